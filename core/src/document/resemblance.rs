//! Which kind a document looks like: one in the place of another would give a problem for each of its fields.

use super::json::Node;
use super::kind::DocumentKind;
use super::pointer::Pointer;
use crate::problem::Problems;

/// The fields by which each kind of document that people write is known, which no other kind has.
const MARKS: [(DocumentKind, &[&str]); 6] = [
    (DocumentKind::Envelope, &["procurement"]),
    (DocumentKind::Procurement, &["price_level", "payers"]),
    (DocumentKind::Bid, &["bidder", "offers"]),
    (DocumentKind::Assessment, &["finding", "evaluator"]),
    (DocumentKind::Decision, &["ruling", "decided_by"]),
    (DocumentKind::Simulation, &["draws", "sampling"]),
];

/// That the document has a mark of the `expected` kind, or no mark of another.
pub(super) fn as_expected(
    node: &Node<'_>,
    expected: DocumentKind,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<()> {
    let Node::Object(members) = node else {
        return Some(());
    };
    let has = |mark: &&str| members.iter().any(|(name, _)| name == mark);
    let mut found = MARKS.iter().filter(|(_, marks)| marks.iter().any(has));
    let Some((first, _)) = found.next() else {
        return Some(());
    };
    if *first == expected || found.any(|(kind, _)| *kind == expected) {
        return Some(());
    }
    let problem = at.problem("document.another_kind");
    let problem = problem.with("expected", expected.name());
    problems.push(problem.with("found", first.name()));
    None
}
