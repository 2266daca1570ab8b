"""Prices by quantity, and discounts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case, evaluated, rejected, standing
from .costs import costed
from .documents import bid, discounting, envelope, item, line, lot, price, procurement, quantity

PARTICIPANTS = {"participants": [{"id": "hospital", "title": "Hospitalet", "payer": "region"}, {"id": "klinik", "title": "Klinikken", "payer": "region"}]}


def tiers(pricing: str, counted: str, *above: Any) -> dict[str, Any]:
    """Tiers from quantities, each with a ceiling where it is a pair."""
    return {"pricing": pricing, "counted": counted, "above": [
        {"from_quantity": one} if isinstance(one, str) else {"from_quantity": one[0], "ceiling_price": one[1]} for one in above]}


def priced(first: str, *above: tuple[str, str], **fields: Any) -> dict[str, Any]:
    """A price with those of its tiers."""
    tiers = [{"from_quantity": quantity, "price": price} for quantity, price in above]
    return {"pumpe": {"price": first} | ({"tiers": tiers} if tiers else {}) | fields}


def bought(*bids: dict, call: dict[str, Any] | None = None, more: dict[str, Any] | None = None, **fields: Any) -> dict[str, Any]:
    """80 pumps for the hospital and 40 for the clinic in year 1, by price alone."""
    rows = [quantity("80"), quantity("40", participant="klinik")]
    one = item(**({"quantities": rows} | fields))
    return envelope(procurement(lot([price()], schedule=[one], **(more or {})), **(PARTICIPANTS | (call or {}))), *bids)


def offered(value: str, position: int = 0) -> dict[str, str]:
    return {f"/lots/0/bids/{position}/offered_price/value": value}


def cases() -> Iterator[Case]:
    three = bid("a", priced("10", ("50", "8"), ("100", "5")))
    for name, title, pricing, counted, value, quantities in (
        # 80 at 8 and 40 at 10; all 120 at 5.
        ("tiers-whole-by-participant", "The whole quantity at the price of its tier, by participant", "whole_quantity", "participant_year", "1040", ("40", "80", "0")),
        ("tiers-whole-by-year", "The whole quantity of all participants at the price of its tier", "whole_quantity", "year", "600", ("0", "0", "120")),
        # 50 at 10 and 30 at 8, and 40 at 10; 50 at 10, 50 at 8 and 20 at 5.
        ("tiers-slices-by-participant", "Each slice at its own price, by participant", "slices", "participant_year", "1140", ("90", "30", "0")),
        ("tiers-slices-by-year", "Each slice of the quantity of all participants at its own price", "slices", "year", "1000", ("50", "50", "20")),
    ):
        yield evaluated(name, title, bought(three, tiers=tiers(pricing, counted, "50", "100"), maximum_quantity="500"),
                        offered(value) | {"/lots/0/bids/0/items/0/amount/derivation/formula": f"schedule.tiers_{pricing}", "/lots/0/bids/0/items/0/amount/derivation/inputs/1/value": "8",
                                          "/lots/0/bids/0/contract_value/at_maximum_quantities/value": "5000"}
                        | {f"/lots/0/bids/0/items/0/tiers/{tier}/quantity": quantity for tier, quantity in enumerate(quantities)} | {"/lots/0/bids/0/items/0/tiers/1/price": "8"})
    # Exactly at the edge the next tier holds: 100 pieces at 5.
    edge = bought(bid("a", priced("10", ("100", "5"))), quantities=[quantity("100")], tiers=tiers("whole_quantity", "year", "100"))
    yield evaluated("tiers-at-the-edge", "A quantity that just reaches a tier", edge, offered("500"))
    # 100 a year for seven months: 50 at 10 and 8 1/3 at 8.
    months = {"study": {"base_date": "2026-01-01", "years": 1, "months": 7, "partial_years": "prorated"}, "discounting": discounting("0", monthly_rate="yearly_equivalent")}
    part = bought(bid("a", priced("10", ("50", "8"))), quantities=[quantity("100", 2, 2)], tiers=tiers("slices", "year", "50"), call=months)
    yield evaluated("tiers-of-part-of-a-year", "Slices of what is bought in seven months", part, offered("566.666666666667") | {"/lots/0/bids/0/items/0/tiers/1/quantity": "8.333333333333"})
    # A pack of 10 costs 100 or 60: 120 pieces are 12 packs at 60.
    packs = bought(bid("a", priced("100", ("100", "60"), pack_size="10")), packs="shared", tiers=tiers("whole_quantity", "year", "100"))
    yield evaluated("tiers-of-packs", "Tiers of prices per pack", packs, offered("720"))
    ceiling = tiers("slices", "year", ("50", "7"), "100")
    bids = [bid("a", priced("10", ("50", "8"), ("100", "5"))), bid("b", priced("10", ("50", "7"), ("100", "9"))), bid("c", priced("12", ("50", "7"), ("100", "5")))]
    yield evaluated("tiers-ceilings", "A ceiling of one tier, and that of the item for the others", bought(*bids, tiers=ceiling, ceiling_price="11"),
                    standing(a="non_compliant", b=(1, "100"), c="non_compliant") | {"/lots/0/bids/0/reasons/0/code": "above_ceiling", "/lots/0/bids/0/reasons/0/required": "7", "/lots/0/bids/0/reasons/0/offered": "8", "/lots/0/bids/2/reasons/0/offered": "12"})
    bids = [bid("a", priced("10", ("50", "8"))), bid("b", priced("10", ("50", "8"), ("100", "0"))), bid("c", "9")]
    yield evaluated("tiers-left-out", "A tier without a price, a tier at nothing, and one price for all", bought(*bids, tiers=tiers("slices", "year", "50", "100")),
                    standing(a="non_compliant", b="non_compliant", c="non_compliant") | {"/lots/0/bids/0/reasons/0/code": "price_missing", "/lots/0/bids/1/reasons/0/code": "price_not_allowed", "/lots/0/bids/1/reasons/0/offered": "0"})
    adverse = bought(bid("a"), tiers=tiers("slices", "year", "50"), missing={"adverse_value": "20"})
    yield evaluated("tiers-adverse", "An adverse price holds for every quantity", adverse, offered("2400"))
    # Dearer the more is bought: 120 at 12; at most 500 at the dearest.
    dearer = bought(bid("a", priced("10", ("100", "12"))), tiers=tiers("whole_quantity", "year", "100"), maximum_quantity="500")
    yield evaluated("tiers-rising", "A later tier that is dearer", dearer, offered("1440") | {"/lots/0/bids/0/contract_value/at_maximum_quantities/value": "6000"})
    yield from discounts()
    yield from refused()


def discounts() -> Iterator[Case]:
    # 120 at 10 less 5 %; at 10 less 0.50.
    yield evaluated("discount-rate", "A discount of 5 % on a price", bought(bid("a", priced("10", discount="0.05")), discount="rate"), offered("1140") | {"/lots/0/bids/0/items/0/amount/derivation/inputs/1/symbol": "k"})
    yield evaluated("discount-amount", "A discount of an amount on a price", bought(bid("a", priced("10", discount="0.5")), discount="amount", ceiling_price="9.5"), offered("1140"))
    tiered = bought(bid("a", priced("10", ("100", "5"), discount="0.1")), discount="rate", tiers=tiers("whole_quantity", "year", "100"))
    yield evaluated("discount-on-tiers", "A discount on the prices of the tiers", tiered, offered("540"))
    taken = bought(bid("a", priced("10", discount="12")), bid("b", priced("10", discount="10")), discount="amount")
    yield evaluated("discount-beyond-the-price", "Discounts that leave nothing or less", taken, standing(a="non_compliant", b="non_compliant") | {"/lots/0/bids/0/reasons/0/code": "price_not_allowed", "/lots/0/bids/0/reasons/0/offered": "-2"})
    lines = [line("pumper", {"schedule": {"item": "pumpe"}}), line("slanger", {"schedule": {"item": "slange"}})]
    schedule = [item(), item("slange", "100")]

    def together(kind: str, discount: str) -> dict[str, Any]:
        return costed(lines, bid("a", {"pumpe": "1000", "slange": "10"}, discount=discount), total="undiscounted", schedule=schedule, schedule_discount=kind)

    # 1000 + 100 · 10 = 2000; 5 %, or 100, off.
    for kind, discount in (("rate", "0.05"), ("amount", "100")):
        yield evaluated(f"discount-on-schedule-{kind}", f"A discount on the whole schedule as {kind}", together(kind, discount),
                        offered("1900") | {"/lots/0/bids/0/schedule_discount/value": "0.05", "/lots/0/bids/0/schedule_discount/derivation/formula": f"schedule.discount_{kind}", "/lots/0/bids/0/costs/lines/1/undiscounted/value": "950", "/lots/0/bids/0/items/0/amount/derivation/inputs/1/symbol": "D", "/lots/0/bids/0/items/0/amount/derivation/inputs/1/value": "0.05"})

    # At most 20 pumps and 300 hoses: 23,000 less 5 %.
    most = [item(maximum_quantity="20"), item("slange", "100", maximum_quantity="300")]
    document = costed(lines, bid("a", {"pumpe": "1000", "slange": "10"}, discount="0.05"), total="undiscounted", schedule=most, schedule_discount="rate")
    yield evaluated("discount-at-most", "A discount on what may be bought at most", document, offered("1900") | {"/lots/0/bids/0/contract_value/at_maximum_quantities/value": "21850"})
    # 100 off the 1,000 that count is a tenth, also of hoses that do not; off 2,000 with hoses that count by a quarter.
    for counts, value, hoses in (("excluded", "900", "900"), ({"weighted": "0.25"}, "1187.5", "237.5")):
        name = counts if isinstance(counts, str) else "weighted"
        some = [item(), item("slange", "100", option="måske")]
        document = costed(lines, bid("a", {"pumpe": "1000", "slange": "10"}, discount="100"), total="undiscounted", schedule=some, schedule_discount="amount",
                          options=[{"id": "måske", "title": "Måske", "counts": counts}])
        yield evaluated(f"discount-with-option-{name}", f"A discount of an amount where an option is {name}", document, offered(value) | {"/lots/0/bids/0/items/1/amount/value": hoses})

    free = [item(zero_allowed=True), item("slange", "100", zero_allowed=True)]
    for name, asked, value in (("more-than-all", "1", "0"), ("of-nothing", "0", "0")):
        by_price = lot([price({"linear_min_max": {"max_points": "100"}})], schedule=free, schedule_discount="amount")
        document = envelope(procurement(by_price), bid("a", {"pumpe": asked, "slange": "0"}, discount="100"))
        yield evaluated(f"discount-{name}", "A discount of an amount that is more than the whole schedule", document, offered(value))


def refused() -> Iterator[Case]:
    at_item, at_price = "/procurement/lots/0/schedule/0", "/bids/0/offers/0/offer/prices/0"

    def reject(name: str, title: str, document: dict[str, Any], *problems: tuple[str, str]) -> Case:
        return rejected(name, title, document, *problems)

    rising = bought(tiers=tiers("slices", "year", "50", "50", "0"), packs="whole")
    yield reject("tiers-not-rising", "Tiers that do not rise, of whole packs", rising, ("schedule.tiers_of_whole_packs", f"{at_item}/tiers"), ("schedule.tiers_not_rising", f"{at_item}/tiers/above/1/from_quantity"), ("schedule.tiers_not_rising", f"{at_item}/tiers/above/2/from_quantity"))
    yield reject("tiers-not-asked", "Prices of tiers that nobody asks for", bought(bid("a", priced("10", ("50", "9"), ("60", "8"), ("60", "7"))), tiers=tiers("slices", "year", "60")),
                 ("schedule.tier_not_asked", f"{at_price}/tiers/0/from_quantity"), ("schedule.tier_not_asked", f"{at_price}/tiers/2/from_quantity"))
    yield reject("discount-not-asked", "Discounts that nobody asks for", bought(bid("a", priced("10", discount="0.1"), discount="0.1")),
                 ("schedule.discount_not_asked", "/bids/0/offers/0/offer/discount"), ("schedule.discount_not_asked", f"{at_price}/discount"))
    yield reject("discount-out-of-bounds", "A discount of 500 % and one below nothing", bought(bid("a", priced("10", discount="5"), discount="-1"), discount="rate", more={"schedule_discount": "amount"}),
                 ("number.out_of_bounds", "/bids/0/offers/0/offer/discount"), ("number.not_a_share", f"{at_price}/discount"))
