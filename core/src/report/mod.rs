//! The evaluation, the analysis and the lint for people: a self-contained HTML page, and plain text for a terminal.
//!
//! Both faces are made from one page of sentences and tables, so that they cannot say different things.

mod allocation;
mod analysis;
mod award;
mod bid_cost;
mod calculation;
mod carbon;
mod cheers;
mod combined_bids;
mod comparison;
mod cost;
mod dated;
mod externality;
mod flag;
mod framework;
mod growth;
mod html;
mod incremental;
mod items;
mod letter;
mod lint;
mod low_bids;
mod mini_competition;
mod options;
mod outcome;
mod packaging;
mod page;
mod panel;
mod picture;
mod points;
mod ppwr;
mod producer_fee;
mod product_systems;
mod published;
mod reader;
mod reason;
mod reservation;
mod robustness;
mod saved_emissions;
mod shortlist;
mod simulation;
mod supply_chain;
mod table;
mod term_name;
mod text;
mod tie;
mod total;
mod uncertain;
mod weights;

use crate::analysis::Analysis;
use crate::calculation::{Answered, Calculation};
use crate::catalogue::Language;
use crate::chart::{Chart, Documents};
use crate::evaluation::Evaluation;
use crate::explanation::Explanation;
use crate::lint::Lint;
use crate::simulation::Simulation;

pub(crate) use published::Published;

/// The evaluation as one HTML page without scripts or outside resources.
pub(crate) fn html(evaluation: &Evaluation, published: &Published, language: Language) -> String {
    html::render(&page::Page::new(evaluation, published, language))
}

/// The evaluation as plain text for a terminal.
pub(crate) fn text(evaluation: &Evaluation, published: &Published, language: Language) -> String {
    text::render(&page::Page::new(evaluation, published, language))
}

/// The analysis as one HTML page without scripts or outside resources.
pub(crate) fn analysis_html(
    analysis: &Analysis,
    published: &Published,
    language: Language,
) -> String {
    html::render_analysis(&analysis::AnalysisPage::new(analysis, published, language))
}

/// The analysis as plain text for a terminal.
pub(crate) fn analysis_text(
    analysis: &Analysis,
    published: &Published,
    language: Language,
) -> String {
    text::render_analysis(&analysis::AnalysisPage::new(analysis, published, language))
}

/// The simulation as one HTML page without scripts or outside resources.
pub(crate) fn simulation_html(
    found: &Simulation,
    published: &Published,
    language: Language,
) -> String {
    html::render_simulation(&simulation::SimulationPage::new(found, published, language))
}

/// The simulation as plain text for a terminal.
pub(crate) fn simulation_text(
    found: &Simulation,
    published: &Published,
    language: Language,
) -> String {
    text::render_simulation(&simulation::SimulationPage::new(found, published, language))
}

/// The charts of a simulation, and of what was asked about other values.
pub(crate) fn simulation_charts(
    found: &Simulation,
    published: &Published,
    language: Language,
) -> Documents {
    simulation::charts(found, published, language)
}

/// What is found before publication as one HTML page without scripts or outside resources.
pub(crate) fn lint_html(lint: &Lint, published: &Published, language: Language) -> String {
    html::render_lint(&lint::LintPage::new(lint, published, language))
}

/// What is found before publication as plain text for a terminal.
pub(crate) fn lint_text(lint: &Lint, published: &Published, language: Language) -> String {
    text::render_lint(&lint::LintPage::new(lint, published, language))
}

/// The answer to a question as one HTML page without scripts or outside resources.
pub(crate) fn calculation_html(
    asked: &Calculation,
    answered: &Answered,
    charts: Vec<Chart>,
    language: Language,
) -> String {
    let page = calculation::CalculationPage::new(asked, answered, charts, language);
    html::render_calculation(&page)
}

/// The answer to a question as plain text for a terminal.
pub(crate) fn calculation_text(
    asked: &Calculation,
    answered: &Answered,
    language: Language,
) -> String {
    let page = calculation::CalculationPage::new(asked, answered, Vec::new(), language);
    text::render_calculation(&page)
}

/// The letter that an explanation for one bidder makes, as one HTML page without scripts or outside resources.
pub(crate) fn letter_html(
    explanation: &Explanation,
    evaluation: &Evaluation,
    published: &Published,
    language: Language,
) -> String {
    let letter = letter::Letter::new(explanation, evaluation, published, language);
    html::render_letter(&letter)
}

/// The same letter as plain text.
pub(crate) fn letter_text(
    explanation: &Explanation,
    evaluation: &Evaluation,
    published: &Published,
    language: Language,
) -> String {
    let letter = letter::Letter::new(explanation, evaluation, published, language);
    text::render_letter(&letter)
}

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;
