"""Producer fees that are invoiced apart from the price: cost lines by what the packaging of bids weighs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import DROP, Case, changed, evaluated, explained, rejected, standing
from .costs import rate
from .documents import about, bid, cost, decision, discounting, envelope, item, line, lot, procurement, quantity, study
from .packaging import BOX, LARGE, LEVELS, LIGHT, PALLET, POUCH, component, packed
from .producer_fees import scheme

FIRST, SECOND, THIRD, FOURTH = (f"/lots/0/bids/{place}" for place in range(4))
LOT = "/procurement/lots/0"
FEE = f"{LOT}/cost_lines/1"
FLOW = f"{FEE}/flow/producer_fee"
GRADED = (["pe"], {"graded": {"green": "2", "yellow": "4", "red": "6"}})
TARIFF = scheme(GRADED, (["paper"], {"flat": "1"}), (["wood"], {"flat": "0.4"}))
YELLOW = POUCH | {"fee_grade": "yellow"}


def cases() -> Iterator[Case]:
    yield from charged()
    yield from refused()


def pays(items: list[str] | None = None, tariff: Any = TARIFF, growth: Any = None, **fields: Any) -> dict:
    flow = {"producer_fee": {"items": items or ["pumpe"], "tariff": tariff, "invoiced_apart": True, "not_in_tariff": "non_compliant"}}
    return line("producentansvar", flow, growth, phase="end_of_life") | fields


def call(fee: dict, discounted: str = "0.25", terms: dict | None = None, **fields: Any) -> dict:
    """1,000 pieces a year for two years."""
    bought = item(quantities=[quantity("1000", to_year=2)])
    lines = [line("pumper", {"schedule": {"item": "pumpe"}}, phase="acquisition"), fee]
    made = lot([cost()], **({"cost_lines": lines, "schedule": [bought], "packaging": {"items": ["pumpe"], "levels": LEVELS, "missing": "non_compliant"}} | fields))
    return procurement(made, **({"study": study(2), "discounting": discounting(discounted)} | (terms or {})))


def charged() -> Iterator[Case]:
    # Each year 10 kg of yellow pouches at 4, 10 kg of boxes at 1 and 2.5 kg of pallets at 0.40: 51, so 51/1.25 + 51/1.5625 = 73.44.
    # The other's pouches, 8 kg, have no grade and pay as red: 48 + 10 = 58, so 83.52. Pumps: 10,000/1.25 + 10,000/1.5625 = 14,400.
    bids = [packed("a", "10", YELLOW, BOX, PALLET), packed("b", "10", LIGHT, LARGE), packed("c", "9", component("pose", "primary", "pe", None), BOX), bid("d", "9")]
    fee = f"{FIRST}/costs/lines/1"
    yield evaluated("fee-line", "A producer fee by mass, material and grade; bids whose packaging is not documented have none", envelope(call(pays()), *bids), standing(a=(1, "100"), b=(2, "99.930403658779"), c="non_compliant", d="non_compliant") | {
        f"{fee}/by_year/values": ["0", "51", "51"], f"{fee}/present_value/value": "73.44", f"{FIRST}/costs/totals/present_value/value": "14473.44",
        f"{fee}/by_year/derivation/formula": "lcc.producer_fee_by_year", f"{fee}/by_year/derivation/inputs/0/value": "20", f"{fee}/by_year/derivation/inputs/1/value": "4",
        f"{SECOND}/costs/lines/1/by_year/values": ["0", "58", "58"], f"{SECOND}/costs/lines/1/present_value/value": "83.52", f"{SECOND}/costs/totals/present_value/value": "14483.52",
        f"{THIRD}/reasons/0/code": "packaging_not_documented", f"{THIRD}/reasons/0/subject": "pose", f"{THIRD}/reasons/0/pointer": "/bids/2/offers/0/offer/packaging/components/0/grams", f"{THIRD}/costs": None,
        f"{FOURTH}/reasons/0/subject": "pumpe", f"{FOURTH}/costs": None, "/lots/0/flags/0": None})
    bare = bid("b", "10", packaging={"unpacked": [{"item": "pumpe"}]})
    asked = call(pays(), packaging={"items": ["pumpe"], "levels": LEVELS, "missing": "ask"})
    yield evaluated("fee-line-unpacked", "An item delivered without packaging pays nothing, one of which nothing is said waits for the buyer", envelope(asked, packed("a", "10", YELLOW, BOX), bare, bid("c", "10")),
                    {f"{FIRST}/costs/lines/1/undiscounted/value": "100", f"{SECOND}/costs/lines/1/undiscounted/value": "0", f"{THIRD}/standing": "incomplete", f"{THIRD}/costs": None})
    # Prices rise by a tenth from year 2 on, and the region cannot deduct the tax of a quarter: 51 × 1.25 = 63.75 and 70.125.
    taxed = {"payers": [{"id": "region", "title": "Regionen", "recovers_vat": False}], "vat": {"stated": "excluding", "evaluated": "including_unrecoverable", "rates": [{"id": "moms", "rate": "0.25"}]}}
    grown = call(pays(growth=[rate("0.1", 2)]), "0", taxed)
    yield evaluated("fee-line-taxed", "A fee that grows, with value added tax", envelope(grown, packed("a", "10", YELLOW, BOX, PALLET)), {f"{fee}/by_year/values": ["0", "63.75", "70.125"]})
    # The accessory's option counts half: 1,000 × 30 g × 0.5 = 15 kg of boxes at 1 a year, beside 40 for the pouches.
    bought = [item(quantities=[quantity("1000", to_year=2)]), item("sæt", quantities=[quantity("1000", to_year=2)], option="tilkøb", zero_allowed=True)]
    half = call(pays(["pumpe", "sæt"]), schedule=bought, options=[{"id": "tilkøb", "title": "Tilkøb", "counts": {"weighted": "0.5"}}], packaging={"items": ["pumpe", "sæt"], "levels": ["primary", "secondary"], "missing": "ask"})
    prices = {"pumpe": "10", "sæt": "0"}
    parts = [YELLOW, component("æske", "secondary", "paper", "30") | {"item": "sæt"}]
    yield evaluated("fee-line-option", "The packaging of an option that counts half", envelope(half, bid("a", prices, packaging={"components": parts, "unpacked": [{"item": "pumpe", "levels": ["secondary"]}, {"item": "sæt", "levels": ["primary"]}]})), {f"{fee}/by_year/values": ["0", "55", "55"]})
    # In the UK in 2026: 10 kg of plastic at 0.423 graded amber, 10 kg of cardboard at 0.196 × 1.2 graded red: 6.582.
    british = {"shipped": {"name": "uk_pepr", "version": "2025", "year": 2026}}
    yield evaluated("fee-line-uk", "The tariff that ships for the UK", envelope(call(pays(tariff=british), "0", {"currency": "GBP"}), packed("a", "10", YELLOW, BOX)),
                    {f"{fee}/by_year/values": ["0", "6.582", "6.582"]}, "UK-PEPR-2025: Table 1, base fees 2025 to 2026")
    twice = changed(call(pays()), {"/lots/0/schedule/0/contains": ["producer_fee"]})
    yield evaluated("fee-line-twice", "A fee beside a price that contains it", envelope(twice, packed("a", "10", YELLOW)),
                    {"/lots/0/flags/0/code": "producer_fee_twice", "/lots/0/flags/0/places/0": f"{LOT}/schedule/0/contains/0", "/lots/0/flags/0/places/1": FLOW, "/lots/0/flags/1": None})
    again = call(pays())
    again["lots"][0]["cost_lines"].append(pays() | {"id": "igen"})
    yield evaluated("fee-line-charged-twice", "Two fees for the same packaging", envelope(again, packed("a", "10", YELLOW)),
                    {"/lots/0/flags/0/code": "producer_fee_twice", "/lots/0/flags/0/subjects/1": "igen", "/lots/0/flags/1": None})
    secret = envelope(call(pays()), packed("a", "10", YELLOW | {"confidential": True}), packed("b", "10", LIGHT))
    yield evaluated("fee-line-redacted", "What a confidential component pays would reveal what it weighs", secret, {f"{fee}/by_year/values": None, f"{FIRST}/costs/totals/present_value/value": None}, redacted=True)


def refused() -> Iterator[Case]:
    sound = envelope(call(pays()), packed("a", "10", YELLOW, BOX))
    offer = "/bids/0/offers/0/offer/packaging/components"
    yield rejected("fee-line-in-price", "A fee that is part of the price, in other money", changed(sound, {f"{FLOW}/invoiced_apart": False, f"{FLOW}/tariff/own/currency": "EUR"}),
                   ("packaging.fee_in_price", f"{FLOW}/invoiced_apart"), ("packaging.fee_in_other_currency", f"{FLOW}/tariff"))
    yield rejected("fee-line-sets", "A fee with a nature of its own", changed(sound, {f"{FEE}/nature": "co2_tax"}), ("packaging.fee_sets", f"{FEE}/nature"))
    yield rejected("fee-line-not-asked", "Items that are named twice, unknown, and whose packaging nobody asks for", changed(sound, {f"{LOT}/schedule/-": item("sæt", zero_allowed=True), "/bids/0/offers/0/offer/prices/-": {"item": "sæt", "price": "0"}, f"{FLOW}/items": ["pumpe", "pumpe", "sæt", "ukendt"]}),
                   ("reference.duplicate_id", f"{FLOW}/items/1"), ("packaging.fee_not_asked", f"{FLOW}/items/2"), ("reference.unknown", f"{FLOW}/items/3"))
    yield rejected("fee-line-no-item", "A fee of nothing", changed(sound, {f"{FLOW}/items": []}), ("document.empty_list", f"{FLOW}/items"))
    changes = {f"{offer}/0/material": "glass", f"{offer}/1/material": "pe", f"{offer}/1/fee_grade": "green", f"{FLOW}/tariff/own/rates/0/fee/graded": {"yellow": "4", "red": "6"}}
    beyond = changed(sound, changes)
    beyond["bids"].append(packed("b", "10", YELLOW, BOX))
    yield evaluated("fee-line-no-fee", "Materials and grades that the tariff does not know: the bid does not comply", beyond, standing(a="non_compliant", b=(1, "100")) | {
        f"{FIRST}/reasons/0/code": "fee_material_not_in_tariff", f"{FIRST}/reasons/0/subject": "pose", f"{FIRST}/reasons/0/ground": "glass", f"{FIRST}/reasons/0/pointer": f"{offer}/0/material",
        f"{FIRST}/reasons/1/code": "fee_grade_not_in_tariff", f"{FIRST}/reasons/1/ground": "green", f"{FIRST}/reasons/1/pointer": f"{offer}/1/fee_grade", f"{FIRST}/reasons/2": None, f"{FIRST}/costs": None})
    waiting = changed(beyond, {f"{FLOW}/not_in_tariff": "ask"})
    yield evaluated("fee-line-no-fee-asked", "The same, where the buyer is asked", waiting, {"/lots/0/outcome": "open", f"{FIRST}/standing": "incomplete", f"{SECOND}/standing": "admitted"})
    yield rejected("fee-line-beyond-tariff", "A tariff that lacks materials, and nothing said of bids in them", changed(sound, {f"{FLOW}/not_in_tariff": DROP}), ("packaging.fee_beyond_tariff", f"{FLOW}/not_in_tariff"))
    # Green pays 2 and not 6: 20 kg at 2, beside 20 of boxes.
    regraded = {"fee_grade_corrected": about("a") | {"component": "pose", "before": "red", "after": "green"}}
    red = packed("a", "10", POUCH | {"fee_grade": "red"}, BOX)
    yield evaluated("fee-line-regraded", "A grade that a decision corrects", envelope(call(pays(), "0"), red, decisions=[decision("b1", regraded)]),
                    {f"{FIRST}/costs/lines/1/undiscounted/value": "60", f"{FIRST}/flags/0/code": "value_corrected", f"{FIRST}/flags/0/subjects": ["pose/fee_grade"]})
    yield explained("explain-regraded", "A grade that a decision corrects, told", envelope(call(pays(), "0"), red, packed("b", "9", YELLOW), decisions=[decision("b1", regraded)]),
                    {"/lots/0/corrections/0/grades/before": "red", "/lots/0/corrections/0/grades/after": "green", "/lots/0/corrections/0/before": None})
    wrong = {"fee_grade_corrected": about("a") | {"component": "pose", "before": "yellow", "after": "green"}}
    yield rejected("fee-line-regraded-differs", "A grade that the bid does not state", envelope(call(pays()), red, decisions=[decision("b1", wrong)]), ("decision.before_differs", "/decisions/0/ruling/fee_grade_corrected/before"))
    options = [{"id": "tilkøb", "title": "Tilkøb", "counts": {"when": {"price_at_most": "200"}}}]
    ruled = changed(sound, {f"{LOT}/options": options, f"{LOT}/schedule/0/option": "tilkøb"})
    yield rejected("fee-line-decided-by-rule", "Packaging of an item that a rule decides about by what it costs", ruled, ("packaging.fee_decided_by_rule", f"{FLOW}/items/0"))
    practice = {"id": "praksis", "title": "I dag", "offer": bid("x", "9")["offers"][0]["offer"]}
    glass = {"id": "praksis", "title": "I dag", "offer": packed("x", "9", POUCH | {"material": "glass"}, POUCH | {"id": "låg", "fee_grade": "green"})["offers"][0]["offer"]}
    at = f"{LOT}/alternative/offer/packaging/components"
    yield rejected("fee-line-practice", "Current practice in a material and a grade that the tariff does not know, told beside what else is wrong", changed(sound, {f"{LOT}/alternative": glass, f"{FLOW}/tariff/own/rates/0/fee/graded": {"yellow": "4", "red": "6"}, f"{LOT}/cost_lines/0/payer": "ukendt"}),
                   ("cost.set_by_schedule", f"{LOT}/cost_lines/0/payer"), ("tariff.no_material", f"{at}/0/material"), ("tariff.no_grade", f"{at}/1/fee_grade"))
    yield rejected("fee-line-unknown", "Current practice that says nothing of its packaging", changed(sound, {f"{LOT}/alternative": practice}), ("packaging.fee_unknown", f"{LOT}/alternative/offer/packaging"))
