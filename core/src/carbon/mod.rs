//! Greenhouse gas emissions: what every carbon line emits, and totals of it.

mod footprint;
mod ground;

pub use footprint::{FootprintEmissions, FootprintLack, footprint_lacks};
pub use ground::{Ground, Grounded, documented_share, emits_nothing, grounded};

use crate::finance::{part_of_year, weighted};
use crate::lcc::{Emitted, Inputs, Replacements, units_bought};
use crate::model::{
    CarbonFlow, CarbonLine, CarbonTotal, FactorAt, FunctionalUnit, Lot, ProductPart, Stage, Study,
    calendar_year,
};
use crate::num::{Fault, Scalar, sum};
use crate::reuse::Due;

/// What a bid emits: by the carbon lines of the lot, and by the product footprints that stand in place of some.
#[derive(Debug, Clone)]
pub struct Emissions<S> {
    /// The lines that count, in the order of the lot.
    pub lines: Vec<LineEmissions<S>>,
    /// The parts of product footprints of items that count.
    pub footprints: Vec<FootprintEmissions<S>>,
}

/// What a carbon line emits.
#[derive(Debug, Clone)]
pub struct LineEmissions<S> {
    /// Index of the line in the lot.
    pub line: usize,
    /// Its stage of life.
    pub stage: Stage,
    /// Whether it is biogenic carbon.
    pub biogenic: bool,
    /// The activity: everything that is multiplied but the emission factors, with the conversion of units.
    pub activity: S,
    /// How often the activity happens in year 0, 1, 2 …, with the weight of the year.
    pub times: Vec<S>,
    /// What is emitted in year 0, 1, 2 …
    pub by_year: Vec<S>,
    /// The sum over the years.
    pub total: S,
}

/// What every carbon line that counts emits for one bid, and the product footprints in place of the others.
///
/// # Formula
///
/// ```text
/// e(t) = A · Π F(t) · n(t)
/// yearly      n(t) = m / 12 · w(t)      for the m months of the year that count
/// in years    n(t) = w(t)               in the years the flow names, or a capital item is bought
/// product     n(t) = what a part of the offered product system takes in the year
/// schedule    n(t) = q(t) · w(t) · o    the units bought; of whole packs all their units
/// packaging   n(t) = m(t)               the kilograms of packaging that are bought, as handed in
/// ```
///
/// where `A` is the activity, `F(t)` an emission factor in the calendar year that the year of the study
/// begins in, `w(t)` the weight of the year, 1 but in extensions of the contract, and `o` the weight of
/// the item's option. A line that follows an item counts where the item does.
///
/// # Units
///
/// Kilograms of carbon dioxide equivalents, not rounded and never discounted.
///
/// # Errors
///
/// The scalars carry a fault where a number does not fit, or a bidder's zero is divided by.
///
/// # Sources
///
/// `[ISO-14067]` activity times emission factor, by stage of life.
pub fn emissions<S: Scalar>(lot: &Lot, inputs: &Inputs<'_, S>) -> Emissions<S> {
    let lines = lot.carbon_lines.iter().enumerate();
    let lines = lines.filter(|(index, line)| {
        counts(lot, line, inputs) && !footprint::replaces(lot, inputs, *index, line.stage)
    });
    Emissions {
        lines: lines
            .map(|(index, line)| of_line(index, line, lot, inputs))
            .collect(),
        footprints: footprint::of_footprints(lot, inputs),
    }
}

fn counts<S: Scalar>(lot: &Lot, line: &CarbonLine, inputs: &Inputs<'_, S>) -> bool {
    match line.flow {
        CarbonFlow::Schedule { item } => lot
            .schedule
            .get(item)
            .is_some_and(|item| inputs.counts_item(item)),
        CarbonFlow::Product { part, .. } => inputs.offers(part),
        _ => true,
    }
}

