"""A slow, plain reading of footing: every relation of a table, and the one cell behind it all."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from clauses import Document, decide, of

Cell = tuple[int, int]
Values = dict[Cell, Fraction]
Part = tuple[Cell, int]
"""A cell and its sign, or the scale of a share."""


class Check:
    """One cell that is to follow from others."""

    def __init__(self, relation: Document, kind: str, result: Cell, parts: list[Part]) -> None:
        self.relation = relation
        self.kind = kind
        self.result = result
        self.parts = parts
        """The cells, each with its sign; of a share the part, the whole and the scale."""

    def cells(self) -> list[Cell]:
        """What it is to follow from."""
        return [part[0] for part in self.parts]

    def expected(self, values: Values) -> Fraction:
        """What the result should be."""
        if self.kind == "share":
            (part, scale), (whole, _) = self.parts
            return scale * values[part] / values[whole]
        return sum((sign * values[cell] for cell, sign in self.parts), Fraction(0))

    def difference(self, values: Values) -> Fraction:
        """How far the printed value is from it."""
        return values[self.result] - self.expected(values)

    def tolerance(self, stated: Any, values: Values, halves: Values) -> Fraction:
        """How far it may be."""
        stated = self.relation.get("tolerance", stated)
        if stated != "printed":
            return of(stated["at_most"])
        of_parts = [halves[cell] for cell in self.cells()]
        if self.kind == "share":
            (part, scale), (whole, _) = self.parts
            least = abs(values[whole]) - halves[whole]
            reach = halves[part] + abs(values[part] / values[whole]) * halves[whole]
            return halves[self.result] + scale * reach / least
        if self.kind == "carry_forward":
            return max(halves[self.result], *of_parts)
        return halves[self.result] + sum(of_parts)


class Table:
    """The numbers of a table, and where its names stand."""

    def __init__(self, asked: Document) -> None:
        table = asked["table"]
        self.asked = asked
        self.rows = [row["id"] for row in table["rows"]]
        self.columns = [column["id"] for column in table["columns"]]
        self.values: Values = {}
        self.halves: Values = {}
        self.empty: set[Cell] = set()
        for at, row in enumerate(table["rows"]):
            for column, printed in enumerate(row["cells"]):
                self.read((at, column), printed)

    def read(self, cell: Cell, printed: str | None) -> None:
        """One cell as it is printed."""
        if printed is None:
            self.empty.add(cell)
            self.values[cell] = self.halves[cell] = Fraction(0)
            return
        decimals = len(printed.partition(".")[2])
        self.values[cell] = Fraction(printed)
        self.halves[cell] = Fraction(1, 2 * 10**decimals)

    def cell(self, where: Document, along: int) -> Cell:
        """The cell of a row, column or cell."""
        if "row" in where:
            return (self.rows.index(where["row"]), along)
        if "column" in where:
            return (along, self.columns.index(where["column"]))
        return (self.rows.index(where["cell"]["row"]), self.columns.index(where["cell"]["column"]))

    def length(self, where: Document) -> int:
        """How many cells it has."""
        if "row" in where:
            return len(self.columns)
        return len(self.rows) if "column" in where else 1

    def all_checks(self, relation: Document) -> Iterator[Check]:
        """The checks of a relation, one for each column, row or cell."""
        ((kind, terms),) = relation["holds"].items()
        result = terms["opening" if kind == "carry_forward" else "result"]
        single = "cell" in result
        for along in range(self.length(result)):
            to = self.cell(result, along)
            if kind == "sum":
                signs = {"plus": 1, "minus": -1}
                parts = [
                    (self.cell(where, along), signs[sign])
                    for addend in terms["of"]
                    for sign, where in addend.items()
                ]
            elif kind == "share":
                scale = 100 if terms["printed_as"] == "percent" else 1
                parts = [(self.cell(terms[name], along), scale) for name in ("part", "whole")]
            elif kind == "carry_forward":
                if along == 0 and not single:
                    continue
                parts = [(self.cell(terms["closing"], along - 1), 1)]
            else:
                parts = [(self.cell(terms["of"], up_to), 1) for up_to in range(along + 1)]
            yield Check(relation, kind, to, parts)

    def suspect(self, checks: list[Check], stated: Any) -> tuple[Cell, Fraction] | None:
        """The only cell whose correction repairs everything that fails and worsens nothing."""
        allowed = [check.tolerance(stated, self.values, self.halves) for check in checks]
        before = [abs(check.difference(self.values)) for check in checks]
        fails = [decide(one) > decide(most) for one, most in zip(before, allowed, strict=True)]
        if not any(fails):
            return None
        failing = [at for at, failed in enumerate(fails) if failed]
        sums = [at for at in failing if checks[at].kind != "share"]
        shares = [at for at in failing if checks[at].kind == "share"]
        strictest = [min(kind, key=allowed.__getitem__) for kind in (sums, shares) if kind]
        found = []
        for cell in sorted(self.values):
            for at in strictest:
                correction = self.repair(checks[at], cell)
                if correction is None:
                    continue
                values = self.values | {cell: self.values[cell] + correction}
                if self.repairs(values, checks, allowed, before, fails):
                    found.append((cell, correction))
                    break
        return found[0] if len(found) == 1 else None

    def repairs(
        self,
        values: Values,
        checks: list[Check],
        allowed: list[Fraction],
        before: list[Fraction],
        fails: list[bool],
    ) -> bool:
        """Whether everything foots with these values, and nothing that did foots worse."""
        for check, most, was, failed in zip(checks, allowed, before, fails, strict=True):
            if check.kind == "share" and decide(values[check.cells()[1]]) == 0:
                return False
            now = abs(check.difference(values))
            if decide(now) > decide(most) or (not failed and decide(now) > decide(was)):
                return False
        return True

    def repair(self, check: Check, cell: Cell) -> Fraction | None:
        """What the cell would have to be raised by to make the check exact."""
        values = self.values
        difference = check.difference(values)
        if cell == check.result:
            return -difference
        if cell not in check.cells():
            return None
        if check.kind != "share":
            return difference * dict(check.parts)[cell]
        (part, scale), (whole, _) = check.parts
        if part == whole:
            return None
        if cell == part:
            return values[check.result] * values[whole] / scale - values[part]
        if values[check.result] == 0:
            return None
        return scale * values[part] / values[check.result] - values[whole]


def footing(asked: Document) -> Document:
    """Whether the table adds up."""
    table = Table(asked)
    stated = asked["tolerance"]
    made, not_checked = [], 0
    for relation in asked["relations"]:
        for check in table.all_checks(relation):
            touched = {check.result, *check.cells()}
            if asked["empty_cells"] == "not_checked" and touched & table.empty:
                not_checked += 1
            else:
                made.append(check)
    failing = []
    for check in made:
        difference = check.difference(table.values)
        tolerance = check.tolerance(stated, table.values, table.halves)
        if decide(abs(difference)) > decide(tolerance):
            row, column = check.result
            failing.append(
                {
                    "relation": check.relation["id"],
                    "row": table.rows[row],
                    "column": table.columns[column],
                    "expected": check.expected(table.values),
                    "difference": difference,
                    "tolerance": tolerance,
                }
            )
    answer: Document = {
        "verdict": "does_not_foot" if failing else "foots",
        "checked": len(made),
        "not_checked": not_checked,
        "failing": failing,
        "suspect": None,
    }
    if (found := table.suspect(made, stated)) is not None:
        (row, column), correction = found
        answer["suspect"] = {
            "row": table.rows[row],
            "column": table.columns[column],
            "would_foot_at": table.values[row, column] + correction,
        }
    return answer
