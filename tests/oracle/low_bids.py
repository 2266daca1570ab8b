"""Which bidders are asked to explain a low bid, read from the published tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import solutions
from number import ONE, TWO, Number, decided, number, rounded, total
from offer import choice

if TYPE_CHECKING:
    from award import Award, Contender


def tested(award: Award, contender: Contender) -> dict[str, Any] | None:
    """The tests of a bid; none where it takes no part."""
    low = award.lot.get("low_bids")
    if low is None or award.outcome == "open" or contender not in award.left:
        return None
    name = low["criterion"]
    received = low["reference_set"] == "received_bids"
    compared = [
        one
        for one in (award.contenders if received else award.left)
        if one.offer.complete and name in one.measures
    ]
    left_out = award.lot.get("solutions", {}).get("low_bids") == "left_out"
    others = [
        asked(award, one, name)
        for one in compared
        if one is not contender and not (left_out and solutions.of_one(one, contender))
    ]
    own = asked(award, contender, name)
    tests = [result(test, own, others) for test in low["tests"]]
    return {
        "criterion": name,
        "amount": own,
        "explanation_required": any(test["asks"] for test in tests),
        "tests": tests,
    }


def asked(award: Award, contender: Contender, name: str) -> Number:
    """What the bidder asks, without the price of its reservations."""
    without = contender.before_reservations
    if without is None or award.policies.get("priced_reservations") != name:
        return contender.measures[name]
    stage = award.policies["rounding"]["measure"]
    return without if stage == "none" else rounded(without, stage)


def result(test: Any, own: Number, others: list[Number]) -> dict[str, Any]:
    """What one test says of a bid beside the others."""
    kind, terms = choice(test)
    strict = True
    found: Number | None
    if kind == "spain_rglcap_85":
        found = spain(number(terms["budget"]), own, others)
    else:
        word, share = choice(terms["by"] if kind == "below_amount" else terms)
        strict = word == "more_than"
        basis = compared_with(kind, terms, own, others)
        found = None if basis is None else basis * (ONE - number(share))
    if found is None or decided(found) <= 0:
        return {"test": kind, "limit": None, "asks": False}
    low, limit = decided(own), decided(found)
    return {"test": kind, "limit": found, "asks": low < limit if strict else low <= limit}


def compared_with(kind: str, terms: Any, own: Number, others: list[Number]) -> Number | None:
    """What a bid is compared with."""
    if kind == "below_amount":
        return number(terms["amount"])
    if kind == "below_mean_of_others":
        return mean(others) if others else None
    if kind == "below_mean":
        return mean([own, *others])
    if kind == "below_median":
        ordered = sorted([own, *others], key=lambda one: one.value)
        count = len(ordered)
        return (ordered[(count - 1) // 2] + ordered[count // 2]) / TWO
    above = [one for one in others if decided(one) >= decided(own)]
    return min(above, key=lambda one: one.value) if above else None


def spain(budget: Number, own: Number, others: list[Number]) -> Number:
    """The paragraphs of article 85, by the number of bids."""
    bids = [own, *others]
    quarter_off = budget * number("0.75")
    if len(bids) == 1:
        return quarter_off
    if len(bids) == 2:
        return others[0] * number("0.8")
    all_bids = mean(bids)
    high = [one for one in bids if decided(one) > decided(all_bids * number("1.1"))]
    ordered = sorted(bids, key=lambda one: one.value)
    if len(bids) == 3:
        limit = mean(ordered[:2] if high else ordered) * number("0.9")
        return limit if decided(limit) > decided(quarter_off) else quarter_off
    rest = ordered[: len(ordered) - len(high)]
    return mean(rest if len(rest) >= 3 else ordered[:3]) * number("0.9")


def mean(amounts: list[Number]) -> Number:
    """Their sum over their number."""
    return total(amounts) / number(len(amounts))
