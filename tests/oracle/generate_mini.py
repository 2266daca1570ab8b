"""Random mini-competitions: lots under a framework, its suppliers and ranges of weights."""

from __future__ import annotations

from fractions import Fraction

from draw import Document, Draw
from offer import choice


def set_frameworks(draw: Draw, whole: Document) -> None:
    """Makes mini-competitions of some lots; now and then a bidder is no supplier."""
    for lot in whole["procurement"]["lots"]:
        if draw.chance(0.2 if "quality_percent" in lot["method"] else 0.65):
            continue
        bidders = {bid["bidder"]["id"]: bid["bidder"]["name"] for bid in whole["bids"]}
        if bidders and draw.chance(0.5):
            del bidders[draw.among(*sorted(bidders))]
        for extra in range(draw.among(0, 1, 2) if bidders else 1):
            bidders[f"not-bidding-{extra}"] = f"Supplier {extra}"
        lot["under_framework"] = {
            "procurement": {"id": "a-framework", "version": "3", "sha256": "0f" * 32},
            "lot": "1",
            "suppliers": [{"id": name, "name": title} for name, title in bidders.items()],
            "weight_ranges": ranges(draw, lot),
        }
        price_quality(draw, lot)


def ranges(draw: Draw, lot: Document) -> list[Document]:
    """A range about every weight that is stated; a few miss it, or leave a criterion out."""
    _, terms = choice(lot["method"])
    if "weights_sum" not in terms or draw.chance(0.2):
        return []
    weighed = [one for one in lot["criteria"] if one["id"] != terms.get("base")]
    wrong = draw.among(*weighed)
    fault = draw.among(None, None, None, None, None, None, "outside", "left out")
    found = []
    for criterion in weighed:
        if fault == "left out" and criterion is wrong and len(weighed) > 1:
            continue
        weight = criterion["weight"]
        lowest, highest = draw.among("0", weight), draw.among(weight, terms["weights_sum"])
        if fault == "outside" and criterion is wrong and Fraction(weight) > 0:
            lowest = highest = "0"
        found.append({"criterion": criterion["id"], "lowest": lowest, "highest": highest})
    return found


def price_quality(draw: Draw, lot: Document) -> None:
    """Ranges of the price and of quality, where the method weighs them and others have ranges."""
    method, terms = choice(lot["method"])
    under = lot["under_framework"]
    weighed = "weights_sum" in terms
    if method != "quality_percent" or weighed > bool(under["weight_ranges"]) or draw.chance(0.1):
        return
    wrong = draw.among(*[None] * 6, "price_weight", "quality_weight")
    under["price_quality_ranges"] = {}
    for name in ("price_weight", "quality_weight"):
        weight = terms[name]
        lowest, highest = draw.among("0", weight), draw.among(weight, "100")
        if name == wrong:
            lowest, highest = "95", "100"
        under["price_quality_ranges"][name] = {"lowest": lowest, "highest": highest}
