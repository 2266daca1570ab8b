"""Uncertain values: the award uses the value alone, and what does not exist is refused."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case, changed, evaluated, rejected, standing
from .documents import (
    about, amount, assessment, bid, buyers, cost, decision, envelope, item, line, lot, operand,
    parameter, procurement, quantity, study, yearly,
)

LOT = "/procurement/lots/0"
OWN = f"{LOT}/parameters"
OFFER = "/bids/0/offers/0/offer"


def uncertain(value: str, **distribution: Any) -> dict:
    """A value with its distribution."""
    return {"value": value, "uncertainty": distribution}


GAMMA = {"mean": "2", "standard_error": "0.25"}
PRICE = uncertain("1000", pert={"minimum": "950", "mode": "1000", "maximum": "1150"})
USE = uncertain("50", lognormal={"median": "50", "interval_95": ["42", "60"]})
SHARES = {"ambulant": "0.5", "dag": "0.15", "indlagt": "0.35"}
"""The means that dampack's example of a Dirichlet distribution has."""


def base() -> dict:
    """A price of power that is uncertain, three shares of the patients, a life, and two bids."""
    shares = [
        buyers(name, "1", uncertain(value, dirichlet={"group": "patienter", "count": count}))  # type: ignore[arg-type]
        for (name, value), count in zip(SHARES.items(), ("100", "30", "70"), strict=True)
    ]
    own = [
        buyers("elpris", "DKK/kWh", uncertain("2", gamma=GAMMA)),  # type: ignore[arg-type]
        *shares,
        parameter("forbrug", "kWh/year"),
        buyers("levetid", "year", "2"),
        parameter("garanti", "year"),
        parameter("rate", "1"),
    ]
    capital = {"capital": {"amount": amount(("10", "DKK")), "purchase_year": 0, "life": operand("levetid"), "replaced": True, "service": "year_of_purchase", "residual": "none"}}
    warranted = {"capital": {"amount": amount(("0", "DKK")), "purchase_year": 0, "life": operand("garanti"), "replaced": False, "service": "year_of_purchase", "residual": "none"}}
    growing = line("vask", yearly(("0", "DKK/year"), to_year=2), growth=[{"rate": {"per_year": operand("rate"), "first_year": 2}}])
    lines = [
        {"id": "køb", "title": "Køb", "phase": "acquisition", "borne_by": "authority", "counts_in": "award", "cashable": True, "flow": {"schedule": {"item": "pumpe"}}, "growth": []},
        line("el", yearly("elpris", "forbrug", to_year=2)),
        line("slitage", capital),
        line("garanti", warranted),
        growing,
    ]
    tiers = {"pricing": "whole_quantity", "counted": "year", "above": [{"from_quantity": "10"}]}
    schedule = [item(tiers=tiers, discount="rate", quantities=[quantity("1", 1, 1)])]
    call = procurement(
        lot([cost()], parameters=own, schedule=schedule, schedule_discount="amount", cost_lines=lines), study=study(2)
    )
    alfa = {"item": "pumpe", "price": PRICE, "tiers": [{"from_quantity": "10", "price": "900"}], "discount": "0"}
    beta = {"item": "pumpe", "price": "1250", "tiers": [{"from_quantity": "10", "price": "1000"}]}
    fixed = {"garanti": "2", "rate": "0"}
    return envelope(
        call,
        bid("alfa", {"pumpe": alfa}, fixed | {"forbrug": {"value": USE}}, discount="0"),
        bid("beta", {"pumpe": beta}, fixed | {"forbrug": "40"}),
    )


# 1000 + 2 · 2 · 50 + 10 and 1250 + 2 · 2 · 40 + 10: the item of 10 lives as long as the study.
COSTS = {"/lots/0/bids/0/criteria/0/measure/value": "1210", "/lots/0/bids/1/criteria/0/measure/value": "1420"}


