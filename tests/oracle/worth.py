"""The calculations: what amounts are worth at other times, by the sources of the formulas."""

from __future__ import annotations

import itertools
from datetime import date
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import Any

import fee
import roots
from number import ONE, ZERO, Number, decided, number, power, total
from offer import Document, choice

DIGITS = 60
DECIMALS = Fraction(1, 10**12)


def answer(calculation: Document) -> Document:
    """The answer to a calculation, in the layout the engine writes."""
    name, asked = choice(calculation)
    return {"answer": {name: CALCULATIONS[name](asked)}}


def root(x: Number, degree: int) -> Number:
    """The number whose power of that degree is `x`."""
    return power(x, Fraction(1, degree))


def numbers(written: list[Any]) -> list[Number]:
    """The numbers of a list."""
    return [number(each) for each in written]


def net_present_value(asked: Document) -> Number:
    """Σ a(t) / (1 + d)^t."""
    growth = ONE + number(asked["rate"])
    return total([flow / growth**period for period, flow in enumerate(numbers(asked["flows"]))])


def rate_of_year(rate: Any, year: int) -> Number:
    """The discount rate of a year."""
    kind, declared = choice(rate)
    if kind == "constant":
        return number(declared)
    steps = [step for step in declared["steps"] if step["from_year"] <= year]
    return number(steps[-1]["rate"])


def factor(asked: Document, year: int) -> Number:
    """What one unit due in a year is worth at the base date."""
    if year == 0:
        return ONE
    kind, declared = choice(asked["rate"])
    spot = kind == "stepped" and declared["chain"] == "spot"
    timing = asked["timing"]

    def ended(year: int) -> Number:
        """The factor of the end of a year."""
        if spot and year:
            return ONE / (ONE + rate_of_year(asked["rate"], year)) ** year
        product = ONE
        for each in range(1, year + 1):
            product *= ONE / (ONE + rate_of_year(asked["rate"], each))
        return product

    if timing == "end_of_year":
        return ended(year)
    if timing == "start_of_year":
        return ended(year - 1)
    growth = ONE + rate_of_year(asked["rate"], year)
    before = ONE / growth ** (year - 1) if spot else ended(year - 1)
    return before / root(growth, 2)


def payments(asked: Document) -> tuple[str, list[Number]]:
    """What is paid, and the amount of each period."""
    kind, paid = choice(asked["payments"])
    if kind == "series":
        return kind, numbers(paid)
    amount = number(paid["amount"])
    if kind == "amount":
        return kind, [ZERO] * paid["period"] + [amount]
    return kind, [ZERO] + [amount] * paid["periods"]


def present_value(asked: Document) -> Number:
    """Σ a(t) · DF(t)."""
    _, flows = payments(asked)
    return total([flow * factor(asked, year) for year, flow in enumerate(flows)])


def future_value(asked: Document) -> Number:
    """Σ a(t) · (1 + d)^(n - t)."""
    kind, flows = payments(asked)
    if kind == "amount":
        flows.reverse()
    growth = ONE + number(asked["rate"])
    last = len(flows) - 1
    return total([flow * growth ** (last - period) for period, flow in enumerate(flows)])


def instalment(asked: Document) -> Number:
    """P / Σ (1 + d)^-t."""
    growth = ONE + number(asked["rate"])
    annuity = total([ONE / growth**period for period in range(1, asked["periods"] + 1)])
    return number(asked["amount"]) / annuity


def annual_equivalent(asked: Document) -> Number:
    """PV / Σ DF(t)."""
    annuity = total([factor(asked, year) for year in range(1, asked["years"] + 1)])
    return number(asked["present_value"]) / annuity


def real_nominal_rate(asked: Document) -> Number:
    """(1 + n) = (1 + r)(1 + i), or n = r + i."""
    sought, written = choice(asked["find"])
    known = {name: number(rate) for name, rate in written.items()}
    fisher = asked["relation"] == "fisher"
    if sought == "nominal":
        real, inflation = known["real"], known["inflation"]
        return (ONE + real) * (ONE + inflation) - ONE if fisher else real + inflation
    other = known["inflation" if sought == "real" else "real"]
    nominal = known["nominal"]
    return (ONE + nominal) / (ONE + other) - ONE if fisher else nominal - other


