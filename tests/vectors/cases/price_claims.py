"""Claimed prices, held against their clause."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import DROP, Case, answered, changed
from .price_clauses import TWO_DECIMALS, clause, prices, series, term


def claim(of: dict[str, Any], *indices: dict[str, Any], price: str, month: str, **other: Any) -> dict[str, Any]:
    asked = {
        "clause": of,
        "series": list(indices),
        "start_price": "100",
        "earlier_adjustments": "all",
        "claimed_price": price,
        "from": month,
    }
    return {"price_claim": asked | other}


AGREED = clause(
    term("0.8", "2026"),
    fixed="0.2",
    trigger={"at_least": {"movement": "0.02", "of": "price"}},
    cap={"at": "0.06"},
    price_rounding=TWO_DECIMALS,
    notice={"days": 30},
    evidence_required=[
        {"id": "index", "title": "Print of the index"},
        {"id": "supplier", "title": "Invoice of the sub-supplier"},
    ],
)
LEVELS = series(y2026="100", y2027="105", y2028="106")
GIVEN = [
    {"required": "index", "given": {"title": "statistikbanken.dk, PRIS113"}},
    {"required": "supplier", "given": {"title": "Invoice 4711", "date": "2026-11-02"}},
]
RECEIVED = {"received": "2026-12-01", "evidence": GIVEN}


def cases() -> Iterator[Case]:
    at = "/answer/price_claim"
    yield answered(
        "price-claim-within",
        "104 is allowed: 100 × (0.2 + 0.8 × 1.05); 103.90 is claimed",
        claim(AGREED, LEVELS, price="103.90", month="2027-01", **RECEIVED),
        {
            f"{at}/verdict": "within",
            f"{at}/allowed_price/value": "104",
            f"{at}/excess/value": "-0.1",
            f"{at}/trigger_met": True,
            f"{at}/notice_kept": True,
            f"{at}/earliest_effect": "2026-12-31",
            f"{at}/price_in_force/value": "100",
        },
    )
    yield answered(
        "price-claim-exceeds",
        "The supplier claims the whole rise of the index",
        claim(AGREED, LEVELS, price="105", month="2027-01", **RECEIVED),
        {f"{at}/verdict": "exceeds", f"{at}/allowed_price/value": "104", f"{at}/excess/value": "1"},
    )
    yield answered(
        "price-claim-below-trigger",
        "100 × (0.2 + 0.8 × 1.06) = 104.80 is 0.77 % above the price in force",
        claim(AGREED, LEVELS, price="104.80", month="2028-01", **RECEIVED),
        {
            f"{at}/verdict": "exceeds",
            f"{at}/trigger_met": False,
            f"{at}/allowed_price/value": "104",
            f"{at}/price_in_force/value": "104",
            f"{at}/excess/value": "0.8",
        },
    )
    yield answered(
        "price-claim-earlier-not-made",
        "The adjustment of 2027 was never claimed: 4.80 % passes the trigger in 2028",
        claim(AGREED, LEVELS, price="104.80", month="2028-01", earlier_adjustments={"made_in": []}, **RECEIVED),
        {
            f"{at}/verdict": "within",
            f"{at}/price_in_force/value": "100",
            f"{at}/allowed_price/value": "104.8",
            f"{at}/excess/value": "0",
        },
    )
    yield answered(
        "price-claim-earlier-made",
        "The adjustments that were made are listed",
        claim(AGREED, LEVELS, price="104", month="2028-01", earlier_adjustments={"made_in": ["2027-01"]}, **RECEIVED),
        {f"{at}/verdict": "within", f"{at}/price_in_force/value": "104", f"{at}/excess/value": "0"},
    )
    yield answered(
        "price-claim-not-due",
        "The clause adjusts prices in January",
        claim(AGREED, LEVELS, price="105", month="2027-06", **RECEIVED),
        {
            f"{at}/verdict": "not_due",
            f"{at}/due": False,
            f"{at}/allowed_price/value": "104",
            f"{at}/excess/value": "1",
        },
    )
    yield answered(
        "price-claim-notice-not-kept",
        "Thirty days from 15 December end after 1 January",
        claim(AGREED, LEVELS, price="104", month="2027-01", received="2026-12-15", evidence=GIVEN),
        {
            f"{at}/verdict": "not_due",
            f"{at}/due": True,
            f"{at}/notice_kept": False,
            f"{at}/earliest_effect": "2027-01-14",
            f"{at}/allowed_price/value": "100",
        },
    )
    yield answered(
        "price-claim-evidence-missing",
        "Without the sub-supplier's invoice nothing can be judged, but the allowed price is told",
        claim(AGREED, LEVELS, price="104", month="2027-01", received="2026-11-01", evidence=GIVEN[:1]),
        {
            f"{at}/verdict": "cannot_be_judged",
            f"{at}/missing_evidence": [{"id": "supplier", "title": "Invoice of the sub-supplier"}],
            f"{at}/allowed_price/value": "104",
        },
    )
    months = claim(
        changed(AGREED, {"/notice": {"months": 2}, "/evidence_required": DROP}),
        LEVELS,
        price="104",
        month="2027-01",
        received="2026-11-01",
    )
    yield answered(
        "price-claim-notice-in-months",
        "Two months from 1 November end on 1 January",
        months,
        {f"{at}/verdict": "within", f"{at}/earliest_effect": "2027-01-01"},
    )