def plain(document: Any) -> Any:
    """The same documents with each value alone."""
    if isinstance(document, list):
        return [plain(each) for each in document]
    if not isinstance(document, dict):
        return document
    if "uncertainty" in document:
        return document["value"]
    return {name: plain(value) for name, value in document.items() if name != "correlations"}


def change(name: str, title: str, changes: dict, *problems: tuple[str, str]) -> Case:
    return rejected(name, title, changed(base(), changes), *problems)


def cases() -> Iterator[Case]:
    yield from accepted()
    yield from parameters()
    yield from supports()
    yield from places()
    yield from wholes()
    yield from correlations()


def accepted() -> Iterator[Case]:
    correlated = changed(base(), {f"{LOT}/correlations": [{"between": [{"parameter": "elpris"}, {"item": "pumpe"}], "rank": "0.5"}]})
    yield evaluated("uncertain-values", "Values, prices and shares that are uncertain", correlated, standing(alfa=(1, "100"), beta=(2, "85.211267605634")) | COSTS)
    yield evaluated("uncertain-values-alone", "The same without their uncertainty", plain(correlated), standing(alfa=(1, "100"), beta=(2, "85.211267605634")) | COSTS)
    numbers = {
        f"{OWN}/0/value": uncertain("2", normal={"mean": "2", "interval_95": ["1.5", "2.5"], "truncated": {"minimum": "0"}}),
        f"{OFFER}/prices/0/price": uncertain("1000", triangular={"minimum": "950", "mode": "1000", "maximum": "1150"}),
        f"{OFFER}/prices/0/tiers/0/price": uncertain("900", uniform={"minimum": "850", "maximum": "950"}),
        f"{OFFER}/prices/0/discount": uncertain("0", discrete={"values": [{"value": "0.1", "probability": "0.25"}, {"value": "0", "probability": "0.75"}]}),
        f"{OFFER}/discount": uncertain("0", empirical={"values": ["0", "10", "10", "30"]}),
        f"{OFFER}/values/2/value": uncertain("50", lognormal={"mu": "3.912", "sigma": "0.1"}),
        f"{OFFER}/values/1/value": uncertain("0", normal={"mean": "0.01", "standard_error": "0.01", "truncated": {"minimum": "-0.05", "maximum": "0.05"}}),
    }
    yield evaluated("uncertain-every-number", "Prices, tiers, discounts and values, each by another distribution", changed(base(), numbers), COSTS)
    native = {
        f"{OWN}/0/value": uncertain("2", gamma={"shape": "64", "scale": "0.03125"}),
        **{f"{OWN}/{index}/value": uncertain(value, dirichlet={"group": "patienter", "mean": value} | error)
           for index, (value, error) in enumerate(zip(SHARES.values(), ({"standard_error": "0.035"}, {}, {}), strict=True), 1)},
        f"{OFFER}/values/2/value": uncertain("50", lognormal={"mean": "50", "standard_error": "5"}),
    }
    yield evaluated("uncertain-by-means", "Shares by their means and one standard error", changed(base(), native), COSTS)
    probability = buyers("gentag", "1", uncertain("0.8", beta={"mean": "0.8", "standard_error": "0.1"}), minimum="0", maximum="1")  # type: ignore[arg-type]
    counted = buyers("andel", "1", uncertain("0.6", beta={"alpha": "12", "beta": "8"}))  # type: ignore[arg-type]
    ranged = buyers("nytte", "1", uncertain("0.6", beta={"mean": "0.6", "interval_95": ["0.4", "0.8"]}))  # type: ignore[arg-type]
    yield evaluated("uncertain-probabilities", "Probabilities by mean and standard error, by interval, and by counts",
                    changed(base(), {f"{OWN}/-": probability, "/procurement/parameters": [counted, ranged]}), COSTS)
    correction = about("alfa", target={"price": "pumpe"}, before="1000", after="1040")
    yield evaluated("uncertain-corrected", "A price that a decision corrects is certain, and no correlation of it is a fault",
                    changed(correlated, {"/decisions": [decision("b1", {"value_corrected": correction})]}),
                    standing(alfa=(1, "100"), beta=(2, "88.028169014085")) | COSTS | {"/lots/0/bids/0/criteria/0/measure/value": "1250"})
    measured = {
        f"{OWN}/4": {"id": "forbrug", "title": "Forbrug", "unit": "kWh/year", "origin": "assessor_measured"},
        "/bids/0/offers/0/offer/values": [{"parameter": "garanti", "value": "2"}, {"parameter": "rate", "value": "0"}],
        "/bids/1/offers/0/offer/values": [{"parameter": "garanti", "value": "2"}, {"parameter": "rate", "value": "0"}],
        "/assessments": [
            assessment("m1", "alfa", {"measured": {"parameter": "forbrug", "value": USE}}),
            assessment("m2", "beta", {"measured": {"parameter": "forbrug", "value": "40"}}),
        ],
    }
    yield evaluated("uncertain-measured", "A measured value that is uncertain", changed(base(), measured), COSTS)
    yield evaluated("uncertain-unread", "A price below zero, which the bid does not comply for, is told there alone",
                    changed(base(), {f"{OFFER}/prices/0/price": uncertain("-5", normal={"mean": "-5", "standard_error": "1"})}),
                    {"/lots/0/bids/0/standing": "non_compliant"})


