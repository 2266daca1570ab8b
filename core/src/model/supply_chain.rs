//! Requirements that reach down the supply chain: who has to prove what, and whether it is proven.

use std::collections::BTreeMap;

use crate::num::Date;
use crate::words;

words! {
    /// What proves a requirement of a link.
    pub enum Proof {
        /// The bidder declares it.
        Declaration = "declaration",
        /// A certificate.
        Certificate = "certificate",
        /// An audit.
        Audit = "audit",
    }
}

words! {
    /// What follows from a certificate or an audit that has ended.
    pub enum Expired {
        /// The requirement is not met.
        NotMet = "not_met",
        /// It counts as left out.
        Missing = "missing",
    }
}

words! {
    /// Whether a link meets a requirement.
    pub enum LinkOutcome {
        /// It is proven.
        Pass = "pass",
        /// It is not met.
        Fail = "fail",
        /// It is not proven.
        Missing = "missing",
    }
}

words! {
    /// What the outcome of a link rests on.
    pub enum LinkFinding {
        /// The bidder declares it, and that is enough.
        Declared = "declared",
        /// A certificate that is valid on the stated day.
        Certified = "certified",
        /// An audit that is valid on the stated day.
        Audited = "audited",
        /// The buyer decided that what was missing is met.
        FoundMet = "found_met",
        /// The bidder declares that it is not met.
        Denied = "denied",
        /// What is accepted as proof has ended before the stated day.
        Expired = "expired",
        /// It is declared, but nothing that is accepted proves it.
        NotProven = "not_proven",
        /// Nothing is said of it.
        Unanswered = "unanswered",
    }
}

/// A requirement that reaches down the supply chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThroughTiers {
    /// The last tier that has to prove it.
    pub to_tier: u32,
    /// What is accepted as proof.
    pub accepted: Vec<Proof>,
    /// The day on which certificates and audits are valid, and what follows from one that is not; none
    /// where neither is accepted.
    pub validity: Option<(Date, Expired)>,
}

/// The supply chain of an offer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SupplyChain {
    /// Its links, the bidder first; empty where no requirement of the lot reaches down the chain.
    pub links: Vec<Link>,
    /// What is said of them, by requirement and link.
    pub answers: BTreeMap<(usize, usize), LinkAnswer>,
}

/// A link of the supply chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How many links stand between it and the bidder, with itself: 0 is the bidder.
    pub tier: u32,
    /// Whether who it is may not be shown.
    pub confidential: bool,
    /// JSON Pointer to it in the envelope.
    pub pointer: String,
}

/// What is said of a requirement of a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkAnswer {
    /// Whether the bidder declares that it is met.
    pub confirmed: bool,
    /// What proves it, each with the last day on which it is valid.
    pub proofs: Vec<(Proof, Option<Date>)>,
}

/// Whether a link meets a requirement, and by what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finding {
    /// Whether it does.
    pub outcome: LinkOutcome,
    /// By what.
    pub rests_on: LinkFinding,
    /// The last day on which what it rests on is valid, where it ends.
    pub valid_until: Option<Date>,
}

impl ThroughTiers {
    /// The indices of the links that have to prove it.
    pub fn reached<'a>(&self, chain: &'a SupplyChain) -> impl Iterator<Item = (usize, &'a Link)> {
        let to_tier = self.to_tier;
        let links = chain.links.iter().enumerate();
        links.filter(move |(_, link)| link.tier <= to_tier)
    }

    /// Whether a link meets it by what is said of the link; `found_met` where the buyer decided that
    /// what is missing is met.
    ///
    /// A proof counts that is accepted and valid on the stated day; where none does, a declaration, if
    /// that is accepted. Proofs that have ended are followed by what the procurement says of them.
    ///
    /// ```
    /// use wholelife::model::{Expired, LinkAnswer, LinkFinding, LinkOutcome, Proof, ThroughTiers};
    /// use wholelife::num::Date;
    ///
    /// let certified = ThroughTiers {
    ///     to_tier: 2,
    ///     accepted: vec![Proof::Certificate],
    ///     validity: Date::parse("2026-09-01").map(|on| (on, Expired::NotMet)),
    /// };
    /// let until = |day| LinkAnswer {
    ///     confirmed: true,
    ///     proofs: vec![(Proof::Certificate, Date::parse(day))],
    /// };
    /// // The last day of a certificate is a day on which it is valid.
    /// assert_eq!(certified.finding(Some(&until("2026-09-01")), false).outcome, LinkOutcome::Pass);
    /// let ended = certified.finding(Some(&until("2026-08-31")), false);
    /// assert_eq!((ended.outcome, ended.rests_on), (LinkOutcome::Fail, LinkFinding::Expired));
    /// assert_eq!(certified.finding(None, false).outcome, LinkOutcome::Missing);
    /// ```
    #[must_use]
    pub fn finding(&self, answer: Option<&LinkAnswer>, found_met: bool) -> Finding {
        let found = self.said(answer);
        if found.outcome == LinkOutcome::Missing && found_met {
            return Finding::of(LinkOutcome::Pass, LinkFinding::FoundMet, None);
        }
        found
    }

    fn said(&self, answer: Option<&LinkAnswer>) -> Finding {
        let Some(answer) = answer else {
            return Finding::of(LinkOutcome::Missing, LinkFinding::Unanswered, None);
        };
        if !answer.confirmed {
            return Finding::of(LinkOutcome::Fail, LinkFinding::Denied, None);
        }
        let accepted = |proof: &&(Proof, Option<Date>)| match proof {
            (Proof::Declaration, _) | (Proof::Certificate, None) => false,
            (kind, _) => self.accepted.contains(kind),
        };
        let is_valid = |until: Option<Date>| {
            let on = self.validity.map(|(on, _)| on);
            until.is_none_or(|until| on.is_some_and(|on| until >= on))
        };
        let mut counting = answer.proofs.iter().filter(accepted);
        if let Some((kind, until)) = counting.clone().find(|(_, until)| is_valid(*until)) {
            let rests_on = match kind {
                Proof::Audit => LinkFinding::Audited,
                Proof::Declaration | Proof::Certificate => LinkFinding::Certified,
            };
            return Finding::of(LinkOutcome::Pass, rests_on, *until);
        }
        if self.accepted.contains(&Proof::Declaration) {
            return Finding::of(LinkOutcome::Pass, LinkFinding::Declared, None);
        }
        match (counting.next(), self.validity) {
            (Some((_, until)), Some((_, Expired::NotMet))) => {
                Finding::of(LinkOutcome::Fail, LinkFinding::Expired, *until)
            }
            (Some((_, until)), _) => {
                Finding::of(LinkOutcome::Missing, LinkFinding::Expired, *until)
            }
            (None, _) => Finding::of(LinkOutcome::Missing, LinkFinding::NotProven, None),
        }
    }
}

impl Finding {
    fn of(outcome: LinkOutcome, rests_on: LinkFinding, valid_until: Option<Date>) -> Self {
        Self {
            outcome,
            rests_on,
            valid_until,
        }
    }
}
