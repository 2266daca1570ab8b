"""What emissions rest on: footprints, factors of sets, or numbers that are only stated."""

from __future__ import annotations

import carbon
from number import ZERO, Number, number, total
from offer import Document, Offer, choice
from study import Study

RATINGS = ("technological", "geographical", "temporal")


def sizes(
    study: Study, lot: Document, offer: Offer, stages: list[str]
) -> list[tuple[str, Document, Number]]:
    """Lines and parts of footprints of these stages, by the size of what they emit."""
    told = [
        ("line", line, total(carbon.emitted(study, lot, offer, line)))
        for line in carbon.lines(lot, offer)
        if not line["biogenic"] and line["stage"] in stages
    ]
    by_item = {one["item"]: one for one in offer.footprints}
    told += [
        ("footprint", by_item[part["item"]], part["total"])
        for part in carbon.stated(study, lot, offer)
        if not part["biogenic"] and set(part["stages"]) <= set(stages)
    ]
    return [(kind, one, -amount if amount.value < 0 else amount) for kind, one, amount in told]


def sets(line: Document) -> set[str]:
    """The sets whose factors a line multiplies."""
    if "product" in line["flow"]:
        return set(line.get("factor_sets", []))
    return {one["set"] for one in carbon.named(line)}


def primary(footprint: Document) -> Number:
    """The share of primary data; none where none is stated."""
    return number(footprint.get("data_quality", {}).get("primary_share", "0"))


def part(kind: str, one: Document, counts: str) -> Number:
    """How much of an emission one kind of documentation covers."""
    if kind == "line":
        return number(int(counts == "factor_set" and bool(sets(one))))
    if counts == "primary_data":
        return primary(one)
    return number(
        int(counts == "footprint" or (counts, "verified_by" in one) == ("verified_footprint", True))
    )


def documented(study: Study, lot: Document, offer: Offer, content: Document) -> Number | None:
    """The share that a criterion measures; none of nothing."""
    found = sizes(study, lot, offer, content.get("stages") or carbon.STAGES)
    whole = total([size for *_, size in found])
    if whole.value == 0:
        return None
    covered = [most(kind, one, content["counts_as"]) * size for kind, one, size in found]
    return total(covered) / whole


def most(kind: str, one: Document, counts_as: list[str]) -> Number:
    """What the kind covers that covers most."""
    return max((part(kind, one, counts) for counts in counts_as), key=lambda share: share.value)


def report(study: Study, lot: Document, offer: Offer) -> Document | None:
    """What the evaluation tells of a bid."""
    measured = [choice(one.get("measure", "none"))[0] for one in lot["criteria"]]
    if not lot.get("product_footprints") and "documented_share" not in measured:
        return None
    found = sizes(study, lot, offer, carbon.STAGES)
    whole = total([size for *_, size in found])
    if whole.value == 0:
        return None

    def share(counts: str) -> Number:
        return total([part(kind, one, counts) * size for kind, one, size in found]) / whole

    used = {name for line in lot.get("carbon_lines", []) for name in sets(line)}
    ratings = []
    for rating in RATINGS:
        rated = [
            (number(one["data_quality"][rating]), size)
            for kind, one, size in found
            if kind == "footprint" and rating in one.get("data_quality", {})
        ]
        weight = total([size for _, size in rated])
        if weight.value != 0:
            mean = total([given * size for given, size in rated]) / weight
            ratings.append({"rating": rating, "mean": mean})
    unverified = share("footprint") - share("verified_footprint")
    bare = [size for kind, one, size in found if kind == "line" and not sets(one)]
    return {
        "size": whole,
        "verified_footprints": share("verified_footprint"),
        "unverified_footprints": unverified,
        "factor_sets": share("factor_set"),
        "stated": (total(bare) if bare else ZERO) / whole,
        "primary_data": share("primary_data"),
        "sets": [
            {
                "set": name,
                "share": total(
                    [size for kind, one, size in found if kind == "line" and name in sets(one)]
                )
                / whole,
            }
            for name in carbon.sets(study.procurement)
            if name in used
        ]
        or None,
        "ratings": ratings or None,
    }
