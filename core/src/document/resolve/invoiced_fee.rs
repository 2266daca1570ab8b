//! Cost lines that are the producer fee of packaging.

use super::cost::Lines;
use super::tariff;
use crate::document::pointer::Pointer;
use crate::document::wire::cost::CostLine;
use crate::document::wire::tariff as wire;
use crate::model::{Component, Flow, InvoicedFee, Lot, PaidBy};
use crate::problem::Problems;

impl Lines<'_> {
    /// What the packaging of some items pays by a tariff.
    pub(super) fn producer_fee(
        &self,
        line: &CostLine,
        flow: &wire::ProducerFeeFlow,
        paid_by: Option<PaidBy>,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Flow> {
        let before = problems.count();
        // The quantities of the items hold the weights of their options.
        let given = [
            ("option", line.option.is_some()),
            (
                "nature",
                line.nature
                    .is_some_and(|nature| nature != Component::ProducerFee),
            ),
        ];
        for (field, _) in given.iter().filter(|(_, given)| *given) {
            let problem = at.key(field).problem("packaging.fee_sets");
            problems.push(problem.with("field", field));
        }
        let flow_at = at.key("flow");
        let flow_at = flow_at.key("producer_fee");
        if !flow.invoiced_apart {
            let apart_at = flow_at.key("invoiced_apart");
            problems.push(apart_at.problem("packaging.fee_in_price"));
        }
        let items = self.paying(flow, flow_at.key("items"), problems);
        let tariff_at = flow_at.key("tariff");
        let tariff = tariff::tariff(&flow.tariff, tariff_at, problems)?;
        if tariff.currency != self.frame.currency() {
            let problem = tariff_at.problem("packaging.fee_in_other_currency");
            problems.push(
                problem
                    .with("currency", &tariff.currency)
                    .with("wanted", self.frame.currency()),
            );
        }
        (problems.count() == before).then_some(Flow::ProducerFee {
            fee: Box::new(InvoicedFee { items, tariff }),
            paid_by: paid_by?,
        })
    }

    /// The items whose packaging pays.
    fn paying(
        &self,
        flow: &wire::ProducerFeeFlow,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Vec<usize> {
        if flow.items.is_empty() {
            problems.push(at.problem("document.empty_list"));
        }
        let asked = self.lot.packaging.as_ref();
        let asked = asked.map_or(&[][..], |packaging| &packaging.items);
        let mut items = Vec::with_capacity(flow.items.len());
        for (index, name) in flow.items.iter().enumerate() {
            let name_at = at.index(index);
            let Some(item) = self.items.names.find(name, name_at, problems) else {
                continue;
            };
            if items.contains(&item) {
                let problem = name_at.problem("reference.duplicate_id");
                problems.push(problem.with("id", &name.0).with("kind", "item"));
            }
            if !asked.contains(name) {
                let problem = name_at.problem("packaging.fee_not_asked");
                problems.push(problem.with("id", &name.0));
            }
            // A rule decides about an option by what it costs, so no cost can rest on what it decides.
            let option = self
                .items
                .wires
                .get(item)
                .and_then(|item| item.option.as_ref());
            if !self
                .items
                .decided_by(&option.into_iter().collect())
                .is_empty()
            {
                let problem = name_at.problem("packaging.fee_decided_by_rule");
                problems.push(problem.with("id", &name.0));
            }
            items.push(item);
        }
        items
    }
}

/// Whether the tariff of each fee knows what offers are packed in; what an excluded bid is packed in stands in
/// nobody's way.
pub(super) fn of_offers(lot: &Lot, problems: &mut Problems) {
    let lines = lot
        .cost_lines
        .iter()
        .filter_map(|line| line.flow.invoiced());
    for fee in lines {
        let bids = lot.offers.iter().chain(&lot.combined);
        let bids = bids.filter(|sealed| !sealed.is_excluded());
        let bids = bids.map(|sealed| &sealed.offer);
        let practice = lot.alternative.iter().map(|one| &one.offer);
        let packed = bids
            .chain(practice)
            .filter_map(|offer| offer.packaging.as_ref());
        for one in packed.flat_map(|packaging| &packaging.components) {
            if fee.items.contains(&one.item) {
                let place = |field: &str| format!("{}/{field}", one.pointer);
                let places = (place("material"), place("fee_grade"));
                tariff::has_fee(&fee.tariff, (one.material, one.fee_grade), places, problems);
            }
        }
    }
}
