//! What the buyer resolves.

use super::value::{Hand, Identifier, Number, Quantity};
use crate::document::declare::{choice, object, readable};
use crate::document::decode::WireDate;
use crate::model::{FeeGrade, FootprintNumber, PackagingNumber};

readable!(FootprintNumber, PackagingNumber);

object! {
    /// A decision of the buyer, with who, when and why.
    Decision {
        /// Its identifier.
        id: Identifier,
        /// What was decided.
        ruling: Ruling,
        /// Why.
        reason: String,
        /// By whom.
        decided_by: Hand,
        /// When.
        date: WireDate,
    }
}

choice! {
    /// What was decided.
    Ruling {
        /// A bid takes part although it does not meet a requirement or a ceiling; what is missing from it stays missing.
        Admitted(BidInLot) = "admitted",
        /// A bid does not take part.
        Excluded(Exclusion) = "excluded",
        /// A price or value that a bid states was corrected, an arithmetical error for instance. What assessors measure is corrected by a later assessment.
        ValueCorrected(Correction) = "value_corrected",
        /// The grade was corrected that a component of the packaging pays its producer fee by.
        FeeGradeCorrected(FeeGradeCorrection) = "fee_grade_corrected",
        /// A value that a bid left out, or that nobody could measure, was resolved; once for each.
        MissingValueResolved(Resolution) = "missing_value_resolved",
        /// Lots were drawn among tied bids.
        LotDrawn(Draw) = "lot_drawn",
        /// A bidder explained something; nothing changes.
        ClarificationReceived(BidInLot) = "clarification_received",
        /// A reservation was given a price: what it costs the buyer is added to the measure that the procurement names, and to nothing else.
        ReservationPriced(PricedReservation) = "reservation_priced",
        /// A bid is not considered because of a reservation.
        ReservationDisqualifies(ReservationInLot) = "reservation_disqualifies",
        /// A reservation is accepted and has no effect.
        ReservationAccepted(ReservationInLot) = "reservation_accepted",
    }
}

object! {
    /// A bid in a lot.
    BidInLot {
        /// The bid.
        bid: Identifier,
        /// The lot.
        lot: Identifier,
    }
}

object! {
    /// The exclusion of a bid.
    Exclusion {
        /// The bid.
        bid: Identifier,
        /// The lot.
        lot: Identifier,
        /// The ground, in law or in the documents.
        ground: String,
    }
}

choice! {
    /// Which value of an offer.
    Target {
        /// The price of an item.
        Price(Identifier) = "price",
        /// The value of a parameter.
        Value(Identifier) = "value",
        /// A number that a component of the packaging states.
        Packaging(PackagingTarget) = "packaging",
        /// A number that a product footprint states.
        Footprint(FootprintTarget) = "footprint",
    }
}

object! {
    /// A number of a component of the packaging.
    PackagingTarget {
        /// The component.
        component: Identifier,
        /// Which of its numbers.
        number: PackagingNumber,
    }
}

object! {
    /// A number of a product footprint.
    FootprintTarget {
        /// The item.
        item: Identifier,
        /// Which of its numbers.
        number: FootprintNumber,
        /// The position of the part whose emissions are corrected, counted from 0; for `fossil` and `biogenic` alone.
        part: Option<u32>,
    }
}

object! {
    /// A corrected grade.
    FeeGradeCorrection {
        /// The bid.
        bid: Identifier,
        /// The lot.
        lot: Identifier,
        /// The component of the packaging.
        component: Identifier,
        /// What the bid says.
        before: FeeGrade,
        /// What it is corrected to.
        after: FeeGrade,
    }
}

object! {
    /// A corrected value.
    Correction {
        /// The bid.
        bid: Identifier,
        /// The lot.
        lot: Identifier,
        /// Which value.
        target: Target,
        /// What the bid says.
        before: Number,
        /// What it is corrected to.
        after: Number,
    }
}

object! {
    /// A resolved missing value.
    Resolution {
        /// The bid.
        bid: Identifier,
        /// The lot.
        lot: Identifier,
        /// What was missing.
        missing: MissingTarget,
        /// How it was resolved.
        resolution: Resolved,
        /// How many units the pack holds, for the price of an item that is priced per pack.
        pack_size: Option<Number>,
    }
}

choice! {
    /// What was missing.
    MissingTarget {
        /// The price of an item.
        Price(Identifier) = "price",
        /// The value of a parameter.
        Value(Identifier) = "value",
        /// The answer to a requirement; where it reaches down the supply chain, all that its links have not proven.
        Requirement(Identifier) = "requirement",
    }
}

choice! {
    /// How a missing value was resolved.
    Resolved {
        /// This value is used: a parameter's value in its unit, or a price as a bidder would state it, without value added tax.
        Value(Number) = "value",
        /// The requirement is met.
        Met = "met",
        /// The bid does not comply.
        NonCompliant = "non_compliant",
    }
}

object! {
    /// Lots drawn among tied bids.
    Draw {
        /// The lot of the procurement.
        lot: Identifier,
        /// The bids in the order in which they were drawn, the best first; a bid is drawn once for a lot.
        order: Vec<Identifier>,
    }
}

object! {
    /// A priced reservation.
    PricedReservation {
        /// The bid.
        bid: Identifier,
        /// The lot.
        lot: Identifier,
        /// The position of the reservation in the bid, counted from 0.
        reservation: u32,
        /// What its price is the sum of.
        parts: Vec<PricedPart>,
    }
}

object! {
    /// A part of the price of a reservation.
    PricedPart {
        /// What it is for.
        title: String,
        /// What is multiplied, each above zero; the units multiply to money.
        factors: Vec<Quantity>,
    }
}

object! {
    /// A reservation of a bid in a lot.
    ReservationInLot {
        /// The bid.
        bid: Identifier,
        /// The lot.
        lot: Identifier,
        /// The position of the reservation in the bid, counted from 0.
        reservation: u32,
    }
}
