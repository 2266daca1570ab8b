"""Procurements that are refused: currency, tax, years, parameters, schedule, cost lines, criteria."""

from __future__ import annotations

from collections.abc import Iterator

from .case import DROP, Case, rejected
from .documents import (
    added, amount, buyers, cost, criterion, declared, evaluation_price, panel, parameter, price, quality, ratio,
)
from .rejected_texts import LOT, OFFER, change

LINE = f"{LOT}/cost_lines/0"
CRITERIA = f"{LOT}/criteria"


def capital(life: tuple[str, str] | str) -> dict:
    years = {"parameter": life} if isinstance(life, str) else {"constant": {"value": life[0], "unit": life[1]}}
    return {"capital": {"amount": amount(("900", "DKK")), "purchase_year": 0, "life": years, "replaced": True, "service": "year_of_purchase", "residual": "none"}}


def cases() -> Iterator[Case]:
    yield from procurements()
    yield from not_supported()
    yield from parameters()
    yield from lines()
    yield from criteria()
    yield from below_zero()
    yield from calculations()


def procurements() -> Iterator[Case]:
    yield change("currency-not-a-code", "A currency in words", {"/procurement/currency": "kr", f"{LOT}/cost_lines": []}, ("currency.not_a_code", "/procurement/currency"))
    steps = "/procurement/discounting/rate"
    yield change("discount-first-step", "No rate for the first years", {steps: {"stepped": {"chain": "chained", "steps": [{"from_year": 2, "rate": "0.04"}]}}}, ("discount.first_step", f"{steps}/stepped/steps"))
    yield change("discount-steps-not-rising", "Steps of a rate out of order", {steps: {"stepped": {"chain": "spot", "steps": [{"from_year": 0, "rate": "0.04"}, {"from_year": 36, "rate": "0.03"}, {"from_year": 36, "rate": "0.02"}]}}}, ("discount.steps_not_rising", f"{steps}/stepped/steps/2/from_year"))
    both = [{"from_year": 0, "rate": "0.5"}, {"from_year": 1, "rate": "0.03"}]
    yield change("discount-step-not-used", "A step that is overtaken before the first discounted year", {steps: {"stepped": {"chain": "chained", "steps": both}}}, ("discount.step_not_used", f"{steps}/stepped/steps/0"))
    yield change("discount-inflation-not-used", "Inflation where prices are current already", {"/procurement/discounting/price_basis": "nominal", "/procurement/discounting/inflation": "0.02"}, ("discount.inflation_not_used", "/procurement/discounting/inflation"))
    longer = {"years": 1, "extensions": [{"years": 2, "counts": "not_at_all"}, {"years": 1, "counts": "fully"}]}
    yield change("contract-longer-than-study", "A contract of two years in a study of one", {"/procurement/contract": longer}, ("contract.longer_than_study", "/procurement/contract"))
    taken = [{"id": name, "title": "Noget andet"} for name in ("skud", "kWh", "DKK", "1")]
    yield change("unit-name-taken", "Things that are counted and bear the names of units", {"/procurement/counted": taken}, *[("unit.name_taken", f"/procurement/counted/{index}/id") for index in (1, 2, 3)])
    earlier = {"/procurement/price_level": "2025-07-01"}
    terms = "/procurement/discounting"
    growing = {f"{LINE}/growth/-": {"rates": ["0.02"]}}
    yield change("study-price-level-differs", "Inflation, and prices of half a year before the base date", earlier | {f"{terms}/inflation": "0.02"}, ("study.price_level_differs", "/procurement/price_level"))
    yield change("study-price-level-growth", "Growth, and prices of a whole year after the base date", growing | {"/procurement/price_level": "2027-01-01"}, ("study.price_level_differs", "/procurement/price_level"))
    yield change("study-price-level-gap-one-date", "A gap between one and the same date", growing | {f"{terms}/price_level_gap": "none"}, ("study.price_level_gap_not_used", f"{terms}/price_level_gap"))
    yield change("study-price-level-gap-nothing-grows", "A gap that nothing reads", earlier | {f"{terms}/price_level_gap": "none"}, ("study.price_level_gap_not_used", f"{terms}/price_level_gap"))
    yield change("study-price-level-gap-factor", "A factor that no budget in current prices reads", growing | earlier | {f"{terms}/price_level_gap": {"factor": "1.01"}}, ("study.price_level_gap_not_used", f"{terms}/price_level_gap"))
    yield change("study-price-level-gap-zero", "A factor of nothing", earlier | {f"{terms}/inflation": "0.02", f"{terms}/price_level_gap": {"factor": "0"}}, ("number.out_of_bounds", f"{terms}/price_level_gap/factor"))
    yield change("study-year-outside", "Years outside the study", {f"{LOT}/schedule/0/quantities/0/to_year": 4, f"{LINE}/flow/yearly/from_year": 0}, ("study.year_outside", f"{LOT}/schedule/0/quantities/0/to_year"), ("study.year_outside", f"{LINE}/flow/yearly/from_year"))


