"""What criteria measure of the product systems that bids offer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import DROP, Case, changed, evaluated, explained, rejected
from .documents import Document, bid, buyers, criterion, envelope, ratio
from .products import DISINFECTION, DISPOSABLE, FLEET, LOT, VALUES, call, item, known, products, system

CRITERIA = f"{LOT}/criteria"
BIDS = "/lots/0/bids"


def break_even(**fields: Any) -> Document:
    asked = {"axis": "cost", "against": "engangs", "range": {"from": 1, "to": 1000, "step": 1}, "always": "1", "never": "2000"}
    return {"reuse": {"break_even_uses_per_year": asked | fields}}


def rated_uses(**fields: Any) -> Document:
    asked = {"axis": "cost", "against": "engangs", "component": "skop", "most": 1000, "never": "1500"}
    return {"reuse": {"least_rated_uses": asked | fields}}


def measuring(*measures: Any, **terms: Any) -> Document:
    made = call(products(DISPOSABLE, FLEET, **terms))
    made["lots"][0]["criteria"] = [criterion(f"k{place}", measure, ratio()) for place, measure in enumerate(measures)]
    return made


def offers(*prices: str) -> list[Document]:
    """A disposable, and fleets at these prices."""
    fleets = [bid(f"f{place}", values=VALUES | {"stykpris": price}, product_system="flergangs") for place, price in enumerate(prices)]
    return [bid("e", values=VALUES, product_system="engangs"), *fleets]


ALL = [{"reuse": "cost_per_use"}, {"reuse": "emissions_per_use"}, break_even(), break_even(axis="emissions"), rated_uses()]


def cases() -> Iterator[Case]:
    yield from measured()
    yield from refused()


def measured() -> Iterator[Case]:
    def of(place: int, *values: str) -> Document:
        return {f"{BIDS}/{place}/criteria/{index}/measure/value": value for index, value in enumerate(values)}

    # Four scopes last three years, so 4 / 3 are bought a year while 0.75 u are fewer than 400 uses: at 20,000
    # 26,666.67 a year beside 43 a use, against 615 a use. 26,666.67 / 572 is 46.6, and 15.32 kg / 3.93 is 3.9.
    # An item of R uses costs 20,000 / R a use: 20,000 / 572 is 34.97. At 100 it is lower from the first use on;
    # at 300,000 it would have to make 524.5 uses, and makes 225 at 300 uses a year, 400 at the most.
    hand = (
        of(0, "615", "4.43", "2000", "2000", "1500")
        | of(1, "131.888888888889", "0.551066666667", "47", "4", "35")
        | of(2, "43.444444444444", "0.551066666667", "1", "4", "1")
        | of(3, "1376.333333333333", "0.551066666667", "2000", "4", "1500")
        | {f"{BIDS}/1/criteria/2/measure/unit": "use/year", f"{BIDS}/1/criteria/4/measure/unit": "use"}
        | {f"{BIDS}/1/criteria/0/measure/unit": "DKK/use", f"{BIDS}/1/criteria/2/points/value": "2.127659574468"}
        | {f"{BIDS}/1/criteria/2/measure/derivation/formula": "reuse.lower_from", f"{BIDS}/0/criteria/2/measure/derivation/formula": "reuse.lower_at_no_uses"}
        | {f"{BIDS}/2/criteria/2/measure/derivation/formula": "reuse.lower_at_all_uses", f"{BIDS}/0/criteria/4/measure/derivation/formula": "reuse.no_rated_uses"}
    )
    all_of_them = envelope(measuring(*ALL), *offers("20000", "100", "300000"))
    yield evaluated("reuse-measure", "Cost and emissions of a use, and where bids break even with a disposable", all_of_them, hand)
    yield explained("reuse-measure-explained", "Uses by which a bid breaks even later than the winner", all_of_them, {}, bid="f0")
    secret = changed(all_of_them, {"/bids/1/offers/0/offer/values/0/confidential": True})
    nothing = {f"{BIDS}/{place}/criteria/{index}/measure/value": None for place in range(4) for index in (0, 2, 4)}
    yield evaluated("reuse-measure-confidential", "A break-even would give away the price that it rests on", secret, nothing, redacted=True)
    # One scope for every 250 uses: 6,666.67 a year each, against 37 a use. Lower from 181 uses to 250, and then
    # only from 361 on, for two scopes; they do until 500.
    grows = {"turnaround": {"operating_days": "1", "reserve": "0", "peak": 1, "whole": True}}
    life = {"reusable": {"rated_uses": 100000, "loss_per_use": "0", "pool": grows, "calendar_years": "3"}}
    fleet = system("flergangs", item({"parameter": "stykpris"}, "11.49", life, DISINFECTION))
    cheap = system("engangs", item({"parameter": "engangspris"}, "4.43", "single_use"))
    turns = measuring(break_even(range={"from": 100, "to": 400, "step": 1}, always="100", never="500"))
    turns["lots"][0]["product_systems"] = products(cheap, fleet, operating_days="250")
    turns["lots"][0]["parameters"].append(buyers("engangspris", "DKK", "80"))
    last = of(1, "361") | {f"{BIDS}/1/criteria/0/measure/derivation/inputs/0/value": "100"}
    yield evaluated("reuse-measure-turns", "The last turn counts, where whole items turn the order twice; the buyer sets the price of the disposable", envelope(turns, *offers("20000")), last)


def refused() -> Iterator[Case]:
    whole = envelope(measuring(break_even(), rated_uses()), *offers("20000"))
    at, rated_at = f"{CRITERIA}/0/measure/reuse/break_even_uses_per_year", f"{CRITERIA}/1/measure/reuse/least_rated_uses"

    def change(name: str, title: str, changes: Document, *problems: tuple[str, str]) -> Case:
        return rejected(f"reuse-measure-{name}", title, changed(whole, changes), *problems)

    systems = {f"{LOT}/product_systems": DROP} | {f"/bids/{place}/offers/0/offer/product_system": DROP for place in (0, 1)}
    yield change("no-systems", "Break-evens where the lot has no product systems", systems, *(("measure.no_product_systems", f"{CRITERIA}/{place}/measure/reuse") for place in (0, 1)))
    yield change("axis-not-counted", "A break-even of costs where only emissions are counted", {f"{LOT}/product_systems/axes": ["emissions"]}, ("measure.axis_not_counted", f"{at}/axis"), ("measure.axis_not_counted", f"{rated_at}/axis"))
    yield change("against-of-bidders", "Bids held against a system whose price they state", {f"{at}/against": "flergangs"}, ("measure.against_of_bidders", f"{at}/against"))
    yield change("always-within", "A bid that is always lower could stand worse than one that is lower later", {f"{at}/always": "2"}, ("measure.always_within", f"{at}/always"))
    yield change("never-within", "A bid that is never lower could stand better than one that is", {f"{at}/never": "1000", f"{rated_at}/never": "35"}, ("measure.never_within", f"{at}/never"), ("measure.never_within", f"{rated_at}/never"))
    yield change("not-reusable", "Rated uses of a component that is used once", {f"{rated_at}/component": "posen"}, ("measure.component_not_reusable", f"{rated_at}/component"))
