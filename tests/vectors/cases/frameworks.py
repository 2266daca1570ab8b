"""Frameworks with several suppliers: who is in, ties for the last place, and cascades."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import DROP, Case, changed, evaluated, explained, questioned, rejected
from .documents import bid, envelope, evaluation_price, item, lot, parameter, price, procurement
from .lots import limits, lot_order
from .robustness import compared

FRAMEWORK = "/procurement/lots/0/framework"


def call(suppliers: int = 3, cut_off_tie: str = "undecided", **fields: Any) -> dict[str, Any]:
    framework = {"suppliers": suppliers, "cut_off_tie": cut_off_tie} | fields
    capacity = parameter("kapacitet", "piece/year", missing="non_compliant")
    return procurement(lot([price("as_measured")], evaluation_price(), schedule=[item()], parameters=[capacity], framework=framework))


def bids(**prices: tuple[str, str]) -> list[dict[str, Any]]:
    """By bidder: the price, and the capacity."""
    return [bid(name, asked, {"kapacitet": capacity}) for name, (asked, capacity) in prices.items()]


FOUR = bids(a=("1000", "60"), b=("1100", "70"), c=("1200", "50"), d=("1300", "10"))
CASCADE = {"demand": {"value": "100", "unit": "piece/year"}, "capacity": "kapacitet"}


def shares(*parts: tuple[str, str, str], uncovered: str, cost: str) -> dict[str, Any]:
    at = "/lots/0/framework/cascade"
    found: dict[str, Any] = {f"{at}/uncovered/value": uncovered, f"{at}/cost/value": cost}
    for position, (name, quantity, price) in enumerate(parts):
        one = f"{at}/suppliers/{position}"
        found |= {f"{one}/bid": name, f"{one}/quantity/value": quantity, f"{one}/cost/value": price}
    return found


def questions() -> Iterator[Case]:
    robust = "/lots/0/robustness"
    turns = f"{robust}/criteria/0/bids"
    # The fourth is 1300: at that price the last place is shared, and nobody has it.
    yield questioned("robustness-framework", "At which price each supplier loses its place, and at which another gets one", envelope(call(), *FOUR), {
        f"{robust}/winner": None,
        f"{robust}/suppliers": ["a", "b", "c"],
        f"{robust}/leads/0/bid": "d",
        f"{robust}/leads/0/lead/value": "100",
        f"{turns}/0/measure/higher/value/value": "1300",
        f"{turns}/0/measure/higher/included": True,
        f"{turns}/0/measure/higher/winners": ["b", "c", "d"],
        f"{turns}/3/bid": "d",
        f"{turns}/3/measure/lower/value/value": "1200",
        f"{turns}/3/measure/lower/included": False,
        f"{turns}/3/measure/lower/winners": ["a", "b", "d"],
        f"{robust}/withdrawals": [],
    })
    # 60 + 20, 48 + 36 and 30 + 38. c passes a where 45 (1 − x) = 50 x, and b only where 5 (1 − x) = 30 x;
    # with 60000 / P + 38 = 80. Without a the lowest is 1250: 60 + 36 for b, 37.5 + 38 for c.
    two = {"/procurement/lots/0/framework": {"suppliers": 2, "cut_off_tie": "undecided"}}
    points = changed(compared({"a": ("1000", "50"), "b": ("1250", "90"), "c": ("2000", "95")}), two)
    yield questioned("robustness-framework-weights", "Between which weights the suppliers stay the same", points, {
        f"{robust}/suppliers": ["b", "a"],
        f"{robust}/leads/0/lead/value": "12",
        f"{robust}/shares/0/lower/value/value": "0.473684210526",
        f"{robust}/shares/0/lower/winners": ["b", "c"],
        f"{robust}/shares/0/upper": None,
        f"{robust}/shifts/0/bid": "c",
        f"{robust}/shifts/0/supplier": "a",
        f"{robust}/shifts/0/moved/value": "0.126315789474",
        f"{turns}/2/bid": "c",
        f"{turns}/2/measure/lower/value/value": "1428.571428571429",
        f"{turns}/2/measure/lower/included": False,
    })
    yield questioned("robustness-framework-tied", "The last place is shared, and nobody has it", envelope(call(2), *bids(a=("1000", "60"), b=("1100", "70"), c=("1100", "50"))), {f"{robust}/not_awarded": "cut_off_tied"})
    yield questioned("robustness-framework-all", "Every bid becomes a supplier", envelope(call(4), *FOUR), {f"{robust}/not_awarded": "room_for_all"})


def cases() -> Iterator[Case]:
    yield evaluated("framework-suppliers", "The first three of four bids are suppliers", envelope(call(), *FOUR),
                    {"/lots/0/awarded": ["a", "b", "c"], "/lots/0/framework/suppliers": 3, "/lots/0/framework/cut_off": None, "/lots/0/framework/cascade": None})
    yield evaluated("framework-fewer-bids", "Fewer bids than suppliers", envelope(call(), *FOUR[:2]), {"/lots/0/awarded": ["a", "b"]})
    tied = bids(a=("1000", "60"), b=("1100", "70"), c=("1100", "50"), d=("1300", "10"))
    for word, awarded in (("more_suppliers", ["a", "b", "c"]), ("fewer_suppliers", ["a"]), ("undecided", ["a"])):
        yield evaluated(f"framework-cut-off-{word.split('_')[0]}", "Two bids share the last of two places", envelope(call(2, word), *tied),
                        {"/lots/0/awarded": awarded, "/lots/0/framework/cut_off": ["b", "c"], "/lots/0/outcome": "ranked"})
    yield evaluated("framework-tie-with-room", "A shared place for which there is room cuts nobody off", envelope(call(3), *tied), {"/lots/0/awarded": ["a", "b", "c"], "/lots/0/framework/cut_off": None})
    # 60 of a, then 40 of b's 70; c is not asked. 60 % of 1000 and 40 % of 1100.
    yield evaluated("framework-cascade", "Each supplier delivers up to its capacity before the next is asked", envelope(call(cascade=CASCADE), *FOUR),
                    shares(("a", "60", "600"), ("b", "40", "440"), ("c", "0", "0"), uncovered="0", cost="1040") | {"/lots/0/framework/cascade/suppliers/1/quantity/derivation/inputs/2/name": "a"})
    more = changed(call(cascade=CASCADE), {"/lots/0/framework/cascade/demand/value": "200"})
    # 60, 70 and 50 of 200: 300 + 385 + 300; 20 are left.
    yield evaluated("framework-cascade-uncovered", "More is asked for than the suppliers can deliver", envelope(more, *FOUR), shares(("a", "60", "300"), ("b", "70", "385"), ("c", "50", "300"), uncovered="20", cost="985"))
    secret = changed(envelope(call(cascade=CASCADE), *FOUR), {"/bids/1/offers/0/offer/values/0/confidential": True})
    yield evaluated("framework-cascade-redacted", "Nothing of a cascade is shown where a capacity is confidential", secret,
                    {"/lots/0/awarded": ["a", "b", "c"], "/lots/0/framework/cascade/suppliers/0/quantity/value": None, "/lots/0/framework/cascade/uncovered/value": None, "/lots/0/framework/cascade/cost/derivation": None}, redacted=True)
    yield explained("explained-framework", "A bid that is not among the suppliers beside each of them", envelope(call(2), *FOUR),
                    {"/lots/0/winners/1/bid": "b", "/lots/0/bids/0/bid": "c", "/lots/0/bids/0/comparisons/0/total/value": "200", "/lots/0/bids/0/comparisons/1/total/value": "100"})
    yield from questions()

    def change(name: str, title: str, changes: dict[str, Any], *problems: tuple[str, str]) -> Case:
        return rejected(name, title, changed(envelope(call(cascade=CASCADE), *FOUR), changes), *problems)

    yield change("framework-cut-off-missing", "Several suppliers, and nothing said of a shared last place", {f"{FRAMEWORK}/cut_off_tie": DROP}, ("document.missing_field", f"{FRAMEWORK}/cut_off_tie"))
    yield change("framework-one-supplier", "One supplier, with what only several have", {f"{FRAMEWORK}/suppliers": 1}, ("lot.one_supplier", f"{FRAMEWORK}/cut_off_tie"), ("lot.one_supplier", f"{FRAMEWORK}/cascade"))
    yield change("framework-without-suppliers", "A framework with nobody", {f"{FRAMEWORK}/suppliers": 0, f"{FRAMEWORK}/cut_off_tie": DROP, f"{FRAMEWORK}/cascade": DROP}, ("number.out_of_bounds", f"{FRAMEWORK}/suppliers"))
    yield change("framework-cascade-unit", "A demand of nothing, in another unit than the capacity", {f"{FRAMEWORK}/cascade/demand": {"value": "0", "unit": "piece"}}, ("number.out_of_bounds", f"{FRAMEWORK}/cascade/demand/value"), ("unit.mismatch", f"{FRAMEWORK}/cascade/capacity"))
    yield change("lot-limits-several-suppliers", "A limit on lots won where a lot has several suppliers", {"/procurement/lot_limits": limits(lot_order("pumper"))}, ("lot_limits.several_suppliers", "/procurement/lot_limits/most_won"))
