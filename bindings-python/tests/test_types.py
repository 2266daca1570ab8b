"""The types follow the schemas, and the schemas the engine gives are those of the types."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import wholelife

BINDINGS = Path(__file__).parents[1]
SCHEMAS = Path(__file__).parents[2] / "core" / "schema"


@pytest.fixture(scope="module", name="generated")
def generate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("types")
    command = [sys.executable, str(BINDINGS / "types" / "generate.py"), str(folder)]
    subprocess.run(command, check=True)  # noqa: S603 - our own words
    return folder


@pytest.mark.parametrize("module", ["documents.py", "evaluation.py"])
def test_the_committed_types_are_the_generated_ones(generated: Path, module: str) -> None:
    committed = BINDINGS / "python" / "wholelife" / module
    assert (generated / module).read_text("utf-8") == committed.read_text("utf-8"), (
        "run bindings-python/types/generate.py"
    )


@pytest.mark.parametrize(
    "schema", sorted(SCHEMAS.glob("*.schema.json")), ids=lambda path: path.name
)
def test_the_engine_gives_the_committed_schemas(schema: Path) -> None:
    name = schema.name.removesuffix(".schema.json")
    assert wholelife.schema(name) == json.loads(schema.read_text("utf-8"))
