//! Single-use against reusable products: what is asked, and the answer.

mod comparison;
mod curve;
mod loss;
mod needed;
mod not_known;
mod option;
mod order;
mod study;
mod uses;

use serde::Serialize;

pub use comparison::*;
pub use curve::*;
pub use loss::*;
pub use needed::*;
pub use not_known::*;
pub use option::*;
pub use study::*;
use uses::uses_per_year_needed;

use crate::explain::fault_problem;
use crate::finance::{PresentValueFactors, present_value_factors};
use crate::model::{
    Discounting, PerAxis, PoolResidual, ProductSystem, ReuseAxis, Service, SharedInput, Study,
    UsesRange,
};
use crate::num::{Date, Decimal, Exact, Fault, Scalar, sum};
use crate::problem::Problems;
use crate::reuse::{Demand, year};

/// Product systems that serve the same uses.
#[derive(Debug, Clone, PartialEq)]
pub struct ReuseComparison {
    /// The currency of all prices.
    pub currency: String,
    /// What one use is.
    pub functional_unit: String,
    /// How many uses a year.
    pub uses_per_year: Decimal,
    /// On how many days of a year; 0 where nothing asks for them.
    pub operating_days: Decimal,
    /// How costs are discounted, with a rate for each year of the study.
    pub discounting: Discounting,
    /// Which year is the first that a pool serves which is bought in place of another.
    pub service: Service,
    /// What the items of a pool are worth at the end of the study.
    pub residual: PoolResidual,
    /// The least difference that counts as one, as a share of the greater amount.
    pub material_from: Decimal,
    /// The yearly uses to look through.
    pub range: Option<UsesRange>,
    /// Up to how many rated uses a break-even is looked for.
    pub most_rated_uses: u32,
    /// What is added up.
    pub axes: Vec<ReuseAxis>,
    /// What several resources are amounts of.
    pub inputs: Vec<SharedInput>,
    /// The systems.
    pub systems: Vec<ProductSystem>,
    /// Each system on its own, and then the mixed fleets.
    pub options: Vec<ReuseOption>,
}

/// A system, or a mixed fleet of several.
#[derive(Debug, Clone, PartialEq)]
pub struct ReuseOption {
    /// Its identifier.
    pub id: String,
    /// What it is.
    pub title: String,
    /// Indices of its systems, and the share of uses that each serves.
    pub shares: Vec<(usize, Decimal)>,
}

/// What the options cost and emit, and where they are the same.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReuseComparisonAnswer {
    /// Each system, and then each mixed fleet.
    pub options: Vec<ReuseOptionFound>,
    /// Each option against the first.
    pub comparisons: Vec<ReuseComparisonFound>,
}

pub(super) fn reuse_comparison(
    asked: &ReuseComparison,
    problems: &mut Problems,
) -> Option<ReuseComparisonAnswer> {
    let answered = answer(asked);
    answered
        .map_err(|fault| problems.push(fault_problem(fault, "/reuse_comparison", "reuse")))
        .ok()
}

fn answer(asked: &ReuseComparison) -> Result<ReuseComparisonAnswer, Fault> {
    let options = asked.options.iter();
    let options: Vec<ReuseOptionFound> = options
        .map(|option| option_found(asked, option))
        .collect::<Result<_, _>>()?;
    let mut comparisons = Vec::new();
    if let [base, others @ ..] = asked.options.as_slice() {
        for other in others {
            comparisons.push(compared(asked, base, other)?);
        }
    }
    Ok(ReuseComparisonAnswer {
        options,
        comparisons,
    })
}

impl ReuseComparison {
    /// The unit of an axis.
    fn unit(&self, axis: ReuseAxis) -> &str {
        match axis {
            ReuseAxis::Cost => &self.currency,
            ReuseAxis::Emissions => "kgCO2e",
        }
    }

    fn unit_per_use(&self, axis: ReuseAxis) -> String {
        format!("{}/{}", self.unit(axis), self.functional_unit)
    }

    fn uses_unit(&self) -> String {
        format!("{}/year", self.functional_unit)
    }

    fn demand(&self, uses_per_year: Decimal, share: Decimal) -> Result<Demand, Fault> {
        let uses = Exact::exact(uses_per_year) * Exact::exact(share);
        Ok(Demand {
            uses: uses.result()?,
            operating_days: self.operating_days,
        })
    }

    fn years(&self) -> u32 {
        u32::try_from(self.discounting.rates.len()).unwrap_or(u32::MAX)
    }

    /// The factors of the years; they do not depend on the date these begin.
    fn factors(&self) -> PresentValueFactors<Exact> {
        let study = Study::of_years(Date::new_year(1), self.years());
        present_value_factors(&self.discounting, &study)
    }

    /// What a year of an option takes on an axis at so many uses, with other systems in place of its own.
    fn total(
        &self,
        systems: &[ProductSystem],
        option: &ReuseOption,
        axis: ReuseAxis,
        uses_per_year: Decimal,
    ) -> Result<Exact, Fault> {
        let mut total = Exact::zero();
        for (index, share) in &option.shares {
            let Some(system) = systems.get(*index) else {
                return Err(Fault::Unread);
            };
            let lines = year::<Exact, _>(system, self.demand(uses_per_year, *share)?)?.lines;
            let values = lines.iter().filter_map(|line| line.values.of(axis));
            total = total + sum(values);
        }
        Ok(total)
    }
}

/// The systems without their risks of infection.
fn without_infection(systems: &[ProductSystem]) -> Vec<ProductSystem> {
    let systems = systems.iter().cloned();
    let systems = systems.map(|system| ProductSystem {
        infection: None,
        ..system
    });
    systems.collect()
}

/// The totals of each axis that is asked for.
fn each_axis<T>(
    axes: &[ReuseAxis],
    mut of: impl FnMut(ReuseAxis) -> Result<T, Fault>,
) -> Result<PerAxis<T>, Fault> {
    let mut one = |axis| {
        let asked = axes.contains(&axis).then(|| of(axis));
        asked.transpose()
    };
    Ok(PerAxis {
        cost: one(ReuseAxis::Cost)?,
        emissions: one(ReuseAxis::Emissions)?,
    })
}
