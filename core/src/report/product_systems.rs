//! The product systems that bids offer: side by side, how long their items last, and what a year of each takes.

use crate::calculation::{ReuseLineFound, ReuseSystemFound};
use crate::catalogue::{CalculationLabels, ProductLabels, ReuseLabels};
use crate::chart;
use crate::evaluation::{BidEvaluation, ProductOffered};
use crate::explain::Explained;
use crate::model::ReuseAxis;
use crate::wording::fill;
use crate::wording::number::{self, Kind};

use super::award::Award;
use super::calculation::cell;
use super::picture::{Picture, pictures};
use super::published::Thing;
use super::reader::{Reader, decimals_compared, values};
use super::table::{Cell, Column, Group, GroupHead, Row, Table};

/// The product systems of a lot.
pub(super) struct ProductSystems {
    pub(super) say: &'static ProductLabels,
    pub(super) charts: Vec<Picture>,
    /// Side by side, and how long items last.
    pub(super) tables: Vec<Table>,
    /// What a year takes, bid by bid.
    pub(super) details: Vec<Table>,
}

impl ProductSystems {
    /// The systems of the lot at `number`; none where no bid shows one.
    pub(super) fn of(award: &Award<'_>, number: usize) -> Option<Self> {
        let reader = award.reader;
        let side = Side {
            award,
            reader,
            say: ProductLabels::of(reader.language),
            offered: offered(award),
        };
        (!side.offered.is_empty()).then_some(())?;
        let name = |name: Name<'_>| side.name(&name);
        let lasting = side.offered.iter();
        let lasting = lasting.map(|one| (one.column.named(), vec![&one.offered.takes]));
        let details = side.offered.iter().map(|one| {
            let caption = fill(side.say.by_line, &[("name", &one.column.named())]);
            let systems = [(&one.offered.takes, "")];
            lines(&reader, caption, &systems, &name)
        });
        Some(Self {
            say: side.say,
            charts: pictures(chart::of_products(award.lot, reader.ground()), number),
            tables: vec![side.table(), pools(&reader, lasting, &name)],
            details: details.collect(),
        })
    }
}

/// A bid, or current practice, with the system that it offers.
struct Offering<'a> {
    column: Column,
    /// None for current practice, of which no criterion is measured.
    bid: Option<&'a BidEvaluation>,
    offered: &'a ProductOffered,
}

fn offered<'a>(award: &Award<'a>) -> Vec<Offering<'a>> {
    let reader = award.reader;
    let bids = award.bids().into_iter().filter_map(|bid| {
        Some(Offering {
            column: reader.column(&bid.bid),
            bid: Some(bid),
            offered: bid.product_system.as_deref()?,
        })
    });
    let practice = award.lot.alternative.as_ref().and_then(|practice| {
        Some(Offering {
            column: reader.practice(&practice.title),
            bid: None,
            offered: practice.product_system.as_deref()?,
        })
    });
    bids.chain(practice).collect()
}

/// The bids side by side.
struct Side<'a> {
    award: &'a Award<'a>,
    reader: Reader<'a>,
    say: &'static ProductLabels,
    offered: Vec<Offering<'a>>,
}

