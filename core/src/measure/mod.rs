//! Measures: what turns a bid into one number.

mod panel;

pub use panel::panel_points;

use crate::finance::PresentValueFactors;
use crate::lcc::{Costs, Inputs, annual_equivalent, functional_units};
use crate::model::{CostTotal, Lot, Measure};
use crate::num::{Decimal, Fault, Scalar};

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
    /// The present-value factors.
    pub factors: &'a PresentValueFactors<S>,
    /// The panel's points and weights, by criterion.
    pub points: &'a [Vec<(Decimal, Decimal)>],
}

/// The measure of a bid for the criterion at index `criterion`.
pub fn measure<S: Scalar>(measure: &Measure, criterion: usize, of: &Measured<'_, S>) -> S {
    match measure {
        Measure::OfferedPrice => of.offered_price,
        Measure::LifeCycleCost {
            total,
            payers,
            phases,
        } => {
            let selected = of.costs.total(|line, share| {
                let phase = of.lot.cost_lines.get(line).map(|line| line.phase);
                (payers.is_empty() || payers.contains(&share.payer))
                    && (phases.is_empty() || phase.is_some_and(|phase| phases.contains(&phase)))
            });
            match (total, &of.lot.functional_unit) {
                (CostTotal::Undiscounted, _) => selected.undiscounted,
                (CostTotal::PresentValue, _) => selected.present_value,
                (CostTotal::AnnualEquivalent, _) => {
                    annual_equivalent(selected.present_value, of.factors)
                }
                (CostTotal::PerFunctionalUnit, Some(unit)) => {
                    selected.present_value / functional_units(unit, of.inputs, of.factors)
                }
                // Reading the documents has refused this.
                (CostTotal::PerFunctionalUnit, None) => S::fault(Fault::DivisionByZero),
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
    }
}
