//! The report as one HTML page.

use askama::Template;

use super::page::Page;
use super::table::Cell;

/// The page; its template escapes whatever the documents say.
#[derive(Template)]
#[template(path = "report.html")]
struct Document<'a> {
    page: &'a Page,
}

pub(super) fn render(page: &Page) -> String {
    // Writing to a String fails only where a value's own Display does, and these have none of theirs.
    Document { page }.render().unwrap_or_default()
}
