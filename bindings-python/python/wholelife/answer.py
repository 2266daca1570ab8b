"""The answer to a calculation, as the engine writes it.

Generated from the JSON Schema by `types/generate.py`: do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from wholelife.parts import Engine, Explained, InternalRatesFound, PaybackTime
from wholelife.record import Record


class EvidenceMissing(Record):
    """Required evidence that was not given."""

    id: str
    """Its name."""
    title: str
    """What is required."""


class IndexStep(Record):
    """What one index did to an adjustment."""

    level: Explained
    """The level of the adjustment."""
    ratio: Explained
    """Their ratio."""
    reference: Explained
    """The level it is compared with."""
    series: str
    """Its name."""


class Named(Record):
    """A name, and the title where there is one."""

    id: str
    """Its name."""
    title: str | None
    """Its title."""


class BreakEvenVolumeFound(Record):
    """The volume at which two options cost the same."""

    cheaper_above: Literal["first", "second", "equal"]
    """Which is cheaper above that volume, or at every volume."""
    cheaper_below: Literal["first", "second", "equal"]
    """Which is cheaper below that volume, or at every volume."""
    volume: Explained | None
    """The volume; `null` where one of the two is cheaper at every volume, or they never differ."""


class FootingFault(Record):
    """A cell that does not follow from the others."""

    column: Named
    """The cell's column."""
    difference: Explained
    """The printed value less the expected one."""
    expected: Explained
    """What it should be."""
    pointer: str
    """Where the cell is: a JSON Pointer into the calculation."""
    printed: Decimal
    """What is printed."""
    relation: Named
    """The relation."""
    row: Named
    """The cell's row."""
    tolerance: Explained
    """How far it may be."""


class FootingSuspect(Record):
    """The one cell that may be behind everything."""

    column: Named
    """The cell's column."""
    pointer: str
    """Where the cell is: a JSON Pointer into the calculation."""
    printed: Decimal
    """What is printed."""
    row: Named
    """The cell's row."""
    would_foot_at: Explained
    """What would make everything foot."""


class NetBenefitsFound(Record):
    """What an alternative is worth beyond a base."""

    extra_benefits: Explained
    """What it brings beyond the base."""
    extra_costs: Explained
    """What the alternative costs beyond the base."""
    net_benefits: Explained
    """What it is worth in all."""
    verdict: Literal["trade_off", "dominates", "is_dominated", "undefined", "equal"]
    """What stands between the two."""
    benefit_cost_ratio: Explained | None
    """The benefit-to-cost ratio; `null` where it would mislead."""


class NetSavingsFound(Record):
    """What an alternative saves against a base, and what it earns on what it asks for."""

    extra_investment: Explained
    """What the alternative asks for beyond the base."""
    net_savings: Explained
    """What it saves in all."""
    operational_savings: Explained
    """What it saves in operation."""
    verdict: Literal["trade_off", "dominates", "is_dominated", "undefined", "equal"]
    """What stands between the two."""
    adjusted_internal_rate: Explained | None
    """The adjusted internal rate of return; `null` where the ratio is."""
    savings_to_investment_ratio: Explained | None
    """The savings-to-investment ratio; `null` where it would mislead."""


class PaybackFound(Record):
    """How long it takes until money laid out has come back."""

    discounted: PaybackTime
    """With every flow discounted to period 0."""
    simple: PaybackTime
    """Without discounting."""
    within_period: Literal["linear", "at_end"]
    """When within a period its flow counted."""


class PriceStep(Record):
    """One adjustment, from the indices to the price."""

    by_formula: Explained
    """The price by the formula, before trigger, limits and rounding."""
    factor: Explained
    """What the formula multiplies the price by."""
    indices: Sequence[IndexStep]
    """The indices, in the order of the clause."""
    limits: Sequence[Literal["cap", "floor", "total_cap", "total_floor"]]
    """The limits that cut the price, in the order in which they were applied."""
    month: str
    """The month from which it holds."""
    outcome: Literal["adjusted", "below_trigger", "not_lowered"]
    """What it did."""
    price: Explained
    """The price in force from this month on."""
    cut_off: Explained | None
    """What the limits cut off, where they did; the clause says whether it is carried or lost."""
    limited: Explained | None
    """The price within the limits, where there are any."""
    movement: Explained | None
    """The movement that the trigger measures, where there is a trigger."""


