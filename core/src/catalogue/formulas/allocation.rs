//! Formulas of the lots by limits: what is lost, and what the limit costs.

use super::table;
use crate::catalogue::FormulaEntry;

pub(super) static FORMULAS: &[FormulaEntry] = table! {
    "allocation.more_paid": "Merpris" / "How much more is paid"
        = "d = P2 − P1"
        where
            "P1": "beløbet for det bedst placerede tilbud" / "amount of the better placed bid",
            "P2": "beløbet for det andet tilbud" / "amount of the other bid";
    "allocation.points_lost": "Tabte point" / "Points lost"
        = "d = p1 − p2"
        where
            "p1": "point for det bedst placerede tilbud" / "points of the better placed bid",
            "p2": "point for det andet tilbud" / "points of the other bid";
    "allocation.sum": "Sum over delaftalerne" / "Sum over the lots"
        = "S = Σ x"
        where
            "x": "en delaftales beløb eller point" / "amount or points of a lot";
    "allocation.cost_of_limit": "Hvad grænsen koster" / "What the limit costs"
        = "D = S2 − S1"
        where
            "S1": "summen uden grænsen" / "sum without the limit",
            "S2": "summen med grænsen" / "sum with the limit";
    "allocation.points_of_limit": "Hvad grænsen koster i point" / "What the limit costs in points"
        = "D = S1 − S2"
        where
            "S1": "summen uden grænsen" / "sum without the limit",
            "S2": "summen med grænsen" / "sum with the limit";
    "combined_bids.points": "Delaftalernes vægtede point" / "Weighted points of the lots"
        = "S = Σ w · p"
        where
            "w": "delaftalens vægt" / "weight of the lot",
            "p": "point i delaftalen" / "points in the lot";
    "combined_bids.saved": "Hvad der spares" / "What is saved"
        = "D = S1 − S2"
        where
            "S1": "summen af de bedste særskilte tilbud" / "sum of the best separate award",
            "S2": "summen med samlede tilbud" / "sum with combined bids";
    "combined_bids.points_gained": "Hvor mange point mere" / "How many points more"
        = "D = S2 − S1"
        where
            "S1": "summen af de bedste særskilte tilbud" / "sum of the best separate award",
            "S2": "summen med samlede tilbud" / "sum with combined bids";
};
