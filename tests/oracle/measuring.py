"""What is measured of a bid: one number for each criterion."""

from __future__ import annotations

from typing import TYPE_CHECKING

import carbon
import cost
import externality
import footprint
import grounds
import options
import outcomes
import packaging
import product_measures
import reservations
import schedule
import totals
import unusable
from number import ONE, Number, decided, number, rounded, total
from offer import Reason, choice, findings, rulings

if TYPE_CHECKING:
    from award import Award, Contender


def measure(award: Award, contender: Contender) -> None:
    """Turns the bid into one number for each criterion."""
    offer = contender.offer
    admitted = bool(rulings(award.envelope, "admitted", contender.bid, award.lot))
    unusable.stand(award.lot, offer)
    footprint.stand(award.lot, offer)
    packaging.stand(award.study, award.lot, offer, admitted)
    # Costs that value what is not known are no costs.
    if externality.values(award.lot) and (offer.partial or packaging.unknown(award.lot, offer)):
        offer.complete = False
    if offer.complete:
        options.settle(award.study, offer)
    if offer.complete:
        contender.paid = cost.payments(award.study, offer.lot, offer)
        contender.offered_price = schedule.offered_price(award.study, offer.lot, offer)
    for leaf in award.leaves:
        kind, content = choice(leaf["measure"])
        measured: Number | None = None
        if kind == "panel_points":
            measured = panel(award, contender, leaf["id"], content["aggregation"])
        elif not offer.complete:
            continue
        elif kind == "offered_price":
            measured = contender.offered_price
        elif kind == "declared_value":
            measured = offer.values[content]
        elif kind == "carbon":
            if packaging.unknown(award.lot, offer) or offer.partial:
                continue
            measured = carbon.measure(award.study, offer.lot, offer, content)
        elif kind == "documented_share":
            if packaging.unknown(award.lot, offer) or offer.partial:
                continue
            measured = grounds.documented(award.study, offer.lot, offer, content)
            if measured is None:
                asks = content["when_nothing_emitted"] == "ask"
                (offer.open if asks else offer.unmet).append(Reason("nothing_emitted", leaf["id"]))
        elif kind == "outcome":
            measured = outcomes.measure(award.study, award.lot, offer, content["lines"])
        elif kind == "packaging":
            if packaging.undocumented(award.lot, offer, leaf["id"], content):
                continue
            measured = packaging.of_parts(award.study, award.lot, offer, content)
        elif kind == "reuse":
            measured = product_measures.measure(award.lot, offer, content)
        elif kind == "packaging_points":
            measured = packaging.points(award.study, award.lot, offer)
        else:
            payers, phases = content.get("payers", []), content.get("phases", [])
            some = [
                payment
                for payment in contender.paid
                if (not payers or payment.payer in payers)
                and (not phases or payment.phase in phases)
            ]
            sums = totals.totals(award.study, award.lot, offer, some)
            measured = sums[content["total"]]
        if measured is not None and leaf["id"] == award.policies.get("priced_reservations"):
            prices = reservations.prices(contender.reserved)
            if prices:
                contender.before_reservations = measured
                measured += total(prices)
        if measured is not None:
            stage = award.policies["rounding"]["measure"]
            # A rule sees what is reported, so that equal measures get equal points.
            exact = Number(decided(measured), measured.size)
            seen = exact if stage == "none" else rounded(measured, stage)
            contender.measures[leaf["id"]] = seen


def panel(award: Award, contender: Contender, criterion: str, aggregation: str) -> Number | None:
    """The panel's points; an offer without them waits for them."""
    awarded = findings(award.envelope, "points", contender.bid, award.lot, criterion)
    if not awarded or (aggregation == "single" and len(awarded) != 1):
        contender.offer.open.append(Reason("assessment_missing", criterion))
        return None
    if aggregation != "single" and award.judges(contender.bid, criterion) < award.judges(
        None, criterion
    ):
        contender.offer.open.append(Reason("evaluator_missing", criterion))
    points = [number(content["points"]) for content, _ in awarded]
    weights = [ONE for _ in awarded]
    if aggregation == "weighted_mean":
        weights = [number(assessment["weight"]) for _, assessment in awarded]
    products = [weight * point for weight, point in zip(weights, points, strict=True)]
    return total(products) / total(weights)
