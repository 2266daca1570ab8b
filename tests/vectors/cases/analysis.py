"""Analyses: views on the costs, and bids against current practice."""

from __future__ import annotations

from collections.abc import Iterator

from .case import Case, analysed, changed, rejected
from .documents import bid, cost, discounting, envelope, line, lot, offered, once, parameter, procurement, quality, study, yearly

BIDS = "/lots/0/comparisons"


def purchase() -> dict:
    """Three years at 25 %, so that the factors are 0.8, 0.64 and 0.512: a purchase, operation, and time of the municipality."""
    payers = [{"id": "region", "title": "Regionen", "recovers_vat": True}, {"id": "kommune", "title": "Kommunen", "recovers_vat": True}]
    parameters = [parameter("køb"), parameter("drift", "DKK/year"), parameter("tid", "DKK/year")]
    lines = [
        line("køb", once(0, "køb"), phase="acquisition"),
        line("drift", yearly("drift", to_year=3)),
        line("tid", yearly("tid", to_year=3), payer="kommune", cashable=False, counts_in="analysis"),
    ]
    views = [
        {"id": "regionens", "title": "Regionens", "description": "Hvad regionen betaler", "payers": ["region"], "counts_not_cashable": False},
        {"id": "alle", "title": "Alle", "description": "Alle betalere, også tid", "counts_not_cashable": True},
    ]
    practice = {"id": "i-dag", "title": "I dag", "offer": offered(values={"køb": "0", "drift": "100", "tid": "50"})["offer"]}
    call = procurement(lot([cost()], parameters=parameters, cost_lines=lines, alternative=practice), study=study(3), discounting=discounting("0.25"), payers=payers, views=views)
    return envelope(
        call,
        bid("a", values={"køb": "120", "drift": "40", "tid": "60"}),
        bid("b", values={"køb": "0", "drift": "80", "tid": "60"}),
        bid("c", values={"køb": "120", "drift": "40"}),
    )


def cases() -> Iterator[Case]:
    # The annuity is 1.952. Today: 195.2 + 97.6. Bid a: 120 + 78.08 + 117.12; bid b: 156.16 + 117.12.
    # Bid c lacks a value: the lot is open, and the bid is no option.
    yield analysed("analysis-against-practice", "Two bids against current practice, in two views", purchase(), {
        "/lots/0/options/0/option": "a",
        "/lots/0/options/0/views/0/present_value/value": "198.08",
        "/lots/0/options/0/views/1/present_value/value": "315.2",
        "/lots/0/options/2/option": "i-dag",
        "/lots/0/options/2/views/1/annual_equivalent/value": "150",
        f"{BIDS}/0/worth/extra_investment/value": "120",
        f"{BIDS}/0/worth/operational_savings/value": "97.6",
        f"{BIDS}/0/worth/net_savings/value": "-22.4",
        f"{BIDS}/0/worth/verdict": "trade_off",
        f"{BIDS}/0/worth/savings_to_investment_ratio/value": "0.813333333333",
        f"{BIDS}/0/savings_by_year/values": ["-120", "50", "50", "50"],
        f"{BIDS}/0/cumulative/values": ["-120", "-70", "-20", "30"],
        f"{BIDS}/0/discounted_cumulative/values": ["-120", "-80", "-48", "-22.4"],
        f"{BIDS}/0/internal_rates/sign_changes": 1,
        f"{BIDS}/0/simple_payback/periods/value": "2.4",
        f"{BIDS}/0/discounted_payback/outcome": "never",
        f"{BIDS}/0/views/0/net_savings/value": "-2.88",
        f"{BIDS}/0/views/1/by_payer/1/net_savings/value": "-19.52",
        f"{BIDS}/0/views/1/balance": "losses_exceed_gains",
        f"{BIDS}/0/views/1/transfer/value": None,
        f"{BIDS}/0/views/1/losing": ["region", "kommune"],
        f"{BIDS}/1/worth/verdict": "dominates",
        f"{BIDS}/1/views/1/net_savings/value": "19.52",
        f"{BIDS}/1/views/1/transfer/value": "19.52",
        f"{BIDS}/1/views/1/balance": "gains_cover_losses",
        f"{BIDS}/1/views/1/gaining": ["region"],
        f"{BIDS}/1/views/1/losing": ["kommune"],
        f"{BIDS}/1/views/0/balance": "nobody_loses",
        f"{BIDS}/1/simple_payback/outcome": "at_once",
        f"{BIDS}/1/budget_impact/0/including_vat/values/1": "20",
        f"{BIDS}/1/budget_impact/1/including_vat/values/1": "0",
        "/lots/0/comparisons/2": None,
        "/lots/0/left_out": ["c"],
        f"{BIDS}/0/worth/net_savings/unit": "DKK",
        f"{BIDS}/0/simple_payback/periods/unit": "year",
    })
    steps = {"chain": "chained", "steps": [{"from_year": 1, "rate": "0.25"}, {"from_year": 3, "rate": "0"}]}
    yield analysed("analysis-stepped-rate", "No one rate at which savings are reinvested", changed(purchase(), {"/procurement/discounting/rate": {"stepped": steps}}), {
        f"{BIDS}/0/no_adjusted_rate": "rate_differs_between_years",
        f"{BIDS}/0/worth/adjusted_internal_rate": None,
        f"{BIDS}/0/worth/net_savings/value": "-16",
    })
    # All lines belong to an option that is not taken: nothing is known of costs, and nobody is worth as much as another.
    excluded = {f"/procurement/lots/0/cost_lines/{index}/option": "tilvalg" for index in range(3)}
    options = {"/procurement/lots/0/options": [{"id": "tilvalg", "title": "Tilvalg", "counts": "excluded"}]}
    yield analysed("analysis-without-costs", "No cost line counts, so that nothing is compared", changed(purchase(), excluded | options | {"/procurement/lots/0/criteria": [quality()]}),
                   {"/lots/0/options/0": None, "/lots/0/comparisons/0": None, "/lots/0/left_out": ["c"]})
    yield rejected("view-of-nobody", "A view of a payer that is not declared, and two views of one name", changed(purchase(), {"/procurement/views/0/payers/0": "staten", "/procurement/views/1/id": "regionens"}),
                   ("reference.duplicate_id", "/procurement/views/1/id"), ("reference.unknown", "/procurement/views/0/payers/0"))
