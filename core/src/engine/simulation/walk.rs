//! The draws of a lot, block by block: numbers drawn, offers walked, bids ordered.

use super::numbers::{Purpose, Uniforms};
use super::offer::{WIDTH, Walk, Walked, Walker};
use super::plan::{Columns, Plan, Planned};
use super::scored::{self, Score};
use super::segment::{Replicates, Segment};
use super::table::Table;
use crate::award::{self, Contender, Entry, rank};
use crate::finance::{PresentValueFactors, present_value_factors};
use crate::model::UncertainNumber;
use crate::num::Decimal;
use crate::uncertainty::{
    Design, Known, Lanes, PlaceCounts, Stream, classed, decimal, float, ranks, regrets,
};

/// The draws of a segment.
pub(super) struct Drawn<'a> {
    pub(super) table: &'a mut Table,
    /// The places of the bids that take part, in their order.
    pub(super) places: PlaceCounts,
}

/// The present-value factors of a lot, in lanes.
pub(super) fn factors(plan: &Plan<'_>) -> PresentValueFactors<Walk> {
    let procurement = &plan.room.case.procurement;
    present_value_factors(&procurement.discounting, &procurement.study)
}

/// A walker of an offer, whose numbers and the buyer's are drawn.
pub(super) fn walker<'a>(
    plan: &'a Plan<'a>,
    planned: &'a Planned<'a>,
    factors: &'a PresentValueFactors<Walk>,
) -> Walker<'a> {
    let numbers = plan.buyer.numbers().chain(planned.numbers.numbers());
    let drawn = numbers.filter_map(|number| match number {
        UncertainNumber::Parameter(index) => Some(index),
        _ => None,
    });
    Walker::new(
        plan.room,
        planned.sealed,
        planned.complete,
        planned.exact,
        factors,
        drawn.collect(),
    )
}

/// Where a thread walks a lot.
pub(super) struct Walks<'a> {
    plan: &'a Plan<'a>,
    offers: Vec<Own<'a>>,
    /// The buyer's numbers, drawn; all bids read the same.
    buyer: Vec<Vec<f64>>,
    /// The replicate, and the streams of the buyer's numbers and of those of each offer in it.
    streams: Option<(u32, Vec<Vec<Stream>>)>,
    /// What the draws of a segment are written into.
    table: Table,
}

/// An offer as a thread walks it.
struct Own<'a> {
    planned: &'a Planned<'a>,
    walker: Walker<'a>,
    numbers: Vec<UncertainNumber>,
    /// What it measures, where nothing of it is drawn.
    fixed: Option<Walked>,
}

impl<'a> Walks<'a> {
    pub(super) fn new(plan: &'a Plan<'a>, factors: &'a PresentValueFactors<Walk>) -> Self {
        let offers = plan.offers.iter().map(|planned| {
            let mut walker = walker(plan, planned, factors);
            let is_fixed = plan.buyer.is_empty() && planned.numbers.is_empty();
            Own {
                planned,
                fixed: is_fixed.then(|| walker.walk()),
                walker,
                numbers: planned.numbers.numbers().collect(),
            }
        });
        Self {
            plan,
            offers: offers.collect(),
            buyer: vec![Vec::new(); plan.buyer.count()],
            streams: None,
            table: Table::new(plan),
        }
    }

