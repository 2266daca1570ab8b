"""What bidders do not accept, what the buyer decided about it, and what it costs."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from number import Number, number, total
from offer import Document, Reason, choice

HOURS = {"DKK": 1, "hour": 1, "DKK/hour": 1, "min": Fraction(1, 60), "DKK/min": 60}
"""What each unit that is drawn is in hours and money."""


def treated(envelope: Document, lot: Document, bid: Document) -> list[Document]:
    """The reservations of a bid that concern a lot, each with its treatment and price."""
    found = []
    for position, reservation in enumerate(bid.get("reservations", [])):
        if reservation.get("lot", lot["id"]) != lot["id"]:
            continue
        treatment, parts = "untreated", []
        for decision in envelope.get("decisions", []):
            kind, about = choice(decision["ruling"])
            if not kind.startswith("reservation_"):
                continue
            if (about["bid"], about["lot"], about["reservation"]) == (
                bid["id"],
                lot["id"],
                position,
            ):
                treatment = kind.removeprefix("reservation_")
                parts = [amount(part) for part in about.get("parts", [])]
        found.append(
            {
                "reservation": position,
                "term": reservation["term"],
                "treatment": treatment,
                "price": total(parts) if parts else None,
                "parts": parts,
            }
        )
    return found


def amount(part: Document) -> Number:
    """A product of factors in money."""
    product = number(1)
    for factor in part["factors"]:
        value: Any = factor["value"]
        plain = value["value"] if isinstance(value, dict) else value
        product *= number(plain) * number(HOURS[factor["unit"]])
    return product


def prices(reserved: list[Document]) -> list[Number]:
    """What the priced ones cost."""
    return [one["price"] for one in reserved if one["price"] is not None]


def reasons(reserved: list[Document], treatment: str) -> list[Reason]:
    """The reservations of this treatment as reasons for a standing."""
    return [
        Reason(f"reservation_{treatment}", one["term"])
        for one in reserved
        if one["treatment"] == treatment
    ]


def told(reserved: list[Document]) -> list[Document] | None:
    """The reservations as an evaluation tells them; none where there is none."""
    parted = [
        one | {"parts": [{"amount": part} for part in one["parts"]] or None} for one in reserved
    ]
    return parted or None
