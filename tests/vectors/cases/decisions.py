"""What draws say of a decision."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case, answered, unanswered

ONCE = "/answer/decision_uncertainty"


def cases() -> Iterator[Case]:
    yield answered(
        "decision-ties",
        "At 10 two of four draws are tied; 25 for 2 in the mean turn at 12.5",
        asked(),
        {
            f"{ONCE}/currency": "DKK",
            f"{ONCE}/effect_unit": "QALY",
            f"{ONCE}/better": "higher",
            f"{ONCE}/draws": 4,
            f"{ONCE}/tied": [0.5, 0.25],
            f"{ONCE}/strategies/0/probability_best": [0.5, 0.0],
            f"{ONCE}/strategies/1/probability_best": [0.0, 0.75],
            f"{ONCE}/strategies/1/probability_tied": [0.5, 0.25],
            f"{ONCE}/strategies/0/expected_loss": [0.0, 15.0],
            f"{ONCE}/strategies/1/expected_loss": [5.0, 0.0],
            f"{ONCE}/strategies/1/net_monetary_benefit/1/value": 15.0,
            f"{ONCE}/strategies/1/net_health_benefit": [-0.5, 0.75],
            f"{ONCE}/strategies/1/incremental_effect/value": 2.0,
            f"{ONCE}/best_expected": [
                {"from": 0.0, "to": 12.5, "strategies": ["now"]},
                {"from": 12.5, "to": None, "strategies": ["new"]},
            ],
            f"{ONCE}/means_compared/frontier/1": {"strategies": ["new"], "icer": 12.5},
            f"{ONCE}/means_compared/strategies/1/standing": "on_frontier",
            f"{ONCE}/frontier/0": {"strategies": ["now"], "probability_best": 0.5},
            f"{ONCE}/perfect_information/value": [0.0, 0.0],
        },
    )
    tenths = asked()
    tenths["decision_uncertainty"] |= {
        "strategies": [
            {"id": "now", "costs": [0.1, 0.2], "effects": [0, 0]},
            {"id": "new", "costs": [0.7, 0.8], "effects": [0.3, 0.3]},
        ],
        "willingness_to_pay": [1, 2, 3],
    }
    yield answered(
        "decision-turns-at-once",
        "Both draws turn at 2, in floats a last digit apart: no stretch lies between",
        tenths,
        {
            f"{ONCE}/most_probable": [
                {"from": 0.0, "to": 2.0, "strategies": ["now"]},
                {"from": 2.0, "to": None, "strategies": ["new"]},
            ],
            f"{ONCE}/tied": [0.0, 1.0, 0.0],
            f"{ONCE}/frontier/1": {"strategies": ["now", "new"], "probability_best": None},
        },
    )
    harm = [1, -1] * 8
    yield answered(
        "decision-information",
        "Harm or good by a parameter: to know it is worth half a unit for each of 200 people, in year 1 at 25 %",
        {
            "decision_uncertainty": {
                "currency": "DKK",
                "effect_unit": "infection",
                "strategies": [
                    {"id": "none", "costs": [0] * 16, "effects": [0] * 16},
                    {"id": "some", "costs": [0] * 16, "effects": harm},
                ],
                "parameters": [{"id": "harm", "values": harm}, {"id": "idle", "values": [7] * 16}],
                "better": "lower",
                "comparator": "none",
                "willingness_to_pay": [0, "1"],
                "learn": [["harm"], ["idle"]],
                "population": {"yearly": [100, 125], "rate": "0.25"},
            }
        },
        {
            f"{ONCE}/effect_unit": "infection",
            f"{ONCE}/better": "lower",
            f"{ONCE}/affected": 200.0,
            f"{ONCE}/tied": [1.0, 0.0],
            f"{ONCE}/frontier/1": {"strategies": ["none", "some"], "probability_best": None},
            f"{ONCE}/perfect_information/value": [0.0, 0.5],
            f"{ONCE}/perfect_information/of_population": [0.0, 100.0],
            f"{ONCE}/partial_information/1/information/value": [0.0, 0.0],
        },
    )
    rejected: dict[str, Any] = {
        "currency": "kr.",
        "effect_unit": "QALY",
        "strategies": [
            {"id": "now", "costs": [1, 2, 3], "effects": [1, 2]},
            {"id": "now", "costs": [1e16, 2, 3]},
            {"id": "new", "costs": [1], "effects": [0, 0, 0]},
        ],
        "better": "higher",
        "comparator": "old",
        "willingness_to_pay": [10, 10, -1],
        "learn": [["p"], []],
        "population": {"yearly": [-1], "rate": "-1"},
    }
    at = "/decision_uncertainty"
    yield unanswered(
        "decision-draw-too-large",
        "A draw beyond what is counted with, and one that is no number",
        {"decision_uncertainty": rejected | {"better": "neither", "parameters": [{"id": "p", "values": [1, "NaN"]}]}},
        ("draws.too_large", f"{at}/strategies/1/costs/0"),
        ("document.wrong_type", f"{at}/parameters/0/values/1"),
        ("document.unknown_choice", f"{at}/better"),
    )
    rejected["strategies"][1]["costs"] = [1, 2, 3]
    yield unanswered(
        "decision-bad-table",
        "Everything that can be wrong with a table of draws",
        {"decision_uncertainty": rejected},
        ("currency.not_a_code", f"{at}/currency"),
        ("reference.duplicate_id", f"{at}/strategies/1/id"),
        ("draws.lengths_differ", f"{at}/strategies/0/effects"),
        ("draws.too_few", f"{at}/strategies/1/effects"),
        ("draws.too_few", f"{at}/strategies/2/costs"),
        ("reference.unknown", f"{at}/comparator"),
        ("draws.not_rising", f"{at}/willingness_to_pay/1"),
        ("number.out_of_bounds", f"{at}/willingness_to_pay/2"),
        ("draws.not_rising", f"{at}/willingness_to_pay/2"),
        ("reference.unknown", f"{at}/learn/0/0"),
        ("document.empty_list", f"{at}/learn/1"),
        ("number.out_of_bounds", f"{at}/population/yearly/0"),
        ("number.not_a_rate", f"{at}/population/rate"),
    )
    unnamed = asked()
    del unnamed["decision_uncertainty"]["currency"], unnamed["decision_uncertainty"]["effect_unit"]
    yield unanswered(
        "decision-without-units",
        "Neither what costs nor what effects are counted in",
        unnamed,
        ("document.missing_field", f"{at}/currency"),
        ("document.missing_field", f"{at}/effect_unit"),
    )
    many = asked()
    many["decision_uncertainty"] |= {
        "willingness_to_pay": list(range(1001)),
        "parameters": [{"id": f"p{place}", "values": [1, 2, 3, 4]} for place in range(11)],
        "learn": [[f"p{place}" for place in range(11)], ["p1", "p1"]],
    }
    yield unanswered(
        "decision-too-much",
        "More values and more parameters at once than are taken, and a parameter twice",
        many,
        ("draws.too_many_values", f"{at}/willingness_to_pay"),
        ("draws.too_many_together", f"{at}/learn/0"),
        ("reference.duplicate_id", f"{at}/learn/1/1"),
    )


def asked() -> dict[str, Any]:
    """Four draws of two strategies."""
    return {
        "decision_uncertainty": {
            "currency": "DKK",
            "effect_unit": "QALY",
            "strategies": [
                {"id": "now", "costs": [0, 0, 0, 0], "effects": [0, 0, 0, 0]},
                {"id": "new", "costs": [10, 20, 30, 40], "effects": [1, 1, 3, 3]},
            ],
            "better": "higher",
            "comparator": "now",
            "willingness_to_pay": [10, 20],
        }
    }
