"""The evaluation, as the engine writes it.

Generated from the JSON Schema by `types/generate.py`: do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from wholelife.record import Record


class AllocationTie(Record):
    """Bids of a lot between which the published rules do not decide."""

    bids: Sequence[str]
    """The bids."""
    lot: str
    """The lot."""


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


class DocumentReference(Record):
    """An assessment or decision an evaluation rests on."""

    id: str
    """Its identifier."""
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


class Place(Record):
    """A place of the ranking."""

    bids: Sequence[str]
    """Who holds it."""
    rank: int
    """The place; after a shared place of two the next is two further."""
    decided_by: str | None
    """What broke a tie with the place before, where something did."""


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


class TierBought(Record):
    """A tier of the prices of an item, and how much is bought at its price."""

    from_: Decimal
    """The quantity from which its price holds."""
    quantity: Decimal
    """The units bought at the price over the study; those of extensions with the weight of their
    years."""
    price: Decimal | None
    """The price that is stated for it, before any discount; `null` where it is withheld as
    confidential."""


class CriterionUsed(Record):
    """A criterion as it was applied."""

    id: str
    """Its identifier."""
    kind: Literal["price", "cost", "quality"]
    """Its kind."""
    title: str
    """Its title."""
    compared_bids: Decimal | None
    """How many bids are in the reference set, where the rule uses it."""
    highest: Decimal | None
    """The highest measure of the reference set, where the rule uses it."""
    lowest: Decimal | None
    """The lowest measure of the reference set, where the rule uses it."""
    mean: Decimal | None
    """The mean of the measures of the reference set, where the rule uses it."""
    median: Decimal | None
    """The middle measure of the reference set, or the mean of the two in the middle, where the
    rule uses it."""
    parent: str | None
    """Its group."""
    rule: str | None
    """The rule's name; none for a group."""
    share: Decimal | None
    """Its share of the whole, through its groups; none where points are added."""
    weight: Decimal | None
    """Its weight as published."""


class Flag(Record):
    """Something a reader of the evaluation should know."""

    code: Literal[
        "unverified_values",
        "adverse_value_used",
        "value_corrected",
        "missing_value_resolved",
        "clarification_received",
        "draft_assessment",
        "item_outside_cost",
        "assumed_value",
        "capped_range",
        "scales_differ",
        "capital_charge_discounted",
        "producer_fee_twice",
        "co2_twice",
        "three_decimals",
        "not_calculable",
        "admitted_by_decision",
        "decision_unused",
    ]
    """What it is."""
    places: Sequence[str]
    """JSON Pointers to the places that it is about, where it says how parts of the documents go
    together."""
    subjects: Sequence[str]
    """What it is about."""
    share: Decimal | None
    """The share of the bid's value it concerns, as a fraction, where it can be stated."""


class Reason(Record):
    """Why a bid stands where it stands."""

    code: Literal[
        "price_missing",
        "value_missing",
        "pack_size_missing",
        "options_not_offered",
        "price_not_allowed",
        "value_out_of_bounds",
        "value_not_usable",
        "value_refuted",
        "requirement_unanswered",
        "requirement_not_met",
        "above_ceiling",
        "too_many_lots",
        "assessment_missing",
        "below_minimum_points",
        "below_minimum_total",
        "excluded_by_decision",
        "non_compliant_by_decision",
    ]
    """What it is."""
    pointer: str
    """JSON Pointer to what it is about, in the envelope."""
    subject: str
    """The item, parameter, requirement, criterion or decision it is about."""
    ground: str | None
    """The words of a decision's ground."""
    offered: Decimal | None
    """What the bid offers or reaches instead; left out where that is confidential."""
    required: Decimal | None
    """The bound, ceiling or threshold that decides, where there is one."""
    unit: str | None
    """The unit of both."""


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


class ItemPrice(Record):
    """What an item of the schedule amounts to."""

    amount: Explained
    """Its quantities at the bid's price over the study, with the tax that counts; neither growth
    nor discounting."""
    counts: bool
    """Whether it counts in the offered price; an option may be priced and not counted."""
    item: str
    """The item."""
    tiers: Sequence[TierBought]
    """How much is bought at the price of each tier; left out where one price holds for every
    quantity."""


class LimitCost(Record):
    """What the limit costs, added up over the lots."""

    by: Literal["offered_price", "total"]
    """What is added up."""
    cost: Explained
    """How much more is paid, or how many points are lost."""
    first: Explained
    """The sum of those who would win without the limit."""
    winner: Explained
    """The sum of the winners."""


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


