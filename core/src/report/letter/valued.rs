//! Cost lines that are made of something else than prices, as a letter tells them: kilograms and what a
//! kilogram costs, so that the amounts can be recalculated.

use crate::calculation::PricePathUsed;
use crate::catalogue::CarbonLabels;
use crate::evaluation::{BidEvaluation, CostReport, EmissionsValued, LineCost};
use crate::explain::{Explained, Figure, Series};
use crate::explanation::BidExplanation;
use crate::model::CriterionKind;
use crate::num::Decimal;
use crate::wording::fill;
use crate::wording::number::{self, Kind};

use super::Telling;
use crate::report::producer_fee::Paid;
use crate::report::reader::{values, values_by_year};
use crate::report::table::{Cell, Column, Row, Table};
use crate::report::{externality, producer_fee};

/// A bid in a letter: whose it is in words, and what it costs.
type Costed<'a> = (&'static str, &'a BidEvaluation, &'a CostReport);

/// The same of a cost line with what that values.
type Valued<'a> = (&'static str, &'a LineCost, &'a EmissionsValued);

impl<'a> Telling<'a> {
    /// Emissions and producer fees of the bids, where costs are a criterion: a table of each line, then the
    /// price paths.
    pub(super) fn valued(&self, bids: &[(&'static str, &'a BidExplanation)]) -> Vec<Table> {
        let mut criteria = self.award.lot.criteria.iter();
        if !criteria.any(|one| one.kind == CriterionKind::Cost) {
            return Vec::new();
        }
        // Of a bid that is not scored nothing is told but why.
        let scored = bids.iter().filter(|(_, bid)| !bid.criteria.is_empty());
        let costed = scored.filter_map(|(whose, bid)| {
            let mut all = self.award.lot.bids.iter().chain(&self.award.lot.combined);
            let evaluated = all.find(|one| one.bid == bid.bid)?;
            Some((*whose, evaluated, evaluated.costs.as_ref()?))
        });
        let costed: Vec<Costed<'_>> = costed.collect();
        let lines = costed.iter().flat_map(|(.., costs)| &costs.lines);
        let mut named: Vec<&str> = Vec::new();
        for line in lines {
            if !named.contains(&line.line.as_str()) {
                named.push(&line.line);
            }
        }
        let mut tables = Vec::new();
        let mut used: Vec<&str> = Vec::new();
        for id in named {
            let of_line = || {
                costed.iter().filter_map(|(whose, bid, costs)| {
                    let mut lines = costs.lines.iter();
                    Some((*whose, *bid, lines.find(|line| line.line == id)?))
                })
            };
            let emitting = of_line()
                .filter_map(|(whose, _, line)| Some((whose, line, line.emissions.as_ref()?)));
            let emitting: Vec<Valued<'_>> = emitting.collect();
            let paths = emitting.iter().map(|(.., valued)| &valued.price_path);
            used.extend(paths.map(String::as_str));
            tables.extend(self.emissions(&emitting));
            let paying = of_line().filter_map(|(whose, bid, line)| {
                let packaging = bid.packaging.as_deref();
                let paid = Paid {
                    line,
                    fee: line.producer_fee.as_ref()?,
                    components: packaging.map_or(&[], |packaging| &packaging.components),
                };
                Some((whose, paid))
            });
            let paying: Vec<(&str, Paid<'_>)> = paying.collect();
            tables.push(producer_fee::of_bids(&paying, &self.award.reader));
        }
        let paths = self.award.lot.price_paths.iter();
        let paths = paths.filter(|path| used.contains(&path.id.as_str()));
        let paths: Vec<PricePathUsed> = paths.cloned().collect();
        tables.push(externality::paths(&paths, &self.award.reader));
        tables.retain(|table| !table.is_empty());
        tables
    }

    /// What a line values in each year: the kilograms and the amount of each bid, and the price.
    fn emissions(&self, bids: &[Valued<'_>]) -> Option<Table> {
        let reader = &self.award.reader;
        let say = CarbonLabels::of(reader.language);
        let (_, line, first) = bids.first()?;
        let kilograms = bids.iter().map(|(.., valued)| &valued.emitted);
        let amounts = bids.iter().map(|(_, line, _)| &line.by_year);
        let totals = bids
            .iter()
            .flat_map(|(_, line, _)| [&line.undiscounted, &line.present_value]);
        let in_kilograms = Kind::Quantity.decimals(&values_by_year(kilograms));
        let of_price = Kind::Money.decimals(&values_by_year([&first.price]));
        let mut money = values_by_year(amounts);
        money.extend(values(totals));
        let in_money = Kind::Money.decimals(&money);
        let unit = |series: &Series| number::unit(&series.unit, reader.language);
        let of_bids = |head: &str, of: fn(&Valued<'_>) -> Series| {
            let columns = bids.iter().map(move |one| Column {
                detail: one.0.to_owned(),
                ..Column::numbers(format!("{head} ({})", unit(&of(one))))
            });
            columns.collect::<Vec<_>>()
        };
        let mut columns = of_bids(say.emitted, |(.., valued)| valued.emitted.clone());
        let price = format!("{} ({})", say.price, unit(&first.price));
        columns.push(Column::numbers(price));
        columns.extend(of_bids(say.amount, |(_, line, _)| line.by_year.clone()));
        let years = first.price.values.as_ref().map_or(0, Vec::len);
        let row = |year: usize| {
            let emitted = bids.iter();
            let emitted =
                emitted.map(|(.., valued)| reader.of_year(&valued.emitted, year, in_kilograms));
            let price = reader.of_year(&first.price, year, of_price);
            let amounts = bids.iter();
            let amounts = amounts.map(|(_, line, _)| reader.of_year(&line.by_year, year, in_money));
            let cells = emitted.chain([price]).chain(amounts);
            Row::new(year.to_string(), cells.collect())
        };
        let sum = |head: &str, emitted: bool, of: fn(&LineCost) -> &Explained| {
            let kilograms = bids.iter().map(|(.., valued)| {
                let known = valued.emitted.values.as_ref().filter(|_| emitted);
                let sum = known.and_then(|years| added(years));
                sum.map_or(Cell::Empty, |sum| {
                    reader.plain(sum, in_kilograms, &valued.emitted.unit)
                })
            });
            let amounts = bids.iter();
            let amounts = amounts.map(|(_, line, _)| reader.cell(Some(of(line)), in_money));
            let cells = kilograms.chain([Cell::Empty]).chain(amounts);
            Row::new(head, cells.collect())
        };
        let mut rows: Vec<Row> = (0..years).map(row).collect();
        rows.push(sum(self.told.total, true, |line| &line.undiscounted).strong());
        let mut lines = bids.iter().map(|(_, line, _)| line);
        if lines.any(|line| line.present_value.value != line.undiscounted.value) {
            rows.push(sum(reader.say.present_value, false, |line| {
                &line.present_value
            }));
        }
        let table = Table {
            caption: fill(say.valued, &[("line", &line.title)]),
            corner: reader.say.year.to_owned(),
            columns,
            ..Table::default()
        };
        Some(table.with_rows(rows))
    }
}

/// The sum of the years.
fn added(years: &[Figure]) -> Option<Decimal> {
    let mut years = years.iter();
    years.try_fold(Decimal::ZERO, |sum, Figure(year)| sum.checked_add(*year))
}
