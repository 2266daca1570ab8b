//! The report as plain text for a terminal.

use std::collections::BTreeSet;
use std::fmt::Write;

use comfy_table::{CellAlignment, ContentArrangement, LineStyle, TableStyle};

use crate::catalogue::{Labels, LetterLabels, SimulationLabels};
use crate::wording::{named, printable};

use super::allocation::AllocatedLots;
use super::analysis::{AnalysedLot, AnalysisPage};
use super::award::Notes;
use super::calculation::CalculationPage;
use super::combined_bids::CombinedLots;
use super::letter::{Letter, LetterLot};
use super::lint::{LintPage, LintedLot};
use super::outcome::Outcomes;
use super::page::{Cover, Fact, Lot, Page};
use super::simulation::{SimulatedLot, SimulationPage};
use super::table::{Cell, Column, Group, Row, Table};

/// How many bids stand side by side before a table goes on below.
const COLUMNS_SIDE_BY_SIDE: usize = 6;

/// How much of a hash tells documents apart for the eye; the evaluation states it whole.
const HASH_SHOWN: usize = 12;

/// A line under the headings and no other.
const STYLE: TableStyle =
    TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─'));

pub(super) fn render(page: &Page) -> String {
    Text::of(&page.cover, |text| {
        if let Some(allocation) = &page.allocation {
            text.allocation(allocation);
        }
        if let Some(combined) = &page.combined {
            text.combined(combined);
        }
        for lot in &page.lots {
            text.lot(lot);
        }
    })
}

/// The analysis of the same documents.
pub(super) fn render_analysis(page: &AnalysisPage) -> String {
    Text::of(&page.cover, |text| {
        for lot in &page.lots {
            text.analysis(lot);
        }
    })
}

/// The simulation of the same documents.
pub(super) fn render_simulation(page: &SimulationPage) -> String {
    Text::of(&page.cover, |text| {
        for lot in &page.lots {
            text.simulation(lot, page.told);
        }
        text.paragraph(page.told.errors);
    })
}

/// What is found before publication.
pub(super) fn render_lint(page: &LintPage) -> String {
    Text::of(&page.cover, |text| {
        for lot in &page.lots {
            text.lint(lot);
        }
    })
}

/// The answer to a question.
pub(super) fn render_calculation(page: &CalculationPage) -> String {
    Text::of(&page.cover, |text| {
        for sentence in &page.sentences {
            text.paragraph(sentence);
        }
        for table in page.tables.iter().chain(&page.details) {
            text.table(table);
        }
    })
}

/// The letter to one bidder.
pub(super) fn render_letter(letter: &Letter) -> String {
    Text::of(&letter.cover, |text| {
        for lot in &letter.lots {
            text.letter(lot, letter.told);
        }
    })
}

/// What has been written so far. Writing to a `String` cannot fail, so results are let go.
struct Text {
    text: String,
    say: &'static Labels,
}

impl Text {
    /// What a report says before its lots, the lots, and what it says after them.
    fn of(cover: &Cover, lots: impl FnOnce(&mut Self)) -> String {
        let mut text = Self {
            text: String::new(),
            say: cover.say,
        };
        text.title(&format!("{}: {}", cover.kind, cover.title), '=');
        text.facts(&cover.facts);
        if let Some(notice) = cover.notice {
            text.paragraph(notice);
        }
        lots(&mut text);
        text.title(cover.basis_title, '-');
        text.facts(&cover.basis);
        text.table(&cover.documents);
        text.text
    }

    fn line(&mut self, line: &str) {
        let _ = writeln!(self.text, "{}", printable(line));
    }

    fn paragraph(&mut self, paragraph: &str) {
        self.line("");
        self.line(paragraph);
    }

    fn title(&mut self, title: &str, rule: char) {
        if !self.text.is_empty() {
            self.line("");
        }
        let title = printable(title);
        let ruled: String = std::iter::repeat_n(rule, title.chars().count()).collect();
        self.line(&title);
        self.line(&ruled);
    }

    fn facts(&mut self, facts: &[Fact]) {
        for fact in facts {
            self.line(&format!("{}: {}", fact.name, fact.value));
        }
    }

    fn notes(&mut self, head: &str, bids: &[Notes]) {
        if bids.is_empty() {
            return;
        }
        self.paragraph(head);
        for bid in bids {
            let standing = if bid.standing.is_empty() {
                String::new()
            } else {
                format!(" – {}", bid.standing)
            };
            self.line(&format!("  {}{standing}", bid.bid));
            for note in &bid.notes {
                self.line(&format!("    - {note}"));
            }
        }
    }

    fn allocation(&mut self, allocation: &AllocatedLots) {
        self.title(allocation.title, '-');
        for sentence in &allocation.sentences {
            self.line(sentence);
        }
        self.table(&allocation.lots);
        self.line("");
        for sentence in &allocation.rule {
            self.line(sentence);
        }
        self.table(&allocation.steps);
    }

