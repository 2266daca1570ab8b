//! The evaluation: the legal result, number by number, with what it rests on.

mod cost;
mod discounting;
mod flag;
mod option;
mod panel;
mod place;
mod reservation;
mod shortlist;

pub use cost::*;
pub use discounting::*;
pub use flag::*;
pub use option::*;
pub use panel::*;
pub use place::*;
pub use reservation::*;
pub use shortlist::*;

use serde::Serialize;

use crate::explain::{Explained, Figure};
use crate::model::CriterionKind;
use crate::words;

/// Version of the schemas of all documents.
pub const SCHEMA_VERSION: &str = "1.0";

words! {
    /// How the evaluation of a lot ended.
    pub enum Outcome {
        /// The bids are ranked, and the first place is held by one bid.
        Ranked = "ranked",
        /// The bids are ranked, but the first place is shared.
        Tied = "tied",
        /// Nothing is ranked until open questions are resolved.
        Open = "open",
        /// No bid can be ranked.
        NoAdmittedBid = "no_admitted_bid",
    }
}

words! {
    /// Where a bid stands in a lot.
    pub enum Standing {
        /// It is ranked.
        Ranked = "ranked",
        /// It could be ranked, but the lot has open questions.
        Admitted = "admitted",
        /// It waits for a decision or an assessment.
        Incomplete = "incomplete",
        /// It does not meet a minimum requirement.
        NonCompliant = "non_compliant",
        /// It does not reach a published threshold of points.
        BelowThreshold = "below_threshold",
        /// Other bids have more points of the criteria by which bids go on.
        NotShortlisted = "not_shortlisted",
        /// The buyer excluded it.
        Excluded = "excluded",
    }
}

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
        /// A price is above the ceiling.
        AboveCeiling = "above_ceiling",
        /// Nobody has decided what becomes of a reservation.
        ReservationUntreated = "reservation_untreated",
        /// The bid is not considered because of a reservation.
        ReservationDisqualifies = "reservation_disqualifies",
        /// The panel has not assessed a criterion.
        AssessmentMissing = "assessment_missing",
        /// Fewer points than a criterion's threshold.
        BelowMinimumPoints = "below_minimum_points",
        /// Fewer points than the total threshold.
        BelowMinimumTotal = "below_minimum_total",
        /// Fewer points than the bids that go on, or the same where not all fit.
        NotShortlisted = "not_shortlisted",
        /// The buyer excluded the bid.
        ExcludedByDecision = "excluded_by_decision",
        /// The buyer found that the bid does not comply.
        NonCompliantByDecision = "non_compliant_by_decision",
    }
}

/// The result of a procurement.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Evaluation {
    /// What made it.
    pub engine: Engine,
    /// Version of this document's schema.
    pub schema_version: &'static str,
    /// How many decimals a number has, half to even, when something is decided by it or it is reported.
    pub decision_decimals: u32,
    /// Whether confidential values, and what would reveal them, are withheld.
    pub redacted: bool,
    /// The procurement.
    pub procurement: ProcurementReference,
    /// The bids.
    pub bids: Vec<BidReference>,
    /// The assessments, with the SHA-256 of each.
    pub assessments: Vec<DocumentReference>,
    /// The decisions, with the SHA-256 of each.
    pub decisions: Vec<DocumentReference>,
    /// The lots.
    pub lots: Vec<LotEvaluation>,
}

/// What made an evaluation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Engine {
    /// `wholelife`.
    pub name: &'static str,
    /// Its version.
    pub version: &'static str,
}

impl Engine {
    /// This engine.
    pub const THIS: Self = Self {
        name: "wholelife",
        version: env!("CARGO_PKG_VERSION"),
    };
}

/// The procurement an evaluation rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProcurementReference {
    /// The buyer's identifier.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Version of the published documents.
    pub version: String,
    /// The currency of every amount.
    pub currency: String,
    /// The payers.
    pub payers: Vec<Named>,
    /// The participants.
    pub participants: Vec<Named>,
    /// The SHA-256 of the canonical form; `null` in a redacted evaluation where the document holds a
    /// confidential value, which could be found by trying.
    pub sha256: Option<String>,
}

/// A name and what it stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Named {
    /// The name.
    pub id: String,
    /// What it stands for.
    pub title: String,
}

/// A bid an evaluation rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BidReference {
    /// The bid's identifier.
    pub id: String,
    /// The bidder's identifier.
    pub bidder_id: String,
    /// The bidder's name.
    pub bidder: String,
    /// The revision.
    pub revision: u32,
    /// The SHA-256 of the canonical form; `null` in a redacted evaluation where the document holds a
    /// confidential value, which could be found by trying.
    pub sha256: Option<String>,
}

/// An assessment or decision an evaluation rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DocumentReference {
    /// Its identifier.
    pub id: String,
    /// The SHA-256 of the canonical form; `null` in a redacted evaluation where the document holds a
    /// confidential value, which could be found by trying.
    pub sha256: Option<String>,
}

/// The result of a lot.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LotEvaluation {
    /// The lot's identifier.
    pub id: String,
    /// Its title.
    pub title: String,
    /// How it ended.
    pub outcome: Outcome,
    /// The award method: `weighted_points`, `evaluation_price`, `lowest_price`, `price_per_quality`,
    /// `quality_percent` or `feature_coefficient`.
    pub method: &'static str,
    /// How years were made comparable.
    pub discounting: DiscountingUsed,
    /// The criteria.
    pub criteria: Vec<CriterionUsed>,
    /// Which quotients count as good as the best, where the method says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub corridor: Option<CorridorUsed>,
    /// Which bids went on to the comparison, where a shortlist is declared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shortlist: Option<ShortlistUsed>,
    /// The ranked bids, the best first; bids that share a place stand together.
    pub ranking: Vec<Place>,
    /// Every bid for the lot, in the order given.
    pub bids: Vec<BidEvaluation>,
    /// How the evaluators of each criterion stand to each other, where several gave points; it decides nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub panels: Vec<PanelAgreement>,
    /// What a reader should know of the lot, whoever bids.
    pub flags: Vec<Flag>,
    /// Current practice, outside the competition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alternative: Option<AlternativeEvaluation>,
}

