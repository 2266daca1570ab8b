"""The analysis, as the engine writes it.

Generated from the JSON Schema by `types/generate.py`: do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from wholelife.record import Record


class BidReference(Record):
    """A bid an evaluation rests on."""

    bidder: str
    """The bidder's name."""
    bidder_id: str
    """The bidder's identifier."""
    id: str
    """The bid's identifier."""
    revision: int
    """The revision."""
    sha256: str | None
    """The SHA-256 of the canonical form; `null` in a redacted evaluation where the document
    holds a
    confidential value, which could be found by trying."""


class Engine(Record):
    """What made an evaluation."""

    name: str
    """`wholelife`."""
    version: str
    """Its version."""


class Named(Record):
    """A name and what it stands for."""

    id: str
    """The name."""
    title: str
    """What it stands for."""


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


class SearchedRates(Record):
    """From the lowest to the highest rate that is looked for."""

    from_: Decimal
    """The lowest."""
    to: Decimal
    """The highest."""


class Term(Record):
    """One input of a formula."""

    symbol: str
    """The symbol in the formula's text."""
    name: str | None
    """What it stands for: a parameter's, item's, line's or criterion's name, where there is one."""
    source: str | None
    """Its source."""
    unit: str | None
    """Its unit."""
    value: Decimal | None
    """Its value; left out where it is a series that stands elsewhere in the evaluation."""


class ViewUsed(Record):
    """A perspective on the costs."""

    description: str
    """What it counts and leaves out."""
    id: str
    """Its identifier."""
    title: str
    """Its title."""


class WithdrawnBid(Record):
    """A bid whose withdrawal changes the winner."""

    bid: str
    """The bid that is withdrawn."""
    winners: Sequence[str]
    """Who is first without it; several where they share the place, none where no bid can be
    ranked."""


class Rounded(Record):
    """A declared rounding, and what it was applied to."""

    decimals: int
    """How many decimals are kept."""
    from_: Decimal
    """The number before."""
    mode: Literal["half_even", "half_up", "half_down", "down", "up"]
    """What happens to the digits that are cut off."""


class Derivation(Record):
    """How a number was made."""

    formula: str
    """The formula's identifier in the catalogue of formulas."""
    inputs: Sequence[Term]
    """Its inputs."""
    raised_from: Decimal | None
    """What the formula gives where that is below zero and the procurement makes it zero."""
    rounded: Rounded | None
    """How the procurement rounds, where it does at this stage."""


class Explained(Record):
    """A number with its derivation."""

    unit: str
    """Its unit."""
    derivation: Derivation | None
    """How it was made; `null` where it is withheld as confidential."""
    value: Decimal | None
    """The number; `null` where it is withheld as confidential, and where its field says so."""


class Lead(Record):
    """How far the winner is ahead of another bid."""

    bid: str
    """The other bid."""
    lead: Explained
    """The difference of the totals, in points or money; never below zero."""
    within_rounding: bool
    """Whether the lead is so small that declared roundings could have made it."""
    decided_by: str | None
    """What broke the tie, where the totals are equal."""
    relative: Explained | None
    """The difference as a fraction of the winner's total; left out where that is zero."""


class LineShare(Record):
    """The part of a cost line that one payer bears at one participant."""

    payer: str
    """The payer."""
    present_value: Explained
    """The sum of the present values."""
    undiscounted: Explained
    """The sum over the years."""
    participant: str | None
    """The participant, where the cost arises at one."""


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


class PaybackTime(Record):
    """When money laid out has come back, and whether it stays."""

    outcome: Literal["at_once", "paid_back", "undone", "never"]
    """How it came back."""
    first: Explained | None
    """The periods after which it first came back, where later flows undid that; else `null`."""
    periods: Explained | None
    """The periods after which it has come back for good; `null` where it has not."""
    undone_in: int | None
    """The period whose flow first undid it; else `null`."""


class PayerSavings(Record):
    """What a payer saves."""

    net_savings: Explained
    """Its savings as a present value; a loss is negative."""
    payer: str
    """The payer."""


class PhaseCost(Record):
    """What a phase costs."""

    phase: Literal["acquisition", "use", "maintenance", "end_of_life", "externality"]
    """The phase."""
    present_value: Explained
    """The sum of the present values."""
    undiscounted: Explained
    """The sum of the amounts as they fall due."""


class RateFound(Record):
    """One internal rate."""

    crossing: Literal["falls", "rises", "touches"]
    """What the net present value does there as the rate grows."""
    rate: Explained
    """The rate as a fraction, certain to its last decimal."""


class Series(Record):
    """A number for each year, with the derivation of all of them."""

    unit: str
    """Their unit."""
    derivation: Derivation | None
    """How they were made; `null` where they are withheld as confidential."""
    values: Sequence[Decimal] | None
    """The numbers of year 0, 1, 2 …; `null` where they are withheld as confidential."""


