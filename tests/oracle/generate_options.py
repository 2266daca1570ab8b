"""Random rules by which each bid's options count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from draw import Document

if TYPE_CHECKING:
    from generate_lot import LotMaker


def set_rules(maker: LotMaker) -> None:
    """Lets bids decide which options count, those that have what they are compared by."""
    draw = maker.draw
    measure = draw.among("offered_price", "present_value")
    paying = {option["id"]: paying_for(maker, option["id"], measure) for option in maker.options}
    able = [option for option in maker.options if paying[option["id"]]]
    if not able:
        return
    if maker.lot.get("schedule_discount") == "amount":
        maker.lot["schedule_discount"] = "rate"
    maker.lot["option_groups"] = []
    if len(able) == 1 or draw.chance(0.3):
        for option in able:
            word = "price_at_most" if measure == "offered_price" else "present_value_at_most"
            condition: Document = {word: draw.number(10, 200000)}
            if draw.chance(0.4):
                bound = {"parameter": maker.parameters.parameter("1", 10, 90)}
                bound["value"] = draw.number(10, 90)
                condition = {draw.among("value_at_least", "value_at_most"): bound}
            option["counts"] = {"when": condition}
        return
    group: Document = {
        "id": draw.name("group"),
        "title": "Alternatives",
        "choose": draw.among("cheapest", "cheapest", "dearest"),
        "number": draw.whole(1, len(able)) if draw.chance(0.3) else 1,
        "compare": measure,
        "ties": draw.among("declared_order", "declared_order", "problem"),
        "not_offered": draw.among("by_item", "not_chosen"),
    }
    if draw.chance(0.4):
        make_alike(maker, {option["id"] for option in able})
    sets = [paying_for(maker, option["id"], measure) for option in able]
    if draw.chance(0.2) or any(one != sets[0] for one in sets):
        every = sorted(set().union(*sets))
        group["payers"] = draw.some(every, 3) or every
    for option in able:
        option["counts"] = {"in_group": group["id"]}
    maker.lot["option_groups"].append(group)


def paying_for(maker: LotMaker, option: str, measure: str) -> set[str]:
    """Who pays what the option is compared by."""
    of_item = {item["id"]: item.get("option") for item in maker.lot["schedule"]}
    payer_of = {one["id"]: one["payer"] for one in maker.procurement["participants"]}
    if measure == "offered_price":
        items = [item for item in maker.lot["schedule"] if item.get("option") == option]
        rows = [row for item in items for row in item["quantities"]]
        return {payer_of[row["participant"]] for row in rows}
    paying: set[str] = set()
    for line in maker.lot["cost_lines"]:
        item = line["flow"].get("schedule", {}).get("item")
        if line["counts_in"] == "award" and option in (line.get("option"), of_item.get(item)):
            paying |= maker.paying(line)
    return paying


def make_alike(maker: LotMaker, options: set[str]) -> None:
    """Items of these options that cost the same where their prices are the same."""
    items = [item for item in maker.lot["schedule"] if item.get("option") in options]
    for item in items[1:]:
        for name in ("quantities", "packs", "vat", "tiers", "discount", "maximum_quantity"):
            item.pop(name, None)
            if name in items[0]:
                item[name] = items[0][name]
