//! Formulas of how far the evaluators of a panel are apart.

use super::table;
use crate::catalogue::FormulaEntry;

pub(super) static FORMULAS: &[FormulaEntry] = table! {
    "panel.range": "Spænd mellem bedømmerne" / "Range between the evaluators"
        = "s = H − L"
        where
            "H": "de højeste point, som en bedømmer har givet" / "the highest points that an evaluator gave",
            "L": "de laveste" / "the lowest";
    "panel.share_of_scale": "Spænd som andel af skalaen" / "Range as a share of the scale"
        = "r = (H − L) / (b − a)"
        where
            "H": "de højeste point, som en bedømmer har givet" / "the highest points that an evaluator gave",
            "L": "de laveste" / "the lowest",
            "b": "skalaens højeste point" / "the highest point of the scale",
            "a": "skalaens laveste point" / "the lowest point of the scale";
    "panel.distance": "Største afstand til bedømmelsesudvalgets point" / "Largest distance from the panel's points"
        = "d = |p − m|"
        where
            "m": "bedømmelsesudvalgets point" / "the panel's points",
            "p": "point fra den bedømmer, der er længst fra dem" / "points of the evaluator who is farthest from them";
    "panel.deviation": "Gennemsnitlig afvigelse fra de andre bedømmere" / "Mean deviation from the other evaluators"
        = "D = Σ d / k"
        where
            "d": "bedømmerens point for et tilbud minus gennemsnittet af de andres" / "the evaluator's points for a bid less the mean of the others'",
            "k": "antal tilbud, som bedømmeren og mindst én anden har givet point" / "number of bids that the evaluator and at least one other gave points";
    "panel.concordance": "Enighed om tilbuddenes rækkefølge (Kendalls W)" / "Agreement on the order of the bids (Kendall's W)"
        = "W = (12 · Σ R² − 3 · m² · n · (n + 1)²) / (m² · (n³ − n) − m · T)"
        where
            "m": "antal bedømmere" / "number of evaluators",
            "n": "antal tilbud, som alle bedømmere har givet point" / "number of bids that all evaluators gave points",
            "R": "summen af et tilbuds pladser hos bedømmerne; lige point deler pladsernes gennemsnit" / "the sum of a bid's ranks with the evaluators; equal points share the mean of their ranks",
            "T": "Σ (t³ − t) over tilbud med samme point hos en bedømmer, t ad gangen" / "Σ (t³ − t) over bids with the same points with an evaluator, t at a time"
        from "VEGAN-KENDALL";
};
