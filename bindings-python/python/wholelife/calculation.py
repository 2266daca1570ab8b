"""The calculations people ask for, as types.

Generated from the JSON Schema by `types/generate.py`: do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, TypedDict

from wholelife.encoding import Number


class Instalment(TypedDict):
    """An amount, and the equal instalments that pay it back."""

    amount: Number
    """What is paid back."""
    periods: int
    """How many instalments, 1 to 2,400; the first is due one period from now."""
    rate: Number
    """The rate as a fraction per period; `0` for no interest."""


class NetPresentValue(TypedDict):
    """Flows of equal periods and the rate they are discounted at."""

    flows: Sequence[Number]
    """The flow of period 0, 1, 2 …; money paid out is negative."""
    rate: Number
    """The rate as a fraction per period; `0.03` is 3 %."""


class CalculationNetPresentValue(TypedDict):
    """The net present value of flows of equal periods."""

    net_present_value: NetPresentValue


class CalculationInstalment(TypedDict):
    """The equal instalment that pays an amount back."""

    instalment: Instalment


Calculation: TypeAlias = CalculationNetPresentValue | CalculationInstalment
"""
A calculation: its name, and what it needs.
"""
