"""Mini-competitions: weights within the ranges of a framework, and bids of nobody but its suppliers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import DROP, Case, changed, evaluated, explained, rejected, standing
from .documents import bid, envelope, evaluation_price, item, lot, price, procurement
from .frameworks import FOUR, call
from .methods import asked, bids, method, of_ten
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


def percent(lowest: str, highest: str, **fields: Any) -> dict[str, Any]:
    """60 for the price and 40 for quality, of which one criterion has all the weight."""
    how = method("quality_percent", "weighted", weights_sum="100", top="10", price_weight="60", quality_weight="40")
    published = {"price_quality_ranges": price_quality(lowest, highest), "ranges": [between("kvalitet", "100", "100")]}
    given = bids({"a": ("1000", "7"), "b": ("1100", "9")}, "kvalitet")
    return asked([price("as_measured"), of_ten(weight="100")], how, given, under_framework=under("a", "b", **published | fields))


def price_quality(lowest: str, highest: str) -> dict[str, dict[str, str]]:
    """Between these weights for the price, and what is left of 100 for quality."""
    return {"price_weight": {"lowest": lowest, "highest": highest}, "quality_weight": {"lowest": str(100 - int(highest)), "highest": str(100 - int(lowest))}}


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
    # As method-quality-percent: 1000 · 1.2, and 1100 · (1 + 1/15).
    of_percent = "/lots/0/under_framework/price_quality_ranges"
    yield evaluated("mini-competition-price-quality", "The weights of the price and of quality within their ranges", percent("50", "60"), standing(a=(2, "1200"), b=(1, "1173.333333333333")) | {
        f"{of_percent}/price_weight/weight": "60",
        f"{of_percent}/price_weight/highest": "60",
        f"{of_percent}/quality_weight/weight": "40",
        f"{of_percent}/quality_weight/lowest": "40",
        f"{of_percent}/quality_weight/highest": "50",
    })
    published = changed(call(2), {"/lots/0/framework/price_quality_ranges": price_quality("50", "70")})
    yield evaluated("framework-price-quality", "A framework states the ranges of the price and of quality", envelope(published, *FOUR), {
        "/lots/0/framework/price_quality_ranges/price_weight/highest": "70",
        "/lots/0/framework/price_quality_ranges/price_weight/weight": None,
        "/lots/0/framework/price_quality_ranges/quality_weight/lowest": "30",
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
    yield from price_quality_refused()


def price_quality_refused() -> Iterator[Case]:
    of_method = f"{UNDER}/price_quality_ranges"
    outside = "mini_competition.method_weight_outside_range"
    how = f"{LOT}/method/quality_percent"
    yield rejected("mini-competition-price-outside", "A weight of the price below its range, and one of quality above", percent("61", "70"), (outside, f"{how}/price_weight"), (outside, f"{how}/quality_weight"))
    yield rejected("mini-competition-price-quality-missing", "Ranges for criteria and none for the price and quality", changed(percent("50", "60"), {of_method: DROP}), ("document.missing_field", of_method))
    yield rejected("mini-competition-price-quality-alone", "Ranges for the price and quality, and none for the criteria", percent("50", "60", ranges=[]), ("mini_competition.criterion_without_range", f"{LOT}/criteria/1/id"))
    yield rejected("mini-competition-price-quality-reversed", "Ranges whose bounds are reversed, and one below zero", changed(percent("70", "50"), {f"{of_method}/price_weight": {"lowest": "-1", "highest": "60"}}),
                   ("number.out_of_bounds", f"{of_method}/price_weight/lowest"), ("mini_competition.range_reversed", f"{of_method}/quality_weight"))
    yield rejected("mini-competition-price-quality-of-points", "Ranges of the price and of quality, where the method adds points", mini(price_quality_ranges=price_quality("50", "70")), ("mini_competition.nothing_set_against_price", of_method))
    alone = changed(call(2), {"/lots/0/framework": {"suppliers": 1, "price_quality_ranges": price_quality("50", "70")}})
    yield rejected("framework-price-quality-one-supplier", "The same ranges under a single supplier", envelope(alone, *FOUR), ("lot.one_supplier", f"{LOT}/framework/price_quality_ranges"))
