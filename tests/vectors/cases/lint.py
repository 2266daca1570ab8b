"""Lints: what a procurement will do to the bids that are expected, worked out by hand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case, changed
from .documents import buyers, cost, criterion, evaluation_price, item, line, lot, panel, parameter, policy, price, procurement, ratio, rounded, slope, weighted, yearly

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
                  f"{FOUND}/3/text/en": "A point costs DKK\u00a01.33 in “Pris”, wherever between DKK\u00a0800.00 and DKK\u00a0880.00 the bid lies. That holds when the lowest bid is DKK\u00a0800.00; if it is another, a point costs something else.",
                  f"{FOUND}/1/figures/0/derivation/inputs/0/value": "880", f"{FOUND}/1/figures/0/derivation/inputs/1/value": "1000"})
    # In whole points 800 gets 60, and so does 801.25 with 59.625; 802.5 has 59.25.
    halves = policy(["lot_drawn"], {"criterion": rounded(0, "half_up")})
    yield linted("lint-rounding", "Whole points, in which near prices are the same", draft(call(fixed("60", "800", "1000"), policies=halves), expected(whole)),
                 {f"{FOUND}/1/code": "same_points_by_rounding", f"{FOUND}/1/figures/0/value": "60", f"{FOUND}/1/figures/0/derivation/inputs/1/value": "801.25"})
    # Rounded down, no price above 800 gets 60; 820 gets 54.03 and so 54, as does 820 and 20/256 with 54.006.
    down = policy(["lot_drawn"], {"criterion": rounded(0, "down")})
    yield linted("lint-rounding-above", "Whole points, in which near prices are the same, but not the lowest", draft(call(fixed("60", "800", "1001"), policies=down), expected(whole)),
                 {f"{FOUND}/1/code": "same_points_by_rounding", f"{FOUND}/1/figures/0/value": "54", f"{FOUND}/1/figures/0/derivation/inputs/0/value": "820", f"{FOUND}/1/figures/0/derivation/inputs/1/value": "820.08"})
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

    yield from excluded()
    yield from by_method()
    yield from with_shortlist()
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


def excluded() -> Iterator[Case]:
    """Expected bids that cannot win, whatever else they offer."""
    demanding = call(fixed("60", "800", "1000"), described(highest="40", minimum_points="30"))
    nobody = "/lots/0/field/rules/0"
    yield linted("lint-threshold-all", "A quality that no expected bid has enough of", draft(demanding, expected(PRICES | {"kvalitet": ("20", "29")})),
                 {f"{FOUND}/0/code": "threshold_excludes_all", f"{FOUND}/0/pointers/0": "/procurement/lots/0/criteria/1/minimum_points", f"{FOUND}/0/figures/0/value": "29",
                  f"{nobody}/no_winner": 200, f"{nobody}/tied": 0, f"{nobody}/same_winner": 0})
    yield linted("lint-threshold-some", "A quality that some expected bids have not enough of", draft(demanding, expected(PRICES)),
                 found("hidden_weight", "hidden_weight", "threshold_excludes_some", "decides_alone", "point_price_constant") | {f"{FOUND}/2/figures/0/value": "20"})
    total = call(fixed("60", "800", "1000"), method={"weighted_points": {"combination": "added", "minimum_total": "50"}})
    yield linted("lint-threshold-total", "A total that the worst expected bid does not reach: 0 and 20 points", draft(total, expected(PRICES)),
                 {f"{FOUND}/2/code": "threshold_excludes_some", f"{FOUND}/2/pointers/0": "/procurement/lots/0/method/weighted_points/minimum_total", f"{FOUND}/2/figures/0/value": "20"})
    # Of days that may be at most 90, all those expected are beyond; a requirement of 120 is passed by some. The best of them is 100.
    days = criterion("levering", {"declared_value": "dage"}, fixed("10", "10", "60"), better="lower")
    limited = procurement(lot([price(fixed("60", "800", "1000")), days], None, policy(["lot_drawn"]), schedule=[item()],
                              parameters=[parameter("dage", "day", maximum="90")],
                              requirements=[{"id": "frist", "title": "Frist", "test": {"at_most": {"parameter": "dage", "value": "120"}}}]))
    yield linted("lint-limit", "Days that may not be offered, each of them whole", draft(limited, expected({"pris": ("800", "1000"), "levering": ("100", "203")})),
                 {f"{FOUND}/0/code": "limit_excludes_all", f"{FOUND}/0/pointers/0": "/procurement/lots/0/parameters/0/maximum",
                  f"{FOUND}/3/code": "maximum_unreachable", f"{FOUND}/3/figures/0/derivation/inputs/0/value": "100",
                  f"{FOUND}/4/code": "limit_excludes_some", f"{FOUND}/4/pointers/0": "/procurement/lots/0/requirements/0/test"})


def by_method() -> Iterator[Case]:
    """Methods that set quality against a price instead of adding."""
    def of(name: str, **fields: Any) -> dict:
        return {name: {"base": "pris", "combination": "added"} | fields}

    def compared(rule: Any = "as_measured", **fields: Any) -> dict:
        return described(highest="40") | {"rule": rule} | fields

    def asked(method: dict, quality: dict | None = None, policies: dict | None = None, ranges: dict | None = None) -> dict:
        return draft(call("as_measured", quality or compared(), method=method, policies=policies), expected(ranges or PRICES))

    # 30 points for 800 to 1,000 are 37,500 to 30,000 for a million; 20 to 40 points for 900 are 22,222.2 to 44,444.4.
    # From 22 to 20 points at 800: 22 for 880 are as many, so a point is worth 40; 800 · (40/38 - 1) / 2 = 21.05 and 1,000 · (22/20 - 1) / 2 = 50.
    yield linted("lint-quotient", "Points for a million: what a point is worth follows the price", asked(of("price_per_quality", per="1000000")),
                 found("decides_alone", "quality_price_varies") | {
                     "/lots/0/spreads/0/spread/value": "7500", "/lots/0/spreads/1/spread/value": "22222.222222222222", f"{FOUND}/1/figures/0/value": "21.052631578947", f"{FOUND}/1/figures/1/value": "50",
                     "/lots/0/field/exchanged": "method", "/lots/0/field/rules/1/rule": "lowest_price", "/lots/0/not_examined/1/reason": "no_published_weights"})
    # The best quality gets 40 and the others their ratio to it: who is best decides what all others are worth, but for all in the same proportion.
    best = {"ratio_to_highest": {"max_points": "40"}}
    yield linted("lint-quotient-ratio", "A ratio that changes all quotients alike", asked(of("price_per_quality", per="1000000"), compared(best)),
                 {f"{FOUND}/0/code": "decides_alone", "/lots/0/not_examined/1/reason": "no_reversal_found", "/lots/0/not_examined/1/criterion/id": "kvalitet"})
    # In a corridor of a tenth the lowest price decides; who is in it depends on the best.
    near = of("price_per_quality", per="1000000", corridor={"share": "0.1", "deciding": "lowest_price"})
    # 940 with 28 is the best, and 820 with 22 just within a tenth of it; 800 with 20 is not, but is within a tenth of 820 with 22 and cheaper.
    yield linted("lint-corridor", "A withdrawn bid changes who is in the corridor", asked(near),
                 found("rank_reversal", "decides_alone", "quality_price_varies") | {f"{FOUND}/0/pointers/0": "/procurement/lots/0/method/price_per_quality/corridor", f"{FOUND}/0/example/bids/2/total_with/value": "29787.234042553191", f"{FOUND}/0/example/first_without": "B"})
    # 40 points are the top; at 40 to 60 a missing one of 40 adds 1/60 of the price. 800 with 20 of 40: 800 · 4/3.
    percent = of("quality_percent", top="40", price_weight="60", quality_weight="40")
    # 900 with 20 is 1,200 and with 40 900: 300 of 533.3 are quality. 800 to 1,000 with 30 are 933.3 to 1,166.7.
    most = {"fixed_range": {"max_points": "40", "full_at": "40", "zero_at": "0", "capped": True}}
    yield linted("lint-percent", "A percentage of the price: what a point is worth follows the price", asked(percent, compared(most)),
                 {"/lots/0/spreads/0/spread/value": "233.333333333333", "/lots/0/spreads/1/spread/value": "300", "/lots/0/spreads/0/published_weight/value": "0.6", "/lots/0/spreads/0/effective_weight/value": "0.4375",
                  f"{FOUND}/0/code": "hidden_weight"})
    yield linted("lint-percent-compared", "A quality between the lowest and the highest, and a bid that moves the ends", asked(percent, compared({"linear_to_highest": {"max_points": "40", "equal_points": "40"}})), {f"{FOUND}/0/code": "rank_reversal"})
    gate = of("lowest_price", minimum_total="30")
    yield linted("lint-gate", "A quality that is a gate, and another that counts nowhere", asked(gate), found("threshold_excludes_some", "only_a_gate") | {"/lots/0/spreads/1/spread/value": "0"})
    yield linted("lint-counts-nowhere", "A quality without a threshold beside the lowest price", asked(of("lowest_price"), policies=policy([{"most_points": "kvalitet"}])),
                 {f"{FOUND}/0/code": "counts_nowhere", f"{FOUND}/2/code": "tie_can_remain", f"{FOUND}/2/tied/1/bid": "B"})
    yield linted("lint-gate-compared", "A bid that moves the others over a threshold", asked(gate, compared({"linear_to_highest": {"max_points": "40", "equal_points": "40"}})), {f"{FOUND}/0/code": "rank_reversal"})
    # 20 % of features: 800 to 1,000 over 5/4 at most; the feature is worth a quarter of the price.
    feature = criterion("kvalitet", {"declared_value": "garanti"}, {"table": {"steps": [{"at_most": "2", "points": "0"}], "otherwise": "0.2"}}, better="higher")
    years = [parameter("garanti", "year")]
    features = procurement(lot([price("as_measured"), feature], {"feature_coefficient": {"base": "pris"}}, policy(["lot_drawn"]), parameters=years, schedule=[item()]))
    yield linted("lint-feature", "A feature that is worth a share of the price", draft(features, expected({"pris": ("800", "1000"), "kvalitet": ("1", "5")})),
                 found("same_points_by_rule", "quality_price_varies") | {f"{FOUND}/1/figures/0/value": "200", f"{FOUND}/1/figures/1/value": "250"})
    # 30 points for 820 are 36.59 for a thousand and 37 in whole ones; for 822.25 they are 36.49, and for 821.12 36.54.
    whole = policy(["lot_drawn"], {"total": rounded(0, "half_up")})
    yield linted("lint-quotient-rounded", "Quotients in whole points of little", asked(of("price_per_quality", per="1000"), policies=whole, ranges={"pris": ("820", "1000"), "kvalitet": ("20", "40")}),
                 {f"{FOUND}/1/code": "same_total_by_rounding", f"{FOUND}/1/figures/0/value": "37", f"{FOUND}/1/figures/0/derivation/inputs/1/value": "821.12"})


def with_shortlist() -> Iterator[Case]:
    """A shortlist before the award."""
    def going(bids: int) -> dict:
        listed = {"bids": bids, "criteria": ["kvalitet"], "ties": "all_advance"}
        return draft(call(ratio("60"), policies=policy(["lot_drawn"], shortlist=listed)), expected(PRICES))

    # 800 with 20 is cut off behind 22 and 22: 60 + 22 for 900 and 54 + 22 for 1,000 are left, and 60 + 20 beside 53.3 + 22 without the last.
    yield linted("lint-shortlist", "The bid that is cut off would have won", going(2), {f"{FOUND}/0/code": "shortlist_cuts_winner", f"{FOUND}/0/example/bids/0/total_with": None, f"{FOUND}/0/example/bids/0/total_without/value": "80", f"{FOUND}/0/example/bids/1/total_with/value": "82", "/lots/0/field/rules/1/rule": "without_shortlist"})
    yield linted("lint-shortlist-one", "One bid goes on, and quality decides alone", going(1), {f"{FOUND}/0/code": "shortlist_of_one"})
    yield linted("lint-shortlist-all", "As many go on as are expected", going(3), {f"{FOUND}/0/code": "rank_reversal"})
