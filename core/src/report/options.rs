//! Which options of each bid count, and what decided it.

use crate::evaluation::{BidEvaluation, OptionDecided, OptionRuleUsed};
use crate::explain::Explained;
use crate::wording::fill;

use super::award::Award;
use super::published::Thing;
use super::table::{Cell, Group, GroupHead, Row, Table};

impl Award<'_> {
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
        let options = options.unwrap_or_default().iter().enumerate();
        Table {
            caption: say.options.to_owned(),
            corner: say.option.to_owned(),
            columns: bids
                .iter()
                .map(|bid| self.reader.column(&bid.bid))
                .collect(),
            groups: options
                .map(|(index, option)| {
                    let of_bids = bids.iter().filter_map(|bid| bid.options.get(index));
                    self.option(option, &of_bids.collect::<Vec<_>>())
                })
                .collect(),
        }
    }

    /// An option as each bid decides about it.
    fn option(&self, option: &OptionDecided, of_bids: &[&OptionDecided]) -> Group {
        let say = self.reader.say;
        let counts = of_bids.iter().map(|one| {
            let word = match (one.offered, one.counts) {
                (false, _) => say.option_not_offered,
                (true, true) => say.yes,
                (true, false) => say.no,
            };
            Cell::Text(word.to_owned())
        });
        let by: Vec<Option<&Explained>> =
            of_bids.iter().map(|one| one.decided_by.as_ref()).collect();
        let mut rows: Vec<Row> = self
            .result_row(say.option_decided_by, &by)
            .into_iter()
            .chain([Row::new(say.option_counts, counts.collect())])
            .collect();
        if of_bids.iter().any(|one| !one.tied_with.is_empty()) {
            let tied = of_bids.iter().map(|one| match one.tied_with.as_slice() {
                [] => Cell::Empty,
                tied => Cell::Text(tied.join(", ")),
            });
            rows.push(Row::new(say.option_tied, tied.collect()));
        }
        Group {
            head: Some(GroupHead {
                title: option.title.clone(),
                detail: self.rule(option),
            }),
            rows,
        }
    }

    /// The rule that decides about an option, in a few words.
    fn rule(&self, option: &OptionDecided) -> String {
        let (say, reader) = (self.reader.say, &self.reader);
        let bound = option.bound.map(|bound| reader.exact(bound));
        let bound = bound.unwrap_or_default();
        let group = option.group.as_deref().unwrap_or_default();
        let group = reader.titled(Thing::OptionGroup, group);
        match option.rule {
            OptionRuleUsed::Cheapest => fill(say.option_cheapest, &[("group", group)]),
            OptionRuleUsed::Dearest => fill(say.option_dearest, &[("group", group)]),
            OptionRuleUsed::AtMost => fill(say.option_at_most, &[("bound", &bound)]),
            OptionRuleUsed::AtLeast => fill(say.option_at_least, &[("bound", &bound)]),
        }
    }
}
