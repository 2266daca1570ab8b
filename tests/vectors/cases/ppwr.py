"""What Regulation (EU) 2025/40 says of the packaging of bids within the deliveries."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case, changed, evaluated, rejected, standing
from .documents import bid, envelope
from .packaging import LEVELS, PACKAGING, call, component, packed
from .packaging_criteria import bound, held, wanted

FIRST, SECOND, THIRD = (f"/lots/0/bids/{place}" for place in range(3))


def cases() -> Iterator[Case]:
    yield from found()
    yield from scored()
    yield from refused()


def delivered(first: str, last: str) -> dict:
    return call(packaging={"items": ["pumpe"], "levels": LEVELS, "missing": "ask", "ppwr": {"first_delivery": first, "last_delivery": last}})


def assessed(**result: str) -> dict:
    return {"result": result, "method": "RecyClass 3.0", "document": {"text": "Vurdering 17"}}


def rules(at: str, *outcomes: tuple[str, int, str]) -> dict[str, Any]:
    """The rule, year and outcome of each finding of a component."""
    return {f"{at}/ppwr/{place}/{field}": value for place, one in enumerate(outcomes) for field, value in zip(("rule", "from", "outcome"), one, strict=True)} | {f"{at}/ppwr/{len(outcomes)}": None}


TOUCHING = {"contact_sensitive": True, "beverage_bottle": False}


def found() -> Iterator[Case]:
    # A pouch of grade A with 12 % recycled plastic; a box of grade C that is 60 % empty; a pallet of which nothing is said.
    pouch = component("pose", "primary", "pe", "10", recycled="0.12", recyclability=assessed(share="0.96"), properties=TOUCHING)
    box = component("æske", "secondary", "paper", "200", "20", recyclability=assessed(grade="c"), empty_space="0.6")
    pallet = component("palle", "tertiary", "wood", "25000", "1000")
    # A device's pouch that cannot be recycled is exempt; whether the lid touches anything, or is a bottle, is left out:
    # 30 % reaches 30 % of PET that does or a bottle, not 35 % of other plastic, and in 2040 none of 50, 65 and 65 %.
    exempt = component("pose", "primary", "pp", "10", recyclability=assessed(grade="below_c"), exemptions=["medical_device"])
    lid = component("låg", "primary", "pet", "5", recycled="0.3", recyclability=assessed(share="0.7"))
    bids = [packed("a", "10", pouch, box, pallet), packed("b", "10", exempt, lid), bid("c", "10")]
    one, other = f"{FIRST}/packaging/components", f"{SECOND}/packaging/components"
    recyclable, plastic, empty = "recyclability", "recycled_content", "empty_space"
    hand = (
        rules(f"{one}/0", (recyclable, 2030, "met"), (recyclable, 2038, "met"), (plastic, 2030, "met"), (plastic, 2040, "not_met"))
        | rules(f"{one}/1", (recyclable, 2030, "met"), (recyclable, 2038, "not_met"), (empty, 2030, "not_met"))
        | rules(f"{one}/2", (recyclable, 2030, "not_documented"), (recyclable, 2038, "not_documented"), (empty, 2030, "not_documented"))
        | rules(f"{other}/0", (recyclable, 2030, "exempt"), (recyclable, 2038, "exempt"), (plastic, 2030, "exempt"), (plastic, 2040, "exempt"))
        | rules(f"{other}/1", (recyclable, 2030, "met"), (recyclable, 2038, "not_met"), (plastic, 2030, "not_documented"), (plastic, 2040, "not_met"))
    )
    hand |= {
        f"{one}/0/ppwr/0/grade": "a", f"{one}/0/ppwr/0/least_grade": "c", f"{one}/0/ppwr/3/bound": "0.25", f"{one}/0/ppwr/3/articles": ["Art. 7(2)(b)"], f"{one}/0/ppwr/3/category": "contact_sensitive_other",
        f"{one}/0/barred_from": 2040, f"{one}/1/barred_from": 2038, f"{one}/2/barred_from": None, f"{one}/1/ppwr/2/articles": ["Art. 24(1)"],
        f"{other}/0/barred_from": None, f"{other}/0/ppwr/0/articles": ["Art. 6(11)(b)"], f"{other}/0/ppwr/2/articles": ["Art. 7(4)(b)"], f"{other}/1/ppwr/2/articles": ["Art. 7(1)(a)", "Art. 7(1)(c)", "Art. 7(1)(d)"], f"{other}/1/ppwr/2/bound": None,
        f"{FIRST}/flags/0/code": "ppwr_not_met", f"{FIRST}/flags/0/subjects": ["pose", "æske"], f"{FIRST}/flags/1/code": "ppwr_not_documented", f"{FIRST}/flags/1/subjects": ["palle"],
        f"{SECOND}/flags/0/subjects": ["låg"], f"{SECOND}/flags/2/code": "ppwr_exempt", f"{SECOND}/flags/2/subjects": ["pose"],
        f"{THIRD}/flags/0/code": "ppwr_not_documented", f"{THIRD}/flags/0/subjects": ["pumpe"],
    }
    documents = envelope(delivered("2027-01-01", "2040-12-31"), *bids)
    yield evaluated("ppwr-findings", "Grades, recycled plastic and empty space, met or not in a year, not documented, and exempt", documents, standing(a=(1, "60"), b=(1, "60"), c=(1, "60")) | hand)
    # A contract that ends in 2039 meets the threshold of 2038 and not that of 2040; at 0.7 and 0.5 the bounds are met.
    edge = component("flaske", "primary", "pet", "10", recycled="0.29", recyclability=assessed(share="0.7"), properties={"beverage_bottle": True})
    crate = component("kasse", "tertiary", "pp", "900", "100", {"reused": {"rotations": 20}}, recycled="0.35", empty_space="0.5", properties={"contact_sensitive": False}, recyclability=assessed(share="0.8"))
    yield evaluated("ppwr-term", "Only what holds before the last delivery is told", envelope(delivered("2031-06-01", "2039-12-31"), packed("a", "10", edge, crate)),
                    rules(f"{one}/0", (recyclable, 2030, "met"), (recyclable, 2038, "not_met"), (plastic, 2030, "not_met")) | rules(f"{one}/1", (recyclable, 2030, "met"), (recyclable, 2038, "met"), (plastic, 2030, "met"), (empty, 2030, "met"))
                    | {f"{one}/0/ppwr/2/category": "beverage_bottle", f"{one}/0/barred_from": 2030, f"{one}/1/ppwr/2/category": "other"})
    half = component("kasse", "tertiary", "wood", "900", "100", {"reused": {"rotations": 50}}, recyclability=assessed(grade="a"), empty_space="0.8", exemptions=["reuse_system"])
    yield evaluated("ppwr-reuse-system", "A crate of a re-use system may be more than half empty", envelope(delivered("2031-06-01", "2031-12-31"), packed("a", "10", half)),
                    rules(f"{one}/0", (recyclable, 2030, "met"), (empty, 2030, "exempt")) | {f"{one}/0/ppwr/1/articles": ["Art. 24(5)"], f"{one}/0/barred_from": None})
    secret = packed("a", "10", pouch | {"confidential": True}, box)
    yield evaluated("ppwr-redacted", "Nothing is told of a bid with a confidential component", envelope(delivered("2027-01-01", "2040-12-31"), secret, bids[1]),
                    {f"{one}/1/ppwr": None, f"{one}/1/barred_from": None, f"{FIRST}/flags/0": None, f"{SECOND}/flags/0/code": "ppwr_not_met"}, redacted=True)


def scored() -> Iterator[Case]:
    grade = wanted("klasse", [{"grade_at_least": "b"}])
    empty = wanted("tomrum", [{"at_most": bound("empty_space", "0.5")}], levels=["secondary", "tertiary"], gives={"points": "5"})
    pouch, box = component("pose", "primary", "pe", "10", recyclability=assessed(share="0.8")), component("æske", "secondary", "paper", "200", "20", recyclability=assessed(grade="a"), empty_space="0.5")
    bids = [packed("a", "10", pouch, box), packed("b", "10", pouch | {"recyclability": assessed(share="0.799")}, box | {"empty_space": "0.51"}), packed("c", "10", component("pose", "primary", "pe", "10"), box)]
    results = "packaging/criteria/results"
    yield evaluated("ppwr-criteria", "Points for a grade and for little empty space", envelope(held(grade, empty), *bids),
                    standing(a=(1, "75"), b=(3, "60"), c=(2, "65")) | {f"{SECOND}/{results}/0/outcome": "not_met", f"{SECOND}/{results}/1/outcome": "not_met", f"{THIRD}/{results}/0/outcome": "not_documented", f"{THIRD}/{results}/0/components": ["pose"]})


def refused() -> Iterator[Case]:
    sound = envelope(delivered("2027-01-01", "2030-12-31"), packed("a", "10", component("pose", "primary", "pe", "10")))
    yield rejected("packaging-deliveries-reversed", "A last delivery before the first", changed(sound, {"/procurement/lots/0/packaging/ppwr/last_delivery": "2026-12-31"}), ("packaging.deliveries_reversed", "/procurement/lots/0/packaging/ppwr/last_delivery"))
    at = f"{PACKAGING}/components/0"
    claims = {f"{at}/exemptions": ["medical_device", "natural_material", "small_part"], f"{at}/properties": {"contact_sensitive": False}, f"{at}/recyclability": assessed(share="95"), f"{at}/empty_space": "-0.1"}
    reasons = {f"{FIRST}/reasons/{place}/{field}": value for place, one in enumerate((
        ("packaging_not_usable", f"{at}/recyclability/result/share", "recyclability", "95"), ("packaging_not_usable", f"{at}/empty_space", "empty_space", "-0.1"),
        ("exemption_does_not_fit", f"{at}/exemptions/0", "medical_device", None), ("exemption_does_not_fit", f"{at}/exemptions/1", "natural_material", None))) for field, value in zip(("code", "pointer", "ground", "offered"), one, strict=True)}
    other = packed("b", "10", component("pose", "primary", "pe", "10"))
    document = changed(sound, claims)
    yield evaluated("bid-exemption-does-not-fit", "Exemptions of what the component is said not to be, and shares beyond a share: reasons of that bid alone", document | {"bids": [*document["bids"], other]},
                    standing(a="incomplete", b="admitted") | reasons | {f"{FIRST}/reasons/4": None, f"{FIRST}/flags/0": None, f"{FIRST}/packaging": None})
