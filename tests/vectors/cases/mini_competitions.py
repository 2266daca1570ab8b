"""Mini-competitions: weights within the ranges of a framework, and bids of nobody but its suppliers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import DROP, Case, changed, evaluated, explained, rejected, standing
from .documents import bid, envelope, evaluation_price, item, lot, price, procurement
from .frameworks import FOUR, call
from .robustness import compared

LOT = "/procurement/lots/0"
UNDER = f"{LOT}/under_framework"
RANGES = f"{UNDER}/weight_ranges"
OFFERS = {"a": ("1000", "50"), "b": ("1250", "90"), "c": ("800", "95")}


def between(criterion: str, lowest: str, highest: str) -> dict[str, str]:
    return {"criterion": criterion, "lowest": lowest, "highest": highest}


PUBLISHED = [between("pris", "50", "70"), between("kvalitet", "30", "40")]


def under(*suppliers: str, ranges: list[dict[str, str]] | None = None, **fields: Any) -> dict[str, Any]:
    """A framework with these suppliers."""
    return {
        "procurement": {"id": "R-2025-01", "version": "2", "sha256": "0123456789abcdef" * 4},
        "lot": "pumper",
        "suppliers": [{"id": f"DK-{name}", "name": f"{name.capitalize()} A/S"} for name in suppliers],
        "weight_ranges": PUBLISHED if ranges is None else ranges,
    } | fields


def mini(*suppliers: str, **fields: Any) -> dict[str, Any]:
    """60 for the price and 40 for quality, which is the highest that the framework allows."""
    return changed(compared(OFFERS), {UNDER: under(*suppliers or "abcd", **fields)})


def cases() -> Iterator[Case]:
    # c would be the lowest price. Without it 60 + 20 and 48 + 36.
    yield evaluated("mini-competition", "A bid of nobody among the suppliers is excluded, and two suppliers made no bid", mini("a", "b", "d", "e"), standing(a=(2, "80"), b=(1, "84"), c="excluded") | {
        "/lots/0/bids/2/reasons/0/code": "not_a_supplier",
        "/lots/0/bids/2/reasons/0/subject": "R-2025-01",
        "/lots/0/bids/2/reasons/0/pointer": "/bids/2/bidder",
        "/lots/0/under_framework/procurement": "R-2025-01",
        "/lots/0/under_framework/version": "2",
        "/lots/0/under_framework/lot": "pumper",
        "/lots/0/under_framework/suppliers": 4,
        "/lots/0/under_framework/without_bid/0/bidder": "D A/S",
        "/lots/0/under_framework/without_bid/1/bidder_id": "DK-e",
        "/lots/0/criteria/0/weight": "60",
        "/lots/0/criteria/0/weight_range/lowest": "50",
        "/lots/0/criteria/0/weight_range/highest": "70",
        "/lots/0/criteria/1/weight_range/highest": "40",
    })
    # 48 + 20, 38.4 + 36 and 60 + 38.
    yield evaluated("mini-competition-of-all", "Every supplier bids", mini("a", "b", "c"), standing(a=(3, "68"), b=(2, "74.4"), c=(1, "98")) | {"/lots/0/under_framework/without_bid/0": None})
    price_alone = procurement(lot([price("as_measured")], evaluation_price(), schedule=[item()], under_framework=under("a", ranges=[])))
    yield evaluated("mini-competition-without-ranges", "A framework without ranges, by the lowest evaluation price", envelope(price_alone, bid("a", "1000")), standing(a=(1, "1000")) | {"/lots/0/criteria/0/weight_range": None})
    # What a bid lacks that is excluded refuses nothing.
    lacking = changed(mini("a", "b"), {f"{LOT}/schedule/0/missing": "problem", "/bids/2/offers/0/offer/prices": []})
    yield evaluated("mini-competition-excluded-lacks", "An excluded bid lacks a price that would refuse the documents", lacking, standing(a=(2, "80"), b=(1, "84"), c="excluded"))
    yield explained("explained-mini-competition", "A bidder that is no supplier is told so", mini("a", "b"), {"/lots/0/bids/1/bid": "c", "/lots/0/bids/1/reasons/0/code": "not_a_supplier"})
    published = changed(call(2), {"/lots/0/framework/weight_ranges": PUBLISHED})
    yield evaluated("framework-weight-ranges", "A framework states the ranges for its mini-competitions", envelope(published, *FOUR), {
        "/lots/0/framework/weight_ranges/1/criterion": "kvalitet",
        "/lots/0/framework/weight_ranges/1/lowest": "30",
        "/lots/0/framework/weight_ranges/1/highest": "40",
    })
    yield from refused()


def refused() -> Iterator[Case]:
    def change(name: str, title: str, changes: dict[str, Any], *problems: tuple[str, str]) -> Case:
        return rejected(f"mini-competition-{name}", title, changed(mini(), changes), *problems)

    yield change("weight-outside", "A weight above its range, and one below", {f"{LOT}/criteria/0/weight": "71", f"{LOT}/criteria/1/weight": "29"},
                 ("mini_competition.weight_outside_range", f"{LOT}/criteria/0/weight"), ("mini_competition.weight_outside_range", f"{LOT}/criteria/1/weight"))
    yield change("criterion-added", "A criterion that the framework does not have", {f"{RANGES}/1": DROP}, ("mini_competition.criterion_without_range", f"{LOT}/criteria/1/id"))
    yield change("criterion-unknown", "A criterion of the framework that is left out", {f"{RANGES}/-": between("levering", "0", "10")}, ("reference.unknown", f"{RANGES}/2/criterion"))
    yield change("range-reversed", "A range whose lowest weight is above its highest, and a negative one", {f"{RANGES}/0": between("pris", "70", "50"), f"{RANGES}/1/lowest": "-1"},
                 ("mini_competition.range_reversed", f"{RANGES}/0"), ("number.out_of_bounds", f"{RANGES}/1/lowest"))
    yield change("range-twice", "Two ranges for one criterion", {f"{RANGES}/-": between("pris", "0", "100")}, ("reference.duplicate_id", f"{RANGES}/2/criterion"))
    yield change("no-hash", "A checksum that is none", {f"{UNDER}/procurement/sha256": "0123"}, ("mini_competition.not_a_hash", f"{UNDER}/procurement/sha256"))
    yield change("of-nobody", "A framework without suppliers", {f"{UNDER}/suppliers": []}, ("document.empty_list", f"{UNDER}/suppliers"))
    yield change("supplier-twice", "A supplier that stands twice", {f"{UNDER}/suppliers/1/id": "DK-a"}, ("reference.duplicate_id", f"{UNDER}/suppliers/1/id"))
    made = {"combination": "weighted", "weighting": "points"}
    yield change("weights-made", "Ranges of weights, where weights are made of points", {f"{LOT}/method/weighted_points": made}, ("mini_competition.weights_not_stated", RANGES))
    base = {"price_per_quality": {"base": "pris", "per": "1000", "combination": "weighted", "weights_sum": "40"}}
    yield change("range-of-price", "A range for a price that has no weight", {f"{LOT}/method": base, f"{LOT}/criteria/0/weight": DROP, f"{LOT}/criteria/0/rule": "as_measured"},
                 ("mini_competition.weights_not_stated", f"{RANGES}/0"))
    alone = changed(call(2), {"/lots/0/framework": {"suppliers": 1, "weight_ranges": PUBLISHED}})
    yield rejected("framework-weight-ranges-one-supplier", "Ranges for the mini-competitions of a single supplier", envelope(alone, *FOUR), ("lot.one_supplier", f"{LOT}/framework/weight_ranges"))
