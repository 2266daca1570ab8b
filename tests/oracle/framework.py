"""Frameworks with several suppliers."""

from __future__ import annotations

from fractions import Fraction

import solutions
from award import Award, Contender
from number import ZERO, number, total
from offer import Document


def several(lot: Document) -> bool:
    """Whether a lot has more than one supplier."""
    suppliers: int = lot.get("framework", {}).get("suppliers", 1)
    return suppliers > 1


def suppliers_of(award: Award) -> tuple[list[Contender], list[Contender]]:
    """Who is in, and who shares a last place that has no room for all of them."""
    declared = award.lot["framework"]
    suppliers: list[Contender] = []
    cut_off: list[Contender] = []
    own_tie = False
    for group in solutions.best_of_each([group for _, group, _ in award.places]):
        room = declared["suppliers"] - len(suppliers)
        if room <= 0 or cut_off:
            break
        if len({one.bid["bidder"]["id"] for one in group}) < len(group):
            # Two bids of one bidder, of which nothing says which is awarded.
            cut_off, own_tie = group, True
        elif len(group) <= room:
            suppliers += group
        else:
            cut_off = group
    if declared["cut_off_tie"] == "more_suppliers" and not own_tie:
        suppliers += cut_off
    return suppliers, cut_off


def framework(award: Award) -> Document | None:
    """Who is in, who shares the last place, and who delivers how much; none with one supplier."""
    if not several(award.lot):
        return None
    declared = award.lot["framework"]
    suppliers, cut_off = suppliers_of(award)
    found: Document = {
        "suppliers": declared["suppliers"],
        "cut_off": [one.bid["id"] for one in cut_off] or None,
        "cascade": None,
        "awarded": [one.bid["id"] for one in suppliers],
    }
    if "cascade" not in declared or award.outcome == "open":
        return found
    demand = number(declared["cascade"]["demand"]["value"])
    left, shares, costs = demand, [], []
    for one in suppliers:
        capacity = one.offer.values[declared["cascade"]["capacity"]]
        part = min(capacity, left, key=lambda each: each.value)
        part = part if part.value > Fraction(0) else ZERO
        left = left - part
        cost = None
        if award.lot.get("schedule"):
            assert one.offered_price is not None
            cost = one.offered_price * part / demand
            costs.append(cost)
        shares.append({"bid": one.bid["id"], "quantity": part, "cost": cost})
    found["cascade"] = {
        "suppliers": shares,
        "uncovered": left,
        "cost": total(costs) if costs else None,
    }
    return found
