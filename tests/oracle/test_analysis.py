"""The oracle's analysis against a published one, and one worked out by hand."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import analysis
import oracle
from number import Number, decided

TESTS = Path(__file__).parents[1]


def at(answer: Any, pointer: str) -> Any:
    """What stands at a pointer; a number or a series of them bare, as the oracle has them."""
    for step in pointer.strip("/").split("/"):
        if step not in ("value", "values"):
            answer = answer[int(step) if step.isdigit() else step]
    return answer


def test_a_published_retrofit() -> None:
    """OpenStudio's example: unequal lives, a replacement, and savings that grow."""
    case = json.loads((TESTS / "published" / "cases" / "energy_retrofit.json").read_text("utf-8"))
    found = analysis.analyse(oracle.read(json.dumps(case["envelope"])))
    for expected in case["expected"]:
        number = at(found, expected["at"])
        away = abs(number.value - Fraction(expected["value"]))
        assert away <= Fraction(expected["tolerance"]), expected["what"]


def test_two_bids_worked_out_by_hand() -> None:
    """The vector with two views: every number that was worked out for it."""
    vector = TESTS / "vectors" / "analysis-against-practice"
    envelope = oracle.read(vector.with_suffix(".input.json").read_text("utf-8"))
    found = analysis.analyse(envelope)
    compared = "/lots/0/comparisons"
    for pointer, expected in {
        "/lots/0/options/0/views/0/present_value": "198.08",
        "/lots/0/options/2/views/1/annual_equivalent": "150",
        f"{compared}/0/worth/net_savings": "-22.4",
        f"{compared}/0/worth/savings_to_investment_ratio": "0.813333333333",
        f"{compared}/0/discounted_cumulative/3": "-22.4",
        f"{compared}/0/simple_payback/periods": "2.4",
        f"{compared}/0/views/1/by_payer/1/net_savings": "-19.52",
        f"{compared}/1/budget_impact/0/including_vat/1": "20",
    }.items():
        number = at(found, pointer)
        assert isinstance(number, Number)
        assert decided(number) == Fraction(expected), pointer
    assert at(found, f"{compared}/0/discounted_payback/outcome") == "never"
    assert at(found, f"{compared}/0/views/1/balance") == "losses_exceed_gains"
    assert found["lots"][0]["left_out"] == ["c"]
