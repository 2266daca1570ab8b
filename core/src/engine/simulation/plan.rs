//! What of a lot is simulated, and in which columns a draw of it is kept.

use crate::award::Terms;
use crate::engine::offer::Measures;
use crate::engine::standing::Settled;
use crate::engine::{Room, score, takes_part};
use crate::evaluation::Outcome;
use crate::model::{Complete, SealedOffer};
use crate::num::Decimal;
use crate::problem::Problems;
use crate::uncertainty::{Marginals, float};

use super::awarded::awarded;
use super::numbers::Numbers;
use super::scored;

/// A lot as its evaluation has measured it, with what is drawn.
pub(super) struct Plan<'a> {
    pub(super) room: Room<'a>,
    pub(super) terms: Terms<'a>,
    pub(super) scores: &'a score::Scores,
    pub(super) buyer: Numbers<'a>,
    pub(super) offers: Vec<Planned<'a>>,
    /// Whether places are simulated: the lot is ranked.
    pub(super) is_ranked: bool,
    /// Whether the same bids are compared in every draw.
    pub(super) is_fixed: bool,
    /// How many columns the draws have.
    pub(super) columns: usize,
    /// What the award has for each.
    pub(super) awarded: Vec<Option<Decimal>>,
}

/// An offer that is simulated.
pub(super) struct Planned<'a> {
    /// Its index in the lot.
    pub(super) offer: usize,
    pub(super) sealed: &'a SealedOffer,
    pub(super) complete: &'a Complete,
    pub(super) exact: &'a Measures,
    pub(super) takes_part: bool,
    pub(super) numbers: Numbers<'a>,
    pub(super) columns: Columns,
}

/// The columns that an offer has in a table of draws.
#[derive(Debug, Clone, Default)]
pub(super) struct Columns {
    pub(super) life_cycle_cost: Option<usize>,
    /// By criterion.
    pub(super) measures: Vec<Option<usize>>,
    /// By criterion.
    pub(super) worths: Vec<Option<usize>>,
    /// By outcome line.
    pub(super) outcomes: Vec<usize>,
    pub(super) total: Option<usize>,
    pub(super) regret: Option<usize>,
}

/// What of a lot is drawn again.
pub(super) fn plan<'a>(
    room: Room<'a>,
    settled: &'a [Settled],
    measured: &'a [Option<Measures>],
    scores: &'a score::Scores,
    problems: &mut Problems,
) -> Option<Plan<'a>> {
    let lot = room.lot;
    let mut columns = 0;
    let mut offers = Vec::new();
    let mut marginals = Marginals::default();
    let of_buyer = (None, &lot.uncertain[..]);
    let buyer = Numbers::of(lot, of_buyer, None, &mut marginals, problems);
    let is_ranked = !scores.open && !scores.award.places.is_empty();
    let sealed = lot.offers.iter().enumerate();
    for (((offer, sealed), settled), exact) in sealed.zip(settled).zip(measured) {
        let (Some(complete), Some(exact)) = (&settled.complete, exact) else {
            continue;
        };
        let bid = room.case.bids.get(sealed.bid);
        let of_bid = (bid.map(|bid| bid.id.as_str()), &sealed.offer.uncertain[..]);
        let takes_part = takes_part(settled.standing);
        offers.push(Planned {
            offer,
            sealed,
            complete,
            exact,
            takes_part,
            numbers: Numbers::of(lot, of_bid, Some(&buyer), &mut marginals, problems),
            columns: Columns::of(&room, exact, takes_part && is_ranked, &mut columns),
        });
    }
    let taking_part = offers.iter().filter(|one| one.takes_part).count();
    let terms = score::terms(&room, room.pointer, problems)?;
    // A bid without a measure has no total: the award sees to it.
    let has_all = |one: &Planned<'_>| {
        let measures = lot.criteria.iter().zip(&one.exact.by_criterion);
        let mut measures = measures.filter(|(criterion, _)| criterion.scored.is_some());
        !one.takes_part || measures.all(|(_, measure)| measure.is_some())
    };
    let is_certain = buyer.is_empty() && offers.iter().all(|one| one.numbers.is_empty());
    Some(Plan {
        room,
        is_ranked,
        // Where nothing is drawn each draw is the award, to the last digit.
        is_fixed: !is_certain
            && scored::is_fixed(&terms, taking_part)
            && offers.iter().all(has_all),
        awarded: awarded(&offers, &terms, scores, columns),
        terms,
        scores,
        buyer,
        offers,
        columns,
    })
}

impl Columns {
    fn of(room: &Room<'_>, exact: &Measures, is_scored: bool, next: &mut usize) -> Self {
        let mut column = || {
            let column = *next;
            *next = next.saturating_add(1);
            column
        };
        let has_costs = !exact.costs.lines.is_empty();
        let measured = exact.by_criterion.iter();
        let mut of_criteria = |is_asked: bool| -> Vec<Option<usize>> {
            let measured = measured.clone();
            let criteria = room.lot.criteria.iter().zip(measured);
            criteria
                .map(|(criterion, measure)| {
                    let asked = is_asked && criterion.scored.is_some() && measure.is_some();
                    asked.then(&mut column)
                })
                .collect()
        };
        let measures = of_criteria(true);
        let worths = of_criteria(is_scored);
        Self {
            life_cycle_cost: has_costs.then(&mut column),
            measures,
            worths,
            outcomes: room.lot.outcome_lines.iter().map(|_| column()).collect(),
            total: is_scored.then(&mut column),
            regret: is_scored.then(&mut column),
        }
    }
}

impl Plan<'_> {
    /// How the evaluation of the lot ends.
    pub(super) fn outcome(&self) -> Outcome {
        self.scores.outcome()
    }

    /// By column: what the award has, around which draws are counted; none of one whose quantiles nobody asks for.
    pub(super) fn centres(&self) -> Vec<Option<f64>> {
        let awarded = self.awarded.iter();
        let around = awarded.map(|awarded| Some(awarded.map_or(0.0, float)));
        let mut centres: Vec<Option<f64>> = around.collect();
        // Of what a choice loses the mean is told alone.
        for regret in self.offers.iter().filter_map(|one| one.columns.regret) {
            if let Some(centre) = centres.get_mut(regret) {
                *centre = None;
            }
        }
        centres
    }

    /// Whether nothing is uncertain.
    pub(super) fn is_certain(&self) -> bool {
        self.buyer.is_empty() && self.offers.iter().all(|one| one.numbers.is_empty())
    }
}
