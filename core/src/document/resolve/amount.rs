//! Products of factors whose units must multiply to what is asked for.

use super::parameter::{Parameters, Units};
use crate::document::pointer::Pointer;
use crate::document::wire::{cost as wire, value};
use crate::model::{Amount, Operand, Parameter};
use crate::num::Unit;
use crate::problem::Problems;

/// What the parts of a lot are resolved against.
#[derive(Clone, Copy)]
pub(super) struct Terms<'a> {
    pub(super) units: Units<'a>,
    pub(super) parameters: &'a Parameters<'a>,
}

/// What is multiplied and divided, each with its unit.
pub(super) struct Product {
    pub(super) factors: Vec<(Operand, Unit)>,
    /// The unit of what else is multiplied.
    pub(super) beside: Unit,
    pub(super) divisors: Vec<(Operand, Unit)>,
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
        let product = Product {
            factors: factors?,
            beside: Unit::one(),
            divisors: divisors?,
        };
        self.product(product, wanted, "cost.not_money", at, problems)
    }

    /// A product whose unit must be `wanted`; `code` is the problem where it is another.
    pub(super) fn product(
        &self,
        product: Product,
        wanted: &Unit,
        code: &'static str,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Amount> {
        let Product {
            factors,
            beside,
            divisors,
        } = product;
        let above = factors
            .iter()
            .fold(beside, |unit, (_, factor)| unit.times(factor));
        let unit = divisors
            .iter()
            .fold(above, |unit, (_, divisor)| unit.per(divisor));
        if !unit.same_dimension(wanted) {
            let problem = at.problem(code);
            problems.push(problem.with("unit", &unit).with("wanted", wanted));
            return None;
        }
        // A zero of the buyer's divides nothing; a bidder's is a fault of the calculation.
        let before = problems.count();
        for (index, (divisor, _)) in divisors.iter().enumerate() {
            let (value, name) = match divisor {
                Operand::Constant(value) => (Some(*value), String::new()),
                Operand::Parameter(index) => {
                    let parameter = self.parameters.get(*index);
                    let value = parameter.and_then(Parameter::published);
                    (value, parameter.map_or(String::new(), |one| one.id.clone()))
                }
            };
            if value.is_some_and(|value| value.is_zero()) {
                problems.push(
                    at.key("divisors")
                        .index(index)
                        .problem("calculation.division_by_zero")
                        .with("subject", "amount")
                        .with("divisor", if name.is_empty() { "0" } else { &name }),
                );
            }
        }
        if problems.count() > before {
            return None;
        }
        // A wanted unit is not always one of the base: kilograms for each tonne that is bought.
        let Some((numerator, denominator)) = unit.per(wanted).to_base() else {
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

    pub(super) fn operands(
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
                let parameter = self.parameters.get(index)?;
                Some((Operand::Parameter(index), parameter.dimension.clone()))
            }
            value::Operand::Constant(quantity) => {
                let unit_at = at.key("constant");
                let unit = self
                    .units
                    .parse(&quantity.unit, unit_at.key("unit"), problems)?;
                Some((Operand::Constant(quantity.value.0), unit))
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
        let written = match wire {
            value::Operand::Parameter(name) => {
                let index = self.parameters.named(name, at, problems)?;
                self.parameters.get(index)?.unit.as_str()
            }
            value::Operand::Constant(quantity) => quantity.unit.as_str(),
        };
        problems.push(
            at.problem("unit.mismatch")
                .with("unit", written)
                .with("wanted", names.join(", ")),
        );
        None
    }
}
