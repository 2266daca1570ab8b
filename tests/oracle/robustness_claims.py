"""What an analysis says would change the awards of its lots, each in the way that it is awarded."""

from __future__ import annotations

from typing import Any

import robustness_lots
import solutions
from award import Award
from robustness import Check
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
    doubled = {lot["id"] for lot in lots if solutions.are_several(envelope, lot)}
    limited = "most_won" in procurement.get("lot_limits", {})
    if limited and not combined and not doubled:
        awards = [Award(envelope, study, lot) for lot in lots]
        return robustness_lots.disagreements(envelope, awards, analysis)
    found = []
    for lot, analysed in zip(lots, analysis["lots"], strict=True):
        aside = None
        if lot["id"] in combined or (limited and combined):
            aside = "combined_bids"
        elif lot["id"] in doubled or limited:
            aside = "several_solutions"
        if aside:
            # Such a lot is not awarded anew, so that nothing of the award can be without a result.
            if analysed["robustness"].get("not_awarded") != aside:
                found.append(f"{lot['id']}: {aside} expected to keep it from being followed")
            continue
        award = Award(envelope, study, lot)
        found += [f"{lot['id']}: {one}" for one in Check(award, analysed["robustness"]).all()]
    return found
