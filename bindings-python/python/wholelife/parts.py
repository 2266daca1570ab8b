"""The parts that several documents of the engine share, each one type.

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


class AllocationTie(Record):
    """Bids of a lot between which the published rules do not decide."""

    bids: Sequence[str]
    """The bids."""
    lot: str
    """The lot."""


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


class FactorInYear(Record):
    """The number of an emission factor, or a price of emissions, in a calendar year."""

    value: Decimal
    """The number."""
    year: int
    """The calendar year."""


class LinkResult(Record):
    """What a link proves of a requirement."""

    outcome: Literal["pass", "fail", "missing"]
    """Whether it meets the requirement."""
    pointer: str
    """JSON Pointer to it in the envelope."""
    rests_on: Literal[
        "declared",
        "certified",
        "audited",
        "found_met",
        "denied",
        "expired",
        "not_proven",
        "unanswered",
    ]
    """What that rests on."""
    tier: int
    """How far down the chain it stands: 0 is the bidder and its partners, 1 their
    subcontractors."""
    link: str | None
    """Its identifier; `null` where that is withheld as confidential."""
    name: str | None
    """Its name; `null` where that is withheld as confidential."""
    valid_until: str | None
    """The last day on which the proof that it rests on is valid, where that ends."""


class LotCompared(Record):
    """A lot, by separate bids alone and with combined ones."""

    lot: str
    """The lot."""
    separate: Sequence[str]
    """Who wins it in the best separate award; several, by their identifiers, where they share
    the first place."""
    combined: str | None
    """The combined bid that wins it."""


class PublishedRange(Record):
    """Between which weights the weight of a criterion was chosen, both allowed."""

    highest: Decimal
    """The highest weight."""
    lowest: Decimal
    """The lowest weight."""


class RestatementUsed(Record):
    """A price index at two times."""

    from_: Decimal
    """Its level in the year whose prices the path is in."""
    source: str
    """Who published it."""
    to: Decimal
    """Its level at the price level."""


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


class SearchedRates(Record):
    """From the lowest to the highest rate that is looked for."""

    from_: Decimal
    """The lowest."""
    to: Decimal
    """The highest."""


class MeasureOutcome(Record):
    """What was measured for a criterion."""

    criterion: str
    """The criterion."""
    value: Decimal
    """The measure."""


class NumberMoved(Record):
    """A number of the buyer or of a bid."""

    kind: str
    """What it is: `parameter`, `price`, `tier_price`, `item_discount` or `discount`."""
    bid: str | None
    """The bid that states it; left out where it is the buyer's."""
    name: str | None
    """The parameter or item; left out for the discount on the whole schedule."""
    stated: Decimal | None
    """What it is stated as; left out where the bid leaves it out."""
    tier: int | None
    """Of a price in a tier, the tier: 2 for the one after the first."""


class NumberReplaced(Record):
    """A number with another value."""

    number: NumberMoved
    """The number."""
    value: Decimal
    """The other value."""


class Refused(Record):
    """A problem that an evaluation with other values has."""

    code: str
    """Its code."""
    pointer: str
    """Where, in the envelope."""


class ConversionUsed(Record):
    """A rate of exchange."""

    date: str
    """The date of the rate."""
    rate: Decimal
    """How much of the procurement's currency one unit of the path's is worth."""
    source: str
    """Who published it."""


class PackagingCriterionResult(Record):
    """Whether a bid meets a criterion for packaging."""

    components: Sequence[str]
    """The components that do not meet it, or do not document that they do; where it is met,
    those that
    meet it."""
    criterion: str
    """The criterion."""
    title: str
    """What it asks for."""
    outcome: Literal["met", "not_met", "not_documented"] | None
    """Whether it is met; `null` where that is withheld because a component is confidential."""
    points: Decimal | None
    """The points that the bid gets for it, where it gives points."""
    share: Decimal | None
    """The share of the mass that is documented to meet it, where the criterion asks for a share."""


