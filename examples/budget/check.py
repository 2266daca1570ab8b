"""Checks whether the lines of a published budget add up."""

from pathlib import Path

import wholelife

found = wholelife.footing(Path(__file__).parent / "footing.json")

print(f"{found.checked} checks: {found.verdict}")
for cell in found.failing:
    name = f"{cell.row.title}, {cell.column.id}"
    print(f"{name}: printed {cell.printed}, its parts make {cell.expected.value}")
