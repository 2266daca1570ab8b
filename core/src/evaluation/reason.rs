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
        /// The bid emits nothing in the stages of life of which a criterion measures the documented share.
        NothingEmitted = "nothing_emitted",
        /// A number of the packaging cannot be calculated with: a mass that is not above zero, a share beyond 0 to 1, what is used again and only once.
        PackagingNotUsable = "packaging_not_usable",
        /// A bid says that an item has no packaging of a level, and packs it on that level.
        PackagingContradicts = "packaging_contradicts",
        /// Packaging of a level that the lot does not ask for.
        PackagingLevelNotAsked = "packaging_level_not_asked",
        /// A component claims an exemption of what it is said not to be.
        ExemptionDoesNotFit = "exemption_does_not_fit",
        /// A component is said to have, or not to have, a property that its material or another property rules out.
        PackagingPropertyContradicts = "packaging_property_contradicts",
        /// The tariff of a producer fee has no fee for the material of a component.
        FeeMaterialNotInTariff = "fee_material_not_in_tariff",
        /// The tariff of a producer fee has no fee for the grade of a component.
        FeeGradeNotInTariff = "fee_grade_not_in_tariff",
        /// A number of a product footprint cannot be calculated with: a declared amount that is not above zero, a share beyond 0 to 1, a rating beyond 1 to 5.
        FootprintNotUsable = "footprint_not_usable",
        /// The unit of a product footprint does not convert to that of the item.
        FootprintUnitDoesNotFit = "footprint_unit_does_not_fit",
        /// A product footprint covers a stage of life that the procurement does not ask for.
        FootprintStageNotAsked = "footprint_stage_not_asked",
        /// A product footprint states a stage of life twice.
        FootprintStageTwice = "footprint_stage_twice",
        /// The data of a product footprint end before they begin.
        FootprintPeriodReversed = "footprint_period_reversed",
        /// The lot has several product systems, and the bid does not say which it offers.
        ProductSystemMissing = "product_system_missing",
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
    /// The item, parameter, requirement, criterion, component, lot or decision it is about, the term of a reservation, or the procurement of a framework.
    pub subject: String,
    /// JSON Pointer to what it is about, in the envelope.
    pub pointer: String,
    /// The link of the supply chain that a requirement is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<LinkResult>,
    /// The words of a decision's ground; the stage, level, field, exemption, material, grade or unit that it is about.
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