def not_supported() -> Iterator[Case]:
    rate = {"currency": "EUR", "rate": "7.46", "date": "2026-01-15"}
    yield change("currency-not-supported", "Rates of exchange", {"/procurement/exchange_rates": [rate]}, ("currency.not_supported", "/procurement/exchange_rates"))
    yield change("vat-not-supported", "Prices with value added tax", {"/procurement/vat/stated": "including"}, ("vat.not_supported", "/procurement/vat/stated"))
    yield change("participant-not-supported", "Sites of a participant", {"/procurement/participants/0/sites": [{"id": "afsnit-1", "title": "Afsnit 1"}]}, ("participant.not_supported", "/procurement/participants/0/sites"))
    yield change("schedule-not-supported", "Prices by quantity, a discount and a site", {
        f"{LOT}/schedule/0/quantities/0/site": "afsnit-1"},
        ("schedule.not_supported", f"{LOT}/schedule/0/quantities/0/site"))
    policies = [{"id": "højst", "title": "Højst 60", "test": {"at_most": {"parameter": "forbrug", "value": "60"}}, "missing": "ask"}, {"id": "ce", "title": "CE", "test": "confirmed"}]
    yield change("requirement-policy-not-allowed", "A bound with a policy, and a confirmation without", {f"{LOT}/requirements": policies}, ("requirement.policy_not_allowed", f"{LOT}/requirements/0/missing"), ("document.missing_field", f"{LOT}/requirements/1/missing"))
    yield change("parameter-not-supported", "A derived parameter, and one for each site", {
        f"{LOT}/parameters/-": {"id": "afledt", "title": "Afledt", "unit": "1", "origin": "derived", "derivation": amount("forbrug")},
        f"{LOT}/parameters/0/scope": "site"},
        ("parameter.not_supported", f"{LOT}/parameters/0/scope"), ("parameter.not_supported", f"{LOT}/parameters/1/origin"))
    added_criteria = {f"{CRITERIA}/0": criterion("supply", {"supply": "sæt"}, "as_measured", "60")}
    yield change("measure-not-supported", "Supply as a measure", added_criteria | {"/assessments": []}, ("measure.not_supported", f"{CRITERIA}/0/measure"))


