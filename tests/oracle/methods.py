"""Award methods that set quality against price, as their formulas say it."""

from __future__ import annotations

from typing import Any

from number import ONE, Number, number, total
from rules import most_points

POSITIVE = ("price_per_quality", "quality_percent", "feature_coefficient")
"""Methods for prices above zero only."""


def combined(
    method: str,
    terms: dict[str, Any],
    measures: dict[str, Number],
    quality: Number,
    giving: list[dict[str, Any]],
) -> Number:
    """What the order goes by; `giving` are the criteria that give points."""
    price = measures[terms["base"]]
    if method == "lowest_price":
        return price
    if method == "price_per_quality":
        return number(terms["per"]) * quality / price
    if method == "quality_percent":
        top = number(terms["top"])
        weights = number(terms["quality_weight"]) / number(terms["price_weight"])
        return price * (ONE + (top - quality) / top * weights)
    if method == "feature_coefficient":
        most = total([known for leaf in giving if (known := most_points(leaf))])
        costs = [measures[name] for name in terms.get("costs", [])]
        return price / (ONE + quality / (ONE - most)) + total(costs)
    raise ValueError(method)
