"""Random packaging, and criteria that measure it."""

from __future__ import annotations

from typing import Any

import fee
import generate_externality
import packaging
import ppwr
from draw import Document, Draw
from number import Number
from study import Study

TOTALS = ("mass", "mass_per_functional_unit", "recycled_share", "renewable_share")


def set_packaging(draw: Draw, whole: Document) -> None:
    """Lets some lots ask for packaging, and measures it in place of a declared value."""
    published = whole["procurement"]
    for lot in published["lots"]:
        if not lot["schedule"] or not draw.chance(0.9):
            continue
        # What only some product systems buy is asked of no packaging.
        names = [item["id"] for item in lot["schedule"]]
        items = [name for name in names if not name.startswith("product-item-")]
        if not items:
            continue
        asked = draw.some(items, len(items)) or items[:1]
        lot["packaging"] = {"items": asked, "missing": draw.among("non_compliant", "ask")}
        levels = Draw(f"{draw.seed}/{lot['id']}/levels")
        lot["packaging"]["levels"] = levels.some(packaging.ORDER["level"], 3) or ["primary"]
        if draw.chance(0.7):
            made = criteria(draw)
            for one in made["criteria"]:
                told = [level for level in one.pop("levels", []) if level in levels_of(lot)]
                one |= {"levels": told} if told else {}
            published.setdefault("packaging_criteria", []).append(made)
            lot["packaging"]["criteria"] = made["id"]
        measured = []
        for criterion in lot["criteria"]:
            if "evaluation_price" not in lot["method"] and is_free(draw, lot, criterion):
                if "criteria" in lot["packaging"] and draw.chance(0.4):
                    criterion["measure"] = "packaging_points"
                else:
                    criterion["measure"] = {"packaging": measure(draw, published, lot)}
                measured.append(criterion["measure"])
        if draw.chance(0.9):
            lot["packaging"]["ppwr"] = deliveries(draw)
        for bid in whole["bids"]:
            for offer in bid["offers"]:
                if offer["lot"] == lot["id"] and draw.chance(0.97 if measured else 0.7):
                    offer["offer"]["packaging"] = packed(draw, asked, lot["packaging"]["levels"])
                    # Drawn apart, so that everything else stays as it was.
                    apart = Draw(
                        f"{draw.seed}/{bid['id']}/{lot['id']}", f"{bid['id']}-{lot['id']}-"
                    )
                    if apart.chance(0.15):
                        correct(apart, whole, bid["id"], offer)
        charged = set_fees(Draw(f"{draw.seed}/{lot['id']}/fees", f"{lot['id']}-fee-"), whole, lot)
        follows = draw.chance(0.5)
        if follows:
            set_emissions(draw, published, lot)
        if "alternative" in lot and (follows or charged or draw.chance(0.5)):
            levels = lot["packaging"]["levels"]
            said = packed(draw, asked, levels)
            said = known(said, asked, levels) if follows or charged else said
            lot["alternative"]["offer"]["packaging"] = said


