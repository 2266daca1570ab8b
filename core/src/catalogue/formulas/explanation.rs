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
    "explanation.amount": "Forskel i et beløb" / "Difference in an amount"
        = "d = b − a"
        where
            "b": "det andet tilbuds beløb" / "the other bid's amount",
            "a": "vinderens beløb" / "the winner's amount";
    "explanation.taken_off": "Forskel i det, egenskaberne trækker fra prisen" / "Difference in what features take off the price"
        = "d = a − b"
        where
            "a": "hvad vinderens egenskaber trækker fra" / "what the winner's features take off",
            "b": "hvad det andet tilbuds egenskaber trækker fra" / "what the other bid's features take off";
    "explanation.quality": "Forskel i kvalitetspoint" / "Difference in points of quality"
        = "D = A − B"
        where
            "A": "vinderens kvalitetspoint" / "the winner's points of quality",
            "B": "det andet tilbuds kvalitetspoint" / "the other bid's points of quality";
    "explanation.quality_for_money": "Forskel i kvalitetspoint for beløbet" / "Difference in points of quality for the money"
        = "D = A − B"
        where
            "A": "vinderens kvalitetspoint for beløbet" / "the winner's points of quality for the money",
            "B": "det andet tilbuds kvalitetspoint for beløbet" / "the other bid's points of quality for the money";
    "explanation.quality_ratio": "Hvor mange gange det andet tilbuds kvalitet vinderens er" / "How many times the other bid's quality the winner's is"
        = "q = a / b"
        where
            "a": "vinderens kvalitetspoint" / "the winner's points of quality",
            "b": "det andet tilbuds kvalitetspoint" / "the other bid's points of quality";
    "explanation.price_ratio": "Hvor mange gange vinderens pris det andet tilbuds er" / "How many times the winner's price the other bid's is"
        = "p = a / b"
        where
            "a": "det andet tilbuds pris" / "the other bid's price",
            "b": "vinderens pris" / "the winner's price";
    "explanation.total_ratio": "Hvor mange gange mere kvalitet for beløbet vinderen giver" / "How many times more quality for the money the winner gives"
        = "z = q · p"
        where
            "q": "forholdet mellem kvalitetspointene" / "the ratio of the points of quality",
            "p": "forholdet mellem priserne" / "the ratio of the prices";
    "explanation.missing_quality": "Manglende kvalitet som andel af skalaen" / "Missing quality as a share of the scale"
        = "u = (T − Q) / T"
        where
            "T": "toppen af kvalitetsskalaen" / "the top of the scale of quality",
            "Q": "kvalitetspoint" / "points of quality";
    "explanation.share_added": "Tillæg som andel af prisen" / "What is added, as a share of the price"
        = "s = (T − Q) / T · wQ / wP"
        where
            "T": "toppen af kvalitetsskalaen" / "the top of the scale of quality",
            "Q": "kvalitetspoint" / "points of quality",
            "wQ": "vægten af kvalitet" / "the weight of quality",
            "wP": "vægten af pris" / "the weight of the price";
    "explanation.amount_added": "Tillæg for manglende kvalitet" / "What is added for missing quality"
        = "A = P · (T − Q) / T · wQ / wP"
        where
            "P": "prisen eller omkostningen" / "the price or cost",
            "T": "toppen af kvalitetsskalaen" / "the top of the scale of quality",
            "Q": "kvalitetspoint" / "points of quality",
            "wQ": "vægten af kvalitet" / "the weight of quality",
            "wP": "vægten af pris" / "the weight of the price";
    "explanation.coefficient": "Koefficient for egenskaber" / "Coefficient of features"
        = "K = 1 + Q / (1 − m)"
        where
            "Q": "hvad de tilbudte egenskaber er værd, som andel" / "what the features offered are worth, as a share",
            "m": "hvad alle egenskaber højst er værd, som andel" / "what all features are worth at most, as a share"
        from "PROZORRO-AUCTION";
    "explanation.amount_taken_off": "Hvad egenskaberne trækker fra prisen" / "What the features take off the price"
        = "A = P − P / (1 + Q / (1 − m))"
        where
            "P": "prisen" / "the price",
            "Q": "hvad de tilbudte egenskaber er værd, som andel" / "what the features offered are worth, as a share",
            "m": "hvad alle egenskaber højst er værd, som andel" / "what all features are worth at most, as a share"
        from "PROZORRO-AUCTION";
    "explanation.costs": "Omkostninger, der lægges til" / "Costs that are added"
        = "S = Σ C"
        where
            "C": "en omkostning" / "a cost";
    "explanation.rounding": "Afrunding af totalerne" / "Rounding of the totals"
        = "r = D − Σ d"
        where
            "D": "forskellen på totalerne" / "difference of the totals",
            "d": "forskellen i et kriterium" / "difference in a criterion";
};
