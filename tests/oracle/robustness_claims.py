"""What an analysis says would change the awards of its lots, each in the way that it is awarded."""

from __future__ import annotations

from typing import Any

import oracle
import solutions
import withdrawn
from award import Award
from framework import several
from offer import Refused
from robustness import Check
from robustness_allotted import Among
from study import Study

Document = Any


def disagreements(envelope: Document, analysis: Document) -> list[str]:
    """Every claim of an analysis that does not hold."""
    if "lots" not in analysis:
        return []
    procurement = envelope["procurement"]
    study, lots = Study(procurement), procurement["lots"]
    groups = procurement.get("combined_bids", {}).get("groups", [])
    combined = {lot for group in groups for lot in group["lots"]}
    limited = "most_won" in procurement.get("lot_limits", {})
    found = []
    depend = limited or bool(combined)
    whole = oracle.evaluate(envelope) if depend else None
    awards = [Award(envelope, study, lot) for lot in lots] if limited and not combined else []
    for position, (lot, analysed) in enumerate(zip(lots, analysis["lots"], strict=True)):
        claims, what = analysed["robustness"], f"{lot['id']}: "
        if whole and (limited or lot["id"] in combined):
            now = withdrawn.winners_of(whole["lots"][position])
            found += [what + one for one in among(envelope, whole, position, now, claims)]
            if awards and not found and "not_awarded" not in claims:
                check = Among(envelope, awards, position, claims)
                found += [what + one for one in check.claimed()]
            continue
        doubled = solutions.are_several(envelope, lot)
        # Such a lot is not awarded for it, so not even what would refuse the award is looked for.
        if doubled and several(lot):
            if claims.get("not_awarded") != "several_solutions":
                found.append(f"{what}several solutions expected to keep it from being followed")
            continue
        try:
            award = Award(envelope, study, lot)
        except Refused:
            # Nor is it where a bid waits: then nothing is measured that could be refused.
            if claims.get("not_awarded") != "open":
                raise
            continue
        found += [what + one for one in Check(award, claims).all()]
    return found


def among(
    envelope: Document, whole: Document, position: int, now: list[str], claims: Document
) -> list[str]:
    """The claims about who wins a lot that depends on others, and about withdrawals."""
    is_limited = "most_won" in envelope["procurement"].get("lot_limits", {})
    outcomes = {lot["outcome"] for lot in whole["lots"]}
    reason = None
    if len(now) != 1:
        reason = "lot_limits"
        offers = [one["lot"] for bid in envelope["bids"] for one in bid["offers"]]
        if is_limited and "combined_bids" not in envelope["procurement"] and "open" in outcomes:
            reason = "open"
        elif "combined_bids" in envelope["procurement"]:
            separate = [bid for bid in envelope["bids"] if "combined" not in bid]
            offers = [one["lot"] for bid in separate for one in bid["offers"]]
            lot = envelope["procurement"]["lots"][position]["id"]
            reason = "lot_limits" if lot in offers else "no_admitted_bid"
    if claims.get("not_awarded") != reason:
        return [f"{reason} expected, found {claims.get('not_awarded')}"]
    if reason is not None:
        return []
    if claims["winner"] != now[0]:
        return [f"{now[0]} expected to win, found {claims['winner']}"]
    return withdrawn.disagreements(envelope, position, now, claims)
