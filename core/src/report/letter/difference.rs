//! The difference between a bid and a winner as a table whose numbers add up as they are shown.

use crate::explain::{Explained, Figure};
use crate::explanation::{BidExplanation, Comparison, CriterionExplanation};
use crate::num::{Decimal, decide};
use crate::wording::fill;
use crate::wording::number::{self, Kind};

use super::Telling;
use crate::report::reader::{criterion, criterion_path, decimals_compared};
use crate::report::table::{Cell, Column, Row, Shown, Table};

/// The most decimals that are shown so that numbers stand there exactly; longer ones are rounded.
const MOST_EXACT: u32 = 4;

/// What two bids get for one thing: the bid that is told of, the winner, and the winner's lead.
pub(super) struct Line {
    /// The criterion, or the part of the total.
    pub(super) title: String,
    pub(super) own: Option<Decimal>,
    pub(super) winner: Option<Decimal>,
}

/// A table whose columns add up as they are shown: every number is rounded first, and what that and
/// the declared rounding leave over is a row of its own.
pub(super) struct Difference {
    pub(super) caption: String,
    pub(super) corner: &'static str,
    pub(super) lines: Vec<Line>,
    pub(super) total: Line,
    pub(super) decimals: u32,
    pub(super) unit: String,
    /// Whether the lower number is the better one, as of a price.
    pub(super) lower_is_better: bool,
}

impl Line {
    fn lead(&self, lower_is_better: bool) -> Option<Decimal> {
        let (own, winner) = (self.own?, self.winner?);
        if lower_is_better {
            own.checked_sub(winner)
        } else {
            winner.checked_sub(own)
        }
    }

    pub(super) fn rounded(self, decimals: u32) -> Self {
        let rounded = |value: Option<Decimal>| value.map(|value| number::rounded(value, decimals));
        Self {
            own: rounded(self.own),
            winner: rounded(self.winner),
            ..self
        }
    }
}

pub(super) fn value(number: Option<&Explained>) -> Option<Decimal> {
    number
        .and_then(|number| number.value)
        .map(|Figure(value)| value)
}

impl Difference {
    /// What the totals have more than the lines add up to, by column; nothing where a number is withheld.
    fn rounding(&self) -> Option<Line> {
        let gap = |pick: fn(&Line) -> Option<Decimal>| {
            let sum = self.lines.iter().map(pick).sum::<Option<Decimal>>()?;
            pick(&self.total)?.checked_sub(sum)
        };
        let (own, winner) = (gap(|line| line.own)?, gap(|line| line.winner)?);
        (!own.is_zero() || !winner.is_zero()).then_some(Line {
            title: String::new(),
            own: Some(own),
            winner: Some(winner),
        })
    }

    /// What the difference is made up of, in words; none where a number is withheld.
    pub(super) fn sentence(&self, telling: &Telling<'_>) -> Option<String> {
        let told = telling.told;
        let reader = &telling.award.reader;
        let unit = self.unit.as_str();
        let amount = |value: Decimal| {
            let shown = number::shown(value.abs(), self.decimals, reader.language);
            reader.in_unit(&shown, unit)
        };
        let leads: Option<Vec<(&Line, Decimal)>> = self
            .lines
            .iter()
            .map(|line| Some((line, line.lead(self.lower_is_better)?)))
            .collect();
        let mut parts: Vec<String> = Vec::new();
        for (line, lead) in leads?.into_iter().filter(|(_, lead)| !lead.is_zero()) {
            let template = if lead > Decimal::ZERO {
                told.part_winner
            } else {
                told.part_own
            };
            let places = [("amount", amount(lead)), ("criterion", line.title.clone())];
            parts.push(fill(
                template,
                &places.each_ref().map(|(name, text)| (*name, text.as_str())),
            ));
        }
        let rounding = self.rounding();
        let rounding = rounding.and_then(|line| line.lead(self.lower_is_better));
        if let Some(lead) = rounding.filter(|lead| !lead.is_zero()) {
            let template = if lead > Decimal::ZERO {
                told.rounding_winner
            } else {
                told.rounding_own
            };
            parts.push(fill(template, &[("amount", &amount(lead))]));
        }
        let total = self.total.lead(self.lower_is_better)?;
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        (!parts.is_empty()).then(|| {
            let places = [("total", amount(total)), ("parts", reader.listed(&parts))];
            fill(
                told.made_up,
                &places.each_ref().map(|(name, text)| (*name, text.as_str())),
            )
        })
    }

