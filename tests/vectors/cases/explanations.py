"""Explanations of an award: each difference worked out by hand, and what they may not say."""

from __future__ import annotations

from collections.abc import Iterator

from .case import Case, changed, explained, unexplained
from .documents import (
    about, answer, assessment, bid, cost, declared, decision, envelope, evaluation_price, item, line, lot, parameter, policy, price, procurement,
    quality, ratio, rounded, weighted, yearly,
)


def cases() -> Iterator[Case]:
    yield from points()
    yield from money()
    yield from ties()
    yield from not_compared()
    yield from measured()
    yield from secrets()


def differences(at: str, **expected: str | None) -> dict:
    """The differences of the criteria, in their order, by the number or withheld."""
    return {f"{at}/criteria/{place}/{field}": value for place, (name, number) in enumerate(expected.items())
            for field, value in (("criterion", name), ("difference/value", number))}


def pumps() -> dict:
    """Price for 40 and quality for 60 of 100, the total to one decimal; a wins before b and c, d and e are out.

    Weighted points: a 0.4 · 10 · 800/1000 + 0.6 · 8 = 3.2 + 4.8, b 4 + 3.6, c 0.4 · 10 · 800/900 + 3 = 3.555… + 3.
    """
    call = procurement(lot(
        [price(ratio("10"), weight="40"), quality(weight="60", title="Kvalitet")], weighted(), policy(rounding={"total": rounded(1, "half_up")}),
        schedule=[item()], requirements=[{"id": "ce", "title": "CE-mærket", "test": "confirmed", "missing": "non_compliant"}],
    ))
    bids = [bid(name, asked, requirements=[answer("ce", name != "d")]) for name, asked in {"a": "1000", "b": "850", "c": "900", "d": "700", "e": "600"}.items()]
    why = {"a": "Let at rengøre, og alarmen kan høres i hele rummet.", "b": "Alarmen er svag.", "c": "Skærmen kan ikke læses i sollys."}
    entries = [
        assessment("v1", "a", "6", reason="Alarmen er ikke afprøvet."),
        assessment("v2", "a", "8", supersedes="v1", reason=why["a"], date="2026-03-11", evaluator="AB") | {"evaluator": {"name": "AB", "role": "medicotekniker"}},
        assessment("v3", "b", "6", reason=why["b"]),
        assessment("v4", "c", "5", reason=why["c"]),
        assessment("v5", "d", "9"),
        assessment("v6", "e", "9"),
    ]
    entries[0]["evaluator"] = {"name": "AB", "role": "medicotekniker"}
    decisions = [
        decision("b1", {"value_corrected": about("b", target={"price": "pumpe"}, before="850", after="800")}) | {"reason": "Regnefejl: rabatten var ikke trukket fra."},
        decision("b2", {"excluded": about("e", ground="Udbudslovens § 136, nr. 3")}) | {"reason": "Tilbudsgiveren har givet urigtige oplysninger."},
    ]
    return envelope(call, *bids, assessments=entries, decisions=decisions)


def points() -> Iterator[Case]:
    lot_at, b, c = "/lots/0", "/lots/0/bids/0", "/lots/0/bids/1"
    yield explained("explained-points", "Weighted points whose differences and rounding add up to that of the totals", pumps(), {
        f"{lot_at}/winners/0/bid": "a", f"{lot_at}/winners/0/total/value": "8", f"{lot_at}/winners/1": None,
        f"{lot_at}/winners/0/criteria/1/assessments/0/record/reason": "Let at rengøre, og alarmen kan høres i hele rummet.", f"{lot_at}/winners/0/criteria/1/assessments/1": None,
        f"{b}/bid": "b", f"{b}/rank": 2, f"{b}/total/value": "7.6", f"{b}/comparisons/0/winner": "a", f"{b}/comparisons/0/total/value": "0.4", f"{b}/comparisons/0/rounding": None,
        f"{b}/comparisons/0/criteria/0/advantage": "bid", f"{b}/comparisons/0/criteria/1/advantage": "winner",
        f"{c}/bid": "c", f"{c}/comparisons/0/total/value": "1.4", f"{c}/comparisons/0/rounding/value": "-0.044444444444",
        "/lots/0/bids/2/bid": "d", "/lots/0/bids/2/reasons/0/code": "requirement_not_met", "/lots/0/bids/2/criteria": None, "/lots/0/bids/2/comparisons": None,
        "/lots/0/bids/3/decisions/0/record/reason": "Tilbudsgiveren har givet urigtige oplysninger.",
        f"{lot_at}/corrections/0/subject": "kvalitet", f"{lot_at}/corrections/0/before": "6", f"{lot_at}/corrections/0/after": "8", f"{lot_at}/corrections/0/replaces": "v1",
        f"{lot_at}/corrections/0/record/role": "medicotekniker", f"{lot_at}/corrections/1/bid": "b", f"{lot_at}/corrections/1/before": "850", f"{lot_at}/corrections/1/unit": "DKK/piece", f"{lot_at}/corrections/2": None,
    } | differences(f"{b}/comparisons/0", pris="-0.8", kvalitet="1.2") | differences(f"{c}/comparisons/0", pris="-0.355555555556", kvalitet="1.8"))
    yield explained("explained-to-one", "The same for one bidder: its bid and the winner alone", pumps(), {
        "/reader": "c", "/bids/0/id": "a", "/bids/1/id": "c", "/bids/2": None, "/lots/0/bids/0/bid": "c", "/lots/0/bids/1": None, "/lots/0/corrections/0/bid": "a", "/lots/0/corrections/1": None,
    }, bid="c")
    yield explained("explained-to-the-winner", "The winner is compared with nobody", pumps(), {"/reader": "a", "/lots/0/winners/0/bid": "a", "/lots/0/bids": []}, bid="a")
    yield unexplained("explained-to-nobody", "There is no such bid", pumps(), "f", ("reference.unknown", "/bids"))


