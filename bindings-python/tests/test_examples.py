"""The README and the example programs do what they say."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

BINDINGS = Path(__file__).parents[1]
EXAMPLES = BINDINGS.parent / "examples"


def test_the_example_prints_what_the_readme_shows(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    readme = (BINDINGS / "README.md").read_text("utf-8")
    found = re.search(r"```python\n(.+?)```\n\n```text\n(.*?)```", readme, re.DOTALL)
    assert found is not None
    monkeypatch.chdir(BINDINGS.parent)
    exec(compile(found[1], "README.md", "exec"), {})  # noqa: S102 - our own words
    assert capsys.readouterr().out == found[2]


@pytest.mark.parametrize(
    ("example", "said"),
    [("ureteroscopes", "reusable fleet saves 51140 EUR a year"), ("incontinence", "rank 1, ")],
)
def test_the_example_programs_run(
    example: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    runpy.run_path(str(EXAMPLES / example / "evaluate.py"))
    assert said in capsys.readouterr().out
