"""How long Python takes for one evaluation of an envelope of the reference workload.

    python benches/python/workload.py envelope.json
    python benches/python/measure.py envelope.json

prints microseconds, the shortest of several runs, as one JSON object: the decimal program, the
oracle, and the package `wholelife` where it is installed.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import decimal_program

sys.path.insert(0, str(Path(__file__).parents[2] / "tests" / "oracle"))
oracle = importlib.import_module("oracle")


def shortest(run: Callable[[Any], object], given: Any, repeat: int) -> float:
    """The shortest of so many runs, in microseconds."""
    times = []
    for _ in range(repeat):
        began = time.perf_counter()
        run(given)
        times.append(time.perf_counter() - began)
    return round(min(times) * 1e6, 1)


def package() -> Callable[[Any], object] | None:
    """The package's evaluation of a dict's JSON text, its fields not yet read."""
    if importlib.util.find_spec("wholelife") is None:
        return None
    native = importlib.import_module("wholelife._native")
    return lambda text: native.evaluate(text.encode(), False)


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
        "decimal_program": shortest(decimal_program.evaluate, envelope, repeat),
        "decimal_program_text_to_text": shortest(decimal_program.text_to_text, text, repeat),
        "oracle": shortest(oracle.evaluate, exact, max(1, repeat // 10)),
    }
    through_package = package()
    if through_package is not None:
        times["package_text_to_text"] = shortest(through_package, text, repeat * 10)
    print(json.dumps(times))


if __name__ == "__main__":
    main()
