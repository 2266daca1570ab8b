//! A finding: what happens, where the procurement says so, and the numbers behind it.

use serde::Serialize;

use super::{Reversal, TiedBid};
use crate::explain::Explained;
use crate::words;

words! {
    /// What is found.
    pub enum FindingCode {
        /// A bid that does not win decides by taking part which of the others wins.
        RankReversal = "rank_reversal",
        /// A criterion moves the result more or less than its published weight says.
        HiddenWeight = "hidden_weight",
        /// Every expected bid gets the same for a criterion.
        CannotMatter = "cannot_matter",
        /// A criterion only decides whether a bid reaches a threshold.
        OnlyAGate = "only_a_gate",
        /// A criterion counts neither in the total nor for a threshold.
        CountsNowhere = "counts_nowhere",
        /// A bid that the shortlist cuts off would have won.
        ShortlistCutsWinner = "shortlist_cuts_winner",
        /// One bid goes on, so the criteria of the shortlist alone decide.
        ShortlistOfOne = "shortlist_of_one",
        /// As many bids go on as are expected.
        ShortlistCutsNobody = "shortlist_cuts_nobody",
        /// A criterion moves the result more than all others together.
        DecidesAlone = "decides_alone",
        /// No expected bid reaches a threshold.
        ThresholdExcludesAll = "threshold_excludes_all",
        /// Some expected bids do not reach a threshold.
        ThresholdExcludesSome = "threshold_excludes_some",
        /// Every expected measure is beyond what may be offered.
        LimitExcludesAll = "limit_excludes_all",
        /// Some expected measures are beyond what may be offered.
        LimitExcludesSome = "limit_excludes_some",
        /// No expected bid gets the most points of a criterion.
        MaximumUnreachable = "maximum_unreachable",
        /// An expected bid gets more than the most points of a criterion.
        MaximumExceeded = "maximum_exceeded",
        /// A higher price gets more than a lower one.
        DearerGetsMore = "dearer_gets_more",
        /// Different measures get the same, since points stop at zero.
        SamePointsAtZero = "same_points_at_zero",
        /// Different measures get the same, since points are rounded.
        SamePointsByRounding = "same_points_by_rounding",
        /// Different totals become the same, since totals are rounded.
        SameTotalByRounding = "same_total_by_rounding",
        /// Different measures get the same by the rule itself.
        SamePointsByRule = "same_points_by_rule",
        /// Nothing breaks a tie.
        TieUnbroken = "tie_unbroken",
        /// What breaks ties can leave bids equal.
        TieCanRemain = "tie_can_remain",
        /// A panel's scale does not say what its points mean.
        ScaleWithoutAnchors = "scale_without_anchors",
        /// A value of the buyer that counts has no source.
        ValueWithoutSource = "value_without_source",
        /// A point costs the same over the whole expected range.
        PointPriceConstant = "point_price_constant",
        /// What a point costs depends on where in the expected range a bid lies.
        PointPriceVaries = "point_price_varies",
        /// More quality is worth the same in price over all expected bids.
        QualityPriceConstant = "quality_price_constant",
        /// What more quality is worth in price depends on the bid.
        QualityPriceVaries = "quality_price_varies",
    }
}

words! {
    /// How much a finding asks for attention.
    pub enum Severity {
        /// Something happens that the published words do not say.
        Warning = "warning",
        /// Something to know.
        Notice = "notice",
    }
}

/// A sentence in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Words {
    /// Danish.
    pub da: String,
    /// English.
    pub en: String,
}

/// What happens, where the procurement says so, and the numbers behind it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Finding {
    /// What is found.
    pub code: FindingCode,
    /// How much it asks for attention.
    pub severity: Severity,
    /// JSON Pointers to what says so; they start as if the procurement stood in an envelope.
    pub pointers: Vec<String>,
    /// What happens.
    pub text: Words,
    /// The numbers of the text, in its order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub figures: Vec<Explained>,
    /// Bids by which it happens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub example: Option<Reversal>,
    /// Two bids that share the first place.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tied: Vec<TiedBid>,
}

impl crate::wording::Spoken for Severity {
    const LIST: &'static str = "severity";
}
