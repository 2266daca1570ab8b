//! What draws say of a decision: who is best where, how probably, and what information is worth.

use super::Told;
use crate::calculation::{
    DecisionUncertaintyFound, Estimate, EstimatedMean, PartialInformationValue, StretchOfPay,
};
use crate::catalogue::{CalculationLabels, DecisionLabels, HealthLabels};
use crate::model::BetterEffect;
use crate::num::Decimal;
use crate::report::incremental::standing;
use crate::report::reader::Reader;
use crate::report::table::{Cell, Column, Row, Table};
use crate::wording::fill;
use crate::wording::number::{self, Kind};

/// So many values of willingness to pay are told on a page; the document holds all of them.
const MOST_ROWS: usize = 12;
/// A tie over less than this part of the willingness to pay that it ends at is one of chance.
const CHANCE: u32 = 100;
/// So many changes of the most probable strategy are told.
const MOST_STRETCHES: usize = 8;

pub(super) fn told(found: &DecisionUncertaintyFound, reader: &Reader<'_>) -> Told {
    let page = Page {
        found,
        reader,
        say: DecisionLabels::of(reader.language),
        pay: Kind::Money.decimals(&decimals_of(&found.willingness_to_pay)),
    };
    let mut tables = vec![page.strategies(), page.information(), page.probabilities()];
    tables.extend(page.partial());
    Told {
        sentences: page.sentences(),
        tables,
        details: vec![page.losses()],
        ..Told::default()
    }
}

struct Page<'a> {
    found: &'a DecisionUncertaintyFound,
    reader: &'a Reader<'a>,
    say: &'static DecisionLabels,
    /// The decimals of willingness to pay.
    pay: u32,
}

/// An estimate as a decimal; none where it is too large for one.
fn decimal(estimate: Estimate) -> Option<Decimal> {
    Decimal::try_from(estimate.0).ok()
}

fn decimals_of(estimates: &[Estimate]) -> Vec<Decimal> {
    estimates.iter().copied().filter_map(decimal).collect()
}

