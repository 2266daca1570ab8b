"""The price schedule, lots, current practice, confidential values, names and ways of writing."""

from __future__ import annotations

import json
from collections.abc import Iterator

from .award import priced
from .case import Case, changed, evaluated, standing
from .costs import REPORT, costed
from .documents import (
    about, amount, assessment, bid, buyers, cost, criterion, decision, declared, envelope, evaluation_price, item, line, lot, operand, parameter, policy, price,
    procurement, quality, quantity, ratio, study, weighted, yearly,
)


def cases() -> Iterator[Case]:
    yield from schedules()
    yield from whole_purchases()
    yield from redacted()
    yield from writing()


def schedules() -> Iterator[Case]:
    payers = [{"id": "region", "title": "Regionen", "recovers_vat": True}]
    participants = [{"id": "hospital", "title": "Hospitalet", "payer": "region"}, {"id": "klinik", "title": "Klinikken", "payer": "region"}]
    bought = [quantity("105", 1, 2), quantity("20", 1, 1, "klinik")]
    items = [item("løs", quantities=bought), item("delt", packs="shared", quantities=bought), item("hel", packs="whole", quantities=bought)]
    lines = [line(name, {"schedule": {"item": name}}) for name in ("løs", "delt", "hel")]
    packed = bid("a", {"løs": "2", "delt": {"price": "50", "pack_size": "25"}, "hel": {"price": "50", "pack_size": "25"}})
    # 230 pieces at 2 = 460, twice; whole packs: 5 + 5 + 1 at 50 = 550.
    document = costed(lines, packed, call={"participants": participants, "study": study(2)}, total="undiscounted", schedule=items)
    yield evaluated("packs", "Prices per unit, packs shared out, and whole packs", document,
                    {"/lots/0/bids/0/offered_price/value": "1470", f"{REPORT}/lines/0/undiscounted/value": "460", f"{REPORT}/lines/1/undiscounted/value": "460", f"{REPORT}/lines/2/undiscounted/value": "550"})
    rows = [quantity("5", 1, 2), quantity("5", 1, 1), quantity("10", 1, 1), quantity("7", 2, 2, "klinik"), quantity("1", 1, 2, "klinik")]
    items = [item("hel", packs="whole", quantities=rows), item("delt", packs="shared", quantities=rows, missing="ask")]
    bids = [bid("a", {"hel": {"price": "100", "pack_size": "20"}, "delt": {"price": "100", "pack_size": "20"}}), bid("b", {"hel": {"price": "100", "pack_size": "20"}})]
    settled = [decision("b1", {"missing_value_resolved": about("b", missing={"price": "delt"}, resolution={"value": "100"}, pack_size="20")})]
    call = procurement(lot([price()], schedule=items), study=study(2), participants=participants)
    # Whole packs: the hospital's 20 and 5 are one pack each, the clinic's 1 and 8 one each. Shared: 34 pieces at 5. A decision's price is per pack too.
    yield evaluated("packs-in-rows", "Whole packs of what a participant buys in a year by several rows, and a price resolved per pack", envelope(call, *bids, decisions=settled),
                    {"/lots/0/bids/0/offered_price/value": "570", "/lots/0/bids/1/offered_price/value": "570"})
    options = [{"id": "service", "title": "Service", "counts": "included"}, {"id": "lager", "title": "Lager", "counts": "excluded"}]
    items = [item(maximum_quantity="40", quantities=[quantity("10", 1, 3)]), item("service", option="service", maximum_quantity="3", quantities=[quantity("1", 1, 3)]),
             item("lager", option="lager", maximum_quantity="3", quantities=[quantity("1", 1, 3)]), item("bytte", negative_allowed=True, zero_allowed=True, maximum_quantity="1", quantities=[quantity("1", 0, 0)])]
    framework = {"suppliers": 1, "maximum_value": {"value": "60000", "unit": "DKK"}, "call_off": "Direkte bestilling"}
    contract = {"years": 1, "extensions": [{"years": 1, "counts": "fully"}, {"years": 1, "counts": "not_at_all"}]}
    call = procurement(lot([price()], schedule=items, options=options, framework=framework), study=study(3), contract=contract)
    bids = [bid("a", {"pumpe": "1000", "service": "500", "lager": "9999", "bytte": "-250"}), bid("b", {"pumpe": "1000", "service": "500", "lager": "0.5", "bytte": "0"})]
    # Years that count: 20·1000 + 2·500 - 250 = 20750. The whole contract, with every option: 30·1000 + 3·500 + 3·9999 - 250. Most: 40·1000 + 3·500 + 3·9999 - 250.
    yield evaluated("options-and-framework", "Options, a trade-in, a contract with extensions and the most a framework may cost", envelope(call, *bids),
                    standing(a=(1, "100"), b=(2, "98.809523809524")) | {
                        "/lots/0/bids/0/offered_price/value": "20750", "/lots/0/bids/0/contract_value/estimated/value": "61247",
                        "/lots/0/bids/0/contract_value/at_maximum_quantities/value": "71247", "/lots/0/bids/0/contract_value/framework_maximum": "60000"})
    # Bought at the base date and in two years, of which the contract holds one.
    call = procurement(lot([price()], schedule=[item(quantities=[quantity("2", 0, 2)])]), study=study(2), contract={"years": 1})
    yield evaluated("contract-of-one-year", "A contract that ends before the study", envelope(call, bid("a", "100")), {"/lots/0/bids/0/offered_price/value": "600", "/lots/0/bids/0/contract_value/estimated/value": "400"})


