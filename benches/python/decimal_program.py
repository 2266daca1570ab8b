"""What an economist would write without the engine: `decimal.Decimal` and plain loops.

It evaluates the reference workload and no more: no checks, no derivations, no units beyond those
it uses. It is what the engine's speed is measured beside.
"""

from __future__ import annotations

import json
import math
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

Document = dict[str, Any]

ZERO = Decimal(0)
ONE = Decimal(1)
CONVERSIONS = {"MWh": Decimal(1000), "l": ONE / 1000, "min": ONE / 60, "month": ONE / 12}


def convert(unit: str) -> Decimal:
    """What a number in the unit is multiplied by to be in base units."""
    above, *below = unit.split("/")
    factor = CONVERSIONS.get(above, ONE)
    for one in below:
        factor /= CONVERSIONS.get(one, ONE)
    return factor


def evaluate(envelope: Document) -> Document:
    """Costs, points and the order of the bids."""
    procurement = envelope["procurement"]
    lot = procurement["lots"][0]
    results = [costs(procurement, lot, bid) for bid in envelope["bids"]]
    score(lot, envelope, results)
    ranked = sorted(results, key=lambda result: (-result["total"], result["offered_price"]))
    return {
        "ranking": [result["bid"] for result in ranked],
        "bids": results,
    }


def costs(procurement: Document, lot: Document, bid: Document) -> Document:
    """What a bid costs, by line, phase, payer, participant and year, and the budget."""
    years = procurement["study"]["years"]
    discounting = procurement["discounting"]
    rate = Decimal(discounting["rate"]["constant"])
    inflation = Decimal(discounting["inflation"])
    factors = [ONE]
    for _ in range(years):
        factors.append(factors[-1] / (1 + rate))
    annuity = sum(factors[1:], ZERO)
    vat_rates = {rate["id"]: Decimal(rate["rate"]) for rate in procurement["vat"]["rates"]}
    recovers = {payer["id"]: payer["recovers_vat"] for payer in procurement["payers"]}
    payer_of = {one["id"]: one["payer"] for one in procurement["participants"]}

    offer = bid["offers"][0]["offer"]
    prices = {price["item"]: price for price in offer["prices"]}
    declared = {value["parameter"]: Decimal(value["value"]) for value in offer["values"]}
    values = {}
    for parameter in lot["parameters"]:
        name = parameter["id"]
        value = Decimal(parameter["value"]) if "value" in parameter else declared[name]
        values[name] = value * convert(parameter["unit"])

    def operand(written: Document) -> Decimal:
        if "parameter" in written:
            return values[written["parameter"]]
        return Decimal(written["constant"]["value"]) * convert(written["constant"]["unit"])

    def product(amount: Document) -> Decimal:
        result = ONE
        for factor in amount["factors"]:
            result *= operand(factor)
        return result

    def growth(line: Document, year: int) -> Decimal:
        factor = ONE
        for step in line["growth"]:
            if "rate" in step:
                grown = max(0, year - step["rate"]["first_year"] + 1)
                factor *= (1 + operand(step["rate"]["per_year"])) ** grown
            elif year > 0:
                factor *= Decimal(step["index"][year - 1])
        return factor

    def bought(item: Document) -> list[tuple[str, int, Decimal]]:
        price = Decimal(prices[item["id"]]["price"])
        purchases = []
        for quantity in item["quantities"]:
            per_year = Decimal(quantity["per_year"])
            if item["packs"] == "whole":
                per_year = Decimal(math.ceil(per_year / Decimal(prices[item["id"]]["pack_size"])))
            for year in range(quantity["from_year"], quantity["to_year"] + 1):
                purchases.append((quantity["participant"], year, per_year * price))
        return purchases

    def tax(payer: str, vat: Decimal) -> Decimal:
        return ONE if recovers[payer] else 1 + vat

    items = {item["id"]: item for item in lot["schedule"]}
    lines = []
    by_phase: dict[str, list[Decimal]] = {}
    by_payer: dict[str, list[Decimal]] = {}
    by_participant: dict[str | None, list[Decimal]] = {}
    budget: dict[tuple[str, str | None], list[list[Decimal]]] = {}
    by_year = [[ZERO, ZERO] for _ in range(years + 1)]
    for line in lot["cost_lines"]:
        flows: list[tuple[str, str | None, int, Decimal, bool]] = []
        flow = line["flow"]
        if "schedule" in flow:
            item = items[flow["schedule"]["item"]]
            vat = vat_rates[item["vat"]]
            for participant, year, amount in bought(item):
                grown = amount * growth(line, year)
                flows.append((payer_of[participant], participant, year, grown, True))
        else:
            vat = vat_rates[line["vat"]]
            where = (line["payer"], line.get("participant"))
            if "once" in flow:
                year = flow["once"]["year"]
                amount = product(flow["once"]["amount"]) * growth(line, year)
                flows.append((*where, year, amount, True))
            elif "yearly" in flow or "every" in flow:
                content = flow.get("yearly") or flow["every"]
                step = content.get("years", 1)
                amount = product(content["amount"])
                for year in range(content["from_year"], content["to_year"] + 1, step):
                    flows.append((*where, year, amount * growth(line, year), True))
            else:
                capital = flow["capital"]
                amount = product(capital["amount"])
                life = int(operand(capital["life"]))
                year = capital["purchase_year"]
                while True:
                    cost = amount * growth(line, year)
                    flows.append((*where, year, cost, True))
                    last = year + life
                    if last + 1 > years:
                        break
                    year = last
                flows.append((*where, years, -cost * max(last - years, 0) / life, False))
        line_years = [ZERO] * (years + 1)
        line_undiscounted, line_present = ZERO, ZERO
        for payer, at, year, amount, is_payment in flows:
            counted = amount * tax(payer, vat)
            present = counted * factors[year]
            line_years[year] += counted
            line_undiscounted += counted
            line_present += present
            for entry in (
                by_phase.setdefault(line["phase"], [ZERO, ZERO]),
                by_payer.setdefault(payer, [ZERO, ZERO]),
                by_participant.setdefault(at, [ZERO, ZERO]),
            ):
                entry[0] += counted
                entry[1] += present
            by_year[year][0] += counted
            by_year[year][1] += present
            if line["cashable"] and is_payment:
                rows = budget.setdefault(
                    (payer, at), [[ZERO, ZERO, ZERO] for _ in range(years + 1)]
                )
                rows[year][0] += amount
                rows[year][1] += counted
                rows[year][2] += counted * (1 + inflation) ** year
        lines.append(
            {
                "line": line["id"],
                "by_year": line_years,
                "undiscounted": line_undiscounted,
                "present_value": line_present,
            }
        )
    offered_price = ZERO
    for item in lot["schedule"]:
        for participant, _, amount in bought(item):
            offered_price += amount * tax(payer_of[participant], vat_rates[item["vat"]])
    present_value = sum((line["present_value"] for line in lines), ZERO)
    units = operand(lot["functional_unit"]["per_year"]) * years
    return {
        "bid": bid["id"],
        "values": declared,
        "offered_price": offered_price,
        "undiscounted": sum((line["undiscounted"] for line in lines), ZERO),
        "present_value": present_value,
        "annual_equivalent": present_value / annuity,
        "per_functional_unit": present_value / units,
        "annuity": annuity,
        "lines": lines,
        "by_phase": by_phase,
        "by_payer": by_payer,
        "by_participant": by_participant,
        "by_year": by_year,
        "budget": budget,
    }


