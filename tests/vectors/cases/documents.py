"""Small documents with everything that is required, for cases to fill in."""

from __future__ import annotations

from typing import Any

Document = dict[str, Any]

NO_ROUNDING = {"measure": "none", "criterion": "none", "weighted": "none", "total": "none"}
BUYER = {"name": "KL", "role": "indkøber"}


def procurement(*lots: Document, **fields: Any) -> Document:
    """A procurement of one year without discounting, unless `fields` say otherwise."""
    return {
        "schema_version": "1.0",
        "id": "U-2026-07",
        "title": "Infusionspumper",
        "version": "1",
        "published": "2026-01-15",
        "currency": "DKK",
        "price_level": "2026-01-01",
        "vat": {"stated": "excluding", "evaluated": "excluding", "rates": [{"id": "moms", "rate": "0.25"}]},
        "study": {"base_date": "2026-01-01", "years": 1},
        "discounting": discounting(),
        "payers": [{"id": "region", "title": "Regionen", "recovers_vat": True}],
        "participants": [{"id": "hospital", "title": "Hospitalet", "payer": "region"}],
        "lots": list(lots),
    } | fields


def discounting(rate: Any = "0", timing: str = "end_of_year", basis: str = "real", **fields: Any) -> Document:
    """A constant rate, or the steps `rate` gives."""
    declared = {"constant": rate} if isinstance(rate, str) else {"stepped": rate}
    return {"price_basis": basis, "timing": timing, "rate": declared} | fields


def study(years: int, **fields: Any) -> Document:
    return {"base_date": "2026-01-01", "years": years} | fields


def lot(criteria: list[Document], method: Any = None, policies: Document | None = None, **fields: Any) -> Document:
    """A lot that adds points, with the item `pumpe` where criteria ask for the offered price."""
    return {
        "id": "pumper",
        "title": "Pumper",
        "criteria": criteria,
        "method": method or added(),
        "policies": points_or_money(method or added(), policies or policy()),
    } | fields


def points_or_money(method: Any, policies: Document) -> Document:
    """The policies without the one for points, where an evaluation price gives none."""
    if "evaluation_price" in method:
        return {name: value for name, value in policies.items() if name != "points_below_zero"}
    return policies


def added(**fields: Any) -> Document:
    return {"weighted_points": {"combination": "added"} | fields}


def weighted(weights_sum: str = "100", **fields: Any) -> Document:
    return {"weighted_points": {"combination": "weighted", "weights_sum": weights_sum} | fields}


def evaluation_price(base: str = "pris") -> Document:
    return {"evaluation_price": {"base": base}}


def policy(ties: list[Any] | None = None, rounding: Document | None = None, **fields: Any) -> Document:
    return {
        "points_below_zero": "zero",
        "rounding": NO_ROUNDING | (rounding or {}),
        "ties": ties or [],
        "single_bid": "scored",
        "reference_set": "admitted_bids",
    } | fields


def rounded(decimals: int, mode: str) -> Document:
    return {"to": {"decimals": decimals, "mode": mode}}


def item(name: str = "pumpe", per_year: str = "1", **fields: Any) -> Document:
    """An item bought by the hospital in year 1."""
    return {
        "id": name,
        "title": "Infusionspumpe",
        "unit": "piece",
        "packs": "none",
        "quantities": [quantity(per_year)],
        "zero_allowed": False,
        "negative_allowed": False,
        "vat": "moms",
        "missing": "non_compliant",
    } | fields


def quantity(per_year: str = "1", from_year: int = 1, to_year: int = 1, participant: str = "hospital") -> Document:
    return {"participant": participant, "from_year": from_year, "to_year": to_year, "per_year": per_year}


def criterion(name: str, measure: Any = None, rule: Any = None, weight: str | None = None, **fields: Any) -> Document:
    """A criterion; a group where it has no measure."""
    kind = "price" if measure == "offered_price" else "cost" if "life_cycle_cost" in (measure or {}) else "quality"
    optional = {"measure": measure, "rule": rule, "weight": weight}
    given = {key: value for key, value in optional.items() if value is not None}
    return {"id": name, "title": name.capitalize(), "kind": kind} | given | fields


def ratio(points: str = "100") -> Document:
    return {"ratio_to_lowest": {"max_points": points}}


def slope(points: str, distance: str) -> Document:
    return {"linear_slope": {"max_points": points, "slope": distance}}


def price(rule: Any = None, weight: str | None = None) -> Document:
    return criterion("pris", "offered_price", rule or ratio(), weight)


def panel(aggregation: str = "single", highest: str = "10", step: str | None = "1") -> Document:
    scale = {"lowest": "0", "highest": highest} | ({"step": step} if step else {})
    return {"panel_points": {"scale": scale, "aggregation": aggregation}}


