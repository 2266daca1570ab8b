"""Lints: what a procurement will do to the bids that are expected, worked out by hand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case, changed
from .documents import buyers, cost, criterion, evaluation_price, item, line, lot, panel, policy, price, procurement, ratio, rounded, slope, weighted, yearly

LOT = "/expectations/lots/0"
FOUND = "/lots/0/findings"


def expected(ranges: dict[str, tuple[str, str]], examples: dict[str, dict[str, str]] | None = None, bids: int = 3) -> dict:
    """What is expected for the lot `pumper`."""
    of_lot: dict[str, Any] = {"lot": "pumper", "bids": bids}
    if ranges:
        of_lot["criteria"] = [{"criterion": name, "lowest": low, "highest": high} for name, (low, high) in ranges.items()]
    if examples:
        of_lot["examples"] = [
            {"id": name, "measures": [{"criterion": criterion, "value": value} for criterion, value in measures.items()]}
            for name, measures in examples.items()
        ]
    return {"schema_version": "1.0", "lots": [of_lot]}


def draft(call: dict, expectations: dict) -> dict:
    return {"procurement": call, "expectations": expectations}


def described(name: str = "kvalitet", highest: str = "10", **fields: Any) -> dict:
    """A panel's criterion whose scale says what its ends mean."""
    scale = {"lowest": "0", "highest": highest, "step": "1", "anchors": [{"points": "0", "text": "Ringe"}, {"points": highest, "text": "Fremragende"}]}
    return criterion(name, {"panel_points": {"scale": scale, "aggregation": "single"}}, "as_measured", **fields)


def call(price_rule: Any, *others: dict, method: Any = None, policies: dict | None = None) -> dict:
    criteria = [price(price_rule), *(others or [described(highest="40")])]
    return procurement(lot(criteria, method, policies or policy(["lot_drawn"]), schedule=[item()]))


def fixed(points: str, full_at: str, zero_at: str, capped: bool = True) -> dict:
    return {"fixed_range": {"max_points": points, "full_at": full_at, "zero_at": zero_at, "capped": capped}}


PRICES = {"pris": ("800", "1000"), "kvalitet": ("20", "40")}


def linted(name: str, title: str, input: Any, hand: dict[str, Any], source: str = "derived") -> Case:
    """A draft that is looked through; `hand` are numbers and words of what is found, by pointer."""
    return Case(name, title, source, input, hand, verb="lint")


def refused(name: str, title: str, input: Any, *problems: tuple[str, str]) -> Case:
    """A draft that is rejected with exactly these problems."""
    return Case(name, title, "derived", input, [list(problem) for problem in problems], verb="lint")


def found(*codes: str) -> dict[str, Any]:
    """Exactly these findings, in this order."""
    return {f"{FOUND}/{index}/code": code for index, code in enumerate(codes)} | {f"{FOUND}/{len(codes)}": None}


