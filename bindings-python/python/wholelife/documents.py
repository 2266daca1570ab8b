"""The documents people write, as types.

Generated from the JSON Schema by `types/generate.py`: do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict

from wholelife.encoding import Date, Number


class CarbonPriceBasisConstant(TypedDict):
    """In the prices of this year."""

    constant: int


class Citation(TypedDict):
    """Where a value comes from, so that a reader can check it."""

    assumed: NotRequired[bool]
    """Whether the value is assumed rather than read from a source."""
    text: str
    """The work, table or file the value was read from, or the reason for an assumption."""
    url: NotRequired[str]
    """Where it can be found."""


class Hand(TypedDict):
    """A person or body that answers for an entry."""

    name: str
    """Name or initials."""
    role: NotRequired[str]
    """In which capacity."""


class ItemPriceItem(TypedDict):
    """What the bid asks for a unit of this item of the schedule, after discounts, in a
    procurement. Only bids that offer a system with it price the item; its quantities are
    those of the schedule, for the offered price and the value of the contract."""

    item: str
    """A name by which one part of the documents refers to another: letters, digits and `_ - .
    :`, beginning with a letter or digit."""


class ItemPriceParameter(TypedDict):
    """The parameter of this name, in a procurement."""

    parameter: str
    """A name by which one part of the documents refers to another: letters, digits and `_ - .
    :`, beginning with a letter or digit."""


class KnownParameter(TypedDict):
    """The parameter of this name, in a procurement."""

    parameter: str
    """A name by which one part of the documents refers to another: letters, digits and `_ - .
    :`, beginning with a letter or digit."""


class LimitRuleLotOrder(TypedDict):
    """Those that come first in this order, which names every lot once: in turn each lot goes to
    the first bid whose bidder may still win one."""

    lot_order: Sequence[str]


class LinkageChained(TypedDict):
    """From the price in force and the index of an earlier adjustment; for the first from the
    base period."""

    chained: Literal["last_adjustment", "last_change"]
    """Which earlier adjustment a chained clause goes on from."""


class LotGroup(TypedDict):
    """Lots that may be offered together."""

    id: str
    """Its identifier."""
    lots: Sequence[str]
    """The lots: at least two."""


class MeasureDeclaredValue(TypedDict):
    """A value the bidder declares, or an assessor measures."""

    declared_value: str
    """A name by which one part of the documents refers to another: letters, digits and `_ - .
    :`, beginning with a letter or digit."""


class MeasureSupply(TypedDict):
    """Security of supply."""

    supply: str


class MeasuredIndexOver(TypedDict):
    """The indices, against so many of their periods earlier: 12 for the same month of the year
    before."""

    index_over: int


class MissingTargetPrice(TypedDict):
    """The price of an item."""

    price: str
    """A name by which one part of the documents refers to another: letters, digits and `_ - .
    :`, beginning with a letter or digit."""


class MissingTargetValue(TypedDict):
    """The value of a parameter."""

    value: str
    """A name by which one part of the documents refers to another: letters, digits and `_ - .
    :`, beginning with a letter or digit."""


class MissingTargetRequirement(TypedDict):
    """The answer to a requirement; where it reaches down the supply chain, all that its links
    have not proven."""

    requirement: str
    """A name by which one part of the documents refers to another: letters, digits and `_ - .
    :`, beginning with a letter or digit."""


class MostBid(TypedDict):
    """How many lots a bidder may bid for."""

    beyond: Literal["problem", "non_compliant", "preferred_lots"]
    """What happens to a bidder that bids for more, in one bid or in several."""
    lots: int
    """How many, at most as many as there are."""


class NoticeDays(TypedDict):
    """So many days."""

    days: int


class NoticeMonths(TypedDict):
    """So many months."""

    months: int


class NumberOrParameterParameter(TypedDict):
    """A decimal, or the parameter that it is."""

    parameter: str
    """A name by which one part of the documents refers to another: letters, digits and `_ - .
    :`, beginning with a letter or digit."""


class OperandParameter(TypedDict):
    """The parameter of this name."""

    parameter: str
    """A name by which one part of the documents refers to another: letters, digits and `_ - .
    :`, beginning with a letter or digit."""


class OptionConditionPriceAtMost(TypedDict):
    """What its items amount to in the offered price is at most this, in the procurement's
    currency: with the value added tax that counts, neither growth nor discounting."""

    price_at_most: Number
    """A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At
    most 12 decimals and 1e12."""


class OptionConditionPresentValueAtMost(TypedDict):
    """The present value of its cost lines that count in the award is at most this, in the
    procurement's currency."""

    present_value_at_most: Number
    """A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At
    most 12 decimals and 1e12."""


class OptionCountsWeighted(TypedDict):
    """With this weight between 0 and 1."""

    weighted: Number
    """A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At
    most 12 decimals and 1e12."""


class OptionCountsInGroup(TypedDict):
    """Where the rule of this group chooses it. The bids decide by nothing but the rule."""

    in_group: str
    """A name by which one part of the documents refers to another: letters, digits and `_ - .
    :`, beginning with a letter or digit."""


class OutcomeMeasure(TypedDict):
    """The sum of outcome lines that are counted in one unit and of which the same is better."""

    lines: Sequence[str]
    """The lines, at least one."""


class PackagingExtentShareByMass(TypedDict):
    """So much of their mass over the study, as a fraction above 0."""

    share_by_mass: Number
    """A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At
    most 12 decimals and 1e12."""


class PackagingGivesPoints(TypedDict):
    """So many points where it is met; none where it is not met or not documented."""

    points: Number
    """A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At
    most 12 decimals and 1e12."""


class PackagingProperties(TypedDict):
    """Properties of a component. What is left out is not documented, and neither yes nor no."""

    beverage_bottle: NotRequired[bool]
    """It is a single-use plastic beverage bottle."""
    carbon_black: NotRequired[bool]
    """It is dyed with carbon black."""
    clear: NotRequired[bool]
    """It is transparent and not dyed."""
    contact_sensitive: NotRequired[bool]
    """It is packaging of food, medicines, medical devices or what else Regulation (EU) 2025/40
    Art. 3(1)(49) names."""
    laminate: NotRequired[bool]
    """Layers of different materials are bonded in it."""
    metal_parts: NotRequired[bool]
    """It has parts of metal."""
    mono_material: NotRequired[bool]
    """It is made of one material alone."""
    pvc: NotRequired[bool]
    """It contains polyvinyl chloride."""
    separable: NotRequired[bool]
    """It can be parted from the others by hand, without tools."""


class PackagingTarget(TypedDict):
    """A number of a component of the packaging."""

    component: str
    """The component."""
    number: Literal[
        "grams",
        "holds",
        "recycled",
        "renewable",
        "label",
        "print",
        "empty_space",
        "recyclability",
        "rotations",
    ]
    """Which of its numbers."""


class PackagingTestMadeOf(TypedDict):
    """It is made of one of these materials."""

    made_of: Sequence[
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
    ]


class PackagingTestHas(TypedDict):
    """It has this property."""

    has: Literal[
        "mono_material",
        "separable",
        "clear",
        "pvc",
        "laminate",
        "carbon_black",
        "metal_parts",
        "contact_sensitive",
        "beverage_bottle",
    ]
    """A property of a component of the packaging."""


class PackagingTestHasNot(TypedDict):
    """It does not have this property."""

    has_not: Literal[
        "mono_material",
        "separable",
        "clear",
        "pvc",
        "laminate",
        "carbon_black",
        "metal_parts",
        "contact_sensitive",
        "beverage_bottle",
    ]
    """A property of a component of the packaging."""


class Partner(TypedDict):
    """A partner or subcontractor."""

    confidential: NotRequired[bool]
    """Whether who it is is confidential: a redacted evaluation withholds its name and
    identifier, and the hash of the bid."""
    id: str
    """Registration number or other identifier."""
    name: str
    """Name."""
    task: NotRequired[str]
    """What it does in the contract."""


class Payer(TypedDict):
    """Who pays a cost."""

    id: str
    """Its name in cost lines."""
    recovers_vat: bool
    """Whether it recovers value added tax."""
    title: str
    """Who it is."""


class PowerRatio(TypedDict):
    """A power of the inverse ratio to the lowest."""

    exponent: int
    """The power, a whole number from 2 to 10: `2` squares the ratio."""
    max_points: Number
    """The points of the lowest."""


class PreferenceNotStatedLotOrder(TypedDict):
    """This order, which names every lot once."""

    lot_order: Sequence[str]


class PriceLevelGapFactor(TypedDict):
    """Prices in general are this many times higher at the base date: the budget in current
    prices is multiplied by it before inflation counts. The amounts that are compared stay at
    the price level."""

    factor: Number
    """A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At
    most 12 decimals and 1e12."""


class PriceOfYear(TypedDict):
    """The price of emissions in a calendar year."""

    value: NotRequired[Number]
    """The price. Left out where the source has none, which is not zero: no emission of the year
    can be valued."""
    year: int
    """The calendar year."""


PriceRestatement = TypedDict(
    "PriceRestatement",
    {
        "from": Number,
        "source": Citation,
        "to": Number,
    },
)


class Quantity(TypedDict):
    """A decimal with its unit."""

    source: NotRequired[Citation]
    """Where it comes from."""
    unit: str
    """Its unit, such as `DKK/use` or `1`."""
    value: Number
    """The number."""


class RateStep(TypedDict):
    """A rate from a year on."""

    from_year: int
    """The first year it applies to."""
    rate: Number
    """The rate as a fraction per year: `0.035` is 3.5 %."""


class RatioToHighest(TypedDict):
    """The ratio to the highest."""

    max_points: Number
    """The points of the highest."""


class RatioToLowest(TypedDict):
    """The inverse ratio to the lowest."""

    max_points: Number
    """The points of the lowest."""


class RebateRatio(TypedDict):
    """The ratio of rebates."""

    base: Number
    """The published amount that rebates are given on, in the unit of the measure."""
    max_points: Number
    """The points of the greatest rebate."""


class RecyclabilityResultShare(TypedDict):
    """The share that is recyclable, as a fraction; the grade follows from it."""

    share: Number
    """A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At
    most 12 decimals and 1e12."""


class RecyclabilityResultGrade(TypedDict):
    """The grade, where no share is stated."""

    grade: Literal["a", "b", "c", "below_c"]
    """How recyclable packaging is (Regulation (EU) 2025/40, Annex II, Table 3)."""


class Reservation(TypedDict):
    """What the bidder does not accept."""

    lot: NotRequired[str]
    """The lot it concerns; every lot that the bid offers where left out."""
    term: str
    """The term it concerns."""
    text: str
    """What is offered instead."""


class ReservationInLot(TypedDict):
    """A reservation of a bid in a lot."""

    bid: str
    """The bid."""
    lot: str
    """The lot."""
    reservation: int
    """The position of the reservation in the bid, counted from 0."""


class ResolvedValue(TypedDict):
    """This value is used: a parameter's value in its unit, or a price as a bidder would state
    it, without value added tax."""

    value: Number
    """A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At
    most 12 decimals and 1e12."""


class ResourceRateInput(TypedDict):
    """As the shared input of this name."""

    input: str
    """A name by which one part of the documents refers to another: letters, digits and `_ - .
    :`, beginning with a letter or digit."""


class Reused(TypedDict):
    """A component that is used again."""

    rotations: int
    """How often one of it is used in its life, losses considered; 2 at least."""


class RoundingRule(TypedDict):
    """A declared rounding."""

    decimals: int
    """How many decimals are kept, 0 to 12."""
    mode: Literal["half_even", "half_up", "half_down", "down", "up"]
    """What happens to the digits that are cut off."""


class RoundingStageTo(TypedDict):
    """Rounded."""

    to: RoundingRule


class RoundingStages(TypedDict):
    """Where numbers are rounded; each stage says so."""

    criterion: Literal["none"] | RoundingStageTo
    """The points, or the money, of a criterion, before weighting."""
    measure: Literal["none"] | RoundingStageTo
    """The measure, before the rule."""
    total: Literal["none"] | RoundingStageTo
    """The total."""
    weighted: Literal["none"] | RoundingStageTo
    """The weighted points of a criterion."""


class RuleRatioToLowest(TypedDict):
    """The lowest gets the maximum, the others the inverse ratio."""

    ratio_to_lowest: RatioToLowest


class RuleRatioToHighest(TypedDict):
    """The highest gets the maximum, the others the ratio."""

    ratio_to_highest: RatioToHighest


class RulePowerRatio(TypedDict):
    """The lowest gets the maximum, the others a power of the inverse ratio."""

    power_ratio: PowerRatio


class RuleRebateRatio(TypedDict):
    """The greatest rebate on a published amount gets the maximum, the others the ratio of
    rebates."""

    rebate_ratio: RebateRatio


class RulingReservationDisqualifies(TypedDict):
    """A bid is not considered because of a reservation."""

    reservation_disqualifies: ReservationInLot


class RulingReservationAccepted(TypedDict):
    """A reservation is accepted and has no effect."""

    reservation_accepted: ReservationInLot


class ScheduleFlow(TypedDict):
    """Purchases from the price schedule."""

    item: str
    """The item."""


class ShippedSet(TypedDict):
    """A set that ships with the engine, in a version."""

    name: str
    """Its name."""
    version: str
    """Its version."""


class ShippedTariff(TypedDict):
    """A tariff that ships with the engine, in a version and a year."""

    name: str
    """Its name."""
    version: str
    """Its version."""
    year: int
    """The year by whose grading red components pay."""


class Site(TypedDict):
    """A place of use."""

    id: str
    """Its name in quantities."""
    title: str
    """Which place it is."""


class Smart(TypedDict):
    """Ratings relative to the least important."""

    least: Number
    """The rating of the least important of siblings, commonly `10`."""


class SpanStep(TypedDict):
    """A step of the span."""

    at_most: Number
    """Up to and including this span, as a fraction of the lowest."""
    slope: Number
    """The distance above the lowest that gets nothing, as a fraction of it."""


class SteppedRate(TypedDict):
    """A rate that changes over the years."""

    chain: Literal["chained", "spot"]
    """Whether a year's factor builds on the factors before it, or uses its own rate for all
    years."""
    steps: Sequence[RateStep]
    """The steps in order; the first begins in year 0 or 1. Steps that begin after the study are
    not used."""


class SupplyLink(TypedDict):
    """A link of the supply chain."""

    confidential: NotRequired[bool]
    """Whether who it is is confidential: a redacted evaluation withholds its name and
    identifier, and the hash of the bid."""
    delivers_to: NotRequired[str]
    """The link that it delivers to, which stands one tier above it; the bidder where left out."""
    id: str
    """Registration number or other identifier."""
    name: str
    """Name."""
    task: NotRequired[str]
    """What it does in the contract."""


class TableStep(TypedDict):
    """A step of a table."""

    at_most: Number
    """Up to and including this measure."""
    points: Number
    """The points, or the money."""


class TargetPrice(TypedDict):
    """The price of an item."""

    price: str
    """A name by which one part of the documents refers to another: letters, digits and `_ - .
    :`, beginning with a letter or digit."""


class TargetValue(TypedDict):
    """The value of a parameter."""

    value: str
    """A name by which one part of the documents refers to another: letters, digits and `_ - .
    :`, beginning with a letter or digit."""


class TargetPackaging(TypedDict):
    """A number that a component of the packaging states."""

    packaging: PackagingTarget


class TariffSourceShipped(TypedDict):
    """In one that ships with the engine."""

    shipped: ShippedTariff


class TieBreakMostPoints(TypedDict):
    """More points (or more money's worth) in this criterion."""

    most_points: str
    """A name by which one part of the documents refers to another: letters, digits and `_ - .
    :`, beginning with a letter or digit."""


class TieBreakLowestMeasure(TypedDict):
    """The lower measure in this criterion."""

    lowest_measure: str
    """A name by which one part of the documents refers to another: letters, digits and `_ - .
    :`, beginning with a letter or digit."""


class Tier(TypedDict):
    """A tier."""

    ceiling_price: NotRequired[Number]
    """No bid may ask more for one unit in this tier; the item's ceiling where left out."""
    from_quantity: Number
    """The quantity from which its price holds."""


class Tiers(TypedDict):
    """Prices by quantity."""

    above: Sequence[Tier]
    """The tiers after the first, which begins at nothing."""
    counted: Literal["participant_year", "year"]
    """Which quantity reaches a tier; in a partial year that of its months."""
    pricing: Literal["whole_quantity", "slices"]
    """Whether all that is counted has the price of the tier that it reaches, or each slice its
    own."""