def whole_purchases() -> Iterator[Case]:
    yearly_costs = {"afskrivning": "27813", "kontrakt": "66000", "reparation": "20594", "desinfektion": "12900", "vaskemaskine": "4353", "maskinafskrivning": "1700"}
    parameters = [parameter(name, "EUR/year", missing={"adverse_value": "0"}) for name in [*yearly_costs, "engangs"]]
    lines = [line(name, yearly(name, to_year=1)) for name in [*yearly_costs, "engangs"]]
    use = {"unit": "brug", "title": "Et brug", "per_year": operand("brug-om-året"), "counting": "undiscounted"}
    unit = buyers("brug-om-året", "brug/year", "300", source={"text": "Dufossé et al. 2023 (2SPD-014)", "assumed": False})
    call = {"currency": "EUR", "counted": [{"id": "brug", "title": "Et brug"}]}
    document = costed(lines, bid("flergangs", values=yearly_costs), bid("engangs", values={"engangs": "184500"}), call=call, total="per_functional_unit", functional_unit=use, parameters=[unit, *parameters])
    yield evaluated("ureteroscopes", "Reusable ureteroscopes against single use", document,
                    {"/lots/0/bids/0/rank": 1, f"{REPORT}/totals/undiscounted/value": "133360", "/lots/0/bids/1/costs/totals/undiscounted/value": "184500",
                     f"{REPORT}/totals/per_functional_unit/value": "444.533333333333", "/lots/0/bids/1/costs/totals/per_functional_unit/value": "615"},
                    "Dufossé et al., 2SPD-014, Eur J Hosp Pharm 30 Suppl 1:A11.1 (2023), the hospital of Amiens")
    price_of_power = buyers("elpris", "DKK/kWh", "2", source={"text": "Skøn", "assumed": True})
    consumption = parameter("forbrug", "kWh/year")
    lots = []
    for name, method, criteria in (("pumper", weighted(), [cost(weight="70"), quality(weight="30")]), ("senge", evaluation_price("omkostning"), [cost("undiscounted", "as_measured")])):
        lots.append(lot(criteria, method, id=name, schedule=[item(quantities=[quantity("2", 0, 0)])], parameters=[consumption],
                        cost_lines=[line("køb", {"schedule": {"item": "pumpe"}}, phase="acquisition"), line("el", yearly("forbrug", "elpris", to_year=2))]))
    today = {"id": "i-dag", "title": "De pumper, vi har", "offer": {"values": [{"parameter": "forbrug", "value": "900"}], "prices": [{"item": "pumpe", "price": "450"}]}, "source": {"text": "Anlægskartoteket"}}
    lots[0]["alternative"] = today
    lots[0]["schedule"][0]["zero_allowed"] = True
    lots[0]["policies"] = policy(["lowest_price"], reference_set="received_bids")
    both = bid("a", "500", {"forbrug": {"value": "100", "verification": "verified"}})
    both["offers"].append({"lot": "senge", "offer": {"prices": [{"item": "pumpe", "price": "700"}], "values": [{"parameter": "forbrug", "value": "300"}]}})
    bids = [both, bid("b", "600", {"forbrug": "50"}), bid("c", "650", {"forbrug": "350"}, "senge")]
    document = envelope(procurement(*lots, study=study(2), parameters=[price_of_power]), *bids, assessments=[assessment("v1", "a", "8"), assessment("v2", "b", "9")])
    # Pumps: a 1000 + 400 = 1400, 100·0.7 + 8·0.3; b 1200 + 200 = 1400 alike, with 9. Beds: 1400 + 1200 and 1300 + 1400.
    yield evaluated("two-lots-two-methods", "Two lots with methods of their own, and current practice beside one", document,
                    standing(a=(2, "72.4"), b=(1, "72.7")) | standing(1, a=(1, "2600"), c=(2, "2700"))
                    | {"/lots/0/alternative/costs/totals/undiscounted/value": "4500", "/lots/0/bids/1/flags/0/code": "unverified_values", "/lots/0/bids/1/flags/0/share": "0.142857142857"})


