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

bids = {bid.bid: bid for bid in evaluation.lots[0].bids}
for bid in bids.values():
    totals = bid.costs.totals
    print(
        f"{bid.rank} {bid.bid}: {bid.total.value} points, {totals.undiscounted.value} EUR a year, "
        f"{totals.per_functional_unit.value:.2f} EUR a use"
    )
reusable, single_use = bids["reusable"].costs.totals, bids["single_use"].costs.totals
saved = single_use.undiscounted.value - reusable.undiscounted.value
print(f"The reusable fleet saves {saved} EUR a year")