def period_rate(asked: Document) -> Number:
    """(1 + d) = (1 + m)^12, or d = 12 m."""
    sought, written = choice(asked["find"])
    known = number(written)
    if asked["compounding"] == "twelfth":
        return known / number(12) if sought == "monthly" else known * number(12)
    return root(ONE + known, 12) - ONE if sought == "monthly" else (ONE + known) ** 12 - ONE


def thirty(first: date, last: date, count: str) -> Fraction:
    """Years of twelve months of 30 days."""
    begins = min(first.day, 30)
    ends = min(last.day, 30) if count == "30E/360" or begins == 30 else last.day
    months = 12 * (last.year - first.year) + last.month - first.month
    return Fraction(30 * months + ends - begins, 360)


def years(first: date, last: date, count: str) -> Fraction:
    """The time between two dates by a day count."""
    if count in ("30/360", "30E/360"):
        return thirty(first, last, count)
    days = (last - first).days
    if count in ("act/360", "act/365F"):
        return Fraction(days, 360 if count == "act/360" else 365)
    result = Fraction(0)
    for year in range(first.year, last.year + 1):
        begins, ends = date(year, 1, 1), date(year + 1, 1, 1)
        part = (min(last, ends) - max(first, begins)).days
        result += Fraction(max(0, part), (ends - begins).days)
    return result


def dated(asked: Document, rate: Fraction) -> Number:
    """Σ a / (1 + d)^t, to 60 digits."""
    dates = [date.fromisoformat(flow["date"]) for flow in asked["flows"]]
    sum_, size = Fraction(0), 0.0
    with localcontext() as context:
        context.prec = DIGITS
        growth = Decimal(rate.numerator) / Decimal(rate.denominator) + 1
        for flow, due in zip(asked["flows"], dates, strict=True):
            time = years(dates[0], due, asked["day_count"])
            left = growth ** -(Decimal(time.numerator) / Decimal(time.denominator))
            worth = Fraction(flow["amount"]) * Fraction(left)
            sum_, size = sum_ + worth, size + abs(float(worth))
    return Number(sum_, size)


def dated_net_present_value(asked: Document) -> Number:
    """At the date of the first flow."""
    return dated(asked, Fraction(asked["rate"]))


def rates_found(rates: list[tuple[Fraction, str]], flows: list[Fraction]) -> Document:
    """Every rate, and which of them is meant."""
    upper = [rate for rate in rates if rate[0] >= 0]
    reading, meant = "ambiguous", None
    if not rates:
        reading = "none"
    elif len(rates) == 1:
        reading = "touches" if rates[0][1] == "touches" else "only_rate"
        meant = None if reading == "touches" else rates[0][0]
    elif len(upper) == 1 and upper[0][1] != "touches":
        reading, meant = "only_not_negative", upper[0][0]
    signs = [flow > 0 for flow in flows if flow != 0]
    return {
        "rates": [{"rate": Number(rate, 0), "crossing": crossing} for rate, crossing in rates],
        "reading": reading,
        "meaningful": None if meant is None else Number(meant, 0),
        "sign_changes": sum(a != b for a, b in itertools.pairwise(signs)),
    }


def internal_rates(asked: Document) -> Document:
    """By Sturm's chain."""
    flows = [Fraction(flow) for flow in asked["flows"]]
    return rates_found(roots.internal_rates(flows), flows)


def dated_internal_rates(asked: Document) -> Document:
    """Of flows whose sign changes once: by halving."""
    flows = [Fraction(flow["amount"]) for flow in sorted(asked["flows"], key=lambda f: f["date"])]
    low, high = roots.LEAST, roots.GREATEST
    falls = dated(asked, low).value > 0
    if falls == (dated(asked, high).value > 0):
        return rates_found([], flows)
    while high - low > DECIMALS / 10**4:
        middle = (low + high) / 2
        if (dated(asked, middle).value > 0) == falls:
            low = middle
        else:
            high = middle
    rate = round((low + high) / 2, 12)
    return rates_found([(rate, "falls" if falls else "rises")], flows)


def modified_internal_rate(asked: Document) -> Number:
    """The root of what comes in, reinvested, over what is paid, financed."""
    flows = numbers(asked["flows"])
    last = len(flows) - 1
    earned = ONE + number(asked["reinvestment_rate"])
    cost = ONE + number(asked["financing_rate"])
    received, paid = ZERO, ZERO
    for period, flow in enumerate(flows):
        if flow.value > 0:
            received += flow * earned ** (last - period)
        else:
            paid -= flow / cost**period
    return root(received / paid, last) - ONE


