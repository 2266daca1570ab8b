"""What draws say of a decision: which strategy is best, how surely, and what information is worth.

A table of draws is anything with named columns: a `pandas` or `polars` data frame, a `pyarrow`
table, a structured array of `numpy`, or a mapping of names to arrays or sequences of numbers. An
array of two dimensions, with a row for each draw, is one where its columns are named beside it.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias

from . import _native
from .answer import Answered, DecisionUncertaintyFound
from .encoding import Number, encode

Draws: TypeAlias = Any
"""A table of draws, one column for each name; the draws of one row belong together."""


def decision_uncertainty(
    costs: Draws,
    effects: Draws,
    parameters: Draws | None = None,
    *,
    currency: str,
    effect_unit: str,
    willingness_to_pay: Iterable[Number],
    better: Literal["higher", "lower"],
    strategies: Sequence[str] | None = None,
    parameter_names: Sequence[str] | None = None,
    comparator: str | None = None,
    learn: Iterable[str | Sequence[str]] = (),
    yearly_population: Iterable[Number] | None = None,
    discount_rate: Number | None = None,
) -> DecisionUncertaintyFound:
    """Evaluate draws of a decision between the strategies that are the columns of `costs`.

    `effects` has the same columns, in any order. `currency` is that of the costs, by its ISO 4217
    code, and `effect_unit` what an effect is counted in, such as `QALY`. `strategies` names the
    columns of costs and effects that are arrays of two dimensions, and `parameter_names` those of
    the parameters. The strategy that others are compared with is the first where `comparator` names
    none. `learn` names parameters, or sequences of them, of which it is asked what knowing them is
    worth; with what data would show among the `parameters`, that is the value of a study.
    `yearly_population` counts whom the decision affects in year 0, 1, 2 ...; they are discounted
    only with a rate. A `float` of `willingness_to_pay` counts with all of its digits, so that it
    may come of an array.

    Raises an `EvaluationError` with every problem: missing and infinite numbers with their place.

    >>> found = decision_uncertainty(
    ...     {"now": [0, 0, 0, 0], "new": [10, 20, 30, 40]},
    ...     {"now": [0, 0, 0, 0], "new": [1, 1, 3, 3]},
    ...     currency="DKK",
    ...     effect_unit="QALY",
    ...     willingness_to_pay=[10, 20],
    ...     better="higher",
    ... )
    >>> found.strategies[1].probability_best, found.tied
    ((0.0, 0.75), (0.5, 0.25))
    >>> found.best_expected[0].to, found.perfect_information.value
    (12.5, (0.0, 0.0))
    """
    cost_of, effect_of = (_columns(table, strategies, "strategies") for table in (costs, effects))
    if cost_of.keys() != effect_of.keys():
        apart = ", ".join(sorted(cost_of.keys() ^ effect_of.keys()))
        message = f"costs and effects are of the same strategies; these are in one alone: {apart}"
        raise ValueError(message)
    parameter = (
        {} if parameters is None else _columns(parameters, parameter_names, "parameter_names")
    )
    if discount_rate is not None and yearly_population is None:
        message = "discount_rate discounts yearly_population, which is not given"
        raise ValueError(message)
    asked: dict[str, object] = {
        "currency": currency,
        "effect_unit": effect_unit,
        "strategies": [{"id": name} for name in cost_of],
        "parameters": [{"id": name} for name in parameter],
        "better": better,
        "comparator": next(iter(cost_of), "") if comparator is None else comparator,
        "willingness_to_pay": [_exact(each) for each in willingness_to_pay],
        "learn": [[each] if isinstance(each, str) else list(each) for each in learn],
    }
    if yearly_population is not None:
        population: dict[str, object] = {"yearly": list(yearly_population)}
        if discount_rate is not None:
            population["rate"] = discount_rate
        asked["population"] = population
    pairs = ((cost_of[name], effect_of[name]) for name in cost_of)
    columns = [column for pair in pairs for column in pair] + list(parameter.values())
    text = _native.decision_uncertainty(encode({"decision_uncertainty": asked}), columns)
    found = Answered.from_json(text).answer.decision_uncertainty
    if found is None:  # pragma: no cover - the engine answers what it was asked
        message = "the engine answered something else"
        raise RuntimeError(message)
    return found


def _exact(number: Number) -> Number:
    """Give a float with all of its digits, as arithmetic left them; others are as written."""
    return Decimal(repr(float(number))) if isinstance(number, float) else number


def _columns(table: Draws, given: Sequence[str] | None, option: str) -> dict[str, object]:
    """Give the columns of a table by name, each an array or a sequence."""
    # pyarrow, pandas and polars, numpy; a mapping is its names.
    named = (
        table if isinstance(table, Mapping) else None,
        getattr(table, "column_names", None),
        getattr(table, "columns", None),
        getattr(getattr(table, "dtype", None), "names", None),
    )
    names = next((each for each in named if each is not None), None)
    if names is None and given is None:
        message = (
            f"a table of draws has named columns; {type(table).__name__} has none: name them by "
            f"`{option}`, or give a mapping of names to columns"
        )
        raise TypeError(message)
    keys = list((given or ()) if names is None else names)
    texts = list(map(str, keys))
    if twice := ", ".join(name for name, count in Counter(texts).items() if count > 1):
        message = (
            f"each column of a table of draws has its own name; more than one is called {twice}"
        )
        raise ValueError(message)
    if names is not None:
        return {text: _array(text, table[key]) for text, key in zip(texts, keys, strict=True)}
    across = list(table.T) if hasattr(table, "T") else list(zip(*table, strict=True))
    if len(across) != len(texts):
        message = f"`{option}` names {len(texts)} columns; the table has {len(across)}"
        raise ValueError(message)
    return {text: _array(text, column) for text, column in zip(texts, across, strict=True)}


def _array(name: str, column: Any) -> object:  # noqa: ANN401 - none of the packages need be there
    """Give the column as an array where its package has a way to."""
    if isinstance(column, (str, bytes, bytearray)):
        message = f"the column {name} is {type(column).__name__}; draws are numbers"
        raise TypeError(message)
    if hasattr(column, "filled") and hasattr(column, "mask"):
        # What numpy has masked is missing, whatever stands beneath.
        return column.astype(float).filled(math.nan)
    to_numpy = getattr(column, "to_numpy", None)
    return column if to_numpy is None else to_numpy()
