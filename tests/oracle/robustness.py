"""What would change an award, by brute force: the award is made again on both sides of every claim.

Nothing is solved here. A weight, a measure or points are changed, all bids are scored and ranked
anew, and the claims of an analysis have to agree: inside an interval the winner stays, beyond its
end it does not, and where nothing is said to turn the award nothing on a grid does.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any, cast

import methods
import packaging
import product_measures
import reservations
import rules
import solutions
import withdrawn
from award import Award, Contender
from framework import several, suppliers_of
from number import Number, decided, number, rounded, total
from offer import Refused, choice
from remade import Again, Bids, winners
from robustness_weights import Weights
from rules import statistics

Document = Any

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


class Check:
    """The claims of an analysis about one lot."""

    def __init__(self, award: Award, claims: Document) -> None:
        self.award = award
        self.claims = claims
        self.several = several(award.lot)
        self.winners: Bids = winners(award)
        self.found: list[str] = []

    def all(self) -> list[str]:
        """Every claim that does not hold."""
        outcome = self.award.outcome
        ranked = [one for _, group, _ in self.award.places for one in group]
        if self.several and outcome in ("ranked", "tied"):
            outcome = self.seated(len(ranked))
        elif outcome == "ranked" and len(ranked) == 1:
            outcome = "single_bid"
        expected = None if outcome == "ranked" else outcome
        if self.claims.get("not_awarded") != expected:
            return [f"{expected} expected, found {self.claims.get('not_awarded')}"]
        if expected is not None:
            return []
        said = self.claims["suppliers"] if self.several else [self.claims["winner"]]
        if sorted(said) != sorted(self.winners):
            return [f"{said} are not the winners"]
        self.leads(ranked)
        self.found += Weights(self).all()
        self.turns()
        self.withdrawals()
        return self.found

    def seated(self, ranked: int) -> str:
        """Why nothing can be told of several suppliers, or that something can."""
        suppliers, cut_off = suppliers_of(self.award)
        undecided = self.award.lot["framework"]["cut_off_tie"] == "undecided"
        if not suppliers or (cut_off and undecided):
            return "cut_off_tied"
        return "room_for_all" if len(suppliers) == ranked else "ranked"

    def wins(self, bid: str, first: Bids) -> bool:
        """Whether a bid is first alone, or among the suppliers."""
        return bid in first if self.several else first == [bid]

    def changed(self, again: Again, bid: str) -> bool:
        """Whether a bid wins an award made again and does not win this one, or the reverse."""
        return self.wins(bid, again.first()) != (bid in self.winners)

    def stays(self, first: Bids) -> bool:
        """Whether the same bids win."""
        return sorted(first) == sorted(self.winners)

    def leads(self, ranked: list[Contender]) -> None:
        """How far the winner is ahead."""
        totals = {one.bid["id"]: one.total for one in ranked}
        own = [totals.pop(winner) for winner in self.winners][-1]
        said = {lead["bid"]: Fraction(lead["lead"]["value"]) for lead in self.claims["leads"]}
        if said.keys() != totals.keys():
            self.found.append(f"leads over {sorted(said)} and not over {sorted(totals)}")
            return
        for bid, other in totals.items():
            assert own is not None
            assert other is not None
            lead = decided(own) - decided(other)
            if self.award.method not in ("weighted_points", "price_per_quality"):
                lead = -lead
            if abs(said[bid] - lead) > Fraction(1, 10**12):
                self.found.append(f"lead over {bid}")

    def withdrawals(self) -> None:
        """The award without each bid."""
        envelope = self.award.envelope
        if solutions.are_several(envelope, self.award.lot):
            # A variant may need the bid that is withdrawn.
            one = withdrawn.alone(envelope, self.award.lot)
            self.found += withdrawn.disagreements(one, 0, self.winners, self.claims)
            return
        said = {one["bid"]: one["winners"] for one in self.claims["withdrawals"]}
        names = [one.bid["id"] for one in self.award.contenders]
        for name in names:
            if name in self.winners:
                continue
            try:
                first = Again(self.award, without=name).first()
            except Refused:
                # Nobody can be ranked where nothing is left to compare with.
                first = []
            expected = None if self.stays(first) else sorted(first)
            found = sorted(said[name]) if name in said else None
            if expected != found:
                self.found.append(f"without {name}: {expected} expected, found {found}")

    def end(self, what: str, claim: Document, now: Fraction, limit: Fraction, changed: Any) -> None:
        """Nothing changes up to a claimed end, and something does beyond it."""
        until = limit if claim is None else Fraction(claim["value"]["value"])
        way = 1 if limit > now or (limit == now and until > now) else -1
        self.stay(what, now, until, changed)
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

    def stay(self, what: str, now: Fraction, until: Fraction, changed: Any) -> None:
        """Nothing changes before a place."""
        for x in between(now, until):
            if changed(x) is True:
                self.found.append(f"{what}: changed at {float(x)} before {float(until)}")
                return

    def then(self, what: str, claim: Document, limit: Fraction, first: Any) -> None:
        """Those who are said to win beyond an exact place do, at it or close by."""
        if claim["known"] != "exactly":
            return
        place = Fraction(claim["value"]["value"])
        way = 1 if limit > place else -1
        scale = max(abs(place), Fraction(1))
        # A rounded measure may leave no more than one of its units before the limit.
        tried = [place, (place + limit) / 2]
        tried += [place + way * step * scale for step in BEYOND]
        found = [first(x) for x in tried if way * x <= way * limit]
        said = sorted(claim["winners"])
        if found and not any(one is not None and sorted(one) == said for one in found):
            self.found.append(f"{what}: {said} said to win beyond {float(place)}, found {found}")

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
        priced = self.award.policies.get("priced_reservations") == leaf["id"]
        if kind == "measure" and priced and contender.reserved:
            # What is asked can fall; what reservations cost stays.
            cost = total(reservations.prices(contender.reserved)).value
            low = min(max(low, cost), now)

        def again(x: Fraction) -> Again:
            return self.made(leaf, bid, kind, x)

        def changed(x: Fraction) -> bool | None:
            try:
                return self.changed(again(x), bid)
            except (ZeroDivisionError, Refused):
                return None

        name = f"{kind} of {bid} for {leaf['id']}"
        for key, limit in (("lower", low), ("higher", high)):
            self.end(f"{name} {key}", claim.get(key), now, limit, changed)
            self.before(name, claim, key, now, again)

    def before(self, name: str, claim: Document, key: str, now: Fraction, again: Any) -> None:
        """Who is said to win on the way to a bid's own place does, and nobody else."""
        earlier = claim.get(f"earlier_{key}")
        if key not in claim:
            if earlier:
                self.found.append(f"{name} {key}: earlier than what never comes")
            return

        def first(x: Fraction) -> Bids | None:
            try:
                return cast(Bids, again(x).first())
            except (ZeroDivisionError, Refused):
                return None

        def passed_on(x: Fraction) -> bool | None:
            found = first(x)
            return None if found is None else not self.stays(found)

        until = Fraction(claim[key]["value"]["value"])
        if earlier is None:
            # Up to the place itself the award stays; a tie may be shared there.
            self.stay(f"{name} before {key}", now, until, passed_on)
            return
        place = Fraction(earlier["value"]["value"])
        if not min(now, until) <= place <= max(now, until) or place == until:
            self.found.append(f"{name} {key}: not earlier")
        # Beyond the bid's own place another change may follow at once.
        self.end(f"{name} before {key}", earlier, now, until, passed_on)
        self.then(f"{name} before {key}", earlier, until, first)

    def made(self, leaf: Document, bid: str, kind: str, x: Fraction) -> Again:
        """The award to be made again with another measure, or other points, of a bid."""
        stage = self.award.policies["rounding"].get("measure", "none")
        again = Again(self.award)
        if kind == "points":
            again.points_of[bid, leaf["id"]] = number(x)
            return again
        for one in again.contenders:
            if one.bid["id"] == bid:
                before = one.measures[leaf["id"]]
                one.measures[leaf["id"]] = rounded(number(x), stage)
                if leaf["measure"] == "offered_price":
                    one.offered_price = moved(one, number(x) - before)
        return again

    def tied_by_rounding(self, leaf: Document, kind: str) -> bool:
        """Whether ties go by a rounded price, or by rounded points that count nothing else."""
        stages, ties = self.award.policies["rounding"], self.award.policies["ties"]
        priced = kind == "measure" and leaf["measure"] == "offered_price"
        by_price = priced and "lowest_price" in ties and stages["measure"] != "none"
        weighs = self.award.weighs and leaf["id"] not in self.award.amounts
        counts = self.award.method != "lowest_price"
        counts = counts and not (weighs and self.award.share(leaf).value == 0)
        by_points = {"most_points": leaf["id"]} in ties and stages["criterion"] != "none"
        return by_price or (by_points and not counts)

    def followed(self, leaf: Document, kind: str) -> bool:
        """Whether it is told what a changed number does."""
        if self.tied_by_rounding(leaf, kind):
            return False
        if self.steps_of_corridor(leaf, kind) or not self.followed_by_shortlist(leaf, kind):
            return False
        if kind == "points":
            return True
        divides = self.award.method == "feature_coefficient"
        divides = divides and leaf["id"] not in self.award.amounts
        return not (divides and choice(leaf["rule"])[0] in ("power_ratio", "log_ratio"))

    def steps_of_corridor(self, leaf: Document, kind: str) -> bool:
        """Whether a corridor is not followed: for roundings, or a measure that points replace."""
        stages = self.award.policies["rounding"]
        names = ["criterion", "weighted", "total"] + ["measure"] * (kind == "measure")
        by_measure = {"lowest_measure": leaf["id"]} in self.award.policies["ties"]
        steps = any(stages[name] != "none" for name in names)
        return "corridor" in self.award.terms and (steps or (kind == "points" and by_measure))

    def relists(self, leaf: Document, kind: str) -> bool:
        """Whether a changed number can bring other bids onto the shortlist."""
        if "shortlist" not in self.award.policies:
            return False
        terms = self.award.policies["shortlist"]
        ties = self.award.policies["ties"] if choice(terms["ties"])[0] == "tie_chain" else []
        by_points: list[Any] = [{"most_points": leaf["id"]}]
        by_measure: list[Any] = [{"lowest_measure": leaf["id"]}]
        if leaf["measure"] == "offered_price":
            by_measure.append("lowest_price")
        keys = by_points if kind == "points" else by_points + by_measure
        before = not statistics(leaf["rule"]) and leaf["id"] not in self.award.amounts
        groups = [one for one in self.award.lot["criteria"] if self.award.within(leaf, one["id"])]
        gates = any("minimum_points" in one for one in [leaf, *groups])
        gates = gates or "minimum_total" in self.award.terms
        return (
            self.award.is_listed(leaf, terms["criteria"])
            or any(tie in keys for tie in ties)
            or (before and gates)
        )

    def followed_by_shortlist(self, leaf: Document, kind: str) -> bool:
        """Whether it is told what a number does that can bring other bids onto the shortlist."""
        if not self.relists(leaf, kind):
            return True
        stages = self.award.policies["rounding"]
        steps = any(stages[name] != "none" for name in ("criterion", "weighted"))
        by_measure = {"lowest_measure": leaf["id"]} in self.award.policies["ties"]
        return not steps and not (kind == "points" and by_measure)

    def limits(self, leaf: Document, kind: str, now: Fraction) -> tuple[Fraction, Fraction]:
        """How far a value is tried: not beyond what a bid can have, nor to the end of numbers."""
        rule, terms = choice(leaf["rule"])
        measure, content = choice(leaf["measure"])
        far = max(abs(now), Fraction(1)) * 50
        low, high = max(now - far, -GREATEST), min(now + far, GREATEST)
        base = leaf["id"] == self.award.terms.get("base")
        divides = base and self.award.method in methods.POSITIVE
        if measure == "offered_price" or rule in rules.POSITIVE or divides:
            low = max(low, Fraction(1, 100))
        if measure == "panel_points":
            low = number(content["scale"]["lowest"]).value
            high = number(content["scale"]["highest"]).value
        if measure == "packaging":
            low = max(low, Fraction(0))
            high = min(high, Fraction(1)) if content["total"] in packaging.SHARES else high
        if measure == "declared_value":
            bounds = self.bounds(content)
            low, high = max(low, bounds[0]), min(high, bounds[1])
        if measure == "reuse":
            bounds = product_measures.limits(content, GREATEST)
            low, high = max(low, bounds[0]), min(high, bounds[1])
        if measure in ("packaging", "packaging_points"):
            bounds = packaging.limits(self.award.study, self.award.lot, content)
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
