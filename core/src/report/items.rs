//! The price schedule of one bid, so that every number of its price can be followed.

use crate::evaluation::{ItemPrice, TierBought};
use crate::explain::{Explained, Figure, Term};
use crate::num::{Decimal, decide};
use crate::wording::fill;
use crate::wording::number::{self, Kind};

use super::award::Award;
use super::carbon;
use super::cost::Costs;
use super::page::Bid;
use super::published::Thing;
use super::reader::{title_of, values};
use super::table::{Cell, Column, Group, Row, Table};

/// What is priced by a bid, or by current practice.
struct Priced<'a> {
    column: Column,
    items: &'a [ItemPrice],
    discount: Option<&'a Explained>,
    price: Option<&'a Explained>,
}

impl<'a> Award<'a> {
    /// Each bid and current practice on its own: its schedule, then its costs.
    pub(super) fn each(&self, costs: &Costs<'a>) -> Vec<Bid> {
        let bids = self.bids().into_iter().map(|bid| {
            let priced = Priced {
                column: self.reader.column(&bid.bid),
                items: &bid.items,
                discount: bid.schedule_discount.as_ref(),
                price: bid.offered_price.as_ref(),
            };
            (
                priced,
                bid.costs.as_ref(),
                bid.carbon.as_ref(),
                bid.packaging.as_deref(),
            )
        });
        let practice = self.lot.alternative.as_ref().map(|practice| {
            let priced = Priced {
                column: self.reader.practice(&practice.title),
                items: &practice.items,
                discount: practice.schedule_discount.as_ref(),
                price: practice.offered_price.as_ref(),
            };
            (
                priced,
                practice.costs.as_ref(),
                practice.carbon.as_ref(),
                practice.packaging.as_deref(),
            )
        });
        let each = bids.chain(practice);
        let each = each.map(|(priced, its_costs, its_carbon, packaging)| {
            let mut tables = vec![
                self.schedule(&priced),
                self.components(packaging),
                self.ppwr(packaging),
            ];
            tables.extend(
                its_costs
                    .into_iter()
                    .flat_map(|one| costs.of_one(one, packaging)),
            );
            tables.extend(its_carbon.and_then(|one| carbon::footprints(one, &self.reader)));
            tables.extend(its_carbon.and_then(|one| carbon::grounds(one, &self.reader)));
            tables.extend(its_carbon.map(|one| carbon::lines(one, &self.reader)));
            Bid::new(&priced.column, tables)
        });
        each.filter(|bid| !bid.tables.is_empty()).collect()
    }

    fn schedule(&self, priced: &Priced<'a>) -> Table {
        let reader = &self.reader;
        let say = reader.say;
        if priced.items.is_empty() {
            return Table::default();
        }
        let amounts = priced.items.iter().map(|item| &item.amount);
        let decimals = Kind::Money.decimals(&values(amounts.chain(priced.price)));
        let items = priced.items.iter().map(|item| self.item(item, decimals));
        let mut groups: Vec<Group> = items.map(|rows| Group { head: None, rows }).collect();
        let mut sum = vec![Cell::Empty; 4];
        sum.push(reader.cell(priced.price, decimals));
        let mut last = Vec::new();
        if let Some(discount) = priced.discount {
            let mut cells = vec![Cell::Empty; 5];
            if let Some(cell) = cells.get_mut(1) {
                *cell = self.share(discount);
            }
            last.push(Row::new(say.schedule_discount, cells));
        }
        last.push(Row::new(say.offered_price, sum).strong());
        groups.push(Group {
            head: None,
            rows: last,
        });
        Table {
            caption: format!("{} ({})", say.schedule, reader.currency()),
            corner: say.item.to_owned(),
            columns: [
                say.stated_price,
                say.discount,
                say.pack,
                say.quantity,
                say.amount_of_item,
            ]
            .map(Column::numbers)
            .to_vec(),
            groups,
        }
        .without_empty_columns()
    }

    /// A fraction as a percentage, with its derivation.
    fn share(&self, share: &Explained) -> Cell {
        let mut cell = self.reader.cell(Some(share), 0);
        if let (Cell::Number(shown), Some(Figure(value))) = (&mut cell, share.value) {
            shown.text = number::percent(value, self.reader.language);
        }
        cell
    }

