# Holds the method, the claims and the workshops to what they must contain, and to each other.
# Must not repeat their texts: what is expected stands in expected_templates.json.
import hashlib
import re
import unittest

from content import LANGUAGES, local_texts, read, workshop_paths

EXPECTED = read("tests/content/expected_templates.json")
METHOD = read("templates/method.json")
CLAIMS = {claim["id"]: claim for claim in read("templates/claims.json")["claims"]}
WORKSHOPS = {path.stem: read(path) for path in workshop_paths()}
DIMENSIONS = {dimension["id"]: dimension for dimension in METHOD["dimensions"]}
TEMPLATES = {
    "method": METHOD,
    "claims": read("templates/claims.json"),
    "counter-questions": read("templates/counter-questions.json"),
    **WORKSHOPS,
}


def ids(things):
    return [thing["id"] for thing in things]


def lands(claim, kind):
    return [land["id"] for land in claim["lands"] if land["kind"] == kind]


def fingerprint(texts):
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()


class TextTest(unittest.TestCase):
    def test_every_text_stands_in_both_languages(self):
        for name, template in TEMPLATES.items():
            for place, text in local_texts(template):
                with self.subTest(template=name, place=place):
                    self.assertEqual(set(text), set(LANGUAGES))
                    for words in text.values():
                        self.assertTrue(words)
                        self.assertEqual(words, words.strip())
                        self.assertNotIn("  ", words)

    def test_the_reader_is_addressed_politely_in_dutch(self):
        familiar = re.compile(r"\b(je|jij|jou|jouw|jullie)\b", re.IGNORECASE)
        for name, template in TEMPLATES.items():
            for place, text in local_texts(template):
                with self.subTest(template=name, place=place):
                    self.assertIsNone(familiar.search(text["nl"]))

    def assert_lengths(self, most, texts):
        for text in texts:
            for language in LANGUAGES:
                with self.subTest(text=text[language]):
                    self.assertLessEqual(len(text[language]), most)

    def test_texts_fit_where_they_are_drawn(self):
        stages = METHOD["stages"]
        dimensions = METHOD["dimensions"]
        steps = [step for workshop in WORKSHOPS.values() for step in workshop["steps"]]
        self.assert_lengths(12, [d["shortName"] for d in dimensions])
        self.assert_lengths(94, [rung for d in dimensions for rung in d["rungs"]])
        self.assert_lengths(90, [thing["question"] for thing in dimensions + stages])
        self.assert_lengths(90, [text for d in dimensions for text in d["thresholds"]])
        self.assert_lengths(160, [stage["story"] for stage in stages])
        self.assert_lengths(26, [mark["text"] for stage in stages for mark in stage["marks"]])
        self.assert_lengths(24, [step["name"] for step in steps])
        self.assert_lengths(90, [step["prompts"][0] for step in steps])


class MethodTest(unittest.TestCase):
    def test_stages_and_figures_stand_in_order(self):
        self.assertEqual(ids(METHOD["stages"]), EXPECTED["method"]["stages"])
        self.assertEqual(
            [stage["figure"] for stage in METHOD["stages"]], EXPECTED["method"]["figures"]
        )

    def test_every_stage_has_four_marks_on_different_dimensions(self):
        for stage in METHOD["stages"]:
            with self.subTest(stage=stage["id"]):
                marked = [mark["dimension"] for mark in stage["marks"]]
                self.assertEqual(len(set(marked)), 4)
                self.assertLessEqual(set(marked), set(DIMENSIONS))

    def test_ten_dimensions_have_four_rungs_and_three_thresholds(self):
        self.assertEqual(ids(METHOD["dimensions"]), EXPECTED["method"]["dimensions"])
        for dimension in METHOD["dimensions"]:
            self.assertEqual((len(dimension["rungs"]), len(dimension["thresholds"])), (4, 3))

    def test_short_names_differ(self):
        for language in LANGUAGES:
            self.assertEqual(len({d["shortName"][language] for d in METHOD["dimensions"]}), 10)

    def test_rungs_and_questions_are_the_tested_texts(self):
        # Another text is another scale: raise the method's version and set the new fingerprint.
        for language in LANGUAGES:
            rungs = [r[language] for d in METHOD["dimensions"] for r in d["rungs"]]
            questions = [
                q[language] for d in METHOD["dimensions"] for q in [d["question"], *d["thresholds"]]
            ]
            self.assertEqual(len(set(rungs)), 40)
            self.assertEqual(fingerprint(rungs), EXPECTED["method"]["rungTexts"][language])
            self.assertEqual(fingerprint(questions), EXPECTED["method"]["questionTexts"][language])

    def test_rules_stand_as_designed(self):
        for key in ("gates", "thresholds"):
            self.assertEqual(METHOD[key], EXPECTED["method"][key])
        for key in ("preconditions", "trendCategories"):
            self.assertEqual(ids(METHOD[key]), EXPECTED["method"][key])

    def test_the_about_text_names_its_sources_and_its_limits(self):
        must_say = {
            "nl": [
                "Millman & Wilson (1995)",
                "McDonald e.a. (2000)",
                "tussen Basic en Cooperative",
                "nog niet",
                "gevalideerd",
            ],
            "en": [
                "Millman & Wilson (1995)",
                "McDonald et al. (2000)",
                "between McDonald's Basic and Cooperative",
                "not yet",
                "validated",
            ],
        }
        for language, phrases in must_say.items():
            for phrase in phrases:
                self.assertIn(phrase, METHOD["about"][language])


