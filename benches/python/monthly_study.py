"""A monthly study of 40 years as one envelope: 480 months, 30 cost lines, one bid.

    python benches/python/monthly_study.py envelope.json

A ventilation plant of a hospital: energy and staff by the month, with escalation; coils, fans and
controls that wear out and are replaced, each with what is left of it in the end; overhauls and
yearly service. The figures are made up; they are of the size such plants have.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

Document = dict[str, Any]

YEARS = 40
MONTHS = 12 * YEARS
PAYERS = ("region", "fund")

MONTHLY = 20
"""So many lines fall due by the month; of the others six are capital, two overhauls, two yearly."""


def study() -> Document:
    """The envelope."""
    lines = [line(index) for index in range(30)]
    cost = {"life_cycle_cost": {"total": "present_value"}}
    untouched = dict.fromkeys(("measure", "criterion", "weighted", "total"), "none")
    lot = {
        "id": "plant",
        "title": "Ventilation plant",
        "cost_lines": lines,
        "criteria": [
            {
                "id": "cost",
                "title": "Life-cycle cost",
                "kind": "cost",
                "measure": cost,
                "rule": {"ratio_to_lowest": {"max_points": "100"}},
            }
        ],
        "method": {"weighted_points": {"combination": "added"}},
        "policies": {
            "points_below_zero": "zero",
            "rounding": untouched,
            "ties": [],
            "single_bid": "scored",
            "reference_set": "admitted_bids",
        },
    }
    bid = {
        "id": "bid-1",
        "bidder": {"id": "bidder-1", "name": "A bidder"},
        "revision": 1,
        "offers": [{"lot": "plant", "offer": {}}],
    }
    return {"procurement": procurement(lot), "bids": [bid]}


def procurement(lot: Document) -> Document:
    """Monthly factors at the yearly rate, and tax for one of two payers."""
    return {
        "schema_version": "1.0",
        "id": "plant",
        "title": "Ventilation plant",
        "version": "1",
        "published": "2026-01-05",
        "currency": "DKK",
        "price_level": "2026-07-01",
        "vat": {
            "stated": "excluding",
            "evaluated": "including_unrecoverable",
            "rates": [{"id": "standard", "rate": "0.25"}],
        },
        "study": {"base_date": "2026-07-01", "years": YEARS},
        "discounting": {
            "price_basis": "real",
            "timing": "end_of_year",
            "rate": {"constant": "0.035"},
            "monthly_rate": "yearly_equivalent",
            "inflation": "0.018",
        },
        "payers": [
            {"id": "region", "title": "The region", "recovers_vat": True},
            {"id": "fund", "title": "The fund", "recovers_vat": False},
        ],
        "lots": [lot],
    }


def line(index: int) -> Document:
    """A cost line."""
    level = 1000 + 137 * index
    rate = {"constant": {"value": f"0.0{5 + index % 17:02d}", "unit": "1/year"}}
    growth = [{"rate": {"per_year": rate, "first_year": 1 + index % 2}}]
    phase = "use"
    if index < MONTHLY:
        # Two thirds run through the study, the others begin or end within it.
        first, last = (1, MONTHS) if index % 3 else (1 + 13 * index, MONTHS - 7 * index)
        flow = {
            "monthly": {
                "amount": amount(str(level), "DKK/month"),
                "from_month": first,
                "to_month": last,
            }
        }
    elif index < MONTHLY + 6:
        phase = "acquisition"
        flow = {
            "capital": {
                "amount": amount(str(50 * level), "DKK"),
                "purchase_year": 0,
                "life": {"constant": {"value": str(5 + index % 9), "unit": "year"}},
                "replaced": True,
                "service": "following_year",
                "residual": "straight_line",
            }
        }
    elif index < MONTHLY + 8:
        phase = "maintenance"
        years: Document = {"from_year": 2, "to_year": YEARS, "years": 3 + index % 2}
        flow = {"every": years | {"amount": amount(str(3 * level), "DKK")}}
    else:
        phase = "maintenance"
        years = {"from_year": 1, "to_year": YEARS}
        flow = {"yearly": years | {"amount": amount(str(level), "DKK/year")}}
    return {
        "id": f"line-{index + 1}",
        "title": f"Line {index + 1}",
        "phase": phase,
        "payer": PAYERS[index % 2],
        "borne_by": "authority",
        "counts_in": "award",
        "cashable": index % 6 != 5,
        "vat": "standard",
        "flow": flow,
        "growth": growth,
    }


def amount(value: str, unit: str) -> Document:
    """A constant amount."""
    return {"factors": [{"constant": {"value": value, "unit": unit}}]}


def main() -> None:
    """Writes the envelope to a file, or to standard output."""
    text = json.dumps(study(), separators=(",", ":"))
    if len(sys.argv) > 1:
        Path(sys.argv[1]).write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text + "\n")


if __name__ == "__main__":
    main()
