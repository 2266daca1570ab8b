"""What the random procurements reach: every choice of the schema that the engine computes with."""

from __future__ import annotations

import functools
import json
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import analysis
import externality
import generate
import generate_analysis
import generate_health
import generate_lots
import generate_outcomes
import generate_packaging
import generate_products
import generate_reuse
import health
import number
import oracle
import ppwr
import reuse
import reuse_compared
from draw import Document, Draw
from offer import Refused

SCHEMAS = Path(__file__).parents[2] / "core" / "schema"
NAMED: Document = json.loads((SCHEMAS / "procurement.schema.json").read_text("utf-8"))["$defs"]
LOTS = 500

NOT_COMPUTED = {
    ("Measure", "supply"),
    ("Origin", "derived"),
    ("Scope", "site"),
    ("VatStated", "including"),
    ("BeyondMostBid", "problem"),
    ("Weighting", "order_of_importance"),
}
"""What the engine refuses: as not supported, or because the documents ask for it."""

SET_LATER = frozenset(
    """
    Better BiogenicUptake FeeGrade FootprintStandard LowBidTest LowBy PackagingExemption
    PackagingUse RecyclabilityResult TariffSource UncertainNumber Uncertainty Verification
    """.split()  # noqa: SIM905 (a list would take a line for each)
)
"""What follows from bids, or is drawn apart."""


def word(branch: Document) -> str:
    """The word by which a branch of a choice is known."""
    return str(branch["const"] if "const" in branch else branch["required"][0])


def choices() -> dict[str, dict[str, Document]]:
    """The branches of each choice by their words, by the name of the choice."""
    found = {}
    for name, schema in NAMED.items():
        branches = schema.get("oneOf", [])
        if branches and all("const" in one or "required" in one for one in branches):
            found[name] = {word(one): one for one in branches}
    return found


CHOICES = choices()


