"""What would change an award, by brute force: the award is made again on both sides of every claim.

Nothing is solved here. A weight, a measure or points are changed, all bids are scored and ranked
anew, and the claims of an analysis have to agree: inside an interval the winner stays, beyond its
end it does not, and where nothing is said to turn the award nothing on a grid does.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import methods
import rules
import solutions
from award import Award, Contender
from number import Number, decided, number, rounded
from offer import Refused, choice
from rules import statistics
from study import Study

Document = Any
Bids = list[str]

STEPS = 8
"""How many values are tried between now and a claimed end."""
BEYOND = [Fraction(1, 10**9), Fraction(1, 10**7), Fraction(1, 10**5), Fraction(1, 10**3)]
"""How far beyond an end the change has to show; a total that moves slowly needs more."""
NEVER_BELOW_ZERO = (
    *("ratio_to_lowest", "ratio_to_highest", "power_ratio", "linear_min_max"),
    "linear_to_highest",
)
BOUNDED = (
    *(*NEVER_BELOW_ZERO, "linear_slope", "slope_by_bids", "log_ratio"),
    *("rebate_ratio", "bilinear", "graduated"),
)
"""The rules that give no more than their maximum."""

GREATEST = Fraction(10**12)


class Again(Award):
    """An award made again with something changed."""

    def __init__(self, award: Award, without: str | None = None) -> None:
        self.__dict__.update(award.__dict__)
        self.shares: dict[str, Number] | None = None
        self.points_of: dict[tuple[str, str], Number] = {}
        self.references = {}
        self.places = []
        self.contenders = [fresh(one) for one in award.contenders if one.bid["id"] != without]

    def share(self, criterion: Document) -> Number:
        """The share, or the changed one."""
        if self.shares is None:
            return super().share(criterion)
        return self.shares[criterion["id"]]

    def score(self, contender: Contender, leaves: list[Document]) -> None:
        """The points, or the changed ones."""
        super().score(contender, leaves)
        for leaf in leaves:
            points = self.points_of.get((contender.bid["id"], leaf["id"]))
            if points is None:
                continue
            contender.points[leaf["id"]] = points
            if leaf["id"] in self.amounts:
                continue
            if self.weighs:
                stage = self.policies["rounding"]["weighted"]
                from_share = points * self.share(leaf)
                contender.weighted[leaf["id"]] = rounded(from_share, stage)
            elif self.method != "evaluation_price":
                stage = self.policies["rounding"]["weighted"]
                contender.weighted[leaf["id"]] = rounded(points, stage)

    def first(self) -> Bids:
        """Who is first."""
        self.order()
        return [one.bid["id"] for one in self.places[0][1]] if self.places else []


def fresh(contender: Contender) -> Contender:
    """The bid as it stands before anything is scored."""
    again = copy.copy(contender)
    again.measures = dict(contender.measures)
    again.points, again.weighted, again.total, again.rank = {}, {}, None, None
    if contender.standing in ("ranked", "below_threshold"):
        again.standing, again.reasons = "admitted", []
    return again


class Check:
    """The claims of an analysis about one lot."""

    def __init__(self, award: Award, claims: Document) -> None:
        self.award = award
        self.claims = claims
        self.winner: str = claims.get("winner", "")
        self.found: list[str] = []

    def all(self) -> list[str]:
        """Every claim that does not hold."""
        outcome = self.award.outcome
        ranked = [one for _, group, _ in self.award.places for one in group]
        if outcome == "ranked" and len(ranked) == 1:
            outcome = "single_bid"
        if outcome != "open" and "shortlist" in self.award.policies:
            outcome = "shortlisted"
        expected = None if outcome == "ranked" else outcome
        if self.claims.get("not_awarded") != expected:
            return [f"{expected} expected, found {self.claims.get('not_awarded')}"]
        if expected is not None:
            return []
        if [one.bid["id"] for one in self.award.places[0][1]] != [self.winner]:
            return [f"{self.winner} is not the winner"]
        self.leads(ranked)
        self.intervals()
        self.shifts()
        self.turns()
        self.withdrawals()
        return self.found

    def leads(self, ranked: list[Contender]) -> None:
        """How far the winner is ahead."""
        totals = {one.bid["id"]: one.total for one in ranked}
        own = totals.pop(self.winner)
        said = {lead["bid"]: Fraction(lead["lead"]["value"]) for lead in self.claims["leads"]}
        if said.keys() != totals.keys():
            self.found.append(f"leads over {sorted(said)} and not over {sorted(totals)}")
            return
        for bid, total in totals.items():
            assert own is not None
            assert total is not None
            lead = decided(own) - decided(total)
            if self.award.method not in ("weighted_points", "price_per_quality"):
                lead = -lead
            if abs(said[bid] - lead) > Fraction(1, 10**12):
                self.found.append(f"lead over {bid}")

    def withdrawals(self) -> None:
        """The award without each bid."""
        said = {one["bid"]: one["winners"] for one in self.claims["withdrawals"]}
        names = [one.bid["id"] for one in self.award.contenders if one.bid["id"] != self.winner]
        for name in names:
            winners = Again(self.award, without=name).first()
            expected = None if winners == [self.winner] else sorted(winners)
            found = sorted(said[name]) if name in said else None
            if expected != found:
                self.found.append(f"without {name}: {expected} expected, found {found}")

    # Weights

    def leaves_of(self, name: str) -> list[str]:
        """The leaves of a group, or the leaf itself."""
        inside = [leaf["id"] for leaf in self.award.leaves if self.award.within(leaf, name)]
        return inside or [name]

    def with_share(self, name: str, x: Fraction) -> Again:
        """The award with another share of a criterion; the others keep their proportion."""
        now = {leaf["id"]: self.award.share(leaf).value for leaf in self.award.leaves}
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
        }
        return again

    def intervals(self) -> None:
        """The interval of each share."""
        if not self.award.weighs or self.award.method != "weighted_points":
            if self.claims["shares"]:
                self.found.append("shares without weights")
            return
        expected = {
            criterion["id"]
            for criterion in self.award.lot["criteria"]
            if (share := self.award.share(criterion).value) < 1
            and (share != 0 or "measure" in criterion)
        }
        said = {interval["criterion"] for interval in self.claims["shares"]}
        if said != expected:
            self.found.append(f"intervals of {sorted(said)} and not of {sorted(expected)}")
            return
        for interval in self.claims["shares"]:
            name = interval["criterion"]
            now = self.award.share(self.award.criteria[name]).value
            ends = (("lower", Fraction(0)), ("upper", Fraction(1)))

            def changed(x: Fraction, name: str = name) -> bool | None:
                try:
                    return self.with_share(name, x).first() != [self.winner]
                except ZeroDivisionError:
                    # A group without a share has no points.
                    return None

            for key, limit in ends:
                self.end(f"share of {name} {key}", interval.get(key), now, limit, changed)

    def end(self, what: str, claim: Document, now: Fraction, limit: Fraction, changed: Any) -> None:
        """Nothing changes up to a claimed end, and something does beyond it."""
        until = limit if claim is None else Fraction(claim["value"]["value"])
        way = 1 if limit > now or (limit == now and until > now) else -1
        for x in between(now, until):
            if changed(x) is True:
                self.found.append(f"{what}: changed at {float(x)} before {float(until)}")
                return
        if claim is None:
            if changed(limit) is True:
                self.found.append(f"{what}: changed at the limit {float(limit)}")
            return
        if claim["known"] == "perhaps":
            return
        certain = until
        if claim["known"] == "within_bounds":
            certain = Fraction(claim["certain"]["value"])
        scale = max(abs(certain), Fraction(1))
        beyond = [certain + way * step * scale for step in BEYOND]
        beyond = [x for x in beyond if way * x <= way * limit]
        # Where a tie is broken by the very measure, the place itself may be all that is changed.
        if beyond and not any(changed(x) in (True, None) for x in [*beyond, certain]):
            self.found.append(f"{what}: not changed beyond {float(certain)}")
        # Only a value of few decimals is the exact one.
        if claim["known"] == "exactly" and until.denominator <= 10**8:
            here = changed(until)
            if here is not None and here != claim["included"]:
                self.found.append(f"{what}: at {float(until)} itself changed is {here}")

    def shifts(self) -> None:
        """The least part of the weight that has to be moved."""
        if not self.award.weighs or self.award.method != "weighted_points":
            if self.claims["shifts"]:
                self.found.append("shifts without weights")
            return
        now = {leaf["id"]: self.award.share(leaf).value for leaf in self.award.leaves}
        for claim in self.claims["shifts"]:
            against = claim.get("bid") or claim["threshold"]
            lead = self.lead if "bid" in claim else self.slack
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
                    if lead(against, moved) < 0:
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
            leads = [lead(against, shares) for shares in all_in_one]
            # Each share is told to 12 decimals.
            off = max(Fraction(1, 10**9), sum(map(abs, leads), Fraction(0)) / 10**12)
            if abs(lead(against, more)) > off:
                self.found.append(f"{what}: {float(until)} leaves {float(lead(against, more))}")
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

    def total(self, bid: str, shares: dict[str, Fraction]) -> Fraction:
        """The total of a bid with other shares."""
        parts = self.counted(bid, shares).values()
        stage = self.award.policies["rounding"]["total"]
        return decided(rounded(number(sum(parts, Fraction(0))), stage))

    def lead(self, rival: str, shares: dict[str, Fraction]) -> Fraction:
        """By how many points the winner leads a rival with other shares, thresholds aside."""
        return self.total(self.winner, shares) - self.total(rival, shares)

    def slack(self, threshold: str, shares: dict[str, Fraction]) -> Fraction:
        """By how much the winner is above the threshold of the lot, or of a group by its share."""
        if threshold == self.award.lot["id"]:
            least = number(self.award.terms["minimum_total"]).value
            return self.total(self.winner, shares) - least
        inside = self.leaves_of(threshold)
        parts = self.counted(self.winner, shares)
        reached = sum((parts[leaf] for leaf in inside), Fraction(0))
        least = number(self.award.criteria[threshold]["minimum_points"]).value
        return reached - least * sum((shares[leaf] for leaf in inside), Fraction(0))

    # Measures and points

    def turns(self) -> None:
        """The measures and points that turn the award."""
        for criterion in self.claims["criteria"]:
            leaf = self.award.criteria[criterion["criterion"]]
            for turns in criterion["bids"]:
                self.turn(leaf, turns["bid"], "measure", turns["measure"])
                if "points" in turns:
                    self.turn(leaf, turns["bid"], "points", turns["points"])

    def turn(self, leaf: Document, bid: str, kind: str, claim: Document) -> None:
        """A measure, or the points, of a bid."""
        if claim["outcome"] == "not_known":
            return
        followed = self.followed(leaf, kind)
        if followed != (claim["outcome"] != "not_followed"):
            self.found.append(
                f"{kind} of {bid} for {leaf['id']}: followed {followed}, told otherwise"
            )
        if not followed:
            return
        contender = next(one for one in self.award.contenders if one.bid["id"] == bid)
        held = contender.measures if kind == "measure" else contender.points
        now = decided(held[leaf["id"]])
        low, high = self.limits(leaf, kind, now)

        def changed(x: Fraction) -> bool | None:
            again = Again(self.award)
            if kind == "points":
                again.points_of[bid, leaf["id"]] = number(x)
            for one in again.contenders:
                if one.bid["id"] == bid and kind == "measure":
                    one.measures[leaf["id"]] = number(x)
                    if leaf["measure"] == "offered_price":
                        one.offered_price = moved(one, number(x) - held[leaf["id"]])
            try:
                first = again.first()
            except (ZeroDivisionError, Refused):
                return None
            return (first != [bid]) if bid == self.winner else first == [bid]

        name = f"{kind} of {bid} for {leaf['id']}"
        for key, limit in (("lower", low), ("higher", high)):
            self.end(f"{name} {key}", claim.get(key), now, limit, changed)

    def followed(self, leaf: Document, kind: str) -> bool:
        """Whether it is told what a changed number does."""
        if "corridor" in self.award.terms:
            return False
        if kind == "points":
            return True
        divides = self.award.method == "feature_coefficient"
        divides = divides and leaf["id"] not in self.award.amounts
        compares = bool(statistics(leaf["rule"]))
        return choice(leaf["rule"])[0] != "bilinear" and not (divides and compares)

    def limits(self, leaf: Document, kind: str, now: Fraction) -> tuple[Fraction, Fraction]:
        """How far a value is tried: not beyond what a bid can have, nor to the end of numbers."""
        rule, terms = choice(leaf["rule"])
        measure, content = choice(leaf["measure"])
        far = max(abs(now), Fraction(1)) * 50
        low, high = now - far, now + far
        base = leaf["id"] == self.award.terms.get("base")
        divides = base and self.award.method in methods.POSITIVE
        if measure == "offered_price" or rule in rules.POSITIVE or divides:
            low = max(low, Fraction(1, 100))
        if measure == "panel_points":
            low = number(content["scale"]["lowest"]).value
            high = number(content["scale"]["highest"]).value
        if measure == "declared_value":
            bounds = self.bounds(content)
            low, high = max(low, bounds[0]), min(high, bounds[1])
        if kind == "points":
            zero = self.award.policies.get("points_below_zero") == "zero"
            if rule in BOUNDED or (rule == "mean_based" and terms["capped"]):
                low, high = now - far, number(terms["max_points"]).value
                zero = zero or rule in NEVER_BELOW_ZERO
            elif rule in ("table", "distance_table"):
                worths = [number(step["points"]).value for step in terms["steps"]]
                worths.append(number(terms["otherwise"]).value)
                low, high = min(worths), max(worths)
            else:
                low, high = now - far, now + far
                if rule == "fixed_range" and terms["capped"]:
                    high = number(terms["max_points"]).value
            if zero:
                low = max(low, Fraction(0))
        return min(low, now), max(high, now)

    def bounds(self, name: str) -> tuple[Fraction, Fraction]:
        """What a bid may declare."""
        declared = self.award.envelope["procurement"].get("parameters", [])
        declared = declared + self.award.lot.get("parameters", [])
        parameter = next(one for one in declared if one["id"] == name)
        low = number(parameter["minimum"]).value if "minimum" in parameter else -GREATEST
        high = number(parameter["maximum"]).value if "maximum" in parameter else GREATEST
        for requirement in self.award.lot.get("requirements", []):
            test, content = choice(requirement["test"])
            if isinstance(content, dict) and content.get("parameter") == name:
                if test == "at_least":
                    low = max(low, number(content["value"]).value)
                if test == "at_most":
                    high = min(high, number(content["value"]).value)
        return low, high


def moved(contender: Contender, by: Number) -> Number:
    """The offered price, changed by as much as the measure."""
    assert contender.offered_price is not None
    return contender.offered_price + by


def between(now: Fraction, until: Fraction) -> Iterator[Fraction]:
    """Values strictly between two, close to both ends and spread."""
    span = until - now
    yield from (now + span * Fraction(step, STEPS) for step in range(1, STEPS))
    if abs(span) > Fraction(1, 10**6):
        yield until - span * Fraction(1, 10**6)


def disagreements(envelope: Document, analysis: Document) -> list[str]:
    """Every claim of an analysis that does not hold."""
    if "lots" not in analysis:
        return []
    study = Study(envelope["procurement"])
    found = []
    for lot, analysed in zip(envelope["procurement"]["lots"], analysis["lots"], strict=True):
        if lot.get("framework", {}).get("suppliers", 1) > 1:
            # The lot is not awarded anew, so that nothing of the award can be without a result.
            if analysed["robustness"].get("not_awarded") != "several_suppliers":
                found.append(f"{lot['id']}: one supplier expected to win of several")
            continue
        award = Award(envelope, study, lot)
        if solutions.are_several(award):
            if analysed["robustness"].get("not_awarded") != "several_solutions":
                found.append(f"{lot['id']}: several bids of a bidder are not followed")
            continue
        found += [f"{lot['id']}: {one}" for one in Check(award, analysed["robustness"]).all()]
    return found
