"""The analysis: what the options cost in each view, and each bid against current practice."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import carbon
import cost
import externality
import footprint
import mini_competition
import oracle
import outcomes
import packaging
import product_lines
import totals
import unusable
import worth
from number import ONE, Number, decided, total
from offer import Document, Offer, Refused, find_not_offered, resolved, rulings, stated
from options import settle
from study import Payment, Study


@dataclass
class Option:
    """A bid or current practice, with every payment, also of lines of the analysis alone."""

    name: str
    offer: Offer
    lot: Document
    """The lot with the options that count, as if every line counted in the award."""
    paid: list[Payment]


def everything(lot: Document) -> Document:
    """The lot as if every line counted in the award."""
    lines = [line | {"counts_in": "award"} for line in lot.get("cost_lines", [])]
    return lot | {"cost_lines": lines}


def analyse(envelope: Document) -> Document:
    """The analysis of an envelope, in the layout the engine writes."""
    procurement = envelope["procurement"]
    for lot in procurement["lots"]:
        mini_competition.check(lot)
        carbon.check(procurement, lot)
        externality.check(envelope, lot)
    study = Study(procurement)
    names = ("id", "title", "description")
    return {
        "views": [{name: view[name] for name in names} for view in procurement.get("views", [])],
        "lots": [Desk(study, lot).analyse(envelope) for lot in procurement["lots"]],
    }


class Desk:
    """Where the analysis of a lot is worked out."""

    def __init__(self, study: Study, lot: Document) -> None:
        self.study = study
        self.award_lot = lot
        totals.served_years(study, lot)
        self.lot = everything(lot)
        self.views: list[Document] = study.procurement.get("views", [])
        lines = [*self.lot["cost_lines"], *product_lines.every(lot)["cost_lines"]]
        self.line = {line["id"]: line for line in lines}

    def analyse(self, envelope: Document) -> Document:
        """What the options cost, and what the bids are worth against current practice."""
        bids, left_out = self.bids(envelope)
        practice = self.practice(envelope)
        named = {"id": practice[0].name} if practice else None
        if not (cost.award_lines(self.lot) or product_lines.every(self.lot)["cost_lines"]):
            # Nothing is known of what the options cost.
            bids, practice = [], []
        return {
            "id": self.lot["id"],
            "title": self.lot["title"],
            "discounting": oracle.discounting(self.study),
            "alternative": named,
            "options": [self.option(option) for option in [*bids, *practice]],
            "left_out": left_out,
            "comparisons": [self.compare(bid, base) for base in practice for bid in bids],
            "cost_effectiveness": outcomes.cost_effectiveness(
                self.study,
                self.lot,
                [(one.name, one.offer, self.cost(one)) for one in [*bids, *practice]],
                practice[0].name if practice else None,
            ),
        }

    def bids(self, envelope: Document) -> tuple[list[Option], list[str]]:
        """The bids with every value, and the names of the others."""
        found, left_out = [], []
        for bid in envelope["bids"]:
            for written in bid["offers"]:
                if written["lot"] != self.lot["id"]:
                    continue
                offer = resolved(envelope, self.award_lot, bid, written)
                unusable.stand(self.award_lot, offer)
                # What is paid for, or valued, and not known makes no known sum.
                unknown = packaging.unknown(self.award_lot, offer) or bool(
                    footprint.lacking(self.award_lot, offer)
                )
                if packaging.unpaid(self.award_lot, offer) or (
                    externality.values(self.award_lot) and unknown
                ):
                    offer.complete = False
                if offer.complete:
                    settle(self.study, offer)
                if offer.complete:
                    found.append(self.weigh(bid["id"], offer))
                elif offer.tied and not self.is_aside(envelope, bid, offer):
                    raise Refused("calculation.options_tied")
                else:
                    left_out.append(bid["id"])
        return found, left_out

    def is_aside(self, envelope: Document, bid: Document, offer: Offer) -> bool:
        """Whether a bid is out of the running, and compared with nobody."""
        excluded = rulings(envelope, "excluded", bid, self.award_lot)
        out = bool(offer.unmet or excluded or mini_competition.outsider(self.award_lot, bid))
        return out and self.award_lot["policies"]["reference_set"] != "received_bids"

    def practice(self, envelope: Document) -> list[Option]:
        """Current practice, or nothing."""
        if "alternative" not in self.lot:
            return []
        alternative = self.lot["alternative"]
        offer = stated(envelope, self.award_lot, alternative["offer"])
        find_not_offered(offer, self.award_lot)
        settle(self.study, offer)
        if offer.tied:
            raise Refused("calculation.options_tied")
        return [self.weigh(alternative["id"], offer)]

    def weigh(self, name: str, offer: Offer) -> Option:
        """An option with its payments."""
        lot = everything(offer.lot)
        return Option(name, offer, lot, cost.payments(self.study, lot, offer))

    def cost(self, option: Option) -> Number:
        """What it costs over its life, in all."""
        sums = totals.totals(self.study, option.lot, option.offer, option.paid)
        present_value: Number = sums["present_value"]
        return present_value

    def option(self, option: Option) -> Document:
        """What it costs, in all and in each view."""
        return {
            "option": option.name,
            "costs": totals.report(self.study, option.lot, option.offer, option.paid),
            "carbon": None
            if packaging.unknown(self.award_lot, option.offer)
            or footprint.lacking(self.award_lot, option.offer)
            else carbon.report(self.study, option.lot, option.offer),
            "outcomes": outcomes.report(self.study, option.lot, option.offer),
            "views": [self.view_cost(view, option) for view in self.views],
        }

    def view_cost(self, view: Document, option: Option) -> Document:
        """What it costs in a view."""
        sums = totals.sums(self.seen(view, option))
        return {
            "view": view["id"],
            **sums,
            "annual_equivalent": sums["present_value"] / self.study.annuity,
        }

    def seen(self, view: Document, option: Option, payer: str | None = None) -> list[Payment]:
        """The payments that a view counts, of one payer or of every payer."""
        payers, classes = view.get("payers", []), view.get("borne_by", [])
        return [
            payment
            for payment in option.paid
            if (payer is None or payment.payer == payer)
            and (not payers or payment.payer in payers)
            and (not classes or self.line[payment.line].get("borne_by", "authority") in classes)
            and (payment.cashable or view["counts_not_cashable"])
        ]

    def compare(self, bid: Option, base: Option) -> Document:
        """A bid against current practice."""
        years = range(self.study.years + 1)
        savings = [
            total([p.counted for p in base.paid if p.year == year])
            - total([p.counted for p in bid.paid if p.year == year])
            for year in years
        ]
        present = [
            total([p.present for p in base.paid if p.year == year])
            - total([p.present for p in bid.paid if p.year == year])
            for year in years
        ]
        return {
            "bid": bid.name,
            **self.worth(bid, base),
            "saved_emissions": self.saved_emissions(bid, base),
            "savings_by_year": savings,
            "cumulative": [total(savings[: year + 1]) for year in years],
            "discounted_cumulative": [total(present[: year + 1]) for year in years],
            # The rates are those of the savings that are reported.
            "internal_rates": worth.internal_rates({"flows": [decided(each) for each in savings]}),
            "simple_payback": worth.payback_time(savings, linear=True),
            "discounted_payback": worth.payback_time(present, linear=True),
            "views": [self.view(view, bid, base) for view in self.views],
            "budget_impact": self.budget_impact(bid, base),
        }

    def saved_emissions(self, bid: Option, base: Option) -> Document | None:
        """What a bid emits less than current practice."""
        before, after = (self.option(option)["carbon"] for option in (base, bid))
        if before is None or after is None:
            return None
        stages = [
            {part["stage"], *(part.get("with") or [])}
            for one in (before, after)
            for part in one["by_stage"]
        ]
        joined = []
        for stage in carbon.STAGES:
            whole = {stage} if any(stage in each for each in stages) else set()
            for _ in carbon.STAGES:
                whole |= {name for each in stages if each & whole for name in each}
            ordered = [name for name in carbon.STAGES if name in whole]
            if ordered and ordered not in joined:
                joined.append(ordered)

        def within(one: Document, names: list[str]) -> Number:
            return total([part["total"] for part in one["by_stage"] if part["stage"] in names])

        of_unit = [one["totals"]["per_functional_unit"] for one in (before, after)]
        return {
            "total": before["totals"]["total"] - after["totals"]["total"],
            "per_functional_unit": None if None in of_unit else of_unit[0] - of_unit[1],
            "by_stage": [
                {"stage": names[0], "with": names[1:] or None}
                | {"saved": within(before, names) - within(after, names)}
                for names in joined
            ],
        }

    def worth(self, bid: Option, base: Option) -> Document:
        """What is saved in operation on what is invested more: the phase of acquisition."""

        def invested(option: Option) -> Number:
            return total([p.present for p in option.paid if p.phase == "acquisition"])

        def operated(option: Option) -> Number:
            return total([p.present for p in option.paid if p.phase != "acquisition"])

        extra = invested(bid) - invested(base)
        saved = operated(base) - operated(bid)
        verdict = worth.verdict(extra, saved)
        ratio = saved / extra if verdict == "trade_off" else None
        reason = self.no_adjusted_rate()
        rate = None
        if ratio is not None and reason is None:
            grown = ONE + self.study.rate(1)
            rate = grown * worth.root(ratio, self.study.years) - ONE
        return {
            "worth": {
                "extra_investment": extra,
                "operational_savings": saved,
                "net_savings": saved - extra,
                "verdict": verdict,
                "savings_to_investment_ratio": ratio,
                "adjusted_internal_rate": rate,
            },
            "no_adjusted_rate": reason,
        }

    def no_adjusted_rate(self) -> str | None:
        """Why no one rate and number of years belong to the study."""
        years = range(1, self.study.years + 1)
        if len({self.study.stated_rate(year).value for year in years}) > 1:
            return "rate_differs_between_years"
        return "partial_years" if self.study.months % 12 else None

    def view(self, view: Document, bid: Option, base: Option) -> Document:
        """Who gains and who loses in a view."""

        def saved(payer: str | None = None) -> Number:
            before, after = self.seen(view, base, payer), self.seen(view, bid, payer)
            return total([p.present for p in before]) - total([p.present for p in after])

        payers = [payer["id"] for payer in self.study.procurement["payers"]]
        counted = [payer for payer in payers if payer in (view.get("payers") or payers)]
        by_payer = {payer: saved(payer) for payer in counted}
        gains = total([one for one in by_payer.values() if decided(one) > 0])
        losses = -total([one for one in by_payer.values() if decided(one) < 0])
        return {
            "view": view["id"],
            "net_savings": saved(),
            "by_payer": [
                {"payer": payer, "net_savings": saving} for payer, saving in by_payer.items()
            ],
            "transfer": transfer(gains, losses),
            "balance": balance(decided(gains), decided(losses)),
        }

    def budget_impact(self, bid: Option, base: Option) -> list[Document]:
        """What the budget of each payer gains in each year."""
        after, before = self.budgets(bid), self.budgets(base)
        inflates = self.study.discounting["price_basis"] == "nominal"
        inflates = inflates or "inflation" in self.study.discounting
        impacts: list[Document] = []
        for payer in self.study.procurement["payers"]:
            impact = {"payer": payer["id"], "nominal_including_vat": None}
            for row in ("including_vat", "nominal_including_vat"):
                if row == "including_vat" or inflates:
                    impact[row] = [
                        one - other
                        for one, other in zip(
                            before[payer["id"]][row], after[payer["id"]][row], strict=True
                        )
                    ]
            impacts.append(impact)
        return impacts

    def budgets(self, option: Option) -> dict[str, dict[str, list[Number]]]:
        """What each payer has to pay in each year, at all participants together."""
        result: dict[str, dict[str, list[Number]]] = {}
        budget = totals.budget(self.study, option.paid)
        for payer in self.study.recovers:
            rows = [rows for (who, _), rows in budget.items() if who == payer]
            result[payer] = {
                name: [
                    total([row[name][year] for row in rows if row[name] is not None])
                    for year in range(self.study.years + 1)
                ]
                for name in ("including_vat", "nominal_including_vat")
            }
        return result


def transfer(gains: Number, losses: Number) -> Number | None:
    """What goes from those who gain to those who lose; none can where the losses are greater."""
    return losses if decided(losses) <= decided(gains) else None


def balance(gains: Fraction, losses: Fraction) -> str:
    """How gains and losses stand to each other."""
    if losses == 0:
        return "nobody_loses" if gains else "nothing_changes"
    return "gains_cover_losses" if losses <= gains else "losses_exceed_gains"
