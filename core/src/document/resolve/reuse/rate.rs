//! What a unit of something costs and emits.

use super::system::Reader;
use crate::document::pointer::Pointer;
use crate::document::wire::carbon::FactorName;
use crate::document::wire::reuse as wire;
use crate::model::{FactorAt, FactorKind, FactorValue, Operand, PerAxis, ReuseAxis, UnitRate};
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
        let cost = self.one(ReuseAxis::Cost, cost, cost_at, problems);
        let emissions = self.one(ReuseAxis::Emissions, emissions, emissions_at, problems);
        Some(PerAxis {
            cost: cost?,
            emissions: emissions?,
        })
    }

    /// A factor that says in one number what a unit of a resource emits; what carbon lines ask of their factors is
    /// asked of it too.
    pub(super) fn emission_factor(
        &self,
        name: &FactorName,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<FactorAt> {
        let Some(lines) = self.lines else {
            problems.push(at.problem("reuse.factor_out_of_place"));
            return None;
        };
        let sets = &lines.frame.factor_sets;
        let found = sets.find(name, at, problems)?;
        let factor_at = at.key("factor");
        if sets.kind(found)? != FactorKind::Physical {
            problems.push(factor_at.problem("reuse.factor_out_of_place"));
            return None;
        }
        let factor = sets.factor(found)?;
        let code = match factor.value {
            FactorValue::Constant(_) => return Some(found),
            FactorValue::Blank => "carbon.blank_factor",
            FactorValue::ByYear(_) => "reuse.factor_by_year",
        };
        let year = lines.frame.wire.study.base_date.0.year();
        problems.push(
            factor_at
                .problem(code)
                .with("id", &factor.id)
                .with("year", year.to_string()),
        );
        None
    }

    /// What one item, or one infection, takes on an axis; `Some(None)` where that is not asked for.
    pub(super) fn one(
        &self,
        axis: ReuseAxis,
        known: &wire::Known,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Option<Operand>> {
        if matches!(known, wire::Known::EmissionFactor(_)) {
            problems.push(at.problem("reuse.factor_out_of_place"));
            return None;
        }
        let value = self.rate_value(known, at, problems);
        match self.rate(axis, value, &Unit::one(), at, problems)? {
            None => Some(None),
            Some(rate) => based(rate, at, problems).map(Some),
        }
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
            wire::Known::EmissionFactor(name) => {
                let found = self.emission_factor(name, at.key("emission_factor"), problems)?;
                let sets = &self.lines?.frame.factor_sets;
                let factor = sets.factor(found)?;
                let value = factor.value.in_every_year()?;
                let unit = factor.dimension.clone();
                Some(Some((Operand::Constant(value), unit, factor.unit.clone())))
            }
            wire::Known::Constant(quantity) => {
                let unit_at = at.key("constant");
                let unit = self
                    .units
                    .parse(&quantity.unit, unit_at.key("unit"), problems)?;
                let value = Operand::Constant(quantity.value.0);
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
