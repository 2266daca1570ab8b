//! What an option takes over the years of the study.

use serde::Serialize;

use super::order::Weights;
use super::{ReuseComparison, ReuseOption, without_infection};
use crate::explain::{Explained, Figure, Series, Term};
use crate::lcc;
use crate::model::{Cause, PoolResidual, ProductSystem, ReuseAxis};
use crate::num::{Decimal, Exact, Fault, Scalar, sum};
use crate::reuse::{Due, due, year};

/// The totals of an axis over the years of the study: pools are bought at the base date and whenever they
/// are worn out, in the last year that they serve or in the one after, as is declared; everything else falls
/// due year by year.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StudyFound {
    /// What falls due, or is emitted, in year 0, 1, 2 …; year 0 is the base date.
    pub by_year: Series,
    /// What is left of the pools at the end, as a negative amount; `null` for emissions, and where no residual value is counted.
    pub residual: Option<Explained>,
    /// The sum over the years, with what is left.
    pub undiscounted: Explained,
    /// The same at the base date. Discounted emissions serve a CO2 price that is the same in all years.
    pub present_value: Explained,
    /// The equal yearly amount that is worth as much.
    pub annual_equivalent: Explained,
    /// For a use: that amount for a cost, the undiscounted sum for emissions, for none is undone by time.
    pub per_use: Explained,
    /// Of that, without the risk of infection.
    pub without_infection_per_use: Explained,
}

/// What falls due, and what is left at the end.
pub(super) struct Flows {
    by_year: Vec<Exact>,
    residual: Exact,
}

impl Flows {
    /// At so many uses, with other systems in place of its own.
    pub(super) fn of(
        asked: &ReuseComparison,
        systems: &[ProductSystem],
        option: &ReuseOption,
        axis: ReuseAxis,
        uses_per_year: Decimal,
    ) -> Result<Self, Fault> {
        let years = asked.years();
        let mut flows = Self {
            by_year: (0..=years).map(|_| Exact::zero()).collect(),
            residual: Exact::zero(),
        };
        for (index, share) in &option.shares {
            let system = systems.get(*index).ok_or(Fault::Unread)?;
            let demand = asked.demand(uses_per_year, *share)?;
            let year = year::<Exact, _>(system, demand)?;
            for line in &year.lines {
                let Some(value) = line.values.of(axis) else {
                    continue;
                };
                let when = (demand.uses, years, asked.service);
                let due = due(system, &year, line.cause, value, when)?;
                let of_item = matches!(line.cause, Cause::Item(_));
                let left = (axis, asked.residual) == (ReuseAxis::Cost, PoolResidual::StraightLine);
                flows.enter(due, of_item && left);
            }
        }
        Ok(flows)
    }

    /// Enters what a line makes fall due, and what of it is left at the end.
    fn enter(&mut self, due: Due<Exact>, left: bool) {
        match due {
            Due::Yearly(value) => {
                for amount in self.by_year.iter_mut().skip(1) {
                    *amount = *amount + value;
                }
            }
            Due::Pool { by_year, unused } => {
                for (amount, due) in self.by_year.iter_mut().zip(by_year) {
                    *amount = due.map_or(*amount, |due| *amount + due);
                }
                if let Some(unused) = unused.filter(|_| left) {
                    self.residual = self.residual - unused;
                }
            }
        }
    }

    /// The sum over the years.
    pub(super) fn undiscounted(&self) -> Exact {
        sum(self.by_year.iter().copied()) + self.residual
    }

    /// What that is worth at the base date.
    pub(super) fn present_value(&self, asked: &ReuseComparison) -> Exact {
        self.weighted(&Weights::of(asked, ReuseAxis::Cost))
    }

    /// What that is worth where an amount of each year counts so much.
    pub(super) fn weighted(&self, weights: &Weights) -> Exact {
        let value = crate::finance::present_value(&self.by_year, &weights.by_year);
        value + self.residual * weights.end
    }
}

pub(super) fn study_found(
    asked: &ReuseComparison,
    option: &ReuseOption,
    axis: ReuseAxis,
) -> Result<StudyFound, Fault> {
    let now = asked.uses_per_year;
    let flows = Flows::of(asked, &asked.systems, option, axis, now)?;
    let factors = asked.factors();
    let unit = asked.unit(axis);
    let residual = flows.residual.result()?;
    let series = flows
        .by_year
        .iter()
        .map(|amount| amount.result().map(Figure));
    let by_year = Series::new(
        series.collect::<Result<_, _>>()?,
        unit,
        "reuse.flows",
        ["k", "m", "P", "E", "c"]
            .map(|symbol| Term::series(symbol, None))
            .into(),
    );
    let terms = || vec![Term::series("a", None), Term::new("V", residual)];
    let discounted = || {
        let mut terms = terms();
        terms.push(Term::series("DF", None));
        terms
    };
    let present = flows.present_value(asked);
    let present_value = present.result()?;
    let equivalent = lcc::annual_equivalent(present, &factors);
    let yearly = equivalent.result()?;
    let annuity = factors.annuity.result()?;
    let per_use = |flows: &Flows| {
        let uses = Exact::exact(now);
        let (all, uses, formula) = match axis {
            ReuseAxis::Cost => {
                let present = flows.present_value(asked);
                let yearly = lcc::annual_equivalent(present, &factors);
                (yearly, uses, "reuse.per_use")
            }
            ReuseAxis::Emissions => {
                let years = Exact::exact(Decimal::from(asked.years()));
                let formula = "reuse.per_use_over_study";
                (flows.undiscounted(), uses * years, formula)
            }
        };
        let inputs = vec![
            Term::new("C", all.result()?),
            Term::new("U", uses.result()?),
        ];
        let value = (all / uses).result()?;
        Ok(Explained::new(
            value,
            asked.unit_per_use(axis),
            formula,
            inputs,
        ))
    };
    let without = without_infection(&asked.systems);
    let without = Flows::of(asked, &without, option, axis, now)?;
    let told = axis == ReuseAxis::Cost && asked.residual == PoolResidual::StraightLine;
    Ok(StudyFound {
        by_year,
        residual: told.then(|| {
            let inputs = ["u", "m", "P"].map(|symbol| Term::series(symbol, None));
            Explained::new(residual, unit, "reuse.residual", inputs.into())
        }),
        undiscounted: Explained::new(
            flows.undiscounted().result()?,
            unit,
            "reuse.sum_of_years",
            terms(),
        ),
        present_value: Explained::new(present_value, unit, "reuse.present_value", discounted()),
        annual_equivalent: Explained::new(
            yearly,
            format!("{unit}/year"),
            "finance.annual_equivalent",
            vec![Term::new("PV", present_value), Term::new("A", annuity)],
        ),
        per_use: per_use(&flows)?,
        without_infection_per_use: per_use(&without)?,
    })
}
