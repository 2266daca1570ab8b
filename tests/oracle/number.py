"""Numbers of the oracle: exact fractions, and the size of what was added up to make them.

An engine with 28 decimals loses digits where large addends cancel. The size, the sum of the
absolute addends, says how much of that a comparison has to allow.
"""

from __future__ import annotations

import decimal
import functools
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

ROOT_DIGITS = decimal.Context(prec=60)
"""Only powers that are not whole are no fractions; they have so many digits."""


@dataclass(frozen=True, slots=True)
class Number:
    """A value and the sum of the absolute addends that made it."""

    value: Fraction
    size: float

    def __add__(self, other: Number) -> Number:
        return Number(self.value + other.value, self.size + other.size)

    def __sub__(self, other: Number) -> Number:
        return Number(self.value - other.value, self.size + other.size)

    def __mul__(self, other: Number) -> Number:
        return Number(self.value * other.value, self.size * other.size)

    def __truediv__(self, other: Number) -> Number:
        # A divisor that is itself a difference passes its relative loss on to the quotient.
        divisor = abs(float(other.value))
        size = self.size / divisor * (other.size / divisor)
        return Number(self.value / other.value, size)

    def __neg__(self) -> Number:
        return Number(-self.value, self.size)

    def __pow__(self, exponent: int) -> Number:
        power = self.value**exponent
        return Number(power, abs(float(power)))


def number(written: Any) -> Number:
    """The number the documents write as `"12.5"`, `12.5` or `{"value": "12.5"}`."""
    return stated(written["value"] if isinstance(written, dict) else written)


@functools.lru_cache(maxsize=4096, typed=True)
def stated(written: Any) -> Number:
    """The number of a text, a whole number or a fraction; the same few are read again and again."""
    value = Fraction(written)
    return Number(value, abs(float(value)))


ZERO = number(0)
ONE = number(1)
TWO = number(2)
HUNDRED = number(100)


def total(addends: list[Number]) -> Number:
    """Their sum."""
    result = ZERO
    for addend in addends:
        result += addend
    return result


def power(base: Number, exponent: Fraction) -> Number:
    """A power, to 60 digits where the exponent is not whole."""
    if exponent.denominator == 1:
        return base**exponent.numerator
    digits = [
        ROOT_DIGITS.divide(decimal.Decimal(exact.numerator), decimal.Decimal(exact.denominator))
        for exact in (base.value, exponent)
    ]
    return number(ROOT_DIGITS.power(*digits))


def logarithm(x: Number) -> Number:
    """The natural logarithm, to 60 digits; what is lost in the argument is lost relative to it."""
    exact = decimal.Decimal(x.value.numerator), decimal.Decimal(x.value.denominator)
    value = Fraction(ROOT_DIGITS.ln(ROOT_DIGITS.divide(*exact)))
    return Number(value, abs(float(value)) + x.size / abs(float(x.value)))


def decided(x: Number) -> Fraction:
    """What decisions are made by: 12 decimals, half to even."""
    return round(x.value, 12)


def rounded(x: Number, stage: Any) -> Number:
    """`x` rounded as a stage of the procurement declares: `"none"` or `{"to": {...}}`."""
    if stage == "none":
        return x
    rule = stage["to"]
    scale = 10 ** rule["decimals"]
    scaled = decided(x) * scale
    magnitude = abs(scaled)
    whole = magnitude.numerator // magnitude.denominator
    rest = magnitude - whole
    half = Fraction(1, 2)
    goes_up = {
        "half_even": rest > half or (rest == half and whole % 2 == 1),
        "half_up": rest >= half,
        "half_down": rest > half,
        "down": False,
        "up": rest > 0,
    }[rule["mode"]]
    magnitude = Fraction(whole + goes_up, scale)
    return number(magnitude if scaled >= 0 else -magnitude)


def ceiling(x: Number) -> Number:
    """The least whole number that is not less."""
    return number(-(-decided(x) // 1))


CONVERSIONS = {
    "month": Fraction(1, 12),
    "min": Fraction(1, 60),
    "g": Fraction(1, 1000),
    "t": Fraction(1000),
    "MWh": Fraction(1000),
    "l": Fraction(1, 1000),
    "gCO2e": Fraction(1, 1000),
    "tCO2e": Fraction(1000),
}
"""How many of its base unit one of a unit is; every other unit is a base unit."""


def conversion(unit: str) -> Number:
    """What a number in `unit`, such as `DKK/MWh`, is multiplied by to be in base units."""
    factor = Fraction(1)
    for position, product in enumerate(unit.split("/")):
        # Each `/` divides by the next factor only: in `a/b*c`, `c` multiplies again.
        first, *others = product.split("*")
        one = CONVERSIONS.get(first.strip(), Fraction(1))
        factor = factor * one if position == 0 else factor / one
        for other in others:
            factor *= CONVERSIONS.get(other.strip(), Fraction(1))
    return number(factor)
