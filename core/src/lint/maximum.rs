//! Most points that no expected bid gets, or that some exceed.

use super::draft::{Draft, Worth};
use super::said::{Said, say};
use super::{Finding, FindingCode, Severity};
use crate::explain::{Explained, Term};
use crate::num::decide;

pub(super) fn find(draft: &Draft<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for known in draft.known() {
        let Some(most) = known.scored.most_points() else {
            continue;
        };
        let best = |one: &&Worth| (one.points.value, known.better(one.measure));
        let Some(best) = known.curve.places.iter().max_by_key(best) else {
            continue;
        };
        let reached = decide(best.points.value);
        let code = match reached.cmp(&decide(most)) {
            std::cmp::Ordering::Less => FindingCode::MaximumUnreachable,
            std::cmp::Ordering::Greater => FindingCode::MaximumExceeded,
            std::cmp::Ordering::Equal => continue,
        };
        let inputs = vec![Term::new("m", best.measure).in_unit(known.unit.as_str())];
        findings.push(Finding {
            code,
            severity: Severity::Warning,
            pointers: vec![draft.place(known.index, "/rule")],
            text: say(
                code,
                draft.currency,
                &[
                    ("criterion", Said::Title(known.title())),
                    ("most", Said::Number(most, "points")),
                    ("reached", Said::Number(reached, "points")),
                    ("at", Said::Number(best.measure, &known.unit)),
                    ("lowest", Said::Number(known.range.lowest, &known.unit)),
                    ("highest", Said::Number(known.range.highest, &known.unit)),
                ],
            ),
            figures: vec![Explained::new(reached, "points", "lint.points_at", inputs)],
            example: None,
            tied: Vec::new(),
        });
    }
    findings
}
