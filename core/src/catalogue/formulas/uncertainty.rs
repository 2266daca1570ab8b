//! Formulas of what draws say of a decision.

use super::{FormulaEntry, table};

pub(super) static FORMULAS: &[FormulaEntry] = table! {
    "uncertainty.perfect_information": "Værdien af perfekt information" / "Value of perfect information"
        = "EVPI = E(max_j (λ·E_j − C_j)) − max_j E(λ·E_j − C_j)"
        where
            "λ": "betalingsvillighed for én enhed af effekten" / "willingness to pay for a unit of effect",
            "E_j": "effekten af en strategi i en gennemregning; med minus, hvor en lavere er bedre" / "effect of a strategy in a draw; negative where a lower one is better",
            "C_j": "omkostningen ved en strategi i en gennemregning" / "cost of a strategy in a draw"
        from "STRONG-2014";
    "uncertainty.partial_information": "Værdien af at kende nogle parametre" / "Value of knowing some parameters"
        = "EVPPI = E(max_j E(λ·E_j − C_j | φ)) − max_j E(λ·E_j − C_j)"
        where
            "λ": "betalingsvillighed for én enhed af effekten" / "willingness to pay for a unit of effect",
            "φ": "parametrene, der bliver kendt; det, der ventes af omkostning og effekt med dem, findes ved regression" / "the parameters that become known; what is expected of cost and effect with them is found by regression",
            "E_j": "effekten af en strategi i en gennemregning; med minus, hvor en lavere er bedre" / "effect of a strategy in a draw; negative where a lower one is better",
            "C_j": "omkostningen ved en strategi i en gennemregning" / "cost of a strategy in a draw"
        from "STRONG-2014";
};
