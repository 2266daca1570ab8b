"""Random product systems of lots, of which bids offer one."""

from __future__ import annotations

import generate_product_measures
import generate_reuse
import product_lines
from draw import Document, Draw, alone


def set_products(draw: Draw, whole: Document) -> None:
    """Now and then systems in a lot, with what each bid offers."""
    published = whole["procurement"]
    for lot in published["lots"]:
        # A thousand years of pools or uses without a number are not what is looked for here.
        if "functional_unit" not in lot or published["study"]["years"] > 12 or draw.chance(0.2):
            continue
        if not is_counted(published, lot):
            continue
        said: dict[str, tuple[float, float]] = {}
        lot["product_systems"] = systems(draw, published, lot, said)
        # Drawn apart, so that everything else stays as it was.
        apart = Draw(f"{draw.seed}/{lot['id']}/measures")
        buyers = own_numbers(apart, lot, said)
        grows = set_growth(Draw(f"{draw.seed}/{lot['id']}/growth"), published, lot)
        said |= grows
        for name in said:
            unit = "DKK" if name.startswith("product-price") else "1"
            parameter = {"id": name, "title": "A number", "unit": unit, "origin": "bidder"}
            says: Document = {"missing": "non_compliant"}
            if name in buyers:
                says = {"origin": "buyer", "value": buyers[name]}
            lot.setdefault("parameters", []).append(parameter | says)
        for name in buyers:
            del said[name]
        if apart.chance(0.9):
            own = [name for name in said if name not in grows]
            generate_product_measures.set_measures(apart, lot, own)
        set_factors(Draw(f"{draw.seed}/{lot['id']}/factors"), published, lot)
        items = set_items(Draw(f"{draw.seed}/{lot['id']}/items"), published, lot)
        made = [one for bid in whole["bids"] for one in bid["offers"] if one["lot"] == lot["id"]]
        offers = [one["offer"] for one in made]
        if "alternative" in lot:
            offers.append(lot["alternative"]["offer"])
        for offer in offers:
            names = [system["id"] for system in lot["product_systems"]["systems"]]
            if len(names) > 1 or draw.chance(0.5):
                offer["product_system"] = draw.among(*names)
            own_system = str(offer.get("product_system", names[0]))
            for name, price in items.items():
                if product_lines.asks_for(lot, name, own_system) and apart.chance(0.95):
                    offer.setdefault("prices", []).append({"item": name, "price": price})
            others = product_lines.of_others(lot, own_system)
            for name, (low, high) in said.items():
                if name in others and apart.chance(0.5):
                    continue
                value = drawn(apart if name in grows else draw, name, low, high)
                offer.setdefault("values", []).append({"parameter": name, "value": value})


def set_factors(draw: Draw, published: Document, lot: Document) -> None:
    """Now and then a set that holds what units of resources emit."""
    listed: list[Document] = []
    name = f"products-of-{lot['id']}"
    components = [
        component
        for system in lot["product_systems"]["systems"]
        for component in system["components"]
    ]
    for resource in [one for component in components for one in component["resources"]]:
        own = resource["of"].get("own", {"emissions": "not_known"})
        if own["emissions"] == "not_known" or draw.chance(0.6):
            continue
        stated = own["emissions"]["constant"]
        factor = {"id": f"factor{len(listed)}", "title": "A factor", "unit": stated["unit"]}
        listed.append(factor | {"value": {"constant": stated["value"]}})
        own["emissions"] = {"emission_factor": {"set": name, "factor": factor["id"]}}
    if listed:
        terms: Document = {"title": "Products", "version": "1", "year": 2025, "gwp_set": "ar5"}
        terms |= {"kind": "physical", "licence": "none", "source": {"text": "A table"}}
        made = {"id": name, "factors": {"own": terms | {"list": listed}}}
        published.setdefault("factor_sets", []).append(made)


