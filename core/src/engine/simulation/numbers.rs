//! The uncertain numbers of the buyer or of an offer, and their draws.

use std::collections::{BTreeMap, BTreeSet};

use crate::explain::Figure;
use crate::model::{Complete, Distribution, Lot, Uncertain, UncertainNumber};
use crate::num::Decimal;
use crate::problem::{Problem, Problems};
use crate::simulation::{DistributionUsed, IntervalDrawn, NumberDrawn, NumberNamed};
use crate::uncertainty::{Design, Group, Marginal, Marginals, NoCopula, Stream, Streams, float};

/// Numbers that are drawn from streams of their own.
pub(super) struct Numbers<'a> {
    /// The bid that states them; none for the buyer's.
    bid: Option<&'a str>,
    drawn: Vec<Drawn<'a>>,
    together: Vec<Together>,
    /// The shares of each whole, by their places.
    wholes: Vec<Vec<usize>>,
}

/// What numbers are drawn for: no draw of one purpose depends on those of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// The draws of the simulation.
    Draws,
    /// The first sample of Sobol's indices.
    SampleA,
    /// The second.
    SampleB,
    /// The starts of trajectories.
    Trajectories,
    /// What would be known, where draws are made within draws.
    Known,
    /// All other numbers there.
    Unknown,
}

impl Purpose {
    /// What stands before the kind of a number in the key of its draws.
    const fn prefix(self) -> &'static str {
        match self {
            Self::Draws => "",
            Self::SampleA => "sample_a/",
            Self::SampleB => "sample_b/",
            Self::Trajectories => "trajectories/",
            Self::Known => "known/",
            Self::Unknown => "unknown/",
        }
    }
}

struct Drawn<'a> {
    number: UncertainNumber,
    /// What it is, and its name: they key its draws.
    kind: &'static str,
    name: String,
    marginal: Marginal,
    distribution: DistributionUsed,
    /// The 95 % interval that it was stated by.
    interval: Option<[Decimal; 2]>,
    /// Whether no other number moves with it.
    alone: bool,
    pointer: &'a str,
}

/// Numbers that move together.
struct Together {
    group: Group,
    /// Which of the buyer's numbers come first, by index, in rising order.
    buyer: Vec<usize>,
    /// Which of its own follow.
    own: Vec<usize>,
}

/// What draws are made of, by number.
pub(super) type Uniforms = Vec<Vec<f64>>;

impl<'a> Numbers<'a> {
    /// Those of a lot that are uncertain; an offer's may move together with the buyer's.
    pub(super) fn of(
        lot: &'a Lot,
        (bid, uncertain): (Option<&'a str>, &'a [Uncertain]),
        buyer: Option<&Numbers<'a>>,
        marginals: &mut Marginals,
        problems: &mut Problems,
    ) -> Self {
        // Reading the documents has refused distributions and correlations that there are none of.
        let mut unmade = |pointer: &str, detail: String| {
            problems.push(Problem::new("engine.internal", pointer).with("detail", detail));
        };
        let mut numbers = Self {
            bid,
            drawn: Vec::with_capacity(uncertain.len()),
            together: Vec::new(),
            wholes: Vec::new(),
        };
        let mut wholes: BTreeMap<&str, Vec<(usize, Decimal)>> = BTreeMap::new();
        for (index, one) in uncertain.iter().enumerate() {
            if let Distribution::Dirichlet { group, count } = &one.uncertainty.distribution {
                wholes.entry(group).or_default().push((index, *count));
            }
        }
        let mut shares = BTreeMap::new();
        for members in wholes.into_values() {
            let counts: Vec<f64> = members.iter().map(|(_, count)| float(*count)).collect();
            let own: Vec<usize> = members.into_iter().map(|(index, _)| index).collect();
            match Group::dirichlet(&counts) {
                Ok(group) => {
                    shares.extend(own.iter().copied().zip(group.members().iter().cloned()));
                    let buyer = Vec::new();
                    numbers.wholes.push(own.clone());
                    numbers.together.push(Together { group, buyer, own });
                }
                Err(fault) => unmade("", format!("{fault:?}")),
            }
        }
        for (index, one) in uncertain.iter().enumerate() {
            let (kind, name) = named(lot, one.number);
            let share = shares.remove(&index);
            let alone = share.is_none();
            match share.map_or_else(|| marginals.of(&one.uncertainty), Ok) {
                Ok(marginal) => numbers.drawn.push(Drawn {
                    number: one.number,
                    kind,
                    name,
                    marginal,
                    distribution: DistributionUsed::from(&one.uncertainty.distribution),
                    interval: one.uncertainty.distribution.interval_95(),
                    alone,
                    pointer: &one.pointer,
                }),
                Err(fault) => unmade(&one.pointer, format!("{fault:?}")),
            }
        }
        if let Err(fault) = numbers.correlate(lot, buyer) {
            unmade("", format!("{fault:?}"));
        }
        numbers
    }

