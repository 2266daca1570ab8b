"""Drafts whose method sets quality against a price, and what a lint has to say of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from draw import Draw
from methods import combined
from number import ONE, Number, decided, number, total
from offer import choice
from rules import statistics, worth

STEPS = 10
METHODS = ("lowest_price", "price_per_quality", "quality_percent", "feature_coefficient")

Bid = dict[str, Number]


def drawn(draw: Draw, lot: dict[str, Any], expected: dict[str, Any]) -> None:
    """Makes a method and a quality for the lot, and what is expected of both."""
    name = draw.among(*METHODS)
    most = "0.3" if name == "feature_coefficient" else "50"
    rules: list[Any] = [
        {"fixed_range": {"max_points": most, "full_at": "100", "zero_at": "0", "capped": True}},
        {"ratio_to_highest": {"max_points": most}},
        {"linear_to_highest": {"max_points": most, "equal_points": most}},
    ]
    listed = draw.chance(0.3)
    rule = rules[0] if listed else draw.among(*rules)
    scale = {"lowest": "0", "highest": "100"}
    panel = {"panel_points": {"scale": scale, "aggregation": "single"}}
    price = {"id": "p", "title": "P", "kind": "price", "measure": "offered_price"}
    quality = {"id": "q", "title": "Q", "kind": "quality", "measure": panel, "rule": rule}
    terms: dict[str, Any] = {"base": "p"}
    if name != "feature_coefficient":
        terms["combination"] = "added"
        if name == "lowest_price" or draw.chance(0.3):
            terms["minimum_total"] = str(draw.whole(5, 45))
    if name == "price_per_quality":
        terms["per"] = "1000"
        if draw.chance(0.6):
            deciding = draw.among("lowest_price", "most_quality", {"most_points": "q"})
            terms["corridor"] = {"share": f"0.{draw.whole(2, 20):02d}", "deciding": deciding}
    if name == "quality_percent":
        weight = draw.whole(10, 90)
        terms |= {"top": most, "price_weight": str(100 - weight), "quality_weight": str(weight)}
    lot |= {"criteria": [price | {"rule": "as_measured"}, quality], "method": {name: terms}}
    lot["policies"]["points_below_zero"] = "zero"
    lot["policies"]["ties"] = draw.among(["lot_drawn"], ["lowest_price"], [])
    if listed:
        shortlist = {"bids": draw.whole(1, 3), "criteria": ["q"], "ties": "all_advance"}
        lot["policies"]["shortlist"] = shortlist
    low, best = draw.whole(50, 900), draw.whole(1, 80)
    expected |= {
        "bids": draw.whole(2, 6),
        "criteria": [
            {"criterion": "p", "lowest": str(low), "highest": str(low + draw.whole(1, 400))},
            {"criterion": "q", "lowest": str(best), "highest": str(best + draw.whole(1, 20))},
        ],
    }


class MethodLot:
    """The award of a draft by its method, in fractions."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.lot = document["procurement"]["lots"][0]
        self.expected = document["expectations"]["lots"][0]
        self.name, self.terms = choice(self.lot["method"])
        self.quality = self.lot["criteria"][1]
        self.compares = bool(statistics(self.quality["rule"]))

    def points(self, bid: Bid, others: list[Bid]) -> Number:
        """The points of quality of a bid among others."""
        return worth(self.quality["rule"], bid["q"], [other["q"] for other in others])

    def total(self, bid: Bid, others: list[Bid]) -> Number:
        """What the order goes by."""
        points = self.points(bid, others)
        return combined(self.name, self.terms, bid, points, [self.quality])

    def ranked(self, bids: list[Bid]) -> tuple[list[int], list[int]]:
        """The bids that are compared, and those of them that reach the threshold."""
        left = list(range(len(bids)))
        required = number(self.terms.get("minimum_total", "-1"))

        def reaches(index: int, others: list[Bid]) -> bool:
            return decided(self.points(bids[index], others)) >= decided(required)

        if not self.compares:
            left = [index for index in left if reaches(index, bids)]
        listed = self.lot["policies"].get("shortlist")
        if listed:
            order = sorted(
                (decided(self.points(bids[index], bids)) for index in left), reverse=True
            )
            if len(order) > listed["bids"]:
                least = order[listed["bids"] - 1]
                left = [one for one in left if decided(self.points(bids[one], bids)) >= least]
        among = [bids[index] for index in left]
        return left, [index for index in left if reaches(index, among)]

    def totals(self, bids: list[Bid]) -> dict[int, Number]:
        """The total of each bid that is ranked."""
        compared, ranked = self.ranked(bids)
        among = [bids[index] for index in compared]
        return {index: self.total(bids[index], among) for index in ranked}

    def first(self, bids: list[Bid]) -> list[int]:
        """Who holds the first place."""
        compared, _ = self.ranked(bids)
        among = [bids[index] for index in compared]
        totals = {index: decided(value) for index, value in self.totals(bids).items()}
        if not totals:
            return []
        sign = -1 if self.name == "price_per_quality" else 1
        best = min(sign * value for value in totals.values())
        corridor = self.terms.get("corridor")
        keys: list[Callable[[int], Any]] = []
        if corridor:
            kept = number(-best) * (ONE - number(corridor["share"]))
            front = [index for index, value in totals.items() if value >= decided(kept)]
            if corridor["deciding"] == "lowest_price":
                keys.append(lambda index: decided(bids[index]["p"]))
            else:
                keys.append(lambda index: -decided(self.points(bids[index], among)))
        else:
            front = [index for index, value in totals.items() if sign * value == best]
        if "lowest_price" in self.lot["policies"]["ties"]:
            keys.append(lambda index: decided(bids[index]["p"]))
        for key in keys:
            least = min(key(index) for index in front)
            front = [index for index in front if key(index) == least]
        return front

    def evenly(self, name: str, steps: int) -> list[Number]:
        """Measures in equal steps over what is expected."""
        known = next(one for one in self.expected["criteria"] if one["criterion"] == name)
        low, span = number(known["lowest"]), number(known["highest"]) - number(known["lowest"])
        return [number(decided(low + span * number(s) / number(steps))) for s in range(steps + 1)]

    def expected_bids(self) -> list[Bid]:
        """Bids that lie evenly over what is expected."""
        others = self.expected["bids"] - 1
        prices, points = (self.evenly(name, others) for name in ("p", "q"))
        return [{"p": p, "q": q} for p, q in zip(prices, points, strict=True)]


