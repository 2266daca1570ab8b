"""Lots under a limit on how many a bidder may win, by looking at every way to award them."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import solutions
from award import Award, Contender
from number import Number, decided, total
from offer import Document, choice

MOST_WAYS = 200_000
"""With more ways to award the lots the least cost is found by the Hungarian method."""

Ways = list[int | None]


class Tied(Exception):
    """The published rules do not decide between these candidates of a lot."""

    def __init__(self, lot: int, candidates: list[int]) -> None:
        super().__init__(lot)
        self.lot = lot
        self.candidates = candidates


@dataclass
class Candidate:
    """A ranked bid of a lot."""

    contender: Contender
    place: int
    bidders: list[str]
    value: Fraction


class Allocation:
    """The lots of a procurement with their ranked bids."""

    def __init__(self, envelope: Document, awards: list[Award]) -> None:
        self.envelope = envelope
        self.awards = awards
        self.limits: Document = envelope["procurement"]["lot_limits"]
        self.limit: Document = self.limits["most_won"]
        self.most: int = self.limit["lots"]
        self.rule, self.terms = choice(self.limit["rule"])
        self.by: str | None = self.terms["by"] if isinstance(self.terms, dict) else None
        self.names = [award.lot["id"] for award in awards]
        self.lots = [[self.candidate(award, one) for one in ranked(award)] for award in awards]
        self.order = [self.names.index(name) for name in self.published()]
        self.lifted = self.limit["no_other_bid"] == "limit_lifted"
        self.steps: list[Document] | None = None
        """How the lots were awarded one by one, where the rule goes by the loss."""

    def published(self) -> list[str]:
        """The published order of the lots, where there is one."""
        if self.rule == "lot_order":
            return list(self.terms)
        return list(self.terms["equal"]) if isinstance(self.terms, dict) else self.names

    def candidate(self, award: Award, contender: Contender) -> Candidate:
        """A ranked bid, with whose lots it counts among and what the rule goes by."""
        bidder = contender.bid["bidder"]
        bidders = [bidder["id"]]
        if self.limits["joint_bids"] == "each_partner":
            bidders += [partner["id"] for partner in bidder.get("consortium", [])]
        value = Fraction(0)
        if self.by == "offered_price":
            assert contender.offered_price is not None
            value = decided(contender.offered_price)
        elif self.by == "total" and contender.total is not None:
            value = decided(contender.total) * (-1 if is_points(award) else 1)
        assert contender.rank is not None
        return Candidate(contender, contender.rank, sorted(set(bidders)), value)

    def won(self, winners: Ways, but: int | None = None) -> Counter[str]:
        """How many lots each bidder has won, without one of them."""
        return Counter(
            bidder
            for lot, winner in enumerate(winners)
            if winner is not None and lot != but
            for bidder in self.lots[lot][winner].bidders
        )

    def may_win(self, winners: Ways, lot: int) -> list[int]:
        """The candidates of a lot whose bidders may still win one."""
        won = self.won(winners, lot)
        return [
            index
            for index, one in enumerate(self.lots[lot])
            if all(won[bidder] < self.most for bidder in one.bidders)
        ]

    def best(self, lot: int, candidates: list[int]) -> int | None:
        """The candidate with the best place, which must be one."""
        places = [self.lots[lot][index].place for index in candidates]
        first = [index for index in candidates if self.lots[lot][index].place == min(places)]
        if len(first) > 1:
            raise Tied(lot, first)
        return first[0] if first else None

    def without(self, lot: int) -> int | None:
        """The winner of a lot for which nobody is left."""
        return self.best(lot, list(range(len(self.lots[lot])))) if self.lifted else None

    def award(self) -> Ways:
        """The winners of the lots, by index of the candidate."""
        if self.rule == "lot_order":
            winners: Ways = [None] * len(self.lots)
            for lot in self.order:
                self.give(lot, winners)
            return winners
        if self.rule == "largest_loss":
            return self.by_loss()
        return self.by_preference() if self.rule == "bidder_preference" else self.by_cost()

    def give(self, lot: int, winners: Ways) -> None:
        """Awards a lot to the first that may still win."""
        best = self.best(lot, self.may_win(winners, lot))
        winners[lot] = self.without(lot) if best is None else best

    def by_loss(self) -> Ways:
        """The lot first that loses most by its runner-up."""
        winners: Ways = [None] * len(self.lots)
        left = list(self.order)
        self.steps = []
        while left:
            losses = [self.loss(lot, winners) for lot in left]
            first = losses.index(max(losses))
            lot = left.pop(first)
            within = bool(self.may_win(winners, lot))
            runners_up = self.runners_up(lot, winners) if losses[first][0] == 1 else []
            self.give(lot, winners)
            if self.lots[lot]:
                loss = losses[first][1] if runners_up else None
                self.steps.append(self.step(lot, winners[lot], within, runners_up, loss))
        return winners

    def runners_up(self, lot: int, winners: Ways) -> list[Candidate]:
        """The first bids of other bidders than the best."""
        able = [self.lots[lot][index] for index in self.may_win(winners, lot)]
        best = min(able, key=lambda one: one.place)
        others = [one for one in able if not set(one.bidders) & set(best.bidders)]
        return [one for one in others if one.place == min(other.place for other in others)]

    def step(
        self,
        lot: int,
        winner: int | None,
        within: bool,
        runners_up: list[Candidate],
        loss: Fraction | None,
    ) -> Document:
        """An award in the layout of the evaluation."""
        lots = self.lots[lot]
        passed: list[Candidate] = []
        if winner is None:
            passed = lots
        elif within:
            before = [one for one in lots if one.place <= lots[winner].place]
            passed = [one for one in before if one is not lots[winner]]
        kind = "awarded" if within else "no_winner" if winner is None else "limit_lifted"
        return {
            "lot": self.names[lot],
            "kind": kind,
            "bid": None if winner is None else lots[winner].contender.bid["id"],
            "passed_over": [one.contender.bid["id"] for one in passed] or None,
            "runners_up": [one.contender.bid["id"] for one in runners_up] or None,
            "loss": None if loss is None else Number(loss, abs(float(loss))),
        }

    def loss(self, lot: int, winners: Ways) -> tuple[int, Fraction]:
        """How much worse the runner-up is; first where there is none, last where nobody is left."""
        able = self.may_win(winners, lot)
        best = self.best(lot, able)
        if best is None:
            return 0, Fraction(0)
        first = self.lots[lot][best]
        others = [one for one in able if not set(self.lots[lot][one].bidders) & set(first.bidders)]
        if not others:
            return 2, Fraction(0)
        place = min(self.lots[lot][one].place for one in others)
        next_best = [one for one in others if self.lots[lot][one].place == place]
        values = {self.lots[lot][one].value for one in next_best}
        if len(values) > 1:
            raise Tied(lot, next_best)
        return 1, values.pop() - first.value

    def by_preference(self) -> Ways:
        """The award that is stable, and of those the one whose places are best in every lot.

        Stable: nobody has more lots than it may win, and no bid before a winner has a bidder that
        may win another lot, or that wants the lot more than one that it wins.
        """
        for lot, candidates in enumerate(self.lots):
            if candidates:
                self.shared_place(lot)
        wanted = self.preferences()
        ways = [[None, *range(len(candidates))] for candidates in self.lots]
        stable = [
            list(winners)
            for winners in itertools.product(*ways)
            if all(count <= self.most for count in self.won(list(winners)).values())
            and not any(self.blocks(list(winners), lot, wanted) for lot in range(len(self.lots)))
        ]
        winners = min(stable, key=self.places)
        assert all(
            self.places(winners)[lot] <= self.places(other)[lot]
            for other in stable
            for lot in range(len(self.lots))
        )
        return [
            self.without(lot) if winner is None and self.lots[lot] else winner
            for lot, winner in enumerate(winners)
        ]

    def shared_place(self, lot: int) -> None:
        """The generator lets no place be shared where bidders keep what they want most."""
        places = [one.place for one in self.lots[lot]]
        assert len(set(places)) == len(places), "a shared place under preferences"

    def places(self, winners: Ways) -> list[int]:
        """The place of each winner."""
        return [
            10**6 if winner is None else self.lots[lot][winner].place
            for lot, winner in enumerate(winners)
        ]

    def blocks(self, winners: Ways, lot: int, wanted: dict[str, list[str]]) -> bool:
        """Whether a bid before the winner of a lot would have it."""
        winner = winners[lot]
        place = 10**6 if winner is None else self.lots[lot][winner].place
        for candidate in self.lots[lot]:
            bidder = candidate.bidders[0]
            if candidate.place >= place:
                continue
            held = [
                self.names[other]
                for other, index in enumerate(winners)
                if index is not None and bidder in self.lots[other][index].bidders
            ]
            order = wanted[bidder]
            if self.names[lot] in held:
                return True
            if len(held) < self.most:
                return True
            if any(order.index(self.names[lot]) < order.index(other) for other in held):
                return True
        return False

    def preferences(self) -> dict[str, list[str]]:
        """The order in which each bidder wants the lots."""
        _, instead = choice(self.limits["preference_not_stated"])
        wanted: dict[str, list[str]] = {}
        for bid in self.envelope["bids"]:
            bidder = bid["bidder"]["id"]
            if bid.get("lot_preference"):
                wanted[bidder] = bid["lot_preference"]
            wanted.setdefault(bidder, instead or self.names)
        return wanted

    def by_cost(self) -> Ways:
        """As few lots as possible left over, then the least sum, then the order of the lots."""
        count = 1
        for candidates in self.lots:
            count *= len(candidates) + 1
        if count > MOST_WAYS:
            return self.hungarian()
        best: tuple[int, Fraction, list[int]] | None = None
        found: list[list[tuple[int | None, bool]]] = []
        for winners in itertools.product(*(self.ways(lot) for lot in range(len(self.lots)))):
            within = [None if lifted else winner for winner, lifted in winners]
            if any(used > self.most for used in self.won(within).values()):
                continue
            weight = self.weight(list(winners))
            if best is None or weight < best:
                best, found = weight, []
            if weight == best:
                found.append(list(winners))
        for lot in self.order:
            others = sorted({index for way in found if (index := way[lot][0]) is not None})
            if len(others) > 1:
                raise Tied(lot, others)
        return [winner for winner, _ in found[0]]

    def ways(self, lot: int) -> Iterator[tuple[int | None, bool]]:
        """Who can win a lot: within the limit, or past it."""
        for index, candidate in enumerate(self.lots[lot]):
            yield index, False
            if self.lifted and candidate.place == 1:
                yield index, True
        if not self.lifted or not self.lots[lot]:
            yield None, True

    def weight(self, winners: list[tuple[int | None, bool]]) -> tuple[int, Fraction, list[int]]:
        """How many lots are left over, what they cost, and the places by the published order."""
        cost = Fraction(0)
        for lot, (winner, _) in enumerate(winners):
            if winner is not None:
                cost += self.lots[lot][winner].value
            elif self.lots[lot]:
                # A lot that goes to nobody counts with its first bid.
                cost += min(one.value for one in self.lots[lot] if one.place == 1)
        beyond = sum(1 for lot, (_, past) in enumerate(winners) if past and self.lots[lot])
        places = []
        for lot in self.order:
            winner, past = winners[lot]
            past = past or winner is None
            places.append(10**6 if past else self.lots[lot][winner or 0].place)
        return beyond, cost, places

    def hungarian(self) -> Ways:
        """The least sum over many lots, each bidder as many columns as it may win lots."""
        bidders = sorted({one.bidders[0] for lot in self.lots for one in lot})
        columns = [bidder for bidder in bidders for _ in range(self.most)] + [""] * len(self.lots)
        far = 10 * sum((abs(one.value) for lot in self.lots for one in lot), Fraction(1))
        table = []
        for lot in self.lots:
            cheapest = dict.fromkeys(bidders, far * 100) | {"": far}
            for one in lot:
                cheapest[one.bidders[0]] = min(cheapest[one.bidders[0]], one.value)
            table.append([cheapest[bidder] for bidder in columns])
        winners: Ways = []
        for row, column in enumerate(assigned(table)):
            able = [
                index
                for index, one in enumerate(self.lots[row])
                if one.bidders[0] == columns[column] and one.value == table[row][column]
            ]
            winners.append(able[0] if able else None)
        return winners


def assigned(table: list[list[Fraction]]) -> list[int]:
    """The column of each row with the least sum.

    Rows come one by one, and potentials keep every reduced cost from falling below zero (Kuhn and
    Munkres).
    """
    rows, columns = len(table), len(table[0])
    of_row, of_column = [Fraction(0)] * (rows + 1), [Fraction(0)] * (columns + 1)
    matched = [0] * (columns + 1)
    for row in range(1, rows + 1):
        matched[0], column = row, 0
        least: list[Fraction | None] = [None] * (columns + 1)
        came, seen = [0] * (columns + 1), [False] * (columns + 1)
        while matched[column]:
            seen[column] = True
            step: Fraction | None = None
            following = 0
            for other in range(1, columns + 1):
                if seen[other]:
                    continue
                current = matched[column]
                reduced = table[current - 1][other - 1] - of_row[current] - of_column[other]
                known = least[other]
                if known is None or reduced < known:
                    least[other], came[other] = reduced, column
                    known = reduced
                if step is None or known < step:
                    step, following = known, other
            assert step is not None
            for other in range(columns + 1):
                if seen[other]:
                    of_row[matched[other]] += step
                    of_column[other] -= step
                elif (known := least[other]) is not None:
                    least[other] = known - step
            column = following
        while column:
            matched[column] = matched[came[column]]
            column = came[column]
    found = [0] * rows
    for column in range(1, columns + 1):
        if matched[column]:
            found[matched[column] - 1] = column - 1
    return found


def ranked(award: Award) -> list[Contender]:
    """The ranked bids of a lot, the best first, of each bidder its best; equal ones by name."""
    places = solutions.best_of_each([group for _, group, _ in award.places])
    return [one for group in places for one in sorted(group, key=lambda one: str(one.bid["id"]))]


def is_points(award: Award) -> bool:
    """Whether the total is points, or more of something."""
    return award.method in ("weighted_points", "price_per_quality")


def allocated(envelope: Document, awards: list[Award]) -> Document | None:
    """The allocation of the lots; none where there is no limit on winning."""
    limits = envelope["procurement"].get("lot_limits", {})
    if "most_won" not in limits:
        return None
    allocation = Allocation(envelope, awards)
    first = [alone(allocation, lot) for lot in range(len(awards))]
    if any(award.outcome == "open" for award in awards):
        return told(allocation, "open", first, [None] * len(awards), None)
    try:
        winners = allocation.award()
    except Tied as tied:
        bids = [allocation.lots[tied.lot][index].contender.bid["id"] for index in tied.candidates]
        tie = {"lot": allocation.names[tied.lot], "bids": bids}
        return told(allocation, "tied", first, [None] * len(awards), tie)
    return told(allocation, "allocated", first, winners, None)


def alone(allocation: Allocation, lot: int) -> int | None:
    """Who is first in a lot without the limit."""
    first = [index for index, one in enumerate(allocation.lots[lot]) if one.place == 1]
    return first[0] if len(first) == 1 else None


def told(
    allocation: Allocation, outcome: str, first: Ways, winners: Ways, tie: Document | None
) -> Document:
    """The allocation in the layout of the evaluation."""

    def name(lot: int, index: int | None) -> str | None:
        return None if index is None else str(allocation.lots[lot][index].contender.bid["id"])

    steps = {} if allocation.steps is None else {"steps": allocation.steps}
    return steps | {
        "outcome": outcome,
        "lots": [
            {
                "lot": allocation.names[lot],
                "first": name(lot, first[lot]),
                "winner": name(lot, winners[lot]),
            }
            for lot in range(len(winners))
        ],
        "tie": tie,
        "costs": costs(allocation, first, winners),
    }


def costs(allocation: Allocation, first: Ways, winners: Ways) -> list[Document]:
    """What the limit costs, over the lots that have a winner with and without it."""
    methods = {award.method for award in allocation.awards}
    points = methods == {"weighted_points"}
    adds_up = points or not methods & {"weighted_points", "price_per_quality"}
    found: list[Document] = []
    for by in ("offered_price", "total"):
        pairs: list[tuple[Any, Any]] = []
        for lot, (one, other) in enumerate(zip(first, winners, strict=True)):
            if one is not None and other is not None:
                pair = (allocation.lots[lot][index].contender for index in (one, other))
                by_price = by == "offered_price"
                values = [each.offered_price if by_price else each.total for each in pair]
                if by_price and not allocation.awards[lot].lot.get("schedule"):
                    values = [None, None]
                pairs.append((values[0], values[1]))
        if not pairs or any(None in pair for pair in pairs) or (by == "total" and not adds_up):
            continue
        without, within = (
            total([Number(decided(pair[side]), pair[side].size) for pair in pairs])
            for side in (0, 1)
        )
        lost = without - within if by == "total" and points else within - without
        found.append({"by": by, "first": without, "winner": within, "cost": lost})
    return found
