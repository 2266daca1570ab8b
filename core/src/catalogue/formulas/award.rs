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

    "award.shortlist": "Point, som afgør, om tilbuddet går videre" / "Points by which the bid goes on or not"
        = "S = Σ w"
        where
            "w": "vægtede point i et af udvælgelsens kriterier" / "weighted points of a criterion of the shortlist";
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
    "measure.panel_single": "Bedømmelsesudvalgets point" / "The panel's points"
        = "m = p"
        where
            "p": "bedømmerens endelige point" / "the evaluator's final points";
    "measure.panel_mean": "Bedømmelsesudvalgets point, gennemsnit" / "The panel's points, mean"
        = "m = Σ p / k"
        where
            "p": "en bedømmers endelige point" / "an evaluator's final points",
            "k": "antal bedømmere, der har givet point" / "number of evaluators who gave points";
    "measure.panel_weighted_mean": "Bedømmelsesudvalgets point, vægtet gennemsnit" / "The panel's points, weighted mean"
        = "m = Σ (w · p) / Σ w"
        where
            "p": "en bedømmers endelige point" / "an evaluator's final points",
            "w": "bedømmerens vægt" / "the evaluator's weight";
    "measure.with_reservations": "Målt beløb med prisen på forbehold" / "Measured amount with the price of reservations"
        = "m = x + Σ a"
        where
            "x": "det målte beløb uden forbehold" / "the measured amount without reservations",
            "a": "hvad et forbehold koster ordregiver" / "what a reservation costs the buyer";
    "reservation.price": "Prisen på et forbehold" / "Price of a reservation"
        = "a = Σ b"
        where
            "b": "en del af prisen" / "a part of the price";
    "reservation.part": "En del af prisen på et forbehold" / "A part of the price of a reservation"
        = "b = Π f · u / v"
        where
            "f": "faktor" / "factor",
            "u": "omregning til grundenheder, tæller" / "conversion to base units, numerator",
            "v": "omregning til grundenheder, nævner" / "conversion to base units, denominator";
    "measure.declared": "Oplyst eller målt værdi" / "Declared or measured value"
        = "m = x"
        where
            "x": "parameterens værdi" / "value of the parameter";

    "weight.points": "Vægt af point" / "Weight of points"
        = "w = p / S"
        where
            "p": "kriteriets point" / "points of the criterion",
            "S": "summen af point for kriterierne på samme niveau" / "sum of the points of the criteria of its level";
    "weight.swing": "Vægt efter spring (swing)" / "Weight by swing"
        = "w = p / S"
        where
            "p": "point for springet fra dårligst til bedst; det mest værdifulde spring har 100" / "points for the swing from worst to best; the most valuable swing has 100",
            "S": "summen af point for kriterierne på samme niveau" / "sum of the points of the criteria of its level"
        from "SMARTS";
    "weight.smart": "Vægt efter vurderet betydning (SMART)" / "Weight by rated importance (SMART)"
        = "w = p / S"
        where
            "p": "kriteriets betydning i forhold til det mindst vigtige" / "importance of the criterion relative to the least important",
            "S": "summen for kriterierne på samme niveau" / "sum over the criteria of its level"
        from "SMART";
    "weight.rank_order_centroid": "Vægt efter rækkefølge (ROC)" / "Weight by rank (rank-order centroid)"
        = "w = (1/k + 1/(k + 1) + … + 1/n) / n"
        where
            "k": "kriteriets nummer i rækkefølgen; 1 er det vigtigste" / "rank of the criterion; 1 is the most important",
            "n": "antal kriterier på samme niveau" / "number of criteria of its level"
        from "ROC";

    "low_bid.mean_of_others": "Grænse under gennemsnittet af de andre tilbud" / "Limit below the mean of the other bids"
        = "T = (1 − x) · Σ P / n"
        where
            "x": "hvor meget lavere, som andel" / "how much lower, as a fraction",
            "P": "et tilbuds målte værdi" / "measured value of a bid",
            "n": "antal tilbud" / "number of bids"
        from "AMCU-2020";
    "low_bid.mean": "Grænse under gennemsnittet af tilbuddene" / "Limit below the mean of the bids"
        = "T = (1 − x) · Σ P / n"
        where
            "x": "hvor meget lavere, som andel" / "how much lower, as a fraction",
            "P": "et tilbuds målte værdi" / "measured value of a bid",
            "n": "antal tilbud" / "number of bids";
    "low_bid.median": "Grænse under medianen af tilbuddene" / "Limit below the median of the bids"
        = "T = (1 − x) · Me"
        where
            "x": "hvor meget lavere, som andel" / "how much lower, as a fraction",
            "Me": "medianen af tilbuddene" / "median of the bids";
    "low_bid.next": "Grænse under det næstlaveste tilbud" / "Limit below the next lowest bid"
        = "T = (1 − x) · P"
        where
            "x": "hvor meget lavere, som andel" / "how much lower, as a fraction",
            "P": "det laveste af de andre tilbud, der ikke er lavere" / "the lowest of the other bids that is not lower"
        from "AMCU-2020";
    "low_bid.amount": "Grænse under et offentliggjort beløb" / "Limit below a published amount"
        = "T = (1 − x) · B"
        where
            "x": "hvor meget lavere, som andel" / "how much lower, as a fraction",
            "B": "det offentliggjorte beløb" / "the published amount";
    "low_bid.spain_one": "Spanien: grænse for et enkelt tilbud" / "Spain: limit of a single bid"
        = "T = (1 − x) · B"
        where
            "x": "hvor meget lavere, som andel" / "how much lower, as a fraction",
            "B": "udbuddets budget" / "the base budget"
        from "RGLCAP-85";
    "low_bid.spain_two": "Spanien: grænse, når to byder" / "Spain: limit where two bid"
        = "T = (1 − x) · P"
        where
            "x": "hvor meget lavere, som andel" / "how much lower, as a fraction",
            "P": "det andet tilbud" / "the other bid"
        from "RGLCAP-85";
    "low_bid.spain_three": "Spanien: grænse, når tre byder" / "Spain: limit where three bid"
        = "T = max((1 − x) · Σ P / n, (1 − y) · B)"
        where
            "x": "hvor meget lavere, som andel" / "how much lower, as a fraction",
            "P": "et tilbuds målte værdi" / "measured value of a bid",
            "n": "antal tilbud" / "number of bids",
            "y": "hvor meget lavere end budgettet, som andel" / "how much lower than the budget, as a fraction",
            "B": "udbuddets budget" / "the base budget"
        from "RGLCAP-85";
    "low_bid.spain_mean": "Spanien: grænse, når fire eller flere byder" / "Spain: limit where four or more bid"
        = "T = (1 − x) · Σ P / n"
        where
            "x": "hvor meget lavere, som andel" / "how much lower, as a fraction",
            "P": "et tilbuds målte værdi" / "measured value of a bid",
            "n": "antal tilbud" / "number of bids"
        from "RGLCAP-85";

    "rule.ratio_to_lowest": "Forholdsmæssig ud fra den laveste værdi" / "Ratio to the lowest"
        = "p = M · Pmin / P"
        where
            "M": "maksimumpoint" / "maximum points",
            "Pmin": "laveste målte værdi blandt referencetilbuddene" / "lowest measured value of the reference set",
            "P": "tilbuddets målte værdi" / "measured value of the bid"
        from "UK-CCS";
    "rule.linear_slope": "Lineær fra den laveste" / "Linear slope from the lowest"
        = "p = M · (1 − (P − Pmin) / (s · Pmin))"
        where
            "M": "maksimumpoint" / "maximum points",
            "Pmin": "laveste målte værdi blandt referencetilbuddene" / "lowest measured value of the reference set",
            "P": "tilbuddets målte værdi" / "measured value of the bid",
            "s": "afstand over den laveste, der giver nul point, som andel" / "distance above the lowest that gives zero points, as a fraction"
        from "SUBMISSIONSRECHT";
    "rule.linear_min_max": "Lineær mellem laveste og højeste" / "Linear between lowest and highest"
        = "p = M · (Pmax − P) / (Pmax − Pmin);  Pmax = Pmin: p = M"
        where
            "M": "maksimumpoint" / "maximum points",
            "Pmin": "laveste målte værdi blandt referencetilbuddene" / "lowest measured value of the reference set",
            "Pmax": "højeste målte værdi blandt referencetilbuddene" / "highest measured value of the reference set",
            "P": "tilbuddets målte værdi" / "measured value of the bid";
    "rule.linear_to_highest": "Lineær fra laveste til højeste, som er bedst" / "Linear from the lowest to the highest, which is best"
        = "p = M · (P − Pmin) / (Pmax − Pmin);  Pmax = Pmin: p = E"
        where
            "M": "maksimumpoint" / "maximum points",
            "E": "point, når alle målte værdier er ens" / "points where all measured values are equal",
            "Pmin": "laveste målte værdi blandt referencetilbuddene" / "lowest measured value of the reference set",
            "Pmax": "højeste målte værdi blandt referencetilbuddene" / "highest measured value of the reference set",
            "P": "tilbuddets målte værdi" / "measured value of the bid";
    "rule.ratio_to_highest": "Forholdsmæssig ud fra den højeste værdi" / "Ratio to the highest"
        = "p = M · P / Pmax"
        where
            "M": "maksimumpoint" / "maximum points",
            "Pmax": "højeste målte værdi blandt referencetilbuddene" / "highest measured value of the reference set",
            "P": "tilbuddets målte værdi" / "measured value of the bid";
    "rule.power_ratio": "Potens af forholdet til den laveste" / "Power of the ratio to the lowest"
        = "p = M · (Pmin / P)^k"
        where
            "M": "maksimumpoint" / "maximum points",
            "k": "potensen" / "the power",
            "Pmin": "laveste målte værdi blandt referencetilbuddene" / "lowest measured value of the reference set",
            "P": "tilbuddets målte værdi" / "measured value of the bid"
        from "SUBMISSIONSRECHT";
    "rule.log_ratio": "Logaritmisk fra den laveste" / "Logarithmic from the lowest"
        = "p = M · (1 − ln(P / Pmin) / ln A)"
        where
            "M": "maksimumpoint" / "maximum points",
            "A": "så mange gange den laveste giver nul point" / "so many times the lowest gives zero points",
            "Pmin": "laveste målte værdi blandt referencetilbuddene" / "lowest measured value of the reference set",
            "P": "tilbuddets målte værdi" / "measured value of the bid"
        from "NEGOMETRIX";
    "rule.slope_by_bids": "Lineær fra den laveste, hældning efter antallet af tilbud" / "Linear from the lowest, slope by the number of bids"
        = "s = n − 1;  p = M · (1 − (P − Pmin) / (s · Pmin));  s = 0: p = M"
        where
            "M": "maksimumpoint" / "maximum points",
            "s": "afstand over den laveste, der giver nul point, som andel" / "distance above the lowest that gives zero points, as a fraction",
            "n": "antal referencetilbud" / "number of bids in the reference set",
            "Pmin": "laveste målte værdi blandt referencetilbuddene" / "lowest measured value of the reference set",
            "P": "tilbuddets målte værdi" / "measured value of the bid";
    "rule.slope_by_span": "Lineær fra den laveste, hældning efter spredningen" / "Linear from the lowest, slope by the span"
        = "s = s((Pmax − Pmin) / Pmin);  p = M · (1 − (P − Pmin) / (s · Pmin))"
        where
            "M": "maksimumpoint" / "maximum points",
            "s": "afstand over den laveste, der giver nul point, efter det trin som spredningen når" / "distance above the lowest that gives zero points, by the step that the span reaches",
            "Pmax": "højeste målte værdi blandt referencetilbuddene" / "highest measured value of the reference set",
            "Pmin": "laveste målte værdi blandt referencetilbuddene" / "lowest measured value of the reference set",
            "P": "tilbuddets målte værdi" / "measured value of the bid";
    "rule.mean_based": "Lineær omkring gennemsnittet" / "Linear about the mean"
        = "p = M · (50 − 100 · (P − Pm) / Pm) / 100"
        where
            "M": "maksimumpoint" / "maximum points",
            "Pm": "gennemsnittet af referencetilbuddenes målte værdier" / "mean of the measured values of the reference set",
            "P": "tilbuddets målte værdi" / "measured value of the bid"
        from "PROCUREMENT-TEMPLATES";
    "rule.mean_based_capped": "Lineær omkring gennemsnittet, med loft" / "Linear about the mean, capped"
        = "p = min(M, M · (50 − 100 · (P − Pm) / Pm) / 100)"
        where
            "M": "maksimumpoint" / "maximum points",
            "Pm": "gennemsnittet af referencetilbuddenes målte værdier" / "mean of the measured values of the reference set",
            "P": "tilbuddets målte værdi" / "measured value of the bid"
        from "PROCUREMENT-TEMPLATES";
    "rule.rebate_ratio": "Forholdsmæssig ud fra den største rabat" / "Ratio to the greatest rebate"
        = "p = M · (B − P) / (B − Pmin)"
        where
            "M": "maksimumpoint" / "maximum points",
            "B": "det offentliggjorte beløb, rabatten gives på" / "published amount that rebates are given on",
            "Pmin": "laveste målte værdi blandt referencetilbuddene" / "lowest measured value of the reference set",
            "P": "tilbuddets målte værdi" / "measured value of the bid"
        from "IT-DPR-207";
    "rule.bilinear": "To linjer, der mødes ved den gennemsnitlige rabat" / "Two lines that meet at the mean rebate"
        = "P ≥ Pm: p = M · X · (B − P) / (B − Pm);  P < Pm: p = M · (X + (1 − X) · (Pm − P) / (Pm − Pmin))"
        where
            "M": "maksimumpoint" / "maximum points",
            "X": "andel af maksimumpoint ved den gennemsnitlige rabat" / "fraction of the maximum points at the mean rebate",
            "B": "det offentliggjorte beløb, rabatten gives på" / "published amount that rebates are given on",
            "Pmin": "laveste målte værdi blandt referencetilbuddene" / "lowest measured value of the reference set",
            "Pm": "gennemsnittet af referencetilbuddenes målte værdier" / "mean of the measured values of the reference set",
            "P": "tilbuddets målte værdi" / "measured value of the bid"
        from "IT-DPR-207";
    "rule.graduated": "To linjer, der mødes lidt over medianen" / "Two lines that meet a little above the median"
        = "P ≤ (1 + k) · Me: p = M − 100 · a · (P − Pmin) / Pmin;  P > (1 + k) · Me: p = M − 100 · (a · ((1 + k) · Me − Pmin) + b · (P − (1 + k) · Me)) / Pmin"
        where
            "M": "maksimumpoint" / "maximum points",
            "a": "point, der mistes for hver procent over den laveste, indtil knækket" / "points lost for each per cent above the lowest, up to the knee",
            "k": "hvor langt over medianen knækket ligger, som andel" / "how far above the median the knee lies, as a fraction",
            "b": "point, der mistes for hver procent efter knækket" / "points lost for each per cent beyond the knee",
            "Pmin": "laveste målte værdi blandt referencetilbuddene" / "lowest measured value of the reference set",
            "Me": "median af referencetilbuddenes målte værdier" / "median of the measured values of the reference set",
            "P": "tilbuddets målte værdi" / "measured value of the bid"
        from "SCOTLAND-CPN3";
    "rule.distance_table": "Trin efter afstanden til den laveste" / "Steps of the distance above the lowest"
        = "p = v,  (P − Pmin) / Pmin ≤ b"
        where
            "P": "tilbuddets målte værdi" / "measured value of the bid",
            "Pmin": "laveste målte værdi blandt referencetilbuddene" / "lowest measured value of the reference set",
            "b": "øvre grænse for det trin, der gælder, som andel af den laveste" / "upper bound of the step that holds, as a fraction of the lowest",
            "v": "hvad trinnet er værd" / "what the step is worth";
    "rule.fixed_range": "Lineær mellem offentliggjorte værdier" / "Linear between published values"
        = "p = M · (Z − P) / (Z − F)"
        where
            "M": "maksimum" / "maximum",
            "P": "tilbuddets målte værdi" / "measured value of the bid",
            "F": "målt værdi, der giver maksimum" / "measured value that gets the maximum",
            "Z": "målt værdi, der giver nul" / "measured value that gets nothing"
        from "NEGOMETRIX";
    "rule.capped_range": "Lineær mellem offentliggjorte værdier, med loft" / "Linear between published values, capped"
        = "p = min(M, M · (Z − P) / (Z − F))"
        where
            "M": "maksimum" / "maximum",
            "P": "tilbuddets målte værdi" / "measured value of the bid",
            "F": "målt værdi, der giver maksimum" / "measured value that gets the maximum",
            "Z": "målt værdi, der giver nul" / "measured value that gets nothing"
        from "NEGOMETRIX";
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
        from "METODHANDBOKEN-12";

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
    "award.quality": "Kvalitetspoint" / "Points of quality"
        = "Q = Σ w"
        where
            "w": "et kvalitetskriteriums vægtede point" / "weighted points of a criterion of quality";
    "award.lowest_price": "Laveste pris" / "Lowest price"
        = "E = P"
        where
            "P": "prisen eller omkostningen" / "the price or cost"
        from "TILBUDSVAELGEREN";
    "award.price_per_quality": "Kvalitet i forhold til prisen" / "Quality for the money"
        = "Z = k · Q / P"
        where
            "k": "så stort et beløb opgøres point for" / "so much money the points are stated for",
            "Q": "kvalitetspoint" / "points of quality",
            "P": "prisen eller omkostningen" / "the price or cost"
        from "UFAB-RICHTWERT";
    "award.corridor": "Mindste kvotient, der regnes for lige så god som den bedste" / "Least quotient that counts as good as the best"
        = "L = (1 − x) · Z1"
        where
            "x": "den andel, kvotienten må ligge under den bedste" / "share that a quotient may lie below the best",
            "Z1": "den største kvotient blandt tilbud, der kan rangordnes" / "greatest quotient of the bids that can be ranked"
        from "UFAB-RICHTWERT";
    "award.quality_percent": "Pris med tillæg for manglende kvalitet" / "Price raised for missing quality"
        = "E = P · (1 + (T − Q) / T · wQ / wP)"
        where
            "P": "prisen eller omkostningen" / "the price or cost",
            "T": "toppen af kvalitetsskalaen" / "the top of the scale of quality",
            "Q": "kvalitetspoint" / "points of quality",
            "wQ": "kvalitetens vægt" / "the weight of quality",
            "wP": "prisens vægt" / "the weight of the price";
    "award.feature_coefficient": "Pris delt med koefficienten for egenskaber" / "Price over the coefficient of features"
        = "E = P / (1 + Q / (1 − m)) + Σ C"
        where
            "P": "prisen" / "the price",
            "Q": "hvad de tilbudte egenskaber er værd, som andel" / "what the features offered are worth, as a share",
            "m": "hvad alle egenskaber højst er værd, som andel" / "what all features are worth at most, as a share",
            "C": "en livscyklusomkostning, som lægges til" / "a life-cycle cost that is added"
        from "PROZORRO-AUCTION";
    "award.evaluation_price": "Evalueringspris" / "Evaluation price"
        = "E = B − Σ v"
        where
            "B": "udgangsbeløb: pris eller omkostning" / "starting amount: price or cost",
            "v": "hvad et andet kriterium er værd i penge" / "what another criterion is worth in money"
        from "METODHANDBOKEN-12";

    "lint.spread": "Forskel mellem bedste og dårligste ventede tilbud" / "What parts the best from the worst expected bid"
        = "S = W1 − W2"
        where
            "W1": "det meste, kriteriet giver inden for de ventede værdier" / "the most that the criterion gives over the expected range",
            "W2": "det mindste, det giver" / "the least that it gives";
    "lint.spread_of_totals": "Forskel mellem totalerne, når kun ét kriterium ændrer sig" / "What parts totals where one criterion changes"
        = "S = W1 − W2"
        where
            "W1": "den højeste total inden for de ventede værdier, mens alle andre kriterier ligger i midten" / "the highest total over the expected range while all others lie in the middle",
            "W2": "den laveste" / "the lowest";
    "lint.effective_weight": "Reel vægt" / "Effective weight"
        = "e = s / Σ S"
        where
            "s": "kriteriets forskel" / "spread of the criterion",
            "S": "et kriteriums forskel" / "spread of a criterion";
    "lint.published_share": "Offentliggjort vægt" / "Published weight"
        = "v = w / W"
        where
            "w": "vægten, ganget med gruppernes vægte" / "the weight, multiplied by the groups' weights",
            "W": "hvad vægtene summer til, ganget for hver gruppe" / "what the weights sum to, multiplied for each group";
    "lint.published_maximum": "Offentliggjort andel af pointene" / "Published part of the points"
        = "v = m / Σ M"
        where
            "m": "kriteriets maksimale point" / "maximum of the criterion",
            "M": "et kriteriums maksimale point" / "maximum of a criterion";
    "lint.points_at": "Point for en ventet værdi" / "Points of an expected measure"
        = "p = R(m)"
        where
            "m": "den målte værdi" / "the measure";
    "lint.same_points": "De samme point for forskellige værdier" / "The same for measures that differ"
        = "w = W(m)"
        where
            "m": "en af de målte værdier" / "one of the measures";
    "lint.same_total": "Den samme total for forskellige værdier" / "The same total for measures that differ"
        = "E = T(m)"
        where
            "m": "en af de målte værdier" / "one of the measures";
    "lint.point_price": "Pris for et point" / "Price of a point"
        = "k = (m2 − m1) / (W1 − W2)"
        where
            "m1": "en lavere pris eller omkostning" / "a lower price or cost",
            "m2": "en højere" / "a higher one",
            "W1": "de samlede point for den lavere" / "what the lower adds to the total",
            "W2": "de samlede point for den højere" / "what the higher adds to the total";
    "lint.quality_price": "Hvad et kvalitetspoint er værd i pris" / "What a point of quality is worth in price"
        = "k = P · (T1 / T2 − 1) / (p2 − p1)"
        where
            "P": "prisen" / "the price",
            "T1": "totalen med færre point" / "the total with fewer points",
            "T2": "totalen med flere point" / "the total with more points",
            "p1": "de færre point" / "the fewer points",
            "p2": "de flere point" / "the more points";
    "lint.quality_price_of_quotient": "Hvad et kvalitetspoint er værd i pris" / "What a point of quality is worth in price"
        = "k = P · (T2 / T1 − 1) / (p2 − p1)"
        where
            "P": "prisen" / "the price",
            "T1": "kvotienten med færre point" / "the quotient with fewer points",
            "T2": "kvotienten med flere point" / "the quotient with more points",
            "p1": "de færre point" / "the fewer points",
            "p2": "de flere point" / "the more points";
    "lint.feature_price": "Hvad en egenskab er værd i pris" / "What a feature is worth in price"
        = "k = P · (T1 / T2 − 1)"
        where
            "P": "prisen" / "the price",
            "T1": "prisen over koefficienten uden egenskaben" / "the price over the coefficient without the feature",
            "T2": "prisen over koefficienten med egenskaben" / "the price over the coefficient with the feature";
};
