"""Random supply chains, and requirements that reach down them."""

from __future__ import annotations

from typing import Any

import supply_chain
from draw import Document, Draw

DAY = "2026-09-01"
DAYS = ("2026-08-30", "2026-08-31", "2026-09-01", "2028-01-01")


def terms(draw: Draw) -> Document:
    """What each link has to prove."""
    kinds = ("declaration", "certificate", "audit")
    accepted = [kind for kind in kinds if draw.chance(0.6)] or ["certificate"]
    found: Document = {"to_tier": draw.among(0, 1, 1, 2, 3), "accepted": accepted}
    if accepted != ["declaration"]:
        found["validity"] = {"on": DAY, "expired": draw.among("not_met", "missing")}
    return found


def reaching(lot: Document) -> list[str]:
    """The requirements that reach down the chain."""
    return [one["id"] for one in lot["requirements"] if "through_tiers" in one["test"]]


def supply(draw: Draw, bid: Document, lots: list[Document]) -> None:
    """Gives a bid partners and subcontractors, and its offers the chains that are asked for."""
    if not any(reaching(lot) for lot in lots):
        return
    bidder = bid["bidder"]
    if draw.chance(0.3):
        bidder["consortium"] = [{"id": draw.name("partner"), "name": "Partner"}]
    if draw.chance(0.5):
        names = [draw.name("sub") for _ in range(draw.whole(1, 2))]
        bidder["subcontractors"] = [{"id": name, "name": f"The {name}"} for name in names]
    for lot, offer in zip(lots, bid["offers"], strict=True):
        wanted = reaching(lot)
        if wanted and draw.chance(0.97):
            offer["offer"]["supply_chain"] = chain(draw, bid, wanted)


def chain(draw: Draw, bid: Document, wanted: list[str]) -> Document:
    """Links below others, in any order, and answers for most of them."""
    bidder = bid["bidder"]
    known = [
        one["id"] for field in ("consortium", "subcontractors") for one in bidder.get(field, [])
    ]
    links: list[Document] = []
    for _ in range(draw.among(0, 0, 1, 2, 4)):
        link: Document = {"id": draw.name("link"), "name": draw.name("supplier")}
        if known and draw.chance(0.7):
            link["delivers_to"] = draw.among(*known)
        if draw.chance(0.2):
            link["confidential"] = True
        links.append(link)
        known.append(link["id"])
    draw.dice.shuffle(links)
    answers = []
    for requirement in wanted:
        for link in dict.fromkeys([None, *known]):
            if link == bidder["id"] or (draw.holes and draw.chance(0.05)):
                continue
            answer: Document = {"requirement": requirement, "confirmed": True}
            if draw.disturbed and draw.chance(0.03):
                answer["confirmed"] = False
            if link is not None:
                answer["link"] = link
            answer["proofs"] = proofs(draw)
            answers.append(answer)
    return {"links": links, "answers": answers}


def proofs(draw: Draw) -> list[Document]:
    """Certificates and audits, of which mostly one is valid."""
    found = []
    if draw.disturbed and draw.chance(0.3):
        found.append(one(draw, draw.among("certificate", "audit"), draw.among(*DAYS)))
    if draw.disturbed and draw.chance(0.1):
        found.append(one(draw, draw.among("declaration", "certificate", "audit"), None))
    if not (draw.disturbed and draw.chance(0.3)):
        found += [one(draw, "certificate", DAYS[-1]), one(draw, "audit", DAY)]
    elif draw.chance(0.6):
        found += [one(draw, "certificate", DAYS[0]), one(draw, "audit", DAYS[0])]
    draw.dice.shuffle(found)
    return found


def one(draw: Draw, kind: str, until: Any) -> Document:
    """A proof; without an end where there is none."""
    ends = {} if until is None else {"valid_until": until}
    return {"kind": kind, "title": draw.name("proof")} | ends


def is_open(requirement: Document, bid: Document, offer: Document) -> bool:
    """Whether some link has not proven the requirement, so that it can be found to be met."""
    found = supply_chain.proven([requirement], bid, offer, set())[0]
    return any(link["outcome"] == "missing" for link in found["links"])
