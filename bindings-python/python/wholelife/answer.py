"""The answer to a calculation, as the engine writes it.

Generated from the JSON Schema by `types/generate.py`: do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from wholelife.parts import (
    Engine,
    Explained,
    FrontierStep,
    InternalRatesFound,
    NetBenefitFound,
    PaybackTime,
    PricePathUsed,
    ProducerFeeAnswer,
    ReuseSystemFound,
    Series,
    SwitchPointFound,
    TradeFound,
)
from wholelife.record import Record


class EstimatedMean(Record):
    """A mean with its Monte Carlo error."""

    standard_error: float
    """Its Monte Carlo error, s / √n, as of independent draws."""
    value: float
    """The mean of the draws."""


class EvidenceMissing(Record):
    """Required evidence that was not given."""

    id: str
    """Its name."""
    title: str
    """What is required."""


class FrontierPoint(Record):
    """A point of the acceptability frontier."""

    strategies: Sequence[str]
    """The strategies with the greatest expected net benefit: one, or all that are tied."""
    probability_best: float | None
    """The share of the draws in which the strategy is best alone; `null` where several are tied."""


class IndexStep(Record):
    """What one index did to an adjustment."""

    level: Explained
    """The level of the adjustment."""
    ratio: Explained
    """Their ratio."""
    reference: Explained
    """The level it is compared with."""
    series: str
    """Its name."""


class InformationValue(Record):
    """What information is worth."""

    formula: str
    """The formula."""
    standard_error: Sequence[float]
    """Its standard error."""
    value: Sequence[float]
    """For one person, or whatever the draws are of."""
    of_population: Sequence[float] | None
    """For all who are affected; `null` where that is not asked."""


class MeanStep(Record):
    """Strategies on the frontier of the means that cost and give the same."""

    strategies: Sequence[str]
    """The strategies; more than one where they are equal."""
    icer: float | None
    """What another unit of effect costs here, against the step before; `null` at the first."""


class Named(Record):
    """A name, and the title where there is one."""

    id: str
    """Its name."""
    title: str | None
    """Its title."""


class NotionalBid(Record):
    """A bid with its notional price."""

    bid: str
    """The bid."""
    discount: Explained
    """What is taken off for the comparison."""
    notional_price: Explained
    """The price it is compared by."""
    place: int
    """Its place by notional price; equal ones share one."""
    place_by_price: int
    """Its place by price alone; equal prices share one."""
    price: Decimal
    """The price that is paid."""
    level: str | None
    """The level it commits to; `null` for none."""


class NotionalPriceFound(Record):
    """The bids by notional price, beside their order by price."""

    bids: Sequence[NotionalBid]
    """The bids in the order given."""


class PartialInformationValue(Record):
    """What it is worth to know some parameters."""

    functions: int
    """How many functions of the parameters were used, beside the constant."""
    held_out: Sequence[float]
    """What it is worth where each half of the draws decides for the other: it errs downwards
    where the
    value errs upwards, and differs by chance as well."""
    information: InformationValue
    """What that is worth."""
    parameters: Sequence[str]
    """The parameters that become known."""


class ReusePart(Record):
    """A part of a total."""

    part: str
    """The phase of life or the stage of the life cycle."""
    per_use: Explained
    """For a use."""


class StateShares(Record):
    """The share of the cohort that is in a state."""

    shares: Series
    """At the start, and at the end of cycle 1, 2, 3 …"""
    state: str
    """The state."""
    title: str
    """What people call it."""


class StrategyDrawn(Record):
    """What the draws say of a strategy."""

    cost: EstimatedMean
    """What it costs in the mean."""
    effect: EstimatedMean
    """What it gives in the mean."""
    expected_loss: Sequence[float]
    """By how much it stays below the best strategy of each draw, in the mean."""
    id: str
    """Its name."""
    net_health_benefit: Sequence[float | None]
    """Expected net health benefit, E - C / λ; `null` where λ is 0."""
    net_monetary_benefit: Sequence[EstimatedMean]
    """Expected net monetary benefit, λE - C."""
    probability_best: Sequence[float]
    """The share of the draws in which it alone is best."""
    probability_tied: Sequence[float]
    """The share of the draws in which it is tied for best."""
    incremental_cost: EstimatedMean | None
    """What it costs more than the comparator; `null` for that itself."""
    incremental_effect: EstimatedMean | None
    """What it gives more than the comparator; `null` for that itself."""


class StretchOfPay(Record):
    """A stretch of willingness to pay with the strategies that lead in it."""

    from_: float
    """Where it begins."""
    strategies: Sequence[str]
    """The strategies: one, or all that are tied."""
    to: float | None
    """Where it ends; `null` where it does not."""


class StudyFound(Record):
    """The totals of an axis over the years of the study: pools are bought at the base date and
    whenever they
    are worn out, in the last year that they serve or in the one after, as is declared;
    everything else falls
    due year by year."""

    annual_equivalent: Explained
    """The equal yearly amount that is worth as much."""
    by_year: Series
    """What falls due, or is emitted, in year 0, 1, 2 …; year 0 is the base date."""
    per_use: Explained
    """For a use: that amount for a cost, the undiscounted sum for emissions, for none is undone
    by time."""
    present_value: Explained
    """The same at the base date. Discounted emissions serve a CO2 price that is the same in all
    years."""
    undiscounted: Explained
    """The sum over the years, with what is left."""
    without_infection_per_use: Explained
    """Of that, without the risk of infection."""
    residual: Explained | None
    """What is left of the pools at the end, as a negative amount; `null` for emissions, and
    where no residual value is counted."""


class ThresholdFound(Record):
    """The strategies at a willingness to pay."""

    best: Sequence[str]
    """The strategy with the highest net benefit; more than one where they are tied."""
    strategies: Sequence[NetBenefitFound]
    """The strategies in the order given."""
    threshold: Decimal
    """Money for a unit of effect."""


class UsesStretch(Record):
    """Yearly uses with the same outcome."""

    from_: int
    """The first that was looked at."""
    lower: Literal["base", "other", "equal", "immaterial"]
    """Who is lower."""
    to: int
    """The last that was looked at."""


class BreakEvenCarbonPriceFound(Record):
    """The price of emissions at which two options cost the same; not a statement about points."""

    cheaper_above: Literal["first", "second", "equal"]
    """Which costs less above that price, or at every price."""
    cheaper_below: Literal["first", "second", "equal"]
    """Which costs less below that price, or at every price."""
    per_kilogram: Explained | None
    """For a kilogram; `null` where no price from 0 on turns the order, or they never differ."""
    per_tonne: Explained | None
    """For a tonne."""


class BreakEvenVolumeFound(Record):
    """The volume at which two options cost the same."""

    cheaper_above: Literal["first", "second", "equal"]
    """Which is cheaper above that volume, or at every volume."""
    cheaper_below: Literal["first", "second", "equal"]
    """Which is cheaper below that volume, or at every volume."""
    volume: Explained | None
    """The volume; `null` where one of the two is cheaper at every volume, or they never differ."""


class CarbonValueFound(Record):
    """What emissions are worth."""

    by_year: Series
    """What is emitted in year 0, 1, 2 … is worth this."""
    present_value: Explained
    """The sum of their present values."""
    price: Series
    """The price of a tonne in year 0, 1, 2 …"""
    price_path: PricePathUsed
    """Where the prices come from."""
    undiscounted: Explained
    """The sum of the amounts of all years."""


class ChangeFound(Record):
    """A total before and after, and what changed it; the three effects add up to the change."""

    after: Explained
    """After."""
    before: Explained
    """Before."""
    change: Explained
    """After less before."""
    mix: Explained
    """Of other products, each as it was before."""
    per_unit_after: Explained
    """Per unit after."""
    per_unit_before: Explained
    """Per unit before."""
    per_unit_change: Explained
    """After less before, per unit."""
    unit: Explained
    """Of the products themselves having changed."""
    volume: Explained
    """Of more or fewer units, each as the average was before."""
    promised: Decimal | None
    """The change that was promised; left out where none was."""
    share_of_promise: Explained | None
    """The share of the promise that the change is; left out where none was made, or one of
    nothing."""


class CohortFound(Record):
    """What a strategy costs and gives."""

    cost: Explained
    """What all cycles cost, discounted."""
    costs: Series
    """What each cycle costs, not discounted; cycle 0 is the start and costs nothing."""
    effect: Explained
    """What all cycles give, discounted."""
    effects: Series
    """What each cycle gives, not discounted."""
    strategy: str
    """The strategy."""
    title: str
    """What people call it."""
    trace: Sequence[StateShares]
    """The cohort cycle by cycle, in the order of the states."""
    undiscounted_cost: Explained
    """What all cycles cost, not discounted."""
    undiscounted_effect: Explained
    """What all cycles give, not discounted."""


class FootingFault(Record):
    """A cell that does not follow from the others."""

    column: Named
    """The cell's column."""
    difference: Explained
    """The printed value less the expected one."""
    expected: Explained
    """What it should be."""
    pointer: str
    """Where the cell is: a JSON Pointer into the calculation."""
    printed: Decimal
    """What is printed."""
    relation: Named
    """The relation."""
    row: Named
    """The cell's row."""
    tolerance: Explained
    """How far it may be."""


