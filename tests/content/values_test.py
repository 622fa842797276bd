# Holds the value cases and the one sentence of the example sessions to the worked examples.
# Must not know the program: the formulas stand here once more, on purpose.
import math
import re
import unittest

from content import each

SCENARIOS = ("low", "base", "high")
MONTHS = {"nl": {"07": "juli", "10": "oktober"}, "en": {"07": "July", "10": "October"}}
SENTENCE = {
    "nl": "Met {offer} helpt {supplier} {customer} bij {challenge}, met als resultaat {outcome}: "
    "naar verwachting {{value}} netto per jaar vanaf {month}. Anders dan {alternative} biedt "
    "{supplier} {focus}, aangetoond door {evidence}.",
    "en": "With {offer}, {supplier} helps {customer} with {challenge}, resulting in {outcome}: "
    "an expected net value of {{value}} per year from {month}. Unlike {alternative}, {supplier} provides "
    "{focus}, shown by {evidence}.",
}


def product(factors, scenario):
    total = 1.0
    for factor in factors:
        if "from" in factor:
            value = factor["from"][scenario] - factor["to"][scenario]
        else:
            value = factor[scenario]
        total = total / value if factor.get("divides") else total * value
    return total


def figures(proposition, scenario):
    """The value case of one scenario, by the formulas of the method (value, costs, payback)."""
    release = {
        item["id"]: product(item["factors"], scenario)
        for item in proposition["values"]
        if item["category"] == "capital"
    }
    items = {
        item["id"]: product(item["factors"], scenario) * item.get("capitalRate", 1)
        for item in proposition["values"]
    }
    costs = {
        key: sum(product(cost["factors"], scenario) for cost in proposition[key])
        for key in ("annualCosts", "oneOffCosts")
    }
    net = sum(items.values()) - costs["annualCosts"]
    return {
        "items": items,
        "gross": sum(items.values()),
        "annualCost": costs["annualCosts"],
        "net": net,
        "oneOffCost": costs["oneOffCosts"],
        "paybackMonths": 12 * costs["oneOffCosts"] / net,
        "firstYear": net - costs["oneOffCosts"],
        "threeYears": 3 * net - costs["oneOffCosts"],
        "cashRelease": sum(release.values()),
    }


class ValueTest(unittest.TestCase):
    def test_figures_agree_with_the_worked_examples_to_the_cent(self):
        for name, session, expected in each():
            for i, scenario in enumerate(SCENARIOS):
                found = figures(session["propositions"][0], scenario)
                items = found.pop("items")
                with self.subTest(session=name, scenario=scenario):
                    for key, value in found.items():
                        self.assertTrue(
                            math.isclose(value, expected["value"][key][i], abs_tol=0.0051), key
                        )
                    for id, value in items.items():
                        amount = expected["value"]["items"][id][i]
                        self.assertTrue(math.isclose(value, amount, abs_tol=0.0051), id)

    def test_benefits_rise_from_low_to_high_and_nothing_counts_double(self):
        for name, session, _ in each():
            items = session["propositions"][0]["values"]
            with self.subTest(session=name):
                self.assertEqual(len({item["driver"] for item in items}), len(items))
                for item in items:
                    amounts = [product(item["factors"], scenario) for scenario in SCENARIOS]
                    self.assertEqual(amounts, sorted(amounts))

    def listed(self, parts, last):
        return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + last + parts[-1]

    def test_the_phrases_make_the_one_sentence(self):
        for name, session, expected in each():
            language = session["language"]
            proposition = session["propositions"][0]
            last = {"nl": " en ", "en": " and "}[language]
            year, month = proposition["from"].split("-")
            found = SENTENCE[language].format(
                offer=self.listed(proposition["offer"], last),
                supplier=session["supplier"]["shortName"],
                customer=session["customer"]["shortName"],
                challenge=proposition["challengePhrase"],
                outcome=proposition["outcome"],
                month=f"{MONTHS[language][month]} {year}",
                alternative=proposition["alternative"]["text"],
                focus=self.listed(proposition["focus"], last),
                evidence=proposition["evidence"][0]["text"],
            )
            with self.subTest(session=name):
                self.assertEqual(found, expected["sentence"][language])

    def test_risks_name_dependence_and_leaving(self):
        for name, session, _ in each():
            proposition = session["propositions"][0]
            with self.subTest(session=name):
                self.assertTrue(proposition["dependence"] and proposition["exitPlan"])
                wanted = r"^(Afhankelijkheid|Dependence): |^(Uitstappen|Leaving): "
                self.assertEqual(
                    sum(bool(re.search(wanted, risk)) for risk in proposition["risks"]), 2
                )


if __name__ == "__main__":
    unittest.main()
