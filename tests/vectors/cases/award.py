"""Rules, methods, rounding, groups, thresholds, reference sets and ties."""

from __future__ import annotations

from collections.abc import Iterator

from .case import Case, evaluated, standing
from .documents import (
    about, added, answer, assessment, bid, buyers, criterion, decision, declared, envelope, evaluation_price, item, lot,
    parameter, policy, price, procurement, quality, ratio, rounded, slope, weighted,
)


def priced(rule: object, prices: dict[str, str], method: object = None, better: str | None = None, **policies: object) -> dict:
    """Bids compared by price alone."""
    said = {"better": better} if better else {}
    bids = [bid(name, asked) for name, asked in prices.items()]
    return envelope(procurement(lot([price(rule) | said], method, policy(**policies), schedule=[item()])), *bids)


def cases() -> Iterator[Case]:
    yield from published_rules()
    yield from rules()
    yield from evaluation_prices()
    yield from weights_and_rounding()
    yield from thresholds()
    yield from reference_sets()
    yield from ties()


def published_rules() -> Iterator[Case]:
    brodies = priced(ratio(), {"a": "1000000", "b": "1200000", "c": "2000000"}, rounding={"criterion": rounded(0, "half_up")})
    yield evaluated("rule-ratio-brodies", "Ratio to the lowest price, in whole points", brodies,
                    standing(a=(1, "100"), b=(2, "83"), c=(3, "50")), "Brodies LLP, A new approach to evaluating price submissions in tenders")
    ccs = priced(ratio("1"), {"a": "15000", "b": "10000", "c": "30000"}, rounding={"total": rounded(3, "half_up")})
    yield evaluated("rule-ratio-ccs", "Ratio to the lowest price, to three decimals", ccs,
                    standing(a=(2, "0.667"), b=(1, "1"), c=(3, "0.333")), "UK Crown Commercial Service, Digital Marketplace guidance")
    preference = declared("fortrin", "fortrin")
    call = procurement(lot([price(slope("80", "1")), preference], schedule=[item()], parameters=[parameter("fortrin", "1")]))
    pppfa = envelope(call, bid("a", "1000000", {"fortrin": "12"}), bid("b", "1100000", {"fortrin": "0"}), bid("c", "1200000", {"fortrin": "0"}))
    yield evaluated("rule-slope-pppfa", "A slope of one hundred per cent and preference points, added", pppfa,
                    standing(a=(1, "92"), b=(2, "72"), c=(3, "64")) | {"/lots/0/bids/0/criteria/0/points/value": "80"}, "South Africa, PPPFA regulations; worked example BidReady")
    swiss = {"a": "1000000", "b": "1200000", "c": "1300000", "d": "1600000"}
    yield evaluated("rule-slope-swiss", "A slope of fifty per cent; points below zero become zero", priced(slope("5", "0.5"), swiss),
                    standing(a=(1, "5"), b=(2, "3"), c=(3, "2"), d=(4, "0")) | {"/lots/0/bids/3/criteria/0/points/derivation/raised_from": "-1"}, "submissionsrecht.ch, Preisbewertung: die lineare Methode (points of the lowest and zero price; the others derived)")
    yield evaluated("rule-slope-below-zero", "The same slope where points may fall below zero", priced(slope("5", "0.5"), swiss, points_below_zero="allowed"),
                    standing(a=(1, "5"), b=(2, "3"), c=(3, "2"), d=(4, "-1")))
    lots = [lot([price(slope("8", distance))], id=name, schedule=[item()]) for name, distance in (("lot-1", "0.75"), ("lot-2", "0.5"))]
    anaesthesia = envelope(procurement(*lots), bid("a", "3920000", lot_name="lot-1"), bid("b", "6860000", lot_name="lot-1"),
                           bid("c", "3040000", lot_name="lot-2"), bid("d", "4560000", lot_name="lot-2"))
    yield evaluated("rule-slope-two-lots", "Two lots with slopes of their own: no points at the published zero price", anaesthesia,
                    standing(a=(1, "8"), b=(2, "0")) | standing(1, c=(1, "8"), d=(2, "0")), "Klagenævnet for Udbud 8 August 2017, j.nr. 17/00089, Region Midtjylland")
    vafab = {"fixed_range": {"max_points": "55", "full_at": "700000", "zero_at": "3000000", "capped": True}}
    probes = priced(vafab, {"a": "500000", "b": "700000", "c": "3000000", "d": "3500000"}, ties=["lowest_price"])
    yield evaluated("rule-fixed-range-capped", "A capped range: prices below it get no more points, and a flag says so", probes,
                    standing(a=(1, "55"), b=(2, "55"), c=(3, "0"), d=(4, "0")) | {"/lots/0/flags/0/code": "capped_range", "/lots/0/flags/0/subjects/0": "pris", "/lots/0/bids/0/flags": [], "/lots/0/ranking/1/decided_by": "lowest_price"},
                    "Högsta förvaltningsdomstolen HFD 2022 ref. 41 (VafabMiljö)")


