//! Life-cycle cost as a reader sees it: the bids side by side.

use crate::analysis::LotAnalysis;
use crate::evaluation::{CostReport, DiscountingUsed, PackagingReport, PartyCost, PhaseCost};
use crate::explain::{Explained, Figure, Series};
use crate::model::Phase;
use crate::num::{Decimal, decide};
use crate::wording::number::{self, Kind};

use super::award::Award;
use super::page::Bid;
use super::reader::{Reader, title_of, values};
use super::table::{Cell, Column, Row, Table};
use super::{externality, producer_fee};

/// A bid, or current practice, with its costs.
struct Costed<'a> {
    column: Column,
    costs: &'a CostReport,
}

/// A number of a cost report, with or without a derivation.
#[derive(Clone, Copy)]
enum Amount<'a> {
    Explained(&'a Explained),
    /// A year of a series.
    OfYear(&'a Series, usize),
    Figure(Option<Figure>),
}

impl Amount<'_> {
    fn value(self) -> Option<Decimal> {
        match self {
            Self::Explained(number) => number.value,
            Self::OfYear(series, year) => {
                let values = series.values.as_ref();
                values.and_then(|values| values.get(year)).copied()
            }
            Self::Figure(figure) => figure,
        }
        .map(|figure| figure.0)
    }

    fn cell(self, reader: &Reader<'_>, decimals: u32) -> Cell {
        match self {
            Self::Explained(number) => reader.cell(Some(number), decimals),
            Self::OfYear(series, year) => reader.of_year(series, year, decimals),
            Self::Figure(figure) => reader.figure(figure, decimals),
        }
    }
}

/// A part of a cost report: what tells it from others, its title, and its amount.
type Part<'a> = (String, String, Amount<'a>);

/// The costs of a lot.
pub(super) struct Costs<'a> {
    pub(super) reader: Reader<'a>,
    pub(super) discounting: &'a DiscountingUsed,
    costed: Vec<Costed<'a>>,
}

impl<'a> Costs<'a> {
    /// What the bids of an award and current practice cost.
    pub(super) fn of_award(award: &Award<'a>) -> Self {
        let reader = award.reader;
        let of_bids = award.bids().into_iter().filter_map(|bid| {
            Some(Costed {
                column: reader.column(&bid.bid),
                costs: bid.costs.as_ref()?,
            })
        });
        let of_practice = award.lot.alternative.as_ref().and_then(|alternative| {
            Some(Costed {
                column: reader.practice(&alternative.title),
                costs: alternative.costs.as_ref()?,
            })
        });
        let costed = of_bids.chain(of_practice).collect();
        Self {
            reader,
            discounting: &award.lot.discounting,
            costed,
        }
    }

    /// What the options of an analysis cost.
    pub(super) fn of_analysis(lot: &'a LotAnalysis, reader: Reader<'a>) -> Self {
        let costed = lot.options.iter().map(|option| Costed {
            column: reader.option(lot, &option.option),
            costs: &option.costs,
        });
        Self {
            reader,
            discounting: &lot.discounting,
            costed: costed.collect(),
        }
    }

    /// Whether every year counts the same, so that present values are the amounts themselves.
    fn undiscounted_only(&self) -> bool {
        let mut factors = self.discounting.factors.iter();
        factors.all(|factor| factor.0 == Decimal::ONE)
    }

    /// The totals, then the costs by phase, payer, participant and year.
    pub(super) fn tables(&self) -> Vec<Table> {
        let present = !self.undiscounted_only();
        let mut tables = vec![self.totals()];
        tables.extend(self.parties_and_phases(present));
        tables.push(self.by_year(false));
        tables.retain(|table| !table.is_empty());
        tables
    }

    /// The same costs without discounting, and the present values of the years; none where they are the same.
    pub(super) fn more_tables(&self) -> Vec<Table> {
        if self.undiscounted_only() {
            return Vec::new();
        }
        let mut tables = self.parties_and_phases(false);
        tables.push(self.by_year(true));
        tables.retain(|table| !table.is_empty());
        tables
    }

