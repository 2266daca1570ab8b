//! The evaluation: the legal result, number by number, with what it rests on.

mod allocation;
mod cost;
mod discounting;
mod framework;
mod option;
mod place;
mod reason;

pub use allocation::*;
pub use cost::*;
pub use discounting::*;
pub use framework::*;
pub use option::*;
pub use place::*;
pub use reason::*;

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
        /// The buyer excluded it.
        Excluded = "excluded",
    }
}

words! {
    /// Something a reader of the evaluation should know.
    pub enum FlagCode {
        /// A value counts although nobody has verified it.
        UnverifiedValues = "unverified_values",
        /// A published adverse value stands for a missing one.
        AdverseValueUsed = "adverse_value_used",
        /// A value was corrected by a decision.
        ValueCorrected = "value_corrected",
        /// A missing value was resolved by a decision.
        MissingValueResolved = "missing_value_resolved",
        /// The bidder explained something, which a decision records; nothing changes.
        ClarificationReceived = "clarification_received",
        /// A draft assessment does not count.
        DraftAssessment = "draft_assessment",
        /// An item of the schedule stands in no cost line that a criterion measures although life-cycle cost is measured.
        ItemOutsideCost = "item_outside_cost",
        /// A parameter, or a level of an index that costs grow with, rests on an assumption.
        AssumedValue = "assumed_value",
        /// A capped range gives the same points to different measures.
        CappedRange = "capped_range",
        /// Criteria that are weighted together give different most points, so that they weigh more or less than their weights say.
        ScalesDiffer = "scales_differ",
        /// An imputed capital charge is counted in a total that is discounted, which charges the capital a second time.
        CapitalChargeDiscounted = "capital_charge_discounted",
        /// A producer responsibility fee is counted as a cost of its own, and a price in the same total contains it.
        ProducerFeeTwice = "producer_fee_twice",
        /// CO2 is counted at its monetary value, and a price in the same total contains a tax on it; or one of them is counted twice.
        Co2Twice = "co2_twice",
        /// A price was written with a point and exactly three decimals, as a Danish thousand reads; it counts as written.
        ThreeDecimals = "three_decimals",
        /// Measures and costs of a bid that takes no part cannot be calculated, and are left out.
        NotCalculable = "not_calculable",
        /// The bid takes part by a decision although it does not meet something.
        AdmittedByDecision = "admitted_by_decision",
        /// A decision changes nothing: an admission of what was not in question, or a draw of lots that met no tie.
        DecisionUnused = "decision_unused",
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
    /// Who wins which lot, where a bidder may not win all of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allocation: Option<Allocation>,
    /// The lots, each ranked alone.
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
    /// The ranked bids, the best first; bids that share a place stand together.
    pub ranking: Vec<Place>,
    /// The bids that the lot is awarded to, where it does not simply go to the first place: a bidder may not
    /// win every lot, or there are several suppliers; empty where it goes to nobody, or where that is not
    /// decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub awarded: Option<Vec<String>>,
    /// The framework, where it is concluded with several suppliers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub framework: Option<FrameworkAward>,
    /// Every bid for the lot, in the order given.
    pub bids: Vec<BidEvaluation>,
    /// What a reader should know of the lot, whoever bids.
    pub flags: Vec<Flag>,
    /// Current practice, outside the competition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alternative: Option<AlternativeEvaluation>,
}

impl LotEvaluation {
    /// Whether the lot is awarded to a bid: to those in the first place, unless something else decides.
    #[must_use]
    pub fn is_winner(&self, bid: &BidEvaluation) -> bool {
        match &self.awarded {
            Some(awarded) => awarded.contains(&bid.bid),
            None => bid.rank == Some(1),
        }
    }

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

/// Something a reader of the evaluation should know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Flag {
    /// What it is.
    pub code: FlagCode,
    /// What it is about.
    pub subjects: Vec<String>,
    /// JSON Pointers to the places that it is about, where it says how parts of the documents go together.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<String>,
    /// The share of the bid's value it concerns, as a fraction, where it can be stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share: Option<Figure>,
}

impl Flag {
    /// A flag about `subjects`; none where there are none.
    #[must_use]
    pub fn about(code: FlagCode, subjects: Vec<String>) -> Option<Self> {
        (!subjects.is_empty()).then_some(Self {
            code,
            subjects,
            places: Vec::new(),
            share: None,
        })
    }
}

/// What was measured for a criterion, and what it is worth.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CriterionResult {
    /// The criterion.
    pub criterion: String,
    /// The number the bid was turned into.
    pub measure: Explained,
    /// What it is worth: points, or money for an evaluation price; none until the lot is ranked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points: Option<Explained>,
    /// The points weighted by the criterion's share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weighted: Option<Explained>,
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
