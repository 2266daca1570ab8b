//! Emissions as money as a reader sees them: kilograms and price of each year, and where prices come from.

use crate::calculation::PricePathUsed;
use crate::catalogue::CarbonLabels;
use crate::evaluation::{CostReport, EmissionsValued, LineCost};
use crate::wording::fill;
use crate::wording::number::{self, Kind};

use super::reader::{Reader, values_by_year};
use super::table::{Cell, Column, Row, Table};

/// What each line of emissions values in each year.
pub(super) fn valued(costs: &CostReport, reader: &Reader<'_>) -> Vec<Table> {
    let lines = costs.lines.iter();
    let valued = lines.filter_map(|line| Some((line, line.emissions.as_ref()?)));
    valued
        .map(|(line, emissions)| by_year(line, emissions, reader))
        .collect()
}

fn by_year(line: &LineCost, emissions: &EmissionsValued, reader: &Reader<'_>) -> Table {
    let say = CarbonLabels::of(reader.language);
    let columns = [
        (say.emitted, &emissions.emitted, Kind::Quantity),
        (say.price, &emissions.price, Kind::Money),
        (say.amount, &line.by_year, Kind::Money),
    ];
    let columns = columns.map(|(head, series, kind)| {
        let unit = number::unit(&series.unit, reader.language);
        let decimals = kind.decimals(&values_by_year([series]));
        (format!("{head} ({unit})"), series, decimals)
    });
    let years = columns.iter().filter_map(|(_, one, _)| one.values.as_ref());
    let years = years.map(Vec::len).max().unwrap_or(0);
    let row = |year: usize| {
        let cells = columns.iter();
        let cells = cells.map(|(_, series, decimals)| reader.of_year(series, year, *decimals));
        Row::new(year.to_string(), cells.collect())
    };
    Table {
        caption: fill(say.valued, &[("line", &line.title)]),
        corner: reader.say.year.to_owned(),
        columns: columns
            .each_ref()
            .map(|(head, ..)| Column::numbers(head.as_str()))
            .to_vec(),
        ..Table::default()
    }
    .with_rows((0..years).map(row).collect())
}

/// The price paths that the lines use, with where they come from.
pub(super) fn paths(paths: &[PricePathUsed], reader: &Reader<'_>) -> Table {
    let say = CarbonLabels::of(reader.language);
    let row = |path: &PricePathUsed| {
        let years = path.by_year.iter().map(|one| {
            let price = reader.in_unit(&reader.exact(one.value), &path.unit);
            format!("{}: {price}", one.year)
        });
        let cells = vec![
            Cell::Text(years.collect::<Vec<_>>().join("; ")),
            Cell::Text(converted(path, reader, say)),
            Cell::Text(path.area.clone().unwrap_or_default()),
            Cell::Text(format!("{}; {}", path.source, path.licence)),
        ];
        Row::new(format!("{} ({})", path.title, path.version), cells).detailed(&path.id)
    };
    Table {
        caption: say.prices.to_owned(),
        corner: say.path.to_owned(),
        columns: [say.published, say.converted, say.area, say.source]
            .map(Column::words)
            .to_vec(),
        ..Table::default()
    }
    .with_rows(paths.iter().map(row).collect())
}

/// In which prices a path is, and by what it became the money of the procurement.
fn converted(path: &PricePathUsed, reader: &Reader<'_>, say: &CarbonLabels) -> String {
    let mut said = vec![match path.price_year {
        Some(year) => fill(say.prices_of, &[("year", &year.to_string())]),
        None => say.current_prices.to_owned(),
    }];
    if let Some(change) = &path.restatement {
        let (from, to) = (reader.exact(change.from), reader.exact(change.to));
        let named = [
            ("from", from.as_str()),
            ("to", &to),
            ("source", &change.source),
        ];
        said.push(fill(say.restated, &named));
    }
    if let Some(change) = &path.conversion {
        let rate = reader.exact(change.rate);
        let named = [
            ("rate", rate.as_str()),
            ("date", &change.date),
            ("source", &change.source),
        ];
        said.push(fill(say.exchanged, &named));
    }
    said.join("; ")
}
