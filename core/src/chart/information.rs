//! What it would be worth to know more before the award, as bars.

use crate::catalogue::SimulationLabels;
use crate::num::Decimal;
use crate::wording::{named, number};

use super::{Bar, BarPanel, Bars, Chart, Ground};

/// The chart of what each would be worth to know, in the order given; none where nothing is worth knowing.
pub(crate) fn information(
    worths: Vec<(String, Decimal)>,
    unit: &str,
    ground: Ground<'_>,
) -> Option<Chart> {
    let say = SimulationLabels::of(ground.language);
    let unit = number::unit_of_many(unit, ground.language);
    let bars = worths.into_iter();
    let bars = bars.map(|(name, worth)| Bar::new(name, Some(worth), Some(vec![worth])));
    Chart::of_bars_in(
        "value_of_information",
        say.information_chart,
        ground.reading(),
        unit.clone(),
        Bars {
            bar_title: say.known_first,
            part_title: "",
            total_title: None,
            value_title: named(say.worth_knowing, &unit),
            parts: vec![String::new()],
            panels: vec![BarPanel {
                title: None,
                bars: bars.collect::<Option<_>>()?,
            }],
        },
    )
}
