//! What the weights of the criteria are made of.

use crate::evaluation::CriterionUsed;
use crate::explain::Explained;
use crate::wording::number;

use super::award::Award;
use super::reader::criterion_path;
use super::table::{Cell, Column, Row, Table};

impl Award<'_> {
    /// The points, ratings or ranks that the procurement states, and the weights that they come to.
    pub(super) fn weights(&self) -> Table {
        let (say, reader) = (self.reader.say, &self.reader);
        let criteria = self.lot.criteria.iter();
        let of: Vec<(&CriterionUsed, &Explained)> = criteria
            .filter_map(|criterion| Some((criterion, criterion.weight_made.as_ref()?)))
            .collect();
        let formula = of.first().and_then(|(_, made)| made.derivation.as_ref());
        let formula = formula.map_or("", |derivation| derivation.formula);
        let weighting = formula.strip_prefix("weight.").unwrap_or_default();
        let percent = |number: &Explained| {
            let value = number.value.map(|value| value.0).unwrap_or_default();
            reader.shown_as(number, number::percent(value, reader.language))
        };
        let row = |(criterion, made): &(&CriterionUsed, &Explained)| {
            let stated = criterion.weight.map(|stated| reader.exact(stated));
            let stated = stated.map_or(Cell::Empty, |stated| Cell::plain(stated.clone(), stated));
            let share = criterion.share.map_or(Cell::Empty, |share| {
                let text = number::percent(share.0, reader.language);
                Cell::plain(text, reader.exact(share))
            });
            Row::new(
                criterion_path(self.lot, &criterion.id),
                vec![stated, percent(made), share],
            )
        };
        Table {
            caption: say.weights.to_owned(),
            corner: say.criterion.to_owned(),
            columns: vec![
                Column::numbers(reader.label("weighting", weighting)),
                Column::numbers(say.weight_of_level),
                Column::numbers(say.weight_of_whole),
            ],
            ..Table::default()
        }
        .with_rows(of.iter().map(row).collect())
    }
}
