"""A tender with uncertain numbers simulated, as one would write it with numpy or with numba.

    python benches/python/simulation.py tests/reference_tender/tender.json 100000

reads the names of ways, one a line, and answers each with its seconds, or with 0 where what it
needs is not installed. Both draw in blocks that stay in the cache and keep what every bid costs:
means, deviations, three quantiles, and how often each bid is cheapest. No documents, no ranks, no
regrets.
"""

from __future__ import annotations

import importlib
import json
import math
import sys
import time
from pathlib import Path
from typing import Any

# By name, so that the types are checked without the package.
np = importlib.import_module("numpy")

BLOCK = 4096
KINDS = {"normal": 0, "tri": 1, "uniform": 2, "gamma": 3, "lognormal": 4, "pert": 5}


def draw(generator: Any, number: list[Any], count: int) -> Any:
    """So many draws of a number."""
    kind, a, b, c = number
    if kind == "normal":
        return generator.normal(a, b, count)
    if kind == "tri":
        return generator.triangular(a, b, c, count)
    if kind == "uniform":
        return generator.uniform(a, b, count)
    if kind == "gamma":
        return generator.gamma(a * a / (b * b), b * b / a, count)
    if kind == "lognormal":
        square = math.log(1 + b * b / (a * a))
        return generator.lognormal(math.log(a) - square / 2, math.sqrt(square), count)
    width = c - a
    return a + width * generator.beta(1 + 4 * (b - a) / width, 1 + 4 * (c - b) / width, count)


def cost(numbers: Any, rate: float, years: int) -> Any:
    """The present value of all lines: of amounts that grow, by Horner's rule."""
    factor = 1 / (1 + rate)
    total = numbers[0].copy()
    for line in range(8):
        step = (1 + numbers[9 + line]) * factor
        series = np.ones_like(step)
        for _ in range(years - 1):
            series *= step
            series += 1
        series *= numbers[1 + line]
        series *= factor
        total += series
    total += numbers[17] * factor**4
    total += numbers[18] * factor**7
    total -= numbers[19] * factor**10
    return total


def summary(costs: Any) -> Any:
    """What is told of the costs of all draws."""
    best = costs.argmin(axis=0)
    return (
        costs.mean(axis=1),
        costs.std(axis=1, ddof=1),
        np.quantile(costs, [0.025, 0.5, 0.975], axis=1),
        np.bincount(best, minlength=len(costs)) / costs.shape[1],
    )


def by_numpy(tender: dict[str, Any], draws: int) -> Any:
    """Vectors, block by block."""
    generator = np.random.default_rng(1)
    costs = np.empty((len(tender["bids"]), draws))
    for first in range(0, draws, BLOCK):
        count = min(BLOCK, draws - first)
        for bid, numbers in enumerate(tender["bids"]):
            drawn = [draw(generator, number, count) for number in numbers]
            costs[bid, first : first + count] = cost(drawn, tender["rate"], tender["years"])
    return summary(costs)


def compiled() -> Any:
    """Loops compiled by numba, with its own generator; `None` where it is not installed."""
    try:
        numba = importlib.import_module("numba")
    except ImportError:
        return None

    @numba.njit(fastmath=True)  # type: ignore[untyped-decorator]
    def loops(kinds: Any, parameters: Any, draws: int, rate: float, years: int) -> Any:
        np.random.seed(1)
        bids = kinds.shape[0]
        costs = np.empty((bids, draws))
        factor = 1 / (1 + rate)
        numbers = np.empty((20, 256))
        series = np.empty(256)
        for first in range(0, draws, 256):
            count = min(256, draws - first)
            for bid in range(bids):
                for place in range(20):
                    kind = kinds[bid, place]
                    a, b, c = parameters[bid, place]
                    drawn = numbers[place]
                    if kind == 0:
                        for lane in range(count):
                            drawn[lane] = np.random.normal(a, b)
                    elif kind == 1:
                        for lane in range(count):
                            drawn[lane] = np.random.triangular(a, b, c)
                    elif kind == 2:
                        for lane in range(count):
                            drawn[lane] = np.random.uniform(a, b)
                    elif kind == 3:
                        for lane in range(count):
                            drawn[lane] = np.random.gamma(a * a / (b * b), b * b / a)
                    elif kind == 4:
                        square = math.log(1 + b * b / (a * a))
                        mu = math.log(a) - square / 2
                        sigma = math.sqrt(square)
                        for lane in range(count):
                            drawn[lane] = np.random.lognormal(mu, sigma)
                    else:
                        width = c - a
                        left = 1 + 4 * (b - a) / width
                        right = 1 + 4 * (c - b) / width
                        for lane in range(count):
                            drawn[lane] = a + width * np.random.beta(left, right)
                total = costs[bid, first : first + count]
                total[:] = (
                    numbers[0, :count]
                    + numbers[17, :count] * factor**4
                    + numbers[18, :count] * factor**7
                    - numbers[19, :count] * factor**10
                )
                for line in range(8):
                    series[:] = 1.0
                    for _ in range(years - 1):
                        for lane in range(count):
                            series[lane] = (
                                series[lane] * ((1 + numbers[9 + line, lane]) * factor) + 1
                            )
                    for lane in range(count):
                        total[lane] += series[lane] * numbers[1 + line, lane] * factor
        return costs

    return loops


def main() -> None:
    """Answer for as long as it is asked."""
    tender = json.loads(Path(sys.argv[1]).read_text())
    draws = int(sys.argv[2])
    loops = compiled()
    kinds = np.array([[KINDS[number[0]] for number in bid] for bid in tender["bids"]])
    parameters = np.array([[number[1:] for number in bid] for bid in tender["bids"]])

    def by_numba(count: int) -> Any:
        return summary(loops(kinds, parameters, count, tender["rate"], tender["years"]))

    if loops is not None:
        by_numba(BLOCK)
    for line in sys.stdin:
        began = time.perf_counter()
        if line.strip() == "numpy":
            found = by_numpy(tender, draws)
        elif loops is not None:
            found = by_numba(draws)
        else:
            print(0, flush=True)
            continue
        seconds = time.perf_counter() - began
        # As many standard errors off as chance allows.
        off = abs(found[0] - np.array(tender["mean"])) / np.array(tender["sd"]) * math.sqrt(draws)
        if off.max() > 5:
            raise SystemExit(f"{line.strip()} is {off.max()} standard errors off")
        print(seconds, flush=True)


if __name__ == "__main__":
    main()