def rules() -> Iterator[Case]:
    open_range = {"fixed_range": {"max_points": "10", "full_at": "800", "zero_at": "1000", "capped": False}}
    yield evaluated("rule-fixed-range", "A range that is not capped", priced(open_range, {"a": "700", "b": "850", "c": "1100"}, points_below_zero="allowed"),
                    standing(a=(1, "15"), b=(2, "7.5"), c=(3, "-5")))
    min_max = {"linear_min_max": {"max_points": "10"}}
    yield evaluated("rule-min-max", "From the lowest to the highest price", priced(min_max, {"a": "100", "b": "160", "c": "200"}),
                    standing(a=(1, "10"), b=(2, "4"), c=(3, "0")) | {"/lots/0/criteria/0/lowest": "100", "/lots/0/criteria/0/highest": "200"})
    yield evaluated("rule-min-max-equal", "Equal prices all get the maximum, and the tie is reported", priced(min_max, {"a": "100", "b": "100.00"}),
                    standing(a=(1, "10"), b=(1, "10")) | {"/lots/0/outcome": "tied", "/lots/0/ranking/0/bids/1": "b"})
    yield evaluated("better-higher", "A sale: the highest price wins, as the criterion says", priced({"fixed_range": {"max_points": "10", "full_at": "200", "zero_at": "100", "capped": False}}, {"a": "150", "b": "200"}, better="higher"),
                    standing(a=(2, "5"), b=(1, "10")))
    steps = [{"at_most": "5", "points": "10"}, {"at_most": "10", "points": "5"}]
    delivery = declared("levering", "dage", {"table": {"steps": steps, "otherwise": "0"}})
    call = procurement(lot([delivery], parameters=[parameter("dage", "day", missing={"adverse_value": "30"}, minimum="1", maximum="60")]))
    table = envelope(call, bid("a", values={"dage": "5"}), bid("b", values={"dage": "5.5"}), bid("c", values={"dage": "11"}), bid("d"))
    yield evaluated("rule-table", "A published table; an adverse value stands for a missing one", table,
                    standing(a=(1, "10"), b=(2, "5"), c=(3, "0"), d=(3, "0")) | {"/lots/0/bids/3/flags/0/code": "adverse_value_used", "/lots/0/outcome": "ranked"})


