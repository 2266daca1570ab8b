"""Draws of a decision, from whatever holds a table."""

from __future__ import annotations

import datetime as dt
import json
import math
from array import array
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Literal, cast

import pytest

import wholelife

COSTS = {"now": [0, 0, 0, 0], "new": [10, 20, 30, 40]}
EFFECTS = {"new": [1, 1, 3, 3], "now": [0, 0, 0, 0]}
UNITS: dict[str, Any] = {"currency": "DKK", "effect_unit": "QALY"}
VECTORS = Path(__file__).parents[2] / "tests" / "vectors"


def asked(costs: Any, effects: Any, **more: Any) -> Any:  # noqa: ANN401 - any table
    pay = {"willingness_to_pay": [10, "20"]} | more
    return wholelife.decision_uncertainty(costs, effects, better="higher", **(UNITS | pay))


class Frame:
    """What pandas and polars have in common; a column has a way to be an array."""

    def __init__(self, table: dict[str, list[int]]) -> None:
        """Hold the table."""
        self.columns = list(table)
        self.table = table

    def __getitem__(self, name: str) -> SimpleNamespace:
        """Give a column."""
        return SimpleNamespace(to_numpy=lambda: array("d", self.table[name]))


class Structured(Frame):
    """What a structured array of numpy has."""

    def __init__(self, table: dict[str, list[int]]) -> None:
        """Hold the table."""
        super().__init__(table)
        self.dtype = SimpleNamespace(names=self.columns)
        del self.columns


def test_every_table_gives_the_bytes_of_the_document() -> None:
    document = json.loads((VECTORS / "decision-ties.input.json").read_text("utf-8"))
    answered = wholelife.calculate(document).answer.decision_uncertainty
    assert answered is not None
    decimals = {name: list(map(Decimal, column)) for name, column in COSTS.items()}
    for costs in (COSTS, decimals, Frame(COSTS), Structured(COSTS)):
        found = asked(costs, EFFECTS)
        assert found.to_json() == answered.to_json()
    assert found.tied == (0.5, 0.25)
    assert [stretch.to for stretch in found.best_expected] == [12.5, None]


def test_parameters_and_people() -> None:
    harm = [1.0, -1.0] * 8
    found = wholelife.decision_uncertainty(
        {"none": [0.0] * 16, "some": [0.0] * 16},
        {"none": [0.0] * 16, "some": array("d", harm)},
        {"harm": harm},
        currency="DKK",
        effect_unit="infection",
        willingness_to_pay=[1],
        better="lower",
        comparator="some",
        learn=["harm", ["harm"]],
        yearly_population=[100, 125],
        discount_rate="0.25",
    )
    assert found.perfect_information.of_population == (100.0,)
    for one in found.partial_information:
        assert one.information.value[0] == pytest.approx(0.5)
    assert found.comparator == "some"
    assert (found.currency, found.effect_unit, found.better) == ("DKK", "infection", "lower")


def test_what_is_no_number_is_named_by_its_place() -> None:
    with pytest.raises(wholelife.InvalidInput) as refused:
        asked(COSTS | {"new": [1, None, math.inf, 1e16]}, EFFECTS)
    at = "/decision_uncertainty/strategies/1/costs"
    told = [(problem.code, problem.pointer) for problem in refused.value.problems]
    assert told == [
        ("draws.not_finite", f"{at}/1"),
        ("draws.not_finite", f"{at}/2"),
        ("draws.too_large", f"{at}/3"),
    ]


class Masked(list[float]):
    """What a masked array of numpy has."""

    mask = (False, True)

    def astype(self, _: type) -> Masked:
        """Give the column in floats."""
        return self

    def filled(self, value: float) -> list[float]:
        """Put a value where the mask is."""
        return [value if masked else one for one, masked in zip(self, self.mask, strict=True)]


def test_nothing_else_than_real_numbers_is_drawn() -> None:
    huge = 10**400
    columns: list[list[Any]] = [
        [1 + 2j, Fraction(1, 2)],
        ["1", b"2"],
        [dt.datetime(2026, 1, 1, tzinfo=dt.UTC), Decimal("sNaN")],
        [huge, -huge],
        Masked([1.0, 1e6]),
    ]
    names = "abcde"
    effects = {name: [1, 2] for name in names}
    with pytest.raises(wholelife.InvalidInput) as refused:
        asked(dict(zip(names, columns, strict=True)), effects)
    told = {(problem.code, problem.pointer[33:]) for problem in refused.value.problems}
    assert told == {
        *(
            ("draws.not_finite", f"{at}/costs/{row}")
            for at, row in ((0, 0), (1, 0), (1, 1), (2, 0), (2, 1), (4, 1))
        ),
        ("draws.too_large", "3/costs/0"),
        ("draws.too_large", "3/costs/1"),
    }


def test_an_effect_that_costs_nothing_has_no_health_benefit() -> None:
    found = asked(COSTS, EFFECTS, willingness_to_pay=[0, 10])
    assert found.strategies[1].net_health_benefit == (None, -0.5)


def test_wrong_usage() -> None:
    with pytest.raises(TypeError, match="column now is bytes"):
        asked({"now": b"1234", "new": [1, 2, 3, 4]}, EFFECTS)
    with pytest.raises(ValueError, match="called 1"):
        asked({1: [1, 2], "1": [1, 2]}, EFFECTS)
    with pytest.raises(wholelife.InvalidInput) as refused:
        asked(COSTS, EFFECTS, parameters={"harm": [1, 2, 3, 4]}, learn=[["harm", "harm"]])
    assert refused.value.problems[0].pointer == "/decision_uncertainty/learn/0/1"
    with pytest.raises(ValueError, match="new"):
        asked(COSTS, {"now": [0, 0, 0, 0]})
    with pytest.raises(TypeError, match="named columns"):
        asked([[1, 2]], EFFECTS)
    with pytest.raises(wholelife.InvalidInput):
        asked({}, {})
    with pytest.raises(TypeError, match="strategies"):
        asked([[1, 2]], EFFECTS)
    with pytest.raises(ValueError, match="names 1 columns; the table has 2"):
        asked([[1, 2]], EFFECTS, strategies=["now"])
    with pytest.raises(ValueError, match="yearly_population"):
        asked(COSTS, EFFECTS, discount_rate="0.03")
    with pytest.raises(wholelife.InvalidInput) as refused:
        wholelife.decision_uncertainty(
            COSTS,
            EFFECTS,
            willingness_to_pay=[1],
            better=cast("Literal['higher']", "more"),
            **UNITS,
        )
    assert refused.value.problems[0].help == "Choose one of: higher, lower."


def test_rows_of_draws_have_the_names_beside_them() -> None:
    rows = {
        name: [list(row) for row in zip(*table.values(), strict=True)]
        for name, table in (
            ("costs", COSTS),
            ("effects", {name: EFFECTS[name] for name in COSTS}),
        )
    }
    found = asked(rows["costs"], rows["effects"], strategies=list(COSTS))
    assert found == asked(COSTS, EFFECTS)


def test_a_willingness_to_pay_may_come_of_arithmetic() -> None:
    pay = 1e5 / 6
    found = asked(COSTS, EFFECTS, willingness_to_pay=[0.0, pay])
    assert found.willingness_to_pay == (0.0, pay)


def test_estimates_are_plain_numbers() -> None:
    plain = asked(COSTS, EFFECTS).to_dict()
    assert plain["tied"] == [0.5, 0.25]
    assert all(type(each) is float for each in plain["tied"])
    assert json.loads(json.dumps(plain)) == plain
