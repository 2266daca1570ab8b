"""How sure an award is: simulations of the uncertain numbers, and evaluations with other values.

All take the documents as one argument and what is asked of them, the `simulation`, as the next.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import wraps
from inspect import signature
from typing import ParamSpec, Self, TypeAlias, TypeVar, cast

from . import _native, chart, simulated
from ._native import Draws
from .chart import Chart
from .documents import Envelope
from .encoding import Document, encode, encode_all
from .language import Language
from .sensitivity import Sensitivity
from .simulation import Simulation

Progress: TypeAlias = Callable[[int, int], object]
"""Is told how many draws are made, and of how many; `False` stops the simulation."""

_KINDS = ("bids", "assessments", "decisions")

_P = ParamSpec("_P")
_T = TypeVar("_T")


def _of_two_documents(verb: Callable[_P, _T]) -> Callable[_P, _T]:
    """Say how `verb` is called where it is called in another way, as `evaluate` for instance."""

    @wraps(verb)
    def called(*given: _P.args, **named: _P.kwargs) -> _T:
        try:
            asked = signature(verb).bind(*given, **named).arguments
        except TypeError as fault:
            message = f"{fault}; {_usage(verb.__name__)}"
            raise TypeError(message) from None
        if any(isinstance(asked[name], (list, tuple)) for name in ("documents", "simulation")):
            raise TypeError(_usage(verb.__name__))
        return verb(*given, **named)

    return called


def _usage(verb: str) -> str:
    return (
        f"the documents are one argument, and what is asked of them the next: wholelife.{verb}("
        '{"procurement": procurement, "bids": bids}, simulation)'
    )


class SimulationResult(simulated.SimulationResult):
    """What a simulation found: estimates as `float`, each with its Monte Carlo error.

    `to_html`, `to_text` and `to_charts` show what was found and draw nothing again. A pickle is the
    JSON text alone: what comes out of it has every field, but no `draws`, and cannot be shown.
    """

    @property
    def draws(self) -> Draws | None:
        """All draws, where they were kept."""
        found = self._found()
        return None if found is None else found.draws

    def to_html(self, *, language: Language = "en") -> str:
        """Show what was found as a self-contained HTML page, which shows confidential values."""
        return self._shown().to_html(language)

    def to_text(self, *, language: Language = "en") -> str:
        """Show what was found as a plain text for a terminal, with confidential values."""
        return self._shown().to_text(language)

    def to_charts(self, *, language: Language = "en") -> dict[str, Chart]:
        """Draw what was found: documents of Vega-Lite by name, `LOT/CHART`.

        `rank_probabilities` says how often each bid holds which place; `distribution_of_total` and
        `distribution_of_cost` how what the order goes by and the life-cycle cost spread, where they
        vary. Where the settings ask for it, `tornado` says how far ahead the first bid stays when
        one number is moved at a time, `grid_1` and so on who wins where two numbers move together
        (up to 2,500 pairs of values), `variance_shares` what the uncertainty comes from,
        `elementary_effects` how large the effect of each number is over how far it varies, and
        `value_of_information` what it is worth to know more.
        """
        return chart.read(self._shown().to_charts(language))

    def __copy__(self) -> Self:
        """Give the result itself: nothing of it can be set."""
        return self

    def __deepcopy__(self, _: object) -> Self:
        """Give the result itself: nothing of it can be set."""
        return self

    def _found(self) -> _native.Simulated | None:
        return cast("_native.Simulated | None", vars(self).get("_simulated"))

    def _shown(self) -> _native.Simulated:
        found = self._found()
        if found is None:
            message = (
                "this simulation was read from its JSON text, as every pickle is, which does not "
                "hold what a page, a text or a chart needs: make them before, or simulate again"
            )
            raise LookupError(message)
        return found


@_of_two_documents
def simulate(
    documents: Envelope | Document,
    simulation: Simulation | Document,
    *,
    threads: int | None = None,
    progress: Progress | None = None,
    keep_draws: bool = False,
) -> SimulationResult:
    """Simulate the award: how often each bid wins, and how its costs and points spread.

    `documents` is `{procurement, bids, assessments, decisions}`: one document, or a mapping of
    documents, each a mapping, a text or a path. `simulation` says how many draws are made, from
    which seed; the same two give the same bytes on any machine, in any language and on any number
    of `threads`, which is that of the processors unless told.

    About every thousand walks of a lot, `progress` is called with the walks made and the walks to
    make, on the thread that called; other threads run meanwhile. A draw is one walk, and so is each
    row that a question of the settings looks at: what is to make is known from the start. Returning
    `False` stops the simulation, which raises `SimulationStopped`; so does raising an exception,
    which is then raised here, as is that of Control-C.

    The result is shown by `to_html`, `to_text` and `to_charts`, in any language and as often as is
    wanted, without another draw.

    With `keep_draws` it has all `draws`: a table that pyarrow, polars and pandas take through the
    PyCapsule interface of Arrow, with columns of `float` named `LOT/BID/QUANTITY`:
    `life_cycle_cost`, `measure/CRITERION`, `worth/CRITERION`, `outcome/LINE`, `total`, `regret`,
    and for each number that was drawn its kind and name, such as `parameter/NAME`. What the buyer
    sets has an empty bid. numpy takes one of them, `draws[name]`, as a buffer. They take 8 bytes
    for each draw and column; without `keep_draws` none is kept.

    Raises an `EvaluationError` whose `problems` are all that stand in the way.
    """
    found = _native.simulate(
        _given(documents), encode(simulation, "/simulation"), threads, progress, keep_draws
    )
    result = SimulationResult.from_json(found.to_json())
    vars(result)["_simulated"] = found
    return result


@_of_two_documents
def vary(documents: Envelope | Document, simulation: Simulation | Document) -> Sensitivity:
    """Evaluate with other values in the place of those of the documents, as exactly as the award.

    `documents` are as for `simulate`. The `simulation` says which values: scenarios, grids of two
    numbers, quantiles of each uncertain number, and numbers of which the values are sought at which
    the award changes. The result holds confidential values. Raises an `EvaluationError` whose
    `problems` are all that stand in the way.
    """
    settings = encode(simulation, "/simulation")
    return Sensitivity.from_json(_native.vary(_given(documents), settings))


def _given(
    documents: Envelope | Document,
) -> bytes | tuple[bytes, list[bytes], list[bytes], list[bytes]]:
    """Take documents apart that are given apart, so that none can add to another."""
    if not isinstance(documents, Mapping) or not documents.keys() <= {"procurement", *_KINDS}:
        return encode(documents)
    if "procurement" not in documents:
        return encode(documents)
    bids, assessments, decisions = (
        encode_all(cast("Iterable[Document]", documents.get(kind, ())), f"/{kind}")
        for kind in _KINDS
    )
    procurement = cast("Document", documents["procurement"])
    return encode(procurement, "/procurement"), bids, assessments, decisions
