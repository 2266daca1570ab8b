//! What of the method nobody could compute again from the published text.

use super::draft::Draft;
use super::said::{Said, say};
use super::{Finding, FindingCode, Severity};
use crate::model::{Measure, Origin};

pub(super) fn find(draft: &Draft<'_>) -> Vec<Finding> {
    let finding = |code, severity, pointer, title: &str| Finding {
        code,
        severity,
        pointers: vec![pointer],
        text: say(code, draft.currency, &[("title", Said::Title(title))]),
        figures: Vec::new(),
        example: None,
        tied: Vec::new(),
    };
    let scales = draft.known().filter_map(|known| {
        let Measure::Panel {
            anchored: false, ..
        } = known.scored.measure
        else {
            return None;
        };
        let place = draft.place(known.index, "/measure/panel_points/scale");
        let code = FindingCode::ScaleWithoutAnchors;
        Some(finding(code, Severity::Warning, place, known.title()))
    });
    let values = draft.lot.parameters.iter().filter_map(|parameter| {
        let is_bare = parameter.origin == Origin::Buyer && parameter.source.is_none();
        let code = FindingCode::ValueWithoutSource;
        (parameter.used && is_bare).then(|| {
            let place = parameter.pointer.clone();
            finding(code, Severity::Notice, place, &parameter.title)
        })
    });
    scales.chain(values).collect()
}