class StatedRates(Record):
    """Discount rates of the other price basis, and how they became those that are used."""

    derivation: Derivation
    """The formula of the rates that are used."""
    price_basis: Literal["real", "nominal"]
    """Whether the rates are real or nominal."""
    rates: Sequence[Decimal]
    """The stated rate of year 1, 2, 3 … as a fraction per year."""


class TurningPoint(Record):
    """A value at which the award changes."""

    included: bool
    """Whether the award is changed at this very value (a tie that is broken the other way or not
    at
    all, or a step), or only beyond."""
    known: Literal["exactly", "within_bounds", "perhaps"]
    """How exactly it is known."""
    value: Explained
    """The value; where it is not known exactly, the value up to which the award certainly stays."""
    winners: Sequence[str]
    """Who is first beyond it; several where they share the place, none where no bid is left."""
    certain: Explained | None
    """The value beyond which the award is certainly changed, where a declared rounding decides
    where
    between."""


class Turns(Record):
    """Where a changed number changes the award."""

    outcome: Literal["turns", "never", "not_known", "not_followed"]
    """Whether it does anywhere."""
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
    threshold: str | None
    """The group, or the lot, whose threshold it would miss."""
    to: str | None
    """The criterion that gets it."""


class YearCosts(Record):
    """What the years cost."""

    present_value: Series
    """Its present value."""
    undiscounted: Series
    """What falls due in year 0, 1, 2 …, the last year less what is left at the end of the study."""


class BidTurns(Record):
    """What would change the award through what a bid offers or gets for a criterion."""

    bid: str
    """The bid."""
    measure: Turns
    """The measure, with all that follows from it for the points of every bid."""
    points: Turns | None
    """The points of this bid alone; left out where the rule gives the measure as points."""


class Budget(Record):
    """What a payer has to budget: cashable amounts only."""

    excluding_vat: Series
    """Without value added tax, in the document's price basis; year 0, 1, 2 …"""
    including_vat: Series
    """With the value added tax that the payer cannot recover, in the document's price basis."""
    payer: str
    """The payer."""
    nominal_including_vat: Series | None
    """The same in current prices; left out where prices are real and no inflation is declared."""
    participant: str | None
    """The participant, where the cost arises at one."""


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


class CostTotals(Record):
    """The totals of the life-cycle cost."""

    annual_equivalent: Explained
    """The present value spread evenly over the years."""
    present_value: Explained
    """The sum of the present values."""
    undiscounted: Explained
    """The sum of the amounts as they fall due."""
    per_functional_unit: Explained | None
    """The present value per functional unit."""


class CriterionTurns(Record):
    """What would change the award through a criterion."""

    bids: Sequence[BidTurns]
    """For each ranked bid, the best first: the winner loses the award there, another wins it."""
    criterion: str
    """The criterion."""


class DiscountingUsed(Record):
    """How years were made comparable."""

    annuity: Decimal
    """The sum of the factors of years 1 on, by which a present value becomes an annual
    equivalent."""
    base_date: str
    """The date present values refer to."""
    factors: Sequence[Decimal]
    """The present-value factor of year 0, 1, 2 …"""
    price_basis: Literal["real", "nominal"]
    """Constant or current prices."""
    price_level: str
    """The date whose prices the amounts are stated in."""
    rates: Sequence[Decimal]
    """The discount rate of year 1, 2, 3 … as a fraction per year, in the price basis of the
    amounts."""
    service_month: int
    """How many months after the base date the purchase begins to serve."""
    study_months: int
    """How many months are counted; the last year is partial where they are not whole years."""
    timing: Literal["start_of_year", "mid_year", "end_of_year"]
    """When in its year an amount falls due."""
    chain: Literal["chained", "spot"] | None
    """How rates that differ build factors; left out where one rate holds for every year."""
    converted_from: StatedRates | None
    """What the rates were converted from, where the documents state them in the other price
    basis."""
    day_count: Literal["30/360", "30E/360", "act/360", "act/365F", "act/act ISDA"] | None
    """How the time from the base date to a date is counted, where the documents say it."""
    functional_unit: str | None
    """The number of functional units by which costs are divided."""
    inflation: Decimal | None
    """Expected inflation as a fraction per year, for a budget in current prices."""
    month_factors: Sequence[Decimal] | None
    """The present-value factor of month 1, 2 …, where a monthly rate is declared."""
    monthly_rate: Literal["yearly_equivalent", "twelfth"] | None
    """How the rates become monthly, where the documents say it."""
    partial_years: Literal["prorated", "whole"] | None
    """What a yearly amount counts in a partial year, where there is one."""
    price_level_gap: Decimal | None
    """How many times prices at the price level those at the base date are, where that is
    declared; 1 for unchanged."""
    source: str | None
    """Who set the rates."""
    year_weights: Sequence[Decimal] | None
    """The weight of the amounts of year 0, 1, 2 …, where extensions of the contract do not count
    fully."""


