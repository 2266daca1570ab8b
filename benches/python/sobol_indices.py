"""What drives a tender with uncertain numbers, as one would ask SALib.

    python benches/python/sobol_indices.py tests/reference_tender/tender.json 4096

prints the seconds of the first and total Sobol indices of the cost of every bid, with their errors:
`whole` with all numbers as the inputs of one problem, `apart` with a problem for each bid, as one
who knows that the numbers of a bid move that bid alone would write it. Quantiles are taken of the
two base samples only, and costs are evaluated on vectors.
"""

from __future__ import annotations

import importlib
import json
import math
import sys
import time
from pathlib import Path
from typing import Any

# By name, so that the types are checked without the packages.
np = importlib.import_module("numpy")
analysis = importlib.import_module("SALib.analyze.sobol")
sampling = importlib.import_module("SALib.sample.sobol")
stats = importlib.import_module("scipy.stats")

# SALib's own default.
RESAMPLES = 100


def quantiles(number: list[Any], uniforms: Any) -> Any:
    """The numbers behind uniforms."""
    kind, a, b, c = number
    if kind == "normal":
        return stats.norm.ppf(uniforms, a, b)
    if kind == "tri":
        return stats.triang.ppf(uniforms, (b - a) / (c - a), a, c - a)
    if kind == "uniform":
        return a + (b - a) * uniforms
    if kind == "gamma":
        return stats.gamma.ppf(uniforms, a * a / (b * b), scale=b * b / a)
    if kind == "lognormal":
        square = math.log(1 + b * b / (a * a))
        return np.exp(stats.norm.ppf(uniforms, math.log(a) - square / 2, math.sqrt(square)))
    width = c - a
    return stats.beta.ppf(uniforms, 1 + 4 * (b - a) / width, 1 + 4 * (c - b) / width, a, width)


def cost(numbers: list[Any], rate: float, years: int) -> Any:
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


def drawn(bids: list[Any], sample: int) -> tuple[dict[str, Any], list[list[Any]]]:
    """The problem, and the columns of every bid: rows A, one for each input, and B."""
    numbers = [number for bid in bids for number in bid]
    count = len(numbers)
    names = [str(place) for place in range(count)]
    problem = {"num_vars": count, "names": names, "bounds": [[0.0, 1.0]] * count}
    points = sampling.sample(problem, sample, calc_second_order=False, seed=1)
    points = points.reshape(sample, count + 2, count)
    columns = []
    for place, number in enumerate(numbers):
        ends = quantiles(number, points[:, [0, -1], place])
        column = np.repeat(ends[:, :1], count + 2, axis=1)
        column[:, place + 1] = column[:, -1] = ends[:, 1]
        columns.append(column.ravel())
    return problem, [columns[20 * bid : 20 * bid + 20] for bid in range(len(bids))]


def indices(bids: list[Any], tender: dict[str, Any], sample: int) -> list[Any]:
    """The indices of the cost of each bid."""
    problem, columns = drawn(bids, sample)
    costs = [cost(numbers, tender["rate"], tender["years"]) for numbers in columns]
    return [
        analysis.analyze(problem, values, calc_second_order=False, num_resamples=RESAMPLES, seed=1)
        for values in costs
    ]


def main() -> None:
    """Time both ways."""
    tender = json.loads(Path(sys.argv[1]).read_text())
    sample = int(sys.argv[2])
    began = time.perf_counter()
    whole = indices(tender["bids"], tender, sample)
    between = time.perf_counter()
    apart = [indices([bid], tender, sample)[0] for bid in tender["bids"]]
    ended = time.perf_counter()
    for found in (whole[0]["ST"][:20], apart[0]["ST"]):
        off = np.abs(found - np.array(tender["sobol_bid0"]["ST"])).max()
        if off > 0.03:
            raise SystemExit(f"a total index is {off} off")
    print(json.dumps({"whole": between - began, "apart": ended - between}))


if __name__ == "__main__":
    main()