class FootingSuspect(Record):
    """The one cell that may be behind everything."""

    column: Named
    """The cell's column."""
    pointer: str
    """Where the cell is: a JSON Pointer into the calculation."""
    printed: Decimal
    """What is printed."""
    row: Named
    """The cell's row."""
    would_foot_at: Explained
    """What would make everything foot."""


class LossNeeded(Record):
    """Probabilities of loss with the same order."""

    from_: Explained
    """The first, of 12 decimals."""
    lower: Literal["base", "other", "equal", "immaterial"]
    """Who is lower."""
    to: Explained
    """The last, of 12 decimals."""


class MeanPlaced(Record):
    """Where a strategy stands by its means."""

    dominated_by: Sequence[str]
    """Who dominates it: each that is not strictly dominated itself, or of extended dominance the
    neighbours on the frontier."""
    equal_to: Sequence[str]
    """Who costs and gives exactly the same."""
    standing: Literal["on_frontier", "dominated", "extendedly_dominated"]
    """Where it stands among all."""
    strategy: str
    """The strategy."""


class MeansCompared(Record):
    """The incremental analysis of expected costs and effects. Who stands where is decided
    exactly, of the means
    as they are; how sure that is, the draws say elsewhere."""

    frontier: Sequence[MeanStep]
    """Those that are worth having, from the cheapest to the one that gives most; equal ones
    together."""
    strategies: Sequence[MeanPlaced]
    """The strategies, in the order asked."""


