"""Incremental analysis: who is worth having, over all pairs and all mixtures of two."""

from __future__ import annotations

import itertools
from fractions import Fraction
from typing import Any

from number import Number, decided, number
from offer import Document, choice

Point = tuple[Fraction, Fraction]
"""What a strategy costs and what it gains, decided."""


def answer(calculation: Document) -> Document:
    """The answer to a calculation, in the layout the engine writes."""
    name, asked = choice(calculation)
    return {"answer": {name: CALCULATIONS[name](asked)}}


def incremental_analysis(asked: Document) -> Document:
    """The frontier, the ratios, and the best at each threshold."""
    given = [(one["id"], number(one["cost"]), number(one["effect"])) for one in asked["strategies"]]
    thresholds = [number(each) for each in asked.get("thresholds", [])]
    return analysed(given, asked["better"], asked.get("comparator"), thresholds)


def analysed(
    given: list[tuple[str, Number, Number]],
    better: str,
    comparator: str | None,
    thresholds: list[Number],
) -> Document:
    """The same of strategies with their names, costs and effects."""
    gains = {name: -effect if better == "lower" else effect for name, _, effect in given}
    costs = {name: cost for name, cost, _ in given}
    points = {name: (decided(costs[name]), decided(gains[name])) for name in costs}
    frontier = [name for name in points if worth_having(points[name], list(points.values()))]
    groups: list[list[str]] = []
    for point in sorted({points[name] for name in frontier}):
        groups.append([name for name in frontier if points[name] == point])

    def trade(one: str, other: str) -> Document:
        money, gain = costs[one] - costs[other], gains[one] - gains[other]
        more, better = decided(money), decided(gain)
        ratio = None if more * better <= 0 else money / gain
        return {"extra_cost": money, "extra_effect": gain, "ratio": ratio}

    steps: list[Document] = []
    for place, group in enumerate(groups):
        step = trade(group[0], groups[place - 1][0]) if place else dict.fromkeys(EXTRA)
        steps.append({"strategies": group, "icer": step.pop("ratio")} | step)
    found: list[Document] = []
    for name, cost, effect in given:
        against = None
        if comparator is not None and name != comparator:
            against = trade(name, comparator)
            against["quadrant"] = quadrant(points[name], points[comparator])
            against["comparator"] = comparator
        found.append(
            {
                "strategy": name,
                "cost": cost,
                "effect": effect,
                "standing": standing(name, points),
                "dominated_by": dominators(name, points, groups),
                "equal_to": [
                    other for other in points if other != name and points[other] == points[name]
                ],
                "against_comparator": against,
            }
        )
    return {
        "strategies": found,
        "frontier": steps,
        "switch_points": switches(steps),
        "thresholds": [at_threshold(each, costs, gains, comparator) for each in thresholds],
    }


EXTRA = ("ratio", "extra_cost", "extra_effect")


def dominates(one: Point, other: Point) -> bool:
    """No dearer, no worse, and not the same."""
    return one != other and one[0] <= other[0] and one[1] >= other[1]


def worth_having(point: Point, points: list[Point]) -> bool:
    """Nothing dominates it, and no mixture of two others gives as much for less."""
    if any(dominates(other, point) for other in points):
        return False
    for low in points:
        for high in points:
            if low[1] < point[1] < high[1]:
                share = (point[1] - low[1]) / (high[1] - low[1])
                if low[0] + share * (high[0] - low[0]) < point[0]:
                    return False
    return True


def standing(name: str, points: dict[str, Point]) -> str:
    """Where a strategy stands."""
    others = list(points.values())
    if any(dominates(other, points[name]) for other in others):
        return "dominated"
    return "on_frontier" if worth_having(points[name], others) else "extendedly_dominated"


def dominators(name: str, points: dict[str, Point], groups: list[list[str]]) -> list[str]:
    """Who dominates it."""
    where = standing(name, points)
    if where == "on_frontier":
        return []
    if where == "dominated":
        able = [other for other in points if standing(other, points) != "dominated"]
        return [other for other in able if dominates(points[other], points[name])]
    below = [group for group in groups if points[group[0]][1] < points[name][1]]
    above = [group for group in groups if points[group[0]][1] > points[name][1]]
    return [*below[-1], *above[0]]


def quadrant(one: Point, other: Point) -> str:
    """Where the one lies, seen from the other."""
    if one == other:
        return "equal"
    if dominates(one, other):
        return "dominates"
    if dominates(other, one):
        return "is_dominated"
    return "cost_per_gain" if one[0] > other[0] else "saving_per_loss"


def switches(steps: list[Document]) -> list[Document]:
    """The thresholds at which the best changes, equal ratios once."""
    found: list[Document] = []
    for before, step in itertools.pairwise(steps):
        ratio = step["icer"]
        if found and decided(found[-1]["threshold"]) == decided(ratio):
            found[-1]["best_above"] = step["strategies"]
            found[-1]["tied"] = found[-1]["tied"] + step["strategies"]
            continue
        found.append(
            {
                "threshold": ratio,
                "best_below": before["strategies"],
                "best_above": step["strategies"],
                "tied": before["strategies"] + step["strategies"],
            }
        )
    return found


def at_threshold(
    threshold: Number, costs: dict[str, Number], gains: dict[str, Number], comparator: str | None
) -> Document:
    """The net benefit of each, and the highest."""
    benefits = {name: threshold * gains[name] - costs[name] for name in costs}
    highest = max(decided(each) for each in benefits.values())
    found: list[Any] = []
    for name, benefit in benefits.items():
        beyond = None
        if comparator is not None and name != comparator:
            beyond = benefit - benefits[comparator]
        health = None if threshold.value == 0 else gains[name] - costs[name] / threshold
        found.append(
            {"strategy": name, "monetary": benefit, "health": health, "beyond_comparator": beyond}
        )
    best = [name for name, each in benefits.items() if decided(each) == highest]
    return {"threshold": threshold, "best": best, "strategies": found}


CALCULATIONS = {"incremental_analysis": incremental_analysis}
