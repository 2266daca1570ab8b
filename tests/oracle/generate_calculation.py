"""Random calculations: valid, of every kind, with flows that pay back, lose and touch zero."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import fee
from draw import Document, Draw
from worth import CALCULATIONS


def calculation(seed: int, position: int) -> str:
    """A calculation, the same for the same seed and position."""
    draw = Draw(f"calculation {seed} {position}")
    name = draw.among(*CALCULATIONS)
    asked: dict[str, Any] = {"rate": rate(draw), "flows": flows(draw)}
    drawn = OTHERS.get(name)
    if drawn is not None:
        asked = drawn(draw)
    return json.dumps({name: asked})


def rate(draw: Draw) -> Any:
    """A rate as a fraction."""
    return draw.number(-0.2, 0.4)


def flows(draw: Draw) -> list[Any]:
    """Money laid out first, mostly."""
    if draw.chance(0.2):
        return product(draw)
    later = [draw.number(-300, 900) for _ in range(draw.whole(1, 9))]
    if draw.chance(0.5):
        later = [str(abs(Decimal(str(each)))) for each in later]
    return [draw.number(-2000, 100), *later]


def product(draw: Draw) -> list[Any]:
    """Flows that are worth nothing at rates with few decimals, of which two may be the same."""
    coefficients = [Decimal(draw.among(-100, 100))]
    drawn = [Decimal(draw.whole(-5, 20)) / 10 for _ in range(draw.whole(1, 3))]
    for root in drawn + draw.some(drawn, 1):
        # Times (1 - (1 + root) / x), where x is what a period makes of 1.
        shifted = [Decimal(0), *(-(1 + root) * each for each in coefficients)]
        whole = [*coefficients, Decimal(0)]
        coefficients = [one + other for one, other in zip(whole, shifted, strict=True)]
    return [f"{each:f}" for each in coefficients]


def dated(draw: Draw, once: bool) -> Document:
    """Flows by date; with `once`, their sign changes once."""
    base = date(draw.whole(1995, 2030), draw.whole(1, 12), draw.whole(1, 28))
    base += timedelta(days=draw.whole(0, 3))
    days = sorted(draw.whole(1, 3000) for _ in range(draw.whole(1, 7)))
    amounts = [draw.decimal(10, 900) if once else draw.decimal(-500, 900) for _ in days]
    later = [
        (base + timedelta(days=each), amount) for each, amount in zip(days, amounts, strict=True)
    ]
    if not once:
        draw.dice.shuffle(later)
    first = f"-{draw.decimal(100, 3000)}"
    counts = ("30/360", "30E/360", "act/360", "act/365F", "act/act ISDA")
    return {
        "day_count": draw.among(*counts),
        "flows": [{"date": str(due), "amount": amount} for due, amount in [(base, first), *later]],
    }


def discounting(draw: Draw) -> Document:
    """Timing and rate."""
    declared: Any = {"constant": rate(draw)}
    if draw.chance(0.5):
        starts = [draw.whole(0, 1), *sorted(draw.dice.sample(range(2, 12), draw.whole(0, 2)))]
        steps = [{"from_year": start, "rate": rate(draw)} for start in starts]
        declared = {"stepped": {"chain": draw.among("chained", "spot"), "steps": steps}}
    timing = draw.among("start_of_year", "mid_year", "end_of_year")
    return {"timing": timing, "rate": declared}


def payments(draw: Draw) -> Document:
    """One amount, an annuity or a series."""
    amount, periods = draw.number(-900, 9000), draw.whole(1, 15)
    return draw.among(
        {"amount": {"amount": amount, "period": periods - 1}},
        {"annuity": {"amount": amount, "periods": periods}},
        {"series": flows(draw)},
    )


def modified(draw: Draw) -> Document:
    """Flows of both signs and two rates."""
    both = [f"-{draw.decimal(1, 900)}", *flows(draw), draw.decimal(1, 900)]
    return {"financing_rate": rate(draw), "reinvestment_rate": rate(draw), "flows": both}


def two(draw: Draw, *fields: str, names: tuple[str, str] = ("base", "alternative")) -> Document:
    """Two options, which may agree in a field."""
    first = {field: draw.decimal(-50, 900) for field in fields}
    second = {
        field: each if draw.chance(0.2) else draw.decimal(-50, 900) for field, each in first.items()
    }
    return {names[0]: first, names[1]: second}


def related(draw: Draw) -> Document:
    """Two rates that are known."""
    names = ["nominal", "real", "inflation"]
    sought = draw.among(*names)
    known = {name: rate(draw) for name in names if name != sought}
    return {"relation": draw.among("fisher", "subtraction"), "find": {sought: known}}


OTHERS: dict[str, Callable[[Draw], Document]] = {
    "present_value": lambda draw: {"payments": payments(draw)} | discounting(draw),
    "future_value": lambda draw: {"payments": payments(draw), "rate": rate(draw)},
    "instalment": lambda draw: {
        "amount": draw.number(10, 90000),
        "rate": rate(draw),
        "periods": draw.whole(1, 40),
    },
    "annual_equivalent": lambda draw: (
        {
            "present_value": draw.number(10, 90000),
            "years": draw.whole(1, 15),
        }
        | discounting(draw)
    ),
    "real_nominal_rate": related,
    "period_rate": lambda draw: {
        "compounding": draw.among("yearly_equivalent", "twelfth"),
        "find": {draw.among("monthly", "yearly"): rate(draw)},
    },
    "dated_net_present_value": lambda draw: dated(draw, False) | {"rate": rate(draw)},
    "internal_rates": lambda draw: {"flows": flows(draw)},
    "dated_internal_rates": lambda draw: dated(draw, True),
    "modified_internal_rate": modified,
    "net_savings": lambda draw: (
        two(draw, "investment", "operation")
        | {"reinvestment_rate": rate(draw), "years": draw.whole(1, 40)}
    ),
    "net_benefits": lambda draw: two(draw, "benefits", "costs"),
    "payback": lambda draw: {
        "flows": flows(draw),
        "rate": rate(draw),
        "within_period": draw.among("linear", "at_end"),
    },
    "break_even_volume": lambda draw: two(draw, "fixed", "variable", names=("first", "second")),
    "producer_fee": fee.draw_fee,
}
"""How each calculation is drawn, but for that of flows and a rate."""
