//! What Regulation (EU) 2025/40 makes a bid say of packaging.

use super::value::{Citation, Number};
use crate::document::declare::{choice, object, readable};
use crate::document::decode::WireDate;
use crate::model::{PackagingExemption, RecyclabilityGrade};

readable!(PackagingExemption, RecyclabilityGrade);

object! {
    /// When packaging is delivered, and thereby which thresholds of Regulation (EU) 2025/40 it meets.
    PpwrPeriod {
        /// The first delivery.
        first_delivery: WireDate,
        /// The last delivery; thresholds that hold later are not told.
        last_delivery: WireDate,
    }
}

object! {
    /// How recyclable a component was found to be.
    Recyclability {
        /// What was found.
        result: RecyclabilityResult,
        /// By which method, and its version.
        method: String,
        /// The document that says so.
        document: Option<Citation>,
    }
}

choice! {
    /// A share or a grade.
    RecyclabilityResult {
        /// The share that is recyclable, as a fraction; the grade follows from it.
        Share(Number) = "share",
        /// The grade, where no share is stated.
        Grade(RecyclabilityGrade) = "grade",
    }
}