class ClaimTest(unittest.TestCase):
    def test_every_claim_is_there_once(self):
        self.assertEqual(ids(read("templates/claims.json")["claims"]), EXPECTED["claims"])

    def test_only_hedged_claims_are_optional(self):
        optional = [claim["id"] for claim in CLAIMS.values() if claim.get("optional")]
        self.assertEqual(optional, EXPECTED["optionalClaims"])

    def test_every_claim_lands_on_the_rungs_it_must(self):
        for dimension, rungs in EXPECTED["rungsCover"].items():
            for number, expected in enumerate(rungs, 1):
                rung = f"{dimension}.r{number}"
                with self.subTest(rung=rung):
                    found = [
                        claim["id"] for claim in CLAIMS.values() if rung in lands(claim, "rung")
                    ]
                    self.assertEqual(sorted(found), expected.split())

    def test_every_dimension_names_the_claims_it_covers(self):
        for dimension, rungs in EXPECTED["rungsCover"].items():
            expected = [
                f"r{n} {claim}" for n, names in enumerate(rungs, 1) for claim in names.split()
            ]
            with self.subTest(dimension=dimension):
                self.assertEqual(sorted(DIMENSIONS[dimension]["claims"]), expected)

    def test_every_claim_lands_elsewhere_as_it_must(self):
        for claim in CLAIMS.values():
            found = [
                f"{land['kind']}:{land['id']}"
                for land in claim["lands"]
                if land["kind"] not in ("rung", "gate")
            ]
            with self.subTest(claim=claim["id"]):
                self.assertEqual(sorted(found), EXPECTED["elsewhere"].get(claim["id"], "").split())
                self.assertTrue(claim["lands"])

    def test_gates_carry_plain_claims_only(self):
        found = {}
        for claim in CLAIMS.values():
            for gate in lands(claim, "gate"):
                found.setdefault(gate, []).append(claim["id"])
                self.assertFalse(claim.get("optional"))
                self.assertIn(gate, lands(claim, "rung"))
        self.assertEqual(
            {gate: " ".join(names) for gate, names in found.items()}, EXPECTED["gatesCover"]
        )
        in_method = {f"{d}.r{stage}" for stage, gates in METHOD["gates"].items() for d in gates}
        self.assertEqual(set(found), in_method)

    def test_every_place_where_a_claim_lands_exists(self):
        there = {
            "rung": {f"{d}.r{n}" for d in DIMENSIONS for n in range(1, 5)},
            "gate": {f"{d}.r{stage}" for stage, gates in METHOD["gates"].items() for d in gates},
            "precondition": set(ids(METHOD["preconditions"])),
            "step": {step["kind"] for step in WORKSHOPS["sparring-session"]["steps"]},
            "workshop": set(WORKSHOPS),
            "rule": set(EXPECTED["rules"]),
            "intro": set(METHOD),
            "trigger": set(METHOD),
            "about": set(METHOD),
            "role": {"adviser"},
            "export": {"adviser-contact"},
            "tone": {"encouraging"},
        }
        for claim in CLAIMS.values():
            for land in claim["lands"]:
                with self.subTest(claim=claim["id"], land=land):
                    self.assertIn(land["id"], there[land["kind"]])


class WorkshopTest(unittest.TestCase):
    def test_the_four_workshops_are_there(self):
        self.assertEqual(sorted(WORKSHOPS), sorted(EXPECTED["workshops"]))
        for name, workshop in WORKSHOPS.items():
            self.assertEqual((workshop["kind"], workshop["id"]), ("workshop", name))
            self.assertLessEqual(workshop["minimumPeople"], workshop["maximumPeople"])

    def test_steps_and_minutes_are_those_of_the_agenda(self):
        for name, expected in EXPECTED["workshops"].items():
            steps = WORKSHOPS[name]["steps"]
            with self.subTest(workshop=name):
                found = ", ".join(f"{step['kind']} {step['minutes']}" for step in steps)
                self.assertEqual(found, expected["steps"])
                self.assertEqual(sum(step["minutes"] for step in steps), expected["total"])
                self.assertEqual(len(set(ids(steps))), len(steps))

    def test_only_must_steps_are_marked_so(self):
        for name, workshop in WORKSHOPS.items():
            for step in workshop["steps"]:
                with self.subTest(workshop=name, step=step["id"]):
                    self.assertEqual(step.get("must", False), step["kind"] in EXPECTED["mustSteps"])

    def test_every_step_has_a_name_a_purpose_a_method_and_up_to_three_prompts(self):
        for name, workshop in WORKSHOPS.items():
            for step in workshop["steps"]:
                with self.subTest(workshop=name, step=step["id"]):
                    self.assertLessEqual({"name", "purpose", "prompts", "method"}, set(step))
                    self.assertIn(len(step["prompts"]), (1, 2, 3))

    def test_only_the_lone_account_manager_is_asked_for_an_estimate(self):
        asking = [
            (name, step["id"])
            for name, workshop in WORKSHOPS.items()
            for step in workshop["steps"]
            if step.get("asksEstimate")
        ]
        self.assertEqual(asking, [("solo-preparation", "rating")])


if __name__ == "__main__":
    unittest.main()
