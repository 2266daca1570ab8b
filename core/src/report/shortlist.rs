//! Which bids went on to the comparison.

use crate::evaluation::{Reason, ReasonCode};
use crate::explain::{Explained, Figure};
use crate::wording::fill;

use super::award::Award;
use super::reader::decimals_compared;
use super::table::{Cell, Column, Row, Table};

impl Award<'_> {
    /// The bids that were considered, by their points, and whether each goes on.
    pub(super) fn shortlist(&self) -> Table {
        let (say, reader) = (self.reader.say, &self.reader);
        let Some(used) = &self.lot.shortlist else {
            return Table::default();
        };
        let ties = reader.word(used.still_tied);
        let ties = if used.by_tie_chain {
            fill(say.shortlist_by_chain, &[("ties", &ties)])
        } else {
            ties
        };
        let points: Vec<&Explained> = self
            .lot
            .bids
            .iter()
            .filter_map(|bid| bid.shortlist_points.as_ref())
            .collect();
        let decimals = decimals_compared(&points, reader.currency());
        let mut rows = Vec::new();
        for place in &used.places {
            for id in &place.bids {
                let bid = self.lot.bids.iter().find(|bid| bid.bid == *id);
                let points = bid.and_then(|bid| bid.shortlist_points.as_ref());
                let advances = used.advanced.contains(id);
                let decided_by = place.decided_by.as_ref();
                let row = Row::new(
                    reader.bidder(id),
                    vec![
                        Cell::Text(place.rank.to_string()),
                        reader.cell(points, decimals),
                        Cell::Text(if advances { say.yes } else { say.no }.to_owned()),
                        decided_by.map_or(Cell::Empty, |word| Cell::Text(self.tie_break(word))),
                    ],
                );
                rows.push(row.detailed(id));
            }
        }
        let bids = used.bids.to_string();
        Table {
            caption: fill(say.shortlist, &[("bids", &bids), ("ties", &ties)]),
            corner: say.bidder.to_owned(),
            columns: vec![
                Column::words(say.place),
                Column::numbers(say.shortlist_points),
                Column::words(say.shortlist_advances),
                Column::words(say.decided_by),
            ],
            ..Table::default()
        }
        .with_rows(rows)
        .without_empty_columns()
    }

    /// Why a bid does not go on, with the criteria that count; none where its points are not told, or
    /// the reason is another.
    pub(super) fn not_shortlisted(&self, reason: &Reason) -> Option<String> {
        let used = self.lot.shortlist.as_ref()?;
        let (Figure(least), Figure(reached)) = (reason.required?, reason.offered?);
        if reason.code != ReasonCode::NotShortlisted {
            return None;
        }
        let (say, reader) = (self.reader.say, &self.reader);
        let criteria = used.criteria.iter();
        let criteria: Vec<String> = criteria.map(|id| self.quoted_criterion(id)).collect();
        let criteria: Vec<&str> = criteria.iter().map(String::as_str).collect();
        let sentence = if reached < least {
            say.shortlist_fewer
        } else {
            say.shortlist_no_room
        };
        let unit = reason.unit.as_deref().unwrap_or_default();
        let spoken = |value| reader.in_unit(&reader.exact(Figure(value)), unit);
        let places = [
            ("bids", used.bids.to_string()),
            ("criteria", reader.listed(&criteria)),
            ("least", spoken(least)),
            ("reached", spoken(reached)),
        ];
        let places = places.each_ref().map(|(name, text)| (*name, text.as_str()));
        Some(fill(sentence, &places))
    }
}
