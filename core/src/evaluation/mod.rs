//! The evaluation: the legal result, number by number, with what it rests on.

mod allocation;
mod basis;
mod carbon;
mod carbon_price;
mod combined_bids;
mod cost;
mod criterion;
mod discounting;
mod flag;
mod framework;
mod low_bid;
mod mini_competition;
mod option;
mod outcome;
mod packaging;
mod panel;
mod place;
mod ppwr;
mod product;
mod reason;
mod reservation;
mod shortlist;
mod supply_chain;

pub use allocation::*;
pub use basis::*;
pub use carbon::*;
pub use carbon_price::*;
pub use combined_bids::*;
pub use cost::*;
pub use criterion::*;
pub use discounting::*;
pub use flag::*;
pub use framework::*;
pub use low_bid::*;
pub use mini_competition::*;
pub use option::*;
pub use outcome::*;
pub use packaging::*;
pub use panel::*;
pub use place::*;
pub use ppwr::*;
pub use product::*;
pub use reason::*;
pub use reservation::*;
pub use shortlist::*;
pub use supply_chain::*;

use serde::Serialize;

use crate::calculation::PricePathUsed;
pub use crate::explain::Engine;
use crate::explain::{Explained, Figure};
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
    /// Who wins which lot, where a bidder may not win all of them; of the separate bids, where lots may also be
    /// offered together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allocation: Option<Allocation>,
    /// The bids for several lots together beside the best separate award.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combined_bids: Option<CombinedAward>,
    /// The lots, each ranked alone.
    pub lots: Vec<LotEvaluation>,
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
    /// The bids that the lot is awarded to, where it does not simply go to the first place: a bidder may not
    /// win every lot, a combined bid wins it, or there are several suppliers; empty where it goes to nobody, or where that is not
    /// decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub awarded: Option<Vec<String>>,
    /// The framework, where it is concluded with several suppliers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub framework: Option<FrameworkAward>,
    /// The framework among whose suppliers the lot is a mini-competition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub under_framework: Option<UnderFrameworkUsed>,
    /// Every bid for the lot, in the order given.
    pub bids: Vec<BidEvaluation>,
    /// Every bid for the lot together with others, measured by the same criteria; none has a place, and
    /// `admitted` are those that are compared over all their lots.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub combined: Vec<BidEvaluation>,
    /// How the evaluators of each criterion stand to each other, where several gave points; it decides nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub panels: Vec<PanelAgreement>,
    /// The sets of emission factors that carbon lines of the lot use.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub factor_sets: Vec<FactorSetUsed>,
    /// The prices at which cost lines of the lot count emissions as money.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub price_paths: Vec<PricePathUsed>,
    /// What a use of each bid's product system takes by the uses of a year, where the lot asks for figures of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_curves: Option<Box<ProductCurves>>,
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

/// The result of a bid in a lot.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BidEvaluation {
    /// The bid.
    pub bid: String,
    /// Whether it is a variant.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub variant: bool,
    /// Where it stands.
    pub standing: Standing,
    /// Why.
    pub reasons: Vec<Reason>,
    /// The requirements that reach down its supply chain, link by link.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub supply_chain: Vec<ChainRequirement>,
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
    /// Whether it is so low, by the published tests, that the bidder is asked to explain it. It changes
    /// nothing in the ranking, and a redacted evaluation has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub low_bid: Option<LowBid>,
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
    /// What its packaging weighs, where the lot asks for it and the bid says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub packaging: Option<Box<PackagingReport>>,
    /// What the bidder does not accept, and what was made of it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reservations: Vec<ReservationTreated>,
    /// What the schedule amounts to over the contract, for the notice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_value: Option<ContractValue>,
    /// The product system that it offers; withheld with its costs or emissions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_system: Option<Box<ProductOffered>>,
    /// What the purchase costs over its life.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub costs: Option<CostReport>,
    /// What it emits over its life, where carbon lines are declared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carbon: Option<CarbonReport>,
    /// What patients get, by outcome line, where the lot has some.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub outcomes: Vec<LineOutcomes>,
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
    /// What its packaging weighs, where that is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub packaging: Option<Box<PackagingReport>>,
    /// The product system that it offers; withheld with its costs or emissions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_system: Option<Box<ProductOffered>>,
    /// What it costs over its life.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub costs: Option<CostReport>,
    /// What it emits over its life, where carbon lines are declared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carbon: Option<CarbonReport>,
    /// What patients get, by outcome line, where the lot has some.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub outcomes: Vec<LineOutcomes>,
}
