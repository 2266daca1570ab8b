"""What a bid says of packaging, footprints or its product system that nothing can be made of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import fee
import ppwr
from number import number
from offer import Document, Offer, Reason, choice

SHARES = ("recycled", "renewable", "label", "print", "empty_space")
RATINGS = ("technological", "geographical", "temporal")


def stand(lot: Document, offer: Offer) -> None:
    """Adds the reasons to what fails or to what waits; nothing is measured of the bid then."""
    for reason, asks in found(lot, offer):
        (offer.open if asks else offer.unmet).append(reason)
        offer.complete = False


def found(lot: Document, offer: Offer) -> list[tuple[Reason, bool]]:
    """Each reason, and whether the bid waits for it."""
    faults = [(Reason("product_system_missing", lot["id"]), True)] if offer.unsaid else []
    asks = lot.get("packaging", {}).get("missing") == "ask"
    faults += [(reason, asks) for reason in of_packaging(lot, offer)]
    asked = {one["item"]: one for one in lot.get("product_footprints", [])}
    items = {one["id"]: one for one in lot.get("schedule", [])}
    for one in offer.footprints:
        waits = asked[one["item"]]["when_not_met"] == "ask"
        unit = items[one["item"]]["unit"]
        faults += [(reason, waits) for reason in of_footprint(asked[one["item"]], one, unit)]
    return faults + list(beyond_tariff(lot, offer))


def of_packaging(lot: Document, offer: Offer) -> Iterator[Reason]:
    """Numbers that cannot be, levels nobody asks for, exemptions and what contradicts itself."""
    said = offer.packaging or {}
    for one in said.get("components", []):
        name = one["id"]
        positive = [one["holds"], *([one["grams"]] if "grams" in one else [])]
        yield from (unusable(name, value) for value in positive if number(value).value <= 0)
        shares = [one[share] for share in SHARES if share in one]
        kind, result = choice(one.get("recyclability", {}).get("result", "none"))
        shares += [result] if kind == "share" else []
        yield from (unusable(name, value) for value in shares if not is_share(value))
        use, again = choice(one["used"])
        if use == "reused" and not 2 <= again["rotations"] <= 10_000:
            yield unusable(name, again["rotations"])
        if one["level"] not in lot["packaging"]["levels"]:
            yield Reason("packaging_level_not_asked", name)
        if not all(fits(ground, one) for ground in one.get("exemptions", [])):
            yield Reason("exemption_does_not_fit", name)
    for none in said.get("unpacked", []):
        levels = none.get("levels") or lot["packaging"]["levels"]
        packs = [one["level"] for one in said["components"] if one["item"] == none["item"]]
        if set(packs) & set(levels):
            yield Reason("packaging_contradicts", none["item"])


def fits(ground: str, component: Document) -> bool:
    """Whether a component can be what it claims to be exempt as."""
    touches = component.get("properties", {}).get("contact_sensitive")
    if ground in ("medical_device", "in_vitro_diagnostic", "special_food"):
        return touches is not False
    if ground in ("compostable", "food_safety", "small_part"):
        return component["material"] in ppwr.PLASTIC
    if ground == "natural_material":
        return component["level"] == "primary" and component["material"] in ("wood", "other")
    return ground != "medicine_immediate" or component["level"] == "primary"


def is_share(value: Any) -> bool:
    """Whether it lies from 0 to 1."""
    return 0 <= number(value).value <= 1


def unusable(name: str, value: Any) -> Reason:
    """A number of a component."""
    return Reason("packaging_not_usable", name, None, number(str(value)))


def of_footprint(asked: Document, one: Document, unit: str) -> Iterator[Reason]:
    """Numbers that cannot be, a unit of another kind, and stages."""
    name = one["item"]
    quality = one.get("data_quality", {})
    bad = [] if number(one["declared_amount"]).value > 0 else [one["declared_amount"]]
    bad += [quality[word] for word in RATINGS if not 1 <= number(quality.get(word, "1")).value <= 5]
    bad += [value for value in [quality.get("primary_share", "0")] if not is_share(value)]
    yield from (Reason("footprint_not_usable", name, None, number(value)) for value in bad)
    if (unit in MASSES) != (one["declared_unit"] in MASSES):
        yield Reason("footprint_unit_does_not_fit", name)
    stages = [stage for part in one["parts"] for stage in part["stages"]]
    if len(set(stages)) < len(stages):
        yield Reason("footprint_stage_twice", name)
    if set(stages) - set(asked["stages"]):
        yield Reason("footprint_stage_not_asked", name)
    if one["reference_period"]["to"] < one["reference_period"]["from"]:
        yield Reason("footprint_period_reversed", name)


MASSES = ("g", "kg", "t")


def beyond_tariff(lot: Document, offer: Offer) -> Iterator[tuple[Reason, bool]]:
    """Components in a material or a grade that the tariff of a fee does not know."""
    for line in lot.get("cost_lines", []):
        kind, content = choice(line["flow"])
        if kind != "producer_fee":
            continue
        for one in (offer.packaging or {}).get("components", []):
            if one["item"] in content["items"]:
                missing = fee.missing(content["tariff"], one["material"], one.get("fee_grade"))
                asks = content.get("not_in_tariff") == "ask"
                yield from (
                    (Reason(f"fee_{field}_not_in_tariff", one["id"]), asks) for field in missing
                )
