//! Ranges of weights under a framework agreement, and who competes under it.

use crate::explain::Figure;
use crate::wording::fill;

use super::award::Award;
use super::reader::criterion_path;
use super::table::{Cell, Column, Row, Table};

impl Award<'_> {
    /// Under which framework the lot is a mini-competition, and who made no bid.
    pub(super) fn under_framework(&self) -> Vec<String> {
        let Some(under) = &self.lot.under_framework else {
            return Vec::new();
        };
        let say = self.reader.say;
        let suppliers = under.suppliers.to_string();
        let said = [
            ("framework", under.procurement.as_str()),
            ("version", &under.version),
            ("lot", &under.lot),
            ("sha256", &under.sha256),
            ("suppliers", &suppliers),
        ];
        let mut sentences = vec![fill(say.under_framework, &said)];
        if !under.without_bid.is_empty() {
            let without = under.without_bid.iter();
            let names: Vec<&str> = without.map(|one| one.bidder.as_str()).collect();
            let bidders = self.reader.listed(&names);
            sentences.push(fill(say.without_bid, &[("bidders", &bidders)]));
        }
        sentences
    }

    /// The ranges that a framework publishes, or the weights of a mini-competition beside them.
    pub(super) fn weight_ranges(&self) -> Table {
        let (say, reader) = (self.reader.say, &self.reader);
        let number = |figure: Option<Figure>| {
            figure.map_or(Cell::Empty, |figure| {
                let text = reader.exact(figure);
                Cell::plain(text.clone(), text)
            })
        };
        let row = |name: String, weight, lowest, highest| {
            let cells = vec![number(weight), number(Some(lowest)), number(Some(highest))];
            Row::new(name, cells)
        };
        let path = |criterion: &str| criterion_path(self.lot, criterion);
        let published = self.lot.framework.iter().flat_map(|one| &one.weight_ranges);
        let published =
            published.map(|one| row(path(&one.criterion), None, one.lowest, one.highest));
        let chosen = self.lot.criteria.iter().filter_map(|one| {
            let range = one.weight_range?;
            Some(row(path(&one.id), one.weight, range.lowest, range.highest))
        });
        let of_framework = self.lot.framework.as_ref();
        let of_framework = of_framework.and_then(|one| one.price_quality_ranges);
        let under = self.lot.under_framework.as_ref();
        let percent = of_framework.or(under.and_then(|one| one.price_quality_ranges));
        let percent = percent.into_iter().flat_map(|both| {
            let price = (say.weight_of_price, both.price_weight);
            [price, (say.weight_of_quality, both.quality_weight)]
        });
        let percent =
            percent.map(|(name, one)| row(name.to_owned(), one.weight, one.lowest, one.highest));
        let caption = match self.lot.under_framework {
            Some(_) => say.weights_in_ranges,
            None => say.weight_ranges,
        };
        Table {
            caption: caption.to_owned(),
            corner: say.criterion.to_owned(),
            columns: vec![
                Column::numbers(say.weight_chosen),
                Column::numbers(say.weight_lowest),
                Column::numbers(say.weight_highest),
            ],
            ..Table::default()
        }
        .with_rows(percent.chain(published).chain(chosen).collect())
        .without_empty_columns()
    }
}
