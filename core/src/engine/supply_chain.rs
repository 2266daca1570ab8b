//! What the links of a bid's supply chain prove, and what follows for the bid.

use super::Room;
use crate::evaluation::{ChainRequirement, LinkResult, Reason, ReasonCode};
use crate::model::{LinkOutcome, RequirementTest, SealedOffer, ThroughTiers};

/// The requirements of the lot that reach down the supply chain, as the links of the offer prove them.
pub(super) fn proven(room: &Room<'_>, sealed: &SealedOffer) -> Vec<ChainRequirement> {
    let requirements = room.lot.requirements.iter().enumerate();
    let asked = requirements.filter(|(_, requirement)| requirement.reaches(sealed));
    let reaching = asked.filter_map(|(index, requirement)| match &requirement.test {
        RequirementTest::ThroughTiers(tiers) => {
            let links = links(room, sealed, index, tiers);
            Some(ChainRequirement {
                requirement: requirement.id.clone(),
                outcome: outcome(&links),
                links,
            })
        }
        _ => None,
    });
    reaching.collect()
}

/// Why the requirement at this index, which reaches down the supply chain, does not hold: one reason for
/// each link that fails, and one for each that has not proven it.
pub(super) fn reasons(
    room: &Room<'_>,
    sealed: &SealedOffer,
    index: usize,
    tiers: &ThroughTiers,
) -> (Vec<Reason>, Vec<Reason>) {
    let requirement = room.lot.requirements.get(index);
    let id = requirement.map_or("", |requirement| requirement.id.as_str());
    let links = links(room, sealed, index, tiers);
    let of = |outcome, code| {
        let links = links.iter().filter(move |link| link.outcome == outcome);
        let reasons = links.map(move |link| Reason {
            link: Some(link.clone()),
            ..super::standing::reason(code, id, link.pointer.clone())
        });
        reasons.collect()
    };
    (
        of(LinkOutcome::Fail, ReasonCode::RequirementNotMet),
        of(LinkOutcome::Missing, ReasonCode::RequirementUnanswered),
    )
}

fn links(
    room: &Room<'_>,
    sealed: &SealedOffer,
    index: usize,
    tiers: &ThroughTiers,
) -> Vec<LinkResult> {
    let chain = &sealed.offer.supply_chain;
    let found_met = sealed.offer.requirements.get(index).copied().flatten() == Some(true);
    let links = tiers.reached(chain).map(|(place, link)| {
        let found = tiers.finding(chain.answers.get(&(index, place)), found_met);
        let shown = |text: &str| (!(room.redacted && link.confidential)).then(|| text.to_owned());
        LinkResult {
            link: shown(&link.id),
            name: shown(&link.name),
            tier: link.tier,
            pointer: link.pointer.clone(),
            outcome: found.outcome,
            rests_on: found.rests_on,
            valid_until: found.valid_until.map(|day| day.to_string()),
        }
    });
    links.collect()
}

fn outcome(links: &[LinkResult]) -> LinkOutcome {
    let any = |outcome| links.iter().any(|link| link.outcome == outcome);
    if any(LinkOutcome::Fail) {
        LinkOutcome::Fail
    } else if any(LinkOutcome::Missing) {
        LinkOutcome::Missing
    } else {
        LinkOutcome::Pass
    }
}
