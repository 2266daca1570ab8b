"""How Python's values become JSON: exactly, or not at all."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

import wholelife
from purchase import ASSESSMENTS, BIDS, PROCUREMENT, bid, text
from wholelife import InvalidInput, MalformedInput
from wholelife.encoding import Number, encode


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Decimal("1.10"), '"1.10"'),
        (Decimal("1E+3"), '"1000"'),
        (Decimal("1E-7"), '"0.0000001"'),
        (Decimal("-0.5"), '"-0.5"'),
        (Decimal("0.1234567890123456789012345678901234567890"), None),
        (Decimal("1E+999999"), '"1E+999999"'),
        (12, "12"),
        (0.1, "0.1"),
        (1e22, "1e+22"),
        (0.1 + 0.2, "0.30000000000000004"),
        (True, "true"),
        (None, "null"),
        (date(2026, 1, 5), '"2026-01-05"'),
        ((1, 2), "[1,2]"),
        (MappingProxyType({"a": Decimal(1)}), '{"a":"1"}'),
        ("æøå €", '"æøå €"'),
    ],
)
def test_a_value_is_written_as_it_is(value: object, written: str | None) -> None:
    written = written or f'"{value}"'
    assert encode({"x": value}) == f'{{"x":{written}}}'.encode()


class Whole:
    """A whole number of another library."""

    def __index__(self) -> int:
        return 7


def test_whole_numbers_of_other_libraries_are_whole_numbers() -> None:
    assert encode({"x": Whole()}) == b'{"x":7}'


def test_every_spelling_of_a_number_evaluates_alike() -> None:
    spellings: list[Number] = [12, 12.0, Decimal("12.00"), "12", Decimal("1.2E+1")]
    results = {
        wholelife.evaluate(PROCUREMENT, [BIDS[0], bid("B", price)], ASSESSMENTS).to_json()
        for price in spellings
    }
    assert len(results) == 1


def test_a_number_that_came_out_of_floating_point_is_a_problem() -> None:
    with pytest.raises(InvalidInput) as caught:
        wholelife.validate(PROCUREMENT, [bid("A", 0.1 + 0.2)])
    assert caught.value.path == "/bids/0/offers/0/offer/prices/0/price"
    assert "15" in caught.value.message


def test_texts_pass_as_they_are() -> None:
    assert encode(' {"x": 1.10}\n') == b' {"x": 1.10}\n'


def test_files_pass_as_they_are(tmp_path: Path) -> None:
    file = tmp_path / "bid.json"
    file.write_bytes(b"\xff{")
    assert encode(file) == b"\xff{"
    with pytest.raises(FileNotFoundError, match="nowhere"):
        wholelife.validate(tmp_path / "nowhere.json")


def test_no_document_can_add_to_another() -> None:
    smuggled = text(BIDS[0]) + "," + text(BIDS[1])
    with pytest.raises(MalformedInput) as caught:
        wholelife.validate(PROCUREMENT, [smuggled])
    assert caught.value.path.startswith("/bids/0")


Endless: dict[str, Any] = {"title": "a"}
Endless["self"] = Endless
Deep: Any = 1
for _ in range(20_000):
    Deep = [Deep]


@pytest.mark.parametrize(
    ("value", "code", "pointer"),
    [
        (math.nan, "python.not_finite", "/procurement/x"),
        (-math.inf, "python.not_finite", "/procurement/x"),
        (Decimal("NaN"), "python.not_finite", "/procurement/x"),
        (Decimal("sNaN"), "python.not_finite", "/procurement/x"),
        ([1, {"a/b": Decimal("Infinity")}], "python.not_finite", "/procurement/x/1/a~1b"),
        (Fraction(1, 3), "python.no_json_form", "/procurement/x"),
        ({1, 2}, "python.no_json_form", "/procurement/x"),
        (b"12", "python.no_json_form", "/procurement/x"),
        ({(1, 2): 3}, "python.key_not_text", "/procurement/x"),
        ([10**5000], "python.too_long", "/procurement/x/0"),
        (Endless, "python.too_deep", "/procurement/x/self"),
        (Deep, "python.too_deep", "/procurement/x" + 99 * "/0"),
    ],
)
def test_what_has_no_form_in_json_is_a_problem(value: object, code: str, pointer: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        wholelife.validate({**PROCUREMENT, "x": value})
    assert (caught.value.code, caught.value.path) == (code, pointer)
    (problem,) = caught.value.problems
    assert problem.message
    assert problem.help
    assert problem.message_da != problem.message
    assert problem.help_da != problem.help


@pytest.mark.parametrize("name", ["procurement.json", "bids/reusable.json", "no such file"])
def test_a_text_that_names_a_file_is_told_from_json(name: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        wholelife.validate(PROCUREMENT, [name])
    (problem,) = caught.value.problems
    assert (problem.code, problem.pointer) == ("python.text_not_path", "/bids/0")
    assert name in problem.message
    assert name in problem.message_da
    assert "pathlib.Path" in problem.help


def test_a_text_that_cannot_be_printed_is_told_as_it_can() -> None:
    with pytest.raises(InvalidInput) as caught:
        wholelife.validate("\ud800", [])
    str(caught.value).encode()


def test_all_such_problems_are_told_at_once() -> None:
    with pytest.raises(InvalidInput) as caught:
        wholelife.validate(PROCUREMENT, [{"a": math.nan, "b": [set(), 1, set()]}])
    assert [problem.pointer for problem in caught.value.problems] == [
        "/bids/0/a",
        "/bids/0/b/0",
        "/bids/0/b/2",
    ]


def test_a_thousand_of_them_are_enough() -> None:
    with pytest.raises(InvalidInput) as caught:
        wholelife.validate({"x": [math.nan] * 1_234})
    assert len(caught.value.problems) == 1_000
    assert caught.value.unreported == 234
    assert str(caught.value).startswith("1234 problems\n")
    assert str(caught.value).endswith("\n- and 234 more")


@pytest.mark.parametrize("document", [b"{}", 12, None, [PROCUREMENT]])
def test_what_is_no_document_is_a_wrong_type(document: object) -> None:
    with pytest.raises(TypeError, match="a document is a mapping"):
        wholelife.validate(document)  # type: ignore[arg-type]


@pytest.mark.parametrize("bids", [text(BIDS[0]), BIDS[0], Path("bids"), b""])
def test_one_document_is_not_a_sequence(bids: str | Mapping[str, object] | Path) -> None:
    with pytest.raises(TypeError, match="bids is a sequence"):
        wholelife.validate(PROCUREMENT, bids)  # type: ignore[arg-type]


@pytest.mark.parametrize("surrogate", ['{"\ud800": 1}', {"\udfff": 1}, {"x": "\ud800\udc00"}])
def test_half_a_character_is_a_problem(surrogate: str | dict[str, object]) -> None:
    with pytest.raises(MalformedInput) as caught:
        wholelife.validate(surrogate)
    assert caught.value.code == "json.not_utf8"


def test_a_rejection_of_python_reads_as_one_of_the_engine() -> None:
    with pytest.raises(InvalidInput) as caught:
        wholelife.validate({"x": math.nan})
    rejection = json.loads(caught.value.to_json())
    with pytest.raises(MalformedInput) as engines:
        wholelife.validate("{")
    engine = json.loads(engines.value.to_json())
    assert rejection.keys() == engine.keys()
    assert rejection["problems"][0].keys() == engine["problems"][0].keys()
