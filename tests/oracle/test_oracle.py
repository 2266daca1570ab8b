"""The oracle against published cases, so that it is not merely as wrong as the engine.

Each case names its public source; tolerances are half a unit of the last printed digit, or what
the source itself allows.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import generate_lots
import oracle
import worth
from number import Number, number, power, rounded
from offer import Document

NONE = {"measure": "none", "criterion": "none", "weighted": "none", "total": "none"}


def envelope(
    years: int = 1,
    rate: str = "0",
    lines: list[Document] | None = None,
    prices: dict[str, int] | None = None,
    criteria: list[Document] | None = None,
    **lot: Any,
) -> Document:
    """One lot with one item, a price for each bid, and end-of-year factors."""
    price = {"id": "price", "measure": "offered_price", "rule": "as_measured", "kind": "price"}
    offers = {
        bid: {"prices": [{"item": "item", "price": str(amount)}]}
        for bid, amount in (prices or {"A": 1}).items()
    }
    item = {
        "id": "item",
        "packs": "none",
        "quantities": [{"participant": "us", "from_year": 0, "to_year": 0, "per_year": "1"}],
        "vat": "none",
        "missing": "problem",
    }
    return {
        "procurement": {
            "vat": {"evaluated": "excluding", "rates": [{"id": "none", "rate": "0"}]},
            "price_level": "2026-01-01",
            "study": {"years": years},
            "discounting": {
                "price_basis": "nominal",
                "timing": "end_of_year",
                "rate": {"constant": rate},
            },
            "payers": [{"id": "us", "recovers_vat": True}],
            "participants": [{"id": "us", "payer": "us"}],
            "lots": [
                {
                    "id": "lot",
                    "schedule": [item],
                    "cost_lines": lines or [],
                    "criteria": criteria or [price],
                    "method": {"evaluation_price": {"base": "price"}},
                    "policies": {
                        "points_below_zero": "allowed",
                        "rounding": NONE,
                        "ties": [],
                        "single_bid": "scored",
                        "reference_set": "admitted_bids",
                    },
                    **lot,
                }
            ],
        },
        "bids": [
            {
                "id": bid,
                "bidder": {"id": bid, "name": bid},
                "revision": 1,
                "offers": [{"lot": "lot", "offer": offer}],
            }
            for bid, offer in offers.items()
        ],
    }


def line(flow: Document, growth: list[Document] | None = None) -> Document:
    """A cost line."""
    return {
        "id": "line",
        "phase": "use",
        "payer": "us",
        "counts_in": "award",
        "cashable": True,
        "vat": "none",
        "flow": flow,
        "growth": growth or [],
    }


def constant(value: str, unit: str) -> Document:
    """A constant operand."""
    return {"constant": {"value": value, "unit": unit}}


def amount(value: str, unit: str) -> Document:
    """An amount of one factor."""
    return {"factors": [constant(value, unit)]}


def yearly(value: str, years: int) -> Document:
    """The same every year."""
    return {"yearly": {"amount": amount(value, "DKK/year"), "from_year": 1, "to_year": years}}


def grows(rate: str) -> Document:
    """By one rate, from year 1."""
    return {"rate": {"per_year": constant(rate, "1"), "first_year": 1}}


def lot_of(document: Document) -> Document:
    """The evaluation of the only lot."""
    lot: Document = oracle.evaluate(document)["lots"][0]
    return lot


def line_of(document: Document) -> Document:
    """The only line of the first bid."""
    result: Document = lot_of(document)["bids"][0]["costs"]["lines"][0]
    return result


def points(document: Document) -> dict[str, float]:
    """The points of the first criterion by bid."""
    bids = lot_of(document)["bids"]
    return {bid["bid"]: float(bid["criteria"][0]["points"].value) for bid in bids}


def close(found: Number, printed: float, tolerance: float) -> bool:
    """Whether the number is the printed one."""
    return abs(float(found.value) - printed) <= tolerance


def scoring(rule: Document, prices: dict[str, int], **policies: Any) -> Document:
    """Points for the offered price by one rule."""
    price = {"id": "price", "measure": "offered_price", "rule": rule, "kind": "price"}
    document = envelope(prices=prices, criteria=[price])
    lot = document["procurement"]["lots"][0]
    lot["method"] = {"weighted_points": {"combination": "added"}}
    lot["policies"] |= policies
    return document


def test_nist_discount_factors() -> None:
    """NIST Handbook 135, SPV and UPV at 3 % over 15 years; NISTIR 85-3273-24, table A-1."""
    fifteen = lot_of(envelope(15, "0.03"))["discounting"]
    assert close(fifteen["factors"][15], 0.642, 0.0005)
    assert close(fifteen["annuity"], 11.94, 0.005)
    seven = lot_of(envelope(7, "0.03"))["discounting"]
    assert close(seven["factors"][7], 0.813091, 1e-6)
    assert close(seven["annuity"], 6.23028, 1e-5)


def test_nist_escalated_factors() -> None:
    """NIST Handbook 135, UPV* at 3 % and 2 % escalation."""
    for years, printed, tolerance in ((15, 13.89, 0.005), (5, 4.8562, 5e-5)):
        found = line_of(envelope(years, "0.03", [line(yearly("1", years), [grows("0.02")])]))
        assert close(found["present_value"], printed, tolerance)


def test_e3_quantity_and_price_grow() -> None:
    """NIST E3 (usnistgov/E3 at 6700454), e3_django/compute/tests/test_bcn.py."""
    growing = line(yearly("87", 10), [grows("0.05"), grows("0.03")])
    found = line_of(envelope(10, "0.03", [growing]))
    assert close(found["by_year"][1], 94.0905, 1e-9)
    assert close(found["by_year"][10], 190.45154071621, 1e-9)
    assert close(found["present_value"], 1148.990483, 1e-6)


def test_e3_straight_line_residual() -> None:
    """NIST E3 (usnistgov/E3 at 6700454), test_bcn.py, test_residual_value and its neighbours."""
    for life, residual, present in (("30", 133.333333333, 99.21252199), ("5", 0, 0), ("10", 0, 0)):
        capital = {
            "amount": amount("200", "DKK"),
            "purchase_year": 1,
            "life": constant(life, "year"),
            "replaced": False,
            "service": "year_of_purchase",
            "residual": "straight_line",
        }
        costs = lot_of(envelope(10, "0.03", [line({"capital": capital})]))["bids"][0]["costs"]
        assert close(costs["by_year"]["undiscounted"][10], -residual, 1e-6)
        assert close(costs["totals"]["present_value"], 194.174757281553 - present, 1e-6)


def test_energyplus_price_index() -> None:
    """EnergyPlus at 5171fc4, EconomicLifeCycleCost.unit.cc, ComputeEscalatedEnergyCosts."""
    index = {"index": ["1.03", "1.05", "1.07", "1.11", "1.15"]}
    found = line_of(envelope(5, "0", [line(yearly("100", 5), [index])]))
    for year, printed, base in ((1, 103.0, 100), (2, 115.5, 110), (4, 144.3, 130), (5, 161.0, 140)):
        assert close(found["by_year"][year], printed * 100 / base, 0.001)


def test_blcc5_flows() -> None:
    """NIST BLCC 5.3-19 (usnistgov/blcc at 3cfbded), cash flow report of FederalFinanced.xml."""
    omr = line_of(envelope(15, "0.031", [line(yearly("5600", 15), [grows("0.001")])]))
    assert close(omr["by_year"][1], 5606, 1)
    assert close(omr["by_year"][15], 5685, 1)
    # BLCC counts days, so that its present values lie 0.05 % off.
    assert close(omr["present_value"], 66856, 0.0005 * 66856)
    escalation = "-3.93 -3.44 1.24 1.85 0.57 2.45 1.95 0.57 -0.04 0.35 0.77 0.76 0.84 0.21 0.02"
    rates = {"rates": [str(float(percent) / 100) for percent in escalation.split()]}
    use = {"factors": [constant("1082633", "kWh/year"), constant("0.046", "DKK/kWh")]}
    flow = {"yearly": {"amount": use, "from_year": 1, "to_year": 15}}
    energy = line_of(envelope(15, "0.031", [line(flow, [rates])]))
    assert close(energy["by_year"][1], 47844, 1)
    assert close(energy["by_year"][15], 51798, 0.0003 * 51798)


def test_blcc5_single_amounts() -> None:
    """NIST BLCC 5.3-19 (usnistgov/blcc at 3cfbded), ECIP report of MilconECIP.xml."""
    for value, year, printed in (("9000", 7, 7318), ("-9000", 13, -6128), ("12000", 19, 6843)):
        once = {"once": {"amount": amount(value, "DKK"), "year": year}}
        found = line_of(envelope(21, "0.03", [line(once)]))
        assert close(found["present_value"], printed, 2)


def test_ratio_to_lowest() -> None:
    """Brodies LLP, "A new approach to evaluating price submissions in tenders": whole points."""
    whole = NONE | {"criterion": {"to": {"decimals": 0, "mode": "half_up"}}}
    rule = {"ratio_to_lowest": {"max_points": "100"}}
    prices = {"A": 1_000_000, "B": 1_200_000, "C": 2_000_000}
    assert points(scoring(rule, prices, rounding=whole)) == {"A": 100, "B": 83, "C": 50}


def test_linear_slope() -> None:
    """South Africa, PPPFA regulations, 80/20 system: 80 (1 - (Pt - Pmin) / Pmin)."""
    rule = {"linear_slope": {"max_points": "80", "slope": "1"}}
    prices = {"A": 1_000_000, "B": 1_100_000, "C": 1_200_000}
    assert points(scoring(rule, prices)) == {"A": 80, "B": 72, "C": 64}


def test_linear_slope_to_zero() -> None:
    """Klagenævnet for Udbud, 8 August 2017, j.nr. 17/00089: 0 of 8 points at 75 % and 50 %."""
    for lowest, slope, zero in ((3_920_000, "0.75", 6_860_000), (3_040_000, "0.5", 4_560_000)):
        rule = {"linear_slope": {"max_points": "8", "slope": slope}}
        assert points(scoring(rule, {"A": lowest, "B": zero})) == {"A": 8, "B": 0}


def test_fixed_range() -> None:
    """Högsta förvaltningsdomstolen, HFD 2022 ref. 41: 55 points at 700 000, none at 3 000 000."""
    terms = {"max_points": "55", "full_at": "700000", "zero_at": "3000000", "capped": True}
    prices = {"A": 500_000, "B": 700_000, "C": 3_000_000, "D": 3_500_000}
    found = points(scoring({"fixed_range": terms}, prices, points_below_zero="zero"))
    assert found == {"A": 55, "B": 55, "C": 0, "D": 0}


def test_quality_as_money() -> None:
    """Negometrix help centre, "Award on value": 60 % of a wish worth 2 500 off 80 000."""
    price = {"id": "price", "measure": "offered_price", "rule": "as_measured", "kind": "price"}
    wish = {
        "id": "wish",
        "measure": {"declared_value": "fulfilment"},
        "rule": {"money_per_unit": {"amount": "2500", "above": "0"}},
        "kind": "quality",
    }
    fulfilment = {"id": "fulfilment", "unit": "1", "origin": "buyer", "value": "0.6"}
    document = envelope(prices={"A": 80000}, criteria=[price, wish], parameters=[fulfilment])
    assert lot_of(document)["bids"][0]["total"].value == 78500


def test_halves_are_rounded_as_declared() -> None:
    """By the definition of each mode."""
    modes = {"half_even": -2, "half_up": -3, "half_down": -2, "down": -2, "up": -3}
    for mode, whole in modes.items():
        assert rounded(number("-2.5"), {"to": {"decimals": 0, "mode": mode}}).value == whole


def test_roots_have_sixty_digits() -> None:
    """A root squares back."""
    root = power(number("1.035"), Fraction(1, 2))
    assert abs((root * root - number("1.035")).value) < number("1e-58").value


def answered(name: str, **asked: object) -> Any:
    """The answer to a calculation."""
    return worth.answer({name: asked})["answer"][name]


def test_numpy_financial_internal_rates() -> None:
    """numpy-financial, docstring of irr; all rates of the fifth, of which it prints the second."""
    (first,) = answered("internal_rates", flows=["-100", "39", "59", "55", "20"])["rates"]
    assert round(first["rate"].value, 5) == Fraction("0.28095")
    fifth = answered("internal_rates", flows=["-5", "10.5", "1", "-8", "1"])
    assert round(fifth["rates"][1]["rate"].value, 4) == Fraction("0.0886")
    assert fifth["reading"] == "ambiguous"


def test_rates_that_touch() -> None:
    """(11 - 10x)² touches zero at 10 %, (11 - 10x)³ crosses it."""
    touching = answered("internal_rates", flows=["-100", "220", "-121"])
    assert [one["crossing"] for one in touching["rates"]] == ["touches"]
    crossing = answered("internal_rates", flows=["-1000", "3300", "-3630", "1331"])
    assert crossing["meaningful"].value == Fraction("0.1")


def test_mathworks_dated_rates() -> None:
    """MathWorks, xirr."""
    dates = ("2007-01-12", "2008-02-14", "2008-03-03", "2008-06-14", "2008-12-01")
    amounts = ("-10000", "2500", "2000", "3000", "4000")
    flows = [{"date": day, "amount": each} for day, each in zip(dates, amounts, strict=True)]
    for count, rate in (("30/360", "0.1006754773"), ("act/act ISDA", "0.1007396490")):
        found = answered("dated_internal_rates", day_count=count, flows=flows)
        assert round(found["meaningful"].value, 10) == Fraction(rate)


def test_e3_savings() -> None:
    """NIST E3, tests of SIR and AIRR."""
    found = answered(
        "net_savings",
        base={"investment": "100", "operation": "550"},
        alternative={"investment": "200", "operation": "300"},
        reinvestment_rate="0.05",
        years=10,
    )
    assert found["savings_to_investment_ratio"].value == Fraction("2.5")
    assert round(found["adjusted_internal_rate"].value, 12) == Fraction("0.150756137704")


if __name__ == "__main__":
    for name, test in list(globals().items()):
        if name.startswith("test_"):
            test()
            print(f"{name}: ok")


def test_lots_are_drawn_with_everything_they_can_be() -> None:
    """The generator reaches every rule and outcome."""
    drawn: set[str] = set()
    for position in range(250):
        found = oracle.evaluate(oracle.read(generate_lots.envelope(1, position)))
        allocation, combined = found["allocation"], found["combined_bids"]
        document = oracle.read(generate_lots.envelope(1, position))["procurement"]
        if combined is not None:
            bids = [bid for group in combined["groups"] for bid in group["bids"]]
            drawn |= {f"combined {bid['standing']}" for bid in bids}
            drawn |= {f"combined {combined['outcome']}"}
            limited = allocation is not None and allocation["outcome"] == "allocated"
            wins = any(lot["combined"] for lot in combined["lots"])
            drawn |= {"combined wins under a limit"} if limited and wins else set()
        document = document.get("lot_limits", {})
        if allocation is None:
            drawn |= {"most bid alone"} if document else set()
            continue
        for step in allocation.get("steps", []):
            drawn.add(f"step {step['kind']}{'' if step['loss'] is None else ' for a loss'}")
        rule = document["most_won"]["rule"]
        drawn.add(rule if isinstance(rule, str) else next(iter(rule)))
        drawn |= {allocation["outcome"], document["joint_bids"]}
        changed = any(lot["first"] != lot["winner"] for lot in allocation["lots"])
        drawn |= {"changed"} if changed and allocation["outcome"] == "allocated" else set()
        drawn |= {"thirty lots"} if len(allocation["lots"]) == 30 else set()
    assert drawn == {
        *("bidder_preference", "lot_order", "largest_loss", "least_total_cost"),
        *("allocated", "tied", "as_one_bidder", "each_partner", "changed"),
        *("thirty lots", "most bid alone"),
        *("combined wins", "combined loses", "combined undecided", "combined not_admitted"),
        *("combined nothing_to_compare", "combined allocated", "combined tied"),
        *("combined wins under a limit", "step awarded", "step awarded for a loss"),
        *("step no_winner", "step limit_lifted"),
    }
