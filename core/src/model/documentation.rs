//! What the emissions of a bid can rest on.

use crate::words;

words! {
    /// What emissions rest on, as a share of them may count it.
    pub enum Documentation {
        /// A product footprint, whether or not anybody has verified it.
        Footprint = "footprint",
        /// A product footprint that somebody has verified.
        VerifiedFootprint = "verified_footprint",
        /// The share of primary data that a product footprint states.
        PrimaryData = "primary_data",
        /// Emission factors of a published set.
        FactorSet = "factor_set",
    }
}

words! {
    /// What the data of a product footprint are rated by.
    pub enum DataRating {
        /// How well the technology is met.
        Technological = "technological",
        /// How well the place is met.
        Geographical = "geographical",
        /// How well the time is met.
        Temporal = "temporal",
    }
}
