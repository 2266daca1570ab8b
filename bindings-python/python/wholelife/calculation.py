"""The calculations people ask for, as types.

Generated from the JSON Schema by `types/generate.py`: do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

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


class LinkageChained(TypedDict):
    """From the price in force and the index of an earlier adjustment; for the first from the
    base period."""

    chained: Literal["last_adjustment", "last_change"]
    """Which earlier adjustment a chained clause goes on from."""


class MeasuredIndexOver(TypedDict):
    """The indices, against so many of their periods earlier: 12 for the same month of the year
    before."""

    index_over: int


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


class OfNominalAndInflation(TypedDict):
    """A nominal rate and inflation."""

    inflation: Number
    """Inflation as a fraction per year."""
    nominal: Number
    """The nominal rate as a fraction per year."""


class OfNominalAndReal(TypedDict):
    """A nominal and a real rate."""

    nominal: Number
    """The nominal rate as a fraction per year."""
    real: Number
    """The real rate as a fraction per year."""


class OfRealAndInflation(TypedDict):
    """A real rate and inflation."""

    inflation: Number
    """Inflation as a fraction per year."""
    real: Number
    """The real rate as a fraction per year."""


class OneAmount(TypedDict):
    """One amount."""

    amount: Number
    """How much."""
    period: int
    """In which period it is due, 0 to 2,400; period 0 is now."""


class OperandParameter(TypedDict):
    """The parameter of this name."""

    parameter: str
    """A name by which one part of the documents refers to another: letters, digits and `_ - .
    :`, beginning with a letter or digit."""


class OptionCosts(TypedDict):
    """The present values of an option: what is invested in it, and what its operation costs."""

    investment: Number
    """Investment with replacements, less residual values."""
    operation: Number
    """Energy, water, operation, maintenance and all else that is not invested."""


class OptionWorth(TypedDict):
    """The present values of an option's benefits and costs."""

    benefits: Number
    """What it brings."""
    costs: Number
    """What it costs."""


class PaymentsAmount(TypedDict):
    """One amount."""

    amount: OneAmount


class PaymentsSeries(TypedDict):
    """The amount of period 0, 1, 2 …; money paid out is negative."""

    series: Sequence[Number]


class PeriodSoughtMonthly(TypedDict):
    """The monthly rate; the yearly one is known, as a fraction."""

    monthly: Number
    """A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At
    most 12 decimals and 1e12."""


class PeriodSoughtYearly(TypedDict):
    """The yearly rate; the monthly one is known, as a fraction."""

    yearly: Number
    """A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At
    most 12 decimals and 1e12."""


class PlaceRow(TypedDict):
    """The row of this name."""

    row: str
    """A name by which one part of the documents refers to another: letters, digits and `_ - .
    :`, beginning with a letter or digit."""


class PlaceColumn(TypedDict):
    """The column of this name."""

    column: str
    """A name by which one part of the documents refers to another: letters, digits and `_ - .
    :`, beginning with a letter or digit."""


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


class PromisedChange(TypedDict):
    """The change that was promised; below zero for what is saved."""

    cost: NotRequired[Number]
    """Of the cost in the year."""
    emissions: NotRequired[Number]
    """Of the emissions in the year, in kg CO2e."""


class Quantity(TypedDict):
    """A decimal with its unit."""

    source: NotRequired[Citation]
    """Where it comes from."""
    unit: str
    """Its unit, such as `DKK/use` or `1`."""
    value: Number
    """The number."""


class RateSoughtReal(TypedDict):
    """The real rate."""

    real: OfNominalAndInflation


class RateSoughtNominal(TypedDict):
    """The nominal rate."""

    nominal: OfRealAndInflation


class RateSoughtInflation(TypedDict):
    """Inflation."""

    inflation: OfNominalAndReal


class RateStep(TypedDict):
    """A rate from a year on."""

    from_year: int
    """The first year it applies to."""
    rate: Number
    """The rate as a fraction per year: `0.035` is 3.5 %."""


class ResourceRateInput(TypedDict):
    """As the shared input of this name."""

    input: str
    """A name by which one part of the documents refers to another: letters, digits and `_ - .
    :`, beginning with a letter or digit."""


class RoundingRule(TypedDict):
    """A declared rounding."""

    decimals: int
    """How many decimals are kept, 0 to 12."""
    mode: Literal["half_even", "half_up", "half_down", "down", "up"]
    """What happens to the digits that are cut off."""


class RoundingStageTo(TypedDict):
    """Rounded."""

    to: RoundingRule


