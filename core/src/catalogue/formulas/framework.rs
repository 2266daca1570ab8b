//! Formulas of frameworks with several suppliers.

use super::table;
use crate::catalogue::FormulaEntry;

pub(super) static FORMULAS: &[FormulaEntry] = table! {
    "framework.cascade": "Leverandørens del af behovet" / "The supplier's part of the demand"
        = "q' = max(0, min(c, D − Σ q))"
        where
            "c": "leverandørens kapacitet" / "the supplier's capacity",
            "D": "behovet" / "the demand",
            "q": "hvad en tidligere leverandør leverer" / "what a supplier before it delivers";
    "framework.uncovered": "Behov, som ingen dækker" / "Demand that nobody covers"
        = "R = D − Σ q"
        where
            "D": "behovet" / "the demand",
            "q": "hvad en leverandør leverer" / "what a supplier delivers";
    "framework.part_of_price": "Hvad leverandørens del koster" / "What the supplier's part costs"
        = "K = P · q / D"
        where
            "P": "tilbudsprisen for hele behovet" / "offered price of the whole demand",
            "q": "hvad leverandøren leverer" / "what the supplier delivers",
            "D": "behovet" / "the demand";
    "framework.cost": "Hvad leverancerne koster" / "What is delivered costs"
        = "S = Σ K"
        where
            "K": "hvad en leverandørs del koster" / "what a supplier's part costs";
};
