"""Bids, assessments and decisions that are refused."""

from __future__ import annotations

from collections.abc import Iterator

from .case import DROP, Case
from .documents import about, amount, answer, assessment, buyers, decision, item, lot, parameter, policy, price
from .rejected_texts import LOT, OFFER, change


def cases() -> Iterator[Case]:
    yield from bids()
    yield from assessments()
    yield from decisions()


def bids() -> Iterator[Case]:
    yield change("bid-currency", "A bid in another currency", {"/bids/0/currency": "EUR"}, ("currency.other_than_procurement", "/bids/0/currency"))
    again = {"lot": "pumper", "solution": "b", "offer": {"prices": [{"item": "pumpe", "price": "900"}]}}
    yield change("bid-lot-repeated", "A lot that is offered twice", {"/bids/0/offers/-": again}, ("bid.lot_repeated", "/bids/0/offers/1/lot"))
    yield change("bid-offers-nothing", "A bid that offers nothing for any lot", {"/bids/1/offers": [], "/assessments": [], "/decisions": []}, ("document.empty_list", "/bids/1/offers"))
    partner = {"id": "DK-gamma", "name": "Gamma A/S"}
    yield change("bid-partner-repeated", "A bidder that is its own partner, and a partner that is named twice", {
        "/bids/0/bidder": {"id": "DK-alfa", "name": "Alfa A/S", "consortium": [partner, {"id": "DK-alfa", "name": "Alfa A/S"}]}, "/bids/1/bidder": {"id": "DK-beta", "name": "Beta A/S", "consortium": [partner, partner]}},
        ("bid.partner_repeated", "/bids/0/bidder/consortium/1/id"), ("bid.partner_repeated", "/bids/1/bidder/consortium/1/id"))
    yield change("bid-value-missing", "A value without which the documents are refused", {f"{LOT}/parameters/0/missing": "problem", f"{OFFER}/values": DROP}, ("bid.value_missing", f"{OFFER}/values"))
    yield change("bid-price-missing", "A price without which the documents are refused", {f"{LOT}/schedule/0/missing": "problem", f"{OFFER}/prices": []}, ("bid.value_missing", f"{OFFER}/prices"))
    yield change("bid-price-missing-too", "A price without which the documents are refused, found together with what is wrong elsewhere", {
        f"{LOT}/schedule/0/missing": "problem", f"{OFFER}/prices": [], f"{LOT}/criteria/0/weight": "50", "/assessments/0/finding/points/criterion": "pris", "/bids/1/currency": "EUR"},
        ("currency.other_than_procurement", "/bids/1/currency"), ("award.weights_sum", f"{LOT}/criteria"), ("assessment.not_a_panel", "/assessments/0/finding/points/criterion"), ("bid.value_missing", f"{OFFER}/prices"))
    yield change("alternative-value-missing", "Current practice without a value", {f"{LOT}/alternative": {"id": "i-dag", "title": "I dag", "offer": {"prices": [{"item": "pumpe", "price": "1100"}]}}}, ("bid.value_missing", f"{LOT}/alternative/offer/values"))
    measured = {"id": "tid", "title": "Tid", "unit": "min", "origin": "assessor_measured"}
    yield change("bid-value-not-asked", "A bid that states the buyer's value, and one that states its own measurement", {
        f"{LOT}/parameters/-": buyers("elpris", "DKK/kWh", "2"), "/procurement/parameters": [measured],
        f"{OFFER}/values/-": {"parameter": "elpris", "value": "1"}, "/bids/1/offers/0/offer/values/-": {"parameter": "tid", "value": "3"}},
        ("bid.value_not_asked", f"{OFFER}/values/1/parameter"), ("bid.value_not_asked", "/bids/1/offers/0/offer/values/1/parameter"))
    yield change("bid-bidder-differs", "One bidder with two names", {"/bids/1/bidder": {"id": "DK-alfa", "name": "Beta A/S"}},
                 ("bid.bidder_differs", "/bids/1/bidder/name"), ("bid.several_not_declared", "/bids/1/offers/0/lot"))
    yield change("bid-value-refuted", "Current practice with a value that evidence contradicts", {f"{LOT}/alternative": {"id": "i-dag", "title": "I dag", "offer": {"prices": [{"item": "pumpe", "price": "1100"}], "values": [{"parameter": "forbrug", "value": "50", "verification": "refuted"}]}}}, ("bid.value_refuted", f"{LOT}/alternative/offer/values/0/verification"))
    yield change("schedule-packs-not-priced", "A pack where units are priced", {f"{OFFER}/prices/0/pack_size": "10"}, ("schedule.packs_not_priced", f"{OFFER}/prices/0/pack_size"))
    yield from buyers_own()


