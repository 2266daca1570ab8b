"""Products used once or many times: item by item, pool by pool, use by use."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Any

from number import ONE, ZERO, Number, ceiling, conversion, decided, number, total
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
    """Expected uses and survival of one item, use by use; so many items make a part of one."""
    # Whole numbers over powers of one denominator: of losses with 12 decimals fractions are slow.
    top, bottom = (1 - loss).as_integer_ratio()
    made, still = 0, 1
    for _ in range(int(limit)):
        made = (made + still) * bottom
        still *= top
    uses, left = (Fraction(each, bottom ** int(limit)) for each in (made, still))
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
        self.single = not reusable
        years = life.get("calendar_years", "none") if reusable else "none"
        self.years = None if years == "none" else number(years)
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
        found = {"kind": "infection", "of": None, "quantity": expected, "rates": each}
        yield found | {"cashable": infection["cashable"]}


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


def over_years(
    asked: Asked, option: Document, axis: str, uses: Number | None = None
) -> tuple[list[Number], Number]:
    """What falls due in each year, pool after pool, and what is left at the end."""
    years = asked["years"]
    due, left = [ZERO] * (years + 1), ZERO
    for line in all_lines(asked, option, uses or number(asked["uses_per_year"])):
        yearly = value(line, axis)
        if not with_pool(line):
            due[1:] = [amount + yearly for amount in due[1:]]
            continue
        amounts, unused = pools(line, yearly, years, asked["service"])
        for year, amount in amounts.items():
            due[year] += amount
        if line["kind"] == "item" and axis == "cost" and asked["residual"] == "straight_line":
            left -= unused
    return due, left


def with_pool(line: Document) -> bool:
    """Whether a line is bought or ends with a pool."""
    one = line["of"]
    return one is not None and one.pool is not None and line["kind"] in ("item", *OF_ITEMS)


def pools(
    line: Document, yearly: Number, years: int, service: str = "year_of_purchase"
) -> tuple[dict[int, Number], Number]:
    """What a line takes by year, pool after pool, and what is left of the last."""
    one = line["of"]
    life = one.uses * one.pool / line["uses"]
    whole = yearly * life
    times: Counter[int] = Counter()
    begun = 0
    # Times are decided, so that a pool that ends with a year ends in it.
    over = [decided(number(year) / life) for year in range(years + 1)]
    while begun == 0 or over[-1] > begun:
        if line["kind"] != "end_of_life":
            ahead = service == "following_year" and begun > 0
            # Bought in the last year that the one before it serves, or in the year after.
            first = bisect_left(over, begun) if ahead else bisect_right(over, begun)
            times[first if begun else 0] += 1
        elif over[-1] >= begun + 1:
            times[bisect_left(over, begun + 1)] += 1
        begun += 1
    due = {year: whole * number(count) for year, count in times.items()}
    return due, whole * number(begun - Fraction(years) / life.value)


def weights(asked: Asked, axis: str) -> tuple[list[Number], Number]:
    """What counts of an amount of each year, and at the end: of emissions all."""
    years = asked["years"]
    if axis == "emissions":
        return [ONE] * (years + 1), ONE
    end = factor(asked | {"timing": "end_of_year"}, years)
    return [factor(asked, year) for year in range(years + 1)], end


def weighted(weights: tuple[list[Number], Number], due: list[Number], left: Number) -> Number:
    """What amounts of years and a rest are worth."""
    factors, end = weights
    return total([amount * each for amount, each in zip(due, factors, strict=True)]) + left * end


def study(asked: Asked, option: Document, axis: str) -> Document:
    """The totals over the years of the study."""
    due, left = over_years(asked, option, axis)
    discounted = weights(asked, "cost")
    present = weighted(discounted, due, left)
    yearly = present / total(discounted[0][1:])
    uses = number(asked["uses_per_year"])
    mean = (total(due) + left) / number(str(asked["years"]))
    counted = axis == "cost" and asked["residual"] == "straight_line"
    # A risk of infection is the same in every year.
    risks = (line for line in all_lines(asked, option, uses) if line["kind"] == "infection")
    risk = total([value(line, axis) for line in risks]) / uses
    per_use = (yearly if axis == "cost" else mean) / uses
    return {
        "without_infection_per_use": per_use - risk,
        "by_year": due,
        "residual": left if counted else None,
        "undiscounted": total(due) + left,
        "present_value": present,
        "annual_equivalent": yearly,
        "per_use": per_use,
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
            lambda line: not line.get("resource", line).get("cashable", True)
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
                    "years_in_use": one.pool and one.uses * one.pool / served,
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
