"""Random tests of how low a bid may be before the bidder is asked to explain it."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from award import Award
from draw import Draw
from number import decided

TESTS = (
    *("below_mean_of_others", "below_mean", "below_median", "below_next", "below_amount"),
    "spain_rglcap_85",
)


def low_bids(draw: Draw, award: Award) -> dict[str, Any] | None:
    """Tests of a price or a cost of the lot; none where it has neither."""
    amounts = [leaf["id"] for leaf in award.leaves if leaf["kind"] in ("price", "cost")]
    if not amounts or draw.chance(0.4):
        return None
    criterion = draw.among(*amounts)
    measures = [one.measures for one in award.contenders if criterion in one.measures]
    known = sorted(decided(one[criterion]) for one in measures)
    return {
        "criterion": criterion,
        "reference_set": draw.among("admitted_bids", "received_bids"),
        "tests": [test(draw, known) for _ in range(draw.whole(1, 4))],
    }


def test(draw: Draw, known: list[Fraction]) -> Any:
    """A test, whose amount is about the measures that are known."""
    word = draw.among(*TESTS)
    # Small shares, so that some bids are asked and others are not.
    by = {
        draw.among("at_least", "more_than"): draw.among(
            "0.02", "0.05", "0.1", draw.number(0.01, 0.6)
        )
    }
    if word not in ("below_amount", "spain_rglcap_85"):
        return {word: by}
    about = draw.among(*known) if known else Fraction(1000)
    amount = f"{min(max(int(about * draw.whole(80, 150) / 100), 1), 10**12)}"
    if word == "spain_rglcap_85":
        return {word: {"budget": amount}}
    return {word: {"amount": amount, "by": by}}
