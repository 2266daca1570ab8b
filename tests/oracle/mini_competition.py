"""Mini-competitions: ranges of weights, and bids of nobody but the suppliers of a framework."""

from __future__ import annotations

from number import number
from offer import Document, Reason, Refused, choice


def check(lot: Document) -> None:
    """Refuses a weight that is not in its range, and a criterion without one."""
    ranges = ranges_of(lot)
    if not ranges:
        return
    _, terms = choice(lot["method"])
    for criterion in lot["criteria"]:
        if criterion["id"] == terms.get("base"):
            continue
        if criterion["id"] not in ranges:
            raise Refused("mini_competition.criterion_without_range")
        lowest, highest = ranges[criterion["id"]]
        if not number(lowest).value <= number(criterion["weight"]).value <= number(highest).value:
            raise Refused("mini_competition.weight_outside_range")


def ranges_of(lot: Document) -> dict[str, tuple[str, str]]:
    """The lowest and the highest weight by criterion."""
    ranges = lot.get("under_framework", {}).get("weight_ranges", [])
    return {one["criterion"]: (one["lowest"], one["highest"]) for one in ranges}


def outsider(lot: Document, bid: Document) -> list[Reason]:
    """Why a bid is excluded: its bidder is no supplier."""
    under = lot.get("under_framework")
    if under is None or bid["bidder"]["id"] in {one["id"] for one in under["suppliers"]}:
        return []
    return [Reason("not_a_supplier", under["procurement"]["id"])]


def used(envelope: Document, lot: Document) -> Document | None:
    """The framework, and its suppliers without a bid for the lot."""
    under = lot.get("under_framework")
    if under is None:
        return None
    bidders = {
        bid["bidder"]["id"]
        for bid in envelope["bids"]
        if any(offer["lot"] == lot["id"] for offer in bid["offers"])
    }
    without = [one for one in under["suppliers"] if one["id"] not in bidders]
    return {
        "procurement": under["procurement"]["id"],
        "version": under["procurement"]["version"],
        "sha256": under["procurement"]["sha256"],
        "lot": under["lot"],
        "suppliers": len(under["suppliers"]),
        "without_bid": [{"bidder_id": one["id"], "bidder": one["name"]} for one in without],
    }


def range_used(lot: Document, criterion: Document) -> Document | None:
    """The range of a criterion's weight."""
    found = ranges_of(lot).get(criterion["id"])
    return found and {"lowest": number(found[0]), "highest": number(found[1])}
