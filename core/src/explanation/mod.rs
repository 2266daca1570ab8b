//! The explanation that goes with an award: for each bid that did not win, what the winner is better at,
//! how the difference between the two is made up, and in what words panel and buyer gave their reasons.
//!
//! It is made of a redacted evaluation, and of the records of panel and buyer. Made for one bidder, that
//! bidder's own confidential values are shown, and nothing of the others' that a redacted evaluation
//! withholds. Reasons are shown as they were written: whoever writes them keeps secrets out of them.
//!
//! # Sources
//!
//! `[2014/24/EU]` Art. 55(2)(b) and (c); `[UDBUDSLOVEN]` § 171(4).

mod difference;
mod lot;
mod record;
mod step;

use serde::Serialize;

use crate::evaluation::{
    BidReference, CombinedAward, CombinedBid, CombinedStanding, CorridorUsed, CriterionUsed,
    Engine, Evaluation, Outcome, PackagingCriterionResult, ProcurementReference, Reason,
    SCHEMA_VERSION, Standing,
};
use crate::explain::{Explained, Figure};
use crate::model::{Case, FeeGrade};
use crate::num::DECISION_DECIMALS;
use crate::problem::{Problems, Rejection};
use crate::words;

words! {
    /// Who is better in a criterion.
    pub enum Advantage {
        /// The winner.
        Winner = "winner",
        /// The bid that is compared with the winner.
        Bid = "bid",
        /// Neither.
        Neither = "neither",
    }
}

words! {
    /// A step from price and quality to a total that is no sum over the criteria.
    pub enum StepKind {
        /// The share of the scale of quality that is missing.
        MissingQuality = "missing_quality",
        /// The share of the price that is added for it.
        ShareAdded = "share_added",
        /// The amount that is added for it.
        AmountAdded = "amount_added",
        /// The coefficient that the price is divided by.
        Coefficient = "coefficient",
        /// The amount that the coefficient takes off the price.
        AmountTakenOff = "amount_taken_off",
        /// The costs that are added to the divided price.
        Costs = "costs",
    }
}

words! {
    /// A part of a total that is an amount made of price and quality.
    pub enum Part {
        /// The price or cost.
        Price = "price",
        /// What is added for missing quality.
        MissingQuality = "missing_quality",
        /// What the features offered take off.
        Features = "features",
        /// The costs that are added.
        Costs = "costs",
    }
}

words! {
    /// Where the quotient of a bid lies beside a corridor below the best; the winner's is in it.
    pub enum CorridorPlace {
        /// In it: the bid counts as good as the winner, and something else decides.
        Inside = "inside",
        /// Below it.
        Below = "below",
        /// Withheld as confidential.
        Withheld = "withheld",
    }
}

words! {
    /// What a decision about a bid came to.
    pub enum DecisionKind {
        /// The bid takes part although it does not meet something.
        Admitted = "admitted",
        /// The bid does not take part.
        Excluded = "excluded",
        /// Something is missing from the bid, and it does not comply.
        NonCompliant = "non_compliant",
        /// A reservation was priced.
        ReservationPriced = "reservation_priced",
        /// The bid is not considered because of a reservation.
        ReservationDisqualifies = "reservation_disqualifies",
        /// A reservation was accepted without effect.
        ReservationAccepted = "reservation_accepted",
    }
}

words! {
    /// What changed a score or a value.
    pub enum CorrectionKind {
        /// A later assessment replaced an earlier one of the same evaluator.
        Reassessed = "reassessed",
        /// A decision corrected a price or a value.
        Corrected = "corrected",
        /// A decision resolved what was missing from the bid.
        Resolved = "resolved",
    }
}

/// The explanation of an award.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Explanation {
    /// What made it.
    pub engine: Engine,
    /// Version of this document's schema.
    pub schema_version: &'static str,
    /// How many decimals a number has, half to even, when something is decided by it or it is reported.
    pub decision_decimals: u32,
    /// The bid whose bidder it is for, and whose own confidential values it shows; without one it is for
    /// every bid, and no confidential value is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reader: Option<String>,
    /// The procurement.
    pub procurement: ProcurementReference,
    /// The bids it speaks of.
    pub bids: Vec<BidReference>,
    /// The lots; made for one bidder, those that it offered.
    pub lots: Vec<LotExplanation>,
    /// Bids for several lots together beside the best separate award; made for one bidder, of the groups
    /// that have one of its lots, and of their bids the winners and its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combined_bids: Option<CombinedAward>,
}