class FootingAnswer(Record):
    """Whether a table adds up, and where it does not."""

    checked: int
    """How many checks were made: one for each column, row or cell of a relation."""
    failing: Sequence[FootingFault]
    """The cells that do not follow from the others."""
    not_checked: int
    """How many were not, since a cell is empty."""
    verdict: Literal["foots", "does_not_foot"]
    """Whether every relation holds."""
    suspect: FootingSuspect | None
    """The one cell whose correction alone would repair all of it without making anything worse,
    where there is just one."""


class PriceClaimAnswer(Record):
    """What a claim comes to."""

    allowed_price: Explained
    """The price that the clause allows: the adjusted one where the claim is due, else the one in
    force."""
    claimed_price: Decimal
    """The price that is claimed."""
    due: bool
    """Whether the clause adjusts the price in this month."""
    excess: Explained
    """By how much the claimed price exceeds the allowed one; negative where it stays below."""
    missing_evidence: Sequence[EvidenceMissing]
    """The required evidence that was not given."""
    price_in_force: Explained
    """The price in force before."""
    steps: Sequence[PriceStep]
    """The adjustments before and, where it is due, the one that is claimed."""
    verdict: Literal["within", "exceeds", "not_due", "cannot_be_judged"]
    """The verdict. A claim that is not due is not judged further; evidence comes before the
    price."""
    earliest_effect: str | None
    """The first day on which the claim may take effect; left out where no notice is agreed."""
    notice_kept: bool | None
    """Whether the notice is kept; left out where none is agreed."""
    trigger_met: bool | None
    """Whether the movement reaches the trigger; left out where the claim is not due or there is
    no trigger."""


class PricePathAnswer(Record):
    """The way of a price through the adjustments of a clause."""

    price: Explained
    """The price in force at the end."""
    steps: Sequence[PriceStep]
    """The adjustments in their order."""


class Answer(Record):
    """The answer, under the name of the calculation."""

    annual_equivalent: Explained | None
    """The annual equivalent."""
    break_even_volume: BreakEvenVolumeFound | None
    """The volume at which two options cost the same."""
    dated_internal_rates: InternalRatesFound | None
    """Every internal rate of return, per year."""
    dated_net_present_value: Explained | None
    """The net present value at the date of the first flow."""
    footing: FootingAnswer | None
    """Whether the table adds up, and where it does not."""
    future_value: Explained | None
    """The future value."""
    index_change: Explained | None
    """The change of the index, as a fraction."""
    instalment: Explained | None
    """The equal instalment, per period."""
    internal_rates: InternalRatesFound | None
    """Every internal rate of return, per period."""
    modified_internal_rate: Explained | None
    """The modified internal rate of return, per period."""
    net_benefits: NetBenefitsFound | None
    """What the alternative is worth beyond the base."""
    net_present_value: Explained | None
    """The net present value."""
    net_savings: NetSavingsFound | None
    """What the alternative saves, and what it earns on what it asks for."""
    payback: PaybackFound | None
    """The simple and the discounted payback."""
    period_rate: Explained | None
    """The rate looked for."""
    present_value: Explained | None
    """The present value."""
    price_claim: PriceClaimAnswer | None
    """What the claim comes to."""
    price_path: PricePathAnswer | None
    """The way of the price through its adjustments."""
    real_nominal_rate: Explained | None
    """The rate looked for, per year."""


class Answered(Record):
    """The document that answers a calculation."""

    answer: Answer
    """The answer, under the name of the calculation."""
    calculation_sha256: str
    """The SHA-256 of the canonical form of the calculation, in hexadecimal."""
    engine: Engine
    """What computed it."""
    schema_version: str
    """Version of this document's schema."""
