"""Product footprints that bids state in place of carbon lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .carbon import LOT, REPORT, call, carbon, emits, factor, once, own, product, total_hand
from .case import Case, charted, evaluated, rejected, standing
from .documents import Document, bid, envelope, item, quantity

MADE = ["raw_materials", "production"]
OFFER = "/bids/0/offers/0/offer/footprints"


def asked(stages: list[str] = MADE, replaces: list[str] | None = None, unmet: str = "non_compliant", **fields: Any) -> Document:
    return {"item": "pumpe", "stages": stages, "replaces": ["fremstilling"] if replaces is None else replaces, "when_not_met": unmet} | fields


def part(fossil: str, *stages: str, **fields: Any) -> Document:
    return {"stages": list(stages), "fossil": fossil} | fields


def footprint(*parts: Document, amount: str = "1", unit: str = "piece", **fields: Any) -> Document:
    return {
        "item": "pumpe", "declared_unit": unit, "declared_amount": amount, "parts": list(parts), "biogenic_uptake": "included", "gwp_set": "ar6",
        "standard": "iso_14067", "reference_period": {"from": "2025-01-01", "to": "2025-12-31"},
    } | fields


def made_by_unit(stage: str = "production") -> Document:
    return emits("fremstilling", {"schedule": {"item": "pumpe", "amount": product(("5", "kgCO2e/piece"))}}, stage)


def offered(name: str, *footprints: Document) -> Document:
    return bid(name, "1", footprints=list(footprints)) if footprints else bid(name, "1")


def pumps(*asks: Document, lines: list[Document] | None = None, bought: Document | None = None, **fields: Any) -> Document:
    made = [made_by_unit(), emits("brug", once(("100", "kgCO2e")))] if lines is None else lines
    return call(made, schedule=[bought or item(quantities=[quantity("10")])], product_footprints=list(asks), **fields)


def cases() -> Iterator[Case]:
    yield from stated()
    yield from replaced()
    yield from unmet()
    yield from refused()


def stated() -> Iterator[Case]:
    # 10 pieces at 3 kg for two of them, both stages together, and 1 kg of wood taken up; or 1 + 2 kg apart.
    together = footprint(part("3", *MADE, biogenic="-1"), amount="2", verified_by="DNV", geography="DK", data_quality={"primary_share": "0.6"})
    apart = footprint(part("1", "raw_materials"), part("2", "production"), biogenic_uptake="excluded", gwp_set="ar5", standard="pef")
    whole = pumps(asked(boundary=MADE))
    hand = standing(a=(1, "100"), b=(2, "≈88.461538461538")) | total_hand("total", "115") | {
        f"{REPORT}/biogenic/value": "-5", f"{REPORT}/lines/0/line": "brug", f"{REPORT}/footprints/0/total/value": "15", f"{REPORT}/footprints/0/times/values/1": "10",
        f"{REPORT}/replaced/0": "fremstilling", f"{REPORT}/by_stage/0/stage": "use", f"{REPORT}/by_stage/1/with/0": "production", f"{REPORT}/by_stage/1/total/value": "15",
        "/lots/0/bids/1/carbon/totals/total/value": "130", "/lots/0/bids/1/carbon/by_stage/0/total/value": "10", "/lots/0/bids/1/carbon/by_stage/1/total/value": "20",
        "/lots/0/flags/0/code": "footprint_units_differ", "/lots/0/flags/1/code": "footprint_gwp_sets_differ", "/lots/0/flags/2/code": "footprint_biogenic_differs", "/lots/0/flags/3/code": "footprint_standards_differ",
        "/lots/0/flags/0/places/1": "/bids/1/offers/0/offer/footprints/0",
    }
    yield evaluated("footprint", "Footprints in place of a line, with stages together and apart", envelope(whole, offered("a", together), offered("b", apart)), hand)
    made = footprint(part("2", "production"))
    optional = pumps(asked(["production"]))
    yield evaluated("footprint-beside-lines", "One bid states a footprint, and for the other the line counts", envelope(optional, offered("a", made), offered("b")),
                    total_hand("total", "120") | {"/lots/0/bids/1/carbon/totals/total/value": "150", "/lots/0/flags/0/code": "footprint_beside_lines", "/lots/0/flags/0/subjects/0": "b"})
    # 40 kg at 0.25 kg CO2e for 100 g: 100 kg.
    by_mass = item(unit="kg", quantities=[quantity("40")])
    grams = footprint(part("0.25", *MADE), amount="100", unit="g")
    yield evaluated("footprint-of-mass", "A footprint per 100 grams of what is bought by the kilogram", envelope(pumps(asked(boundary=MADE, replaces=[]), lines=[], bought=by_mass), offered("a", grams)),
                    total_hand("total", "100") | {f"{REPORT}/by_year/values/1": "100"})
    # 40 uses, and 12.5 kg for 100 of them: 5 kg. The unit of function is counted like any other unit that is named.
    by_use = item(unit="use", quantities=[quantity("40")])
    counted = pumps(asked(boundary=MADE, replaces=[]), lines=[], bought=by_use, terms={"counted": [{"id": "use", "title": "En brug"}]})
    yield evaluated("footprint-per-use", "A footprint per 100 uses of what is bought by the use", envelope(counted, offered("a", footprint(part("12.5", *MADE), amount="100", unit="use"))),
                    total_hand("total", "5") | {f"{REPORT}/by_year/values/1": "5"})
    wide = footprint(part("2", "production"), part("1", "raw_materials"), valid_until="2025-12-31", data_quality={"technological": "4", "geographical": "1", "temporal": "2", "primary_share": "0.2"})
    flagged = pumps(asked(boundary=["production"], replaces=["fremstilling", "råvarer"], valid_on="2026-03-01", primary_share="0.5", worst_rating="3"), lines=[made_by_unit(), emits("råvarer", once(("7", "kgCO2e")), "raw_materials")])
    yield evaluated("footprint-flags", "Expired, of worse data than asked, and with a wider boundary than another", envelope(flagged, offered("a", wide), offered("b", made | {"valid_until": "2026-03-01"})),
                    total_hand("total", "30") | {"/lots/0/bids/0/flags/0/code": "footprint_expired", "/lots/0/bids/0/flags/1/code": "footprint_quality_below", "/lots/0/bids/1/flags/0/code": "footprint_quality_below",
                     "/lots/0/bids/1/carbon/totals/total/value": "27", "/lots/0/flags/0/code": "footprint_boundaries_differ"})
    secret = offered("a", together | {"confidential": True})
    yield evaluated("footprint-confidential", "A confidential footprint", envelope(whole, secret, offered("b", apart)),
                    {f"{REPORT}/totals/total/value": None, "/lots/0/bids/1/carbon/totals/total/value": None, "/lots/0/bids/0/rank": 1, f"{REPORT}/footprints/0/withheld": True, f"{REPORT}/footprints/0/verified_by": None, f"{REPORT}/footprints/0/primary_share": None, f"{REPORT}/footprints/0/geography": "DK",
                     "/lots/0/bids/1/carbon/footprints/0/withheld": None, "/lots/0/flags/0/code": "footprint_gwp_sets_differ"}, redacted=True)
    drawn = "/pumper~1carbon_by_stage/data/values"
    yield charted("footprint-chart", "Stages that are stated together, as one part of a bar", envelope(whole, offered("a", together), offered("b", apart)),
                  {f"{drawn}/0/bid": "A A/S (a)", f"{drawn}/1/part": "Råvarer + Fremstilling"}, language="da")


def replaced() -> Iterator[Case]:
    # The only factor, by AR5, is that of a line that every footprint, by AR6, stands in place of.
    steel = emits("fremstilling", {"schedule": {"item": "pumpe", "amount": product(("2", "kg/piece"), "stål/smeltet")}}, "production")
    whole = pumps(asked(boundary=MADE), lines=[steel]) | {"factor_sets": [own("stål", factor("smeltet", "kgCO2e/kg", "2.5"), gwp_set="ar5")]}
    both = [offered(name, footprint(part(fossil, *MADE))) for name, fossil in (("a", "3"), ("b", "4"))]
    yield evaluated("footprint-factors-all-replaced", "Footprints differ from no factor that nobody's emissions rest on", envelope(whole, *both), standing(a=(1, "100"), b=(2, "75")) | {"/lots/0/flags": []})
    made = pumps(asked(["production"]), lines=[steel]) | {"factor_sets": whole["factor_sets"]}
    flags = {f"/lots/0/flags/{place}/code": code for place, code in enumerate(("footprint_gwp_sets_differ", "footprint_beside_lines"))}
    yield evaluated("footprint-factors-of-others", "A footprint by AR6 beside a factor by AR5 that another bid rests on", envelope(made, offered("a", footprint(part("3", "production"))), offered("b")), standing(a=(1, "100"), b=(2, "60")) | flags)


def unmet() -> Iterator[Case]:
    half = footprint(part("2", "production"), gwp_set="ar4")
    whole = footprint(part("3", *MADE))
    demanded = asked(boundary=MADE, gwp_sets=["ar5", "ar6"])
    bids = [offered("a", half), offered("b"), offered("c", whole)]
    hand = standing(a="non_compliant", b="non_compliant", c=(1, "100")) | {
        "/lots/0/bids/0/reasons/0/code": "footprint_stage_missing", "/lots/0/bids/0/reasons/0/ground": "raw_materials", "/lots/0/bids/0/reasons/1/code": "footprint_gwp_not_accepted",
        "/lots/0/bids/1/reasons/1/ground": "production",
    }
    yield evaluated("footprint-not-met", "Bids that do not cover what is demanded do not comply, and count for nothing", envelope(pumps(demanded), *bids), hand)
    waiting = pumps(demanded | {"when_not_met": "ask"})
    yield evaluated("footprint-asked", "The same, where the buyer is asked", envelope(waiting, *bids), {"/lots/0/outcome": "open", "/lots/0/bids/0/standing": "incomplete"})
    cut = pumps(asked(boundary=MADE), criteria=[carbon(stages=["production"])])
    yield evaluated("footprint-together", "A criterion measures one of two stages that are stated together", envelope(cut, offered("a", whole), offered("b", footprint(part("1", "raw_materials"), part("2", "production")))),
                    standing(a="non_compliant", b=(1, "100")) | {"/lots/0/bids/0/reasons/0/code": "footprint_not_divisible", "/lots/0/bids/1/criteria/0/measure/value": "20"})


def refused() -> Iterator[Case]:
    at = f"{LOT}/product_footprints/0"
    follows = emits("anden", {"schedule": {"item": "slange", "amount": product(("5", "kgCO2e/piece"))}}, "production")
    bad = asked(["production", "production", "end_of_life"], ["fremstilling", "brug", "anden", "ukendt", "fremstilling"], boundary=["use"], primary_share="2", worst_rating="6")
    call_of_two = call([made_by_unit(), emits("brug", once(("100", "kgCO2e"))), follows], schedule=[item(), item("slange")], product_footprints=[bad, asked([], [])])
    yield rejected("footprint-bad-asked", "Faults of what a lot asks", envelope(call_of_two, bid("a", {"pumpe": "1", "slange": "1"})),
                   ("carbon.footprint_stage_twice", f"{at}/stages/1"), ("carbon.footprint_stage_not_asked", f"{at}/boundary/0"), ("carbon.footprint_line", f"{at}/replaces/1"), ("carbon.footprint_line", f"{at}/replaces/2"),
                   ("reference.unknown", f"{at}/replaces/3"), ("reference.duplicate_id", f"{at}/replaces/4"), ("carbon.footprint_stage_uncovered", f"{at}/stages/2"),
                   ("number.not_a_share", f"{at}/primary_share"), ("carbon.data_rating", f"{at}/worst_rating"), ("reference.duplicate_id", f"{LOT}/product_footprints/1/item"), ("document.empty_list", f"{LOT}/product_footprints/1/stages"))
    odd = footprint(part("1", "production"), part("1"), unit="hovsa")
    other = footprint(part("1", "production")) | {"item": "slange"}
    two = call([made_by_unit()], schedule=[item(), item("slange")], product_footprints=[asked(["production"])])
    given = bid("a", {"pumpe": "1", "slange": "1"}, footprints=[odd, other, footprint()])
    yield rejected("footprint-bad-stated", "Faults of what a bid states", envelope(two, given),
                   ("document.empty_list", f"{OFFER}/0/parts/1/stages"), ("unit.unknown", f"{OFFER}/0/declared_unit"), ("carbon.footprint_not_asked", f"{OFFER}/1/item"),
                   ("reference.duplicate_id", f"{OFFER}/2/item"), ("document.empty_list", f"{OFFER}/2/parts"))