class PricePathUsed(Record):
    """A price path that emissions are valued by."""

    by_year: Sequence[FactorInYear]
    """Its prices in the calendar years of the study, as they are published."""
    id: str
    """The path."""
    licence: str
    """Its licence."""
    source: str
    """Where it comes from."""
    title: str
    """What it is."""
    unit: str
    """Its unit."""
    version: str
    """Its version."""
    year: int
    """The year that it was published in."""
    area: str | None
    """Where it holds."""
    conversion: ConversionUsed | None
    """How its money became that of the procurement."""
    price_year: int | None
    """The year whose prices it is in; left out where it is in current prices."""
    restatement: RestatementUsed | None
    """How its prices became those of the price level."""


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
        "packaging_not_documented",
        "packaging_criterion_not_met",
        "packaging_criterion_not_documented",
        "footprint_stage_missing",
        "footprint_gwp_not_accepted",
        "footprint_not_divisible",
        "nothing_emitted",
        "packaging_not_usable",
        "packaging_contradicts",
        "packaging_level_not_asked",
        "exemption_does_not_fit",
        "packaging_property_contradicts",
        "fee_material_not_in_tariff",
        "fee_grade_not_in_tariff",
        "footprint_not_usable",
        "footprint_unit_does_not_fit",
        "footprint_stage_not_asked",
        "footprint_stage_twice",
        "footprint_period_reversed",
        "product_system_missing",
        "above_ceiling",
        "reservation_untreated",
        "reservation_disqualifies",
        "too_many_lots",
        "too_many_solutions",
        "variant_not_authorised",
        "main_bid_missing",
        "assessment_missing",
        "evaluator_missing",
        "below_minimum_points",
        "below_minimum_total",
        "not_shortlisted",
        "not_a_supplier",
        "excluded_by_decision",
        "non_compliant_by_decision",
    ]
    """What it is."""
    pointer: str
    """JSON Pointer to what it is about, in the envelope."""
    subject: str
    """The item, parameter, requirement, criterion, component, lot or decision it is about, the
    term of a reservation, or the procurement of a framework."""
    ground: str | None
    """The words of a decision's ground; the stage, level, field, exemption, material, grade or
    unit that it is about."""
    link: LinkResult | None
    """The link of the supply chain that a requirement is about."""
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


class GridAxis(Record):
    """A number of a grid with its values."""

    number: NumberMoved
    """The number."""
    values: Sequence[Decimal]
    """Its values."""


class GridCell(Record):
    """What comes out at two values."""

    refused: Sequence[Refused]
    """Why nothing can be evaluated."""
    totals: Sequence[Decimal | None]
    """The totals, by bid in the order given; `null` where a bid has none."""
    winners: Sequence[str]
    """Who wins; empty where nobody does."""
    lead: Decimal | None
    """How far the bid in the first place, with the values as stated, is ahead of the best other
    one."""


class GridOutcome(Record):
    """Two numbers that are moved together."""

    cells: Sequence[Sequence[GridCell]]
    """By value of the first number: a cell for each value of the second."""
    columns: GridAxis
    """The second."""
    rows: GridAxis
    """The first number, with its values."""


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


class PhaseCost(Record):
    """What a phase costs."""

    phase: Literal["acquisition", "use", "maintenance", "end_of_life", "externality"]
    """The phase."""
    present_value: Explained
    """The sum of the present values."""
    undiscounted: Explained
    """The sum of the amounts as they fall due."""


class RatingMean(Record):
    """A rating of the data of product footprints, weighted by what they emit."""

    mean: Explained
    """The mean, of the footprints that state it."""
    rating: Literal["technological", "geographical", "temporal"]
    """What is rated."""


class ReuseComponentFound(Record):
    """How the items of a component last."""

    component: str
    """The component."""
    ends_by_calendar: bool
    """Whether its calendar life ends before its rated uses are made."""
    expected_uses: Explained
    """How many uses an item is expected to make."""
    items_per_year: Explained
    """How many items are bought a year, over the years."""
    most_uses: Explained
    """How many uses an item can make at most."""
    survival: Explained
    """The probability that an item is not lost, and so is disposed of."""
    pool: Explained | None
    """How many items are kept; `null` where they are bought as they are used up."""
    years_in_use: Explained | None
    """How many years the pool lasts before it is worn out; `null` without a pool. Where no time
    ends the life of its items, few uses make it last for decades."""


