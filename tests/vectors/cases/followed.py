"""Cost lines that grow under a price clause of the contract, or with a named index."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case, answered, changed, evaluated, rejected
from .costs import REPORT, capital, costed, of_line, total_of
from .documents import bid, discounting, item, line, quantity, study, yearly
from .price_clauses import clause, path, series, term

NOMINAL = discounting("0", basis="nominal")


def assumed(one: dict[str, Any], since: str) -> dict[str, Any]:
    """The series, assumed from a period on."""
    points = [point | ({"assumed": True} if point["period"] >= since else {}) for point in one["points"]]
    return one | {"points": points}


def months(name: str, **years: tuple[str, str]) -> dict[str, Any]:
    """A monthly index with one level in each half of a year."""
    levels = {f"{year}_{month:02}": halves[0 if month <= 6 else 1] for year, halves in years.items() for month in range(1, 13)}
    return series(name, "monthly", **levels)


YEARS = assumed(series(y2025="100", y2026="110", y2027="121", y2028="115"), "2026")
CLAUSE = {"id": "regulering", "clause": clause(term("0.5", "2025"), fixed="0.5", first_adjustment="2026-07")}
SERVICE = [line("service", yearly(("1000", "DKK/year"), to_year=3), [{"clause": "regulering"}])]
CALL = {"study": study(3), "discounting": NOMINAL, "index_series": [YEARS], "price_clauses": [CLAUSE]}


def cases() -> Iterator[Case]:
    # Prices from July on: 105 in 2026, 110.5 in 2027, 107.5 in 2028. Years: (100 + 105)/2, (105 + 110.5)/2, (110.5 + 107.5)/2.
    yield evaluated("clause-growth", "A service fee that a clause adjusts every July", costed(SERVICE, call=CALL, total="undiscounted"),
                    of_line(0, **{"by_year/values/1": "1025", "by_year/values/2": "1077.5", "by_year/values/3": "1090", "growth/0/values/1": "1.025", "growth/0/derivation/formula": "price_clause.growth"})
                    | {"/lots/0/flags/0/code": "assumed_value", "/lots/0/flags/0/subjects/0": YEARS["id"]})
    # 50 · 1.05 = 52.5, and 55.25 and 53.75; whole pounds, halves up: 53, 55, 54, of which a year has half each.
    rounded = changed(CLAUSE, {"/clause/price_rounding": {"to": {"decimals": 0, "mode": "half_up"}}})
    bought = {"schedule": [item(quantities=[quantity("10", to_year=3)])]}
    pumps = [line("pumper", {"schedule": {"item": "pumpe"}}, [{"clause": "regulering"}])]
    yield evaluated("clause-growth-rounded", "A clause that rounds the price of an item", costed(pumps, bid("a", "50"), call=CALL | {"price_clauses": [rounded]}, total="undiscounted", **bought),
                    of_line(0, **{"by_year/values/1": "515", "by_year/values/2": "540", "by_year/values/3": "545", "growth/0/derivation/inputs/1/value": "50"}))
    # The year from April 2026 on has three months of the first half and six of the second: levels 104, 108 and 110.
    level = assumed(months("npi", y2026=("104", "108"), y2027=("110", "112")), "2026-01")
    level["points"].append({"period": "2025-12", "level": "100"})
    spring = {"study": {"base_date": "2026-04-01", "years": 1, "months": 6, "partial_years": "prorated"}, "price_level": "2026-04-01", "discounting": discounting("0", monthly_rate="yearly_equivalent"), "index_series": [level]}
    rent = [line("leje", yearly(("1200", "DKK/year"), to_year=2), [{"series": {"series": "npi", "base_period": "2025-12"}}])]
    # (3·104 + 6·108 + 3·110)/12 = 107.5; the half year from April 2027 on has (3·110 + 3·112)/6 = 111.
    yield evaluated("index-growth", "Rent that follows a monthly index over a year and a half", costed(rent, call=spring, total="undiscounted"),
                    of_line(0, **{"growth/0/values/1": "1.075", "growth/0/values/2": "1.11", "by_year/values/1": "1290", "by_year/values/2": "666", "growth/0/derivation/inputs/1/value": "100"}))
    # Bought at the base date and again in year 3 (serves 1 and 2): 100 + 115; half of the last is left.
    bought_again = [capital("2", "100", 0, True, residual="straight_line", growth=[{"series": {"series": YEARS["id"], "base_period": "2025"}}])]
    yield evaluated("index-growth-capital", "A replacement at the price of its year", costed(bought_again, call=CALL | {"discounting": discounting()}, total="undiscounted"),
                    of_line(0, **{"by_year/values/0": "100", "by_year/values/3": "57.5"}) | total_of("undiscounted", "157.5") | {f"{REPORT}/lines/0/residual/value": "-57.5"})
    # One per cent a month, of which half a per cent is allowed and the rest is carried: 1.005^120 in the end.
    levels = {f"y{2026 + month // 12}_{month % 12 + 1:02}": f"{1.01**month:.10f}" for month in range(121)}
    capped = clause(term("1", "2026-01"), linked={"chained": "last_adjustment"}, first_adjustment="2026-02", interval_months=1, cap={"at": "0.005"})
    yield answered("price-path-many-cuts", "A cap that cuts every month for ten years, and carries", path(capped, series("npi", "monthly", **levels), until="2036-01"), {"/answer/price_path/price/value": "≈181.939673"})
    yield from refused()


def refused() -> Iterator[Case]:
    def reject(name: str, title: str, call: dict[str, Any], *problems: tuple[str, str], lines: list[dict] | None = None) -> Case:
        return rejected(name, title, costed(lines or SERVICE, call=CALL | call), *problems)

    def grown(growth: dict[str, Any]) -> list[dict]:
        return [line("service", yearly(("1000", "DKK/year"), to_year=3), [growth])]

    at = "/procurement/lots/0/cost_lines/0/growth/0"
    short = YEARS | {"points": YEARS["points"][:3]}
    yield reject("clause-growth-index-too-short", "An index that does not reach the end of the study", {"index_series": [short]}, ("price_clause.index_missing", "/procurement/index_series/0/points"))
    yield reject("index-growth-too-short", "The same without a clause", {"index_series": [short], "price_clauses": []}, ("price_clause.index_missing", "/procurement/index_series/0/points"),
                 lines=grown({"series": {"series": YEARS["id"], "base_period": "2025"}}) + [line("leje", yearly(("1", "DKK/year"), to_year=3), [{"series": {"series": YEARS["id"], "base_period": "2025"}}])])
    published = YEARS | {"points": [point | {"assumed": False} if point["period"] == "2027" else point for point in YEARS["points"]]}
    yield reject("price-clause-not-assumed", "A level of the future that is not said to be assumed", {"index_series": [published]}, ("price_clause.not_assumed", "/procurement/index_series/0/points/2"))
    early = changed(CLAUSE, {"/clause/first_adjustment": "2025-12"})
    yield reject("cost-clause-before-base-date", "A clause that adjusts before the base date", {"price_clauses": [early]}, ("cost.clause_before_base_date", "/procurement/price_clauses/0/clause/first_adjustment"))
    yield reject("cost-clause-in-constant-prices", "A clause under constant prices", {"discounting": discounting()}, ("cost.clause_in_constant_prices", f"{at}/clause"))
    rounds = changed(CLAUSE, {"/clause/price_rounding": {"to": {"decimals": 2, "mode": "half_up"}}})
    yield reject("cost-clause-rounds-price", "A clause that rounds a price that the line has not", {"price_clauses": [rounds]}, ("cost.clause_rounds_price", f"{at}/clause"))
    yield reject("clause-growth-unknown", "Names of a clause and a series that nothing bears", {}, ("reference.unknown", f"{at}/clause"), ("reference.unknown", f"{at.replace('/growth/0', '/growth/1')}/series/series"),
                 lines=[line("service", yearly(("1000", "DKK/year"), to_year=3), [{"clause": "ingen"}, {"series": {"series": "intet", "base_period": "2025"}}])])
    yield reject("index-growth-base", "A base after the base date, and one of another length", {}, ("price_clause.base_too_late", f"{at}/series/base_period"), ("price_clause.other_frequency", f"{at.replace('lines/0', 'lines/1')}/series/base_period"),
                 lines=grown({"series": {"series": YEARS["id"], "base_period": "2027"}}) + [line("leje", yearly(("1", "DKK/year"), to_year=3), [{"series": {"series": YEARS["id"], "base_period": "2025-12"}}])])
