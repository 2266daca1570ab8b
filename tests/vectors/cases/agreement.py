"""How far the evaluators of a panel are apart."""

from __future__ import annotations

from collections.abc import Iterator

from .case import Case, evaluated, standing
from .documents import about, assessment, bid, decision, envelope, lot, procurement, quality

ANXIETY = (
    (3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3),
    (3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4),
    (2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2),
)
"""Twenty subjects as three raters rate them: the example of DescTools."""


def cases() -> Iterator[Case]:
    yield published()
    yield from small()


def assessed(*entries: dict, bids: str = "ab", aggregation: str = "mean", decisions: tuple = ()) -> dict:
    call = procurement(lot([quality(aggregation=aggregation)]))
    return envelope(call, *[bid(name) for name in bids], assessments=list(entries), decisions=list(decisions))


def published() -> Case:
    names = [f"a{number}" for number in range(1, 21)]
    entries = [
        assessment(f"{evaluator}-{name}", name, str(points), evaluator)
        for evaluator, of_one in zip(("R1", "R2", "R3"), ANXIETY, strict=True)
        for name, points in zip(names, of_one, strict=True)
    ]
    call = procurement(lot([quality(aggregation="mean")]))
    document = envelope(call, *[bid(name) for name in names], assessments=entries)
    return evaluated("panel-agreement-published", "Three raters and twenty subjects with ties, as published", document,
                     {"/lots/0/panels/0/concordance/value": "≈0.5396569"}, "DescTools, KendallW")


def small() -> Iterator[Case]:
    panel, spread = "/lots/0/panels/0", "/lots/0/bids/{}/criteria/0/panel"
    # AB 9, 4 and CD 5, 6 have opposite orders. AB gives a 4 more and b 2 less than CD: 1 more on average.
    opposite = [assessment("v1", "a", "9", "AB"), assessment("v2", "a", "5", "CD"), assessment("v3", "b", "4", "AB"), assessment("v4", "b", "6", "CD")]
    yield evaluated("panel-agreement-opposite", "Two evaluators who order two bids the other way round", assessed(*opposite),
                    standing(a=(1, "7"), b=(2, "5"))
                    | {f"{panel}/concordance/value": "0", f"{panel}/evaluators/0/deviation/value": "1", f"{panel}/evaluators/1/deviation/value": "-1"}
                    | {f"{spread.format(0)}/{field}": value for field, value in (("lowest", "5"), ("highest", "9"), ("range/value", "4"), ("share_of_scale/value", "0.4"),
                                                                                  ("largest_distance/value", "2"), ("farthest", ["AB", "CD"]))})
    # Ranks 3, 1.5, 1.5 and 3, 2, 1: R = 6, 3.5, 2.5; T = 6; W = (12 · 54.5 − 3 · 4 · 3 · 16) / (4 · 24 − 2 · 6) = 78 / 84.
    tied = [assessment(f"v{who}{name}", name, points, who) for who, of_one in (("AB", "844"), ("CD", "975")) for name, points in zip("abc", of_one, strict=True)]
    yield evaluated("panel-agreement-tied", "Equal points share the mean of their ranks", assessed(*tied, bids="abc"),
                    {f"{panel}/concordance/value": "0.928571428571", f"{panel}/concordance/derivation/inputs/0/value": "2", f"{panel}/concordance/derivation/inputs/3/value": "3.5"})
    flat = [assessment(f"v{who}{name}", name, points, who) for who, of_one in (("AB", "88"), ("CD", "55")) for name, points in zip("ab", of_one, strict=True)]
    yield evaluated("panel-agreement-undefined", "Evaluators who give all bids the same have no order to agree on", assessed(*flat),
                    {f"{panel}/concordance/value": None, f"{panel}/evaluators/0/deviation/value": "3", f"{spread.format(1)}/farthest": ["AB", "CD"]})
    # EF gives points to b alone, so a is not compared; of an excluded bid the points are known all the same.
    partial = [assessment("v1", "a", "7", "AB"), assessment("v2", "a", "8", "CD"), assessment("v3", "a", {"abstention": "kvalitet"}, "EF"),
               *[assessment(f"w{who}{name}", name, points, who) for name, of_one in (("b", "767"), ("c", "555"), ("x", "222")) for who, points in zip(("AB", "CD", "EF"), of_one, strict=True)],
               assessment("u1", "c", {"abstention": "kvalitet"}, "GH")]
    excluded = decision("b1", {"excluded": about("x", ground="Trukket tilbage.")})
    # AB −1, 0.5, 0, 0; CD 1, −1, 0, 0; EF 0.5, 0, 0.
    yield evaluated("panel-agreement-abstentions", "Agreement is stated over the bids that all who gave points gave some", assessed(*partial, bids="abcx", decisions=(excluded,)),
                    standing(a=(1, "7.5"), b=(2, "6.666666666667"), c=(3, "5"), x="excluded")
                    | {f"{panel}/compared": ["b", "c", "x"], f"{panel}/concordance/value": "1", f"{panel}/evaluators/0/deviation/value": "-0.125",
                       f"{panel}/evaluators/1/deviation/value": "0", f"{panel}/evaluators/2/deviation/value": "0.166666666667", f"{panel}/evaluators/2/abstained": ["a"],
                       f"{panel}/evaluators/3/deviation/value": None, f"{spread.format(0)}/range/value": "1"})
    silent = [assessment(f"v{who}{name}", name, {"abstention": "kvalitet"} if name == "a" else "6", who, weight="2") for name in "ab" for who in ("AB", "CD")]
    yield evaluated("panel-abstention-by-all", "A bid from which every evaluator abstains waits for an assessment", assessed(*silent, aggregation="weighted_mean"),
                    standing(a="incomplete", b="admitted") | {"/lots/0/outcome": "open", "/lots/0/bids/0/reasons/0/code": "assessment_missing", f"{panel}/evaluators/0/abstained": ["a"]})
    # EF judges a and c; of b nothing is known from him, so the panel is not done with it.
    unheard = [assessment(f"v{who}{name}", name, "6", who) for name in "abc" for who in ("AB", "CD", "EF") if name + who != "bEF"]
    yield evaluated("panel-evaluator-missing", "A bid that an evaluator of the panel has passed over waits for the points or an abstention", assessed(*unheard, bids="abc"),
                    standing(a="admitted", b="incomplete", c="admitted")
                    | {"/lots/0/outcome": "open", "/lots/0/bids/1/reasons/0/code": "evaluator_missing", "/lots/0/bids/1/reasons/0/ground": "EF"})
