"""The lines that follow from the product systems of a lot."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

Document = dict[str, Any]
AXES = {"cost": "cost_lines", "emissions": "carbon_lines"}


def every(lot: Document, offered: str | None = None) -> dict[str, list[Document]]:
    """The cost lines and the carbon lines that follow from the systems of a lot."""
    found: dict[str, list[Document]] = {"cost_lines": [], "carbon_lines": []}
    asked: Document = lot.get("product_systems", {"systems": []})
    for system in asked["systems"]:
        for place, made in enumerate(lines(asked, system, lot.get("schedule", []))):
            part = {"system": system["id"], "place": place, "offered": system["id"] == offered}
            for axis in asked["axes"]:
                found[AXES[axis]].append(made | {"flow": {"product": part}})
    return found


def lines(asked: Document, system: Document, schedule: list[Document]) -> Iterator[Document]:
    """What is said of each line, in the order in which a year is told."""
    taxed = {item["id"]: {"vat": item["vat"]} for item in schedule}
    own: Document = {"payer": asked["payer"], "vat": asked["vat"], "counts_in": "award"}
    own |= {
        "biogenic": False,
        "growth": asked["growth"],
        "cashable": True,
        "stage": "production",
        "phase": "acquisition",
    }
    for component in system["components"]:
        name = f"{system['id']}.{component['id']}"
        price = component["price"]
        bought = price["item"] if isinstance(price, dict) and "item" in price else None
        yield own | taxed.get(bought, {}) | {"id": name}
        for resource in component.get("resources", []):
            fields = ("payer", "vat", "phase", "stage", "cashable")
            said = {field: resource[field] for field in fields if field in resource}
            factor = resource["of"].get("own", {}).get("emissions", {})
            if isinstance(factor, dict) and "emission_factor" in factor:
                said["factor_sets"] = [factor["emission_factor"]["set"]]
            yield own | said | {"id": f"{name}.{resource['id']}"}
    if "infection" in system and asked["infection"] == "included":
        infection = system["infection"]
        borne = ("payer", "vat", "cashable")
        said = {field: infection[field] for field in borne if field in infection}
        said |= {"phase": "use", "stage": "use"}
        yield own | said | {"id": f"{system['id']}.infection"}


def offered(lot: Document, written: Document) -> str | None:
    """The system that an offer is for."""
    if "product_systems" not in lot:
        return None
    asked = lot["product_systems"]
    beside = asked.get("for_comparison", [])
    choices = [one["id"] for one in asked["systems"] if one["id"] not in beside]
    if "product_system" not in written and len(choices) > 1:
        return None
    return str(written.get("product_system", choices[0]))


def with_lines(lot: Document, written: Document) -> Document:
    """The lot with the lines that follow from its systems."""
    if "product_systems" not in lot:
        return lot
    made = every(lot, offered(lot, written))
    return lot | {field: [*lot.get(field, []), *made[field]] for field in made}


def roles(lot: Document) -> dict[str, set[str]]:
    """The parameters that are read as something a value has to fit."""
    found: dict[str, set[str]] = {"uses": set(), "loss": set(), "items": set(), "amount": set()}

    def named(written: Any, role: str) -> None:
        if isinstance(written, dict) and "parameter" in written:
            found[role].add(written["parameter"])

    for system in lot.get("product_systems", {}).get("systems", []):
        for component in system["components"]:
            named(component["price"], "amount")
            if isinstance(component["life"], dict):
                life = component["life"]["reusable"]
                named(life["rated_uses"], "uses")
                named(life["loss_per_use"], "loss")
                if isinstance(life["pool"], dict) and "items" in life["pool"]:
                    named(life["pool"]["items"], "items")
            for resource in component.get("resources", []):
                named(resource["quantity"], "amount")
    return found


def usable(value: Fraction, name: str, said: dict[str, set[str]]) -> bool:
    """Whether a value can be what it is read as."""
    if name in said["uses"]:
        return value.denominator == 1 and 1 <= value <= 100_000
    if name in said["loss"]:
        return 0 <= value <= 1
    if name in said["items"]:
        return value > 0
    return name not in said["amount"] or value >= 0


def asks_for(lot: Document, item: str, offered: str | None) -> bool:
    """Whether a bid that offers this system prices an item."""
    buyers = [
        system["id"]
        for system in lot.get("product_systems", {}).get("systems", [])
        for component in system["components"]
        if component["price"] == {"item": item}
    ]
    return not buyers or offered in buyers


def read_by(asked: Document, system: Document) -> set[str]:
    """The parameters that a system reads on what is asked for."""
    found: set[str] = set()
    inputs = {one["id"]: one for one in asked.get("inputs", [])}

    def note(written: Any) -> None:
        if isinstance(written, dict) and "parameter" in written:
            found.add(written["parameter"])

    def rates(written: Document) -> None:
        for axis, field in (("cost", "price"), ("emissions", "emissions")):
            if axis in asked["axes"]:
                note(written[field])

    for component in system["components"]:
        rates(component)
        if isinstance(component["life"], dict):
            life = component["life"]["reusable"]
            note(life["rated_uses"])
            note(life["loss_per_use"])
            if isinstance(life["pool"], dict):
                note(life["pool"].get("items"))
        for resource in component.get("resources", []):
            note(resource["quantity"])
            of = resource["of"]
            rates(of["own"] if "own" in of else inputs[of["input"]])
    return found


def of_others(lot: Document, offered: str | None) -> set[str]:
    """The parameters that systems read which are not offered, and this one does not."""
    asked = lot.get("product_systems", {"systems": []})
    own: set[str] = set()
    others: set[str] = set()
    for system in asked["systems"]:
        read = read_by(asked, system)
        if system["id"] == offered:
            own |= read
        else:
            others |= read
    return others - own
