"""What comes out with other values.

Generated from the JSON Schema by `types/generate.py`: do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from wholelife.parts import (
    BidReference,
    Engine,
    Explained,
    GridOutcome,
    MeasureOutcome,
    NumberMoved,
    NumberReplaced,
    Refused,
)
from wholelife.record import Record


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


class Sensitivity(Record):
    """What comes out with other values.

    Everything is evaluated as the award is, exactly; nothing is drawn. It shows confidential
    values."""

    bids: Sequence[BidReference]
    """The bids."""
    decision_decimals: int
    """How many decimals a number was rounded to, half to even, before something was decided by
    it."""
    engine: Engine
    """What made it."""
    lots: Sequence[LotSensitivity]
    """The lots, in the order of the procurement."""
    procurement: ProcurementReference
    """The procurement."""
    schema_version: str
    """Version of this document's schema."""
    settings_sha256: str
    """The SHA-256 of the canonical form of the settings, in hexadecimal."""
