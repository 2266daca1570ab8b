"""Weights that are made of points, swings, ratings or ranks, exactly; and an order that is no weights."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case, evaluated, questioned, rejected, standing
from .documents import assessment, bid, criterion, envelope, item, lot, policy, price, procurement, quality
from .robustness import compared

LOT = "/procurement/lots/0"
CRITERIA = f"{LOT}/criteria"
METHOD = f"{LOT}/method/weighted_points"
ROC = "rank_order_centroid"
SMART = {"smart": {"least": "10"}}


def made(weighting: Any, **fields: Any) -> dict[str, Any]:
    """Weighted points whose weights are made of something."""
    return {"weighted_points": {"combination": "weighted", "weighting": weighting} | fields}


def panels(stated: dict[str, str], weighting: Any, given: dict[str, tuple[str, ...]], **fields: Any) -> dict[str, Any]:
    """Bids with a panel's points of a hundred in criteria that state these numbers."""
    criteria = [quality(name, weight) for name, weight in stated.items()]
    for one in criteria:
        one["measure"]["panel_points"]["scale"]["highest"] = "100"
    entries = [
        assessment(f"{who}-{name}", who, {"points": {"criterion": name, "points": points}})
        for who, all_points in given.items()
        for name, points in zip(stated, all_points, strict=True)
    ]
    return envelope(procurement(lot(criteria, made(weighting, **fields))), *(bid(who) for who in given), assessments=entries)


def weights(*values: str, lot: int = 0) -> dict[str, str]:
    """The weights of the criteria, in their order."""
    return {f"/lots/{lot}/criteria/{place}/weight_made/value": value for place, value in enumerate(values)}


def formula(name: str) -> dict[str, str]:
    return {"/lots/0/criteria/0/weight_made/derivation/formula": f"weight.{name}"}


def cases() -> Iterator[Case]:
    yield from ranks()
    yield from in_proportion()
    yield from in_groups()
    yield from refused()


def ranks() -> Iterator[Case]:
    # 25/48, 13/48, 7/48 and 3/48, of which 96 points are 50, 26, 14 and 6.
    four = {"frist": "1", "pris": "2", "styring": "3", "konkurrence": "4"}
    given = {"a": ("96", "0", "0", "0"), "b": ("0", "96", "0", "0"), "c": ("0", "0", "96", "0"), "d": ("0", "0", "0", "96"), "e": ("85", "85", "85", "85")}
    # Published as 0.52, 0.27, 0.15 and 0.06.
    yield evaluated("weights-ranks", "The rank-order centroid of four criteria; 85 everywhere is 85", panels(four, ROC, given),
                    standing(a=(2, "50"), b=(3, "26"), c=(4, "14"), d=(5, "6"), e=(1, "85")) | weights("≈0.52", "≈0.27", "≈0.15", "≈0.06") | formula(ROC)
                    | {"/lots/0/criteria/0/weight": "1", "/lots/0/criteria/0/weight_made/derivation/inputs/1/value": "4", "/lots/0/bids/0/criteria/0/weighted/derivation/inputs/1/value": "25",
                       "/lots/0/bids/0/criteria/0/weighted/derivation/inputs/2/value": "48"},
                    "A text on decision methods, after Chang 2004: four factors weigh 0.52, 0.27, 0.15 and 0.06")
    # (1 + 1/2 + 1/3) / 3 = 11/18, (1/2 + 1/3) / 3 = 5/18, (1/3) / 3 = 1/9: 0.6111, 0.2778, 0.1111.
    three = panels({"x": "3", "y": "1", "z": "2"}, ROC, {"a": ("90", "90", "90"), "b": ("90", "0", "0")})
    yield evaluated("weights-ranks-of-three", "Ranks that do not stand in their order", three,
                    standing(a=(1, "90"), b=(2, "10")) | weights("0.111111111111", "0.611111111111", "0.277777777778") | {"/lots/0/criteria/1/share": "0.611111111111"})


