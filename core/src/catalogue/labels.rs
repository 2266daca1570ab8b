//! Every word shown to people: the documents' closed lists, and the headings of reports.

use serde::Serialize;

use super::{Language, Text};

/// A word with its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct LabelEntry {
    /// The stable key, `list.word`: `phase.end_of_life` for instance.
    pub key: &'static str,
    /// The word as people read it.
    pub text: Text,
}

/// The text of `key`.
#[must_use]
pub fn label(key: &str) -> Option<Text> {
    LABELS
        .iter()
        .find(|entry| entry.key == key)
        .map(|entry| entry.text)
}

/// Every label, in the order of the catalogue.
#[must_use]
pub fn labels() -> &'static [LabelEntry] {
    LABELS
}

/// Declares the labels: words of the documents by key, and headings by name, which also become
/// fields of [`Labels`], so that a report cannot ask for a heading that does not exist.
macro_rules! labels {
    (
        words { $( $key:literal: $word_da:literal / $word_en:literal; )+ }
        headings { $( $name:ident: $da:literal / $en:literal; )+ }
    ) => {
        static LABELS: &[LabelEntry] = &[
            $( LabelEntry { key: $key, text: Text { da: $word_da, en: $word_en } }, )+
            $( LabelEntry {
                key: concat!("report.", stringify!($name)),
                text: Text { da: $da, en: $en },
            }, )+
        ];

        /// The headings and sentences of a report in one language.
        #[derive(Debug, Clone, Copy)]
        pub(crate) struct Labels { $( pub(crate) $name: &'static str, )+ }

        impl Labels {
            /// The headings in `language`.
            pub(crate) const fn of(language: Language) -> &'static Self {
                const DANISH: &Labels = &Labels { $( $name: $da, )+ };
                const ENGLISH: &Labels = &Labels { $( $name: $en, )+ };
                match language {
                    Language::Danish => DANISH,
                    Language::English => ENGLISH,
                }
            }
        }
    };
}

labels! {
    words {
        "outcome.ranked": "Tilbuddene er rangordnet" / "The bids are ranked";
        "outcome.tied": "Delt førsteplads" / "First place shared";
        "outcome.open": "Afventer afklaring" / "Open questions";
        "outcome.no_admitted_bid": "Intet tilbud kan rangordnes" / "No bid can be ranked";

        "standing.ranked": "Rangordnet" / "Ranked";
        "standing.admitted": "Kan rangordnes, når alt er afklaret" / "Can be ranked once questions are resolved";
        "standing.incomplete": "Afventer beslutning eller bedømmelse" / "Waits for a decision or an assessment";
        "standing.non_compliant": "Ukonditionsmæssigt" / "Does not comply";
        "standing.below_threshold": "Under en offentliggjort pointgrænse" / "Below a published threshold";
        "standing.excluded": "Udelukket af ordregiver" / "Excluded by the buyer";

        "reason_code.price_missing": "Pris mangler" / "Price missing";
        "reason_code.value_missing": "Værdi mangler" / "Value missing";
        "reason_code.pack_size_missing": "Pakningsstørrelse mangler eller er ikke større end nul" / "Pack size missing or not above zero";
        "reason_code.price_not_allowed": "Pris på nul eller negativ pris er ikke tilladt her" / "A zero or negative price is not allowed here";
        "reason_code.value_out_of_bounds": "Værdi uden for de offentliggjorte grænser" / "Value beyond the published bounds";
        "reason_code.value_not_usable": "Værdi, der ikke kan regnes med (levetid skal være hele år, prisudvikling en andel mellem -1 og 1)" / "Value that cannot be calculated with (a life is whole years, growth a fraction between -1 and 1)";
        "reason_code.value_refuted": "Dokumentationen modsiger en oplyst værdi" / "The evidence contradicts a declared value";
        "reason_code.requirement_unanswered": "Mindstekrav er ikke besvaret" / "Minimum requirement not answered";
        "reason_code.requirement_not_met": "Mindstekrav er ikke opfyldt" / "Minimum requirement not met";
        "reason_code.above_ceiling": "Pris over det fastsatte loft" / "Price above the ceiling";
        "reason_code.assessment_missing": "Bedømmelse mangler" / "Assessment missing";
        "reason_code.below_minimum_points": "Færre point end kriteriets minimum" / "Fewer points than the criterion's minimum";
        "reason_code.below_minimum_total": "Færre point end det samlede minimum" / "Fewer points than the minimum in total";
        "reason_code.excluded_by_decision": "Udelukket ved beslutning" / "Excluded by decision";
        "reason_code.non_compliant_by_decision": "Fundet ukonditionsmæssigt ved beslutning" / "Found not to comply by decision";

        "flag_code.unverified_values": "Oplyste værdier, som ingen har verificeret, tæller med" / "Declared values count that nobody has verified";
        "flag_code.adverse_value_used": "En offentliggjort ugunstig værdi er brugt for en manglende værdi" / "A published adverse value stands for a missing one";
        "flag_code.value_corrected": "En værdi er rettet ved beslutning" / "A value was corrected by a decision";
        "flag_code.clarification_received": "Tilbudsgiveren har præciseret tilbuddet; det ændrer ikke noget" / "A clarification from the bidder was received; it changes nothing";
        "flag_code.missing_value_resolved": "En manglende værdi er afklaret ved beslutning" / "A missing value was resolved by a decision";
        "flag_code.draft_assessment": "En foreløbig bedømmelse tæller ikke med" / "A draft assessment does not count";
        "flag_code.item_outside_cost": "En post på tilbudslisten indgår ikke i nogen omkostningslinje, der måles" / "An item of the price schedule stands in no cost line that is measured";
        "flag_code.assumed_value": "En værdi bygger på en antagelse" / "A value rests on an assumption";
        "flag_code.scales_differ": "Kriterier, der vægtes sammen, kan give forskelligt højeste pointtal og vejer derfor ikke, som vægtene siger" / "Criteria that are weighted together can give different most points, so they do not weigh as their weights say";
        "flag_code.capital_charge_discounted": "En kalkulatorisk rente indgår i en omkostning, der tilbagediskonteres; forrentningen tæller dermed to gange" / "An imputed capital charge is in a cost that is discounted, so the return on capital counts twice";
        "flag_code.producer_fee_twice": "Et bidrag til producentansvar tæller både for sig og i en pris, der allerede indeholder det" / "A producer responsibility fee counts both by itself and in a price that contains it";
        "flag_code.co2_twice": "CO2 tæller to gange: som omkostning for sig og som afgift i en pris" / "CO2 counts twice: as a cost of its own and as a tax in a price";
        "flag_code.three_decimals": "Skrevet med punktum og tre decimaler, som også kan læses som tusinder; talt som decimaler" / "Written with a point and three decimals, which can be read as thousands; counted as decimals";
        "flag_code.capped_range": "Et loft giver forskellige målte værdier samme point" / "A cap gives different measures the same points";
        "flag_code.not_calculable": "Værdier og omkostninger kan ikke beregnes og er udeladt" / "Measures and costs cannot be calculated and are left out";
        "flag_code.admitted_by_decision": "Tilbuddet deltager efter en beslutning, selv om det ikke opfylder" / "The bid takes part by a decision although it does not meet";
        "flag_code.decision_unused": "En beslutning ændrer ikke noget" / "A decision changes nothing";

        "phase.acquisition": "Anskaffelse" / "Acquisition";
        "phase.use": "Brug" / "Use";
        "phase.maintenance": "Vedligeholdelse" / "Maintenance";
        "phase.end_of_life": "Endt levetid" / "End of life";
        "phase.externality": "Eksternaliteter" / "Externalities";

        "borne_by.authority": "Ordregiver" / "Contracting authority";
        "borne_by.other_users": "Andre brugere" / "Other users";
        "borne_by.externality": "Ingen i penge (eksternalitet)" / "Nobody in money (externality)";
        "counts_in.award": "I tildelingen" / "In the award";
        "counts_in.analysis": "Kun i analysen" / "In the analysis alone";
        "service.year_of_purchase": "Tages i brug i købsåret" / "Serves from the year of purchase";
        "service.following_year": "Tages i brug året efter købet" / "Serves from the following year";
        "criterion_kind.price": "Pris" / "Price";
        "criterion_kind.cost": "Omkostning" / "Cost";
        "criterion_kind.quality": "Kvalitet" / "Quality";

        "cost_total.undiscounted": "Sum af beløb, som de forfalder" / "Sum of the amounts as they fall due";
        "cost_total.present_value": "Nutidsværdi" / "Present value";
        "cost_total.annual_equivalent": "Årlig omkostning" / "Annual equivalent";
        "cost_total.per_functional_unit": "Pr. funktionel enhed" / "Per functional unit";

        "aggregation.single": "Én endelig bedømmelse" / "One final assessment";
        "aggregation.mean": "Gennemsnit" / "Mean";
        "aggregation.weighted_mean": "Vægtet gennemsnit" / "Weighted mean";

        "combination.weighted": "Point vægtes" / "Points are weighted";
        "combination.added": "Point lægges sammen" / "Points are added";

        "below_zero.allowed": "Point må være negative" / "Points may be negative";
        "below_zero.zero": "Negative point sættes til nul" / "Negative points become zero";

        "single_bid.scored": "Et enkelt tilbud får point" / "A single bid is scored";
        "single_bid.unscored": "Et enkelt tilbud får ikke point" / "A single bid is not scored";

        "reference_set.admitted_bids": "Tilbud, der kan rangordnes" / "Bids that can be ranked";
        "reference_set.received_bids": "Alle modtagne tilbud" / "All bids received";

        "origin.buyer": "Ordregiver" / "Buyer";
        "origin.bidder": "Tilbudsgiver" / "Bidder";
        "origin.assessor_measured": "Målt af en bedømmer" / "Measured by an assessor";
        "origin.derived": "Afledt" / "Derived";

        "scope.lot": "Delaftalen" / "The lot";
        "scope.site": "Hvert sted" / "Each site";
        "scope.bid": "Hvert tilbud" / "Each bid";

        "packs.none": "Pris pr. enhed" / "Price per unit";
        "packs.shared": "Pakningens pris deles på enhederne" / "The pack's price is shared over its units";
        "packs.whole": "Der købes hele pakninger" / "Whole packs are bought";

        "counting.undiscounted": "Enheder tælles, som de er" / "Units are counted as they are";
        "counting.discounted": "Enheder tilbagediskonteres" / "Units are discounted";

        "price_basis.real": "Faste priser" / "Constant prices (real)";
        "price_basis.nominal": "Løbende priser" / "Current prices (nominal)";

        "timing.start_of_year": "Ved årets begyndelse" / "At the start of the year";
        "timing.mid_year": "Midt i året" / "In the middle of the year";
        "timing.end_of_year": "Ved årets slutning" / "At the end of the year";

        "partial_years.prorated": "Efter antal måneder" / "By its months";
        "partial_years.whole": "Som et helt år" / "As a whole year";

        "compounding.yearly_equivalent": "Tolv måneder giver årets rente" / "Twelve months make the rate of the year";
        "compounding.twelfth": "En tolvtedel af årets rente" / "A twelfth of the rate of the year";

        "rate_chain.chained": "Kædet" / "Chained";
        "rate_chain.spot": "Hvert års egen sats" / "Each year's own rate";

        "vat_stated.excluding": "Ekskl. moms" / "Excluding VAT";
        "vat_stated.including": "Inkl. moms" / "Including VAT";

        "vat_evaluated.excluding": "Moms tæller ikke med" / "VAT does not count";
        "vat_evaluated.including_unrecoverable": "Moms, der ikke kan fradrages, tæller med" / "VAT that cannot be recovered counts";

        "verification.declared": "Oplyst" / "Declared";
        "verification.verified": "Verificeret" / "Verified";
        "verification.refuted": "Afkræftet" / "Refuted";

        "assessment_status.draft": "Foreløbig" / "Draft";
        "assessment_status.final": "Endelig" / "Final";

        "rounding_mode.half_even": "Nærmeste; en halv til lige ciffer" / "Nearest; a half to the even digit";
        "rounding_mode.half_up": "Nærmeste; en halv væk fra nul" / "Nearest; a half away from zero";
        "rounding_mode.half_down": "Nærmeste; en halv mod nul" / "Nearest; a half towards zero";
        "rounding_mode.down": "Mod nul" / "Towards zero";
        "rounding_mode.up": "Væk fra nul" / "Away from zero";

        "method.weighted_points": "Flest point vinder" / "Most points win";
        "method.evaluation_price": "Laveste evalueringspris vinder" / "Lowest evaluation price wins";

        "rule.ratio_to_lowest": "Forholdsmæssig til den laveste" / "Ratio to the lowest";
        "rule.linear_slope": "Lineær fra den laveste" / "Linear slope from the lowest";
        "rule.linear_min_max": "Lineær mellem laveste og højeste" / "Linear between lowest and highest";
        "rule.fixed_range": "Lineær mellem offentliggjorte værdier" / "Linear between published values";
        "rule.table": "Offentliggjorte trin" / "Published steps";
        "rule.as_measured": "Den målte værdi selv" / "The measured value itself";
        "rule.money_per_unit": "Beløb pr. enhed" / "Money for each unit";

        "measure.offered_price": "Tilbudspris" / "Offered price";
        "measure.life_cycle_cost": "Livscyklusomkostning" / "Life-cycle cost";
        "measure.panel_points": "Panelets point" / "The panel's points";
        "measure.declared_value": "Oplyst eller målt værdi" / "Declared or measured value";

        "tie_break.lowest_price": "laveste tilbudspris" / "lowest offered price";
        "tie_break.most_points": "flest point i" / "most points in";
        "tie_break.lowest_measure": "laveste målte værdi i" / "lowest measured value in";
        "tie_break.lot_drawn": "lodtrækning" / "a lot drawn";

        "unit.points": "point" / "points";
        "unit.point": "point" / "points";
        "unit.year": "år" / "year";
        "unit.month": "måned" / "month";
        "unit.day": "dag" / "day";
        "unit.hour": "time" / "hour";
        "unit.piece": "stk." / "piece";
        "unit.m3": "m³" / "m³";
        "unit.kgCO2e": "kg CO2e" / "kg CO2e";
        "unit.gCO2e": "g CO2e" / "g CO2e";
        "unit.tCO2e": "t CO2e" / "t CO2e";
        "claim.within": "Inden for klausulen" / "Within the clause";
        "claim.exceeds": "Mere, end klausulen tillader" / "More than the clause allows";
        "claim.not_due": "Prisen kan ikke reguleres på dette tidspunkt" / "No adjustment is due at this time";
        "claim.cannot_be_judged": "Kan ikke vurderes: dokumentation mangler" / "Cannot be judged: evidence is missing";
        "adjustment.adjusted": "Reguleret" / "Adjusted";
        "adjustment.below_trigger": "Under tærsklen; prisen står" / "Below the trigger; the price stands";
        "adjustment.not_lowered": "Sættes ikke ned; prisen står" / "Not lowered; the price stands";
        "limit.cap": "Loft for én regulering" / "Cap of one adjustment";
        "limit.floor": "Bund for én regulering" / "Floor of one adjustment";
        "limit.total_cap": "Loft for alle reguleringer" / "Cap of all adjustments";
        "limit.total_floor": "Bund for alle reguleringer" / "Floor of all adjustments";
        "footing.foots": "Tabellen stemmer" / "The table adds up";
        "footing.does_not_foot": "Tabellen stemmer ikke" / "The table does not add up";

        "payback.at_once": "Straks: der lægges aldrig penge ud" / "At once: no money is ever laid out";
        "payback.paid_back": "Tjent ind" / "Paid back";
        "payback.undone": "Tjent ind, men tabt igen" / "Paid back, but lost again";
        "payback.never": "Aldrig i perioden" / "Never within the study";
        "verdict.trade_off": "Koster mere at anskaffe og sparer i drift: forholdstallet viser, hvor meget" / "Asks for more and saves in operation: the ratio says how much";
        "verdict.dominates": "Bedre på begge dele: et forholdstal er ikke nødvendigt" / "Better on both: no ratio is needed";
        "verdict.is_dominated": "Dårligere på begge dele: et forholdstal er ikke nødvendigt" / "Worse on both: no ratio is needed";
        "verdict.undefined": "Billigere at anskaffe og dyrere i drift: et forholdstal ville vildlede; se nettobesparelsen" / "Asks for less and costs more in operation: a ratio would mislead; go by the net savings";
        "verdict.equal": "Koster det samme" / "Costs the same";
        "reading.only_rate": "Én intern rente" / "One internal rate";
        "reading.only_not_negative": "Flere interne renter, hvoraf én ikke er negativ" / "Several internal rates, one of them not negative";
        "reading.ambiguous": "Flere interne renter, så ingen af dem siger noget; se nettobesparelsen" / "Several internal rates, so none of them says anything; go by the net savings";
        "reading.touches": "Nettonutidsværdien skifter ikke fortegn, så renten siger ikke noget" / "The net present value does not change its sign, so the rate says nothing";
        "reading.none": "Ingen intern rente" / "No internal rate";
        "no_adjusted_rate.rate_differs_between_years": "Ingen: diskonteringsrenten skifter mellem årene" / "None: the discount rate differs between years";
        "no_adjusted_rate.partial_years": "Ingen: perioden slutter ikke med et helt år" / "None: the study does not end with a whole year";
        "balance.nobody_loses": "Ingen taber" / "Nobody loses";
        "balance.gains_cover_losses": "Gevinsterne dækker tabene" / "Gains cover the losses";
        "balance.losses_exceed_gains": "Tabene er størst" / "Losses exceed the gains";
        "balance.nothing_changes": "Ingen forskel" / "Nothing changes";
    }
    headings {
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

        result_points: "Tilbuddet fra {bidder} er nummer 1 af {count} med {total} point." / "The bid of {bidder} is number 1 of {count} with {total} points.";
        result_price: "Tilbuddet fra {bidder} er nummer 1 af {count} med en evalueringspris på {total}." / "The bid of {bidder} is number 1 of {count} with an evaluation price of {total}.";
        result_single_points: "Tilbuddet fra {bidder} er det eneste, der kan rangordnes, og får {total} point." / "The bid of {bidder} is the only one that can be ranked, with {total} points.";
        result_single_price: "Tilbuddet fra {bidder} er det eneste, der kan rangordnes, med en evalueringspris på {total}." / "The bid of {bidder} is the only one that can be ranked, with an evaluation price of {total}.";
        result_only: "Tilbuddet fra {bidder} er det eneste, der kan rangordnes, og står som nummer 1 uden point." / "The bid of {bidder} is the only one that can be ranked, and stands first without points.";
        result_next_points: "Nummer {rank} er {bidder} med {total} point." / "Number {rank} is {bidder} with {total} points.";
        result_next_price: "Nummer {rank} er {bidder} med {total}." / "Number {rank} is {bidder} with {total}.";
        result_tie_broken: "De to står lige; rækkefølgen er afgjort ved {decided_by}." / "The two are equal; the order was decided by {decided_by}.";
        result_tied_points: "{bidders} deler førstepladsen med {total} point. De offentliggjorte regler afgør ikke, hvem der er nummer 1." / "{bidders} share the first place with {total} points. The published rules do not decide who is first.";
        result_tied_price: "{bidders} deler førstepladsen med en evalueringspris på {total}. De offentliggjorte regler afgør ikke, hvem der er nummer 1." / "{bidders} share the first place with an evaluation price of {total}. The published rules do not decide who is first.";
        result_open_one: "Tilbuddene er ikke rangordnet: ét spørgsmål skal afklares først." / "The bids are not ranked: one question has to be resolved first.";
        result_open: "Tilbuddene er ikke rangordnet: {count} spørgsmål skal afklares først." / "The bids are not ranked: {count} questions have to be resolved first.";
        result_none: "Intet tilbud kan rangordnes." / "No bid can be ranked.";
        result_no_bids: "Der er ingen tilbud på delaftalen." / "There are no bids for the lot.";
        and: "og" / "and";

        questions: "Åbne spørgsmål" / "Open questions";
        bid: "Tilbud" / "Bid";
        bidder: "Tilbudsgiver" / "Bidder";
        ranking: "Rangorden" / "Ranking";
        place: "Plads" / "Place";
        place_or_standing: "Plads eller status" / "Place or standing";
        shared: "delt" / "shared";
        decided_by: "Afgjort ved" / "Decided by";
        total_points: "Point i alt" / "Total points";
        evaluation_price: "Evalueringspris" / "Evaluation price";
        offered_price: "Tilbudspris" / "Offered price";
        life_cycle_cost: "Livscyklusomkostning" / "Life-cycle cost";
        not_ranked: "Tilbud, der ikke er rangordnet" / "Bids that are not ranked";
        required: "grænse {value}" / "bound {value}";
        offered: "tilbuddet {value}" / "the bid {value}";
        flags: "Bemærk" / "Please note";
        flag_share: "{share} af tilbuddets værdi" / "{share} of the bid's value";

        points_by_criterion: "Point pr. kriterium" / "Points per criterion";
        worth_by_criterion: "Værdi pr. kriterium" / "Worth per criterion";
        criterion: "Kriterium" / "Criterion";
        weight: "vægt {weight}" / "weight {weight}";
        share: "andel {share}" / "share {share}";
        lowest: "laveste {value}" / "lowest {value}";
        highest: "højeste {value}" / "highest {value}";
        measured: "Målt værdi" / "Measured value";
        points: "Point" / "Points";
        worth: "Værd i penge" / "Worth in money";
        weighted_points: "Vægtede point" / "Weighted points";

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
        current_practice_note: "{title} står uden for konkurrencen: beregnet, men aldrig rangordnet." / "{title} stands outside the competition: evaluated, never ranked.";

        chart_by_phase: "Omkostning pr. fase og tilbud" / "Cost by phase and bid";
        chart_by_payer: "Omkostning pr. betaler og tilbud" / "Cost by payer and bid";
        chart_by_view: "Omkostning pr. synsvinkel og tilbud" / "Cost by view and bid";
        chart_savings: "Akkumuleret besparelse i forhold til {practice}" / "Cumulative savings against {practice}";
        chart_of_bars: "Vandrette søjler. {value}. {bars}" / "Horizontal bars. {value}. {bars}";
        chart_of_savings: "En kurve for hvert tilbud år for år. {bids}" / "A curve for each bid, year by year. {bids}";
        chart_of_savings_of_bid: "{bid}: {due} i alt, {present} som nutidsværdi. {simple}. {discounted}." / "{bid}: {due} in all, {present} as present value. {simple}. {discounted}.";
        chart_saved: "Sparet til og med året" / "Saved up to the year";
        chart_sum_due: "Sum af beløb, som de forfalder" / "Sum of the amounts as they fall due";
        chart_sum_present: "Sum af nutidsværdier" / "Sum of present values";
        chart_simple_payback: "Tilbagebetalingstid: {when}" / "Payback: {when}";
        chart_discounted_payback: "Diskonteret tilbagebetalingstid: {when}" / "Discounted payback: {when}";
        chart_amount: "Beløb" / "Amount";
        chart_curve: "Kurve" / "Curve";
        chart_paid_back: "Tjent ind" / "Paid back";
        payback_at_once: "straks, der lægges aldrig penge ud" / "at once, no money is ever laid out";
        payback_after: "{years} år" / "{years} years";
        payback_one_year: "1 år" / "1 year";
        payback_undone: "{years} år, men tabt igen fra år {undone}" / "{years} years, but lost again from year {undone}";
        payback_never: "aldrig i perioden" / "never within the study";

        analysis: "Analyse" / "Analysis";
        analysis_note: "Analysen er ikke en del af tildelingen. Den viser også det, tilbudsgiverne har erklæret fortroligt." / "The analysis is no part of the award. It also shows what bidders declared confidential.";
        no_options: "Intet tilbud har alle de værdier, der skal regnes med." / "No bid has every value that is needed.";
        no_practice: "Delaftalen angiver ingen nuværende praksis, så tilbuddene er ikke sammenlignet med noget." / "The lot declares no current practice, so the bids are compared with nothing.";
        saves: "Tilbuddet fra {bidder} sparer {amount} i forhold til {practice}, målt som nutidsværdi." / "The bid of {bidder} saves {amount} against {practice}, as present value.";
        costs_more: "Tilbuddet fra {bidder} koster {amount} mere end {practice}, målt som nutidsværdi." / "The bid of {bidder} costs {amount} more than {practice}, as present value.";
        costs_the_same: "Tilbuddet fra {bidder} koster det samme som {practice}, målt som nutidsværdi." / "The bid of {bidder} costs the same as {practice}, as present value.";
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
        verdicts: "Hvad tallene siger" / "What the numbers say";
        savings_by_year: "Besparelse år for år" / "Savings year by year";
        saved_in_year: "I året" / "In the year";
        saved_up_to: "Sum" / "Sum";
        saved_up_to_present: "Sum, nutidsværdi" / "Sum, present value";
        gains: "Hvem der vinder, og hvem der taber" / "Who gains and who loses";
        gains_note: "Positive tal er en besparelse for betaleren, negative et tab. Overførslen er det, der skal gå fra dem, der vinder, til dem, der taber, for at ingen stilles ringere." / "Positive numbers are savings for the payer, negative ones a loss. The transfer is what has to go from those who gain to those who lose, so that nobody is worse off.";
        saved_by_payer: "besparelse pr. betaler, nutidsværdi" / "savings by payer, present value";
        transfer: "Overførsel" / "Transfer";
        balance: "Samlet" / "Together";
        budget_impact: "Virkning på budgettet år for år" / "Impact on the budget year by year";
        budget_impact_caption: "virkning på budgettet, inkl. moms, der ikke kan fradrages" / "impact on the budget, including VAT that cannot be recovered";
        budget_impact_note: "Et positivt tal er mindre at betale end ved nuværende praksis, et negativt mere. Kun beløb, der faktisk betales, er med." / "A positive number is less to pay than under current practice, a negative one more. Only amounts that are paid out are included.";
        costs_of_options: "Omkostninger med alle linjer" / "Costs with every line";
        costs_of_options_note: "Her tæller også de linjer, der kun indgår i analysen og ikke i tildelingen." / "Lines that count in the analysis alone, and not in the award, are included here.";

        lines_and_budget: "linjer og budget" / "lines and budget";
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
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_unique_and_no_text_is_empty() {
        let mut keys: Vec<&str> = labels().iter().map(|entry| entry.key).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), labels().len());
        for LabelEntry { key, text } in labels() {
            assert!(!text.da.is_empty() && !text.en.is_empty(), "{key}");
        }
    }

    #[test]
    fn both_languages_fill_the_same_places() {
        let places = |text: &str| -> Vec<String> {
            let mut found: Vec<String> = text
                .split('{')
                .skip(1)
                .filter_map(|rest| rest.split_once('}'))
                .map(|(name, _)| name.to_owned())
                .collect();
            found.sort();
            found
        };
        for LabelEntry { key, text } in labels() {
            assert_eq!(places(text.da), places(text.en), "{key}");
        }
    }
}
