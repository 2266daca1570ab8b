//! Measures: what turns a bid into one number.

mod agreement;
mod panel;
mod reservation;
mod reuse;

pub use agreement::{Concordance, concordance, deviation};
pub use panel::panel_points;
pub use reservation::{reservation_part, reservation_price, with_reservations};
pub use reuse::{Rivals, reuse_measure, rivals};

use crate::carbon::{self, Emissions};
use crate::finance::PresentValueFactors;
use crate::health;
use crate::lcc::{Costs, Inputs, Share, annual_equivalent, functional_units};
use crate::model::{CostTotal, Lot, Measure, Stage, belongs};
use crate::num::{Decimal, Fault, Scalar};
use crate::packaging::Packed;

/// What a measure is taken of.
#[derive(Debug)]
pub struct Measured<'a, S> {
    /// The lot.
    pub lot: &'a Lot,
    /// Values and prices.
    pub inputs: &'a Inputs<'a, S>,
    /// What the schedule amounts to.
    pub offered_price: S,
    /// What the cost lines cost.
    pub costs: &'a Costs<S>,
    /// What the carbon lines emit.
    pub emissions: &'a Emissions<S>,
    /// The present-value factors.
    pub factors: &'a PresentValueFactors<S>,
    /// The panel's points and weights, by criterion.
    pub points: &'a [Vec<(Decimal, Decimal)>],
    /// The packaging, where the lot asks for it.
    pub packaging: Option<&'a Packed<S>>,
}

/// The measure of a bid for the criterion at index `criterion`.
///
/// # Formula
///
/// ```text
/// offered price     P, the sum of the schedule
/// life-cycle cost   the declared total over the chosen payers and phases
/// carbon            the declared total over the chosen stages
/// documented share  the share of the emissions of the chosen stages that is documented
/// panel             the panel's points, as declared
/// declared          the parameter's value
/// outcome           the sum of the chosen outcome lines, each discounted as it says
/// packaging         the declared total over the chosen levels and materials, or the points of its criteria
/// reuse             what a use of the offered product system takes, or from how many uses on it takes less
/// ```
///
/// # Units
///
/// Money, emissions or kg, also a year or per functional unit, points, the parameter's unit, uses, or a
/// fraction; not rounded.
///
/// # Errors
///
/// The scalar carries a fault where nobody assessed, where packaging is not documented, or an amount does
/// not fit.
///
/// # Examples
///
/// ```
/// # use rust_decimal_macros::dec;
/// # use wholelife::finance::present_value_factors;
/// # use wholelife::lcc::{Inputs, costs, offered_price, purchases};
/// use wholelife::carbon::emissions;
/// use wholelife::measure::{Measured, measure};
/// use wholelife::model::{CostTotal, CountsIn, Measure};
/// use wholelife::num::Exact;
/// # let envelope = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/example.json"));
/// # let case = wholelife::read(wholelife::Input::Envelope(envelope))?;
/// # let (procurement, lot) = (&case.procurement, &case.procurement.lots[0]);
/// # let complete = lot.complete(&lot.offers[0].offer, false).unwrap();
/// # let inputs = Inputs::<Exact>::of(procurement, lot, &complete);
/// # let factors = present_value_factors(&procurement.discounting, &procurement.study);
/// # let bought = purchases(lot, &inputs);
/// # let costs = costs(lot, &inputs, &bought, &factors, CountsIn::Award);
/// let of = Measured {
///     lot,
///     inputs: &inputs,
///     offered_price: offered_price(lot, &inputs, &bought),
///     costs: &costs,
///     emissions: &emissions(lot, &inputs),
///     factors: &factors,
///     points: &[],
///     packaging: None,
/// };
/// let cost = |total| Measure::LifeCycleCost { total, payers: Vec::new(), phases: Vec::new() };
/// assert_eq!(measure(&Measure::OfferedPrice, 0, &of).result(), Ok(dec!(1000)));
/// assert_eq!(measure(&cost(CostTotal::PresentValue), 0, &of).result(), Ok(dec!(1288)));
/// # Ok::<(), wholelife::Rejection>(())
/// ```
pub fn measure<S: Scalar>(measure: &Measure, criterion: usize, of: &Measured<'_, S>) -> S {
    match measure {
        Measure::OfferedPrice => of.offered_price,
        Measure::LifeCycleCost {
            total,
            payers,
            phases,
        } => {
            let counts = |line: usize, share: &Share<S>| {
                let phase = of.lot.cost_lines.get(line).map(|line| line.phase);
                (payers.is_empty() || payers.contains(&share.payer))
                    && (phases.is_empty() || phase.is_some_and(|phase| phases.contains(&phase)))
            };
            let present_value = || of.costs.present_value(counts);
            match (total, &of.lot.functional_unit) {
                (CostTotal::Undiscounted, _) => of.costs.total(counts).undiscounted,
                (CostTotal::PresentValue, _) => present_value(),
                (CostTotal::AnnualEquivalent, _) => annual_equivalent(present_value(), of.factors),
                (CostTotal::PerFunctionalUnit, Some(unit)) => {
                    present_value() / functional_units(unit, of.inputs, of.factors)
                }
                // Reading the documents has refused this.
                (CostTotal::PerFunctionalUnit, None) => S::fault(Fault::Unread),
            }
        }
        Measure::Panel { aggregation, .. } => {
            let entries = of
                .points
                .get(criterion)
                .map(Vec::as_slice)
                .unwrap_or_default();
            panel_points(*aggregation, entries)
        }
        Measure::Declared(parameter) => of
            .inputs
            .values
            .get(*parameter)
            .copied()
            .unwrap_or_else(S::zero),
        Measure::Carbon {
            total,
            stages,
            biogenic,
        } => {
            let counts =
                |of: &[Stage], is_biogenic: bool| belongs(of, is_biogenic, stages, *biogenic);
            let unit = of.lot.functional_unit.as_ref();
            carbon::per(of.emissions.total(counts), *total, unit, of.inputs)
        }
        Measure::DocumentedShare {
            stages, counts_as, ..
        } => {
            let emitted = carbon::grounded(of.emissions, of.lot, &of.inputs.footprints, stages);
            carbon::documented_share(emitted, counts_as)
        }
        Measure::Outcome { lines, .. } => health::outcomes(of.lot, of.inputs).total(lines),
        Measure::Packaging { total, of: parts } => of
            .packaging
            .and_then(|packed| packed.total(*total, parts))
            // A bid that does not document it has no measure.
            .unwrap_or_else(|| S::fault(Fault::Unread)),
        Measure::PackagingPoints { .. } => of
            .packaging
            .map_or_else(|| S::fault(Fault::Unread), |packed| packed.points),
        Measure::Reuse(asked) => reuse_measure(asked, of.lot, of.inputs.in_use.as_ref()),
    }
}
