//! Reports as HTML pages.

use askama::Template;
use askama::filters::HtmlSafe;

use crate::catalogue::Labels;

use super::analysis::AnalysisPage;
use super::award::Notes;
use super::calculation::CalculationPage;
use super::letter::Letter;
use super::lint::LintPage;
use super::page::{Cover, Fact, Page};
use super::simulation::SimulationPage;
use super::table::{Cell, Table};

// What many pages show stands in a template of its own. As a macro it would be written out wherever it is called, and
// the compiler would read the same table dozens of times: a third of the time that it takes for the core.

/// A table, or nothing where it is empty.
#[derive(Template)]
#[template(path = "table.html")]
struct TableShown<'a> {
    table: &'a Table,
    say: &'a Labels,
}

impl HtmlSafe for TableShown<'_> {}

fn table<'a>(table: &'a Table, say: &'a Labels) -> TableShown<'a> {
    TableShown { table, say }
}

/// Names with their values.
#[derive(Template)]
#[template(path = "facts.html")]
struct FactsShown<'a> {
    facts: &'a [Fact],
}

impl HtmlSafe for FactsShown<'_> {}

fn facts(facts: &[Fact]) -> FactsShown<'_> {
    FactsShown { facts }
}

/// What is said about each bid.
#[derive(Template)]
#[template(path = "notes.html")]
struct NotesShown<'a> {
    bids: &'a [Notes],
}

impl HtmlSafe for NotesShown<'_> {}

fn notes(bids: &[Notes]) -> NotesShown<'_> {
    NotesShown { bids }
}

/// The page; its template escapes whatever the documents say.
#[derive(Template)]
#[template(path = "report.html")]
struct Document<'a> {
    cover: &'a Cover,
    page: &'a Page,
}

pub(super) fn render(page: &Page) -> String {
    let cover = &page.cover;
    // Writing to a String fails only where a value's own Display does, and these have none of theirs.
    Document { cover, page }.render().unwrap_or_default()
}

/// The page of an analysis.
#[derive(Template)]
#[template(path = "analysis.html")]
struct AnalysisDocument<'a> {
    cover: &'a Cover,
    page: &'a AnalysisPage,
}

pub(super) fn render_analysis(page: &AnalysisPage) -> String {
    let cover = &page.cover;
    AnalysisDocument { cover, page }
        .render()
        .unwrap_or_default()
}

/// The page of a simulation.
#[derive(Template)]
#[template(path = "simulation.html")]
struct SimulationDocument<'a> {
    cover: &'a Cover,
    page: &'a SimulationPage,
}

pub(super) fn render_simulation(page: &SimulationPage) -> String {
    let cover = &page.cover;
    SimulationDocument { cover, page }
        .render()
        .unwrap_or_default()
}

/// The page of a lint.
#[derive(Template)]
#[template(path = "lint.html")]
struct LintDocument<'a> {
    cover: &'a Cover,
    page: &'a LintPage,
}

pub(super) fn render_lint(page: &LintPage) -> String {
    let cover = &page.cover;
    LintDocument { cover, page }.render().unwrap_or_default()
}

/// The page of a calculation.
#[derive(Template)]
#[template(path = "calculation.html")]
struct CalculationDocument<'a> {
    cover: &'a Cover,
    page: &'a CalculationPage,
}

pub(super) fn render_calculation(page: &CalculationPage) -> String {
    let cover = &page.cover;
    CalculationDocument { cover, page }
        .render()
        .unwrap_or_default()
}

/// The page of a letter.
#[derive(Template)]
#[template(path = "letter.html")]
struct LetterDocument<'a> {
    cover: &'a Cover,
    page: &'a Letter,
}

pub(super) fn render_letter(page: &Letter) -> String {
    let cover = &page.cover;
    LetterDocument { cover, page }.render().unwrap_or_default()
}
