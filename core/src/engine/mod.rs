//! From a resolved case to its evaluation: the only caller across the rooms.

mod allocation;
mod analysis;
mod assemble;
mod budgeting;
mod carbon;
mod checklist;
mod combined_award;
mod combined_bids;
mod comparison;
mod costing;
mod criteria;
mod discounting;
mod double_counting;
mod externality;
mod footprint;
mod framework;
mod ground;
mod growing;
mod items;
mod line;
mod low_bid;
mod mini_competition;
mod offer;
mod options;
mod outcome;
mod packaging;
mod panel;
mod ppwr;
mod producer_fee;
mod product;
mod product_curve;
mod product_measure;
mod range;
mod reservation;
mod robustness;
mod saved_emissions;
mod score;
mod secrets;
mod sensitivity;
mod shortlist;
mod simulation;
mod solution;
mod standing;
mod supply_chain;
mod threshold;
mod total;
mod unusable;
mod worth;

pub use analysis::analyse;
pub use robustness::of_lots as robustness;
pub use sensitivity::sensitivity;
pub use simulation::{DrawnColumn, Progress, Quantity, Running, simulate};
pub use total::{explained as explained_total, unit as unit_of_totals};

use crate::evaluation::{
    AlternativeEvaluation, BidReference, DocumentReference, Engine, Evaluation, LotEvaluation,
    Named, ProcurementReference, SCHEMA_VERSION, Standing,
};
use crate::finance::{PresentValueFactors, present_value_factors};
use crate::lcc::InUse;
use crate::model::{
    Case, CostLine, CountsIn, Hashed, Lot, Phase, Procurement, ReferenceSet, SealedOffer,
};
use crate::num::{DECISION_DECIMALS, Exact};
use crate::problem::{Problems, Rejection};

/// Evaluates a case.
///
/// # Errors
///
/// A calculation without a result: an overflow, a division by zero, a measure that is not positive
/// where a rule needs one that is.
pub fn evaluate(case: &Case, redacted: bool) -> Result<Evaluation, Rejection> {
    let mut problems = Problems::default();
    let procurement = &case.procurement;
    let factors = factors(procurement);
    let mut together = Vec::new();
    let lots: Vec<Option<Ranked>> = procurement
        .lots
        .iter()
        .enumerate()
        .map(|(index, lot)| {
            let pointer = format!("/procurement/lots/{index}");
            let room = Room::new(case, lot, &pointer, &factors, redacted);
            let ranked = room.evaluate(&pointer, &mut problems);
            together.extend(combined_bids::together(&room, &pointer, &mut problems));
            ranked
        })
        .collect();
    let lots: Option<Vec<Ranked>> = lots.into_iter().collect();
    let (mut lots, placed): (Vec<_>, Vec<_>) = lots.unwrap_or_default().into_iter().unzip();
    let (mut allocation, mut combined) = (None, None);
    if problems.count() == 0 {
        allocation = allocation::allocate(case, &mut lots, &placed, &mut problems);
        let both = (placed.as_slice(), together);
        combined =
            combined_bids::compare(case, &mut lots, both, allocation.as_ref(), &mut problems);
    }
    problems.into_result(())?;
    Ok(Evaluation {
        engine: Engine::THIS,
        schema_version: SCHEMA_VERSION,
        decision_decimals: DECISION_DECIMALS,
        redacted,
        procurement: procurement_reference(procurement, redacted),
        bids: bid_references(case, redacted),
        assessments: references(&case.assessments, redacted),
        decisions: references(&case.decisions, redacted),
        allocation,
        combined_bids: combined,
        lots,
    })
}

/// A lot with its ranked bids, as an allocation of the lots needs them.
type Ranked = (LotEvaluation, Vec<allocation::Placed>);

fn factors(procurement: &Procurement) -> PresentValueFactors<Exact> {
    present_value_factors(&procurement.discounting, &procurement.study)
}

fn bid_references(case: &Case, redacted: bool) -> Vec<BidReference> {
    let bids = case.bids.iter().map(|bid| BidReference {
        id: bid.id.clone(),
        bidder_id: bid.bidder_id.clone(),
        bidder: bid.bidder.clone(),
        revision: bid.revision,
        sha256: shown(&bid.sha256, bid.confidential, redacted),
    });
    bids.collect()
}

/// A hash, unless a confidential value could be found by trying which one has it.
fn shown(sha256: &str, confidential: bool, redacted: bool) -> Option<String> {
    (!(confidential && redacted)).then(|| sha256.to_owned())
}

