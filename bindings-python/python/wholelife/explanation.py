"""The explanation of an award.

Generated from the JSON Schema by `types/generate.py`: do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from wholelife.parts import (
    BidReference,
    CombinedAward,
    CorridorUsed,
    CriterionUsed,
    Engine,
    Explained,
    PackagingCriterionResult,
    Reason,
)
from wholelife.record import Record


class Named(Record):
    """A name and what it stands for."""

    id: str
    """The name."""
    title: str
    """What it stands for."""


class PartDifference(Record):
    """The difference in one part of two totals."""

    difference: Explained
    """How much less the winner's total has by it; negative where the bid's has less."""
    part: Literal["price", "missing_quality", "features", "costs"]
    """The part."""
    advantage: Literal["winner", "bid", "neither"] | None
    """Who is better; `null` where that is withheld as confidential."""


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


class QualityDifference(Record):
    """The difference of the points of quality."""

    difference: Explained
    """How many more points the winner has."""
    rounding: Explained | None
    """What reported numbers leave over in the last decimals; none where that is nothing."""


class Ratios(Record):
    """How many times better the winner is; the two first multiply to the third."""

    price: Explained
    """The bid's price over the winner's."""
    quality: Explained
    """The winner's points of quality over the bid's."""
    total: Explained
    """The winner's total over the bid's."""


class RecordModel(Record):
    """Why something was found or decided, by whom and when."""

    by: str
    """Name or initials of who answers for it."""
    date: str
    """When, `2026-11-24`."""
    reason: str
    """Why, as it was written."""
    role: str | None
    """In which capacity."""


class Statement(Record):
    """An assessment that counts, in the evaluator's words."""

    assessment: str
    """The assessment."""
    record: RecordModel
    """Why, by whom and when."""
    unit: str
    """Its unit."""
    found: Decimal | None
    """The points or the measured value; `null` for an abstention, and for a measured value that
    is
    withheld as confidential."""
    parameter: str | None
    """The parameter that was measured; none where points were given."""


class CorrectedGrade(Record):
    """A grade that was corrected."""

    after: Literal["green", "yellow", "red"]
    """What it is corrected to."""
    before: Literal["green", "yellow", "red"]
    """What the bid says."""


class Correction(Record):
    """A score or a value that was changed after it was first given."""

    bid: str
    """The bid."""
    entry: str
    """The assessment or decision that changed it."""
    kind: Literal["reassessed", "corrected", "resolved"]
    """What changed it."""
    record: RecordModel
    """Why, by whom and when."""
    subject: str
    """The criterion, parameter, item or requirement."""
    withheld: bool
    """Whether both are withheld as confidential."""
    after: Decimal | None
    """What it is since; `null` for an abstention or a requirement found to be met, or where it
    is
    withheld as confidential."""
    before: Decimal | None
    """What it was; `null` where there was nothing, or where it is withheld as confidential."""
    grades: CorrectedGrade | None
    """The grade that a component pays its producer fee by, where that was corrected."""
    replaces: str | None
    """The assessment that was replaced."""
    unit: str | None
    """The unit of both."""


class CriterionDifference(Record):
    """The difference of a bid from a winner in one criterion."""

    criterion: str
    """The criterion."""
    difference: Explained
    """How much better the winner is, in weighted points or money; negative where the bid is
    better."""
    advantage: Literal["winner", "bid", "neither"] | None
    """Who is better; `null` where that is withheld as confidential."""


class CriterionExplanation(Record):
    """What was found of a bid for a criterion."""

    assessments: Sequence[Statement]
    """What the panel gave or measured, and why: the assessments that count."""
    criterion: str
    """The criterion."""
    measure: Explained
    """The number the bid was turned into."""
    packaging: Sequence[PackagingCriterionResult]
    """Whether the packaging meets each criterion of the set that gives the points, and by which
    components it
    does not."""
    points: Explained | None
    """What it is worth: points, or money for an evaluation price."""
    weighted: Explained | None
    """The points weighted by the criterion's share."""


class Decided(Record):
    """A decision about a bid's taking part, or about a reservation of it."""

    decision: str
    """The decision."""
    kind: Literal[
        "admitted",
        "excluded",
        "non_compliant",
        "reservation_priced",
        "reservation_disqualifies",
        "reservation_accepted",
    ]
    """What it came to."""
    record: RecordModel
    """Why, by whom and when."""
    price: Decimal | None
    """What the reservation costs the buyer, where it was priced."""
    reservation: str | None
    """The term that a reservation concerns, where the decision is about one."""