    fn combined(&mut self, combined: &CombinedLots) {
        self.title(combined.title, '-');
        for sentence in &combined.sentences {
            self.line(sentence);
        }
        self.table(&combined.bids);
        self.line("");
        for sentence in &combined.rule {
            self.line(sentence);
        }
        self.table(&combined.lots);
    }

    fn lot(&mut self, lot: &Lot) {
        let say = self.say;
        self.title(&lot.title, '-');
        for sentence in &lot.sentences {
            self.line(sentence);
        }
        self.line(&format!("{}.", lot.method));
        self.notes(say.questions, &lot.questions);
        self.table(&lot.ranking);
        self.table(&lot.cascade);
        self.notes(say.not_ranked, &lot.not_ranked);
        self.notes(say.flags, &lot.flags);
        if !lot.low_bids.is_empty() {
            self.table(&lot.low_bids);
            self.paragraph(say.low_note);
        }
        self.table(&lot.weights);
        self.table(&lot.weight_ranges);
        self.table(&lot.shortlist);
        self.table(&lot.supply_chains);
        self.table(&lot.reservations);
        self.table(&lot.points);
        for table in &lot.packaging {
            self.table(table);
        }
        self.table(&lot.options);
        for table in &lot.panel {
            self.table(table);
        }
        if let Some(systems) = &lot.product_systems {
            self.paragraph(systems.say.note);
            let tables = systems.tables.iter();
            tables.for_each(|table| self.table(table));
        }
        if let Some(practice) = &lot.practice {
            self.paragraph(practice);
        }
        for table in &lot.costs {
            self.table(table);
        }
        if let Some(carbon) = &lot.carbon {
            self.paragraph(carbon.say.note);
            let tables = carbon.tables.iter();
            tables.for_each(|table| self.table(table));
        }
        self.outcomes(lot.outcomes.as_ref());
        self.paragraph(say.discounting);
        self.facts(&lot.discounting);
    }

    fn outcomes<'o>(&mut self, told: impl IntoIterator<Item = &'o Outcomes>) {
        for one in told {
            self.paragraph(one.heading);
            self.line(one.note);
            for sentence in &one.sentences {
                self.line(sentence);
            }
            for table in &one.tables {
                self.table(table);
            }
        }
    }

    fn lint(&mut self, lot: &LintedLot) {
        self.title(&lot.title, '-');
        for finding in &lot.findings {
            self.paragraph(&finding.sentence());
            self.table(&finding.example);
        }
        self.table(&lot.spreads);
        self.table(&lot.rules);
        self.table(&lot.contests);
        self.paragraph(self.say.lint_not_examined);
        for line in &lot.not_examined {
            self.line(&format!("  - {line}"));
        }
    }

    fn analysis(&mut self, lot: &AnalysedLot) {
        let say = self.say;
        self.title(&lot.title, '-');
        for sentence in &lot.sentences {
            self.line(sentence);
        }
        self.notes(say.views, &lot.views);
        self.table(&lot.by_view);
        self.table(&lot.comparison);
        if !lot.comparison.is_empty() {
            self.paragraph(say.worth_note);
        }
        self.notes(say.verdicts, &lot.verdicts);
        for table in &lot.gains {
            self.table(table);
        }
        self.table(&lot.savings);
        for table in &lot.budget_impact {
            self.table(table);
        }
        for table in &lot.costs {
            self.table(table);
        }
        if let Some(carbon) = &lot.carbon {
            self.paragraph(carbon.say.heading);
            for table in &carbon.tables {
                self.table(table);
            }
        }
        self.outcomes(&lot.outcomes);
        if let Some(questioned) = &lot.questioned {
            self.paragraph(say.robustness);
            self.line(say.robustness_note);
            for sentence in &questioned.sentences {
                self.line(sentence);
            }
            for table in questioned.tables() {
                self.table(table);
            }
        }
        self.paragraph(say.discounting);
        self.facts(&lot.discounting);
    }

    fn simulation(&mut self, lot: &SimulatedLot, told: &SimulationLabels) {
        self.title(&lot.title, '-');
        for sentence in &lot.sentences {
            self.line(sentence);
        }
        self.line(told.near_errors);
        self.table(&lot.places);
        for note in &lot.places_notes {
            self.line(note);
        }
        self.table(&lot.totals);
        self.table(&lot.costs);
        for table in &lot.criteria {
            self.table(table);
        }
        if let Some(varied) = &lot.varied {
            self.paragraph(told.varied);
            self.line(told.varied_note);
            for sentence in &varied.sentences {
                self.line(sentence);
            }
            for table in &varied.tables {
                self.table(table);
            }
        }
        if !lot.drivers.is_empty() {
            self.paragraph(told.drivers);
            self.line(told.drivers_note);
        }
        for table in &lot.drivers {
            self.table(table);
        }
        for sentence in &lot.chosen {
            self.line(sentence);
        }
        self.table(&lot.information);
        self.notes(told.not_simulated, &lot.flags);
        self.table(&lot.drawn);
        self.table(&lot.together);
        self.table(&lot.lost);
        for table in &lot.convergence {
            self.table(table);
        }
    }

    fn letter(&mut self, lot: &LetterLot, told: &LetterLabels) {
        self.title(&lot.title, '-');
        for sentence in &lot.sentences {
            self.line(sentence);
        }
        self.notes(told.why_not_ranked, &lot.reasons);
        for beside in &lot.beside {
            self.paragraph(&beside.title);
            for sentence in &beside.sentences {
                self.line(sentence);
            }
            for table in &beside.tables {
                self.table(table);
            }
            self.notes(told.rules, &beside.rules);
            self.notes(told.advantages, &beside.advantages);
        }
        self.notes(told.panel, &lot.panel);
        for table in &lot.tables {
            self.table(table);
        }
        self.notes(told.decisions, &lot.decisions);
        if lot.is_told && lot.corrections.is_empty() {
            self.paragraph(told.no_corrections);
        }
        self.notes(told.corrections, &lot.corrections);
    }

    fn table(&mut self, table: &Table) {
        if table.is_empty() {
            return;
        }
        self.paragraph(&table.caption);
        let mut from: usize = 0;
        for columns in table.columns.chunks(COLUMNS_SIDE_BY_SIDE) {
            let drawn = drawn(table, columns, from, self.say);
            for line in drawn.lines() {
                // Lines hold no control characters: every cell is made printable.
                let _ = writeln!(self.text, "{}", line.trim_end());
            }
            from = from.saturating_add(COLUMNS_SIDE_BY_SIDE);
        }
        // What is said of a group is too long to stand between its rows.
        for head in table.groups.iter().filter_map(|group| group.head.as_ref()) {
            let same = |other: &&Group| {
                let other = other.head.as_ref();
                other.is_some_and(|other| other.title == head.title)
            };
            // An identifier only tells groups apart that have one title.
            let is_telling =
                head.detail.contains(' ') || table.groups.iter().filter(same).count() > 1;
            if is_telling && !head.detail.is_empty() {
                self.line(&format!(" {}: {}", head.title, head.detail));
            }
        }
    }
}

