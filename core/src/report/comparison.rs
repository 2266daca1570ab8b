//! The options in each view, and each bid against current practice.

use crate::analysis::{
    Balance, BidComparison, BudgetImpact, LotAnalysis, OptionAnalysis, ViewComparison,
};
use crate::analysis::{ViewCost, ViewUsed};
use crate::chart;
use crate::explain::{Explained, Series};
use crate::model::PriceBasis;
use crate::num::Decimal;
use crate::wording::fill;
use crate::wording::number::{self, Kind};

use super::award::Notes;
use super::reader::{Reader, title_of, values, values_by_year};
use super::table::{Cell, Column, Row, Table};

/// What an analysis says of a lot.
pub(super) struct Comparisons<'a> {
    pub(super) reader: Reader<'a>,
    pub(super) lot: &'a LotAnalysis,
    pub(super) views: &'a [ViewUsed],
}

/// The numbers of the years of a comparison.
type PickSeries = fn(&BidComparison) -> &Series;

/// A number of a comparison, where it has one.
type Pick<'a> = fn(&'a BidComparison) -> Option<&'a Explained>;

impl<'a> Comparisons<'a> {
    /// What each bid saves, in sentences that can be read aloud.
    pub(super) fn sentences(&self) -> Vec<String> {
        let mut sentences = self.worth();
        let left_out = self.lot.left_out.iter();
        let left_out: Vec<&str> = left_out.map(|bid| self.reader.bidder(bid)).collect();
        if !left_out.is_empty() {
            let bidders = self.reader.listed(&left_out);
            sentences.push(fill(self.reader.say.left_out, &[("bidders", &bidders)]));
        }
        sentences
    }

