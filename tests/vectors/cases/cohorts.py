"""Cohorts that move between states, cycle by cycle."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case, answered, unanswered


def cohort(*strategies: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """Two states: half of those who are well die in each of two cycles."""
    asked = {
        "currency": "DKK",
        "effect_unit": "QALY",
        "better": "higher",
        "cycles": 2,
        "counting": "half_cycle",
        "timing": "end_of_year",
        "cost_rate": {"constant": "1"},
        "effect_rate": {"constant": "0"},
        "states": [{"id": "well", "title": "Rask", "at_start": "1", "cost": "100", "effect": "1"}, {"id": "dead", "title": "Død", "cost": "0", "effect": "0"}],
        "transitions": [rows("probabilities", ("0.5", "0.5"), ("0", "1"))],
        "strategies": [{"id": "a"}, *strategies],
    }
    return {"cohort_model": asked | fields}


def rows(kind: str, *out_of: tuple[str, ...], from_cycle: int = 1, states: tuple[str, ...] = ("well", "dead")) -> dict[str, Any]:
    return {"from_cycle": from_cycle, "rows": {kind: [{"state": state, "to": list(to)} for state, to in zip(states, out_of, strict=True)]}}


def risk(times: str, complement: str = "staying", **more: Any) -> dict[str, Any]:
    return {"risk": times, "complement": complement} | more


def cases() -> Iterator[Case]:
    at = "/answer/cohort_model"
    # Of 1 are left 0.5 and 0.25; on average 0.75 and 0.375 of a cycle. At 100 % the factors are 0.5 and 0.25.
    # With half the risk 0.75 and 0.5625 are left, 0.875 and 0.65625 on average; 40 more in the first cycle.
    treated = {"id": "b", "relative_risks": [risk("0.5")], "additions": [{"states": ["well"], "to_cycle": 1, "cost": "40"}]}
    yield answered(
        "cohort-model",
        "Two states over two cycles with the half-cycle correction: half the risk of dying, for a cost in the first cycle",
        cohort(treated, comparator="a", thresholds=["100"]),
        {f"{at}/strategies/0/trace/0/shares/values": ["1", "0.5", "0.25"], f"{at}/strategies/0/costs/values": ["0", "75", "37.5"], f"{at}/strategies/0/undiscounted_cost/value": "112.5"}
        | {f"{at}/strategies/0/cost/value": "46.875", f"{at}/strategies/0/effect/value": "1.125", f"{at}/cost_factors/values": ["1", "0.5", "0.25"], f"{at}/effect_factors/values": ["1", "1", "1"]}
        | {f"{at}/strategies/1/trace/1/shares/values": ["0", "0.25", "0.4375"], f"{at}/strategies/1/undiscounted_cost/value": "188.125", f"{at}/strategies/1/cost/value": "77.65625", f"{at}/strategies/1/effect/value": "1.53125"}
        # 30.78125 for 0.40625 of a QALY; 100 · 1.53125 − 77.65625.
        | {f"{at}/incremental_analysis/frontier/1/icer/value": "75.769230769231", f"{at}/incremental_analysis/thresholds/0/strategies/1/monetary/value": "75.46875"},
    )
    # 3 of 4 stay; at twice the risk the odds are 3 to 2, so 0.6 stay. In cycle 2 all die; at its start 0.6 count.
    # Paid at the start of a cycle, what falls due in cycle 2 has the factor of cycle 1.
    harmed = {"id": "b", "relative_risks": [risk("2", "renormalised", out_of=["well"], into=["dead"])]}
    counts = [rows("counts", ("3", "1"), ("0", "5")), rows("probabilities", ("0", "1"), ("0", "1"), from_cycle=2)]
    stepped = {"stepped": {"chain": "spot", "steps": [{"from_year": 1, "rate": "0.25"}, {"from_year": 2, "rate": "0.5"}]}}
    yield answered(
        "cohort-model-counts",
        "Counted transitions, a relative risk whose row is divided by its sum, other transitions from cycle 2 on, states counted and paid at the start, rates that step",
        cohort(harmed, transitions=counts, counting="start", timing="start_of_year", cost_rate=stepped),
        {f"{at}/strategies/0/trace/0/shares/values": ["1", "0.75", "0"], f"{at}/strategies/1/trace/0/shares/values": ["1", "0.6", "0"], f"{at}/cost_factors/values": ["1", "1", "0.8"]}
        | {f"{at}/strategies/0/cost/value": "160", f"{at}/strategies/1/cost/value": "148", f"{at}/strategies/1/effect/value": "1.6", f"{at}/incremental_analysis/frontier/1/icer/value": "80"},
    )
    asked = "/cohort_model"
    bad = {
        "id": "b",
        "transitions": [rows("counts", ("0", "0"), ("1", "2"), from_cycle=2, states=("well", "well"))],
        "relative_risks": [risk("-1", from_cycle=3, into=["nowhere"])],
        "additions": [{"states": [], "from_cycle": 2, "to_cycle": 1}],
    }
    yield unanswered(
        "cohort-model-bad",
        "Shares and rows that do not sum to 1, rows that are missing, too short, empty or twice, cycles out of order, and a strategy and a state that are not there",
        cohort(
            bad,
            currency="kroner",
            comparator="x",
            states=[{"id": "well", "at_start": "0.4", "cost": "1", "effect": "1"}, {"id": "dead", "at_start": "0.5", "cost": "0", "effect": "0"}],
            transitions=[rows("probabilities", ("0.5", "0.4"), ("1",))],
        ),
        ("currency.not_a_code", f"{asked}/currency"),
        ("cohort.start_not_one", f"{asked}/states"),
        ("cohort.row_not_one", f"{asked}/transitions/0/rows/probabilities/0/to"),
        ("cohort.row_length", f"{asked}/transitions/0/rows/probabilities/1/to"),
        ("cohort.cycles_not_rising", f"{asked}/strategies/1/transitions/0/from_cycle"),
        ("cohort.row_of_nothing", f"{asked}/strategies/1/transitions/0/rows/counts/0/to"),
        ("reference.duplicate_id", f"{asked}/strategies/1/transitions/0/rows/counts/1/state"),
        ("cohort.row_missing", f"{asked}/strategies/1/transitions/0/rows/counts"),
        ("number.out_of_bounds", f"{asked}/strategies/1/relative_risks/0/risk"),
        ("number.out_of_bounds", f"{asked}/strategies/1/relative_risks/0/from_cycle"),
        ("reference.unknown", f"{asked}/strategies/1/relative_risks/0/into/0"),
        ("document.empty_list", f"{asked}/strategies/1/additions/0/states"),
        ("number.out_of_bounds", f"{asked}/strategies/1/additions/0/to_cycle"),
        ("reference.unknown", f"{asked}/comparator"),
    )
    twice = risk("0.5", out_of=["well"], to_cycle=1)
    yield unanswered(
        "cohort-model-without-effect",
        "Transitions beyond the last cycle, a risk of staying, one of nobody, one that stands twice, and a threshold twice",
        cohort(
            {"id": "b", "relative_risks": [risk("0.5", out_of=["well"], into=["well"]), risk("0.5", out_of=[]), twice, twice]},
            transitions=[rows("probabilities", ("0.5", "0.5"), ("0", "1")), rows("probabilities", ("0", "1"), ("0", "1"), from_cycle=3)],
            thresholds=["100", "200", "100.0"],
        ),
        ("number.out_of_bounds", f"{asked}/transitions/1/from_cycle"),
        ("cohort.risk_of_staying", f"{asked}/strategies/1/relative_risks/0/into"),
        ("document.empty_list", f"{asked}/strategies/1/relative_risks/1/out_of"),
        ("cohort.risk_twice", f"{asked}/strategies/1/relative_risks/3"),
        ("health.threshold_twice", f"{asked}/thresholds/2"),
    )
    yield unanswered("cohort-model-no-transitions", "A strategy of which nobody says how the cohort moves", cohort(transitions=[]), ("cohort.no_transitions", f"{asked}/strategies/0"))
    yield unanswered(
        "cohort-model-risk-too-high",
        "At 2.1 times the risk, more than all who are well would die",
        cohort({"id": "b", "relative_risks": [risk("2.1", from_cycle=2)]}),
        ("cohort.risk_too_high", f"{asked}/strategies/1/relative_risks/0/risk"),
    )
    yield unanswered(
        "cohort-model-too-large",
        "Thirds that move to and fro over so many cycles, at so large a cost, that the digits that are decided by are not known",
        cohort(cycles=1200, transitions=[rows("counts", ("1", "2"), ("2", "1"))], states=[{"id": "well", "at_start": "1", "cost": "1000000000000", "effect": "1"}, {"id": "dead", "cost": "0", "effect": "0"}]),
        ("calculation.precision", asked),
    )
