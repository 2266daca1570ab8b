"""Random sets of emission factors, and carbon lines that use them."""

from __future__ import annotations

from typing import Any

import carbon
from draw import Document, Draw, Parameters
from generate_lot import LotMaker

SHIPPED = (("uk_desnz", "2025"), ("rizan_waste", "2021"))
DOCUMENTED = ["footprint", "verified_footprint", "primary_data", "factor_set"]
RULES = ("ratio_to_lowest", "linear_min_max", "fixed_range", "table")
"""Rules by which emissions can be scored."""


def set_factors(draw: Draw, published: Document) -> None:
    """Now and then a set that ships or two, and the buyer's own."""
    if draw.chance(0.4):
        return
    years = published["study"]["years"] + 1
    found: list[Document] = []
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
    published["factor_sets"] = found


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


class CarbonMaker:
    """Makes the carbon lines of a lot, and measures a criterion by them."""

    def __init__(self, draw: Draw, maker: LotMaker) -> None:
        self.draw = draw
        self.maker = maker
        self.lot = maker.lot
        self.procurement = maker.procurement
        self.parameters = Parameters(draw, maker.procurement["parameters"], maker.lot["parameters"])
        self.parameters.ranges = maker.parameters.ranges

    def make(self) -> None:
        """Lines of every kind of flow."""
        draw, lot = self.draw, self.lot
        if draw.chance(0.6):
            return
        lines = []
        for item in lot["schedule"]:
            if draw.chance(0.4):
                item["unit"] = draw.among("piece", "piece", "kg", "t", "g")
                amount = self.product(item["unit"], counts=False)
                lines.append(self.line({"schedule": {"item": item["id"], "amount": amount}}))
        lines += [self.line(self.flow()) for _ in range(draw.among(1, 2, 3))]
        draw.dice.shuffle(lines)
        lot["carbon_lines"] = lines
        for criterion in lot["criteria"]:
            rule = criterion.get("rule")
            scored = isinstance(rule, dict) and next(iter(rule)) in RULES
            if scored and criterion["kind"] == "quality" and draw.chance(0.6):
                criterion["measure"] = self.measure("ratio_to_lowest" not in rule)

    def line(self, flow: Document) -> Document:
        """A line with its stage."""
        return {
            "id": self.draw.name("line"),
            "title": "An emission",
            "stage": self.draw.among(*carbon.STAGES),
            "biogenic": self.draw.chance(0.2),
            "flow": flow,
        }

    def span(self, first: int) -> Document:
        """A range of years."""
        years = self.maker.years
        low = self.draw.whole(first, years)
        return {
            "from_year": low,
            "to_year": self.draw.among(years, self.draw.whole(low, years)),
        }

    def flow(self) -> Document:
        """When a line emits."""
        draw, years = self.draw, self.maker.years
        kind = draw.among("once", "yearly", "yearly", "every", "capital")
        if kind == "once":
            return {"once": {"amount": self.product("piece"), "year": draw.whole(0, years)}}
        if kind == "yearly":
            yearly: Document = {"amount": self.product("use/year")} | self.span(1)
            if draw.chance(0.3):
                yearly["while_in_service"] = draw.chance(0.7)
            return {"yearly": yearly}
        if kind == "every":
            every = {"amount": self.product("piece"), "years": draw.whole(1, 4)}
            return {"every": every | self.span(0)}
        capital = {
            "amount": self.product("piece"),
            "purchase_year": draw.among(0, 0, 1, draw.whole(0, years)),
            "life": self.parameters.operand("year", 1, 12, whole=True),
            "replaced": draw.chance(0.7),
            "service": draw.among("year_of_purchase", "following_year"),
        }
        return {"capital": capital}

    def product(self, counted: str, counts: bool = True) -> Document:
        """What is counted times an activity and a factor, or emissions alone; or of one."""
        draw, ask = self.draw, self.parameters.operand
        per = counted.partition("/")[0]
        often = [ask(counted, 1, 40)] if counts else []
        known: list[tuple[str, str, str]] = [
            (one["id"], name, unit)
            for one in self.procurement.get("factor_sets", [])
            for name, unit in factors(draw, one["factors"])
        ]
        if not known or draw.chance(0.2):
            return {"factors": [*often, ask(f"{draw.among('g', 'kg', 't')}CO2e/{per}", 0.1, 90)]}
        name, of_set, unit = draw.among(*known)
        emission: Document = {"emission_factor": {"set": name, "factor": of_set}}
        activities: dict[str, list[tuple[str, float, float]]] = {
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

    def measure(self, may_be_none: bool) -> Document:
        """A measure of the lines; a share that is documented may be none at all."""
        draw, lot = self.draw, self.lot
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
        if may_be_none and draw.chance(0.5):
            share: Document = {}
            if draw.chance(0.6):
                stage = draw.among(*lot["carbon_lines"])["stage"]
                share["stages"] = [stage]
                # Now and then there is only biogenic carbon in it, of which there is no share.
                if draw.chance(0.6):
                    for line in lot["carbon_lines"]:
                        line["biogenic"] |= line["stage"] == stage
            share["counts_as"] = draw.some(DOCUMENTED, 2) or DOCUMENTED[:1]
            share["when_nothing_emitted"] = draw.among("non_compliant", "ask")
            return {"documented_share": share}
        return {"carbon": made}


def factors(draw: Draw, source: Document) -> list[tuple[str, str]]:
    """Names and units of factors of a set."""
    if "own" in source:
        return [(one["id"], one["unit"]) for one in source["own"]["list"]]
    every = carbon.shipped(source["shipped"])
    return [(name, every[name][0]) for name in draw.dice.sample(sorted(every), k=3)]
