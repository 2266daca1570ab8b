//! A product system, its components and what they take.

use std::collections::BTreeSet;

use crate::document::pointer::Pointer;
use crate::document::resolve::bounds;
use crate::document::resolve::cost::Lines;
use crate::document::resolve::names::Names;
use crate::document::resolve::parameter::{Units, read};
use crate::document::wire::reuse as wire;
use crate::document::wire::value::{self, Identifier, NumberOrParameter, Quantity};
use crate::model::{
    Basis, Durability, Infection, Operand, PerAxis, Pool, PoolSize, ProductComponent,
    ProductSystem, Resource, ReuseAxis, Role, SharedInput,
};
use crate::num::{Decimal, Unit};
use crate::problem::Problems;

/// What the parts of a system are read against.
pub(in crate::document::resolve) struct Reader<'a> {
    pub(in crate::document::resolve) units: Units<'a>,
    /// Of a calculation, which has no parameters.
    pub(in crate::document::resolve) parameters: &'a Names<'a>,
    /// What parameters of a lot are read with; none in a calculation.
    pub(in crate::document::resolve) lines: Option<Lines<'a>>,
    pub(in crate::document::resolve) axes: BTreeSet<ReuseAxis>,
    pub(in crate::document::resolve) operating_days: bool,
    pub(in crate::document::resolve) inputs: &'a Names<'a>,
    pub(in crate::document::resolve) wires: &'a [wire::SharedInput],
}

