//! What formulas read a parameter as, and which values can be read so.

use super::Support;
use crate::num::Decimal;

/// What formulas read a parameter as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Role {
    /// Any number.
    #[default]
    Number,
    /// A life: whole years from 1 to 1,000.
    Life,
    /// A growth rate: a fraction per year that leaves something of an amount, at most 1.
    Rate,
    /// How many functional units: more than none.
    Count,
    /// Uses an item is rated for: whole, from 1 to 100,000.
    Uses,
    /// A probability, from 0 to 1.
    Probability,
    /// What is not below zero.
    NotNegative,
}

impl Role {
    /// Whether a value can be read so.
    #[must_use]
    pub fn reads(self, value: Decimal) -> bool {
        match self {
            Self::Number => true,
            Self::Life => {
                let life = Decimal::ONE..=Decimal::ONE_THOUSAND;
                value.fract().is_zero() && life.contains(&value)
            }
            Self::Rate => value > Decimal::NEGATIVE_ONE && value <= Decimal::ONE,
            Self::Count => value > Decimal::ZERO,
            Self::Uses => {
                let uses = Decimal::ONE..=Decimal::from(100_000);
                value.fract().is_zero() && uses.contains(&value)
            }
            Self::Probability => (Decimal::ZERO..=Decimal::ONE).contains(&value),
            Self::NotNegative => value >= Decimal::ZERO,
        }
    }

    /// Whether it decides what is paid when, and not only how much: it is counted in whole steps.
    #[must_use]
    pub const fn is_structural(self) -> bool {
        matches!(self, Self::Life | Self::Uses)
    }

    /// Between which ends the values lie that can be read so, whether or not the ends can be.
    #[must_use]
    pub fn support(self) -> Support {
        match self {
            Self::Number => Support::ALL,
            Self::Life => Support::between(Decimal::ONE, Decimal::ONE_THOUSAND),
            Self::Rate => Support::between(Decimal::NEGATIVE_ONE, Decimal::ONE),
            Self::Count | Self::NotNegative => Support::from(Decimal::ZERO),
            Self::Uses => Support::between(Decimal::ONE, Decimal::from(100_000)),
            Self::Probability => Support::between(Decimal::ZERO, Decimal::ONE),
        }
    }
}
