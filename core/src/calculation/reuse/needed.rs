//! What would have to be otherwise for two options to be the same.

use std::cmp::Ordering;

use serde::Serialize;

use super::not_known::Gaps;
use super::{LossNeeded, ReuseComparison, ReuseNotKnown, ReuseOption, losses_needed};
use crate::explain::{Explained, Figure, Term};
use crate::model::{Basis, Durability, Infection, ProductComponent, ProductSystem, ReuseAxis};
use crate::num::{Decimal, Exact, Fault, Scalar, sum};
use crate::reuse::{Year, item_part, least_rated_uses, rated_uses_at, same_at, valued, year};

/// What would have to be otherwise, each alone, for both to be the same for a use.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReuseNeeded {
    /// Of the components of both.
    pub components: Vec<ComponentNeeded>,
    /// Of the shared inputs.
    pub inputs: Vec<InputNeeded>,
    /// Of the risks of infection.
    pub infections: Vec<InfectionNeeded>,
}

/// What would have to be otherwise of a component.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ComponentNeeded {
    /// The option it is looked at in.
    pub option: String,
    /// Its system.
    pub system: String,
    /// The component.
    pub component: String,
    /// What an item would have to cost, or its making to emit; below zero where even an item for nothing is not enough, `null` where it changes nothing.
    pub item: Option<Explained>,
    /// Whether an item can cost or emit that: not below zero; `null` where nothing is told.
    pub item_attainable: Option<bool>,
    /// The least number of rated uses with which its option is lower; `null` where no number up to the most that were looked at is enough, and where single use is declared.
    pub least_rated_uses: Option<u32>,
    /// The rated uses at which both are the same, as a real number; `null` where none are, where the calendar life ends before, where both options hold the system, and where single use is declared.
    pub rated_uses: Option<Explained>,
    /// Which option is lower by the probability of loss, from 0 to 1, by their difference to 12 decimals and whatever counts as one: a single stretch where the order does not depend on it; empty where single use is declared, or where it is not known.
    pub loss_per_use: Vec<LossNeeded>,
    /// What of this is not known, and why.
    pub not_known: Vec<ReuseNotKnown>,
}

/// What would have to be otherwise of a shared input.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InputNeeded {
    /// The input.
    pub input: String,
    /// What a unit of it would have to cost or emit; `null` where both take as much of it.
    pub value: Option<Explained>,
    /// Whether a unit can cost or emit that: not below zero; `null` where nothing is told.
    pub attainable: Option<bool>,
    /// What of this is not known, and why.
    pub not_known: Vec<ReuseNotKnown>,
}

/// What would have to be otherwise of a risk of infection.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InfectionNeeded {
    /// The option it is looked at in.
    pub option: String,
    /// The system it is imputed to.
    pub system: String,
    /// What its probability would have to be; below zero where its option is higher even without, `null` where it changes nothing.
    pub probability_per_use: Option<Explained>,
    /// Whether that is a probability, from 0 to 1; `null` where nothing is told.
    pub attainable: Option<bool>,
    /// What of this is not known, and why.
    pub not_known: Vec<ReuseNotKnown>,
}

/// An option against another, on an axis.
#[derive(Clone, Copy)]
pub(super) struct Pair<'a> {
    pub(super) asked: &'a ReuseComparison,
    pub(super) own: &'a ReuseOption,
    pub(super) other: &'a ReuseOption,
    pub(super) axis: ReuseAxis,
    /// Whether its own is what the other is held against.
    pub(super) is_base: bool,
}

pub(super) fn needed(
    asked: &ReuseComparison,
    base: &ReuseOption,
    other: &ReuseOption,
    axis: ReuseAxis,
) -> Result<ReuseNeeded, Fault> {
    let pair = |own, other, is_base| Pair {
        asked,
        own,
        other,
        axis,
        is_base,
    };
    let (mut components, mut infections) = (Vec::new(), Vec::new());
    for pair in [pair(base, other, true), pair(other, base, false)] {
        for (index, _) in &pair.own.shares {
            let system = asked.systems.get(*index).ok_or(Fault::Unread)?;
            for place in 0..system.components.len() {
                components.push(pair.component(*index, place)?);
            }
            if let Some(infection) = &system.infection {
                let mut gaps = Gaps::default();
                let found = pair.value(infection.probability, "1".into(), |systems| {
                    systems.get_mut(*index)?.infection = Some(Infection {
                        probability: Decimal::ONE,
                        ..infection.clone()
                    });
                    Some(())
                });
                let probability_per_use = gaps.or_none("probability_per_use", found)?;
                infections.push(InfectionNeeded {
                    option: pair.own.id.clone(),
                    system: system.id.clone(),
                    attainable: within(probability_per_use.as_ref(), Decimal::ONE),
                    probability_per_use,
                    not_known: gaps.0,
                });
            }
        }
    }
    let inputs = (0..asked.inputs.len()).map(|index| pair(base, other, true).input(index));
    Ok(ReuseNeeded {
        components,
        inputs: inputs.collect::<Result<_, _>>()?,
        infections,
    })
}

