"""What a bid offers for a lot once the buyer's decisions and the panel's entries are applied."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NamedTuple

import corrected
import product_lines
import supply_chain
from demanded import demanded
from number import Number, conversion, decided, number

Document = dict[str, Any]


class Reason(NamedTuple):
    """What is wrong with a bid."""

    code: str
    """As the evaluation words it."""
    subject: str
    """The name of what it is about."""
    required: Number | None = None
    offered: Number | None = None


def choice(written: Any) -> tuple[str, Any]:
    """A choice is written `"word"` or `{"word": content}`."""
    if isinstance(written, str):
        return written, None
    ((word, content),) = written.items()
    return word, content


class Refused(Exception):
    """The documents cannot be evaluated; its argument is the problem's code."""


@dataclass
class Offer:
    """Prices and values by name; what is absent here is missing."""

    prices: dict[str, tuple[Number, Number]] = field(default_factory=dict)
    """Price of one pack, and the units in it."""
    tiers: dict[str, list[Number]] = field(default_factory=dict)
    """Prices of the tiers after the first, where the bid prices them."""
    discounts: dict[str, tuple[str, Number]] = field(default_factory=dict)
    """Discounts by item, each a rate or an amount."""
    discount: tuple[str, Number] | None = None
    """The discount on the whole schedule."""
    lot: Document = field(default_factory=dict)
    """The lot it is for."""
    values: dict[str, Number] = field(default_factory=dict)
    """Values of parameters, the buyer's too, as written."""
    units: dict[str, str] = field(default_factory=dict)
    """Units of parameters."""
    without_pack: set[str] = field(default_factory=set)
    """Items whose price is for a pack of unknown size, which is no price."""
    answers: dict[str, bool] = field(default_factory=dict)
    """Answers to requirements."""
    variant: bool = False
    """Whether it is a variant."""
    product_system: str | None = None
    factor_sets: list[Document] = field(default_factory=list)
    """The product system that is offered."""
    packaging: Document | None = None
    """What is said of packaging; nothing where it is left out."""
    unsaid: bool = False
    """Whether it does not say which of several product systems it offers."""
    footprints: list[Document] = field(default_factory=list)
    """Product footprints."""
    partial: bool = False
    """Whether a footprint that is demanded lacks something, so that emissions are not whole."""
    proven: list[Document] = field(default_factory=list)
    """What the links of the supply chain prove, by requirement."""
    refuted: set[str] = field(default_factory=set)
    """Parameters whose value is contradicted by its evidence."""
    unmet: list[Reason] = field(default_factory=list)
    """Why the bid does not comply."""
    open: list[Reason] = field(default_factory=list)
    """What has to be resolved or assessed before anything is ranked."""
    not_offered: set[str] = field(default_factory=set)
    """Options of which a price is left out, so that the others of the group are chosen from."""
    options: list[Document] = field(default_factory=list)
    """What the rules decide about options, in the order of the lot."""
    tied: bool = False
    """Whether a tie of options keeps the bid from being evaluated."""
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

    def asked(self, item: Document) -> list[Number]:
        """The price in each tier, after the discount."""
        prices = [self.prices[item["id"]][0], *self.tiers.get(item["id"], [])]
        if item["id"] not in self.discounts:
            return prices
        kind, discount = self.discounts[item["id"]]
        if kind == "rate":
            return [price * (number(1) - discount) for price in prices]
        return [price - discount for price in prices]

    def unit_prices(self, item: Document) -> list[Number]:
        """The price of one unit of the item, in each tier."""
        pack = self.prices[item["id"]][1]
        return [price if item["packs"] == "none" else price / pack for price in self.asked(item)]


def parameters(envelope: Document, lot: Document) -> list[Document]:
    """The parameters the lot can use: the procurement's and its own."""
    return [*envelope["procurement"].get("parameters", []), *lot.get("parameters", [])]


