"""A slow, plain reading of the formulas, to hold the engine against.

It shares no code with the engine and assumes valid documents. What it returns has the layout of
the evaluation, with numbers and standings alone; a list whose order carries no meaning is a dict.
"""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import allocation
import carbon
import combined_bids
import cost
import double
import externality
import footprint
import framework
import low_bids
import mini_competition
import options
import outcomes
import packaging
import panel
import product_curves
import products
import reservations
import rules
import schedule
import totals
from award import Award, Contender
from number import number
from offer import Document, Offer, Refused, choice, find_not_offered, stated
from study import Study

__all__ = ["Refused", "evaluate", "read"]


def read(text: str) -> Document:
    """The envelope written `text`; no number passes through a float."""
    envelope: Document = json.loads(text, parse_float=Decimal)
    return envelope


def evaluate(envelope: Document) -> Document:
    """The evaluation of an envelope."""
    study = Study(envelope["procurement"])
    for lot in envelope["procurement"]["lots"]:
        mini_competition.check(lot)
        carbon.check(envelope["procurement"], lot)
        externality.check(envelope, lot)
    lots, awards = [], []
    for position, lot in enumerate(envelope["procurement"]["lots"]):
        flags = double.flags(study, lot, f"/procurement/lots/{position}")
        award = Award(envelope, study, lot)
        awards.append(award)
        lots.append(evaluate_lot(award) | {"flags": flags})
    allocated = allocation.allocated(envelope, awards)
    for position, result in enumerate(lots):
        winner = None if allocated is None else allocated["lots"][position]["winner"]
        result["awarded"] = None if allocated is None else [winner] if winner else []
        several = framework.framework(awards[position])
        if several is not None:
            result["awarded"] = several.pop("awarded")
        result["framework"] = several
    combined = combined_bids.combined(envelope, awards, allocated)
    if combined is not None:
        for position, winners in combined.pop("awarded").items():
            lots[position]["awarded"] = winners
    return {"lots": lots, "allocation": allocated, "combined_bids": combined}


def evaluate_lot(award: Award) -> Document:
    """The evaluation of a lot."""
    envelope, study, lot = award.envelope, award.study, award.lot
    shown = [(one.bid["id"], one.offer) for one in award.contenders if one.offer.complete]
    practice = practised(envelope, study, lot)
    if practice is not None:
        shown.append((lot["alternative"]["id"], practice))
    return {
        "id": lot["id"],
        "outcome": award.outcome,
        "discounting": discounting(study),
        "criteria": [criterion_used(award, criterion) for criterion in lot["criteria"]],
        "corridor": None
        if award.deciding is None
        else {"least": award.least, "deciding": award.deciding},
        "shortlist": None
        if "shortlist" not in lot["policies"]
        else {"advanced": [one.bid["id"] for one in award.advanced]},
        "under_framework": mini_competition.used(envelope, lot),
        "ranking": ranking(award),
        "bids": [bid_result(award, contender) for contender in award.contenders],
        "panels": panel.panels(award),
        "product_curves": product_curves.curves(lot, shown),
        "alternative": None if practice is None else alternative(study, lot, practice),
    }


def discounting(study: Study) -> Document:
    """How the years are made comparable."""
    terms = study.discounting
    inflation = terms.get("inflation")
    rates = [study.rate(year) for year in range(1, study.years + 1)]
    stated = [study.stated_rate(year) for year in range(1, study.years + 1)]
    differ = any(rate.value != stated[0].value for rate in stated)
    chain = choice(terms["rate"])[1]["chain"] if differ else None
    gap = terms.get("price_level_gap")
    return {
        "price_level": study.procurement["price_level"],
        "price_level_gap": None if gap is None else number(choice(gap)[1] or 1),
        "rates": rates,
        "chain": chain,
        "inflation": None if inflation is None else number(inflation),
        "factors": study.factors,
        "annuity": study.annuity,
        "month_factors": study.month_factors,
    }


def ranking(award: Award) -> list[Document]:
    """The places with who holds them, in the order of the bids, and what broke a tie."""
    return [
        {"rank": rank, "bids": [one.bid["id"] for one in group], "decided_by": tie}
        for rank, group, tie in award.places
    ]


