//! What an option takes over the years of the study.

use serde::Serialize;

use super::needed::item_part;
use super::{ReuseComparison, ReuseOption};
use crate::explain::{Explained, Figure, Series, Term};
use crate::lcc;
use crate::model::{PoolResidual, ProductSystem, ReuseAxis};
use crate::num::{Exact, Fault, Scalar, sum};
use crate::reuse::{Cause, Demand, Line, PoolFlow, Worn, Year, flow_of_pool, year};

/// The totals of an axis over the years of the study: pools are bought at the base date and whenever they
/// are worn out, everything else falls due year by year.
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
    /// That amount for a use.
    pub per_use: Explained,
}

/// What falls due, and what is left at the end.
pub(super) struct Flows {
    by_year: Vec<Exact>,
    residual: Exact,
}

impl Flows {
    pub(super) fn of(
        asked: &ReuseComparison,
        option: &ReuseOption,
        axis: ReuseAxis,
    ) -> Result<Self, Fault> {
        let years = asked.years();
        let mut flows = Self {
            by_year: (0..=years).map(|_| Exact::zero()).collect(),
            residual: Exact::zero(),
        };
        for (index, share) in &option.shares {
            let system = asked.systems.get(*index).ok_or(Fault::Unread)?;
            let demand = asked.demand(asked.uses_per_year, *share)?;
            let Year { worn, lines } = year::<Exact>(system, demand)?;
            let pools: Vec<Option<(PoolFlow, Exact)>> = worn
                .iter()
                .map(|worn| pool_flow(worn, demand, years))
                .collect::<Result<_, _>>()?;
            for line in &lines {
                flows.enter(system, &pools, line, axis, asked.residual);
            }
        }
        Ok(flows)
    }

    /// Enters what a line makes fall due.
    fn enter(
        &mut self,
        system: &ProductSystem,
        pools: &[Option<(PoolFlow, Exact)>],
        line: &Line<Exact>,
        axis: ReuseAxis,
        residual: PoolResidual,
    ) {
        let Some(value) = line.values.of(axis) else {
            return;
        };
        let item = item_part(system, line.cause);
        let pool = item.and_then(|(index, at_end)| Some((pools.get(index)?.as_ref()?, at_end)));
        let Some(((flow, life), at_end)) = pool else {
            for amount in self.by_year.iter_mut().skip(1) {
                *amount = *amount + value;
            }
            return;
        };
        // A pool takes in its life what it takes in a year, as many times as its life has years.
        let whole = value * *life;
        let times = if at_end { &flow.ended } else { &flow.bought };
        for (amount, times) in self.by_year.iter_mut().zip(times) {
            *amount = *amount + whole * Exact::exact(*times);
        }
        let left = (axis, residual) == (ReuseAxis::Cost, PoolResidual::StraightLine);
        if left && matches!(line.cause, Cause::Item(_)) {
            self.residual = self.residual - whole * flow.unused;
        }
    }

    /// The sum over the years.
    pub(super) fn undiscounted(&self) -> Exact {
        sum(self.by_year.iter().copied()) + self.residual
    }

    /// What that is worth at the base date.
    pub(super) fn present_value(&self, asked: &ReuseComparison) -> Exact {
        let factors = asked.factors();
        let value = crate::finance::present_value(&self.by_year, &factors.by_year);
        value + self.residual * factors.end_of_study
    }
}

/// When the pool is bought, and how many years it lasts; none where items are bought as they are used up.
fn pool_flow(
    worn: &Worn<Exact>,
    demand: Demand,
    years: u32,
) -> Result<Option<(PoolFlow, Exact)>, Fault> {
    let Some(items) = worn.pool else {
        return Ok(None);
    };
    let life = worn.wear.uses * Exact::exact(items) / Exact::exact(demand.uses);
    Ok(Some((flow_of_pool(life, years)?, life)))
}

pub(super) fn study_found(
    asked: &ReuseComparison,
    option: &ReuseOption,
    axis: ReuseAxis,
) -> Result<StudyFound, Fault> {
    let flows = Flows::of(asked, option, axis)?;
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
    let per_use = (equivalent / Exact::exact(asked.uses_per_year)).result()?;
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
        per_use: Explained::new(
            per_use,
            asked.unit_per_use(axis),
            "reuse.per_use",
            vec![Term::new("C", yearly), Term::new("U", asked.uses_per_year)],
        ),
    })
}
