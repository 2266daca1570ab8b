"""Holds a supplier's claim for a higher price against the clause of the contract."""

from pathlib import Path

import wholelife

claim = wholelife.price_claim(Path(__file__).parent / "claim.json")

for step in claim.steps:
    index = step.indices[0]
    print(f"{step.month}: index {index.reference.value} to {index.level.value}")
    print(f"  by the formula {step.by_formula.value}, limits met: {', '.join(step.limits) or 'none'}")
print(f"claimed {claim.claimed_price}, allowed {claim.allowed_price.value}: {claim.verdict}")
print(f"beyond the clause: {claim.excess.value}")