def parameters() -> Iterator[Case]:
    at = f"{LOT}/parameters/0"
    yield change("parameter-value-missing", "A value the buyer sets and does not state", {at: {"id": "forbrug", "title": "Forbrug", "unit": "kWh/year", "origin": "buyer"}}, ("parameter.value_missing", at))
    yield change("parameter-value-not-allowed", "A value the bidders set and the buyer states", {f"{at}/value": "45"}, ("parameter.value_not_allowed", f"{at}/value"))
    yield change("parameter-missing-policy", "No word on what follows if it is left out", {f"{at}/missing": DROP}, ("parameter.missing_policy", f"{at}/missing"))
    yield change("parameter-policy-not-allowed", "A policy for a value of the buyer, and one for a measured value", {
        f"{LOT}/parameters/-": buyers("elpris", "DKK/kWh", "2", missing="ask"),
        "/procurement/parameters": [{"id": "tid", "title": "Tid", "unit": "min", "origin": "assessor_measured", "missing": {"adverse_value": "9"}}]},
        ("parameter.policy_not_allowed", "/procurement/parameters/0/missing"), ("parameter.policy_not_allowed", f"{LOT}/parameters/1/missing"))
    yield change("parameter-adverse-outside", "An adverse value outside the parameter's own bounds", {f"{at}/missing": {"adverse_value": "500"}, f"{at}/maximum": "100"}, ("number.out_of_bounds", f"{at}/missing/adverse_value"))
    yield change("schedule-adverse-above-ceiling", "An adverse price above the ceiling, and a maximum below what is expected", {f"{LOT}/schedule/0/missing": {"adverse_value": "3000"}, f"{LOT}/schedule/0/ceiling_price": "2000", f"{LOT}/schedule/0/maximum_quantity": "0.5"},
                 ("number.out_of_bounds", f"{LOT}/schedule/0/missing/adverse_value"), ("schedule.maximum_below_expected", f"{LOT}/schedule/0/maximum_quantity"))
    uses = {"unit": "brug", "title": "Et brug", "per_year": {"parameter": "brug"}, "counting": "undiscounted"}
    counted = {"/procurement/counted": [{"id": "brug", "title": "Et brug"}], f"{LOT}/functional_unit": uses}
    yield change("functional-unit-not-positive", "Uses below zero", counted | {f"{LOT}/parameters/-": buyers("brug", "brug/year", "-5")}, ("number.out_of_bounds", f"{LOT}/functional_unit/per_year/parameter"))
    yield change("parameter-bounds-reversed", "A minimum above the maximum", {f"{at}/minimum": "90", f"{at}/maximum": "10"}, ("parameter.bounds_reversed", f"{at}/maximum"))