def cases() -> Iterator[Case]:
    # 60 points to the lowest, 800 of 1,000 gets 48: 12 points between them, and 20 between 20 and 40 points of quality.
    # The first 20 of 800 take off 60 - 60 · 800 / 820 = 1.463...; the last 20, 60 · 800 / 980 - 48 = 0.979...
    yield linted("lint-ratio", "A price of 60 % that moves 37.5 %", draft(call(ratio("60")), expected(PRICES)),
                 found("rank_reversal", "hidden_weight", "hidden_weight", "decides_alone", "point_price_varies") | {
                     "/lots/0/spreads/0/spread/value": "12", "/lots/0/spreads/1/spread/value": "20",
                     "/lots/0/spreads/0/published_weight/value": "0.6", "/lots/0/spreads/0/effective_weight/value": "0.375",
                     f"{FOUND}/4/figures/0/value": "13.666666666667", f"{FOUND}/4/figures/1/value": "20.416666666667",
                 })
    # Published ends: nothing depends on other bids, and 200 / 60 is the price of a point everywhere.
    whole = {"pris": ("800", "1000"), "kvalitet": ("0", "40")}
    published = call(fixed("60", "800", "1000"))
    yield linted("lint-fixed-range", "A published range that is just what is expected", draft(published, expected(whole)),
                 found("decides_alone", "point_price_constant") | {f"{FOUND}/0/severity": "notice", f"{FOUND}/1/figures/0/value": "3.333333333333", f"{FOUND}/1/figures/0/unit": "DKK/point"})
    # The best price, 800, gets 60 · (1000 - 800) / (1000 - 500) = 24; 60 · 200 / 150 = 80 where the range is not capped.
    yield linted("lint-maximum-unreachable", "A range whose best end nobody reaches", draft(call(fixed("60", "500", "1000")), expected(whole)),
                 {f"{FOUND}/0/code": "hidden_weight", f"{FOUND}/3/code": "maximum_unreachable", f"{FOUND}/3/figures/0/value": "24"})
    yield linted("lint-maximum-exceeded", "A range that is not capped", draft(call(fixed("60", "850", "1000", capped=False)), expected(whole)),
                 {f"{FOUND}/0/code": "hidden_weight", f"{FOUND}/2/code": "maximum_exceeded", f"{FOUND}/2/figures/0/value": "80"})
    # A tenth above the lowest, 880, is zero already: 880 to 1,000 get the same.
    yield linted("lint-floor", "A steep slope, below which prices are all the same", draft(call(slope("60", "0.1")), expected(whole)),
                 {f"{FOUND}/0/code": "rank_reversal", f"{FOUND}/1/code": "same_points_at_zero", f"{FOUND}/1/figures/0/value": "0",
                  f"{FOUND}/3/text/en": "A point costs DKK\u00a01.33 in “Pris”, wherever between DKK\u00a0800.00 and DKK\u00a0880.00 the bid lies.",
                  f"{FOUND}/1/figures/0/derivation/inputs/0/value": "880", f"{FOUND}/1/figures/0/derivation/inputs/1/value": "1000"})
    # In whole points 800 gets 60, and so does 801.25 with 59.625; 802.5 has 59.25.
    halves = policy(["lot_drawn"], {"criterion": rounded(0, "half_up")})
    yield linted("lint-rounding", "Whole points, in which near prices are the same", draft(call(fixed("60", "800", "1000"), policies=halves), expected(whole)),
                 {f"{FOUND}/1/code": "same_points_by_rounding", f"{FOUND}/1/figures/0/value": "60", f"{FOUND}/1/figures/0/derivation/inputs/1/value": "801.25"})
    steps = {"table": {"steps": [{"at_most": "850", "points": "60"}, {"at_most": "950", "points": "40"}], "otherwise": "0"}}
    yield linted("lint-steps", "Published steps, within which prices are the same", draft(call(steps), expected(whole)),
                 found("same_points_by_rule", "decides_alone") | {f"{FOUND}/0/figures/0/derivation/inputs/0/value": "860", f"{FOUND}/0/figures/0/derivation/inputs/1/value": "950", f"{FOUND}/0/figures/0/value": "40"})
    yield linted("lint-cannot-matter", "A quality of which all bids are expected to have as much", draft(published, expected(PRICES | {"kvalitet": ("30", "30")})),
                 found("hidden_weight", "cannot_matter", "maximum_unreachable", "decides_alone", "point_price_constant") | {f"{FOUND}/0/figures/1/value": "1"})
    # Nothing breaks a tie, or the price, which two bids can share; a scale without words.
    vague = call(fixed("60", "800", "1000"), criterion("kvalitet", panel(highest="40"), "as_measured"), policies=policy())
    yield linted("lint-ties-unbroken", "No tie break, and a scale that says nothing", draft(vague, expected(whole)),
                 found("tie_unbroken", "scale_without_anchors", "decides_alone", "point_price_constant"))
    yield linted("lint-tie-remains", "A tie break that can end in a tie", draft(call(fixed("60", "800", "1000"), policies=policy(["lowest_price"])), expected(whole)),
                 found("decides_alone", "tie_can_remain", "point_price_constant"))
    power = [buyers("elpris", "DKK/kWh", "2")]
    lines = [line("strøm", yearly(("500", "kWh/year"), "elpris", to_year=1)), line("indkøb", {"schedule": {"item": "pumpe"}}, phase="acquisition")]
    priced = lot([cost(rule=ratio("100"), weight="40"), described(weight="60")], weighted(), policy(["lot_drawn"]), parameters=power, cost_lines=lines, schedule=[item()])
    # 100 to 80 points by 40 of 100 are 8; 0 to 10 by 60 of 100 are 6: the scale of ten makes 60 into 3/7.
    yield linted("lint-scales", "Ten points beside a hundred, and a price of power without a source",
                 draft(procurement(priced), expected({"omkostning": ("8000", "10000"), "kvalitet": ("0", "10")})),
                 {"/lots/0/spreads/0/effective_weight/value": "0.571428571429", "/lots/0/spreads/0/published_weight/value": "0.4", "/lots/0/spreads/1/spread/value": "6",
                  f"{FOUND}/0/code": "rank_reversal", f"{FOUND}/3/code": "hidden_weight", f"{FOUND}/4/code": "value_without_source"})
    # The cheapest gets all and the dearest nothing: every bid that comes or goes moves the ends.
    examples = {"a": {"pris": "800", "kvalitet": "20"}, "b": {"pris": "900", "kvalitet": "38"}, "c": {"pris": "1000", "kvalitet": "40"}}
    # 60 + 20, 30 + 38 and 0 + 40; by the ratio 60 + 20, 53.3 + 38 and 48 + 40; by slopes of a half and of one
    # b gets 45 and 52.5 for its price and passes the 80 points of a as well.
    yield linted("lint-examples", "Example bids: their ranges, and who wins by which rule", draft(call({"linear_min_max": {"max_points": "60"}}), expected({}, examples)),
                 {f"{FOUND}/0/code": "rank_reversal", "/lots/0/field/shown/0/examples": True, "/lots/0/field/shown/0/winners": ["a", "b", "b", "b", "a"],
                  "/lots/0/field/rules/1/rule": "ratio_to_lowest", "/lots/0/field/rules/0/other_winner": 0})
    # The lowest evaluation price wins; quality is worth money by a published table, and no weights are published.
    money = criterion("kvalitet", described()["measure"], {"money_per_unit": {"amount": "10", "above": "0"}})
    yield linted("lint-evaluation-price", "Quality in money, which compares nothing", draft(call("as_measured", money, method=evaluation_price()), expected({"pris": ("800", "1000"), "kvalitet": ("0", "10")})),
                 found("decides_alone") | {"/lots/0/spreads/0/spread/value": "200", "/lots/0/spreads/1/spread/value": "100", "/lots/0/spreads/1/published_weight": None, "/lots/0/field": None})

    quotient = {"price_per_quality": {"base": "pris", "combination": "added", "per": "1000000"}}
    yield refused("lint-quotient", "A method by which nothing is found yet", draft(call("as_measured", method=quotient), expected(PRICES)), ("award.not_a_sum", "/procurement/lots/0/method"))

    base = draft(call(ratio("60")), expected(PRICES))
    range_at, first = f"{LOT}/criteria", {"a": {"pris": "800", "kvalitet": "30"}, "b": {"pris": "900", "kvalitet": "40"}}
    yield refused("lint-ranges", "Ranges that are reversed, off the scale, not positive, and said twice",
                  changed(base, {f"{range_at}/0/lowest": "0", f"{range_at}/1/lowest": "41", f"{range_at}/-": {"criterion": "pris", "lowest": "1", "highest": "2"}, f"{LOT}/bids": 13}),
                  ("expectation.bids_out_of_range", f"{LOT}/bids"), ("expectation.not_positive", f"{range_at}/0/lowest"),
                  ("expectation.beyond_scale", f"{range_at}/1/lowest"), ("expectation.range_reversed", f"{range_at}/1/highest"),
                  ("reference.duplicate_id", f"{range_at}/2/criterion"))
    yield refused("lint-names", "A lot without expectations, and one that does not exist", changed(base, {f"{LOT}/lot": "senge"}),
                  ("reference.unknown", f"{LOT}/lot"), ("expectation.lot_missing", "/expectations/lots"))
    yield refused("lint-range-missing", "A criterion without a range or an example", changed(base, {f"{range_at}": [{"criterion": "pris", "lowest": "1", "highest": "2"}]}),
                  ("expectation.range_missing", range_at))
    yield refused("lint-measure-missing", "An example that lacks a measure", draft(call(ratio("60")), expected({}, first | {"b": {"pris": "900"}})),
                  ("expectation.measure_missing", f"{LOT}/examples/1/measures"))
    grouped = changed(call(ratio("100"), method=weighted()), {"/lots/0/criteria": [price(ratio("100"), "50"), criterion("samlet", weight="50"), described(weight="100", parent="samlet")]})
    yield refused("lint-group", "A range for a group of criteria", draft(grouped, expected({"pris": ("1", "2"), "samlet": ("1", "2"), "kvalitet": ("1", "2")})),
                  ("expectation.group", f"{range_at}/1/criterion"))
    yield refused("lint-weights", "Weights that do not add up to their sum, and one that is missing, before publication",
                  changed(draft(grouped, expected({"pris": ("1", "2"), "kvalitet": ("1", "2")})), {"/procurement/lots/0/criteria/0/weight": "60", "/expectations/schema_version": "9"}),
                  ("document.schema_version", "/expectations/schema_version"), ("award.weights_sum", "/procurement/lots/0/criteria"))
