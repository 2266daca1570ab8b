"""The calculations people ask for, as types.

Generated from the JSON Schema by `types/generate.py`: do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from wholelife.encoding import Date, Number


class Citation(TypedDict):
    """Where a value comes from, so that a reader can check it."""

    assumed: NotRequired[bool]
    """Whether the value is assumed rather than read from a source."""
    text: str
    """The work, table or file the value was read from, or the reason for an assumption."""
    url: NotRequired[str]
    """Where it can be found."""


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


class ToleranceAtMost(TypedDict):
    """At most so far: `0` for exactly."""

    at_most: Number
    """A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At
    most 12 decimals and 1e12."""


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


class CellName(TypedDict):
    """One cell."""

    column: str
    """Its column."""
    row: str
    """Its row."""


class Column(TypedDict):
    """A column."""

    id: str
    """Its name."""
    title: NotRequired[str]
    """Its heading."""


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


class IndexPoint(TypedDict):
    """The level of an index in one period."""

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


class LimitAt(TypedDict):
    """So much, as a fraction: `0.05` is 5 %."""

    at: Number
    """A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At
    most 12 decimals and 1e12."""


class NetPresentValue(TypedDict):
    """Flows of equal periods and the rate they are discounted at."""

    flows: Sequence[Number]
    """The flow of period 0, 1, 2 …; money paid out is negative."""
    rate: Number
    """The rate as a fraction per period; `0.03` is 3 %."""


class PlaceCell(TypedDict):
    """One cell. Among rows or columns it stands for the same cell every time."""

    cell: CellName


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


class AddendPlus(TypedDict):
    """It is added."""

    plus: PlaceRow | PlaceColumn | PlaceCell
    """A cell, a row or a column."""


class AddendMinus(TypedDict):
    """It is subtracted."""

    minus: PlaceRow | PlaceColumn | PlaceCell
    """A cell, a row or a column."""


class CarryForward(TypedDict):
    """A carry-forward."""

    closing: PlaceRow | PlaceColumn | PlaceCell
    """The closing value that it is to be. Two rows: of the column before."""
    opening: PlaceRow | PlaceColumn | PlaceCell
    """The opening value. Two rows: of every column but the first."""


class Cumulative(TypedDict):
    """A running total."""

    of: PlaceRow | PlaceColumn | PlaceCell
    """The row or column that is totalled."""
    result: PlaceRow | PlaceColumn | PlaceCell
    """The row or column of running totals."""


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


class SumOf(TypedDict):
    """A sum."""

    of: Sequence[AddendPlus | AddendMinus]
    """What is added and subtracted."""
    result: PlaceRow | PlaceColumn | PlaceCell
    """What is to be the sum."""


class CalculationIndexChange(TypedDict):
    """The change of an index between two periods."""

    index_change: IndexChange


class CalculationPricePath(TypedDict):
    """The way of a price under a clause, adjustment by adjustment."""

    price_path: PricePath


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


class CalculationPriceClaim(TypedDict):
    """A claimed price, held against the clause."""

    price_claim: PriceClaim


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


class CalculationFooting(TypedDict):
    """Whether a published table adds up."""

    footing: Footing


Calculation: TypeAlias = (
    CalculationNetPresentValue
    | CalculationInstalment
    | CalculationIndexChange
    | CalculationPricePath
    | CalculationPriceClaim
    | CalculationFooting
)
"""
A calculation: its name, and what it needs.
"""
