"""The evaluation, as the engine writes it.

Generated from the JSON Schema by `types/generate.py`: do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from wholelife.parts import (
    AllocationTie,
    BidReference,
    CarbonReport,
    CombinedAward,
    CorridorUsed,
    CostReport,
    CriterionUsed,
    DiscountingUsed,
    Engine,
    Explained,
    FactorInYear,
    LineOutcomes,
    LinkResult,
    PackagingCriterionResult,
    PricePathUsed,
    Reason,
    ReuseSystemFound,
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


class FactorUsed(Record):
    """An emission factor that a carbon line uses."""

    by_year: Sequence[FactorInYear]
    """Its numbers in the calendar years of the study that it has one for."""
    id: str
    """The factor."""
    title: str
    """What it is."""
    unit: str
    """Its unit."""
    area: str | None
    """Where it holds."""
    method: str | None
    """How it was made."""
    value: Decimal | None
    """Its number, where one holds for every year."""


class LimitCost(Record):
    """What the limit costs, added up over the lots."""

    by: Literal["offered_price", "total"]
    """What is added up."""
    cost: Explained
    """How much more is paid, or how many points are lost."""
    first: Explained
    """The sum of those who would win without the limit."""
    winner: Explained
    """The sum of the winners."""


class LotAllocated(Record):
    """A lot, without the limit and with it."""

    lot: str
    """The lot."""
    first: str | None
    """Who would win it without the limit; none where nobody is first alone."""
    price_difference: Explained | None
    """How much more the winner asks than the first, where they differ and there is a price
    schedule."""
    total_difference: Explained | None
    """How much worse the total of the winner is, in points or money, where they differ."""
    winner: str | None
    """Who wins it; none where nobody does, or where that is not decided."""


class LowBidTested(Record):
    """A test of how low a bid is."""

    asks: bool
    """Whether this test asks for an explanation."""
    test: str
    """The test: `below_mean_of_others`, `below_mean`, `below_median`, `below_next`,
    `below_amount` or
    `spain_rglcap_85`."""
    inclusive: bool | None
    """Whether it is asked for at exactly this amount too."""
    limit: Explained | None
    """The amount below which an explanation is asked for; none where there is nothing to compare
    with."""


class Named(Record):
    """A name and what it stands for."""

    id: str
    """The name."""
    title: str
    """What it stands for."""


class PackagingOfLevel(Record):
    """The packaging of a level."""

    level: Literal["primary", "secondary", "tertiary"]
    """The level."""
    mass: Explained | None
    """What all of it weighs."""
    per_functional_unit: Explained | None
    """What it weighs per functional unit."""


class PackagingOfMaterial(Record):
    """The packaging of a material."""

    material: Literal[
        "pet",
        "pe",
        "pp",
        "ps",
        "pvc",
        "other_plastic",
        "paper",
        "fibre_composite",
        "glass",
        "steel",
        "aluminium",
        "wood",
        "other",
    ]
    """The material."""
    mass: Explained | None
    """What all of it weighs."""
    per_functional_unit: Explained | None
    """What it weighs per functional unit."""


class PackagingUnsaid(Record):
    """A level of the packaging of an item of which a bid says neither what it is nor that there
    is none."""

    item: str
    """The item."""
    level: Literal["primary", "secondary", "tertiary"]
    """The level."""


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


class ProductCrossing(Record):
    """Where two curves cross, to a tenth of a use a year."""

    per_use: Decimal
    """What a use takes there."""
    uses_per_year: Decimal
    """The uses of a year."""


class ProductCurve(Record):
    """What a use of one system takes."""

    option: str
    """The bid, or current practice."""
    per_use: Sequence[Decimal]
    """At each number of uses."""


class ProductCurvesOfAxis(Record):
    """The curves of an axis."""

    crossings: Sequence[ProductCrossing]
    """Where two of the curves cross, from the fewest uses on."""
    curves: Sequence[ProductCurve]
    """Each bid, in the order given, and then current practice."""
    uses_per_year: Sequence[Decimal]
    """The uses of a year."""


class ReservationDecision(Record):
    """The decision about a reservation, in the buyer's words."""

    by: str
    """By whom."""
    date: str
    """When."""
    id: str
    """The decision."""
    reason: str
    """Why."""
    role: str | None
    """In which capacity."""


class ReservationPart(Record):
    """A part of the price of a reservation."""

    amount: Explained
    """What it comes to."""
    title: str
    """What it is for."""


