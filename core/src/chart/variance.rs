//! What the variance of something comes from, as bars.

use crate::catalogue::SimulationLabels;
use crate::num::Decimal;
use crate::wording::estimate::Estimate;

use super::{Bar, BarPanel, Bars, Chart, Ground};

/// So many numbers have a bar; the table has all of them.
const BARS: usize = 10;

/// What a number makes of a variance.
pub(crate) struct VarianceMade {
    pub(crate) name: String,
    /// The share that it makes alone, and the one with its interactions.
    pub(crate) shares: [f64; 2],
}

/// The chart, by what varies; none where nothing has a share.
pub(crate) fn variance(
    title: &str,
    of: Vec<(String, Vec<VarianceMade>)>,
    ground: Ground<'_>,
) -> Option<Chart> {
    let say = SimulationLabels::of(ground.language);
    let panels = of.into_iter().map(|(title, made)| BarPanel {
        title: Some(title),
        bars: made.into_iter().take(BARS).filter_map(bar).collect(),
    });
    let panels: Vec<BarPanel> = panels.filter(|panel| !panel.bars.is_empty()).collect();
    if panels.is_empty() {
        return None;
    }
    Chart::of_bars_in(
        "variance_shares",
        title,
        ground.reading(),
        "%".to_owned(),
        Bars {
            bar_title: say.drawn_number,
            part_title: say.variance_part,
            value_title: say.variance_value.to_owned(),
            total_title: Some(say.with_others),
            parts: vec![say.alone.to_owned(), say.only_together.to_owned()],
            panels,
        },
    )
}

/// What a number makes alone, and what it makes beyond that with others. A share below zero is zero that is not
/// known well enough.
fn bar(made: VarianceMade) -> Option<Bar> {
    let [alone, all] = made.shares;
    let percent = |share: f64| {
        let share = Estimate::percent(share, 0.0)?.value();
        Some(share.max(Decimal::ZERO).round_dp(1).normalize())
    };
    let (alone, all) = (percent(alone)?, percent(all)?);
    let beyond = all.checked_sub(alone)?.max(Decimal::ZERO);
    Bar::new(made.name, Some(all), Some(vec![alone, beyond]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal_macros::dec;

    #[test]
    fn a_bar_is_what_a_number_makes_alone_and_beyond_that() {
        let amounts = |shares| {
            let name = "price".to_owned();
            let bar = bar(VarianceMade { name, shares }).unwrap();
            let amounts = bar.segments.iter().map(|one| one.amount);
            (bar.total, amounts.collect::<Vec<_>>())
        };
        assert_eq!(
            amounts([0.558, 0.6]),
            (Some(dec!(60)), vec![dec!(55.8), dec!(4.2)])
        );
        // By chance alone: less with others than without, and less than nothing.
        assert_eq!(amounts([0.5, 0.49]), (Some(dec!(49)), vec![dec!(50)]));
        assert_eq!(amounts([-0.01, 0.0]), (Some(dec!(0)), vec![]));
    }
}
