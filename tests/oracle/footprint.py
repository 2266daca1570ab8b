"""Product footprints: which lines they stand in place of, and what they lack."""

from __future__ import annotations

from collections.abc import Iterator

import product_lines
from number import Number, conversion, number
from offer import Document, Offer, Reason, choice
from schedule import counting


def asked(lot: Document) -> dict[str, Document]:
    """What a lot asks of footprints, by item."""
    return {one["item"]: one for one in lot.get("product_footprints", [])}


def covered(footprint: Document | None) -> set[str]:
    """The stages that a footprint covers; none without one."""
    if footprint is None:
        return set()
    return {stage for part in footprint["parts"] for stage in part["stages"]}


def replaced(lot: Document, offer: Offer) -> list[str]:
    """The carbon lines that footprints stand in place of."""
    stage = {line["id"]: line["stage"] for line in lot.get("carbon_lines", [])}
    stated = {one["item"]: one for one in offer.footprints}
    return [
        line
        for item, terms in asked(lot).items()
        for line in terms.get("replaces", [])
        if stage[line] in covered(stated.get(item))
    ]


def per_unit(item: Document, footprint: Document) -> Iterator[tuple[Document, bool, Number]]:
    """Each part, whether it is biogenic, and what it emits for one unit of the item."""
    size = number(footprint["declared_amount"]) * conversion(footprint["declared_unit"])
    for part in footprint["parts"]:
        for name, biogenic in (("fossil", False), ("biogenic", True)):
            if name in part:
                yield part, biogenic, number(part[name]) * conversion(item["unit"]) / size


def lacking(lot: Document, offer: Offer) -> list[tuple[str, str]]:
    """Codes of what is lacking, each with its item."""
    stated = {one["item"]: one for one in offer.footprints}
    found = []
    items = {one["id"]: one for one in lot.get("schedule", [])}
    for item, terms in asked(lot).items():
        asks = product_lines.asks_for(lot, item, offer.product_system)
        if not (counting(lot, items[item]) and asks):
            continue
        one = stated.get(item)
        missing = set(terms.get("boundary", [])) - covered(one)
        found += [("footprint_stage_missing", item) for _ in missing]
        if one is None:
            continue
        if one["gwp_set"] not in terms.get("gwp_sets", [one["gwp_set"]]):
            found.append(("footprint_gwp_not_accepted", item))
        valued = [choice(line["flow"]) for line in lot.get("cost_lines", [])]
        of_lines = [{"measure": {"carbon": flow}} for kind, flow in valued if kind == "emissions"]
        if any(cut(criterion, one) for criterion in [*lot["criteria"], *of_lines]):
            found.append(("footprint_not_divisible", item))
    return found


def cut(criterion: Document, footprint: Document) -> bool:
    """Whether a criterion measures some of the stages of a part, and not all."""
    measure = criterion.get("measure")
    measured = measure if isinstance(measure, dict) else {}
    content = measured.get("carbon") or measured.get("documented_share") or {}
    if not content.get("stages"):
        return False
    chosen = set(content["stages"])
    parts = [set(one["stages"]) for one in footprint["parts"]]
    return any(0 < len(chosen & part) < len(part) for part in parts)


def stand(lot: Document, offer: Offer) -> None:
    """Adds what is lacking to what fails, or to what waits for the buyer.

    It is demanded before any rule decides about options.
    """
    offer.partial = bool(lacking(lot, offer))
    for code, item in lacking(lot, offer):
        asks = asked(lot)[item]["when_not_met"] == "ask"
        (offer.open if asks else offer.unmet).append(Reason(code, item))
