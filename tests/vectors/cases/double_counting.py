"""What is counted twice in one total: flags that name both places."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case, evaluated, rejected
from .costs import costed
from .documents import bid, buyers, cost, discounting, envelope, item, line, lot, once, procurement, quantity, study, yearly

AT = "/procurement/lots/0"


def flagged(*flags: tuple[str, list[str], list[str]]) -> dict[str, Any]:
    """The flags of the lot, all of them."""
    found: dict[str, Any] = {f"/lots/0/flags/{len(flags)}": None}
    for index, (code, subjects, places) in enumerate(flags):
        found[f"/lots/0/flags/{index}/code"] = code
        found |= {f"/lots/0/flags/{index}/subjects/{position}": name for position, name in enumerate(subjects)}
        found |= {f"/lots/0/flags/{index}/places/{position}": place for position, place in enumerate(places)}
    return found


def cases() -> Iterator[Case]:
    years = {"study": study(2)}
    at_four = years | {"discounting": discounting("0.04")}
    charged = [line("udstyr", once(0, ("1000", "DKK"))), line("forrentning", yearly(("40", "DKK/year"), to_year=2), nature="capital_charge"),
               line("husleje", yearly(("10", "DKK/year"), to_year=2), contains=["capital_charge"])]
    rate = "/procurement/discounting/rate"
    both = [("capital_charge_discounted", ["forrentning", "husleje"], [f"{AT}/cost_lines/1/nature", f"{AT}/cost_lines/2/contains/0", rate])]
    yield evaluated("double-capital-charge", "Imputed interest in a cost that is discounted", costed(charged, call=at_four), flagged(*both))
    yield evaluated("double-not-discounted", "Imputed interest in a cost that is not discounted", costed(charged, call=at_four, total="undiscounted"), flagged())
    yield evaluated("double-rate-zero", "Imputed interest discounted at zero", costed(charged, call=years), flagged())

    bought = [item(contains=["producer_fee"])]
    fee = line("producentansvar", yearly(("30", "DKK/year"), to_year=1), phase="end_of_life", nature="producer_fee")
    lines = [line("pumper", {"schedule": {"item": "pumpe"}}, phase="acquisition"), fee]
    twice = ("producer_fee_twice", ["pumpe", "producentansvar"], [f"{AT}/schedule/0/contains/0", f"{AT}/cost_lines/1/nature"])
    yield evaluated("double-producer-fee", "A producer responsibility fee beside a price that contains it", costed(lines, bid("a", "100"), schedule=bought), flagged(twice))
    apart = [cost(phases=["acquisition"], rule={"ratio_to_lowest": {"max_points": "50"}}), cost(phases=["end_of_life"], rule={"ratio_to_lowest": {"max_points": "50"}}) | {"id": "endt"}]
    yield evaluated("double-in-two-criteria", "The fee and the price in the totals of two criteria", envelope(procurement(lot(apart, cost_lines=lines, schedule=bought)), bid("a", "100")), flagged())

    power = [buyers("elpris", "DKK/kWh", "2.1", contains=["co2_tax"])]
    lines = [line("el", yearly("elpris", ("500", "kWh/year"), to_year=1)), line("klima", yearly(("70", "DKK/year"), to_year=1), phase="externality", borne_by="externality", cashable=False, nature="co2_externality"),
             line("afgift", yearly(("9", "DKK/year"), to_year=1), nature="co2_tax"), line("diesel", yearly(("9", "DKK/year"), to_year=1), contains=["co2_tax"], counts_in="analysis")]
    tax = "/procurement/parameters/0/contains/0"
    yield evaluated("double-co2", "The value of CO2 beside a tax on it in the price of power, and beside the tax itself", costed(lines, call={"parameters": power}),
                    flagged(("co2_twice", ["elpris", "klima", "afgift"], [tax, f"{AT}/cost_lines/1/nature", f"{AT}/cost_lines/2/nature"])))

    own = [line("a", yearly(("30", "DKK/year"), to_year=1), nature="producer_fee"), line("b", yearly(("20", "DKK/year"), to_year=1), nature="producer_fee")]
    yield evaluated("double-fee-by-item", "Two fees of their own, each for other goods", costed(own), flagged())
    inside = [line("a", yearly(("30", "DKK/year"), to_year=1), nature="producer_fee", contains=["producer_fee"])]
    yield evaluated("double-within-one-line", "A fee that says it contains itself", costed(inside), flagged())
    # The region pays for the pump with its fee; the municipality for the fee alone.
    two = {"payers": [{"id": name, "title": name, "recovers_vat": True} for name in ("region", "kommune")],
           "participants": [{"id": "hospital", "title": "Hospitalet", "payer": "region"}, {"id": "plejehjem", "title": "Plejehjemmet", "payer": "kommune"}]}
    lines = [line("pumper", {"schedule": {"item": "pumpe"}}, phase="acquisition"), fee | {"payer": "kommune"}]
    for name, payers, flags in (("one-payer", ["region"], []), ("both-payers", ["kommune", "region"], [twice])):
        document = envelope(procurement(lot([cost(payers=payers)], cost_lines=lines, schedule=bought), **two), bid("a", "100"))
        yield evaluated(f"double-{name}", f"A fee and a price that contains it, in a cost over {len(payers)} payers", document, flagged(*flags))
    # What the nursing home buys is in no cost that counts; an option that does not count need not be.
    schedule = [item(), item("pose", quantities=[quantity(participant="plejehjem")]), item("slange", option="fra")]
    lines = [line(name, {"schedule": {"item": name}}) for name in ("pumpe", "pose", "slange")]
    outside = lot([cost(payers=["region"])], cost_lines=lines, schedule=schedule, options=[{"id": "fra", "title": "Prissat, ikke talt", "counts": "excluded"}])
    prices = {"pumpe": "100", "pose": "10", "slange": "1"}
    yield evaluated("item-of-another-payer", "An item whose payer is in no cost that counts", envelope(procurement(outside, **two), bid("a", prices)), flagged(("item_outside_cost", ["pose"], [])))
    paid = line("klima", yearly(("7", "DKK/year"), to_year=1), phase="externality", borne_by="authority")
    users = line("støj", yearly(("7", "DKK/year"), to_year=1), borne_by="externality")
    yield rejected("externality-cashable", "Externalities that count as payments", costed([paid, users]),
                   ("cost.cashable_externality", f"{AT}/cost_lines/0/cashable"), ("cost.cashable_externality", f"{AT}/cost_lines/1/cashable"))
