# Holds the example sessions to the cases they tell: ids, ratings, figures, dates, both languages.
# Must not know the program; whether it reads them is tested in tests/store.
import unittest

from content import EXAMPLES, LANGUAGES, SESSIONS, each, local_texts, read, walk

# Keys whose text people typed, so that it differs between the languages.
TYPED = set(
    """title name description goal expectations function text consequence source owner evidenceNote
    dissent explanation reason notFurther decider supplierInvests customerInvests rhythm
    challengePhrase role interest outcome label unit driver dependence exitPlan decisionAsked
    confidentiality language offer sign statusNote counterpart parity difference contention focus unquantified assumptions
    customerPreconditions supplierPreconditions risks verifier""".split()
)


def people(session):
    return {person["id"]: person for person in session["people"]}


def raters(session, side):
    return [p["id"] for p in session["people"] if p["side"] == side and p.get("atTable", True)]


class LanguageTest(unittest.TestCase):
    def test_both_languages_tell_the_same_session(self):
        for case in EXAMPLES:
            dutch, english = (dict(walk(read(f"sessions/{case}.{language}.json"))) for language in LANGUAGES)
            self.assertEqual(set(dutch), set(english))
            for place, value in dutch.items():
                if isinstance(value, (dict, list)) or place[0] == "method":
                    continue
                key = [part for part in place if isinstance(part, str)][-1]
                with self.subTest(case=case, place=place):
                    if key in TYPED and place[0] != "parkingLot" or place[-1] == "text":
                        self.assertTrue(value and english[place])
                    else:
                        self.assertEqual(value, english[place])

    def test_sentences_are_translated(self):
        # Longer texts are never the same in both languages; names and dates may be.
        for case in EXAMPLES:
            dutch, english = (dict(walk(read(f"sessions/{case}.{language}.json"))) for language in LANGUAGES)
            for place, value in dutch.items():
                if place[:1] != ("method",) and isinstance(value, str) and value.count(" ") > 3:
                    with self.subTest(case=case, place=place):
                        self.assertNotEqual(value, english[place])

    def test_each_file_names_its_language_and_case(self):
        for (case, language), session in SESSIONS.items():
            self.assertEqual((session["id"], session["language"]), (case, language))

    def test_the_method_is_the_template_and_stands_last(self):
        template = read("templates/method.json")
        copy = {key: value for key, value in template.items() if key not in ("format", "kind")}
        for name, session, _ in each():
            with self.subTest(session=name):
                self.assertEqual(session["method"], copy)
                self.assertEqual(list(session)[-1], "method")

    def test_only_the_method_holds_texts_in_several_languages(self):
        for name, session, _ in each():
            with self.subTest(session=name):
                self.assertEqual({place[0] for place, _ in local_texts(session)}, {"method"})


