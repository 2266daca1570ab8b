"""Evaluates public procurement by life-cycle cost and weighted award, exactly and explained.

A document is a mapping, a JSON text (`str`) or the path of a file (`os.PathLike`). In a mapping a
`decimal.Decimal` is taken exactly, and a `float` by its shortest digits. Each document crosses to
the engine on its own, so that none can add to another.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from . import _native, chart, finance
from ._native import Draws, __version__
from .analysis import Analysis
from .answer import Answered, FootingAnswer, PriceClaimAnswer, PricePathAnswer
from .calculation import (
    Calculation,
    Footing,
    IndexChange,
    IndexSeries,
    PriceClaim,
    PriceClause,
    PricePath,
)
from .chart import Chart
from .decision import decision_uncertainty
from .documents import Assessment, Bid, Decision, Envelope, Procurement
from .encoding import Document, encode, encode_all
from .errors import (
    CalculationError,
    EvaluationError,
    InvalidInput,
    MalformedInput,
    Problem,
    SimulationStopped,
)
from .evaluation import Evaluation
from .expectations import Expectations
from .explanation import Explanation
from .language import Language
from .linted import Lint
from .linting import lint, lint_report, lint_summary
from .pact import PactFootprints
from .published import catalogue, presets, schema
from .questions import (
    cohort_model,
    footing,
    footing_table,
    identifier,
    incremental_analysis,
    index_change,
    price_claim,
    price_path,
    producer_fee,
    reuse_comparison,
)
from .sensitivity import Sensitivity
from .simulating import (
    SimulationResult,
    simulate,
    vary,
)
from .simulation import Simulation

__all__ = [
    "Analysis",
    "Answered",
    "Assessment",
    "Bid",
    "Calculation",
    "CalculationError",
    "Chart",
    "Decision",
    "Document",
    "Draws",
    "Envelope",
    "Evaluation",
    "EvaluationError",
    "Expectations",
    "Explanation",
    "Footing",
    "FootingAnswer",
    "IndexChange",
    "IndexSeries",
    "InvalidInput",
    "Language",
    "Lint",
    "MalformedInput",
    "PactFootprints",
    "PriceClaim",
    "PriceClaimAnswer",
    "PriceClause",
    "PricePath",
    "PricePathAnswer",
    "Problem",
    "Procurement",
    "Sensitivity",
    "Simulation",
    "SimulationResult",
    "SimulationStopped",
    "__version__",
    "analyse",
    "analyse_envelope",
    "analysis_report",
    "analysis_report_envelope",
    "analysis_summary",
    "analysis_summary_envelope",
    "calculate",
    "calculation_charts",
    "calculation_pictures",
    "calculation_report",
    "calculation_summary",
    "catalogue",
    "charts",
    "charts_envelope",
    "cohort_model",
    "decision_uncertainty",
    "evaluate",
    "evaluate_envelope",
    "explain",
    "explain_envelope",
    "finance",
    "footing",
    "footing_table",
    "identifier",
    "incremental_analysis",
    "index_change",
    "letter",
    "letter_envelope",
    "letter_text",
    "letter_text_envelope",
    "lint",
    "lint_report",
    "lint_summary",
    "pact_footprints",
    "presets",
    "price_claim",
    "price_path",
    "producer_fee",
    "report",
    "report_envelope",
    "reuse_comparison",
    "schema",
    "simulate",
    "summary",
    "summary_envelope",
    "validate",
    "validate_envelope",
    "vary",
]


def validate(
    procurement: Procurement | Document,
    bids: Iterable[Bid | Document] = (),
    assessments: Iterable[Assessment | Document] = (),
    decisions: Iterable[Decision | Document] = (),
    *,
    simulation: Simulation | Document | None = None,
) -> None:
    """Check the documents, and what a `simulation` of them is asked; evaluate nothing.

    Raises an `EvaluationError` whose `problems` are all that stand in the way.
    """
    documents = _apart(procurement, bids, assessments, decisions)
    _native.validate(documents, None if simulation is None else encode(simulation))


def evaluate(
    procurement: Procurement | Document,
    bids: Iterable[Bid | Document],
    assessments: Iterable[Assessment | Document] = (),
    decisions: Iterable[Decision | Document] = (),
    *,
    redacted: bool = False,
) -> Evaluation:
    """Evaluate the bids.

    `redacted` leaves out what bidders declared confidential, and all that would reveal it. Raises
    an `EvaluationError` whose `problems` are all that stand in the way.
    """
    documents = _apart(procurement, bids, assessments, decisions)
    return Evaluation.from_json(_native.evaluate(documents, redacted))


def report(
    procurement: Procurement | Document,
    bids: Iterable[Bid | Document],
    assessments: Iterable[Assessment | Document] = (),
    decisions: Iterable[Decision | Document] = (),
    *,
    language: Language = "en",
    redacted: bool = False,
) -> str:
    """Evaluate the bids: a self-contained HTML page."""
    documents = _apart(procurement, bids, assessments, decisions)
    return _native.report(documents, language, redacted)


def summary(
    procurement: Procurement | Document,
    bids: Iterable[Bid | Document],
    assessments: Iterable[Assessment | Document] = (),
    decisions: Iterable[Decision | Document] = (),
    *,
    language: Language = "en",
    redacted: bool = False,
) -> str:
    """Evaluate the bids: a plain text for a terminal."""
    documents = _apart(procurement, bids, assessments, decisions)
    return _native.summary(documents, language, redacted)


def validate_envelope(
    envelope: Envelope | Document, *, simulation: Simulation | Document | None = None
) -> None:
    """Check one envelope `{procurement, bids, assessments, decisions}`, as `validate` does."""
    _native.validate(encode(envelope), None if simulation is None else encode(simulation))


def evaluate_envelope(envelope: Envelope | Document, *, redacted: bool = False) -> Evaluation:
    """Evaluate one envelope `{procurement, bids, assessments, decisions}`, as `evaluate` does."""
    return Evaluation.from_json(_native.evaluate(encode(envelope), redacted))


def report_envelope(
    envelope: Envelope | Document, *, language: Language = "en", redacted: bool = False
) -> str:
    """Evaluate one envelope: a self-contained HTML page."""
    return _native.report(encode(envelope), language, redacted)


def summary_envelope(
    envelope: Envelope | Document, *, language: Language = "en", redacted: bool = False
) -> str:
    """Evaluate one envelope: a plain text for a terminal."""
    return _native.summary(encode(envelope), language, redacted)


def analyse(
    procurement: Procurement | Document,
    bids: Iterable[Bid | Document],
    assessments: Iterable[Assessment | Document] = (),
    decisions: Iterable[Decision | Document] = (),
    *,
    robustness: bool = False,
) -> Analysis:
    """Analyse what the options cost, to whom, and what each is worth against current practice.

    With `robustness` also what would change the award: the interval of each weight, the least shift
    of weights, prices and points, withdrawals, and how far the winner is ahead. The analysis holds
    confidential values. Raises an `EvaluationError` whose `problems` are all that stand in the way.
    """
    documents = _apart(procurement, bids, assessments, decisions)
    return Analysis.from_json(_native.analyse(documents, robustness))


def analyse_envelope(envelope: Envelope | Document, *, robustness: bool = False) -> Analysis:
    """Analyse one envelope `{procurement, bids, assessments, decisions}`, as `analyse` does."""
    return Analysis.from_json(_native.analyse(encode(envelope), robustness))


def analysis_report(
    procurement: Procurement | Document,
    bids: Iterable[Bid | Document],
    assessments: Iterable[Assessment | Document] = (),
    decisions: Iterable[Decision | Document] = (),
    *,
    language: Language = "en",
    robustness: bool = False,
) -> str:
    """Analyse the bids: a self-contained HTML page, which shows confidential values."""
    documents = _apart(procurement, bids, assessments, decisions)
    return _native.analysis_report(documents, language, robustness)


def analysis_summary(
    procurement: Procurement | Document,
    bids: Iterable[Bid | Document],
    assessments: Iterable[Assessment | Document] = (),
    decisions: Iterable[Decision | Document] = (),
    *,
    language: Language = "en",
    robustness: bool = False,
) -> str:
    """Analyse the bids: a plain text for a terminal, which shows confidential values."""
    documents = _apart(procurement, bids, assessments, decisions)
    return _native.analysis_summary(documents, language, robustness)


def analysis_report_envelope(
    envelope: Envelope | Document, *, language: Language = "en", robustness: bool = False
) -> str:
    """Analyse one envelope: a self-contained HTML page, which shows confidential values."""
    return _native.analysis_report(encode(envelope), language, robustness)


def analysis_summary_envelope(
    envelope: Envelope | Document, *, language: Language = "en", robustness: bool = False
) -> str:
    """Analyse one envelope: a plain text for a terminal, which shows confidential values."""
    return _native.analysis_summary(encode(envelope), language, robustness)


def explain(
    procurement: Procurement | Document,
    bids: Iterable[Bid | Document],
    assessments: Iterable[Assessment | Document] = (),
    decisions: Iterable[Decision | Document] = (),
    *,
    bid: str | None = None,
) -> Explanation:
    """Explain the award: why each bid that did not win did not, criterion by criterion.

    For one `bid` it speaks of that bid and the winners, and shows that bidder its own confidential
    values; without one it is for all bidders, and shows no confidential value. Raises an
    `EvaluationError` whose `problems` are all that stand in the way.
    """
    documents = _apart(procurement, bids, assessments, decisions)
    return Explanation.from_json(_native.explain(documents, bid))


def explain_envelope(envelope: Envelope | Document, *, bid: str | None = None) -> Explanation:
    """Explain one envelope `{procurement, bids, assessments, decisions}`, as `explain` does."""
    return Explanation.from_json(_native.explain(encode(envelope), bid))


def letter(
    procurement: Procurement | Document,
    bids: Iterable[Bid | Document],
    assessments: Iterable[Assessment | Document] = (),
    decisions: Iterable[Decision | Document] = (),
    *,
    bid: str,
    language: Language = "en",
) -> str:
    """Explain the award to the bidder of `bid`: a letter as a self-contained HTML page."""
    documents = _apart(procurement, bids, assessments, decisions)
    return _native.letter(documents, bid, language)


def letter_text(
    procurement: Procurement | Document,
    bids: Iterable[Bid | Document],
    assessments: Iterable[Assessment | Document] = (),
    decisions: Iterable[Decision | Document] = (),
    *,
    bid: str,
    language: Language = "en",
) -> str:
    """Explain the award to the bidder of `bid`: a letter as plain text."""
    documents = _apart(procurement, bids, assessments, decisions)
    return _native.letter_text(documents, bid, language)


def letter_envelope(envelope: Envelope | Document, *, bid: str, language: Language = "en") -> str:
    """Explain one envelope to the bidder of `bid`: a letter as a self-contained HTML page."""
    return _native.letter(encode(envelope), bid, language)


def letter_text_envelope(
    envelope: Envelope | Document, *, bid: str, language: Language = "en"
) -> str:
    """Explain one envelope to the bidder of `bid`: a letter as plain text."""
    return _native.letter_text(encode(envelope), bid, language)


def charts(
    procurement: Procurement | Document,
    bids: Iterable[Bid | Document],
    assessments: Iterable[Assessment | Document] = (),
    decisions: Iterable[Decision | Document] = (),
    *,
    language: Language = "en",
    redacted: bool = False,
) -> dict[str, Chart]:
    """Draw the bids: documents of Vega-Lite by name, `LOT/CHART`, each of which a notebook shows.

    `cost_by_phase`, `cost_by_payer`, `carbon_by_stage` and `packaging` draw the evaluation, where
    there are such costs, emissions and packagings; `cost_by_view` and `cumulative_savings` the
    analysis, where there are views and current practice. `redacted` draws only those of the
    evaluation, from what a redacted one shows.
    """
    documents = _apart(procurement, bids, assessments, decisions)
    return chart.read(_native.charts(documents, language, redacted))


def charts_envelope(
    envelope: Envelope | Document, *, language: Language = "en", redacted: bool = False
) -> dict[str, Chart]:
    """Draw one envelope `{procurement, bids, assessments, decisions}`, as `charts` does."""
    return chart.read(_native.charts(encode(envelope), language, redacted))


def calculation_charts(
    calculation: Calculation | Document, *, language: Language = "en"
) -> dict[str, Chart]:
    """Draw a question that needs no procurement: documents of Vega-Lite by name.

    A `reuse_comparison` with a range of yearly uses has `cost_per_use` and `emissions_per_use`, a
    `carbon_value` `value_by_year` and `price_by_year`, a `break_even_carbon_price` whose order
    turns `cost_by_carbon_price`, and a `switch` `cost_before_after` and `emissions_before_after`,
    a `decision_uncertainty` of up to eight strategies `acceptability` and `expected_loss`, and with
    an `incremental_analysis` and a `cohort_model` of 2 to 20 strategies
    `cost_effectiveness_plane`; other questions have none.
    """
    return chart.read(_native.calculation_charts(encode(calculation), language))


def calculation_pictures(
    calculation: Calculation | Document, *, language: Language = "en"
) -> dict[str, str]:
    """Draw a question as `calculation_charts` does: SVG texts by name, for a page or a report."""
    pictures: dict[str, str] = json.loads(
        _native.calculation_pictures(encode(calculation), language)
    )
    return pictures


def calculate(calculation: Calculation | Document) -> Answered:
    """Answer a question that needs no procurement: `{"net_present_value": {...}}`, for instance.

    Raises an `EvaluationError` whose `problems` are all that stand in the way.
    """
    return Answered.from_json(_native.calculate(encode(calculation)))


def calculation_report(calculation: Calculation | Document, *, language: Language = "en") -> str:
    """Answer a question as `calculate` does: a self-contained HTML page."""
    return _native.calculation_report(encode(calculation), language)


def calculation_summary(calculation: Calculation | Document, *, language: Language = "en") -> str:
    """Answer a question as `calculate` does: a plain text for a terminal."""
    return _native.calculation_summary(encode(calculation), language)


def pact_footprints(text: Document, *, item: str, per_product: bool = False) -> PactFootprints:
    """Read product footprints that follow the data model of PACT, version 2 or 3.

    `text` is one footprint, a list of them or the answer to a request, and `item` what the price
    schedule calls the product. Each `footprint` of the answer is what a bid states in `footprints`,
    for the unit of measure that is declared, or with `per_product` for a piece of the product; it
    is `None` where there are `problems`. Its `warnings` say what a bid cannot hold and what
    contradicts itself. Raises an `EvaluationError` where the text holds no footprints.
    """
    return PactFootprints.from_json(_native.pact_footprints(encode(text), item, per_product))


def _apart(
    procurement: Procurement | Document,
    bids: Iterable[Bid | Document],
    assessments: Iterable[Assessment | Document],
    decisions: Iterable[Decision | Document],
) -> tuple[bytes, list[bytes], list[bytes], list[bytes]]:
    return (
        encode(procurement, "/procurement"),
        encode_all(bids, "/bids"),
        encode_all(assessments, "/assessments"),
        encode_all(decisions, "/decisions"),
    )