class Step(Record):
    """A step from price and quality to a total."""

    step: Literal[
        "missing_quality", "share_added", "amount_added", "coefficient", "amount_taken_off", "costs"
    ]
    """Which step."""
    value: Explained
    """What it gives, from the numbers as they are reported."""


class Comparison(Record):
    """A bid beside a winner.

    Where the total is a sum over the criteria, their differences and the rounding add up to
    that of the
    totals. Where it is not, the differences of the criteria that give points add up to that
    of quality,
    and the difference of the totals is made up of parts, or told by ratios where the total is
    a quotient."""

    criteria: Sequence[CriterionDifference]
    """The difference, criterion by criterion."""
    parts: Sequence[PartDifference]
    """What the difference of the totals is made up of, where the total is an amount made of
    price and
    quality; with the rounding they add up to it."""
    total: Explained
    """How much better the winner's total is: more points, a lower evaluation price, or more
    points of
    quality for the money. Within a corridor it can be negative."""
    winner: str
    """The winner."""
    corridor: Literal["inside", "below", "withheld"] | None
    """Where the bid's quotient lies beside the corridor, where there is one."""
    quality: QualityDifference | None
    """How many more points of quality the winner has, where they are a number beside the total."""
    ratios: Ratios | None
    """How many times better the winner is, where the total is a quotient and both bids have one."""
    rounding: Explained | None
    """What the declared rounding of the totals adds, and what reported numbers leave over in the
    last
    decimals; none where it adds nothing, or where a difference is withheld."""
    tie_break: str | None
    """The tie break that decided, where the totals are equal; within a corridor what decides
    there, or
    the tie break after it."""


class BidExplanation(Record):
    """A bid as it is explained."""

    bid: str
    """The bid."""
    comparisons: Sequence[Comparison]
    """The bid beside each winner with a better place; of a bid that is ranked and did not win."""
    criteria: Sequence[CriterionExplanation]
    """What was found of it, criterion by criterion; of a bid that is ranked or below a
    threshold."""
    decisions: Sequence[Decided]
    """What the buyer decided about its taking part."""
    passed_over: bool
    """Whether it does not win although no winner has a better place, since its bidder may win
    only so many
    lots."""
    reasons: Sequence[Reason]
    """Why it is not ranked."""
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
    steps: Sequence[Step]
    """How price and quality become its total, step by step, where the total is no sum over the
    criteria."""
    quality: Explained | None
    """Its points of quality, where the method sets them against the price or goes by thresholds
    of them."""
    rank: int | None
    """Its place."""
    total: Explained | None
    """Its points, its evaluation price, or its points of quality for the money."""


class LotExplanation(Record):
    """The explanation of the award of a lot."""

    bids: Sequence[BidExplanation]
    """The other bids, in the order of the places; last those without one."""
    corrections: Sequence[Correction]
    """Points and values of these bids that were changed after they were first given."""
    criteria: Sequence[CriterionUsed]
    """The criteria as they were applied."""
    id: str
    """The lot's identifier."""
    method: str
    """The award method, as in the evaluation."""
    outcome: Literal["ranked", "tied", "open", "no_admitted_bid"]
    """How it ended; while there are open questions nothing is explained."""
    title: str
    """Its title."""
    winners: Sequence[BidExplanation]
    """Who wins: whoever holds the first place, several where it is shared, or whoever the lot is
    awarded to
    where a bidder may win only so many lots."""
    base: str | None
    """The criterion whose measure is the price or cost that the total starts from."""
    corridor: CorridorUsed | None
    """Which quotients count as good as the best, where the method says so."""


class Explanation(Record):
    """The explanation of an award."""

    bids: Sequence[BidReference]
    """The bids it speaks of."""
    decision_decimals: int
    """How many decimals a number has, half to even, when something is decided by it or it is
    reported."""
    engine: Engine
    """What made it."""
    lots: Sequence[LotExplanation]
    """The lots; made for one bidder, those that it offered."""
    procurement: ProcurementReference
    """The procurement."""
    schema_version: str
    """Version of this document's schema."""
    combined_bids: CombinedAward | None
    """Bids for several lots together beside the best separate award; made for one bidder, of the
    groups
    that have one of its lots, and of their bids the winners and its own."""
    reader: str | None
    """The bid whose bidder it is for, and whose own confidential values it shows; without one it
    is for
    every bid, and no confidential value is shown."""