def evaluation_prices() -> Iterator[Case]:
    worth = declared("ønske", "opfyldelse", {"money_per_unit": {"amount": "2500", "above": "0"}})
    fulfilment = parameter("opfyldelse", "1", minimum="0", maximum="1")
    call = procurement(lot([price("as_measured"), worth], evaluation_price(), schedule=[item()], parameters=[fulfilment]), currency="EUR")
    wish = envelope(call, bid("a", "80000", {"opfyldelse": "0.6"}), bid("b", "79000", {"opfyldelse": "0"}))
    yield evaluated("price-negometrix", "A wish worth 2,500, met to sixty per cent", wish,
                    standing(a=(1, "78500"), b=(2, "79000")) | {"/lots/0/bids/0/criteria/1/points/value": "1500"}, "Negometrix, Award on value")
    levels = quality() | {"rule": {"money_per_unit": {"amount": "200", "above": "0"}}}
    call = procurement(lot([price("as_measured"), levels], evaluation_price(), schedule=[item()]), currency="SEK")
    consultants = envelope(call, bid("a", "1000"), bid("b", "900"), assessments=[assessment("v1", "a", "4"), assessment("v2", "b", "0")])
    yield evaluated("price-mervarde", "Two hundred off the price for each level of competence", consultants,
                    standing(a=(1, "200"), b=(2, "900")), "Inköpsrådet, Metodhandboken del 12, Monetära modeller")
    malus = declared("støj", "støj", {"money_per_unit": {"amount": "-100", "above": "40"}})
    steps = [{"at_most": "2", "points": "0"}, {"at_most": "5", "points": "-250.5"}]
    delivery = declared("levering", "dage", {"table": {"steps": steps, "otherwise": "-1000"}})
    rounding = {"measure": rounded(0, "half_even"), "criterion": rounded(0, "down"), "total": rounded(1, "up")}
    parameters = [parameter("støj", "1"), parameter("dage", "day")]
    call = procurement(lot([price("as_measured"), malus, delivery], evaluation_price(), policy(rounding=rounding), schedule=[item()], parameters=parameters))
    noise = envelope(call, bid("a", "5000.5", {"støj": "43", "dage": "3"}), bid("b", "5501.5", {"støj": "38.5", "dage": "2"}))
    # a: 5000 + 300 + 250; b: 5502 - 200 (38.5 to 38), no cap on what quiet is worth.
    yield evaluated("price-malus", "Money added for noise and late delivery, with rounding", noise, standing(a=(2, "5550"), b=(1, "5302")))


