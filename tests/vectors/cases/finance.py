"""Calculations of worth: flows, rates, dates."""

from __future__ import annotations

from collections.abc import Iterator

from .case import Case, answered, unanswered


def cases() -> Iterator[Case]:
    yield answered(
        "npv-project",
        "Net present value of a project of five periods",
        {"net_present_value": {"rate": "0.08", "flows": ["-40000", "5000", "8000", "12000", "30000"]}},
        {"/answer/net_present_value/value": "≈3065.22267"},
        "numpy-financial, docstring of npv",
    )
    yield answered(
        "instalment-loan",
        "The monthly payment of a loan of 200,000 over fifteen years",
        {"instalment": {"amount": "200000", "rate": "0.00625", "periods": 180}},
        {"/answer/instalment/value": "≈1854.02472001"},
        "numpy-financial, docstring of pmt",
    )
    yield unanswered(
        "npv-bad-input",
        "A rate of minus one hundred per cent, and no flows",
        {"net_present_value": {"rate": "-1", "flows": []}},
        ("number.not_a_rate", "/net_present_value/rate"),
        ("document.empty_list", "/net_present_value/flows"),
    )
    yield from worth()
    yield from rates()
    yield from internal_rates()
    yield from comparisons()


def worth() -> Iterator[Case]:
    """Present and future values, annual equivalents."""
    yield answered(
        "worth-annuity",
        "The uniform present value of 1 a year over seven years at 3 %",
        {"present_value": {"timing": "end_of_year", "rate": {"constant": "0.03"}, "payments": {"annuity": {"amount": "1", "periods": 7}}}},
        {"/answer/present_value/value": "≈6.23028", "/answer/present_value/derivation/formula": "finance.present_value"},
        "NISTIR 85-3273-24, Table A-1",
    )
    yield answered(
        "worth-amount",
        "The single present value of 1 after seven years at 3 %",
        {"present_value": {"timing": "end_of_year", "rate": {"constant": "0.03"}, "payments": {"amount": {"amount": "1", "period": 7}}}},
        {"/answer/present_value/value": "≈0.813092"},
        "NISTIR 85-3273-24, Table A-1, which cuts the last digit off",
    )
    stepped = {"stepped": {"chain": "chained", "steps": [{"from_year": 1, "rate": "0.25"}, {"from_year": 2, "rate": "0"}]}}
    yield answered(
        "worth-series-stepped",
        "A series at the start of the year, with a rate that steps down: 100 + 100 + 100/1.25",
        {"present_value": {"timing": "start_of_year", "rate": stepped, "payments": {"series": ["100", "100", "100"]}}},
        {"/answer/present_value/value": "280"},
    )
    yield answered(
        "worth-mid-year",
        "An amount in the middle of a year: 121 / 1.21^½",
        {"present_value": {"timing": "mid_year", "rate": {"constant": "0.21"}, "payments": {"amount": {"amount": "121", "period": 1}}}},
        {"/answer/present_value/value": "110"},
    )
    yield answered(
        "worth-future-amount",
        "100 after two years at 10 %",
        {"future_value": {"rate": "0.1", "payments": {"amount": {"amount": "100", "period": 2}}}},
        {"/answer/future_value/value": "121"},
    )
    yield answered(
        "worth-future-annuity",
        "100 at the end of each of two years at 10 %",
        {"future_value": {"rate": "0.1", "payments": {"annuity": {"amount": "100", "periods": 2}}}},
        {"/answer/future_value/value": "210"},
    )
    yield answered(
        "worth-annual-equivalent",
        "210 spread over two years at 10 %",
        {"annual_equivalent": {"present_value": "210", "years": 2, "timing": "end_of_year", "rate": {"constant": "0.1"}}},
        {"/answer/annual_equivalent/value": "121", "/answer/annual_equivalent/unit": "money/year"},
    )


