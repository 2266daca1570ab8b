//! Totals of the flows: undiscounted and present value, by any selection of lines and parties.

use super::Inputs;
use super::flow::{Share, line_flows};
use super::schedule::{Purchases, counted_tax};
use crate::finance::{PresentValueFactors, part_of_year, weighted};
use crate::model::{CostLine, Counting, CountsIn, Flow, FunctionalUnit, Lot, Span};
use crate::num::{Scalar, sum};

/// What every cost line of a lot costs for one bid.
#[derive(Debug, Clone)]
pub struct Costs<S> {
    /// The lines that count, in the order of the lot.
    pub lines: Vec<LineCosts<S>>,
}

/// What a cost line costs.
#[derive(Debug, Clone)]
pub struct LineCosts<S> {
    /// Index of the line in the lot.
    pub line: usize,
    /// The amount of one payment; none for a line from the schedule.
    pub amount: Option<S>,
    /// The flows, apart for every payer and participant.
    pub shares: Vec<ShareCosts<S>>,
}

/// The flows of a share, with the value added tax that counts, and their totals.
#[derive(Debug, Clone)]
pub struct ShareCosts<S> {
    /// The flows before value added tax.
    pub net: Share<S>,
    /// What falls due in each year, and its present value, with the tax that counts; none where
    /// no tax counts.
    taxed: Option<[Vec<S>; 2]>,
    /// What is left at the end of the study, with the tax that counts.
    pub residual: S,
    /// The totals.
    pub total: Total<S>,
}

impl<S> ShareCosts<S> {
    /// What falls due in each year, with the tax that counts.
    #[must_use]
    pub fn by_year(&self) -> &[S] {
        match &self.taxed {
            Some([by_year, _]) => by_year,
            None => &self.net.by_year,
        }
    }

    /// The present value of what falls due in each year, with the tax that counts.
    #[must_use]
    pub fn present_by_year(&self) -> &[S] {
        match &self.taxed {
            Some([_, present]) => present,
            None => &self.net.present_by_year,
        }
    }
}

/// A sum of amounts as they fall due, and of their present values.
#[derive(Debug, Clone, Copy)]
pub struct Total<S> {
    /// The sum of the amounts as they fall due.
    pub undiscounted: S,
    /// The sum of the present values.
    pub present_value: S,
}

/// What the cost lines cost for one bid: lines that count in the award, or all lines for the analysis.
///
/// # Formula
///
/// ```text
/// U  = Σ a(t) + R
/// PV = Σ a(t) · DF(t) + R · DF_end
/// ```
///
/// where `a(t)` falls due in year `t`, `DF(t)` is the present-value factor of the year, `R` the
/// residual value (not positive) and `DF_end` the factor of the end of the study.
///
/// # Units
///
/// Money: as it falls due, in the price basis of the document, and at the base date. Not rounded.
///
/// # Errors
///
/// The scalars carry a fault where an amount does not fit, or a bidder's zero is divided by.
///
/// # Examples
///
/// The introduction of the crate computes the costs of one bid.
///
/// # Sources
///
/// `[HB135-2025]` present-value life-cycle cost; `[2014/24/EU]` Art. 68 for what may be counted.
pub fn costs<S: Scalar>(
    lot: &Lot,
    inputs: &Inputs<'_, S>,
    purchases: &Purchases<S>,
    factors: &PresentValueFactors<S>,
    counts_in: CountsIn,
) -> Costs<S> {
    let of_counting_item = |line: &CostLine| match line.flow {
        Flow::Schedule { item } => lot
            .schedule
            .get(item)
            .is_some_and(|item| inputs.counts_item(item)),
        _ => true,
    };
    let counting = |line: &CostLine| {
        lot.counts(line, counts_in) && inputs.counts_line(line) && of_counting_item(line)
    };
    let lines = lot.cost_lines.iter().enumerate();
    let lines = lines.filter(|(_, line)| counting(line));
    Costs {
        lines: lines
            .map(|(index, line)| line_costs(index, line, inputs, purchases, factors))
            .collect(),
    }
}

