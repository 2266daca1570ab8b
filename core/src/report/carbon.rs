//! The carbon footprint as a reader sees it: the bids side by side, and what it rests on.

use crate::analysis::LotAnalysis;
use crate::catalogue::CarbonLabels;
use crate::chart;
use crate::evaluation::{
    CarbonReport, FactorSetUsed, FactorUsed, FootprintCarbon, LineCarbon, stage_groups,
};
use crate::explain::Explained;
use crate::wording::{
    self, fill,
    number::{self, Kind},
};

use super::award::Award;
use super::externality;
use super::picture::{Picture, pictures};
use super::published::Thing;
use super::reader::{Reader, values, values_by_year};
use super::saved_emissions;
use super::table::{Cell, Column, Row, Table};

/// The carbon footprint of a lot.
pub(super) struct Carbon {
    pub(super) say: &'static CarbonLabels,
    pub(super) charts: Vec<Picture>,
    pub(super) tables: Vec<Table>,
    pub(super) factors: Table,
    pub(super) prices: Table,
}

/// A bid, or current practice, with what it emits.
struct Emitting<'a> {
    column: Column,
    carbon: &'a CarbonReport,
}

impl Carbon {
    /// The footprint of the lot at `number`; none where nothing emits.
    pub(super) fn of(award: &Award<'_>, number: usize) -> Option<Self> {
        let reader = award.reader;
        let bids = award.bids().into_iter().filter_map(|bid| {
            Some(Emitting {
                column: reader.column(&bid.bid),
                carbon: bid.carbon.as_ref()?,
            })
        });
        let practice = award.lot.alternative.as_ref().and_then(|alternative| {
            Some(Emitting {
                column: reader.practice(&alternative.title),
                carbon: alternative.carbon.as_ref()?,
            })
        });
        let emitting: Vec<Emitting<'_>> = bids.chain(practice).collect();
        let carbon = Self::beside(&emitting, reader)?;
        Some(Self {
            charts: pictures(chart::of_emissions(award.lot, reader.ground()), number),
            factors: factors(&award.lot.factor_sets, &reader, carbon.say),
            prices: externality::paths(&award.lot.price_paths, &reader),
            ..carbon
        })
    }

    /// The footprint of the options of an analysis, and what each bid emits less than current practice; none
    /// where nothing emits.
    pub(super) fn of_analysis(
        lot: &LotAnalysis,
        reader: Reader<'_>,
        number: usize,
    ) -> Option<Self> {
        let options = lot.options.iter().filter_map(|option| {
            Some(Emitting {
                column: reader.option(lot, &option.option),
                carbon: option.carbon.as_ref()?,
            })
        });
        let mut carbon = Self::beside(&options.collect::<Vec<_>>(), reader)?;
        carbon.tables.push(saved_emissions::table(lot, &reader));
        let ground = reader.ground();
        let charts = chart::of_emissions_analysed(lot, ground);
        let charts = charts
            .into_iter()
            .chain(chart::saved_emissions(lot, ground));
        Some(Self {
            charts: pictures(charts, number),
            ..carbon
        })
    }

    /// The tables of several footprints side by side.
    fn beside(emitting: &[Emitting<'_>], reader: Reader<'_>) -> Option<Self> {
        let say = CarbonLabels::of(reader.language);
        (!emitting.is_empty()).then_some(())?;
        let side = Side {
            reader,
            say,
            emitting,
        };
        Some(Self {
            say,
            charts: Vec::new(),
            tables: vec![side.totals(), side.by_stage(), side.by_year()],
            factors: Table::default(),
            prices: Table::default(),
        })
    }
}

/// The bids side by side.
struct Side<'a> {
    reader: Reader<'a>,
    say: &'static CarbonLabels,
    emitting: &'a [Emitting<'a>],
}

impl<'a> Side<'a> {
    fn table(&self, caption: String, corner: &str, rows: Vec<Row>) -> Table {
        let columns = self.emitting.iter().map(|one| one.column.clone());
        Table {
            caption,
            corner: corner.to_owned(),
            columns: columns.collect(),
            ..Table::default()
        }
        .with_rows(rows)
    }

