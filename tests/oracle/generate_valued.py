"""Random calculations of emissions: valid, of every kind."""

from __future__ import annotations

import json
from collections.abc import Callable

import generate_externality
from draw import Document, Draw
from generate_calculation import discounting, two


def calculation(seed: int, position: int) -> str:
    """A calculation, the same for the same seed and position."""
    draw = Draw(f"valued {seed} {position}")
    name = draw.among(*OTHERS)
    return json.dumps({name: OTHERS[name](draw)})


def carbon_value(draw: Draw) -> Document:
    """A few years of emissions, and a path in other money and prices or not."""
    years = draw.whole(1, 12)
    published: Document = {
        "study": {"years": years},
        "currency": "DKK",
        "price_level": f"{draw.among(2022, 2025, 2026)}-01-01",
    }
    generate_externality.path(draw, published, draw.chance(0.3))
    generate_externality.settle(draw, published)
    return {
        "emissions": [draw.number(-50, 900) for _ in range(years)],
        "first_year": 2026,
        "currency": "DKK",
        "price_year": int(published["price_level"][:4]),
        "price_path": published["carbon_price_paths"][0],
    } | discounting(draw)


def notional_price(draw: Draw) -> Document:
    """Levels of shares and amounts, and bids that may be equal."""
    levels = [
        {
            "id": f"level{place}",
            "discount": draw.among(
                {"share": draw.number(0, 0.3)},
                {"amount": draw.number(0, 90)},
            ),
        }
        for place in range(draw.whole(1, 4))
    ]
    bids: list[Document] = []
    for place in range(draw.whole(1, 6)):
        bid: Document = {"id": f"bid{place}", "price": draw.among("100", draw.number(90, 400))}
        if draw.chance(0.7):
            bid["level"] = draw.among(*levels)["id"]
        bids.append(bid)
    return {"levels": levels, "bids": bids}


def switch(draw: Draw) -> Document:
    """Products that stay, come and go."""

    def bought() -> Document:
        quantity = draw.number(1, 900)
        return {"quantity": quantity, "price": draw.number(0, 90), "emissions": draw.number(-2, 9)}

    products: list[Document] = [{"id": "stays", "before": bought(), "after": bought()}]
    for place in range(draw.whole(0, 4)):
        when = draw.among(("before",), ("after",), ("before", "after"))
        products.append({"id": f"product{place}"} | {one: bought() for one in when})
    made: Document = {
        "category": "A category",
        "year": 2027,
        "initiative": "An initiative",
        "products": products,
    }
    if draw.chance(0.6):
        promised = {name: draw.number(-900, 900) for name in ("cost", "emissions")}
        made["promised"] = {name: each for name, each in promised.items() if draw.chance(0.7)}
    return made


OTHERS: dict[str, Callable[[Draw], Document]] = {
    "carbon_value": carbon_value,
    "break_even_carbon_price": lambda draw: two(
        draw, "cost", "emissions", names=("first", "second")
    ),
    "notional_price": notional_price,
    "sanction": lambda draw: {
        "factor": draw.number(1, 3),
        "promised": draw.number(0, 900),
        "achieved": draw.number(0, 900),
    },
    "switch": switch,
}
"""How each calculation is drawn."""