class Row(TypedDict):
    """A row."""

    cells: Sequence[Number | None]
    """Its cells, one for each column, as they are printed: `"33.0"` has one decimal. An empty
    cell is `null`."""
    id: str
    """Its name."""
    title: NotRequired[str]
    """Its heading."""


class Sanction(TypedDict):
    """A promise that was not kept, or was."""

    achieved: Number
    """What was achieved is worth, in the same unit."""
    factor: Number
    """What the shortfall is multiplied by, such as 1.5."""
    promised: Number
    """What the promise was worth, such as the discount of the promised level."""


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


class SteppedRate(TypedDict):
    """A rate that changes over the years."""

    chain: Literal["chained", "spot"]
    """Whether a year's factor builds on the factors before it, or uses its own rate for all
    years."""
    steps: Sequence[RateStep]
    """The steps in order; the first begins in year 0 or 1. Steps that begin after the study are
    not used."""


class SystemShare(TypedDict):
    """The share of uses that a system serves."""

    share: Number
    """Its share of the uses, above 0 and at most 1; all shares add up to 1."""
    system: str
    """The system."""


class TariffSourceShipped(TypedDict):
    """In one that ships with the engine."""

    shipped: ShippedTariff


class ToleranceAtMost(TypedDict):
    """At most so far: `0` for exactly."""

    at_most: Number
    """A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At
    most 12 decimals and 1e12."""


class TransitionRow(TypedDict):
    """Where those in a state go."""

    state: str
    """The state."""
    to: Sequence[Number]
    """Into each state, in the order of the states, this one among them; each zero or more."""


class TransitionRowsProbabilities(TypedDict):
    """Probabilities of a cycle; each row sums to exactly 1."""

    probabilities: Sequence[TransitionRow]


class TransitionRowsCounts(TypedDict):
    """How often each transition was counted; a row is divided by its sum."""

    counts: Sequence[TransitionRow]


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


UsesRange = TypedDict(
    "UsesRange",
    {
        "from": int,
        "step": int,
        "to": int,
    },
)


class YearsPurchase(TypedDict):
    """What was bought of a product in a year."""

    emissions: Number
    """What a unit emits, in kg CO2e."""
    price: Number
    """What a unit costs."""
    quantity: Number
    """How many units, the same unit for every product of the category."""


class CalculationSanction(TypedDict):
    """What a promise costs that was not kept."""

    sanction: Sanction


class AffectedPopulation(TypedDict):
    """How many people a decision affects."""

    rate: NotRequired[Number]
    """The discount rate, as a fraction; nothing is discounted where it is left out."""
    yearly: Sequence[Number]
    """How many in year 0, which is now, 1, 2 …"""


class Annuity(TypedDict):
    """The same amount in each of some periods."""

    amount: Number
    """How much in each."""
    periods: int
    """In how many periods, 1 to 2,400; the first is period 1."""


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


class CarbonPriceSourceShipped(TypedDict):
    """In a path that ships with the engine."""

    shipped: ShippedSet


class CellName(TypedDict):
    """One cell."""

    column: str
    """Its column."""
    row: str
    """Its row."""


class CohortAddition(TypedDict):
    """What a strategy adds to each cycle in some states, such as what the medicine costs."""

    cost: NotRequired[Number]
    """What it costs."""
    effect: NotRequired[Number]
    """What it gives."""
    from_cycle: NotRequired[int]
    """The first cycle it is added in; 1 where left out."""
    states: Sequence[str]
    """The states."""
    to_cycle: NotRequired[int]
    """The last cycle it is added in; the last of all where left out."""


class CohortRisk(TypedDict):
    """A relative risk on transitions out of states."""

    complement: Literal["staying", "renormalised"]
    """How the probabilities out of the state sum to 1 again."""
    from_cycle: NotRequired[int]
    """The first cycle it holds in; 1 where left out."""
    into: NotRequired[Sequence[str]]
    """The states that are entered; all others where left out. Staying is never multiplied."""
    out_of: NotRequired[Sequence[str]]
    """The states that are left; all where left out."""
    risk: Number
    """What the probabilities are multiplied by, zero or more."""
    to_cycle: NotRequired[int]
    """The last cycle it holds in; the last of all where left out."""


class CohortState(TypedDict):
    """A state that members of the cohort can be in."""

    at_start: NotRequired[Number]
    """The share of the cohort that starts in it; nobody where left out. The shares of all states
    sum to 1."""
    cost: Number
    """What a cycle in it costs for each member."""
    effect: Number
    """What a cycle in it gives each member: 1 of a life year, a utility of a QALY."""
    id: str
    """Its name."""
    title: NotRequired[str]
    """What people call it; its name where left out."""