    /// A number of each bid.
    fn row(&self, head: &str, of: &dyn Fn(&'a CarbonReport) -> Option<&'a Explained>) -> Row {
        let numbers: Vec<Option<&Explained>> =
            self.emitting.iter().map(|one| of(one.carbon)).collect();
        let decimals = Kind::Quantity.decimals(&values(numbers.iter().copied().flatten()));
        let cells = numbers.into_iter();
        let cells = cells.map(|number| self.reader.cell(number, decimals));
        Row::new(head, cells.collect())
    }

    fn totals(&self) -> Table {
        type Of<'o, 'a> = &'o dyn Fn(&'a CarbonReport) -> Option<&'a Explained>;
        let say = self.say;
        let total: Of<'_, 'a> = &|one| Some(&one.totals.total);
        let per_year: Of<'_, 'a> = &|one| Some(&one.totals.per_year);
        let per_unit: Of<'_, 'a> = &|one| one.totals.per_functional_unit.as_ref();
        let biogenic: Of<'_, 'a> = &|one| one.biogenic.as_ref();
        let rows = [
            (self.reader.label("carbon_total", "total"), total),
            (self.reader.label("carbon_total", "per_year"), per_year),
            (
                self.reader.label("carbon_total", "per_functional_unit"),
                per_unit,
            ),
            (say.biogenic.to_owned(), biogenic),
        ];
        let rows = rows.into_iter().filter_map(|(head, of)| {
            let unit = &self.emitting.iter().find_map(|one| of(one.carbon))?.unit;
            let unit = number::unit(unit, self.reader.language);
            Some(self.row(&format!("{head} ({unit})"), of))
        });
        self.table(say.totals.to_owned(), "", rows.collect())
    }

    fn by_stage(&self) -> Table {
        let groups = stage_groups(self.emitting.iter().map(|one| one.carbon));
        let mut rows: Vec<Row> = groups
            .into_iter()
            .map(|group| {
                let of = |one: &'a CarbonReport| one.of_stages(group).map(|part| &part.total);
                self.row(&wording::stages(group, self.reader.language), &of)
            })
            .collect();
        let total = |one: &'a CarbonReport| Some(&one.totals.total);
        rows.push(self.row(self.reader.say.in_total, &total).strong());
        let caption = in_kilograms(self.say.by_stage, &self.reader);
        self.table(caption, self.say.stage, rows)
    }

    fn by_year(&self) -> Table {
        let series = self.emitting.iter().map(|one| &one.carbon.by_year);
        let decimals = Kind::Quantity.decimals(&values_by_year(series));
        let years = self
            .emitting
            .iter()
            .filter_map(|one| one.carbon.by_year.values.as_ref());
        let years = years.map(Vec::len).max().unwrap_or(0);
        let row = |year: usize| {
            let cells = self.emitting.iter();
            let cells = cells.map(|one| self.reader.of_year(&one.carbon.by_year, year, decimals));
            Row::new(year.to_string(), cells.collect())
        };
        let caption = in_kilograms(self.say.by_year, &self.reader);
        self.table(caption, self.reader.say.year, (0..years).map(row).collect())
    }
}

pub(super) fn in_kilograms(head: &str, reader: &Reader<'_>) -> String {
    format!("{head} ({})", number::unit("kgCO2e", reader.language))
}

/// What the emissions of one bid rest on; none where that is not asked for.
pub(super) fn grounds(carbon: &CarbonReport, reader: &Reader<'_>) -> Option<Table> {
    let say = CarbonLabels::of(reader.language);
    let grounds = carbon.grounds.as_ref()?;
    let share = |head: &str, one: &Explained| {
        let mut cell = reader.cell(Some(one), 0);
        if let (Cell::Number(shown), Some(value)) = (&mut cell, one.value) {
            shown.text = number::percent(value.0, reader.language);
        }
        Row::new(head, vec![cell])
    };
    let mut rows = vec![
        share(say.verified, &grounds.verified_footprints),
        share(say.unverified, &grounds.unverified_footprints),
        share(say.of_sets, &grounds.factor_sets),
        share(say.plain, &grounds.stated),
    ];
    rows.extend(grounds.sets.iter().map(|one| {
        let year = one.year.to_string();
        let place = [one.areas.join(", "), year].into_iter();
        let place: Vec<String> = place.filter(|word| !word.is_empty()).collect();
        let words = [("set", one.set.as_str()), ("place", &place.join("; "))];
        share(&fill(say.of_set, &words), &one.share)
    }));
    rows.push(share(say.primary_of_all, &grounds.primary_data));
    rows.extend(grounds.ratings.iter().map(|one| {
        let cell = reader.cell(Some(&one.mean), 2);
        Row::new(reader.word(one.rating), vec![cell])
    }));
    let table = Table {
        caption: format!("{}. {}", say.grounds, say.grounds_note),
        corner: String::new(),
        columns: vec![Column::numbers(reader.say.in_total)],
        ..Table::default()
    };
    Some(table.with_rows(rows))
}

