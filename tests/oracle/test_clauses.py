"""The oracle's clauses and tables against figures that are published, or plain to work out."""

from __future__ import annotations

from fractions import Fraction

import clauses
from clauses import Document
from footing import footing


def asked(share: str, fixed: str, levels: list[str], start: str, **other: object) -> Document:
    """A yearly price path that does nothing but follow its formula."""
    term = {
        "series": "index",
        "share": share,
        "base_period": "2022",
        "base_average": 1,
        "lag": 0,
        "average": 1,
        "ratio_rounding": "none",
    }
    points = [{"period": str(2022 + at), "level": level} for at, level in enumerate(levels)]
    free = dict.fromkeys(("trigger", "cap", "floor", "total_cap", "total_floor", "notice"), "none")
    clause = free | {
        "fixed_share": fixed,
        "terms": [term],
        "linked": "base",
        "first_adjustment": "2023-01",
        "interval_months": 12,
        "direction": "both_ways",
        "cut_off": "carried",
        "factor_rounding": "none",
        "price_rounding": "none",
    }
    return {
        "clause": clause | other,
        "series": [{"id": "index", "frequency": "yearly", "points": points}],
        "start_price": start,
        "until": f"{2021 + len(levels)}-01",
    }


def test_linked_to_the_base_or_chained() -> None:
    """A share of 65 % and 10 % twice: 1.1365 linked to the base, 1.1342 in a chain."""
    linked = asked("0.65", "0.35", ["100", "110", "121"], "1")
    assert clauses.price_path(linked)["price"] == Fraction("1.1365")
    chained = asked("0.65", "0.35", ["100", "110", "121"], "1", linked={"chained": "last_change"})
    assert round(clauses.price_path(chained)["price"], 4) == Fraction("1.1342")


def test_the_fee_of_danske_regioner() -> None:
    """Danske Regioner, budget 2023: 25.10 at 2.4 % is 25.70."""
    to_tenths = {"to": {"decimals": 1, "mode": "half_up"}}
    fee = asked("1", "0", ["100", "102.4"], "25.10", price_rounding=to_tenths)
    found = clauses.price_path(fee)
    assert found["price"] == Fraction("25.7")
    assert found["steps"][0]["by_formula"] == Fraction("25.7024")


def test_the_net_price_index() -> None:
    """Legal Desk, from Statistics Denmark: 116.0 to 117.2 is 1.03 %."""
    points = [{"period": "2022-12", "level": "116.0"}, {"period": "2023-12", "level": "117.2"}]
    change = {"series": {"points": points}, "from": "2022-12", "to": "2023-12"}
    assert round(clauses.index_change(change), 4) == Fraction("0.0103")


def test_the_budget_of_danske_regioner() -> None:
    """Danske Regioner, budget 2023, table 2: 33.4 is printed where 40.5 and -7.4 make 33.1."""
    rows = {"operating": "40.5", "capital": "-7.4", "result": "33.4"}
    addends = [{"plus": {"row": name}} for name in ("operating", "capital")]
    table = {
        "table": {
            "columns": [{"id": "B22"}],
            "rows": [{"id": name, "cells": [printed]} for name, printed in rows.items()],
        },
        "relations": [
            {"id": "result", "holds": {"sum": {"result": {"row": "result"}, "of": addends}}}
        ],
        "empty_cells": "zero",
        "tolerance": "printed",
    }
    (fault,) = footing(table)["failing"]
    assert fault["row"] == "result"
    assert fault["expected"] == Fraction("33.1")