def parameters() -> Iterator[Case]:
    at = f"{OWN}/0/value/uncertainty"

    def power(name: str, title: str, distribution: dict, *problems: tuple[str, str]) -> Case:
        return change(f"uncertain-{name}", title, {f"{OWN}/0/value": uncertain("2", **distribution)}, *[(code, f"{at}{place}") for code, place in problems])

    for name, title, stated in [
        ("two-forms", "A gamma distribution stated twice over", {"gamma": GAMMA | {"shape": "64", "scale": "0.03125"}}),
        ("half-a-form", "A gamma distribution by its mean alone", {"gamma": {"mean": "2"}}),
        ("two-spreads", "A normal distribution with a standard error and an interval", {"normal": {"mean": "2", "standard_error": "1", "interval_95": ["1", "3"]}}),
        ("mean-and-interval", "A lognormal distribution by a mean and an interval, which tell it by the median alone", {"lognormal": {"mean": "2", "interval_95": ["1", "3"]}}),
        ("no-parameters", "A beta distribution without parameters", {"beta": {}}),
    ]:
        word = next(iter(stated))
        yield power(name, title, stated, ("uncertainty.parameters", f"/{word}"))
    yield power("negative-error", "A standard error below zero", {"normal": {"mean": "2", "standard_error": "-1"}}, ("number.out_of_bounds", "/normal/standard_error"))
    yield power("no-error", "A standard error of nothing", {"gamma": {"mean": "2", "standard_error": "0"}}, ("number.out_of_bounds", "/gamma/standard_error"))
    yield power("mean-of-zero", "A gamma and its mean of zero", {"gamma": {"mean": "0", "standard_error": "1"}}, ("number.out_of_bounds", "/gamma/mean"))
    yield power("native-zero", "Shapes of nothing, both told", {"gamma": {"shape": "0", "scale": "-1"}}, ("number.out_of_bounds", "/gamma/shape"), ("number.out_of_bounds", "/gamma/scale"))
    yield power("interval-reversed", "An interval the wrong way round", {"normal": {"mean": "2", "interval_95": ["3", "1"]}}, ("uncertainty.interval", "/normal/interval_95"))
    yield power("interval-of-one", "An interval of one number", {"normal": {"mean": "2", "interval_95": ["1"]}}, ("uncertainty.interval", "/normal/interval_95"))
    yield power("interval-not-symmetric", "A normal distribution whose interval reaches further up than down", {"normal": {"mean": "2", "interval_95": ["1.8", "3.6"]}}, ("uncertainty.interval_not_symmetric", "/normal/interval_95"))
    yield power("interval-beyond-rounding", "An interval whose ends are told to hundredths and whose mean is apart from its middle by more than one", {"normal": {"mean": "2", "interval_95": ["1.51", "2.52"]}}, ("uncertainty.interval_not_symmetric", "/normal/interval_95"))
    yield power("interval-beside-mean", "An interval that does not hold the mean", {"gamma": {"mean": "2", "interval_95": ["2.1", "3"]}}, ("uncertainty.outside_interval", "/gamma/interval_95"))
    yield power("interval-below-zero", "A ratio whose interval goes below zero", {"lognormal": {"median": "2", "interval_95": ["-1", "3"]}}, ("number.out_of_bounds", "/lognormal/interval_95/0"))
    yield power("gamma-interval-below-zero", "A cost whose interval goes below zero", {"gamma": {"mean": "2", "interval_95": ["-1", "5"]}}, ("number.out_of_bounds", "/gamma/interval_95"))
    yield power("mode-outside", "A mode above the maximum", {"triangular": {"minimum": "1", "mode": "4", "maximum": "3"}}, ("uncertainty.mode_outside", "/triangular/mode"))
    yield power("bounds-reversed", "Bounds the wrong way round, and bounds that are one", {"pert": {"minimum": "3", "mode": "2", "maximum": "1"}}, ("uncertainty.bounds_reversed", "/pert/maximum"))
    yield power("bounds-equal", "A range of one number", {"uniform": {"minimum": "2", "maximum": "2"}}, ("uncertainty.bounds_reversed", "/uniform/maximum"))
    chances = [{"value": "1", "probability": "0.3"}, {"value": "2", "probability": "0.3"}, {"value": "3", "probability": "0.3"}]
    yield power("chances-short", "Probabilities that sum to nine tenths", {"discrete": {"values": chances}}, ("uncertainty.probabilities", "/discrete/values"))
    thirds = [{"value": str(value), "probability": "0.333333333333"} for value in (1, 2, 3)]
    yield power("chances-decided", "Thirds of twelve decimals, which sum to less than 1 in the twelfth", {"discrete": {"values": thirds}}, ("uncertainty.probabilities", "/discrete/values"))
    yield power("chances-beyond", "A probability of zero and one above 1", {"discrete": {"values": [{"value": "1", "probability": "0"}, {"value": "2", "probability": "1.2"}]}},
                ("number.out_of_bounds", "/discrete/values/0/probability"), ("number.out_of_bounds", "/discrete/values/1/probability"))
    yield power("value-twice", "A value that stands twice", {"discrete": {"values": [{"value": "2", "probability": "0.5"}, {"value": "2.0", "probability": "0.5"}]}}, ("uncertainty.value_twice", "/discrete/values/1/value"))
    yield power("one-observation", "One observation, made twice", {"empirical": {"values": ["2", "2.0"]}}, ("uncertainty.too_few", "/empirical/values"))
    yield power("nothing-left", "A gamma distribution cut off at zero from above", {"gamma": GAMMA | {"truncated": {"maximum": "0"}}}, ("uncertainty.nothing_left", "/gamma/truncated"))
    yield power("too-little-left", "A normal distribution from 39 standard deviations above its mean on", {"normal": {"mean": "-37", "standard_error": "1", "truncated": {"minimum": "2"}}}, ("uncertainty.too_little_left", "/normal/truncated"))
    yield power("too-little-between", "A gamma distribution around 10,000 between 1 and 2", {"gamma": {"shape": "10000", "scale": "1", "truncated": {"minimum": "1", "maximum": "2"}}}, ("uncertainty.too_little_left", "/gamma/truncated"))
    yield power("too-extreme", "A lognormal distribution whose variance, e^(2 · 26²), no computer holds", {"lognormal": {"mu": "0", "sigma": "26"}}, ("uncertainty.too_extreme", "/lognormal"))
    yield power("cut-reversed", "Cut off below a minimum", {"normal": {"mean": "2", "standard_error": "1", "truncated": {"minimum": "3", "maximum": "1"}}}, ("uncertainty.nothing_left", "/normal/truncated"))
    yield power("cut-nowhere", "Cut off nowhere", {"gamma": GAMMA | {"truncated": {}}}, ("uncertainty.truncated_nowhere", "/gamma/truncated"))
    share = buyers("gentag", "1", uncertain("0.5", beta={"mean": "0.5", "standard_error": "0.5"}))  # type: ignore[arg-type]
    certain = buyers("aldrig", "1", uncertain("1", beta={"mean": "1", "standard_error": "0.1"}))  # type: ignore[arg-type]
    wide = buyers("vid", "1", uncertain("0.02", beta={"mean": "0.02", "interval_95": ["0", "0.8"]}))  # type: ignore[arg-type]
    yield change("uncertain-spread-too-wide", "Probabilities that spread further than any can (s² = m(1 − m), as hesim's tests have it), and one of certainty", {"/procurement/parameters": [share, certain, wide]},
                 ("uncertainty.spread_too_wide", "/procurement/parameters/0/value/uncertainty/beta/standard_error"),
                 ("number.out_of_bounds", "/procurement/parameters/1/value/uncertainty/beta/mean"),
                 ("uncertainty.spread_too_wide", "/procurement/parameters/2/value/uncertainty/beta/interval_95"))