fn of_line<S: Scalar>(
    index: usize,
    line: &CarbonLine,
    lot: &Lot,
    inputs: &Inputs<'_, S>,
) -> LineEmissions<S> {
    let activity = inputs.amount(&line.activity);
    let times = times(index, line, lot, inputs);
    let study = &inputs.procurement.study;
    let of_year = |(year, times): (u32, &Option<S>)| {
        times.map_or_else(S::zero, |times| {
            let calendar = calendar_year(study, year);
            let factors = line.factors.iter();
            let factors = factors.map(|factor| factor_in(*factor, calendar, inputs));
            factors.fold(activity, |product, factor| product * factor) * times
        })
    };
    let by_year: Vec<S> = (0..).zip(&times).map(of_year).collect();
    LineEmissions {
        line: index,
        stage: line.stage,
        biogenic: line.biogenic,
        activity,
        total: sum(by_year.iter().copied()),
        times: times
            .into_iter()
            .map(|times| times.unwrap_or_else(S::zero))
            .collect(),
        by_year,
    }
}

/// The number of an emission factor in a calendar year; reading has held that there is one.
fn factor_in<S: Scalar>(factor: FactorAt, calendar: i64, inputs: &Inputs<'_, S>) -> S {
    let set = inputs.procurement.factor_sets.get(factor.set);
    let factor = set.and_then(|set| set.factors.get(factor.factor));
    let value = factor.and_then(|factor| factor.value.in_year(calendar));
    value.map_or_else(|| S::fault(Fault::Unread), S::exact)
}

/// How often the activity of a line happens in year 0, 1, 2 …; none in years without it.
fn times<S: Scalar>(
    index: usize,
    line: &CarbonLine,
    lot: &Lot,
    inputs: &Inputs<'_, S>,
) -> Vec<Option<S>> {
    let study = &inputs.procurement.study;
    let once = |year| weighted(S::one(), study.weight(year));
    match &line.flow {
        CarbonFlow::Product { part, .. } => of_product(*part, study, inputs),
        CarbonFlow::Yearly {
            from,
            to,
            while_in_service,
        } => by_year(study, |year| {
            let span = study.accrual(year, *while_in_service)?;
            let part = part_of_year(S::one(), study.twelfths(span));
            let within = (*from..=*to).contains(&year);
            within.then(|| weighted(part, study.weight(year)))
        }),
        CarbonFlow::InYears { from, to, step } => by_year(study, |year| {
            let after = year.checked_sub(*from)?;
            let due = year <= *to && after.checked_rem(*step) == Some(0);
            due.then(|| once(year))
        }),
        CarbonFlow::Capital {
            purchase_year,
            life,
            replaced,
            service,
        } => {
            let life = inputs.life(*life);
            let plan = Replacements::plan(*purchase_year, life, *service, *replaced, study.months);
            by_year(study, |year| plan.years.contains(&year).then(|| once(year)))
        }
        CarbonFlow::Schedule { item } => by_year(study, |year| {
            let (item, price) = (lot.schedule.get(*item)?, inputs.prices.get(*item)?);
            let bought = units_bought(item, price, study, year)?;
            Some(weighted(weighted(bought, study.weight(year)), item.weight))
        }),
        CarbonFlow::Packaging { .. } => match inputs.packed.get(&index) {
            Some(masses) => masses.clone(),
            // Who computes emissions hands the masses in.
            None => by_year(study, |_| Some(S::fault(Fault::Unread))),
        },
    }
}

/// How often a unit is taken of what a part of the offered product system takes.
fn of_product<S: Scalar>(
    part: ProductPart,
    study: &Study,
    inputs: &Inputs<'_, S>,
) -> Vec<Option<S>> {
    let due = || {
        let in_use = inputs.in_use.as_ref().ok_or(Fault::Unread)?;
        in_use.due(part, in_use.line(part.cause)?.quantity, study.years())
    };
    match due() {
        Ok(Due::Yearly(yearly)) => by_year(study, |year| {
            let span = study.accrual(year, true)?;
            let part = part_of_year(yearly, study.twelfths(span));
            Some(weighted(part, study.weight(year)))
        }),
        Ok(Due::Pool { by_year, .. }) => by_year,
        Err(fault) => vec![Some(S::fault(fault))],
    }
}

