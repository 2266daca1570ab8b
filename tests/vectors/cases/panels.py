"""Panels, measurements, and the standing of bids: decisions, requirements, what is missing."""

from __future__ import annotations

from collections.abc import Iterator

from .case import Case, analysed, changed, evaluated, standing
from .documents import (
    about, amount, answer, assessment, bid, cost, decision, declared, envelope, item, line, lot, parameter, policy, price,
    procurement, quality, ratio, yearly,
)


def cases() -> Iterator[Case]:
    yield from aggregations()
    yield from measurements()
    yield from refuted()
    yield from standings()
    yield from open_lots()


def aggregations() -> Iterator[Case]:
    def assessed(aggregation: str, *entries: dict) -> dict:
        return envelope(procurement(lot([quality(aggregation=aggregation)])), bid("a"), bid("b"), assessments=list(entries))

    entries = [assessment("v1", "a", "7", "AB"), assessment("v2", "a", "8", "CD"), assessment("v3", "a", {"abstention": "kvalitet"}, "EF"), assessment("v4", "b", "7", "AB"), assessment("v5", "b", "6", "CD"), assessment("v6", "b", "7", "EF")]
    yield evaluated("panel-mean", "The mean of those who do not abstain", assessed("mean", *entries), standing(a=(1, "7.5"), b=(2, "6.666666666667")))
    two = [assessment("v1", "a", "6"), assessment("v2", "b", "5"), assessment("v3", "x", "9", "AB"), assessment("v4", "x", "10", "CD")]
    yield evaluated("panel-single-two-voices", "Two voices where one was published are no measure, also of an excluded bid", envelope(
        procurement(lot([quality(better="lower") | {"rule": {"linear_min_max": {"max_points": "10"}}}], policies=policy(reference_set="received_bids"))), bid("a"), bid("b"), bid("x"),
        assessments=two, decisions=[decision("b1", {"excluded": about("x", ground="Habilitet")})]),
        {"/lots/0/criteria/0/highest": "6", "/lots/0/criteria/0/lowest": "5", "/lots/0/bids/2/standing": "excluded"})
    weights = [assessment("v1", "a", "7", "AB", weight="2"), assessment("v2", "a", "10", "CD", weight="1"), assessment("v3", "a", {"abstention": "kvalitet"}, "EF"),
               assessment("v4", "b", "9", "AB", weight="0.5"), assessment("v5", "b", "5", "CD", weight="0.5")]
    yield evaluated("panel-weighted-mean", "The mean by the evaluators' weights", assessed("weighted_mean", *weights), standing(a=(1, "8"), b=(2, "7")))
    history = [assessment("v1", "a", "3"), assessment("v2", "a", "6", supersedes="v1"), assessment("v3", "a", "9", supersedes="v2", status="draft"),
               assessment("v4", "b", "5"), assessment("v5", "b", "10", "CD", status="draft")]
    chain = [assessment("v1", "a", "3"), assessment("v2", "a", "6", supersedes="v1", status="draft"), assessment("v3", "a", "9", supersedes="v2"), assessment("v4", "b", "5")]
    for name, title, entries in (("chain", "A final entry replaces a final one through a draft", chain), ("order", "The same entries in the other order", chain[::-1])):
        yield evaluated(f"panel-superseded-{name}", title, assessed("single", *entries), standing(a=(1, "9"), b=(2, "5")))
    yield evaluated("panel-superseded", "A later entry supersedes an earlier one, and a draft does not count", assessed("single", *history),
                    standing(a=(1, "6"), b=(2, "5")) | {f"/lots/0/bids/{index}/flags/0/{field}": value for index in (0, 1) for field, value in (("code", "draft_assessment"), ("subjects", ["kvalitet"]))})


