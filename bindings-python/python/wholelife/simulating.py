"""How sure an award is: simulations of the numbers that the documents call uncertain."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias, cast

from . import _native, chart, simulated
from ._native import Draws
from .chart import Chart
from .documents import Envelope
from .encoding import Document, encode, encode_all
from .language import Language
from .simulation import Simulation

Progress: TypeAlias = Callable[[int, int], object]
"""Is told how many draws are made, and of how many; `False` stops the simulation."""

_KINDS = ("bids", "assessments", "decisions")


class SimulationResult(simulated.SimulationResult):
    """What a simulation found: estimates as `float`, each with its Monte Carlo error."""

    @property
    def draws(self) -> Draws | None:
        """All draws, where they were kept; a pickle, a copy and `to_json` have none."""
        return cast("Draws | None", vars(self).get("_draws"))


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

    Every few thousand walks of a lot, `progress` is called with the walks made and the walks to
    make, on the thread that called; other threads run meanwhile. A draw is one walk, and so is each
    row that a question of the settings looks at: what is to make is known from the start. Returning
    `False` stops the simulation, which raises `SimulationStopped`; so does raising an exception,
    which is then raised here, as is that of Control-C.

    With `keep_draws` the result has all `draws`: a table that pyarrow, polars and pandas take
    through the PyCapsule interface of Arrow, with columns of `float` named `LOT/BID/QUANTITY`:
    `life_cycle_cost`, `measure/CRITERION`, `worth/CRITERION`, `outcome/LINE`, `total`, `regret`,
    and for each number that was drawn its kind and name, such as `parameter/NAME`. What the buyer
    sets has an empty bid.
    numpy takes one of them, `draws[name]`, as a buffer. They take 8 bytes for each draw and column.

    Raises an `EvaluationError` whose `problems` are all that stand in the way.
    """
    text, draws = _native.simulate(
        _given(documents), encode(simulation, "/simulation"), threads, progress, keep_draws
    )
    result = SimulationResult.from_json(text)
    vars(result)["_draws"] = draws
    return result


def simulation_report(
    documents: Envelope | Document,
    simulation: Simulation | Document,
    *,
    language: Language = "en",
    threads: int | None = None,
    progress: Progress | None = None,
) -> str:
    """Simulate the award as `simulate` does: a self-contained HTML page."""
    settings = encode(simulation, "/simulation")
    return _native.simulation_told(_given(documents), settings, threads, progress, language)[2]


def simulation_summary(
    documents: Envelope | Document,
    simulation: Simulation | Document,
    *,
    language: Language = "en",
    threads: int | None = None,
    progress: Progress | None = None,
) -> str:
    """Simulate the award as `simulate` does: a plain text for a terminal."""
    settings = encode(simulation, "/simulation")
    return _native.simulation_told(_given(documents), settings, threads, progress, language)[1]


def simulation_charts(
    documents: Envelope | Document,
    simulation: Simulation | Document,
    *,
    language: Language = "en",
) -> dict[str, Chart]:
    """Draw what `simulate` finds: documents of Vega-Lite by name, `LOT/CHART`.

    `rank_probabilities` says how often each bid holds which place; `distribution_of_total` and
    `distribution_of_cost` how what the order goes by and the life-cycle cost spread, where they
    vary; `tornado` how far ahead the first bid stays when one number is moved at a time, where the
    settings ask for it.
    """
    settings = encode(simulation, "/simulation")
    return chart.read(_native.simulation_charts(_given(documents), settings, language))


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
