# Holds session.schema.json against the example sessions and against files that must be refused.
# Must not know the program: a colleague without it relies on the schema alone.
import copy
import sys
import unittest

try:
    import jsonschema
except ImportError:
    sys.exit("These tests need the Debian package python3-jsonschema.")

from content import EXAMPLES, LANGUAGES, at, read, walk

SCHEMA = read("sessions/session.schema.json")
VALIDATOR = jsonschema.Draft7Validator(SCHEMA, format_checker=jsonschema.FormatChecker())
ABSENT = object()


def shortened(session):
    """The session with its longest lists cut, so that a hundred variants are checked in seconds."""
    session["method"]["dimensions"] = session["method"]["dimensions"][:1]
    return {**session, **{key: session[key][:2] for key in ("ratings", "importanceVotes")}}


EXAMPLE = shortened(read("sessions/kruidwende.nl.json"))

ITEM = ("propositions", 0, "values", 0)
FACTOR = ITEM + ("factors", 0)
DIFFERENCE = ("propositions", 0, "values", 4, "factors", 0)

# What is put where: the file must be refused, and for something at that place.
BROKEN = [
    (("format",), 2),
    (("format",), ABSENT),
    (("id",), "two words"),
    (("id",), ABSENT),
    (("language",), "Nederlands!"),
    (("workshop",), ABSENT),
    (("method",), ABSENT),
    (("date",), "12-11-2026"),
    (("date",), "2026-02-30"),
    (("currency",), "euro"),
    (("title",), 7),
    (("prospect",), "no"),
    (("buyerType",), "cheap"),
    (("portfolio",), "lever"),
    (("supplier", "shortName"), "N" * 19),
    (("supplier", "website"), "x"),
    (("preconditions", "supplier", "systems"), "maybe"),
    (("preconditions", "adviser"), {}),
    (("people",), {}),
    (("people", 0, "side"), "vendor"),
    (("people", 0, "id"), ABSENT),
    (("people", 0, "level"), "high"),
    (("people", 3, "dmuRole"), "boss"),
    (("people", 0, "atTable"), 1),
    (("agenda", 0, "kind"), "welcome"),
    (("agenda", 0, "minutes"), 0),
    (("agenda", 0, "minutes"), 481),
    (("agenda", 0, "spentSeconds"), -1),
    (("recognitions", 0, "stage"), 5),
    (("challenges", 0, "urgency"), 4),
    (("challenges", 0, "urgency"), 0),
    (("trends", 0, "category"), "two words"),
    (("dotVotes", 0, "dots"), 3),
    (("dotVotes", 0, "dots"), 0),
    (("ratings", 0, "rung"), 0),
    (("ratings", 0, "rung"), 5),
    (("ratings", 0, "rung"), 2.5),
    (("ratings", 0, "rung"), "2"),
    (("ratings", 0, "rung"), ABSENT),
    (("ratings", 0, "source"), "guessed"),
    (("ratings", 0, "source"), ABSENT),
    (("ratings", 0, "round"), 0),
    (("ratings", 0, "participant"), ABSENT),
    (("ratings", 0, "participant"), ""),
    (("ratings", 0, "side"), "adviser"),
    (("ratings", 0, "time"), "quarter to ten"),
    (("ratings", 0, "time"), "2026-11-12"),
    (("importanceVotes", 0, "importance"), 4),
    (("importanceVotes", 0, "importance"), 0),
    (("findings", 0, "agreed"), 5),
    (("findings", 0, "evidenceDate"), "yesterday"),
    (("position", "supplier"), "agreed"),
    (("target", "stage"), 5),
    (("target", "rungs", "status"), 0),
    (("target", "reviewDate"), "2027-13-01"),
    (("contacts", 0, "strength"), 4),
    (("contacts", 0, "strength"), ABSENT),
    (("propositions", 0, "offer"), ["a", "b", "c", "d"]),
    (("propositions", 0, "focus"), ["a", "b", "c"]),
    (("propositions", 0, "challenges"), ["ac1", "ac1"]),
    (("propositions", 0, "from"), "2027-07-01"),
    (("propositions", 0, "from"), "July 2027"),
    (("propositions", 0, "status"), "final"),
    (("propositions", 0, "rungsNeeded", "trust"), 5),
    (("propositions", 0, "alternative", "type"), "rival"),
    (("propositions", 0, "evidence", 0, "status"), 5),
    (ITEM + ("category",), "saving"),
    (ITEM + ("category",), ABSENT),
    (ITEM + ("status",), 0),
    (ITEM + ("attribution",), 1.2),
    (ITEM + ("firstYear",), -0.1),
    (ITEM + ("capitalRate",), 8),
    (FACTOR + ("low",), ABSENT),
    (FACTOR + ("base",), "420"),
    (FACTOR + ("divides",), "yes"),
    (FACTOR + ("from",), {"low": 1, "base": 1, "high": 1}),
    (DIFFERENCE + ("to",), ABSENT),
    (DIFFERENCE + ("from", "high"), ABSENT),
    (("actions", 0, "side"), "both"),
    (("actions", 0, "status"), "late"),
    (("actions", 0, "links", 0, "kind"), "gap"),
    (("actions", 0, "links", 0, "id"), ABSENT),
    (("parkingLot", 0, "outcome"), "later"),
    (("outcome", "status"), "final"),
    (("availableMinutes",), -5),
    (("readBack",), [{"status": "confirmed"}]),
    (("readBack",), [{"statement": "brief.sentence", "status": "fine"}]),
    (("counterQuestions",), [{"rule": "trust-difference"}]),
    (("counterQuestions",), [{"rule": "trust-difference", "outcome": "forgotten"}]),
    (("earlier",), {"stage": 5}),
    (("earlier",), {"dimensions": [{"result": 2}]}),
    (("ratings", 0, "late"), "yes"),
    (("findings", 0, "divided"), 1),
    (("actions", 0, "carriedOver"), 1),
    (("outcome", "exports"), [{"fileName": "a.html", "time": "now"}]),
    (("method", "stages"), EXAMPLE["method"]["stages"][:3]),
    (("method", "gates", "1"), []),
    (("method", "gates", "2"), ["status", "status"]),
    (("method", "dimensions"), []),
    (("method", "dimensions", 0, "rungs"), EXAMPLE["method"]["dimensions"][0]["rungs"][:3]),
    (("method", "dimensions", 0, "thresholds"), []),
    (("method", "dimensions", 0, "claims"), ["T1"]),
    (("method", "dimensions", 0, "name"), "Samenwerking"),
    (("method", "stages", 0, "figure"), "circle"),
    (("method", "thresholds", "stageShare"), 70),
    (("method", "preconditions", 0, "id"), ABSENT),
]