impl Pair<'_> {
    /// What both take for a use, with other systems in place of their own.
    pub(super) fn per_use(&self, systems: &[ProductSystem]) -> Result<[Exact; 2], Fault> {
        let uses = self.asked.uses_per_year;
        let total = |option| self.asked.total(systems, option, self.axis, uses);
        let each = Exact::exact(uses);
        Ok([total(self.own)? / each, total(self.other)? / each])
    }

    /// The value at which both are the same; `alone` puts a single unit of it where all else is nothing.
    fn value(
        &self,
        value: Decimal,
        unit: String,
        alone: impl FnOnce(&mut [ProductSystem]) -> Option<()>,
    ) -> Result<Option<Explained>, Fault> {
        let [own, other] = self.per_use(&self.asked.systems)?;
        let mut systems: Vec<ProductSystem> = self.asked.systems.iter().map(for_nothing).collect();
        alone(&mut systems).ok_or(Fault::Unread)?;
        let [in_own, in_other] = self.per_use(&systems)?;
        let part = in_own - in_other;
        if part.sign()?.is_eq() {
            return Ok(None);
        }
        let needed = same_at(Exact::exact(value), own, other, part).result()?;
        let inputs = vec![
            Term::new("w", value),
            Term::new("A", own.result()?),
            Term::new("B", other.result()?),
            Term::new("a", part.result()?),
        ];
        Ok(Some(Explained::new(
            needed,
            unit,
            "reuse.value_needed",
            inputs,
        )))
    }

    fn input(&self, index: usize) -> Result<InputNeeded, Fault> {
        let input = self.asked.inputs.get(index).ok_or(Fault::Unread)?;
        let resources = self
            .asked
            .systems
            .iter()
            .flat_map(|system| &system.components);
        let mut resources = resources.flat_map(|component| &component.resources);
        let used = resources.find(|resource| resource.input == Some(index));
        let rate = used.and_then(|resource| resource.rate.of(self.axis));
        let [price_unit, emissions_unit] = &input.units;
        let unit = match self.axis {
            ReuseAxis::Cost => price_unit,
            ReuseAxis::Emissions => emissions_unit,
        };
        let mut gaps = Gaps::default();
        let found = rate.map_or(Ok(None), |rate| {
            self.value(rate.value, unit.clone(), |systems| {
                let components = systems.iter_mut().flat_map(|system| &mut system.components);
                for resource in components.flat_map(|component| &mut component.resources) {
                    if resource.input != Some(index) {
                        continue;
                    }
                    let rates = [&mut resource.rate.cost, &mut resource.rate.emissions];
                    for rate in rates.into_iter().flatten() {
                        rate.value = Decimal::ONE;
                    }
                }
                Some(())
            })
        });
        let value = gaps.or_none("value", found)?;
        Ok(InputNeeded {
            input: input.id.clone(),
            attainable: within(value.as_ref(), Decimal::MAX),
            value,
            not_known: gaps.0,
        })
    }

    fn component(&self, index: usize, place: usize) -> Result<ComponentNeeded, Fault> {
        let system = self.asked.systems.get(index).ok_or(Fault::Unread)?;
        let component = system.components.get(place).ok_or(Fault::Unread)?;
        let value = component.item.of(self.axis).ok_or(Fault::Unread)?;
        let unit = format!("{}/piece", self.asked.unit(self.axis));
        let mut gaps = Gaps::default();
        let item = self.value(value, unit, |systems| {
            let item = &mut systems.get_mut(index)?.components.get_mut(place)?.item;
            for value in [&mut item.cost, &mut item.emissions].into_iter().flatten() {
                *value = Decimal::ONE;
            }
            Some(())
        });
        let item = gaps.or_none("item", item)?;
        let durability = component.durability;
        let mut found = ComponentNeeded {
            option: self.own.id.clone(),
            system: system.id.clone(),
            component: component.id.clone(),
            item_attainable: within(item.as_ref(), Decimal::MAX),
            item,
            least_rated_uses: None,
            rated_uses: None,
            loss_per_use: Vec::new(),
            not_known: Vec::new(),
        };
        if !durability.single_use {
            let least = least_rated_uses(self.asked.most_rated_uses, |rated_uses| {
                let rated_uses = rated_uses.into();
                let changed = Durability {
                    rated_uses,
                    ..durability
                };
                Ok(self.with(index, place, changed)?.is_lt())
            });
            found.least_rated_uses = gaps.or_none("least_rated_uses", least)?;
            let rated_uses = self.rated_uses(index, place);
            found.rated_uses = gaps.or_none("rated_uses", rated_uses)?;
            found.loss_per_use = losses_needed(self, index, place, &mut gaps)?;
        }
        found.not_known = gaps.0;
        Ok(found)
    }

    /// How its own is to the other, by their difference to 12 decimals, with a component that lasts otherwise.
    pub(super) fn with(
        &self,
        index: usize,
        place: usize,
        changed: Durability,
    ) -> Result<Ordering, Fault> {
        let mut systems = self.asked.systems.clone();
        let system = systems.get_mut(index);
        if let Some(one) = system.and_then(|system| system.components.get_mut(place)) {
            one.durability = changed;
        }
        let [own, other] = self.per_use(&systems)?;
        (own - other).sign()
    }

    /// The rated uses at which both are the same, by the formula; none where the other holds the component
    /// as well, for then both depend on it.
    fn rated_uses(&self, index: usize, place: usize) -> Result<Option<Explained>, Fault> {
        let share = self.own.shares.iter().find(|share| share.0 == index);
        let Some((_, share)) = share else {
            return Ok(None);
        };
        if self.other.shares.iter().any(|share| share.0 == index) {
            return Ok(None);
        }
        let system = self.asked.systems.get(index).ok_or(Fault::Unread)?;
        let component = system.components.get(place).ok_or(Fault::Unread)?;
        let demand = self.asked.demand(self.asked.uses_per_year, *share)?;
        let Year { worn, lines } = year::<Exact, _>(system, demand)?;
        let of_item = lines
            .iter()
            .filter(|line| item_part(system, line.cause).is_some_and(|(one, _)| one == place));
        let of_item = sum(of_item.filter_map(|line| line.values.of(self.axis)));
        let [price, disposal] = bought_and_disposed_of(component, self.axis)?;
        let uses = self.asked.uses_per_year;
        let own = self
            .asked
            .total(&self.asked.systems, self.own, self.axis, uses)?;
        let other = self
            .asked
            .total(&self.asked.systems, self.other, self.axis, uses)?;
        let each = (other - own + of_item) / Exact::exact(demand.uses);
        let loss = component.durability.loss;
        let rated = rated_uses_at(price, disposal, Exact::exact(loss), each);
        let rated = match rated.result() {
            Ok(rated) => rated,
            Err(Fault::NotPositive) => return Ok(None),
            Err(fault) => return Err(fault),
        };
        let pool = component.durability.pool;
        let years = pool.and_then(|pool| pool.calendar_years);
        let items = worn.get(place).and_then(|worn| worn.pool);
        if let (Some(years), Some(items)) = (years, items) {
            let [uses, years, items] = [demand.uses, years, items].map(Exact::exact);
            if (uses * years / items).less(Exact::exact(rated))? {
                return Ok(None);
            }
        }
        let inputs = vec![
            Term::new("k", each.result()?),
            Term::new("P", price.result()?),
            Term::new("D", disposal.result()?),
            Term::new("q", loss),
        ];
        let unit = self.asked.functional_unit.as_str();
        Ok(Some(Explained::new(
            rated,
            unit,
            "reuse.rated_uses_needed",
            inputs,
        )))
    }
}

