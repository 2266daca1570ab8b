"""Several bids of one bidder for a lot, and variants."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case, evaluated, explained, questioned, rejected, standing
from .documents import about, answer, bid, decision, declared, envelope, evaluation_price, item, lot, parameter, price, procurement, weighted

LOT = "/procurement/lots/0"
FIRST, SECOND, THIRD = (f"/lots/0/bids/{place}" for place in range(3))


def cases() -> Iterator[Case]:
    yield from ranked()
    yield from variants()
    yield from awarded()
    yield from refused()


def several(most: int = 2, variants: str = "authorised", beyond: str = "non_compliant", **fields: Any) -> dict:
    return {"most": most, "beyond": beyond, "variants": variants, "compared": "as_any_bid"} | fields


def call(solutions: dict | None, criteria: list | None = None, method: Any = None, **fields: Any) -> dict:
    declared = {"solutions": solutions} if solutions else {}
    return procurement(lot(criteria or [price()], method, schedule=[item()], **declared, **fields))


def made(name: str, asked: Any, bidder: str = "alfa", variant: bool = False, **offer: Any) -> dict:
    found = bid(name, asked, **offer)
    found["bidder"] = {"id": f"DK-{bidder}", "name": f"{bidder.capitalize()} A/S"}
    if variant:
        found["offers"][0] |= {"variant": True, "solution": "alternativ"}
    return found


def ranked() -> Iterator[Case]:
    three = [made("a1", "1000"), made("a2", "800", variant=True), made("b", "900", "beta")]
    # The variant is the lowest: 80, 100 and 100 · 800 / 900.
    yield evaluated("solutions", "A bid and a variant of one bidder are ranked each on its own", envelope(call(several()), *three),
                    standing(a1=(3, "80"), a2=(1, "100"), b=(2, "88.888888888889")) | {f"{SECOND}/variant": True, f"{FIRST}/variant": None, "/bids/1/bidder_id": "DK-alfa"})
    yield evaluated("solutions-too-many", "None of a bidder's bids complies where there are more than there may be", envelope(call(several(1)), *three),
                    standing(a1="non_compliant", a2="non_compliant", b=(1, "100")) | {f"{FIRST}/reasons/0/code": "too_many_solutions", f"{FIRST}/reasons/0/required": "1", f"{FIRST}/reasons/0/offered": "2"})
    # The variant is the lowest up to 900; below 800 either of the others is.
    robust, at = "/lots/0/robustness", "/lots/0/robustness/criteria/0/bids"
    yield questioned("robustness-solutions", "The price at which a bid of one bidder loses to another's, or to its own", envelope(call(several()), *three), {
        f"{robust}/winner": "a2", f"{at}/0/measure/higher/value/value": "900", f"{at}/0/measure/higher/included": True, f"{at}/0/measure/higher/winners": ["b"],
        f"{at}/1/bid": "b", f"{at}/1/measure/lower/value/value": "800", f"{at}/2/bid": "a1", f"{at}/2/measure/lower/value/value": "800", f"{robust}/withdrawals": [], f"{robust}/withdrawn_bidders": None,
    })
    yield questioned("robustness-solutions-main-bid", "A variant falls with the main bid that it needs", envelope(call(several(variants="with_main_bid")), *three), {
        f"{robust}/winner": "a2", f"{robust}/withdrawals": [{"bid": "a1", "winners": ["b"]}],
    })
    crowd = [made("a", "1000"), made("b1", "900", "beta"), made("b2", "950", "beta"), made("c", "1100", "gamma")]
    # Two where one may be made: without either the other complies.
    yield questioned("robustness-solutions-too-many", "A bidder made too many bids, and one of them would win alone", envelope(call(several(1)), *crowd), {
        f"{robust}/winner": "a", f"{robust}/withdrawals": [{"bid": "b1", "winners": ["b2"]}, {"bid": "b2", "winners": ["b1"]}],
    })
    # With 500 or 510 as the lowest b has 59.5 or 59.9 against 55 or 55.5; without both bids of gamma 79.5 against 80.
    two = [price(weight="50"), declared("kvalitet", "kvalitet", weight="50")]
    asked = {"a": ("1000", "60", "alfa"), "b": ("1250", "79", "beta"), "c1": ("500", "0", "gamma"), "c2": ("510", "0", "gamma")}
    given = [made(name, price, bidder, values={"kvalitet": worth}) for name, (price, worth, bidder) in asked.items()]
    yield questioned("robustness-solutions-bidder", "Only both bids of a bidder keep another from winning", envelope(call(several(), two, weighted(), parameters=[parameter("kvalitet", "1", minimum="0", maximum="100")]), *given), {
        f"{robust}/winner": "b", f"{robust}/withdrawals": [], f"{robust}/withdrawn_bidders": [{"bidder": "DK-gamma", "bids": ["c1", "c2"], "winners": ["a"]}],
    })
    secret = made("a2", {"pumpe": {"price": "800", "confidential": True}})
    yield explained("explain-solutions", "A bidder may see what is confidential in its other bid, which wins", envelope(call(several()), three[0], secret, three[2]),
                    {"/lots/0/winners/0/bid": "a2", "/lots/0/winners/0/criteria/0/measure/value": "800", "/lots/0/bids/0/bid": "a1", "/lots/0/bids/0/comparisons/0/total/value": "20"}, bid="a1")


def variants() -> Iterator[Case]:
    alone = [made("a1", "800", variant=True), made("b", "900", "beta")]
    for name, solutions, code in (("not-declared", None, "variant_not_authorised"), ("not-authorised", several(variants="not_authorised"), "variant_not_authorised"), ("without-main", several(variants="with_main_bid"), "main_bid_missing")):
        yield evaluated(f"variant-{name}", f"A variant that is not considered: {code}", envelope(call(solutions), *alone), standing(a1="non_compliant", b=(1, "100")) | {f"{FIRST}/reasons/0/code": code})
    both = [made("a1", "1000"), made("a2", "800", variant=True), made("b", "900", "beta")]
    out = [decision("b1", {"excluded": about("a1", ground="Mangler underskrift.")})]
    yield evaluated("variant-main-excluded", "A variant whose main bid is excluded, where that has to comply", envelope(call(several(variants="with_compliant_main_bid")), *both, decisions=out),
                    standing(a1="excluded", a2="non_compliant", b=(1, "100")) | {f"{SECOND}/reasons/0/code": "main_bid_missing"})
    yield evaluated("variant-main-submitted", "A variant whose main bid is excluded, where that has only to be made", envelope(call(several(variants="with_main_bid")), *both, decisions=out), standing(a1="excluded", a2=(1, "100"), b=(2, "88.888888888889")))
    must = [
        {"id": "emballage", "title": "Retur af emballage", "test": "confirmed", "missing": "non_compliant", "applies_to": "variants"},
        {"id": "plast", "title": "Uden plast", "test": "confirmed", "missing": "non_compliant", "applies_to": "main_bids"},
    ]
    asked = [made("a1", "1000", requirements=[answer("plast", True)]), made("a2", "800", variant=True), made("b", "900", "beta", variant=True, requirements=[answer("emballage", True)])]
    yield evaluated("variant-requirements", "Minimum requirements for variants alone, and what variants may depart from", envelope(call(several(), requirements=must), *asked),
                    standing(a1=(2, "90"), a2="non_compliant", b=(1, "100")) | {f"{SECOND}/reasons/0/subject": "emballage", f"{SECOND}/reasons/1": None})


def awarded() -> Iterator[Case]:
    def framework(*prices: str) -> dict:
        terms = {"suppliers": 2, "cut_off_tie": "more_suppliers"}
        named = (("a1", "alfa"), ("a2", "alfa"), ("b", "beta"), ("c", "gamma"))
        bids = [made(name, asked, bidder) for (name, bidder), asked in zip(named, prices)]
        return envelope(call(several(), [price("as_measured")], evaluation_price(), framework=terms), *bids)

    yield evaluated("solutions-framework", "A framework takes the best bid of a bidder alone", framework("1000", "1100", "1200", "1300"), {"/lots/0/awarded": ["a1", "b"], f"{SECOND}/rank": 2})
    yield evaluated("solutions-framework-tied", "Of two equal bids of one bidder nothing says which is awarded", framework("1000", "1000", "1200", "1300"), {"/lots/0/awarded": [], "/lots/0/framework/cut_off": ["a1", "a2"]})
    bids = [made("a1", "1000"), made("a2", "300"), made("b", "600", "beta")]
    tests = {"criterion": "pris", "reference_set": "admitted_bids", "tests": [{"below_mean_of_others": {"at_least": "0.4"}}]}
    limit = "low_bid/tests/0/limit/value"
    # 0.6 · 600 for both of alfa's, or 0.6 · (300 + 600) / 2 and 0.6 · (1000 + 600) / 2; of beta's 0.6 · (1000 + 300) / 2.
    for own, first, second in (("left_out", "360", "360"), ("compared", "270", "480")):
        yield evaluated(f"solutions-low-bids-{own.replace('_', '-')}", "A test of low bids with and without the bidder's other bid", envelope(call(several(low_bids=own), low_bids=tests), *bids),
                        {f"{FIRST}/{limit}": first, f"{SECOND}/{limit}": second, f"{THIRD}/{limit}": "390"})


def refused() -> Iterator[Case]:
    two = [made("a1", "1000"), made("a2", "800")]
    yield rejected("bid-several-not-declared", "Two bids of one bidder, and nothing said of it", envelope(call(None), *two), ("bid.several_not_declared", "/bids/1/offers/0/lot"))
    yield rejected("bid-too-many-solutions", "More bids than there may be, where the documents are then refused", envelope(call(several(1, beyond="problem")), *two), ("bid.too_many_solutions", "/bids/1/offers/0/lot"))
    must = {"id": "emballage", "title": "Retur", "test": "confirmed", "missing": "ask", "applies_to": "variants"}
    yield rejected("requirement-no-variants", "A requirement for variants that are not authorised", envelope(call(several(variants="not_authorised"), requirements=[must]), two[0]), ("requirement.no_variants", f"{LOT}/requirements/0/applies_to"))
    tests = {"criterion": "pris", "reference_set": "admitted_bids", "tests": [{"below_mean": {"at_least": "0.4"}}]}
    yield rejected("solutions-low-bids-not-said", "Tests of low bids that say nothing of a bidder's other bids, of which there may be none", envelope(call(several(0), low_bids=tests), two[0]),
                   ("document.missing_field", f"{LOT}/solutions/low_bids"), ("number.out_of_bounds", f"{LOT}/solutions/most"))