class TransitionLearning(TypedDict):
    """A yearly or monthly cost that falls as staff learn: what multiplies it in its first year,
    its second, and so on. After them it is multiplied by 1."""

    learning: Sequence[Number]


class TriggerLevel(TypedDict):
    """A movement that changes the price."""

    movement: Number
    """The least movement, as a fraction: `0.04` is 4 %."""
    of: (
        Literal["price"]
        | Literal["index_since_base"]
        | Literal["index_since_last_change"]
        | MeasuredIndexOver
    )
    """The movement of what."""


class Truncation(TypedDict):
    """Where a distribution is cut off; what is left of it is drawn from."""

    maximum: NotRequired[Number]
    """Nothing above is drawn."""
    minimum: NotRequired[Number]
    """Nothing below is drawn."""


class Turnaround(TypedDict):
    """Items under way: in use, in reprocessing, in reserve."""

    operating_days: Number
    """Operating days from a use until the item can be used again."""
    peak: int
    """At least as many as are needed at once."""
    reserve: Number
    """Items kept beyond that, as a share: `0.2` is a fifth more."""
    whole: bool
    """Whether the number is rounded up to whole items."""


class UncertainNumberParameter(TypedDict):
    """The value of the parameter of this name."""

    parameter: str
    """A name by which one part of the documents refers to another: letters, digits and `_ - .
    :`, beginning with a letter or digit."""


class UncertainNumberItem(TypedDict):
    """The price of the item of this name."""

    item: str
    """A name by which one part of the documents refers to another: letters, digits and `_ - .
    :`, beginning with a letter or digit."""


class Uniform(TypedDict):
    """Bounds."""

    maximum: Number
    """The greatest."""
    minimum: Number
    """The least."""


class Unpacked(TypedDict):
    """An item that has no packaging, or none of some levels."""

    item: str
    """The item."""
    levels: NotRequired[Sequence[Literal["primary", "secondary", "tertiary"]]]
    """The levels; every level that is asked for where empty."""


UsesRange = TypedDict(
    "UsesRange",
    {
        "from": int,
        "step": int,
        "to": int,
    },
)


class VatRate(TypedDict):
    """A rate of value added tax."""

    id: str
    """Its name."""
    rate: Number
    """The rate as a fraction: `0.25` is 25 %."""


class View(TypedDict):
    """A perspective on the costs: whose they are, and what is counted."""

    borne_by: NotRequired[Sequence[Literal["authority", "other_users", "externality"]]]
    """Only what is borne so in the sense of Art. 68; all of it where empty."""
    counts_not_cashable: bool
    """Whether it counts amounts that leave no account, such as staff time that is not saved in
    cash."""
    description: str
    """What it counts and leaves out, in words."""
    id: str
    """Its name in the analysis."""
    payers: NotRequired[Sequence[str]]
    """Only what these payers pay; every payer where empty."""
    title: str
    """Its title, such as `The region`."""


class WeightBounds(TypedDict):
    """Between which weights one lies."""

    highest: Number
    """The highest weight, which is allowed."""
    lowest: Number
    """The lowest weight, which is allowed."""


class WeightRange(TypedDict):
    """Between which weights a mini-competition chooses that of a criterion, or of a group."""

    criterion: str
    """The criterion."""
    highest: Number
    """The highest weight, which is allowed."""
    lowest: Number
    """The lowest weight, which is allowed."""


class WeightingSmart(TypedDict):
    """Ratings of importance relative to that of the least important sibling: the weight is the
    criterion's part of them."""

    smart: Smart


class WholePools(TypedDict):
    """Pools that are bought whole."""

    residual: Literal["none", "straight_line"]
    """What the last one is worth at the end of the study."""
    service: Literal["year_of_purchase", "following_year"]
    """Which year is the first that a pool serves which is bought in place of another."""


class Amendment(TypedDict):
    """A change after publication."""

    date: Date
    """When it was published."""
    description: str
    """What was changed."""
    version: str
    """The version it leads to."""


class Anchor(TypedDict):
    """What a point on the scale means."""

    points: Number
    """The point."""
    text: str
    """Its meaning."""


class BalancedFee(TypedDict):
    """A fee whose additions are paid back within a material."""

    addition: Number
    """By which share red pays more, as a fraction: 0.35 in Denmark."""
    cost: Number
    """What handling a kilogram costs; yellow pays it."""
    scheme_green_mass: Number
    """Its green mass, in the same unit."""
    scheme_red_mass: Number
    """The red mass of the material in the whole scheme, not in a bid."""


class BasisPerBatch(TypedDict):
    """Each batch of so many uses, as many as are in it on average."""

    per_batch: Number
    """A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At
    most 12 decimals and 1e12."""


class BasisEveryUses(TypedDict):
    """On average once in so many uses, such as a repair."""

    every_uses: Number
    """A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At
    most 12 decimals and 1e12."""


class BelowBudget(TypedDict):
    """By the number of bids."""

    budget: Number
    """The base budget, in the unit of the measure."""


class Beta(TypedDict):
    """A beta distribution: by mean and standard error, by mean and 95 % interval, or by alpha
    and beta."""

    alpha: NotRequired[Number]
    """The first shape: how many had the event."""
    beta: NotRequired[Number]
    """The second shape: how many did not."""
    interval_95: NotRequired[Sequence[Number]]
    """The lower and upper end of the 95 % interval; the standard error is its width divided by
    3.92."""
    mean: NotRequired[Number]
    """The mean."""
    standard_error: NotRequired[Number]
    """The standard error of the mean, or the standard deviation of a number that itself varies."""
    truncated: NotRequired[Truncation]
    """Where it is cut off."""


class BidInLot(TypedDict):
    """A bid in a lot."""

    bid: str
    """The bid."""
    lot: str
    """The lot."""


class Bidder(TypedDict):
    """Who bids."""

    consortium: NotRequired[Sequence[Partner]]
    """Partners bidding jointly."""
    id: str
    """Registration number or other identifier."""
    name: str
    """Name."""
    subcontractors: NotRequired[Sequence[Partner]]
    """Subcontractors."""


class Bilinear(TypedDict):
    """Two straight lines over the rebate."""

    at_mean: Number
    """The fraction of the maximum that the mean rebate gets, between 0 and 1: `0.8`, `0.85` or
    `0.9` in Italy."""
    base: Number
    """The published amount that rebates are given on, in the unit of the measure."""
    max_points: Number
    """The points of the greatest rebate."""


class Bound(TypedDict):
    """A bound on a parameter."""

    parameter: str
    """The parameter."""
    value: Number
    """The bound, in the parameter's unit."""


class BreakEvenUses(TypedDict):
    """The least number of yearly uses from which on a year of the offered system takes less than
    a year of another, at each number of the range up to its end. Where the order turns
    several times, it is the last turn. Whole pools grow with the uses; stated ones stay."""

    against: str
    """The product system of the lot that the offered one is held against. Its numbers are the
    buyer's: constants, or parameters that the buyer sets."""
    always: Number
    """The measure of a bid that is lower at every number of the range: above 0, and no more than
    the first of them."""
    axis: Literal["cost", "emissions"]
    """What is compared; one of the `axes` of the product systems."""
    never: Number
    """The measure of a bid that is not lower at the last number of the range: more than the
    last."""
    range: UsesRange
    """The yearly uses that are looked through."""


class CarbonMeasure(TypedDict):
    """A total of the emissions."""

    biogenic: Literal["excluded", "included"]
    """Whether biogenic carbon counts."""
    stages: NotRequired[
        Sequence[
            Literal[
                "raw_materials",
                "production",
                "distribution",
                "use",
                "reprocessing",
                "maintenance",
                "end_of_life",
            ]
        ]
    ]
    """Only these stages; every stage where empty."""
    total: Literal["total", "per_year", "per_functional_unit"]
    """Which total."""


class CarbonOperandParameter(TypedDict):
    """The parameter of this name."""

    parameter: str
    """A name by which one part of the documents refers to another: letters, digits and `_ - .
    :`, beginning with a letter or digit."""


class CarbonOperandConstant(TypedDict):
    """A constant with its unit."""

    constant: Quantity


class CarbonPriceSourceShipped(TypedDict):
    """In a path that ships with the engine."""

    shipped: ShippedSet


class Cascade(TypedDict):
    """A cascade: each supplier, in the order of the places, delivers up to its capacity before
    the next is asked."""

    capacity: str
    """The parameter that is a supplier's capacity, in the unit of the demand."""
    demand: Quantity
    """What is expected to be called off in all: more than nothing. The offered price is the
    price of all of it."""


class Chance(TypedDict):
    """A value and how likely it is."""

    probability: Number
    """Its probability."""
    value: Number
    """The value."""


class Compared(TypedDict):
    """What bids of several lots are compared by."""

    by: Literal["offered_price", "total"]
    """The offered price, or the total by which each lot is awarded: then points or money in all
    lots alike, and money for the least total cost."""
    equal: Sequence[str]
    """The order of the lots, each once, where losses or costs are equal: of equal losses the
    first lot is awarded first; of awards that cost the same the one holds that places the
    first lot best, then the second."""


class Correlation(TypedDict):
    """That two uncertain numbers move together."""

    between: Sequence[UncertainNumberParameter | UncertainNumberItem]
    """The two numbers."""
    rank: Number
    """Their rank correlation (Spearman), between -1 and 1."""


class CostEffectiveness(TypedDict):
    """That the analysis of the lot sets the cost of each bid beside what patients get: the
    present value of its life-cycle cost, and the sum of outcome lines that are counted in one
    unit."""

    lines: Sequence[str]
    """The lines, at least one."""
    thresholds: NotRequired[Sequence[Number]]
    """The willingness to pay for a unit at which the bids are compared, each zero or more; at
    most 200."""


class CountedUnit(TypedDict):
    """A thing that is counted."""

    id: str
    """Its name in units; not the name of a unit that is known anyway, such as `kWh`."""
    title: str
    """What is counted."""


class CriterionPoints(TypedDict):
    """Points for a criterion."""

    criterion: str
    """The criterion."""
    points: Number
    """The points, on the published scale."""


class CurrencyConversion(TypedDict):
    """A published rate of exchange."""

    date: Date
    """The date of the rate."""
    rate: Number
    """How much of the procurement's currency one unit of the path's is worth."""
    source: Citation
    """Who published it."""


class CutOff2TieChain(TypedDict):
    """The tie chain decides; this happens to what is then still tied."""

    tie_chain: Literal["all_advance", "none_advances"]
    """What happens at the cut-off of a shortlist to bids that are still tied."""


class DataQuality(TypedDict):
    """How good the data of a footprint are; ratings from 1, the best, to 5."""

    geographical: NotRequired[Number]
    """How well the place is met."""
    primary_share: NotRequired[Number]
    """The share of primary data, as a fraction."""
    technological: NotRequired[Number]
    """How well the technology is met."""
    temporal: NotRequired[Number]
    """How well the time is met."""


class DecidingMostPoints(TypedDict):
    """More points in this criterion."""

    most_points: str
    """A name by which one part of the documents refers to another: letters, digits and `_ - .
    :`, beginning with a letter or digit."""


class Dirichlet(TypedDict):
    """A share of a whole: by its count, or by its mean, where one share of the whole has a
    standard error."""

    count: NotRequired[Number]
    """How many of the whole were counted in this share."""
    group: str
    """The name of the whole. Its shares stand together: in the parameters of the procurement, in
    those of one lot, or in one offer."""
    mean: NotRequired[Number]
    """The mean of this share."""
    standard_error: NotRequired[Number]
    """The standard error of this share, in one share of the whole; it says how far all of them
    spread."""


class DiscountRateConstant(TypedDict):
    """One rate for every year, as a fraction per year: `0.035` is 3.5 %; `0` for no discounting."""

    constant: Number
    """A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At
    most 12 decimals and 1e12."""


class DiscountRateStepped(TypedDict):
    """Different rates for different years."""

    stepped: SteppedRate


class Discounting(TypedDict):
    """How amounts of different years are made comparable."""

    day_count: NotRequired[Literal["30/360", "30E/360", "act/360", "act/365F", "act/act ISDA"]]
    """How the time from the base date to a date is counted in years; required where a cost falls
    due at a date."""
    inflation: NotRequired[Number]
    """Expected inflation as a fraction per year (`0.02` is 2 %), to state a real budget in
    current prices, and wherever something is stated in the other price basis. Not allowed
    where prices are nominal and nothing is stated in constant ones."""
    monthly_rate: NotRequired[Literal["yearly_equivalent", "twelfth"]]
    """How the rate becomes monthly; required where anything is counted by the month."""
    price_basis: Literal["real", "nominal"]
    """Whether amounts and rates are in constant prices (real) or current prices (nominal)."""
    price_level_gap: NotRequired[Literal["none"] | PriceLevelGapFactor]
    """How prices at the price level become prices at the base date; required where the dates
    differ and a line grows or inflation is declared."""
    rate: DiscountRateConstant | DiscountRateStepped
    """The discount rate."""
    rate_basis: NotRequired[Literal["real", "nominal"]]
    """Whether the discount rate is real or nominal, where that is not what `price_basis` says."""
    rate_relation: NotRequired[Literal["fisher", "subtraction"]]
    """How such a rate becomes one of `price_basis`, by the inflation; required with `rate_basis`
    of the other basis."""
    source: NotRequired[Citation]
    """Who set the rate."""
    timing: Literal["start_of_year", "mid_year", "end_of_year"]
    """When in its year, or month, an amount falls due. Year 0 is the base date itself."""


class Discrete(TypedDict):
    """Some values."""

    values: Sequence[Chance]
    """The values; their probabilities sum to 1."""


class DistanceStep(TypedDict):
    """A step of a table of distances."""

    at_most: Number
    """Up to and including this distance above the lowest, as a fraction of it: `0.1` is 10 %
    dearer."""
    points: Number
    """The points."""


class DistanceTable(TypedDict):
    """Published steps of the distance above the lowest."""

    otherwise: Number
    """The points beyond the last bound."""
    steps: Sequence[DistanceStep]
    """The steps, by rising bound; the first that holds is used."""


class DocumentedShare(TypedDict):
    """The share of the emissions that rests on what counts as documentation, from 0 to 1;
    without biogenic carbon, and of what is taken off by its size."""

    counts_as: Sequence[Literal["footprint", "verified_footprint", "primary_data", "factor_set"]]
    """What counts as documentation; at least one. Of a footprint that counts by its primary data
    alone, their share does."""
    stages: NotRequired[
        Sequence[
            Literal[
                "raw_materials",
                "production",
                "distribution",
                "use",
                "reprocessing",
                "maintenance",
                "end_of_life",
            ]
        ]
    ]
    """Only these stages; every stage where empty."""
    when_nothing_emitted: Literal["non_compliant", "ask"]
    """What happens to a bid that emits nothing in these stages: there is no share of nothing."""


class Draw(TypedDict):
    """Lots drawn among tied bids."""

    lot: str
    """The lot of the procurement."""
    order: Sequence[str]
    """The bids in the order in which they were drawn, the best first; a bid is drawn once for a
    lot."""


class EmissionsFlow(TypedDict):
    """Emissions as money: what carbon lines emit in a year times the price of the calendar year
    that it begins in."""

    biogenic: Literal["excluded", "included"]
    """Whether biogenic carbon counts."""
    price_path: str
    """The price path."""
    stages: NotRequired[
        Sequence[
            Literal[
                "raw_materials",
                "production",
                "distribution",
                "use",
                "reprocessing",
                "maintenance",
                "end_of_life",
            ]
        ]
    ]
    """Only the carbon lines of these stages; every stage where empty."""


class Empirical(TypedDict):
    """Values that were observed."""

    values: Sequence[Number]
    """The observations; one that was made twice stands here twice."""


class EvaluationPrice(TypedDict):
    """Lowest evaluation price wins."""

    base: str
    """The criterion of kind `price` or `cost` whose measure is the starting amount; its rule is
    `as_measured`."""


class Evidence(TypedDict):
    """Evidence for a declared value or a fulfilled requirement."""

    date: NotRequired[Date]
    """Its date."""
    sha256: NotRequired[str]
    """SHA-256 of the file, in hexadecimal."""
    title: str
    """What it is: a certificate, a data sheet, a test report."""
    url: NotRequired[str]
    """Where it can be found."""


class EvidenceRequired(TypedDict):
    """Evidence that a claim has to be supported by."""

    id: str
    """Its name."""
    title: str
    """What is required: the invoice of a sub-supplier, an auditor's statement."""


class ExchangeRate(TypedDict):
    """A published rate of exchange."""

    currency: str
    """ISO 4217 code of the other currency."""
    date: Date
    """The date of the rate."""
    rate: Number
    """How much of the procurement's currency one unit is worth."""
    source: NotRequired[Citation]
    """Who published it."""


