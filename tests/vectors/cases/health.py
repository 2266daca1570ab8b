"""What patients get, and for which money: incremental analysis, outcomes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case, analysed, answered, evaluated, pictured, rejected, standing, unanswered
from .documents import bid, cost, criterion, discounting, envelope, evaluation_price, line, lot, offered, once, parameter, procurement, study, yearly


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
    # From a, b gives 2 more for 3,000 more; e, which costs 4,000 more and gives 1 more, is an open circle.
    plane = "/cost_effectiveness_plane"
    yield pictured(
        "charts-effectiveness-plane",
        "The same as points: against the comparator, the frontier as a line",
        strategies(*some, comparator="a"),
        {f"{plane}/title": "Costs and effects against “a”", f"{plane}/layer/0/data/values/1/effect": 2, f"{plane}/layer/0/data/values/1/cost": 3000, f"{plane}/layer/0/data/values/3": None}
        | {f"{plane}/layer/1/data/values/4/effect": 1, f"{plane}/layer/1/data/values/4/cost": 4000, f"{plane}/layer/1/data/values/4/standing": "Open circle: dominated", f"{plane}/layer/1/data/values/4/told": "e: extra cost DKK\xa04,000.00, extra effect 1.0\xa0QALY."},
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
    yield unanswered("incremental-analysis-of-nothing", "No strategies, and more thresholds than are looked at", strategies(thresholds=[str(index) for index in range(201)]), ("document.empty_list", "/incremental_analysis/strategies"), ("health.too_many", "/incremental_analysis/thresholds"))
    yield from outcomes()


def outcome(name: str, flow: dict[str, Any], unit: str = "QALY", better: str = "higher", discounting: Any = "undiscounted") -> dict[str, Any]:
    return {"id": name, "title": name.capitalize(), "unit": unit, "better": better, "flow": flow, "discounting": discounting}


def purchase(**fields: Any) -> dict[str, Any]:
    """Three years; an outcome a year at a rate of its own, 100 %, so that the factors are 0.5, 0.25 and 0.125."""
    parameters = [parameter("køb"), parameter("leveår", "QALY/year"), parameter("smitte", "infection")]
    lines = [outcome("leveår", yearly("leveår", to_year=3), discounting={"rate": {"constant": "1"}}), outcome("smitte", once(2, "smitte"), "infection", "lower")]
    practice = {"id": "i-dag", "title": "I dag", "offer": offered(values={"køb": "700", "leveår": "1", "smitte": "9"})["offer"]}
    asked = {
        "parameters": parameters,
        "cost_lines": [line("køb", once(0, "køb"), phase="acquisition")],
        "outcome_lines": lines,
        "alternative": practice,
        "cost_effectiveness": {"lines": ["leveår"], "thresholds": ["400"]},
    } | fields
    price = cost(rule="as_measured")
    gain = criterion("gevinst", {"outcome": {"lines": ["leveår"]}}, {"money_per_unit": {"amount": "400", "above": "0"}})
    call = procurement(lot([price, gain], evaluation_price("omkostning"), **asked), study=study(3), discounting=discounting("0.25"), counted=[{"id": "QALY", "title": "Kvalitetsjusteret leveår"}, {"id": "infection", "title": "Infektion"}])
    return envelope(call, bid("a", values={"køb": "1000", "leveår": "2", "smitte": "4"}), bid("b", values={"køb": "1400", "leveår": "3", "smitte": "6"}))


def item(number: int, answered_by: str, *at: str, da: str, en: str, left: bool = True) -> dict[str, Any]:
    """An item of the checklist of the first lot, by its pointer."""
    answer = {"answered_by": answered_by, "at": list(at), "left_to_author": left}
    return {f"/lots/0/cheers_2022/{number - 1}": {"number": number, "title": {"da": da, "en": en}} | answer}


def outcomes() -> Iterator[Case]:
    at = "/lots/0/bids/0/outcomes"
    # 2 a year are 6, and 1.75 discounted; 3 a year 2.625. At 400 each: 1,000 − 700 and 1,400 − 1,050.
    yield evaluated(
        "outcomes",
        "Life years at a rate of their own that are worth money in the award, and infections that are only told",
        purchase(),
        standing(a=(1, "300"), b=(2, "350"))
        | {f"{at}/0/undiscounted/value": "6", f"{at}/0/discounted/value": "1.75", f"{at}/0/by_year/values": ["0", "2", "2", "2"], f"{at}/1/undiscounted/value": "4", f"{at}/1/discounted": None}
        | {"/lots/0/bids/0/criteria/1/measure/unit": "QALY", "/lots/0/alternative/outcomes/0/discounted/value": "0.875"},
    )
    at = "/lots/0/cost_effectiveness"
    # 300 over 0.875, 400 over 0.875; against today 700 over 1.75. 400 · 1.75 − 1,000 is highest.
    yield analysed(
        "analysis-cost-effectiveness",
        "The bids and current practice by what a life year costs",
        purchase(),
        {f"{at}/frontier/0/strategies": ["i-dag"], f"{at}/frontier/1/icer/value": "342.857142857143", f"{at}/frontier/2/icer/value": "457.142857142857"}
        | {f"{at}/strategies/1/against_comparator/ratio/value": "400", f"{at}/strategies/2/against_comparator": None, f"{at}/thresholds/0/best": ["a"], f"{at}/thresholds/0/strategies/0/monetary/value": "-300"}
        | {"/lots/0/options/1/outcomes/0/discounted/value": "2.625"}
        | item(1, "author", da="Titel", en="Title")
        | item(10, "analysis", "/lots/0/discounting/rates", "/lots/0/options/0/outcomes", da="Diskonteringsrente", en="Discount rate")
        | item(15, "analysis", "/procurement/currency", "/lots/0/discounting/price_level", left=False, da="Valuta, prisdato og omregning", en="Currency, price date, and conversion")
        | item(20, "author", da="Beskrivelse af usikkerhed", en="Characterising uncertainty")
        | item(23, "analysis", at, left=False, da="Hovedresultater", en="Summary of main results")
        | item(24, "author", da="Betydningen af usikkerhed", en="Effect of uncertainty")
        | item(28, "author", da="Interessekonflikter", en="Conflicts of interest"),
        "CHEERS 2022 for numbers and titles of the items",
    )
    unsure = purchase()
    unsure["bids"][0]["offers"][0]["offer"]["values"][0]["value"] = {"value": "1000", "uncertainty": {"uniform": {"minimum": "900", "maximum": "1100"}}}
    yield analysed(
        "analysis-cost-effectiveness-uncertain",
        "A price that is uncertain: the documents say how, and a simulation what comes of it",
        unsure,
        item(20, "documents", da="Beskrivelse af usikkerhed", en="Characterising uncertainty") | item(24, "simulation", da="Betydningen af usikkerhed", en="Effect of uncertainty"),
    )
    bad = [outcome("leveår", yearly("leveår", to_year=3)), outcome("penge", once(2, "køb"), "DKK"), outcome("smitte", once(2, "leveår"), "infection", "lower")]
    lot_at = "/procurement/lots/0"
    yield rejected(
        "outcomes-bad",
        "An outcome of money, another in the wrong unit, and sums of what cannot be added up",
        purchase(outcome_lines=bad, cost_effectiveness={"lines": ["leveår", "smitte", "intet"], "thresholds": ["-1"]}),
        ("outcome.of_money", f"{lot_at}/outcome_lines/1/unit"),
        ("outcome.other_unit", f"{lot_at}/outcome_lines/2/flow/once/amount"),
        ("number.out_of_bounds", f"{lot_at}/cost_effectiveness/thresholds/0"),
        ("outcome.not_one_sum", f"{lot_at}/cost_effectiveness/lines/1"),
        ("reference.unknown", f"{lot_at}/cost_effectiveness/lines/2"),
    )
