//! Formulas of calculations about emissions: break-even price, notional price, sanction, switch.

use super::{FormulaEntry, table};

pub(super) static FORMULAS: &[FormulaEntry] = table! {
    "carbon.break_even_price": "Pris pr. kg CO₂e, hvor omkostningerne er lige" / "Price of a kilogram of CO₂e at which the costs are the same"
        = "p = (C2 − C1) / (E1 − E2)"
        where
            "C1": "den førstes omkostning" / "cost of the first",
            "C2": "den andens omkostning" / "cost of the second",
            "E1": "den førstes udledning" / "emissions of the first",
            "E2": "den andens udledning" / "emissions of the second";
    "carbon.break_even_price_of_tonne": "Pris pr. ton CO₂e, hvor omkostningerne er lige" / "Price of a tonne of CO₂e at which the costs are the same"
        = "p = 1000 · (C2 − C1) / (E1 − E2)"
        where
            "C1": "den førstes omkostning" / "cost of the first",
            "C2": "den andens omkostning" / "cost of the second",
            "E1": "den førstes udledning" / "emissions of the first",
            "E2": "den andens udledning" / "emissions of the second";
    "carbon.sum_of_years": "Sum af årene" / "Sum of the years"
        = "S = Σ a(t)"
        where
            "a": "beløb i hvert år; se årene" / "amount of each year; see the years";
    "notional.discount_by_share": "Fradrag for ambitionsniveau" / "Discount for the level of ambition"
        = "D = P · d"
        where
            "P": "pris" / "price",
            "d": "niveauets fradrag som andel" / "discount of the level, as a fraction"
        from "CO2-LADDER-4";
    "notional.discount_by_amount": "Fradrag for ambitionsniveau" / "Discount for the level of ambition"
        = "D = D"
        where
            "P": "pris" / "price",
            "D": "niveauets fradrag" / "discount of the level"
        from "CO2-LADDER-4";
    "notional.no_discount": "Intet fradrag" / "No discount"
        = "D = 0"
        where
            "P": "pris" / "price"
        from "CO2-LADDER-4";
    "notional.price": "Sammenligningspris" / "Notional price"
        = "N = P − D"
        where
            "P": "pris" / "price",
            "D": "fradrag" / "discount"
        from "CO2-LADDER-4";
    "notional.sanction": "Sanktion" / "Sanction"
        = "S = f · max(0, p − a)"
        where
            "f": "aftalt faktor" / "agreed factor",
            "p": "det lovede" / "what was promised",
            "a": "det opnåede" / "what was achieved"
        from "CO2-LADDER-4";
    "switch.quantity": "Antal enheder" / "Number of units"
        = "Q = Σ q"
        where
            "q": "enheder af hvert produkt" / "units of each product";
    "switch.total": "I alt" / "In total"
        = "X = Σ q · x"
        where
            "q": "enheder af hvert produkt" / "units of each product",
            "x": "pris eller udledning pr. enhed" / "price or emissions of a unit";
    "switch.change": "Ændring" / "Change"
        = "ΔX = X1 − X0"
        where
            "X0": "før" / "before",
            "X1": "efter" / "after";
    "switch.volume": "Heraf flere eller færre enheder" / "Of which more or fewer units"
        = "V = (Q1 − Q0) · X0 / Q0"
        where
            "X0": "i alt før" / "in total before",
            "Q0": "enheder før" / "units before",
            "Q1": "enheder efter" / "units after";
    "switch.mix": "Heraf andre produkter" / "Of which other products"
        = "M = Σ q1 · x0 − Q1 · X0 / Q0"
        where
            "X0": "i alt før" / "in total before",
            "Q0": "enheder før" / "units before",
            "Q1": "enheder efter" / "units after";
    "switch.unit": "Heraf ændrede produkter" / "Of which changed products"
        = "U = Σ q1 · (x1 − x0)"
        where
            "q": "enheder af hvert produkt efter" / "units of each product after",
            "x": "pris eller udledning pr. enhed, før og efter" / "price or emissions of a unit, before and after";
    "switch.per_unit": "Pr. enhed" / "Per unit"
        = "x = X / Q"
        where
            "X": "i alt" / "in total",
            "Q": "enheder" / "units";
    "switch.share_of_promise": "Andel af det lovede" / "Share of what was promised"
        = "r = ΔX / p"
        where
            "X": "målt ændring" / "measured change",
            "p": "lovet ændring" / "promised change";
};
