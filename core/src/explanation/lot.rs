//! The explanation of a lot: who won, and each other bid beside the winners.

use super::difference::Scale;
use super::record::{self, Records};
use super::{BidExplanation, CriterionExplanation, LotExplanation};
use crate::evaluation::{BidEvaluation, LotEvaluation, Outcome, Standing};
use crate::model::{self, Case, SealedOffer};
use crate::problem::Problems;

/// A lot with what its explanation is made of.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lot<'a> {
    pub(super) case: &'a Case,
    pub(super) lot: &'a model::Lot,
    pub(super) evaluated: &'a LotEvaluation,
}

impl<'a> Lot<'a> {
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
        let (winners, others): (Vec<&BidEvaluation>, Vec<&BidEvaluation>) =
            all.into_iter().partition(|bid| bid.rank == Some(1));
        let is_read = |bid: &BidEvaluation| reader.is_none_or(|reader| bid.bid == reader);
        let pointer = format!("/procurement/lots/{index}");
        let mut bids = Vec::new();
        for bid in others.into_iter().filter(|bid| is_decided && is_read(bid)) {
            let comparisons = match bid.rank {
                None => Vec::new(),
                Some(_) => winners
                    .iter()
                    .map(|winner| {
                        let tie_break = self.tie_break(bid);
                        self.scale(&pointer)
                            .compared(winner, bid, tie_break, problems)
                    })
                    .collect(),
            };
            bids.push(BidExplanation {
                comparisons,
                ..self.bid(bid)
            });
        }
        let winners: Vec<BidExplanation> = winners.into_iter().map(|bid| self.bid(bid)).collect();
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
            criteria: evaluated.criteria.clone(),
            corrections: corrections.flatten().collect(),
            winners,
            bids,
        }
    }

    fn bid(&self, bid: &BidEvaluation) -> BidExplanation {
        let records = self.records(&bid.bid);
        let is_scored = matches!(
            bid.standing,
            Standing::Ranked | Standing::BelowThreshold | Standing::NotShortlisted
        );
        let results = bid.criteria.iter().filter(|_| is_scored);
        let criteria = results.map(|result| CriterionExplanation {
            criterion: result.criterion.clone(),
            measure: result.measure.clone(),
            points: result.points.clone(),
            weighted: result.weighted.clone(),
            assessments: records
                .map(|records| records.statements(&result.criterion))
                .unwrap_or_default(),
        });
        BidExplanation {
            bid: bid.bid.clone(),
            standing: bid.standing,
            reasons: bid.reasons.clone(),
            rank: bid.rank,
            total: bid.total.clone().filter(|_| is_scored),
            criteria: criteria.collect(),
            decisions: records
                .map(|records| record::decisions(records.sealed, bid))
                .unwrap_or_default(),
            comparisons: Vec::new(),
        }
    }

    fn records(&self, bid: &str) -> Option<Records<'a>> {
        let offered = |sealed: &&SealedOffer| {
            let offered = self.case.bids.get(sealed.bid);
            offered.is_some_and(|offered| offered.id == bid)
        };
        Some(Records {
            lot: self.lot,
            sealed: self.lot.offers.iter().find(offered)?,
            currency: &self.case.procurement.currency,
        })
    }

    fn scale<'s>(&'s self, pointer: &'s str) -> Scale<'s> {
        let base = self.base();
        Scale {
            unit: base.map_or("points", |_| self.case.procurement.currency.as_str()),
            base,
            pointer,
        }
    }

    /// The criterion whose measure an evaluation price starts from.
    fn base(&self) -> Option<&str> {
        let base = self.lot.method.base()?;
        let base = self.lot.criteria.get(base);
        base.map(|criterion| criterion.id.as_str())
    }

    /// What parted a bid from the winners with the same total: the first tie break that parted any of
    /// the places between them, since each was tried on those that the one before left together.
    fn tie_break(&self, bid: &BidEvaluation) -> Option<String> {
        let places = self.evaluated.ranking.iter();
        let between = places.filter(|place| place.rank > 1 && Some(place.rank) <= bid.rank);
        let parted: Option<Vec<&String>> = between.map(|place| place.decided_by.as_ref()).collect();
        // A place that nothing decided has another total, and so have those after it.
        let parted = parted?;
        let mut breaks = self.lot.policies.ties.iter();
        breaks.find_map(|tie| {
            let name = tie.name(&self.lot.criteria);
            parted.contains(&&name).then_some(name)
        })
    }
}
