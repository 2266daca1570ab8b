"""Random measures of the product systems of a lot."""

from __future__ import annotations

from typing import Any

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
    if not own or draw.chance(0.2):
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
    # What is fixed by the year turns the order where uses are few.
    first, step = draw.among(1, 1, draw.whole(2, 40)), draw.among(1, 4, draw.whole(1, 60))
    last = first + step * draw.whole(1, 15)
    looked = {"from": first, "to": last, "step": step}
    ends = {"always": draw.among("0.5", str(first)), "never": str(last + draw.whole(1, 50))}
    return {"break_even_uses_per_year": terms | {"range": looked} | ends}


def values(written: Any) -> list[str]:
    """Every text that is a value somewhere inside."""
    if isinstance(written, dict):
        return [text for part in written.values() for text in values(part)]
    if isinstance(written, list):
        return [text for part in written for text in values(part)]
    return [written] if isinstance(written, str) else []