/// The procurement as results name it.
pub(crate) fn procurement_reference(
    procurement: &Procurement,
    redacted: bool,
) -> ProcurementReference {
    ProcurementReference {
        id: procurement.id.clone(),
        title: procurement.title.clone(),
        version: procurement.version.clone(),
        currency: procurement.currency.clone(),
        payers: procurement
            .payers
            .iter()
            .map(|payer| Named {
                id: payer.id.clone(),
                title: payer.title.clone(),
            })
            .collect(),
        participants: procurement
            .participants
            .iter()
            .map(|participant| Named {
                id: participant.id.clone(),
                title: participant.title.clone(),
            })
            .collect(),
        sha256: shown(&procurement.sha256, procurement.confidential, redacted),
    }
}

fn references(documents: &[Hashed], redacted: bool) -> Vec<DocumentReference> {
    documents
        .iter()
        .map(|document| DocumentReference {
            id: document.id.clone(),
            sha256: shown(&document.sha256, document.confidential, redacted),
        })
        .collect()
}

/// A lot with everything its evaluation reads.
#[derive(Clone, Copy)]
struct Room<'a> {
    case: &'a Case,
    lot: &'a Lot,
    /// Where the lot stands in the envelope.
    pointer: &'a str,
    factors: &'a PresentValueFactors<Exact>,
    redacted: bool,
    /// Whether a measure of one bid could be found from the measures and points of the others.
    compares_secrets: bool,
}

impl<'a> Room<'a> {
    fn new(
        case: &'a Case,
        lot: &'a Lot,
        pointer: &'a str,
        factors: &'a PresentValueFactors<Exact>,
        redacted: bool,
    ) -> Self {
        Self {
            case,
            lot,
            pointer,
            factors,
            redacted,
            compares_secrets: false,
        }
    }

    /// Whether what an offer states and is judged by may not be shown: a value of another bid can give a secret
    /// one away where a rule compares the two; a bidder knows what it stated itself.
    fn withholds_stated(&self, sealed: &SealedOffer) -> bool {
        let is_known = sealed.own && sealed.is_as_stated();
        self.redacted && !is_known && self.lot.holds_secrets()
    }

    fn currency(&self) -> &str {
        &self.case.procurement.currency
    }

    fn bid_id(&self, bid: usize) -> &str {
        self.case.bids.get(bid).map_or("", |bid| bid.id.as_str())
    }

    /// Indices of the cost lines that a life-cycle cost over these payers and phases adds up; empty
    /// means all of them.
    fn measured_lines(&self, payers: &[usize], phases: &[Phase]) -> impl Iterator<Item = usize> {
        let procurement = &self.case.procurement;
        let pays = |line: &CostLine| {
            payers.is_empty()
                || procurement
                    .paid_by(self.lot, line)
                    .iter()
                    .any(|payer| payers.contains(payer))
        };
        let lines = self.lot.cost_lines.iter().enumerate();
        lines
            .filter(|(_, line)| self.lot.counts(line, CountsIn::Award))
            .filter(move |(_, line)| phases.is_empty() || phases.contains(&line.phase))
            .filter(move |(_, line)| pays(line))
            .map(|(index, _)| index)
    }

    /// The identifier of the bid that makes an offer.
    fn bidder_of(&self, offer: usize) -> String {
        let bid = self.lot.offers.get(offer).map(|sealed| sealed.bid);
        self.bid_id(bid.unwrap_or(usize::MAX)).to_owned()
    }

    fn criterion_id(&self, criterion: usize) -> &str {
        let criterion = self.lot.criteria.get(criterion);
        criterion.map_or("", |criterion| criterion.id.as_str())
    }

    fn settled(&self) -> Vec<standing::Settled> {
        let panel = panel::evaluators(self.lot);
        let offers = self.lot.offers.iter();
        let mut settled: Vec<_> = offers
            .map(|offer| standing::settle(self, offer, &panel))
            .collect();
        self.considered(&mut settled);
        settled
    }

    /// The measures of every offer by which the award is made; problems are those of bids that count.
    fn measured(
        &self,
        settled: &[standing::Settled],
        problems: &mut Problems,
    ) -> Vec<Option<offer::Measures>> {
        let offers = self.lot.offers.iter().zip(settled);
        offers
            .map(|(sealed, settled)| {
                let complete = settled.complete.as_ref()?;
                let mut own = Problems::default();
                let measures = offer::measures(
                    self,
                    complete,
                    Some(sealed),
                    CountsIn::Award,
                    &sealed.pointer,
                    &mut own,
                );
                if self.counts(settled) {
                    problems.append(own);
                }
                measures
            })
            .collect()
    }

