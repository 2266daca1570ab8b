//! What one bidder declares.

use super::footprint::ProductFootprint;
use super::packaging::Packaging;
use super::supply_chain::SupplyChain;
use super::value::{Evidence, Identifier, Number, Value};
use crate::document::declare::{object, readable};
use crate::document::decode::{Listed, WireDate};
use crate::model::Verification;

readable!(Verification);

object! {
    /// A bid.
    Bid {
        /// Its identifier; a bidder may make several bids for a lot, where that is declared.
        id: Identifier,
        /// Who bids.
        bidder: Bidder,
        /// Counts up from 1 with each new version of the bid.
        revision: u32,
        /// When it was received.
        received: Option<WireDate>,
        /// ISO 4217 code of the bid's currency, where it is not the procurement's.
        currency: Option<Identifier>,
        /// What is offered, lot by lot.
        offers: Vec<LotOffer>,
        /// The lots that it bids for, the most wanted first; where the procurement asks for it, in one of a bidder's bids or alike in several.
        lot_preference: Listed<Identifier>,
        /// The group of lots that this bid offers together and at these prices only, as a bid of its own beside the bidder's separate ones; it offers exactly the lots of the group.
        combined: Option<Identifier>,
        /// What the bidder does not accept.
        reservations: Listed<Reservation>,
    }
}

object! {
    /// Who bids.
    Bidder {
        /// Registration number or other identifier.
        id: Identifier,
        /// Name.
        name: String,
        /// Partners bidding jointly.
        consortium: Listed<Partner>,
        /// Subcontractors.
        subcontractors: Listed<Partner>,
    }
}

object! {
    /// A partner or subcontractor.
    Partner {
        /// Registration number or other identifier.
        id: Identifier,
        /// Name.
        name: String,
        /// What it does in the contract.
        task: Option<String>,
        /// Whether who it is is confidential: a redacted evaluation withholds its name and identifier, and the hash of the bid.
        confidential: Option<bool>,
    }
}

object! {
    /// What is offered for a lot.
    LotOffer {
        /// The lot.
        lot: Identifier,
        /// The name of the solution, for the reader. Several solutions for one lot are bids of their own, by the same bidder.
        solution: Option<Identifier>,
        /// Whether it is a variant: it departs from what is described, as far as the procurement authorises it.
        variant: Option<bool>,
        /// Prices and values.
        offer: Offer,
    }
}

object! {
    /// Prices and values for a lot.
    Offer {
        /// Prices of the items of the schedule.
        prices: Listed<Price>,
        /// A discount on the whole schedule, as a fraction or an amount, whichever the procurement asks for.
        discount: Option<Value>,
        /// Values of the parameters that bidders declare.
        values: Listed<DeclaredValue>,
        /// Requirements that are confirmed or not.
        requirements: Listed<RequirementAnswer>,
        /// The supply chain, where a requirement reaches down it; without one nothing is proven of any link.
        supply_chain: Option<SupplyChain>,
        /// The packaging, where the lot asks for it.
        packaging: Option<Packaging>,
        /// The product system of the lot that is offered; may be left out where the lot has one only.
        product_system: Option<Identifier>,
        /// Product carbon footprints, where the lot asks for them.
        footprints: Listed<ProductFootprint>,
        /// When goods are delivered.
        delivery: Option<String>,
        /// What is warranted, and for how long.
        warranty: Option<String>,
    }
}

impl Bid {
    /// Whether a price, a value or a name may not be shown.
    pub(crate) fn is_confidential(&self) -> bool {
        let partners = self.bidder.consortium.iter();
        let mut partners = partners.chain(&*self.bidder.subcontractors);
        let mut offers = self.offers.iter();
        partners.any(|partner| partner.confidential == Some(true))
            || offers.any(|offer| offer.offer.is_confidential())
    }
}

impl Offer {
    /// Whether a price, a value, the name of a link or a component of the packaging may not be shown.
    pub(crate) fn is_confidential(&self) -> bool {
        let mut prices = self.prices.iter().map(|price| price.confidential);
        let mut values = self.values.iter().map(|value| value.confidential);
        let links = self.supply_chain.iter().flat_map(|chain| &*chain.links);
        let mut links = links.map(|link| link.confidential);
        let components = self.packaging.iter().flat_map(|one| &*one.components);
        let mut components = components.map(|component| component.confidential);
        let mut footprints = self.footprints.iter().map(|one| one.confidential);
        prices.any(|confidential| confidential == Some(true))
            || footprints.any(|confidential| confidential == Some(true))
            || links.any(|confidential| confidential == Some(true))
            || components.any(|confidential| confidential == Some(true))
            || values.any(|confidential| confidential == Some(true))
    }
}

object! {
    /// The price of an item from a quantity on.
    TierPrice {
        /// The quantity from which the tier holds, as published.
        from_quantity: Number,
        /// The price of one unit, or of one pack, without value added tax.
        price: Value,
    }
}

object! {
    /// The price of an item.
    Price {
        /// The item.
        item: Identifier,
        /// The price of one unit, or of one pack, without value added tax.
        price: Value,
        /// How many units the pack holds, where a pack is priced; without it, or at zero or below, the price counts as left out.
        pack_size: Option<Number>,
        /// The prices of the tiers after the first; where one is left out, the price counts as left out.
        tiers: Listed<TierPrice>,
        /// A discount on the price and on those of the tiers, as a fraction or an amount, whichever the procurement asks for.
        discount: Option<Value>,
        /// Whether the price is confidential: a redacted evaluation withholds it, what reveals it, and the hash of the bid.
        confidential: Option<bool>,
        /// What proves it.
        evidence: Listed<Evidence>,
    }
}

object! {
    /// The declared value of a parameter.
    DeclaredValue {
        /// The parameter.
        parameter: Identifier,
        /// Its value in the parameter's unit.
        value: Value,
        /// Whether the value is confidential: a redacted evaluation withholds it, what reveals it, and the hash of the bid.
        confidential: Option<bool>,
        /// How far it has been verified.
        verification: Option<Verification>,
        /// What proves it.
        evidence: Listed<Evidence>,
    }
}

object! {
    /// The answer to a requirement.
    RequirementAnswer {
        /// The requirement.
        requirement: Identifier,
        /// Whether it is met.
        confirmed: bool,
        /// What proves it.
        evidence: Listed<Evidence>,
    }
}

object! {
    /// What the bidder does not accept.
    Reservation {
        /// The term it concerns.
        term: String,
        /// What is offered instead.
        text: String,
        /// The lot it concerns; every lot that the bid offers where left out.
        lot: Option<Identifier>,
    }
}
