//! Sets of emission factors: those that ship, and those that a procurement states.

use std::collections::BTreeMap;

use super::names::Names;
use super::parameter::Units;
use crate::catalogue::{SHIPPED_FACTORS, ShippedFactor, ShippedFactors};
use crate::document::pointer::Pointer;
use crate::document::wire::carbon as wire;
use crate::document::wire::procurement::Procurement;
use crate::model::{EmissionFactor, FactorAt, FactorKind, FactorSet, FactorValue, GwpSet};
use crate::num::{Source, Unit, parse_decimal};
use crate::problem::Problems;

/// How many names a problem offers instead of an unknown one.
const SHOWN: usize = 12;

/// The sets of a procurement by name.
pub(super) struct FactorSets<'a> {
    names: Names<'a>,
    /// None for one with a problem of its own; what refers to it is not blamed.
    all: Vec<Option<FactorSet>>,
}

impl<'a> FactorSets<'a> {
    pub(super) fn of(
        procurement: &'a Procurement,
        units: Units<'_>,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Self {
        let wires = &procurement.factor_sets;
        let names = Names::of(wires.iter().map(|one| &one.id), "factor set", at, problems);
        let all = wires.iter().enumerate();
        let all = all.map(|(index, one)| set(one, units, at.index(index), problems));
        Self {
            all: all.collect(),
            names,
        }
    }

    /// The sets of the model.
    pub(super) fn model(&self) -> Option<Vec<FactorSet>> {
        self.all.iter().cloned().collect()
    }

    /// The factor that a line names.
    pub(super) fn find(
        &self,
        name: &wire::FactorName,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<FactorAt> {
        let set = self.names.find(&name.set, at.key("set"), problems)?;
        let factors = &self.all.get(set)?.as_ref()?.factors;
        let found = factors.iter().position(|one| one.id == name.factor.0);
        if found.is_none() {
            let problem = at.key("factor").problem("carbon.unknown_factor");
            problems.push(
                problem
                    .with("id", &name.factor.0)
                    .with("set", &name.set.0)
                    .with("known", alike(&name.factor.0, factors)),
            );
        }
        Some(FactorAt {
            set,
            factor: found?,
        })
    }

    pub(super) fn factor(&self, at: FactorAt) -> Option<&EmissionFactor> {
        self.all.get(at.set)?.as_ref()?.factors.get(at.factor)
    }

    pub(super) fn kind(&self, at: FactorAt) -> Option<FactorKind> {
        Some(self.all.get(at.set)?.as_ref()?.kind)
    }
}

/// The names of a set that begin as the unknown one does, or else the first of all.
fn alike(unknown: &str, factors: &[EmissionFactor]) -> String {
    let head = unknown.split('.').next().unwrap_or_default();
    let names = factors.iter().map(|factor| factor.id.as_str());
    let same: Vec<&str> = names
        .clone()
        .filter(|name| name.split('.').next() == Some(head))
        .take(SHOWN)
        .collect();
    let shown = if same.is_empty() {
        names.take(SHOWN).collect()
    } else {
        same
    };
    shown.join(", ")
}

fn set(
    wire: &wire::FactorSet,
    units: Units<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<FactorSet> {
    let at = at.key("factors");
    match &wire.factors {
        wire::FactorSource::Shipped(set) => shipped(&wire.id.0, set, at.key("shipped"), problems),
        wire::FactorSource::Own(factors) => {
            own(&wire.id.0, factors, units, at.key("own"), problems)
        }
    }
}

fn shipped(
    id: &str,
    wire: &wire::ShippedSet,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<FactorSet> {
    let named = |set: &&ShippedFactors| set.name == wire.name && set.version == wire.version;
    let Some(set) = SHIPPED_FACTORS.iter().find(named) else {
        let known = SHIPPED_FACTORS.iter();
        let known = known.map(|set| format!("{} {}", set.name, set.version));
        problems.push(
            at.problem("carbon.unknown_set")
                .with("name", &wire.name)
                .with("version", &wire.version)
                .with("known", known.collect::<Vec<_>>().join(", ")),
        );
        return None;
    };
    let gwp_set = GwpSet::ALL.iter().find(|word| word.word() == set.gwp_set);
    let factors: Option<Vec<EmissionFactor>> = set.factors().map(of_row).collect();
    Some(FactorSet {
        id: id.to_owned(),
        title: set.title.to_owned(),
        version: format!("{} {}", set.name, set.version),
        year: set.year,
        gwp_set: *gwp_set?,
        kind: FactorKind::Physical,
        licence: set.licence.to_owned(),
        source: set.source.to_owned(),
        factors: factors?,
    })
}

/// A factor that ships; a test holds that each can be read.
fn of_row(row: ShippedFactor) -> Option<EmissionFactor> {
    let value = if row.value.is_empty() {
        FactorValue::Blank
    } else {
        FactorValue::Constant(parse_decimal(row.value, Source::Text).ok()?)
    };
    Some(EmissionFactor {
        id: row.id.to_owned(),
        title: row.title.to_owned(),
        unit: row.unit.to_owned(),
        dimension: Unit::parse(row.unit, "", &|_| false).ok()?,
        area: None,
        method: None,
        value,
    })
}

fn own(
    id: &str,
    wire: &wire::OwnFactors,
    units: Units<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<FactorSet> {
    let list_at = at.key("list");
    let before = problems.count();
    if wire.list.is_empty() {
        problems.push(list_at.problem("document.empty_list"));
    }
    let names = wire.list.iter().map(|one| &one.id);
    Names::of(names, "emission factor", list_at, problems);
    let factors = wire.list.iter().enumerate();
    let factors: Option<Vec<EmissionFactor>> = factors
        .map(|(index, one)| factor(one, units, list_at.index(index), problems))
        .collect();
    (problems.count() == before).then_some(())?;
    Some(FactorSet {
        id: id.to_owned(),
        title: wire.title.clone(),
        version: wire.version.clone(),
        year: wire.year,
        gwp_set: wire.gwp_set,
        kind: wire.kind,
        licence: wire.licence.clone(),
        source: wire.source.text.clone(),
        factors: factors?,
    })
}

fn factor(
    wire: &wire::Factor,
    units: Units<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<EmissionFactor> {
    let dimension = units.parse(&wire.unit, at.key("unit"), problems);
    let value = match &wire.value {
        None => FactorValue::Blank,
        Some(wire::FactorValue::Constant(value)) => FactorValue::Constant(value.0),
        Some(wire::FactorValue::ByYear(years)) => {
            let value_at = at.key("value");
            let years_at = value_at.key("by_year");
            if years.is_empty() {
                problems.push(years_at.problem("document.empty_list"));
            }
            let mut by_year = BTreeMap::new();
            for (index, one) in years.iter().enumerate() {
                if by_year.insert(i64::from(one.year), one.value.0).is_some() {
                    let year_at = years_at.index(index);
                    let problem = year_at.key("year").problem("carbon.year_twice");
                    problems.push(problem.with("year", one.year.to_string()));
                }
            }
            FactorValue::ByYear(by_year)
        }
    };
    Some(EmissionFactor {
        id: wire.id.0.clone(),
        title: wire.title.clone(),
        unit: wire.unit.clone(),
        dimension: dimension?,
        area: wire.area.clone(),
        method: wire.method.clone(),
        value,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_factor_that_ships_can_be_read() {
        for set in SHIPPED_FACTORS {
            assert!(
                set.factors().all(|row| of_row(row).is_some()),
                "{}",
                set.name
            );
            assert!(GwpSet::ALL.iter().any(|word| word.word() == set.gwp_set));
        }
    }
}
