"""Input that cannot be evaluated is a problem, and never ends the interpreter."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import wholelife
from purchase import PROCUREMENT, text
from wholelife import MalformedInput

SOUND = text(PROCUREMENT)
MALFORMED = {
    "empty": b"",
    "not JSON": b"procurement: gloves",
    "a file name": b"procurement.json",
    "truncated": SOUND.encode()[:-20],
    "trailing text": SOUND.encode() + b" and more",
    "not UTF-8": SOUND.encode().replace(b"Gloves", b"Gl\xf8ves"),
    "UTF-16": SOUND.encode("utf-16"),
    "NUL": SOUND.encode().replace(b"Gloves", b"Gl\0ves"),
    "NUL at the end": SOUND.encode() + b"\0",
    "a duplicate key": SOUND.encode().replace(b'"id": ', b'"id": "X", "id": ', 1),
    "twenty thousand arrays": b'{"lots": ' + 20_000 * b"[" + 20_000 * b"]" + b"}",
    "twenty thousand open arrays": 20_000 * b"[",
    "NaN": SOUND.encode().replace(b'"years": 2', b'"years": NaN'),
    "50 MB of space": b"{" + 50_000_000 * b" " + b"}",
    "50 MB of text": b'{"id": "' + 50_000_000 * b"x" + b'"}',
}
REFUSED = {
    "__proto__": ('"currency": "DKK"', '"currency": "DKK", "__proto__": {"id": "x"}'),
    "an unknown field": ('"currency": "DKK"', '"currency": "DKK", "colour": "blue"'),
    "1e999999999": ('"years": 2', '"years": 1e999999999'),
    "forty digits": ('"rate": "0.25"', f'"rate": "0.{40 * "1"}"'),
    "seventeen digits": ('"constant": "0.035"', '"constant": 0.30000000000000004'),
    "no years": ('"years": 2', '"years": 0'),
    "five hundred years": ('"years": 2', '"years": 500'),
    "a rate of -100 %": ('"constant": "0.035"', '"constant": "-1"'),
    "another schema": ('"schema_version": "1.0"', '"schema_version": "9.0"'),
    "another currency": ('"currency": "DKK"', '"currency": "kroner"'),
    "an unknown payer": ('"payer": "region"', '"payer": "state"'),
}


def check(problem: wholelife.Problem) -> None:
    """Demand all that a problem has to say."""
    assert "." in problem.code
    assert not problem.pointer or problem.pointer.startswith("/")
    assert all((problem.message, problem.help, problem.message_da, problem.help_da))


@pytest.mark.parametrize("case", MALFORMED)
def test_a_malformed_file_is_one_problem(case: str, tmp_path: Path) -> None:
    file = tmp_path / "procurement.json"
    file.write_bytes(MALFORMED[case])
    with pytest.raises(MalformedInput) as caught:
        wholelife.evaluate(file, [])
    (problem,) = caught.value.problems
    check(problem)


@pytest.mark.parametrize("case", REFUSED)
def test_a_refused_document_names_every_place(case: str) -> None:
    before, after = REFUSED[case]
    assert before in SOUND
    with pytest.raises(wholelife.EvaluationError) as caught:
        wholelife.evaluate(SOUND.replace(before, after, 1), [])
    for problem in caught.value.problems:
        check(problem)
        assert problem.pointer.startswith("/procurement")


def test_a_thousand_problems_are_listed_and_the_rest_counted() -> None:
    surprises = {f"surprise-{place}": place for place in range(1_500)}
    with pytest.raises(wholelife.InvalidInput) as caught:
        wholelife.validate({**PROCUREMENT, **surprises})
    assert len(caught.value.problems) == 1_000
    assert caught.value.unreported == 500


def refused_names(names: list[str]) -> set[str]:
    """The names the engine refuses as identifiers."""
    counted = [{"id": name, "title": "A name"} for name in names]
    with pytest.raises(wholelife.InvalidInput) as caught:
        # A procurement without a title makes sure that there is a problem.
        wholelife.validate({**PROCUREMENT, "counted": counted, "title": ""})
    return {
        names[int(problem.pointer.split("/")[3])]
        for problem in caught.value.problems
        if problem.pointer.startswith("/procurement/counted")
    }


def test_the_schema_and_the_engine_agree_on_identifiers() -> None:
    pattern = re.compile(wholelife.schema("procurement")["$defs"]["Identifier"]["pattern"])
    characters = [chr(code) for code in [*range(0x3200), *range(0x4DB0, 0x4E10), 0x9FFF, 0xA000]]
    characters += [chr(code) for code in [0xABFF, 0xAC00, 0xD7A3, 0xD7A4, 0xFF21, 0x1D400]]
    names = [name for one in characters for name in (one, f"a{one}")]
    names += ["a" * 100, "a" * 101, "-a", "a b", "a\n"]
    for start in range(0, len(names), 900):
        some = names[start : start + 900]
        assert refused_names(some) == {name for name in some if not pattern.fullmatch(name)}
