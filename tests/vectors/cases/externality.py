"""Emissions as money: price paths, and cost lines that value what carbon lines emit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .carbon import carbon, emits, factor, once, own, product, yearly
from .case import Case, analysed, answered, evaluated, pictured, rejected, standing, unanswered
from .documents import Document, bid, cost, criterion, discounting, envelope, item, line, lot, operand, parameter, procurement, quantity, ratio, study
from .footprints import MADE, asked, footprint, made_by_unit, part
from .packaging import component

LOT = "/procurement/lots/0"
COSTS = "/lots/0/bids/0/costs"
LINE = f"{COSTS}/lines/0"


def path(name: str = "dk", prices: dict[int, str | None] | None = None, unit: str = "DKK/tCO2e", basis: Any = None, conversion: Document | None = None, restatement: Document | None = None, **fields: Any) -> Document:
    """A path of the buyer's; a price of none is blank."""
    listed = [{"year": year} | ({} if price is None else {"value": price}) for year, price in (prices or {2026: "1000", 2027: "1200"}).items()]
    terms = {"title": "Samfundsøkonomisk pris", "version": "1", "year": 2025, "basis": basis or {"constant": 2026}, "unit": unit, "licence": "Frit", "source": {"text": "Energistyrelsen"}, "list": listed}
    return changed({"id": name, "prices": {"own": terms | fields}}, conversion, restatement)


def desnz(series: str = "central", conversion: Document | None = None, restatement: Document | None = None, version: str = "2023") -> Document:
    return changed({"id": series, "prices": {"shipped": {"name": f"uk_desnz_{series}", "version": version}}}, conversion, restatement)


def changed(made: Document, conversion: Document | None, restatement: Document | None) -> Document:
    return made | ({"conversion": conversion} if conversion else {}) | ({"restatement": restatement} if restatement else {})


def conversion(rate: str) -> Document:
    return {"rate": rate, "date": "2026-01-01", "source": {"text": "Danmarks Nationalbank"}}


def restatement(before: str, now: str) -> Document:
    return {"from": before, "to": now, "source": {"text": "ONS"}}


def values(name: str = "klima", path: str = "dk", stages: list[str] | None = None, biogenic: str = "excluded", **fields: Any) -> Document:
    """A cost line of emissions."""
    flow = {"emissions": {"biogenic": biogenic, "price_path": path} | ({"stages": stages} if stages else {})}
    made = line(name, flow, phase="externality", borne_by="externality", cashable=False) | fields
    return {key: value for key, value in made.items() if key != "vat" or "vat" in fields}


def call(lines: list[Document], carbon_lines: list[Document], *paths: Document, years: int = 2, criteria: list[Document] | None = None, terms: Document | None = None, **fields: Any) -> Document:
    made = lot(criteria or [cost()], cost_lines=lines, carbon_lines=carbon_lines, **fields)
    return procurement(made, **({"study": study(years), "carbon_price_paths": list(paths)} | (terms or {})))


def cases() -> Iterator[Case]:
    yield from valued()
    yield from calculated()
    yield from refused()


