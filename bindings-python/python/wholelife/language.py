"""The languages of what people read."""

from __future__ import annotations

from typing import Literal, TypeAlias

Language: TypeAlias = Literal["da", "en"]
"""Danish, with numbers as `1.234,56`, or English, with numbers as `1,234.56`."""
