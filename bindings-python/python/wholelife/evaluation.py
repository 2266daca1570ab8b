"""The evaluation, as the engine writes it.

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


class ReservationDecision(Record):
    """The decision about a reservation, in the buyer's words."""

    by: str
    """By whom."""
    date: str
    """When."""
    id: str
    """The decision."""
    reason: str
    """Why."""
    role: str | None
    """In which capacity."""


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
        "reservation_priced",
        "reservation_accepted",
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
        "reservation_untreated",
        "reservation_disqualifies",
        "assessment_missing",
        "below_minimum_points",
        "below_minimum_total",
        "not_shortlisted",
        "excluded_by_decision",
        "non_compliant_by_decision",
    ]
    """What it is."""
    pointer: str
    """JSON Pointer to what it is about, in the envelope."""
    subject: str
    """The item, parameter, requirement, criterion or decision it is about, or the term of a
    reservation."""
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


class ShortlistUsed(Record):
    """A declared shortlist, as it was applied."""

    advanced: Sequence[str]
    """The bids that go on, the best first."""
    bids: int
    """How many bids go on at most, apart from a tie."""
    by_tie_chain: bool
    """Whether the tie chain decides at the cut-off."""
    criteria: Sequence[str]
    """The criteria whose weighted points are added."""
    places: Sequence[Place]
    """The places by these points; empty while open questions keep the lot from being ranked."""
    still_tied: Literal["all_advance", "none_advances"]
    """What happens to what is tied there."""


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


class PanelSpread(Record):
    """How far apart the evaluators are about one bid in one criterion."""

    farthest: Sequence[str]
    """Who is as far from them as that, by name."""
    highest: Decimal
    """The highest."""
    largest_distance: Explained
    """How far the evaluator who is farthest from the panel's points is from them."""
    lowest: Decimal
    """The lowest points that an evaluator gave."""
    range: Explained
    """From the lowest to the highest."""
    share_of_scale: Explained
    """The same as a share of the published scale, so that criteria can be compared."""


class PhaseCost(Record):
    """What a phase costs."""

    phase: Literal["acquisition", "use", "maintenance", "end_of_life", "externality"]
    """The phase."""
    present_value: Explained
    """The sum of the present values."""
    undiscounted: Explained
    """The sum of the amounts as they fall due."""


class ReservationPart(Record):
    """A part of the price of a reservation."""

    amount: Explained
    """What it comes to."""
    title: str
    """What it is for."""


class ReservationTreated(Record):
    """A reservation of a bid, and what was made of it."""

    parts: Sequence[ReservationPart]
    """What that is made of."""
    reservation: int
    """Its position in the bid, counted from 0."""
    term: str
    """The term it concerns."""
    text: str
    """What is offered instead."""
    treatment: Literal["untreated", "priced", "disqualifies", "accepted"]
    """What was made of it."""
    decision: ReservationDecision | None
    """The decision, where there is one."""
    price: Explained | None
    """What it costs the buyer, where it is priced."""


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


class YearCosts(Record):
    """What the years cost."""

    present_value: Series
    """Its present value."""
    undiscounted: Series
    """What falls due in year 0, 1, 2 …, the last year less what is left at the end of the study."""


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
    before_reservations: Explained | None
    """The same without the price of the bid's reservations, where that is added to it; not
    rounded."""
    panel: PanelSpread | None
    """How far apart the evaluators of a panel are about the bid, where several gave points; it
    decides nothing."""
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


class EvaluatorStanding(Record):
    """An evaluator beside the others."""

    abstained: Sequence[str]
    """The bids from which the evaluator abstained."""
    deviation: Explained
    """How much more than the others the evaluator gives on average, over the bids that others
    gave
    points as well; below zero where it is less. `null` where there is no such bid."""
    evaluator: str
    """The evaluator."""


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


class PanelAgreement(Record):
    """How the evaluators of a criterion stand to each other, over all bids for the lot."""

    compared: Sequence[str]
    """The bids that every evaluator gave points who gave any, in the order given: those over
    which
    agreement is stated."""
    concordance: Explained
    """How far these evaluators agree on the order of these bids, from 0 to 1: Kendall's W,
    corrected
    for ties. `null` where it is undefined: fewer than two such bids, or evaluators who each
    give
    all of them the same."""
    criterion: str
    """The criterion."""
    evaluators: Sequence[EvaluatorStanding]
    """The evaluators with a final assessment, by name."""


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
    reservations: Sequence[ReservationTreated]
    """What the bidder does not accept, and what was made of it."""
    standing: Literal[
        "ranked",
        "admitted",
        "incomplete",
        "non_compliant",
        "below_threshold",
        "not_shortlisted",
        "excluded",
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
    shortlist_points: Explained | None
    """The points by which it goes on or not, where a shortlist is declared."""
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
    panels: Sequence[PanelAgreement]
    """How the evaluators of each criterion stand to each other, where several gave points; it
    decides nothing."""
    ranking: Sequence[Place]
    """The ranked bids, the best first; bids that share a place stand together."""
    title: str
    """Its title."""
    alternative: AlternativeEvaluation | None
    """Current practice, outside the competition."""
    corridor: CorridorUsed | None
    """Which quotients count as good as the best, where the method says so."""
    shortlist: ShortlistUsed | None
    """Which bids went on to the comparison, where a shortlist is declared."""


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
    """The lots."""
    procurement: ProcurementReference
    """The procurement."""
    redacted: bool
    """Whether confidential values, and what would reveal them, are withheld."""
    schema_version: str
    """Version of this document's schema."""
