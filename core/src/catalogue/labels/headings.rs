//! The headings and sentences of reports and charts.

use super::LabelEntry;
use crate::catalogue::{Language, Text};

/// Declares headings by name, which also become fields of a type of its own, so that a report cannot ask for
/// a heading that does not exist.
macro_rules! headings {
    ( $labels:ident in $list:literal: $( $name:ident: $da:literal / $en:literal; )+ ) => {
        pub(super) static HEADINGS: &[LabelEntry] = &[
            $( LabelEntry {
                key: concat!($list, ".", stringify!($name)),
                text: Text { da: $da, en: $en },
            }, )+
        ];

        /// The headings and sentences of a report in one language.
        #[derive(Debug, Clone, Copy)]
        pub(crate) struct $labels { $( pub(crate) $name: &'static str, )+ }

        impl $labels {
            /// The headings in `language`.
            pub(crate) const fn of(language: Language) -> &'static Self {
                const DANISH: &$labels = &$labels { $( $name: $da, )+ };
                const ENGLISH: &$labels = &$labels { $( $name: $en, )+ };
                match language {
                    Language::Danish => DANISH,
                    Language::English => ENGLISH,
                }
            }
        }
    };
}

pub(super) use headings;

headings! {
    Labels in "report":

    result: "Resultat" / "Result";
    skip: "Gå til resultatet" / "Skip to the result";
    evaluation: "Evaluering" / "Evaluation";
    contents: "Indhold" / "Contents";
    procurement: "Udbud" / "Procurement";
    version: "Udgave" / "Version";
    currency: "Valuta" / "Currency";
    redacted: "Fortrolige værdier, og det, der ville røbe dem, er udeladt." / "Confidential values, and what would reveal them, are withheld.";
    confidential: "fortroligt" / "confidential";
    lot: "Delaftale" / "Lot";

    result_first: "Tilbuddet fra {bidder} er nummer 1 af {count} med {total}." / "The bid of {bidder} is number 1 of {count} with {total}.";
    result_single: "Tilbuddet fra {bidder} er det eneste, der kan rangordnes, med {total}." / "The bid of {bidder} is the only one that can be ranked, with {total}.";
    result_only: "Tilbuddet fra {bidder} er det eneste, der kan rangordnes, og står som nummer 1 uden point." / "The bid of {bidder} is the only one that can be ranked, and stands first without points.";
    result_next: "Nummer {rank} er {bidder} med {total}." / "Number {rank} is {bidder} with {total}.";
    result_tie_broken: "De to står lige; rækkefølgen er afgjort ved {decided_by}." / "The two are equal; the order was decided by {decided_by}.";
    result_within_corridor: "De to regnes for lige gode, fordi forskellen ligger inden for det offentliggjorte spænd; rækkefølgen er afgjort ved {decided_by}." / "The two count as equally good, since the difference lies within the published corridor; the order was decided by {decided_by}.";
    result_tied: "{bidders} deler førstepladsen med {total}. De offentliggjorte regler afgør ikke, hvem der er nummer 1." / "{bidders} share the first place with {total}. The published rules do not decide who is first.";
    result_to_draw: "{bidders} deler førstepladsen med {total}. Efter udbudsmaterialet afgøres det ved lodtrækning: Lod skal trækkes mellem dem; registrér beslutningen »lot_drawn«." / "{bidders} share the first place with {total}. By the procurement a lot decides: a lot has to be drawn between them; record the decision “lot_drawn”.";
    result_with_points: "{total} point" / "{total} points";
    result_with_price: "en evalueringspris på {total}" / "an evaluation price of {total}";
    result_with_lowest: "en pris på {total}" / "a price of {total}";
    result_with_quotient: "{total} kvalitetspoint for {per}" / "{total} points of quality for {per}";
    result_open_one: "Tilbuddene er ikke rangordnet: ét spørgsmål skal afklares først." / "The bids are not ranked: one question has to be resolved first.";
    result_open: "Tilbuddene er ikke rangordnet: {count} spørgsmål skal afklares først." / "The bids are not ranked: {count} questions have to be resolved first.";
    result_none: "Intet tilbud kan rangordnes." / "No bid can be ranked.";
    result_no_bids: "Der er ingen tilbud på delaftalen." / "There are no bids for the lot.";
    result_awarded: "Delaftalen er tildelt {bidder}." / "The lot is awarded to {bidder}.";
    result_not_awarded: "Delaftalen er ikke tildelt nogen; se fordelingen af delaftalerne." / "The lot is awarded to nobody; see the allocation of the lots.";
    result_suppliers: "Rammeaftalen indgås med {bidders}." / "The framework is concluded with {bidders}.";
    result_cut_off: "{bidders} deler den sidste plads i rammeaftalen." / "{bidders} share the last place in the framework.";
    result_cut_off_to_draw: "Efter udbudsmaterialet skal der trækkes lod om, hvem af dem der bliver leverandør; registrér beslutningen »lot_drawn«." / "By the procurement a lot has to be drawn for which of them becomes a supplier; record the decision “lot_drawn”.";
    under_framework: "Miniudbud under rammeaftalen {framework}, version {version}, delaftale {lot}, med {suppliers} leverandører (SHA-256 {sha256})." / "Mini-competition under the framework {framework}, version {version}, lot {lot}, with {suppliers} suppliers (SHA-256 {sha256}).";
    without_bid: "Disse leverandører har ikke afgivet tilbud: {bidders}." / "These suppliers made no bid: {bidders}.";
    weights_in_ranges: "Vægtene og de intervaller, rammeaftalen har fastsat" / "Weights and the ranges that the framework published";
    weight_ranges: "Intervaller for vægtene i senere miniudbud" / "Ranges of the weights in later mini-competitions";
    weight_of_price: "Pris i forhold til kvalitet" / "Price against quality";
    weight_of_quality: "Kvalitet i forhold til pris" / "Quality against price";
    weight_chosen: "Vægt" / "Weight";
    weight_lowest: "Laveste" / "Lowest";
    weight_highest: "Højeste" / "Highest";
    cascade: "Kaskade: den første leverandør spørges først" / "Cascade: the first supplier is asked first";
    supplier: "Leverandør" / "Supplier";
    delivers: "Leverer ({unit})" / "Delivers ({unit})";
    delivered_cost: "Koster ({currency})" / "Costs ({currency})";
    uncovered: "Dækkes ikke" / "Not covered";
    delivered: "I alt" / "Total";
    and: "og" / "and";

    allocation: "Fordeling af delaftalerne" / "Allocation of the lots";
    allocation_separate: "Fordeling af delaftalerne efter de særskilte tilbud" / "Allocation of the lots by the separate bids";
    allocation_within: "Med grænsen" / "Within the limit";
    allocation_lots: "Hvem vinder delaftalerne" / "Who wins the lots";
    allocation_limit: "En tilbudsgiver kan vinde højst {most} af {count} delaftaler." / "A bidder may win {most} of {count} lots at most.";
    allocation_by: "Der sammenlignes efter {by}." / "Bids are compared by {by}.";
    allocation_open: "Delaftalerne kan først fordeles, når alle spørgsmål er afklaret." / "The lots are not allocated until every question is resolved.";
    allocation_tied: "I delaftale {lot} står {bidders} lige, og de offentliggjorte regler afgør ikke, hvem der vinder. Ingen delaftaler er tildelt." / "In lot {lot} {bidders} are equal, and the published rules do not decide who wins. No lot is awarded.";
    allocation_to_draw: "I delaftale {lot} står {bidders} lige, og efter udbudsmaterialet skal der trækkes lod mellem dem; registrér beslutningen »lot_drawn«. Ingen delaftaler er tildelt endnu." / "In lot {lot} {bidders} are equal, and by the procurement a lot has to be drawn between them; record the decision “lot_drawn”. No lot is awarded yet.";
    allocation_same: "Grænsen ændrer ikke, hvem der vinder." / "The limit does not change who wins.";
    allocation_changed: "Grænsen ændrer, hvem der vinder {count} af delaftalerne." / "The limit changes who wins {count} of the lots.";
    allocation_price: "Målt i tilbudspris koster grænsen {cost}: {winner} i stedet for {first}." / "In offered prices the limit costs {cost}: {winner} instead of {first}.";
    allocation_total_price: "Målt i evalueringspris koster grænsen {cost}: {winner} i stedet for {first}." / "In evaluation prices the limit costs {cost}: {winner} instead of {first}.";
    allocation_total_points: "Målt i point koster grænsen {cost}: {winner} i stedet for {first} i alt." / "In points the limit costs {cost}: {winner} instead of {first} in all.";
    allocation_price_less: "Målt i tilbudspris er der {cost} mindre at betale med grænsen: {winner} i stedet for {first}." / "In offered prices {cost} less is paid within the limit: {winner} instead of {first}.";
    allocation_total_price_less: "Målt i evalueringspris er der {cost} mindre at betale med grænsen: {winner} i stedet for {first}." / "In evaluation prices {cost} less is paid within the limit: {winner} instead of {first}.";
    allocation_total_points_more: "Målt i point giver tildelingen {cost} mere med grænsen: {winner} i stedet for {first} i alt." / "In points the award has {cost} more within the limit: {winner} instead of {first} in all.";
    allocation_lost: "På grund af grænsen får delaftale {lots} ingen vinder; den er ikke regnet med i, hvad grænsen koster." / "Because of the limit lot {lots} has no winner; it is not counted in what the limit costs.";
    allocation_lost_several: "På grund af grænsen får delaftalerne {lots} ingen vinder; de er ikke regnet med i, hvad grænsen koster." / "Because of the limit the lots {lots} have no winner; they are not counted in what the limit costs.";
    allocation_without: "Uden grænsen" / "Without the limit";
    allocation_with: "Tildelt" / "Awarded to";
    allocation_nobody: "ingen" / "nobody";
    allocation_undecided: "ikke afgjort" / "not decided";
    combined: "Samlede tilbud på flere delaftaler" / "Bids for several lots together";
    combined_bids: "Samlede tilbud mod de bedste særskilte tilbud" / "Combined bids against the best separate award";
    combined_wins: "{bidder} vinder delaftalerne {lots} med et samlet tilbud: {total} mod {separate} for de bedste særskilte tilbud." / "{bidder} wins the lots {lots} with a combined bid: {total} against {separate} for the best separate award.";
    combined_wins_alone: "{bidder} vinder delaftalerne {lots} med et samlet tilbud: {total}. En af dem vinder ingen med et særskilt tilbud." / "{bidder} wins the lots {lots} with a combined bid: {total}. Nobody wins one of them with a separate bid.";
    combined_saved: "Over alle sammenlignede delaftaler: {award} mod {separate}; der spares {gain}." / "Over all lots compared: {award} against {separate}; {gain} is saved.";
    combined_points: "Over alle sammenlignede delaftaler: {award} mod {separate}; forskellen er {gain}." / "Over all lots compared: {award} against {separate}; the difference is {gain}.";
    combined_none_wins: "Intet samlet tilbud vinder." / "No combined bid wins.";
    combined_none: "Ingen har budt på flere delaftaler samlet." / "Nobody has offered several lots together.";
    combined_open: "Delaftaler, der kan bydes på samlet, kan først tildeles, når alle spørgsmål er afklaret." / "Lots that may be offered together are not awarded until every question is resolved.";
    combined_tied: "I delaftale {lot} står {bidders} lige, og de offentliggjorte regler afgør ikke, hvem der vinder. Ingen delaftaler, der kan bydes på samlet, er tildelt." / "In lot {lot} {bidders} are equal, and the published rules do not decide who wins. No lot that may be offered together is awarded.";
    combined_lots: "Delaftaler" / "Lots";
    combined_separate: "Særskilt" / "Separately";
    combined_together: "Samlet" / "Together";
    combined_gain: "Bedre med" / "Better by";
    combined_without: "Uden samlede tilbud" / "Without combined bids";
    combined_winner: "{bidder} (samlet tilbud)" / "{bidder} (combined bid)";
    result_combined: "Delaftalen vindes af {bidder} med et samlet tilbud; se de samlede tilbud." / "The lot is won by {bidder} with a combined bid; see the combined bids.";
    result_combined_open: "Delaftalen er ikke tildelt nogen; se de samlede tilbud." / "The lot is awarded to nobody; see the combined bids.";
    more_paid: "Merpris ({currency})" / "Paid more ({currency})";
    worse_total: "Tab i samlet resultat" / "Lost in the total";
    allocation_steps: "Trin for trin" / "Step by step";
    step: "Trin" / "Step";
    step_what: "Hvad der sker" / "What happens";
    step_passed_over: "Bedre placerede, der ikke vinder" / "Better placed, not winning";
    step_runner_up: "Næste tilbud" / "Runner-up";
    step_loss: "Tab ved det næste tilbud" / "Loss by the runner-up";

    lint: "Gennemgang før offentliggørelse" / "Lint before publication";
    lint_note: "Gennemgangen siger, hvad tildelingsmetoden gør ved de tilbud, der ventes. Den vurderer ikke, om udbuddet er lovligt." / "The lint says what the award method does to the bids that are expected. It is no judgement of whether the procurement is lawful.";
    lint_basis: "Hvad gennemgangen bygger på" / "What the lint rests on";
    lint_expectations: "Forventninger" / "Expectations";
    lint_findings: "Hvad der er fundet" / "What is found";
    lint_figures: "Tallene i sætningen, og hvad de er lavet af" / "The numbers of the sentence, and what they are made of";
    lint_figure: "Tal" / "Number";
    lint_value: "Værdi" / "Value";
    lint_side_by_side: "Tildelingsmetoder side om side" / "Ways to award side by side";
    lint_nothing: "Der er intet at bemærke." / "There is nothing to remark.";
    lint_reversal: "Eksemplet" / "The example";
    lint_total_with: "I alt, når {bid} er med" / "Total with {bid}";
    lint_total_without: "I alt uden {bid}" / "Total without {bid}";
    lint_spreads: "Hvad kriterierne vejer over de ventede tilbud" / "What the criteria weigh over the expected bids";
    lint_spread: "Forskel" / "Spread";
    lint_published: "Offentliggjort vægt" / "Published weight";
    lint_effective: "Reel vægt" / "Effective weight";
    lint_rules: "{contests} udtrukne konkurrencer med {bids} tilbud: vinder samme tilbud, når {criterion} giver point efter en anden regel?" / "{contests} contests drawn with {bids} bids: does the same bid win when {criterion} gives points by another rule?";
    lint_methods: "{contests} udtrukne konkurrencer med {bids} tilbud: vinder samme tilbud efter en anden tildelingsmetode?" / "{contests} contests drawn with {bids} bids: does the same bid win by another award method?";
    lint_same: "Samme vinder" / "Same winner";
    lint_other: "En anden vinder" / "Another winner";
    lint_shared: "Delt førsteplads" / "First place shared";
    lint_no_winner: "Ingen kan rangordnes" / "Nobody can be ranked";
    lint_contests: "Vinder efter regel nr." / "Wins by rule no.";
    lint_shown: "De første konkurrencer, tilbud for tilbud" / "The first contests, bid by bid";
    lint_examples: "Eksemplerne" / "The examples";
    lint_contest: "Konkurrence {number}" / "Contest {number}";
    lint_rule: "Regel" / "Rule";
    lint_method: "Metode" / "Method";
    lint_contests_by_method: "Vinder efter metode nr." / "Wins by method no.";
    lint_tied: "To tilbud, der deler førstepladsen" / "Two bids that share the first place";
    lint_not_examined: "Hvad der ikke er undersøgt eller afgjort" / "What was not examined or decided";

    questions: "Åbne spørgsmål" / "Open questions";
    bid: "Tilbud" / "Bid";
    bidder: "Tilbudsgiver" / "Bidder";
    ranking: "Rangorden" / "Ranking";
    place: "Plads" / "Place";
    place_or_standing: "Plads eller status" / "Place or standing";
    shared: "delt" / "shared";
    decided_by: "Afgjort ved" / "Decided by";
    total_points: "Point i alt" / "Total points";
    quality_for_money: "Kvalitetspoint for beløbet" / "Points of quality for the amount";
    quality_points: "Kvalitetspoint" / "Points of quality";
    evaluation_price: "Evalueringspris" / "Evaluation price";
    offered_price: "Tilbudspris" / "Offered price";
    life_cycle_cost: "Livscyklusomkostning" / "Life-cycle cost";
    not_ranked: "Tilbud, der ikke er rangordnet" / "Bids that are not ranked";
    required: "grænse {value}" / "bound {value}";
    offered: "tilbuddet {value}" / "the bid {value}";
    flags: "Bemærk" / "Please note";
    flag_places: "steder i dokumenterne: {places}" / "places in the documents: {places}";
    flag_share: "{share} af tilbuddets værdi" / "{share} of the bid's value";

    points_by_criterion: "Point pr. kriterium" / "Points per criterion";
    worth_by_criterion: "Værdi pr. kriterium" / "Worth per criterion";
    criterion: "Kriterium" / "Criterion";
    low_bids: "Lave tilbud: hvem der skal bedes om en forklaring" / "Low bids: who has to be asked for an explanation";
    low_test: "Prøve" / "Test";
    low_at_most: "Forklaring kræves til og med" / "Explanation required up to and including";
    low_below: "Forklaring kræves under" / "Explanation required below";
    low_asks: "Prøven kræver en forklaring" / "The test asks for an explanation";
    low_required: "Forklaring kræves" / "Explanation required";
    low_note: "Et lavt tilbud udelukkes ikke af en prøve. Tilbudsgiveren skal først have lejlighed til at forklare det (direktiv 2014/24/EU, artikel 69)." / "No test excludes a low bid. The bidder has to be given the opportunity to explain it first (Directive 2014/24/EU, Article 69).";
    weights: "Hvad vægtene er dannet af" / "What the weights are made of";
    weight_of_level: "Vægt på niveauet" / "Weight in its level";
    weight_of_whole: "Andel af det hele" / "Share of the whole";
    weight: "vægt {weight}" / "weight {weight}";
    share: "andel {share}" / "share {share}";
    lowest: "laveste {value}" / "lowest {value}";
    mean_measure: "gennemsnit {value}" / "mean {value}";
    median_measure: "median {value}" / "median {value}";
    compared_bids: "{value} tilbud sammenlignet" / "{value} bids compared";
    highest: "højeste {value}" / "highest {value}";
    measured: "Målt værdi" / "Measured value";
    points: "Point" / "Points";
    worth: "Værd i penge" / "Worth in money";
    weighted_points: "Vægtede point" / "Weighted points";

    shortlist: "Udvælgelse: højst {bids} tilbud går videre. Ved pointlighed: {ties}" / "Shortlist: at most {bids} bids go on. With the same points: {ties}";
    shortlist_by_chain: "de offentliggjorte regler for lige tilbud afgør det, og derefter: {ties}" / "the tie chain decides, and then: {ties}";
    shortlist_points: "Point i udvælgelsen" / "Points of the shortlist";
    shortlist_fewer: "Højst {bids} tilbud går videre efter de vægtede point i {criteria}. Tilbuddet fik {reached}; det sidste, der gik videre, fik {least}" / "At most {bids} bids go on by the weighted points for {criteria}. The bid got {reached}; the last to go on got {least}";
    shortlist_no_room: "Højst {bids} tilbud går videre efter de vægtede point i {criteria}. Tilbuddet fik {reached} og dermed lige så mange som det sidste, der kunne gå videre ({least}), men der var ikke plads til alle med det pointtal" / "At most {bids} bids go on by the weighted points for {criteria}. The bid got {reached}, as many as the last that could go on ({least}), but there was no room for all with as many";
    shortlist_advances: "Går videre" / "Goes on";

    supply_chain: "Krav gennem leverandørkæden: hvad der er dokumenteret for hver leverandør" / "Requirements through the supply chain: what is proven of each supplier";
    link: "Leverandør" / "Supplier";
    tier: "Led" / "Tier";
    link_of_tier: "led {tier}" / "tier {tier}";
    valid_until: "til og med {date}" / "up to {date}";
    requirement_not_proven: "Mindstekrav er ikke dokumenteret" / "Minimum requirement not proven";
    variant: "alternativt tilbud" / "variant";

    packaging: "Emballage: vægt og materialer" / "Packaging: mass and materials";
    packaging_mass: "Vægt i perioden" / "Mass over the study";
    packaging_per_unit: "Vægt pr. funktionel enhed" / "Mass per functional unit";
    packaging_recycled: "Andel af genanvendt materiale" / "Share of recycled material";
    packaging_renewable: "Andel af fornybart materiale" / "Share of renewable material";
    packaging_by_level: "Efter emballageniveau" / "By level";
    packaging_by_material: "Efter materiale" / "By material";
    packaging_components: "Emballagens dele" / "Components of the packaging";
    packaging_component: "Emballagedel" / "Component";
    packaging_level: "Niveau" / "Level";
    packaging_material: "Materiale" / "Material";
    packaging_one: "Én vejer" / "One weighs";
    packaging_holds: "Én rummer" / "One holds";
    packaging_uses: "Gange brugt" / "Times used";
    not_documented: "ikke dokumenteret" / "not documented";

    reservations: "Forbehold, og hvad der er besluttet om dem" / "Reservations, and what was decided about them";
    reservation: "Forbehold" / "Reservation";
    reservation_treatment: "Beslutning" / "Decision";
    reservation_price: "Pris" / "Price";
    reservation_reason: "Begrundelse" / "Reason";
    reservation_by: "Besluttet af" / "Decided by";
    before_reservations: "Før prisen på forbehold" / "Before the price of reservations";

    panel_spread: "Bedømmernes spredning, størst først (til orientering; ændrer ikke tildelingen)" / "How far the evaluators are apart, widest first (for information; it does not change the award)";
    panel_lowest: "Laveste" / "Lowest";
    panel_highest: "Højeste" / "Highest";
    panel_range: "Spænd" / "Range";
    panel_share: "Af skalaen" / "Of the scale";
    panel_points: "Panelets point" / "The panel's points";
    panel_distance: "Største afstand" / "Largest distance";
    panel_farthest: "Længst fra panelet" / "Farthest from the panel";
    panel_deviation: "Hvor meget hver bedømmer i gennemsnit giver mere end de andre" / "How much more each evaluator gives than the others on average";
    panel_evaluator: "Bedømmer" / "Evaluator";
    panel_concordance: "Enighed om rækkefølgen (Kendalls W; 1 er fuld enighed)" / "Agreement on the order (Kendall's W; 1 is full agreement)";
    panel_undefined: "ikke defineret" / "undefined";

    options: "Optioner, der tæller efter en regel" / "Options that count by a rule";
    option: "Option" / "Option";
    option_counts: "Tæller" / "Counts";
    option_decided_by: "Afgøres af" / "Decided by";
    option_tied: "Koster det samme som; rækkefølgen afgør" / "Costs the same as; the order decides";
    option_not_offered: "ikke tilbudt" / "not offered";
    option_cheapest: "{group}: valgt efter det laveste beløb i hvert tilbud" / "{group}: chosen by the lowest amount in each bid";
    option_dearest: "{group}: valgt efter det højeste beløb i hvert tilbud" / "{group}: chosen by the highest amount in each bid";
    option_at_most: "tæller, når tallet er højst {bound}" / "counts where the number is at most {bound}";
    option_at_least: "tæller, når tallet er mindst {bound}" / "counts where the number is at least {bound}";

    costs: "Livscyklusomkostninger" / "Life-cycle costs";
    totals: "Livscyklusomkostning i alt" / "Life-cycle cost in total";
    undiscounted: "Sum af beløb, som de forfalder" / "Sum of the amounts as they fall due";
    present_value: "Nutidsværdi" / "Present value";
    annual_equivalent: "Årlig omkostning" / "Annual equivalent";
    per_functional_unit: "Pr. funktionel enhed" / "Per functional unit";
    by_phase: "Pr. fase" / "By phase";
    by_payer: "Pr. betaler" / "By payer";
    by_participant: "Pr. deltager" / "By participant";
    at_no_participant: "Uden deltager" / "At no participant";
    by_year: "Pr. år" / "By year";
    by_line: "Pr. omkostningslinje" / "By cost line";
    as_due: "som beløbene forfalder" / "as the amounts fall due";
    as_present_value: "nutidsværdi" / "present value";
    more_breakdowns: "Flere fordelinger" / "More breakdowns";
    in_total: "I alt" / "In total";
    phase: "Fase" / "Phase";
    payer: "Betaler" / "Payer";
    participant: "Deltager" / "Participant";
    year: "År" / "Year";
    line: "Omkostningslinje" / "Cost line";
    borne_by: "Bæres af" / "Borne by";
    cashable: "Betales" / "Paid out";
    yes: "ja" / "yes";
    no: "nej" / "no";
    amount: "Én betaling" / "One payment";
    current_practice: "Nuværende praksis" / "Current practice";
    current_practice_note: "»{title}« står uden for konkurrencen: beregnet, men aldrig rangordnet." / "“{title}” stands outside the competition: evaluated, never ranked.";

    chart_by_phase: "Omkostning pr. fase og tilbud" / "Cost by phase and bid";
    chart_by_payer: "Omkostning pr. betaler og tilbud" / "Cost by payer and bid";
    chart_packaging: "Emballage pr. niveau, materiale og tilbud" / "Packaging by level, material and bid";
    chart_by_view: "Omkostning pr. synsvinkel og tilbud" / "Cost by view and bid";
    chart_savings: "Akkumuleret besparelse i forhold til »{practice}«" / "Cumulative savings against “{practice}”";
    chart_of_bars: "Vandrette søjler. {value}. {bars}" / "Horizontal bars. {value}. {bars}";
    chart_of_savings: "En kurve for hvert tilbud år for år. {bids}" / "A curve for each bid, year by year. {bids}";
    chart_saved_in_all: "Sparet i alt: {due}, som nutidsværdi {present}" / "Saved in all: {due}, as present value {present}";
    chart_saved: "Sparet til og med året" / "Saved up to the year";
    chart_sum_due: "Sum af beløb, som de forfalder" / "Sum of the amounts as they fall due";
    chart_sum_present: "Sum af nutidsværdier" / "Sum of present values";
    chart_simple_payback: "Tilbagebetalingstid: {when}" / "Payback: {when}";
    chart_discounted_payback: "Diskonteret tilbagebetalingstid: {when}" / "Discounted payback: {when}";
    chart_amount: "Beløb" / "Amount";
    chart_curve: "Kurve" / "Curve";
    chart_paid_back: "Tjent ind" / "Paid back";
    chart_cost_per_use: "Omkostning pr. brug" / "Cost per use";
    chart_emissions_per_use: "Udledning pr. brug" / "Emissions per use";
    chart_uses_per_year: "Brug om året" / "Uses a year";
    chart_break_even: "Her vender rækkefølgen" / "Here the order turns";
    chart_turns: "Rækkefølgen vender ved så mange brug om året: {uses}" / "The order turns at so many uses a year: {uses}";
    chart_never_turns: "Rækkefølgen er den samme i hele intervallet" / "The order is the same over the whole range";
    chart_use_from_to: "{name}: fra {first} til {last}." / "{name}: from {first} to {last}.";
    chart_of_uses: "En kurve for hver løsning, fra {from} til {to} brug om året. {options} {turns}." / "A curve for each option, from {from} to {to} uses a year. {options} {turns}.";
    payback_at_once: "straks, der lægges aldrig penge ud" / "at once, no money is ever laid out";
    payback_after: "{years} år" / "{years} years";
    payback_one_year: "1 år" / "1 year";
    payback_undone: "{years} år, men tabt igen fra år {undone}" / "{years} years, but lost again from year {undone}";
    payback_never: "aldrig i perioden" / "never within the study";

    analysis: "Analyse" / "Analysis";
    analysis_note: "Analysen er ikke en del af tildelingen. Den viser også det, tilbudsgiverne har erklæret fortroligt." / "The analysis is no part of the award. It also shows what bidders declared confidential.";
    no_options: "Der er intet at sammenligne: Ingen omkostningslinje tæller med, eller intet tilbud har alle de værdier, der skal regnes med." / "There is nothing to compare: no cost line counts, or no bid has every value that is needed.";
    no_practice: "Delaftalen angiver ingen nuværende praksis, så tilbuddene er ikke sammenlignet med noget." / "The lot declares no current practice, so the bids are compared with nothing.";
    saves: "Tilbuddet fra {bidder} sparer {amount} i forhold til »{practice}«, målt som nutidsværdi." / "The bid of {bidder} saves {amount} against “{practice}”, as present value.";
    costs_more: "Tilbuddet fra {bidder} koster {amount} mere end »{practice}«, målt som nutidsværdi." / "The bid of {bidder} costs {amount} more than “{practice}”, as present value.";
    costs_the_same: "Tilbuddet fra {bidder} koster det samme som »{practice}«, målt som nutidsværdi." / "The bid of {bidder} costs the same as “{practice}”, as present value.";
    left_out: "Ikke med, fordi tilbuddet mangler værdier eller er sat ud af betragtning (evalueringen siger hvorfor): {bidders}." / "Left out, because values are missing or the bid is set aside (the evaluation says why): {bidders}.";
    views: "Synsvinkler" / "Views";
    view: "Synsvinkel" / "View";
    by_view: "Omkostning pr. synsvinkel" / "Cost by view";
    against_practice: "Tilbuddene i forhold til nuværende praksis" / "The bids against current practice";
    extra_investment: "Merinvestering" / "Extra investment";
    operational_savings: "Besparelse i drift" / "Operational savings";
    net_savings: "Nettobesparelse" / "Net savings";
    savings_to_investment_ratio: "Besparelse i forhold til investering (SIR)" / "Savings-to-investment ratio (SIR)";
    adjusted_internal_rate: "Justeret intern rente (AIRR)" / "Adjusted internal rate of return (AIRR)";
    internal_rate: "Intern rente (IRR)" / "Internal rate of return (IRR)";
    simple_payback: "Tilbagebetalingstid, år" / "Payback, years";
    discounted_payback: "Diskonteret tilbagebetalingstid, år" / "Discounted payback, years";
    worth_note: "Merinvestering, SIR og AIRR regner alle linjer i fasen »Anskaffelse« med deres restværdier som investering, uanset hvornår de forfalder, og linjerne i de andre faser som drift, begge dele som nutidsværdi. Den interne rente (IRR) og tilbagebetalingstiderne ser bort fra faserne: de regner på forskellen i hvert års beløb fra år 0." / "Extra investment, SIR and AIRR count every line of the phase “Acquisition”, with its residual value, as investment, whenever it falls due, and the lines of the other phases as operation, both as present values. The internal rate (IRR) and the paybacks disregard phases: they count the difference of the amounts of each year from year 0.";
    verdicts: "Hvad tallene siger" / "What the numbers say";
    savings_by_year: "Besparelse år for år" / "Savings year by year";
    saved_in_year: "I året" / "In the year";
    saved_up_to: "Sum" / "Sum";
    saved_up_to_present: "Sum, nutidsværdi" / "Sum, present value";
    gains: "Hvem der vinder, og hvem der taber" / "Who gains and who loses";
    gains_note: "Positive tal er en besparelse for betaleren, negative et tab. Overførslen er det, der skal gå fra dem, der vinder, til dem, der taber, for at ingen stilles ringere; den findes kun, hvor gevinsterne er mindst lige så store som tabene." / "Positive numbers are savings for the payer, negative ones a loss. The transfer is what has to go from those who gain to those who lose, so that nobody is worse off; there is one only where the gains are at least the losses.";
    saved_by_payer: "besparelse pr. betaler, nutidsværdi" / "savings by payer, present value";
    transfer: "Overførsel" / "Transfer";
    transfer_between: "Overføres" / "It goes";
    from_to: "fra {from} til {to}" / "from {from} to {to}";
    no_transfer: "ingen" / "none";
    balance: "Samlet" / "Together";
    budget_impact: "Virkning på budgettet år for år" / "Impact on the budget year by year";
    budget_impact_caption: "virkning på budgettet, inkl. moms, der ikke kan fradrages" / "impact on the budget, including VAT that cannot be recovered";
    budget_impact_note: "Et positivt tal er mindre at betale end ved nuværende praksis, et negativt mere. Kun beløb, der faktisk betales, er med." / "A positive number is less to pay than under current practice, a negative one more. Only amounts that are paid out are included.";
    costs_of_options: "Omkostninger med alle linjer" / "Costs with every line";
    costs_of_options_note: "Her tæller også de linjer, der kun indgår i analysen og ikke i tildelingen." / "Lines that count in the analysis alone, and not in the award, are included here.";

    lines_and_budget: "linjer og budget" / "lines and budget";
    prices_and_lines: "priser, linjer og budget" / "prices, lines and budget";
    schedule: "Tilbudslisten, post for post" / "The price schedule, item by item";
    item: "Post" / "Item";
    stated_price: "Tilbudt pris" / "Price offered";
    discount: "Rabat" / "Discount";
    pack: "Pakning" / "Pack";
    quantity: "Mængde i perioden" / "Quantity over the study";
    amount_of_item: "Beløb" / "Amount";
    not_in_price: "tæller ikke med i tilbudsprisen" / "does not count in the offered price";
    tier_from: "Trin fra {quantity}" / "Tier from {quantity}";
    in_years: "{quantity} pr. år i {years} år" / "{quantity} a year for {years} years";
    in_years_of_packs: "{quantity} pr. år i {years} år, hver gang {packs} hele pakninger" / "{quantity} a year for {years} years, {packs} whole packs each time";
    schedule_discount: "Rabat på hele tilbudslisten" / "Discount on the whole schedule";
    growth: "Prisudvikling: hvad årets beløb ganges med" / "Growth: what the amounts of a year are multiplied by";
    dated: "Betalinger på en dato" / "Payments at a date";
    date: "Dato" / "Date";
    days: "Dage fra basisdatoen" / "Days from the base date";
    each_bid: "Hvert tilbud for sig" / "Each bid on its own";
    budget: "Budget pr. betaler og år" / "Budget by payer and year";
    budget_note: "Budgettet viser kun beløb, der faktisk betales; en restværdi indgår ikke." / "The budget shows only amounts that are paid out; a residual value is not included.";
    excluding_vat: "Ekskl. moms" / "Excluding VAT";
    including_vat: "Inkl. moms, der ikke kan fradrages" / "Including VAT that cannot be recovered";
    nominal_including_vat: "Inkl. moms, der ikke kan fradrages, i løbende priser" / "Including VAT that cannot be recovered, in current prices";
    contract_value: "Kontraktens værdi til bekendtgørelsen, ekskl. moms" / "Value of the contract for the notice, without VAT";
    estimated: "Skønnet" / "Estimated";
    at_maximum: "Ved maksimale mængder" / "At maximum quantities";
    framework_maximum: "Rammeaftalens loft" / "Framework maximum";

    discounting: "Sådan er årene gjort sammenlignelige" / "How the years were made comparable";
    base_date: "Basisdato" / "Base date";
    price_level: "Prisniveau" / "Price level";
    price_level_gap: "Fra prisniveau til basisdato" / "From price level to base date";
    unchanged: "uændrede priser" / "prices unchanged";
    price_basis: "Prisgrundlag" / "Price basis";
    rate: "Diskonteringsrente" / "Discount rate";
    rate_of_years: "{rate} i år {years}" / "{rate} in years {years}";
    converted_from: "Renten er omregnet fra" / "The rate was converted from";
    converted_by: "{rate} ({basis}). {title}: {formula}" / "{rate} ({basis}). {title}: {formula}";
    day_count: "Dagtælling" / "Day count";
    chain: "Skiftende renter" / "Changing rates";
    inflation: "Inflation pr. år" / "Inflation per year";
    rate_source: "Rentens kilde" / "Source of the rate";
    timing: "Beløb forfalder" / "Amounts fall due";
    study_months: "Måneder i beregningsperioden" / "Months of the study";
    service_month: "Ibrugtagning, måneder efter basisdatoen" / "In service, months after the base date";
    partial_years: "Delvise år tæller" / "Partial years count";
    monthly_rate: "Månedlig rente" / "Monthly rate";
    year_weights: "Årenes vægt, fra år 0" / "Weights of the years, from year 0";
    annuity: "Sum af nutidsværdifaktorer, år 1 og frem" / "Sum of the present-value factors, years 1 on";
    functional_unit: "Funktionel enhed" / "Functional unit";
    factors: "Nutidsværdifaktorer" / "Present-value factors";
    factor: "Faktor" / "Factor";

    basis: "Hvad evalueringen bygger på" / "What the evaluation rests on";
    basis_of_analysis: "Hvad analysen bygger på" / "What the analysis rests on";
    engine: "Beregnet af" / "Computed by";
    schema_version: "Dokumentformat" / "Document schema";
    decided: "Hver sammenligning og hvert rapporteret tal er afrundet til {decimals} decimaler (en halv til lige ciffer). Mellemregninger er ikke afrundet. Tabellerne viser færre decimaler; alle decimaler står i tallets forklaring." / "Every comparison and every reported number is rounded to {decimals} decimals (a half to the even digit). Intermediate results are not rounded. The tables show fewer decimals; all decimals stand in the number's explanation.";
    documents: "Udbud og tilbud" / "Procurement and bids";
    entries: "Bedømmelser og beslutninger" / "Assessments and decisions";
    document: "Dokument" / "Document";
    identifier: "Betegnelse" / "Identifier";
    revision: "udgave {revision}" / "revision {revision}";
    assessment: "Bedømmelse" / "Assessment";
    decision: "Beslutning" / "Decision";

    formulas: "Formler" / "Formulas";
    formulas_note: "Fastsætter udbuddet en afrunding, eller at point ikke kan være negative, er det anvendt på formlens resultat." / "Where the procurement declares a rounding, or that points cannot be negative, it is applied to the result of the formula.";
    raised_from: "sat til nul; formlen giver" / "became zero; the formula gives";
    source: "Kilde" / "Source";
    in_full: "Med alle decimaler" / "To all decimals";
    rounded: "Afrundet efter udbuddets regel til {decimals} decimaler ({mode}) fra {from}" / "Rounded by the procurement's rule to {decimals} decimals ({mode}) from {from}";

    robustness: "Hvad der ville ændre tildelingen" / "What would change the award";
    robustness_note: "Hvert svar gælder, når kun det ene ændres og alt andet bliver stående. En vægt er kriteriets andel af det hele; ændres den, beholder de øvrige deres indbyrdes forhold." / "Each answer holds when one thing is changed and all else stays. A weight is the criterion's share of the whole; when it changes, the others keep their proportion to one another.";
    robust_lead: "{bidder} vinder og ligger {lead} ({relative}) foran {other}." / "{bidder} wins and is {lead} ({relative}) ahead of {other}.";
    robust_lead_supplier: "{bidder} har den sidste plads i rammeaftalen og ligger {lead} ({relative}) foran {other}." / "{bidder} has the last place in the framework and is {lead} ({relative}) ahead of {other}.";
    robust_limited: "{bidder} vinder delaftalen. En tilbudsgiver kan kun vinde et begrænset antal delaftaler, så alle delaftaler er fordelt igen ved hver værdi; går andre delaftaler samtidig til en anden, står det i parentes." / "{bidder} wins the lot. A bidder may win only so many lots, so all lots are awarded again at each value; where other lots then go to somebody else, they stand in parentheses.";
    robust_wins_lot: "{bidder} vinder delaftalen." / "{bidder} wins the lot.";
    robust_other_lots: "{winners} ({lots})" / "{winners} ({lots})";
    robust_other_lot: "{lot}: {winner}" / "{lot}: {winner}";
    robust_corridor: "{bidder} og {other} regnes for lige gode, fordi forskellen ligger inden for det offentliggjorte spænd; rækkefølgen er afgjort ved {decided_by}." / "{bidder} and {other} count as equally good, since the difference lies within the published corridor; the order was decided by {decided_by}.";
    robust_tie: "{bidder} og {other} står lige; rækkefølgen er afgjort ved {decided_by}." / "{bidder} and {other} are equal; the order was decided by {decided_by}.";
    robust_rounding: "Forspringet til {other} er ikke større, end at den fastsatte afrunding kan have skabt det." / "The lead over {other} is no larger than the declared rounding could have made it.";
    robust_weight: "Vinderen vinder, så længe vægten på {criterion} er {bounds}; den er nu {now}." / "The winner wins as long as the weight of {criterion} is {bounds}; it is {now} now.";
    robust_weight_suppliers: "Leverandørerne er de samme, så længe vægten på {criterion} er {bounds}; den er nu {now}." / "The suppliers are the same as long as the weight of {criterion} is {bounds}; it is {now} now.";
    robust_weight_surely: "Vinderen vinder med sikkerhed, så længe vægten på {criterion} er {bounds}; den er nu {now}. Længere ude kan den fastsatte afrunding ændre det." / "The winner certainly wins as long as the weight of {criterion} is {bounds}; it is {now} now. Further out the declared rounding may change that.";
    robust_weight_surely_suppliers: "Leverandørerne er med sikkerhed de samme, så længe vægten på {criterion} er {bounds}; den er nu {now}. Længere ude kan den fastsatte afrunding ændre det." / "The suppliers are certainly the same as long as the weight of {criterion} is {bounds}; it is {now} now. Further out the declared rounding may change that.";
    robust_weights_none: "Ingen vægt kan ændres alene, så en anden vinder." / "No weight can be changed by itself so that another wins.";
    robust_weights_none_suppliers: "Ingen vægt kan ændres alene, så leverandørerne bliver andre." / "No weight can be changed by itself so that the suppliers are others.";
    robust_shift: "Den mindste ændring af vægtene, der flytter sejren: {share} af den samlede vægt flyttes fra {from} til {to}; så {then}." / "The least change of weights that moves the award: {share} of the total weight moves from {from} to {to}; then {then}.";
    robust_shift_suppliers: "Den mindste ændring af vægtene, der ændrer, hvem leverandørerne er: {share} af den samlede vægt flyttes fra {from} til {to}; så {then}." / "The least change of weights that changes who the suppliers are: {share} of the total weight moves from {from} to {to}; then {then}.";
    robust_overtaken: "overhaler {bidder} vinderen" / "{bidder} overtakes the winner";
    robust_overtaken_supplier: "overhaler {bidder} {supplier}" / "{bidder} overtakes {supplier}";
    robust_below: "falder vinderen under en offentliggjort grænse" / "the winner falls below a published threshold";
    robust_below_supplier: "falder {supplier} under en offentliggjort grænse" / "{supplier} falls below a published threshold";
    robust_shift_any: "Enhver nok så lille flytning af vægt mellem to kriterier kan ændre, hvem der vinder." / "Any shift of weight between two criteria, however small, may change who wins.";
    robust_shift_any_suppliers: "Enhver nok så lille flytning af vægt mellem to kriterier kan ændre, hvem leverandørerne er." / "Any shift of weight between two criteria, however small, may change who the suppliers are.";
    robust_shift_none: "Uanset hvordan vægtene fordeles, kommer intet andet tilbud foran vinderen." / "However the weights are set, no other bid comes before the winner.";
    robust_shift_none_suppliers: "Uanset hvordan vægtene fordeles, kommer intet andet tilbud foran en leverandør." / "However the weights are set, no other bid comes before a supplier.";
    robust_without: "Uden tilbuddet fra {withdrawn} ville {winners} stå først." / "Without the bid of {withdrawn}, {winners} would be first.";
    robust_without_suppliers: "Uden tilbuddet fra {withdrawn} ville leverandørerne være {winners}." / "Without the bid of {withdrawn}, the suppliers would be {winners}.";
    robust_without_lot: "Uden tilbuddet fra {withdrawn} ville {winners} vinde delaftalen." / "Without the bid of {withdrawn}, {winners} would win the lot.";
    robust_without_bidder: "Uden alle tilbud fra {withdrawn} ville {winners} vinde." / "Without all bids of {withdrawn}, {winners} would win.";
    robust_without_none: "Det ændrer ikke, hvem der vinder, hvis et af de tabende tilbud udgår." / "Who wins does not change if one of the losing bids is withdrawn.";
    robust_without_none_suppliers: "Intet af de andre tilbud afgør ved at være med, hvem leverandørerne er." / "No other bid decides who the suppliers are by taking part.";
    robust_leads: "Vinderens forspring ({unit})" / "The winner's lead ({unit})";
    robust_leads_supplier: "Den sidste leverandørs forspring ({unit})" / "The last supplier's lead ({unit})";
    robust_ahead: "Forspring" / "Lead";
    robust_ahead_share: "Af vinderens total" / "Of the winner's total";
    robust_ahead_share_supplier: "Af leverandørens total" / "Of the supplier's total";
    robust_weights: "Vægte, der ændrer tildelingen" / "Weights that change the award";
    robust_weight_now: "Vægt nu" / "Weight now";
    robust_lower: "Lavere vægt" / "Lower weight";
    robust_upper: "Højere vægt" / "Higher weight";
    robust_then: "Så er først" / "Then first";
    robust_then_lot: "Så vinder" / "Then wins";
    robust_then_suppliers: "Så er leverandører" / "Then suppliers";
    robust_shifts: "Mindste flytning af vægt, der bringer et tilbud foran vinderen" / "Least shift of weight that brings a bid before the winner";
    robust_shifts_suppliers: "Mindste flytning af vægt, der bringer et tilbud foran en leverandør" / "Least shift of weight that brings a bid before a supplier";
    robust_before: "{bidder} foran {supplier}" / "{bidder} before {supplier}";
    robust_moved: "Vægt, der flyttes" / "Weight moved";
    robust_from: "Fra" / "From";
    robust_to: "Til" / "To";
    robust_threshold: "Grænsen for {criterion}" / "The threshold of {criterion}";
    robust_offers: "Priser, målte værdier og point, der ændrer tildelingen" / "Prices, measured values and points that change the award";
    robust_measure: "Målt værdi" / "Measured value";
    robust_points: "Eller point alene" / "Or points alone";
    robust_earlier: "Inden da er først" / "Before that first";
    robust_earlier_suppliers: "Inden da er leverandører" / "Before that suppliers";
    robust_others: "andre" / "others";
    robust_loses: "vinder; taber ved" / "wins; loses at";
    robust_loses_supplier: "er leverandør; mister pladsen ved" / "is a supplier; loses the place at";
    robust_wins: "vinder ved" / "wins at";
    robust_wins_supplier: "får en plads ved" / "gets a place at";
    robust_never: "aldrig" / "never";
    robust_not_followed: "ikke regnet ud" / "not worked out";
    robust_not_followed_why: "»Ikke regnet ud« står, hvor værdien ikke følger af én formel: hvor tilbud inden for et spænd regnes for lige gode, hvor prisen deles med egenskaber, hvis point er potenser eller logaritmer af en sammenligning, hvor afrundede point afgør, hvem der går videre, og hvor point eller priser afgør, hvem der er først blandt lige gode, og der afrundes. Hvor en tilbudsgiver kun kan vinde et begrænset antal delaftaler, regnes heller ikke, hvor noget afrundes, eller hvor der er meget mange tilbud." / "“Not worked out” stands where no one formula gives the value: where bids within a corridor count as equally good, where the price is divided by features worth powers or logarithms of a comparison, where rounded points decide who goes on, and where points or prices part equal bids and there is rounding. Where a bidder may win only so many lots, nothing is worked out either where numbers are rounded or there are very many bids.";
    robust_not_known: "kan ikke regnes nøjagtigt" / "not known exactly";
    robust_bounds: "mellem {value} og {certain} (afrunding)" / "between {value} and {certain} (rounding)";
    robust_perhaps: "måske fra {value}" / "perhaps from {value}";
    robust_now: "{text} (nu {now})" / "{text} (now {now})";
    at_least: "mindst {value}" / "at least {value}";
    at_most: "højst {value}" / "at most {value}";
    more_than: "over {value}" / "more than {value}";
    less_than: "under {value}" / "less than {value}";
    nobody: "ingen" / "nobody";
}
