"""Random valid envelopes that reach every part of the evaluation.

    python tests/oracle/generate.py --count 3 --seed 1

writes one envelope a line. The same seed and position give the same envelope.
"""

from __future__ import annotations

import argparse
import itertools
import json
import sys
from fractions import Fraction
from typing import Any

import generate_carbon
import generate_clauses
import generate_externality
import generate_footprints
import generate_low_bids
import generate_mini
import generate_outcomes
import generate_packaging
import generate_products
import generate_unusable
import oracle
from award import Award
from draw import Document, Draw
from generate_bids import BidMaker
from generate_lot import LotMaker
from number import decided
from offer import Refused
from study import Study


def envelope(seed: int, position: int, practice: float = 0.25) -> str:
    """The envelope at this position of the sequence of a seed, as JSON text.

    A lot declares current practice with the probability `practice`.
    """
    draw = Draw(f"{seed}/{position}")
    published, ranges = drafted(draw)
    bids = BidMaker(draw, published, ranges)
    bids.make()
    for lot in published["lots"]:
        if draw.chance(practice):
            offer = bids.offer(lot, competes=False)
            lot["alternative"] = {"id": "today", "title": "What is done today", "offer": offer}
    whole = {
        "procurement": published,
        "bids": bids.bids,
        "assessments": bids.assessments,
        "decisions": bids.decisions,
    }
    # Drawn apart, so that everything else stays as it was.
    generate_mini.set_frameworks(Draw(f"{seed}/{position}/mini"), whole)
    generate_products.set_products(Draw(f"{seed}/{position}/products"), whole)
    generate_packaging.set_packaging(Draw(f"{seed}/{position}/packaging"), whole)
    generate_footprints.set_footprints(Draw(f"{seed}/{position}/footprints"), whole)
    apart = Draw(f"{seed}/{position}/outcomes", "outcomes-")
    generate_outcomes.set_outcomes(apart, whole, rewards)
    set_ranges(draw, whole)
    set_tops(whole)
    set_thresholds(draw, whole, bids)
    set_better(whole)
    set_low_bids(draw, whole)
    generate_unusable.spoil(Draw(f"{seed}/{position}/unusable", "unusable-"), whole)
    return json.dumps(whole, separators=(",", ":"))


def drafted(draw: Draw) -> tuple[Document, dict[str, tuple[float, float]]]:
    """A procurement without numbers about the bids, and the ranges of its parameters."""
    published = procurement(draw)
    ranges: dict[str, tuple[float, float]] = {}
    # Drawn apart, so that everything else stays as it was.
    apart = Draw(f"{draw.seed}/carbon", "carbon-")
    generate_carbon.set_factors(apart, published)
    valued = Draw(f"{draw.seed}/externality", "externality-")
    for _ in range(draw.among(1, 1, 1, 2)):
        maker = LotMaker(draw, published)
        maker.parameters.ranges = ranges
        published["lots"].append(maker.make())
        generate_carbon.CarbonMaker(apart, maker).make()
        generate_externality.set_lines(valued, maker)
    set_price_level(draw, published)
    generate_externality.settle(valued, published)
    return published, ranges