def weights_and_rounding() -> Iterator[Case]:
    thirds = [quality(name, weight="1") for name in ("x", "y", "z")]
    three = [assessment(f"v{name}", "a", {"points": {"criterion": name, "points": "85"}}) for name in ("x", "y", "z")]
    for third in thirds:
        third["measure"]["panel_points"]["scale"]["highest"] = "100"
    call = procurement(lot(thirds, weighted("3"), policy(single_bid="scored")))
    yield evaluated("weights-thirds", "Eighty-five weighted by three thirds is eighty-five", envelope(call, bid("a"), assessments=three), standing(a=(1, "85")))
    groups = [
        price(weight="40"),
        criterion("kvaliteter", weight="60"),
        quality("brug", weight="70", parent="kvaliteter"),
        criterion("drift", weight="30", parent="kvaliteter"),
        quality("service", weight="50", parent="drift"),
        quality("oplæring", weight="50", parent="drift"),
    ]
    given = {"a": ("10", "8", "6"), "b": ("7", "7", "7")}
    entries = [assessment(f"{who}-{name}", who, {"points": {"criterion": name, "points": points}})
               for who, all_points in given.items() for name, points in zip(("brug", "service", "oplæring"), all_points, strict=True)]
    call = procurement(lot(groups, weighted(), policy(), schedule=[item()]))
    grouped = envelope(call, bid("a", "1250"), bid("b", "1000"), assessments=entries)
    # a: 80·0.4 + 10·0.42 + 8·0.09 + 6·0.09 = 37.46; b: 100·0.4 + 7·0.6 = 44.2.
    yield evaluated("weights-groups", "Groups within groups", grouped, standing(a=(2, "37.46"), b=(1, "44.2")) | {"/lots/0/criteria/4/share": "0.09"})
    stages = {"measure": rounded(0, "half_even"), "criterion": rounded(1, "half_up"), "weighted": rounded(1, "half_down"), "total": rounded(0, "up")}
    rounding = lot([price(slope("10", "1"), weight="1"), quality(weight="1")], weighted("2"), policy(rounding=stages), schedule=[item()])
    # Prices 1000.5 to 1000, 1001.5 to 1002, 1015.5 to 1016. Points 10, 9.98 to 10.0, 9.84 to 9.8;
    # halves 5, 5, 4.9; quality 7/2 = 3.5, 8/2 = 4, 7/2 = 3.5. Totals 8.5 to 9, 9 to 9, 8.4 to 9.
    staged = envelope(procurement(rounding), bid("a", "1000.5"), bid("b", "1001.5"), bid("c", "1015.5"), assessments=[assessment("v1", "a", "7"), assessment("v2", "b", "8"), assessment("v3", "c", "7")])
    yield evaluated("rounding-stages", "Rounding at every stage, each in a mode of its own", staged,
                    standing(a=(1, "9"), b=(1, "9"), c=(1, "9")) | {"/lots/0/outcome": "tied", "/lots/0/bids/1/criteria/0/measure/value": "1002", "/lots/0/bids/2/criteria/0/weighted/value": "4.9"}
                    | {f"/lots/0/bids/1/{place}/derivation/rounded/{name}": value for place, numbers in (
                        ("criteria/0/measure", ("1001.5", 0, "half_even")), ("criteria/0/points", ("9.98", 1, "half_up")), ("criteria/0/weighted", ("5", 1, "half_down")), ("total", ("9", 0, "up")))
                       for name, value in zip(("from", "decimals", "mode"), numbers)})
    # Price is worth up to 100 · 0.6 and quality up to 10 · 0.4: 4 of 64 points, not 40 of 100.
    call = procurement(lot([price(weight="60"), quality(weight="40"), declared("garanti", "garanti", weight="0")], weighted(), schedule=[item()], parameters=[parameter("garanti", "year")]))
    scales = envelope(call, bid("a", "1000", {"garanti": "1"}), bid("b", "1100", {"garanti": "2"}), assessments=[assessment("v1", "a", "0"), assessment("v2", "b", "10")])
    yield evaluated("scales-differ", "A price of at most 100 points weighted with a scale of at most 10", scales,
                    standing(a=(1, "60"), b=(2, "58.545454545455")) | {"/lots/0/flags/0/code": "scales_differ", "/lots/0/flags/0/subjects": ["pris", "kvalitet"]})
    modes = {"half_even": ("2", "4", "-2"), "half_up": ("3", "4", "-3"), "half_down": ("2", "3", "-2"), "down": ("2", "3", "-2"), "up": ("3", "4", "-3")}
    for mode, (two, three_points, minus_two) in modes.items():
        call = procurement(lot([declared("værdi", "værdi")], policies=policy(rounding={"criterion": rounded(0, mode)}, points_below_zero="allowed"), parameters=[parameter("værdi", "1")]))
        halves = envelope(call, bid("a", values={"værdi": "2.5"}), bid("b", values={"værdi": "3.5"}), bid("c", values={"værdi": "-2.5"}))
        yield evaluated(f"rounding-{mode.replace('_', '-')}", f"Halves by the mode {mode}", halves, standing(a=(2, two), b=(1, three_points), c=(3, minus_two)))
    measured = priced(ratio("10"), {"a": "1000.000000000001", "b": "1000"}, ties=[])
    # 10·1000/1000.000000000001 = 9.99999999999999, which is 10 to twelve decimals.
    yield evaluated("decided-tie", "A difference beyond the twelfth decimal decides nothing", measured, standing(a=(1, "10"), b=(1, "10")) | {"/lots/0/outcome": "tied"})


