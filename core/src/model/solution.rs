//! Several bids of one bidder for a lot, resolved.

use crate::words;

words! {
    /// Whether bids may be variants.
    pub enum Variants {
        /// They may not: a variant does not comply.
        NotAuthorised = "not_authorised",
        /// They may.
        Authorised = "authorised",
        /// They may where the bidder also makes a bid for the lot that is no variant; else they do not comply.
        WithMainBid = "with_main_bid",
        /// They may where a bid of the bidder for the lot that is no variant complies and is not excluded; else they do not comply.
        WithCompliantMainBid = "with_compliant_main_bid",
    }
}

words! {
    /// What happens to a bidder that makes more bids for a lot than it may.
    pub enum BeyondMostSolutions {
        /// The documents are refused.
        Problem = "problem",
        /// None of its bids for the lot complies.
        NonCompliant = "non_compliant",
    }
}

words! {
    /// How the measures of several bids of one bidder are compared with.
    pub enum SolutionsCompared {
        /// Each as any bid: it may be the lowest or the highest, and is one of those whose mean, median and number are taken.
        AsAnyBid = "as_any_bid",
    }
}

words! {
    /// Whether a bidder's other bids are among those that a bid is compared with.
    pub enum OwnBids {
        /// They are.
        Compared = "compared",
        /// They are left out, as those of the other bidders are not.
        LeftOut = "left_out",
    }
}

words! {
    /// Which bids have to meet a requirement.
    pub enum AppliesTo {
        /// Variants alone: a minimum requirement for variants (Directive 2014/24/EU Art. 45(2)).
        Variants = "variants",
        /// Bids that are no variants alone: what variants may depart from.
        MainBids = "main_bids",
    }
}

/// That a bidder may make several bids for a lot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Solutions {
    /// How many.
    pub most: u32,
    /// Whether they may be variants.
    pub variants: Variants,
    /// Whether a bidder's other bids are among those that a test of low bids compares a bid with.
    pub low_bids: OwnBids,
}

impl AppliesTo {
    /// Whether a bid has to meet it.
    #[must_use]
    pub fn reaches(self, is_variant: bool) -> bool {
        (self == Self::Variants) == is_variant
    }
}
