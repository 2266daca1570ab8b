//! What emissions rest on: footprints, factors of a set, or numbers that are only stated.

use super::Emissions;
use crate::model::{
    Biogenic, CarbonLine, DataRating, Documentation, Lot, ProductFootprint, Stage, belongs,
};
use crate::num::{Decimal, Exact, Fault, Scalar, decide, sum};

/// What an emission rests on.
#[derive(Debug, Clone, Copy)]
pub enum Ground<'a> {
    /// A product footprint.
    Footprint(&'a ProductFootprint),
    /// A carbon line.
    Line(&'a CarbonLine),
}

impl Ground<'_> {
    /// How much of the emission counts as documented, from 0 to 1, where each of `kinds` does.
    ///
    /// What one of the kinds covers whole is whole; of a footprint that no other covers, the share of
    /// primary data is.
    #[must_use]
    pub fn documented(&self, kinds: &[Documentation]) -> Decimal {
        let covers = |kind: &Documentation| match (self, kind) {
            (Self::Footprint(_), Documentation::Footprint) => Decimal::ONE,
            (Self::Footprint(one), Documentation::VerifiedFootprint) => {
                Decimal::from(u8::from(one.verified_by.is_some()))
            }
            (Self::Footprint(one), Documentation::PrimaryData) => {
                one.quality.primary_share.unwrap_or_default()
            }
            (Self::Line(line), Documentation::FactorSet) => {
                Decimal::from(u8::from(!line.factors.is_empty()))
            }
            _ => Decimal::ZERO,
        };
        kinds.iter().map(covers).max().unwrap_or_default()
    }

    /// A rating of its data; only footprints have some.
    #[must_use]
    pub const fn rating(&self, rating: DataRating) -> Option<Decimal> {
        let Self::Footprint(one) = self else {
            return None;
        };
        match rating {
            DataRating::Technological => one.quality.technological,
            DataRating::Geographical => one.quality.geographical,
            DataRating::Temporal => one.quality.temporal,
        }
    }
}

/// An emission without biogenic carbon, by its size.
#[derive(Debug, Clone, Copy)]
pub struct Grounded<'a, S> {
    /// What it rests on.
    pub ground: Ground<'a>,
    /// How many kg CO2e it is over the study; what is negative counts with its size.
    pub size: S,
}

/// The emissions of some stages, or of all where `stages` is empty, each with what it rests on.
///
/// # Formula
///
/// ```text
/// size   |Σ e(t)| of a carbon line, or of a part of a product footprint, without biogenic carbon
/// ```
pub fn grounded<'a, S: Scalar>(
    emissions: &'a Emissions<S>,
    lot: &'a Lot,
    footprints: &'a [ProductFootprint],
    stages: &'a [Stage],
) -> impl Iterator<Item = Grounded<'a, S>> {
    let counts = move |of: &[Stage], biogenic| belongs(of, biogenic, stages, Biogenic::Excluded);
    let lines = emissions.lines.iter();
    let lines = lines.filter(move |one| counts(one.stages(), one.biogenic));
    let lines = lines.filter_map(|one| {
        let line = lot.carbon_lines.get(one.line)?;
        Some((Ground::Line(line), one.total))
    });
    let stated = emissions.footprints.iter();
    let stated = stated.filter(move |one| counts(&one.stages, one.biogenic));
    let stated = stated.filter_map(|one| {
        let footprint = footprints.get(one.footprint)?;
        Some((Ground::Footprint(footprint), one.total))
    });
    lines.chain(stated).map(|(ground, total)| Grounded {
        ground,
        size: total.greater(S::zero() - total),
    })
}

/// Whether there is nothing of which a share could be documented; not where a size is not known.
pub fn emits_nothing<'a>(emitted: impl Iterator<Item = Grounded<'a, Exact>>) -> bool {
    let all = sum(emitted.map(|one| one.size));
    all.result().is_ok_and(|all| decide(all).is_zero())
}

/// The share of emissions that rests on what counts as documentation.
///
/// # Formula
///
/// ```text
/// Σ d · |E| / Σ |E|
/// ```
///
/// where `d` is how much of an emission counts as documented, and `|E|` its size in kg CO2e: an emission
/// that is taken off counts with its size, so that the share lies from 0 to 1.
///
/// # Errors
///
/// The scalar carries a fault where nothing is emitted, of which there is no share.
pub fn documented_share<'a, S: Scalar + 'a>(
    emitted: impl Iterator<Item = Grounded<'a, S>>,
    kinds: &[Documentation],
) -> S {
    let emitted: Vec<Grounded<'_, S>> = emitted.collect();
    let all = sum(emitted.iter().map(|one| one.size));
    let documented = emitted
        .iter()
        .map(|one| S::exact(one.ground.documented(kinds)) * one.size);
    sum(documented) / all.positive_or(Fault::DivisionByZero)
}
