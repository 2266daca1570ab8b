"""What the packaging of bids weighs, by level and material, and what of it is not documented."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import DROP, Case, changed, charted, evaluated, explained, rejected, standing
from .documents import about, bid, criterion, decision, envelope, item, lot, price, procurement, quantity, ratio, study

FIRST, SECOND, THIRD = (f"/lots/0/bids/{place}" for place in range(3))
PACKAGING = "/bids/0/offers/0/offer/packaging"
LOT = "/procurement/lots/0"
MEASURE = "/procurement/lots/0/criteria/1/measure"

LEVELS = ["primary", "secondary", "tertiary"]


def cases() -> Iterator[Case]:
    yield from weighed()
    yield from missing()
    yield from confidential()
    yield from corrected()
    yield from refused()


def component(name: str, level: str, material: str, grams: str | None, holds: str = "1", used: Any = "once", **fields: Any) -> dict:
    """A component that packs `pumpe`."""
    given = {"id": name, "title": name.capitalize(), "item": "pumpe", "level": level, "material": material, "holds": holds, "used": used}
    return given | ({} if grams is None else {"grams": grams}) | fields


def packed(name: str, asked: str, *components: dict, **fields: Any) -> dict:
    return bid(name, asked, packaging={"components": list(components), "unpacked": rest(*components)} | fields)


def rest(*components: dict, item: str = "pumpe") -> list[dict]:
    """The levels that no component packs the item on."""
    packed = {one["level"] for one in components if one["item"] == item}
    levels = [level for level in LEVELS if level not in packed]
    return [{"item": item, "levels": levels}] if levels else []


def measured(total: str, rule: Any = None, **parts: Any) -> dict:
    return criterion("emballage", {"packaging": {"total": total} | parts}, rule or ratio("40"))


def call(*criteria: dict, policy: str = "non_compliant", **fields: Any) -> dict:
    """1,000 pieces a year for two years, for 4,000 uses."""
    unit = {"unit": "use", "title": "En brug", "per_year": {"constant": {"value": "2000", "unit": "use/year"}}, "counting": "discounted"}
    asked = {"items": ["pumpe"], "levels": LEVELS, "missing": policy}
    bought = item(quantities=[quantity("1000", to_year=2)])
    terms = {"schedule": [bought], "functional_unit": unit, "packaging": asked} | fields
    made = procurement(lot([price(ratio("60")), *criteria], **terms), study=study(2), counted=[{"id": "use", "title": "En brug"}])
    return made | {"discounting": made["discounting"] | {"rate": {"constant": "0.5"}}}


POUCH = component("pose", "primary", "pe", "10", recycled="0.3", renewable="0")
BOX = component("æske", "secondary", "paper", "200", "20", recycled="0.9", renewable="1")
PALLET = component("palle", "tertiary", "wood", "25000", "1000", {"reused": {"rotations": 10}}, recycled="0", renewable="1")
LIGHT = component("pose", "primary", "pe", "8")
LARGE = component("æske", "secondary", "paper", "250", "25")
HIGHER = {"ratio_to_highest": {"max_points": "40"}}


def weighed() -> Iterator[Case]:
    # 2,000 pieces: 2,000 pouches of 10 g, 100 boxes of 200 g, 2 pallets of 25 kg used ten times; 45 kg for 4,000 uses, whatever costs are discounted by.
    # The other: 2,000 of 8 g and 80 of 250 g, so 36 kg.
    bids = [packed("a", "10", POUCH, BOX, PALLET), packed("b", "12", LIGHT, LARGE), bid("c", "9")]
    parts = {
        f"{FIRST}/packaging/mass/value": "45", f"{FIRST}/packaging/per_functional_unit/value": "0.01125", f"{FIRST}/packaging/by_level/0/mass/value": "20", f"{FIRST}/packaging/by_level/2/mass/value": "5",
        f"{FIRST}/packaging/by_material/0/material": "pe", f"{FIRST}/packaging/by_material/1/per_functional_unit/value": "0.005", f"{FIRST}/packaging/components/2/mass/value": "5",
        f"{FIRST}/packaging/recycled_share/value": "0.533333333333", f"{FIRST}/packaging/renewable_share/value": "0.555555555556",
        f"{SECOND}/packaging/mass/value": "36", f"{SECOND}/packaging/recycled_share": None,
        f"{THIRD}/reasons/0/code": "packaging_not_documented", f"{THIRD}/reasons/0/subject": "pumpe", f"{THIRD}/packaging": None,
    }
    yield evaluated("packaging-mass", "Kilograms per functional unit; a bid that says nothing of its packaging does not comply", envelope(call(measured("mass_per_functional_unit")), *bids),
                    standing(a=(1, "92"), b=(2, "90"), c="non_compliant") | parts | {f"{FIRST}/criteria/1/measure/value": "0.01125", f"{FIRST}/criteria/1/measure/unit": "kg/use"})
    yield charted("packaging-chart", "Bars by level and material", envelope(call(measured("mass")), *bids), {"/pumper~1packaging/title": "Packaging by level, material and bid"})
    # Of primary and secondary packaging alone: (20 × 0.3 + 20 × 0.9) / 40 against 0.5 × 16 / 36.
    half = [LIGHT | {"recycled": "0.5"}, LARGE | {"recycled": "0"}]
    sold = {"levels": ["primary", "secondary"]}
    yield evaluated("packaging-recycled-share", "The recycled share of sales and grouped packaging", envelope(call(measured("recycled_share", HIGHER, **sold)), packed("a", "10", POUCH, BOX, PALLET), packed("b", "10", *half)),
                    standing(a=(1, "100"), b=(2, "74.8148148148")) | {f"{FIRST}/criteria/1/measure/value": "0.6", f"{SECOND}/criteria/1/measure/value": "0.222222222222"})
    yield evaluated("packaging-renewable-share", "The renewable share of the plastic, and of what is made of paper and wood", envelope(call(measured("renewable_share", HIGHER, materials=["pe", "paper"])), packed("a", "10", POUCH, BOX)),
                    standing(a=(1, "100")) | {f"{FIRST}/criteria/1/measure/value": "0.5"})
    # The option counts half, and that of the pump without its option whole: (10 × 2,000 + 30 × 2,000 × 0.5) / 1,000.
    accessory = item("sæt", quantities=[quantity("1000", to_year=2)], option="tilkøb", zero_allowed=True)
    unused = item("ekstra", option="udeladt", zero_allowed=True)
    options = [{"id": "tilkøb", "title": "Tilkøb", "counts": {"weighted": "0.5"}}, {"id": "udeladt", "title": "Udeladt", "counts": "excluded"}]
    bought = item(quantities=[quantity("1000", to_year=2)])
    several = call(measured("mass"), schedule=[bought, accessory, unused], options=options, packaging={"items": ["pumpe", "sæt", "ekstra"], "levels": ["primary", "secondary"], "missing": "ask"})
    whole = component("pose", "primary", "pe", "10"), component("æske", "secondary", "paper", "30") | {"item": "sæt"}
    offer = bid("a", {"pumpe": "10", "sæt": "1", "ekstra": "1"}, packaging={"components": list(whole), "unpacked": [{"item": "pumpe", "levels": ["secondary"]}, {"item": "sæt", "levels": ["primary"]}]})
    bare = bid("b", {"pumpe": "10", "sæt": "1", "ekstra": "1"}, packaging={"components": [whole[0]], "unpacked": [{"item": "sæt"}, {"item": "pumpe", "levels": ["secondary"]}]})
    yield evaluated("packaging-options", "An option that counts half, one that does not count, and an item without any packaging", envelope(several, offer, bare), {
        f"{FIRST}/packaging/mass/value": "50", f"{SECOND}/packaging/mass/value": "20", f"{FIRST}/criteria/1/measure/value": "50", f"{SECOND}/criteria/1/points/value": "40"})


def missing() -> Iterator[Case]:
    blank = packed("a", "10", component("pose", "primary", "pe", None), BOX)
    plain = packed("b", "10", component("pose", "primary", "pe", "10"))
    none = bid("c", "10", packaging={"unpacked": [{"item": "pumpe"}]})
    yield evaluated("packaging-asked", "A mass and shares that are left out, and nothing to take a share of: the buyer asks", envelope(call(measured("recycled_share", HIGHER), policy="ask"), blank, plain, none),
                    standing(a="incomplete", b="incomplete", c="incomplete") | {
                        f"{FIRST}/reasons/0/subject": "pose", f"{FIRST}/reasons/0/pointer": f"{PACKAGING}/components/0/grams", f"{FIRST}/reasons/1/pointer": f"{PACKAGING}/components/0/recycled", f"{FIRST}/reasons/2": None,
                        f"{FIRST}/packaging/mass": None, f"{FIRST}/packaging/by_level/1/mass/value": "20", f"{FIRST}/packaging/components/0/mass": None,
                        f"{SECOND}/reasons/0/pointer": "/bids/1/offers/0/offer/packaging/components/0/recycled", f"{THIRD}/reasons/0/subject": "emballage"})
    # Without the pallet 40 kg would be the least. The one that says so gets the points; the one that says nothing gets none.
    silent = packed("b", "10", POUCH, BOX, unpacked=[])
    document = envelope(call(measured("mass")), packed("a", "10", POUCH, BOX, PALLET), silent, packed("c", "10", POUCH, BOX))
    yield evaluated("packaging-level-silent", "A level of packaging of which a bid says nothing is not documented, and weighs not nothing", document,
                    standing(a=(2, "95.555555555556"), b="non_compliant", c=(1, "100")) | {
                        f"{SECOND}/reasons/0/code": "packaging_not_documented", f"{SECOND}/reasons/0/subject": "pumpe", f"{SECOND}/reasons/0/ground": "tertiary", f"{SECOND}/reasons/0/pointer": "/bids/1/offers/0/offer/packaging", f"{SECOND}/reasons/1": None,
                        f"{SECOND}/packaging/mass": None, f"{SECOND}/packaging/by_level/1/mass/value": "20", f"{SECOND}/packaging/by_level/2/level": "tertiary", f"{SECOND}/packaging/by_level/2/mass": None, f"{THIRD}/packaging/mass/value": "40", f"{THIRD}/packaging/by_level/2": None})
    # What a level weighs that is said is known, though another is not.
    sold = envelope(call(measured("mass", levels=["primary"])), silent)
    yield evaluated("packaging-level-not-measured", "A level of which nothing is said stops no measure of the others", sold, standing(b=(1, "100")) | {f"{FIRST}/criteria/1/measure/value": "20"})
    yield charted("packaging-chart-silent", "A bid that says nothing of a level is in no bar", document, {"/pumper~1packaging/title": "Packaging by level, material and bid"})
    # No criterion measures what is left out, so nothing waits for it.
    yield evaluated("packaging-not-measured", "Packaging that is asked for and measured by nothing", envelope(call(), blank, plain, bid("c", "10")),
                    standing(a=(1, "60"), b=(1, "60"), c=(1, "60")) | {f"{FIRST}/packaging/by_material/1/mass/value": "20", f"{THIRD}/packaging": None})


def confidential() -> Iterator[Case]:
    secret = packed("a", "10", POUCH | {"confidential": True}, BOX)
    document = envelope(call(measured("mass", {"fixed_range": {"max_points": "40", "full_at": "20", "zero_at": "60", "capped": True}})), secret, packed("b", "10", LIGHT))
    yield evaluated("packaging-redacted", "A component that is confidential, and what would reveal it", document, {
        f"{FIRST}/packaging/mass/value": None, f"{FIRST}/packaging/components/0/material": None, f"{FIRST}/packaging/components/0/title": None, f"{FIRST}/packaging/components/1/title": "Æske", f"{FIRST}/packaging/components/1/mass/value": None,
        f"{FIRST}/packaging/by_level/1/mass/value": None, f"{FIRST}/criteria/1/measure/value": None, f"{SECOND}/packaging/mass/value": "16", "/bids/0/sha256": None}, redacted=True)
    yield explained("explain-packaging", "A bidder is told of its own packaging", document, {"/lots/0/bids/0/bid": "a"}, bid="a")


def corrected() -> Iterator[Case]:
    # The pouch weighs 12 g and not 10: 24 + 20 + 5 kg; the box is recycled to a half and not to nine tenths.
    def change(number: str, name: str, before: str, after: str) -> dict:
        return {"value_corrected": about("a") | {"target": {"packaging": {"component": name, "number": number}}, "before": before, "after": after}}

    rulings = [decision("b1", change("grams", "pose", "10", "12")), decision("b2", change("recycled", "æske", "0.9", "0.5"))]
    documents = envelope(call(measured("mass")), packed("a", "10", POUCH, BOX, PALLET), decisions=rulings)
    hand = {f"{FIRST}/packaging/mass/value": "49", f"{FIRST}/packaging/components/0/mass/value": "24", f"{FIRST}/packaging/recycled_share/value": "0.351020408163", f"{FIRST}/flags/0/code": "value_corrected", f"{FIRST}/flags/0/subjects": ["pose/grams"], f"{FIRST}/flags/1/subjects": ["æske/recycled"]}
    yield evaluated("packaging-corrected", "A mass and a share that decisions correct", documents, hand)
    at = "/decisions/0/ruling/value_corrected"
    for name, title, ruling, problem in (
        ("component", "A component that the bid does not have", change("grams", "låg", "10", "12"), ("reference.unknown", f"{at}/target/packaging/component")),
        ("left-out", "A share that the bid leaves out cannot be corrected", change("label", "pose", "0.1", "0.2"), ("decision.before_differs", f"{at}/before")),
        ("beyond", "A corrected share beyond a share", change("recycled", "pose", "0.3", "30"), ("number.not_a_share", f"{at}/after")),
    ):
        yield rejected(f"packaging-corrected-{name}", title, envelope(call(measured("mass")), packed("a", "10", POUCH), decisions=[decision("b1", ruling)]), problem)


def refused() -> Iterator[Case]:
    sound = envelope(call(measured("mass")), packed("a", "10", POUCH))
    silent = changed(sound, {"/procurement/lots/0/packaging": DROP})
    yield rejected("measure-no-packaging", "A measure of packaging that nobody is asked for, and packaging all the same", silent, ("measure.no_packaging", f"{MEASURE}/packaging"), ("bid.packaging_not_asked", PACKAGING))
    unitless = changed(sound, {"/procurement/lots/0/functional_unit": DROP, f"{MEASURE}/packaging/total": "mass_per_functional_unit"})
    yield rejected("packaging-no-functional-unit", "Packaging per functional unit of a lot that has none", unitless, ("measure.no_functional_unit", f"{MEASURE}/packaging/total"))
    other = item("sæt", zero_allowed=True)
    wrong = changed(sound, {
        "/procurement/lots/0/schedule/-": other, "/procurement/lots/0/packaging/items": ["pumpe", "pumpe", "ukendt"], "/bids/0/offers/0/offer/prices/-": {"item": "sæt", "price": "1"},
        f"{PACKAGING}/components/-": POUCH | {"item": "sæt"}})
    yield rejected("bid-packaging-not-asked", "Items named twice and unknown, and a component of another item", wrong,
                   ("reference.duplicate_id", "/procurement/lots/0/packaging/items/1"), ("reference.unknown", "/procurement/lots/0/packaging/items/2"),
                   ("reference.duplicate_id", f"{PACKAGING}/components/1/id"), ("bid.packaging_not_asked", f"{PACKAGING}/components/1/item"))
    asked = {f"{LOT}/packaging/levels": ["primary", "primary"], f"{MEASURE}/packaging/levels": ["tertiary", "primary", "primary"], f"{MEASURE}/packaging/materials": ["pe", "pe"]}
    repeated = {f"{PACKAGING}/components": [], f"{PACKAGING}/unpacked": [{"item": "pumpe", "levels": ["primary", "primary", "secondary"]}, {"item": "pumpe"}]}
    yield rejected("packaging-level-not-asked", "Levels that the lot does not ask for", changed(sound, asked | {f"{PACKAGING}/unpacked": []}),
                   ("document.repeated_word", f"{LOT}/packaging/levels/1"), ("document.repeated_word", f"{MEASURE}/packaging/levels/2"), ("document.repeated_word", f"{MEASURE}/packaging/materials/1"), ("packaging.level_not_asked", f"{MEASURE}/packaging/levels/0"))
    yield rejected("packaging-unpacked-twice", "An item and a level that are without packaging twice", changed(sound, repeated), ("document.repeated_word", f"{PACKAGING}/unpacked/0/levels/1"), ("reference.duplicate_id", f"{PACKAGING}/unpacked/1/item"))
    yield rejected("packaging-no-level", "Packaging of no level", changed(sound, {f"{LOT}/packaging/levels": [], f"{PACKAGING}": {"unpacked": []}}), ("document.empty_list", f"{LOT}/packaging/levels"))
    yield rejected("packaging-no-item", "No item that is asked for", changed(sound, {f"{PACKAGING}/unpacked": [], "/procurement/lots/0/packaging/items": []}),
                   ("document.empty_list", "/procurement/lots/0/packaging/items"), ("bid.packaging_not_asked", f"{PACKAGING}/components/0/item"))
