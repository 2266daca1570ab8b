"""Input that is refused when it is read: text, fields, numbers and names."""

from __future__ import annotations

import json
from collections.abc import Iterator

from .case import DROP, Case, changed, rejected
from .documents import (
    assessment, bid, decision, envelope, about, amount, criterion, declared, item, line, lot, panel, parameter,
    price, procurement, quality, ratio, study, weighted, yearly,
)

LOT = "/procurement/lots/0"
OFFER = "/bids/0/offers/0/offer"


def base() -> dict:
    """A whole small envelope without fault: price and quality, a cost line, two bids."""
    use = parameter("forbrug", "kWh/year")
    energy = line("el", yearly("forbrug", ("2", "DKK/kWh"), to_year=1))
    criteria = [price(weight="60"), quality(weight="40")]
    call = procurement(lot(criteria, weighted(), parameters=[use], schedule=[item()], cost_lines=[energy]))
    return envelope(
        call,
        bid("alfa", "1000", {"forbrug": "50"}),
        bid("beta", "1250", {"forbrug": "40"}),
        assessments=[assessment("v1", "alfa", "7"), assessment("v2", "beta", "9")],
        decisions=[decision("b1", {"clarification_received": about("alfa")})],
    )


def many() -> dict:
    """Little to read and much to write: 200 · (100 lines + 1 item) · 201 years is more than 4 million amounts."""
    lines = [line(f"l{index}", yearly(("2", "DKK/year"), to_year=200)) for index in range(100)]
    call = procurement(lot([price()], schedule=[item()], cost_lines=lines), study=study(200))
    return envelope(call, *[bid(f"b{index}", "1000") for index in range(200)])


def text(document: object) -> bytes:
    return json.dumps(document, ensure_ascii=False).encode()


def replaced(old: str, new: str | bytes) -> bytes:
    """The base as text, with the first `old` replaced."""
    written = text(base())
    wanted = new if isinstance(new, bytes) else new.encode()
    if old.encode() not in written:
        raise ValueError(old)
    return written.replace(old.encode(), wanted, 1)


def change(name: str, title: str, changes: dict, *problems: tuple[str, str]) -> Case:
    return rejected(name, title, changed(base(), changes), *problems)


def cases() -> Iterator[Case]:
    yield from texts()
    yield from fields()
    yield from numbers()
    yield from names()


def texts() -> Iterator[Case]:
    yield rejected("json-malformed", "Not JSON", b"Kan bud 2 \xc3\xa5bnes?", ("json.malformed", ""))
    yield rejected("json-empty", "An empty file", b"", ("json.malformed", ""))
    yield rejected("json-truncated", "A file that was cut off", text(base())[:700], ("json.malformed", ""))
    yield rejected("json-not-utf8", "A file saved in Latin-1", replaced("Infusionspumper", "Sprøjter".encode("latin-1")), ("json.not_utf8", ""))
    yield rejected("json-trailing-text", "Text after the document", text(base()) + b" {}", ("json.trailing_text", ""))
    yield rejected("json-nul", "A NUL byte in a text", replaced("Infusionspumper", b"Infusions\0pumper"), ("json.malformed", ""))
    yield rejected("json-nul-escaped", "An escaped NUL in a text", replaced("Infusionspumper", "Infusions\\u0000pumper"), ("document.control_character", "/procurement/title"))
    yield change("document-turned-text", "A name that reads from right to left", {"/bids/0/bidder/name": "A\u202eS/A afleB"}, ("document.control_character", "/bids/0/bidder/name"))
    yield rejected("document-too-many-amounts", "Two hundred bids with a hundred cost lines over two hundred years", text(many()), ("document.too_many_amounts", "/procurement"))
    yield rejected("json-lone-surrogate", "Half of a character", replaced("Infusionspumper", "Infusions\\ud83dpumper"), ("json.malformed", ""))
    yield rejected("json-duplicate-key", "A field that stands twice", replaced('"currency": "DKK"', '"currency": "DKK", "currency": "EUR"'), ("json.duplicate_key", "/procurement/currency"))
    nested = b"[" * 65 + b"]" * 65
    yield rejected("json-too-deep", "Sixty-five lists within lists", nested, ("json.too_deep", ""))
    yield rejected("json-proto", "A field called __proto__", replaced('"currency": "DKK"', '"currency": "DKK", "__proto__": {"rank": 1}'), ("document.unknown_field", "/procurement/__proto__"))
    yield rejected("json-number", "A number instead of documents", b"42", ("document.wrong_type", ""))
    yield rejected("json-number-1e999999999", "An exponent without end", replaced('"price": "1000"', '"price": 1e999999999'), ("number.out_of_range", f"{OFFER}/prices/0/price"))
    yield rejected("json-number-leading-zero", "A number that JSON does not know", replaced('"price": "1000"', '"price": 01000'), ("json.malformed", ""))


