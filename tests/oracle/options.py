"""Which options of a bid count, by the rules of the lot."""

from __future__ import annotations

from collections.abc import Callable

import cost
from number import Number, decided, number, total
from offer import Document, Offer, choice
from schedule import schedule
from study import Study

Costs = Callable[[str, str, list[str]], Number]
"""What an option costs: its name, what is compared, and whose costs; everyone's where empty."""


def settle(study: Study, offer: Offer) -> None:
    """Lets every option of the offer be included or excluded that a rule decides about."""
    lot = offer.lot
    every = lot.get("options", [])
    by_rule = [one for one in every if choice(one["counts"])[0] in ("in_group", "when")]
    if not by_rule:
        return
    # What an option costs is worked out where all that are offered count.
    offered = {one["id"] for one in by_rule} - offer.not_offered
    offer.lot = with_options(lot, offered)
    paid = cost.payments(study, offer.lot, offer)

    def costs(option: str, measure: str, payers: list[str]) -> Number:
        if measure == "offered_price":
            return total(
                [
                    amount * study.weights[year] * study.tax(payer, study.vat_rates[item["vat"]])
                    for item in lot["schedule"]
                    if item.get("option") == option
                    for participant, year, amount in schedule(study, offer, item)
                    for payer in [study.payer_of[participant]]
                    if not payers or payer in payers
                ]
            )
        items = {item["id"]: item.get("option") for item in lot.get("schedule", [])}
        lines = {
            line["id"]
            for line in lot["cost_lines"]
            if option
            in (line.get("option"), items.get(line["flow"].get("schedule", {}).get("item")))
        }
        return total(
            [
                payment.present
                for payment in paid
                if payment.line in lines and (not payers or payment.payer in payers)
            ]
        )

    results: dict[str, Document] = {}
    for option in by_rule:
        kind, condition = choice(option["counts"])
        if kind == "when":
            results[option["id"]] = when(offer, condition, option["id"], costs)
    for group in lot["option_groups"]:
        members = [
            one["id"] for one in by_rule if choice(one["counts"]) == ("in_group", group["id"])
        ]
        payers = group.get("payers", [])
        known = {name: costs(name, group["compare"], payers) for name in members if name in offered}
        sign = 1 if group["choose"] == "cheapest" else -1
        for name in members:
            if name not in known:
                results[name] = {
                    "rule": group["choose"],
                    "counts": False,
                    "offered": False,
                    "decided_by": None,
                }
                continue
            mine = decided(known[name])
            before = sum(sign * decided(value) < sign * mine for value in known.values())
            tied = [other for other, value in known.items() if decided(value) == mine]
            earlier = tied.index(name)
            counts = before + earlier < group["number"]
            splits = before < group["number"] < before + len(tied)
            if splits and group["ties"] == "problem":
                offer.tied, offer.complete = True, False
            results[name] = {
                "rule": group["choose"],
                "counts": counts,
                "offered": True,
                "decided_by": known[name],
                "tied_with": [other for other in tied if other != name] if splits else None,
            }
    offer.lot = with_options(lot, {name for name, result in results.items() if result["counts"]})
    offer.options = [{"option": one["id"]} | results[one["id"]] for one in by_rule]


def with_options(lot: Document, counting: set[str]) -> Document:
    """The lot where of the options that rules decide about these count, and no others."""
    options = [
        option
        | {
            "counts": "included" if option["id"] in counting else "excluded",
            "alternative": choice(option["counts"])[0] == "in_group",
        }
        if choice(option["counts"])[0] in ("in_group", "when")
        else option
        for option in lot["options"]
    ]
    return lot | {"options": options}


def when(offer: Offer, condition: Document, option: str, costs: Costs) -> Document:
    """Whether an option meets its condition."""
    kind, content = choice(condition)
    if kind in ("price_at_most", "present_value_at_most"):
        measure = "offered_price" if kind == "price_at_most" else "present_value"
        by, bound, sign = costs(option, measure, []), number(content), 1
    else:
        by, bound = offer.values[content["parameter"]], number(content["value"])
        sign = 1 if kind == "value_at_most" else -1
    met = sign * decided(by) <= sign * decided(bound)
    return {
        "rule": "at_most" if sign > 0 else "at_least",
        "counts": met,
        "offered": True,
        "decided_by": by,
        "bound": bound,
    }
