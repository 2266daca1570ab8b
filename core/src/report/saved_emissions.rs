//! What each bid emits less than current practice, as a reader sees it.

use crate::analysis::{LotAnalysis, SavedEmissions, SavedInStage};
use crate::catalogue::CarbonLabels;
use crate::explain::Explained;
use crate::model::Stage;
use crate::wording::number::{self, Kind};
use crate::wording::{self, fill};

use super::carbon::in_kilograms;
use super::reader::{Reader, values};
use super::table::{Cell, Row, Table};

/// What each bid saves, by stage of life, in all and per functional unit; nothing without current practice.
pub(super) fn table(lot: &LotAnalysis, reader: &Reader<'_>) -> Table {
    let say = CarbonLabels::of(reader.language);
    let compared = lot.comparisons.iter();
    let compared = compared.filter_map(|one| Some((&one.bid, one.saved_emissions.as_ref()?)));
    let compared: Vec<(&String, &SavedEmissions)> = compared.collect();
    let Some(practice) = lot.alternative.as_ref().filter(|_| !compared.is_empty()) else {
        return Table::default();
    };
    let row = |head: &str, of: &dyn Fn(&SavedEmissions) -> Option<&Explained>| {
        let numbers: Vec<Option<&Explained>> =
            compared.iter().map(|(_, saved)| of(saved)).collect();
        let decimals = Kind::Quantity.decimals(&values(numbers.iter().copied().flatten()));
        let cells = numbers.into_iter();
        let cells = cells.map(|number| reader.cell(number, decimals));
        Row::new(head, cells.collect::<Vec<Cell>>())
    };
    let mut groups: Vec<(&Stage, &[Stage])> = Vec::new();
    let stages = compared.iter().flat_map(|(_, saved)| &saved.by_stage);
    for group in stages.map(SavedInStage::group) {
        if !groups.contains(&group) {
            groups.push(group);
        }
    }
    let mut rows: Vec<Row> = groups
        .into_iter()
        .map(|group| {
            let head = wording::stages(group, reader.language);
            row(&head, &|saved| {
                let mut stages = saved.by_stage.iter();
                let part = stages.find(|part| part.group() == group)?;
                Some(&part.saved)
            })
        })
        .collect();
    rows.push(row(reader.say.in_total, &|saved| Some(&saved.total)).strong());
    let per_unit = compared
        .iter()
        .find_map(|(_, saved)| saved.per_functional_unit.as_ref());
    if let Some(per_unit) = per_unit {
        let unit = number::unit(&per_unit.unit, reader.language);
        let head = reader.label("carbon_total", "per_functional_unit");
        rows.push(row(&format!("{head} ({unit})"), &|saved| {
            saved.per_functional_unit.as_ref()
        }));
    }
    let title = reader.quote(&practice.title);
    let caption = fill(say.saved, &[("practice", &title)]);
    let columns = compared.iter().map(|(bid, _)| reader.column(bid));
    Table {
        caption: in_kilograms(&caption, reader),
        corner: say.stage.to_owned(),
        columns: columns.collect(),
        ..Table::default()
    }
    .with_rows(rows)
}