class PeopleTest(unittest.TestCase):
    def test_the_adviser_is_there_and_never_rates_or_votes(self):
        for name, session, _ in each():
            advisers = [p for p in session["people"] if p["side"] == "adviser"]
            self.assertEqual([p["name"] for p in advisers], ["Helma Visser"])
            for key in ("ratings", "importanceVotes", "dotVotes", "recognitions"):
                with self.subTest(session=name, key=key):
                    self.assertNotIn(
                        advisers[0]["id"], {vote["participant"] for vote in session[key]}
                    )

    def test_levels_short_names_buying_and_preconditions_are_as_decided(self):
        for name, session, expected in each():
            with self.subTest(session=name):
                top = [p["id"] for p in session["people"] if p["level"] == "top"]
                self.assertEqual(top, expected["top"])
                for side in ("supplier", "customer"):
                    self.assertLessEqual(len(session[side]["shortName"]), 18)
                    answers = dict(session["preconditions"][side])
                    if side == "supplier":
                        self.assertEqual(answers.pop("systems"), expected["systems"])
                    self.assertEqual(set(answers.values()), {"yes"})
                self.assertEqual(
                    (session["buyerType"], session["portfolio"]), ("advice", "strategic")
                )

    def test_contacts_run_from_supplier_to_customer(self):
        for name, session, expected in each():
            with self.subTest(session=name):
                found = [
                    f"{c['supplier']}-{c['customer']} {c['strength']}" for c in session["contacts"]
                ]
                self.assertEqual(found, expected["contacts"])
                for contact in session["contacts"]:
                    for side in ("supplier", "customer"):
                        self.assertEqual(people(session)[contact[side]]["side"], side)

    def test_actions_have_an_owner_from_the_table_a_side_and_a_date(self):
        for name, session, expected in each():
            side_of = {p.get("name"): p["side"] for p in session["people"]}
            found = []
            for action in session["actions"]:
                links = " ".join(f"{link['kind']}:{link['id']}" for link in action["links"])
                found.append(f"{action['due']} {action['owner']} {links}")
                self.assertEqual(side_of[action["owner"]], action["side"])
                self.assertTrue(session["date"] < action["due"] < session["target"]["reviewDate"])
            with self.subTest(session=name):
                self.assertEqual(found, expected["actions"])


class RatingTest(unittest.TestCase):
    def rows(self, session, side, votes, key):
        for dimension in session["method"]["dimensions"]:
            by_person = {
                v["participant"]: v[key] for v in votes if v["dimension"] == dimension["id"]
            }
            yield dimension["id"], "".join(str(by_person[p]) for p in raters(session, side))

    def test_ratings_are_those_of_the_case(self):
        for name, session, expected in each():
            for side in ("supplier", "customer"):
                found = dict(self.rows(session, side, session["ratings"], "rung"))
                with self.subTest(session=name, side=side):
                    self.assertEqual(
                        found, {d: row[side] for d, row in expected["ratings"].items()}
                    )

    def test_each_person_rated_each_dimension_once(self):
        for name, session, _ in each():
            count = len(raters(session, "supplier") + raters(session, "customer"))
            with self.subTest(session=name):
                self.assertEqual(len(session["ratings"]), 10 * count)
                self.assertEqual(
                    {(r["round"], r["source"]) for r in session["ratings"]}, {(1, "own")}
                )

    def test_importance_votes_are_those_of_the_case(self):
        for name, session, expected in each():
            sides = [
                dict(self.rows(session, side, session["importanceVotes"], "importance"))
                for side in ("supplier", "customer")
            ]
            found = {dimension: sides[0][dimension] + sides[1][dimension] for dimension in sides[0]}
            with self.subTest(session=name):
                self.assertEqual(
                    found, {d: row["importance"] for d, row in expected["ratings"].items()}
                )

    def test_targets_are_those_of_the_case(self):
        for name, session, expected in each():
            target = session["target"]
            found = {d: str(target["rungs"].get(d, target["stage"])) for d in expected["ratings"]}
            with self.subTest(session=name):
                self.assertEqual(
                    found, {d: row["target"] for d, row in expected["ratings"].items()}
                )
                self.assertEqual(target["reviewDate"], expected["reviewDate"])
                self.assertEqual(target["decidedOn"], session["date"])

    def test_ratings_were_given_in_the_silence_of_the_rating_step(self):
        for name, session, expected in each():
            self.assertEqual(session["date"], expected["date"])
            for rating in session["ratings"]:
                with self.subTest(session=name, time=rating["time"]):
                    day, time = rating["time"].split("T")
                    self.assertEqual(day, session["date"])
                    self.assertTrue("09:45:00" <= time <= "09:57:00")  # starts after 45 minutes

    def test_every_dimension_has_evidence_of_the_day_and_no_agreed_rung(self):
        for name, session, expected in each():
            with self.subTest(session=name):
                self.assertEqual(
                    [f["dimension"] for f in session["findings"]], list(expected["ratings"])
                )
                for finding in session["findings"]:
                    self.assertEqual(finding["evidenceDate"], session["date"])
                    self.assertTrue(finding["evidenceNote"])
                    self.assertNotIn("agreed", finding)

    def test_everyone_placed_three_dots_at_most_two_on_one(self):
        for name, session, _ in each():
            for person in raters(session, "supplier") + raters(session, "customer"):
                dots = [v["dots"] for v in session["dotVotes"] if v["participant"] == person]
                with self.subTest(session=name, person=person):
                    self.assertEqual(sum(dots), 3)


