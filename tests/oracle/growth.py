"""What an amount at base prices is multiplied by in a year."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from clauses import MONTHS, Adjustments, due, of, place
from number import ONE, Number, number
from offer import Document, Offer, choice


def growth(procurement: Document, line: Document, offer: Offer, year: int) -> Number:
    """All growths of a line together."""
    product = ONE
    for step in line["growth"]:
        product *= step_factor(procurement, line, step, offer, year)
    return product


def step_factor(
    procurement: Document, line: Document, step: Document, offer: Offer, year: int
) -> Number:
    """One growth."""
    kind, content = choice(step)
    product = ONE
    if kind == "rate":
        grown = max(0, year - content["first_year"] + 1)
        base = ONE + offer.operand(content["per_year"])
        return base ** int(grown)
    if kind == "rates":
        for rate in content[:year]:
            product *= ONE + number(rate)
        return product
    if year == 0:
        return ONE
    if kind == "index":
        return number(content[year - 1])
    study = procurement["study"]
    begins = place(study["base_date"][:7])
    ends = begins + 12 * study["years"] + study.get("months", 0)
    months = list(range(begins + 12 * (year - 1), min(begins + 12 * year, ends)))
    if kind == "clause":
        levels = prices(procurement, line, content, offer, months)
    else:
        levels = index(procurement, content, months)
    return number(sum(levels, Fraction(0)) / len(months))


def prices(
    procurement: Document, line: Document, name: Any, offer: Offer, months: list[int]
) -> list[Fraction]:
    """The price in force in each month, relative to the start price."""
    [clause] = [one["clause"] for one in procurement["price_clauses"] if one["id"] == name]
    start = ONE
    if clause["price_rounding"] != "none":
        bought = line["flow"]["schedule"]["item"]
        [item] = [one for one in offer.lot["schedule"] if one["id"] == bought]
        price = offer.asked(item)[0]
        start = -price if price.value < 0 else price
        start = ONE if start.value == 0 else start
    # The clause reads its start price as the documents write it.
    followed = Adjustments(
        {"clause": clause, "series": procurement["index_series"], "start_price": "1"}
    )
    followed.start = followed.price = start.value
    in_force = {}
    adjusted = due(clause, months[-1])
    for month in range(min([*adjusted, months[0]]), months[-1] + 1):
        if month in adjusted:
            followed.adjust(month)
        in_force[month] = followed.price / start.value
    return [in_force[month] for month in months]


def index(procurement: Document, content: Document, months: list[int]) -> list[Fraction]:
    """The level of each month, relative to the base."""
    [series] = [one for one in procurement["index_series"] if one["id"] == content["series"]]
    levels = {place(at["period"]): of(at["level"]) for at in series["points"]}
    base = levels[place(content["base_period"])]
    return [levels[month // MONTHS[series["frequency"]]] / base for month in months]
