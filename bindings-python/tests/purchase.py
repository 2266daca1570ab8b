"""A small purchase: 100 gloves a year for two years, price 60, feel 40.

A costs 10 and B 12 a pair, so A gets 60 and B 60 x 10/12 = 50 points for the price; the panel gives
A 20 and B 40. B wins with 90 to 80.
"""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from wholelife import Assessment, Bid, Procurement
    from wholelife.encoding import Number

PROCUREMENT: Procurement = {
    "schema_version": "1.0",
    "id": "GLOVES-1",
    "title": "Gloves",
    "version": "1",
    "published": date(2026, 1, 5),
    "currency": "DKK",
    "price_level": date(2026, 1, 1),
    "vat": {
        "stated": "excluding",
        "evaluated": "excluding",
        "rates": [{"id": "standard", "rate": Decimal("0.25")}],
    },
    "study": {"base_date": date(2026, 1, 1), "years": 2},
    "discounting": {
        "price_basis": "real",
        "rate": {"constant": Decimal("0.035")},
        "timing": "end_of_year",
    },
    "payers": [{"id": "region", "title": "The region", "recovers_vat": True}],
    "participants": [{"id": "hospital", "title": "The hospital", "payer": "region"}],
    "counted": [{"id": "pair", "title": "A pair of gloves"}],
    "lots": [
        {
            "id": "1",
            "title": "Gloves",
            "method": {"weighted_points": {"combination": "added"}},
            "schedule": [
                {
                    "id": "glove",
                    "title": "Glove",
                    "unit": "pair",
                    "quantities": [
                        {"participant": "hospital", "per_year": 100, "from_year": 1, "to_year": 2}
                    ],
                    "packs": "none",
                    "missing": "non_compliant",
                    "zero_allowed": False,
                    "negative_allowed": False,
                    "vat": "standard",
                }
            ],
            "criteria": [
                {
                    "id": "price",
                    "title": "Price",
                    "kind": "price",
                    "measure": "offered_price",
                    "rule": {"ratio_to_lowest": {"max_points": 60}},
                },
                {
                    "id": "feel",
                    "title": "Feel",
                    "kind": "quality",
                    "measure": {
                        "panel_points": {
                            "aggregation": "single",
                            "scale": {"lowest": 0, "highest": 40},
                        }
                    },
                    "rule": "as_measured",
                },
            ],
            "policies": {
                "points_below_zero": "zero",
                "reference_set": "admitted_bids",
                "single_bid": "scored",
                "rounding": {
                    "measure": "none",
                    "criterion": "none",
                    "weighted": "none",
                    "total": "none",
                },
                "ties": ["lowest_price"],
            },
        }
    ],
}


def bid(name: str, price: Number) -> Bid:
    """Offer gloves at a price."""
    return {
        "id": name,
        "bidder": {"id": name, "name": f"Company {name}"},
        "revision": 1,
        "offers": [{"lot": "1", "offer": {"prices": [{"item": "glove", "price": price}]}}],
    }


def assessment(name: str, points: int) -> Assessment:
    """Give a bid points for its feel."""
    return {
        "id": f"feel-{name}",
        "bid": name,
        "bid_revision": 1,
        "lot": "1",
        "finding": {"points": {"criterion": "feel", "points": points}},
        "evaluator": {"name": "Panel"},
        "reason": "Worn for a day.",
        "date": date(2026, 2, 1),
        "status": "final",
    }


BIDS = [bid("A", Decimal("10.00")), bid("B", 12)]
ASSESSMENTS = [assessment("A", 20), assessment("B", 40)]


def text(document: object) -> str:
    """Write a document as JSON."""
    return json.dumps(document, default=str, ensure_ascii=False)


def lay_out(folder: Path) -> Path:
    """Write the purchase into a folder, as the command reads it."""
    (folder / "bids").mkdir(parents=True)
    (folder / "procurement.json").write_text(text(PROCUREMENT), "utf-8")
    for each in BIDS:
        (folder / "bids" / f"{each['id']}.json").write_text(text(each), "utf-8")
    (folder / "assessments.json").write_text(text(ASSESSMENTS), "utf-8")
    return folder
