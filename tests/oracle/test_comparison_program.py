"""The program the engine's speed is measured beside computes what the engine computes."""

from __future__ import annotations

import importlib
import json
import sys
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import oracle
from number import Number

sys.path.insert(0, str(Path(__file__).parents[2] / "benches" / "python"))
workload = importlib.import_module("workload")
decimal_program = importlib.import_module("decimal_program")


def same(expected: Number, found: Decimal) -> bool:
    """Whether they differ by no more than what 28 digits lose."""
    return abs(expected.value - Fraction(found)) < Fraction(1, 10**12)


def test_it_computes_what_the_oracle_computes() -> None:
    """Totals, lines, years, budget, points and order of the reference workload."""
    envelope = workload.envelope()
    found = decimal_program.evaluate(envelope)
    expected = oracle.evaluate(oracle.read(json.dumps(envelope)))["lots"][0]
    assert found["ranking"] == [name for place in expected["ranking"] for name in place["bids"]]
    for bid, mine in zip(expected["bids"], found["bids"], strict=True):
        costs = bid["costs"]
        for total, value in costs["totals"].items():
            assert same(value, mine[total]), total
        for line, other in zip(costs["lines"], mine["lines"], strict=True):
            assert same(line["present_value"], other["present_value"])
            assert all(map(same, line["by_year"], other["by_year"]))
        for part in ("by_phase", "by_payer", "by_participant"):
            for (name,), sums in costs[part].items():
                assert same(sums["present_value"], mine[part][name][1])
        for name, rows in costs["budget"].items():
            nominal = rows["nominal_including_vat"]
            for value, other in zip(nominal, mine["budget"][name], strict=True):
                assert same(value, other[2])
        for criterion in bid["criteria"]:
            assert same(criterion["points"], mine["points"][criterion["criterion"]])
        assert same(bid["total"], mine["total"])


if __name__ == "__main__":
    test_it_computes_what_the_oracle_computes()
    print("test_it_computes_what_the_oracle_computes: ok")
