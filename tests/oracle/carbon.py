"""Emissions: every activity times its factors, year by year, and what they add up to."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import footprint
import grounds
import packaging
import products
from number import ONE, ZERO, Number, ceiling, conversion, number, total
from offer import Document, Offer, Refused, choice
from schedule import counting, option_weight
from study import Study

FACTORS = Path(__file__).parents[2] / "core" / "src" / "catalogue" / "factors"
SHIPPED = {"uk_desnz": "desnz", "rizan_waste": "rizan_waste"}
"""The file of a set that ships, by its name."""

STAGES = [
    *("raw_materials", "production", "distribution", "use"),
    *("reprocessing", "maintenance", "end_of_life"),
]


def check(procurement: Document, lot: Document) -> None:
    """Factors per money spent decide no award."""
    for criterion in lot["criteria"]:
        kind, content = choice(criterion.get("measure", "none"))
        for line in lot.get("carbon_lines", []):
            measured = kind in ("carbon", "documented_share")
            if measured and line["stage"] in content.get("stages", [line["stage"]]):
                for name in named(line):
                    _, terms = choice(sets(procurement)[name["set"]])
                    if terms.get("kind") == "spend_based":
                        raise Refused("carbon.spend_based")


def sets(procurement: Document) -> Document:
    """The sets of factors by name."""
    return {one["id"]: one["factors"] for one in procurement.get("factor_sets", [])}


def named(line: Document) -> list[Document]:
    """The emission factors that a line names."""
    _, content = choice(line["flow"])
    factors = content["amount"]["factors"]
    return [one["emission_factor"] for one in factors if "emission_factor" in one]


def shipped(terms: Document) -> dict[str, tuple[str, str]]:
    """Unit and number of each factor of a set that ships."""
    path = FACTORS / f"{SHIPPED[terms['name']]}_{terms['version']}.tsv"
    rows = [row.split("\t") for row in path.read_text("utf-8").splitlines()]
    return {name: (unit, value) for name, unit, value, _ in rows}


def factor(procurement: Document, name: Document, calendar: int) -> Number:
    """An emission factor in a calendar year, in base units."""
    kind, terms = choice(sets(procurement)[name["set"]])
    if kind == "shipped":
        unit, value = shipped(terms)[name["factor"]]
        return number(value) * conversion(unit)
    found = next(one for one in terms["list"] if one["id"] == name["factor"])
    how, content = choice(found["value"])
    if how == "by_year":
        content = next(one["value"] for one in content if one["year"] == calendar)
    return number(content) * conversion(found["unit"])


def times(study: Study, lot: Document, offer: Offer, line: Document) -> dict[int, Number]:
    """How often the activity of a line happens, by year."""
    kind, content = choice(line["flow"])
    if kind == "product":
        return products.times(study, lot, offer, content)
    weight = study.weights
    if kind == "yearly":
        found = {}
        for year in range(content["from_year"], content["to_year"] + 1):
            months = study.counted_months(year, content.get("while_in_service", False))
            if months:
                found[year] = study.part(months) * weight[year]
        return found
    if kind == "once":
        return {content["year"]: weight[content["year"]]}
    if kind == "every":
        years = range(content["from_year"], content["to_year"] + 1, content["years"])
        return {year: weight[year] for year in years}
    if kind == "capital":
        found = {}
        life = int(offer.operand(content["life"]).value)
        same_year = content["service"] == "year_of_purchase"
        bought = content["purchase_year"]
        while True:
            found[bought] = weight[bought]
            first = bought if same_year and bought > 0 else bought + 1
            last = first + life - 1
            if not content["replaced"] or 12 * last >= study.months:
                return found
            bought = last + 1 if same_year else last
    if kind == "packaging":
        return packaging.by_year(study, lot, offer, content)
    return units_bought(study, lot, offer, content["item"])


def units_bought(study: Study, lot: Document, offer: Offer, name: str) -> dict[int, Number]:
    """How many units of an item are bought, by year, with the weights of years and options."""
    item = next(one for one in lot["schedule"] if one["id"] == name)
    pack = offer.prices[item["id"]][1]
    wanted: dict[tuple[int, str], Number] = {}
    for row in item["quantities"]:
        for year in range(row["from_year"], row["to_year"] + 1):
            part = ONE if year == 0 else study.part(study.counted_months(year))
            key = year, row["participant"]
            wanted[key] = wanted.get(key, ZERO) + number(row["per_year"]) * part
    found: dict[int, Number] = {}
    for (year, _), units in wanted.items():
        bought_units = ceiling(units / pack) * pack if item["packs"] == "whole" else units
        found[year] = found.get(year, ZERO) + bought_units
    share = option_weight(lot, item)
    return {year: units * study.weights[year] * share for year, units in found.items()}


def lines(lot: Document, offer: Offer) -> list[Document]:
    """The lines that count: one that follows an item counts where the item does.

    One that a footprint stands in place of does not.
    """
    items = {item["id"]: item for item in lot.get("schedule", [])}
    found = []
    for line in lot.get("carbon_lines", []):
        kind, content = choice(line["flow"])
        if kind == "product" and not content["offered"]:
            continue
        if line["id"] in footprint.replaced(lot, offer):
            continue
        if kind != "schedule" or counting(lot, items[content["item"]]):
            found.append(line)
    return found


def emitted(study: Study, lot: Document, offer: Offer, line: Document) -> list[Number]:
    """What a line emits in each year."""
    kind, content = choice(line["flow"])
    if kind == "product":
        activity = products.emits(study, lot, offer, content)
        often = products.times(study, lot, offer, content)
        return [activity * often.get(year, ZERO) for year in range(study.years + 1)]
    amount = content["amount"]
    plain = [one for one in amount["factors"] if "emission_factor" not in one]
    activity = offer.product(amount | {"factors": plain})
    if kind == "schedule":
        # Emissions are stated per unit of the item, which may be a tonne.
        [item] = [one for one in lot["schedule"] if one["id"] == content["item"]]
        activity *= conversion(item["unit"])
    begins = int(study.procurement["study"]["base_date"][:4])
    often = times(study, lot, offer, line)
    found = [ZERO] * (study.years + 1)
    for year, how_often in often.items():
        product = activity * how_often
        for name in named(line):
            product *= factor(study.procurement, name, begins + max(year - 1, 0))
        found[year] = product
    return found


def years(study: Study, from_service: bool) -> Number:
    """How many years emissions are divided by."""
    months = {
        year: study.counted_months(year, from_service=from_service)
        for year in range(1, study.years + 1)
    }
    return total([study.weights[one] * study.part(months[one]) for one in months if months[one]])


def measure(study: Study, lot: Document, offer: Offer, content: Document) -> Number:
    """A total of the emissions as a criterion measures it."""
    stages = content.get("stages") or STAGES
    told = [(line, total(emitted(study, lot, offer, line))) for line in lines(lot, offer)]
    told += [(part, part["total"]) for part in stated(study, lot, offer)]
    whole = total(
        [
            amount
            for one, amount in told
            if set(one.get("stages") or [one["stage"]]) <= set(stages)
            and (content["biogenic"] == "included" or not one["biogenic"])
        ]
    )
    if content["total"] == "per_year":
        return whole / years(study, from_service=False)
    if content["total"] == "per_functional_unit":
        return whole / units(study, lot, offer)
    return whole


def units(study: Study, lot: Document, offer: Offer) -> Number:
    """The number of functional units, not discounted."""
    return offer.operand(lot["functional_unit"]["per_year"]) * years(study, from_service=True)


def report(study: Study, lot: Document, offer: Offer) -> Document | None:
    """What an offer emits, as the evaluation reports it."""
    if not lot.get("carbon_lines") and not lot.get("product_footprints"):
        return None
    if offer.partial:
        return None
    made = [(line, emitted(study, lot, offer, line)) for line in lines(lot, offer)]
    footprints = stated(study, lot, offer)
    fossil = [((line["stage"],), series) for line, series in made if not line["biogenic"]]
    fossil += [(tuple(one["stages"]), one["by_year"]) for one in footprints if not one["biogenic"]]
    whole = total([total(series) for _, series in fossil])
    wooden = [*lot.get("carbon_lines", []), *footprints]
    biogenic: list[Any] = [one for one in wooden if one["biogenic"]]
    gone = footprint.replaced(lot, offer)
    kept = [line for line in lot.get("carbon_lines", []) if line["id"] not in gone]
    apart = {line["stage"] for line in kept if not line["biogenic"]}
    apart |= {one["stages"][0] for one in footprints if len(one["stages"]) == 1}
    groups: list[tuple[str, ...]] = [(stage,) for stage in STAGES if stage in apart]
    for one in footprints:
        if len(one["stages"]) > 1 and tuple(one["stages"]) not in groups:
            groups.append(tuple(one["stages"]))
    return {
        "totals": {
            "total": whole,
            "per_year": whole / years(study, from_service=False),
            "per_functional_unit": whole / units(study, lot, offer)
            if "functional_unit" in lot
            else None,
        },
        "biogenic": total(
            [total(series) for line, series in made if line["biogenic"]]
            + [one["total"] for one in footprints if one["biogenic"]]
        )
        if biogenic
        else None,
        "lines": [
            {
                "line": line["id"],
                "times": [
                    times(study, lot, offer, line).get(year, ZERO)
                    for year in range(study.years + 1)
                ],
                "by_year": series,
                "total": total(series),
            }
            for line, series in made
        ],
        "footprints": footprints or None,
        "replaced": gone or None,
        "grounds": grounds.report(study, lot, offer),
        "by_stage": [
            {
                "stage": group[0],
                "with": list(group[1:]) or None,
                "total": total([total(series) for stages, series in fossil if stages == group]),
            }
            for group in groups
        ],
        "by_year": [
            total([series[year] for _, series in fossil]) for year in range(study.years + 1)
        ],
    }


def stated(study: Study, lot: Document, offer: Offer) -> list[Document]:
    """What the parts of the product footprints emit, biogenic carbon as a part of its own."""
    found = []
    for one in offer.footprints:
        item = next(item for item in lot["schedule"] if item["id"] == one["item"])
        if not counting(lot, item):
            continue
        units = units_bought(study, lot, offer, one["item"])
        for part, biogenic, per_unit in footprint.per_unit(item, one):
            series = [per_unit * units.get(year, ZERO) for year in range(study.years + 1)]
            found.append(
                {
                    "item": one["item"],
                    "stages": part["stages"],
                    "biogenic": biogenic,
                    "times": [units.get(year, ZERO) for year in range(study.years + 1)],
                    "by_year": series,
                    "total": total(series),
                }
            )
    return found
