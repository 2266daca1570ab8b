//! The words and headings of simulations.

use super::LabelEntry;
use super::declare::headings;
use super::words::words;
use crate::catalogue::{Language, Text};

pub(super) static WORDS: &[LabelEntry] = words! {
    "simulation_flag_code.value_is_not_mean": "Evalueringen regner med en værdi, der ikke er fordelingens gennemsnit. Derfor er gennemsnittet af det, der regnes ud af den, ikke evalueringens tal" / "The evaluation counts with a value that is not the mean of its distribution, so that the mean of what follows from it is not what the evaluation has";
    "simulation_flag_code.standings_fixed": "Hvilke tilbud der er udelukket, ukonditionsmæssige eller uden for fastsatte grænser, afgøres af de angivne værdier og er det samme i alle gennemregninger" / "Which bids are excluded, do not comply or are beyond published bounds is decided by the values as stated and is the same in every draw";
    "simulation_flag_code.options_fixed": "Hvilke optioner der tæller, afgøres af de angivne værdier og er det samme i alle gennemregninger" / "Which options count is decided by the values as stated and is the same in every draw";
    "simulation_flag_code.product_system_fixed": "Hvor meget et produktsystem forbruger, er regnet af de angivne værdier og er det samme i alle gennemregninger" / "What a product system takes is computed from the values as stated and is the same in every draw";
    "simulation_flag_code.allocation_not_simulated": "Delaftalen er simuleret for sig. Hvem der vinder hvilke delaftaler, når en tilbudsgiver ikke må vinde dem alle, er ikke simuleret" / "The lot is simulated alone. Who wins which lots, where a bidder may not win all of them, is not simulated";
    "simulation_flag_code.combined_bids_not_simulated": "Samlede tilbud på flere delaftaler er ikke simuleret" / "Bids for several lots together are not simulated";
    "simulation_flag_code.framework_not_simulated": "Rækkefølgen af tilbuddene er simuleret, ikke hvem rammeaftalen indgås med" / "The order of the bids is simulated, not with whom the framework is concluded";
    "simulation_flag_code.nothing_uncertain": "Intet tal i delaftalen er angivet som usikkert: alle gennemregninger er ens" / "No number of the lot is stated as uncertain: every draw is the same";
    "simulation_flag_code.not_ranked": "Delaftalen er ikke rangordnet, så ingen pladser er simuleret" / "The lot is not ranked, so that no places are simulated";
    "distribution_used.normal": "Normal" / "Normal";
    "distribution_used.lognormal": "Lognormal" / "Lognormal";
    "distribution_used.gamma": "Gamma" / "Gamma";
    "distribution_used.beta": "Beta" / "Beta";
    "distribution_used.triangular": "Trekant" / "Triangular";
    "distribution_used.pert": "PERT" / "PERT";
    "distribution_used.uniform": "Ligefordelt" / "Uniform";
    "distribution_used.discrete": "Enkelte værdier" / "Some values";
    "distribution_used.empirical": "Observerede værdier" / "Observed values";
    "distribution_used.dirichlet": "Andele af en helhed (Dirichlet)" / "Shares of a whole (Dirichlet)";
    "sampling.pseudo_random": "Pseudotilfældig" / "Pseudo-random";
    "sampling.latin_hypercube": "Latinsk hyperkube" / "Latin hypercube";
    "sampling.sobol": "Sobols punkter, blandet" / "Sobol points, scrambled";
    "classed_quantity.total": "Samlet resultat" / "Total";
    "classed_quantity.life_cycle_cost": "Livscyklusomkostning" / "Life-cycle cost";
};