def verdict(extra: Number, gain: Number) -> str:
    """What stands between an alternative and its base."""
    more, better = decided(extra), decided(gain)
    if more == better == 0:
        return "equal"
    if more > 0 and better > 0:
        return "trade_off"
    if more < 0 and better < 0:
        return "undefined"
    return "dominates" if more <= 0 <= better else "is_dominated"


def net_savings(asked: Document) -> Document:
    """NS, SIR and AIRR."""
    base, other = asked["base"], asked["alternative"]
    extra = number(other["investment"]) - number(base["investment"])
    saved = number(base["operation"]) - number(other["operation"])
    said = verdict(extra, saved)
    ratio = saved / extra if said == "trade_off" else None
    rate = None
    if ratio is not None:
        grown = ONE + number(asked["reinvestment_rate"])
        rate = grown * root(ratio, asked["years"]) - ONE
    return {
        "extra_investment": extra,
        "operational_savings": saved,
        "net_savings": saved - extra,
        "verdict": said,
        "savings_to_investment_ratio": ratio,
        "adjusted_internal_rate": rate,
    }


def net_benefits(asked: Document) -> Document:
    """NB and BCR."""
    base, other = asked["base"], asked["alternative"]
    costs = number(other["costs"]) - number(base["costs"])
    benefits = number(other["benefits"]) - number(base["benefits"])
    said = verdict(costs, benefits)
    return {
        "extra_costs": costs,
        "extra_benefits": benefits,
        "net_benefits": benefits - costs,
        "verdict": said,
        "benefit_cost_ratio": benefits / costs if said == "trade_off" else None,
    }


def payback(asked: Document) -> Document:
    """Without discounting and with it."""
    flows = numbers(asked["flows"])
    growth = ONE + number(asked["rate"])
    discounted = [flow / growth**period for period, flow in enumerate(flows)]
    linear = asked["within_period"] == "linear"
    return {
        "within_period": asked["within_period"],
        "simple": payback_time(flows, linear),
        "discounted": payback_time(discounted, linear),
    }


def payback_time(flows: list[Number], linear: bool) -> Document:
    """When the sum of the flows is no longer below zero, and whether it stays there."""
    sums = [total(flows[: period + 1]) for period in range(len(flows))]
    below = [decided(each) < 0 for each in sums]
    back = [t for t in range(len(flows)) if not below[t] and (t == 0 or below[t - 1])]
    lost = [t for t in range(1, len(flows)) if below[t] and not below[t - 1]]

    def moment(period: int) -> Number:
        if period == 0 or not linear:
            return number(period)
        return number(period - 1) - sums[period - 1] / flows[period]

    lasts = not below[-1]
    at_once = lasts and not lost and back == [0]
    words = {(True, True): "paid_back", (False, True): "undone", (False, False): "never"}
    return {
        "outcome": "at_once" if at_once else words[lasts, bool(back)],
        "periods": moment(back[-1]) if lasts else None,
        "first": moment(back[0]) if lost else None,
        "undone_in": lost[0] if lost else None,
    }


def break_even_volume(asked: Document) -> Document:
    """Where two straight lines meet."""
    first, second = asked["first"], asked["second"]
    fixed = number(second["fixed"]) - number(first["fixed"])
    variable = number(first["variable"]) - number(second["variable"])
    volume = fixed / variable if variable.value else None
    if volume is not None and decided(volume) < 0:
        volume = None

    def cheaper(*fields: str) -> str:
        one, other = ([Fraction(option[field]) for field in fields] for option in (first, second))
        return "equal" if one == other else "first" if one < other else "second"

    return {
        "volume": volume,
        "cheaper_below": cheaper("fixed", "variable"),
        "cheaper_above": cheaper("variable", "fixed"),
    }


CALCULATIONS = {
    calculation.__name__: calculation
    for calculation in (
        net_present_value,
        present_value,
        future_value,
        instalment,
        annual_equivalent,
        real_nominal_rate,
        period_rate,
        dated_net_present_value,
        internal_rates,
        dated_internal_rates,
        modified_internal_rate,
        net_savings,
        net_benefits,
        payback,
        break_even_volume,
        fee.producer_fee,
    )
}
