"""A slow, plain reading of price clauses: index levels, adjustments, claims.

Exact fractions throughout; what is decided is first rounded to 12 decimals, half to even.
"""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from number import number, rounded

Document = dict[str, Any]


def of(written: Any) -> Fraction:
    """The number the documents write."""
    return number(written).value


def decide(value: Fraction) -> Fraction:
    """What decisions are made by."""
    return round(value, 12)


def round_as(value: Fraction, stage: Any) -> Fraction:
    """`value` rounded as declared."""
    return rounded(number(value), stage).value


def place(period: str) -> int:
    """How many periods of its own length a period lies after year 0."""
    year, _, part = period.partition("-")
    if not part:
        return int(year)
    if part.startswith("Q"):
        return int(year) * 4 + int(part[1:]) - 1
    return int(year) * 12 + int(part) - 1


MONTHS = {"yearly": 12, "quarterly": 3, "monthly": 1}
"""How many months a period has."""


class Index:
    """One term of a clause with the series it follows."""

    def __init__(self, term: Document, series: list[Document]) -> None:
        self.term = term
        self.series = next(one for one in series if one["id"] == term["series"])
        self.levels = {place(at["period"]): of(at["level"]) for at in self.series["points"]}
        self.share = of(term["share"])

    def mean(self, last: int, periods: int) -> Fraction:
        """The mean level of so many periods, the last of them `last`."""
        return sum((self.levels[last - back] for back in range(periods)), Fraction(0)) / periods

    def base(self) -> Fraction:
        """The level of the base."""
        return self.mean(place(self.term["base_period"]), self.term["base_average"])

    def at(self, month: int, earlier: int = 0) -> Fraction:
        """The level of an adjustment in `month`, or so many periods before it."""
        last = month // MONTHS[self.series["frequency"]] - self.term["lag"] - earlier
        return self.mean(last, self.term["average"])


class Adjustments:
    """A price and what it carries from one adjustment to the next."""

    def __init__(self, asked: Document) -> None:
        self.clause = asked["clause"]
        self.indices = [Index(term, asked["series"]) for term in self.clause["terms"]]
        self.start = self.price = of(asked["start_price"])
        self.lost = Fraction(1)
        self.carried = Fraction(1)
        self.chained_to = [index.base() for index in self.indices]
        self.changed_at = [index.base() for index in self.indices]

    def movement(self, now: list[Fraction], before: list[Fraction]) -> Fraction:
        """How far the indices moved, weighted by their shares."""
        shares = [index.share for index in self.indices]
        moved = [share * one / other for share, one, other in zip(shares, now, before, strict=True)]
        return sum(moved, Fraction(0)) / sum(shares) - 1

    def measured(self, of_what: Any, now: list[Fraction], month: int, by: Fraction) -> Fraction:
        """What the trigger measures."""
        if of_what == "price":
            return by / self.price - 1
        if of_what == "index_since_base":
            return self.movement(now, [index.base() for index in self.indices])
        if of_what == "index_since_last_change":
            return self.movement(now, self.changed_at)
        earlier = of_what["index_over"]
        return self.movement(now, [index.at(month, earlier) for index in self.indices])

    def bounded(self, value: Fraction) -> tuple[Fraction, list[str]]:
        """The price within the limits, and which of them cut it."""
        met = []
        for prefix, against in (("", self.price), ("total_", self.start)):
            for name, worse in (("floor", 1), ("cap", -1)):
                limit = self.clause[prefix + name]
                if limit == "none":
                    continue
                bound = against * (1 + of(limit["at"]))
                if (decide(bound) - decide(value)) * worse > 0:
                    value = bound
                    met.append(prefix + name)
        return value, met

    def adjust(self, month: int) -> Document:
        """One adjustment."""
        clause = self.clause
        now = [index.at(month) for index in self.indices]
        linked = clause["linked"]
        before = [index.base() for index in self.indices] if linked == "base" else self.chained_to
        ratios = [
            round_as(one / other, index.term["ratio_rounding"])
            for index, one, other in zip(self.indices, now, before, strict=True)
        ]
        followed = [index.share * ratio for index, ratio in zip(self.indices, ratios, strict=True)]
        factor = of(clause["fixed_share"]) + sum(followed)
        factor = round_as(factor, clause["factor_rounding"])
        from_price = self.start * self.lost if linked == "base" else self.price * self.carried
        by_formula = from_price * factor
        step: Document = {"factor": factor, "by_formula": by_formula, "ratios": ratios}

        outcome = "adjusted"
        if clause["trigger"] != "none":
            trigger = clause["trigger"]["at_least"]
            step["movement"] = self.measured(trigger["of"], now, month, by_formula)
            if decide(abs(step["movement"])) < of(trigger["movement"]):
                outcome = "below_trigger"
        limited, step["limits"] = self.bounded(by_formula)
        if (
            outcome == "adjusted"
            and clause["direction"] == "up_only"
            and decide(limited) < decide(self.price)
        ):
            outcome = "not_lowered"
        step["limited"] = limited
        if outcome == "adjusted":
            self.price = round_as(limited, clause["price_rounding"])
            self.changed_at = now
            step["cut_off"] = by_formula - limited
            if linked == "base" and clause["cut_off"] == "lost":
                self.lost *= limited / by_formula
            if linked != "base" and clause["cut_off"] == "carried":
                self.carried = by_formula / limited
        if linked != "base" and (outcome == "adjusted" or linked["chained"] == "last_adjustment"):
            self.chained_to = now
        return step | {"outcome": outcome, "price": self.price}


