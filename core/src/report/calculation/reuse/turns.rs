//! The values at which the order of two options turns.

use std::collections::BTreeSet;

use super::{Page, group};
use crate::calculation::{ComponentNeeded, ReuseComparisonFound, ReuseLower, ReuseUnknown};
use crate::explain::{Explained, Figure};
use crate::model::ReuseAxis;
use crate::num::Decimal;
use crate::report::calculation::numbers::cell;
use crate::report::table::{Cell, Column, Group, Row, Table};
use crate::wording::fill;
use crate::wording::number::{self, Kind};

impl Page<'_> {
    /// The yearly uses at which both are the same, in both views.
    pub(super) fn uses(&self) -> Table {
        let groups = self.compared().map(|(one, axis, found)| {
            let views = [
                (self.say.in_year, "uses_per_year", &found.uses_per_year),
                (
                    self.study_view(axis),
                    "uses_per_year_over_study",
                    &found.uses_per_year_over_study,
                ),
            ];
            let rows = views.into_iter().map(|(view, field, uses)| {
                let made = uses.as_ref().and_then(|uses| uses.derivation.as_ref());
                let turns = made.is_some_and(|made| made.formula == "reuse.uses_where_it_turns");
                let head = if turns {
                    self.say.uses_turn
                } else {
                    self.say.uses_needed
                };
                let often = found
                    .not_known
                    .iter()
                    .any(|gap| gap.field == field && gap.reason == ReuseUnknown::TurnsInRange);
                let none = if often {
                    self.say.turns_often
                } else {
                    self.say.no_turn
                };
                let cell = uses
                    .as_ref()
                    .map_or_else(|| Cell::plain(none, none), |uses| cell(uses, &self.reader));
                Row::new(self.viewed(head, view), vec![cell])
            });
            self.turning(one, Some(axis), rows.collect())
        });
        self.values(self.say.needed_uses, groups.collect())
    }

    /// What would have to be otherwise for both to be the same in a steady year.
    pub(super) fn turns(&self) -> Table {
        let groups = self.compared().map(|(one, axis, found)| {
            let mut rows = Vec::new();
            for component in &found.needed.components {
                rows.extend(self.of_component(axis, component));
            }
            rows.extend(found.needed.inputs.iter().filter_map(|input| {
                let mut inputs = self.asked.inputs.iter();
                let title = inputs.find(|asked| asked.id == input.input);
                let title = title.map_or(input.input.as_str(), |asked| &asked.title);
                let head = match axis {
                    ReuseAxis::Cost => self.say.input_price_needed,
                    ReuseAxis::Emissions => self.say.input_emissions_needed,
                };
                let head = fill(head, &[("input", title)]);
                Some(self.reachable(head, input.value.as_ref()?, input.attainable))
            }));
            rows.extend(found.needed.infections.iter().filter_map(|infection| {
                let system = [("system", self.system(&infection.system))];
                let head = fill(self.say.infection_needed, &system);
                let probability = infection.probability_per_use.as_ref()?;
                Some(self.reachable(head, probability, infection.attainable))
            }));
            self.turning(one, Some(axis), once(rows))
        });
        self.values(self.say.turns, groups.collect())
    }

    fn of_component(&self, axis: ReuseAxis, found: &ComponentNeeded) -> Vec<Row> {
        let names = [
            ("component", self.component(&found.system, &found.component)),
            ("system", self.system(&found.system)),
        ];
        let head = |text| fill(text, &names);
        let item = found.item.as_ref();
        let item_head = head(match axis {
            ReuseAxis::Cost => self.say.item_price_needed,
            ReuseAxis::Emissions => self.say.item_emissions_needed,
        });
        let rated = found.rated_uses.as_ref();
        let least = found.least_rated_uses.map(|least| {
            let text = number::exact(Decimal::from(least), self.reader.language);
            Row::new(head(self.say.least_rated), vec![Cell::plain(&text, &text)])
        });
        let rows = [
            item.map(|item| self.reachable(item_head, item, found.item_attainable)),
            rated.map(|rated| self.value(head(self.say.rated_needed), rated)),
            least,
        ];
        // The order turns where one is lower up to here and the other further on; in between both may be equal.
        let lower = found.loss_per_use.iter();
        let lower: Vec<_> = lower
            .filter(|stretch| stretch.lower != ReuseLower::Equal)
            .collect();
        let turns = lower.windows(2).filter_map(|pair| match pair {
            [before, after] if before.lower != after.lower => Some(&before.to),
            _ => None,
        });
        let losses = turns.map(|at| self.value(head(self.say.loss_needed), at));
        rows.into_iter().flatten().chain(losses).collect()
    }

    /// A value that may be out of reach, which is said.
    fn reachable(&self, head: String, number: &Explained, attainable: Option<bool>) -> Row {
        let below = number.value.is_some_and(|value| value.0 < Decimal::ZERO);
        let detail = match attainable {
            Some(false) if below => self.say.not_enough,
            Some(false) => self.say.too_much,
            _ => "",
        };
        self.value(head, number).detailed(detail)
    }

    /// The CO2 price at which costs are the same, per kilogram and per tonne, and what it is divided by.
    pub(super) fn co2_prices(&self) -> Table {
        let say = self.say;
        let groups = self.found.comparisons.iter().map(|one| {
            let prices = [
                (say.co2_price_use, say.co2_kilograms, &one.co2_price),
                (
                    say.co2_price_study,
                    say.co2_kilograms_discounted,
                    &one.co2_price_over_study,
                ),
            ];
            let rows = prices.into_iter().filter_map(|(head, kilograms, price)| {
                let price = price.as_ref()?;
                let apart = |one, other| {
                    let [one, other] = [input(price, one)?, input(price, other)?];
                    one.checked_sub(other)
                };
                let per_tonne = price.value?.0.checked_mul(Decimal::ONE_THOUSAND);
                let tonne = format!("{}/tCO2e", self.asked.currency);
                let told = [
                    (say.per_tonne, per_tonne, tonne.as_str()),
                    (say.co2_costs, apart("C1", "C0"), &self.asked.currency),
                    (kilograms, apart("E0", "E1"), "kgCO2e"),
                ];
                let told = told.into_iter().filter_map(|(head, value, unit)| {
                    Some(Row::new(head, vec![self.amount(value?, unit)]))
                });
                let first = self.value(self.per_use(head), price);
                Some(std::iter::once(first).chain(told).collect::<Vec<_>>())
            });
            self.turning(one, None, rows.flatten().collect())
        });
        self.values(say.co2_price, groups.collect())
    }

    /// A number that only follows from one that is explained.
    fn amount(&self, value: Decimal, unit: &str) -> Cell {
        let decimals = Kind::of(unit, &self.asked.currency).decimals(&[value]);
        let text = number::shown(value, decimals, self.reader.language);
        let exact = number::exact(value, self.reader.language);
        Cell::plain(
            self.reader.in_unit(&text, unit),
            self.reader.in_unit(&exact, unit),
        )
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

/// An input of a number's derivation.
fn input(number: &Explained, symbol: &str) -> Option<Decimal> {
    let mut inputs = number.derivation.as_ref()?.inputs.iter();
    let term = inputs.find(|term| term.symbol == symbol)?;
    term.value.map(|Figure(value)| value)
}

/// Rows that say something new: two options may hold the same system, whose price turns both.
fn once(rows: Vec<Row>) -> Vec<Row> {
    let mut seen = BTreeSet::new();
    let mut rows = rows;
    rows.retain(|row| {
        let number = row.cells.first().map(|cell| match cell {
            Cell::Number(shown) => shown.text.clone(),
            _ => String::new(),
        });
        seen.insert((row.head.clone(), number))
    });
    rows
}
