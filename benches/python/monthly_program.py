"""A monthly study as an economist would write it: `decimal.Decimal` and plain loops.

    python benches/python/monthly_study.py envelope.json
    python benches/python/monthly_program.py envelope.json

prints its present values by line, and microseconds: the median of several runs of this program, and
of the package `wholelife` where it is installed. It reads no other documents than monthly studies
of that form: no checks, no derivations.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import json
import statistics
import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

Document = dict[str, Any]

ZERO = Decimal(0)
ONE = Decimal(1)
TWELVE = Decimal(12)


def evaluate(envelope: Document) -> Document:
    """What the bid costs: by line, phase and payer, in all, by year, and the budgets."""
    procurement = envelope["procurement"]
    years = procurement["study"]["years"]
    discounting = procurement["discounting"]
    rate = Decimal(discounting["rate"]["constant"])
    inflation = Decimal(discounting["inflation"])
    # A month's factor is the one before it, discounted by the twelfth root of the year's.
    month = (1 + rate) ** (ONE / TWELVE)
    factors = [ONE]
    for _ in range(12 * years):
        factors.append(factors[-1] / month)
    vat_rates = {one["id"]: Decimal(one["rate"]) for one in procurement["vat"]["rates"]}
    recovers = {payer["id"]: payer["recovers_vat"] for payer in procurement["payers"]}
    lines = []
    by_phase: dict[str, list[Decimal]] = {}
    by_payer: dict[str, list[Decimal]] = {}
    payer_years: dict[str, list[Decimal]] = {}
    by_year = [[ZERO, ZERO] for _ in range(years + 1)]
    budget: dict[str, list[list[Decimal]]] = {}
    for line in procurement["lots"][0]["cost_lines"]:
        payer = line["payer"]
        tax = ONE if recovers[payer] else 1 + vat_rates[line["vat"]]
        undiscounted, present = ZERO, ZERO
        line_years = [ZERO] * (years + 1)
        present_years = [ZERO] * (years + 1)
        rows = budget.setdefault(payer, [[ZERO, ZERO, ZERO] for _ in range(years + 1)])
        of_payer = payer_years.setdefault(payer, [ZERO] * (years + 1))
        for month_due, amount, is_payment in flow(line, years):
            year = -(-month_due // 12)
            counted = amount * tax
            discounted = counted * factors[month_due]
            undiscounted += counted
            present += discounted
            line_years[year] += counted
            present_years[year] += discounted
            if line["cashable"] and is_payment:
                rows[year][0] += amount
                rows[year][1] += counted
        for year in range(years + 1):
            by_year[year][0] += line_years[year]
            by_year[year][1] += present_years[year]
            of_payer[year] += line_years[year]
        for sums, key in ((by_phase, line["phase"]), (by_payer, payer)):
            entry = sums.setdefault(key, [ZERO, ZERO])
            entry[0] += undiscounted
            entry[1] += present
        lines.append(
            {
                "line": line["id"],
                "by_year": line_years,
                "present_by_year": present_years,
                "undiscounted": undiscounted,
                "present_value": present,
            }
        )
    for rows in budget.values():
        for year, row in enumerate(rows):
            row[2] = row[1] * (1 + inflation) ** year
    present_value = sum((line["present_value"] for line in lines), ZERO)
    annuity = sum(factors[12::12], ZERO)
    return {
        "undiscounted": sum((line["undiscounted"] for line in lines), ZERO),
        "present_value": present_value,
        "annual_equivalent": present_value / annuity,
        "lines": lines,
        "by_phase": by_phase,
        "by_payer": by_payer,
        "payer_years": payer_years,
        "by_year": by_year,
        "budget": budget,
    }


def flow(line: Document, years: int) -> Iterator[tuple[int, Decimal, bool]]:
    """Months, amounts that fall due at their ends, and whether they are payments."""
    ((kind, content),) = line["flow"].items()
    (step,) = line["growth"]
    base = 1 + Decimal(step["rate"]["per_year"]["constant"]["value"])
    first_year = step["rate"]["first_year"]
    (factor,) = content["amount"]["factors"]
    amount = Decimal(factor["constant"]["value"])
    # What an amount has grown to, by year.
    grown = [amount]
    for year in range(1, years + 1):
        grown.append(grown[-1] * base if year >= first_year else grown[-1])
    if kind == "monthly":
        for month in range(content["from_month"], content["to_month"] + 1):
            yield month, grown[-(-month // 12)], True
    elif kind == "capital":
        life = int(content["life"]["constant"]["value"])
        year = content["purchase_year"]
        while True:
            yield 12 * year, grown[year], True
            last = year
            year += life
            if year >= years:
                break
        left = -grown[last] * (last + life - years) / life
        yield 12 * years, left, False
    else:
        step_years = content.get("years", 1)
        for year in range(content["from_year"], content["to_year"] + 1, step_years):
            yield 12 * year, grown[year], True


def text_to_text(text: str) -> str:
    """The result as JSON text, from the envelope as JSON text."""
    return json.dumps(evaluate(json.loads(text)), default=str)


def median(run: Callable[[str], object], given: str, repeat: int) -> float:
    """The median of so many runs, in microseconds."""
    times = []
    for _ in range(repeat):
        began = time.perf_counter()
        run(given)
        times.append(time.perf_counter() - began)
    return round(statistics.median(times) * 1e6, 1)


def main() -> None:
    """Prints present values and times."""
    parser = argparse.ArgumentParser(description="Times a monthly study in Python.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--repeat", type=int, default=20)
    arguments = parser.parse_args()
    text = arguments.file.read_text(encoding="utf-8")
    result = evaluate(json.loads(text))
    times = {"decimal_program": median(text_to_text, text, arguments.repeat)}
    if importlib.util.find_spec("wholelife") is not None:
        package = importlib.import_module("wholelife").evaluate_envelope
        times["python"] = median(package, text, 5 * arguments.repeat)
    present = {line["line"]: str(line["present_value"]) for line in result["lines"]}
    print(json.dumps([present, times]))


if __name__ == "__main__":
    main()