    /// Draws and walks a segment.
    pub(super) fn segment(&mut self, replicates: &Replicates, segment: &Segment) -> Drawn<'_> {
        let design = replicates.design(segment.replicate);
        let streams = match self.streams.take() {
            Some((replicate, streams)) if replicate == segment.replicate => streams,
            _ => self.streams_of(design.seed),
        };
        let length = segment.length();
        let taking_part = self.plan.offers.iter().filter(|one| one.takes_part);
        let mut table = std::mem::take(&mut self.table);
        table.begin(length);
        let mut drawn = Drawn {
            table: &mut table,
            places: PlaceCounts::of(taking_part.count()),
        };
        let mut row = 0;
        while row < length {
            let lanes = WIDTH.min(length.saturating_sub(row));
            let from = u64::try_from(row).unwrap_or_default();
            self.draw(&design, &streams, segment.first.saturating_add(from), lanes);
            self.lanes((row, lanes), &mut drawn);
            row = row.saturating_add(lanes);
        }
        let places = drawn.places;
        table.end();
        self.streams = Some((segment.replicate, streams));
        self.table = table;
        Drawn {
            table: &mut self.table,
            places,
        }
    }

    /// The streams of a replicate.
    fn streams_of(&self, seed: u64) -> Vec<Vec<Stream>> {
        let offers = self.plan.offers.iter().map(|one| &one.numbers);
        std::iter::once(&self.plan.buyer)
            .chain(offers)
            .map(|numbers| numbers.streams(seed, Purpose::Draws))
            .collect()
    }

    /// Draws every number, from the draw `first` on, as often as there are lanes.
    fn draw(&mut self, design: &Design, streams: &[Vec<Stream>], first: u64, lanes: usize) {
        let mut streams = streams.iter();
        let mut of_next = || streams.next().map(Vec::as_slice).unwrap_or_default();
        let asked = (design, of_next(), first);
        let columns = self.buyer.iter_mut().map(|column| {
            column.resize(lanes, 0.0);
            column.as_mut_slice()
        });
        let mut columns: Vec<&mut [f64]> = columns.collect();
        let uniforms = self.plan.buyer.draw(asked, &Uniforms::new(), &mut columns);
        for own in &mut self.offers {
            let asked = (design, of_next(), first);
            let numbers = &own.planned.numbers;
            for (number, column) in self.plan.buyer.numbers().zip(&self.buyer) {
                own.walker.set(number, column);
            }
            own.walker.draw((&own.numbers, lanes), |columns| {
                numbers.draw(asked, &uniforms, columns);
            });
        }
    }

    /// Walks what is drawn, into the rows of the segment from `row` on.
    fn lanes(&mut self, rows: (usize, usize), drawn: &mut Drawn<'_>) {
        let (row, lanes) = rows;
        let table = &mut *drawn.table;
        let plan = self.plan;
        let mut entries = Vec::with_capacity(self.offers.len());
        let mut offered = Vec::with_capacity(self.offers.len());
        for own in &mut self.offers {
            let walked = own.walk();
            let columns = &own.planned.columns;
            for (column, measure) in columns.measures.iter().zip(&walked.measures) {
                if let Some(measure) = measure {
                    table.write(*column, rows, measure);
                }
            }
            table.write(columns.life_cycle_cost, rows, &walked.life_cycle_cost);
            for (column, outcome) in columns.outcomes.iter().zip(walked.outcomes) {
                table.write(Some(*column), rows, &outcome);
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
        let (mut places, mut scores) = (Vec::new(), Vec::new());
        if plan.is_fixed {
            scores = scored::scores(&plan.terms, &entries);
            let totals: Vec<&Walk> = scores.iter().flatten().map(|score| &score.total).collect();
            (places, known) = ranks(&totals, plan.terms.method.greatest_wins());
            self.write_scores(&scores, &totals, rows, table);
        }
        let known = known.get(..lanes).unwrap_or_default();
        if known.iter().all(|known| *known == Known::Apart) {
            drawn.places.count_all(&places, lanes);
            return;
        }
        for (lane, known) in known.iter().enumerate() {
            match known {
                Known::Apart => {
                    let ranks = places.iter().map(|ranks| ranks.get(lane).copied());
                    drawn.places.count(ranks.map(Option::unwrap_or_default));
                }
                Known::Near if plan.is_fixed => {
                    let ranks = self.parted(&entries, &offered, &scores, lane);
                    match ranks {
                        Some(ranks) => drawn.places.count(ranks.into_iter().map(u64::from)),
                        None => self.without(row.saturating_add(lane), drawn),
                    }
                }
                Known::Near => self.decide(&entries, &offered, (lane, row), drawn),
                Known::Nothing => self.without(row.saturating_add(lane), drawn),
            }
        }
    }

    fn write_scores(
        &self,
        scores: &[Option<Score<Walk>>],
        totals: &[&Walk],
        rows: (usize, usize),
        table: &mut Table,
    ) {
        let mut regrets = regrets(totals, self.plan.terms.method.greatest_wins());
        for (planned, score) in self.plan.offers.iter().zip(scores) {
            let Some(score) = score else { continue };
            let columns = &planned.columns;
            for (column, worth) in columns.worths.iter().zip(&score.worths) {
                if let Some(worth) = worth {
                    table.write(*column, rows, worth);
                }
            }
            table.write(columns.total, rows, &score.total);
            if let Some(regret) = regrets.next() {
                table.write(columns.regret, rows, &regret);
            }
        }
    }

    /// The ranks of those that take part in a draw in which totals are equal, by the chain of tie breaks.
    fn parted(
        &self,
        entries: &[scored::Entry<Walk>],
        offered: &[Walk],
        scores: &[Option<Score<Walk>>],
        lane: usize,
    ) -> Option<Vec<u32>> {
        let totals = scores.iter().flatten().map(|score| at(&score.total, lane));
        let classes = classed(&totals.collect::<Vec<f64>>())?;
        let mut classes = classes.into_iter();
        let mut contenders = Vec::with_capacity(scores.len());
        let offers = self.plan.offers.iter().zip(entries).zip(offered);
        for (index, (((planned, entry), offered), score)) in offers.zip(scores).enumerate() {
            let Some(score) = score else { continue };
            let class = Decimal::from(classes.next()?);
            let entry = as_entry(self.plan, planned, entry, offered, lane)?;
            let points = |criterion: usize| {
                let worth = score.worths.get(criterion).and_then(Option::as_ref);
                worth
                    .and_then(|worth| decimal(at(worth, lane)))
                    .unwrap_or_default()
            };
            contenders.push(Contender {
                bid: index,
                total: if self.plan.terms.method.greatest_wins() {
                    Decimal::ZERO.checked_sub(class)?
                } else {
                    class
                },
                // Quality decides within a corridor alone, and there is none.
                ties: self.plan.terms.tie_keys(&entry, points, Decimal::ZERO),
            });
        }
        let order = rank(contenders);
        let place = |index: usize| {
            let mut places = order.places.iter();
            let place = places.find(|place| place.bids.contains(&index));
            place.map_or(0, |place| place.rank)
        };
        let taking_part = scores
            .iter()
            .enumerate()
            .filter(|(_, score)| score.is_some());
        Some(taking_part.map(|(index, _)| place(index)).collect())
    }

    /// Decides a draw as the award would, on decimals.
    fn decide(
        &self,
        entries: &[scored::Entry<Walk>],
        offered: &[Walk],
        (lane, row): (usize, usize),
        drawn: &mut Drawn<'_>,
    ) {
        let row = row.saturating_add(lane);
        let offers = self.plan.offers.iter().zip(entries).zip(offered);
        // A number without a decimal has no result.
        let entries: Option<Vec<Option<Entry>>> = offers
            .map(|((planned, entry), offered)| {
                as_entry(self.plan, planned, entry, offered, lane).map(Some)
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
            places
                .find(|place| place.bids.contains(&index))
                .map_or(0, |place| place.rank)
        };
        let ranks: Vec<u32> = (0..self.plan.offers.len()).map(rank).collect();
        let offers = self.plan.offers.iter().zip(&ranks);
        let taking_part = offers.filter(|(planned, _)| planned.takes_part);
        drawn
            .places
            .count(taking_part.map(|(_, rank)| u64::from(*rank)));
        let mut totals = Vec::with_capacity(ranks.len());
        for ((planned, score), rank) in self.plan.offers.iter().zip(&scores.by_entry).zip(&ranks) {
            let columns = &planned.columns;
            let points = score.iter().flat_map(|score| &score.points);
            for (column, points) in columns.worths.iter().zip(points) {
                drawn
                    .table
                    .put(*column, row, points.map(|points| float(points.value)));
            }
            let total = score.as_ref().and_then(|score| score.total.as_ref());
            let total = total.map(|total| float(total.value));
            drawn.table.put(columns.total, row, total);
            if let Some(total) = total.filter(|_| *rank > 0) {
                totals.push((columns.regret, total));
            }
            drawn.table.put(columns.regret, row, None);
        }
        let lanes: Vec<Lanes<1>> = totals.iter().map(|(_, total)| Lanes([*total])).collect();
        let lanes: Vec<&Lanes<1>> = lanes.iter().collect();
        let regrets = regrets(&lanes, self.plan.terms.method.greatest_wins());
        for ((column, _), Lanes([regret])) in totals.iter().zip(regrets) {
            drawn.table.put(*column, row, Some(regret));
        }
    }

    /// A draw in which nothing is ranked: nobody has points or a total.
    fn without(&self, row: usize, drawn: &mut Drawn<'_>) {
        drawn.places.without = drawn.places.without.saturating_add(1);
        for planned in &self.plan.offers {
            let Columns {
                worths,
                total,
                regret,
                ..
            } = &planned.columns;
            for column in worths.iter().chain([total, regret]) {
                drawn.table.put(*column, row, None);
            }
        }
    }
}

impl Own<'_> {
    fn walk(&mut self) -> Walked {
        match &self.fixed {
            Some(fixed) => fixed.clone(),
            None => self.walker.walk(),
        }
    }
}

/// An offer of a draw as the award sees it; none where a number of it has no decimal.
///
/// One of which nothing is drawn is as the award measures it, to digits that floats do not hold.
pub(super) fn as_entry(
    plan: &Plan<'_>,
    planned: &Planned<'_>,
    entry: &scored::Entry<Walk>,
    offered: &Walk,
    lane: usize,
) -> Option<Entry> {
    if plan.buyer.is_empty() && planned.numbers.is_empty() {
        return Some(Entry {
            bid: planned.sealed.bid,
            measures: planned.exact.by_criterion.clone(),
            offered_price: planned.exact.offered_price,
            takes_part: planned.takes_part,
        });
    }
    let measures = entry.measures.iter().map(|measure| match measure {
        Some(measure) => decimal(at(measure, lane)).map(Some),
        None => Some(None),
    });
    let offered_price = match planned.exact.offered_price {
        Some(_) => Some(decimal(at(offered, lane))?),
        None => None,
    };
    Some(Entry {
        bid: planned.sealed.bid,
        measures: measures.collect::<Option<_>>()?,
        offered_price,
        takes_part: planned.takes_part,
    })
}

fn at(lanes: &Walk, lane: usize) -> f64 {
    lanes.0.get(lane).copied().unwrap_or(f64::NAN)
}
