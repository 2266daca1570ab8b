"""Holds the engine against the oracle on random clauses, claims and tables.

python tests/oracle/compare_clauses.py --count 500 --seed 1

The installed package is asked. Words have to agree, and numbers to within 1e-12 and a part in
1e-18 of their size. The first disagreement is reported, and its calculation is written to a file.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
import time
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import clauses
import footing
import generate_clauses

ANSWERS = {
    "price_path": clauses.price_path,
    "price_claim": clauses.price_claim,
    "index_change": clauses.index_change,
    "footing": footing.footing,
}


def differences(expected: Any, found: Any, at: str = "") -> Iterator[str]:
    """Every place where the answer is not what the oracle expects."""
    if isinstance(found, dict) and "derivation" in found:
        found = found["value"]
    if isinstance(expected, Fraction):
        near = isinstance(found, str) and close(expected, Fraction(found))
        if not near:
            yield f"{at}: {float(expected)} expected, {found} found"
    elif isinstance(expected, dict) and isinstance(found, dict):
        for key, value in expected.items():
            yield from differences(value, of(found, key, value), f"{at}/{key}")
    elif isinstance(expected, list) and isinstance(found, list):
        if len(expected) != len(found):
            yield f"{at}: {len(expected)} entries expected, {len(found)} found"
        for place, (one, other) in enumerate(zip(expected, found, strict=False)):
            yield from differences(one, other, f"{at}/{place}")
    elif isinstance(expected, str) and isinstance(found, dict):
        yield from differences(expected, found["id"], at)
    elif expected != found:
        yield f"{at}: {expected!r} expected, {found!r} found"


def of(found: dict[str, Any], key: str, expected: Any) -> Any:
    """A field of the answer, where it is left out what leaving out means."""
    if key == "ratios":
        return [index["ratio"] for index in found["indices"]]
    if key == "limited" and key not in found:
        return found["by_formula"]
    if key == "limits" and found["outcome"] != "adjusted":
        return expected
    return found.get(key, "0" if key == "cut_off" else None)


def close(expected: Fraction, found: Fraction) -> bool:
    """Whether it is the number, but for what 28 digits lose."""
    return abs(expected - found) <= Fraction(1, 10**12) + abs(expected) / 10**18


def main() -> int:
    """Compares; 1 where there is a disagreement."""
    parser = argparse.ArgumentParser(description="Holds the engine against the oracle.")
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=Path("out"), help="where calculations go")
    arguments = parser.parse_args()
    wholelife = importlib.import_module("wholelife")
    began = time.monotonic()
    for position in range(arguments.count):
        asked = generate_clauses.calculation(arguments.seed, position)
        ((kind, question),) = asked.items()
        try:
            answer = wholelife.calculate(asked).to_dict()["answer"][kind]
            found = list(differences(ANSWERS[kind](question), answer))
        except wholelife.EvaluationError as refused:
            found = [str(refused)]
        if found:
            arguments.out.mkdir(exist_ok=True)
            path = arguments.out / f"disagreement-clauses-{arguments.seed}-{position}.json"
            path.write_text(json.dumps(asked, default=str, indent=1))
            print(f"{path}: {len(found)} disagreements", *found[:8], sep="\n  ")
            return 1
    seconds = time.monotonic() - began
    print(f"0 of {arguments.count} clauses and tables disagree, {seconds:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
