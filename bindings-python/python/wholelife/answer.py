"""The answer to a calculation, as the engine writes it.

Generated from the JSON Schema by `types/generate.py`: do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from wholelife.record import Record


class Engine(Record):
    """What made an evaluation."""

    name: str
    """`wholelife`."""
    version: str
    """Its version."""


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


class Derivation(Record):
    """How a number was made."""

    formula: str
    """The formula's identifier in the catalogue of formulas."""
    inputs: Sequence[Term]
    """Its inputs."""


class Explained(Record):
    """A number with its derivation."""

    unit: str
    """Its unit."""
    derivation: Derivation | None
    """How it was made; `null` where it is withheld as confidential."""
    value: Decimal | None
    """The number; `null` where it is withheld as confidential."""


class Answer(Record):
    """The answer, under the name of the calculation."""

    instalment: Explained | None
    """The equal instalment, per period."""
    net_present_value: Explained | None
    """The net present value."""


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
