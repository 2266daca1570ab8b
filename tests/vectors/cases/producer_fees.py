"""What producer responsibility costs: the UK's base fees, and the Danish addition for red."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case, answered, unanswered

UK = "UK-PEPR-2025: Table 1, base fees 2025 to 2026"


def cases() -> Iterator[Case]:
    yield from answers()
    yield from refused()


def part(name: str, material: str, kilograms: str, grade: str | None = None) -> dict:
    return {"id": name, "material": material, "kilograms": kilograms} | ({} if grade is None else {"grade": grade})


def british(year: int, *parts: dict, version: str = "2025") -> dict:
    return {"producer_fee": {"tariff": {"shipped": {"name": "uk_pepr", "version": version, "year": year}}, "components": list(parts)}}


def scheme(*rates: tuple[list[str], Any]) -> dict:
    return {"own": {"title": "En kollektivordning", "currency": "DKK", "rates": [{"materials": materials, "fee": fee} for materials, fee in rates], "source": {"text": "Takstblad 2026"}}}


def asked(tariff: dict, *parts: dict) -> dict:
    return {"producer_fee": {"tariff": tariff, "components": list(parts)}}


def balanced(cost: str, red: str, green: str) -> dict:
    return {"balanced": {"cost": cost, "addition": "0.35", "scheme_red_mass": red, "scheme_green_mass": green}}


def answers() -> Iterator[Case]:
    answer = "/answer/producer_fee"
    tonnes = [part(material, material, "1000") for material in ("aluminium", "fibre_composite", "glass", "paper", "pe", "steel", "wood", "other")]
    fees = ("266", "461", "192", "196", "423", "259", "280", "259")
    yield answered("producer-fee-uk", "A tonne of each material in the UK's first year, when no grade counts", british(2025, *tonnes),
                   {f"{answer}/components/{place}/fee/value": fee for place, fee in enumerate(fees)} | {f"{answer}/total/value": "2336", f"{answer}/total/unit": "GBP"}, UK)
    # 250 kg of plastic: 105.75 graded amber, and 1.2, 1.6 and 2 times as much graded red.
    for year, factor, red in ((2026, "1.2", "126.9"), (2027, "1.6", "169.2"), (2028, "2", "211.5")):
        yield answered(f"producer-fee-uk-{year}", f"Plastic graded red, amber and not at all in {year}", british(year, part("rød", "pp", "250", "red"), part("gul", "pp", "250", "yellow"), part("ukendt", "pp", "250")),
                       {f"{answer}/components/0/fee/value": red, f"{answer}/components/1/fee/value": "105.75", f"{answer}/components/2/fee/value": red, f"{answer}/components/2/documented": False, f"{answer}/components/2/grade": "red", f"{answer}/components/0/per_kilogram/derivation/inputs/1/value": factor}, UK)
    # Handling costs 4 a kilogram: red 5.40, green 4 − 0.35 · 4 · 100 / 200 = 3.30; paper has more red: 2 − 0.35 · 2 · 900 / 300 = −0.10.
    tariff = scheme((["pe", "pp", "pet"], balanced("4", "100", "200")), (["paper"], balanced("2", "900", "300")), (["glass"], {"flat": "0.75"}), (["steel"], {"graded": {"yellow": "1", "red": "1.35"}}))
    yield answered("producer-fee-danish", "Red pays 35 % more, which green of the same material gets by the scheme's masses", asked(tariff, part("pose", "pe", "10", "green"), part("låg", "pet", "10", "yellow"), part("folie", "pp", "10"), part("æske", "paper", "20", "green"), part("flaske", "glass", "4"), part("dåse", "steel", "2", "red")),
                   {f"{answer}/components/0/per_kilogram/value": "3.3", f"{answer}/components/0/red_per_green": "0.5", f"{answer}/components/0/fee/value": "33", f"{answer}/components/1/fee/value": "40", f"{answer}/components/2/fee/value": "54",
                    f"{answer}/components/3/per_kilogram/value": "-0.1", f"{answer}/components/3/below_zero": True, f"{answer}/components/3/fee/value": "-2", f"{answer}/components/4/fee/value": "3", f"{answer}/components/5/fee/value": "2.7", f"{answer}/total/value": "130.7", f"{answer}/total/unit": "DKK"}, "VANA-GRADUERING: bonus and malus")


def refused() -> Iterator[Case]:
    at = "/producer_fee"
    yield unanswered("tariff-unknown", "A year that the tariff does not grade", british(2031, part("a", "pe", "1")), ("tariff.unknown", f"{at}/tariff/shipped"))
    yield unanswered("tariff-no-grade", "Green in the UK before its fee is published, and in a scheme without any green", british(2026, part("a", "pe", "1", "green")), ("tariff.no_grade", f"{at}/components/0/grade"))
    none = scheme((["pe"], balanced("4", "100", "0")), (["pe", "pp"], {"graded": {"red": "1"}}))
    yield unanswered("tariff-material-twice", "A material with two fees", asked(none, part("a", "pe", "1")), ("tariff.material_twice", f"{at}/tariff/own/rates/1/materials/0"))
    empty = scheme((["pe"], balanced("4", "100", "0")))
    yield unanswered("tariff-no-material", "A material without a fee, and green where a scheme has none", asked(empty, part("a", "glass", "1"), part("b", "pe", "1", "green"), part("c", "pe", "-1")), ("tariff.no_material", f"{at}/components/0/material"), ("tariff.no_grade", f"{at}/components/1/grade"), ("number.out_of_bounds", f"{at}/components/2/kilograms"))
    wrong = scheme(([], {"flat": "-1"}))
    wrong["own"]["currency"] = "kroner"
    yield unanswered("tariff-senseless", "A tariff without materials, below zero, in no currency", asked(wrong), ("currency.not_a_code", f"{at}/tariff/own/currency"), ("document.empty_list", f"{at}/tariff/own/rates/0/materials"), ("number.out_of_bounds", f"{at}/tariff/own/rates/0/fee/flat"), ("document.empty_list", f"{at}/components"))
