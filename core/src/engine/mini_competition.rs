//! A competition among the suppliers of a framework agreement: who is in it, and who made no bid.

use super::Room;
use super::standing::reason;
use crate::evaluation::{
    PriceQualityRanges, PublishedRange, Reason, ReasonCode, SupplierWithoutBid, UnderFrameworkUsed,
    WeightInRange,
};
use crate::explain::Figure;
use crate::model::{self, Lot, Method, SealedOffer};
use crate::num::Decimal;

/// The framework of the lot, and its suppliers without a bid for it.
pub(super) fn used(room: &Room<'_>) -> Option<UnderFrameworkUsed> {
    let under = room.lot.under_framework.as_ref()?;
    let offers = || room.lot.offers.iter().chain(&room.lot.combined);
    let bids = |id: &str| {
        let mut bidders = offers().filter_map(|sealed| room.case.bids.get(sealed.bid));
        bidders.any(|bid| bid.bidder_id == id)
    };
    let without = under.suppliers.iter().filter(|(id, _)| !bids(id));
    Some(UnderFrameworkUsed {
        procurement: under.procurement.clone(),
        version: under.version.clone(),
        sha256: under.sha256.clone(),
        lot: under.lot.clone(),
        suppliers: under.suppliers.len(),
        price_quality_ranges: price_quality(under.price_quality_ranges, Some(&room.lot.method)),
        without_bid: without
            .map(|(id, name)| SupplierWithoutBid {
                bidder_id: id.clone(),
                bidder: name.clone(),
            })
            .collect(),
    })
}

/// The range that the weight of a criterion was chosen in.
pub(super) fn weight_range(lot: &Lot, criterion: usize) -> Option<PublishedRange> {
    let under = lot.under_framework.as_ref()?;
    let (lowest, highest) = under.weight_ranges.get(criterion).copied().flatten()?;
    Some(PublishedRange {
        lowest: Figure(lowest),
        highest: Figure(highest),
    })
}

/// The ranges of the weights of the price and of quality, with what a mini-competition chose.
pub(super) fn price_quality(
    ranges: Option<model::PriceQualityRanges>,
    chosen: Option<&Method>,
) -> Option<PriceQualityRanges> {
    let ranges = ranges?;
    let weights = match chosen {
        Some(Method::QualityPercent {
            price_weight,
            quality_weight,
            ..
        }) => (Some(*price_weight), Some(*quality_weight)),
        _ => (None, None),
    };
    let in_range = |weight: Option<Decimal>, (lowest, highest)| WeightInRange {
        weight: weight.map(Figure),
        lowest: Figure(lowest),
        highest: Figure(highest),
    };
    Some(PriceQualityRanges {
        price_weight: in_range(weights.0, ranges.price),
        quality_weight: in_range(weights.1, ranges.quality),
    })
}

/// That the bidder is no supplier under the framework.
pub(super) fn outsider(lot: &Lot, sealed: &SealedOffer) -> Option<Reason> {
    let under = lot.under_framework.as_ref().filter(|_| sealed.outsider)?;
    let place = format!("/bids/{}/bidder", sealed.bid);
    Some(reason(ReasonCode::NotASupplier, &under.procurement, place))
}
