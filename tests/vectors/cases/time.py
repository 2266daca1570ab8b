"""Months, partial years, the beginning of service, and extensions that count in part."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case, evaluated, rejected
from .costs import REPORT, capital, costed, of_line, total_of
from .documents import amount, bid, discounting, item, line, once, quantity, study, yearly

MONTHLY = {"monthly_rate": "yearly_equivalent"}
EXTENDED = {"years": 1, "extensions": [{"years": 1, "counts": {"weighted": "0.5"}}]}


def cases() -> Iterator[Case]:
    yield from months()
    yield from partial_years()
    yield from dates()
    yield from rate_bases()
    yield from extensions()
    yield from refused()


def monthly(per_month: str, first: int, last: int) -> dict:
    return {"monthly": {"amount": amount((per_month, "DKK/month")), "from_month": first, "to_month": last}}


def months() -> Iterator[Case]:
    rent = [line("leje", monthly("100", 1, 12))]
    twelfth = {"discounting": discounting("0.12", monthly_rate="twelfth")}
    yield evaluated("months-twelfth", "Twelve monthly payments at one per cent a month", costed(rent, call=twelfth),
                    # The textbook annuity of 1 % over 12 periods is 11.2550774735.
                    total_of("present_value", "≈1125.50774735") | total_of("undiscounted", "1200")
                    | {"/lots/0/discounting/month_factors/1": "≈0.980296049407", f"{REPORT}/lines/0/present_by_year/values/1": "≈1125.50774735"})
    # At 0.5625 mid-year the square root is 1.25; half a year of months is due at 1.25 too.
    halves = [line("leje", monthly("10", 3, 14)), line("midt", monthly("60", 6, 6))]
    call = {"study": study(2), "discounting": discounting("0.5625", "end_of_year", monthly_rate="yearly_equivalent")}
    yield evaluated("months-across-years", "Months of two years, and one that ends half a year after the base date", costed(halves, call=call),
                    of_line(0, **{"by_year/values/1": "100", "by_year/values/2": "20", "by_year/values/0": "0"}) | of_line(1, **{"present_value/value": "48", "by_year/values/1": "60"}))


def partial_years() -> Iterator[Case]:
    drift = [line("drift", yearly(("100", "DKK/year"), to_year=3))]

    def ended(partial: str) -> dict:
        return {"study": study(2, months=6, partial_years=partial), "discounting": discounting("0", **MONTHLY)}

    yield evaluated("partial-year-prorated", "A last year of six months, prorated", costed(drift, call=ended("prorated")),
                    total_of("undiscounted", "250") | total_of("annual_equivalent", "100") | {"/lots/0/discounting/study_months": 30, "/lots/0/discounting/annuity": "2.5"})
    yield evaluated("partial-year-whole", "A last year of six months that counts whole", costed(drift, call=ended("whole")), total_of("undiscounted", "300") | total_of("annual_equivalent", "100"))
    bought = [capital("3", "300", 0, residual="straight_line")]
    yield evaluated("partial-year-residual", "Half a year is left of a life of three", costed(bought, call=ended("prorated")), total_of("undiscounted", "250"))
    # 21 % a year is 10 % half a year: 600 due after half a year, 1200 after one, and 600 after two.
    served = [line("drift", yearly(("1200", "DKK/year"), to_year=3), while_in_service=True), line("byggeri", once(0, ("5000", "DKK")))]
    call = {"study": study(2, months=6, partial_years="prorated", service_date="2026-07-01"), "discounting": discounting("0.21", "start_of_year", **MONTHLY)}
    yield evaluated("service-date", "A purchase that serves from the seventh month on", costed(served, call=call),
                    of_line(0, **{"by_year/values/1": "600", "by_year/values/2": "1200", "by_year/values/3": "600", "present_by_year/values/1": "545.454545454545", "present_value/value": "1946.998155863671"}))


def dates() -> Iterator[Case]:
    """At 56.25 % a year half a year is 25 %, which keeps the factors short."""

    def dated(date: str, **fields: Any) -> dict:
        return line(f"den-{date}", {"dated": {"amount": amount(("1000", "DKK")), "date": date}}, **fields)

    def counted(name: str, title: str, count: str, presents: dict[str, str], call: dict[str, Any] | None = None) -> Case:
        call = {"study": study(2), "discounting": discounting("0.5625", day_count=count)} | (call or {})
        hand = {f"{REPORT}/lines/{index}/present_value/value": present for index, present in enumerate(presents.values())}
        return evaluated(name, title, costed([dated(date) for date in presents], call=call), hand)

    days = {"2026-01-01": "1000", "2026-07-01": "800", "2027-01-01": "640", "2027-07-01": "512"}
    yield counted("dated-30-360", "Payments at dates, months of 30 days", "30/360", days)
    yield counted("dated-30e-360", "The last of a month of 31 days counts as the thirtieth", "30E/360", {"2027-01-01": "640", "2026-07-01": "800"})
    # 2026-12-27 is 360 days after the base date; the end of the study is 730 days, beyond two years of 360: 1000/1.5625^(730/360).
    yield counted("dated-act-360", "Days as they are in years of 360", "act/360", {"2026-12-27": "640", "2028-01-01": "≈404.55359"})
    yield counted("dated-act-365", "Days as they are in years of 365", "act/365F", {"2027-01-01": "640", "2028-01-01": "409.6"})
    leap = {"study": {"base_date": "2028-01-01", "years": 2}, "price_level": "2028-01-01"}
    yield counted("dated-act-act", "Half of a leap year", "act/act ISDA", {"2028-07-02": "800", "2029-01-01": "640"}, leap)
    # A cent a month: six months make 1.01^6. Growth and weight are those of the year that the date lies in.
    twelfth = {"discounting": discounting("0.12", day_count="30/360", monthly_rate="twelfth")}
    yield counted("dated-twelfth", "Six months at one per cent a month", "30/360", {"2026-07-01": "≈942.045235"}, twelfth)
    steps = {"chain": "spot", "steps": [{"from_year": 1, "rate": "0"}, {"from_year": 2, "rate": "0.5625"}]}
    yield counted("dated-spot", "A stepped rate, spot: the rate of the second year for all of the time", "30/360", {"2027-01-01": "1000", "2027-07-01": "512"}, {"discounting": discounting(steps, day_count="30/360")})
    grown = dated("2027-03-01", growth=[{"rates": ["0.1", "0.2"]}])
    yield evaluated("dated-growth", "A payment at a date, in the prices of its year and an extension that counts by half", costed([grown], call={"study": study(2), "discounting": discounting(day_count="30/360"), "contract": EXTENDED}),
                    of_line(0, **{"by_year/values/2": "660", "by_year/derivation/formula": "lcc.dated_by_year", "by_year/derivation/inputs/1/name": "2027-03-01", "by_year/derivation/inputs/2/value": "420"}))
    yield rejected("dated-without-day-count", "Payments at dates of which nobody says how they are counted", costed([dated("2026-07-01"), dated("2026-08-01")], call={"study": study(2)}), ("discount.day_count_missing", "/procurement/discounting/day_count"))
    at_line = "/procurement/lots/0/cost_lines"
    outside = [dated("2025-12-31"), dated("2028-01-02")]
    yield rejected("dated-outside", "Payments before and after the study", costed(outside, call={"study": study(2), "discounting": discounting(day_count="act/365F")}),
                   *[("study.date_outside", f"{at_line}/{index}/flow/dated/date") for index in (0, 1)])


def rate_bases() -> Iterator[Case]:
    """A rate in another price basis than the amounts."""
    paid = [line("køb", once(2, ("144", "DKK")))]

    def converted(name: str, title: str, rate: Any, basis: str, inflation: str, relation: str, rates: list[str], present: str) -> Case:
        other = "nominal" if basis == "real" else "real"
        terms = discounting(rate, basis=basis, inflation=inflation, rate_basis=other, rate_relation=relation)
        hand = {f"/lots/0/discounting/rates/{index}": value for index, value in enumerate(rates)}
        formulas = {("real", "fisher"): "real_rate", ("real", "subtraction"): "real_rate_by_subtraction", ("nominal", "fisher"): "nominal_rate", ("nominal", "subtraction"): "nominal_rate_by_addition"}
        shown = {"/lots/0/discounting/converted_from/price_basis": other, "/lots/0/discounting/converted_from/derivation/formula": f"finance.{formulas[basis, relation]}", "/lots/0/discounting/converted_from/derivation/inputs/1/value": inflation}
        return evaluated(name, title, costed(paid, call={"study": study(2), "discounting": terms}), hand | shown | total_of("present_value", present))

    # 23.6 % nominal at 3 %: 20 % real, or 20.6 by subtraction. 144/1.2² = 100.
    yield converted("rate-nominal-for-real-prices", "A nominal rate for constant prices", "0.236", "real", "0.03", "fisher", ["0.2", "0.2"], "100")
    yield converted("rate-by-subtraction", "The same by subtraction", "0.236", "real", "0.036", "subtraction", ["0.2", "0.2"], "100")
    steps = {"chain": "chained", "steps": [{"from_year": 1, "rate": "0.2"}, {"from_year": 2, "rate": "0"}]}
    # 1.2 · 1.25 - 1 = 0.5 in the first year, inflation alone in the second: 144/(1.5 · 1.25).
    yield converted("rate-real-for-nominal-prices", "A real rate in steps for current prices", steps, "nominal", "0.25", "fisher", ["0.5", "0.25"], "76.8")
    yield converted("rate-by-addition", "A real rate for current prices by addition", "0.15", "nominal", "0.05", "subtraction", ["0.2", "0.2"], "100")

    def reject(name: str, title: str, code: str, field: str, rate: str = "0.05", **terms: Any) -> Case:
        return rejected(name, title, costed(paid, call={"study": study(2), "discounting": discounting(rate, **terms)}), (code, f"/procurement/discounting/{field}"))

    yield reject("rate-without-relation", "A nominal rate for constant prices that nobody says how to convert", "discount.relation_missing", "rate_relation", rate_basis="nominal", inflation="0.02")
    yield reject("rate-without-inflation", "A rate to be converted without inflation", "discount.inflation_missing", "inflation", rate_basis="nominal", rate_relation="fisher")
    yield reject("rate-relation-not-used", "A conversion of a rate that needs none", "discount.relation_not_used", "rate_relation", rate_basis="real", rate_relation="fisher")
    yield reject("rate-converted-too-low", "A rate that leaves nothing once it is converted", "number.not_a_rate", "rate_relation", rate_basis="nominal", rate_relation="subtraction", rate="-0.5", inflation="0.5")


def extensions() -> Iterator[Case]:
    drift = [line("drift", yearly(("100", "DKK/year"), to_year=2))]
    bought = {"schedule": [item(quantities=[quantity("1", to_year=2)])]}
    call = {"study": study(2), "contract": EXTENDED}
    yield evaluated("extension-weighted", "An extension that counts by half", costed(drift, bid("a", "1000"), call=call, **bought),
                    total_of("undiscounted", "150") | total_of("annual_equivalent", "100")
                    | {"/lots/0/bids/0/offered_price/value": "1500", "/lots/0/bids/0/contract_value/estimated/value": "2000", "/lots/0/discounting/year_weights/2": "0.5"})
    none = {"years": 1, "extensions": [{"years": 1, "counts": "not_at_all"}]}
    yield evaluated("extension-not-at-all", "An extension that does not count, but is part of the contract's value", costed(drift, bid("a", "1000"), call={"study": study(2), "contract": none}, **bought),
                    total_of("undiscounted", "100") | {"/lots/0/bids/0/offered_price/value": "1000", "/lots/0/bids/0/contract_value/estimated/value": "2000"})


def never_used() -> Case:
    """The purchase serves only in an extension that does not count."""
    use = {"unit": "brug", "title": "Et brug", "per_year": {"constant": {"value": "5", "unit": "brug/year"}}, "counting": "undiscounted"}
    call = {"study": study(2, service_date="2027-01-01"), "contract": {"years": 1, "extensions": [{"years": 1, "counts": "not_at_all"}]}, "counted": [{"id": "brug", "title": "Et brug"}]}
    document = costed([line("drift", yearly(("100", "DKK/year"), to_year=2))], call=call, functional_unit=use)
    return rejected("measure-no-functional-units", "Nothing is used in the years that count", document, ("measure.no_functional_units", "/procurement/lots/0/functional_unit"))


def refused() -> Iterator[Case]:
    yield never_used()

    def reject(name: str, title: str, lines: list[dict], call: dict[str, Any], *problems: tuple[str, str]) -> Case:
        return rejected(name, title, costed(lines, call=call), *problems)

    drift = [line("drift", yearly(("100", "DKK/year"), to_year=1))]
    served = [line("drift", yearly(("100", "DKK/year"), to_year=1), while_in_service=True)]
    at_line = "/procurement/lots/0/cost_lines/0"
    yield reject("monthly-rate-missing", "Months without a monthly rate, and beyond the study", [line("leje", monthly("1", 0, 13))], {},
                 ("document.missing_field", "/procurement/discounting/monthly_rate"), ("number.out_of_bounds", f"{at_line}/flow/monthly/from_month"), ("number.out_of_bounds", f"{at_line}/flow/monthly/to_month"))
    yield reject("study-partial-years-missing", "A partial year of which nobody says what it counts", drift, {"study": study(1, months=12), "discounting": discounting(**MONTHLY)},
                 ("number.out_of_bounds", "/procurement/study/months"))
    yield reject("study-partial-years", "A partial year without a rule, and a rule without one", drift, {"study": study(1, months=3), "discounting": discounting(**MONTHLY)},
                 ("document.missing_field", "/procurement/study/partial_years"))
    yield reject("study-no-partial-year", "A rule for partial years where there are none", drift, {"study": study(1, partial_years="whole")}, ("study.no_partial_year", "/procurement/study/partial_years"))
    yield reject("study-service-date", "A service date before the base date", served, {"study": study(1, service_date="2025-06-01")}, ("study.service_date", "/procurement/study/service_date"))
    yield reject("study-service-date-within-a-month", "A service date on another day of the month", served, {"study": study(1, service_date="2026-06-15")}, ("study.service_date", "/procurement/study/service_date"))
    yield reject("cost-service-without-date", "A line that waits for service, of which there is no date", served, {}, ("cost.service_without_date", f"{at_line}/while_in_service"))
    between = EXTENDED | {"start": "2026-03-01"}
    yield reject("contract-start-between-years", "A contract from March with weighted years from January", drift, {"study": study(3), "contract": between}, ("contract.start_between_years", "/procurement/contract/start"))
    yield reject("contract-residual-under-weight", "A residual value that depends on an extension", [capital("5", "300", 0, residual="straight_line")], {"study": study(2), "contract": EXTENDED},
                 ("contract.residual_under_weight", f"{at_line}/flow/capital/residual"))
