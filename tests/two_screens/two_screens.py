"""Runs Sparring under an X server with two outputs: console and room, swap, freeze, blank, focus,
screens that go and come. Exit code 77: skipped, with one line that says why.

    two_screens.py PROGRAM SESSION.json
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from xserver import BEAMER, LAPTOP, XServer, what_is_missing

MARK = "GEHEIM-XQZ"
PATIENCE = 60  # seconds: under sanitizers, on a busy machine, a picture takes its time
ROOM = (LAPTOP[1], 0, BEAMER[1], BEAMER[2])


def until(what, condition):
    """Waits for it; fails with these words when it does not come."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError(what)


def inside(place, screen):
    x, y, width, height = place
    left, top, wide, high = screen
    return left <= x and top <= y and x + width <= left + wide and y + height <= top + high


class Stage:
    def __init__(self, program, session, folder):
        self.x = XServer(folder)
        self.folder = pathlib.Path(folder)
        self.laptop = (0, 0, LAPTOP[1], LAPTOP[2])
        self.room = ROOM
        path = self.folder / "session.json"
        content = json.loads(pathlib.Path(session).read_text(encoding="utf-8"))
        content["privateNotes"] = [{"step": step["id"], "text": f"{MARK} {step['id']}"}
                                   for step in content["agenda"]]
        path.write_text(json.dumps(content), encoding="utf-8")
        environment = dict(self.x.environment, SPARRING_HOME=str(self.folder / "home"),
                           LC_ALL="C.UTF-8")
        self.errors = (self.folder / "errors").open("w+", encoding="utf-8")
        self.program = subprocess.Popen([program, str(path)], env=environment,
                                        stdout=subprocess.DEVNULL, stderr=self.errors)

    def windows(self):
        found = self.x.windows(self.program.pid)
        for title, _ in found.values():
            assert MARK not in title, "a private note is in a window's title"
        return found

    def pair(self):
        """(console, room) by their ids, once both are in their places; else nothing."""
        found = self.windows()
        console = [w for w, (_, place) in found.items() if inside(place, self.laptop)]
        room = [w for w, (_, place) in found.items() if place == self.room]
        return (console[0], room[0]) if len(found) == len(console) + len(room) == 2 and \
            console and room and console != room else None

    def alone(self, screen):
        found = self.windows()
        places = [place for _, place in found.values()]
        starts = len(found) == 1 and inside((*places[0][:2], 1, 1), screen)
        return list(found)[0] if starts else None

    def step(self):
        try:
            state = json.loads((self.folder / "home/state/run-state.json").read_text())
            return state.get("step", "")
        except (OSError, ValueError):
            return ""

    def settled(self, area):
        """The picture of an area once it has stopped changing."""
        last = self.x.picture(*area)
        for _ in range(100):
            time.sleep(0.4)
            now = self.x.picture(*area)
            if now == last:
                return now
            last = now
        raise AssertionError("the picture does not come to rest")

    def plain(self, area):
        pixels = self.x.picture(*area)
        return pixels == pixels[:4] * (len(pixels) // 4)


def starts_two_screens(stage):
    window = until("no window on the laptop", lambda: stage.alone(stage.laptop))
    stage.x.focus(window)
    stage.x.press(["ctrl", "shift", "p"])
    time.sleep(1)
    assert stage.alone(stage.laptop), "one screen makes no second window"
    stage.x.plug(BEAMER, LAPTOP[1])
    time.sleep(1)
    assert stage.alone(stage.laptop), "a new screen alone changes nothing"
    stage.x.press(["t"])  # the clock rests, so that pictures can be compared
    stage.x.press(["ctrl", "shift", "p"])
    return until("console and room are not on their screens", stage.pair)


def keys_walk_both(stage):
    before = stage.settled(stage.room)
    first = stage.step()
    stage.x.press(["Next"])
    until("the key does not walk on", lambda: stage.step() != first)
    until("the room does not follow", lambda: stage.x.picture(*stage.room) != before)


def freezes(stage):
    frozen = stage.settled(stage.room)
    stage.x.press(["f"])
    console = stage.settled(stage.laptop)
    assert stage.settled(stage.room) == frozen, "freezing changes the room's picture"
    at = stage.step()
    stage.x.press(["Next"])
    until("the console does not go on", lambda: stage.step() != at)
    until("the console shows nothing new", lambda: stage.x.picture(*stage.laptop) != console)
    assert stage.settled(stage.room) == frozen, "the frozen room moved"
    stage.x.press(["f"])
    until("the room stays frozen", lambda: stage.x.picture(*stage.room) != frozen)


def blanks(stage):
    before = stage.settled(stage.room)
    assert not stage.plain(stage.room)
    for key in ("b", "period"):
        stage.x.press([key])
        until("the room is not blank", lambda: stage.plain(stage.room))
        assert not stage.plain(stage.laptop)
        stage.x.press([key])
        until("the step does not come back", lambda: stage.x.picture(*stage.room) == before)


def focus_moves(stage, console, room):
    for window in (room, console, room, console):
        stage.x.focus(window)
        time.sleep(0.5)
        assert stage.x.is_viewable(room), "the room's window went with the focus"
        assert stage.pair() == (console, room)


def swaps(stage, console, room):
    def places():
        found = stage.windows()
        return {window: place for window, (_, place) in found.items()}

    stage.x.press(["w"])
    until("the room's window does not take the laptop's screen",
          lambda: places().get(room) == stage.laptop)
    until("the console does not take the other screen",
          lambda: inside(places()[console], stage.room))
    stage.x.press(["w"])
    until("swapping again does not swap back", lambda: stage.pair() == (console, room))


def beamer_goes_and_comes(stage):
    at = stage.step()
    stage.x.unplug(BEAMER)
    until("the room's window does not come to the laptop", lambda: stage.alone(stage.laptop))
    assert stage.step() == at
    stage.x.plug(BEAMER, LAPTOP[1])
    until("console and room do not come back", stage.pair)
    assert stage.step() == at


def laptop_goes_and_comes(stage):
    """The lid is closed: what is left may be the projector, so no console there."""
    stage.x.unplug(LAPTOP)
    beamer = (0, 0, BEAMER[1], BEAMER[2])  # what is left moves to the corner
    until("the console stays although only the projector is left", lambda: stage.alone(beamer))
    stage.x.plug(LAPTOP, 0, primary=True)
    time.sleep(1)
    assert stage.alone(beamer), "a console although both screens show the same"
    stage.x.plug(BEAMER, LAPTOP[1])
    until("the console does not come back to the laptop", stage.pair)


def quits(stage):
    console, _ = stage.pair()
    stage.x.focus(console)
    stage.x.press(["ctrl", "q"])
    assert stage.program.wait(PATIENCE) == 0
    saved = json.loads((stage.folder / "session.json").read_text(encoding="utf-8"))
    notes = [note["text"] for note in saved["privateNotes"]]
    assert notes and all(MARK in note for note in notes), "notes were lost"
    stage.errors.seek(0)
    assert stage.errors.read() == ""


def main(program, session):
    missing = what_is_missing()
    if missing:
        print(f"skipped: {missing}")
        return 77
    folder = tempfile.mkdtemp(prefix="sparring-screens-")
    stage = None
    try:
        try:
            stage = Stage(program, session, folder)
        except OSError as error:
            print(f"skipped: {error}")
            return 77
        console, room = starts_two_screens(stage)
        stage.x.focus(console)
        for name, check in (("keys walk both", lambda: keys_walk_both(stage)),
                            ("freeze", lambda: freezes(stage)),
                            ("blank", lambda: blanks(stage)),
                            ("focus", lambda: focus_moves(stage, console, room)),
                            ("swap", lambda: swaps(stage, console, room)),
                            ("projector goes and comes", lambda: beamer_goes_and_comes(stage)),
                            ("laptop goes and comes", lambda: laptop_goes_and_comes(stage)),
                            ("quit", lambda: quits(stage))):
            check()
            print(f"ok: {name}", flush=True)
        return 0
    finally:
        if stage is not None:
            if stage.program.poll() is None:
                stage.program.kill()
                stage.program.wait()
            stage.x.stop()
        if os.environ.get("SPARRING_KEEP") is None:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
