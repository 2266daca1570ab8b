//! What a field decides, for those that a first procurement, bid or assessment lacks most.

use crate::catalogue::Text;

/// What the field at `pointer` decides: a sentence, where the catalogue has one.
pub(crate) fn meaning(pointer: &str) -> Option<Text> {
    let ends_with = |field: &str| {
        let before = pointer.strip_suffix(field);
        before.is_some_and(|before| before.ends_with('/'))
    };
    FIELDS
        .iter()
        .find(|(field, _)| ends_with(field))
        .map(|(_, text)| *text)
}

/// Declares the fields: the end of the pointer, then the sentence in Danish and English.
macro_rules! fields {
    ($( $field:literal: $da:literal / $en:literal; )+) => {
        &[$( ($field, Text { da: $da, en: $en }), )+]
    };
}

/// The first that fits holds, so a longer end stands before a shorter one.
static FIELDS: &[(&str, Text)] = fields! {
    "schema_version": "Her står, hvilken version af dokumentformatet dokumentet er skrevet i, for eksempel \"1.0\"." / "It says which version of the document format the document is written in, for example \"1.0\".";
    "id": "Her står navnet (id), som andre dele af dokumenterne henviser med." / "It is the name (id) by which other parts of the documents refer to this one.";
    "title": "Her står, hvad det hedder i rapporten." / "It says what this is called in the report.";
    "version": "Her står udbudsmaterialets udgave, så det fremgår, hvad tilbuddene er evalueret efter." / "It is the version of the published documents, so that it is clear by which the bids were evaluated.";
    "published": "Her står, hvornår udgaven blev offentliggjort." / "It is the date on which the version was published.";
    "currency": "Her står den valuta, alt beregnes i, for eksempel DKK." / "It is the currency everything is evaluated in, for example DKK.";
    "price_level": "Her står den dato, hvis priser beløbene er oplyst i." / "It is the date whose prices the amounts are stated in.";
    "vat": "Her afgøres, om priser er oplyst med eller uden moms (stated), om moms, der ikke kan fradrages, tæller med (evaluated), og hvilke satser der findes (rates); på en post eller omkostningslinje: hvilken af satserne der gælder." / "It decides whether prices are stated with or without VAT (stated), whether VAT that cannot be recovered counts (evaluated), and which rates there are (rates); on an item or cost line: which of the rates applies.";
    "study": "Her afgøres, hvilke år der tæller: basisdatoen (base_date), som nutidsværdier henføres til, og antallet af år (years)." / "It decides which years count: the base date (base_date) that present values refer to, and the number of years (years).";
    "base_date": "Her står den dato, som nutidsværdier henføres til, og hvor år 1 begynder." / "It is the date that present values refer to and on which year 1 begins.";
    "study/years": "Her står, hvor mange år der regnes over, fra 1 til 200." / "It is the number of years that are counted, 1 to 200.";
    "discounting/rate": "Her står diskonteringsrenten som andel: én for alle år (constant) eller trinvis (stepped); 0 giver ingen tilbagediskontering." / "It is the discount rate as a fraction: one for all years (constant) or in steps (stepped); 0 for no discounting.";
    "discounting": "Her afgøres, hvordan beløb i forskellige år gøres sammenlignelige: prisgrundlag (price_basis), hvornår beløb forfalder (timing), og diskonteringsrente (rate)." / "It decides how amounts of different years are made comparable: the price basis (price_basis), when amounts fall due (timing), and the discount rate (rate).";
    "price_basis": "Her afgøres, om beløb og rente er i faste priser (real) eller løbende priser (nominal)." / "It decides whether amounts and rate are in constant prices (real) or current prices (nominal).";
    "timing": "Her afgøres, hvornår på året beløb forfalder: start_of_year, mid_year eller end_of_year." / "It decides when in its year an amount falls due: start_of_year, mid_year or end_of_year.";
    "day_count": "Her afgøres, hvordan tiden mellem to datoer regnes om til år: 30/360, 30E/360, act/360, act/365F eller act/act ISDA." / "It decides how the time between two dates is counted in years: 30/360, 30E/360, act/360, act/365F or act/act ISDA.";
    "within_period": "Her afgøres, om en periodes beløb regnes jævnt over perioden (linear) eller ved dens slutning (at_end)." / "It decides whether the flow of a period counts evenly through it (linear) or at its end (at_end).";
    "relation": "Her afgøres, om realrente og inflation ganges sammen til nominel rente (fisher) eller blot lægges sammen (subtraction)." / "It decides whether the real rate and inflation compound to the nominal rate (fisher) or are only added up (subtraction).";
    "compounding": "Her afgøres, om en månedlig rente svarer til den årlige (yearly_equivalent) eller er en tolvtedel af den (twelfth)." / "It decides whether a monthly rate is equivalent to the yearly one (yearly_equivalent) or a twelfth of it (twelfth).";
    "payers": "Her står, hvem der betaler, og om hver af dem kan fradrage moms." / "It lists who pays, and whether each of them recovers VAT.";
    "recovers_vat": "Her afgøres, om betaleren kan fradrage moms: true eller false." / "It decides whether the payer recovers VAT: true or false.";
    "lots": "Her står delaftalerne; et udbud, der ikke er delt op, har én." / "It lists the lots; a procurement that is not divided has one.";
    "criteria": "Her står tildelingskriterierne: hvad der måles (measure), og hvad målingen er værd (rule)." / "It lists the award criteria: what is measured (measure) and what the measure is worth (rule).";
    "method": "Her afgøres, hvordan kriterierne bliver til én rangorden: vægtede point (weighted_points), evalueringspris (evaluation_price), laveste pris efter mindstekrav til kvaliteten (lowest_price), kvalitet i forhold til prisen (price_per_quality), pris med tillæg for manglende kvalitet (quality_percent) eller pris delt med en koefficient for egenskaber (feature_coefficient)." / "It decides how the criteria become one order of the bids: weighted points (weighted_points), an evaluation price (evaluation_price), the lowest price after thresholds of quality (lowest_price), quality for the money (price_per_quality), the price raised for missing quality (quality_percent) or the price over a coefficient of features (feature_coefficient).";
    "combination": "Her afgøres, om point vægtes (weighted) eller lægges sammen (added)." / "It decides whether points are weighted (weighted) or added as they are (added).";
    "weights_sum": "Her står, hvad vægtene på samme niveau skal give tilsammen, for eksempel 100. Dannes vægtene af point, vurderinger eller rækkefølge, angives i stedet weighting." / "It is what the weights of one level add up to, for example 100. Where weights are made of points, ratings or ranks, state weighting instead.";
    "weight": "Her står vægten: hvor meget kriteriet tæller ved siden af de andre på samme niveau (eller de point, den vurdering eller det nummer, vægten dannes af), eller bedømmerens point ved siden af de andres." / "It is the weight: how much the criterion counts beside the others of its level (or the points, the rating or the rank that its weight is made of), or the evaluator's points beside the others'.";
    "kind": "Her afgøres, om kriteriet er pris (price), omkostning (cost) eller kvalitet (quality)." / "It decides whether the criterion is price, cost or quality.";
    "policies": "Her afgøres det, som aldrig antages: negative point (points_below_zero), afrunding (rounding), pointlighed (ties), et enkelt tilbud (single_bid), og hvilke tilbud den laveste og højeste værdi findes blandt (reference_set)." / "It decides what is never assumed: points below zero (points_below_zero), rounding (rounding), ties (ties), a single bid (single_bid), and which bids the lowest and highest are taken from (reference_set).";
    "points_below_zero": "Her afgøres, om point må være negative (allowed) eller sættes til nul (zero)." / "It decides whether points may be negative (allowed) or become zero (zero).";
    "rounding": "Her afgøres for hvert trin, om der afrundes: målt værdi (measure), point (criterion), vægtede point (weighted) og samlet resultat (total)." / "It decides for each stage whether it is rounded: the measure, the points (criterion), the weighted points (weighted) and the total.";
    "ties": "Her står, hvad der afgør pointlighed, i rækkefølge; en tom liste afgør intet." / "It lists what breaks a tie, in order; an empty list breaks none.";
    "single_bid": "Her afgøres, om et enkelt tilbud får point (scored) eller ej (unscored)." / "It decides whether a single bid gets points (scored) or not (unscored).";
    "reference_set": "Her afgøres, blandt hvilke tilbud den laveste og højeste værdi findes: dem, der kan rangordnes (admitted_bids), eller alle modtagne (received_bids)." / "It decides which bids the lowest and highest are taken from: those that can be ranked (admitted_bids) or all received (received_bids).";
    "missing": "Her afgøres, hvad der sker, når en tilbudsgiver udelader oplysningen: dokumenterne afvises (problem), tilbuddet er ukonditionsmæssigt (non_compliant), en offentliggjort ugunstig værdi bruges (adverse_value), eller ordregiver beslutter (ask); ved et krav kun non_compliant eller ask." / "It decides what happens when a bidder leaves it out: the documents are refused (problem), the bid does not comply (non_compliant), a published adverse value is used (adverse_value), or the buyer decides (ask); for a requirement only non_compliant or ask.";
    "packs": "Her afgøres, om prisen er pr. enhed (none), om en paknings pris deles på enhederne (shared), eller om der købes hele pakninger (whole)." / "It decides whether prices are per unit (none), a pack's price is shared over its units (shared), or whole packs are bought (whole).";
    "quantities": "Her står, hvor meget hver deltager ventes at købe i hvilke år." / "It says how much each participant is expected to buy, and in which years.";
    "unit": "Her står enheden, for eksempel DKK/year eller kWh/use; et tal uden enhed skrives 1." / "It is the unit, for example DKK/year or kWh/use; a number without a unit is written 1.";
    "origin": "Her afgøres, hvem der fastsætter værdien: ordregiver (buyer), tilbudsgiver (bidder) eller en bedømmer ved måling (assessor_measured)." / "It decides who sets the value: the buyer, the bidder, or an assessor who measures (assessor_measured).";
    "payer": "Her står, hvem der betaler." / "It says who pays.";
    "phase": "Her står livscyklussens fase: acquisition, use, maintenance, end_of_life eller externality." / "It is the phase of life: acquisition, use, maintenance, end_of_life or externality.";
    "borne_by": "Her står, hvem der bærer omkostningen: ordregiver (authority), andre brugere (other_users) eller ingen i penge (externality)." / "It says who bears the cost: the authority, other users (other_users), or nobody in money (externality).";
    "counts_in": "Her afgøres, om linjen tæller ved tildelingen (award) eller kun i analysen (analysis)." / "It decides whether the line counts in the award or only in the analysis.";
    "cashable": "Her afgøres, om der faktisk betales penge: true eller false." / "It decides whether money leaves an account: true or false.";
    "flow": "Her afgøres, hvad der betales, og hvornår." / "It decides what is paid and when.";
    "growth": "Her står, hvordan beløbet vokser over årene; en tom liste betyder slet ikke." / "It says how the amount grows over the years; an empty list for not at all.";
    "bidder": "Her står, hvem der giver tilbuddet." / "It says who bids.";
    "revision": "Her står tilbuddets udgave: 1 for den første." / "It is the revision of the bid: 1 for the first.";
    "offers": "Her står, hvad der tilbydes i hver delaftale: priser, værdier og svar på krav." / "It says what is offered for each lot: prices, values and answers to requirements.";
    "finding": "Her står, hvad bedømmelsen giver: point for et kriterium eller en målt værdi." / "It is what was found: points for a criterion, or a measured value.";
    "evaluator": "Her står, hvem der har bedømt." / "It says who assessed.";
    "status": "Her afgøres, om bedømmelsen er foreløbig (draft) eller endelig (final)." / "It decides whether the assessment is a draft or final.";
    "reason": "Her står begrundelsen, som kan læses af dem, der får evalueringen." / "It is the reason, for those who read the evaluation.";
    "ruling": "Her står, hvad der er besluttet." / "It says what was decided.";
    "decided_by": "Her står, hvem der har truffet beslutningen." / "It says who decided.";
    "price_quality_ranges": "Her står, mellem hvilke grænser rammeaftalen lader metodens vægte af pris og kvalitet ligge (price_weight og quality_weight)." / "It says between which bounds the framework lets the method's weights of the price and of quality lie (price_weight and quality_weight).";
};

/// The schema of the document that `pointer` points into.
pub(crate) fn schema_of(pointer: &str) -> &'static str {
    match pointer.split('/').nth(1) {
        Some("procurement") => "procurement",
        Some("bids") => "bid",
        Some("assessments") => "assessment",
        Some("decisions") => "decision",
        Some("expectations") => "expectations",
        Some("simulation") => "simulation",
        None => "envelope",
        Some(_) => "calculation",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Language;

    #[test]
    fn each_field_is_found_by_the_end_of_its_pointer() {
        for (field, text) in FIELDS {
            assert_eq!(meaning(&format!("/procurement/{field}")), Some(*text));
            for language in Language::ALL {
                assert!(text.get(language).ends_with('.'), "{field}");
            }
        }
        assert_eq!(meaning("/procurement/lots/0/unheard_of"), None);
        assert_eq!(meaning("/procurement/sub_method"), None);
        assert!(meaning("/procurement/vat/rates/0/rate").is_none());
    }
}
