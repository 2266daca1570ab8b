"""The analysis, as the engine writes it.

Generated from the JSON Schema by `types/generate.py`: do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from wholelife.parts import (
    BidReference,
    CarbonReport,
    CostReport,
    DiscountingUsed,
    Engine,
    Explained,
    FrontierStep,
    InternalRatesFound,
    LineOutcomes,
    NetBenefitFound,
    PaybackTime,
    Series,
    SwitchPointFound,
    TradeFound,
)
from wholelife.record import Record


class Lead(Record):
    """How far the winner, or the last of several suppliers, is ahead of another bid."""

    bid: str
    """The other bid."""
    lead: Explained
    """The difference of the totals, in points or money; below zero only within a corridor, where
    it does
    not count."""
    within_rounding: bool
    """Whether the lead is so small that declared roundings could have made it."""
    decided_by: str | None
    """What broke the tie, where the totals are equal; within a corridor what decided there."""
    relative: Explained | None
    """The difference as a fraction of the total of the one ahead; left out where that is zero."""


class Named(Record):
    """A name and what it stands for."""

    id: str
    """The name."""
    title: str
    """What it stands for."""


class OtherLot(Record):
    """Another lot that then goes to another bid."""

    lot: str
    """The lot."""
    winner: str | None
    """Who wins it; left out where nobody does."""


class PayerSavings(Record):
    """What a payer saves."""

    net_savings: Explained
    """Its savings as a present value; a loss is negative."""
    payer: str
    """The payer."""


class ProcurementReference(Record):
    """The procurement an evaluation rests on."""

    currency: str
    """The currency of every amount."""
    id: str
    """The buyer's identifier."""
    participants: Sequence[Named]
    """The participants."""
    payers: Sequence[Named]
    """The payers."""
    title: str
    """Its title."""
    version: str
    """Version of the published documents."""
    sha256: str | None
    """The SHA-256 of the canonical form; `null` in a redacted evaluation where the document
    holds a
    confidential value, which could be found by trying."""


class Text(Record):
    """One text in both languages."""

    da: str
    """Danish."""
    en: str
    """English."""


class ThresholdFound(Record):
    """The strategies at a willingness to pay."""

    best: Sequence[str]
    """The strategy with the highest net benefit; more than one where they are tied."""
    strategies: Sequence[NetBenefitFound]
    """The strategies in the order given."""
    threshold: Decimal
    """Money for a unit of effect."""


class TurningPoint(Record):
    """A value at which the award changes."""

    included: bool
    """Whether the award is changed at this very value (a tie that is broken the other way or not
    at
    all, or a step), or only beyond."""
    known: Literal["exactly", "within_bounds", "perhaps"]
    """How exactly it is known."""
    other_lots: Sequence[OtherLot]
    """The other lots that then go to others as well, where a bidder may win only so many."""
    value: Explained
    """The value; where it is not known exactly, the value up to which the award certainly stays."""
    winners: Sequence[str]
    """Who wins beyond it: the suppliers where there are several, or all that share the first
    place; none
    where no bid is left."""
    certain: Explained | None
    """The value beyond which the award is certainly changed, where a declared rounding decides
    where
    between."""


class Turns(Record):
    """Where a changed number changes the award."""

    outcome: Literal["turns", "never", "not_known", "not_followed"]
    """Whether it does anywhere."""
    earlier_higher: TurningPoint | None
    """The same on the way to `higher`."""
    earlier_lower: TurningPoint | None
    """Where on the way to `lower` the award already changes, before this bid comes to win or
    loses its
    place; left out where it does not."""
    higher: TurningPoint | None
    """Where it does when the number is higher."""
    lower: TurningPoint | None
    """Where it does when the number is lower."""


class ViewComparison(Record):
    """Who gains and who loses in a view."""

    balance: Literal["nobody_loses", "gains_cover_losses", "losses_exceed_gains", "nothing_changes"]
    """Whether there is such a transfer."""
    by_payer: Sequence[PayerSavings]
    """What each payer saves, as a present value; a loss is negative."""
    gaining: Sequence[str]
    """The payers who gain, and from whom a transfer goes."""
    losing: Sequence[str]
    """The payers who lose, and to whom it goes."""
    net_savings: Explained
    """What is saved against current practice, as a present value."""
    transfer: Explained
    """What has to go from those who gain to those who lose, so that nobody is worse off. The
    value is
    `null` where the losses exceed the gains, since no transfer does that then."""
    view: str
    """The view."""


class ViewCost(Record):
    """What an option costs in a view."""

    annual_equivalent: Explained
    """The present value spread evenly over the years."""
    present_value: Explained
    """The sum of the present values."""
    undiscounted: Explained
    """The sum of the amounts as they fall due."""
    view: str
    """The view."""


class ViewUsed(Record):
    """A perspective on the costs."""

    description: str
    """What it counts and leaves out."""
    id: str
    """Its identifier."""
    title: str
    """Its title."""