def in_proportion() -> Iterator[Case]:
    swing = panels({"x": "100", "y": "60", "z": "40"}, "swing", {"a": ("80", "0", "50"), "b": ("0", "100", "100")})
    yield evaluated("weights-swing", "Swings of 100, 60 and 40 weigh 50, 30 and 20 per cent", swing, standing(a=(1, "50"), b=(1, "50")) | weights("0.5", "0.3", "0.2") | formula("swing"))
    # 10, 20 and 30 of 60.
    smart = panels({"x": "20", "y": "10", "z": "30"}, SMART, {"a": ("60", "0", "0"), "b": ("0", "60", "30"), "c": ("7", "7", "7")})
    yield evaluated("weights-smart", "Ratings of 20, 10 and 30, the least important rated 10", smart,
                    standing(a=(2, "20"), b=(1, "25"), c=(3, "7")) | weights("0.333333333333", "0.166666666667", "0.5") | formula("smart"))
    # 1 of 7 is no decimal: 85 everywhere is 85 all the same. A criterion without points counts for nothing.
    sevenths = panels({"x": "1", "y": "2", "z": "4", "n": "0"}, "points", {"a": ("85", "85", "85", "0"), "b": ("70", "7", "0", "100")})
    yield evaluated("weights-points", "Points of seven in all", sevenths, standing(a=(1, "85"), b=(2, "12")) | weights("0.142857142857", "0.285714285714", "0.571428571429", "0") | formula("points"))
    decimals = panels({"x": "0.35", "y": "0.65"}, "points", {"a": ("100", "0"), "b": ("0", "100")})
    decimals["procurement"]["lots"][0]["method"] = {"weighted_points": {"combination": "weighted", "weights_sum": "1"}}
    yield evaluated("weights-decimals", "Weights as decimals that sum to one", decimals, standing(a=(2, "35"), b=(1, "65")) | {"/lots/0/criteria/0/weight_made": None, "/lots/0/criteria/0/share": "0.35"})
    # The threshold of quality goes by the same weights: 3/4 of 8 and 1/4 of 4 are 7.
    how = {"lowest_price": {"base": "pris", "combination": "weighted", "weighting": ROC, "minimum_total": "7"}}
    halves = [price("as_measured"), quality("brug", "1"), quality("service", "2")]
    entries = [assessment(f"{who}-{name}", who, {"points": {"criterion": name, "points": points}})
               for who, given in {"a": ("8", "4"), "b": ("6", "9")}.items() for name, points in zip(("brug", "service"), given, strict=True)]
    gate = envelope(procurement(lot(halves, how, policy(), schedule=[item()])), bid("a", "1200"), bid("b", "1000"), assessments=entries)
    yield evaluated("weights-of-quality-alone", "Ranks under a method that gives the price no weight", gate,
                    standing(a=(1, "1200"), b="below_threshold") | {"/lots/0/criteria/0/weight_made": None, "/lots/0/criteria/1/share": "0.75", "/lots/0/bids/0/quality/value": "7", "/lots/0/bids/1/quality/value": "6.75"})
    # Three fifths and two fifths, as in `robustness-weights-and-prices`.
    fifths = compared({"a": ("1000", "50"), "b": ("1250", "90"), "c": ("2000", "40")}, ("3", "2"))
    fifths["procurement"]["lots"][0]["method"] = made("points")
    robust = "/lots/0/robustness"
    yield questioned("weights-robust", "What would change an award whose weights are made of points", fifths, {
        f"{robust}/winner": "b", f"{robust}/leads/0/lead/value": "4", f"{robust}/shares/0/share/value": "0.6", f"{robust}/shares/0/upper/value/value": "0.666666666667",
        f"{robust}/shares/1/lower/value/value": "0.333333333333", f"{robust}/shifts/0/moved/value": "0.066666666667"})