def supports() -> Iterator[Case]:
    yield change("uncertain-value-outside", "Values outside what they can be", {
        f"{OWN}/0/value": uncertain("2", uniform={"minimum": "2.1", "maximum": "3"}),
        f"{OFFER}/prices/0/price": uncertain("1000", gamma={"mean": "900", "standard_error": "10", "truncated": {"maximum": "990"}}),
        f"{OFFER}/values/2/value": uncertain("50", discrete={"values": [{"value": "51", "probability": "0.5"}, {"value": "52", "probability": "0.5"}]})},
        ("uncertainty.value_outside", f"{OWN}/0/value/uncertainty"), ("uncertainty.value_outside", f"{OFFER}/prices/0/price/uncertainty"),
        ("uncertainty.value_outside", f"{OFFER}/values/2/value/uncertainty"))
    normal = {"normal": {"mean": "1000", "standard_error": "50"}}
    yield change("uncertain-reaches-beyond", "Prices that could be below zero, a discount above all, and a rate that leaves nothing", {
        f"{OFFER}/prices/0/price": uncertain("1000", **normal),
        f"{OFFER}/prices/0/tiers/0/price": uncertain("900", normal={"mean": "900", "standard_error": "5"}),
        f"{OFFER}/prices/0/discount": uncertain("0", uniform={"minimum": "0", "maximum": "1.5"}),
        f"{OFFER}/discount": uncertain("0", uniform={"minimum": "-1", "maximum": "1"}),
        f"{OFFER}/values/1/value": uncertain("0", discrete={"values": [{"value": "-1", "probability": "0.5"}, {"value": "1", "probability": "0.5"}]})},
        *[("uncertainty.reaches_beyond", f"{OFFER}/{place}/uncertainty") for place in ("discount", "prices/0/price", "prices/0/tiers/0/price", "prices/0/discount", "values/1/value")])
    bounded = buyers("gentag", "1", uncertain("0.9", normal={"mean": "0.9", "standard_error": "0.2"}), minimum="0", maximum="1")  # type: ignore[arg-type]
    yield change("uncertain-beyond-published", "A value of the buyer that could be beyond its own published bounds", {f"{OWN}/-": bounded},
                 ("uncertainty.reaches_beyond", f"{OWN}/8/value/uncertainty"))


