"""Emissions: activities times factors by stage of life, the sets they come from, and what is measured."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case, charted, evaluated, rejected, standing
from .documents import (
    Document, amount, bid, criterion, discounting, envelope, item, lot, operand, parameter, procurement, quantity, ratio, study,
)

LOT = "/procurement/lots/0"
LINE = f"{LOT}/carbon_lines/0"
REPORT = "/lots/0/bids/0/carbon"


def own(name: str, *factors: Document, **fields: Any) -> Document:
    """A set of the buyer's own factors."""
    terms = {
        "title": "Egne faktorer", "version": "1", "year": 2025, "gwp_set": "ar5", "kind": "physical",
        "licence": "Egne tal", "source": {"text": "Energinet, miljødeklaration"},
    }
    return {"id": name, "factors": {"own": terms | fields | {"list": list(factors)}}}


def shipped(name: str, version: str) -> Document:
    return {"id": name, "factors": {"shipped": {"name": name, "version": version}}}


def factor(name: str, unit: str, value: Any = None, **fields: Any) -> Document:
    """A factor: one number, a number for each calendar year, or blank."""
    given: Document = {}
    if isinstance(value, dict):
        given["value"] = {"by_year": [{"year": year, "value": one} for year, one in value.items()]}
    elif value is not None:
        given["value"] = {"constant": value}
    return {"id": name, "title": name.capitalize(), "unit": unit} | given | fields


def product(*factors: Any, per: list[Any] | None = None) -> Document:
    """A product as of a cost line, where `set/factor` is an emission factor."""
    made = amount(per=per)
    for one in factors:
        if isinstance(one, str) and "/" in one:
            name, _, of_set = one.partition("/")
            made["factors"].append({"emission_factor": {"set": name, "factor": of_set}})
        else:
            made["factors"].append(operand(one))
    return made


def emits(name: str, flow: Document, stage: str = "use", biogenic: bool = False) -> Document:
    return {"id": name, "title": name.capitalize(), "stage": stage, "biogenic": biogenic, "flow": flow}


def once(*factors: Any, year: int = 1) -> Document:
    return {"once": {"amount": product(*factors), "year": year}}


def yearly(*factors: Any, to_year: int = 1, from_year: int = 1, **fields: Any) -> Document:
    return {"yearly": {"amount": product(*factors), "from_year": from_year, "to_year": to_year} | fields}


def carbon(total: str = "total", rule: Any = None, biogenic: str = "excluded", **fields: Any) -> Document:
    measure = {"carbon": {"total": total, "biogenic": biogenic} | fields}
    return criterion("klima", measure, rule or ratio())


def call(lines: list[Document], *sets: Document, total: str = "total", criteria: list[Document] | None = None, years: int = 1, terms: Document | None = None, **fields: Any) -> Document:
    made = lot(criteria or [carbon(total)], carbon_lines=lines, **fields)
    return procurement(made, study=study(years), factor_sets=list(sets), **(terms or {}))


def line_hand(place: int, total: str, *by_year: str) -> Document:
    at = f"{REPORT}/lines/{place}"
    return {f"{at}/total/value": total} | {f"{at}/by_year/values/{year}": value for year, value in enumerate(by_year)}


def total_hand(kind: str, value: str) -> Document:
    return {f"{REPORT}/totals/{kind}/value": value}


def cases() -> Iterator[Case]:
    yield from published()
    yield from flows()
    yield from measured()
    yield from refused()