def rulings(
    envelope: Document, kind: str, bid: Document, lot: Document
) -> list[tuple[str, Document]]:
    """The decisions of a kind about a bid in a lot, each with its name."""
    found = []
    for decision in envelope.get("decisions", []):
        word, content = choice(decision["ruling"])
        if word == kind and (content["bid"], content["lot"]) == (bid["id"], lot["id"]):
            found.append((decision["id"], content))
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
    earlier = {one["id"]: one.get("supersedes") for one in envelope.get("assessments", [])}
    superseded = set()
    for assessment in final:
        # A final entry replaces what it names, and what that one replaced, draft or not.
        name = earlier[assessment["id"]]
        while name is not None:
            superseded.add(name)
            name = earlier[name]
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


def stated(envelope: Document, lot: Document, written: Document) -> Offer:
    """The offer as written, with the buyer's parameters; nothing resolved yet."""
    offer = Offer(lot=lot)
    if "discount" in written:
        offer.discount = lot["schedule_discount"], number(written["discount"])
    for parameter in parameters(envelope, lot):
        offer.units[parameter["id"]] = parameter["unit"]
        if parameter["origin"] == "buyer":
            offer.values[parameter["id"]] = number(parameter["value"])
    items = {item["id"]: item for item in lot.get("schedule", [])}
    for price in written.get("prices", []):
        name = price["item"]
        item = items[name]
        pack = number(price.get("pack_size", 1 if item["packs"] == "none" else 0))
        stated_tiers = {
            number(tier["from_quantity"]).value: number(tier["price"])
            for tier in price.get("tiers", [])
        }
        tiers = [
            stated_tiers.get(number(tier["from_quantity"]).value)
            for tier in item.get("tiers", {}).get("above", [])
        ]
        if pack.value <= 0:
            offer.without_pack.add(name)
        elif None not in tiers:
            offer.prices[name] = (number(price["price"]), pack)
            offer.tiers[name] = [price for price in tiers if price is not None]
            if "discount" in price:
                offer.discounts[name] = item["discount"], number(price["discount"])
    for value in written.get("values", []):
        offer.values[value["parameter"]] = number(value["value"])
        if value.get("verification") == "refuted":
            offer.refuted.add(value["parameter"])
    for answer in written.get("requirements", []):
        offer.answers[answer["requirement"]] = answer["confirmed"]
    offer.packaging = written.get("packaging")
    offer.product_system = product_lines.offered(lot, written)
    several = len(lot.get("product_systems", {"systems": []})["systems"]) > 1
    offer.unsaid = several and "product_system" not in written
    offer.lot = product_lines.with_lines(lot, written)
    for item in lot.get("schedule", []):
        if not product_lines.asks_for(lot, item["id"], offer.product_system):
            offer.prices[item["id"]] = number(0), number(1)
    offer.factor_sets = envelope["procurement"].get("factor_sets", [])
    offer.footprints = written.get("footprints", [])
    return offer


def resolved(envelope: Document, lot: Document, bid: Document, made: Document) -> Offer:
    """The offer with corrections, resolutions, measured and adverse values, and what is lacking."""
    written = made["offer"]
    offer = stated(envelope, lot, written)
    offer.variant = made.get("variant", False)
    for parameter in parameters(envelope, lot):
        if parameter["origin"] == "assessor_measured":
            # What the bidder says of it is no measurement.
            offer.values.pop(parameter["id"], None)
            found = findings(envelope, "measured", bid, lot, parameter["id"])
            for content, _ in found:
                offer.values[parameter["id"]] = number(content["value"])
    for _, correction in rulings(envelope, "value_corrected", bid, lot):
        kind, name = choice(correction["target"])
        if kind == "packaging":
            offer.packaging = corrected.packaging(offer.packaging, name, correction["after"])
        elif kind == "footprint":
            offer.footprints = corrected.footprints(offer.footprints, name, correction["after"])
        elif kind == "price":
            offer.prices[name] = (number(correction["after"]), offer.prices[name][1])
        else:
            offer.values[name] = number(correction["after"])
            offer.refuted.discard(name)
    for _, change in rulings(envelope, "fee_grade_corrected", bid, lot):
        said = {"component": change["component"], "number": "fee_grade"}
        offer.packaging = corrected.packaging(offer.packaging, said, change["after"])
    refused = resolve_missing(offer, rulings(envelope, "missing_value_resolved", bid, lot))
    offer.open += [
        Reason("value_refuted", name)
        for name in offer.refuted & demanded(lot, offer.product_system)
    ]
    # A published adverse price is not one the bidder asks for.
    above = above_ceiling(offer, lot)
    admitted = bool(rulings(envelope, "admitted", bid, lot))
    judge_values(offer, lot, parameters(envelope, lot), admitted)
    judge_prices(offer, lot, admitted)
    find_not_offered(offer, lot)
    fill_prices(offer, lot, refused)
    needed = demanded(lot, offer.product_system)
    fill_values(offer, parameters(envelope, lot), needed, refused)
    found_met = {name for name in offer.answers if offer.answers[name]}
    asked = [one for one in lot.get("requirements", []) if reaches(one, offer)]
    offer.proven = supply_chain.proven(asked, bid, written, found_met)
    failed = failed_requirements(offer, lot, refused) + unproven(offer, lot, refused)
    if not admitted:
        offer.unmet += failed + above
    return offer