impl Page<'_> {
    fn shown(&self, estimate: Estimate, decimals: u32) -> String {
        decimal(estimate).map_or_else(
            || format!("{:e}", estimate.0),
            |value| {
                // Zero is zero: it needs no decimals.
                let decimals = if value.is_zero() { 0 } else { decimals };
                number::shown(value, decimals, self.reader.language)
            },
        )
    }

    fn sentences(&self) -> Vec<String> {
        let say = self.say;
        let draws = number::shown(Decimal::from(self.found.draws), 0, self.reader.language);
        let comparator = self.reader.quote(&self.found.comparator);
        let mut sentences = vec![fill(
            say.draws,
            &[("draws", draws.as_str()), ("comparator", &comparator)],
        )];
        if self.found.better == BetterEffect::Lower {
            let say = HealthLabels::of(self.reader.language);
            sentences.push(say.less_is_better.to_owned());
        }
        let stretches = self.found.best_expected.iter();
        sentences.extend(stretches.map(|stretch| {
            self.stretch(stretch, [say.best_between, say.best_from, say.best_always])
        }));
        let probable = self.most_probable();
        if probable.len() > MOST_STRETCHES {
            let changes = probable.len().saturating_sub(1).to_string();
            let first = probable.get(1).map(|one| self.shown(one.from, self.pay));
            let last = probable.last().map(|one| self.paid(one.from));
            let [first, last] = [first, last].map(Option::unwrap_or_default);
            sentences.push(fill(
                say.probable_changes,
                &[("count", &changes), ("first", &first), ("last", &last)],
            ));
        } else {
            let words = [say.probable_between, say.probable_from, say.probable_always];
            let told = probable.iter().map(|stretch| self.stretch(stretch, words));
            sentences.extend(told);
        }
        sentences.push(say.estimates.to_owned());
        if !self.found.partial_information.is_empty() {
            sentences.push(say.held_out_note.to_owned());
        }
        sentences
    }

    /// Who is the best in the most draws, but for ties that only show that the draws are not infinitely many: those
    /// that end before one part in a hundred.
    fn most_probable(&self) -> Vec<&StretchOfPay> {
        let stretches = self.found.most_probable.iter();
        let is_short = |one: &StretchOfPay| {
            let (from, to) = (decimal(one.from)?, decimal(one.to?)?);
            let least = to.abs().checked_div(Decimal::from(CHANCE))?;
            Some(to.checked_sub(from)? < least)
        };
        let is_chance =
            |one: &StretchOfPay| one.strategies.len() > 1 && is_short(one).unwrap_or_default();
        stretches.filter(|one| !is_chance(one)).collect()
    }

    fn stretch(&self, stretch: &StretchOfPay, words: [&str; 3]) -> String {
        let [between, from_on, always] = words;
        let names = stretch.strategies.iter();
        let names: Vec<String> = names.map(|name| self.reader.quote(name)).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let names = self.reader.listed(&names);
        // Of a stretch with two ends the unit stands at the second.
        let from = match stretch.to {
            Some(_) => self.shown(stretch.from, self.pay),
            None => self.paid(stretch.from),
        };
        let to = stretch.to.map(|to| self.paid(to));
        let words = match (&to, stretch.from.0 == 0.0) {
            (Some(_), _) => between,
            (None, false) => from_on,
            (None, true) => always,
        };
        let to = to.as_deref().unwrap_or_default();
        fill(
            words,
            &[("from", &from), ("to", to), ("strategies", &names)],
        )
    }

    /// A willingness to pay with its unit.
    fn paid(&self, estimate: Estimate) -> String {
        let shown = self.shown(estimate, self.pay);
        self.reader.in_unit(&shown, &self.per_unit())
    }

    fn per_unit(&self) -> String {
        format!("{}/{}", self.found.currency, self.found.effect_unit)
    }

    /// What a number is, with its unit.
    fn titled(&self, what: &str, unit: &str) -> String {
        let unit = number::unit(unit, self.reader.language);
        fill(
            CalculationLabels::of(self.reader.language).in_unit,
            &[("what", what), ("unit", &unit)],
        )
    }

    fn in_money(&self, what: &str) -> String {
        self.titled(what, &self.found.currency)
    }

    fn in_effect(&self, what: &str) -> String {
        self.titled(what, &self.found.effect_unit)
    }

    fn strategies(&self) -> Table {
        let say = self.say;
        let strategies = &self.found.strategies;
        let costs: Vec<Estimate> = strategies.iter().map(|one| one.cost.value).collect();
        let effects: Vec<Estimate> = strategies.iter().map(|one| one.effect.value).collect();
        let money = Kind::Money.decimals(&decimals_of(&costs));
        let units = Kind::Quantity.decimals(&decimals_of(&effects)).max(3);
        let rows = strategies.iter().map(|strategy| {
            let cells = vec![
                self.mean(Some(strategy.cost), money),
                self.mean(Some(strategy.effect), units),
                self.mean(strategy.incremental_cost, money),
                self.mean(strategy.incremental_effect, units),
                self.icer(&strategy.id),
                Cell::Text(self.standing(&strategy.id)),
            ];
            Row::new(&strategy.id, cells)
        });
        Table {
            caption: say.means.to_owned(),
            corner: say.strategy.to_owned(),
            columns: vec![
                Column::numbers(self.in_money(say.cost)),
                Column::numbers(self.in_effect(say.effect)),
                Column::numbers(self.in_money(say.more_cost)),
                Column::numbers(self.in_effect(say.more_effect)),
                Column::numbers(self.titled(say.icer, &self.per_unit())),
                Column::words(say.standing),
            ],
            ..Table::default()
        }
        .with_rows(rows.collect())
    }

    /// What another unit of effect costs where the strategy is on the frontier of the means.
    fn icer(&self, strategy: &str) -> Cell {
        let compared = self.found.means_compared.iter();
        let mut steps = compared.flat_map(|compared| &compared.frontier);
        let step = steps.find(|step| step.strategies.iter().any(|one| one == strategy));
        step.and_then(|step| step.icer).map_or(Cell::Empty, |icer| {
            Cell::plain(self.shown(icer, self.pay), self.shown(icer, 12))
        })
    }

    /// Where a strategy stands by its means, and because of whom.
    fn standing(&self, strategy: &str) -> String {
        let compared = self.found.means_compared.iter();
        let mut placed = compared.flat_map(|compared| &compared.strategies);
        let placed = placed.find(|one| one.strategy == strategy);
        placed.map_or_else(String::new, |one| {
            standing(one.standing, &one.dominated_by, &one.equal_to, self.reader)
        })
    }

    /// A mean with its error.
    fn mean(&self, mean: Option<EstimatedMean>, decimals: u32) -> Cell {
        let Some(mean) = mean else {
            return Cell::Empty;
        };
        let parts = [mean.value, mean.standard_error];
        let [value, error] = parts.map(|part| self.shown(part, decimals));
        let exact = parts.map(|part| self.shown(part, 12));
        Cell::plain(format!("{value} ± {error}"), exact.join(" ± "))
    }

    /// The values of willingness to pay that are told.
    fn places(&self) -> Vec<usize> {
        let count = self.found.willingness_to_pay.len();
        let step = count.div_ceil(MOST_ROWS).max(1);
        let mut places: Vec<usize> = (0..count).step_by(step).collect();
        if let Some(last) = count.checked_sub(1).filter(|last| !places.contains(last)) {
            places.push(last);
        }
        places
    }

    fn by_pay(
        &self,
        caption: &str,
        columns: Vec<Column>,
        cells: impl Fn(usize) -> Vec<Cell>,
    ) -> Table {
        let row = |place: usize| {
            let pay = self.found.willingness_to_pay.get(place).copied();
            let head = pay.map_or_else(String::new, |pay| self.shown(pay, self.pay));
            Row::new(head, cells(place))
        };
        Table {
            caption: caption.to_owned(),
            corner: self.titled(self.say.pay, &self.per_unit()),
            columns,
            ..Table::default()
        }
        .with_rows(self.places().into_iter().map(row).collect())
    }

    fn share(&self, share: Option<Estimate>) -> Cell {
        let share = share.and_then(decimal);
        share.map_or(Cell::Empty, |share| {
            let language = self.reader.language;
            let tenths = number::rounded(share, 3);
            Cell::plain(
                number::percent(tenths, language),
                number::rate(share, language),
            )
        })
    }

    fn amount(&self, values: &[Estimate], place: usize) -> Cell {
        let decimals = Kind::Money.decimals(&decimals_of(values));
        values.get(place).map_or(Cell::Empty, |value| {
            Cell::plain(self.shown(*value, decimals), self.shown(*value, 12))
        })
    }

    fn information(&self) -> Table {
        let say = self.say;
        let found = &self.found.perfect_information;
        let mut columns = vec![
            Column::words(say.best),
            Column::numbers(say.probability),
            Column::numbers(self.in_money(say.perfect)),
            Column::numbers(self.in_money(say.error)),
        ];
        let population = found.of_population.as_ref();
        columns.extend(population.map(|_| Column::numbers(self.in_money(say.of_population))));
        self.by_pay(say.information, columns, |place| {
            let point = self.found.frontier.get(place);
            let names = point.map(|point| {
                let names: Vec<&str> = point.strategies.iter().map(String::as_str).collect();
                let listed = self.reader.listed(&names);
                if names.len() > 1 {
                    fill(say.tied_best, &[("strategies", &listed)])
                } else {
                    listed
                }
            });
            let mut cells = vec![
                Cell::Text(names.unwrap_or_default()),
                self.share(point.and_then(|point| point.probability_best)),
                self.amount(&found.value, place),
                self.amount(&found.standard_error, place),
            ];
            cells.extend(population.map(|values| self.amount(values, place)));
            cells
        })
    }

    fn probabilities(&self) -> Table {
        let strategies = &self.found.strategies;
        let columns = strategies.iter().map(|one| Column::numbers(&one.id));
        let ties = Column::numbers(self.say.tied);
        self.by_pay(
            self.say.probabilities,
            columns.chain([ties]).collect(),
            |place| {
                let alone = strategies.iter().map(|one| &one.probability_best);
                let all = alone.chain([&self.found.tied]);
                all.map(|curve| self.share(curve.get(place).copied()))
                    .collect()
            },
        )
    }

    fn partial(&self) -> Option<Table> {
        let sets = &self.found.partial_information;
        let names = |set: &PartialInformationValue| set.parameters.join(" + ");
        let columns = sets.iter().flat_map(|set| {
            let error = Column {
                detail: names(set),
                ..Column::numbers(self.say.error)
            };
            let held_out = Column {
                detail: names(set),
                ..Column::numbers(self.say.held_out)
            };
            [Column::numbers(names(set)), error, held_out]
        });
        (!sets.is_empty()).then(|| {
            let caption = self.in_money(self.say.partial);
            self.by_pay(&caption, columns.collect(), |place| {
                let sets = sets.iter().flat_map(|set| {
                    let information = &set.information;
                    [
                        self.amount(&information.value, place),
                        self.amount(&information.standard_error, place),
                        self.amount(&set.held_out, place),
                    ]
                });
                sets.collect()
            })
        })
    }

    fn losses(&self) -> Table {
        let strategies = &self.found.strategies;
        let columns = strategies.iter().map(|one| Column::numbers(&one.id));
        let caption = self.in_money(self.say.losses);
        self.by_pay(&caption, columns.collect(), |place| {
            let losses = strategies.iter().map(|one| &one.expected_loss);
            losses.map(|curve| self.amount(curve, place)).collect()
        })
    }
}
