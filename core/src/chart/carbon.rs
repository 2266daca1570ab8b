//! What each bid emits by stage of life, as bars.

use crate::catalogue::CarbonLabels;
use crate::evaluation::{CarbonReport, LotEvaluation, stage_groups};
use crate::model::Stage;
use crate::wording;
use crate::wording::number;

use super::cost::amount;
use super::{Bar, BarPanel, Bars, Chart, Ground};

/// The emissions of the bids of a lot and of current practice; none where nothing can be drawn.
pub(crate) fn of_emissions(lot: &LotEvaluation, ground: Ground<'_>) -> Option<Chart> {
    let bids = lot.bids_by_rank().into_iter();
    let bids = bids.filter_map(|bid| Some((ground.bid(&bid.bid), bid.carbon.as_ref()?)));
    let practice = lot.alternative.as_ref().and_then(|alternative| {
        let carbon = alternative.carbon.as_ref()?;
        Some((ground.practice(&alternative.title), carbon))
    });
    let emitting: Vec<(String, &CarbonReport)> = bids.chain(practice).collect();
    let groups = stage_groups(emitting.iter().map(|(_, one)| *one));
    let bars = emitting.into_iter().map(|(name, carbon)| {
        let part =
            |group: &(&Stage, &[Stage])| amount(carbon.of_stages(*group).map(|part| &part.total));
        let total = carbon.totals.total.value.map(|total| total.0);
        Bar::new(name, total, groups.iter().map(part).collect())
    });
    let panel = BarPanel {
        title: None,
        bars: bars.collect::<Option<_>>()?,
    };
    let say = CarbonLabels::of(ground.language);
    let unit = number::unit("kgCO2e", ground.language);
    let names = groups
        .iter()
        .map(|group| wording::stages(*group, ground.language));
    Chart::of_bars_in(
        "carbon_by_stage",
        say.chart,
        ground,
        unit.clone(),
        Bars {
            bar_title: ground.say().bid,
            part_title: say.stage,
            value_title: format!("{} ({unit})", say.totals),
            parts: names.collect(),
            panels: vec![panel],
        },
    )
}