def valued() -> Iterator[Case]:
    # 5 t in each of two years at 1,000 and 1,200 a tonne: 5,000 and 6,000; at 4 %: 5000/1.04 + 6000/1.0816.
    lines = [emits("brug", yearly(("5000", "kgCO2e/year"), to_year=2)), emits("træ", yearly(("-100", "kgCO2e/year"), to_year=2), "production", biogenic=True)]
    four = {"discounting": discounting("0.04")}
    hand = {
        f"{LINE}/emissions/emitted/values/1": "5000", f"{LINE}/emissions/price/values/2": "1200", f"{LINE}/by_year/values/0": "0", f"{LINE}/by_year/values/1": "5000", f"{LINE}/by_year/values/2": "6000",
        f"{LINE}/undiscounted/value": "11000", f"{LINE}/present_value/value": "≈10355.029585798817", "/lots/0/price_paths/0/by_year/1/value": "1200",
        f"{COSTS}/by_phase/0/phase": "externality",
    }
    yield evaluated("externality", "Emissions of each year at the price of the year, discounted", envelope(call([values()], lines, path(), terms=four), bid("a")), hand)
    paid = line("drift", {"yearly": {"amount": {"factors": [operand(("900", "DKK/year"))]}, "from_year": 1, "to_year": 2}})
    yield evaluated("externality-biogenic", "With biogenic carbon, of one stage", envelope(call([values(biogenic="included", stages=["production"]), paid], lines, path()), bid("a")),
                    {f"{LINE}/by_year/values/1": "-100", f"{LINE}/by_year/values/2": "-120", f"{LINE}/emissions/emitted/values/2": "-100"})
    # With the externality b wins, without it a: a emits 2 t for each of b.
    emitting = [emits("brug", yearly("udledning", to_year=1))]
    declared = [parameter("udledning", "tCO2e/year"), parameter("pris", "DKK")]
    bids = [bid("a", values={"udledning": "2", "pris": "1000"}), bid("b", values={"udledning": "1", "pris": "1500"})]
    bought = line("køb", {"once": {"amount": {"factors": [operand("pris")]}, "year": 0}}, phase="acquisition")
    for name, phases, points in (("with", [], {"a": (2, "≈83.33"), "b": (1, "100")}), ("without", ["acquisition"], {"a": (1, "100"), "b": (2, "≈66.67")})):
        whole = call([bought, values()], emitting, path(), years=1, parameters=declared, criteria=[cost(phases=phases)])
        yield evaluated(f"externality-{name}", f"An award {name} the externality", envelope(whole, *bids), standing(**points))
    # The central value of 2026 is 277.22 of 2022; index 90.5005 to 100, 8.5 kroner a pound: 277.22 · 8.5 · 100 / 90.5005.
    pounds = desnz("central", conversion("8.5"), restatement("90.5005", "100"))
    whole = call([values(path="central")], [emits("brug", yearly(("1", "tCO2e/year"), to_year=1))], pounds, years=1)
    yield evaluated("externality-shipped", "A path that ships, converted and restated", envelope(whole, bid("a")),
                    {f"{LINE}/emissions/price/values/1": "≈2603.709371771427", f"{LINE}/by_year/values/1": "≈2603.709371771427", "/lots/0/price_paths/0/by_year/0/value": "277.22", "/lots/0/price_paths/0/conversion/rate": "8.5", "/lots/0/price_paths/0/restatement/to": "100"},
                    "DESNZ: carbon values, November 2023, central series; rate and index made up")
    # Current prices in a study of constant ones: 1,200 / 1.02².
    inflation = {"discounting": discounting("0") | {"inflation": "0.02"}}
    current = call([values(price_basis="nominal")], lines, path(basis="current"), terms=inflation)
    yield evaluated("externality-current-prices", "A path in current prices, deflated as other lines are", envelope(current, bid("a")),
                    {f"{LINE}/by_year/values/1": "≈4901.960784313725", f"{LINE}/by_year/values/2": "≈5767.0126874279"})
    # A year of an extension that counts by half counts by half once: what is emitted has the weight already.
    extended = {"contract": {"years": 1, "extensions": [{"years": 1, "counts": {"weighted": "0.5"}}]}}
    yield evaluated("externality-weighted-year", "The weight of an extension counts once", envelope(call([values()], lines, path(), terms=extended), bid("a")),
                    {f"{LINE}/by_year/values/1": "5000", f"{LINE}/by_year/values/2": "3000", f"{LINE}/emissions/emitted/values/2": "2500"})
    # An optional item that counts by half, 10 pieces of 100 kg: 0.5 t.
    follows = emits("pumper", {"schedule": {"item": "pumpe", "amount": product(("100", "kgCO2e/piece"))}}, "production")
    half = [item(option="ekstra", quantities=[quantity("10")])]
    whole = call([values()], [follows], path(), years=1, schedule=half, options=[{"id": "ekstra", "title": "Ekstra", "counts": {"weighted": "0.5"}}])
    yield evaluated("externality-weighted-option", "The weight of an option counts once", envelope(whole, bid("a", "100")), {f"{LINE}/by_year/values/1": "500", f"{LINE}/emissions/emitted/values/1": "500"})
    secret = [bid("a", values={"udledning": {"value": "2", "confidential": True}, "pris": "1000"}), bids[1]]
    whole = call([bought, values()], emitting, path(), years=1, parameters=declared)
    yield evaluated("externality-confidential", "A confidential emission hides the costs that rest on it", envelope(whole, *secret),
                    {f"{COSTS}/lines/1/emissions/emitted/values": None, f"{COSTS}/lines/1/by_year/values": None, f"{COSTS}/lines/1/emissions/price/values/1": "1000", f"{COSTS}/totals/present_value/value": None}, redacted=True)
    practice = {"id": "i-dag", "title": "I dag", "offer": {"prices": [], "values": [{"parameter": "udledning", "value": "3"}, {"parameter": "pris", "value": "0"}]}}
    compared = call([bought, values()], emitting, path(), years=1, parameters=declared, alternative=practice)
    yield analysed("externality-analysis", "What options emit beside what they cost, current practice last", envelope(compared, *bids),
                   {"/lots/0/options/0/carbon/totals/total/value": "2000", "/lots/0/options/0/carbon/by_stage/0/total/value": "2000", "/lots/0/options/2/carbon/by_year/values/1": "3000", "/lots/0/options/2/costs/lines/1/by_year/values/1": "3000"})
    # 10 pieces, each in 100 kg of board; today in 200 kg. At 1 kg CO2e a kg and 1,000 a tonne: 1,000 and 2,000.
    board = {name: {"components": [component("karton", "tertiary", "paper", grams)]} for name, grams in (("a", "100000"), ("i-dag", "200000"))}
    practice = {"id": "i-dag", "title": "I dag", "offer": {"prices": [{"item": "pumpe", "price": "1"}], "values": [], "packaging": board["i-dag"]}}
    made_of = [emits("pap", {"packaging": {"amount": product(("1", "kgCO2e/kg"))}}, "production")]
    boxed = call([values()], made_of, path(), years=1, schedule=[item(quantities=[quantity("10")])], packaging={"items": ["pumpe"], "levels": ["tertiary"], "missing": "ask"}, alternative=practice)
    yield analysed("externality-packaging-analysis", "Options with packaging of their own, as money in the analysis", envelope(boxed, bid("a", "1", packaging=board["a"])),
                   {"/lots/0/options/0/costs/lines/0/by_year/values/1": "1000", "/lots/0/options/0/carbon/totals/total/value": "1000", "/lots/0/options/1/costs/lines/0/by_year/values/1": "2000"})
    taxed = line("el", {"yearly": {"amount": {"factors": [operand(("100", "DKK/year"))]}, "from_year": 1, "to_year": 1}}, contains=["co2_tax"])
    twice = {"/lots/0/flags/0/code": "co2_twice", "/lots/0/flags/0/places/0": f"{LOT}/cost_lines/0/contains/0", "/lots/0/flags/0/places/1": f"{LOT}/cost_lines/1/flow/emissions"}
    yield evaluated("externality-co2-twice", "Emissions as money beside a tax on them", envelope(call([taxed, values()], lines, path()), bid("a")), twice)
    again = envelope(call([values(), values("igen", stages=["use"]), values("andet", stages=["production"])], lines, path()), bid("a"))
    same = {"/lots/0/flags/0/code": "co2_twice"} | {f"/lots/0/flags/0/places/{place}": f"{LOT}/cost_lines/{place}/flow/emissions" for place in range(3)}
    yield evaluated("externality-valued-twice", "Two lines value what a third values whole", again, same)
    parts = envelope(call([values(stages=["use"]), values("andet", stages=["production"])], lines, path()), bid("a"))
    yield evaluated("externality-valued-in-parts", "Two lines, each of other stages", parts, {"/lots/0/flags": []})
    kilograms = criterion("klima", {"carbon": {"total": "total", "biogenic": "excluded"}}, ratio("0.5"))
    both = call([paid, values()], lines, path(), criteria=[cost(rule=ratio("0.5")), kilograms])
    counted = {"/lots/0/flags/0/code": "emissions_scored_twice", "/lots/0/flags/0/places/0": f"{LOT}/cost_lines/1/flow/emissions", "/lots/0/flags/0/places/1": f"{LOT}/criteria/1/measure/carbon"}
    yield evaluated("externality-scored-twice", "Emissions that give points in money and in kilograms", envelope(both, bid("a")), counted)
    aside = call([paid, values(counts_in="analysis")], lines, path(), criteria=[cost(rule=ratio("0.5")), kilograms])
    yield evaluated("externality-scored-once", "Emissions as money for the analysis alone", envelope(aside, bid("a")), {"/lots/0/flags": []})


