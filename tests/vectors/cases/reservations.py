"""What bidders do not accept, and what the buyer makes of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case, changed, evaluated, explained, questioned, rejected, standing
from .documents import about, assessment, bid, cost, decision, envelope, evaluation_price, item, line, lot, policy, price, procurement, quality, yearly

PAYMENT = {"term": "Betaling", "text": "Betaling efter 60 dage i stedet for 30"}


def cases() -> Iterator[Case]:
    yield from treated()
    yield from elsewhere()
    yield from refused()


def reserving(name: str, asked: str, *reservations: dict) -> dict:
    return bid(name, asked) | {"reservations": list(reservations) or [PAYMENT]}


def factor(value: str, unit: str, **fields: Any) -> dict:
    return {"value": value, "unit": unit} | fields


def part(*factors: dict, title: str = "Regionens egne teknikere") -> dict:
    return {"title": title, "factors": list(factors)}


def priced(name: str, *parts: dict, position: int = 0, **fields: Any) -> dict:
    return {"reservation_priced": about(name, reservation=position, parts=list(parts)) | fields}


def other(kind: str, name: str, position: int = 0, **fields: Any) -> dict:
    return {f"reservation_{kind}": about(name, reservation=position) | fields}


TECHNICIANS = part(factor("4", "hour"), factor("35", "DKK/hour", source={"text": "Overenskomst", "assumed": False}))
DRIVING = part(factor("30", "min"), factor("120", "DKK/hour"), title="Kørsel")


def call(criteria: list | None = None, priced_in: str | None = "pris", **fields: Any) -> dict:
    policies = policy(**({"priced_reservations": priced_in} if priced_in else {}))
    return procurement(lot(criteria or [price()], schedule=[item()], policies=policies, **fields))


def treated() -> Iterator[Case]:
    bids = [bid("a", "1000"), reserving("b", "900"), reserving("c", "1250", PAYMENT), reserving("d", "500"), reserving("x", "700")]
    decisions = [
        decision("b1", priced("b", TECHNICIANS, DRIVING)),
        decision("b2", other("accepted", "c")),
        decision("b3", other("disqualifies", "d")),
        decision("b4", {"excluded": about("x", ground="Trukket tilbage.")}),
    ]
    document = envelope(call(), *bids, decisions=decisions)
    # b costs 900 + 4 · 35 + 30 · 120 / 60 = 1100, so that a has the lowest amount; d and x supply none.
    yield evaluated("reservations", "Reservations that are priced, accepted and disqualifying, and one of an excluded bid", document,
                    standing(a=(1, "100"), b=(2, "90.909090909091"), c=(3, "80"), d="non_compliant", x="excluded")
                    | {f"/lots/0/bids/1/{field}": value for field, value in (
                        ("criteria/0/measure/value", "1100"), ("criteria/0/before_reservations/value", "900"), ("offered_price/value", "900"), ("reservations/0/price/value", "200"),
                        ("reservations/0/parts/0/amount/value", "140"), ("reservations/0/parts/1/amount/value", "60"), ("reservations/0/treatment", "priced"), ("reservations/0/decision/by", "KL"),
                        ("flags/0/code", "reservation_priced"))}
                    | {"/lots/0/bids/2/criteria/0/before_reservations": None, "/lots/0/bids/2/flags/0/code": "reservation_accepted", "/lots/0/bids/3/reasons/0/code": "reservation_disqualifies",
                       "/lots/0/bids/3/reasons/0/pointer": "/bids/3/reservations/0", "/lots/0/bids/4/reservations/0/treatment": "untreated"})
    yield explained("explained-reservations", "A bid is told what was decided about its reservation and at which price", document,
                    {"/lots/0/bids/0/decisions/0/kind": "reservation_priced", "/lots/0/bids/0/decisions/0/reservation": "Betaling", "/lots/0/bids/0/decisions/0/price": "200"}, bid="b")
    yield evaluated("reservation-untreated", "Nothing is ranked until every reservation is dealt with", changed(document, {"/decisions": decisions[1:]}),
                    standing(a="admitted", b="incomplete", c="admitted", d="non_compliant", x="excluded")
                    | {"/lots/0/outcome": "open", "/lots/0/bids/1/reasons/0/code": "reservation_untreated", "/lots/0/bids/1/reasons/0/subject": "Betaling", "/lots/0/bids/1/reasons/0/pointer": "/bids/1/reservations/0"})
    rival = envelope(call(), bid("a", "1000"), reserving("b", "300"), decisions=[decision("b1", priced("b", part(factor("1200", "DKK"))))])
    turn = "/lots/0/robustness/criteria/0/bids/1/measure"
    yield questioned("robustness-reservation", "A bid whose reservation costs more than its rival asks cannot win by a lower price", rival,
                     {"/lots/0/robustness/criteria/0/bids/1/bid": "b", f"{turn}/outcome": "never"})


def elsewhere() -> Iterator[Case]:
    lines = [line("drift", yearly(("400", "DKK/year"), to_year=1))]
    both = call([price(), cost("present_value")], "omkostning", cost_lines=lines)
    one = [decision("b1", priced("b", part(factor("100", "DKK"))))]
    # The price is 900 as before; the cost 400 + 100 beside 400 has 80 points.
    yield evaluated("reservation-in-cost", "The price of a reservation is added to the life-cycle cost where that is declared", envelope(both, bid("a", "900"), reserving("b", "900"), decisions=one),
                    standing(a=(1, "200"), b=(2, "180")) | {"/lots/0/bids/1/criteria/1/measure/value": "500", "/lots/0/bids/1/criteria/0/measure/value": "900", "/lots/0/bids/1/costs/totals/present_value/value": "400"})
    tested = call(low_bids={"criterion": "pris", "reference_set": "admitted_bids", "tests": [{"below_mean_of_others": {"at_least": "0.4"}}]})
    # 540 is 40 % below 900, whatever 100 for the reservation makes of it.
    yield evaluated("reservation-low-bid", "Whether a bid is too low goes by what is asked, without the price of its reservation", envelope(tested, bid("a", "900"), reserving("b", "540"), decisions=one),
                    {"/lots/0/bids/1/criteria/0/measure/value": "640", "/lots/0/bids/1/low_bid/amount": "540", "/lots/0/bids/1/low_bid/explanation_required": True, "/lots/0/bids/0/low_bid/explanation_required": False})
    first, second = (lot([price()], schedule=[item()], policies=policy(priced_reservations="pris"), **{"id": name}) for name in ("pumper", "slanger"))
    offers = [{"lot": name, "offer": {"prices": [{"item": "pumpe", "price": "900"}]}} for name in ("pumper", "slanger")]
    wide = reserving("b", "900", PAYMENT, {"term": "Levering", "text": "6 uger", "lot": "slanger"}) | {"offers": offers}
    decisions = [decision("b1", priced("b", part(factor("100", "DKK")))), decision("b2", other("accepted", "b", lot="slanger")), decision("b3", priced("b", part(factor("200", "DKK")), position=1, lot="slanger"))]
    yield evaluated("reservation-of-lots", "A reservation is dealt with in each lot that it concerns", envelope(procurement(first, second), wide, decisions=decisions),
                    {"/lots/0/bids/0/criteria/0/measure/value": "1000", "/lots/1/bids/0/criteria/0/measure/value": "1100", "/lots/0/bids/0/reservations/0/price/value": "100", "/lots/1/bids/0/reservations/1/price/value": "200"})
    rated = call([price("as_measured"), quality() | {"rule": {"money_per_unit": {"amount": "50", "above": "0"}}}], method=evaluation_price())
    entries = [assessment("v1", "a", "4"), assessment("v2", "b", "4")]
    # 1000 − 200 and 900 + 200 − 200.
    yield evaluated("reservation-evaluation-price", "The evaluation price holds the price of a reservation", envelope(rated, bid("a", "1000"), reserving("b", "900"), assessments=entries, decisions=[decision("b1", priced("b", TECHNICIANS, DRIVING))]),
                    standing(a=(1, "800"), b=(2, "900")))


def refused() -> Iterator[Case]:
    at = "/decisions/0/ruling"

    def document(ruling: dict, **changes: Any) -> dict:
        return envelope(call(), bid("a", "1000"), reserving("b", "900"), decisions=[decision("b1", ruling)]) | changes

    fine = part(factor("100", "DKK"))
    yield rejected("decision-reservation-unknown", "A decision about a reservation that the bid does not hold", document(other("accepted", "b", 1)), ("decision.reservation_unknown", f"{at}/reservation_accepted/reservation"))
    twice = document(other("accepted", "b"))
    twice["decisions"].append(decision("b2", priced("b", fine)))
    yield rejected("decision-reservation-treated-twice", "A reservation that is accepted and priced", twice, ("decision.reservation_treated_twice", "/decisions/1/ruling/reservation_priced/reservation"))
    yield rejected("decision-reservations-not-priced", "A price that the procurement adds to nothing", document(priced("b", fine), procurement=call(priced_in=None)), ("decision.reservations_not_priced", f"{at}/reservation_priced"))
    per_year = call([price(), cost("annual_equivalent")], "omkostning", cost_lines=[line("drift", yearly(("400", "DKK/year"), to_year=1))])
    yield rejected("award-reservations-not-money", "A price added to an amount a year", document(other("accepted", "b"), procurement=per_year), ("award.reservations_not_money", "/procurement/lots/0/policies/priced_reservations"))
    parts = "/reservation_priced/parts"
    yield rejected("reservation-parts", "Parts that are no money, are negative or are empty", document(priced("b", part(factor("4", "hour")), part(factor("-1", "DKK")), part())),
                   ("unit.mismatch", f"{at}{parts}/0/factors"), ("number.out_of_bounds", f"{at}{parts}/1/factors/0/value"), ("document.empty_list", f"{at}{parts}/2/factors"))
    yield rejected("reservation-no-parts", "A price that is made of nothing", document(priced("b")), ("document.empty_list", f"{at}{parts}"))
    yield rejected("reservation-of-other-lot", "A reservation about a lot that the bid does not offer", envelope(procurement(lot([price()], schedule=[item()]), lot([price()], schedule=[item()], id="slanger")), reserving("b", "900", PAYMENT | {"lot": "slanger"})),
                   ("bid.lot_not_offered", "/bids/0/reservations/0/lot"))
    against = document({"admitted": about("b")})
    against["decisions"].append(decision("b2", other("disqualifies", "b")))
    yield rejected("reservation-contradicts", "A bid that is admitted and not considered", against, ("decision.contradicts", f"{at}/admitted"))
