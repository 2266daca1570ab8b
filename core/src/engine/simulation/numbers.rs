//! The uncertain numbers of the buyer or of an offer, and their draws.

use crate::explain::Figure;
use crate::model::{Complete, Lot, Uncertain, UncertainNumber};
use crate::num::Decimal;
use crate::problem::{Problem, Problems};
use crate::simulation::NumberDrawn;
use crate::uncertainty::{Design, Marginal, Stream, float};

/// Numbers that are drawn from streams of their own.
pub(super) struct Numbers<'a> {
    /// The bid that states them; none for the buyer's.
    bid: Option<&'a str>,
    drawn: Vec<Drawn<'a>>,
}

struct Drawn<'a> {
    number: UncertainNumber,
    /// What it is, and its name: they key its draws.
    kind: &'static str,
    name: String,
    marginal: Marginal,
    pointer: &'a str,
}

impl<'a> Numbers<'a> {
    /// Those of a lot that are uncertain.
    pub(super) fn of(
        lot: &Lot,
        bid: Option<&'a str>,
        uncertain: &'a [Uncertain],
        problems: &mut Problems,
    ) -> Self {
        let mut drawn = Vec::with_capacity(uncertain.len());
        for one in uncertain {
            let (kind, name) = named(lot, one.number);
            match Marginal::of(&one.uncertainty) {
                Ok(marginal) => drawn.push(Drawn {
                    number: one.number,
                    kind,
                    name,
                    marginal,
                    pointer: &one.pointer,
                }),
                // Reading the documents has refused a distribution that there is none of.
                Err(unmade) => problems.push(
                    Problem::new("engine.internal", &one.pointer)
                        .with("detail", format!("{unmade:?}")),
                ),
            }
        }
        Self { bid, drawn }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.drawn.is_empty()
    }

    /// The numbers, in the order of their draws.
    pub(super) fn numbers(&self) -> impl Iterator<Item = UncertainNumber> + '_ {
        self.drawn.iter().map(|one| one.number)
    }

    /// The streams of a replicate.
    pub(super) fn streams(&self, seed: u64) -> Vec<Stream> {
        let places = (0..).zip(&self.drawn);
        let stream = |(place, one): (u32, &Drawn<'_>)| {
            Stream::of(seed, self.bid, one.kind, &one.name, place)
        };
        places.map(stream).collect()
    }

    /// Draws a block of each number, from the draw `first` on.
    pub(super) fn draw(&self, design: &Design, streams: &[Stream], first: u64, blocks: &mut [Vec<f64>]) {
        for ((one, stream), block) in self.drawn.iter().zip(streams).zip(blocks) {
            design.uniforms(stream, first, block);
            one.marginal.fill(block);
        }
    }

    /// The numbers as the result names them; of a bid with the values of its offer.
    pub(super) fn described<'b>(
        &'b self,
        lot: &'b Lot,
        complete: Option<&'b Complete>,
    ) -> impl Iterator<Item = NumberDrawn> + 'b {
        self.drawn.iter().map(move |one| NumberDrawn {
            bid: self.bid.map(str::to_owned),
            kind: one.kind,
            name: one.name.clone(),
            pointer: one.pointer.to_owned(),
            value: Figure(stated(lot, complete, one.number)),
            mean: one.marginal.mean(),
            standard_deviation: one.marginal.standard_deviation(),
        })
    }
}

/// What the award counts with.
fn stated(lot: &Lot, complete: Option<&Complete>, number: UncertainNumber) -> Decimal {
    let price = |item: usize| complete?.prices.get(item);
    let value = match number {
        UncertainNumber::Parameter(index) => match complete {
            Some(complete) => complete.values.get(index).copied(),
            None => lot.parameters.get(index).and_then(|one| one.value),
        },
        UncertainNumber::Price(item) => price(item).map(|price| price.stated.value),
        UncertainNumber::TierPrice(item, tier) => {
            price(item).and_then(|price| price.tiers.get(tier).copied())
        }
        UncertainNumber::ItemDiscount(item) => {
            price(item).and_then(|price| Some(price.discount?.value))
        }
        UncertainNumber::Discount => complete.and_then(|one| Some(one.discount?.value)),
    };
    value.unwrap_or_default()
}

/// What a number is and its name.
fn named(lot: &Lot, number: UncertainNumber) -> (&'static str, String) {
    let item = |index: usize| lot.schedule.get(index).map_or("", |one| one.id.as_str());
    match number {
        UncertainNumber::Parameter(index) => {
            let parameter = lot.parameters.get(index);
            ("parameter", parameter.map_or_else(String::new, |one| one.id.clone()))
        }
        UncertainNumber::Price(index) => ("price", item(index).to_owned()),
        UncertainNumber::TierPrice(index, tier) => {
            ("tier_price", format!("{}/{tier}", item(index)))
        }
        UncertainNumber::ItemDiscount(index) => ("item_discount", item(index).to_owned()),
        UncertainNumber::Discount => ("discount", String::new()),
    }
}

/// Whether a mean is the value, as far as a reader would see.
pub(super) fn is_mean(number: &NumberDrawn) -> bool {
    let apart = crate::uncertainty::distance(float(number.value.0), number.mean);
    !(apart > 1e-3)
}