def in_groups() -> Iterator[Case]:
    groups = [
        price(weight="1"),
        criterion("kvaliteter", weight="2"),
        quality("brug", weight="2", parent="kvaliteter"),
        quality("service", weight="1", parent="kvaliteter"),
        quality("oplæring", weight="3", parent="kvaliteter"),
    ]
    entries = [assessment(f"a-{name}", "a", {"points": {"criterion": name, "points": "9"}}) for name in ("brug", "service", "oplæring")]
    call = envelope(procurement(lot(groups, made(ROC), policy(), schedule=[item()])), bid("a", "1250"), assessments=entries)
    # 3/4 of 100, and 1/4 of 9: the group's own members weigh 5/18, 11/18 and 2/18 of it.
    yield evaluated("weights-ranks-in-groups", "Ranks within a group, and of the group", call,
                    standing(a=(1, "77.25")) | weights("0.75", "0.25", "0.277777777778", "0.611111111111", "0.111111111111") | {"/lots/0/criteria/3/share": "0.152777777778"})


def refused() -> Iterator[Case]:
    def reject(name: str, title: str, stated: dict[str, str], weighting: Any, *problems: tuple[str, str], **fields: Any) -> Case:
        call = panels(stated, weighting, {}, **fields)
        return rejected(f"weights-bad-{name}", title, call, *problems)

    ordered = {"x": "1", "y": "2"}
    yield reject("order", "An order of importance, by which points are to be added", ordered, "order_of_importance", ("award.order_not_added", f"{METHOD}/weighting"))
    yield reject("two-ways", "A sum of weights and what weights are made of", ordered, "points", ("award.weights_two_ways", f"{METHOD}/weighting"), weights_sum="3")
    yield reject("ranks", "Two criteria of one rank", {"x": "1", "y": "1", "z": "3"}, ROC, ("award.ranks_not_counted", CRITERIA))
    yield reject("ranks-of-halves", "A rank that is no whole number", {"x": "1", "y": "1.5"}, ROC, ("award.ranks_not_counted", CRITERIA))
    yield reject("swing", "No swing of 100 points", {"x": "80", "y": "60"}, "swing", ("award.swing_not_full", CRITERIA))
    yield reject("swing-beyond", "A swing of more than 100 points, and a negative one", {"x": "120", "y": "-1"}, "swing", ("number.out_of_bounds", f"{CRITERIA}/1/weight"))
    yield reject("smart", "The least important is rated 15 and not 10", {"x": "15", "y": "40"}, SMART, ("award.least_rating", CRITERIA))
    yield reject("smart-of-nothing", "The least important is to be rated nothing", {"x": "0", "y": "40"}, {"smart": {"least": "0"}}, ("number.out_of_bounds", f"{METHOD}/weighting/smart/least"))
    yield reject("nothing", "Points that are none in all", {"x": "0", "y": "0"}, "points", ("award.weights_nothing", CRITERIA))
    many = {f"k{place}": str(place) for place in range(1, 81)}
    yield reject("many-ranks", "Ranks of so many criteria that their weights cannot be held exactly", many, ROC, ("calculation.overflow", CRITERIA))
    missing = panels(ordered, ROC, {})
    del missing["procurement"]["lots"][0]["criteria"][1]["weight"]
    yield rejected("weights-bad-missing", "A criterion without a rank", missing, ("document.missing_field", f"{CRITERIA}/1/weight"))
    added = panels(ordered, "points", {})
    added["procurement"]["lots"][0]["method"] = {"weighted_points": {"combination": "added", "weighting": "points"}}
    yield rejected("weights-bad-added", "What weights are made of where points are added", added,
                   ("award.weight_not_allowed", f"{METHOD}/weighting"), ("award.weight_not_allowed", f"{CRITERIA}/0/weight"), ("award.weight_not_allowed", f"{CRITERIA}/1/weight"))
    group = [price(weight="100"), criterion("kvaliteter", weight="50"), quality("brug", weight="90", parent="kvaliteter"), quality("service", weight="30", parent="kvaliteter")]
    yield rejected("weights-bad-swing-in-group", "A group in which no swing is full", envelope(procurement(lot(group, made("swing"), policy(), schedule=[item()]))), ("award.swing_not_full", f"{CRITERIA}/1"))
