"""Years, dates, periods and quantities that lie where they cannot, in every place that has them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import DROP, Case, changed, evaluated, rejected, unanswered
from .costs import capital, costed
from .documents import amount, bid, discounting, item, line, once, operand, quantity, study, yearly
from .followed import CALL, SERVICE, YEARS
from .price_claims import claim
from .price_clauses import clause, series, term
from .time import MONTHLY, monthly

CONTRACT = "/procurement/contract"
LINES = "/procurement/lots/0/cost_lines"
ITEM = "/procurement/lots/0/schedule/0"
DRIFT = [line("drift", yearly(("100", "DKK/year"), to_year=1))]


def cases() -> Iterator[Case]:
    yield from contracts()
    yield from years()
    yield from quantities()
    yield from indices()
    yield from dates()


def contracts() -> Iterator[Case]:
    def of(years: int, **contract: Any) -> dict[str, Any]:
        bought = {"schedule": [item(quantities=[quantity("1", to_year=3)])]}
        return costed(DRIFT, bid("a", "1000"), call={"study": study(3), "contract": {"years": years} | contract}, **bought)

    # Two years from July on: the first half of year 3 belongs to the contract.
    yield evaluated("contract-within-years", "A contract that begins and ends within a year", of(2, start="2026-07-01"), {"/lots/0/bids/0/contract_value/estimated/value": "3000"})
    yield rejected("contract-start-before-base-date", "A contract that has begun before the study", of(3, start="2025-07-01"), ("contract.start_before_base_date", f"{CONTRACT}/start"))
    yield rejected("contract-ends-within-a-year", "A contract that ends half a year after the study", of(3, start="2026-07-01"), ("contract.longer_than_study", CONTRACT))
    yield rejected("extension-of-no-years", "An extension of no years", of(2, extensions=[{"years": 0, "counts": "fully"}]), ("number.out_of_bounds", f"{CONTRACT}/extensions/0/years"))


def years() -> Iterator[Case]:
    paid = amount(("100", "DKK"))
    flows = [
        once(3, ("100", "DKK")),
        yearly(("100", "DKK/year"), from_year=2, to_year=1),
        {"every": {"amount": paid, "years": 0, "from_year": 1, "to_year": 3}},
        {"retirement": {"amount": paid, "age": 1, "year": 3, "life": operand(("5", "year")), "proceeds": "none"}},
        {"instalments": {"amount": paid, "purchase_year": 3, "years": 1, "rate": operand(("0.05", "1/year"))}},
        monthly("100", 12, 11),
    ]
    lines = [line(f"linje-{index}", flow) for index, flow in enumerate(flows)] + [capital("1", "100", 3)]
    yield rejected("years-outside", "Years beyond the study, and ranges that end before they begin", costed(lines, call={"study": study(2), "discounting": discounting(**MONTHLY)}),
                   ("study.year_outside", f"{LINES}/0/flow/once/year"),
                   ("study.year_outside", f"{LINES}/1/flow/yearly/to_year"),
                   ("number.out_of_bounds", f"{LINES}/2/flow/every/years"),
                   ("study.year_outside", f"{LINES}/2/flow/every/to_year"),
                   ("study.year_outside", f"{LINES}/3/flow/retirement/year"),
                   ("study.year_outside", f"{LINES}/4/flow/instalments/purchase_year"),
                   ("number.out_of_bounds", f"{LINES}/5/flow/monthly/to_month"),
                   ("study.year_outside", f"{LINES}/6/flow/capital/purchase_year"))


def quantities() -> Iterator[Case]:
    def reject(name: str, title: str, fields: dict[str, Any], *problems: tuple[str, str], **other: Any) -> Case:
        return rejected(name, title, costed(DRIFT, bid("a", "1"), call={"study": study(3)} | other, schedule=[item(**fields)]), *problems)

    yield reject("quantity-maximum-negative", "A negative maximum, which nothing else is said of", {"quantities": [quantity("5", to_year=2)], "maximum_quantity": "-5"}, ("number.out_of_bounds", f"{ITEM}/maximum_quantity"))
    yield reject("quantity-beyond", "A quantity beyond the study and one that ends before it begins", {"quantities": [quantity("5", to_year=4), quantity("7", from_year=3, to_year=2)]},
                 ("study.year_outside", f"{ITEM}/quantities/0/to_year"), ("study.year_outside", f"{ITEM}/quantities/1/to_year"))
    use = {"unit": "brug", "title": "Et brug", "per_year": {"constant": {"value": "-5", "unit": "brug/year"}}, "counting": "undiscounted"}
    yield rejected("functional-unit-negative", "Fewer functional units than none", costed(DRIFT, call={"counted": [{"id": "brug", "title": "Et brug"}]}, functional_unit=use),
                   ("number.out_of_bounds", "/procurement/lots/0/functional_unit/per_year/constant/value"))


def indices() -> Iterator[Case]:
    called = costed(SERVICE, call=CALL)
    points, based = "/procurement/index_series/0/points", "/procurement/price_clauses/0/clause/terms/0/base_period"
    yield rejected("clause-base-after-adjustment", "A clause of the contract whose base lies after its first adjustment", changed(called, {based: "2027"}), ("price_clause.base_too_late", based))
    yield rejected("index-period-twice", "A year of an index that stands twice", changed(called, {f"{points}/2/period": "2026"}), ("price_clause.duplicate_period", f"{points}/2/period"))
    rent = line("leje", yearly(("100", "DKK/year"), to_year=3), [{"series": {"series": YEARS["id"], "base_period": "2025"}}])
    both = costed([*SERVICE, rent], call=CALL | {"discounting": discounting("0", basis="nominal")})
    yield rejected("index-gap-told-once", "A gap that a clause and a line both meet", changed(both, {f"{points}/2": DROP}), ("price_clause.index_missing", points))
    whole = clause(term("1", "2026"))
    asked = claim(whole, series(y2026="100", y2027="110", y2028="121"), price="110", month="2028-01")
    yield unanswered("claim-index-gap", "A claim whose index lacks the year of an earlier adjustment", changed(asked, {"/price_claim/series/0/points/1": DROP}), ("price_clause.index_missing", "/price_claim/series/0/points"))
    gap = {"index_change": {"series": series(y2026="100", y2028="121"), "from": "2026", "to": "2027"}}
    yield unanswered("index-change-gap", "The change to a year that the index lacks", gap, ("price_clause.index_missing", "/index_change/series/points"))
    yield unanswered("claim-price-negative", "A claim of less than nothing", changed(asked, {"/price_claim/claimed_price": "-1"}), ("number.out_of_bounds", "/price_claim/claimed_price"))


def dates() -> Iterator[Case]:
    paid = [line("køb", {"dated": {"amount": amount(("100", "DKK")), "date": "2026-05-01"}})]
    yield rejected("day-count-unknown", "A day count that nobody knows", costed(paid, call={"discounting": discounting(day_count="act/364")}), ("document.unknown_choice", "/procurement/discounting/day_count"))
    served = {"study": study(2, service_date="2025-06-01", partial_years="prorated")}
    yield rejected("service-date-alone", "A service date before the base date, which the rule for partial years is not blamed for", costed(DRIFT, call=served), ("study.service_date", "/procurement/study/service_date"))
    flows = [{"date": "2026-01-01", "amount": "-1"}, {"date": "2025-01-01", "amount": "2"}]
    yield unanswered("internal-rate-date-before-first", "A flow before the first of the list", {"dated_internal_rates": {"day_count": "act/365F", "flows": flows}}, ("finance.date_before_first", "/dated_internal_rates/flows/1/date"))
    unknown = {"dated_net_present_value": {"rate": "0.1", "day_count": "30/365", "flows": flows[:1]}}
    yield unanswered("net-present-value-day-count-unknown", "A day count that nobody knows", unknown, ("document.unknown_choice", "/dated_net_present_value/day_count"))