class SupplierShare(Record):
    """What a supplier of a cascade delivers."""

    bid: str
    """The bid."""
    quantity: Explained
    """What it delivers, up to its capacity."""
    cost: Explained | None
    """What that costs."""


class SupplierWithoutBid(Record):
    """A supplier that made no bid."""

    bidder: str
    """Its name."""
    bidder_id: str
    """The identifier by which it bids."""


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


class WeightInRange(Record):
    """A weight of the award method and its range."""

    highest: Decimal
    """The highest weight."""
    lowest: Decimal
    """The lowest weight."""
    weight: Decimal | None
    """The weight that a mini-competition chose; none in the framework."""


class AllocationStep(Record):
    """A step of the allocation."""

    kind: Literal["awarded", "released", "limit_lifted", "no_winner"]
    """What happens to it."""
    lot: str
    """The lot."""
    passed_over: Sequence[str]
    """Bids with a better place, or with the same, that do not win the lot."""
    runners_up: Sequence[str]
    """The first other bid that could have won it at this step, where the rule goes by the loss;
    all that
    share its place, by their identifiers."""
    bid: str | None
    """The bid that it happens to."""
    loss: Explained | None
    """How much worse a runner-up is; none where there is none."""


class CascadeAward(Record):
    """A cascade of suppliers."""

    suppliers: Sequence[SupplierShare]
    """The suppliers, in the order in which they are asked."""
    uncovered: Explained
    """What nobody delivers."""
    cost: Explained | None
    """What all that is delivered costs, where there is a price schedule."""


class ChainRequirement(Record):
    """A requirement that reaches down the supply chain, link by link."""

    links: Sequence[LinkResult]
    """The links that have to prove it, the bidder first."""
    outcome: Literal["pass", "fail", "missing"]
    """Whether every link that has to prove it does: `fail` where one does not meet it, else
    `missing`
    where one has not proven it."""
    requirement: str
    """The requirement."""


class ContractValue(Record):
    """The value of the contract, for the notice."""

    estimated: Explained
    """Estimated quantities at the bid's prices over the contract, without value added tax."""
    at_maximum_quantities: Explained | None
    """Maximum quantities at the bid's prices, where every item declares one; without value added
    tax."""
    framework_maximum: Decimal | None
    """The most that may be spent under the framework."""


class CriterionRange(Record):
    """Between which weights that of a criterion of a later mini-competition is chosen, both
    allowed."""

    criterion: str
    """The criterion, which need not be one of the lot."""
    highest: Decimal
    """The highest weight."""
    lowest: Decimal
    """The lowest weight."""


class CriterionResult(Record):
    """What was measured for a criterion, and what it is worth."""

    criterion: str
    """The criterion."""
    measure: Explained
    """The number the bid was turned into."""
    before_reservations: Explained | None
    """The same without the price of the bid's reservations, where that is added to it; not
    rounded."""
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


class FactorSetUsed(Record):
    """A set of emission factors that carbon lines of the lot use."""

    factors: Sequence[FactorUsed]
    """The factors that are used."""
    gwp_set: Literal["ar4", "ar5", "ar6", "not_stated"]
    """The global warming potentials that it counts with."""
    id: str
    """The set."""
    kind: Literal["physical", "spend_based"]
    """What its factors are multiplied by."""
    licence: str
    """Its licence."""
    source: str
    """Where it comes from."""
    title: str
    """What it is."""
    version: str
    """Its version."""
    year: int
    """The year that it was published for."""


