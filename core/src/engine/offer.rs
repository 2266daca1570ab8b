//! What is measured of one offer: costs, offered price, and the measure of each criterion.

use super::{Room, options};
use crate::calculation::FeeComponent;
use crate::carbon::{self, Emissions, emits_nothing, grounded};
use crate::explain::{Term, fault_problem, number};
use crate::health::{self, Outcomes};
use crate::lcc::{self, Costs, DecidedOption, InUse, Inputs, LineCosts, Purchases};
use crate::measure::{Measured, measure, with_reservations};
use crate::model::{Aggregation, Complete, CountsIn, Measure, Scored, SealedOffer};
use crate::num::{Decimal, Exact, Fault, decide};
use crate::packaging::{
    Packed, hand_in, hand_in_fees, lacks, lacks_of_fees, lacks_of_lines, packed,
};
use crate::problem::Problems;

/// The measures of an offer.
pub(super) struct Measures {
    pub(super) costs: Costs<Exact>,
    pub(super) emissions: Emissions<Exact>,
    /// What patients get.
    pub(super) outcomes: Outcomes<Exact>,
    /// How many years emissions are divided by; none where no line emits.
    pub(super) carbon_years: Option<Exact>,
    /// How many functional units they are divided by.
    pub(super) carbon_units: Option<Exact>,
    pub(super) purchases: Purchases<Exact>,
    /// The product system that is offered, with what a year of it takes.
    pub(super) in_use: Option<InUse<Exact>>,
    /// The options that rules decide about.
    pub(super) options: Vec<DecidedOption>,
    /// Whether each item of the schedule counts.
    pub(super) counts: Vec<bool>,
    pub(super) offered_price: Option<Decimal>,
    pub(super) contract_value: Option<Decimal>,
    pub(super) value_at_maximum: Option<Decimal>,
    /// How many functional units costs are divided by.
    pub(super) units: Option<Exact>,
    /// By criterion, after the declared rounding; none for a group, or where nobody has assessed.
    pub(super) by_criterion: Vec<Option<Decimal>>,
    /// Before it, where the two differ.
    pub(super) unrounded: Vec<Option<Decimal>>,
    /// What the measure of one criterion is without the price of reservations, where they have one.
    pub(super) before_reservations: Option<Decimal>,
    /// The packaging of a bid, where the lot asks for it.
    pub(super) packaging: Option<Packed<Exact>>,
    /// What the components weigh that a carbon line follows, by the name of the line.
    pub(super) kilograms: Vec<(String, Vec<Term>)>,
    /// The components that pay a cost line that is their fee, by the name of the line.
    pub(super) fees: Vec<(String, Vec<FeeComponent>)>,
}

/// What of an offer counts, with what it costs and emits.
pub(super) struct Counted<'a> {
    inputs: Inputs<'a, Exact>,
    purchases: Purchases<Exact>,
    costs: Costs<Exact>,
    pub(super) emissions: Emissions<Exact>,
    outcomes: Outcomes<Exact>,
    /// Whether nothing of the emissions is missing.
    pub(super) is_known: bool,
    options: Vec<DecidedOption>,
}

/// Decides what of an offer that stands at `pointer` counts; none where a line of it has no result.
pub(super) fn counted<'a>(
    room: &Room<'a>,
    complete: &'a Complete,
    counts_in: CountsIn,
    pointer: &str,
    problems: &mut Problems,
) -> Option<Counted<'a>> {
    let mut inputs = Inputs::of(&room.case.procurement, room.lot, complete);
    let purchases = lcc::purchases(room.lot, &inputs);
    let before = problems.count();
    let offered = complete.packaging.as_ref();
    // What packaging emits that is not documented is no number; the bid's standing says so.
    let is_known = lacks_of_lines(room.lot, offered).is_empty()
        && carbon::footprint_lacks(room.lot, complete.product_system, &complete.footprints)
            .is_empty();
    // Nor is a fee that is not known.
    if !lacks_of_fees(room.lot, offered).is_empty() {
        return None;
    }
    hand_in_fees(room.lot, offered, &mut inputs);
    let mut emissions = None;
    if room.lot.values_emissions() {
        if !is_known {
            return None;
        }
        hand_in(room.lot, offered, &mut inputs);
        let made = emitted(room, complete, &inputs, is_known, pointer, problems)?;
        inputs.emitted = Some(made.handed_on());
        emissions = Some(made);
    }
    let mut costs = lcc::costs(room.lot, &inputs, &purchases, room.factors, counts_in);
    for line in &costs.lines {
        cost_fault(room, complete, line, pointer, problems);
    }
    let outcomes = health::outcomes(room.lot, &inputs);
    for (line, found) in room.lot.outcome_lines.iter().zip(&outcomes.lines) {
        let said = (
            line.id.as_str(),
            found.total.result().err(),
            line.divisors(),
        );
        line_fault(room, complete, said, pointer, problems);
    }
    // Every sum over a line without a result would only say the same again.
    if problems.count() > before {
        return None;
    }
    let options = options::decide(room, &inputs, &purchases, &costs, pointer, problems)?;
    inputs.leave_out(&options);
    costs.keep_counting(room.lot, &inputs);
    let emissions = match emissions {
        // What rules decide about may carry emissions that were not valued, and does not count yet.
        Some(made) if options.is_empty() => made,
        _ => {
            hand_in(room.lot, offered, &mut inputs);
            emitted(room, complete, &inputs, is_known, pointer, problems)?
        }
    };
    Some(Counted {
        inputs,
        purchases,
        costs,
        emissions,
        outcomes,
        is_known,
        options,
    })
}

