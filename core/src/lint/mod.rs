//! What a procurement will do to the bids that are expected, found before it is published.
//!
//! No verdict on the law: each finding says what happens, with numbers that can be made again. All
//! points come from the room `award`; this one asks it about bids that nobody has given yet.

mod bend;
mod corridor;
mod dearer;
mod draft;
mod example;
mod excluded;
mod field;
mod finding;
mod indistinguishable;
mod maximum;
mod others;
mod point_price;
mod random;
mod recomputable;
mod reversal;
mod said;
mod shortlist;
mod tie;
mod traded;
mod unexamined;
mod weight;
mod whole;

use serde::Serialize;

pub use example::{Reversal, ReversalBid, TiedBid};
pub use field::{Exchanged, FieldBid, FieldContest, RuleTried, SimulatedField};
pub use finding::{Finding, FindingCode, Severity, Words};
pub use unexamined::{Unexamined, UnexaminedReason};
pub use weight::CriterionSpread;

use crate::engine::procurement_reference;
use crate::evaluation::{Engine, ProcurementReference, SCHEMA_VERSION};
use crate::explain::Figure;
use crate::model::{Expectations, Procurement};
use crate::num::DECISION_DECIMALS;
use crate::problem::{Problems, Rejection};
use draft::Draft;

/// What is found in a procurement before it is published.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Lint {
    /// What found it.
    pub engine: Engine,
    /// Version of this document's schema.
    pub schema_version: &'static str,
    /// How many decimals a number was rounded to, half to even, before something was decided by it.
    pub decision_decimals: u32,
    /// The procurement.
    pub procurement: ProcurementReference,
    /// The SHA-256 of the canonical form of the expectations, in hexadecimal.
    pub expectations_sha256: String,
    /// The lots.
    pub lots: Vec<LotLint>,
}

/// What is found in a lot.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LotLint {
    /// Its identifier.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The findings; warnings first.
    pub findings: Vec<Finding>,
    /// What was not looked at or not decided, and why.
    pub not_examined: Vec<Unexamined>,
    /// How much each criterion moves the result over the expected bids.
    pub spreads: Vec<CriterionSpread>,
    /// Bids drawn from the expected ranges, and who wins by which rule for the price or by which method; left
    /// out where no other could stand in its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<SimulatedField>,
}

/// A measure by a criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MeasureBy {
    /// The criterion.
    pub criterion: String,
    /// The measure.
    pub value: Figure,
    /// Its unit.
    pub unit: String,
}

/// Looks through a procurement for what its bidders and its buyer may not expect.
///
/// # Errors
///
/// A calculation about an expected bid that has no result.
pub fn lint(procurement: &Procurement, expectations: &Expectations) -> Result<Lint, Rejection> {
    let mut problems = Problems::default();
    let lots = procurement.lots.iter().zip(&expectations.lots).enumerate();
    let lots = lots.filter_map(|(index, (lot, expected))| {
        let draft = Draft::new(procurement, lot, expected, index, &mut problems)?;
        Some(of_lot(&draft, procurement))
    });
    let lots = lots.collect();
    problems.into_result(Lint {
        engine: Engine::THIS,
        schema_version: SCHEMA_VERSION,
        decision_decimals: DECISION_DECIMALS,
        procurement: procurement_reference(procurement, false),
        expectations_sha256: expectations.sha256.clone(),
        lots,
    })
}

fn of_lot(draft: &Draft<'_>, procurement: &Procurement) -> LotLint {
    let spreads = weight::spreads(draft);
    let mut findings: Vec<Finding> = reversal::find(draft).collect();
    findings.extend(excluded::find(draft));
    findings.extend(corridor::find(draft));
    findings.extend(shortlist::find(draft));
    findings.extend(dearer::find(draft));
    findings.extend(weight::find(draft, &spreads));
    findings.extend(maximum::find(draft));
    findings.extend(indistinguishable::find(draft));
    findings.extend(tie::find(draft));
    findings.extend(recomputable::find(draft));
    findings.extend(point_price::find(draft));
    findings.extend(traded::find(draft));
    // The order within is kept.
    findings.sort_by_key(|finding| finding.severity);
    let field = field::simulate(draft);
    LotLint {
        id: draft.lot.id.clone(),
        title: draft.lot.title.clone(),
        not_examined: unexamined::list(draft, procurement, &findings, field.as_ref()),
        findings,
        spreads,
        field,
    }
}