def years_purchase(quantity: str, price: str, emissions: str) -> Document:
    return {"quantity": quantity, "price": price, "emissions": emissions}


def calculated() -> Iterator[Case]:
    at = "/answer/carbon_value"
    asked = {"emissions": ["100000"] * 7, "first_year": 2024, "currency": "GBP", "price_year": 2024, "timing": "end_of_year", "rate": {"constant": "0.035"}}
    path_2024 = desnz(restatement=restatement("90.5005", "100"))
    yield answered("carbon-value-desnz", "Emissions from 2024 to 2030 at the central value", {"carbon_value": asked | {"emissions": ["100"] * 7, "price_path": path_2024}},
                   {f"{at}/present_value/value": "≈196.5", f"{at}/price/unit": "GBP/tCO2e", f"{at}/price_path/by_year/0/value": "268.97", f"{at}/by_year/values/0": "≈29.7202778"},
                   "the vignette of the R package greenbook: 100 t a year 2024-2030, DESNZ central values of November 2023 rebased to 2024 prices, 3.5 %: 196.5 thousand pounds")
    yield answered("carbon-value-2022-prices", "The same in prices of 2022", {"carbon_value": asked | {"price_year": 2022, "price_path": desnz()}},
                   {f"{at}/present_value/value": "≈177823.9", f"{at}/undiscounted/value": "197100"})
    yield pictured("charts-carbon-value", "The same, year by year", {"carbon_value": asked | {"emissions": ["100"] * 7, "price_path": path_2024}},
                   {"/value_by_year/data/values/0/bid": "2024", "/value_by_year/data/values/6/bid": "2030", "/value_by_year/data/values/7": None, "/price_by_year/data/values/0/bid": "2024"})
    yield unanswered("carbon-value-other-money", "Pounds where kroner are asked for", {"carbon_value": asked | {"currency": "DKK", "price_path": path_2024}}, ("carbon.other_currency", "/carbon_value/price_path"))
    yield unanswered("carbon-value-year-missing", "A year that the path does not reach", {"carbon_value": asked | {"first_year": 2049, "price_path": path_2024}}, ("carbon.price_missing", "/carbon_value/price_path"))

    def flips(first: tuple[str, str], second: tuple[str, str]) -> Document:
        options = {"first": first, "second": second}
        return {"break_even_carbon_price": {name: {"cost": one[0], "emissions": one[1]} for name, one in options.items()}}

    at = "/answer/break_even_carbon_price"
    # 1,500 − 1,000 over 2,000 − 1,000 kg: 0.5 a kilogram.
    yield answered("carbon-price-break-even", "The dearer option emits less", flips(("1000", "2000"), ("1500", "1000")),
                   {f"{at}/per_kilogram/value": "0.5", f"{at}/per_tonne/value": "500", f"{at}/cheaper_below": "first", f"{at}/cheaper_above": "second"})
    # At nothing, at 500 and at 1,000 a tonne: 1,000 and 2 t a price, 1,500 and 1 t a price.
    yield pictured("charts-carbon-price", "What both cost at each price of emissions", flips(("1000", "2000"), ("1500", "1000")),
                   {f"/cost_by_carbon_price/layer/0/data/values/{place}/amount": amount for place, amount in enumerate((1000, 2000, 3000, 1500, 2000, 2500))}
                   | {"/cost_by_carbon_price/layer/1/data/values/0/across": 500, "/cost_by_carbon_price/layer/1/data/values/0/amount": 2000})
    yield answered("carbon-price-never", "Both emit the same", flips(("1000", "1000"), ("1500", "1000")),
                   {f"{at}/per_kilogram": None, f"{at}/per_tonne": None, f"{at}/cheaper_below": "first", f"{at}/cheaper_above": "first"})
    levels = [{"id": f"trin{step}", "discount": {"share": share}} for step, share in ((3, "0.15"), (2, "0.10"), (1, "0.05"))]
    bids = [{"id": "a", "price": "1000000", "level": "trin3"}, {"id": "b", "price": "1000000", "level": "trin2"}, {"id": "c", "price": "1000000", "level": "trin1"}, {"id": "d", "price": "940000"}]
    at = "/answer/notional_price/bids"
    published = {f"{at}/{place}/discount/value": value for place, value in enumerate(("150000", "100000", "50000", "0"))}
    yield answered("notional-price-co2-ladder", "The CO2 Performance Ladder: 15, 10 and 5 % by step", {"notional_price": {"levels": levels, "bids": bids}},
                   published | {f"{at}/0/notional_price/value": "850000", f"{at}/0/place": 1, f"{at}/0/place_by_price": 2, f"{at}/3/place_by_price": 1, f"{at}/3/place": 3, f"{at}/2/place": 4, f"{at}/2/place_by_price": 2},
                   "SKAO, CO2 Performance Ladder 4.0: 5, 10 and 15 % of a million euros are 50,000, 100,000 and 150,000")
    amounts = [{"id": "høj", "discount": {"amount": "100000"}}]
    yield answered("notional-price-amount", "An amount is taken off", {"notional_price": {"levels": amounts, "bids": [{"id": "a", "price": "500000", "level": "høj"}, {"id": "b", "price": "400000"}]}},
                   {f"{at}/0/notional_price/value": "400000", f"{at}/0/place": 1, f"{at}/1/place": 1, f"{at}/1/level": None})
    yield unanswered("notional-price-bad", "A share above 1, a level that is not declared, and a discount above the price",
                     {"notional_price": {"levels": [{"id": "x", "discount": {"share": "15"}}, *amounts], "bids": [{"id": "a", "price": "1", "level": "høj"}, {"id": "b", "price": "1", "level": "y"}]}},
                     ("number.not_a_share", "/notional_price/levels/0/discount/share"), ("notional.discount_above_price", "/notional_price/bids/0/level"), ("reference.unknown", "/notional_price/bids/1/level"))
    for name, achieved, value in (("", "50000", "150000"), ("-kept", "150000", "0")):
        yield answered(f"sanction{name}", "Half as much again as what was promised and not achieved", {"sanction": {"factor": "1.5", "promised": "150000", "achieved": achieved}}, {"/answer/sanction/value": value})
    # Before 800 single-use at 100 and 2 kg, 200 reusable at 60 and 0.5 kg: 92,000 and 1,700 kg, 92 and 1.7 a unit.
    # After 300 and 900, the reusable at 50 and 0.4 kg: 75,000 and 960 kg. Volume 200 · 92 = 18,400 and 340;
    # mix 300 · 100 + 900 · 60 − 1,200 · 92 = −26,400 and 1,050 − 2,040 = −990; unit −10 · 900 and −0.1 · 900.
    products = [{"id": "engangs", "before": years_purchase("800", "100", "2"), "after": years_purchase("300", "100", "2")}, {"id": "flergangs", "before": years_purchase("200", "60", "0.5"), "after": years_purchase("900", "50", "0.4")}]
    asked = {"category": "Endoskoper", "year": 2027, "initiative": "Flergangs, hvor det kan lade sig gøre", "products": products, "promised": {"emissions": "-1000"}}
    at = "/answer/switch"
    whole = {f"{at}/cost/{part}/value": value for part, value in (("before", "92000"), ("after", "75000"), ("change", "-17000"), ("volume", "18400"), ("mix", "-26400"), ("unit", "-9000"), ("per_unit_before", "92"), ("per_unit_after", "62.5"), ("per_unit_change", "-29.5"))}
    whole |= {f"{at}/emissions/{part}/value": value for part, value in (("before", "1700"), ("after", "960"), ("change", "-740"), ("volume", "340"), ("mix", "-990"), ("unit", "-90"), ("share_of_promise", "0.74"))}
    yield answered("switch", "From single-use to reusable, with more of both", {"switch": asked}, whole | {f"{at}/cost/promised": None, f"{at}/emissions/promised": "-1000"})
    costs, emissions = "/cost_before_after/vconcat", "/emissions_before_after/vconcat"
    yield pictured("charts-switch", "The same before and after, and what changed it", {"switch": asked},
                   {f"{costs}/0/data/values/{place}/amount": amount for place, amount in enumerate((92000, 75000))}
                   | {f"{costs}/1/data/values/{place}/amount": amount for place, amount in enumerate((-17000, 18400, -26400, -9000))}
                   | {f"{emissions}/1/data/values/{place}/amount": amount for place, amount in enumerate((-740, 340, -990, -90))})
    # A product that is new has the price of then before: 10 · 8 − 10 · 10 is mix.
    new = [{"id": "gammel", "before": years_purchase("10", "10", "1")}, {"id": "ny", "after": years_purchase("10", "8", "1")}]
    yield answered("switch-new-product", "One product instead of another", {"switch": asked | {"products": new}}, {f"{at}/cost/mix/value": "-20", f"{at}/cost/unit/value": "0", f"{at}/cost/volume/value": "0"})
    below = {"sanction": {"factor": "0", "promised": "-1", "achieved": "-2"}}
    yield unanswered("sanction-below-zero", "A promise and an achievement below zero", below, *(("number.out_of_bounds", f"/sanction/{one}") for one in ("factor", "promised", "achieved")))
    yield unanswered("switch-product-of-nothing", "A product that was bought neither before nor after", {"switch": asked | {"products": [*new, {"id": "intet"}]}}, ("switch.nothing_bought", f"/switch/products/{len(new)}"))
    yield unanswered("switch-nothing-before", "Nothing was bought before", {"switch": asked | {"products": new[1:]}}, ("switch.nothing_bought", "/switch/products"))


