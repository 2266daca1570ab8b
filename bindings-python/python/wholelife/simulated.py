"""What a simulation found, as the engine writes it.

Generated from the JSON Schema by `types/generate.py`: do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from wholelife.parts import (
    BidReference,
    DocumentReference,
    Engine,
    Explained,
    GridOutcome,
    MeasureOutcome,
    NumberMoved,
    NumberReplaced,
    Refused,
)
from wholelife.record import Record


class BidClasses(Record):
    """How many draws of a bid lie in each class."""

    above: int
    """How many lie above the last class."""
    below: int
    """How many draws lie below the first class."""
    bid: str
    """The bid."""
    counts: Sequence[int]
    """How many lie in each class, its beginning included."""


class BidWithoutResult(Record):
    """A bid that had no result in some draws."""

    bid: str
    """The bid."""
    draws: int
    """In how many draws."""
    subject: str
    """What had none: a criterion, or `total`."""


class Estimated(Record):
    """A number that was estimated, with how far it may be off."""

    standard_error: float
    """Its standard error."""
    value: float
    """The estimate."""


class IntervalDrawn(Record):
    """A 95 % interval that is not the stated one."""

    drawn: Sequence[float]
    """The quantiles of the distribution at 2.5 % and 97.5 %."""
    stated: Sequence[Decimal]
    """The lower and the upper end as stated."""


class Mean(Record):
    """A mean over the draws."""

    mean: float
    """The mean."""
    standard_error: float
    """How far it may be off."""


class Milestone(Record):
    """A mean after part of the draws."""

    after: int
    """How many draws had been made."""
    mean: float
    """The mean of those with a result."""
    standard_error: float
    """Its standard error."""


class Named(Record):
    """A name and what it stands for."""

    id: str
    """The name."""
    title: str
    """What it stands for."""


class NumberDrawn(Record):
    """A number that was drawn."""

    distribution: Literal[
        "normal",
        "lognormal",
        "gamma",
        "beta",
        "triangular",
        "pert",
        "uniform",
        "discrete",
        "empirical",
        "dirichlet",
    ]
    """How it is distributed."""
    kind: str
    """What it is: `parameter`, `price`, `tier_price`, `item_discount` or `discount`."""
    mean: float
    """The mean of its distribution."""
    name: str
    """Its name: the parameter or item."""
    pointer: str
    """JSON Pointer to its distribution."""
    standard_deviation: float
    """The standard deviation of its distribution."""
    unit: str
    """Its unit."""
    value: Decimal
    """What the award counts with."""
    bid: str | None
    """The bid that states it; left out where it is the buyer's, drawn once for all bids."""
    interval_95: IntervalDrawn | None
    """The 95 % interval of its distribution, where the documents state one from which an end of
    it is apart by more
    than 5 % of the stated width: a mean and an interval need not fit each other, and the
    spread is taken from the
    width alone."""


class NumberNamed(Record):
    """An uncertain number by its name, as the numbers that were drawn are named."""

    kind: str
    """What it is: `parameter`, `price`, `tier_price`, `item_discount` or `discount`."""
    name: str
    """Its name: the parameter or item."""
    bid: str | None
    """The bid that states it; left out where it is the buyer's."""


class PairShare(Record):
    """The share that two numbers, or groups of numbers, make only together."""

    numbers: Sequence[NumberNamed]
    """The one."""
    with_: Sequence[NumberNamed]
    """The other."""
    share: Estimated | None
    """The share; left out where too few rows have a result."""


class PartialInformation(Record):
    """The value of knowing some numbers: the expected value of partial perfect information."""

    draws: int
    """Over how many draws; of draws within draws, how many of these numbers."""
    estimated_by: Literal["regression", "nested"]
    """How it was estimated."""
    id: str
    """Its identifier."""
    numbers: Sequence[NumberNamed]
    """The numbers; those of bids that are not simulated are left out, since they change nothing."""
    title: str
    """What would be known."""
    bias: float | None
    """By draws within draws: about how much the value errs upwards, since the best of means of
    few draws is too good."""
    held_out: float | None
    """By regression: the value with choices that each half of the draws makes for the other,
    which errs downwards
    where the value errs upwards."""
    inner: int | None
    """Within each of them, how many of all other numbers."""
    value: Estimated | None
    """The value; left out where too few draws have a result: fewer than 64 by regression, not
    all within draws."""


class Probability(Record):
    """How often something happens in the draws that have a result."""

    share: float
    """The share of the draws."""
    standard_error: float
    """How far it may be off."""


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


class Quantile(Record):
    """A quantile: so large a share of the draws lies at or below it.

    Counted in classes that are at most 2^-10 as wide as they are far from what the award has,
    and interpolated
    within them."""

    probability: float
    """The share."""
    standard_error: float
    """How far it may be off: half the distance between the quantiles one standard error of the
    share below and
    above, as of independent draws, together with what is not known within a class."""
    value: float
    """The quantile."""


