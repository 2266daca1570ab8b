"""Bids so low, by published tests, that the bidder is asked to explain them; none is excluded for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case, evaluated, rejected, standing
from .documents import bid, decision, envelope, item, lot, policy, price, procurement, quality

LOW = "/procurement/lots/0/low_bids"
UKRAINE = [{"below_mean_of_others": {"at_least": "0.4"}}, {"below_next": {"at_least": "0.3"}}]


def tested(tests: list[Any], *prices: str, reference_set: str = "admitted_bids", criteria: list[Any] | None = None, **fields: Any) -> dict[str, Any]:
    """Bids a, b, c … at these prices, with these tests."""
    low = {"criterion": "pris", "reference_set": reference_set, "tests": tests} | fields
    bids = [bid(name, asked) for name, asked in zip("abcdefgh", prices, strict=False)]
    return envelope(procurement(lot(criteria or [price()], schedule=[item()], policies=policy(), low_bids=low)), *bids)


def found(test: int, *limits: tuple[str | None, bool]) -> dict[str, Any]:
    """The limit of a test and whether it asks, of the bids in their order."""
    said: dict[str, Any] = {}
    for position, (limit, asks) in enumerate(limits):
        place = f"/lots/0/bids/{position}/low_bid/tests/{test}"
        said[f"{place}/asks"] = asks
        said[f"{place}/limit" if limit is None else f"{place}/limit/value"] = limit
    return said


def asked(*required: bool) -> dict[str, Any]:
    """Of which bids an explanation is required, in their order."""
    said: dict[str, Any] = {}
    for position, one in enumerate(required):
        said[f"/lots/0/bids/{position}/low_bid/explanation_required"] = one
        said[f"/lots/0/bids/{position}/flags"] = [{"code": "explanation_required", "subjects": ["pris"]}] if one else []
    return said


def formula(name: str, test: int = 0, bid: int = 0) -> dict[str, str]:
    return {f"/lots/0/bids/{bid}/low_bid/tests/{test}/limit/derivation/formula": f"low_bid.{name}"}


def cases() -> Iterator[Case]:
    yield from by_others()
    yield from in_spain()
    yield from aside()
    yield from refused()


def by_others() -> Iterator[Case]:
    # 30 is 91 % below 350, and 350 exactly 30 % below 500; the order of the bids is as without tests.
    prozorro = "ProzorroUKR/openprocurement.api, tests of the milestone for abnormally low prices: the amounts after the auction"
    yield evaluated("low-bid-next", "Thirty per cent or more below the next bid", tested(UKRAINE[1:], "29", "30", "350", "500"),
                    found(0, ("21", False), ("245", True), ("350", True), (None, False)) | asked(False, True, True, False) | standing(a=(1, "100"), b=(2, "96.666666666667")) | formula("next"), prozorro)
    # 500, 425 and 375 are the means of the others: 300 is exactly 40 % below its own.
    yield evaluated("low-bid-mean-of-others", "Forty per cent or more below the mean of the others", tested(UKRAINE, "300", "450", "550"),
                    found(0, ("300", True), ("255", False), ("225", False)) | found(1, ("315", True), ("385", False), (None, False)) | asked(True, False, False) | formula("mean_of_others"))
    yield evaluated("low-bid-alone", "A single bid has no others to be compared with", tested(UKRAINE, "1"), found(0, (None, False)) | found(1, (None, False)) | asked(False))
    yield evaluated("low-bid-equal", "Two equal bids are each the next of the other", tested(UKRAINE[1:], "100", "100"), found(0, ("70", False), ("70", False)))
    # The mean is 100 and the median 100; of six bids the two in the middle count.
    several = [{"below_mean": {"more_than": "0.2"}}, {"below_median": {"at_least": "0.2"}}, {"below_amount": {"amount": "160", "by": {"more_than": "0.5"}}}]
    yield evaluated("low-bid-several", "Below the mean, the median and the estimate: one test that asks is enough", tested(several, "80", "100", "120"),
                    found(0, ("80", False), ("80", False), ("80", False)) | found(1, ("80", True), ("80", False), ("80", False)) | found(2, ("80", False), ("80", False), ("80", False))
                    | asked(True, False, False) | formula("mean") | formula("median", 1) | formula("amount", 2) | {"/lots/0/bids/0/low_bid/tests/0/inclusive": False, "/lots/0/bids/0/low_bid/tests/1/inclusive": True})
    yield evaluated("low-bid-even", "The median of four", tested([{"below_median": {"more_than": "0.1"}}], "90", "94.5", "115.5", "300"), found(0, ("94.5", True), ("94.5", False), ("94.5", False), ("94.5", False)))
    # A third of 100 is no decimal: 2/3 of it neither.
    yield evaluated("low-bid-thirds", "A mean that is no decimal", tested([{"below_mean": {"more_than": "0.1"}}], "30", "30", "40"), found(0, ("30", False), ("30", False), ("30", False)))


def in_spain() -> Iterator[Case]:
    def spain(name: str, title: str, budget: str, prices: tuple[str, ...], limits: tuple[tuple[str, bool], ...], by: str) -> Case:
        call = tested([{"spain_rglcap_85": {"budget": budget}}], *prices)
        return evaluated(f"low-bid-spain-{name}", title, call, found(0, *limits) | formula(f"spain_{by}"), "RGLCAP, art. 85: the thresholds; the bids are derived")

    yield spain("one", "One bid, exactly 25 % below the budget", "100", ("75",), (("75", False),), "one")
    yield spain("one-lower", "One bid, a little lower", "100", ("74.99",), (("75", True),), "one")
    yield spain("two", "Two bids, one 20 % below the other and a little", "100", ("79.99", "100"), (("80", True), ("63.992", False)), "two")
    # The mean is 299/3; 109 is not a tenth above it.
    yield spain("three", "Three bids near one another", "100", ("89.7", "100.3", "109"), (("89.7", False), ("89.7", False), ("89.7", False)), "three")
    # The mean of all is 250/3, and 100 more than a tenth above it: 75 is that of the others, a tenth below it 67.5.
    yield spain("three-high", "The highest of three is left out; a quarter off the budget is more", "100", ("70", "80", "100"), (("75", True), ("75", False), ("75", False)), "three")
    yield spain("three-budget", "The same bids under a smaller budget", "80", ("67", "83", "100"), (("67.5", True), ("67.5", False), ("67.5", False)), "three")
    yield spain("four", "Four bids and none high", "900", ("86", "100", "100", "102"), (("87.3", True), ("87.3", False), ("87.3", False), ("87.3", False)), "mean")
    yield spain("five", "Two of five are left out", "900", ("50", "60", "70", "200", "300"), (("54", True), ("54", False), ("54", False), ("54", False), ("54", False)), "mean")
    # Two remain, so that the mean is that of the three lowest: 310/3.
    yield spain("four-few", "Fewer than three remain: the three lowest", "900", ("50", "60", "200", "210"), (("93", True), ("93", True), ("93", False), ("93", False)), "mean")


def aside() -> Iterator[Case]:
    gone = [decision("b1", {"excluded": {"bid": "c", "lot": "pumper", "ground": "Udelukket efter udbudslovens § 136."}})]
    for name, reference_set, limits in (("admitted", "admitted_bids", (("60", False), ("54", False))), ("received", "received_bids", (("330", True), ("327", True)))):
        call = tested(UKRAINE[:1], "90", "100", "1000", reference_set=reference_set) | {"decisions": gone}
        yield evaluated(f"low-bid-{name}", f"An excluded bid is asked nothing, and others are compared with {name} ones", call, found(0, *limits) | {"/lots/0/bids/2/low_bid": None})
    secret = tested(UKRAINE, "300", "450", "550")
    yield evaluated("low-bid-redacted", "What is shown to all does not tell who is asked", secret, {"/lots/0/bids/0/low_bid": None, "/lots/0/bids/0/flags": []}, redacted=True)
    open_lot = tested(UKRAINE, "300", "450", criteria=[price(), quality()])
    yield evaluated("low-bid-open", "Nothing is tested before the lot can be ranked", open_lot, {"/lots/0/outcome": "open", "/lots/0/bids/0/low_bid": None})
    free = tested(UKRAINE, "0", "0")
    free["procurement"]["lots"][0]["schedule"][0]["zero_allowed"] = True
    free["procurement"]["lots"][0]["criteria"][0]["rule"] = {"table": {"steps": [{"at_most": "10", "points": "5"}], "otherwise": "0"}}
    yield evaluated("low-bid-of-nothing", "Of prices of nothing no part can be taken", free, found(0, (None, False), (None, False)) | found(1, (None, False), (None, False)))


def refused() -> Iterator[Case]:
    bounds = "number.out_of_bounds"
    yield rejected("low-bid-of-quality", "A test of quality", tested(UKRAINE, criteria=[price(), quality()], criterion="kvalitet"), ("low_bid.not_a_price", f"{LOW}/criterion"))
    yield rejected("low-bid-unknown", "A criterion that does not exist, and no tests", tested([], criterion="prisen"), ("reference.unknown", f"{LOW}/criterion"), ("document.empty_list", f"{LOW}/tests"))
    bad = [{"below_next": {"at_least": "30"}}, {"below_mean": {"more_than": "0"}}, {"below_amount": {"amount": "0", "by": {"at_least": "-0.1"}}}, {"spain_rglcap_85": {"budget": "-5"}}]
    yield rejected("low-bid-bounds", "Shares that are per cent or nothing, and amounts that are none", tested(bad),
                   ("number.not_a_share", f"{LOW}/tests/0/below_next/at_least"), (bounds, f"{LOW}/tests/1/below_mean/more_than"), (bounds, f"{LOW}/tests/2/below_amount/amount"),
                   (bounds, f"{LOW}/tests/2/below_amount/by/at_least"), (bounds, f"{LOW}/tests/3/spain_rglcap_85/budget"))