def thousands() -> Iterator[Case]:
    """Texts that read as Danish thousands count as they are written, and say so."""
    prices = {"a": "1.250", "b": "1.25", "c": "0.125", "d": "1250.000", "f": "12.500", "g": "999.999"}
    tariff = parameter("takst", "DKK/kWh")
    mass = parameter("vægt", "kg")
    call = procurement(lot([price()], schedule=[item()], parameters=[tariff, mass]))
    bids = [bid(name, asked, {"takst": "1.250", "vægt": "1.250"}) for name, asked in prices.items()]
    corrected = decision("b1", {"value_corrected": about("f", target={"price": "pumpe"}, before="12.5", after="12500")})
    flags = {0: ["pumpe", "takst"], 1: ["takst"], 2: ["takst"], 3: ["takst"], 4: ["takst"], 5: ["pumpe", "takst"]}
    shown = {f"/lots/0/bids/{index}/flags/{1 if index != 4 else 2}/subjects": subjects for index, subjects in flags.items()}
    yield evaluated("three-decimals", "Prices that could be thousands, one of which a decision has corrected", envelope(call, *bids, decisions=[corrected]),
                    {"/lots/0/bids/0/offered_price/value": "1.25", "/lots/0/bids/0/flags/1/code": "three_decimals", "/lots/0/bids/4/offered_price/value": "12500"} | shown)


