//! Bids by notional price, and what a broken promise costs.

use super::Told;
use crate::calculation::{NotionalBid, NotionalPriceFound, Sanction};
use crate::catalogue::CalculationLabels;
use crate::explain::{Explained, Figure};
use crate::num::Decimal;
use crate::report::reader::Reader;
use crate::report::table::{Cell, Column, Row, Table};
use crate::wording::fill;
use crate::wording::number::{self, Kind};

/// Bids in the order of their places, with what made them.
pub(super) fn notional(found: &NotionalPriceFound, reader: &Reader<'_>) -> Told {
    let say = CalculationLabels::of(reader.language);
    let mut bids: Vec<&NotionalBid> = found.bids.iter().collect();
    bids.sort_by_key(|bid| bid.place);
    let numbers = bids.iter().flat_map(|bid| {
        let explained = [&bid.discount, &bid.notional_price];
        explained.into_iter().filter_map(|one| one.value)
    });
    let numbers = numbers.chain(bids.iter().map(|bid| bid.price));
    let numbers: Vec<Decimal> = numbers.map(|Figure(value)| value).collect();
    let decimals = Kind::Money.decimals(&numbers);
    let rows = bids.iter().map(|bid| {
        let level = bid.level.as_deref().unwrap_or(say.no_level);
        let [place, by_price] = [bid.place, bid.place_by_price].map(|place| place.to_string());
        let cells = vec![
            reader.figure(Some(bid.price), decimals),
            Cell::Text(level.to_owned()),
            reader.cell(Some(&bid.discount), decimals),
            reader.cell(Some(&bid.notional_price), decimals),
            Cell::plain(place.clone(), place),
            Cell::plain(by_price.clone(), by_price),
        ];
        Row::new(&bid.bid, cells)
    });
    let table = Table {
        caption: say.numbers.to_owned(),
        corner: say.bid.to_owned(),
        columns: vec![
            Column::numbers(say.bid_price),
            Column::words(say.level),
            Column::numbers(say.discount),
            Column::numbers(say.notional),
            Column::numbers(say.place),
            Column::numbers(say.place_by_price),
        ],
        ..Table::default()
    };
    let mut sentences = Vec::new();
    let mut left = bids.as_slice();
    while let Some(first) = left.first() {
        let alike = left.iter().take_while(|bid| bid.place == first.place);
        let (sharing, rest) = left.split_at(alike.count());
        let names: Vec<&str> = sharing.iter().map(|bid| bid.bid.as_str()).collect();
        let (names, place) = (reader.listed(&names), first.place.to_string());
        let names = [("bids", &*names), ("place", &*place)];
        if first.place == 1 {
            sentences.push(fill(say.first, &names));
        }
        if sharing.len() > 1 {
            sentences.push(fill(say.shared_place, &names));
        }
        left = rest;
    }
    sentences.push(say.no_currency.to_owned());
    Told {
        sentences,
        tables: vec![table.with_rows(rows.collect())],
        ..Told::default()
    }
}

/// The promise, what came of it, and what that costs.
pub(super) fn sanction(asked: &Sanction, sum: &Explained, reader: &Reader<'_>) -> Told {
    let say = CalculationLabels::of(reader.language);
    let short = asked.promised.saturating_sub(asked.achieved);
    let short = short.max(Decimal::ZERO);
    let to_pay = sum.value.map_or(Decimal::ZERO, |Figure(value)| value);
    let amounts = [asked.promised, asked.achieved, short, to_pay];
    let decimals = Kind::Money.decimals(&amounts);
    let shown = |value| number::shown(value, decimals, reader.language);
    let exact = |value| number::exact(value, reader.language);
    let row =
        |head: &str, value: Decimal| Row::new(head, vec![Cell::plain(shown(value), exact(value))]);
    let factor = exact(asked.factor);
    let rows = vec![
        row(say.promised, asked.promised),
        row(say.achieved, asked.achieved),
        row(say.shortfall, short),
        Row::new(
            say.factor,
            vec![Cell::plain(factor.clone(), factor.clone())],
        ),
        Row::new(say.to_pay, vec![reader.cell(Some(sum), decimals)]).strong(),
    ];
    let table = Table {
        caption: say.numbers.to_owned(),
        columns: vec![Column::numbers(say.value)],
        ..Table::default()
    };
    let said = if to_pay.is_zero() {
        say.kept
    } else {
        say.broken
    };
    let [promised, short, sum] = [asked.promised, short, to_pay].map(shown);
    let names = [
        ("promised", &*promised),
        ("short", &*short),
        ("factor", &*factor),
        ("sum", &*sum),
    ];
    Told {
        sentences: vec![fill(said, &names), say.no_currency.to_owned()],
        tables: vec![table.with_rows(rows)],
        ..Told::default()
    }
}
