//! Parameters: who sets them, in which unit, and what happens when a bidder does not.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::names::Names;
use super::uncertainty::{Collected, stays_within};
use crate::document::pointer::Pointer;
use crate::document::wire::lot as wire;
use crate::document::wire::value::Identifier;
use crate::model::{
    Missing, Origin, Parameter, Role, Scope, Support, Uncertain, UncertainNumber, Uncertainty,
};
use crate::num::{Decimal, MOST_FACTORS, Unit, UnitFault};
use crate::problem::{Numbers, Problems};

/// What a unit may be made of.
#[derive(Clone, Copy)]
pub(super) struct Units<'a> {
    pub(super) currency: &'a str,
    pub(super) counted: &'a Names<'a>,
}

impl Units<'_> {
    /// The unit written `text`.
    pub(super) fn parse(
        &self,
        text: &str,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Unit> {
        Unit::parse(text, self.currency, &|name| self.counted.has(name))
            .map_err(|fault| {
                let problem = match fault {
                    UnitFault::Malformed => at.problem("unit.malformed").with("unit", text),
                    UnitFault::TooLong => at
                        .problem("unit.too_long")
                        .with("unit", text)
                        .with("most", MOST_FACTORS),
                    UnitFault::Unknown(word) => {
                        let known: Vec<&str> = Unit::known().collect();
                        at.problem("unit.unknown")
                            .with("unit", word)
                            .with("known", known.join(", "))
                            .with("currency", self.currency)
                    }
                    UnitFault::OtherCurrency(word) => at
                        .problem("unit.other_currency")
                        .with("unit", word)
                        .with("currency", self.currency),
                };
                problems.push(problem);
            })
            .ok()
    }
}

/// The parameters a lot can use, and which of them it does use.
pub(super) struct Parameters<'a> {
    names: Names<'a>,
    /// None for one with a problem of its own; what refers to it is not blamed.
    all: Vec<Option<Parameter>>,
    pub(super) wires: Vec<&'a wire::Parameter>,
    used: RefCell<BTreeSet<usize>>,
    /// Those that something else than a product system reads.
    elsewhere: RefCell<BTreeSet<usize>>,
    /// Which product systems read them.
    systems: RefCell<BTreeMap<usize, BTreeSet<usize>>>,
    roles: RefCell<BTreeMap<usize, Role>>,
    /// Which values are uncertain.
    uncertain: Vec<Uncertain>,
    /// The wholes that values are shares of.
    pub(super) wholes: Vec<&'a str>,
}

impl<'a> Parameters<'a> {
    /// The parameters of `lists`, each with its place: the procurement's and then the lot's own.
    ///
    /// A lot's own are demanded of every bid; the procurement's only where the lot uses them.
    pub(super) fn resolve(
        shared: (&'a [wire::Parameter], Pointer<'_>),
        own: (&'a [wire::Parameter], Pointer<'_>),
        units: Units<'_>,
        is_first: bool,
        problems: &mut Problems,
    ) -> Self {
        let mut parameters = Self {
            names: Names::of(std::iter::empty(), "parameter", Pointer::ROOT, problems),
            all: Vec::new(),
            wires: Vec::new(),
            used: RefCell::default(),
            elsewhere: RefCell::default(),
            systems: RefCell::default(),
            roles: RefCell::default(),
            uncertain: Vec::new(),
            wholes: Vec::new(),
        };
        let mut said = Problems::default();
        for ((list, at), is_said) in [(shared, !is_first), (own, false)] {
            // What is wrong with the procurement's parameters is said with the first lot.
            let problems = if is_said { &mut said } else { &mut *problems };
            let mut uncertain = Collected::default();
            for (index, wire) in list.iter().enumerate() {
                let at = at.index(index);
                let number = UncertainNumber::Parameter(parameters.wires.len());
                let value = wire.value.as_ref();
                let one_of =
                    value.and_then(|value| uncertain.add(number, value, at.key("value"), problems));
                if let Some(stated) = one_of {
                    stays_within(stated, published_bounds(wire), problems);
                }
                parameters
                    .names
                    .add(&wire.id, parameters.wires.len(), at.key("id"), problems);
                parameters.all.push(one(wire, units, at, problems));
                parameters.wires.push(wire);
            }
            let wholes: Vec<&str> = uncertain.wholes().collect();
            let known = std::mem::take(&mut parameters.wholes);
            parameters
                .uncertain
                .extend(uncertain.finish(&known, problems));
            parameters.wholes = [known, wholes].concat();
        }
        let first_own = shared.0.len();
        parameters
            .used
            .borrow_mut()
            .extend(first_own..parameters.wires.len());
        parameters
    }

