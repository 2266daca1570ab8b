//! What would have to be otherwise for two options to be the same.

use std::cmp::Ordering;

use serde::Serialize;

use super::{ReuseComparison, ReuseOption};
use crate::explain::{Explained, Term};
use crate::finance::break_even_volume;
use crate::model::{Basis, Cause, Durability, Infection, ProductSystem, ReuseAxis};
use crate::num::{Decimal, Exact, Fault, Scalar, sum};
use crate::reuse::{
    Line, Worn, Year, highest_loss, item_part, least_rated_uses, rated_uses_at, same_at, valued,
    year,
};

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
    /// The least number of rated uses with which its option is lower; `null` where no number up to the most that were looked at is enough, and for single use.
    pub least_rated_uses: Option<u32>,
    /// The rated uses at which both are the same, as a real number; `null` where none are, where the calendar life ends before, and for single use.
    pub rated_uses: Option<Explained>,
    /// The greatest probability of loss, of 12 decimals, with which its option is not higher; `null` where the order does not depend on it, and for single use.
    pub loss_per_use: Option<Explained>,
}

/// What would have to be otherwise of a shared input.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InputNeeded {
    /// The input.
    pub input: String,
    /// What a unit of it would have to cost or emit; `null` where both take as much of it.
    pub value: Option<Explained>,
}

/// What would have to be otherwise of a risk of infection.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InfectionNeeded {
    /// The system it is imputed to.
    pub system: String,
    /// What its probability would have to be; below zero where its option is higher even without, `null` where it changes nothing.
    pub probability_per_use: Option<Explained>,
}

/// An option against another, on an axis.
#[derive(Clone, Copy)]
struct Pair<'a> {
    asked: &'a ReuseComparison,
    own: &'a ReuseOption,
    other: &'a ReuseOption,
    axis: ReuseAxis,
}

pub(super) fn needed(
    asked: &ReuseComparison,
    base: &ReuseOption,
    other: &ReuseOption,
    axis: ReuseAxis,
) -> Result<ReuseNeeded, Fault> {
    let pair = |own, other| Pair {
        asked,
        own,
        other,
        axis,
    };
    let (mut components, mut infections) = (Vec::new(), Vec::new());
    for pair in [pair(base, other), pair(other, base)] {
        for (index, _) in &pair.own.shares {
            let system = asked.systems.get(*index).ok_or(Fault::Unread)?;
            for place in 0..system.components.len() {
                components.push(pair.component(*index, place)?);
            }
            if let Some(infection) = &system.infection {
                let probability = pair.value(infection.probability, "1".into(), |systems| {
                    systems.get_mut(*index)?.infection = Some(Infection {
                        probability: Decimal::ONE,
                        ..infection.clone()
                    });
                    Some(())
                })?;
                infections.push(InfectionNeeded {
                    system: system.id.clone(),
                    probability_per_use: probability,
                });
            }
        }
    }
    let inputs = (0..asked.inputs.len()).map(|index| pair(base, other).input(index));
    Ok(ReuseNeeded {
        components,
        inputs: inputs.collect::<Result<_, _>>()?,
        infections,
    })
}

