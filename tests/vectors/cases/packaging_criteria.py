"""Sets of criteria for packaging: met, not met, not documented, and what follows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import DROP, Case, changed, evaluated, explained, rejected, standing
from .documents import about, bid, criterion, decision, envelope
from .packaging import PACKAGING, call, component, packed

FIRST, SECOND, THIRD, FOURTH = (f"/lots/0/bids/{place}" for place in range(4))
SET = "/procurement/packaging_criteria/0"
PLASTIC = ["pet", "pe", "pp", "ps", "pvc", "other_plastic"]


def cases() -> Iterator[Case]:
    yield from scored()
    yield from required()
    yield from refused()


def wanted(name: str, *alternatives: list[Any], holds: Any = "all", without: str = "met", gives: Any = None, **fields: Any) -> dict:
    return {
        "id": name,
        "title": f"{name.capitalize()}, som ønsket",
        "holds_for": holds,
        "meets": [{"tests": tests} for tests in alternatives],
        "without_components": without,
        "gives": gives or {"points": "10"},
    } | fields


def held(*criteria: dict, scored: bool = True, **fields: Any) -> dict:
    made = [criterion("point", "packaging_points", "as_measured")] if scored else []
    asked = call(*made, **fields)
    asked["lots"][0]["packaging"]["criteria"] = "ønsker"
    return asked | {"packaging_criteria": [{"id": "ønsker", "title": "Ønsker til emballagen", "version": "2026-1", "criteria": list(criteria)}]}


def bound(share: str, value: str) -> dict:
    return {"share": share, "value": value}


CLEAN = {"mono_material": True, "pvc": False, "carbon_black": False}
MONO = wanted("monoplast", [{"made_of": ["pe", "pp"]}, {"has": "mono_material"}], [{"made_of": ["pet"]}, {"has": "clear"}], materials=PLASTIC)


def scored() -> Iterator[Case]:
    # Of 2,000 pouches of 10 g and 100 boxes of 200 g, 20 kg each; the lid weighs 20 kg as well.
    pouch = component("pose", "primary", "pe", "10", properties=CLEAN, recycled="0.4", evidence=[{"title": "Datablad"}])
    box = component("æske", "secondary", "paper", "200", "20", recycled="0.9", evidence=[{"title": "Datablad"}])
    lid = component("låg", "primary", "pet", "10", properties={"clear": False, "pvc": False}, recycled="0")
    half = wanted("genanvendt", [{"at_least": bound("recycled", "0.4")}], holds={"share_by_mass": "0.5"}, evidence="Datablad", gives={"points": "5"})
    reused = wanted("flergang", ["reused"], holds="any", without="not_met", gives={"points": "3"}, levels=["tertiary"])
    black = wanted("kulsort", [{"has_not": "carbon_black"}], materials=PLASTIC, gives={"points": "2"})
    glass = wanted("tryk", [{"at_most": bound("print", "0.6")}], materials=["glass"], gives={"points": "1"})
    pallet = component("palle", "tertiary", "wood", "25000", "1000", {"reused": {"rotations": 10}}, recycled="0.5")
    bids = [
        # 40 of 45 kg are 40 % recycled and name evidence; the pallet is, and names none.
        packed("a", "10", pouch, box, pallet),
        # The lid is not clear and says nothing of carbon black; 40 of 60 kg are recycled with evidence.
        packed("b", "10", pouch, box, lid),
        # What the pouch is made of is left out, and so is its share: 20 of 40 kg may or may not be.
        packed("c", "10", component("pose", "primary", "pe", "10"), component("æske", "secondary", "paper", "200", "20", recycled="0.3")),
        bid("d", "10"),
    ]
    results = "packaging/criteria/results"
    yield evaluated("packaging-points", "Points for what is met, and none for what is not met or not documented", envelope(held(MONO, half, reused, black, glass), *bids),
                    standing(a=(1, "81"), b=(2, "66"), c=(3, "61"), d=(4, "60")) | {
                        f"{FIRST}/criteria/1/measure/value": "21", f"{FIRST}/{results}/0/outcome": "met", f"{FIRST}/{results}/0/components": ["pose"], f"{FIRST}/{results}/1/share": "0.888888888889", f"{FIRST}/{results}/2/components": ["palle"], f"{FIRST}/{results}/3/points": "2",
                        f"{SECOND}/{results}/0/outcome": "not_met", f"{SECOND}/{results}/0/components": ["låg"], f"{SECOND}/{results}/1/share": "0.666666666667", f"{SECOND}/{results}/2/outcome": "not_met", f"{SECOND}/{results}/3/outcome": "not_documented", f"{SECOND}/{results}/3/components": ["låg"], f"{SECOND}/{results}/4/outcome": "met",
                        f"{THIRD}/{results}/0/outcome": "not_documented", f"{THIRD}/{results}/1/outcome": "not_documented", f"{THIRD}/{results}/1/share": "0", f"{THIRD}/{results}/1/components": ["pose"],
                        f"{FOURTH}/{results}/4/outcome": "not_documented", f"{FOURTH}/packaging/mass": None, f"{FOURTH}/criteria/1/measure/value": "0"})
    yield explained("explain-packaging-points", "Which criteria for packaging gave a bid its points, beside the winner's", envelope(held(MONO, half, reused, black, glass), *bids),
                    {"/lots/0/winners/0/criteria/1/packaging/0/outcome": "met", "/lots/0/bids/0/criteria/1/packaging/0/outcome": "not_met", "/lots/0/bids/0/criteria/1/packaging/0/components": ["låg"], "/lots/0/bids/0/criteria/1/packaging/0/points": "0", "/lots/0/bids/0/criteria/1/packaging/3/outcome": "not_documented"}, bid="b")
    secret = packed("a", "10", pouch | {"confidential": True}, box)
    yield evaluated("packaging-points-redacted", "What criteria say of a confidential component is withheld", envelope(held(MONO, black), secret, bids[1]),
                    {f"{FIRST}/{results}/0/outcome": None, f"{FIRST}/{results}/0/points": None, f"{FIRST}/criteria/1/measure/value": None, f"{SECOND}/{results}/0/outcome": "not_met"}, redacted=True)
    yield evaluated("packaging-share-open", "A mass that is left out, and a bid that says nothing of one of two items", envelope(held(half, black), packed("a", "10", pouch | {"grams": "10"}, component("æske", "secondary", "paper", None, recycled="0.1")), packed("b", "10", pouch | {"recycled": "0.4"}), packed("c", "10", pouch | {"recycled": "0.1"}, box | {"recycled": "0.2"})),
                    {f"{FIRST}/{results}/0/outcome": "not_documented", f"{FIRST}/{results}/0/share": None, f"{SECOND}/{results}/0/outcome": "met", f"{SECOND}/{results}/0/share": "1", f"{THIRD}/{results}/0/outcome": "not_met", f"{THIRD}/{results}/0/share": "0"})


def required() -> Iterator[Case]:
    pvc = wanted("pvc", [{"has_not": "pvc"}], gives={"required": "ask"})
    metal = wanted("metal", [{"has_not": "metal_parts"}], gives={"required": "non_compliant"})
    clean = component("pose", "primary", "pe", "10", properties={"pvc": False, "metal_parts": False})
    bids = [
        packed("a", "10", clean),
        packed("b", "9", clean | {"properties": {"pvc": True, "metal_parts": False}}),
        packed("c", "8", clean | {"properties": {"pvc": False}}),
        packed("d", "7", clean | {"properties": {"metal_parts": False}}),
    ]
    documents = envelope(held(pvc, metal, scored=False), *bids)
    yield evaluated("packaging-required", "What has to be met: met, not met, not documented, and not documented so that the buyer asks", documents,
                    standing(a="admitted", b="non_compliant", c="non_compliant", d="incomplete") | {
                        f"{SECOND}/reasons/0/code": "packaging_criterion_not_met", f"{SECOND}/reasons/0/subject": "pvc", f"{SECOND}/reasons/0/pointer": "/bids/1/offers/0/offer/packaging",
                        f"{THIRD}/reasons/0/code": "packaging_criterion_not_documented", f"{THIRD}/reasons/0/subject": "metal", f"{FOURTH}/reasons/0/code": "packaging_criterion_not_documented"})
    admitted = envelope(held(pvc, metal, scored=False), *bids[:2], decisions=[decision("b1", {"admitted": about("b")})])
    yield evaluated("packaging-required-admitted", "A bid that does not meet a criterion is admitted", admitted,
                    standing(a=(2, "54"), b=(1, "60")) | {f"{SECOND}/flags/0/code": "admitted_by_decision", f"{SECOND}/flags/0/subjects": ["pvc"]})


def refused() -> Iterator[Case]:
    sound = envelope(held(MONO), packed("a", "10", component("pose", "primary", "pe", "10")))
    at = "/procurement/lots/0/packaging"
    yield rejected("measure-no-packaging-criteria", "Points of a set that the lot does not name", changed(sound, {f"{at}/criteria": DROP}), ("measure.no_packaging_criteria", "/procurement/lots/0/criteria/1/measure"))
    yield rejected("packaging-criteria-unknown", "A set that is not there", changed(sound, {f"{at}/criteria": "andre"}), ("reference.unknown", f"{at}/criteria"))
    pointless = changed(sound, {f"{SET}/criteria/0/gives": {"required": "ask"}})
    yield rejected("measure-no-packaging-points", "Points of a set that gives none", pointless, ("measure.no_packaging_points", "/procurement/lots/0/criteria/1/measure"))
    wrong = wanted("tom", [], [{"made_of": []}, {"at_most": bound("label", "1.5")}], holds={"share_by_mass": "0"}, gives={"points": "-1"})
    empty = wanted("tom")
    yield rejected("packaging-criteria-senseless", "Criteria with nothing to meet, bounds beyond a share, and no points", changed(sound, {f"{SET}/criteria": [wrong, empty]}),
                   ("reference.duplicate_id", f"{SET}/criteria/1/id"), ("number.out_of_bounds", f"{SET}/criteria/0/holds_for/share_by_mass"), ("number.out_of_bounds", f"{SET}/criteria/0/gives/points"),
                   ("document.empty_list", f"{SET}/criteria/0/meets/0/tests"), ("document.empty_list", f"{SET}/criteria/0/meets/1/tests/0/made_of"), ("number.not_a_share", f"{SET}/criteria/0/meets/1/tests/1/at_most/value"),
                   ("document.empty_list", f"{SET}/criteria/1/meets"))
    yield rejected("packaging-criteria-empty", "A set without criteria", changed(sound, {f"{SET}/criteria": []}), ("document.empty_list", f"{SET}/criteria"))
