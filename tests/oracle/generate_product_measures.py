"""Random measures of the product systems of a lot."""

from __future__ import annotations

from typing import Any

import generate_reuse
from draw import Document, Draw
from generate_packaging import is_free


def set_measures(draw: Draw, lot: Document, stated: list[str]) -> None:
    """Measures the offered system in place of a declared value or a cost."""
    for criterion in lot["criteria"]:
        if "evaluation_price" not in lot["method"] and is_free(draw, lot, criterion):
            criterion["measure"] = {"reuse": measure(draw, lot, stated)}


def measure(draw: Draw, lot: Document, stated: list[str]) -> Any:
    """What a use takes, or a break-even with a system whose numbers are the buyer's."""
    asked = lot["product_systems"]
    own = [one for one in asked["systems"] if not {*values(one)} & {*stated}]
    axis = draw.among(*asked["axes"])
    if not own or draw.chance(0.3):
        return f"{axis}_per_use"
    terms: Document = {"axis": axis, "against": draw.among(*own)["id"]}
    lasting = [
        component["id"]
        for system in asked["systems"]
        for component in system["components"]
        if component["life"] != "single_use"
    ]
    if lasting and draw.chance(0.3):
        most = draw.whole(1, 40)
        never = str(most + draw.whole(1, 9))
        least = {"component": draw.among(*lasting), "most": most, "never": never}
        return {"least_rated_uses": terms | least}
    if draw.chance(0.7):
        weigh(draw, asked, terms["against"])
    # What is fixed by the year turns the order where uses are few.
    first, step = draw.among(1, 1, draw.whole(2, 40)), draw.among(1, 4, draw.whole(1, 60))
    last = first + step * draw.whole(1, 15)
    looked = {"from": first, "to": last, "step": step}
    ends = {"always": draw.among("0.5", str(first)), "never": str(last + draw.whole(1, 50))}
    return {"break_even_uses_per_year": terms | {"range": looked} | ends}


def weigh(draw: Draw, asked: Document, against: str) -> None:
    """Lets the other systems cost more by the year and less by the use, so that the order turns."""
    for system in asked["systems"]:
        resources = system["components"][0].setdefault("resources", [])
        if any(one["id"] == "dear" for one in resources):
            continue
        basis, least = ("per_use", 60) if system["id"] == against else ("per_year", 200)
        made = generate_reuse.resource(draw, asked, "dear", pooled=False)
        made["basis"] = basis
        made["quantity"] = generate_reuse.constant(draw.decimal(least, 2 * least), "1")
        made["of"] = {"own": generate_reuse.rate(draw, "1", asked["axes"], 10)}
        resources.append(made)


def values(written: Any) -> list[str]:
    """Every text that is a value somewhere inside."""
    if isinstance(written, dict):
        return [text for part in written.values() for text in values(part)]
    if isinstance(written, list):
        return [text for part in written for text in values(part)]
    return [written] if isinstance(written, str) else []