def procurement(draw: Draw) -> Document:
    """A procurement without lots."""
    years = draw.among(1, 2, 3, 4, 5, 6, 8, 10, 12, 20)
    if draw.chance(0.02):
        years, draw.ugly = draw.whole(30, 80), False
    payers = [
        {"id": draw.name("payer"), "title": "A payer", "recovers_vat": draw.chance(0.4)}
        for _ in range(draw.whole(1, 3))
    ]
    participants = [
        {
            "id": draw.name("buyer"),
            "title": "A participant",
            "payer": draw.among(*payers)["id"],
        }
        for _ in range(draw.whole(0, 3))
    ]
    rates = [
        {"id": draw.name("vat"), "rate": draw.among("0.25", "0", "0.06", "1", draw.number(0, 0.3))}
        for _ in range(draw.whole(1, 2))
    ]
    study, monthly = counted(draw, years)
    published: Document = {
        "schema_version": "1.0",
        "id": "random",
        "title": "A random procurement",
        "version": "1",
        "published": "2026-01-02",
        "currency": "DKK",
        "price_level": "2026-01-01",
        "vat": {
            "stated": "excluding",
            "evaluated": draw.among("excluding", "including_unrecoverable"),
            "rates": rates,
        },
        "study": study,
        "discounting": discounting(draw, years, monthly or draw.chance(0.3)),
        "payers": payers,
        "participants": participants,
        "counted": [{"id": "use", "title": "One use"}],
        "parameters": [],
        "lots": [],
    }
    if years <= 12 and draw.chance(0.5):
        set_indices(draw, published)
    if draw.chance(0.6):
        half: list[Any] = ["not_at_all", {"weighted": draw.among("0.5", "0", "0.75")}]
        weights = half if draw.chance(0.4) else []
        extensions = [
            {"years": draw.whole(1, 3), "counts": draw.among("fully", *weights)}
            for _ in range(draw.among(0, 1, 2))
        ]
        extended = sum(one["years"] for one in extensions)
        if extended < years:
            term = draw.whole(1, years - extended)
            published["contract"] = {"years": term, "extensions": extensions}
            set_start(draw, published["contract"], years - extended - term)
    return published


def set_start(draw: Draw, contract: Document, left: int) -> None:
    """Lets the contract begin later, so that so many years are left at most."""
    if left == 0 or draw.chance(0.5):
        return
    year = 2026 + draw.whole(0, left)
    fully = all(extension["counts"] == "fully" for extension in contract["extensions"])
    if fully and year < 2026 + left:
        contract["start"] = f"{year}-{draw.whole(1, 12):02}-{draw.whole(1, 28):02}"
    else:
        contract["start"] = f"{year}-01-01"


def set_indices(draw: Draw, published: Document) -> None:
    """Indices that reach the end of the study, and clauses that follow them."""
    study = published["study"]
    last = 2026 + study["years"]
    series = []
    for _ in range(draw.whole(1, 2)):
        one = generate_clauses.series(draw, draw.among("yearly", "quarterly", "monthly"), last)
        for point in one["points"]:
            if point["period"] >= "2026":
                point["assumed"] = True
        series.append(one)
    published["index_series"] = series
    published["price_clauses"] = []
    for _ in range(draw.whole(0, 2)):
        followed = draw.dice.sample(series, k=draw.whole(1, len(series)))
        clause = generate_clauses.clause(draw, followed)
        published["price_clauses"].append({"id": draw.name("clause"), "clause": clause})


def counted(draw: Draw, years: int) -> tuple[Document, bool]:
    """The months that count, and whether a year is partial."""
    study: Document = {"base_date": "2026-01-01", "years": years}
    partial = False
    if draw.chance(0.2):
        study["months"] = draw.whole(1, 11)
        partial = True
    if draw.chance(0.25):
        service = draw.among(0, 12, draw.whole(0, 12 * years - 1))
        service = min(service, 12 * years - 1)
        study["service_date"] = f"{2026 + service // 12}-{service % 12 + 1:02}-01"
        partial = partial or service % 12 != 0
    if partial:
        study["partial_years"] = draw.among("prorated", "prorated", "whole")
    return study, partial


def discounting(draw: Draw, years: int, monthly: bool) -> Document:
    """Every timing, chain and price basis."""

    def rate() -> Any:
        return draw.among("0", "0.03", "0.035", draw.number(0, 0.12), draw.number(-0.02, 0.9))

    if draw.chance(0.5):
        discount: Document = {"constant": rate()}
    else:
        first = draw.among(0, 1)
        later = draw.some(list(range(2, years + 3)), 3)
        steps = [{"from_year": year, "rate": rate()} for year in [first, *sorted(later)]]
        discount = {"stepped": {"chain": draw.among("chained", "spot"), "steps": steps}}
    result = {
        "price_basis": draw.among("real", "nominal"),
        "timing": draw.among("start_of_year", "mid_year", "end_of_year"),
        "rate": discount,
    }
    if draw.chance(0.5):
        result["day_count"] = draw.among("30/360", "30E/360", "act/360", "act/365F", "act/act ISDA")
    if monthly:
        result["monthly_rate"] = draw.among("yearly_equivalent", "yearly_equivalent", "twelfth")
    if result["price_basis"] == "real" and draw.chance(0.7):
        result["inflation"] = draw.number(0, 0.05)
    if draw.chance(0.2):
        result["inflation"] = draw.number(0.005, 0.05)
        result["rate_basis"] = "nominal" if result["price_basis"] == "real" else "real"
        result["rate_relation"] = draw.among("fisher", "fisher", "subtraction")
    return result


