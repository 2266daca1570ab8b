"""The parameters that a lot demands of a bid."""

from __future__ import annotations

from typing import Any

import product_lines

Document = dict[str, Any]


def demanded(lot: Document, system: str | None = None) -> set[str]:
    """The parameters a bid must have values of: the lot's own, and the shared ones it reads.

    What only systems read that it does not offer is not asked of it.
    """
    of_lot = {parameter["id"] for parameter in lot.get("parameters", [])}
    read: set[str] = set()

    def collect(written: Any) -> None:
        if isinstance(written, list):
            for part in written:
                collect(part)
        elif isinstance(written, dict):
            for key, part in written.items():
                if key in ("parameter", "declared_value", "capacity") and isinstance(part, str):
                    read.add(part)
                collect(part)

    for part in (
        "cost_lines",
        "carbon_lines",
        "criteria",
        "requirements",
        "functional_unit",
        "options",
        "framework",
    ):
        collect(lot.get(part))
    not_asked = product_lines.of_others(lot, system) - read
    collect(lot.get("product_systems"))
    return (of_lot | read) - not_asked
