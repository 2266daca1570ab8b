"""Random sets of emission factors, and carbon lines that use them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import carbon
from draw import Document, Draw

if TYPE_CHECKING:
    from generate_lot import LotMaker

SHIPPED = (("uk_desnz", "2025"), ("rizan_waste", "2021"))
PRICE_RULES = ("ratio_to_lowest", "linear_slope", "linear_min_max", "fixed_range", "table")


def sets(draw: Draw, years: int) -> list[Document]:
    """A set that ships or two, and the buyer's own."""
    found = []
    for name, version in draw.some(list(SHIPPED), 2):
        terms = {"name": name, "version": version}
        found.append({"id": draw.name("set"), "factors": {"shipped": terms}})
    for _ in range(draw.among(0, 1, 1, 2)):
        spent = draw.chance(0.1)
        factors = [factor(draw, years, spent) for _ in range(draw.whole(1, 3))]
        own = {
            "title": "Factors",
            "version": "1",
            "year": 2025,
            "gwp_set": draw.among("ar4", "ar5", "ar6", "not_stated"),
            "kind": "spend_based" if spent else "physical",
            "licence": "none",
            "source": {"text": "A table"},
            "list": factors,
        }
        found.append({"id": draw.name("set"), "factors": {"own": own}})
    return found


def factor(draw: Draw, years: int, spent: bool) -> Document:
    """A factor of kilowatt-hours, kilometres or money; one or one for each year."""
    unit = "kgCO2e/DKK" if spent else draw.among("kgCO2e/kWh", "gCO2e/kWh", "kgCO2e/t/km")
    value: Any = {"constant": draw.number(0, 3)}
    if draw.chance(0.4):
        # Now and then the path goes on after the study.
        calendar = range(2026, 2026 + years + draw.among(0, 0, 5))
        value = {"by_year": [{"year": year, "value": draw.number(0, 3)} for year in calendar]}
    made = {"id": draw.name("factor"), "title": "A factor", "unit": unit, "value": value}
    if draw.chance(0.3):
        made |= {"area": "DK1", "method": "125 %"}
    return made


def set_lines(maker: LotMaker) -> None:
    """Lines of every kind of flow."""
    draw, lot = maker.draw, maker.lot
    if draw.chance(0.55):
        return
    lines = []
    for item in lot["schedule"]:
        if draw.chance(0.4):
            amount = product(maker, "piece", counts=False)
            lines.append(line(draw, {"schedule": {"item": item["id"], "amount": amount}}))
    lines += [line(draw, flow(maker)) for _ in range(draw.among(1, 2, 3))]
    draw.dice.shuffle(lines)
    lot["carbon_lines"] = lines


def line(draw: Draw, flow: Document) -> Document:
    """A line with its stage."""
    return {
        "id": draw.name("carbon"),
        "title": "An emission",
        "stage": draw.among(*carbon.STAGES),
        "biogenic": draw.chance(0.2),
        "flow": flow,
    }


def flow(maker: LotMaker) -> Document:
    """When a line emits."""
    draw = maker.draw
    kind = draw.among("once", "yearly", "yearly", "every", "capital")
    if kind == "once":
        return {"once": {"amount": product(maker, "piece"), "year": draw.whole(0, maker.years)}}
    if kind == "yearly":
        low, high = maker.span(1)
        yearly: Document = {"amount": product(maker, "use/year")}
        if draw.chance(0.3):
            yearly["while_in_service"] = draw.chance(0.7)
        return {"yearly": yearly | {"from_year": low, "to_year": high}}
    if kind == "every":
        low, high = maker.span(0)
        every = {"amount": product(maker, "piece"), "years": draw.whole(1, 4)}
        return {"every": every | {"from_year": low, "to_year": high}}
    capital = {
        "amount": product(maker, "piece"),
        "purchase_year": draw.among(0, 0, 1, draw.whole(0, maker.years)),
        "life": maker.parameters.operand("year", 1, 12, whole=True),
        "replaced": draw.chance(0.7),
        "service": draw.among("year_of_purchase", "following_year"),
    }
    return {"capital": capital}


def product(maker: LotMaker, counted: str, counts: bool = True) -> Document:
    """What is counted times an activity and a factor, or emissions alone; or the same for one."""
    draw, ask = maker.draw, maker.parameters.operand
    per = counted.partition("/")[0]
    often = [ask(counted, 1, 40)] if counts else []
    known = [
        (one["id"], name, unit)
        for one in maker.procurement.get("factor_sets", [])
        for name, unit in factors(draw, one["factors"])
    ]
    if not known or draw.chance(0.2):
        return {"factors": [*often, ask(f"{draw.among('g', 'kg', 't')}CO2e/{per}", 0.1, 90)]}
    name, of_set, unit = draw.among(*known)
    emission = {"emission_factor": {"set": name, "factor": of_set}}
    activities = {
        "kWh": [(f"kWh/{per}", 0.05, 9)],
        "t": [(f"{draw.among('g', 'kg')}/{per}", 0.1, 900)],
        "t/km": [(f"kg/{per}", 0.1, 900), ("km", 5, 900)],
        "m3": [(f"l/{per}", 0.1, 90)],
        "DKK": [(f"DKK/{per}", 1, 900)],
    }
    asked = [ask(*activity) for activity in activities[unit.partition("/")[2]]]
    made: Document = {"factors": [*often, *asked, emission]}
    draw.dice.shuffle(made["factors"])
    if draw.chance(0.15):
        made["divisors"] = [ask("1", 10, 90)]
    return made


def factors(draw: Draw, source: Document) -> list[tuple[str, str]]:
    """Names and units of factors of a set."""
    if "own" in source:
        return [(one["id"], one["unit"]) for one in source["own"]["list"]]
    every = carbon.shipped(source["shipped"])
    return [(name, every[name][0]) for name in draw.dice.sample(sorted(every), k=3)]


def criterion(maker: LotMaker) -> Document:
    """A measure of the lines."""
    draw, lot = maker.draw, maker.lot
    totals = ["total", "per_year"]
    if "functional_unit" in lot:
        totals.append("per_functional_unit")
    made: Document = {
        "total": draw.among(*totals),
        "biogenic": draw.among("excluded", "excluded", "included"),
    }
    if draw.chance(0.3):
        stages = sorted({line["stage"] for line in lot["carbon_lines"]})
        made["stages"] = draw.some(stages, 2) or stages[:1]
    return {"carbon": made}
