"""The evaluation, as the engine writes it.

Generated from the JSON Schema by `types/generate.py`: do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from wholelife.parts import (
    BidReference,
    CorridorUsed,
    CostReport,
    CriterionUsed,
    DiscountingUsed,
    Engine,
    Explained,
    Reason,
)
from wholelife.record import Record


class DocumentReference(Record):
    """An assessment or decision an evaluation rests on."""

    id: str
    """Its identifier."""
    sha256: str | None
    """The SHA-256 of the canonical form; `null` in a redacted evaluation where the document
    holds a
    confidential value, which could be found by trying."""


class Named(Record):
    """A name and what it stands for."""

    id: str
    """The name."""
    title: str
    """What it stands for."""


class PanelSpread(Record):
    """How far apart the evaluators are about one bid in one criterion."""

    farthest: Sequence[str]
    """Who is as far from them as that, by name."""
    highest: Decimal
    """The highest."""
    largest_distance: Explained
    """How far the evaluator who is farthest from the panel's points is from them."""
    lowest: Decimal
    """The lowest points that an evaluator gave."""
    range: Explained
    """From the lowest to the highest."""
    share_of_scale: Explained
    """The same as a share of the published scale, so that criteria can be compared."""


class Place(Record):
    """A place of the ranking."""

    bids: Sequence[str]
    """Who holds it."""
    rank: int
    """The place; after a shared place of two the next is two further."""
    decided_by: str | None
    """What broke a tie with the place before, where something did."""


class ProcurementReference(Record):
    """The procurement an evaluation rests on."""

    currency: str
    """The currency of every amount."""
    id: str
    """The buyer's identifier."""
    participants: Sequence[Named]
    """The participants."""
    payers: Sequence[Named]
    """The payers."""
    title: str
    """Its title."""
    version: str
    """Version of the published documents."""
    sha256: str | None
    """The SHA-256 of the canonical form; `null` in a redacted evaluation where the document
    holds a
    confidential value, which could be found by trying."""


class TierBought(Record):
    """A tier of the prices of an item, and how much is bought at its price."""

    from_: Decimal
    """The quantity from which its price holds."""
    quantity: Decimal
    """The units bought at the price over the study; those of extensions with the weight of their
    years."""
    price: Decimal | None
    """The price that is stated for it, before any discount; `null` where it is withheld as
    confidential."""


class ContractValue(Record):
    """The value of the contract, for the notice."""

    estimated: Explained
    """Estimated quantities at the bid's prices over the contract, without value added tax."""
    at_maximum_quantities: Explained | None
    """Maximum quantities at the bid's prices, where every item declares one; without value added
    tax."""
    framework_maximum: Decimal | None
    """The most that may be spent under the framework."""


class CriterionResult(Record):
    """What was measured for a criterion, and what it is worth."""

    criterion: str
    """The criterion."""
    measure: Explained
    """The number the bid was turned into."""
    panel: PanelSpread | None
    """How far apart the evaluators of a panel are about the bid, where several gave points; it
    decides nothing."""
    points: Explained | None
    """What it is worth: points, or money for an evaluation price; none until the lot is ranked."""
    weighted: Explained | None
    """The points weighted by the criterion's share."""


class EvaluatorStanding(Record):
    """An evaluator beside the others."""

    abstained: Sequence[str]
    """The bids from which the evaluator abstained."""
    deviation: Explained
    """How much more than the others the evaluator gives on average, over the bids that others
    gave
    points as well; below zero where it is less. `null` where there is no such bid."""
    evaluator: str
    """The evaluator."""


class Flag(Record):
    """Something a reader of the evaluation should know."""

    code: Literal[
        "unverified_values",
        "adverse_value_used",
        "value_corrected",
        "missing_value_resolved",
        "clarification_received",
        "draft_assessment",
        "item_outside_cost",
        "assumed_value",
        "capped_range",
        "scales_differ",
        "capital_charge_discounted",
        "producer_fee_twice",
        "co2_twice",
        "three_decimals",
        "not_calculable",
        "admitted_by_decision",
        "decision_unused",
    ]
    """What it is."""
    places: Sequence[str]
    """JSON Pointers to the places that it is about, where it says how parts of the documents go
    together."""
    subjects: Sequence[str]
    """What it is about."""
    share: Decimal | None
    """The share of the bid's value it concerns, as a fraction, where it can be stated."""


class ItemPrice(Record):
    """What an item of the schedule amounts to."""

    amount: Explained
    """Its quantities at the bid's price over the study, with the tax that counts; neither growth
    nor discounting."""
    counts: bool
    """Whether it counts in the offered price; an option may be priced and not counted."""
    item: str
    """The item."""
    tiers: Sequence[TierBought]
    """How much is bought at the price of each tier; left out where one price holds for every
    quantity."""