def lines() -> Iterator[Case]:
    yield change("cost-not-money", "Factors that multiply to kilowatt-hours", {f"{LINE}/flow/yearly/amount/factors": [{"parameter": "forbrug"}]}, ("cost.not_money", f"{LINE}/flow/yearly/amount"))
    yield change("cost-life-not-whole-years", "A negative life", {f"{LINE}/flow": capital(("-5", "year"))}, ("cost.life_not_whole_years", f"{LINE}/flow/capital/life/constant/value"))
    yield change("cost-life-in-months", "A life in months", {f"{LINE}/flow": capital(("36", "month"))}, ("unit.mismatch", f"{LINE}/flow/capital/life"))
    late = {"rate": {"per_year": {"constant": {"value": "0.5", "unit": "1"}}, "first_year": 2}}
    yield change("cost-growth-after-study", "Growth that begins after the study, and a rate of a later year that leaves nothing", {f"{LINE}/growth": [late, {"rates": ["0.02", "-50"]}]},
                 ("study.year_outside", f"{LINE}/growth/0/rate/first_year"), ("number.not_a_rate", f"{LINE}/growth/1/rates/1"))
    pumps = {"id": "køb", "title": "Køb", "phase": "acquisition", "borne_by": "authority", "counts_in": "award", "cashable": True, "flow": {"schedule": {"item": "pumpe"}}, "growth": []}
    yield change("cost-item-twice", "An item in two cost lines", {f"{LOT}/cost_lines/-": pumps, f"{LOT}/cost_lines/0": pumps | {"id": "igen", "counts_in": "analysis"}}, ("cost.item_twice", f"{LOT}/cost_lines/1/flow/schedule/item"))
    measured = {f"{CRITERIA}/0": cost("undiscounted", weight="60")}
    phases = {f"{CRITERIA}/0": cost("undiscounted", weight="60", phases=["use", "end_of_life"])}
    yield change("measure-no-counting-lines", "Life-cycle cost where every line is for the analysis", measured | {f"{LINE}/counts_in": "analysis"}, ("measure.no_cost_lines", f"{CRITERIA}/0/measure/life_cycle_cost"))
    yield change("measure-phase-without-lines", "Life-cycle cost of a phase without lines", phases, ("measure.no_cost_lines", f"{CRITERIA}/0/measure/life_cycle_cost/phases/1"))
    grams = amount("forbrug", ("2", "DKK/kWh"), *[("1", "t/g")] * 5)
    yield change("unit-conversion-too-large", "Tonnes per gram, five times over", {f"{LINE}/flow/yearly/amount": grams}, ("unit.conversion_too_large", f"{LINE}/flow/yearly/amount"))
    yield change("cost-growth-too-short", "Growth for fewer years than the study has", {f"{LINE}/growth": [{"rates": ["0.02"]}], "/procurement/study/years": 3}, ("cost.growth_too_short", f"{LINE}/growth/0/rates"))
    growth = {"rate": {"per_year": {"constant": {"value": "3.5", "unit": "1/year"}}, "first_year": 1}}
    rates = {"rates": ["0.02", "-1"]}
    yield change("cost-growth-not-a-rate", "A growth of 350 per cent a year, and one that leaves nothing", {f"{LINE}/growth": [growth, rates], "/procurement/study/years": 2},
                 ("number.not_a_rate", f"{LINE}/growth/0/rate/per_year/constant/value"), ("number.not_a_rate", f"{LINE}/growth/1/rates/1"))
    yield change("cost-set-by-schedule", "A payer on a line from the schedule", {f"{LINE}/flow": {"schedule": {"item": "pumpe"}}, f"{LINE}/vat": DROP}, ("cost.set_by_schedule", f"{LINE}/payer"))
    yield change("cost-payer-missing", "A line without payer and tax rate", {f"{LINE}/payer": DROP, f"{LINE}/vat": DROP}, ("document.missing_field", f"{LINE}/payer"), ("document.missing_field", f"{LINE}/vat"))


