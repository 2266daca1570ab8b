//! Which options of each bid count, and what decided it.

use crate::evaluation::{BidEvaluation, OptionDecided};
use crate::explain::Explained;
use crate::wording::fill;

use super::award::Award;
use super::reader::decimals_compared;
use super::table::{Cell, Group, GroupHead, Row, Table};

impl<'a> Award<'a> {
    /// The options that published rules decide about: whether each counts, and what decided it.
    pub(super) fn options(&self) -> Table {
        let say = self.reader.say;
        let bids: Vec<&BidEvaluation> = self
            .bids()
            .into_iter()
            .filter(|bid| !bid.options.is_empty())
            .collect();
        // The rules are the lot's: every bid that is calculated has the same options.
        let options = bids.first().map(|bid| bid.options.as_slice());
        let groups = options.unwrap_or_default().iter();
        Table {
            caption: say.options.to_owned(),
            corner: say.option.to_owned(),
            columns: bids
                .iter()
                .map(|bid| self.reader.column(&bid.bid))
                .collect(),
            groups: groups.map(|option| self.option(option, &bids)).collect(),
        }
    }

    fn option(&self, option: &OptionDecided, bids: &[&'a BidEvaluation]) -> Group {
        let (say, reader) = (self.reader.say, &self.reader);
        let of_bid = |bid: &&'a BidEvaluation| {
            let mut options = bid.options.iter();
            options.find(|one| one.option == option.option)
        };
        let decided: Vec<Option<&OptionDecided>> = bids.iter().map(of_bid).collect();
        let counts = decided.iter().map(|one| {
            one.map_or(Cell::Empty, |one| {
                Cell::Text(format!(
                    "{}: {}",
                    if one.counts { say.yes } else { say.no },
                    self.why(one)
                ))
            })
        });
        let by = decided
            .iter()
            .map(|one| one.and_then(|one| one.decided_by.as_ref()));
        let known: Vec<&Explained> = by.clone().flatten().collect();
        let unit = known.first().map_or("", |one| one.unit.as_str());
        let decimals = decimals_compared(&known, reader.currency());
        Group {
            head: Some(GroupHead {
                title: option.title.clone(),
                detail: option
                    .group
                    .iter()
                    .map(|group| reader.titled_anyhow(group).to_owned())
                    .collect(),
            }),
            rows: vec![
                Row::new(say.option_counts, counts.collect()),
                Row::new(
                    format!("{} ({unit})", say.option_decided_by),
                    by.map(|one| reader.cell(one, decimals)).collect(),
                ),
            ],
        }
    }

    /// Why an option counts or does not, with the bound or the options that it ties with.
    fn why(&self, decided: &OptionDecided) -> String {
        let (say, reader) = (self.reader.say, &self.reader);
        let mut why = reader.word(decided.reason);
        if let Some(bound) = decided.bound {
            let bound = fill(say.required, &[("value", &reader.exact(bound))]);
            why = format!("{why} ({bound})");
        }
        if !decided.tied_with.is_empty() {
            let names: Vec<&str> = decided.tied_with.iter().map(String::as_str).collect();
            let tied = fill(say.option_tied, &[("options", &reader.listed(&names))]);
            why = format!("{why}; {tied}");
        }
        why
    }
}