class NetBenefitsFound(Record):
    """What an alternative is worth beyond a base."""

    extra_benefits: Explained
    """What it brings beyond the base."""
    extra_costs: Explained
    """What the alternative costs beyond the base."""
    net_benefits: Explained
    """What it is worth in all."""
    verdict: Literal["trade_off", "dominates", "is_dominated", "undefined", "equal"]
    """What stands between the two."""
    benefit_cost_ratio: Explained | None
    """The benefit-to-cost ratio; `null` where it would mislead."""


class NetSavingsFound(Record):
    """What an alternative saves against a base, and what it earns on what it asks for."""

    extra_investment: Explained
    """What the alternative asks for beyond the base."""
    net_savings: Explained
    """What it saves in all."""
    operational_savings: Explained
    """What it saves in operation."""
    verdict: Literal["trade_off", "dominates", "is_dominated", "undefined", "equal"]
    """What stands between the two."""
    adjusted_internal_rate: Explained | None
    """The adjusted internal rate of return; `null` where the ratio is."""
    savings_to_investment_ratio: Explained | None
    """The savings-to-investment ratio; `null` where it would mislead."""


class PaybackFound(Record):
    """How long it takes until money laid out has come back."""

    discounted: PaybackTime
    """With every flow discounted to period 0."""
    simple: PaybackTime
    """Without discounting."""
    within_period: Literal["linear", "at_end"]
    """When within a period its flow counted."""


