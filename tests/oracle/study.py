"""The years of a study: their months, factors and weights, and who recovers value added tax."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

from number import ONE, ZERO, Number, number, power, total
from offer import Document, choice


@dataclass(frozen=True)
class Payment:
    """An amount without value added tax that falls due in a year."""

    line: str
    phase: str
    payer: str
    participant: str | None
    cashable: bool
    year: int
    amount: Number
    vat: Number
    residual: bool
    counted: Number
    """The amount with the tax that counts in the evaluation."""
    present: Number
    """The present value of what is counted."""


class Study:
    """The years, their factors, and who recovers value added tax."""

    def __init__(self, procurement: Document) -> None:
        self.procurement = procurement
        study = procurement["study"]
        self.months: int = 12 * study["years"] + study.get("months", 0)
        self.years: int = -(-self.months // 12)
        self.service = 0
        if "service_date" in study:
            (year, month), (later, after) = (
                map(int, date.split("-")[:2])
                for date in (study["base_date"], study["service_date"])
            )
            self.service = 12 * (later - year) + after - month
        self.prorated = study.get("partial_years", "prorated") == "prorated"
        self.discounting: Document = procurement["discounting"]
        self.weights = [ONE] * (self.years + 1)
        contract = procurement.get("contract", {"years": self.years})
        self.contract_begun = self.year_of(contract.get("start", study.get("base_date", "")))
        """How many years have begun when the contract does."""
        year = self.contract_begun + contract["years"]
        for extension in contract.get("extensions", []):
            counts = extension["counts"]
            if isinstance(counts, dict):
                weight = number(counts["weighted"])
            else:
                weight = ONE if counts == "fully" else ZERO
            for _ in range(extension["years"]):
                year += 1
                if year <= self.years:
                    self.weights[year] = weight
        self.factors = [ONE] + [
            self.due(12 * (year - 1), min(12 * year, self.months))
            for year in range(1, self.years + 1)
        ]
        self.end = self.factor(Fraction(self.months, 12))
        self.month_factors = None
        if "monthly_rate" in self.discounting:
            self.month_factors = [self.due(month, month + 1) for month in range(self.months)]
        self.annuity = total(
            [
                self.weights[year] * self.part(self.counted_months(year)) * self.factors[year]
                for year in range(1, self.years + 1)
            ]
        )
        self.recovers = {payer["id"]: payer["recovers_vat"] for payer in procurement["payers"]}
        self.vat_rates = {rate["id"]: number(rate["rate"]) for rate in procurement["vat"]["rates"]}
        self.payer_of = {
            participant["id"]: participant["payer"]
            for participant in procurement.get("participants", [])
        }

    def rate(self, year: int) -> Number:
        """The rate of the year in the price basis of the amounts."""
        rate, terms = self.stated_rate(year), self.discounting
        if terms.get("rate_basis", terms["price_basis"]) == terms["price_basis"]:
            return rate
        inflation = number(terms["inflation"])
        if terms["price_basis"] == "nominal":
            sum_of_both = rate + inflation
            if terms["rate_relation"] == "subtraction":
                return sum_of_both
            return (ONE + rate) * (ONE + inflation) - ONE
        if terms["rate_relation"] == "subtraction":
            return rate - inflation
        return (ONE + rate) / (ONE + inflation) - ONE

    def stated_rate(self, year: int) -> Number:
        """The rate of the year as it is stated."""
        kind, content = choice(self.discounting["rate"])
        if kind == "constant":
            return number(content)
        current = ZERO
        for step in content["steps"]:
            if step["from_year"] <= year:
                current = number(step["rate"])
        return current

    def counted_months(self, year: int, from_service: bool = False) -> range:
        """The months of the year that count, numbered from 0 at the base date."""
        first = max(12 * (year - 1), self.service if from_service else 0)
        return range(first, max(first, min(12 * year, self.months)))

    def part(self, months: range) -> Number:
        """The share of a yearly amount that accrues over so many months of a year."""
        return number(Fraction(len(months) if self.prorated else 12, 12))

    def due(self, start: int, end: int) -> Number:
        """The present value of 1 that falls due for the months from `start` to `end`."""
        timing = self.discounting["timing"]
        if timing == "start_of_year":
            return self.factor(Fraction(start, 12))
        if timing == "end_of_year":
            return self.factor(Fraction(end, 12))
        return self.factor(Fraction(start + end, 24))

    def grown(self, year: int, time: Fraction) -> Number:
        """What 1 grows to over `time` years at the rate of a year."""
        rate = self.rate(year)
        if self.discounting.get("monthly_rate") == "twelfth":
            return power(ONE + rate / number(12), time * 12)
        return power(ONE + rate, time)

    def factor(self, time: Fraction) -> Number:
        """The present value of 1 that falls due `time` years after the base date."""
        if time == 0:
            return ONE
        year = min(math.ceil(time), self.years)
        kind, content = choice(self.discounting["rate"])
        if kind == "stepped" and content["chain"] == "spot":
            return ONE / (self.grown(year, Fraction(year - 1)) * self.grown(year, time - year + 1))
        product = self.grown(year, time - (year - 1))
        for earlier in range(1, year):
            product *= self.grown(earlier, Fraction(1))
        return ONE / product

    def year_of(self, day: str) -> int:
        """The year of the study that a date lies in or ends."""
        base = self.procurement["study"].get("base_date", "")
        if day == base:
            return 0
        (year, month, first), (later, after, on) = (map(int, one.split("-")) for one in (base, day))
        months = 12 * (later - year) + after - month + (1 if on > first else 0)
        return math.ceil(Fraction(months, 12))

    def tax(self, payer: str, rate: Number) -> Number:
        """What an amount is multiplied by so that the tax that counts is in it."""
        counts = self.procurement["vat"]["evaluated"] == "including_unrecoverable"
        return ONE + rate if counts and not self.recovers[payer] else ONE

    def payment(
        self,
        line: Document,
        borne: tuple[str, str | None],
        year: int,
        amount: Number,
        vat: Number,
        residual: bool = False,
        factor: Number | None = None,
        weighted: bool = True,
    ) -> Payment:
        """A payment of a line by a payer, at a participant or none; at a time of its own or not."""
        payer, participant = borne
        if weighted and not residual:
            amount *= self.weights[year]
        counted = amount * self.tax(payer, vat)
        # A residual value is one at the end of the study, whenever payments fall due.
        if factor is None:
            factor = self.end if residual else self.factors[year]
        return Payment(
            line["id"],
            line["phase"],
            payer,
            participant,
            line["cashable"],
            year,
            amount,
            vat,
            residual,
            counted,
            counted * factor,
        )
