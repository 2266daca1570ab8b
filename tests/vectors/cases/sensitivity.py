"""What comes out with other values: scenarios, grids, quantiles, and where the award changes, worked out by hand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case
from .documents import bid, buyers, cost, envelope, evaluation_price, item, line, lot, parameter, policy, price, procurement, yearly
from .robustness import purchase

LOT = "/lots/0"


def settings(lot: str = "pumper", **asked: Any) -> dict[str, Any]:
    """Settings that ask nothing of draws."""
    return {"schema_version": "1.0", "draws": 2, "seed": 1, "sampling": "pseudo_random", "quantiles": [], "lots": [{"lot": lot} | asked]}


def varied(name: str, title: str, documents: Any, asked: Any, hand: dict[str, Any]) -> Case:
    """An envelope whose numbers get other values; `hand` is of what comes out, by pointer."""
    return Case(name, title, "derived", {"documents": documents, "simulation": asked}, hand, verb="vary")


def powered() -> dict[str, Any]:
    """a costs 1,000 and 200 kWh, b 1,300 and 50 kWh; a kWh costs 1 and may cost anything up to 4."""
    power = line("strøm", yearly("forbrug", "elpris", to_year=1))
    uncertain = {"value": "1", "uncertainty": {"uniform": {"minimum": "0", "maximum": "4"}}}
    parameters = [parameter("forbrug", "kWh/year"), buyers("elpris", "DKK/kWh", "1") | {"value": uncertain}]
    call = procurement(
        lot([cost(rule="as_measured")], evaluation_price("omkostning"), policy(), schedule=[item()], parameters=parameters, cost_lines=[line("køb", {"schedule": {"item": "pumpe"}}), power])
    )
    return envelope(call, bid("a", "1000", {"forbrug": "200"}), bid("b", "1300", {"forbrug": "50"}))


ELPRIS = {"parameter": "elpris"}
PRICE_OF_A = {"bid": "a", "item": "pumpe"}


def cases() -> Iterator[Case]:
    # 1,000 + 200 e and 1,300 + 50 e meet at e = 2; P + 200 and 1,350 at P = 1,150; 1,300 + u at 1,200 nowhere above 0.
    asked = settings(
        tornado={"quantiles": ["0.25", "0.75"]},
        grids=[{"rows": {"number": ELPRIS, "values": ["1", "2", "3"]}, "columns": {"number": PRICE_OF_A, "values": ["1000", "1150"]}}],
        scenarios=[{"id": "dyr", "title": "Dyr strøm", "values": [{"number": ELPRIS, "value": "3"}]}],
        thresholds=[
            {"number": ELPRIS, "from": "0", "to": "5"},
            {"number": PRICE_OF_A, "from": "500", "to": "2000"},
            {"number": {"bid": "b", "parameter": "forbrug"}, "from": "0", "to": "500"},
        ],
    )
    yield varied("vary-power", "At which price of power another bid wins, and what comes out at others", powered(), asked, {
        f"{LOT}/base/winners/0": "a",
        f"{LOT}/base/lead/value": "150",
        f"{LOT}/tornado/0/number/name": "elpris",
        f"{LOT}/tornado/0/low/value": "1",
        f"{LOT}/tornado/0/high/value": "3",
        f"{LOT}/tornado/0/high/outcome/winners/0": "b",
        f"{LOT}/scenarios/0/outcome/award_changes": True,
        f"{LOT}/scenarios/0/outcome/lead/value": "-150",
        f"{LOT}/scenarios/0/outcome/bids/0/total": "1600",
        f"{LOT}/scenarios/0/outcome/bids/0/change/value": "400",
        f"{LOT}/scenarios/0/outcome/bids/1/change/value": "100",
        f"{LOT}/grids/0/cells/0/0/lead": "150",
        f"{LOT}/grids/0/cells/0/1/lead": "0",
        f"{LOT}/grids/0/cells/1/0/lead": "0",
        f"{LOT}/grids/0/cells/2/1/lead": "-300",
        f"{LOT}/thresholds/0/thresholds/0/value": "2",
        f"{LOT}/thresholds/0/thresholds/0/known_by": "line",
        f"{LOT}/thresholds/0/thresholds/0/below": "1.999999999999",
        f"{LOT}/thresholds/0/thresholds/0/above": "2.000000000001",
        f"{LOT}/thresholds/0/thresholds/0/winners_below/0": "a",
        f"{LOT}/thresholds/0/thresholds/0/winners_above/0": "b",
        f"{LOT}/thresholds/1/thresholds/0/value": "1150",
        f"{LOT}/thresholds/2/thresholds": [],
    })
    # P + 200 and 1,350; 1,000 + 200 e and 1,300 + 50 e. The price of a is no uncertain number.
    asked = settings(tornado={"quantiles": ["0.25", "0.75"], "ranges": [{"number": PRICE_OF_A, "low": "900", "high": "1200"}]})
    yield varied("vary-range", "A price that is certain moved over a range, and the price of power between its quartiles", powered(), asked, {
        f"{LOT}/tornado/0/number/name": "pumpe",
        f"{LOT}/tornado/0/low/value": "900",
        f"{LOT}/tornado/0/low/outcome/lead/value": "250",
        f"{LOT}/tornado/0/high/outcome/lead/value": "-50",
        f"{LOT}/tornado/0/high/outcome/winners/0": "b",
        f"{LOT}/tornado/1/number/name": "elpris",
        f"{LOT}/tornado/1/high/value": "3",
        f"{LOT}/tornado/1/high/outcome/lead/value": "-150",
    })
    asked = settings(tornado={"ranges": [{"number": ELPRIS, "low": "0.5", "high": "2.5"}]})
    yield varied("vary-range-of-uncertain", "An uncertain number moved over a range, and not between quantiles", powered(), asked, {
        f"{LOT}/tornado/0/low/value": "0.5",
        f"{LOT}/tornado/0/low/outcome/lead/value": "225",
        f"{LOT}/tornado/0/high/outcome/lead/value": "-75",
        f"{LOT}/grids": [],
    })
    # 60,000 / P + 36 = 80 at P = 15,000 / 11; at a tie the lower price wins.
    asked = settings(thresholds=[{"number": {"bid": "b", "item": "pumpe"}, "from": "1000", "to": "2000"}])
    yield varied("vary-ratio", "A price that points follow along a hyperbola", purchase(), asked, {
        f"{LOT}/thresholds/0/thresholds/0/value": "1363.636363636364",
        f"{LOT}/thresholds/0/thresholds/0/known_by": "hyperbola",
        f"{LOT}/thresholds/0/thresholds/0/winners_below/0": "b",
        f"{LOT}/thresholds/0/thresholds/0/winners_above/0": "a",
    })
