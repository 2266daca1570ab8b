"""
The engine: text of documents in, text out. Private to the package `wholelife`.
"""

from typing import Any, Final, final

__all__ = ["__version__", "Draws", "Simulated", "analyse", "analysis_report", "analysis_summary", "calculate", "calculation_charts", "calculation_pictures", "calculation_report", "calculation_summary", "calculations", "catalogue", "charts", "decision_uncertainty", "document_kinds", "evaluate", "explain", "irr_rows", "letter", "letter_text", "lint", "lint_report", "lint_summary", "npv_rows", "pact_footprints", "presets", "report", "schema", "simulate", "summary", "validate", "vary"]

__version__: Final[str]
"""
The version of the engine.
"""

@final
class Draws:
    """
    All draws of a simulation: a table of float64 with a row for each draw.

    pyarrow, polars, pandas and duckdb take it as it is. Its columns are named `LOT/BID/QUANTITY`;
    a draw without a result is NaN.
    """
    def __arrow_c_stream__(self, /, requested_schema: Any | None = None) -> Any:
        """
        The table as a stream of Arrow, through its `PyCapsule` interface.
        """
    def __getitem__(self, name: str, /) -> Any:
        """
        A column as a buffer of float64, which numpy takes without a copy.
        """
    def __len__(self, /) -> int:
        """
        How many draws there are.
        """
    def __repr__(self, /) -> str: ...
    @property
    def names(self, /) -> list[str]:
        """
        The names of the columns.
        """

@final
class Simulated:
    """
    What a simulation found, to be told in any language without drawing again.
    """
    @property
    def draws(self, /) -> Draws | None:
        """
        All draws, where they were kept.
        """
    def to_charts(self, /, language: str) -> str:
        """
        What was found as charts: Vega-Lite documents by name, as JSON text.
        """
    def to_html(self, /, language: str) -> str:
        """
        What was found: a self-contained HTML page.
        """
    def to_json(self, /) -> str:
        """
        What was found, as JSON text.
        """
    def to_text(self, /, language: str) -> str:
        """
        What was found: a plain text for a terminal.
        """

def analyse(documents: "bytes | tuple[bytes, list[bytes], list[bytes], list[bytes]]", robustness: bool) -> str:
    """
    Analyse the documents: the analysis as JSON text.
    """

def analysis_report(documents: "bytes | tuple[bytes, list[bytes], list[bytes], list[bytes]]", language: str, robustness: bool) -> str:
    """
    Analyse the documents: a self-contained HTML page.
    """

def analysis_summary(documents: "bytes | tuple[bytes, list[bytes], list[bytes], list[bytes]]", language: str, robustness: bool) -> str:
    """
    Analyse the documents: a plain text for a terminal.
    """

def calculate(calculation: "bytes") -> str:
    """
    Answer a question that needs no procurement: the answer as JSON text.
    """

def calculation_charts(calculation: "bytes", language: str) -> str:
    """
    Draw a question that needs no procurement: Vega-Lite documents by name, as JSON text.
    """

def calculation_pictures(calculation: "bytes", language: str) -> str:
    """
    Draw a question that needs no procurement: SVG texts by name, as JSON text.
    """

def calculation_report(calculation: "bytes", language: str) -> str:
    """
    Answer a question that needs no procurement: a self-contained HTML page.
    """

def calculation_summary(calculation: "bytes", language: str) -> str:
    """
    Answer a question that needs no procurement: a plain text for a terminal.
    """

def calculations() -> list[str]:
    """
    The names of the calculations, whose questions have a JSON Schema of their own.
    """

def catalogue() -> str:
    """
    The catalogues of problems, formulas and labels as JSON text.
    """

def charts(documents: "bytes | tuple[bytes, list[bytes], list[bytes], list[bytes]]", language: str, redacted: bool) -> str:
    """
    Draw the documents: Vega-Lite documents by name, as JSON text.
    """

def decision_uncertainty(question: "bytes", columns: "list[object]") -> str:
    """
    Answer what columns of draws say of a decision: the answer as JSON text.
    """

def document_kinds() -> list[str]:
    """
    The names of the kinds of document that have a JSON Schema.
    """

def evaluate(documents: "bytes | tuple[bytes, list[bytes], list[bytes], list[bytes]]", redacted: bool) -> str:
    """
    Evaluate the documents: the evaluation as JSON text.
    """

def explain(documents: "bytes | tuple[bytes, list[bytes], list[bytes], list[bytes]]", bid: "str | None") -> str:
    """
    Explain the award to all bidders, or to that of one bid: the explanation as JSON text.
    """

def irr_rows(rows: "object") -> list[str | None]:
    """
    The internal rate of each row of flows that means something, as text; None where none does.
    """

def letter(documents: "bytes | tuple[bytes, list[bytes], list[bytes], list[bytes]]", bid: str, language: str) -> str:
    """
    Explain the award to the bidder of a bid: a letter as a self-contained HTML page.
    """

def letter_text(documents: "bytes | tuple[bytes, list[bytes], list[bytes], list[bytes]]", bid: str, language: str) -> str:
    """
    Explain the award to the bidder of a bid: a letter as plain text.
    """

def lint(procurement: "bytes", expectations: "bytes") -> str:
    """
    Look through a procurement before it is published: what is found, as JSON text.
    """

def lint_report(procurement: "bytes", expectations: "bytes", language: str) -> str:
    """
    Look through a procurement before it is published: a self-contained HTML page.
    """

def lint_summary(procurement: "bytes", expectations: "bytes", language: str) -> str:
    """
    Look through a procurement before it is published: a plain text for a terminal.
    """

def npv_rows(rate: str, rows: "object") -> list[str]:
    """
    The net present value of each row of flows, as text.
    """

def pact_footprints(text: "bytes", item: str, per_product: bool) -> str:
    """
    Read product footprints of PACT as bids state them: what is read, as JSON text.
    """

def presets() -> str:
    """
    Published ways to award, as JSON text.
    """

def report(documents: "bytes | tuple[bytes, list[bytes], list[bytes], list[bytes]]", language: str, redacted: bool) -> str:
    """
    Evaluate the documents: a self-contained HTML page.
    """

def schema(name: str) -> str:
    """
    The JSON Schema of a kind of document or of the question of a calculation, as JSON text.
    """

def simulate(documents: "bytes | tuple[bytes, list[bytes], list[bytes], list[bytes]]", settings: "bytes", threads: "int | None", progress: "object", keep_draws: bool) -> Simulated:
    """
    Simulate the documents, on one thread for each processor unless told.
    """

def summary(documents: "bytes | tuple[bytes, list[bytes], list[bytes], list[bytes]]", language: str, redacted: bool) -> str:
    """
    Evaluate the documents: a plain text for a terminal.
    """

def validate(documents: "bytes | tuple[bytes, list[bytes], list[bytes], list[bytes]]", simulation: "bytes | None") -> None:
    """
    Check the documents, and what a simulation of them is asked where it is given; evaluate nothing.
    """

def vary(documents: "bytes | tuple[bytes, list[bytes], list[bytes], list[bytes]]", settings: "bytes") -> str:
    """
    Evaluate the documents with other values in the place of their own: what comes out as JSON text.
    """