/// Measures an offer that stands at `pointer`; `sealed` is a bid's in the award, none for current practice and
/// in the analysis, where no criterion is measured.
pub(super) fn measures(
    room: &Room<'_>,
    complete: &Complete,
    sealed: Option<&SealedOffer>,
    counts_in: CountsIn,
    pointer: &str,
    problems: &mut Problems,
) -> Option<Measures> {
    let points = sealed.map(|sealed| sealed.points.as_slice());
    let before = problems.count();
    let offered = complete.packaging.as_ref();
    let Counted {
        inputs,
        purchases,
        costs,
        emissions,
        outcomes,
        is_known,
        options,
    } = counted(room, complete, counts_in, pointer, problems)?;
    let offered_price = lcc::offered_price(room.lot, &inputs, &purchases);
    let asked = sealed.filter(|_| room.lot.packaging.is_some());
    let packaging = asked.map(|_| packed(room.lot, offered, &inputs));
    if let Some(packed) = &packaging {
        super::packaging::faults(room, packed, pointer, problems);
    }
    let of = Measured {
        lot: room.lot,
        inputs: &inputs,
        offered_price,
        costs: &costs,
        emissions: &emissions,
        factors: room.factors,
        points: points.unwrap_or_default(),
        packaging: packaging.as_ref(),
    };
    let scored = scored(room, sealed, &of, is_known, pointer, problems);
    let has_schedule = !room.lot.schedule.is_empty();
    let mut of_schedule = |value: Exact| {
        has_schedule
            .then(|| number(value, pointer, "schedule", problems))
            .flatten()
    };
    let offered_price = of_schedule(offered_price);
    let contract_value = of_schedule(lcc::contract_value(room.lot, &inputs, &purchases));
    let value_at_maximum = lcc::value_at_maximum(room.lot, &inputs).and_then(&mut of_schedule);
    let unit = room.lot.functional_unit.as_ref();
    let units = unit.and_then(|unit| {
        let units = lcc::functional_units(unit, &inputs, room.factors);
        number(units, pointer, &unit.unit, problems).map(|_| units)
    });
    // A part of the emissions is no footprint.
    let emits = is_known && room.lot.counts_emissions();
    let counts = room.lot.schedule.iter();
    let counts: Vec<bool> = counts.map(|item| inputs.counts_item(item)).collect();
    (problems.count() == before).then(|| Measures {
        costs,
        carbon_years: emits.then(|| carbon::years(&inputs, false)),
        carbon_units: unit
            .filter(|_| emits)
            .map(|unit| carbon::units(unit, &inputs)),
        emissions,
        outcomes,
        purchases,
        counts,
        options,
        offered_price,
        contract_value,
        value_at_maximum,
        units,
        by_criterion: scored.by_criterion,
        unrounded: scored.unrounded,
        before_reservations: scored.before_reservations,
        packaging,
        kilograms: super::packaging::kilograms(room.lot, offered, &inputs),
        fees: super::producer_fee::paying(room.lot, offered, &inputs),
        in_use: inputs.in_use,
    })
}

/// What the criteria measure of an offer.
struct ByCriterion {
    by_criterion: Vec<Option<Decimal>>,
    unrounded: Vec<Option<Decimal>>,
    before_reservations: Option<Decimal>,
}

fn scored(
    room: &Room<'_>,
    sealed: Option<&SealedOffer>,
    of: &Measured<'_, Exact>,
    is_known: bool,
    pointer: &str,
    problems: &mut Problems,
) -> ByCriterion {
    let rounding = room.lot.policies.rounding.measure;
    let mut by_criterion = Vec::with_capacity(room.lot.criteria.len());
    let mut unrounded = Vec::with_capacity(room.lot.criteria.len());
    let mut before_reservations = None;
    for (index, criterion) in room.lot.criteria.iter().enumerate() {
        let scored = criterion.scored.as_ref();
        let scored =
            scored.filter(|scored| has_measure(room, sealed, index, scored, (of, is_known)));
        let raw = scored.and_then(|scored| {
            let mut measured = measure(&scored.measure, index, of);
            let priced = sealed.filter(|sealed| room.lot.adds_reservations(index, sealed));
            if let Some(sealed) = priced {
                before_reservations = measured.result().ok();
                measured = with_reservations(measured, &sealed.reservations);
            }
            number(measured, pointer, &criterion.id, problems)
        });
        // Decided before any rule sees it: what is reported is what is scored, and bids whose
        // measures are equal get equal points.
        let rounded = raw.map(|raw| rounding.map_or(decide(raw), |rounding| rounding.apply(raw)));
        unrounded.push(raw.filter(|_| rounding.is_some()));
        by_criterion.push(rounded);
    }
    ByCriterion {
        by_criterion,
        unrounded,
        before_reservations,
    }
}

