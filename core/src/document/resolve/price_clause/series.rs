//! Published indices: one positive level for each period.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::pointer::Pointer;
use crate::document::resolve::bounds;
use crate::document::resolve::names::Names;
use crate::document::wire::price_clause as wire;
use crate::document::wire::value::WirePeriod;
use crate::model::IndexSeries;
use crate::num::{Frequency, Period};
use crate::problem::Problems;

/// How many missing periods a problem names.
const SHOWN: usize = 12;

/// Index series with their names.
pub(super) struct Indices<'a> {
    pub(super) names: Names<'a>,
    pub(super) frequencies: Vec<Frequency>,
    /// None where one of them has a problem.
    pub(super) series: Option<Vec<IndexSeries>>,
}

impl<'a> Indices<'a> {
    pub(super) fn of(
        wires: &'a [wire::IndexSeries],
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Self {
        let ids = wires.iter().map(|series| &series.id);
        let names = Names::of(ids, "index series", at, problems);
        let series: Vec<Option<IndexSeries>> = wires
            .iter()
            .enumerate()
            .map(|(index, wire)| series(wire, at.index(index), problems))
            .collect();
        Self {
            names,
            frequencies: wires.iter().map(|wire| wire.frequency).collect(),
            series: series.into_iter().collect(),
        }
    }
}

pub(super) fn series(
    wire: &wire::IndexSeries,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<IndexSeries> {
    let before = problems.count();
    let points_at = at.key("points");
    if wire.points.is_empty() {
        problems.push(points_at.problem("document.empty_list"));
    }
    let mut levels = BTreeMap::new();
    let mut assumed = BTreeSet::new();
    for (index, point) in wire.points.iter().enumerate() {
        let at = points_at.index(index);
        let period = of_frequency(point.period, wire.frequency, at.key("period"), problems);
        bounds::positive(point.level.0, at.key("level"), problems);
        let Some(period) = period else { continue };
        if point.assumed == Some(true) {
            assumed.insert(period);
        }
        if levels.insert(period, point.level.0).is_some() {
            problems.push(
                at.key("period")
                    .problem("price_clause.duplicate_period")
                    .with("value", period),
            );
        }
    }
    (problems.count() == before).then(|| IndexSeries {
        id: wire.id.0.clone(),
        title: wire.title.clone(),
        source: Some(wire.source.text.clone()),
        frequency: wire.frequency,
        levels,
        assumed,
    })
}

/// Every wanted level is there.
pub(super) fn present(
    series: &IndexSeries,
    wanted: &BTreeSet<Period>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<()> {
    let missing: Vec<String> = wanted
        .iter()
        .filter(|period| !series.levels.contains_key(period))
        .map(ToString::to_string)
        .collect();
    if missing.is_empty() {
        return Some(());
    }
    let named: Vec<&str> = missing.iter().map(String::as_str).take(SHOWN).collect();
    let more = if missing.len() > SHOWN { " …" } else { "" };
    problems.push(
        at.key("points")
            .problem("price_clause.index_missing")
            .with("id", &series.id)
            .with("periods", format!("{}{more}", named.join(", "))),
    );
    None
}

/// The period, if it is a month.
pub(super) fn month(wire: WirePeriod, at: Pointer<'_>, problems: &mut Problems) -> Option<Period> {
    of_frequency(wire, Frequency::Monthly, at, problems)
}

/// The period, if it is of the wanted length.
pub(super) fn of_frequency(
    wire: WirePeriod,
    wanted: Frequency,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Period> {
    if wire.0.frequency() == wanted {
        return Some(wire.0);
    }
    problems.push(
        at.problem("price_clause.other_frequency")
            .with("value", wire.0)
            .with("frequency", wanted.word()),
    );
    None
}
