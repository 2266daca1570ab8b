"""What is found before publication, as the engine writes it.

Generated from the JSON Schema by `types/generate.py`: do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from wholelife.parts import Engine, Explained, Term
from wholelife.record import Record


class MeasureBy(Record):
    """A measure by a criterion."""

    criterion: str
    """The criterion."""
    unit: str
    """Its unit."""
    value: Decimal
    """The measure."""


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


class ReversalBid(Record):
    """A bid of the example."""

    bid: str
    """Its name."""
    measures: Sequence[MeasureBy]
    """What is measured of it."""
    total_with: Explained | None
    """Its total when all take part; left out where it is not ranked."""
    total_without: Explained | None
    """Its total when the withdrawn bid does not; left out where it is not ranked."""


class TiedBid(Record):
    """One of two bids that share the first place."""

    bid: str
    """Its name."""
    measures: Sequence[MeasureBy]
    """What is measured of it."""
    total: Explained
    """Its total."""


class Words(Record):
    """A sentence in both languages."""

    da: str
    """Danish."""
    en: str
    """English."""


class CriterionSpread(Record):
    """How much a criterion moves the result over the expected bids."""

    criterion: Named
    """The criterion."""
    spread: Explained
    """What parts the best from the worst expected bid by this criterion."""
    effective_weight: Explained | None
    """Its part of all spreads, as a fraction; left out where nothing moves."""
    published_weight: Explained | None
    """What is published, as a fraction; left out where the method publishes no weights."""


class FieldBid(Record):
    """A bid of a contest."""

    bid: str
    """Its name."""
    measures: Sequence[MeasureBy]
    """What is measured of it."""


class FieldContest(Record):
    """A contest."""

    bids: Sequence[FieldBid]
    """The bids."""
    examples: bool
    """Whether the bids are the examples."""
    winners: Sequence[str | None]
    """By rule: who wins; `null` where nobody does alone."""


class Reversal(Record):
    """Bids of which the last never wins: with it, another wins than without it."""

    bids: Sequence[ReversalBid]
    """The bids."""
    first_with: str
    """Who wins when it takes part."""
    first_without: str
    """Who wins when it does not."""
    withdrawn: str
    """The bid that is withdrawn, or comes in addition."""


class RuleTried(Record):
    """A rule, and how often it awards to the same bid as the published one."""

    no_winner: int
    """Contests in which no bid can be ranked by this rule or the published one."""
    other_winner: int
    """Contests with another winner."""
    parameters: Sequence[Term]
    """Its parameters."""
    published: bool
    """Whether it is the published one."""
    rule: str
    """The name of the rule or method in the documents, or `without_shortlist` and
    `without_corridor`:
    the published one without them."""
    same_winner: int
    """Contests with the same winner."""
    tied: int
    """Contests in which bids share the first place by this rule or the published one."""


class SimulatedField(Record):
    """Bids drawn from the expected ranges, and who wins by which rule or method."""

    bids: int
    """How many bids there are in each."""
    contests: int
    """How many contests are drawn."""
    criterion: Named
    """The criterion whose rule is exchanged, or whose price the methods start from."""
    exchanged: Literal["rule", "method"]
    """What is exchanged."""
    generator: str
    """What draws the bids; each measure is a hundredth step of its range, each as likely as
    another, or the nearest on the steps of its scale."""
    rules: Sequence[RuleTried]
    """The rules or methods, the published one first."""
    seed: int
    """Where its stream begins."""
    shown: Sequence[FieldContest]
    """The contest of the example bids, where there are two or more, and the first that are
    drawn."""


class Unexamined(Record):
    """Something that is not said of a lot, and why."""

    reason: Literal[
        "only_measures",
        "no_reversal_found",
        "no_corridor_reversal_found",
        "no_shortlist_reversal_found",
        "no_published_weights",
        "no_maximum",
        "points_in_steps",
        "no_price",
        "quality_in_money",
        "quality_not_traded",
        "rounding_at_some",
        "no_other_rule",
        "low_bids",
        "framework",
        "lot_limit",
    ]
    """Why."""
    text: Words
    """The same in words."""
    criterion: Named | None
    """The criterion it is about, where it is about one."""


class Finding(Record):
    """What happens, where the procurement says so, and the numbers behind it."""

    code: Literal[
        "rank_reversal",
        "hidden_weight",
        "cannot_matter",
        "only_a_gate",
        "counts_nowhere",
        "shortlist_cuts_winner",
        "shortlist_of_one",
        "shortlist_cuts_nobody",
        "decides_alone",
        "threshold_excludes_all",
        "threshold_excludes_some",
        "limit_excludes_all",
        "limit_excludes_some",
        "maximum_unreachable",
        "maximum_exceeded",
        "dearer_gets_more",
        "same_points_at_zero",
        "same_points_by_rounding",
        "same_total_by_rounding",
        "same_points_by_rule",
        "tie_unbroken",
        "tie_can_remain",
        "scale_without_anchors",
        "value_without_source",
        "point_price_constant",
        "point_price_varies",
        "quality_price_constant",
        "quality_price_varies",
    ]
    """What is found."""
    figures: Sequence[Explained]
    """The numbers of the text, in its order."""
    pointers: Sequence[str]
    """JSON Pointers to what says so; they start as if the procurement stood in an envelope."""
    severity: Literal["warning", "notice"]
    """How much it asks for attention."""
    text: Words
    """What happens."""
    tied: Sequence[TiedBid]
    """Two bids that share the first place."""
    example: Reversal | None
    """Bids by which it happens."""


class LotLint(Record):
    """What is found in a lot."""

    findings: Sequence[Finding]
    """The findings; warnings first."""
    id: str
    """Its identifier."""
    not_examined: Sequence[Unexamined]
    """What was not looked at or not decided, and why."""
    spreads: Sequence[CriterionSpread]
    """How much each criterion moves the result over the expected bids."""
    title: str
    """Its title."""
    field: SimulatedField | None
    """Bids drawn from the expected ranges, and who wins by which rule for the price or by which
    method; left
    out where no other could stand in its place."""


class Lint(Record):
    """What is found in a procurement before it is published."""

    decision_decimals: int
    """How many decimals a number was rounded to, half to even, before something was decided by
    it."""
    engine: Engine
    """What found it."""
    expectations_sha256: str
    """The SHA-256 of the canonical form of the expectations, in hexadecimal."""
    lots: Sequence[LotLint]
    """The lots."""
    procurement: ProcurementReference
    """The procurement."""
    schema_version: str
    """Version of this document's schema."""
