"""What would change an award: weights, prices, points, withdrawals, and why nothing may be said."""

from __future__ import annotations

from collections.abc import Iterator

from .case import Case, changed, questioned
from .documents import bid, declared, envelope, evaluation_price, item, lot, parameter, policy, price, procurement, ratio, rounded, weighted

ROBUST = "/lots/0/robustness"
CRITERIA = f"{ROBUST}/criteria"


def compared(offers: dict[str, tuple[str, str]], weights: tuple[str, str] = ("60", "40"), fields: dict | None = None, **policies: object) -> dict:
    """Bids with a price, by its ratio to the lowest, and a declared quality from 0 to 100 that counts as points."""
    said = {"ties": ["lowest_price"]} | policies
    quality = declared("kvalitet", "kvalitet", weight=weights[1]) | (fields or {})
    criteria = [price(ratio(), weights[0]), quality]
    bounds = parameter("kvalitet", "1", minimum="0", maximum="100")
    call = procurement(lot(criteria, weighted(), policy(**said), schedule=[item()], parameters=[bounds]))
    return envelope(call, *(bid(name, asked, {"kvalitet": worth}) for name, (asked, worth) in offers.items()))


def purchase(**policies: object) -> dict:
    """80 points for a, 84 for b, 46 for c."""
    return compared({"a": ("1000", "50"), "b": ("1250", "90"), "c": ("2000", "40")}, **policies)


def cases() -> Iterator[Case]:
    yield from weights_and_prices()
    yield from held()
    yield from references()
    yield from steps()
    yield from other_methods()
    yield from by_rules()
    yield from nothing_to_say()


def weights_and_prices() -> Iterator[Case]:
    # Shares: b leads a by -20 in the price and by 40 in quality: 40 = 60 x. Prices: 60000 / P + 36 = 80 for b,
    # 60 P / 1250 + 36 = 80 for a below 1000, and 60 P / 1250 + 36 = 76 for c. At a tie the lower price wins.
    yield questioned("robustness-weights-and-prices", "Between which weights the winner stays, and at which prices and points the award changes", purchase(), {
        f"{ROBUST}/winner": "b",
        f"{ROBUST}/leads/0/bid": "a",
        f"{ROBUST}/leads/0/lead/value": "4",
        f"{ROBUST}/leads/0/relative/value": "0.047619047619",
        f"{ROBUST}/leads/0/within_rounding": False,
        f"{ROBUST}/leads/1/lead/value": "38",
        f"{ROBUST}/shares/0/share/value": "0.6",
        f"{ROBUST}/shares/0/lower": None,
        f"{ROBUST}/shares/0/upper/value/value": "0.666666666667",
        f"{ROBUST}/shares/0/upper/known": "exactly",
        f"{ROBUST}/shares/0/upper/included": True,
        f"{ROBUST}/shares/0/upper/winners": ["a"],
        f"{ROBUST}/shares/1/lower/value/value": "0.333333333333",
        f"{ROBUST}/shares/1/upper": None,
        f"{ROBUST}/shifts/0/bid": "a",
        f"{ROBUST}/shifts/0/moved/value": "0.066666666667",
        f"{ROBUST}/shifts/0/from": ["kvalitet"],
        f"{ROBUST}/shifts/0/to": "pris",
        f"{ROBUST}/shifts/1/bid": "c",
        f"{ROBUST}/shifts/1/moved": None,
        f"{CRITERIA}/0/bids/0/measure/higher/value/value": "1363.636363636364",
        f"{CRITERIA}/0/bids/0/measure/higher/included": True,
        f"{CRITERIA}/0/bids/0/measure/lower": None,
        f"{CRITERIA}/0/bids/0/points/lower/value/value": "73.333333333333",
        f"{CRITERIA}/0/bids/1/bid": "a",
        f"{CRITERIA}/0/bids/1/measure/lower/value/value": "916.666666666667",
        f"{CRITERIA}/0/bids/1/points/outcome": "never",
        f"{CRITERIA}/0/bids/2/measure/lower/value/value": "833.333333333333",
        f"{CRITERIA}/0/bids/2/measure/lower/winners": ["c"],
        f"{CRITERIA}/1/bids/0/measure/lower/value/value": "80",
        f"{CRITERIA}/1/bids/1/measure/higher/value/value": "60",
        f"{CRITERIA}/1/bids/2/measure/outcome": "never",
        f"{CRITERIA}/1/bids/0/points": None,
        f"{ROBUST}/withdrawals": [],
    })
    # With a: b has 25 + 30, c has 16.67 + 39. Without it b is the lowest: 50 + 30 against 33.33 + 39.
    reversal = compared({"a": ("1000", "0"), "b": ("2000", "60"), "c": ("3000", "78")}, ("50", "50"))
    yield questioned("robustness-withdrawal", "A bid that cannot win decides who does", reversal, {
        f"{ROBUST}/winner": "c",
        f"{ROBUST}/withdrawals": [{"bid": "a", "winners": ["b"]}],
    })
    # At p below 1000 of c: a 60 p / 1000 + 20, b 60 p / 1250 + 31.2, c 60 + 8: b passes a at 11200 / 12, c passes b at 36800 / 48.
    passed = compared({"a": ("1000", "50"), "b": ("1250", "78"), "c": ("1100", "20")})
    at = f"{CRITERIA}/0/bids/2/measure"
    yield questioned("robustness-passed-on", "A bid that lowers its price makes another win before it wins itself", passed, {
        f"{ROBUST}/winner": "a",
        f"{CRITERIA}/0/bids/2/bid": "c",
        f"{at}/lower/value/value": "766.666666666667",
        f"{at}/lower/winners": ["c"],
        f"{at}/earlier_lower/value/value": "933.333333333333",
        f"{at}/earlier_lower/included": False,
        f"{at}/earlier_lower/known": "exactly",
        f"{at}/earlier_lower/winners": ["b"],
        f"{CRITERIA}/0/bids/1/measure/earlier_lower": None,
    })
    even = compared({"a": ("1000", "50"), "b": ("1250", "80")})
    yield questioned("robustness-tie-broken", "Equal totals: the lower price decided, and any change may do", even, {
        f"{ROBUST}/winner": "a",
        f"{ROBUST}/leads/0/lead/value": "0",
        f"{ROBUST}/leads/0/decided_by": "lowest_price",
        f"{ROBUST}/shares/0/lower/value/value": "0.6",
        f"{ROBUST}/shares/0/lower/included": False,
        f"{ROBUST}/shifts/0/moved/value": "0",
        f"{ROBUST}/shifts/0/included": False,
        f"{CRITERIA}/1/bids/1/measure/higher/value/value": "80",
        f"{CRITERIA}/1/bids/1/measure/higher/included": False,
    })