class OptionDecided(Record):
    """An option of a bid that a published rule decides about."""

    counts: bool
    """Whether it counts."""
    offered: bool
    """Whether it is offered: an option that is not is not chosen from."""
    option: str
    """The option."""
    rule: Literal["cheapest", "dearest", "at_most", "at_least"]
    """The rule."""
    tied_with: Sequence[str]
    """The options of its group that cost the same, where that leaves it to the order of the
    procurement which of them counts."""
    title: str
    """What it is."""
    bound: Decimal | None
    """The bound of the published condition, in the same unit."""
    decided_by: Explained | None
    """What decides: what it costs, or the value of a parameter; none where it is not offered."""
    group: str | None
    """The group that it is chosen from."""


class PanelAgreement(Record):
    """How the evaluators of a criterion stand to each other, over all bids for the lot."""

    compared: Sequence[str]
    """The bids that every evaluator gave points who gave any, in the order given: those over
    which
    agreement is stated."""
    concordance: Explained
    """How far these evaluators agree on the order of these bids, from 0 to 1: Kendall's W,
    corrected
    for ties. `null` where it is undefined: fewer than two such bids, or evaluators who each
    give
    all of them the same."""
    criterion: str
    """The criterion."""
    evaluators: Sequence[EvaluatorStanding]
    """The evaluators with a final assessment, by name."""


class AlternativeEvaluation(Record):
    """Current practice, evaluated but never ranked."""

    id: str
    """Its identifier."""
    items: Sequence[ItemPrice]
    """What each item of the schedule amounts to."""
    options: Sequence[OptionDecided]
    """The options that published rules decide about, in the order of the procurement."""
    title: str
    """What is done today."""
    costs: CostReport | None
    """What it costs over its life."""
    offered_price: Explained | None
    """What the schedule amounts to."""
    schedule_discount: Explained | None
    """The discount on the whole schedule, as a fraction of it, where there is one."""


class BidEvaluation(Record):
    """The result of a bid in a lot."""

    bid: str
    """The bid."""
    criteria: Sequence[CriterionResult]
    """What was measured and what it is worth."""
    flags: Sequence[Flag]
    """What a reader should know."""
    items: Sequence[ItemPrice]
    """What each item of the schedule amounts to."""
    options: Sequence[OptionDecided]
    """The options that published rules decide about, in the order of the procurement."""
    reasons: Sequence[Reason]
    """Why."""
    standing: Literal[
        "ranked", "admitted", "incomplete", "non_compliant", "below_threshold", "excluded"
    ]
    """Where it stands."""
    contract_value: ContractValue | None
    """What the schedule amounts to over the contract, for the notice."""
    costs: CostReport | None
    """What the purchase costs over its life."""
    offered_price: Explained | None
    """What the schedule amounts to."""
    quality: Explained | None
    """Its points of quality, where the method sets them against the price or goes by thresholds
    of them."""
    rank: int | None
    """Its place."""
    schedule_discount: Explained | None
    """The discount on the whole schedule, as a fraction of it, where the bid offers one."""
    total: Explained | None
    """Its points, its evaluation price, or its points of quality for the money."""


class LotEvaluation(Record):
    """The result of a lot."""

    bids: Sequence[BidEvaluation]
    """Every bid for the lot, in the order given."""
    criteria: Sequence[CriterionUsed]
    """The criteria."""
    discounting: DiscountingUsed
    """How years were made comparable."""
    flags: Sequence[Flag]
    """What a reader should know of the lot, whoever bids."""
    id: str
    """The lot's identifier."""
    method: str
    """The award method: `weighted_points`, `evaluation_price`, `lowest_price`,
    `price_per_quality`,
    `quality_percent` or `feature_coefficient`."""
    outcome: Literal["ranked", "tied", "open", "no_admitted_bid"]
    """How it ended."""
    panels: Sequence[PanelAgreement]
    """How the evaluators of each criterion stand to each other, where several gave points; it
    decides nothing."""
    ranking: Sequence[Place]
    """The ranked bids, the best first; bids that share a place stand together."""
    title: str
    """Its title."""
    alternative: AlternativeEvaluation | None
    """Current practice, outside the competition."""
    corridor: CorridorUsed | None
    """Which quotients count as good as the best, where the method says so."""


class Evaluation(Record):
    """The result of a procurement."""

    assessments: Sequence[DocumentReference]
    """The assessments, with the SHA-256 of each."""
    bids: Sequence[BidReference]
    """The bids."""
    decision_decimals: int
    """How many decimals a number has, half to even, when something is decided by it or it is
    reported."""
    decisions: Sequence[DocumentReference]
    """The decisions, with the SHA-256 of each."""
    engine: Engine
    """What made it."""
    lots: Sequence[LotEvaluation]
    """The lots."""
    procurement: ProcurementReference
    """The procurement."""
    redacted: bool
    """Whether confidential values, and what would reveal them, are withheld."""
    schema_version: str
    """Version of this document's schema."""
