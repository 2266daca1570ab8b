"""Holds what comes out with other values against evaluations of the documents with them written in.

python tests/oracle/compare_sensitivity.py --count 100 --seed 1

The installed package is asked. Totals in scenarios and at both ends of ranges, and who wins on both
sides of every threshold and at its value, are those of a plain reading of the changed documents.
The first claim that does not hold is reported, and its envelope is written to a file.
"""

from __future__ import annotations

import argparse
import copy
import importlib
import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import generate
import oracle
from number import decided
from offer import Refused, choice

Document = Any
Engine = Callable[[str, str], str]

MOST_NUMBERS = 3
"""How many numbers of a lot are moved."""
LOW, HIGH = Decimal("0.9"), Decimal("1.1")
"""Times what is stated."""


def package() -> Engine:
    """The installed Python package."""
    # Imported by name, so that the program can be read without the package.
    wholelife = importlib.import_module("wholelife")
    native = importlib.import_module("wholelife._native")

    def ask(envelope: str, settings: str) -> str:
        try:
            return str(native.vary(envelope.encode(), settings.encode()))
        except wholelife.EvaluationError as refused:
            return str(refused.to_json())

    return ask


def numbers(envelope: Document, lot: Document) -> Iterator[tuple[Document, Decimal]]:
    """The numbers of a lot that can be moved, with what they are stated as."""
    for parameter in lot.get("parameters", []):
        if parameter["origin"] == "buyer":
            yield {"parameter": parameter["id"]}, plain(parameter["value"])
    # A decision may stand in the place of what a bid states.
    rulings = [choice(one["ruling"])[1] for one in envelope.get("decisions", [])]
    corrected = {one["bid"] for one in rulings if isinstance(one, dict) and "bid" in one}
    bidders = {one["id"] for one in lot.get("parameters", []) if one["origin"] == "bidder"}
    for bid in envelope["bids"]:
        offers = [one["offer"] for one in bid["offers"] if one["lot"] == lot["id"]]
        for offer in offers if bid["id"] not in corrected else []:
            for price in offer.get("prices", []):
                yield {"bid": bid["id"], "item": price["item"]}, plain(price["price"])
            for value in offer.get("values", []):
                if value["parameter"] in bidders:
                    of = {"bid": bid["id"], "parameter": value["parameter"]}
                    yield of, plain(value["value"])


def plain(value: Any) -> Decimal:
    """A decimal, however it is written."""
    return plain(value["value"]) if isinstance(value, dict) else Decimal(str(value))


def changed(envelope: Document, lot_id: str, number: Document, value: str) -> Document:
    """The documents with another value written in the place of a number."""
    again = copy.deepcopy(envelope)
    lots = again["procurement"]["lots"]
    [lot] = [one for one in lots if one["id"] == lot_id]
    if "bid" not in number:
        [parameter] = [one for one in lot["parameters"] if one["id"] == number["parameter"]]
        parameter["value"] = value
        return again
    [bid] = [one for one in again["bids"] if one["id"] == number["bid"]]
    [offer] = [one["offer"] for one in bid["offers"] if one["lot"] == lot_id]
    if "item" in number:
        [price] = [one for one in offer["prices"] if one["item"] == number["item"]]
        price["price"] = value
    else:
        [stated] = [one for one in offer["values"] if one["parameter"] == number["parameter"]]
        stated["value"] = value
    return again


def evaluated(envelope: Document, position: int) -> Document | None:
    """The lot as a plain reading evaluates it; none where it is refused."""
    try:
        lot: Document = oracle.evaluate(envelope)["lots"][position]
    except Refused:
        return None
    return lot


def winners(lot: Document | None) -> set[str] | None:
    """Who wins a lot; none where nothing can be evaluated."""
    if lot is None:
        return None
    if lot["awarded"] is not None:
        return set(lot["awarded"])
    return set(lot["ranking"][0]["bids"]) if lot["ranking"] else set()


