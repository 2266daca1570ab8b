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
    /// JSON Pointer to what says so.
    pub pointer: String,
}

/// A bid as it may come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExampleBid {
    /// Its name.
    pub id: String,
    /// By criterion: its measure; none for a group.
    pub measures: Vec<Option<Decimal>>,
}
