"""The exceptions: what they say, and that they travel."""

from __future__ import annotations

import copy
import dataclasses
import json
import pickle

import pytest

import wholelife
from purchase import BIDS, PROCUREMENT
from wholelife import CalculationError, EvaluationError, InvalidInput, MalformedInput
from wholelife.errors import from_rejection


def rejection(*codes: str, unreported: int = 0) -> str:
    """Write a rejection as the engine does."""
    problems = [
        {
            "code": code,
            "pointer": f"/bids/{place}",
            "message": {"da": "Galt.", "en": "Wrong."},
            "help": {"da": "Ret det.", "en": "Correct it."},
        }
        for place, code in enumerate(codes)
    ]
    return json.dumps({"problems": problems, "unreported": unreported})


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("json.not_utf8", MalformedInput),
        ("document.missing_field", InvalidInput),
        ("engine.internal", CalculationError),
        ("calculation.overflow", CalculationError),
    ],
)
def test_the_code_says_which_exception(code: str, kind: type[EvaluationError]) -> None:
    assert type(from_rejection(rejection(code))) is kind


def test_a_panic_of_the_engine_is_a_calculation_error() -> None:
    error = from_rejection(rejection("engine.internal"))
    assert isinstance(error, CalculationError)
    assert isinstance(error, Exception)


def test_the_first_problem_stands_for_all() -> None:
    error = from_rejection(rejection("a.b", "c.d"))
    assert (error.code, error.path, error.message) == ("a.b", "/bids/0", "Wrong.")
    assert [problem.code for problem in error.problems] == ["a.b", "c.d"]
    assert (error.problems[0].message_da, error.problems[0].help_da) == ("Galt.", "Ret det.")


def test_one_problem_is_a_line_and_many_are_a_list() -> None:
    line = "a.b at /bids/0: Wrong. Correct it."
    assert str(from_rejection(rejection("a.b"))) == line
    assert str(from_rejection(rejection("a.b", "c.d", unreported=3))) == (
        f"5 problems\n- {line}\n- c.d at /bids/1: Wrong. Correct it.\n- and 3 more"
    )


def test_exceptions_pickle_and_copy() -> None:
    error = from_rejection(rejection("json.x", "c.d", unreported=3))
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):  # noqa: S301 - our own
        assert type(again) is MalformedInput
        assert again.problems == error.problems
        assert again.to_json() == error.to_json()


def test_problems_are_values() -> None:
    problem = from_rejection(rejection("a.b")).problems[0]
    assert pickle.loads(pickle.dumps(problem)) == problem  # noqa: S301 - our own
    assert len({problem, problem}) == 1
    with pytest.raises(dataclasses.FrozenInstanceError):
        problem.code = "c.d"  # type: ignore[misc]


def test_every_problem_is_raised_at_once() -> None:
    with pytest.raises(InvalidInput) as caught:
        wholelife.evaluate({**PROCUREMENT, "currency": 1, "surprise": 2}, [*BIDS, BIDS[0]])
    pointers = {problem.pointer for problem in caught.value.problems}
    assert {"/procurement/currency", "/procurement/surprise"} <= pointers