def places() -> Iterator[Case]:
    stretched = uncertain("2", uniform={"minimum": "1", "maximum": "3"})
    yield change("uncertain-life", "Lives that are uncertain, the buyer's and a bidder's", {f"{OWN}/5/value": stretched, f"{OFFER}/values/0/value": stretched},
                 ("uncertainty.structural", f"{LOT}/cost_lines/2/flow/capital/life/parameter"), ("uncertainty.structural", f"{OFFER}/values/0/value/uncertainty"))
    yield change("uncertain-count", "A quantity, years and a date that are uncertain", {
        f"{LOT}/schedule/0/quantities/0/per_year": stretched, "/procurement/study/years": stretched, "/procurement/study/base_date": {"value": "2026-01-01", "uncertainty": {}}},
        ("uncertainty.structural", "/procurement/study/base_date/uncertainty"), ("uncertainty.structural", "/procurement/study/years/uncertainty"),
        ("uncertainty.structural", f"{LOT}/schedule/0/quantities/0/per_year/uncertainty"))
    yield change("uncertain-not-here", "A constant, a rate, a bound and a decision that are uncertain", {
        f"{LOT}/cost_lines/2/flow/capital/amount/factors/0/constant/value": stretched, "/procurement/discounting/rate/constant": stretched, f"{OWN}/4/minimum": stretched,
        "/decisions": [decision("b1", {"value_corrected": about("alfa", target={"price": "pumpe"}, before="1000", after=stretched)})]},
        ("uncertainty.not_here", "/procurement/discounting/rate/constant/uncertainty"), ("uncertainty.not_here", f"{OWN}/4/minimum/uncertainty"),
        ("uncertainty.not_here", f"{LOT}/cost_lines/2/flow/capital/amount/factors/0/constant/value/uncertainty"),
        ("uncertainty.not_here", "/decisions/0/ruling/value_corrected/after/uncertainty"))


