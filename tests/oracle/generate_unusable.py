"""Bids that say of packaging, footprints or product systems what nothing can be made of."""

from __future__ import annotations

from typing import Any

import carbon
from draw import Document, Draw
from offer import choice


def spoil(draw: Draw, whole: Document) -> None:
    """Spoils a few offers, and lets decisions correct some of the numbers."""
    lots = {lot["id"]: lot for lot in whole["procurement"]["lots"]}
    for lot in lots.values():
        if "alternative" not in lot:
            shorten(draw, lot)
    decided = {
        (content["bid"], content["lot"])
        for one in whole["decisions"]
        for kind, content in [choice(one["ruling"])]
        if kind == "value_corrected"
    }
    for bid in whole["bids"]:
        for made in bid["offers"]:
            lot, offer = lots[made["lot"]], made["offer"]
            about = {"bid": bid["id"], "lot": made["lot"]}
            if (bid["id"], made["lot"]) in decided:
                continue
            if "product_systems" in lot:
                # Of one system alone it may be left out; what is seldom drawn is left as it is.
                if draw.chance(0.04):
                    offer.pop("product_system", None)
                continue
            components = offer.get("packaging", {}).get("components", [])
            if components and draw.chance(0.2):
                of_packaging(draw, whole, lot, offer["packaging"], about)
            if components and draw.chance(0.1):
                regrade(draw, whole, draw.among(*components), about)
            if offer.get("footprints") and draw.chance(0.4):
                of_footprint(draw, whole, lot, draw.among(*offer["footprints"]), about)


def shorten(draw: Draw, lot: Document) -> None:
    """Takes a material or a grade out of the tariff of a fee."""
    for line in lot.get("cost_lines", []):
        kind, content = choice(line["flow"])
        if kind != "producer_fee" or draw.chance(0.3):
            continue
        content["not_in_tariff"] = draw.among("ask", "non_compliant")
        rates = content["tariff"]["own"]["rates"]
        graded = [one["fee"]["graded"] for one in rates if "graded" in one["fee"]]
        for one in graded:
            del one[draw.among("green", "yellow", "red")]
        rates.remove(draw.among(*rates))


def of_packaging(
    draw: Draw, whole: Document, lot: Document, said: Document, about: Document
) -> None:
    """Spoils one component; what is a number, a decision may correct."""
    one = draw.among(*said["components"])
    others = [level for level in ("primary", "tertiary") if level not in lot["packaging"]["levels"]]
    kind = draw.among("grams", "holds", "recycled", "rotations", "level", "exemption", "unpacked")
    if kind == "level" and others:
        one["level"] = draw.among(*others)
    elif kind == "exemption":
        one["material"] = "glass"
        one["exemptions"] = ["compostable"]
    elif kind == "unpacked":
        unpacked = said.setdefault("unpacked", [])
        if all(none["item"] != one["item"] for none in unpacked):
            unpacked.append({"item": one["item"], "levels": [one["level"]]})
    elif kind == "rotations":
        one["used"] = {"reused": {"rotations": draw.among(0, 1)}}
        number(draw, whole, about, "packaging", one["id"], kind, one["used"]["reused"][kind], "4")
    elif kind in ("grams", "holds", "recycled"):
        one[kind] = draw.among("1.5", "-0.1") if kind == "recycled" else draw.among("0", "-3")
        number(draw, whole, about, "packaging", one["id"], kind, one[kind], "0.5")


def of_footprint(
    draw: Draw, whole: Document, lot: Document, one: Document, about: Document
) -> None:
    """Spoils a footprint, or only corrects one of its numbers."""
    asked = next(ask for ask in lot["product_footprints"] if ask["item"] == one["item"])
    quality = one["data_quality"]
    kind = draw.among("amount", "share", "rating", "unit", "twice", "stage", "period", "part")
    others = [stage for stage in carbon.STAGES if stage not in asked["stages"]]
    if kind == "amount":
        one["declared_amount"] = draw.among("0", "-1")
        about_it = ("declared_amount", one["declared_amount"], "2")
        number(draw, whole, about, "footprint", one["item"], *about_it)
    elif kind == "share":
        quality["primary_share"] = "1.2"
        number(draw, whole, about, "footprint", one["item"], "primary_share", "1.2", "0.2")
    elif kind == "rating":
        quality["temporal"] = draw.among("0", "6")
        number(draw, whole, about, "footprint", one["item"], "temporal", quality["temporal"], "3")
    elif kind == "unit":
        one["declared_unit"] = "kg" if one["declared_unit"] not in ("kg", "g", "t") else "piece"
    elif kind == "twice":
        one["parts"].append(one["parts"][0] | {"fossil": "1"})
    elif kind == "stage" and others:
        one["parts"].append({"stages": [draw.among(*others)], "fossil": "1"})
    elif kind == "period":
        one["reference_period"] = {"from": "2025-12-31", "to": "2025-01-01"}
    elif kind == "part":
        place = draw.whole(0, len(one["parts"]) - 1)
        stated = one["parts"][place]["fossil"]
        target = {"item": one["item"], "number": "fossil", "part": place}
        change = {"target": {"footprint": target}, "before": stated, "after": "4.5"}
        decide(draw, whole, {"value_corrected": about | change})


def number(
    draw: Draw,
    whole: Document,
    about: Document,
    kind: str,
    name: str,
    field: str,
    before: Any,
    after: str,
) -> None:
    """A decision that corrects a number, now and then."""
    if draw.chance(0.5):
        return
    named = {"packaging": "component", "footprint": "item"}[kind]
    target = {kind: {named: name, "number": field}}
    change = {"target": target, "before": str(before), "after": after}
    decide(draw, whole, {"value_corrected": about | change})


def regrade(draw: Draw, whole: Document, one: Document, about: Document) -> None:
    """A decision that corrects the grade of a component."""
    if "fee_grade" in one:
        change = {"before": one["fee_grade"], "after": draw.among("green", "red")}
        decide(draw, whole, {"fee_grade_corrected": about | {"component": one["id"]} | change})


def decide(draw: Draw, whole: Document, ruling: Document) -> None:
    """A decision."""
    whole["decisions"].append(
        {
            "id": draw.name("decision"),
            "ruling": ruling,
            "reason": "A data sheet",
            "decided_by": {"name": "AB", "role": "Buyer"},
            "date": "2026-03-01",
        }
    )
