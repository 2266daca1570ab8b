//! What is found in a procurement before it is published, as sentences and tables.

use std::fmt::Write;

use super::table::{Cell, Column, Group, GroupHead, Row, Table};
use crate::catalogue::{Labels, Language};
use crate::explain::{Explained, Figure};
use crate::lint::{
    Exchanged, Finding, Lint, LotLint, Reversal, RuleTried, SimulatedField, TiedBid, Words as Said,
};
use crate::num::Decimal;
use crate::wording::number::{Kind, exact, percent, shown, unit, with_unit};
use crate::wording::{fill, label, named, quoted, word};

/// A lint as sentences and tables.
pub(super) struct LintPage {
    pub(super) say: &'static Labels,
    pub(super) title: String,
    pub(super) lots: Vec<LintedLot>,
}

/// A lot of it.
pub(super) struct LintedLot {
    pub(super) title: String,
    pub(super) findings: Vec<ShownFinding>,
    /// The weights, the rules that were tried, and contests by each of them.
    pub(super) tables: Vec<Table>,
    pub(super) not_examined: Vec<String>,
}

/// What is found, with the bids by which it happens.
pub(super) struct ShownFinding {
    pub(super) text: String,
    pub(super) example: Table,
}

impl LintPage {
    /// What is found, in `language`.
    pub(super) fn new(lint: &Lint, language: Language) -> Self {
        let say = Labels::of(language);
        let words = Words {
            say,
            language,
            currency: &lint.procurement.currency,
        };
        Self {
            say,
            title: format!("{}: {}", say.lint, lint.procurement.title),
            lots: lint.lots.iter().map(|lot| words.lot(lot)).collect(),
        }
    }
}

/// How numbers are said.
struct Words<'a> {
    say: &'static Labels,
    language: Language,
    currency: &'a str,
}

