//! Problems of limits over the lots, and of allocating the lots by them.

use super::table;
use crate::catalogue::ProblemEntry;

pub(super) static PROBLEMS: &[ProblemEntry] = table! {
    "allocation.too_large" => {
        da: "Der er for mange måder at fordele delaftalerne på til, at den billigste kan findes med sikkerhed, og fordelingen gættes ikke.",
            "Lad et konsortium tælle som én tilbudsgiver (as_one_bidder), lad færre delaftaler kunne bydes på samlet, eller offentliggør en anden regel.",
        en: "There are too many ways to allocate the lots for the cheapest to be found with certainty, and none is guessed.",
            "Let a consortium count as one bidder (as_one_bidder), let fewer lots be offered together, or publish another rule.",
    }
    "lot_limits.nothing_limited" => {
        da: "Der er ikke sat nogen grænse, hverken for hvor mange delaftaler en tilbudsgiver må byde på, eller for hvor mange den kan vinde.",
            "Angiv most_bid eller most_won, eller fjern lot_limits.",
        en: "Nothing is limited: neither how many lots a bidder may bid for nor how many it may win.",
            "State most_bid or most_won, or remove lot_limits.",
    }
    "lot_limits.order_incomplete" => {
        da: "Rækkefølgen skal nævne alle delaftaler, men mangler: {lots}.",
            "Nævn hver delaftale én gang.",
        en: "The order has to name every lot, but lacks: {lots}.",
            "Name each lot once.",
    }
    "lot_limits.preference_not_used" => {
        da: "Det er angivet, hvad der gælder for en tilbudsgiver, der ikke prioriterer delaftalerne, men ingen regel bruger prioriteringen.",
            "Fjern feltet, eller vælg bidder_preference eller preferred_lots.",
        en: "It is stated what stands for the preference of a bidder that states none, but no rule goes by preferences.",
            "Remove the field, or choose bidder_preference or preferred_lots.",
    }
    "lot_limits.preference_of_partners" => {
        da: "Reglen følger tilbudsgiverens prioritering, men når et konsortiums delaftaler tæller for hver deltager, er der ikke én prioritering at følge.",
            "Lad et konsortium tælle som én tilbudsgiver (as_one_bidder), eller vælg en anden regel.",
        en: "The rule goes by the bidder's preference, but where the lots of a consortium count for each partner there is no single preference to go by.",
            "Let a consortium count as one bidder (as_one_bidder), or choose another rule.",
    }
    "lot_limits.several_suppliers" => {
        da: "En delaftale er en rammeaftale med flere leverandører, og hvad en grænse for vundne delaftaler så betyder, er ikke fastlagt.",
            "Fjern most_won, eller indgå rammeaftalen med én leverandør.",
        en: "A lot is a framework agreement with several suppliers, and what a limit on lots won then means is not defined.",
            "Remove most_won, or conclude the framework with one supplier.",
    }
    "lot_limits.total_not_stated" => {
        da: "Reglen lægger evalueringspriser sammen, men et enkelt tilbud i en delaftale får ingen (single_bid er unscored).",
            "Sæt single_bid til scored, eller sammenlign tilbudspriser (offered_price).",
        en: "The rule adds evaluation prices up, but a single bid for a lot gets none (single_bid is unscored).",
            "Set single_bid to scored, or compare offered prices (offered_price).",
    }
    "lot_limits.totals_not_comparable" => {
        da: "Delaftalernes samlede resultater kan ikke sammenlignes: De er ikke alle beløb, eller ikke alle point. Den laveste samlede omkostning kræver beløb.",
            "Sammenlign tilbudspriser (offered_price), eller vælg en anden regel.",
        en: "The totals of the lots cannot be compared: they are not all money, or not all points. The least total cost needs money.",
            "Compare offered prices (offered_price), or choose another rule.",
    }
};