def buyers_own() -> Iterator[Case]:
    """What a bidder's standing decides is refused where the buyer states it."""
    place = f"{LOT}/alternative/offer"

    def today(price: dict, *values: dict) -> dict:
        return {"id": "i-dag", "title": "I dag", "offer": {"prices": [{"item": "pumpe"} | price], "values": [{"parameter": "forbrug", "value": "60"}, *values]}}

    yield change("schedule-pack-size-missing", "Current practice with a pack without its size", {f"{LOT}/schedule/0/packs": "whole", f"{LOT}/alternative": today({"price": "900"})}, ("document.missing_field", f"{place}/prices/0/pack_size"))
    yield change("schedule-pack-size-of-nothing", "Current practice with a pack of nothing", {f"{LOT}/schedule/0/packs": "whole", f"{LOT}/alternative": today({"price": "900", "pack_size": "0"})}, ("number.out_of_bounds", f"{place}/prices/0/pack_size"))
    corrected = about("alfa", target={"price": "pumpe"}, before="1000", after="-5")
    yield change("schedule-price-not-allowed", "Prices of zero and below that the buyer states", {
        f"{LOT}/alternative": today({"price": "0"}), f"{LOT}/schedule/0/missing": {"adverse_value": "0"}, "/decisions/0/ruling": {"value_corrected": corrected}},
        ("schedule.price_not_allowed", f"{LOT}/schedule/0/missing/adverse_value"), ("schedule.price_not_allowed", f"{place}/prices/0/price"), ("schedule.price_not_allowed", "/decisions/0/ruling/value_corrected/after"))
    life = parameter("levetid", "year", missing={"adverse_value": "2.5"})
    growing = {"rate": {"per_year": {"parameter": "regulering"}, "first_year": 1}}
    rate = parameter("regulering", "1", missing={"adverse_value": "3.5"})
    line = f"{LOT}/cost_lines/0"
    flow = {"capital": {"amount": amount(("900", "DKK")), "purchase_year": 0, "life": {"parameter": "levetid"}, "replaced": True, "service": "year_of_purchase", "residual": "none"}}
    yield change("parameter-adverse-out-of-bounds", "An adverse value beyond the published bound", {
        f"{LOT}/parameters/0/missing": {"adverse_value": "900"}, f"{LOT}/parameters/0/maximum": "500"}, ("number.out_of_bounds", f"{LOT}/parameters/0/missing/adverse_value"))
    yield change("parameter-adverse-life-and-rate", "An adverse life of two and a half years, and an adverse growth of 350 per cent", {
        f"{LOT}/parameters/-": life, "/procurement/parameters": [rate], f"{line}/flow": flow, f"{line}/growth": [growing]},
        ("cost.life_not_whole_years", f"{line}/flow/capital/life/parameter"), ("number.not_a_rate", f"{line}/growth/0/rate/per_year/parameter"))
    bounded = buyers("elpris", "DKK/kWh", "9", maximum="5")
    yield change("parameter-out-of-bounds", "A value of the buyer's beyond its own bound", {
        f"{LOT}/parameters/-": bounded}, ("number.out_of_bounds", f"{LOT}/parameters/1/value"))
    over = about("alfa", target={"value": "forbrug"}, before="50", after="501")
    yield change("decision-out-of-bounds", "A correction to a value beyond the published bound", {
        f"{LOT}/parameters/0/maximum": "500", "/decisions/0/ruling": {"value_corrected": over}}, ("number.out_of_bounds", "/decisions/0/ruling/value_corrected/after"))


