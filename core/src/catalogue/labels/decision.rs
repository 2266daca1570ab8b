//! The headings of what draws say of a decision.

use super::LabelEntry;
use super::declare::headings;
use crate::catalogue::{Language, Text};

headings! {
    DecisionLabels in "decision_report":

    draws: "Der er {draws} gennemregninger med omkostning og effekt. Meromkostning og mereffekt er i forhold til {comparator}." / "There are {draws} draws of cost and effect. Increments are against {comparator}.";
    best_between: "Ved en betalingsvillighed fra {from} til {to} har {strategies} den største forventede nettogevinst." / "At a willingness to pay from {from} to {to} the greatest expected net benefit is that of {strategies}.";
    best_from: "Ved en betalingsvillighed fra {from} og op har {strategies} den største forventede nettogevinst." / "At a willingness to pay from {from} on the greatest expected net benefit is that of {strategies}.";
    best_always: "Ved enhver betalingsvillighed har {strategies} den største forventede nettogevinst." / "At any willingness to pay the greatest expected net benefit is that of {strategies}.";
    probable_between: "Fra {from} til {to} er {strategies} bedst i flest gennemregninger." / "From {from} to {to} the most draws have {strategies} as the best.";
    probable_from: "Fra {from} og op er {strategies} bedst i flest gennemregninger." / "From {from} on the most draws have {strategies} as the best.";
    probable_always: "Ved enhver betalingsvillighed er {strategies} bedst i flest gennemregninger." / "At any willingness to pay the most draws have {strategies} as the best.";
    probable_changes: "Hvilken strategi der er bedst i flest gennemregninger, skifter {count} gange mellem {first} og {last}: dér er sandsynlighederne næsten lige store." / "Which strategy is the best in the most draws changes {count} times between {first} and {last}: the probabilities are almost equal there.";
    estimates: "Tallene er skøn ud fra gennemregningerne; tallet efter ± er én standardfejl: den usikkerhed, der skyldes, at der ikke er flere gennemregninger. De afgør ingen tildeling." / "The numbers are estimates from the draws; the number after ± is one standard error: the uncertainty that is due to having no more draws. They decide no award.";
    strategy: "Strategi" / "Strategy";
    means: "Forventet omkostning og effekt" / "Expected cost and effect";
    cost: "Omkostning" / "Cost";
    effect: "Effekt" / "Effect";
    more_cost: "Meromkostning" / "Incremental cost";
    more_effect: "Mereffekt" / "Incremental effect";
    icer: "ICER" / "ICER";
    standing: "Placering efter gennemsnittene" / "Standing by the means";
    pay: "Betalingsvillighed" / "Willingness to pay";
    best: "Størst forventet nettogevinst" / "Greatest expected net benefit";
    tied_best: "{strategies} står lige" / "{strategies}, tied";
    probability: "Sandsynlighed for, at den er bedst" / "Probability that it is best";
    perfect: "Værdi af perfekt information" / "Value of perfect information";
    error: "Standardfejl" / "Standard error";
    of_population: "For alle berørte" / "For all affected";
    information: "Den bedste strategi, og hvad det er værd at vide mere" / "The best strategy, and what knowing more is worth";
    probabilities: "Sandsynlighed for at være bedst" / "Probability of being best";
    tied: "Flere står lige" / "Several are tied";
    held_out: "Krydsvalideret" / "Cross-validated";
    held_out_note: "»Krydsvalideret« er værdien, når hver halvdel af gennemregningerne vælger strategi for den anden: den rammer gerne lidt for lavt, hvor værdien rammer lidt for højt." / "“Cross-validated” is the worth where each half of the draws chooses the strategy for the other: it tends to be a little too low where the worth is a little too high.";
    partial: "Hvad det er værd at kende nogle af parametrene" / "What knowing some of the parameters is worth";
    losses: "Forventet tab ved at vælge strategien" / "Expected loss of choosing the strategy";
    acceptability: "Sandsynlighed for at være bedst ved hver betalingsvillighed" / "Probability of being best at each willingness to pay";
    percent: "Andel af gennemregningerne i procent" / "Share of the draws, in per cent";
    turn: "Her skifter den strategi, der har størst forventet nettogevinst" / "The strategy with the greatest expected net benefit changes";
    from_on: "Fra {from}: {strategies} har størst forventet nettogevinst." / "From {from}: {strategies} with the greatest expected net benefit.";
    losses_by_pay: "Forventet tab ved hver betalingsvillighed" / "Expected loss at each willingness to pay";
    loss: "Forventet tab ({currency}); den laveste kurve er værdien af perfekt information" / "Expected loss ({currency}); the lowest curve is the value of perfect information";
    least_loss: "Her skifter strategien med det mindste tab" / "The strategy with the least loss changes";
}
