"""Several bids of one bidder for a lot, and variants: which are considered, and which awarded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from number import number
from offer import Document, Reason

if TYPE_CHECKING:
    from award import Award, Contender

OUT = ("excluded", "non_compliant")


def of_one(one: Contender, other: Contender) -> bool:
    """Whether two bids are of one bidder."""
    return bool(one.bid["bidder"]["id"] == other.bid["bidder"]["id"])


def are_several(envelope: Document, lot: Document) -> bool:
    """Whether some bidder makes several bids for the lot."""
    bidders = [
        bid["bidder"]["id"]
        for bid in envelope["bids"]
        if "combined" not in bid and any(offer["lot"] == lot["id"] for offer in bid["offers"])
    ]
    return len(set(bidders)) < len(bidders)


def consider(award: Award) -> None:
    """Sets aside the bids that are not considered because of others, or as variants."""
    declared: Document = award.lot.get("solutions", {})
    before = {id(one): one.standing for one in award.contenders}
    name = award.lot["id"]
    for one in award.contenders:
        own = [other for other in award.contenders if of_one(one, other)]
        reasons = []
        if declared and len(own) > declared["most"]:
            most, made = number(declared["most"]), number(len(own))
            reasons.append(Reason("too_many_solutions", name, most, made))
        if one.offer.variant:
            allowed = declared.get("variants", "not_authorised")
            main = [other for other in own if not other.offer.variant]
            if allowed == "with_compliant_main_bid":
                main = [other for other in main if before[id(other)] not in OUT]
            if allowed == "not_authorised":
                reasons.append(Reason("variant_not_authorised", name))
            elif allowed != "authorised" and not main:
                reasons.append(Reason("main_bid_missing", name))
        if reasons and one.standing != "excluded":
            kept = one.reasons if one.standing == "non_compliant" else []
            one.standing, one.reasons = "non_compliant", kept + reasons


def best_of_each(places: list[list[Contender]]) -> list[list[Contender]]:
    """The places without bids whose bidder has a better one."""
    kept: list[list[Contender]] = []
    seen: list[Contender] = []
    for group in places:
        new = [one for one in group if not any(of_one(one, other) for other in seen)]
        seen += new
        if new:
            kept.append(new)
    return kept
