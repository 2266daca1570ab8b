"""Limits on how many lots a bidder may bid for and win."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import DROP, Case, changed, evaluated, explained, questioned, rejected
from .documents import bid, declared, envelope, evaluation_price, item, lot, offered, parameter, policy, price, procurement, weighted

LIMITS = "/procurement/lot_limits"
THREE = ("nord", "midt", "syd")
SEVERAL = {"most": 2, "beyond": "problem", "variants": "authorised", "compared": "as_any_bid"}


def limits(rule: Any, won: int = 1, **fields: Any) -> dict[str, Any]:
    """A bidder may win so many lots."""
    given = {"joint_bids": "as_one_bidder"} | fields
    return {"most_won": {"lots": won, "rule": rule, "no_other_bid": given.pop("no_other_bid", "no_winner")}} | given


def lot_order(*names: str) -> dict[str, Any]:
    return {"lot_order": list(names)}


def compared(rule: str, *names: str, by: str = "offered_price") -> dict[str, Any]:
    return {rule: {"by": by, "equal": list(names)}}


def call(limit: dict[str, Any] | None, names: tuple[str, ...] = THREE, method: Any = None, **fields: Any) -> dict[str, Any]:
    """Lots of a pump each, by price."""
    rule = "as_measured" if method else None
    lots = [lot([price(rule)], method, id=name, title=f"Pumper {name}", schedule=[item()], **fields) for name in names]
    return procurement(*lots, **({"lot_limits": limit} if limit else {}))


def bids(**prices: dict[str, str]) -> list[dict[str, Any]]:
    """By bidder: what it asks in each lot."""
    return [
        bid(name, lot_name="") | {"offers": [offered(asked, lot_name=one) for one, asked in lots.items()]}
        for name, lots in prices.items()
    ]


def asks(**prices: str) -> dict[str, str]:
    return prices


def won(*winners: str | None, first: tuple[str | None, ...] = ()) -> dict[str, Any]:
    """Who wins each lot, and who would without the limit."""
    found: dict[str, Any] = {"/allocation/outcome": "allocated"}
    for position, winner in enumerate(winners):
        found[f"/allocation/lots/{position}/winner"] = winner
        found[f"/lots/{position}/awarded"] = [] if winner is None else [winner]
    for position, one in enumerate(first):
        found[f"/allocation/lots/{position}/first"] = one
    return found


def cost(first: str, winner: str, lost: str, position: int = 0) -> dict[str, Any]:
    at = f"/allocation/costs/{position}"
    return {f"{at}/first/value": first, f"{at}/winner/value": winner, f"{at}/cost/value": lost}


def step(position: int, **told: Any) -> dict[str, Any]:
    return {f"/allocation/steps/{position}/{name}": value for name, value in told.items()}


def turned(lot: int, who: str, end: str, value: str, winners: list[str], included: bool, criterion: int = 0, **others: str) -> dict[str, Any]:
    """Where the measure of a bid turns the award of a lot; bids stand in the order of their places."""
    places = {0: "abc", 1: "abc", 2: "acb"}[lot]
    at = f"/lots/{lot}/robustness/criteria/{criterion}/bids/{places.index(who)}"
    found: dict[str, Any] = {f"{at}/bid": who, f"{at}/measure/{end}/value/value": value, f"{at}/measure/{end}/included": included, f"{at}/measure/{end}/winners": winners}
    return found | {f"{at}/measure/{end}/other_lots": [{"lot": lot, "winner": winner} for lot, winner in others.items()] or None}


# a is first in every lot; its runners-up are 10, 50 and 30 dearer, always b but in syd c.
BIDS = bids(
    a=asks(nord="100", midt="200", syd="300"),
    b=asks(nord="110", midt="250", syd="390"),
    c=asks(nord="150", midt="260", syd="330"),
)
PRICES = call(None, method=evaluation_price())


def limited(limit: dict[str, Any], *given: dict[str, Any]) -> dict[str, Any]:
    return envelope(changed(PRICES, {"/lot_limits": limit}), *(given or BIDS))


def cases() -> Iterator[Case]:
    yield from rules()
    yield from left_over()
    yield from ties()
    yield from bidders()
    yield from bid_for()
    yield from told()
    yield from refused()


def rules() -> Iterator[Case]:
    first = ("a", "a", "a")
    # nord: a. midt: b, since a has its lot. syd: c, the only one left.
    yield evaluated("lots-by-order", "The lots are awarded in the published order", limited(limits(lot_order(*THREE))),
                    won("a", "b", "c", first=first) | cost("600", "680", "80") | step(0, lot="nord", kind="awarded", bid="a") | step(1, lot="midt", bid="b", passed_over=["a"]) | step(2, lot="syd", bid="c", passed_over=["a"])
                    | {"/allocation/lots/1/price_difference/value": "50", "/allocation/lots/2/total_difference/value": "30", "/allocation/lots/0/price_difference": None})
    # syd: a. midt: b. nord: c.
    yield evaluated("lots-by-another-order", "Another order of the lots gives others what they win", limited(limits(lot_order("syd", "midt", "nord"))), won("c", "b", "a") | cost("600", "700", "100"))
    # Losses 10, 50, 30: midt to a. Then nord b before c: 40; syd c before b: 60. syd to c, nord to b alone.
    yield evaluated("lots-by-largest-loss", "The lot with the greatest loss is awarded first, and losses are taken anew", limited(limits(compared("largest_loss", *THREE))),
                    won("b", "a", "c") | cost("600", "640", "40") | step(0, lot="midt", bid="a", runners_up=["b"]) | step(1, lot="syd", bid="c", runners_up=["b"], passed_over=["a"]) | step(2, lot="nord", bid="b", runners_up=None)
                    | {f"/allocation/steps/{at}/loss/value": value for at, value in enumerate(("50", "60"))} | {"/allocation/steps/2/loss": None})
    # 110 + 200 + 330 = 640; the other five ways cost 670, 680, 700, 740 and 750.
    yield evaluated("lots-by-least-cost", "The lots cost least together", limited(limits(compared("least_total_cost", *THREE))), won("b", "a", "c") | cost("600", "640", "40") | {"/allocation/by": "offered_price"})
    # Losses 40, 10, 40: nord to a; then midt to c, whose loss of 60 is above 50; syd is left for b: 100 + 210 + 390.
    # All together cost 680 when b takes nord, c midt and a syd.
    trap = bids(a=asks(nord="100", midt="200", syd="300"), b=asks(nord="170", midt="270", syd="390"), c=asks(nord="140", midt="210", syd="340"))
    for name, hand in (("largest_loss", won("a", "c", "b") | cost("600", "700", "100")), ("least_total_cost", won("b", "c", "a") | cost("600", "680", "80"))):
        yield evaluated(f"lots-trap-{name.replace('_', '-')}", "The greatest loss first does not always cost least", limited(limits(compared(name, *THREE)), *trap), hand)
    # a prefers syd, then nord. Round 1: a lets nord and midt go; then b holds both, and lets nord go.
    wanted = [BIDS[0] | {"lot_preference": ["syd", "nord", "midt"]}, BIDS[1] | {"lot_preference": ["midt", "syd", "nord"]}, BIDS[2] | {"lot_preference": ["nord", "midt", "syd"]}]
    asked = limits("bidder_preference", preference_not_stated="problem")
    yield evaluated("lots-by-preference", "Each bidder keeps the lot that it wants most", limited(asked, *wanted),
                    won("c", "b", "a") | step(0, lot="nord", kind="released", bid="a") | step(1, lot="midt", kind="released", bid="a") | step(2, lot="nord", kind="released", bid="b") | step(3, lot="nord", kind="awarded", bid="c", passed_over=["a", "b"]))
    published = limits("bidder_preference", preference_not_stated=lot_order("midt", "syd", "nord"))
    # Nobody says anything: a keeps midt; b, next in nord, has only that; c gets syd.
    yield evaluated("lots-preference-published", "The published order stands for preferences that are not stated", limited(published), won("b", "a", "c"))
    yield evaluated("lots-limit-of-two", "A bidder may win two of three lots", limited(limits(compared("least_total_cost", *THREE), 2)), won("b", "a", "a") | cost("600", "610", "10"))
    yield evaluated("lots-limit-without-effect", "A limit that nobody reaches changes nothing", limited(limits(lot_order(*THREE), 3)), won("a", "a", "a", first=first) | cost("600", "600", "0"))
    # By points: 100, 90.9… and 66.7 in nord.
    points = envelope(call(limits(compared("largest_loss", *THREE, by="total"))), *BIDS)
    yield evaluated("lots-by-points", "Losses in points", points,
                    won("b", "a", "c") | {"/allocation/steps/0/loss/value": "20", "/allocation/steps/0/loss/derivation/formula": "allocation.points_lost", "/allocation/costs/1/by": "total", "/allocation/costs/1/cost/value": "18.181818181818",
                     "/allocation/lots/0/total_difference/value": "9.090909090909", "/allocation/lots/0/total_difference/unit": "points"})


def left_over() -> Iterator[Case]:
    few = bids(a=asks(nord="100", midt="200", syd="300"), b=asks(nord="110", midt="250"))
    yield evaluated("lots-no-winner", "A lot that nobody is left for is awarded to nobody", limited(limits(lot_order(*THREE)), *few),
                    won("a", "b", None, first=("a", "a", "a")) | step(2, lot="syd", kind="no_winner", passed_over=["a"]) | cost("300", "350", "50"))
    yield evaluated("lots-limit-lifted", "The limit does not hold for a lot that nobody is left for", limited(limits(lot_order(*THREE), no_other_bid="limit_lifted"), *few),
                    won("a", "b", "a") | step(2, lot="syd", kind="limit_lifted", bid="a") | cost("600", "650", "50"))
    # One lot is left over, and counts with what a asks: b takes nord for 10 more, and of midt and syd the first in the order is placed.
    yield evaluated("lots-least-cost-no-winner", "As few lots as possible are left over, then the cost is least", limited(limits(compared("least_total_cost", *THREE)), *few),
                    won("b", "a", None) | {"/allocation/steps/2/kind": "no_winner"})
    yield evaluated("lots-least-cost-lifted", "The limit is lifted for as few lots as possible", limited(limits(compared("least_total_cost", *THREE), no_other_bid="limit_lifted"), *few),
                    won("b", "a", "a") | {"/allocation/steps/2/kind": "limit_lifted"} | cost("600", "610", "10"))
    by_loss = limits(compared("largest_loss", *THREE))
    yield evaluated("lots-loss-without-runner-up", "A lot without a runner-up is awarded first", limited(by_loss, *few), won("b", None, "a") | step(0, lot="syd", bid="a", loss=None, runners_up=None) | step(1, lot="nord", bid="b") | step(2, lot="midt", kind="no_winner"))
    empty = bids(a=asks(nord="100", midt="200"), b=asks(nord="110", midt="250"))
    for name, rule in (("loss", compared("largest_loss", *THREE)), ("cost", compared("least_total_cost", *THREE)), ("order", lot_order(*THREE))):
        winners = ("a", "b", None) if name == "order" else ("b", "a", None)
        yield evaluated(f"lots-without-bids-{name}", "A lot without bids has no step", limited(limits(rule), *empty), won(*winners) | {"/allocation/steps/2": None})


def ties() -> Iterator[Case]:
    # nord and midt cost the same either way: 100 + 210 = 110 + 200. The order says which is placed best.
    equal = bids(a=asks(nord="100", midt="200"), b=asks(nord="110", midt="210"))
    for name, order, winners in (("first", ("nord", "midt"), ("a", "b")), ("second", ("midt", "nord"), ("b", "a"))):
        two = call(limits(compared("least_total_cost", *order)), ("nord", "midt"), evaluation_price())
        yield evaluated(f"lots-equal-costs-{name}", "Of awards that cost the same the first lot of the order is placed best", envelope(two, *equal), won(*winners))
        loss = changed(two, {"/lot_limits": limits(compared("largest_loss", *order))})
        yield evaluated(f"lots-equal-losses-{name}", "Of equal losses the first lot of the order is awarded first", envelope(loss, *equal), won(*winners))
    tied = bids(a=asks(nord="100", midt="200"), b=asks(nord="100", midt="210"), c=asks(nord="130", midt="240"))
    for name, rule in (("order", lot_order("nord", "midt")), ("loss", compared("largest_loss", "nord", "midt")), ("preference", "bidder_preference")):
        more = {"preference_not_stated": lot_order("nord", "midt")} if name == "preference" else {}
        two = call(limits(rule, **more), ("nord", "midt"), evaluation_price())
        yield evaluated(f"lots-tied-{name}", "A shared first place that nothing decides keeps every lot from being awarded", envelope(two, *tied),
                        {"/allocation/outcome": "tied", "/allocation/tie/lot": "nord", "/allocation/tie/bids": ["a", "b"], "/lots/0/awarded": [], "/lots/1/awarded": [], "/allocation/costs": []})
    # The other lot decides: a takes midt, so b has nord.
    two = call(limits(compared("least_total_cost", "nord", "midt")), ("nord", "midt"), evaluation_price())
    yield evaluated("lots-tie-decided-by-cost", "A shared first place of which the total cost leaves one bid", envelope(two, *tied), won("b", "a", first=(None, "a")))
    two = changed(two, {"/lot_limits/most_won/rule": lot_order("midt", "nord")})
    yield evaluated("lots-tie-decided-by-order", "A shared first place of which the limit leaves one bid", envelope(two, *tied), won("b", "a"))
    # Neither a nor b wins midt: which of them has nord is open.
    other = bids(a=asks(nord="100"), b=asks(nord="100"), c=asks(midt="240"))
    two = call(limits(compared("least_total_cost", "nord", "midt")), ("nord", "midt"), evaluation_price())
    yield evaluated("lots-tied-cost", "Two bids that share a place and cost the same", envelope(two, *other), {"/allocation/outcome": "tied", "/allocation/tie/bids": ["a", "b"]})
    both = bids(a=asks(nord="100"), b=asks(nord="100"))
    lifted = call(limits(lot_order("nord"), no_other_bid="limit_lifted"), ("nord",), evaluation_price())
    yield evaluated("lots-one-lot", "A limit over one lot", envelope(lifted, *bids(a=asks(nord="1"))), won("a"))
    yield evaluated("lots-one-lot-tied", "A limit over one lot whose first place is shared", envelope(lifted, *both), {"/allocation/outcome": "tied", "/allocation/lots/0/first": None})
    runners = bids(a=asks(nord="100"), c=asks(nord="120"), b=asks(nord="120"))
    # b and c have the same place and the same price, so the loss is known; neither is the runner-up alone.
    one = call(limits(compared("largest_loss", "nord")), ("nord",), evaluation_price())
    yield evaluated("lots-tied-runners-up", "Runners-up that are equal give one loss", envelope(one, *runners), won("a") | step(0, runners_up=["b", "c"]) | {"/allocation/steps/0/loss/value": "20"})
    waiting = call(limits(lot_order("nord")), ("nord",), evaluation_price(), requirements=[{"id": "ce", "title": "CE", "test": "confirmed", "missing": "ask"}])
    yield evaluated("lots-open", "Nothing is allocated while a question is open", envelope(waiting, *bids(a=asks(nord="1"))), {"/allocation/outcome": "open", "/allocation/steps": [], "/lots/0/awarded": []})


def bidders() -> Iterator[Case]:
    # c and a bid jointly for midt. As one bidder they win it beside what each wins alone; for each partner they do not.
    joint = bids(a=asks(nord="100", midt="220"), b=asks(nord="130", midt="250"), ac=asks(midt="200"))
    joint[2]["bidder"]["consortium"] = [{"id": "DK-a", "name": "A A/S"}, {"id": "DK-c", "name": "C A/S"}]
    for name, how, winners in (("one", "as_one_bidder", ("a", "ac")), ("partner", "each_partner", ("a", "b"))):
        for rule in (lot_order("nord", "midt"), compared("least_total_cost", "nord", "midt")):
            kind = next(iter(rule)).replace("_", "-")
            two = call(limits(rule, joint_bids=how), ("nord", "midt"), evaluation_price())
            # For each partner: a and b cost 350, b and ac 330.
            found = ("b", "ac") if (name, kind) == ("partner", "least-total-cost") else winners
            yield evaluated(f"lots-joint-{name}-{kind}", "Whose lots count where partners bid jointly", envelope(two, *joint), won(*found))
    variants = bids(a=asks(nord="100", midt="200"), a2=asks(nord="105"), b=asks(nord="120", midt="280"))
    variants[1]["bidder"] = variants[0]["bidder"]
    for rule in (compared("largest_loss", "nord", "midt"), compared("least_total_cost", "nord", "midt")):
        two = call(limits(rule), ("nord", "midt"), evaluation_price(), solutions=SEVERAL)
        # The runner-up of a in nord is b, since a2 is a's as well: 20 against 80.
        yield evaluated(f"lots-variants-{next(iter(rule)).replace('_', '-')}", "Variants of one bidder count together", envelope(two, *variants), won("b", "a"))


def bid_for() -> Iterator[Case]:
    def most(lots: int, beyond: str, **fields: Any) -> dict[str, Any]:
        return {"most_bid": {"lots": lots, "beyond": beyond}, "joint_bids": "as_one_bidder"} | fields

    few = [BIDS[0], *bids(b=asks(nord="110", midt="250"))]
    yield evaluated("lots-most-bid-non-compliant", "None of the offers complies of a bidder that bids for more lots than it may", limited(most(2, "non_compliant"), *few),
                    {"/lots/0/bids/0/standing": "non_compliant", "/lots/0/bids/0/reasons/0/code": "too_many_lots", "/lots/0/bids/0/reasons/0/required": "2", "/lots/0/bids/0/reasons/0/offered": "3", "/lots/0/ranking/0/bids": ["b"], "/lots/2/outcome": "no_admitted_bid", "/allocation": None, "/lots/0/awarded": None})
    wanted = [few[0] | {"lot_preference": ["syd", "nord", "midt"]}, few[1]]
    yield evaluated("lots-most-bid-preferred", "The lots that a bidder wants most take part", limited(most(2, "preferred_lots", preference_not_stated="problem"), *wanted),
                    {"/lots/0/ranking/0/bids": ["a"], "/lots/1/ranking/0/bids": ["b"], "/lots/1/bids/0/standing": "non_compliant", "/lots/2/ranking/0/bids": ["a"]})
    yield rejected("bid-too-many-lots", "A bidder bids for more lots than it may, and the documents are refused", limited(most(2, "problem"), *few), ("bid.too_many_lots", "/bids/0/offers"))
    both = most(2, "non_compliant") | limits(lot_order(*THREE))
    yield evaluated("lots-most-bid-and-won", "Both limits", limited(both, *few), won("b", None, None))


def told() -> Iterator[Case]:
    document = limited(limits(lot_order(*THREE)))
    # b is second in midt and wins; a, first, is passed over; c is told the difference of 10 from b.
    yield explained("explained-lot-limits", "The explanation of lots under a limit", document,
                    {"/lots/1/winners/0/bid": "b", "/lots/1/bids/0/bid": "a", "/lots/1/bids/0/passed_over": True, "/lots/1/bids/0/comparisons": None, "/lots/1/bids/1/comparisons/0/total/value": "10", "/lots/2/bids/1/passed_over": None, "/lots/2/bids/1/comparisons/0/winner": "c"})
    # Without a, b wins nord and c midt, and nobody is left for syd; without b, c wins midt and nobody is left for syd.
    yield questioned("robustness-lot-limits", "Without which bids others win a lot, since the lots are allocated anew", document, {
        "/lots/0/robustness/winner": "a", "/lots/0/robustness/leads": [], "/lots/0/robustness/weights": "no_weights", "/lots/0/robustness/withdrawals": [],
        # Above b, a is free for midt; a tie at 110 leaves everything open.
        **turned(0, "a", "higher", "110", ["b"], True, midt="a"),
        **turned(0, "c", "lower", "100", ["c"], False, midt="a", syd="b"),
        # a has won nord, whatever it asks in midt.
        "/lots/1/robustness/criteria/0/bids/0/measure/outcome": "never",
        **turned(1, "b", "higher", "260", ["c"], True, syd="b"),
        "/lots/1/robustness/winner": "b", "/lots/1/robustness/withdrawals": [{"bid": "a", "winners": ["c"]}],
        "/lots/2/robustness/winner": "c", "/lots/2/robustness/withdrawals": [{"bid": "a", "winners": []}, {"bid": "b", "winners": []}],
    })
    # 640 now. With a in nord, b in midt and c in syd 680, of which b asks 250 in midt: at 210 both cost 640, and a is placed best in nord.
    # With b in nord, c in midt and a in syd 670, of which c asks 260 in midt: less from 230 on. With c in nord, b in midt and a in syd 700.
    yield questioned("robustness-lots-least-cost", "The prices at which others win where the lots cost least together", limited(limits(compared("least_total_cost", *THREE))), {
        **turned(0, "a", "lower", "60", ["a"], True, midt="b"),
        **turned(0, "c", "lower", "90", ["c"], True, midt="b", syd="a"),
        **turned(1, "b", "lower", "210", ["b"], True, nord="a"),
        **turned(1, "a", "higher", "230", ["c"], False, syd="a"),
        **turned(1, "c", "lower", "230", ["c"], False, syd="a"),
        "/lots/1/robustness/criteria/0/bids/2/measure/lower/value/derivation/formula": "robustness.value_at_level",
        **turned(2, "c", "higher", "360", ["a"], False, midt="c"),
        **turned(2, "b", "lower", "290", ["b"], False, nord="c"),
    })
    # Losses 10, 50, 30. Where a asks 280 in syd its loss there is 50 as well, and midt stands first in the order; below, a wins syd,
    # then midt is c's at most for 10 less than b, and nord b's, 40 better than c. Where a asks 220 in midt its loss there is 30.
    yield questioned("robustness-lots-largest-loss", "The prices at which others win where the largest loss comes first", limited(limits(compared("largest_loss", *THREE))), {
        **turned(2, "a", "lower", "280", ["a"], False, midt="c"),
        **turned(1, "a", "higher", "220", ["c"], False, syd="a"),
        **turned(0, "c", "lower", "50", ["c"], True, midt="b", syd="a"),
    })
    # a wins nord. In midt b has 100 x + 50 (1 − x) and c 80 x + 70 (1 − x): level at half.
    criteria = [price(weight="60"), declared("kvalitet", "kvalitet", weight="40")]
    two = [lot(criteria, weighted(), id=name, title=f"Pumper {name}", schedule=[item()], parameters=[parameter("kvalitet", "1", minimum="0", maximum="100")]) for name in ("nord", "midt")]
    given = {"a": (("100", "90"), ("100", "90")), "b": (("200", "10"), ("100", "50")), "c": (("200", "20"), ("125", "70"))}
    of_quality = [
        bid(name, lot_name="") | {"offers": [offered(asked, {"kvalitet": worth}, lot_name=one) for one, (asked, worth) in zip(("nord", "midt"), both)]}
        for name, both in given.items()
    ]
    yield questioned("robustness-lots-weights", "The weights within which the winner of a lot stays, where a better bid wins another", envelope(procurement(*two, lot_limits=limits(lot_order("nord", "midt"))), *of_quality), {
        "/lots/1/robustness/winner": "b", "/lots/1/robustness/weights": "told", "/lots/1/robustness/shifts": [],
        "/lots/1/robustness/shares/0/lower/value/value": "0.5", "/lots/1/robustness/shares/0/lower/winners": ["c"], "/lots/1/robustness/shares/0/upper": None,
        "/lots/1/robustness/shares/1/upper/value/value": "0.5", "/lots/1/robustness/shares/1/upper/included": True,
        # b has 60 + 20, c 48 + 28: a tie where c has 80 for quality, or b 40.
        **turned(1, "c", "higher", "80", ["c"], False, criterion=1), **turned(1, "b", "lower", "40", ["c"], True, criterion=1),
    })
    rounded_totals = changed(limited(limits(lot_order(*THREE))), {"/procurement/lots/0/policies/rounding/total": {"to": {"decimals": 0, "mode": "half_up"}}})
    yield questioned("robustness-lots-rounded", "Rounded totals are not followed among lots", rounded_totals, {"/lots/0/robustness/criteria/0/bids/0/measure/outcome": "not_followed", "/lots/1/robustness/criteria/0/bids/1/measure/outcome": "turns"})
    yield questioned("robustness-lot-unallocated", "A lot that nobody is left for", limited(limits(lot_order(*THREE)), *BIDS[:2]), {"/lots/2/robustness/not_awarded": "lot_limits"})
    secret = bids(a=asks(nord="100", midt="200"), b=asks(nord="110", midt="250"))
    secret[0]["offers"][1]["offer"]["prices"][0]["confidential"] = True
    two = call(limits(compared("largest_loss", "nord", "midt")), ("nord", "midt"), evaluation_price())
    yield evaluated("lots-redacted", "What a limit costs is withheld where a price is confidential", envelope(two, *secret),
                    won("b", "a") | {"/allocation/steps/0/loss/value": None, "/allocation/costs/0/cost/value": None, "/allocation/costs/0/cost/derivation": None, "/allocation/lots/0/price_difference/value": "10"}, redacted=True)


def refused() -> Iterator[Case]:
    def change(name: str, title: str, changes: dict[str, Any], *problems: tuple[str, str]) -> Case:
        return rejected(name, title, changed(limited(limits(lot_order(*THREE))), changes), *problems)

    rule = f"{LIMITS}/most_won/rule"
    yield change("lot-limits-nothing", "Limits that limit nothing", {f"{LIMITS}/most_won": DROP}, ("lot_limits.nothing_limited", LIMITS))
    yield change("lot-limits-bounds", "More lots than there are, and than may be bid for", {f"{LIMITS}/most_bid": {"lots": 4, "beyond": "problem"}, f"{LIMITS}/most_won/lots": 0},
                 ("number.out_of_bounds", f"{LIMITS}/most_bid/lots"), ("number.out_of_bounds", f"{LIMITS}/most_won/lots"))
    yield change("lot-limits-order", "An order that lacks a lot, and names one twice and one that is not there", {f"{rule}/lot_order": ["nord", "nord", "vest"]},
                 ("reference.duplicate_id", f"{rule}/lot_order/1"), ("reference.unknown", f"{rule}/lot_order/2"))
    yield change("lot-limits-order-incomplete", "An order that lacks a lot", {f"{rule}/lot_order": ["nord", "syd"]}, ("lot_limits.order_incomplete", f"{rule}/lot_order"))
    yield change("lot-limits-preference-not-used", "What stands for a preference that nothing goes by", {f"{LIMITS}/preference_not_stated": "problem"}, ("lot_limits.preference_not_used", f"{LIMITS}/preference_not_stated"))
    yield change("lot-limits-preference-missing-field", "Nothing stands for a preference that is not stated", {rule: "bidder_preference"}, ("document.missing_field", f"{LIMITS}/preference_not_stated"))
    yield change("lot-limits-preference-of-partners", "A preference where each partner counts", {rule: "bidder_preference", f"{LIMITS}/joint_bids": "each_partner", f"{LIMITS}/preference_not_stated": "problem"}, ("lot_limits.preference_of_partners", f"{LIMITS}/joint_bids"))
    yield change("bid-preference-not-asked", "A preference that nobody asks for", {"/bids/0/lot_preference": ["nord"]}, ("bid.preference_not_asked", "/bids/0/lot_preference"))
    preferring = {rule: "bidder_preference", f"{LIMITS}/preference_not_stated": "problem"}
    yield change("bid-preference-missing", "Bidders that do not say which lots they want most", preferring, *(("bid.preference_missing", f"/bids/{one}/lot_preference") for one in range(3)))
    stated = {f"/bids/{one}/lot_preference": list(THREE) for one in range(3)} | {f"/procurement/lots/{one}/solutions": SEVERAL for one in range(3)}
    yield change("bid-preference-incomplete", "A preference without a lot that is bid for, one for a lot that is not, and one that differs between two bids",
                 preferring | stated | {"/bids/0/lot_preference": ["nord"], "/bids/1/offers": [BIDS[1]["offers"][0]], "/bids/2/bidder": BIDS[0]["bidder"]},
                 ("bid.preference_incomplete", "/bids/0/lot_preference"), ("bid.preference_differs", "/bids/2/lot_preference"), ("bid.lot_not_offered", "/bids/1/lot_preference/1"), ("bid.lot_not_offered", "/bids/1/lot_preference/2"))
    by = compared("least_total_cost", *THREE, by="total")
    points = envelope(call(limits(by)), *BIDS)
    yield rejected("lot-limits-totals-not-comparable", "The least cost of points", points, ("lot_limits.totals_not_comparable", f"{rule}/least_total_cost/by"))
    unscored = envelope(call(limits(by), method=evaluation_price(), policies={k: v for k, v in policy(single_bid="unscored").items() if k != "points_below_zero"}), *BIDS)
    yield rejected("lot-limits-total-not-stated", "The least cost of totals that a single bid does not get", unscored, ("lot_limits.total_not_stated", f"{rule}/least_total_cost/by"))
