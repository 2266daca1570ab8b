"""Cohort models: a cohort moved from state to state, and what that costs and gives."""

from __future__ import annotations

from fractions import Fraction

import health
from number import ONE, TWO, ZERO, Number, number, power, total
from offer import Document, choice

Row = dict[str, Number]


def cohort_model(asked: Document) -> Document:
    """The cohort under each strategy, and which strategies are worth having."""
    last = int(asked["cycles"])
    states = {one["id"]: one for one in asked["states"]}
    factors = {
        each: [factor(asked[f"{each}_rate"], cycle, asked["timing"]) for cycle in range(last + 1)]
        for each in ("cost", "effect")
    }
    strategies: list[Document] = []
    given: list[tuple[str, Number, Number]] = []
    for strategy in asked["strategies"]:
        shares = [{name: number(one.get("at_start", "0")) for name, one in states.items()}]
        by_cycle = {"cost": [ZERO], "effect": [ZERO]}
        for cycle in range(1, last + 1):
            before = shares[-1]
            rows = transitions(asked, strategy, cycle)
            after = {
                into: total([before[out] * rows[out][into] for out in states]) for into in states
            }
            shares.append(after)
            there = counted(before, after, asked["counting"])
            for each, sums in by_cycle.items():
                worth = [
                    there[name] * worth_of(states[name], strategy, each, cycle, last)
                    for name in states
                ]
                sums.append(total(worth))
        discounted = {
            each: total([one * factors[each][cycle] for cycle, one in enumerate(sums)])
            for each, sums in by_cycle.items()
        }
        strategies.append(
            {
                "strategy": strategy["id"],
                "trace": [
                    {"state": name, "shares": [one[name] for one in shares]} for name in states
                ],
                "costs": by_cycle["cost"],
                "effects": by_cycle["effect"],
                "undiscounted_cost": total(by_cycle["cost"]),
                "undiscounted_effect": total(by_cycle["effect"]),
                "cost": discounted["cost"],
                "effect": discounted["effect"],
            }
        )
        given.append((strategy["id"], discounted["cost"], discounted["effect"]))
    thresholds = [number(each) for each in asked.get("thresholds", [])]
    return {
        "strategies": strategies,
        "cost_factors": factors["cost"],
        "effect_factors": factors["effect"],
        "incremental_analysis": health.analysed(
            given, asked["better"], asked.get("comparator"), thresholds
        ),
    }


def holds(part: Document, cycle: int, last: int) -> bool:
    """Whether a risk or an addition holds in a cycle."""
    return int(part.get("from_cycle", 1)) <= cycle <= int(part.get("to_cycle", last))


def worth_of(state: Document, strategy: Document, each: str, cycle: int, last: int) -> Number:
    """What a cycle in a state costs or gives, with what the strategy adds."""
    added = [
        number(one[each])
        for one in strategy.get("additions", [])
        if each in one and state["id"] in one["states"] and holds(one, cycle, last)
    ]
    return total([number(state[each]), *added])


def counted(before: Row, after: Row, counting: str) -> Row:
    """Who counts as being where."""
    if counting == "start":
        return before
    if counting == "end":
        return after
    return {name: (before[name] + after[name]) / TWO for name in before}


def transitions(asked: Document, strategy: Document, cycle: int) -> dict[str, Row]:
    """The probabilities of a cycle."""
    names = [one["id"] for one in asked["states"]]
    declared = strategy.get("transitions") or asked["transitions"]
    begun = [one for one in declared if one["from_cycle"] <= cycle]
    kind, rows = choice(begun[-1]["rows"])
    made: dict[str, Row] = {}
    for row in rows:
        state = row["state"]
        chances = dict(zip(names, [number(one) for one in row["to"]], strict=True))
        if kind == "counts":
            chances = shared_out(chances)
        for risk in strategy.get("relative_risks", []):
            leaves = state in (risk.get("out_of") or names)
            if leaves and holds(risk, cycle, int(asked["cycles"])):
                chances = at_risk(chances, state, risk, risk.get("into") or names)
        made[state] = chances
    return made


def shared_out(weights: Row) -> Row:
    """Each divided by the sum of all."""
    whole = total(list(weights.values()))
    return {name: one / whole for name, one in weights.items()}


def at_risk(chances: Row, state: str, risk: Document, into: list[str]) -> Row:
    """The probabilities out of a state under a relative risk."""
    times = number(risk["risk"])
    changed = {
        name: times * one if name in into and name != state else one
        for name, one in chances.items()
    }
    if risk["complement"] == "renormalised":
        return shared_out(changed)
    leaving = total([one for name, one in changed.items() if name != state])
    return changed | {state: ONE - leaving}


def factor(rate: Document, cycle: int, timing: str) -> Number:
    """The discount factor of a cycle."""
    if cycle == 0:
        return ONE
    kind, declared = choice(rate)
    chained = kind == "constant" or declared["chain"] == "chained"

    def of(at: int) -> Number:
        if kind == "constant":
            return number(declared)
        begun = [one for one in declared["steps"] if one["from_year"] <= at]
        return number(begun[-1]["rate"])

    def whole(at: int) -> Number:
        product = ONE
        for each in range(1, at + 1):
            product = product / (ONE + of(each if chained else at))
        return product

    if timing == "start_of_year":
        return whole(cycle - 1)
    if timing == "end_of_year":
        return whole(cycle)
    half = power(ONE + of(cycle), Fraction(1, 2))
    if chained:
        return whole(cycle - 1) / half
    return ONE / ((ONE + of(cycle)) ** (cycle - 1)) / half


CALCULATIONS = {"cohort_model": cohort_model}


def answer(calculation: Document) -> Document:
    """The answer to a calculation, in the layout the engine writes."""
    name, asked = choice(calculation)
    return {"answer": {name: CALCULATIONS[name](asked)}}