impl LotEvaluation {
    /// Every bid: by place, then in the order given.
    #[must_use]
    pub fn bids_by_rank(&self) -> Vec<&BidEvaluation> {
        let mut bids: Vec<&BidEvaluation> = self.bids.iter().collect();
        bids.sort_by_key(|bid| bid.rank.unwrap_or(u32::MAX));
        bids
    }
}

/// A criterion as it was applied.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CriterionUsed {
    /// Its identifier.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its kind.
    pub kind: CriterionKind,
    /// Its group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// Its weight as published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<Figure>,
    /// Its share of the whole, through its groups; none where points are added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share: Option<Figure>,
    /// The rule's name; none for a group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<&'static str>,
    /// The lowest measure of the reference set, where the rule uses it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lowest: Option<Figure>,
    /// The highest measure of the reference set, where the rule uses it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub highest: Option<Figure>,
    /// The mean of the measures of the reference set, where the rule uses it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mean: Option<Figure>,
    /// The middle measure of the reference set, or the mean of the two in the middle, where the rule uses it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub median: Option<Figure>,
    /// How many bids are in the reference set, where the rule uses it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compared_bids: Option<Figure>,
}

/// The result of a bid in a lot.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BidEvaluation {
    /// The bid.
    pub bid: String,
    /// Where it stands.
    pub standing: Standing,
    /// Why.
    pub reasons: Vec<Reason>,
    /// Its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rank: Option<u32>,
    /// The points by which it goes on or not, where a shortlist is declared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shortlist_points: Option<Explained>,
    /// Its points of quality, where the method sets them against the price or goes by thresholds of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quality: Option<Explained>,
    /// Its points, its evaluation price, or its points of quality for the money.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<Explained>,
    /// What was measured and what it is worth.
    pub criteria: Vec<CriterionResult>,
    /// What the schedule amounts to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offered_price: Option<Explained>,
    /// What each item of the schedule amounts to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<ItemPrice>,
    /// The discount on the whole schedule, as a fraction of it, where the bid offers one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule_discount: Option<Explained>,
    /// The options that published rules decide about, in the order of the procurement.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<OptionDecided>,
    /// What the bidder does not accept, and what was made of it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reservations: Vec<ReservationTreated>,
    /// What the schedule amounts to over the contract, for the notice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_value: Option<ContractValue>,
    /// What the purchase costs over its life.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub costs: Option<CostReport>,
    /// What a reader should know.
    pub flags: Vec<Flag>,
}

/// What an item of the schedule amounts to.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ItemPrice {
    /// The item.
    pub item: String,
    /// Whether it counts in the offered price; an option may be priced and not counted.
    pub counts: bool,
    /// Its quantities at the bid's price over the study, with the tax that counts; neither growth nor discounting.
    pub amount: Explained,
    /// How much is bought at the price of each tier; left out where one price holds for every quantity.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tiers: Vec<TierBought>,
}

/// A tier of the prices of an item, and how much is bought at its price.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TierBought {
    /// The quantity from which its price holds.
    pub from: Figure,
    /// The price that is stated for it, before any discount; `null` where it is withheld as confidential.
    pub price: Option<Figure>,
    /// The units bought at the price over the study; those of extensions with the weight of their years.
    pub quantity: Figure,
}

/// The value of the contract, for the notice.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ContractValue {
    /// Estimated quantities at the bid's prices over the contract, without value added tax.
    pub estimated: Explained,
    /// Maximum quantities at the bid's prices, where every item declares one; without value added tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_maximum_quantities: Option<Explained>,
    /// The most that may be spent under the framework.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub framework_maximum: Option<Figure>,
}

/// Why a bid stands where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reason {
    /// What it is.
    pub code: ReasonCode,
    /// The item, parameter, requirement, criterion or decision it is about, or the term of a reservation.
    pub subject: String,
    /// JSON Pointer to what it is about, in the envelope.
    pub pointer: String,
    /// The words of a decision's ground.
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

/// What was measured for a criterion, and what it is worth.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CriterionResult {
    /// The criterion.
    pub criterion: String,
    /// The number the bid was turned into.
    pub measure: Explained,
    /// The same without the price of the bid's reservations, where that is added to it; not rounded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before_reservations: Option<Explained>,
    /// What it is worth: points, or money for an evaluation price; none until the lot is ranked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points: Option<Explained>,
    /// The points weighted by the criterion's share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weighted: Option<Explained>,
    /// How far apart the evaluators of a panel are about the bid, where several gave points; it decides nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub panel: Option<PanelSpread>,
}

/// Current practice, evaluated but never ranked.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AlternativeEvaluation {
    /// Its identifier.
    pub id: String,
    /// What is done today.
    pub title: String,
    /// What the schedule amounts to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offered_price: Option<Explained>,
    /// What each item of the schedule amounts to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<ItemPrice>,
    /// The discount on the whole schedule, as a fraction of it, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule_discount: Option<Explained>,
    /// The options that published rules decide about, in the order of the procurement.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<OptionDecided>,
    /// What it costs over its life.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub costs: Option<CostReport>,
}
