"""What amounts of different times are worth: plain functions over numbers and sequences of them.

A number is a `Decimal`, an `int`, a `float` (taken by its shortest digits) or a text of digits;
flows are a sequence of numbers, that of period 0 first, and money paid out is negative. A rate is
a fraction: `"0.03"` is 3 %. The arithmetic is the engine's, exact to 12 decimals, and every
function asks it one document that `wholelife.calculate` takes as well. A function gives a
`Decimal`; where there is more to say, a record whose numbers tell how they were made.

What cannot be calculated raises an `EvaluationError` with every problem. A convention that changes
the result, such as a day count, has no default.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Literal, TypeAlias, TypeVar

from . import _native
from .answer import (
    Answer,
    Answered,
    BreakEvenVolumeFound,
    NetBenefitsFound,
    NetSavingsFound,
    PaybackFound,
)
from .encoding import Date, Number, encode
from .parts import Explained, InternalRatesFound

__all__ = [
    "Compounding",
    "DayCount",
    "Rate",
    "Relation",
    "Timing",
    "WithinPeriod",
    "annual_equivalent",
    "break_even_volume",
    "fv",
    "fv_amount",
    "fv_annuity",
    "inflation_rate",
    "irr",
    "irr_rows",
    "mirr",
    "monthly_rate",
    "net_benefits",
    "net_savings",
    "nominal_rate",
    "npv",
    "npv_rows",
    "payback",
    "pmt",
    "pv",
    "pv_amount",
    "pv_annuity",
    "real_rate",
    "xirr",
    "xnpv",
    "yearly_rate",
]

_Found = TypeVar("_Found")

DayCount: TypeAlias = Literal["30/360", "30E/360", "act/360", "act/365F", "act/act ISDA"]
"""How the time between two dates is counted in years."""

Timing: TypeAlias = Literal["start_of_year", "mid_year", "end_of_year"]
"""When in its year an amount falls due."""

Relation: TypeAlias = Literal["fisher", "subtraction"]
"""How a nominal rate is made of a real rate and inflation."""

Compounding: TypeAlias = Literal["yearly_equivalent", "twelfth"]
"""How a rate per year becomes a rate per month."""

WithinPeriod: TypeAlias = Literal["linear", "at_end"]
"""When within a period its flow counts."""

Rate: TypeAlias = Number | Mapping[str, object]
"""One rate for every year, or `{"stepped": {"chain": ..., "steps": [...]}}`."""


def npv(rate: Number, flows: Iterable[Number]) -> Decimal:
    """Net present value of flows of equal periods, the first of them due now.

    >>> npv("0.1", [-100, 55, "60.5", "13.31"])
    Decimal('10')
    """
    asked = {"rate": rate, "flows": list(flows)}
    return _value(_ask("net_present_value", asked).net_present_value)


def xnpv(
    rate: Number, dates: Iterable[Date], amounts: Iterable[Number], *, day_count: DayCount
) -> Decimal:
    """Net present value of dated flows at the date of the first.

    >>> xnpv("0.1", ["2025-01-01", "2027-01-01"], [-100, 133.1], day_count="act/365F")
    Decimal('10')
    """
    asked = {"rate": rate, "day_count": day_count, "flows": _dated(dates, amounts)}
    return _value(_ask("dated_net_present_value", asked).dated_net_present_value)


def irr(flows: Iterable[Number]) -> InternalRatesFound:
    """Every internal rate of return of flows of equal periods, and which of them means something.

    >>> irr([-100, 110]).meaningful.value
    Decimal('0.1')
    >>> [found.rate.value for found in irr([-100, 230, -132]).rates]
    [Decimal('0.1'), Decimal('0.2')]
    >>> irr([-100, 230, -132]).reading
    'ambiguous'
    """
    return _there(_ask("internal_rates", {"flows": list(flows)}).internal_rates)


def xirr(
    dates: Iterable[Date], amounts: Iterable[Number], *, day_count: DayCount
) -> InternalRatesFound:
    """Every internal rate of return of dated flows, and which of them means something.

    >>> xirr(["2025-01-01", "2026-01-01"], [-100, 110], day_count="act/365F").meaningful.value
    Decimal('0.1')
    """
    asked = {"day_count": day_count, "flows": _dated(dates, amounts)}
    return _there(_ask("dated_internal_rates", asked).dated_internal_rates)


def mirr(flows: Iterable[Number], financing_rate: Number, reinvestment_rate: Number) -> Decimal:
    """Modified internal rate of return of flows of equal periods.

    >>> mirr([-100, 50, 66], financing_rate="0.1", reinvestment_rate="0.1")
    Decimal('0.1')
    """
    asked = {
        "financing_rate": financing_rate,
        "reinvestment_rate": reinvestment_rate,
        "flows": list(flows),
    }
    return _value(_ask("modified_internal_rate", asked).modified_internal_rate)


def pv(rate: Rate, flows: Iterable[Number], *, timing: Timing) -> Decimal:
    """Present value of yearly flows, that of year 0, the base date, first.

    >>> pv("0.25", [100, 100, 100], timing="start_of_year")
    Decimal('280')
    """
    return _present(rate, {"series": list(flows)}, timing)


def pv_amount(rate: Rate, amount: Number, year: int, *, timing: Timing) -> Decimal:
    """Present value of one amount due in a year.

    >>> pv_amount("0.1", 121, 2, timing="end_of_year")
    Decimal('100')
    """
    return _present(rate, {"amount": {"amount": amount, "period": year}}, timing)


def pv_annuity(rate: Rate, amount: Number, years: int, *, timing: Timing) -> Decimal:
    """Present value of the same amount in each of the years 1, 2, 3 and so on.

    >>> pv_annuity("0.1", 121, 2, timing="end_of_year")
    Decimal('210')
    """
    return _present(rate, {"annuity": {"amount": amount, "periods": years}}, timing)


def fv(rate: Number, flows: Iterable[Number]) -> Decimal:
    """What flows of equal periods have become at the last of them.

    >>> fv("0.1", [100, 100, 100])
    Decimal('331')
    """
    return _future(rate, {"series": list(flows)})


def fv_amount(rate: Number, amount: Number, periods: int) -> Decimal:
    """What an amount paid now has become after some periods.

    >>> fv_amount("0.1", 100, 2)
    Decimal('121')
    """
    return _future(rate, {"amount": {"amount": amount, "period": periods}})


def fv_annuity(rate: Number, amount: Number, periods: int) -> Decimal:
    """What the same amount at the end of each period has become at the last of them.

    >>> fv_annuity("0.1", 100, 2)
    Decimal('210')
    """
    return _future(rate, {"annuity": {"amount": amount, "periods": periods}})


def pmt(rate: Number, periods: int, amount: Number) -> Decimal:
    """The equal instalment that pays an amount back, the first due one period from now.

    >>> pmt("0.1", 2, 210)
    Decimal('121')
    """
    asked = {"amount": amount, "rate": rate, "periods": periods}
    return _value(_ask("instalment", asked).instalment)


def annual_equivalent(rate: Rate, present_value: Number, years: int, *, timing: Timing) -> Decimal:
    """The equal yearly amount that is worth as much as a present value.

    >>> annual_equivalent("0.1", 210, 2, timing="end_of_year")
    Decimal('121')
    """
    asked = {
        "present_value": present_value,
        "years": years,
        "timing": timing,
        "rate": _rate(rate),
    }
    return _value(_ask("annual_equivalent", asked).annual_equivalent)


def real_rate(nominal: Number, inflation: Number, *, relation: Relation) -> Decimal:
    """The real rate of a nominal one.

    >>> real_rate("0.236", "0.03", relation="fisher")
    Decimal('0.2')
    >>> real_rate("0.236", "0.03", relation="subtraction")
    Decimal('0.206')
    """
    return _related(relation, {"real": {"nominal": nominal, "inflation": inflation}})


def nominal_rate(real: Number, inflation: Number, *, relation: Relation) -> Decimal:
    """The nominal rate of a real one.

    >>> nominal_rate("0.2", "0.03", relation="fisher")
    Decimal('0.236')
    """
    return _related(relation, {"nominal": {"real": real, "inflation": inflation}})


def inflation_rate(nominal: Number, real: Number, *, relation: Relation) -> Decimal:
    """The inflation that lies between a nominal and a real rate.

    >>> inflation_rate("0.236", "0.2", relation="fisher")
    Decimal('0.03')
    """
    return _related(relation, {"inflation": {"nominal": nominal, "real": real}})


def monthly_rate(yearly: Number, *, compounding: Compounding) -> Decimal:
    """The monthly rate of a yearly one.

    >>> monthly_rate("0.12", compounding="twelfth")
    Decimal('0.01')
    """
    asked = {"compounding": compounding, "find": {"monthly": yearly}}
    return _value(_ask("period_rate", asked).period_rate)


def yearly_rate(monthly: Number, *, compounding: Compounding) -> Decimal:
    """The yearly rate of a monthly one.

    >>> yearly_rate("0.01", compounding="yearly_equivalent")
    Decimal('0.126825030132')
    """
    asked = {"compounding": compounding, "find": {"yearly": monthly}}
    return _value(_ask("period_rate", asked).period_rate)


def net_savings(
    base: tuple[Number, Number],
    alternative: tuple[Number, Number],
    *,
    reinvestment_rate: Number,
    years: int,
) -> NetSavingsFound:
    """What an alternative saves against a base: net savings, SIR and AIRR.

    An option is the present values of its investment, with replacements and less residual values,
    and of its operation.

    >>> found = net_savings((100, 550), (200, 300), reinvestment_rate="0.05", years=10)
    >>> found.verdict, found.savings_to_investment_ratio.value
    ('trade_off', Decimal('2.5'))
    >>> net_savings((500, 500), (400, 800), reinvestment_rate="0.05", years=10).verdict
    'undefined'
    """
    asked = {
        "base": _option(base, "investment", "operation"),
        "alternative": _option(alternative, "investment", "operation"),
        "reinvestment_rate": reinvestment_rate,
        "years": years,
    }
    return _there(_ask("net_savings", asked).net_savings)


def net_benefits(
    base: tuple[Number, Number], alternative: tuple[Number, Number]
) -> NetBenefitsFound:
    """What an alternative is worth beyond a base: net benefits and BCR.

    An option is the present values of its benefits and of its costs.

    >>> net_benefits((100, 50), (400, 150)).benefit_cost_ratio.value
    Decimal('3')
    """
    asked = {
        "base": _option(base, "benefits", "costs"),
        "alternative": _option(alternative, "benefits", "costs"),
    }
    return _there(_ask("net_benefits", asked).net_benefits)


def payback(flows: Iterable[Number], *, rate: Number, within_period: WithinPeriod) -> PaybackFound:
    """How long it takes until money laid out has come back, without discounting and with it.

    >>> found = payback([-100, 60, 60], rate="0.25", within_period="linear")
    >>> found.simple.periods.value.quantize(Decimal("0.01")), found.discounted.outcome
    (Decimal('1.67'), 'never')
    """
    asked = {"flows": list(flows), "rate": rate, "within_period": within_period}
    return _there(_ask("payback", asked).payback)


def break_even_volume(
    first: tuple[Number, Number], second: tuple[Number, Number]
) -> BreakEvenVolumeFound:
    """The volume at which two options cost the same.

    An option is what it costs at any volume, and what it costs for each unit.

    >>> found = break_even_volume((100, 2), (0, 4))
    >>> found.volume.value, found.cheaper_above
    (Decimal('50'), 'first')
    """
    asked = {
        "first": _option(first, "fixed", "variable"),
        "second": _option(second, "fixed", "variable"),
    }
    return _there(_ask("break_even_volume", asked).break_even_volume)


def npv_rows(rate: Number, rows: object) -> list[Decimal]:
    """Net present value of each row of flows, as `npv` gives it.

    `rows` is an array of floats of two dimensions (of numpy, say: whatever has the buffer protocol)
    or a sequence of sequences of numbers. A float of more than 15 significant digits came out of
    floating-point arithmetic: it is a problem that names its row and column.

    >>> npv_rows("0.1", [[-100, 55, 60.5], [-100, 121]])
    [Decimal('0'), Decimal('10')]
    """
    # The rate is read and checked as that of one calculation is.
    asked = _ask("net_present_value", {"rate": rate, "flows": [0]})
    terms = _there(_there(asked.net_present_value).derivation).inputs
    read = next(_there(term.value) for term in terms if term.symbol == "d")
    return list(map(Decimal, _native.npv_rows(f"{read:f}", rows)))


def irr_rows(rows: object) -> list[Decimal | None]:
    """The internal rate of each row of flows that means something, or `None`, as `irr` gives it.

    `rows` is what `npv_rows` takes. A row whose sign changes more than 50 times gives `None`.

    >>> irr_rows([[-100, 110], [100, 110]])
    [Decimal('0.1'), None]
    """
    return [None if rate is None else Decimal(rate) for rate in _native.irr_rows(rows)]


def _ask(name: str, asked: Mapping[str, object]) -> Answer:
    return Answered.from_json(_native.calculate(encode({name: asked}))).answer


def _there(found: _Found | None) -> _Found:
    if found is None:  # pragma: no cover - the engine answers what it was asked
        message = "the engine answered something else"
        raise RuntimeError(message)
    return found


def _value(found: Explained | None) -> Decimal:
    return _there(_there(found).value)


def _rate(rate: Rate) -> Mapping[str, object]:
    return rate if isinstance(rate, Mapping) else {"constant": rate}


def _present(rate: Rate, payments: Mapping[str, object], timing: Timing) -> Decimal:
    asked = {"payments": payments, "timing": timing, "rate": _rate(rate)}
    return _value(_ask("present_value", asked).present_value)


def _future(rate: Number, payments: Mapping[str, object]) -> Decimal:
    asked = {"payments": payments, "rate": rate}
    return _value(_ask("future_value", asked).future_value)


def _related(relation: Relation, find: Mapping[str, object]) -> Decimal:
    asked = {"relation": relation, "find": find}
    return _value(_ask("real_nominal_rate", asked).real_nominal_rate)


def _dated(dates: Iterable[Date], amounts: Iterable[Number]) -> list[dict[str, object]]:
    pairs = zip(dates, amounts, strict=True)
    return [{"date": date, "amount": amount} for date, amount in pairs]


def _option(numbers: tuple[Number, Number], first: str, second: str) -> dict[str, object]:
    one, other = numbers
    return {first: one, second: other}
