//! The evaluation for people: a self-contained HTML page, and plain text for a terminal.
//!
//! Both faces are made from one [`Page`](page::Page) of sentences and tables, so that they cannot
//! say different things.

mod award;
mod bid_cost;
mod chart;
mod cost;
mod html;
mod number;
mod page;
mod points;
mod published;
mod reader;
mod table;
mod text;

use crate::catalogue::Language;
use crate::evaluation::Evaluation;

pub(crate) use published::Published;

/// The evaluation as one HTML page without scripts or outside resources.
pub(crate) fn html(evaluation: &Evaluation, published: &Published, language: Language) -> String {
    html::render(&page::Page::new(evaluation, published, language))
}

/// The evaluation as plain text for a terminal.
pub(crate) fn text(evaluation: &Evaluation, published: &Published, language: Language) -> String {
    text::render(&page::Page::new(evaluation, published, language))
}

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;
