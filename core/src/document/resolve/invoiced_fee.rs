//! Cost lines that are the producer fee of packaging.

use super::cost::Lines;
use super::tariff;
use crate::document::pointer::Pointer;
use crate::document::wire::cost::CostLine;
use crate::document::wire::lot::RequirementMissing;
use crate::document::wire::tariff as wire;
use crate::model::{
    Component, FeeGrade, Flow, InvoicedFee, Lot, Offer, OfferFault, PackagingComponent, PaidBy,
    Tariff, Unusable,
};
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
        if flow.not_in_tariff.is_none() && !tariff.is_whole() {
            let policy_at = flow_at.key("not_in_tariff");
            problems.push(policy_at.problem("packaging.fee_beyond_tariff"));
        }
        let ask = flow.not_in_tariff == Some(RequirementMissing::Ask);
        let is_sound = problems.count() == before;
        self.practice_pays(&items, &tariff, at, problems);
        is_sound.then_some(Flow::ProducerFee {
            fee: Box::new(InvoicedFee { items, tariff, ask }),
            paid_by: paid_by?,
        })
    }

    /// That the tariff of the line at `at` knows what current practice is packed in.
    fn practice_pays(
        &self,
        items: &[usize],
        tariff: &Tariff,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) {
        let line = at.to_string();
        let Some((lot, _)) = line.split_once("/cost_lines/") else {
            return;
        };
        let practice = self.lot.alternative.iter();
        let packed = practice.filter_map(|one| one.offer.packaging.as_ref());
        let components = packed.flat_map(|packaging| packaging.components.iter().enumerate());
        for (index, one) in components {
            let item = self.items.names.index(&one.item);
            if item.is_none_or(|item| !items.contains(&item)) {
                continue;
            }
            let place =
                |field| format!("{lot}/alternative/offer/packaging/components/{index}/{field}");
            let places = (place("material"), place("fee_grade"));
            tariff::has_fee(tariff, (one.material, one.fee_grade), places, problems);
        }
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

/// Whether the tariff of each fee knows what bids are packed in.
pub(super) fn of_bids(lot: &mut Lot) {
    let lines = lot.cost_lines.iter();
    let fees: Vec<&InvoicedFee> = lines.filter_map(|line| line.flow.invoiced()).collect();
    for sealed in lot.offers.iter_mut().chain(&mut lot.combined) {
        let faults: Vec<OfferFault> = fees
            .iter()
            .flat_map(|fee| beyond(fee, &sealed.offer))
            .collect();
        for fault in faults {
            if !sealed.offer.faults.contains(&fault) {
                sealed.offer.faults.push(fault);
            }
        }
    }
}

/// The components that pay a fee.
fn paying<'a>(
    fee: &'a InvoicedFee,
    offer: &'a Offer,
) -> impl Iterator<Item = &'a PackagingComponent> {
    let packed = offer.packaging.iter();
    let components = packed.flat_map(|packaging| &packaging.components);
    components.filter(|one| fee.items.contains(&one.item))
}

/// The components that pay a fee whose tariff has none for them.
fn beyond(fee: &InvoicedFee, offer: &Offer) -> Vec<OfferFault> {
    let beyond = paying(fee, offer).filter_map(|one| {
        let grade = one.fee_grade.unwrap_or(FeeGrade::Red);
        let (kind, field, detail) = match fee.tariff.fee(one.material) {
            None => (Unusable::FeeMaterial, "material", one.material.word()),
            Some(known) if known.knows(grade) => return None,
            Some(_) => (Unusable::FeeGrade, "fee_grade", grade.word()),
        };
        Some(OfferFault {
            kind,
            subject: one.id.clone(),
            pointer: format!("{}/{field}", one.pointer),
            detail: Some(detail.to_owned()),
            value: None,
            unit: None,
            ask: fee.ask,
        })
    });
    beyond.collect()
}