/// The columns of a table from index `from` on.
fn drawn(table: &Table, columns: &[Column], from: usize, say: &Labels) -> comfy_table::Table {
    let mut drawn = comfy_table::Table::new();
    drawn
        .load_style(STYLE)
        .set_content_arrangement(ContentArrangement::Disabled);
    let heads = columns
        .iter()
        .map(|column| aligned(&headed(column), column.numeric));
    drawn.set_header(std::iter::once(aligned(&table.corner, false)).chain(heads));
    let rows = || table.groups.iter().flat_map(|group| &group.rows);
    let heads: BTreeSet<(&str, &str)> = rows().map(|row| (&*row.head, &*row.detail)).collect();
    // Where a column more tells the rows apart, a part of the table further down needs it too.
    let is_ambiguous = heads.len() < rows().count();
    for group in &table.groups {
        if let Some(head) = &group.head {
            drawn.add_row([aligned(&head.title, false)]);
        }
        let indent = if group.head.is_some() { "  " } else { "" };
        for row in &group.rows {
            let head = if from > 0 && is_ambiguous {
                named_further(row)
            } else {
                named(&row.head, &row.detail)
            };
            let head = format!("{indent}{head}");
            drawn.add_row(cells(row, columns, from, &head, say));
        }
    }
    drawn
}

fn cells(
    row: &Row,
    columns: &[Column],
    from: usize,
    head: &str,
    say: &Labels,
) -> Vec<comfy_table::Cell> {
    let head = aligned(head, false);
    let shown = row.cells.iter().skip(from).zip(columns);
    std::iter::once(head)
        .chain(shown.map(|(cell, column)| aligned(&plain(cell, say), column.numeric)))
        .collect()
}

/// What a row is about, with its first words where it has some.
fn named_further(row: &Row) -> String {
    let head = named(&row.head, &row.detail);
    match row.cells.first() {
        Some(Cell::Text(words)) => format!("{head}: {words}"),
        _ => head,
    }
}

/// A heading over what tells it from another, so that columns stay narrow.
fn headed(column: &Column) -> String {
    if column.detail.is_empty() || column.detail == column.head {
        column.head.clone()
    } else {
        format!("{}\n({})", column.head, column.detail)
    }
}

fn aligned(text: &str, numeric: bool) -> comfy_table::Cell {
    let alignment = if numeric {
        CellAlignment::Right
    } else {
        CellAlignment::Left
    };
    let lines: Vec<String> = text.lines().map(printable).collect();
    comfy_table::Cell::new(lines.join("\n")).set_alignment(alignment)
}

fn plain(cell: &Cell, say: &Labels) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Withheld => say.confidential.to_owned(),
        Cell::Text(text) => text.clone(),
        Cell::Number(shown) => shown.text.clone(),
        Cell::Hash(hash) => hash.chars().take(HASH_SHOWN).collect(),
    }
}