/// The product footprints of one bid, and which lines they stand in place of; none where it states none.
pub(super) fn footprints(carbon: &CarbonReport, reader: &Reader<'_>) -> Option<Table> {
    let say = CarbonLabels::of(reader.language);
    (!carbon.footprints.is_empty()).then_some(())?;
    let totals = carbon.footprints.iter().map(|one| &one.total);
    let decimals = Kind::Quantity.decimals(&values(totals));
    let row = |one: &FootprintCarbon| {
        let biogenic = if one.biogenic {
            reader.say.yes
        } else {
            reader.say.no
        };
        let primary = one
            .primary_share
            .map(|share| number::percent(share.0, reader.language));
        let until = one.valid_until.as_deref();
        let (checked, primary) = match (one.withheld, primary) {
            (Some(true), _) => (reader.say.confidential, reader.say.confidential.to_owned()),
            (_, primary) => (say.nobody, primary.unwrap_or_default()),
        };
        let cells = vec![
            Cell::Text(wording::stages(
                (one.stages.first()?, one.stages.get(1..)?),
                reader.language,
            )),
            Cell::Text(biogenic.to_owned()),
            Cell::Text(reader.word(one.standard)),
            Cell::Text(reader.word(one.gwp_set)),
            Cell::Text(
                one.verified_by
                    .clone()
                    .unwrap_or_else(|| checked.to_owned()),
            ),
            Cell::Text(primary),
            Cell::Text(until.unwrap_or_default().to_owned()),
            reader.cell(Some(&one.total), decimals),
        ];
        let head = reader.quoted(&[Thing::Item], &one.item);
        Some(Row::new(&head, cells))
    };
    let mut caption = in_kilograms(say.footprints, reader);
    if !carbon.replaced.is_empty() {
        let lines = carbon.replaced.join(", ");
        caption = format!("{caption}. {}", fill(say.replaced, &[("lines", &lines)]));
    }
    let columns = [
        say.stage,
        say.is_biogenic,
        say.standard,
        say.gwp,
        say.verified_by,
        say.primary,
        say.valid_until,
    ];
    let columns = columns.map(Column::words).into_iter();
    let table = Table {
        caption,
        corner: reader.say.item.to_owned(),
        columns: columns
            .chain([Column::numbers(reader.say.in_total)])
            .collect(),
        ..Table::default()
    };
    Some(table.with_rows(carbon.footprints.iter().filter_map(row).collect()))
}

/// The carbon lines of one bid.
pub(super) fn lines(carbon: &CarbonReport, reader: &Reader<'_>) -> Table {
    let say = CarbonLabels::of(reader.language);
    let totals = carbon.lines.iter().map(|line| &line.total);
    let decimals = Kind::Quantity.decimals(&values(totals));
    let row = |line: &LineCarbon| {
        let biogenic = if line.biogenic {
            reader.say.yes
        } else {
            reader.say.no
        };
        let cells = vec![
            Cell::Text(reader.word(line.stage)),
            Cell::Text(biogenic.to_owned()),
            reader.cell(Some(&line.total), decimals),
        ];
        Row::new(&line.title, cells).detailed(&line.line)
    };
    Table {
        caption: in_kilograms(say.by_line, reader),
        corner: say.line.to_owned(),
        columns: vec![
            Column::words(say.stage),
            Column::words(say.is_biogenic),
            Column::numbers(reader.say.in_total),
        ],
        ..Table::default()
    }
    .with_rows(carbon.lines.iter().map(row).collect())
}

/// The emission factors that the lines use, with where they come from.
fn factors(sets: &[FactorSetUsed], reader: &Reader<'_>, say: &CarbonLabels) -> Table {
    let rows = sets.iter().flat_map(|set| {
        set.factors.iter().map(move |factor| {
            let place = [&factor.area, &factor.method];
            let place: Vec<&str> = place.into_iter().flatten().map(String::as_str).collect();
            let cells = vec![
                Cell::Text(value(factor, reader)),
                Cell::Text(place.join("; ")),
                Cell::Text(format!("{} ({})", set.title, set.version)),
                Cell::Text(reader.word(set.gwp_set)),
                Cell::Text(format!("{}; {}", set.source, set.licence)),
            ];
            Row::new(&factor.title, cells).detailed(format!("{}/{}", set.id, factor.id))
        })
    });
    Table {
        caption: say.factors.to_owned(),
        corner: say.factor.to_owned(),
        columns: [say.value, say.place, say.set, say.gwp, say.source]
            .map(Column::words)
            .to_vec(),
        ..Table::default()
    }
    .with_rows(rows.collect())
}

/// The number of a factor, or its first and last year's.
fn value(factor: &FactorUsed, reader: &Reader<'_>) -> String {
    let said = |number| reader.in_unit(&reader.exact(number), &factor.unit);
    if let Some(number) = factor.value {
        return said(number);
    }
    let years = factor.by_year.iter();
    let years = years.map(|one| format!("{}: {}", one.year, said(one.value)));
    years.collect::<Vec<_>>().join("; ")
}
