"""What a lot counts twice, by what the documents say its amounts hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import carbon
import cost
from offer import Document, choice
from study import Study

CODES = ("capital_charge_discounted", "producer_fee_twice", "co2_twice", "emissions_scored_twice")
CO2 = ("co2_tax", "co2_externality")
Found = tuple[str, frozenset[str], frozenset[str]]


class Held(NamedTuple):
    """Something an amount holds, where that is said, and in which line it counts."""

    component: str
    itself: bool
    subject: str
    pointer: str
    line: str
    parts: frozenset[str] = frozenset()


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
    found.add(scored_twice(study, lot, at))
    said = {one for one in found if one[1]}
    return {one for one in said if not any(within(one, other) for other in said)}


def scored_twice(study: Study, lot: Document, at: str) -> Found:
    """Emissions that give points in kilograms, and in money within another criterion."""
    money: list[Held] = []
    kilograms: list[Held] = []
    for place, criterion in enumerate(lot["criteria"]):
        kind, content = choice(criterion.get("measure", "none"))
        if kind == "carbon" or (kind == "reuse" and content == "emissions_per_use"):
            pointer = f"{at}/criteria/{place}/measure/{kind}"
            kilograms.append(Held("kilograms", True, criterion["id"], pointer, ""))
        if kind == "life_cycle_cost":
            lines = [one for one in cost.award_lines(lot) if selected(study, lot, one, content)]
            held = [one for line in lines for one in of_line(study, lot, line, at)]
            money += [one for one in held if one.itself and one.component == "co2_externality"]
    return flag("emissions_scored_twice", [*money, *kilograms] if money and kilograms else [])


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
    apart = not other.itself or one.component != other.component or bool(one.parts & other.parts)
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
        stages = frozenset(flow.get("stages") or carbon.STAGES)
        pointer = f"{here}/flow/emissions"
        yield Held("co2_externality", True, line["id"], pointer, line["id"], stages)
    elif kind == "producer_fee":
        pointer = f"{here}/flow/producer_fee"
        items = frozenset(flow["items"])
        yield Held("producer_fee", True, line["id"], pointer, line["id"], items)
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