def assessments() -> Iterator[Case]:
    yield change("assessment-other-revision", "An assessment of an older revision", {"/bids/0/revision": 2}, ("assessment.other_revision", "/assessments/0/bid_revision"))
    yield change("assessment-other-document", "An assessment of other content", {"/assessments/0/bid_sha256": "0" * 64}, ("assessment.other_document", "/assessments/0/bid_sha256"))
    yield change("assessment-unknown-bid", "An assessment of no bid", {"/assessments/0/bid": "gamma"}, ("reference.unknown", "/assessments/0/bid"))
    yield change("assessment-not-a-panel", "Points for the price", {"/assessments/0/finding/points/criterion": "pris"}, ("assessment.not_a_panel", "/assessments/0/finding/points/criterion"))
    yield change("assessment-not-on-scale", "Eleven of ten points, and half a point", {"/assessments/0/finding/points/points": "11", "/assessments/1/finding/points/points": "7.5"}, ("assessment.not_on_scale", "/assessments/0/finding/points/points"), ("assessment.not_on_step", "/assessments/1/finding/points/points"))
    yield change("assessment-not-measured", "A measurement of what the bidder declares", {"/assessments/-": assessment("v3", "alfa", {"measured": {"parameter": "forbrug", "value": "55"}})}, ("assessment.not_measured", "/assessments/2/finding/measured/parameter"))
    yield change("assessment-second-voice", "Two final entries of one evaluator", {"/assessments/-": assessment("v3", "alfa", "8")}, ("assessment.second_voice", "/assessments/2/evaluator"))
    circle = {"/assessments/0/supersedes": "v3", "/assessments/-": assessment("v3", "alfa", "8", supersedes="v1")}
    yield change("assessment-supersedes-itself", "Two entries that replace each other", circle, ("assessment.supersedes_itself", "/assessments/0/supersedes"), ("assessment.supersedes_itself", "/assessments/2/supersedes"))
    yield change("assessment-supersedes-nothing", "An entry that replaces another bid's", {"/assessments/1/supersedes": "v1"}, ("assessment.supersedes_nothing", "/assessments/1/supersedes"))
    yield change("assessment-weight", "A weight where none is used, and none where one is", {
        f"{LOT}/criteria/1/measure/panel_points/aggregation": "weighted_mean", "/assessments/0/weight": "0"},
        ("number.out_of_bounds", "/assessments/0/weight"), ("document.missing_field", "/assessments/1/weight"))
    yield change("assessment-weight-not-used", "A weight where none is used", {"/assessments/0/weight": "2"}, ("assessment.weight_not_used", "/assessments/0/weight"))
    yield change("bid-lot-not-offered", "An assessment, a decision and a lot drawn for a lot the bid leaves out", {
        "/procurement/lots/-": lot([price()], id="senge", schedule=[item()], policies=policy(["lot_drawn"])), "/assessments/0/lot": "senge", "/decisions/0/ruling/clarification_received/lot": "senge",
        "/decisions/-": decision("b2", {"lot_drawn": {"lot": "senge", "order": ["alfa"]}})},
        ("bid.lot_not_offered", "/assessments/0/lot"), ("bid.lot_not_offered", "/decisions/0/ruling/clarification_received/lot"), ("bid.lot_not_offered", "/decisions/1/ruling/lot_drawn/order/0"))


