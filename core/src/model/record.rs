//! What the panel and the buyer wrote down about a bid beside its numbers.

use crate::num::{Date, Decimal};

/// Who answers for an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hand {
    /// Name or initials.
    pub name: String,
    /// In which capacity.
    pub role: Option<String>,
}

/// Why something was found or decided, by whom and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grounds {
    /// Why, in their own words.
    pub reason: String,
    /// By whom.
    pub by: Hand,
    /// When.
    pub date: Date,
}

/// What an assessment is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Judged {
    /// The panel's points for the criterion at this index.
    Criterion(usize),
    /// The measured value of the parameter at this index.
    Parameter(usize),
}

/// A final assessment of an offer, whether it still counts or was replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessed {
    /// Its identifier.
    pub id: String,
    /// What it is about.
    pub judged: Judged,
    /// Points or a measured value; none where the evaluator abstains.
    pub found: Option<Decimal>,
    /// Whether it counts: no other final one replaces it.
    pub counts: bool,
    /// Index of the nearest final assessment that it replaces, among those of the offer.
    pub replaces: Option<usize>,
    /// Why, by whom and when.
    pub grounds: Grounds,
}