def resolve_missing(offer: Offer, resolutions: list[tuple[str, Document]]) -> set[tuple[str, str]]:
    """Fills in what the buyer resolved; returns what the buyer found not to comply."""
    refused = set()
    for decision, resolution in resolutions:
        kind, name = choice(resolution["missing"])
        verdict, value = choice(resolution["resolution"])
        if verdict == "non_compliant":
            refused.add((kind, name))
            offer.unmet.append(Reason("non_compliant_by_decision", decision))
        elif verdict == "met":
            offer.answers[name] = True
        elif kind == "price":
            offer.prices[name] = (number(value), number(resolution.get("pack_size", 1)))
        else:
            offer.values[name] = number(value)
    return refused


def judge_prices(offer: Offer, lot: Document, admitted: bool) -> None:
    """Prices that the schedule does not allow; a bid that is admitted has them all the same."""
    for item in lot.get("schedule", []):
        asks = product_lines.asks_for(lot, item["id"], offer.product_system)
        if item["id"] not in offer.prices or admitted or not asks:
            continue
        for price in offer.asked(item):
            allowed = decided(price) > 0
            if not allowed:
                allowed = item["zero_allowed" if decided(price) == 0 else "negative_allowed"]
            if not allowed:
                offer.complete = False
                offer.unmet.append(Reason("price_not_allowed", item["id"], None, price))
                break


def judge_values(offer: Offer, lot: Document, declared: list[Document], admitted: bool) -> None:
    """Values that no formula can read, and values beyond the published bounds."""
    lives, rates, said = set(), set(), product_lines.roles(lot)
    steps = list(lot.get("product_systems", {"growth": []})["growth"])
    for line in [*lot.get("cost_lines", []), *lot.get("carbon_lines", [])]:
        kind, content = choice(line["flow"])
        if kind in ("capital", "retirement"):
            lives.add(content["life"].get("parameter"))
        if kind == "instalments":
            rates.add(content["rate"].get("parameter"))
        steps += line.get("growth", [])
    rates |= {one["rate"]["per_year"].get("parameter") for one in steps if "rate" in one}
    for parameter in declared:
        name = parameter["id"]
        if parameter["origin"] == "buyer" or name not in offer.values:
            continue
        stated_value = offer.values[name]
        value = stated_value.value
        is_life = value.denominator == 1 and 1 <= value <= 1000
        fits = product_lines.usable(value, name, said)
        if (name in lives and not is_life) or (name in rates and not -1 < value <= 1) or not fits:
            offer.complete = False
            offer.unmet.append(Reason("value_not_usable", name, None, stated_value))
            continue
        bounds = [
            bound
            for word, sign in (("minimum", 1), ("maximum", -1))
            if word in parameter
            for bound in [number(parameter[word])]
            if sign * value < sign * bound.value
        ]
        if bounds and not admitted:
            offer.complete = False
            offer.unmet.append(Reason("value_out_of_bounds", name, bounds[0], stated_value))