def measurements() -> Iterator[Case]:
    measured = parameter("tid", "min", origin="assessor_measured")
    del measured["missing"]
    table = {"table": {"steps": [{"at_most": "3", "points": "10"}, {"at_most": "6", "points": "5"}], "otherwise": "0"}}
    call = procurement(lot([declared("tid", "tid", table)], parameters=[measured],
                           requirements=[{"id": "højst", "title": "Højst otte minutter", "test": {"at_most": {"parameter": "tid", "value": "8"}}}]))

    def found(name: str, who: str, value: str, **fields: object) -> dict:
        return assessment(name, who, {"measured": {"parameter": "tid", "value": value, "sample": f"P-{who}"}}, **fields)

    entries = [found("v1", "a", "3"), found("v2", "b", "9"), found("v3", "b", "3.5", supersedes="v2"), found("v4", "c", "8.1")]
    document = envelope(call, bid("a"), bid("b"), bid("c"), assessments=entries)
    yield evaluated("measured", "Values that assessors measure, one measured again", document, standing(a=(1, "10"), b=(2, "5"), c="non_compliant"))
    yield evaluated("measured-missing", "Nothing is ranked until every sample is measured", changed(document, {"/assessments": entries[:3]}),
                    standing(a="admitted", b="admitted", c="incomplete") | {"/lots/0/outcome": "open", "/lots/0/bids/2/reasons/0/code": "value_missing"})


def refuted() -> Iterator[Case]:
    minutes = parameter("tid", "min", minimum="0", maximum="60")
    call = procurement(lot([declared("tid", "tid")], parameters=[minutes]))
    document = envelope(call, bid("a", values={"tid": {"value": "5", "verification": "refuted"}}), bid("b", values={"tid": "6"}))
    yield evaluated("refuted", "A value that evidence contradicts waits for a correction", document,
                    standing(a="incomplete", b="admitted") | {"/lots/0/outcome": "open", "/lots/0/bids/0/reasons/0/code": "value_refuted", "/lots/0/bids/0/reasons/0/pointer": "/bids/0/offers/0/offer/values/0/value"})
    corrected = decision("b1", {"value_corrected": about("a", target={"value": "tid"}, before="5", after="7")})
    yield evaluated("refuted-corrected", "The same value once it is corrected", document | {"decisions": [corrected]}, standing(a=(1, "7"), b=(2, "6")) | {"/lots/0/bids/0/flags/0/code": "value_corrected"})


def everything() -> dict:
    """A lot in which every reason for a standing can arise."""
    requirements = [
        {"id": "ce", "title": "CE-mærket", "test": "confirmed", "missing": "non_compliant"},
        {"id": "alarm", "title": "Alarm", "test": "confirmed", "missing": "ask"},
        {"id": "batteri", "title": "Mindst otte timer", "test": {"at_least": {"parameter": "timer", "value": "8"}}},
    ]
    parameters = [parameter("timer", "hour", missing="non_compliant"), parameter("vægt", "kg", missing="ask")]
    return lot([price()], schedule=[item(ceiling_price="2000")], requirements=requirements, parameters=parameters)


def whole(name: str, asked: str | None = "1000", hours: str | None = "10", mass: str | None = "2", ce: bool | None = True, alarm: bool | None = True) -> dict:
    values = {key: value for key, value in (("timer", hours), ("vægt", mass)) if value is not None}
    answers = [answer(key, value) for key, value in (("ce", ce), ("alarm", alarm)) if value is not None]
    return bid(name, asked, values, requirements=answers)


