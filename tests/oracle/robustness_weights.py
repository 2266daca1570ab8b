"""Which weights would change an award, by brute force: the award is made again with others."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import methods
from number import decided, number, rounded
from remade import Again
from rules import statistics

if TYPE_CHECKING:
    from robustness import Check


class Weights:
    """The claims of an analysis about weights."""

    def __init__(self, check: Check) -> None:
        self.check = check
        self.award = check.award
        self.claims = check.claims
        self.winners = check.winners
        self.found: list[str] = []
        self.weighed = [leaf for leaf in self.award.leaves if leaf["id"] not in self.award.amounts]

    def all(self) -> list[str]:
        """Every claim that does not hold."""
        weighs_price = self.award.method == "quality_percent"
        told = "told" if self.award.weighs or weighs_price else "no_weights"
        steps = self.award.policies["rounding"]["weighted"] != "none"
        listed = "shortlist" in self.award.policies
        gates = "minimum_total" in self.award.terms or bool(self.gated())
        chooses = listed or (self.admitted_and_compared() and bool(self.gated(before=True)))
        if "corridor" in self.award.terms or (chooses and steps) or (listed and gates):
            told = "not_followed"
        if self.claims["weights"] == "not_known":
            return ["weights told and not known"] if self.claims["shares"] else []
        if self.claims["weights"] != told:
            return [f"weights {told} expected, found {self.claims['weights']}"]
        if told != "told":
            return ["weights, of which nothing is told"] if self.claims["shares"] else []
        self.intervals()
        self.shifts()
        return self.found

    def gated(self, *, before: bool = False) -> list[str]:
        """The groups with a threshold; those alone that are tested before anything is compared."""
        return [
            one["id"]
            for one in self.award.lot["criteria"]
            if "measure" not in one
            and "minimum_points" in one
            and not (before and any(self.compares(leaf) for leaf in self.leaves_of(one["id"])))
        ]

    def compares(self, name: str) -> bool:
        """Whether the rule of a criterion compares bids."""
        rule = self.award.criteria[name].get("rule")
        return rule is not None and bool(statistics(rule))

    def admitted_and_compared(self) -> bool:
        """Whether bids are compared, and with those alone that reach the thresholds."""
        compared = any(self.compares(leaf["id"]) for leaf in self.award.leaves)
        return self.award.policies["reference_set"] == "admitted_bids" and compared

    def leaves_of(self, name: str) -> list[str]:
        """The leaves of a group, or the leaf itself."""
        inside = [leaf["id"] for leaf in self.weighed if self.award.within(leaf, name)]
        return inside or [name]

    def with_share(self, name: str, x: Fraction) -> Again:
        """The award with another share of a criterion; the others keep their proportion."""
        now = {leaf["id"]: self.award.share(leaf).value for leaf in self.weighed}
        inside = self.leaves_of(name)
        of_inside = sum((now[leaf] for leaf in inside), Fraction(0))
        changed = {
            leaf: (x * (share / of_inside if of_inside else Fraction(1)))
            if leaf in inside
            else share * (1 - x) / (1 - of_inside)
            for leaf, share in now.items()
        }
        return self.with_shares(changed)

    def with_shares(self, leaves: dict[str, Fraction]) -> Again:
        """The award with other shares of the leaves; a group has those of its own together."""
        again = Again(self.award)
        again.shares = {
            criterion["id"]: number(sum(leaves[leaf] for leaf in self.leaves_of(criterion["id"])))
            for criterion in self.award.lot["criteria"]
            if criterion["id"] not in self.award.amounts
        }
        return again

    def with_price_share(self, x: Fraction) -> Again:
        """The award with another share of the price beside quality."""
        again = Again(self.award)
        again.terms = self.award.terms | {"price_weight": x, "quality_weight": 1 - x}
        return again

    def intervals(self) -> None:
        """The interval of each share."""
        base = self.award.terms.get("base")
        expected = {base} if self.award.method == "quality_percent" else set()
        expected |= {
            criterion["id"]
            for criterion in self.award.lot["criteria"]
            if self.award.weighs
            and criterion["id"] not in self.award.amounts
            and (share := self.award.share(criterion).value) < 1
            and (share != 0 or "measure" in criterion)
        }
        said = {interval["criterion"] for interval in self.claims["shares"]}
        if said != expected:
            self.found.append(f"intervals of {sorted(said)} and not of {sorted(expected)}")
            return
        for interval in self.claims["shares"]:
            name = interval["criterion"]
            if name == base:
                terms = self.award.terms
                of_price = number(terms["price_weight"]).value
                now = of_price / (of_price + number(terms["quality_weight"]).value)
            else:
                now = self.award.share(self.award.criteria[name]).value
            ends = (("lower", Fraction(0)), ("upper", Fraction(1)))

            def changed(x: Fraction, name: str = name) -> bool | None:
                try:
                    again = self.with_price_share(x) if name == base else self.with_share(name, x)
                    return not self.check.stays(again.first())
                except ZeroDivisionError:
                    # A group without a share has no points.
                    return None

            for key, limit in ends:
                self.check.end(f"share of {name} {key}", interval.get(key), now, limit, changed)

    def shifts(self) -> None:
        """The least part of the weight that has to be moved."""
        if not self.award.weighs or "shortlist" in self.award.policies:
            if self.claims["shifts"]:
                self.found.append("shifts without weights")
            return
        now = {leaf["id"]: self.award.share(leaf).value for leaf in self.weighed}
        for claim in self.claims["shifts"]:
            against = claim.get("bid") or claim["threshold"]
            of = self.lead if "bid" in claim else self.slack
            losing = claim.get("supplier", self.winners[0])
            what = f"shift against {against}"
            until = Fraction(claim["moved"]["value"]) if "moved" in claim else Fraction(1)
            # No move of one criterion to another flips the award before.
            for source in now:
                for target in now:
                    amount = min(until * Fraction(999, 1000), now[source])
                    if source == target or amount == 0:
                        continue
                    moved = dict(now)
                    moved[source] -= amount
                    moved[target] += amount
                    if "bid" in claim and self.is_below(against, moved):
                        continue
                    if any(of(winner, against, moved) < 0 for winner in self.winners):
                        self.found.append(f"{what}: {source} to {target} needs less")
            if "moved" not in claim or claim["known"] != "exactly":
                continue
            inputs = claim["moved"]["derivation"]["inputs"]
            taken = {i["name"]: Fraction(i["value"]) for i in inputs if i["symbol"] == "m"}
            more = dict(now)
            for leaf, amount in taken.items():
                more[leaf] -= amount
                more[claim["to"]] += amount
            all_in_one = ({leaf: Fraction(leaf == one) for leaf in now} for one in now)
            leads = [of(losing, against, shares) for shares in all_in_one]
            # Each share is told to 12 decimals.
            off = max(Fraction(1, 10**9), sum(map(abs, leads), Fraction(0)) / 10**12)
            left = of(losing, against, more)
            if abs(left) > off:
                self.found.append(f"{what}: {float(until)} leaves {float(left)}")
            # The last criterion may bring the lead to nothing and no further.
            if min(leads) == 0 and not claim["included"]:
                self.found.append(f"{what}: can only become a tie")

    def counted(self, bid: str, shares: dict[str, Fraction]) -> dict[str, Fraction]:
        """What the criteria add to the total of a bid with other shares."""
        points = next(one.points for one in self.award.contenders if one.bid["id"] == bid)
        stage = self.award.policies["rounding"]["weighted"]
        return {
            leaf: rounded(points[leaf] * number(share), stage).value
            for leaf, share in shares.items()
        }

    def quality(self, bid: str, shares: dict[str, Fraction]) -> Fraction:
        """The weighted points of a bid with other shares."""
        return sum(self.counted(bid, shares).values(), Fraction(0))

    def total(self, bid: str, shares: dict[str, Fraction]) -> Fraction:
        """The total of a bid with other shares, the more the better."""
        quality = number(self.quality(bid, shares))
        stage = self.award.policies["rounding"]["total"]
        if not self.award.states_quality():
            return decided(rounded(quality, stage))
        contender = next(one for one in self.award.contenders if one.bid["id"] == bid)
        award = self.award
        raw = methods.combined(award.method, award.terms, contender.measures, quality, self.weighed)
        total = decided(rounded(raw, stage))
        return total if award.method == "price_per_quality" else -total

    def lead(self, winner: str, rival: str, shares: dict[str, Fraction]) -> Fraction:
        """By how many points a winner leads a rival with other shares, thresholds aside."""
        return self.total(winner, shares) - self.total(rival, shares)

    def is_below(self, bid: str, shares: dict[str, Fraction]) -> bool:
        """Whether a bid misses a threshold that depends on weights."""
        names = self.gated()
        if "minimum_total" in self.award.terms:
            names = [*names, self.award.lot["id"]]
        return any(self.slack(bid, name, shares) < 0 for name in names)

    def slack(self, winner: str, threshold: str, shares: dict[str, Fraction]) -> Fraction:
        """By how much a winner is above the threshold of the lot, or of a group by its share."""
        if threshold == self.award.lot["id"]:
            least = number(self.award.terms["minimum_total"]).value
            if self.award.states_quality():
                return self.quality(winner, shares) - least
            return self.total(winner, shares) - least
        inside = self.leaves_of(threshold)
        parts = self.counted(winner, shares)
        reached = sum((parts[leaf] for leaf in inside), Fraction(0))
        least = number(self.award.criteria[threshold]["minimum_points"]).value
        return reached - least * sum((shares[leaf] for leaf in inside), Fraction(0))
