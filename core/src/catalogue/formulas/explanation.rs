//! Formulas of the explanation of an award: how the difference of two bids is made up.

use super::table;
use crate::catalogue::FormulaEntry;

pub(super) static FORMULAS: &[FormulaEntry] = table! {
    "explanation.weighted_points": "Forskel i vægtede point" / "Difference in weighted points"
        = "d = a − b"
        where
            "a": "vinderens vægtede point" / "the winner's weighted points",
            "b": "det andet tilbuds vægtede point" / "the other bid's weighted points";
    "explanation.base_amount": "Forskel i den pris, evalueringsprisen begynder med" / "Difference in what the evaluation price starts from"
        = "d = b − a"
        where
            "b": "det andet tilbuds beløb" / "the other bid's amount",
            "a": "vinderens beløb" / "the winner's amount";
    "explanation.quality_amount": "Forskel i det, kvaliteten er værd" / "Difference in what quality is worth"
        = "d = a − b"
        where
            "a": "hvad vinderens kvalitet er værd" / "what the winner's quality is worth",
            "b": "hvad det andet tilbuds kvalitet er værd" / "what the other bid's quality is worth";
    "explanation.total_points": "Forskel i point i alt" / "Difference in total points"
        = "D = A − B"
        where
            "A": "vinderens point i alt" / "the winner's total points",
            "B": "det andet tilbuds point i alt" / "the other bid's total points";
    "explanation.evaluation_price": "Forskel i evalueringspris" / "Difference in evaluation price"
        = "D = B − A"
        where
            "B": "det andet tilbuds evalueringspris" / "the other bid's evaluation price",
            "A": "vinderens evalueringspris" / "the winner's evaluation price";
    "explanation.rounding": "Afrunding af totalerne" / "Rounding of the totals"
        = "r = D − Σ d"
        where
            "D": "forskellen på totalerne" / "difference of the totals",
            "d": "forskellen i et kriterium" / "difference in a criterion";
};