def references() -> Iterator[Case]:
    # c has just the 5 points of the group that it needs, of 8 and 2. With less weight on q1 it is out, and a's 42.57 beside 42.25 become
    # 52.87 beside 54.42 of b, since the lowest price is 818 then and the lowest cost 71.
    names = ("q1", "q2", "drift", "miljø")
    group = {"id": "kvalitet", "title": "Kvalitet", "kind": "quality", "weight": "20", "minimum_points": "5"}
    parts = [declared(name, name, weight="50") | {"parent": "kvalitet"} for name in names[:2]]
    criteria = [price(ratio(), "20"), declared("drift", "drift", ratio(), weight="20"), group, *parts, declared("miljø", "miljø", weight="40")]
    call = procurement(lot(criteria, weighted(), policy(ties=["lowest_price"]), schedule=[item()], parameters=[parameter(name, "1", minimum="0", maximum="100") for name in names]))
    given = {"a": ("1093", "57", "10", "71", "28"), "b": ("818", "5", "14", "82", "38"), "c": ("440", "8", "2", "59", "0")}
    offers = [bid(name, asked, dict(zip(names, values, strict=True))) for name, (asked, *values) in given.items()]
    at = f"{ROBUST}/shares/3/lower"
    yield questioned("robustness-weights-move-references", "A weight that takes a bid out of what the others are compared with", envelope(call, *offers),
                     {f"{ROBUST}/winner": "a", f"{ROBUST}/shares/3/criterion": "q1", f"{at}/value/value": "0.1", f"{at}/included": False, f"{at}/winners": ["b"]})


