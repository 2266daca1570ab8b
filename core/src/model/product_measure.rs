//! What a criterion measures of the product system that a bid offers.

use smol_str::{SmolStr, format_smolstr};

use super::{LotProducts, Operand, Parameter, ProductSystem, ReuseAxis};
use crate::num::Decimal;

/// What is measured of the product system that a bid offers.
#[derive(Debug, Clone, PartialEq)]
pub enum ReuseMeasure {
    /// What a use takes.
    PerUse(ReuseAxis),
    /// The least number of yearly uses from which on it takes less than another system.
    BreakEvenUses {
        /// The system that it is held against, and on what.
        against: Against,
        /// The yearly uses that are looked through.
        range: UsesRange,
        /// The measure where it takes less at each of them.
        always: Decimal,
        /// The measure where it does not take less at the last of them.
        never: Decimal,
    },
    /// The least number of rated uses of a component with which it takes less than another system.
    LeastRatedUses {
        /// The system that it is held against, and on what.
        against: Against,
        /// Its place in each system of the lot; none where it has no such component, or one of single use.
        places: Vec<Option<usize>>,
        /// Up to how many rated uses are looked at.
        most: u32,
        /// The measure where none of them is enough, or the system has no such component that lasts.
        never: Decimal,
    },
}

impl ReuseMeasure {
    /// What is added up.
    #[must_use]
    pub const fn axis(&self) -> ReuseAxis {
        match self {
            Self::PerUse(axis) => *axis,
            Self::BreakEvenUses { against, .. } | Self::LeastRatedUses { against, .. } => {
                against.axis
            }
        }
    }

    /// What it is measured in, where a use is one of `each`: money or kilograms by use, or uses.
    #[must_use]
    pub fn unit(&self, currency: &str, each: &str) -> SmolStr {
        match self {
            Self::PerUse(ReuseAxis::Cost) => format_smolstr!("{currency}/{each}"),
            Self::PerUse(ReuseAxis::Emissions) => format_smolstr!("kgCO2e/{each}"),
            Self::BreakEvenUses { .. } => format_smolstr!("{each}/year"),
            Self::LeastRatedUses { .. } => each.into(),
        }
    }

    /// The system that the offered one is held against.
    #[must_use]
    pub const fn against(&self) -> Option<Against> {
        match self {
            Self::PerUse(_) => None,
            Self::BreakEvenUses { against, .. } | Self::LeastRatedUses { against, .. } => {
                Some(*against)
            }
        }
    }
}

/// A system that others are held against, whose numbers are the buyer's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Against {
    /// Index of the system.
    pub system: usize,
    /// What is compared.
    pub axis: ReuseAxis,
}

impl LotProducts {
    /// A system of which every number is the buyer's.
    #[must_use]
    pub fn of_buyer(&self, system: usize, parameters: &[Parameter]) -> Option<ProductSystem> {
        let number = |operand: Operand| match operand {
            Operand::Constant(value) => value,
            Operand::Parameter(index) => parameters
                .get(index)
                .and_then(|parameter| parameter.value)
                .unwrap_or_default(),
        };
        Some(self.systems.get(system)?.map(&number))
    }
}

/// Yearly uses from one number to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UsesRange {
    /// The first.
    pub from: u32,
    /// No more than this.
    pub to: u32,
    /// From one to the next.
    pub step: u32,
}

impl UsesRange {
    /// Each of them.
    pub fn points(self) -> impl Iterator<Item = u32> {
        let step = usize::try_from(self.step).unwrap_or(usize::MAX).max(1);
        (self.from..=self.to).step_by(step)
    }
}
