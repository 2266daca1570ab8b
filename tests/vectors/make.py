"""Writes the inputs of the vectors, the index, and what was worked out by hand for each.

    python tests/vectors/make.py            # writes
    python tests/vectors/make.py --check    # fails where a file is not what this program writes

What the engine answers is written by the runner (`WHOLELIFE_UPDATE=1 cargo test -p wholelife
--test tests vectors::`), which holds it against `hand.json`: for a rejection its problems, for an
evaluation some of its numbers, by pointer. A text that begins with `≈` is a published figure, met
to its printed precision.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from cases import (
    agreement,
    analysis,
    award,
    carbon,
    charts,
    cohorts,
    combined_bids,
    costs,
    decisions,
    double_counting,
    drawn,
    drawn_products,
    driven,
    explanations,
    externality,
    finance,
    followed,
    footing,
    footprints,
    frameworks,
    grounds,
    health,
    invoiced_fees,
    items,
    lint,
    low_bids,
    lots,
    methods,
    mini_competitions,
    offers,
    outside,
    options,
    packaging,
    packaging_carbon,
    packaging_criteria,
    pact,
    panels,
    ppwr,
    price_claims,
    price_clauses,
    prices,
    product_items,
    product_measures,
    products,
    producer_fees,
    rejected_bids,
    rejected_clauses,
    rejected_finance,
    rejected_lots,
    rejected_texts,
    reservations,
    reuse,
    reuse_turns,
    rules,
    robustness,
    sensitivity,
    shortlists,
    simulations,
    solutions,
    supply_chains,
    time,
    uncertainty,
    unusable,
    weights,
)

HERE = Path(__file__).parent
MODULES = (
    analysis,
    robustness,
    charts,
    carbon,
    award,
    costs,
    decisions,
    double_counting,
    drawn,
    drawn_products,
    driven,
    explanations,
    externality,
    time,
    finance,
    rejected_finance,
    followed,
    price_clauses,
    price_claims,
    rejected_clauses,
    prices,
    product_items,
    product_measures,
    products,
    producer_fees,
    invoiced_fees,
    footing,
    footprints,
    items,
    methods,
    mini_competitions,
    panels,
    ppwr,
    agreement,
    reservations,
    reuse,
    reuse_turns,
    sensitivity,
    shortlists,
    simulations,
    solutions,
    supply_chains,
    offers,
    rules,
    outside,
    options,
    packaging,
    packaging_carbon,
    packaging_criteria,
    pact,
    rejected_texts,
    rejected_lots,
    rejected_bids,
    lint,
    low_bids,
    weights,
    lots,
    combined_bids,
    frameworks,
    grounds,
    health,
    cohorts,
    unusable,
    uncertainty,
)


def files() -> dict[str, bytes]:
    """Every file that is written, by name."""
    written: dict[str, bytes] = {}
    index: list[dict[str, Any]] = []
    hand: dict[str, Any] = {}
    for case in (case for module in MODULES for case in module.cases()):
        if case.id in hand:
            raise ValueError(f"two vectors are called {case.id}")
        options = {"redacted": True} if case.redacted else {}
        if case.verb != "evaluate":
            options["verb"] = case.verb
        if case.robustness:
            options["robustness"] = True
        if case.language is not None:
            options["language"] = case.language
        if case.bid is not None:
            options["bid"] = case.bid
        if case.item is not None:
            options["item"] = case.item
        if case.per_product:
            options["per_product"] = True
        index.append({"id": case.id, "title": case.title, "source": case.source} | options)
        hand[case.id] = case.hand
        content = case.input if isinstance(case.input, bytes) else text(case.input)
        written[f"{case.id}.input.json"] = content
    written["index.json"] = text(index)
    written["hand.json"] = text(hand)
    return written


def text(document: Any) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def main() -> int:
    wanted = files()
    inputs = {path.name for path in HERE.glob("*.json") if not path.name.endswith(".expect.json")}
    stale = inputs - wanted.keys()
    if "--check" in sys.argv:
        different = sorted(stale | {name for name, content in wanted.items() if read(name) != content})
        for name in different:
            print(f"{name} is not what make.py writes", file=sys.stderr)
        return 1 if different else 0
    for name in stale:
        (HERE / name).unlink()
        (HERE / name.replace(".input.", ".expect.")).unlink(missing_ok=True)
    for name, content in wanted.items():
        (HERE / name).write_bytes(content)
    return 0


def read(name: str) -> bytes | None:
    path = HERE / name
    return path.read_bytes() if path.exists() else None


if __name__ == "__main__":
    sys.exit(main())
