"""Random rules; the ranges of some are set once the bids are known."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from draw import Draw

BASE = "1000000000"
"""What rebates are given on until the measures are known; more than any of them."""


def rule(draw: Draw, word: str) -> Any:
    """A rule by its word."""
    if word == "as_measured":
        return word
    if word == "money_per_unit":
        return {word: {"amount": draw.number(10, 900), "above": draw.number(0, 50)}}
    if word == "table":
        steps = [{"at_most": "1", "points": "10"}]
        return {word: {"steps": steps, "otherwise": draw.number(0, 3)}}
    if word == "distance_table":
        return {word: {"steps": rising(draw, "points"), "otherwise": draw.number(0, 3)}}
    return {word: {"max_points": draw.among("100", "10", draw.number(1, 100))} | terms(draw, word)}


def terms(draw: Draw, word: str) -> dict[str, Any]:
    """What a rule has beside its maximum."""
    if word == "fixed_range":
        return {"full_at": "0", "zero_at": "1", "capped": draw.chance(0.5)}
    if word == "linear_slope":
        return {"slope": draw.number(0.2, 2)}
    if word == "power_ratio":
        return {"exponent": draw.whole(2, 4)}
    if word == "log_ratio":
        return {"zero_at_ratio": draw.among("2", "1.5", draw.number(1.1, 5))}
    if word == "slope_by_bids":
        span = {"steps": rising(draw, "slope"), "otherwise": draw.number(0.5, 3)}
        return {"slope": draw.among("bids_less_one", {"span": span})}
    if word == "mean_based":
        return {"capped": draw.chance(0.5)}
    if word == "graduated":
        gentle = draw.number(0, 1)
        steep = Fraction(gentle) + Fraction(draw.number(0.1, 2))
        return {"gentle": gentle, "knee": draw.number(0, 0.1), "steep": f"{float(steep):.4f}"}
    if word == "rebate_ratio":
        return {"base": BASE}
    if word == "bilinear":
        return {"base": BASE, "at_mean": draw.among("0.8", "0.85", "0.9", draw.number(0, 1))}
    return {}


def rising(draw: Draw, worth: str) -> list[dict[str, str]]:
    """Steps of a fraction, by rising bounds."""
    bounds = {round(Fraction(draw.number(0, 1)), 4) for _ in range(draw.whole(1, 4))}
    return [
        {"at_most": f"{float(bound):.4f}", worth: draw.number(0.5, 3)} for bound in sorted(bounds)
    ]