/// What the cost line at `index` costs for one bid, whether or not it counts; see [`costs`].
pub fn line_costs<S: Scalar>(
    index: usize,
    line: &CostLine,
    inputs: &Inputs<'_, S>,
    purchases: &Purchases<S>,
    factors: &PresentValueFactors<S>,
) -> LineCosts<S> {
    LineCosts {
        line: index,
        amount: line.flow.amount().map(|amount| inputs.amount(amount)),
        shares: line_flows(line, inputs, purchases, factors)
            .into_iter()
            .map(|share| share_costs(share, inputs, factors))
            .collect(),
    }
}

fn share_costs<S: Scalar>(
    net: Share<S>,
    inputs: &Inputs<'_, S>,
    factors: &PresentValueFactors<S>,
) -> ShareCosts<S> {
    let tax = counted_tax(&net, inputs.procurement);
    let with_tax = |factor: S| {
        [&net.by_year, &net.present_by_year]
            .map(|series| series.iter().map(|amount| *amount * factor).collect())
    };
    let mut costs = ShareCosts {
        taxed: tax.map(with_tax),
        residual: tax.map_or(net.residual, |factor| net.residual * factor),
        total: Total {
            undiscounted: S::zero(),
            present_value: S::zero(),
        },
        net,
    };
    costs.total = Total {
        undiscounted: sum(costs.by_year().iter().copied()) + costs.residual,
        present_value: sum(costs.present_by_year().iter().copied())
            + costs.residual * factors.end_of_study,
    };
    costs
}

impl<S> Costs<S> {
    /// The lines in numbers of another kind, of which nothing falls due yet.
    pub fn emptied<T: Scalar>(&self) -> Costs<T> {
        let share = |share: &ShareCosts<S>| ShareCosts {
            net: share.net.emptied(),
            taxed: None,
            residual: T::zero(),
            total: Total {
                undiscounted: T::zero(),
                present_value: T::zero(),
            },
        };
        let line = |line: &LineCosts<S>| LineCosts {
            line: line.line,
            amount: None,
            shares: line.shares.iter().map(share).collect(),
        };
        Costs {
            lines: self.lines.iter().map(line).collect(),
        }
    }
}

impl<S: Scalar> Costs<S> {
    /// Leaves out the lines of options that do not count.
    pub fn keep_counting(&mut self, lot: &Lot, inputs: &Inputs<'_, S>) {
        let counts = |line: &CostLine| inputs.counts_line(line);
        self.lines
            .retain(|costs| lot.cost_lines.get(costs.line).is_some_and(counts));
    }

    /// The total of the shares that `counts` selects.
    pub fn total(&self, counts: impl Fn(usize, &Share<S>) -> bool) -> Total<S> {
        self.selected(counts).map(|share| share.total).fold(
            Total {
                undiscounted: S::zero(),
                present_value: S::zero(),
            },
            |all, one| Total {
                undiscounted: all.undiscounted + one.undiscounted,
                present_value: all.present_value + one.present_value,
            },
        )
    }

    /// The present value of the shares that `counts` selects, alone.
    pub fn present_value(&self, counts: impl Fn(usize, &Share<S>) -> bool) -> S {
        let shares = self.selected(counts);
        S::total(shares.map(|share| &share.total.present_value))
    }

    /// What falls due in `year` of the shares that `counts` selects, with the residual value in the
    /// last year.
    pub fn due_in_year(
        &self,
        year: usize,
        factors: &PresentValueFactors<S>,
        counts: impl Fn(usize, &Share<S>) -> bool,
    ) -> S {
        let amounts = |share: &ShareCosts<S>| share.by_year().get(year).copied();
        let due = sum(self.selected(&counts).filter_map(amounts));
        if is_last(year, factors) {
            due + sum(self.selected(&counts).map(|share| share.residual))
        } else {
            due
        }
    }

    /// The present value of what falls due in `year` of the shares that `counts` selects, with that
    /// of the residual value in the last year.
    pub fn present_of_year(
        &self,
        year: usize,
        factors: &PresentValueFactors<S>,
        counts: impl Fn(usize, &Share<S>) -> bool,
    ) -> S {
        let amounts = |share: &ShareCosts<S>| share.present_by_year().get(year).copied();
        let present = sum(self.selected(&counts).filter_map(amounts));
        if is_last(year, factors) {
            let residual = sum(self.selected(&counts).map(|share| share.residual));
            present + residual * factors.end_of_study
        } else {
            present
        }
    }

