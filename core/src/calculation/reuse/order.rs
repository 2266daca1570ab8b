//! Who is lower at which yearly uses, and where that turns.

use super::study::Flows;
use super::{ReuseComparison, ReuseLower, ReuseOption, UsesStretch, lower};
use crate::model::{ReuseAxis, UsesRange};
use crate::num::{Decimal, Exact, Fault, Scalar};
use crate::reuse::stretches;

/// What the yearly uses are looked at by.
#[derive(Debug, Clone, Copy)]
pub(super) enum View<'a> {
    /// A steady year, not discounted: items are bought as they are used up.
    SteadyYear,
    /// The years of the study, with pools bought whole.
    Study(&'a Weights),
}

/// What an amount of each year of the study counts.
#[derive(Debug)]
pub(super) struct Weights {
    /// In year 0, 1, 2 …
    pub(super) by_year: Vec<Exact>,
    /// At the end of the study.
    pub(super) end: Exact,
}

impl Weights {
    /// Present-value factors for costs; emissions count as they are, for none is undone by time.
    pub(super) fn of(asked: &ReuseComparison, axis: ReuseAxis) -> Self {
        let factors = asked.factors();
        match axis {
            ReuseAxis::Cost => Self {
                by_year: factors.by_year,
                end: factors.end_of_study,
            },
            ReuseAxis::Emissions => Self {
                by_year: factors.by_year.iter().map(|_| Exact::one()).collect(),
                end: Exact::one(),
            },
        }
    }
}

/// Two options on an axis, in a view.
#[derive(Clone, Copy)]
pub(super) struct Order<'a> {
    pub(super) asked: &'a ReuseComparison,
    pub(super) axis: ReuseAxis,
    /// What is held against, and what is compared.
    pub(super) of: [&'a ReuseOption; 2],
    pub(super) view: View<'a>,
}

/// Yearly uses at which the order is another than at those before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Crossing {
    /// The last that were looked at before.
    pub(super) from: Decimal,
    /// The first that were looked at after.
    pub(super) to: Decimal,
    /// The first of 12 decimals.
    pub(super) at: Decimal,
}

impl Order<'_> {
    /// What both take at so many uses.
    pub(super) fn takes(&self, uses: Decimal) -> Result<[Exact; 2], Fault> {
        let asked = self.asked;
        let of = |option| match self.view {
            View::SteadyYear => asked.total(&asked.systems, option, self.axis, uses),
            View::Study(weights) => {
                let flows = Flows::of(asked, &asked.systems, option, self.axis, uses)?;
                Ok(flows.weighted(weights))
            }
        };
        let [base, other] = self.of;
        Ok([of(base)?, of(other)?])
    }

    /// Who is lower at so many uses, where a difference counts from this share on.
    pub(super) fn lower(&self, material_from: Decimal, uses: Decimal) -> Result<ReuseLower, Fault> {
        let [base, other] = self.takes(uses)?;
        lower(material_from, base, other)
    }

    /// Who is lower at each of the yearly uses that were to be looked through.
    pub(super) fn by_uses(&self) -> Result<Vec<UsesStretch>, Fault> {
        let points = self.asked.range.into_iter().flat_map(UsesRange::points);
        let found = stretches(points, |point| {
            self.lower(self.asked.material_from, Decimal::from(point))
        })?;
        let found = found.into_iter().map(|stretch| UsesStretch {
            from: stretch.from,
            to: stretch.to,
            lower: stretch.outcome,
        });
        Ok(found.collect())
    }

    /// Where the order turns among the yearly uses that were to be looked through, the least difference aside.
    pub(super) fn crossings(&self) -> Result<Vec<Crossing>, Fault> {
        let sign = |uses| self.lower(Decimal::ZERO, uses);
        let mut crossings = Vec::new();
        let mut before: Option<(Decimal, ReuseLower)> = None;
        let points = self.asked.range.into_iter().flat_map(UsesRange::points);
        for to in points.map(Decimal::from) {
            let now = sign(to)?;
            if now == ReuseLower::Equal {
                continue;
            }
            if let Some((from, was)) = before
                && was != now
            {
                let at = first_where(from, to, |uses| Ok(sign(uses)? != was))?;
                crossings.push(Crossing { from, to, at });
            }
            before = Some((to, now));
        }
        Ok(crossings)
    }
}

/// The first number of uses with 12 decimals, from one on up to another, where `found` holds, given that it
/// holds at the last and not at the first.
pub(super) fn first_where(
    mut from: Decimal,
    mut to: Decimal,
    found: impl Fn(Decimal) -> Result<bool, Fault>,
) -> Result<Decimal, Fault> {
    const HALF: Decimal = Decimal::from_parts(5, 0, 0, false, 1);
    loop {
        let apart = to.checked_sub(from);
        let half = apart.and_then(|apart| apart.checked_mul(HALF));
        let middle = half.and_then(|half| from.checked_add(half.trunc_with_scale(12)));
        let middle = middle.ok_or(Fault::Overflow)?;
        if middle <= from {
            return Ok(to.normalize());
        }
        if found(middle)? {
            to = middle;
        } else {
            from = middle;
        }
    }
}
