//! A competition among the suppliers of a framework agreement: who is in it, and who made no bid.

use super::Room;
use super::standing::reason;
use crate::evaluation::{
    PublishedRange, Reason, ReasonCode, SupplierWithoutBid, UnderFrameworkUsed,
};
use crate::explain::Figure;
use crate::model::{Lot, SealedOffer};

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

/// That the bidder is no supplier under the framework.
pub(super) fn outsider(lot: &Lot, sealed: &SealedOffer) -> Option<Reason> {
    let under = lot.under_framework.as_ref().filter(|_| sealed.outsider)?;
    let place = format!("/bids/{}/bidder", sealed.bid);
    Some(reason(ReasonCode::NotASupplier, &under.procurement, place))
}
