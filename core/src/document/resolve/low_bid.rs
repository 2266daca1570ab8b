//! Tests that ask a bidder to explain a low bid: of a price or a cost, by shares that are shares.

use super::award::Criteria;
use super::bounds;
use super::names::Names;
use crate::document::pointer::Pointer;
use crate::document::wire::{lot::Lot, low_bid as wire};
use crate::model::{CriterionKind, LowBidTest, LowBids, LowBy, Measure};
use crate::problem::Problems;

/// The tests of a lot; `Some(None)` where none are declared.
pub(super) fn low_bids(
    lot: &Lot,
    criteria: &Criteria<'_>,
    names: &Names<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Option<LowBids>> {
    let Some(wire) = &lot.low_bids else {
        return Some(None);
    };
    let at = at.key("low_bids");
    let criterion_at = at.key("criterion");
    let criterion = names.find(&wire.criterion, criterion_at, problems);
    let tested = criterion.and_then(|index| criteria.wires.get(index));
    if let Some(tested) = tested {
        let resolved = criterion.and_then(|index| criteria.all.get(index)?.as_ref());
        let scored = resolved.and_then(|one| one.scored.as_ref());
        let is_panel = scored.is_some_and(|one| matches!(one.measure, Measure::Panel { .. }));
        if tested.kind == CriterionKind::Quality || tested.measure.is_none() || is_panel {
            let problem = criterion_at.problem("low_bid.not_a_price");
            problems.push(problem.with("id", &wire.criterion.0));
            return None;
        }
    }
    let tests_at = at.key("tests");
    if wire.tests.is_empty() {
        problems.push(tests_at.problem("document.empty_list"));
    }
    let tests: Vec<Option<LowBidTest>> = wire
        .tests
        .iter()
        .enumerate()
        .map(|(index, one)| test(one, tests_at.index(index), problems))
        .collect();
    let tests: Option<Vec<LowBidTest>> = tests.into_iter().collect();
    Some(Some(LowBids {
        criterion: criterion?,
        reference_set: wire.reference_set,
        tests: tests.filter(|tests| !tests.is_empty())?,
    }))
}

fn test(wire: &wire::LowBidTest, at: Pointer<'_>, problems: &mut Problems) -> Option<LowBidTest> {
    Some(match wire {
        wire::LowBidTest::BelowMeanOfOthers(by) => {
            let by = low_by(by, at.key("below_mean_of_others"), problems)?;
            LowBidTest::BelowMeanOfOthers(by)
        }
        wire::LowBidTest::BelowMean(by) => {
            LowBidTest::BelowMean(low_by(by, at.key("below_mean"), problems)?)
        }
        wire::LowBidTest::BelowMedian(by) => {
            LowBidTest::BelowMedian(low_by(by, at.key("below_median"), problems)?)
        }
        wire::LowBidTest::BelowNext(by) => {
            LowBidTest::BelowNext(low_by(by, at.key("below_next"), problems)?)
        }
        wire::LowBidTest::BelowAmount(below) => {
            let at = at.key("below_amount");
            let amount = bounds::positive(below.amount.0, at.key("amount"), problems);
            let by = low_by(&below.by, at.key("by"), problems);
            LowBidTest::BelowAmount {
                amount: amount?,
                by: by?,
            }
        }
        wire::LowBidTest::SpainRglcap85(below) => {
            let at = at.key("spain_rglcap_85");
            let budget = bounds::positive(below.budget.0, at.key("budget"), problems)?;
            LowBidTest::SpainRglcap85 { budget }
        }
    })
}

/// A share above none and at most the whole.
fn low_by(wire: &wire::LowBy, at: Pointer<'_>, problems: &mut Problems) -> Option<LowBy> {
    let (word, share, inclusive) = match wire {
        wire::LowBy::AtLeast(share) => ("at_least", share.0, true),
        wire::LowBy::MoreThan(share) => ("more_than", share.0, false),
    };
    let at = at.key(word);
    let share = bounds::positive(share, at, problems)
        .and_then(|share| bounds::fraction(share, at, problems))?;
    Some(LowBy { share, inclusive })
}
