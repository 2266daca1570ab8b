"""Charts: what is drawn, checked where each part of a bar begins and ends."""

from __future__ import annotations

from collections.abc import Iterator

from .analysis import purchase
from .case import Case, charted
from .costs import costed
from .documents import bid, cost, discounting, envelope, evaluation_price, item, line, lot, once, parameter, procurement, quantity, study, yearly

PHASES = "/pumper~1cost_by_phase"


def parts(chart: str, *expected: tuple[str, str, float, float]) -> dict:
    """The parts of the bars in their order: whose, what, from and to."""
    hand: dict = {}
    for place, (bidder, part, begin, end) in enumerate(expected):
        at = f"{chart}/data/values/{place}"
        hand |= {f"{at}/bid": bidder, f"{at}/part": part, f"{at}/from": begin, f"{at}/to": end, f"{at}/amount": end - begin}
    return hand | {f"{chart}/data/values/{len(expected)}": None}


def cases() -> Iterator[Case]:
    # 27,813 + 1,700 to acquire; 12,900 to disinfect; 66,000 + 20,594 + 4,353 to maintain: 133,360 against 184,500.
    phases = {
        "acquisition": {"afskrivning": "27813", "maskinafskrivning": "1700"},
        "use": {"desinfektion": "12900", "engangs": "184500"},
        "maintenance": {"kontrakt": "66000", "reparation": "20594", "vaskemaskine": "4353"},
    }
    amounts = {name: value for costs in phases.values() for name, value in costs.items()}
    single = amounts.pop("engangs")
    parameters = [parameter(name, "EUR/year", missing={"adverse_value": "0"}) for name in [*amounts, "engangs"]]
    lines = [line(name, yearly(name, to_year=1), phase=phase) for phase, costs in phases.items() for name in costs]
    bids = [bid("flergangs", values=amounts), bid("engangs", values={"engangs": single})]
    yield charted("charts-ureteroscopes", "Reusable ureteroscopes against single use, as bars", costed(lines, *bids, call={"currency": "EUR"}, parameters=parameters),
                  parts(PHASES, ("Flergangs A/S (flergangs)", "Acquisition", 0, 29513), ("Flergangs A/S (flergangs)", "Use", 29513, 42413),
                        ("Flergangs A/S (flergangs)", "Maintenance", 42413, 133360), ("Engangs A/S (engangs)", "Use", 0, 184500))
                  | {f"{PHASES}/layer/2/data/values/0/shown": "EUR\u00a0133,360", f"{PHASES}/layer/2/data/values/1/total": 184500, f"{PHASES}/layer/0/encoding/x/scale/domain": [0, 184500]},
                  "Dufossé et al., 2SPD-014, Eur J Hosp Pharm 30 Suppl 1:A11.1 (2023), the hospital of Amiens")
    # Sold at the end for 80, which at 25 % over two years is 51.2: laid to the left of zero. In all 100 + 36 - 51.2.
    sold = [line("køb", once(0, ("100", "DKK")), phase="acquisition"), line("drift", yearly(("25", "DKK/year"), to_year=2)), line("salg", once(2, ("-80", "DKK")), phase="end_of_life")]
    yield charted("charts-below-zero", "What is sold again is laid the other way", costed(sold, call={"study": study(2), "discounting": discounting("0.25")}),
                  parts(PHASES, ("A A/S (a)", "Anskaffelse", 0, 100), ("A A/S (a)", "Brug", 100, 136), ("A A/S (a)", "Endt levetid", 0, -51.2))
                  | {f"{PHASES}/data/values/2/exact": "−51,2\u00a0DKK", f"{PHASES}/layer/2/mark/type": "tick", f"{PHASES}/layer/2/data/values/0/total": 84.8,
                     f"{PHASES}/layer/0/encoding/x/scale/domain": [-51.2, 136], f"{PHASES}/config/locale/number/decimal": ","}, language="da")
    savings, views = "/pumper~1cumulative_savings/vconcat", "/pumper~1cost_by_view/vconcat"
    yield charted("charts-against-practice", "Cost in two views, and savings against current practice", purchase(), {
        f"{views}/0/title": "Regionens", f"{views}/0/data/values/0/to": 198.08, f"{views}/0/data/values/2/to": 195.2, f"{views}/1/data/values/1/to": 273.28,
        f"{savings}/0/title/subtitle": ["Tilbagebetalingstid: 2,4\u00a0år", "Diskonteret tilbagebetalingstid: aldrig i perioden", "Sparet i alt: 30,00\u00a0DKK, som nutidsværdi −22,40\u00a0DKK"],
        f"{savings}/0/data/values/2/amount": -20, f"{savings}/0/data/values/7/amount": -22.4, f"{savings}/0/data/values/7/exact": "−22,4\u00a0DKK",
        f"{savings}/0/layer/2/data/values/0/payback": 2.4, f"{savings}/0/layer/2/data/values/1": None,
        f"{savings}/1/title/subtitle/1": "Diskonteret tilbagebetalingstid: straks, der lægges aldrig penge ud", f"{savings}/1/layer/2/data/values/1/payback": 0,
    }, language="da")
    # The price of a is confidential, and nothing compares it with that of b: b is drawn, a is named.
    call = procurement(lot([cost(rule="as_measured")], evaluation_price("omkostning"), schedule=[item(quantities=[quantity("1", 0, 0)])], cost_lines=[line("køb", {"schedule": {"item": "pumpe"}}, phase="acquisition")]))
    secret = envelope(call, bid("a", {"pumpe": {"price": "700", "confidential": True}}), bid("b", "900"))
    yield charted("charts-redacted", "A bid whose price is confidential is named and not drawn", secret,
                  parts(PHASES, ("B A/S (b)", "Acquisition", 0, 900))
                  | {f"{PHASES}/layer/1/data/values/0/shown": "confidential", f"{PHASES}/layer/1/data/values/0/total": None, f"{PHASES}/layer/1/data/values/0/end": 0,
                     f"{PHASES}/layer/0/encoding/x/scale/domain": [0, 900]}, redacted=True)