def set_price_level(draw: Draw, published: Document) -> None:
    """Puts the price level beside the base date, and declares what leads from one to the other."""
    terms = published["discounting"]
    if draw.chance(0.6):
        return
    published["price_level"] = draw.among("2025-07-01", "2024-01-01", "2026-03-31")
    lines = [line for lot in published["lots"] for line in lot["cost_lines"]]
    grows = any(line["growth"] for line in lines)
    basis = terms["price_basis"]
    restated = any(line.get("price_basis", basis) != basis for line in lines)
    inflates = "inflation" in terms and (basis == "real" or restated)
    if inflates and draw.chance(0.7):
        terms["price_level_gap"] = {"factor": draw.number(0.9, 1.2)}
    elif grows or inflates:
        terms["price_level_gap"] = "none"


def awards(whole: Document) -> list[Award]:
    """What the oracle makes of the lots so far."""
    read = oracle.read(json.dumps(whole))
    study = Study(read["procurement"])
    return [Award(read, study, lot) for lot in read["procurement"]["lots"]]


def written(value: Fraction) -> str:
    """A fraction of at most 12 decimals as the documents write it."""
    scaled = int(value * 10**12)
    sign, digits = ("-" if scaled < 0 else ""), f"{abs(scaled):013d}"
    return f"{sign}{digits[:-12]}.{digits[-12:]}".rstrip("0").rstrip(".")


def near(draw: Draw, low: Fraction, high: Fraction) -> str:
    """A number about two measures, sometimes exactly one of them."""
    if draw.chance(0.3):
        return written(draw.among(low, high))
    part = Fraction(draw.whole(-30, 130), 100)
    return written(round(low + (high - low) * part, draw.among(0, 2, 4)))


def set_ranges(draw: Draw, whole: Document) -> None:
    """Sets fixed ranges and tables about the measures of the bids."""
    try:
        measured = awards(whole)
    except Refused:
        return
    for award, lot in zip(measured, whole["procurement"]["lots"], strict=True):
        for criterion in lot["criteria"]:
            rule = criterion.get("rule")
            known = [
                decided(one.measures[criterion["id"]])
                for one in award.contenders
                if criterion["id"] in one.measures
            ]
            if not known or not isinstance(rule, dict):
                continue
            low, high = min(known), max(known)
            if low == high:
                high += 1
            if "fixed_range" in rule:
                ends = sorted({Fraction(near(draw, low, high)), Fraction(near(draw, low, high))})
                if criterion["kind"] == "quality":
                    ends.reverse()
                if len(ends) == 2:
                    full, zero = map(written, ends)
                    rule["fixed_range"].update(full_at=full, zero_at=zero)
            elif "rebate_ratio" in rule or "bilinear" in rule:
                # Now and then nobody gives a rebate.
                base = low / 2 if draw.chance(0.02) else max(high, Fraction(0)) * draw.whole(2, 4)
                next(iter(rule.values()))["base"] = str(max(int(base), 0) + 1)
            elif "table" in rule:
                bounds = {Fraction(near(draw, low, high)) for _ in range(draw.whole(1, 4))}
                rule["table"]["steps"] = [
                    {"at_most": written(bound), "points": draw.number(0, 30)}
                    for bound in sorted(bounds)
                ]


def set_low_bids(draw: Draw, whole: Document) -> None:
    """Tests how low bids are, of some lots."""
    try:
        measured = awards(whole)
    except Refused:
        return
    for award, lot in zip(measured, whole["procurement"]["lots"], strict=True):
        tests = generate_low_bids.low_bids(draw, award)
        if tests is not None:
            lot["low_bids"] = tests


