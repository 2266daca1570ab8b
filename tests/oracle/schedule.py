"""The price schedule: what is bought at which price, and what the whole amounts to."""

from __future__ import annotations

from collections.abc import Iterator

import product_lines
from number import ONE, ZERO, Number, ceiling, decided, number, total
from offer import Document, Offer, choice
from study import Study


def counting(lot: Document, part: Document) -> bool:
    """Whether an item or a cost line counts: not where its option is excluded."""
    return all(
        option["id"] != part.get("option") or option["counts"] != "excluded"
        for option in lot.get("options", [])
    )


def option_weight(lot: Document, *parts: Document) -> Number:
    """The product of the weights of the options that the parts belong to, each once."""
    names = {part.get("option") for part in parts}
    weight = ONE
    for option in lot.get("options", []):
        kind, content = choice(option["counts"])
        if option["id"] in names and kind == "weighted":
            weight *= number(content)
    return weight


def purchases(item: Document, price: Number, year: int, per_year: Number, pack: Number) -> Number:
    """What a quantity of an item costs in a year, at base prices."""
    if item["packs"] == "none":
        return per_year * price
    if item["packs"] == "shared":
        return per_year * price / pack
    return ceiling(per_year / pack) * price


def schedule(study: Study, offer: Offer, item: Document) -> Iterator[tuple[str, int, Number]]:
    """Participant, year and amount at base prices of what is bought of an item."""
    left = ONE - discount(study, offer)
    for participant, year, amount in undiscounted(study, offer, item):
        yield participant, year, amount * left


def discount(study: Study, offer: Offer) -> Number:
    """The discount on the whole schedule, as a fraction of what counts."""
    if offer.discount is None:
        return ZERO
    kind, stated = offer.discount
    if kind == "rate":
        return stated
    items = [item for item in offer.lot["schedule"] if counting(offer.lot, item)]
    whole = total([amount for item in items for _, _, amount in undiscounted(study, offer, item)])
    if decided(whole) <= 0:
        return ZERO
    share = stated / whole
    return ONE if decided(share) > 1 else share


def undiscounted(study: Study, offer: Offer, item: Document) -> Iterator[tuple[str, int, Number]]:
    """The same before a discount on the whole schedule."""
    pack = offer.prices[item["id"]][1]
    bought: dict[tuple[str, int], Number] = {}
    together: dict[int, Number] = {}
    for quantity in item["quantities"]:
        for year in range(quantity["from_year"], quantity["to_year"] + 1):
            part = ONE if year == 0 else study.part(study.counted_months(year))
            key = quantity["participant"], year
            amount = number(quantity["per_year"]) * part
            bought[key] = bought.get(key, ZERO) + amount
            together[year] = together.get(year, ZERO) + amount
    for (participant, year), wanted in bought.items():
        counted = wanted
        if "tiers" in item and item["tiers"]["counted"] == "year":
            counted = together[year]
        price = tier_price(item, offer.asked(item), counted)
        yield participant, year, purchases(item, price, year, wanted, pack)


def tier_price(item: Document, prices: list[Number], counted: Number) -> Number:
    """The price of a unit or pack where so much is counted."""
    if len(prices) == 1 or counted.value == 0:
        return prices[0]
    from_quantities = [number(tier["from_quantity"]) for tier in item["tiers"]["above"]]
    if item["tiers"]["pricing"] == "whole_quantity":
        reached = [at for at in from_quantities if decided(counted) >= at.value]
        return prices[len(reached)]
    spent = ZERO
    begins = [ZERO, *from_quantities]
    ends = [*from_quantities, counted]
    for price, begin, end in zip(prices, begins, ends, strict=True):
        if counted.value > begin.value:
            within = end if end.value < counted.value else counted
            spent += (within - begin) * price
    return spent / counted


def item_prices(study: Study, lot: Document, offer: Offer) -> list[Document]:
    """What each item of the schedule amounts to, with the tax that counts."""
    return [
        {
            "item": item["id"],
            "counts": counting(lot, item),
            "amount": item_price(study, offer, item),
        }
        for item in lot.get("schedule", [])
        if item.get("option") not in offer.not_offered
        and product_lines.asks_for(lot, item["id"], offer.product_system)
    ]


def item_price(study: Study, offer: Offer, item: Document) -> Number:
    """What an item amounts to, with the tax that counts."""
    whole = total(
        [
            amount
            * study.weights[year]
            * study.tax(study.payer_of[participant], study.vat_rates[item["vat"]])
            for participant, year, amount in schedule(study, offer, item)
        ]
    )
    return whole * option_weight(offer.lot, item)


def offered_price(study: Study, lot: Document, offer: Offer) -> Number:
    """What the schedule amounts to, with the tax that counts."""
    items = [item for item in lot.get("schedule", []) if counting(lot, item)]
    return total([item_price(study, offer, item) for item in items])


def contract_years(study: Study) -> int:
    """The last year of the contract, with every extension."""
    contract = study.procurement.get("contract")
    if contract is None:
        return study.years
    # A contract that begins within a year ends within one, and has a part of it.
    years: int = study.contract_begun + contract["years"]
    for extension in contract.get("extensions", []):
        years += extension["years"]
    return min(years, study.years)


def contract_value(study: Study, lot: Document, offer: Offer) -> Document:
    """What the schedule amounts to over the contract, without value added tax."""
    alternatives = {one["id"] for one in lot.get("options", []) if one.get("alternative")}
    items = [
        item
        for item in lot.get("schedule", [])
        # Every option may be called on, but of alternatives only the chosen.
        if item.get("option") not in alternatives or counting(lot, item)
    ]
    last = contract_years(study)
    estimated = total(
        [
            amount
            for item in items
            for _, year, amount in schedule(study, offer, item)
            if year <= last
        ]
    )
    at_maximum = None
    if items and all("maximum_quantity" in item for item in items):
        at_maximum = total(
            [
                purchases(
                    item,
                    max(offer.asked(item), key=lambda price: price.value),
                    0,
                    number(item["maximum_quantity"]),
                    offer.prices[item["id"]][1],
                )
                for item in items
            ]
        )
        if offer.discount is not None and offer.discount[0] == "rate":
            at_maximum *= ONE - offer.discount[1]
    maximum = lot.get("framework", {}).get("maximum_value")
    return {
        "estimated": estimated,
        "at_maximum_quantities": at_maximum,
        "framework_maximum": None if maximum is None else offer.operand({"constant": maximum}),
    }