impl Reader<'_> {
    pub(in crate::document::resolve) fn inputs(
        &self,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Vec<SharedInput>> {
        let mut read = |known: &wire::Known, at: Pointer<'_>| match known {
            wire::Known::Constant(quantity) => {
                let unit_at = at.key("constant");
                self.units
                    .parse(&quantity.unit, unit_at.key("unit"), problems)?;
                Some(quantity.unit.clone())
            }
            wire::Known::Unknown => Some(String::new()),
            wire::Known::EmissionFactor(name) => {
                let at = at.key("emission_factor");
                let found = self.emission_factor(name, at, problems)?;
                let factor = self.lines?.frame.factor_sets.factor(found)?;
                Some(factor.unit.clone())
            }
            wire::Known::Parameter(name) => self
                .parameter(name, at, problems)
                .map(|(_, _, written)| written),
        };
        let inputs = self.wires.iter().enumerate().map(|(index, input)| {
            let at = at.index(index);
            let price = read(&input.price, at.key("price"));
            let emissions = read(&input.emissions, at.key("emissions"));
            Some(SharedInput {
                id: input.id.0.clone(),
                title: input.title.clone(),
                units: [price?, emissions?],
            })
        });
        inputs.collect::<Vec<_>>().into_iter().collect()
    }

    pub(in crate::document::resolve) fn systems(
        &self,
        systems: &[wire::ProductSystem],
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Vec<ProductSystem<Operand>>> {
        let systems = systems.iter().enumerate().map(|(index, system)| {
            let at = at.index(index);
            let components_at = at.key("components");
            if system.components.is_empty() {
                problems.push(components_at.problem("document.empty_list"));
            }
            let ids = system.components.iter().map(|component| &component.id);
            Names::of(ids, "component", components_at, problems);
            let components = system.components.iter().enumerate();
            let components = components
                .map(|(index, one)| self.component(one, components_at.index(index), problems))
                .collect::<Vec<_>>();
            let infection = match &system.infection {
                None => Some(None),
                Some(infection) => {
                    let read = self.infection(infection, at.key("infection"), problems);
                    read.map(Some)
                }
            };
            Some(ProductSystem {
                id: system.id.0.clone(),
                title: system.title.clone(),
                components: components.into_iter().collect::<Option<_>>()?,
                infection: infection?,
            })
        });
        systems.collect::<Vec<_>>().into_iter().collect()
    }

    fn component(
        &self,
        component: &wire::ProductComponent,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<ProductComponent<Operand>> {
        let (price_at, emissions_at) = (at.key("price"), at.key("emissions"));
        let (cost, bought_as) = match component.price.own() {
            Ok(price) => {
                let cost = self.one(ReuseAxis::Cost, &price, price_at, problems);
                (cost, Some(None))
            }
            Err(name) => {
                // The price is the bid's; it takes its place once a bid is read.
                let asked = self.axes.contains(&ReuseAxis::Cost);
                let cost = asked.then_some(Operand::Constant(Decimal::ZERO));
                let bought = self.bought_as(name, price_at.key("item"), problems);
                (Some(cost), bought.map(Some))
            }
        };
        let emissions = self.one(
            ReuseAxis::Emissions,
            &component.emissions,
            emissions_at,
            problems,
        );
        let item = cost.zip(emissions);
        let item = item.map(|(cost, emissions)| PerAxis { cost, emissions });
        match item.and_then(|item| item.cost) {
            Some(Operand::Constant(price)) => {
                bounds::not_negative(price, price_at, problems);
            }
            Some(price) => {
                self.read_as(price, Role::NotNegative, price_at, problems);
            }
            None => {}
        }
        let durability = self.durability(&component.life, at.key("life"), problems);
        let resources_at = at.key("resources");
        let ids = component.resources.iter().map(|resource| &resource.id);
        Names::of(ids, "resource", resources_at, problems);
        let pool = durability.is_none_or(|durability| durability.pool.is_some());
        let resources = component.resources.iter().enumerate();
        let resources = resources
            .map(|(index, one)| self.resource(one, pool, resources_at.index(index), problems))
            .collect::<Vec<_>>();
        Some(ProductComponent {
            id: component.id.0.clone(),
            title: component.title.clone(),
            item: item?,
            bought_as: bought_as?,
            durability: durability?,
            resources: resources.into_iter().collect::<Option<_>>()?,
        })
    }

    fn durability(
        &self,
        life: &wire::ItemLife,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Durability<Operand>> {
        let wire::ItemLife::Reusable(reusable) = life else {
            return Some(Durability {
                single_use: true,
                rated_uses: Operand::Constant(Decimal::ONE),
                loss: Operand::Constant(Decimal::ZERO),
                pool: None,
            });
        };
        let at = at.key("reusable");
        let rated_at = at.key("rated_uses");
        let rated = self.number(&reusable.rated_uses, Role::Uses, rated_at, problems);
        let loss_at = at.key("loss_per_use");
        let loss = self.number(&reusable.loss_per_use, Role::Probability, loss_at, problems);
        let years_at = at.key("calendar_years");
        let calendar_years = match &reusable.calendar_years {
            None | Some(wire::CalendarYears::None) => Some(None),
            Some(wire::CalendarYears::Years(years)) => {
                bounds::positive(years.0, years_at, problems).map(Some)
            }
        };
        let size = self.pool_size(&reusable.pool, at.key("pool"), problems)?;
        if size.is_none() && reusable.calendar_years.is_some() {
            problems.push(
                years_at
                    .problem("reuse.pool_missing")
                    .with("field", "calendar_years"),
            );
        }
        if size.is_some() && reusable.calendar_years.is_none() {
            problems.push(years_at.problem("reuse.calendar_years_missing"));
            return None;
        }
        let calendar_years = calendar_years?;
        Some(Durability {
            single_use: false,
            rated_uses: rated?,
            loss: loss?,
            pool: size.map(|size| Pool {
                size,
                calendar_years,
            }),
        })
    }

    fn pool_size(
        &self,
        pool: &wire::ItemPool,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Option<PoolSize<Operand>>> {
        match pool {
            wire::ItemPool::None => Some(None),
            wire::ItemPool::Items(items) => self
                .number(items, Role::Count, at.key("items"), problems)
                .map(|items| Some(PoolSize::Stated(items))),
            wire::ItemPool::Turnaround(turnaround) => {
                let at = at.key("turnaround");
                self.needs_operating_days(at, problems);
                let days_at = at.key("operating_days");
                let days = bounds::positive(turnaround.operating_days.0, days_at, problems);
                let reserve_at = at.key("reserve");
                let reserve = bounds::not_negative(turnaround.reserve.0, reserve_at, problems);
                Some(Some(PoolSize::Turnaround {
                    days: days?,
                    reserve: reserve?,
                    peak: turnaround.peak,
                    whole: turnaround.whole,
                }))
            }
        }
    }

    fn needs_operating_days(&self, at: Pointer<'_>, problems: &mut Problems) {
        if !self.operating_days {
            problems.push(at.problem("reuse.operating_days_missing"));
        }
    }

    fn resource(
        &self,
        resource: &wire::Resource,
        has_pool: bool,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Resource<Operand>> {
        let basis = self.basis(&resource.basis, has_pool, at.key("basis"), problems);
        let quantity_at = at.key("quantity");
        let read = match &resource.quantity {
            value::Operand::Constant(quantity) => self.constant(quantity, quantity_at, problems),
            value::Operand::Parameter(name) => {
                let found = self.parameter(name, quantity_at, problems);
                found.and_then(|(index, unit, written)| {
                    let quantity = Operand::Parameter(index);
                    let read = self.read_as(quantity, Role::NotNegative, quantity_at, problems);
                    Some((read?, unit, written))
                })
            }
        };
        self.payer_is_asked(resource.payer.as_ref(), resource.vat.as_ref(), at, problems);
        let of_at = at.key("of");
        let (input, price, emissions) = match &resource.of {
            wire::ResourceRate::Input(name) => {
                let index = self.inputs.find(name, of_at.key("input"), problems)?;
                let input = self.wires.get(index)?;
                (Some(index), &input.price, &input.emissions)
            }
            wire::ResourceRate::Own(own) => (None, &own.price, &own.emissions),
        };
        let (own_at, input_at) = (of_at.key("own"), of_at.key("input"));
        let (price_at, emissions_at) = match input {
            Some(_) => (input_at, input_at),
            None => (own_at.key("price"), own_at.key("emissions")),
        };
        let (amount, unit, written) = read?;
        let mut rate = |axis: ReuseAxis, known: &wire::Known, at: Pointer<'_>| {
            let mut told = Problems::default();
            // What a shared input is in itself is told there, and what of it does not fit, or is missing, at
            // the resource that uses it.
            let of_itself = if input.is_some() {
                &mut told
            } else {
                &mut *problems
            };
            let value = self.rate_value(known, at, of_itself);
            self.rate(axis, value, &unit, at, problems)
        };
        let cost = rate(ReuseAxis::Cost, price, price_at);
        let emitted = rate(ReuseAxis::Emissions, emissions, emissions_at);
        let factor = match emissions {
            wire::Known::EmissionFactor(name) => {
                // What is wrong with it has been said.
                let mut said = Problems::default();
                self.emission_factor(name, emissions_at, &mut said)
            }
            _ => None,
        };
        Some(Resource {
            id: resource.id.0.clone(),
            title: resource.title.clone(),
            phase: resource.phase,
            stage: resource.stage,
            basis: basis?,
            quantity: amount,
            unit: written,
            input,
            rate: PerAxis {
                cost: cost?,
                emissions: emitted?,
            },
            factor,
            cashable: resource.cashable,
            shared_capacity: resource.shared_capacity,
        })
    }

    fn basis(
        &self,
        basis: &wire::Basis,
        has_pool: bool,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Basis> {
        Some(match basis {
            wire::Basis::PerItem => Basis::PerItem,
            wire::Basis::EndOfLife => Basis::EndOfLife,
            wire::Basis::PerUse => Basis::PerUse,
            wire::Basis::PerBatch(size) => {
                Basis::PerBatch(bounds::positive(size.0, at.key("per_batch"), problems)?)
            }
            wire::Basis::EveryUses(uses) => {
                Basis::EveryUses(bounds::positive(uses.0, at.key("every_uses"), problems)?)
            }
            wire::Basis::PerOperatingDay => {
                self.needs_operating_days(at, problems);
                Basis::PerOperatingDay
            }
            wire::Basis::PerYear => Basis::PerYear,
            wire::Basis::PerItemAndYear => {
                if !has_pool {
                    problems.push(
                        at.problem("reuse.pool_missing")
                            .with("field", "per_item_and_year"),
                    );
                }
                Basis::PerItemAndYear
            }
        })
    }

    fn infection(
        &self,
        infection: &wire::Infection,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Infection<Operand>> {
        let probability_at = at.key("probability_per_use");
        let probability =
            bounds::fraction(infection.probability_per_use.0, probability_at, problems);
        let (cost, emissions) = (&infection.cost, &infection.emissions);
        let each = self.each(
            (cost, at.key("cost")),
            (emissions, at.key("emissions")),
            problems,
        );
        let (payer, vat) = (infection.payer.as_ref(), infection.vat.as_ref());
        self.payer_is_asked(payer, vat, at, problems);
        Some(Infection {
            probability: probability?,
            each: each?,
            cashable: infection.cashable,
            source: infection.source.text.clone(),
        })
    }

    /// A parameter by its index, its unit and its unit as written.
    pub(super) fn parameter(
        &self,
        name: &Identifier,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<(usize, Unit, String)> {
        let at = at.key("parameter");
        let Some(lines) = self.lines else {
            self.parameters.find(name, at, problems);
            return None;
        };
        let parameters = lines.terms.parameters;
        let index = parameters.find_of_system(name, at, problems)?;
        let found = parameters.get(index)?;
        Some((index, found.dimension.clone(), found.unit.clone()))
    }

    /// A quantity, its unit and its unit as written.
    fn constant(
        &self,
        quantity: &Quantity,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<(Operand, Unit, String)> {
        let at = at.key("constant");
        let unit = self.units.parse(&quantity.unit, at.key("unit"), problems);
        let amount = bounds::not_negative(quantity.value.0, at.key("value"), problems);
        Some((Operand::Constant(amount?), unit?, quantity.unit.clone()))
    }

    fn read_as(
        &self,
        operand: Operand,
        role: Role,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Operand> {
        self.lines?.read_as(operand, role, at, problems)
    }

    /// A plain number, or a parameter that counts something.
    fn number(
        &self,
        wire: &NumberOrParameter,
        role: Role,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Operand> {
        let name = match wire {
            NumberOrParameter::Number(number) => {
                return read(number.0, role, at, problems).map(Operand::Constant);
            }
            NumberOrParameter::Parameter(name) => name,
        };
        let (index, unit, written) = self.parameter(name, at, problems)?;
        let is_plain = unit.same_dimension(&Unit::one()) || unit.counts();
        if unit.to_base() != Some((Decimal::ONE, Decimal::ONE)) || !is_plain {
            problems.push(
                at.problem("unit.mismatch")
                    .with("unit", written)
                    .with("wanted", "1"),
            );
            return None;
        }
        self.read_as(Operand::Parameter(index), role, at, problems)
    }

    /// A calculation has nobody who pays.
    fn payer_is_asked(
        &self,
        payer: Option<&Identifier>,
        vat: Option<&Identifier>,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) {
        for (field, said) in [("payer", payer), ("vat", vat)] {
            if said.is_some() && self.lines.is_none() {
                problems.push(at.key(field).problem("reuse.payer_not_asked"));
            }
        }
    }
}
