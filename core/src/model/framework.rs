//! A framework agreement: with how many suppliers, and who delivers how much.

use super::PriceQualityRanges;
use crate::num::Decimal;
use crate::words;

words! {
    /// What happens where the last place in a framework is shared by more bids than there is room for.
    pub enum CutOffTie {
        /// All of them become suppliers, so that there are more than published.
        MoreSuppliers = "more_suppliers",
        /// None of them does, so that there are fewer.
        FewerSuppliers = "fewer_suppliers",
        /// The published rules do not decide, and the evaluation says so.
        Undecided = "undecided",
    }
}

/// A framework agreement with several suppliers.
#[derive(Debug, Clone, PartialEq)]
pub struct Framework {
    /// How many.
    pub suppliers: u32,
    /// What happens where the last place is shared.
    pub cut_off_tie: CutOffTie,
    /// Who delivers how much, where the first supplier is asked first.
    pub cascade: Option<Cascade>,
    /// By criterion of later mini-competitions: the lowest and the highest weight.
    pub weight_ranges: Vec<(String, (Decimal, Decimal))>,
    /// The same of the price and of quality, where a method sets one against the other.
    pub price_quality_ranges: Option<PriceQualityRanges>,
}

/// A cascade: each supplier delivers up to its capacity before the next is asked.
#[derive(Debug, Clone, PartialEq)]
pub struct Cascade {
    /// What is expected to be called off in all.
    pub demand: Decimal,
    /// Its unit as written.
    pub unit: String,
    /// Index of the parameter that is a supplier's capacity.
    pub capacity: usize,
}