def share(group: str, **stated: Any) -> dict:
    return {"dirichlet": {"group": group} | stated}


def wholes() -> Iterator[Case]:
    def counted(*shares: tuple[str, dict]) -> dict:
        return {f"{OWN}/{index}/value": uncertain(value, **distribution) for index, (value, distribution) in enumerate(shares, 1)}

    first = f"{OWN}/1/value/uncertainty/dirichlet"
    second = f"{OWN}/2/value/uncertainty/dirichlet"
    halves = ("0.5", "0.15", "0.35")
    yield change("uncertain-share-alone", "A share alone", counted(("0.5", share("alene", count="3"))), ("uncertainty.share_alone", first), ("uncertainty.share_values", second))
    yield change("uncertain-share-values", "Shares whose values are more than the whole", counted(("0.6", share("patienter", count="100"))), ("uncertainty.share_values", first))
    means = [share("patienter", mean=value) for value in halves]
    one_known = [share("patienter", mean="0.5", standard_error="0.035"), *means[1:]]
    yield change("uncertain-share-forms", "Shares by counts and by means", counted(*zip(halves, [one_known[0], share("patienter", count="30"), means[2]], strict=True)), ("uncertainty.share_forms", second))
    yield change("uncertain-share-means", "Means that are less than the whole", counted(*zip(halves, [share("patienter", mean="0.4", standard_error="0.035"), *means[1:]], strict=True)), ("uncertainty.share_means", first))
    yield change("uncertain-share-error", "Shares by means, and none says how far they spread", counted(*zip(halves, means, strict=True)), ("uncertainty.share_error", first))
    both = [one_known[0], share("patienter", mean="0.15", standard_error="0.025"), means[2]]
    yield change("uncertain-share-errors", "Shares by means, and two say how far they spread", counted(*zip(halves, both, strict=True)), ("uncertainty.share_error", second))
    tiny = [share("patienter", mean="0.5", standard_error="0.000000000001"), *means[1:]]
    yield change("uncertain-share-known", "A share that is known to twelve decimals", counted(*zip(halves, tiny, strict=True)), *[("uncertainty.share_error", f"{OWN}/{index}/value/uncertainty") for index in (1, 2, 3)])
    wide = [share("patienter", mean="0.5", standard_error="0.5"), *means[1:]]
    yield change("uncertain-share-too-wide", "A share that spreads further than any can", counted(*zip(halves, wide, strict=True)), ("uncertainty.spread_too_wide", f"{first}/standard_error"))
    yield change("uncertain-share-apart", "Shares of one whole in the procurement and in a bid, and one in the shared parameters", {
        "/procurement/parameters": [buyers("andre", "1", uncertain("1", **share("patienter", count="2")))],  # type: ignore[arg-type]
        f"{OFFER}/values/1/value": uncertain("0", **share("patienter", count="2"))},
        ("uncertainty.share_alone", "/procurement/parameters/0/value/uncertainty/dirichlet"), *[("uncertainty.share_apart", f"{OWN}/{index}/value/uncertainty/dirichlet") for index in (1, 2, 3)],
        ("uncertainty.share_apart", f"{OFFER}/values/1/value/uncertainty/dirichlet"), ("uncertainty.share_alone", f"{OFFER}/values/1/value/uncertainty/dirichlet"))


