"""Products that are used once or many times."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import DROP, Case, answered, changed, pictured, unanswered

AT = "/answer/reuse_comparison"
FLEET, FIRST = f"{AT}/options/1", f"{AT}/comparisons/0"


def known(value: str, unit: str) -> dict[str, Any]:
    return {"constant": {"value": value, "unit": unit}}


def item(name: str, price: str, emissions: str, life: Any, *resources: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": name,
        "title": name,
        "price": known(price, "EUR"),
        "emissions": known(emissions, "kgCO2e"),
        "life": life,
        "resources": list(resources),
    }


def reusable(uses: int, pool: Any = "none", loss: str = "0", **other: Any) -> dict[str, Any]:
    return {"reusable": {"rated_uses": uses, "loss_per_use": loss, "pool": pool} | other}


def takes(name: str, basis: Any, price: str, emissions: str = "0", quantity: str = "1", unit: str = "1", **other: Any) -> dict[str, Any]:
    of = "" if unit == "1" else f"/{unit}"
    return {
        "id": name,
        "title": name,
        "phase": "use",
        "stage": "reprocessing",
        "basis": basis,
        "quantity": known(quantity, unit),
        "of": {"own": {"price": known(price, f"EUR{of}"), "emissions": known(emissions, f"kgCO2e{of}")}},
        "cashable": True,
        "shared_capacity": False,
    } | other


def system(name: str, *components: dict[str, Any], **other: Any) -> dict[str, Any]:
    return {"id": name, "title": name, "components": list(components)} | other


def compared(*systems: dict[str, Any], **other: Any) -> dict[str, Any]:
    return {
        "reuse_comparison": {
            "currency": "EUR",
            "functional_unit": "procedure",
            "axes": ["cost", "emissions"],
            "uses_per_year": "300",
            "years": 5,
            "timing": "end_of_year",
            "rate": {"constant": "0"},
            "service": "year_of_purchase",
            "residual": "none",
            "material_from": "0",
            "most_rated_uses": 1000,
            "systems": list(systems),
        }
        | other
    }


DISPOSABLE = system("disposable", item("scope", "615", "4.43", "single_use"))
SCOPES = compared(
    DISPOSABLE,
    system(
        "fleet",
        item(
            "scope",
            "20000",
            "11.49",
            reusable(400, {"items": "4"}, calendar_years="3"),
            takes("contract", "per_item_and_year", "16500"),
            takes("repair", {"every_uses": "16"}, "800", "8"),
            takes("disinfection", "per_use", "43", "0.5"),
            takes("staff", {"per_batch": "2"}, "30", "0", "20", "min", cashable=False),
            takes("washer", "per_operating_day", "4", "1", shared_capacity=True),
            takes("waste", "end_of_life", "12", "3", phase="end_of_life", stage="end_of_life"),
        ),
    ),
    operating_days="250",
    residual="straight_line",
)
SCOPES["reuse_comparison"]["systems"][1]["components"][0]["resources"][3]["of"]["own"] = {
    "price": known("30", "EUR/hour"),
    "emissions": known("0", "kgCO2e/hour"),
}
LOSSY = compared(
    system("disposable", item("gown", "3", "2", "single_use")),
    system("reusable", item("gown", "100", "20", reusable(75, loss="0.02"), takes("waste", "end_of_life", "5", "1"))),
    axes=["cost"],
)
POOLS = compared(
    system("disposable", item("scope", "150", "0", "single_use")),
    system(
        "fleet",
        item(
            "scope",
            "7000",
            "0",
            reusable(1000, {"turnaround": {"operating_days": "1", "reserve": "0.25", "peak": 1, "whole": True}}, calendar_years="2"),
            takes("reprocessing", "per_use", "100"),
        ),
    ),
    axes=["cost"],
    operating_days="100",
    uses_per_year="150",
    range={"from": 1, "to": 400, "step": 1},
)
ELECTRICITY = {"id": "electricity", "title": "Electricity", "price": known("0.2", "EUR/kWh"), "emissions": known("0.5", "kgCO2e/kWh")}
GRID = compared(
    system("disposable", item("mask", "2", "0.6", "single_use")),
    system(
        "reusable",
        item(
            "mask",
            "40",
            "4",
            reusable(40),
            takes("steriliser", "per_use", "0", quantity="1500", unit="g") | {"quantity": known("0.002", "MWh"), "of": {"input": "electricity"}},
        ),
    ),
    inputs=[ELECTRICITY],
)
GRID["reuse_comparison"]["inputs"][0]["price"] = known("200", "EUR/MWh")
INFECTED = compared(
    system("disposable", item("scope", "220", "0", "single_use")),
    system(
        "reusable",
        item("scope", "0", "0", reusable(100), takes("all", "per_use", "249")),
        infection={
            "probability_per_use": "0.028",
            "cost": known("9500", "EUR"),
            "emissions": "not_known",
            "cashable": True,
            "source": {"text": "A review; contested"},
        },
    ),
    axes=["cost"],
)
MIXED = compared(
    system("disposable", item("set", "280", "7", "single_use")),
    system("hybrid", item("handle", "500", "50", reusable(100)), item("tip", "100", "1", "single_use")),
    mixes=[{"id": "both", "title": "Both", "shares": [{"system": "disposable", "share": "0.25"}, {"system": "hybrid", "share": "0.75"}]}],
)


def cases() -> Iterator[Case]:
    yield answered(
        "reuse-fleet",
        "Four scopes rated for 400 uses reach 225 in three years, so that a use costs 88.89 of scope and not 50",
        SCOPES,
        {
            f"{FLEET}/systems/0/components/0/most_uses/value": "225",
            f"{FLEET}/systems/0/components/0/expected_uses/value": "225",
            f"{FLEET}/systems/0/components/0/ends_by_calendar": True,
            f"{FLEET}/systems/0/components/0/years_in_use/value": "3",
            # 80,000 in three years, 66,000 of contracts, 50 · 300 of repairs, 43 · 300, 5 · 300 of staff, 1,000 of the washer, 16 of waste.
            f"{FLEET}/cost/per_year/value": "123082.666666666667",
            f"{FLEET}/cost/per_use/value": "410.275555555556",
            f"{FLEET}/cost/not_cashable_per_use/value": "5",
            f"{FLEET}/cost/shared_capacity_per_use/value": "3.333333333333",
            # (15.32 + 4 + 150 + 150 + 250) / 300
            f"{FLEET}/emissions/per_use/value": "1.897733333333",
            # Scopes in years 0 and 4, waste in year 3, and a third of the second pool left.
            f"{FLEET}/cost/over_study/by_year/values/0": "80000",
            f"{FLEET}/cost/over_study/by_year/values/1": "96400",
            f"{FLEET}/cost/over_study/by_year/values/3": "96448",
            f"{FLEET}/cost/over_study/by_year/values/4": "176400",
            f"{FLEET}/cost/over_study/residual/value": "-26666.666666666667",
            f"{FLEET}/cost/over_study/undiscounted/value": "615381.333333333333",
            f"{FIRST}/cost/per_use/difference/value": "-204.724444444444",
            f"{FIRST}/cost/per_use/lower": "other",
            f"{FIRST}/cost/over_study/lower": "other",
            # Fixed: 26,666.67 + 66,000 + 1,000 + 16; each use 98 against 615.
            f"{FIRST}/cost/uses_per_year/value": "181.204384268214",
            # 44,880 a year more: 615 · 300 − 123,082.67 over four thirds of a scope a year.
            f"{FIRST}/cost/needed/components/1/item/value": "66063",
            f"{FIRST}/cost/needed/components/1/item_attainable": True,
            f"{FIRST}/co2_price": None,
        },
    )
    yield answered(
        "reuse-losses",
        "A gown that is lost with 2 % a use has to be rated for 57 uses, and no more than 2.5 % may be lost",
        LOSSY,
        {
            # (1 - 0.98^75) / 0.02, and what is left of 100 gowns
            f"{FLEET}/systems/0/components/0/expected_uses/value": "39.011822120628",
            f"{FLEET}/systems/0/components/0/survival/value": "0.219763557587",
            f"{FIRST}/cost/per_use/difference/value": "-0.408508183101",
            # 0.98^R = (3 - 0.02 · 100) / (3 + 0.02 · 5)
            f"{FIRST}/cost/needed/components/1/rated_uses/value": "56.002499749624",
            f"{FIRST}/cost/needed/components/1/least_rated_uses": 57,
            f"{FIRST}/cost/needed/components/1/item/value": "115.936648573947",
            f"{FIRST}/cost/uses_per_year": None,
            f"{FIRST}/emissions": None,
            f"{FIRST}/co2_price": None,
        },
    )
    # A scope is bought for each 80 uses, for 3,500 a year, and a use saves 50.
    turns = [
        (1, 69, "base"), (70, 70, "equal"), (71, 80, "other"), (81, 139, "base"), (140, 140, "equal"),
        (141, 160, "other"), (161, 209, "base"), (210, 210, "equal"), (211, 240, "other"), (241, 279, "base"),
        (280, 280, "equal"), (281, 320, "other"), (321, 349, "base"), (350, 350, "equal"), (351, 400, "other"),
    ]
    yield answered(
        "reuse-whole-pools",
        "With whole items the order of two systems turns nine times between 1 and 400 uses a year",
        POOLS,
        {f"{FIRST}/cost/by_uses_per_year/{place}": {"from": first, "to": last, "lower": lower} for place, (first, last, lower) in enumerate(turns)},
    )
    yield answered(
        "reuse-grid",
        "Sterilising with 2 kWh a use emits 1.1 kg on one grid; masks are the same at 0.25 kg/kWh, or at 1.2 a kg",
        GRID,
        {
            f"{FLEET}/emissions/per_use/value": "1.1",
            f"{FIRST}/emissions/per_use/lower": "base",
            f"{FIRST}/emissions/needed/inputs/0/value/value": "0.25",
            # 2 - 1 = 0.002 MWh · p
            f"{FIRST}/cost/needed/inputs/0/value/value": "500",
            # 0.6 saved, 0.5 kg more
            f"{FIRST}/co2_price/value": "1.2",
            f"{FIRST}/emissions/needed/components/1/rated_uses": None,
        },
    )
    yield answered(
        "reuse-infection",
        "A risk of infection decides nothing here: single use is lower without it too, and its probability would have to be negative",
        INFECTED,
        {
            f"{FLEET}/cost/per_use/value": "515",
            f"{FLEET}/cost/infection_per_use/value": "266",
            f"{FLEET}/cost/without_infection_per_use/value": "249",
            f"{FIRST}/cost/without_infection/difference/value": "29",
            # -29 / 9,500
            f"{FIRST}/cost/needed/infections/0/option": "reusable",
            f"{FIRST}/cost/needed/infections/0/probability_per_use/value": "-0.003052631579",
            f"{FIRST}/cost/needed/infections/0/attainable": False,
        },
    )
    yield answered(
        "reuse-mixed-fleet",
        "A hybrid of handle and tip, and a mixed fleet of it and single use",
        MIXED,
        {
            # 500 / 100 + 100, and a quarter of 280 beside three quarters of that
            f"{FLEET}/cost/per_use/value": "105",
            f"{AT}/options/2/cost/per_use/value": "148.75",
            f"{AT}/options/2/systems/1/uses_per_year/value": "225",
            f"{AT}/comparisons/1/cost/per_use/difference/value": "-131.25",
            # 5 a use of the handle may be 180.
            f"{AT}/comparisons/1/cost/needed/components/2/item/value": "18000",
        },
    )
    # A fleet of 7,000 for two years is 3,500 a year: 70 uses at 50 less.
    drawn = changed(POOLS, {"/reuse_comparison/range": {"from": 10, "to": 80, "step": 10}})
    yield pictured(
        "reuse-drawn",
        "Cost of a use by the uses of a year, with a mark where both are the same",
        drawn,
        {
            "/cost_per_use/layer/0/data/values/0/amount": 150,
            "/cost_per_use/layer/0/data/values/14/across": 70,
            "/cost_per_use/layer/1/data/values/0/across": 70,
        },
        language="da",
    )
    close = compared(
        system("disposable", item("scope", "0", "4.43", "single_use")),
        system("reusable", item("scope", "0", "0", reusable(180), takes("all", "per_use", "0", "4.47"))),
        axes=["emissions"],
        material_from="0.01",
        uses_per_year="100",
    )
    yield answered(
        "reuse-immaterial",
        "4.47 kg against 4.43 kg is no difference where less than 1 % counts as none",
        close,
        {f"{FIRST}/emissions/per_use/difference/value": "0.04", f"{FIRST}/emissions/per_use/lower": "immaterial"},
    )
    at = "/reuse_comparison"
    unknown = changed(
        MIXED,
        {
            f"{at}/systems/0/components/0/price": "not_known",
            f"{at}/systems/1/components/1/emissions": "not_known",
        },
    )
    yield unanswered(
        "reuse-not-known",
        "What is not known is not zero: each total that it belongs to is refused",
        unknown,
        ("reuse.not_known", f"{at}/systems/0/components/0/price"),
        ("reuse.not_known", f"{at}/systems/1/components/1/emissions"),
    )
    yield unanswered(
        "reuse-one-system", "A single system is compared with nothing", compared(DISPOSABLE), ("reuse.number_of_systems", f"{at}/systems")
    )
    yield unanswered(
        "reuse-without-operating-days",
        "A pool by turnaround, and what arises by operating day, need the days",
        changed(POOLS, {f"{at}/operating_days": DROP, f"{at}/systems/1/components/0/resources/0/basis": "per_operating_day"}),
        ("reuse.operating_days_missing", f"{at}/systems/1/components/0/life/reusable/pool/turnaround"),
        ("reuse.operating_days_missing", f"{at}/systems/1/components/0/resources/0/basis"),
    )
    yield unanswered(
        "reuse-without-pool",
        "Without items that are kept, nothing ages by the calendar and nothing is paid for each",
        changed(SCOPES, {f"{at}/systems/1/components/0/life/reusable/pool": "none"}),
        ("reuse.pool_missing", f"{at}/systems/1/components/0/life/reusable/calendar_years"),
        ("reuse.pool_missing", f"{at}/systems/1/components/0/resources/0/basis"),
    )
    yield unanswered(
        "reuse-shares",
        "Shares of a mixed fleet that leave uses without a system",
        changed(MIXED, {f"{at}/mixes/0/shares/0/share": "0.2"}),
        ("reuse.shares_sum", f"{at}/mixes/0/shares"),
    )
    yield unanswered(
        "reuse-too-many-points",
        "Ten thousand yearly uses are looked through at most",
        changed(POOLS, {f"{at}/range/to": 10001}),
        ("reuse.too_many_points", f"{at}/range"),
    )
    yield unanswered(
        "reuse-bad-numbers",
        "Units that do not fit, a parameter of no procurement, names that nothing bears or two bear, and numbers out of bounds",
        changed(
            GRID,
            {
                f"{at}/axes": [],
                f"{at}/years": 0,
                f"{at}/uses_per_year": "0",
                f"{at}/systems/0/components/0/price": {"parameter": "price"},
                f"{at}/systems/0/components/0/emissions": known("1", "kgCO2e/kWh"),
                f"{at}/systems/1/components/0/life/reusable/loss_per_use": "1.5",
                f"{at}/systems/1/components/0/resources/0/of": {"input": "steam"},
                f"{at}/inputs/0/price": known("1", "kWh/kWh"),
                f"{at}/mixes": [{"id": "disposable", "title": "?", "shares": [{"system": "nothing", "share": "1"}]}],
            },
        ),
        ("document.empty_list", f"{at}/axes"),
        ("number.out_of_bounds", f"{at}/uses_per_year"),
        ("number.out_of_bounds", f"{at}/years"),
        ("reference.unknown", f"{at}/systems/0/components/0/price/parameter"),
        ("unit.mismatch", f"{at}/systems/0/components/0/emissions"),
        ("number.out_of_bounds", f"{at}/systems/1/components/0/life/reusable/loss_per_use"),
        ("reference.unknown", f"{at}/systems/1/components/0/resources/0/of/input"),
        ("reuse.input_not_used", f"{at}/inputs/0"),
        ("reference.unknown", f"{at}/mixes/0/shares/0/system"),
        ("reference.duplicate_id", f"{at}/mixes/0/id"),
    )
    yield unanswered("reuse-currency", "A currency that is no code", changed(GRID, {f"{at}/currency": "euro"}), ("currency.not_a_code", f"{at}/currency"))
