//! The draws of a lot, block by block: numbers drawn, offers walked, bids ordered.

use super::offer::{Walked, Walker};
use super::plan::{Columns, Plan, Planned};
use super::scored::{self, Score};
use super::segment::{Replicates, Segment};
use crate::award::{self, Entry};
use crate::finance::{PresentValueFactors, present_value_factors};
use crate::num::Decimal;
use crate::uncertainty::{Design, Known, Lanes, PlaceCounts, Stream, decimal, float, ranks, regrets};

/// How many draws the formulas walk at once.
const WIDTH: usize = 64;

/// How many draws of a number are made at once: as many as stay in the nearest cache for all numbers of a bid.
const BLOCK: usize = 256;

type Walk = Lanes<WIDTH>;

/// The draws of a segment.
pub(super) struct Drawn {
    /// By column; what has no result is `NaN`.
    pub(super) columns: Vec<Vec<f64>>,
    /// The places of the bids that take part, in their order.
    pub(super) places: PlaceCounts,
}

/// The present-value factors of a lot, in lanes.
pub(super) fn factors(plan: &Plan<'_>) -> PresentValueFactors<Walk> {
    let procurement = &plan.room.case.procurement;
    present_value_factors(&procurement.discounting, &procurement.study)
}

/// Where a thread walks a lot.
pub(super) struct Walks<'a> {
    plan: &'a Plan<'a>,
    offers: Vec<Own<'a>>,
    buyer: Vec<Vec<f64>>,
}

/// An offer as a thread walks it.
struct Own<'a> {
    planned: &'a Planned<'a>,
    walker: Walker<'a, Walk>,
    blocks: Vec<Vec<f64>>,
    /// What it measures, where nothing of it is drawn.
    fixed: Option<Walked<Walk>>,
}

impl<'a> Walks<'a> {
    pub(super) fn new(plan: &'a Plan<'a>, factors: &'a PresentValueFactors<Walk>) -> Self {
        let block = |_| vec![0.0; BLOCK];
        let offers = plan.offers.iter().map(|planned| {
            let mut walker = Walker::new(
                plan.room,
                planned.sealed,
                planned.complete,
                planned.exact,
                factors,
            );
            let is_fixed = plan.buyer.is_empty() && planned.numbers.is_empty();
            Own {
                planned,
                fixed: is_fixed.then(|| walker.walk()),
                walker,
                blocks: planned.numbers.numbers().map(block).collect(),
            }
        });
        Self {
            plan,
            offers: offers.collect(),
            buyer: plan.buyer.numbers().map(block).collect(),
        }
    }

    /// Draws and walks a segment.
    pub(super) fn segment(&mut self, replicates: &Replicates, segment: &Segment) -> Drawn {
        let design = replicates.design(segment.replicate);
        let streams: Vec<Vec<Stream>> = std::iter::once(&self.plan.buyer)
            .chain(self.plan.offers.iter().map(|one| &one.numbers))
            .map(|numbers| numbers.streams(design.seed))
            .collect();
        let length = segment.length();
        let taking_part = self.plan.offers.iter().filter(|one| one.takes_part);
        let mut drawn = Drawn {
            columns: vec![vec![f64::NAN; length]; self.plan.columns],
            places: PlaceCounts::of(taking_part.count()),
        };
        let mut done = 0;
        while done < length {
            let size = BLOCK.min(length.saturating_sub(done));
            let first = segment.first.saturating_add(u64::try_from(done).unwrap_or_default());
            self.block(&design, &streams, first, size);
            let mut within = 0;
            while within < size {
                let lanes = WIDTH.min(size.saturating_sub(within));
                self.lanes(within, lanes, done.saturating_add(within), &mut drawn);
                within = within.saturating_add(lanes);
            }
            done = done.saturating_add(size);
        }
        drawn
    }

