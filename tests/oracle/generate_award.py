"""Random awards of a lot: criteria with their measures and rules, method and policies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import generate_rules
import generate_weights
import rules
from draw import Document

if TYPE_CHECKING:
    from generate_lot import LotMaker

METHODS = ("lowest_price", "price_per_quality", "quality_percent", "feature_coefficient")
"""Methods that set quality against price."""

PRICE_RULES: tuple[str, ...] = (
    *("ratio_to_lowest", "power_ratio", "log_ratio", "linear_slope", "slope_by_bids"),
    *("linear_min_max", "mean_based", "rebate_ratio", "bilinear", "graduated"),
    *("distance_table", "fixed_range", "table"),
)
QUALITY_RULES = (
    *("as_measured", "fixed_range", "table", "ratio_to_highest", "ratio_to_lowest"),
    *("linear_min_max", "linear_to_highest"),
)
MONEY_RULES = ("as_measured", "fixed_range", "table", "money_per_unit")
"""What is taken off an evaluation price."""


def is_sum(measure: Any) -> bool:
    """Whether a measure is an amount of money, and not one a year or a unit."""
    cost = measure.get("life_cycle_cost", {}) if isinstance(measure, dict) else {}
    return measure == "offered_price" or cost.get("total") in ("undiscounted", "present_value")


class AwardMaker:
    """Makes what a lot is awarded by, once its schedule and cost lines are known."""

    def __init__(self, maker: LotMaker) -> None:
        self.draw = maker.draw
        self.maker = maker
        self.lot = maker.lot
        self.parameters = maker.parameters

    def make(self) -> None:
        """Criteria, method and policies."""
        draw = self.draw
        # An evaluation price starts from an amount.
        has_amounts = bool(self.lot["schedule"] or self.maker.counted_lines())
        by_price = has_amounts and draw.chance(0.25)
        method = ""
        if has_amounts and not by_price and draw.chance(0.4):
            method = draw.among(*METHODS)
        weighted = not by_price and method != "feature_coefficient" and draw.chance(0.75)
        whole = draw.among("100", "1", "60", "1000", *generate_weights.MADE)
        criteria: list[Document] = []
        if method == "feature_coefficient":
            criteria += [self.feature() for _ in range(draw.whole(1, 3))]
        else:
            self.children(criteria, None, by_price, whole if weighted else None, 0)
        if by_price:
            base = self.leaf(by_price, central=True)
            base["rule"] = "as_measured"
            criteria.insert(draw.whole(0, len(criteria)), base)
            self.lot["method"] = {"evaluation_price": {"base": base["id"]}}
        else:
            points: Document = {"combination": "weighted" if weighted else "added"}
            if weighted:
                points |= generate_weights.terms(whole)
            self.lot["method"] = {"weighted_points": points}
            if method:
                self.lot["method"] = {method: self.quality_and_price(method, points, criteria)}
        self.lot["criteria"] = criteria
        leaves = [criterion["id"] for criterion in criteria if "measure" in criterion]
        ties: list[Any] = ["lot_drawn", {"most_points": draw.among(*leaves)}]
        if self.lot["schedule"]:
            ties.append("lowest_price")
        ties.append({"lowest_measure": draw.among(*leaves)})
        below_zero = draw.among("allowed", "zero")
        if method in ("price_per_quality", "feature_coefficient"):
            below_zero = "zero"
        self.lot["policies"] = {
            **({} if by_price else {"points_below_zero": below_zero}),
            "rounding": {
                "measure": draw.rounding([0, 2, 6]),
                "criterion": draw.rounding([0, 1, 2, 4]),
                "weighted": draw.rounding([0, 2, 3]) if weighted else "none",
                "total": draw.rounding([0, 1, 2]),
            },
            "ties": draw.some(ties, 3),
            "single_bid": draw.among("scored", "unscored"),
            "reference_set": draw.among("admitted_bids", "received_bids"),
        }
        self.shortlist(criteria, leaves)
        sums = [
            criterion["id"]
            for criterion in criteria
            if criterion["kind"] != "quality" and is_sum(criterion.get("measure"))
        ]
        if sums and draw.chance(0.6):
            self.lot["policies"]["priced_reservations"] = draw.among(*sums)

    def shortlist(self, criteria: list[Document], leaves: list[str]) -> None:
        """Now and then, how many bids go on by criteria that compare nothing."""
        draw, policies = self.draw, self.lot["policies"]
        method, terms = next(iter(self.lot["method"].items()))
        amounts = {terms.get("base"), *terms.get("costs", [])}
        giving = [
            criterion["id"]
            for criterion in criteria
            if "measure" in criterion
            and criterion["id"] not in amounts
            and not rules.statistics(criterion["rule"])
        ]
        if not giving or method == "evaluation_price" or not draw.chance(0.35):
            return
        chain = {"most_points": name} if (name := draw.among(*leaves)) in giving else "lot_drawn"
        ties: list[Any] = ["all_advance", "none_advances"]
        compares = [
            tie
            for tie in policies["ties"]
            if isinstance(tie, dict) and tie.get("most_points") not in (None, *giving)
        ]
        if compares:
            policies["ties"] = [tie for tie in policies["ties"] if tie not in compares]
            if chain not in policies["ties"]:
                policies["ties"].append(chain)
        ties.append({"tie_chain": draw.among("all_advance", "none_advances")})
        policies["shortlist"] = {
            "bids": draw.among(1, 2, 2, 3),
            "criteria": draw.some(giving, 2) or giving[:1],
            "ties": draw.among(*ties),
        }

    def quality_and_price(
        self, method: str, points: Document, criteria: list[Document]
    ) -> Document:
        """The terms of a method that sets quality against price, whose criteria it adds."""
        draw = self.draw
        giving = [criterion["id"] for criterion in criteria if "measure" in criterion]

        def amount() -> str:
            added = self.leaf(True, central=True) | {"rule": "as_measured"}
            criteria.insert(draw.whole(0, len(criteria)), added)
            return str(added["id"])

        terms: Document = {"base": amount()}
        if method == "feature_coefficient":
            return terms | {"costs": [amount() for _ in range(draw.whole(0, 2))]}
        if method == "price_per_quality":
            terms["per"] = draw.among("1000", "1000000", draw.number(1, 90000))
            if draw.chance(0.6):
                deciding = draw.among("lowest_price", "most_quality", "most_points")
                named = {"most_points": draw.among(*giving)}
                terms["corridor"] = {
                    "share": draw.among("0.1", "0.5", "1", draw.number(0.01, 0.9)),
                    "deciding": named if deciding == "most_points" else deciding,
                }
        if method == "quality_percent":
            terms["top"] = draw.number(5, 200)
            terms["price_weight"] = draw.number(1, 90)
            terms["quality_weight"] = draw.number(0, 90)
        return terms | points

    def feature(self) -> Document:
        """A criterion that is worth a small share of the price."""
        draw = self.draw
        measure: Document = {"declared_value": self.parameters.parameter("1", 10, 90)}
        if draw.chance(0.5):
            measure = self.panel()
        word = draw.among("ratio_to_highest", "linear_min_max", "fixed_range")
        rule = generate_rules.rule(draw, word)
        rule[word]["max_points"] = draw.number(0.05, 0.25)
        title = {"id": draw.name("criterion"), "title": "A feature", "kind": "quality"}
        return title | {"measure": measure, "rule": rule}

    def children(
        self,
        criteria: list[Document],
        parent: str | None,
        by_price: bool,
        whole: str | None,
        depth: int,
    ) -> None:
        """The criteria of a group, or the outermost ones."""
        draw = self.draw
        count = draw.whole(1, 4) if depth == 0 else draw.whole(1, 3)
        weights = generate_weights.stated(draw, whole, count) if whole else [None] * count
        for weight in weights:
            is_group = depth < 2 and draw.chance(0.25)
            if is_group:
                criterion: Document = {"id": draw.name("group"), "title": "A group"}
                criterion["kind"] = "quality"
            else:
                criterion = self.leaf(by_price, central=False)
            if weight is not None:
                criterion["weight"] = weight
            if parent is not None:
                criterion["parent"] = parent
            criteria.append(criterion)
            if is_group:
                self.children(criteria, criterion["id"], by_price, whole, depth + 1)

    def leaf(self, by_price: bool, central: bool) -> Document:
        """A criterion with a measure and a rule; ranges are set once measures are known."""
        draw = self.draw
        amounts: list[Any] = []
        if self.lot["schedule"]:
            amounts.append("offered_price")
        if self.maker.counted_lines():
            amounts += [self.life_cycle_cost(by_price), self.life_cycle_cost(by_price)]
        qualities: list[Any] = [
            self.panel(),
            {"declared_value": self.parameters.parameter("1", 10, 90)},
        ]
        if amounts and (central or (not by_price and draw.chance(0.5))):
            measure = draw.among(*amounts)
            kind = "price" if measure == "offered_price" else "cost"
            words = PRICE_RULES
        else:
            measure = draw.among(*qualities)
            kind = "quality"
            words = QUALITY_RULES
        if by_price:
            words = MONEY_RULES
        rule = generate_rules.rule(draw, draw.among(*words))
        if by_price and rule == "as_measured" and not central:
            # What is taken off an evaluation price as it is has to be money.
            measure = {"declared_value": self.parameters.parameter("DKK", 10, 90)}
        return {
            "id": draw.name("criterion"),
            "title": "A criterion",
            "kind": kind,
            "measure": measure,
            "rule": rule,
        }

    def life_cycle_cost(self, as_money: bool) -> Document:
        """A total of the life-cycle cost."""
        draw = self.draw
        words = ["undiscounted", "present_value"]
        if not as_money:
            words.append("annual_equivalent")
            if "functional_unit" in self.lot:
                words.append("per_functional_unit")
        measure: Document = {"total": draw.among(*words)}
        lines = self.maker.counted_lines()
        if draw.chance(0.2):
            measure["phases"] = draw.some(sorted({line["phase"] for line in lines}), 3)
        if draw.chance(0.2):
            # Each of them pays something in these phases.
            phases = measure.get("phases") or {line["phase"] for line in lines}
            paying = [self.maker.paying(line) for line in lines if line["phase"] in phases]
            measure["payers"] = draw.some(sorted(set().union(*paying)), 2)
        return {"life_cycle_cost": measure}

    def panel(self) -> Document:
        """A panel on a published scale."""
        draw = self.draw
        scale = draw.among(
            {"lowest": "0", "highest": "10", "step": "1"},
            {"lowest": "1", "highest": "5", "step": "0.5"},
            {"lowest": "0", "highest": "100"},
        )
        aggregation = draw.among("single", "mean", "weighted_mean")
        return {"panel_points": {"scale": dict(scale), "aggregation": aggregation}}