def standings() -> Iterator[Case]:
    bids = [
        whole("a", "1600"), whole("b", ce=False), whole("c", "2500"), whole("d", hours="7.999999999999"), whole("e", None), whole("f", hours=None), whole("g", ce=None),
        whole("h", "2500", ce=False), whole("i", "800"), whole("j", "1250"), whole("k", mass=None),
    ]
    decisions = [
        decision("b1", {"admitted": about("h")}),
        decision("b2", {"excluded": about("i", ground="Afgjort ved endelig dom.")}),
        decision("b3", {"value_corrected": about("j", target={"price": "pumpe"}, before="1250", after="1280.00")}),
        decision("b4", {"missing_value_resolved": about("k", missing={"value": "vægt"}, resolution="non_compliant")}),
        decision("b5", {"clarification_received": about("a")}),
    ]
    reasons = {1: "requirement_not_met", 2: "above_ceiling", 3: "requirement_not_met", 4: "price_missing", 5: "value_missing", 6: "requirement_unanswered", 8: "excluded_by_decision", 10: "non_compliant_by_decision"}
    # The lowest admitted price is j's corrected 1280: 100 points; a 80; h 51.2.
    yield evaluated("standings", "Every standing and reason that leaves a lot ranked", envelope(procurement(everything()), *bids, decisions=decisions),
                    standing(a=(2, "80"), b="non_compliant", c="non_compliant", d="non_compliant", e="non_compliant", f="non_compliant", g="non_compliant", h=(3, "51.2"), i="excluded", j=(1, "100"), k="non_compliant")
                    | {f"/lots/0/bids/{index}/reasons/0/code": code for index, code in reasons.items()} | {"/lots/0/bids/9/flags/0/code": "value_corrected", "/lots/0/bids/7/flags/0/code": "admitted_by_decision", "/lots/0/bids/7/flags/0/subjects/0": "ce", "/lots/0/bids/0/flags/0/code": "clarification_received", "/lots/0/bids/0/flags/0/subjects/0": "b5"})
    unneeded = [decision("b1", {"admitted": about("a")}), decision("b2", {"admitted": about("e")})]
    yield evaluated("admitted-unneeded", "Admissions of what was not in question, and of a bid without its price", envelope(procurement(everything()), whole("a"), whole("e", None), decisions=unneeded),
                    standing(a=(1, "100"), e="non_compliant") | {"/lots/0/bids/0/flags/0/code": "decision_unused", "/lots/0/bids/0/flags/0/subjects/0": "b1", "/lots/0/bids/1/flags/0/code": "decision_unused"})
    yield from own_faults()
    nobody = envelope(procurement(everything()), whole("a", ce=False))
    yield evaluated("nobody-admitted", "No bid can be ranked", nobody, standing(a="non_compliant") | {"/lots/0/outcome": "no_admitted_bid"})
    yield evaluated("no-bids", "Before the bids are opened", envelope(procurement(everything())), {"/lots/0/outcome": "no_admitted_bid"})


