//! What a unit of something costs and emits.

use super::system::Reader;
use crate::document::pointer::Pointer;
use crate::document::wire::reuse as wire;
use crate::model::{Operand, PerAxis, ReuseAxis, UnitRate};
use crate::num::Unit;
use crate::problem::Problems;

impl Reader<'_> {
    /// What one item, or one infection, costs and emits.
    pub(super) fn each(
        &self,
        (cost, cost_at): (&wire::Known, Pointer<'_>),
        (emissions, emissions_at): (&wire::Known, Pointer<'_>),
        problems: &mut Problems,
    ) -> Option<PerAxis<Operand>> {
        let one = Unit::one();
        let mut of = |axis: ReuseAxis, known, at: Pointer<'_>| match self.rate(
            axis,
            self.rate_value(known, at, problems),
            &one,
            at,
            problems,
        )? {
            None => Some(None),
            Some(rate) => based(rate, at, problems).map(Some),
        };
        let cost = of(ReuseAxis::Cost, cost, cost_at);
        let emissions = of(ReuseAxis::Emissions, emissions, emissions_at);
        Some(PerAxis {
            cost: cost?,
            emissions: emissions?,
        })
    }

    /// A price or an emission factor with its unit and its unit as written; `Some(None)` where it is not known.
    pub(super) fn rate_value(
        &self,
        known: &wire::Known,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Option<(Operand, Unit, String)>> {
        match known {
            wire::Known::Unknown => Some(None),
            wire::Known::Parameter(name) => {
                let (index, unit, written) = self.parameter(name, at, problems)?;
                Some(Some((Operand::Parameter(index), unit, written)))
            }
            wire::Known::Constant(quantity) => {
                let unit_at = at.key("constant");
                let unit = self
                    .units
                    .parse(&quantity.unit, unit_at.key("unit"), problems)?;
                let value = Operand::Constant(quantity.value.0.0);
                Some(Some((value, unit, quantity.unit.clone())))
            }
        }
    }

    /// What a quantity in `unit` is multiplied by; nothing where the question does not ask for the axis.
    pub(super) fn rate(
        &self,
        axis: ReuseAxis,
        value: Option<Option<(Operand, Unit, String)>>,
        unit: &Unit,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Option<UnitRate<Operand>>> {
        let wanted = match axis {
            ReuseAxis::Cost => Unit::money(self.units.currency),
            ReuseAxis::Emissions => self.units.parse("kgCO2e", at, problems)?,
        };
        let Some((value, own, written)) = value? else {
            if self.axes.contains(&axis) {
                problems.push(at.problem("reuse.not_known").with("axis", axis.word()));
                return None;
            }
            return Some(None);
        };
        let product = unit.clone().times(&own);
        if !product.same_dimension(&wanted) {
            problems.push(
                at.problem("unit.mismatch")
                    .with("unit", written)
                    .with("wanted", wanted.per(unit)),
            );
            return None;
        }
        let Some((numerator, denominator)) = product.to_base() else {
            problems.push(at.problem("unit.conversion_too_large"));
            return None;
        };
        Some(self.axes.contains(&axis).then_some(UnitRate {
            value,
            numerator,
            denominator,
        }))
    }
}

/// What an item or an infection takes, in base units; a parameter has to be written in them.
fn based(rate: UnitRate<Operand>, at: Pointer<'_>, problems: &mut Problems) -> Option<Operand> {
    match rate.value {
        Operand::Constant(value) => {
            let product = value.checked_mul(rate.numerator);
            let based = product.and_then(|product| product.checked_div(rate.denominator));
            if based.is_none() {
                problems.push(at.problem("unit.conversion_too_large"));
            }
            based.map(Operand::Constant)
        }
        Operand::Parameter(_) if rate.numerator == rate.denominator => Some(rate.value),
        Operand::Parameter(_) => {
            problems.push(at.problem("reuse.not_in_base_units"));
            None
        }
    }
}
