"""Random bids for given lots, what the panel awards them and what the buyer decides."""

from __future__ import annotations

import copy
from typing import Any

import generate_chains
from draw import Document, Draw, alone

DATE = "2026-02-03"
HAND = {"name": "AB", "role": "Buyer"}


def barely_more(written: Any) -> Any:
    """A price that differs from another in a decimal that decides, or nearly so."""
    if not isinstance(written, str) or "." not in written or len(written) > 16:
        return written
    whole, _, decimals = written.partition(".")
    return f"{whole}.{decimals.ljust(11, '0')[:11]}1"


class BidMaker:
    """Makes the bids, assessments and decisions of a procurement."""

    def __init__(
        self, draw: Draw, procurement: Document, ranges: dict[str, tuple[float, float]]
    ) -> None:
        self.draw = draw
        self.procurement = procurement
        self.ranges = ranges
        self.lots: list[Document] = procurement["lots"]
        self.levels = {
            item["id"]: draw.dice.uniform(20, 600) for lot in self.lots for item in lot["schedule"]
        }
        self.evaluators = [draw.name("evaluator") for _ in range(draw.whole(1, 4))]
        self.given: dict[str, list[str]] = {}
        self.refused: list[Document] = []
        self.bids: list[Document] = []
        self.assessments: list[Document] = []
        self.decisions: list[Document] = []
        self.admitted: list[Document] = []

    def make(self) -> None:
        """All of them."""
        for _ in range(self.draw.among(1, 2, 2, 3, 3, 4, 5, 6) if self.draw.chance(0.98) else 0):
            self.bids.append(self.bid())
        for bid in self.bids:
            for offer in bid["offers"]:
                lot = next(lot for lot in self.lots if lot["id"] == offer["lot"])
                self.assess(bid, lot)
                self.reserve(bid, lot)
                if self.draw.disturbed:
                    self.disturb(bid, lot, offer["offer"])

    def bid(self) -> Document:
        """A bid for one lot or all of them; now and then the same as an earlier one."""
        draw = self.draw
        name = draw.name("bid")
        bid: Document = {
            "id": name,
            "bidder": {"id": f"bidder of {name}".replace(" ", "-"), "name": "A bidder"},
            "revision": draw.whole(1, 3),
        }
        if self.bids and draw.chance(0.35) and all("solutions" in lot for lot in self.lots):
            # A further bid of a bidder.
            bid["bidder"] = copy.deepcopy(draw.among(*self.bids)["bidder"])
        if self.bids and draw.chance(0.2):
            like = copy.deepcopy(draw.among(*self.bids))
            # Its chains name partners and subcontractors of its own bidder.
            named = {key: bid["bidder"][key] for key in ("id", "name")}
            bid["bidder"] = like["bidder"] | named
            bid["offers"] = like["offers"]
            for offer in bid["offers"]:
                for price in offer["offer"]["prices"][:1]:
                    if draw.chance(0.3):
                        price["price"] = barely_more(price["price"])
            return bid
        lots = [lot for lot in self.lots if draw.chance(0.85)] or self.lots[:1]
        bid["offers"] = [{"lot": lot["id"], "offer": self.offer(lot, True)} for lot in lots]
        generate_chains.supply(draw, bid, lots)
        for lot, offer in zip(lots, bid["offers"], strict=True):
            if draw.chance(0.35 if "solutions" in lot else 0.01):
                offer["variant"] = True
        return bid

    def offer(self, lot: Document, competes: bool) -> Document:
        """Prices, values and answers; a bid may leave things out, current practice may not."""
        draw = self.draw

        def left_out(policy: Any) -> bool:
            return competes and draw.holes and policy != "problem" and draw.chance(0.12)

        prices: list[Document] = []
        values, answers = [], []
        for item in lot["schedule"]:
            if left_out(item["missing"]) or (competes and self.not_chosen(lot, item)):
                continue
            level = self.levels[item["id"]]
            price = {"item": item["id"], "price": draw.value(level * 0.7, level * 1.3)}
            faulty = competes and draw.disturbed and draw.chance(0.04)
            if item["packs"] != "none":
                pack = draw.whole(1, 50)
                price["price"] = draw.value(level * pack * 0.6, level * pack * 1.1)
                if not (faulty and item["missing"] != "problem"):
                    price["pack_size"] = str(pack)
                elif draw.chance(0.5):
                    price["pack_size"] = "0"
            if draw.chance(0.3) if item["negative_allowed"] else faulty:
                price["price"] = f"-{draw.decimal(1, 30)}"
            elif (item["zero_allowed"] or competes) and draw.chance(0.03):
                price["price"] = "0"
            self.tiers_and_discount(item, price, level, competes)
            if "option" in item and prices and draw.chance(0.3):
                self.copy_price(lot, prices, item, price)
            prices.append(price)
        for parameter in [*self.procurement["parameters"], *lot["parameters"]]:
            if parameter["origin"] == "buyer":
                continue
            # Current practice has no assessors: what they would measure stands among its values.
            if parameter["origin"] == "assessor_measured" and competes:
                continue
            if parameter["origin"] == "bidder" and left_out(parameter["missing"]):
                continue
            stated = self.value(parameter, competes)
            value: Document = {"parameter": parameter["id"], "value": stated}
            if draw.chance(0.2):
                value["verification"] = draw.among("declared", "verified")
                if competes and draw.disturbed and draw.chance(0.1):
                    value["verification"] = "refuted"
            values.append(value)
        for requirement in lot["requirements"]:
            if requirement["test"] == "confirmed" and not left_out(requirement["missing"]):
                confirmed = not (draw.disturbed and draw.chance(0.15))
                answers.append({"requirement": requirement["id"], "confirmed": confirmed})
        offer = {"prices": prices, "values": values, "requirements": answers}
        if "schedule_discount" in lot and draw.chance(0.6):
            as_rate = lot["schedule_discount"] == "rate"
            offer["discount"] = draw.number(0, 0.2) if as_rate else draw.number(0, 50)
        return offer

    def not_chosen(self, lot: Document, item: Document) -> bool:
        """Whether to leave out a price where the others of its group are then chosen from."""
        kept = {
            group["id"]
            for group in lot.get("option_groups", [])
            if group["not_offered"] == "by_item"
        }
        for option in lot["options"]:
            counts = option["counts"]
            if option["id"] == item.get("option") and "in_group" in counts:
                return counts["in_group"] not in kept and self.draw.chance(0.25)
        return False

    def copy_price(
        self, lot: Document, prices: list[Document], item: Document, price: Document
    ) -> None:
        """Asks for an option what another costs, so that they tie, where both allow it."""
        items = {one["id"]: one for one in lot["schedule"]}
        terms = ("packs", "tiers", "discount", "zero_allowed", "negative_allowed")
        for other in prices:
            like = items[other["item"]]
            if "option" in like and all(like.get(term) == item.get(term) for term in terms):
                name = price["item"]
                price.clear()
                price.update(copy.deepcopy(other) | {"item": name})
                return

    def tiers_and_discount(
        self, item: Document, price: Document, level: float, competes: bool
    ) -> None:
        """Prices of the tiers, now and then without one of them, and a discount."""
        draw = self.draw
        pack = float(price.get("pack_size", 1)) or 1
        above = item.get("tiers", {}).get("above", [])
        tiers = [
            {
                "from_quantity": tier["from_quantity"],
                "price": draw.value(level * pack * 0.4, level * pack),
            }
            for tier in above
        ]
        if tiers and competes and draw.disturbed and item["missing"] != "problem":
            tiers = tiers[: draw.among(len(tiers), len(tiers), len(tiers) - 1)]
        if tiers:
            price["tiers"] = tiers
        if "discount" in item and draw.chance(0.6):
            # Current practice has to be allowed as it stands.
            most = 20 if competes else 0
            as_rate = item["discount"] == "rate"
            price["discount"] = draw.number(0, 0.2) if as_rate else draw.number(0, most)

    def value(self, parameter: Document, competes: bool = False) -> Any:
        """A value in the parameter's range, whole for a life; a bid may be wrong about it."""
        low, high = self.ranges[parameter["id"]]
        if competes and self.draw.disturbed and self.draw.chance(0.04):
            if parameter["unit"] == "year":
                return self.draw.among("2.5", "0", "-1", "1001")
            if low < 0:
                return self.draw.among("-1", "1.5", "0.5")
            return self.draw.plain(self.draw.among(high * 2, low / 2))
        if parameter["unit"] == "year":
            return str(self.draw.whole(int(low), int(high)))
        return (
            self.draw.value(low, high) if "/" in parameter["unit"] else self.draw.certain(low, high)
        )

    def entry(self, bid: Document, lot: Document, finding: Any, evaluator: str) -> Document:
        """A final assessment."""
        assessment = {
            "id": self.draw.name("entry"),
            "bid": bid["id"],
            "bid_revision": bid["revision"],
            "lot": lot["id"],
            "finding": finding,
            "evaluator": {"name": evaluator},
            "reason": "Seen",
            "date": DATE,
            "status": "final",
        }
        self.assessments.append(assessment)
        return assessment

    def assess(self, bid: Document, lot: Document) -> None:
        """The panel's points and measurements of an offer."""
        draw = self.draw
        for criterion in lot["criteria"]:
            measure = criterion.get("measure")
            if not isinstance(measure, dict) or "panel_points" not in measure:
                continue
            if draw.holes and draw.chance(0.05):
                continue
            self.award(bid, lot, criterion["id"], measure["panel_points"])
        for parameter in [*self.procurement["parameters"], *lot["parameters"]]:
            if parameter["origin"] == "assessor_measured":
                if draw.holes and draw.chance(0.1):
                    continue
                measured = {"parameter": parameter["id"], "value": self.value(parameter, True)}
                self.entry(bid, lot, {"measured": measured}, draw.among(*self.evaluators))

    def award(self, bid: Document, lot: Document, criterion: str, panel: Document) -> None:
        """The points of one criterion by one evaluator or several."""
        draw = self.draw
        alone = panel["aggregation"] == "single"
        given = self.given.setdefault(criterion, [])
        for position, evaluator in enumerate(self.evaluators[:1] if alone else self.evaluators):
            if draw.holes and position > 0 and draw.chance(0.03):
                continue
            if draw.chance(0.15 if position > 0 else 0.01):
                self.entry(bid, lot, {"abstention": criterion}, evaluator)
                continue
            weighs = panel["aggregation"] == "weighted_mean"
            weight = {"weight": draw.number(0.5, 4)} if weighs else {}
            points = self.points(panel["scale"])
            if given and draw.chance(0.3):
                # The same as of another bid, so that the order of an evaluator has ties.
                points = draw.among(*given)
            given.append(points)
            finding = {"points": {"criterion": criterion, "points": points}}
            first = self.entry(bid, lot, finding, evaluator)
            first.update(weight)
            while draw.chance(0.15):
                later = copy.deepcopy(finding)
                later["points"]["points"] = self.points(panel["scale"])
                if draw.chance(0.1):
                    second = self.entry(bid, lot, {"abstention": criterion}, evaluator)
                else:
                    second = self.entry(bid, lot, later, evaluator)
                    second.update(weight)
                second["supersedes"] = first["id"]
                if draw.chance(0.3):
                    # Not final, so that it takes nothing away; what it replaces still counts.
                    second["status"] = "draft"
                    if draw.chance(0.5):
                        del second["supersedes"]
                    elif draw.chance(0.5):
                        # A final one that replaces the draft replaces what the draft would.
                        first = second
                else:
                    first = second

    def points(self, scale: Document) -> str:
        """Points on the scale."""
        if "step" not in scale:
            return self.draw.decimal(0, 100)
        steps = self.draw.whole(0, round((float(scale["highest"]) - 1) / float(scale["step"])))
        return self.draw.plain(float(scale["lowest"]) + steps * float(scale["step"]))

    def decide(self, ruling: Document) -> None:
        """Records a decision."""
        self.decisions.append(
            {
                "id": self.draw.name("decision"),
                "ruling": ruling,
                "reason": "It had to be",
                "decided_by": HAND,
                "date": DATE,
            }
        )

    def disturb(self, bid: Document, lot: Document, offer: Document) -> None:
        """Exclusions, admissions, corrections and resolutions."""
        draw = self.draw
        where = {"bid": bid["id"], "lot": lot["id"]}
        if draw.chance(0.12):
            self.decide({"excluded": where | {"ground": "A ground"}})
        elif draw.chance(0.15) and where not in self.refused:
            self.decide({"admitted": where})
            self.admitted.append(where)
        if draw.chance(0.1):
            self.decide({"clarification_received": where})
        packs = {item["id"]: item["packs"] for item in lot["schedule"]}
        tiers = {
            item["id"]: len(item.get("tiers", {}).get("above", [])) for item in lot["schedule"]
        }
        prices = [
            price
            for price in offer["prices"]
            if (packs[price["item"]] == "none" or price.get("pack_size", "0") != "0")
            and len(price.get("tiers", [])) == tiers[price["item"]]
        ]
        for price in prices:
            if draw.chance(0.1):
                level = self.levels[price["item"]]
                before = alone(price["price"])
                if isinstance(before, str) and "." in before and len(before) < 12:
                    before = f"{before}0"
                change = {"target": {"price": price["item"]}, "before": before}
                change["after"] = draw.certain(level * 0.7, level * 1.3)
                self.decide({"value_corrected": where | change})
        values = {value["parameter"]: value["value"] for value in offer["values"]}
        for parameter in [*self.procurement["parameters"], *lot["parameters"]]:
            name = parameter["id"]
            if name in values and draw.chance(0.1):
                change = {"target": {"value": name}, "before": alone(values[name])}
                self.decide(
                    {"value_corrected": where | change | {"after": alone(self.value(parameter))}}
                )
            elif parameter["origin"] == "bidder" and name not in values:
                value = alone(self.value(parameter))
                self.resolve(where, {"value": name}, {"value": value}, parameter["missing"])
        priced = {price["item"] for price in prices}
        for item in lot["schedule"]:
            if item["id"] not in priced:
                value = draw.certain(20, 900)
                pack = {} if item["packs"] == "none" else {"pack_size": str(draw.whole(1, 30))}
                about = {"price": item["id"]}
                self.resolve(where | pack, about, {"value": value}, item["missing"])
        answered = {answer["requirement"] for answer in offer["requirements"]}
        for requirement in lot["requirements"]:
            test = requirement["test"]
            open_still = requirement["id"] not in answered and test == "confirmed"
            if "through_tiers" in test:
                open_still = generate_chains.is_open(requirement, bid, offer)
            if open_still:
                missing = {"requirement": requirement["id"]}
                self.resolve(where, missing, "met", requirement["missing"])

    def reserve(self, bid: Document, lot: Document) -> None:
        """What becomes of the reservations of a bid in a lot."""
        draw = self.draw
        if "reservations" not in bid and draw.chance(0.12):
            bid["reservations"] = [{"term": draw.name("term"), "text": "Something else"}]
            if draw.chance(0.3):
                bid["reservations"].append(
                    {"term": draw.name("term"), "text": "Less", "lot": lot["id"]}
                )
        for position, reservation in enumerate(bid.get("reservations", [])):
            if reservation.get("lot", lot["id"]) != lot["id"] or draw.chance(0.04):
                continue
            where = {"bid": bid["id"], "lot": lot["id"], "reservation": position}
            kinds = ["accepted", "disqualifies"] if draw.chance(0.3) else ["accepted"]
            if "priced_reservations" in lot["policies"] and draw.chance(0.75):
                parts = [self.part() for _ in range(draw.whole(1, 3))]
                self.decide({"reservation_priced": where | {"parts": parts}})
            else:
                kind = draw.among(*kinds)
                if kind == "disqualifies":
                    self.refused.append({name: where[name] for name in ("bid", "lot")})
                self.decide({f"reservation_{kind}": where})

    def part(self) -> Document:
        """A part of the price of a reservation."""
        draw = self.draw
        hours = {"value": draw.certain(1, 60), "unit": draw.among("hour", "min")}
        rate = {"value": draw.certain(100, 900), "unit": draw.among("DKK/hour", "DKK/min")}
        whole = [{"value": draw.certain(10, 9000), "unit": "DKK"}]
        return {"title": "A part", "factors": [hours, rate] if draw.chance(0.6) else whole}

    def resolve(self, where: Document, missing: Document, resolution: Any, policy: Any) -> None:
        """Resolves what is missing where the policy asks for it, mostly."""
        if policy == "ask" and self.draw.chance(0.7):
            bid = {name: where[name] for name in ("bid", "lot")}
            if self.draw.chance(0.15) and bid not in self.admitted:
                resolution, where = "non_compliant", bid
            ruling = where | {"missing": missing, "resolution": resolution}
            self.decide({"missing_value_resolved": ruling})