/// What an item takes when it is bought, and at its end unless it is lost.
pub(super) fn bought_and_disposed_of(
    component: &ProductComponent,
    axis: ReuseAxis,
) -> Result<[Exact; 2], Fault> {
    let each_of = |basis: Basis| {
        let resources = component.resources.iter();
        let resources = resources.filter(|resource| resource.basis == basis);
        sum(resources.filter_map(|one| valued(Exact::exact(one.quantity), one).of(axis)))
    };
    let item = component.item.of(axis).ok_or(Fault::Unread)?;
    let price = Exact::exact(item) + each_of(Basis::PerItem);
    Ok([price, each_of(Basis::EndOfLife)])
}

/// Whether a value that is told is not below zero and no more than `most`.
fn within(found: Option<&Explained>, most: Decimal) -> Option<bool> {
    let found = found?.value.map(|Figure(value)| value)?;
    Some((Decimal::ZERO..=most).contains(&found))
}

/// A system whose items and resources cost and emit nothing, without a risk of infection.
fn for_nothing(system: &ProductSystem) -> ProductSystem {
    let mut system = system.clone();
    system.infection = None;
    for component in &mut system.components {
        let item = &mut component.item;
        let items = [&mut item.cost, &mut item.emissions].into_iter().flatten();
        let resources = component.resources.iter_mut();
        let rates = resources.flat_map(|one| [&mut one.rate.cost, &mut one.rate.emissions]);
        let rates = rates.flatten().map(|rate| &mut rate.value);
        for value in items.chain(rates) {
            *value = Decimal::ZERO;
        }
    }
    system
}
