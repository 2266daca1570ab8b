"""Life-cycle cost: discounting, growth, capital items, tax, payers and budgets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case, evaluated, standing
from .documents import (
    amount, bid, buyers, cost, criterion, discounting, envelope, item, line, lot, once, operand, parameter, policy, price,
    procurement, quantity, ratio, study, yearly,
)

REPORT = "/lots/0/bids/0/costs"


def costed(lines: list[dict], *bids: dict, call: dict | None = None, total: str = "present_value", **fields: Any) -> dict:
    """Bids compared by a total of their cost."""
    return envelope(procurement(lot([cost(total)], cost_lines=lines, **fields), **(call or {})), *(bids or [bid("a")]))


def total_of(kind: str, value: str) -> dict[str, str]:
    return {f"{REPORT}/totals/{kind}/value": value}


def of_line(position: int, **values: Any) -> dict[str, Any]:
    return {f"{REPORT}/lines/{position}/{name}": value for name, value in values.items()}


def cases() -> Iterator[Case]:
    yield from published()
    yield from timings()
    yield from growths()
    yield from capital_items()
    yield from totals()
    yield from taxes_and_budgets()
    yield from not_counted()


def published() -> Iterator[Case]:
    phases = {"køb": ("acquisition", "469"), "brug": ("use", "10"), "service": ("maintenance", "20"), "bortskaffelse": ("end_of_life", "30"), "klima": ("externality", "40")}
    lines = [line(name, once(1, (value, "UAH")), phase=phase, cashable=name != "klima", borne_by="externality" if name == "klima" else "authority") for name, (phase, value) in phases.items()]
    yield evaluated("cost-prozorro", "A price and four kinds of cost of use", costed(lines, call={"currency": "UAH"}, total="undiscounted"),
                    total_of("undiscounted", "569") | standing(a=(1, "100")), "Prozorro, life-cycle cost in the tests of prozorro-auction: 469 + 10 + 20 + 30 + 40")
    factors = [line("jævn", yearly(("1", "DKK/year"), to_year=15)), line("stigende", yearly(("1", "DKK/year"), to_year=15), [rate("0.02")]), line("engang", once(15, ("1", "DKK")))]
    yield evaluated("cost-nist-factors", "Single, uniform and escalating present-value factors", costed(factors, call={"study": study(15), "discounting": discounting("0.03")}),
                    of_line(0, **{"present_value/value": "≈11.94"}) | of_line(1, **{"present_value/value": "≈13.89"}) | of_line(2, **{"present_value/value": "≈0.642"})
                    | {"/lots/0/discounting/annuity": "≈11.94"}, "NIST Handbook 135, worked factors at 3 % over 15 years with 2 % escalation")
    growing = [line("el", yearly(("0.087", "DKK/kWh"), ("1000", "kWh/year"), to_year=10), [rate("0.05"), rate("0.03")])]
    yield evaluated("cost-e3-escalation", "Quantity and price that both grow", costed(growing, call={"study": study(10), "discounting": discounting("0.03")}),
                    total_of("present_value", "≈1148.990483") | {f"{REPORT}/lines/0/by_year/values/1": "94.0905", f"{REPORT}/lines/0/by_year/values/10": "≈190.45154071621", "/lots/0/bids/0/rank": 1},
                    "NIST E3, test_bcn.py: values and sum of discounted values")
    bought = [capital(life, "200", 1, residual="straight_line", name=f"liv-{life}") for life in ("30", "5", "10")]
    yield evaluated("cost-e3-residual", "Straight-line residual values of lives of 30, 5 and 10 years in a study of ten",
                    costed(bought, call={"study": study(10), "discounting": discounting("0.03")}),
                    # 194.174757281553 - 99.21252199, the latter to 1e-6 in its source
                    of_line(0, **{"present_value/value": "≈94.962235", "undiscounted/value": "66.666666666667"}) | of_line(1, **{"present_value/value": "≈194.174757281553"})
                    | of_line(2, **{"undiscounted/value": "200"}), "NIST E3, test_bcn.py: test_residual_value and test_discounted_values")


def rate(per_year: str, first_year: int = 1) -> dict:
    return {"rate": {"per_year": operand((per_year, "1/year")), "first_year": first_year}}


def capital(life: str, price_each: str, year: int, replaced: bool = False, service: str = "year_of_purchase", residual: Any = "none", name: str = "udstyr", **fields: Any) -> dict:
    flow = {"capital": {"amount": amount((price_each, "DKK")), "purchase_year": year, "life": operand((life, "year")),
                        "replaced": replaced, "service": service, "residual": residual}}
    return line(name, flow, phase="acquisition", **fields)


def timings() -> Iterator[Case]:
    """A hundred in year 0 and in each of three years, at 25 %, which keeps the factors short."""
    paid = [line("start", once(0, ("100", "DKK"))), line("drift", yearly(("100", "DKK/year"), to_year=3))]

    def timed(name: str, title: str, terms: dict, factors: list[str], present: str) -> Case:
        hand = {f"/lots/0/discounting/factors/{year}": factor for year, factor in enumerate(factors)}
        return evaluated(name, title, costed(paid, call={"study": study(3), "discounting": terms}), hand | total_of("present_value", present) | total_of("undiscounted", "400"))

    yield timed("timing-end", "Amounts at the end of the year", discounting("0.25"), ["1", "0.8", "0.64", "0.512"], "295.2")
    yield timed("timing-start", "Amounts at the start of the year", discounting("0.25", "start_of_year"), ["1", "1", "0.8", "0.64"], "344")
    # 1/sqrt(1.5625) = 0.8; so 1/1.5625^k keeps short: 0.8, 0.512, 0.32768.
    yield timed("timing-mid", "Amounts in the middle of the year", discounting("0.5625", "mid_year"), ["1", "0.8", "0.512", "0.32768"], "263.968")
    steps = [{"from_year": 1, "rate": "0.25"}, {"from_year": 3, "rate": "0"}]
    yield timed("timing-chained-end", "A stepped rate, chained, at the end of the year", discounting({"chain": "chained", "steps": steps}), ["1", "0.8", "0.64", "0.64"], "308")
    yield timed("timing-spot-end", "A stepped rate, spot, at the end of the year", discounting({"chain": "spot", "steps": steps}), ["1", "0.8", "0.64", "1"], "344")
    yield timed("timing-chained-start", "A stepped rate, chained, at the start of the year", discounting({"chain": "chained", "steps": steps}, "start_of_year"), ["1", "1", "0.8", "0.64"], "344")
    yield timed("timing-spot-start", "A stepped rate, spot, at the start of the year", discounting({"chain": "spot", "steps": [{"from_year": 0, "rate": "0.25"}, {"from_year": 2, "rate": "0"}]}, "start_of_year"), ["1", "1", "0.8", "1"], "380")
    mid = [{"from_year": 0, "rate": "0.5625"}, {"from_year": 2, "rate": "0"}]
    yield timed("timing-chained-mid", "A stepped rate, chained, in the middle of the year", discounting({"chain": "chained", "steps": mid}, "mid_year"), ["1", "0.8", "0.64", "0.64"], "308")
    yield timed("timing-spot-mid", "A stepped rate, spot, in the middle of the year", discounting({"chain": "spot", "steps": mid}, "mid_year"), ["1", "0.8", "1", "1"], "380")
    negative = discounting("-0.2", basis="nominal")
    yield timed("timing-negative-rate", "A negative rate", negative, ["1", "1.25", "1.5625", "1.953125"], "576.5625")


def growths() -> Iterator[Case]:
    declared = {"rate": {"per_year": {"parameter": "regulering"}, "first_year": 2}}
    lines = [
        line("sats", yearly(("100", "DKK/year"), to_year=3), [rate("0.1", 2)]),
        line("satser", yearly(("100", "DKK/year"), to_year=3), [{"rates": ["0.1", "0", "-0.5"]}]),
        line("indeks", yearly(("100", "DKK/year"), to_year=3), [{"index": ["1.1", "1.5", "2"]}]),
        line("tilbudt", yearly(("100", "DKK/year"), to_year=3), [declared, rate("1")]),
        line("engang", once(3, ("100", "DKK")), [rate("0.1")]),
        line("basis", once(0, ("100", "DKK")), [rate("0.1")]),
    ]
    by_year = [("0", "100", "110", "121"), ("0", "110", "110", "55"), ("0", "110", "150", "200"), ("0", "200", "440", "968"), ("0", "0", "0", "133.1"), ("100", "0", "0", "0")]
    hand = {f"{REPORT}/lines/{index}/by_year/values/{year}": value for index, years in enumerate(by_year) for year, value in enumerate(years)}
    # 331 + 275 + 460 + 1608 + 133.1 + 100; the other bid does not raise its price: 331 + 275 + 460 + 1400 + 133.1 + 100
    bids = [bid("a", values={"regulering": "0.1"}), bid("b", values={"regulering": "0"})]
    yield evaluated("growth", "Growth by a rate, rates, an index, a bidder's rate, and two at once",
                    costed(lines, *bids, call={"study": study(3)}, parameters=[parameter("regulering", "1/year", minimum="0")], total="undiscounted"),
                    hand | total_of("undiscounted", "2907.1") | {"/lots/0/bids/1/costs/totals/undiscounted/value": "2699.1", "/lots/0/bids/1/rank": 1})


def capital_items() -> Iterator[Case]:
    kept = {"declared": amount(("30", "DKK"))}
    lines = [
        capital("2", "100", 0, True, name="a"),
        capital("2", "100", 1, True, name="b"),
        capital("2", "100", 1, True, "following_year", name="c"),
        capital("3", "90", 0, True, residual="straight_line", name="d"),
        capital("3", "90", 1, True, "following_year", "straight_line", name="e"),
        capital("8", "100", 1, False, residual=kept, name="f"),
        capital("4", "100", 1, False, residual=kept, name="g"),
        capital("2", "100", 5, False, "following_year", "straight_line", name="h"),
    ]
    for priced in lines[3:5]:
        priced["growth"] = [rate("0.1")]
    # Growth 1.1^4 = 1.4641. d: bought in 0 and 4, serves 4 to 6: one of three years left after year 5.
    # e: bought in 1, serves 2 to 4, bought again in 4, serves 5 to 7: two of three years left.
    # f serves years 1 to 8; g only to 4, so it has no value in year 5. h would serve 6 and 7: both are left.
    by_year = [("100", "0", "0", "100", "0", "100"), ("0", "100", "0", "100", "0", "100"), ("0", "100", "0", "100", "0", "0"), ("90", "0", "0", "0", "131.769", "-43.923"),
               ("0", "99", "0", "0", "131.769", "-87.846"), ("0", "100", "0", "0", "0", "-30"), ("0", "100", "0", "0", "0", "0"), ("0", "0", "0", "0", "0", "0")]
    # What d is worth at the end: 131.769 of the last purchase, one of three years left.
    hand: dict[str, Any] = of_line(3, **{"residual/value": "-43.923", "residual/derivation/inputs/0/value": "131.769", "residual/derivation/inputs/1/value": "12", "residual/derivation/inputs/2/value": "36",
                                         "growth/0/values/4": "1.4641", "growth/0/derivation/inputs/0/value": "0.1", "growth/0/derivation/inputs/1/value": "1"})
    sums = ["300", "300", "200", "177.846", "142.923", "70", "100", "0"]
    for index, value in enumerate(sums):
        hand[f"{REPORT}/lines/{index}/undiscounted/value"] = value
    for index, years in enumerate(by_year):
        hand |= {f"{REPORT}/lines/{index}/by_year/values/{year}": value for year, value in enumerate(years)}
    # All discounted at 25 % at the start of the year; the residual values at the end of year 5: 0.32768.
    yield evaluated("capital", "Replacement and residual values under both conventions of service",
                    costed(lines, call={"study": study(5), "discounting": discounting("0.25", "start_of_year")}),
                    # f: 100 - 30·0.32768; g: 100; b: 100 + 64 + 40.96; h: 100·0.4096 - 100·0.32768
                    hand | of_line(5, **{"present_value/value": "90.1696"}) | of_line(6, **{"present_value/value": "100"}) | of_line(1, **{"present_value/value": "204.96"})
                    | of_line(7, **{"present_value/value": "8.192"}))
    lives = {"capital": {"amount": amount("pris"), "purchase_year": 0, "life": {"parameter": "levetid"}, "replaced": True, "service": "year_of_purchase", "residual": "straight_line"}}
    parameters = [parameter("pris", "DKK", minimum="0"), parameter("levetid", "year", missing={"adverse_value": "1"}, maximum="20")]
    bids = [bid("a", values={"pris": "600", "levetid": "3"}), bid("b", values={"pris": "1200", "levetid": "8"}), bid("c", values={"pris": "150"})]
    # a: bought in 0 and 4, two of three years left: 1200 - 400 = 800... serves 4 to 6, study 4: left 2 of 3.
    # b: 1200 · (1 - 4/8) = 600. c: bought in 0, 2, 3, 4: 600.
    yield evaluated("capital-of-bids", "Lives that bidders declare, with an adverse life for one left out", costed([line("udstyr", lives)], *bids, call={"study": study(4)}, parameters=parameters),
                    standing(a=(3, "75"), b=(1, "100"), c=(1, "100")) | total_of("undiscounted", "800") | {"/lots/0/bids/2/flags/1/code": "adverse_value_used"})


def totals() -> Iterator[Case]:
    use = {"unit": "brug", "title": "Et brug", "per_year": operand(("50", "brug/year")), "counting": "undiscounted"}
    call = {"study": study(2), "discounting": discounting("0.25"), "counted": [{"id": "brug", "title": "Et brug"}]}
    lines = [line("køb", once(0, ("1000", "DKK")), phase="acquisition"), line("drift", yearly("forbrug", ("2.5", "DKK/kWh"), to_year=2), payer="kommune")]
    payers = [{"id": "region", "title": "Regionen", "recovers_vat": True}, {"id": "kommune", "title": "Kommunen", "recovers_vat": True}]
    bids = [bid("a", values={"forbrug": "0.2"}), bid("b", values={"forbrug": "0.1"})]
    parameters = [parameter("forbrug", "MWh/year")]
    # a: 200 kWh cost 500 a year: PV 1000 + 500·1.44 = 1720, A = 1.44, AE = 1194.444…, per use 17.2 or 1720/72.
    for name, counting, value in (("undiscounted", "undiscounted", "17.2"), ("discounted", "discounted", "23.888888888889")):
        document = costed(lines, *bids, call=call | {"payers": payers}, total="per_functional_unit", functional_unit=use | {"counting": counting}, parameters=parameters)
        yield evaluated(f"totals-per-use-{name}", f"Cost per use, uses {name}", document,
                        total_of("present_value", "1720") | total_of("annual_equivalent", "1194.444444444444") | total_of("per_functional_unit", value)
                        | {"/lots/0/bids/1/rank": 1, "/lots/0/bids/0/total/value": "≈79.06976744186"})
    criteria = [criterion(name, {"life_cycle_cost": {"total": total} | selected}, ratio("10")) for name, total, selected in (
        ("alt", "undiscounted", {}), ("nutid", "present_value", {"payers": ["kommune"]}), ("årligt", "annual_equivalent", {"phases": ["use"]}), ("køb", "present_value", {"payers": ["region"], "phases": ["acquisition"]}))]
    for one in criteria:
        one["kind"] = "cost"
    selected = envelope(procurement(lot(criteria, cost_lines=lines, parameters=parameters), **call, payers=payers), *bids)
    # a: 2000, 720, 500, 1000. b: 1500, 360, 250, 1000. Points of a: 7.5 + 5 + 5 + 10.
    yield evaluated("totals-selected", "Totals of some payers and phases", selected, standing(a=(2, "27.5"), b=(1, "40"))
                    | {f"/lots/0/bids/0/criteria/{index}/measure/value": value for index, value in enumerate(("2000", "720", "500", "1000"))})
    units = [line("vask", yearly(("30", "min/brug"), ("50", "brug/year"), ("240", "DKK/hour"), to_year=1)), line("leje", yearly(("100", "DKK/month"), to_year=1)),
             line("affald", yearly(("500", "g/brug"), ("50", "brug/year"), ("2000", "DKK/t"), to_year=1)), line("vand", yearly(("3000", "l/year"), ("50", "DKK/m3"), to_year=1)),
             line("klima", yearly(("2", "tCO2e/year"), ("0.75", "DKK/kgCO2e"), to_year=1)),
             line("delt", {"yearly": {"amount": amount(("600", "DKK/year"), per=[("3", "1")]), "from_year": 1, "to_year": 1}}),
             line("hvert-andet", {"every": {"amount": amount(("40", "DKK")), "years": 2, "from_year": 0, "to_year": 5}})]
    # 30 min · 50 · 4 kr/min = 6000; 1200; 25 kg · 2 = 50; 3 · 50 = 150; 2000 · 0.75 = 1500; 200; years 0, 2, 4: 120.
    yield evaluated("units", "Units that are converted and divided", costed(units, call={"counted": call["counted"], "study": study(5)}, total="undiscounted"),
                    {f"{REPORT}/lines/{index}/undiscounted/value": value for index, value in enumerate(("6000", "1200", "50", "150", "1500", "200", "120"))} | total_of("undiscounted", "9220"))


def taxes_and_budgets() -> Iterator[Case]:
    payers = [{"id": "region", "title": "Regionen", "recovers_vat": True}, {"id": "kommune", "title": "Kommunen", "recovers_vat": False}]
    participants = [{"id": "hospital", "title": "Hospitalet", "payer": "region"}, {"id": "plejehjem", "title": "Plejehjemmet", "payer": "kommune"}]
    bought = item(quantities=[quantity("10", 1, 2), quantity("5", 2, 2, "plejehjem")])
    lines = [line("pumper", {"schedule": {"item": "pumpe"}}, phase="acquisition"), line("service", yearly(("100", "DKK/year"), to_year=2), payer="kommune"),
             line("tid", yearly(("70", "DKK/year"), to_year=2), payer="kommune", participant="plejehjem", cashable=False, vat="fri")]
    rates = [{"id": "moms", "rate": "0.25"}, {"id": "fri", "rate": "0"}]
    # Pump 100. Schedule: region 1000 + 1000, home 500 without tax. Service 200, time 140.
    # By payer and year: the municipality's service and time, and in year 2 what the home buys.
    for evaluated_with, price_all, cost_all, home, taxes, kommune in (
            ("excluding", "2500", "2840", "500", None, ("0", "170", "670")), ("including_unrecoverable", "2625", "3015", "625", "0.25", ("0", "195", "820"))):
        call = {"vat": {"stated": "excluding", "evaluated": evaluated_with, "rates": rates}, "payers": payers, "participants": participants, "study": study(2),
                "discounting": discounting("0", inflation="0.1")}
        document = costed(lines, bid("a", "100"), call=call, total="undiscounted", schedule=[bought])
        yield evaluated(f"vat-{evaluated_with.replace('_', '-')}", f"Tax that payers cannot recover: {evaluated_with.replace('_', ' ')}", document,
                        {"/lots/0/bids/0/offered_price/value": price_all, "/lots/0/bids/0/contract_value/estimated/value": "2500"} | total_of("undiscounted", cost_all)
                        | {f"{REPORT}/by_payer/1/by_year/values/{year}": value for year, value in enumerate(kommune)}
                        | of_line(0, **{"item": "pumpe", "shares/0/payer": "region", "shares/0/undiscounted/value": "2000", "shares/1/participant": "plejehjem", "shares/1/undiscounted/value": home})
                        | of_line(1, **{"shares/0/payer": "kommune", "shares/0/participant": None, "by_year/derivation/formula": "lcc.yearly_by_year", "by_year/derivation/inputs/3/value": taxes})
                        | {f"/lots/0/bids/0/items/0/amount/derivation/inputs/{index}/{name}": value for index, name, value in (
                            (0, "symbol", "P"), (0, "value", "100"), (1, "value", "10"), (1, "name", "hospital"), (2, "symbol", "n"), (2, "value", "2"), (3, "value", "5"), (4, "value", "1"), (5, "value", taxes))}
                        | {"/lots/0/bids/0/offered_price/derivation/inputs/0/value": price_all, "/lots/0/bids/0/contract_value/estimated/derivation/inputs/1/value": "2500"}
                        # Budgets: region 1000 a year; the municipality's service 100 a year, 125 with tax, 137.5 and 151.25 in current prices.
                        | budget(0, "region", "hospital", 1, "1000", "1000", "1100") | budget(1, "kommune", None, 2, "100", "125", "151.25") | budget(2, "kommune", "plejehjem", 2, "500", "625", "756.25"))
    nominal = {"study": study(2), "discounting": discounting("0.04", basis="nominal")}
    yield evaluated("budget-nominal", "A budget where prices are nominal already", costed([line("drift", yearly(("100", "DKK/year"), to_year=2), [rate("0.1")])], call=nominal), budget(0, "region", None, 2, "121", "121", "121"))
    yield evaluated("budget-real", "No budget in current prices without inflation", costed([line("drift", yearly(("100", "DKK/year"), to_year=2))], call={"study": study(2)}), budget(0, "region", None, 2, "100", "100", None))


    shifted = {"price_level": "2025-07-01", "study": study(2), "discounting": discounting("0", inflation="0.1", price_level_gap={"factor": "1.05"})}
    paid = [line("start", once(0, ("200", "DKK"))), line("drift", yearly(("100", "DKK/year"), to_year=2), [rate("0.5", 2)])]
    # 200·1.05; 100·1.05·1.1; 150·1.05·1.21. The costs that are compared stay at the price level.
    yield evaluated("price-level-factor", "Prices of half a year before the base date, carried to it by a factor", costed(paid, call=shifted, total="undiscounted"),
                    total_of("undiscounted", "450") | budget(0, "region", None, 0, "200", "200", "210") | budget(0, "region", None, 1, "100", "100", "115.5") | budget(0, "region", None, 2, "150", "150", "190.575")
                    | {"/lots/0/discounting/price_level": "2025-07-01", "/lots/0/discounting/price_level_gap": "1.05", "/lots/0/discounting/inflation": "0.1", "/lots/0/discounting/rates/1": "0"})
    held = shifted | {"discounting": discounting("0", inflation="0.1", price_level_gap="none")}
    yield evaluated("price-level-held", "The same where prices hold unchanged until the base date", costed(paid, call=held, total="undiscounted"),
                    budget(0, "region", None, 1, "100", "100", "110") | {"/lots/0/discounting/price_level_gap": "1"})


def budget(position: int, payer: str, participant: str | None, year: int, without: str, including: str, nominal: str | None) -> dict[str, Any]:
    """A year of a budget."""
    place = f"{REPORT}/budget/{position}"
    amounts = {"excluding_vat": without, "including_vat": including, "nominal_including_vat": nominal}
    return {f"{place}/payer": payer, f"{place}/participant": participant} | {f"{place}/{name}/values/{year}": value for name, value in amounts.items()}


def not_counted() -> Iterator[Case]:
    lines = [line("tæller", once(1, ("100", "DKK"))), line("analyse", once(1, ("999", "DKK")), counts_in="analysis"),
             line("tilvalg", once(1, ("500", "DKK")), option="fravalgt"), line("med", once(1, ("40", "DKK")), option="tilvalgt", transition="changeover")]
    options = [{"id": "fravalgt", "title": "Prissat, ikke talt", "counts": "excluded"}, {"id": "tilvalgt", "title": "Talt", "counts": "included"}]
    yield evaluated("cost-not-counted", "Lines for the analysis alone, and of an option that does not count", costed(lines, total="undiscounted", options=options),
                    total_of("undiscounted", "140"))
    half = [{"id": "udvidelse", "title": "Udvidelse", "counts": {"weighted": "0.25"}}]
    schedule = [item("pumpe"), item("slange", "10", option="udvidelse")]
    lines = [line("pumper", {"schedule": {"item": "pumpe"}}), line("slanger", {"schedule": {"item": "slange"}}, option="udvidelse"), line("service", yearly(("100", "DKK/year"), to_year=1), option="udvidelse"),
             capital("4", "400", 0, residual="straight_line", option="udvidelse", name="vogn")]
    # 1000; a quarter of 10 · 20, of 100, and of 400 less 300.
    yield evaluated("option-weighted", "An option that counts by a quarter", costed(lines, bid("a", {"pumpe": "1000", "slange": "20"}), total="undiscounted", options=half, schedule=schedule),
                    of_line(1, **{"undiscounted/value": "50", "by_year/derivation/inputs/1/symbol": "o"}) | of_line(2, **{"undiscounted/value": "25"}) | of_line(3, **{"undiscounted/value": "25", "residual/value": "-75"}) | total_of("undiscounted", "1100")
                    | {"/lots/0/bids/0/offered_price/value": "1050", "/lots/0/bids/0/contract_value/estimated/value": "1200"})
