"""Asks from how many examinations a year reusable cystoscopes cost and emit less than single use."""

from pathlib import Path

import wholelife

found = wholelife.reuse_comparison(Path(__file__).parent / "comparison.json")

for each in found.comparisons:
    costs, emits = (axis.by_uses_per_year for axis in (each.cost, each.emissions))
    # The first stretch is that of few examinations, where scopes grow old before they are worn.
    print(
        f"{each.other}: costs less from {costs[0].to + 1} a year on, "
        f"emits less from {emits[0].to + 1}"
    )
