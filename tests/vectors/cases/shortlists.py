"""The bids that go on, by the points of some criteria, before anything is compared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case, evaluated, questioned, rejected, standing
from .documents import assessment, bid, criterion, envelope, item, lot, panel, policy, price, procurement, quality, weighted

SHORTLIST = "/procurement/lots/0/policies/shortlist"


def going(bids: int, ties: Any = "all_advance", *criteria: str) -> dict:
    return {"bids": bids, "criteria": list(criteria) or ["kvalitet"], "ties": ties}


def cases() -> Iterator[Case]:
    yield from cut()
    yield from grouped()
    yield from refused()


def call(shortlist: dict, ties: list | None = None, criteria: list | None = None, method: Any = None, **policies: Any) -> dict:
    return procurement(lot(criteria or [price(), quality()], method, policy(ties, shortlist=shortlist, **policies), schedule=[item()]))


def compared(shortlist: dict, given: dict[str, tuple[str, str]], ties: list | None = None, criteria: list | None = None, **policies: Any) -> dict:
    """Bids with a price and points each."""
    entries = [assessment(f"v{name}", name, points) for name, (_, points) in given.items()]
    return envelope(call(shortlist, ties, criteria, **policies), *[bid(name, asked) for name, (asked, _) in given.items()], assessments=entries)


def cut() -> Iterator[Case]:
    three = {"a": ("1000", "9"), "b": ("800", "6"), "c": ("500", "4")}
    last = "/lots/0/bids/2"
    # The lowest price is that of b, since c does not go on: 80 + 9 and 100 + 6.
    yield evaluated("shortlist", "The two bids of most quality go on to the price", compared(going(2), three),
                    standing(a=(2, "89"), b=(1, "106"), c="not_shortlisted")
                    | {f"{last}/reasons/0/code": "not_shortlisted", f"{last}/reasons/0/required": "6", f"{last}/reasons/0/offered": "4", f"{last}/shortlist_points/value": "4",
                       f"{last}/criteria/0/points": None, f"{last}/criteria/1/points/value": "4", "/lots/0/shortlist/advanced": ["a", "b"], "/lots/0/shortlist/places/2/rank": 3})
    yield evaluated("shortlist-received", "The price of a bid that does not go on is compared with where all received bids are", compared(going(2), three, reference_set="received_bids"),
                    standing(a=(2, "59"), b=(1, "68.5"), c="not_shortlisted"))
    tied = {"a": ("1000", "9"), "b": ("800", "6"), "c": ("500", "6")}
    yield evaluated("shortlist-all-advance", "All bids that are tied at the cut-off go on", compared(going(2), tied), standing(a=(3, "59"), b=(2, "68.5"), c=(1, "106")))
    yield evaluated("shortlist-none-advances", "None of the bids that are tied at the cut-off goes on", compared(going(2, "none_advances"), tied),
                    standing(a=(1, "109"), b="not_shortlisted", c="not_shortlisted") | {f"{last}/reasons/0/required": "9", f"{last}/reasons/0/offered": "6"})
    yield evaluated("shortlist-tie-chain", "The tie chain decides at the cut-off", compared(going(2, {"tie_chain": "none_advances"}), tied, ["lowest_price"]),
                    standing(a=(2, "59"), b="not_shortlisted", c=(1, "106")) | {"/lots/0/shortlist/places/2/decided_by": "lowest_price"})
    same = tied | {"c": ("800", "6")}
    yield evaluated("shortlist-still-tied", "What the tie chain does not decide goes as declared", compared(going(2, {"tie_chain": "all_advance"}), same, ["lowest_price"]), standing(a=(3, "89"), b=(1, "106"), c=(1, "106")))
    nobody = {"a": ("1000", "6"), "b": ("800", "6")}
    yield evaluated("shortlist-nobody", "Two bids tie for one place, and none of them goes on", compared(going(1, "none_advances"), nobody),
                    standing(a="not_shortlisted", b="not_shortlisted") | {"/lots/0/outcome": "no_admitted_bid", "/lots/0/bids/0/reasons/0/required": None})
    gate = [price(), quality(minimum_points="5")]
    four = {"a": ("1000", "9"), "b": ("400", "4"), "c": ("500", "6"), "d": ("800", "7")}
    yield evaluated("shortlist-after-threshold", "A bid below a threshold takes no place of the shortlist", compared(going(2), four, criteria=gate), standing(a=(2, "89"), b="below_threshold", c="not_shortlisted", d=(1, "107")))
    yield evaluated("shortlist-single-left", "One bid goes on and is not scored", compared(going(1), three, single_bid="unscored"), standing(a=(1, None), b="not_shortlisted", c="not_shortlisted"))
    waiting = compared(going(2), three)
    waiting["assessments"].pop()
    yield evaluated("shortlist-open", "No bid goes on while one waits for its assessment", waiting, standing(a="admitted", b="admitted", c="incomplete") | {"/lots/0/shortlist/places": [], "/lots/0/shortlist/advanced": []})
    yield from questions(three)


def questions(three: dict[str, tuple[str, str]]) -> Iterator[Case]:
    robust = "/lots/0/robustness"
    turns = f"{robust}/criteria"
    # 80 + 9 and 100 + 6. At 4 points of b, c goes on as well and has 100 + 4 beside 62.5 + 4; 100 P / 1000 + 9 = 106.
    # Without a, c goes on: 104 beside 62.5 + 6.
    yield questioned("robustness-shortlist", "Points that bring another bid onto the shortlist, a price, and a withdrawal", compared(going(2), three), {
        f"{robust}/winner": "b",
        f"{robust}/leads/0/lead/value": "17",
        f"{robust}/weights": "no_weights",
        f"{turns}/0/bids/0/measure/higher/value/value": "970",
        f"{turns}/1/bids/0/measure/lower/value/value": "4",
        f"{turns}/1/bids/0/measure/lower/included": True,
        f"{turns}/1/bids/0/measure/lower/winners": ["c"],
        f"{turns}/1/bids/0/measure/lower/value/derivation/formula": "robustness.value_at_step",
        f"{turns}/1/bids/1/measure/outcome": "never",
        f"{robust}/withdrawals": [{"bid": "a", "winners": ["c"]}],
    })


def grouped() -> Iterator[Case]:
    # Of a group of 60: 0.6 · 0.5 · (8 + 4) = 3.6, 0.6 · 0.5 · (2 + 9) = 3.3 and 0.6 · 0.5 · (3 + 3) = 1.8.
    parts = [criterion(name, panel(), "as_measured", "50", parent="kvalitet") for name in ("brug", "service")]
    group = {"id": "kvalitet", "title": "Kvalitet", "kind": "quality", "weight": "60"}
    entries = [assessment(f"v{name}{part}", name, {"points": {"criterion": part, "points": points}}) for name, (one, other) in {"a": ("8", "4"), "b": ("2", "9"), "c": ("3", "3")}.items() for part, points in (("brug", one), ("service", other))]
    document = envelope(call(going(2), None, [price(weight="40"), group, *parts], weighted()), bid("a", "1000"), bid("b", "800"), bid("c", "500"), assessments=entries)
    yield evaluated("shortlist-group", "The weighted points of a group decide", document,
                    standing(a=(2, "35.6"), b=(1, "43.3"), c="not_shortlisted") | {f"/lots/0/bids/{index}/shortlist_points/value": value for index, value in enumerate(("3.6", "3.3", "1.8"))} | {"/lots/0/shortlist/criteria": ["brug", "service"]})


def refused() -> Iterator[Case]:
    def document(shortlist: dict, ties: list | None = None, **fields: Any) -> dict:
        return envelope(call(shortlist, ties, **fields), bid("a", "1000"), assessments=[assessment("v1", "a", "9")])

    yield rejected("shortlist-compares", "A shortlist by points that depend on the other bids, and a tie chain that does", document(going(2, {"tie_chain": "all_advance"}, "pris"), [{"most_points": "pris"}]),
                   ("award.shortlist_compares", f"{SHORTLIST}/criteria"), ("award.shortlist_compares", "/procurement/lots/0/policies/ties/0"))
    cheapest = {"lowest_price": {"base": "pris", "combination": "added"}}
    yield rejected("shortlist-without-points", "A shortlist by a price that gives no points", document(going(2, "all_advance", "pris"), criteria=[price("as_measured"), quality()], method=cheapest), ("award.shortlist_without_points", f"{SHORTLIST}/criteria"))
    yield rejected("shortlist-repeated", "A criterion that stands twice", document(going(2, "all_advance", "kvalitet", "kvalitet")), ("award.shortlist_repeated", f"{SHORTLIST}/criteria/1"))
    yield rejected("shortlist-of-none", "No bids by no criteria", document({"bids": 0, "criteria": [], "ties": "all_advance"}), ("number.out_of_bounds", f"{SHORTLIST}/bids"), ("document.empty_list", f"{SHORTLIST}/criteria"))