    fn parties_and_phases(&self, present: bool) -> Vec<Table> {
        let say = self.reader.say;
        let procurement = &self.reader.procurement;
        let pick = move |undiscounted, present_value| {
            Amount::Explained(if present { present_value } else { undiscounted })
        };
        let total =
            |costs: &'a CostReport| pick(&costs.totals.undiscounted, &costs.totals.present_value);
        let party = |party: &'a PartyCost, among| {
            (
                party.party.clone(),
                title_of(&party.party, among).to_owned(),
                pick(&party.undiscounted, &party.present_value),
            )
        };
        vec![
            self.side_by_side(
                self.caption(say.by_phase, present),
                say.phase,
                &|costs| {
                    let phase = |part: &'a PhaseCost| {
                        let word = self.reader.word::<Phase>(part.phase);
                        (
                            word.clone(),
                            word,
                            pick(&part.undiscounted, &part.present_value),
                        )
                    };
                    costs.by_phase.iter().map(phase).collect()
                },
                &total,
            ),
            self.side_by_side(
                self.caption(say.by_payer, present),
                say.payer,
                &|costs| {
                    costs
                        .by_payer
                        .iter()
                        .map(|part| party(part, &procurement.payers))
                        .collect()
                },
                &total,
            ),
            self.side_by_side(
                self.caption(say.by_participant, present),
                say.participant,
                &|costs| {
                    let mut parts: Vec<Part<'a>> = costs
                        .by_participant
                        .iter()
                        .map(|part| party(part, &procurement.participants))
                        .collect();
                    if !parts.is_empty() {
                        parts.extend(self.rest(&parts, total(costs)));
                    }
                    parts
                },
                &total,
            ),
        ]
    }

    fn by_year(&self, present: bool) -> Table {
        let say = self.reader.say;
        self.side_by_side(
            self.caption(say.by_year, present),
            say.year,
            &|costs| {
                let series = if present {
                    &costs.by_year.present_value
                } else {
                    &costs.by_year.undiscounted
                };
                let years = 0..self.discounting.factors.len();
                let part = |year: usize| {
                    let amount = Amount::OfYear(series, year);
                    (year.to_string(), year.to_string(), amount)
                };
                years.map(part).collect()
            },
            &|costs| {
                Amount::Explained(if present {
                    &costs.totals.present_value
                } else {
                    &costs.totals.undiscounted
                })
            },
        )
    }

    /// What of a total stands in none of its parts; nothing where they add up to it.
    fn rest(&self, parts: &[Part<'a>], total: Amount<'a>) -> Option<Part<'a>> {
        let rest = total.value().and_then(|total| {
            let mut parts = parts.iter();
            parts.try_fold(total, |rest, (_, _, part)| rest.checked_sub(part.value()?))
        });
        if rest.is_some_and(|rest| decide(rest).is_zero()) {
            return None;
        }
        // No participant has an empty identifier.
        let title = self.reader.say.at_no_participant.to_owned();
        Some((String::new(), title, Amount::Figure(rest.map(Figure))))
    }

    fn caption(&self, head: &str, present: bool) -> String {
        let say = self.reader.say;
        let basis = match (self.undiscounted_only(), present) {
            (true, _) => return format!("{head} ({})", self.reader.currency()),
            (false, true) => say.as_present_value,
            (false, false) => say.as_due,
        };
        format!("{head}, {basis} ({})", self.reader.currency())
    }

    /// One row for each part that any bid has, one column for each bid.
    fn side_by_side(
        &self,
        caption: String,
        corner: &str,
        parts: &dyn Fn(&'a CostReport) -> Vec<Part<'a>>,
        total: &dyn Fn(&'a CostReport) -> Amount<'a>,
    ) -> Table {
        let columns: Vec<Vec<Part<'a>>> = self
            .costed
            .iter()
            .map(|costed| parts(costed.costs))
            .collect();
        let amounts: Vec<Decimal> = columns
            .iter()
            .flatten()
            .filter_map(|(_, _, amount)| amount.value())
            .collect();
        let decimals = Kind::Money.decimals(&amounts);
        let mut keys: Vec<(&str, &str)> = Vec::new();
        for (key, title, _) in columns.iter().flatten() {
            if !keys.iter().any(|(known, _)| known == key) {
                keys.push((key, title));
            }
        }
        let mut rows: Vec<Row> = keys
            .into_iter()
            .map(|(key, title)| {
                let cell = |column: &Vec<Part<'a>>| {
                    let part = column.iter().find(|(other, _, _)| other == key);
                    part.map_or(Cell::Empty, |(_, _, amount)| {
                        amount.cell(&self.reader, decimals)
                    })
                };
                Row::new(title, columns.iter().map(cell).collect())
            })
            .collect();
        if !rows.is_empty() {
            let cells = self
                .costed
                .iter()
                .map(|costed| total(costed.costs).cell(&self.reader, decimals))
                .collect();
            rows.push(Row::new(self.reader.say.in_total, cells).strong());
        }
        Table {
            caption,
            corner: corner.to_owned(),
            columns: self
                .costed
                .iter()
                .map(|costed| costed.column.clone())
                .collect(),
            ..Table::default()
        }
        .with_rows(rows)
    }

    fn totals(&self) -> Table {
        let say = self.reader.say;
        let currency = self.reader.currency();
        let of =
            |pick: &dyn Fn(&'a CostReport) -> Option<&'a Explained>| -> Vec<Option<&'a Explained>> {
                self.costed
                    .iter()
                    .map(|costed| pick(costed.costs))
                    .collect()
            };
        let money: [(&str, Vec<Option<&Explained>>); 3] = [
            (
                say.undiscounted,
                of(&|costs| Some(&costs.totals.undiscounted)),
            ),
            (
                say.present_value,
                of(&|costs| Some(&costs.totals.present_value)),
            ),
            (
                say.annual_equivalent,
                of(&|costs| Some(&costs.totals.annual_equivalent)),
            ),
        ];
        let per_unit = of(&|costs| costs.totals.per_functional_unit.as_ref());
        let row = |head: String, numbers: &[Option<&Explained>], decimals| {
            Row::new(
                head,
                numbers
                    .iter()
                    .map(|number| self.reader.cell(*number, decimals))
                    .collect(),
            )
        };
        let unit = |numbers: &[Option<&'a Explained>]| {
            let unit = numbers
                .iter()
                .flatten()
                .next()
                .map_or(currency, |number| &number.unit);
            number::unit(unit, self.reader.language)
        };
        let decimals = Kind::Money.decimals(&values(
            money
                .iter()
                .flat_map(|(_, numbers)| numbers.iter().copied().flatten()),
        ));
        let mut rows: Vec<Row> = money
            .iter()
            .map(|(head, numbers)| row(format!("{head} ({})", unit(numbers)), numbers, decimals))
            .collect();
        if per_unit.iter().any(Option::is_some) {
            let decimals = Kind::Money.decimals(&values(per_unit.iter().copied().flatten()));
            rows.push(row(
                format!("{} ({})", say.per_functional_unit, unit(&per_unit)),
                &per_unit,
                decimals,
            ));
        }
        Table {
            caption: say.totals.to_owned(),
            columns: self
                .costed
                .iter()
                .map(|costed| costed.column.clone())
                .collect(),
            ..Table::default()
        }
        .with_rows(rows)
    }

    /// Each option on its own.
    pub(super) fn each(&self) -> Vec<Bid> {
        let options = self.costed.iter();
        options
            .map(|option| Bid::new(&option.column, self.of_one(option.costs, None)))
            .collect()
    }

    /// Lines, years and budget of one option, with what its packaging pays.
    pub(super) fn of_one(
        &self,
        costs: &'a CostReport,
        packaging: Option<&PackagingReport>,
    ) -> Vec<Table> {
        let mut tables = vec![
            self.lines(costs),
            self.dated(&costs.lines),
            self.growth(&costs.lines),
            self.lines_by_year(costs),
        ];
        tables.extend(externality::valued(costs, &self.reader));
        tables.extend(producer_fee::paid(costs, packaging, &self.reader));
        tables.push(self.budget(costs));
        tables
    }
}