def set_items(draw: Draw, published: Document, lot: Document) -> dict[str, str]:
    """Now and then items of the schedule that systems buy, with a price for each."""
    if lot.get("schedule_discount") == "amount" or not published["participants"]:
        return {}
    held = [
        terms["against"]
        for criterion in lot["criteria"]
        if "reuse" in (measure := criterion.get("measure", {})) and isinstance(measure, dict)
        for terms in (measure["reuse"].values() if isinstance(measure["reuse"], dict) else [])
    ]
    prices: dict[str, str] = {}
    for system in lot["product_systems"]["systems"]:
        for component in system["components"]:
            # What others are held against is the buyer's.
            if system["id"] in held or "constant" not in component["price"] or draw.chance(0.5):
                continue
            name = f"product-item-{len(prices)}"
            prices[name] = draw.decimal(1, 60)
            component["price"] = {"item": name}
            years = published["study"]["years"]
            quantity = {"from_year": 1, "to_year": years, "per_year": str(draw.whole(0, 40))}
            quantity["participant"] = draw.among(*published["participants"])["id"]
            item: Document = {"id": name, "title": "An item", "unit": "piece", "packs": "none"}
            item |= {"zero_allowed": True, "negative_allowed": False, "missing": "non_compliant"}
            item |= {"quantities": [quantity], "vat": draw.among(*published["vat"]["rates"])["id"]}
            lot.setdefault("schedule", []).append(item)
    return prices


def drawn(draw: Draw, name: str, low: float, high: float) -> str:
    """A value of a parameter."""
    is_whole = name.startswith("product-uses")
    return str(draw.whole(int(low), int(high))) if is_whole else draw.decimal(low, high)


def own_numbers(draw: Draw, lot: Document, said: dict[str, tuple[float, float]]) -> dict[str, str]:
    """Now and then the buyer says the numbers of the first system."""
    if draw.chance(0.2):
        return {}
    first = generate_product_measures.values(lot["product_systems"]["systems"][0])
    return {name: drawn(draw, name, *said[name]) for name in said if name in first}


def is_counted(published: Document, lot: Document) -> bool:
    """Whether there are uses that a wear can be followed for, one by one."""
    stated = lot["functional_unit"]["per_year"].get("constant")
    return stated is not None and 0 < float(alone(stated["value"])) < 1e6


def is_in_full_years(published: Document) -> bool:
    """Whether every year of the study counts in full."""
    study = published["study"]
    extensions = published.get("contract", {}).get("extensions", [])
    return not study.get("months") and "service_date" not in study and not extensions


def systems(
    draw: Draw, published: Document, lot: Document, said: dict[str, tuple[float, float]]
) -> Document:
    """One system or several, with what bids state of them."""
    asked: Document = {
        "axes": draw.among(["cost"], ["emissions"], ["cost", "emissions"]),
        "operating_days": str(draw.whole(100, 365)),
        "payer": draw.among(*published["payers"])["id"],
        "vat": draw.among(*published["vat"]["rates"])["id"],
        "infection": draw.among("included", "excluded"),
        "pools": "evenly",
    }
    if is_in_full_years(published) and draw.chance(0.95):
        residual = draw.among("none", "straight_line", "straight_line")
        service = draw.among("year_of_purchase", "following_year")
        asked["pools"] = {"whole": {"service": service, "residual": residual}}
    apart = Draw(f"{draw.seed}/{lot['id']}/range")
    if apart.chance(0.5):
        first, step = apart.whole(1, 50), apart.whole(1, 40)
        last = first + step * apart.whole(0, 8) + apart.whole(0, step - 1)
        asked["range"] = {"from": first, "to": last, "step": step}
    if draw.chance(0.5):
        power = generate_reuse.rate(draw, "kWh", asked["axes"])
        asked["inputs"] = [{"id": "power", "title": "Power"} | power]
    count = draw.among(1, 2, 2, 2)
    made = [generate_reuse.system(draw, asked, f"s{place}") for place in range(count)]
    for system in made:
        stated_of(draw, system, said)
        for component in system["components"]:
            for resource in component["resources"]:
                if draw.chance(0.2):
                    resource["payer"] = draw.among(*published["payers"])["id"]
                if draw.chance(0.2):
                    resource["vat"] = draw.among(*published["vat"]["rates"])["id"]
    set_infections(Draw(f"{draw.seed}/{lot['id']}/infections"), published, asked, made)
    asked |= {"systems": made, "growth": []}
    generate_reuse.leave_out_idle(asked)
    return asked


