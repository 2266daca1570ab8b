"""Requirements that each link of the supply chain has to prove, down to a tier."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case, evaluated, explained, rejected, standing
from .documents import about, answer, bid, decision, envelope, item, lot, price, procurement

TEST = "/procurement/lots/0/requirements/0/test/through_tiers"
CHAIN = "/bids/0/offers/0/offer/supply_chain"
FIRST, SECOND, THIRD = (f"/lots/0/bids/{place}" for place in range(3))


def cases() -> Iterator[Case]:
    yield from proven()
    yield from resolved()
    yield from confidential()
    yield from refused()


def tiers(to_tier: int, *accepted: str, expired: str = "not_met", missing: str = "non_compliant") -> dict:
    validity = {"validity": {"on": "2026-09-01", "expired": expired}} if set(accepted) - {"declaration"} else {}
    test = {"through_tiers": {"to_tier": to_tier, "accepted": list(accepted)} | validity}
    return {"id": "arbejde", "title": "Grundlæggende arbejdstagerrettigheder", "test": test, "missing": missing}


def certificate(until: str | None) -> dict:
    return {"kind": "certificate", "title": "SA8000"} | ({"valid_until": until} if until else {})


def audit(until: str | None = None) -> dict:
    return {"kind": "audit", "title": "Tredjepartsaudit"} | ({"valid_until": until} if until else {})


def said(link: str | None, *proofs: dict, confirmed: bool = True) -> dict:
    return {"requirement": "arbejde", "confirmed": confirmed, "proofs": list(proofs)} | ({"link": link} if link else {})


def link(name: str, delivers_to: str | None = None, **fields: Any) -> dict:
    return {"id": name, "name": f"{name.capitalize()} Ltd"} | ({"delivers_to": delivers_to} if delivers_to else {}) | fields


def supplied(name: str, asked: str, links: list[dict], *answers: dict, subcontractors: list[str] | None = None) -> dict:
    made = bid(name, asked, supply_chain={"links": links, "answers": list(answers)})
    if subcontractors:
        made["bidder"]["subcontractors"] = [link(one) for one in subcontractors]
    return made


def call(*requirements: dict) -> dict:
    return procurement(lot([price()], schedule=[item()], requirements=list(requirements)))


def proven() -> Iterator[Case]:
    # Of a: the factory is a subcontractor, the mill delivers to it, the farm to the mill in tier 3, which nobody asks about.
    chain = [link("gård", "spinderi"), link("spinderi", "fabrik")]
    whole = supplied("a", "1000", chain, said(None, certificate("2027-01-31")), said("fabrik", certificate("2026-09-01")), said("spinderi", certificate("2026-08-31"), certificate("2026-12-31")), subcontractors=["fabrik"])
    ended = supplied("b", "900", [link("spinderi", "fabrik")], said(None, certificate("2027-01-31")), said("fabrik", certificate("2026-08-31")), said("spinderi", audit()), subcontractors=["fabrik"])
    silent = bid("c", "800")
    yield evaluated("supply-chain", "Certificates down to tier 2: proven, expired or of the wrong kind, and no chain at all", envelope(call(tiers(2, "certificate")), whole, ended, silent),
                    standing(a=(1, "100"), b="non_compliant", c="non_compliant") | {
                        f"{FIRST}/supply_chain/0/outcome": "pass", f"{FIRST}/supply_chain/0/links/1/link": "fabrik", f"{FIRST}/supply_chain/0/links/1/tier": 1,
                        f"{FIRST}/supply_chain/0/links/2/name": "Spinderi Ltd", f"{FIRST}/supply_chain/0/links/2/tier": 2, f"{FIRST}/supply_chain/0/links/2/valid_until": "2026-12-31", f"{FIRST}/supply_chain/0/links/3": None,
                        f"{SECOND}/supply_chain/0/outcome": "fail", f"{SECOND}/supply_chain/0/links/1/outcome": "fail", f"{SECOND}/supply_chain/0/links/1/rests_on": "expired", f"{SECOND}/supply_chain/0/links/2/outcome": "missing", f"{SECOND}/supply_chain/0/links/2/rests_on": "not_proven",
                        f"{SECOND}/reasons/0/code": "requirement_not_met", f"{SECOND}/reasons/0/link/link": "fabrik", f"{SECOND}/reasons/1/code": "requirement_unanswered", f"{SECOND}/reasons/1/link/link": "spinderi",
                        f"{THIRD}/reasons/0/code": "requirement_unanswered", f"{THIRD}/reasons/0/link/rests_on": "unanswered", f"{THIRD}/reasons/0/link/tier": 0})
    # An audit without an end does not end; a certificate without one does not count, but the declaration is enough.
    either = supplied("a", "1000", [], said(None, audit()), said("partner", certificate(None)))
    either["bidder"]["consortium"] = [link("partner")]
    denied = supplied("b", "900", [], said(None, audit(), confirmed=False))
    yield evaluated("supply-chain-declared", "A declaration is enough, also of the partner of a consortium, and one bidder says no", envelope(call(tiers(0, "declaration", "audit")), either, denied),
                    standing(a=(1, "100"), b="non_compliant") | {
                        f"{FIRST}/supply_chain/0/links/0/rests_on": "audited", f"{FIRST}/supply_chain/0/links/1/rests_on": "declared", f"{FIRST}/supply_chain/0/links/1/tier": 0, f"{FIRST}/supply_chain/0/links/2": None,
                        f"{SECOND}/reasons/0/code": "requirement_not_met", f"{SECOND}/reasons/0/link/rests_on": "denied"})


def resolved() -> Iterator[Case]:
    waits = tiers(1, "certificate", "audit", expired="missing", missing="ask")
    bids = [supplied(name, asked, [link("fabrik")], said(None, audit("2027-01-31")), said("fabrik", certificate("2026-08-31"))) for name, asked in (("a", "1000"), ("b", "800"), ("c", "500"))]
    yield evaluated("supply-chain-asked", "A certificate that has expired counts as missing, and the buyer asks", envelope(call(waits), *bids),
                    standing(a="incomplete", b="incomplete", c="incomplete") | {"/lots/0/outcome": "open", f"{FIRST}/reasons/0/link/rests_on": "expired", f"{FIRST}/supply_chain/0/outcome": "missing"})
    missing = {"requirement": "arbejde"}
    decisions = [
        decision("b1", {"missing_value_resolved": about("a", missing=missing, resolution="met")}),
        decision("b2", {"missing_value_resolved": about("b", missing=missing, resolution="non_compliant")}),
        decision("b3", {"missing_value_resolved": about("c", missing=missing, resolution="met")}),
    ]
    yield evaluated("supply-chain-found-met", "What is missing of the chain is found to be met, or not to comply", envelope(call(waits), *bids, decisions=decisions),
                    standing(a=(2, "50"), b="non_compliant", c=(1, "100")) | {
                        f"{FIRST}/supply_chain/0/links/0/rests_on": "audited", f"{FIRST}/supply_chain/0/links/1/rests_on": "found_met", f"{SECOND}/reasons/0/code": "non_compliant_by_decision", f"{SECOND}/reasons/1": None})
    strict = tiers(1, "certificate")
    admitted = [decision("b1", {"admitted": about("a")})]
    yield evaluated("supply-chain-admitted", "A bid whose chain does not prove a requirement is admitted", envelope(call(strict), bids[0], decisions=admitted),
                    standing(a=(1, "100")) | {f"{FIRST}/flags/0/code": "admitted_by_decision", f"{FIRST}/flags/0/subjects": ["arbejde"], f"{FIRST}/supply_chain/0/outcome": "fail"})


def hidden() -> dict:
    secret = [supplied(name, asked, [link(f"hemmelig-{name}", confidential=True), link(f"åben-{name}", f"hemmelig-{name}")], said(None, audit()), said(f"hemmelig-{name}", confirmed=False), said(f"åben-{name}", audit())) for name, asked in (("a", "1000"), ("b", "900"))]
    return envelope(call(tiers(2, "audit")), *secret, supplied("c", "1200", [], said(None, audit())))


def confidential() -> Iterator[Case]:
    shown = {f"{FIRST}/supply_chain/0/links/2/name": "Åben-a Ltd", f"{FIRST}/reasons/0/pointer": f"{CHAIN}/links/0"}
    yield evaluated("supply-chain-redacted", "The name of a link that is confidential is withheld, and the hash of the bid", hidden(),
                    shown | {f"{FIRST}/supply_chain/0/links/1/link": None, f"{FIRST}/supply_chain/0/links/1/name": None, f"{FIRST}/reasons/0/link/name": None, "/bids/0/sha256": None}, redacted=True)
    yield explained("explain-supply-chain", "A bidder is told of its own supplier by name", hidden(), {"/lots/0/bids/0/bid": "a", "/lots/0/bids/0/reasons/0/link/name": "Hemmelig-a Ltd", "/lots/0/bids/1/reasons/0/link/name": None}, bid="a")


def refused() -> Iterator[Case]:
    def document(requirement: dict, links: list[dict], *answers: dict) -> dict:
        return envelope(call(requirement), supplied("a", "1000", links, *answers))

    declared = tiers(1, "declaration")
    useless = declared | {"test": {"through_tiers": declared["test"]["through_tiers"] | {"validity": {"on": "2026-09-01", "expired": "missing"}}}}
    yield rejected("requirement-validity-not-used", "A day for declarations, which do not expire", document(useless, []), ("requirement.validity_not_used", f"{TEST}/validity"))
    dateless = {"through_tiers": {"to_tier": 101, "accepted": ["audit"]}}
    yield rejected("requirement-validity-missing", "Audits without a day, down to tier 101", document(declared | {"test": dateless}, []), ("number.out_of_bounds", f"{TEST}/to_tier"), ("document.missing_field", f"{TEST}/validity"))
    nothing = {"through_tiers": {"to_tier": 1, "accepted": []}}
    silent = {key: value for key, value in declared.items() if key != "missing"}
    yield rejected("requirement-accepts-nothing", "A requirement that nothing proves, and that says nothing of a missing proof", document(silent | {"test": nothing}, []), ("document.empty_list", f"{TEST}/accepted"))
    yield rejected("requirement-missing-policy", "A requirement that says nothing of a missing proof", document(silent, []), ("document.missing_field", "/procurement/lots/0/requirements/0/missing"))
    circle = [link("a1", "a2"), link("a2", "a1"), link("a3", "a1"), link("a4", "a9"), link("a5", "a4"), link("a6"), link("a6")]
    yield rejected("bid-chain-circular", "Links in a circle, below an unknown one, and twice", document(declared, circle, said("a7"), said(None), said(None)),
                   ("reference.duplicate_id", f"{CHAIN}/links/6/id"), ("reference.unknown", f"{CHAIN}/links/3/delivers_to"),
                   ("bid.chain_circular", f"{CHAIN}/links/0/delivers_to"), ("bid.chain_circular", f"{CHAIN}/links/1/delivers_to"), ("bid.chain_circular", f"{CHAIN}/links/2/delivers_to"),
                   ("reference.unknown", f"{CHAIN}/answers/0/link"), ("reference.duplicate_id", f"{CHAIN}/answers/2"))
    ce = {"id": "ce", "title": "CE-mærket", "test": "confirmed", "missing": "ask"}
    crossed = supplied("a", "1000", [], said(None) | {"requirement": "ce"})
    crossed["offers"][0]["offer"]["requirements"] = [answer("arbejde", True)]
    yield rejected("bid-answer-by-link", "An answer for the whole chain at once, and one for a link of what the bid answers", envelope(call(declared, ce), crossed),
                   ("bid.answer_by_link", "/bids/0/offers/0/offer/requirements/0/requirement"), ("bid.answer_not_by_link", f"{CHAIN}/answers/0/requirement"))
    settled = document(declared, [], said(None))
    settled["decisions"] = [decision("b1", {"missing_value_resolved": about("a", missing={"requirement": "arbejde"}, resolution="met")})]
    yield rejected("decision-chain-proven", "A proof resolved of which nothing is missing", settled, ("decision.nothing_missing", "/decisions/0/ruling/missing_value_resolved/missing"))