/// What the offer emits; none where something has no result, unless a part is not known anyway.
fn emitted(
    room: &Room<'_>,
    complete: &Complete,
    inputs: &Inputs<'_, Exact>,
    is_known: bool,
    pointer: &str,
    problems: &mut Problems,
) -> Option<Emissions<Exact>> {
    let before = problems.count();
    let emissions = carbon::emissions(room.lot, inputs);
    if is_known {
        emission_faults(room, complete, &emissions, pointer, problems);
    }
    (problems.count() == before).then_some(emissions)
}

/// Whether there is something to measure for the criterion at index `criterion`.
fn has_measure(
    room: &Room<'_>,
    sealed: Option<&SealedOffer>,
    criterion: usize,
    scored: &Scored,
    (of, is_known): (&Measured<'_, Exact>, bool),
) -> bool {
    let Some(sealed) = sealed else { return false };
    match &scored.measure {
        // A single evaluator's points are one entry: two are not a measure, but a mistake.
        Measure::Panel { aggregation, .. } => {
            let entries = sealed.points.get(criterion);
            entries.is_some_and(|entries| match aggregation {
                Aggregation::Single => entries.len() == 1,
                Aggregation::Mean | Aggregation::WeightedMean => !entries.is_empty(),
            })
        }
        // What is not documented is no measure; the bid's standing says so.
        Measure::Packaging { total, of } => {
            lacks(room.lot, sealed.offer.packaging.as_ref(), *total, of).is_empty()
        }
        // Nor are emissions of which a part is missing.
        Measure::Carbon { .. } => is_known,
        // Of nothing there is no share.
        Measure::DocumentedShare { stages, .. } => {
            let footprints = &of.inputs.footprints;
            is_known && !emits_nothing(grounded(of.emissions, room.lot, footprints, stages))
        }
        _ => true,
    }
}

/// Reports the carbon lines and the product footprints without a result.
fn emission_faults(
    room: &Room<'_>,
    complete: &Complete,
    emissions: &Emissions<Exact>,
    pointer: &str,
    problems: &mut Problems,
) {
    for emitted in &emissions.lines {
        if let Some(line) = room.lot.carbon_lines.get(emitted.line) {
            let fault = emitted.total.result().err();
            let said = (line.id.as_str(), fault, line.divisors());
            line_fault(room, complete, said, pointer, problems);
        }
    }
    let stated = emissions.footprints.iter();
    let mut unknown = stated.filter_map(|one| one.total.result().err());
    if let Some(fault) = unknown.next() {
        problems.push(fault_problem(fault, pointer, "footprints"));
    }
}

/// Reports a cost line without a result.
fn cost_fault(
    room: &Room<'_>,
    complete: &Complete,
    costs: &LineCosts<Exact>,
    pointer: &str,
    problems: &mut Problems,
) {
    let Some(line) = room.lot.cost_lines.get(costs.line) else {
        return;
    };
    let totals = costs.shares.iter().map(|share| share.total);
    let fault = totals
        .flat_map(|total| [total.undiscounted, total.present_value])
        .find_map(|total| total.result().err());
    let said = (line.id.as_str(), fault, line.divisors());
    line_fault(room, complete, said, pointer, problems);
}

/// Reports a line without a result, once: a zero that it divides by at its place, anything else at the
/// offer.
fn line_fault(
    room: &Room<'_>,
    complete: &Complete,
    (id, fault, mut divisors): (&str, Option<Fault>, impl Iterator<Item = usize>),
    pointer: &str,
    problems: &mut Problems,
) {
    let Some(fault) = fault else { return };
    let value = |index: usize| complete.values.get(index).copied();
    let zero = divisors.find(|index| value(*index).is_some_and(|value| value.is_zero()));
    match zero {
        Some(index) if fault == Fault::DivisionByZero => {
            let place = complete.places.get(index).copied();
            let place = place.map_or_else(|| pointer.to_owned(), |place| place.of_value(pointer));
            let name = room.lot.parameters.get(index).map(|one| one.id.as_str());
            let problem = fault_problem(fault, &place, id);
            problems.push(problem.with("divisor", name.unwrap_or_default()));
        }
        _ => problems.push(fault_problem(fault, pointer, id)),
    }
}
