//! What product footprints stand for, and what keeps them from standing for it.

use crate::finance::weighted;
use crate::lcc::{Inputs, units_bought};
use crate::model::{Flow, FootprintAsked, Lot, Measure, ProductFootprint, ScheduleItem, Stage};
use crate::num::{Scalar, sum};

/// What a part of a product footprint emits.
#[derive(Debug, Clone)]
pub struct FootprintEmissions<S> {
    /// Index of the footprint in the offer.
    pub footprint: usize,
    /// Index of the part in the footprint.
    pub part: usize,
    /// The stages that it covers.
    pub stages: Vec<Stage>,
    /// Whether it is its biogenic carbon.
    pub biogenic: bool,
    /// How many units are bought in year 0, 1, 2 …, with the weights of the year and of the option.
    pub times: Vec<S>,
    /// What is emitted in year 0, 1, 2 …
    pub by_year: Vec<S>,
    /// The sum over the years.
    pub total: S,
}

/// Whether a product footprint stands in place of a carbon line: it covers its stage.
pub(super) fn replaces<S: Scalar>(
    lot: &Lot,
    inputs: &Inputs<'_, S>,
    line: usize,
    stage: Stage,
) -> bool {
    inputs.footprints.iter().any(|footprint| {
        let mut asked = lot.product_footprints.iter();
        let of_item = asked.find(|asked| asked.item == footprint.item);
        footprint.covers(stage) && of_item.is_some_and(|asked| asked.replaces.contains(&line))
    })
}

/// What the parts of the product footprints emit, biogenic carbon apart.
///
/// # Formula
///
/// ```text
/// e(t) = x · u / (a · v) · n(t)
/// ```
///
/// where `x` is what one declared unit emits, `a` how many units of measure it is, `u / v` turns these into
/// units of the item, and `n(t)` are the units bought in the year, of whole packs all their units.
///
/// # Units
///
/// Kilograms of carbon dioxide equivalents, not rounded and never discounted.
///
/// # Sources
///
/// `[ISO-14067]` a partial footprint per declared unit.
pub(super) fn of_footprints<S: Scalar>(
    lot: &Lot,
    inputs: &Inputs<'_, S>,
) -> Vec<FootprintEmissions<S>> {
    let study = &inputs.procurement.study;
    let mut emitted = Vec::new();
    for (index, footprint) in inputs.footprints.iter().enumerate() {
        let item = lot.schedule.get(footprint.item);
        let Some(item) = item.filter(|item| inputs.counts_item(item)) else {
            continue;
        };
        let bought = |year| {
            let units = units_bought(item, inputs.prices.get(footprint.item)?, study, year)?;
            Some(weighted(weighted(units, study.weight(year)), item.weight))
        };
        let times: Vec<S> = (0..=study.years())
            .map(|year| bought(year).unwrap_or_else(S::zero))
            .collect();
        let below = S::exact(footprint.amount) * S::exact(footprint.denominator);
        for (part, stated) in footprint.parts.iter().enumerate() {
            let both = [(false, Some(stated.fossil)), (true, stated.biogenic)];
            for (biogenic, amount) in both {
                let Some(amount) = amount else { continue };
                let above = S::exact(amount) * S::exact(footprint.numerator);
                let by_year: Vec<S> = times.iter().map(|units| above * *units / below).collect();
                emitted.push(FootprintEmissions {
                    footprint: index,
                    part,
                    stages: stated.stages.clone(),
                    biogenic,
                    times: times.clone(),
                    total: sum(by_year.iter().copied()),
                    by_year,
                });
            }
        }
    }
    emitted
}

/// What keeps the emissions of a bid from being whole or from being measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FootprintLack {
    /// A stage is demanded of the footprint of the item, and nothing covers it.
    Stage(usize, Stage),
    /// The footprint of the item counts with global warming potentials that are not accepted.
    GwpSet(usize),
    /// A criterion measures a part of the stages that the footprint of the item states together.
    Together(usize),
}

impl FootprintLack {
    /// The item that it is about.
    #[must_use]
    pub const fn item(self) -> usize {
        match self {
            Self::Stage(item, _) | Self::GwpSet(item) | Self::Together(item) => item,
        }
    }
}

/// What the product footprints of an offer lack; nothing where none are asked for.
#[must_use]
pub fn footprint_lacks(
    lot: &Lot,
    system: Option<usize>,
    footprints: &[ProductFootprint],
) -> Vec<FootprintLack> {
    let mut lacks = Vec::new();
    // Nothing is lacking of an item that does not count, or that only other product systems buy.
    let asked = |item: &ScheduleItem| item.counts && item.is_asked_of(system);
    let counts = |item: usize| lot.schedule.get(item).is_some_and(asked);
    let counting = lot.product_footprints.iter();
    for asked in counting.filter(|asked| counts(asked.item)) {
        let stated = footprints.iter().find(|one| one.item == asked.item);
        let covers = |stage| stated.is_some_and(|one| one.covers(stage));
        let missing = asked.boundary.iter().filter(|stage| !covers(**stage));
        lacks.extend(missing.map(|stage| FootprintLack::Stage(asked.item, *stage)));
        let Some(stated) = stated else { continue };
        if !asked.accepts(stated) {
            lacks.push(FootprintLack::GwpSet(asked.item));
        }
        let criteria = lot.criteria.iter().filter_map(|one| one.scored.as_ref());
        let measured = criteria.filter_map(|scored| match &scored.measure {
            Measure::Carbon { stages, .. } | Measure::DocumentedShare { stages, .. } => {
                Some(stages)
            }
            _ => None,
        });
        let valued = lot.cost_lines.iter().filter_map(|line| match &line.flow {
            Flow::Carbon { emissions, .. } => Some(&emissions.stages),
            _ => None,
        });
        let mut measured = measured.chain(valued).filter(|stages| !stages.is_empty());
        let is_cut = |stages: &Vec<Stage>| {
            stated.parts.iter().any(|part| {
                let chosen = part.stages.iter().filter(|one| stages.contains(one));
                !matches!(chosen.count(), 0) && !part.stages.iter().all(|one| stages.contains(one))
            })
        };
        if measured.any(is_cut) {
            lacks.push(FootprintLack::Together(asked.item));
        }
    }
    lacks
}

impl FootprintAsked {
    /// Whether the global warming potentials of a footprint are accepted.
    #[must_use]
    pub fn accepts(&self, footprint: &ProductFootprint) -> bool {
        self.gwp_sets.is_empty() || self.gwp_sets.contains(&footprint.gwp_set)
    }
}
