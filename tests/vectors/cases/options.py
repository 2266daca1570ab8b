"""Options of which a published rule decides, bid by bid, whether they count."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case, analysed, evaluated, rejected, standing
from .costs import costed
from .documents import (
    bid, discounting, envelope, item, line, lot, offered, once, parameter, price, procurement, quantity, study,
)

LOT = "/procurement/lots/0"
SERVICE = ("fuld", "basis")
TWO_PAYERS = {
    "payers": [{"id": one, "title": one.capitalize(), "recovers_vat": True} for one in ("region", "kommune")],
    "participants": [{"id": "hospital", "title": "Hospitalet", "payer": "region"}, {"id": "hjemmepleje", "title": "Hjemmeplejen", "payer": "kommune"}],
}


def group(**fields: Any) -> dict[str, Any]:
    """The cheapest of the service agreements counts."""
    return {
        "id": "service", "title": "Serviceaftale", "choose": "cheapest", "number": 1, "compare": "offered_price",
        "ties": "declared_order", "not_offered": "by_item",
    } | fields


def option(name: str, counts: Any = None) -> dict[str, Any]:
    return {"id": name, "title": f"Serviceaftale, {name}", "counts": counts or {"in_group": "service"}}


def optional(*names: str, **fields: Any) -> list[dict[str, Any]]:
    """A pump, and an item for each option."""
    return [item(), *(item(name, option=name, **fields) for name in names)]


def call(names: tuple[str, ...] = SERVICE, terms: dict[str, Any] | None = None, more: dict[str, Any] | None = None, **fields: Any) -> dict[str, Any]:
    """A pump and options of one group, by price alone."""
    given = {"schedule": optional(*names), "options": [option(name) for name in names], "option_groups": [group(**fields)]}
    return procurement(lot([price()], **(given | (more or {}))), **(terms or {}))


def decided(position: int, *options: Any, at: str = "/lots/0/bids") -> dict[str, Any]:
    """Whether the options of a bid count, or that and what decides; none where one is not offered."""
    found: dict[str, Any] = {}
    for index, option in enumerate(options):
        place = f"{at}/{position}/options/{index}"
        counts, by = option if isinstance(option, tuple) else (option, None)
        found |= {f"{place}/counts": bool(counts), f"{place}/offered": counts is not None}
        if by is not None:
            found[f"{place}/decided_by/value"] = by
    return found


def cases() -> Iterator[Case]:
    yield from groups()
    yield from not_offered()
    yield from present_values()
    yield from conditions()
    yield from payers()
    yield from refused()


def groups() -> Iterator[Case]:
    bids = [bid("a", {"pumpe": "1000", "fuld": "300", "basis": "200"}), bid("b", {"pumpe": "1140", "fuld": "100", "basis": "150"})]
    # 1000 + 200 and 1140 + 100; each bid's own cheapest.
    yield evaluated("options-cheapest", "The cheapest option of each bid counts", envelope(call(), *bids),
                    standing(a=(1, "100"), b=(2, "96.774193548387")) | decided(0, (False, "300"), (True, "200")) | decided(1, (True, "100"), (False, "150"))
                    | {"/lots/0/bids/0/offered_price/value": "1200", "/lots/0/bids/0/contract_value/estimated/value": "1200", "/lots/0/bids/0/items/1/counts": False, "/lots/0/bids/0/items/1/amount/value": "300",
                       "/lots/0/bids/0/items/2/counts": True, "/lots/0/bids/0/options/0/group": "service", "/lots/0/bids/0/options/1/decided_by/derivation/inputs/0/name": "basis"})
    # 1000 + 300 and 1140 + 150.
    yield evaluated("options-dearest", "The dearest option of each bid counts", envelope(call(choose="dearest"), *bids),
                    standing(a=(2, "99.230769230769"), b=(1, "100")) | decided(0, True, False) | decided(1, False, True))
    three = ("fuld", "basis", "selv")
    bids = [bid("a", {"pumpe": "1000", "fuld": "70", "basis": "70", "selv": "50"}), bid("b", {"pumpe": "1000", "fuld": "60", "basis": "60", "selv": "60"}), bid("c", {"pumpe": "1000", "fuld": "50", "basis": "50", "selv": "70"})]
    # 50 and the first of two at 70; the first two of three at 60; the two at 50 tie with nobody that is left out.
    yield evaluated("options-cheapest-two", "The two cheapest of three, with ties in the order of the procurement", envelope(call(three, number=2), *bids),
                    standing(a=(2, "98.214285714286"), b=(2, "98.214285714286"), c=(1, "100")) | decided(0, True, False, True) | decided(1, True, True, False) | decided(2, True, True, False)
                    | {"/lots/0/bids/0/options/0/tied_with/0": "basis", "/lots/0/bids/1/options/2/tied_with/1": "basis"})
    yield rejected("calculation-options-tied", "Options that cost the same, where the procurement refuses that", envelope(call(ties="problem"), bid("a", {"pumpe": "1", "fuld": "5", "basis": "5"}), bid("b", {"pumpe": "1", "fuld": "5", "basis": "6"})),
                   ("calculation.options_tied", "/bids/0/offers/0/offer"))
    # 1100 less a tenth: the discount changes no order within the group.
    rate = envelope(call(more={"schedule_discount": "rate"}), bid("a", {"pumpe": "1000", "fuld": "300", "basis": "100"}, discount="0.1"))
    yield evaluated("options-under-a-discount", "A discount on the whole schedule, and the cheapest option", rate, {"/lots/0/bids/0/offered_price/value": "990"} | decided(0, (False, "270"), (True, "90")))
    secret = {"price": "300", "confidential": True}
    hidden = envelope(call(), bid("a", {"pumpe": "1000", "fuld": secret, "basis": "200"}))
    yield evaluated("options-redacted", "What a confidential price of an option decides is told, what it amounts to is not", hidden,
                    decided(0, False, True) | {"/lots/0/bids/0/options/0/decided_by/value": None, "/lots/0/bids/0/items/1/amount/value": None, "/lots/0/bids/0/offered_price/value": None}, redacted=True)
    practice = {"id": "i-dag", "title": "I dag", "offer": offered({"pumpe": "900", "fuld": "50", "basis": "60"})["offer"]}
    yield evaluated("options-of-current-practice", "The rule holds for current practice as well", envelope(call(more={"alternative": practice}), bid("a", {"pumpe": "1000", "fuld": "300", "basis": "200"})),
                    {"/lots/0/alternative/offered_price/value": "950", "/lots/0/alternative/options/0/rule": "cheapest"})


def not_offered() -> Iterator[Case]:
    bids = [bid("a", {"pumpe": "1000", "fuld": "300"}), bid("b", {"pumpe": "1000", "fuld": "300", "basis": "250"}), bid("c", {"pumpe": "1000"})]
    yield evaluated("options-not-chosen", "An option that is left out is not chosen from, and a bid without any does not comply", envelope(call(not_offered="not_chosen"), *bids),
                    standing(a=(2, "96.153846153846"), b=(1, "100"), c="non_compliant") | decided(0, (True, "300"), None) | decided(1, False, True)
                    | {"/lots/0/bids/0/items/1/item": "fuld", "/lots/0/bids/2/reasons/0/code": "options_not_offered", "/lots/0/bids/2/reasons/0/subject": "service", "/lots/0/bids/2/reasons/0/required": "1", "/lots/0/bids/2/reasons/0/offered": "0"})
    yield evaluated("options-missing-by-item", "An option that is left out, by the policy of its item", envelope(call(), *bids),
                    standing(a="non_compliant", b=(1, "100"), c="non_compliant") | {"/lots/0/bids/0/reasons/0/code": "price_missing", "/lots/0/bids/0/reasons/0/subject": "basis"})
    adverse = {"schedule": optional(*SERVICE, missing={"adverse_value": "400"})}
    # 1000 + 300: the adverse 400 is not the cheapest. 1000 + 400.
    yield evaluated("options-missing-adverse", "An adverse price is chosen from like any other", envelope(call(more=adverse), bid("a", {"pumpe": "1000", "fuld": "300"}), bid("c", {"pumpe": "1000"})),
                    standing(a=(1, "100"), c=(2, "92.857142857143")) | decided(0, True, (False, "400")))
    practice = {"id": "i-dag", "title": "I dag", "offer": offered({"pumpe": "900"})["offer"]}
    yield rejected("option-practice-without", "Current practice that offers none of a group", envelope(call(not_offered="not_chosen", more={"alternative": practice}), bid("a", {"pumpe": "1", "fuld": "5"})),
                   ("bid.value_missing", f"{LOT}/alternative/offer/prices"))


def present_values() -> Iterator[Case]:
    options = [option("tidligt"), option("sent")]
    lines = [line("køb", once(1, ("1000", "DKK"))), line("tidligt", once(1, ("110", "DKK")), option="tidligt"), line("sent", once(2, ("115", "DKK")), option="sent"),
             line("analyse", once(2, ("50", "DKK")), option="sent", counts_in="analysis")]
    terms = {"study": study(2), "discounting": discounting("0.1")}
    by_value = {"options": options, "option_groups": [group(compare="present_value")]}
    # 110/1.1 = 100 against 115/1.21 = 95.04; 1000/1.1 is 909.09.
    found = decided(0, (False, "100"), (True, "95.04132231405"))
    yield evaluated("options-present-value", "The option with the lowest present value counts, though more is paid for it", costed(lines, call=terms, **by_value),
                    found | {"/lots/0/bids/0/costs/totals/present_value/value": "1004.132231404959", "/lots/0/bids/0/costs/lines/1/line": "sent", "/lots/0/bids/0/options/1/decided_by/derivation/formula": "option.present_value"})
    # With the line of the analysis the second would be dearer: the award has chosen, and 50/1.21 is added.
    yield analysed("options-in-the-analysis", "The analysis counts the options that the award has chosen", costed(lines, call=terms, **by_value),
                   {"/lots/0/options/0/costs/totals/present_value/value": "1045.454545454545", "/lots/0/options/0/costs/lines/1/line": "sent", "/lots/0/options/0/costs/lines/2/line": "analyse"})
    # The item belongs to the option, so its line does.
    schedule = {"schedule": optional(*SERVICE, quantities=[quantity("1", 1, 2)]), "options": [option(name) for name in SERVICE], "option_groups": [group(compare="present_value", choose="dearest")]}
    bought = [line(name, {"schedule": {"item": name}}) for name in ("pumpe", *SERVICE)]
    # 20/1.1 + 20/1.21 = 34.71; the pump costs 100/1.1.
    yield evaluated("options-of-items-by-value", "Lines of items follow the items' options", costed(bought, bid("a", {"pumpe": "100", "fuld": "20", "basis": "10"}), call=terms, **schedule),
                    decided(0, (True, "34.710743801653"), (False, "17.355371900826")) | {"/lots/0/bids/0/costs/totals/present_value/value": "125.619834710744", "/lots/0/bids/0/offered_price/value": "140"})


def conditions() -> Iterator[Case]:
    when = {"when": {"price_at_most": "200"}}
    dear = {"schedule": optional("fuld"), "options": [option("fuld", when)], "option_groups": []}
    yield evaluated("options-price-at-most", "An option counts where it costs at most 200", envelope(call(more=dear), bid("a", {"pumpe": "1000", "fuld": "200"}), bid("b", {"pumpe": "1000", "fuld": "200.01"})),
                    standing(a=(2, "83.333333333333"), b=(1, "100")) | decided(0, (True, "200")) | decided(1, (False, "200.01")) | {"/lots/0/bids/0/options/0/bound": "200"})
    heat = parameter("varmeafgivelse", "1", missing="non_compliant")
    needs = {"schedule": optional("køling", "luft"), "parameters": [heat], "option_groups": [],
             "options": [option("køling", {"when": {"value_at_least": {"parameter": "varmeafgivelse", "value": "4"}}}), option("luft", {"when": {"value_at_most": {"parameter": "varmeafgivelse", "value": "3.99"}}})]}
    yield evaluated("options-needed", "An option counts where what is offered needs it", envelope(call(more=needs), bid("a", {"pumpe": "1000", "køling": "500", "luft": "100"}, {"varmeafgivelse": "4"}), bid("b", {"pumpe": "1200", "køling": "500", "luft": "100"}, {"varmeafgivelse": "3.5"})),
                    standing(a=(2, "86.666666666667"), b=(1, "100")) | decided(0, (True, "4"), (False, "4")) | decided(1, (False, "3.5"), (True, "3.5")))
    lines = [line("køb", once(1, ("1000", "DKK"))), line("forlængelse", once(2, ("121", "DKK")), option="forlængelse")]
    for name, bound, word, total in (("options-value-at-most", "100", True, "1100"), ("options-value-above", "99.99", False, "1000")):
        # 121/1.21 = 100; the base costs 1100/1.1.
        given = [line("køb", once(1, ("1100", "DKK"))), lines[1]]
        yield evaluated(name, f"An option counts where its present value is at most {bound}", costed(given, call={"study": study(2), "discounting": discounting("0.1")}, options=[option("forlængelse", {"when": {"present_value_at_most": bound}})]),
                        decided(0, (word, "100")) | {"/lots/0/bids/0/costs/totals/present_value/value": total})


def payers() -> Iterator[Case]:
    rows = [quantity("1"), quantity("3", participant="hjemmepleje")]
    both = {"schedule": [item(), item("fuld", option="fuld", quantities=rows), item("basis", option="basis", quantities=[quantity("2"), quantity("1", participant="hjemmepleje")])]}
    one = bid("a", {"pumpe": "1000", "fuld": "10", "basis": "12"})
    # 4 · 10 against 3 · 12; the region alone pays 10 against 24.
    yield evaluated("options-of-all-payers", "The cheapest option for both payers together", envelope(call(terms=TWO_PAYERS, more=both), one), decided(0, (False, "40"), (True, "36")))
    yield evaluated("options-of-one-payer", "The cheapest option for the region", envelope(call(terms=TWO_PAYERS, more=both, payers=["region"]), one),
                    decided(0, (True, "10"), (False, "24")) | {"/lots/0/bids/0/offered_price/value": "1040", "/lots/0/bids/0/options/0/decided_by/derivation/inputs/1/name": "region"})
    apart = {"schedule": [item(), item("fuld", option="fuld"), item("basis", option="basis", quantities=[quantity("2", participant="hjemmepleje")])]}
    yield rejected("option-payers-differ", "Options paid by different payers, and a rule that does not say whose costs count", envelope(call(terms=TWO_PAYERS, more=apart), one), ("option.payers_differ", f"{LOT}/option_groups/0/payers"))
    yield evaluated("options-payers-named", "The same with both payers named", envelope(call(terms=TWO_PAYERS, more=apart, payers=["region", "kommune"]), one), decided(0, (True, "10"), (False, "24")))


def refused() -> Iterator[Case]:
    one = bid("a", {"pumpe": "1", "fuld": "5", "basis": "5"})
    weight = {"options": [option("fuld", {"weighted": "1.5"}), option("basis")]}
    yield rejected("option-weight-above-one", "An option with a weight above one", envelope(call(more=weight), one), ("number.not_a_share", f"{LOT}/options/0/counts/weighted"))
    empty = {"option_groups": [group(number=3), group(id="tom"), group(id="ingen", number=0)]}
    yield rejected("option-groups", "A group without options, one with too few, and one of which none count", envelope(call(more={"option_groups": empty["option_groups"][:2]}), one), ("option.group_too_small", f"{LOT}/option_groups/0/number"), ("option.group_empty", f"{LOT}/option_groups/1"))
    yield rejected("option-group-of-none", "A group of which no option counts", envelope(call(number=0), one), ("number.out_of_bounds", f"{LOT}/option_groups/0/number"))
    names = {"options": [option("fuld", {"in_group": "servise"}), option("basis", {"when": {"value_at_least": {"parameter": "varme", "value": "4"}}})], "option_groups": [group(payers=["staten"]), group()]}
    yield rejected("option-names", "A group, a parameter and a payer that nothing bears, and a group twice", envelope(call(more=names), one),
                   ("reference.duplicate_id", f"{LOT}/option_groups/1/id"), ("reference.unknown", f"{LOT}/options/0/counts/in_group"), ("reference.unknown", f"{LOT}/options/1/counts/when/value_at_least/parameter"), ("reference.unknown", f"{LOT}/option_groups/0/payers/0"))
    nothing = {"options": [option("fuld"), option("basis"), option("tom"), option("løs", {"when": {"present_value_at_most": "9"}})]}
    yield rejected("option-nothing-to-compare", "Options without an item or a line that they are compared by", envelope(call(more=nothing), one), ("option.nothing_to_compare", f"{LOT}/options/2/counts"), ("option.nothing_to_compare", f"{LOT}/options/3/counts"))
    crossed = {"cost_lines": [line("fuld", {"schedule": {"item": "fuld"}}, option="basis")]}
    yield rejected("option-two-rules", "A line and its item in two options of a group", envelope(call(more=crossed), one), ("option.two_rules", f"{LOT}/cost_lines/0/option"))
    yield rejected("option-discount-in-circle", "An amount off the schedule that is spread over what the prices choose", envelope(call(more={"schedule_discount": "amount"}), one), ("option.discount_in_circle", f"{LOT}/schedule_discount"))