def with_change(place, value):
    session = copy.deepcopy(EXAMPLE)
    owner = at(session, place[:-1])
    if value is ABSENT:
        del owner[place[-1]]
    else:
        owner[place[-1]] = value
    return session


def fault_places(session):
    """Where the schema finds fault, also inside the alternatives of one place."""
    places = set()
    waiting = list(VALIDATOR.iter_errors(session))
    while waiting:
        error = waiting.pop()
        places.add(tuple(error.absolute_path))
        waiting += error.context
    return places


class SchemaTest(unittest.TestCase):
    def test_the_schema_is_a_schema(self):
        jsonschema.Draft7Validator.check_schema(SCHEMA)

    def test_the_examples_are_accepted(self):
        for case in EXAMPLES:
            for language in LANGUAGES:
                with self.subTest(case=case, language=language):
                    session = read(f"sessions/{case}.{language}.json")
                    self.assertEqual(fault_places(session), set())

    def test_a_session_that_has_only_just_begun_is_accepted(self):
        keys = ("format", "id", "language", "workshop", "method")
        self.assertEqual(fault_places({key: EXAMPLE[key] for key in keys}), set())

    def test_unusual_but_sound_sessions_are_accepted(self):
        sound = [
            (("ratings", 0, "rung"), None),
            (("date",), ""),
            (("findings", 0, "agreed"), 2),
            (("availableMinutes",), 205),
            (("counterQuestions",), [{"rule": "one-side-only", "outcome": "parked"}]),
            (("earlier",), {"id": "a", "dimensions": [{"dimension": "gone", "result": 2}]}),
            (("ratings", 0, "late"), True),
            (("findings", 0, "divided"), True),
            (
                ("readBack",),
                [{"statement": "next.a1", "status": "to-verify", "owner": "Gerard", "due": ""}],
            ),
            (("propositions", 0, "values", 0, "realised"), 81000.5),
            (
                ("ratings", 0),
                {"side": "customer", "dimension": "trust", "rung": 2, "source": "counted"},
            ),
            (("ratings", 0, "time"), "2026-11-12T09:46:12+01:00"),
            (
                ("outcome", "exports"),
                [{"fileName": "a.html", "time": "2026-11-12T12:30", "audience": "shared"}],
            ),
        ]
        for place, value in sound:
            with self.subTest(place=place):
                self.assertEqual(fault_places(with_change(place, value)), set())

    def test_broken_sessions_are_refused_where_they_are_broken(self):
        for place, value in BROKEN:
            shown = "left out" if value is ABSENT else repr(value)[:40]
            with self.subTest(place=place, value=shown):
                places = fault_places(with_change(place, value))
                near = [p for p in places if p == place[:-1] or p[: len(place)] == place]
                self.assertTrue(near, f"faults at {sorted(map(str, places))}")

    def test_a_counted_rating_has_a_side_and_nobody_s_name(self):
        counted = {"side": "customer", "dimension": "trust", "rung": 2, "source": "counted"}
        named = {**counted, "participant": "c1"}
        without_side = {key: counted[key] for key in ("dimension", "rung", "source")}
        for rating in (named, without_side):
            with self.subTest(rating=rating):
                places = fault_places(with_change(("ratings", 0), rating))
                self.assertTrue(places & {("ratings", 0), ("ratings", 0, "participant")})

    def test_an_unknown_key_is_refused_in_every_object(self):
        seen_shapes = set()
        for place, value in walk(EXAMPLE):
            shape = tuple("#" if isinstance(key, int) else key for key in place)
            if not isinstance(value, dict) or shape in seen_shapes:
                continue
            seen_shapes.add(shape)
            with self.subTest(place=place):
                places = fault_places(with_change(place + ("unheardOf",), "x"))
                self.assertTrue(places & {place, place + ("unheardOf",)})
        self.assertGreater(len(seen_shapes), 60)


if __name__ == "__main__":
    unittest.main()
