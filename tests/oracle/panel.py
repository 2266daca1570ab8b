"""How far the evaluators of a panel are apart, and how far they agree on the order of the bids."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from award import Award, Contender
from number import Number, decided, number, total
from offer import Document, choice, findings


def several(leaf: Document) -> bool:
    """Whether several evaluators' points become one number."""
    kind, content = choice(leaf["measure"])
    return kind == "panel_points" and content["aggregation"] != "single"


def voices(award: Award, bid: Document, criterion: str) -> dict[str, Number]:
    """The points of each evaluator who gave any."""
    found = findings(award.envelope, "points", bid, award.lot, criterion)
    return {one["evaluator"]["name"]: number(content["points"]) for content, one in found}


def spread(award: Award, contender: Contender, leaf: Document) -> Document | None:
    """How far apart the evaluators are about a bid."""
    if not several(leaf):
        return None
    given = voices(award, contender.bid, leaf["id"])
    if len(given) < 2:
        return None
    scale = choice(leaf["measure"])[1]["scale"]
    panel = Number(decided(contender.measures[leaf["id"]]), 0)
    ordered = sorted(given.values(), key=lambda points: points.value)
    apart = {name: abs(round(points.value - panel.value, 12)) for name, points in given.items()}
    widest = max(apart.values())
    width = number(scale["highest"]) - number(scale["lowest"])
    return {
        "lowest": ordered[0],
        "highest": ordered[-1],
        "range": ordered[-1] - ordered[0],
        "share_of_scale": (ordered[-1] - ordered[0]) / width,
        "largest_distance": Number(widest, panel.size),
        "farthest": sorted(name for name, distance in apart.items() if distance == widest),
    }


def panels(award: Award) -> list[Document] | None:
    """The evaluators beside each other, by criterion."""
    found = [agreement(award, leaf) for leaf in award.leaves if several(leaf)]
    return [one for one in found if one is not None] or None


def agreement(award: Award, leaf: Document) -> Document | None:
    """The evaluators of a criterion beside each other."""
    criterion = leaf["id"]
    given = {one.bid["id"]: voices(award, one.bid, criterion) for one in award.contenders}
    silent: dict[str, list[str]] = {}
    for one in award.contenders:
        for _, entry in findings(award.envelope, "abstention", one.bid, award.lot, criterion):
            silent.setdefault(entry["evaluator"]["name"], []).append(one.bid["id"])
    scoring = sorted({name for points in given.values() for name in points})
    if len(scoring) < 2:
        return None
    compared = [bid for bid, points in given.items() if set(points) == set(scoring)]
    columns = [[given[bid][name].value for bid in compared] for name in scoring]
    return {
        "criterion": criterion,
        "evaluators": [
            {
                "evaluator": name,
                "deviation": leniency(given, name),
                "abstained": silent.get(name),
            }
            for name in sorted({*scoring, *silent})
        ],
        "compared": compared,
        "concordance": concordance(columns),
    }


def leniency(given: dict[str, dict[str, Number]], name: str) -> Number | None:
    """How much more than the others an evaluator gives on average."""
    apart = []
    for points in given.values():
        others = [value for other, value in points.items() if other != name]
        if name in points and others:
            apart.append(points[name] - total(others) / number(len(others)))
    return total(apart) / number(len(apart)) if apart else None


def concordance(columns: list[list[Any]]) -> Number | None:
    """Kendall's W by the squared distances of the rank sums from their mean."""
    evaluators, bids = len(columns), len(columns[0])
    if bids < 2:
        return None
    sums = [Fraction(0)] * bids
    ties = 0
    for column in columns:
        order = sorted(column)
        for position, value in enumerate(column):
            places = [place for place, other in enumerate(order, 1) if other == value]
            sums[position] += Fraction(sum(places), len(places))
        ties += sum(column.count(value) ** 3 - column.count(value) for value in set(column))
    mean = sum(sums, Fraction(0)) / bids
    squares = sum((one - mean) ** 2 for one in sums)
    most = evaluators**2 * (bids**3 - bids) - evaluators * ties
    return number(12 * squares / most) if most else None