class InternalRatesFound(Record):
    """Every internal rate, and which of them means something."""

    rates: Sequence[RateFound]
    """Every rate at which the flows are worth nothing, rising; none where there is none."""
    reading: Literal["only_rate", "only_not_negative", "ambiguous", "touches", "none"]
    """Which of them means something, and why."""
    searched: SearchedRates
    """The rates among which they were looked for."""
    sign_changes: int
    """How often the flows change their sign; there are at most so many rates, and after a single
    change there is exactly one."""
    meaningful: Explained | None
    """The rate that means something; `null` where none does."""


class LineCost(Record):
    """What a cost line costs."""

    borne_by: Literal["authority", "other_users", "externality"]
    """Who bears it."""
    by_year: Series
    """What falls due in year 0, 1, 2 …, with growth and with the tax that counts, the last year
    less
    what is left at the end of the study."""
    cashable: bool
    """Whether money leaves an account."""
    growth: Sequence[Series]
    """Each growth of the line: what an amount at base prices is multiplied by."""
    line: str
    """The line."""
    phase: Literal["acquisition", "use", "maintenance", "end_of_life", "externality"]
    """Its phase of life."""
    present_value: Explained
    """The sum of the present values."""
    shares: Sequence[LineShare]
    """Who pays the line, at which participants, and how much of it."""
    title: str
    """What is paid."""
    undiscounted: Explained
    """The sum over the years."""
    amount: Explained | None
    """The amount of one payment before growth, with its factors; none for a line from the
    schedule, whose item has prices of its own."""
    item: str | None
    """The item of the schedule that the line follows."""
    present_by_year: Series | None
    """The present value of what falls due in year 0, 1, 2 …, for a line whose amounts fall due
    by the
    month or only while the purchase serves; without what is left at the end of the study."""
    residual: Explained | None
    """What is left at the end of the study, as a negative amount, with the tax that counts."""


class PartyCost(Record):
    """What a payer or participant bears."""

    by_year: Series
    """What falls due in year 0, 1, 2 …, the last year less what is left at the end of the study."""
    party: str
    """The payer or participant."""
    present_value: Explained
    """The sum of the present values."""
    undiscounted: Explained
    """The sum of the amounts as they fall due."""


class ShareInterval(Record):
    """Between which shares the winner stays."""

    criterion: str
    """The criterion or group."""
    share: Explained
    """Its share of the whole, as a fraction."""
    lower: TurningPoint | None
    """Where the award changes on the way to no share at all; left out where it does not."""
    upper: TurningPoint | None
    """Where the award changes on the way to the whole; left out where it does not."""


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


class CostReport(Record):
    """What a bid costs over its life."""

    budget: Sequence[Budget]
    """What each payer has to budget in each year, with value added tax."""
    by_participant: Sequence[PartyCost]
    """By participant; what arises at no participant is left out."""
    by_payer: Sequence[PartyCost]
    """By payer."""
    by_phase: Sequence[PhaseCost]
    """By phase of life; only phases with lines."""
    by_year: YearCosts
    """By year; year 0 is the base date."""
    lines: Sequence[LineCost]
    """By cost line."""
    totals: CostTotals
    """The totals."""


class OptionAnalysis(Record):
    """What an option costs, with the lines that count in the analysis alone."""

    costs: CostReport
    """Its costs."""
    option: str
    """The bid, or current practice."""
    views: Sequence[ViewCost]
    """Its cost in each view, in the order of the views."""


class Robustness(Record):
    """What would change the award of a lot, each thing while all else stays as it is.

    Values are exact, decided as the evaluation decides. Only where a declared rounding of
    points or
    totals stands between may a value be a bound: `known` says so."""

    criteria: Sequence[CriterionTurns]
    """By criterion: what each bid would have to offer or to get."""
    leads: Sequence[Lead]
    """How far it is ahead of each other ranked bid, the best first."""
    shares: Sequence[ShareInterval]
    """Between which shares of the whole of each criterion and group the winner stays, while all
    others keep their proportion to one another. Left out is what has the whole already; empty
    where the method has no weights."""
    shifts: Sequence[WeightShift]
    """How much of the weight has to be moved, at least, until the winner is behind each other
    bid or
    below a threshold that depends on weights; the least first. Empty where the method has no
    weights, and where weights decide which bids the others are compared with."""
    withdrawals: Sequence[WithdrawnBid]
    """The bids that did not win and without which the winner would not."""
    not_awarded: (
        Literal[
            "open",
            "no_admitted_bid",
            "tied",
            "single_bid",
            "too_many",
            "not_a_sum",
            "lot_limits",
            "several_suppliers",
        ]
        | None
    )
    """Why there is nothing to say: there is no one winner with a rival. All lists are empty
    then."""
    winner: str | None
    """The bid that wins."""


class LotAnalysis(Record):
    """The analysis of a lot."""

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
