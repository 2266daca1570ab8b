"""Life-cycle cost: every payment of every year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

import externality
import growth as growths
import packaging
import products
import worth
from number import ONE, ZERO, Number, number, total
from offer import Document, Offer, choice
from schedule import counting, option_weight, schedule
from study import Payment, Study


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
    if kind == "emissions":
        # What is emitted has the weight of its year already, so `payments` gives it none.
        for year, amount in enumerate(externality.value(study, offer, content)):
            yield year, amount * growth(study, line, offer, year), False, None
        return
    if kind == "producer_fee":
        # What is bought has the weight of its year already.
        for year, amount in packaging.fees(study, offer, content):
            yield year, amount * growth(study, line, offer, year), False, None
        return
    amount = offer.product(content["amount"])
    if kind == "dated":
        year = study.year_of(content["date"])
        base = study.procurement["study"]["base_date"]
        first, last = date.fromisoformat(base), date.fromisoformat(content["date"])
        time = worth.years(first, last, study.discounting["day_count"])
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
                grown *= option_weight(lot, line, item)
                paid.append(study.payment(line, borne, year, grown, vat))
            continue
        vat = study.vat_rates[line["vat"]] if "vat" in line else ZERO
        if kind == "product":
            for bought, due, residual, factor in products.cost(study, lot, offer, content):
                own, grown = (line["payer"], None), due * growth(study, line, offer, bought)
                year = study.years if residual else bought
                paid.append(study.payment(line, own, year, grown, vat, residual, factor))
            continue
        borne = (line["payer"], line.get("participant"))
        for year, amount, residual, factor in flow(line, offer, study):
            part = amount * option_weight(lot, line)
            # Instalments are owed whether the contract is extended or not.
            weighted = kind not in ("instalments", "emissions", "producer_fee")
            paid.append(study.payment(line, borne, year, part, vat, residual, factor, weighted))
    return paid


def award_lines(lot: Document) -> list[Document]:
    """The lines that count in the award."""
    items = {item["id"]: item for item in lot.get("schedule", [])}
    lines = []
    for line in lot.get("cost_lines", []):
        kind, content = choice(line["flow"])
        item = items[content["item"]] if kind == "schedule" else {}
        if kind == "product" and not content["offered"]:
            continue
        if line["counts_in"] == "award" and counting(lot, line) and counting(lot, item):
            lines.append(line)
    return lines