    /// An item, then its tiers and what each participant buys.
    fn item(&self, item: &ItemPrice, decimals: u32) -> Vec<Row> {
        let reader = &self.reader;
        let say = reader.say;
        let made = item.amount.derivation.as_ref();
        let terms = made.map_or(&[][..], |made| made.inputs.as_slice());
        let of = |symbol: &str| terms.iter().find(|term| term.symbol == symbol);
        // The prices of tiers stand beside their tiers.
        let price = of("P").filter(|_| item.tiers.is_empty());
        let rate =
            of("k").map(|rate| self.term(rate, &|rate| number::percent(rate, reader.language)));
        let discount = rate.or_else(|| of("a").map(|amount| self.money(amount)));
        let bought = bought(terms);
        let mut quantities = bought.iter().map(|(_, quantity, _)| *quantity);
        let total = quantities.try_fold(Decimal::ZERO, Decimal::checked_add);
        let unit = of("q").and_then(|term| term.unit.clone());
        let quantity = |quantity: Decimal| self.quantity(quantity, unit.as_deref());
        let cells = vec![
            match (made, price) {
                // Of what is withheld it is not even told whether there are packs or a discount.
                (None, _) if item.tiers.is_empty() => Cell::Withheld,
                (_, price) => price.map_or(Cell::Empty, |price| self.money(price)),
            },
            discount.unwrap_or(Cell::Empty),
            of("s").map_or(Cell::Empty, |size| {
                self.term(size, &|size| number::exact(size, reader.language))
            }),
            made.and(total).map_or(Cell::Empty, quantity),
            reader.cell(Some(&item.amount), decimals),
        ];
        let mut detail = item.item.clone();
        if !item.counts {
            detail = format!("{detail}, {}", say.not_in_price);
        }
        let title = reader.titled(Thing::Item, &item.item);
        let mut rows = vec![Row::new(title, cells).detailed(detail).strong()];
        let price_unit = of("P").and_then(|term| term.unit.clone());
        rows.extend(
            item.tiers
                .iter()
                .map(|tier| self.tier(tier, unit.as_deref(), price_unit.as_deref())),
        );
        let whole = made.is_some_and(|made| made.formula == "schedule.whole_packs");
        let pack = of("s").and_then(|size| size.value).filter(|_| whole);
        // One participant buys what the item's row says.
        if bought.len() > 1 || pack.is_some() {
            let pack = pack.map(|size| size.0);
            rows.extend(bought.iter().map(|one| {
                let mut row = self.participant(one, pack);
                row.cells.insert(3, quantity(one.1));
                row
            }));
        }
        rows
    }

    /// What a participant buys; its quantity is still to be told.
    fn participant(&self, bought: &Bought<'_>, pack: Option<Decimal>) -> Row {
        let reader = &self.reader;
        let exact = |number| number::exact(number, reader.language);
        let (participant, _, (per_year, years)) = *bought;
        let packs = pack.and_then(|size| per_year.checked_div(size));
        let packs = packs.map(|packs| exact(decide(packs).ceil()));
        let sentence = match packs {
            Some(_) => reader.say.in_years_of_packs,
            None => reader.say.in_years,
        };
        let detail = fill(
            sentence,
            &[
                ("quantity", &exact(per_year)),
                ("years", &exact(years)),
                ("packs", &packs.unwrap_or_default()),
            ],
        );
        let title = title_of(participant, &reader.procurement.participants);
        Row::new(title, vec![Cell::Empty; 4]).detailed(detail)
    }

    fn tier(&self, tier: &TierBought, unit: Option<&str>, price_unit: Option<&str>) -> Row {
        let reader = &self.reader;
        let from = number::exact(tier.from.0, reader.language);
        let from = reader.in_unit(&from, unit.unwrap_or_default());
        let mut price = reader.figure(tier.price, 2);
        if let (Cell::Number(shown), Some(price)) = (&mut price, tier.price) {
            shown.text = reader.in_unit(&self.asked(price.0), price_unit.unwrap_or_default());
        }
        let cells = vec![
            price,
            Cell::Empty,
            Cell::Empty,
            self.quantity(tier.quantity.0, unit),
            Cell::Empty,
        ];
        Row::new(fill(reader.say.tier_from, &[("quantity", &from)]), cells)
    }

    fn quantity(&self, quantity: Decimal, unit: Option<&str>) -> Cell {
        let unit = unit.unwrap_or_default();
        let decimals = Kind::Quantity.decimals(&[quantity]);
        let reader = &self.reader;
        let shown = number::shown(quantity, decimals, reader.language);
        let exact = number::exact(quantity, reader.language);
        Cell::plain(reader.in_unit(&shown, unit), reader.in_unit(&exact, unit))
    }

    /// An input of a formula with every digit.
    pub(super) fn term_as_stated(&self, term: &Term) -> Cell {
        self.term(term, &|value| number::exact(value, self.reader.language))
    }

    fn money(&self, term: &Term) -> Cell {
        self.term(term, &|value| self.asked(value))
    }

    /// A stated amount of money: two decimals, more where it has them.
    fn asked(&self, amount: Decimal) -> String {
        let decimals = decide(amount).normalize().scale().max(2);
        number::shown(amount, decimals, self.reader.language)
    }

    /// An input of a formula as a cell, with its unit.
    fn term(&self, term: &Term, shown: &dyn Fn(Decimal) -> String) -> Cell {
        let Some(Figure(value)) = term.value else {
            return Cell::Empty;
        };
        let unit = term.unit.as_deref().unwrap_or_default();
        let exact = number::exact(value, self.reader.language);
        Cell::plain(
            self.reader.in_unit(&shown(value), unit),
            self.reader.in_unit(&exact, unit),
        )
    }
}

/// What a participant buys of an item over the study, and how much in each of how many years.
type Bought<'a> = (&'a str, Decimal, (Decimal, Decimal));

/// What is bought, from the terms of an amount: a quantity is followed by its years.
fn bought(terms: &[Term]) -> Vec<Bought<'_>> {
    let pairs = terms.iter().zip(terms.iter().skip(1));
    let pairs = pairs.filter(|(quantity, years)| quantity.symbol == "q" && years.symbol == "n");
    let bought = pairs.filter_map(|(quantity, years)| {
        let (per_year, years) = (quantity.value?.0, years.value?.0);
        let participant = quantity.name.as_deref().unwrap_or_default();
        Some((participant, per_year.checked_mul(years)?, (per_year, years)))
    });
    bought.collect()
}
