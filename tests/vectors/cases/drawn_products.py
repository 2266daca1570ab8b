"""Simulations of product systems that bids offer."""

from __future__ import annotations

from collections.abc import Iterator

from .case import Case, changed, simulated
from .documents import bid, envelope, parameter
from .drawn import asked, outcomes, uncertain
from .products import DISPOSABLE, FLEET, LOT, VALUES, call, products

POOL = "/components/0/life/reusable/pool/items"


def cases() -> Iterator[Case]:
    # Single use is 615 for each of 1,500 uses. The fleet wears out 4 / 3 scopes a year: over five years 600,000 at
    # 90,000 each, and a million at 150,000, and 43 for each use in either.
    price = uncertain("120000", **outcomes(p90000="0.5", p150000="0.5"))
    bids = [bid("a", product_system="engangs"), bid("b", values=VALUES | {"stykpris": {"value": price}}, product_system="flergangs")]
    asks = {"simulation": asked(1024, "sobol", quantiles=["0.25", "0.75"])}
    a, b = "/lots/0/bids/0", "/lots/0/bids/1"
    made = envelope(call(products(DISPOSABLE, FLEET)), *bids) | asks
    yield simulated("drawn-product-price", "What a scope costs is drawn, and decides which product system wins", made, {
        f"{a}/life_cycle_cost/spread/mean": 922500.0,
        f"{b}/life_cycle_cost/spread/mean": 864500.0,
        f"{a}/places/wins/share": 0.5,
        f"{b}/places/wins/share": 0.5,
        "/lots/0/flags/0/code": "standings_fixed",
        "/lots/0/flags/1": None,
    })
    # How many scopes there are is counted: the fleet is that of the four that are stated.
    fleet = changed(FLEET, {POOL: {"parameter": "pulje"}})
    pool = {"value": uncertain("4", uniform={"minimum": "3", "maximum": "5"})}
    bids[1] = bid("b", values=VALUES | {"stykpris": "90000", "pulje": pool}, product_system="flergangs")
    steps = envelope(call(products(DISPOSABLE, fleet)), *bids) | asks
    steps = changed(steps, {f"{LOT}/parameters/-": parameter("pulje", "1")})
    yield simulated("drawn-product-pool", "How many scopes are kept is drawn, and told to be as stated", steps, {
        f"{b}/life_cycle_cost/spread/mean": 664500.0,
        f"{b}/life_cycle_cost/spread/standard_deviation": 0.0,
        "/lots/0/flags/1/code": "product_steps_fixed",
    })