def thresholds() -> Iterator[Case]:
    criteria = [price(weight="50"), criterion("kvaliteter", weight="50", minimum_points="50"),
                quality("brug", weight="60", parent="kvaliteter", minimum_points="40"), quality("service", weight="40", parent="kvaliteter")]
    for leaf in criteria[2:]:
        leaf["measure"]["panel_points"]["scale"] = {"lowest": "0", "highest": "100"}
    given = {"a": ("80", "90"), "b": ("39.5", "100"), "c": ("50", "40"), "d": ("60", "50")}
    entries = [assessment(f"{who}-{name}", who, {"points": {"criterion": name, "points": points}})
               for who, both in given.items() for name, points in zip(("brug", "service"), both, strict=True)]
    prices = {"a": "2000", "b": "1500", "c": "1000", "d": "2500"}
    call = procurement(lot(criteria, weighted(minimum_total="70"), schedule=[item()]))
    # b: 39.5 below 40, c: group 46 below 50, both whatever the others bid: the lowest price is a's.
    # a: 50 + 84/2 = 92. d: 2000/2500·50 + 56/2 = 68 below 70, and its price was compared.
    yield evaluated("thresholds", "Thresholds of a criterion, of a group and of the total", envelope(call, *[bid(who, asked) for who, asked in prices.items()], assessments=entries),
                    standing(a=(1, "92"), b="below_threshold", c="below_threshold", d="below_threshold")
                    | {"/lots/0/bids/1/reasons/0/code": "below_minimum_points", "/lots/0/bids/1/reasons/0/subject": "brug",
                       "/lots/0/bids/2/reasons/0/subject": "kvaliteter", "/lots/0/bids/3/reasons/0/code": "below_minimum_total", "/lots/0/bids/3/total/value": "68", "/lots/0/criteria/0/lowest": "2000", "/lots/0/bids/2/criteria/0/points": None},
                    "derived; the thresholds after Udbudsportalen, Kommissionsmodellen")
    worth = quality(minimum_points="500") | {"rule": {"money_per_unit": {"amount": "100", "above": "0"}}}
    call = procurement(lot([price("as_measured"), worth], evaluation_price(), schedule=[item()]))
    yield evaluated("threshold-of-money", "A threshold of money's worth in an evaluation price", envelope(call, bid("a", "5000"), bid("b", "4000"), assessments=[assessment("v1", "a", "5"), assessment("v2", "b", "4")]),
                    standing(a=(1, "4500"), b="below_threshold"))
    for policy_word, total in (("unscored", None), ("scored", "90")):
        call = procurement(lot([price(weight="80"), quality(weight="20")], weighted(), policy(single_bid=policy_word), schedule=[item()]))
        excluded = decision("b1", {"excluded": about("b", ground="Udelukket efter udbudslovens § 136.")})
        single = envelope(call, bid("a", "1000"), bid("b", "900"), assessments=[assessment("v1", "a", "10"), assessment("v2", "b", "9")], decisions=[excluded])
        # Scored: 100·0.8 + 10·0.2 = 82.
        yield evaluated(f"single-bid-{policy_word}", f"One bid is left, and is {policy_word}", single,
                        standing(a=(1, "82") if total else (1, None), b="excluded") | {"/lots/0/outcome": "ranked"})


    # One bid is left once b is below its threshold; a reaches it, and its points are not stated.
    call = procurement(lot([price(weight="80"), quality(weight="20", minimum_points="5")], weighted(), policy(single_bid="unscored"), schedule=[item()]))
    entries = [assessment("v1", "a", "5"), assessment("v2", "b", "4")]
    yield evaluated("single-bid-left", "One bid is left by a threshold", envelope(call, bid("a", "1000"), bid("b", "900"), assessments=entries),
                    standing(a=(1, None), b="below_threshold") | {"/lots/0/outcome": "ranked", "/lots/0/bids/0/criteria/0/points": None, "/lots/0/bids/1/criteria/1/points/value": "4"})
    yield evaluated("single-bid-below", "The threshold holds for a single bid that is not scored", envelope(call, bid("b", "900"), assessments=entries[1:]),
                    standing(b="below_threshold") | {"/lots/0/outcome": "no_admitted_bid"})


def reference_sets() -> Iterator[Case]:
    confirmed = [{"id": "ce", "title": "CE-mærket", "test": "confirmed", "missing": "non_compliant"}]
    for reference, points in (("admitted_bids", ("100", "80")), ("received_bids", ("50", "40"))):
        call = procurement(lot([price()], policies=policy(reference_set=reference), schedule=[item()], requirements=confirmed))
        bids = [bid("a", "1000", requirements=[answer("ce", True)]), bid("b", "1250", requirements=[answer("ce", True)]),
                bid("c", "500", requirements=[answer("ce", True)]), bid("d", "625", requirements=[answer("ce", False)])]
        excluded = decision("b1", {"excluded": about("c", ground="Unormalt lavt tilbud, udbudslovens § 169.")})
        yield evaluated(f"reference-{reference.replace('_', '-')}", f"The lowest price among {reference.replace('_', ' ')}", envelope(call, *bids, decisions=[excluded]),
                        standing(a=(1, points[0]), b=(2, points[1]), c="excluded", d="non_compliant") | {"/lots/0/bids/2/reasons/0/ground": "Unormalt lavt tilbud, udbudslovens § 169."})