def steps() -> Iterator[Case]:
    # Totals in whole points are at most a half away: 40 − 60 x lies between 1 and −1.
    yield questioned("robustness-rounded-totals", "Where totals are rounded a weight is known within bounds", purchase(rounding={"total": rounded(0, "half_up")}), {
        f"{ROBUST}/shares/0/upper/known": "within_bounds",
        f"{ROBUST}/shares/0/upper/value/value": "0.65",
        f"{ROBUST}/shares/0/upper/certain/value": "0.683333333333",
        f"{ROBUST}/shifts/0/moved/value": "0.05",
        f"{ROBUST}/shifts/0/certain/value": "0.083333333333",
        f"{ROBUST}/leads/0/within_rounding": False,
    })
    # 60 + 20 against 60 P / 9e11 + 22: a tie at 58 · 9e11 / 60.
    large = compared({"a": ("700000000000", "50"), "b": ("900000000000", "55")})
    yield questioned("robustness-large-prices", "A price of twelve digits at which the award changes is known to all decimals", large, {
        f"{ROBUST}/winner": "a",
        f"{CRITERIA}/0/bids/0/measure/higher/value/value": "870000000000",
        f"{CRITERIA}/0/bids/0/measure/higher/known": "exactly",
        f"{CRITERIA}/1/bids/1/measure/higher/value/value": "83.333333333333",
    })
    # 60 + 36 against 30 + 35.2; below 85 for quality a bid is not ranked.
    least = compared({"a": ("2000", "88"), "b": ("1000", "90")}, fields={"minimum_points": "85"})
    yield questioned("robustness-threshold", "The winner falls below a threshold before a rival overtakes it", least, {
        f"{ROBUST}/winner": "b",
        f"{CRITERIA}/1/bids/0/measure/lower/value/value": "85",
        f"{CRITERIA}/1/bids/0/measure/lower/value/derivation/formula": "robustness.value_at_threshold",
        f"{CRITERIA}/1/bids/0/measure/lower/included": False,
        f"{CRITERIA}/1/bids/0/measure/lower/winners": ["a"],
    })
    table = {"table": {"steps": [{"at_most": "1000", "points": "10"}, {"at_most": "1500", "points": "6"}], "otherwise": "0"}}
    call = procurement(lot([price(table), declared("kvalitet", "kvalitet")], policies=policy(ties=["lowest_price"]), schedule=[item()], parameters=[parameter("kvalitet", "1")]))
    stepped = envelope(call, bid("a", "900", {"kvalitet": "3"}), bid("b", "1600", {"kvalitet": "5"}))
    # 10 + 3 against 0 + 5. At 1500 b has 11, at 1000 it has 15; a falls to 9 above 1000, and to 3 above 1500.
    yield questioned("robustness-table", "Points in steps: the bound of the step that turns the award", stepped, {
        f"{ROBUST}/winner": "a",
        f"{ROBUST}/shares": [],
        f"{ROBUST}/shifts": [],
        f"{CRITERIA}/0/bids/0/measure/higher/value/value": "1500",
        f"{CRITERIA}/0/bids/0/measure/higher/included": False,
        f"{CRITERIA}/0/bids/1/measure/lower/value/value": "1000",
        f"{CRITERIA}/0/bids/1/measure/lower/included": True,
        f"{CRITERIA}/1/bids/1/measure/higher/value/value": "13",
    })


