//! What the packaging of each bid weighs, by level and material, and of which components it is made.

use crate::catalogue::PackagingLabels;
use crate::evaluation::{PackagingComponentUsed, PackagingCriterionResult, PackagingReport};
use crate::explain::{Explained, Figure};
use crate::model::{PackagingLevel, PackagingMaterial, PackagingOutcome};
use crate::num::{Decimal, decide};
use crate::wording::fill;
use crate::wording::number::{self, Kind};

use super::award::Award;
use super::published::Thing;
use super::reader::{decimals_compared, values};
use super::table::{Cell, Column, Group, GroupHead, Row, Table};

/// A number of the packaging of a bid; none where it is not documented.
type Pick<'a> = &'a dyn Fn(&'a PackagingReport) -> Option<&'a Explained>;

impl<'a> Award<'a> {
    /// The bids, and current practice, that say something of their packaging.
    fn packed(&self) -> Vec<(Column, &'a PackagingReport)> {
        let bids = self.bids().into_iter().filter_map(|bid| {
            let report = bid.packaging.as_deref()?;
            Some((self.reader.column(&bid.bid), report))
        });
        let practice = self.lot.alternative.as_ref().and_then(|practice| {
            let report = practice.packaging.as_deref()?;
            Some((self.reader.practice(&practice.title), report))
        });
        bids.chain(practice).collect()
    }

    pub(super) const fn words(&self) -> &'static PackagingLabels {
        PackagingLabels::of(self.reader.language)
    }

    /// Whether bids meet the criteria for packaging, and what it weighs.
    pub(super) fn packaging(&self) -> Vec<Table> {
        let mut tables = vec![self.packaging_criteria(), self.packaging_masses()];
        tables.retain(|table| !table.is_empty());
        tables
    }

    /// What the packaging of each bid weighs: in all, by level and by material.
    fn packaging_masses(&self) -> Table {
        let words = self.words();
        let packed = self.packed();
        let has_level = |level: &&PackagingLevel| {
            let mut levels = packed.iter().flat_map(|(_, report)| &report.by_level);
            levels.any(|one| one.level == **level)
        };
        let has_material = |material: &&PackagingMaterial| {
            let mut materials = packed.iter().flat_map(|(_, report)| &report.by_material);
            materials.any(|one| one.material == **material)
        };
        let group = |title: &str, rows: Vec<Row>| Group {
            head: (!title.is_empty()).then(|| GroupHead {
                title: title.to_owned(),
                detail: String::new(),
            }),
            rows,
        };
        let levels = PackagingLevel::ALL.iter().filter(has_level);
        let levels = levels.map(|level| {
            let found = |report: &'a PackagingReport| {
                let mut levels = report.by_level.iter();
                levels.find(|one| one.level == *level)
            };
            let parts = packed.iter().map(|(_, report)| {
                let part = found(report);
                part.map(|one| (one.mass.as_ref(), one.per_functional_unit.as_ref()))
            });
            self.part(&self.reader.word(*level), parts.collect())
        });
        let levels = levels.flatten().collect();
        let materials = PackagingMaterial::ALL.iter().filter(has_material);
        let materials = materials.map(|material| {
            let found = |report: &'a PackagingReport| {
                let mut materials = report.by_material.iter();
                materials.find(|one| one.material == *material)
            };
            let parts = packed.iter().map(|(_, report)| {
                let part = found(report);
                part.map(|one| (one.mass.as_ref(), one.per_functional_unit.as_ref()))
            });
            self.part(&self.reader.word(*material), parts.collect())
        });
        let materials = materials.flatten().collect();
        let mut totals = Vec::new();
        totals.extend(self.packed_row(words.mass, &packed, &|one| one.mass.as_ref()));
        totals.extend(self.packed_row(words.per_unit, &packed, &|one| {
            one.per_functional_unit.as_ref()
        }));
        let shares: [(&str, Pick<'a>); 2] = [
            (words.recycled, &|one| one.recycled_share.as_ref()),
            (words.renewable, &|one| one.renewable_share.as_ref()),
        ];
        for (head, pick) in shares {
            totals.extend(self.packed_row(head, &packed, pick));
        }
        Table {
            caption: words.title.to_owned(),
            corner: String::new(),
            columns: packed.iter().map(|(column, _)| column.clone()).collect(),
            groups: [
                group("", totals),
                group(words.by_level, levels),
                group(words.by_material, materials),
            ]
            .into_iter()
            .filter(|group| !group.rows.is_empty())
            .collect(),
        }
    }

    /// A total of each bid; nothing where no bid has it.
    fn packed_row(
        &self,
        head: &str,
        packed: &[(Column, &'a PackagingReport)],
        pick: Pick<'a>,
    ) -> Option<Row> {
        let numbers: Vec<Option<&Explained>> =
            packed.iter().map(|(_, report)| pick(report)).collect();
        self.masses(head, &numbers)
    }

    /// The rows of a level or material: its mass, and the same per functional unit.
    #[expect(
        clippy::type_complexity,
        reason = "a part that no bid has, a mass that none documents, and the mass"
    )]
    fn part(
        &self,
        head: &str,
        parts: Vec<Option<(Option<&'a Explained>, Option<&'a Explained>)>>,
    ) -> Vec<Row> {
        let rows: [fn((Option<&'a Explained>, Option<&'a Explained>)) -> Option<&'a Explained>; 2] =
            [|(mass, _)| mass, |(_, per_unit)| per_unit];
        let rows = rows.into_iter().filter_map(|pick| {
            let numbers: Vec<Option<&Explained>> =
                parts.iter().map(|part| part.and_then(pick)).collect();
            let mut row = self.masses(head, &numbers)?;
            // A bid that has no such part has none of it, which is no gap.
            for (cell, part) in row.cells.iter_mut().zip(&parts) {
                if part.is_none() {
                    *cell = Cell::Empty;
                }
            }
            Some(row)
        });
        rows.collect()
    }

    /// A row of numbers with their unit; nothing where there are none.
    fn masses(&self, head: &str, numbers: &[Option<&Explained>]) -> Option<Row> {
        let reader = &self.reader;
        let present: Vec<&Explained> = numbers.iter().copied().flatten().collect();
        let unit = &present.first()?.unit;
        let decimals = decimals_of(&present, reader.currency());
        let cell = |one: Option<&Explained>| {
            let Some(stated) = one else {
                return Cell::Text(self.words().not_documented.to_owned());
            };
            match stated.value {
                Some(Figure(share)) if stated.unit == "1" => {
                    reader.shown_as(stated, number::percent(share, reader.language))
                }
                _ => reader.cell(Some(stated), decimals),
            }
        };
        let shown = number::unit_of_many(unit, reader.language);
        let head = if shown.is_empty() {
            head.to_owned()
        } else {
            format!("{head} ({shown})")
        };
        Some(Row::new(head, numbers.iter().copied().map(cell).collect()))
    }

    /// Whether each bid meets the criteria for packaging, and what it gets for them.
    fn packaging_criteria(&self) -> Table {
        let (reader, say, words) = (&self.reader, self.reader.say, self.words());
        let packed = self.packed();
        let used = || {
            packed
                .iter()
                .filter_map(|(_, report)| report.criteria.as_ref())
        };
        let Some(set) = used().next() else {
            return Table::default();
        };
        let row = |index: usize, title: &str| {
            let cells = packed.iter().map(|(_, report)| {
                let set = report.criteria.as_ref();
                let result = set.and_then(|set| set.results.get(index));
                result.map_or(Cell::Empty, |result| self.criterion_result(result, report))
            });
            Row::new(title, cells.collect())
        };
        let rows = set.results.iter().enumerate();
        let title = reader.quote(&set.title);
        let named = [("set", title.as_str()), ("version", &set.version)];
        Table {
            caption: fill(words.criteria, &named),
            corner: say.criterion.to_owned(),
            columns: packed
                .iter()
                .map(|(column, _)| Column {
                    numeric: false,
                    ..column.clone()
                })
                .collect(),
            groups: Vec::new(),
        }
        .with_rows(rows.map(|(index, one)| row(index, &one.title)).collect())
    }

    /// Whether a criterion is met, by which components it is not, and the points; withheld where that is.
    fn criterion_result(&self, result: &PackagingCriterionResult, of: &PackagingReport) -> Cell {
        let reader = &self.reader;
        let Some(outcome) = result.outcome else {
            return Cell::Withheld;
        };
        let mut text = reader.word(outcome);
        if let Some(Figure(share)) = result.share {
            let share = number::percent(share, reader.language);
            text = format!("{text} ({share})");
        }
        if outcome != PackagingOutcome::Met && !result.components.is_empty() {
            let named = self.components_named(result, &of.components);
            text = format!("{text}: {}", named.join(", "));
        }
        if let Some(points) = result.points {
            let points = reader.in_unit(&reader.exact(points), "points");
            text = format!("{text} – {points}");
        }
        Cell::Text(text)
    }

    /// The components that a result names; one whose title is withheld, by its identifier.
    fn components_named(
        &self,
        result: &PackagingCriterionResult,
        known: &[PackagingComponentUsed],
    ) -> Vec<String> {
        let named = result.components.iter().map(|id| {
            let title = known.iter().find(|one| one.id == *id);
            let title = title.and_then(|one| one.title.as_deref());
            self.reader.quote(title.unwrap_or(id))
        });
        named.collect()
    }

    /// Why a criterion is met or not.
    pub(super) fn why(
        &self,
        outcome: PackagingOutcome,
        result: &PackagingCriterionResult,
        known: &[PackagingComponentUsed],
    ) -> String {
        let words = self.words();
        let share = result.share.map(|Figure(share)| {
            let share = number::percent(share, self.reader.language);
            fill(words.documented_share, &[("share", &share)])
        });
        let named = self.components_named(result, known);
        let named: Vec<&str> = named.iter().map(String::as_str).collect();
        let said = match (outcome, named.as_slice()) {
            (PackagingOutcome::NotDocumented, []) => words.not_all_described,
            (PackagingOutcome::NotDocumented, _) => words.not_documented_of,
            (PackagingOutcome::Met | PackagingOutcome::NotMet, []) => words.no_such_component,
            (PackagingOutcome::Met, _) => words.met_by,
            (PackagingOutcome::NotMet, _) => words.not_met_by,
        };
        // What all of it weighs says more than that no component is named.
        let said = (share.is_none() || !named.is_empty())
            .then(|| fill(said, &[("components", &self.reader.listed(&named))]));
        let parts: Vec<String> = share.into_iter().chain(said).collect();
        parts.join("; ")
    }

    /// The components of the packaging of a bid.
    pub(super) fn components(&self, report: Option<&PackagingReport>) -> Table {
        let (reader, say, words) = (&self.reader, self.reader.say, self.words());
        let components = report.map_or(&[][..], |report| &report.components);
        let masses = components.iter().filter_map(|one| one.mass.as_ref());
        let decimals = Kind::Quantity.decimals(&values(masses));
        let row = |one: &PackagingComponentUsed| {
            let withheld = || say.confidential.to_owned();
            let made = one.mass.as_ref().and_then(|mass| mass.derivation.as_ref());
            let terms = made.map_or(&[][..], |made| made.inputs.as_slice());
            let term = |symbol: &str| {
                let found = terms.iter().find(|term| term.symbol == symbol);
                found.map_or(Cell::Empty, |term| self.term_as_stated(term))
            };
            let material = one.material.map(|material| reader.word(material));
            let cells = vec![
                Cell::Text(reader.titled(Thing::Item, &one.item).to_owned()),
                Cell::Text(reader.word(one.level)),
                Cell::Text(material.unwrap_or_else(withheld)),
                term("G"),
                term("h"),
                term("r"),
                match &one.mass {
                    None => Cell::Text(words.not_documented.to_owned()),
                    mass => reader.cell(mass.as_ref(), decimals),
                },
            ];
            let title = one.title.clone().unwrap_or_else(withheld);
            Row::new(title, cells).detailed(one.id.clone())
        };
        Table {
            caption: words.components.to_owned(),
            corner: words.component.to_owned(),
            columns: vec![
                Column::words(say.item),
                Column::words(words.level),
                Column::words(words.material),
                Column::numbers(words.one),
                Column::numbers(words.holds),
                Column::numbers(words.uses),
                Column::numbers(format!("{} (kg)", words.mass)),
            ],
            groups: Vec::new(),
        }
        .with_rows(components.iter().map(row).collect())
        .without_empty_columns()
    }
}

/// With how many decimals masses that stand together are shown: grams of a kilogram are seen.
fn decimals_of(masses: &[&Explained], currency: &str) -> u32 {
    let known = values(masses.iter().copied());
    if known.iter().any(|mass| mass.abs() >= Decimal::ONE) {
        return decimals_compared(masses, currency);
    }
    let held = known.iter().map(|mass| decide(*mass).scale()).max();
    held.unwrap_or_default().min(6)
}