def disagreements(lot: MethodLot, found: dict[str, Any]) -> Iterator[str]:
    """What the lint says otherwise."""
    others = lot.expected_bids()
    places = {name: lot.evenly(name, STEPS) for name in ("p", "q")}
    middle = {name: own[STEPS // 2] for name, own in places.items()}
    spreads = []
    for name, written in zip(("p", "q"), found["spreads"], strict=True):
        totals = [lot.total(middle | {name: own}, others) for own in places[name]]
        totals.sort(key=decided)
        spreads.append(totals[-1] - totals[0])
        yield from differs("spread", written["spread"], spreads[-1])
    for spread, written in zip(spreads, found["spreads"], strict=True):
        if "effective_weight" in written:
            yield from differs("weight", written["effective_weight"], spread / total(spreads))
    for finding in found["findings"]:
        if finding["code"].startswith("quality_price"):
            yield from quality_price(lot, finding, places, others)
        if "example" in finding:
            yield from reversed_order(lot, finding)
        if "tied" in finding:
            pair = measured(finding["tied"])
            if lot.first(pair) != [0, 1]:
                yield f"{lot.first(pair)} are first, not both"


def differs(what: str, written: dict[str, Any], expected: Number) -> Iterator[str]:
    """A number that is another."""
    if number(written["value"]) != number(decided(expected)):
        yield f"{what}: {written['value']} instead of {decided(expected)}"


def quality_price(
    lot: MethodLot, finding: dict[str, Any], places: dict[str, list[Number]], others: list[Bid]
) -> Iterator[str]:
    """What is wrong with what more quality is said to be worth: a dearer bid has the same total."""
    worths = []
    whole = lot.name == "feature_coefficient"
    steps = list(zip(places["q"], places["q"][1:], strict=False))
    if whole:
        steps = [(places["q"][0], places["q"][-1])]
    for price in (places["p"][0], places["p"][-1]):
        for less, more in steps:
            few, many = ({"p": price, "q": own} for own in (less, more))
            points = lot.points(many, others) - lot.points(few, others)
            nothing = decided(lot.points(few, others)) == 0
            if decided(points) <= 0 or (nothing and lot.name == "price_per_quality"):
                continue
            # Totals are lines of the price, or the price under a line: by the rule of three.
            one, two = lot.total(few, others), lot.total(many, others)
            times = two / one if lot.name == "price_per_quality" else one / two
            dearer = many | {"p": price * times}
            if decided(lot.total(dearer, others)) != decided(one):
                yield "a dearer bid has another total"
            gained = price * times - price
            worths.append(gained if whole else gained / points)
    worths.sort(key=decided)
    yield from differs("least worth", finding["figures"][0], worths[0])
    yield from differs("greatest worth", finding["figures"][-1], worths[-1])


def measured(bids: list[dict[str, Any]]) -> list[Bid]:
    """The measures of the bids of an example."""
    return [{one["criterion"]: number(one["value"]) for one in bid["measures"]} for bid in bids]


def reversed_order(lot: MethodLot, finding: dict[str, Any]) -> Iterator[str]:
    """What is wrong with the bids by which an order is said to be reversed."""
    example = finding["example"]
    names = [bid["bid"] for bid in example["bids"]]
    bids = measured(example["bids"])
    for word, part in (("with", bids), ("without", bids[:-1])):
        totals = lot.totals(part)
        for index, bid in enumerate(example["bids"]):
            written = bid.get(f"total_{word}")
            if (written is None) != (index not in totals):
                yield f"{bid['bid']} is ranked {word} or not"
            elif written is not None:
                yield from differs(f"total {word}", written, totals[index])
        first = [names[index] for index in lot.first(part)]
        if first != [example[f"first_{word}"]]:
            yield f"{first} win {word}, not {example[f'first_{word}']}"
    if example["first_with"] in (example["first_without"], example["withdrawn"]):
        yield "the order is not reversed"
    if finding["code"] == "shortlist_cuts_winner":
        lot.lot["policies"].pop("shortlist")
        first = [names[index] for index in lot.first(bids)]
        if first != [example["first_without"]]:
            yield f"{first} would win without the shortlist"