class Spread(Record):
    """How a quantity spreads over the draws."""

    convergence: Sequence[Milestone]
    """The mean as it was when part of the draws had been made."""
    mean: float
    """Its mean."""
    quantiles: Sequence[Quantile]
    """Its quantiles, in rising order."""
    standard_deviation: float
    """Its standard deviation, with one less than the number of draws as the divisor."""
    standard_error: float
    """How far the mean may be off: its standard error."""


class ThresholdFound(Record):
    """A value at which the award changes."""

    above: Decimal
    """The first value that was evaluated with the award as it is beyond."""
    below: Decimal
    """The last value that was evaluated with the award as it is before."""
    known_by: Literal["line", "hyperbola", "halving"]
    """How it is known."""
    value: Decimal
    """The value, to 12 decimals."""
    winners_above: Sequence[str] | None
    """Who wins at `above`; left out where nothing can be evaluated."""
    winners_at: Sequence[str] | None
    """Who wins at `value`; left out where nothing can be evaluated."""
    winners_below: Sequence[str] | None
    """Who wins at `below`; left out where nothing can be evaluated."""


class ThresholdsFound(Record):
    """A number with the values at which the award changes."""

    from_: Decimal
    """The least value that was looked at."""
    number: NumberMoved
    """The number."""
    thresholds: Sequence[ThresholdFound]
    """The values between them at which the award changes, in rising order; empty where it is the
    same at all that
    were evaluated."""
    to: Decimal
    """The greatest."""


class VarianceShare(Record):
    """The share of a variance that a number makes, or numbers that move together."""

    numbers: Sequence[NumberNamed]
    """The number; several where they move together, by correlation or as shares of a whole."""
    alone: Estimated | None
    """Alone: what would be gone of the variance, on average, if it were known. Left out where
    too few rows have a
    result."""
    with_others: Estimated | None
    """Alone and together with others: what would be left of the variance, on average, if all
    others were known. Left
    out where too few rows have a result."""


class WithoutResult(Record):
    """Draws in which the bids have no order, and why."""

    bids: Sequence[BidWithoutResult]
    """The bids that had no result in some of them, each with the number of draws."""
    draws: int
    """How many."""


class BidOutcome(Record):
    """What becomes of a bid."""

    bid: str
    """The bid."""
    measures: Sequence[MeasureOutcome]
    """What was measured, by criterion."""
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
    change: Explained | None
    """What the total is more than with the values as stated."""
    rank: int | None
    """Its place."""
    total: Decimal | None
    """Its points, its evaluation price, or what else the order goes by."""


class ClassCounts(Record):
    """How a quantity of all bids spreads over the draws, in classes that they share."""

    bids: Sequence[BidClasses]
    """The bids that have it, in the order given."""
    bounds: Sequence[float]
    """Where the classes begin, in rising order, and where the last one ends; each the same
    width, at most 60."""
    quantity: Literal["total", "life_cycle_cost"]
    """What is counted."""
    unit: str
    """Its unit."""


class DesignUsed(Record):
    """How the draws were made."""

    draws: int
    """How many draws were made."""
    errors_from: Literal["draws", "replicates"]
    """Where the standard errors of means and probabilities come from."""
    replicates: int
    """In how many replicates; 1 where draws are independent."""
    sampling: Literal["pseudo_random", "latin_hypercube", "sobol"]
    """How the numbers of a draw are chosen."""
    seed: str
    """The seed, in digits: the same seed and documents give the same draws."""
    settings_sha256: str
    """SHA-256 of the settings."""


class Driven(Record):
    """What is driven by the uncertain numbers."""

    bid: str
    """Of which bid; of a lead, the bid in the first place."""
    quantity: Literal["life_cycle_cost", "total", "lead"]
    """What."""
    unit: str
    """Its unit."""
    over: str | None
    """Of a lead, the bid in the second place."""


class ElementaryEffect(Record):
    """What a number changes by moving over its whole range, in the unit of what is driven."""

    high: float
    """Where it ends."""
    low: float
    """Where its range begins."""
    mean: Estimated
    """The mean effect, up counted against down."""
    mean_size: Estimated
    """The mean size of the effect."""
    number: NumberNamed
    """The number."""
    standard_deviation: float
    """How the effects spread: zero where the number acts in a straight line and alone."""
    trajectories: int
    """How many trajectories have a result on both sides of the step."""


