"""Evaluates the incontinence pads: the ranking, why bids are not in it, and who pays."""

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

for bid in evaluation.lots[0].bids:
    print(f"{bid.bid}: {bid.standing}")
    for reason in bid.reasons:
        print(f"  {reason.code}: {reason.subject}")
    if bid.rank is not None:
        print(f"  rank {bid.rank}, {bid.total.value} points")
        print(f"  life-cycle cost DKK {bid.costs.totals.present_value.value:,.2f}")
    for payer in bid.costs.by_payer if bid.costs else ():
        print(f"  {payer.party} pays DKK {payer.present_value.value:,.2f}")
