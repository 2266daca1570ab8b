"""Internal rates by another way than the engine's: Sturm's chain on exact fractions.

The engine isolates rates by derivatives of sums of powers. Here the polynomial's distinct roots are
counted exactly on any interval, and halved into the twelfth decimal.
"""

from __future__ import annotations

import itertools
import math
from fractions import Fraction

Polynomial = list[int]
"""Coefficients of 1, x, x² and so on, but for a positive factor; the last is not zero."""

UNIT = Fraction(1, 10**12)
LEAST, GREATEST = -1 + UNIT, Fraction(10**6)


def trimmed(coefficients: Polynomial) -> Polynomial:
    """Without leading zeros, and without a common factor."""
    kept = list(coefficients)
    while kept and kept[-1] == 0:
        kept.pop()
    common = math.gcd(*kept) or 1
    return [coefficient // common for coefficient in kept]


def value(polynomial: Polynomial, x: Fraction) -> int:
    """The polynomial at x, but for a positive factor."""
    result, scale = 0, 1
    for coefficient in reversed(polynomial):
        result = result * x.numerator + coefficient * scale
        scale *= x.denominator
    return result


def divided(dividend: Polynomial, divisor: Polynomial) -> tuple[Polynomial, Polynomial]:
    """Quotient and remainder, each but for a positive factor."""
    rest = list(dividend)
    quotient = [0] * max(0, len(rest) - len(divisor) + 1)
    scale, sign = abs(divisor[-1]), 1 if divisor[-1] > 0 else -1
    while len(rest) >= len(divisor):
        shift = len(rest) - len(divisor)
        factor = rest[-1] * sign
        quotient = [each * scale for each in quotient]
        quotient[shift] += factor
        rest = [each * scale for each in rest]
        for place, coefficient in enumerate(divisor):
            rest[place + shift] -= factor * coefficient
        while rest and rest[-1] == 0:
            rest.pop()
    return trimmed(quotient), trimmed(rest)


def chain(polynomial: Polynomial) -> list[Polynomial]:
    """Sturm's chain."""
    derivative = [place * each for place, each in enumerate(polynomial)][1:]
    links = [polynomial, trimmed(derivative)]
    while links[-1]:
        rest = divided(links[-2], links[-1])[1]
        links.append([-each for each in rest])
    return links[:-1]


def changes(links: list[Polynomial], x: Fraction) -> int:
    """How often the chain changes its sign at x."""
    signs = [link_value > 0 for link in links if (link_value := value(link, x)) != 0]
    return sum(one != other for one, other in itertools.pairwise(signs))


def by_rate(flows: list[Fraction]) -> Polynomial:
    """The flows, compounded to the last of them, as a polynomial of 1 + rate."""
    common = math.lcm(*[flow.denominator for flow in flows])
    return trimmed([int(flow * common) for flow in reversed(flows)])


def alone(polynomial: Polynomial, low: Fraction, high: Fraction) -> Fraction:
    """The only root above `low` and up to `high`, which is a simple one, to a narrow interval."""
    end = value(polynomial, 1 + high)
    if end == 0:
        return high
    while high - low >= UNIT / 10**6:
        middle = (low + high) / 2
        if (value(polynomial, 1 + middle) > 0) == (end > 0):
            high = middle
        else:
            low = middle
    return (low + high) / 2


def internal_rates(flows: list[Fraction]) -> list[tuple[Fraction, str]]:
    """Every rate that is searched for, decided, with what the present value does there."""
    polynomial = by_rate(flows)
    # A factor of x is a root at -100 %, which is none.
    while polynomial and polynomial[0] == 0:
        polynomial = polynomial[1:]
    if len(polynomial) < 2:
        return []
    links = chain(polynomial)
    if len(links[-1]) > 1:
        distinct = divided(polynomial, links[-1])[0]
        links = chain(distinct)
    found: list[Fraction] = []

    def halve(low: Fraction, high: Fraction, count: int) -> None:
        """Appends the roots above `low` and up to `high`, each to a narrow interval."""
        if count == 0:
            return
        if count == 1:
            found.append(alone(links[0], low, high))
            return
        middle = (low + high) / 2
        left = changes(links, 1 + low) - changes(links, 1 + middle)
        halve(low, middle, left)
        halve(middle, high, count - left)

    halve(LEAST, GREATEST, changes(links, 1 + LEAST) - changes(links, 1 + GREATEST))
    rates: list[tuple[Fraction, str]] = []
    for rate in found:
        away = UNIT / 10**4
        before = value(polynomial, 1 + rate - away) > 0
        after = value(polynomial, 1 + rate + away) > 0
        crossing = "touches" if before == after else "falls" if before else "rises"
        rates.append((round(rate, 12), crossing))
    return rates