def criterion_used(award: Award, criterion: Document) -> Document:
    """The criterion's share and, where its rule compares bids, what it compares with."""
    rule = criterion.get("rule")
    shown = [] if award.outcome == "open" else award.references.get(criterion["id"], [])
    used = rules.statistics(rule) if rule and shown else ()
    weighs = award.weighs and criterion["id"] not in award.amounts
    made = weighs and "weighting" in award.terms
    return {
        "id": criterion["id"],
        "share": award.share(criterion) if weighs else None,
        "weight_range": mini_competition.range_used(award.lot, criterion),
        "weight_made": award.weight(criterion) if made else None,
        "rule": choice(rule)[0] if rule else None,
    } | {
        name: rules.statistic(name, shown) if name in used else None
        for name in ("lowest", "highest", "mean", "median", "compared_bids")
    }


def bid_result(award: Award, contender: Contender) -> Document:
    """The result of a bid in a lot."""
    result: dict[str, Any] = {
        "bid": contender.bid["id"],
        "standing": contender.standing,
        "reasons": {
            (reason.code, reason.subject): {
                "required": reason.required,
                "offered": reason.offered,
            }
            for reason in contender.reasons
        },
        "variant": contender.offer.variant or None,
        "supply_chain": contender.offer.proven or None,
        "rank": contender.rank,
        "shortlist_points": contender.shortlist_points,
        "quality": contender.quality,
        "total": contender.total,
        "low_bid": low_bids.tested(award, contender),
        "criteria": [
            {
                "criterion": leaf["id"],
                "measure": contender.measures[leaf["id"]],
                "points": contender.points.get(leaf["id"]),
                "weighted": contender.weighted.get(leaf["id"]),
                "before_reservations": contender.before_reservations
                if leaf["id"] == award.policies.get("priced_reservations")
                else None,
                "panel": panel.spread(award, contender, leaf),
            }
            for leaf in award.leaves
            if leaf["id"] in contender.measures and contender.offer.complete
        ],
        "offered_price": None,
        "items": None,
        "packaging": None,
        "product_system": None,
        "reservations": reservations.told(contender.reserved),
        "options": None,
        "contract_value": None,
        "costs": None,
        "carbon": None,
        "outcomes": None,
        "flags": packaging.flags(award.lot, contender.offer),
    }
    if contender.offer.complete:
        study, lot, offer = award.study, contender.offer.lot, contender.offer
        result["options"] = listed(offer)
        result["packaging"] = packaging.report(study, award.lot, offer)
        result["product_system"] = products.report(study, lot, offer)
        if lot.get("schedule"):
            result["offered_price"] = contender.offered_price
            result["items"] = schedule.item_prices(study, lot, offer) or None
            result["contract_value"] = schedule.contract_value(study, lot, offer)
        if cost.award_lines(lot):
            result["costs"] = totals.report(study, lot, offer, contender.paid)
        if not packaging.unknown(award.lot, offer):
            result["carbon"] = carbon.report(study, lot, offer)
        result["outcomes"] = outcomes.report(study, lot, offer)
    return result


def listed(offer: Offer) -> list[Document] | None:
    """What rules decide about the options; none where there is none."""
    return offer.options or None


def practised(envelope: Document, study: Study, lot: Document) -> Offer | None:
    """What current practice is as an offer."""
    if "alternative" not in lot:
        return None
    offer = stated(envelope, lot, lot["alternative"]["offer"])
    find_not_offered(offer, lot)
    footprint.stand(lot, offer)
    options.settle(study, offer)
    if offer.tied:
        raise Refused("calculation.options_tied")
    return offer


def alternative(study: Study, lot: Document, offer: Offer) -> Document:
    """Current practice, outside the competition."""
    told = packaging.report(study, lot, offer)
    lot = offer.lot
    paid = cost.payments(study, lot, offer)
    return {
        "id": lot["alternative"]["id"],
        "offered_price": schedule.offered_price(study, lot, offer) if lot.get("schedule") else None,
        "items": schedule.item_prices(study, lot, offer) or None,
        "options": listed(offer),
        "packaging": told,
        "product_system": products.report(study, lot, offer),
        "costs": totals.report(study, lot, offer, paid) if cost.award_lines(lot) else None,
        "carbon": carbon.report(study, lot, offer),
        "outcomes": outcomes.report(study, lot, offer),
    }
