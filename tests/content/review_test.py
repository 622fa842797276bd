# Holds the review of case A to the session it follows, and to the story it tells.
# Must not know the program; what it derives from the file is tested in tests/core and tests/program.
import unittest

from content import LANGUAGES, SESSIONS, read

REVIEWS = {language: read(f"sessions/kruidwende-review.{language}.json") for language in LANGUAGES}
# Table 3.6 of the reference: level of supplier, of customer, together, and the target.
THEN = {
    "collaboration": (3, 2, 2, 3),
    "horizon": (2, 2, 2, 3),
    "commitment": (3, 2, 2, 2),
    "information": (2, 1, 1, 3),
    "contacts": (3, 2, 2, 3),
    "organisation": (2, 2, 2, 3),
    "status": (2, 2, 2, 2),
    "planning": (2, 1, 1, 3),
    "innovation": (3, 2, 2, 3),
    "trust": (3, 2, 2, 3),
}
# Table 4.4: what each value item was planned to yield a year.
PLANNED = {
    "a1": (71400, 107100, 142800),
    "a2": (28500, 47500, 61750),
    "a3": (18000, 36000, 54000),
    "a4": (3989.04, 7978.08, 10257.53),
    "a5": (6000, 9000, 12000),
    "a6": (0, 15120, 30240),
}


def lower_median(rungs):
    return sorted(rungs)[(len(rungs) + 1) // 2 - 1]


class ReviewTest(unittest.TestCase):
    def test_it_keeps_the_picture_of_the_session_before(self):
        for language, review in REVIEWS.items():
            earlier, first = review["earlier"], SESSIONS["kruidwende", language]
            with self.subTest(language=language):
                self.assertEqual(earlier["id"], first["id"])
                self.assertEqual(earlier["title"], first["title"])
                self.assertEqual(earlier["date"], first["date"])
                self.assertEqual(earlier["reviewDate"], review["date"])
                self.assertEqual(earlier["methodVersion"], first["method"]["version"])
                kept = {
                    d["dimension"]: (d["supplier"], d["customer"], d["result"], d["target"])
                    for d in earlier["dimensions"]
                }
                self.assertEqual(kept, THEN)
                for value in earlier["values"]:
                    for amount, key in zip(PLANNED[value["item"]], ("low", "base", "high")):
                        self.assertAlmostEqual(value["planned"][key], amount, places=2)

    def test_eight_of_ten_targets_are_reached(self):
        review = REVIEWS["nl"]
        side = {person["id"]: person["side"] for person in review["people"]}
        missed = []
        for dimension, (_, _, _, target) in THEN.items():
            levels = [
                lower_median(
                    [
                        rating["rung"]
                        for rating in review["ratings"]
                        if rating["dimension"] == dimension and side[rating["participant"]] == who
                    ]
                )
                for who in ("supplier", "customer")
            ]
            if min(levels) < target:
                missed.append(dimension)
        self.assertEqual(missed, ["horizon", "planning"])

    def test_the_actions_of_then_come_first_with_what_became_of_them(self):
        for language, review in REVIEWS.items():
            first = SESSIONS["kruidwende", language]["actions"]
            carried = [action for action in review["actions"] if action.get("carriedOver")]
            with self.subTest(language=language):
                self.assertEqual([a["id"] for a in carried], [a["id"] for a in first])
                self.assertEqual([a["text"] for a in carried], [a["text"] for a in first])
                self.assertEqual(
                    [a["status"] for a in carried], ["done", "done", "busy", "done", "done"]
                )
                self.assertEqual(review["actions"][: len(carried)], carried)
                self.assertTrue(all(a["statusNote"] for a in carried))

    def test_one_person_is_new_and_one_is_gone(self):
        for language, review in REVIEWS.items():
            names = {
                p["name"]
                for p in review["people"]
                if p["side"] == "customer" and p.get("atTable", True)
            }
            then = set(review["earlier"]["customerPeople"])
            with self.subTest(language=language):
                self.assertEqual(names - then, {"Lieke Brands"})
                self.assertEqual(then - names, {"Ruben de Graaf"})

    def test_only_what_was_measured_carries_a_realised_value(self):
        for language, review in REVIEWS.items():
            values = review["propositions"][0]["values"]
            with self.subTest(language=language):
                self.assertEqual(
                    {v["id"]: v["realised"] for v in values if "realised" in v},
                    {"a1": 78000, "a2": 52300, "a3": 31000, "a4": 6100},
                )
                self.assertTrue(all(v["status"] >= 3 for v in values if "realised" in v))

    def test_it_is_held_in_the_steps_of_a_review(self):
        steps = [step["id"] for step in read("templates/workshops/review.json")["steps"]]
        for language, review in REVIEWS.items():
            with self.subTest(language=language):
                self.assertEqual([step["id"] for step in review["agenda"]], steps)
                self.assertEqual(
                    review["method"], SESSIONS["kruidwende", language]["method"]
                )


if __name__ == "__main__":
    unittest.main()
