//! Between which bounds the measure of a bid, and what it is worth, can lie.

use crate::measure::with_reservations;
use crate::model::{
    BelowZero, Lot, Measure, RequirementTest, ReuseMeasure, Rule, Scored, SealedOffer,
};
use crate::num::{Decimal, Exact, Scalar};

/// 1e12: no measure that can be written is greater.
const GREATEST: Decimal = Decimal::from_parts(3_567_587_328, 232, 0, false, 0);
/// One unit of the last of the decimals that are decided by: no measure above zero is less.
const LEAST: Decimal = Decimal::from_parts(1, 0, 0, false, 12);

/// The least and greatest measure that the offer at `offer` can have for a criterion: what the bidder
/// asks can fall, and what its reservations cost the buyer stays; `price` is what its schedule amounts to.
pub(super) fn measures(
    lot: &Lot,
    offer: usize,
    criterion: usize,
    scored: &Scored,
    price: Option<Decimal>,
) -> (Decimal, Decimal) {
    let (least, most) = without_reservations(lot, criterion, scored);
    let sealed = lot.offers.get(offer);
    let sealed = sealed.filter(|sealed| lot.adds_reservations(criterion, sealed));
    let with = sealed.and_then(|sealed| {
        let priced = with_reservations(Exact::exact(least), &sealed.reservations);
        priced.result().ok()
    });
    let ceiling = lot.offers.get(offer);
    let ceiling = ceiling.and_then(|sealed| under_ceiling(lot, sealed, scored, price?));
    (
        with.unwrap_or(least),
        ceiling.map_or(most, |ceiling| ceiling.min(most)),
    )
}

/// What the schedule may amount to at most: of one item with a ceiling, as much more as its price may still
/// rise. The ceilings of several items leave open how the prices are divided.
fn under_ceiling(
    lot: &Lot,
    sealed: &SealedOffer,
    scored: &Scored,
    amount: Decimal,
) -> Option<Decimal> {
    let ([item], [Some(price)]) = (lot.schedule.as_slice(), sealed.offer.prices.as_slice()) else {
        return None;
    };
    let is_plain = item.tiers.is_none() && item.discount.is_none() && price.discount.is_none();
    let is_price = matches!(scored.measure, Measure::OfferedPrice);
    if !is_plain || !is_price || sealed.offer.discount.is_some() {
        return None;
    }
    let asked = Exact::exact(price.stated.value) / Exact::exact(price.pack_size);
    let most = Exact::exact(amount) * Exact::exact(item.ceiling_price?) / asked;
    most.result().ok()
}

/// The same of an offer without reservations.
fn without_reservations(lot: &Lot, criterion: usize, scored: &Scored) -> (Decimal, Decimal) {
    let is_base = lot.method.base() == Some(criterion);
    let divides = is_base && lot.method.needs_positive_price();
    let least = if scored.rule.needs_positive() || divides {
        LEAST
    } else {
        -GREATEST
    };
    let (low, high) = match &scored.measure {
        Measure::OfferedPrice => {
            let below_zero = lot.schedule.iter().any(|item| item.negative_allowed);
            let costs_nothing = lot
                .schedule
                .iter()
                .all(|item| item.zero_allowed || !item.counts);
            let low = match (below_zero, costs_nothing) {
                (true, _) => -GREATEST,
                (false, true) => Decimal::ZERO,
                (false, false) => LEAST,
            };
            (low, GREATEST)
        }
        Measure::LifeCycleCost { .. }
        | Measure::Carbon { .. }
        | Measure::Outcome { .. }
        | Measure::Reuse(ReuseMeasure::PerUse(_)) => (-GREATEST, GREATEST),
        Measure::DocumentedShare { .. } => (Decimal::ZERO, Decimal::ONE),
        Measure::Packaging { total, .. } if total.is_share() => (Decimal::ZERO, Decimal::ONE),
        Measure::Packaging { .. } => (Decimal::ZERO, GREATEST),
        Measure::PackagingPoints { most } => (Decimal::ZERO, *most),
        Measure::Reuse(ReuseMeasure::BreakEvenUses { always, never, .. }) => (*always, *never),
        Measure::Reuse(ReuseMeasure::LeastRatedUses { never, .. }) => (Decimal::ONE, *never),
        Measure::Panel {
            lowest, highest, ..
        } => (*lowest, *highest),
        Measure::Declared(parameter) => {
            let declared = lot.parameters.get(*parameter);
            let low = declared.and_then(|declared| declared.minimum);
            let high = declared.and_then(|declared| declared.maximum);
            let mut range = (low.unwrap_or(-GREATEST), high.unwrap_or(GREATEST));
            for requirement in &lot.requirements {
                match requirement.test {
                    RequirementTest::AtLeast(of, least) if of == *parameter => {
                        range.0 = range.0.max(least);
                    }
                    RequirementTest::AtMost(of, most) if of == *parameter => {
                        range.1 = range.1.min(most);
                    }
                    _ => {}
                }
            }
            range
        }
    };
    (low.max(least), high)
}

/// The least and the most that a criterion can bring.
pub(super) fn points(
    scored: &Scored,
    below_zero: Option<BelowZero>,
    measures: (Decimal, Decimal),
) -> (Decimal, Decimal) {
    let least = if below_zero == Some(BelowZero::Zero) {
        Decimal::ZERO
    } else {
        -GREATEST
    };
    let most = scored.rule.most_points();
    match &scored.rule {
        Rule::RatioToLowest { .. }
        | Rule::RatioToHighest { .. }
        | Rule::PowerRatio { .. }
        | Rule::LinearMinMax { .. }
        | Rule::LinearToHighest { .. } => (Decimal::ZERO, most.unwrap_or(GREATEST)),
        Rule::LinearSlope { .. }
        | Rule::SlopeByBids { .. }
        | Rule::LogRatio { .. }
        | Rule::MeanBased { capped: true, .. }
        | Rule::RebateRatio { .. }
        | Rule::Bilinear { .. }
        | Rule::Graduated { .. }
        | Rule::FixedRange { capped: true, .. } => (least, most.unwrap_or(GREATEST)),
        Rule::FixedRange { .. } | Rule::MeanBased { .. } | Rule::MoneyPerUnit { .. } => {
            (least, GREATEST)
        }
        Rule::Table { steps, otherwise } | Rule::DistanceTable { steps, otherwise } => {
            let worths = || steps.iter().map(|(_, worth)| *worth).chain([*otherwise]);
            let low = worths().min().unwrap_or(least);
            (low.max(least), worths().max().unwrap_or(GREATEST))
        }
        Rule::AsMeasured => (measures.0.max(least), measures.1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal_macros::dec;

    #[test]
    fn the_range_of_measures_is_that_of_the_documents() {
        assert_eq!(GREATEST, dec!(1000000000000));
        assert_eq!(LEAST, dec!(0.000000000001));
    }
}
