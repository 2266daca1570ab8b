//! The values at which the order of two options turns.

use super::{Page, group};
use crate::calculation::{ComponentNeeded, ReuseComparisonFound};
use crate::explain::Explained;
use crate::model::ReuseAxis;
use crate::num::Decimal;
use crate::report::calculation::numbers::cell;
use crate::report::table::{Cell, Column, Group, Row, Table};
use crate::wording::fill;
use crate::wording::number;

impl Page<'_> {
    /// What would have to be otherwise for both to be the same.
    pub(super) fn turns(&self) -> Table {
        let groups = self.compared().map(|(one, axis, found)| {
            let uses = found.uses_per_year.iter();
            let mut rows: Vec<Row> = uses
                .map(|uses| self.value(self.say.uses_needed.to_owned(), uses))
                .collect();
            for component in &found.needed.components {
                rows.extend(self.of_component(component));
            }
            rows.extend(found.needed.inputs.iter().filter_map(|input| {
                let mut inputs = self.asked.inputs.iter();
                let title = inputs.find(|asked| asked.id == input.input);
                let title = title.map_or(input.input.as_str(), |asked| &asked.title);
                let head = fill(self.say.input_needed, &[("input", title)]);
                Some(self.value(head, input.value.as_ref()?))
            }));
            rows.extend(found.needed.infections.iter().filter_map(|infection| {
                let system = [("system", self.system(&infection.system))];
                let head = fill(self.say.infection_needed, &system);
                Some(self.value(head, infection.probability_per_use.as_ref()?))
            }));
            self.turning(one, Some(axis), rows)
        });
        self.values(self.say.turns, groups.collect())
    }

    fn of_component(&self, found: &ComponentNeeded) -> impl Iterator<Item = Row> {
        let names = [
            ("component", self.component(&found.system, &found.component)),
            ("system", self.system(&found.system)),
        ];
        let head = |text| fill(text, &names);
        let value = |text, number: &Option<Explained>| {
            number.as_ref().map(|number| self.value(head(text), number))
        };
        let least = found.least_rated_uses.map(|least| {
            let text = number::exact(Decimal::from(least), self.reader.language);
            Row::new(head(self.say.least_rated), vec![Cell::plain(&text, &text)])
        });
        let rows = [
            value(self.say.item_needed, &found.item).map(|row| {
                let item = found.item.as_ref().and_then(|item| item.value);
                let is_below = item.is_some_and(|item| item.0 < Decimal::ZERO);
                row.detailed(if is_below { self.say.not_enough } else { "" })
            }),
            value(self.say.rated_needed, &found.rated_uses),
            least,
        ];
        // The order turns where a stretch of losses ends and another follows.
        let turns = found.loss_per_use.iter().rev().skip(1).rev();
        let losses = turns.map(|stretch| self.value(head(self.say.loss_needed), &stretch.to));
        let losses: Vec<Row> = losses.collect();
        rows.into_iter().flatten().chain(losses)
    }

    /// The CO2 price at which costs are the same.
    pub(super) fn co2_prices(&self) -> Table {
        let groups = self.found.comparisons.iter().map(|one| {
            let prices = [
                (self.say.co2_price_use, &one.co2_price),
                (self.say.co2_price_study, &one.co2_price_over_study),
            ];
            let rows = prices
                .into_iter()
                .filter_map(|(head, price)| Some(self.value(self.per_use(head), price.as_ref()?)));
            self.turning(one, None, rows.collect())
        });
        self.values(self.say.co2_price, groups.collect())
    }

    fn turning(
        &self,
        one: &ReuseComparisonFound,
        axis: Option<ReuseAxis>,
        rows: Vec<Row>,
    ) -> Group {
        let against = self.against(one);
        let title = axis.map_or(against.clone(), |axis| {
            format!("{}: {against}", self.axis(axis))
        });
        group(title, rows)
    }

    fn values(&self, caption: &str, groups: Vec<Group>) -> Table {
        let groups = groups.into_iter();
        Table {
            caption: caption.to_owned(),
            columns: vec![Column::numbers(self.reader.say.lint_value)],
            groups: groups.filter(|group| !group.rows.is_empty()).collect(),
            ..Table::default()
        }
    }

    fn value(&self, head: String, number: &Explained) -> Row {
        Row::new(head, vec![cell(number, &self.reader)])
    }
}