class PriceStep(Record):
    """One adjustment, from the indices to the price."""

    by_formula: Explained
    """The price by the formula, before trigger, limits and rounding."""
    factor: Explained
    """What the formula multiplies the price by."""
    indices: Sequence[IndexStep]
    """The indices, in the order of the clause."""
    limits: Sequence[Literal["cap", "floor", "total_cap", "total_floor"]]
    """The limits that cut the price, in the order in which they were applied."""
    month: str
    """The month from which it holds."""
    outcome: Literal["adjusted", "below_trigger", "not_lowered"]
    """What it did."""
    price: Explained
    """The price in force from this month on."""
    cut_off: Explained | None
    """What the limits cut off, where they did; the clause says whether it is carried or lost."""
    limited: Explained | None
    """The price within the limits, where there are any."""
    movement: Explained | None
    """The movement that the trigger measures, where there is a trigger."""


class ReuseDifference(Record):
    """A difference."""

    difference: Explained
    """The other less the base."""
    lower: Literal["base", "other", "equal", "immaterial"]
    """Who is lower."""


class ReuseNotKnown(Record):
    """A value that is left out of an answer that has everything else."""

    field: str
    """The field beside this one that it would stand in."""
    reason: Literal["precision", "too_large", "no_result", "both_hold", "turns_in_range"]
    """Why it is not known."""


class ReuseTotals(Record):
    """The totals of an axis."""

    infection_per_use: Explained
    """Of that, the risk of infection."""
    not_cashable_per_use: Explained
    """Of the total for a use, what leaves no account."""
    over_study: StudyFound
    """Over the years of the study."""
    parts: Sequence[ReusePart]
    """The total for a use by phase of life, for a cost, or by stage of the life cycle, for
    emissions."""
    per_use: Explained
    """For a use."""
    per_year: Explained
    """In a year, with items replaced as they wear out."""
    shared_capacity_per_use: Explained
    """Of the total for a use, capacity that exists already and is shared."""
    without_infection_per_use: Explained
    """Without the risk of infection."""


class StrategyFound(Record):
    """A strategy, and where it stands."""

    cost: Decimal
    """What it costs."""
    dominated_by: Sequence[str]
    """Who dominates it: each that is not strictly dominated itself, or of extended dominance the
    neighbours on the frontier."""
    effect: Decimal
    """What it gives."""
    equal_to: Sequence[str]
    """Who costs and gives exactly the same."""
    standing: Literal["on_frontier", "dominated", "extendedly_dominated"]
    """Where it stands among all."""
    strategy: str
    """The strategy."""
    title: str
    """What people call it."""
    against_comparator: TradeFound | None
    """The strategy against the comparator; `null` where none is named, and for the comparator
    itself."""


class SwitchFound(Record):
    """What an initiative changed."""

    category: str
    """The category."""
    cost: ChangeFound
    """What it did to the cost."""
    emissions: ChangeFound
    """What it did to the emissions."""
    initiative: str
    """What was done."""
    quantity_after: Explained
    """Units after."""
    quantity_before: Explained
    """Units before."""
    year: int
    """The year."""


class ComponentNeeded(Record):
    """What would have to be otherwise of a component."""

    component: str
    """The component."""
    loss_per_use: Sequence[LossNeeded]
    """Which option is lower by the probability of loss, from 0 to 1, by their difference to 12
    decimals and whatever counts as one: a single stretch where the order does not depend on
    it; empty where single use is declared, or where it is not known."""
    not_known: Sequence[ReuseNotKnown]
    """What of this is not known, and why."""
    option: str
    """The option it is looked at in."""
    system: str
    """Its system."""
    item: Explained | None
    """What an item would have to cost, or its making to emit; below zero where even an item for
    nothing is not enough, `null` where it changes nothing."""
    item_attainable: bool | None
    """Whether an item can cost or emit that: not below zero; `null` where nothing is told."""
    least_rated_uses: int | None
    """The least number of rated uses with which its option is lower; `null` where no number up
    to the most that were looked at is enough, and where single use is declared."""
    rated_uses: Explained | None
    """The rated uses at which both are the same, as a real number; `null` where none are, where
    the calendar life ends before, where both options hold the system, and where single use is
    declared."""


