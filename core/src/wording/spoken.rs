//! The words of the documents' closed lists, as people read them.

use crate::allocation::StepKind as AllocationStep;
use crate::analysis::{Balance, NoAdjustedRate, NotExamined};
use crate::catalogue::{self, Language};
use crate::evaluation::{
    AllocationOutcome, CombinedStanding, FlagCode, Outcome, ReasonCode, ReservationTreatment,
    Standing,
};
use crate::explanation::{Advantage, CorrectionKind, DecisionKind, Part, StepKind};
use crate::finance::{PaybackOutcome, Reading, Verdict};
use crate::health::{Complement, CycleCounting, Quadrant, Standing as StrategyStanding};
use crate::model::{
    Aggregation, AssessmentStatus, BelowZero, BetterEffect, Biogenic, BiogenicUptake, BorneBy,
    CarbonTotal, Combination, ComparedBy, Compounding, CostTotal, Counting, CountsIn,
    CriterionKind, CutOffTie, DataRating, DayCount, Documentation, EqualCombined, FactorKind,
    FeeGrade, FootprintNumber, FootprintStandard, GwpSet, JointBids, LinkFinding, LinkOutcome,
    NoOtherBid, NoSeparateWinner, Origin, PackagingExemption, PackagingLevel, PackagingMaterial,
    PackagingNumber, PackagingOutcome, PackagingTotal, Packs, PartialYears, Phase, PlasticCategory,
    PpwrOutcome, PpwrRule, PriceBasis, RateChain, RecyclabilityGrade, ReferenceSet, Sampling,
    Scope, Service, SingleBid, Stage, StillTied, Timing, VatEvaluated, VatStated, Verification,
    Weighting,
};
use crate::num::RoundingMode;
use crate::robustness::{NotAwarded, WeightsTold};
use crate::simulation::{
    ClassedQuantity, DistributionUsed, DrivenQuantity, InformationEstimator, SimulationFlagCode,
};
use crate::words::Word;

/// A closed list whose words have labels.
pub(crate) trait Spoken: Word {
    /// The list's name in the catalogue of labels.
    const LIST: &'static str;
}

macro_rules! spoken {
    ($($name:ty: $list:literal,)+) => {
        $( impl Spoken for $name {
            const LIST: &'static str = $list;
        } )+

        #[cfg(test)]
        #[test]
        fn every_word_of_the_documents_has_a_label() {
            $( assert_labelled::<$name>(); )+
        }
    };
}

spoken! {
    Advantage: "advantage",
    Aggregation: "aggregation",
    AllocationOutcome: "allocation_outcome",
    AssessmentStatus: "assessment_status",
    Balance: "balance",
    BelowZero: "below_zero",
    BetterEffect: "better_effect",
    Complement: "complement",
    CycleCounting: "cycle_counting",
    Biogenic: "biogenic",
    Quadrant: "quadrant",
    StrategyStanding: "strategy_standing",
    BorneBy: "borne_by",
    CarbonTotal: "carbon_total",
    Combination: "combination",
    Weighting: "weighting",
    ComparedBy: "compared_by",
    CombinedStanding: "combined_standing",
    EqualCombined: "equal_combined",
    NoSeparateWinner: "no_separate_winner",
    CostTotal: "cost_total",
    ClassedQuantity: "classed_quantity",
    DistributionUsed: "distribution_used",
    DrivenQuantity: "driven_quantity",
    InformationEstimator: "information_estimator",
    Sampling: "sampling",
    SimulationFlagCode: "simulation_flag_code",
    CorrectionKind: "correction_kind",
    Counting: "counting",
    Compounding: "compounding",
    CountsIn: "counts_in",
    CriterionKind: "criterion_kind",
    CutOffTie: "cut_off_tie",
    DayCount: "day_count",
    DecisionKind: "decision_kind",
    ReservationTreatment: "reservation_treatment",
    StillTied: "still_tied",
    FactorKind: "factor_kind",
    FeeGrade: "fee_grade",
    FootprintNumber: "footprint_number",
    PackagingNumber: "packaging_number",
    FlagCode: "flag_code",
    DataRating: "data_rating",
    Documentation: "documentation",
    FootprintStandard: "footprint_standard",
    BiogenicUptake: "biogenic_uptake",
    GwpSet: "gwp_set",
    JointBids: "joint_bids",
    LinkFinding: "link_finding",
    LinkOutcome: "link_outcome",
    NoOtherBid: "no_other_bid",
    NoAdjustedRate: "no_adjusted_rate",
    NotAwarded: "not_awarded",
    NotExamined: "not_examined",
    WeightsTold: "weights_told",
    Origin: "origin",
    Outcome: "outcome",
    PackagingLevel: "packaging_level",
    PackagingMaterial: "packaging_material",
    PackagingOutcome: "packaging_outcome",
    PackagingTotal: "packaging_total",
    PackagingExemption: "packaging_exemption",
    PlasticCategory: "plastic_category",
    PpwrOutcome: "ppwr_outcome",
    PpwrRule: "ppwr_rule",
    RecyclabilityGrade: "recyclability_grade",
    Packs: "packs",
    Part: "part",
    PartialYears: "partial_years",
    PaybackOutcome: "payback",
    Phase: "phase",
    PriceBasis: "price_basis",
    RateChain: "rate_chain",
    Reading: "reading",
    ReasonCode: "reason_code",
    ReferenceSet: "reference_set",
    RoundingMode: "rounding_mode",
    Scope: "scope",
    Service: "service",
    SingleBid: "single_bid",
    Stage: "stage",
    Standing: "standing",
    AllocationStep: "step_kind",
    StepKind: "step",
    Timing: "timing",
    VatEvaluated: "vat_evaluated",
    VatStated: "vat_stated",
    Verdict: "verdict",
    Verification: "verification",
}

/// A word of one of the documents' closed lists.
pub(crate) fn word<W: Spoken>(word: W, language: Language) -> String {
    label(W::LIST, word.word(), language)
}

/// The label `list.word`; the word itself where the catalogue has none.
pub(crate) fn label(list: &str, word: &str, language: Language) -> String {
    catalogue::label(&format!("{list}.{word}"))
        .map_or(word, |text| text.get(language))
        .to_owned()
}

#[cfg(test)]
fn assert_labelled<W: Spoken>() {
    for word in W::ALL {
        let key = format!("{}.{}", W::LIST, word.word());
        assert!(catalogue::label(&key).is_some(), "{key} has no label");
    }
}
