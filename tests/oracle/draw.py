"""Random draws: words, numbers as the documents write them, and who is asked for which value."""

from __future__ import annotations

import itertools
import math
import random
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import Any, TypeVar

T = TypeVar("T")
Document = dict[str, Any]
COMPONENTS = ["capital_charge", "producer_fee", "co2_tax", "co2_externality"]


class Draw:
    """The dice of one envelope."""

    def __init__(self, seed: str, prefix: str = "") -> None:
        self.seed = seed
        self.prefix = prefix
        """What its names begin with, where two draws name things of one envelope."""
        self.dice = random.Random(seed)
        self.ugly = self.chance(0.4)
        """Whether numbers have many digits."""
        self.holes = self.chance(0.35)
        """Whether bids leave things out and buyers decide about them."""
        self.disturbed = self.chance(0.3)
        """Whether bids are excluded, corrected or fail requirements."""
        self.names: dict[str, int] = {}

    def chance(self, probability: float) -> bool:
        """True with this probability."""
        return self.dice.random() < probability

    def among(self, *choices: T) -> T:
        """One of them."""
        return self.dice.choice(choices)

    def some(self, choices: list[T], most: int) -> list[T]:
        """Up to so many of them, in random order."""
        count = min(len(choices), self.dice.randint(0, most))
        return self.dice.sample(choices, count)

    def whole(self, low: int, high: int) -> int:
        """A whole number, both ends included."""
        return self.dice.randint(low, high)

    def name(self, kind: str) -> str:
        """A name not used before."""
        self.names[kind] = self.names.get(kind, 0) + 1
        return f"{self.prefix}{kind}{self.names[kind]}"

    def decimal(self, low: float, high: float) -> str:
        """A decimal between the two, with few digits or with many."""
        drawn = self.dice.uniform(low, high)
        if self.ugly and self.chance(0.7):
            decimals = self.whole(3, 12 if high < 100 else 4)
        else:
            decimals = self.among(0, 1, 2) if high >= 20 else self.among(1, 2, 3)
        text = f"{drawn:.{decimals}f}"
        if not low <= float(text) <= high:
            return self.plain(round(low, 6))
        if float(text) == 0:
            return self.among("0", "0", "-0.00")
        return f"{text}0" if "." in text and len(text) < 10 and self.chance(0.05) else text

    def plain(self, value: float) -> str:
        """A number in its shortest form without an exponent."""
        return f"{Decimal(repr(value)):f}"

    def number(self, low: float, high: float) -> Any:
        """A decimal as text or, now and then, as a JSON number."""
        text = self.decimal(low, high)
        digits = text.replace(".", "").replace("-", "").strip("0")
        if self.chance(0.1) and len(digits) <= 15:
            # At most 15 digits, so that its shortest form is the decimal meant.
            return float(text) if "." in text else int(text)
        return text

    def value(self, low: float, high: float) -> Any:
        """A decimal that may be uncertain, within the range, in any of its forms."""
        written = self.number(low, high)
        if self.chance(0.05):
            return {"value": written}
        value, grain = Decimal(str(written)), Decimal("0.000001")
        least = Decimal(repr(low)).quantize(grain, ROUND_CEILING)
        most = Decimal(repr(high)).quantize(grain, ROUND_FLOOR)
        # Drawn apart, so that whatever else is drawn is the same with and without.
        apart = Draw(f"{written}/{low}/{high}")
        if not least < value < most or not apart.chance(0.15):
            return written
        return {"value": written, "uncertainty": apart.uncertainty(f"{value:f}", least, most)}

    def certain(self, low: float, high: float) -> Any:
        """A decimal that is not uncertain; it takes as much chance as one that may be."""
        written = self.number(low, high)
        self.chance(0.05)
        return written

    def uncertainty(self, value: str, least: Decimal, most: Decimal) -> Any:
        """A distribution around a value, within two ends."""
        ends: Document = {"minimum": f"{least:f}", "maximum": f"{most:f}"}
        error: Document = {"standard_error": f"{(most - least) / 4:.6f}"}
        if float(error["standard_error"]) == 0:
            return {"uniform": ends}
        cut: Document = {"truncated": ends}
        interval: Document = {"interval_95": [ends["minimum"], ends["maximum"]]}
        spread: Document = self.among(error, interval)
        half = min(Decimal(value) - least, most - Decimal(value))
        middle = [f"{Decimal(value) - half:f}", f"{Decimal(value) + half:f}"]
        even: Document = error if spread is error else {"interval_95": middle}
        modal = ends | {"mode": value}
        values = [ends["minimum"], value, ends["maximum"]]
        chances = [
            {"value": each, "probability": share}
            for each, share in zip(values, ("0.2", "0.5", "0.3"), strict=True)
        ]
        choices: list[Any] = [
            {"uniform": ends},
            {"triangular": modal},
            {"pert": modal},
            {"normal": {"mean": value} | even | cut},
            {"discrete": {"values": chances}},
            {"empirical": {"values": [*values, value]}},
        ]
        if least > 0:
            choices += [
                {"gamma": {"mean": value} | spread | cut},
                {"gamma": {"shape": "4", "scale": value} | cut},
                {"lognormal": {"mean": value} | error | cut},
                {"lognormal": {"median": value} | interval | cut},
                {"lognormal": {"mu": f"{math.log(float(value)):.6f}", "sigma": "0.2"} | cut},
            ]
        return self.among(*choices)

    def split(self, whole: str, parts: int) -> list[str]:
        """Decimals that sum to `whole`, none of them zero."""
        grain = Decimal("0.01") if Decimal(whole) >= 1 and not self.ugly else Decimal("0.0001")
        units = int(Decimal(whole) / grain)
        if units < parts:
            units, grain = units * 1000, grain / 1000
        cuts = sorted(self.dice.sample(range(1, units), parts - 1))
        edges = [0, *cuts, units]
        return [f"{(b - a) * grain:f}" for a, b in itertools.pairwise(edges)]

    def rounding(self, decimals: list[int]) -> Any:
        """A rounding stage."""
        if self.chance(0.5):
            return "none"
        mode = self.among("half_even", "half_up", "half_down", "down", "up")
        return {"to": {"decimals": self.among(*decimals), "mode": mode}}