class DecisionUncertaintyFound(Record):
    """What draws say of a decision. Lists beside `willingness_to_pay` have one number for each
    of its values.

    Costs, net monetary benefits, losses and what information is worth are in `currency`,
    effects and net
    health benefits in `effect_unit`, and a willingness to pay and an ICER in the one for one
    of the other."""

    best_expected: Sequence[StretchOfPay]
    """The same for every willingness to pay from 0 on, with the points where it changes."""
    better: Literal["higher", "lower"]
    """Which effect is better."""
    comparator: str
    """The strategy that others are compared with."""
    currency: str
    """The currency of the costs."""
    draws: int
    """How many draws there are."""
    effect_unit: str
    """What an effect is counted in."""
    frontier: Sequence[FrontierPoint]
    """The acceptability frontier: who has the greatest expected net benefit, and how probably it
    is best."""
    most_probable: Sequence[StretchOfPay]
    """Which strategy is best alone in the most draws, with the points where that changes."""
    partial_information: Sequence[PartialInformationValue]
    """What it is worth to know some parameters."""
    perfect_information: InformationValue
    """What it is worth to know everything."""
    strategies: Sequence[StrategyDrawn]
    """The strategies, in the order asked."""
    tied: Sequence[float]
    """The share of the draws in which several strategies are best; with the probabilities of
    being
    best alone it sums to 1."""
    willingness_to_pay: Sequence[float]
    """The values of willingness to pay, as asked."""
    affected: float | None
    """How many people are affected, weighted by discount factors; `null` where that is not
    asked."""
    means_compared: MeansCompared | None
    """Which strategies are worth having by their means, and which are dominated; `null` where a
    mean is too large to be compared exactly."""


class FootingAnswer(Record):
    """Whether a table adds up, and where it does not."""

    checked: int
    """How many checks were made: one for each column, row or cell of a relation."""
    failing: Sequence[FootingFault]
    """The cells that do not follow from the others."""
    not_checked: int
    """How many were not, since a cell is empty."""
    verdict: Literal["foots", "does_not_foot"]
    """Whether every relation holds."""
    suspect: FootingSuspect | None
    """The one cell whose correction alone would repair all of it without making anything worse,
    where there is just one."""


class IncrementalAnalysisFound(Record):
    """Which strategies are worth having, and what another unit of effect costs."""

    better: Literal["higher", "lower"]
    """Which effect is better."""
    effect_unit: str
    """What an effect is counted in."""
    frontier: Sequence[FrontierStep]
    """Those that are worth having, from the cheapest to the one that gives most; equal ones
    together."""
    strategies: Sequence[StrategyFound]
    """The strategies in the order given."""
    switch_points: Sequence[SwitchPointFound]
    """Each willingness to pay at which the best strategy changes, in rising order."""
    thresholds: Sequence[ThresholdFound]
    """The strategies at each willingness to pay that was asked for."""


class InfectionNeeded(Record):
    """What would have to be otherwise of a risk of infection."""

    not_known: Sequence[ReuseNotKnown]
    """What of this is not known, and why."""
    option: str
    """The option it is looked at in."""
    system: str
    """The system it is imputed to."""
    attainable: bool | None
    """Whether that is a probability, from 0 to 1; `null` where nothing is told."""
    probability_per_use: Explained | None
    """What its probability would have to be; below zero where its option is higher even without,
    `null` where it changes nothing."""


class InputNeeded(Record):
    """What would have to be otherwise of a shared input."""

    input: str
    """The input."""
    not_known: Sequence[ReuseNotKnown]
    """What of this is not known, and why."""
    attainable: bool | None
    """Whether a unit can cost or emit that: not below zero; `null` where nothing is told."""
    value: Explained | None
    """What a unit of it would have to cost or emit; `null` where both take as much of it."""


