"""Evaluates the ureteroscopes: the ranking, and what a year and a use cost."""

import json
from pathlib import Path

import wholelife

here = Path(__file__).parent
evaluation = wholelife.evaluate(
    here / "procurement.json",
    sorted(here.glob("bids/*.json")),
    json.loads((here / "assessments.json").read_text(encoding="utf-8")),
    json.loads((here / "decisions.json").read_text(encoding="utf-8")),
)

first, second = sorted(evaluation.lots[0].bids, key=lambda bid: bid.rank)
for bid in (first, second):
    totals = bid.costs.totals
    print(
        f"{bid.rank} {bid.bid}: {bid.total.value} points, {totals.undiscounted.value} EUR a year, "
        f"{totals.per_functional_unit.value:.2f} EUR a use"
    )
saved = second.costs.totals.undiscounted.value - first.costs.totals.undiscounted.value
print(f"{first.bid} saves {saved} EUR a year")
