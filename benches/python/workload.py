"""The reference workload of the benchmarks, as one envelope of any size.

    python benches/python/workload.py --bids 8 --lines 12 --years 10 --criteria 12 envelope.json

Washer-disinfectors with their service and detergent for two hospitals: bought, run, serviced and
taken back. Prices and values of the bids are drawn with a fixed seed; the same sizes give the same
bytes. The figures are made up; they are of the size such purchases have.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from pathlib import Path
from typing import Any

Document = dict[str, Any]

DATE = "2026-03-02"
HOSPITALS = ("north", "south")


def envelope(bids: int = 8, lines: int = 12, years: int = 10, criteria: int = 12) -> Document:
    """The envelope with so many bids, cost lines, years and criteria."""
    dice = random.Random(20260302)
    lot = washers(lines, years, criteria)
    names = [f"bid-{index + 1}" for index in range(bids)]
    panels = [one["id"] for one in lot["criteria"] if "panel_points" in one["measure"]]
    return {
        "procurement": procurement(lot, years),
        "bids": [bid(name, lot, dice) for name in names],
        "assessments": [
            assessment(name, criterion, dice.randint(4, 10))
            for name in names
            for criterion in panels
        ],
    }


def procurement(lot: Document, years: int) -> Document:
    """Two hospitals, one of which cannot recover value added tax."""
    return {
        "schema_version": "1.0",
        "id": "washers",
        "title": "Washer-disinfectors for two hospitals",
        "version": "1",
        "published": "2026-01-05",
        "currency": "DKK",
        "price_level": "2026-07-01",
        "vat": {
            "stated": "excluding",
            "evaluated": "including_unrecoverable",
            "rates": [{"id": "standard", "rate": "0.25"}],
        },
        "study": {"base_date": "2026-07-01", "years": years},
        "discounting": {
            "price_basis": "real",
            "timing": "end_of_year",
            "rate": {"constant": "0.035"},
            "inflation": "0.018",
        },
        "payers": [
            {"id": "region", "title": "The region", "recovers_vat": True},
            {"id": "fund", "title": "The fund", "recovers_vat": False},
        ],
        "participants": [
            {"id": "north", "title": "Hospital North", "payer": "region"},
            {"id": "south", "title": "Hospital South", "payer": "fund"},
        ],
        "counted": [{"id": "load", "title": "One load"}],
        "lots": [lot],
    }


def washers(lines: int, years: int, criteria: int) -> Document:
    """The lot."""
    return {
        "id": "washers",
        "title": "Washer-disinfectors",
        "functional_unit": {
            "unit": "load",
            "title": "One load",
            "per_year": {"parameter": "loads"},
            "counting": "undiscounted",
        },
        "parameters": [
            buyer("loads", "load/year", "5200"),
            buyer("electricity", "DKK/MWh", "1480"),
            buyer("water", "DKK/m3", "62.5"),
            buyer("wage", "DKK/hour", "268"),
            bidder("energy", "kWh/load"),
            bidder("litres", "l/load"),
            bidder("minutes", "min/load"),
            bidder("life", "year"),
            bidder("overhaul", "DKK"),
            bidder("noise", "1"),
            bidder("documentation", "1"),
        ],
        "schedule": [
            item("machine", "none", [(0, 0, "6"), (0, 0, "4")]),
            item("service", "none", [(1, years, "6"), (1, years, "4")]),
            item("detergent", "whole", [(1, years, "310"), (1, years, "205.5")]),
        ],
        "cost_lines": [cost_line(index, years) for index in range(lines)],
        "criteria": criteria_of(criteria),
        "method": {"weighted_points": {"combination": "weighted", "weights_sum": "100"}},
        "policies": {
            "points_below_zero": "zero",
            "rounding": {
                "measure": "none",
                "criterion": {"to": {"decimals": 4, "mode": "half_up"}},
                "weighted": "none",
                "total": {"to": {"decimals": 2, "mode": "half_up"}},
            },
            "ties": ["lowest_price"],
            "single_bid": "scored",
            "reference_set": "admitted_bids",
        },
    }


def buyer(name: str, unit: str, value: str) -> Document:
    """A parameter the buyer sets."""
    return {"id": name, "title": name, "unit": unit, "origin": "buyer", "value": value}


def bidder(name: str, unit: str) -> Document:
    """A parameter the bidder declares."""
    return {"id": name, "title": name, "unit": unit, "origin": "bidder", "missing": "problem"}


def item(name: str, packs: str, quantities: list[tuple[int, int, str]]) -> Document:
    """An item of the schedule, bought by each hospital."""
    return {
        "id": name,
        "title": name,
        "unit": "piece",
        "packs": packs,
        "quantities": [
            {"participant": hospital, "from_year": first, "to_year": last, "per_year": per_year}
            for hospital, (first, last, per_year) in zip(HOSPITALS, quantities, strict=True)
        ],
        "zero_allowed": False,
        "negative_allowed": False,
        "vat": "standard",
        "missing": "problem",
    }


def product(*factors: str | tuple[str, str]) -> Document:
    """Parameters by name and constants as value and unit, multiplied."""
    return {
        "factors": [
            {"parameter": factor}
            if isinstance(factor, str)
            else {"constant": {"value": factor[0], "unit": factor[1]}}
            for factor in factors
        ]
    }


def cost_line(index: int, years: int) -> Document:
    """A line; the kinds come round in turn."""
    growing = [{"rate": {"per_year": constant("0.015", "1/year"), "first_year": 1}}]
    wages = [{"rate": {"per_year": constant("0.012", "1/year"), "first_year": 2}}]
    prices = [{"index": [f"{1 + 0.02 * year:.4f}" for year in range(1, years + 1)]}]
    every_year = {"from_year": 1, "to_year": years}
    kinds: list[tuple[str, Document, list[Document]]] = [
        ("acquisition", {"schedule": {"item": "machine"}}, []),
        ("maintenance", {"schedule": {"item": "service"}}, wages),
        ("use", {"schedule": {"item": "detergent"}}, growing),
        ("use", {"yearly": {"amount": product("loads", "energy", "electricity")}}, prices),
        ("use", {"yearly": {"amount": product("loads", "litres", "water")}}, growing),
        ("use", {"yearly": {"amount": product("loads", "minutes", "wage")}}, wages),
        ("acquisition", {"capital": loading_racks()}, growing),
        ("maintenance", {"every": {"amount": product("overhaul"), "years": 3}}, wages),
        ("acquisition", {"once": {"amount": product(("38500", "DKK")), "year": 0}}, []),
        ("use", {"yearly": {"amount": product(("2150", "DKK/month"))}}, growing),
        ("end_of_life", {"once": {"amount": product(("12400", "DKK")), "year": years}}, growing),
        ("maintenance", {"yearly": {"amount": product(("17900", "DKK/year"))}}, wages),
    ]
    phase, flow, growth = kinds[index % len(kinds)]
    for kind in ("yearly", "every"):
        if kind in flow:
            flow[kind] |= every_year
    line: Document = {
        "id": f"line-{index + 1}",
        "title": f"Line {index + 1}",
        "phase": phase,
        "borne_by": "authority",
        "counts_in": "award",
        "cashable": index % 6 != 5,
        "flow": flow,
        "growth": growth,
    }
    if "schedule" not in flow:
        line |= {"payer": ("region", "fund")[index % 2], "vat": "standard"}
        if index % 3 == 0:
            line["participant"] = HOSPITALS[index % 2]
    return line


def loading_racks() -> Document:
    """A capital item that wears out and is replaced."""
    return {
        "amount": product(("94000", "DKK")),
        "purchase_year": 0,
        "life": {"parameter": "life"},
        "replaced": True,
        "service": "following_year",
        "residual": "straight_line",
    }


def constant(value: str, unit: str) -> Document:
    """A constant."""
    return {"constant": {"value": value, "unit": unit}}


def criteria_of(count: int) -> list[Document]:
    """Criteria with every kind of rule; their weights sum to 100."""
    cost = {"life_cycle_cost": {"total": "present_value"}}
    yearly = {"life_cycle_cost": {"total": "annual_equivalent", "phases": ["use"]}}
    panel = {
        "panel_points": {
            "scale": {"lowest": "0", "highest": "10", "step": "1"},
            "aggregation": "single",
        }
    }
    ratio = {"ratio_to_lowest": {"max_points": "10"}}
    slope = {"linear_slope": {"max_points": "10", "slope": "0.5"}}
    span = {"linear_min_max": {"max_points": "10"}}
    quiet = {"fixed_range": {"max_points": "10", "full_at": "45", "zero_at": "70", "capped": True}}
    steps = {
        "table": {
            "steps": [
                {"at_most": "40", "points": "2"},
                {"at_most": "60", "points": "5"},
                {"at_most": "80", "points": "8"},
            ],
            "otherwise": "10",
        }
    }
    kinds: list[tuple[str, Any, Any]] = [
        ("cost", cost, ratio),
        ("price", "offered_price", slope),
        ("cost", yearly, span),
        ("quality", {"declared_value": "noise"}, quiet),
        ("quality", {"declared_value": "documentation"}, steps),
        ("quality", panel, "as_measured"),
        ("quality", panel, "as_measured"),
        ("quality", panel, "as_measured"),
    ]
    weight = 10000 // count
    return [
        {
            "id": f"criterion-{index + 1}",
            "title": f"Criterion {index + 1}",
            "kind": kind,
            "weight": hundredths(weight if index else 10000 - weight * (count - 1)),
            "measure": measure,
            "rule": rule,
        }
        for index in range(count)
        for kind, measure, rule in [kinds[index % len(kinds)]]
    ]


def hundredths(count: int) -> str:
    """So many hundredths, as a decimal."""
    return f"{count // 100}.{count % 100:02d}"


def bid(name: str, lot: Document, dice: random.Random) -> Document:
    """A bid with a price for each item and a value of each parameter."""
    levels = {"machine": 21500000, "service": 1650000, "detergent": 148000}
    values = {
        "energy": hundredths(dice.randint(260, 520)),
        "litres": hundredths(dice.randint(4200, 8800)),
        "minutes": hundredths(dice.randint(650, 1400)),
        "life": str(dice.randint(3, 7)),
        "overhaul": hundredths(dice.randint(1800000, 4200000)),
        "noise": hundredths(dice.randint(4300, 7200)),
        "documentation": hundredths(dice.randint(2500, 9900)),
    }
    prices = []
    for one in lot["schedule"]:
        level = levels[one["id"]]
        price = {"item": one["id"], "price": hundredths(dice.randint(level * 8 // 10, level))}
        if one["packs"] != "none":
            price["pack_size"] = str(dice.choice([4, 10, 12]))
        prices.append(price)
    offer = {
        "prices": prices,
        "values": [{"parameter": key, "value": value} for key, value in values.items()],
    }
    return {
        "id": name,
        "bidder": {"id": f"{name}-bidder", "name": f"Bidder of {name}"},
        "revision": 1,
        "offers": [{"lot": lot["id"], "offer": offer}],
    }


def assessment(name: str, criterion: str, points: int) -> Document:
    """The panel's points for one criterion."""
    return {
        "id": f"{name}-{criterion}",
        "bid": name,
        "bid_revision": 1,
        "lot": "washers",
        "finding": {"points": {"criterion": criterion, "points": str(points)}},
        "evaluator": {"name": "The panel"},
        "reason": "As minuted",
        "date": DATE,
        "status": "final",
    }


def main() -> None:
    """Writes the envelope to a file, or to standard output."""
    parser = argparse.ArgumentParser(description="Writes the reference workload.")
    parser.add_argument("--bids", type=int, default=8)
    parser.add_argument("--lines", type=int, default=12)
    parser.add_argument("--years", type=int, default=10)
    parser.add_argument("--criteria", type=int, default=12)
    parser.add_argument("file", type=Path, nargs="?")
    arguments = parser.parse_args()
    made = envelope(arguments.bids, arguments.lines, arguments.years, arguments.criteria)
    text = json.dumps(made, separators=(",", ":"))
    if arguments.file:
        arguments.file.write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text + "\n")


if __name__ == "__main__":
    main()