def correlations() -> Iterator[Case]:
    at = f"{LOT}/correlations"

    def between(*numbers: dict, rank: str = "0.5") -> dict:
        return {"between": list(numbers), "rank": rank}

    power, use, pump = {"parameter": "elpris"}, {"parameter": "forbrug"}, {"item": "pumpe"}
    yield change("correlation-unknown", "Names that nothing bears, and a rank beyond 1", {at: [between({"parameter": "gas"}, {"item": "seng"}, rank="1.2")]},
                 ("number.out_of_bounds", f"{at}/0/rank"), ("reference.unknown", f"{at}/0/between/0/parameter"), ("reference.unknown", f"{at}/0/between/1/item"))
    yield change("correlation-pair-twice", "A pair twice, the other way round", {at: [between(power, use), between(use, power, rank="-0.2")]}, ("correlation.pair_twice", f"{at}/1/between"))
    contradicting = [between(power, use, rank="0.9"), between(use, pump, rank="0.42")]
    yield change("correlation-contradiction", "Two numbers that move with a third, and not with each other (0.9, 0.42 and 0: ranks can, the normals behind them cannot)", {at: contradicting}, ("correlation.contradiction", at))
    yield change("correlation-not-two", "Three numbers, and one with itself", {at: [between(power, use, pump), between(power, power)]}, ("correlation.not_two", f"{at}/0/between"), ("correlation.with_itself", f"{at}/1/between"))
    yield change("correlation-certain", "Numbers that nobody made uncertain", {at: [between(power, {"parameter": "levetid"}), between(power, {"parameter": "garanti"})]},
                 ("correlation.certain", f"{at}/0/between/1"), ("correlation.certain", f"{at}/1/between/1"))
    yield change("correlation-of-refused", "A number whose distribution is refused is not certain", {
        f"{LOT}/parameters/0/value": uncertain("2", gamma={"mean": "2", "standard_error": "-1"}), at: [between(power, use)]},
        ("number.out_of_bounds", f"{LOT}/parameters/0/value/uncertainty/gamma/standard_error"))
    yield change("correlation-not-continuous", "A share, and one of some values", {
        f"{OFFER}/prices/0/price": uncertain("1000", discrete={"values": [{"value": "1000", "probability": "0.5"}, {"value": "1100", "probability": "0.5"}]}),
        at: [between(power, {"parameter": "dag"}), between(power, pump)]},
        ("correlation.not_continuous", f"{at}/0/between/1"), ("correlation.not_continuous", f"{at}/1/between/1"))