    fn selected(
        &self,
        counts: impl Fn(usize, &Share<S>) -> bool,
    ) -> impl Iterator<Item = &ShareCosts<S>> {
        self.lines
            .iter()
            .flat_map(|line| line.shares.iter().map(move |share| (line.line, share)))
            .filter(move |(line, share)| counts(*line, &share.net))
            .map(|(_, share)| share)
    }
}

fn is_last<S>(year: usize, factors: &PresentValueFactors<S>) -> bool {
    year.saturating_add(1) >= factors.by_year.len()
}

/// The present value spread evenly over the years.
///
/// # Formula
///
/// ```text
/// AE = PV / Σ DF(t),  t = 1 … n
/// ```
///
/// At the declared timing and rates; with a constant rate and end-of-year timing it is the
/// textbook uniform capital recovery factor.
///
/// # Units
///
/// Money at the base date in, money a year out; not rounded.
///
/// # Errors
///
/// The scalar carries a fault where no year of the study counts.
///
/// # Examples
///
/// 1,288 over two years at 25 %, whose factors sum to 1.44:
///
/// ```
/// # use rust_decimal_macros::dec;
/// use wholelife::finance::present_value_factors;
/// use wholelife::lcc::annual_equivalent;
/// use wholelife::num::{Exact, Scalar};
/// # let envelope = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/example.json"));
/// # let case = wholelife::read(wholelife::Input::Envelope(envelope))?;
/// # let (discounting, study) = (&case.procurement.discounting, &case.procurement.study);
/// let factors = present_value_factors::<Exact>(discounting, study);
/// let yearly = annual_equivalent(Exact::exact(dec!(1288)), &factors).result().unwrap();
/// assert_eq!(yearly.round_dp(2), dec!(894.44));
/// # Ok::<(), wholelife::Rejection>(())
/// ```
///
/// # Sources
///
/// `[HB135-2025]` uniform capital recovery factor.
#[must_use]
pub fn annual_equivalent<S: Scalar>(present_value: S, factors: &PresentValueFactors<S>) -> S {
    present_value / factors.annuity
}

/// By how many functional units a present value is divided.
///
/// # Formula
///
/// ```text
/// undiscounted   N = u · Σ w(t) · m(t) / 12
/// discounted     N = u · Σ w(t) · m(t) / 12 · DF(t)
/// ```
///
/// where `u` is the number of units a year, `w(t)` the weight of the year, 1 but in extensions of
/// the contract, and `m(t)` the months of the year in which the purchase serves, as far as the study
/// reaches.
///
/// # Units
///
/// `u` in units a year; the result in units, discounted or not as declared, not rounded.
///
/// # Errors
///
/// The scalar carries a fault where the number does not fit.
pub fn functional_units<S: Scalar>(
    unit: &FunctionalUnit,
    inputs: &Inputs<'_, S>,
    factors: &PresentValueFactors<S>,
) -> S {
    in_use(unit, inputs, |span| match unit.counting {
        Counting::Undiscounted => S::one(),
        Counting::Discounted => factors.due(span),
    })
}

/// How many functional units the purchase serves, none of them discounted: `Σ u · w(t) · m(t) / 12`, with
/// the symbols of [`functional_units`]; not rounded.
///
/// # Errors
///
/// The scalar carries a fault where the number does not fit.
pub fn units_in_use<S: Scalar>(unit: &FunctionalUnit, inputs: &Inputs<'_, S>) -> S {
    in_use(unit, inputs, |_| S::one())
}

fn in_use<S: Scalar>(
    unit: &FunctionalUnit,
    inputs: &Inputs<'_, S>,
    factor: impl Fn(Span) -> S,
) -> S {
    let study = &inputs.procurement.study;
    let served = (1..=study.years()).filter_map(|year| Some((year, study.accrual(year, true)?)));
    let years = served.map(|(year, span)| {
        let part = part_of_year(factor(span), study.twelfths(span));
        weighted(part, study.weight(year))
    });
    inputs.read(unit.per_year) * sum(years)
}
