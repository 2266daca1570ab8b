"""Holds what a lint finds in random drafts against the oracle's own rules.

python tests/oracle/compare_lint.py --count 200 --seed 1

Checked are the spreads, the effective weights, the prices of a point and the bids by which an order
is reversed: their totals and winners are computed again by `rules.py`, in fractions. Of
methods that set quality against a price, `lint_methods.py` does the same.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import generate_rules
import lint_methods
from draw import Draw
from number import ONE, ZERO, Number, decided, number, total
from offer import choice
from rules import by_bids, statistic, statistics, worth

RULES = (
    *("ratio_to_lowest", "power_ratio", "log_ratio", "linear_slope", "slope_by_bids"),
    *("linear_min_max", "mean_based", "rebate_ratio", "bilinear", "graduated", "fixed_range"),
)
STEPS = 10


def draft(seed: int, position: int) -> dict[str, Any]:
    """A price by a random rule and a panel's points, and what is expected of them."""
    draw = Draw(f"lint/{seed}/{position}")
    lowest = Fraction(draw.whole(50, 900))
    highest = lowest + draw.whole(1, 400)
    word = draw.among(*RULES)
    rule = generate_rules.rule(draw, word)
    if word in ("rebate_ratio", "bilinear"):
        rule[word]["base"] = str(highest + draw.whole(1, 300))
    if word == "fixed_range":
        rule[word] |= {"full_at": str(lowest - draw.whole(-20, 40)), "zero_at": str(highest + 30)}
    scale = {"lowest": "0", "highest": "100"}
    if draw.chance(0.5):
        scale["step"] = "1"
    panel = {"panel_points": {"scale": scale, "aggregation": "single"}}
    price = {"id": "p", "title": "P", "kind": "price", "measure": "offered_price", "rule": rule}
    quality = {"id": "q", "title": "Q", "kind": "quality", "measure": panel, "rule": "as_measured"}
    method: dict[str, Any] = {"combination": "added"}
    if draw.chance(0.5):
        weight = draw.whole(1, 99)
        made = draw.among({"weights_sum": "100"}, {"weighting": "points"})
        method = {"combination": "weighted"} | made
        price["weight"], quality["weight"] = str(weight), str(100 - weight)
    base = json.loads((Path(__file__).parents[1] / "vectors" / "lint-ratio.input.json").read_text())
    lot = base["procurement"]["lots"][0]
    lot |= {"criteria": [price, quality], "method": {"weighted_points": method}}
    lot["policies"]["points_below_zero"] = draw.among("allowed", "zero")
    low = draw.whole(0, 80)
    base["expectations"]["lots"][0] |= {
        "bids": draw.whole(2, 6),
        "criteria": [
            {"criterion": "p", "lowest": str(lowest), "highest": str(highest)},
            {"criterion": "q", "lowest": str(low), "highest": str(low + draw.whole(1, 20))},
        ],
    }
    if draw.chance(0.5):
        lint_methods.drawn(draw, lot, base["expectations"]["lots"][0])
    answer: dict[str, Any] = base
    return answer