def refused() -> Iterator[Case]:
    emitting = [emits("brug", yearly(("1", "tCO2e/year"), to_year=2))]

    def refuse(name: str, title: str, lines: list[Document], paths: list[Document], *problems: tuple[str, str], **fields: Any) -> Case:
        carbon_lines = fields.pop("carbon_lines", emitting)
        return rejected(f"externality-{name}", title, envelope(call(lines, carbon_lines, *paths, **fields), bid("a")), *problems)

    at = f"{LOT}/cost_lines/0"
    first = "/procurement/carbon_price_paths/0"
    yield refuse("unknown-path", "A path that does not ship, and a name that is not declared", [values(path="ukendt")], [desnz(version="1999")],
                 ("carbon.unknown_price_path", f"{first}/prices/shipped"), ("reference.unknown", f"{at}/flow/emissions/price_path"))
    yield refuse("other-money", "Pounds of 2022 without a rate and an index", [values(path="central")], [desnz()],
                 ("carbon.restatement_missing", first), ("carbon.other_currency", first))
    yield refuse("nothing-to-convert", "Kroner of the price level that would be converted", [values()], [path(conversion=conversion("7.46"), restatement=restatement("1", "2"))],
                 ("carbon.restatement_not_needed", f"{first}/restatement"), ("carbon.conversion_not_needed", f"{first}/conversion"))
    bad = path(prices={2026: "-1", 2027: "2"}, unit="tCO2e/DKK")
    bad["prices"]["own"]["list"].append({"year": 2027, "value": "3"})
    yield refuse("bad-path", "A unit that is no price, a price below zero and a year twice", [values()], [bad, path("tom", unit="DKK") | {}],
                 ("carbon.price_not_money", f"{first}/prices/own/unit"), ("number.out_of_bounds", f"{first}/prices/own/list/0/value"), ("carbon.year_twice", f"{first}/prices/own/list/2/year"),
                 ("carbon.price_not_money", "/procurement/carbon_price_paths/1/prices/own/unit"))
    yield refuse("blank-price", "Blank is not zero", [values()], [path(prices={2026: "1000", 2027: None})], ("carbon.price_missing", f"{at}/flow/emissions/price_path"))
    wrong = values(phase="use", borne_by="authority", nature="co2_tax", vat="moms", option="ekstra", growth=[{"rate": {"per_year": operand(("0.02", "1/year")), "first_year": 1}}])
    options = [{"id": "ekstra", "title": "Ekstra", "counts": {"weighted": "0.5"}}]
    yield refuse("not-an-externality", "What a line of emissions cannot say", [wrong], [path()],
                 *[("carbon.not_an_externality", f"{at}/{field}") for field in ("phase", "borne_by", "nature")], *[("carbon.set_by_emissions", f"{at}/{field}") for field in ("vat", "option", "growth")], options=options)
    yield refuse("nothing-valued", "No line emits in a stage, and none but biogenic ones at all", [values(stages=["production"]), values("igen")], [path()],
                 ("carbon.nothing_valued", f"{at}/flow/emissions/stages/0"), ("carbon.nothing_valued", f"{LOT}/cost_lines/1/flow/emissions"), carbon_lines=[emits("træ", once(("1", "kgCO2e")), biogenic=True)])
    unstated = {"id": "i-dag", "title": "I dag", "offer": {"prices": [{"item": "pumpe", "price": "1"}], "values": []}}
    demanded = {"schedule": [item(quantities=[quantity("10")])], "product_footprints": [asked(boundary=MADE)], "alternative": unstated}
    whole = envelope(call([values()], [made_by_unit()], path(), **demanded), bid("a", "1", footprints=[footprint(part("3", *MADE))]))
    yield rejected("externality-practice-not-documented", "Current practice without the footprint that costs rest on", whole, ("bid.practice_not_documented", f"{LOT}/alternative/offer"))
    yield refuse("stage-twice", "A stage that is named twice", [values(stages=["use", "use"])], [path()], ("document.repeated_word", f"{at}/flow/emissions/stages/1"))
    spent = own("forbrug", factor("alt", "kgCO2e/DKK", "0.4"), kind="spend_based")
    yield refuse("spend-based", "Emissions per money spent that would cost money", [values()], [path()], ("carbon.spend_based", f"{at}/flow/emissions"), carbon_lines=[emits("a", once(("100", "DKK"), "forbrug/alt"))], terms={"factor_sets": [spent]})
    yield refuse("basis", "A path in current prices in a line of constant ones", [values()], [path(basis="current")], ("carbon.basis_differs", f"{at}/price_basis"))
    decided = {"schedule": [item(), item("ekstra", option="ekstra")], "options": [{"id": "ekstra", "title": "Ekstra", "counts": {"when": {"price_at_most": "100"}}}]}
    follows = emits("ekstra", {"schedule": {"item": "ekstra", "amount": product(("1", "kgCO2e/piece"))}}, "production")
    yield refuse("decided-by-rule", "Emissions of what a rule decides about", [values()], [path()], ("carbon.decided_by_rule", f"{at}/flow/emissions"), carbon_lines=[follows], **decided)
