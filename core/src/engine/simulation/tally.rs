//! What the draws of a lot add up to.

use super::counted::Counted;
use super::plan::Plan;
use super::run::Batch;
use super::segment::Segment;
use crate::simulation::{Mean, Milestone, Probability, Quantile, Simulated, Spread};
use crate::uncertainty::{BidPlaces, Classes, Estimator, Moments, PlaceCounts};
use crate::{explain::Figure, num::Decimal};

/// The sums over all segments so far.
pub(super) struct Tally {
    /// How many draws have been added.
    pub(super) done: u64,
    /// Whether the draws are independent of each other.
    independent: bool,
    columns: Vec<Column>,
    tied: Estimator,
    /// What the threads have counted.
    counted: Counted,
    /// By bid that takes part: of each rank, of none, of winning and of sharing the first place.
    places: Vec<PlaceEstimators>,
    pub(super) without: u64,
    pub(super) ordered: u64,
    /// By column: in how many draws it has no number, in segments that have draws without an order.
    pub(super) missing: Vec<u64>,
    /// The draws, by column; empty for one that is not kept.
    pub(super) kept: Vec<Vec<f64>>,
}

struct Column {
    /// What the award has.
    awarded: Option<Decimal>,
    estimator: Estimator,
    milestones: Vec<Milestone>,
    /// Once they are read.
    quantiles: Vec<Quantile>,
}

impl Column {
    fn of(awarded: Option<Decimal>) -> Self {
        Self {
            awarded,
            estimator: Estimator::default(),
            milestones: Vec::new(),
            quantiles: Vec::new(),
        }
    }
}

/// The estimates of a bid's places.
#[derive(Clone, Default)]
pub(super) struct PlaceEstimators {
    ranks: Vec<Estimator>,
    not_ranked: Estimator,
    wins: Estimator,
    tied: Estimator,
}

impl Tally {
    pub(super) fn new(plan: &Plan<'_>, independent: bool) -> Self {
        let taking_part = plan.offers.iter().filter(|one| one.takes_part).count();
        let places = PlaceEstimators {
            ranks: vec![Estimator::default(); taking_part],
            ..PlaceEstimators::default()
        };
        Self {
            done: 0,
            independent,
            columns: plan.awarded.iter().copied().map(Column::of).collect(),
            tied: Estimator::default(),
            counted: Counted::new(plan),
            places: vec![places; taking_part],
            without: 0,
            ordered: 0,
            missing: vec![0; plan.columns],
            kept: vec![Vec::new(); plan.columns],
        }
    }

    /// Adds a segment, in its turn.
    pub(super) fn add(&mut self, batch: Batch, segment: &Segment) {
        self.done = self.done.saturating_add(segment.draws);
        let ends = segment.ends_replicate;
        for (column, moments) in self.columns.iter_mut().zip(batch.moments) {
            column.estimator.add(moments, ends);
            if segment.is_milestone {
                column.milestones.push(Milestone {
                    after: self.done,
                    mean: column.estimator.mean(),
                    standard_error: column.estimator.standard_error(self.independent),
                });
            }
        }
        for (missing, of_batch) in self.missing.iter_mut().zip(batch.missing) {
            *missing = missing.saturating_add(of_batch);
        }
        for (kept, column) in self.kept.iter_mut().zip(batch.kept) {
            kept.extend(column);
        }
        self.add_places(&batch.places, ends);
    }

    fn add_places(&mut self, places: &PlaceCounts, ends: bool) {
        let draws = places.draws;
        self.ordered = self.ordered.saturating_add(draws);
        self.without = self.without.saturating_add(places.without);
        let add = |estimator: &mut Estimator, happened: u64| {
            estimator.add(Moments::of_share(happened, draws), ends);
        };
        add(&mut self.tied, places.tied);
        for (estimators, counted) in self.places.iter_mut().zip(&places.bids) {
            let BidPlaces {
                ranks,
                not_ranked,
                wins,
                tied,
            } = counted;
            for (estimator, counted) in estimators.ranks.iter_mut().zip(ranks) {
                add(estimator, *counted);
            }
            add(&mut estimators.not_ranked, *not_ranked);
            add(&mut estimators.wins, *wins);
            add(&mut estimators.tied, *tied);
        }
    }

    /// Adds what a thread has counted.
    pub(super) fn count(&mut self, counted: Counted) {
        self.counted.merge(counted);
    }

    /// Reads the quantiles at these shares off what was counted, once where columns hold the same.
    pub(super) fn read_quantiles(&mut self, shares: &[f64]) {
        let mut read: Vec<Vec<Quantile>> = Vec::with_capacity(self.columns.len());
        for column in 0..self.columns.len() {
            let of_twin = self.counted.twin(column).and_then(|twin| read.get(twin));
            let quantiles = of_twin.cloned().unwrap_or_else(|| {
                let classes = self.classes(column);
                let found = classes.map(|classes| classes.estimates(shares));
                let found = shares.iter().zip(found.unwrap_or_default());
                let quantile = |(share, (value, standard_error)): (&f64, (f64, f64))| Quantile {
                    probability: *share,
                    value,
                    standard_error,
                };
                found.map(quantile).collect()
            });
            read.push(quantiles);
        }
        for (column, quantiles) in self.columns.iter_mut().zip(read) {
            column.quantiles = quantiles;
        }
    }

    /// What a column spreads like, beside what the award has for it.
    pub(super) fn simulated(&self, column: usize) -> Option<Simulated> {
        let column = self.columns.get(column)?;
        let count = column.estimator.all().count();
        let spread = (count > 0).then(|| Spread {
            mean: column.estimator.mean(),
            standard_error: column.estimator.standard_error(self.independent),
            standard_deviation: column.estimator.standard_deviation(),
            quantiles: column.quantiles.clone(),
            convergence: column.milestones.clone(),
        });
        Some(Simulated {
            awarded: column.awarded.map(Figure),
            draws: count,
            spread,
        })
    }

    /// How many draws of a column lie in which narrow class.
    pub(super) fn classes(&self, column: usize) -> Option<&Classes> {
        self.counted.classes(column)
    }

    pub(super) fn mean(&self, column: usize) -> Option<Mean> {
        let estimator = &self.columns.get(column)?.estimator;
        (estimator.all().count() > 0).then(|| Mean {
            mean: estimator.mean(),
            standard_error: estimator.standard_error(self.independent),
        })
    }

    /// How often the first place is shared.
    pub(super) fn tied(&self) -> Probability {
        self.probability(&self.tied)
    }

    /// The places of the bid that is the n-th to take part.
    pub(super) fn places(&self, bid: usize) -> Option<crate::simulation::Places> {
        let estimators = self.places.get(bid)?;
        let ranks = estimators.ranks.iter();
        Some(crate::simulation::Places {
            awarded: None,
            ranks: ranks.map(|one| self.probability(one)).collect(),
            not_ranked: self.probability(&estimators.not_ranked),
            wins: self.probability(&estimators.wins),
            tied: self.probability(&estimators.tied),
            expected_regret: None,
        })
    }

    fn probability(&self, estimator: &Estimator) -> Probability {
        Probability {
            share: estimator.mean(),
            standard_error: estimator.standard_error(self.independent),
        }
    }
}