class Lot:
    """The award of a draft: what bids get, by the oracle's rules."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.lot = document["procurement"]["lots"][0]
        self.expected = document["expectations"]["lots"][0]
        _, self.method = choice(self.lot["method"])

    def weighted(
        self, criterion: dict[str, Any], measure: Number, compared: list[Number]
    ) -> Number:
        """What a measure adds to the total."""
        points = worth(criterion["rule"], measure, compared)
        if self.is_raised(criterion, measure, compared):
            points = ZERO
        if self.method["combination"] == "added":
            return points
        return points * number(criterion["weight"]) / number("100")

    def is_raised(self, criterion: dict[str, Any], measure: Number, compared: list[Number]) -> bool:
        """Whether a measure gets zero instead of less."""
        points = worth(criterion["rule"], measure, compared)
        return self.lot["policies"]["points_below_zero"] == "zero" and decided(points) < 0

    def totals(self, bids: list[dict[str, Number]]) -> list[Number]:
        """The totals of bids, each a measure by criterion."""
        return [
            total(
                [
                    self.weighted(one, bid[one["id"]], [other[one["id"]] for other in bids])
                    for one in self.lot["criteria"]
                ]
            )
            for bid in bids
        ]

    def curve(self, criterion: dict[str, Any]) -> list[tuple[Number, Number, bool]]:
        """Measures, what each adds where the others lie evenly, and whether that was raised."""
        known = next(
            one for one in self.expected["criteria"] if one["criterion"] == criterion["id"]
        )
        low, span = number(known["lowest"]), number(known["highest"]) - number(known["lowest"])
        others = self.expected["bids"] - 1

        def on_step(measure: Number) -> Number:
            """The nearest whole point where the scale has steps; only steps of 1 are drawn."""
            kind, panel = choice(criterion["measure"])
            stepped = kind == "panel_points" and "step" in panel["scale"]
            return number(str(round(decided(measure)))) if stepped else measure

        evenly = [on_step(low + span * number(step) / number(others)) for step in range(others + 1)]
        places = {
            decided(on_step(low + span * number(step) / number(STEPS))) for step in range(STEPS + 1)
        }
        ends = min(places), max(places)
        bent = (decided(place) for place in bends(criterion["rule"], evenly))
        places |= {place for place in bent if ends[0] < place < ends[1]}
        return [
            (
                place,
                self.weighted(criterion, place, evenly),
                self.is_raised(criterion, place, evenly),
            )
            for place in map(number, sorted(places))
        ]


def bends(rule: Any, evenly: list[Number]) -> list[Number]:
    """Where a rule reaches its most or nothing, and where its lines meet."""
    kind, terms = choice(rule)
    lowest = min(evenly, key=decided)
    if kind == "fixed_range":
        return [number(terms["full_at"]), number(terms["zero_at"])]
    if kind == "log_ratio":
        return [lowest * number(terms["zero_at_ratio"])]
    if kind == "linear_slope":
        return [lowest * (ONE + number(terms["slope"]))]
    if kind == "slope_by_bids":
        return [lowest * (ONE + by_bids(terms["slope"], evenly))]
    if kind == "mean_based":
        mean = statistic("mean", evenly)
        return [mean * number("0.5"), mean * number("1.5")]
    if kind == "bilinear":
        return [statistic("mean", evenly), number(terms["base"])]
    if kind == "rebate_ratio":
        return [number(terms["base"])]
    if kind == "graduated":
        return [statistic("median", evenly) * (ONE + number(terms["knee"]))]
    return []


def disagreements(lot: Lot, found: dict[str, Any]) -> Iterator[str]:
    """What the lint says otherwise."""

    def differs(what: str, written: dict[str, Any], expected: Number) -> Iterator[str]:
        if Fraction(written["value"]) != decided(expected):
            yield f"{what}: {written['value']} instead of {decided(expected)}"

    curves = [lot.curve(one) for one in lot.lot["criteria"]]
    spreads = []
    for curve in curves:
        values = sorted((value for _, value, _ in curve), key=decided)
        spreads.append(values[-1] - values[0])
    for spread, written in zip(spreads, found["spreads"], strict=True):
        yield from differs("spread", written["spread"], spread)
        if "effective_weight" in written:
            yield from differs("weight", written["effective_weight"], spread / total(spreads))
    prices = []
    for (one, more, _), (other, less, raised) in zip(curves[0], curves[0][1:], strict=False):
        if decided(more - less) > 0 and not raised:
            prices.append((other - one) / (more - less))
    prices.sort(key=decided)
    said = [one for one in found["findings"] if one["code"].startswith("point_price")]
    if len(said) != bool(prices):
        yield f"{len(said)} prices of a point instead of {bool(prices)}"
    for finding in said:
        yield from differs("lowest price of a point", finding["figures"][0], prices[0])
        yield from differs("highest price of a point", finding["figures"][-1], prices[-1])
    for finding in found["findings"]:
        if finding["code"] == "rank_reversal":
            yield from reversed_order(lot, finding["example"], differs)
    yield from off_step(lot, found)
    compares = any(statistics(one["rule"]) for one in lot.lot["criteria"])
    if not compares and any(one["code"] == "rank_reversal" for one in found["findings"]):
        yield "an order is reversed where nothing is compared"


def off_step(lot: Lot, found: dict[str, Any]) -> Iterator[str]:
    """Bids drawn that no panel could give these points."""
    _, panel = choice(lot.lot["criteria"][1]["measure"])
    contests = found.get("field", {"shown": []})["shown"] if "step" in panel["scale"] else []
    for contest in contests:
        for bid in contest["bids"]:
            points = Fraction(bid["measures"][1]["value"])
            if points.denominator != 1:
                yield f"{points} points are drawn between the steps"


def reversed_order(lot: Lot, example: dict[str, Any], differs: Any) -> Iterator[str]:
    """What is wrong with the bids by which an order is said to be reversed."""
    bids = [
        {one["criterion"]: number(one["value"]) for one in bid["measures"]}
        for bid in example["bids"]
    ]
    for name, taking_part in (("with", bids), ("without", bids[:2])):
        totals = lot.totals(taking_part)
        for bid, own in zip(example["bids"], totals, strict=False):
            yield from differs(f"total {name}", bid[f"total_{name}"], own)
        best = max(decided(own) for own in totals)
        first = [
            bid["bid"]
            for bid, own in zip(example["bids"], totals, strict=False)
            if decided(own) == best
        ]
        if first != [example[f"first_{name}"]]:
            yield f"{first} win {name}, not {example[f'first_{name}']}"
    if example["first_with"] in (example["first_without"], example["withdrawn"]):
        yield "the order is not reversed"


def main() -> int:
    """Compares; 1 where there is a disagreement."""
    parser = argparse.ArgumentParser(description="Holds lints against the oracle.")
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=Path("out"), help="where drafts go")
    parser.add_argument("--verbose", action="store_true", help="say what was drawn")
    arguments = parser.parse_args()
    # Imported by name: the package is built after the oracle is checked.
    wholelife = importlib.import_module("wholelife")
    began = time.monotonic()
    linted: Counter[str] = Counter()
    examples: Counter[str] = Counter()
    for position in range(arguments.count):
        document = draft(arguments.seed, position)
        try:
            answer = wholelife.lint(document["procurement"], document["expectations"])
        except wholelife.EvaluationError:
            linted["refused"] += 1
            continue
        found = json.loads(answer.to_json())["lots"][0]
        method, _ = choice(document["procurement"]["lots"][0]["method"])
        linted[method] += 1
        shown = [one for one in found["findings"] if "example" in one or "tied" in one]
        examples.update(f"{one['code']} by {method}" for one in shown)
        if method == "weighted_points":
            faults = list(disagreements(Lot(document), found))
        else:
            lot = lint_methods.MethodLot(document)
            faults = list(lint_methods.disagreements(lot, found))
        if faults:
            arguments.out.mkdir(exist_ok=True)
            path = arguments.out / f"disagreement-lint-{arguments.seed}-{position}.json"
            path.write_text(json.dumps(document))
            print(f"{path}: {len(faults)} disagreements", *faults[:8], sep="\n  ")
            return 1
    seconds = time.monotonic() - began
    if arguments.verbose:
        for what, count in sorted((linted + examples).items()):
            print(f"{count:6} {what}")
    told = f"0 of {linted.total() - linted['refused']} lints disagree, {examples.total()} examples"
    print(f"{told}, {seconds:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