def alone(value: Any) -> Any:
    """A value without its uncertainty."""
    return value["value"] if isinstance(value, dict) else value


class Parameters:
    """The parameters of a lot, made as cost lines, criteria and requirements ask for them."""

    def __init__(self, draw: Draw, shared: list[Document], own: list[Document]) -> None:
        self.draw = draw
        self.shared = shared
        self.own = own
        self.ranges: dict[str, tuple[float, float]] = {}

    def parameter(self, unit: str, low: float, high: float, whole: bool = False) -> str:
        """A parameter in the unit, new or known, with values in the range."""
        draw = self.draw
        known = [
            one["id"]
            for one in [*self.shared, *self.own]
            if one["unit"] == unit and self.ranges.get(one["id"]) == (low, high)
        ]
        if known and draw.chance(0.4):
            return str(draw.among(*known))
        origin = draw.among("buyer", "bidder", "bidder", "assessor_measured")
        if origin == "assessor_measured" and (whole or draw.chance(0.6)):
            origin = "buyer"
        parameter: Document = {
            "id": draw.name("value"),
            "title": "A value",
            "unit": unit,
            "origin": origin,
        }
        if draw.chance(0.3):
            parameter["scope"] = "lot" if origin == "buyer" else "bid"
        if origin == "buyer":
            parameter["value"] = self.stated(low, high, whole)
            if draw.chance(0.1):
                parameter["maximum"] = draw.plain(high)
            if draw.chance(0.3):
                parameter["source"] = {"text": "A table", "assumed": draw.chance(0.5)}
        else:
            if draw.chance(0.2):
                parameter["minimum"] = draw.plain(low)
                parameter["maximum"] = draw.plain(high)
            adverse = {"adverse_value": self.drawn(low, high, whole)}
            words: list[Any] = ["problem", "non_compliant", "ask", adverse]
            if origin == "bidder":
                parameter["missing"] = draw.among(*words)
            elif draw.chance(0.2):
                parameter["missing"] = "ask"
        if draw.chance(0.2):
            parameter["contains"] = draw.some(COMPONENTS, 2)
        (self.shared if draw.chance(0.15) else self.own).append(parameter)
        self.ranges[parameter["id"]] = (low, high)
        return str(parameter["id"])

    def drawn(self, low: float, high: float, whole: bool = False) -> Any:
        """A number of the range."""
        if whole:
            return str(self.draw.whole(int(low), int(high)))
        return self.draw.certain(low, high)

    def stated(self, low: float, high: float, whole: bool = False) -> Any:
        """A value of the range, which may be uncertain where it is not whole."""
        return self.drawn(low, high, whole) if whole else self.draw.value(low, high)

    def operand(self, unit: str, low: float, high: float, whole: bool = False) -> Document:
        """A parameter by name, or a constant."""
        if self.draw.chance(0.6):
            return {"parameter": self.parameter(unit, low, high, whole)}
        constant = {"value": self.drawn(low, high, whole), "unit": unit}
        return {"constant": constant}

    def yearly(self) -> Document:
        """An amount of money per year."""
        uses = ("use/year", 50.0, 400.0)
        recipes: list[tuple[list[tuple[str, float, float]], list[tuple[str, float, float]]]] = [
            ([("DKK/year", 100, 90000)], []),
            ([("DKK/month", 50, 4000)], []),
            ([uses, ("DKK/use", 0.5, 400)], []),
            ([uses, ("kWh/use", 0.05, 9), ("DKK/MWh", 200, 3000)], []),
            ([uses, ("min/use", 1, 60), ("DKK/hour", 150, 450)], []),
            ([uses, ("DKK/piece", 2, 900)], [("use/piece", 1, 60)]),
            ([uses, ("g/use", 5, 900), ("DKK/kg", 1, 30)], []),
            ([uses, ("l/use", 0.1, 50), ("DKK/m3", 10, 80)], []),
            ([uses, ("gCO2e/use", 10, 5000), ("DKK/tCO2e", 200, 2000)], []),
            ([("km/year", 100, 9000), ("DKK/km", 1, 5), ("1", 0.1, 1.5)], []),
            ([("DKK/day", 1, 90), ("day/year", 100, 365)], []),
            ([("DKK*month/year", 1000, 9000), ("1/year", 0.5, 2)], []),
            ([uses, ("min/use*hour/min", 0.1, 3), ("DKK/hour/use*use", 150, 450)], []),
        ]
        return self.recipe(recipes)

    def money(self) -> Document:
        """An amount of money."""
        recipes: list[tuple[list[tuple[str, float, float]], list[tuple[str, float, float]]]] = [
            ([("DKK", 100, 900000)], []),
            ([("DKK", 100, 900000), ("1", 0.1, 1.2)], []),
            ([("piece", 1, 40), ("DKK/piece", 10, 9000)], []),
            ([("hour", 2, 500), ("DKK/hour", 150, 450)], []),
            ([("min", 30, 9000), ("DKK/hour", 150, 450)], []),
            ([("DKK/year", 100, 90000), ("month", 1, 30)], []),
            ([("t", 0.1, 9), ("DKK/kg", 0.5, 30)], []),
            ([("DKK/use", 1, 40), ("use/year", 50, 400)], [("1/year", 1, 7)]),
        ]
        return self.recipe(recipes)

    def recipe(
        self,
        recipes: list[tuple[list[tuple[str, float, float]], list[tuple[str, float, float]]]],
    ) -> Document:
        """An amount by one of the recipes."""
        factors, divisors = self.draw.among(*recipes)
        amount = {"factors": [self.operand(*factor) for factor in factors]}
        if divisors or self.draw.chance(0.1):
            amount["divisors"] = [self.operand(*divisor) for divisor in divisors]
        return amount