class PriceClaimAnswer(Record):
    """What a claim comes to."""

    allowed_price: Explained
    """The price that the clause allows: the adjusted one where the claim is due, else the one in
    force."""
    claimed_price: Decimal
    """The price that is claimed."""
    due: bool
    """Whether the clause adjusts the price in this month."""
    excess: Explained
    """By how much the claimed price exceeds the allowed one; negative where it stays below."""
    missing_evidence: Sequence[EvidenceMissing]
    """The required evidence that was not given."""
    price_in_force: Explained
    """The price in force before."""
    steps: Sequence[PriceStep]
    """The adjustments before and, where it is due, the one that is claimed."""
    verdict: Literal["within", "exceeds", "not_due", "cannot_be_judged"]
    """The verdict. A claim that is not due is not judged further; evidence comes before the
    price."""
    earliest_effect: str | None
    """The first day on which the claim may take effect; left out where no notice is agreed."""
    notice_kept: bool | None
    """Whether the notice is kept; left out where none is agreed."""
    trigger_met: bool | None
    """Whether the movement reaches the trigger; left out where the claim is not due or there is
    no trigger."""


class PricePathAnswer(Record):
    """The way of a price through the adjustments of a clause."""

    price: Explained
    """The price in force at the end."""
    steps: Sequence[PriceStep]
    """The adjustments in their order."""


class ReuseNeeded(Record):
    """What would have to be otherwise, each alone, for both to be the same for a use."""

    components: Sequence[ComponentNeeded]
    """Of the components of both."""
    infections: Sequence[InfectionNeeded]
    """Of the risks of infection."""
    inputs: Sequence[InputNeeded]
    """Of the shared inputs."""


class ReuseOptionFound(Record):
    """What an option takes."""

    id: str
    """Its identifier."""
    systems: Sequence[ReuseSystemFound]
    """The systems that it is made of."""
    title: str
    """What it is."""
    cost: ReuseTotals | None
    """What it costs; `null` where it was not asked."""
    emissions: ReuseTotals | None
    """What it emits; `null` where it was not asked."""


class CohortModelFound(Record):
    """What the strategies cost and give a cohort, and which of them are worth having."""

    cost_factors: Series
    """The discount factors of costs, of cycle 0, 1, 2 …; cycle 0 is the start."""
    effect_factors: Series
    """Those of effects."""
    incremental_analysis: IncrementalAnalysisFound
    """Which strategies are worth having, by what they cost and give with discounting."""
    strategies: Sequence[CohortFound]
    """The strategies in the order given."""


class ReuseAxisFound(Record):
    """The outcome of an axis."""

    by_uses_per_year: Sequence[UsesStretch]
    """Who is lower in a steady year, not discounted, for the yearly uses that were to be looked
    through."""
    by_uses_per_year_over_study: Sequence[UsesStretch]
    """Who is lower over the years of the study, for the same yearly uses: costs at the base
    date, emissions as their undiscounted sum, with pools bought whole."""
    needed: ReuseNeeded
    """What would have to be otherwise for both to be the same."""
    not_known: Sequence[ReuseNotKnown]
    """What of this is not known, and why."""
    over_study: ReuseDifference
    """At the base date, over the years of the study; emissions as their undiscounted sum."""
    per_use: ReuseDifference
    """For a use, in a steady year, not discounted."""
    without_infection: ReuseDifference
    """For a use in that year, without the risk of infection."""
    uses_per_year: Explained | None
    """The yearly uses at which a steady year, not discounted, is the same: with pools and what
    ends the life of an item as they are or, where a year is no line of its uses or that line
    gives none, where the order turns if it does so once among the uses that were looked
    through. `null` where there are none; where the order turns more than once, `not_known`
    says so."""
    uses_per_year_over_study: Explained | None
    """The yearly uses at which the study is the same: with pools bought in the years as they are
    now, where both are the same there too or, where that gives none, where the order turns if
    it does so once among the uses that were looked through. `null` as for `uses_per_year`."""