class CohortTransitions(TypedDict):
    """Transitions between the states, from a cycle on until the next begin."""

    from_cycle: int
    """The first cycle they hold in; the first transitions begin in cycle 1, and each later than
    the one before."""
    rows: TransitionRowsProbabilities | TransitionRowsCounts
    """How often they happen."""


class Column(TypedDict):
    """A column."""

    id: str
    """Its name."""
    title: NotRequired[str]
    """Its heading."""


class CostAndEffect(TypedDict):
    """A strategy with its cost and effect."""

    cost: Number
    """What it costs."""
    effect: Number
    """What it gives."""
    id: str
    """Its name."""
    title: NotRequired[str]
    """What people call it; its name where left out."""


class CostAndEmissions(TypedDict):
    """What an option costs, and what it emits."""

    cost: Number
    """What it costs."""
    emissions: Number
    """What it emits, in kg CO2e; discounted where the price of emissions is."""


class CostByVolume(TypedDict):
    """What an option costs as a function of volume."""

    fixed: Number
    """What it costs at any volume."""
    variable: Number
    """What it costs for each unit."""


class CurrencyConversion(TypedDict):
    """A published rate of exchange."""

    date: Date
    """The date of the rate."""
    rate: Number
    """How much of the procurement's currency one unit of the path's is worth."""
    source: Citation
    """Who published it."""


class DatedFlow(TypedDict):
    """An amount and when it falls due."""

    amount: Number
    """How much; money paid out is negative."""
    date: Date
    """When; not before the first flow of the list."""


class DatedInternalRates(TypedDict):
    """Dated flows."""

    day_count: Literal["30/360", "30E/360", "act/360", "act/365F", "act/act ISDA"]
    """How the time between two dates is counted in years."""
    flows: Sequence[DatedFlow]
    """The flows, at most 2,401."""


class DatedNetPresentValue(TypedDict):
    """Dated flows and the rate they are discounted at."""

    day_count: Literal["30/360", "30E/360", "act/360", "act/365F", "act/act ISDA"]
    """How the time between two dates is counted in years."""
    flows: Sequence[DatedFlow]
    """The flows; values are those of the date of the first."""
    rate: Number
    """The rate as a fraction per year."""


class DiscountRateConstant(TypedDict):
    """One rate for every year, as a fraction per year: `0.035` is 3.5 %; `0` for no discounting."""

    constant: Number
    """A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At
    most 12 decimals and 1e12."""


class DiscountRateStepped(TypedDict):
    """Different rates for different years."""

    stepped: SteppedRate


class DrawnParameter(TypedDict):
    """A parameter with its draws."""

    id: str
    """Its name."""
    values: Sequence[float]
    """Its values, draw by draw."""


class DrawnStrategy(TypedDict):
    """A strategy with its draws. The draws of one place in all lists belong together."""

    costs: Sequence[float]
    """What it costs, draw by draw; at least 2."""
    effects: Sequence[float]
    """What it gives, draw by draw."""
    id: str
    """Its name."""


class EarlierAdjustmentsMadeIn(TypedDict):
    """Only those that took effect in these months; an empty list for none."""

    made_in: Sequence[str]


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


class EvidenceGiven(TypedDict):
    """Evidence given with a claim."""

    given: Evidence
    """What was given."""
    required: str
    """The required evidence that it is."""


class EvidenceRequired(TypedDict):
    """Evidence that a claim has to be supported by."""

    id: str
    """Its name."""
    title: str
    """What is required: the invoice of a sub-supplier, an auditor's statement."""


class FactorName(TypedDict):
    """An emission factor by its set and name."""

    factor: str
    """The factor."""
    set: str
    """The set."""


class FeeFlat(TypedDict):
    """The same for every grade."""

    flat: Number
    """A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At
    most 12 decimals and 1e12."""


class FeeBalanced(TypedDict):
    """What handling costs, with an addition for red of which green of the same material gets the
    sum: the Danish model."""

    balanced: BalancedFee


class FeeComponent(TypedDict):
    """Packaging of one material and grade."""

    grade: NotRequired[Literal["green", "yellow", "red"]]
    """Its grade. What is left out is not documented and counts as red."""
    id: str
    """Its name."""
    kilograms: Number
    """What all of it weighs, in kg."""
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
    """What it is made of."""


class GradedFee(TypedDict):
    """A fee for each grade. What is left out is not known, and not zero."""

    green: NotRequired[Number]
    """Of green components."""
    red: NotRequired[Number]
    """Of red ones."""
    yellow: NotRequired[Number]
    """Of yellow ones."""