    /// Draws a block of every number.
    fn block(&mut self, design: &Design, streams: &[Vec<Stream>], first: u64, size: usize) {
        let mut streams = streams.iter();
        let mut of_next = || streams.next().map(Vec::as_slice).unwrap_or_default();
        for block in &mut self.buyer {
            block.resize(size, 0.0);
        }
        self.plan.buyer.draw(design, of_next(), first, &mut self.buyer);
        for own in &mut self.offers {
            for block in &mut own.blocks {
                block.resize(size, 0.0);
            }
            let numbers = &own.planned.numbers;
            numbers.draw(design, of_next(), first, &mut own.blocks);
        }
    }

    /// Walks the draws of a block from `from` on, which stand at `row` of the segment.
    fn lanes(&mut self, from: usize, lanes: usize, row: usize, drawn: &mut Drawn) {
        let plan = self.plan;
        let mut entries = Vec::with_capacity(self.offers.len());
        let mut offered = Vec::with_capacity(self.offers.len());
        for own in &mut self.offers {
            let walked = own.walk(plan, &self.buyer, from);
            let columns = &own.planned.columns;
            write(drawn, columns.life_cycle_cost, row, lanes, walked.life_cycle_cost);
            for (column, measure) in columns.measures.iter().zip(&walked.measures) {
                if let Some(measure) = measure {
                    write(drawn, *column, row, lanes, *measure);
                }
            }
            offered.push(walked.offered_price);
            entries.push(scored::Entry {
                measures: walked.measures,
                takes_part: own.planned.takes_part,
            });
        }
        if !plan.is_ranked {
            return;
        }
        let mut known = [Known::Near; WIDTH];
        let mut places = Vec::new();
        if plan.is_fixed {
            let scores = scored::scores(&plan.terms, &entries);
            let totals: Vec<Walk> = scores.iter().flatten().map(|score| score.total).collect();
            (places, known) = ranks(&totals, plan.terms.method.greatest_wins());
            self.write_scores(&scores, &totals, (row, lanes), drawn);
        }
        for (lane, known) in known.iter().enumerate().take(lanes) {
            match known {
                Known::Apart => {
                    let ranks = places.iter().map(|ranks| ranks.get(lane).copied());
                    drawn.places.count(ranks.map(Option::unwrap_or_default));
                }
                Known::Near => self.decide(&entries, &offered, (lane, row), drawn),
                Known::Nothing => self.without(row.saturating_add(lane), drawn),
            }
        }
    }

    fn write_scores(
        &self,
        scores: &[Option<Score<Walk>>],
        totals: &[Walk],
        (row, lanes): (usize, usize),
        drawn: &mut Drawn,
    ) {
        let mut regrets = regrets(totals, self.plan.terms.method.greatest_wins()).into_iter();
        for (planned, score) in self.plan.offers.iter().zip(scores) {
            let Some(score) = score else { continue };
            let columns = &planned.columns;
            for (column, worth) in columns.worths.iter().zip(&score.worths) {
                if let Some(worth) = worth {
                    write(drawn, *column, row, lanes, *worth);
                }
            }
            write(drawn, columns.total, row, lanes, score.total);
            if let Some(regret) = regrets.next() {
                write(drawn, columns.regret, row, lanes, regret);
            }
        }
    }