def quality(name: str = "kvalitet", weight: str | None = None, aggregation: str = "single", **fields: Any) -> Document:
    return criterion(name, panel(aggregation), "as_measured", weight, **fields)


def cost(total: str = "present_value", rule: Any = None, weight: str | None = None, **selected: Any) -> Document:
    measure = {"life_cycle_cost": {"total": total} | selected}
    return criterion("omkostning", measure, rule or ratio(), weight)


def declared(name: str, parameter: str, rule: Any = "as_measured", weight: str | None = None) -> Document:
    return criterion(name, {"declared_value": parameter}, rule, weight)


def parameter(name: str, unit: str = "DKK", **fields: Any) -> Document:
    """A parameter that bidders declare."""
    return {"id": name, "title": name.capitalize(), "unit": unit, "origin": "bidder", "missing": "ask"} | fields


def buyers(name: str, unit: str, value: str, **fields: Any) -> Document:
    return {"id": name, "title": name.capitalize(), "unit": unit, "origin": "buyer", "value": value} | fields


def amount(*factors: Any, per: list[Any] | None = None) -> Document:
    """A product of parameters (texts) and constants (pairs of value and unit)."""
    return {"factors": [operand(factor) for factor in factors]} | (
        {"divisors": [operand(divisor) for divisor in per]} if per else {}
    )


def operand(factor: Any) -> Document:
    if isinstance(factor, str):
        return {"parameter": factor}
    return {"constant": {"value": factor[0], "unit": factor[1]}}


def line(name: str, flow: Document, growth: list[Any] | None = None, **fields: Any) -> Document:
    """A cost line that the region pays in the use phase."""
    follows_schedule = "schedule" in flow
    return {
        "id": name,
        "title": name.capitalize(),
        "phase": "use",
        "borne_by": "authority",
        "counts_in": "award",
        "cashable": True,
        "flow": flow,
        "growth": growth or [],
    } | ({} if follows_schedule else {"payer": "region", "vat": "moms"}) | fields


def once(year: int, *factors: Any) -> Document:
    return {"once": {"amount": amount(*factors), "year": year}}


def yearly(*factors: Any, to_year: int, from_year: int = 1) -> Document:
    return {"yearly": {"amount": amount(*factors), "from_year": from_year, "to_year": to_year}}


def bid(name: str, prices: Any = None, values: Document | None = None, lot_name: str = "pumper", **offer: Any) -> Document:
    """A bid for one lot; `prices` is the price of `pumpe`, or a price for each item."""
    return {
        "id": name,
        "bidder": {"id": f"DK-{name}", "name": f"{name.capitalize()} A/S"},
        "revision": 1,
        "offers": [offered(prices, values, lot_name, **offer)],
    }


def offered(prices: Any = None, values: Document | None = None, lot_name: str = "pumper", **offer: Any) -> Document:
    by_item = {"pumpe": prices} if isinstance(prices, str) else prices or {}
    given: Document = {}
    if by_item:
        given["prices"] = [{"item": name} | stated("price", price) for name, price in by_item.items()]
    if values:
        given["values"] = [{"parameter": name} | stated("value", value) for name, value in values.items()]
    return {"lot": lot_name, "offer": given | offer}


def stated(field: str, value: Any) -> Document:
    return value if isinstance(value, dict) else {field: value}


def answer(requirement: str, confirmed: bool) -> Document:
    return {"requirement": requirement, "confirmed": confirmed}


def assessment(name: str, bid_name: str, finding: Any, evaluator: str = "AB", **fields: Any) -> Document:
    """A final entry; `finding` is points for `kvalitet`, or the whole finding."""
    points = {"points": {"criterion": "kvalitet", "points": finding}}
    return {
        "id": name,
        "bid": bid_name,
        "bid_revision": 1,
        "lot": "pumper",
        "finding": points if isinstance(finding, str) else finding,
        "evaluator": {"name": evaluator},
        "reason": "Som beskrevet i bedømmelsesnotatet.",
        "date": "2026-03-10",
        "status": "final",
    } | fields


def decision(name: str, ruling: Document) -> Document:
    return {"id": name, "ruling": ruling, "reason": "Se notatet.", "decided_by": BUYER, "date": "2026-03-12"}


def about(bid_name: str, **fields: Any) -> Document:
    return {"bid": bid_name, "lot": "pumper"} | fields


def envelope(
    call: Document,
    *bids: Document,
    assessments: list[Document] | None = None,
    decisions: list[Document] | None = None,
) -> Document:
    documents: Document = {"procurement": call, "bids": list(bids)}
    if assessments:
        documents["assessments"] = assessments
    if decisions:
        documents["decisions"] = decisions
    return documents
