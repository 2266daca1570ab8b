//! What bidders do not accept, and what the buyer made of it.

use crate::evaluation::{BidEvaluation, ReservationTreated};
use crate::explain::Explained;
use crate::wording::date;

use super::award::Award;
use super::reader::decimals_compared;
use super::table::{Cell, Column, Row, Table};

impl Award<'_> {
    /// Every reservation with the decision about it and, where it is priced, what the price is made of.
    pub(super) fn reservations(&self) -> Table {
        let (say, reader) = (self.reader.say, &self.reader);
        let all: Vec<(&BidEvaluation, &ReservationTreated)> = self
            .bids()
            .into_iter()
            .flat_map(|bid| bid.reservations.iter().map(move |one| (bid, one)))
            .collect();
        let amounts: Vec<&Explained> = all
            .iter()
            .flat_map(|(_, one)| {
                one.price
                    .iter()
                    .chain(one.parts.iter().map(|part| &part.amount))
            })
            .collect();
        let decimals = decimals_compared(&amounts, reader.currency());
        let mut rows = Vec::new();
        for (bid, one) in all {
            let decision = one.decision.as_ref();
            let of_decision = |text: Option<String>| text.map_or(Cell::Empty, Cell::Text);
            rows.push(Row::new(
                self.name(bid),
                vec![
                    Cell::Text(format!("{}: {}", one.term, one.text)),
                    Cell::Text(reader.word(one.treatment)),
                    reader.cell(one.price.as_ref(), decimals),
                    of_decision(decision.map(|decision| decision.reason.clone())),
                    of_decision(decision.map(|decision| {
                        let date = date(&decision.date, reader.language);
                        match &decision.role {
                            Some(role) => format!("{} ({role}), {date}", decision.by),
                            None => format!("{}, {date}", decision.by),
                        }
                    })),
                ],
            ));
            rows.extend(one.parts.iter().map(|part| {
                let amount = reader.cell(Some(&part.amount), decimals);
                let title = Cell::Text(format!("– {}", part.title));
                Row::new(
                    "",
                    vec![title, Cell::Empty, amount, Cell::Empty, Cell::Empty],
                )
            }));
        }
        Table {
            caption: say.reservations.to_owned(),
            corner: say.bid.to_owned(),
            columns: vec![
                Column::words(say.reservation),
                Column::words(say.reservation_treatment),
                Column::numbers(self.in_currency(say.reservation_price)),
                Column::words(say.reservation_reason),
                Column::words(say.reservation_by),
            ],
            ..Table::default()
        }
        .with_rows(rows)
    }
}
