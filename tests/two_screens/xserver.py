"""An X server of our own with two outputs (Xorg's dummy driver), and eyes and hands on it."""

import ctypes
import os
import pathlib
import shutil
import subprocess

LAPTOP = ("DUMMY0", 1368, 768)
BEAMER = ("DUMMY1", 1280, 720)
CONFIGURATION = """
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "DontVTSwitch" "true"
EndSection
Section "Device"
  Identifier "dummy"
  Driver "dummy"
  VideoRam 65536
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5-1000
  VertRefresh 5-200
EndSection
Section "Screen"
  Identifier "screen"
  Device "dummy"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 2648 768
  EndSubSection
EndSection
"""
DRIVER = pathlib.Path("/usr/lib/xorg/modules/drivers/dummy_drv.so")


def what_is_missing():
    """One line, or nothing."""
    for tool in ("Xorg", "xrandr", "xdotool", "xwininfo"):
        if shutil.which(tool) is None:
            return f"no {tool}"
    return None if DRIVER.exists() else "no dummy driver for Xorg (xserver-xorg-video-dummy)"


class XImage(ctypes.Structure):
    """The head of Xlib's struct of that name."""

    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int),
                ("format", ctypes.c_int), ("data", ctypes.c_void_p), ("byte_order", ctypes.c_int),
                ("bitmap_unit", ctypes.c_int), ("bit_order", ctypes.c_int),
                ("bitmap_pad", ctypes.c_int), ("depth", ctypes.c_int),
                ("bytes_per_line", ctypes.c_int)]


class XServer:
    def __init__(self, folder):
        configuration = pathlib.Path(folder, "xorg.conf")
        configuration.write_text(CONFIGURATION)
        read, write = os.pipe()
        self.process = subprocess.Popen(
            ["Xorg", "-displayfd", str(write), "-config", str(configuration), "-logfile",
             str(pathlib.Path(folder, "xorg.log")), "-noreset", "-nolisten", "tcp", "-ac"],
            pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as numbers:
            number = numbers.readline().strip()
        if not number:
            raise OSError("Xorg did not start")
        self.environment = dict(os.environ, DISPLAY=f":{number}")
        self.environment.pop("WAYLAND_DISPLAY", None)
        self.run("xrandr")  # the driver makes its list of modes only when asked for it
        self.run("xrandr", "--addmode", BEAMER[0], "1280x720")
        self.plug(LAPTOP, 0, primary=True)
        self._x11 = None

    def run(self, *words):
        return subprocess.run(words, env=self.environment, capture_output=True, text=True,
                              timeout=30, check=False).stdout

    def plug(self, screen, x, primary=False):
        name, width, height = screen
        extra = ["--primary"] if primary else []
        self.run("xrandr", "--output", name, "--mode", f"{width}x{height}", "--pos", f"{x}x0",
                 *extra)
        self.run("xrandr")  # asked anew, the server tells its clients that it is connected

    def unplug(self, screen):
        self.run("xrandr", "--output", screen[0], "--off")
        self.run("xrandr")

    def windows(self, pid):
        """{id: (title, (x, y, width, height))} of the windows of a process that can be seen."""
        found = {}
        for window in self.run("xdotool", "search", "--onlyvisible", "--pid", str(pid)).split():
            lines = self.run("xdotool", "getwindowgeometry", "--shell", window).splitlines()
            values = dict(line.split("=", 1) for line in lines if "=" in line)
            if "WIDTH" in values:
                title = self.run("xdotool", "getwindowname", window).strip()
                found[window] = (title, tuple(int(values[k]) for k in ("X", "Y", "WIDTH",
                                                                       "HEIGHT")))
        return found

    def is_viewable(self, window):
        return "IsViewable" in self.run("xwininfo", "-id", window)

    def focus(self, window):
        self.run("xdotool", "windowfocus", "--sync", window)

    def press(self, keys):
        """Held down for a while, as a hand does."""
        down = [word for key in keys for word in ("keydown", key)]
        up = [word for key in reversed(keys) for word in ("keyup", key)]
        self.run("xdotool", *down[:-2], "sleep", "0.1", *down[-2:], "sleep", "0.15", *up)

    def picture(self, x, y, width, height):
        """The pixels of a part of the desktop, four bytes each."""
        if self._x11 is None:
            self._x11 = ctypes.CDLL("libX11.so.6")
            self._x11.XOpenDisplay.restype = ctypes.c_void_p
            self._x11.XDefaultRootWindow.restype = ctypes.c_ulong
            self._x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
            self._x11.XGetImage.restype = ctypes.POINTER(XImage)
            self._x11.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int,
                                            ctypes.c_int, ctypes.c_uint, ctypes.c_uint,
                                            ctypes.c_ulong, ctypes.c_int]
            self._display = self._x11.XOpenDisplay(self.environment["DISPLAY"].encode())
        z_pixmap = 2
        image = self._x11.XGetImage(self._display, self._x11.XDefaultRootWindow(self._display), x,
                                    y, width, height, ctypes.c_ulong(-1).value, z_pixmap)
        head = image.contents
        return ctypes.string_at(head.data, head.bytes_per_line * head.height)

    def stop(self):
        self.process.terminate()
        self.process.wait(20)
