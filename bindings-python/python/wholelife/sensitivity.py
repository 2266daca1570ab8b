"""What comes out with other values.

Generated from the JSON Schema by `types/generate.py`: do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from wholelife.parts import BidReference, Engine, Explained
from wholelife.record import Record


class MeasureOutcome(Record):
    """What was measured for a criterion."""

    criterion: str
    """The criterion."""
    value: Decimal
    """The measure."""


class Named(Record):
    """A name and what it stands for."""

    id: str
    """The name."""
    title: str
    """What it stands for."""


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


class Refused(Record):
    """A problem that an evaluation with other values has."""

    code: str
    """Its code."""
    pointer: str
    """Where, in the envelope."""


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
    """An uncertain number that is moved alone."""

    high: PointOutcome
    """What comes out at the upper quantile, which is rounded to 12 decimals."""
    low: PointOutcome
    """What comes out at the lower quantile, which is rounded to 12 decimals."""
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
    """Each uncertain number moved alone, from one quantile of its distribution to another: those
    of the buyer first,
    then those of the bids."""


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