class Exclusion(TypedDict):
    """The exclusion of a bid."""

    bid: str
    """The bid."""
    ground: str
    """The ground, in law or in the documents."""
    lot: str
    """The lot."""


class ExtensionCountsWeighted(TypedDict):
    """With this weight from 0 to 1."""

    weighted: Number
    """A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At
    most 12 decimals and 1e12."""


class FactorName(TypedDict):
    """An emission factor by its set and name."""

    factor: str
    """The factor."""
    set: str
    """The set."""


class FactorOfYear(TypedDict):
    """The number of a calendar year."""

    value: Number
    """The number."""
    year: int
    """The calendar year."""


class FactorSourceShipped(TypedDict):
    """In a set that ships with the engine."""

    shipped: ShippedSet


class FactorValueConstant(TypedDict):
    """One for every year."""

    constant: Number
    """A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At
    most 12 decimals and 1e12."""


class FactorValueByYear(TypedDict):
    """One for each calendar year, for a supply that decarbonises. A year of the study has that
    of the calendar year it begins in."""

    by_year: Sequence[FactorOfYear]


class FeatureCoefficient(TypedDict):
    """The price over a coefficient of the features, and life-cycle costs: `E = P / (1 + Σv / (1
    - Σvmax)) + Σ C`. The points of each criterion of quality are the share of the value that
    a feature has, and may not fall below zero; their maxima sum to less than 1."""

    base: str
    """The criterion of kind `price` or `cost` that is divided; its rule is `as_measured`."""
    costs: NotRequired[Sequence[str]]
    """Criteria of kind `price` or `cost` whose measures are added to the quotient as they are;
    their rule is `as_measured`."""


class FeeFlat(TypedDict):
    """The same for every grade."""

    flat: Number
    """A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At
    most 12 decimals and 1e12."""


class FeeBalanced(TypedDict):
    """What handling costs, with an addition for red of which green of the same material gets the
    sum: the Danish model."""

    balanced: BalancedFee


class FeeGradeCorrection(TypedDict):
    """A corrected grade."""

    after: Literal["green", "yellow", "red"]
    """What it is corrected to."""
    before: Literal["green", "yellow", "red"]
    """What the bid says."""
    bid: str
    """The bid."""
    component: str
    """The component of the packaging."""
    lot: str
    """The lot."""


class FindingPoints(TypedDict):
    """Points for a criterion."""

    points: CriterionPoints


class FindingAbstention(TypedDict):
    """The evaluator abstains from a criterion."""

    abstention: str
    """A name by which one part of the documents refers to another: letters, digits and `_ - .
    :`, beginning with a letter or digit."""


class FixedRange(TypedDict):
    """A straight line between two published measures."""

    capped: bool
    """Whether measures beyond `full_at` get no more than the maximum. A price below `full_at`
    then no longer counts."""
    full_at: Number
    """The measure that gets the maximum."""
    max_points: Number
    """The points, or the money, at `full_at`."""
    zero_at: Number
    """The measure that gets nothing."""


class FlowSchedule(TypedDict):
    """The expected purchases of an item of the price schedule."""

    schedule: ScheduleFlow


class FlowEmissions(TypedDict):
    """What carbon lines emit, at a published price."""

    emissions: EmissionsFlow


class FootprintAsked(TypedDict):
    """What a bid may state as the product footprint of an item, in place of carbon lines."""

    boundary: NotRequired[
        Sequence[
            Literal[
                "raw_materials",
                "production",
                "distribution",
                "use",
                "reprocessing",
                "maintenance",
                "end_of_life",
            ]
        ]
    ]
    """The stages that it has to cover; cradle to gate is `raw_materials` and `production`. None
    is demanded where left out."""
    gwp_sets: NotRequired[Sequence[Literal["ar4", "ar5", "ar6", "not_stated"]]]
    """The global warming potentials that are accepted; all of them where left out."""
    item: str
    """The item."""
    primary_share: NotRequired[Number]
    """The least share of primary data, as a fraction; less, or none stated, is flagged."""
    replaces: NotRequired[Sequence[str]]
    """The carbon lines that it stands in place of, each where it covers the stage of the line."""
    stages: Sequence[
        Literal[
            "raw_materials",
            "production",
            "distribution",
            "use",
            "reprocessing",
            "maintenance",
            "end_of_life",
        ]
    ]
    """The stages of life that a footprint may cover. Each has to be demanded, or have a carbon
    line that counts without a footprint: nothing is silently zero."""
    valid_on: NotRequired[Date]
    """The day on which it has to be valid; one that has expired, or does not say how long it is
    valid, is flagged."""
    when_not_met: Literal["non_compliant", "ask"]
    """What happens to a bid whose footprint is missing though stages are demanded, does not
    cover them, or counts with global warming potentials that are not accepted. With `ask`
    nothing is ranked before a new revision of the bid mends it, or the bid is excluded."""
    worst_rating: NotRequired[Number]
    """The worst rating of technology, place and time, from 1, the best, to 5; worse, or one left
    out, is flagged."""


class FootprintPart(TypedDict):
    """What one declared unit emits in some stages of life."""

    biogenic: NotRequired[Number]
    """Biogenic carbon in kg CO2e, told apart; uptake is negative. None where left out."""
    fossil: Number
    """What it emits in kg CO2e, without biogenic carbon."""
    stages: Sequence[
        Literal[
            "raw_materials",
            "production",
            "distribution",
            "use",
            "reprocessing",
            "maintenance",
            "end_of_life",
        ]
    ]
    """The stages that are stated together; at least one."""


class FootprintTarget(TypedDict):
    """A number of a product footprint."""

    item: str
    """The item."""
    number: Literal[
        "declared_amount",
        "fossil",
        "biogenic",
        "technological",
        "geographical",
        "temporal",
        "primary_share",
    ]
    """Which of its numbers."""
    part: NotRequired[int]
    """The position of the part whose emissions are corrected, counted from 0; for `fossil` and
    `biogenic` alone."""


class FrameworkProcurement(TypedDict):
    """The procurement of a framework."""

    id: str
    """Its identifier."""
    sha256: str
    """SHA-256 of its canonical form, which its evaluation states: 64 digits and letters from a
    to f."""
    version: str
    """The version of its published documents."""


class FrameworkSupplier(TypedDict):
    """A supplier under a framework."""

    id: str
    """The identifier by which it bids; that of a joint bid is its own."""
    name: str
    """Its name."""


class Gamma(TypedDict):
    """A gamma distribution: by mean and standard error, by mean and 95 % interval, or by shape
    and scale."""

    interval_95: NotRequired[Sequence[Number]]
    """The lower and upper end of the 95 % interval; the standard error is its width divided by
    3.92."""
    mean: NotRequired[Number]
    """The mean."""
    scale: NotRequired[Number]
    """The scale, in the unit of the number; the mean is shape times scale."""
    shape: NotRequired[Number]
    """The shape."""
    standard_error: NotRequired[Number]
    """The standard error of the mean, or the standard deviation of a number that itself varies."""
    truncated: NotRequired[Truncation]
    """Where it is cut off."""


class GradedFee(TypedDict):
    """A fee for each grade. What is left out is not known, and not zero."""

    green: NotRequired[Number]
    """Of green components."""
    red: NotRequired[Number]
    """Of red ones."""
    yellow: NotRequired[Number]
    """Of yellow ones."""


class Graduated(TypedDict):
    """A gentle and a steep line."""

    gentle: Number
    """Points lost for each per cent above the lowest, up to the knee."""
    knee: Number
    """How far the knee lies above the median, as a fraction of it: `0.025` is 2.5 %."""
    max_points: Number
    """The points of the lowest."""
    steep: Number
    """Points lost for each per cent of the lowest beyond the knee, at least as many."""


class GrowthStepRates(TypedDict):
    """By a rate for each year from 1 on, chained. A published series may be longer than the
    study; its later years are not used."""

    rates: Sequence[Number]


class GrowthStepIndex(TypedDict):
    """By a price index for each year from 1 on, relative to the base date. A published series
    may be longer than the study; its later years are not used."""

    index: Sequence[Number]


class GrowthStepClause(TypedDict):
    """As the price clause of this name adjusts prices. A year costs the mean of its months. The
    line counts in current prices."""

    clause: str
    """A name by which one part of the documents refers to another: letters, digits and `_ - .
    :`, beginning with a letter or digit."""


class IndexPoint(TypedDict):
    """The level of an index in one period."""

    assumed: NotRequired[bool]
    """Whether it is assumed and not published. A procurement says so of every level of a period
    that ends after it was published."""
    level: Number
    """The published level, positive."""
    period: str
    """The period: `2026`, `2026-Q1` or `2026-03`."""


class IndexSeries(TypedDict):
    """A published index."""

    frequency: Literal["yearly", "quarterly", "monthly"]
    """How long its periods are."""
    id: str
    """Its name."""
    points: Sequence[IndexPoint]
    """Its levels, in any order."""
    reference: str
    """For which period or year the publisher sets the index to 100 (or to another level), as
    published: `2015 = 100`."""
    source: Citation
    """Where it is published."""
    title: str
    """Its title."""


class IndexTerm(TypedDict):
    """A part of a price that follows an index."""

    average: int
    """Over how many periods, the last of them found by `lag`, the level is averaged: `1` for
    that period alone."""
    base_average: int
    """Over how many periods, the last of them `base_period`, the level of the base is averaged:
    `1` for that period alone."""
    base_period: str
    """The last period of the base, in the periods of the series."""
    lag: int
    """How many periods of the series before the one in which the adjustment falls the last level
    used lies: `0` for the same, `3` for three months before in a monthly series."""
    ratio_rounding: Literal["none"] | RoundingStageTo
    """How the ratio of the two levels is rounded."""
    series: str
    """The series it follows."""
    share: Number
    """The part of the price, as a fraction; all parts and the fixed part sum to 1."""


class ItemPoolItems(TypedDict):
    """So many; in a procurement also a parameter."""

    items: NumberOrParameterParameter | Number
    """A decimal, or the parameter that it is."""


class ItemPoolTurnaround(TypedDict):
    """As many as are under way on an operating day."""

    turnaround: Turnaround


class ItemPriceConstant(TypedDict):
    """A constant with its unit."""

    constant: Quantity


class ItemQuantity(TypedDict):
    """An expected quantity of an item."""

    from_year: int
    """The first year; 0 is the base date."""
    participant: str
    """Who buys it."""
    per_year: Number
    """How much in each of these years."""
    site: NotRequired[str]
    """Where it is used."""
    to_year: int
    """The last year."""


class KnownConstant(TypedDict):
    """A constant with its unit."""

    constant: Quantity


class KnownEmissionFactor(TypedDict):
    """What a unit of a resource emits, as a set of the procurement says: one number for all
    years."""

    emission_factor: FactorName


class LeastRatedUses(TypedDict):
    """The least whole number of rated uses of a component, from 1, with which a year of the
    offered system takes less than a year of another, at the uses of the functional unit.
    Everything else is as it is offered."""

    against: str
    """The product system of the lot that the offered one is held against. Its numbers are the
    buyer's: constants, or parameters that the buyer sets."""
    axis: Literal["cost", "emissions"]
    """What is compared; one of the `axes` of the product systems."""
    component: str
    """The reusable component, by the name it has in the systems."""
    most: int
    """Up to how many rated uses are looked at, 1 to 100,000."""
    never: Number
    """The measure of a bid whose component would not be enough with any of them, or whose system
    has no such reusable component: more than `most`."""


class LifeCycleCost(TypedDict):
    """A total of the life-cycle cost."""

    payers: NotRequired[Sequence[str]]
    """Only what these payers pay; every payer where empty."""
    phases: NotRequired[
        Sequence[Literal["acquisition", "use", "maintenance", "end_of_life", "externality"]]
    ]
    """Only these phases; every phase where empty."""
    total: Literal["undiscounted", "present_value", "annual_equivalent", "per_functional_unit"]
    """Which total."""


class LimitAt(TypedDict):
    """So much, as a fraction: `0.05` is 5 %."""

    at: Number
    """A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At
    most 12 decimals and 1e12."""


class LimitRuleLargestLoss(TypedDict):
    """Those whose runner-up would be the greatest loss: the lot with the greatest loss is
    awarded first, then losses are taken anew among those who may still win."""

    largest_loss: Compared


class LimitRuleLeastTotalCost(TypedDict):
    """Those with which all lots together cost least."""

    least_total_cost: Compared


class LinearMinMax(TypedDict):
    """A straight line from the lowest to the highest."""

    max_points: Number
    """The points of the lowest, of a single bid, and of all bids when they are equal."""


class LinearSlope(TypedDict):
    """A straight line from the lowest."""

    max_points: Number
    """The points of the lowest."""
    slope: Number
    """Zero points at this distance above the lowest, as a fraction of it: `0.5` is 50 % dearer."""


class LinearToHighest(TypedDict):
    """A straight line from the lowest, which gets nothing, to the highest."""

    equal_points: Number
    """The points of a single bid, and of all bids when they are equal: from none to the maximum."""
    max_points: Number
    """The points of the highest."""


class LinkProof(TypedDict):
    """A proof that a link meets a requirement."""

    date: NotRequired[Date]
    """Its date."""
    kind: Literal["declaration", "certificate", "audit"]
    """What kind it is."""
    sha256: NotRequired[str]
    """SHA-256 of the file, in hexadecimal."""
    title: str
    """What it is: the standard that is certified, the report of an audit."""
    url: NotRequired[str]
    """Where it can be found."""
    valid_until: NotRequired[Date]
    """The last day on which it is valid. A certificate without one does not count; an audit
    without one does not end."""


class LogRatio(TypedDict):
    """A logarithm of the ratio to the lowest."""

    max_points: Number
    """The points of the lowest."""
    zero_at_ratio: Number
    """So many times the lowest gets nothing: `2` gives nothing for twice the lowest. Greater
    than 1."""


class Lognormal(TypedDict):
    """A lognormal distribution: by mean and standard error, by median and 95 % interval, or by
    mu and sigma."""

    interval_95: NotRequired[Sequence[Number]]
    """The lower and upper end of the 95 % interval; sigma is the difference of their logarithms
    divided by 2 · 1.959964."""
    mean: NotRequired[Number]
    """The mean of the number itself, not of its logarithm."""
    median: NotRequired[Number]
    """The median: what is published as a ratio with an interval."""
    mu: NotRequired[Number]
    """The mean of the logarithm."""
    sigma: NotRequired[Number]
    """The standard deviation of the logarithm."""
    standard_error: NotRequired[Number]
    """The standard error of the mean, or the standard deviation of a number that itself varies."""
    truncated: NotRequired[Truncation]
    """Where it is cut off."""


class LotWeight(TypedDict):
    """What the points of a lot count beside those of another."""

    lot: str
    """The lot."""
    weight: Number
    """Its weight; weights may have any sum."""


class LowBidTestSpainRglcap85(TypedDict):
    """Article 85 of the Spanish regulation RGLCAP: one bid more than 25 % below the budget; of
    two the one more than 20 % below the other; of three those more than 10 % below the mean,
    which is taken without the highest where that is more than 10 % above it, and those more
    than 25 % below the budget; of more those more than 10 % below the mean, which is taken
    without those more than 10 % above it, but over the three lowest at least."""

    spain_rglcap_85: BelowBudget


class LowByAtLeast(TypedDict):
    """So far or further."""

    at_least: Number
    """A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At
    most 12 decimals and 1e12."""


class LowByMoreThan(TypedDict):
    """Further than this."""

    more_than: Number
    """A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At
    most 12 decimals and 1e12."""


class LowestPrice(TypedDict):
    """Thresholds of quality, then the price alone. The points of quality put a bid below a
    threshold or not, and count for nothing else."""

    base: str
    """The criterion of kind `price` or `cost` that decides; its rule is `as_measured`, and it
    has no weight."""
    combination: Literal["weighted", "added"]
    """Whether the points of quality are weighted or added as they are."""
    minimum_total: NotRequired[Number]
    """Fewer points of quality than this in total and the bid is not ranked."""
    weighting: NotRequired[
        Literal["points"]
        | Literal["swing"]
        | WeightingSmart
        | Literal["rank_order_centroid"]
        | Literal["order_of_importance"]
    ]
    """What weights are made of: points, swings, ratings or ranks, which the criteria state as
    their `weight`. In place of `weights_sum`."""
    weights_sum: NotRequired[Number]
    """What the weights of siblings sum to, such as `100` or `1`; required where points are
    weighted and `weighting` makes no weights."""


