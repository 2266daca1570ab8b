//! Products of factors whose units must multiply to what is asked for.

use super::parameter::{Parameters, Units};
use crate::document::pointer::Pointer;
use crate::document::wire::{cost as wire, value};
use crate::model::{Amount, Operand};
use crate::num::{Decimal, Unit};
use crate::problem::Problems;

/// What the parts of a lot are resolved against.
#[derive(Clone, Copy)]
pub(super) struct Terms<'a> {
    pub(super) units: Units<'a>,
    pub(super) parameters: &'a Parameters<'a>,
}

impl Terms<'_> {
    /// A product of factors in the unit `wanted`.
    pub(super) fn amount(
        &self,
        wire: &wire::Amount,
        wanted: &Unit,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Amount> {
        if wire.factors.is_empty() {
            problems.push(at.key("factors").problem("document.empty_list"));
            return None;
        }
        let factors = self.operands(&wire.factors, at.key("factors"), problems);
        let divisors = self.operands(&wire.divisors, at.key("divisors"), problems);
        let (factors, divisors) = (factors?, divisors?);
        let above = factors
            .iter()
            .fold(Unit::one(), |unit, (_, factor)| unit.times(factor));
        let unit = divisors
            .iter()
            .fold(above, |unit, (_, divisor)| unit.per(divisor));
        if !unit.same_dimension(wanted) {
            problems.push(
                at.problem("cost.not_money")
                    .with("unit", &unit)
                    .with("wanted", wanted),
            );
            return None;
        }
        // A constant zero divides nothing; a bidder's zero is a fault of the calculation.
        for (index, (divisor, _)) in divisors.iter().enumerate() {
            if *divisor == Operand::Constant(Decimal::ZERO) {
                problems.push(
                    at.key("divisors")
                        .index(index)
                        .problem("calculation.division_by_zero"),
                );
                return None;
            }
        }
        let Some((numerator, denominator)) = unit.to_base() else {
            problems.push(at.problem("unit.conversion_too_large"));
            return None;
        };
        let plain = |operands: Vec<(Operand, Unit)>| {
            operands.into_iter().map(|(operand, _)| operand).collect()
        };
        Some(Amount {
            factors: plain(factors),
            divisors: plain(divisors),
            numerator,
            denominator,
            unit: wanted.clone(),
        })
    }

    fn operands(
        &self,
        wires: &[value::Operand],
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Vec<(Operand, Unit)>> {
        let resolved: Vec<Option<(Operand, Unit)>> = wires
            .iter()
            .enumerate()
            .map(|(index, wire)| self.operand(wire, at.index(index), problems))
            .collect();
        resolved.into_iter().collect()
    }

    /// A factor with its unit.
    pub(super) fn operand(
        &self,
        wire: &value::Operand,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<(Operand, Unit)> {
        match wire {
            value::Operand::Parameter(name) => {
                let index = self.parameters.find(name, at.key("parameter"), problems)?;
                let parameter = self.parameters.all.get(index)?;
                Some((Operand::Parameter(index), parameter.dimension.clone()))
            }
            value::Operand::Constant(quantity) => {
                let unit_at = at.key("constant");
                let unit = self
                    .units
                    .parse(&quantity.unit, unit_at.key("unit"), problems)?;
                Some((Operand::Constant(quantity.value.0.0), unit))
            }
        }
    }

    /// A factor whose unit must be one of `wanted`, written in base units.
    pub(super) fn operand_in(
        &self,
        wire: &value::Operand,
        wanted: &[Unit],
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Operand> {
        let (operand, unit) = self.operand(wire, at, problems)?;
        if wanted.contains(&unit) {
            return Some(operand);
        }
        let names: Vec<String> = wanted.iter().map(ToString::to_string).collect();
        problems.push(
            at.problem("unit.mismatch")
                .with("unit", &unit)
                .with("wanted", names.join(", ")),
        );
        None
    }
}