class ReuseLineFound(Record):
    """A part of what a year takes."""

    cashable: bool
    """Whether money leaves an account."""
    kind: Literal["item", "resource", "infection"]
    """What it is for."""
    phase: Literal["acquisition", "use", "maintenance", "end_of_life", "externality"]
    """The phase of life its cost belongs to."""
    quantity: Explained
    """How much a year."""
    shared_capacity: bool
    """Whether it is capacity that exists already and is shared."""
    stage: Literal[
        "raw_materials",
        "production",
        "distribution",
        "use",
        "reprocessing",
        "maintenance",
        "end_of_life",
    ]
    """The stage of the life cycle its emissions belong to."""
    component: str | None
    """The component; `null` for the risk of infection."""
    cost: Explained | None
    """What that costs a year; `null` where it was not asked."""
    emissions: Explained | None
    """What that emits a year; `null` where it was not asked."""
    resource: str | None
    """The resource; `null` for the items themselves and the risk of infection."""


class ReuseSystemFound(Record):
    """What a system takes for the uses that it serves."""

    components: Sequence[ReuseComponentFound]
    """How its items last."""
    lines: Sequence[ReuseLineFound]
    """What a year takes."""
    system: str
    """The system."""
    uses_per_year: Explained
    """How many uses a year it serves."""


class Series(Record):
    """A number for each year, with the derivation of all of them."""

    unit: str
    """Their unit."""
    derivation: Derivation | None
    """How they were made; `null` where they are withheld as confidential."""
    values: Sequence[Decimal] | None
    """The numbers of year 0, 1, 2 …; `null` where they are withheld as confidential."""


class SetGround(Record):
    """What rests on a set of emission factors."""

    areas: Sequence[str]
    """Where the factors hold that are used."""
    set: str
    """The set."""
    share: Explained
    """Its share."""
    year: int
    """The year that it was published for."""


class StageCarbon(Record):
    """What a stage emits."""

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
    total: Explained
    """The sum over the study."""
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
    """The stages that a product footprint states together with it, so that they cannot be told
    apart."""


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


class FrontierStep(Record):
    """Strategies on the frontier that cost and give the same."""

    strategies: Sequence[str]
    """The strategies; more than one where they are equal."""
    extra_cost: Explained | None
    """What they cost beyond the step before; `null` at the first."""
    extra_effect: Explained | None
    """What they gain beyond it; `null` at the first."""
    icer: Explained | None
    """The incremental cost-effectiveness ratio; `null` at the first, and so where nothing else
    is worth having."""


class NetBenefitFound(Record):
    """The net benefit of a strategy."""

    monetary: Explained
    """In money."""
    strategy: str
    """The strategy."""
    beyond_comparator: Explained | None
    """The monetary one beyond that of the comparator; `null` where none is named."""
    health: Explained | None
    """In units of effect; `null` where the willingness to pay is zero."""


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


class RateFound(Record):
    """One internal rate."""

    crossing: Literal["falls", "rises", "touches"]
    """What the net present value does there as the rate grows."""
    rate: Explained
    """The rate as a fraction, certain to its last decimal."""


class SwitchPointFound(Record):
    """A willingness to pay at which the best strategy changes."""

    best_above: Sequence[str]
    """The best above it."""
    best_below: Sequence[str]
    """The best below it."""
    threshold: Explained
    """Money for a unit of effect."""
    tied: Sequence[str]
    """All that are equally good at it."""


class TradeFound(Record):
    """A strategy against another."""

    comparator: str
    """The other."""
    extra_cost: Explained
    """What it costs more."""
    extra_effect: Explained
    """What it gains more; of an effect of which less is better, what it avoids."""
    quadrant: Literal["dominates", "is_dominated", "cost_per_gain", "saving_per_loss", "equal"]
    """Where it lies, and so what the ratio means."""
    ratio: Explained | None
    """Extra cost over extra effect; `null` where one of the two dominates, and where they are
    equal."""


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


