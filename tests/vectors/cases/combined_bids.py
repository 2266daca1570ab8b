"""Bids for several lots together, against the best separate award of these lots."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import DROP, Case, changed, evaluated, explained, questioned, rejected
from .documents import assessment, envelope, evaluation_price, item, lot, price, procurement, quality
from .lots import asks, bids, compared, limits

AT = "/procurement/combined_bids"
TWO = ("nord", "midt")
THREE = ("nord", "midt", "syd")


def combined(*groups: tuple[str, ...], **fields: Any) -> dict[str, Any]:
    """Groups `g1`, `g2`, … of lots that may be offered together."""
    named = [{"id": f"g{number}", "lots": list(lots)} for number, lots in enumerate(groups, 1)]
    return {"groups": named, "comparison": "least_total", "equal": "separate_bids", "no_separate_winner": "may_win"} | fields


def call(terms: dict[str, Any], names: tuple[str, ...], method: Any = None, rule: Any = "as_measured", **fields: Any) -> dict[str, Any]:
    """Lots of a pump each, by price."""
    lots = [lot([price(rule)], method or evaluation_price(), id=name, title=f"Pumper {name}", schedule=[item()]) for name in names]
    return procurement(*lots, combined_bids=terms, **fields)


def together(group: str, **offers: dict[str, str]) -> list[dict[str, Any]]:
    return [bid | {"combined": group} for bid in bids(**offers)]


def wins(**lots: str | None) -> dict[str, Any]:
    """By lot, in their order: the combined bid that wins it."""
    found: dict[str, Any] = {"/combined_bids/outcome": "allocated"}
    for position, (name, bid) in enumerate(lots.items()):
        found[f"/combined_bids/lots/{position}/lot"] = name
        found[f"/combined_bids/lots/{position}/combined"] = bid
        found[f"/lots/{position}/awarded"] = None if bid is None else [bid]
    return found


def sums(separate: str, award: str, gain: str) -> dict[str, Any]:
    values = {"separate": separate, "award": award, "gain": gain}
    return {f"/combined_bids/{name}/value": value for name, value in values.items()}


def compares(bid: int, standing: str, total: str | None, gain: str | None, group: int = 0) -> dict[str, Any]:
    at = f"/combined_bids/groups/{group}/bids/{bid}"
    numbers = {"total": total, "gain": gain}
    return {f"{at}/standing": standing} | {f"{at}/{name}{'/value' if value else ''}": value for name, value in numbers.items()}


# Alone: nord a 100, midt b 200, syd a 300.
ALONE = bids(a=asks(nord="100", midt="220", syd="300"), b=asks(nord="110", midt="200", syd="310"))
ALONE_TWO = bids(a=asks(nord="100", midt="220"), b=asks(nord="110", midt="200"))


def cases() -> Iterator[Case]:
    yield from compared_by_money()
    yield from compared_by_points()
    yield from left_over()
    yield from ties()
    yield from under_limits()
    yield from told()
    yield from refused()


def compared_by_money() -> Iterator[Case]:
    two = call(combined(TWO), TWO)
    # 95 + 190 = 285 against 100 + 200.
    better = together("g1", c=asks(nord="95", midt="190"))
    yield evaluated("combined-wins", "A combined bid that costs less than the best separate award", envelope(two, *ALONE_TWO, *better),
                    wins(nord="c", midt="c") | sums("300", "285", "15") | compares(0, "wins", "285", "15")
                    | {"/lots/0/ranking/0/bids": ["a"], "/lots/0/combined/0/standing": "admitted", "/lots/0/combined/0/rank": None, "/lots/0/combined/0/total/value": "95", "/combined_bids/groups/0/separate/value": "300", "/combined_bids/lots/0/separate": ["a"],
                       "/combined_bids/gain/derivation/formula": "combined_bids.saved"})
    # 90 + 215 = 305: cheaper than a in nord, and dearer together.
    worse = together("g1", c=asks(nord="90", midt="215"))
    yield evaluated("combined-loses", "A combined bid that is cheaper in one lot and dearer together", envelope(two, *ALONE_TWO, *worse),
                    wins(nord=None, midt=None) | sums("300", "300", "0") | compares(0, "loses", "305", "-5") | {"/lots/0/ranking/0/bids": ["a"]})
    yield evaluated("combined-none", "Nobody offers lots together", envelope(two, *ALONE_TWO), wins(nord=None, midt=None) | {"/combined_bids/gain": None, "/combined_bids/groups/0/bids": []})
    # Groups that share midt: c saves 300 - 285 = 15, d saves 500 - 475 = 25, and both together cannot win. e saves 600 - 570 = 30.
    three = call(combined(TWO, ("midt", "syd"), THREE), THREE)
    overlapping = [*better, *together("g2", d=asks(midt="185", syd="290"))]
    whole = together("g3", e=asks(nord="90", midt="180", syd="300"))
    yield evaluated("combined-overlapping", "Of groups that share a lot the one that saves more", envelope(three, *ALONE, *overlapping), wins(nord=None, midt="d", syd="d") | sums("600", "575", "25") | compares(0, "loses", "285", "15") | compares(0, "wins", "475", "25", 1))
    yield evaluated("combined-all-lots", "All lots together save more than any two", envelope(three, *ALONE, *overlapping, *whole), wins(nord="e", midt="e", syd="e") | sums("600", "570", "30"))
    four = call(combined(TWO, ("syd", "øst")), (*THREE, "øst"))
    both = [*better, *together("g2", d=asks(syd="250", øst="340"), e=asks(syd="290", øst="290"))]
    last = bids(f=asks(øst="300"))
    # 285 + 580 against 300 + 600; d costs 590.
    yield evaluated("combined-two-groups", "A combined bid wins in each of two groups", envelope(four, *ALONE, *last, *both), wins(nord="c", midt="c", syd="e", øst="e") | sums("900", "865", "35") | compares(0, "loses", "590", "10", 1) | compares(1, "wins", "580", "20", 1))
    # Ten for each point: a 100 + 200 - 160 = 140, c 115 + 190 - 200 = 105.
    criteria = [price("as_measured"), quality() | {"rule": {"money_per_unit": {"amount": "10", "above": "0"}}}]
    lots = [lot(criteria, evaluation_price(), id=name, title=f"Pumper {name}", schedule=[item()]) for name in TWO]
    given = [*bids(a=asks(nord="100", midt="200")), *together("g1", c=asks(nord="115", midt="190"))]
    points = [assessment(f"{one}-{name}", one, found, lot=name) for one, found in (("a", "8"), ("c", "10")) for name in TWO]
    yield evaluated("combined-evaluation-price", "A combined bid with better quality", envelope(procurement(*lots, combined_bids=combined(TWO)), *given, assessments=points),
                    wins(nord="c", midt="c") | sums("140", "105", "35") | {"/lots/0/bids/0/total/value": "20", "/lots/0/combined/0/total/value": "15"})


def compared_by_points() -> Iterator[Case]:
    # 100 points at 100, none at 300: a has 100 in nord, b 50 in midt. Together 95 at 110, 60 at 180.
    rule = {"fixed_range": {"max_points": "100", "full_at": "100", "zero_at": "300", "capped": True}}
    method = {"weighted_points": {"combination": "added"}}
    given = [*ALONE_TWO, *together("g1", c=asks(nord="110", midt="180"))]
    for name, weights, winner, found in (("even", ("1", "1"), "c", ("150", "155", "5")), ("uneven", ("3", "1"), None, ("350", "350", "0"))):
        by = {"most_points": [{"lot": one, "weight": weight} for one, weight in zip(TWO, weights, strict=True)]}
        hand = compares(0, "wins", "155", "5") if winner else compares(0, "loses", "345", "-5")
        yield evaluated(f"combined-points-{name}", "Combined bids by the weighted points of their lots", envelope(call(combined(TWO, comparison=by), TWO, method, rule), *given),
                        wins(nord=winner, midt=winner) | sums(*found) | hand | {"/combined_bids/groups/0/separate/derivation/formula": "combined_bids.points", "/combined_bids/gain/unit": "points"})


def left_over() -> Iterator[Case]:
    # Nobody bids for midt alone.
    few = bids(a=asks(nord="100"))
    given = [*few, *together("g1", c=asks(nord="130", midt="200"))]
    yield evaluated("combined-lot-left-over", "A combined bid wins a lot that nobody wins alone", envelope(call(combined(TWO), TWO), *given),
                    wins(nord="c", midt="c") | sums("100", "130", "-30") | compares(0, "wins", "330", None) | {"/combined_bids/groups/0/separate": None, "/combined_bids/lots/1/separate": []})
    out = combined(TWO, no_separate_winner="takes_no_part")
    yield evaluated("combined-nothing-to-compare", "A combined bid takes no part where a lot has no separate winner", envelope(call(out, TWO), *given), wins(nord=None, midt=None) | compares(0, "nothing_to_compare", "330", None))
    missing = changed(envelope(call(combined(TWO), TWO), *ALONE_TWO, *together("g1", c=asks(nord="1", midt="1"))), {"/bids/2/offers/1/offer/prices": []})
    yield evaluated("combined-not-admitted", "A combined bid that does not comply in one lot", missing, wins(nord=None, midt=None) | compares(0, "not_admitted", None, None) | {"/lots/1/combined/0/standing": "non_compliant"})
    asked = [{"id": "ce", "title": "CE", "test": "confirmed", "missing": "ask"}]
    lots = [lot([price("as_measured")], evaluation_price(), id=name, title=name, schedule=[item()], **({"requirements": asked} if name == "midt" else {})) for name in TWO]
    answered = changed(envelope(procurement(*lots, combined_bids=combined(TWO)), *ALONE_TWO, *together("g1", c=asks(nord="1", midt="1"))),
                       {f"/bids/{one}/offers/1/offer/requirements": [{"requirement": "ce", "confirmed": True}] for one in (0, 1)})
    yield evaluated("combined-open", "Nothing is awarded while a question about a combined bid is open", answered,
                    {"/combined_bids/outcome": "open", "/combined_bids/groups/0/bids/0/standing": "undecided", "/lots/0/awarded": [], "/lots/1/outcome": "ranked", "/lots/1/combined/0/standing": "incomplete"})


def ties() -> Iterator[Case]:
    equal = together("g1", c=asks(nord="90", midt="210"))
    for who, winner in (("separate_bids", None), ("combined_bid", "c")):
        yield evaluated(f"combined-equal-{who.replace('_', '-')}", "A combined bid that costs exactly as much", envelope(call(combined(TWO, equal=who), TWO), *ALONE_TWO, *equal), wins(nord=winner, midt=winner) | sums("300", "300", "0"))
    tied = together("g1", c=asks(nord="90", midt="200"), d=asks(nord="100", midt="190"))
    yield evaluated("combined-tied", "Two combined bids that cost the same", envelope(call(combined(TWO), TWO), *ALONE_TWO, *tied),
                    {"/combined_bids/outcome": "tied", "/combined_bids/tie/lot": "nord", "/combined_bids/tie/bids": ["c", "d"], "/combined_bids/groups/0/bids/0/standing": "undecided", "/lots/0/awarded": [], "/combined_bids/award": None})
    # a and e share nord alone; c is dearer, so nord stays shared.
    shared = [*ALONE_TWO, *bids(e=asks(nord="100")), *together("g1", c=asks(nord="90", midt="215"))]
    yield evaluated("combined-shared-place", "A shared first place that a combined bid does not win", envelope(call(combined(TWO), TWO), *shared),
                    wins(nord=None, midt=None) | {"/lots/0/outcome": "tied", "/combined_bids/lots/0/separate": ["a", "e"]})


def under_limits() -> Iterator[Case]:
    rule = compared("least_total_cost", *THREE, by="total")
    limited = {"lot_limits": limits(rule, 2)}
    three = call(combined(TWO, ("midt", "syd")), THREE, **limited)
    # At most two each. Separately: a nord 100, b midt 210, a syd 300 = 610. With c in nord and midt a wins syd: 290 + 300.
    given = bids(a=asks(nord="100", midt="200", syd="300"), b=asks(nord="120", midt="210", syd="330"))
    c = together("g1", c=asks(nord="100", midt="190"))
    yield evaluated("combined-limited", "A combined bid where a bidder may win two lots", envelope(three, *given, *c),
                    wins(nord="c", midt="c") | sums("610", "590", "20") | compares(0, "wins", "290", "20") | {"/lots/2/awarded": ["a"], "/allocation/costs/0/cost/value": "10", "/allocation/lots/1/winner": "b", "/combined_bids/lots/2/separate": ["a"]})
    # Its own combined bid takes both places of a: 250 + b's 330 = 580 against 610.
    own = [one | {"bidder": given[0]["bidder"]} for one in together("g1", a2=asks(nord="100", midt="150"))]
    yield evaluated("combined-limited-own", "The lots of a combined bid count against the limit of its bidder", envelope(three, *given, *own), wins(nord="a2", midt="a2") | sums("610", "580", "30") | {"/lots/2/awarded": ["b"]})
    # 275 + 330 = 605: cheaper by 35 in its own lots, by 5 in all.
    own[0]["offers"][1]["offer"]["prices"][0]["price"] = "175"
    yield evaluated("combined-limited-whole", "All lots count, where a combined bid keeps its bidder from another lot", envelope(three, *given, *own), wins(nord="a2", midt="a2") | sums("610", "605", "5") | compares(0, "wins", "275", "35"))
    own = [one | {"bidder": given[0]["bidder"]} for one in together("g1", a2=asks(nord="100", midt="185"))]
    yield evaluated("combined-limited-dearer", "A combined bid that is cheaper in its lots and dearer in all", envelope(three, *given, *own), wins(nord=None, midt=None) | sums("610", "610", "0") | compares(0, "loses", "285", "25") | {"/lots/0/awarded": ["a"], "/lots/1/awarded": ["b"], "/lots/2/awarded": ["a"]})


def told() -> Iterator[Case]:
    two = call(combined(TWO), TWO)
    better = together("g1", c=asks(nord="95", midt="190"))
    document = envelope(two, *ALONE_TWO, *better)
    # Without a nobody bids for nord alone, so the combined bid takes no part there.
    absent = envelope(changed(two, {"/combined_bids/no_separate_winner": "takes_no_part"}), *bids(a=asks(nord="100"), b=asks(midt="200")), *better)
    yield questioned("robustness-combined-bids", "Without which bids others win where lots may be combined; numbers are not looked at", absent, {
        "/lots/0/robustness/winner": "c", "/lots/0/robustness/not_examined": "combined_bids", "/lots/0/robustness/criteria": [],
        "/lots/0/robustness/withdrawals": [{"bid": "a", "winners": []}, {"bid": "b", "winners": ["a"]}],
        "/lots/1/robustness/withdrawals": [{"bid": "a", "winners": ["b"]}, {"bid": "b", "winners": []}],
    })
    yield explained("explained-combined", "The explanation of lots that a combined bid wins", document,
                    {"/lots/0/winners/0/bid": "c", "/lots/0/winners/0/rank": None, "/lots/0/winners/0/total/value": "95", "/lots/0/bids/0/bid": "a", "/lots/0/bids/0/comparisons": None, "/combined_bids/gain/value": "15"})
    worse = envelope(two, *ALONE_TWO, *better, *together("g1", d=asks(nord="90", midt="215")))
    yield explained("explained-combined-to-one", "A bidder is told of its own combined bid and of those that win", worse,
                    {"/lots/1/bids/0/bid": "d", "/lots/1/bids/0/total/value": "215", "/combined_bids/groups/0/bids/0/bid": "c", "/combined_bids/groups/0/bids/1/bid": "d", "/combined_bids/groups/0/bids/2": None, "/combined_bids/groups/0/bids/1/gain/value": "-5"}, bid="d")
    secret = changed(document, {"/bids/2/offers/1/offer/prices/0/confidential": True})
    yield evaluated("combined-redacted", "Sums are withheld where a price of a combined bid is confidential", secret,
                    {"/lots/0/awarded": ["c"], "/combined_bids/groups/0/separate/value": "300", "/combined_bids/award/value": None, "/combined_bids/gain/value": None, "/combined_bids/groups/0/bids/0/total/value": None, "/combined_bids/groups/0/bids/0/total/derivation": None, "/lots/1/combined/0/total/value": None}, redacted=True)


def refused() -> Iterator[Case]:
    def change(name: str, title: str, changes: dict[str, Any], *problems: tuple[str, str]) -> Case:
        given = [*ALONE, *together("g1", c=asks(nord="95", midt="190"))]
        return rejected(name, title, changed(envelope(call(combined(TWO, ("midt", "syd")), THREE), *given), changes), *problems)

    yield change("combined-group-too-small", "A group of one lot, and an unknown lot", {f"{AT}/groups/1/lots": ["vest"]}, ("combined_bids.group_too_small", f"{AT}/groups/1/lots"), ("reference.unknown", f"{AT}/groups/1/lots/0"))
    yield change("combined-group-repeated", "A group with a lot twice, and two groups of one name", {f"{AT}/groups/1": {"id": "g1", "lots": ["midt", "midt"]}}, ("reference.duplicate_id", f"{AT}/groups/1/id"), ("reference.duplicate_id", f"{AT}/groups/1/lots/1"))
    yield change("combined-no-groups", "No groups", {f"{AT}/groups": [], "/bids/2/combined": DROP}, ("document.empty_list", f"{AT}/groups"))
    yield change("combined-lots-differ", "A combined bid without a lot of its group", {"/bids/2/combined": "g2"}, ("bid.combined_lots", "/bids/2/offers"))
    yield change("combined-unknown-group", "A combined bid for a group that is not there", {"/bids/2/combined": "g9"}, ("reference.unknown", "/bids/2/combined"))
    yield change("combined-not-allowed", "A combined bid where nothing may be combined", {AT: DROP}, ("bid.combining_not_allowed", "/bids/2/combined"))
    points = envelope(call(combined(TWO), TWO, {"weighted_points": {"combination": "added"}}, {"ratio_to_lowest": {"max_points": "100"}}), *ALONE_TWO)
    yield rejected("combined-totals-not-comparable", "The least sum of points that compare the bids", points, *((f"combined_bids.{code}", f"{AT}/comparison") for code in ("totals_not_comparable", "rules_compare") * 2))
    yield change("combined-total-not-stated", "A lot whose single bid has no total", {"/procurement/lots/1/policies/single_bid": "unscored"}, ("combined_bids.total_not_stated", f"{AT}/comparison"))
    several = {"suppliers": 2, "cut_off_tie": "undecided"}
    yield change("combined-several-suppliers", "A framework with several suppliers among lots that may be combined", {"/procurement/lots/2/framework": several}, ("combined_bids.several_suppliers", f"{AT}/comparison"))
    by = [{"lot": "nord", "weight": "1"}, {"lot": "midt", "weight": "0"}, {"lot": "midt", "weight": "1"}]
    yield change("combined-weights", "A lot without a weight, and one with two, of which one counts nothing", {f"{AT}/comparison": {"most_points": by}},
                 ("reference.duplicate_id", f"{AT}/comparison/most_points/2/lot"), ("number.out_of_bounds", f"{AT}/comparison/most_points/1/weight"), ("combined_bids.weights_differ", f"{AT}/comparison/most_points"))
    for name, rule in (("order", {"lot_order": list(THREE)}), ("price", compared("least_total_cost", *THREE))):
        yield change(f"combined-limit-rule-{name}", "A limit whose rule does not go by the totals of all lots", {"/procurement/lot_limits": limits(rule, 2)}, ("combined_bids.limit_rule", f"{AT}/comparison"))
    yield change("combined-beyond-limit", "Groups of more lots than a bidder may win", {"/procurement/lot_limits": limits(compared("least_total_cost", *THREE, by="total"))}, *(("combined_bids.beyond_limit", f"{AT}/groups/{one}/lots") for one in (0, 1)))
