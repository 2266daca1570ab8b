"""Mini-competitions: ranges of weights, and bids of nobody but the suppliers of a framework."""

from __future__ import annotations

from number import number
from offer import Document, Reason, Refused, choice


def check(lot: Document) -> None:
    """Refuses a weight that is not in its range, and one without a range where others have some."""
    ranges = ranges_of(lot)
    method, terms = choice(lot["method"])
    of_method = price_quality_of(lot)
    if of_method and method != "quality_percent":
        raise Refused("mini_competition.nothing_set_against_price")
    for name in of_method:
        lowest, highest = of_method[name]["lowest"], of_method[name]["highest"]
        if not number(lowest).value <= number(terms[name]).value <= number(highest).value:
            raise Refused("mini_competition.method_weight_outside_range")
    if ranges and not of_method and method == "quality_percent":
        raise Refused("document.missing_field")
    if not ranges and not (of_method and "weights_sum" in terms):
        return
    for criterion in lot["criteria"]:
        if criterion["id"] == terms.get("base"):
            continue
        if criterion["id"] not in ranges:
            raise Refused("mini_competition.criterion_without_range")
        lowest, highest = ranges[criterion["id"]]
        if not number(lowest).value <= number(criterion["weight"]).value <= number(highest).value:
            raise Refused("mini_competition.weight_outside_range")


def ranges_of(lot: Document) -> dict[str, tuple[str, str]]:
    """The lowest and the highest weight by criterion."""
    ranges = lot.get("under_framework", {}).get("weight_ranges", [])
    return {one["criterion"]: (one["lowest"], one["highest"]) for one in ranges}


def price_quality_of(lot: Document) -> Document:
    """The ranges of the weights of the price and of quality; none where nothing is published."""
    ranges: Document = lot.get("under_framework", {}).get("price_quality_ranges", {})
    return ranges


def outsider(lot: Document, bid: Document) -> list[Reason]:
    """Why a bid is excluded: its bidder is no supplier."""
    under = lot.get("under_framework")
    if under is None or bid["bidder"]["id"] in {one["id"] for one in under["suppliers"]}:
        return []
    return [Reason("not_a_supplier", under["procurement"]["id"])]


def used(envelope: Document, lot: Document) -> Document | None:
    """The framework, and its suppliers without a bid for the lot."""
    under = lot.get("under_framework")
    if under is None:
        return None
    bidders = {
        bid["bidder"]["id"]
        for bid in envelope["bids"]
        if any(offer["lot"] == lot["id"] for offer in bid["offers"])
    }
    _, terms = choice(lot["method"])
    ranges = {
        name: {"weight": number(terms[name])} | {end: number(bounds[end]) for end in bounds}
        for name, bounds in price_quality_of(lot).items()
    }
    without = [one for one in under["suppliers"] if one["id"] not in bidders]
    return {
        "procurement": under["procurement"]["id"],
        "version": under["procurement"]["version"],
        "sha256": under["procurement"]["sha256"],
        "lot": under["lot"],
        "suppliers": len(under["suppliers"]),
        "price_quality_ranges": ranges or None,
        "without_bid": [{"bidder_id": one["id"], "bidder": one["name"]} for one in without],
    }


def range_used(lot: Document, criterion: Document) -> Document | None:
    """The range of a criterion's weight."""
    found = ranges_of(lot).get(criterion["id"])
    return found and {"lowest": number(found[0]), "highest": number(found[1])}