def money() -> Iterator[Case]:
    worth = declared("ønske", "opfyldelse", {"money_per_unit": {"amount": "2500", "above": "0"}})
    call = procurement(lot([price("as_measured"), worth], evaluation_price(), schedule=[item()], parameters=[parameter("opfyldelse", "1", minimum="0", maximum="1")]), currency="EUR")
    wish = envelope(call, bid("a", "80000", {"opfyldelse": "0.6"}), bid("b", "79000", {"opfyldelse": "0"}))
    at = "/lots/0/bids/0/comparisons/0"
    # a: 80,000 - 0.6 · 2,500 = 78,500. b is 1,000 cheaper, a is worth 1,500 more.
    yield explained("explained-money", "An evaluation price: the lower price against the higher quality", wish, {
        f"{at}/total/value": "500", f"{at}/total/unit": "EUR", f"{at}/criteria/0/advantage": "bid", f"{at}/rounding": None, "/lots/0/base": "pris",
    } | differences(at, pris="-1000", ønske="1500"), "Negometrix, Award on value (the prices; the differences derived)")


def ties() -> Iterator[Case]:
    call = procurement(lot([declared("point", "point")], policies=policy(["lowest_price", "lot_drawn"]), schedule=[item()], parameters=[parameter("point", "1")]))
    bids = [bid("a", "90", {"point": "5"}), bid("b", "80", {"point": "5"}), bid("c", "80", {"point": "5"}), bid("d", "10", {"point": "4"})]
    drawn = decision("b1", {"lot_drawn": {"lot": "pumper", "order": ["c", "b"]}})
    # c before b by the lot; a was behind both by its price already.
    yield explained("explained-tie", "What parted each bid from the winner, not from the bid before it", envelope(call, *bids, decisions=[drawn]), {
        f"/lots/0/bids/{index}/{field}": value
        for index, (name, tie) in enumerate({"b": "lot_drawn", "a": "lowest_price", "d": None}.items())
        for field, value in (("bid", name), ("comparisons/0/tie_break", tie))
    } | {"/lots/0/bids/0/comparisons/0/total/value": "0", "/lots/0/bids/0/comparisons/0/criteria/0/advantage": "neither", "/lots/0/bids/2/comparisons/0/total/value": "1"})
    yield explained("explained-shared", "Each of two winners that share the first place", envelope(call, *bids), {
        "/lots/0/outcome": "tied", "/lots/0/winners/0/bid": "b", "/lots/0/winners/1/bid": "c", "/lots/0/bids/0/bid": "a", "/lots/0/bids/0/comparisons/0/winner": "b",
        "/lots/0/bids/0/comparisons/1/winner": "c", "/lots/0/bids/0/comparisons/1/tie_break": "lowest_price", "/lots/0/bids/1/comparisons/1/total/value": "1",
    })


def not_compared() -> Iterator[Case]:
    call = procurement(lot([quality(minimum_points="5", title="Kvalitet")]))
    below = [assessment("v1", "a", "7"), assessment("v2", "b", "4", reason="Brugerfladen er på engelsk.")]
    yield explained("explained-below", "A bid below a threshold is told its points and the panel's reasons, and compared with none", envelope(call, bid("a"), bid("b"), assessments=below), {
        "/lots/0/bids/0/standing": "below_threshold", "/lots/0/bids/0/reasons/0/required": "5", "/lots/0/bids/0/reasons/0/offered": "4",
        "/lots/0/bids/0/criteria/0/assessments/0/record/reason": "Brugerfladen er på engelsk.", "/lots/0/bids/0/comparisons": None,
    })
    yield explained("explained-open", "Nothing is explained while a question is open", envelope(call, bid("a"), bid("b"), assessments=below[:1]), {"/lots/0/outcome": "open", "/lots/0/winners": [], "/lots/0/bids": []})
    lots = [lot([price()], id=name, schedule=[item()]) for name in ("lot-1", "lot-2")]
    two = envelope(procurement(*lots), bid("a", "100", lot_name="lot-1"), bid("b", "200", lot_name="lot-1"), bid("c", "100", lot_name="lot-2"))
    yield explained("explained-other-lot", "A lot that the bidder did not offer is left out", two, {"/lots/0/id": "lot-1", "/lots/1": None, "/bids/0/id": "a", "/bids/1/id": "b", "/bids/2": None}, bid="b")


