"""A vector: an input, and what was worked out by hand for it."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import Any

DROP = object()
"""In a change: the value is taken out."""


@dataclass(frozen=True)
class Case:
    id: str
    title: str
    source: str
    input: Any
    hand: Any
    redacted: bool = False
    verb: str = "evaluate"
    language: str | None = None
    bid: str | None = None
    robustness: bool = False
    item: str | None = None
    per_product: bool = False


def evaluated(name: str, title: str, input: Any, hand: dict[str, Any], source: str = "derived", redacted: bool = False) -> Case:
    """A case that is evaluated; `hand` are numbers and words of the evaluation by pointer."""
    return Case(name, title, source, input, hand, redacted)


def answered(name: str, title: str, input: Any, hand: dict[str, Any], source: str = "derived") -> Case:
    """A calculation that is answered; `hand` are numbers and words of the answer by pointer."""
    return Case(name, title, source, input, hand, verb="calculate")


def analysed(name: str, title: str, input: Any, hand: dict[str, Any], source: str = "derived") -> Case:
    """An envelope that is analysed; `hand` are numbers and words of the analysis by pointer."""
    return Case(name, title, source, input, hand, verb="analyse")


def simulated(name: str, title: str, input: Any, hand: Any, source: str = "derived") -> Case:
    """An envelope with what is asked of its simulation; `hand` are numbers and words of what is found, or its problems."""
    return Case(name, title, source, input, hand, verb="simulate")


def explained(name: str, title: str, input: Any, hand: dict[str, Any], source: str = "derived", bid: str | None = None) -> Case:
    """An envelope whose award is explained, to all or for one bid; `hand` are numbers and words of the explanation by pointer."""
    return Case(name, title, source, input, hand, verb="explain", bid=bid)


def unexplained(name: str, title: str, input: Any, bid: str, *problems: tuple[str, str]) -> Case:
    """An explanation for a bid that is rejected with exactly these problems, each a code and a pointer."""
    return Case(name, title, "derived", input, [list(problem) for problem in problems], verb="explain", bid=bid)


def questioned(name: str, title: str, input: Any, hand: dict[str, Any], source: str = "derived") -> Case:
    """An envelope of which it is asked what would change its award; `hand` is of the analysis, by pointer."""
    return Case(name, title, source, input, hand, verb="analyse", robustness=True)


def charted(
    name: str, title: str, input: Any, hand: dict[str, Any], source: str = "derived", redacted: bool = False, language: str = "en"
) -> Case:
    """An envelope that is drawn; `hand` are numbers and words of its charts by pointer."""
    return Case(name, title, source, input, hand, redacted, "charts", language)


def pictured(name: str, title: str, input: Any, hand: dict[str, Any], source: str = "derived", language: str = "en") -> Case:
    """A calculation that is drawn; `hand` are numbers and words of its charts by pointer."""
    return Case(name, title, source, input, hand, verb="calculation_charts", language=language)


def footprints_read(
    name: str, title: str, input: Any, hand: dict[str, Any], source: str = "derived", item: str = "pumpe", per_product: bool = False
) -> Case:
    """Product footprints of PACT that are read; `hand` are numbers, words and codes of what is read by pointer."""
    return Case(name, title, source, input, hand, verb="pact_footprints", item=item, per_product=per_product)


def footprints_refused(name: str, title: str, input: Any, *problems: tuple[str, str], item: str = "pumpe") -> Case:
    """A text of which no product footprint is read, with exactly these problems, each a code and a pointer."""
    return Case(name, title, "derived", input, [list(problem) for problem in problems], verb="pact_footprints", item=item)


def unanswered(name: str, title: str, input: Any, *problems: tuple[str, str]) -> Case:
    """A calculation that is rejected with exactly these problems, each a code and a pointer."""
    return Case(name, title, "derived", input, [list(problem) for problem in problems], verb="calculate")


def rejected(name: str, title: str, input: Any, *problems: tuple[str, str]) -> Case:
    """A case that is rejected with exactly these problems, each a code and a pointer."""
    return Case(name, title, "derived", input, [list(problem) for problem in problems])


def standing(lot: int = 0, **bids: tuple[Any, ...]) -> dict[str, Any]:
    """Rank and total of the bids of a lot, in their order: `name=(rank, total)`, or a standing."""
    found: dict[str, Any] = {}
    for position, (name, what) in enumerate(bids.items()):
        place = f"/lots/{lot}/bids/{position}"
        found[f"{place}/bid"] = name
        if isinstance(what, str):
            found[f"{place}/standing"] = what
        else:
            found[f"{place}/rank"], found[f"{place}/total/value"] = what
    return found


def changed(document: Any, changes: dict[str, Any]) -> Any:
    """A copy of the document with the value at each pointer replaced; `/-` adds to a list."""
    copied = copy.deepcopy(document)
    for pointer, value in changes.items():
        *steps, last = pointer.split("/")[1:]
        inside = copied
        for step in steps:
            inside = inside[int(step)] if isinstance(inside, list) else inside[step]
        if last == "-":
            inside.append(value)
        elif value is DROP:
            del inside[int(last) if isinstance(inside, list) else last]
        else:
            inside[int(last) if isinstance(inside, list) else last] = value
    return copied