class MeanBased(TypedDict):
    """A straight line through the mean."""

    capped: bool
    """Whether measures below half of the mean get no more than the maximum."""
    max_points: Number
    """The maximum, of which the mean gets half."""


class MeasureLifeCycleCost(TypedDict):
    """A total of the life-cycle cost."""

    life_cycle_cost: LifeCycleCost


class MeasureCarbon(TypedDict):
    """Greenhouse gas emissions."""

    carbon: CarbonMeasure


class MeasureDocumentedShare(TypedDict):
    """How much of the emissions is documented."""

    documented_share: DocumentedShare


class MeasureOutcome(TypedDict):
    """The sum of outcome lines: what patients get."""

    outcome: OutcomeMeasure


class MethodEvaluationPrice(TypedDict):
    """Lowest evaluation price wins: price or cost less the money that quality is worth."""

    evaluation_price: EvaluationPrice


class MethodLowestPrice(TypedDict):
    """Thresholds of quality, then the lowest price or cost wins."""

    lowest_price: LowestPrice


class MethodFeatureCoefficient(TypedDict):
    """Lowest price wins, divided by a coefficient of the features offered, with life-cycle costs
    added."""

    feature_coefficient: FeatureCoefficient


class MissingPolicyAdverseValue(TypedDict):
    """This published value is used, to the bidder's disadvantage. For a price it is that of one
    unit, also where bidders price packs."""

    adverse_value: Number
    """A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At
    most 12 decimals and 1e12."""


class Modal(TypedDict):
    """Bounds and the likeliest value between them."""

    maximum: Number
    """The greatest."""
    minimum: Number
    """The least."""
    mode: Number
    """The likeliest."""


class MoneyPerUnit(TypedDict):
    """Money for each unit of the measure."""

    above: Number
    """The level that is worth nothing."""
    amount: Number
    """The money for each unit."""


class MostWon(TypedDict):
    """How many lots a bidder may win."""

    lots: int
    """How many, at most as many as it may bid for."""
    no_other_bid: Literal["no_winner", "limit_lifted"]
    """What happens to a lot whose bidders have all won as many lots as they may."""
    rule: (
        Literal["bidder_preference"]
        | LimitRuleLotOrder
        | LimitRuleLargestLoss
        | LimitRuleLeastTotalCost
    )
    """Which lots a bidder wins that is first in more."""


class Normal(TypedDict):
    """A normal distribution: by mean and standard error, or by mean and 95 % interval, in whose
    middle the mean lies."""

    interval_95: NotRequired[Sequence[Number]]
    """The lower and upper end of the 95 % interval; the standard error is its width divided by
    3.92."""
    mean: Number
    """The mean."""
    standard_error: NotRequired[Number]
    """The standard error of the mean, or the standard deviation of a number that itself varies."""
    truncated: NotRequired[Truncation]
    """Where it is cut off."""


class OperandConstant(TypedDict):
    """A constant with its unit."""

    constant: Quantity


class OptionConditionValueAtLeast(TypedDict):
    """The bid's value of a parameter reaches a bound: what is offered without the option needs
    it."""

    value_at_least: Bound


class OptionConditionValueAtMost(TypedDict):
    """The bid's value of a parameter does not pass a bound."""

    value_at_most: Bound


class OptionCountsWhen(TypedDict):
    """Where the bid meets this condition; otherwise it is priced, shown and not counted."""

    when: (
        OptionConditionPriceAtMost
        | OptionConditionPresentValueAtMost
        | OptionConditionValueAtLeast
        | OptionConditionValueAtMost
    )
    """A published condition on which an option of a bid counts."""


class OptionGroup(TypedDict):
    """Options of which a published rule chooses, bid by bid, those that count."""

    choose: Literal["cheapest", "dearest"]
    """Which of a bid's options count."""
    compare: Literal["offered_price", "present_value"]
    """What they are compared by."""
    id: str
    """Its name, which its options refer to."""
    not_offered: Literal["by_item", "not_chosen"]
    """What follows where a bid leaves out a price of one of them. Values that bidders declare
    keep their own policy."""
    number: int
    """How many of them count."""
    payers: NotRequired[Sequence[str]]
    """Whose costs are compared; everyone's where left out. Needed where the options are not all
    paid by the same payers."""
    source: NotRequired[Citation]
    """Where the rule comes from."""
    ties: Literal["declared_order", "problem"]
    """Which counts where two cost a bid the same and not both are to count."""
    title: str
    """What they are alternatives for."""


class OutcomeDiscountingRate(TypedDict):
    """They are discounted at a rate of their own, which is real: an outcome has no price level."""

    rate: DiscountRateConstant | DiscountRateStepped
    """A discount rate over the years."""


class OwnCarbonPrices(TypedDict):
    """Prices of emissions that the buyer states."""

    area: NotRequired[str]
    """Where they hold."""
    basis: CarbonPriceBasisConstant | Literal["current"]
    """Whether they are in the prices of one year or in those of each year."""
    licence: str
    """Their licence, or the permission to use them."""
    list: Sequence[PriceOfYear]
    """A price for each calendar year; at least one."""
    source: Citation
    """Where they and their method are published."""
    title: str
    """What they are."""
    unit: str
    """Their unit: a currency for an amount of emissions, such as `DKK/tCO2e`."""
    version: str
    """Their version."""
    year: int
    """The year that they were published in."""


class OwnRate(TypedDict):
    """What a unit costs and emits."""

    emissions: KnownParameter | KnownConstant | KnownEmissionFactor | Literal["not_known"]
    """What it emits, such as `kgCO2e/kWh`."""
    price: KnownParameter | KnownConstant | KnownEmissionFactor | Literal["not_known"]
    """What it costs, such as `EUR/kWh`."""


class PackagingBound(TypedDict):
    """A bound on a share of a component."""

    share: Literal["recycled", "renewable", "label", "print", "empty_space"]
    """The share."""
    value: Number
    """The bound, as a fraction."""


class PackagingGivesRequired(TypedDict):
    """A bid that does not meet it does not comply; this happens to one that does not document
    it. With `ask` nothing is ranked before a new revision of the bid documents it, or the bid
    is excluded."""

    required: Literal["non_compliant", "ask"]
    """What happens when a requirement is not answered."""


class PackagingMeasure(TypedDict):
    """A total of the packaging over the study."""

    levels: NotRequired[Sequence[Literal["primary", "secondary", "tertiary"]]]
    """Only components of these levels; every level where empty."""
    materials: NotRequired[
        Sequence[
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
        ]
    ]
    """Only components of these materials; every material where empty."""
    total: Literal["mass", "mass_per_functional_unit", "recycled_share", "renewable_share"]
    """Which total."""


class PackagingTestAtLeast(TypedDict):
    """A share is at least this."""

    at_least: PackagingBound


class PackagingTestAtMost(TypedDict):
    """A share is at most this."""

    at_most: PackagingBound


class PackagingTestGradeAtLeast(TypedDict):
    """It is recyclable in this grade or a better one."""

    grade_at_least: Literal["a", "b", "c", "below_c"]
    """How recyclable packaging is (Regulation (EU) 2025/40, Annex II, Table 3)."""


class PackagingUseReused(TypedDict):
    """Again and again."""

    reused: Reused


class Participant(TypedDict):
    """Who buys under the contract."""

    id: str
    """Its name in quantities."""
    payer: str
    """Who pays for it."""
    sites: NotRequired[Sequence[Site]]
    """Its places of use."""
    title: str
    """Who it is."""


class PoolPurchaseWhole(TypedDict):
    """The whole pool at the base date and whenever it is worn out. Only where every year of the
    study counts in full."""

    whole: WholePools


class PpwrPeriod(TypedDict):
    """When packaging is delivered, and thereby which thresholds of Regulation (EU) 2025/40 it
    meets."""

    first_delivery: Date
    """The first delivery."""
    last_delivery: Date
    """The last delivery; thresholds that hold later are not told."""


class PriceQualityRanges(TypedDict):
    """Between which weights a mini-competition by `quality_percent` sets quality against the
    price."""

    price_weight: WeightBounds
    """The range of `price_weight`."""
    quality_weight: WeightBounds
    """The range of `quality_weight`."""


class PricedPart(TypedDict):
    """A part of the price of a reservation."""

    factors: Sequence[Quantity]
    """What is multiplied, each above zero; the units multiply to money."""
    title: str
    """What it is for."""


class PricedReservation(TypedDict):
    """A priced reservation."""

    bid: str
    """The bid."""
    lot: str
    """The lot."""
    parts: Sequence[PricedPart]
    """What its price is the sum of."""
    reservation: int
    """The position of the reservation in the bid, counted from 0."""


class QualityPercent(TypedDict):
    """The price, raised by the share of the quality that is missing: `E = P · (1 + (T - Q) / T ·
    wQ / wP)`."""

    base: str
    """The criterion of kind `price` or `cost` that is raised; its rule is `as_measured`, and it
    has no weight."""
    combination: Literal["weighted", "added"]
    """Whether the points of quality are weighted or added as they are."""
    minimum_total: NotRequired[Number]
    """Fewer points of quality than this in total and the bid is not ranked."""
    price_weight: Number
    """The weight of the price, `wP`; more than none."""
    quality_weight: Number
    """The weight of quality, `wQ`."""
    top: Number
    """The top of the scale of quality, `T`: what a bid with the most points of every criterion
    gets."""
    weighting: NotRequired[
        Literal["points"]
        | Literal["swing"]
        | WeightingSmart
        | Literal["rank_order_centroid"]
        | Literal["order_of_importance"]
    ]
    """What weights are made of: points, swings, ratings or ranks, which the criteria state as
    their `weight`. In place of `weights_sum`."""
    weights_sum: NotRequired[Number]
    """What the weights of siblings sum to, such as `100` or `1`; required where points are
    weighted and `weighting` makes no weights."""


class Recyclability(TypedDict):
    """How recyclable a component was found to be."""

    document: NotRequired[Citation]
    """The document that says so."""
    method: str
    """By which method, and its version."""
    result: RecyclabilityResultShare | RecyclabilityResultGrade
    """What was found."""


ReferencePeriod = TypedDict(
    "ReferencePeriod",
    {
        "from": Date,
        "to": Date,
    },
)


class RequirementAnswer(TypedDict):
    """The answer to a requirement."""

    confirmed: bool
    """Whether it is met."""
    evidence: NotRequired[Sequence[Evidence]]
    """What proves it."""
    requirement: str
    """The requirement."""


class RequirementTestAtLeast(TypedDict):
    """A parameter reaches a bound."""

    at_least: Bound


class RequirementTestAtMost(TypedDict):
    """A parameter does not pass a bound."""

    at_most: Bound


class Resolution(TypedDict):
    """A resolved missing value."""

    bid: str
    """The bid."""
    lot: str
    """The lot."""
    missing: MissingTargetPrice | MissingTargetValue | MissingTargetRequirement
    """What was missing."""
    pack_size: NotRequired[Number]
    """How many units the pack holds, for the price of an item that is priced per pack."""
    resolution: ResolvedValue | Literal["met"] | Literal["non_compliant"]
    """How it was resolved."""


class ResourceRateOwn(TypedDict):
    """As is stated here."""

    own: OwnRate


class Reusable(TypedDict):
    """An item that is used many times."""

    calendar_years: NotRequired[Literal["none"] | Number]
    """After how many years an item is disposed of, however seldom it was used, or `none` where
    only uses wear it out. Needed with a pool, and said only there."""
    loss_per_use: NumberOrParameterParameter | Number
    """The probability that it is lost or destroyed following a use; it is then bought anew, and
    not disposed of. In a procurement also a parameter."""
    pool: Literal["none"] | ItemPoolItems | ItemPoolTurnaround
    """How many items are kept."""
    rated_uses: NumberOrParameterParameter | Number
    """After how many uses it is disposed of, a whole number from 1 to 100,000; in a procurement
    also a parameter."""


class ReuseMeasureBreakEvenUsesPerYear(TypedDict):
    """From how many yearly uses on the offered system is lower than another."""

    break_even_uses_per_year: BreakEvenUses


class ReuseMeasureLeastRatedUses(TypedDict):
    """With how many rated uses of a component the offered system is lower than another."""

    least_rated_uses: LeastRatedUses


class RuleLogRatio(TypedDict):
    """The lowest gets the maximum, and points fall with the logarithm of how many times the
    lowest a measure is."""

    log_ratio: LogRatio


class RuleLinearSlope(TypedDict):
    """The lowest gets the maximum, and points fall in a straight line to zero at a distance
    above it."""

    linear_slope: LinearSlope


class RuleLinearMinMax(TypedDict):
    """The lowest gets the maximum, the highest zero, the others in a straight line."""

    linear_min_max: LinearMinMax


class RuleLinearToHighest(TypedDict):
    """The highest gets the maximum, the lowest zero, the others in a straight line."""

    linear_to_highest: LinearToHighest


class RuleMeanBased(TypedDict):
    """The mean gets half of the maximum, and each per cent from it a hundredth of the maximum
    more or less."""

    mean_based: MeanBased


class RuleBilinear(TypedDict):
    """Two straight lines over the rebate on a published amount, which meet at the mean rebate."""

    bilinear: Bilinear


class RuleGraduated(TypedDict):
    """Points fall gently up to a little above the median, and steeply from there."""

    graduated: Graduated


class RuleDistanceTable(TypedDict):
    """Published steps of the distance above the lowest."""

    distance_table: DistanceTable


class RuleFixedRange(TypedDict):
    """A straight line between two published measures."""

    fixed_range: FixedRange


class RuleMoneyPerUnit(TypedDict):
    """An amount of money for each unit of the measure above a published level."""

    money_per_unit: MoneyPerUnit


class RulingAdmitted(TypedDict):
    """A bid takes part although it does not meet a requirement or a ceiling; what is missing
    from it stays missing."""

    admitted: BidInLot


class RulingExcluded(TypedDict):
    """A bid does not take part."""

    excluded: Exclusion


class RulingFeeGradeCorrected(TypedDict):
    """The grade was corrected that a component of the packaging pays its producer fee by."""

    fee_grade_corrected: FeeGradeCorrection


class RulingMissingValueResolved(TypedDict):
    """A value that a bid left out, or that nobody could measure, was resolved; once for each."""

    missing_value_resolved: Resolution


class RulingLotDrawn(TypedDict):
    """Lots were drawn among tied bids."""

    lot_drawn: Draw


class RulingClarificationReceived(TypedDict):
    """A bidder explained something; nothing changes."""

    clarification_received: BidInLot


class RulingReservationPriced(TypedDict):
    """A reservation was given a price: what it costs the buyer is added to the measure that the
    procurement names, and to nothing else."""

    reservation_priced: PricedReservation


class Scale(TypedDict):
    """A scale of points."""

    anchors: NotRequired[Sequence[Anchor]]
    """What points mean, in words."""
    highest: Number
    """The highest point."""
    lowest: Number
    """The lowest point."""
    step: NotRequired[Number]
    """The step between points; any point between where left out."""


class ScheduleItem(TypedDict):
    """A line of the price schedule."""

    ceiling_price: NotRequired[Number]
    """No bid may ask more for one unit."""
    contains: NotRequired[
        Sequence[Literal["capital_charge", "producer_fee", "co2_tax", "co2_externality"]]
    ]
    """What the price is to contain, such as a producer responsibility fee. The evaluation flags
    what is counted twice in one total."""
    discount: NotRequired[Literal["rate", "amount"]]
    """What bidders may state a discount on the price of a unit, or of a pack, as. None is
    allowed where left out."""
    id: str
    """Its name."""
    maximum_quantity: NotRequired[Number]
    """The most that may be bought under the contract."""
    missing: (
        Literal["problem"] | Literal["non_compliant"] | MissingPolicyAdverseValue | Literal["ask"]
    )
    """What happens when a bidder leaves the price out, or the size of the pack that is priced."""
    negative_allowed: bool
    """Whether a negative price (a trade-in) is allowed; where it is not, a bid that asks it does
    not comply."""
    option: NotRequired[str]
    """The option it belongs to."""
    packs: Literal["none", "shared", "whole"]
    """How a price per pack becomes a price per unit."""
    quantities: Sequence[ItemQuantity]
    """How much is expected to be bought, by whom and when. What a participant has in a year in
    several entries adds up, before packs are counted."""
    source: NotRequired[Citation]
    """Where the quantity comes from."""
    tiers: NotRequired[Tiers]
    """Quantities from which another price holds, which bidders state. Not for whole packs."""
    title: str
    """What is priced."""
    unit: str
    """The unit that is counted, such as `piece`."""
    vat: str
    """The rate of value added tax."""
    zero_allowed: bool
    """Whether a price of zero is allowed; where it is not, a bid that asks it does not comply."""


