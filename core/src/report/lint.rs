//! What is found in a procurement before it is published, as sentences and tables.

use std::fmt::Write;

use super::page::{Cover, Made, formulas_used, hashed};
use super::published::Published;
use super::reader::Reader;
use super::table::{Cell, Column, Group, GroupHead, Row, Table};
use crate::catalogue::{self, Language};
use crate::explain::{Explained, Figure};
use crate::lint::{
    Exchanged, Finding, Lint, LotLint, Reversal, RuleTried, SimulatedField, TiedBid, Words,
};
use crate::num::Decimal;
use crate::wording::number::{Kind, exact, percent, shown};
use crate::wording::{fill, label, named, quoted};

/// A lint as sentences and tables.
pub(super) struct LintPage {
    pub(super) cover: Cover,
    pub(super) lots: Vec<LintedLot>,
}

/// A lot of it.
pub(super) struct LintedLot {
    pub(super) title: String,
    pub(super) findings: Vec<ShownFinding>,
    pub(super) spreads: Table,
    /// The rules or methods that were tried.
    pub(super) rules: Table,
    /// Contests by each of them.
    pub(super) contests: Table,
    pub(super) not_examined: Vec<String>,
}

/// What is found, with the bids by which it happens and the numbers of the sentence.
pub(super) struct ShownFinding {
    /// How much it asks for attention; empty where nothing is found.
    pub(super) severity: String,
    pub(super) text: String,
    pub(super) example: Table,
    pub(super) figures: Table,
}

impl LintPage {
    /// What is found, in `language`.
    pub(super) fn new(lint: &Lint, published: &Published, language: Language) -> Self {
        let reader = Reader::new(&lint.procurement, &[], published, language);
        let say = reader.say;
        let lots = lint.lots.iter();
        let lots = lots.map(|lot| {
            let reader = reader.of_lot_called(&lot.id);
            Lints { reader, lot }.shown()
        });
        let lots: Vec<LintedLot> = lots.collect();
        let contents = lots.iter().map(|lot| (lot.title.clone(), String::new()));
        let made = Made {
            engine: &lint.engine,
            schema_version: lint.schema_version,
            decision_decimals: lint.decision_decimals,
        };
        let cover = Cover::new(made, &reader);
        let expectations = hashed(say.lint_expectations, "", Some(&lint.expectations_sha256));
        Self {
            cover: Cover {
                kind: say.lint,
                notice: Some(say.lint_note),
                basis_title: say.lint_basis,
                contents: contents.collect(),
                documents: cover.documents.with_rows(vec![expectations]),
                formulas: formulas_used(lots.iter().flat_map(LintedLot::tables), language),
                ..cover
            },
            lots,
        }
    }
}

impl LintedLot {
    fn tables(&self) -> impl Iterator<Item = &Table> {
        let findings = self.findings.iter();
        let of_findings = findings.flat_map(|one| [&one.example, &one.figures]);
        of_findings.chain([&self.spreads, &self.rules, &self.contests])
    }
}

impl ShownFinding {
    /// The finding on one line.
    pub(super) fn sentence(&self) -> String {
        if self.severity.is_empty() {
            return self.text.clone();
        }
        format!("{}: {}", self.severity, self.text)
    }
}

/// A lot with its reader.
struct Lints<'a> {
    reader: Reader<'a>,
    lot: &'a LotLint,
}

