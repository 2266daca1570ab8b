//! Problems of bids for several lots together.

use super::table;
use crate::catalogue::ProblemEntry;

pub(super) static PROBLEMS: &[ProblemEntry] = table! {
    "combined_bids.beyond_limit" => {
        da: "Gruppen har flere delaftaler, end en tilbudsgiver kan vinde (højst {most}), så ingen kan vinde den.",
            "Tag delaftaler ud af gruppen, eller hæv grænsen.",
        en: "The group has more lots than a bidder may win ({most} at most), so nobody can win it.",
            "Take lots out of the group, or raise the limit.",
    }
    "combined_bids.group_too_small" => {
        da: "En gruppe af delaftaler, der kan bydes på samlet, skal have mindst to.",
            "Tilføj delaftaler, eller fjern gruppen.",
        en: "A group of lots that may be offered together has at least two.",
            "Add lots, or remove the group.",
    }
    "combined_bids.limit_rule" => {
        da: "En tilbudsgiver kan kun vinde et begrænset antal delaftaler, og reglen for det fordeler dem én for én eller efter tilbudsprisen alene. Hvordan samlede tilbud så skal sammenlignes, er ikke fastlagt.",
            "Fordel delaftalerne, så de tilsammen koster mindst (least_total_cost med by: total), og sammenlign efter mindste sum (least_total).",
        en: "A bidder may win only so many lots, and the rule for that awards them one by one, or by the offered price alone. How combined bids are compared then is not defined.",
            "Award the lots so that they cost least together (least_total_cost with by: total), and compare by the least sum (least_total).",
    }
    "combined_bids.rules_compare" => {
        da: "I delaftalen »{lot}« afhænger det af de andre tilbud, hvad et tilbud er værd, så et samlet tilbud har ingen entydig værdi ved siden af dem.",
            "Brug regler, der giver det samme uanset de andre tilbud (fx fixed_range, table eller en evalueringspris), og ingen udvælgelse, i de delaftaler, der kan bydes på samlet.",
        en: "In the lot “{lot}” what a bid is worth depends on the other bids, so a combined bid has no single worth beside them.",
            "In lots that may be offered together use rules that give the same whoever else bids (such as fixed_range, table or an evaluation price), and no shortlist.",
    }
    "combined_bids.several_suppliers" => {
        da: "Delaftalen »{lot}« er en rammeaftale med flere leverandører, og hvad et samlet tilbud så vinder, er ikke fastlagt.",
            "Tag delaftalen ud af grupperne, eller indgå rammeaftalen med én leverandør.",
        en: "The lot “{lot}” is a framework agreement with several suppliers, and what a combined bid then wins is not defined.",
            "Take the lot out of the groups, or conclude the framework with one supplier.",
    }
    "combined_bids.total_not_stated" => {
        da: "Et enkelt tilbud i delaftalen »{lot}« får intet samlet resultat (single_bid er unscored), så det kan ikke sammenlignes med et samlet tilbud.",
            "Sæt single_bid til scored i de delaftaler, der kan bydes på samlet.",
        en: "A single bid for the lot “{lot}” gets no total (single_bid is unscored), so it cannot be compared with a combined bid.",
            "Set single_bid to scored in lots that may be offered together.",
    }
    "combined_bids.totals_not_comparable" => {
        da: "Det samlede resultat i delaftalen »{lot}« kan ikke lægges sammen med de andre: least_total kræver beløb i alle delaftaler, most_points kræver vægtede point.",
            "Vælg den sammenligning, der passer til tildelingsmetoden, eller tag delaftalen ud af grupperne.",
        en: "The total of the lot “{lot}” cannot be added to the others: least_total needs money in every lot, most_points needs weighted points.",
            "Choose the comparison that fits the award method, or take the lot out of the groups.",
    }
    "combined_bids.weights_differ" => {
        da: "Netop de delaftaler, der kan bydes på samlet, skal have en vægt; det passer ikke for: {lots}.",
            "Angiv én vægt for hver delaftale i grupperne og ingen for andre.",
        en: "Exactly the lots that may be offered together have a weight; it is not so for: {lots}.",
            "State one weight for each lot of the groups, and none for others.",
    }
};
