"""How long Python takes for one evaluation of an envelope of the reference workload.

    python benches/python/workload.py envelope.json
    python benches/python/measure.py envelope.json

prints microseconds, the median of several runs, as one JSON object: the decimal program, the
oracle, and the package `wholelife` where it is installed.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import decimal_program

sys.path.insert(0, str(Path(__file__).parents[2] / "tests" / "oracle"))
oracle = importlib.import_module("oracle")


def median(run: Callable[[Any], object], given: Any, repeat: int) -> float:
    """The median of so many runs, in microseconds."""
    times = []
    for _ in range(repeat):
        began = time.perf_counter()
        run(given)
        times.append(time.perf_counter() - began)
    return round(statistics.median(times) * 1e6, 1)


def package() -> Callable[[Any], object] | None:
    """The package's evaluation of a text, its fields not yet read."""
    if importlib.util.find_spec("wholelife") is None:
        return None
    evaluate: Callable[[Any], object] = importlib.import_module("wholelife").evaluate_envelope
    return evaluate


def main() -> None:
    """Prints the times."""
    parser = argparse.ArgumentParser(description="Times one evaluation in Python.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--repeat", type=int, default=20)
    arguments = parser.parse_args()
    text = arguments.file.read_text(encoding="utf-8")
    envelope = json.loads(text)
    exact = oracle.read(text)
    repeat = arguments.repeat
    times = {
        "decimal_program": median(decimal_program.evaluate, envelope, repeat),
        "decimal_program_text_to_text": median(decimal_program.text_to_text, text, repeat),
        "oracle": median(oracle.evaluate, exact, max(1, repeat // 10)),
    }
    through_package = package()
    if through_package is not None:
        times["python"] = median(through_package, text, repeat * 10)
    print(json.dumps(times))


if __name__ == "__main__":
    main()
