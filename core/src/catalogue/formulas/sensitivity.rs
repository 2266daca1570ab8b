//! Formulas of what comes out with other values.

use super::table;
use crate::catalogue::FormulaEntry;

pub(super) static FORMULAS: &[FormulaEntry] = table! {
    "sensitivity.change": "Ændring med andre værdier" / "Change with other values"
        = "d = T − T0"
        where
            "T": "samlede point eller evalueringspris med de andre værdier" / "total points or evaluation price with the other values",
            "T0": "samlede point eller evalueringspris med de oplyste værdier" / "total points or evaluation price with the values as stated";
    "sensitivity.lead_in_money": "Forspring med andre værdier" / "Lead with other values"
        = "d = T0 − T"
        where
            "T": "evalueringspris for det tilbud, der vinder med de oplyste værdier" / "evaluation price of the bid that wins with the values as stated",
            "T0": "evalueringspris for det bedste af de øvrige tilbud" / "evaluation price of the best of the other bids";
    "sensitivity.lead_in_points": "Forspring med andre værdier" / "Lead with other values"
        = "d = T − T0"
        where
            "T": "samlede point for det tilbud, der vinder med de oplyste værdier" / "total points of the bid that wins with the values as stated",
            "T0": "samlede point for det bedste af de øvrige tilbud" / "total points of the best of the other bids";
};