def held() -> Iterator[Case]:
    """What a bid below a threshold, a tie over a stretch, a rounded measure and a published ceiling hold."""
    def of(rule: Any, offers: dict[str, tuple[str, str]], weights: tuple[str, str] = ("60", "40"), method: dict | None = None, fields: dict | None = None, ceiling: dict | None = None, **policies: Any) -> dict:
        criteria = [price(rule, weights[0]), declared("kvalitet", "kvalitet", weight=weights[1]) | (fields or {})]
        call = procurement(lot(criteria, method or weighted(), policy(**policies), schedule=[item(**(ceiling or {}))], parameters=[parameter("kvalitet", "1", minimum="0", maximum="100")]))
        return envelope(call, *(bid(name, asked, {"kvalitet": worth}) for name, (asked, worth) in offers.items()))

    def range_of(full: str, zero: str) -> dict:
        return {"fixed_range": {"max_points": "100", "full_at": full, "zero_at": zero, "capped": False}}

    # a 45 + 12, c 42.5 + 8, b 0 + 28 below the 40. a and b: 75 − 45 x = 70 x at x = 75 / 115, where both have 45.7.
    below = of(range_of("800", "3200"), {"a": ("1400", "30"), "b": ("3200", "70"), "c": ("1500", "20")}, method=weighted(minimum_total="40"))
    yield questioned("robustness-below-threshold", "Other weights lift a bid above a threshold that it misses today, and before the winner", below, {
        f"{ROBUST}/winner": "a",
        f"{ROBUST}/shares/1/upper/value/value": "0.652173913043",
        f"{ROBUST}/shares/1/upper/winners": ["b"],
        f"{ROBUST}/shifts/0/bid": "b",
        f"{ROBUST}/shifts/0/moved/value": "0.252173913043",
        f"{ROBUST}/shifts/0/known": "exactly",
    })
    # Equal prices whatever the quality: at 50 both have the same points, and below b has more.
    call = of("as_measured", {"a": ("900", "80"), "b": ("900", "50")}, method={"lowest_price": {"base": "pris", "combination": "weighted", "weights_sum": "50"}}, ties=["lowest_price", {"most_points": "kvalitet"}])
    tied = changed(call, {"/procurement/lots/0/criteria/1/weight": "50"})
    del tied["procurement"]["lots"][0]["criteria"][0]["weight"]
    yield questioned("robustness-tied-stretch", "Totals stay equal, and the points that break the tie turn the award", tied, {
        f"{ROBUST}/winner": "a",
        f"{CRITERIA}/1/bids/0/measure/lower/value/value": "50",
        f"{CRITERIA}/1/bids/0/measure/lower/included": True,
        f"{CRITERIA}/1/bids/1/measure/higher/value/value": "80",
        f"{CRITERIA}/1/bids/1/measure/higher/included": False,
    })
    # 16 + 36 against 15.6 + 29.4: a tie at 48.33, so at 48, which all below 48.5 are rounded to.
    whole = of(range_of("0", "1000"), {"a": ("600", "60"), "b": ("610", "49")}, ("40", "60"), rounding={"measure": {"to": {"decimals": 0, "mode": "half_up"}}})
    yield questioned("robustness-rounded-measure", "A measure that is rounded turns the award where it is rounded to another", whole, {
        f"{ROBUST}/winner": "a",
        f"{CRITERIA}/1/bids/0/measure/lower/value/value": "48.5",
        f"{CRITERIA}/1/bids/0/measure/lower/known": "exactly",
        f"{CRITERIA}/1/bids/0/measure/lower/included": False,
    })
    # Beside c b has 30 + 36 and a 45 + 20; without c nobody is cheaper than a: 60 + 20 against 40 + 36.
    fallen = of(ratio(), {"a": ("2000", "50"), "b": ("3000", "90"), "c": ("1500", "80")}, fields={"minimum_points": "30"}, ties=["lowest_price"])
    yield questioned("robustness-after-threshold", "Who wins once the winner is no longer compared with", fallen, {
        f"{ROBUST}/winner": "c",
        f"{CRITERIA}/1/bids/0/measure/lower/value/value": "30",
        f"{CRITERIA}/1/bids/0/measure/lower/winners": ["a"],
    })
    # 100 · 40 / 90 points for 2000 are what 100 are for 4500; a little above, the quotients are equal to 12 decimals.
    criteria = [price("as_measured"), declared("kvalitet", "kvalitet") | {"rule": {"ratio_to_highest": {"max_points": "100"}}, "minimum_points": "30"}]
    call = procurement(lot(criteria, {"price_per_quality": {"base": "pris", "combination": "added", "per": "1000"}}, policy(), schedule=[item()], parameters=[parameter("kvalitet", "1", minimum="0", maximum="100")]))
    flat = envelope(call, bid("a", "2000", {"kvalitet": "40"}), bid("b", "1500", {"kvalitet": "90"}), bid("c", "2500", {"kvalitet": "40"}))
    yield questioned("robustness-flat-quotient", "Who wins beyond a tie that is left so slowly that totals beside it are still equal", flat, {
        f"{ROBUST}/winner": "b",
        f"{CRITERIA}/0/bids/0/bid": "b",
        f"{CRITERIA}/0/bids/0/measure/higher/value/value": "4500",
        f"{CRITERIA}/0/bids/0/measure/higher/winners": ["a"],
    })
    # a has 16 + 36, b 12 + 30: a tie at 850, which nobody may ask.
    capped = of(range_of("0", "1000"), {"a": ("600", "60"), "b": ("700", "50")}, ("40", "60"), ceiling={"ceiling_price": "800"})
    yield questioned("robustness-ceiling", "A price above the ceiling is none that turns the award", capped, {
        f"{ROBUST}/winner": "a",
        f"{CRITERIA}/0/bids/0/measure/outcome": "never",
    })