def decisions() -> Iterator[Case]:
    def decided(ruling: dict) -> dict:
        return {"/decisions/0/ruling": ruling}

    at = "/decisions/0/ruling"
    corrected = about("alfa", target={"price": "pumpe"}, before="999", after="1001")
    yield change("decision-before-differs", "A correction of another price than the bid's", decided({"value_corrected": corrected}), ("decision.before_differs", f"{at}/value_corrected/before"))
    resolved = about("alfa", missing={"value": "forbrug"}, resolution={"value": "45"})
    yield change("decision-nothing-missing", "A value resolved that the bid holds", decided({"missing_value_resolved": resolved}), ("decision.nothing_missing", f"{at}/missing_value_resolved/missing"))
    buyers_value = about("alfa", missing={"value": "elpris"}, resolution={"value": "3"})
    yield change("decision-buyers-value", "A value resolved that the buyer sets", decided({"missing_value_resolved": buyers_value}) | {f"{LOT}/parameters/-": buyers("elpris", "DKK/kWh", "2")}, ("decision.nothing_missing", f"{at}/missing_value_resolved/missing"))
    measured = {f"{LOT}/parameters/-": {"id": "tid", "title": "Tid", "unit": "min", "origin": "assessor_measured"}, "/assessments/-": assessment("v3", "alfa", {"measured": {"parameter": "tid", "value": "3"}})}
    corrected_measure = about("alfa", target={"value": "tid"}, before="3", after="2")
    resolved_measure = about("alfa", missing={"value": "tid"}, resolution={"value": "2"})
    yield change("decision-measured-value", "A decision that corrects a measurement, and one that fills it in", measured | decided({"value_corrected": corrected_measure}) | {"/decisions/-": decision("b2", {"missing_value_resolved": resolved_measure})},
                 ("decision.measured_value", f"{at}/value_corrected/target/value"), ("decision.nothing_missing", "/decisions/1/ruling/missing_value_resolved/missing"))
    yield change("decision-contradicts", "A bid that is admitted and excluded", decided({"admitted": about("alfa")}) | {"/decisions/-": decision("b2", {"excluded": about("alfa", ground="Konkurs.")})}, ("decision.contradicts", f"{at}/admitted"))
    twice = about("alfa", missing={"value": "forbrug"}, resolution={"value": "45"})
    yield change("decision-resolved-twice", "A value resolved in two ways", {f"{OFFER}/values": [], "/decisions/0/ruling": {"missing_value_resolved": twice | {"resolution": "non_compliant"}}, "/decisions/-": decision("b2", {"missing_value_resolved": twice})},
                 ("decision.nothing_missing", "/decisions/1/ruling/missing_value_resolved/missing"))
    bound = {"id": "højst", "title": "Højst 60", "test": {"at_most": {"parameter": "forbrug", "value": "60"}}}
    bounded = about("alfa", missing={"requirement": "højst"}, resolution="met")
    yield change("decision-bound-met", "A bound that is declared met, and answered", {f"{LOT}/requirements": [bound], "/bids/1/offers/0/offer/requirements": [answer("højst", False)]} | decided({"missing_value_resolved": bounded}),
                 ("decision.nothing_missing", f"{at}/missing_value_resolved/missing"), ("bid.answer_not_asked", "/bids/1/offers/0/offer/requirements/0/requirement"))
    met = about("alfa", missing={"value": "forbrug"}, resolution="met")
    yield change("decision-resolution-does-not-fit", "A missing value that is met", decided({"missing_value_resolved": met}) | {f"{OFFER}/values": []}, ("decision.resolution_does_not_fit", f"{at}/missing_value_resolved/resolution"))
    left_out = about("alfa", missing={"value": "forbrug"}, resolution={"value": "45"}, pack_size="10")
    yield change("decision-pack-without-price", "A pack size for a value that is no price", decided({"missing_value_resolved": left_out}) | {f"{OFFER}/values": []}, ("decision.pack_without_price", f"{at}/missing_value_resolved/pack_size"))
    packed = about("alfa", missing={"price": "pumpe"}, resolution={"value": "900"})
    yield change("decision-pack-size-missing", "A missing price resolved without the size of its pack", decided({"missing_value_resolved": packed}) | {f"{LOT}/schedule/0/packs": "shared", f"{OFFER}/prices": [], "/bids/1/offers/0/offer/prices/0/pack_size": "10"}, ("document.missing_field", f"{at}/missing_value_resolved/pack_size"))
    drawn = {"lot_drawn": {"lot": "pumper", "order": ["alfa", "alfa"]}}
    asks = {f"{LOT}/policies/ties": ["lot_drawn"]}
    yield change("decision-drawn-twice", "A bid drawn twice", decided(drawn) | asks, ("decision.drawn_twice", f"{at}/lot_drawn/order/1"))
    again = {"/decisions/-": decision("b2", {"lot_drawn": {"lot": "pumper", "order": ["beta", "alfa"]}})}
    first = {"lot_drawn": {"lot": "pumper", "order": ["alfa", "beta"]}}
    yield change("decision-draws-contradict", "Two draws with the same bids", decided(first) | again | asks, ("decision.drawn_twice", "/decisions/1/ruling/lot_drawn/order/0"), ("decision.drawn_twice", "/decisions/1/ruling/lot_drawn/order/1"))
    yield change("decision-draw-not-declared", "A draw that no tie break asks for", decided(first), ("decision.draw_not_declared", f"{at}/lot_drawn"))