class ReuseComparisonFound(Record):
    """One option against the first."""

    base: str
    """What it is held against."""
    not_known: Sequence[ReuseNotKnown]
    """What of this is not known, and why."""
    other: str
    """What is held against it."""
    co2_price: Explained | None
    """The CO2 price at which the costs of a use in a steady year are the same; `null` where no
    positive price does it, because one is lower in both or the emissions are the same, or
    where not both were asked."""
    co2_price_over_study: Explained | None
    """The same over the years of the study, for a price that is the same in all of them: present
    values of costs by kilograms that are discounted as well, as what falls due for them would
    be."""
    cost: ReuseAxisFound | None
    """By cost; `null` where it was not asked."""
    emissions: ReuseAxisFound | None
    """By emissions; `null` where it was not asked."""


class ReuseComparisonAnswer(Record):
    """What the options cost and emit, and where they are the same."""

    comparisons: Sequence[ReuseComparisonFound]
    """Each option against the first."""
    options: Sequence[ReuseOptionFound]
    """Each system, and then each mixed fleet."""


class Answer(Record):
    """The answer, under the name of the calculation."""

    annual_equivalent: Explained | None
    """The annual equivalent."""
    break_even_carbon_price: BreakEvenCarbonPriceFound | None
    """The price of emissions at which two options cost the same."""
    break_even_volume: BreakEvenVolumeFound | None
    """The volume at which two options cost the same."""
    carbon_value: CarbonValueFound | None
    """What the emissions are worth."""
    cohort_model: CohortModelFound | None
    """What the strategies cost and give a cohort, and which are worth having."""
    dated_internal_rates: InternalRatesFound | None
    """Every internal rate of return, per year."""
    dated_net_present_value: Explained | None
    """The net present value at the date of the first flow."""
    decision_uncertainty: DecisionUncertaintyFound | None
    """What draws say of a decision."""
    footing: FootingAnswer | None
    """Whether the table adds up, and where it does not."""
    future_value: Explained | None
    """The future value."""
    incremental_analysis: IncrementalAnalysisFound | None
    """Which strategies are worth having, and what another unit of effect costs."""
    index_change: Explained | None
    """The change of the index, as a fraction."""
    instalment: Explained | None
    """The equal instalment, per period."""
    internal_rates: InternalRatesFound | None
    """Every internal rate of return, per period."""
    modified_internal_rate: Explained | None
    """The modified internal rate of return, per period."""
    net_benefits: NetBenefitsFound | None
    """What the alternative is worth beyond the base."""
    net_present_value: Explained | None
    """The net present value."""
    net_savings: NetSavingsFound | None
    """What the alternative saves, and what it earns on what it asks for."""
    notional_price: NotionalPriceFound | None
    """The bids by the prices that they are compared by."""
    payback: PaybackFound | None
    """The simple and the discounted payback."""
    period_rate: Explained | None
    """The rate looked for."""
    present_value: Explained | None
    """The present value."""
    price_claim: PriceClaimAnswer | None
    """What the claim comes to."""
    price_path: PricePathAnswer | None
    """The way of the price through its adjustments."""
    producer_fee: ProducerFeeAnswer | None
    """What producer responsibility costs, component by component."""
    real_nominal_rate: Explained | None
    """The rate looked for, per year."""
    reuse_comparison: ReuseComparisonAnswer | None
    """What single-use and reusable products cost and emit, and where they are the same."""
    sanction: Explained | None
    """What the broken promise costs; nothing where it was kept."""
    switch: SwitchFound | None
    """What the initiative changed."""


class Answered(Record):
    """The document that answers a calculation."""

    answer: Answer
    """The answer, under the name of the calculation."""
    calculation_sha256: str
    """The SHA-256 of the canonical form of the calculation, in hexadecimal."""
    engine: Engine
    """What computed it."""
    schema_version: str
    """Version of this document's schema."""
