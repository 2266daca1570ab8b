"""Random calculations of patient value: strategies with ties, duplicates and lines."""

from __future__ import annotations

import json
from collections.abc import Callable

from draw import Document, Draw
from generate_cohort import cohort_model


def calculation(seed: int, position: int) -> str:
    """A calculation, the same for the same seed and position."""
    draw = Draw(f"health {seed} {position}")
    name = draw.among(*OTHERS)
    return json.dumps({name: OTHERS[name](draw)})


def incremental_analysis(draw: Draw) -> Document:
    """Strategies of which some are equal, on a line, or tied in one of the two numbers."""
    coarse = draw.chance(0.5)
    strategies: list[Document] = []
    for place in range(draw.whole(1, 9)):
        cost, effect = draw.number(-500, 9000), draw.number(-2, 12)
        if coarse:
            cost, effect = str(draw.whole(0, 6) * 100), str(draw.whole(0, 5))
        if strategies and draw.chance(0.15):
            cost = draw.among(*strategies)["cost"]
        if strategies and draw.chance(0.15):
            effect = draw.among(*strategies)["effect"]
        strategies.append({"id": f"strategy{place}", "cost": cost, "effect": effect})
    asked: Document = {
        "currency": "DKK",
        "effect_unit": "QALY",
        "better": draw.among("higher", "lower"),
        "strategies": strategies,
    }
    if draw.chance(0.6):
        asked["comparator"] = draw.among(*strategies)["id"]
    if draw.chance(0.7):
        thresholds = [draw.among("0", "100", draw.number(0, 2000)) for _ in range(3)]
        asked["thresholds"] = thresholds
    return asked


OTHERS: dict[str, Callable[[Draw], Document]] = {
    "incremental_analysis": incremental_analysis,
    "cohort_model": cohort_model,
}
"""How each calculation is drawn."""
