"""The README and the example programs do what they say."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

import wholelife
from purchase import BIDS, PROCUREMENT
from wholelife.command import main

BINDINGS = Path(__file__).parents[1]
EXAMPLES = BINDINGS.parent / "examples"


@pytest.mark.parametrize("folder", [BINDINGS, BINDINGS.parent], ids=["bindings", "project"])
def test_the_readme_shows_what_its_programs_print(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    readme = (folder / "README.md").read_text("utf-8")
    pattern = r"```python\n((?:(?!```).)+)```\n\n(?:prints\n\n)?```text\n(.*?)```"
    found = re.findall(pattern, readme, re.DOTALL)
    assert found
    monkeypatch.chdir(BINDINGS.parent)
    names: dict[str, object] = {}
    for program, said in found:
        exec(compile(program, "README.md", "exec"), names)  # noqa: S102 - our own words
        assert capsys.readouterr().out == said


def test_the_problem_of_the_first_readme_is_told_in_its_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    told = re.search(
        r"```text\n(procurement\.json: .*?)```",
        (BINDINGS.parent / "README.md").read_text("utf-8"),
        re.DOTALL,
    )
    assert told is not None
    sound = (EXAMPLES / "ureteroscopes" / "procurement.json").read_text("utf-8")
    wrong = sound.replace('"weight": "80"', '"weight": "70"')
    (tmp_path / "procurement.json").write_text(wrong, "utf-8")
    monkeypatch.chdir(tmp_path)
    assert main(["validate", "procurement.json"]) == 1
    assert capsys.readouterr().err == told[1]


def test_what_a_document_means_is_judged_once_it_can_be_read() -> None:
    def codes(wrong: dict[str, object]) -> set[str]:
        with pytest.raises(wholelife.EvaluationError) as refused:
            wholelife.validate(wrong, BIDS)
        return {problem.code for problem in refused.value.problems}

    method = {"weighted_points": {"combination": "weighted", "weights_sum": 100}}
    meant = {
        **PROCUREMENT,
        "lots": [{**PROCUREMENT["lots"][0], "method": method}],
        "currency": "kroner",
    }
    found = {"currency.not_a_code", "document.missing_field", "award.weights_sum"}
    assert codes(meant) == found
    assert codes({**meant, "titel": "Misspelt"}) == {"document.unknown_field"}


@pytest.mark.parametrize(
    ("example", "said"),
    [
        ("ureteroscopes/evaluate", "reusable fleet saves 51140 EUR a year"),
        ("incontinence/evaluate", "rank 1, "),
        ("infusion/evaluate", "combined bids save DKK 158000"),
        ("cystoscopes/evaluate", "havskop: 8.88 points"),
        ("cystoscopes/evaluate", "pose, recyclability from 2030: not_met"),
        ("scope_break_even/check", "havskop: costs less from 884 a year on, emits less from 12"),
        ("price_claim/check", "claimed 52.28, allowed 50.88: exceeds"),
        ("budget/check", "Resultat, B22: printed 33.4, its parts make 33.1"),
    ],
)
def test_the_example_programs_run(
    example: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    runpy.run_path(str(EXAMPLES / f"{example}.py"))
    assert said in capsys.readouterr().out
