"""How losses turn the order of reusable products, when pools are bought, and what is not known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import DROP, Case, answered, changed, unanswered
from .reuse import ELECTRICITY, FIRST, FLEET, GRID, POOLS, SCOPES, compared, item, known, reusable, system, takes

TURNING = compared(
    system("disposable", item("scope", "9", "0", "single_use")),
    system("reusable", item("scope", "10", "0", reusable(2, loss="0.4"), takes("waste", "end_of_life", "10", phase="end_of_life", stage="end_of_life"))),
    axes=["cost"],
)
SCOPE = "/reuse_comparison/systems/1/components/0"


def lower_by_loss(*stretches: tuple[str, str, str]) -> dict[str, Any]:
    """The stretches of loss of the second component in the answer."""
    at = f"{FIRST}/cost/needed/components/1/loss_per_use"
    told: dict[str, Any] = {}
    for place, (first, last, lower) in enumerate(stretches):
        told |= {f"{at}/{place}/from/value": first, f"{at}/{place}/to/value": last, f"{at}/{place}/lower": lower}
    return told


def cases() -> Iterator[Case]:
    yield answered(
        "reuse-loss-turns-twice",
        "An item that is dear to dispose of is dearer where it is never lost and where it always is, and cheaper between",
        TURNING,
        # (10 + 10 p²) / (1 + p) = 9 where 10 p² − 9 p + 1 = 0: p = (9 ± √41) / 20, and the loss is 1 − p.
        lower_by_loss(("0", "0.229843788128", "base"), ("0.229843788129", "0.870156211871", "other"), ("0.870156211872", "1", "base")),
    )
    yield answered(
        "reuse-loss-turns-late",
        "An item whose disposal is four times its price is cheaper from some loss on",
        changed(
            TURNING,
            {
                f"{SCOPE}/price": known("5", "EUR"),
                f"{SCOPE}/resources/0/of/own/price": known("20", "EUR"),
                f"{SCOPE}/life/reusable/loss_per_use": "0",
            },
        ),
        # 20 p² − 9 p − 4 = 0: p = (9 + √401) / 40
        lower_by_loss(("0", "0.274375390137", "base"), ("0.274375390138", "1", "other")),
    )
    yield answered(
        "reuse-rated-once",
        "An item that is rated for one use is not declared to be used once: with two uses it is lower",
        changed(TURNING, {f"{SCOPE}/price": known("16", "EUR"), f"{SCOPE}/life": reusable(1, loss="0.1"), f"{SCOPE}/resources": []}),
        {
            # 16 / 1.9 is 8.42; 0.9^R = (9 − 1.6) / 9
            f"{FIRST}/cost/needed/components/1/least_rated_uses": 2,
            f"{FIRST}/cost/needed/components/1/rated_uses/value": "1.857855154789",
            f"{FIRST}/cost/needed/components/0/loss_per_use": [],
        }
        | lower_by_loss(("0", "1", "base")),
    )
    yield answered(
        "reuse-equal-to-twelve-decimals",
        "Who is lower goes by the difference that is told, to 12 decimals, and not by two numbers that are rounded each",
        changed(
            TURNING,
            {
                "/reuse_comparison/systems/0/components/0/price": known("0.000000000001", "EUR"),
                f"{SCOPE}/price": known("0.000000000001", "EUR"),
                f"{SCOPE}/life": reusable(44, loss="0.5"),
                f"{SCOPE}/resources": [],
                "/reuse_comparison/uses_per_year": "0.001",
            },
        ),
        {f"{FIRST}/cost/per_use/difference/value": "0", f"{FIRST}/cost/per_use/lower": "equal"},
    )
    ageless = reusable(600, {"items": "4"}, calendar_years="none")
    yield answered(
        "reuse-ageless-pool",
        "Four items rated for 600 uses last 48 years at 50 uses a year where no time ends their life, and the answer says so",
        changed(TURNING, {f"{SCOPE}/life": ageless, "/reuse_comparison/uses_per_year": "50"}),
        {f"{FLEET}/systems/0/components/0/years_in_use/value": "48", f"{FLEET}/systems/0/components/0/ends_by_calendar": False},
    )
    yield answered(
        "reuse-bought-ahead",
        "A pool of three years that serves from the year after its purchase is bought again in year 3, the last it serves",
        changed(SCOPES, {"/reuse_comparison/service": "following_year"}),
        {
            f"{FLEET}/cost/over_study/by_year/values/0": "80000",
            f"{FLEET}/cost/over_study/by_year/values/3": "176448",
            f"{FLEET}/cost/over_study/by_year/values/4": "96400",
            f"{FLEET}/cost/over_study/residual/value": "-26666.666666666667",
        },
    )
    # At 4,000 uses a year each item makes its 1,000; below 2,000 two years end its life: 14,000 / n = 50.
    elsewhere = changed(
        POOLS,
        {
            f"{SCOPE}/life": reusable(1000, {"items": "4"}, calendar_years="2"),
            "/reuse_comparison/uses_per_year": "4000",
            "/reuse_comparison/range": {"from": 100, "to": 4000, "step": 10},
            "/reuse_comparison/operating_days": DROP,
        },
    )
    yield answered(
        "reuse-turns-elsewhere",
        "No yearly uses make both the same as items wear now; they do where the calendar ends their life, found by looking through the range",
        elsewhere,
        {
            f"{FIRST}/cost/by_uses_per_year/1": {"from": 280, "to": 280, "lower": "equal"},
            f"{FIRST}/cost/uses_per_year/value": "280",
            f"{FIRST}/cost/uses_per_year/derivation/formula": "reuse.uses_where_it_turns",
        },
    )
    yield answered(
        "reuse-turns-often",
        "Pools that step up by whole items whose losses no line follows turn the order more than once, which is said",
        changed(POOLS, {f"{SCOPE}/life/reusable/loss_per_use": "0.00001"}),
        {
            f"{FIRST}/cost/uses_per_year": None,
            f"{FIRST}/cost/not_known/0": {"field": "uses_per_year", "reason": "turns_in_range"},
        },
    )
    bought = takes("all", "per_use", "526"), takes("service", "per_item_and_year", "9000", phase="maintenance", stage="maintenance")
    infection = {"probability_per_use": "0.0007", "cost": known("60000", "EUR"), "emissions": known("0", "kgCO2e"), "cashable": True, "source": {"text": "Assumed"}}
    dear = compared(
        system("disposable", item("scope", "1402.4", "0", "single_use")),
        system("fleet", item("scope", "160000", "0", reusable(1500, {"items": "5"}, calendar_years="6"), *bought), infection=infection),
        axes=["cost"],
        uses_per_year="225",
        years=6,
        rate={"constant": "0.035"},
        residual="none",
        range={"from": 1, "to": 1000, "step": 1},
    )
    yield answered(
        "reuse-over-the-study",
        "Five scopes of 160,000 pay in a steady year from 214 uses on, but over six years at 3.5 % from 234 on: at 225 the two views disagree",
        dear,
        {
            f"{FIRST}/cost/per_use/lower": "other",
            f"{FIRST}/cost/over_study/lower": "base",
            # (800,000 / 6 + 45,000) / 834.4
            f"{FIRST}/cost/uses_per_year/value": "213.726430169383",
            f"{FIRST}/cost/by_uses_per_year/1/from": 214,
            # A = (1 − 1.035^−6) / 0.035 = 5.328553; (800,000 / A + 45,000) / 834.4
            f"{FIRST}/cost/uses_per_year_over_study/value": "233.862136783622",
            f"{FIRST}/cost/by_uses_per_year_over_study/1/from": 234,
            # (800,000 / A + 45,000) / 225 + 526, and 42 more with the risk
            f"{FLEET}/cost/over_study/without_infection_per_use/value": "1393.264741921129",
        },
    )
    rare = takes("service", "per_year", "0", quantity="0.01") | {"of": {"input": "electricity"}}
    yield answered(
        "reuse-not-to-twelve-decimals",
        "A break-even price that is not known to 12 decimals is left out and named; all else is answered",
        compared(
            system("disposable", item("scope", "100", "0", "single_use")),
            system("reusable", item("scope", "0", "0", reusable(400), rare)),
            axes=["cost"],
            uses_per_year="100000",
            inputs=[ELECTRICITY | {"price": known("3.624", "EUR"), "emissions": known("0", "kgCO2e")}],
        ),
        {
            f"{FIRST}/cost/per_use/lower": "other",
            f"{FIRST}/cost/needed/inputs/0/value": None,
            f"{FIRST}/cost/needed/inputs/0/not_known/0": {"field": "value", "reason": "precision"},
        },
    )
    at = "/reuse_comparison"
    yield unanswered(
        "reuse-no-calendar-years",
        "Whether time ends the life of items that are kept is not left unsaid",
        changed(SCOPES, {f"{SCOPE}/life/reusable/calendar_years": DROP}),
        ("reuse.calendar_years_missing", f"{SCOPE}/life/reusable/calendar_years"),
    )
    yield unanswered(
        "reuse-inputs-in-other-units",
        "A unit of a shared input that is none of the document's is told where it stands",
        changed(GRID, {f"{at}/inputs/0/price": known("200", "USD/MWh")}),
        ("unit.other_currency", f"{at}/inputs/0/price/constant/unit"),
    )
    yield unanswered(
        "reuse-too-large-to-convert",
        "A number that does not fit once it is in base units is not taken as it is written",
        changed(GRID, {f"{SCOPE}/emissions": known("900000000000", "tCO2e" + "*MWh/kWh" * 7)}),
        ("unit.conversion_too_large", f"{SCOPE}/emissions"),
    )
    yield unanswered(
        "reuse-axis-twice",
        "A total that is asked for twice",
        changed(GRID, {f"{at}/axes": ["cost", "emissions", "cost"]}),
        ("reference.duplicate_id", f"{at}/axes/2"),
    )
