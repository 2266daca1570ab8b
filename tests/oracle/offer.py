"""What a bid offers for a lot once the buyer's decisions and the panel's entries are applied."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from number import Number, conversion, decided, number

Document = dict[str, Any]


def choice(written: Any) -> tuple[str, Any]:
    """A choice is written `"word"` or `{"word": content}`."""
    if isinstance(written, str):
        return written, None
    ((word, content),) = written.items()
    return word, content


@dataclass
class Offer:
    """Prices and values by name; what is absent here is missing."""

    prices: dict[str, tuple[Number, Number]] = field(default_factory=dict)
    """Price of one pack, and the units in it."""
    values: dict[str, Number] = field(default_factory=dict)
    """Values of parameters, the buyer's too, as written."""
    units: dict[str, str] = field(default_factory=dict)
    """Units of parameters."""
    answers: dict[str, bool] = field(default_factory=dict)
    """Answers to requirements."""
    unmet: list[str] = field(default_factory=list)
    """Why the bid does not comply, in the order of the checks."""
    open: list[str] = field(default_factory=list)
    """What has to be resolved or assessed before anything is ranked."""
    complete: bool = True
    """Whether every price and value is there, so that costs can be computed."""

    def operand(self, written: Any) -> Number:
        """A parameter or a constant, in base units."""
        kind, content = choice(written)
        if kind == "parameter":
            return self.values[content] * conversion(self.units[content])
        return number(content["value"]) * conversion(content["unit"])

    def product(self, amount: Document) -> Number:
        """The factors multiplied, divided by the divisors."""
        result = number(1)
        for factor in amount["factors"]:
            result *= self.operand(factor)
        for divisor in amount.get("divisors", []):
            result /= self.operand(divisor)
        return result

    def unit_price(self, item: Document) -> Number:
        """The price of one unit of the item."""
        price, pack = self.prices[item["id"]]
        return price if item["packs"] == "none" else price / pack


def parameters(envelope: Document, lot: Document) -> list[Document]:
    """The parameters the lot can use: the procurement's and its own."""
    return [*envelope["procurement"].get("parameters", []), *lot.get("parameters", [])]


def rulings(envelope: Document, kind: str, bid: Document, lot: Document) -> list[Document]:
    """The decisions of a kind about a bid in a lot."""
    found = []
    for decision in envelope.get("decisions", []):
        word, content = choice(decision["ruling"])
        if word == kind and (content["bid"], content["lot"]) == (bid["id"], lot["id"]):
            found.append(content)
    return found


def findings(
    envelope: Document, kind: str, bid: Document, lot: Document, about: str
) -> list[tuple[Any, Document]]:
    """The final findings of a kind that nothing supersedes, with their assessments."""
    final = [
        assessment
        for assessment in envelope.get("assessments", [])
        if assessment["status"] == "final"
    ]
    superseded = {assessment.get("supersedes") for assessment in final}
    found = []
    for assessment in final:
        word, content = choice(assessment["finding"])
        subject = (
            content
            if isinstance(content, str)
            else content.get("criterion", content.get("parameter"))
        )
        if (
            (word, subject) == (kind, about)
            and (assessment["bid"], assessment["lot"]) == (bid["id"], lot["id"])
            and assessment["id"] not in superseded
        ):
            found.append((content, assessment))
    return found


def demanded(lot: Document) -> set[str]:
    """The parameters a bid must have values of: the lot's own, and the shared ones it reads."""
    read = {parameter["id"] for parameter in lot.get("parameters", [])}

    def collect(written: Any) -> None:
        if isinstance(written, list):
            for part in written:
                collect(part)
        elif isinstance(written, dict):
            for key, part in written.items():
                if key in ("parameter", "declared_value") and isinstance(part, str):
                    read.add(part)
                collect(part)

    for part in ("cost_lines", "criteria", "requirements", "functional_unit"):
        collect(lot.get(part))
    return read


def stated(envelope: Document, lot: Document, written: Document) -> Offer:
    """The offer as written, with the buyer's parameters; nothing resolved yet."""
    offer = Offer()
    for parameter in parameters(envelope, lot):
        offer.units[parameter["id"]] = parameter["unit"]
        if parameter["origin"] == "buyer":
            offer.values[parameter["id"]] = number(parameter["value"])
    for price in written.get("prices", []):
        offer.prices[price["item"]] = (
            number(price["price"]),
            number(price.get("pack_size", 1)),
        )
    for value in written.get("values", []):
        offer.values[value["parameter"]] = number(value["value"])
    for answer in written.get("requirements", []):
        offer.answers[answer["requirement"]] = answer["confirmed"]
    return offer