def ties() -> Iterator[Case]:
    """Three bids with 15 points: price and quality in different halves."""
    def tied(chain: list, decisions: list | None = None) -> dict:
        call = procurement(lot([price(slope("10", "1")), quality()], policies=policy(chain), schedule=[item()]))
        entries = [assessment("v1", "a", "5"), assessment("v2", "b", "6"), assessment("v3", "c", "7")]
        return envelope(call, bid("a", "1000"), bid("b", "1100"), bid("c", "1200"), assessments=entries, decisions=decisions)

    def drawn(name: str, *order: str) -> dict:
        return decision(name, {"lot_drawn": {"lot": "pumper", "order": list(order)}})

    yield evaluated("tie-reported", "A tie without a tie break is reported", tied([]), standing(a=(1, "15"), b=(1, "15"), c=(1, "15")) | {"/lots/0/outcome": "tied"})
    yield evaluated("tie-lowest-price", "The lower price breaks the tie", tied(["lowest_price"]), standing(a=(1, "15"), b=(2, "15"), c=(3, "15")) | {"/lots/0/ranking/1/decided_by": "lowest_price"})
    yield evaluated("tie-most-points", "More points in a criterion break the tie", tied([{"most_points": "kvalitet"}]), standing(a=(3, "15"), b=(2, "15"), c=(1, "15")) | {"/lots/0/ranking/1/decided_by": "most_points:kvalitet"})
    yield evaluated("tie-lowest-measure", "The lower measure breaks the tie", tied([{"lowest_measure": "pris"}]), standing(a=(1, "15"), b=(2, "15"), c=(3, "15")) | {"/lots/0/ranking/2/decided_by": "lowest_measure:pris"})
    yield evaluated("tie-lot-drawn", "A lot drawn breaks the tie", tied(["lot_drawn"], [drawn("b2", "b", "c", "a")]),
                    standing(a=(3, "15"), b=(1, "15"), c=(2, "15")) | {"/lots/0/ranking/1/decided_by": "lot_drawn"})
    yield evaluated("tie-lot-drawn-in-part", "A draw that leaves out a tied bid decides nothing", tied(["lot_drawn"], [drawn("b1", "a", "b")]), standing(a=(1, "15"), b=(1, "15"), c=(1, "15")) | {"/lots/0/flags/0/code": "decision_unused", "/lots/0/flags/0/subjects/0": "b1"})
    two = priced(ratio(), {"a": "100", "b": "100", "c": "200", "d": "200"}, ties=["lot_drawn"]) | {"decisions": [drawn("b1", "d", "c"), drawn("b2", "b", "a")]}
    yield evaluated("tie-two-draws", "A draw for each of two ties", two, standing(a=(2, "100"), b=(1, "100"), c=(4, "50"), d=(3, "50")))
    halves = declared("point", "point")
    call = procurement(lot([halves], policies=policy(["lowest_price", "lot_drawn"]), schedule=[item()], parameters=[parameter("point", "1")]))
    bids = [bid("a", "90", {"point": "5"}), bid("b", "80", {"point": "5"}), bid("c", "80", {"point": "5"}), bid("d", "10", {"point": "4"})]
    chained = envelope(call, *bids, decisions=[drawn("b1", "c", "b")])
    yield evaluated("tie-chain", "A chain of tie breaks: price first, then the lot", chained,
                    standing(a=(3, "5"), b=(2, "5"), c=(1, "5"), d=(4, "4")) | {"/lots/0/ranking/1/decided_by": "lot_drawn", "/lots/0/ranking/2/decided_by": "lowest_price"})