class IncrementalAnalysis(TypedDict):
    """Strategies with costs and effects: which are worth having, what another unit of effect
    costs, and which is best for a willingness to pay."""

    better: Literal["higher", "lower"]
    """Which effect is better: `higher` of life years, `lower` of infections."""
    comparator: NotRequired[str]
    """The strategy that all others are held against as well, such as current practice."""
    currency: str
    """The currency of the costs, by its ISO 4217 code."""
    effect_unit: str
    """What an effect is counted in, such as `QALY`."""
    strategies: Sequence[CostAndEffect]
    """The strategies, 1 to 500."""
    thresholds: NotRequired[Sequence[Number]]
    """The willingness to pay for a unit of effect at which the strategies are compared, each
    zero or more; at most 200."""


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


class Instalment(TypedDict):
    """An amount, and the equal instalments that pay it back."""

    amount: Number
    """What is paid back."""
    periods: int
    """How many instalments, 1 to 2,400; the first is due one period from now."""
    rate: Number
    """The rate as a fraction per period; `0` for no interest."""


class InternalRates(TypedDict):
    """Flows of equal periods."""

    flows: Sequence[Number]
    """The flow of period 0, 1, 2 …, at most 2,401; money paid out is negative."""


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


class KnownConstant(TypedDict):
    """A constant with its unit."""

    constant: Quantity


class KnownEmissionFactor(TypedDict):
    """What a unit of a resource emits, as a set of the procurement says: one number for all
    years."""

    emission_factor: FactorName


class LevelDiscountShare(TypedDict):
    """A share of the price from 0 to 1; `0.05` is 5 %."""

    share: Number
    """A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At
    most 12 decimals and 1e12."""


class LevelDiscountAmount(TypedDict):
    """An amount."""

    amount: Number
    """A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At
    most 12 decimals and 1e12."""


class LevelledBid(TypedDict):
    """A bid with its level."""

    id: str
    """Its name."""
    level: NotRequired[str]
    """The level it commits to; none where left out."""
    price: Number
    """The price that is paid."""


class LimitAt(TypedDict):
    """So much, as a fraction: `0.05` is 5 %."""

    at: Number
    """A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At
    most 12 decimals and 1e12."""


class ModifiedInternalRate(TypedDict):
    """Flows of equal periods, and what money costs and earns meanwhile."""

    financing_rate: Number
    """What is paid for money laid out, as a fraction per period."""
    flows: Sequence[Number]
    """The flow of period 0, 1, 2 …, at most 2,401; money paid out is negative."""
    reinvestment_rate: Number
    """What money received earns until the end, as a fraction per period."""


class NetBenefits(TypedDict):
    """An alternative against a base."""

    alternative: OptionWorth
    """What is considered."""
    base: OptionWorth
    """What is done without the alternative."""


class NetPresentValue(TypedDict):
    """Flows of equal periods and the rate they are discounted at."""

    flows: Sequence[Number]
    """The flow of period 0, 1, 2 …; money paid out is negative."""
    rate: Number
    """The rate as a fraction per period; `0.03` is 3 %."""


class NetSavings(TypedDict):
    """An alternative against a base."""

    alternative: OptionCosts
    """What is considered."""
    base: OptionCosts
    """What is done without the alternative."""
    reinvestment_rate: Number
    """What savings earn when they are reinvested, as a fraction per year: the discount rate."""
    years: int
    """The years of the study, 1 to 2,400, with those of construction."""


class OperandConstant(TypedDict):
    """A constant with its unit."""

    constant: Quantity


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


class Payback(TypedDict):
    """Flows whose sum is followed until it is no longer below zero."""

    flows: Sequence[Number]
    """The flow of period 0, 1, 2 …; money paid out is negative."""
    rate: Number
    """The rate of the discounted payback, as a fraction per period."""
    within_period: Literal["linear", "at_end"]
    """When within a period its flow counts."""


class PaymentsAnnuity(TypedDict):
    """The same amount in each of some periods."""

    annuity: Annuity


class PeriodRate(TypedDict):
    """A rate, and the period it is wanted for."""

    compounding: Literal["yearly_equivalent", "twelfth"]
    """How a rate per year becomes a rate per month."""
    find: PeriodSoughtMonthly | PeriodSoughtYearly
    """Which rate is looked for, and the one that is known."""


class PlaceCell(TypedDict):
    """One cell. Among rows or columns it stands for the same cell every time."""

    cell: CellName


class PresentValue(TypedDict):
    """Payments of years to come, and how they are discounted."""

    payments: PaymentsAmount | PaymentsAnnuity | PaymentsSeries
    """What is paid; a period is a year."""
    rate: DiscountRateConstant | DiscountRateStepped
    """The discount rate."""
    timing: Literal["start_of_year", "mid_year", "end_of_year"]
    """When in its year an amount falls due. Year 0 is the base date itself."""