def find_not_offered(offer: Offer, lot: Document) -> None:
    """The options that are not chosen from, and the groups of which too few are left."""
    groups = {group["id"]: group for group in lot.get("option_groups", [])}
    members: dict[str, list[str]] = {name: [] for name in groups}
    for option in lot.get("options", []):
        kind, name = choice(option["counts"])
        if kind != "in_group":
            continue
        members[name].append(option["id"])
        left_out = any(
            item.get("option") == option["id"]
            and item["id"] not in offer.prices
            and item["id"] not in offer.without_pack
            for item in lot["schedule"]
        )
        if left_out and groups[name]["not_offered"] == "not_chosen":
            offer.not_offered.add(option["id"])
    for name, group in groups.items():
        offered = len(set(members[name]) - offer.not_offered)
        if offered < group["number"]:
            offer.complete = False
            reason = Reason("options_not_offered", name, number(group["number"]), number(offered))
            offer.unmet.append(reason)


def fill_prices(offer: Offer, lot: Document, refused: set[tuple[str, str]]) -> None:
    """Applies the policy of every item without a price."""
    for item in lot.get("schedule", []):
        name = item["id"]
        if name in offer.prices or item.get("option") in offer.not_offered:
            continue
        policy, adverse = choice(item["missing"])
        if ("price", name) not in refused and policy == "adverse_value":
            offer.prices[name] = (number(adverse), number(1))
            continue
        offer.complete = False
        if ("price", name) in refused:
            continue
        lacking = offer.unmet if policy == "non_compliant" else offer.open
        code = "pack_size_missing" if name in offer.without_pack else "price_missing"
        lacking.append(Reason(code, name))


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
            offer.open.append(Reason("value_missing", name))
            continue
        policy, adverse = choice(parameter["missing"])
        if ("value", name) not in refused and policy == "adverse_value":
            offer.values[name] = number(adverse)
            continue
        offer.complete = False
        if ("value", name) in refused:
            continue
        lacking = offer.unmet if policy == "non_compliant" else offer.open
        lacking.append(Reason("value_missing", name))


def failed_requirements(offer: Offer, lot: Document, refused: set[tuple[str, str]]) -> list[Reason]:
    """The requirements that are not met; those that wait for an answer are open."""
    failed = []
    for requirement in lot.get("requirements", []):
        if not reaches(requirement, offer):
            continue
        name = requirement["id"]
        test, bound = choice(requirement["test"])
        if test == "confirmed":
            if name in offer.answers:
                if not offer.answers[name]:
                    failed.append(Reason("requirement_not_met", name))
            elif ("requirement", name) not in refused:
                if requirement["missing"] == "ask":
                    offer.open.append(Reason("requirement_unanswered", name))
                else:
                    failed.append(Reason("requirement_unanswered", name))
        elif test != "through_tiers" and bound["parameter"] in offer.values:
            offered, required = offer.values[bound["parameter"]], number(bound["value"])
            value, limit = decided(offered), decided(required)
            if (value < limit) if test == "at_least" else (value > limit):
                failed.append(Reason("requirement_not_met", name, required, offered))
    return failed


def reaches(requirement: Document, offer: Offer) -> bool:
    """Whether an offer has to meet a requirement."""
    which = requirement.get("applies_to")
    return which is None or (which == "variants") == offer.variant


def unproven(offer: Offer, lot: Document, refused: set[tuple[str, str]]) -> list[Reason]:
    """The requirements that a link of the supply chain does not meet, or has not proven."""
    policies = {one["id"]: one.get("missing") for one in lot.get("requirements", [])}
    failed = []
    for result in offer.proven:
        name = result["requirement"]
        outcomes = {link["outcome"] for link in result["links"]}
        if "fail" in outcomes:
            failed.append(Reason("requirement_not_met", name))
        if "missing" in outcomes and ("requirement", name) not in refused:
            reason = Reason("requirement_unanswered", name)
            (offer.open if policies[name] == "ask" else failed).append(reason)
    return failed


def above_ceiling(offer: Offer, lot: Document) -> list[Reason]:
    """The items of which a unit price is above what any bid may ask."""
    reasons = []
    for item in lot.get("schedule", []):
        if item["id"] not in offer.prices:
            continue
        whole = item.get("ceiling_price")
        above = item.get("tiers", {}).get("above", [])
        ceilings = [whole] + [tier.get("ceiling_price", whole) for tier in above]
        for ceiling, price in zip(ceilings, offer.unit_prices(item), strict=False):
            if ceiling is not None and decided(price) > decided(number(ceiling)):
                reasons.append(Reason("above_ceiling", item["id"], number(ceiling), price))
                break
    return reasons