impl Side<'_> {
    /// A component or a line of it, as the lines of the lot are called that follow from it.
    fn name(&self, name: &Name<'_>) -> String {
        let id = match (name.line, name.component) {
            (Some(line), _) if line.component.is_none() => format!("{}.infection", name.system),
            (Some(line), component) => match &line.resource {
                Some(resource) => format!("{}.{component}.{resource}", name.system),
                None => format!("{}.{component}", name.system),
            },
            (None, component) => format!("{}.{component}", name.system),
        };
        let published = self.reader.published_lot.into_iter();
        let mut titles =
            published.flat_map(|lot| lot.titles(&[Thing::Line, Thing::CarbonLine], &id));
        titles.next().unwrap_or(&id).to_owned()
    }

    fn table(&self) -> Table {
        let systems = self.offered.iter();
        let systems = systems.map(|one| Cell::Text(one.offered.title.clone()));
        let mut rows = vec![Row::new(self.say.system, systems.collect())];
        let of_use = ReuseLabels::of(self.reader.language);
        rows.extend(self.row(of_use.uses_per_year, &|one| Some(&one.takes.uses_per_year)));
        rows.extend(self.row(of_use.cost_per_use, &|one| one.cost_per_use.as_ref()));
        rows.extend(self.row(of_use.emissions_per_use, &|one| {
            one.emissions_per_use.as_ref()
        }));
        rows.extend(self.measured());
        let columns = self.offered.iter().map(|one| one.column.clone());
        Table {
            caption: self.say.offered.to_owned(),
            columns: columns.collect(),
            ..Table::default()
        }
        .with_rows(rows)
    }

    /// A number of each system; none where no system has it.
    fn row(&self, head: &str, of: &dyn Fn(&ProductOffered) -> Option<&Explained>) -> Option<Row> {
        let numbers = self.offered.iter().map(|one| of(one.offered));
        let numbers: Vec<Option<&Explained>> = numbers.collect();
        let known: Vec<&Explained> = numbers.iter().copied().flatten().collect();
        let unit = &known.first()?.unit;
        // The heading says what a use is.
        let (unit, each) = unit.split_once('/').unwrap_or((unit, ""));
        let each = if each == "year" { unit } else { each };
        let language = self.reader.language;
        let head = fill(head, &[("use", &number::unit(each, language))]);
        let head = if unit == each {
            head
        } else {
            format!("{head} ({})", number::unit(unit, language))
        };
        let decimals = decimals_compared(&known, self.reader.currency());
        let cells = numbers.iter().map(|one| self.reader.cell(*one, decimals));
        Some(Row::new(head, cells.collect()))
    }

    /// What the criteria measure of the systems.
    fn measured(&self) -> Vec<Row> {
        let lot = self.award.lot;
        let criteria = lot.criteria.iter().filter(|used| {
            let bids = lot.bids.iter().flat_map(|bid| &bid.criteria);
            let mut results = bids.filter(|result| result.criterion == used.id);
            results.any(|result| is_of_system(&result.measure))
        });
        let rows = criteria.map(|used| {
            let numbers = self.offered.iter().map(|one| {
                let mut results = one.bid.into_iter().flat_map(|bid| &bid.criteria);
                let result = results.find(|result| result.criterion == used.id);
                result.map(|result| &result.measure)
            });
            let numbers: Vec<Option<&Explained>> = numbers.collect();
            let title = self.reader.quote(&self.reader.criterion(&used.id));
            let cells = numbers.iter().map(|number| {
                let number = (*number)?;
                let spoken = self.spoken(number);
                Some(match spoken {
                    Some(text) => self.reader.shown_as(number, text),
                    None => cell(number, &self.reader),
                })
            });
            let cells = cells.map(|cell| cell.unwrap_or(Cell::Empty));
            Row::new(
                fill(self.say.criterion, &[("criterion", &title)]),
                cells.collect(),
            )
        });
        rows.collect()
    }

    /// That a system is lower everywhere or nowhere, in words; none where a number tells from where on.
    fn spoken(&self, number: &Explained) -> Option<String> {
        let formula = number.derivation.as_ref()?.formula;
        let template = match formula {
            "reuse.lower_at_all_uses" => self.say.always,
            "reuse.lower_at_no_uses" | "reuse.no_rated_uses" => self.say.never,
            _ => return None,
        };
        let value = self.reader.exact(number.value?);
        Some(fill(template, &[("value", &value)]))
    }
}

/// Whether a criterion measures a product system.
fn is_of_system(measure: &Explained) -> bool {
    let made = measure.derivation.as_ref();
    made.is_some_and(|made| made.formula.starts_with("reuse."))
}

/// What is to be named: a line of a component, or the component.
pub(super) struct Name<'n> {
    pub(super) system: &'n str,
    pub(super) component: &'n str,
    pub(super) line: Option<&'n ReuseLineFound>,
}

