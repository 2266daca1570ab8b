"""Life-cycle cost: every payment of every year, and the prices that are offered."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

import growth as growths
import worth
from number import ONE, ZERO, Number, ceiling, number, power, total
from offer import Document, Offer, choice


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
        year = contract["years"]
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
        base = self.procurement["study"]["base_date"]
        (year, month, first), (later, after, on) = (
            map(int, one.split("-")) for one in (base, day)
        )
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


def counting(lot: Document, part: Document) -> bool:
    """Whether an item or a cost line counts: not where its option is excluded."""
    return all(
        option["id"] != part.get("option") or option["counts"] == "included"
        for option in lot.get("options", [])
    )


def growth(study: Study, line: Document, offer: Offer, year: int) -> Number:
    """What an amount at base prices is multiplied by in the year."""
    product = growths.growth(study.procurement, line, offer, year)
    basis = study.discounting["price_basis"]
    if line.get("price_basis", basis) != basis:
        gap, factor = choice(study.discounting.get("price_level_gap", "none"))
        at_base_date = number(factor) if gap == "factor" else ONE
        level = at_base_date * (ONE + number(study.discounting["inflation"])) ** year
        return product / level if basis == "real" else product * level
    return product


def learnt(line: Document, years_before: int) -> Number:
    """What multiplies an amount that has accrued for so many years already."""
    transition = line.get("transition", {})
    factors = transition.get("learning", []) if isinstance(transition, dict) else []
    return number(factors[years_before]) if years_before < len(factors) else ONE


def purchases(item: Document, price: Number, year: int, per_year: Number, pack: Number) -> Number:
    """What a quantity of an item costs in a year, at base prices."""
    if item["packs"] == "none":
        return per_year * price
    if item["packs"] == "shared":
        return per_year * price / pack
    return ceiling(per_year / pack) * price


def schedule(study: Study, offer: Offer, item: Document) -> Iterator[tuple[str, int, Number]]:
    """Participant, year and amount at base prices of what is bought of an item."""
    price, pack = offer.prices[item["id"]]
    bought: dict[tuple[str, int], Number] = {}
    for quantity in item["quantities"]:
        for year in range(quantity["from_year"], quantity["to_year"] + 1):
            part = ONE if year == 0 else study.part(study.counted_months(year))
            key = quantity["participant"], year
            bought[key] = bought.get(key, ZERO) + number(quantity["per_year"]) * part
    for (participant, year), wanted in bought.items():
        yield participant, year, purchases(item, price, year, wanted, pack)


def capital(
    content: Document, offer: Offer, line: Document, study: Study
) -> Iterator[tuple[int, Number, bool]]:
    """Year, amount and whether it is the residual value, of a capital item."""
    amount = offer.product(content["amount"])
    life = int(offer.operand(content["life"]).value)
    same_year = content["service"] == "year_of_purchase"
    bought = content["purchase_year"]
    while True:
        cost = amount * growth(study, line, offer, bought)
        yield bought, cost, False
        first_served = bought if same_year and bought > 0 else bought + 1
        last_served = first_served + life - 1
        if not content["replaced"] or 12 * last_served >= study.months:
            break
        bought = last_served + 1 if same_year else last_served
    kind, declared = choice(content["residual"])
    if kind == "straight_line":
        remaining = min(max(last_served - Fraction(study.months, 12), 0), life)
        yield study.years, -(cost * number(remaining) / number(life)), True
    elif kind == "declared" and 12 * last_served >= study.months:
        yield study.years, -offer.product(declared), True


def instalments(
    content: Document, offer: Offer, line: Document, study: Study
) -> Iterator[tuple[int, Number, bool, Number | None]]:
    """The equal instalments that pay a purchase back, at the ends of the years after it."""
    bought, count = content["purchase_year"], content["years"]
    price = offer.product(content["amount"]) * growth(study, line, offer, bought)
    base = ONE + offer.operand(content["rate"])
    owed = price * study.weights[bought] / total([ONE / base**k for k in range(1, count + 1)])
    for year in range(bought + 1, bought + count + 1):
        yield year, owed, False, study.factor(Fraction(year))


def flow(
    line: Document, offer: Offer, study: Study
) -> Iterator[tuple[int, Number, bool, Number | None]]:
    """Year, amount, whether it is a residual value, and the factor of a time of its own."""
    kind, content = choice(line["flow"])
    served = line.get("while_in_service", False)
    if kind == "capital":
        for year, amount, residual in capital(content, offer, line, study):
            yield year, amount, residual, None
        return
    amount = offer.product(content["amount"])
    if kind == "dated":
        year = study.year_of(content["date"])
        base = study.procurement["study"]["base_date"]
        ends = map(date.fromisoformat, (base, content["date"]))
        time = worth.years(*ends, study.discounting["day_count"])
        yield year, amount * growth(study, line, offer, year), False, study.factor(time)
        return
    if kind == "instalments":
        yield from instalments(content, offer, line, study)
        return
    if kind == "retirement":
        life = int(offer.operand(content["life"]).value)
        served_until = content["age"] + content["year"]
        how, declared = choice(content["proceeds"])
        brings = ZERO
        if how == "straight_line":
            brings = amount * number(max(life - served_until, 0)) / number(life)
        elif how == "declared" and served_until <= life:
            brings = offer.product(declared)
        yield content["year"], -brings * growth(study, line, offer, content["year"]), False, None
        return
    if served:
        # A line that never serves within its range costs nothing, but has its payer all the same.
        yield study.years, ZERO, False, None
    if kind == "monthly":
        first = content["from_month"] - 1
        if served:
            first = max(first, study.service)
        for month in range(first, content["to_month"]):
            year = month // 12 + 1
            one = amount * growth(study, line, offer, year) / number(12)
            one *= learnt(line, month // 12 - first // 12)
            yield year, one, False, study.due(month, month + 1)
        return
    if kind == "yearly":
        years_before = 0
        for year in range(content["from_year"], content["to_year"] + 1):
            months = study.counted_months(year, served)
            if months:
                part = amount * growth(study, line, offer, year) * study.part(months)
                part *= learnt(line, years_before)
                years_before += 1
                yield year, part, False, study.due(months.start, months.stop)
        return
    if kind == "once":
        due = [content["year"]]
    else:
        due = list(range(content["from_year"], content["to_year"] + 1, content["years"]))
    for year in due:
        yield year, amount * growth(study, line, offer, year), False, None


def payments(study: Study, lot: Document, offer: Offer) -> list[Payment]:
    """Every payment of the lines that count in the award."""
    items = {item["id"]: item for item in lot.get("schedule", [])}
    paid = []
    for line in award_lines(lot):
        kind, content = choice(line["flow"])
        if kind == "schedule":
            item = items[content["item"]]
            vat = study.vat_rates[item["vat"]]
            for participant, year, amount in schedule(study, offer, item):
                borne: tuple[str, str | None] = (study.payer_of[participant], participant)
                grown = amount * growth(study, line, offer, year)
                paid.append(study.payment(line, borne, year, grown, vat))
            continue
        vat = study.vat_rates[line["vat"]] if "vat" in line else ZERO
        borne = (line["payer"], line.get("participant"))
        for year, amount, residual, factor in flow(line, offer, study):
            # Instalments are owed whether the contract is extended or not.
            weighted = kind != "instalments"
            paid.append(study.payment(line, borne, year, amount, vat, residual, factor, weighted))
    return paid


def award_lines(lot: Document) -> list[Document]:
    """The lines that count in the award."""
    items = {item["id"]: item for item in lot.get("schedule", [])}
    lines = []
    for line in lot.get("cost_lines", []):
        kind, content = choice(line["flow"])
        item = items[content["item"]] if kind == "schedule" else {}
        if line["counts_in"] == "award" and counting(lot, line) and counting(lot, item):
            lines.append(line)
    return lines


def item_prices(study: Study, lot: Document, offer: Offer) -> list[Document]:
    """What each item of the schedule amounts to, with the tax that counts."""
    return [
        {
            "item": item["id"],
            "counts": counting(lot, item),
            "amount": item_price(study, offer, item),
        }
        for item in lot.get("schedule", [])
    ]


def item_price(study: Study, offer: Offer, item: Document) -> Number:
    """What an item amounts to, with the tax that counts."""
    return total(
        [
            amount
            * study.weights[year]
            * study.tax(study.payer_of[participant], study.vat_rates[item["vat"]])
            for participant, year, amount in schedule(study, offer, item)
        ]
    )


def offered_price(study: Study, lot: Document, offer: Offer) -> Number:
    """What the schedule amounts to, with the tax that counts."""
    items = [item for item in lot.get("schedule", []) if counting(lot, item)]
    return total([item_price(study, offer, item) for item in items])


def contract_years(study: Study) -> int:
    """The last year of the contract, with every extension."""
    contract = study.procurement.get("contract")
    if contract is None:
        return study.years
    years: int = contract["years"]
    for extension in contract.get("extensions", []):
        years += extension["years"]
    return min(years, study.years)


def contract_value(study: Study, lot: Document, offer: Offer) -> Document:
    """What the schedule amounts to over the contract, without value added tax."""
    items = [item for item in lot.get("schedule", []) if counting(lot, item)]
    last = contract_years(study)
    estimated = total(
        [
            amount
            for item in items
            for _, year, amount in schedule(study, offer, item)
            if year <= last
        ]
    )
    at_maximum = None
    if items and all("maximum_quantity" in item for item in items):
        at_maximum = total(
            [
                purchases(
                    item,
                    offer.prices[item["id"]][0],
                    0,
                    number(item["maximum_quantity"]),
                    offer.prices[item["id"]][1],
                )
                for item in items
            ]
        )
    maximum = lot.get("framework", {}).get("maximum_value")
    return {
        "estimated": estimated,
        "at_maximum_quantities": at_maximum,
        "framework_maximum": None if maximum is None else offer.operand({"constant": maximum}),
    }
