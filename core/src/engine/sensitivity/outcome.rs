//! How a lot ends, beside how it ends with the values as stated.

use crate::evaluation::{BidEvaluation, LotEvaluation};
use crate::explain::{Explained, Term};
use crate::model::Method;
use crate::num::Decimal;
use crate::simulation::{BidOutcome, LotOutcome, MeasureOutcome};

/// The bids that win.
pub(super) fn winners(lot: &LotEvaluation) -> Vec<String> {
    let bids = lot.bids.iter().chain(&lot.combined);
    bids.filter(|bid| lot.is_winner(bid))
        .map(|bid| bid.bid.clone())
        .collect()
}

pub(super) fn lot_outcome(
    lot: &LotEvaluation,
    base: &LotEvaluation,
    method: &Method,
) -> LotOutcome {
    let won = winners(lot);
    LotOutcome {
        id: lot.id.clone(),
        outcome: lot.outcome,
        award_changes: won != winners(base),
        winners: won,
        lead: lead(lot, base, method),
        bids: lot
            .bids
            .iter()
            .zip(&base.bids)
            .map(|(bid, stated)| bid_outcome(bid, stated))
            .collect(),
    }
}

fn bid_outcome(bid: &BidEvaluation, stated: &BidEvaluation) -> BidOutcome {
    let change = || {
        let total = bid.total.as_ref()?;
        let (new, old) = (total.value?.0, stated.total.as_ref()?.value?.0);
        let term = |symbol, value| Term::new(symbol, value).in_unit(total.unit.clone());
        let inputs = vec![term("T", new), term("T0", old)];
        let change = new.checked_sub(old)?;
        Some(Explained::new(
            change,
            total.unit.clone(),
            "sensitivity.change",
            inputs,
        ))
    };
    let measures = bid.criteria.iter().filter_map(|result| {
        Some(MeasureOutcome {
            criterion: result.criterion.clone(),
            value: result.measure.value?,
        })
    });
    BidOutcome {
        bid: bid.bid.clone(),
        standing: bid.standing,
        rank: bid.rank,
        total: bid.total.as_ref().and_then(|total| total.value),
        change: change(),
        measures: measures.collect(),
    }
}

/// How far the bid in the first place of `base` is ahead in `lot` of the best other one.
pub(super) fn lead(
    lot: &LotEvaluation,
    base: &LotEvaluation,
    method: &Method,
) -> Option<Explained> {
    let [first] = base.ranking.first()?.bids.as_slice() else {
        return None;
    };
    let ranked = |bid: &&BidEvaluation| bid.rank.is_some();
    let total = |bid: &BidEvaluation| Some(bid.total.as_ref()?.value?.0);
    let own = lot
        .bids
        .iter()
        .filter(ranked)
        .find(|bid| bid.bid == *first)?;
    let others = lot
        .bids
        .iter()
        .filter(ranked)
        .filter(|bid| bid.bid != *first);
    let rival = others.min_by_key(|bid| bid.rank)?;
    let (first, second) = (total(own)?, total(rival)?);
    let ahead: Decimal = if method.greatest_wins() {
        first.checked_sub(second)?
    } else {
        second.checked_sub(first)?
    };
    let unit = &own.total.as_ref()?.unit;
    let term = |symbol, value, of: &BidEvaluation| {
        Term::new(symbol, value)
            .in_unit(unit.clone())
            .named(of.bid.clone())
    };
    let inputs = vec![term("T", first, own), term("T0", second, rival)];
    let formula = if method.greatest_wins() {
        "sensitivity.lead_in_points"
    } else {
        "sensitivity.lead_in_money"
    };
    Some(Explained::new(ahead, unit.clone(), formula, inputs))
}
