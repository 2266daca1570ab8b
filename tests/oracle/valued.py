"""The calculations of emissions: their value, break-even price, notional prices, switches."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import externality
import worth
from number import ONE, ZERO, Number, decided, number, total
from offer import Document, choice


def answer(calculation: Document) -> Document:
    """The answer to a calculation, in the layout the engine writes."""
    name, asked = choice(calculation)
    return {"answer": {name: CALCULATIONS[name](asked)}}


def carbon_value(asked: Document) -> Document:
    """Σ e(t) · p(t) · DF(t)."""
    emitted = [number(each) for each in asked["emissions"]]
    first = asked["first_year"]
    price = [externality.price(asked["price_path"], first + t) for t in range(len(emitted))]
    amounts = [kilograms * each for kilograms, each in zip(emitted, price, strict=True)]
    present = [amount * worth.factor(asked, year) for year, amount in enumerate(amounts)]
    return {
        "undiscounted": total(amounts),
        "present_value": total(present),
        "price": [each * number(1000) for each in price],
        "by_year": amounts,
    }


def break_even_carbon_price(asked: Document) -> Document:
    """(C2 - C1) / (E1 - E2)."""
    lines = {
        name: {"fixed": one["cost"], "variable": one["emissions"]} for name, one in asked.items()
    }
    found = worth.break_even_volume(lines)
    price = found.pop("volume")
    tonne = None if price is None else price * number(1000)
    return found | {"per_kilogram": price, "per_tonne": tonne}


def notional_price(asked: Document) -> Document:
    """P · (1 - d) or P - D, and how many are lower."""
    levels = {level["id"]: choice(level["discount"]) for level in asked["levels"]}
    found: list[Document] = []
    for bid in asked["bids"]:
        price, kind, off = number(bid["price"]), "amount", ZERO
        if "level" in bid:
            kind, written = levels[bid["level"]]
            off = number(written)
        discount = price * off if kind == "share" else off
        notional = price - discount
        found.append({"bid": bid["id"], "discount": discount, "notional_price": notional})
    prices = [Fraction(bid["price"]) for bid in asked["bids"]]
    notionals = [decided(one["notional_price"]) for one in found]
    for place, one in enumerate(found):
        one["place_by_price"] = 1 + sum(other < prices[place] for other in prices)
        one["place"] = 1 + sum(other < notionals[place] for other in notionals)
    return {"bids": found}


def sanction(asked: Document) -> Number:
    """What is short, times the factor: f · max(0, promised - achieved)."""
    short = number(asked["promised"]) - number(asked["achieved"])
    return number(asked["factor"]) * short if short.value > 0 else ZERO * ONE


def switch(asked: Document) -> Document:
    """What changed, by the variances of volume, mix and unit."""
    found: Document = {}
    for field, name in (("price", "cost"), ("emissions", "emissions")):
        found[name] = changed(asked, field, asked.get("promised", {}).get(name))
    return found


def changed(asked: Document, field: str, promised: Any) -> Document:
    """The change of one total."""
    products = asked["products"]
    before = [one["before"] for one in products if "before" in one]
    after = [one["after"] for one in products if "after" in one]
    units = [total([number(one["quantity"]) for one in some]) for some in (before, after)]
    sums = [
        total([number(one["quantity"]) * number(one[field]) for one in some])
        for some in (before, after)
    ]
    old = total(
        [
            number(one["after"]["quantity"]) * number(one.get("before", one["after"])[field])
            for one in products
            if "after" in one
        ]
    )
    average = sums[0] / units[0]
    change = sums[1] - sums[0]
    result: Document = {
        "before": sums[0],
        "after": sums[1],
        "change": change,
        "volume": (units[1] - units[0]) * average,
        "mix": old - units[1] * average,
        "unit": sums[1] - old,
        "per_unit_before": average,
        "per_unit_after": sums[1] / units[1],
        "per_unit_change": sums[1] / units[1] - average,
    }
    if promised is not None and number(promised).value != 0:
        result["share_of_promise"] = change / number(promised)
    return result


CALCULATIONS = {
    calculation.__name__: calculation
    for calculation in (carbon_value, break_even_carbon_price, notional_price, sanction, switch)
}
