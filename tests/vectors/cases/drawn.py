"""Simulations whose estimates can be worked out by hand, and one of every distribution, drawn alike everywhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from . import health
from .case import Case, simulated
from .documents import bid, buyers, cost, envelope, evaluation_price, item, line, lot, once, parameter, policy, price, procurement

BIDS = "/lots/0/bids"


def asked(draws: int, sampling: str, **fields: Any) -> dict[str, Any]:
    """What is asked of a simulation."""
    return {"schema_version": "1.0", "draws": draws, "seed": 7, "sampling": sampling, "quantiles": ["0.05", "0.5", "0.95"]} | fields


def uncertain(value: str, **distribution: Any) -> dict[str, Any]:
    return {"value": value, "uncertainty": distribution}


def outcomes(**chances: str) -> dict[str, Any]:
    """Values, each with its probability."""
    return {"discrete": {"values": [{"value": value[1:], "probability": probability} for value, probability in chances.items()]}}


def priced(*bids: dict[str, Any], settings: dict[str, Any]) -> dict[str, Any]:
    """One pump, by the lowest price."""
    call = procurement(lot([price("as_measured")], evaluation_price(), policy(), schedule=[item()]))
    return envelope(call, *bids) | {"simulation": settings}


def everywhere() -> dict[str, Any]:
    """A total of one number of each distribution, cut off and moving together too."""
    numbers = {
        "gamma": uncertain("10", gamma={"mean": "10", "standard_error": "2"}),
        "lognormal": uncertain("10", lognormal={"median": "10", "interval_95": ["7", "15"]}),
        "beta": uncertain("0.2", beta={"alpha": "20", "beta": "80"}),
        "triangular": uncertain("3", triangular={"minimum": "1", "mode": "3", "maximum": "8"}),
        "pert": uncertain("3", pert={"minimum": "1", "mode": "3", "maximum": "8"}),
        "uniform": uncertain("4", uniform={"minimum": "3", "maximum": "5"}),
        "empirical": uncertain("2", empirical={"values": ["1", "2", "2", "5"]}),
        "first": uncertain("0.3", dirichlet={"group": "shares", "count": "30"}),
        "second": uncertain("0.7", dirichlet={"group": "shares", "count": "70"}),
    }
    names = list(numbers)
    parameters = [buyers(name, "DKK", "0") | {"value": value} for name, value in numbers.items()]
    normal = uncertain("20", normal={"mean": "20", "standard_error": "5", "truncated": {"minimum": "0"}})
    call = procurement(
        lot(
            [cost()],
            parameters=[*parameters, parameter("own")],
            cost_lines=[line(name, once(1, name)) for name in [*names, "own"]],
            correlations=[{"between": [{"parameter": "gamma"}, {"parameter": "lognormal"}], "rank": "0.6"}],
        )
    )
    bids = [bid("a", values={"own": {"value": normal}}), bid("b", values={"own": "20"})]
    return envelope(call, *bids) | {"simulation": asked(4096, "sobol", convergence={"stages": 4})}


def cases() -> Iterator[Case]:
    # 8, 10 and 10, and 13 against 12: a costs 10.25 on average and wins three times of four. Who takes a loses 1 in
    # one draw of four; who takes b loses 4 in one and 2 in two.
    a = bid("a", {"pumpe": {"price": uncertain("10", **outcomes(p8="0.25", p10="0.5", p13="0.25"))}})
    hand: dict[str, Any] = {
        "/design/draws": 4096,
        "/lots/0/uncertain/0/mean": 10.25,
        f"{BIDS}/0/total/awarded": "10",
        f"{BIDS}/0/total/spread/mean": 10.25,
        f"{BIDS}/0/places/wins/share": 0.75,
        f"{BIDS}/1/places/wins/share": 0.25,
        f"{BIDS}/0/places/expected_regret/mean": 0.25,
        f"{BIDS}/1/places/expected_regret/mean": 2.0,
        "/lots/0/tied/share": 0.0,
    }
    yield simulated("drawn-prices", "A price that is one of three, with Latin hypercube sampling", priced(a, bid("b", "12"), settings=asked(4096, "latin_hypercube")), hand)
    certain = priced(bid("a", "10"), bid("b", "12"), settings=asked(100, "pseudo_random"))
    yield simulated("drawn-certain", "A simulation of what is certain is the evaluation", certain, {
        f"{BIDS}/0/total/spread/mean": 10.0, f"{BIDS}/1/total/spread/standard_deviation": 0.0, f"{BIDS}/0/places/wins/share": 1.0, "/lots/0/flags/0/code": "nothing_uncertain",
    })
    # The standard error is 180 / 3.919928 = 45.9192: a shape of 4.742542 and a scale of 21.0857, whose quantiles are
    # 31.23 and 208.06 by the series of its distribution function. The middle of 79 and 122 is 100.5, which is 100 up to the last digit.
    skewed = bid("a", {"pumpe": {"price": uncertain("100", gamma={"mean": "100", "interval_95": ["20", "200"]})}})
    rounded = bid("b", {"pumpe": {"price": uncertain("100", normal={"mean": "100", "interval_95": ["79", "122"], "truncated": {"minimum": "0"}})}})
    yield simulated("drawn-interval", "A cost whose distribution has another interval than the stated one, and one whose interval is symmetric but for rounding", priced(skewed, rounded, settings=asked(64, "sobol")), {
        "/lots/0/uncertain/0/interval_95/stated/0": "20",
        "/lots/0/flags/0/code": "interval_not_met",
        "/lots/0/flags/0/subjects/0": "/bids/0/offers/0/offer/prices/0/price/uncertainty",
    })
    # 2, 4, 4 and 8 infections are 4.5, and no criterion measures them. 2 life years a year are 1.75, discounted.
    infections = {"value": uncertain("4", **outcomes(p2="0.25", p4="0.5", p8="0.25"))}
    given = health.purchase() | {"simulation": asked(4096, "latin_hypercube")}
    given["bids"][0] = bid("a", values={"køb": "1000", "leveår": "2", "smitte": infections})
    of_a = f"{BIDS}/0/outcomes"
    yield simulated("drawn-outcomes", "Infections that are drawn and that no criterion measures", given, {
        f"{of_a}/0/line": "leveår", f"{of_a}/0/total/awarded": "1.75", f"{of_a}/0/total/spread/mean": 1.75,
        f"{of_a}/1/unit": "infection", f"{of_a}/1/total/awarded": "4", f"{of_a}/1/total/spread/mean": 4.5, f"{BIDS}/1/outcomes/1/total/spread/mean": 6.0,
    })
    yield simulated("drawn-everything", "Every distribution, two that move together, with Sobol's sequence", everywhere(), {
        f"{BIDS}/0/total/draws": 4096, "/lots/0/uncertain/9/bid": "a",
    })
