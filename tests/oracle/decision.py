"""Draws of a decision, read word by word: every strategy in every draw at every willingness to pay.

Everything is an exact fraction. Two net benefits are tied where they are equal; a strategy of a
tie is not picked. Where the best strategy changes is found by trying every crossing of two lines
and the middle between each and the next.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable
from fractions import Fraction
from typing import NamedTuple

from estimate import Estimated, estimated
from offer import Document, choice

ZERO = Fraction(0)


class Line(NamedTuple):
    """What a strategy costs and gains; a gain is an effect of which more is better."""

    cost: Fraction
    gain: Fraction

    def worth(self, pay: Fraction) -> Fraction:
        """The net monetary benefit at a willingness to pay."""
        return pay * self.gain - self.cost


Lines = list[Line]
"""One for each strategy."""


def answer(calculation: Document) -> Document:
    """The answer to a calculation, in the layout the engine writes."""
    name, asked = choice(calculation)
    return {"answer": {name: CALCULATIONS[name](asked)}}


def decision_uncertainty(asked: Document) -> Document:
    """What the draws say."""
    sign = -1 if asked["better"] == "lower" else 1
    names = [one["id"] for one in asked["strategies"]]
    costs = [list(map(Fraction, one["costs"])) for one in asked["strategies"]]
    effects = [list(map(Fraction, one["effects"])) for one in asked["strategies"]]
    pairs = [list(zip(*both, strict=True)) for both in zip(costs, effects, strict=True)]
    draws = [
        [Line(cost, sign * effect) for cost, effect in one] for one in zip(*pairs, strict=True)
    ]
    means = [
        Line(mean(cost), sign * mean(effect)) for cost, effect in zip(costs, effects, strict=True)
    ]
    pays = list(map(Fraction, asked["willingness_to_pay"]))
    base = names.index(asked["comparator"])
    bests = [[best(draw, pay) for draw in draws] for pay in pays]

    def named(places: Iterable[int]) -> list[str]:
        return [names[place] for place in places]

    strategies: list[Document] = []
    for place, name in enumerate(names):
        found: Document = {
            "id": name,
            "cost": of_mean(costs[place]),
            "effect": of_mean(effects[place]),
            "incremental_cost": None,
            "incremental_effect": None,
            "net_monetary_benefit": [benefit([draw[place] for draw in draws], pay) for pay in pays],
            "net_health_benefit": [health(means[place], pay) for pay in pays],
            "probability_best": [share(best == [place] for best in found) for found in bests],
            "probability_tied": [
                share(place in best and len(best) > 1 for best in found) for found in bests
            ],
            "expected_loss": [loss(draws, place, pay)["value"] for pay in pays],
        }
        if place != base:
            found["incremental_cost"] = of_mean(apart(costs[place], costs[base]))
            found["incremental_effect"] = of_mean(apart(effects[place], effects[base]))
        strategies.append(found)
    frontier: list[Document] = []
    for pay, found_best in zip(pays, bests, strict=True):
        leading = best(means, pay)
        alone = share(one == leading for one in found_best) if len(leading) == 1 else None
        frontier.append({"strategies": named(leading), "probability_best": alone})
    perfect = [loss(draws, best(means, pay)[0], pay) for pay in pays]
    affected = people(asked["population"]) if "population" in asked else None
    of_all = None if affected is None else [times(one["value"], affected) for one in perfect]

    def stretches(turns: set[Fraction], who: Callable[[Fraction], list[int]]) -> list[Document]:
        return [one | {"strategies": named(one["strategies"])} for one in merged(turns, who)]

    turns_of_draws = {turn for draw in draws for turn in crossings(draw)}
    return {
        "currency": asked["currency"],
        "effect_unit": asked["effect_unit"],
        "better": asked["better"],
        "draws": len(draws),
        "comparator": asked["comparator"],
        "willingness_to_pay": [estimated(pay) for pay in pays],
        "strategies": strategies,
        "tied": [share(len(best) > 1 for best in found) for found in bests],
        "frontier": frontier,
        "best_expected": stretches(crossings(means), lambda pay: best(means, pay)),
        "most_probable": stretches(turns_of_draws, lambda pay: most_often(draws, pay)),
        "perfect_information": {
            "value": [one["value"] for one in perfect],
            "standard_error": [one["standard_error"] for one in perfect],
            "of_population": of_all,
        },
        "affected": None if affected is None else estimated(affected),
    }


def mean(values: list[Fraction]) -> Fraction:
    """Their sum over how many they are."""
    return sum(values, ZERO) / len(values)


def apart(one: list[Fraction], other: list[Fraction]) -> list[Fraction]:
    """Their differences, draw by draw."""
    return [first - second for first, second in zip(one, other, strict=True)]


def of_mean(values: list[Fraction], parts: list[Fraction] | None = None) -> Document:
    """A mean with its error, the root of the sample variance over the number of draws.

    The values are made of `parts`, each its own where nothing is said.
    """
    middle, count = mean(values), len(values)
    squares = sum(((value - middle) ** 2 for value in values), ZERO)
    sizes = [abs(float(part)) / count for part in parts or values]
    largest = max(sizes) * count
    return {
        "value": Estimated(middle, sum(sizes)),
        "standard_error": Estimated(squares / (count - 1) / count, largest**2, is_square=True),
    }


def benefit(lines: Lines, pay: Fraction) -> Document:
    """The mean net monetary benefit with its error."""
    parts = [part for line in lines for part in (pay * line.gain, line.cost)]
    return of_mean([line.worth(pay) for line in lines], parts)


def health(line: Line, pay: Fraction) -> Estimated | None:
    """The net health benefit; none where nothing would be paid."""
    if pay == 0:
        return None
    return estimated(line.gain - line.cost / pay, line.gain, line.cost / pay)


def best(lines: Lines, pay: Fraction) -> list[int]:
    """Every strategy with the greatest net benefit."""
    worths = [line.worth(pay) for line in lines]
    most = max(worths)
    return [place for place, worth in enumerate(worths) if worth == most]


def share(draws: Iterable[bool]) -> Estimated:
    """The share of the draws in which something is so."""
    held = list(draws)
    return estimated(Fraction(sum(held), len(held)))


def loss(draws: list[Lines], place: int, pay: Fraction) -> Document:
    """By how much a strategy stays below the best one of each draw, in the mean, with its error."""
    worths = [[line.worth(pay) for line in draw] for draw in draws]
    parts = [part for draw in draws for line in draw for part in (pay * line.gain, line.cost)]
    return of_mean([max(one) - one[place] for one in worths], parts)


def times(value: Estimated, factor: Fraction) -> Estimated:
    """So many times a number."""
    return Estimated(value.value * factor, value.size * float(factor))


def people(population: Document) -> Fraction:
    """Those of all years, each discounted to year 0."""
    rate = 1 + Fraction(population.get("rate", 0))
    return sum(
        (Fraction(each) / rate**year for year, each in enumerate(population["yearly"])), ZERO
    )


def crossings(lines: Lines) -> set[Fraction]:
    """Every willingness to pay above 0 at which two lines cross."""
    pairs = itertools.combinations(lines, 2)
    found = {
        (one.cost - two.cost) / (one.gain - two.gain) for one, two in pairs if one.gain != two.gain
    }
    return {pay for pay in found if pay > 0}


def most_often(draws: list[Lines], pay: Fraction) -> list[int]:
    """The strategies that are best alone in the most draws."""
    found = [best(draw, pay) for draw in draws]
    counts = [found.count([place]) for place in range(len(draws[0]))]
    most = max(counts)
    return [place for place, count in enumerate(counts) if count == most]


def merged(turns: set[Fraction], who: Callable[[Fraction], list[int]]) -> list[Document]:
    """Who leads between the turns, neighbours with the same leaders as one stretch."""
    ends = [ZERO, *sorted(turns)]
    found: list[Document] = []
    for start, end in zip(ends, [*ends[1:], None], strict=True):
        leaders = who((start + end) / 2 if end is not None else start + 1)
        if found and found[-1]["strategies"] == leaders:
            found[-1]["to"] = end
        else:
            found.append({"from": start, "to": end, "strategies": leaders})
    return [
        one
        | {
            "from": estimated(one["from"]),
            "to": None if one["to"] is None else estimated(one["to"]),
        }
        for one in found
    ]


CALCULATIONS = {"decision_uncertainty": decision_uncertainty}
"""How each calculation is read."""