def published() -> Iterator[Case]:
    # 192 g CO2, 0.08 g CH4 and 0.003 g N2O a kWh by AR4: 192 + 25 · 0.08 + 298 · 0.003 = 194.894.
    gases = own("gwp", factor("co2", "kgCO2e/kg", "1"), factor("ch4", "kgCO2e/kg", "25"), factor("n2o", "kgCO2e/kg", "298"), gwp_set="ar4")
    shares = {"co2": "192", "ch4": "0.08", "n2o": "0.003"}
    lines = [emits(gas, once(("1000", "kWh"), (grams, "g/kWh"), f"gwp/{gas}")) for gas, grams in shares.items()]
    yield evaluated("carbon-energinet-gwp", "Three gases of a kilowatt-hour made into one number", envelope(call(lines, gases), bid("a")),
                    total_hand("total", "≈195") | line_hand(0, "192", "0", "192") | line_hand(1, "2") | line_hand(2, "0.894"),
                    "Energinet.dk, environmental declaration of 1 kWh of electricity, 2015, 125 % method: 195 g CO2e")
    # 0.3 kg single use, 1 kg over 180 uses, both at 11.49 kg CO2e a kg.
    scopes = [parameter("vægt", "kg/piece"), parameter("levetid", "use/piece")]
    made = own("davis", factor("fremstilling", "kgCO2e/kg", "11.49"))
    per_use = {"once": {"amount": product("vægt", "davis/fremstilling", ("1", "use"), per=["levetid"]), "year": 1}}
    bids = [bid("engangs", values={"vægt": "0.3", "levetid": "1"}), bid("flergangs", values={"vægt": "1", "levetid": "180"})]
    yield evaluated("carbon-davis-scopes", "Manufacture of a ureteroscope for each use", envelope(call([emits("fremstilling", per_use, "production")], made, parameters=scopes, terms={"counted": [{"id": "use", "title": "En brug"}]}), *bids),
                    {"/lots/0/bids/0/carbon/totals/total/value": "3.447", "/lots/0/bids/1/carbon/totals/total/value": "≈0.0638", "/lots/0/ranking/0/bids/0": "flergangs"},
                    "Davis et al., J Endourol 2018;32:214-217: 11.49 kg CO2 a kg, 0.3 kg and 1 kg, 180 uses")
    stages = [emits("værnemidler", once(("0.0859", "kgCO2e")), "use"), emits("el", once(("0.016", "kgCO2e")), "reprocessing"), emits("resten", once(("0.0118", "kgCO2e")), "end_of_life")]
    yield evaluated("carbon-pasick-stages", "A reusable laryngoscope by stage", envelope(call(stages, years=1), bid("a")),
                    total_hand("total", "0.1137") | {f"{REPORT}/by_stage/0/stage": "use", f"{REPORT}/by_stage/0/total/value": "0.0859", f"{REPORT}/by_stage/1/stage": "reprocessing", f"{REPORT}/by_stage/2/total/value": "0.0118"},
                    "Pasick et al., Ann Otol Rhinol Laryngol 2025: 0.1137 kg CO2e, of which protective equipment 0.0859 and electricity 0.016")
    # 496 g incinerated at high temperature and 126 g recycled: 0.496 · 1.074 + 0.126 · 0.065.
    waste = [emits("forbrænding", once(("496", "g"), "rizan_waste/waste.high_temperature_incineration"), "end_of_life"), emits("genanvendelse", once(("126", "g"), "rizan_waste/waste.recycling.highest"), "end_of_life")]
    yield evaluated("carbon-waste-by-fraction", "Waste of a case by fraction, with factors that ship", envelope(call(waste, shipped("rizan_waste", "2021")), bid("a")),
                    total_hand("total", "0.540894") | line_hand(0, "0.532704") | line_hand(1, "0.00819"),
                    "grams: Hogan et al., J Endourol 2022;36:1460-64; factors: Rizan et al., J Clean Prod 2021;286:125446")


