"""What patients get for the money: incremental analysis."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case, answered, unanswered


def strategies(*numbers: tuple[str, str], **more: Any) -> dict[str, Any]:
    """Strategies named a, b, c … with a cost and an effect each."""
    named = zip("abcdefgh", numbers, strict=False)
    some = [{"id": name, "cost": cost, "effect": effect} for name, (cost, effect) in named]
    return {"incremental_analysis": {"currency": "DKK", "effect_unit": "QALY", "better": "higher", "strategies": some} | more}


def cases() -> Iterator[Case]:
    at = "/answer/incremental_analysis"
    # By hand: b against a 3,000 over 2 = 1,500; c against b 5,000 over 1. d lies above the line from b to c
    # (2,600 at half of the way where 2,500 would do). e costs more than b and gives less.
    some = (("1000", "1"), ("4000", "3"), ("9000", "4"), ("6600", "3.5"), ("5000", "2"))
    yield answered(
        "incremental-analysis",
        "Five strategies: three on the frontier, one dominated by extension, one strictly; against the cheapest and at three thresholds",
        strategies(*some, comparator="a", thresholds=["0", "1500", "6000"]),
        {f"{at}/strategies/{place}/standing": one for place, one in enumerate(("on_frontier", "on_frontier", "on_frontier", "extendedly_dominated", "dominated"))}
        | {f"{at}/frontier/0/icer": None, f"{at}/frontier/1/icer/value": "1500", f"{at}/frontier/2/icer/value": "5000"}
        | {f"{at}/strategies/3/dominated_by": ["b", "c"], f"{at}/strategies/4/dominated_by": ["b"], f"{at}/strategies/0/against_comparator": None}
        | {f"{at}/strategies/4/against_comparator/quadrant": "cost_per_gain", f"{at}/strategies/4/against_comparator/ratio/value": "4000"}
        | {f"{at}/switch_points/0/threshold/value": "1500", f"{at}/switch_points/1/best_above": ["c"]}
        # At 0 the cheapest; at 1,500 a 500 and b 500; at 6,000 c 15,000, b 14,000 and a 5,000.
        | {f"{at}/thresholds/0/best": ["a"], f"{at}/thresholds/0/strategies/0/health": None, f"{at}/thresholds/1/best": ["a", "b"], f"{at}/thresholds/2/best": ["c"]}
        | {f"{at}/thresholds/2/strategies/2/monetary/value": "15000", f"{at}/thresholds/2/strategies/2/health/value": "2.5", f"{at}/thresholds/2/strategies/2/beyond_comparator/value": "10000"},
    )
    # Fewer infections are better: b avoids 4 for 200, and c gives 2 more for 100 less than a.
    yield answered(
        "incremental-analysis-less-is-better",
        "Infections: what it costs to avoid one, and what is saved for one that is not avoided",
        strategies(("500", "10"), ("700", "6"), ("400", "12"), better="lower", effect_unit="infection", comparator="a", thresholds=["60"]),
        {f"{at}/frontier/0/strategies": ["c"], f"{at}/frontier/1/icer/value": "50", f"{at}/frontier/2/icer/value": "50", f"{at}/switch_points/0/tied": ["c", "a", "b"], f"{at}/switch_points/1": None}
        | {f"{at}/strategies/1/against_comparator/extra_effect/value": "4", f"{at}/strategies/1/against_comparator/ratio/value": "50", f"{at}/strategies/2/against_comparator/quadrant": "saving_per_loss", f"{at}/strategies/2/against_comparator/ratio/value": "50"}
        # −60 · 6 − 700.
        | {f"{at}/thresholds/0/best": ["b"], f"{at}/thresholds/0/strategies/1/monetary/value": "-1060"},
    )
    yield answered(
        "incremental-analysis-equal",
        "Two strategies that are exactly equal are both reported, and a third is dominated by both",
        strategies(("10", "2"), ("10", "2"), ("11", "2"), comparator="b"),
        {f"{at}/frontier/0/strategies": ["a", "b"], f"{at}/strategies/0/equal_to": ["b"], f"{at}/strategies/0/against_comparator/quadrant": "equal", f"{at}/strategies/2/dominated_by": ["a", "b"], f"{at}/strategies/2/against_comparator/ratio": None, f"{at}/frontier/1": None},
    )
    yield unanswered(
        "incremental-analysis-bad",
        "A name twice, a comparator that is none of them, a threshold below zero, and a currency that is none",
        {"incremental_analysis": strategies(("1", "1"))["incremental_analysis"] | {"currency": "kroner", "strategies": [{"id": "a", "cost": "1", "effect": "1"}] * 2, "comparator": "x", "thresholds": ["-1"]}},
        ("currency.not_a_code", "/incremental_analysis/currency"),
        ("reference.duplicate_id", "/incremental_analysis/strategies/1/id"),
        ("reference.unknown", "/incremental_analysis/comparator"),
        ("number.out_of_bounds", "/incremental_analysis/thresholds/0"),
    )
    yield unanswered("incremental-analysis-of-nothing", "No strategies, and more thresholds than are looked at", strategies(thresholds=["1"] * 201), ("document.empty_list", "/incremental_analysis/strategies"), ("health.too_many", "/incremental_analysis/thresholds"))