def rates() -> Iterator[Case]:
    """Real and nominal, yearly and monthly."""
    for name, find, fisher, subtraction in (
        ("real", {"nominal": "0.236", "inflation": "0.03"}, "0.2", "0.206"),
        ("nominal", {"real": "0.03", "inflation": "0.2"}, "0.236", "0.23"),
        ("inflation", {"nominal": "0.236", "real": "0.2"}, "0.03", "0.036"),
    ):
        for relation, value in (("fisher", fisher), ("subtraction", subtraction)):
            yield answered(
                f"rate-{name}-{relation}",
                f"The {name} rate that follows from the other two",
                {"real_nominal_rate": {"relation": relation, "find": {name: find}}},
                {"/answer/real_nominal_rate/value": value},
            )
    for name, known, compounding, value in (
        ("monthly", "0.21", "yearly_equivalent", "≈0.016011867773"),
        ("monthly", "0.12", "twelfth", "0.01"),
        ("yearly", "0.01", "yearly_equivalent", "0.126825030132"),
        ("yearly", "0.01", "twelfth", "0.12"),
    ):
        yield answered(
            f"rate-{name}-{compounding.replace('_', '-')}",
            "A month and a year",
            {"period_rate": {"compounding": compounding, "find": {name: known}}},
            {"/answer/period_rate/value": value},
        )


MATHWORKS = [
    {"date": "2007-01-12", "amount": "-10000"},
    {"date": "2008-02-14", "amount": "2500"},
    {"date": "2008-03-03", "amount": "2000"},
    {"date": "2008-06-14", "amount": "3000"},
    {"date": "2008-12-01", "amount": "4000"},
]


def rates_found(name: str, reading: str, *rates: str, crossings: str = "", meaningful: str | None = None) -> dict[str, object]:
    """What is expected of internal rates: all of them, and which is meant."""
    at = f"/answer/{name}"
    found: dict[str, object] = {f"{at}/reading": reading, f"{at}/rates/{len(rates)}": None}
    for place, rate in enumerate(rates):
        found[f"{at}/rates/{place}/rate/value"] = rate
    for place, crossing in enumerate(crossings.split()):
        found[f"{at}/rates/{place}/crossing"] = crossing
    found[f"{at}/meaningful" if meaningful is None else f"{at}/meaningful/value"] = meaningful
    return found