def set_fees(draw: Draw, whole: Document, lot: Document) -> bool:
    """Now and then a cost line or two that are the producer fee of packaging."""
    paying = [
        item["id"]
        for item in lot["schedule"]
        if item["id"] in lot["packaging"]["items"] and not generate_externality.is_ruled(lot, item)
    ]
    if not paying or not lot.get("cost_lines") or draw.chance(0.6):
        return False
    published = whole["procurement"]
    for _ in range(draw.among(1, 1, 2)):
        rates = [
            {"materials": [material], "fee": draw.among(*kinds(draw))}
            for material in packaging.ORDER["material"]
        ]
        terms = {"title": "A tariff", "currency": published["currency"], "rates": rates}
        tariff = {"own": terms | {"source": {"text": "A scheme"}}}
        items = draw.some(paying, len(paying)) or paying[:1]
        content = {"items": items, "tariff": tariff, "invoiced_apart": True}
        line: Document = {
            "id": draw.name("line"),
            "title": "A producer fee",
            "phase": draw.among("acquisition", "end_of_life"),
            "payer": draw.among(*published["payers"])["id"],
            "vat": draw.among(*published["vat"]["rates"])["id"],
            "borne_by": "authority",
            "counts_in": draw.among("award", "award", "analysis"),
            "cashable": True,
            "flow": {"producer_fee": content},
            "growth": [],
        }
        # Growth that counts from another date than the prices is refused.
        if draw.chance(0.5) and published["price_level"] == published["study"]["base_date"]:
            rate = {"constant": {"value": draw.number(0, 0.1), "unit": "1/year"}}
            line["growth"].append({"rate": {"per_year": rate, "first_year": 1}})
        lot["cost_lines"].append(line)
    for bid in whole["bids"]:
        for offer in bid["offers"]:
            said = offer["offer"].get("packaging", {}) if offer["lot"] == lot["id"] else {}
            for one in said.get("components", []):
                if draw.chance(0.7):
                    one["fee_grade"] = draw.among(*fee.GRADES)
    return True


def kinds(draw: Draw) -> list[Document]:
    """A fee of each kind."""
    graded = {grade: draw.number(0, 9) for grade in fee.GRADES}
    balanced = {"cost": draw.number(0, 9), "addition": "0.35"}
    masses = {"scheme_red_mass": draw.number(0, 9), "scheme_green_mass": draw.number(1, 3)}
    return [{"flat": draw.number(0, 9)}, {"graded": graded}, {"balanced": balanced | masses}]


def correct(draw: Draw, whole: Document, bid: str, offer: Document) -> None:
    """A decision that corrects a mass or a share of a component."""
    components = offer["offer"]["packaging"]["components"]
    stated = [(one, field) for one in components for field in ("grams", "recycled") if field in one]
    if not stated:
        return
    one, field = draw.among(*stated)
    target = {"packaging": {"component": one["id"], "number": field}}
    change = {"before": one[field], "after": draw.number(0.1, 1)}
    decision = {
        "id": draw.name("decision"),
        "ruling": {"value_corrected": {"bid": bid, "lot": offer["lot"], "target": target} | change},
        "reason": "A data sheet",
        "decided_by": {"name": "AB", "role": "Buyer"},
        "date": "2026-03-01",
    }
    whole["decisions"].append(decision)


def set_emissions(draw: Draw, published: Document, lot: Document) -> None:
    """Carbon lines that follow packaging: a factor of every year, and a share."""
    valued = any("emissions" in line["flow"] for line in lot.get("cost_lines", []))
    # What a rule decides about cannot be valued.
    if valued and any(generate_externality.is_ruled(lot, item) for item in lot["schedule"]):
        return
    years = range(2026, 2027 + published["study"]["years"])
    by_year = [{"year": year, "value": draw.number(0, 4)} for year in years]
    named = {"id": draw.name("factor"), "title": "A factor", "unit": "kgCO2e/kg"}
    own = {
        "title": "Packaging",
        "version": "1",
        "year": 2025,
        "gwp_set": "ar5",
        "kind": "physical",
        "licence": "none",
        "source": {"text": "A table"},
        "list": [named | {"value": {"by_year": by_year}}],
    }
    made = {"id": draw.name("set"), "factors": {"own": own}}
    published.setdefault("factor_sets", []).append(made)
    factor = {"emission_factor": {"set": made["id"], "factor": named["id"]}}
    for stage in draw.some(["raw_materials", "production", "end_of_life"], 2):
        share = {"constant": {"value": draw.number(0, 1), "unit": "1"}}
        flow: Document = {"amount": {"factors": [factor, share]}}
        if draw.chance(0.5):
            flow["levels"] = parts_of(draw, lot)
        if draw.chance(0.5):
            flow["materials"] = draw.some(packaging.ORDER["material"], 9)
        line = {"id": draw.name("line"), "title": "Packaging", "stage": stage, "biogenic": False}
        lot.setdefault("carbon_lines", []).append(line | {"flow": {"packaging": flow}})


