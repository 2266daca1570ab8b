"""Random lots: schedule, cost lines, requirements, criteria, method and policies."""

from __future__ import annotations

from typing import Any

import generate_award
import generate_chains
import generate_options
from draw import COMPONENTS, Document, Draw, Parameters


def plain(value: Any) -> Any:
    """The number of a value, which may be written with its name."""
    return value["value"] if isinstance(value, dict) else value


PHASES = ["acquisition", "use", "maintenance", "end_of_life", "externality"]


class LotMaker:
    """Makes a lot of a procurement."""

    def __init__(self, draw: Draw, procurement: Document) -> None:
        self.draw = draw
        self.procurement = procurement
        study = procurement["study"]
        self.months: int = 12 * study["years"] + study.get("months", 0)
        self.years: int = -(-self.months // 12)
        extensions = procurement.get("contract", {}).get("extensions", [])
        self.weighted = any(extension["counts"] != "fully" for extension in extensions)
        self.payers = [payer["id"] for payer in procurement["payers"]]
        self.participants = [one["id"] for one in procurement.get("participants", [])]
        self.rates = [rate["id"] for rate in procurement["vat"]["rates"]]
        self.lot: Document = {"id": draw.name("lot"), "title": "A lot", "parameters": []}
        self.parameters = Parameters(draw, procurement["parameters"], self.lot["parameters"])
        self.options: list[Document] = []

    def make(self) -> Document:
        """The lot."""
        draw = self.draw
        if draw.chance(0.5):
            self.lot["functional_unit"] = {
                "unit": "use",
                "title": "One use",
                "per_year": self.parameters.operand("use/year", 50, 400),
                "counting": draw.among("undiscounted", "discounted"),
            }
        for _ in range(draw.among(0, 0, 1, 3, 3)):
            half = {"weighted": draw.among("0.5", "0", "0.3")}
            counts = draw.among("included", "excluded", half)
            self.options.append({"id": draw.name("option"), "title": "It", "counts": counts})
        self.lot["options"] = self.options
        items = draw.whole(0, 4) if self.participants else 0
        self.lot["schedule"] = [self.item() for _ in range(items)]
        if self.lot["schedule"] and draw.chance(0.2):
            self.lot["schedule_discount"] = draw.among("rate", "amount")
        self.lot["cost_lines"] = self.cost_lines()
        if draw.chance(0.7):
            generate_options.set_rules(self)
        count = draw.among(0, 0, 1, 2)
        self.lot["requirements"] = [self.requirement() for _ in range(count)]
        self.solutions()
        generate_award.AwardMaker(self).make()
        if draw.chance(0.2):
            # Nothing reads it, and still it is asked of every bid.
            self.parameters.parameter("kg", 1, 9)
        if draw.chance(0.3):
            self.framework()
        return self.lot

    def solutions(self) -> None:
        """Several bids of one bidder, and variants, which may have to meet less or more."""
        draw = self.draw
        if draw.chance(0.6):
            return
        beyond = draw.among("non_compliant", "non_compliant", "problem")
        variants = ("not_authorised", "authorised", "with_main_bid", "with_compliant_main_bid")
        self.lot["solutions"] = {
            "most": draw.among(1, 2, 2, 3) if beyond == "non_compliant" else 9,
            "beyond": beyond,
            "variants": draw.among(*variants, "authorised"),
            "compared": "as_any_bid",
            "low_bids": draw.among("compared", "left_out"),
        }
        if self.lot["solutions"]["variants"] != "not_authorised":
            for requirement in self.lot["requirements"]:
                if draw.chance(0.4):
                    requirement["applies_to"] = draw.among("variants", "main_bids")

    def framework(self) -> None:
        """A framework with one supplier or several, of which some are asked one after the other."""
        draw = self.draw
        framework: Document = {"suppliers": draw.among(1, 1, 2, 2, 3)}
        if draw.chance(0.7):
            framework["maximum_value"] = {"value": draw.certain(1000, 9e6), "unit": "DKK"}
        if framework["suppliers"] > 1:
            ties = ("more_suppliers", "fewer_suppliers", "undecided")
            framework["cut_off_tie"] = draw.among(*ties)
            if draw.chance(0.5):
                framework["cascade"] = {
                    "demand": {"value": draw.number(50, 900), "unit": "use/year"},
                    "capacity": self.parameters.parameter("use/year", 50.0, 400.0),
                }
        self.lot["framework"] = framework

    def option(self) -> Document:
        """The option a part belongs to, or nothing."""
        if self.options and self.draw.chance(0.5):
            return {"option": self.draw.among(*self.options)["id"]}
        return {}

    def span(self, first: int) -> tuple[int, int]:
        """A range of years."""
        low = self.draw.whole(first, self.years)
        return low, self.draw.among(self.years, self.draw.whole(low, self.years))

    def item(self) -> Document:
        """A line of the price schedule."""
        draw = self.draw
        quantities = []
        for _ in range(draw.among(1, 1, 2, 3)):
            low, high = self.span(0)
            quantities.append(
                {
                    "participant": draw.among(*self.participants),
                    "from_year": low,
                    "to_year": high,
                    "per_year": draw.among("0", "1", *[draw.certain(1, 500)] * 8),
                }
            )
        adverse = {"adverse_value": draw.certain(800, 900)}
        policies: list[Any] = ["problem", "non_compliant", "ask", adverse]
        item = {
            "id": draw.name("item"),
            "title": "An item",
            "unit": "piece",
            "packs": draw.among("none", "none", "shared", "whole"),
            "quantities": quantities,
            "zero_allowed": draw.chance(0.6),
            "negative_allowed": draw.chance(0.1),
            "vat": draw.among(*self.rates),
            "missing": draw.among(*policies),
            **self.option(),
            **self.contains(),
        }
        if item["packs"] != "whole" and draw.chance(0.2):
            item["tiers"] = self.tiers()
        if draw.chance(0.2):
            item["discount"] = draw.among("rate", "amount")
        if draw.chance(0.7):
            # Never below what is expected to be bought.
            expected = sum(
                float(plain(one["per_year"])) * (one["to_year"] - one["from_year"] + 1)
                for one in quantities
            )
            item["maximum_quantity"] = str(int(expected) + draw.whole(1, 500))
        if draw.chance(0.15):
            # Nor is an adverse price above the ceiling.
            item["ceiling_price"] = draw.number(100, 700) if item["missing"] != adverse else "900"
        return item

    def tiers(self) -> Document:
        """Quantities from which another price holds."""
        draw = self.draw
        above = []
        for quantity in sorted(draw.dice.sample(range(1, 900), k=draw.whole(1, 3))):
            tier: Document = {"from_quantity": str(quantity)}
            if draw.chance(0.1):
                tier["ceiling_price"] = draw.number(100, 700)
            above.append(tier)
        return {
            "pricing": draw.among("whole_quantity", "slices"),
            "counted": draw.among("participant_year", "year"),
            "above": above,
        }

    def cost_lines(self) -> list[Document]:
        """Lines of every kind of flow."""
        lines = []
        for item in self.lot["schedule"]:
            if self.draw.chance(0.8):
                line = self.line({"schedule": {"item": item["id"]}})
                if "option" in item and self.draw.chance(0.7):
                    line["option"] = item["option"]
                lines.append(line)
        for _ in range(self.draw.among(0, 1, 2, 3, 5)):
            line = self.line(self.flow())
            accrues = "yearly" in line["flow"] or "monthly" in line["flow"]
            if accrues and self.draw.chance(0.2):
                content = line["flow"].get("yearly") or line["flow"]["monthly"]
                if "from_year" in content:
                    years = content["to_year"] - content["from_year"] + 1
                else:
                    years = (content["to_month"] - 1) // 12 - (content["from_month"] - 1) // 12 + 1
                count = min(years, self.draw.whole(1, 3))
                factors = [self.draw.number(0.8, 2) for _ in range(count)]
                line["transition"] = {"learning": factors}
            elif self.draw.chance(0.1):
                line["transition"] = "changeover"
            if accrues and "service_date" in self.procurement["study"] and self.draw.chance(0.5):
                line["while_in_service"] = True
            line["payer"] = self.draw.among(*self.payers)
            line["vat"] = self.draw.among(*self.rates)
            if self.participants and self.draw.chance(0.3):
                line["participant"] = self.draw.among(*self.participants)
            lines.append(line | self.option())
        if lines and not any(line["counts_in"] == "award" for line in lines):
            lines[0]["counts_in"] = "award"
        self.draw.dice.shuffle(lines)
        return lines

    def line(self, flow: Document) -> Document:
        """What lines of every kind have."""
        draw = self.draw
        basis = self.price_basis()
        current = basis.get("price_basis", self.procurement["discounting"]["price_basis"])
        followed = current == "nominal"
        item = flow.get("schedule", {}).get("item")
        # A clause that rounds has to find one price.
        bought = any(one["id"] == item and "tiers" not in one for one in self.lot["schedule"])
        growth = [self.growth(followed, bought) for _ in range(draw.among(0, 0, 1, 2))]
        phase = draw.among(*PHASES)
        borne_by = draw.among("authority", "other_users", "externality")
        return {
            "id": draw.name("line"),
            "title": "A cost",
            "phase": phase,
            "borne_by": borne_by,
            "counts_in": draw.among("award", "award", "award", "analysis"),
            "cashable": draw.chance(0.9) and "externality" not in (phase, borne_by),
            "flow": flow,
            "growth": growth,
            **basis,
            **self.holds(),
        }

    def holds(self) -> Document:
        """Now and then what a line is and contains."""
        draw, held = self.draw, {}
        if draw.chance(0.2):
            held["nature"] = draw.among(*COMPONENTS)
        return held | self.contains()

    def contains(self) -> Document:
        """Now and then what a price contains."""
        if self.draw.chance(0.8):
            return {}
        return {"contains": self.draw.some(COMPONENTS, 2)}

    def price_basis(self) -> Document:
        """Now and then the other prices, where inflation is declared."""
        if "inflation" in self.procurement["discounting"] and self.draw.chance(0.2):
            return {"price_basis": self.draw.among("real", "nominal")}
        return {}

    def flow(self) -> Document:
        """What is paid and when."""
        draw = self.draw
        kinds = ["once", "yearly", "yearly", "every", "capital", "capital"]
        kinds += ["instalments", "retirement"]
        if "monthly_rate" in self.procurement["discounting"]:
            kinds += ["monthly", "monthly"]
        if "day_count" in self.procurement["discounting"]:
            kinds += ["dated"]
        kind = draw.among(*kinds)
        if kind == "dated":
            month = draw.whole(0, self.months - 1)
            day = 1 if month == 0 and draw.chance(0.2) else draw.whole(1, 28)
            date = f"{2026 + month // 12}-{month % 12 + 1:02}-{draw.among(day, 1):02}"
            return {"dated": {"amount": self.parameters.money(), "date": date}}
        if kind == "once":
            return {"once": {"amount": self.parameters.money(), "year": draw.whole(0, self.years)}}
        if kind == "yearly":
            low, high = self.span(1)
            amount = self.parameters.yearly()
            return {"yearly": {"amount": amount, "from_year": low, "to_year": high}}
        if kind == "monthly":
            low = draw.whole(1, self.months)
            high = draw.among(self.months, draw.whole(low, self.months))
            amount = self.parameters.yearly()
            return {"monthly": {"amount": amount, "from_month": low, "to_month": high}}
        if kind == "retirement":
            proceeds: Any = self.draw.among("none", "straight_line", "declared")
            if proceeds == "declared":
                proceeds = {"declared": self.parameters.money()}
            retirement = {
                "amount": self.parameters.money(),
                "life": self.parameters.operand("year", 1, 12, whole=True),
                "age": draw.whole(0, 8),
                "year": draw.whole(0, self.years),
                "proceeds": proceeds,
            }
            return {"retirement": retirement}
        if kind == "instalments":
            bought = draw.whole(0, self.months // 12 - 1)
            instalments = {
                "amount": self.parameters.money(),
                "purchase_year": bought,
                "rate": self.parameters.operand(draw.among("1", "1/year"), -0.02, 0.09),
                "years": draw.whole(1, self.months // 12 - bought),
            }
            return {"instalments": instalments}
        if kind == "every":
            low, high = self.span(0)
            every = {"amount": self.parameters.money(), "years": draw.whole(1, 4)}
            return {"every": every | {"from_year": low, "to_year": high}}
        residual: Any = "none"
        if not self.weighted:
            residual = draw.among("none", "straight_line", "straight_line", "declared")
        if residual == "declared":
            residual = {"declared": self.parameters.money()}
        life = self.parameters.operand("year", 1, 12, whole=True)
        capital = {
            "amount": self.parameters.money(),
            "purchase_year": draw.among(0, 0, 1, draw.whole(0, self.years)),
            "life": life,
            "replaced": draw.chance(0.7),
            "service": draw.among("year_of_purchase", "following_year"),
            "residual": residual,
        }
        return {"capital": capital}

    def growth(self, in_current_prices: bool, bought: bool) -> Document:
        """How an amount grows; a clause in current prices, and rounding what is bought."""
        draw = self.draw
        clauses = [
            named["id"]
            for named in self.procurement.get("price_clauses", [])
            if in_current_prices and (bought or named["clause"]["price_rounding"] == "none")
        ]
        if clauses and draw.chance(0.5):
            return {"clause": draw.among(*clauses)}
        if "index_series" in self.procurement and draw.chance(0.3):
            series = draw.among(*self.procurement["index_series"])
            known = [at["period"] for at in series["points"] if at["period"] < "2026"]
            return {"series": {"series": series["id"], "base_period": draw.among(*known)}}
        kind = draw.among("rate", "rate", "rates", "index")
        if kind == "rate":
            per_year = self.parameters.operand(draw.among("1", "1/year"), -0.05, 0.08)
            return {"rate": {"per_year": per_year, "first_year": draw.whole(1, min(4, self.years))}}
        count = self.years + draw.among(0, 0, 2)
        if kind == "rates":
            return {"rates": [draw.number(-0.06, 0.09) for _ in range(count)]}
        return {"index": [draw.number(0.7, 1.9) for _ in range(count)]}

    def requirement(self) -> Document:
        """A minimum requirement that most bids meet."""
        draw = self.draw
        test: Any = "confirmed"
        if draw.chance(0.5):
            parameter = self.parameters.parameter("1", 10, 90)
            kind, bound = draw.among(("at_least", (8, 20)), ("at_most", (80, 95)))
            test = {kind: {"parameter": parameter, "value": draw.number(*bound)}}
        elif draw.chance(0.5):
            test = {"through_tiers": generate_chains.terms(draw)}
        must: Document = {"id": draw.name("must"), "title": "A must", "test": test}
        if test == "confirmed" or "through_tiers" in test:
            # A bound goes by the policy of its parameter.
            must["missing"] = draw.among("non_compliant", "ask")
        return must

    def counted_lines(self) -> list[Document]:
        """The lines that count in the award."""
        options = self.lot.get("options", [])
        excluded = {option["id"] for option in options if option["counts"] == "excluded"}
        items = {item["id"]: item.get("option") for item in self.lot["schedule"]}
        found = []
        for line in self.lot["cost_lines"]:
            item = line["flow"].get("schedule", {}).get("item")
            kept = {line.get("option"), items.get(item)}.isdisjoint(excluded)
            if line["counts_in"] == "award" and kept:
                found.append(line)
        return found

    def paying(self, line: Document) -> set[str]:
        """Who pays some of a line."""
        if "schedule" not in line["flow"]:
            return {line["payer"]}
        payer_of = {one["id"]: one["payer"] for one in self.procurement["participants"]}
        items = {item["id"]: item for item in self.lot["schedule"]}
        bought = items[line["flow"]["schedule"]["item"]]["quantities"]
        return {payer_of[quantity["participant"]] for quantity in bought}
