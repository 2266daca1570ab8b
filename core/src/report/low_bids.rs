//! Which bidders are asked to explain a low bid, and by which test.

use crate::evaluation::{BidEvaluation, LowBid, LowBidTested};
use crate::explain::Explained;
use crate::wording::number::{self, Kind};

use super::award::Award;
use super::reader::criterion_path;
use super::table::{Cell, Group, GroupHead, Row, Table};

impl Award<'_> {
    /// The published tests of how low a bid may be, beside the measure of each bid.
    pub(super) fn low_bids(&self) -> Table {
        let (say, reader) = (self.reader.say, &self.reader);
        let of: Vec<(&BidEvaluation, &LowBid)> = self
            .bids()
            .into_iter()
            .filter_map(|bid| Some((bid, bid.low_bid.as_ref()?)))
            .collect();
        let Some((_, first)) = of.first() else {
            return Table::default();
        };
        let kind = Kind::of(&first.unit, reader.currency());
        let amounts: Vec<_> = of.iter().map(|(_, low)| low.amount.0).collect();
        let decimals = kind.decimals(&amounts);
        let amounts = of.iter().map(|(_, low)| {
            let shown = number::shown(low.amount.0, decimals, reader.language);
            Cell::plain(shown, reader.in_unit(&reader.exact(low.amount), &low.unit))
        });
        let path = criterion_path(self.lot, &first.criterion);
        let unit = number::unit_of_many(&first.unit, reader.language);
        let measured = Row::new(format!("{path} ({unit})"), amounts.collect());
        let answer = |asks: bool| Cell::Text(if asks { say.yes } else { say.no }.to_owned());
        let asked = of.iter().map(|(_, low)| answer(low.explanation_required));
        let tests = first.tests.iter().enumerate().map(|(index, test)| {
            let of_bids: Vec<Option<&LowBidTested>> =
                of.iter().map(|(_, low)| low.tests.get(index)).collect();
            let limits: Vec<Option<&Explained>> = of_bids
                .iter()
                .map(|tested| tested.and_then(|tested| tested.limit.as_ref()))
                .collect();
            let asks = of_bids.iter().map(|tested| match tested {
                Some(tested) if tested.limit.is_some() => answer(tested.asks),
                _ => Cell::Empty,
            });
            let inclusive = of_bids.iter().flatten().find_map(|one| one.inclusive);
            let limit = if inclusive == Some(true) {
                say.low_at_most
            } else {
                say.low_below
            };
            let rows = self.result_row(limit, &limits).into_iter();
            Group {
                head: Some(GroupHead {
                    title: reader.label("low_bid", test.test),
                    detail: String::new(),
                }),
                rows: rows
                    .chain([Row::new(say.low_asks, asks.collect())])
                    .collect(),
            }
        });
        let mut groups = vec![Group {
            head: None,
            rows: vec![measured],
        }];
        groups.extend(tests);
        groups.push(Group {
            head: None,
            rows: vec![Row::new(say.low_required, asked.collect()).strong()],
        });
        Table {
            caption: say.low_bids.to_owned(),
            corner: say.low_test.to_owned(),
            columns: of.iter().map(|(bid, _)| reader.column(&bid.bid)).collect(),
            groups,
        }
    }
}