def other_methods() -> Iterator[Case]:
    quality = declared("kvalitet", "kvalitet", {"money_per_unit": {"amount": "200", "above": "0"}})
    call = procurement(lot([price("as_measured"), quality], evaluation_price(), policy(ties=["lowest_price"]), schedule=[item()], parameters=[parameter("kvalitet", "1", minimum="0", maximum="3")]))
    prices = envelope(call, bid("a", "1000", {"kvalitet": "3"}), bid("b", "900", {"kvalitet": "1"}))
    # 1000 − 600 = 400 against 900 − 200 = 700.
    yield questioned("robustness-evaluation-price", "Quality as money: the prices that turn the award, and no weights", prices, {
        f"{ROBUST}/winner": "a",
        f"{ROBUST}/leads/0/lead/value": "300",
        f"{ROBUST}/leads/0/lead/unit": "DKK",
        f"{ROBUST}/leads/0/relative/value": "0.75",
        f"{ROBUST}/shares": [],
        f"{CRITERIA}/0/bids/0/measure/higher/value/value": "1300",
        f"{CRITERIA}/0/bids/1/measure/lower/value/value": "600",
        f"{CRITERIA}/1/bids/0/measure/lower/value/value": "1.5",
        f"{CRITERIA}/1/bids/1/measure/higher/value/value": "2.5",
        f"{CRITERIA}/1/bids/1/points/higher/value/value": "500",
    })