class LotAllocated(Record):
    """A lot, without the limit and with it."""

    lot: str
    """The lot."""
    first: str | None
    """Who would win it without the limit; none where nobody is first alone."""
    price_difference: Explained | None
    """How much more the winner asks than the first, where they differ and there is a price
    schedule."""
    total_difference: Explained | None
    """How much worse the total of the winner is, in points or money, where they differ."""
    winner: str | None
    """Who wins it; none where nobody does, or where that is not decided."""


class OptionDecided(Record):
    """An option of a bid that a published rule decides about."""

    counts: bool
    """Whether it counts."""
    offered: bool
    """Whether it is offered: an option that is not is not chosen from."""
    option: str
    """The option."""
    rule: Literal["cheapest", "dearest", "at_most", "at_least"]
    """The rule."""
    tied_with: Sequence[str]
    """The options of its group that cost the same, where that leaves it to the order of the
    procurement which of them counts."""
    title: str
    """What it is."""
    bound: Decimal | None
    """The bound of the published condition, in the same unit."""
    decided_by: Explained | None
    """What decides: what it costs, or the value of a parameter; none where it is not offered."""
    group: str | None
    """The group that it is chosen from."""


class PhaseCost(Record):
    """What a phase costs."""

    phase: Literal["acquisition", "use", "maintenance", "end_of_life", "externality"]
    """The phase."""
    present_value: Explained
    """The sum of the present values."""
    undiscounted: Explained
    """The sum of the amounts as they fall due."""


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


class SupplierShare(Record):
    """What a supplier of a cascade delivers."""

    bid: str
    """The bid."""
    quantity: Explained
    """What it delivers, up to its capacity."""
    cost: Explained | None
    """What that costs."""


class YearCosts(Record):
    """What the years cost."""

    present_value: Series
    """Its present value."""
    undiscounted: Series
    """What falls due in year 0, 1, 2 …, the last year less what is left at the end of the study."""


class AllocationStep(Record):
    """A step of the allocation."""

    kind: Literal["awarded", "released", "limit_lifted", "no_winner"]
    """What happens to it."""
    lot: str
    """The lot."""
    passed_over: Sequence[str]
    """Bids with a better place, or with the same, that do not win the lot."""
    bid: str | None
    """The bid that it happens to."""
    loss: Explained | None
    """How much worse the runner-up is; none where there is no runner-up."""
    runner_up: str | None
    """The first other bid that could have won it at this step, where the rule goes by the loss."""


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


class CascadeAward(Record):
    """A cascade of suppliers."""

    suppliers: Sequence[SupplierShare]
    """The suppliers, in the order in which they are asked."""
    uncovered: Explained
    """What nobody delivers."""
    cost: Explained | None
    """What all that is delivered costs, where there is a price schedule."""


class ContractValue(Record):
    """The value of the contract, for the notice."""

    estimated: Explained
    """Estimated quantities at the bid's prices over the contract, without value added tax."""
    at_maximum_quantities: Explained | None
    """Maximum quantities at the bid's prices, where every item declares one; without value added
    tax."""
    framework_maximum: Decimal | None
    """The most that may be spent under the framework."""


class CorridorUsed(Record):
    """Quotients of quality and price that count as good as the best."""

    deciding: str
    """What decides between their bids, as in `decided_by` of a place."""
    least: Explained
    """The least of them, with the best that it was taken from."""


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


class CriterionResult(Record):
    """What was measured for a criterion, and what it is worth."""

    criterion: str
    """The criterion."""
    measure: Explained
    """The number the bid was turned into."""
    points: Explained | None
    """What it is worth: points, or money for an evaluation price; none until the lot is ranked."""
    weighted: Explained | None
    """The points weighted by the criterion's share."""


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


class FrameworkAward(Record):
    """A framework with several suppliers."""

    cut_off: Sequence[str]
    """The bids that share it; empty where there is room for all."""
    cut_off_tie: Literal["more_suppliers", "fewer_suppliers", "undecided"]
    """What happens where the last place is shared by more bids than there is room for."""
    suppliers: int
    """How many suppliers were published."""
    cascade: CascadeAward | None
    """How much each supplier delivers, where the first is asked first."""


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


