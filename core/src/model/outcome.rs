//! What patients get: outcomes that a lot counts.

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