def criteria() -> Iterator[Case]:
    stages = {"measure": "none", "criterion": "none", "weighted": {"to": {"decimals": 2, "mode": "half_up"}}, "total": "none"}
    yield change("award-nothing-weighted", "Rounding of weighted points where points are added", {f"{LOT}/method": {"weighted_points": {"combination": "added"}}, f"{CRITERIA}/0/weight": DROP, f"{CRITERIA}/1/weight": DROP, f"{LOT}/policies/rounding": stages}, ("award.nothing_weighted", f"{LOT}/policies/rounding/weighted"))
    yield change("award-weights-sum", "Weights that add up to 110", {f"{CRITERIA}/0/weight": "70"}, ("award.weights_sum", CRITERIA))
    yield change("award-weights-sum-of-group", "Weights of a group that add up to 90", {
        f"{CRITERIA}/1": criterion("kvaliteter", weight="40"), f"{CRITERIA}/-": quality(weight="90", parent="kvaliteter")}, ("award.weights_sum", f"{CRITERIA}/1"))
    yield change("award-weight-not-allowed", "Weights where points are added", {f"{LOT}/method": added(weights_sum="100")},
                 ("award.weight_not_allowed", f"{LOT}/method/weighted_points/weights_sum"), ("award.weight_not_allowed", f"{CRITERIA}/0/weight"), ("award.weight_not_allowed", f"{CRITERIA}/1/weight"))
    groups = {f"{CRITERIA}/-": criterion("a", weight="100", parent="b"), f"{CRITERIA}/1/weight": "40"}
    cycle = [price(weight="100"), criterion("a", weight="100", parent="b"), criterion("b", weight="100", parent="a")]
    yield change("award-parent-cycle", "Two groups that belong to each other", {CRITERIA: cycle, "/assessments": []}, ("award.parent_cycle", f"{CRITERIA}/1/parent"), ("award.parent_cycle", f"{CRITERIA}/2/parent"))
    directions = {f"{CRITERIA}/0/rule": "as_measured", f"{CRITERIA}/1/rule": ratio()}
    yield change("award-rule-direction", "A price whose highest wins, and a panel whose lowest does", directions, ("award.rule_direction", f"{CRITERIA}/0/rule"), ("award.rule_direction", f"{CRITERIA}/1/rule"))
    middle = {"table": {"steps": [{"at_most": "800", "points": "0"}, {"at_most": "1200", "points": "10"}], "otherwise": "0"}}
    yield change("award-rule-neither", "A price whose middle wins, unsaid", {f"{CRITERIA}/0/rule": middle}, ("award.rule_direction", f"{CRITERIA}/0/rule"))
    yearly_price = {CRITERIA: [cost("annual_equivalent", "as_measured"), declared("værdi", "forbrug")], f"{LOT}/method": evaluation_price("omkostning"), f"{LOT}/policies/points_below_zero": DROP, "/assessments": []}
    yield change("award-not-money", "An evaluation price of an annual cost and of kilowatt-hours", yearly_price, ("award.not_money", f"{CRITERIA}/0/measure"), ("award.not_money", f"{CRITERIA}/1/measure"))
    yield change("award-base-of-a-panel", "An evaluation price that starts from points", {CRITERIA: [quality(kind="price")], f"{LOT}/method": evaluation_price("kvalitet"), f"{LOT}/policies/points_below_zero": DROP}, ("award.base_not_a_price", f"{LOT}/method/evaluation_price/base"))
    yield change("award-price-less-cost", "An evaluation price that takes the cost off the price", {CRITERIA: [price("as_measured"), cost(rule="as_measured")], f"{LOT}/method": evaluation_price(), f"{LOT}/policies/points_below_zero": DROP, "/assessments": []}, ("award.rule_direction", f"{CRITERIA}/1/rule"))
    scale = {"lowest": "0", "highest": "10", "step": "3", "anchors": [{"points": "3", "text": "God"}, {"points": "12", "text": "Bedst"}]}
    yield change("measure-scale-step", "Steps that miss the highest point, and an anchor beyond it", {f"{CRITERIA}/1/measure/panel_points/scale": scale, "/assessments": []},
                 ("measure.scale_step", f"{CRITERIA}/1/measure/panel_points/scale/step"), ("measure.anchor_not_on_scale", f"{CRITERIA}/1/measure/panel_points/scale/anchors/1/points"))
    deep = [criterion(f"g{level}", weight="100", **({"parent": f"g{level - 1}"} if level else {})) for level in range(12)]
    yield change("award-too-many-levels", "Groups in groups in groups", {CRITERIA: [*deep, price(weight="100") | {"parent": "g11"}], "/assessments": []}, ("award.too_many_levels", f"{CRITERIA}/11/parent"))
    yield change("award-tie-repeated", "A tie break that stands twice", {f"{LOT}/policies/ties": ["lowest_price", {"lowest_measure": "pris"}, "lowest_price"]}, ("award.tie_repeated", f"{LOT}/policies/ties/2"))
    grouped = [price(weight="50"), {"id": "gruppe", "title": "Gruppe", "kind": "quality", "weight": "50"}, quality(weight="100", parent="gruppe")]
    yield change("award-group-cannot-decide", "A tie break by a group", {CRITERIA: grouped, f"{LOT}/policies/ties": [{"most_points": "gruppe"}]}, ("award.group_cannot_decide", f"{LOT}/policies/ties/0/most_points"))
    yield change("award-group-is-scored", "A group that is measured itself", {f"{CRITERIA}/-": quality("service", weight="100", parent="kvalitet")}, ("award.group_is_scored", f"{CRITERIA}/1"))
    yield change("award-criterion-not-scored", "A criterion without a rule", {f"{CRITERIA}/0/rule": DROP}, ("award.criterion_not_scored", f"{CRITERIA}/0"))
    yield change("award-money-among-points", "Money in an award by points", {f"{CRITERIA}/1/rule": {"money_per_unit": {"amount": "100", "above": "0"}}}, ("award.money_among_points", f"{CRITERIA}/1/rule"))
    plain = [price("as_measured"), quality()]
    yield change("award-base-not-a-price", "An evaluation price that starts from quality", {CRITERIA: plain, f"{LOT}/policies/points_below_zero": DROP, f"{LOT}/method": evaluation_price("kvalitet")}, ("award.base_not_a_price", f"{LOT}/method/evaluation_price/base"))
    yield change("measure-no-schedule", "The offered price of a lot without a schedule", {f"{LOT}/schedule": [], f"{LOT}/policies/ties": ["lowest_price"], f"{OFFER}/prices": [], "/bids/1/offers/0/offer/prices": []},
                 ("measure.no_schedule", f"{CRITERIA}/0/measure"), ("measure.no_schedule", f"{LOT}/policies/ties/0"))
    yield change("measure-no-cost-lines", "The life-cycle cost of a lot without cost lines", {f"{CRITERIA}/0": cost(weight="60"), f"{LOT}/cost_lines": []}, ("measure.no_cost_lines", f"{CRITERIA}/0/measure/life_cycle_cost"))
    nobody = {"/procurement/payers/-": {"id": "kommunen", "title": "Kommunen", "recovers_vat": True}, f"{CRITERIA}/0": cost(weight="60", payers=["region", "kommunen"])}
    yield change("measure-payer-without-lines", "The life-cycle cost of a payer who pays nothing", nobody, ("measure.no_cost_lines", f"{CRITERIA}/0/measure/life_cycle_cost/payers/1"))
    yield change("measure-no-functional-unit", "Cost per functional unit without one", {f"{CRITERIA}/0": cost("per_functional_unit", weight="60")}, ("measure.no_functional_unit", f"{CRITERIA}/0/measure/life_cycle_cost/total"))
    yield change("measure-scale-empty", "A scale from 0 to 0", {f"{CRITERIA}/1/measure": panel(highest="0")}, ("measure.scale_empty", f"{CRITERIA}/1/measure/panel_points/scale/highest"))
    yield change("rule-range-empty", "Everything and nothing at the same price", {f"{CRITERIA}/0/rule": {"fixed_range": {"max_points": "10", "full_at": "900", "zero_at": "900", "capped": False}}}, ("rule.range_empty", f"{CRITERIA}/0/rule/fixed_range/zero_at"))
    steps = [{"at_most": "1200", "points": "5"}, {"at_most": "1100", "points": "10"}, {"at_most": "1000", "points": "15"}]
    yield change("rule-steps-not-rising", "A table out of order", {f"{CRITERIA}/0/rule": {"table": {"steps": steps, "otherwise": "0"}}}, ("rule.steps_not_rising", f"{CRITERIA}/0/rule/table/steps/1/at_most"), ("rule.steps_not_rising", f"{CRITERIA}/0/rule/table/steps/2/at_most"))
    broken = {f"{LOT}/parameters/0/unit": "foo", f"{CRITERIA}/0/weight": "50", f"{CRITERIA}/0/measure": {"life_cycle_cost": {"total": "present_value", "payers": ["kommunen"]}}, f"{LOT}/schedule/0/vat": "afgift",
              f"{LOT}/policies/ties": [{"most_points": "service"}], f"{OFFER}/prices/-": {"item": "slange", "price": "5"}, "/assessments/0/finding/points/criterion": "pris", "/decisions/0/ruling": {"value_corrected": {"bid": "alfa", "lot": "pumper", "target": {"price": "slange"}, "before": "1", "after": "2"}}}
    yield change("independent-problems", "Problems of every part at once", broken,
                 ("unit.unknown", f"{LOT}/parameters/0/unit"), ("reference.unknown", f"{LOT}/schedule/0/vat"), ("reference.unknown", f"{CRITERIA}/0/measure/life_cycle_cost/payers/0"), ("award.weights_sum", CRITERIA),
                 ("reference.unknown", f"{LOT}/policies/ties/0/most_points"), ("reference.unknown", f"{OFFER}/prices/1/item"), ("assessment.not_a_panel", "/assessments/0/finding/points/criterion"), ("reference.unknown", "/decisions/0/ruling/value_corrected/target/price"))


