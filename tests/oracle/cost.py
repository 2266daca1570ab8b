"""Life-cycle cost: every payment of every year, and the sums over them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from number import ONE, ZERO, Number, ceiling, number, square_root, total
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
        self.years: int = procurement["study"]["years"]
        self.discounting: Document = procurement["discounting"]
        timing = self.discounting["timing"]
        self.factors = [self.factor(year, timing) for year in range(self.years + 1)]
        self.end = self.factor(self.years, "end_of_year")
        self.annuity = total(self.factors[1:])
        self.recovers = {payer["id"]: payer["recovers_vat"] for payer in procurement["payers"]}
        self.vat_rates = {rate["id"]: number(rate["rate"]) for rate in procurement["vat"]["rates"]}
        self.payer_of = {
            participant["id"]: participant["payer"]
            for participant in procurement.get("participants", [])
        }

    def rate(self, year: int) -> Number:
        """The rate of the year."""
        kind, content = choice(self.discounting["rate"])
        if kind == "constant":
            return number(content)
        current = ZERO
        for step in content["steps"]:
            if step["from_year"] <= year:
                current = number(step["rate"])
        return current

    def factor(self, year: int, timing: str) -> Number:
        """The present value of 1 that falls due in the year."""
        if year == 0:
            return ONE
        growth = ONE + self.rate(year)
        kind, content = choice(self.discounting["rate"])
        if kind == "stepped" and content["chain"] == "spot":
            if timing == "end_of_year":
                return ONE / growth**year
            if timing == "start_of_year":
                before = ONE + self.rate(year - 1)
                return ONE if year == 1 else ONE / before ** (year - 1)
            return ONE / (growth ** (year - 1) * square_root(growth))
        product = ONE
        for earlier in range(1, year):
            product *= ONE + self.rate(earlier)
        if timing == "end_of_year":
            product *= growth
        elif timing == "mid_year":
            product *= square_root(growth)
        return ONE / product

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
    ) -> Payment:
        """A payment of a line by a payer, at a participant or none."""
        payer, participant = borne
        counted = amount * self.tax(payer, vat)
        # A residual value is one at the end of the study, whenever payments fall due.
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


def growth(line: Document, offer: Offer, year: int) -> Number:
    """What an amount at base prices is multiplied by in the year."""
    product = ONE
    for step in line["growth"]:
        kind, content = choice(step)
        if kind == "rate":
            grown = max(0, year - content["first_year"] + 1)
            product *= (ONE + offer.operand(content["per_year"])) ** grown
        elif kind == "rates":
            for rate in content[:year]:
                product *= ONE + number(rate)
        elif year > 0:
            product *= number(content[year - 1])
    return product


def purchases(item: Document, price: Number, year: int, per_year: Number, pack: Number) -> Number:
    """What a quantity of an item costs in a year, at base prices."""
    if item["packs"] == "none":
        return per_year * price
    if item["packs"] == "shared":
        return per_year * price / pack
    return ceiling(per_year / pack) * price


def schedule(offer: Offer, item: Document) -> Iterator[tuple[str, int, Number]]:
    """Participant, year and amount at base prices of what is bought of an item."""
    price, pack = offer.prices[item["id"]]
    for quantity in item["quantities"]:
        for year in range(quantity["from_year"], quantity["to_year"] + 1):
            amount = purchases(item, price, year, number(quantity["per_year"]), pack)
            yield quantity["participant"], year, amount


def capital(
    content: Document, offer: Offer, line: Document, years: int
) -> Iterator[tuple[int, Number, bool]]:
    """Year, amount and whether it is the residual value, of a capital item."""
    amount = offer.product(content["amount"])
    life = int(offer.operand(content["life"]).value)
    same_year = content["service"] == "year_of_purchase"
    bought = content["purchase_year"]
    while True:
        cost = amount * growth(line, offer, bought)
        yield bought, cost, False
        first_served = bought if same_year and bought > 0 else bought + 1
        last_served = first_served + life - 1
        if not content["replaced"] or last_served + 1 > years:
            break
        bought = last_served + 1 if same_year else last_served
    kind, declared = choice(content["residual"])
    if kind == "straight_line":
        remaining = min(max(last_served - years, 0), life)
        yield years, -(cost * number(remaining) / number(life)), True
    elif kind == "declared" and last_served >= years:
        yield years, -offer.product(declared), True


def flow(line: Document, offer: Offer, years: int) -> Iterator[tuple[int, Number, bool]]:
    """Year, amount and whether it is a residual value, of a line that is not from the schedule."""
    kind, content = choice(line["flow"])
    if kind == "capital":
        yield from capital(content, offer, line, years)
        return
    amount = offer.product(content["amount"])
    if kind == "once":
        due = [content["year"]]
    else:
        step = content["years"] if kind == "every" else 1
        due = list(range(content["from_year"], content["to_year"] + 1, step))
    for year in due:
        yield year, amount * growth(line, offer, year), False


def payments(study: Study, lot: Document, offer: Offer) -> list[Payment]:
    """Every payment of the lines that count in the award."""
    items = {item["id"]: item for item in lot.get("schedule", [])}
    paid = []
    for line in award_lines(lot):
        kind, content = choice(line["flow"])
        if kind == "schedule":
            item = items[content["item"]]
            vat = study.vat_rates[item["vat"]]
            for participant, year, amount in schedule(offer, item):
                borne: tuple[str, str | None] = (study.payer_of[participant], participant)
                grown = amount * growth(line, offer, year)
                paid.append(study.payment(line, borne, year, grown, vat))
            continue
        vat = study.vat_rates[line["vat"]] if "vat" in line else ZERO
        borne = (line["payer"], line.get("participant"))
        for year, amount, residual in flow(line, offer, study.years):
            paid.append(study.payment(line, borne, year, amount, vat, residual))
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


def functional_units(study: Study, lot: Document, offer: Offer) -> Number | None:
    """The number of functional units that costs are divided by."""
    unit = lot.get("functional_unit")
    if unit is None:
        return None
    per_year = offer.operand(unit["per_year"])
    if unit["counting"] == "discounted":
        return per_year * study.annuity
    return per_year * number(study.years)


def sums(paid: list[Payment]) -> Document:
    """As they fall due, and their present value."""
    return {
        "undiscounted": total([payment.counted for payment in paid]),
        "present_value": total([payment.present for payment in paid]),
    }


def totals(study: Study, lot: Document, offer: Offer, paid: list[Payment]) -> Document:
    """The four totals of a set of payments."""
    result = sums(paid)
    result["annual_equivalent"] = result["present_value"] / study.annuity
    units = functional_units(study, lot, offer)
    result["per_functional_unit"] = None if units is None else result["present_value"] / units
    return result


def report(study: Study, lot: Document, offer: Offer, paid: list[Payment]) -> Document:
    """The costs of an offer, as the evaluation reports them."""
    years = range(study.years + 1)
    lines = []
    for line in award_lines(lot):
        kind, content = choice(line["flow"])
        of_line = [payment for payment in paid if payment.line == line["id"]]
        lines.append(
            {
                "line": line["id"],
                "amount": None if kind == "schedule" else offer.product(content["amount"]),
                # The residual value stands beside the years of a line, and in the last of all.
                "by_year": [
                    total([p.counted for p in of_line if p.year == year and not p.residual])
                    for year in years
                ],
                **sums(of_line),
            }
        )
    phases = {line["phase"] for line in award_lines(lot)}
    payers = {payment.payer for payment in paid}
    participants = {payment.participant for payment in paid} - {None}
    return {
        "totals": totals(study, lot, offer, paid),
        "lines": lines,
        "by_phase": {(phase,): sums([p for p in paid if p.phase == phase]) for phase in phases},
        "by_payer": {(payer,): sums([p for p in paid if p.payer == payer]) for payer in payers},
        "by_participant": {
            (participant,): sums([p for p in paid if p.participant == participant])
            for participant in participants
        },
        "by_year": [{"year": year} | sums([p for p in paid if p.year == year]) for year in years],
        "budget": budget(study, paid),
    }


def budget(study: Study, paid: list[Payment]) -> dict[tuple[str, str | None], Document]:
    """What each payer has to pay in each year, by participant."""
    basis = study.discounting["price_basis"]
    inflation = study.discounting.get("inflation")
    cash = [payment for payment in paid if payment.cashable and not payment.residual]
    result = {}
    for payer, participant in {(payment.payer, payment.participant) for payment in paid}:
        rows = []
        for year in range(study.years + 1):
            due = [
                payment
                for payment in cash
                if (payment.payer, payment.participant, payment.year) == (payer, participant, year)
            ]
            excluding = total([payment.amount for payment in due])
            including = excluding
            if not study.recovers[payer]:
                including = total([payment.amount * (ONE + payment.vat) for payment in due])
            nominal: Number | None = including
            if basis == "real":
                nominal = None
                if inflation is not None:
                    nominal = including * (ONE + number(inflation)) ** year
            rows.append(
                {
                    "year": year,
                    "excluding_vat": excluding,
                    "including_vat": including,
                    "nominal_including_vat": nominal,
                }
            )
        result[payer, participant] = {"years": rows}
    return result


def offered_price(study: Study, lot: Document, offer: Offer) -> Number:
    """What the schedule amounts to, with the tax that counts."""
    return total(
        [
            amount * study.tax(study.payer_of[participant], study.vat_rates[item["vat"]])
            for item in lot.get("schedule", [])
            if counting(lot, item)
            for participant, _, amount in schedule(offer, item)
        ]
    )


def contract_years(study: Study) -> int:
    """The last year of the contract, with the extensions that count."""
    contract = study.procurement.get("contract")
    if contract is None:
        return study.years
    years: int = contract["years"]
    for extension in contract.get("extensions", []):
        if extension["counts"] == "fully":
            years += extension["years"]
    return min(years, study.years)


def contract_value(study: Study, lot: Document, offer: Offer) -> Document:
    """What the schedule amounts to over the contract, without value added tax."""
    items = [item for item in lot.get("schedule", []) if counting(lot, item)]
    last = contract_years(study)
    estimated = total(
        [amount for item in items for _, year, amount in schedule(offer, item) if year <= last]
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
