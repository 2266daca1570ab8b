"""Award methods beside weighted points and evaluation price: price after thresholds, quality for the money, and others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case, changed, evaluated, explained, questioned, rejected, standing
from .documents import assessment, bid, criterion, decision, envelope, item, lot, parameter, policy, price, procurement, quality, rounded

METHOD = "/procurement/lots/0/method"
CRITERIA = "/procurement/lots/0/criteria"
TOTAL = "/lots/0/bids/0/total/derivation"


def method(word: str, combination: str = "added", **fields: Any) -> dict[str, Any]:
    return {word: {"base": "pris", "combination": combination} | fields}


def features(*costs: str) -> dict[str, Any]:
    return {"feature_coefficient": {"base": "pris"} | ({"costs": list(costs)} if costs else {})}


def of_ten(name: str = "kvalitet", highest: str = "10", **fields: Any) -> dict[str, Any]:
    """Quality on a scale from 0, in any step."""
    asked = quality(name, **fields)
    asked["measure"]["panel_points"]["scale"] = {"lowest": "0", "highest": highest}
    return asked


def bids(given: dict[str, tuple[str, ...]], *names: str) -> dict[str, Any]:
    """Bids at a price, with points for the criteria of these names."""
    return {"bids": [bid(who, numbers[0]) for who, numbers in given.items()],
            "assessments": [assessment(f"{who}-{name}", who, {"points": {"criterion": name, "points": points}})
                            for who, numbers in given.items() for name, points in zip(names, numbers[1:], strict=True)]}


def asked(criteria: list[Any], how: Any, given: dict[str, Any], terms: Any = None, zero_allowed: bool = False, **fields: Any) -> dict[str, Any]:
    call = procurement(lot(criteria, how, terms or policy(), schedule=[item(zero_allowed=zero_allowed)], **fields))
    return envelope(call, *given["bids"], assessments=given["assessments"])


def quotient(given: dict[str, tuple[str, ...]], terms: Any = None, **fields: Any) -> dict[str, Any]:
    """Quality for a million, of bids with a price and points of ten."""
    return asked([price("as_measured"), of_ten()], method("price_per_quality", per="1000000", **fields), bids(given, "kvalitet"), terms)


def cases() -> Iterator[Case]:
    yield from lowest_prices()
    yield from quotients()
    yield from percents()
    yield from coefficients()
    yield from explanations()
    yield from refused()
    yield from changes()


def lowest_prices() -> Iterator[Case]:
    halves = [price("as_measured"), *(of_ten(name, "50", minimum_points="25") for name in ("brug", "service"))]
    gates = method("lowest_price", minimum_total="70")
    # b: 69 points, below 70. c: 24 of 50, below half, whatever the price. d: 70 exactly, and cheaper than a.
    given = {"a": ("1200", "40", "40"), "b": ("1000", "35", "34"), "c": ("900", "50", "24"), "d": ("1100", "35", "35")}
    source = "Udbudsportalen, Kommissionsmodellen: the thresholds; the bids are derived"
    yield evaluated("method-lowest-price", "Seventy of 100 points, half of each criterion, then the price alone", asked(halves, gates, bids(given, "brug", "service")),
                    standing(a=(2, "1200"), b="below_threshold", c="below_threshold", d=(1, "1100"))
                    | {"/lots/0/method": "lowest_price", "/lots/0/bids/0/quality/value": "80", "/lots/0/bids/1/quality/value": "69", "/lots/0/bids/3/quality/value": "70", f"{TOTAL}/formula": "award.lowest_price",
                       "/lots/0/bids/1/reasons/0/code": "below_minimum_total", "/lots/0/bids/1/reasons/0/offered": "69", "/lots/0/bids/1/reasons/0/unit": "points",
                       "/lots/0/bids/2/reasons/0/code": "below_minimum_points", "/lots/0/bids/2/reasons/0/subject": "service", "/lots/0/bids/0/criteria/0/points/unit": "DKK", "/lots/0/bids/0/criteria/0/weighted": None}, source)
    # 60 % of 8 and 40 % of 5 are 6.8, and of 6 and 8 they are 6.8 too; a price of nothing is a price.
    weighed = [price("as_measured"), of_ten("brug", weight="60"), of_ten("service", weight="40")]
    how = method("lowest_price", "weighted", weights_sum="100", minimum_total="6.8")
    free = asked(weighed, how, bids({"a": ("0", "8", "5"), "b": ("5", "6", "8"), "c": ("4", "6", "7.99")}, "brug", "service"), zero_allowed=True)
    yield evaluated("method-lowest-price-weighted", "A threshold of weighted points, and a price of nothing", free,
                    standing(a=(1, "0"), b=(2, "5"), c="below_threshold") | {"/lots/0/bids/0/quality/value": "6.8", "/lots/0/bids/2/quality/value": "6.796", "/lots/0/criteria/0/share": None, "/lots/0/criteria/1/share": "0.6"})
    equal = asked([price("as_measured"), of_ten()], method("lowest_price"), bids({"a": ("10", "5"), "b": ("10", "7"), "c": ("9", "1")}, "kvalitet"), policy([{"most_points": "kvalitet"}], {"total": rounded(0, "half_up")}))
    yield evaluated("method-lowest-price-tie", "Equal prices go by the tie chain", equal, standing(a=(3, "10"), b=(2, "10"), c=(1, "9")) | {"/lots/0/ranking/2/decided_by": "most_points:kvalitet"})
    alone = asked([price("as_measured"), of_ten(minimum_points="5")], method("lowest_price"), bids({"a": ("10", "5"), "b": ("9", "4")}, "kvalitet"), policy(single_bid="unscored"))
    yield evaluated("method-lowest-price-single", "One bid is left, which is not scored", alone, standing(a=(1, None), b="below_threshold") | {"/lots/0/bids/0/quality": None})
    only = envelope(procurement(lot([price("as_measured")], method("lowest_price"), schedule=[item()])), bid("a", "10"), bid("b", "10"))
    yield evaluated("method-price-alone", "The price and nothing else, equal", only, standing(a=(1, "10"), b=(1, "10")) | {"/lots/0/outcome": "tied", "/lots/0/bids/0/quality/value": "0"})


def quotients() -> Iterator[Case]:
    # Of a million: 8/1000 is 8000, 9/1250 is 7200 and 5/500 is 10000.
    given = {"a": ("1000", "8"), "b": ("1250", "9"), "c": ("500", "5")}
    ufab = "VgV-Kommentar, § 58, margin numbers 31-33: the method; the bids are derived"
    yield evaluated("method-quotient", "Points of quality for a million", quotient(given),
                    standing(a=(2, "8000"), b=(3, "7200"), c=(1, "10000")) | {f"{TOTAL}/formula": "award.price_per_quality", "/lots/0/bids/0/quality/value": "8", "/lots/0/corridor": None}, ufab)
    # The corridor of 20 % reaches down to 8000 exactly.
    for name, share, deciding, order, decided in (
        ("quality", "0.2", "most_quality", (1, 3, 2), "most_quality"),
        ("points", "0.2", {"most_points": "kvalitet"}, (1, 3, 2), "most_points:kvalitet"),
        ("price", "0.2", "lowest_price", (2, 3, 1), "lowest_measure:pris"),
        ("narrow", "0.19", "most_quality", (2, 3, 1), None),
        ("wide", "1", "most_quality", (2, 1, 3), "most_quality"),
    ):
        bound = {"0.2": "8000", "0.19": "8100", "1": "0"}[share]
        totals = ("8000", "7200", "10000")
        found = standing(**{who: (rank, total) for who, rank, total in zip("abc", order, totals, strict=True)})
        yield evaluated(f"method-corridor-{name}", f"Bids within {share} of the best quotient go by {deciding if isinstance(deciding, str) else 'the points of a criterion'}", quotient(given, corridor={"share": share, "deciding": deciding}),
                        found | {"/lots/0/ranking/1/decided_by": decided, "/lots/0/corridor/least/value": bound}, ufab)
    # Two bids with 8 points in the corridor, parted by the tie chain; two outside it as well.
    pairs = {"a": ("1000", "8"), "b": ("1001", "8"), "c": ("2000", "8"), "d": ("1000", "4")}
    yield evaluated("method-corridor-ties", "Ties within the corridor and outside it", quotient(pairs, policy(["lowest_price"]), corridor={"share": "0.1", "deciding": "most_quality"}),
                    standing(a=(1, "8000"), b=(2, "7992.007992007992"), c=(4, "4000"), d=(3, "4000")) | {"/lots/0/ranking/1/decided_by": "lowest_price", "/lots/0/ranking/2/decided_by": None, "/lots/0/ranking/3/decided_by": "lowest_price"})
    yield evaluated("method-quotient-of-nothing", "Nobody has any quality", quotient({"a": ("10", "0"), "b": ("20", "0")}, corridor={"share": "0.1", "deciding": "lowest_price"}), standing(a=(1, "0"), b=(2, "0")))
    gone = quotient(given, corridor={"share": "0.2", "deciding": "most_quality"})
    gone["decisions"] = [decision("b1", {"excluded": {"bid": "c", "lot": "pumper", "ground": "Udelukket efter udbudslovens § 136."}})]
    # The best is then a's 8000, of which 80 % are 6400.
    yield evaluated("method-corridor-excluded", "An excluded bid makes no corridor", gone, standing(a=(2, "8000"), b=(1, "7200"), c="excluded") | {"/lots/0/corridor/least/value": "6400"})
    gone = quotient({"a": ("1000", "8")}, policy(single_bid="unscored"), corridor={"share": "0.2", "deciding": "most_quality"})
    yield evaluated("method-corridor-single", "One bid, not scored, has no corridor", gone, standing(a=(1, None)) | {"/lots/0/corridor": None})
    secret = quotient(given, corridor={"share": "0.2", "deciding": "most_quality"})
    secret["bids"][2]["offers"][0]["offer"]["prices"][0]["confidential"] = True
    yield evaluated("method-corridor-redacted", "A corridor below a quotient of a secret price", secret, standing(a=(1, "8000"), b=(3, "7200"), c=(2, None)) | {"/lots/0/corridor/least/value": None, "/lots/0/bids/2/quality/value": "5"}, redacted=True)


def percents() -> Iterator[Case]:
    # 30 % are missing of a and raise its price by 30 % · 40/60 = 20 %; 10 % of b and raise it by 1/15.
    how = method("quality_percent", top="10", price_weight="60", quality_weight="40")
    given = {"a": ("1000", "7"), "b": ("1100", "9"), "c": ("1300", "10")}
    yield evaluated("method-quality-percent", "The price raised for the quality that is missing", asked([price("as_measured"), of_ten()], how, bids(given, "kvalitet")),
                    standing(a=(2, "1200"), b=(1, "1173.333333333333"), c=(3, "1300")) | {f"{TOTAL}/formula": "award.quality_percent", "/lots/0/bids/0/total/unit": "DKK"})
    # 3/4 of 8 and 1/4 of 4 are 7 of 10.
    weighed = [of_ten("brug", weight="3"), price("as_measured"), of_ten("service", weight="1")]
    how = method("quality_percent", "weighted", weights_sum="4", minimum_total="7", top="10", price_weight="0.6", quality_weight="0.4")
    yield evaluated("method-quality-percent-weighted", "Weighted quality, with a threshold", asked(weighed, how, bids({"a": ("1000", "8", "4"), "b": ("10", "8", "3.9")}, "brug", "service")), standing(a=(1, "1200"), b="below_threshold") | {"/lots/0/bids/0/quality/value": "7"})


def coefficients() -> Iterator[Case]:
    shares = [price("as_measured"), *(of_ten(name, "0.15") for name in ("brug", "service"))]
    # 1 + 0.2 / (1 − 0.3) = 9/7, and 469 · 7/9 = 3283/9.
    given = bids({"a": ("469", "0.1", "0.1"), "b": ("364.777777777778", "0", "0"), "c": ("500", "0.15", "0.15")}, "brug", "service")
    yield evaluated("method-feature-coefficient", "A price over the coefficient of two features", asked(shares, features(), given),
                    # c: 1 + 0.3/0.7 = 10/7, and 350.
                    standing(a=(2, "364.777777777778"), b=(2, "364.777777777778"), c=(1, "350")) | {f"{TOTAL}/formula": "award.feature_coefficient", "/lots/0/bids/0/quality/value": "0.2"}, "openprocurement/barbecue: 9/7; ProzorroUKR/prozorro-auction: 3283/9")
    names = {"brug": "10", "vedligehold": "20", "bortskaffelse": "30", "miljø": "40"}
    costs = [criterion(f"omkostning-{name}", {"declared_value": name}, "as_measured", kind="cost") for name in names]
    call = procurement(lot([price("as_measured"), of_ten(highest="0.3"), *costs], features(*(one["id"] for one in costs)), schedule=[item()], parameters=[parameter(name) for name in names]))
    with_costs = envelope(call, bid("a", "469", names), bid("b", "469", names), assessments=[assessment("v1", "a", "0"), assessment("v2", "b", "0.2")])
    # The costs of 100 are not divided: 469 + 100, and 3283/9 + 100.
    yield evaluated("method-feature-costs", "Life-cycle costs beside the divided price", with_costs, standing(a=(2, "569"), b=(1, "464.777777777778")), "ProzorroUKR/prozorro-auction: 469 + 100 = 569")


def told(index: int, **expected: Any) -> dict[str, Any]:
    """Numbers of a comparison by what they are of, and words as they stand."""
    at = f"/lots/0/bids/{index}/comparisons/0"
    places = {"total": "total/value", "rounding": "rounding/value", "quality": "quality/difference/value", "times_quality": "ratios/quality/value", "times_price": "ratios/price/value", "times": "ratios/total/value"}
    parts = expected.pop("parts", {})
    found = {f"{at}/{places.get(what, what)}": value for what, value in expected.items()}
    return found | {f"{at}/parts/{place}/{field}": value for place, (name, number) in enumerate(parts.items()) for field, value in (("part", name), ("difference/value", number))}


def steps(at: str, **expected: str | None) -> dict[str, Any]:
    """The steps to a total, in their order."""
    return {f"{at}/steps/{place}/{field}": value for place, (name, number) in enumerate(expected.items()) for field, value in (("step", name), ("value/value", number))}


def explanations() -> Iterator[Case]:
    how = method("quality_percent", top="10", price_weight="60", quality_weight="40")
    given = bids({"a": ("1000", "7"), "b": ("1100", "9"), "c": ("1300", "10")}, "kvalitet")
    percent = asked([price("as_measured"), of_ten()], how, given)
    # a is 100 cheaper than b, and 30 % · 2/3 of 1,000 are added to it, where 10 % · 2/3 of 1,100 are added to b.
    yield explained("method-explained-percent", "An evaluation price parted into the price and what missing quality adds", percent,
                    told(0, total="26.666666666667", rounding=None, quality="2", parts={"price": "-100", "missing_quality": "126.666666666667"})
                    | told(1, total="126.666666666667", rounding=None, quality="-1", parts={"price": "200", "missing_quality": "-73.333333333333"})
                    | steps("/lots/0/winners/0", missing_quality="0.1", share_added="0.066666666667", amount_added="73.333333333333") | steps("/lots/0/bids/0", missing_quality="0.3", share_added="0.2", amount_added="200")
                    | {"/lots/0/base": "pris", "/lots/0/bids/0/comparisons/0/parts/0/advantage": "bid", "/lots/0/bids/0/comparisons/0/criteria/1/difference/unit": "points"})
    # Whole kroner: 1,173 and 1,200, of which the parts leave a third.
    whole = changed(percent, {"/procurement/lots/0/policies/rounding/total": rounded(0, "half_up")})
    yield explained("method-explained-rounding", "The rounding of two evaluation prices beside the parts", whole, told(0, total="27", rounding="0.333333333333", parts={"price": "-100", "missing_quality": "126.666666666667"}))
    secret = changed(percent, {"/bids/1/offers/0/offer/prices/0/confidential": True})
    yield explained("method-explained-secret", "A confidential price: the quality is told, no amount that follows from it", secret,
                    told(0, total=None, rounding=None, quality="2", parts={"price": None, "missing_quality": None})
                    | steps("/lots/0/winners/0", missing_quality="0.1", share_added="0.066666666667", amount_added=None) | {"/lots/0/winners/0/steps/2/value/derivation": None, "/lots/0/bids/0/total/value": "1200"})
    names = {"brug": "10", "miljø": "40"}
    costs = [criterion(f"omkostning-{name}", {"declared_value": name}, "as_measured", kind="cost") for name in names]
    call = procurement(lot([price("as_measured"), of_ten(highest="0.3"), *costs], features(*(one["id"] for one in costs)), schedule=[item()], parameters=[parameter(name) for name in names]))
    with_costs = envelope(call, bid("a", "450", names), bid("b", "469", names | {"brug": "20"}), assessments=[assessment("v1", "a", "0"), assessment("v2", "b", "0.2")])
    # b: 9/7, which takes 938/9 off 469; 364.777… + 60 against 450 + 50.
    yield explained("method-explained-features", "A price over a coefficient, parted into price, features and costs", with_costs,
                    told(0, total="75.222222222222", rounding=None, quality="0.2", parts={"price": "-19", "features": "104.222222222222", "costs": "-10"})
                    | steps("/lots/0/winners/0", coefficient="1.285714285714", amount_taken_off="104.222222222222", costs="60") | steps("/lots/0/bids/0", coefficient="1", amount_taken_off="0", costs="50"))
    three = {"a": ("1000", "8"), "b": ("1250", "9"), "c": ("500", "5")}
    # c against a: 5/8 of the quality, half the price. a and b: 8/9 and 1.25.
    yield explained("method-explained-quotient", "How many times the quality and the price", quotient(three), told(0, total="2000", quality="-3", times_quality="0.625", times_price="2", times="1.25", corridor=None, parts={}))
    inside = quotient(three, corridor={"share": "0.2", "deciding": "most_quality"})
    yield explained("method-explained-corridor", "In a corridor the winner may have the lower quotient", inside,
                    told(0, total="-2000", times="0.8", corridor="inside", tie_break="most_quality") | told(1, total="800", times_quality="0.888888888889", times_price="1.25", times="1.111111111111", corridor="below", tie_break=None)
                    | {"/lots/0/winners/0/bid": "a", "/lots/0/corridor/least/value": "8000"})
    hidden = changed(inside, {"/bids/1/offers/0/offer/prices/0/confidential": True})
    yield explained("method-explained-corridor-secret", "Where a price is confidential, nobody is told where the corridor ends", hidden, told(0, corridor="withheld", times="0.8", tie_break="most_quality") | told(1, corridor="withheld", times=None, times_quality="0.888888888889"))
    none = quotient({"a": ("1000", "8"), "b": ("1250", "0")})
    yield explained("method-explained-no-quality", "Nothing is a multiple of no quality", none, told(0, total="8000", ratios=None, quality="8"))
    gates = asked([price("as_measured"), of_ten(minimum_points="5")], method("lowest_price"), bids({"a": ("1200", "9"), "b": ("1000", "5"), "c": ("900", "4")}, "kvalitet"))
    yield explained("method-explained-lowest-price", "After the thresholds the price alone", gates, told(0, total="200", rounding=None, quality="-4", parts={"price": "200"}) | {"/lots/0/bids/0/steps": None, "/lots/0/bids/1/standing": "below_threshold", "/lots/0/bids/1/comparisons": None})


def turned(criterion: int, bid: int, way: str, value: str | None, included: bool = False, of: str = "measure") -> dict[str, Any]:
    """Where a changed number turns the award; nowhere without a value."""
    at = f"/lots/0/robustness/criteria/{criterion}/bids/{bid}/{of}"
    if value is None:
        return {f"{at}/outcome": way}
    return {f"{at}/{way}/value/value": value, f"{at}/{way}/included": included, f"{at}/{way}/known": "exactly"}


def changes() -> Iterator[Case]:
    # 9,000,000 / 1,125 and 8,000,000 / 1,777.7… reach 8,000 and 4,500; so does a with 4.5 points, and b could not with 10.
    yield questioned("method-turns-quotient", "The prices and the quality at which a quotient is another's", quotient({"a": ("1000", "8"), "b": ("2000", "9")}),
                     turned(0, 0, "higher", "1777.777777777778", True) | turned(0, 1, "lower", "1125") | turned(1, 0, "lower", "4.5", True) | turned(1, 1, "never", None)
                     | {"/lots/0/robustness/winner": "a", "/lots/0/robustness/leads/0/lead/value": "3500", "/lots/0/robustness/shares": [], "/lots/0/robustness/shifts": [], "/lots/0/robustness/withdrawals": []})
    # 60 · 8 + 40 · 2 = 560 beside 60 · 4 + 40 · 9 = 600 at one price: 8 x + 2 (1 − x) = 4 x + 9 (1 − x).
    weighed = [price("as_measured"), of_ten("brug", weight="60"), of_ten("miljø", weight="40")]
    parts = bids({"a": ("1000", "8", "2"), "b": ("1000", "4", "9")}, "brug", "miljø")
    quotients = asked(weighed, method("price_per_quality", "weighted", per="1000000", weights_sum="100"), parts)
    yield questioned("method-turns-weights", "The weight of quality at which a quotient is another's", quotients,
                     {"/lots/0/robustness/winner": "b", "/lots/0/robustness/weights": "told", "/lots/0/robustness/shares/0/criterion": "brug", "/lots/0/robustness/shares/0/lower": None,
                      "/lots/0/robustness/shares/0/upper/value/value": "0.636363636364", "/lots/0/robustness/shares/0/upper/winners": ["a"], "/lots/0/robustness/shares/2": None,
                      "/lots/0/robustness/shifts/0/moved/value": "0.036363636364", "/lots/0/robustness/shifts/0/from": ["miljø"], "/lots/0/robustness/shifts/0/to": "brug"})
    how = method("quality_percent", top="10", price_weight="60", quality_weight="40")
    percent = asked([price("as_measured"), of_ten()], how, bids({"a": ("1000", "7"), "b": ("1100", "9"), "c": ("1300", "10")}, "kvalitet"))
    # b has 1,100 · 16/15. a wins below that over 1.2, or above 7.4 points; b loses from 1,200 · 15/16, or from 10 − 15/11 points.
    yield questioned("method-turns-percent", "The prices and the quality at which a raised price is the lowest", percent,
                     turned(0, 0, "higher", "1125", True) | turned(0, 1, "lower", "977.777777777778") | turned(0, 2, "lower", "1173.333333333333")
                     | turned(1, 0, "lower", "8.636363636364", True) | turned(1, 1, "higher", "7.4")
                     # 1000 x + 300 (1 − x) = 1100 x + 110 (1 − x) for a, and 1300 x = 1100 x + 110 (1 − x) for c.
                     | {"/lots/0/robustness/shares/0/criterion": "pris", "/lots/0/robustness/shares/0/share/value": "0.6", "/lots/0/robustness/shares/0/lower/value/value": "0.354838709677", "/lots/0/robustness/shares/0/lower/winners": ["c"],
                        "/lots/0/robustness/shares/0/upper/value/value": "0.655172413793", "/lots/0/robustness/shares/0/upper/winners": ["a"], "/lots/0/robustness/shares/1": None})
    names = {"brug": "10", "miljø": "40"}
    costs = [criterion(f"omkostning-{name}", {"declared_value": name}, "as_measured", kind="cost") for name in names]
    call = procurement(lot([price("as_measured"), of_ten(highest="0.3"), *costs], features(*(one["id"] for one in costs)), schedule=[item()], parameters=[parameter(name) for name in names]))
    with_costs = envelope(call, bid("a", "450", names), bid("b", "469", names | {"brug": "20"}), assessments=[assessment("v1", "a", "0"), assessment("v2", "b", "0.2")])
    # b has 3283/9 + 60 against 500: 440 · 9/7 is its price then, and 20 + 677/9 its cost. a needs 450 · 0.7 / (0.7 + v) = 3373/9.
    yield questioned("method-turns-features", "The price, the features and the cost at which a divided price is the lowest", with_costs,
                     turned(0, 0, "higher", "565.714285714286", True) | turned(0, 1, "lower", "374.777777777778") | turned(1, 1, "higher", "0.140498072932") | turned(2, 0, "higher", "95.222222222222", True))
    gates = asked([price("as_measured"), of_ten(minimum_points="5")], method("lowest_price"), bids({"a": ("1200", "9"), "b": ("1000", "5"), "c": ("900", "4")}, "kvalitet"))
    yield questioned("method-turns-lowest-price", "A price beside the next, and a threshold just reached", gates,
                     turned(0, 0, "higher", "1200", True) | turned(0, 1, "lower", "1000") | turned(1, 0, "lower", "5") | turned(1, 1, "never", None))
    # The best of 10,000 makes 8,000 the end of the corridor; without c it is 6,400, where b has the most quality.
    within = quotient({"a": ("1000", "8"), "b": ("1250", "9"), "c": ("500", "5")}, corridor={"share": "0.2", "deciding": "most_quality"})
    # b is in it from 9,000,000 / 1,125; a falls out of it if it gets any worse or c any better.
    yield questioned("method-turns-corridor", "In a corridor: who is ahead, and whose withdrawal moves it", within,
                     turned(0, 0, "higher", "1000") | turned(0, 1, "lower", "500") | turned(0, 2, "lower", "1125", True) | turned(1, 0, "lower", "8") | turned(1, 1, "higher", "5") | turned(1, 2, "higher", "10", True)
                     | {"/lots/0/robustness/leads/0/bid": "c", "/lots/0/robustness/leads/0/lead/value": "-2000", "/lots/0/robustness/leads/0/decided_by": "most_quality", "/lots/0/robustness/leads/1/decided_by": None,
                                                           "/lots/0/robustness/withdrawals/0/bid": "c", "/lots/0/robustness/withdrawals/0/winners": ["b"], "/lots/0/robustness/withdrawals/1": None, "/lots/0/robustness/weights": "not_followed"})

    # 8,000, 7,333.33… and 5,250: q and p are in the corridor from 7,200, where the lower price wins. p leaves q behind from
    # 7,200 · 900 / 6.6, q falls out from 6,600,000 / 7,200, and r comes in at 6,300,000 / 7,200, cheaper than q.
    cheapest = quotient({"p": ("1000", "8"), "q": ("900", "6.6"), "r": ("1200", "6.3")}, corridor={"share": "0.1", "deciding": "lowest_price"})
    bids_of_price = "/lots/0/robustness/criteria/0/bids"
    yield questioned("method-turns-corridor-price", "In a corridor the best moves its end, and the lower price decides", cheapest,
                     turned(0, 0, "higher", "916.666666666667") | turned(0, 1, "lower", "981.818181818182") | turned(0, 2, "lower", "875", True)
                     | {"/lots/0/robustness/winner": "q", f"{bids_of_price}/2/measure/lower/value/derivation/formula": "robustness.value_at_corridor",
                        f"{bids_of_price}/2/measure/lower/value/derivation/inputs/1/value": "7200", f"{bids_of_price}/2/measure/lower/value/derivation/inputs/2/value": "8000"})
    level = quotient({"a": ("1000", "8"), "b": ("1000", "7.5")}, corridor={"share": "0.2", "deciding": "most_quality"})
    yield questioned("method-turns-corridor-deciding", "In a corridor two bids have the same quality, which decides", level,
                     turned(1, 0, "lower", "7.5", True) | turned(1, 1, "higher", "8") | {"/lots/0/robustness/criteria/1/bids/1/measure/higher/value/derivation/formula": "robustness.value_at_deciding"})
    rounds = quotient({"a": ("1000", "8"), "b": ("1000", "7.5")}, policy(rounding={"total": rounded(0, "half_up")}), corridor={"share": "0.2", "deciding": "most_quality"})
    yield questioned("method-turns-corridor-rounded", "In a corridor of rounded quotients what would change the award is not followed", rounds, turned(0, 0, "not_followed", None))


def refused() -> Iterator[Case]:
    given = {"a": ("1000", "8"), "b": ("0", "9")}
    free = [price("as_measured"), of_ten()]
    for word, how in (("quotient", method("price_per_quality", per="1")), ("percent", method("quality_percent", top="10", price_weight="1", quality_weight="1"))):
        yield rejected(f"method-free-{word}", "A price of nothing, by which nothing can be divided and which nothing raises", asked(free, how, bids(given, "kvalitet"), zero_allowed=True), ("award.not_positive", "/bids/1/offers/0/offer/prices/0/price"))
    gated = [price("as_measured"), of_ten(minimum_points="9")]
    below = asked(gated, method("price_per_quality", per="1000"), bids({"a": ("1000", "9"), "b": ("0", "8")}, "kvalitet"), zero_allowed=True)
    yield evaluated("method-free-below", "A price of nothing, of a bid below a threshold anyway", below, standing(a=(1, "9"), b="below_threshold"))
    nothing = asked([price("as_measured"), of_ten(highest="0.3")], features(), bids({"a": ("0", "0.2")}, "kvalitet"), zero_allowed=True)
    yield rejected("method-free-features", "A price of nothing, which no feature lowers", nothing, ("award.not_positive", "/bids/0/offers/0/offer/prices/0/price"))
    bounds = "number.out_of_bounds"
    one = bids({"a": ("1000", "8")}, "kvalitet")
    yield rejected("method-bad-quotient", "A quotient for nothing, a corridor without width, and points that may be negative",
                   asked(free, method("price_per_quality", per="0", corridor={"share": "0", "deciding": {"most_points": "mangler"}}), one, policy(points_below_zero="allowed")),
                   (bounds, f"{METHOD}/price_per_quality/per"), (bounds, f"{METHOD}/price_per_quality/corridor/share"), ("reference.unknown", f"{METHOD}/price_per_quality/corridor/deciding/most_points"), ("award.divided_below_zero", "/procurement/lots/0/policies/points_below_zero"))
    group = [price("as_measured"), criterion("gruppe"), of_ten(parent="gruppe")]
    yield rejected("method-bad-corridor", "A corridor wider than everything, decided by a group", asked(group, method("price_per_quality", per="1", corridor={"share": "1.5", "deciding": {"most_points": "gruppe"}}), one),
                   ("number.not_a_share", f"{METHOD}/price_per_quality/corridor/share"), ("award.group_cannot_decide", f"{METHOD}/price_per_quality/corridor/deciding/most_points"))
    yield rejected("method-bad-percent", "A top of nothing, a price without weight and quality with less than none", asked(free, method("quality_percent", top="0", price_weight="0", quality_weight="-1"), one),
                   *((bounds, f"{METHOD}/quality_percent/{name}") for name in ("top", "price_weight", "quality_weight")))
    yield rejected("method-top-differs", "A top of the scale that no bid can reach", asked(free, method("quality_percent", top="100", price_weight="1", quality_weight="1"), one), ("award.top_differs", f"{METHOD}/quality_percent/top"))
    weighed = [price("as_measured") | {"weight": "50", "minimum_points": "1"}, of_ten(weight="40")]
    yield rejected("method-price-with-weight", "A weight and a threshold of points on the price, and weights that do not add up", asked(weighed, method("lowest_price", "weighted", weights_sum="50"), one),
                   ("award.weight_not_allowed", f"{CRITERIA}/0/weight"), ("award.weights_sum", CRITERIA), ("award.threshold_of_amount", f"{CRITERIA}/0/minimum_points"))
    money = of_ten() | {"rule": {"money_per_unit": {"amount": "1", "above": "0"}}}
    yield rejected("method-money-for-points", "Money where quality should have points", asked([price("as_measured"), money], method("lowest_price"), one), ("award.money_among_points", f"{CRITERIA}/1/rule"))
    yield rejected("method-price-in-points", "A price that gives points already", asked([price(), of_ten()], method("lowest_price"), one), ("award.base_not_a_price", f"{METHOD}/lowest_price/base"))
    alone = bids({"a": ("1000",)})
    for word, how in (("quotient", method("price_per_quality", per="1")), ("features", features())):
        yield rejected(f"method-without-quality-{word}", "A price set against no quality", asked([price("as_measured")], how, alone), ("award.no_quality", CRITERIA))
    yield rejected("method-features-worth-all", "Features worth more than the price", asked([price("as_measured"), of_ten(highest="1")], features(), bids({"a": ("1000", "0.8")}, "kvalitet")), ("award.features_worth_all", CRITERIA))
    life = criterion("levetid", {"declared_value": "levetid"}, "as_measured")
    yield rejected("method-feature-without-most", "A feature whose most points nobody knows", asked([price("as_measured"), of_ten(highest="0.3"), life], features(), bids({"a": ("469", "0.1")}, "kvalitet"), parameters=[parameter("levetid", "year")]),
                   ("award.most_not_known", f"{CRITERIA}/2/rule"))
    yield rejected("method-cost-twice", "A price among the costs, and a cost of points", asked([price("as_measured"), of_ten(highest="0.3")], features("pris", "kvalitet", "kvalitet"), bids({"a": ("469", "0.1")}, "kvalitet")),
                   ("award.amount_repeated", f"{METHOD}/feature_coefficient/costs/0"), ("award.base_not_a_price", f"{METHOD}/feature_coefficient/costs/1"), ("award.amount_repeated", f"{METHOD}/feature_coefficient/costs/2"))