    fn evaluate(&self, pointer: &str, problems: &mut Problems) -> Option<Ranked> {
        let settled = self.settled();
        let secret = score::secret(self, &settled);
        Room {
            compares_secrets: score::compares(self.lot, &secret),
            ..*self
        }
        .evaluate_settled(&settled, secret, pointer, problems)
    }

    fn evaluate_settled(
        &self,
        settled: &[standing::Settled],
        secret: Vec<Vec<bool>>,
        pointer: &str,
        problems: &mut Problems,
    ) -> Option<Ranked> {
        let measured = self.measured(settled, problems);
        let practice = self.practice(pointer, problems)?;
        let scores = score::score(self, settled, &measured, secret, pointer, problems)?;
        let bids = assemble::bids(self, settled, &measured, &scores, problems);
        let of_bids = bids.iter().zip(&measured).filter_map(|(bid, measures)| {
            let shown = bid.product_system.is_some();
            let in_use = measures.as_ref()?.in_use.as_ref().filter(|_| shown)?;
            Some((bid.bid.as_str(), in_use))
        });
        let of_practice = practice.as_ref().and_then(|(practice, in_use)| {
            let shown = practice.product_system.is_some();
            Some((practice.id.as_str(), in_use.as_ref().filter(|_| shown)?))
        });
        let shown: Vec<product_curve::Shown<'_>> = of_bids.chain(of_practice).collect();
        let product_curves = product_curve::curves(self, &shown, pointer, problems);
        let framework = framework::framework(self, settled, &measured, &scores, problems);
        let (framework, awarded) = framework.unzip();
        let lot = LotEvaluation {
            id: self.lot.id.clone(),
            title: self.lot.title.clone(),
            outcome: scores.outcome(),
            method: self.lot.method.name(),
            discounting: self.discounting(pointer, problems)?,
            criteria: criteria::used(self, &scores),
            corridor: criteria::corridor(self, &scores),
            shortlist: shortlist::used(self, &scores),
            ranking: assemble::places(self, &scores),
            awarded,
            framework,
            under_framework: mini_competition::used(self),
            bids,
            combined: Vec::new(),
            panels: panel::agreements(self),
            factor_sets: carbon::factor_sets(self),
            price_paths: externality::price_paths(self),
            product_curves,
            flags: assemble::lot_flags(self, &scores),
            alternative: practice.map(|(practice, _)| practice),
        };
        Some((lot, allocation::placed(self, &measured, &scores)))
    }

    /// Current practice, with the product system that it is; the outer `None` where it has no result.
    fn practice(
        &self,
        pointer: &str,
        problems: &mut Problems,
    ) -> Option<Option<(AlternativeEvaluation, Option<InUse<Exact>>)>> {
        let Some(alternative) = &self.lot.alternative else {
            return Some(None);
        };
        // Reading has refused current practice that lacks anything.
        let Ok(complete) = self.lot.complete(&alternative.offer, false) else {
            return Some(None);
        };
        // It has no points, so it gives nothing of the bids away.
        let room = &Room {
            compares_secrets: false,
            ..*self
        };
        let place = format!("{pointer}/alternative/offer");
        let measures = offer::measures(room, &complete, None, CountsIn::Award, &place, problems)?;
        let evaluated = AlternativeEvaluation {
            id: alternative.id.clone(),
            title: alternative.title.clone(),
            offered_price: items::offered_price(room, &complete, &measures),
            items: items::items(room, &complete, &measures),
            schedule_discount: items::schedule_discount(room, &complete, &measures),
            options: options::options(room, &complete, &measures),
            packaging: packaging::report(room, &complete, &measures, &alternative.offer)
                .map(Box::new),
            product_system: product::offered(room, &complete, &measures, &place, problems),
            costs: costing::report(room, &complete, &measures, &place, problems),
            carbon: carbon::report(room, &complete, &measures, &place, problems),
            outcomes: outcome::report(room, &complete, &measures, &place, problems),
        };
        Some(Some((evaluated, measures.in_use)))
    }

    /// Whether a calculation about the bid that has no result stands in the way of the lot.
    fn counts(&self, settled: &standing::Settled) -> bool {
        self.lot.policies.reference_set == ReferenceSet::Received
            || !matches!(
                settled.standing,
                Standing::Excluded | Standing::NonCompliant
            )
    }
}

/// Whether a standing takes part in the ranking, as it is before anything is scored.
fn takes_part(standing: Standing) -> bool {
    standing == Standing::Admitted
}
