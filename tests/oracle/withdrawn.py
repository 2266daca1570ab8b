"""Who wins without a bid, or without a bidder: the documents are read without what it wrote."""

from __future__ import annotations

import copy
from typing import Any

import oracle

Document = Any


def winners_of(lot: Document) -> list[str]:
    """To whom a lot is awarded, or who shares its first place."""
    if lot.get("awarded") is not None:
        return list(lot["awarded"])
    places = lot["ranking"]
    return list(places[0]["bids"]) if places else []


def without(envelope: Document, names: list[str]) -> Document:
    """The documents without these bids; what their bidder wants most stays known."""
    left = copy.copy(envelope)
    kept = [copy.copy(bid) for bid in envelope["bids"] if bid["id"] not in names]
    for gone in (bid for bid in envelope["bids"] if bid["id"] in names):
        others = [bid for bid in kept if bid["bidder"]["id"] == gone["bidder"]["id"]]
        if gone.get("lot_preference") and others:
            others[0]["lot_preference"] = gone["lot_preference"]
    left["bids"] = kept
    left["assessments"] = [
        one for one in envelope.get("assessments", []) if one.get("bid") not in names
    ]
    left["decisions"] = [
        one
        for one in envelope.get("decisions", [])
        if not any(
            isinstance(content, dict) and content.get("bid") in names
            for content in one["ruling"].values()
        )
    ]
    return left


def alone(envelope: Document, lot: Document) -> Document:
    """The documents of one lot that depends on no other."""
    procurement = envelope["procurement"]
    kept = {key: value for key, value in procurement.items() if key != "combined_bids"}
    bids = []
    for bid in envelope["bids"]:
        offers = [offer for offer in bid["offers"] if offer["lot"] == lot["id"]]
        if offers and "combined" not in bid:
            bids.append(bid | {"offers": offers})
    return envelope | {"procurement": kept | {"lots": [lot]}, "bids": bids}


def disagreements(envelope: Document, position: int, now: list[str], claims: Document) -> list[str]:
    """Every claim about withdrawals that does not hold."""
    found = []

    def instead(names: list[str]) -> list[str] | None:
        if set(names) & set(now):
            return None
        try:
            lots = oracle.evaluate(without(envelope, names))["lots"]
            winners = winners_of(lots[position])
        except (oracle.Refused, ZeroDivisionError):
            winners = []
        return None if winners == now else winners

    names = [bid["id"] for bid in envelope["bids"]]
    expected = {name: winners for name in names if (winners := instead([name])) is not None}
    said = {one["bid"]: one["winners"] for one in claims["withdrawals"]}
    if said != expected:
        found.append(f"without each bid: {expected} expected, found {said}")
    of_bidder: dict[str, list[str]] = {}
    for bid in envelope["bids"]:
        of_bidder.setdefault(bid["bidder"]["id"], []).append(bid["id"])
    several = {bidder: bids for bidder, bids in of_bidder.items() if len(bids) > 1}
    expected = {
        bidder: winners
        for bidder, bids in several.items()
        if (winners := instead(bids)) is not None
    }
    said = {one["bidder"]: one["winners"] for one in claims.get("withdrawn_bidders", [])}
    if said != expected:
        found.append(f"without each bidder: {expected} expected, found {said}")
    return found
