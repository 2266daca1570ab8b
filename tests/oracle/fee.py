"""What producer responsibility costs: masses times the fees of a tariff."""

from __future__ import annotations

from typing import Any

from draw import Draw
from number import Number, decided, number, total
from offer import Document, choice

PLASTIC = ("pet", "pe", "pp", "ps", "pvc", "other_plastic")
UK = {
    "aluminium": 266,
    "fibre_composite": 461,
    "glass": 192,
    "paper": 196,
    "steel": 259,
    "wood": 280,
    "other": 259,
    **dict.fromkeys(PLASTIC, 423),
}
"""Pounds for a tonne, in 2025."""

RED = {2025: "1", 2026: "1.2", 2027: "1.6", 2028: "2"}
GRADES = ("green", "yellow", "red")


def per_kilogram(tariff: Document, component: Document) -> Number:
    """The fee of a kilogram of a component; what is not documented pays as red."""
    kind, content = choice(tariff)
    grade = component.get("grade", "red")
    if kind == "shipped":
        base = number(UK[component["material"]]) / number(1000)
        return base * number(RED[content["year"]]) if grade == "red" else base
    rates = [one for one in content["rates"] if component["material"] in one["materials"]]
    how, terms = choice(rates[0]["fee"])
    if how == "flat":
        return number(terms)
    if how == "graded":
        return number(terms[grade])
    cost, addition = number(terms["cost"]), number(terms["addition"])
    if grade == "yellow":
        return cost
    if grade == "red":
        return cost + cost * addition
    extra = cost * addition * number(terms["scheme_red_mass"])
    return cost - extra / number(terms["scheme_green_mass"])


def missing(tariff: Document, material: str, grade: str | None) -> list[str]:
    """Whether a tariff of one's own lacks the fee of a material, or that of its grade."""
    if "own" not in tariff:
        return ["grade"] if grade == "green" else []
    rates = [one for one in tariff["own"]["rates"] if material in one["materials"]]
    if not rates:
        return ["material"]
    how, terms = choice(rates[0]["fee"])
    grade = grade or "red"
    no_green = (
        how == "balanced" and grade == "green" and not number(terms["scheme_green_mass"]).value
    )
    return ["grade"] if (how == "graded" and grade not in terms) or no_green else []


def producer_fee(asked: Document) -> Document:
    """The fee of each component, and all of them."""
    components = [
        of_component(asked["tariff"], one["id"], one, number(one["kilograms"]))
        for one in asked["components"]
    ]
    return {"components": components, "total": total([one["fee"] for one in components])}


def of_component(tariff: Document, name: str, component: Document, mass: Number) -> Document:
    """The fee of a component that weighs so much."""
    rate = per_kilogram(tariff, component)
    return {
        "id": name,
        "material": component["material"],
        "grade": component.get("grade", "red"),
        "documented": "grade" in component,
        "per_kilogram": rate,
        "below_zero": decided(rate) < 0,
        "fee": rate * mass,
    }


def draw_fee(draw: Draw) -> Document:
    """A question: the tariff that ships, or one with every kind of fee."""
    year = draw.among(2025, 2026, 2027, 2028)
    own = draw.chance(0.7)
    kinds: dict[str, Any] = {
        "flat": {"flat": draw.number(0, 9)},
        "graded": {"graded": {grade: draw.number(0, 9) for grade in GRADES}},
        "balanced": {
            "balanced": {
                "cost": draw.number(0, 9),
                "addition": draw.among("0.35", draw.number(0, 1)),
                "scheme_red_mass": draw.number(0, 9000),
                "scheme_green_mass": draw.number(1, 3000),
            }
        },
    }
    materials = list(UK)
    draw.dice.shuffle(materials)
    rates = [
        {"materials": materials[place::3], "fee": fee} for place, fee in enumerate(kinds.values())
    ]
    tariff: Document = {"shipped": {"name": "uk_pepr", "version": "2025", "year": year}}
    if own:
        source = {"text": "A scheme"}
        tariff = {"own": {"title": "A tariff", "currency": "DKK", "rates": rates, "source": source}}
    components: list[Document] = []
    for _ in range(draw.whole(1, 6)):
        one: Document = {"id": draw.name("part"), "material": draw.among(*UK)}
        one["kilograms"] = draw.number(0, 5000)
        grades = GRADES if own or year == min(RED) else GRADES[1:]
        if draw.chance(0.8):
            one["grade"] = draw.among(*grades)
        components.append(one)
    return {"tariff": tariff, "components": components}
