"""Random weights of siblings: stated with their sum, or made of points, swings or ranks."""

from __future__ import annotations

from typing import Any

from draw import Draw

MADE = ("points", "swing", "smart", "rank_order_centroid")
"""What weights are made of where they are not stated."""

LEAST = "10"


def terms(whole: str) -> dict[str, Any]:
    """What a method says of its weights: what they sum to, or what they are made of."""
    if whole not in MADE:
        return {"weights_sum": whole}
    return {"weighting": {"smart": {"least": LEAST}} if whole == "smart" else whole}


def stated(draw: Draw, whole: str, count: int) -> list[Any]:
    """What the criteria of one level state; none of them nothing, since any may be a group."""
    if whole not in MADE:
        return list(draw.split(whole, count))
    if whole == "rank_order_centroid":
        return [str(place) for place in draw.dice.sample(range(1, count + 1), k=count)]
    if whole == "points":
        return [draw.among(draw.number(0.1, 9), str(draw.whole(1, 9))) for _ in range(count)]
    bound, low, high = ("100", 1, 99) if whole == "swing" else (LEAST, 11, 90)
    others = [str(draw.whole(low, high)) for _ in range(count - 1)]
    others.insert(draw.whole(0, count - 1), bound)
    return others
