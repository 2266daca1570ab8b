"""What patients get: outcome lines year by year, and what they add up to at rates of their own."""

from __future__ import annotations

import copy

import health
from number import ONE, ZERO, Number, conversion, number, total
from offer import Document, Offer, choice
from study import Study


def by_year(study: Study, offer: Offer, line: Document) -> list[Number]:
    """What a line gives in each year, from year 0 on."""
    kind, content = choice(line["flow"])
    amount = offer.product(content["amount"]) / conversion(line["unit"])
    given = [ZERO] * (study.years + 1)
    if kind == "once":
        given[content["year"]] = amount * study.weights[content["year"]]
        return given
    for year in range(content["from_year"], content["to_year"] + 1):
        months = study.counted_months(year, content.get("while_in_service", False))
        if months:
            given[year] = amount * study.part(months) * study.weights[year]
    return given


def discounted(study: Study, line: Document, given: list[Number]) -> Number | None:
    """The sum at the line's own rate; none where it is not discounted."""
    kind, rate = choice(line["discounting"])
    if kind == "undiscounted":
        return None
    own = copy.copy(study)
    own.discounting = {
        "price_basis": "real",
        "timing": study.discounting["timing"],
        "rate": rate,
    }
    factors = [ONE]
    for year in range(1, study.years + 1):
        factors.append(own.due(12 * (year - 1), min(12 * year, study.months)))
    return total([one * factor for one, factor in zip(given, factors, strict=True)])


def report(study: Study, lot: Document, offer: Offer) -> list[Document] | None:
    """What each line comes to; nothing where the lot has none."""
    found: list[Document] = []
    for line in lot.get("outcome_lines", []):
        given = by_year(study, offer, line)
        found.append(
            {
                "line": line["id"],
                "better": line["better"],
                "by_year": given,
                "undiscounted": total(given),
                "discounted": discounted(study, line, given),
            }
        )
    return found or None


def measure(study: Study, lot: Document, offer: Offer, names: list[str]) -> Number:
    """The sum of the lines of these names."""
    found: list[Number] = []
    for line in lot["outcome_lines"]:
        if line["id"] in names:
            given = by_year(study, offer, line)
            sum_at_rate = discounted(study, line, given)
            found.append(total(given) if sum_at_rate is None else sum_at_rate)
    return total(found)


def cost_effectiveness(
    study: Study,
    lot: Document,
    options: list[tuple[str, Offer, Number]],
    practice: str | None,
) -> Document | None:
    """Each option's cost beside what patients get; nothing where the lot does not ask."""
    asked = lot.get("cost_effectiveness")
    if asked is None or not options:
        return None
    given = [
        (name, cost, measure(study, lot, offer, asked["lines"])) for name, offer, cost in options
    ]
    [better] = {one["better"] for one in lot["outcome_lines"] if one["id"] in asked["lines"]}
    thresholds = [number(each) for each in asked.get("thresholds", [])]
    return health.analysed(given, better, practice, thresholds)
