//! The items of the schedule that product systems buy, and what is asked only of bids that offer one of them.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::offer::Offers;
use super::parameter::Parameters;
use super::reuse::system::Reader;
use crate::document::pointer::Pointer;
use crate::document::wire::cost::Flow;
use crate::document::wire::lot::Lot;
use crate::document::wire::value::Identifier;
use crate::model::{DiscountKind, LotProducts, Operand, Packs, ReuseAxis, ScheduleItem};
use crate::problem::Problems;

impl Reader<'_> {
    /// Index of the item that a component is bought as: one price for a unit, whatever is bought, and paid
    /// nowhere else.
    pub(super) fn bought_as(
        &self,
        name: &Identifier,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<usize> {
        let Some(lines) = self.lines else {
            problems.push(at.problem("reuse.item_not_asked"));
            return None;
        };
        let index = lines.items.names.find(name, at, problems)?;
        let item = lines.items.wires.get(index)?;
        let before = problems.count();
        let mut refused = |code| problems.push(at.problem(code).with("item", &name.0));
        if item.packs != Packs::None
            || item.tiers.is_some()
            || lines.lot.schedule_discount == Some(DiscountKind::Amount)
        {
            refused("reuse.item_price_varies");
        }
        if item.option.is_some() {
            refused("reuse.item_optional");
        }
        let is_paid = |flow: &Flow| matches!(flow, Flow::Schedule(bought) if bought.item == *name);
        let costed = self.axes.contains(&ReuseAxis::Cost);
        if costed && lines.lot.cost_lines.iter().any(|line| is_paid(&line.flow)) {
            refused("reuse.item_paid_twice");
        }
        // What is asked of packaging is asked of every bid.
        let mut packed = lines.lot.packaging.iter().flat_map(|asked| &asked.items);
        let systems = lines.lot.product_systems.iter();
        let count: usize = systems.map(|asked| asked.systems.len()).sum();
        if packed.any(|item| item == name) && buyers(lines.lot, name).len() < count {
            refused("reuse.item_packaging_asked");
        }
        (problems.count() == before).then_some(index)
    }
}

/// Notes of parameters which systems read them, and of items which buy them.
pub(super) fn asked_of_systems(
    products: &LotProducts,
    parameters: &Parameters<'_>,
    mut schedule: Option<&mut [ScheduleItem]>,
) {
    for (index, system) in products.systems.iter().enumerate() {
        let read = RefCell::new(BTreeSet::new());
        system.map(&|operand: Operand| read.borrow_mut().extend(operand.parameter()));
        for parameter in read.into_inner() {
            parameters.read_by_system(parameter, index);
        }
        let bought = system.components.iter().filter_map(|one| one.bought_as);
        for item in bought {
            let found = schedule.as_deref_mut().and_then(|all| all.get_mut(item));
            let Some(found) = found else { continue };
            if !found.systems.contains(&index) {
                found.systems.push(index);
            }
        }
    }
}

/// Which systems buy an item, as they are written; none where every bid prices it.
fn buyers(lot: &Lot, item: &Identifier) -> Vec<usize> {
    let systems = lot.product_systems.iter().flat_map(|asked| &asked.systems);
    let buys = systems.enumerate().filter(|(_, system)| {
        let mut components = system.components.iter();
        components.any(|one| one.price.own().is_err_and(|bought| bought == item))
    });
    buys.map(|(index, _)| index).collect()
}

impl Offers<'_> {
    /// That a bid says nothing of an item that only systems buy which it does not offer: nobody would pay it.
    pub(super) fn of_own_system(
        &self,
        item: &Identifier,
        offered: Option<usize>,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) {
        let Some(offered) = offered else { return };
        let buyers = buyers(self.lot, item);
        if !buyers.is_empty() && !buyers.contains(&offered) {
            problems.push(
                at.problem("reuse.item_of_other_system")
                    .with("item", &item.0),
            );
        }
    }
}
