//! Requirements that reach down the supply chain, and what a bid proves of its links.

use super::value::Identifier;
use crate::document::declare::{object, readable};
use crate::document::decode::{Listed, WireDate};
use crate::model::{Expired, Proof};

readable!(Expired, Proof);

object! {
    /// What each link of the supply chain has to prove, down to a tier. Suppliers further down may be looked into as far as Directive 2014/24/EU Art. 71(5) lets a buyer ask for them.
    ThroughTiers {
        /// The last tier that has to: 0 is the bidder and the partners that bid with it, 1 its subcontractors, 2 theirs, and so on.
        to_tier: u32,
        /// What is accepted as proof; one of them is enough. Whoever demands a certificate accepts equivalent ones (Directive 2014/24/EU Art. 62).
        accepted: Vec<Proof>,
        /// When certificates and audits have to be valid; required where one of them is accepted, and nowhere else.
        validity: Option<Validity>,
    }
}

object! {
    /// When certificates and audits have to be valid.
    Validity {
        /// The day on which they are valid.
        on: WireDate,
        /// What follows from one that ends before that day, where nothing else proves the requirement.
        expired: Expired,
    }
}

object! {
    /// The supply chain of an offer. The bidder, its partners and its subcontractors are links of it without being named again.
    SupplyChain {
        /// The other links, further down or for this lot alone. Where there are none, the bid says that nobody else takes part.
        links: Listed<SupplyLink>,
        /// What the links prove, requirement by requirement.
        answers: Listed<LinkAnswer>,
    }
}

object! {
    /// A link of the supply chain.
    SupplyLink {
        /// Registration number or other identifier.
        id: Identifier,
        /// Name.
        name: String,
        /// The link that it delivers to, which stands one tier above it; the bidder where left out.
        delivers_to: Option<Identifier>,
        /// What it does in the contract.
        task: Option<String>,
        /// Whether who it is is confidential: a redacted evaluation withholds its name and identifier, and the hash of the bid.
        confidential: Option<bool>,
    }
}

object! {
    /// What a link proves of a requirement.
    LinkAnswer {
        /// The requirement.
        requirement: Identifier,
        /// The link; the bidder where left out.
        link: Option<Identifier>,
        /// Whether the bidder declares that the link meets it. Where it does not, no proof counts.
        confirmed: bool,
        /// What proves it.
        proofs: Listed<LinkProof>,
    }
}

object! {
    /// A proof that a link meets a requirement.
    LinkProof {
        /// What kind it is.
        kind: Proof,
        /// What it is: the standard that is certified, the report of an audit.
        title: String,
        /// The last day on which it is valid. A certificate without one does not count; an audit without one does not end.
        valid_until: Option<WireDate>,
        /// Where it can be found.
        url: Option<String>,
        /// Its date.
        date: Option<WireDate>,
        /// SHA-256 of the file, in hexadecimal.
        sha256: Option<String>,
    }
}
