//! Correlations of a lot: between two uncertain numbers, each pair once.

use crate::document::pointer::Pointer;
use crate::document::resolve::offer::Offers;
use crate::document::wire::uncertainty as wire;
use crate::model::{Correlation, Distribution, Offer, SealedOffer, Uncertain, UncertainNumber};
use crate::num::Decimal;
use crate::problem::{Numbers, Problems};
use crate::uncertainty::{NoCopula, float};
use std::collections::{BTreeMap, BTreeSet};

/// What is made uncertain: by the buyer, in current practice, and in the bids.
type Made<'a> = (
    &'a [Uncertain],
    Option<&'a Offer>,
    &'a [(SealedOffer, bool)],
);

/// The correlations of a lot.
pub(in crate::document::resolve) fn correlations(
    offers: &Offers<'_>,
    made: Made<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Vec<Correlation>> {
    let before = problems.count();
    let mut all: Vec<Correlation> = Vec::with_capacity(offers.lot.correlations.len());
    let mut known = BTreeSet::new();
    for (index, wire) in offers.lot.correlations.iter().enumerate() {
        let at = at.index(index);
        let between_at = at.key("between");
        let rank = wire.rank.0;
        if rank.abs() > Decimal::ONE {
            let problem = at.key("rank").problem("number.out_of_bounds");
            let problem = problem.with("value", rank);
            problems.push(problem.with("bounds", Numbers("-1 … 1")));
        }
        let found = wire.between.iter().enumerate();
        let found: Vec<Option<UncertainNumber>> = found
            .map(|(index, number)| find(number, offers, made, between_at.index(index), problems))
            .collect();
        let [one, other] = found.as_slice() else {
            problems.push(between_at.problem("correlation.not_two"));
            continue;
        };
        let (Some(one), Some(other)) = (*one, *other) else {
            continue;
        };
        if one == other {
            problems.push(between_at.problem("correlation.with_itself"));
            continue;
        }
        let mut between = [one, other];
        between.sort_unstable();
        if !known.insert(between) {
            problems.push(between_at.problem("correlation.pair_twice"));
        }
        all.push(Correlation { between, rank });
    }
    (problems.count() == before).then_some(())?;
    if let Some(numbers) = contradicting(&all) {
        let named = numbers.iter().filter_map(|number| offers.name(*number));
        let numbers: Vec<&str> = named.collect();
        let problem = at.problem("correlation.contradiction");
        problems.push(problem.with("numbers", numbers.join(", ")));
        return None;
    }
    Some(all)
}

/// Numbers whose correlations contradict each other, whether or not every bid makes all of them uncertain.
fn contradicting(all: &[Correlation]) -> Option<Vec<UncertainNumber>> {
    let numbers: BTreeSet<UncertainNumber> = all.iter().flat_map(|one| one.between).collect();
    let places: BTreeMap<UncertainNumber, usize> = numbers.iter().copied().zip(0..).collect();
    let ranks = all.iter().filter_map(|one| {
        let [first, second] = one.between;
        Some((*places.get(&first)?, *places.get(&second)?, float(one.rank)))
    });
    let ranks: Vec<(usize, usize, f64)> = ranks.collect();
    let found = NoCopula::unless_made(numbers.len(), &ranks).err()?;
    let numbers = numbers.into_iter().enumerate();
    let among = numbers.filter(|(place, _)| found.numbers.contains(place));
    Some(among.map(|(_, number)| number).collect())
}

impl Offers<'_> {
    /// The name of a number that correlations can be of.
    fn name(&self, number: UncertainNumber) -> Option<&str> {
        match number {
            UncertainNumber::Parameter(index) => {
                let parameter = self.parameters.get(index)?;
                Some(&parameter.id)
            }
            UncertainNumber::Price(index) => {
                let item = self.lot.schedule.get(index)?;
                Some(&item.id.0)
            }
            UncertainNumber::TierPrice(..)
            | UncertainNumber::ItemDiscount(_)
            | UncertainNumber::Discount => None,
        }
    }
}

/// A number that moves with another, by its name.
fn find(
    wire: &wire::UncertainNumber,
    offers: &Offers<'_>,
    (buyers, practice, sealed): Made<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<UncertainNumber> {
    let (name, number, is_buyers) = match wire {
        wire::UncertainNumber::Parameter(name) => {
            let parameters = offers.parameters;
            let index = parameters.named(name, at.key("parameter"), problems)?;
            let is_buyers = parameters.get(index)?.value.is_some();
            (name, UncertainNumber::Parameter(index), is_buyers)
        }
        wire::UncertainNumber::Item(name) => {
            let index = offers.items.names.find(name, at.key("item"), problems)?;
            (name, UncertainNumber::Price(index), false)
        }
    };
    let bids = sealed.iter().map(|(bid, _)| bid);
    let of_offers = practice
        .into_iter()
        .chain(bids.clone().map(|bid| &bid.offer));
    let all = buyers
        .iter()
        .chain(of_offers.flat_map(|offer| &offer.uncertain));
    let stated: Vec<&Uncertain> = all.filter(|one| one.number == number).collect();
    // Before there are bids nobody knows what they make uncertain, and a decision may have made it certain.
    let is_open = sealed.is_empty() || bids.clone().any(|bid| !bid.is_as_stated());
    if stated.is_empty() && (is_buyers || !is_open) {
        // A number whose distribution is refused is not certain.
        if problems.any(|problem| problem.pointer().contains("/uncertainty/")) {
            return None;
        }
        problems.push(at.problem("correlation.certain").with("id", &name.0));
        return None;
    }
    let is_in_steps = |one: &&Uncertain| {
        matches!(
            one.uncertainty.distribution,
            Distribution::Discrete(_) | Distribution::Dirichlet { .. }
        )
    };
    if stated.iter().any(is_in_steps) {
        let problem = at.problem("correlation.not_continuous");
        problems.push(problem.with("id", &name.0));
        return None;
    }
    Some(number)
}