def set_better(whole: Document) -> None:
    """Says which measure is better where the measure itself says something else than the rule."""
    for lot in whole["procurement"]["lots"]:
        for criterion in lot["criteria"]:
            rewarded = rewards(criterion["rule"]) if "rule" in criterion else None
            if rewarded is not None:
                criterion["better"] = rewarded


def rewards(rule: Any) -> str | None:
    """Which measure a rule gives more for; nothing where all get the same."""
    kind, terms = next(iter(rule.items())) if isinstance(rule, dict) else (rule, {})
    if kind in ("as_measured", "money_per_unit", "ratio_to_highest", "linear_to_highest"):
        return "higher"
    if kind == "fixed_range":
        return "lower" if Fraction(terms["full_at"]) < Fraction(terms["zero_at"]) else "higher"
    if kind in ("table", "distance_table"):
        steps = [Fraction(step["points"]) for step in terms["steps"]]
        steps.append(Fraction(terms["otherwise"]))
        pairs = list(itertools.pairwise(steps))
        falls, rises = any(b < a for a, b in pairs), any(b > a for a, b in pairs)
        return "neither" if falls and rises else "lower" if falls else "higher" if rises else None
    return "lower"


def set_tops(whole: Document) -> None:
    """Sets tops of scales to the most a bid can get; another method where that is no decimal."""
    try:
        scored = {award.lot["id"]: award for award in awards(whole)}
    except Refused:
        scored = {}
    for lot in whole["procurement"]["lots"]:
        terms = lot["method"].get("quality_percent")
        if terms is None:
            continue
        award = scored.get(lot["id"])
        most = None if award is None else award.most_quality()
        if award is None or (most is not None and most <= 0):
            set_lowest_price(lot, terms)
        elif most is not None:
            top = Fraction(written(round(most, 12)))
            if top == most:
                terms["top"] = written(most)
            else:
                set_lowest_price(lot, terms)


def set_lowest_price(lot: Document, terms: Document) -> None:
    """Leaves out what the weights of the price and of quality are for."""
    lot["method"] = {"lowest_price": without(terms)}
    lot.get("under_framework", {}).pop("price_quality_ranges", None)


def without(terms: Document) -> Document:
    """The terms of a method that goes by the price alone."""
    left = ("base", "combination", "weights_sum", "weighting", "minimum_total")
    return {name: value for name, value in terms.items() if name in left}


def set_thresholds(draw: Draw, whole: Document, bids: BidMaker) -> None:
    """Sets thresholds about the points of the bids, and draws lots."""
    if not draw.chance(0.4):
        return
    try:
        scored = awards(whole)
    except Refused:
        return
    for award, lot in zip(scored, whole["procurement"]["lots"], strict=True):
        if draw.chance(0.4) and "lot_drawn" in lot["policies"]["ties"]:
            bidders = [one.bid["id"] for one in award.contenders]
            drawn = draw.dice.sample(bidders, k=len(bidders))
            # Each bid is drawn once: all together, or some and then the others.
            cut = draw.whole(0, len(drawn)) if draw.chance(0.4) else 0
            for order in (drawn[:cut], drawn[cut:]):
                if order:
                    bids.decide({"lot_drawn": {"lot": lot["id"], "order": order}})
        for criterion in lot["criteria"]:
            known = [
                decided(one.points[criterion["id"]])
                for one in award.contenders
                if criterion["id"] in one.points
            ]
            if award.states_quality() and criterion["id"] in award.amounts:
                continue
            if known and draw.chance(0.3):
                criterion["minimum_points"] = near(draw, min(known), min(known))
            elif "measure" not in criterion and draw.chance(0.3):
                criterion["minimum_points"] = draw.number(0, 20)
        sums = [one.quality if award.states_quality() else one.total for one in award.contenders]
        known = [decided(points) for points in sums if points is not None]
        if known and "combination" in award.terms and draw.chance(0.3):
            terms = next(iter(lot["method"].values()))
            terms["minimum_total"] = near(draw, min(known), min(known))


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
