"""Random cohort models: counts and probabilities, relative risks, steps, and every way to count."""

from __future__ import annotations

from fractions import Fraction

from draw import Document, Draw


def cohort_model(draw: Draw) -> Document:
    """A few states and strategies over a few cycles."""
    names = [f"state{place}" for place in range(draw.whole(1, 4))]
    cycles = draw.whole(1, 8)
    starts = shares(draw, len(names))
    asked: Document = {
        "currency": "DKK",
        "effect_unit": "QALY",
        "better": draw.among("higher", "higher", "lower"),
        "cycles": cycles,
        "counting": draw.among("start", "end", "half_cycle"),
        "timing": draw.among("start_of_year", "mid_year", "end_of_year"),
        "cost_rate": rate(draw, cycles),
        "effect_rate": rate(draw, cycles),
        "states": [
            {"id": name, "cost": draw.number(-100, 9000), "effect": draw.number(-1, 1)}
            | ({"at_start": start} if start != "0" else {})
            for name, start in zip(names, starts, strict=True)
        ],
        "transitions": transitions(draw, names, cycles),
        "strategies": [strategy(draw, place, names, cycles) for place in range(draw.whole(1, 4))],
    }
    if draw.chance(0.6):
        asked["comparator"] = draw.among(*asked["strategies"])["id"]
    if draw.chance(0.5):
        thresholds = [draw.among("0", draw.number(0, 9000)) for _ in range(2)]
        asked["thresholds"] = list({float(each): each for each in thresholds}.values())
    return asked


def strategy(draw: Draw, place: int, names: list[str], cycles: int) -> Document:
    """What a strategy changes."""
    made: Document = {"id": f"strategy{place}"}
    if draw.chance(0.3):
        made["transitions"] = transitions(draw, names, cycles)
    if draw.chance(0.6):
        risks = [
            {"risk": draw.among("0", "1", "0.509", draw.number(0, 1)), "complement": complement}
            | ({"out_of": some(draw, names)} if draw.chance(0.5) else {})
            | ({"into": some(draw, names)} if draw.chance(0.5) else {})
            | within(draw, cycles)
            for complement in ("staying", "renormalised")
            if draw.chance(0.6)
        ]
        made["relative_risks"] = [
            risk
            for place, risk in enumerate(risks)
            if not is_of_staying(risk, names) and reach(risk) not in map(reach, risks[:place])
        ]
    if draw.chance(0.6):
        made["additions"] = [
            {"states": some(draw, names)}
            | ({"cost": draw.number(0, 3000)} if draw.chance(0.8) else {})
            | ({"effect": draw.number(-1, 1)} if draw.chance(0.4) else {})
            | within(draw, cycles)
            for _ in range(draw.whole(1, 3))
        ]
    return made


def is_of_staying(risk: Document, names: list[str]) -> bool:
    """Whether it is of one state alone, out of it and into it."""
    into = risk.get("into", names)
    return len(into) == 1 and bool(risk.get("out_of", names) == into)


def reach(risk: Document) -> Document:
    """Which transitions it changes, and when."""
    return {key: risk[key] for key in risk.keys() - {"risk", "complement"}}


def some(draw: Draw, names: list[str]) -> list[str]:
    """At least one of the states."""
    chosen = [name for name in names if draw.chance(0.5)]
    return chosen or [draw.among(*names)]


def within(draw: Draw, cycles: int) -> Document:
    """Some cycles, or all."""
    first = draw.whole(1, cycles)
    bounds: Document = {}
    if draw.chance(0.4):
        bounds["from_cycle"] = first
    if draw.chance(0.4):
        bounds["to_cycle"] = draw.whole(first, cycles)
    return bounds


def rate(draw: Draw, cycles: int) -> Document:
    """A rate, the same in all cycles or in steps."""
    if draw.chance(0.5):
        return {"constant": draw.among("0", "0.035", "0.06")}
    steps = [{"from_year": 0, "rate": "0.035"}]
    if cycles > 1:
        steps.append({"from_year": draw.whole(2, cycles), "rate": "0.025"})
    return {"stepped": {"chain": draw.among("chained", "spot"), "steps": steps}}


def transitions(draw: Draw, names: list[str], cycles: int) -> list[Document]:
    """Rows that hold from a cycle on."""
    begins = [1]
    if cycles > 1 and draw.chance(0.3):
        begins.append(draw.whole(2, cycles))
    return [{"from_cycle": begin, "rows": rows(draw, names)} for begin in begins]


def rows(draw: Draw, names: list[str]) -> Document:
    """Counts, or probabilities that sum to 1; the rows in any order."""
    counts = draw.chance(0.5)
    made: list[Document] = []
    for place, name in enumerate(names):
        if counts:
            to = [str(draw.whole(0, 900)) for _ in names]
            # Somebody stays, so that no relative risk leaves nothing to be divided.
            to[place] = str(draw.whole(1, 900))
        else:
            to = shares(draw, len(names))
            if to[place] == "0":
                to = ["1" if other == place else "0" for other in range(len(names))]
        made.append({"state": name, "to": to})
    if draw.chance(0.2):
        made.reverse()
    return {"counts" if counts else "probabilities": made}


def shares(draw: Draw, count: int) -> list[str]:
    """Decimals that sum to exactly 1."""
    left = 100
    made: list[str] = []
    for _ in range(count - 1):
        part = draw.whole(0, left)
        left -= part
        made.append(hundredths(part))
    return [*made, hundredths(left)]


def hundredths(part: int) -> str:
    """A share as a decimal."""
    share = Fraction(part, 100)
    return str(share.numerator) if share.denominator == 1 else f"{part / 100:.2f}"
