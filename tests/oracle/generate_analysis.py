"""Random envelopes with views and current practice, for the analysis.

    python tests/oracle/generate_analysis.py --count 3 --seed 1

writes one envelope a line. The same seed and position give the same envelope.
"""

from __future__ import annotations

import argparse
import copy
import json
import sys
from decimal import Decimal

import generate
from demanded import demanded
from draw import Document, Draw
from offer import choice, judge_prices, judge_values, parameters, stated

CLASSES = ["authority", "other_users", "externality"]


def envelope(seed: int, position: int) -> str:
    """The envelope at this position of the sequence of a seed, as JSON text."""
    whole = json.loads(generate.envelope(seed, position, practice=0.9))
    draw = Draw(f"analysis/{seed}/{position}")
    published = whole["procurement"]
    published["views"] = [view(draw, published) for _ in range(draw.whole(0, 3))]
    kind, rate = choice(published["discounting"]["rate"])
    if kind == "stepped" and draw.chance(0.5):
        # There is an adjusted internal rate only where the rate is one.
        published["discounting"]["rate"] = {"constant": rate["steps"][0]["rate"]}
    for lot in published["lots"]:
        if "alternative" in lot:
            near(draw, whole, lot)
            if draw.chance(0.5):
                invest(draw, whole, lot)
    return json.dumps(whole, separators=(",", ":"))


def view(draw: Draw, published: Document) -> Document:
    """A view of some payers and classes, or of all of them."""
    payers = [payer["id"] for payer in published["payers"]]
    result: Document = {
        "id": draw.name("view"),
        "title": "A view",
        "description": "What it counts",
        "counts_not_cashable": draw.chance(0.6),
    }
    if draw.chance(0.5):
        result["payers"] = draw.some(payers, len(payers))
    if draw.chance(0.4):
        result["borne_by"] = draw.some(CLASSES, len(CLASSES))
    return result


def near(draw: Draw, whole: Document, lot: Document) -> None:
    """Now and then current practice states what a bid does in some places, or in all.

    So that some differences are small or nothing, and savings change their sign.
    """
    offers = [
        one["offer"] for bid in whole["bids"] for one in bid["offers"] if one["lot"] == lot["id"]
    ]
    if not offers or draw.chance(0.4):
        return
    practice, offer = lot["alternative"]["offer"], draw.among(*offers)
    much = draw.among(0.3, 0.8, 1.0)
    for kind, name in (("prices", "item"), ("values", "parameter")):
        others = {one[name]: one for one in offer[kind]}
        for position, one in enumerate(practice[kind]):
            other = copy.deepcopy(others.get(one[name]))
            if other is None or not draw.chance(much):
                continue
            other.pop("verification", None)
            practice[kind][position] = other
            if not allowed(whole, lot):
                practice[kind][position] = one


def invest(draw: Draw, whole: Document, lot: Document) -> None:
    """Makes a question of investment: the bids ask for more at once than what is done today does.

    What is bought and what is used are in phases of their own, and current practice has low values
    of the first and high ones of the second.
    """
    early: set[str] = set()
    # A criterion of some phases may be left without a line.
    stays = any("phases" in json.dumps(criterion) for criterion in lot["criteria"])
    for line in lot["cost_lines"]:
        kind, content = choice(line["flow"])
        if kind in ("emissions", "producer_fee"):
            continue
        invested = kind in ("capital", "instalments") or content.get("year") == 0
        if not stays:
            line["phase"] = "acquisition" if invested else draw.among("use", "maintenance")
        if invested:
            early |= demanded({"cost_lines": [line]})
    practice = lot["alternative"]["offer"]
    for value in practice["values"]:
        low, high = (0.1, 0.9) if value["parameter"] in early else (1.1, 3)
        scale(draw, whole, lot, value, "value", (low, high))
    for price in practice["prices"]:
        scale(draw, whole, lot, price, "price", (1.1, 2))


def scale(
    draw: Draw,
    whole: Document,
    lot: Document,
    entry: Document,
    field: str,
    by: tuple[float, float],
) -> None:
    """Multiplies a number of current practice, where the rules allow of it."""
    before = entry[field]
    written = before["value"] if isinstance(before, dict) else before
    entry[field] = f"{round(Decimal(str(written)) * Decimal(draw.decimal(*by)), 6):f}"
    if not allowed(whole, lot):
        entry[field] = before


def allowed(whole: Document, lot: Document) -> bool:
    """Whether current practice keeps the rules, which a bid need not."""
    offer = stated(whole, lot, lot["alternative"]["offer"])
    judge_prices(offer, lot, admitted=False)
    judge_values(offer, lot, parameters(whole, lot), admitted=False)
    return offer.complete and len(offer.prices) == len(lot["schedule"])


def main() -> None:
    """Writes envelopes, one a line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    for position in range(arguments.count):
        sys.stdout.write(envelope(arguments.seed, position) + "\n")


if __name__ == "__main__":
    main()