fn by_year<S>(study: &Study, times: impl FnMut(u32) -> Option<S>) -> Vec<Option<S>> {
    (0..=study.years()).map(times).collect()
}

impl<S: Scalar> Emissions<S> {
    /// The sum of the lines and footprints that `counts` selects by their stages and whether they are
    /// biogenic carbon.
    pub fn total(&self, counts: impl Fn(&[Stage], bool) -> bool) -> S {
        let lines = self
            .lines
            .iter()
            .filter(|line| counts(line.stages(), line.biogenic));
        let stated = self
            .footprints
            .iter()
            .filter(|one| counts(&one.stages, one.biogenic));
        sum(lines
            .map(|line| line.total)
            .chain(stated.map(|one| one.total)))
    }

    /// The same for costs, which may value them.
    pub fn handed_on(&self) -> Vec<Emitted<S>> {
        let lines = self.lines.iter();
        let lines = lines.map(|line| (line.stages(), line.biogenic, &line.by_year));
        let stated = self.footprints.iter();
        let stated = stated.map(|one| (one.stages.as_slice(), one.biogenic, &one.by_year));
        lines
            .chain(stated)
            .map(|(stages, biogenic, by_year)| Emitted {
                stages: stages.to_vec(),
                biogenic,
                by_year: by_year.clone(),
            })
            .collect()
    }

    /// What these emit in `year`.
    pub fn in_year(&self, year: usize, counts: impl Fn(&[Stage], bool) -> bool) -> S {
        let lines = self
            .lines
            .iter()
            .filter(|line| counts(line.stages(), line.biogenic));
        let stated = self
            .footprints
            .iter()
            .filter(|one| counts(&one.stages, one.biogenic));
        let series = lines
            .map(|line| &line.by_year)
            .chain(stated.map(|one| &one.by_year));
        sum(series.filter_map(|by_year| by_year.get(year).copied()))
    }
}

impl<S> LineEmissions<S> {
    /// Its stage, as a list of one.
    pub fn stages(&self) -> &[Stage] {
        std::slice::from_ref(&self.stage)
    }
}

/// A total of the emissions as a criterion measures it.
///
/// # Formula
///
/// ```text
/// total                 E = Σ e(t)
/// per year              E / Σ w(t) · m(t) / 12
/// per functional unit   E / (u · Σ w(t) · s(t) / 12)
/// ```
///
/// where `w(t)` is the weight of the year, `m(t)` the months of it that count, `s(t)` those in which the
/// purchase serves, and `u` the number of units a year; units are never discounted here.
///
/// # Errors
///
/// The scalar carries a fault where a number does not fit, or no year counts.
pub fn per<S: Scalar>(
    emitted: S,
    total: CarbonTotal,
    unit: Option<&FunctionalUnit>,
    inputs: &Inputs<'_, S>,
) -> S {
    match (total, unit) {
        (CarbonTotal::Total, _) => emitted,
        (CarbonTotal::PerYear, _) => emitted / years(inputs, false),
        (CarbonTotal::PerFunctionalUnit, Some(unit)) => emitted / units(unit, inputs),
        // Reading the documents has refused this.
        (CarbonTotal::PerFunctionalUnit, None) => S::fault(Fault::Unread),
    }
}

/// How many functional units emissions are divided by.
pub fn units<S: Scalar>(unit: &FunctionalUnit, inputs: &Inputs<'_, S>) -> S {
    inputs.read(unit.per_year) * years(inputs, true)
}

/// How many years emissions are divided by: those of the study, or those in which the purchase serves.
pub fn years<S: Scalar>(inputs: &Inputs<'_, S>, in_service: bool) -> S {
    let study = &inputs.procurement.study;
    let spans =
        (1..=study.years()).filter_map(|year| Some((year, study.accrual(year, in_service)?)));
    sum(spans.map(|(year, span)| {
        let part = part_of_year(S::one(), study.twelfths(span));
        weighted(part, study.weight(year))
    }))
}
