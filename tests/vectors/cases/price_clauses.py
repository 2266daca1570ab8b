"""Prices that follow indices."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case, answered, changed

NONE = "none"
TWO_DECIMALS = {"to": {"decimals": 2, "mode": "half_up"}}


def series(name: str = "npi", frequency: str = "yearly", **levels: str) -> dict[str, Any]:
    """An index; `y2026`, `y2026_Q1` and `y2026_03` name its periods."""
    points = [{"period": period[1:].replace("_", "-"), "level": level} for period, level in levels.items()]
    return {
        "id": name,
        "title": "An index",
        "source": {"text": "Assumed", "assumed": True},
        "reference": "2025 = 100",
        "frequency": frequency,
        "points": points,
    }


def term(share: str, base: str, name: str = "npi", **other: Any) -> dict[str, Any]:
    return {
        "series": name,
        "share": share,
        "base_period": base,
        "base_average": 1,
        "lag": 0,
        "average": 1,
        "ratio_rounding": NONE,
    } | other


def clause(*terms: dict[str, Any], fixed: str = "0", **other: Any) -> dict[str, Any]:
    """A clause that adjusts every January from 2027 on, by nothing but its formula."""
    return {
        "fixed_share": fixed,
        "terms": list(terms),
        "linked": "base",
        "first_adjustment": "2027-01",
        "interval_months": 12,
        "trigger": NONE,
        "direction": "both_ways",
        "cap": NONE,
        "floor": NONE,
        "total_cap": NONE,
        "total_floor": NONE,
        "cut_off": "carried",
        "factor_rounding": NONE,
        "price_rounding": NONE,
        "notice": NONE,
    } | other


def path(of: dict[str, Any], *indices: dict[str, Any], start: str = "100", until: str = "2028-12") -> dict[str, Any]:
    return {"price_path": {"clause": of, "series": list(indices), "start_price": start, "until": until}}


def prices(*steps: str) -> dict[str, Any]:
    """The price after each step."""
    found = {f"/answer/price_path/steps/{place}/price/value": price for place, price in enumerate(steps)}
    return found | {"/answer/price_path/price/value": steps[-1]}


def outcomes(*steps: str) -> dict[str, Any]:
    return {f"/answer/price_path/steps/{place}/outcome": outcome for place, outcome in enumerate(steps)}


TWICE = series(y2026="100", y2027="110", y2028="121")
RISE = series(y2026="100", y2027="110", y2028="112")
DANISH = series("npi", "monthly", y2020_12="103.4", y2021_12="106.5", y2022_12="116.0", y2023_12="117.2")
"""The Danish net price index, 2015 = 100."""
JANUARIES = {"first_adjustment": "2022-01"}


def formulas() -> Iterator[Case]:
    partly = term("0.65", "2026")
    yield answered(
        "price-path-linked-to-base",
        "65 % of the price follows an index that rises by 10 % twice: 1.1365",
        path(clause(partly, fixed="0.35"), TWICE),
        prices("106.5", "113.65") | {"/answer/price_path/steps/1/factor/value": "1.1365"},
    )
    yield answered(
        "price-path-chained",
        "The same, chained: 1.065 × 1.065 = 1.134225",
        path(clause(partly, fixed="0.35", linked={"chained": "last_adjustment"}), TWICE),
        prices("106.5", "113.4225") | {"/answer/price_path/steps/1/indices/0/reference/value": "110"},
    )
    fee = clause(term("1", "2022"), first_adjustment="2023-01", price_rounding={"to": {"decimals": 1, "mode": "half_up"}})
    yield answered(
        "price-path-fee-of-25-10",
        "A fee of 25.10 for each inhabitant, indexed by 2.4 % and rounded to 0.10",
        path(fee, series(y2022="100", y2023="102.4"), start="25.10", until="2023-01"),
        prices("25.7") | {"/answer/price_path/steps/0/by_formula/value": "25.7024"},
        "REGIONER-BUDGET-2023",
    )
    several = clause(term("0.4", "2026-Q3", "wages", lag=1), term("0.3", "2026-09", "goods", lag=4), fixed="0.3")
    wages = series("wages", "quarterly", y2026_Q3="120", y2026_Q4="126")
    goods = series("goods", "monthly", y2026_09="80")
    yield answered(
        "price-path-several-indices",
        "Wages by quarter and goods by month, each with its lag: 0.3 + 0.4 × 1.05 + 0.3 × 1",
        path(several, wages, goods, until="2027-11"),
        prices("102"),
    )
    averaged = clause(term("0.65", "2026-03", lag=3, average=3, base_average=3), fixed="0.35", interval_months=3)
    months = dict(y2026_01="99", y2026_02="100", y2026_03="101", y2026_08="101", y2026_09="102", y2026_10="103")
    yield answered(
        "price-path-averaged",
        "Three months averaged, after a Norwegian clause of 65 %: 0.35 + 0.65 × 102 / 100",
        path(averaged, series(frequency="monthly", **months), until="2027-01"),
        prices("101.3"),
        "LAWINSIDER-PRISREGULERING: share and averaging",
    )
    yield answered(
        "price-path-averaged-over-many",
        "A mean of more than twelve periods names them from first to last",
        path(
            clause(term("1", "2014", base_average=13, average=13)),
            series(**{f"y{year}": "100" if year < 2027 else "113" for year in range(2002, 2028)}),
            until="2027-06",
        ),
        # (12 × 100 + 113) / 13 = 101.
        prices("101") | {"/answer/price_path/steps/0/indices/0/level/derivation/inputs/0/name": "2015 … 2027"},
    )
    yield answered(
        "price-path-rounded-at-every-stage",
        "Ratio 113 / 97 to three decimals, factor to two, price upwards to one",
        path(
            clause(
                term("0.5", "2026", ratio_rounding={"to": {"decimals": 3, "mode": "half_up"}}),
                fixed="0.5",
                factor_rounding={"to": {"decimals": 2, "mode": "down"}},
                price_rounding={"to": {"decimals": 1, "mode": "up"}},
            ),
            series(y2026="97", y2027="113"),
            start="99.99",
            until="2027-01",
        ),
        # 113 / 97 = 1.16495; 0.5 + 0.5 × 1.165 = 1.0825; 99.99 × 1.08 = 107.9892.
        prices("108")
        | {
            "/answer/price_path/steps/0/indices/0/ratio/value": "1.165",
            "/answer/price_path/steps/0/factor/value": "1.08",
            "/answer/price_path/steps/0/by_formula/value": "107.9892",
        },
    )
    yield answered(
        "price-path-no-adjustment-yet",
        "The first adjustment lies ahead",
        path(clause(term("1", "2026")), series(y2026="100"), until="2026-12"),
        {"/answer/price_path/price/value": "100", "/answer/price_path/steps": []},
    )
    yield answered(
        "index-change",
        "The Danish net price index in 2023",
        {"index_change": {"series": DANISH, "from": "2022-12", "to": "2023-12"}},
        {"/answer/index_change/value": "≈0.0103"},
        "LEGALDESK-NPI",
    )


def limits() -> Iterator[Case]:
    cap = {"cap": {"at": "0.05"}}
    for name, title, other, second in (
        ("carried", "what a cap cuts off comes back, within the next cap", {}, "110.25"),
        ("lost", "what a cap cuts off is lost: 105 × 112 / 110", {"cut_off": "lost"}, "106.909090909091"),
        ("chained-carried", "chained: carried", {"linked": {"chained": "last_adjustment"}}, "110.25"),
        (
            "chained-lost",
            "chained: lost",
            {"linked": {"chained": "last_adjustment"}, "cut_off": "lost"},
            "106.909090909091",
        ),
    ):
        hand = prices("105", second) | {
            "/answer/price_path/steps/0/by_formula/value": "110",
            "/answer/price_path/steps/0/cut_off/value": "5",
            "/answer/price_path/steps/0/limits": ["cap"],
        }
        asked = path(clause(term("1", "2026"), **cap, **other), RISE)
        yield answered(f"price-path-cap-{name}", f"A cap of 5 %: {title}", asked, hand)
    yield answered(
        "price-path-total-limits",
        "A cap of 15 % and a floor of -10 % in total, after those of each adjustment",
        path(
            clause(
                term("1", "2026"),
                cap={"at": "0.1"},
                floor={"at": "-0.2"},
                total_cap={"at": "0.15"},
                total_floor={"at": "-0.1"},
            ),
            series(y2026="100", y2027="112", y2028="130", y2029="70"),
            until="2029-01",
        ),
        # 112 → 110; 130 → 121 → 115; 70 → 92 (0.8 × 115), above 90.
        prices("110", "115", "92")
        | {
            "/answer/price_path/steps/1/limits": ["cap", "total_cap"],
            "/answer/price_path/steps/2/limits": ["floor"],
            "/answer/price_path/steps/2/cut_off/value": "-22",
        },
    )
    yield answered(
        "price-path-total-floor",
        "A floor of -10 % in total",
        path(
            clause(term("1", "2026"), total_floor={"at": "-0.1"}),
            series(y2026="100", y2027="80"),
            until="2027-06",
        ),
        prices("90") | {"/answer/price_path/steps/0/limits": ["total_floor"]},
    )
    yield answered(
        "price-path-up-only",
        "A price that may only rise stands where the index falls, and follows again once it is above",
        path(
            clause(term("1", "2026"), direction="up_only"),
            series(y2026="100", y2027="104", y2028="103", y2029="106"),
            until="2029-01",
        ),
        prices("104", "104", "106") | outcomes("adjusted", "not_lowered", "adjusted"),
    )
    yield answered(
        "price-path-least-rise",
        "At least 2 % every year: a floor above zero",
        path(
            clause(term("1", "2026"), floor={"at": "0.02"}, direction="up_only", cut_off="lost"),
            series(y2026="100", y2027="101", y2028="101"),
        ),
        # Lost to the buyer for good: 101 × 102 / 101 = 102 by the formula, raised to 104.04.
        prices("102", "104.04") | {"/answer/price_path/steps/1/by_formula/value": "102"},
    )


def triggers() -> Iterator[Case]:
    over_a_year = {"trigger": {"at_least": {"movement": "0.04", "of": {"index_over": 12}}}}
    danish = term("1", "2020-12", lag=1)
    hand = outcomes("below_trigger", "adjusted", "below_trigger") | {
        "/answer/price_path/steps/0/movement/value": "≈0.02998",
        "/answer/price_path/steps/1/movement/value": "≈0.0892",
        "/answer/price_path/steps/2/movement/value": "≈0.0103",
    }
    for name, linked, second in (
        ("lost", "last_adjustment", "1089.2"),  # 1000 × 116 / 106.5 = 1089.2019
        ("adds-up", "last_change", "1121.86"),  # 1000 × 116 / 103.4 = 1121.8569
    ):
        yield answered(
            f"price-path-trigger-{name}",
            f"Only where the net price index rose by 4 % over a year, after Comwell's clause; chained to the {linked}",
            path(
                clause(danish, **JANUARIES, **over_a_year, linked={"chained": linked}, price_rounding=TWO_DECIMALS),
                changed(DANISH, {"/points/-": {"period": "2019-12", "level": "103.0"}}),
                start="1000",
                until="2024-01",
            ),
            hand | {"/answer/price_path/steps/1/price/value": second},
            "COMWELL: the trigger; LEGALDESK-NPI: the levels of December 2020 to 2023",
        )
    slow = series(y2026="100", y2027="103", y2028="105.06", y2029="106")
    for measure, steps, second in (
        # 3 % waits, 5.06 % passes; then 0.89 % since the price changed.
        ("price", ("below_trigger", "adjusted", "below_trigger"), "0.0506"),
        ("index_since_last_change", ("below_trigger", "adjusted", "below_trigger"), "0.0506"),
        ("index_since_base", ("below_trigger", "adjusted", "adjusted"), "0.0506"),
    ):
        trigger = {"at_least": {"movement": "0.05", "of": measure}}
        yield answered(
            f"price-path-trigger-{measure.replace('_', '-')}",
            f"A trigger of 5 % of {measure}",
            path(clause(term("1", "2026"), trigger=trigger), slow, until="2029-01"),
            outcomes(*steps) | {"/answer/price_path/steps/1/movement/value": second},
        )
    yield answered(
        "price-path-trigger-met-exactly",
        "A fall of exactly the trigger counts",
        path(
            clause(term("1", "2026"), trigger={"at_least": {"movement": "0.05", "of": "price"}}),
            series(y2026="100", y2027="95"),
            until="2027-01",
        ),
        prices("95") | outcomes("adjusted"),
    )


def cases() -> Iterator[Case]:
    yield from formulas()
    yield from limits()
    yield from triggers()
