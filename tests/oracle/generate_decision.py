"""Random draws of a decision: with ties, duplicates, lines through one point, and any magnitude.

The numbers have few digits, so that what is tied is tied by more than what floats lose.
"""

from __future__ import annotations

import json
from decimal import Decimal

from draw import Document, Draw


def calculation(seed: int, position: int) -> str:
    """A calculation, the same for the same seed and position."""
    draw = Draw(f"decision {seed} {position}")
    return json.dumps({"decision_uncertainty": decision_uncertainty(draw)})


def decision_uncertainty(draw: Draw) -> Document:
    """Strategies with costs and effects; of some the draws are those of another."""
    many = draw.chance(0.05)
    count = draw.whole(20, 40) if many else draw.whole(2, 10)
    # Money and effects are counted in large units or small ones.
    money, unit = draw.whole(-2, 6), draw.whole(-3, 3)
    coarse = draw.chance(0.5)

    def column(low: int, high: int, scale: int) -> list[str | float]:
        grain = 1 if coarse else 100
        numbers = [draw.whole(low * grain, high * grain) for _ in range(count)]
        return [written(draw, Decimal(one).scaleb(scale) / grain) for one in numbers]

    strategies: list[Document] = []
    for place in range(draw.whole(1, 3 if many else 6)):
        costs, effects = column(-5, 40, money), column(-2, 6, unit)
        if strategies and draw.chance(0.2):
            costs = draw.among(*strategies)["costs"]
        if strategies and draw.chance(0.2):
            effects = draw.among(*strategies)["effects"]
        if strategies and draw.chance(0.1):
            same = draw.among(*strategies)
            costs, effects = same["costs"], same["effects"]
        if draw.chance(0.1):
            costs, effects = [costs[0]] * count, [effects[0]] * count
        strategies.append({"id": f"strategy{place}", "costs": costs, "effects": effects})
    pays = {draw.whole(0, 30) for _ in range(draw.whole(1, 8))}
    scale = max(money - unit, -6)
    asked: Document = {
        "currency": draw.among("DKK", "EUR"),
        "effect_unit": draw.among("QALY", "infection"),
        "better": draw.among("higher", "lower"),
        "strategies": strategies,
        "comparator": draw.among(*strategies)["id"],
        "willingness_to_pay": [f"{Decimal(pay).scaleb(scale):f}" for pay in sorted(pays)],
    }
    if draw.chance(0.3):
        yearly = [draw.whole(0, 900) for _ in range(draw.whole(1, 6))]
        asked["population"] = {"yearly": yearly}
        if draw.chance(0.7):
            asked["population"]["rate"] = draw.among("0", "0.035", "-0.02", "0.1")
    return asked


def written(draw: Draw, number: Decimal) -> str | float:
    """A draw as a JSON number or, as programs write decimals, as text."""
    return f"{number:f}" if draw.chance(0.2) else float(number)
