"""What the product system that a bid offers takes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import product_lines
import reuse
from number import ZERO, Number, conversion, number, total
from offer import Document, Offer
from study import Study


def constants(written: Any, offer: Offer) -> Any:
    """The same with what the bid states in place of parameters."""
    if isinstance(written, list):
        return [constants(part, offer) for part in written]
    if not isinstance(written, dict):
        return written
    return {key: replaced(part, offer) for key, part in written.items()}


def replaced(written: Any, offer: Offer) -> Any:
    """A number that is a parameter or a price is what the bid says; all else is read through."""
    if isinstance(written, dict) and set(written) == {"item"}:
        items = {item["id"]: item for item in offer.lot["schedule"]}
        if written["item"] not in offer.prices:
            return {"constant": {"value": 0, "unit": "1"}}
        asked = offer.asked(items[written["item"]])[0]
        if offer.discount is not None:
            asked *= number(1) - offer.discount[1]
        return {"constant": {"value": asked.value, "unit": "1"}}
    if isinstance(written, dict) and set(written) == {"emission_factor"}:
        return factor(offer, written["emission_factor"])
    if not (isinstance(written, dict) and set(written) == {"parameter"}):
        return constants(written, offer)
    name = written["parameter"]
    # What only systems read that it does not offer need not be stated.
    return {"constant": {"value": offer.values.get(name, ZERO).value, "unit": offer.units[name]}}


def factor(offer: Offer, name: Document) -> Document:
    """A factor of one of the buyer's own sets, as if it stood with the resource."""
    [own] = [one["factors"]["own"] for one in offer.factor_sets if one["id"] == name["set"]]
    [found] = [one for one in own["list"] if one["id"] == name["factor"]]
    return {"constant": {"value": found["value"]["constant"], "unit": found["unit"]}}


def plain(life: Any) -> Any:
    """The numbers of a life without the units they may have as parameters."""
    if isinstance(life, str):
        return life
    said = dict(life["reusable"])
    for field, pool in (("rated_uses", None), ("loss_per_use", None), ("items", "pool")):
        inside = said[pool] if pool else said
        if not isinstance(inside, dict) or field not in inside:
            continue
        value = inside[field]
        if isinstance(value, dict):
            value = value["constant"]["value"]
        number_of_it = int(value) if field == "rated_uses" else value
        if pool:
            said[pool] = inside | {field: number_of_it}
        else:
            said[field] = number_of_it
    return {"reusable": said}


def taken(study: Study, lot: Document, offer: Offer, part: Document) -> Document:
    """A line of the offered system, with what a year of it takes and how many uses there are."""
    asked = constants(lot["product_systems"], offer)
    system = next(one for one in asked["systems"] if one["id"] == part["system"])
    for component in system["components"]:
        component["life"] = plain(component["life"])
    uses = offer.operand(lot["functional_unit"]["per_year"])
    found = list(reuse.lines(asked | {"years": study.years}, system, uses))[part["place"]]
    return found | {"uses": uses, "pools": asked["pools"]}


def due(study: Study, line: Document, takes: Number) -> tuple[dict[int, Number], Number] | None:
    """What falls due with a pool by year, and what is left of the last; none where it is yearly."""
    if line["pools"] == "evenly" or not reuse.with_pool(line):
        return None
    return reuse.pools(line, takes, study.years, line["pools"]["whole"]["service"])


def cost(study: Study, lot: Document, offer: Offer, part: Document) -> Iterator[tuple[Any, ...]]:
    """Year of its prices, amount, whether it is left at the end, and the factor of its own time."""
    line = taken(study, lot, offer, part)
    yearly = reuse.value(line, "cost")
    by_pool = due(study, line, yearly)
    if by_pool is None:
        served = study.service > 0
        if served:
            yield study.years, ZERO, False, None
        for year in range(1, study.years + 1):
            months = study.counted_months(year, served)
            if months:
                factor = study.due(months.start, months.stop)
                yield year, yearly * study.part(months), False, factor
        return
    amounts, left = by_pool
    for year, amount in amounts.items():
        yield year, amount, False, None
    if line["pools"]["whole"]["residual"] == "straight_line" and line["kind"] == "item":
        yield max(amounts), -left, True, None


def times(study: Study, lot: Document, offer: Offer, part: Document) -> dict[int, Number]:
    """How often a unit is taken, by year."""
    line = taken(study, lot, offer, part)
    often: Number = line.get("told") or line["quantity"]
    by_pool = due(study, line, often)
    if by_pool is not None:
        return by_pool[0]
    months = {year: study.counted_months(year, True) for year in range(1, study.years + 1)}
    return {
        year: often * study.part(months[year]) * study.weights[year]
        for year in months
        if months[year]
    }


def emits(study: Study, lot: Document, offer: Offer, part: Document) -> Number:
    """What a unit of a line emits."""
    line = taken(study, lot, offer, part)
    unit = number(1)
    if "resource" in line:
        quantity = line["resource"]["quantity"]["constant"]
        unit = conversion(quantity["unit"])
    result: Number = line["rates"]["emissions"] * unit
    return result


def report(study: Study, lot: Document, offer: Offer) -> Document | None:
    """What a year and a use of the offered system take."""
    if "product_systems" not in lot:
        return None
    asked = lot["product_systems"]
    name = offer.product_system
    system = next(one for one in asked["systems"] if one["id"] == name)
    count = len(list(product_lines.lines(asked, system, [])))
    found = [taken(study, lot, offer, {"system": name, "place": place}) for place in range(count)]
    uses = found[0]["uses"]
    per_use: Document = {
        axis: total([reuse.value(line, axis) for line in found]) / uses
        if axis in asked["axes"]
        else None
        for axis in reuse.AXES
    }
    return {
        "takes": {
            "system": name,
            "uses_per_year": uses,
            "components": [
                {
                    "pool": line["of"].pool,
                    "expected_uses": line["of"].uses,
                    "survival": line["of"].survival,
                    "items_per_year": line["of"].bought,
                }
                for line in found
                if line["kind"] == "item"
            ],
            "lines": [
                {"quantity": line.get("told", line["quantity"])}
                | {
                    axis: reuse.value(line, axis) if axis in asked["axes"] else None
                    for axis in reuse.AXES
                }
                for line in found
            ],
        },
        "cost_per_use": per_use["cost"],
        "emissions_per_use": per_use["emissions"],
    }
