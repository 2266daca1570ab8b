"""What the packaging of a bid weighs, and what of it is measured and not documented."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import fee
import ppwr
import unusable
from number import ONE, ZERO, Number, decided, number, total
from offer import Document, Offer, Reason, Refused, choice
from schedule import counting, option_weight
from study import Study

GREATEST = Fraction(10**12)
"""No measure is greater."""

SHARES = {"recycled_share": "recycled", "renewable_share": "renewable"}
"""The field of a component that a share is taken of."""


def selected(component: Document, measure: Document) -> bool:
    """Whether a measure is about a component."""
    return all(
        not measure.get(words) or component[word] in measure[words]
        for words, word in (("levels", "level"), ("materials", "material"))
    )


def lacking(lot: Document, offer: Offer) -> list[Reason]:
    """What is measured and left out, each once by its name."""
    missing: dict[str, None] = {}
    for criterion in lot["criteria"]:
        kind, measure = choice(criterion.get("measure", "none"))
        if kind == "packaging":
            missing |= dict.fromkeys(undocumented(lot, offer, criterion["id"], measure))
    missing |= dict.fromkeys(unknown(lot, offer))
    missing |= dict.fromkeys(unpaid(lot, offer))
    return [Reason("packaging_not_documented", name) for name in missing]


def unknown(lot: Document, offer: Offer) -> list[str]:
    """What carbon lines that follow packaging lack."""
    found = []
    for line in lot.get("carbon_lines", []):
        kind, content = choice(line["flow"])
        if kind == "packaging":
            found += undocumented(lot, offer, "", content | {"total": "mass"})
    return found


def unpaid(lot: Document, offer: Offer) -> list[str]:
    """What cost lines that are a producer fee lack."""
    found = []
    said = (offer.packaging or {}).get("components", [])
    for line in lot.get("cost_lines", []):
        kind, content = choice(line["flow"])
        if kind == "producer_fee":
            paying = {one["id"] for one in said if one["item"] in content["items"]}
            missing = undocumented(lot, offer, "", {"total": "mass"})
            found += [name for name in missing if name in paying or name in content["items"]]
    return found


def fees(study: Study, offer: Offer, content: Document) -> Iterator[tuple[int, Number]]:
    """What each component pays in each year in which its item is bought."""
    items = {item["id"]: item for item in offer.lot["schedule"]}
    yield study.years, ZERO
    for one in (offer.packaging or {}).get("components", []):
        item = items[one["item"]]
        if one["item"] not in content["items"] or not counting(offer.lot, item):
            continue
        graded = {"material": one["material"], "grade": one.get("fee_grade", "red")}
        rate = fee.per_kilogram(content["tariff"], graded)
        for row in item["quantities"]:
            for year in range(row["from_year"], row["to_year"] + 1):
                in_year = row | {"from_year": year, "to_year": year}
                bought = item | {"quantities": [in_year]}
                yield year, rate * mass_of(study, offer.lot, bought, one)


def fee_report(study: Study, offer: Offer, line: Document) -> Document | None:
    """What each component pays on a line over the study, as the evaluation reports it."""
    kind, content = choice(line["flow"])
    if kind != "producer_fee":
        return None
    items = {item["id"]: item for item in offer.lot["schedule"]}
    components: list[Document] = []
    for one in (offer.packaging or {}).get("components", []):
        item = items[one["item"]]
        if one["item"] not in content["items"] or not counting(offer.lot, item):
            continue
        graded = {"material": one["material"]}
        if "fee_grade" in one:
            graded["grade"] = one["fee_grade"]
        mass = mass_of(study, offer.lot, item, one)
        components.append(fee.of_component(content["tariff"], one["id"], graded, mass))
    return {"components": components, "total": total([one["fee"] for one in components])}


def silent(lot: Document, offer: Offer, parts: Document) -> list[str]:
    """The items of which nothing is said on a level that is asked for and belongs to some parts."""
    items = {item["id"]: item for item in lot["schedule"]}
    said = offer.packaging or {}
    asked = lot["packaging"]["levels"]
    told = {(one["item"], one["level"]) for one in said.get("components", [])}
    for one in said.get("unpacked", []):
        told |= {(one["item"], level) for level in one.get("levels") or asked}
    levels = [level for level in asked if level in (parts.get("levels") or asked)]
    return [
        name
        for name in lot["packaging"]["items"]
        if counting(lot, items[name]) and any((name, level) not in told for level in levels)
    ]


def flags(lot: Document, offer: Offer) -> set[tuple[Any, ...]]:
    """What the regulation finds."""
    asked = "packaging" in lot
    if unusable.found(lot, offer):
        return set()
    return ppwr.flags(lot, offer, silent(lot, offer, {}) if asked else [])


def undocumented(lot: Document, offer: Offer, criterion: str, measure: Document) -> list[str]:
    """The items, components or the criterion of which a measure lacks something."""
    items = {item["id"]: item for item in lot["schedule"]}
    said = offer.packaging or {}
    every = [one for one in said.get("components", []) if counting(lot, items[one["item"]])]
    missing = silent(lot, offer, measure)
    fields = ["grams", *([SHARES[measure["total"]]] if measure["total"] in SHARES else [])]
    chosen = [one for one in every if selected(one, measure)]
    missing += [one["id"] for one in chosen if any(field not in one for field in fields)]
    ruled = {
        option["id"]
        for option in lot.get("options", [])
        if choice(option["counts"])[0] in ("in_group", "when")
    }
    certain = [one for one in chosen if items[one["item"]].get("option") not in ruled]
    if measure["total"] in SHARES and not certain:
        missing.append(criterion)
    return missing


PROPERTIES = (
    *("mono_material", "separable", "clear", "pvc", "laminate", "carbon_black"),
    *("metal_parts", "contact_sensitive", "beverage_bottle"),
)
"""What a component may have or not."""


GRADES = ("a", "b", "c", "below_c")
"""The grades of recyclability, the best first."""


def criteria(procurement: Document, lot: Document) -> list[Document]:
    """The criteria for packaging that the lot names."""
    name = lot.get("packaging", {}).get("criteria")
    sets = {one["id"]: one for one in procurement.get("packaging_criteria", [])}
    found: list[Document] = sets[name]["criteria"] if name is not None else []
    return found


def most_points(procurement: Document, lot: Document) -> Number:
    """The points of packaging that meets every criterion."""
    gives = [choice(one["gives"]) for one in criteria(procurement, lot)]
    return total([number(points) for kind, points in gives if kind == "points"])


MADE_OF = {"pvc": ("pvc",), "metal_parts": ("steel", "aluminium")}


def passes(component: Document, test: Any) -> bool | None:
    """Whether a component passes a test; nothing where that is not documented."""
    kind, content = choice(test)
    if kind == "made_of":
        return component["material"] in content
    if kind == "reused":
        return choice(component["used"])[0] == "reused"
    if kind == "grade_at_least":
        grade = ppwr.grade_of(component)
        return None if grade is None else GRADES.index(grade) <= GRADES.index(content)
    if kind in ("has", "has_not"):
        found: bool | None = component.get("properties", {}).get(content)
        if found is None and component["material"] in MADE_OF.get(content, ()):
            found = True
        return None if found is None else found == (kind == "has")
    if content["share"] not in component:
        return None
    share, bound = decided(number(component[content["share"]])), decided(number(content["value"]))
    return share >= bound if kind == "at_least" else share <= bound


def met_by(criterion: Document, component: Document) -> bool | None:
    """Whether a component meets a criterion; nothing where that is not documented."""
    alternatives = []
    for alternative in criterion["meets"]:
        passed = [passes(component, test) for test in alternative["tests"]]
        alternatives.append(False if False in passed else None if None in passed else True)
    met = True if True in alternatives else None if None in alternatives else False
    if met and "evidence" in criterion and not component.get("evidence"):
        return None
    return met


def verdict(study: Study, lot: Document, offer: Offer, criterion: Document) -> Document:
    """Whether an offer meets a criterion, and the components that decide."""
    items = {item["id"]: item for item in lot["schedule"]}
    said = offer.packaging or {}
    every = said.get("components", [])
    gap = bool(silent(lot, offer, criterion))
    about = [
        (one, met_by(criterion, one))
        for one in every
        if counting(lot, items[one["item"]]) and selected(one, criterion)
    ]
    found = [met for _, met in about]
    kind, bound = choice(criterion["holds_for"])
    share = None
    if kind == "all" and False in found:
        outcome = "not_met"
    elif kind == "any" and True in found:
        outcome = "met"
    elif not about and not gap:
        outcome = criterion["without_components"]
    elif gap or (kind != "share_by_mass" and None in found):
        outcome = "not_documented"
    elif kind == "share_by_mass":
        outcome, share = by_mass(study, lot, about, number(bound))
    else:
        outcome = "met" if kind == "all" else "not_met"
    wanted = {"met": True, "not_met": False, "not_documented": None}[outcome]
    points = criterion["gives"].get("points")
    given = None if points is None else number(points) if outcome == "met" else ZERO
    return {
        "criterion": criterion["id"],
        "outcome": outcome,
        "components": [one["id"] for one, met in about if met is wanted] or None,
        "share": share,
        "points": given,
    }


def by_mass(
    study: Study, lot: Document, about: list[tuple[Document, bool | None]], bound: Number
) -> tuple[str, Number | None]:
    """What a bound on the share of the mass decides, and the share that is certain."""
    items = {item["id"]: item for item in lot["schedule"]}
    whole, least, most = ZERO, ZERO, ZERO
    for one, met in about:
        if "grams" not in one:
            return "not_documented", None
        mass = mass_of(study, lot, items[one["item"]], one)
        whole += mass
        least += mass if met else ZERO
        most += mass if met is not False else ZERO
    if decided(whole) == 0:
        return "not_documented", None
    share = least / whole
    if decided(share) >= decided(bound):
        return "met", share
    return "not_met" if decided(most / whole) < decided(bound) else "not_documented", share


def required(study: Study, lot: Document, offer: Offer) -> tuple[list[Reason], list[Reason]]:
    """Why an offer does not comply with the criteria that it has to meet, and what it waits for."""
    failed: list[Reason] = []
    waits: list[Reason] = []
    for criterion in criteria(study.procurement, lot):
        policy = criterion["gives"].get("required")
        outcome = verdict(study, lot, offer, criterion)["outcome"]
        if policy is None or outcome == "met":
            continue
        reason = Reason(f"packaging_criterion_{outcome}", criterion["id"])
        (waits if outcome == "not_documented" and policy == "ask" else failed).append(reason)
    return failed, waits


def stand(study: Study, lot: Document, offer: Offer, admitted: bool) -> None:
    """Adds what is not documented, and what has to be met and is not, unless a bid is admitted."""
    asks = lot.get("packaging", {}).get("missing") == "ask"
    (offer.open if asks else offer.unmet).extend(lacking(lot, offer))
    if unpaid(lot, offer):
        offer.complete = False
    # Nothing is judged by numbers that nothing can be made of.
    if unusable.found(lot, offer):
        return
    failed, waits = required(study, lot, offer)
    offer.open += waits
    if not admitted:
        offer.unmet += failed


def points(study: Study, lot: Document, offer: Offer) -> Number:
    """The points of the criteria that an offer meets."""
    verdicts = [verdict(study, lot, offer, one) for one in criteria(study.procurement, lot)]
    return total([one["points"] for one in verdicts if one["points"] is not None])


def limits(study: Study, lot: Document, measure: Document | None) -> tuple[Fraction, Fraction]:
    """Between which bounds a measure of packaging can lie; the points of the set without one."""
    if measure is None:
        gives = [one["gives"] for one in criteria(study.procurement, lot)]
        most = [number(one["points"]) for one in gives if "points" in one]
        return Fraction(0), total(most).value
    return Fraction(0), Fraction(1) if measure["total"] in SHARES else GREATEST


def mass_of(study: Study, lot: Document, item: Document, component: Document) -> Number:
    """What all of a component weighs over the study, in kg."""
    kind, again = choice(component["used"])
    uses = number(again["rotations"]) if kind == "reused" else ONE
    pieces = bought(study, lot, item) / number(component["holds"]) / uses
    return number(component["grams"]) / number(1000) * pieces


def by_year(study: Study, lot: Document, offer: Offer, parts: Document) -> dict[int, Number]:
    """What some components weigh in each year in which they are bought, in kg."""
    items = {item["id"]: item for item in lot["schedule"]}
    found: dict[int, Number] = {}
    for one in (offer.packaging or {}).get("components", []):
        item = items[one["item"]]
        if not counting(offer.lot, item) or not selected(one, parts):
            continue
        for row in item["quantities"]:
            for year in range(row["from_year"], row["to_year"] + 1):
                in_year = row | {"from_year": year, "to_year": year}
                mass = mass_of(study, lot, item | {"quantities": [in_year]}, one)
                found[year] = found.get(year, ZERO) + mass
    return found


def bought(study: Study, lot: Document, item: Document) -> Number:
    """How many units of an item are bought over the study, as they count."""
    quantity = ZERO
    for row in item["quantities"]:
        for year in range(row["from_year"], row["to_year"] + 1):
            part = ONE if year == 0 else study.part(study.counted_months(year))
            quantity += number(row["per_year"]) * part * study.weights[year]
    return quantity * option_weight(lot, item)


def weighed(study: Study, offer: Offer) -> list[tuple[Document, Number | None]]:
    """The components of the items that count, each with what all of it weighs in kg."""
    items = {item["id"]: item for item in offer.lot["schedule"]}
    found: list[tuple[Document, Number | None]] = []
    for one in (offer.packaging or {}).get("components", []):
        item = items[one["item"]]
        if not counting(offer.lot, item):
            continue
        mass = mass_of(study, offer.lot, item, one) if "grams" in one else None
        found.append((one, mass))
    return found


def units(study: Study, lot: Document, offer: Offer) -> Number | None:
    """How many functional units the purchase serves, not discounted."""
    if "functional_unit" not in lot:
        return None
    years = range(1, study.years + 1)
    served = [
        study.weights[year] * study.part(months)
        for year in years
        if (months := study.counted_months(year, from_service=True))
    ]
    return offer.operand(lot["functional_unit"]["per_year"]) * total(served)


def of_parts(
    study: Study,
    lot: Document,
    offer: Offer,
    measure: Document,
) -> Number | None:
    """A total of the components that a measure is about; nothing where a number is left out."""
    if silent(offer.lot, offer, measure):
        return None
    parts = [(one, mass) for one, mass in weighed(study, offer) if selected(one, measure)]
    masses = [mass for _, mass in parts if mass is not None]
    if len(masses) < len(parts):
        return None
    whole = total(masses)
    if measure["total"] == "mass":
        return whole
    if measure["total"] == "mass_per_functional_unit":
        divisor = units(study, lot, offer)
        return None if divisor is None else whole / divisor
    field = SHARES[measure["total"]]
    if any(field not in one for one, _ in parts):
        return None
    if whole.value == 0:
        raise Refused("calculation.division_by_zero")
    shares = [number(one[field]) for one, _ in parts]
    return total([mass * share for mass, share in zip(masses, shares, strict=True)]) / whole


def report(study: Study, lot: Document, offer: Offer) -> Document | None:
    """The packaging of a bid, as the evaluation reports it."""
    named = lot.get("packaging", {}).get("criteria")
    if "packaging" not in lot or (offer.packaging is None and named is None):
        return None
    asked = criteria(study.procurement, lot)

    def reported(total: str, **parts: Any) -> Number | None:
        try:
            return of_parts(study, lot, offer, {"total": total} | parts)
        except Refused:
            return None

    def grouped(word: str) -> list[Document]:
        used = [one[word] for one, _ in weighed(study, offer)]
        if word == "level":
            levels = offer.lot["packaging"]["levels"]
            used += [one for one in levels if silent(offer.lot, offer, {"levels": [one]})]
        return [
            {
                word: value,
                "mass": reported("mass", **{f"{word}s": [value]}),
                "per_functional_unit": reported(
                    "mass_per_functional_unit", **{f"{word}s": [value]}
                ),
            }
            for value in sorted(set(used), key=ORDER[word].index)
        ]

    return {
        "mass": reported("mass"),
        "per_functional_unit": reported("mass_per_functional_unit"),
        "recycled_share": reported("recycled_share"),
        "renewable_share": reported("renewable_share"),
        "by_level": grouped("level"),
        "by_material": grouped("material"),
        "components": [
            {"id": one["id"], "item": one["item"], "level": one["level"], "mass": mass}
            | ppwr.told(lot["packaging"].get("ppwr"), one)
            for one, mass in weighed(study, offer)
        ],
        "unsaid": [
            {"item": item, "level": level}
            for item in lot["packaging"]["items"]
            for level in lot["packaging"]["levels"]
            if item in silent(lot, offer, {"levels": [level]})
        ]
        or None,
        "criteria": None
        if named is None
        else {"id": named, "results": [verdict(study, lot, offer, one) for one in asked]},
    }


ORDER = {
    "level": ["primary", "secondary", "tertiary"],
    "material": [
        *("pet", "pe", "pp", "ps", "pvc", "other_plastic", "paper", "fibre_composite"),
        *("glass", "steel", "aluminium", "wood", "other"),
    ],
}
"""The order in which groups are told."""