def flows() -> Iterator[Case]:
    # Electricity in DK1 that falls from 0.12 to 0.10 and 0.08; 100 kWh a year.
    grid = own("el", factor("dk1", "kgCO2e/kWh", {2026: "0.12", 2027: "0.1", 2028: "0.08"}, area="DK1", method="125 %"))
    lines = [
        emits("strøm", yearly(("100", "kWh/year"), "el/dk1", to_year=3)),
        # Bought in year 0, serves two years, again in year 3: 2 · 5 kg.
        emits("pumpe", {"capital": {"amount": product(("5", "kgCO2e")), "purchase_year": 0, "life": operand(("2", "year")), "replaced": True, "service": "year_of_purchase"}}, "production"),
        # 250 km by lorry with 2 t, in years 1 and 3: 2 · 250 · 0.10163 = 50.815.
        emits("lastbil", {"every": {"amount": product(("2", "t"), ("250", "km"), "uk_desnz/freight.hgv_hgvs.average"), "years": 2, "from_year": 1, "to_year": 3}}, "distribution"),
        emits("træ", once(("-3", "kgCO2e"), year=0), "raw_materials", biogenic=True),
    ]
    unit = {"functional_unit": {"unit": "use", "title": "En brug", "per_year": operand(("10", "use/year")), "counting": "discounted"}}
    whole = call(lines, grid, shipped("uk_desnz", "2025"), years=3, total="per_functional_unit", terms={"counted": [{"id": "use", "title": "En brug"}]}, **unit)
    total = line_hand(0, "30", "0", "12", "10", "8") | line_hand(1, "10", "5", "0", "0", "5") | line_hand(2, "101.63", "0", "50.815", "0", "50.815") | line_hand(3, "-3")
    hand = total | total_hand("total", "141.63") | total_hand("per_year", "47.21") | total_hand("per_functional_unit", "4.721") | {
        f"{REPORT}/biogenic/value": "-3", f"{REPORT}/by_year/values/1": "62.815", "/lots/0/bids/0/criteria/0/measure/value": "4.721",
        "/lots/0/factor_sets/0/factors/0/by_year/1/value": "0.1", "/lots/0/factor_sets/1/factors/0/value": "0.10163",
    }
    yield evaluated("carbon-flows", "Yearly, every second year, with a capital item, and biogenic carbon apart", envelope(whole, bid("a")), hand)
    # 10 a year in packs of 4, by two participants: 3 packs and 1 pack, 16 pieces, at 0.5 kg.
    bought = item(packs="whole", quantities=[quantity("10"), quantity("3", participant="klinik")], zero_allowed=True)
    people = {"participants": [{"id": name, "title": name.capitalize(), "payer": "region"} for name in ("hospital", "klinik")]}
    follows = {"schedule": {"item": "pumpe", "amount": product("vægt", ("2", "kgCO2e/kg"))}}
    packs = call([emits("pumper", follows, "production")], schedule=[bought], parameters=[parameter("vægt", "kg/piece")], terms=people)
    packed = bid("a", {"pumpe": {"price": "1", "pack_size": "4"}}, {"vægt": "0.25"})
    yield evaluated("carbon-whole-packs", "With each unit that is bought, of whole packs all", envelope(packs, packed),
                    line_hand(0, "8", "0", "8") | {f"{REPORT}/lines/0/times/values/1": "16", f"{REPORT}/lines/0/item": "pumpe"})
    # An item is counted in its own unit, whatever that of its emissions: 10 t at 5 kg a tonne are 50 kg; 3 MWh
    # at 0.2 kg a kWh 600 kg; 4 kg at 2 t a tonne 8 kg.
    units = [("10", "t", "5", "kgCO2e/t", "50"), ("3", "MWh", "0.2", "kgCO2e/kWh", "600"), ("4", "kg", "2", "tCO2e/t", "8")]
    goods = [item(f"vare-{place}", unit=unit, quantities=[quantity(amount)]) for place, (amount, unit, *_) in enumerate(units)]
    each = [emits(f"vare-{place}", {"schedule": {"item": f"vare-{place}", "amount": product((value, unit))}}, "production") for place, (_, _, value, unit, _) in enumerate(units)]
    weighed = [line_hand(place, total, "0", total) for place, (*_, total) in enumerate(units)]
    yield evaluated("carbon-item-in-tonnes", "Items that are bought by the tonne, the megawatt-hour and the kilogram", envelope(call(each, schedule=goods), bid("a", {f"vare-{place}": "1" for place in range(3)})),
                    weighed[0] | weighed[1] | weighed[2])
    # From the service date on: 3 of 12 months, and half the weight in the year of the extension.
    months = {"study": study(2, service_date="2026-10-01", partial_years="prorated"), "discounting": discounting(monthly_rate="yearly_equivalent"), "contract": {"years": 1, "extensions": [{"years": 1, "counts": {"weighted": "0.5"}}]}}
    served = lot([carbon("per_year")], carbon_lines=[emits("strøm", yearly(("120", "kgCO2e/year"), to_year=2, while_in_service=True))])
    yield evaluated("carbon-in-service", "While the purchase serves, with the weight of an extension", envelope(procurement(served, **months), bid("a")),
                    line_hand(0, "90", "0", "30", "60") | total_hand("total", "90") | total_hand("per_year", "60"))


