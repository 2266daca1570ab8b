"""Charts: documents that a notebook shows, and what stands in them."""

from __future__ import annotations

import json
from pathlib import Path

import wholelife

VECTORS = Path(__file__).parents[2] / "tests" / "vectors"
AMIENS = VECTORS / "charts-ureteroscopes.input.json"


def charts(
    name: str, *, language: wholelife.Language = "en", redacted: bool = False
) -> dict[str, wholelife.Chart]:
    envelope = VECTORS / f"{name}.input.json"
    return wholelife.charts_envelope(envelope, language=language, redacted=redacted)


def test_a_bar_is_as_long_as_what_it_stands_for() -> None:
    drawn = charts("charts-ureteroscopes")["pumper/cost_by_phase"]
    parts = drawn["data"]["values"]
    reusable = [part["amount"] for part in parts if part["bid"] == "Flergangs A/S (flergangs)"]
    assert sum(reusable) == 133_360
    assert max(part["to"] for part in parts) == 184_500


def test_documents_apart_and_together_give_the_same_charts() -> None:
    envelope = json.loads(AMIENS.read_text("utf-8"))
    apart = wholelife.charts(envelope["procurement"], envelope["bids"], language="da")
    assert apart == charts("charts-ureteroscopes", language="da")
    assert apart["pumper/cost_by_phase"]["title"] == "Omkostning pr. fase og tilbud"


def test_a_notebook_is_given_the_document_and_words() -> None:
    drawn = charts("charts-against-practice", language="da")
    assert list(drawn) == [
        f"pumper/{name}"
        for name in ("cost_by_phase", "cost_by_payer", "cost_by_view", "cumulative_savings")
    ]
    for chart in drawn.values():
        bundle = chart._repr_mimebundle_()
        assert bundle["application/vnd.vegalite.v5+json"] == chart
        assert bundle["text/plain"] == chart["description"]
        assert chart["$schema"] == "https://vega.github.io/schema/vega-lite/v5.json"
        assert list(chart._repr_mimebundle_(include=["text/plain"])) == ["text/plain"]
        assert "text/plain" not in chart._repr_mimebundle_(exclude=["text/plain"])


def test_a_redacted_chart_draws_nothing_that_is_withheld() -> None:
    full, redacted = charts("charts-redacted"), charts("charts-redacted", redacted=True)
    assert "700" in json.dumps(full)
    assert "700" not in json.dumps(redacted)
    assert not any("savings" in name or "view" in name for name in redacted)
