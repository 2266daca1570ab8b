"""Numbers that the engine counts with floats, and how near they have to be."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

NEAR = 1e-12
"""The share of what was added up that floats may lose."""


@dataclass(frozen=True, slots=True)
class Estimated:
    """A number, and the sum of the absolute addends that made it."""

    value: Fraction
    size: float
    is_square: bool = False
    """Whether it is the square of what the engine writes, which has no root among fractions."""

    def agrees(self, found: Any) -> bool:
        """Whether the engine's number is near enough."""
        if not isinstance(found, (int, Fraction)) and not hasattr(found, "as_integer_ratio"):
            return False
        number = Fraction(found)
        if self.is_square:
            number = number * abs(number)
        return abs(float(number - self.value)) <= NEAR * self.size


def estimated(value: Fraction, *addends: Fraction) -> Estimated:
    """A number made of these; of itself where nothing is said."""
    return Estimated(value, sum(abs(float(one)) for one in addends or (value,)))