def resolved(envelope: Document, lot: Document, bid: Document, written: Document) -> Offer:
    """The offer with corrections, resolutions, measured and adverse values, and what is lacking."""
    offer = stated(envelope, lot, written)
    for correction in rulings(envelope, "value_corrected", bid, lot):
        kind, name = choice(correction["target"])
        if kind == "price":
            offer.prices[name] = (number(correction["after"]), offer.prices[name][1])
        else:
            offer.values[name] = number(correction["after"])
    refused = resolve_missing(offer, rulings(envelope, "missing_value_resolved", bid, lot))
    for parameter in parameters(envelope, lot):
        if parameter["origin"] == "assessor_measured":
            found = findings(envelope, "measured", bid, lot, parameter["id"])
            for content, _ in found:
                offer.values[parameter["id"]] = number(content["value"])
    fill_prices(offer, lot, refused)
    fill_values(offer, parameters(envelope, lot), demanded(lot), refused)
    check_requirements(offer, lot, refused, rulings(envelope, "admitted", bid, lot) != [])
    return offer


def resolve_missing(offer: Offer, resolutions: list[Document]) -> set[tuple[str, str]]:
    """Fills in what the buyer resolved; returns what the buyer found not to comply."""
    refused = set()
    for resolution in resolutions:
        kind, name = choice(resolution["missing"])
        verdict, value = choice(resolution["resolution"])
        if verdict == "non_compliant":
            refused.add((kind, name))
            offer.unmet.append(f"decision on {name}")
        elif verdict == "met":
            offer.answers[name] = True
        elif kind == "price":
            offer.prices[name] = (number(value), number(1))
        else:
            offer.values[name] = number(value)
    return refused


def fill_prices(offer: Offer, lot: Document, refused: set[tuple[str, str]]) -> None:
    """Applies the policy of every item without a price."""
    for item in lot.get("schedule", []):
        name = item["id"]
        if name in offer.prices:
            continue
        policy, adverse = choice(item["missing"])
        if ("price", name) not in refused and policy == "adverse_value":
            offer.prices[name] = (number(adverse), number(1))
            continue
        offer.complete = False
        if policy == "non_compliant":
            offer.unmet.append(f"price of {name}")
        elif ("price", name) not in refused:
            offer.open.append(f"price of {name}")


def fill_values(
    offer: Offer,
    declared: list[Document],
    used: set[str],
    refused: set[tuple[str, str]],
) -> None:
    """Applies the policy of every parameter without a value."""
    for parameter in declared:
        name = parameter["id"]
        if name in offer.values or name not in used:
            continue
        if parameter["origin"] == "assessor_measured":
            offer.complete = False
            offer.open.append(f"measurement of {name}")
            continue
        policy, adverse = choice(parameter["missing"])
        if ("value", name) not in refused and policy == "adverse_value":
            offer.values[name] = number(adverse)
            continue
        offer.complete = False
        if policy == "non_compliant":
            offer.unmet.append(f"value of {name}")
        elif ("value", name) not in refused:
            offer.open.append(f"value of {name}")


def check_requirements(
    offer: Offer, lot: Document, refused: set[tuple[str, str]], admitted: bool
) -> None:
    """Decides the requirements and the ceilings; an admission sets those that fail aside."""
    failed = []
    for requirement in lot.get("requirements", []):
        name = requirement["id"]
        test, bound = choice(requirement["test"])
        if test == "confirmed":
            if name in offer.answers:
                if not offer.answers[name]:
                    failed.append(f"requirement {name}")
            elif ("requirement", name) not in refused:
                if requirement["missing"] == "ask":
                    if not admitted:
                        offer.open.append(f"answer to {name}")
                else:
                    failed.append(f"answer to {name}")
        elif bound["parameter"] in offer.values:
            value = decided(offer.values[bound["parameter"]])
            limit = decided(number(bound["value"]))
            if (value < limit) if test == "at_least" else (value > limit):
                failed.append(f"requirement {name}")
    for item in lot.get("schedule", []):
        if "ceiling_price" in item and item["id"] in offer.prices:
            ceiling = decided(number(item["ceiling_price"]))
            if decided(offer.unit_price(item)) > ceiling:
                failed.append(f"ceiling of {item['id']}")
    if not admitted:
        offer.unmet += failed
