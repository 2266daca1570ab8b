"""Random outcome lines, criteria that measure them, and costs set beside them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from draw import Document, Draw
from generate_calculation import discounting

Rewards = Callable[[Any], str | None]
"""Which measure a rule gives more for."""

UNITS = ("QALY", "infection")


def set_outcomes(draw: Draw, whole: Document, rewards: Rewards) -> None:
    """Now and then a lot counts what patients get, by lines that read what bidders declare."""
    published = whole["procurement"]
    drawn = False
    for lot in published["lots"]:
        if draw.chance(0.65):
            continue
        drawn = True
        plain = list(declared(lot).values())
        lot["outcome_lines"] = [
            line(draw, published, draw.among(*UNITS), draw.among(*plain, None))
            for _ in range(draw.whole(1, 3))
        ]
        measured(draw, published, lot, rewards)
        if draw.chance(0.8):
            first = lot["outcome_lines"][0]
            lot["cost_effectiveness"] = {"lines": alike(draw, lot, first)}
            if draw.chance(0.6):
                thresholds = ["0", draw.number(1, 900), "5000"]
                lot["cost_effectiveness"]["thresholds"] = thresholds
    if drawn:
        published["counted"] += [{"id": unit, "title": "What is counted"} for unit in UNITS]


def line(draw: Draw, published: Document, unit: str, parameter: str | None) -> Document:
    """An outcome line of the buyer's constants, or of what bidders declare."""
    years = published["study"]["years"]
    once = draw.chance(0.3)
    factors: list[Document] = [{"constant": {"value": draw.number(0.1, 9), "unit": unit}}]
    if not once:
        factors = [{"constant": {"value": draw.number(0.1, 9), "unit": f"{unit}/year"}}]
    if parameter is not None:
        factors.append({"parameter": parameter})
    amount: Document = {"factors": factors}
    if draw.chance(0.3):
        amount["divisors"] = [{"constant": {"value": draw.number(1, 9), "unit": "1"}}]
    first = draw.whole(1, years)
    flow: Document = {"once": {"amount": amount, "year": draw.whole(0, years)}}
    if not once:
        yearly = {"amount": amount, "from_year": first, "to_year": draw.whole(first, years)}
        if draw.chance(0.3):
            yearly["while_in_service"] = draw.chance(0.5)
        flow = {"yearly": yearly}
    rate: Any = "undiscounted"
    if draw.chance(0.6):
        rate = {"rate": discounting(draw)["rate"]}
    return {
        "id": draw.name("outcome"),
        "title": "An outcome",
        "unit": unit,
        "better": draw.among("higher", "lower"),
        "flow": flow,
        "discounting": rate,
    }


def declared(lot: Document) -> dict[str, str]:
    """The numbers that every bid declares for a criterion, by criterion."""
    units = {one["id"]: one["unit"] for one in lot.get("parameters", [])}
    measures = {one["id"]: one.get("measure") for one in lot["criteria"]}
    names = {
        criterion: measure["declared_value"]
        for criterion, measure in measures.items()
        if isinstance(measure, dict) and "declared_value" in measure
    }
    return {criterion: name for criterion, name in names.items() if units.get(name) == "1"}


def measured(draw: Draw, published: Document, lot: Document, rewards: Rewards) -> None:
    """Some criteria measure an outcome of what they measured alone."""
    names = declared(lot)
    for criterion in lot["criteria"]:
        name = names.get(criterion["id"])
        better = rewards(criterion["rule"]) if "rule" in criterion else None
        if name is None or better not in ("higher", "lower") or draw.chance(0.15):
            continue
        made = line(draw, published, draw.among(*UNITS), name)
        made["better"] = better
        lot["outcome_lines"].append(made)
        criterion["measure"] = {"outcome": {"lines": alike(draw, lot, made)}}


def alike(draw: Draw, lot: Document, first: Document) -> list[str]:
    """A line, and now and then others that can be added to it."""
    others = [
        one["id"]
        for one in lot["outcome_lines"]
        if one is not first and (one["unit"], one["better"]) == (first["unit"], first["better"])
    ]
    return [first["id"], *draw.some(others, 2)]
