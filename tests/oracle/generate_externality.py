"""Random price paths, and cost lines that count emissions as money."""

from __future__ import annotations

from decimal import Decimal

from draw import Document, Draw
from externality import SERIES
from generate_lot import LotMaker


def set_lines(draw: Draw, maker: LotMaker) -> None:
    """Now and then a line or two that value what the lot emits."""
    lot, published = maker.lot, maker.procurement
    emitting = [line for line in lot.get("carbon_lines", []) if not decided(lot, line)]
    if len(emitting) < len(lot.get("carbon_lines", [])) or not emitting or draw.chance(0.4):
        return
    for _ in range(draw.among(1, 1, 2)):
        content: Document = {"biogenic": draw.among("excluded", "included")}
        counting = [
            line["stage"]
            for line in emitting
            if content["biogenic"] == "included" or not line["biogenic"]
        ]
        if not counting:
            continue
        if draw.chance(0.5):
            content["stages"] = draw.some(sorted(set(counting)), 2) or [counting[0]]
        current = published["discounting"]["price_basis"] == "nominal"
        line: Document = {
            "id": draw.name("externality"),
            "title": "Emissions as money",
            "phase": "externality",
            "payer": draw.among(*published["payers"])["id"],
            "borne_by": "externality",
            "counts_in": draw.among("award", "award", "analysis"),
            "cashable": False,
            "flow": {"emissions": content},
            "growth": [],
        }
        if "inflation" in published["discounting"] and draw.chance(0.3):
            current = not current
            line["price_basis"] = "nominal" if current else "real"
        content["price_path"] = path(draw, published, current)
        lot.setdefault("cost_lines", []).append(line)


def decided(lot: Document, line: Document) -> bool:
    """Whether a rule decides about the item that a carbon line follows."""
    if "schedule" not in line["flow"]:
        return False
    [item] = [one for one in lot["schedule"] if one["id"] == line["flow"]["schedule"]["item"]]
    return is_ruled(lot, item)


def is_ruled(lot: Document, item: Document) -> bool:
    """Whether a rule decides about an item."""
    options = [one for one in lot.get("options", []) if one["id"] == item.get("option")]
    return any(
        isinstance(option["counts"], dict) and "weighted" not in option["counts"]
        for option in options
    )


def path(draw: Draw, published: Document, current: bool) -> str:
    """A new path in constant or current prices, and its name; `settle` says what it needs."""
    last = 2026 + published["study"]["years"] + 1
    if not current and last <= 2050 and draw.chance(0.3):
        terms = {"name": f"uk_desnz_{draw.among(*SERIES)}", "version": "2023"}
        prices: Document = {"shipped": terms}
    else:
        currency, per = draw.among("DKK", "DKK", "EUR"), draw.among("tCO2e", "kgCO2e", "gCO2e")
        listed = [{"year": year, "value": price(draw, per)} for year in range(2026, last + 1)]
        if draw.chance(0.2):
            listed.append({"year": last + 1})
        own: Document = {
            "title": "Prices",
            "version": "1",
            "year": 2025,
            "basis": "current" if current else {"constant": draw.among(2020, 2025, 2026, 2026)},
            "unit": f"{currency}/{per}",
            "licence": "none",
            "source": {"text": "A table"},
            "list": listed,
        }
        prices = {"own": own}
    made = {"id": draw.name("path"), "prices": prices}
    published.setdefault("carbon_price_paths", []).append(made)
    return str(made["id"])


def price(draw: Draw, per: str) -> str:
    """What a tonne may cost, and a kilogram or a gram by the same.

    A gram at the price of a tonne makes a sum of money that leaves no room for 12 decimals.
    """
    grams = {"tCO2e": 0, "kgCO2e": 3, "gCO2e": 6}[per]
    return f"{Decimal(draw.decimal(0, 9000)).scaleb(-grams):f}"


def settle(draw: Draw, published: Document) -> None:
    """A rate and an index for each path that is in other money or other prices."""
    for made in published.get("carbon_price_paths", []):
        own = made["prices"].get("own", {"unit": "GBP/tCO2e", "basis": {"constant": 2022}})
        source = {"text": "A table"}
        if not own["unit"].startswith("DKK"):
            made["conversion"] = {
                "rate": draw.number(5, 9),
                "date": "2026-01-02",
                "source": source,
            }
        basis = own["basis"]
        if basis != "current" and basis["constant"] != int(published["price_level"][:4]):
            levels = {"from": draw.number(80, 120), "to": draw.number(80, 120)}
            made["restatement"] = levels | {"source": source}
