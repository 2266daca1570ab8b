"""Random calculations of clauses and tables, the same for the same seed and position."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from draw import Document, Draw

MODES = ("half_even", "half_up", "half_down", "down", "up")


def calculation(seed: int, position: int) -> Document:
    """One calculation."""
    draw = Draw(f"clauses {seed} {position}")
    make = draw.among(price_path, price_path, price_claim, price_claim, footing, index_change)
    return {make.__name__: make(draw)}


def month(number: int) -> str:
    """A month, counted from year 0."""
    return f"{number // 12:04}-{number % 12 + 1:02}"


def rounding(draw: Draw, low: int, high: int) -> Any:
    """A stage, rounded or not."""
    if draw.chance(0.5):
        return "none"
    return {"to": {"decimals": draw.whole(low, high), "mode": draw.among(*MODES)}}


def period(frequency: str, number: int) -> str:
    """A period, counted from year 0 in its own length."""
    if frequency == "yearly":
        return f"{number:04}"
    if frequency == "quarterly":
        return f"{number // 4:04}-Q{number % 4 + 1}"
    return month(number)


PER_YEAR = {"yearly": 1, "quarterly": 4, "monthly": 12}
BASE_YEAR, LAST_YEAR = 2024, 2029


def series(draw: Draw, frequency: str, last_year: int = LAST_YEAR) -> Document:
    """Every level from long before the base to the end."""
    level = float(draw.decimal(50, 150))
    points = []
    for number in range(
        (BASE_YEAR - 6) * PER_YEAR[frequency], (last_year + 1) * PER_YEAR[frequency]
    ):
        level = max(level * (1 + draw.dice.uniform(-0.06, 0.1) / PER_YEAR[frequency] ** 0.5), 1)
        decimals = 6 if draw.ugly else 1
        points.append({"period": period(frequency, number), "level": f"{level:.{decimals}f}"})
    draw.dice.shuffle(points)
    return {
        "id": draw.name("index"),
        "title": "An index",
        "source": {"text": "drawn"},
        "reference": "2020 = 100",
        "frequency": frequency,
        "points": points,
    }


def term(draw: Draw, of: Document, share: str) -> Document:
    """A term whose base lies before every adjustment."""
    frequency = of["frequency"]
    per_year = PER_YEAR[frequency]
    base = BASE_YEAR * per_year + draw.whole(0, per_year - 1)
    return {
        "series": of["id"],
        "share": share,
        "base_period": period(frequency, base),
        "base_average": draw.among(1, 1, 3),
        "lag": draw.whole(0, per_year - 1),
        "average": draw.among(1, 1, 2, 3),
        "ratio_rounding": rounding(draw, 2, 6),
    }


def clause(draw: Draw, indices: list[Document]) -> Document:
    """A clause that follows all the indices."""
    shares = [draw.whole(0, 10) for _ in range(len(indices) + 1)]
    shares[0] += 1
    of_whole = [Fraction(share, sum(shares)) for share in shares]
    decimals = [f"{float(share):.4f}" for share in of_whole[:-1]]
    fixed = 1 - sum(Fraction(share) for share in decimals)
    decimals = decimals if fixed >= 0 else [decimals[0]] + ["0"] * (len(decimals) - 1)
    fixed = 1 - sum(Fraction(share) for share in decimals)

    def limit(low: float, high: float) -> Any:
        return {"at": draw.decimal(low, high)} if draw.chance(0.4) else "none"

    trigger: Any = "none"
    if draw.chance(0.6):
        measured = draw.among(
            "price", "index_since_base", "index_since_last_change", {"index_over": 1}
        )
        trigger = {"at_least": {"movement": draw.decimal(0, 0.1), "of": measured}}
    return {
        "fixed_share": f"{float(fixed):.4f}",
        "terms": [term(draw, of, share) for of, share in zip(indices, decimals, strict=True)],
        "linked": draw.among("base", {"chained": "last_adjustment"}, {"chained": "last_change"}),
        "first_adjustment": month((BASE_YEAR + 2) * 12 + draw.whole(0, 11)),
        "interval_months": draw.among(1, 3, 6, 12, 12),
        "trigger": trigger,
        "direction": draw.among("both_ways", "both_ways", "up_only"),
        "cap": limit(0, 0.1),
        "floor": limit(-0.1, 0),
        "total_cap": limit(0, 0.3),
        "total_floor": limit(-0.3, 0),
        "cut_off": draw.among("carried", "lost"),
        "factor_rounding": rounding(draw, 3, 6),
        "price_rounding": rounding(draw, 0, 4),
        "notice": draw.among("none", {"days": draw.whole(1, 90)}, {"months": draw.whole(1, 4)}),
    }


def asked(draw: Draw) -> Document:
    """A clause, its indices and a price."""
    frequencies = [draw.among(*PER_YEAR) for _ in range(draw.whole(1, 3))]
    indices = [series(draw, frequency) for frequency in frequencies]
    start = draw.decimal(50, 90000)
    return {"clause": clause(draw, indices), "series": indices, "start_price": start}


def price_path(draw: Draw) -> Document:
    """The way of a price."""
    return asked(draw) | {"until": month(LAST_YEAR * 12 + draw.whole(0, 11))}


def price_claim(draw: Draw) -> Document:
    """A claim, mostly when one is due."""
    document = asked(draw)
    of = document["clause"]
    first = (int(of["first_adjustment"][:4]), int(of["first_adjustment"][5:]))
    begins = first[0] * 12 + first[1] - 1
    due = list(range(begins, LAST_YEAR * 12 + 12, of["interval_months"]))
    claimed = draw.among(*due) if draw.chance(0.8) else draw.whole(begins - 12, due[-1])
    if claimed < begins:
        # A claim that comes too early rests on no level before the base.
        for one in of["terms"]:
            one["lag"] = 0
    earlier: Any = "all"
    if draw.chance(0.4):
        made = draw.some([one for one in due if one < claimed], 4)
        earlier = {"made_in": [month(one) for one in made]}
    document |= {
        "earlier_adjustments": earlier,
        "claimed_price": f"{float(document['start_price']) * draw.dice.uniform(0.9, 1.3):.2f}",
        "from": month(claimed),
        "received": f"{month(claimed - draw.whole(0, 4))}-{draw.whole(1, 28):02}",
    }
    required = [{"id": name, "title": name} for name in ("index", "invoice")]
    if draw.chance(0.6):
        of["evidence_required"] = required
        given = required if draw.chance(0.7) else draw.some(required, 1)
        document["evidence"] = [
            {"required": entry["id"], "given": {"title": "given"}} for entry in given
        ]
    return document


def index_change(draw: Draw) -> Document:
    """Two periods of an index."""
    of = series(draw, draw.among(*PER_YEAR))
    first, last = sorted(draw.dice.sample([point["period"] for point in of["points"]], 2))
    return {"series": of, "from": first, "to": last}


def footing(draw: Draw) -> Document:
    """A table with totals, running totals, openings and shares, some of them wrong."""
    height, width, decimals = draw.whole(2, 5), draw.whole(2, 5), draw.whole(0, 2)
    scale = 10**decimals
    exact = [
        [Fraction(draw.whole(1, 100000), 10 * scale) for _ in range(width)] for _ in range(height)
    ]

    def printed(value: Fraction, digits: int = decimals) -> str:
        return f"{float(round(value, digits)):.{digits}f}"

    total = [sum(column) for column in zip(*exact, strict=True)]
    running = [sum(total[: at + 1]) for at in range(width)]
    opening = [Fraction(0), *running[:-1]]
    share = [100 * one / all_of for one, all_of in zip(exact[0], total, strict=True)]
    rows = {f"part{at}": [printed(value) for value in row] for at, row in enumerate(exact)}
    rows |= {
        "total": [printed(value) for value in total],
        "opening": [printed(value) for value in opening],
        "running": [printed(value) for value in running],
        "share": [printed(value, 1) for value in share],
    }
    table: list[Document] = [{"id": name, "cells": list(cells)} for name, cells in rows.items()]
    for _ in range(draw.among(0, 1, 1, 2)):
        cells = draw.among(*table)["cells"]
        at = draw.whole(0, width - 1)
        digits = len(cells[at].partition(".")[2]) if cells[at] else 0
        moved = Fraction(cells[at] or 0) + Fraction(draw.whole(-300, 300), 10**digits)
        cells[at] = printed(moved, digits)
    if draw.chance(0.2):
        draw.among(*table)["cells"][draw.whole(0, width - 1)] = None

    def row(name: str) -> Document:
        return {"row": name}

    parts = [row(f"part{at}") for at in range(height)]
    relations: list[Document] = [
        {"sum": {"result": row("total"), "of": [{"plus": part} for part in parts]}},
        {
            "sum": {
                "result": parts[0],
                "of": [{"plus": row("total")}, *({"minus": part} for part in parts[1:])],
            }
        },
        {"cumulative": {"result": row("running"), "of": row("total")}},
        {"carry_forward": {"opening": row("opening"), "closing": row("running")}},
        {
            "sum": {
                "result": {"cell": {"row": "running", "column": "c1"}},
                "of": [
                    {"plus": {"cell": {"row": "opening", "column": "c1"}}},
                    {"plus": {"cell": {"row": "total", "column": "c1"}}},
                ],
            }
        },
    ]
    whole_is_there = all(cell and Fraction(cell) for cell in rows["total"])
    if whole_is_there and all(cell and Fraction(cell) for cell in table[height]["cells"]):
        share_of = {"result": row("share"), "part": parts[0], "whole": row("total")}
        relations.append({"share": share_of | {"printed_as": "percent"}})
    named = [{"id": f"r{at}", "holds": holds} for at, holds in enumerate(relations)]
    if draw.chance(0.3):
        named[0]["tolerance"] = {"at_most": draw.decimal(0, 2)}
    return {
        "table": {
            "unit": "m DKK",
            "columns": [{"id": f"c{at}"} for at in range(width)],
            "rows": table,
        },
        "relations": named,
        "empty_cells": draw.among("zero", "not_checked"),
        "tolerance": draw.among("printed", "printed", {"at_most": "0.05"}),
    }
