# Holds the proposed moves to the method: thirty steps, two to three moves each, short and seen.
# Must not repeat their texts.
import re
import unittest
from collections import Counter

from content import LANGUAGES, local_texts, read, walk

METHOD = read("templates/method.json")
FILE = read("templates/moves.json")
MOVES = FILE["moves"]
DIMENSIONS = [dimension["id"] for dimension in METHOD["dimensions"]]
TEXTS = {"text": 110, "firstStep": 110, "sign": 90, "supplierOwner": 30, "customerOwner": 30}


class MovesTest(unittest.TestCase):
    def test_the_file_says_what_it_is(self):
        self.assertEqual((FILE["format"], FILE["kind"]), (1, "moves"))

    def test_all_thirty_single_steps_have_two_or_three_moves_in_the_order_of_the_method(self):
        steps = [(move["dimension"], move["from"]) for move in MOVES]
        counts = Counter(steps)
        self.assertEqual(list(counts), [(d, rung) for d in DIMENSIONS for rung in (1, 2, 3)])
        self.assertEqual(set(counts.values()), {2, 3})

    def test_ids_are_unique_and_name_their_step(self):
        self.assertEqual(len({move["id"] for move in MOVES}), len(MOVES))
        for move in MOVES:
            self.assertTrue(move["id"].startswith(f"{move['dimension']}-{move['from']}-"))

    def test_every_text_stands_in_both_languages(self):
        for move in MOVES:
            for key in TEXTS:
                with self.subTest(move=move["id"], key=key):
                    self.assertEqual(set(move[key]), set(LANGUAGES))
                    for words in move[key].values():
                        self.assertTrue(words)
                        self.assertEqual(words, " ".join(words.split()))

    def test_texts_fit_the_wall(self):
        for move in MOVES:
            for key, most in TEXTS.items():
                for language in LANGUAGES:
                    with self.subTest(move=move["id"], key=key, language=language):
                        self.assertLessEqual(len(move[key][language]), most)

    def test_moves_and_signs_are_sentences_first_steps_and_owners_are_not(self):
        # As in the examples: what stands in the table of actions has no full stop.
        for move in MOVES:
            for key in TEXTS:
                for words in move[key].values():
                    with self.subTest(move=move["id"], key=key):
                        self.assertEqual(words.endswith("."), key in ("text", "sign"))
                        self.assertLessEqual(words.count("."), 1)

    def test_no_text_stands_twice(self):
        for key in ("text", "firstStep", "sign"):
            for language in LANGUAGES:
                texts = Counter(move[key][language] for move in MOVES)
                self.assertEqual([text for text, count in texts.items() if count > 1], [])

    def test_signs_are_seen_not_judged(self):
        # As in the rungs: no "often", "good" or "better", and nobody speaks for one side.
        judging = {
            "nl": r"\b(vaak|vaker|goed|goede|beter|betere|voldoende|wij|ons|onze|u|uw)\b",
            "en": r"\b(often|good|better|well|enough|sufficient|we|our|us)\b",
        }
        for move in MOVES:
            for key in ("text", "firstStep", "sign"):
                for language, words in judging.items():
                    with self.subTest(move=move["id"], key=key, language=language):
                        found = re.search(words, move[key][language], re.IGNORECASE)
                        self.assertIsNone(found)

    def test_the_reader_is_addressed_politely_in_dutch(self):
        familiar = re.compile(r"\b(je|jij|jou|jouw|jullie)\b", re.IGNORECASE)
        for place, text in local_texts(FILE):
            with self.subTest(place=place):
                self.assertIsNone(familiar.search(text["nl"]))

    def test_a_function_is_called_the_same_everywhere(self):
        for one, other in (LANGUAGES, LANGUAGES[::-1]):
            names = {}
            for move in MOVES:
                for key in ("supplierOwner", "customerOwner"):
                    names.setdefault(move[key][one], set()).add(move[key][other])
            self.assertEqual({name for name, calls in names.items() if len(calls) > 1}, set())

    def test_both_sides_take_first_steps_on_every_dimension(self):
        # Otherwise a session that picks moves would end with all owners on one side.
        leads = {}
        for move in MOVES:
            leads.setdefault((move["dimension"], move["from"]), set()).add(move["lead"])
        self.assertEqual(
            {frozenset(sides) for sides in leads.values()}, {frozenset({"supplier", "customer"})}
        )

    def test_no_key_is_misspelt(self):
        expected = {"id", "dimension", "from", "lead", *TEXTS}
        for place, value in walk(MOVES):
            if len(place) == 1:
                self.assertEqual(set(value), expected)


if __name__ == "__main__":
    unittest.main()