def internal_rates() -> Iterator[Case]:
    """Internal rates, with and without dates."""

    def periodic(*flows: str) -> dict[str, object]:
        return {"internal_rates": {"flows": list(flows)}}

    yield answered(
        "irr-single",
        "One change of sign: one rate",
        periodic("-40000", "5000", "8000", "12000", "30000"),
        rates_found("internal_rates", "only_rate", "≈0.1058225984", crossings="falls", meaningful="≈0.1058225984"),
        "pyxirr, tests of irr",
    )
    yield answered(
        "irr-borrowing",
        "Money received first: the rate is a cost",
        periodic("100", "-110"),
        rates_found("internal_rates", "only_rate", "0.1", crossings="rises", meaningful="0.1"),
    )
    yield answered(
        "irr-two-rates",
        "Worth nothing at 10 and at 20 %: (1.1 − x)(1.2 − x)",
        periodic("-100", "230", "-132"),
        rates_found("internal_rates", "ambiguous", "0.1", "0.2", crossings="rises falls"),
    )
    yield answered(
        "irr-three-rates",
        "Worth nothing at 0, 100 and 200 %: (1 − x)(2 − x)(3 − x)",
        periodic("-100", "600", "-1100", "600"),
        rates_found("internal_rates", "ambiguous", "0", "1", "2", crossings="falls rises falls"),
    )
    yield answered(
        "irr-negative-and-positive",
        "Several rates, of which one is not negative",
        periodic("-50", "-100", "600", "300", "-100"),
        rates_found("internal_rates", "only_not_negative", "≈-0.768895", "≈1.8544178285", crossings="rises falls", meaningful="≈1.8544178285"),
        "pyxirr, tests of irr; numpy-financial, issue 28",
    )
    yield answered(
        "irr-touches",
        "Touches zero at 10 %: (1.1 − x)²",
        periodic("-100", "220", "-121"),
        rates_found("internal_rates", "touches", "0.1", crossings="touches"),
    )
    yield answered(
        "irr-triple",
        "Crosses zero at a triple root of 10 %: (1.1 − x)³",
        periodic("-1000", "3300", "-3630", "1331"),
        rates_found("internal_rates", "only_rate", "0.1", crossings="falls", meaningful="0.1"),
    )
    yield answered("irr-none", "No change of sign: no rate", periodic("100", "0", "5"), rates_found("internal_rates", "none"))
    yield answered(
        "irr-none-two-changes",
        "Two changes of sign and no rate: x² − x + 1 has no real root",
        periodic("100", "-100", "100"),
        rates_found("internal_rates", "none") | {"/answer/internal_rates/sign_changes": 2},
    )
    yield answered(
        "irr-beyond-search",
        "The only rate is higher than those that are searched",
        periodic("-0.000001", "1000000"),
        rates_found("internal_rates", "none") | {"/answer/internal_rates/searched/to": "1000000"},
    )
    yield answered(
        "irr-zeros-inside",
        "Nothing for 20 periods: 2^(1/20) − 1",
        periodic("-1", *["0"] * 19, "2"),
        rates_found("internal_rates", "only_rate", "≈0.035264923841", crossings="falls", meaningful="≈0.035264923841"),
    )
    for name, count, rate in (
        ("30-360", "30/360", "≈0.1006754773"),
        ("30e-360", "30E/360", "≈0.1006754773"),
        ("act-360", "act/360", "≈0.0991988898"),
        ("act-365f", "act/365F", "≈0.1006437834"),
        ("act-act", "act/act ISDA", "≈0.1007396490"),
    ):
        yield answered(
            f"xirr-{name}",
            f"Dated flows, days counted {count}",
            {"dated_internal_rates": {"day_count": count, "flows": MATHWORKS}},
            rates_found("dated_internal_rates", "only_rate", rate, crossings="falls", meaningful=rate),
            "MathWorks, xirr",
        )
    yield answered(
        "xirr-two-rates",
        "The flows of 10 and of 20 %, a year of 365 days apart, two of them on one day",
        {
            "dated_internal_rates": {
                "day_count": "act/365F",
                "flows": [
                    {"date": "2025-01-01", "amount": "-100"},
                    {"date": "2027-01-01", "amount": "-130"},
                    {"date": "2027-01-01", "amount": "-2"},
                    {"date": "2026-01-01", "amount": "230"},
                ],
            }
        },
        rates_found("dated_internal_rates", "ambiguous", "0.1", "0.2"),
    )
    yield answered(
        "xnpv",
        "121 two years of 365 days later, less 100",
        {
            "dated_net_present_value": {
                "rate": "0.1",
                "day_count": "act/365F",
                "flows": [{"date": "2025-01-01", "amount": "-100"}, {"date": "2027-01-01", "amount": "121"}],
            }
        },
        {"/answer/dated_net_present_value/value": "0"},
    )
    yield answered(
        "mirr",
        "50 and 66, the first reinvested at 10 %: 121 of 100 after two periods",
        {"modified_internal_rate": {"financing_rate": "0.1", "reinvestment_rate": "0.1", "flows": ["-100", "50", "66"]}},
        {"/answer/modified_internal_rate/value": "0.1"},
    )


