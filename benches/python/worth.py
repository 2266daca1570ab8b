"""How long net present values and internal rates of many series take, beside other packages.

    python benches/python/worth.py

prints microseconds a row, the best of several runs that take turns, and the ratios. Rows are an
array of numpy; the others are asked row by row, as they have no function for many rows, and
numpy-financial for a part of them.
"""

from __future__ import annotations

import argparse
import importlib
import time
import warnings
from collections.abc import Callable, Iterable
from typing import Any

# By name, so that the types are checked without the packages.
np = importlib.import_module("numpy")
numpy_financial = importlib.import_module("numpy_financial")
pyxirr = importlib.import_module("pyxirr")
finance = importlib.import_module("wholelife.finance")

RATE = 0.04
PERIODS = 16
SLOW = 2_000
"""So many rows are enough for what is slow."""


def table(rows: int) -> Any:
    """Money laid out, and two decimals of it back in each of the periods."""
    random = np.random.default_rng(1)
    flows = np.round(random.uniform(10, 2_000, (rows, PERIODS)), 2)
    flows[:, 0] = -np.round(random.uniform(3_000, 12_000, rows), 2)
    return flows


def programs(flows: Any) -> dict[str, tuple[int, Callable[[], Iterable[Any]]]]:
    """Each program: how many rows it takes, and what it does."""
    few = flows[:SLOW]
    rate = str(RATE)
    return {
        "npv wholelife": (len(flows), lambda: finance.npv_rows(rate, flows)),
        "npv pyxirr": (len(flows), lambda: [pyxirr.npv(RATE, row) for row in flows]),
        "npv numpy-financial": (len(few), lambda: [numpy_financial.npv(RATE, row) for row in few]),
        "irr wholelife": (len(flows), lambda: finance.irr_rows(flows)),
        "irr pyxirr": (len(flows), lambda: [pyxirr.irr(row) for row in flows]),
        "irr numpy-financial": (len(few), lambda: [numpy_financial.irr(row) for row in few]),
    }


def measured(flows: Any, turns: int) -> tuple[dict[str, float], dict[str, list[float]]]:
    """The best time of each program in microseconds a row, and what it found."""
    best: dict[str, float] = {}
    found: dict[str, list[float]] = {}
    for _ in range(turns):
        for name, (rows, run) in programs(flows).items():
            began = time.perf_counter()
            result = run()
            each = (time.perf_counter() - began) / rows * 1e6
            best[name] = min(each, best.get(name, each))
            found[name] = [float(value) for value in result]
    return best, found


def main() -> None:
    """Prints the times."""
    parser = argparse.ArgumentParser(description="Times net present values and internal rates.")
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--turns", type=int, default=5)
    arguments = parser.parse_args()
    warnings.simplefilter("ignore")
    flows = table(arguments.rows)
    best, found = measured(flows, arguments.turns)
    print(f"\n{arguments.rows} rows of {PERIODS} periods, microseconds a row:\n")
    for measure, goals in (("npv", {"pyxirr": 1}), ("irr", {"numpy-financial": 10})):
        own = best[f"{measure} wholelife"]
        print(f"{measure} wholelife".ljust(40), f"{own:12.2f}")
        for other in ("pyxirr", "numpy-financial"):
            name = f"{measure} {other}"
            ratio = best[name] / own
            pairs = zip(found[name], found[f"{measure} wholelife"], strict=False)
            apart = max(abs(theirs - ours) for theirs, ours in pairs)
            note = f"{ratio:.1f} × ours; results at most {apart:.0e} apart"
            if other in goals:
                verdict = "met" if ratio >= goals[other] else "missed"
                note += f" (goal: at least {goals[other]} ×, {verdict})"
            print(name.ljust(40), f"{best[name]:12.2f}", " ", note)


if __name__ == "__main__":
    main()