class InformationWorth(Record):
    """What it would be worth to know more before the award, in money.

    Without it the bid with the best expected total is chosen; with it the bid that is then
    best. The value is what is
    gained by that on average: of a single award, not of many that information would also
    serve."""

    all: Estimated
    """The value of knowing every uncertain number: the expected value of perfect information."""
    best_expected: Sequence[str]
    """The bid with the best expected total; several where it is the same."""
    partial: Sequence[PartialInformation]
    """The value of knowing some of them, in the order asked."""
    unit: str
    """The currency."""
    money_per_point: Decimal | None
    """What a point is worth, where the award totals points."""


class LotOutcome(Record):
    """How a lot ends."""

    award_changes: bool
    """Whether others win than with the values as stated."""
    bids: Sequence[BidOutcome]
    """Every bid, in the order given."""
    id: str
    """Its identifier."""
    outcome: Literal["ranked", "tied", "open", "no_admitted_bid"]
    """How it ended."""
    winners: Sequence[str]
    """The bids that win; several where they share the first place, or where there are several
    suppliers."""
    lead: Explained | None
    """How far the bid in the first place, with the values as stated, is ahead of the best other
    one: below zero where
    it is behind. Left out where the first place is shared, or either of the two is not
    ranked."""


class Places(Record):
    """How often a bid holds which place."""

    not_ranked: Probability
    """How often it is not ranked: below a threshold, or not on the shortlist."""
    ranks: Sequence[Probability]
    """How often it holds place 1, 2 …, alone or shared."""
    tied: Probability
    """How often it shares the first place."""
    wins: Probability
    """How often it wins: holds the first place alone."""
    awarded: int | None
    """Its place in the evaluation, the same for bids that share it; left out where it has none."""
    expected_regret: Mean | None
    """What is lost on average by choosing it in every draw and not the best bid of the draw, in
    the unit of
    totals, over the draws in which it is ranked; left out where there is none."""


class PointOutcome(Record):
    """What comes out at a value."""

    refused: Sequence[Refused]
    """Why nothing can be evaluated."""
    value: Decimal
    """The value."""
    outcome: LotOutcome | None
    """The lot; left out where nothing can be evaluated."""


class ScenarioOutcome(Record):
    """A scenario."""

    id: str
    """Its identifier."""
    refused: Sequence[Refused]
    """Why it cannot be evaluated."""
    title: str
    """Its title."""
    values: Sequence[NumberReplaced]
    """The other values."""
    outcome: LotOutcome | None
    """The lot; left out where it cannot be evaluated."""


class Simulated(Record):
    """A quantity over the draws that have a result for it."""

    draws: int
    """How many draws have a result; the others are left out of everything below."""
    awarded: Decimal | None
    """What the award has for it, from the values as stated; left out where it has none."""
    spread: Spread | None
    """What they spread like; left out where no draw has a result."""


class SimulationFlag(Record):
    """What a reader should know."""

    code: Literal[
        "value_is_not_mean",
        "interval_not_met",
        "standings_fixed",
        "options_fixed",
        "product_steps_fixed",
        "break_even_fixed",
        "allocation_not_simulated",
        "combined_bids_not_simulated",
        "framework_not_simulated",
        "nothing_uncertain",
        "not_ranked",
        "information_not_valued",
    ]
    """What."""
    subjects: Sequence[str]
    """What it is about: JSON Pointers to the distributions of numbers; empty where it is about
    the whole lot."""


class Swing(Record):
    """A number that is moved alone."""

    high: PointOutcome
    """What comes out at the high value: of its range, or its upper quantile, rounded to 12
    decimals."""
    low: PointOutcome
    """What comes out at the low value: of its range, or its lower quantile, rounded to 12
    decimals."""
    number: NumberMoved
    """The number."""


class VarianceOf(Record):
    """Which share of a variance each uncertain number makes."""

    driven: Driven
    """What is driven."""
    pairs: Sequence[PairShare]
    """What two of them make only together, where both move it at all; empty where that was not
    asked."""
    rows: int
    """How many rows of the base samples have a result; the others are left out."""
    shares: Sequence[VarianceShare]
    """The shares of the numbers that move it, the greatest first by what they make with all
    others; empty where it
    does not vary."""
    without_result: int
    """How many results of moved rows there are none of, of the rows that count; they are left
    out."""
    mean: float | None
    """Its mean over both samples; left out where no row has a result."""
    standard_deviation: float | None
    """Its standard deviation over both samples."""


class VarianceShares(Record):
    """Which share of the variance of costs, totals and the lead each uncertain number makes.

    The lead is left out where the first or the second place is shared; without a ranking
    there are neither totals nor
    a lead."""

    outputs: Sequence[VarianceOf]
    """What is driven: the costs of the bids, then their totals, then the lead."""
    sample: int
    """The size of each of the two base samples."""


class CriterionSimulation(Record):
    """A criterion of a bid, simulated."""

    criterion: str
    """The criterion."""
    measure: Simulated
    """What is measured."""
    unit: str
    """The unit of what is measured."""
    worth: Simulated | None
    """What it is worth, in points or money, before weights."""