class CarbonGrounds(Record):
    """What emissions rest on, without biogenic carbon: shares, of which four add up to 1."""

    factor_sets: Explained
    """Carbon lines that multiply factors of published sets."""
    primary_data: Explained
    """Of all the emissions, what rests on primary data of product footprints."""
    ratings: Sequence[RatingMean]
    """How good the data of the product footprints are, from 1, the best, to 5."""
    sets: Sequence[SetGround]
    """By set of factors; a line with factors of two sets rests on both."""
    size: Explained
    """What the shares are taken of: every emission by its size, also one that is taken off."""
    stated: Explained
    """Carbon lines without such a factor: numbers of the bid or of the procurement."""
    unverified_footprints: Explained
    """Product footprints that nobody has verified."""
    verified_footprints: Explained
    """Product footprints that somebody has verified."""


class CarbonTotals(Record):
    """The totals of the emissions; never discounted."""

    per_year: Explained
    """A year of the study, on average."""
    total: Explained
    """The sum over the study."""
    per_functional_unit: Explained | None
    """Per functional unit, which is never discounted here."""


class CombinedBid(Record):
    """A bid for a group of lots."""

    bid: str
    """The bid."""
    standing: Literal["wins", "loses", "not_admitted", "nothing_to_compare", "undecided"]
    """How it fared."""
    gain: Explained | None
    """What it is better by than the best separate award of its lots; below zero where it is
    worse."""
    total: Explained | None
    """What it amounts to over the lots."""


class ComponentFee(Record):
    """The fee of a component."""

    below_zero: bool
    """Whether that is less than nothing, as where red pays more than green costs."""
    documented: bool
    """Whether the grade is documented; otherwise it pays as red."""
    fee: Explained
    """The fee of all of it."""
    grade: Literal["green", "yellow", "red"]
    """The grade that it pays by."""
    id: str
    """The component."""
    material: Literal[
        "pet",
        "pe",
        "pp",
        "ps",
        "pvc",
        "other_plastic",
        "paper",
        "fibre_composite",
        "glass",
        "steel",
        "aluminium",
        "wood",
        "other",
    ]
    """What it is made of."""
    per_kilogram: Explained
    """The fee of a kilogram."""
    red_per_green: Decimal | None
    """The red mass of the scheme for each of its green mass, where the tariff pays back by it."""


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
    """Its weight as published, or the points, the rating or the rank that its weight is made of."""
    weight_made: Explained | None
    """Its weight among its siblings, as a fraction of what all of them have; where weights are
    made of
    points, ratings or ranks."""
    weight_range: PublishedRange | None
    """The range that the framework published for the weight, in a mini-competition."""


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


class EmissionsValued(Record):
    """What a cost line of emissions values."""

    emitted: Series
    """What is emitted in year 0, 1, 2 …"""
    price: Series
    """The price of a tonne in year 0, 1, 2 …, in the money of the procurement."""
    price_path: str
    """The price path."""


