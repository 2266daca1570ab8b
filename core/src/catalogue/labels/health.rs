//! The words and headings of what patients get for the money.

use super::LabelEntry;
use super::declare::headings;
use super::words::words;
use crate::catalogue::{Language, Text};

pub(super) static WORDS: &[LabelEntry] = words! {
    "strategy_standing.on_frontier": "På efficiensfronten" / "On the frontier";
    "strategy_standing.dominated": "Domineret" / "Dominated";
    "strategy_standing.extendedly_dominated": "Udvidet domineret" / "Extendedly dominated";
    "quadrant.dominates": "Dominerer: koster ikke mere og giver ikke mindre" / "Dominates: costs no more and gives no less";
    "quadrant.is_dominated": "Domineres: koster ikke mindre og giver ikke mere" / "Is dominated: costs no less and gives no more";
    "quadrant.cost_per_gain": "Koster mere og giver mere: det koster en ekstra enhed" / "Costs more and gives more: what another unit costs";
    "quadrant.saving_per_loss": "Koster mindre og giver mindre: det spares pr. enhed, der opgives" / "Costs less and gives less: what is saved for each unit given up";
    "quadrant.equal": "Koster og giver det samme" / "Costs and gives the same";
    "better_effect.higher": "Mere er bedre" / "More is better";
    "better_effect.lower": "Mindre er bedre" / "Less is better";
    "cycle_counting.start": "Ved cyklussens begyndelse" / "At the start of the cycle";
    "cycle_counting.end": "Ved cyklussens slutning" / "At the end of the cycle";
    "cycle_counting.half_cycle": "Halvcykluskorrektion: gennemsnittet af begyndelse og slutning" / "Half-cycle correction: the mean of start and end";
    "complement.staying": "Resten bliver i tilstanden" / "The rest stay in the state";
    "complement.renormalised": "Alle sandsynligheder divideres med deres sum" / "All probabilities are divided by their sum";
};

