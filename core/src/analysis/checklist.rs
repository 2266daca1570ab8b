//! A checklist for reports of health economic evaluations, and what of it an analysis answers.

use serde::Serialize;

use crate::catalogue::Text;
use crate::words;

/// An item of CHEERS 2022, and where its answer stands.
///
/// # Sources
///
/// `[CHEERS-2022]`, numbers and titles of the items; what each asks for stands in the statement itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChecklistItem {
    /// Its number, 1 to 28.
    pub number: u32,
    /// Its title: the English one is that of the checklist.
    pub title: Text,
    /// What answers it.
    pub answered_by: AnsweredBy,
    /// Where in this analysis the answer stands: JSON Pointers from its root. Of what every option has, the place in the first one stands for all.
    pub at: Vec<String>,
    /// Whether the author has something to write: all of it, or what numbers do not say, such as why something was chosen.
    pub left_to_author: bool,
}

words! {
    /// What answers an item of a checklist.
    pub enum AnsweredBy {
        /// This analysis.
        Analysis = "analysis",
        /// The procurement and the bids, which state values with their sources, and how uncertain they are.
        Documents = "documents",
        /// A simulation of the same documents.
        Simulation = "simulation",
        /// Nothing that is calculated: the author writes it.
        Author = "author",
    }
}