class RealNominalRate(TypedDict):
    """Two of the real, the nominal and the inflation rate, and how they belong together."""

    find: RateSoughtReal | RateSoughtNominal | RateSoughtInflation
    """Which is looked for, and the two that are known."""
    relation: Literal["fisher", "subtraction"]
    """How the nominal rate is made of the other two."""


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


class ReuseMix(TypedDict):
    """A mixed fleet: each use is served by one of several systems."""

    id: str
    """Its name."""
    shares: Sequence[SystemShare]
    """Who serves how much."""
    title: str
    """What it is."""


class ShareOf(TypedDict):
    """A share."""

    part: PlaceRow | PlaceColumn | PlaceCell
    """The part."""
    printed_as: Literal["fraction", "percent"]
    """How the share is printed."""
    result: PlaceRow | PlaceColumn | PlaceCell
    """What is to be the share."""
    whole: PlaceRow | PlaceColumn | PlaceCell
    """The whole."""


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


class SwitchedProduct(TypedDict):
    """A product of the category."""

    after: NotRequired[YearsPurchase]
    """What was bought of it after; nothing where left out."""
    before: NotRequired[YearsPurchase]
    """What was bought of it before; nothing where left out."""
    id: str
    """Its name."""


class Table(TypedDict):
    """A table as it is published."""

    columns: Sequence[Column]
    """The columns from left to right."""
    rows: Sequence[Row]
    """The rows from top to bottom."""
    source: NotRequired[Citation]
    """Where it is published."""
    title: NotRequired[str]
    """Its title."""
    unit: str
    """What its numbers are measured in: `m DKK`, or `1`."""


class TriggerAtLeast(TypedDict):
    """A movement of at least so much, up or down, changes it."""

    at_least: TriggerLevel


class CalculationNetPresentValue(TypedDict):
    """The net present value of flows of equal periods."""

    net_present_value: NetPresentValue


class CalculationInstalment(TypedDict):
    """The equal instalment that pays an amount back."""

    instalment: Instalment


class CalculationPresentValue(TypedDict):
    """The present value of one amount, of an annuity or of a series."""

    present_value: PresentValue


class CalculationRealNominalRate(TypedDict):
    """The real, the nominal or the inflation rate that follows from the other two."""

    real_nominal_rate: RealNominalRate


class CalculationPeriodRate(TypedDict):
    """The monthly rate of a yearly one, or the other way round."""

    period_rate: PeriodRate


class CalculationDatedNetPresentValue(TypedDict):
    """The net present value of dated flows."""

    dated_net_present_value: DatedNetPresentValue


class CalculationInternalRates(TypedDict):
    """Every internal rate of return of flows of equal periods."""

    internal_rates: InternalRates


class CalculationDatedInternalRates(TypedDict):
    """Every internal rate of return of dated flows."""

    dated_internal_rates: DatedInternalRates


class CalculationModifiedInternalRate(TypedDict):
    """The modified internal rate of return of flows of equal periods."""

    modified_internal_rate: ModifiedInternalRate


class CalculationNetSavings(TypedDict):
    """What an alternative saves against a base, and what it earns on what it asks for."""

    net_savings: NetSavings


class CalculationNetBenefits(TypedDict):
    """What an alternative is worth beyond a base, in benefits and costs."""

    net_benefits: NetBenefits


class CalculationPayback(TypedDict):
    """How long it takes until money laid out has come back."""

    payback: Payback


class CalculationIncrementalAnalysis(TypedDict):
    """Which strategies are worth having, and what another unit of effect costs."""

    incremental_analysis: IncrementalAnalysis


class AddendPlus(TypedDict):
    """It is added."""

    plus: PlaceRow | PlaceColumn | PlaceCell
    """A cell, a row or a column."""


class AddendMinus(TypedDict):
    """It is subtracted."""

    minus: PlaceRow | PlaceColumn | PlaceCell
    """A cell, a row or a column."""


class AmbitionLevel(TypedDict):
    """A level of ambition."""

    discount: LevelDiscountShare | LevelDiscountAmount
    """What is taken off the price when bids are compared."""
    id: str
    """Its name."""


class AnnualEquivalent(TypedDict):
    """A present value, and the years it is spread over."""

    present_value: Number
    """The present value at the base date."""
    rate: DiscountRateConstant | DiscountRateStepped
    """The discount rate."""
    timing: Literal["start_of_year", "mid_year", "end_of_year"]
    """When in its year the equivalent falls due."""
    years: int
    """How many years, 1 to 2,400."""