headings! {
    HealthLabels in "health_report":

    outcomes: "Udbytte for patienterne" / "What patients get";
    outcomes_caption: "Udbytte over hele perioden" / "Outcomes over the study";
    outcomes_note: "Tallene er summer over hele perioden, beregnet af de linjer, som udbudsmaterialet opstiller." / "The numbers are sums over the study, made of the lines that the procurement declares.";
    outcome: "Udbytte" / "Outcome";
    not_discounted: "– uden tilbagediskontering" / "– not discounted";
    cost_effectiveness: "Omkostningseffektivitet" / "Cost-effectiveness";
    cost_effectiveness_note: "Nutidsværdien af omkostningerne over hele levetiden, for alle betalere, over for udbyttet for patienterne. Tallene afgør ikke tildelingen." / "The present value of the cost over the whole life, of all payers, against what patients get. These numbers do not decide the award.";
    cohort_results: "Omkostninger og effekter over alle cyklusser" / "Costs and effects over all cycles";
    cohort_discounted: "{what}, tilbagediskonteret" / "{what}, discounted";
    cohort_undiscounted: "{what}, uden tilbagediskontering" / "{what}, not discounted";
    cohort_trace: "Kohorten under »{strategy}«" / "The cohort under “{strategy}”";
    cohort_factors: "Diskonteringsfaktorer" / "Discount factors";
    cohort_factor_of: "Faktor for {what}" / "Factor of {what}";
    cohort_asked: "Antal cyklusser: {cycles}. Hvornår tilstandene tælles: {counting}." / "Number of cycles: {cycles}. When states are counted: {counting}.";
    cycle: "Cyklus" / "Cycle";
    plane: "Omkostninger og effekter sammenlignet med »{comparator}«" / "Costs and effects against “{comparator}”";
    plane_point: "{name}: meromkostning {cost}, mereffekt {effect}." / "{name}: extra cost {cost}, extra effect {effect}.";
    frontier: "Efficiensfronten" / "The frontier";
    worth_having: "Fyldt cirkel: på efficiensfronten" / "Filled circle: on the frontier";
    not_worth_having: "Åben cirkel: domineret" / "Open circle: dominated";
    cloud: "Nogle af gennemregningerne" / "Some of the draws";
    cheers: "Tjekliste: CHEERS 2022" / "Checklist: CHEERS 2022";
    cheers_note: "Punkterne i CHEERS 2022 for rapporter om sundhedsøkonomiske evalueringer: hvad analysen selv svarer på, og hvad forfatteren skal skrive." / "The items of CHEERS 2022 for reports of health economic evaluations: which of them this analysis answers, and what is left to the author.";
    cheers_caption: "Punkter og svar" / "Items and answers";
    cheers_item: "Punkt" / "Item";
    cheers_where: "Svar i analysen" / "Answer in the analysis";
    cheers_author: "Skrives af forfatteren" / "To be written by the author";
    cheers_model: "Skrives af forfatteren; formlerne, der er regnet med, står ved hvert tal" / "To be written by the author; the formulas used stand with each number";
    cheers_distributions: "Fordelingerne i udbuddet og tilbuddene; valget af dem skrives af forfatteren" / "The distributions in the procurement and the bids; why these is left to the author";
    cheers_simulation: "Simuleringen af de samme dokumenter" / "The simulation of the same documents";
    cheers_section: "Se afsnittet {heading}" / "See the section {heading}";
    cheers_costs: "Omkostningslinjerne med priser, mængder og kilder; se omkostningerne" / "The cost lines with prices, quantities and sources; see the costs";
    cheers_parameters: "Værdierne i udbudsmaterialet og tilbuddene, med kilder; intervaller og fordelinger skrives af forfatteren, hvor dokumenterne ikke angiver dem" / "The values of the procurement and the bids, with sources; ranges and distributions are left to the author where the documents state none";
    cheers_reason: "{answer}; begrundelsen skrives af forfatteren" / "{answer}; why is left to the author";
    cheers_rest: "{answer}; resten skrives af forfatteren" / "{answer}; the rest is left to the author";
    cheers_perspective: "Alle betalere" / "All payers";
    cheers_rates: "Omkostninger: {rates} pr. år. Udbyttets egne renter fremgår af dets linjer" / "Costs: {rates} per year. Outcomes have the rates of their lines";
    cheers_currency: "{currency} i priser pr. {date}" / "{currency} in prices of {date}";
    strategy: "Strategi" / "Strategy";
    costs_and_effects: "Omkostninger og effekter" / "Costs and effects";
    cost: "Omkostning" / "Cost";
    effect: "Effekt" / "Effect";
    extra_cost: "Meromkostning" / "Extra cost";
    extra_effect: "Mereffekt" / "Extra effect";
    effect_avoided: "Undgået" / "Avoided";
    icer: "ICER" / "ICER";
    ratio: "Forhold" / "Ratio";
    standing: "Placering" / "Standing";
    meaning: "Hvad forholdet betyder" / "What the ratio means";
    of_whom: "{standing} af {names}" / "{standing} by {names}";
    like: "{standing}; koster og giver det samme som {names}" / "{standing}; costs and gives the same as {names}";
    against: "Sammenlignet med {comparator}" / "Against {comparator}";
    net_benefit: "Nettogevinst efter betalingsvillighed" / "Net benefit by willingness to pay";
    in_money: "I penge" / "In money";
    in_effect: "I effekt" / "In effect";
    beyond: "Ud over {comparator}" / "Beyond {comparator}";
    at_threshold: "{threshold} – bedst: {best}" / "{threshold} – best: {best}";
    best_everywhere: "{best} er bedst, hvad man end vil betale for en enhed effekt; der er intet forhold at beregne." / "{best} is best whatever a unit of effect is worth; there is no ratio to state.";
    best_alike: "{best} koster og giver det samme og er bedst, hvad man end vil betale for en enhed effekt." / "{best} cost and give the same, and are best whatever a unit of effect is worth.";
    switches: "Ved en betalingsvillighed på {threshold} skifter det bedste valg fra {below} til {above}." / "At a willingness to pay of {threshold} the best choice changes from {below} to {above}.";
    tied: "Ved netop {threshold} er {names} lige gode." / "At exactly {threshold}, {names} are equally good.";
    less_is_better: "Effekten er noget, man vil undgå: mindre er bedre." / "The effect is to be avoided: less is better.";
}
