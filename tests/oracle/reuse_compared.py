"""Products used once or many times, one against another, and where they are the same."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from fractions import Fraction
from functools import cache
from typing import Any

from number import ONE, ZERO, Number, conversion, decided, logarithm, number
from offer import Document
from reuse import (
    AXES,
    OF_ITEMS,
    Asked,
    Component,
    found,
    in_year,
    known,
    lines,
    parts,
    quantity,
    study,
    value,
)
from reuse_uses import by_view, lower


def difference(asked: Asked, base: Number, other: Number) -> Document:
    """The other less the base."""
    return {"difference": other - base, "lower": lower(asked, base, other)}


def compared(asked: Asked, base: Document, other: Document) -> Document:
    """One option against the first."""
    uses = number(asked["uses_per_year"])
    without = deepcopy(asked)
    for system in without["systems"]:
        system.pop("infection", None)

    def per_use(asked: Asked, axis: str) -> tuple[Number, Number]:
        one, two = (in_year(asked, option, axis, uses) / uses for option in (base, other))
        return one, two

    def over(axis: str, field: str) -> tuple[Number, Number]:
        one, two = (study(asked, option, axis)[field] for option in (base, other))
        return one, two

    result: Document = {"base": base["id"], "other": other["id"]} | dict.fromkeys(AXES)
    for axis in asked["axes"]:
        summed = over(axis, "present_value" if axis == "cost" else "undiscounted")
        result[axis] = {
            "per_use": difference(asked, *per_use(asked, axis)),
            "without_infection": difference(asked, *per_use(without, axis)),
            "over_study": difference(asked, *summed),
            "needed": needed(asked, base, other, axis),
        } | by_view(asked, base, other, axis)
    result["co2_price"] = result["co2_price_over_study"] = None
    if len(set(asked["axes"])) == len(AXES):
        pairs = [per_use(asked, axis) for axis in AXES]
        result["co2_price"] = co2_price(*pairs)
        pairs = [over(axis, "present_value") for axis in AXES]
        result["co2_price_over_study"] = co2_price(*pairs)
    return result


def co2_price(costs: tuple[Number, Number], emissions: tuple[Number, Number]) -> Number | None:
    """The price of a kilogram at which costs are the same."""
    less = emissions[0] - emissions[1]
    if decided(less) == 0:
        return None
    price = (costs[1] - costs[0]) / less
    return price if decided(price) > 0 else None


def needed(asked: Asked, base: Document, other: Document, axis: str) -> Document:
    """What would have to be otherwise."""
    components, infections = [], []
    for own, against in ((base, other), (other, base)):
        for system, _ in parts(asked, own, ONE):
            index = asked["systems"].index(system)
            for place in range(len(system["components"])):
                found = of_component(asked, own, against, axis, (index, place), own is base)
                components.append(found)
            if "infection" in system:

                def riskier(changed: Asked, at: int = index) -> None:
                    infection = changed["systems"][at]["infection"]
                    more = Fraction(infection["probability_per_use"]) + 1
                    infection["probability_per_use"] = more

                before = number(system["infection"]["probability_per_use"])
                risk = linear(asked, (own, against), axis, before, riskier)
                infections.append(
                    {
                        "option": own["id"],
                        "system": system["id"],
                        "probability_per_use": risk,
                        "attainable": within(risk, 1),
                    }
                )
    inputs = []
    for index, shared in enumerate(asked.get("inputs", [])):

        def dearer(changed: Asked, at: int = index) -> None:
            for field in AXES.values():
                rate = changed["inputs"][at][field]
                if rate != "not_known":
                    rate["constant"]["value"] = Fraction(rate["constant"]["value"]) + 1

        rate = shared[AXES[axis]]
        at = None
        if rate != "not_known":
            before = number(rate["constant"]["value"])
            at = linear(asked, (base, other), axis, before, dearer)
        inputs.append({"input": shared["id"], "value": at, "attainable": within(at)})
    return {"components": components, "inputs": inputs, "infections": infections}


def within(found: Number | None, most: int | None = None) -> bool | None:
    """Whether a value that is told is not below zero, and no more than the most."""
    if found is None:
        return None
    return decided(found) >= 0 and (most is None or decided(found) <= most)


def both(asked: Asked, pair: tuple[Document, Document], axis: str) -> tuple[Number, Number]:
    """What two options take for a use."""
    uses = number(asked["uses_per_year"])
    own, against = (in_year(asked, option, axis, uses) / uses for option in pair)
    return own, against


def linear(
    asked: Asked,
    pair: tuple[Document, Document],
    axis: str,
    before: Number,
    more: Callable[[Asked], None],
) -> Number | None:
    """The value at which both are the same."""
    changed = deepcopy(asked)
    more(changed)
    own, against = both(asked, pair, axis)
    own_more, against_more = both(changed, pair, axis)
    part = (own_more - own) - (against_more - against)
    return before + (against - own) / part if decided(part) else None


def of_component(
    asked: Asked,
    own: Document,
    against: Document,
    axis: str,
    at: tuple[int, int],
    is_base: bool,
) -> Document:
    """What would have to be otherwise of a component."""
    index, place = at
    system = asked["systems"][index]
    component = system["components"][place]
    pair = (own, against)

    def changed(**life: Any) -> tuple[Number, Number]:
        copied = deepcopy(asked)
        copied["systems"][index]["components"][place]["life"]["reusable"] |= life
        return both(copied, pair, axis)

    def dearer(changed: Asked) -> None:
        item = changed["systems"][index]["components"][place]
        for field in AXES.values():
            if item[field] != "not_known":
                constant = item[field]["constant"]
                plus = 1 / conversion(constant["unit"]).value
                constant["value"] = Fraction(constant["value"]) + plus

    result: Document = {
        "option": own["id"],
        "system": system["id"],
        "component": component["id"],
        "item": linear(asked, pair, axis, known(component[AXES[axis]]), dearer),
        "least_rated_uses": None,
        "rated_uses": None,
        "loss_per_use": [],
        "not_known": [],
    }
    result["item_attainable"] = within(result["item"])
    uses = number(asked["uses_per_year"])
    served = {one["id"]: each for one, each in parts(asked, own, uses)}[system["id"]]
    one = Component(asked, component, served)
    if one.single:
        return result

    def wins(rated: int) -> bool:
        mine, theirs = changed(rated_uses=rated)
        return decided(mine - theirs) < 0

    every = range(1, asked["most_rated_uses"] + 1)
    result["least_rated_uses"] = next((rated for rated in every if wins(rated)), None)

    others = {each["id"]: uses for each, uses in parts(asked, against, uses)}
    if system["id"] not in others:
        result["rated_uses"] = rated_needed(asked, pair, axis, (system, component, one, served))
    elif decided(number(Component(asked, component, others[system["id"]]).limit)) != decided(
        number(one.limit)
    ):
        result["not_known"] = [{"field": "loss_per_use", "reason": "both_hold"}]
        return result

    def less(units: int) -> Number:
        mine, theirs = changed(loss_per_use=Fraction(units, 10**12))
        return mine - theirs if is_base else theirs - mine

    result["loss_per_use"] = by_loss(less)
    return result


UNITS = 10**12


def by_loss(less: Callable[[int], Number]) -> list[Document]:
    """Who is lower by the loss, from the base less the other; it turns where its slope does."""

    @cache
    def order(units: int) -> str:
        sign = decided(less(units))
        return "equal" if sign == 0 else "other" if sign > 0 else "base"

    @cache
    def rises(units: int) -> bool:
        return less(units + 1).value > less(units).value

    def last(low: int, high: int, of: Callable[[int], Any]) -> int:
        """The last place as the first is, of which none beyond is as it."""
        alike = of(low)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if of(middle) == alike else (low, middle)
        return low

    turns = [last(0, UNITS - 1, rises) + 1] if rises(0) != rises(UNITS - 1) else []
    stretches: list[Document] = []
    low = 0
    for end in (*turns, UNITS):
        while low <= end:
            to = end if order(low) == order(end) else last(low, end, order)
            if stretches and stretches[-1]["lower"] == order(low):
                stretches[-1]["to"] = number(Fraction(to, UNITS))
            else:
                first, end_at = (number(Fraction(at, UNITS)) for at in (low, to))
                stretches.append({"from": first, "to": end_at, "lower": order(low)})
            low = to + 1
    # That it turns no more often is the engine's claim: it is looked at on the way too.
    for place in range(0, UNITS, UNITS // 20):
        at = Fraction(place, UNITS)
        of = next(one for one in stretches if one["from"].value <= at <= one["to"].value)
        assert of["lower"] == order(place), (at, stretches)
    return stretches


def rated_needed(
    asked: Asked,
    pair: tuple[Document, Document],
    axis: str,
    of: tuple[Document, Document, Component, Number],
) -> Number | None:
    """The rated uses at which both are the same: k N(R) = P + D S(R), solved for S(R)."""
    system, component, one, served = of
    field = AXES[axis]
    price, disposal, share = known(component[field]), ZERO, ZERO
    for line in lines(asked, system, served):
        if line["of"] is None or line["of"].document is not component:
            continue
        if line["kind"] in ("item", *OF_ITEMS):
            share += value(line, axis)
        if line["kind"] in OF_ITEMS:
            each = quantity(line["resource"]["quantity"]["constant"]) * line["rates"][axis]
            price, disposal = (
                (price + each, disposal) if line["kind"] == "per_item" else (price, disposal + each)
            )
    own, against = both(asked, pair, axis)
    uses = number(asked["uses_per_year"])
    allowed = ((against - own) * uses + share) / served
    loss = number(one.loss)
    if decided(allowed) <= 0 or decided(allowed - loss * price) <= 0:
        return None
    if one.loss == 0:
        rated = (price + disposal) / allowed
    else:
        survival = (allowed - loss * price) / (allowed + loss * disposal)
        if one.loss == 1 or decided(survival) <= 0:
            return None
        rated = logarithm(survival) / logarithm(ONE - loss)
    if one.years is not None and one.pool is not None:
        reached = served * one.years / one.pool
        if decided(reached) < decided(rated):
            return None
    return rated


def answer(calculation: Document) -> Document:
    """What options cost and emit, and where they are the same, in the engine's layout."""
    asked = calculation["reuse_comparison"]
    options = [*asked["systems"], *asked.get("mixes", [])]
    base, *others = options
    told = {
        "options": [found(asked, option) for option in options],
        "comparisons": [compared(asked, base, other) for other in others],
    }
    return {"answer": {"reuse_comparison": told}}