class ReferenceTest(unittest.TestCase):
    def assert_known(self, name, kind, used, known):
        with self.subTest(session=name, kind=kind):
            self.assertLessEqual(set(used), set(known))

    def test_every_reference_leads_somewhere(self):
        for name, session, _ in each():
            method = session["method"]
            proposition = session["propositions"][0]
            known = {
                "dimension": [d["id"] for d in method["dimensions"]],
                "challenge": [c["id"] for c in session["challenges"]],
                "proposition": [proposition["id"]],
                "value-item": [v["id"] for v in proposition["values"]],
                "precondition": [p["id"] for p in method["preconditions"]],
            }
            votes = session["ratings"] + session["importanceVotes"] + session["dotVotes"]
            self.assert_known(name, "person", [v["participant"] for v in votes], people(session))
            self.assert_known(
                name, "rated", [r["dimension"] for r in session["ratings"]], known["dimension"]
            )
            self.assert_known(
                name, "dots", [v["challenge"] for v in session["dotVotes"]], known["challenge"]
            )
            self.assert_known(name, "answered", proposition["challenges"], known["challenge"])
            self.assert_known(name, "needed", proposition["rungsNeeded"], known["dimension"])
            self.assert_known(
                name,
                "trend",
                [c["trend"] for c in session["challenges"]],
                [t["id"] for t in session["trends"]],
            )
            self.assert_known(
                name,
                "category",
                [t["category"] for t in session["trends"]],
                [c["id"] for c in method["trendCategories"]],
            )
            self.assert_known(
                name,
                "step",
                [n["step"] for n in session["privateNotes"]],
                [s["id"] for s in session["agenda"]],
            )
            for link in (link for action in session["actions"] for link in action["links"]):
                self.assert_known(name, link["kind"], [link["id"]], known[link["kind"]])

    def test_ids_are_unique(self):
        for name, session, _ in each():
            for key in (
                "people",
                "agenda",
                "trends",
                "challenges",
                "propositions",
                "actions",
                "parkingLot",
            ):
                with self.subTest(session=name, key=key):
                    ids = [thing["id"] for thing in session[key]]
                    self.assertEqual(len(set(ids)), len(ids))

    def test_the_agenda_is_that_of_the_workshop(self):
        for name, session, _ in each():
            steps = read(f"templates/workshops/{session['workshop']}.json")["steps"]
            keys = ("id", "kind", "minutes", "must")
            expected = [{key: step[key] for key in keys if key in step} for step in steps]
            with self.subTest(session=name):
                self.assertEqual(session["agenda"], expected)

    def test_challenges_and_evidence_status_are_those_of_the_case(self):
        for name, session, expected in each():
            with self.subTest(session=name):
                self.assertEqual([c["urgency"] for c in session["challenges"]], expected["urgency"])
                found = {v["id"]: v["status"] for v in session["propositions"][0]["values"]}
                self.assertEqual(found, expected["evidenceStatus"])

    def test_private_notes_can_be_told_apart_on_any_page(self):
        for name, session, _ in each():
            start = {"nl": "Voorbeeldnotitie: ", "en": "Example note: "}[session["language"]]
            self.assertGreaterEqual(len(session["privateNotes"]), 5)
            for note in session["privateNotes"]:
                with self.subTest(session=name, step=note["step"]):
                    self.assertTrue(note["text"].startswith(start))


if __name__ == "__main__":
    unittest.main()
