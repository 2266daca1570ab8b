"""What an evaluation gives, and that every way in gives the same."""

from __future__ import annotations

import copy
import json
import pickle
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from pathlib import Path

import pytest

import wholelife
from purchase import ASSESSMENTS, BIDS, PROCUREMENT, lay_out, text
from wholelife import Evaluation, evaluation
from wholelife.record import Record

ENVELOPE: wholelife.Envelope = {
    "procurement": PROCUREMENT,
    "bids": BIDS,
    "assessments": ASSESSMENTS,
}


@pytest.fixture(name="result")
def evaluated() -> Evaluation:
    return wholelife.evaluate(PROCUREMENT, BIDS, ASSESSMENTS)


def test_the_better_feel_wins(result: Evaluation) -> None:
    (lot,) = result.lots
    assert [place.bids for place in lot.ranking] == [("B",), ("A",)]
    totals = {bid.bid: bid.total.value for bid in lot.bids if bid.total}
    assert totals == {"A": Decimal(80), "B": Decimal(90)}
    assert all(isinstance(total, Decimal) for total in totals.values())


def test_every_number_is_explained(result: Evaluation) -> None:
    price = result.lots[0].bids[1].criteria[0].points
    assert price is not None
    assert price.value == 50
    assert price.derivation is not None
    assert {term.value for term in price.derivation.inputs} >= {Decimal(60)}


def test_what_is_not_there_is_none(result: Evaluation) -> None:
    assert result.lots[0].alternative is None


def test_mappings_texts_paths_and_the_envelope_agree(result: Evaluation, tmp_path: Path) -> None:
    folder = lay_out(tmp_path / "gloves")
    bids = sorted((folder / "bids").iterdir())
    assessments = json.loads((folder / "assessments.json").read_text())
    (folder / "envelope.json").write_text(text(ENVELOPE))
    assert wholelife.evaluate(folder / "procurement.json", bids, assessments) == result
    assert wholelife.evaluate(text(PROCUREMENT), map(text, BIDS), map(text, ASSESSMENTS)) == result
    assert wholelife.evaluate_envelope(ENVELOPE) == result
    assert wholelife.evaluate_envelope(text(ENVELOPE)) == result
    assert wholelife.evaluate_envelope(folder / "envelope.json") == result


def test_validation_says_nothing_of_sound_documents() -> None:
    wholelife.validate(PROCUREMENT)
    wholelife.validate(PROCUREMENT, BIDS, ASSESSMENTS, [])
    wholelife.validate_envelope(ENVELOPE)


@pytest.mark.parametrize(("language", "number"), [("da", "133,5"), ("en", "133.5")])
def test_reports_and_summaries_speak_both_languages(
    language: wholelife.Language, number: str
) -> None:
    bids = [copy.deepcopy(BIDS[0]), BIDS[1]]
    bids[0]["offers"][0]["offer"]["prices"][0]["price"] = Decimal("0.6675")
    documents = PROCUREMENT, bids, ASSESSMENTS
    for speak in (wholelife.report, wholelife.summary):
        assert number in speak(*documents, language=language)
    envelope: wholelife.Envelope = {**ENVELOPE, "bids": bids}
    assert wholelife.report_envelope(envelope, language=language) == wholelife.report(
        *documents, language=language
    )
    assert wholelife.summary_envelope(envelope, language=language) == wholelife.summary(
        *documents, language=language
    )


def test_a_language_nobody_speaks_is_refused() -> None:
    with pytest.raises(ValueError, match="da, en"):
        wholelife.report(PROCUREMENT, BIDS, language="sv")  # type: ignore[arg-type]


def test_a_redacted_evaluation_says_so() -> None:
    assert wholelife.evaluate(PROCUREMENT, BIDS, ASSESSMENTS, redacted=True).redacted
    assert wholelife.evaluate_envelope(ENVELOPE, redacted=True).redacted


def test_the_text_is_the_engines_and_is_not_read_before_a_field_is(result: Evaluation) -> None:
    assert json.loads(result.to_json())["engine"]["version"] == wholelife.__version__
    assert list(vars(result)) == ["_text"]
    assert result.to_dict() == json.loads(result.to_json())
    assert result.lots[0].to_json() in result.to_json()


def test_a_result_cannot_be_changed(result: Evaluation) -> None:
    with pytest.raises(AttributeError, match=r"Evaluation\.lots"):
        result.lots = ()  # type: ignore[misc]
    with pytest.raises(AttributeError, match=r"Evaluation\.lots"):
        del result.lots
    result.to_dict()["lots"].clear()
    assert len(result.lots) == 1
    with pytest.raises(TypeError, match="Evaluation is a result"):
        Evaluation()  # type: ignore[call-arg]


def test_a_result_has_no_other_fields(result: Evaluation) -> None:
    with pytest.raises(AttributeError, match="Evaluation has no field lot"):
        result.lot  # type: ignore[attr-defined] # noqa: B018
    assert "lots" in dir(result)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_results_pickle_and_copy(result: Evaluation, protocol: int) -> None:
    for record in (result, result.lots[0]):
        assert pickle.loads(pickle.dumps(record, protocol)) == record  # noqa: S301 - our own
        assert copy.deepcopy(record) == record


def test_results_compare_by_what_they_say(result: Evaluation) -> None:
    again = wholelife.evaluate(PROCUREMENT, BIDS, ASSESSMENTS)
    assert again == result
    assert {again, result, again.lots[0]} == {result, result.lots[0]}
    assert wholelife.evaluate(PROCUREMENT, BIDS[:1], ASSESSMENTS[:1]) != result
    assert result != result.to_dict()


def test_a_result_shows_itself_on_one_line(result: Evaluation) -> None:
    assert repr(result.engine) == f"Engine(name='wholelife', version='{wholelife.__version__}')"
    assert repr(result).startswith("Evaluation(")
    assert "lots=(LotEvaluation(…),)" in repr(result)
    assert "value=Decimal('90')" in repr(result.lots[0].bids[1].total)


def test_every_field_of_every_record_can_be_read() -> None:
    records = [each for each in vars(evaluation).values() if isinstance(each, type)]
    read = [each._readers() for each in records if issubclass(each, Record)]  # noqa: SLF001
    assert len(read) > 20


def test_threads_evaluate_side_by_side(result: Evaluation) -> None:
    with ThreadPoolExecutor(4) as pool:
        results = pool.map(lambda _: wholelife.evaluate(PROCUREMENT, BIDS, ASSESSMENTS), range(40))
    assert set(results) == {result}


def test_threads_read_one_result(result: Evaluation) -> None:
    with ThreadPoolExecutor(4) as pool:
        ranks = pool.map(lambda _: [place.rank for place in result.lots[0].ranking], range(40))
    assert all(each == [1, 2] for each in ranks)


def test_schemas_are_given_by_name() -> None:
    assert wholelife.schema("evaluation")["title"] == "Evaluation"
    with pytest.raises(ValueError, match="envelope, procurement, bid"):
        wholelife.schema("offer")
