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

use serde::Serialize;

use crate::evaluation::{
    BidReference, CriterionUsed, Engine, Evaluation, Outcome, ProcurementReference, Reason,
    SCHEMA_VERSION, Standing,
};
use crate::explain::{Explained, Figure};
use crate::model::Case;
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
    /// What a decision about a bid came to.
    pub enum DecisionKind {
        /// The bid takes part although it does not meet something.
        Admitted = "admitted",
        /// The bid does not take part.
        Excluded = "excluded",
        /// Something is missing from the bid, and it does not comply.
        NonCompliant = "non_compliant",
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
    /// The award method: `weighted_points` or `evaluation_price`.
    pub method: &'static str,
    /// The criterion whose measure an evaluation price starts from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base: Option<String>,
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
    /// Its points, or its evaluation price.
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

/// A decision about a bid's taking part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Decided {
    /// The decision.
    pub decision: String,
    /// What it came to.
    pub kind: DecisionKind,
    /// Why, by whom and when.
    pub record: Record,
}

/// A bid beside a winner. The differences of the criteria and the rounding add up to that of the totals.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Comparison {
    /// The winner.
    pub winner: String,
    /// The difference, criterion by criterion.
    pub criteria: Vec<CriterionDifference>,
    /// What the declared rounding of the totals adds; none where it adds nothing, or where a difference
    /// is withheld.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rounding: Option<Explained>,
    /// How much better the winner's total is: more points, or a lower evaluation price.
    pub total: Explained,
    /// The tie break that decided, where the totals are equal.
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
    /// Whether both are withheld as confidential.
    pub withheld: bool,
    /// The unit of both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Why, by whom and when.
    pub record: Record,
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
        let mut bids = evaluated.bids.iter();
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
        lots: explained,
    })
}

impl LotExplanation {
    /// Every bid it speaks of, the winners first.
    pub fn all(&self) -> impl Iterator<Item = &BidExplanation> {
        self.winners.iter().chain(&self.bids)
    }
}
