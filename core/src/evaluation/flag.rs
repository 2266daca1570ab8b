//! What a reader of an evaluation should know, and what changes nothing in it.

use serde::Serialize;

use crate::explain::Figure;
use crate::words;

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
        /// A reservation has a price, which is added to the measure that the procurement names.
        ReservationPriced = "reservation_priced",
        /// A reservation is accepted and has no effect.
        ReservationAccepted = "reservation_accepted",
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
        /// A producer responsibility fee is counted as a cost of its own, and a price in the same total contains it; or two lines charge the same packaging.
        ProducerFeeTwice = "producer_fee_twice",
        /// CO2 is counted at its monetary value, and a price in the same total contains a tax on it; or one of them is counted twice, as by two lines that value the same emissions.
        Co2Twice = "co2_twice",
        /// Emissions give points as kilograms, and beside it as money in the total of another criterion.
        EmissionsScoredTwice = "emissions_scored_twice",
        /// The emission factors of the lot count with different global warming potentials, or the source of some does not say with which.
        GwpSetsDiffer = "gwp_sets_differ",
        /// A price was written with a point and exactly three decimals, as a Danish thousand reads; it counts as written.
        ThreeDecimals = "three_decimals",
        /// Measures and costs of a bid that takes no part cannot be calculated, and are left out.
        NotCalculable = "not_calculable",
        /// The bid takes part by a decision although it does not meet something.
        AdmittedByDecision = "admitted_by_decision",
        /// The bid is so low, by a published test, that the bidder has to be asked to explain it; it is not excluded.
        ExplanationRequired = "explanation_required",
        /// A product footprint has expired on the day that the procurement names, or does not say how long it is valid.
        FootprintExpired = "footprint_expired",
        /// A product footprint rests on worse data than asked, or does not say how good they are.
        FootprintQualityBelow = "footprint_quality_below",
        /// The product footprints of the bids for an item cover different stages of life.
        FootprintBoundariesDiffer = "footprint_boundaries_differ",
        /// They are stated per different declared units.
        FootprintUnitsDiffer = "footprint_units_differ",
        /// They count with different global warming potentials, or with others than the factors of the carbon lines, or one does not say with which.
        FootprintGwpSetsDiffer = "footprint_gwp_sets_differ",
        /// They treat biogenic carbon in different ways.
        FootprintBiogenicDiffers = "footprint_biogenic_differs",
        /// They were made by different standards.
        FootprintStandardsDiffer = "footprint_standards_differ",
        /// Some bids state a product footprint for an item, and for these the carbon lines of the lot count.
        FootprintBesideLines = "footprint_beside_lines",
        /// A decision changes nothing: an admission of what was not in question, or a draw of lots that met no tie.
        DecisionUnused = "decision_unused",
        /// Components of the packaging do not meet Regulation (EU) 2025/40 from a year within the deliveries on; findings by component stand beside what they weigh.
        PpwrNotMet = "ppwr_not_met",
        /// Components, or the packaging of items, do not document whether they meet Regulation (EU) 2025/40.
        PpwrNotDocumented = "ppwr_not_documented",
        /// Components are exempt from a rule of Regulation (EU) 2025/40 by what the bid says.
        PpwrExempt = "ppwr_exempt",
    }
}

impl FlagCode {
    /// Whether it says what Regulation (EU) 2025/40 finds of packaging.
    #[must_use]
    pub const fn is_of_regulation(self) -> bool {
        matches!(
            self,
            Self::PpwrNotMet | Self::PpwrNotDocumented | Self::PpwrExempt
        )
    }

    /// Whether it says that the product footprints of bids do not simply compare.
    #[must_use]
    pub const fn compares_footprints(self) -> bool {
        matches!(
            self,
            Self::FootprintBoundariesDiffer
                | Self::FootprintUnitsDiffer
                | Self::FootprintGwpSetsDiffer
                | Self::FootprintBiogenicDiffers
                | Self::FootprintStandardsDiffer
        )
    }
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