headings! {
    SimulationLabels in "simulation_report":

    kind: "Simulering" / "Simulation";
    note: "Simuleringen afgør ikke tildelingen: den følger af de angivne værdier. Her står, hvor ofte resultatet ville blive et andet, hvis de usikre tal fordeler sig, som dokumenterne siger, og ikke mere end det." / "The simulation does not decide the award: that follows from the values as stated. It says how often the result would be another if the uncertain numbers are distributed as the documents say, and no more than that.";
    basis: "Grundlag for simuleringen" / "What the simulation rests on";
    errors: "Tallet efter ± er standardfejlen: hvor langt et tal her kan ventes at ligge fra det, uendelig mange gennemregninger ville give. Den bliver mindre med flere gennemregninger; usikkerheden i udbuddets og tilbuddenes tal gør ikke." / "The number after ± is the standard error: how far a number here is likely to be from what infinitely many draws would give. It shrinks with more draws; the uncertainty of the numbers of the procurement and the bids does not.";
    draws: "Gennemregninger" / "Draws";
    sampling: "Udtrækning" / "Sampling";
    replicates: "Gentagelser" / "Replicates";
    seed: "Startværdi (samme værdi og dokumenter giver samme tal)" / "Seed (the same seed and documents give the same numbers)";
    settings: "Indstillinger, SHA-256" / "Settings, SHA-256";

    wins: "Tilbuddet fra {bidder} er nummer {rank} i evalueringen og vinder i {share} af {draws} gennemregninger (± {error})." / "The bid of {bidder} is number {rank} in the evaluation and wins in {share} of {draws} draws (±{error}).";
    wins_all: "Tilbuddet fra {bidder} er nummer {rank} i evalueringen og vinder i alle {draws} gennemregninger." / "The bid of {bidder} is number {rank} in the evaluation and wins in every one of {draws} draws.";
    wins_none: "Tilbuddet fra {bidder} er nummer {rank} i evalueringen og vinder ikke i nogen af {draws} gennemregninger." / "The bid of {bidder} is number {rank} in the evaluation and wins in none of {draws} draws.";
    rank_shared: "{rank} (delt)" / "{rank} (shared)";
    rival: "Af de andre vinder {bidder} oftest: i {share} (± {error})." / "Of the others {bidder} wins most often: in {share} (±{error}).";
    no_rival: "Ingen af de andre vinder i nogen gennemregning." / "None of the others wins in any draw.";
    shares_first: "At vinde er at have førstepladsen alene. I {share} af gennemregningerne (± {error}) deler to eller flere den; der er ikke trukket lod mellem dem." / "To win is to hold the first place alone. In {share} of the draws (±{error}) two or more share it; no lots were drawn between them.";
    not_counted: "{draws} af {all} gennemregninger er holdt ude, fordi tilbuddene dér ikke har en rækkefølge: mindst ét tilbud har intet resultat." / "{draws} of {all} draws are left out because the bids have no order in them: at least one bid has no result.";
    no_places: "Ingen pladser er simuleret." / "No places are simulated.";
    points: "procentpoint" / "percentage points";

    not_simulated: "Det, der ikke er simuleret, og andet, en læser skal vide" / "What is not simulated, and what else a reader should know";
    how_sure: "Hvor sikkert resultatet er" / "How sure the result is";
    places: "Hvor ofte hvert tilbud får hvilken plads (% af gennemregningerne)" / "How often each bid holds which place (% of the draws)";
    in_evaluation: "Plads i evalueringen" / "Place in the evaluation";
    wins_alone: "Vinder" / "Wins";
    place: "Plads {place}" / "Place {place}";
    places_from: "Plads {place} eller lavere" / "Place {place} or lower";
    not_ranked: "Ikke rangordnet" / "Not ranked";
    places_note: "»Vinder« er plads 1 alene; »plads 1« er alene eller delt." / "“Wins” is place 1 alone; “place 1” is alone or shared.";
    totals: "Samlet resultat ({unit})" / "Total ({unit})";
    costs: "Livscyklusomkostning, nutidsværdi ({unit})" / "Life-cycle cost, present value ({unit})";
    measures: "{criterion}: det, der måles ({unit})" / "{criterion}: what is measured ({unit})";
    measures_plain: "{criterion}: det, der måles" / "{criterion}: what is measured";
    worths: "{criterion}: hvad det er værd, før vægte" / "{criterion}: what it is worth, before weights";
    criteria: "Kriterium for kriterium" / "Criterion by criterion";
    evaluated: "Evalueringen" / "Evaluation";
    mean: "Gennemsnit" / "Mean";
    deviation: "Spredning" / "Standard deviation";
    quantile: "{share} ligger under" / "{share} lie below";
    regret: "Gennemsnitligt tab" / "Mean loss";
    counted: "Med resultat" / "With a result";
    interval_note: "Mellem »2,5 % ligger under« og »97,5 % ligger under« ligger 95 % af gennemregningerne. Spredningen er standardafvigelsen." / "Between “2.5% lie below” and “97.5% lie below” lie 95% of the draws.";
    regret_note: "Gennemsnitligt tab: hvor meget ringere tilbuddet i gennemsnit er end det bedste i hver gennemregning. Nul betyder, at det altid er bedst." / "Mean loss: how much worse the bid is on average than the best one of each draw. Zero means that it always is the best.";
    drawn: "Tal, der er trukket" / "Numbers that were drawn";
    drawn_number: "Tal" / "Number";
    buyer: "Fælles for alle tilbud" / "The same for all bids";
    buyer_detail: "trækkes én gang i hver gennemregning" / "drawn once in each draw";
    distribution: "Fordeling" / "Distribution";
    value: "Angivet værdi" / "Value as stated";
    price_of: "Pris: {item}" / "Price: {item}";
    tier_price_of: "Pris: {item}, trin {tier}" / "Price: {item}, tier {tier}";
    item_discount_of: "Rabat: {item}" / "Discount: {item}";
    discount: "Rabat på hele tilbudslisten" / "Discount on the whole schedule";
    lost: "Gennemregninger uden resultat" / "Draws without a result";
    lost_in: "Mangler" / "What is missing";
    total: "Samlet resultat" / "Total";
    convergence_totals: "Gennemsnit af det samlede resultat undervejs ({unit})" / "Mean of the total on the way ({unit})";
    convergence_costs: "Gennemsnit af livscyklusomkostningen undervejs ({unit})" / "Mean of the life-cycle cost on the way ({unit})";
    convergence: "Hvor meget tallene flytter sig med flere gennemregninger" / "How far the numbers move with more draws";
    after: "Efter gennemregninger" / "After draws";

    chart_places: "Hvor ofte hvert tilbud får hvilken plads" / "How often each bid holds which place";
    chart_places_value: "% af gennemregningerne; det fede tal er plads 1, alene eller delt" / "% of the draws; the bold number is place 1, alone or shared";
    chart_place: "Plads" / "Place";
    chart_first_place: "Plads 1, alene eller delt" / "Place 1, alone or shared";
    chart_first_bids: "Kun de {count} første tilbud er tegnet." / "Only the first {count} bids are drawn.";
    chart_spread: "{what}: hvor stor en del af gennemregningerne der højst når et tal" / "{what}: how large a part of the draws reaches a number at most";
    chart_spread_value: "% af gennemregningerne" / "% of the draws";
    chart_spread_said: "{name}: halvdelen ligger under {middle}, 95 % mellem {from} og {to}." / "{name}: half lie below {middle}, 95% between {from} and {to}.";
    chart_spread_about: "En kurve for hvert tilbud over {what}; den stiger, hvor gennemregningerne ligger. {bids}" / "A curve for each bid over {what}; it rises where the draws lie. {bids}";
    chart_evaluated: "Det, evalueringen har" / "What the evaluation has";
}
