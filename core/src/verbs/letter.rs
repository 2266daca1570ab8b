//! Why each bid that did not win did not, as data and as a letter.

use super::{Input, read, written};
use crate::catalogue::Language;
use crate::engine;
use crate::evaluation::Evaluation;
use crate::explanation::{self, Explanation};
use crate::model::Case;
use crate::problem::{Problem, Rejection};
use crate::report::{self, Published};

/// Explains the award: for each bid that did not win, the winner's characteristics and relative
/// advantages, the difference criterion by criterion, the panel's reasons, and what was corrected; as
/// JSON text.
///
/// For one `bid` it speaks of that bid and the winners, and shows that bidder its own confidential
/// values; without one it is for all of them, and shows no confidential value.
///
/// # Errors
///
/// Every problem found, and `reference.unknown` where there is no such bid.
///
/// # Examples
///
/// ```
/// use wholelife::{Input, explain};
/// let envelope = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/example.json"));
/// let text = explain(Input::Envelope(envelope), None)?;
/// assert!(text.contains(r#""advantage":"winner""#));
/// # Ok::<(), wholelife::Rejection>(())
/// ```
pub fn explain(input: Input<'_>, bid: Option<&str>) -> Result<String, Rejection> {
    written(&explanation(input, bid)?)
}

/// Explains the award as a Rust value; see [`explain`].
///
/// # Errors
///
/// Every problem found, and `reference.unknown` where there is no such bid.
pub fn explanation(input: Input<'_>, bid: Option<&str>) -> Result<Explanation, Rejection> {
    Ok(explained(read(input)?, bid)?.2)
}

/// The letter to the bidder of `bid` with the explanation of the award: a self-contained HTML page.
///
/// # Errors
///
/// Every problem found, and `reference.unknown` where there is no such bid.
///
/// # Examples
///
/// ```
/// use wholelife::{Input, Language, letter};
/// let envelope = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/example.json"));
/// let page = letter(Input::Envelope(envelope), "cheap", Language::Danish)?;
/// assert!(page.contains("Vinderen er Frugal Washers med 100,0\u{a0}point."));
/// # Ok::<(), wholelife::Rejection>(())
/// ```
pub fn letter(input: Input<'_>, bid: &str, language: Language) -> Result<String, Rejection> {
    let (case, evaluation, explanation) = explained(read(input)?, Some(bid))?;
    let published = Published::of(&case.procurement);
    Ok(report::letter_html(
        &explanation,
        &evaluation,
        &published,
        language,
    ))
}

/// The same letter as plain text; see [`letter`].
///
/// # Errors
///
/// Every problem found, and `reference.unknown` where there is no such bid.
pub fn letter_text(input: Input<'_>, bid: &str, language: Language) -> Result<String, Rejection> {
    let (case, evaluation, explanation) = explained(read(input)?, Some(bid))?;
    let published = Published::of(&case.procurement);
    Ok(report::letter_text(
        &explanation,
        &evaluation,
        &published,
        language,
    ))
}

/// The case as the reader of an explanation may see it, its redacted evaluation, and the explanation.
fn explained(case: Case, bid: Option<&str>) -> Result<(Case, Evaluation, Explanation), Rejection> {
    let reader = bid.map(|id| case.bid(id).ok_or_else(|| unknown_bid(&case, id)));
    let reader = reader.transpose()?;
    let case = match reader {
        Some(reader) => case.seen_by(reader),
        None => case,
    };
    let evaluation = engine::evaluate(&case, true)?;
    let explanation = explanation::of(&case, &evaluation, reader)?;
    Ok((case, evaluation, explanation))
}

fn unknown_bid(case: &Case, id: &str) -> Rejection {
    let known: Vec<&str> = case.bids.iter().map(|bid| bid.id.as_str()).collect();
    Problem::new("reference.unknown", "/bids")
        .with("kind", "bid")
        .with("id", id)
        .with("known", known.join(", "))
        .into()
}
