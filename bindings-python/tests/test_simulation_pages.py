"""What a simulation finds, for people."""

from __future__ import annotations

import copy
import json
import pickle
from pathlib import Path
from typing import cast

import pytest

import wholelife

WASHERS = Path(__file__).parents[2] / "examples" / "uncertain_washers"
SETTINGS = WASHERS / "simulation.json"
PROCUREMENT = WASHERS / "procurement.json"
BIDS = sorted((WASHERS / "bids").iterdir())
LANGUAGES: tuple[wholelife.Language, ...] = ("da", "en")
DOCUMENTS = {"procurement": PROCUREMENT, "bids": BIDS}


def test_a_page_and_a_text_say_how_sure_the_award_is() -> None:
    said = "Spar på Strømmen A/S er nummer 1 i evalueringen og vinder i"
    found = wholelife.simulate(DOCUMENTS, SETTINGS)
    page, text = found.to_html(language="da"), found.to_text(language="da")
    assert page.startswith("<!doctype html>")
    assert said in page
    assert said in text


def test_an_envelope_gives_the_same_charts() -> None:
    envelope = {
        "procurement": json.loads(PROCUREMENT.read_text("utf-8")),
        "bids": [json.loads(bid.read_text("utf-8")) for bid in BIDS],
    }
    charts = wholelife.simulate(DOCUMENTS, SETTINGS).to_charts()
    assert charts == wholelife.simulate(envelope, SETTINGS).to_charts()
    assert list(charts) == [
        f"opvasker/{name}" for name in ("rank_probabilities", "distribution_of_total", "tornado")
    ]


def test_what_was_found_is_shown_without_another_draw(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[int, int]] = []
    found = wholelife.simulate(DOCUMENTS, SETTINGS, progress=lambda *far: told.append(far))
    made = len(told)
    assert told[-1][0] == told[-1][1] >= 100_000

    def refused(*_: object) -> None:
        pytest.fail("something was drawn again")

    monkeypatch.setattr(wholelife._native, "simulate", refused)  # noqa: SLF001 - the engine
    pages = {language: found.to_html(language=language) for language in LANGUAGES}
    texts = {language: found.to_text(language=language) for language in LANGUAGES}
    charts = {language: found.to_charts(language=language) for language in LANGUAGES}
    assert len(told) == made
    for language in LANGUAGES:
        assert f'<html lang="{language}"' in pages[language]
        assert texts[language] != pages[language]
    assert pages["da"] != pages["en"]
    assert charts["da"].keys() == charts["en"].keys()
    assert (found.to_html(), found.to_text()) == (pages["en"], texts["en"])
    assert found.to_charts() == charts["en"]
    with pytest.raises(ValueError, match='no language "sv"'):
        found.to_html(language=cast("wholelife.Language", "sv"))


def test_pages_do_not_depend_on_threads_or_on_kept_draws() -> None:
    found = wholelife.simulate(DOCUMENTS, SETTINGS, threads=1)
    kept = wholelife.simulate(DOCUMENTS, SETTINGS, threads=2, keep_draws=True)
    assert found.to_html(language="da") == kept.to_html(language="da")
    assert found.draws is None
    assert kept.draws is not None


def test_a_copy_is_shown_too_and_a_pickle_says_that_it_cannot_be() -> None:
    found = wholelife.simulate(DOCUMENTS, SETTINGS, keep_draws=True)
    for same in (copy.copy(found), copy.deepcopy(found)):
        assert same == found
        assert same.to_html() == found.to_html()
        assert same.draws is found.draws
    again = pickle.loads(pickle.dumps(found))  # noqa: S301 - our own bytes
    assert again == found
    assert again.to_dict() == found.to_dict() == json.loads(found.to_json())
    assert again.draws is None
    for show in (again.to_html, again.to_text, again.to_charts):
        with pytest.raises(LookupError, match="simulate again"):
            show()
    assert pickle.loads(pickle.dumps(copy.copy(again))) == found  # noqa: S301 - our own bytes