def set_infections(
    draw: Draw, published: Document, asked: Document, systems: list[Document]
) -> None:
    """Who pays for risks of infection; every system states one where they count."""
    for system in systems:
        if asked["infection"] == "included" and "infection" not in system:
            made = generate_reuse.infection(draw, asked) | {"cashable": draw.chance(0.5)}
            if draw.chance(0.5):
                made["probability_per_use"] = "0"
            system["infection"] = made
        if "infection" not in system:
            continue
        system["infection"]["title"] = "Infections"
        if draw.chance(0.4):
            system["infection"]["payer"] = draw.among(*published["payers"])["id"]
        if draw.chance(0.4):
            system["infection"]["vat"] = draw.among(*published["vat"]["rates"])["id"]


def set_growth(draw: Draw, published: Document, lot: Document) -> dict[str, tuple[float, float]]:
    """Now and then what the systems cost grows; gives the rates that bids state."""
    asked = lot["product_systems"]
    said: dict[str, tuple[float, float]] = {}
    if "cost" not in asked["axes"] or draw.chance(0.5):
        return said
    years = published["study"]["years"] + (1 if published["study"].get("months") else 0)
    clauses = [
        named["id"]
        for named in published.get("price_clauses", [])
        if published["discounting"]["price_basis"] == "nominal"
        and named["clause"]["price_rounding"] == "none"
    ]
    for _ in range(draw.among(1, 1, 2)):
        kind = draw.among("rate", "stated", "rates", "index", *clauses)
        first = draw.whole(1, min(3, years))
        step: Document = {"clause": kind}
        if kind == "rate":
            rate = {"constant": {"value": draw.decimal(-0.05, 0.08), "unit": "1"}}
            step = {"rate": {"per_year": rate, "first_year": first}}
        elif kind == "stated":
            name = f"product-growth-{lot['id']}-{len(said)}"
            said[name] = (-0.05, 0.08)
            step = {"rate": {"per_year": {"parameter": name}, "first_year": first}}
        elif kind == "rates":
            step = {"rates": [draw.decimal(-0.06, 0.09) for _ in range(years)]}
        elif kind == "index":
            step = {"index": [draw.decimal(0.7, 1.9) for _ in range(years)]}
        asked["growth"].append(step)
    if published["price_level"] != published["study"]["base_date"]:
        published["discounting"].setdefault("price_level_gap", "none")
    return said


def stated_of(draw: Draw, system: Document, said: dict[str, tuple[float, float]]) -> None:
    """Now and then a number that bids state."""

    def parameter(kind: str, low: float, high: float) -> Document:
        name = f"product-{kind}-{len(said)}"
        said[name] = low, high
        return {"parameter": name}

    for component in system["components"]:
        if draw.chance(0.4) and component["price"] != "not_known":
            component["price"] = parameter("price", 1, 60)
        for resource in component["resources"]:
            quantity = resource["quantity"]["constant"]
            if quantity["unit"] == "1" and draw.chance(0.4):
                resource["quantity"] = parameter("quantity", 0, 30)
            own = resource["of"].get("own", {"price": "not_known"})
            stated = own["price"] != "not_known" and own["price"]["constant"]["unit"] == "DKK"
            if stated and draw.chance(0.4):
                own["price"] = parameter("price", 1, 60)
        if isinstance(component["life"], str):
            continue
        life = component["life"]["reusable"]
        if draw.chance(0.3):
            life["rated_uses"] = parameter("uses", 1, 40)
        if draw.chance(0.3):
            life["loss_per_use"] = parameter("loss", 0, 0.2)
        if isinstance(life["pool"], dict) and "items" in life["pool"] and draw.chance(0.5):
            life["pool"]["items"] = parameter("items", 1, 20)