    pub(super) fn table(&self, telling: &Telling<'_>) -> Table {
        let told = telling.told;
        let reader = &telling.award.reader;
        let number = |value: Option<Decimal>| {
            value.map_or(Cell::Withheld, |value| {
                plain(number::shown(value, self.decimals, reader.language))
            })
        };
        let row = |head: String, line: &Line, is_criterion: bool| {
            let lead = line.lead(self.lower_is_better);
            let advantage = match lead {
                Some(lead) if is_criterion => Cell::Text(telling.advantage(lead).to_owned()),
                _ => Cell::Empty,
            };
            let cells = vec![
                number(line.own),
                number(line.winner),
                number(lead),
                advantage,
            ];
            Row::new(head, cells)
        };
        let lines = self.lines.iter();
        let lines = lines.map(|line| row(line.title.clone(), line, true));
        let rounding = self.rounding();
        let rounding = rounding.map(|line| row(told.rounding.to_owned(), &line, false));
        let total = row(told.total.to_owned(), &self.total, false).strong();
        Table {
            caption: self.caption.clone(),
            corner: self.corner.to_owned(),
            columns: vec![
                Column::numbers(told.your_bid),
                Column::numbers(told.the_winner),
                Column::numbers(told.lead),
                Column::words(told.advantage),
            ],
            ..Table::default()
        }
        .with_rows(lines.chain(rounding).chain([total]).collect())
    }
}

pub(super) fn plain(text: String) -> Cell {
    Cell::Number(Shown {
        in_full: text.clone(),
        text,
        rounded: None,
        derivation: None,
    })
}

