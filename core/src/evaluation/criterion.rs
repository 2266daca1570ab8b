//! The criteria as they were applied, and what a bid got for them.

use serde::Serialize;

use super::{PanelSpread, PublishedRange};
use crate::explain::{Explained, Figure};
use crate::model::CriterionKind;

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
    /// Its weight as published, or the points, the rating or the rank that its weight is made of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<Figure>,
    /// The range that the framework published for the weight, in a mini-competition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight_range: Option<PublishedRange>,
    /// Its weight among its siblings, as a fraction of what all of them have; where weights are made of
    /// points, ratings or ranks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight_made: Option<Explained>,
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
    pub before_reservations: Option<Box<Explained>>,
    /// What it is worth: points, or money for an evaluation price; none until the lot is ranked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points: Option<Explained>,
    /// The points weighted by the criterion's share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weighted: Option<Explained>,
    /// How far apart the evaluators of a panel are about the bid, where several gave points; it decides nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub panel: Option<Box<PanelSpread>>,
}