def settings(lot: Document, moved: list[tuple[Document, Decimal]]) -> str:
    """Each number a tenth greater in a scenario, a tenth less and more, and thresholds of it."""
    ranges = [
        {"number": of, "low": written(value * LOW), "high": written(value * HIGH)}
        for of, value in moved
    ]
    asked = {
        "lot": lot["id"],
        "tornado": {"ranges": ranges},
        "scenarios": [
            {
                "id": f"s{place}",
                "title": "-",
                "values": [{"number": of, "value": written(value * HIGH)}],
            }
            for place, (of, value) in enumerate(moved)
        ],
        "thresholds": [
            {"number": of, "from": written(value / 10), "to": written(value * 5)}
            for of, value in moved
        ],
    }
    fixed = {"schema_version": "1.0", "draws": 2, "seed": 1, "sampling": "pseudo_random"}
    return json.dumps(fixed | {"quantiles": [], "lots": [asked]})


def written(value: Decimal) -> str:
    """A decimal with at most 12 decimals."""
    return format(value.quantize(Decimal(1).scaleb(-12)).normalize(), "f")


def wrong(
    envelope: Document,
    position: int,
    found: Document,
    moved: list[tuple[Document, Decimal]],
    told: Counter[str],
) -> Iterator[str]:
    """Every claim about a lot that does not hold."""
    lot_id = envelope["procurement"]["lots"][position]["id"]
    outcomes = [
        (kind, number, value * times, one)
        for (number, value), scenario, swing in zip(
            moved, found["scenarios"], found["tornado"], strict=True
        )
        for kind, times, one in (
            ("scenarios", HIGH, scenario),
            ("ends of ranges", LOW, swing["low"]),
            ("ends of ranges", HIGH, swing["high"]),
        )
    ]
    for kind, number, value, one in outcomes:
        other = evaluated(changed(envelope, lot_id, number, written(value)), position)
        outcome = one.get("outcome")
        if (other is None) != (outcome is None):
            yield f"{number}: refused by one of the two"
            continue
        if other is None:
            told[f"{kind} that are refused"] += 1
            continue
        told[kind] += 1
        if set(outcome["winners"]) != winners(other):
            yield f"{number} at {value}: {outcome['winners']}, not {winners(other)}"
        for mine, theirs in zip(other["bids"], outcome["bids"], strict=True):
            total = None if mine.get("total") is None else decided(mine["total"])
            told_total = None if theirs.get("total") is None else Fraction(theirs["total"])
            if total != told_total:
                yield f"{number} at {value}: total of {mine['bid']} is {told_total}, not {total}"
    for (number, _), outcome in zip(moved, found["thresholds"], strict=True):
        told["numbers without a threshold"] += not outcome["thresholds"]
        for threshold in outcome["thresholds"]:
            told[f"thresholds by {threshold['known_by']}"] += 1
            for place, name in (
                ("below", "winners_below"),
                ("value", "winners_at"),
                ("above", "winners_above"),
            ):
                again = changed(envelope, lot_id, number, threshold[place])
                expected = winners(evaluated(again, position))
                claimed = threshold.get(name)
                if expected != (None if claimed is None else set(claimed)):
                    yield f"{number} at {threshold[place]}: {claimed}, not {expected}"


def compare(ask: Engine, count: int, seed: int, out: Path) -> int:
    """Compares until the first claim that does not hold; 1 where there is one."""
    began = time.monotonic()
    told: Counter[str] = Counter()
    for position in range(count):
        text = generate.envelope(seed, position)
        envelope = oracle.read(text)
        for place, lot in enumerate(envelope["procurement"]["lots"]):
            moved = [one for one in numbers(envelope, lot) if one[1] > 0]
            # Each on its own: what is read in whole steps has no threshold, and is refused.
            for one in moved[:: max(1, len(moved) // MOST_NUMBERS)]:
                answer = json.loads(ask(text, settings(lot, [one])))
                if "lots" not in answer:
                    told[answer["problems"][0]["code"]] += 1
                    continue
                for claim in wrong(envelope, place, answer["lots"][place], [one], told):
                    out.mkdir(exist_ok=True)
                    (out / "sensitivity.json").write_text(text, "utf-8")
                    print(f"seed {seed}, position {position}: {claim}")
                    return 1
    for what, times in sorted(told.items()):
        print(f"  {times:6} {what}")
    print(f"{count} envelopes agree, in {time.monotonic() - began:.0f} s")
    return 0


def main() -> int:
    """Compares; 1 where there is a disagreement."""
    parser = argparse.ArgumentParser(
        description="Holds scenarios and thresholds against the oracle."
    )
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=Path("out"), help="where envelopes go")
    arguments = parser.parse_args()
    return compare(package(), arguments.count, arguments.seed, arguments.out)


if __name__ == "__main__":
    sys.exit(main())