def measured() -> Iterator[Case]:
    lines = [emits("fremstilling", once("fremstilling"), "production"), emits("brug", once("brug")), emits("ved", once(("-1", "kgCO2e")), "production", biogenic=True)]
    declared = [parameter("fremstilling", "kgCO2e"), parameter("brug", "tCO2e")]
    bids = [bid("a", values={"fremstilling": "40", "brug": "0.02"}), bid("b", values={"fremstilling": "20", "brug": "0.06"})]
    whole = call(lines, parameters=declared)
    yield evaluated("carbon-award", "The lowest emissions get all points", envelope(whole, *bids), standing(a=(1, "100"), b=(2, "75")))
    chosen = call(lines, parameters=declared, criteria=[carbon(stages=["production"], biogenic="included")])
    yield evaluated("carbon-stages-biogenic", "One stage, with its biogenic carbon", envelope(chosen, *bids), standing(a=(2, "≈48.717948717949"), b=(1, "100")))
    hidden = {"value": "40", "confidential": True}
    secret = [bid("a", values={"fremstilling": hidden, "brug": "0.02"}), bids[1]]
    yield evaluated("carbon-confidential", "Emissions of bids that rest on a confidential value", envelope(whole, *secret),
                    {"/lots/0/bids/0/carbon/totals/total/value": None, "/lots/0/bids/1/carbon/totals/total/value": None, "/lots/0/bids/1/rank": 2}, redacted=True)
    drawn = "/pumper~1carbon_by_stage"
    yield charted("carbon-chart", "Emissions by stage, as bars", envelope(whole, *bids), {
        f"{drawn}/data/values/0/bid": "A A/S (a)", f"{drawn}/data/values/0/part": "Fremstilling", f"{drawn}/data/values/0/to": 40, f"{drawn}/data/values/1/part": "Brug", f"{drawn}/data/values/1/to": 60,
        f"{drawn}/data/values/3/to": 80, f"{drawn}/data/values/3/exact": "60\u00a0kg CO₂e"}, language="da")
    mixed = [emits("el", once(("1", "kWh"), "el/dk")), emits("affald", once(("1", "kg"), "rizan_waste/waste.recycling.lowest"), "end_of_life")]
    sets = [own("el", factor("dk", "gCO2e/kWh", "100")), shipped("rizan_waste", "2021")]
    yield evaluated("carbon-gwp-differs", "Factors of sets with different global warming potentials", envelope(call(mixed, *sets), bid("a")),
                    total_hand("total", "0.121") | {"/lots/0/flags/0/code": "gwp_sets_differ", "/lots/0/flags/0/subjects/1": "rizan_waste"})
    spent = own("forbrug", factor("alt", "kgCO2e/DKK", "0.4"), kind="spend_based")
    screened = [emits("køb", once(("100", "DKK"), "forbrug/alt"), "production"), emits("brug", once(("5", "kgCO2e")))]
    yield evaluated("carbon-screening", "Emissions per money spent beside what is measured", envelope(call(screened, spent, criteria=[carbon(stages=["use"])]), bid("a")),
                    total_hand("total", "45") | standing(a=(1, "100")))
    zero = call([emits("fremstilling", {"once": {"amount": product(("1", "kgCO2e"), per=["deles"]), "year": 1}})], parameters=[parameter("deles", "1")])
    yield rejected("carbon-divided-by-zero", "A bidder's zero that emissions are divided by", envelope(zero, bid("a", values={"deles": "0"})), ("calculation.division_by_zero", "/bids/0/offers/0/offer/values/0/value"))


