"""What is measured of the product system that a bid offers, by trying every number of uses."""

from __future__ import annotations

from fractions import Fraction

import reuse
from number import Number, decided, number, total
from offer import Document, Offer
from products import constants, plain


def in_year(
    lot: Document, offer: Offer, of: tuple[str, str], uses: Number, rated: Document
) -> Number:
    """What a year of a system takes, with other rated uses of some components."""
    name, axis = of
    asked = constants(lot["product_systems"], offer)
    system = next(one for one in asked["systems"] if one["id"] == name)
    for component in system["components"]:
        component["life"] = plain(component["life"])
        if component["id"] in rated:
            component["life"]["reusable"]["rated_uses"] = rated[component["id"]]
    if asked["infection"] == "excluded":
        system.pop("infection", None)
    return total([reuse.value(line, axis) for line in reuse.lines(asked, system, uses)])


def measure(lot: Document, offer: Offer, asked: Document | str) -> Number:
    """The number that a rule scores."""
    kind, terms = reuse.word(asked)
    own = str(offer.product_system)
    now = offer.operand(lot["functional_unit"]["per_year"])
    if kind.endswith("_per_use"):
        return in_year(lot, offer, (own, kind.removesuffix("_per_use")), now, {}) / now

    def lower(uses: Number, rated: Document) -> bool:
        """Whether a year of the offered system takes less."""
        axis = terms["axis"]
        one = in_year(lot, offer, (own, axis), uses, rated)
        return bool(decided(one) < decided(in_year(lot, offer, (terms["against"], axis), uses, {})))

    if kind == "least_rated_uses":
        systems = {system["id"]: system for system in lot["product_systems"]["systems"]}
        lasting = [
            component["id"]
            for component in systems[own]["components"]
            if component["life"] != "single_use" and component["id"] == terms["component"]
        ]
        for rated in range(1, terms["most"] + 1) if lasting else ():
            if lower(now, {lasting[0]: rated}):
                return number(rated)
        return number(terms["never"])
    looked = terms["range"]
    points = range(looked["from"], looked["to"] + 1, looked["step"])
    found = None
    for point in reversed(points):
        if not lower(number(point), {}):
            break
        found = point
    if found is None:
        return number(terms["never"])
    return number(terms["always"] if found == points[0] else found)


def limits(asked: Document | str, far: Fraction) -> tuple[Fraction, Fraction]:
    """Between which bounds a measure can lie."""
    kind, terms = reuse.word(asked)
    if kind.endswith("_per_use"):
        return -far, far
    least = terms["always"] if kind == "break_even_uses_per_year" else 1
    return Fraction(least), Fraction(terms["never"])
