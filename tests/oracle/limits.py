"""Bidders that bid for more lots than they may."""

from __future__ import annotations

from number import number
from offer import Document, Reason, choice


def beyond(envelope: Document, lot: Document, bid: Document) -> list[Reason]:
    """Why the offer of a bid for a lot does not comply: its bidder bids for too many."""
    limits = envelope["procurement"].get("lot_limits", {})
    if "most_bid" not in limits:
        return []
    limit = limits["most_bid"]
    counts = []
    for bidder in bidders(limits, bid):
        own = [one for one in envelope["bids"] if bidder in bidders(limits, one)]
        lots = {offer["lot"] for one in own for offer in one["offers"]}
        if len(lots) <= limit["lots"]:
            continue
        if limit["beyond"] == "preferred_lots":
            _, instead = choice(limits["preference_not_stated"])
            stated = [one["lot_preference"] for one in own if one.get("lot_preference")]
            order = stated[0] if stated else instead
            kept = [name for name in order if name in lots][: limit["lots"]]
            if lot["id"] in kept:
                continue
        counts.append(len(lots))
    if not counts:
        return []
    return [Reason("too_many_lots", lot["id"], number(limit["lots"]), number(max(counts)))]


def bidders(limits: Document, bid: Document) -> set[str]:
    """Whose lots a bid counts among."""
    found = {bid["bidder"]["id"]}
    if limits["joint_bids"] == "each_partner":
        found |= {partner["id"] for partner in bid["bidder"].get("consortium", [])}
    return found
