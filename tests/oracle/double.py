"""What a lot counts twice, by what the documents say its amounts hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import cost
from offer import Document, choice
from study import Study

CODES = ("capital_charge_discounted", "producer_fee_twice", "co2_twice")
CO2 = ("co2_tax", "co2_externality")
Found = tuple[str, tuple[str, ...], tuple[str, ...]]


class Held(NamedTuple):
    """Something an amount holds, where that is said, and in which line it counts."""

    component: str
    itself: bool
    subject: str
    pointer: str
    line: str


def flags(study: Study, lot: Document, at: str) -> set[Found]:
    """Code, subjects and places of every flag."""
    found: set[Found] = set()
    for lines, discounted in totals(study, lot):
        held = [one for line in lines for one in of_line(study, lot, line, at)]
        for one in held:
            if one.component == "capital_charge" and one.line in discounted:
                places = (one.pointer, "/procurement/discounting/rate")
                found.add(("capital_charge_discounted", (one.subject,), places))
            for other in held:
                code = twice(one, other)
                if code:
                    found.add((code, (one.subject, other.subject), (one.pointer, other.pointer)))
    return found


def twice(one: Held, other: Held) -> str | None:
    """The flag for an amount of its own beside another that holds the same."""
    if not one.itself or one.line == other.line:
        return None
    if one.component == other.component == "producer_fee":
        return None if other.itself else "producer_fee_twice"
    if one.component in CO2 and other.component in CO2:
        if other.itself and (one.component, other.component) != ("co2_externality", "co2_tax"):
            return None
        return "co2_twice"
    return None


def totals(study: Study, lot: Document) -> Iterator[tuple[list[Document], set[str]]]:
    """Lines that are added up, and the names of those that are discounted."""
    discounts = any(study.rate(year).value != 0 for year in range(1, study.years + 1))
    every = cost.award_lines(lot)
    measured = False
    for criterion in lot["criteria"]:
        kind, content = choice(criterion.get("measure", "none"))
        if kind == "life_cycle_cost":
            measured = True
            lines = [line for line in every if selected(study, lot, line, content)]
            discounted = discounts and content["total"] != "undiscounted"
            yield lines, {line["id"] for line in lines} if discounted else set()
    if not measured:
        yield every, {line["id"] for line in every} if discounts else set()


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
    if "nature" in line:
        yield Held(line["nature"], True, line["id"], f"{here}/nature", line["id"])
    for index, component in enumerate(line.get("contains", [])):
        yield Held(component, False, line["id"], f"{here}/contains/{index}", line["id"])
    kind, flow = choice(line["flow"])
    if kind == "schedule":
        [item] = [item for item in lot["schedule"] if item["id"] == flow["item"]]
        yield from of_item(lot, item, at, line["id"])
        return
    read = flow["amount"]["factors"] + flow["amount"].get("divisors", [])
    names = {content for kind, content in map(choice, read) if kind == "parameter"}
    for owner, place in ((study.procurement, "/procurement"), (lot, at)):
        for position, parameter in enumerate(owner.get("parameters", [])):
            if parameter["id"] in names:
                for index, component in enumerate(parameter.get("contains", [])):
                    pointer = f"{place}/parameters/{position}/contains/{index}"
                    yield Held(component, False, parameter["id"], pointer, line["id"])
