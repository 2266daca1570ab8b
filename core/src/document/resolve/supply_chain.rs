//! The supply chain of an offer, and the requirements that reach down it.

use std::collections::{BTreeMap, BTreeSet};

use super::bounds;
use super::names::Names;
use super::offer::Offers;
use crate::document::pointer::Pointer;
use crate::document::wire::bid::{Bid, Offer};
use crate::document::wire::lot::{Requirement, RequirementTest};
use crate::document::wire::supply_chain as wire;
use crate::document::wire::value::Identifier;
use crate::model::{Link, LinkAnswer, LinkOutcome, Proof, SupplyChain, ThroughTiers};
use crate::problem::Problems;

/// The most tiers that a requirement may reach down.
const MOST_TIERS: u32 = 100;

/// A requirement that reaches down the chain, named `id`.
pub(super) fn through_tiers(
    wire: &wire::ThroughTiers,
    id: &Identifier,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<ThroughTiers> {
    let before = problems.count();
    bounds::count(wire.to_tier, 0, MOST_TIERS, at.key("to_tier"), problems);
    if wire.accepted.is_empty() {
        problems.push(at.key("accepted").problem("document.empty_list"));
    }
    let validity_at = at.key("validity");
    let ends = wire.accepted.iter().any(|one| *one != Proof::Declaration);
    match &wire.validity {
        None if ends => problems.push(validity_at.problem("document.missing_field")),
        Some(_) if !ends => problems.push(
            validity_at
                .problem("requirement.validity_not_used")
                .with("id", &id.0),
        ),
        _ => {}
    }
    (problems.count() == before).then(|| meant(wire))
}

fn meant(wire: &wire::ThroughTiers) -> ThroughTiers {
    ThroughTiers {
        to_tier: wire.to_tier,
        accepted: wire.accepted.clone(),
        validity: wire.validity.as_ref().map(|one| (one.on.0, one.expired)),
    }
}

/// Whether a decision can resolve something of the requirement at this index: a link that has to
/// prove it has not.
pub(super) fn is_missing(wire: &wire::ThroughTiers, index: usize, chain: &SupplyChain) -> bool {
    let tiers = meant(wire);
    let mut links = tiers.reached(chain);
    links.any(|(link, _)| {
        let answer = chain.answers.get(&(index, link));
        tiers.finding(answer, false).outcome == LinkOutcome::Missing
    })
}

impl Offers<'_> {
    /// The supply chain of an offer at `at`, by a bid at `bid_at`; empty where nothing asks for it.
    pub(super) fn supply_chain(
        &self,
        (bid, bid_at): (&Bid, Pointer<'_>),
        (offer, at): (&Offer, Pointer<'_>),
        problems: &mut Problems,
    ) -> SupplyChain {
        let declared = offer.supply_chain.as_ref();
        let reaches = |one: &Requirement| matches!(one.test, RequirementTest::ThroughTiers(_));
        if declared.is_none() && !self.lot.requirements.iter().any(reaches) {
            return SupplyChain::default();
        }
        let chain_at = at.key("supply_chain");
        let own = declared.map(|chain| &*chain.links).unwrap_or_default();
        let links_at = chain_at.key("links");
        let known = known(bid, bid_at);
        let ids = known.iter().map(|(id, _)| *id);
        let mut names = Names::of(ids, "link", bid_at, problems);
        let mut links: Vec<Link> = known.into_iter().map(|(_, link)| link).collect();
        for (index, link) in own.iter().enumerate() {
            let link_at = links_at.index(index);
            let place = links.len().saturating_add(index);
            names.add(&link.id, place, link_at.key("id"), problems);
        }
        for (index, link) in own.iter().enumerate() {
            let link_at = links_at.index(index);
            if let Some(above) = &link.delivers_to {
                names.find(above, link_at.key("delivers_to"), problems);
            }
        }
        let placed = tiers(&links, own);
        for (index, (link, tier)) in own.iter().zip(placed).enumerate() {
            let link_at = links_at.index(index);
            if tier.is_none() {
                problems.push(
                    link_at
                        .key("delivers_to")
                        .problem("bid.chain_circular")
                        .with("name", &link.name),
                );
            }
            links.push(Link {
                id: link.id.0.clone(),
                name: link.name.clone(),
                tier: tier.unwrap_or(u32::MAX),
                confidential: link.confidential == Some(true),
                pointer: link_at.to_string(),
            });
        }
        let answers = declared.map(|chain| &*chain.answers).unwrap_or_default();
        let answers = self.answers(answers, &names, chain_at.key("answers"), problems);
        SupplyChain { links, answers }
    }

    fn answers(
        &self,
        wires: &[wire::LinkAnswer],
        names: &Names<'_>,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> BTreeMap<(usize, usize), LinkAnswer> {
        let mut answers = BTreeMap::new();
        for (index, wire) in wires.iter().enumerate() {
            let at = at.index(index);
            let requirement_at = at.key("requirement");
            let requirement = self
                .requirements
                .find(&wire.requirement, requirement_at, problems);
            let link = match &wire.link {
                None => Some(0),
                Some(link) => names.find(link, at.key("link"), problems),
            };
            let Some(requirement) = requirement else {
                continue;
            };
            let declared = self.lot.requirements.get(requirement);
            let reaches = declared.map(|one| &one.test);
            if !matches!(reaches, Some(RequirementTest::ThroughTiers(_))) {
                problems.push(
                    requirement_at
                        .problem("bid.answer_not_by_link")
                        .with("id", &wire.requirement.0),
                );
                continue;
            }
            let Some(link) = link else { continue };
            let proofs = wire.proofs.iter();
            let answer = LinkAnswer {
                confirmed: wire.confirmed,
                proofs: proofs
                    .map(|proof| (proof.kind, proof.valid_until.map(|day| day.0)))
                    .collect(),
            };
            if answers.insert((requirement, link), answer).is_some() {
                problems.push(
                    at.problem("reference.duplicate_id")
                        .with("id", &wire.requirement.0)
                        .with("kind", "requirement"),
                );
            }
        }
        answers
    }
}

/// The links that a bid names beside its offers: the bidder, its partners and its subcontractors. Who is
/// The links that a bid names beside its offers: the bidder, its partners and its subcontractors. Who is
/// named twice, as a partner that is a subcontractor too, is one link.
fn known<'a>(bid: &'a Bid, at: Pointer<'_>) -> Vec<(&'a Identifier, Link)> {
    let bidder_at = at.key("bidder");
    let bidder = &bid.bidder;
    let mut links = vec![(
        &bidder.id,
        Link {
            id: bidder.id.0.clone(),
            name: bidder.name.clone(),
            tier: 0,
            confidential: false,
            pointer: bidder_at.to_string(),
        },
    )];
    let lists = [
        (&bidder.consortium, bidder_at.key("consortium"), 0),
        (&bidder.subcontractors, bidder_at.key("subcontractors"), 1),
    ];
    let mut named = BTreeSet::from([bidder.id.0.as_str()]);
    for (partners, list_at, tier) in lists {
        for (index, partner) in partners.iter().enumerate() {
            if !named.insert(&partner.id.0) {
                continue;
            }
            let link = Link {
                id: partner.id.0.clone(),
                name: partner.name.clone(),
                tier,
                confidential: partner.confidential == Some(true),
                pointer: list_at.index(index).to_string(),
            };
            links.push((&partner.id, link));
        }
    }
    links
}

/// The tier of each of these links: one below the link that it delivers to, whether that is known or
/// not. None where they deliver to each other in a circle.
fn tiers(known: &[Link], own: &[wire::SupplyLink]) -> Vec<Option<u32>> {
    let bidder = known.first().map_or("", |link| link.id.as_str());
    let mut below: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, link) in own.iter().enumerate() {
        let above = link.delivers_to.as_ref();
        let above = above.map_or(bidder, |above| above.0.as_str());
        below.entry(above).or_default().push(index);
    }
    // What stands below an unknown link goes in no circle.
    let mut reached: BTreeMap<&str, u32> = below.keys().map(|above| (*above, 0)).collect();
    for link in own {
        reached.remove(link.id.0.as_str());
    }
    reached.extend(known.iter().map(|link| (link.id.as_str(), link.tier)));
    let mut reached: Vec<(&str, u32)> = reached.into_iter().collect();
    let mut tiers = vec![None; own.len()];
    while let Some((above, tier)) = reached.pop() {
        for index in below.remove(above).unwrap_or_default() {
            let tier = tier.saturating_add(1);
            if let (Some(link), Some(place)) = (own.get(index), tiers.get_mut(index)) {
                *place = Some(tier);
                reached.push((&link.id.0, tier));
            }
        }
    }
    tiers
}
