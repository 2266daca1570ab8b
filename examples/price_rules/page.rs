//! The page of results, as Markdown.

use std::error::Error;
use std::fmt::Write;

use wholelife::award::Terms;
use wholelife::model::{Case, Lot};
use wholelife::num::Decimal;

use super::tally::{Tally, tallied};
use super::ways::{RULES, terms};

/// How many tenders the page is about.
const TENDERS: u32 = 20_000;

/// How many of them a test awards again.
pub(crate) const FIRST: u32 = 200;

/// What happened, in a table for every way and one for every two.
pub(crate) fn page(case: &Case) -> Result<String, Box<dyn Error>> {
    let lots = &case.procurement.lots;
    let terms: Option<Vec<Terms<'_>>> = lots.iter().map(terms).collect();
    let terms = terms.ok_or("weights without shares")?;
    let tallies = tallied(&terms, TENDERS);
    let mut page = String::from(
        "# 20,000 drawn tenders\n\nWritten by `make experiment`; [what it is about](../README.md#how-rules-for-the-price-decide).\n\n",
    );
    ways(&mut page, lots, &tallies, TENDERS)?;
    page.push_str("\n## Another winner\n\nHow often two ways have different winners, in per cent of the tenders.\n\n");
    pairs(&mut page, &tallies, TENDERS)?;
    page.push_str(
        "\n## The first 200\n\nThe same for fewer tenders, which a test awards again.\n\n",
    );
    ways(&mut page, lots, &tallied(&terms, FIRST), FIRST)?;
    Ok(page)
}

/// A line for each way.
pub(crate) fn ways(
    page: &mut String,
    lots: &[Lot],
    tallies: &[Tally],
    tenders: u32,
) -> std::fmt::Result {
    let heads = [
        "",
        "way to award",
        "",
        "the cheapest wins",
        "withdrawal",
        "fourth bid",
        "no single winner",
    ];
    row(page, &heads.map(str::to_owned))?;
    writeln!(page, "|---:|---|---|---:|---:|---:|---:|")?;
    for (index, (lot, tally)) in lots.iter().zip(tallies).enumerate() {
        let undecided = tenders.saturating_sub(tally.decided);
        let times = [tally.cheapest, tally.withdrawal, tally.addition, undecided];
        let mut cells = vec![
            number(index),
            format!("`{}`", name(lot, index)),
            lot.title.clone(),
        ];
        cells.extend(times.map(|times| per_cent(times, tenders, 2)));
        row(page, &cells)?;
    }
    Ok(())
}

fn pairs(page: &mut String, tallies: &[Tally], tenders: u32) -> std::fmt::Result {
    let mut heads = vec![String::new()];
    heads.extend((0..tallies.len()).map(number));
    row(page, &heads)?;
    writeln!(page, "|{}", "---:|".repeat(heads.len()))?;
    for (index, tally) in tallies.iter().enumerate() {
        let mut cells = vec![format!("**{}**", number(index))];
        cells.extend(tally.other_winner.iter().enumerate().map(|(other, times)| {
            if other == index {
                String::new()
            } else {
                per_cent(*times, tenders, 1)
            }
        }));
        row(page, &cells)?;
    }
    Ok(())
}

fn row(page: &mut String, cells: &[String]) -> std::fmt::Result {
    writeln!(page, "| {} |", cells.join(" | "))
}

fn number(index: usize) -> String {
    index.saturating_add(1).to_string()
}

/// The rule for the price, or the method where it has none.
fn name(lot: &Lot, index: usize) -> &'static str {
    let price = lot.criteria.first().and_then(|price| price.scored.as_ref());
    match price {
        Some(scored) if index < RULES => scored.rule.name(),
        _ => lot.method.name(),
    }
}

fn per_cent(times: u32, of: u32, decimals: u32) -> String {
    let hundredfold = Decimal::from(times).checked_mul(Decimal::ONE_HUNDRED);
    let share = hundredfold.and_then(|times| times.checked_div(Decimal::from(of)));
    let mut share = share.unwrap_or_default();
    share.rescale(decimals);
    share.to_string()
}
