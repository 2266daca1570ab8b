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
        for place, made in enumerate(lines(asked, system)):
            part = {"system": system["id"], "place": place, "offered": system["id"] == offered}
            for axis in asked["axes"]:
                found[AXES[axis]].append(made | {"flow": {"product": part}})
    return found


def lines(asked: Document, system: Document) -> Iterator[Document]:
    """What is said of each line, in the order in which a year is told."""
    own: Document = {"payer": asked["payer"], "vat": asked["vat"], "counts_in": "award"}
    own |= {
        "biogenic": False,
        "growth": [],
        "cashable": True,
        "stage": "production",
        "phase": "acquisition",
    }
    for component in system["components"]:
        name = f"{system['id']}.{component['id']}"
        yield own | {"id": name}
        for resource in component.get("resources", []):
            fields = ("payer", "vat", "phase", "stage", "cashable")
            said = {field: resource[field] for field in fields if field in resource}
            yield own | said | {"id": f"{name}.{resource['id']}"}
    if "infection" in system and asked["infection"] == "included":
        yield own | {"id": f"{system['id']}.infection", "phase": "use", "stage": "use"}


def offered(lot: Document, written: Document) -> str | None:
    """The system that an offer is for."""
    if "product_systems" not in lot:
        return None
    asked = lot["product_systems"]
    beside = asked.get("for_comparison", [])
    only: str = next(one["id"] for one in asked["systems"] if one["id"] not in beside)
    return str(written.get("product_system", only))


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
