"""Draws of a decision: the oracle on cases that are seen through, and what is drawn for it."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from typing import Any

import decision
import generate_decision
import oracle


def asked(better: str, **strategies: list[tuple[str, int]]) -> dict[str, Any]:
    """A question at a willingness to pay of 2, of costs and effects draw by draw."""
    given = [
        {"id": name, "costs": [cost for cost, _ in draws], "effects": [gain for _, gain in draws]}
        for name, draws in strategies.items()
    ]
    units = {"currency": "DKK", "effect_unit": "QALY"}
    return units | {
        "better": better,
        "strategies": given,
        "comparator": next(iter(strategies)),
        "willingness_to_pay": ["2"],
    }


def test_a_coin() -> None:
    """Heads 3 for 1, tails -1 for 1: to know is worth 1/2 beside 1 in the mean, or 0."""
    found = decision.decision_uncertainty(
        asked("higher", no=[("0", 0)] * 2, yes=[("1", 2), ("1", 0)])
    )
    assert [one.value for one in found["tied"]] == [0]
    assert [one["probability_best"][0].value for one in found["strategies"]] == [
        Fraction(1, 2),
        Fraction(1, 2),
    ]
    assert found["frontier"][0]["strategies"] == ["yes"]
    assert [one["expected_loss"][0].value for one in found["strategies"]] == [
        Fraction(3, 2),
        Fraction(1, 2),
    ]
    assert found["perfect_information"]["value"][0].value == Fraction(1, 2)
    assert [one["to"] and one["to"].value for one in found["best_expected"]] == [1, None]
    probable = [(one["from"].value, one["strategies"]) for one in found["most_probable"]]
    assert probable == [(0, ["no"]), (Fraction(1, 2), ["no", "yes"])]


def test_a_tie_is_nobody_s() -> None:
    """2 for 1 more at 2 a unit is worth the same; an effect to avoid turns it round."""
    for better, best in (("higher", ["no", "yes"]), ("lower", ["no"])):
        found = decision.decision_uncertainty(asked(better, no=[("0", 0)] * 2, yes=[("2", 1)] * 2))
        assert found["frontier"][0]["strategies"] == best
        assert found["tied"][0].value == len(best) - 1
        assert found["perfect_information"]["value"][0].value == 0


def test_decisions_are_drawn() -> None:
    """Ties in single draws and in the mean, information that is worth something, every choice."""
    drawn: Counter[str] = Counter()
    for position in range(120):
        [question] = oracle.read(generate_decision.calculation(1, position)).values()
        found = decision.decision_uncertainty(question)
        drawn.update([question["better"], "people" if "population" in question else "nobody"])
        drawn["tie"] += any(one.value > 0 for one in found["tied"])
        drawn["all tied"] += any(one.value == 1 for one in found["tied"])
        drawn["tied means"] += any(len(one["strategies"]) > 1 for one in found["frontier"])
        drawn["information"] += any(one.value > 0 for one in found["perfect_information"]["value"])
        drawn["turns"] += len(found["best_expected"]) > 2
        drawn["often"] += len(found["most_probable"]) > 3
        drawn["alone"] += len(question["strategies"]) == 1
        drawn["from nothing"] += question["willingness_to_pay"][0] == "0"
        alone = [one["probability_best"] for one in found["frontier"]]
        drawn["rarely the best"] += any(one and one.value < Fraction(1, 2) for one in alone)
    for each in ("higher", "lower", "people", "nobody", "tie", "all tied", "tied means"):
        assert drawn[each] > 3, (each, drawn)
    for each in ("information", "turns", "often", "alone", "from nothing", "rarely the best"):
        assert drawn[each] > 3, (each, drawn)