class SeriesGrowth(TypedDict):
    """Growth with an index series."""

    base_period: str
    """The period whose level the amounts are at, in the periods of the series; not later than
    the base date."""
    series: str
    """The series."""


class SharedInput(TypedDict):
    """Something that several resources are amounts of."""

    emissions: KnownParameter | KnownConstant | KnownEmissionFactor | Literal["not_known"]
    """What a unit of it emits."""
    id: str
    """Its name."""
    price: KnownParameter | KnownConstant | KnownEmissionFactor | Literal["not_known"]
    """What a unit of it costs."""
    title: str
    """What it is."""


class Shortlist(TypedDict):
    """The bids that go on: those with the most points of some criteria. Thresholds that need no
    comparison are tested before; lowest and highest measures are then taken of the bids that
    go on. For a method that gives points."""

    bids: int
    """How many bids go on at most, apart from a tie."""
    criteria: Sequence[str]
    """The criteria, or groups, whose weighted points are added; none of them by a rule that
    compares bids."""
    ties: Literal["all_advance"] | Literal["none_advances"] | CutOff2TieChain
    """What happens to bids with the same points, of which not all fit."""


class Solutions(TypedDict):
    """That a bidder may make several bids for the lot, each by the bidder's identifier, and
    whether some of them may be variants (Directive 2014/24/EU Art. 45). Each is ranked on its
    own, and a bidder is awarded the lot for one of them at most."""

    beyond: Literal["problem", "non_compliant"]
    """What happens to a bidder that makes more."""
    compared: Literal["as_any_bid"]
    """How the measures of several bids of one bidder are compared with."""
    low_bids: NotRequired[Literal["compared", "left_out"]]
    """Whether a bidder's other bids are among those that a test of low bids compares a bid with;
    required where the lot has such tests."""
    most: int
    """How many bids a bidder may make for the lot, variants among them."""
    variants: Literal["not_authorised", "authorised", "with_main_bid", "with_compliant_main_bid"]
    """Whether bids may be variants."""


class Span(TypedDict):
    """Published steps of how far the highest lies above the lowest."""

    otherwise: Number
    """The distance beyond the last bound."""
    steps: Sequence[SpanStep]
    """The steps, by rising bound; the first that holds is used."""


class Study(TypedDict):
    """The period over which costs are counted."""

    base_date: Date
    """The date that present values refer to; year 1 begins here."""
    months: NotRequired[int]
    """How many months are counted after them, 1 to 11: a last, partial year."""
    partial_years: NotRequired[Literal["prorated", "whole"]]
    """What a yearly amount counts in a year that is partial, because the study ends or the
    purchase begins to serve in it."""
    service_date: NotRequired[Date]
    """From when on the purchase serves: whole months after the base date, for planning and
    construction. The base date where left out."""
    years: int
    """How many whole years are counted, 1 to 200."""


class Table(TypedDict):
    """Published steps."""

    otherwise: Number
    """The points, or the money, above the last bound."""
    steps: Sequence[TableStep]
    """The steps, by rising bound; the first that holds is used."""


class TargetFootprint(TypedDict):
    """A number that a product footprint states."""

    footprint: FootprintTarget


class TriggerAtLeast(TypedDict):
    """A movement of at least so much, up or down, changes it."""

    at_least: TriggerLevel


class UncertaintyNormal(TypedDict):
    """Symmetrical, and without bounds unless it is truncated."""

    normal: Normal


class UncertaintyLognormal(TypedDict):
    """Above zero and skewed to the right; its logarithm is normal. For ratios, and for costs."""

    lognormal: Lognormal


class UncertaintyGamma(TypedDict):
    """Above zero and skewed to the right. For costs, and for rates of what happens."""

    gamma: Gamma


class UncertaintyBeta(TypedDict):
    """Between 0 and 1. For probabilities, shares and utilities."""

    beta: Beta


class UncertaintyTriangular(TypedDict):
    """Between bounds, rising in a straight line to the mode and falling from it."""

    triangular: Modal


class UncertaintyPert(TypedDict):
    """Between bounds, as a beta distribution with its mean at (minimum + 4 · mode + maximum) /
    6."""

    pert: Modal


class UncertaintyUniform(TypedDict):
    """Between bounds, all of it as likely."""

    uniform: Uniform


class UncertaintyDiscrete(TypedDict):
    """One of some values, each with its probability."""

    discrete: Discrete


class UncertaintyEmpirical(TypedDict):
    """One of some values that were observed, each as likely as any other."""

    empirical: Empirical


class UncertaintyDirichlet(TypedDict):
    """A share of a whole, whose shares always sum to 1."""

    dirichlet: Dirichlet


class UnderFramework(TypedDict):
    """The framework agreement that a lot is a mini-competition under (Directive 2014/24/EU Art.
    33(4)(b) and (c))."""

    lot: str
    """The lot of that procurement."""
    price_quality_ranges: NotRequired[PriceQualityRanges]
    """The ranges that the framework published for the weights of the price and of quality, as
    they stand there: those of `quality_percent` are within. Needed where that method has a
    mini-competition in which criteria have ranges. Where they are stated, every criterion
    that has a weight has a range too."""
    procurement: FrameworkProcurement
    """The framework's procurement, as the evaluation of its award names it."""
    suppliers: Sequence[FrameworkSupplier]
    """Who the framework is concluded with. A bid of anybody else is excluded."""
    weight_ranges: NotRequired[Sequence[WeightRange]]
    """The ranges of weights that the framework published, as they stand there: every criterion
    that has a weight is among them, and its weight within. Where left out, the framework has
    none, and weights are not tested."""


class Validity(TypedDict):
    """When certificates and audits have to be valid."""

    expired: Literal["not_met", "missing"]
    """What follows from one that ends before that day, where nothing else proves the
    requirement."""
    on: Date
    """The day on which they are valid."""


class ValueValue(TypedDict):
    """A decimal, or a decimal with its uncertainty."""

    uncertainty: NotRequired[
        UncertaintyNormal
        | UncertaintyLognormal
        | UncertaintyGamma
        | UncertaintyBeta
        | UncertaintyTriangular
        | UncertaintyPert
        | UncertaintyUniform
        | UncertaintyDiscrete
        | UncertaintyEmpirical
        | UncertaintyDirichlet
    ]
    """How uncertain a value is. The award uses the value alone; a simulation draws from the
    distribution."""
    value: Number
    """A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At
    most 12 decimals and 1e12."""


class Vat(TypedDict):
    """Value added tax."""

    evaluated: Literal["excluding", "including_unrecoverable"]
    """Whether tax that a payer cannot recover counts in the evaluation."""
    rates: Sequence[VatRate]
    """The rates that items and cost lines refer to."""
    stated: Literal["excluding", "including"]
    """Whether prices are stated with or without it."""


class WeightedPoints(TypedDict):
    """Most points win."""

    combination: Literal["weighted", "added"]
    """Whether points are weighted or added as they are."""
    minimum_total: NotRequired[Number]
    """Fewer points than this in total and the bid is not ranked."""
    weighting: NotRequired[
        Literal["points"]
        | Literal["swing"]
        | WeightingSmart
        | Literal["rank_order_centroid"]
        | Literal["order_of_importance"]
    ]
    """What weights are made of: points, swings, ratings or ranks, which the criteria state as
    their `weight`. In place of `weights_sum`."""
    weights_sum: NotRequired[Number]
    """What the weights of siblings sum to, such as `100` or `1`; required where points are
    weighted and `weighting` makes no weights."""


class Amount(TypedDict):
    """A product of factors, in money or money per year."""

    divisors: NotRequired[Sequence[OperandParameter | OperandConstant]]
    """Divided by."""
    factors: Sequence[OperandParameter | OperandConstant]
    """Multiplied together."""


class BelowAmount(TypedDict):
    """Below a published amount."""

    amount: Number
    """The amount, in the unit of the measure."""
    by: LowByAtLeast | LowByMoreThan
    """How far below it."""


class CarbonOperandEmissionFactor(TypedDict):
    """An emission factor of a set of the procurement."""

    emission_factor: FactorName


class CarbonPriceSourceOwn(TypedDict):
    """Here."""

    own: OwnCarbonPrices


class CombinedComparisonMostPoints(TypedDict):
    """The sum of the lots' total points, each times the weight of its lot; the most win. Every
    lot of the groups once."""

    most_points: Sequence[LotWeight]


class Correction(TypedDict):
    """A corrected value."""

    after: Number
    """What it is corrected to."""
    before: Number
    """What the bid says."""
    bid: str
    """The bid."""
    lot: str
    """The lot."""
    target: TargetPrice | TargetValue | TargetPackaging | TargetFootprint
    """Which value."""


class Corridor(TypedDict):
    """Bids so near the best that another criterion decides between them. A bid whose quotient is
    at least `(1 - share)` times the greatest one of the ranked bids is in the corridor; those
    in it come first, in the order of what decides, and the others follow by their quotients."""

    deciding: Literal["lowest_price"] | Literal["most_quality"] | DecidingMostPoints
    """What decides; what is equal then goes by the tie chain."""
    share: Number
    """How far below the best, as a fraction of it, above 0 and at most 1."""


class Dated(TypedDict):
    """A single payment at a date. `discounting.day_count` says how the time to it is counted;
    prices are those of the year that it lies in."""

    amount: Amount
    """The amount, in money."""
    date: Date
    """The date, from the base date to the end of the study."""


class DeclaredValue(TypedDict):
    """The declared value of a parameter."""

    confidential: NotRequired[bool]
    """Whether the value is confidential: a redacted evaluation withholds it, what reveals it,
    and the hash of the bid."""
    evidence: NotRequired[Sequence[Evidence]]
    """What proves it."""
    parameter: str
    """The parameter."""
    value: ValueValue | Number
    """Its value in the parameter's unit."""
    verification: NotRequired[Literal["declared", "verified", "refuted"]]
    """How far it has been verified."""


class Derivation(TypedDict):
    """A product of other parameters."""

    divisors: NotRequired[Sequence[OperandParameter | OperandConstant]]
    """Divided by."""
    factors: Sequence[OperandParameter | OperandConstant]
    """Multiplied together."""


class Every(TypedDict):
    """A payment every few years."""

    amount: Amount
    """The amount, in money."""
    from_year: int
    """The first payment's year."""
    to_year: int
    """No payment after this year."""
    years: int
    """Years from one payment to the next."""


class Extension(TypedDict):
    """An extension of the contract."""

    counts: Literal["fully"] | Literal["not_at_all"] | ExtensionCountsWeighted
    """How it counts in the evaluation."""
    years: int
    """Its length in years."""


class Factor(TypedDict):
    """An emission factor."""

    area: NotRequired[str]
    """Where it holds, such as DK1 for electricity."""
    id: str
    """Its name in the set."""
    method: NotRequired[str]
    """How it was made, such as the way in which heat and power were told apart."""
    title: str
    """What it is."""
    unit: str
    """Its unit, such as `kgCO2e/kWh`."""
    value: NotRequired[FactorValueConstant | FactorValueByYear]
    """Its number. Left out where the source has none, which is not zero: a line cannot use it."""


class FeeGraded(TypedDict):
    """One for each grade."""

    graded: GradedFee


class FlowEvery(TypedDict):
    """Every few years."""

    every: Every


class FlowDated(TypedDict):
    """Once, at a date."""

    dated: Dated


class Framework(TypedDict):
    """A framework agreement."""

    call_off: NotRequired[str]
    """How call-offs are placed."""
    cascade: NotRequired[Cascade]
    """How much each of several suppliers delivers, where the first is asked first; the
    evaluation states it."""
    cut_off_tie: NotRequired[Literal["more_suppliers", "fewer_suppliers", "undecided"]]
    """What happens where the last place is shared by more bids than there is room for, after the
    tie breaks; required with several suppliers."""
    maximum_value: NotRequired[Quantity]
    """The most that may be spent under it."""
    price_quality_ranges: NotRequired[PriceQualityRanges]
    """Between which weights a later mini-competition by `quality_percent` sets quality against
    the price. The evaluation states them."""
    suppliers: int
    """How many suppliers it is concluded with, or as many as there are ranked bids."""
    weight_ranges: NotRequired[Sequence[WeightRange]]
    """Between which weights a later mini-competition among several suppliers chooses those of
    its criteria, which need not be the lot's own (Directive 2014/24/EU Art. 33(4)(b) and
    (c)). The evaluation states them."""


class FunctionalUnit(TypedDict):
    """What costs are stated per."""

    counting: Literal["undiscounted", "discounted"]
    """Whether the units are discounted like the costs."""
    per_year: OperandParameter | OperandConstant
    """How many a year: a parameter or a constant in `<unit>/year`."""
    title: str
    """What it is."""
    unit: str
    """Its name, as used in units."""


class GrowthRate(TypedDict):
    """Growth by one rate."""

    first_year: int
    """The first year whose amount has grown, at most the last of the study: 1 where prices have
    grown since the base date, 2 where year 1 is at base prices."""
    per_year: OperandParameter | OperandConstant
    """The rate per year: a parameter or a constant in `1/year` or `1`."""


class GrowthStepRate(TypedDict):
    """By one rate."""

    rate: GrowthRate


class GrowthStepSeries(TypedDict):
    """With an index series of the procurement. A year costs the mean of its months."""

    series: SeriesGrowth


class Infection(TypedDict):
    """A risk of infection. Both numbers can be contested; results are told with and without
    them."""

    cashable: bool
    """Whether money leaves an account."""
    cost: KnownParameter | KnownConstant | KnownEmissionFactor | Literal["not_known"]
    """What one costs, in money."""
    emissions: KnownParameter | KnownConstant | KnownEmissionFactor | Literal["not_known"]
    """What one emits, in `kgCO2e`."""
    payer: NotRequired[str]
    """Who pays, in a procurement; the payer of the product systems where left out."""
    probability_per_use: Number
    """The probability that a use leads to one."""
    source: Citation
    """Where the probability and the cost come from."""
    title: NotRequired[str]
    """What its line is called, in a procurement where it counts."""
    vat: NotRequired[str]
    """The rate of value added tax, in a procurement; that of the product systems where left out."""


class Instalments(TypedDict):
    """A purchase paid by equal instalments, the first at the end of the year after the purchase."""

    amount: Amount
    """The price that is financed, in money."""
    purchase_year: int
    """The year of the purchase; 0 is the base date."""
    rate: OperandParameter | OperandConstant
    """The interest as a fraction per year: a parameter or a constant in `1/year` or `1`."""
    years: int
    """How many yearly instalments; the last falls within the study."""


class ItemLifeReusable(TypedDict):
    """Many uses."""

    reusable: Reusable


class LinkAnswer(TypedDict):
    """What a link proves of a requirement."""

    confirmed: bool
    """Whether the bidder declares that the link meets it. Where it does not, no proof counts."""
    link: NotRequired[str]
    """The link; the bidder where left out."""
    proofs: NotRequired[Sequence[LinkProof]]
    """What proves it."""
    requirement: str
    """The requirement."""


class LotLimits(TypedDict):
    """Limits over the lots (Directive 2014/24/EU Art. 46(2); eForms BT-31 and BT-33). At least
    one is stated."""

    joint_bids: Literal["as_one_bidder", "each_partner"]
    """Whose lots count where partners bid jointly."""
    most_bid: NotRequired[MostBid]
    """How many lots a bidder may bid for."""
    most_won: NotRequired[MostWon]
    """How many lots a bidder may win."""
    preference_not_stated: NotRequired[Literal["problem"] | PreferenceNotStatedLotOrder]
    """What stands for the order of a bidder that does not say which lots it wants most; required
    where bidders are asked for it."""


class LotOption(TypedDict):
    """An option that bidders price."""

    counts: (
        Literal["included"]
        | Literal["excluded"]
        | OptionCountsWeighted
        | OptionCountsInGroup
        | OptionCountsWhen
    )
    """Whether it counts in the evaluation."""
    id: str
    """Its name."""
    title: str
    """What it is."""


class LowBidTestBelowMeanOfOthers(TypedDict):
    """So far below the mean of the other bids. Nothing is asked of a bid without others."""

    below_mean_of_others: LowByAtLeast | LowByMoreThan
    """How far below, as a fraction of what it is compared with: `0.4` is 40 %."""


class LowBidTestBelowMean(TypedDict):
    """So far below the mean of all bids."""

    below_mean: LowByAtLeast | LowByMoreThan
    """How far below, as a fraction of what it is compared with: `0.4` is 40 %."""