def measure(
    criterion: Document, result: Document, awarded: dict[tuple[str, str], Decimal]
) -> Decimal:
    """The number a bid is turned into for a criterion."""
    what = criterion["measure"]
    if what == "offered_price":
        price: Decimal = result["offered_price"]
        return price
    if "declared_value" in what:
        value: Decimal = result["values"][what["declared_value"]]
        return value
    if "panel_points" in what:
        return awarded[result["bid"], criterion["id"]]
    content = what["life_cycle_cost"]
    phases = content.get("phases", result["by_phase"].keys())
    chosen = [result["by_phase"].get(phase, [ZERO, ZERO])[1] for phase in phases]
    present = sum(chosen, ZERO)
    return present / result["annuity"] if content["total"] == "annual_equivalent" else present


def points(rule: Any, value: Decimal, lowest: Decimal, highest: Decimal) -> Decimal:
    """The points of a measure by a rule."""
    if rule == "as_measured":
        return value
    ((kind, terms),) = rule.items()
    if kind == "table":
        for step in terms["steps"]:
            if value <= Decimal(step["at_most"]):
                return Decimal(step["points"])
        return Decimal(terms["otherwise"])
    most = Decimal(terms["max_points"])
    if kind == "ratio_to_lowest":
        return most * lowest / value
    if kind == "linear_slope":
        return most * (1 - (value - lowest) / (Decimal(terms["slope"]) * lowest))
    if kind == "linear_min_max":
        return most if highest == lowest else most * (highest - value) / (highest - lowest)
    zero_at, full_at = Decimal(terms["zero_at"]), Decimal(terms["full_at"])
    return min(most, most * (zero_at - value) / (zero_at - full_at))


def score(lot: Document, envelope: Document, results: list[Document]) -> None:
    """Adds the points of every criterion and the total to the results."""
    awarded = {
        (one["bid"], one["finding"]["points"]["criterion"]): Decimal(
            one["finding"]["points"]["points"]
        )
        for one in envelope["assessments"]
    }
    weights_sum = Decimal(lot["method"]["weighted_points"]["weights_sum"])
    for result in results:
        result["points"], result["total"] = {}, ZERO
    for criterion in lot["criteria"]:
        share = Decimal(criterion["weight"]) / weights_sum
        measures = [measure(criterion, result, awarded) for result in results]
        lowest, highest = min(measures), max(measures)
        for result, value in zip(results, measures, strict=True):
            worth = max(ZERO, points(criterion["rule"], value, lowest, highest))
            worth = worth.quantize(Decimal("0.0001"), ROUND_HALF_UP)
            result["points"][criterion["id"]] = worth
            result["total"] += worth * share
    for result in results:
        result["total"] = result["total"].quantize(Decimal("0.01"), ROUND_HALF_UP)


def text_to_text(text: str) -> str:
    """The evaluation as JSON text, from the envelope as JSON text."""
    result = evaluate(json.loads(text))
    for bid in result["bids"]:
        bid["budget"] = [
            {"payer": payer, "participant": participant, "years": years}
            for (payer, participant), years in bid["budget"].items()
        ]
    return json.dumps(result, default=str)
