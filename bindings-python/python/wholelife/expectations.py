"""What the buyer expects of the bids, as types.

Generated from the JSON Schema by `types/generate.py`: do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from wholelife.encoding import Number


class ExpectedMeasure(TypedDict):
    """What is measured of an example bid."""

    criterion: str
    """The criterion."""
    value: Number
    """The measure, in its unit."""


class ExpectedRange(TypedDict):
    """The expected measures of a criterion."""

    criterion: str
    """The criterion."""
    highest: Number
    """The highest measure expected."""
    lowest: Number
    """The lowest measure expected, in the measure's unit."""


class ExampleBid(TypedDict):
    """A bid as it may come."""

    id: str
    """Its name."""
    measures: Sequence[ExpectedMeasure]
    """Its measure by every criterion that is scored."""


class ExpectedLot(TypedDict):
    """What is expected of the bids for a lot."""

    bids: int
    """How many bids are expected, 2 to 12."""
    criteria: NotRequired[Sequence[ExpectedRange]]
    """The expected measures of each criterion that is scored; what the examples span where left
    out."""
    examples: NotRequired[Sequence[ExampleBid]]
    """Bids as they may come."""
    lot: str
    """The lot."""


class Expectations(TypedDict):
    """What the buyer expects of the bids: ranges of their measures, example bids, or both."""

    lots: Sequence[ExpectedLot]
    """What is expected for each lot."""
    schema_version: str
    """Version of this document's schema; `1.0`."""