def known(said: Document, asked: list[str], levels: list[str]) -> Document:
    """The same with a mass of everything, as current practice has to say it."""
    for one in said["components"]:
        one.setdefault("grams", "7.5")
    return said | {"unpacked": missing(said["components"], asked, levels)}


def missing(components: list[Document], asked: list[str], levels: list[str]) -> list[Document]:
    """Each item with the levels that nothing packs it on."""
    packs = {(one["item"], one["level"]) for one in components}
    none = [
        {"item": item, "levels": [level for level in levels if (item, level) not in packs]}
        for item in asked
    ]
    return [one for one in none if one["levels"]]


def is_free(draw: Draw, lot: Document, criterion: Document) -> bool:
    """Whether a criterion may measure something else.

    It is a value that bidders declare, or a cost that nothing starts from.
    """
    terms = next(iter(lot["method"].values()))
    amounts = {terms.get("base"), *terms.get("costs", [])}
    amounts.add(lot["policies"].get("priced_reservations"))
    kinds = {"declared_value": "quality", "life_cycle_cost": "cost"}
    measured = criterion.get("measure", {})
    kind = kinds.get(next(iter(measured))) if isinstance(measured, dict) and measured else None
    return kind == criterion["kind"] and criterion["id"] not in amounts and draw.chance(0.95)


def levels_of(lot: Document) -> list[str]:
    """The levels that the lot asks for."""
    asked: list[str] = lot["packaging"]["levels"]
    return asked


def parts_of(draw: Draw, lot: Document) -> list[str]:
    """Some levels that the lot asks for."""
    return draw.some(levels_of(lot), 2)


def measure(draw: Draw, published: Document, lot: Document) -> Document:
    """A total of some components; no share where nothing may be bought."""
    per_unit = ["mass_per_functional_unit"] if "functional_unit" in lot else []
    words = ["mass", "mass", *per_unit * 10, *[*packaging.SHARES] * 5]
    study, items = Study(published), lot["schedule"]
    quantities: list[Number] = [packaging.bought(study, lot, item) for item in items]
    if any(quantity.value == 0 for quantity in quantities):
        words = [word for word in words if word not in packaging.SHARES]
    parts: dict[str, Any] = {"total": draw.among(*words)}
    if draw.chance(0.3):
        parts["levels"] = parts_of(draw, lot)
    if draw.chance(0.08):
        parts["materials"] = draw.some(packaging.ORDER["material"], 9)
    return parts


def criteria(draw: Draw) -> Document:
    """A set of criteria, of which one at least gives points."""
    first = criterion(draw) | {"gives": {"points": draw.number(1, 9)}}
    others = [criterion(draw) for _ in range(draw.among(0, 1, 2, 4))]
    return {"id": draw.name("set"), "title": "A set", "version": "1", "criteria": [first, *others]}


def criterion(draw: Draw) -> Document:
    """A criterion; one that has to be met seldom fails."""
    points = {"points": draw.number(1, 9)}
    policy = draw.among("ask", "non_compliant")
    is_required = draw.disturbed and draw.chance(0.3)
    made: Document = {
        "id": draw.name("criterion"),
        "title": "A criterion",
        "holds_for": draw.among("all", "any", {"share_by_mass": draw.among("1", "0.5", "0.1")}),
        "meets": [{"tests": tests(draw)} for _ in range(draw.among(1, 1, 2))],
        "without_components": draw.among("met", "not_met"),
        "gives": {"required": policy} if is_required else points,
    }
    if is_required:
        made["holds_for"] = draw.among("any", {"share_by_mass": "0.1"})
    if draw.chance(0.4):
        made["levels"] = draw.some(packaging.ORDER["level"], 2)
    if draw.chance(0.4):
        made["materials"] = draw.some(packaging.ORDER["material"], 9)
    if draw.chance(0.15):
        made["evidence"] = "A data sheet"
    return made


