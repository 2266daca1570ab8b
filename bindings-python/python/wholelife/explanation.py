"""The explanation of an award.

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
    replaces: str | None
    """The assessment that was replaced."""
    unit: str | None
    """The unit of both."""


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
    points: Explained | None
    """What it is worth: points, or money for an evaluation price."""
    weighted: Explained | None
    """The points weighted by the criterion's share."""


class Comparison(Record):
    """A bid beside a winner. The differences of the criteria and the rounding add up to that of
    the totals."""

    criteria: Sequence[CriterionDifference]
    """The difference, criterion by criterion."""
    total: Explained
    """How much better the winner's total is: more points, or a lower evaluation price."""
    winner: str
    """The winner."""
    rounding: Explained | None
    """What the declared rounding of the totals adds; none where it adds nothing, or where a
    difference
    is withheld."""
    tie_break: str | None
    """The tie break that decided, where the totals are equal."""


class BidExplanation(Record):
    """A bid as it is explained."""

    bid: str
    """The bid."""
    comparisons: Sequence[Comparison]
    """The bid beside each winner; of a bid that is ranked and did not win."""
    criteria: Sequence[CriterionExplanation]
    """What was found of it, criterion by criterion; of a bid that is ranked or below a
    threshold."""
    decisions: Sequence[Decided]
    """What the buyer decided about its taking part."""
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
    rank: int | None
    """Its place."""
    total: Explained | None
    """Its points, or its evaluation price."""


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
    """The award method: `weighted_points` or `evaluation_price`."""
    outcome: Literal["ranked", "tied", "open", "no_admitted_bid"]
    """How it ended; while there are open questions nothing is explained."""
    title: str
    """Its title."""
    winners: Sequence[BidExplanation]
    """Who holds the first place: several where it is shared."""
    base: str | None
    """The criterion whose measure an evaluation price starts from."""


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
    reader: str | None
    """The bid whose bidder it is for, and whose own confidential values it shows; without one it
    is for
    every bid, and no confidential value is shown."""
