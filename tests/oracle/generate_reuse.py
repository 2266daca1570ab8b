"""Random comparisons of products used once or many times, small enough to follow each use."""

from __future__ import annotations

import json
from typing import Any

from draw import Document, Draw
from generate_calculation import discounting

UNITS = {"kWh": ("kWh", "MWh"), "hour": ("min", "hour"), "kg": ("g", "kg"), "1": ("1",)}


def comparison(seed: int, position: int) -> str:
    """A comparison, the same for the same seed and position."""
    draw = Draw(f"reuse {seed} {position}")
    asked: Document = {
        "currency": "DKK",
        "functional_unit": "use",
        "axes": draw.among(["cost"], ["emissions"], ["cost", "emissions"], ["emissions", "cost"]),
        # Of few uses it is years that end the life of a pool.
        "uses_per_year": draw.among(
            str(draw.whole(1, 400)), draw.number(0.5, 300), draw.number(0.5, 20)
        ),
        "years": draw.whole(1, 8),
        "service": draw.among("year_of_purchase", "following_year"),
        "residual": draw.among("none", "straight_line"),
        "material_from": draw.among("0", "0", draw.decimal(0, 0.4)),
        "most_rated_uses": draw.whole(1, 40),
        "operating_days": str(draw.whole(100, 365)),
    }
    asked |= discounting(draw)
    if draw.chance(0.6):
        first = draw.among(1, draw.whole(1, 60))
        step = draw.among(draw.whole(1, 9), draw.whole(20, 300))
        asked["range"] = {"from": first, "to": first + step * draw.whole(0, 20), "step": step}
    if draw.chance(0.6):
        asked["inputs"] = [
            {"id": name, "title": name} | rate(draw, "kWh", asked["axes"])
            for name in ("power", "steam")[: draw.whole(1, 2)]
        ]
    count = draw.whole(1, 3)
    asked["systems"] = [system(draw, asked, f"s{index}") for index in range(count)]
    leave_out_idle(asked)
    if count == 1 or draw.chance(0.3):
        asked["mixes"] = [mix(draw, count)]
    return json.dumps({"reuse_comparison": asked})


def leave_out_idle(asked: Document) -> None:
    """Takes out operating days and shared inputs that nothing goes by."""
    components = [one for system in asked["systems"] for one in system["components"]]
    resources = [one for component in components for one in component["resources"]]
    pools = [one["life"]["reusable"]["pool"] for one in components if one["life"] != "single_use"]
    by_day = any(one["basis"] == "per_operating_day" for one in resources)
    if not by_day and not any("turnaround" in pool for pool in pools):
        del asked["operating_days"]
    used = [one["of"].get("input") for one in resources]
    inputs = [one for one in asked.pop("inputs", []) if one["id"] in used]
    if inputs:
        asked["inputs"] = inputs


def constant(value: Any, unit: str) -> Document:
    """A constant with its unit."""
    return {"constant": {"value": value, "unit": unit}}


def rate(draw: Draw, dimension: str, axes: list[str], low: float = 0.0) -> Document:
    """What a unit costs and emits, in some unit; not known where nobody asks."""
    written: Document = {}
    bases = {"price": ("cost", ("DKK",)), "emissions": ("emissions", ("kgCO2e", "gCO2e"))}
    for field, (axis, units) in bases.items():
        unit, per = draw.among(*units), draw.among(*UNITS[dimension])
        # Grams for a megawatt-hour are so little that no value of it is known to 12 decimals.
        per = UNITS[dimension][0] if unit == "gCO2e" else per
        known = constant(draw.decimal(low, 60), unit if per == "1" else f"{unit}/{per}")
        written[field] = "not_known" if axis not in axes and draw.chance(0.5) else known
    return written


def life(draw: Draw) -> Any:
    """How long an item lasts."""
    if draw.chance(0.3):
        return "single_use"
    pool = draw.among(
        "none",
        {"items": draw.among(str(draw.whole(1, 12)), draw.decimal(0.5, 20))},
        {
            "turnaround": {
                "operating_days": draw.decimal(0.2, 4),
                "reserve": draw.among("0", "0.25", draw.decimal(0, 1)),
                "peak": draw.whole(1, 3),
                "whole": draw.chance(0.6),
            }
        },
    )
    rated: Document = {"rated_uses": draw.whole(1, 40), "pool": pool}
    rated["loss_per_use"] = draw.among("0", "0", draw.decimal(0, 0.2), "1")
    if pool != "none":
        years = draw.among(str(draw.whole(1, 5)), draw.decimal(0.5, 6))
        rated["calendar_years"] = years if draw.chance(0.7) else "none"
    return {"reusable": rated}


def resource(draw: Draw, asked: Document, name: str, pooled: bool) -> Document:
    """What items or uses take."""
    dimension = draw.among(*UNITS)
    low = -5.0 if draw.chance(0.1) else 0.0
    of: Document = {"own": rate(draw, dimension, asked["axes"], low)}
    if "inputs" in asked and draw.chance(0.5):
        dimension = "kWh"
        of = {"input": draw.among(*asked["inputs"])["id"]}
    bases: list[Any] = ["per_item", "end_of_life", "per_use", "per_operating_day", "per_year"]
    bases += [{"per_batch": draw.decimal(1, 20)}, {"every_uses": str(draw.whole(1, 30))}]
    if pooled:
        bases.append("per_item_and_year")
    return {
        "id": name,
        "title": name,
        "phase": draw.among("acquisition", "use", "maintenance", "end_of_life", "externality"),
        "stage": draw.among(
            *("raw_materials", "production", "distribution", "use"),
            *("reprocessing", "maintenance", "end_of_life"),
        ),
        "basis": draw.among(*bases),
        # In base units: a thousand times what is dear is not known to 12 decimals.
        "quantity": constant(draw.decimal(0, 30), UNITS[dimension][0]),
        "of": of,
        "cashable": draw.chance(0.7),
        "shared_capacity": draw.chance(0.3),
    }


def system(draw: Draw, asked: Document, name: str) -> Document:
    """A product system."""
    components = []
    for index in range(draw.among(1, 1, 2)):
        lasts = life(draw)
        pooled = lasts != "single_use" and lasts["reusable"]["pool"] != "none"
        resources = range(draw.whole(0, 3))
        component = {"id": f"c{index}", "title": "Component", "life": lasts}
        component |= rate(draw, "1", asked["axes"])
        component["resources"] = [resource(draw, asked, f"r{each}", pooled) for each in resources]
        components.append(component)
    written: Document = {"id": name, "title": name, "components": components}
    if draw.chance(0.3):
        # Drawn apart, so that everything else stays as it was.
        apart = Draw(f"{draw.seed}/{name}/infection")
        written["infection"] = infection(draw, asked) | {"cashable": apart.chance(0.5)}
    return written


def infection(draw: Draw, asked: Document) -> Document:
    """A risk of infection."""
    each = rate(draw, "1", asked["axes"])
    return {
        "probability_per_use": draw.decimal(0, 0.1),
        "cost": each["price"],
        "emissions": each["emissions"],
        "source": {"text": "Assumed"},
    }


def mix(draw: Draw, count: int) -> Document:
    """A mixed fleet."""
    systems = [f"s{index}" for index in range(count)]
    shares = {1: ["1"], 2: ["0.25", "0.75"], 3: ["0.5", "0.2", "0.3"]}[count]
    draw.dice.shuffle(systems)
    served = zip(systems, shares, strict=True)
    shared = [{"system": name, "share": share} for name, share in served]
    return {"id": "mix", "title": "Mixed", "shares": shared}