class BreakEvenCarbonPrice(TypedDict):
    """Two options that cost and emit."""

    first: CostAndEmissions
    """The one."""
    second: CostAndEmissions
    """The other."""


class BreakEvenVolume(TypedDict):
    """Two options whose cost depends on volume."""

    first: CostByVolume
    """The one."""
    second: CostByVolume
    """The other."""


class CarbonPriceSourceOwn(TypedDict):
    """Here."""

    own: OwnCarbonPrices


class CarryForward(TypedDict):
    """A carry-forward."""

    closing: PlaceRow | PlaceColumn | PlaceCell
    """The closing value that it is to be. Two rows: of the column before."""
    opening: PlaceRow | PlaceColumn | PlaceCell
    """The opening value. Two rows: of every column but the first."""


class CohortStrategy(TypedDict):
    """A strategy."""

    additions: NotRequired[Sequence[CohortAddition]]
    """What the strategy adds to the costs and effects of states."""
    id: str
    """Its name."""
    relative_risks: NotRequired[Sequence[CohortRisk]]
    """Relative risks that change the transitions, in this order."""
    title: NotRequired[str]
    """What people call it; its name where left out."""
    transitions: NotRequired[Sequence[CohortTransitions]]
    """Its own transitions, in place of those of all."""


class Cumulative(TypedDict):
    """A running total."""

    of: PlaceRow | PlaceColumn | PlaceCell
    """The row or column that is totalled."""
    result: PlaceRow | PlaceColumn | PlaceCell
    """The row or column of running totals."""


class DecisionUncertainty(TypedDict):
    """Draws of what strategies cost and give: which is best, how sure that is, and what
    information is worth."""

    better: Literal["higher", "lower"]
    """Which effect is better: `higher` of life years, `lower` of infections."""
    comparator: str
    """The strategy that others are compared with."""
    currency: str
    """The currency of the costs, by its ISO 4217 code."""
    effect_unit: str
    """What an effect is counted in, such as `QALY`."""
    learn: NotRequired[Sequence[Sequence[str]]]
    """Sets of parameters of which it is asked what knowing them is worth, each of at most 10."""
    parameters: NotRequired[Sequence[DrawnParameter]]
    """What was drawn to make the costs and effects; or what data would show, to value a study."""
    population: NotRequired[AffectedPopulation]
    """Whom the decision affects, for what information is worth to all of them."""
    strategies: Sequence[DrawnStrategy]
    """The strategies; at least one."""
    willingness_to_pay: Sequence[Number]
    """Willingness to pay for a unit of effect: rising values from 0 on, at most 1,000."""


class FeeGraded(TypedDict):
    """One for each grade."""

    graded: GradedFee


class FutureValue(TypedDict):
    """Payments, and the rate they grow at."""

    payments: PaymentsAmount | PaymentsAnnuity | PaymentsSeries
    """What is paid. One amount is paid now, and its period is the one it is asked for."""
    rate: Number
    """The rate as a fraction per period."""


class HoldsShare(TypedDict):
    """The result is the share of a part in a whole."""

    share: ShareOf


class HoldsCarryForward(TypedDict):
    """What opens a column (or row) is what closed the one before."""

    carry_forward: CarryForward


class HoldsCumulative(TypedDict):
    """The result is the running total of a row along its columns, or of a column down its rows."""

    cumulative: Cumulative


IndexChange = TypedDict(
    "IndexChange",
    {
        "from": str,
        "series": IndexSeries,
        "to": str,
    },
)


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


class ItemLifeReusable(TypedDict):
    """Many uses."""

    reusable: Reusable


class NotionalPrice(TypedDict):
    """Bids and the levels of ambition that they commit to, each with its discount."""

    bids: Sequence[LevelledBid]
    """The bids; at least one."""
    levels: Sequence[AmbitionLevel]
    """The levels."""


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


class PricePath(TypedDict):
    """The way of a price through the adjustments of a clause."""

    clause: PriceClause
    """The clause."""
    series: Sequence[IndexSeries]
    """The indices it follows."""
    start_price: Number
    """The price at the base, positive."""
    until: str
    """The last month that is looked at."""


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


class SumOf(TypedDict):
    """A sum."""

    of: Sequence[AddendPlus | AddendMinus]
    """What is added and subtracted."""
    result: PlaceRow | PlaceColumn | PlaceCell
    """What is to be the sum."""


class Switch(TypedDict):
    """What an initiative changed in a category and a year: what was bought before and after, at
    which price and emission each."""

    category: str
    """The category."""
    initiative: str
    """What was done."""
    products: Sequence[SwitchedProduct]
    """The products before and after; at least one."""
    promised: NotRequired[PromisedChange]
    """What was promised."""
    year: int
    """The year that was measured."""


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