    fn worth(&self) -> Vec<String> {
        let say = self.reader.say;
        if self.lot.options.is_empty() {
            return vec![say.no_options.to_owned()];
        }
        let Some(practice) = &self.lot.alternative else {
            return vec![say.no_practice.to_owned()];
        };
        let net = self.lot.comparisons.iter();
        let decimals = Kind::Money.decimals(&values(net.map(|one| &one.worth.net_savings)));
        let sentence = |comparison: &'a BidComparison| {
            let saved = comparison.worth.net_savings.value.map(|figure| figure.0);
            let saved = saved.unwrap_or_default();
            let sentence = match saved.cmp(&Decimal::ZERO) {
                std::cmp::Ordering::Greater => say.saves,
                std::cmp::Ordering::Less => say.costs_more,
                std::cmp::Ordering::Equal => say.costs_the_same,
            };
            let amount = number::shown(saved.abs(), decimals, self.reader.language);
            let amount = self.reader.in_unit(&amount, self.reader.currency());
            fill(
                sentence,
                &[
                    ("bidder", self.reader.bidder(&comparison.bid)),
                    ("amount", &amount),
                    ("practice", &practice.title),
                ],
            )
        };
        self.lot.comparisons.iter().map(sentence).collect()
    }

    /// The views and what they count.
    pub(super) fn views(&self) -> Vec<Notes> {
        let views = self.views.iter().map(|view| Notes {
            bid: view.title.clone(),
            standing: view.description.clone(),
            notes: Vec::new(),
        });
        views.collect()
    }

    /// What each option costs in each view.
    pub(super) fn by_view(&self) -> Table {
        let say = self.reader.say;
        let options = &self.lot.options;
        let costs = options.iter().flat_map(|option| &option.views);
        let decimals = Kind::Money.decimals(&values(costs.flat_map(|cost| {
            [
                &cost.present_value,
                &cost.undiscounted,
                &cost.annual_equivalent,
            ]
        })));
        let row = |view: &ViewUsed, head: &str, pick: fn(&ViewCost) -> &Explained| {
            let cell = |option: &OptionAnalysis| {
                let cost = option.views.iter().find(|cost| cost.view == view.id);
                self.reader.cell(cost.map(pick), decimals)
            };
            Row::new(head, options.iter().map(cell).collect())
        };
        let group = |view: &ViewUsed| super::table::Group {
            head: Some(super::table::GroupHead {
                title: view.title.clone(),
                detail: String::new(),
            }),
            rows: vec![
                row(view, say.present_value, |cost| &cost.present_value).strong(),
                row(view, say.undiscounted, |cost| &cost.undiscounted),
                row(view, say.annual_equivalent, |cost| &cost.annual_equivalent),
            ],
        };
        Table {
            caption: format!("{} ({})", say.by_view, self.reader.currency()),
            corner: say.view.to_owned(),
            columns: options
                .iter()
                .map(|option| self.reader.option(self.lot, &option.option))
                .collect(),
            groups: self.views.iter().map(group).collect(),
        }
    }

    fn columns(&self) -> Vec<Column> {
        let bids = self.lot.comparisons.iter();
        bids.map(|one| self.reader.column(&one.bid)).collect()
    }

    /// Net savings, ratios, rates and paybacks of each bid.
    pub(super) fn measures(&self) -> Table {
        let say = self.reader.say;
        let currency = self.reader.currency();
        let money: [(&str, Pick<'a>); 3] = [
            (say.extra_investment, |one| {
                Some(&one.worth.extra_investment)
            }),
            (say.operational_savings, |one| {
                Some(&one.worth.operational_savings)
            }),
            (say.net_savings, |one| Some(&one.worth.net_savings)),
        ];
        let amounts = money.iter().flat_map(|(_, pick)| self.picked(*pick));
        let decimals = Kind::Money.decimals(&values(amounts.flatten()));
        let mut rows: Vec<Row> = money
            .iter()
            .map(|(head, pick)| {
                let cells = self.picked(*pick);
                let cells = cells.map(|number| self.reader.cell(number, decimals));
                Row::new(format!("{head} ({currency})"), cells.collect())
            })
            .collect();
        if let Some(net) = rows.pop() {
            rows.push(net.strong());
        }
        let plain: [(&str, Pick<'a>); 1] = [(say.savings_to_investment_ratio, |one| {
            one.worth.savings_to_investment_ratio.as_ref()
        })];
        let rates: [(&str, Pick<'a>); 2] = [
            (say.adjusted_internal_rate, |one| {
                one.worth.adjusted_internal_rate.as_ref()
            }),
            (say.internal_rate, |one| {
                one.internal_rates.meaningful.as_ref()
            }),
        ];
        let times: [(&str, Pick<'a>); 2] = [
            (say.simple_payback, |one| {
                one.simple_payback.periods.as_ref()
            }),
            (say.discounted_payback, |one| {
                one.discounted_payback.periods.as_ref()
            }),
        ];
        let language = self.reader.language;
        let mut add = |(head, pick): (&str, Pick<'a>), shown: &dyn Fn(Decimal) -> String| {
            let numbers = self.picked(pick);
            let cells: Vec<Cell> = numbers.map(|number| self.said(number, shown)).collect();
            if !cells.iter().all(|cell| matches!(cell, Cell::Empty)) {
                rows.push(Row::new(head, cells));
            }
        };
        for one in plain {
            add(one, &|ratio| number::shown(ratio, 2, language));
        }
        for one in rates {
            add(one, &|rate| number::percent(rate, language));
        }
        for one in times {
            add(one, &|years| number::shown(years, 1, language));
        }
        Table {
            caption: say.against_practice.to_owned(),
            columns: self.columns(),
            ..Table::default()
        }
        .with_rows(rows)
    }

    fn picked(&self, pick: Pick<'a>) -> impl Iterator<Item = Option<&'a Explained>> {
        self.lot.comparisons.iter().map(pick)
    }

    /// A number as a cell in words of its own.
    fn said(&self, number: Option<&Explained>, shown: &dyn Fn(Decimal) -> String) -> Cell {
        let mut cell = self.reader.cell(number, 0);
        let value = number.and_then(|number| number.value);
        if let (Cell::Number(number), Some(value)) = (&mut cell, value) {
            number.text = shown(value.0);
        }
        cell
    }

    /// What the numbers mean: verdict, rates and paybacks in words.
    pub(super) fn verdicts(&self) -> Vec<Notes> {
        let reader = &self.reader;
        let say = reader.say;
        let ground = reader.ground();
        let notes = |comparison: &'a BidComparison| {
            let mut notes = vec![reader.word(comparison.worth.verdict)];
            if let Some(reason) = comparison.no_adjusted_rate {
                let reason = reader.word(reason);
                notes.push(format!("{}: {reason}", say.adjusted_internal_rate));
            }
            notes.push(reader.word(comparison.internal_rates.reading));
            for (sentence, payback) in [
                (say.chart_simple_payback, &comparison.simple_payback),
                (say.chart_discounted_payback, &comparison.discounted_payback),
            ] {
                let when = chart::payback_words(payback, ground);
                notes.push(fill(sentence, &[("when", &when)]));
            }
            Notes {
                bid: reader.column(&comparison.bid).named(),
                standing: String::new(),
                notes,
            }
        };
        self.lot.comparisons.iter().map(notes).collect()
    }

    /// What each bid saves in each year and up to it.
    pub(super) fn savings(&self) -> Table {
        let say = self.reader.say;
        let series: [(&str, PickSeries); 3] = [
            (say.saved_in_year, |one| &one.savings_by_year),
            (say.saved_up_to, |one| &one.cumulative),
            (say.saved_up_to_present, |one| &one.discounted_cumulative),
        ];
        let comparisons = &self.lot.comparisons;
        let all = comparisons
            .iter()
            .flat_map(|one| series.map(|(_, pick)| pick(one)));
        let decimals = Kind::Money.decimals(&values_by_year(all));
        let column = |one: &'a BidComparison, head: &str| Column {
            detail: head.to_owned(),
            ..Column::numbers(self.reader.column(&one.bid).named())
        };
        let columns = comparisons
            .iter()
            .flat_map(|one| series.map(|(head, _)| column(one, head)));
        let row = |year: usize| {
            let cells = comparisons.iter().flat_map(|one| {
                series.map(|(_, pick)| self.reader.of_year(pick(one), year, decimals))
            });
            Row::new(year.to_string(), cells.collect())
        };
        Table {
            caption: format!("{} ({})", say.savings_by_year, self.reader.currency()),
            corner: say.year.to_owned(),
            columns: columns.collect(),
            ..Table::default()
        }
        .with_rows((0..self.years()).map(row).collect())
    }

    fn years(&self) -> usize {
        self.lot.discounting.factors.len()
    }

    /// Who gains and who loses, in each view.
    pub(super) fn gains(&self) -> Vec<Table> {
        self.views.iter().map(|view| self.gains_in(view)).collect()
    }

    fn gains_in(&self, view: &ViewUsed) -> Table {
        let reader = &self.reader;
        let say = reader.say;
        let compared: Vec<Option<&ViewComparison>> = self
            .lot
            .comparisons
            .iter()
            .map(|one| one.views.iter().find(|compared| compared.view == view.id))
            .collect();
        let present = || compared.iter().copied().flatten();
        let amounts = present().flat_map(|one| {
            let payers = one.by_payer.iter().map(|payer| &payer.net_savings);
            payers.chain([&one.net_savings, &one.transfer])
        });
        let decimals = Kind::Money.decimals(&values(amounts));
        let row = |head: &str, pick: &dyn Fn(&'a ViewComparison) -> Option<&'a Explained>| {
            let cells = compared
                .iter()
                .map(|one| reader.cell(one.and_then(pick), decimals));
            Row::new(head, cells.collect())
        };
        let payers = present().next().map(|one| one.by_payer.as_slice());
        let mut rows: Vec<Row> = payers
            .unwrap_or_default()
            .iter()
            .map(|payer| {
                let title = title_of(&payer.payer, &reader.procurement.payers);
                row(title, &|one| {
                    let mut payers = one.by_payer.iter();
                    let same = payers.find(|other| other.payer == payer.payer);
                    same.map(|payer| &payer.net_savings)
                })
            })
            .collect();
        rows.push(row(say.in_total, &|one| Some(&one.net_savings)).strong());
        rows.extend(self.transfer(&compared, decimals));
        let balances = compared
            .iter()
            .map(|one| one.map_or(Cell::Empty, |one| Cell::Text(reader.word(one.balance))));
        rows.push(Row::new(say.balance, balances.collect()));
        Table {
            caption: format!(
                "{}: {} ({})",
                view.title,
                say.saved_by_payer,
                reader.currency()
            ),
            corner: say.payer.to_owned(),
            columns: self.columns(),
            ..Table::default()
        }
        .with_rows(rows)
    }

    /// What has to change hands so that nobody is worse off, and between whom.
    fn transfer(&self, compared: &[Option<&'a ViewComparison>], decimals: u32) -> Vec<Row> {
        let reader = &self.reader;
        let say = reader.say;
        let amount = |one: Option<&'a ViewComparison>| match one {
            Some(one) if one.balance == Balance::LossesExceedGains => {
                Cell::Text(say.no_transfer.to_owned())
            }
            one => reader.cell(one.map(|one| &one.transfer), decimals),
        };
        let titles = |payers: &'a [String]| {
            let among = &reader.procurement.payers;
            let titles: Vec<&str> = payers.iter().map(|payer| title_of(payer, among)).collect();
            reader.listed(&titles)
        };
        let between = |one: Option<&'a ViewComparison>| match one {
            Some(one) if one.balance == Balance::GainsCoverLosses => {
                let (from, to) = (titles(&one.gaining), titles(&one.losing));
                Cell::Text(fill(say.from_to, &[("from", &from), ("to", &to)]))
            }
            _ => Cell::Empty,
        };
        let mut rows = vec![Row::new(
            say.transfer,
            compared.iter().copied().map(amount).collect(),
        )];
        let between: Vec<Cell> = compared.iter().copied().map(between).collect();
        if !between.iter().all(|cell| matches!(cell, Cell::Empty)) {
            rows.push(Row::new(say.transfer_between, between));
        }
        rows
    }

    /// What each payer's budget gains in each year, a table for each payer whose budget changes.
    pub(super) fn budget_impact(&self) -> Vec<Table> {
        let payers = self.reader.procurement.payers.iter();
        let tables = payers.map(|payer| self.impact_on(&payer.id, &payer.title));
        tables.filter(|table| !table.is_empty()).collect()
    }

    fn impact_on(&self, payer: &str, title: &str) -> Table {
        let say = self.reader.say;
        let impacts: Vec<(&'a BidComparison, &'a BudgetImpact)> = self
            .lot
            .comparisons
            .iter()
            .filter_map(|one| {
                let impact = one.budget_impact.iter().find(|one| one.payer == payer)?;
                Some((one, impact))
            })
            .collect();
        let basis = self.lot.discounting.price_basis;
        let series = |impact: &'a BudgetImpact| {
            let nominal = impact.nominal_including_vat.as_ref();
            // In current prices they are one series.
            let nominal = nominal.filter(|_| basis == PriceBasis::Real);
            std::iter::once((basis, &impact.including_vat))
                .chain(nominal.map(|series| (PriceBasis::Nominal, series)))
        };
        let amounts = values_by_year(
            impacts
                .iter()
                .flat_map(|(_, impact)| series(impact).map(|(_, series)| series)),
        );
        if amounts.iter().all(Decimal::is_zero) {
            return Table::default();
        }
        let decimals = Kind::Money.decimals(&amounts);
        let columns = impacts.iter().flat_map(|(one, impact)| {
            let bid = self.reader.column(&one.bid).named();
            series(impact).map(move |(head, _)| Column {
                detail: self.reader.word(head),
                ..Column::numbers(bid.clone())
            })
        });
        let row = |year: usize| {
            let cells = impacts.iter().flat_map(|(_, impact)| {
                series(impact).map(|(_, series)| self.reader.of_year(series, year, decimals))
            });
            Row::new(year.to_string(), cells.collect())
        };
        Table {
            caption: format!(
                "{title}: {} ({})",
                say.budget_impact_caption,
                self.reader.currency()
            ),
            corner: say.year.to_owned(),
            columns: columns.collect(),
            ..Table::default()
        }
        .with_rows((0..self.years()).map(row).collect())
    }
}