def fields() -> Iterator[Case]:
    yield change("document-schema-version", "A later version of the format", {"/procurement/schema_version": "9.0"}, ("document.schema_version", "/procurement/schema_version"))
    yield change("document-missing-field", "A field is missing", {"/procurement/study": DROP, f"{LOT}/policies/ties": DROP}, ("document.missing_field", "/procurement/study"), ("document.missing_field", f"{LOT}/policies/ties"))
    yield change("document-missing-content", "A choice without its content, and one with content it does not take", {f"{LOT}/method": "weighted_points", f"{LOT}/policies/rounding/total": {"none": {}}},
                 ("document.choice_needs_fields", f"{LOT}/method"), ("document.choice_has_no_fields", f"{LOT}/policies/rounding/total/none"))
    yield change("document-unknown-field", "A field that does not exist", {f"{LOT}/criteria/0/wieght": "60"}, ("document.unknown_field", f"{LOT}/criteria/0/wieght"))
    yield rejected(
        "document-unknown-field-escaped", "A field whose name is escaped in pointers", replaced('"currency"', '"a/b~c": 1, "currency"'), ("document.unknown_field", "/procurement/a~1b~0c"))
    yield change("document-wrong-type", "Values of the wrong type", {"/procurement/payers": {}, "/procurement/study/years": "et år", "/procurement/title": None, "/bids/0/offers/0/offer/prices/0/price": True},
                 ("document.blank", "/procurement/title"), ("document.wrong_type", "/procurement/study/years"), ("document.wrong_type", "/procurement/payers"), ("document.wrong_type", f"{OFFER}/prices/0/price"))
    yield change("document-unknown-choice", "A word that is not a choice", {"/procurement/discounting/timing": "end"}, ("document.unknown_choice", "/procurement/discounting/timing"))
    yield change("document-choice-expected", "A number and a list where choices belong", {f"{LOT}/criteria/0/rule": 10, "/procurement/discounting/timing": []},
                 ("document.choice_expected", "/procurement/discounting/timing"), ("document.choice_expected", f"{LOT}/criteria/0/rule"))
    yield change("document-not-one-choice", "Two choices at once", {f"{LOT}/criteria/0/rule": ratio() | {"linear_min_max": {"max_points": "10"}}}, ("document.not_one_choice", f"{LOT}/criteria/0/rule"))
    empty = ["/procurement/title", "/procurement/published", "/procurement/currency", "/procurement/discounting/timing", f"{LOT}/method", f"{OFFER}/prices/0/price"]
    yield change("document-empty-text", "An empty title, date, code, word, choice and number", dict.fromkeys(empty, "  "), *[("document.empty_text", place) for place in empty])
    yield change("document-empty-list", "No lots", {"/procurement/lots": [], "/bids": [], "/assessments": [], "/decisions": []}, ("document.empty_list", "/procurement/lots"))
    yield change("document-empty-lists", "No criteria, no factors, no steps of a table", {
        f"{LOT}/cost_lines/0/flow/yearly/amount/factors": [], f"{LOT}/criteria/0/rule": {"table": {"steps": [], "otherwise": "0"}}},
        ("document.empty_list", f"{LOT}/cost_lines/0/flow/yearly/amount/factors"), ("document.empty_list", f"{LOT}/criteria/0/rule/table/steps"))
    yield change("document-not-a-date", "The thirtieth of February", {"/procurement/published": "2026-02-30"}, ("document.not_a_date", "/procurement/published"))
    yield change("document-not-an-identifier", "A name with a space", {f"{LOT}/id": "lot 1"}, ("document.not_an_identifier", f"{LOT}/id"))
    yield change("document-many-problems", "All problems at once, over several documents", {
        "/procurement/currency": "kroner", "/procurement/study/years": 0, "/bids/0/revision": 0, "/assessments/0/bid": "gamma", "/decisions/0/ruling/clarification_received/lot": "andet"},
        ("currency.not_a_code", "/procurement/currency"), ("number.out_of_bounds", "/procurement/study/years"),
        ("number.out_of_bounds", "/bids/0/revision"), ("reference.unknown", "/assessments/0/bid"), ("reference.unknown", "/decisions/0/ruling/clarification_received/lot"),
        ("unit.other_currency", f"{LOT}/cost_lines/0/flow/yearly/amount/factors/1/constant/unit"))


