"""Prices that follow indices, and claims held against the clause."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import DROP, Case, answered, changed, unanswered

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


def claim(of: dict[str, Any], *indices: dict[str, Any], price: str, month: str, **other: Any) -> dict[str, Any]:
    asked = {
        "clause": of,
        "series": list(indices),
        "start_price": "100",
        "earlier_adjustments": "all",
        "claimed_price": price,
        "from": month,
    }
    return {"price_claim": asked | other}


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


AGREED = clause(
    term("0.8", "2026"),
    fixed="0.2",
    trigger={"at_least": {"movement": "0.02", "of": "price"}},
    cap={"at": "0.06"},
    price_rounding=TWO_DECIMALS,
    notice={"days": 30},
    evidence_required=[
        {"id": "index", "title": "Print of the index"},
        {"id": "supplier", "title": "Invoice of the sub-supplier"},
    ],
)
LEVELS = series(y2026="100", y2027="105", y2028="106")
GIVEN = [
    {"required": "index", "given": {"title": "statistikbanken.dk, PRIS113"}},
    {"required": "supplier", "given": {"title": "Invoice 4711", "date": "2026-11-02"}},
]
RECEIVED = {"received": "2026-12-01", "evidence": GIVEN}


def claims() -> Iterator[Case]:
    at = "/answer/price_claim"
    yield answered(
        "price-claim-within",
        "104 is allowed: 100 × (0.2 + 0.8 × 1.05); 103.90 is claimed",
        claim(AGREED, LEVELS, price="103.90", month="2027-01", **RECEIVED),
        {
            f"{at}/verdict": "within",
            f"{at}/allowed_price/value": "104",
            f"{at}/excess/value": "-0.1",
            f"{at}/trigger_met": True,
            f"{at}/notice_kept": True,
            f"{at}/earliest_effect": "2026-12-31",
            f"{at}/price_in_force/value": "100",
        },
    )
    yield answered(
        "price-claim-exceeds",
        "The supplier claims the whole rise of the index",
        claim(AGREED, LEVELS, price="105", month="2027-01", **RECEIVED),
        {f"{at}/verdict": "exceeds", f"{at}/allowed_price/value": "104", f"{at}/excess/value": "1"},
    )
    yield answered(
        "price-claim-below-trigger",
        "100 × (0.2 + 0.8 × 1.06) = 104.80 is 0.77 % above the price in force",
        claim(AGREED, LEVELS, price="104.80", month="2028-01", **RECEIVED),
        {
            f"{at}/verdict": "exceeds",
            f"{at}/trigger_met": False,
            f"{at}/allowed_price/value": "104",
            f"{at}/price_in_force/value": "104",
            f"{at}/excess/value": "0.8",
        },
    )
    yield answered(
        "price-claim-earlier-not-made",
        "The adjustment of 2027 was never claimed: 4.80 % passes the trigger in 2028",
        claim(AGREED, LEVELS, price="104.80", month="2028-01", earlier_adjustments={"made_in": []}, **RECEIVED),
        {
            f"{at}/verdict": "within",
            f"{at}/price_in_force/value": "100",
            f"{at}/allowed_price/value": "104.8",
            f"{at}/excess/value": "0",
        },
    )
    yield answered(
        "price-claim-earlier-made",
        "The adjustments that were made are listed",
        claim(AGREED, LEVELS, price="104", month="2028-01", earlier_adjustments={"made_in": ["2027-01"]}, **RECEIVED),
        {f"{at}/verdict": "within", f"{at}/price_in_force/value": "104", f"{at}/excess/value": "0"},
    )
    yield answered(
        "price-claim-not-due",
        "The clause adjusts prices in January",
        claim(AGREED, LEVELS, price="105", month="2027-06", **RECEIVED),
        {
            f"{at}/verdict": "not_due",
            f"{at}/due": False,
            f"{at}/allowed_price/value": "104",
            f"{at}/excess/value": "1",
        },
    )
    yield answered(
        "price-claim-notice-not-kept",
        "Thirty days from 15 December end after 1 January",
        claim(AGREED, LEVELS, price="104", month="2027-01", received="2026-12-15", evidence=GIVEN),
        {
            f"{at}/verdict": "not_due",
            f"{at}/due": True,
            f"{at}/notice_kept": False,
            f"{at}/earliest_effect": "2027-01-14",
            f"{at}/allowed_price/value": "100",
        },
    )
    yield answered(
        "price-claim-evidence-missing",
        "Without the sub-supplier's invoice nothing can be judged, but the allowed price is told",
        claim(AGREED, LEVELS, price="104", month="2027-01", received="2026-11-01", evidence=GIVEN[:1]),
        {
            f"{at}/verdict": "cannot_be_judged",
            f"{at}/missing_evidence": [{"id": "supplier", "title": "Invoice of the sub-supplier"}],
            f"{at}/allowed_price/value": "104",
        },
    )
    months = claim(
        changed(AGREED, {"/notice": {"months": 2}, "/evidence_required": DROP}),
        LEVELS,
        price="104",
        month="2027-01",
        received="2026-11-01",
    )
    yield answered(
        "price-claim-notice-in-months",
        "Two months from 1 November end on 1 January",
        months,
        {f"{at}/verdict": "within", f"{at}/earliest_effect": "2027-01-01"},
    )


def refusals() -> Iterator[Case]:
    sound = path(clause(term("1", "2026")), TWICE)
    place = "/price_path/clause"

    def refused(name: str, title: str, changes: dict[str, Any], *problems: tuple[str, str], of: Any = sound) -> Case:
        return unanswered(f"price-clause-{name}", title, changed(of, changes), *problems)

    yield refused(
        "not-a-period",
        "A thirteenth month, and a number",
        {"/price_path/until": "2028-13", "/price_path/clause/first_adjustment": 2027},
        ("document.wrong_type", f"{place}/first_adjustment"),
        ("document.not_a_period", "/price_path/until"),
    )
    yield refused(
        "other-frequency",
        "Years where months are needed, months where the series has years",
        {
            f"{place}/first_adjustment": "2027",
            f"{place}/terms/0/base_period": "2026-01",
            "/price_path/until": "2028-Q4",
            "/price_path/series/0/points/1/period": "2027-Q1",
        },
        ("price_clause.other_frequency", "/price_path/series/0/points/1/period"),
        ("price_clause.other_frequency", f"{place}/terms/0/base_period"),
        ("price_clause.other_frequency", f"{place}/first_adjustment"),
        ("price_clause.other_frequency", "/price_path/until"),
    )
    yield refused(
        "duplicate-period",
        "A period twice, a level of zero, and no points at all",
        {
            "/price_path/series/0/points/-": {"period": "2027", "level": "0"},
            "/price_path/series/-": series("other"),
        },
        ("number.out_of_bounds", "/price_path/series/0/points/3/level"),
        ("price_clause.duplicate_period", "/price_path/series/0/points/3/period"),
        ("document.empty_list", "/price_path/series/1/points"),
    )
    yield refused(
        "index-missing",
        "A level that an adjustment needs is missing",
        {"/price_path/series/0/points/1": DROP, "/price_path/until": "2029-01"},
        ("price_clause.index_missing", "/price_path/series/0/points"),
    )
    yield refused(
        "index-of-many-months-missing",
        "The problem names the first of the missing periods",
        {"/price_path/until": "2049-12"},
        ("price_clause.index_missing", "/price_path/series/0/points"),
    )
    yield refused(
        "shares-sum",
        "Shares of 90 %, one of them 120 %",
        {f"{place}/terms/0/share": "1.2", f"{place}/fixed_share": "-0.3"},
        ("number.out_of_bounds", f"{place}/fixed_share"),
        ("number.out_of_bounds", f"{place}/terms/0/share"),
        ("price_clause.shares_sum", f"{place}/terms"),
    )
    yield refused(
        "base-too-late",
        "A base after the year of the first adjustment, by its lag",
        {f"{place}/terms/0/lag": 2},
        ("price_clause.base_too_late", f"{place}/terms/0/base_period"),
    )
    yield refused(
        "cap-below-floor",
        "Caps below floors",
        {
            f"{place}/cap": {"at": "0.02"},
            f"{place}/floor": {"at": "0.03"},
            f"{place}/total_cap": {"at": "-0.2"},
            f"{place}/total_floor": {"at": "-0.1"},
        },
        ("price_clause.cap_below_floor", f"{place}/cap"),
        ("price_clause.cap_below_floor", f"{place}/total_cap"),
    )
    yield refused(
        "trigger-without-index",
        "A trigger on indices that nothing follows",
        {
            f"{place}/terms/0/share": "0",
            f"{place}/fixed_share": "1",
            f"{place}/trigger": {"at_least": {"movement": "0.02", "of": "index_since_base"}},
        },
        ("price_clause.trigger_without_index", f"{place}/trigger/at_least/of"),
    )
    yield refused(
        "too-many-adjustments",
        "Monthly for sixty years",
        {f"{place}/interval_months": 1, "/price_path/until": "2086-12"},
        ("price_clause.too_many_adjustments", "/price_path/until"),
    )
    yield refused(
        "too-many-terms",
        "Twenty-one indices",
        {f"{place}/terms": [term("0", "2026")] * 21},
        ("price_clause.too_many_terms", f"{place}/terms"),
    )
    yield refused(
        "bounds",
        "Everything out of bounds, and an unknown index",
        {
            "/price_path/start_price": "0",
            f"{place}/terms/0": term("1", "2026", "nobody", average=0, base_average=121, lag=121),
            f"{place}/interval_months": 0,
            f"{place}/trigger": {"at_least": {"movement": "-0.1", "of": {"index_over": 0}}},
            f"{place}/cap": {"at": "11"},
            f"{place}/price_rounding": {"to": {"decimals": 13, "mode": "up"}},
            f"{place}/notice": {"days": 0},
        },
        ("reference.unknown", f"{place}/terms/0/series"),
        ("number.out_of_bounds", f"{place}/terms/0/base_average"),
        ("number.out_of_bounds", f"{place}/terms/0/lag"),
        ("number.out_of_bounds", f"{place}/terms/0/average"),
        ("number.out_of_bounds", f"{place}/interval_months"),
        ("number.out_of_bounds", f"{place}/trigger/at_least/movement"),
        ("number.out_of_bounds", f"{place}/trigger/at_least/of/index_over"),
        ("number.not_a_rate", f"{place}/cap/at"),
        ("number.out_of_bounds", f"{place}/price_rounding/to/decimals"),
        ("number.out_of_bounds", f"{place}/notice/days"),
        ("number.out_of_bounds", "/price_path/start_price"),
    )
    yield refused(
        "price-of-zero",
        "Rounded down to nothing, a price has no movement any more",
        {
            f"{place}/trigger": {"at_least": {"movement": "0", "of": "price"}},
            f"{place}/price_rounding": {"to": {"decimals": 0, "mode": "down"}},
            "/price_path/start_price": "0.5",
        },
        ("calculation.division_by_zero", "/price_path"),
    )
    asked = claim(AGREED, LEVELS, price="105", month="2027-01")
    at = "/price_claim"
    yield refused(
        "received-missing",
        "Notice is agreed, but the day of receipt is not stated; evidence that nobody asked for",
        {f"{at}/evidence": [{"required": "oath", "given": {"title": "An oath"}}]},
        ("reference.unknown", f"{at}/evidence/0/required"),
        ("price_clause.received_missing", f"{at}/received"),
        of=asked,
    )
    received = changed(asked, {f"{at}/received": "2026-11-01"})
    yield refused(
        "not-an-adjustment",
        "Adjustments that cannot have been made: in summer, at the claim itself, twice",
        {
            f"{at}/from": "2028-01",
            f"{at}/earlier_adjustments": {"made_in": ["2027-06", "2028-01", "2027-01", "2027-01"]},
        },
        ("price_clause.not_an_adjustment", f"{at}/earlier_adjustments/made_in/0"),
        ("price_clause.not_an_adjustment", f"{at}/earlier_adjustments/made_in/1"),
        ("price_clause.duplicate_period", f"{at}/earlier_adjustments/made_in/3"),
        of=received,
    )
    yield refused(
        "base-after-claim",
        "A claim for a year before the base",
        {f"{at}/from": "2025-01"},
        ("price_clause.base_too_late", f"{at}/clause/terms/0/base_period"),
        of=received,
    )
    backwards = {"index_change": {"series": DANISH, "from": "2023-12", "to": "2022-12"}}
    yield refused(
        "not-later",
        "The change of an index backwards in time",
        {},
        ("price_clause.not_later", "/index_change/to"),
        of=backwards,
    )


def cases() -> Iterator[Case]:
    yield from formulas()
    yield from limits()
    yield from triggers()
    yield from claims()
    yield from refusals()