/// An axis with its unit.
pub(super) fn axis_in_unit(reader: &Reader<'_>, axis: ReuseAxis) -> String {
    let say = CalculationLabels::of(reader.language);
    let (what, unit) = match axis {
        ReuseAxis::Cost => (say.cost, reader.currency()),
        ReuseAxis::Emissions => (say.emissions, "kgCO2e"),
    };
    let unit = number::unit(unit, reader.language);
    fill(say.in_unit, &[("what", what), ("unit", &unit)])
}

/// What a year of systems takes, line by line; what tells a system from the others stands beside it.
pub(super) fn lines(
    reader: &Reader<'_>,
    caption: String,
    systems: &[(&ReuseSystemFound, &str)],
    name: &dyn Fn(Name<'_>) -> String,
) -> Table {
    let say = CalculationLabels::of(reader.language);
    let all = systems.iter();
    let all = all
        .flat_map(|(system, detail)| system.lines.iter().map(move |line| (system, detail, line)));
    let all: Vec<_> = all.collect();
    let costs = values(all.iter().filter_map(|(.., line)| line.cost.as_ref()));
    let emissions = values(all.iter().filter_map(|(.., line)| line.emissions.as_ref()));
    let rows = all.iter().map(|(system, detail, line)| {
        let amount = |number: &Option<Explained>, kind: Kind, among: &[_]| {
            reader.cell(number.as_ref(), kind.decimals(among))
        };
        let cells = vec![
            Cell::Text(reader.word(line.phase)),
            Cell::Text(reader.word(line.stage)),
            cell(&line.quantity, reader),
            amount(&line.cost, Kind::Money, &costs),
            amount(&line.emissions, Kind::Quantity, &emissions),
        ];
        let head = name(Name {
            system: &system.system,
            component: line.component.as_deref().unwrap_or_default(),
            line: Some(line),
        });
        Row::new(head, cells).detailed(**detail)
    });
    Table {
        caption,
        corner: say.line.to_owned(),
        columns: vec![
            Column::words(say.phase),
            Column::words(say.stage),
            Column::numbers(say.quantity),
            Column::numbers(axis_in_unit(reader, ReuseAxis::Cost)),
            Column::numbers(axis_in_unit(reader, ReuseAxis::Emissions)),
        ],
        ..Table::default()
    }
    .with_rows(rows.collect())
    .without_empty_columns()
}

/// How long the items of each component last, by who has the systems.
pub(super) fn pools<'s>(
    reader: &Reader<'_>,
    options: impl Iterator<Item = (String, Vec<&'s ReuseSystemFound>)>,
    name: &dyn Fn(Name<'_>) -> String,
) -> Table {
    let say = CalculationLabels::of(reader.language);
    let groups = options.map(|(title, systems)| {
        let rows = systems.iter().flat_map(|system| {
            system.components.iter().map(|found| {
                let ends = if found.ends_by_calendar {
                    say.by_calendar
                } else {
                    say.by_uses
                };
                let number = |number: &Explained| cell(number, reader);
                let cells = vec![
                    found.pool.as_ref().map_or(Cell::Empty, number),
                    number(&found.most_uses),
                    number(&found.expected_uses),
                    number(&found.survival),
                    number(&found.items_per_year),
                    Cell::Text(ends.to_owned()),
                ];
                let head = name(Name {
                    system: &system.system,
                    component: &found.component,
                    line: None,
                });
                Row::new(head, cells)
            })
        });
        let detail = String::new();
        Group {
            rows: rows.collect(),
            head: Some(GroupHead { title, detail }),
        }
    });
    let numbers = [
        say.pool,
        say.most_uses,
        say.expected_uses,
        say.survival,
        say.items_per_year,
    ];
    let columns = numbers.into_iter().map(Column::numbers);
    Table {
        caption: say.pools.to_owned(),
        corner: say.component.to_owned(),
        columns: columns.chain([Column::words(say.ends_by)]).collect(),
        groups: groups.collect(),
    }
}
