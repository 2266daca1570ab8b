"""Questions that need no procurement, as people ask them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import wholelife
from wholelife import Footing
from wholelife.calculation import Table
from wholelife.questions import PrintedCell

VECTORS = Path(__file__).parents[2] / "tests" / "vectors"


def question(vector: str, name: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads((VECTORS / f"{vector}.input.json").read_text("utf-8"))
    asked: dict[str, Any] = document[name]
    return asked


def test_a_price_path_is_typed(tmp_path: Path) -> None:
    asked = question("price-path-linked-to-base", "price_path")
    path = wholelife.price_path(asked)
    assert path.price.value == Decimal("113.65")
    assert [step.outcome for step in path.steps] == ["adjusted", "adjusted"]
    assert path.steps[1].indices[0].ratio.value == Decimal("1.21")
    assert wholelife.price_path(json.dumps(asked)) == path
    file = tmp_path / "path.json"
    file.write_text(json.dumps(asked), "utf-8")
    assert wholelife.price_path(file) == path
    assert wholelife.calculate({"price_path": asked}).answer.price_path == path


def test_a_price_claim_is_typed() -> None:
    claim = wholelife.price_claim(question("price-claim-exceeds", "price_claim"))
    assert claim.verdict == "exceeds"
    assert claim.excess.value == Decimal(1)
    assert claim.trigger_met


def test_an_index_change_is_explained() -> None:
    change = wholelife.index_change(question("index-change", "index_change"))
    assert change.derivation is not None
    assert change.derivation.formula == "price_clause.index_change"


def test_producer_responsibility_is_priced_by_grade() -> None:
    found = wholelife.producer_fee(question("producer-fee-danish", "producer_fee"))
    assert found.components[3].below_zero
    assert found.total.value == Decimal("130.7")


def test_products_are_compared() -> None:
    asked: Any = question("reuse-fleet", "reuse_comparison")
    fleet = wholelife.reuse_comparison(asked)
    assert fleet.options[1].systems[0].components[0].expected_uses.value == Decimal(225)
    (compared,) = fleet.comparisons
    assert compared.cost is not None
    assert compared.cost.per_use.lower == "other"
    # One lower in both: no CO2 price turns it.
    assert compared.co2_price is None
    ranged = asked | {"range": {"from": 100, "to": 300, "step": 10}}
    drawn = wholelife.calculation_charts({"reuse_comparison": ranged}, language="da")
    assert list(drawn) == ["cost_per_use", "emissions_per_use"]
    pictures = wholelife.calculation_pictures({"reuse_comparison": ranged}, language="da")
    assert pictures["cost_per_use"].startswith("<svg ")
    unknown = asked | {"systems": question("reuse-not-known", "reuse_comparison")["systems"]}
    with pytest.raises(wholelife.InvalidInput) as raised:
        wholelife.reuse_comparison(unknown)
    assert raised.value.code == "reuse.not_known"


def test_a_question_has_a_schema_of_its_own() -> None:
    schema = wholelife.schema("reuse_comparison")
    kind = schema["$ref"].rsplit("/", 1)[-1]
    assert "uses_per_year" in schema["$defs"][kind]["properties"]
    with pytest.raises(ValueError, match="reuse_comparison"):
        wholelife.schema("reuse")


def test_a_problem_has_the_pointer_of_the_calculation() -> None:
    asked: Any = question("price-path-linked-to-base", "price_path") | {"until": "soon"}
    with pytest.raises(wholelife.InvalidInput) as raised:
        wholelife.price_path(asked)
    assert raised.value.path == "/price_path/until"
    with pytest.raises(wholelife.InvalidInput) as raised:
        wholelife.price_path('{}, "footing": {}')
    assert raised.value.code == "document.not_one_choice"
    with pytest.raises(wholelife.MalformedInput):
        wholelife.footing("{} {}")
    not_finite: Any = {"until": float("nan")}
    with pytest.raises(wholelife.InvalidInput) as raised:
        wholelife.price_path(not_finite)
    assert raised.value.path == "/price_path/until"


def relations() -> list[Any]:
    parts = [{"plus": {"row": wholelife.identifier(name)}} for name in ("Drift, netto", "Anlæg")]
    result = {"row": wholelife.identifier("Resultat")}
    return [{"id": "result", "holds": {"sum": {"result": result, "of": parts}}}]


def footed(table: Table) -> wholelife.FootingAnswer:
    asked: Footing = {
        "table": table,
        "relations": relations(),
        "empty_cells": "not_checked",
        "tolerance": "printed",
    }
    return wholelife.footing(asked)


def test_a_table_is_written_from_rows() -> None:
    rows: dict[str, list[PrintedCell]] = {
        "Drift, netto": [40.5, "46.2", None],
        "Anlæg": [-7.4, Decimal("-7.0"), float("nan")],
        "Resultat": [33.4, 39.2, ""],
    }
    table = wholelife.footing_table(rows, ["B22", "B23", "B24"], unit="mio. kr.")
    assert table["rows"][1].get("title") == "Anlæg"
    answer = footed(table)
    assert (answer.checked, answer.not_checked) == (2, 1)
    (fault,) = answer.failing
    assert (fault.row.title, fault.column.id) == ("Resultat", "B22")
    assert fault.expected.value == Decimal("33.1")
    whole = wholelife.footing_table({"r": [33.4, 2]}, "ab", unit="1", decimals=2)
    assert whole["rows"][0]["cells"] == ["33.40", "2.00"]


class Frame:
    """As much of a `pandas.DataFrame` as is needed."""

    index = ("Drift, netto", "Anlæg", "Resultat")
    columns = (2022,)

    def itertuples(self, index: bool = True, name: str | None = "Pandas") -> Iterator[object]:  # noqa: FBT001, FBT002
        assert (index, name) == (False, None)
        return iter([(40.5,), (-7.4,), (33.400000000000006,)])


def test_a_table_is_written_from_a_frame() -> None:
    answer = footed(wholelife.footing_table(Frame(), unit="mio. kr.", decimals=1))
    assert answer.failing[0].column.title == "2022"
    assert answer.failing[0].printed == Decimal("33.4")


def test_a_table_needs_its_names_once() -> None:
    with pytest.raises(TypeError):
        wholelife.footing_table({"r": [1]}, unit="1")
    with pytest.raises(TypeError):
        wholelife.footing_table(Frame(), ["a"], unit="1")


def test_patient_value_is_asked_as_other_questions_are() -> None:
    compared = question("incremental-analysis", "incremental_analysis")
    found = wholelife.incremental_analysis(compared)
    assert (
        found == wholelife.calculate({"incremental_analysis": compared}).answer.incremental_analysis
    )
    moved = question("cohort-model", "cohort_model")
    assert (
        wholelife.cohort_model(moved)
        == wholelife.calculate({"cohort_model": moved}).answer.cohort_model
    )
