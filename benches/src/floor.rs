//! The floor: the decimal operations of the formulas, and what they cost on their own operands.

use std::hint::black_box;

use wholelife::award::{below_zero, evaluation_price, reference, shares, weighted, worth};
use wholelife::carbon::emissions;
use wholelife::finance::{PresentValueFactors, present_value_factors};
use wholelife::lcc::{
    Costs, Inputs, Share, annual_equivalent, budget, contract_value, costs, functional_units,
    offered_price, purchases, value_at_maximum,
};
use wholelife::measure::{Measured, measure};
use wholelife::model::{Case, CountsIn, Lot, Phase, SealedOffer};
use wholelife::num::{Decimal, Scalar, decide, sum};

use crate::clock::Runner;
use crate::counting::{Counting, Operation, recorded};

/// Operations of one kind.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    operations: Vec<Operation>,
}

impl Kind {
    pub(crate) fn count(&self) -> usize {
        self.operations.len()
    }

    /// A runner that does every operation once, with nothing around it.
    pub(crate) fn runner(&self) -> Runner<'_> {
        Runner::new(|| {
            for operation in &self.operations {
                black_box(done(black_box(*operation)));
            }
        })
    }
}

fn done(operation: Operation) -> Option<Decimal> {
    match operation {
        Operation::Add(left, right) => left.checked_add(right),
        Operation::Multiply(left, right) => left.checked_mul(right),
        Operation::Divide(left, right) => left.checked_div(right),
        Operation::Compare(left, right) => {
            Some(Decimal::from(u8::from(decide(left) < decide(right))))
        }
        Operation::Round(value, rounding) => Some(rounding.apply(value)),
        Operation::Root(value, degree) => wholelife::num::Exact::exact(value)
            .root(degree)
            .result()
            .ok(),
        Operation::Logarithm(value) => wholelife::num::Exact::exact(value).ln().result().ok(),
    }
}

/// The operations of an evaluation, by kind.
pub(crate) fn kinds(case: &Case) -> Vec<Kind> {
    kinds_of(|| formulas(case))
}

/// The operations of some formulas, by kind.
pub(crate) fn kinds_of(formulas: impl FnOnce()) -> Vec<Kind> {
    let ((), operations) = recorded(formulas);
    let named = |name, holds: fn(&Operation) -> bool| Kind {
        name,
        operations: operations.iter().copied().filter(holds).collect(),
    };
    vec![
        named("add", |one| matches!(one, Operation::Add(..))),
        named("multiply", |one| matches!(one, Operation::Multiply(..))),
        named("divide", |one| matches!(one, Operation::Divide(..))),
        named("compare", |one| matches!(one, Operation::Compare(..))),
        named("round", |one| matches!(one, Operation::Round(..))),
        named("root", |one| matches!(one, Operation::Root(..))),
        named("logarithm", |one| matches!(one, Operation::Logarithm(_))),
    ]
}

/// Every formula of an evaluation whose bids are complete, once, and nothing else.
fn formulas(case: &Case) {
    let factors =
        present_value_factors::<Counting>(&case.procurement.discounting, &case.procurement.study);
    for lot in &case.procurement.lots {
        let measures: Vec<Vec<Option<Counting>>> = lot
            .offers
            .iter()
            .map(|sealed| measured(case, lot, sealed, &factors))
            .collect();
        award(lot, &measures);
    }
}

fn measured(
    case: &Case,
    lot: &Lot,
    sealed: &SealedOffer,
    factors: &PresentValueFactors<Counting>,
) -> Vec<Option<Counting>> {
    let Ok(complete) = lot.complete(&sealed.offer, sealed.is_admitted()) else {
        return Vec::new();
    };
    let inputs = Inputs::of(&case.procurement, lot, &complete);
    let purchases = purchases(lot, &inputs);
    let costs = costs(lot, &inputs, &purchases, factors, CountsIn::Award);
    let offered_price = offered_price(lot, &inputs, &purchases);
    black_box((
        contract_value(lot, &inputs, &purchases),
        value_at_maximum(lot, &inputs),
    ));
    reported(case, lot, &costs, &inputs, factors);
    let of = Measured {
        lot,
        inputs: &inputs,
        offered_price,
        costs: &costs,
        emissions: &emissions(lot, &inputs),
        factors,
        points: &sealed.points,
        packaging: None,
    };
    lot.criteria
        .iter()
        .enumerate()
        .map(|(index, criterion)| {
            let scored = criterion.scored.as_ref()?;
            let raw = measure(&scored.measure, index, &of);
            Some(match lot.policies.rounding.measure {
                Some(rounding) => raw.round(rounding),
                None => raw,
            })
        })
        .collect()
}

