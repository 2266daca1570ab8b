//! Rounding that the procurement declares.

use rust_decimal::{Decimal, RoundingStrategy};

use super::decide;
use crate::words;

words! {
    /// What happens to the digits that are cut off.
    pub enum RoundingMode {
        /// To the nearest; a half to the even digit (2.5 → 2, 3.5 → 4).
        HalfEven = "half_even",
        /// To the nearest; a half away from zero (2.5 → 3, −2.5 → −3). The commercial rounding.
        HalfUp = "half_up",
        /// To the nearest; a half towards zero (2.5 → 2).
        HalfDown = "half_down",
        /// Towards zero: cut off (2.9 → 2).
        Down = "down",
        /// Away from zero (2.1 → 3).
        Up = "up",
    }
}

/// A declared rounding: how many decimals, and what happens to the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rounding {
    /// How many decimals are kept, 0 to 12.
    pub decimals: u32,
    /// What happens to the digits that are cut off.
    pub mode: RoundingMode,
}

impl Rounding {
    /// `value`, decided and then rounded by this rule.
    ///
    /// # Examples
    ///
    /// 1,000,000 of 1,200,000 is 83.33 of 100 points, 83 in whole points:
    ///
    /// ```
    /// use rust_decimal_macros::dec;
    /// use wholelife::num::{Rounding, RoundingMode};
    /// let whole = Rounding { decimals: 0, mode: RoundingMode::HalfUp };
    /// assert_eq!(whole.apply(dec!(100) * dec!(1000000) / dec!(1200000)), dec!(83));
    /// assert_eq!(whole.apply(dec!(-2.5)), dec!(-3));
    /// ```
    #[must_use]
    pub fn apply(self, value: Decimal) -> Decimal {
        let strategy = match self.mode {
            RoundingMode::HalfEven => RoundingStrategy::MidpointNearestEven,
            RoundingMode::HalfUp => RoundingStrategy::MidpointAwayFromZero,
            RoundingMode::HalfDown => RoundingStrategy::MidpointTowardZero,
            RoundingMode::Down => RoundingStrategy::ToZero,
            RoundingMode::Up => RoundingStrategy::AwayFromZero,
        };
        decide(decide(value).round_dp_with_strategy(self.decimals, strategy))
    }
}
