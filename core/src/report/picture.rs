//! Charts as they stand in a page.

use crate::chart::Chart;

/// A chart as it stands in a page.
pub(super) struct Picture {
    pub(super) caption: String,
    pub(super) svg: String,
}

/// Charts of the lot at `lot`, each with names of its own in the page.
pub(super) fn pictures(charts: impl IntoIterator<Item = Chart>, lot: usize) -> Vec<Picture> {
    let pictures = charts.into_iter().map(|chart| Picture {
        svg: chart.svg(&format!("chart-{lot}-{}", chart.name)),
        caption: chart.title,
    });
    pictures.collect()
}
