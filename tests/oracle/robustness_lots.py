"""What changes who wins lots under a limit: they are allocated again, and without each bid."""

from __future__ import annotations

from award import Award
from offer import Document
from remade import Again
from robustness_allotted import Among, winners_of


def without(awards: list[Award], name: str) -> list[Award]:
    """The lots awarded again without a bid."""
    again: list[Award] = []
    for award in awards:
        one = Again(award, without=name)
        one.outcome = one.order()
        again.append(one)
    return again


def disagreements(envelope: Document, awards: list[Award], analysis: Document) -> list[str]:
    """Every claim about lots under a limit that does not hold."""
    now = winners_of(envelope, awards)
    names = [bid["id"] for bid in envelope["bids"]]
    instead = {name: winners_of(envelope, without(awards, name)) for name in names}
    is_open = any(award.outcome == "open" for award in awards)
    found = []
    for position, (award, analysed) in enumerate(zip(awards, analysis["lots"], strict=True)):
        winner, claims = now[position], analysed["robustness"]
        what = f"{award.lot['id']}: "
        reason = None if winner else "open" if is_open else "lot_limits"
        if claims.get("not_awarded") != reason or claims.get("winner") != winner:
            found.append(f"{what}{winner} expected to win, or {reason}")
            continue
        if winner is None:
            continue
        changed = {
            name: [other] if (other := lots[position]) else []
            for name, lots in instead.items()
            if name != winner and lots[position] != winner
        }
        said = {one["bid"]: one["winners"] for one in claims["withdrawals"]}
        if said != changed:
            found.append(f"{what}without each: {changed} expected, found {said}")
        found += [what + one for one in Among(envelope, awards, position, claims).claimed()]
    return found
