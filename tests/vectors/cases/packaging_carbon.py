"""What the packaging of bids emits: its masses times the emission factors that the lot names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .carbon import carbon, emits, factor, own, product
from .case import analysed, DROP, Case, changed, evaluated, rejected, standing
from .documents import bid, envelope, line, ratio
from .packaging import BOX, LARGE, LIGHT, PALLET, POUCH, call, component, packed

FIRST, THIRD = "/lots/0/bids/0", "/lots/0/bids/2"
LOT = "/procurement/lots/0"


def cases() -> Iterator[Case]:
    yield from followed()
    yield from refused()


def follows(*factors: Any, **parts: Any) -> dict:
    return {"packaging": {"amount": product(*factors)} | parts}


MAKING = factor("pe", "kgCO2e/kg", {2026: "3", 2027: "2"})
FACTORS = own("emballage", MAKING, factor("forbrænding", "gCO2e/g", "2.3"), factor("pap", "kgCO2e/kg", "1.1"))
LINES = [
    emits("fremstilling", follows("emballage/pe", materials=["pe"], levels=["primary"]), "production"),
    emits("forbrænding", follows("emballage/forbrænding", ("0.6", "1"), materials=["pe"]), "end_of_life"),
    emits("papkasser", follows("emballage/pap", ("0.8", "1"), materials=["paper"]), "raw_materials"),
]


def emitting(policy: str = "non_compliant", **fields: Any) -> dict:
    return call(carbon(rule=ratio("40")), policy=policy, carbon_lines=LINES, **fields) | {"factor_sets": [FACTORS]}


def followed() -> Iterator[Case]:
    # Ten kilograms of pouches and ten of boxes a year: 10 × 3 + 10 × 2, 20 × 0.6 × 2.3 and 20 × 0.8 × 1.1.
    # The pallet is of wood, which no line follows. The other's pouches weigh eight: 40, 22.08 and 17.6.
    unknown = packed("c", "9", component("pose", "primary", "pe", None), BOX)
    bids = [packed("a", "10", POUCH, BOX, PALLET), packed("b", "10", LIGHT, LARGE), unknown]
    hand = {
        f"{FIRST}/carbon/totals/total/value": "95.2", f"{FIRST}/carbon/totals/per_functional_unit/value": "0.0238", f"{FIRST}/carbon/by_stage/1/stage": "production", f"{FIRST}/carbon/by_stage/1/total/value": "50",
        f"{FIRST}/carbon/lines/0/times/values": ["0", "10", "10"], f"{FIRST}/carbon/lines/0/by_year/values": ["0", "30", "20"], f"{FIRST}/carbon/lines/1/total/value": "27.6", f"{FIRST}/carbon/lines/2/total/value": "17.6",
        "/lots/0/bids/1/carbon/totals/total/value": "79.68",
        f"{THIRD}/reasons/0/code": "packaging_not_documented", f"{THIRD}/reasons/0/subject": "pose", f"{THIRD}/reasons/0/pointer": "/bids/2/offers/0/offer/packaging/components/0/grams", f"{THIRD}/reasons/1": None,
        f"{THIRD}/carbon": None, f"{THIRD}/offered_price/value": "18000",
    }
    yield evaluated("packaging-carbon", "Emissions of making packaging and of what becomes of it; a mass that is left out is never nothing", envelope(emitting(), *bids), hand)
    yield evaluated("packaging-carbon-asks", "The buyer asks for a mass that is left out", envelope(emitting("ask"), bids[0], unknown, bid("d", "10")),
                    standing(a="admitted", c="incomplete", d="incomplete") | {f"{THIRD}/reasons/0/subject": "pumpe"})
    practice = {"id": "praksis", "title": "I dag", "offer": packed("x", "12", POUCH, BOX)["offers"][0]["offer"]}
    yield evaluated("packaging-carbon-practice", "What the packaging of current practice emits", envelope(emitting(alternative=practice), bids[0]), {"/lots/0/alternative/carbon/totals/total/value": "95.2"})

    bought = [line("pumper", {"schedule": {"item": "pumpe"}}, phase="acquisition")]
    yield analysed("packaging-carbon-analysis", "What the packaging of each bid emits beside what it costs, and that of current practice", envelope(emitting(alternative=practice, cost_lines=bought), *bids[:2]),
                   {f"/lots/0/options/{place}/carbon/totals/total/value": total for place, total in enumerate(("95.2", "79.68", "95.2"))})


def refused() -> Iterator[Case]:
    silent = {"id": "praksis", "title": "I dag", "offer": bid("x", "12")["offers"][0]["offer"]}
    yield rejected("carbon-packaging-unknown", "Current practice that says nothing of its packaging", envelope(emitting(alternative=silent), packed("a", "10", POUCH)), ("carbon.packaging_unknown", f"{LOT}/alternative/offer/packaging"))
    primary = silent | {"offer": packed("x", "12", POUCH, unpacked=[])["offers"][0]["offer"]}
    yield rejected("carbon-packaging-unknown-once", "Two levels of which current practice says nothing are one problem", envelope(emitting(alternative=primary), packed("a", "10", POUCH)), ("carbon.packaging_unknown", f"{LOT}/alternative/offer/packaging"))
    part = silent | {"offer": packed("x", "12", component("pose", "primary", "pe", None))["offers"][0]["offer"]}
    yield rejected("carbon-packaging-mass-unknown", "A component of current practice without a mass", envelope(emitting(alternative=part), packed("a", "10", POUCH)), ("carbon.packaging_unknown", f"{LOT}/alternative/offer/packaging/components/0/grams"))
    unasked = changed(envelope(emitting(), bid("a", "10")), {f"{LOT}/packaging": DROP, f"{LOT}/carbon_lines": [LINES[0]]})
    yield rejected("carbon-no-packaging", "A line that follows packaging nobody is asked for", unasked, ("carbon.no_packaging", f"{LOT}/carbon_lines/0/flow/packaging"))
