//! What each bid emits by stage of life, and what it emits less than current practice, as bars.

use crate::analysis::{LotAnalysis, SavedEmissions, SavedInStage};
use crate::catalogue::CarbonLabels;
use crate::evaluation::{CarbonReport, LotEvaluation, stage_groups};
use crate::model::Stage;
use crate::wording::number;
use crate::wording::{self, fill, quoted};

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
    by_stage(bids.chain(practice).collect(), ground)
}

/// The emissions of the options of an analysis.
pub(crate) fn of_emissions_analysed(lot: &LotAnalysis, ground: Ground<'_>) -> Option<Chart> {
    let options = lot.options.iter();
    let emitting = options.filter_map(|option| {
        let name = ground.option(lot, &option.option);
        Some((name, option.carbon.as_ref()?))
    });
    by_stage(emitting.collect(), ground)
}

fn by_stage(emitting: Vec<(String, &CarbonReport)>, ground: Ground<'_>) -> Option<Chart> {
    let groups = stage_groups(emitting.iter().map(|(_, one)| *one));
    let bars = emitting.into_iter().map(|(name, carbon)| {
        let part =
            |group: &(&Stage, &[Stage])| amount(carbon.of_stages(*group).map(|part| &part.total));
        let total = carbon.totals.total.value.map(|total| total.0);
        Bar::new(name, total, groups.iter().map(part).collect())
    });
    let bars = bars.collect::<Option<_>>()?;
    let say = CarbonLabels::of(ground.language);
    drawn(
        "carbon_by_stage",
        say.chart,
        say.totals,
        &groups,
        bars,
        ground,
    )
}

/// What each bid emits less than current practice; none where nothing is compared.
pub(crate) fn saved_emissions(lot: &LotAnalysis, ground: Ground<'_>) -> Option<Chart> {
    let say = CarbonLabels::of(ground.language);
    let practice = lot.alternative.as_ref()?;
    let compared = lot.comparisons.iter();
    let compared =
        compared.filter_map(|one| Some((ground.bid(&one.bid), one.saved_emissions.as_ref()?)));
    let compared: Vec<(String, &SavedEmissions)> = compared.collect();
    let mut groups: Vec<(&Stage, &[Stage])> = Vec::new();
    let stages = compared.iter().flat_map(|(_, saved)| &saved.by_stage);
    for group in stages.map(SavedInStage::group) {
        if !groups.contains(&group) {
            groups.push(group);
        }
    }
    let bars = compared.into_iter().map(|(name, saved)| {
        let part = |group: &(&Stage, &[Stage])| {
            let mut stages = saved.by_stage.iter();
            let part = stages.find(|part| part.group() == *group);
            amount(part.map(|part| &part.saved))
        };
        let total = saved.total.value.map(|total| total.0);
        Bar::new(name, total, groups.iter().map(part).collect())
    });
    let bars: Vec<Bar> = bars.collect::<Option<_>>()?;
    let practice = quoted(&practice.title, ground.language);
    let title = fill(say.saved_chart, &[("practice", &practice)]);
    drawn(
        "saved_emissions",
        &title,
        say.saved_scale,
        &groups,
        bars,
        ground,
    )
}

/// Bars of kilograms whose parts are stages of life.
fn drawn(
    name: &'static str,
    title: &str,
    scale: &str,
    groups: &[(&Stage, &[Stage])],
    bars: Vec<Bar>,
    ground: Ground<'_>,
) -> Option<Chart> {
    let say = CarbonLabels::of(ground.language);
    let unit = number::unit("kgCO2e", ground.language);
    let names = groups.iter();
    let names = names.map(|group| wording::stages(*group, ground.language));
    Chart::of_bars_in(
        name,
        title,
        ground.reading(),
        unit.clone(),
        Bars {
            bar_title: ground.say().bid,
            part_title: say.stage,
            total_title: None,
            value_title: format!("{scale} ({unit})"),
            parts: names.collect(),
            panels: vec![BarPanel { title: None, bars }],
        },
    )
}
