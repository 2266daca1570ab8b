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