def due(clause: Document, last: int) -> list[int]:
    """The months of the adjustments up to and with `last`."""
    return list(range(place(clause["first_adjustment"]), last + 1, clause["interval_months"]))


def price_path(asked: Document) -> Document:
    """The way of a price."""
    adjustments = Adjustments(asked)
    steps = [adjustments.adjust(month) for month in due(asked["clause"], place(asked["until"]))]
    return {"steps": steps, "price": adjustments.price}


def notified(clause: Document, received: str) -> date:
    """The first day on which a claim may take effect."""
    day = date.fromisoformat(received)
    notice = clause["notice"]
    if "days" in notice:
        return day + timedelta(days=notice["days"])
    months = day.year * 12 + day.month - 1 + notice["months"]
    for last in range(day.day, 0, -1):
        try:
            return date(months // 12, months % 12 + 1, last)
        except ValueError:
            continue
    raise AssertionError


def price_claim(asked: Document) -> Document:
    """What a claim comes to."""
    clause = asked["clause"]
    month = place(asked["from"])
    all_due = due(clause, month)
    is_due = month in all_due
    earlier = asked["earlier_adjustments"]
    made = [one for one in all_due if one < month]
    if earlier != "all":
        made = sorted(place(one) for one in earlier["made_in"])
    adjustments = Adjustments(asked)
    steps = [adjustments.adjust(one) for one in made]
    before = adjustments.price
    answer: Document = {"due": is_due, "price_in_force": before}
    in_time = True
    if clause["notice"] != "none":
        first = notified(clause, asked["received"])
        in_time = first <= date(month // 12, month % 12 + 1, 1)
        answer |= {"notice_kept": in_time, "earliest_effect": first.isoformat()}
    if is_due:
        steps.append(adjustments.adjust(month))
        if clause["trigger"] != "none":
            answer["trigger_met"] = steps[-1]["outcome"] != "below_trigger"
    allowed = adjustments.price if is_due and in_time else before
    given = {entry["required"] for entry in asked.get("evidence", [])}
    required = [entry["id"] for entry in clause.get("evidence_required", [])]
    missing = [name for name in required if name not in given]
    excess = of(asked["claimed_price"]) - allowed
    if not (is_due and in_time):
        verdict = "not_due"
    elif missing:
        verdict = "cannot_be_judged"
    else:
        verdict = "exceeds" if decide(of(asked["claimed_price"])) > decide(allowed) else "within"
    return answer | {
        "verdict": verdict,
        "missing_evidence": missing,
        "allowed_price": allowed,
        "excess": excess,
        "steps": steps,
    }


def index_change(asked: Document) -> Fraction:
    """The change of an index, as a fraction."""
    levels = {at["period"]: of(at["level"]) for at in asked["series"]["points"]}
    return levels[asked["to"]] / levels[asked["from"]] - 1
