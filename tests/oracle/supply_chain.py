"""Requirements that reach down the supply chain, and what the links of a bid prove of them."""

from __future__ import annotations

from typing import Any, NamedTuple

Document = dict[str, Any]


class Link(NamedTuple):
    """A supplier, and how far it is from the buyer."""

    id: str
    name: str
    tier: int


def links(bid: Document, written: Document) -> list[Link]:
    """The bidder, its partners and subcontractors, and the suppliers that the offer adds."""
    bidder = bid["bidder"]
    found = {bidder["id"]: Link(bidder["id"], bidder["name"], 0)}
    for field, tier in (("consortium", 0), ("subcontractors", 1)):
        for partner in bidder.get(field, []):
            found.setdefault(partner["id"], Link(partner["id"], partner["name"], tier))
    added = written.get("supply_chain", {}).get("links", [])
    above = {link["id"]: link.get("delivers_to", bidder["id"]) for link in added}
    for link in added:
        tier, name = 0, link["id"]
        while name in above:
            tier, name = tier + 1, above[name]
        found[link["id"]] = Link(link["id"], link["name"], tier + found[name].tier)
    return list(found.values())


def proof(terms: Document, answer: Document | None) -> tuple[str, str, str | None]:
    """Whether an answer proves what is required, by what, and until when that is valid."""
    if answer is None:
        return "missing", "unanswered", None
    if not answer["confirmed"]:
        return "fail", "denied", None
    accepted = terms["accepted"]
    usable = [
        one
        for one in answer.get("proofs", [])
        if one["kind"] in accepted
        and (one["kind"] == "audit" or (one["kind"] == "certificate" and "valid_until" in one))
    ]
    for one in usable:
        until = one.get("valid_until")
        if until is None or until >= terms["validity"]["on"]:
            return "pass", {"audit": "audited", "certificate": "certified"}[one["kind"]], until
    if "declaration" in accepted:
        return "pass", "declared", None
    if usable:
        lost = terms["validity"]["expired"] == "not_met"
        return "fail" if lost else "missing", "expired", usable[0]["valid_until"]
    return "missing", "not_proven", None


def proven(
    requirements: list[Document], bid: Document, written: Document, found_met: set[str]
) -> list[Document]:
    """Each requirement that reaches down the chain, link by link."""
    answers = {
        (answer["requirement"], answer.get("link", bid["bidder"]["id"])): answer
        for answer in written.get("supply_chain", {}).get("answers", [])
    }
    results = []
    for requirement in requirements:
        test = requirement["test"]
        if not isinstance(test, dict) or "through_tiers" not in test:
            continue
        terms = test["through_tiers"]
        told = []
        for link in links(bid, written):
            if link.tier > terms["to_tier"]:
                continue
            outcome, by, until = proof(terms, answers.get((requirement["id"], link.id)))
            if outcome == "missing" and requirement["id"] in found_met:
                outcome, by, until = "pass", "found_met", None
            told.append(
                {
                    "link": link.id,
                    "name": link.name,
                    "tier": link.tier,
                    "outcome": outcome,
                    "rests_on": by,
                    "valid_until": until,
                }
            )
        reached = {one["outcome"] for one in told}
        worst = next(one for one in ("fail", "missing", "pass") if one in reached)
        results.append({"requirement": requirement["id"], "outcome": worst, "links": told})
    return results
