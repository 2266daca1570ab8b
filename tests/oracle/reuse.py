"""Products used once or many times: item by item, pool by pool, use by use."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy
from fractions import Fraction
from typing import Any

from number import ONE, ZERO, Number, ceiling, conversion, decided, logarithm, number, total
from offer import Document, choice
from worth import factor

AXES = {"cost": "price", "emissions": "emissions"}
OF_ITEMS = ("per_item", "end_of_life")
FIXED = ("per_operating_day", "per_year", "per_item_and_year")
Asked = Document


def word(written: Any) -> tuple[str, Any]:
    """A word, with what stands in it."""
    return (written, None) if isinstance(written, str) else choice(written)


def words(written: Any) -> Iterator[str]:
    """Every word and field of what is written."""
    if isinstance(written, str):
        yield written
    if isinstance(written, dict):
        for key, inside in written.items():
            yield key
            yield from words(inside)


def quantity(written: Document) -> Number:
    """A constant in base units."""
    return number(written["value"]) * conversion(written["unit"])


def known(written: Any) -> Number:
    """A price or factor in base units; what is not known is not asked for."""
    return ZERO if written == "not_known" else quantity(written["constant"])


def wear(limit: Fraction, loss: Fraction) -> tuple[Number, Number]:
    """Expected uses and survival of one item, use by use; of a part of a use, so many items make it."""
    uses, left = Fraction(0), Fraction(1)
    for _ in range(int(limit)):
        uses += left
        left *= 1 - loss
    rest = limit - int(limit)
    return number(uses + rest * left), number(left * (1 - rest * loss))


class Component:
    """How a component lasts under a demand."""

    def __init__(self, asked: Asked, component: Document, uses: Number) -> None:
        self.document = component
        kind, life = word(component["life"])
        reusable = kind == "reusable"
        self.rated = life["rated_uses"] if reusable else 1
        self.loss = Fraction(life["loss_per_use"]) if reusable else Fraction(0)
        self.single = not reusable or (self.rated == 1 and life["pool"] == "none")
        self.years = number(life["calendar_years"]) if reusable and "calendar_years" in life else None
        self.pool = pool(asked, life["pool"], uses) if reusable else None
        self.limit = Fraction(self.rated)
        self.by_calendar = False
        if self.pool is not None and self.years is not None:
            reached = (uses * self.years / self.pool).value
            self.by_calendar = round(reached, 12) < self.limit
            self.limit = min(self.limit, reached)
        self.uses, self.survival = wear(self.limit, self.loss)
        self.bought = uses / self.uses


def pool(asked: Asked, rule: Any, uses: Number) -> Number | None:
    """How many items are kept."""
    kind, stated = word(rule)
    if kind == "none":
        return None
    if kind == "items":
        return number(stated)
    days = number(stated["operating_days"]) * (ONE + number(stated["reserve"]))
    items = uses * days / number(asked["operating_days"])
    needed = ceiling(items) if stated["whole"] else number(decided(items))
    return needed if needed.value > stated["peak"] else number(stated["peak"])


def rates(asked: Asked, resource: Document) -> dict[str, Number]:
    """What a unit of a resource costs and emits."""
    kind, of = choice(resource["of"])
    if kind == "input":
        of = next(each for each in asked["inputs"] if each["id"] == of)
    return {axis: known(of[field]) for axis, field in AXES.items()}


def lines(asked: Asked, system: Document, uses: Number) -> Iterator[Document]:
    """What a year of a system takes."""
    days = number(asked.get("operating_days", 0))
    for written in system["components"]:
        one = Component(asked, written, uses)
        each = {axis: known(written[field]) for axis, field in AXES.items()}
        yield {"of": one, "kind": "item", "quantity": one.bought, "rates": each}
        for resource in written.get("resources", []):
            basis, size = word(resource["basis"])
            times = {
                "per_item": one.bought,
                "end_of_life": one.bought * one.survival,
                "per_use": uses,
                "per_batch": uses / number(size or 1),
                "every_uses": uses / number(size or 1),
                "per_operating_day": days,
                "per_year": ONE,
                "per_item_and_year": one.pool or ZERO,
            }[basis]
            base = times * quantity(resource["quantity"]["constant"])
            told = times * number(resource["quantity"]["constant"]["value"])
            kind = {"kind": basis, "of": one, "resource": resource}
            yield kind | {"quantity": base, "told": told, "rates": rates(asked, resource)}
    if "infection" in system:
        infection = system["infection"]
        each = {"cost": known(infection["cost"]), "emissions": known(infection["emissions"])}
        expected = uses * number(infection["probability_per_use"])
        yield {"kind": "infection", "of": None, "quantity": expected, "rates": each}


def parts(asked: Asked, option: Document, uses: Number) -> Iterator[tuple[Document, Number]]:
    """The systems of an option, and the uses that each serves."""
    systems = {system["id"]: system for system in asked["systems"]}
    if "shares" not in option:
        yield systems[option["id"]], uses
        return
    for share in option["shares"]:
        yield systems[share["system"]], uses * number(share["share"])


def all_lines(asked: Asked, option: Document, uses: Number) -> list[Document]:
    """The lines of all systems of an option."""
    return [
        line | {"uses": served}
        for system, served in parts(asked, option, uses)
        for line in lines(asked, system, served)
    ]


def value(line: Document, axis: str) -> Number:
    """What a line costs or emits a year."""
    result: Number = line["quantity"] * line["rates"][axis]
    return result


def in_year(asked: Asked, option: Document, axis: str, uses: Number) -> Number:
    """What a year of an option takes."""
    return total([value(line, axis) for line in all_lines(asked, option, uses)])


def over_years(asked: Asked, option: Document, axis: str) -> tuple[list[Number], Number]:
    """What falls due in each year, pool after pool, and what is left at the end."""
    years = asked["years"]
    due, left = [ZERO] * (years + 1), ZERO
    for line in all_lines(asked, option, number(asked["uses_per_year"])):
        one, yearly = line["of"], value(line, axis)
        if one is None or one.pool is None or line["kind"] not in ("item", *OF_ITEMS):
            due[1:] = [amount + yearly for amount in due[1:]]
            continue
        life = one.uses * one.pool / line["uses"]
        whole = yearly * life
        begun = 0
        # Times are decided, so that a pool that ends with a year ends in it.
        while begun == 0 or decided(number(years) / life) > begun:
            if line["kind"] != "end_of_life":
                due[first_year(begun, life, years)] += whole
            elif decided(number(years) / life) >= begun + 1:
                due[last_year(begun + 1, life)] += whole
            begun += 1
        if line["kind"] == "item" and axis == "cost" and asked["residual"] == "straight_line":
            left -= whole * number(begun - Fraction(years) / life.value)
    return due, left


def first_year(lives: int, life: Number, years: int) -> int:
    """The year that a pool bought after so many lives is bought in; the first at the base date."""
    return next(
        year
        for year in range(years + 1)
        if lives == 0 or (year and decided(number(year) / life) > lives)
    )


def last_year(lives: int, life: Number) -> int:
    """The year in which so many lives are over."""
    year = 1
    while decided(number(year) / life) < lives:
        year += 1
    return year


def study(asked: Asked, option: Document, axis: str) -> Document:
    """The totals over the years of the study."""
    due, left = over_years(asked, option, axis)
    factors = [factor(asked, year) for year in range(asked["years"] + 1)]
    end = factor(asked | {"timing": "end_of_year"}, asked["years"])
    present = total([amount * each for amount, each in zip(due, factors, strict=True)])
    present += left * end
    yearly = present / total(factors[1:])
    counted = axis == "cost" and asked["residual"] == "straight_line"
    return {
        "by_year": due,
        "residual": left if counted else None,
        "undiscounted": total(due) + left,
        "present_value": present,
        "annual_equivalent": yearly,
        "per_use": yearly / number(asked["uses_per_year"]),
    }


def totals(asked: Asked, option: Document, axis: str) -> Document:
    """The totals of an axis."""
    uses = number(asked["uses_per_year"])
    whole = all_lines(asked, option, uses)

    def per_use(keep: Callable[[Document], Any]) -> Number:
        return total([value(line, axis) for line in whole if keep(line)]) / uses

    def of_resource(field: str) -> Callable[[Document], Any]:
        return lambda line: "resource" in line and line["resource"][field]

    return {
        "per_year": total([value(line, axis) for line in whole]),
        "per_use": per_use(lambda _: True),
        "infection_per_use": per_use(lambda line: line["kind"] == "infection"),
        "without_infection_per_use": per_use(lambda line: line["kind"] != "infection"),
        "not_cashable_per_use": per_use(
            lambda line: "resource" in line and not line["resource"]["cashable"]
        ),
        "shared_capacity_per_use": per_use(of_resource("shared_capacity")),
        "over_study": study(asked, option, axis),
    }


def found(asked: Asked, option: Document) -> Document:
    """What an option takes."""
    systems = []
    for system, served in parts(asked, option, number(asked["uses_per_year"])):
        components = []
        for component in system["components"]:
            one = Component(asked, component, served)
            components.append(
                {
                    "pool": one.pool,
                    "most_uses": number(one.limit),
                    "ends_by_calendar": one.by_calendar,
                    "expected_uses": one.uses,
                    "survival": one.survival,
                    "items_per_year": one.bought,
                }
            )
        told = [
            {"quantity": line.get("told", line["quantity"])}
            | {axis: value(line, axis) for axis in asked["axes"]}
            for line in lines(asked, system, served)
        ]
        systems.append({"uses_per_year": served, "components": components, "lines": told})
    of_axes = {axis: totals(asked, option, axis) for axis in asked["axes"]}
    return {"id": option["id"], "systems": systems} | dict.fromkeys(AXES) | of_axes


def lower(asked: Asked, base: Number, other: Number) -> str:
    """Who is lower."""
    if decided(base) == decided(other):
        return "equal"
    greater = max(abs(base.value), abs(other.value))
    counts = round(greater * Fraction(asked["material_from"]), 12)
    if round(abs(other.value - base.value), 12) < counts:
        return "immaterial"
    return "other" if other.value < base.value else "base"


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
            "by_uses_per_year": by_uses(asked, base, other, axis),
            "uses_per_year": uses_needed(asked, base, other, axis),
            "needed": needed(asked, base, other, axis),
        }
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


def by_uses(asked: Asked, base: Document, other: Document, axis: str) -> list[Document]:
    """Who is lower at each number of yearly uses."""
    looked = asked.get("range")
    stretches: list[Document] = []
    for point in range(looked["from"], looked["to"] + 1, looked["step"]) if looked else ():
        one, two = (in_year(asked, each, axis, number(point)) for each in (base, other))
        outcome = lower(asked, one, two)
        if not stretches or stretches[-1]["lower"] != outcome:
            stretches.append({"from": point, "to": point, "lower": outcome})
        stretches[-1]["to"] = point
    return stretches


def straight(asked: Asked, option: Document, axis: str) -> tuple[Number, Number] | None:
    """What a year takes whatever the uses, and each use beyond it."""
    uses = number(asked["uses_per_year"])
    fixed = variable = ZERO
    for line in all_lines(asked, option, uses):
        one, amount = line["of"], value(line, axis)
        stands = line["kind"] in FIXED
        if line["kind"] in ("item", *OF_ITEMS):
            if one.by_calendar and one.loss:
                return None
            stands = one.by_calendar
        fixed, variable = (fixed + amount, variable) if stands else (fixed, variable + amount)
    return fixed, variable / uses


def uses_needed(asked: Asked, base: Document, other: Document, axis: str) -> Number | None:
    """The yearly uses at which a year is the same."""
    one, two = straight(asked, base, axis), straight(asked, other, axis)
    if one is None or two is None or decided(one[1] - two[1]) == 0:
        return None
    uses = (two[0] - one[0]) / (one[1] - two[1])
    return uses if decided(uses) > 0 else None


def needed(asked: Asked, base: Document, other: Document, axis: str) -> Document:
    """What would have to be otherwise."""
    components, infections = [], []
    for own, against in ((base, other), (other, base)):
        for system, _ in parts(asked, own, ONE):
            index = asked["systems"].index(system)
            for place in range(len(system["components"])):
                components.append(of_component(asked, own, against, axis, (index, place)))
            if "infection" in system:

                def riskier(changed: Asked, at: int = index) -> None:
                    infection = changed["systems"][at]["infection"]
                    more = Fraction(infection["probability_per_use"]) + 1
                    infection["probability_per_use"] = more

                before = number(system["infection"]["probability_per_use"])
                risk = linear(asked, (own, against), axis, before, riskier)
                infections.append({"system": system["id"], "probability_per_use": risk})
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
        inputs.append({"input": shared["id"], "value": at})
    return {"components": components, "inputs": inputs, "infections": infections}


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
    asked: Asked, own: Document, against: Document, axis: str, at: tuple[int, int]
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
        "loss_per_use": None,
    }
    uses = number(asked["uses_per_year"])
    served = dict((one["id"], each) for one, each in parts(asked, own, uses))[system["id"]]
    one = Component(asked, component, served)
    if one.single:
        return result

    def wins(rated: int) -> bool:
        mine, theirs = changed(rated_uses=rated)
        return decided(mine) < decided(theirs)

    every = range(1, asked["most_rated_uses"] + 1)
    result["least_rated_uses"] = next((rated for rated in every if wins(rated)), None)

    def holds(units: int) -> bool:
        mine, theirs = changed(loss_per_use=Fraction(units, 10**12))
        return decided(mine) <= decided(theirs)

    low, high = 0, 10**12
    if holds(low) and not holds(high):
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if holds(middle) else (low, middle)
        result["loss_per_use"] = number(Fraction(low, 10**12))
    if system["id"] not in [each["id"] for each, _ in parts(asked, against, ONE)]:
        result["rated_uses"] = rated_needed(asked, pair, axis, (system, component, one, served))
    return result


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
    """What the options cost and emit, and where they are the same, in the layout the engine writes."""
    asked = calculation["reuse_comparison"]
    options = [*asked["systems"], *asked.get("mixes", [])]
    base, *others = options
    told = {
        "options": [found(asked, option) for option in options],
        "comparisons": [compared(asked, base, other) for other in others],
    }
    return {"answer": {"reuse_comparison": told}}
