//! How an award depends on its numbers: exact evaluations with other values in their place.

use serde::Serialize;

use crate::evaluation::{BidReference, Engine, Outcome, ProcurementReference, Standing};
use crate::explain::{Explained, Figure};
use crate::robustness::KnownBy;

/// What comes out with other values.
///
/// Everything is evaluated as the award is, exactly; nothing is drawn. It shows confidential values.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sensitivity {
    /// What made it.
    pub engine: Engine,
    /// Version of this document's schema.
    pub schema_version: &'static str,
    /// How many decimals a number was rounded to, half to even, before something was decided by it.
    pub decision_decimals: u32,
    /// The procurement.
    pub procurement: ProcurementReference,
    /// The bids.
    pub bids: Vec<BidReference>,
    /// The SHA-256 of the canonical form of the settings, in hexadecimal.
    pub settings_sha256: String,
    /// The lots, in the order of the procurement.
    pub lots: Vec<LotSensitivity>,
}

/// What comes out in a lot with other values.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LotSensitivity {
    /// With the values as stated.
    pub base: LotOutcome,
    /// Numbers moved alone: those with a range, in the order asked, then, where quantiles are asked for, each other
    /// uncertain number from one quantile of its distribution to another, those of the buyer first, then those of the
    /// bids.
    pub tornado: Vec<Swing>,
    /// Uncertain numbers that are not moved alone: shares of a whole, which would no longer sum to 1.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_moved: Vec<NumberMoved>,
    /// Pairs of numbers, in the order asked.
    pub grids: Vec<GridOutcome>,
    /// The scenarios, in the order asked.
    pub scenarios: Vec<ScenarioOutcome>,
    /// Numbers and the values at which the award changes, in the order asked.
    pub thresholds: Vec<ThresholdsFound>,
}

/// How a lot ends.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LotOutcome {
    /// Its identifier.
    pub id: String,
    /// How it ended.
    pub outcome: Outcome,
    /// The bids that win; several where they share the first place, or where there are several suppliers.
    pub winners: Vec<String>,
    /// Whether others win than with the values as stated.
    pub award_changes: bool,
    /// How far the bid in the first place, with the values as stated, is ahead of the best other one: below zero where
    /// it is behind. Left out where the first place is shared, or either of the two is not ranked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lead: Option<Explained>,
    /// Every bid, in the order given.
    pub bids: Vec<BidOutcome>,
}

/// What becomes of a bid.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BidOutcome {
    /// The bid.
    pub bid: String,
    /// Where it stands.
    pub standing: Standing,
    /// Its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rank: Option<u32>,
    /// Its points, its evaluation price, or what else the order goes by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<Figure>,
    /// What the total is more than with the values as stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change: Option<Explained>,
    /// What was measured, by criterion.
    pub measures: Vec<MeasureOutcome>,
}

/// What was measured for a criterion.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MeasureOutcome {
    /// The criterion.
    pub criterion: String,
    /// The measure.
    pub value: Figure,
}

/// A number of the buyer or of a bid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NumberMoved {
    /// The bid that states it; left out where it is the buyer's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bid: Option<String>,
    /// What it is: `parameter`, `price`, `tier_price`, `item_discount` or `discount`.
    pub kind: &'static str,
    /// The parameter or item; left out for the discount on the whole schedule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Of a price in a tier, the tier: 2 for the one after the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tier: Option<usize>,
    /// What it is stated as; left out where the bid leaves it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stated: Option<Figure>,
}

/// A number with another value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NumberReplaced {
    /// The number.
    pub number: NumberMoved,
    /// The other value.
    pub value: Figure,
}

/// A scenario.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ScenarioOutcome {
    /// Its identifier.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The other values.
    pub values: Vec<NumberReplaced>,
    /// The lot; left out where it cannot be evaluated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<LotOutcome>,
    /// Why it cannot be evaluated.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub refused: Vec<Refused>,
}

/// A problem that an evaluation with other values has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Refused {
    /// Its code.
    pub code: String,
    /// Where, in the envelope.
    pub pointer: String,
}

/// A number that is moved alone.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Swing {
    /// The number.
    pub number: NumberMoved,
    /// What comes out at the low value: of its range, or its lower quantile, rounded to 12 decimals.
    pub low: PointOutcome,
    /// What comes out at the high value: of its range, or its upper quantile, rounded to 12 decimals.
    pub high: PointOutcome,
}

/// A number with the values at which the award changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ThresholdsFound {
    /// The number.
    pub number: NumberMoved,
    /// The least value that was looked at.
    pub from: Figure,
    /// The greatest.
    pub to: Figure,
    /// The values between them at which the award changes, in rising order; empty where it is the same at all that
    /// were evaluated.
    pub thresholds: Vec<ThresholdFound>,
}

/// What comes out at a value.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PointOutcome {
    /// The value.
    pub value: Figure,
    /// The lot; left out where nothing can be evaluated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<LotOutcome>,
    /// Why nothing can be evaluated.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub refused: Vec<Refused>,
}

/// A value at which the award changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ThresholdFound {
    /// The value, to 12 decimals.
    pub value: Figure,
    /// How it is known.
    pub known_by: KnownBy,
    /// The last value that was evaluated with the award as it is before.
    pub below: Figure,
    /// The first value that was evaluated with the award as it is beyond.
    pub above: Figure,
    /// Who wins at `below`; left out where nothing can be evaluated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub winners_below: Option<Vec<String>>,
    /// Who wins at `value`; left out where nothing can be evaluated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub winners_at: Option<Vec<String>>,
    /// Who wins at `above`; left out where nothing can be evaluated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub winners_above: Option<Vec<String>>,
}

/// Two numbers that are moved together.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GridOutcome {
    /// The first number, with its values.
    pub rows: GridAxis,
    /// The second.
    pub columns: GridAxis,
    /// By value of the first number: a cell for each value of the second.
    pub cells: Vec<Vec<GridCell>>,
}

/// A number of a grid with its values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GridAxis {
    /// The number.
    pub number: NumberMoved,
    /// Its values.
    pub values: Vec<Figure>,
}

/// What comes out at two values.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GridCell {
    /// Who wins; empty where nobody does.
    pub winners: Vec<String>,
    /// How far the bid in the first place, with the values as stated, is ahead of the best other one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lead: Option<Figure>,
    /// The totals, by bid in the order given; `null` where a bid has none.
    pub totals: Vec<Option<Figure>>,
    /// Why nothing can be evaluated.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub refused: Vec<Refused>,
}
