"""Questions of time and money that are refused."""

from __future__ import annotations

from collections.abc import Iterator

from .case import Case, unanswered


def cases() -> Iterator[Case]:
    """What cannot be calculated."""
    yield unanswered(
        "worth-bad-input",
        "A rate of minus one hundred per cent, no periods, and a step too late",
        {"future_value": {"rate": "-1", "payments": {"annuity": {"amount": "1", "periods": 0}}}},
        ("number.out_of_bounds", "/future_value/payments/annuity/periods"),
        ("number.not_a_rate", "/future_value/rate"),
    )
    yield unanswered(
        "question-not-named",
        "What a question needs, without its name",
        {"promised": "210000", "achieved": "84000", "factor": "1.5"},
        ("document.question_not_named", ""),
    )
    late = {"stepped": {"chain": "spot", "steps": [{"from_year": 2, "rate": "0.03"}]}}
    yield unanswered(
        "worth-first-step",
        "No rate for the first year, and no payments",
        {"present_value": {"timing": "end_of_year", "rate": late, "payments": {"series": []}}},
        ("document.empty_list", "/present_value/payments/series"),
        ("discount.first_step", "/present_value/rate/stepped/steps"),
    )
    yield unanswered(
        "annual-equivalent-bad-input",
        "No years",
        {"annual_equivalent": {"present_value": "1", "years": 0, "timing": "end_of_year", "rate": {"constant": "11"}}},
        ("number.out_of_bounds", "/annual_equivalent/years"),
        ("number.not_a_rate", "/annual_equivalent/rate/constant"),
    )
    yield unanswered(
        "rates-bad-input",
        "Two rates that leave nothing",
        {"real_nominal_rate": {"relation": "fisher", "find": {"real": {"nominal": "-1", "inflation": "-2"}}}},
        ("number.not_a_rate", "/real_nominal_rate/find/real/nominal"),
        ("number.not_a_rate", "/real_nominal_rate/find/real/inflation"),
    )
    yield unanswered(
        "period-rate-bad-input",
        "A rate of minus one hundred per cent",
        {"period_rate": {"compounding": "twelfth", "find": {"monthly": "-1"}}},
        ("number.not_a_rate", "/period_rate/find/monthly"),
    )
    yield unanswered(
        "xirr-unknown-day-count",
        "A day count nobody knows, and a date that is none",
        {"dated_internal_rates": {"day_count": "act/364", "flows": [{"date": "2025-02-30", "amount": "1"}]}},
        ("document.unknown_choice", "/dated_internal_rates/day_count"),
        ("document.not_a_date", "/dated_internal_rates/flows/0/date"),
    )
    yield unanswered(
        "xnpv-date-before-first",
        "Flows before the first",
        {
            "dated_net_present_value": {
                "rate": "-1.5",
                "day_count": "act/365F",
                "flows": [
                    {"date": "2025-01-01", "amount": "-100"},
                    {"date": "2024-12-31", "amount": "50"},
                    {"date": "2025-06-01", "amount": "50"},
                    {"date": "2020-01-01", "amount": "50"},
                ],
            }
        },
        ("number.not_a_rate", "/dated_net_present_value/rate"),
        ("finance.date_before_first", "/dated_net_present_value/flows/1/date"),
        ("finance.date_before_first", "/dated_net_present_value/flows/3/date"),
    )
    yield unanswered(
        "xirr-no-flows",
        "No dated flows",
        {"dated_internal_rates": {"day_count": "30/360", "flows": []}},
        ("document.empty_list", "/dated_internal_rates/flows"),
    )
    yield unanswered("irr-no-flows", "No flows", {"internal_rates": {"flows": []}}, ("document.empty_list", "/internal_rates/flows"))
    yield unanswered(
        "mirr-one-sign",
        "Nothing is paid out",
        {"modified_internal_rate": {"financing_rate": "0.1", "reinvestment_rate": "-1", "flows": ["0", "50", "66"]}},
        ("number.not_a_rate", "/modified_internal_rate/reinvestment_rate"),
        ("finance.one_sign", "/modified_internal_rate/flows"),
    )
    yield unanswered(
        "irr-too-many-flows",
        "A flow for every month of more than two hundred years",
        {"internal_rates": {"flows": [0] * 2402}},
        ("finance.too_many_flows", "/internal_rates/flows"),
    )
    yield unanswered(
        "irr-too-many-sign-changes",
        "The sign changes with every flow",
        {"internal_rates": {"flows": [1, -1] * 26}},
        ("finance.too_many_sign_changes", "/internal_rates/flows"),
    )
    yield unanswered(
        "savings-bad-input",
        "No years, and a rate of minus one hundred per cent",
        {
            "net_savings": {
                "base": {"investment": "1", "operation": "1"},
                "alternative": {"investment": "1", "operation": "1"},
                "reinvestment_rate": "-1",
                "years": 0,
            }
        },
        ("number.not_a_rate", "/net_savings/reinvestment_rate"),
        ("number.out_of_bounds", "/net_savings/years"),
    )
    yield unanswered(
        "payback-bad-input",
        "No flows, and a convention nobody knows",
        {"payback": {"flows": [], "rate": "-1", "within_period": "at_end"}},
        ("document.empty_list", "/payback/flows"),
        ("number.not_a_rate", "/payback/rate"),
    )
