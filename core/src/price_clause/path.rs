//! The way of a price through the adjustments of a clause.

use super::index::mean_level;
use crate::model::{
    ChainedFrom, CutOff, Direction, IndexTerm, Limits, Linkage, Measured, PriceClause,
};
use crate::num::{Decimal, Period, Rounding, Scalar, sum};
use crate::words;

words! {
    /// A limit that cut an adjustment.
    pub enum Limit {
        /// The cap of one adjustment.
        Cap = "cap",
        /// The floor of one adjustment.
        Floor = "floor",
        /// The cap of all adjustments together.
        TotalCap = "total_cap",
        /// The floor of all adjustments together.
        TotalFloor = "total_floor",
    }
}

/// What one index did to an adjustment.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TermStep<S> {
    /// The mean level of the adjustment.
    pub level: S,
    /// The mean level it is compared with: of the base, or of an earlier adjustment.
    pub reference: S,
    /// Their ratio, rounded as declared.
    pub ratio: S,
}

/// One limit at an adjustment.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LimitStep<S> {
    /// Which.
    pub limit: Limit,
    /// The price it allows.
    pub bound: S,
    /// 1 where it cut the price, else 0.
    pub met: S,
}

/// One adjustment, from the indices to the price.
#[derive(Debug, Clone, PartialEq)]
pub struct Step<S> {
    /// When it takes effect.
    pub month: Period,
    /// The indices, in the order of the clause.
    pub terms: Vec<TermStep<S>>,
    /// The factor, rounded as declared.
    pub factor: S,
    /// What the factor is applied to.
    pub from: S,
    /// The price by the formula, before trigger, limits and rounding.
    pub by_formula: S,
    /// The movement that the trigger measures, where there is one.
    pub movement: Option<S>,
    /// 1 where the trigger is met or there is none, else 0.
    pub triggered: S,
    /// 1 where the adjustment changes the price, else 0.
    pub changed: S,
    /// The price after the limits, before rounding.
    pub limited: S,
    /// The limits, in the order in which they are applied.
    pub limits: Vec<LimitStep<S>>,
    /// The price by the formula less the price after the limits; 0 where the price does not change.
    pub cut: S,
    /// The price before the adjustment.
    pub before: S,
    /// The price in force from this month on.
    pub price: S,
}

/// What an adjustment leaves to the next one.
struct State<S> {
    price: S,
    /// What cuts have left of the formula for good, as a factor; for clauses linked to the base.
    kept: S,
    /// What a cut left over for the next adjustment, as a factor; for chained clauses.
    carried: S,
    /// The level of each index that a chained clause goes on from.
    chained: Vec<S>,
    /// The level of each index when the price last changed.
    changed: Vec<S>,
}

/// The price after each of the adjustments in `months`, in their order, each step explained.
///
/// # Formula
///
/// ```text
/// F  = c + Σ share · I1 / I0                    rounded as declared
/// linked to the base:   G = P0 · F · k
/// chained:              G = P · F · k
/// no change unless the movement is at least the trigger, up or down
/// C  = G within [P · (1 + floor), P · (1 + cap)], then within [P0 · (1 + floor), P0 · (1 + cap)] of the total
/// P' = C                                         rounded as declared
/// ```
///
/// where `c` is the fixed part, `I1` the mean level of the index at the adjustment, `I0` its mean
/// level in the base (linked to the base) or at the adjustment the clause goes on from (chained),
/// `P0` the start price and `P` the price in force. `k` is 1 until a limit cuts. Linked to the
/// base, what is lost stays lost (`k' = k · C / G`) and what is carried comes back by itself;
/// chained, what is carried is added to the next adjustment (`k' = G / C`) and what is lost is gone.
///
/// # Units
///
/// - `start_price`: money, positive; prices are in the same money
/// - `level`: the published level of a series (by index) in a period, positive
///
/// # Properties
///
/// - With shares of zero no price changes.
/// - With a single share of 1, and nothing cut or rounded, chained and linked to the base agree.
///
/// # Errors
///
/// The scalars carry a fault where a level is missing or zero, a price becomes zero or a result
/// does not fit.
///
/// # Sources
///
/// `[FCMF-INDEKS]` for the ratio of the levels; the limits and their order are chosen by us.
pub fn path<S: Scalar>(
    clause: &PriceClause,
    start_price: S,
    months: &[Period],
    level: &dyn Fn(usize, Period) -> S,
) -> Vec<Step<S>> {
    let of_base: Vec<S> = clause
        .terms
        .iter()
        .map(|term| mean_level(term.base, term.base_average, &|at| level(term.series, at)))
        .collect();
    let start = State {
        price: start_price,
        kept: S::one(),
        carried: S::one(),
        chained: of_base.clone(),
        changed: of_base.clone(),
    };
    let steps = months.iter().scan(start, |state, month| {
        Some(adjust(clause, start_price, &of_base, *month, level, state))
    });
    steps.collect()
}

