"""What is asked of a simulated lot beside its draws: what drives it, and what it would be worth to know more."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case, simulated
from .documents import bid
from .drawn import asked, everywhere, outcomes, priced, uncertain

LOT = "/lots/0"
MORRIS = {"trajectories": 8, "levels": 4, "quantiles": ["0.2", "0.8"]}


def questions(lot: str, **more: Any) -> list[dict[str, Any]]:
    return [{"lot": lot, "sobol_indices": {"sample": 64, "pairs": True}, "morris": MORRIS} | more]


def cases() -> Iterator[Case]:
    # As in drawn-prices: who takes a, the best on average, loses 1 in one draw of four; a's price is all there is to
    # know. Between its quantiles of 20 % and 80 % the price goes from 8 to 13, and the lead of a over b from 4
    # to -1.
    a = bid("a", {"pumpe": {"price": uncertain("10", **outcomes(p8="0.25", p10="0.5", p13="0.25"))}})
    price = [{"item": "pumpe", "bid": "a"}]
    partial = [
        {"id": "regression", "title": "Prisen", "numbers": price, "estimated_by": "regression"},
        {"id": "nested", "title": "Prisen", "numbers": price, "estimated_by": {"nested": {"outer": 64, "inner": 2}}},
    ]
    information = {"partial": partial}
    worth, effects, shares = f"{LOT}/value_of_information", f"{LOT}/elementary_effects/outputs", f"{LOT}/variance_shares/outputs"
    one = priced(a, bid("b", "12"), settings=asked(4096, "latin_hypercube", lots=questions("pumper", value_of_information=information)))
    one["simulation"]["lots"][0]["lot"] = one["procurement"]["lots"][0]["id"]
    yield simulated("driven-price", "A price that is one of three, asked what drives it and what it is worth to know it", one, {
        f"{worth}/all/value": 0.25,
        f"{worth}/best_expected": ["a"],
        f"{worth}/partial/0/draws": 4096,
        f"{worth}/partial/1/inner": 2,
        f"{worth}/partial/1/bias": 0.0,
        f"{effects}/0/driven/quantity": "total",
        f"{effects}/0/effects/0/low": 8.0,
        f"{effects}/0/effects/0/high": 13.0,
        f"{effects}/1/effects": [],
        f"{effects}/2/driven/over": "b",
        f"{shares}/1/shares": [],
        f"{shares}/1/standard_deviation": 0.0,
        f"{shares}/2/shares/0/numbers/0/name": "pumpe",
        f"{shares}/2/rows": 64,
    })
    every = everywhere()
    every["simulation"]["lots"] = questions(every["procurement"]["lots"][0]["id"])
    yield simulated("driven-everything", "Numbers that move together have one share, and a share of a whole is not moved alone", every, {
        f"{LOT}/elementary_effects/not_moved/0/name": "first",
        f"{LOT}/elementary_effects/not_moved/1/name": "second",
    })