def tests(draw: Draw) -> list[Any]:
    """Tests that a component passes all of."""
    bound = {
        "share": draw.among("recycled", "renewable", "label", "print", "empty_space"),
        "value": draw.number(0.2, 0.8),
    }
    return [
        draw.among(
            {"made_of": draw.dice.sample(packaging.ORDER["material"], k=draw.whole(1, 9))},
            {draw.among("has", "has_not"): draw.among(*packaging.PROPERTIES)},
            {draw.among("at_least", "at_most"): bound},
            "reused",
            {"grade_at_least": draw.among(*packaging.GRADES)},
        )
        for _ in range(draw.among(1, 1, 2))
    ]


def packed(draw: Draw, asked: list[str], levels: list[str]) -> Document:
    """Components of each item, now and then without a number, and items without packaging."""
    components: list[Document] = []
    for item in asked:
        if draw.chance(0.05):
            continue
        count = 0 if draw.holes and draw.chance(0.05) else draw.whole(1, 4)
        components += [component(draw, item, levels) for _ in range(count)]
    draw.dice.shuffle(components)
    none = missing(components, asked, levels)
    if draw.holes and draw.chance(0.1):
        # Somebody says nothing of a level.
        none = none[1:]
    if draw.chance(0.5):
        for one in none:
            if len(one["levels"]) == len(levels):
                del one["levels"]
    return {"components": components, "unpacked": none}


def deliveries(draw: Draw) -> Document:
    """When packaging is delivered: before a threshold, between two, or beyond all."""
    first = draw.whole(2026, 2036)
    last = first + draw.among(0, 4, 14)
    return {"first_delivery": f"{first}-01-01", "last_delivery": f"{last}-12-31"}


def fits(ground: str, component: Document) -> bool:
    """Whether a component can be exempt on a ground."""
    if ground in ("medical_device", "in_vitro_diagnostic", "special_food"):
        return component["properties"].get("contact_sensitive") is not False
    if ground in ("compostable", "food_safety", "small_part"):
        return component["material"] in ppwr.PLASTIC
    if ground == "reuse_system":
        return bool(component["used"] != "once")
    is_sold = bool(component["level"] == "primary")
    if ground == "natural_material":
        return is_sold and component["material"] in ("wood", "other")
    return is_sold or ground != "medicine_immediate"


def component(draw: Draw, item: str, levels: list[str]) -> Document:
    """A component."""
    again = {"reused": {"rotations": draw.whole(2, 60)}}
    found: Document = {
        "id": draw.name("part"),
        "title": "A part",
        "item": item,
        "level": draw.among(*levels),
        "material": draw.among(*packaging.ORDER["material"]),
        "holds": draw.among("1", "1", "20", "0.5", draw.number(1, 900)),
        "used": draw.among("once", "once", again),
    }
    for field, low, high in (("grams", 0.1, 900.0), ("recycled", 0, 1), ("renewable", 0, 1)):
        if not (draw.holes and draw.chance(0.08)):
            found[field] = draw.number(low, high)
    for share in ("label", "print"):
        if draw.chance(0.9):
            found[share] = draw.number(0, 1)
    found["properties"] = {
        one: draw.chance(0.5) for one in packaging.PROPERTIES if draw.chance(0.8)
    }
    for one, materials in packaging.MADE_OF.items():
        if found["material"] in materials and one in found["properties"]:
            found["properties"][one] = True
    if found["properties"].get("mono_material"):
        found["properties"].pop("laminate", None)
    if draw.chance(0.7):
        result = draw.among(
            {"share": draw.number(0.6, 1)}, {"grade": draw.among(*packaging.GRADES)}
        )
        found["recyclability"] = {"result": result, "method": "A method"}
    if draw.chance(0.7):
        found["empty_space"] = draw.among("0.5", draw.number(0, 1))
    if draw.chance(0.4):
        found["exemptions"] = draw.some([one for one in ppwr.GROUNDS if fits(one, found)], 3)
    if draw.chance(0.8):
        found["evidence"] = [{"title": "A data sheet"}]
    return found