def own_faults() -> Iterator[Case]:
    """What one bid does against the published rules is that bid's alone."""
    flow = {"capital": {"amount": amount(("900", "DKK")), "purchase_year": 0, "life": {"parameter": "levetid"}, "replaced": True, "service": "year_of_purchase", "residual": "none"}}
    growing = {"rate": {"per_year": {"parameter": "regulering"}, "first_year": 1}}
    lines = [line("udstyr", flow), line("aftale", yearly(("100", "DKK/year"), to_year=1), [growing])]
    parameters = [parameter("levetid", "year", missing="problem"), parameter("regulering", "1", missing="problem", maximum="0.05")]
    packed = item("sæt", packs="shared", missing="non_compliant")
    call = procurement(lot([price()], schedule=[item(missing="problem"), packed], cost_lines=lines, parameters=parameters, requirements=[]))

    def offered(name: str, asked: str | None = "1000", life: str | None = "5", rate: str = "0.02", **pack: str) -> dict:
        prices = {"pumpe": asked} if asked else {}
        values = {"levetid": life, "regulering": rate} if life else {"regulering": rate}
        return bid(name, prices | {"sæt": {"price": "250"} | (pack or {"pack_size": "10"})}, values)

    bids = [offered("a", "975"), offered("b", "0"), offered("c", "-5"), offered("d", rate="0.06"), offered("e", life="2.5"), offered("f", rate="-1"),
            offered("g", pack_size="0"), offered("h", None, None), offered("i", "0"), offered("j", rate="0.1"), offered("k", life="0"), offered("l")]
    del bids[11]["offers"][0]["offer"]["prices"][1]["pack_size"]
    decisions = [
        decision("b1", {"excluded": about("h", ground="Trukket tilbage.")}),
        decision("b2", {"value_corrected": about("i", target={"price": "pumpe"}, before="0", after="1925")}),
        decision("b3", {"admitted": about("j")}),
        decision("b4", {"value_corrected": about("k", target={"value": "levetid"}, before="0", after="4")}),
        decision("b5", {"admitted": about("e")}),
    ]
    reasons = {1: ("price_not_allowed", None, "0"), 2: ("price_not_allowed", None, "-5"), 3: ("value_out_of_bounds", "0.05", "0.06"), 4: ("value_not_usable", None, "2.5"),
               5: ("value_not_usable", None, "-1"), 6: ("pack_size_missing", None, None), 7: ("excluded_by_decision", None, None), 11: ("pack_size_missing", None, None)}
    # With 25 for one piece of the set: a 1000, i 1950, j and k 1025.
    yield evaluated("own-faults", "Prices, values and packs against the published rules, each the fault of its own bid", envelope(call, *bids, decisions=decisions),
                    standing(a=(1, "100"), b="non_compliant", c="non_compliant", d="non_compliant", e="non_compliant", f="non_compliant", g="non_compliant", h="excluded",
                             i=(4, "51.282051282051"), j=(2, "97.560975609756"), k=(2, "97.560975609756"), l="non_compliant")
                    | {f"/lots/0/bids/{index}/reasons/0/{field}": value for index, found in reasons.items() for field, value in zip(("code", "required", "offered"), found, strict=True)})
    divided = line("andel", {"yearly": {"amount": amount(("600", "DKK/year"), per=["antal"]), "from_year": 1, "to_year": 1}})
    call = procurement(lot([cost("undiscounted")], cost_lines=[divided], parameters=[parameter("antal", "1")]))
    nothing = envelope(call, bid("a", values={"antal": "3"}), bid("b", values={"antal": "0"}), decisions=[decision("b1", {"excluded": about("b", ground="Trukket tilbage.")})])
    yield evaluated("excluded-without-result", "An excluded bid whose cost cannot be computed", nothing,
                    standing(a=(1, "100"), b="excluded") | {"/lots/0/bids/1/flags/1/code": "not_calculable", "/lots/0/bids/1/costs": None, "/lots/0/bids/0/costs/totals/undiscounted/value": "200"})
    yield analysed("analysis-without-result", "An excluded bid whose cost cannot be computed is left out of the analysis", nothing,
                   {"/lots/0/options/0/option": "a", "/lots/0/options/1": None, "/lots/0/left_out": ["b"], "/lots/0/options/0/costs/totals/undiscounted/value": "200"})


def open_lots() -> Iterator[Case]:
    opened = changed(everything(), {"/criteria/-": quality(), "/schedule/0/missing": "ask"})
    bids = [whole("a"), whole("b", mass=None), whole("c", alarm=None), whole("d", None), whole("e", ce=False)]
    entries = [assessment("v1", "b", "5"), assessment("v2", "c", "5"), assessment("v3", "d", "5"), assessment("v4", "e", "5")]
    waiting = envelope(procurement(opened), *bids, assessments=entries)
    reasons = {0: "assessment_missing", 1: "value_missing", 2: "requirement_unanswered", 3: "price_missing"}
    yield evaluated("open", "A lot that waits for an assessment and three decisions", waiting,
                    standing(a="incomplete", b="incomplete", c="incomplete", d="incomplete", e="non_compliant") | {"/lots/0/outcome": "open"}
                    | {f"/lots/0/bids/{index}/reasons/0/code": code for index, code in reasons.items()})
    decisions = [
        decision("b1", {"missing_value_resolved": about("b", missing={"value": "vægt"}, resolution={"value": "2.5"})}),
        decision("b2", {"missing_value_resolved": about("c", missing={"requirement": "alarm"}, resolution="met")}),
        decision("b3", {"missing_value_resolved": about("d", missing={"price": "pumpe"}, resolution={"value": "2000"})}),
    ]
    resolved = changed(waiting, {"/assessments/-": assessment("v5", "a", "8")}) | {"decisions": decisions}
    # Prices 1000, 1000, 1000, 2000: points 100, 100, 100, 50, and the panel's.
    yield evaluated("open-resolved", "The same lot when everything is resolved", resolved, standing(a=(1, "108"), b=(2, "105"), c=(2, "105"), d=(4, "55"), e="non_compliant")
                    | {"/lots/0/outcome": "ranked", "/lots/0/bids/1/flags/0/code": "missing_value_resolved"})