fn adjust<S: Scalar>(
    clause: &PriceClause,
    start_price: S,
    of_base: &[S],
    month: Period,
    level: &dyn Fn(usize, Period) -> S,
    state: &mut State<S>,
) -> Step<S> {
    let levels = levels(&clause.terms, month, 0, level);
    let references = match clause.linkage {
        Linkage::Base => of_base,
        Linkage::Chained(_) => &state.chained,
    };
    let terms: Vec<TermStep<S>> = clause
        .terms
        .iter()
        .zip(levels.iter().zip(references))
        .map(|(term, (&level, &reference))| TermStep {
            level,
            reference,
            ratio: rounded(level / reference, term.ratio_rounding),
        })
        .collect();
    let followed = clause.terms.iter().zip(&terms);
    let followed = sum(followed.map(|(term, step)| S::exact(term.share) * step.ratio));
    let factor = rounded(S::exact(clause.fixed) + followed, clause.factor_rounding);
    let from = match clause.linkage {
        Linkage::Base => start_price * state.kept,
        Linkage::Chained(_) => state.price * state.carried,
    };
    let by_formula = from * factor;

    let movement = clause.trigger.map(|trigger| match trigger.measured {
        Measured::Price => by_formula / state.price - S::one(),
        Measured::IndexSinceBase => index_movement(&clause.terms, &levels, of_base),
        Measured::IndexSinceLastChange => index_movement(&clause.terms, &levels, &state.changed),
        Measured::IndexOver(periods) => {
            let earlier = self::levels(&clause.terms, month, periods, level);
            index_movement(&clause.terms, &levels, &earlier)
        }
    });
    let triggered = match (clause.trigger, movement) {
        (Some(trigger), Some(movement)) => {
            let size = S::choose(movement.less(S::zero()), -movement, movement);
            S::choose(size.less(S::exact(trigger.at_least)), S::zero(), S::one())
        }
        _ => S::one(),
    };

    let moved = state.carried * factor;
    let (limited, over, limits) = limited(clause, by_formula, moved, state.price, start_price);
    let changed = match clause.direction {
        Direction::BothWays => triggered,
        Direction::UpOnly => S::choose(limited.less(state.price), S::zero(), triggered),
    };
    let change = S::zero().less(changed);
    let before = state.price;
    let price = S::choose(change, rounded(limited, clause.price_rounding), before);
    let cut = S::choose(change, by_formula - limited, S::zero());

    match (clause.linkage, clause.cut_off) {
        // `k · C / G`, whose k cancels out: errors of many cuts would multiply.
        (Linkage::Base, CutOff::Lost) => {
            let left = limited / (start_price * factor);
            let kept = where_cut(limited, by_formula, left, state.kept);
            state.kept = S::choose(change, kept, state.kept);
        }
        (Linkage::Chained(_), CutOff::Carried) => {
            let over = where_cut(limited, by_formula, over, S::one());
            state.carried = S::choose(change, over, state.carried);
        }
        // Linked to the base, the formula itself catches up; chained, it goes on from the price.
        (Linkage::Base, CutOff::Carried) | (Linkage::Chained(_), CutOff::Lost) => {}
    }
    let newest = |earlier: &[S]| -> Vec<S> {
        let pairs = levels.iter().zip(earlier);
        pairs
            .map(|(&level, &earlier)| S::choose(change, level, earlier))
            .collect()
    };
    match clause.linkage {
        Linkage::Chained(ChainedFrom::LastChange) => state.chained = newest(&state.chained),
        Linkage::Chained(ChainedFrom::LastAdjustment) => state.chained.clone_from(&levels),
        Linkage::Base => {}
    }
    state.changed = newest(&state.changed);
    state.price = price;
    Step {
        month,
        terms,
        factor,
        from,
        by_formula,
        movement,
        triggered,
        changed,
        limited,
        limits,
        cut,
        before,
        price,
    }
}