def by_rules() -> Iterator[Case]:
    """The price at which b, which has more quality, passes a: one for each way in which points follow a price."""
    def turns(word: str, title: str, terms: Any, dear: str, quality: str, value: str, included: bool = False, more: str = "") -> Case:
        best = declared("kvalitet", "kvalitet")
        call = procurement(lot([price({word: terms}), best], policies=policy(), schedule=[item()], parameters=[parameter("kvalitet", "1")]))
        bids = envelope(call, bid("a", "100", {"kvalitet": "0"}), bid("b", dear, {"kvalitet": quality}))
        return questioned(f"robustness-{word.replace('_', '-')}{more}", title, bids, {
            f"{ROBUST}/winner": "a", f"{CRITERIA}/0/bids/1/bid": "b", f"{CRITERIA}/0/bids/1/measure/lower/value/value": value, f"{CRITERIA}/0/bids/1/measure/lower/included": included})

    most = {"max_points": "100"}
    # 100 · (100 / x)² = 50 at x = 100 · √2, and so is 100 · (1 − log2(x / 100)).
    yield turns("power_ratio", "A power of the ratio, met by halving", most | {"exponent": 2}, "200", "50", "141.42135623731")
    yield turns("log_ratio", "A logarithm of the ratio, met by halving", most | {"zero_at_ratio": "2"}, "200", "50", "141.42135623731")
    # Two bids: a slope of one. 100 − (x − 100) = 50.
    yield turns("slope_by_bids", "A slope by the number of bids", most | {"slope": "bids_less_one"}, "200", "50", "150")
    # 150 − 200 · 100 / (100 + x) against 200 − 200 · x / (100 + x): 250 = 1.5 · x.
    yield turns("mean_based", "About a mean that moves with the price", most | {"capped": False}, "200", "50", "166.666666666667")
    # A rebate of 100 on 300 has half of the 200 of a.
    yield turns("rebate_ratio", "A ratio of rebates", most | {"base": "300"}, "250", "50", "200")
    # The knee lies at 0.55 · x + 55: 0.2 for each per cent to it and 1 beyond are 100 − (0.56 · x − 64).
    yield turns("graduated", "A knee above a median that moves with the price", most | {"gentle": "0.2", "knee": "0.1", "steep": "1"}, "250", "50", "203.571428571429")
    # Up to half above the lowest both have 60.
    yield turns("distance_table", "A step of the distance, at its bound", {"steps": [{"at_most": "0.5", "points": "60"}], "otherwise": "20"}, "200", "30", "150", True)
    # A span of 60 % makes a slope of 2, a greater one a slope of 1/2: 0 + 50 against 70 + 50.
    span = {"span": {"steps": [{"at_most": "0.6", "slope": "2"}], "otherwise": "0.5"}}
    yield turns("slope_by_bids", "A slope by the span, which falls at its step", most | {"slope": span}, "200", "50", "160", True, "-by-span")
    life = declared("levetid", "levetid", {"ratio_to_highest": most})
    call = procurement(lot([life, declared("kvalitet", "kvalitet")], policies=policy(), parameters=[parameter("levetid", "year"), parameter("kvalitet", "1")]))
    longest = envelope(call, bid("a", None, {"levetid": "100", "kvalitet": "0"}), bid("b", None, {"levetid": "50", "kvalitet": "30"}))
    # 50 + 30; from 70 years on it has more than 100.
    yield questioned("robustness-ratio-to-highest", "A ratio to the highest", longest, {f"{ROBUST}/winner": "a", f"{CRITERIA}/0/bids/1/measure/higher/value/value": "70", f"{CRITERIA}/0/bids/1/measure/higher/included": False})
    lines = {"bilinear": most | {"base": "300", "at_mean": "0.8"}}
    call = procurement(lot([price(lines)], policies=policy(), schedule=[item()]))
    # b has less than a's 80 at the same price, and the greatest rebate below it.
    yield questioned("robustness-bilinear", "Two lines over the rebate", envelope(call, bid("a", "100"), bid("b", "200")), {f"{CRITERIA}/0/bids/1/measure/lower/value/value": "100", f"{CRITERIA}/0/bids/1/measure/lower/included": False, f"{CRITERIA}/0/bids/1/points/outcome": "never"})
    # At x of b, above the mean: 80 + 20 (340 − 2 x) / (x + 40) + 10 against 14400 / (560 − x) + 70 of c below it. x² − 1660 x + 184000 = 0.
    call = procurement(lot([price(lines), declared("kvalitet", "kvalitet")], policies=policy(), schedule=[item()], parameters=[parameter("kvalitet", "1")]))
    parted = envelope(call, bid("a", "100", {"kvalitet": "0"}), bid("b", "160", {"kvalitet": "10"}), bid("c", "240", {"kvalitet": "70"}))
    yield questioned("robustness-bilinear-mean", "A bid above the mean rebate meets one below it", parted, {
        f"{ROBUST}/winner": "c",
        f"{CRITERIA}/0/bids/2/bid": "b",
        f"{CRITERIA}/0/bids/2/measure/lower/value/value": "119.436843060379",
        f"{CRITERIA}/0/bids/2/measure/lower/winners": ["b"],
        f"{CRITERIA}/0/bids/2/measure/earlier_lower": None,
    })


def nothing_to_say() -> Iterator[Case]:
    def says(name: str, title: str, documents: dict, reason: str) -> Case:
        return questioned(f"robustness-{name}", title, documents, {f"{ROBUST}/not_awarded": reason, f"{ROBUST}/winner": None, f"{ROBUST}/criteria": []})

    unanswered = changed(purchase(), {"/procurement/lots/0/parameters/0/missing": "ask", "/bids/0/offers/0/offer/values": []})
    yield says("open", "A lot with an open question has no award that could change", unanswered, "open")
    yield says("tied", "A shared first place is no award that could change", compared({"a": ("1000", "50"), "b": ("1250", "80")}, ties=[]), "tied")
    yield says("single-bid", "Nobody can change the award of the one bid that is left", compared({"a": ("1000", "50")}), "single_bid")
    yield says("no-admitted-bid", "No bid can be ranked", compared({"a": ("1000", "50"), "b": ("1250", "60")}, fields={"minimum_points": "90"}), "no_admitted_bid")