def measured() -> Iterator[Case]:
    seconds = {name: parameter(name, "min", origin="assessor_measured") for name in ("tid", "pause")}
    for one in seconds.values():
        del one["missing"]
    steps = {"table": {"steps": [{"at_most": "3", "points": "10"}, {"at_most": "6", "points": "5"}], "otherwise": "0"}}
    minutes = line("ventetid", yearly("pause", ("1", "DKK/min"), to_year=1))
    minutes["flow"]["yearly"]["amount"]["factors"].append({"constant": {"value": "1", "unit": "1/year"}})
    call = procurement(lot([declared("hast", "tid", steps), cost(rule=ratio("10"))], parameters=list(seconds.values()), cost_lines=[minutes]))

    def found(name: str, who: str, what: str, value: str, **fields: object) -> dict:
        return assessment(name, who, {"measured": {"parameter": what, "value": value}}, reason=f"Målt {value} min.", **fields)

    entries = [found("v1", "a", "tid", "3"), found("v2", "b", "tid", "7"), found("v3", "b", "tid", "4", supersedes="v2"), found("v4", "a", "pause", "10"), found("v5", "b", "pause", "8")]
    # a: 10 + 10 · 8/10, b: 5 + 10.
    yield explained("explained-measured", "Measured values stand with the criteria that rest on them", envelope(call, bid("a"), bid("b"), assessments=entries), {
        "/lots/0/winners/0/criteria/0/assessments/0/parameter": "tid", "/lots/0/winners/0/criteria/1/assessments/0/parameter": "pause", "/lots/0/winners/0/criteria/1/assessments/0/found": "10",
        "/lots/0/bids/0/comparisons/0/total/value": "3", "/lots/0/corrections/0/subject": "tid", "/lots/0/corrections/0/before": "7", "/lots/0/corrections/0/after": "4", "/lots/0/corrections/0/unit": "min",
    } | differences("/lots/0/bids/0/comparisons/0", hast="5", omkostning="-2"))


def secrets() -> Iterator[Case]:
    document = changed(pumps(), {f"/bids/{index}/offers/0/offer/prices/0/confidential": True for index in (1, 3)})
    price_at, correction = "/lots/0/bids/0/criteria/0/measure/value", "/lots/0/corrections/1"
    withheld = {f"{correction}/withheld": True, f"{correction}/before": None, f"{correction}/after": None, "/lots/0/bids/0/comparisons/0/criteria/0/difference/value": "-0.8"}
    # b's price is what the others' points follow from: no price is shown, and points are.
    yield explained("explained-secret", "Two confidential prices: for all, no price is shown", document, {price_at: None, "/lots/0/winners/0/criteria/0/measure/value": None} | withheld)
    yield explained("explained-secret-to-one", "For the bidder of one of them, the other is a secret still, and hides them all in a lot that compares them", document, {price_at: None} | withheld, bid="b")
    # d is out of the running; without its secret, b may see its own price, and a's, which is none.
    alone = changed(document, {"/bids/3/offers/0/offer/prices/0/confidential": False})
    yield explained("explained-own-secret", "The only confidential price is that of the bidder who reads", alone, {
        "/bids/1/id": "b", price_at: "800", "/lots/0/winners/0/criteria/0/measure/value": "1000", f"{correction}/withheld": False, f"{correction}/before": "850",
    }, bid="b")
    call = procurement(lot([cost(rule="as_measured"), quality() | {"rule": {"money_per_unit": {"amount": "20", "above": "0"}}}], evaluation_price("omkostning"), schedule=[item()],
                           cost_lines=[line("køb", {"schedule": {"item": "pumpe"}}, phase="acquisition")]))
    entries = [assessment("v1", "a", "5"), assessment("v2", "b", "1")]
    hidden = envelope(call, bid("a", {"pumpe": {"price": "900", "confidential": True}}), bid("b", "950"), assessments=entries)
    at = "/lots/0/bids/0/comparisons/0"
    # Nothing compares the two: b's price is shown, a's and all that follows from it is not.
    yield explained("explained-price-secret", "A confidential evaluation price has no difference", hidden, {
        "/lots/0/bids/0/total/value": "930", "/lots/0/winners/0/total/value": None, f"{at}/total/value": None, f"{at}/rounding": None, f"{at}/criteria/0/advantage": None,
    } | differences(at, omkostning=None, kvalitet="80"))