class Flag(Record):
    """Something a reader of the evaluation should know."""

    code: Literal[
        "unverified_values",
        "adverse_value_used",
        "value_corrected",
        "missing_value_resolved",
        "clarification_received",
        "reservation_priced",
        "reservation_accepted",
        "draft_assessment",
        "item_outside_cost",
        "assumed_value",
        "capped_range",
        "scales_differ",
        "capital_charge_discounted",
        "producer_fee_twice",
        "co2_twice",
        "emissions_scored_twice",
        "gwp_sets_differ",
        "three_decimals",
        "not_calculable",
        "admitted_by_decision",
        "explanation_required",
        "footprint_expired",
        "footprint_quality_below",
        "footprint_boundaries_differ",
        "footprint_units_differ",
        "footprint_gwp_sets_differ",
        "footprint_biogenic_differs",
        "footprint_standards_differ",
        "footprint_beside_lines",
        "decision_unused",
        "ppwr_not_met",
        "ppwr_not_documented",
        "ppwr_exempt",
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


class LowBid(Record):
    """A bid beside the published tests of how low it may be."""

    amount: Decimal
    """The measure."""
    criterion: str
    """The criterion whose measure is tested."""
    explanation_required: bool
    """Whether the bidder has to be asked to explain it: any test asks. Nothing else follows."""
    tests: Sequence[LowBidTested]
    """The tests, in the order of the procurement."""
    unit: str
    """Its unit."""


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


class PackagingCriteriaUsed(Record):
    """A set of criteria for packaging, and whether a bid meets them."""

    id: str
    """The set."""
    results: Sequence[PackagingCriterionResult]
    """Each criterion, in the order of the set."""
    title: str
    """Its title."""
    version: str
    """Its version."""


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


class PpwrFinding(Record):
    """What a rule of Regulation (EU) 2025/40 says of a component, from a year within the
    deliveries on."""

    articles: Sequence[str]
    """Where it stands: the threshold, or the exemption."""
    exemptions: Sequence[
        Literal[
            "medicine_immediate",
            "medical_device",
            "in_vitro_diagnostic",
            "medicine_outer",
            "special_food",
            "dangerous_goods",
            "natural_material",
            "compostable",
            "medicine_manufacture",
            "food_safety",
            "small_part",
            "reuse_system",
        ]
    ]
    """The grounds on which it is exempt."""
    from_: int
    """The year from whose 1 January it holds at the earliest; acts that are still to come may
    move it."""
    outcome: Literal["met", "not_met", "not_documented", "exempt"]
    """What it says of the component."""
    rule: Literal["recyclability", "recycled_content", "empty_space"]
    """The rule."""
    bound: Decimal | None
    """The bound as a fraction, where it is documented which one holds."""
    category: (
        Literal["contact_sensitive_pet", "contact_sensitive_other", "beverage_bottle", "other"]
        | None
    )
    """The category of plastic packaging, where it is documented."""
    grade: Literal["a", "b", "c", "below_c"] | None
    """The grade that the component has."""
    least_grade: Literal["a", "b", "c", "below_c"] | None
    """The grade that is asked for."""
    stated: Decimal | None
    """What the bid says, as a fraction."""


class PriceQualityRanges(Record):
    """Between which weights `quality_percent` sets quality against the price, both bounds
    allowed."""

    price_weight: WeightInRange
    """The weight of the price."""
    quality_weight: WeightInRange
    """The weight of quality."""


class ProductCurves(Record):
    """What a use of each bid's product system takes, by the uses of a year, with its items
    replaced as they wear
    out: what the figures of a report draw. It decides nothing. What a redacted evaluation
    withholds is not in it."""

    functional_unit: str
    """What a use is."""
    cost: ProductCurvesOfAxis | None
    """What a use costs; `null` where costs were not asked for."""
    emissions: ProductCurvesOfAxis | None
    """What a use emits; `null` where emissions were not asked for."""


class ProductOffered(Record):
    """The product system that a bid offers, and what a year and a use of it take while its items
    are replaced as
    they wear out. What falls due over the study is in the cost lines and the carbon lines."""

    takes: ReuseSystemFound
    """What it takes."""
    title: str
    """What it is."""
    cost_per_use: Explained | None
    """What a use costs; `null` where costs were not asked for."""
    emissions_per_use: Explained | None
    """What a use emits; `null` where emissions were not asked for."""


class ReservationTreated(Record):
    """A reservation of a bid, and what was made of it."""

    parts: Sequence[ReservationPart]
    """What that is made of."""
    reservation: int
    """Its position in the bid, counted from 0."""
    term: str
    """The term it concerns."""
    text: str
    """What is offered instead."""
    treatment: Literal["untreated", "priced", "disqualifies", "accepted"]
    """What was made of it."""
    decision: ReservationDecision | None
    """The decision, where there is one."""
    price: Explained | None
    """What it costs the buyer, where it is priced."""


class ShortlistUsed(Record):
    """A declared shortlist, as it was applied."""

    advanced: Sequence[str]
    """The bids that go on, the best first."""
    bids: int
    """How many bids go on at most, apart from a tie."""
    by_tie_chain: bool
    """Whether the tie chain decides at the cut-off."""
    criteria: Sequence[str]
    """The criteria whose weighted points are added."""
    places: Sequence[Place]
    """The places by these points; empty while open questions keep the lot from being ranked."""
    still_tied: Literal["all_advance", "none_advances"]
    """What happens to what is tied there."""


class UnderFrameworkUsed(Record):
    """The framework agreement that a lot is a mini-competition under."""

    lot: str
    """The lot of that procurement."""
    procurement: str
    """The identifier of the framework's procurement."""
    sha256: str
    """SHA-256 of its canonical form, as the mini-competition states it."""
    suppliers: int
    """How many suppliers the framework has."""
    version: str
    """The version of its published documents."""
    without_bid: Sequence[SupplierWithoutBid]
    """The suppliers that made no bid for the lot, in the order given."""
    price_quality_ranges: PriceQualityRanges | None
    """The weights of the price and of quality with the ranges that they were chosen in, where
    the framework published such."""


class Allocation(Record):
    """The lots by the published limit on how many of them a bidder may win."""

    costs: Sequence[LimitCost]
    """What the limit costs, by what the lots can be added up by, over those that have a winner
    with and
    without it."""
    joint_bids: Literal["as_one_bidder", "each_partner"]
    """Whose lots count where partners bid jointly."""
    lots: Sequence[LotAllocated]
    """The lots, in the order of the procurement."""
    most_won: int
    """How many lots a bidder may win."""
    no_other_bid: Literal["no_winner", "limit_lifted"]
    """What happens to a lot for which nobody is left."""
    outcome: Literal["allocated", "tied", "open"]
    """How it ended."""
    rule: str
    """Which lots a bidder wins that is first in more: `bidder_preference`, `lot_order`,
    `largest_loss` or
    `least_total_cost`."""
    steps: Sequence[AllocationStep]
    """How the rule went, step by step."""
    by: Literal["offered_price", "total"] | None
    """What the rule compares bids by."""
    tie: AllocationTie | None
    """The bids between which the published rules do not decide."""


class FrameworkAward(Record):
    """A framework with several suppliers."""

    cut_off: Sequence[str]
    """The bids that share it; empty where there is room for all."""
    cut_off_tie: Literal["more_suppliers", "fewer_suppliers", "undecided"]
    """What happens where the last place is shared by more bids than there is room for."""
    suppliers: int
    """How many suppliers were published."""
    weight_ranges: Sequence[CriterionRange]
    """Between which weights later mini-competitions choose those of their criteria, where that
    is published."""
    cascade: CascadeAward | None
    """How much each supplier delivers, where the first is asked first."""
    price_quality_ranges: PriceQualityRanges | None
    """The same of the price and of quality, where a method sets one against the other."""


class PackagingComponentUsed(Record):
    """A component of the packaging."""

    id: str
    """Its identifier."""
    item: str
    """The item that it packs."""
    level: Literal["primary", "secondary", "tertiary"]
    """What it is for."""
    ppwr: Sequence[PpwrFinding]
    """What Regulation (EU) 2025/40 says of it within the deliveries, where the lot asks; empty
    where a
    component of the bid is withheld as confidential."""
    barred_from: int | None
    """The year from which it may no longer be placed on the market as it is documented, at the
    earliest
    (Art. 6 and 7); left out where none is known."""
    mass: Explained | None
    """What all of it weighs over the study; left out where what one weighs is not documented."""
    material: (
        Literal[
            "pet",
            "pe",
            "pp",
            "ps",
            "pvc",
            "other_plastic",
            "paper",
            "fibre_composite",
            "glass",
            "steel",
            "aluminium",
            "wood",
            "other",
        ]
        | None
    )
    """What it is made of; `null` where that is withheld as confidential."""
    title: str | None
    """What it is; `null` where that is withheld as confidential."""


class PackagingReport(Record):
    """The packaging of a bid over the study. A total that needs a number nobody has documented
    is left out, and
    so is every total where nothing is said of an item that is asked for."""

    by_level: Sequence[PackagingOfLevel]
    """What weighs what, by what it is for."""
    by_material: Sequence[PackagingOfMaterial]
    """What weighs what, by what it is made of; empty where a component is withheld as
    confidential."""
    components: Sequence[PackagingComponentUsed]
    """Its components, as far as their items count."""
    unsaid: Sequence[PackagingUnsaid]
    """The items and levels that are asked for and of which nothing is said; empty where a
    component is
    withheld as confidential."""
    criteria: PackagingCriteriaUsed | None
    """Whether it meets the set of criteria that the lot names."""
    mass: Explained | None
    """What all of it weighs."""
    per_functional_unit: Explained | None
    """What it weighs per functional unit, where the lot has one; units are not discounted."""
    recycled_share: Explained | None
    """The share of its mass that is recycled."""
    renewable_share: Explained | None
    """The share of its mass from renewable sources."""


class AlternativeEvaluation(Record):
    """Current practice, evaluated but never ranked."""

    id: str
    """Its identifier."""
    items: Sequence[ItemPrice]
    """What each item of the schedule amounts to."""
    options: Sequence[OptionDecided]
    """The options that published rules decide about, in the order of the procurement."""
    outcomes: Sequence[LineOutcomes]
    """What patients get, by outcome line, where the lot has some."""
    title: str
    """What is done today."""
    carbon: CarbonReport | None
    """What it emits over its life, where carbon lines are declared."""
    costs: CostReport | None
    """What it costs over its life."""
    offered_price: Explained | None
    """What the schedule amounts to."""
    packaging: PackagingReport | None
    """What its packaging weighs, where that is said."""
    product_system: ProductOffered | None
    """The product system that it offers; withheld with its costs or emissions."""
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
    outcomes: Sequence[LineOutcomes]
    """What patients get, by outcome line, where the lot has some."""
    reasons: Sequence[Reason]
    """Why."""
    reservations: Sequence[ReservationTreated]
    """What the bidder does not accept, and what was made of it."""
    standing: Literal[
        "ranked",
        "admitted",
        "incomplete",
        "non_compliant",
        "below_threshold",
        "not_shortlisted",
        "excluded",
    ]
    """Where it stands."""
    supply_chain: Sequence[ChainRequirement]
    """The requirements that reach down its supply chain, link by link."""
    variant: bool
    """Whether it is a variant."""
    carbon: CarbonReport | None
    """What it emits over its life, where carbon lines are declared."""
    contract_value: ContractValue | None
    """What the schedule amounts to over the contract, for the notice."""
    costs: CostReport | None
    """What the purchase costs over its life."""
    low_bid: LowBid | None
    """Whether it is so low, by the published tests, that the bidder is asked to explain it. It
    changes
    nothing in the ranking, and a redacted evaluation has none."""
    offered_price: Explained | None
    """What the schedule amounts to."""
    packaging: PackagingReport | None
    """What its packaging weighs, where the lot asks for it and the bid says it."""
    product_system: ProductOffered | None
    """The product system that it offers; withheld with its costs or emissions."""
    quality: Explained | None
    """Its points of quality, where the method sets them against the price or goes by thresholds
    of them."""
    rank: int | None
    """Its place."""
    schedule_discount: Explained | None
    """The discount on the whole schedule, as a fraction of it, where the bid offers one."""
    shortlist_points: Explained | None
    """The points by which it goes on or not, where a shortlist is declared."""
    total: Explained | None
    """Its points, its evaluation price, or its points of quality for the money."""


class LotEvaluation(Record):
    """The result of a lot."""

    bids: Sequence[BidEvaluation]
    """Every bid for the lot, in the order given."""
    combined: Sequence[BidEvaluation]
    """Every bid for the lot together with others, measured by the same criteria; none has a
    place, and
    `admitted` are those that are compared over all their lots."""
    criteria: Sequence[CriterionUsed]
    """The criteria."""
    discounting: DiscountingUsed
    """How years were made comparable."""
    factor_sets: Sequence[FactorSetUsed]
    """The sets of emission factors that carbon lines of the lot use."""
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
    price_paths: Sequence[PricePathUsed]
    """The prices at which cost lines of the lot count emissions as money."""
    ranking: Sequence[Place]
    """The ranked bids, the best first; bids that share a place stand together."""
    title: str
    """Its title."""
    alternative: AlternativeEvaluation | None
    """Current practice, outside the competition."""
    awarded: Sequence[str] | None
    """The bids that the lot is awarded to, where it does not simply go to the first place: a
    bidder may not
    win every lot, a combined bid wins it, or there are several suppliers; empty where it goes
    to nobody, or where that is not
    decided."""
    corridor: CorridorUsed | None
    """Which quotients count as good as the best, where the method says so."""
    framework: FrameworkAward | None
    """The framework, where it is concluded with several suppliers."""
    product_curves: ProductCurves | None
    """What a use of each bid's product system takes by the uses of a year, where the lot asks
    for figures of it."""
    shortlist: ShortlistUsed | None
    """Which bids went on to the comparison, where a shortlist is declared."""
    under_framework: UnderFrameworkUsed | None
    """The framework among whose suppliers the lot is a mini-competition."""


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
    """The lots, each ranked alone."""
    procurement: ProcurementReference
    """The procurement."""
    redacted: bool
    """Whether confidential values, and what would reveal them, are withheld."""
    schema_version: str
    """Version of this document's schema."""
    allocation: Allocation | None
    """Who wins which lot, where a bidder may not win all of them; of the separate bids, where
    lots may also be
    offered together."""
    combined_bids: CombinedAward | None
    """The bids for several lots together beside the best separate award."""
