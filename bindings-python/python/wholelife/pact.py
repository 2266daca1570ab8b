"""What is read of product footprints of PACT.

Generated from the JSON Schema by `types/generate.py`: do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence

from wholelife.documents import ProductFootprint
from wholelife.parts import Engine
from wholelife.record import Record


class Help(Record):
    """What to do about it."""

    da: str
    """Danish."""
    en: str
    """English."""


class Message(Record):
    """What is wrong."""

    da: str
    """Danish."""
    en: str
    """English."""


class Problem(Record):
    """One fault of a document."""

    code: str
    """A stable code, `room.reason`."""
    help: Help
    """What to do about it."""
    message: Message
    """What is wrong."""
    pointer: str
    """Where it is: a JSON Pointer into the envelope."""


class PactFootprint(Record):
    """What is read of one product footprint."""

    pointer: str
    """Where it stands: a JSON Pointer into the text."""
    problems: Sequence[Problem]
    """What stands in its way."""
    product_ids: Sequence[str]
    """The identifiers of the product."""
    unreported: int
    """How many more problems and warnings there are than are listed."""
    warnings: Sequence[Problem]
    """What a bid cannot hold, what is read otherwise than it is written, and what contradicts
    itself."""
    company: str | None
    """Whose product it is."""
    footprint: ProductFootprint | None
    """The footprint as a bid states it in `footprints`; left out where there are problems."""
    id: str | None
    """Its identifier."""
    product: str | None
    """What the company calls the product."""
    spec_version: str | None
    """The version of the specification that it follows."""


class PactFootprints(Record):
    """The product footprints of one text, each as a bid states it."""

    engine: Engine
    """What has read it."""
    footprints: Sequence[PactFootprint]
    """The footprints, in the order of the text."""
    schema_version: str
    """Version of this document's schema."""
    sha256: str
    """SHA-256 of the text."""
