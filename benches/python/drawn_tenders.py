"""Tenders of three bids, awarded by five rules for the price, as one would write it in Python.

    python benches/python/drawn_tenders.py --count 20000

draws the tenders of `examples/price_rules`, counts by rule in how many of them the winner changes
when a bid that does not win is withdrawn, and prints these counts and seconds by way of writing it:
plain loops over fractions, the same over floats, and arrays of numpy where it is installed. The
price has 40 of 100 points. No checks, no thresholds, no other methods.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import json
import time
from collections.abc import Callable
from fractions import Fraction
from typing import Any

SEED = 2026
BIDS = 3
WORD = 2**64

Bid = tuple[Any, Any]
Counts = dict[str, int]


def number(count: int) -> int:
    """The number at `count` of the stream of splitmix64."""
    mixed = (SEED + (count + 1) * 0x9E3779B97F4A7C15) % WORD
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9 % WORD
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB % WORD
    return mixed ^ (mixed >> 31)


def tender(index: int, of: Callable[[int, int], Any]) -> list[Bid]:
    """Price and points of the bids, as numbers of some kind: so many of so many parts of one."""
    counts = [index * 8 + 2 * bid for bid in range(BIDS)]
    return [
        (of(100000 + number(count) % 100001, 100), of(number(count + 1) % 10001, 100))
        for count in counts
    ]


def ratio_to_lowest(price: Any, prices: list[Any]) -> Any:
    """Points of 100."""
    return 100 * min(prices) / price


def linear_slope(price: Any, prices: list[Any]) -> Any:
    """Nothing at 50 % above the lowest."""
    lowest = min(prices)
    return 100 * (lowest - 2 * (price - lowest)) / lowest


def linear_min_max(price: Any, prices: list[Any]) -> Any:
    """Everything at the lowest, nothing at the highest."""
    lowest, highest = min(prices), max(prices)
    return 100 * (highest - price) / (highest - lowest) if highest > lowest else 100


def mean_based(price: Any, prices: list[Any]) -> Any:
    """Half at the mean, no more than the maximum."""
    mean = sum(prices) / len(prices)
    return min(50 - 100 * (price - mean) / mean, 100)


def fixed_range(price: Any, _: list[Any]) -> Any:
    """From 1,000 to 2,000."""
    return min((2000 - price) / 10, 100)


RULES = (ratio_to_lowest, linear_slope, linear_min_max, mean_based, fixed_range)


def winner(bids: list[Bid], rule: Callable[[Any, list[Any]], Any]) -> Bid | None:
    """The bid with the most points; nobody where two have them."""
    prices = [price for price, _ in bids]
    totals = [(40 * rule(price, prices) + 60 * points) / 100 for price, points in bids]
    most = max(totals)
    return bids[totals.index(most)] if totals.count(most) == 1 else None


def by_loops(count: int, of: Callable[[int, int], Any]) -> Counts:
    """One tender after another."""
    changed = {rule.__name__: 0 for rule in RULES}
    for index in range(count):
        bids = tender(index, of)
        for rule in RULES:
            first = winner(bids, rule)
            if first is not None:
                changed[rule.__name__] += any(
                    winner([one for one in bids if one is not other], rule) is not first
                    for other in bids
                    if other is not first
                )
    return changed


def by_arrays(count: int) -> Counts:
    """All tenders at once."""
    np: Any = importlib.import_module("numpy")

    def numbers(counts: Any) -> Any:
        mixed = SEED + (counts + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15)
        mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        return mixed ^ (mixed >> np.uint64(31))

    def points(name: str, price: Any) -> Any:
        lowest = price.min(axis=1, keepdims=True)
        if name == "ratio_to_lowest":
            return 100 * lowest / price
        if name == "linear_slope":
            return 100 * (lowest - 2 * (price - lowest)) / lowest
        if name == "linear_min_max":
            highest = price.max(axis=1, keepdims=True)
            span = np.where(highest > lowest, highest - lowest, 1)
            return np.where(highest > lowest, 100 * (highest - price) / span, 100)
        if name == "mean_based":
            mean = price.mean(axis=1, keepdims=True)
            return np.minimum(50 - 100 * (price - mean) / mean, 100)
        return np.minimum((2000 - price) / 10, 100)

    def first(name: str, price: Any, quality: Any) -> Any:
        totals = (40 * points(name, price) + 60 * quality) / 100
        alone = (totals == totals.max(axis=1, keepdims=True)).sum(axis=1) == 1
        return np.where(alone, totals.argmax(axis=1), -1)

    tenders = np.arange(count, dtype=np.uint64)[:, None] * np.uint64(8)
    counts = tenders + 2 * np.arange(BIDS, dtype=np.uint64)[None, :]
    price = (100000 + numbers(counts) % np.uint64(100001)) / 100
    quality = (numbers(counts + np.uint64(1)) % np.uint64(10001)) / 100
    changed: Counts = {}
    for rule in RULES:
        name = rule.__name__
        with_all = first(name, price, quality)
        changes = np.zeros(count, dtype=bool)
        for withdrawn in range(BIDS):
            kept = np.array([bid for bid in range(BIDS) if bid != withdrawn])
            place = first(name, price[:, kept], quality[:, kept])
            left = np.where(place < 0, -1, kept[place])
            changes |= (with_all >= 0) & (with_all != withdrawn) & (left != with_all)
        changed[name] = int(changes.sum())
    return changed


def timed(run: Callable[[], Counts]) -> tuple[Counts, float]:
    """What it counts, and the seconds that takes."""
    began = time.perf_counter()
    return run(), time.perf_counter() - began


def main() -> None:
    """Prints the counts and the seconds of each."""
    parser = argparse.ArgumentParser(description="Times drawn tenders in Python.")
    parser.add_argument("--count", type=int, default=20000)
    count: int = parser.parse_args().count
    found = {
        "fractions": timed(lambda: by_loops(count, Fraction)),
        "floats": timed(lambda: by_loops(count, lambda parts, of: parts / of)),
    }
    if importlib.util.find_spec("numpy") is not None:
        by_arrays(10)
        found["numpy"] = timed(lambda: by_arrays(count))
    print(json.dumps(found))


if __name__ == "__main__":
    main()
