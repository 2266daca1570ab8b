"""Evaluates the infusion equipment: who wins each lot alone, under the limit, and with combined bids."""

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

for lot, allocated in zip(evaluation.lots, evaluation.allocation.lots, strict=True):
    awarded = ", ".join(lot.awarded)
    print(f"{lot.id}: first {allocated.first}, within the limit {allocated.winner}, awarded to {awarded}")
for group in evaluation.combined_bids.groups:
    for bid in group.bids:
        print(f"{bid.bid} {bid.standing}: {bid.total.value} against {group.separate.value}")
print(f"combined bids save DKK {evaluation.combined_bids.gain.value}")
