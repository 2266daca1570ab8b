"""Random valid envelopes of several lots under limits on how many a bidder may bid for and win.

The lots are small and their prices few, so that places are shared and costs are equal; now and then
there are thirty lots and twelve bidders, with prices that no two awards have in common.
"""

from __future__ import annotations

import json
from typing import Any

from draw import Document, Draw

SINGLE = ("scored", "scored", "unscored")


def envelope(seed: int, position: int) -> str:
    """The envelope at this position of the sequence of a seed, as JSON text."""
    draw = Draw(f"lots/{seed}/{position}")
    large = draw.chance(0.03)
    names = [f"lot-{number}" for number in range(30 if large else draw.among(1, 2, 2, 3, 3, 4))]
    together = combining(draw, names) if len(names) > 1 and not large else {}
    limits = under_combined(draw, names, together) if together else limited(draw, names, large)
    rule = limits.get("most_won", {}).get("rule")
    ordered = rule == "bidder_preference"
    money = draw.chance(0.5) or needs_money(rule)
    if together:
        money = together["comparison"] == "least_total"
    adds_up = needs_money(rule) or bool(together)
    lots = [lot(draw, name, money, ordered, adds_up, bool(together)) for name in names]
    bids = offered(draw, names, large, ordered)
    if not together and not large and draw.chance(0.4):
        for one in lots:
            qualify(draw, one, bids, money)
    if "preference_not_stated" in limits:
        prefer(draw, bids, limits)
    partners(draw, bids, limits)
    if together:
        bids += offered_together(draw, bids, together)
        # The order of the documents decides nothing.
        draw.dice.shuffle(bids)
    call = procurement(lots) | ({"lot_limits": limits} if limits else {})
    call |= {"combined_bids": together} if together else {}
    whole = {"procurement": call, "bids": bids, "assessments": []}
    return json.dumps(whole | {"decisions": decisions(draw, bids)}, separators=(",", ":"))


def needs_money(rule: Any) -> bool:
    """Whether the rule adds totals up."""
    terms = rule.get("least_total_cost") if isinstance(rule, dict) else None
    return terms is not None and terms["by"] == "total"


def combining(draw: Draw, names: list[str]) -> Document:
    """Groups of lots that may be offered together, now and then."""
    if not draw.chance(0.4):
        return {}
    groups = []
    for number in range(draw.among(1, 1, 2, 3)):
        size = draw.whole(2, len(names))
        groups.append({"id": f"group-{number}", "lots": draw.dice.sample(names, k=size)})
    comparison: Any = "least_total"
    if draw.chance(0.4):
        grouped = sorted({lot for group in groups for lot in group["lots"]})
        weights = [{"lot": lot, "weight": draw.among("1", "2", "0.3")} for lot in grouped]
        comparison = {"most_points": weights}
    return {
        "groups": groups,
        "comparison": comparison,
        "equal": draw.among("separate_bids", "combined_bid"),
        "no_separate_winner": draw.among("may_win", "takes_no_part"),
    }


def under_combined(draw: Draw, names: list[str], together: Document) -> Document:
    """A limit that goes together with combined bids, or none."""
    if together["comparison"] != "least_total" or draw.chance(0.4):
        return {}
    largest = max(len(group["lots"]) for group in together["groups"])
    order = draw.dice.sample(names, k=len(names))
    return {
        "joint_bids": draw.among("as_one_bidder", "each_partner"),
        "most_won": {
            "lots": draw.whole(largest, len(names)),
            "rule": {"least_total_cost": {"by": "total", "equal": order}},
            "no_other_bid": draw.among("no_winner", "limit_lifted"),
        },
    }


def offered_together(draw: Draw, bids: list[Document], together: Document) -> list[Document]:
    """Bids for groups of lots, often of bidders that bid alone as well."""
    found: list[Document] = []
    for number in range(draw.among(0, 1, 2, 2, 3, 4)):
        group = draw.among(*together["groups"])
        bidder = {"id": f"together-{number}", "name": f"Together {number}"}
        if draw.chance(0.5):
            bidder = draw.among(*bids)["bidder"]
        offers = []
        for name in group["lots"]:
            price = str(draw.among(90, 100, 100, 110, 120))
            offers.append({"lot": name, "offer": {"prices": [{"item": "item", "price": price}]}})
        bid = {"id": f"combined-{number}", "bidder": bidder, "revision": 1, "offers": offers}
        found.append(bid | {"combined": group["id"]})
    return found


