"""Holds the explanations of random awards against the oracle's own evaluation of them.

python tests/oracle/compare_explanations.py --count 250 --seed 1

The installed package is asked. What `explanation.py` finds wrong is reported at the first envelope
where there is anything, and the envelope is written to a file.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import time
from collections import Counter
from pathlib import Path

import explanation
import generate
import oracle


def main() -> int:
    """Compares; 1 where there is a disagreement."""
    parser = argparse.ArgumentParser(description="Holds explanations against the oracle.")
    parser.add_argument("--count", type=int, default=250)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=Path("out"), help="where envelopes go")
    arguments = parser.parse_args()
    # Imported by name: the package is built after the oracle is checked.
    wholelife = importlib.import_module("wholelife")
    native = importlib.import_module("wholelife._native")
    began = time.monotonic()
    explained = 0
    compared: Counter[str] = Counter()
    for position in range(arguments.count):
        envelope = generate.envelope(arguments.seed, position)
        asked = oracle.read(envelope)
        try:
            found = oracle.read(native.explain(envelope.encode(), None))
            expected = oracle.evaluate(asked)
        except (wholelife.EvaluationError, oracle.Refused):
            # What is refused, and by whom, is compared with the evaluations.
            continue
        explained += 1
        for lot in found["lots"]:
            comparisons = [len(bid.get("comparisons", [])) for bid in lot["bids"]]
            compared[lot["method"]] += sum(comparisons)
        faults = list(explanation.disagreements(asked, expected, found))
        if faults:
            arguments.out.mkdir(exist_ok=True)
            path = arguments.out / f"disagreement-explanation-{arguments.seed}-{position}.json"
            path.write_text(envelope)
            print(f"{path}: {len(faults)} disagreements", *faults[:8], sep="\n  ")
            return 1
    seconds = time.monotonic() - began
    told = ", ".join(f"{count} by {method}" for method, count in sorted(compared.items()))
    print(f"0 of {explained} explanations disagree ({told}), {seconds:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