/// The totals of the cost report.
fn reported(
    case: &Case,
    lot: &Lot,
    costs: &Costs<Counting>,
    inputs: &Inputs<'_, Counting>,
    factors: &PresentValueFactors<Counting>,
) {
    let procurement = &case.procurement;
    let all = costs.total(|_, _| true);
    black_box(annual_equivalent(all.present_value, factors));
    if let Some(unit) = &lot.functional_unit {
        black_box(all.present_value / functional_units(unit, inputs, factors));
    }
    for phase in Phase::ALL {
        let in_phase = |line: usize| lot.cost_lines.get(line).map(|line| line.phase);
        black_box(costs.total(|line, _| in_phase(line) == Some(*phase)));
    }
    let party = |counts: &dyn Fn(usize, &Share<Counting>) -> bool| {
        black_box(costs.total(counts));
        for year in 0..factors.by_year.len() {
            black_box(costs.due_in_year(year, factors, counts));
        }
    };
    for participant in 0..procurement.participants.len() {
        party(&|_, share| share.participant == Some(participant));
    }
    for year in 0..factors.by_year.len() {
        black_box(costs.due_in_year(year, factors, |_, _| true));
        black_box(costs.present_of_year(year, factors, |_, _| true));
    }
    let cashable = |line: usize| lot.cost_lines.get(line).is_some_and(|line| line.cashable);
    for (index, payer) in procurement.payers.iter().enumerate() {
        party(&|_, share| share.payer == index);
        let participants = (0..procurement.participants.len()).map(Some);
        for participant in participants.chain([None]) {
            let shares: Vec<&Share<Counting>> = costs
                .lines
                .iter()
                .filter(|line| cashable(line.line))
                .flat_map(|line| line.shares.iter().map(|share| &share.net))
                .filter(|share| share.payer == index && share.participant == participant)
                .collect();
            if !shares.is_empty() {
                black_box(budget(
                    &shares,
                    payer.recovers_vat,
                    &procurement.discounting,
                ));
            }
        }
    }
}

/// Points, or money, and the total of every bid.
fn award(lot: &Lot, measures: &[Vec<Option<Counting>>]) {
    let base = lot.method.base();
    let weighting = lot.method.weighting();
    let share_of = weighting.and_then(|_| shares(&lot.criteria));
    let share_of = share_of.unwrap_or_default();
    let rounding = lot.policies.rounding;
    let rounded = |value: Counting, stage| match stage {
        Some(rounding) => value.round(rounding),
        None => value,
    };
    let references: Vec<_> = lot
        .criteria
        .iter()
        .enumerate()
        .map(|(index, criterion)| {
            let of_bid = |bid: &Vec<Option<Counting>>| bid.get(index).copied().flatten();
            let measures: Vec<Counting> = measures.iter().filter_map(of_bid).collect();
            reference(&criterion.scored.as_ref()?.rule, &measures)
        })
        .collect();
    for bid in measures {
        let mut worths = Vec::new();
        for (index, criterion) in lot.criteria.iter().enumerate() {
            let (Some(scored), Some(Some(measure)), Some(Some(reference))) =
                (&criterion.scored, bid.get(index), references.get(index))
            else {
                continue;
            };
            let worth = worth(&scored.rule, *measure, reference);
            if base == Some(index) {
                worths.insert(0, worth);
                continue;
            }
            let points = match lot.policies.points_below_zero {
                Some(policy) => below_zero(worth, policy),
                None => worth,
            };
            let points = rounded(points, rounding.criterion);
            worths.push(match share_of.get(index) {
                Some(share) => rounded(weighted(points, *share), rounding.weighted),
                None => points,
            });
        }
        let total = match (base, worths.split_first()) {
            (Some(_), Some((base, others))) => evaluation_price(*base, others.iter().copied()),
            _ => sum(worths),
        };
        black_box(rounded(total, rounding.total));
    }
}