def limited(draw: Draw, names: list[str], large: bool) -> Document:
    """Limits of every kind."""
    order = draw.dice.sample(names, k=len(names))
    terms = {"by": draw.among("offered_price", "total"), "equal": order}
    rules: list[Any] = [{"lot_order": order}, {"largest_loss": terms}, {"least_total_cost": terms}]
    rule = draw.among(*rules, {"least_total_cost": terms}, "bidder_preference")
    if large:
        rule = {"least_total_cost": terms}
    most = draw.whole(3, 5) if large else draw.whole(1, min(2, len(names)))
    limits: Document = {
        "joint_bids": "as_one_bidder" if large else draw.among("as_one_bidder", "each_partner"),
        "most_won": {
            "lots": most,
            "rule": rule,
            "no_other_bid": "no_winner" if large else draw.among("no_winner", "limit_lifted"),
        },
    }
    beyond = "none"
    if not large and draw.chance(0.3):
        beyond = draw.among("non_compliant", "preferred_lots")
        limits["most_bid"] = {"lots": draw.whole(most, len(names)), "beyond": beyond}
        if draw.chance(0.1):
            del limits["most_won"]
    by_won = "most_won" in limits and rule == "bidder_preference"
    if by_won or beyond == "preferred_lots":
        limits["joint_bids"] = "as_one_bidder"
        stated = {"lot_order": draw.dice.sample(names, k=len(names))}
        limits["preference_not_stated"] = draw.among("problem", stated)
    return limits


def lot(
    draw: Draw, name: str, money: bool, ordered: bool, adds_up: bool, together: bool
) -> Document:
    """A lot of one item, by its price alone or by points for it."""
    rule: Any = "as_measured" if money else {"ratio_to_lowest": {"max_points": "100"}}
    if together and not money:
        published = {"full_at": "100", "zero_at": "170", "capped": draw.chance(0.5)}
        rule = {"fixed_range": {"max_points": "100"} | published}
    policies: Document = {
        "rounding": dict.fromkeys(("measure", "criterion", "weighted", "total"), "none"),
        "ties": ["lot_drawn"] if draw.chance(0.2) else [],
        "single_bid": "scored" if adds_up else draw.among(*SINGLE),
        "reference_set": "admitted_bids",
    }
    if not money:
        policies["points_below_zero"] = "zero"
        if draw.chance(0.3) and not ordered:
            policies["rounding"]["total"] = {"to": {"decimals": 0, "mode": "half_up"}}
    price = {"measure": "offered_price", "rule": rule, "kind": "price"}
    added = {"weighted_points": {"combination": "added"}}
    item = {
        "id": "item",
        "title": "An item",
        "unit": "piece",
        "packs": "none",
        "quantities": [{"participant": "us", "from_year": 1, "to_year": 1, "per_year": "1"}],
        "zero_allowed": False,
        "negative_allowed": False,
        "vat": "none",
        "missing": "non_compliant",
    }
    return {
        "id": name,
        "title": "A lot",
        "schedule": [item],
        "criteria": [{"id": "price", "title": "Price"} | price],
        "method": {"evaluation_price": {"base": "price"}} if money else added,
        "policies": policies,
        "solutions": {
            "most": 5,
            "beyond": "non_compliant",
            "variants": "authorised",
            "compared": "as_any_bid",
        },
    }


def qualify(draw: Draw, lot: Document, bids: list[Document], money: bool) -> None:
    """Gives a lot quality beside its price: as money, or as points by weights."""
    lot["parameters"] = [
        {
            "id": "quality",
            "title": "Quality",
            "unit": "1",
            "origin": "bidder",
            "minimum": "0",
            "maximum": "100",
            "missing": "non_compliant",
        }
    ]
    rule: Any = "as_measured"
    if money:
        rule = {"money_per_unit": {"amount": draw.among("1", "2", "0.5"), "above": "0"}}
    quality = {"id": "quality", "title": "Quality", "kind": "quality", "rule": rule}
    quality |= {"measure": {"declared_value": "quality"}}
    if not money:
        share = draw.whole(2, 8) * 10
        lot["criteria"][0]["weight"], quality["weight"] = str(share), str(100 - share)
        lot["method"] = {"weighted_points": {"combination": "weighted", "weights_sum": "100"}}
    lot["criteria"].append(quality)
    for bid in bids:
        for offer in bid["offers"]:
            if offer["lot"] == lot["id"]:
                value = {"parameter": "quality", "value": str(draw.whole(0, 10) * 10)}
                offer["offer"]["values"] = [value]


