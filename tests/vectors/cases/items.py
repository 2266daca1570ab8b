"""Items bought on instalments or retired early, learning, and prices of another basis."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import Case, evaluated, rejected
from .costs import costed, of_line, total_of
from .documents import amount, discounting, line, once, operand, study, yearly

AT = "/procurement/lots/0/cost_lines/0"


def instalments(price: str, rate: str, years: int, bought: int = 0) -> dict:
    return {"instalments": {"amount": amount((price, "DKK")), "purchase_year": bought, "rate": operand((rate, "1/year")), "years": years}}


def retirement(new: str, life: str, age: int, year: int, proceeds: Any = "straight_line") -> dict:
    return {"retirement": {"amount": amount((new, "DKK")), "life": operand((life, "year")), "age": age, "year": year, "proceeds": proceeds}}


def cases() -> Iterator[Case]:
    # 210 at 10 % is 121 in each of two years: 121/1.1 + 121/1.21 = 210. Discounted at 25 %: 96.8 + 77.44.
    owed = [line("lån", instalments("210", "0.1", 2), phase="acquisition")]
    yield evaluated("instalments", "A purchase paid by two instalments with interest", costed(owed, call={"study": study(3), "discounting": discounting("0.25", "start_of_year")}),
                    of_line(0, **{"by_year/values/1": "121", "by_year/values/2": "121", "by_year/values/3": "0"}) | total_of("present_value", "174.24"))
    yield evaluated("instalments-at-the-discount-rate", "Financed at the discount rate, a purchase costs its price", costed([line("lån", instalments("1000", "0.04", 5, 1), phase="acquisition")], call={"study": study(6), "discounting": discounting("0.04")}),
                    total_of("present_value", "961.538461538462"))
    # 8 of 10 years have passed at year 3: a fifth of 1000 is left.
    sold = [line("ny", once(0, ("1000", "DKK"))), line("gammel", retirement("1000", "10", 5, 3)), line("udtjent", retirement("1000", "4", 5, 0)), line("solgt", retirement("1000", "10", 5, 0, {"declared": amount(("250", "DKK"))}))]
    yield evaluated("retirement", "Items retired before, after and at the end of their lives", costed(sold, call={"study": study(4), "discounting": discounting("0.25")}),
                    of_line(1, **{"by_year/values/3": "-200", "present_value/value": "-102.4"}) | of_line(2, **{"undiscounted/value": "0"}) | of_line(3, **{"by_year/values/0": "-250"}))
    learnt = [line("tid", yearly(("100", "DKK/year"), from_year=2, to_year=4), transition={"learning": ["1.5", "1.2"]})]
    yield evaluated("learning", "A cost that falls over two years and is normal after them", costed(learnt, call={"study": study(4)}),
                    of_line(0, **{"by_year/values/1": "0", "by_year/values/2": "150", "by_year/values/3": "120", "by_year/values/4": "100"}))
    # 10 % inflation: 121 in current prices of year 2 are 100 in constant prices, and the other way round.
    fixed = [line("fast", once(2, ("121", "DKK")), price_basis="nominal"), line("løn", once(2, ("100", "DKK")), price_basis="real")]
    yield evaluated("prices-current-among-constant", "A fixed price among constant prices", costed(fixed, call={"study": study(2), "discounting": discounting("0", inflation="0.1")}),
                    of_line(0, **{"by_year/values/2": "100"}) | of_line(1, **{"by_year/values/2": "100"}) | {"/lots/0/bids/0/costs/budget/0/nominal_including_vat/values/2": "242"})
    yield evaluated("prices-constant-among-current", "A constant price among current prices", costed(fixed, call={"study": study(2), "discounting": discounting("0", basis="nominal", inflation="0.1")}),
                    of_line(0, **{"by_year/values/2": "121"}) | of_line(1, **{"by_year/values/2": "121"}))
    yield from refused()


def refused() -> Iterator[Case]:
    def reject(name: str, title: str, one: dict, *problems: tuple[str, str]) -> Case:
        return rejected(name, title, costed([one], call={"study": study(3)}), *problems)

    yield reject("instalments-beyond-the-study", "Instalments that end after the study", line("lån", instalments("1", "0", 3, 1)), ("number.out_of_bounds", f"{AT}/flow/instalments/years"))
    yield reject("instalments-rate", "Interest of minus one hundred per cent", line("lån", instalments("1", "-1", 2)), ("number.not_a_rate", f"{AT}/flow/instalments/rate/constant/value"))
    yield reject("learning-of-a-payment", "A learning path of a single payment", line("tid", once(1, ("1", "DKK")), transition={"learning": ["2"]}), ("cost.learning_of_no_year", f"{AT}/transition/learning"))
    yield reject("learning-too-long", "A learning path longer than its line", line("tid", yearly(("1", "DKK/year"), to_year=1), transition={"learning": ["2", "1.5"]}), ("cost.learning_too_long", f"{AT}/transition/learning"))
    yield reject("prices-without-inflation", "Current prices among constant ones, and no inflation", line("fast", once(1, ("1", "DKK")), price_basis="nominal"), ("cost.inflation_missing", f"{AT}/price_basis"))