class EffectsOn(Record):
    """What the uncertain numbers change of something."""

    driven: Driven
    """What is driven."""
    effects: Sequence[ElementaryEffect]
    """The effects of the numbers that move it, the greatest first; those that have a result in
    fewer than four
    trajectories are left out."""


class ElementaryEffects(Record):
    """What costs, totals and the lead change by when an uncertain number alone moves over a
    range of its own."""

    levels: int
    """Into how many levels the range of each number is divided."""
    not_moved: Sequence[NumberNamed]
    """Numbers that are not moved alone and keep the values as stated: shares of a whole, which
    would no longer sum
    to 1."""
    outputs: Sequence[EffectsOn]
    """What is driven: the costs of the bids, then their totals, then the lead."""
    quantiles: Sequence[Decimal]
    """The probabilities between whose quantiles each number moves."""
    trajectories: int
    """How many trajectories."""


class LotSensitivity(Record):
    """What comes out in a lot with other values."""

    base: LotOutcome
    """With the values as stated."""
    grids: Sequence[GridOutcome]
    """Pairs of numbers, in the order asked."""
    not_moved: Sequence[NumberMoved]
    """Uncertain numbers that are not moved alone: shares of a whole, which would no longer sum
    to 1."""
    scenarios: Sequence[ScenarioOutcome]
    """The scenarios, in the order asked."""
    thresholds: Sequence[ThresholdsFound]
    """Numbers and the values at which the award changes, in the order asked."""
    tornado: Sequence[Swing]
    """Numbers moved alone: those with a range, in the order asked, then, where quantiles are
    asked for, each other
    uncertain number from one quantile of its distribution to another, those of the buyer
    first, then those of the
    bids."""


class OutcomeSimulation(Record):
    """An outcome line of a bid, simulated."""

    line: str
    """The outcome line."""
    total: Simulated
    """What it comes to over the study, discounted as it says."""
    unit: str
    """Its unit."""


class BidSimulation(Record):
    """The simulation of a bid."""

    bid: str
    """The bid."""
    criteria: Sequence[CriterionSimulation]
    """What is measured and what it is worth, by criterion."""
    outcomes: Sequence[OutcomeSimulation]
    """What patients get, by outcome line, whether or not a criterion measures it."""
    takes_part: bool
    """Whether it takes part in the ranking; the others are only compared with."""
    life_cycle_cost: Simulated | None
    """The present value of all its cost lines that count in the award; left out where there are
    none."""
    places: Places | None
    """Its places; left out where it takes no part."""
    total: Simulated | None
    """Its points, its evaluation price, or what else the order goes by."""


class LotSimulation(Record):
    """The simulation of a lot."""

    bids: Sequence[BidSimulation]
    """The bids that were simulated, in the order given."""
    classes: Sequence[ClassCounts]
    """How totals and costs spread, in classes for a figure."""
    flags: Sequence[SimulationFlag]
    """What a reader should know."""
    id: str
    """Its identifier."""
    method: str
    """The award method."""
    outcome: Literal["ranked", "tied", "open", "no_admitted_bid"]
    """How the evaluation ends, from the values as stated."""
    title: str
    """Its title."""
    uncertain: Sequence[NumberDrawn]
    """The numbers that were drawn."""
    unit: str
    """The unit of totals and of regret."""
    without_result: WithoutResult
    """Draws in which the bids have no order."""
    elementary_effects: ElementaryEffects | None
    """What moving each uncertain number alone changes; left out where it was not asked."""
    sensitivity: LotSensitivity | None
    """What comes out with other values: numbers moved alone, grids, scenarios and thresholds,
    evaluated as exactly as
    the award, as `vary` tells them; left out where none of these was asked."""
    tied: Probability | None
    """In how many draws two or more bids share the first place; left out where the lot is not
    ranked."""
    value_of_information: InformationWorth | None
    """What it would be worth to know more; left out where it was not asked, and where a flag
    says that it cannot be
    told."""
    variance_shares: VarianceShares | None
    """Which share of the variance each uncertain number makes; left out where it was not asked."""


class SimulationResult(Record):
    """What the simulation of a procurement found."""

    assessments: Sequence[DocumentReference]
    """The assessments, with the SHA-256 of each."""
    bids: Sequence[BidReference]
    """The bids."""
    decisions: Sequence[DocumentReference]
    """The decisions, with the SHA-256 of each."""
    design: DesignUsed
    """How it was drawn."""
    engine: Engine
    """What made it."""
    lots: Sequence[LotSimulation]
    """The lots, each on its own."""
    procurement: ProcurementReference
    """The procurement."""
    schema_version: str
    """Version of this document's schema."""
