//! Which bids are so low by a published test that their bidders are asked to explain them.

use super::Room;
use super::offer::Measures;
use super::score::Scores;
use crate::award::{LowBasis, LowLimit, low_limit};
use crate::evaluation::{Flag, FlagCode, LowBid, LowBidTested};
use crate::explain::{Explained, Figure, Term, number};
use crate::model::{LowBidTest, ReferenceSet};
use crate::num::{Decimal, decide};
use crate::problem::Problems;

/// The tests of the offer at `own`; none where the lot has none, while the lot is open, and of an offer
/// that takes no part. A redacted evaluation may be shown to all, and whom the buyer asks to explain a
/// price is between the two, so it has none either.
pub(super) fn low_bid(
    room: &Room<'_>,
    own: usize,
    measured: &[Option<Measures>],
    scores: &Scores,
    problems: &mut Problems,
) -> Option<LowBid> {
    let declared = room.lot.low_bids.as_ref().filter(|_| !room.redacted)?;
    let left = |offer: usize| scores.award.left.get(offer).copied().unwrap_or(false);
    if !left(own) {
        return None;
    }
    let counts = |offer: usize| declared.reference_set == ReferenceSet::Received || left(offer);
    // What a bidder asks may be too low, whatever its reservations cost the buyer.
    let holds_reservations = room.lot.policies.priced_reservations == Some(declared.criterion);
    let rounding = room.lot.policies.rounding.measure;
    let amount_of = |offer: usize| {
        let measures = measured.get(offer)?.as_ref()?;
        let asked = measures.before_reservations.filter(|_| holds_reservations);
        let asked = asked.map(|asked| rounding.map_or(asked, |rounding| rounding.apply(asked)));
        let measure = measures.by_criterion.get(declared.criterion)?;
        asked.or(*measure).map(decide)
    };
    let amounts: Vec<(usize, Decimal)> = (0..measured.len())
        .filter(|offer| counts(*offer) && room.tests_against(own, *offer))
        .filter_map(|offer| Some((offer, amount_of(offer)?)))
        .collect();
    let amount = amount_of(own)?;
    let criterion = room.lot.criteria.get(declared.criterion)?;
    let measure = &criterion.scored.as_ref()?.measure;
    let unit = room.lot.measure_unit(measure, room.currency());
    let tests: Option<Vec<LowBidTested>> = declared
        .tests
        .iter()
        .map(|test| {
            let Some(limit) = low_limit(*test, own, &amounts) else {
                return Some(LowBidTested {
                    test: test.name(),
                    limit: None,
                    inclusive: None,
                    asks: false,
                });
            };
            let pointer = format!("{}/low_bids", room.pointer);
            let value = decide(number(limit.value, &pointer, test.name(), problems)?);
            let (formula, inputs) = explained(room, *test, &limit, &amounts);
            let inputs = inputs
                .into_iter()
                .map(|input| in_unit(input, &unit))
                .collect();
            Some(LowBidTested {
                test: test.name(),
                limit: Some(Explained::new(value, unit.clone(), formula, inputs)),
                inclusive: Some(limit.inclusive),
                asks: amount < value || (limit.inclusive && amount == value),
            })
        })
        .collect();
    let tests = tests?;
    Some(LowBid {
        criterion: criterion.id.clone(),
        amount: Figure(amount),
        unit: unit.to_string(),
        explanation_required: tests.iter().any(|test| test.asks),
        tests,
    })
}

/// What a reader of the evaluation is told of it.
pub(super) fn flag(low_bid: Option<&LowBid>) -> Option<Flag> {
    let asked = low_bid.filter(|one| one.explanation_required)?;
    Flag::about(FlagCode::ExplanationRequired, vec![asked.criterion.clone()])
}

/// Amounts have the unit of the measure; shares and counts have none.
fn in_unit(input: Term, unit: &str) -> Term {
    match input.symbol {
        "P" | "B" | "Me" => input.in_unit(unit),
        _ => input,
    }
}

fn explained(
    room: &Room<'_>,
    test: LowBidTest,
    limit: &LowLimit,
    amounts: &[(usize, Decimal)],
) -> (&'static str, Vec<Term>) {
    let of = |offer: usize| {
        let amount = amounts.iter().find(|(index, _)| *index == offer);
        amount.map(|(_, amount)| Term::new("P", *amount).named(room.bidder_of(offer)))
    };
    let share = Term::new("x", limit.share);
    let bids = |offers: &[usize]| {
        let count = Term::new("n", Decimal::from(offers.len()));
        let bids = offers.iter().filter_map(|offer| of(*offer));
        bids.chain([count]).collect::<Vec<Term>>()
    };
    let spain = matches!(test, LowBidTest::SpainRglcap85 { .. });
    let (formula, others) = match &limit.basis {
        LowBasis::Mean(offers) => {
            let formula = match test {
                LowBidTest::BelowMeanOfOthers(_) => "low_bid.mean_of_others",
                LowBidTest::BelowMean(_) => "low_bid.mean",
                _ => "low_bid.spain_mean",
            };
            (formula, bids(offers))
        }
        LowBasis::MeanOrBudget(offers, budget) => {
            let quarter = Term::new("y", Decimal::from_parts(25, 0, 0, false, 2));
            let mut inputs = bids(offers);
            inputs.extend([quarter, Term::new("B", *budget)]);
            ("low_bid.spain_three", inputs)
        }
        LowBasis::Median(median) => ("low_bid.median", vec![Term::new("Me", *median)]),
        LowBasis::Bid(offer) if spain => ("low_bid.spain_two", of(*offer).into_iter().collect()),
        LowBasis::Bid(offer) => ("low_bid.next", of(*offer).into_iter().collect()),
        LowBasis::Amount(amount) => {
            let formula = if spain {
                "low_bid.spain_one"
            } else {
                "low_bid.amount"
            };
            (formula, vec![Term::new("B", *amount)])
        }
    };
    (formula, std::iter::once(share).chain(others).collect())
}
