"""Questions that need no procurement, each with an answer of its own.

A question is what stands under its name in a calculation: a mapping, a JSON text (`str`) or the
path of a file (`os.PathLike`). `wholelife.calculate` answers the same with the engine's version and
the SHA-256 of the question, for the record.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Protocol, TypeAlias, TypeVar

from . import _native
from .answer import (
    Answer,
    Answered,
    CohortModelFound,
    FootingAnswer,
    IncrementalAnalysisFound,
    PriceClaimAnswer,
    PricePathAnswer,
    ReuseComparisonAnswer,
)
from .calculation import (
    CohortModel,
    Column,
    Footing,
    IncrementalAnalysis,
    IndexChange,
    PriceClaim,
    PricePath,
    ProducerFee,
    ReuseComparison,
    Row,
    Table,
)
from .encoding import Document, Number, encode
from .parts import Explained, ProducerFeeAnswer

PrintedCell: TypeAlias = Number | None
"""A cell of a table; `None`, a text without characters and `nan` are empty."""

_T = TypeVar("_T")
_LONGEST = 100


class Frame(Protocol):
    """What `footing_table` needs of a `pandas.DataFrame`."""

    @property
    def index(self) -> Any:  # noqa: ANN401 - pandas need not be there
        """The names of the rows."""

    @property
    def columns(self) -> Any:  # noqa: ANN401 - pandas need not be there
        """The names of the columns."""

    def itertuples(self, index: bool = ..., name: str | None = ...) -> Any:  # noqa: ANN401, FBT001 - as in pandas
        """Give the cells row by row."""


def price_path(question: PricePath | Document) -> PricePathAnswer:
    """Follow a price through the adjustments of a clause, each step explained."""
    return _given(_asked("price_path", question).price_path)


def price_claim(question: PriceClaim | Document) -> PriceClaimAnswer:
    """Hold a claimed price against the clause: what is allowed, what exceeds, what is missing."""
    return _given(_asked("price_claim", question).price_claim)


def producer_fee(question: ProducerFee | Document) -> ProducerFeeAnswer:
    """Give what producer responsibility costs for packaging, by material, grade and tariff."""
    return _given(_asked("producer_fee", question).producer_fee)


def index_change(question: IndexChange | Document) -> Explained:
    """Give the change of an index between two periods, as a fraction."""
    return _given(_asked("index_change", question).index_change)


def footing(question: Footing | Document) -> FootingAnswer:
    """Check whether a published table adds up: which cell does not, and what it should hold."""
    return _given(_asked("footing", question).footing)


def reuse_comparison(question: ReuseComparison | Document) -> ReuseComparisonAnswer:
    """Compare single-use and reusable products by cost and emissions: who is lower, and when."""
    return _given(_asked("reuse_comparison", question).reuse_comparison)


def incremental_analysis(question: IncrementalAnalysis | Document) -> IncrementalAnalysisFound:
    """Compare costs and effects: which strategies are worth having, and what more effect costs."""
    return _given(_asked("incremental_analysis", question).incremental_analysis)


def cohort_model(question: CohortModel | Document) -> CohortModelFound:
    """Move a cohort between states, cycle by cycle, and compare what strategies cost and give."""
    return _given(_asked("cohort_model", question).cohort_model)


def footing_table(
    rows: Mapping[str, Sequence[PrintedCell]] | Frame,
    columns: Iterable[object] | None = None,
    *,
    unit: str,
    decimals: int | None = None,
) -> Table:
    """Write rows with their names as the table of a footing; a `pandas.DataFrame` has both names.

    Each name becomes an identifier, as `identifier` writes it, with the name itself as title. A
    number counts as printed with `decimals` decimals; without them a text stands as it is, and a
    number with its shortest digits. Trailing zeros matter: they say how far it was rounded. What a
    spreadsheet holds beyond the shown decimals is rounded off, half to even.
    """
    if isinstance(rows, Mapping):
        if columns is None:
            message = "a mapping of rows needs the names of its columns"
            raise TypeError(message)
        names: Iterable[object] = rows
        cells: Iterable[Sequence[Any]] = rows.values()
    else:
        if columns is not None:
            message = "a frame has names of its own for its columns"
            raise TypeError(message)
        names, columns = rows.index, rows.columns
        cells = rows.itertuples(index=False, name=None)
    return Table(
        unit=unit,
        columns=[Column(id=identifier(name), title=str(name)) for name in columns],
        rows=[
            Row(
                id=identifier(name), title=str(name), cells=[_printed(one, decimals) for one in row]
            )
            for name, row in zip(names, cells, strict=True)
        ],
    )


def identifier(name: object) -> str:
    """Give the identifier of a row or column: `Drift, netto` is `Drift_netto`."""
    return re.sub(r"\W+", "_", str(name)).strip("_")[:_LONGEST]


def _printed(cell: object, decimals: int | None) -> str | None:
    # A missing number of pandas, of whatever kind, is not itself.
    if cell is None or str(cell) in {"", "nan", "NaN", "<NA>", "NaT"}:
        return None
    if decimals is None:
        return f"{cell:f}" if isinstance(cell, Decimal) else str(cell)
    return f"{Decimal(str(cell)):.{decimals}f}"


def _asked(name: str, question: Mapping[str, Any] | Document) -> Answer:
    # The engine reads one member alone, so that no text can bring another question with it.
    asked = b'{"%s":%s}' % (name.encode(), encode(question, f"/{name}"))
    return Answered.from_json(_native.calculate(asked)).answer


def _given(answer: _T | None) -> _T:
    if answer is None:
        message = "the engine answered another question"
        raise LookupError(message)
    return answer
