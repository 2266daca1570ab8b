//! What one evaluator awards or measures.

use super::value::{Hand, Identifier, Number, Value};
use crate::document::declare::{choice, object, readable};
use crate::document::decode::WireDate;
use crate::model::AssessmentStatus;

readable!(AssessmentStatus);

object! {
    /// An entry of the panel: points for a criterion, or a measured value.
    Assessment {
        /// Its identifier.
        id: Identifier,
        /// The bid.
        bid: Identifier,
        /// The revision of the bid that was assessed.
        bid_revision: u32,
        /// The SHA-256 of that revision, as the evaluation states it.
        bid_sha256: Option<String>,
        /// The lot.
        lot: Identifier,
        /// What was found.
        finding: Finding,
        /// Who assessed.
        evaluator: Hand,
        /// The evaluator's weight, where the panel's aggregation uses weights.
        weight: Option<Number>,
        /// Why.
        reason: String,
        /// When.
        date: WireDate,
        /// Whether it counts yet.
        status: AssessmentStatus,
        /// The entry this one replaces, with what that one replaced; a draft replaces nothing until it is final.
        supersedes: Option<Identifier>,
    }
}

choice! {
    /// What an evaluator found.
    Finding {
        /// Points for a criterion.
        Points(CriterionPoints) = "points",
        /// The evaluator abstains from a criterion.
        Abstention(Identifier) = "abstention",
        /// A measured value of a parameter.
        Measured(MeasuredValue) = "measured",
    }
}

object! {
    /// Points for a criterion.
    CriterionPoints {
        /// The criterion.
        criterion: Identifier,
        /// The points, on the published scale.
        points: Number,
    }
}

object! {
    /// A measured value.
    MeasuredValue {
        /// The parameter.
        parameter: Identifier,
        /// The value in the parameter's unit.
        value: Value,
        /// The code of the sample it was measured on.
        sample: Option<String>,
    }
}