def offered(draw: Draw, names: list[str], large: bool, ordered: bool) -> list[Document]:
    """Bids with prices of which many are equal, unless the places have to be in order."""
    bids: list[Document] = []
    for number in range(12 if large else draw.among(1, 2, 3, 3, 4, 5)):
        lots = names if large else [name for name in names if draw.chance(0.8)] or names[:1]
        offers = []
        for name in lots:
            price = str(draw.among(100, 110, 120, 130))
            if large or ordered:
                price = f"{draw.whole(10000, 99999)}.{number + 10}"
            offers.append({"lot": name, "offer": {"prices": [{"item": "item", "price": price}]}})
        bidder = {"id": f"bidder-{number}", "name": f"Bidder {number}"}
        if bids and not large and draw.chance(0.12):
            bidder = draw.among(*bids)["bidder"]
        bids.append({"id": f"bid-{number}", "bidder": bidder, "revision": 1, "offers": offers})
    return bids


def prefer(draw: Draw, bids: list[Document], limits: Document) -> None:
    """Says which lots bidders want most, in one of their bids."""
    told: set[str] = set()
    for bid in bids:
        bidder = bid["bidder"]["id"]
        own = [one for one in bids if one["bidder"]["id"] == bidder]
        lots = sorted({offer["lot"] for one in own for offer in one["offers"]})
        asked = limits["preference_not_stated"] == "problem" or draw.chance(0.6)
        if bidder not in told and asked:
            bid["lot_preference"] = draw.dice.sample(lots, k=len(lots))
        told.add(bidder)


def partners(draw: Draw, bids: list[Document], limits: Document) -> None:
    """Makes some bids joint ones, often of bidders that bid alone as well."""
    for bid in bids:
        if bid["bidder"]["id"] in {one["bidder"]["id"] for one in bids if one is not bid}:
            continue
        if limits.get("joint_bids") == "each_partner" and draw.chance(0.4):
            others = [one["bidder"] for one in bids if one is not bid]
            others.append({"id": "partner", "name": "A partner"})
            chosen = draw.dice.sample(others, k=min(len(others), draw.whole(1, 2)))
            known = {one["id"]: {"id": one["id"], "name": one["name"]} for one in chosen}
            bid["bidder"] = bid["bidder"] | {"consortium": list(known.values())}


def decisions(draw: Draw, bids: list[Document]) -> list[Document]:
    """Excludes an offer now and then."""
    found = []
    for bid in bids:
        if draw.chance(0.08):
            ruling = {"bid": bid["id"], "lot": bid["offers"][0]["lot"], "ground": "A ground"}
            found.append(
                {
                    "id": f"exclusion-of-{bid['id']}",
                    "ruling": {"excluded": ruling},
                    "reason": "A reason",
                    "decided_by": {"name": "AB"},
                    "date": "2026-03-01",
                }
            )
    return found


def procurement(lots: list[Document]) -> Document:
    """A year without discounting."""
    return {
        "schema_version": "1.0",
        "id": "random",
        "title": "Random lots",
        "version": "1",
        "published": "2026-01-02",
        "currency": "DKK",
        "price_level": "2026-01-01",
        "vat": {
            "stated": "excluding",
            "evaluated": "excluding",
            "rates": [{"id": "none", "rate": "0"}],
        },
        "study": {"base_date": "2026-01-01", "years": 1},
        "discounting": {
            "price_basis": "nominal",
            "timing": "end_of_year",
            "rate": {"constant": "0"},
        },
        "payers": [{"id": "us", "title": "Us", "recovers_vat": True}],
        "participants": [{"id": "us", "title": "Us", "payer": "us"}],
        "lots": lots,
    }
