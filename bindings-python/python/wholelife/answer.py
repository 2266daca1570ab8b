"""The answer to a calculation, as the engine writes it.

Generated from the JSON Schema by `types/generate.py`: do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from wholelife.record import Record


class Engine(Record):
    """What made an evaluation."""

    name: str
    """`wholelife`."""
    version: str
    """Its version."""


class EvidenceMissing(Record):
    """Required evidence that was not given."""

    id: str
    """Its name."""
    title: str
    """What is required."""


class Named(Record):
    """A name, and the title where there is one."""

    id: str
    """Its name."""
    title: str | None
    """Its title."""


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
    """The number; `null` where it is withheld as confidential."""


class FootingFault(Record):
    """A cell that does not follow from the others."""

    column: Named
    """The cell's column."""
    difference: Explained
    """The printed value less the expected one."""
    expected: Explained
    """What it should be."""
    pointer: str
    """Where the cell is: a JSON Pointer into the calculation."""
    printed: Decimal
    """What is printed."""
    relation: Named
    """The relation."""
    row: Named
    """The cell's row."""
    tolerance: Explained
    """How far it may be."""


class FootingSuspect(Record):
    """The one cell that may be behind everything."""

    column: Named
    """The cell's column."""
    pointer: str
    """Where the cell is: a JSON Pointer into the calculation."""
    printed: Decimal
    """What is printed."""
    row: Named
    """The cell's row."""
    would_foot_at: Explained
    """What would make everything foot."""


class IndexStep(Record):
    """What one index did to an adjustment."""

    level: Explained
    """The level of the adjustment."""
    ratio: Explained
    """Their ratio."""
    reference: Explained
    """The level it is compared with."""
    series: str
    """Its name."""


class PriceStep(Record):
    """One adjustment, from the indices to the price."""

    by_formula: Explained
    """The price by the formula, before trigger, limits and rounding."""
    factor: Explained
    """What the formula multiplies the price by."""
    indices: Sequence[IndexStep]
    """The indices, in the order of the clause."""
    limits: Sequence[Literal["cap", "floor", "total_cap", "total_floor"]]
    """The limits that cut the price, in the order in which they were applied."""
    month: str
    """The month from which it holds."""
    outcome: Literal["adjusted", "below_trigger", "not_lowered"]
    """What it did."""
    price: Explained
    """The price in force from this month on."""
    cut_off: Explained | None
    """What the limits cut off, where they did; the clause says whether it is carried or lost."""
    limited: Explained | None
    """The price within the limits, where there are any."""
    movement: Explained | None
    """The movement that the trigger measures, where there is a trigger."""


class FootingAnswer(Record):
    """Whether a table adds up, and where it does not."""

    checked: int
    """How many checks were made: one for each column, row or cell of a relation."""
    failing: Sequence[FootingFault]
    """The cells that do not follow from the others."""
    not_checked: int
    """How many were not, since a cell is empty."""
    verdict: Literal["foots", "does_not_foot"]
    """Whether every relation holds."""
    suspect: FootingSuspect | None
    """The one cell whose correction alone would repair all of it without making anything worse,
    where there is just one."""


class PriceClaimAnswer(Record):
    """What a claim comes to."""

    allowed_price: Explained
    """The price that the clause allows: the adjusted one where the claim is due, else the one in
    force."""
    claimed_price: Decimal
    """The price that is claimed."""
    due: bool
    """Whether the clause adjusts the price in this month."""
    excess: Explained
    """By how much the claimed price exceeds the allowed one; negative where it stays below."""
    missing_evidence: Sequence[EvidenceMissing]
    """The required evidence that was not given."""
    price_in_force: Explained
    """The price in force before."""
    steps: Sequence[PriceStep]
    """The adjustments before and, where it is due, the one that is claimed."""
    verdict: Literal["within", "exceeds", "not_due", "cannot_be_judged"]
    """The verdict. A claim that is not due is not judged further; evidence comes before the
    price."""
    earliest_effect: str | None
    """The first day on which the claim may take effect; left out where no notice is agreed."""
    notice_kept: bool | None
    """Whether the notice is kept; left out where none is agreed."""
    trigger_met: bool | None
    """Whether the movement reaches the trigger; left out where the claim is not due or there is
    no trigger."""


class PricePathAnswer(Record):
    """The way of a price through the adjustments of a clause."""

    price: Explained
    """The price in force at the end."""
    steps: Sequence[PriceStep]
    """The adjustments in their order."""


class Answer(Record):
    """The answer, under the name of the calculation."""

    footing: FootingAnswer | None
    """Whether the table adds up, and where it does not."""
    index_change: Explained | None
    """The change of the index, as a fraction."""
    instalment: Explained | None
    """The equal instalment, per period."""
    net_present_value: Explained | None
    """The net present value."""
    price_claim: PriceClaimAnswer | None
    """What the claim comes to."""
    price_path: PricePathAnswer | None
    """The way of the price through its adjustments."""


class Answered(Record):
    """The document that answers a calculation."""

    answer: Answer
    """The answer, under the name of the calculation."""
    calculation_sha256: str
    """The SHA-256 of the canonical form of the calculation, in hexadecimal."""
    engine: Engine
    """What computed it."""
    schema_version: str
    """Version of this document's schema."""
