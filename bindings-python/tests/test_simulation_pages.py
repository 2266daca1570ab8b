"""What a simulation finds, for people."""

from __future__ import annotations

import json
from pathlib import Path

import wholelife

WASHERS = Path(__file__).parents[2] / "examples" / "uncertain_washers"
SETTINGS = WASHERS / "simulation.json"
PROCUREMENT = WASHERS / "procurement.json"
BIDS = sorted((WASHERS / "bids").iterdir())
DOCUMENTS = {"procurement": PROCUREMENT, "bids": BIDS}


def test_a_page_and_a_text_say_how_sure_the_award_is() -> None:
    said = "Spar på Strømmen A/S er nummer 1 i evalueringen og vinder i"
    page = wholelife.simulation_report(DOCUMENTS, SETTINGS, language="da")
    text = wholelife.simulation_summary(DOCUMENTS, SETTINGS, language="da")
    assert page.startswith("<!doctype html>")
    assert said in page
    assert said in text


def test_an_envelope_gives_the_same_charts() -> None:
    envelope = {
        "procurement": json.loads(PROCUREMENT.read_text("utf-8")),
        "bids": [json.loads(bid.read_text("utf-8")) for bid in BIDS],
    }
    charts = wholelife.simulation_charts(DOCUMENTS, SETTINGS)
    assert charts == wholelife.simulation_charts(envelope, SETTINGS)
    assert list(charts) == [
        f"opvasker/{name}" for name in ("rank_probabilities", "distribution_of_total", "tornado")
    ]
