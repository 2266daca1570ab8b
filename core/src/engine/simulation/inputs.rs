//! All uncertain numbers of a lot in one row: the buyer's first, then those of each offer.

use super::numbers::{Numbers, Purpose, Uniforms};
use super::plan::Plan;
use super::segment::Replicates;
use crate::model::NumberOf;
use crate::simulation::NumberNamed;
use crate::uncertainty::{Design, Marginal, Stream, float};

/// The numbers of a lot as the inputs of a model.
pub(super) struct Inputs<'a> {
    plan: &'a Plan<'a>,
    /// Where the numbers of each offer begin.
    starts: Vec<usize>,
    pub(super) count: usize,
}

/// The streams of the buyer's numbers, then of those of each offer.
pub(super) type Streams = Vec<Vec<Stream>>;

impl<'a> Inputs<'a> {
    pub(super) fn of(plan: &'a Plan<'a>) -> Self {
        let mut count = plan.buyer.count();
        let starts = plan.offers.iter().map(|planned| {
            let start = count;
            count = count.saturating_add(planned.numbers.count());
            start
        });
        let starts = starts.collect();
        Self {
            plan,
            starts,
            count,
        }
    }

    /// The buyer's numbers, then those of each offer, each with its place in the row.
    fn lists(&self) -> impl Iterator<Item = (usize, &'a Numbers<'a>)> {
        let offers = self.plan.offers.iter().map(|planned| &planned.numbers);
        let offers = self.starts.iter().copied().zip(offers);
        std::iter::once((0, &self.plan.buyer)).chain(offers)
    }

    /// The inputs that an offer reads: the buyer's and its own.
    pub(super) fn of_offer(&self, offer: usize) -> Vec<usize> {
        let start = self.starts.get(offer).copied().unwrap_or_default();
        let own = self.plan.offers.get(offer);
        let own = own.map_or(0, |planned| planned.numbers.count());
        (0..self.plan.buyer.count())
            .chain(start..start.saturating_add(own))
            .collect()
    }

    /// Where a number stands; none where its bid is not simulated.
    pub(super) fn place(&self, of: NumberOf) -> Option<usize> {
        let Some(bid) = of.bid else {
            return self.plan.buyer.place(of.number);
        };
        let offers = self.starts.iter().zip(&self.plan.offers);
        let mut of_bid = offers.filter(|(_, planned)| planned.sealed.bid == bid);
        let (start, planned) = of_bid.next()?;
        Some(start.saturating_add(planned.numbers.place(of.number)?))
    }

    /// The names of the numbers.
    pub(super) fn named(&self) -> Vec<NumberNamed> {
        self.lists()
            .flat_map(|(_, numbers)| numbers.named())
            .collect()
    }

    /// What the award counts with for each number.
    pub(super) fn stated(&self) -> Vec<f64> {
        let lot = self.plan.room.lot;
        let buyer = self.plan.buyer.stated(lot, None);
        let offers = self.plan.offers.iter();
        let own = offers.flat_map(|one| one.numbers.stated(lot, Some(one.complete)));
        buyer.chain(own).map(float).collect()
    }

    /// The distribution of each number by itself, where it can be moved alone.
    pub(super) fn alone(&self) -> Vec<Option<&'a Marginal>> {
        let lists = self.lists();
        let marginals = lists.flat_map(|(_, numbers)| {
            let marginals = numbers.marginals().enumerate();
            marginals.map(|(place, one)| (!numbers.is_share(place)).then_some(one))
        });
        marginals.collect()
    }

    /// Which numbers move together, in rising order; each stands in one group.
    pub(super) fn groups(&self) -> Vec<Vec<usize>> {
        let lot = self.plan.room.lot;
        let of_buyer = self.plan.buyer.count();
        // By number, the least that it moves together with.
        let mut group: Vec<usize> = (0..self.count).collect();
        for (start, numbers) in self.lists() {
            let is_buyers = numbers.is_buyers();
            let buyer = (!is_buyers).then_some(&self.plan.buyer);
            let within = |place: usize| match place.checked_sub(of_buyer) {
                Some(own) if !is_buyers => start.saturating_add(own),
                _ => place,
            };
            for pair in numbers.bound(lot, buyer) {
                let of = pair.map(|place| group.get(within(place)).copied().unwrap_or_default());
                let [least, most] = [of[0].min(of[1]), of[0].max(of[1])];
                for one in group.iter_mut().filter(|one| **one == most) {
                    *one = least;
                }
            }
        }
        let members = |least: usize| -> Vec<usize> {
            let all = group.iter().enumerate();
            let members = all.filter(|(_, of)| **of == least);
            members.map(|(place, _)| place).collect()
        };
        let groups = (0..self.count).map(members);
        groups.filter(|members| !members.is_empty()).collect()
    }

    /// The streams of all numbers, for a purpose.
    pub(super) fn streams(&self, seed: u64, purpose: Purpose) -> Streams {
        self.lists()
            .map(|(_, numbers)| numbers.streams(seed, purpose))
            .collect()
    }

    /// Fills a column for each number with its draws, from the draw `first` on.
    pub(super) fn draw(
        &self,
        (design, streams): (&Design, &Streams),
        first: u64,
        columns: &mut [Vec<f64>],
    ) {
        let columns = columns.iter_mut().map(Vec::as_mut_slice);
        let mut columns: Vec<&mut [f64]> = columns.collect();
        let mut buyer = Uniforms::new();
        for ((start, numbers), streams) in self.lists().zip(streams) {
            let own = start..start.saturating_add(numbers.count());
            let Some(own) = columns.get_mut(own) else {
                continue;
            };
            let uniforms = numbers.draw((design, streams.as_slice(), first), &buyer, own);
            if numbers.is_buyers() {
                buyer = uniforms;
            }
        }
    }

    /// All draws of the numbers at the places `wanted`, empty for the others. They follow from the seed, and are made
    /// again.
    pub(super) fn drawn(&self, replicates: &Replicates, wanted: &[usize]) -> Vec<Vec<f64>> {
        let mut kept = vec![Vec::new(); self.count];
        if wanted.is_empty() {
            return kept;
        }
        for segment in replicates.segments() {
            let design = replicates.design(segment.replicate);
            let streams = self.streams(design.seed, Purpose::Draws);
            let mut columns = vec![vec![0.0; segment.length()]; self.count];
            self.draw((&design, &streams), segment.first, &mut columns);
            for (place, (kept, column)) in kept.iter_mut().zip(columns).enumerate() {
                if wanted.contains(&place) {
                    kept.extend(column);
                }
            }
        }
        kept
    }
}