class WeightShift(Record):
    """How much of the weight has to be moved."""

    from_: Sequence[str]
    """The criteria that it is taken from."""
    bid: str | None
    """The bid that the winner would fall behind."""
    certain: Explained | None
    """The part that certainly changes the award, where a declared rounding decides."""
    included: bool | None
    """Whether the award is changed when just as much is moved, or only when more is."""
    known: Literal["exactly", "within_bounds", "perhaps"] | None
    """How exactly it is known."""
    moved: Explained | None
    """The part of the whole that is moved; left out where no weights change the award so. Where
    it is
    not known exactly, no less certainly changes it."""
    supplier: str | None
    """Of several suppliers the one that falls behind, or below, when the least is moved."""
    threshold: str | None
    """The group, or the lot, whose threshold it would miss."""
    to: str | None
    """The criterion that gets it."""


class WithdrawnBid(Record):
    """A bid that does not win, and whose withdrawal changes who does."""

    bid: str
    """The bid that is withdrawn."""
    winners: Sequence[str]
    """Who wins without it: the suppliers where there are several, or all that share the first
    place; none
    where no bid can be ranked."""


class WithdrawnBidder(Record):
    """A bidder with several bids, none of which wins, and whose withdrawal changes who does."""

    bidder: str
    """The bidder."""
    bids: Sequence[str]
    """Its bids."""
    winners: Sequence[str]
    """Who wins without them, as without one bid."""


class BidTurns(Record):
    """What would change the award through what a bid offers or gets for a criterion."""

    bid: str
    """The bid."""
    measure: Turns
    """The measure, with all that follows from it for the points of every bid."""
    points: Turns | None
    """The points of this bid alone; left out where the rule gives the measure as points."""


class BudgetImpact(Record):
    """What a payer's budget gains in each year: cashable, with the tax that it cannot recover;
    more to pay
    is negative."""

    including_vat: Series
    """Year 0, 1, 2 … in the document's price basis."""
    payer: str
    """The payer."""
    nominal_including_vat: Series | None
    """The same in current prices; left out where prices are real and no inflation is declared."""


class ChecklistItem(Record):
    """An item of CHEERS 2022, and where its answer stands.

    # Sources

    `[CHEERS-2022]`, numbers and titles of the items; what each asks for stands in the
    statement itself."""

    answered_by: Literal["analysis", "documents", "simulation", "author"]
    """What answers it."""
    at: Sequence[str]
    """Where in this analysis the answer stands: JSON Pointers from its root. Of what every
    option has, the place in the first one stands for all."""
    left_to_author: bool
    """Whether the author has something to write: all of it, or what numbers do not say, such as
    why something was chosen."""
    number: int
    """Its number, 1 to 28."""
    title: Text
    """Its title: the English one is that of the checklist."""


class CriterionTurns(Record):
    """What would change the award through a criterion."""

    bids: Sequence[BidTurns]
    """For each ranked bid, the best first: one that wins loses its place there, another comes to
    win. Where
    the award passes to a third on the way, that is told as well."""
    criterion: str
    """The criterion."""


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


class OptionAnalysis(Record):
    """What an option costs, with the lines that count in the analysis alone."""

    costs: CostReport
    """Its costs."""
    option: str
    """The bid, or current practice."""
    outcomes: Sequence[LineOutcomes]
    """What patients get, by outcome line, where the lot has some."""
    views: Sequence[ViewCost]
    """Its cost in each view, in the order of the views."""
    carbon: CarbonReport | None
    """What it emits, by stage and year; left out where the lot has no carbon lines."""


class SavedInStage(Record):
    """What is emitted less in a stage of life."""

    saved: Explained
    """What is emitted less."""
    stage: Literal[
        "raw_materials",
        "production",
        "distribution",
        "use",
        "reprocessing",
        "maintenance",
        "end_of_life",
    ]
    """The stage."""
    with_: Sequence[
        Literal[
            "raw_materials",
            "production",
            "distribution",
            "use",
            "reprocessing",
            "maintenance",
            "end_of_life",
        ]
    ]
    """The stages that cannot be told from it."""


class ShareInterval(Record):
    """Between which shares the award stays."""

    criterion: str
    """The criterion or group."""
    share: Explained
    """Its share of the whole, as a fraction."""
    lower: TurningPoint | None
    """Where the award changes on the way to no share at all; left out where it does not."""
    upper: TurningPoint | None
    """Where the award changes on the way to the whole; left out where it does not."""


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


