//! Awards 20,000 drawn tenders in every way, and prints how often the way decides who wins, as the
//! page `results.md`: `cargo run --release --example price_rules`, or `make experiment`.

#![expect(clippy::print_stdout, reason = "an example shows its result")]

mod page;
mod tally;
mod tender;
mod ways;

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    print!("{}", page::page(&ways::published()?)?);
    Ok(())
}
