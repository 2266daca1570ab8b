"""Clauses, indices and claims that are refused."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import DROP, Case, changed, unanswered
from .price_claims import AGREED, LEVELS, claim
from .price_clauses import DANISH, TWICE, clause, path, series, term


def cases() -> Iterator[Case]:
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
        ("number.not_a_share", f"{place}/fixed_share"),
        ("number.not_a_share", f"{place}/terms/0/share"),
        ("price_clause.shares_sum", f"{place}/terms"),
    )
    yield refused(
        "base-too-late",
        "A base after the year of the first adjustment, by its lag",
        {f"{place}/terms/0/lag": 2},
        ("price_clause.base_too_late", f"{place}/terms/0/base_period"),
    )
    yield refused(
        "limit-without-at",
        "A limit that is a bare number and not the choice `at`",
        {f"{place}/cap": "0.02"},
        ("document.unknown_choice", f"{place}/cap"),
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