class CalculationIndexChange(TypedDict):
    """The change of an index between two periods."""

    index_change: IndexChange


class CalculationPricePath(TypedDict):
    """The way of a price under a clause, adjustment by adjustment."""

    price_path: PricePath


class CalculationFutureValue(TypedDict):
    """What one amount, an annuity or a series has become at the end."""

    future_value: FutureValue


class CalculationAnnualEquivalent(TypedDict):
    """The equal yearly amount that is worth as much as a present value."""

    annual_equivalent: AnnualEquivalent


class CalculationBreakEvenVolume(TypedDict):
    """The volume at which two options cost the same."""

    break_even_volume: BreakEvenVolume


class CalculationBreakEvenCarbonPrice(TypedDict):
    """The price of emissions at which two options cost the same."""

    break_even_carbon_price: BreakEvenCarbonPrice


class CalculationNotionalPrice(TypedDict):
    """The prices that bids are compared by, less a discount for the level of ambition each
    commits to."""

    notional_price: NotionalPrice


class CalculationSwitch(TypedDict):
    """What an initiative changed in a category and a year, in money and in emissions."""

    switch: Switch


class CalculationDecisionUncertainty(TypedDict):
    """What draws of costs and effects say of a decision: which strategy is best, how sure that
    is, and what information is worth."""

    decision_uncertainty: DecisionUncertainty


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


class CarbonValue(TypedDict):
    """Emissions of years to come, at the prices of a path."""

    currency: str
    """The currency of the answer, by its ISO 4217 code."""
    emissions: Sequence[Number]
    """What is emitted in year 0, 1, 2 …, in kg CO2e; at most 2,401."""
    first_year: int
    """The calendar year of year 0; every later year has the price of the calendar year it is:
    with 2027 here, year 1 has the price of 2028. A procurement is otherwise: there year 0 is
    the base date, with which year 1 begins, so both have the price of 2027. To value its
    emissions by year, put those of year 0 and year 1 together."""
    price_path: CarbonPricePath
    """The prices."""
    price_year: int
    """The year whose prices the answer is in; a path in current prices says nothing of it."""
    rate: DiscountRateConstant | DiscountRateStepped
    """The discount rate."""
    timing: Literal["start_of_year", "mid_year", "end_of_year"]
    """When in its year an amount falls due. Year 0 is the base date itself."""


class CohortModel(TypedDict):
    """Strategies that move a cohort between states, cycle by cycle: what they cost and give, and
    which are worth having."""

    better: Literal["higher", "lower"]
    """Which effect is better: `higher` of life years, `lower` of infections."""
    comparator: NotRequired[str]
    """The strategy that all others are held against as well, such as current practice."""
    cost_rate: DiscountRateConstant | DiscountRateStepped
    """The discount rate of costs. A year of it is a cycle: the rates are per cycle, and steps
    begin in cycles."""
    counting: Literal["start", "end", "half_cycle"]
    """When in a cycle those are counted who are in a state."""
    currency: str
    """The currency of the costs, by its ISO 4217 code."""
    cycles: int
    """How many cycles there are, 1 to 1,200."""
    effect_rate: DiscountRateConstant | DiscountRateStepped
    """The discount rate of effects, likewise per cycle."""
    effect_unit: str
    """What an effect is counted in, such as `QALY`."""
    states: Sequence[CohortState]
    """The states, 1 to 30."""
    strategies: Sequence[CohortStrategy]
    """The strategies, 1 to 10."""
    thresholds: NotRequired[Sequence[Number]]
    """The willingness to pay for a unit of effect at which the strategies are compared, each
    zero or more; at most 200."""
    timing: Literal["start_of_year", "mid_year", "end_of_year"]
    """When in a cycle its costs and effects fall due for discounting."""
    transitions: NotRequired[Sequence[CohortTransitions]]
    """The transitions of every strategy that declares none of its own."""


class HoldsSum(TypedDict):
    """The result is the sum of others."""

    sum: SumOf


PriceClaim = TypedDict(
    "PriceClaim",
    {
        "claimed_price": Number,
        "clause": PriceClause,
        "earlier_adjustments": Literal["all"] | EarlierAdjustmentsMadeIn,
        "evidence": NotRequired[Sequence[EvidenceGiven]],
        "from": str,
        "received": NotRequired[Date],
        "series": Sequence[IndexSeries],
        "start_price": Number,
    },
)


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


