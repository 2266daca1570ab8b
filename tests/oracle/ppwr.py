"""What Regulation (EU) 2025/40 says of the components of the packaging, read rule by rule."""

from __future__ import annotations

from typing import Any

from number import Number, decided, number
from offer import Document, Offer, choice
from schedule import counting

CODES = {"ppwr_not_met", "ppwr_not_documented", "ppwr_exempt"}
PLASTIC = {"pet", "pe", "pp", "ps", "pvc", "other_plastic"}
LEAST = {
    "contact_sensitive_pet": {2030: ("0.3", "7(1)(a)"), 2040: ("0.5", "7(2)(a)")},
    "contact_sensitive_other": {2030: ("0.1", "7(1)(b)"), 2040: ("0.25", "7(2)(b)")},
    "beverage_bottle": {2030: ("0.3", "7(1)(c)"), 2040: ("0.65", "7(2)(c)")},
    "other": {2030: ("0.35", "7(1)(d)"), 2040: ("0.65", "7(2)(d)")},
}
"""The least recycled share of plastic packaging by category and year."""

RECYCLABLE = dict(
    zip(
        (
            *("medicine_immediate", "medical_device", "in_vitro_diagnostic", "medicine_outer"),
            *("special_food", "dangerous_goods", "natural_material"),
        ),
        "abcdefg",
        strict=True,
    )
)
"""The points of Art. 6(11)."""

RECYCLED = dict(
    zip(
        (
            *("medicine_immediate", "medical_device", "in_vitro_diagnostic", "medicine_outer"),
            *("compostable", "dangerous_goods", "special_food", "medicine_manufacture"),
        ),
        "abcdefgh",
        strict=True,
    )
)
"""The points of Art. 7(4)."""

EXEMPT = {
    "recyclability": {name: f"Art. 6(11)({point})" for name, point in RECYCLABLE.items()},
    "recycled_content": {name: f"Art. 7(4)({point})" for name, point in RECYCLED.items()}
    | {"food_safety": "Art. 7(5)(a)", "small_part": "Art. 7(5)(b)"},
    "empty_space": {"reuse_system": "Art. 24(5)"},
}
GROUNDS = tuple(sorted({name for grounds in EXEMPT.values() for name in grounds}))
"""The grounds of an exemption."""


def grade_of(component: Document) -> str | None:
    """The grade of recyclability; nothing where it is not documented."""
    if "recyclability" not in component:
        return None
    kind, content = choice(component["recyclability"]["result"])
    if kind == "grade":
        return str(content)
    share = decided(number(content)) * 100
    return "a" if share >= 95 else "b" if share >= 80 else "c" if share >= 70 else "below_c"


def findings(component: Document, asked: Document) -> list[Document]:
    """What each rule that holds before the last delivery says of a component."""
    last = int(asked["last_delivery"][:4])
    grade = grade_of(component)
    found: list[Document] = []
    for year, letter in ((2030, "c"), (2038, "b")):
        met = None if grade is None else grade in "abc"[: "abc".index(letter) + 1]
        found.append(
            finding("recyclability", year, met, ["Art. 6(3)"])
            | {"bound": number({"c": "0.7", "b": "0.8"}[letter]), "least_grade": letter}
            | {"grade": grade, "stated": stated_share(component)}
        )
    if component["material"] in PLASTIC:
        found += [recycled(component, year) for year in (2030, 2040)]
    if component["level"] != "primary":
        empty = share_of(component, "empty_space")
        met = None if empty is None else decided(empty) <= decided(number("0.5"))
        one = finding("empty_space", 2030, met, ["Art. 24(1)"])
        found.append(one | {"bound": number("0.5"), "stated": empty})
    for one in found:
        grounds = [name for name in EXEMPT[one["rule"]] if name in component.get("exemptions", [])]
        if grounds:
            # The regulation numbers its grounds, and they are told in this order.
            articles = sorted(EXEMPT[one["rule"]][name] for name in grounds)
            one |= {"outcome": "exempt", "articles": articles}
            one["exemptions"] = sorted(grounds, key=lambda name: EXEMPT[one["rule"]][name])
    return [one for one in found if one["from"] <= last]


def finding(rule: str, year: int, met: bool | None, articles: list[str]) -> Document:
    """A finding without what only some rules tell."""
    outcome = {True: "met", False: "not_met", None: "not_documented"}[met]
    return {
        "rule": rule,
        "from": year,
        "outcome": outcome,
        "articles": articles,
        "bound": None,
        "stated": None,
        "least_grade": None,
        "grade": None,
        "category": None,
        "exemptions": None,
    }


def share_of(component: Document, field: str) -> Number | None:
    """A share of a component that is stated."""
    return number(component[field]) if field in component else None


def stated_share(component: Document) -> Number | None:
    """The recyclable share, where it is not a grade that is stated."""
    kind, content = choice(component.get("recyclability", {}).get("result", "none"))
    return number(content) if kind == "share" else None


def recycled(component: Document, year: int) -> Document:
    """Whether enough of the plastic is recycled, in every category that it can be of."""
    has = component.get("properties", {})
    bottle = has.get("beverage_bottle") if component["level"] == "primary" else False
    contact = has.get("contact_sensitive")
    touching = "pet" if component["material"] == "pet" else "other"
    possible = []
    for is_bottle in (False, True) if bottle is None else (bottle,):
        for touches in (True, False) if contact is None else (contact,):
            of_contact = f"contact_sensitive_{touching}" if touches else "other"
            possible.append("beverage_bottle" if is_bottle else of_contact)
    categories = [name for name in LEAST if name in possible]
    share = share_of(component, "recycled")
    bounds = [number(LEAST[name][year][0]) for name in categories]
    met = {None if share is None else decided(share) >= decided(bound) for bound in bounds}
    articles = [f"Art. {LEAST[name][year][1]}" for name in categories]
    one = finding("recycled_content", year, met.pop() if len(met) == 1 else None, articles)
    certain = len(categories) == 1
    return one | {
        "stated": share,
        "bound": bounds[0] if certain else None,
        "category": categories[0] if certain else None,
    }


def told(asked: Document | None, component: Document) -> Document:
    """The findings of a component and the year from which it may no longer be sold, as reported."""
    if asked is None:
        return {"ppwr": None, "barred_from": None}
    found = findings(component, asked)
    barred = [
        one["from"] for one in found if one["rule"] != "empty_space" and one["outcome"] == "not_met"
    ]
    return {"ppwr": found or None, "barred_from": min(barred, default=None)}


def flags(lot: Document, offer: Offer, silent: list[str]) -> set[tuple[Any, ...]]:
    """What is flagged of a bid that is silent about some items."""
    asked = lot.get("packaging", {}).get("ppwr")
    if asked is None:
        return set()
    items = {item["id"]: item for item in lot["schedule"]}
    said = offer.packaging or {}
    every = said.get("components", [])
    about = [one for one in every if counting(lot, items[one["item"]])]
    subjects: dict[str, set[str]] = {}
    for one in about:
        for found in findings(one, asked):
            subjects.setdefault(found["outcome"], set()).add(one["id"])
    for name in silent:
        subjects.setdefault("not_documented", set()).add(name)
    return {
        (f"ppwr_{outcome}", frozenset(names), frozenset())
        for outcome, names in subjects.items()
        if outcome != "met"
    }
