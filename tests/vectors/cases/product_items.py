"""Product systems that buy items of the schedule and name emission factors, and what only one of them asks of bids."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .carbon import factor, own
from .case import DROP, Case, changed, evaluated, rejected, unanswered
from .documents import Document, about, bid, decision, envelope, item, lot, parameter, quantity
from .products import BIDS, DISPOSABLE, FLEET, LOT, SYSTEMS, VALUES, call, products
from .reuse import LOSSY

COMPONENT = f"{SYSTEMS}/systems/1/components/0"
ITEM = {"price": {"item": "skopkoeb"}}
SCOPES = item("skopkoeb", quantities=[quantity("4", 0, 0), quantity("4", from_year=4, to_year=4)], vat="fri")
RATES = {"stated": "excluding", "evaluated": "including_unrecoverable", "rates": [{"id": "moms", "rate": "0.25"}, {"id": "fri", "rate": "0"}]}
TAXED = {"payers": [{"id": "region", "title": "Regionen", "recovers_vat": False}], "vat": RATES}


def scheduled(**fields: Any) -> Document:
    """The fleet is bought as an item of the schedule; the disposable has its own price."""
    fleet = changed(FLEET, {"/components/0/price": {"item": "skopkoeb"}})
    made = call(products(DISPOSABLE, fleet), **TAXED)
    made["lots"][0] |= {"schedule": [SCOPES], "parameters": [parameter("brug", "use", missing="problem")]} | fields
    return made


def both(made: Document, price: str = "20000", **fields: Any) -> Document:
    b = bid("b", {"skopkoeb": price}, values={"brug": "400"}, product_system="flergangs")
    return envelope(made, bid("a", product_system="engangs"), b, **fields)


def cases() -> Iterator[Case]:
    a, b = f"{BIDS}/0", f"{BIDS}/1"
    needed = envelope(call(products(DISPOSABLE, FLEET)), bid("a", product_system="engangs"), bid("b", values=VALUES, product_system="flergangs"))
    alone = {f"{a}/standing": "ranked", f"{a}/costs/totals/undiscounted/value": "922500", f"{a}/flags": [], f"{b}/costs/totals/undiscounted/value": "197833.333333333333"}
    yield evaluated("products-own-values", "A bid states only what its own system reads", needed, alone)
    # 80,000 in the first and the fourth year are in the offered price; the system buys 4 / 3 a year at 20,000, free of tax.
    bought = {
        f"{a}/offered_price/value": "0",
        f"{a}/items": None,
        f"{b}/offered_price/value": "160000",
        f"{b}/contract_value/estimated/value": "160000",
        f"{b}/costs/lines/0/undiscounted/value": "133333.333333333333",
        f"{b}/costs/lines/0/by_year/derivation/inputs/1/name": "skopkoeb",
        f"{b}/product_system/cost_per_use/value": "131.888888888889",
        "/lots/0/flags": [],
    }
    yield evaluated("products-item", "A system is bought at the price of an item of the schedule", both(scheduled()), bought)
    # 17,100 after 5 % off the item and 10 % off the schedule, corrected from 2,000.
    cut = both(scheduled(schedule=[SCOPES | {"discount": "rate"}], schedule_discount="rate"), "2000", decisions=[decision("b1", {"value_corrected": about("b", target={"price": "skopkoeb"}, before="2000", after="20000")})])
    cut = changed(cut, {"/bids/1/offers/0/offer/prices/0/discount": "0.05", "/bids/1/offers/0/offer/discount": "0.1"})
    less = {f"{b}/offered_price/value": "136800", f"{b}/costs/lines/0/undiscounted/value": "114000"}
    yield evaluated("products-item-corrected", "What a decision corrects and discounts take off is what the system costs", cut, less)
    secret = changed(both(scheduled()), {"/bids/1/offers/0/offer/prices/0/confidential": True})
    hidden = {f"{b}/product_system": None, f"{b}/costs/lines/0/undiscounted/value": None, f"{b}/offered_price/value": None}
    yield evaluated("products-item-confidential", "A confidential price is withheld with what the system costs", secret, hidden, redacted=True)
    yield from refused()
    yield from factors()


def refused() -> Iterator[Case]:
    whole = both(scheduled())

    def refuse(name: str, title: str, changes: Document, *problems: tuple[str, str]) -> Case:
        return rejected(f"products-item-{name}", title, changed(whole, changes), *problems)

    at = f"{COMPONENT}/price/item"
    paid = {"id": "koeb", "title": "Køb", "phase": "acquisition", "borne_by": "authority", "counts_in": "award", "cashable": True, "flow": {"schedule": {"item": "skopkoeb"}}, "growth": []}
    yield refuse("paid-twice", "An item that a cost line pays as well", {f"{LOT}/cost_lines": [paid]}, ("reuse.item_paid_twice", at))
    yield refuse("per-pack", "An item that is priced per pack", {f"{LOT}/schedule/0/packs": "shared", "/bids/1/offers/0/offer/prices/0/pack_size": "2"}, ("reuse.item_price_varies", at))
    option = {f"{LOT}/options": [{"id": "ekstra", "title": "Ekstra", "counts": "included"}], f"{LOT}/schedule/0/option": "ekstra"}
    yield refuse("optional", "An item of an option", option, ("reuse.item_optional", at))
    packed = {f"{LOT}/packaging": {"items": ["skopkoeb"], "levels": ["primary"], "missing": "ask"}}
    yield refuse("packaging-asked", "An item of one system whose packaging every bid is asked for", packed, ("reuse.item_packaging_asked", at))
    priced = {"/bids/0/offers/0/offer/prices": [{"item": "skopkoeb", "price": "1"}]}
    yield refuse("of-other-system", "A bid that prices what only another system buys", priced, ("reuse.item_of_other_system", "/bids/0/offers/0/offer/prices/0/item"))
    yield refuse("unknown", "An item that is not in the schedule", {at: "dims"}, ("reference.unknown", at))
    yield refuse("not-priced", "A bid without the price of what its system buys", {"/bids/1/offers/0/offer/prices": DROP, f"{LOT}/schedule/0/missing": "problem"}, ("bid.value_missing", "/bids/1/offers/0/offer/prices"))
    price = "/reuse_comparison/systems/1/components/0/price"
    yield unanswered("products-item-in-a-calculation", "An item where there is no schedule", changed(LOSSY, {price: {"item": "skopkoeb"}}), ("reuse.item_not_asked", f"{price}/item"))


def factors() -> Iterator[Case]:
    """The disinfection emits by a factor of a set: 20 minutes at 1.5 kg an hour, 300 times a year."""

    def of(value: Any) -> Document:
        return own("egne", factor("time", "kgCO2e/hour", value))

    named = {"emission_factor": {"set": "egne", "factor": "time"}}
    emissions = f"{COMPONENT}/resources/0/of/own/emissions"
    plain = envelope(call(products(DISPOSABLE, FLEET)), bid("a", product_system="engangs"), bid("b", values=VALUES, product_system="flergangs"))
    whole = changed(plain, {emissions: named, "/procurement/factor_sets": [of("1.5")]})
    b = f"{BIDS}/1"
    told = {f"{b}/carbon/lines/1/total/value": "750", f"{b}/product_system/emissions_per_use/value": "0.551066666667", "/lots/0/factor_sets/0/id": "egne"}
    yield evaluated("products-factor-set", "A resource that emits by a factor of a set", whole, told)
    at = f"{emissions}/emission_factor/factor"
    by_year = of({year: "1.5" for year in range(2026, 2031)})
    yield rejected("products-factor-by-year", "A factor with a number for each year", changed(whole, {"/procurement/factor_sets": [by_year]}), ("reuse.factor_by_year", at))
    yield rejected("products-factor-blank", "A factor that the source leaves blank", changed(whole, {"/procurement/factor_sets": [of(None)]}), ("carbon.blank_factor", at))
    yield rejected("products-factor-of-an-item", "A factor where an item is made", changed(whole, {f"{COMPONENT}/emissions": named}), ("reuse.factor_out_of_place", f"{COMPONENT}/emissions"))