class Allocation(Record):
    """The lots by the published limit on how many of them a bidder may win."""

    costs: Sequence[LimitCost]
    """What the limit costs, by what the lots can be added up by, over those that have a winner
    with and
    without it."""
    joint_bids: Literal["as_one_bidder", "each_partner"]
    """Whose lots count where partners bid jointly."""
    lots: Sequence[LotAllocated]
    """The lots, in the order of the procurement."""
    most_won: int
    """How many lots a bidder may win."""
    no_other_bid: Literal["no_winner", "limit_lifted"]
    """What happens to a lot for which nobody is left."""
    outcome: Literal["allocated", "tied", "open"]
    """How it ended."""
    rule: str
    """Which lots a bidder wins that is first in more: `bidder_preference`, `lot_order`,
    `largest_loss` or
    `least_total_cost`."""
    steps: Sequence[AllocationStep]
    """How the rule went, step by step."""
    by: Literal["offered_price", "total"] | None
    """What the rule compares bids by."""
    tie: AllocationTie | None
    """The bids between which the published rules do not decide."""


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


class AlternativeEvaluation(Record):
    """Current practice, evaluated but never ranked."""

    id: str
    """Its identifier."""
    items: Sequence[ItemPrice]
    """What each item of the schedule amounts to."""
    options: Sequence[OptionDecided]
    """The options that published rules decide about, in the order of the procurement."""
    title: str
    """What is done today."""
    costs: CostReport | None
    """What it costs over its life."""
    offered_price: Explained | None
    """What the schedule amounts to."""
    schedule_discount: Explained | None
    """The discount on the whole schedule, as a fraction of it, where there is one."""


class BidEvaluation(Record):
    """The result of a bid in a lot."""

    bid: str
    """The bid."""
    criteria: Sequence[CriterionResult]
    """What was measured and what it is worth."""
    flags: Sequence[Flag]
    """What a reader should know."""
    items: Sequence[ItemPrice]
    """What each item of the schedule amounts to."""
    options: Sequence[OptionDecided]
    """The options that published rules decide about, in the order of the procurement."""
    reasons: Sequence[Reason]
    """Why."""
    standing: Literal[
        "ranked", "admitted", "incomplete", "non_compliant", "below_threshold", "excluded"
    ]
    """Where it stands."""
    contract_value: ContractValue | None
    """What the schedule amounts to over the contract, for the notice."""
    costs: CostReport | None
    """What the purchase costs over its life."""
    offered_price: Explained | None
    """What the schedule amounts to."""
    quality: Explained | None
    """Its points of quality, where the method sets them against the price or goes by thresholds
    of them."""
    rank: int | None
    """Its place."""
    schedule_discount: Explained | None
    """The discount on the whole schedule, as a fraction of it, where the bid offers one."""
    total: Explained | None
    """Its points, its evaluation price, or its points of quality for the money."""


class LotEvaluation(Record):
    """The result of a lot."""

    bids: Sequence[BidEvaluation]
    """Every bid for the lot, in the order given."""
    criteria: Sequence[CriterionUsed]
    """The criteria."""
    discounting: DiscountingUsed
    """How years were made comparable."""
    flags: Sequence[Flag]
    """What a reader should know of the lot, whoever bids."""
    id: str
    """The lot's identifier."""
    method: str
    """The award method: `weighted_points`, `evaluation_price`, `lowest_price`,
    `price_per_quality`,
    `quality_percent` or `feature_coefficient`."""
    outcome: Literal["ranked", "tied", "open", "no_admitted_bid"]
    """How it ended."""
    ranking: Sequence[Place]
    """The ranked bids, the best first; bids that share a place stand together."""
    title: str
    """Its title."""
    alternative: AlternativeEvaluation | None
    """Current practice, outside the competition."""
    awarded: Sequence[str] | None
    """The bids that the lot is awarded to, where it does not simply go to the first place: a
    bidder may not
    win every lot, or there are several suppliers; empty where it goes to nobody, or where
    that is not
    decided."""
    corridor: CorridorUsed | None
    """Which quotients count as good as the best, where the method says so."""
    framework: FrameworkAward | None
    """The framework, where it is concluded with several suppliers."""


class Evaluation(Record):
    """The result of a procurement."""

    assessments: Sequence[DocumentReference]
    """The assessments, with the SHA-256 of each."""
    bids: Sequence[BidReference]
    """The bids."""
    decision_decimals: int
    """How many decimals a number has, half to even, when something is decided by it or it is
    reported."""
    decisions: Sequence[DocumentReference]
    """The decisions, with the SHA-256 of each."""
    engine: Engine
    """What made it."""
    lots: Sequence[LotEvaluation]
    """The lots, each ranked alone."""
    procurement: ProcurementReference
    """The procurement."""
    redacted: bool
    """Whether confidential values, and what would reveal them, are withheld."""
    schema_version: str
    """Version of this document's schema."""
    allocation: Allocation | None
    """Who wins which lot, where a bidder may not win all of them."""
