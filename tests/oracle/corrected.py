"""Numbers of packaging and footprints that decisions correct."""

from __future__ import annotations

from typing import Any

Document = dict[str, Any]


def packaging(said: Document | None, target: Document, after: Any) -> Document:
    """The packaging with one number of one component corrected."""
    changed = {target["number"]: after}
    if target["number"] == "rotations":
        changed = {"used": {"reused": {"rotations": int(after)}}}
    components = [
        one | changed if one["id"] == target["component"] else one
        for one in (said or {})["components"]
    ]
    return (said or {}) | {"components": components}


def footprints(said: list[Document], target: Document, after: Any) -> list[Document]:
    """The footprints with one number of one of them corrected."""

    def mended(one: Document) -> Document:
        changed = {target["number"]: after}
        if "part" in target:
            parts = list(one["parts"])
            parts[target["part"]] = parts[target["part"]] | changed
            changed = {"parts": parts}
        elif target["number"] != "declared_amount":
            changed = {"data_quality": one["data_quality"] | changed}
        return one | changed

    return [mended(one) if one["item"] == target["item"] else one for one in said]
