"""Emissions as money: what carbon lines emit, at the price of each calendar year."""

from __future__ import annotations

from pathlib import Path

import carbon
import footprint
from number import ONE, Number, conversion, number, total
from offer import Document, Offer, Refused, choice, stated
from study import Study

PRICES = Path(__file__).parents[2] / "core" / "src" / "catalogue" / "carbon_prices"
SERIES = ("low", "central", "high")


def check(envelope: Document, lot: Document) -> None:
    """Factors per money spent cost no money; what costs, current practice documents as well."""
    procurement = envelope["procurement"]
    for line in lot.get("cost_lines", []):
        kind, content = choice(line["flow"])
        if kind != "emissions":
            continue
        for emitting in belonging(lot, content):
            for name in carbon.named(emitting):
                _, terms = choice(carbon.sets(procurement)[name["set"]])
                if terms.get("kind") == "spend_based":
                    raise Refused("carbon.spend_based")
    if values(lot) and "alternative" in lot:
        practice = stated(envelope, lot, lot["alternative"]["offer"])
        if footprint.lacking(lot, practice):
            raise Refused("bid.practice_not_documented")


def belonging(lot: Document, content: Document) -> list[Document]:
    """The carbon lines that a flow values, whether they count or not."""
    stages = content.get("stages") or carbon.STAGES
    return [
        line
        for line in lot.get("carbon_lines", [])
        if line["stage"] in stages and (content["biogenic"] == "included" or not line["biogenic"])
    ]


def shipped(terms: Document) -> dict[int, str]:
    """The numbers of a path that ships, by calendar year."""
    column = 1 + SERIES.index(terms["name"].removeprefix("uk_desnz_"))
    path = PRICES / f"desnz_{terms['version']}.tsv"
    rows = [row.split("\t") for row in path.read_text("utf-8").splitlines()]
    return {int(row[0]): row[column] for row in rows}


def price(path: Document, calendar: int) -> Number:
    """The price of a kilogram in a calendar year, in the money that counts."""
    kind, terms = choice(path["prices"])
    if kind == "shipped":
        published, per = shipped(terms)[calendar], "tCO2e"
    else:
        listed = {one["year"]: one["value"] for one in terms["list"] if "value" in one}
        published, per = listed[calendar], terms["unit"].partition("/")[2]
    found = number(published) / conversion(per)
    if "conversion" in path:
        found *= number(path["conversion"]["rate"])
    if "restatement" in path:
        found *= number(path["restatement"]["to"]) / number(path["restatement"]["from"])
    return found


def emitted(study: Study, lot: Document, offer: Offer, content: Document) -> list[Number]:
    """The kilograms of each year."""
    counting = carbon.lines(lot, offer)
    lines = [line for line in belonging(lot, content) if line in counting]
    made = [carbon.emitted(study, lot, offer, line) for line in lines]
    stages = set(content.get("stages") or carbon.STAGES)
    made += [
        part["by_year"]
        for part in carbon.stated(study, lot, offer)
        if set(part["stages"]) <= stages
        and (content["biogenic"] == "included" or not part["biogenic"])
    ]
    return [total([series[year] for series in made]) for year in range(study.years + 1)]


def prices(study: Study, content: Document) -> list[Number]:
    """The price of a kilogram in each year of the study."""
    paths = {path["id"]: path for path in study.procurement["carbon_price_paths"]}
    begins = int(study.procurement["study"]["base_date"][:4])
    path = paths[content["price_path"]]
    return [price(path, begins + max(year - 1, 0)) for year in range(study.years + 1)]


def value(study: Study, offer: Offer, content: Document) -> list[Number]:
    """The money of each year, in the prices of the path."""
    kilograms = emitted(study, offer.lot, offer, content)
    return [one * cost for one, cost in zip(kilograms, prices(study, content), strict=True)]


def report(study: Study, offer: Offer, line: Document) -> Document | None:
    """What a line values, as the evaluation reports it."""
    kind, content = choice(line["flow"])
    if kind != "emissions":
        return None
    thousand = number(1000) * ONE
    return {
        "price_path": content["price_path"],
        "emitted": emitted(study, offer.lot, offer, content),
        "price": [one * thousand for one in prices(study, content)],
    }


def values(lot: Document) -> bool:
    """Whether a cost line of the lot values emissions."""
    return any("emissions" in line["flow"] for line in lot.get("cost_lines", []))