class LowBidTestBelowMedian(TypedDict):
    """So far below the median of all bids."""

    below_median: LowByAtLeast | LowByMoreThan
    """How far below, as a fraction of what it is compared with: `0.4` is 40 %."""


class LowBidTestBelowNext(TypedDict):
    """So far below the next lowest: the lowest of the others that is not below the bid. Nothing
    is asked of the highest."""

    below_next: LowByAtLeast | LowByMoreThan
    """How far below, as a fraction of what it is compared with: `0.4` is 40 %."""


class LowBidTestBelowAmount(TypedDict):
    """So far below a published amount, such as the estimated value."""

    below_amount: BelowAmount


class LowBids(TypedDict):
    """Published tests of how low a bid may be before the bidder is asked to explain it
    (Directive 2014/24/EU, Article 69). A test asks and never excludes: the bid is ranked as
    if there were none."""

    criterion: str
    """The criterion of kind `price` or `cost` whose measure is tested."""
    reference_set: Literal["admitted_bids", "received_bids"]
    """Which bids a bid is compared with."""
    source: NotRequired[Citation]
    """Where the tests come from."""
    tests: Sequence[
        LowBidTestBelowMeanOfOthers
        | LowBidTestBelowMean
        | LowBidTestBelowMedian
        | LowBidTestBelowNext
        | LowBidTestBelowAmount
        | LowBidTestSpainRglcap85
    ]
    """The tests; one that asks is enough."""


class MeasurePackaging(TypedDict):
    """A total of the packaging."""

    packaging: PackagingMeasure


class MeasureReuse(TypedDict):
    """Of the product system that a bid offers: what a use takes, or where it breaks even with
    another."""

    reuse: (
        Literal["cost_per_use"]
        | Literal["emissions_per_use"]
        | ReuseMeasureBreakEvenUsesPerYear
        | ReuseMeasureLeastRatedUses
    )
    """What is measured of the product system that a bid offers, with items replaced as they wear
    out."""


class MeasuredValue(TypedDict):
    """A measured value."""

    parameter: str
    """The parameter."""
    sample: NotRequired[str]
    """The code of the sample it was measured on."""
    value: ValueValue | Number
    """The value in the parameter's unit."""


class MethodWeightedPoints(TypedDict):
    """Most points win."""

    weighted_points: WeightedPoints


class MethodQualityPercent(TypedDict):
    """Lowest price wins, raised by the share of the quality that is missing."""

    quality_percent: QualityPercent


class Monthly(TypedDict):
    """A payment in every month."""

    amount: Amount
    """The amount, in money per month or per year."""
    from_month: int
    """The first month; month 1 begins at the base date."""
    to_month: int
    """The last month."""


class Once(TypedDict):
    """A single payment."""

    amount: Amount
    """The amount, in money."""
    year: int
    """The year; 0 is the base date."""


class OutcomeOnce(TypedDict):
    """An outcome that arises once."""

    amount: Amount
    """How much, in the unit of the line."""
    year: int
    """The year; 0 is the base date."""


class OutcomeYearly(TypedDict):
    """An outcome in every year."""

    amount: Amount
    """How much, in the unit of the line a year."""
    from_year: int
    """The first year, at least 1."""
    to_year: int
    """The last year."""
    while_in_service: NotRequired[bool]
    """Whether it arises only while the purchase serves, from the study's service date on. No
    where left out."""


class OwnFactors(TypedDict):
    """Emission factors that the buyer states."""

    gwp_set: Literal["ar4", "ar5", "ar6", "not_stated"]
    """The global warming potentials that they count with."""
    kind: Literal["physical", "spend_based"]
    """What they are multiplied by."""
    licence: str
    """Their licence, or the permission to use them."""
    list: Sequence[Factor]
    """The factors; at least one."""
    source: Citation
    """Where they come from."""
    title: str
    """What they are."""
    version: str
    """Their version."""
    year: int
    """The year that they were published for."""


class PackagingAlternative(TypedDict):
    """What a component has to be, all of it."""

    tests: Sequence[
        PackagingTestMadeOf
        | PackagingTestHas
        | PackagingTestHasNot
        | PackagingTestAtLeast
        | PackagingTestAtMost
        | Literal["reused"]
        | PackagingTestGradeAtLeast
    ]
    """The tests, all of which it passes."""


class PackagingAsked(TypedDict):
    """What bidders say of packaging."""

    criteria: NotRequired[str]
    """The set of criteria that the packaging is held against; none where left out."""
    items: Sequence[str]
    """The items whose packaging is documented."""
    levels: Sequence[Literal["primary", "secondary", "tertiary"]]
    """The levels that are documented for each of them. A bid lists components of each or says
    that there are none; one of another level is refused, so that nobody is measured by what
    others need not say."""
    missing: Literal["non_compliant", "ask"]
    """What happens to a bid that leaves out what a criterion measures: a mass, a share, or the
    packaging of an item on a level. With `ask` nothing is ranked before a new revision of the
    bid says it, or the bid is excluded."""
    ppwr: NotRequired[PpwrPeriod]
    """When packaging is delivered, where each component is held against Regulation (EU) 2025/40.
    The evaluation tells what it finds; points and exclusion come from criteria alone."""


