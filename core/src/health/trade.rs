//! A strategy against another: what it costs and gains beyond it, and what the ratio of the two means.

use super::Strategy;
use crate::finance::{Verdict, compare};
use crate::num::{Exact, Fault};
use crate::words;

words! {
    /// Where a strategy lies in the plane of costs and effects, seen from another.
    pub enum Quadrant {
        /// It costs no more and gives no less, and one of them strictly: it needs no ratio.
        Dominates = "dominates",
        /// It costs no less and gives no more, and one of them strictly: it needs no ratio.
        IsDominated = "is_dominated",
        /// It costs more and gives more: the ratio is what another unit costs, and is held to be good where it is low.
        CostPerGain = "cost_per_gain",
        /// It costs less and gives less: the ratio is what is saved for a unit that is given up, and is held to be good where it is high.
        SavingPerLoss = "saving_per_loss",
        /// It costs and gives the same.
        Equal = "equal",
    }
}

/// What a strategy costs and gains beyond another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trade {
    /// What it costs more.
    pub extra_cost: Exact,
    /// What it gains more.
    pub extra_gain: Exact,
    /// Where it lies, seen from the other.
    pub quadrant: Quadrant,
    /// Extra cost over extra gain, where it costs and gives more, or costs and gives less.
    pub ratio: Option<Exact>,
}

impl Trade {
    /// `strategy` seen from `other`.
    ///
    /// # Formula
    ///
    /// ```text
    /// R = (C1 − C0) / (E1 − E0)
    /// ```
    ///
    /// # Units
    ///
    /// - ratio: money for a unit of effect, not rounded
    ///
    /// # Errors
    ///
    /// The fault that a cost or a gain carries.
    ///
    /// # Examples
    ///
    /// 300 saved for two units given up:
    ///
    /// ```
    /// use rust_decimal_macros::dec;
    /// use wholelife::health::{Quadrant, Strategy, Trade};
    /// use wholelife::num::{Exact, Scalar};
    /// let made = |cost, gain| Strategy { cost: Exact::exact(cost), gain: Exact::exact(gain) };
    /// let trade = Trade::of(made(dec!(700), dec!(8)), made(dec!(1000), dec!(10)))?;
    /// assert_eq!(trade.quadrant, Quadrant::SavingPerLoss);
    /// assert_eq!(trade.ratio.unwrap().result()?, dec!(150));
    /// # Ok::<(), wholelife::num::Fault>(())
    /// ```
    ///
    /// # Sources
    ///
    /// `[DAMPACK]`. That the ratio is told with its meaning is chosen by us.
    pub fn of(strategy: Strategy, other: Strategy) -> Result<Self, Fault> {
        let (extra_cost, extra_gain) = (strategy.cost - other.cost, strategy.gain - other.gain);
        let quadrant = match compare(extra_cost, extra_gain)?.verdict {
            Verdict::TradeOff => Quadrant::CostPerGain,
            Verdict::Undefined => Quadrant::SavingPerLoss,
            Verdict::Dominates => Quadrant::Dominates,
            Verdict::IsDominated => Quadrant::IsDominated,
            Verdict::Equal => Quadrant::Equal,
        };
        let has_ratio = matches!(quadrant, Quadrant::CostPerGain | Quadrant::SavingPerLoss);
        Ok(Self {
            extra_cost,
            extra_gain,
            quadrant,
            ratio: has_ratio.then(|| extra_cost / extra_gain),
        })
    }
}