def comparisons() -> Iterator[Case]:
    """An alternative against a base, payback and break-even."""

    def savings(base: tuple[str, str], alternative: tuple[str, str], years: int = 2) -> dict[str, object]:
        def option(costs: tuple[str, str]) -> dict[str, str]:
            return {"investment": costs[0], "operation": costs[1]}

        return {"net_savings": {"base": option(base), "alternative": option(alternative), "reinvestment_rate": "0.05", "years": years}}

    def found(verdict: str, net: str, ratio: str | None = None, rate: str | None = None) -> dict[str, object]:
        at = "/answer/net_savings"
        expected: dict[str, object] = {f"{at}/verdict": verdict, f"{at}/net_savings/value": net}
        for name, value in (("savings_to_investment_ratio", ratio), ("adjusted_internal_rate", rate)):
            expected[f"{at}/{name}" if value is None else f"{at}/{name}/value"] = value
        return expected

    yield answered(
        "savings-trade-off",
        "100 more invested, 250 saved",
        savings(("100", "550"), ("200", "300"), 10),
        found("trade_off", "150", "2.5", "≈0.150756137704"),
        "NIST E3, tests of SIR and AIRR",
    )
    yield answered(
        "savings-dominates",
        "Cheaper to buy and to run: the raw ratio would be -1.59",
        savings(("655000", "545000"), ("638000", "518000")),
        found("dominates", "44000"),
        "eng-tips, thread 417261",
    )
    yield answered("savings-dominated", "Dearer to buy and no cheaper to run", savings(("500", "500"), ("600", "500")), found("is_dominated", "-100"))
    yield answered("savings-undefined", "Cheaper to buy and dearer to run: a ratio of 3 would mislead", savings(("500", "500"), ("400", "800")), found("undefined", "-200"))
    yield answered("savings-equal", "No difference", savings(("500", "500"), ("500", "500")), found("equal", "0"))
    yield answered(
        "benefits",
        "Benefits and costs beyond a base",
        {
            "net_benefits": {
                "base": {"benefits": "100", "costs": "50"},
                "alternative": {"benefits": "400", "costs": "150"},
            }
        },
        {
            "/answer/net_benefits/net_benefits/value": "200",
            "/answer/net_benefits/benefit_cost_ratio/value": "3",
            "/answer/net_benefits/verdict": "trade_off",
        },
    )
    yield answered(
        "benefits-dominated",
        "Dearer and worse",
        {
            "net_benefits": {
                "base": {"benefits": "400", "costs": "50"},
                "alternative": {"benefits": "100", "costs": "150"},
            }
        },
        {"/answer/net_benefits/benefit_cost_ratio": None, "/answer/net_benefits/verdict": "is_dominated"},
    )

    def payback(*flows: str, rate: str = "0.25", within: str = "linear") -> dict[str, object]:
        return {"payback": {"flows": list(flows), "rate": rate, "within_period": within}}

    at = "/answer/payback"
    yield answered(
        "payback-linear",
        "100 laid out; 40, 50, 50 back; discounted 32, 32, 25.6",
        payback("-100", "40", "50", "50", "244.140625"),
        {
            f"{at}/simple/outcome": "paid_back",
            f"{at}/simple/periods/value": "2.2",
            f"{at}/discounted/periods/value": "3.104",
            f"{at}/simple/first": None,
        },
    )
    yield answered(
        "payback-at-end",
        "The same in whole periods",
        payback("-100", "40", "50", "50", "244.140625", within="at_end"),
        {f"{at}/simple/periods/value": "3", f"{at}/discounted/periods/value": "4"},
    )
    yield answered(
        "payback-never",
        "Back without discounting, and never with it",
        payback("-100", "60", "60"),
        {f"{at}/simple/outcome": "paid_back", f"{at}/discounted/outcome": "never", f"{at}/discounted/periods": None},
    )
    yield answered(
        "payback-at-once",
        "The alternative starts cheaper",
        payback("20", "5"),
        {f"{at}/simple/outcome": "at_once", f"{at}/simple/periods/value": "0"},
    )
    yield answered(
        "payback-undone",
        "Back after half a period, until a late cost undoes it",
        payback("-100", "200", "-150", rate="0"),
        {
            f"{at}/simple/outcome": "undone",
            f"{at}/simple/periods": None,
            f"{at}/simple/first/value": "0.5",
            f"{at}/simple/undone_in": 2,
        },
    )
    yield answered(
        "payback-regained",
        "The same, and won back",
        payback("-100", "200", "-150", "100", rate="0"),
        {
            f"{at}/simple/outcome": "paid_back",
            f"{at}/simple/periods/value": "2.5",
            f"{at}/simple/first/value": "0.5",
            f"{at}/simple/undone_in": 2,
        },
    )

    def volume(*costs: str) -> dict[str, object]:
        first, second = ({"fixed": costs[place], "variable": costs[place + 1]} for place in (0, 2))
        return {"break_even_volume": {"first": first, "second": second}}

    at = "/answer/break_even_volume"
    yield answered(
        "break-even",
        "Make at a fixed cost or buy by the piece",
        volume("20000", "30", "0", "60"),
        {f"{at}/volume/value": "≈666.67", f"{at}/cheaper_below": "second", f"{at}/cheaper_above": "first"},
        "a worked example of engineering economics",
    )
    yield answered(
        "break-even-none",
        "One is cheaper at every volume",
        volume("10", "1", "20", "2"),
        {f"{at}/volume": None, f"{at}/cheaper_below": "first", f"{at}/cheaper_above": "first"},
    )
    yield answered(
        "break-even-equal",
        "They never differ",
        volume("10", "1", "10", "1"),
        {f"{at}/volume": None, f"{at}/cheaper_below": "equal", f"{at}/cheaper_above": "equal"},
    )