class PackagingComponent(TypedDict):
    """A component of the packaging."""

    confidential: NotRequired[bool]
    """Whether what it is, is made of and weighs is confidential: a redacted evaluation withholds
    it, what reveals it, and the hash of the bid."""
    empty_space: NotRequired[Number]
    """The share of the volume of grouped, transport or e-commerce packaging that its sales
    packaging does not fill, as a fraction; filling material is empty space. Not documented
    where left out."""
    evidence: NotRequired[Sequence[Evidence]]
    """What proves it."""
    exemptions: NotRequired[
        Sequence[
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
    ]
    """The grounds on which Regulation (EU) 2025/40 exempts it."""
    fee_grade: NotRequired[Literal["green", "yellow", "red"]]
    """The grade that it pays a producer fee by, where a cost line of the lot is one. What is
    left out is not documented and counts as red."""
    grams: NotRequired[Number]
    """What one of it weighs, in grams. Not documented where left out."""
    holds: Number
    """How many units of the item one of it holds, those in the packages within it too: a box of
    20 pouches of one piece each holds 20."""
    id: str
    """Its name."""
    item: str
    """The item that it packs."""
    label: NotRequired[Number]
    """The share of its surface that labels cover, as a fraction. Not documented where left out."""
    level: Literal["primary", "secondary", "tertiary"]
    """What it is for."""
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
    """What it is mostly made of."""
    print: NotRequired[Number]
    """The share of its surface that is printed, as a fraction. Not documented where left out."""
    properties: NotRequired[PackagingProperties]
    """Properties that it has (`true`) or has not (`false`)."""
    recyclability: NotRequired[Recyclability]
    """How recyclable it was found to be. Not documented where left out."""
    recycled: NotRequired[Number]
    """The share of its mass that is recycled material after use by consumers, as a fraction. Not
    documented where left out."""
    renewable: NotRequired[Number]
    """The share of its mass from renewable sources, as a fraction. Not documented where left
    out."""
    title: str
    """What it is: a pouch, a label, a box, a pallet."""
    used: Literal["once"] | PackagingUseReused
    """How often one of it is used."""


class PackagingCriterion(TypedDict):
    """A criterion for packaging. It is met, not met or not documented."""

    evidence: NotRequired[str]
    """The evidence that is demanded of each component. Where stated, a component that names none
    is not documented to meet the criterion."""
    gives: PackagingGivesPoints | PackagingGivesRequired
    """What follows."""
    holds_for: Literal["all"] | Literal["any"] | PackagingExtentShareByMass
    """How many of these components have to meet it."""
    id: str
    """Its name."""
    levels: NotRequired[Sequence[Literal["primary", "secondary", "tertiary"]]]
    """Only components of these levels; every level where empty."""
    materials: NotRequired[
        Sequence[
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
        ]
    ]
    """Only components of these materials; every material where empty."""
    meets: Sequence[PackagingAlternative]
    """What a component has to be: all that stands in one of these alternatives."""
    title: str
    """What it asks for."""
    without_components: Literal["met", "not_met"]
    """What follows for a bid that documents its packaging and has no component that the
    criterion is about."""


class Panel(TypedDict):
    """A panel that awards points."""

    aggregation: Literal["single", "mean", "weighted_mean"]
    """How several evaluators' points become one number."""
    scale: Scale
    """The published scale."""


class Parameter(TypedDict):
    """A named value of the evaluation."""

    contains: NotRequired[
        Sequence[Literal["capital_charge", "producer_fee", "co2_tax", "co2_externality"]]
    ]
    """What its value contains, such as a CO2 tax in a price of energy. Cost lines that read it
    contain it too."""
    derivation: NotRequired[Derivation]
    """How it follows from other parameters, when it is derived."""
    id: str
    """Its name."""
    maximum: NotRequired[Number]
    """The greatest value; a bid that declares more, or is measured at more, does not comply."""
    minimum: NotRequired[Number]
    """The least value; a bid that declares less, or is measured at less, does not comply."""
    missing: NotRequired[
        Literal["problem"] | Literal["non_compliant"] | MissingPolicyAdverseValue | Literal["ask"]
    ]
    """What happens when a bidder leaves it out; required for what bidders declare."""
    origin: Literal["buyer", "bidder", "assessor_measured", "derived"]
    """Who sets it."""
    scope: NotRequired[Literal["lot", "site", "bid"]]
    """Whether it holds for the lot, each site or each bid. For the reader: who sets a parameter
    decides whether bids differ."""
    source: NotRequired[Citation]
    """Where it comes from."""
    title: str
    """What it is."""
    unit: str
    """Its unit, such as `kWh/use`, `year` or `1`."""
    valid_from: NotRequired[Date]
    """From when on it holds. For the reader: the value is used in every year."""
    value: NotRequired[ValueValue | Number]
    """Its value, when the buyer sets it."""


class Policies(TypedDict):
    """What is declared and never assumed."""

    points_below_zero: NotRequired[Literal["allowed", "zero"]]
    """Whether points may fall below zero; required wherever there are points, and absent for an
    evaluation price, where money may always be taken off or added."""
    priced_reservations: NotRequired[str]
    """The criterion of kind `price` or `cost` to whose measure the price of a bid's reservations
    is added: one that measures the offered price, or a life-cycle cost as a sum or a present
    value. Where left out, no reservation can be priced."""
    reference_set: Literal["admitted_bids", "received_bids"]
    """Which bids the lowest and highest are taken from."""
    rounding: RoundingStages
    """Where numbers are rounded."""
    shortlist: NotRequired[Shortlist]
    """How many bids go on, by the points of some criteria, before anything is compared. All go
    on where left out."""
    single_bid: Literal["scored", "unscored"]
    """What happens when one bid is left after exclusions, requirements and thresholds."""
    ties: Sequence[
        Literal["lowest_price"] | TieBreakMostPoints | TieBreakLowestMeasure | Literal["lot_drawn"]
    ]
    """What breaks a tie, in order, each once; what is still tied then is reported as tied."""


class PriceClause(TypedDict):
    """A clause by which a price is adjusted. The order is: ratios, factor, price by the formula,
    trigger, limits of one adjustment, limits in total, direction, rounding of the price."""

    cap: Literal["none"] | LimitAt
    """The greatest change of one adjustment, against the price in force."""
    cut_off: Literal["carried", "lost"]
    """What becomes of the part that a cap or floor cuts off."""
    direction: Literal["both_ways", "up_only"]
    """Which way the price may go."""
    evidence_required: NotRequired[Sequence[EvidenceRequired]]
    """What a claim has to be supported by. Left out where nothing is required."""
    factor_rounding: Literal["none"] | RoundingStageTo
    """How the factor is rounded, the sum of the fixed part and of each share times its ratio."""
    first_adjustment: str
    """The month of the first adjustment."""
    fixed_share: Number
    """The part of the price that never changes, as a fraction; `0` where all of it follows
    indices."""
    floor: Literal["none"] | LimitAt
    """The least change of one adjustment, against the price in force: `-0.03` lets it fall by at
    most 3 %."""
    interval_months: int
    """How many months lie between two adjustments: 12 for every year, 3 for every quarter."""
    linked: Literal["base"] | LinkageChained
    """What an adjustment starts from."""
    notice: Literal["none"] | NoticeDays | NoticeMonths
    """How long before it takes effect an adjustment is to be notified."""
    price_rounding: Literal["none"] | RoundingStageTo
    """How the price is rounded, last of all. A chained clause goes on from the rounded price."""
    source: NotRequired[Citation]
    """The contract and the number of the clause."""
    terms: Sequence[IndexTerm]
    """The parts that follow indices."""
    title: NotRequired[str]
    """Its title."""
    total_cap: Literal["none"] | LimitAt
    """The greatest change of all adjustments together, against the start price."""
    total_floor: Literal["none"] | LimitAt
    """The least change of all adjustments together, against the start price."""
    trigger: Literal["none"] | TriggerAtLeast
    """Below which movement the price does not change."""


class PricePerQuality(TypedDict):
    """Points of quality over the price: `Z = k · Q / P`, and the greatest wins. Points may not
    fall below zero."""

    base: str
    """The criterion of kind `price` or `cost` that is divided by; its rule is `as_measured`, and
    it has no weight."""
    combination: Literal["weighted", "added"]
    """Whether the points of quality are weighted or added as they are."""
    corridor: NotRequired[Corridor]
    """Bids so near the best that another criterion decides between them; the quotient alone
    decides where left out."""
    minimum_total: NotRequired[Number]
    """Fewer points of quality than this in total and the bid is not ranked."""
    per: Number
    """So much money the points are stated for, such as `1000000`, so that the quotient is a
    number people can read and its decimals suffice."""
    weighting: NotRequired[
        Literal["points"]
        | Literal["swing"]
        | WeightingSmart
        | Literal["rank_order_centroid"]
        | Literal["order_of_importance"]
    ]
    """What weights are made of: points, swings, ratings or ranks, which the criteria state as
    their `weight`. In place of `weights_sum`."""
    weights_sum: NotRequired[Number]
    """What the weights of siblings sum to, such as `100` or `1`; required where points are
    weighted and `weighting` makes no weights."""


class ProductFootprint(TypedDict):
    """A supplier's product carbon footprint of an item."""

    biogenic_uptake: Literal["excluded", "included"]
    """Whether its biogenic carbon counts what the product has taken up."""
    confidential: NotRequired[bool]
    """Whether it is confidential: a redacted evaluation withholds the emissions, who has
    verified it, how good its data are, and the hash of the bid."""
    data_quality: NotRequired[DataQuality]
    """How good its data are."""
    declared_amount: Number
    """How many of these one declared unit is; more than nothing."""
    declared_unit: str
    """What a declared unit is counted in, such as `piece` or `kg`; it has to convert to the unit
    of the item."""
    evidence: NotRequired[Sequence[Evidence]]
    """What proves it."""
    geography: NotRequired[str]
    """Where it holds, such as `DK`, or the name of a region."""
    gwp_set: Literal["ar4", "ar5", "ar6", "not_stated"]
    """The global warming potentials that it counts with."""
    item: str
    """The item."""
    parts: Sequence[FootprintPart]
    """What one declared unit emits, in parts that can be told apart; at least one. Their stages
    are its boundary."""
    reference_period: ReferencePeriod
    """The days that its data are of."""
    standard: Literal["iso_14067", "ghg_protocol", "pef", "en_15804", "pas_2050", "other"]
    """The standard that it was made by."""
    valid_until: NotRequired[Date]
    """The last day on which it is valid."""
    verified_by: NotRequired[str]
    """Who has verified it; nobody has where left out."""


class ResidualDeclared(TypedDict):
    """A declared amount, in money, when the item would still serve."""

    declared: Amount


class Resource(TypedDict):
    """Energy, water, chemicals, staff time, protective equipment, packaging, transport, a
    repair, a waste fraction."""

    basis: (
        Literal["per_item"]
        | Literal["end_of_life"]
        | Literal["per_use"]
        | BasisPerBatch
        | BasisEveryUses
        | Literal["per_operating_day"]
        | Literal["per_year"]
        | Literal["per_item_and_year"]
    )
    """What it arises for."""
    cashable: bool
    """Whether money leaves an account; staff time that is not saved in cash is not cashable."""
    id: str
    """Its name."""
    of: ResourceRateInput | ResourceRateOwn
    """What a unit of it costs and emits."""
    payer: NotRequired[str]
    """Who pays, in a procurement; the payer of the product systems where left out."""
    phase: Literal["acquisition", "use", "maintenance", "end_of_life", "externality"]
    """The phase of life its cost belongs to (Directive 2014/24/EU Art. 68)."""
    quantity: OperandParameter | OperandConstant
    """How much each time, not negative: a constant with its unit, such as `kWh`, `min` or `1`;
    in a procurement also a parameter."""
    shared_capacity: bool
    """Whether it is capacity that exists already and is shared with others."""
    source: NotRequired[Citation]
    """Where it comes from."""
    stage: Literal[
        "raw_materials",
        "production",
        "distribution",
        "use",
        "reprocessing",
        "maintenance",
        "end_of_life",
    ]
    """The stage of the life cycle its emissions belong to."""
    title: str
    """What it is."""
    vat: NotRequired[str]
    """The rate of value added tax, in a procurement; that of the product systems where left out."""


class Retirement(TypedDict):
    """The retirement of an item that is in use today."""

    age: int
    """How many years it has served at the base date."""
    amount: Amount
    """What it cost when it was new, in money."""
    life: OperandParameter | OperandConstant
    """Its life in whole years: a parameter or a constant in `year`."""
    proceeds: Literal["none"] | Literal["straight_line"] | ResidualDeclared
    """What it brings."""
    year: int
    """The year it is retired in; 0 is the base date."""


class RuleTable(TypedDict):
    """Published steps."""

    table: Table


class RulingValueCorrected(TypedDict):
    """A price or value that a bid states was corrected, an arithmetical error for instance. What
    assessors measure is corrected by a later assessment."""

    value_corrected: Correction


class SlopeSpan(TypedDict):
    """By how far the highest lies above the lowest."""

    span: Span


class SlopeByBids(TypedDict):
    """A straight line from the lowest, as steep as the bids make it."""

    max_points: Number
    """The points of the lowest."""
    slope: Literal["bids_less_one"] | SlopeSpan
    """How the distance that gets nothing follows from the bids."""


class SupplyChain(TypedDict):
    """The supply chain of an offer. The bidder, its partners and its subcontractors are links of
    it without being named again."""

    answers: NotRequired[Sequence[LinkAnswer]]
    """What the links prove, requirement by requirement."""
    links: NotRequired[Sequence[SupplyLink]]
    """The other links, further down or for this lot alone. Where there are none, the bid says
    that nobody else takes part."""


class TariffRate(TypedDict):
    """The fee of a kilogram of some materials."""

    fee: FeeFlat | FeeGraded | FeeBalanced
    """The fee."""
    materials: Sequence[
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
    ]
    """The materials."""


class ThroughTiers(TypedDict):
    """What each link of the supply chain has to prove, down to a tier. Suppliers further down
    may be looked into as far as Directive 2014/24/EU Art. 71(5) lets a buyer ask for them."""

    accepted: Sequence[Literal["declaration", "certificate", "audit"]]
    """What is accepted as proof; one of them is enough. Whoever demands a certificate accepts
    equivalent ones (Directive 2014/24/EU Art. 62)."""
    to_tier: int
    """The last tier that has to: 0 is the bidder and the partners that bid with it, 1 its
    subcontractors, 2 theirs, and so on."""
    validity: NotRequired[Validity]
    """When certificates and audits have to be valid; required where one of them is accepted, and
    nowhere else."""


class TierPrice(TypedDict):
    """The price of an item from a quantity on."""

    from_quantity: Number
    """The quantity from which the tier holds, as published."""
    price: ValueValue | Number
    """The price of one unit, or of one pack, without value added tax."""


class Yearly(TypedDict):
    """A payment in every year."""

    amount: Amount
    """The amount, in money per year."""
    from_year: int
    """The first year, at least 1."""
    to_year: int
    """The last year."""


class Capital(TypedDict):
    """A capital item."""

    amount: Amount
    """The purchase price, in money."""
    life: OperandParameter | OperandConstant
    """Its life in whole years: a parameter or a constant in `year`."""
    purchase_year: int
    """The year of the first purchase; 0 is the base date."""
    replaced: bool
    """Whether it is replaced at the end of its life within the study."""
    residual: Literal["none"] | Literal["straight_line"] | ResidualDeclared
    """What it is worth at the end of the study."""
    service: Literal["year_of_purchase", "following_year"]
    """Which year is the first it serves."""


class CarbonAmount(TypedDict):
    """A product of factors, in emissions or emissions per year."""

    divisors: NotRequired[Sequence[OperandParameter | OperandConstant]]
    """Divided by."""
    factors: Sequence[CarbonOperandParameter | CarbonOperandConstant | CarbonOperandEmissionFactor]
    """Multiplied together."""


class CarbonCapital(TypedDict):
    """An emission with each item of a capital good."""

    amount: CarbonAmount
    """The amount of one, in kg CO2e."""
    life: OperandParameter | OperandConstant
    """Its life in whole years: a parameter or a constant in `year`."""
    purchase_year: int
    """The year of the first purchase; 0 is the base date."""
    replaced: bool
    """Whether it is replaced at the end of its life within the study."""
    service: Literal["year_of_purchase", "following_year"]
    """Which year is the first it serves."""


class CarbonEvery(TypedDict):
    """An emission every few years."""

    amount: CarbonAmount
    """The amount, in kg CO2e."""
    from_year: int
    """The first year."""
    to_year: int
    """None after this year."""
    years: int
    """Years from one to the next."""


class CarbonFlowEvery(TypedDict):
    """Every few years."""

    every: CarbonEvery


class CarbonFlowCapital(TypedDict):
    """With a capital item, and with each that replaces it when its life ends."""

    capital: CarbonCapital


class CarbonOnce(TypedDict):
    """A single emission."""

    amount: CarbonAmount
    """The amount, in kg CO2e."""
    year: int
    """The year; 0 is the base date."""


class CarbonPackaging(TypedDict):
    """An emission of packaging: of making it, or of what becomes of a share of it."""

    amount: CarbonAmount
    """The amount of one kilogram, in kg CO2e per kg: an emission factor, and the share of the
    packaging that it is about."""
    levels: NotRequired[Sequence[Literal["primary", "secondary", "tertiary"]]]
    """Only components of these levels; every level where empty."""
    materials: NotRequired[
        Sequence[
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
        ]
    ]
    """Only components of these materials; every material where empty."""


class CarbonPricePath(TypedDict):
    """A price of emissions for each calendar year, from a source that publishes it with its
    method (Directive 2014/24/EU Art. 68)."""

    conversion: NotRequired[CurrencyConversion]
    """How its money becomes that of the procurement. Needed where the currencies differ."""
    id: str
    """The name by which cost lines refer to it."""
    prices: CarbonPriceSourceShipped | CarbonPriceSourceOwn
    """Its prices: a path that ships, or one of the buyer's."""
    restatement: NotRequired[PriceRestatement]
    """How its prices become those of the procurement's price level. Needed where the path is in
    the prices of another year."""


class CarbonSchedule(TypedDict):
    """An emission with each unit that is bought."""

    amount: CarbonAmount
    """The amount of one unit, in kg CO2e per unit of the item."""
    item: str
    """The item."""


class CarbonYearly(TypedDict):
    """An emission in every year."""

    amount: CarbonAmount
    """The amount, in kg CO2e per year."""
    from_year: int
    """The first year, at least 1."""
    to_year: int
    """The last year."""
    while_in_service: NotRequired[bool]
    """Whether it arises only while the purchase serves, from the study's service date on. No
    where left out."""


class CombinedBids(TypedDict):
    """Lots that one bid may offer together at other prices (Directive 2014/24/EU Art. 46(3)).
    Each lot is evaluated alone first; a combined bid takes no part in that, is measured by
    the same criteria, and wins only where it is better than the best separate award of its
    lots."""

    comparison: Literal["least_total"] | CombinedComparisonMostPoints
    """What the separate bids and the combined ones are compared by."""
    equal: Literal["separate_bids", "combined_bid"]
    """Who wins where they are equal."""
    groups: Sequence[LotGroup]
    """The groups of lots that may be combined."""
    no_separate_winner: Literal["may_win", "takes_no_part"]
    """What becomes of a combined bid for a lot that the separate bids leave without a winner."""


class ContractTerm(TypedDict):
    """The term of the contract."""

    extensions: NotRequired[Sequence[Extension]]
    """Extensions the buyer may use."""
    start: NotRequired[Date]
    """When it begins, not before the base date; the base date where left out."""
    years: int
    """Its length in years without extensions; with all of them it ends within the study."""


class Decision(TypedDict):
    """A decision of the buyer, with who, when and why."""

    date: Date
    """When."""
    decided_by: Hand
    """By whom."""
    id: str
    """Its identifier."""
    reason: str
    """Why."""
    ruling: (
        RulingAdmitted
        | RulingExcluded
        | RulingValueCorrected
        | RulingFeeGradeCorrected
        | RulingMissingValueResolved
        | RulingLotDrawn
        | RulingClarificationReceived
        | RulingReservationPriced
        | RulingReservationDisqualifies
        | RulingReservationAccepted
    )
    """What was decided."""


class FactorSourceOwn(TypedDict):
    """Here."""

    own: OwnFactors


class FindingMeasured(TypedDict):
    """A measured value of a parameter."""

    measured: MeasuredValue


class FlowOnce(TypedDict):
    """Once."""

    once: Once


class FlowYearly(TypedDict):
    """In every year of a range."""

    yearly: Yearly


class FlowMonthly(TypedDict):
    """In every month of a range."""

    monthly: Monthly


class FlowCapital(TypedDict):
    """A capital item with a life, replaced when it ends."""

    capital: Capital


class FlowInstalments(TypedDict):
    """A purchase paid by equal yearly instalments with interest."""

    instalments: Instalments


class FlowRetirement(TypedDict):
    """What an item that is in use today brings when it is retired before its life ends."""

    retirement: Retirement


class MeasurePanelPoints(TypedDict):
    """The panel's points."""

    panel_points: Panel


class MethodPricePerQuality(TypedDict):
    """Most points of quality for the money win."""

    price_per_quality: PricePerQuality


class NamedClause(TypedDict):
    """A price clause of the contract, by which cost lines grow."""

    clause: PriceClause
    """The clause."""
    id: str
    """Its name."""


class OutcomeFlowOnce(TypedDict):
    """Once."""

    once: OutcomeOnce


class OutcomeFlowYearly(TypedDict):
    """In every year of a range."""

    yearly: OutcomeYearly


class OutcomeLine(TypedDict):
    """What patients get over the life of the purchase, such as life years, infections or days at
    home."""

    better: Literal["higher", "lower"]
    """Which is better: `higher` of life years, `lower` of infections."""
    discounting: Literal["undiscounted"] | OutcomeDiscountingRate
    """Whether later outcomes count less than earlier ones."""
    flow: OutcomeFlowOnce | OutcomeFlowYearly
    """When it arises, and how much."""
    id: str
    """Its name."""
    source: NotRequired[Citation]
    """Where the line comes from."""
    title: str
    """What is counted."""
    unit: str
    """What it is counted in, such as `QALY`, declared among the procurement's counted units."""


class Packaging(TypedDict):
    """The packaging of an offer. What is left out is not documented, and never counts as
    nothing."""

    components: NotRequired[Sequence[PackagingComponent]]
    """Its components: each part that can be told from the others by its level and material."""
    unpacked: NotRequired[Sequence[Unpacked]]
    """What is delivered without packaging."""


class PackagingCriteriaSet(TypedDict):
    """A set of criteria for packaging, as it was published; lots name it."""

    criteria: Sequence[PackagingCriterion]
    """Its criteria."""
    id: str
    """Its name."""
    source: NotRequired[Citation]
    """Where it was published."""
    title: str
    """Its title."""
    version: str
    """Its version, as it is cited."""


class Price(TypedDict):
    """The price of an item."""

    confidential: NotRequired[bool]
    """Whether the price is confidential: a redacted evaluation withholds it, what reveals it,
    and the hash of the bid."""
    discount: NotRequired[ValueValue | Number]
    """A discount on the price and on those of the tiers, as a fraction or an amount, whichever
    the procurement asks for."""
    evidence: NotRequired[Sequence[Evidence]]
    """What proves it."""
    item: str
    """The item."""
    pack_size: NotRequired[Number]
    """How many units the pack holds, where a pack is priced; without it, or at zero or below,
    the price counts as left out."""
    price: ValueValue | Number
    """The price of one unit, or of one pack, without value added tax."""
    tiers: NotRequired[Sequence[TierPrice]]
    """The prices of the tiers after the first; where one is left out, the price counts as left
    out."""


class ProductComponent(TypedDict):
    """An item that is used once or many times."""

    emissions: KnownParameter | KnownConstant | KnownEmissionFactor | Literal["not_known"]
    """What making one item emits, in `kgCO2e`."""
    id: str
    """Its name."""
    life: Literal["single_use"] | ItemLifeReusable
    """How long an item lasts."""
    price: ItemPriceItem | ItemPriceParameter | ItemPriceConstant | Literal["not_known"]
    """What one item costs, in money."""
    resources: NotRequired[Sequence[Resource]]
    """What its items and uses take beside it."""
    source: NotRequired[Citation]
    """Where its numbers come from."""
    title: str
    """What it is."""


class ProductSystem(TypedDict):
    """What a use takes: one item of each component."""

    components: Sequence[ProductComponent]
    """Its components: one, or several where a part is reusable and another is not."""
    id: str
    """Its name."""
    infection: NotRequired[Infection]
    """A risk of infection that is imputed to it. It is told apart, and every result without it
    too."""
    title: str
    """What it is."""


class ProductSystems(TypedDict):
    """Product systems, single-use or reusable, of which each bid offers one. What each part of
    it takes is a cost line and a carbon line of the lot, named `SYSTEM.COMPONENT` or
    `SYSTEM.COMPONENT.RESOURCE`. A use is the lot's functional unit, and there are as many a
    year."""

    axes: Sequence[Literal["cost", "emissions"]]
    """Whether they are cost lines, carbon lines or both. What a system takes of it has to be
    known in full."""
    for_comparison: NotRequired[Sequence[str]]
    """The systems that stand here to be compared with. Current practice can be one of them; a
    bid cannot offer it."""
    growth: Sequence[
        GrowthStepRate | GrowthStepRates | GrowthStepIndex | GrowthStepClause | GrowthStepSeries
    ]
    """How what the systems cost grows over the years, as the growth of a cost line; several
    growths multiply. Empty for none. Measures of a year of a system are at the prices of the
    base date."""
    infection: Literal["included", "excluded"]
    """Whether the risk of infection that is imputed to a system counts, as the line
    `SYSTEM.infection`. Where it is included every system states one; a system without says so
    by a probability of 0."""
    inputs: NotRequired[Sequence[SharedInput]]
    """What several resources are amounts of, such as electricity."""
    operating_days: NotRequired[Number]
    """On how many days of a year there are uses; needed where a pool, or what arises by
    operating day, asks for it."""
    payer: str
    """Who pays what says nothing else."""
    pools: Literal["evenly"] | PoolPurchaseWhole
    """How the items of a pool are bought."""
    range: NotRequired[UsesRange]
    """The yearly uses over which figures show what a use of each bid's system takes; there are
    none where it is left out."""
    systems: Sequence[ProductSystem]
    """The systems. What a bid states of its own is a parameter in them."""
    vat: str
    """The rate of value added tax of what says nothing else."""


class RequirementTestThroughTiers(TypedDict):
    """Each link of the supply chain proves it, down to a tier."""

    through_tiers: ThroughTiers


class RuleSlopeByBids(TypedDict):
    """The same, at a distance that follows from the bids by a published function."""

    slope_by_bids: SlopeByBids


class Tariff(TypedDict):
    """What a scheme asks for packaging."""

    currency: str
    """The currency, an ISO 4217 code."""
    rates: Sequence[TariffRate]
    """Its fees; each material stands in one of them."""
    source: Citation
    """Where it comes from."""
    title: str
    """What it is."""


class TariffSourceOwn(TypedDict):
    """Here."""

    own: Tariff


class Assessment(TypedDict):
    """An entry of the panel: points for a criterion, or a measured value."""

    bid: str
    """The bid."""
    bid_revision: int
    """The revision of the bid that was assessed."""
    bid_sha256: NotRequired[str]
    """The SHA-256 of that revision, as the evaluation states it."""
    date: Date
    """When."""
    evaluator: Hand
    """Who assessed."""
    finding: FindingPoints | FindingAbstention | FindingMeasured
    """What was found."""
    id: str
    """Its identifier."""
    lot: str
    """The lot."""
    reason: str
    """Why."""
    status: Literal["draft", "final"]
    """Whether it counts yet."""
    supersedes: NotRequired[str]
    """The entry this one replaces, with what that one replaced; a draft replaces nothing until
    it is final."""
    weight: NotRequired[Number]
    """The evaluator's weight, where the panel's aggregation uses weights."""


class CarbonFlowOnce(TypedDict):
    """Once."""

    once: CarbonOnce


class CarbonFlowYearly(TypedDict):
    """In every year of a range."""

    yearly: CarbonYearly


class CarbonFlowSchedule(TypedDict):
    """With each unit of an item of the price schedule that is bought; whole packs are bought
    whole."""

    schedule: CarbonSchedule


class CarbonFlowPackaging(TypedDict):
    """With each kilogram of the packaging that a bid documents. A bid, or current practice, that
    leaves out what a component weighs lacks it, by the policy of the lot's packaging."""

    packaging: CarbonPackaging


class CarbonLine(TypedDict):
    """An emission of greenhouse gases over the life of the purchase: an activity times an
    emission factor, in kg CO2e."""

    biogenic: bool
    """Whether it is biogenic carbon, which is told apart from all else; uptake is negative."""
    flow: (
        CarbonFlowOnce
        | CarbonFlowYearly
        | CarbonFlowEvery
        | CarbonFlowCapital
        | CarbonFlowSchedule
        | CarbonFlowPackaging
    )
    """When it arises, and how much."""
    id: str
    """Its name."""
    source: NotRequired[Citation]
    """Where the line comes from."""
    stage: Literal[
        "raw_materials",
        "production",
        "distribution",
        "use",
        "reprocessing",
        "maintenance",
        "end_of_life",
    ]
    """The stage of life it belongs to (ISO 14067)."""
    title: str
    """What emits."""


class Criterion(TypedDict):
    """An award criterion, or a group of criteria."""

    better: NotRequired[Literal["lower", "higher", "neither"]]
    """Which measure is better, where the measure does not say so itself: prices and costs are
    better low, a panel's points high. The rule must reward it."""
    description: NotRequired[str]
    """What is assessed and how, in words."""
    id: str
    """Its name."""
    kind: Literal["price", "cost", "quality"]
    """Price, cost or quality (eForms BT-539)."""
    measure: NotRequired[
        Literal["offered_price"]
        | MeasureLifeCycleCost
        | MeasurePanelPoints
        | MeasureDeclaredValue
        | MeasureCarbon
        | MeasureDocumentedShare
        | MeasureOutcome
        | MeasurePackaging
        | Literal["packaging_points"]
        | MeasureReuse
        | MeasureSupply
    ]
    """What is measured; left out for a group."""
    minimum_points: NotRequired[Number]
    """Fewer points than this and the bid is not ranked. Where no rule compares bids, this is
    tested before the lowest and highest measures are taken."""
    parent: NotRequired[str]
    """The group it belongs to."""
    rule: NotRequired[
        RuleRatioToLowest
        | RuleRatioToHighest
        | RulePowerRatio
        | RuleLogRatio
        | RuleLinearSlope
        | RuleSlopeByBids
        | RuleLinearMinMax
        | RuleLinearToHighest
        | RuleMeanBased
        | RuleRebateRatio
        | RuleBilinear
        | RuleGraduated
        | RuleDistanceTable
        | RuleFixedRange
        | RuleTable
        | Literal["as_measured"]
        | RuleMoneyPerUnit
    ]
    """What the measure is worth; left out for a group."""
    source: NotRequired[Citation]
    """Where the criterion comes from."""
    title: str
    """What is awarded."""
    weight: NotRequired[Number]
    """Its weight among its siblings, or the points, the rating or the rank that the method makes
    its weight of; left out where the method adds points."""


class FactorSet(TypedDict):
    """A set of emission factors."""

    factors: FactorSourceShipped | FactorSourceOwn
    """Its factors: a set that ships, or those of the buyer."""
    id: str
    """The name by which carbon lines refer to it."""


class Offer(TypedDict):
    """Prices and values for a lot."""

    delivery: NotRequired[str]
    """When goods are delivered."""
    discount: NotRequired[ValueValue | Number]
    """A discount on the whole schedule, as a fraction or an amount, whichever the procurement
    asks for."""
    footprints: NotRequired[Sequence[ProductFootprint]]
    """Product carbon footprints, where the lot asks for them."""
    packaging: NotRequired[Packaging]
    """The packaging, where the lot asks for it."""
    prices: NotRequired[Sequence[Price]]
    """Prices of the items of the schedule."""
    product_system: NotRequired[str]
    """The product system of the lot that is offered; may be left out where the lot has one only."""
    requirements: NotRequired[Sequence[RequirementAnswer]]
    """Requirements that are confirmed or not."""
    supply_chain: NotRequired[SupplyChain]
    """The supply chain, where a requirement reaches down it; without one nothing is proven of
    any link."""
    values: NotRequired[Sequence[DeclaredValue]]
    """Values of the parameters that bidders declare."""
    warranty: NotRequired[str]
    """What is warranted, and for how long."""


class ProducerFeeFlow(TypedDict):
    """What the packaging of some items pays, by what it weighs and is made of. Purchases of a
    year pay in that year; the fees are in prices of the procurement's price level. A bid
    whose packaging of them is not documented has no fee, never one of zero."""

    invoiced_apart: bool
    """Whether the fee is invoiced apart from the price of the items. One that is part of their
    price is no line of its own."""
    items: Sequence[str]
    """The items, which the lot asks the packaging of."""
    not_in_tariff: NotRequired[Literal["non_compliant", "ask"]]
    """What happens to a bid that is packed in a material or a grade that the tariff has no fee
    for. Required where the tariff lacks one, such as green in a tariff whose green fee is not
    published yet. With `ask` nothing is ranked before the tariff is complete, a new revision
    of the bid mends it, or the bid is excluded."""
    tariff: TariffSourceShipped | TariffSourceOwn
    """The tariff, in the currency of the procurement."""


class Requirement(TypedDict):
    """A minimum requirement: met or not, never points."""

    applies_to: NotRequired[Literal["variants", "main_bids"]]
    """Which bids have to meet it; all of them where left out."""
    evidence: NotRequired[str]
    """The evidence that is asked for."""
    id: str
    """Its name."""
    missing: NotRequired[Literal["non_compliant", "ask"]]
    """What happens when a bidder does not answer, or a link of its supply chain does not prove
    it; required except for a bound. A bound goes by the policy of its parameter."""
    test: (
        Literal["confirmed"]
        | RequirementTestAtLeast
        | RequirementTestAtMost
        | RequirementTestThroughTiers
    )
    """How it is decided."""
    title: str
    """What is required."""


class Alternative(TypedDict):
    """Current practice, outside the competition."""

    id: str
    """Its identifier."""
    offer: Offer
    """Its prices and values, in the form of a bidder's offer."""
    source: NotRequired[Citation]
    """Where the figures come from."""
    title: str
    """What is done today."""


class FlowProducerFee(TypedDict):
    """What the packaging of a bid pays its producer responsibility scheme, where that is
    invoiced apart from the price."""

    producer_fee: ProducerFeeFlow


class LotOffer(TypedDict):
    """What is offered for a lot."""

    lot: str
    """The lot."""
    offer: Offer
    """Prices and values."""
    solution: NotRequired[str]
    """The name of the solution, for the reader. Several solutions for one lot are bids of their
    own, by the same bidder."""
    variant: NotRequired[bool]
    """Whether it is a variant: it departs from what is described, as far as the procurement
    authorises it."""


class Bid(TypedDict):
    """A bid."""

    bidder: Bidder
    """Who bids."""
    combined: NotRequired[str]
    """The group of lots that this bid offers together and at these prices only, as a bid of its
    own beside the bidder's separate ones; it offers exactly the lots of the group."""
    currency: NotRequired[str]
    """ISO 4217 code of the bid's currency, where it is not the procurement's."""
    id: str
    """Its identifier; a bidder may make several bids for a lot, where that is declared."""
    lot_preference: NotRequired[Sequence[str]]
    """The lots that it bids for, the most wanted first; where the procurement asks for it, in
    one of a bidder's bids or alike in several."""
    offers: Sequence[LotOffer]
    """What is offered, lot by lot."""
    received: NotRequired[Date]
    """When it was received."""
    reservations: NotRequired[Sequence[Reservation]]
    """What the bidder does not accept."""
    revision: int
    """Counts up from 1 with each new version of the bid."""


class CostLine(TypedDict):
    """A cost over the life of the purchase."""

    borne_by: Literal["authority", "other_users", "externality"]
    """Who bears it in the sense of Art. 68."""
    cashable: bool
    """Whether money leaves an account; staff time that is not saved in cash is not cashable."""
    contains: NotRequired[
        Sequence[Literal["capital_charge", "producer_fee", "co2_tax", "co2_externality"]]
    ]
    """What its amounts contain beside that, such as a CO2 tax in an energy cost. The evaluation
    flags what is counted twice in one total."""
    counts_in: Literal["award", "analysis"]
    """Whether it counts in the award or only in the analysis."""
    flow: (
        FlowOnce
        | FlowYearly
        | FlowMonthly
        | FlowEvery
        | FlowDated
        | FlowCapital
        | FlowInstalments
        | FlowRetirement
        | FlowSchedule
        | FlowEmissions
        | FlowProducerFee
    )
    """What is paid and when."""
    growth: Sequence[
        GrowthStepRate | GrowthStepRates | GrowthStepIndex | GrowthStepClause | GrowthStepSeries
    ]
    """How the amount grows over the years; several growths multiply. Empty for none."""
    id: str
    """Its name."""
    nature: NotRequired[Literal["capital_charge", "producer_fee", "co2_tax", "co2_externality"]]
    """What the line is, where that could stand in another amount as well. Left out for
    everything else."""
    option: NotRequired[str]
    """The option it belongs to."""
    participant: NotRequired[str]
    """The participant it arises at."""
    payer: NotRequired[str]
    """Who pays; left out for a line from the price schedule, where the participants' payers pay."""
    phase: Literal["acquisition", "use", "maintenance", "end_of_life", "externality"]
    """The phase of life it belongs to (Directive 2014/24/EU Art. 68)."""
    price_basis: NotRequired[Literal["real", "nominal"]]
    """Whether its amounts are in constant or in current prices, where that is not what the
    discounting says; the expected inflation turns one into the other."""
    source: NotRequired[Citation]
    """Where the line comes from."""
    title: str
    """What is paid."""
    transition: NotRequired[Literal["changeover"] | TransitionLearning]
    """The transition to the purchase, or the learning path it belongs to. `changeover` is for
    the reader and changes no amount."""
    vat: NotRequired[str]
    """The rate of value added tax; left out for a line from the price schedule, whose items have
    their own, and for emissions, which are not taxed."""
    while_in_service: NotRequired[bool]
    """Whether yearly and monthly amounts accrue only while the purchase serves, from the study's
    service date on. No where left out."""


class Lot(TypedDict):
    """A lot, awarded on its own."""

    alternative: NotRequired[Alternative]
    """Current practice, outside the competition: evaluated, never ranked."""
    carbon_lines: NotRequired[Sequence[CarbonLine]]
    """What the purchase emits over its life."""
    correlations: NotRequired[Sequence[Correlation]]
    """Which uncertain numbers move together in a simulation; all others move on their own."""
    cost_effectiveness: NotRequired[CostEffectiveness]
    """That the analysis sets costs beside outcomes. It does not where left out."""
    cost_lines: NotRequired[Sequence[CostLine]]
    """What the purchase costs over its life."""
    criteria: Sequence[Criterion]
    """Award criteria; groups and criteria in one flat list."""
    description: NotRequired[str]
    """What it holds."""
    framework: NotRequired[Framework]
    """A framework agreement."""
    functional_unit: NotRequired[FunctionalUnit]
    """What costs are stated per: one use, one patient, one test."""
    id: str
    """Its identifier."""
    low_bids: NotRequired[LowBids]
    """When a bidder is asked to explain a low bid; never where left out."""
    method: (
        MethodWeightedPoints
        | MethodEvaluationPrice
        | MethodLowestPrice
        | MethodPricePerQuality
        | MethodQualityPercent
        | MethodFeatureCoefficient
    )
    """How the criteria become one order of the bids."""
    option_groups: NotRequired[Sequence[OptionGroup]]
    """Groups of options of which each bid's cheapest or dearest count."""
    options: NotRequired[Sequence[LotOption]]
    """Options the bidders price."""
    outcome_lines: NotRequired[Sequence[OutcomeLine]]
    """What patients get over the life of the purchase."""
    packaging: NotRequired[PackagingAsked]
    """What bidders say of packaging; nothing where left out."""
    parameters: NotRequired[Sequence[Parameter]]
    """Parameters of this lot."""
    policies: Policies
    """What is never assumed: points below zero, rounding, ties, the reference set."""
    product_footprints: NotRequired[Sequence[FootprintAsked]]
    """Items for which a bid may state a product footprint in place of carbon lines. No bid may
    where left out."""
    product_systems: NotRequired[ProductSystems]
    """The single-use and reusable products of which each bid offers one; none where left out."""
    requirements: NotRequired[Sequence[Requirement]]
    """Minimum requirements."""
    schedule: NotRequired[Sequence[ScheduleItem]]
    """The price schedule."""
    schedule_discount: NotRequired[Literal["rate", "amount"]]
    """What bidders may state a discount on the whole schedule as: a fraction, or an amount that
    all items bear in proportion, at most all they amount to. None is allowed where left out."""
    solutions: NotRequired[Solutions]
    """That a bidder may make several bids for the lot. One alone, and no variant, where left
    out."""
    title: str
    """Its title."""
    under_framework: NotRequired[UnderFramework]
    """The framework agreement among whose suppliers the lot is a mini-competition."""


class Procurement(TypedDict):
    """A procurement: the call, with everything that decides how bids are evaluated."""

    amendments: NotRequired[Sequence[Amendment]]
    """What was changed after the first publication."""
    carbon_price_paths: NotRequired[Sequence[CarbonPricePath]]
    """Prices of emissions, by which cost lines count emissions as money."""
    combined_bids: NotRequired[CombinedBids]
    """Lots that may be offered together."""
    contract: NotRequired[ContractTerm]
    """The term of the contract."""
    counted: NotRequired[Sequence[CountedUnit]]
    """Names of things that are counted and used in units, such as `use` or `procedure`."""
    currency: str
    """ISO 4217 code of the currency everything is evaluated in."""
    description: NotRequired[str]
    """What is bought, and why."""
    discounting: Discounting
    """How amounts of different years are made comparable."""
    exchange_rates: NotRequired[Sequence[ExchangeRate]]
    """Published rates for bids in other currencies."""
    factor_sets: NotRequired[Sequence[FactorSet]]
    """Sets of emission factors that carbon lines use."""
    id: str
    """The buyer's identifier of the procurement."""
    index_series: NotRequired[Sequence[IndexSeries]]
    """Indices that price clauses and cost lines follow, through the whole study."""
    lot_limits: NotRequired[LotLimits]
    """Limits on how many lots a bidder may bid for and win."""
    lots: Sequence[Lot]
    """The lots; at least one."""
    packaging_criteria: NotRequired[Sequence[PackagingCriteriaSet]]
    """Sets of criteria for packaging, which lots name."""
    parameters: NotRequired[Sequence[Parameter]]
    """Parameters that all lots share."""
    participants: NotRequired[Sequence[Participant]]
    """Who buys."""
    payers: Sequence[Payer]
    """Who pays."""
    price_clauses: NotRequired[Sequence[NamedClause]]
    """Price clauses of the contract, whose adjustments cost lines follow."""
    price_level: Date
    """The date whose prices the amounts are stated in. Growth and inflation count from the base
    date; where the two dates differ, `discounting.price_level_gap` says how one leads to the
    other."""
    published: Date
    """When this version was published."""
    schema_version: str
    """Version of this document's schema; `1.0`."""
    source: NotRequired[Citation]
    """Where the case comes from."""
    study: Study
    """The years that count."""
    title: str
    """Its title."""
    vat: Vat
    """How value added tax is stated and evaluated."""
    version: str
    """Version of the published documents."""
    views: NotRequired[Sequence[View]]
    """Perspectives that the analysis takes on the costs."""


class Envelope(TypedDict):
    """Everything one evaluation needs, from the four hands it comes from."""

    assessments: NotRequired[Sequence[Assessment]]
    """What the panel awards, with reasons. Nothing is overwritten: a later entry supersedes."""
    bids: Sequence[Bid]
    """What each bidder declares. May be empty before the bids are opened."""
    decisions: NotRequired[Sequence[Decision]]
    """What the buyer resolves: admissions, exclusions, corrections, lots drawn."""
    procurement: Procurement
    """What the buyer publishes."""