impl Pair<'_> {
    /// What both take for a use, with other systems in place of their own.
    fn per_use(&self, systems: &[ProductSystem]) -> Result<[Exact; 2], Fault> {
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
        let Some(rate) = rate else {
            return Ok(InputNeeded {
                input: input.id.clone(),
                value: None,
            });
        };
        let value = self.value(rate.value, unit.clone(), |systems| {
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
        })?;
        Ok(InputNeeded {
            input: input.id.clone(),
            value,
        })
    }

    fn component(&self, index: usize, place: usize) -> Result<ComponentNeeded, Fault> {
        let system = self.asked.systems.get(index).ok_or(Fault::Unread)?;
        let component = system.components.get(place).ok_or(Fault::Unread)?;
        let value = component.item.of(self.axis).ok_or(Fault::Unread)?;
        let unit = format!("{}/piece", self.asked.unit(self.axis));
        let item = self.value(value, unit, |systems| {
            let item = &mut systems.get_mut(index)?.components.get_mut(place)?.item;
            for value in [&mut item.cost, &mut item.emissions].into_iter().flatten() {
                *value = Decimal::ONE;
            }
            Some(())
        })?;
        let durability = component.durability;
        let mut found = ComponentNeeded {
            option: self.own.id.clone(),
            system: system.id.clone(),
            component: component.id.clone(),
            item,
            least_rated_uses: None,
            rated_uses: None,
            loss_per_use: None,
        };
        if durability.rated_uses == Decimal::ONE && durability.pool.is_none() {
            return Ok(found);
        }
        let with = |changed: Durability| -> Result<[Exact; 2], Fault> {
            let mut systems = self.asked.systems.clone();
            let system = systems.get_mut(index);
            if let Some(one) = system.and_then(|system| system.components.get_mut(place)) {
                one.durability = changed;
            }
            self.per_use(&systems)
        };
        found.least_rated_uses = least_rated_uses(self.asked.most_rated_uses, |rated_uses| {
            let [own, other] = with(Durability {
                rated_uses: rated_uses.into(),
                ..durability
            })?;
            own.less(other)
        })?;
        found.rated_uses = self.rated_uses(index, place)?;
        let loss = highest_loss(|loss| {
            let [own, other] = with(Durability { loss, ..durability })?;
            other.less(own).map(|dearer| !dearer)
        })?;
        let [_, other] = self.per_use(&self.asked.systems)?;
        let terms = vec![
            Term::new("q", durability.loss),
            Term::new("k", other.result()?),
        ];
        found.loss_per_use = loss.map(|loss| Explained::new(loss, "1", "reuse.loss_needed", terms));
        Ok(found)
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
        let Year { worn, lines } = year::<Exact>(system, demand)?;
        let of_item = lines
            .iter()
            .filter(|line| item_part(system, line.cause).is_some_and(|(one, _)| one == place));
        let of_item = sum(of_item.filter_map(|line| line.values.of(self.axis)));
        let each_of = |basis: Basis| {
            let resources = component.resources.iter();
            sum(resources
                .filter(|resource| resource.basis == basis)
                .filter_map(|resource| {
                    valued(Exact::exact(resource.quantity), resource).of(self.axis)
                }))
        };
        let item = component.item.of(self.axis).ok_or(Fault::Unread)?;
        let price = Exact::exact(item) + each_of(Basis::PerItem);
        let disposal = each_of(Basis::EndOfLife);
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

/// The yearly uses at which a year of both is the same; none where one of them is no line of its uses.
pub(super) fn uses_per_year_needed(
    asked: &ReuseComparison,
    [base, other]: [&ReuseOption; 2],
    axis: ReuseAxis,
) -> Result<Option<Explained>, Fault> {
    let (Some(one), Some(two)) = (as_line(asked, base, axis)?, as_line(asked, other, axis)?) else {
        return Ok(None);
    };
    // At no uses at all both are the same wherever nothing is fixed.
    let Some(uses) = break_even_volume(one, two)?.filter(|uses| uses.sign() != Ok(Ordering::Equal))
    else {
        return Ok(None);
    };
    let inputs = vec![
        Term::new("F1", two.0.result()?),
        Term::new("F0", one.0.result()?),
        Term::new("v0", one.1.result()?),
        Term::new("v1", two.1.result()?),
    ];
    Ok(Some(Explained::new(
        uses.result()?,
        asked.uses_unit(),
        "reuse.uses_per_year",
        inputs,
    )))
}

/// What a year takes whatever the uses, and what each use takes beyond it.
fn as_line(
    asked: &ReuseComparison,
    option: &ReuseOption,
    axis: ReuseAxis,
) -> Result<Option<(Exact, Exact)>, Fault> {
    let (mut fixed, mut variable) = (Exact::zero(), Exact::zero());
    for (index, share) in &option.shares {
        let system = asked.systems.get(*index).ok_or(Fault::Unread)?;
        let demand = asked.demand(asked.uses_per_year, *share)?;
        let Year { worn, lines } = year::<Exact>(system, demand)?;
        for line in &lines {
            let Some(value) = line.values.of(axis) else {
                continue;
            };
            match is_fixed(system, &worn, line) {
                Some(true) => fixed = fixed + value,
                Some(false) => variable = variable + value,
                None => return Ok(None),
            }
        }
    }
    Ok(Some((fixed, variable / Exact::exact(asked.uses_per_year))))
}

/// Whether a line is the same whatever the uses; none where it is neither that nor in proportion to them.
fn is_fixed(system: &ProductSystem, worn: &[Worn<Exact>], line: &Line<Exact>) -> Option<bool> {
    if let Some((index, _)) = item_part(system, line.cause) {
        let by_calendar = worn.get(index)?.by_calendar;
        let lossy = !system.components.get(index)?.durability.loss.is_zero();
        return (!(by_calendar && lossy)).then_some(by_calendar);
    }
    let Cause::Resource(index, place) = line.cause else {
        return Some(false);
    };
    let resource = system.components.get(index)?.resources.get(place)?;
    Some(matches!(
        resource.basis,
        Basis::PerOperatingDay | Basis::PerYear | Basis::PerItemAndYear
    ))
}
