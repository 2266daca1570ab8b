//! What patients get: outcomes that a lot counts.

use super::{Amount, Discounting, Operand};
use crate::num::Decimal;
use crate::words;

words! {
    /// Which effect is better.
    pub enum BetterEffect {
        /// More of it, as of life years.
        Higher = "higher",
        /// Less of it, as of infections.
        Lower = "lower",
    }
}

/// What patients get over the life of the purchase.
#[derive(Debug, Clone, PartialEq)]
pub struct OutcomeLine {
    /// Its identifier.
    pub id: String,
    /// What is counted.
    pub title: String,
    /// What it is counted in, as written.
    pub unit: String,
    /// Which is better.
    pub better: BetterEffect,
    /// How much, in its unit or its unit a year.
    pub amount: Amount,
    /// When it arises.
    pub flow: OutcomeFlow,
    /// How later outcomes are discounted, if they are.
    pub discounting: Option<Discounting>,
}

/// When an outcome arises.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OutcomeFlow {
    /// Once.
    Once {
        /// The year.
        year: u32,
    },
    /// Over every year from `from` to `to`.
    Yearly {
        /// The first year.
        from: u32,
        /// The last year.
        to: u32,
        /// Only while the purchase serves.
        while_in_service: bool,
    },
}

impl OutcomeLine {
    /// The parameters that the line reads, by index.
    pub fn parameters(&self) -> impl Iterator<Item = usize> + '_ {
        let factors = self.amount.factors.iter();
        factors
            .filter_map(Operand::parameter)
            .chain(self.divisors())
    }

    /// The parameters that the line divides by, by index.
    pub fn divisors(&self) -> impl Iterator<Item = usize> + '_ {
        let divisors = self.amount.divisors.iter();
        divisors.filter_map(Operand::parameter)
    }
}

/// That the cost of each bid is set beside what patients get.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostEffectiveness {
    /// Indices of the outcome lines that are added up.
    pub lines: Vec<usize>,
    /// Which of their sum is better.
    pub better: BetterEffect,
    /// The willingness to pay for a unit at which the bids are compared.
    pub thresholds: Vec<Decimal>,
}
