//! The total of a bid in words: points, an amount, or points for an amount, as the method has it.

use super::award::Award;
use super::reader::decimals_compared;
use crate::evaluation::Place;
use crate::explain::{Explained, Figure};
use crate::wording::{fill, number};

impl Award<'_> {
    /// Whether the total is an amount, of which the lowest wins.
    pub(super) fn by_price(&self) -> bool {
        !matches!(self.lot.method, "weighted_points" | "price_per_quality")
    }

    pub(super) fn decimals_of_totals(&self) -> u32 {
        let totals: Vec<&Explained> = self
            .lot
            .bids
            .iter()
            .filter_map(|bid| bid.total.as_ref())
            .collect();
        decimals_compared(&totals, self.reader.currency())
    }

    /// Of points, an evaluation price, a price alone and a quotient, the words of this method's total.
    pub(super) fn of_total(
        &self,
        [points, price, lowest, quotient]: [&'static str; 4],
    ) -> &'static str {
        match self.lot.method {
            "weighted_points" => points,
            "lowest_price" => lowest,
            "price_per_quality" => quotient,
            _ => price,
        }
    }

    /// The money that points of quality are stated for, of a total that is such a quotient.
    pub(super) fn per(&self, total: &Explained) -> Option<String> {
        let inputs = &total.derivation.as_ref()?.inputs;
        let per = inputs.iter().find(|term| term.symbol == "k")?.value?;
        Some(
            self.reader
                .in_unit(&self.reader.exact(per), self.reader.currency()),
        )
    }

    /// The unit of a total that is no amount.
    pub(super) fn unit_of_points(&self) -> &'static str {
        match self.lot.method {
            "price_per_quality" => "quality_points",
            _ => "points",
        }
    }

    /// The total that a place is held with.
    pub(super) fn total_of(&self, place: &Place) -> String {
        let say = self.reader.say;
        let first = place.bids.first().and_then(|id| self.bid(id));
        let total = first.and_then(|bid| bid.total.as_ref());
        let decimals = self.decimals_of_totals();
        let shown = match total {
            Some(total) if self.by_price() => self.reader.spoken(total, decimals),
            Some(Explained {
                value: Some(Figure(value)),
                ..
            }) => {
                let shown = number::shown(*value, decimals, self.reader.language);
                self.reader.in_unit(&shown, self.unit_of_points())
            }
            _ => say.confidential.to_owned(),
        };
        let words = [
            say.result_with_points,
            say.result_with_price,
            say.result_with_lowest,
            say.result_with_quotient,
        ];
        let per = total.and_then(|total| self.per(total)).unwrap_or_default();
        fill(self.of_total(words), &[("total", &shown), ("per", &per)])
    }
}