class FootprintCarbon(Record):
    """What a part of a product footprint emits."""

    biogenic: bool
    """Whether it is its biogenic carbon."""
    biogenic_uptake: Literal["excluded", "included"]
    """Whether its biogenic carbon counts what was taken up."""
    by_year: Series
    """What is emitted in year 0, 1, 2 …"""
    gwp_set: Literal["ar4", "ar5", "ar6", "not_stated"]
    """The global warming potentials that the footprint counts with."""
    item: str
    """The item."""
    stages: Sequence[
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
    """The stages of life that the part covers."""
    standard: Literal["iso_14067", "ghg_protocol", "pef", "en_15804", "pas_2050", "other"]
    """The standard that it was made by."""
    times: Series
    """How many units are bought in year 0, 1, 2 …, with the weights of the year and of the
    option."""
    total: Explained
    """The sum over the years."""
    geography: str | None
    """Where it holds."""
    primary_share: Decimal | None
    """The share of primary data in it, as a fraction."""
    valid_until: str | None
    """The last day on which it is valid."""
    verified_by: str | None
    """Who has verified it."""
    withheld: bool | None
    """Whether who has verified it and its share of primary data are withheld, because it is
    confidential."""


class GroupCompared(Record):
    """A group of lots, and who offers it."""

    bids: Sequence[CombinedBid]
    """The bids that offer them together, by their identifiers."""
    id: str
    """The group."""
    lots: Sequence[str]
    """Its lots."""
    separate: Explained | None
    """What the winners of the best separate award amount to; none where a lot has none."""


class LineCarbon(Record):
    """What a carbon line emits."""

    biogenic: bool
    """Whether it is biogenic carbon."""
    by_year: Series
    """What is emitted in year 0, 1, 2 …"""
    line: str
    """The line."""
    stage: Literal[
        "raw_materials",
        "production",
        "distribution",
        "use",
        "reprocessing",
        "maintenance",
        "end_of_life",
    ]
    """Its stage of life."""
    times: Series
    """How often its activity happens in year 0, 1, 2 …: units bought, or the part of the year,
    with the weight of the year."""
    title: str
    """What emits."""
    total: Explained
    """The sum over the years."""
    item: str | None
    """The item of the schedule that the line follows."""


class LineOutcomes(Record):
    """What an outcome line comes to."""

    better: Literal["higher", "lower"]
    """Which is better."""
    by_year: Series
    """What is given in year 0, 1, 2 …"""
    line: str
    """The line."""
    title: str
    """What is counted."""
    undiscounted: Explained
    """The sum over the years."""
    discounted: Explained | None
    """The sum over the years at the line's own discount rate; `null` where it is not discounted."""


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


class ProducerFeeAnswer(Record):
    """What producer responsibility costs."""

    components: Sequence[ComponentFee]
    """Each component."""
    source: str
    """Where it comes from."""
    tariff: str
    """What the tariff is."""
    total: Explained
    """The sum."""


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


class CarbonReport(Record):
    """What a bid emits over its life."""

    by_stage: Sequence[StageCarbon]
    """By stage of life, without biogenic carbon; only stages with such lines or footprints."""
    by_year: Series
    """What is emitted in year 0, 1, 2 …, without biogenic carbon."""
    footprints: Sequence[FootprintCarbon]
    """Product footprints that stand in place of lines, by the parts that they state."""
    lines: Sequence[LineCarbon]
    """By carbon line."""
    replaced: Sequence[str]
    """The carbon lines that they stand in place of, which do not count."""
    totals: CarbonTotals
    """The totals, without biogenic carbon."""
    biogenic: Explained | None
    """Biogenic carbon over the study, told apart; left out where no line is of it."""
    grounds: CarbonGrounds | None
    """What the emissions rest on, where the lot asks for product footprints or a criterion
    measures how much is documented; left out where nothing is emitted."""


class CombinedAward(Record):
    """The award of lots that may be offered together."""

    comparison: str
    """What is compared: `least_total` or `most_points`."""
    equal: Literal["separate_bids", "combined_bid"]
    """Who wins where separate bids and combined ones are equal."""
    groups: Sequence[GroupCompared]
    """The groups of lots."""
    lots: Sequence[LotCompared]
    """The lots of the groups, and where a bidder may win only so many lots all of them, in the
    order of
    the procurement."""
    no_separate_winner: Literal["may_win", "takes_no_part"]
    """What becomes of a combined bid where a lot has no separate winner."""
    outcome: Literal["allocated", "tied", "open"]
    """How it ended."""
    award: Explained | None
    """What the award amounts to over the same lots."""
    gain: Explained | None
    """What is saved, or how many points more."""
    separate: Explained | None
    """What the best separate award amounts to over the lots that have a winner in it and in the
    award."""
    tie: AllocationTie | None
    """The bids between which the published rules do not decide, by their identifiers."""


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
    emissions: EmissionsValued | None
    """What a line of emissions values in each year, and at which price."""
    item: str | None
    """The item of the schedule that the line follows."""
    present_by_year: Series | None
    """The present value of what falls due in year 0, 1, 2 …, for a line whose amounts fall due
    by the
    month or only while the purchase serves; without what is left at the end of the study."""
    producer_fee: ProducerFeeAnswer | None
    """What each component of the packaging pays over the study on a line that is a producer fee,
    before the
    growth of the line and tax; left out where costs or a component are withheld as
    confidential."""
    residual: Explained | None
    """What is left at the end of the study, as a negative amount, with the tax that counts."""


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