def numbers() -> Iterator[Case]:
    price_at = f"{OFFER}/prices/0/price"
    yield rejected("number-float-artifact", "A number with seventeen digits", replaced('"price": "1000"', '"price": 0.30000000000000004'), ("number.float_artifact", price_at))
    yield change("number-malformed", "A decimal comma", {price_at: "1.234,50"}, ("number.malformed", price_at))
    yield change("number-too-many-decimals", "Forty decimals", {price_at: "0." + "1" * 40}, ("number.too_many_decimals", price_at))
    yield change("number-out-of-range", "Forty digits", {price_at: "1" * 40}, ("number.out_of_range", price_at))
    yield change("number-not-a-count", "A year that is negative, and one with a decimal", {"/procurement/study/years": -1, "/bids/0/revision": 1.5},
                 ("number.not_a_count", "/procurement/study/years"), ("number.not_a_count", "/bids/0/revision"))
    yield change("number-quoted-count", "A number of years in quotation marks", {"/procurement/study/years": "4"}, ("number.quoted_count", "/procurement/study/years"))
    yield change("number-study-0", "A study of no years", {"/procurement/study/years": 0, f"{LOT}/schedule/0/quantities/0/to_year": 1}, ("number.out_of_bounds", "/procurement/study/years"))
    yield change("number-study-500", "A study of five hundred years", {"/procurement/study/years": 500}, ("number.out_of_bounds", "/procurement/study/years"))
    discounting = "/procurement/discounting"
    yield change("number-rate", "A discount rate of minus one hundred per cent", {f"{discounting}/rate/constant": "-1"}, ("number.not_a_rate", f"{discounting}/rate/constant"))
    yield change("number-rate-in-per-cent", "Three and a half per cent and two per cent inflation, written as percentages", {f"{discounting}/rate/constant": "3.5", f"{discounting}/inflation": "2"},
                 ("number.not_a_rate", f"{discounting}/rate/constant"), ("number.not_a_rate", f"{discounting}/inflation"))
    steps = [{"from_year": 1, "rate": "0.035"}, {"from_year": 36, "rate": "2.5"}]
    yield change("number-step-in-per-cent", "A later step written as a percentage", {f"{discounting}/rate": {"stepped": {"chain": "chained", "steps": steps}}}, ("number.not_a_rate", f"{discounting}/rate/stepped/steps/1/rate"))
    yield change("number-out-of-bounds", "Values outside the bounds of the format", {
        f"{LOT}/criteria/0/rule/ratio_to_lowest/max_points": "0", "/procurement/vat/rates/0/rate": "25",
        f"{LOT}/policies/rounding/total": {"to": {"decimals": 13, "mode": "half_up"}}, f"{LOT}/schedule/0/quantities/0/per_year": "-1"},
        ("number.not_a_share", "/procurement/vat/rates/0/rate"), ("number.out_of_bounds", f"{LOT}/schedule/0/quantities/0/per_year"),
        ("number.out_of_bounds", f"{LOT}/criteria/0/rule/ratio_to_lowest/max_points"), ("number.out_of_bounds", f"{LOT}/policies/rounding/total/to/decimals"))


def names() -> Iterator[Case]:
    yield change("reference-unknown", "Names that nothing bears", {
        f"{LOT}/cost_lines/0/payer": "staten", f"{LOT}/cost_lines/0/participant": "klinikken", f"{LOT}/cost_lines/0/flow/yearly/amount/factors/0/parameter": "gas",
        f"{LOT}/cost_lines/0/vat": "lav", f"{LOT}/criteria/0/parent": "økonomi", f"{OFFER}/prices/0/item": "pumpen", "/bids/1/offers/0/lot": "senge"},
        ("reference.unknown", "/bids/1/offers/0/lot"), ("bid.lot_not_offered", "/assessments/1/lot"),
        ("reference.unknown", f"{LOT}/cost_lines/0/payer"), ("reference.unknown", f"{LOT}/cost_lines/0/vat"), ("reference.unknown", f"{LOT}/cost_lines/0/participant"),
        ("reference.unknown", f"{LOT}/cost_lines/0/flow/yearly/amount/factors/0/parameter"), ("reference.unknown", f"{LOT}/criteria/0/parent"), ("reference.unknown", f"{OFFER}/prices/0/item"))
    yield change("reference-duplicate-id", "Two bids with one id, and two prices for one item", {"/bids/1/id": "alfa", "/assessments/1/bid": "alfa", f"{OFFER}/prices/-": {"item": "pumpe", "price": "900"}},
                 ("reference.duplicate_id", "/bids/1/id"), ("reference.duplicate_id", f"{OFFER}/prices/1"), ("assessment.second_voice", "/assessments/1/evaluator"))
    unit_at = f"{LOT}/cost_lines/0/flow/yearly/amount/factors/1/constant/unit"
    yield change("unit-malformed", "A unit without its last part", {unit_at: "DKK/"}, ("unit.malformed", unit_at))
    yield change("unit-too-long", "A unit of twenty-one factors", {unit_at: "DKK/kWh" + "*kWh/kWh" * 9 + "*kg"}, ("unit.too_long", unit_at))
    yield change("unit-unknown", "A unit nobody has named", {unit_at: "DKK/skud"}, ("unit.unknown", unit_at))
    yield change("unit-other-currency", "An amount in another currency", {unit_at: "EUR/kWh"}, ("unit.other_currency", unit_at))
    growth = {"rate": {"per_year": {"constant": {"value": "0.02", "unit": "DKK"}}, "first_year": 1}}
    yield change("unit-mismatch", "A growth rate in kroner", {f"{LOT}/cost_lines/0/growth/-": growth}, ("unit.mismatch", f"{LOT}/cost_lines/0/growth/0/rate/per_year"))
