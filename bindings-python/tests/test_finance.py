"""The functions of finance: their examples, numbers of every kind, and tables."""

from __future__ import annotations

import doctest
from array import array
from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

import wholelife
from wholelife import finance


def test_examples() -> None:
    found = doctest.testmod(finance)
    assert found.attempted > 20
    assert found.failed == 0


def test_numbers_of_every_kind() -> None:
    flows = (Decimal("-100.5"), 55, 60.5, "1.331")
    assert finance.npv("0.1", flows) == Decimal("0.5")
    assert finance.npv(0.1, iter(flows)) == Decimal("0.5")
    assert finance.npv_rows(Decimal("0.1"), [flows, flows]) == [Decimal("0.5")] * 2


def test_a_record_tells_how_it_was_made() -> None:
    dates: list[date | str] = [date(2025, 1, 1), "2026-01-01"]
    found = finance.xirr(dates, [-100, 110], day_count="act/365F")
    assert found.meaningful is not None
    assert found.meaningful.derivation is not None
    assert found.meaningful.derivation.formula == "finance.dated_internal_rate"
    assert found.rates[0].crossing == "falls"


def test_stepped_rates() -> None:
    steps = [{"from_year": 1, "rate": "0.25"}, {"from_year": 2, "rate": 0}]
    rate = {"stepped": {"chain": "chained", "steps": steps}}
    assert finance.pv(rate, [100, 100, 100], timing="start_of_year") == 280


def table(*rows: list[float]) -> object:
    """Give an array of floats of two dimensions, without numpy."""
    flat = array("d", [flow for row in rows for flow in row])
    return memoryview(flat).cast("B").cast("d", shape=[len(rows), len(rows[0])])


ROWS = [[-100.0, 55.0, 60.5], [-100.0, 0.0, 121.0], [1.0, 1.0, 1.0]]


@pytest.mark.parametrize("rows", [ROWS, table(*ROWS), tuple(map(tuple, ROWS))])
def test_tables(rows: object) -> None:
    assert finance.npv_rows("0.1", rows) == [finance.npv("0.1", row) for row in ROWS]
    assert finance.irr_rows(rows) == [Decimal("0.1"), Decimal("0.1"), None]
    assert finance.irr_rows([]) == []
    assert finance.npv_rows("0.0000001", [[0, 0]]) == [0]


WRONG: list[tuple[object, list[str]]] = [
    ([[1.0], [2.0, 0.1 + 0.2, float("nan")]], ["number.float_artifact", "number.malformed"]),
    (table([1.0, 0.1 + 0.2], [1e13, 1.0]), ["number.float_artifact", "number.out_of_range"]),
    ([["1e3"]], ["number.malformed"]),
]


@pytest.mark.parametrize(("rows", "codes"), WRONG)
def test_a_number_that_is_none_is_named_by_row_and_column(rows: object, codes: list[str]) -> None:
    for ask in (finance.irr_rows, lambda rows: finance.npv_rows("0.1", rows)):
        with pytest.raises(wholelife.InvalidInput) as refused:
            ask(rows)
        assert [problem.code for problem in refused.value.problems] == codes
        assert refused.value.path in ("/rows/1/1", "/rows/0/1", "/rows/0/0")


@pytest.mark.parametrize(
    ("ask", "kind"),
    [
        (lambda: finance.irr_rows([[None]]), TypeError),
        (lambda: finance.irr_rows(3), TypeError),
        (lambda: finance.irr_rows(array("d", [1.0])), ValueError),
        (lambda: finance.npv_rows("-1", [[1]]), wholelife.InvalidInput),
        (lambda: finance.npv_rows(0.1 + 0.2, [[1]]), wholelife.InvalidInput),
        (lambda: finance.xnpv(0, ["2025-01-01"], [1, 2], day_count="30/360"), ValueError),
        (lambda: finance.irr([]), wholelife.InvalidInput),
    ],
)
def test_wrong_usage(ask: Callable[[], object], kind: type[Exception]) -> None:
    with pytest.raises(kind):
        ask()
