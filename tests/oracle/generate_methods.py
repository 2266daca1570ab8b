"""Random lots with prices of any size: corridors, compared features, and points of large prices.

Bids are few and close and nothing is left out: nearly every lot is awarded, and a number of nearly
every bid turns the award.
"""

from __future__ import annotations

import json

import generate_rules
from draw import Document, Draw
from generate_lots import procurement

RULES = ("as_measured", "ratio_to_highest", "linear_min_max", "linear_to_highest", "fixed_range")
PRICE_RULES = (
    *("ratio_to_lowest", "power_ratio", "log_ratio", "linear_slope", "slope_by_bids"),
    *("linear_min_max", "mean_based", "graduated", "distance_table"),
)


def envelope(seed: int, position: int) -> str:
    """The envelope at this position of the sequence of a seed, as JSON text."""
    draw = Draw(f"{seed}/{position}/methods")
    method = draw.among("quotient", "quotient", "features", "features", "points")
    divides = method == "features"
    names = [f"quality{index}" for index in range(1, draw.whole(1, 3) + 1)]
    criteria = [quality(draw, name, divides) for name in names]
    price = {"id": "price", "title": "Price", "kind": "price", "measure": "offered_price"}
    by_points = method == "points"
    rule = generate_rules.rule(draw, draw.among(*PRICE_RULES)) if by_points else "as_measured"
    criteria.insert(draw.whole(0, len(criteria)), price | {"rule": rule})
    parameters = [
        {"id": name, "title": name, "unit": "1", "origin": "bidder", "missing": "ask"}
        | {"minimum": "0", "maximum": "100"}
        for name in names
    ]
    quantity: Document = {"participant": "us", "from_year": 1, "to_year": 1, "per_year": "1"}
    item: Document = {"id": "item", "title": "Item", "unit": "piece", "packs": "none"}
    item |= {"vat": "none", "quantities": [quantity], "missing": "non_compliant"}
    lot: Document = {"id": "lot", "title": "Lot", "criteria": criteria, "parameters": parameters}
    lot |= {"schedule": [item | {"zero_allowed": False, "negative_allowed": False}]}
    level = draw.among(100, 100, 20_000, 3_000_000_000, 400_000_000_000)
    methods: dict[str, Document] = {
        "features": {"feature_coefficient": {"base": "price", "costs": []}},
        "points": {"weighted_points": {"combination": "added"}},
        "quotient": quotient(draw, names, level),
    }
    lot |= {"method": methods[method]}
    return json.dumps(
        {
            "procurement": procurement([lot | {"policies": policies(draw, names)}]),
            "bids": bids(draw, names, level),
        },
        separators=(",", ":"),
    )


def quality(draw: Draw, name: str, divides: bool) -> Document:
    """A criterion of quality, or a feature that is worth a small share of the price."""
    word = draw.among(*RULES[1:] if divides else RULES)
    most = draw.number(0.05, 0.25) if divides else draw.number(5, 100)
    rule: Document | str = {word: {"max_points": most}}
    if word == "as_measured":
        rule = word
    if word == "linear_to_highest":
        rule = {word: {"max_points": most, "equal_points": draw.among("0", most)}}
    if word == "fixed_range":
        ends = {"full_at": "100", "zero_at": draw.among("0", "20")}
        rule = {word: {"max_points": most, **ends, "capped": True}}
    criterion = {"id": name, "title": name, "kind": "quality", "rule": rule}
    if draw.chance(0.2):
        least = float(most) / 4 if word != "as_measured" else draw.whole(20, 50)
        criterion["minimum_points"] = f"{least:.3f}"
    return criterion | {"measure": {"declared_value": name}}


def quotient(draw: Draw, names: list[str], level: int) -> Document:
    """Quality for so much money that quotients have digits before the point, with a corridor."""
    deciding = draw.among("lowest_price", "most_quality", {"most_points": draw.among(*names)})
    corridor = {"share": draw.among("0.05", "0.1", "0.25", draw.number(0.01, 0.5))}
    per = str(min(level * draw.among(1, 10), 10**12))
    terms = {"base": "price", "combination": "added", "per": per}
    return {"price_per_quality": terms | {"corridor": corridor | {"deciding": deciding}}}


def policies(draw: Draw, names: list[str]) -> Document:
    """Now and then with a rounding, with which less is told."""
    ties = ["lowest_price", {"most_points": draw.among(*names)}]
    stages = ("measure", "criterion", "weighted", "total")
    stage = {"to": {"decimals": 2, "mode": "half_up"}}
    rounding: Document = dict.fromkeys(stages, "none")
    if draw.chance(0.1):
        rounding["criterion"] = stage
    return {
        "points_below_zero": "zero",
        "rounding": rounding,
        "ties": draw.some(ties, 2),
        "single_bid": "scored",
        "reference_set": draw.among("admitted_bids", "received_bids"),
    }


def bids(draw: Draw, names: list[str], level: int) -> list[Document]:
    """Up to five bids about one price."""
    made = []
    for index in range(draw.whole(2, 5)):
        price = level // 100 * draw.whole(80, 125)
        values = [{"parameter": name, "value": str(draw.whole(30, 90))} for name in names]
        prices = [{"item": "item", "price": str(price)}]
        offer = {"prices": prices, "values": values}
        bidder = {"id": f"bidder{index}", "name": f"Bidder {index}"}
        bid = {"id": f"bid{index}", "bidder": bidder, "revision": 1}
        made.append(bid | {"offers": [{"lot": "lot", "offer": offer}]})
    return made
