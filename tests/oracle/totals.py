"""What payments add up to: totals, phases, payers, participants, years and budgets."""

from __future__ import annotations

import externality
import growth
import packaging
from cost import award_lines
from number import ONE, ZERO, Number, number, total
from offer import Document, Offer, Refused, choice
from study import Payment, Study


def served_years(study: Study, lot: Document) -> Number | None:
    """How many years of functional units costs are divided by, each as it counts."""
    unit = lot.get("functional_unit")
    if unit is None:
        return None
    served = ZERO
    for year in range(1, study.years + 1):
        months = study.counted_months(year, from_service=True)
        if months:
            one = study.weights[year] * study.part(months)
            if unit["counting"] == "discounted":
                one *= study.due(months.start, months.stop)
            served += one
    if served.value == 0:
        raise Refused("measure.no_functional_units")
    return served


def functional_units(study: Study, lot: Document, offer: Offer) -> Number | None:
    """The number of functional units that costs are divided by."""
    served = served_years(study, lot)
    return None if served is None else offer.operand(lot["functional_unit"]["per_year"]) * served


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
        left = [payment.counted for payment in of_line if payment.residual]
        lines.append(
            {
                "line": line["id"],
                "amount": offer.product(content["amount"]) if "amount" in content else None,
                "emissions": externality.report(study, offer, line),
                "producer_fee": packaging.fee_report(study, offer, line),
                "item": content["item"] if kind == "schedule" else None,
                "growth": [
                    [
                        growth.step_factor(study.procurement, line, step, offer, year)
                        for year in years
                    ]
                    for step in line["growth"]
                ],
                "by_year": by_year(study, of_line),
                "present_by_year": present_by_year(study, line, of_line),
                "residual": total(left) if left and total(left).value != 0 else None,
                "shares": {
                    party: sums([p for p in of_line if (p.payer, p.participant) == party])
                    for party in {(p.payer, p.participant) for p in of_line}
                },
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
        "by_payer": {
            (payer,): party_sums(study, [p for p in paid if p.payer == payer]) for payer in payers
        },
        "by_participant": {
            (participant,): party_sums(study, [p for p in paid if p.participant == participant])
            for participant in participants
        },
        "by_year": {
            "undiscounted": by_year(study, paid),
            "present_value": [total([p.present for p in paid if p.year == year]) for year in years],
        },
        "budget": budget(study, paid),
    }


def by_year(study: Study, paid: list[Payment]) -> list[Number]:
    """What falls due in each year, the last year less what is left then."""
    years = range(study.years + 1)
    return [total([p.counted for p in paid if p.year == year]) for year in years]


def present_by_year(study: Study, line: Document, paid: list[Payment]) -> list[Number] | None:
    """Present values by year, of a line that falls due within the years."""
    kind, _ = choice(line["flow"])
    served = line.get("while_in_service", False) or (kind == "product" and study.service > 0)
    if not served and kind not in ("monthly", "instalments", "dated"):
        return None
    years = range(study.years + 1)
    return [total([p.present for p in paid if p.year == year]) for year in years]


def party_sums(study: Study, paid: list[Payment]) -> Document:
    """The sums of a party, and what it bears in each year."""
    return sums(paid) | {"by_year": by_year(study, paid)}


def budget(study: Study, paid: list[Payment]) -> dict[tuple[str, str | None], Document]:
    """What each payer has to pay in each year, by participant."""
    basis = study.discounting["price_basis"]
    inflation = study.discounting.get("inflation")
    gap, factor = choice(study.discounting.get("price_level_gap", "none"))
    at_base_date = number(factor) if gap == "factor" else ONE
    cash = [payment for payment in paid if payment.cashable and not payment.residual]
    result = {}
    for payer, participant in {(payment.payer, payment.participant) for payment in cash}:
        rows: Document = {"excluding_vat": [], "including_vat": []}
        current: list[Number] = []
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
            rows["excluding_vat"].append(excluding)
            rows["including_vat"].append(including)
            if basis == "nominal":
                current.append(including)
            elif inflation is not None:
                prices = at_base_date * (ONE + number(inflation)) ** year
                current.append(including * prices)
        result[payer, participant] = rows | {"nominal_including_vat": current or None}
    return result
