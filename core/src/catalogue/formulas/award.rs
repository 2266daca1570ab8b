//! Formulas of the award: the offered price, measures, rules and totals.

use super::table;
use crate::catalogue::FormulaEntry;

pub(super) static FORMULAS: &[FormulaEntry] = table! {
    "award.offered_price": "Tilbudspris" / "Offered price"
        = "P = Σ A"
        where
            "A": "hvad en post på tilbudslisten udgør; se posterne" / "what an item of the schedule amounts to; see the items";
    "award.contract_value": "Kontraktens skønnede værdi" / "Estimated value of the contract"
        = "K = Σ A"
        where
            "A": "postens skønnede køb i kontraktens år, ekskl. moms" / "estimated purchases of the item in the years of the contract, without tax",
            "n": "kontraktens år, så langt beregningsperioden rækker" / "years of the contract, as far as the study reaches";
    "award.value_at_maximum": "Kontraktens værdi ved maksimale mængder" / "Value of the contract at maximum quantities"
        = "K = Σ A(q)"
        where
            "A": "hvad den maksimale mængde af posten koster, ekskl. moms" / "what the maximum quantity of the item costs, without tax",
            "q": "postens maksimale mængde" / "maximum quantity of the item";

    "option.offered_price": "Optionens pris" / "Price of the option"
        = "O = Σ A"
        where
            "A": "hvad en af optionens poster på tilbudslisten udgør" / "what an item of the option amounts to in the schedule",
            "p": "kun disse betalere; alle, hvor ingen er valgt" / "only these payers; all where none is chosen";
    "option.present_value": "Optionens nutidsværdi" / "Present value of the option"
        = "O = Σ C"
        where
            "C": "nutidsværdien af en af optionens omkostningslinjer" / "present value of a cost line of the option",
            "p": "kun disse betalere; alle, hvor ingen er valgt" / "only these payers; all where none is chosen";

    "measure.offered_price": "Tilbudspris, der måles på" / "Offered price that is measured"
        = "m = P"
        where
            "P": "tilbudsprisen" / "the offered price";
    "measure.life_cycle_cost": "Livscyklusomkostning, der måles på" / "Life-cycle cost that is measured"
        = "m = C(k, p, f)"
        where
            "k": "hvilken livscyklusomkostning" / "which life-cycle cost",
            "p": "kun denne betaler; alle, hvor ingen er valgt" / "only this payer; all where none is chosen",
            "f": "kun denne fase; alle, hvor ingen er valgt" / "only this phase; all where none is chosen"
        from "2014/24/EU";
    "measure.panel_single": "Panelets point" / "The panel's points"
        = "m = p"
        where
            "p": "bedømmerens endelige point" / "the evaluator's final points";
    "measure.panel_mean": "Panelets point, gennemsnit" / "The panel's points, mean"
        = "m = Σ p / k"
        where
            "p": "en bedømmers endelige point" / "an evaluator's final points",
            "k": "antal bedømmere, der har givet point" / "number of evaluators who gave points";
    "measure.panel_weighted_mean": "Panelets point, vægtet gennemsnit" / "The panel's points, weighted mean"
        = "m = Σ (w · p) / Σ w"
        where
            "p": "en bedømmers endelige point" / "an evaluator's final points",
            "w": "bedømmerens vægt" / "the evaluator's weight";
    "measure.declared": "Oplyst eller målt værdi" / "Declared or measured value"
        = "m = x"
        where
            "x": "parameterens værdi" / "value of the parameter";

    "rule.ratio_to_lowest": "Forholdsmæssig til den laveste" / "Ratio to the lowest"
        = "p = M · Pmin / P"
        where
            "M": "maksimumpoint" / "maximum points",
            "Pmin": "laveste målte værdi blandt referencetilbuddene" / "lowest measured value of the reference set",
            "P": "tilbuddets målte værdi" / "measured value of the bid"
        from "CCS2016";
    "rule.linear_slope": "Lineær fra den laveste" / "Linear slope from the lowest"
        = "p = M · (1 − (P − Pmin) / (s · Pmin))"
        where
            "M": "maksimumpoint" / "maximum points",
            "Pmin": "laveste målte værdi blandt referencetilbuddene" / "lowest measured value of the reference set",
            "P": "tilbuddets målte værdi" / "measured value of the bid",
            "s": "afstand over den laveste, der giver nul point, som andel" / "distance above the lowest that gives zero points, as a fraction"
        from "SubmissionCH";
    "rule.linear_min_max": "Lineær mellem laveste og højeste" / "Linear between lowest and highest"
        = "p = M · (Pmax − P) / (Pmax − Pmin);  Pmax = Pmin: p = M"
        where
            "M": "maksimumpoint" / "maximum points",
            "Pmin": "laveste målte værdi blandt referencetilbuddene" / "lowest measured value of the reference set",
            "Pmax": "højeste målte værdi blandt referencetilbuddene" / "highest measured value of the reference set",
            "P": "tilbuddets målte værdi" / "measured value of the bid";
    "rule.fixed_range": "Lineær mellem offentliggjorte værdier" / "Linear between published values"
        = "p = M · (Z − P) / (Z − F)"
        where
            "M": "maksimum" / "maximum",
            "P": "tilbuddets målte værdi" / "measured value of the bid",
            "F": "målt værdi, der giver maksimum" / "measured value that gets the maximum",
            "Z": "målt værdi, der giver nul" / "measured value that gets nothing"
        from "Negometrix";
    "rule.capped_range": "Lineær mellem offentliggjorte værdier, med loft" / "Linear between published values, capped"
        = "p = min(M, M · (Z − P) / (Z − F))"
        where
            "M": "maksimum" / "maximum",
            "P": "tilbuddets målte værdi" / "measured value of the bid",
            "F": "målt værdi, der giver maksimum" / "measured value that gets the maximum",
            "Z": "målt værdi, der giver nul" / "measured value that gets nothing"
        from "Negometrix";
    "rule.table": "Offentliggjorte trin" / "Published steps"
        = "p = v,  P ≤ b"
        where
            "P": "tilbuddets målte værdi" / "measured value of the bid",
            "b": "øvre grænse for det trin, der gælder" / "upper bound of the step that holds",
            "v": "hvad trinnet er værd" / "what the step is worth";
    "rule.as_measured": "Den målte værdi selv" / "The measured value itself"
        = "p = P"
        where
            "P": "tilbuddets målte værdi" / "measured value of the bid";
    "rule.money_per_unit": "Beløb pr. enhed" / "Money for each unit"
        = "v = a · (P − P0)"
        where
            "a": "beløb pr. enhed" / "money for each unit",
            "P": "tilbuddets målte værdi" / "measured value of the bid",
            "P0": "niveau, der ikke er noget værd" / "level that is worth nothing"
        from "Metodhandboken";

    "award.weighted": "Vægtede point" / "Weighted points"
        = "v = p · w / W"
        where
            "p": "kriteriets point" / "points of the criterion",
            "w": "vægten, ganget med gruppernes vægte" / "the weight, multiplied by the groups' weights",
            "W": "hvad vægtene summer til, ganget for hver gruppe" / "what the weights sum to, multiplied for each group";
    "award.added": "Point, lagt til uden vægt" / "Points, added without a weight"
        = "v = p"
        where
            "p": "kriteriets point" / "points of the criterion";
    "award.total_points": "Samlede point" / "Total points"
        = "T = Σ w"
        where
            "w": "et kriteriums vægtede point" / "weighted points of a criterion";
    "award.evaluation_price": "Evalueringspris" / "Evaluation price"
        = "E = B − Σ v"
        where
            "B": "udgangsbeløb: pris eller omkostning" / "starting amount: price or cost",
            "v": "hvad et andet kriterium er værd i penge" / "what another criterion is worth in money"
        from "Metodhandboken";
};
