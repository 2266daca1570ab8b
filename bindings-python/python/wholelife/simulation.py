"""What a simulation is asked, as types.

Generated from the JSON Schema by `types/generate.py`: do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict

from wholelife.encoding import Number


class Convergence(TypedDict):
    """How the estimates settle as draws are added."""

    stages: int
    """At how many numbers of draws, evenly apart, the estimates so far are told; the last is all
    draws."""


class NestedDraws(TypedDict):
    """Draws within draws; over a lot at most 100,000,000 in all."""

    inner: int
    """How many draws of all others within each of them."""
    outer: int
    """How many draws of the numbers that would be known."""


class NumberOf(TypedDict):
    """A number: a parameter, or the price of an item; of a bid where bids state it."""

    bid: NotRequired[str]
    """The bid whose number it is; for what the buyer sets it is left out."""
    item: NotRequired[str]
    """The price of the item of this name."""
    parameter: NotRequired[str]
    """The value of the parameter of this name."""


class NumberSet(TypedDict):
    """A number with another value."""

    number: NumberOf
    """The number."""
    value: Number
    """The value it is given; certain, if it was uncertain."""


class Range(TypedDict):
    """A number and how far it is moved."""

    high: Number
    """The high value."""
    low: Number
    """The low value."""
    number: NumberOf
    """The number."""


class Scenario(TypedDict):
    """Other values of some numbers. Everything else stays as it is."""

    id: str
    """Its name."""
    title: str
    """What it is."""
    values: Sequence[NumberSet]
    """The numbers with their values."""


class SobolIndices(TypedDict):
    """How shares of the variance are estimated."""

    pairs: bool
    """Whether what two numbers explain only together is told too."""
    sample: int
    """The size N of each of the two base samples, a multiple of 32; the award is made N times
    two plus the number of uncertain numbers, and more for pairs; at most 100,000,000 times."""


Threshold = TypedDict(
    "Threshold",
    {
        "from": Number,
        "number": NumberOf,
        "to": Number,
    },
)


class Tornado(TypedDict):
    """Which numbers are moved, and how far: by quantiles, by ranges or by both."""

    quantiles: NotRequired[Sequence[Number]]
    """Two probabilities, the lower first, such as 0.05 and 0.95: each uncertain number is moved
    between its quantiles there."""
    ranges: NotRequired[Sequence[Range]]
    """Numbers, uncertain or not, that are moved over a range of their own, and not between
    quantiles."""


class Axis(TypedDict):
    """A number and its values."""

    number: NumberOf
    """The number."""
    values: Sequence[Number]
    """The values it is given."""


class Grid(TypedDict):
    """Two numbers moved together; at most 10,000 pairs of values."""

    columns: Axis
    """The second number, with its values."""
    rows: Axis
    """The first number, with its values."""


class InformationByNested(TypedDict):
    """By draws of all other numbers within draws of these."""

    nested: NestedDraws


class Morris(TypedDict):
    """How elementary effects are estimated."""

    levels: int
    """Into how many levels the range of each number is divided; even, at most 1,000."""
    quantiles: Sequence[Number]
    """Two probabilities, the lower first, such as 0.05 and 0.95: each number is moved between
    its quantiles there."""
    trajectories: int
    """How many trajectories, 4 to 100,000; the award is made so many times one plus the number
    of uncertain numbers; at most 100,000,000 times."""


class Information(TypedDict):
    """Numbers that might be known."""

    estimated_by: Literal["regression"] | InformationByNested
    """How its value is estimated."""
    id: str
    """Its name."""
    numbers: Sequence[NumberOf]
    """The numbers, all of them uncertain."""
    title: str
    """What would be known."""


class ValueOfInformation(TypedDict):
    """What it would be worth to know more before the award."""

    money_per_point: NotRequired[Number]
    """What a point is worth, in the currency of the procurement; only where the award totals
    points."""
    partial: NotRequired[Sequence[Information]]
    """Numbers that might be known, one or several together; what it is worth to know all is
    always told. At most 100."""


class SimulatedLot(TypedDict):
    """What else is asked of a lot. What is left out is not done."""

    grids: NotRequired[Sequence[Grid]]
    """Two numbers moved together; at most 100 such grids."""
    lot: str
    """The lot."""
    morris: NotRequired[Morris]
    """The elementary effects of each uncertain number."""
    scenarios: NotRequired[Sequence[Scenario]]
    """Other values of some numbers, each named; at most 1,000."""
    sobol_indices: NotRequired[SobolIndices]
    """How much of the variance each uncertain number explains, alone and with others."""
    thresholds: NotRequired[Sequence[Threshold]]
    """Numbers of which the values are sought at which the award changes; at most 100."""
    tornado: NotRequired[Tornado]
    """Numbers moved alone, each from a low to a high value."""
    value_of_information: NotRequired[ValueOfInformation]
    """What it would be worth to know more before the award."""


class Simulation(TypedDict):
    """What a simulation is asked."""

    convergence: NotRequired[Convergence]
    """How the estimates settle as draws are added; not told where left out."""
    draws: int
    """How many draws, 2 to 10,000,000; a power of two for Sobol's sequence."""
    lots: NotRequired[Sequence[SimulatedLot]]
    """What else is asked, by lot."""
    quantiles: Sequence[Number]
    """The probabilities whose quantiles are told, each between 0 and 1: for a 95 % interval and
    the median 0.025, 0.5 and 0.975; at most 1,000."""
    sampling: Literal["pseudo_random", "latin_hypercube", "sobol"]
    """How the draws are chosen."""
    schema_version: str
    """Version of this document's schema; `1.0`."""
    seed: str | int
    """The same seed gives the same draws."""
