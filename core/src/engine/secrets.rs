//! What of an offer a redacted evaluation withholds.

use super::Room;
use crate::model::{
    CarbonFlow, CarbonLine, Complete, CostLine, DiscountKind, Flow, Measure, Operand, OutcomeLine,
    Packs, ProductFootprint, ReuseAxis,
};

/// What of an offer may not be shown in a redacted evaluation.
///
/// Where a rule compares the bids and one of them has a secret measure, the points and the measure
/// of any other give it away: then no bid of the lot shows prices, costs or declared measures.
pub(super) struct Secrets<'a> {
    room: &'a Room<'a>,
    complete: &'a Complete,
}

impl<'a> Secrets<'a> {
    pub(super) fn of(room: &'a Room<'a>, complete: &'a Complete) -> Self {
        Self { room, complete }
    }

    fn parameter(&self, index: usize) -> bool {
        self.room.redacted
            && self
                .complete
                .confidential
                .get(index)
                .copied()
                .unwrap_or(false)
    }

    pub(super) fn operand(&self, operand: Operand) -> bool {
        matches!(operand, Operand::Parameter(index) if self.parameter(index))
    }

    /// Whether what an item costs may not be shown.
    ///
    /// A discount of an amount takes the same share off every item, and the share gives the sum of
    /// those that count.
    pub(super) fn price(&self, item: usize) -> bool {
        let discount = self.complete.discount.map(|discount| discount.kind);
        self.room.redacted
            && (self.stated_price(item)
                || (discount == Some(DiscountKind::Amount) && self.counted_price()))
    }

    fn stated_price(&self, item: usize) -> bool {
        let price = self.complete.prices.get(item);
        price.is_some_and(|price| price.stated.confidential)
    }

    /// Whether any price that counts is secret.
    fn counted_price(&self) -> bool {
        let items = self.room.lot.schedule.iter().enumerate();
        items
            .filter(|(_, item)| item.counts)
            .any(|(index, _)| self.stated_price(index))
    }

    /// Whether the sum of the schedule would reveal a price.
    pub(super) fn schedule(&self) -> bool {
        self.room.compares_secrets || (self.room.redacted && self.counted_price())
    }

    /// Whether what may be bought over the contract, options that do not count included, would.
    pub(super) fn contract(&self) -> bool {
        let items = 0..self.room.lot.schedule.len();
        self.schedule()
            || (self.room.redacted && items.into_iter().any(|item| self.stated_price(item)))
    }

    /// Whether a cost line holds a confidential value.
    fn line(&self, line: &CostLine) -> bool {
        let hidden = match line.flow {
            Flow::Schedule { item } => self.price(item),
            Flow::Carbon { .. } => self.carbon(),
            Flow::ProducerFee { .. } => self.hides_components(),
            Flow::Product { part, .. } => {
                let products = self.room.lot.products.as_ref();
                let item = products.and_then(|products| products.bought_as(part));
                item.is_some_and(|item| self.price(item))
            }
            _ => false,
        };
        hidden || line.parameters().any(|parameter| self.parameter(parameter))
    }

    /// Whether the costs would reveal a value.
    ///
    /// One line withheld among others that are shown follows from the total by subtraction, and the
    /// total follows from the points. So either all lines of a bid are shown, or none.
    pub(super) fn costs(&self) -> bool {
        self.room.redacted
            && (self.room.compares_secrets
                || self.room.lot.cost_lines.iter().any(|line| self.line(line)))
    }

    /// Whether the emissions would: all lines of a bid are shown, or none.
    pub(super) fn carbon(&self) -> bool {
        let secret = |line: &CarbonLine| {
            let packs = match line.flow {
                CarbonFlow::Schedule { item } => {
                    let bought = self.room.lot.schedule.get(item);
                    bought.is_some_and(|bought| bought.packs == Packs::Whole) && self.price(item)
                }
                CarbonFlow::Packaging { .. } => self.hides_components(),
                _ => false,
            };
            packs || line.parameters().any(|parameter| self.parameter(parameter))
        };
        let stated = |footprint: &ProductFootprint| {
            let bought = self.room.lot.schedule.get(footprint.item);
            let whole = bought.is_some_and(|bought| bought.packs == Packs::Whole);
            footprint.confidential || (whole && self.price(footprint.item))
        };
        self.room.redacted
            && (self.room.compares_secrets
                || self.room.lot.carbon_lines.iter().any(secret)
                || self.complete.footprints.iter().any(stated))
    }

    /// Whether what patients get would: all lines of a bid are shown, or none.
    pub(super) fn outcomes(&self) -> bool {
        let lines = self.room.lot.outcome_lines.iter();
        let mut parameters = lines.flat_map(OutcomeLine::parameters);
        self.room.redacted
            && (self.room.compares_secrets || parameters.any(|parameter| self.parameter(parameter)))
    }

    /// Whether the number of functional units would.
    pub(super) fn units(&self) -> bool {
        let unit = self.room.lot.functional_unit.as_ref();
        unit.is_some_and(|unit| self.operand(unit.per_year))
    }

    /// Whether what the packaging weighs would: one component follows from the others and the total.
    pub(super) fn packaging(&self) -> bool {
        self.room.compares_secrets || self.hides_components()
    }

    /// Whether a component of the packaging is confidential.
    pub(super) fn hides_components(&self) -> bool {
        self.room.redacted && self.complete.packaging_confidential
    }

    /// Whether a measure would.
    pub(super) fn measure(&self, measure: &Measure) -> bool {
        match measure {
            Measure::OfferedPrice => self.schedule(),
            Measure::LifeCycleCost { .. } => self.costs() || self.units(),
            Measure::Carbon { .. } => self.carbon() || self.units(),
            Measure::DocumentedShare { .. } => self.carbon(),
            Measure::Outcome { .. } => self.outcomes(),
            Measure::Panel { .. } => false,
            Measure::Declared(parameter) => {
                self.room.compares_secrets || self.parameter(*parameter)
            }
            Measure::Packaging { .. } | Measure::PackagingPoints { .. } => self.packaging(),
            Measure::Reuse(asked) => {
                self.units()
                    || match asked.axis() {
                        ReuseAxis::Cost => self.costs(),
                        ReuseAxis::Emissions => self.carbon(),
                    }
            }
        }
    }
}