    /// Lets numbers move together that the lot says do.
    fn correlate(&mut self, lot: &Lot, buyer: Option<&Numbers<'a>>) -> Result<(), NoCopula> {
        let of_buyer = buyer.map_or(0, |buyer| buyer.drawn.len());
        let pairs = self.pairs(lot, buyer);
        let members: BTreeSet<usize> = pairs
            .iter()
            .flat_map(|(one, other, _)| [*one, *other])
            .collect();
        let own: Vec<usize> = members
            .iter()
            .filter_map(|one| one.checked_sub(of_buyer))
            .collect();
        // What only the buyer's numbers have to do with each other is settled where they are drawn.
        if own.is_empty() {
            return Ok(());
        }
        let within = |place: &usize| members.iter().position(|member| member == place);
        let ranks: Vec<(usize, usize, f64)> = pairs
            .iter()
            .filter_map(|(one, other, rank)| Some((within(one)?, within(other)?, *rank)))
            .collect();
        let marginals = self
            .with(buyer)
            .enumerate()
            .filter(|(place, _)| members.contains(place));
        let marginals = marginals.map(|(_, one)| one.marginal.clone()).collect();
        let group = Group::copula(marginals, &ranks)?;
        for (place, one) in self.drawn.iter_mut().enumerate() {
            one.alone &= !own.contains(&place);
        }
        self.together.push(Together {
            group,
            buyer: members
                .into_iter()
                .filter(|place| *place < of_buyer)
                .collect(),
            own,
        });
        Ok(())
    }

