"""What a use of each bid's product system takes, at each number of yearly uses."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise
from math import floor

import product_measures
import reuse
from number import Number, decided, number
from offer import Document, Offer

TENTH = Fraction(1, 10)
LEAST = Fraction(1, 10**12)


def curves(lot: Document, shown: list[tuple[str, Offer]]) -> Document | None:
    """The curves of all that offer a system; none where no figures are asked for."""
    asked = lot.get("product_systems", {})
    if "range" not in asked or not shown:
        return None
    told: Document = {"functional_unit": lot["functional_unit"]["unit"]}
    for axis in reuse.AXES:
        told[axis] = of_axis(lot, shown, axis) if axis in asked["axes"] else None
    return told


def of_axis(lot: Document, shown: list[tuple[str, Offer]], axis: str) -> Document:
    """The curves of an axis, and where any two of them cross."""
    limits = lot["product_systems"]["range"]
    looked = [Fraction(uses) for uses in range(limits["from"], limits["to"] + 1, limits["step"])]
    takes = [Taken(lot, offer, axis) for _, offer in shown]
    crossed = {
        (uses, decided(one.per_use(uses)))
        for place, other in enumerate(takes)
        for one in takes[:place]
        for uses in crossings(one, other, looked)
    }
    points = sorted({*looked, *(uses for uses, _ in crossed)})
    return {
        "uses_per_year": [number(uses) for uses in points],
        "curves": [
            {"option": name, "per_use": [one.per_use(uses) for uses in points]}
            for (name, _), one in zip(shown, takes, strict=True)
        ],
        "crossings": [
            {"uses_per_year": number(uses), "per_use": number(value)}
            for uses, value in sorted(crossed)
        ],
    }


class Taken:
    """What the system of an offer takes on an axis."""

    def __init__(self, lot: Document, offer: Offer, axis: str) -> None:
        self.lot, self.offer = lot, offer
        self.of = str(offer.product_system), axis
        self.known: dict[Fraction, Number] = {}

    def in_year(self, uses: Fraction) -> Number:
        """In a year of so many uses."""
        if uses not in self.known:
            self.known[uses] = product_measures.in_year(
                self.lot, self.offer, self.of, number(uses), {}
            )
        return self.known[uses]

    def per_use(self, uses: Fraction) -> Number:
        """For each of so many uses a year."""
        return self.in_year(uses) / number(uses)


def sign(one: Taken, other: Taken, uses: Fraction) -> int:
    """Which of two takes more."""
    mine, its = decided(one.in_year(uses)), decided(other.in_year(uses))
    return (mine > its) - (mine < its)


def crossings(one: Taken, other: Taken, looked: list[Fraction]) -> Iterator[Fraction]:
    """Where the other of two takes more: the first of 12 decimals, told to a tenth of a use."""
    apart = [(uses, now) for uses in looked if (now := sign(one, other, uses))]
    for (uses, was), (after, now) in pairwise(apart):
        low, high = uses, after
        while was != now and high - low > LEAST:
            middle = Fraction(round((low + high) / 2 / LEAST)) * LEAST
            if not low < middle < high:
                break
            if sign(one, other, middle) != was:
                high = middle
            else:
                low = middle
        if was != now:
            yield Fraction(floor(high / TENTH + Fraction(1, 2))) * TENTH
