//! Formulas of what would change an award.

use super::table;
use crate::catalogue::FormulaEntry;

pub(super) static FORMULAS: &[FormulaEntry] = table! {
    "robustness.lead": "Forspring" / "Lead"
        = "d = |T − T0|"
        where
            "T": "samlede point eller evalueringspris for det tilbud, der vinder" / "total points or evaluation price of the bid that wins",
            "T0": "det andet tilbuds samlede point eller evalueringspris" / "total points or evaluation price of the other bid";
    "robustness.lead_in_corridor": "Forspring, som ikke tæller inden for det spænd, hvor tilbud regnes for lige gode" / "Lead, which does not count among bids that count as equally good"
        = "d = T − T0"
        where
            "T": "kvalitetspoint for beløbet for det tilbud, der vinder" / "points of quality for the money of the bid that wins",
            "T0": "det andet tilbuds kvalitetspoint for beløbet" / "the other bid's points of quality for the money";
    "robustness.relative_lead": "Forspring som andel" / "Lead as a fraction"
        = "r = d / |T|"
        where
            "d": "forspringet" / "the lead",
            "T": "samlede point eller evalueringspris for det tilbud, der vinder" / "total points or evaluation price of the bid that wins";
    "robustness.share": "Andel af det hele" / "Share of the whole"
        = "s = w / W"
        where
            "w": "vægten, ganget med gruppernes vægte" / "the weight, multiplied by the groups' weights",
            "W": "hvad vægtene summer til, ganget for hver gruppe" / "what the weights sum to, multiplied for each group";
    "robustness.share_at_tie": "Andel, hvor forspringet er væk" / "Share at which the lead is gone"
        = "x = (b − e) / (b − a)"
        where
            "a": "forspring, hvis kriteriet havde hele vægten" / "lead if the criterion had the whole weight",
            "b": "forspring, hvis alle andre kriterier havde hele vægten" / "lead if all other criteria had the whole weight",
            "e": "hvad fastsat afrunding kan give eller tage; nul, hvor intet afrundes" / "what declared rounding can bring or take; zero where nothing is rounded";
    "robustness.moved": "Vægt, der skal flyttes" / "Weight that has to be moved"
        = "M = Σ m,  Σ (m · (d − d0)) = D − e"
        where
            "m": "vægt taget fra kriteriet, som andel af det hele" / "weight taken from the criterion, as a share of the whole",
            "d": "forspring, hvis kriteriet, som der tages fra, havde hele vægten" / "lead if the criterion that it is taken from had the whole weight",
            "d0": "forspring, hvis kriteriet, som får vægten, havde hele vægten" / "lead if the criterion that gets it had the whole weight",
            "D": "forspring før afrunding" / "lead before rounding",
            "e": "hvad fastsat afrunding kan give eller tage; nul, hvor intet afrundes" / "what declared rounding can bring or take; zero where nothing is rounded";
    "robustness.value_at_tie": "Værdi, hvor to tilbud står lige" / "Value at which two bids are level"
        = "x = y,  T(y) − T0(y) = e"
        where
            "x0": "værdien nu" / "the value now",
            "T": "tilbuddets total ved værdien" / "total of the bid at the value",
            "T0": "det andet tilbuds total ved værdien" / "total of the other bid at the value",
            "e": "hvad fastsat afrunding kan give eller tage; nul, hvor intet afrundes" / "what declared rounding can bring or take; zero where nothing is rounded";
    "robustness.value_at_threshold": "Værdi, der lige når en mindstegrænse" / "Value that just reaches a threshold"
        = "x = y,  G(y) = g"
        where
            "x0": "værdien nu" / "the value now",
            "g": "mindstegrænsen" / "the threshold",
            "G": "hvad tilbuddet når ved værdien" / "what the bid reaches at the value";
    "robustness.value_at_level": "Værdi, hvor delaftalerne skifter vinder" / "Value at which the lots change winners"
        = "x = y,  v1(y) − v2(y) = d"
        where
            "x0": "værdien nu" / "the value now",
            "v1": "det, delaftalens ene tilbud sammenlignes på ved værdien" / "what one bid of the lot is compared by at the value",
            "v2": "det samme for det andet tilbud" / "the same of the other bid",
            "d": "forskellen, hvor de er lige gode valg: en anden delaftales tab, eller hvad de øvrige delaftaler så koster mere" / "the difference at which either will do: the loss of another lot, or how much more the other lots then cost";
    "robustness.value_at_corridor": "Værdi, hvor et tilbud lige netop regnes for lige så godt som det bedste" / "Value at which a bid just counts as good as the best"
        = "x = y,  Z(y) = (1 − s) · Z1(y)"
        where
            "x0": "værdien nu" / "the value now",
            "Z": "tilbuddets kvotient ved værdien" / "quotient of the bid at the value",
            "Z1": "den bedste kvotient ved værdien" / "the best quotient at the value",
            "s": "hvor stor en andel af den bedste kvotient der højst må mangle" / "the share of the best quotient that may be missing at most";
    "robustness.value_at_deciding": "Værdi, hvor to tilbud står lige i det, der afgør mellem lige gode tilbud" / "Value at which two bids are level in what decides between equally good ones"
        = "x = y"
        where
            "x0": "værdien nu" / "the value now";
    "robustness.value_at_step": "Værdi, hvor reglen har et trin" / "Value at which the rule has a step"
        = "x = g"
        where
            "x0": "værdien nu" / "the value now",
            "g": "trinnet, grænsen eller de andres laveste eller højeste værdi" / "the step, the bound, or the lowest or highest value of the others";
};
