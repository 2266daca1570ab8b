"""What emissions rest on, and the share of them that is documented."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .carbon import LOT, REPORT, emits, factor, once, own, total_hand
from .case import Case, evaluated, rejected, standing
from .documents import Document, criterion, envelope
from .footprints import MADE, asked, footprint, made_by_unit, offered, part, pumps

SECOND = "/lots/0/bids/1/carbon"
KINDS = ["verified_footprint", "primary_data", "factor_set"]
GRID = own("el", factor("dk1", "kgCO2e/kWh", "0.2", area="DK1"))


def share(counts_as: list[str] = KINDS, **fields: Any) -> Document:
    """A criterion that gives 100 points for all that is documented and none for nothing."""
    rule = {"fixed_range": {"max_points": "100", "full_at": "1", "zero_at": "0", "capped": False}}
    return criterion("dokumenteret", {"documented_share": {"counts_as": counts_as, "when_nothing_emitted": "non_compliant"} | fields}, rule)


def lines(*others: Document) -> list[Document]:
    """5 kg a pump unless a footprint says otherwise, 500 kWh at 0.2 kg, and others."""
    return [made_by_unit(), emits("strøm", once(("500", "kWh"), "el/dk1")), *others]


def measured(*others: Document, asks: Document | None = None, **fields: Any) -> Document:
    whole = pumps(asks or asked(boundary=MADE), lines=lines(*others), criteria=[share(**fields)])
    return whole | {"factor_sets": [GRID]}


def cases() -> Iterator[Case]:
    waste = emits("affald", once(("85", "kgCO2e")), "end_of_life")
    good = {"technological": "2", "geographical": "1", "temporal": "3", "primary_share": "0.6"}
    checked = footprint(part("1.5", *MADE, biogenic="-1"), verified_by="DNV", data_quality=good)
    claimed = footprint(part("1", "raw_materials"), part("2", "production"), data_quality={"technological": "4", "primary_share": "0.5"})
    # 15 kg verified, of them 9 of primary data, 100 kg by factors and 85 kg that are only stated, of 200; or 30 kg that nobody verified, half of primary data, of 215.
    hand = standing(a=(1, "57.5"), b=(2, "53.488372093")) | total_hand("total", "200") | {
        f"{REPORT}/grounds/size/value": "200", f"{REPORT}/grounds/verified_footprints/value": "0.075", f"{REPORT}/grounds/unverified_footprints/value": "0", f"{REPORT}/grounds/factor_sets/value": "0.5",
        f"{REPORT}/grounds/stated/value": "0.425", f"{REPORT}/grounds/primary_data/value": "0.045", f"{REPORT}/grounds/sets/0/set": "el", f"{REPORT}/grounds/sets/0/year": 2025, f"{REPORT}/grounds/sets/0/areas/0": "DK1",
        f"{REPORT}/grounds/sets/0/share/value": "0.5", f"{REPORT}/grounds/ratings/0/mean/value": "2", f"{REPORT}/grounds/ratings/2/rating": "temporal", f"{REPORT}/grounds/ratings/2/mean/value": "3",
        f"{SECOND}/grounds/verified_footprints/value": "0", f"{SECOND}/grounds/unverified_footprints/value": "0.139534883721", f"{SECOND}/grounds/primary_data/value": "0.06976744186", f"{SECOND}/grounds/ratings/0/mean/value": "4", f"{SECOND}/grounds/ratings/1": None,
        "/lots/0/bids/0/criteria/0/measure/value": "0.575", "/lots/0/bids/0/criteria/0/measure/unit": "1", "/lots/0/bids/1/criteria/0/measure/value": "0.53488372093",
    }
    yield evaluated("documented-share", "What emissions rest on, and points for the share that is documented", envelope(measured(waste), offered("a", checked), offered("b", claimed)), hand)
    # 30 kg of footprint, 100 kg by factors and 70 kg that are taken off: any footprint counts whole, of 200 kg, though only 60 are left.
    reused = emits("genbrug", once(("-70", "kgCO2e")), "end_of_life")
    yield evaluated("documented-share-taken-off", "What is taken off counts with its size, so that a share is never above 1", envelope(measured(reused, counts_as=["primary_data", "footprint"]), offered("a", claimed)),
                    standing(a=(1, "15")) | total_hand("total", "60") | {f"{REPORT}/grounds/size/value": "200", f"{REPORT}/grounds/stated/value": "0.35", "/lots/0/bids/0/criteria/0/measure/value": "0.15"})
    # Of making it alone: 2 kg a piece with a footprint, of which half counts; without one, the line counts and nothing is documented.
    optional = asked(["production"])
    alone = footprint(part("2", "production"), data_quality={"primary_share": "0.5"})
    yield evaluated("documented-share-of-stages", "Of one stage, which only one bid has a footprint of", envelope(measured(asks=optional, stages=["production"]), offered("a", alone), offered("b")),
                    standing(a=(1, "50"), b=(2, "0")) | {f"{SECOND}/grounds/stated/value": "0.333333333333"})
    nothing = footprint(part("0", "production"))
    whole = measured(asks=optional, stages=["production"])
    whole["lots"][0]["alternative"] = {"id": "nu", "title": "Dagens pumper", "offer": offered("nu", nothing)["offers"][0]["offer"]}
    reason = {"/lots/0/bids/0/reasons/0/code": "nothing_emitted", "/lots/0/bids/0/reasons/0/subject": "dokumenteret", "/lots/0/bids/0/reasons/0/pointer": "/bids/0/offers/0/offer"}
    yield evaluated("documented-share-of-nothing", "There is no share of nothing: the bid that emits none does not comply, the other has half of its share, and current practice is not scored", envelope(whole, offered("a", nothing), offered("b", alone)),
                    standing(a="non_compliant", b=(1, "50")) | reason)
    yield evaluated("documented-share-of-nothing-asked", "A bid that emits nothing waits for the buyer", envelope(measured(asks=optional, stages=["production"], when_nothing_emitted="ask"), offered("a", nothing), offered("b", alone)),
                    standing(a="incomplete", b="admitted") | reason | {"/lots/0/outcome": "open"})
    at = f"{LOT}/criteria/0/measure/documented_share"
    yield rejected("documented-share-bad", "Nothing that counts, and a stage without emissions", envelope(measured(counts_as=[], stages=["maintenance"]), offered("a", checked)),
                   ("carbon.no_lines", f"{at}/stages/0"), ("document.empty_list", f"{at}/counts_as"))
    yield evaluated("documented-share-confidential", "The shares of a confidential footprint are withheld; of the other bid they are not, since the rule compares nothing", envelope(measured(waste), offered("a", checked | {"confidential": True}), offered("b", claimed)),
                    {f"{REPORT}/grounds/verified_footprints/value": None, f"{SECOND}/grounds/stated/value": "0.395348837209", "/lots/0/bids/0/criteria/0/measure/value": None, "/lots/0/bids/0/rank": 1}, redacted=True)
