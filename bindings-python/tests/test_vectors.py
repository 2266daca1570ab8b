"""The vectors that every face runs: the same bytes in, the same bytes out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import wholelife
from wholelife import _native

VECTORS = Path(__file__).parents[2] / "tests" / "vectors"
INDEX: list[dict[str, Any]] = json.loads((VECTORS / "index.json").read_text("utf-8"))


BESIDE = "lint", "vary", "validate", "simulate"
"""The verbs that take another document beside the others: both stand in one file."""


def beside(verb: str, both: dict[str, Any]) -> str:
    if verb == "lint":
        return wholelife.lint(both["procurement"], both["expectations"]).to_json()
    if verb == "vary":
        return wholelife.vary(both["documents"], both["simulation"]).to_json()
    settings = both.pop("simulation")
    if verb == "validate":
        wholelife.validate_envelope(both, simulation=settings)
        return "null"
    alone, shared = (
        wholelife.simulate(both, settings, threads=threads).to_json() for threads in (1, 2)
    )
    assert alone == shared
    return alone


@pytest.mark.parametrize("vector", [pytest.param(each, id=each["id"]) for each in INDEX])
def test_vector(vector: dict[str, Any]) -> None:
    envelope = VECTORS / f"{vector['id']}.input.json"
    try:
        if vector.get("verb") == "calculate":
            answer = wholelife.calculate(envelope).to_json()
        elif vector.get("verb") in BESIDE:
            answer = beside(vector["verb"], json.loads(envelope.read_text("utf-8")))
        elif vector.get("verb") == "pact_footprints":
            answer = wholelife.pact_footprints(
                envelope, item=vector["item"], per_product=vector.get("per_product", False)
            ).to_json()
        elif vector.get("verb") == "analyse":
            answer = wholelife.analyse_envelope(
                envelope, robustness=vector.get("robustness", False)
            ).to_json()
        elif vector.get("verb") == "explain":
            answer = wholelife.explain_envelope(envelope, bid=vector.get("bid")).to_json()
        elif vector.get("verb") == "calculation_charts":
            answer = _native.calculation_charts(envelope.read_bytes(), vector["language"])
        elif vector.get("verb") == "charts":
            redacted = vector.get("redacted", False)
            answer = _native.charts(envelope.read_bytes(), vector["language"], redacted)
        else:
            redacted = vector.get("redacted", False)
            answer = wholelife.evaluate_envelope(envelope, redacted=redacted).to_json()
    except wholelife.EvaluationError as rejection:
        answer = rejection.to_json()
    head = '"engine":{"name":"wholelife","version":"'
    answer = answer.replace(f'{head}{wholelife.__version__}"', f'{head}test"', 1)
    assert answer.encode() == (VECTORS / f"{vector['id']}.expect.json").read_bytes()
