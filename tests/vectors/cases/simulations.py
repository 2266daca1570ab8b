"""What a simulation is asked: draws that can be made, of numbers that there are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from . import uncertainty
from .case import DROP, Case, changed
from .documents import criterion, panel

AT = "/simulation"
LOT = f"{AT}/lots/0"
CALL = "/procurement/lots/0"
POWER = {"parameter": "elpris"}
PUMP = {"item": "pumpe", "bid": "alfa"}
LIFE = {"parameter": "levetid"}


def settings() -> dict:
    """Everything that can be asked of a simulation."""
    return {
        "schema_version": "1.0",
        "draws": 16384,
        "seed": "20260301",
        "sampling": "sobol",
        "quantiles": ["0.025", "0.5", "0.975"],
        "convergence": {"stages": 16},
        "lots": [
            {
                "lot": "pumper",
                "tornado": {"quantiles": ["0.05", "0.95"]},
                "grids": [{"rows": {"number": POWER, "values": ["1", "2", "3"]}, "columns": {"number": PUMP, "values": ["900", "1000"]}}],
                "scenarios": [{"id": "slid", "title": "Slidt op efter et år", "values": [{"number": LIFE, "value": "1"}, {"number": POWER, "value": "4"}]}],
                "thresholds": [{"number": POWER, "from": "0.5", "to": "6"}],
                "sobol_indices": {"sample": 1024, "pairs": False},
                "morris": {"trajectories": 20, "levels": 4, "quantiles": ["0.05", "0.95"]},
                "value_of_information": {
                    "money_per_point": "25000",
                    "partial": [
                        {"id": "el", "title": "Elprisen", "numbers": [POWER], "estimated_by": "regression"},
                        {"id": "alt", "title": "Elprisen og prisen", "numbers": [POWER, PUMP], "estimated_by": {"nested": {"outer": 1000, "inner": 1000}}},
                    ],
                },
            }
        ],
    }


def base() -> dict:
    return uncertainty.base() | {"simulation": settings()}


def refused(name: str, title: str, changes: dict[str, Any], *problems: tuple[str, str]) -> Case:
    """Settings that are rejected with exactly these problems, each a code and a pointer."""
    found = [list(problem) for problem in problems]
    return Case(f"simulation-{name}", title, "derived", changed(base(), changes), found, verb="validate")


def cases() -> Iterator[Case]:
    yield from drawing()
    yield from numbers()
    yield from questions()


def drawing() -> Iterator[Case]:
    yield refused("fields", "Settings that say nothing of how to draw", {f"{AT}/draws": DROP, f"{AT}/seed": DROP, f"{AT}/sampling": DROP, f"{AT}/quantiles": DROP},
                  *[("document.missing_field", f"{AT}/{field}") for field in ("draws", "seed", "sampling", "quantiles")])
    yield refused("procurement", "A procurement in the place of the settings", {AT: uncertainty.base()["procurement"]}, ("document.another_kind", AT))
    yield refused("version", "Settings of a later version", {f"{AT}/schema_version": "2.0"}, ("document.schema_version", f"{AT}/schema_version"))
    for name, draws in (("none", 0), ("one", 1), ("too-many", 10_000_001), ("part", 2.5)):
        yield refused(f"draws-{name}", f"{draws} draws", {f"{AT}/draws": draws}, ("simulation.draws", f"{AT}/draws"))
    yield refused("draws-quoted", "A number of draws in quotation marks", {f"{AT}/draws": "16384"}, ("document.wrong_type", f"{AT}/draws"))
    yield refused("sobol-not-whole", "A Sobol sequence that is cut off, as is its base sample", {f"{AT}/draws": 10000, f"{LOT}/sobol_indices/sample": 96},
                  ("simulation.not_a_power_of_two", f"{AT}/draws"), ("simulation.not_a_power_of_two", f"{LOT}/sobol_indices/sample"))
    for name, seed in (("inexact", 2**53), ("negative", "-1"), ("too-long", str(2**64)), ("word", "frø"), ("zeros-in-front", "007")):
        yield refused(f"seed-{name}", f"The seed {seed}", {f"{AT}/seed": seed}, ("simulation.seed", f"{AT}/seed"))
    yield refused("quantiles", "Quantiles at 0, at 1, and one twice", {f"{AT}/quantiles": ["0", "0.5", "0.50", "1"]},
                  ("number.out_of_bounds", f"{AT}/quantiles/0"), ("number.out_of_bounds", f"{AT}/quantiles/3"), ("simulation.quantile_twice", f"{AT}/quantiles/2"))
    yield refused("stages", "Convergence told once", {f"{AT}/convergence/stages": 1}, ("number.out_of_bounds", f"{AT}/convergence/stages"))
    yield refused("with-documents", "Faults of the documents and of the settings together", {"/bids/0/revision": 0, f"{AT}/seed": "x", f"{AT}/quantiles": ["2"]},
                  ("simulation.seed", f"{AT}/seed"), ("number.out_of_bounds", "/bids/0/revision"))


def numbers() -> Iterator[Case]:
    number = f"{LOT}/thresholds/0/number"
    for name, title, stated, *problem in [
        ("none", "No number", {}, "simulation.one_number", ""),
        ("two", "Two numbers where one belongs", POWER | PUMP, "simulation.one_number", ""),
        ("without-bid", "A price of no bid", {"item": "pumpe"}, "simulation.bid_missing", "/bid"),
        ("of-no-bid", "A buyer's value of a bid", POWER | {"bid": "alfa"}, "simulation.bid_not_used", "/bid"),
        ("unknown", "A parameter that nobody declared", {"parameter": "gas"}, "reference.unknown", "/parameter"),
        ("unknown-bid", "A bid that nobody made", PUMP | {"bid": "gamma"}, "reference.unknown", "/bid"),
        ("in-steps", "A life, which changes in steps", LIFE, "simulation.in_whole_steps", ""),
    ]:
        code, place = problem
        yield refused(f"number-{name}", title, {number: stated}, (code, f"{number}{place}"))
    other = base()["procurement"]["lots"][0] | {"id": "andre"}
    yield refused("number-not-offered", "A bid that does not offer the lot", {"/procurement/lots/-": other, f"{AT}/lots/-": {"lot": "andre", "thresholds": [{"number": PUMP, "from": "1", "to": "2"}]}},
                  ("bid.lot_not_offered", f"{AT}/lots/1/thresholds/0/number/bid"))
    yield refused("lots", "A lot that there is none of, and one twice", {f"{AT}/lots/-": {"lot": "senge"}, f"{AT}/lots": [settings()["lots"][0], {"lot": "senge"}, {"lot": "pumper"}]},
                  ("reference.unknown", f"{AT}/lots/1/lot"), ("reference.duplicate_id", f"{AT}/lots/2/lot"))


def questions() -> Iterator[Case]:
    yield refused("tornado", "A tornado from high to low", {f"{LOT}/tornado/quantiles": ["0.95", "0.05"]}, ("simulation.two_quantiles", f"{LOT}/tornado/quantiles"))
    yield refused("tornado-of-nothing", "A tornado that moves nothing", {f"{LOT}/tornado": {}}, ("simulation.nothing_moved", f"{LOT}/tornado"))
    ranges = [{"number": PUMP, "low": "0", "high": "900"}, {"number": POWER, "low": "3", "high": "3"}, {"number": PUMP, "low": "800", "high": "900"}, {"number": {"item": "pumpe"}, "low": "1", "high": "2"}]
    yield refused("tornado-ranges", "A range from a price that cannot be, one without width, a number twice, and a price of no bid", {f"{LOT}/tornado/ranges": ranges},
                  ("schedule.price_not_allowed", f"{LOT}/tornado/ranges/0/low"), ("simulation.low_not_below_high", f"{LOT}/tornado/ranges/1/high"),
                  ("simulation.number_twice", f"{LOT}/tornado/ranges/2/number"), ("simulation.bid_missing", f"{LOT}/tornado/ranges/3/number/bid"))
    grid = f"{LOT}/grids/0"
    yield refused("grid", "A grid of one number, with a value twice, a price of zero and no values", {
        f"{grid}/rows/values": ["1", "1.0"], f"{grid}/columns": {"number": POWER, "values": []}},
        ("simulation.value_twice", f"{grid}/rows/values/1"), ("document.empty_list", f"{grid}/columns/values"), ("simulation.number_twice", f"{grid}/columns/number"))
    many = [str(value) for value in range(1, 102)]
    nested = {"estimated_by": {"nested": {"outer": 10000, "inner": 6000}}}
    information = settings()["lots"][0]["value_of_information"]["partial"][1]
    yield refused("too-many", "Quantiles, cells of a grid, a sample and draws within draws that would take hours", {
        f"{AT}/quantiles": [f"0.{index:04}" for index in range(1, 1002)], f"{grid}/rows/values": many, f"{grid}/columns/values": many,
        f"{LOT}/sobol_indices": {"sample": 8388608, "pairs": True}, f"{LOT}/value_of_information/partial": [information | nested, information | nested | {"id": "igen"}]},
        ("simulation.too_many_entries", f"{AT}/quantiles"), ("simulation.too_many_entries", grid), ("simulation.too_many_draws", f"{LOT}/sobol_indices/sample"), ("simulation.too_many_draws", f"{LOT}/value_of_information/partial"))
    yield refused("too-much-to-know", "A hundred and one sets of numbers that might be known", {f"{LOT}/value_of_information/partial": [information | {"id": f"k{index}", "estimated_by": "regression"} for index in range(101)]},
                  ("simulation.too_many_entries", f"{LOT}/value_of_information/partial"))
    scenario = settings()["lots"][0]["scenarios"][0]
    threshold = settings()["lots"][0]["thresholds"][0]
    yield refused("too-many-evaluations", "A hundred and one grids and searches, and a thousand and one scenarios", {
        f"{LOT}/grids": settings()["lots"][0]["grids"][:1] * 101, f"{LOT}/scenarios": [scenario | {"id": f"s{index}"} for index in range(1001)], f"{LOT}/thresholds": [threshold] * 101},
        *[("simulation.too_many_entries", f"{LOT}/{place}") for place in ("grids", "scenarios", "thresholds")])
    yield refused("values", "Values that the numbers cannot have", {
        f"{grid}/columns/values": ["0", "-1"], f"{LOT}/scenarios/0/values/0/value": "1.5"},
        ("schedule.price_not_allowed", f"{grid}/columns/values/0"), ("schedule.price_not_allowed", f"{grid}/columns/values/1"),
        ("cost.life_not_whole_years", f"{LOT}/scenarios/0/values/0/value"))
    yield refused("beyond-published", "A scenario beyond what the buyer published", {f"{CALL}/parameters/0/maximum": "100", f"{LOT}/scenarios/0/values/1/value": "101", f"{CALL}/parameters/0/value": "2", f"{LOT}/value_of_information": DROP},
                  ("number.out_of_bounds", f"{LOT}/scenarios/0/values/1/value"))
    scenario = settings()["lots"][0]["scenarios"][0]
    yield refused("scenarios", "A scenario twice, one that sets nothing, and one that sets a number twice", {f"{LOT}/scenarios": [scenario, scenario | {"values": []}, {"id": "to", "title": "To", "values": [{"number": POWER, "value": "1"}, {"number": POWER, "value": "2"}]}]},
                  ("reference.duplicate_id", f"{LOT}/scenarios/1/id"), ("document.empty_list", f"{LOT}/scenarios/1/values"), ("simulation.number_twice", f"{LOT}/scenarios/2/values/1/number"))
    yield refused("threshold", "A search from high to low", {f"{LOT}/thresholds/0/from": "7"}, ("simulation.range_reversed", f"{LOT}/thresholds/0/to"))
    yield refused("sample", "A base sample that cannot be parted, an odd number of levels, and too few trajectories", {
        f"{LOT}/sobol_indices/sample": 1000, f"{LOT}/morris": {"trajectories": 3, "levels": 5, "quantiles": ["0.05"]}},
        ("simulation.sample", f"{LOT}/sobol_indices/sample"), ("number.out_of_bounds", f"{LOT}/morris/trajectories"), ("simulation.levels_odd", f"{LOT}/morris/levels"),
        ("simulation.two_quantiles", f"{LOT}/morris/quantiles"))
    information = f"{LOT}/value_of_information"
    yield refused("point-without-worth", "Points that are worth nothing that is told", {f"{information}/money_per_point": DROP}, ("simulation.point_without_worth", f"{information}/money_per_point"))
    yield refused("point-below-zero", "A point that is worth less than nothing", {f"{information}/money_per_point": "-1"}, ("number.out_of_bounds", f"{information}/money_per_point"))
    money = {f"{CALL}/method": {"evaluation_price": {"base": "omkostning"}}, f"{CALL}/criteria/0/rule": "as_measured", f"{CALL}/policies/points_below_zero": DROP}
    yield refused("no-points", "A worth of points where money decides", money, ("simulation.no_points_totalled", f"{information}/money_per_point"))
    quality = criterion("kvalitet", panel(), "as_measured")
    ratios = {f"{CALL}/method": {"price_per_quality": {"base": "omkostning", "per": "1", "combination": "added"}}, f"{CALL}/criteria": [base()["procurement"]["lots"][0]["criteria"][0], quality]}
    yield refused("ratio", "The worth of knowing more where a ratio decides", ratios | {f"{CALL}/criteria/0/rule": "as_measured"}, ("simulation.total_is_no_money", information))
    thresholds = {f"{CALL}/criteria/0/minimum_points": "10"}
    yield refused("ranked-bids-change", "The worth of knowing more where a threshold decides who is ranked", thresholds, ("simulation.ranked_bids_change", information))
    partial = f"{information}/partial"
    known = settings()["lots"][0]["value_of_information"]["partial"]
    yield refused("information", "What is certain, what stands twice, nothing, and a name twice", {partial: [known[0] | {"numbers": [LIFE, POWER, POWER]}, known[0] | {"numbers": []}]},
                  ("reference.duplicate_id", f"{partial}/1/id"), ("simulation.certain", f"{partial}/0/numbers/0"), ("simulation.number_twice", f"{partial}/0/numbers/2"), ("document.empty_list", f"{partial}/1/numbers"))
    share = {"id": "andel", "title": "En andel", "numbers": [{"parameter": "dag"}, POWER], "estimated_by": {"nested": {"outer": 10, "inner": 10}}}
    together = {f"{CALL}/correlations": [{"between": [POWER, {"item": "pumpe"}], "rank": "0.5"}], partial: [share]}
    yield refused("moves-with-others", "Draws within draws that hold a share of a whole, and a number that moves with prices", together,
                  ("simulation.moves_with_others", f"{partial}/0/numbers/0"), ("simulation.moves_with_others", f"{partial}/0/numbers/1"))
