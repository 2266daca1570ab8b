//! Who is in a framework of several suppliers, and how much each delivers.

use crate::evaluation::{CascadeAward, Outcome};
use crate::explain::Explained;
use crate::model::CutOffTie;
use crate::wording::{fill, number};

use super::award::Award;
use super::reader::decimals_compared;
use super::table::{Column, Row, Table};
use super::tie::draws_lots;

impl Award<'_> {
    /// With whom a framework of several suppliers is concluded.
    pub(super) fn suppliers(&self) -> Vec<String> {
        let Some(framework) = &self.lot.framework else {
            return Vec::new();
        };
        if self.lot.outcome == Outcome::Open {
            return Vec::new();
        }
        let listed = |bids: &[String]| self.said_all(bids);
        let say = self.reader.say;
        let mut sentences = Vec::new();
        if let Some(awarded @ [_, ..]) = self.lot.awarded.as_deref() {
            sentences.push(fill(say.result_suppliers, &[("bidders", &listed(awarded))]));
        }
        if !framework.cut_off.is_empty() {
            let bidders = listed(&framework.cut_off);
            sentences.push(fill(say.result_cut_off, &[("bidders", &bidders)]));
            let is_open = framework.cut_off_tie == CutOffTie::Undecided;
            sentences.push(if is_open && draws_lots(&self.reader) {
                self.reader.say.result_cut_off_to_draw.to_owned()
            } else {
                self.reader.word(framework.cut_off_tie)
            });
        }
        sentences
    }

    /// How much each supplier delivers, where the first is asked first.
    pub(super) fn cascade(&self) -> Table {
        let framework = self.lot.framework.as_ref();
        let cascade = framework.and_then(|framework| framework.cascade.as_ref());
        cascade.map_or_else(Table::default, |cascade| self.cascaded(cascade))
    }

    fn cascaded(&self, cascade: &CascadeAward) -> Table {
        let say = self.reader.say;
        let suppliers = &cascade.suppliers;
        let all = suppliers.iter().map(|one| &one.quantity);
        let quantities: Vec<&Explained> = all.chain([&cascade.uncovered]).collect();
        let costs = suppliers.iter().filter_map(|one| one.cost.as_ref());
        let costs: Vec<&Explained> = costs.chain(&cascade.cost).collect();
        let of_quantity = decimals_compared(&quantities, self.reader.currency());
        let of_cost = decimals_compared(&costs, self.reader.currency());
        let cells = |quantity: Option<&Explained>, cost: Option<&Explained>| {
            vec![
                self.reader.cell(quantity, of_quantity),
                self.reader.cell(cost, of_cost),
            ]
        };
        let shares = suppliers.iter().map(|one| {
            let cells = cells(Some(&one.quantity), one.cost.as_ref());
            Row::new(self.reader.bidder(&one.bid), cells).detailed(&one.bid)
        });
        let last = [
            Row::new(say.uncovered, cells(Some(&cascade.uncovered), None)),
            Row::new(say.delivered, cells(None, cascade.cost.as_ref())).strong(),
        ];
        let unit = number::unit_of_many(&cascade.uncovered.unit, self.reader.language);
        Table {
            caption: say.cascade.to_owned(),
            corner: say.supplier.to_owned(),
            columns: vec![
                Column::numbers(fill(say.delivers, &[("unit", &unit)])),
                Column::numbers(fill(
                    say.delivered_cost,
                    &[("currency", self.reader.currency())],
                )),
            ],
            ..Table::default()
        }
        .with_rows(shares.chain(last).collect())
        .without_empty_columns()
    }
}