/// The explanation of the award of a lot.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LotExplanation {
    /// The lot's identifier.
    pub id: String,
    /// Its title.
    pub title: String,
    /// How it ended; while there are open questions nothing is explained.
    pub outcome: Outcome,
    /// The award method, as in the evaluation.
    pub method: &'static str,
    /// The criterion whose measure is the price or cost that the total starts from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base: Option<String>,
    /// Which quotients count as good as the best, where the method says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub corridor: Option<CorridorUsed>,
    /// The criteria as they were applied.
    pub criteria: Vec<CriterionUsed>,
    /// Who wins: whoever holds the first place, several where it is shared, or whoever the lot is awarded to
    /// where a bidder may win only so many lots.
    pub winners: Vec<BidExplanation>,
    /// The other bids, in the order of the places; last those without one.
    pub bids: Vec<BidExplanation>,
    /// Points and values of these bids that were changed after they were first given.
    pub corrections: Vec<Correction>,
}

/// A bid as it is explained.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BidExplanation {
    /// The bid.
    pub bid: String,
    /// Where it stands.
    pub standing: Standing,
    /// Why it is not ranked.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<Reason>,
    /// Its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rank: Option<u32>,
    /// Its points of quality, where the method sets them against the price or goes by thresholds of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quality: Option<Explained>,
    /// How price and quality become its total, step by step, where the total is no sum over the criteria.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<Step>,
    /// Its points, its evaluation price, or its points of quality for the money.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<Explained>,
    /// What was found of it, criterion by criterion; of a bid that is ranked or below a threshold.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub criteria: Vec<CriterionExplanation>,
    /// What the buyer decided about its taking part.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<Decided>,
    /// Whether it does not win although no winner has a better place, since its bidder may win only so many
    /// lots.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub passed_over: bool,
    /// The bid beside each winner with a better place; of a bid that is ranked and did not win.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub comparisons: Vec<Comparison>,
}

/// What was found of a bid for a criterion.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CriterionExplanation {
    /// The criterion.
    pub criterion: String,
    /// The number the bid was turned into.
    pub measure: Explained,
    /// What it is worth: points, or money for an evaluation price.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points: Option<Explained>,
    /// The points weighted by the criterion's share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weighted: Option<Explained>,
    /// What the panel gave or measured, and why: the assessments that count.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub assessments: Vec<Statement>,
    /// Whether the packaging meets each criterion of the set that gives the points, and by which components it
    /// does not.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub packaging: Vec<PackagingCriterionResult>,
}

/// A step from price and quality to a total.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Step {
    /// Which step.
    pub step: StepKind,
    /// What it gives, from the numbers as they are reported.
    pub value: Explained,
}

/// An assessment that counts, in the evaluator's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Statement {
    /// The assessment.
    pub assessment: String,
    /// The parameter that was measured; none where points were given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,
    /// The points or the measured value; `null` for an abstention, and for a measured value that is
    /// withheld as confidential.
    pub found: Option<Figure>,
    /// Its unit.
    pub unit: String,
    /// Why, by whom and when.
    pub record: Record,
}

/// Why something was found or decided, by whom and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Record {
    /// Why, as it was written.
    pub reason: String,
    /// Name or initials of who answers for it.
    pub by: String,
    /// In which capacity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// When, `2026-11-24`.
    pub date: String,
}

/// A decision about a bid's taking part, or about a reservation of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Decided {
    /// The decision.
    pub decision: String,
    /// What it came to.
    pub kind: DecisionKind,
    /// The term that a reservation concerns, where the decision is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reservation: Option<String>,
    /// What the reservation costs the buyer, where it was priced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<Figure>,
    /// Why, by whom and when.
    pub record: Record,
}

/// A bid beside a winner.
///
/// Where the total is a sum over the criteria, their differences and the rounding add up to that of the
/// totals. Where it is not, the differences of the criteria that give points add up to that of quality,
/// and the difference of the totals is made up of parts, or told by ratios where the total is a quotient.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Comparison {
    /// The winner.
    pub winner: String,
    /// The difference, criterion by criterion.
    pub criteria: Vec<CriterionDifference>,
    /// How many more points of quality the winner has, where they are a number beside the total.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quality: Option<QualityDifference>,
    /// What the difference of the totals is made up of, where the total is an amount made of price and
    /// quality; with the rounding they add up to it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<PartDifference>,
    /// How many times better the winner is, where the total is a quotient and both bids have one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ratios: Option<Ratios>,
    /// Where the bid's quotient lies beside the corridor, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub corridor: Option<CorridorPlace>,
    /// What the declared rounding of the totals adds, and what reported numbers leave over in the last
    /// decimals; none where it adds nothing, or where a difference is withheld.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rounding: Option<Explained>,
    /// How much better the winner's total is: more points, a lower evaluation price, or more points of
    /// quality for the money. Within a corridor it can be negative.
    pub total: Explained,
    /// The tie break that decided, where the totals are equal; within a corridor what decides there, or
    /// the tie break after it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tie_break: Option<String>,
}

