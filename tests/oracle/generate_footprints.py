"""Random product footprints in place of carbon lines."""

from __future__ import annotations

import carbon
import generate_externality
import product_lines
from draw import Document, Draw
from offer import choice

LIKE = {"piece": ("piece",), "kg": ("kg", "g", "t"), "g": ("kg", "g"), "t": ("kg", "t")}
"""Units that convert to that of an item."""

STANDARDS = ("iso_14067", "ghg_protocol", "pef", "en_15804", "pas_2050", "other")


def set_footprints(draw: Draw, whole: Document) -> None:
    """Lets lots with carbon lines ask for footprints of some items, which bids then state."""
    for lot in whole["procurement"]["lots"]:
        if not lot.get("carbon_lines") or not lot["schedule"] or not draw.chance(0.8):
            continue
        valued = any("emissions" in line["flow"] for line in lot.get("cost_lines", []))
        # What a rule decides about cannot be valued.
        sure = [
            one
            for one in lot["schedule"]
            if not (valued and generate_externality.is_ruled(lot, one))
        ]
        items = draw.some(sure, 2) or sure[:1]
        free = list(lot["carbon_lines"])
        asks = [ask(draw, item, free, lot) for item in items]
        lot["product_footprints"] = [one for one in asks if one]
        offered = [one for bid in whole["bids"] for one in bid["offers"]]
        offers = [one["offer"] for one in offered if one["lot"] == lot["id"]]
        practice = lot.get("alternative", {}).get("offer")
        if practice is not None and not (valued and draw.chance(0.6)):
            # Nobody decides about current practice; it may lack what is demanded, if not valued.
            offers.append(practice)
        units = {item["id"]: item["unit"] for item in lot["schedule"]}
        for offer in offers:
            made = [
                state(draw, one, units[one["item"]])
                for one in lot["product_footprints"]
                if draw.chance(0.9 if one.get("boundary") else 0.6)
                and product_lines.asks_for(lot, one["item"], product_lines.offered(lot, offer))
            ]
            if made:
                offer["footprints"] = made
        if practice is not None and practice not in offers:
            # Now and then one says nothing, and what is valued is not documented.
            practice["footprints"] = [
                document(state(draw, one, units[one["item"]]), one)
                for one in lot["product_footprints"]
                if draw.chance(0.8)
            ]


def document(footprint: Document, asked: Document) -> Document:
    """The footprint with all that is demanded, each stage apart: any of them can be valued."""
    parts = {stage: part for part in footprint["parts"] for stage in part["stages"]}
    stages = [*parts, *(one for one in asked["boundary"] if one not in parts)]
    apart = [parts.get(one, footprint["parts"][0]) | {"stages": [one]} for one in stages]
    return footprint | {"parts": apart, "gwp_set": "ar6"}


def ask(draw: Draw, item: Document, free: list[Document], lot: Document) -> Document | None:
    """Some lines that are not replaced yet, their stages and perhaps another that is demanded."""
    own = [line for line in free if follows(line) in (None, item["id"])]
    replaces = draw.some(own, 3)
    stages = sorted({line["stage"] for line in replaces})
    others = [stage for stage in carbon.STAGES if stage not in stages]
    boundary = draw.some(stages, 2) if draw.chance(0.3) else []
    if draw.chance(0.4) or not stages:
        boundary = [*boundary, draw.among(*others)]
    stages = list(dict.fromkeys([*stages, *boundary]))
    for line in replaces:
        free.remove(line)
    made: Document = {
        "item": item["id"],
        "stages": stages,
        "replaces": [line["id"] for line in replaces],
        "boundary": boundary,
        "when_not_met": draw.among("ask", "non_compliant"),
    }
    if draw.chance(0.2):
        made["gwp_sets"] = ["ar5", "ar6"]
    if draw.chance(0.5):
        made |= {"valid_on": "2026-06-01", "primary_share": "0.5", "worst_rating": "3"}
    return made


def follows(line: Document) -> str | None:
    """The item that a line follows."""
    kind, content = choice(line["flow"])
    return content["item"] if kind == "schedule" else None


def state(draw: Draw, asked: Document, unit: str) -> Document:
    """A footprint of what is demanded and some of the other stages, together or apart."""
    boundary = asked["boundary"]
    if draw.chance(0.1):
        boundary = boundary[1:]
    stages = [one for one in asked["stages"] if one in boundary or draw.chance(0.85)]
    stages = stages or asked["stages"][:1]
    parts = [[stage] for stage in stages]
    if len(stages) > 1 and draw.chance(0.9):
        parts = [stages[:2], *([stage] for stage in stages[2:])]
    checked = {"verified_by": "An auditor"} if draw.chance(0.5) else {}
    return checked | {
        "item": asked["item"],
        "declared_unit": draw.among(*LIKE.get(unit, (unit,))),
        "declared_amount": draw.among("1", "2", draw.number(0.1, 9)),
        "parts": [part(draw, one) for one in parts],
        "biogenic_uptake": draw.among("excluded", "included"),
        "gwp_set": draw.among("ar4", "ar5", "ar6", "ar6", "ar6"),
        "standard": draw.among(*STANDARDS),
        "reference_period": {"from": "2025-01-01", "to": "2025-12-31"},
        "valid_until": draw.among("2026-01-01", "2028-12-31"),
        "data_quality": {"technological": "2", "primary_share": draw.among("0.2", "1")},
    }


def part(draw: Draw, stages: list[str]) -> Document:
    """A part with its emissions; now and then of wood, or of nothing that emits."""
    fossil = "0" if draw.chance(0.15) else draw.number(0.1, 90)
    made: Document = {"stages": stages, "fossil": fossil}
    if draw.chance(0.3):
        made["biogenic"] = "-" + draw.decimal(0.1, 5)
    return made
