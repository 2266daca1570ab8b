"""Evaluates the cystoscopes: the ranking, and what an examination costs, emits and is packed in."""

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
    print(f"{bid.rank} {bid.bid}: {bid.total.value} points")
    print(
        f"  an examination: DKK {bid.costs.totals.per_functional_unit.value:.2f}, "
        f"{bid.carbon.totals.per_functional_unit.value:.3f} kg CO2e, "
        f"{bid.packaging.per_functional_unit.value:.3f} kg of packaging"
    )
    for result in bid.packaging.criteria.results:
        if result.outcome != "met":
            print(f"  {result.criterion}: {result.outcome}")
    for component in bid.packaging.components:
        for found in component.ppwr or ():
            if found.outcome != "met":
                print(f"  {component.id}, {found.rule} from {found.from_}: {found.outcome}")
