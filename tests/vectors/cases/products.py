"""Single-use and reusable products that bids offer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import DROP, Case, changed, evaluated, rejected, unanswered
from .documents import Document, about, bid, criterion, decision, discounting, envelope, lot, operand, parameter, procurement, ratio, study
from .reuse import LOSSY

LOT = "/procurement/lots/0"
SYSTEMS = f"{LOT}/product_systems"
BIDS = "/lots/0/bids"


def known(value: str, unit: str) -> Document:
    return {"constant": {"value": value, "unit": unit}}


INFECTION = {"probability_per_use": "0.001", "cost": {"constant": {"value": "10000", "unit": "DKK"}}, "emissions": "not_known", "title": "Infektioner", "cashable": False, "vat": "fri", "source": {"text": "Et skøn"}}
NO_INFECTION = INFECTION | {"probability_per_use": "0", "emissions": known("0", "kgCO2e")}


def item(price: Any, emissions: str, life: Any, *resources: Document) -> Document:
    return {"id": "skop", "title": "Skop", "price": price, "emissions": known(emissions, "kgCO2e"), "life": life, "resources": list(resources)}


def system(name: str, component: Document, **fields: Any) -> Document:
    return {"id": name, "title": name.capitalize(), "components": [component]} | fields


DISINFECTION = {
    "id": "desinfektion",
    "title": "Desinfektion",
    "phase": "maintenance",
    "stage": "reprocessing",
    "basis": "per_use",
    "quantity": operand(("20", "min")),
    "of": {"own": {"price": known("129", "DKK/hour"), "emissions": known("1.5", "kgCO2e/hour")}},
    "cashable": False,
    "shared_capacity": True,
}
DISPOSABLE = system("engangs", item(known("615", "DKK"), "4.43", "single_use"))
FLEET = system(
    "flergangs",
    item(
        {"parameter": "stykpris"},
        "11.49",
        {"reusable": {"rated_uses": {"parameter": "brug"}, "loss_per_use": "0", "pool": {"items": "4"}, "calendar_years": "3"}},
        DISINFECTION,
    ),
)
WHOLE = {"whole": {"service": "year_of_purchase", "residual": "straight_line"}}
VALUES = {"stykpris": "20000", "brug": "400"}


def products(*systems: Document, **fields: Any) -> Document:
    return {"systems": list(systems), "axes": ["cost", "emissions"], "pools": "evenly", "infection": "excluded", "payer": "region", "vat": "moms", "growth": []} | fields


def call(asked: Document, **terms: Any) -> Document:
    """300 uses a year for five years; the cost of all phases decides."""
    cost = criterion("tco", {"life_cycle_cost": {"total": "undiscounted"}}, ratio())
    climate = criterion("klima", {"carbon": {"total": "per_functional_unit", "biogenic": "excluded"}}, ratio("0.5"))
    unit = {"unit": "use", "title": "En undersøgelse", "per_year": operand(("300", "use/year")), "counting": "undiscounted"}
    numbers = [parameter("stykpris", minimum="0"), parameter("brug", "use")]
    made = lot([cost, climate], functional_unit=unit, parameters=numbers, product_systems=asked)
    return procurement(made, **{"study": study(5), "counted": [{"id": "use", "title": "En brug"}]} | terms)


def bids(**fields: Any) -> list[Document]:
    return [
        bid("a", values=VALUES, product_system="engangs"),
        bid("b", values=VALUES | fields, product_system="flergangs"),
    ]


def cases() -> Iterator[Case]:
    yield from bought()
    yield from refused()


def bought() -> Iterator[Case]:
    # Four scopes last three years, 900 uses of the 1,600 they are rated for: 80,000 / 900 is 88.89 a use,
    # and 20 minutes at 129 an hour are 43. Over five years 1,500 uses.
    a, b = f"{BIDS}/0", f"{BIDS}/1"
    both = envelope(call(products(DISPOSABLE, FLEET, range={"from": 10, "to": 110, "step": 10})), *bids())
    curves = "/lots/0/product_curves"
    hand = {
        f"{a}/costs/totals/undiscounted/value": "922500",
        f"{a}/costs/lines/0/line": "engangs.skop",
        f"{a}/carbon/totals/per_functional_unit/value": "4.43",
        f"{a}/product_system/cost_per_use/value": "615",
        f"{b}/costs/lines/0/line": "flergangs.skop",
        f"{b}/costs/lines/0/undiscounted/value": "133333.333333333333",
        f"{b}/costs/lines/1/undiscounted/value": "64500",
        f"{b}/costs/lines/1/cashable": False,
        f"{b}/costs/by_phase/0/undiscounted/value": "133333.333333333333",
        f"{b}/costs/by_year/undiscounted/values/0": "0",
        f"{b}/costs/by_year/undiscounted/values/5": "39566.666666666667",
        # 4 / 3 scopes a year at 11.49 kg, and 20 minutes at 1.5 kg an hour for each use.
        f"{b}/carbon/lines/0/total/value": "76.6",
        f"{b}/carbon/lines/1/total/value": "750",
        f"{b}/carbon/totals/per_functional_unit/value": "0.551066666667",
        f"{b}/carbon/by_stage/0/stage": "production",
        f"{b}/product_system/cost_per_use/value": "131.888888888889",
        f"{b}/product_system/emissions_per_use/value": "0.551066666667",
        f"{b}/product_system/takes/components/0/ends_by_calendar": True,
        f"{b}/product_system/takes/components/0/pool/value": "4",
        f"{b}/product_system/takes/components/0/expected_uses/value": "225",
        "/lots/0/ranking/0/bids/0": "b",
        # 26,666.67 a year and 43 a use are 615 a use at 46.62 uses; 15.32 kg a year are always less than 3.93 a use.
        f"{curves}/cost/uses_per_year/0": "10",
        f"{curves}/cost/curves/0/per_use/0": "615",
        f"{curves}/cost/curves/1/option": "b",
        f"{curves}/cost/curves/1/per_use/0": "2709.666666666667",
        f"{curves}/cost/crossings/0": {"uses_per_year": "46.6", "per_use": "615"},
        f"{curves}/cost/crossings/1": None,
        f"{curves}/emissions/crossings/0": None,
    }
    yield evaluated("products-evenly", "A disposable and a fleet, each a bid, with items bought as they wear out", both, hand)
    secret = changed(both, {"/bids/1/offers/0/offer/values/0/confidential": True})
    hidden = {f"{a}/product_system": None, f"{b}/product_system": None, f"{b}/costs/lines/0/undiscounted/value": None, f"{curves}/cost/curves/1": None, f"{curves}/cost/crossings/0": None}
    yield evaluated("products-confidential", "What a bid states of its system is withheld with what follows from it", secret, hidden, redacted=True)
    # Bought at the base date and in year 4; a third of the second pool is left: 80,000 / 3.
    whole = envelope(call(products(DISPOSABLE, FLEET, pools=WHOLE)), *bids())
    in_years = {f"{b}/costs/lines/0/by_year/values/{year}": amount for year, amount in enumerate(["80000", "0", "0", "0", "80000", "-26666.666666666667"])}
    left = {
        f"{b}/costs/lines/0/residual/value": "-26666.666666666667",
        f"{b}/costs/totals/undiscounted/value": "197833.333333333333",
        f"{b}/carbon/lines/0/by_year/values/4": "45.96",
        f"{b}/carbon/lines/0/total/value": "91.92",
    }
    yield evaluated("products-whole-pools", "Whole pools, and what is left of the last", whole, in_years | left)
    # The second four are bought in year 3, the last that the first serve.
    ahead = changed(whole, {f"{SYSTEMS}/pools/whole/service": "following_year"})
    bought = {f"{b}/costs/lines/0/by_year/values/3": "80000", f"{b}/costs/lines/0/by_year/values/4": "0", f"{b}/carbon/lines/0/by_year/values/3": "45.96"}
    yield evaluated("products-bought-ahead", "Whole pools that serve from the year after", ahead, bought)
    # 300 · 0.001 · 10,000 a year, which society bears, without tax; the rest with the tax that the region does not recover.
    society = {"id": "samfund", "title": "Samfundet", "recovers_vat": False}
    tax = {"payers": [{"id": "region", "title": "Regionen", "recovers_vat": False}, society], "vat": {"stated": "excluding", "evaluated": "including_unrecoverable", "rates": [{"id": "moms", "rate": "0.25"}, {"id": "fri", "rate": "0"}]}}
    staff = changed(FLEET, {"/components/0/resources/0/vat": "fri"}) | {"infection": INFECTION | {"payer": "samfund"}}
    risky = call(products(DISPOSABLE | {"infection": NO_INFECTION}, staff, infection="included", axes=["cost"]), **tax)
    risky["lots"][0]["criteria"].pop()
    taxed = {f"{b}/costs/lines/0/undiscounted/value": "166666.666666666667", f"{b}/costs/lines/1/undiscounted/value": "64500", f"{b}/costs/lines/2/line": "flergangs.infection", f"{b}/costs/lines/2/undiscounted/value": "15000", f"{b}/costs/lines/2/cashable": False, f"{b}/costs/lines/2/shares/0/payer": "samfund", f"{a}/costs/lines/1/line": "engangs.infection", f"{a}/costs/lines/1/undiscounted/value": "0"}
    yield evaluated("products-infection", "An imputed risk of infection that another bears, a system without one, and a resource without value added tax", envelope(risky, *bids()), taxed)
    yield from growing()
    unusable = {f"{b}/standing": "incomplete", f"{b}/reasons/0/code": "value_not_usable", f"{b}/reasons/0/subject": "brug"}
    yield evaluated("products-part-of-a-use", "A bid that rates its items for part of a use", envelope(call(products(DISPOSABLE, FLEET)), *bids(brug="400.5")), unusable | {f"{b}/standing": "non_compliant"})
    # Today's disposable, to be compared with alone: one system is left, which nobody has to name.
    beside = call(products(DISPOSABLE, FLEET, for_comparison=["engangs"]))
    beside["lots"][0]["alternative"] = {"id": "nu", "title": "I dag", "offer": {"product_system": "engangs", "prices": [], "values": [{"parameter": "stykpris", "value": "0"}, {"parameter": "brug", "value": "1"}], "requirements": []}}
    compared = {"/lots/0/alternative/costs/totals/undiscounted/value": "922500", f"{a}/product_system/takes/system": "flergangs", f"{a}/costs/totals/undiscounted/value": "197833.333333333333"}
    yield evaluated("products-for-comparison", "A system that current practice is of and no bid can be", envelope(beside, bid("b", values=VALUES)), compared)


def growing() -> Iterator[Case]:
    # 10 % a year. Eight scopes: 80,000 at the base date and 80,000 · 1.1⁴ in year 4, a third of which is left;
    # the 12,900 of year 5 are 12,900 · 1.1⁵. A year of the system is told at the prices of the base date.
    a, b = f"{BIDS}/0", f"{BIDS}/1"
    rates = {"rates": ["0.1"] * 5}
    nominal = {"discounting": discounting(basis="nominal")}
    grown = call(products(DISPOSABLE, FLEET, pools=WHOLE, growth=[rates]), **nominal)
    hand = {f"{b}/costs/lines/0/by_year/values/{year}": amount for year, amount in enumerate(["80000", "0", "0", "0", "117128", "-39042.666666666667"])}
    hand |= {
        f"{b}/costs/lines/0/residual/value": "-39042.666666666667",
        f"{b}/costs/lines/0/residual/derivation/inputs/4/value": "1.4641",
        f"{b}/costs/lines/1/by_year/values/1": "14190",
        f"{b}/costs/lines/1/by_year/values/5": "20775.579",
        f"{b}/costs/lines/1/growth/0/derivation/inputs/0/name": f"{SYSTEMS}/growth/0/rates",
        f"{a}/costs/lines/0/by_year/values/2": "223245",
        f"{b}/product_system/cost_per_use/value": "131.888888888889",
    }
    yield evaluated("products-growth", "What product systems cost grows in current prices, with what is left of the last pool", envelope(grown, *bids()), hand)


def refused() -> Iterator[Case]:
    both = envelope(call(products(DISPOSABLE, FLEET)), *bids())

    def change(name: str, title: str, changes: Document, *problems: tuple[str, str]) -> Case:
        return rejected(f"products-{name}", title, changed(both, changes), *problems)

    offer = "/bids/0/offers/0/offer/product_system"
    yield change("terms", "An axis twice, and more operating days than a year has", {f"{SYSTEMS}/axes": ["cost", "emissions", "cost"], f"{SYSTEMS}/operating_days": "1000"}, ("document.repeated_word", f"{SYSTEMS}/axes/2"), ("number.out_of_bounds", f"{SYSTEMS}/operating_days"), ("reuse.nothing_by_day", f"{SYSTEMS}/operating_days"))
    power = {"id": "stroem", "title": "Strøm", "price": known("2", "DKK/kWh"), "emissions": "not_known"}
    yield change("without-effect", "A shared input that no resource is an amount of, and growth of what is not totalled", {f"{SYSTEMS}/inputs": [power], f"{SYSTEMS}/axes": ["emissions"], f"{SYSTEMS}/growth": [{"rates": ["0.1"] * 5}], f"{LOT}/criteria/0": DROP}, ("reuse.input_not_used", f"{SYSTEMS}/inputs/0"), ("reuse.nothing_grows", f"{SYSTEMS}/growth"))
    stated = {f"{LOT}/parameters/-": parameter("antal", "use/year"), f"{LOT}/functional_unit/per_year": {"parameter": "antal"}}
    stated |= {f"/bids/{place}/offers/0/offer/values/-": {"parameter": "antal", "value": value} for place, value in enumerate(("1", "300"))}
    yield change("uses-of-bidders", "Bids that say themselves how many uses there are", stated, ("reuse.uses_of_bidders", f"{LOT}/functional_unit/per_year/parameter"))
    counts = {f"{SYSTEMS}/infection": "included", f"{SYSTEMS}/systems/1/infection": NO_INFECTION | {"vat": "moms"}}
    yield change("infection-missing", "A risk of infection that counts, which one system states and the other does not", counts, ("reuse.infection_missing", f"{SYSTEMS}/systems/0/infection"))
    compared = f"{SYSTEMS}/for_comparison"
    yield change("comparison-offered", "A bid offers the system that bids are compared with", {compared: ["engangs"]}, ("reuse.system_for_comparison", offer))
    yield change("nothing-to-offer", "Every system is there to be compared with, one of them twice, and another is none", {compared: ["engangs", "engangs", "flergangs", "ny"]}, ("reference.duplicate_id", f"{compared}/1"), ("reference.unknown", f"{compared}/3"), ("reuse.nothing_to_offer", compared))
    said = changed(both, {offer: DROP})
    waits = {f"{BIDS}/0/standing": "incomplete", f"{BIDS}/0/reasons/0/code": "product_system_missing", f"{BIDS}/0/reasons/0/pointer": offer, f"{BIDS}/1/standing": "admitted", "/lots/0/outcome": "open"}
    yield evaluated("products-not-said", "An offer that does not say which system it is for waits for the buyer", said, waits)
    out = decision("b1", {"excluded": about("a") | {"ground": "§ 159"}})
    yield evaluated("products-not-said-excluded", "The same, once a decision excludes the bid", said | {"decisions": [out]}, {f"{BIDS}/0/standing": "excluded", f"{BIDS}/1/rank": 1, "/lots/0/outcome": "ranked"})
    practice = {"id": "praksis", "title": "I dag", "offer": bid("x", values=VALUES)["offers"][0]["offer"]}
    yield change("practice-not-said", "Current practice that does not say which system it is", {f"{LOT}/alternative": practice}, ("reuse.system_not_said", f"{LOT}/alternative/offer/product_system"))
    yield change("unknown", "An offer for a system that is not asked for", {offer: "sterilt"}, ("reference.unknown", offer))
    priced = criterion("brug", {"declared_value": "brug"}, ratio())
    without = {SYSTEMS: DROP, f"{LOT}/criteria": [priced], "/bids/1/offers/0/offer/product_system": DROP}
    yield change("not-asked", "A system offered where the lot has none", without, ("reuse.system_not_asked", offer))
    per_use = {f"{LOT}/functional_unit": DROP, f"{LOT}/criteria/1": DROP}
    yield change("no-functional-unit", "Systems without a number of uses", per_use, ("reuse.no_functional_unit", SYSTEMS))
    partial = {f"{SYSTEMS}/pools": {"whole": {"service": "year_of_purchase", "residual": "none"}}, "/procurement/study/service_date": "2026-07-01", "/procurement/study/partial_years": "prorated", "/procurement/discounting/monthly_rate": "yearly_equivalent"}
    yield change("pools-in-part-of-a-year", "Whole pools in a study that begins to serve in mid-year", partial, ("reuse.pools_not_in_full_years", f"{SYSTEMS}/pools"))
    silent = {f"{SYSTEMS}/pools": {"whole": {"residual": "none"}}}
    yield change("no-service", "Whole pools that do not say which year a new one serves from", silent, ("document.missing_field", f"{SYSTEMS}/pools/whole/service"))
    component = f"{SYSTEMS}/systems/1/components/0"
    thousands = {f"{LOT}/parameters/-": parameter("kulstof", "gCO2e"), f"{component}/emissions": {"parameter": "kulstof"}}
    values = {f"/bids/{place}/offers/0/offer/values/-": {"parameter": "kulstof", "value": "1"} for place in (0, 1)}
    yield change("not-in-base-units", "An item's emissions as a parameter in grams", thousands | values, ("reuse.not_in_base_units", f"{component}/emissions"))
    twice = {f"{SYSTEMS}/systems/1/id": "engangs"}
    yield change("same-name", "Two systems of the same name", twice, ("reference.duplicate_id", f"{SYSTEMS}/systems/1/id"), ("reference.unknown", "/bids/1/offers/0/offer/product_system"))
    resource, infection = "/reuse_comparison/systems/1/components/0/resources/0/payer", "/reuse_comparison/systems/0/infection"
    borne = {resource: "region", infection: INFECTION | {"cost": known("10000", "EUR")}}
    yield unanswered("products-payer-in-a-calculation", "A payer and a tax where nobody pays", changed(LOSSY, borne), ("reuse.payer_not_asked", f"{infection}/vat"), ("reuse.payer_not_asked", resource))