/// The mean level of each index at an adjustment in `month`, or so many of its periods earlier.
fn levels<S: Scalar>(
    terms: &[IndexTerm],
    month: Period,
    earlier: u32,
    level: &dyn Fn(usize, Period) -> S,
) -> Vec<S> {
    let of_term = |term: &IndexTerm| {
        let last = term.period(month).earlier(earlier);
        mean_level(last, term.average, &|at| level(term.series, at))
    };
    terms.iter().map(of_term).collect()
}

/// The movement of all indices, weighted by their shares: `Σ share · I1 / I0 / Σ share − 1`.
fn index_movement<S: Scalar>(terms: &[IndexTerm], levels: &[S], references: &[S]) -> S {
    let shares = sum(terms.iter().map(|term| S::exact(term.share)));
    let ratios = levels
        .iter()
        .zip(references)
        .map(|(level, reference)| *level / *reference);
    let weighted = terms
        .iter()
        .zip(ratios)
        .map(|(term, ratio)| S::exact(term.share) * ratio);
    sum(weighted) / shares - S::one()
}

/// The price within the limits of one adjustment, and then of all of them; and by how many times the
/// price by the formula exceeds it where a limit cuts. `moved` is what a chained clause multiplies the
/// price in force by, which cancels out against a limit of one adjustment.
fn limited<S: Scalar>(
    clause: &PriceClause,
    by_formula: S,
    moved: S,
    price: S,
    start_price: S,
) -> (S, S, Vec<LimitStep<S>>) {
    let mut all = Vec::new();
    let (mut inside, mut over) = (by_formula, S::one());
    let total = by_formula / start_price;
    for (limits, of, moved, names) in [
        (clause.each, price, moved, [Limit::Floor, Limit::Cap]),
        (
            clause.total,
            start_price,
            total,
            [Limit::TotalFloor, Limit::TotalCap],
        ),
    ] {
        let Limits { cap, floor } = limits;
        let bound = |rate: Decimal| {
            let times = S::one() + S::exact(rate);
            (of * times, moved / times)
        };
        let [at_least, at_most] = names;
        if let Some((bound, exceeds)) = floor.map(bound) {
            let met = S::choose(inside.less(bound), S::one(), S::zero());
            over = S::choose(inside.less(bound), exceeds, over);
            inside = inside.greater(bound);
            all.push(LimitStep {
                limit: at_least,
                bound,
                met,
            });
        }
        if let Some((bound, exceeds)) = cap.map(bound) {
            let met = S::choose(bound.less(inside), S::one(), S::zero());
            over = S::choose(bound.less(inside), exceeds, over);
            inside = inside.smaller(bound);
            all.push(LimitStep {
                limit: at_most,
                bound,
                met,
            });
        }
    }
    (inside, over, all)
}

/// `cut` where the limits change the price, else `whole`.
fn where_cut<S: Scalar>(limited: S, by_formula: S, cut: S, whole: S) -> S {
    let raised = S::choose(by_formula.less(limited), cut, whole);
    S::choose(limited.less(by_formula), cut, raised)
}

fn rounded<S: Scalar>(value: S, rounding: Option<Rounding>) -> S {
    rounding.map_or(value, |rounding| value.round(rounding))
}
