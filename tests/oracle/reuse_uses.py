"""From how many yearly uses on one option is lower: in a steady year, and over the study."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from number import ZERO, Number, decided, number, total
from offer import Document
from reuse import (
    FIXED,
    OF_ITEMS,
    Asked,
    all_lines,
    in_year,
    over_years,
    pools,
    value,
    weighted,
    weights,
    with_pool,
)

UNITS = 10**12
Takes = Callable[[Document, Number], Number]
Line = tuple[Number, Number]


def lower(asked: Asked, base: Number, other: Number, least: Fraction | None = None) -> str:
    """Who is lower."""
    less = decided(other - base)
    if less == 0:
        return "equal"
    greater = max(abs(base.value), abs(other.value))
    share = Fraction(asked["material_from"]) if least is None else least
    if abs(less) < round(greater * share, 12):
        return "immaterial"
    return "other" if less < 0 else "base"


def by_view(asked: Asked, base: Document, other: Document, axis: str) -> Document:
    """Who is lower at which yearly uses, and where both are the same, in both views."""

    def year(option: Document, uses: Number) -> Number:
        return in_year(asked, option, axis, uses)

    def study(option: Document, uses: Number) -> Number:
        return weighted(weights(asked, axis), *over_years(asked, option, axis, uses))

    found: Document = {"not_known": []}
    pair = (base, other)
    views: list[tuple[str, Takes]] = [("", year), ("_over_study", study)]
    for suffix, takes in views:
        field = f"uses_per_year{suffix}"
        lines = [straight(asked, option, axis, bool(suffix)) for option in pair]
        uses = crossing(lines)
        if (
            uses is not None
            and suffix
            and lower(asked, *at(takes, pair, uses), Fraction(0)) != "equal"
        ):
            uses = None
        turned = [] if uses is not None else turns(asked, takes, pair)
        if len(turned) > 1:
            found["not_known"].append({"field": field, "reason": "turns_in_range"})
        found[field] = turned[0] if len(turned) == 1 else uses
        found[f"by_{field}"] = by_uses(asked, takes, pair)
    return found


def at(takes: Takes, pair: tuple[Document, Document], uses: Number) -> tuple[Number, Number]:
    """What both take."""
    base, other = pair
    return takes(base, uses), takes(other, uses)


def points(asked: Asked) -> range:
    """The yearly uses that are looked through."""
    looked = asked.get("range")
    return range(looked["from"], looked["to"] + 1, looked["step"]) if looked else range(0)


def by_uses(asked: Asked, takes: Takes, pair: tuple[Document, Document]) -> list[Document]:
    """Who is lower at each number of yearly uses."""
    stretches: list[Document] = []
    for point in points(asked):
        outcome = lower(asked, *at(takes, pair, number(point)))
        if not stretches or stretches[-1]["lower"] != outcome:
            stretches.append({"from": point, "to": point, "lower": outcome})
        stretches[-1]["to"] = point
    return stretches


def turns(asked: Asked, takes: Takes, pair: tuple[Document, Document]) -> list[Number]:
    """The first yearly uses with 12 decimals at which the order is another."""

    def order(units: int) -> str:
        uses = number(Fraction(units, UNITS))
        return lower(asked, *at(takes, pair, uses), Fraction(0))

    found = []
    before: tuple[int, str] | None = None
    for point in points(asked):
        now = order(point * UNITS)
        if now == "equal":
            continue
        if before is not None and before[1] != now:
            low, high = before[0] * UNITS, point * UNITS
            while high - low > 1:
                middle = (low + high) // 2
                low, high = (middle, high) if order(middle) == before[1] else (low, middle)
            found.append(number(Fraction(high, UNITS)))
        before = (point, now)
    return found


def straight(asked: Asked, option: Document, axis: str, study: bool) -> Line | None:
    """What an option takes whatever the uses, and for each yearly use beyond it."""
    uses = number(asked["uses_per_year"])
    counts = weights(asked, axis)
    every = total(counts[0][1:])
    fixed = variable = ZERO
    for line in all_lines(asked, option, uses):
        one, amount = line["of"], value(line, axis)
        stands = line["kind"] in FIXED
        if line["kind"] in ("item", *OF_ITEMS):
            if one.by_calendar and one.loss:
                return None
            stands = one.by_calendar
        if not study or not with_pool(line):
            worth = amount * every if study else amount
            fixed, variable = (fixed + worth, variable) if stands else (fixed, variable + worth)
            continue
        bought, left = pools(line, amount, asked["years"], asked["service"])
        due = [bought.get(year, ZERO) for year in range(asked["years"] + 1)]
        counted = line["kind"] == "item" and axis == "cost" and asked["residual"] == "straight_line"
        if not counted:
            left = ZERO
        elif not stands:
            # What is used up of a pool that uses wear out goes with the uses.
            used = total(due) - left
            variable += used * counts[1]
            left = total(due)
        fixed += weighted(counts, due, ZERO - left)
    return fixed, variable / uses


def crossing(lines: list[Line | None]) -> Number | None:
    """Where two lines cross, above zero."""
    one, two = lines
    if one is None or two is None or decided(one[1] - two[1]) == 0:
        return None
    uses = (two[0] - one[0]) / (one[1] - two[1])
    return uses if decided(uses) > 0 else None
