//! Why a bid stands where it stands.

use serde::Serialize;

use super::LinkResult;
use crate::explain::Figure;
use crate::words;

words! {
    /// Why a bid stands where it stands.
    pub enum ReasonCode {
        /// A price is missing.
        PriceMissing = "price_missing",
        /// A value is missing.
        ValueMissing = "value_missing",
        /// The size of a pack is missing or not positive, so that its price cannot be used.
        PackSizeMissing = "pack_size_missing",
        /// Fewer options of a group are offered than are to count.
        OptionsNotOffered = "options_not_offered",
        /// A price is zero or negative where the schedule does not allow it.
        PriceNotAllowed = "price_not_allowed",
        /// A value is beyond a published bound.
        ValueOutOfBounds = "value_out_of_bounds",
        /// A value cannot be calculated with: a life that is not whole years, or a growth rate that is none.
        ValueNotUsable = "value_not_usable",
        /// The evidence contradicts a declared value, and no decision has corrected it.
        ValueRefuted = "value_refuted",
        /// An answer to a requirement is missing.
        RequirementUnanswered = "requirement_unanswered",
        /// A requirement is not met.
        RequirementNotMet = "requirement_not_met",
        /// What is measured of the packaging is not documented.
        PackagingNotDocumented = "packaging_not_documented",
        /// A criterion for packaging that the bid has to meet is not met.
        PackagingCriterionNotMet = "packaging_criterion_not_met",
        /// A criterion for packaging that the bid has to meet is not documented.
        PackagingCriterionNotDocumented = "packaging_criterion_not_documented",
        /// A stage of life that is demanded is not covered by a product footprint.
        FootprintStageMissing = "footprint_stage_missing",
        /// A product footprint counts with global warming potentials that are not accepted.
        FootprintGwpNotAccepted = "footprint_gwp_not_accepted",
        /// A product footprint states stages of life together of which a criterion measures only some.
        FootprintNotDivisible = "footprint_not_divisible",
        /// A price is above the ceiling.
        AboveCeiling = "above_ceiling",
        /// Nobody has decided what becomes of a reservation.
        ReservationUntreated = "reservation_untreated",
        /// The bid is not considered because of a reservation.
        ReservationDisqualifies = "reservation_disqualifies",
        /// The bidder bids for more lots than it may.
        TooManyLots = "too_many_lots",
        /// The bidder makes more bids for the lot than it may.
        TooManySolutions = "too_many_solutions",
        /// It is a variant, and the procurement does not authorise variants.
        VariantNotAuthorised = "variant_not_authorised",
        /// It is a variant, and the bid that has to go with it is missing, or does not comply where it has to.
        MainBidMissing = "main_bid_missing",
        /// The panel has not assessed a criterion.
        AssessmentMissing = "assessment_missing",
        /// An evaluator who gave other bids points has neither given this one any nor abstained.
        EvaluatorMissing = "evaluator_missing",
        /// Fewer points than a criterion's threshold.
        BelowMinimumPoints = "below_minimum_points",
        /// Fewer points than the total threshold.
        BelowMinimumTotal = "below_minimum_total",
        /// Fewer points than the bids that go on, or the same where not all fit.
        NotShortlisted = "not_shortlisted",
        /// The lot is a mini-competition, and the bidder is no supplier under its framework.
        NotASupplier = "not_a_supplier",
        /// The buyer excluded the bid.
        ExcludedByDecision = "excluded_by_decision",
        /// The buyer found that the bid does not comply.
        NonCompliantByDecision = "non_compliant_by_decision",
    }
}

/// Why a bid stands where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reason {
    /// What it is.
    pub code: ReasonCode,
    /// The item, parameter, requirement, criterion or decision it is about, the term of a reservation, or the procurement of a framework.
    pub subject: String,
    /// JSON Pointer to what it is about, in the envelope.
    pub pointer: String,
    /// The link of the supply chain that a requirement is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<LinkResult>,
    /// The words of a decision's ground; the stage or the level that is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ground: Option<String>,
    /// The bound, ceiling or threshold that decides, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<Figure>,
    /// What the bid offers or reaches instead; left out where that is confidential.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offered: Option<Figure>,
    /// The unit of both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}