impl Lints<'_> {
    fn shown(&self) -> LintedLot {
        let (say, lot) = (self.reader.say, self.lot);
        let findings = lot.findings.iter().map(|finding| self.finding(finding));
        let mut findings: Vec<ShownFinding> = findings.collect();
        if findings.is_empty() {
            findings.push(ShownFinding {
                severity: String::new(),
                text: say.lint_nothing.to_owned(),
                example: Table::default(),
                figures: Table::default(),
            });
        }
        let field = lot.field.as_ref();
        let not_examined = lot.not_examined.iter();
        LintedLot {
            title: format!("{} {}: {}", say.lot, lot.id, lot.title),
            findings,
            spreads: self.spreads(),
            rules: field.map_or_else(Table::default, |field| self.rules(field)),
            contests: field.map_or_else(Table::default, |field| self.contests(field)),
            not_examined: not_examined
                .map(|one| self.said(&one.text).to_owned())
                .collect(),
        }
    }

    fn finding(&self, finding: &Finding) -> ShownFinding {
        let figures = finding.figures.iter().filter_map(|figure| {
            let formula = figure.derivation.as_ref()?.formula;
            let title = self.reader.formula_title(formula);
            Some(Row::new(title, vec![self.number(figure)]))
        });
        let figures = Table {
            caption: self.reader.say.lint_figures.to_owned(),
            corner: self.reader.say.lint_figure.to_owned(),
            columns: vec![Column::numbers(self.reader.say.lint_value)],
            ..Table::default()
        }
        .with_rows(figures.collect());
        ShownFinding {
            severity: self.reader.word(finding.severity),
            text: self.said(&finding.text).to_owned(),
            example: match &finding.example {
                Some(example) => self.reversal(example),
                None => self.tied(&finding.tied),
            },
            figures,
        }
    }

    fn said<'s>(&self, words: &'s Words) -> &'s str {
        match self.reader.language {
            Language::Danish => &words.da,
            Language::English => &words.en,
        }
    }

    fn reversal(&self, example: &Reversal) -> Table {
        let criteria = self
            .lot
            .spreads
            .iter()
            .map(|spread| &spread.criterion.title);
        let names = [("bid", example.withdrawn.as_str())];
        let totals = [
            self.reader.say.lint_total_with,
            self.reader.say.lint_total_without,
        ];
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
            caption: self.reader.say.lint_reversal.to_owned(),
            corner: self.reader.say.bid.to_owned(),
            columns: heads.map(Column::numbers).collect(),
            ..Table::default()
        }
        .with_rows(rows.collect())
    }

    fn tied(&self, bids: &[TiedBid]) -> Table {
        if bids.is_empty() {
            return Table::default();
        }
        let criteria = self
            .lot
            .spreads
            .iter()
            .map(|spread| &spread.criterion.title);
        let heads = criteria
            .cloned()
            .chain([self.reader.say.in_total.to_owned()]);
        let rows = bids.iter().map(|bid| {
            let measures = bid.measures.iter();
            let measures = measures.map(|measure| self.amount(measure.value, &measure.unit));
            let total = self.number(&bid.total);
            Row::new(&bid.bid, measures.chain([total]).collect())
        });
        Table {
            caption: self.reader.say.lint_tied.to_owned(),
            corner: self.reader.say.bid.to_owned(),
            columns: heads.map(Column::numbers).collect(),
            ..Table::default()
        }
        .with_rows(rows.collect())
    }

    fn spreads(&self) -> Table {
        let say = self.reader.say;
        let heads = [say.lint_spread, say.lint_published, say.lint_effective];
        let rows = self.lot.spreads.iter().map(|spread| {
            let share = |share: &Option<Explained>| {
                share.as_ref().map_or(Cell::Empty, |share| {
                    let value = share.value.map(|value| value.0).unwrap_or_default();
                    let text = percent(value, self.reader.language);
                    self.reader.shown_as(share, text)
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
        let say = self.reader.say;
        let heads = [
            say.lint_same,
            say.lint_other,
            say.lint_shared,
            say.lint_no_winner,
        ];
        let rows = field.rules.iter().zip(1_u32..).map(|(rule, number)| {
            let counts = [
                rule.same_winner,
                rule.other_winner,
                rule.tied,
                rule.no_winner,
            ];
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
                (
                    "criterion",
                    &quoted(&field.criterion.title, self.reader.language),
                ),
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
    fn contests(&self, field: &SimulatedField) -> Table {
        let mut number: u32 = 0;
        let groups = field.shown.iter().map(|contest| {
            let title = if contest.examples {
                self.reader.say.lint_examples.to_owned()
            } else {
                number = number.saturating_add(1);
                fill(
                    self.reader.say.lint_contest,
                    &[("number", &number.to_string())],
                )
            };
            let rows = contest.bids.iter().map(|bid| {
                let measures = bid.measures.iter();
                let measures = measures.map(|measure| self.amount(measure.value, &measure.unit));
                let rules = contest.winners.iter().zip(1_u32..);
                let won = rules.filter(|(winner, _)| winner.as_ref() == Some(&bid.bid));
                let won: Vec<String> = won.map(|(_, rule)| rule.to_string()).collect();
                let won = Cell::Text(won.join(", "));
                let cells = measures.chain(std::iter::once(won));
                Row::new(named(self.reader.say.bid, &bid.bid), cells.collect())
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
        let criteria = self.lot.spreads.iter();
        let criteria = criteria.map(|spread| Column::numbers(&spread.criterion.title));
        let won = Column::words(match field.exchanged {
            Exchanged::Rule => self.reader.say.lint_contests,
            Exchanged::Method => self.reader.say.lint_contests_by_method,
        });
        Table {
            caption: self.reader.say.lint_shown.to_owned(),
            corner: self.reader.say.bid.to_owned(),
            columns: criteria.chain(std::iter::once(won)).collect(),
            groups,
        }
    }

    /// A rule or method by name, with its parameters and what they mean.
    fn rule(&self, exchanged: Exchanged, rule: &RuleTried) -> String {
        let language = self.reader.language;
        let mut text = label(exchanged.word(), rule.rule, language);
        let family = match exchanged {
            Exchanged::Rule => "rule",
            Exchanged::Method => "award",
        };
        let formula = catalogue::formula(&format!("{family}.{}", rule.rule));
        for term in &rule.parameters {
            if let Some(value) = term.value {
                let value = exact(value.0, language);
                let _ = write!(text, ", {} = {value}", term.symbol);
                let meaning = formula.and_then(|formula| formula.symbol(term.symbol));
                if let Some(meaning) = meaning {
                    let _ = write!(text, " ({})", meaning.get(language));
                }
            }
        }
        text
    }

    fn number(&self, explained: &Explained) -> Cell {
        let value = explained.value.map(|value| value.0).unwrap_or_default();
        let text = self.in_unit(value, &explained.unit);
        self.reader.shown_as(explained, text)
    }

    fn amount(&self, value: Figure, of: &str) -> Cell {
        let in_full = self.reader.in_unit(&self.reader.exact(value), of);
        Cell::plain(self.in_unit(value.0, of), in_full)
    }

    fn in_unit(&self, value: Decimal, of: &str) -> String {
        let decimals = Kind::of(of, self.reader.currency()).decimals(&[value]);
        let shown = shown(value, decimals, self.reader.language);
        self.reader.in_unit(&shown, of)
    }
}
