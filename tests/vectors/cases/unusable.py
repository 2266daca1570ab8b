"""What a bid says of packaging and footprints that nothing can be made of: reasons of that bid alone, which decisions correct."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .carbon import total_hand
from .case import Case, changed, evaluated, explained, rejected, standing
from .documents import about, bid, decision, envelope
from .footprints import MADE, asked, footprint, offered, part, pumps
from .packaging import BOX, PALLET, POUCH, call, component, measured, packed

LOT = "/procurement/lots/0"
FIRST, SECOND, THIRD = (f"/lots/0/bids/{place}" for place in range(3))
PACKAGING = "/bids/0/offers/0/offer/packaging"
FOOTPRINT = "/bids/0/offers/0/offer/footprints/0"
OUT = decision("b1", {"excluded": about("a") | {"ground": "§ 159"}})


def cases() -> Iterator[Case]:
    yield from packaging()
    yield from packaging_corrected()
    yield from footprints()
    yield from footprint_corrected()
    yield from practice()


def reasons(bid: str, *found: tuple[Any, ...]) -> dict[str, Any]:
    """The code, place, subject, detail and number of each reason of a bid."""
    fields = ("code", "pointer", "subject", "ground", "offered")
    told = {f"{bid}/reasons/{place}/{field}": value for place, one in enumerate(found) for field, value in zip(fields, one, strict=True)}
    return told | {f"{bid}/reasons/{len(found)}": None}


IMPOSSIBLE = [
    component("rør", "primary", "pvc", "10", properties={"pvc": False}),
    component("dåse", "primary", "steel", "10", properties={"metal_parts": False}),
    component("folie", "primary", "pe", "10", properties={"mono_material": True, "laminate": True}),
]
"""PVC without PVC, steel without metal, and a laminate of one material."""
NOTHING = POUCH | {"grams": "0"}
EMPTY = BOX | {"holds": "0", "recycled": "1.5"}
ONCE = PALLET | {"used": {"reused": {"rotations": 1}}}
PARTS = f"{PACKAGING}/components"
BAD = packed("a", "10", NOTHING, EMPTY, ONCE)
WHY = reasons(
    FIRST,
    ("packaging_not_usable", f"{PARTS}/0/grams", "pose", "grams", "0"),
    ("packaging_not_usable", f"{PARTS}/1/holds", "æske", "holds", "0"),
    ("packaging_not_usable", f"{PARTS}/1/recycled", "æske", "recycled", "1.5"),
    ("packaging_not_usable", f"{PARTS}/2/used/reused/rotations", "palle", "rotations", "1"),
)


def packaging() -> Iterator[Case]:
    both = bid("b", "10", packaging={"components": [POUCH], "unpacked": [{"item": "pumpe"}]})
    sound = packed("c", "10", POUCH)
    document = envelope(call(measured("mass")), BAD, both, sound)
    hand = standing(a="non_compliant", b="non_compliant", c=(1, "100")) | WHY | {f"{FIRST}/packaging": None, f"{THIRD}/packaging/mass/value": "20"}
    hand |= reasons(SECOND, ("packaging_contradicts", "/bids/1/offers/0/offer/packaging/unpacked/0/item", "pumpe", None, None))
    yield evaluated("unusable-packaging", "Masses, contents, shares and rotations that cannot be, and packaging that contradicts itself: those bids do not comply", document, hand)
    waiting = envelope(call(measured("mass"), policy="ask"), BAD, sound)
    yield evaluated("unusable-packaging-asked", "The same, where the buyer is asked", waiting, standing(a="incomplete", c="admitted") | WHY | {"/lots/0/outcome": "open"})
    yield evaluated("unusable-packaging-excluded", "The same, once a decision excludes the bid", waiting | {"decisions": [OUT]}, standing(a="excluded", c=(1, "100")) | {"/lots/0/outcome": "ranked", f"{FIRST}/reasons/0/code": "excluded_by_decision"})
    one = {"items": ["pumpe"], "levels": ["primary"], "missing": "non_compliant"}
    level = envelope(call(measured("mass"), packaging=one), bid("a", "10", packaging={"components": [POUCH, BOX]}), bid("b", "10", packaging={"components": [POUCH]}))
    yield evaluated("unusable-packaging-level", "A component of a level that the lot does not ask for", level, standing(a="non_compliant", b=(1, "100")) | reasons(FIRST, ("packaging_level_not_asked", f"{PARTS}/1/level", "æske", "secondary", None)))
    contradicting = envelope(call(measured("mass")), packed("a", "10", *IMPOSSIBLE), sound)
    properties = [(one["id"], list(one["properties"])[0]) for one in IMPOSSIBLE]
    why = reasons(FIRST, *(("packaging_property_contradicts", f"{PARTS}/{place}/properties/{named}", name, named, None) for place, (name, named) in enumerate(properties)))
    yield evaluated("unusable-packaging-properties", "Properties that the material or another property rules out", contradicting, standing(a="non_compliant", c=(1, "100")) | why)
    # A decision that admits a bid makes no number of one that is none.
    admitted = document | {"decisions": [decision("b1", {"admitted": about("a")})]}
    yield evaluated("unusable-packaging-admitted", "A bid that is admitted still has no number", admitted, standing(a="non_compliant", b="non_compliant", c=(1, "100")) | {f"{FIRST}/flags/0/code": "decision_unused"})
    secret = changed(document, {f"{PARTS}/0/confidential": True})
    yield evaluated("unusable-packaging-redacted", "A number of a confidential component is withheld", secret, {f"{FIRST}/reasons/0/ground": "grams", f"{FIRST}/reasons/0/offered": None}, redacted=True)


def change(number: str, name: str, before: str, after: str) -> dict[str, Any]:
    return {"value_corrected": about("a") | {"target": {"packaging": {"component": name, "number": number}}, "before": before, "after": after}}


def packaging_corrected() -> Iterator[Case]:
    # As in `packaging-mass`: 2,000 pouches of 10 g, 100 boxes of 200 g, 2 pallets of 25 kg used ten times.
    changes = change("grams", "pose", "0", "10"), change("holds", "æske", "0", "20"), change("recycled", "æske", "1.5", "0.9"), change("rotations", "palle", "1", "10")
    decided = [decision(f"b{place}", one) for place, one in enumerate(changes)]
    document = envelope(call(measured("mass")), BAD, decisions=decided)
    yield evaluated("unusable-packaging-corrected", "Decisions correct what cannot be", document,
                    standing(a=(1, "100")) | {f"{FIRST}/packaging/mass/value": "45", f"{FIRST}/packaging/recycled_share/value": "0.533333333333", f"{FIRST}/flags/0/subjects": ["pose/grams"], f"{FIRST}/reasons/0": None})
    yield evaluated("unusable-packaging-partly-corrected", "What no decision corrects is still told", document | {"decisions": decided[:2]},
                    reasons(FIRST, ("packaging_not_usable", f"{PARTS}/1/recycled", "æske", "recycled", "1.5"), ("packaging_not_usable", f"{PARTS}/2/used/reused/rotations", "palle", "rotations", "1")))
    at = "/decisions/0/ruling/value_corrected"
    for name, title, ruling, problem in (
        ("once", "What is used once states no rotations", change("rotations", "pose", "1", "10"), ("decision.before_differs", f"{at}/before")),
        ("part", "Part of a rotation", change("rotations", "palle", "1", "2.5"), ("number.not_a_count", f"{at}/after")),
        ("still", "A mass that is still none", change("grams", "pose", "0", "-1"), ("number.out_of_bounds", f"{at}/after")),
    ):
        yield rejected(f"unusable-corrected-{name}", title, envelope(call(measured("mass")), BAD, decisions=[decision("b1", ruling)]), problem)


def footprints() -> Iterator[Case]:
    period = {"from": "2025-12-31", "to": "2025-01-01"}
    odd = footprint(part("1", *MADE, "production"), part("-1", "use"), amount="0", unit="kg", reference_period=period, data_quality={"temporal": "0", "primary_share": "1.2"})
    sound = offered("b", footprint(part("1", *MADE)))
    document = envelope(pumps(asked(boundary=MADE)), offered("a", odd), sound)
    why = reasons(
        FIRST,
        ("footprint_stage_twice", f"{FOOTPRINT}/parts/0/stages/2", "pumpe", "production", None),
        ("footprint_stage_not_asked", f"{FOOTPRINT}/parts/1/stages/0", "pumpe", "use", None),
        ("footprint_not_usable", f"{FOOTPRINT}/parts/1/fossil", "pumpe", "fossil", "-1"),
        ("footprint_not_usable", f"{FOOTPRINT}/declared_amount", "pumpe", "declared_amount", "0"),
        ("footprint_unit_does_not_fit", f"{FOOTPRINT}/declared_unit", "pumpe", "kg", None),
        ("footprint_period_reversed", f"{FOOTPRINT}/reference_period/to", "pumpe", None, None),
        ("footprint_not_usable", f"{FOOTPRINT}/data_quality/temporal", "pumpe", "temporal", "0"),
        ("footprint_not_usable", f"{FOOTPRINT}/data_quality/primary_share", "pumpe", "primary_share", "1.2"),
    )
    yield evaluated("unusable-footprint", "A footprint of nothing, per another unit, with stages twice and not asked for: that bid does not comply", document, standing(a="non_compliant", b=(1, "100")) | why | {f"{FIRST}/carbon": None, f"{SECOND}/carbon/totals/total/value": "110"})
    waiting = changed(document, {f"{LOT}/product_footprints/0/when_not_met": "ask"})
    yield evaluated("unusable-footprint-asked", "The same, where the buyer is asked", waiting, standing(a="incomplete", b="admitted") | why)
    yield evaluated("unusable-footprint-excluded", "The same, once a decision excludes the bid", waiting | {"decisions": [OUT]}, standing(a="excluded", b=(1, "100")))
    yield explained("explain-unusable-footprint", "A bidder is told why its footprint cannot be used", document, {"/lots/0/bids/0/bid": "a", "/lots/0/bids/0/reasons/3/offered": "0"}, bid="a")


def footprint_corrected() -> Iterator[Case]:
    def change(number: str, before: str, after: str, **place: int) -> dict[str, Any]:
        return {"value_corrected": about("a") | {"target": {"footprint": {"item": "pumpe", "number": number} | place}, "before": before, "after": after}}

    # 10 pieces at 4 kg for two of them, and 1 kg of wood taken up for two.
    made = footprint(part("3", "production"), part("-1", "raw_materials", biogenic="-2"), amount="0", data_quality={"primary_share": "1.2", "temporal": "9"})
    changes = change("declared_amount", "0", "2"), change("fossil", "-1", "2", part=1), change("biogenic", "-2", "-1", part=1), change("fossil", "3", "2", part=0), change("primary_share", "1.2", "0.2"), change("temporal", "9", "2")
    document = envelope(pumps(asked(boundary=MADE)), offered("a", made), decisions=[decision(f"b{place}", one) for place, one in enumerate(changes)])
    hand = total_hand("total", "120") | {f"{FIRST}/carbon/biogenic/value": "-5", f"{FIRST}/carbon/footprints/0/primary_share": "0.2", f"{FIRST}/flags/1/subjects": ["pumpe/fossil/1"], f"{FIRST}/reasons/0": None}
    yield evaluated("footprint-corrected", "Decisions correct the numbers of a footprint", document, hand)
    at = "/decisions/0/ruling/value_corrected"
    for name, title, ruling, problem in (
        ("part-missing", "A part that is not named", change("fossil", "3", "4"), ("document.missing_field", f"{at}/target/footprint/part")),
        ("part-not-meant", "A part of a number of the whole", change("declared_amount", "0", "4", part=0), ("decision.part_not_meant", f"{at}/target/footprint/part")),
        ("no-part", "A part that there is not", change("fossil", "3", "4", part=2), ("decision.before_differs", f"{at}/before")),
        ("rating", "A rating beyond its scale", change("temporal", "9", "6"), ("carbon.data_rating", f"{at}/after")),
        ("fossil", "Less fossil carbon than none", change("fossil", "3", "-4", part=0), ("number.out_of_bounds", f"{at}/after")),
        ("amount", "Still an amount of nothing", change("declared_amount", "0", "-1"), ("number.out_of_bounds", f"{at}/after")),
    ):
        yield rejected(f"footprint-corrected-{name}", title, envelope(pumps(asked(boundary=MADE)), offered("a", made), decisions=[decision("b1", ruling)]), problem)


def practice() -> Iterator[Case]:
    """The buyer can mend what current practice says: there it is a problem."""
    at = f"{LOT}/alternative/offer/packaging"
    beyond = component("pose", "primary", "pe", "0", "-1", {"reused": {"rotations": 1}}, recycled="1.1", exemptions=["natural_material"])
    said = {"id": "praksis", "title": "I dag", "offer": bid("x", "9", packaging={"components": [beyond], "unpacked": [{"item": "pumpe"}]})["offers"][0]["offer"]}
    yield rejected("unusable-practice-packaging", "Packaging of current practice that cannot be", envelope(call(measured("mass"), alternative=said), packed("a", "10", POUCH)),
                   ("number.out_of_bounds", f"{at}/components/0/grams"), ("number.out_of_bounds", f"{at}/components/0/holds"), ("number.out_of_bounds", f"{at}/components/0/used/reused/rotations"), ("number.not_a_share", f"{at}/components/0/recycled"),
                   ("bid.exemption_does_not_fit", f"{at}/components/0/exemptions/0"), ("bid.packaging_contradicts", f"{at}/unpacked/0/item"))
    said = {"id": "praksis", "title": "I dag", "offer": packed("x", "9", *IMPOSSIBLE)["offers"][0]["offer"]}
    yield rejected("unusable-practice-properties", "Properties of current practice that its materials rule out", envelope(call(measured("mass"), alternative=said), packed("a", "10", POUCH)),
                   *(("bid.packaging_property_contradicts", f"{at}/components/{place}/properties/{list(one['properties'])[0]}") for place, one in enumerate(IMPOSSIBLE)))
    at = f"{LOT}/alternative/offer/footprints/0"
    odd = footprint(part("1", *MADE, "use"), amount="0", unit="kg", reference_period={"from": "2025-12-31", "to": "2025-01-01"})
    said = {"id": "praksis", "title": "I dag", "offer": offered("x", odd)["offers"][0]["offer"]}
    yield rejected("unusable-practice-footprint", "A footprint of current practice that cannot be", envelope(pumps(asked(boundary=MADE), alternative=said), offered("a", footprint(part("1", *MADE)))),
                   ("carbon.footprint_stage_not_asked", f"{at}/parts/0/stages/2"), ("number.out_of_bounds", f"{at}/declared_amount"), ("carbon.footprint_unit", f"{at}/declared_unit"), ("carbon.reference_period", f"{at}/reference_period/to"))