def refused() -> Iterator[Case]:
    def refuse(name: str, title: str, lines: list[Document], *problems: tuple[str, str], sets: list[Document] | None = None, **fields: Any) -> Case:
        return rejected(f"carbon-{name}", title, envelope(call(lines, *(sets or []), **fields), bid("a")), *problems)

    at = f"{LINE}/flow/once/amount"
    yield refuse("unknown-set", "A version that does not ship", [emits("a", once(("1", "kgCO2e")))], ("carbon.unknown_set", "/procurement/factor_sets/0/factors/shipped"), sets=[shipped("uk_desnz", "1999")])
    yield refuse("unknown-factor", "A factor that the set does not have", [emits("a", once(("1", "kWh"), "uk_desnz/waste.gold")), emits("b", once(("1", "kWh"), "ukendt/x"))],
                 ("carbon.unknown_factor", f"{at}/factors/1/emission_factor/factor"), ("reference.unknown", f"{LOT}/carbon_lines/1/flow/once/amount/factors/1/emission_factor/set"), sets=[shipped("uk_desnz", "2025")])
    blank = own("el", factor("dk1", "kgCO2e/kWh"), factor("dk2", "kgCO2e/kWh", {2026: "0.1"}))
    yield refuse("blank-factor", "Blank is not zero, and a path ends before the study", [emits("a", once(("1", "kWh"), "el/dk1")), emits("b", yearly(("1", "kWh/year"), "el/dk2", to_year=2))],
                 ("carbon.blank_factor", f"{at}/factors/1/emission_factor/factor"), ("carbon.blank_factor", f"{LOT}/carbon_lines/1/flow/yearly/amount/factors/1/emission_factor/factor"), sets=[blank], years=2)
    twice = own("el", factor("dk1", "kgCO2e/kWh", {2026: "0.1"}))
    twice["factors"]["own"]["list"][0]["value"]["by_year"].append({"year": 2026, "value": "0.2"})
    yield refuse("year-twice", "Two numbers for one year", [emits("a", once(("1", "kgCO2e")))], ("carbon.year_twice", "/procurement/factor_sets/0/factors/own/list/0/value/by_year/1/year"), sets=[twice])
    yield refuse("not-emissions", "Kilowatt-hours, and emissions a year where they come once", [emits("a", once(("1", "kWh"))), emits("b", once(("1", "kgCO2e/year")))],
                 ("carbon.not_emissions", at), ("carbon.not_emissions", f"{LOT}/carbon_lines/1/flow/once/amount"))
    measure = f"{LOT}/criteria/0/measure/carbon"
    yield refuse("no-lines", "Nothing emits", [], ("carbon.no_lines", measure))
    yield refuse("no-lines-of-stage", "Nothing emits in a stage, and there is no functional unit", [emits("a", once(("1", "kgCO2e")))],
                 ("carbon.no_lines", f"{measure}/stages/0"), ("measure.no_functional_unit", f"{measure}/total"), criteria=[carbon("per_functional_unit", stages=["production"])])
    spent = own("forbrug", factor("alt", "kgCO2e/DKK", "0.4"), kind="spend_based")
    yield refuse("spend-based", "Emissions per money spent that would decide an award", [emits("a", once(("100", "DKK"), "forbrug/alt"))], ("carbon.spend_based", measure), sets=[spent])
    priced = once(("100", "DKK"), "forbrug/alt")
    physical = own("forbrug", factor("alt", "kgCO2e/DKK", "0.4"))
    yield refuse("per-money", "Emissions worked out of money, whatever the set and the constants are called",
                 [emits("a", priced), emits("b", once(("100", "DKK"), ("0.3", "kgCO2e/DKK")))], ("carbon.per_money", measure), ("carbon.per_money", measure), sets=[physical])
    yield refuse("empty", "A line of nothing, a set of nothing, and a name twice", [emits("a", once(("1", "kgCO2e"))), emits("a", once())],
                 ("document.empty_list", "/procurement/factor_sets/0/factors/own/list"), ("reference.duplicate_id", f"{LOT}/carbon_lines/1/id"), ("document.empty_list", f"{LOT}/carbon_lines/1/flow/once/amount/factors"), sets=[own("el")])
