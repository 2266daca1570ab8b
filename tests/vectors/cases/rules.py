"""Rules: what a measure is worth, by each of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case, evaluated, rejected
from .documents import bid, declared, envelope, item, lot, parameter, policy, price, procurement

RULE = "/procurement/lots/0/criteria/0/rule"
USED = "/lots/0/criteria/0"


def offers(rule: Any, *prices: str, below_zero: str = "allowed", **policies: Any) -> dict[str, Any]:
    """Bids a, b, c … at these prices, by this rule for prices."""
    bids = [bid(name, asked) for name, asked in zip("abcdefgh", prices, strict=False)]
    terms = policy(points_below_zero=below_zero, **policies)
    return envelope(procurement(lot([price(rule)], policies=terms, schedule=[item()])), *bids)


def points(*of_bids: str, **used: str) -> dict[str, Any]:
    """The points of the bids, and what the rule compared with."""
    found = {f"/lots/0/bids/{position}/criteria/0/points/value": value for position, value in enumerate(of_bids)}
    return found | {f"{USED}/{name}": value for name, value in used.items()}


def formula(name: str) -> dict[str, str]:
    return {"/lots/0/bids/0/criteria/0/points/derivation/formula": f"rule.{name}"}


def cases() -> Iterator[Case]:
    yield from ratios()
    yield from slopes()
    yield from means()
    yield from rebates()
    yield from refused()


def ratios() -> Iterator[Case]:
    best = envelope(procurement(lot([declared("levetid", "levetid", {"ratio_to_highest": {"max_points": "40"}})], parameters=[parameter("levetid", "year")])),
                    *(bid(name, values={"levetid": value}) for name, value in (("a", "8"), ("b", "10"), ("c", "0"))))
    yield evaluated("rule-ratio-to-highest", "The ratio to the highest of 8, 10 and 0 years", best, points("32", "40", "0", highest="10") | formula("ratio_to_highest"))
    # A span of 8: 2 is a quarter of it above the lowest.
    for name, values, given, compared in (("", ("4", "12", "6"), ("0", "40", "10"), ("4", "12")), ("-equal", ("5", "5"), ("25", "25"), ("5", "5")), ("-of-one", ("5",), ("25",), ("5", "5"))):
        line = {"linear_to_highest": {"max_points": "40", "equal_points": "25"}}
        asked = envelope(procurement(lot([declared("levetid", "levetid", line)], parameters=[parameter("levetid", "year")])),
                         *(bid(who, values={"levetid": value}) for who, value in zip("abc", values, strict=False)))
        yield evaluated(f"rule-linear-to-highest{name}", "A straight line from the lowest to the highest" + (", which are equal" if name else ""), asked, points(*given, lowest=compared[0], highest=compared[1]) | formula("linear_to_highest"))
    # (100 / 125)^2 and (100 / 200)^2.
    yield evaluated("rule-power-ratio", "The square of the ratio", offers({"power_ratio": {"max_points": "50", "exponent": 2}}, "100", "125", "200"), points("50", "32", "12.5") | formula("power_ratio"))
    # Twice the lowest gets nothing, √2 times half, and four times less than nothing.
    log = {"log_ratio": {"max_points": "60", "zero_at_ratio": "2"}}
    yield evaluated("rule-log-ratio", "Logarithms: the lowest, twice and four times as much", offers(log, "100", "200", "400"), points("60", "0", "-60", lowest="100") | formula("log_ratio"), "Negometrix, the log formula with A = 2")
    yield evaluated("rule-log-ratio-half", "Half of the points at the root of the ratio that gets nothing", offers({"log_ratio": {"max_points": "60", "zero_at_ratio": "4"}}, "100", "200", "800", below_zero="zero"), points("60", "30", "0"))


def slopes() -> Iterator[Case]:
    # Three bids: nothing at three times the lowest.
    by_number = {"slope_by_bids": {"max_points": "20", "slope": "bids_less_one"}}
    yield evaluated("rule-slope-by-number", "A slope of one less than the number of bids", offers(by_number, "100", "150", "300"), points("20", "15", "0", lowest="100", compared_bids="3") | formula("slope_by_bids"))
    yield evaluated("rule-slope-of-one", "A slope by the number of bids, of which there is one", offers(by_number, "100"), points("20", compared_bids="1"))
    # The highest lies 30 % above the lowest: nothing at 50 %. Of 100 %: nothing at 75 %.
    by_span = {"slope_by_bids": {"max_points": "8", "slope": {"span": {"steps": [{"at_most": "0.3", "slope": "0.5"}], "otherwise": "0.75"}}}}
    yield evaluated("rule-slope-by-narrow-span", "A slope by the span, which reaches the first step exactly", offers(by_span, "100", "125", "130"), points("8", "4", "3.2", lowest="100", highest="130") | formula("slope_by_span"))
    yield evaluated("rule-slope-by-wide-span", "A slope by the span, beyond the last step", offers(by_span, "100", "175", "200", below_zero="zero"), points("8", "0", "0"))
    steps = {"distance_table": {"steps": [{"at_most": "0", "points": "10"}, {"at_most": "0.05", "points": "8"}, {"at_most": "0.2", "points": "4"}], "otherwise": "1"}}
    yield evaluated("rule-distance-table", "Steps of the distance above the lowest", offers(steps, "100", "105", "105.01", "121"), points("10", "8", "4", "1", lowest="100") | formula("distance_table"))


def means() -> Iterator[Case]:
    # The mean is 100: 10 % above it 40, 10 % below it 60 of 100 points.
    about = {"mean_based": {"max_points": "100", "capped": True}}
    yield evaluated("rule-mean-based", "The mean, 10 % above and 10 % below it", offers(about, "100", "110", "90"), points("50", "40", "60", mean="100") | formula("mean_based_capped"), "Procurement Templates, mean calculation")
    # The mean is 200: 20 is 90 % below it, 140 of 100 points; 440 is 120 % above it.
    for capped, most in ((True, "100"), (False, "140")):
        far = {"mean_based": {"max_points": "100", "capped": capped}}
        name = "capped" if capped else "open"
        yield evaluated(f"rule-mean-based-{name}", "Prices far from the mean", offers(far, "20", "440", "140"), points(most, "-70", "80", mean="200"))
    yield evaluated("rule-mean-of-one", "One bid is its own mean", offers(about, "100"), points("50"))
    # The median of 100, 110, 130, 150 is 120; with 2.5 % the knee lies at 123, 23 % above the lowest.
    lines = {"graduated": {"max_points": "100", "gentle": "0.1", "knee": "0.025", "steep": "1"}}
    yield evaluated("rule-graduated", "Gently up to 2.5 % above the median of four, then steeply", offers(lines, "100", "150", "110", "130"), points("100", "70.7", "99", "90.7", lowest="100", median="120") | formula("graduated"), "Scottish Government, CPN 3/2024, the gentle part")
    # The median of three is 110, the knee 112.75: 130 lies 17.25 % beyond it.
    yield evaluated("rule-graduated-odd", "The median of three", offers(lines, "130", "100", "110"), points("81.475", "100", "99", median="110"))


def rebates() -> Iterator[Case]:
    # Rebates of 10, 20 and 30 % on 1000.
    ratio = {"rebate_ratio": {"max_points": "30", "base": "1000"}}
    yield evaluated("rule-rebate-ratio", "The ratio of rebates", offers(ratio, "900", "800", "700", "1100"), points("10", "20", "30", "-10", lowest="700") | formula("rebate_ratio"), "DPR 207/2010, annex P: Ra / Rmax")
    # Rebates of 10, 20 and 30 %, 20 % in the mean: 0.8 · 1/2; 0.8; and the whole.
    lines = {"bilinear": {"max_points": "30", "base": "1000", "at_mean": "0.8"}}
    yield evaluated("rule-bilinear", "Two lines over the rebate", offers(lines, "900", "800", "700"), points("12", "24", "30", lowest="700", mean="800") | formula("bilinear"), "DPR 207/2010, annex P: 0.80 at the mean rebate")
    # The mean of 10, 10, 25 and 35 % is 20 %: 25 % lies a third of the way to 35 %.
    yield evaluated("rule-bilinear-between", "A rebate between the mean and the greatest", offers(lines, "900", "900", "750", "650"), points("12", "12", "26", "30"))
    yield evaluated("rule-bilinear-equal", "Equal rebates", offers(lines, "900", "900"), points("24", "24"))
    # The greatest rebate gets the maximum however little it is above the mean of three, 999.99999999966…
    near = offers({"bilinear": {"max_points": "10", "base": "4000000", "at_mean": "0.8"}}, "999.999999999", "1000", "1000")
    yield evaluated("rule-bilinear-near", "Prices that hardly differ", near, {"/lots/0/bids/0/criteria/0/points/value": "10"})
    none = offers(ratio, "1000", "1200")
    yield rejected("rule-no-rebate", "Nobody gives a rebate", none, ("award.nothing_to_compare", RULE))
    yield rejected("rule-no-mean-rebate", "Rebates that are none in the mean", offers(lines, "900", "1100"), ("award.nothing_to_compare", RULE))
    values = [bid(name, values={"levetid": value}) for name, value in (("a", "0"), ("b", "-1"))]
    nothing = procurement(lot([declared("levetid", "levetid", {"ratio_to_highest": {"max_points": "40"}})], parameters=[parameter("levetid", "year")]))
    yield rejected("rule-no-highest", "A ratio to a highest value of zero", envelope(nothing, *values), ("award.nothing_to_compare", RULE))
    log_rule = {"log_ratio": {"max_points": "60", "zero_at_ratio": "2"}}
    yield rejected("rule-log-of-nothing", "A logarithm of a price of nothing", envelope(procurement(lot([price(log_rule)], schedule=[item(zero_allowed=True)])), bid("a", "100"), bid("b", "0")),
                   ("award.not_positive", "/bids/1/offers/0/offer/prices/0/price"))
    # No price may be nothing by the one rule, and no lifetime is long enough for the other.
    longest = declared("levetid", "levetid", {"ratio_to_highest": {"max_points": "40"}})
    two_rules = procurement(lot([price(), longest], schedule=[item(zero_allowed=True)], parameters=[parameter("levetid", "year")]))
    yield rejected("rule-independent-faults", "Two rules that cannot be applied, each for a reason of its own", envelope(two_rules, bid("a", "100", {"levetid": "0"}), bid("b", "0", {"levetid": "0"})),
                   ("award.not_positive", "/bids/1/offers/0/offer/prices/0/price"), ("award.nothing_to_compare", "/procurement/lots/0/criteria/1/rule"))


def refused() -> Iterator[Case]:
    def reject(name: str, rule: Any, *problems: tuple[str, str]) -> Case:
        return rejected(f"rule-bad-{name}", f"Parameters that {name.replace('-', ' ')} cannot work with", offers(rule, "100", "120"), *((code, RULE + place) for code, place in problems))

    bounds = "number.out_of_bounds"
    yield reject("ratio-to-highest", {"ratio_to_highest": {"max_points": "0"}}, (bounds, "/ratio_to_highest/max_points"))
    yield reject("linear-to-highest", {"linear_to_highest": {"max_points": "40", "equal_points": "41"}}, (bounds, "/linear_to_highest/equal_points"))
    yield reject("linear-to-highest-of-nothing", {"linear_to_highest": {"max_points": "0", "equal_points": "0"}}, (bounds, "/linear_to_highest/max_points"))
    yield reject("power-ratio", {"power_ratio": {"max_points": "-1", "exponent": 1}}, (bounds, "/power_ratio/max_points"), (bounds, "/power_ratio/exponent"))
    yield reject("log-ratio", {"log_ratio": {"max_points": "0", "zero_at_ratio": "1"}}, (bounds, "/log_ratio/max_points"), ("rule.ratio_not_above_one", "/log_ratio/zero_at_ratio"))
    span = {"span": {"steps": [{"at_most": "0.3", "slope": "0"}, {"at_most": "0.3", "slope": "1"}], "otherwise": "-1"}}
    yield reject("slope-by-span", {"slope_by_bids": {"max_points": "0", "slope": span}}, (bounds, "/slope_by_bids/max_points"), (bounds, "/slope_by_bids/slope/span/steps/0/slope"),
                 (bounds, "/slope_by_bids/slope/span/otherwise"), ("rule.steps_not_rising", "/slope_by_bids/slope/span/steps/1/at_most"))
    yield reject("slope-without-steps", {"slope_by_bids": {"max_points": "1", "slope": {"span": {"steps": [], "otherwise": "1"}}}}, ("document.empty_list", "/slope_by_bids/slope/span/steps"))
    yield reject("mean-based", {"mean_based": {"max_points": "0", "capped": True}}, (bounds, "/mean_based/max_points"))
    yield reject("rebate-ratio", {"rebate_ratio": {"max_points": "0", "base": "0"}}, (bounds, "/rebate_ratio/max_points"), (bounds, "/rebate_ratio/base"))
    yield reject("bilinear", {"bilinear": {"max_points": "0", "base": "-5", "at_mean": "80"}}, (bounds, "/bilinear/max_points"), (bounds, "/bilinear/base"), ("number.not_a_share", "/bilinear/at_mean"))
    yield reject("graduated", {"graduated": {"max_points": "0", "gentle": "2", "knee": "-1", "steep": "1"}}, (bounds, "/graduated/max_points"), (bounds, "/graduated/knee"), ("rule.knee_not_steeper", "/graduated/steep"))
    yield reject("distance-table", {"distance_table": {"steps": [{"at_most": "0.1", "points": "3"}, {"at_most": "0.05", "points": "1"}], "otherwise": "0"}}, ("rule.steps_not_rising", "/distance_table/steps/1/at_most"))
    yield reject("direction", {"ratio_to_highest": {"max_points": "10"}}, ("award.rule_direction", ""))