/// The difference of a bid from a winner in one criterion.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CriterionDifference {
    /// The criterion.
    pub criterion: String,
    /// How much better the winner is, in weighted points or money; negative where the bid is better.
    pub difference: Explained,
    /// Who is better; `null` where that is withheld as confidential.
    pub advantage: Option<Advantage>,
}

/// The difference of the points of quality.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QualityDifference {
    /// How many more points the winner has.
    pub difference: Explained,
    /// What reported numbers leave over in the last decimals; none where that is nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rounding: Option<Explained>,
}

/// The difference in one part of two totals.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PartDifference {
    /// The part.
    pub part: Part,
    /// How much less the winner's total has by it; negative where the bid's has less.
    pub difference: Explained,
    /// Who is better; `null` where that is withheld as confidential.
    pub advantage: Option<Advantage>,
}

/// How many times better the winner is; the two first multiply to the third.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Ratios {
    /// The winner's points of quality over the bid's.
    pub quality: Explained,
    /// The bid's price over the winner's.
    pub price: Explained,
    /// The winner's total over the bid's.
    pub total: Explained,
}

/// A score or a value that was changed after it was first given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Correction {
    /// The bid.
    pub bid: String,
    /// What changed it.
    pub kind: CorrectionKind,
    /// The criterion, parameter, item or requirement.
    pub subject: String,
    /// The assessment or decision that changed it.
    pub entry: String,
    /// The assessment that was replaced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replaces: Option<String>,
    /// What it was; `null` where there was nothing, or where it is withheld as confidential.
    pub before: Option<Figure>,
    /// What it is since; `null` for an abstention or a requirement found to be met, or where it is
    /// withheld as confidential.
    pub after: Option<Figure>,
    /// The grade that a component pays its producer fee by, where that was corrected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grades: Option<CorrectedGrade>,
    /// Whether both are withheld as confidential.
    pub withheld: bool,
    /// The unit of both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Why, by whom and when.
    pub record: Record,
}

/// A grade that was corrected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CorrectedGrade {
    /// What the bid says.
    pub before: FeeGrade,
    /// What it is corrected to.
    pub after: FeeGrade,
}

/// Explains an award from its redacted evaluation, for the bidder of the bid at the index `reader`.
///
/// For one bidder, the case and the evaluation are those that it may see ([`Case::seen_by`]).
///
/// # Errors
///
/// A difference that is too large to be calculated.
pub fn of(
    case: &Case,
    evaluation: &Evaluation,
    reader: Option<usize>,
) -> Result<Explanation, Rejection> {
    let mut problems = Problems::default();
    let reader = reader.and_then(|reader| case.bids.get(reader));
    let reader = reader.map(|bid| bid.id.as_str());
    let lots = case.procurement.lots.iter().zip(&evaluation.lots);
    let offered = lots.enumerate().filter(|(_, (_, evaluated))| {
        let mut bids = evaluated.bids.iter().chain(&evaluated.combined);
        reader.is_none_or(|reader| bids.any(|bid| bid.bid == reader))
    });
    let mut explained = Vec::new();
    for (index, (lot, evaluated)) in offered {
        let lot = lot::Lot {
            case,
            lot,
            evaluated,
        };
        explained.push(lot.explained(index, reader, &mut problems));
    }
    problems.into_result(())?;
    let is_named = |bid: &&BidReference| {
        let mut bids = explained.iter().flat_map(LotExplanation::all);
        reader.is_none_or(|reader| bid.id == reader) || bids.any(|one| one.bid == bid.id)
    };
    Ok(Explanation {
        engine: Engine::THIS,
        schema_version: SCHEMA_VERSION,
        decision_decimals: DECISION_DECIMALS,
        reader: reader.map(str::to_owned),
        procurement: evaluation.procurement.clone(),
        bids: evaluation.bids.iter().filter(is_named).cloned().collect(),
        combined_bids: evaluation
            .combined_bids
            .as_ref()
            .map(|combined| told(combined, &explained, reader)),
        lots: explained,
    })
}

/// Of combined bids what concerns the reader.
fn told(combined: &CombinedAward, lots: &[LotExplanation], reader: Option<&str>) -> CombinedAward {
    let mut told = combined.clone();
    if let Some(reader) = reader {
        let offered = |id: &String| lots.iter().any(|lot| lot.id == *id);
        told.groups.retain(|group| group.lots.iter().any(offered));
        for group in &mut told.groups {
            let concerns =
                |bid: &CombinedBid| bid.bid == reader || bid.standing == CombinedStanding::Wins;
            group.bids.retain(concerns);
        }
        told.lots.retain(|lot| offered(&lot.lot));
    }
    told
}

impl LotExplanation {
    /// Every bid it speaks of, the winners first.
    pub fn all(&self) -> impl Iterator<Item = &BidExplanation> {
        self.winners.iter().chain(&self.bids)
    }
}
