//! What the buyer expects of the bids before there are any.

use crate::num::Decimal;

/// What is expected of the bids, resolved.
#[derive(Debug, Clone, PartialEq)]
pub struct Expectations {
    /// By lot of the procurement.
    pub lots: Vec<ExpectedLot>,
    /// The SHA-256 of the canonical form.
    pub sha256: String,
}

/// What is expected of the bids for a lot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExpectedLot {
    /// How many bids are expected, at least two.
    pub bids: u32,
    /// By criterion: its measures; none for a group.
    pub ranges: Vec<Option<ExpectedRange>>,
    /// Example bids.
    pub examples: Vec<ExampleBid>,
}

/// The expected measures of a criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExpectedRange {
    /// The lowest.
    pub lowest: Decimal,
    /// The highest.
    pub highest: Decimal,
    /// Where measures can lie between them; anywhere where there is none.
    pub steps: Option<Steps>,
    /// JSON Pointer to what says so.
    pub pointer: String,
}

/// Steps on which measures lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Steps {
    /// One of them.
    pub from: Decimal,
    /// How far the next is, more than zero.
    pub by: Decimal,
}

impl Steps {
    /// The step nearest to a measure, the even one of two; none where the numbers are too large.
    #[must_use]
    pub fn nearest(self, measure: Decimal) -> Option<Decimal> {
        let steps = measure.checked_sub(self.from)?.checked_div(self.by)?;
        steps.round().checked_mul(self.by)?.checked_add(self.from)
    }
}

impl ExpectedRange {
    /// The nearest step within the range; the measure itself where there is none.
    #[must_use]
    pub fn possible(&self, measure: Decimal) -> Decimal {
        let within = |step: Decimal| (self.lowest..=self.highest).contains(&step);
        let nearest = self.steps.and_then(|steps| {
            let nearest = steps.nearest(measure)?;
            let inwards = if nearest > self.highest {
                nearest.checked_sub(steps.by)
            } else {
                nearest.checked_add(steps.by)
            };
            Some(nearest).filter(|step| within(*step)).or(inwards)
        });
        nearest.filter(|step| within(*step)).unwrap_or(measure)
    }
}

/// A bid as it may come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExampleBid {
    /// Its name.
    pub id: String,
    /// By criterion: its measure; none for a group.
    pub measures: Vec<Option<Decimal>>,
}