impl Words<'_> {
    fn lot(&self, lot: &LotLint) -> LintedLot {
        let findings = lot
            .findings
            .iter()
            .map(|finding| self.finding(lot, finding));
        let mut findings: Vec<ShownFinding> = findings.collect();
        if findings.is_empty() {
            findings.push(ShownFinding {
                text: self.say.lint_nothing.to_owned(),
                example: Table::default(),
            });
        }
        let mut tables = vec![self.spreads(lot)];
        if let Some(field) = &lot.field {
            tables.push(self.rules(field));
            tables.push(self.contests(lot, field));
        }
        LintedLot {
            title: lot.title.clone(),
            findings,
            tables,
            not_examined: lot
                .not_examined
                .iter()
                .map(|one| self.said(&one.text).to_owned())
                .collect(),
        }
    }

    fn finding(&self, lot: &LotLint, finding: &Finding) -> ShownFinding {
        let text = self.said(&finding.text);
        let example = finding.example.as_ref();
        ShownFinding {
            text: format!("{}: {text}", word(finding.severity, self.language)),
            example: match example {
                Some(example) => self.reversal(lot, example),
                None => self.tied(lot, &finding.tied),
            },
        }
    }

    fn said<'s>(&self, words: &'s Said) -> &'s str {
        match self.language {
            Language::Danish => &words.da,
            Language::English => &words.en,
        }
    }

    fn reversal(&self, lot: &LotLint, example: &Reversal) -> Table {
        let criteria = lot.spreads.iter().map(|spread| &spread.criterion.title);
        let names = [("bid", example.withdrawn.as_str())];
        let totals = [self.say.lint_total_with, self.say.lint_total_without];
        let totals = totals.map(|head| fill(head, &names));
        let heads = criteria.cloned().chain(totals);
        let rows = example.bids.iter().map(|bid| {
            let measures = bid.measures.iter();
            let measures = measures.map(|measure| self.amount(measure.value, &measure.unit));
            let totals = [&bid.total_with, &bid.total_without];
            let totals = totals.map(|total| {
                total
                    .as_ref()
                    .map_or(Cell::Empty, |total| self.number(total))
            });
            Row::new(&bid.bid, measures.chain(totals).collect())
        });
        Table {
            caption: self.say.lint_reversal.to_owned(),
            corner: self.say.bid.to_owned(),
            columns: heads.map(Column::numbers).collect(),
            ..Table::default()
        }
        .with_rows(rows.collect())
    }

    fn tied(&self, lot: &LotLint, bids: &[TiedBid]) -> Table {
        if bids.is_empty() {
            return Table::default();
        }
        let criteria = lot.spreads.iter().map(|spread| &spread.criterion.title);
        let heads = criteria.cloned().chain([self.say.in_total.to_owned()]);
        let rows = bids.iter().map(|bid| {
            let measures = bid.measures.iter();
            let measures = measures.map(|measure| self.amount(measure.value, &measure.unit));
            let total = self.number(&bid.total);
            Row::new(&bid.bid, measures.chain([total]).collect())
        });
        Table {
            caption: self.say.lint_tied.to_owned(),
            corner: self.say.bid.to_owned(),
            columns: heads.map(Column::numbers).collect(),
            ..Table::default()
        }
        .with_rows(rows.collect())
    }

    fn spreads(&self, lot: &LotLint) -> Table {
        let say = self.say;
        let heads = [say.lint_spread, say.lint_published, say.lint_effective];
        let rows = lot.spreads.iter().map(|spread| {
            let share = |share: &Option<Explained>| {
                let share = share.as_ref().and_then(|share| share.value);
                share.map_or(Cell::Empty, |share| {
                    let text = percent(share.0, self.language);
                    Cell::plain(text, exact(share.0, self.language))
                })
            };
            let weights = [&spread.published_weight, &spread.effective_weight].map(share);
            let cells = std::iter::once(self.number(&spread.spread)).chain(weights);
            Row::new(&spread.criterion.title, cells.collect())
        });
        Table {
            caption: say.lint_spreads.to_owned(),
            corner: say.criterion.to_owned(),
            columns: heads.map(Column::numbers).into(),
            ..Table::default()
        }
        .with_rows(rows.collect())
        .without_empty_columns()
    }

    fn rules(&self, field: &SimulatedField) -> Table {
        let say = self.say;
        let heads = [say.lint_same, say.lint_other, say.lint_no_winner];
        let rows = field.rules.iter().zip(1_u32..).map(|(rule, number)| {
            let counts = [rule.same_winner, rule.other_winner, rule.no_winner];
            let cells = counts.map(|count| Cell::plain(count.to_string(), count.to_string()));
            Row::new(
                format!("{number}. {}", self.rule(field.exchanged, rule)),
                cells.into(),
            )
        });
        let by_rule = field.exchanged == Exchanged::Rule;
        let caption = fill(
            if by_rule {
                say.lint_rules
            } else {
                say.lint_methods
            },
            &[
                ("contests", &field.contests.to_string()),
                ("bids", &field.bids.to_string()),
                ("criterion", &quoted(&field.criterion.title, self.language)),
            ],
        );
        Table {
            caption,
            corner: if by_rule {
                say.lint_rule
            } else {
                say.lint_method
            }
            .to_owned(),
            columns: heads.map(Column::numbers).into(),
            ..Table::default()
        }
        .with_rows(rows.collect())
    }

    /// The bids of each contest, and by which of the rules each of them wins.
    fn contests(&self, lot: &LotLint, field: &SimulatedField) -> Table {
        let mut number: u32 = 0;
        let groups = field.shown.iter().map(|contest| {
            let title = if contest.examples {
                self.say.lint_examples.to_owned()
            } else {
                number = number.saturating_add(1);
                fill(self.say.lint_contest, &[("number", &number.to_string())])
            };
            let rows = contest.bids.iter().map(|bid| {
                let measures = bid.measures.iter();
                let measures = measures.map(|measure| self.amount(measure.value, &measure.unit));
                let rules = contest.winners.iter().zip(1_u32..);
                let won = rules.filter(|(winner, _)| winner.as_ref() == Some(&bid.bid));
                let won: Vec<String> = won.map(|(_, rule)| rule.to_string()).collect();
                let won = Cell::Text(won.join(", "));
                let cells = measures.chain(std::iter::once(won));
                Row::new(named(self.say.bid, &bid.bid), cells.collect())
            });
            Group {
                head: Some(GroupHead {
                    title,
                    detail: String::new(),
                }),
                rows: rows.collect(),
            }
        });
        let groups = groups.collect();
        let criteria = lot.spreads.iter();
        let criteria = criteria.map(|spread| Column::numbers(&spread.criterion.title));
        let won = Column::words(match field.exchanged {
            Exchanged::Rule => self.say.lint_contests,
            Exchanged::Method => self.say.lint_contests_by_method,
        });
        Table {
            caption: self.say.lint_shown.to_owned(),
            corner: self.say.bid.to_owned(),
            columns: criteria.chain(std::iter::once(won)).collect(),
            groups,
        }
    }

    /// A rule or method by name, with its parameters.
    fn rule(&self, exchanged: Exchanged, rule: &RuleTried) -> String {
        let mut text = label(exchanged.word(), rule.rule, self.language);
        for term in &rule.parameters {
            if let Some(value) = term.value {
                let value = exact(value.0, self.language);
                let _ = write!(text, ", {} = {value}", term.symbol);
            }
        }
        text
    }

    fn number(&self, explained: &Explained) -> Cell {
        explained
            .value
            .map_or(Cell::Empty, |value| self.amount(value, &explained.unit))
    }

    fn amount(&self, value: Figure, of: &str) -> Cell {
        let value: Decimal = value.0;
        let decimals = Kind::of(of, self.currency).decimals(&[value]);
        let in_unit = |number: &str| {
            with_unit(
                number,
                &unit(of, self.language),
                self.currency,
                self.language,
            )
        };
        Cell::plain(
            in_unit(&shown(value, decimals, self.language)),
            in_unit(&exact(value, self.language)),
        )
    }
}