class Robustness(Record):
    """What would change the award of a lot, each thing while all else stays as it is.

    Values are exact, decided as the evaluation decides. Only where a declared rounding stands
    between, or a
    bid has to reach a threshold as well, may a value be a bound: `known` says so."""

    criteria: Sequence[CriterionTurns]
    """By criterion: what each bid would have to offer or to get. Where a bidder may win only so
    many lots,
    all lots are awarded anew at each value, and there are no leads, since a bid that is ahead
    in the lot
    need not win it."""
    leads: Sequence[Lead]
    """How far the winner, or the last of the suppliers, is ahead of each ranked bid that does
    not win, the
    best first."""
    shares: Sequence[ShareInterval]
    """Between which shares of the whole of each criterion and group the award stays, while all
    others keep their proportion to one another. Left out is what has the whole already. Where
    quality
    is set against a price the whole is that of quality; where the method weighs the two, the
    price has
    a share beside quality, and the top of the scale stays."""
    shifts: Sequence[WeightShift]
    """How much of the weight has to be moved, at least, until the winner, or a supplier, is
    behind each
    bid that does not win or below a threshold that depends on weights; the least first. Empty
    where the method has no
    weights of criteria, after a shortlist, where weights decide which bids the others are
    compared
    with, and where a bidder may win only so many lots."""
    suppliers: Sequence[str]
    """The suppliers, the best place first, where a framework has several: the award is who they
    are, and
    what is said of the winner holds for them."""
    withdrawals: Sequence[WithdrawnBid]
    """The bids that did not win and without which others would."""
    withdrawn_bidders: Sequence[WithdrawnBidder]
    """The bidders with several bids, none of which wins, and without which others would."""
    not_awarded: (
        Literal[
            "open",
            "no_admitted_bid",
            "tied",
            "single_bid",
            "too_many",
            "lot_limits",
            "several_solutions",
            "cut_off_tied",
            "room_for_all",
        ]
        | None
    )
    """Why there is nothing to say: there is no winner with a rival. All lists are empty then."""
    not_examined: Literal["combined_bids"] | None
    """Why it is not looked at which numbers would change the award."""
    weights: Literal["told", "no_weights", "not_followed", "not_known"] | None
    """Whether it is told which weights would change the award; left out with all else."""
    winner: str | None
    """The bid that wins; left out where there are several suppliers."""


class SavedEmissions(Record):
    """What a bid emits less than current practice over the study, without biogenic carbon; where
    it emits more,
    the numbers are negative."""

    by_stage: Sequence[SavedInStage]
    """By stage of life. Stages that one of the two states together are compared together."""
    total: Explained
    """In all."""
    per_functional_unit: Explained | None
    """Per functional unit, where the lot has one."""


class BidComparison(Record):
    """A bid against current practice."""

    bid: str
    """The bid."""
    budget_impact: Sequence[BudgetImpact]
    """What the budgets of the payers gain in each year; more to pay is negative."""
    cumulative: Series
    """The sum of the savings up to year 0, 1, 2 …"""
    discounted_cumulative: Series
    """The sum of their present values up to year 0, 1, 2 …"""
    discounted_payback: PaybackTime
    """When the sum of their present values is no longer negative."""
    internal_rates: InternalRatesFound
    """The internal rates of the savings."""
    savings_by_year: Series
    """What it saves in year 0, 1, 2 …, undiscounted; a loss is negative. The last year holds the
    difference of the residual values."""
    simple_payback: PaybackTime
    """When the sum of the savings is no longer negative."""
    views: Sequence[ViewComparison]
    """Who gains and who loses, in each view."""
    worth: NetSavingsFound
    """What it saves on what it asks for: the phase of acquisition with residual values is the
    investment, the other phases are the operation."""
    no_adjusted_rate: Literal["rate_differs_between_years", "partial_years"] | None
    """Why there is no adjusted internal rate of return where there could be a ratio."""
    saved_emissions: SavedEmissions | None
    """What it emits less; left out where the lot has no carbon lines."""


class LotAnalysis(Record):
    """The analysis of a lot."""

    cheers_2022: Sequence[ChecklistItem]
    """The items of CHEERS 2022, with where this analysis answers them and what is left to the
    author; left out where costs are set beside no outcome."""
    comparisons: Sequence[BidComparison]
    """Each bid against current practice."""
    discounting: DiscountingUsed
    """How years were made comparable."""
    id: str
    """Its identifier."""
    left_out: Sequence[str]
    """The bids that are no options, because values are missing or a rule sets them aside; their
    evaluation
    says why."""
    options: Sequence[OptionAnalysis]
    """What each option costs: the bids whose values are complete, and current practice.
    Empty where no cost line of the lot counts: then nothing is compared."""
    title: str
    """Its title."""
    alternative: Named | None
    """Current practice, which the bids are compared with, where the lot declares it."""
    cost_effectiveness: IncrementalAnalysisFound | None
    """The present value of each option's life-cycle cost set beside what patients get, where the
    lot asks for it; current practice is the comparator."""
    robustness: Robustness | None
    """What would change the award, where that is asked."""


class Analysis(Record):
    """The analysis of a procurement."""

    bids: Sequence[BidReference]
    """The bids."""
    decision_decimals: int
    """How many decimals a number was rounded to, half to even, before something was decided by
    it."""
    engine: Engine
    """What made it."""
    lots: Sequence[LotAnalysis]
    """The lots."""
    procurement: ProcurementReference
    """The procurement."""
    schema_version: str
    """Version of this document's schema."""
    views: Sequence[ViewUsed]
    """The views, in the order of the procurement."""
