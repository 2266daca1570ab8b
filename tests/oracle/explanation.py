"""The explanation of an award, read plainly from the oracle's own evaluation.

The engine's document has to say what the oracle would, and its numbers have to add up to the last
digit: the differences of the criteria and the rounding to the difference of the totals, or where
the total is no sum over the criteria, of its parts.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from award import Award
from number import Number, decided
from offer import Document, choice, findings
from rules import most_points
from study import Study

NEAR = Fraction(1, 10**11)
"""What the rounding of several numbers to 12 decimals may leave over."""


def disagreements(asked: Document, evaluation: Document, found: Document) -> Iterator[str]:
    """Every place where the explanation is not what the evaluation gives."""
    lots = zip(asked["procurement"]["lots"], evaluation["lots"], found["lots"], strict=True)
    for lot, evaluated, explained in lots:
        for fault in Reading(asked, lot, evaluated).faults(explained):
            yield f"/lots/{lot['id']}{fault}"


class Reading:
    """A lot as the oracle evaluates it."""

    def __init__(self, asked: Document, lot: Document, evaluated: Document) -> None:
        self.asked = asked
        self.lot = lot
        self.evaluated = evaluated
        self.method, self.terms = choice(lot["method"])
        self.amounts = {self.terms.get("base"), *self.terms.get("costs", [])}
        self.adds = self.method in ("weighted_points", "evaluation_price")
        self.bids = {bid["bid"]: bid for bid in evaluated["bids"]}

    def faults(self, explained: Document) -> Iterator[str]:
        """What is wrong with the explanation of the lot."""
        ranked = [bid for place in self.evaluated["ranking"] for bid in place["bids"]]
        first = [name for name in ranked if self.bids[name]["rank"] == 1]
        awarded = self.evaluated.get("awarded")
        winners = first if awarded is None else [name for name in ranked if name in awarded]
        others = [name for name in ranked if name not in winners]
        if self.evaluated["outcome"] != "open":
            others += [name for name in self.bids if name not in ranked]
        for names, field in ((winners, "winners"), (others, "bids")):
            told = [bid["bid"] for bid in explained[field]]
            if told != names:
                yield f"/{field}: {names} expected, {told} found"
                return
        for bid in [*explained["winners"], *explained["bids"]]:
            yield from self.words(bid)
        for bid in explained["bids"]:
            compared = [comparison["winner"] for comparison in bid.get("comparisons", [])]
            wanted = winners if bid["bid"] in ranked else []
            if compared != wanted:
                yield f"/bids/{bid['bid']}: compared with {compared} and not {wanted}"
            for comparison in bid.get("comparisons", []):
                yield from self.comparison(bid["bid"], comparison)

    def comparison(self, name: str, comparison: Document) -> Iterator[str]:
        """What is wrong with a bid beside a winner."""
        at = f"/bids/{name}/{comparison['winner']}"
        winner, bid = self.bids[comparison["winner"]], self.bids[name]
        sign = 1 if self.method in ("weighted_points", "price_per_quality") else -1
        expected = {
            "total": sign * (decided(winner["total"]) - decided(bid["total"])),
            **{
                theirs["criterion"]: self.lead(theirs, own)
                for theirs, own in zip(winner["criteria"], bid["criteria"], strict=True)
            },
        }
        stated = {"total": value(comparison["total"])} | {
            one["criterion"]: value(one["difference"]) for one in comparison["criteria"]
        }
        if expected.keys() != stated.keys():
            yield f"{at}: {list(stated)} found"
            return
        for what, number in expected.items():
            if not near(number, stated[what]):
                yield f"{at}/{what}: {float(number)} expected, {float(stated[what])} found"
        made_of = comparison["criteria"] if self.adds else comparison.get("parts", [])
        if self.method != "price_per_quality":
            yield from adds_up(at, made_of, comparison, comparison["total"])
        yield from self.beside(at, winner, bid, comparison)
        for one in [*comparison["criteria"], *comparison.get("parts", [])]:
            sense = (value(one["difference"]) > 0) - (value(one["difference"]) < 0)
            who = {1: "winner", 0: "neither", -1: "bid"}[sense]
            if one["advantage"] != who:
                yield f"{at}: {who} expected, {one} found"
        tied = stated["total"] == 0 or comparison.get("corridor") == "inside"
        tie = self.tie_break(comparison["winner"], name) if tied else None
        if comparison.get("tie_break") != tie:
            yield f"{at}: {tie} expected to decide, {comparison.get('tie_break')} found"

    def beside(
        self, at: str, winner: Document, bid: Document, comparison: Document
    ) -> Iterator[str]:
        """What is wrong with quality, parts, ratios and corridor."""
        if self.adds:
            if "quality" in comparison or "parts" in comparison:
                yield f"{at}: parts of a sum"
            return
        quality = [decided(one["quality"]) for one in (winner, bid)]
        told = comparison["quality"]
        if not near(quality[0] - quality[1], value(told["difference"])):
            yield f"{at}: quality {value(told['difference'])} found"
        giving = [one for one in comparison["criteria"] if one["criterion"] not in self.amounts]
        yield from adds_up(f"{at}/quality", giving, told, told["difference"])
        both = [self.parts(one) for one in (winner, bid)]
        wanted = {part: both[1][part] - both[0][part] for part in both[0]}
        parts = {one["part"]: value(one["difference"]) for one in comparison.get("parts", [])}
        if wanted.keys() != parts.keys() or any(not near(wanted[it], parts[it]) for it in wanted):
            yield f"{at}: parts {wanted} expected, {parts} found"
        yield from self.ratios(at, winner, bid, comparison.get("ratios"))
        corridor = self.evaluated.get("corridor")
        if corridor is None:
            wanted_place = None
        else:
            inside = decided(bid["total"]) >= decided(corridor["least"])
            wanted_place = "inside" if inside else "below"
        if comparison.get("corridor") != wanted_place:
            yield f"{at}: {wanted_place} expected, {comparison.get('corridor')} found"

    def ratios(self, at: str, winner: Document, bid: Document, told: Any) -> Iterator[str]:
        """What is wrong with how many times better a winner is."""
        has = self.method == "price_per_quality" and decided(bid["quality"]) != 0
        if (told is not None) != has:
            yield f"{at}: ratios expected {has}, found {told}"
        if told is None or not has:
            return
        quality = decided(winner["quality"]) / decided(bid["quality"])
        price = self.price(bid) / self.price(winner)
        for name, wanted in (("quality", quality), ("price", price), ("total", quality * price)):
            if not near(wanted, value(told[name])):
                yield f"{at}/{name}: {float(wanted)} expected, {float(value(told[name]))} found"

    def price(self, bid: Document) -> Fraction:
        """The amount that the total starts from."""
        return self.amount(bid, self.terms["base"])

    def amount(self, bid: Document, name: str) -> Fraction:
        """The amount of a criterion."""
        return decided(next(one["points"] for one in bid["criteria"] if one["criterion"] == name))

    def parts(self, bid: Document) -> dict[str, Fraction]:
        """What the total is made of before it is rounded, each with its sign."""
        if self.method == "price_per_quality":
            return {}
        price, quality = self.price(bid), decided(bid["quality"])
        parts = {"price": price}
        if self.method == "quality_percent":
            top = Fraction(self.terms["top"])
            weights = Fraction(self.terms["quality_weight"]) / Fraction(self.terms["price_weight"])
            parts["missing_quality"] = price * (1 - quality / top) * weights
        if self.method == "feature_coefficient":
            leaves = [leaf for leaf in self.lot["criteria"] if leaf["id"] not in self.amounts]
            most = sum(
                (known.value for leaf in leaves if (known := most_points(leaf))), Fraction(0)
            )
            parts["features"] = price / (1 + quality / (1 - most)) - price
            if self.terms.get("costs"):
                costs = [self.amount(bid, name) for name in self.terms["costs"]]
                parts["costs"] = sum(costs, Fraction(0))
        return parts

    def lead(self, winner: Document, bid: Document) -> Fraction:
        """How much better the winner is in a criterion."""
        is_amount = winner["criterion"] in self.amounts
        if self.method != "evaluation_price" and not is_amount:
            return decided(winner["weighted"]) - decided(bid["weighted"])
        lead = decided(winner["points"]) - decided(bid["points"])
        return -lead if is_amount else lead

    def tie_break(self, winner: str, bid: str) -> str | None:
        """The first tie break that parts the two, among those who are still together."""
        award = Award(self.asked, Study(self.asked["procurement"]), self.lot)
        ranked = [one for one in award.contenders if one.rank]
        together, _ = award.corridor(ranked)
        if together:
            label, keys = award.within_corridor(together)
            own, other = (
                next(keys[id(one)] for one in together if one.bid["id"] == which)
                for which in (winner, bid)
            )
            if own != other:
                return label
            together = [one for one in together if keys[id(one)] == own]
        else:
            total = next(one.total for one in ranked if one.bid["id"] == winner)
            assert total is not None
            together = [one for one in ranked if same(one.total, total)]
        for tie in award.policies["ties"]:
            for part in award.broken(together, tie):
                names = {one.bid["id"] for one in part}
                if winner in names:
                    together = part
                    if bid not in names:
                        kind, name = choice(tie)
                        return kind if name is None else f"{kind}:{name}"
        return None

    def words(self, bid: Document) -> Iterator[str]:
        """Whether the panel's reasons are those that count."""
        written = next(one for one in self.asked["bids"] if one["id"] == bid["bid"])
        leaves = {leaf["id"]: leaf for leaf in self.lot["criteria"] if "measure" in leaf}
        for criterion in bid.get("criteria", []):
            name = criterion["criterion"]
            kind, _ = choice(leaves[name]["measure"])
            if kind != "panel_points":
                continue
            counting = [
                entry["id"]
                for kind in ("points", "abstention")
                for _, entry in findings(self.asked, kind, written, self.lot, name)
            ]
            told = [one["assessment"] for one in criterion.get("assessments", [])]
            if sorted(told) != sorted(counting):
                yield f"/{bid['bid']}/{name}: {counting} expected, {told} found"


def same(one: Number | None, other: Number) -> bool:
    """Whether two totals are decided to be equal."""
    return one is not None and decided(one) == decided(other)


def near(one: Fraction, other: Fraction) -> bool:
    """Whether two numbers are the same but for the rounding of what they are made of."""
    return abs(one - other) <= NEAR * max(abs(one), Fraction(1000))


def adds_up(at: str, parts: list[Document], rest: Document, whole: Document) -> Iterator[str]:
    """Whether the differences and what is left over are the whole, to the last digit."""
    numbers = [value(one["difference"]) for one in parts]
    if "rounding" in rest:
        numbers.append(value(rest["rounding"]))
    if sum(numbers) != value(whole):
        yield f"{at}: the parts add up to {float(sum(numbers))}"


def value(explained: Any) -> Fraction:
    """A number of the engine's; nothing is confidential in random envelopes."""
    return Fraction(explained["value"])
