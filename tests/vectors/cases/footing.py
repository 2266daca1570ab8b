"""Published tables, and whether they add up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case, answered, changed, unanswered


def table(columns: list[str], rows: dict[str, list[Any]], unit: str = "m DKK") -> dict[str, Any]:
    return {
        "unit": unit,
        "columns": [{"id": column} for column in columns],
        "rows": [{"id": row, "cells": cells} for row, cells in rows.items()],
    }


def footing(of: dict[str, Any], *relations: dict[str, Any], **other: Any) -> dict[str, Any]:
    settings = {"empty_cells": "not_checked", "tolerance": "printed"} | other
    return {"footing": {"table": of, "relations": list(relations)} | settings}


def row(name: str) -> dict[str, str]:
    return {"row": name}


def column(name: str) -> dict[str, str]:
    return {"column": name}


def cell(row_name: str, column_name: str) -> dict[str, Any]:
    return {"cell": {"row": row_name, "column": column_name}}


def total(name: str, result: dict[str, Any], *of: dict[str, Any], **other: Any) -> dict[str, Any]:
    addends = [part if "minus" in part else {"plus": part} for part in of]
    return {"id": name, "holds": {"sum": {"result": result, "of": addends}}} | other


BUDGET = table(
    ["B22", "B23"],
    {
        "income_1": ["-149.9", "-152.1"],
        "income_2": ["-105.4", "-105.4"],
        "income_3": ["-29.9", "-27.9"],
        "personnel_1": ["186.0", "197.2"],
        "personnel_2": ["28.9", "31.9"],
        "expenses_1": ["15.7", "13.7"],
        "expenses_2": ["29.0", "28.6"],
        "expenses_3": ["11.3", "9.5"],
        "expenses_4": ["51.5", "47.4"],
        "expenses_5": ["3.3", "3.3"],
        "operating": ["40.5", "46.2"],
        "capital_income": ["-7.7", "-7.5"],
        "capital_expenses": ["0.3", "0.5"],
        "capital": ["-7.4", "-7.0"],
        "result": ["33.4", "39.2"],
        "projects": ["3.0", "3.0"],
        "final": ["36.4", "42.2"],
    },
)
"""Table 2 of the budget, its lines numbered by kind."""
LINES = [line["id"] for line in BUDGET["rows"]]
OPERATING = total("operating", row("operating"), *map(row, LINES[: LINES.index("operating")]))
CAPITAL = total("capital", row("capital"), row("capital_income"), row("capital_expenses"))
RESULT = total("result", row("result"), row("operating"), row("capital"))
FINAL = total("final", row("final"), row("result"), row("projects"))
AT = "/answer/footing"


def cases() -> Iterator[Case]:
    yield answered(
        "footing-budget",
        "A budget prints 33.4 where 40.5 less 7.4 is 33.1; the line below rests on the 33.4, so nobody is accused",
        footing(BUDGET, OPERATING, CAPITAL, RESULT, FINAL),
        {
            f"{AT}/verdict": "does_not_foot",
            f"{AT}/checked": 8,
            f"{AT}/failing/0/relation/id": "result",
            f"{AT}/failing/0/row/id": "result",
            f"{AT}/failing/0/column/id": "B22",
            f"{AT}/failing/0/pointer": "/footing/table/rows/14/cells/0",
            f"{AT}/failing/0/printed": "33.4",
            f"{AT}/failing/0/expected/value": "33.1",
            f"{AT}/failing/0/difference/value": "0.3",
            f"{AT}/failing/0/tolerance/value": "0.15",
            f"{AT}/suspect": None,
        },
        "REGIONER-BUDGET-2023, table 2",
    )
    yield answered(
        "footing-budget-suspect",
        "Without the line below, only the result itself explains it",
        footing(BUDGET, OPERATING, CAPITAL, RESULT),
        {
            f"{AT}/failing/0/expected/value": "33.1",
            f"{AT}/suspect/row/id": "result",
            f"{AT}/suspect/column/id": "B22",
            f"{AT}/suspect/would_foot_at/value": "33.1",
        },
        "REGIONER-BUDGET-2023, table 2",
    )
    goal = table(
        ["programme"],
        {"goal": ["1000"], "achieved": ["640"], "remaining": ["360"], "share": ["64"]},
    )
    share = {
        "id": "share",
        "holds": {
            "share": {
                "result": row("share"),
                "part": row("achieved"),
                "whole": row("goal"),
                "printed_as": "percent",
            }
        },
    }
    rest = total("remaining", row("remaining"), row("goal"), {"minus": row("achieved")})
    yield answered(
        "footing-savings-goal",
        "640 million of a goal of one billion are 64 %, and 360 remain",
        footing(goal, share, rest),
        {f"{AT}/verdict": "foots", f"{AT}/checked": 2, f"{AT}/failing": []},
        "REGIONER-BUDGET-2023",
    )
    wrong = changed(goal, {"/rows/3/cells/0": "66"})
    yield answered(
        "footing-share",
        "66 % where 64 % are right; rounding explains 0.5 + 100 × (0.5 + 0.64 × 0.5) / 999.5 = 0.582",
        footing(wrong, share, rest),
        {
            f"{AT}/failing/0/expected/value": "64",
            f"{AT}/failing/0/expected/unit": "%",
            f"{AT}/failing/0/tolerance/value": "≈0.582",
            f"{AT}/suspect/row/id": "share",
            f"{AT}/suspect/would_foot_at/value": "64",
        },
    )
    abstract = table(
        ["australia", "usa", "uk"],
        {
            "single_use": ["5095", "5095", "5095"],
            "reusable": ["5575", None, "802"],
            "change": ["480", "-2427", "-4873"],
            "percent": ["9", "-48", "-84"],
        },
        "kg CO2e",
    )
    less = total("change", row("change"), row("reusable"), {"minus": row("single_use")})
    percent = {
        "id": "percent",
        "holds": {"share": {"result": row("percent"), "part": row("change"), "whole": row("single_use"), "printed_as": "percent"}},
    }
    yield answered(
        "footing-suspect-by-sum",
        "A sum and a share fail, and one cell explains both, though the share alone, 84 % of 5,095, would have it 4,280",
        footing(abstract, less, percent),
        {
            f"{AT}/checked": 5,
            f"{AT}/failing/0/expected/value": "-4293",
            f"{AT}/failing/1/relation/id": "percent",
            f"{AT}/failing/2": None,
            f"{AT}/suspect/row/id": "change",
            f"{AT}/suspect/column/id": "uk",
            f"{AT}/suspect/would_foot_at/value": "-4293",
        },
        "MCGAIN-2017, abstract: 5,095 kg of single use in Australia, against which 84 % are 4,293 and not the printed 4,873",
    )
    grid = table(
        ["q1", "q2", "year"],
        {"north": ["1.20", "2.30", "3.50"], "south": ["4.10", "5.40", "8.50"], "all": ["5.30", "6.70", "12.00"]},
    )
    across = total("across", column("year"), column("q1"), column("q2"))
    down = total("down", row("all"), row("north"), row("south"))
    yield answered(
        "footing-one-wrong-cell",
        "A cell whose row and column both fail is the suspect: 4.4, printed 5.4",
        footing(grid, across, down),
        {
            f"{AT}/checked": 6,
            f"{AT}/failing/0/row/id": "south",
            f"{AT}/failing/0/column/id": "year",
            f"{AT}/failing/0/difference/value": "-1",
            f"{AT}/failing/1/row/id": "all",
            f"{AT}/failing/1/column/id": "q2",
            f"{AT}/failing/1/tolerance/value": "0.015",
            f"{AT}/suspect/row/id": "south",
            f"{AT}/suspect/column/id": "q2",
            f"{AT}/suspect/printed": "5.4",
            f"{AT}/suspect/would_foot_at/value": "4.4",
        },
    )
    rolling = table(
        ["y2024", "y2025", "y2026"],
        {
            "opening": ["10.0", "12.5", "11.0"],
            "change": ["2.5", "-1.6", "4.0"],
            "closing": ["12.5", "10.9", "15.0"],
            "changes": ["2.5", "0.9", "4.9"],
        },
    )
    forward = {"id": "forward", "holds": {"carry_forward": {"opening": row("opening"), "closing": row("closing")}}}
    running = {"id": "running", "holds": {"cumulative": {"result": row("changes"), "of": row("change")}}}
    moved = total("moved", row("closing"), row("opening"), row("change"))
    yield answered(
        "footing-carried-forward",
        "10.9 is carried forward as 11.0: not the same number, however it is rounded",
        footing(rolling, forward, running, moved),
        {
            f"{AT}/checked": 8,
            f"{AT}/failing/0/relation/id": "forward",
            f"{AT}/failing/0/column/id": "y2026",
            f"{AT}/failing/0/expected/value": "10.9",
            f"{AT}/failing/0/tolerance/value": "0.05",
            f"{AT}/failing/1": None,
        },
    )
    carried = {
        "id": "carried",
        "holds": {"carry_forward": {"opening": cell("opening", "y2025"), "closing": cell("closing", "y2024")}},
    }
    yield answered(
        "footing-cells",
        "Single cells; a tolerance that is stated",
        footing(
            changed(rolling, {"/rows/3/cells/2": "5.1"}),
            carried,
            total(
                "sum",
                cell("changes", "y2026"),
                *(cell("change", year) for year in ("y2024", "y2025", "y2026")),
                tolerance={"at_most": "0.1"},
            ),
        ),
        {
            f"{AT}/checked": 2,
            f"{AT}/failing/0/difference/value": "0.2",
            f"{AT}/failing/0/tolerance/value": "0.1",
            f"{AT}/failing/0/tolerance/derivation/formula": "footing.tolerance_stated",
            f"{AT}/suspect": None,
        },
    )
    downwards = table(["sales", "total", "of_all"], {"a": [1, 1, "0.25"], "b": [3, 4, "0.75"], "all": [4, None, "1.00"]}, "1")
    of_all = {
        "id": "of_all",
        "holds": {
            "share": {
                "result": column("of_all"),
                "part": column("sales"),
                "whole": cell("all", "sales"),
                "printed_as": "fraction",
            }
        },
    }
    down_total = {"id": "down", "holds": {"cumulative": {"result": column("total"), "of": column("sales")}}}
    back = {"id": "back", "holds": {"carry_forward": {"opening": column("sales"), "closing": column("total")}}}
    yield answered(
        "footing-empty-not-checked",
        "Shares of one cell, running totals down, and an empty cell that is not checked",
        footing(downwards, of_all, down_total),
        {f"{AT}/verdict": "foots", f"{AT}/checked": 5, f"{AT}/not_checked": 1},
    )
    yield answered(
        "footing-empty-zero",
        "The same with the empty cell as zero, and columns carried forward",
        footing(downwards, down_total, back, empty_cells="zero", tolerance={"at_most": "0"}),
        {
            f"{AT}/checked": 5,
            f"{AT}/not_checked": 0,
            f"{AT}/failing/0/column/id": "total",
            f"{AT}/failing/0/row/id": "all",
            f"{AT}/failing/0/expected/value": "8",
            f"{AT}/failing/1/relation/id": "back",
            f"{AT}/failing/1/difference/value": "2",
        },
    )
    yield unanswered(
        "footing-places",
        "Rows among columns, cells that have no running total, a result in itself, one part twice",
        footing(
            BUDGET,
            total("mixed", row("result"), column("B22")),
            {"id": "cells", "holds": {"cumulative": {"result": cell("final", "B22"), "of": cell("result", "B22")}}},
            {"id": "across", "holds": {"carry_forward": {"opening": row("result"), "closing": column("B22")}}},
            total("itself", row("result"), row("result"), row("capital")),
            total("twice", row("result"), row("capital"), row("capital")),
        ),
        ("footing.places_mixed", "/footing/relations/0/holds/sum"),
        ("footing.places_mixed", "/footing/relations/1/holds/cumulative"),
        ("footing.places_mixed", "/footing/relations/2/holds/carry_forward"),
        ("footing.place_twice", "/footing/relations/3/holds/sum"),
        ("footing.place_twice", "/footing/relations/4/holds/sum"),
    )
    yield unanswered(
        "footing-names",
        "Names twice, names unknown, a row too short, nothing to check",
        footing(
            {
                "unit": "1",
                "columns": [{"id": "a"}, {"id": "a"}],
                "rows": [{"id": "r", "cells": ["1"]}, {"id": "r", "cells": ["1.0000000000000", "x"]}],
            },
            tolerance={"at_most": "-1"},
        ),
        ("number.too_many_decimals", "/footing/table/rows/1/cells/0"),
        ("number.malformed", "/footing/table/rows/1/cells/1"),
    )
    yield unanswered(
        "footing-names-unknown",
        "The same, readable",
        footing(
            {
                "unit": "1",
                "columns": [{"id": "a"}, {"id": "a"}],
                "rows": [{"id": "r", "cells": ["1"]}, {"id": "r", "cells": ["1", "2"]}],
            },
            total("s", row("nobody")),
            total("s", row("r"), cell("r", "b")),
        ),
        ("reference.duplicate_id", "/footing/table/rows/1/id"),
        ("reference.duplicate_id", "/footing/table/columns/1/id"),
        ("footing.cells_do_not_fit", "/footing/table/rows/0/cells"),
        ("reference.duplicate_id", "/footing/relations/1/id"),
        ("document.empty_list", "/footing/relations/0/holds/sum/of"),
        ("reference.unknown", "/footing/relations/0/holds/sum/result/row"),
        ("reference.unknown", "/footing/relations/1/holds/sum/of/0/plus/cell/column"),
    )
    yield unanswered(
        "footing-nothing-to-check",
        "No relations, and a tolerance below zero",
        footing(BUDGET, tolerance={"at_most": "-1"}),
        ("number.out_of_bounds", "/footing/tolerance/at_most"),
        ("document.empty_list", "/footing/relations"),
    )
    yield unanswered(
        "footing-whole-is-zero",
        "A share of nothing",
        footing(changed(goal, {"/rows/0/cells/0": "0"}), share),
        ("footing.whole_is_zero", "/footing/table/rows/0/cells/0"),
    )
    long = table([f"c{place}" for place in range(450)], {"of": ["1"] * 450, "total": ["1"] * 450}, "1")
    yield unanswered(
        "footing-too-many-checks",
        "Running totals of 450 columns are 101,475 cells",
        footing(long, {"id": "running", "holds": {"cumulative": {"result": row("total"), "of": row("of")}}}),
        ("footing.too_many_checks", "/footing/relations"),
    )
