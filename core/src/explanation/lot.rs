//! The explanation of a lot: who won, and each other bid beside the winners.

use super::difference::Scale;
use super::record::{self, Records};
use super::{BidExplanation, CriterionExplanation, LotExplanation};
use crate::evaluation::{
    BidEvaluation, LotEvaluation, Outcome, PackagingCriterionResult, Standing,
};
use crate::model::{self, Case, Measure, SealedOffer};
use crate::problem::Problems;

/// A lot with what its explanation is made of.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lot<'a> {
    pub(super) case: &'a Case,
    pub(super) lot: &'a model::Lot,
    pub(super) evaluated: &'a LotEvaluation,
}

impl<'a> Lot<'a> {
    /// Which criteria for packaging a bid meets, where these give the points of a criterion.
    fn packaging_points(
        &self,
        bid: &BidEvaluation,
        criterion: &str,
    ) -> Vec<PackagingCriterionResult> {
        let mut criteria = self.lot.criteria.iter();
        let found = criteria.find(|one| one.id == criterion);
        let measure = found.and_then(|one| Some(&one.scored.as_ref()?.measure));
        let packaging = bid.packaging.as_ref();
        let of_points =
            packaging.filter(|_| matches!(measure, Some(Measure::PackagingPoints { .. })));
        let used = of_points.and_then(|report| report.criteria.as_ref());
        let results = used.map_or(&[][..], |used| &used.results);
        let scored = results
            .iter()
            .filter(|one| one.points.is_some() || one.outcome.is_none());
        scored.cloned().collect()
    }

    /// The explanation of the lot, which is the one at `index`: of all bids, or of the reader's beside the winners.
    pub(super) fn explained(
        &self,
        index: usize,
        reader: Option<&str>,
        problems: &mut Problems,
    ) -> LotExplanation {
        let evaluated = self.evaluated;
        let is_decided = evaluated.outcome != Outcome::Open;
        let all = evaluated.bids_by_rank();
        let (winners, others): (Vec<&BidEvaluation>, Vec<&BidEvaluation>) = all
            .into_iter()
            .chain(&evaluated.combined)
            .partition(|bid| evaluated.is_winner(bid));
        let is_read = |bid: &BidEvaluation| reader.is_none_or(|reader| bid.bid == reader);
        let pointer = format!("/procurement/lots/{index}");
        let mut bids = Vec::new();
        for bid in others.into_iter().filter(|bid| is_decided && is_read(bid)) {
            let comparisons = match bid.rank {
                None => Vec::new(),
                // A bid with a better place than the winner has no difference to make up for.
                Some(rank) => winners
                    .iter()
                    .filter(|winner| winner.rank.is_some_and(|winner| winner < rank))
                    .map(|winner| {
                        let tie_break = self.tie_break(winner, bid);
                        self.scale(&pointer)
                            .compared(winner, bid, tie_break, problems)
                    })
                    .collect(),
            };
            bids.push(BidExplanation {
                passed_over: self.is_passed_over(&winners, bid),
                comparisons,
                ..self.bid(bid, &pointer, problems)
            });
        }
        let winners = winners.into_iter();
        let winners: Vec<BidExplanation> = winners
            .map(|bid| self.bid(bid, &pointer, problems))
            .collect();
        let spoken_of = winners.iter().chain(&bids);
        let corrections = spoken_of.filter_map(|bid| {
            let records = self.records(&bid.bid)?;
            Some(records.corrections(&bid.bid))
        });
        LotExplanation {
            id: evaluated.id.clone(),
            title: evaluated.title.clone(),
            outcome: evaluated.outcome,
            method: evaluated.method,
            base: self.base().map(str::to_owned),
            corridor: evaluated.corridor.clone(),
            criteria: evaluated.criteria.clone(),
            corrections: corrections.flatten().collect(),
            winners,
            bids,
        }
    }

    fn bid(&self, bid: &BidEvaluation, pointer: &str, problems: &mut Problems) -> BidExplanation {
        let records = self.records(&bid.bid);
        let is_scored = matches!(
            bid.standing,
            Standing::Ranked | Standing::BelowThreshold | Standing::NotShortlisted
        );
        // An admitted bid without a place in a lot that is decided is a combined one.
        let is_scored = is_scored
            || (bid.standing == Standing::Admitted && self.evaluated.outcome != Outcome::Open);
        let results = bid.criteria.iter().filter(|_| is_scored);
        let criteria = results.map(|result| CriterionExplanation {
            criterion: result.criterion.clone(),
            measure: result.measure.clone(),
            points: result.points.clone(),
            weighted: result.weighted.clone(),
            assessments: records
                .map(|records| records.statements(&result.criterion))
                .unwrap_or_default(),
            packaging: self.packaging_points(bid, &result.criterion),
        });
        BidExplanation {
            bid: bid.bid.clone(),
            standing: bid.standing,
            reasons: bid.reasons.clone(),
            rank: bid.rank,
            quality: bid.quality.clone().filter(|_| is_scored),
            steps: if is_scored {
                self.scale(pointer).steps(bid, problems)
            } else {
                Vec::new()
            },
            total: bid.total.clone().filter(|_| is_scored),
            criteria: criteria.collect(),
            decisions: records
                .map(|records| record::decisions(records.sealed, bid))
                .unwrap_or_default(),
            passed_over: false,
            comparisons: Vec::new(),
        }
    }

    /// Whether a bid is ranked and does not win though no winner has a better place.
    fn is_passed_over(&self, winners: &[&BidEvaluation], bid: &BidEvaluation) -> bool {
        let is_awarded = self.evaluated.awarded.is_some() && bid.rank.is_some();
        is_awarded && winners.iter().any(|winner| bid.rank <= winner.rank)
    }

    fn records(&self, bid: &str) -> Option<Records<'a>> {
        let offered = |sealed: &&SealedOffer| {
            let offered = self.case.bids.get(sealed.bid);
            offered.is_some_and(|offered| offered.id == bid)
        };
        Some(Records {
            lot: self.lot,
            sealed: self.lot.received().find(offered)?,
            currency: &self.case.procurement.currency,
        })
    }

    fn scale<'s>(&'s self, pointer: &'s str) -> Scale<'s> {
        Scale {
            lot: self.lot,
            corridor: self.evaluated.corridor.as_ref(),
            currency: &self.case.procurement.currency,
            pointer,
        }
    }

    /// The criterion whose measure the total starts from.
    fn base(&self) -> Option<&str> {
        let base = self.lot.method.base()?;
        let base = self.lot.criteria.get(base);
        base.map(|criterion| criterion.id.as_str())
    }

    /// What parted a bid from a winner with the same total, or in the same corridor: the first tie
    /// break that parted any of the places between them, since each was tried on those that the one
    /// before left together.
    fn tie_break(&self, winner: &BidEvaluation, bid: &BidEvaluation) -> Option<String> {
        let places = self.evaluated.ranking.iter();
        let behind = places.filter(|place| Some(place.rank) > winner.rank);
        let between = behind.filter(|place| Some(place.rank) <= bid.rank);
        let parted: Option<Vec<&String>> = between.map(|place| place.decided_by.as_ref()).collect();
        // A place that nothing decided has another total, and so have those after it.
        let parted = parted?;
        let breaks = self.lot.method.tie_breaks(&self.lot.policies);
        breaks.into_iter().find_map(|tie| {
            let name = tie.name(&self.lot.criteria);
            parted.contains(&&name).then_some(name)
        })
    }
}