    /// The index of a parameter, if it is known.
    pub(super) fn index(&self, name: &Identifier) -> Option<usize> {
        self.names.index(name)
    }

    /// The parameter at `index`.
    pub(super) fn get(&self, index: usize) -> Option<&Parameter> {
        self.all.get(index)?.as_ref()
    }

    /// The index of the parameter `name`, which is used from now on.
    pub(super) fn find(
        &self,
        name: &Identifier,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<usize> {
        let index = self.find_of_system(name, at, problems)?;
        self.elsewhere.borrow_mut().insert(index);
        Some(index)
    }

    /// The same, for what a product system may read of it.
    pub(super) fn find_of_system(
        &self,
        name: &Identifier,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<usize> {
        let index = self.names.find(name, at, problems)?;
        self.used.borrow_mut().insert(index);
        self.systems.borrow_mut().entry(index).or_default();
        Some(index)
    }

    /// Says that a product system reads the parameter.
    pub(super) fn read_by_system(&self, index: usize, system: usize) {
        let mut systems = self.systems.borrow_mut();
        systems.entry(index).or_default().insert(system);
    }

    /// The index of the parameter `name`, for an offer's value.
    pub(super) fn named(
        &self,
        name: &Identifier,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<usize> {
        self.names.find(name, at, problems)
    }

    /// Says what a formula reads the parameter as.
    pub(super) fn read_as(&self, index: usize, role: Role) {
        self.roles.borrow_mut().insert(index, role);
    }

    /// What formulas read the parameter at `index` as, so far.
    pub(super) fn role(&self, index: usize) -> Role {
        self.roles.borrow().get(&index).copied().unwrap_or_default()
    }

    /// How uncertain the buyer's value of the parameter at `index` is; none where it is certain.
    pub(super) fn uncertainty(&self, index: usize) -> Option<&Uncertainty> {
        let number = UncertainNumber::Parameter(index);
        let found = self.uncertain.iter().find(|one| one.number == number);
        found.map(|one| &one.uncertainty)
    }

    /// Which of the buyer's values are uncertain.
    pub(super) fn uncertain(&self) -> Vec<Uncertain> {
        self.uncertain.clone()
    }

    /// Checks a value that the buyer states of the parameter at `index` and that stands at `at`.
    ///
    /// What a bid states is never checked here: the published bounds decide where it stands.
    pub(super) fn check(
        &self,
        index: usize,
        value: Decimal,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Decimal> {
        self.get(index)?;
        read(value, self.role(index), at, problems)?;
        within(value, self.wires.get(index)?, at, problems)
    }

    /// The parameters of the model, each knowing whether the lot uses it; where it is not known which product
    /// systems read what, nobody is asked for what only they read.
    pub(super) fn into_model(self, systems_are_known: bool) -> Option<Vec<Parameter>> {
        let used = self.used.into_inner();
        let elsewhere = self.elsewhere.into_inner();
        let systems = self.systems.into_inner();
        let roles = self.roles.into_inner();
        let mut all: Vec<Parameter> = self.all.into_iter().collect::<Option<_>>()?;
        for (index, parameter) in all.iter_mut().enumerate() {
            parameter.used = used.contains(&index);
            parameter.role = roles.get(&index).copied().unwrap_or_default();
            let readers = systems.get(&index).filter(|_| !elsewhere.contains(&index));
            parameter.systems = match readers {
                Some(_) if !systems_are_known => vec![usize::MAX],
                readers => readers.into_iter().flatten().copied().collect(),
            };
        }
        Some(all)
    }
}

/// A value that formulas can read as `role`.
pub(super) fn read(
    value: Decimal,
    role: Role,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Decimal> {
    if role.reads(value) {
        return Some(value);
    }
    let code = match role {
        Role::Life => "cost.life_not_whole_years",
        Role::Count | Role::Uses | Role::Probability | Role::NotNegative => "number.out_of_bounds",
        Role::Number | Role::Rate => "number.not_a_rate",
    };
    let bounds = match role {
        Role::Uses => "1 … 100000",
        Role::Probability => "0 … 1",
        Role::NotNegative => "≥ 0",
        _ => "> 0",
    };
    let problem = at.problem(code).with("value", value);
    problems.push(problem.with("bounds", Numbers(bounds)));
    None
}

/// Between which bounds a value is published to lie.
fn published_bounds(wire: &wire::Parameter) -> Support {
    Support {
        least: wire.minimum.map(|least| least.0),
        most: wire.maximum.map(|most| most.0),
    }
}

/// A value within the published bounds of its parameter.
fn within(
    value: Decimal,
    wire: &wire::Parameter,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Decimal> {
    if published_bounds(wire).holds(value) {
        return Some(value);
    }
    let text = |bound: Option<crate::document::wire::value::Number>| {
        bound.map_or_else(|| "…".to_owned(), |bound| bound.0.to_string())
    };
    let bounds = format!("{} … {}", text(wire.minimum), text(wire.maximum));
    problems.push(
        at.problem("number.out_of_bounds")
            .with("value", value)
            .with("bounds", Numbers(bounds)),
    );
    None
}

fn one(
    wire: &wire::Parameter,
    units: Units<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Parameter> {
    let before = problems.count();
    let dimension = units.parse(&wire.unit, at.key("unit"), problems);
    if wire.derivation.is_some() || wire.origin == Origin::Derived {
        problems.push(at.key("origin").problem("parameter.not_supported"));
    }
    if wire.scope == Some(Scope::Site) {
        problems.push(at.key("scope").problem("parameter.not_supported"));
    }
    match (wire.origin, wire.value.is_some()) {
        (Origin::Buyer, false) => {
            problems.push(at.problem("parameter.value_missing").with("id", &wire.id.0));
        }
        (Origin::Bidder | Origin::AssessorMeasured, true) => {
            problems.push(
                at.key("value")
                    .problem("parameter.value_not_allowed")
                    .with("id", &wire.id.0),
            );
        }
        _ => {}
    }
    if wire.origin == Origin::Bidder && wire.missing.is_none() {
        problems.push(
            at.key("missing")
                .problem("parameter.missing_policy")
                .with("id", &wire.id.0),
        );
    }
    // What is measured is always waited for: a policy that says otherwise would have no effect.
    let may_say = |missing: &wire::MissingPolicy| match wire.origin {
        Origin::Bidder => true,
        Origin::AssessorMeasured => *missing == wire::MissingPolicy::Ask,
        Origin::Buyer | Origin::Derived => false,
    };
    if wire
        .missing
        .as_ref()
        .is_some_and(|missing| !may_say(missing))
    {
        problems.push(
            at.key("missing")
                .problem("parameter.policy_not_allowed")
                .with("id", &wire.id.0),
        );
    }
    if let (Some(least), Some(most)) = (wire.minimum, wire.maximum)
        && least.0 > most.0
    {
        problems.push(
            at.key("maximum")
                .problem("parameter.bounds_reversed")
                .with("minimum", least.0)
                .with("maximum", most.0),
        );
    }
    if let Some(value) = &wire.value {
        within(value.0.0, wire, at.key("value"), problems);
    }
    let missing = wire.missing.as_ref().map_or(Missing::Ask, policy);
    if let Missing::Adverse(value) = missing {
        let missing_at = at.key("missing");
        within(value, wire, missing_at.key("adverse_value"), problems);
    }
    (problems.count() == before).then_some(())?;
    Some(Parameter {
        id: wire.id.0.clone(),
        title: wire.title.clone(),
        unit: wire.unit.clone(),
        dimension: dimension?,
        origin: wire.origin,
        value: wire.value.as_ref().map(|value| value.0.0),
        source: wire.source.as_ref().map(|source| source.text.clone()),
        assumed: wire
            .source
            .as_ref()
            .is_some_and(|source| source.assumed == Some(true)),
        contains: wire.contains.to_vec(),
        pointer: at.to_string(),
        missing,
        minimum: wire.minimum.map(|least| least.0),
        maximum: wire.maximum.map(|most| most.0),
        used: false,
        systems: Vec::new(),
        role: Role::Number,
    })
}

pub(super) fn policy(wire: &wire::MissingPolicy) -> Missing {
    match wire {
        wire::MissingPolicy::Problem => Missing::Problem,
        wire::MissingPolicy::NonCompliant => Missing::NonCompliant,
        wire::MissingPolicy::AdverseValue(value) => Missing::Adverse(value.0),
        wire::MissingPolicy::Ask => Missing::Ask,
    }
}