def redacted() -> Iterator[Case]:
    secret = {"value": "40", "confidential": True}
    lines = [line("køb", {"schedule": {"item": "pumpe"}}, phase="acquisition"), line("el", yearly("forbrug", ("2", "DKK/kWh"), to_year=1))]
    criteria = [price(weight="40"), cost(weight="40"), declared("garanti", "garanti", weight="20")]
    parameters = [parameter("forbrug", "kWh/year"), parameter("garanti", "year")]
    call = procurement(lot(criteria, weighted(), schedule=[item(maximum_quantity="2")], cost_lines=lines, parameters=parameters))
    bids = [bid("a", {"pumpe": {"price": "999", "confidential": True}}, {"forbrug": secret, "garanti": "5"}), bid("b", "1250", {"forbrug": "100", "garanti": {"value": "4", "confidential": True}})]
    corrected = decision("b1", {"value_corrected": about("a", target={"price": "pumpe"}, before="999", after="1000")})
    call["lots"][0]["alternative"] = {"id": "i-dag", "title": "I dag", "offer": {"prices": [{"item": "pumpe", "price": "777", "confidential": True}], "values": [{"parameter": "forbrug", "value": "90"}, {"parameter": "garanti", "value": "1"}]}}
    document = envelope(call, *bids, decisions=[corrected])
    # a: 40 + 40 + 1. b: 32 + 1080/1450·40 + 0.8 = 62.593103448276.
    shown = standing(a=(1, "81"), b=(2, "62.593103448276"))
    yield evaluated("confidential", "Confidential values in the full evaluation", document, shown | {"/lots/0/bids/0/offered_price/value": "1000"})
    yield evaluated("confidential-redacted", "The same without what is confidential: points stay, prices and what reveals them go", document,
                    shown | {"/redacted": True, "/lots/0/bids/0/offered_price/value": None, f"{REPORT}/totals/undiscounted/value": None, "/lots/0/criteria/0/lowest": None, "/lots/0/bids/1/criteria/2/measure/value": None,
                             "/lots/0/bids/1/offered_price/value": None, "/lots/0/bids/1/criteria/0/measure/value": None, "/procurement/sha256": None, "/bids/0/sha256": None, "/bids/1/sha256": None, "/decisions/0/sha256": None, "/lots/0/alternative/offered_price/value": None}, redacted=True)
    worth = declared("garanti", "garanti", {"money_per_unit": {"amount": "50", "above": "0"}})
    call = procurement(lot([price("as_measured"), worth], evaluation_price(), schedule=[item()], parameters=parameters[1:]))
    bids = [bid("a", {"pumpe": {"price": "1000", "confidential": True}}, {"garanti": "5"}), bid("b", "1250", {"garanti": "2"})]
    yield evaluated("confidential-price-redacted", "An evaluation price without what would reveal a confidential price", envelope(call, *bids),
                    {"/lots/0/bids/0/rank": 1, "/lots/0/bids/0/total/value": None, "/lots/0/bids/1/rank": 2, "/lots/0/bids/1/total/value": "1150"}, redacted=True)


def writing() -> Iterator[Case]:
    yield from thousands()
    names = priced(ratio(), {"værløse-æøå": "1000", "Łódź": "2000", "株式会社": "4000", "ΑΒΓ.1": "8000"})
    for one, company in zip(names["bids"], ("Værløse “Medico” ApS", "Łódź \\ Sp. z o.o.", "株式会社 <医療>", "Ζεύς 💉 & Υἱοί"), strict=True):
        one["bidder"]["name"] = company
    yield evaluated("unicode", "Names in several scripts, with characters that need escaping", names,
                    {f"/lots/0/bids/{index}/total/value": value for index, value in enumerate(("100", "50", "25", "12.5"))} | {"/bids/3/bidder": "Ζεύς 💉 & Υἱοί"})
    plain = changed(priced(ratio(), {"a": "1000", "b": "1250"}), {"/procurement/description": "Citat: \"a/b\" ~ c\nny linje\tog tabulator"})
    yield evaluated("numbers-as-texts", "Numbers written as texts", plain, standing(a=(1, "100"), b=(2, "80")))
    literal = json.dumps(plain, ensure_ascii=True).replace('"1000"', "1e3").replace('"1250"', "1250.00").replace('"max_points": "100"', '"max_points": 100')
    yield evaluated("numbers-as-literals", "The same as JSON numbers, after a byte order mark", b"\xef\xbb\xbf" + literal.encode(), standing(a=(1, "100"), b=(2, "80")))