def below_zero() -> Iterator[Case]:
    policies = f"{LOT}/policies/points_below_zero"
    by_price = {f"{LOT}/method": evaluation_price(), f"{CRITERIA}/0": price("as_measured"), f"{CRITERIA}/1/weight": DROP, f"{CRITERIA}/1/rule": {"money_per_unit": {"amount": "1", "above": "0"}}}
    yield change("award-no-points", "Points below zero, where an evaluation price gives no points", by_price, ("award.no_points", policies))
    yield change("award-below-zero-missing", "No word on points below zero", {policies: DROP}, ("document.missing_field", policies))


def calculations() -> Iterator[Case]:
    free = {f"{LOT}/schedule/0/zero_allowed": True, f"{OFFER}/prices/0/price": "0"}
    yield change("award-not-positive", "A price of zero against a ratio", free, ("award.not_positive", f"{OFFER}/prices/0/price"))
    divided = {f"{LINE}/flow/yearly/amount": amount(("2", "DKK*kWh/year/year"), per=["forbrug"]), f"{OFFER}/values/0/value": "0"}
    costed = {f"{CRITERIA}/0": cost(weight="60")}
    yield change("calculation-division-by-zero", "A bidder's zero that is divided by", divided | costed, ("calculation.division_by_zero", f"{OFFER}/values/0/value"))
    yield change("calculation-division-by-zero-not-awarded", "The same where no criterion measures the line", divided, ("calculation.division_by_zero", f"{OFFER}/values/0/value"))
    adverse = {f"{LINE}/flow/yearly/amount": amount(("2", "DKK*kWh/year/year"), per=["forbrug"]), f"{LOT}/parameters/0/missing": {"adverse_value": "0"}}
    yield change("calculation-division-by-adverse-zero", "An adverse zero that would be divided by", adverse, ("calculation.division_by_zero", f"{LINE}/flow/yearly/amount/divisors/0"))
    zero = amount(("2", "DKK/year"), per=[("0", "1")])
    yield change("calculation-division-by-constant-zero", "A constant zero that is divided by", {f"{LINE}/flow/yearly/amount": zero}, ("calculation.division_by_zero", f"{LINE}/flow/yearly/amount/divisors/0"))
    huge = amount("forbrug", ("1000000000000", "DKK/kWh"), ("1000000000000", "1"), ("1000000000000", "1"))
    yield change("calculation-overflow", "Amounts beyond 28 digits", {f"{LINE}/flow/yearly/amount": huge} | costed, ("calculation.overflow", OFFER), ("calculation.overflow", "/bids/1/offers/0/offer"))
    lost = amount("forbrug", ("0.000000000001", "DKK/kWh"), *[("0.000000000001", "1")] * 2, *[("1000000000000", "1")] * 3)
    yield change("calculation-precision", "An amount that falls below the last decimal and is multiplied up again", {f"{LINE}/flow/yearly/amount": lost} | costed, ("calculation.precision", OFFER), ("calculation.precision", "/bids/1/offers/0/offer"))