class Relation(TypedDict):
    """A relation that is to hold."""

    holds: HoldsSum | HoldsShare | HoldsCarryForward | HoldsCumulative
    """What is to hold. Between rows it holds in every column, between columns in every row."""
    id: str
    """Its name."""
    title: NotRequired[str]
    """What it says."""
    tolerance: NotRequired[Literal["printed"] | ToleranceAtMost]
    """How far a cell may be from what it is to be; as for the whole table where left out."""


class ReuseComparison(TypedDict):
    """Product systems that serve the same uses, single-use or reusable, held against the first
    of them."""

    axes: Sequence[Literal["cost", "emissions"]]
    """What is added up. What a system takes of it has to be known in full."""
    currency: str
    """The currency of all prices, as an ISO 4217 code."""
    functional_unit: str
    """What one use is: the functional unit that costs and emissions are told for, such as
    `procedure`."""
    inputs: NotRequired[Sequence[SharedInput]]
    """What several resources are amounts of, such as electricity: a break-even price and
    emission factor is told for each."""
    material_from: Number
    """The least difference that counts as one, as a share of the greater amount; `0` for any."""
    mixes: NotRequired[Sequence[ReuseMix]]
    """Mixed fleets of these systems."""
    most_rated_uses: int
    """Up to how many rated uses of an item a break-even is looked for, 1 to 100,000."""
    operating_days: NotRequired[Number]
    """On how many days of a year; needed where a pool, or what arises by operating day, asks for
    it."""
    range: NotRequired[UsesRange]
    """The yearly uses to look through for who is lower."""
    rate: DiscountRateConstant | DiscountRateStepped
    """The rate that costs are discounted at."""
    residual: Literal["none", "straight_line"]
    """What the items of a pool are worth at the end of the study."""
    service: Literal["year_of_purchase", "following_year"]
    """Which year is the first that a pool serves which is bought in place of another."""
    systems: Sequence[ProductSystem]
    """The product systems. The first is what the others are held against."""
    timing: Literal["start_of_year", "mid_year", "end_of_year"]
    """When in its year an amount falls due. Pools are bought at the base date and when they are
    worn out, in the year that `service` says."""
    uses_per_year: Number
    """How many uses a year."""
    years: int
    """The years of the study, 1 to 200."""


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


class CalculationPriceClaim(TypedDict):
    """A claimed price, held against the clause."""

    price_claim: PriceClaim


class CalculationReuseComparison(TypedDict):
    """What single-use and reusable products cost and emit, and where they are equal."""

    reuse_comparison: ReuseComparison


class CalculationCarbonValue(TypedDict):
    """What emissions are worth at the prices of a path."""

    carbon_value: CarbonValue


class CalculationCohortModel(TypedDict):
    """What strategies cost and give a cohort that moves between states, and which of them are
    worth having."""

    cohort_model: CohortModel


class Footing(TypedDict):
    """A table and the relations that are to hold in it."""

    empty_cells: Literal["zero", "not_checked"]
    """What an empty cell means."""
    relations: Sequence[Relation]
    """The relations."""
    table: Table
    """The table."""
    tolerance: Literal["printed"] | ToleranceAtMost
    """How far a cell may be from what it is to be, where its relation says nothing else."""


class ProducerFee(TypedDict):
    """What producer responsibility costs for some packaging."""

    components: Sequence[FeeComponent]
    """The packaging."""
    tariff: TariffSourceShipped | TariffSourceOwn
    """The tariff."""


class CalculationFooting(TypedDict):
    """Whether a published table adds up."""

    footing: Footing


class CalculationProducerFee(TypedDict):
    """What producer responsibility costs for packaging, by material, grade and tariff."""

    producer_fee: ProducerFee


Calculation: TypeAlias = (
    CalculationNetPresentValue
    | CalculationInstalment
    | CalculationIndexChange
    | CalculationPricePath
    | CalculationPriceClaim
    | CalculationFooting
    | CalculationPresentValue
    | CalculationFutureValue
    | CalculationAnnualEquivalent
    | CalculationRealNominalRate
    | CalculationPeriodRate
    | CalculationDatedNetPresentValue
    | CalculationInternalRates
    | CalculationDatedInternalRates
    | CalculationModifiedInternalRate
    | CalculationNetSavings
    | CalculationNetBenefits
    | CalculationPayback
    | CalculationBreakEvenVolume
    | CalculationReuseComparison
    | CalculationCarbonValue
    | CalculationBreakEvenCarbonPrice
    | CalculationNotionalPrice
    | CalculationSanction
    | CalculationSwitch
    | CalculationProducerFee
    | CalculationIncrementalAnalysis
    | CalculationCohortModel
    | CalculationDecisionUncertainty
)
"""
A calculation: its name, and what it needs.
"""