def chosen(schema: Document, value: Any) -> Iterator[tuple[str, str]]:
    """Every choice made in a value that has this schema, as the choice's name and the word."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        if name not in CHOICES:
            yield from chosen(NAMED[name], value)
            return
        made = value if isinstance(value, str) else next(iter(value))
        yield name, made
        if isinstance(value, dict):
            yield from chosen(CHOICES[name][made], value)
        return
    for one in schema.get("anyOf", []):
        # The other form is a bare text or number, or nothing.
        if isinstance(value, dict):
            yield from chosen(one, value)
    if isinstance(value, dict):
        for key in value.keys() & schema.get("properties", {}).keys():
            yield from chosen(schema["properties"][key], value[key])
    if isinstance(value, list):
        for each in value:
            yield from chosen(schema["items"], each)


def test_every_choice_is_drawn() -> None:
    """A rule, method or policy that is added to the schema fails here until it is drawn."""
    schema = json.loads((SCHEMAS / "procurement.schema.json").read_text("utf-8"))
    drawn: Counter[tuple[str, str]] = Counter()
    for position in range(LOTS):
        published, _ = generate.drafted(Draw(f"1/{position}"))
        whole = {"procurement": published, "bids": []}
        generate_products.set_products(Draw(f"1/{position}/products"), whole)
        generate_packaging.set_packaging(Draw(f"1/{position}/packaging"), whole)
        apart = Draw(f"1/{position}/outcomes", "outcomes-")
        generate_outcomes.set_outcomes(apart, whole, generate.rewards)
        drawn.update(chosen(schema, published))
    for position in range(60):
        of_lots = json.loads(generate_lots.envelope(1, position))
        drawn.update(chosen(schema, of_lots["procurement"]))
    every = {(name, one) for name, words in CHOICES.items() for one in words}
    missing = {choice for choice in every - drawn.keys() if choice[0] not in SET_LATER}
    assert missing == NOT_COMPUTED


@functools.cache
def evaluated(position: int) -> tuple[Document, list[Document], str]:
    """An envelope with its lots, or what it is refused for."""
    whole = oracle.read(generate.envelope(1, position))
    try:
        return whole, oracle.evaluate(whole)["lots"], ""
    except Refused as refused:
        return whole, [], str(refused)


def test_mini_competitions_are_drawn() -> None:
    """With bids of suppliers and others, suppliers without bids, and weights out of range."""
    drawn: Counter[str] = Counter()
    for position in range(60):
        _, lots, refused = evaluated(position)
        drawn[refused] += 1
        for lot in lots:
            under = lot["under_framework"]
            drawn["without bid"] += bool(under and under["without_bid"])
            drawn["ranges"] += any(criterion["weight_range"] for criterion in lot["criteria"])
            reasons = [reason for bid in lot["bids"] for reason, _ in bid["reasons"]]
            drawn["outsider"] += "not_a_supplier" in reasons
            drawn["ranked"] += bool(under and lot["ranking"])
            drawn["price and quality"] += bool(under and under["price_quality_ranges"])
    refusals = ("weight_outside_range", "criterion_without_range", "method_weight_outside_range")
    for each in ("without bid", "ranges", "outsider", "ranked", "price and quality"):
        assert drawn[each] > 2, (each, drawn)
    for each in refusals:
        assert drawn[f"mini_competition.{each}"], drawn


def test_every_way_to_reuse_is_drawn() -> None:
    """Every basis, life and pool, and comparisons with every outcome."""
    drawn: Counter[str] = Counter()
    for position in range(60):
        asked = json.loads(generate_reuse.comparison(1, position))
        drawn["mixes"] += "mixes" in asked["reuse_comparison"]
        drawn[asked["reuse_comparison"]["service"]] += 1
        for one in asked["reuse_comparison"]["systems"]:
            drawn["infection"] += "infection" in one
            for component in one["components"]:
                drawn.update(reuse.words(component["life"]))
                _, life = reuse.word(component["life"])
                drawn["ageless"] += (life or {}).get("calendar_years") == "none"
                for resource in component["resources"]:
                    drawn.update([*reuse.words(resource["basis"]), *resource["of"]])
        if position % 3 == 0:
            told = reuse_compared.answer(asked)["answer"]["reuse_comparison"]
            for compared in told["comparisons"]:
                for axis in reuse.AXES:
                    found = compared[axis] or {"by_uses_per_year": []}
                    drawn.update(stretch["lower"] for stretch in found["by_uses_per_year"])
                    fields = ("uses_per_year", "uses_per_year_over_study")
                    drawn.update(field for field in fields if found.get(field) is not None)
                    components = found.get("needed", {"components": []})["components"]
                    drawn.update(key for each in components for key in each if each[key])
                    drawn["turns"] += sum(len(each["loss_per_use"]) > 1 for each in components)
                drawn["co2_price"] += compared["co2_price"] is not None
    bases = ("per_item", "end_of_life", "per_use", "per_batch", "every_uses", "per_year")
    lives = ("single_use", "reusable", "items", "turnaround", "calendar_years", "ageless")
    times = ("year_of_purchase", "following_year", "turns")
    other = ("per_operating_day", "per_item_and_year", "own", "input", "infection", "mixes")
    found = ("uses_per_year", "uses_per_year_over_study")
    found += ("base", "other", "least_rated_uses", "rated_uses", "loss_per_use", "co2_price")
    for each in (*bases, *lives, *times, *other, *found):
        assert drawn[each] > 1, (each, drawn)


def test_packaging_is_drawn() -> None:
    """Measured by every total, and left out in part, with bids that wait and that do not comply."""
    drawn: Counter[str] = Counter()
    for position in range(260):
        whole, lots, _ = evaluated(position)
        for lot, written in zip(lots, whole["procurement"]["lots"], strict=False):
            for criterion in written["criteria"]:
                asked = criterion.get("measure", {})
                ranked = any(bid["rank"] for bid in lot["bids"])
                if asked == "packaging_points":
                    drawn[asked] += ranked
                elif "packaging" in asked:
                    drawn[asked["packaging"]["total"]] += ranked
            for bid in lot["bids"]:
                lacks = any(code == "packaging_not_documented" for code, _ in bid["reasons"])
                drawn[f"lacks, {bid['standing']}"] += lacks
                drawn["told"] += bid["packaging"] is not None
                told = (bid["packaging"] or {}).get("criteria") or {"results": []}
                drawn.update(one["outcome"] for one in told["results"])
                drawn.update(code for code, _ in bid["reasons"] if "packaging_criterion" in code)
                drawn.update(code for code, *_ in bid["flags"])
                for part in (bid["packaging"] or {}).get("components", []):
                    for one in part["ppwr"] or []:
                        drawn[f"{one['rule']} {one['from']} {one['outcome']}"] += 1
                        drawn[str(one["category"])] += 1
                        drawn.update(one["exemptions"] or [])
            followed = [
                one for one in written.get("carbon_lines", []) if "packaging" in one["flow"]
            ]
            for bid in lot["bids"] if followed else []:
                drawn["emissions"] += bid["carbon"] is not None
                drawn["no emissions"] += bid["carbon"] is None
            about = [one["ruling"].get("value_corrected", {}) for one in whole["decisions"]]
            drawn["corrected"] += sum("packaging" in one.get("target", {}) for one in about)
            drawn["practice"] += bool(lot["alternative"] and lot["alternative"]["packaging"])
    for rule in ("recyclability 2030", "recyclability 2038", "recycled_content 2030"):
        for outcome in ("met", "not_met", "not_documented", "exempt"):
            assert drawn[f"{rule} {outcome}"] > 1, (rule, outcome, drawn)
    for each in (*ppwr.CODES, *ppwr.LEAST, *ppwr.GROUNDS, "empty_space 2030 not_met"):
        assert drawn[each] > 0, (each, drawn)
    for total in generate_packaging.TOTALS:
        assert drawn[total] > 1, (total, drawn)
    words = (
        "emissions",
        "no emissions",
        "told",
        "practice",
        "lacks, incomplete",
        "lacks, non_compliant",
        "packaging_points",
    )
    for each in (*words, "met", "not_met", "not_documented", "packaging_criterion_not_met"):
        assert drawn[each] > 1, (each, drawn)


def product_measures_drawn(criteria: list[Document], bids: list[Document]) -> Counter[str]:
    """What the measures of product systems come to."""
    drawn: Counter[str] = Counter()
    for criterion in criteria:
        if "reuse" not in criterion.get("measure", {}):
            continue
        kind, terms = reuse.word(criterion["measure"]["reuse"])
        results = [
            one for bid in bids for one in bid["criteria"] if one["criterion"] == criterion["id"]
        ]
        for found in [number.decided(one["measure"]) for one in results]:
            if terms is None:
                drawn[kind] += 1
            elif str(found) == terms["never"]:
                drawn["never"] += 1
            elif kind == "least_rated_uses":
                drawn["rated"] += 1
            else:
                drawn["always" if found == Fraction(terms["always"]) else "turned"] += 1
    return drawn


def test_what_nothing_can_be_made_of_is_drawn() -> None:
    """Each fault of packaging, footprints and tariffs beside bids that are ranked; corrections."""
    drawn: Counter[str] = Counter()
    for position in range(260):
        whole, lots, _ = evaluated(position)
        for lot in lots:
            ranked = any(bid["rank"] for bid in lot["bids"])
            for bid in lot["bids"]:
                codes = {code for code, _ in bid["reasons"]}
                drawn.update(codes)
                drawn["beside"] += bool(codes & {*UNUSABLE}) and ranked
        for one in whole["decisions"]:
            content = one["ruling"].get("value_corrected", {})
            for kind, target in content.get("target", {}).items():
                drawn[f"{kind} {target['number']}" if isinstance(target, dict) else kind] += 1
            drawn["regraded"] += "fee_grade_corrected" in one["ruling"]
    corrected = ("packaging rotations", "packaging holds", "footprint fossil", "regraded")
    for each in (*UNUSABLE, *corrected, "footprint declared_amount", "beside"):
        assert drawn[each] > 0, (each, drawn)


UNUSABLE = (
    *("packaging_not_usable", "packaging_contradicts", "packaging_level_not_asked"),
    *("exemption_does_not_fit", "fee_material_not_in_tariff", "fee_grade_not_in_tariff"),
    *("footprint_not_usable", "footprint_unit_does_not_fit", "footprint_stage_not_asked"),
    *("footprint_stage_twice", "footprint_period_reversed", "product_system_missing"),
)
"""Why a bid cannot be used."""


def test_product_systems_are_drawn() -> None:
    """Of every kind and bought in every way, costing and emitting, with numbers that bids state."""
    drawn: Counter[str] = Counter()
    for position in range(260):
        whole, lots, _ = evaluated(position)
        for lot, written in zip(lots, whole["procurement"]["lots"], strict=False):
            asked = written.get("product_systems")
            told = [bid for bid in lot["bids"] if bid["product_system"]]
            if not asked or not told:
                continue
            drawn.update(reuse.words(asked["pools"]))
            drawn[asked["infection"]] += 1
            drawn["several"] += len(asked["systems"]) > 1
            drawn.update(f"grows by {word}" for step in asked["growth"] for word in step)
            drawn.update(
                kind.split("-")[1]
                for parameter in written.get("parameters", [])
                if (kind := parameter["id"]).startswith("product-")
            )
            for bid in told:
                drawn["cost"] += bid["product_system"]["cost_per_use"] is not None
                drawn["emissions"] += bid["product_system"]["emissions_per_use"] is not None
                lines = bid["costs"]["lines"] if bid["costs"] else []
                named = [line for line in lines if line["line"].startswith("s")]
                drawn["left"] += any(line["residual"] for line in named)
                risks = [line for line in lines if line["line"].endswith(".infection")]
                drawn["infection"] += bool(risks)
                borne = [
                    one["infection"] for one in asked["systems"] if risks and "infection" in one
                ]
                drawn.update(key for one in borne for key in ("payer", "vat") if key in one)
                drawn["not cashable"] += any(not one["cashable"] for one in borne)
                drawn["no risk"] += any(line["undiscounted"].value == 0 for line in risks)
            drawn.update(product_measures_drawn(written["criteria"], lot["bids"]))
    words = ("evenly", "whole", "none", "straight_line", "included", "excluded", "several")
    measured = ("cost_per_use", "emissions_per_use", "always", "never", "turned", "rated")
    assert all(drawn[each] for each in measured), drawn
    stated = ("price", "quantity", "uses", "loss", "items")
    infected = ("infection", "not cashable", "no risk", "payer", "vat")
    grown = ("grows by rate", "grows by rates", "grows by index", "growth")
    for each in (*words, *stated, *infected, *grown, "cost", "emissions", "left"):
        assert drawn[each] > 1, (each, drawn)


def test_footprints_are_drawn() -> None:
    """They stand in place of lines of ranked bids, and some are not as demanded."""
    drawn: Counter[str] = Counter()
    for position in range(130):
        _, lots, _ = evaluated(position)
        for bid in (bid for lot in lots for bid in lot["bids"]):
            drawn.update(code for code, _ in bid["reasons"] if code.startswith("footprint"))
            told = bid["carbon"] or {}
            if not bid["rank"]:
                continue
            drawn["replaced"] += bool(told.get("replaced"))
            parts = told.get("footprints") or []
            drawn["together"] += any(len(one["stages"]) > 1 for one in parts)
            drawn["biogenic"] += any(one["biogenic"] for one in parts)
    for each in ("replaced", "together", "biogenic", "footprint_stage_missing"):
        assert drawn[each] > 1, (each, drawn)


def test_valued_emissions_are_drawn() -> None:
    """Of current practice with product systems and with footprints, and without what is valued."""
    drawn: Counter[str] = Counter()
    for position in range(110):
        whole = oracle.read(generate_analysis.envelope(1, position))
        valued = [lot for lot in whole["procurement"]["lots"] if externality.values(lot)]
        practices = [lot["alternative"]["offer"] for lot in valued if "alternative" in lot]
        if not practices:
            continue
        try:
            compared = any(lot["comparisons"] for lot in analysis.analyse(whole)["lots"])
        except Refused as refused:
            drawn[str(refused)] += 1
            continue
        for practice in practices if compared else []:
            kinds = practice.keys() & {"product_system", "footprints"}
            drawn.update(kinds)
            drawn["both"] += len(kinds) > 1
    assert drawn["bid.practice_not_documented"], drawn
    for each in ("product_system", "footprints", "both"):
        assert drawn[each] > 1, (each, drawn)


def test_outcomes_are_drawn() -> None:
    """Bids with a rank have outcomes of both flows and rates, and criteria measure some."""
    drawn: Counter[str] = Counter()
    for position in range(90):
        whole, lots, _ = evaluated(position)
        for lot, written in zip(lots, whole["procurement"]["lots"], strict=False):
            lines = written.get("outcome_lines", [])
            if not any(bid["rank"] and bid["outcomes"] for bid in lot["bids"]):
                continue
            drawn.update(next(iter(line["flow"])) for line in lines)
            drawn.update(line["better"] for line in lines)
            drawn.update("rate" if "rate" in line["discounting"] else "plain" for line in lines)
            drawn["measured"] += "outcome" in str(
                [one.get("measure") for one in written["criteria"]]
            )
            drawn["beside"] += "cost_effectiveness" in written
    for each in ("once", "yearly", "higher", "lower", "rate", "plain", "measured", "beside"):
        assert drawn[each] > 1, (each, drawn)


def test_frontiers_are_drawn() -> None:
    """Strategies of every standing and quadrant, equal ones, ties at a threshold, and lines."""
    drawn: Counter[str] = Counter()
    for position in range(600):
        asked = oracle.read(generate_health.calculation(1, position))
        if "incremental_analysis" not in asked:
            continue
        found = health.answer(asked)["answer"]["incremental_analysis"]
        for one in found["strategies"]:
            drawn[one["standing"]] += 1
            drawn["alike"] += bool(one["equal_to"])
            drawn[(one["against_comparator"] or {"quadrant": "none"})["quadrant"]] += 1
        drawn["tied"] += any(len(one["best"]) > 1 for one in found["thresholds"])
        drawn["line"] += any(len(one["tied"]) > 2 for one in found["switch_points"])
    standings = ("on_frontier", "dominated", "extendedly_dominated", "alike", "tied", "line")
    quadrants = ("dominates", "is_dominated", "cost_per_gain", "saving_per_loss", "equal")
    for each in (*standings, *quadrants):
        assert drawn[each] > 3, (each, drawn)


def test_cohorts_are_drawn() -> None:
    """Every way to count and to discount, counts and probabilities, risks and their complements."""
    drawn: Counter[str] = Counter()
    for position in range(200):
        asked = oracle.read(generate_health.calculation(1, position)).get("cohort_model")
        if asked is None:
            continue
        drawn.update([asked["counting"], f"due {asked['timing']}"])
        for rate in (asked["cost_rate"], asked["effect_rate"]):
            kind, declared = next(iter(rate.items()))
            drawn[kind if kind == "constant" else declared["chain"]] += 1
        drawn["apart"] += asked["cost_rate"] != asked["effect_rate"]
        for one in asked["strategies"]:
            drawn["own"] += "transitions" in one
            for declared in one.get("transitions", asked["transitions"]):
                drawn.update(list(declared["rows"]))
                drawn["later"] += declared["from_cycle"] > 1
            for risk in one.get("relative_risks", []):
                drawn[risk["complement"]] += 1
                drawn["some transitions"] += "out_of" in risk or "into" in risk
                drawn["first cycles"] += "to_cycle" in risk
            additions = one.get("additions", [])
            drawn["first costs"] += any("to_cycle" in each for each in additions)
    counting = ("start", "end", "half_cycle")
    due = ("due start_of_year", "due mid_year", "due end_of_year")
    rates = ("constant", "chained", "spot", "apart")
    risks = ("staying", "renormalised", "some transitions", "first cycles", "first costs")
    for each in (*counting, *due, *rates, *risks, "own", "counts", "probabilities", "later"):
        assert drawn[each] > 3, (each, drawn)


def test_grounds_are_drawn() -> None:
    """Emissions of ranked bids rest on each ground, and criteria measure what is documented."""
    shares = ("verified_footprints", "unverified_footprints", "factor_sets", "stated")
    drawn: Counter[str] = Counter()
    for position in range(90):
        whole, lots, refused = evaluated(position)
        drawn[refused] += 1
        for lot, written in zip(lots, whole["procurement"]["lots"], strict=False):
            for bid in lot["bids"]:
                drawn["nothing"] += any(code == "nothing_emitted" for code, *_ in bid["reasons"])
            for bid in (one for one in lot["bids"] if one["rank"]):
                grounds = (bid["carbon"] or {}).get("grounds") or {}
                drawn.update(one for one in shares if grounds and grounds[one].value > 0)
                drawn.update(one for one in ("sets", "ratings") if grounds.get(one))
                drawn["measured"] += "documented_share" in str(written["criteria"])
    for each in (*shares, "sets", "ratings", "measured", "nothing"):
        assert drawn[each] > 1, (each, drawn)


def test_what_is_drawn_is_scored() -> None:
    """They also reach the award: not every procurement with one is refused."""
    scored: Counter[tuple[str, str]] = Counter()
    schema = json.loads((SCHEMAS / "procurement.schema.json").read_text("utf-8"))
    for position in range(60):
        whole = json.loads(generate.envelope(1, position))
        try:
            generate.awards(whole)
        except Refused:
            continue
        scored.update(chosen(schema, whole["procurement"]))
    for name in ("LowBidTest", "LowBy", "Method", "Rule"):
        assert set(CHOICES[name]) == {one for choice, one in scored if choice == name}


if __name__ == "__main__":
    test_every_choice_is_drawn()
    test_mini_competitions_are_drawn()
    test_every_way_to_reuse_is_drawn()
    test_packaging_is_drawn()
    test_product_systems_are_drawn()
    test_footprints_are_drawn()
    test_valued_emissions_are_drawn()
    test_outcomes_are_drawn()
    test_frontiers_are_drawn()
    test_what_is_drawn_is_scored()