    /// The buyer's numbers, then its own.
    fn with<'b>(&'b self, buyer: Option<&'b Numbers<'a>>) -> impl Iterator<Item = &'b Drawn<'a>> {
        let of_buyer = buyer.into_iter().flat_map(|buyer| &buyer.drawn);
        of_buyer.chain(&self.drawn)
    }

    /// The rank correlations between numbers, by their places among the buyer's and then its own.
    fn pairs(&self, lot: &Lot, buyer: Option<&Numbers<'a>>) -> Vec<(usize, usize, f64)> {
        let place = |number| self.with(buyer).position(|one| one.number == number);
        let correlations = lot.correlations.iter();
        let pairs = correlations.filter_map(|one| {
            let [first, second] = one.between;
            Some((place(first)?, place(second)?, float(one.rank)))
        });
        pairs.collect()
    }

    /// Which two numbers move together, by their places among the buyer's and then its own; what moves with both
    /// of two others moves with them through these.
    pub(super) fn bound(&self, lot: &Lot, buyer: Option<&Numbers<'a>>) -> Vec<[usize; 2]> {
        let of_buyer = buyer.map_or(0, |buyer| buyer.drawn.len());
        let correlated = self.pairs(lot, buyer).into_iter();
        let correlated = correlated.filter(|(_, _, rank)| *rank != 0.0);
        let wholes = self.wholes.iter().flat_map(|whole| {
            let places = whole.iter().map(|place| place.saturating_add(of_buyer));
            let next = places.clone().skip(1);
            places.zip(next).map(|(one, other)| [one, other])
        });
        let correlated = correlated.map(|(one, other, _)| [one, other]);
        correlated.chain(wholes).collect()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.drawn.is_empty()
    }

    pub(super) fn is_buyers(&self) -> bool {
        self.bid.is_none()
    }

    pub(super) fn count(&self) -> usize {
        self.drawn.len()
    }

    /// Where a number stands among them.
    pub(super) fn place(&self, number: UncertainNumber) -> Option<usize> {
        self.drawn.iter().position(|one| one.number == number)
    }

    /// The distribution of each number by itself.
    pub(super) fn marginals(&self) -> impl Iterator<Item = &Marginal> {
        self.drawn.iter().map(|one| &one.marginal)
    }

    /// Whether the number at a place is a share of a whole.
    pub(super) fn is_share(&self, place: usize) -> bool {
        self.wholes.iter().any(|whole| whole.contains(&place))
    }

    /// What the award counts with for each number; of a bid as its offer says.
    pub(super) fn stated<'b>(
        &'b self,
        lot: &'b Lot,
        complete: Option<&'b Complete>,
    ) -> impl Iterator<Item = Decimal> + 'b {
        let numbers = self.drawn.iter();
        numbers.map(move |one| stated(lot, complete, one.number))
    }

    /// The numbers by their names.
    pub(super) fn named(&self) -> impl Iterator<Item = NumberNamed> + '_ {
        self.drawn.iter().map(|one| NumberNamed {
            bid: self.bid.map(str::to_owned),
            kind: one.kind,
            name: one.name.clone(),
        })
    }

    /// The numbers, in the order of their draws.
    pub(super) fn numbers(&self) -> impl Iterator<Item = UncertainNumber> + '_ {
        self.drawn.iter().map(|one| one.number)
    }

    /// The streams of a replicate, for a purpose.
    pub(super) fn streams(&self, seed: u64, purpose: Purpose) -> Vec<Stream> {
        // Samples that are used together lie in dimensions of their own.
        let first = match purpose {
            Purpose::SampleB => self.drawn.len(),
            _ => 0,
        };
        let places = (u32::try_from(first).unwrap_or(u32::MAX)..).zip(&self.drawn);
        let streams = Streams::of(seed, self.bid);
        let stream = |(place, one): (u32, &Drawn<'_>)| match purpose.prefix() {
            "" => streams.stream(one.kind, &one.name, place),
            prefix => streams.stream(&format!("{prefix}{}", one.kind), &one.name, place),
        };
        places.map(stream).collect()
    }

    /// Fills a column for each number with its draws, from the draw `first` on. Those of a bid that move with the
    /// buyer's need what the buyer's were made of, which is given back where these are drawn.
    pub(super) fn draw(
        &self,
        (design, streams, first): (&Design, &[Stream], u64),
        buyer: &Uniforms,
        columns: &mut [&mut [f64]],
    ) -> Uniforms {
        for (stream, column) in streams.iter().zip(&mut *columns) {
            design.uniforms(stream, first, column);
        }
        let uniforms = if self.is_buyers() {
            columns.iter().map(|column| column.to_vec()).collect()
        } else {
            Uniforms::new()
        };
        for (one, column) in self.drawn.iter().zip(&mut *columns) {
            if one.alone {
                one.marginal.fill(column);
            }
        }
        for together in &self.together {
            let of_buyer = together.buyer.iter();
            let mut first: Uniforms = of_buyer
                .filter_map(|place| buyer.get(*place).cloned())
                .collect();
            let own = columns.iter_mut().enumerate();
            let own = own.filter(|(place, _)| together.own.contains(place));
            let first = first.iter_mut().map(Vec::as_mut_slice);
            let mut columns: Vec<&mut [f64]> =
                first.chain(own.map(|(_, column)| &mut **column)).collect();
            together.group.fill(&mut columns);
        }
        uniforms
    }

    /// The numbers as the result names them; of a bid with the values of its offer.
    pub(super) fn described<'b>(
        &'b self,
        lot: &'b Lot,
        complete: Option<&'b Complete>,
        currency: &'b str,
    ) -> impl Iterator<Item = NumberDrawn> + 'b {
        self.drawn.iter().map(move |one| NumberDrawn {
            bid: self.bid.map(str::to_owned),
            kind: one.kind,
            name: one.name.clone(),
            pointer: one.pointer.to_owned(),
            value: Figure(stated(lot, complete, one.number)),
            unit: unit(lot, one.number, currency).to_owned(),
            distribution: one.distribution,
            mean: one.marginal.mean(),
            standard_deviation: one.marginal.standard_deviation(),
            interval_95: one.interval_missed(),
        })
    }
}

impl Drawn<'_> {
    /// The 95 % interval of the distribution, where it is not the stated one.
    fn interval_missed(&self) -> Option<IntervalDrawn> {
        let stated = self.interval?;
        let drawn = self.marginal.interval_missed(stated.map(float))?;
        Some(IntervalDrawn {
            stated: stated.map(Figure),
            drawn,
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

/// The unit of a number; of a price it is the currency, for what the price is asked.
fn unit<'a>(lot: &'a Lot, number: UncertainNumber, currency: &'a str) -> &'a str {
    match number {
        UncertainNumber::Parameter(index) => {
            let parameter = lot.parameters.get(index);
            parameter.map_or("1", |one| one.unit.as_str())
        }
        UncertainNumber::Price(_) | UncertainNumber::TierPrice(..) => currency,
        UncertainNumber::ItemDiscount(_) | UncertainNumber::Discount => "1",
    }
}

/// What a number is and its name.
fn named(lot: &Lot, number: UncertainNumber) -> (&'static str, String) {
    let item = |index: usize| lot.schedule.get(index).map_or("", |one| one.id.as_str());
    match number {
        UncertainNumber::Parameter(index) => {
            let parameter = lot.parameters.get(index);
            (
                "parameter",
                parameter.map_or_else(String::new, |one| one.id.clone()),
            )
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
    apart.is_nan() || apart <= 1e-3
}
