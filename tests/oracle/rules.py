"""Rules: what a measure is worth, and what of the other bids it depends on."""

from __future__ import annotations

from typing import Any

from number import HUNDRED, ONE, TWO, Number, decided, logarithm, number, total
from offer import Refused, choice

STATISTICS: dict[str, tuple[str, ...]] = {
    "ratio_to_lowest": ("lowest",),
    "ratio_to_highest": ("highest",),
    "power_ratio": ("lowest",),
    "log_ratio": ("lowest",),
    "linear_slope": ("lowest",),
    "linear_min_max": ("lowest", "highest"),
    "linear_to_highest": ("lowest", "highest"),
    "mean_based": ("mean",),
    "rebate_ratio": ("lowest",),
    "bilinear": ("lowest", "mean"),
    "graduated": ("lowest", "median"),
    "distance_table": ("lowest",),
}
"""What of the reference set a rule uses; a rule that is not here uses nothing."""

POSITIVE = (
    *("ratio_to_lowest", "power_ratio", "log_ratio", "linear_slope", "slope_by_bids"),
    *("mean_based", "graduated", "distance_table"),
)
"""Rules for amounts above zero only."""


def statistics(rule: Any) -> tuple[str, ...]:
    """What of the reference set a rule uses; empty where it compares no bids."""
    kind, terms = choice(rule)
    if kind == "slope_by_bids":
        by_number = terms["slope"] == "bids_less_one"
        return ("lowest", "compared_bids") if by_number else ("lowest", "highest")
    return STATISTICS.get(kind, ())


def statistic(name: str, compared: list[Number]) -> Number:
    """One of them."""
    ordered = sorted(compared, key=lambda one: one.value)
    count = len(ordered)
    if name == "lowest":
        return ordered[0]
    if name == "highest":
        return ordered[-1]
    if name == "mean":
        return total(ordered) / number(count)
    if name == "median":
        return (ordered[(count - 1) // 2] + ordered[count // 2]) / TWO
    return number(count)


def most_points(leaf: dict[str, Any]) -> Number | None:
    """The most points a criterion says that it can give, where it does."""
    kind, terms = choice(leaf["rule"])
    measured, panel = choice(leaf["measure"])
    if kind == "as_measured":
        return number(panel["scale"]["highest"]) if measured == "panel_points" else None
    if kind in ("table", "distance_table"):
        points = [number(step["points"]) for step in terms["steps"]]
        return max([*points, number(terms["otherwise"])], key=lambda one: one.value)
    return number(terms["max_points"]) if "max_points" in terms else None


def worth(rule: Any, measure: Number, compared: list[Number]) -> Number:
    """The points, or the money, of a measure beside those of the reference set."""
    kind, terms = choice(rule)
    if kind == "as_measured":
        return measure
    if kind == "money_per_unit":
        return number(terms["amount"]) * (measure - number(terms["above"]))
    if kind == "table":
        return step(terms, measure, "points")
    if kind in POSITIVE and any(decided(one) <= 0 for one in [*compared, measure]):
        raise Refused("award.not_positive")
    if kind == "distance_table":
        lowest = statistic("lowest", compared)
        return step(terms, (measure - lowest) / lowest, "points")
    most = number(terms["max_points"])
    if kind == "fixed_range":
        full, zero = number(terms["full_at"]), number(terms["zero_at"])
        return capped(terms, most * (zero - measure) / (zero - full), most)
    return compare(kind, terms, measure, compared)


def compare(kind: str, terms: Any, measure: Number, compared: list[Number]) -> Number:
    """The points of a measure by a rule that compares the bids."""
    most = number(terms["max_points"])
    lowest, highest = statistic("lowest", compared), statistic("highest", compared)
    mean = statistic("mean", compared)
    if kind == "linear_min_max":
        spans = decided(highest) != decided(lowest)
        return most * (highest - measure) / (highest - lowest) if spans else most
    if kind == "linear_to_highest":
        if decided(highest) == decided(lowest):
            return number(terms["equal_points"])
        return most * (measure - lowest) / (highest - lowest)
    if kind == "ratio_to_lowest":
        return most * lowest / measure
    if kind == "ratio_to_highest":
        return most * measure / some(highest)
    if kind == "power_ratio":
        exponent: int = terms["exponent"]
        return most * (lowest / measure) ** exponent
    if kind == "log_ratio":
        ratio = logarithm(measure / lowest) / logarithm(number(terms["zero_at_ratio"]))
        return most * (ONE - ratio)
    if kind == "mean_based":
        half = number("0.5") - (measure - mean) / mean
        return capped(terms, most * half, most)
    if kind == "graduated":
        return graduated(terms, measure, compared)
    if kind in ("rebate_ratio", "bilinear"):
        base = number(terms["base"])
        if kind == "rebate_ratio":
            return most * (base - measure) / some(base - lowest)
        return most * bilinear(terms, base - measure, some(base - mean), base - lowest)
    slope = number(terms["slope"]) if kind == "linear_slope" else by_bids(terms["slope"], compared)
    if decided(slope) == 0:
        return most
    return most * (ONE - (measure - lowest) / (slope * lowest))


def by_bids(slope: Any, compared: list[Number]) -> Number:
    """The slope that follows from the bids."""
    kind, terms = choice(slope)
    if kind == "bids_less_one":
        return number(len(compared)) - ONE
    lowest, highest = statistic("lowest", compared), statistic("highest", compared)
    return step(terms, (highest - lowest) / lowest, "slope")


def bilinear(terms: Any, rebate: Number, mean: Number, greatest: Number) -> Number:
    """The fraction of the points that a rebate gets, all rebates as amounts."""
    at_mean = number(terms["at_mean"])
    if decided(rebate) > decided(mean):
        return at_mean + (ONE - at_mean) * (rebate - mean) / (greatest - mean)
    return at_mean * rebate / mean


def graduated(terms: Any, measure: Number, compared: list[Number]) -> Number:
    """Points lost gently up to the knee, and steeply from there."""
    lowest, median = statistic("lowest", compared), statistic("median", compared)
    above = (measure - lowest) / lowest * HUNDRED
    knee = (median * (ONE + number(terms["knee"])) - lowest) / lowest * HUNDRED
    points = number(terms["max_points"])
    if decided(above) <= decided(knee):
        return points - number(terms["gentle"]) * above
    return points - number(terms["gentle"]) * knee - number(terms["steep"]) * (above - knee)


def step(terms: Any, value: Number, worth: str) -> Number:
    """What the first step is worth whose bound holds the value."""
    for one in terms["steps"]:
        if decided(value) <= decided(number(one["at_most"])):
            return number(one[worth])
    return number(terms["otherwise"])


def capped(terms: Any, points: Number, most: Number) -> Number:
    """Points, at most the maximum where the rule says so."""
    return most if terms["capped"] and decided(points) >= decided(most) else points


def some(amount: Number) -> Number:
    """What all bids are compared with, unless it is nothing."""
    if decided(amount) <= 0:
        raise Refused("award.nothing_to_compare")
    return amount