    /// Decides a draw as the award would, on decimals.
    fn decide(
        &self,
        entries: &[scored::Entry<Walk>],
        offered: &[Walk],
        (lane, row): (usize, usize),
        drawn: &mut Drawn,
    ) {
        let row = row.saturating_add(lane);
        let offers = self.plan.offers.iter().zip(entries).zip(offered);
        // A number without a decimal has no result.
        let entries: Option<Vec<Option<Entry>>> = offers
            .map(|((planned, entry), offered)| {
                let measures = entry.measures.iter().map(|measure| match measure {
                    Some(measure) => decimal(at(measure, lane)).map(Some),
                    None => Some(None),
                });
                let measures: Option<Vec<Option<Decimal>>> = measures.collect();
                let priced = planned.exact.offered_price.is_some();
                let price = priced.then(|| decimal(at(offered, lane)));
                match (measures, price) {
                    (Some(measures), None | Some(Some(_))) => Some(Some(Entry {
                        bid: planned.sealed.bid,
                        measures,
                        offered_price: price.flatten(),
                        takes_part: planned.takes_part,
                    })),
                    // One that is only compared with is left out of the draw with its whole order.
                    _ => None,
                }
            })
            .collect();
        let scores = entries.map(|entries| award::score(&self.plan.terms, &entries));
        let scores = scores.filter(|scores| scores.culprits.is_empty() && scores.faults.is_empty());
        let Some(scores) = scores else {
            self.without(row, drawn);
            return;
        };
        let rank = |index: usize| {
            let mut places = scores.places.iter();
            places.find(|place| place.bids.contains(&index)).map_or(0, |place| place.rank)
        };
        let ranks: Vec<u32> = (0..self.plan.offers.len()).map(rank).collect();
        let offers = self.plan.offers.iter().zip(&ranks);
        let taking_part = offers.filter(|(planned, _)| planned.takes_part);
        drawn.places.count(taking_part.map(|(_, rank)| *rank));
        let mut totals = Vec::with_capacity(ranks.len());
        for ((planned, score), rank) in self.plan.offers.iter().zip(&scores.by_entry).zip(&ranks) {
            let columns = &planned.columns;
            let points = score.iter().flat_map(|score| &score.points);
            for (column, points) in columns.worths.iter().zip(points) {
                put(drawn, *column, row, points.map(|points| float(points.value)));
            }
            let total = score.as_ref().and_then(|score| score.total.as_ref());
            let total = total.map(|total| float(total.value));
            put(drawn, columns.total, row, total);
            if let Some(total) = total.filter(|_| *rank > 0) {
                totals.push((columns.regret, total));
            }
            put(drawn, columns.regret, row, None);
        }
        let lanes: Vec<Lanes<1>> = totals.iter().map(|(_, total)| Lanes([*total])).collect();
        let regrets = regrets(&lanes, self.plan.terms.method.greatest_wins());
        for ((column, _), Lanes([regret])) in totals.iter().zip(regrets) {
            put(drawn, *column, row, Some(regret));
        }
    }

    /// A draw in which nothing is ranked: nobody has points or a total.
    fn without(&self, row: usize, drawn: &mut Drawn) {
        drawn.places.without = drawn.places.without.saturating_add(1);
        for planned in &self.plan.offers {
            let Columns { worths, total, regret, .. } = &planned.columns;
            for column in worths.iter().chain([total, regret]) {
                put(drawn, *column, row, None);
            }
        }
    }
}

impl Own<'_> {
    fn walk(&mut self, plan: &Plan<'_>, buyer: &[Vec<f64>], from: usize) -> Walked<Walk> {
        if let Some(fixed) = &self.fixed {
            return fixed.clone();
        }
        let of_buyer = plan.buyer.numbers().zip(buyer);
        let own = self.planned.numbers.numbers().zip(&self.blocks);
        for (number, block) in of_buyer.chain(own) {
            let values = block.get(from..).unwrap_or_default();
            self.walker.set(number, Lanes::from_slice(values));
        }
        self.walker.walk()
    }
}

fn at(lanes: &Walk, lane: usize) -> f64 {
    lanes.0.get(lane).copied().unwrap_or(f64::NAN)
}

/// Writes lanes into a column, from a row on; what is not finite is no number.
fn write(drawn: &mut Drawn, column: Option<usize>, row: usize, lanes: usize, values: Walk) {
    let column = column.and_then(|column| drawn.columns.get_mut(column));
    let rows = column.into_iter().flat_map(|column| column.iter_mut().skip(row));
    for (place, value) in rows.zip(values.0).take(lanes) {
        *place = if value.is_finite() { value } else { f64::NAN };
    }
}

fn put(drawn: &mut Drawn, column: Option<usize>, row: usize, value: Option<f64>) {
    let column = column.and_then(|column| drawn.columns.get_mut(column));
    if let Some(place) = column.and_then(|column| column.get_mut(row)) {
        *place = value.unwrap_or(f64::NAN);
    }
}
