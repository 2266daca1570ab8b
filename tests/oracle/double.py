"""What a lot counts twice, by what the documents say its amounts hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import cost
from offer import Document, choice
from study import Study

CODES = ("capital_charge_discounted", "producer_fee_twice", "co2_twice")
CO2 = ("co2_tax", "co2_externality")
Found = tuple[str, frozenset[str], frozenset[str]]


class Held(NamedTuple):
    """Something an amount holds, where that is said, and in which line it counts."""

    component: str
    itself: bool
    subject: str
    pointer: str
    line: str


def flags(study: Study, lot: Document, at: str) -> set[Found]:
    """Code, subjects and places of every flag; what a sum of more lines says too is left to it."""
    found: set[Found] = set()
    for lines, discounted in totals(study, lot):
        held = [one for line in lines for one in of_line(study, lot, line, at)]
        charged = [one for one in held if one.component == "capital_charge" and discounted]
        found.add(flag("capital_charge_discounted", charged, "/procurement/discounting/rate"))
        for code, same in (("producer_fee_twice", ("producer_fee",)), ("co2_twice", CO2)):
            both = [pair for one in held for other in held for pair in twice(one, other, same)]
            found.add(flag(code, both))
    said = {one for one in found if one[1]}
    return {one for one in said if not any(within(one, other) for other in said)}


def within(one: Found, other: Found) -> bool:
    """Whether another flag of the kind names all places of one and more."""
    return one[0] == other[0] and one[2] < other[2]


def flag(code: str, held: list[Held], *places: str) -> Found:
    """One flag of everything found."""
    pointers = {one.pointer for one in held}
    return code, frozenset(one.subject for one in held), frozenset(pointers.union(places))


def twice(one: Held, other: Held, same: tuple[str, ...]) -> list[Held]:
    """An amount of its own beside another that holds the same; two fees may be parts of a sum."""
    if one.line == other.line or one.component not in same or other.component not in same:
        return []
    apart = not other.itself or one.component != other.component
    return [one, other] if one.itself and apart else []


def totals(study: Study, lot: Document) -> Iterator[tuple[list[Document], bool]]:
    """Lines that are added up, and whether they are discounted."""
    discounts = any(study.rate(year).value != 0 for year in range(1, study.years + 1))
    every = cost.award_lines(lot)
    measured = False
    for criterion in lot["criteria"]:
        kind, content = choice(criterion.get("measure", "none"))
        if kind == "life_cycle_cost":
            measured = True
            lines = [line for line in every if selected(study, lot, line, content)]
            yield lines, discounts and content["total"] != "undiscounted"
    if not measured:
        yield every, discounts


def selected(study: Study, lot: Document, line: Document, content: Document) -> bool:
    """Whether a criterion counts the line."""
    if content.get("phases") and line["phase"] not in content["phases"]:
        return False
    kind, flow = choice(line["flow"])
    payers = {line.get("payer")}
    if kind == "schedule":
        [item] = [item for item in lot["schedule"] if item["id"] == flow["item"]]
        payers = {study.payer_of[one["participant"]] for one in item["quantities"]}
    return not content.get("payers") or not payers.isdisjoint(content["payers"])


def of_item(lot: Document, item: Document, at: str, line: str) -> Iterator[Held]:
    """What the price of an item contains."""
    position = lot["schedule"].index(item)
    for index, component in enumerate(item.get("contains", [])):
        pointer = f"{at}/schedule/{position}/contains/{index}"
        yield Held(component, False, item["id"], pointer, line)


def of_line(study: Study, lot: Document, line: Document, at: str) -> Iterator[Held]:
    """What a line is, and what its amount, its item and its parameters contain."""
    here = f"{at}/cost_lines/{lot['cost_lines'].index(line)}"
    kind, flow = choice(line["flow"])
    if kind == "emissions":
        yield Held("co2_externality", True, line["id"], f"{here}/flow/emissions", line["id"])
    elif kind == "producer_fee":
        yield Held("producer_fee", True, line["id"], f"{here}/flow/producer_fee", line["id"])
    elif "nature" in line:
        yield Held(line["nature"], True, line["id"], f"{here}/nature", line["id"])
    for index, component in enumerate(line.get("contains", [])):
        yield Held(component, False, line["id"], f"{here}/contains/{index}", line["id"])
    if kind == "schedule":
        [item] = [item for item in lot["schedule"] if item["id"] == flow["item"]]
        yield from of_item(lot, item, at, line["id"])
        return
    if kind in ("emissions", "producer_fee"):
        return
    read = flow["amount"]["factors"] + flow["amount"].get("divisors", [])
    names = {content for kind, content in map(choice, read) if kind == "parameter"}
    for owner, place in ((study.procurement, "/procurement"), (lot, at)):
        for position, parameter in enumerate(owner.get("parameters", [])):
            if parameter["id"] in names:
                for index, component in enumerate(parameter.get("contains", [])):
                    pointer = f"{place}/parameters/{position}/contains/{index}"
                    yield Held(component, False, parameter["id"], pointer, line["id"])
