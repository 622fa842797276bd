# What the content tests share: where files lie, reading them, walking through values.
# Must not hold an expectation; those stand in expected_*.json and in the tests.
import json
import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
LANGUAGES = ("nl", "en")
CASES = ("kruidwende", "merelstroom")
EXAMPLES = CASES + ("kruidwende-review",)


def read(path):
    """The JSON of a file of the project; fails when a key stands twice in one object."""

    def without_repeats(pairs):
        keys = [key for key, _ in pairs]
        repeated = {key for key in keys if keys.count(key) > 1}
        if repeated:
            raise ValueError(f"{path}: repeated keys {sorted(repeated)}")
        return dict(pairs)

    text = (ROOT / path).read_text(encoding="utf-8")
    return json.loads(text, object_pairs_hook=without_repeats)


def walk(value, place=()):
    """Every value inside, with the keys and indices that lead to it; the whole first."""
    yield place, value
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from walk(inner, place + (key,))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from walk(inner, place + (index,))


def at(value, place):
    """The value at the end of a walk's place."""
    for key in place:
        value = value[key]
    return value


def local_texts(value):
    """Every text with languages inside, with its place."""
    for place, inner in walk(value):
        if isinstance(inner, dict) and set(inner) & set(LANGUAGES):
            yield place, inner


def workshop_paths():
    return sorted(path.relative_to(ROOT) for path in (ROOT / "templates/workshops").glob("*.json"))


SESSIONS = {
    (case, language): read(f"sessions/{case}.{language}.json")
    for case in CASES
    for language in LANGUAGES
}
EXPECTED_SESSIONS = read("tests/content/expected_sessions.json")


def each():
    """Every example session with its case's expectations."""
    for (case, language), session in SESSIONS.items():
        yield f"{case}.{language}", session, EXPECTED_SESSIONS[case]