impl<'a> Telling<'a> {
    pub(super) fn unit(&self) -> &'a str {
        if self.award.by_price() {
            self.award.reader.currency()
        } else {
            "points"
        }
    }

    fn advantage(&self, lead: Decimal) -> &'static str {
        match lead.cmp(&Decimal::ZERO) {
            std::cmp::Ordering::Greater => self.told.the_winner,
            std::cmp::Ordering::Equal => "–",
            std::cmp::Ordering::Less => self.told.your_bid,
        }
    }

    /// What a criterion adds to a bid's total: weighted points, or money with the sign it has in an evaluation price.
    fn adds(&self, criterion: &CriterionExplanation) -> Option<Decimal> {
        if !self.award.by_price() {
            return value(criterion.weighted.as_ref());
        }
        let worth = value(criterion.points.as_ref())?;
        let starts = self.lot.base.as_ref() == Some(&criterion.criterion);
        if starts {
            Some(worth)
        } else {
            Decimal::ZERO.checked_sub(worth)
        }
    }

    /// With how many decimals the totals and what they are made up of are shown: exactly if that is
    /// short, else so that different numbers look different.
    pub(super) fn decimals(&self) -> u32 {
        let mut values = Vec::new();
        for bid in self.lot.all() {
            values.extend(value(bid.total.as_ref()));
            values.extend(bid.criteria.iter().filter_map(|one| self.adds(one)));
        }
        let exact = values.iter().map(|value| decide(*value).scale());
        let exact = exact.max().unwrap_or_default();
        if exact <= MOST_EXACT {
            exact.max(self.award.decimals_of_totals())
        } else {
            let kind = Kind::of(self.unit(), self.award.reader.currency());
            kind.decimals_apart(&values).max(2)
        }
    }

    pub(super) fn difference(
        &self,
        own: &'a BidExplanation,
        winner: &'a BidExplanation,
        comparison: &Comparison,
    ) -> Difference {
        let decimals = self.decimals();
        let of = |bid: &'a BidExplanation, id: &str| {
            let mut criteria = bid.criteria.iter();
            self.adds(criteria.find(|one| one.criterion == id)?)
        };
        let lines = comparison.criteria.iter().map(|one| {
            Line {
                title: criterion_path(self.award.lot, &one.criterion),
                own: of(own, &one.criterion),
                winner: of(winner, &one.criterion),
            }
            .rounded(decimals)
        });
        let told = self.told;
        let by_price = self.award.by_price();
        Difference {
            caption: if by_price {
                self.caption_of_price()
            } else {
                told.difference_points.to_owned()
            },
            corner: told.criterion,
            unit: self.unit().to_owned(),
            lines: lines.collect(),
            total: Line {
                title: String::new(),
                own: value(own.total.as_ref()),
                winner: value(winner.total.as_ref()),
            }
            .rounded(decimals),
            decimals,
            lower_is_better: by_price,
        }
    }

    pub(super) fn caption_of_price(&self) -> String {
        let currency = self.award.reader.currency();
        fill(self.told.difference_price, &[("currency", currency)])
    }

    /// What was measured of both, and what it gave.
    pub(super) fn measured(&self, own: &'a BidExplanation, winner: &'a BidExplanation) -> Table {
        let told = self.told;
        let reader = &self.award.reader;
        let is_points = |number: &&Explained| number.unit == "points";
        let mut all = own.criteria.iter();
        let by_points = all.any(|one| one.points.as_ref().is_some_and(|one| is_points(&one)));
        let rows = own.criteria.iter().filter_map(|one| {
            let mut theirs = winner.criteria.iter();
            let theirs = theirs.find(|other| other.criterion == one.criterion)?;
            let used = criterion(self.award.lot, &one.criterion)?;
            let decimals = decimals_compared(&[&one.measure, &theirs.measure], reader.currency());
            let measure = |number: &Explained| match number.value {
                None => Cell::Withheld,
                Some(Figure(value)) => plain(number::shown(value, decimals, reader.language)),
            };
            let both: Vec<&Explained> = [&one.points, &theirs.points]
                .into_iter()
                .flatten()
                .collect();
            let decimals = decimals_compared(&both, reader.currency());
            let points = |number: &Option<Explained>| {
                let known = number.as_ref().filter(is_points);
                let known = known.and_then(|number| number.value);
                known.map_or(Cell::Empty, |Figure(value)| {
                    plain(number::shown(value, decimals, reader.language))
                })
            };
            let share = used.share.map_or(Cell::Empty, |Figure(share)| {
                plain(number::percent(share, reader.language))
            });
            let cells = vec![
                share,
                measure(&one.measure),
                measure(&theirs.measure),
                points(&one.points),
                points(&theirs.points),
            ];
            let row = Row::new(criterion_path(self.award.lot, &one.criterion), cells);
            Some(row.detailed(number::unit_of_many(&one.measure.unit, reader.language)))
        });
        let column = |head: &str, whose: &str| Column {
            detail: whose.to_owned(),
            ..Column::numbers(head)
        };
        Table {
            caption: if by_points {
                told.measured
            } else {
                told.measured_alone
            }
            .to_owned(),
            corner: told.criterion.to_owned(),
            columns: vec![
                Column::numbers(told.share),
                column(told.measured_head, told.your_bid),
                column(told.measured_head, told.the_winner),
                column(told.points_head, told.your_bid),
                column(told.points_head, told.the_winner),
            ],
            ..Table::default()
        }
        .with_rows(rows.collect())
        .without_empty_columns()
    }
}
