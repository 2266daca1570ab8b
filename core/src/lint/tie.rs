//! Whether what breaks ties can leave bids equal.

use super::draft::Draft;
use super::said::{Said, say};
use super::{Finding, FindingCode, Severity};
use crate::model::TieBreak;

/// Two bids with the same prices and measures are equal in all that can be compared; only lots drawn part them.
pub(super) fn find(draft: &Draft<'_>) -> Option<Finding> {
    let ties = &draft.lot.policies.ties;
    if ties.contains(&TieBreak::LotDrawn) {
        return None;
    }
    let (code, severity) = if ties.is_empty() {
        (FindingCode::TieUnbroken, Severity::Warning)
    } else {
        (FindingCode::TieCanRemain, Severity::Notice)
    };
    let count = ties.len().to_string();
    Some(Finding {
        code,
        severity,
        pointers: vec![format!("{}/policies/ties", draft.pointer)],
        text: say(code, draft.currency, &[("count", Said::Word(&count))]),
        figures: Vec::new(),
        example: None,
    })
}
