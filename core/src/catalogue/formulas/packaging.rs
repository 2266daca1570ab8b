//! Formulas of what packaging weighs.

use super::table;
use crate::catalogue::FormulaEntry;

pub(super) static FORMULAS: &[FormulaEntry] = table! {
    "packaging.component": "Vægt af en emballagedel" / "Mass of a component of the packaging"
        = "m = G · Q / (1000 · h · r)"
        where
            "G": "hvad én vejer" / "what one of it weighs",
            "Q": "antal enheder, der købes i perioden" / "units that are bought over the study",
            "h": "hvor mange enheder én rummer" / "how many units one of it holds",
            "r": "hvor mange gange én bruges" / "how often one of it is used";
    "packaging.mass": "Vægt af emballagen" / "Mass of the packaging"
        = "M = Σ m"
        where
            "m": "vægten af en emballagedel" / "the mass of a component of the packaging";
    "packaging.per_functional_unit": "Emballage pr. funktionel enhed" / "Packaging per functional unit"
        = "M = Σ m / N"
        where
            "m": "vægten af en emballagedel" / "the mass of a component of the packaging",
            "N": "antal funktionelle enheder, uden diskontering" / "number of functional units, not discounted";
    "packaging.points": "Point for emballagen" / "Points for the packaging"
        = "P = Σ p"
        where
            "p": "point for et kriterium, der er opfyldt" / "points of a criterion that is met";
    "packaging.recycled_share": "Genanvendt andel af emballagen" / "Recycled share of the packaging"
        = "a = Σ (m · x) / Σ m"
        where
            "m": "vægten af en emballagedel" / "the mass of a component of the packaging",
            "x": "delens andel af genanvendt materiale" / "the component's share of recycled material";
    "packaging.renewable_share": "Fornybar andel af emballagen" / "Renewable share of the packaging"
        = "a = Σ (m · x) / Σ m"
        where
            "m": "vægten af en emballagedel" / "the mass of a component of the packaging",
            "x": "delens andel af fornybart materiale" / "the component's share of renewable material";
};
