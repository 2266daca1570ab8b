//! A whole bid: what it totals where the other bids lie evenly over what is expected of them.

use super::draft::{Draft, Known};
use crate::award::{Entry, Reference};
use crate::model::{Measure, Method};
use crate::num::{Decimal, Exact, Scalar, decide};

/// A measure by criterion; none for a group.
pub(super) type Measures = Vec<Option<Decimal>>;

type References = Vec<Option<Reference<Exact>>>;

impl Draft<'_> {
    /// Whether more points of quality put a bid before another.
    pub(super) const fn ranks_by_quality(&self) -> bool {
        !matches!(self.lot.method, Method::LowestPrice { .. })
    }

    /// The points that a criterion, a group that it is in, or the total of quality has to reach.
    pub(super) fn threshold(&self, criterion: usize) -> Option<Decimal> {
        let parts = std::iter::once(criterion).chain(self.terms.groups_of(criterion));
        let mut required = parts.filter_map(|part| self.lot.criteria.get(part)?.minimum_points);
        let whole = self.terms.minimum_total();
        let whole = whole.filter(|_| !self.lot.method.is_amount(criterion));
        required.next().or(whole)
    }

    /// A bid in the middle of every range.
    pub(super) fn middle(&self) -> Measures {
        let mut measures = vec![None; self.lot.criteria.len()];
        for known in self.known() {
            let places = &known.curve.places;
            let middle = places.get(places.len() / 2).map(|place| place.measure);
            if let Some(place) = measures.get_mut(known.index) {
                *place = middle;
            }
        }
        measures
    }

    /// By criterion: what measures are compared with where the bids lie evenly over what is expected.
    pub(super) fn references(&self) -> References {
        let curves = self.curves.iter();
        let references = curves.map(|curve| curve.as_ref().map(|curve| curve.reference));
        references.collect()
    }

    /// What the order goes by, before it is rounded and whatever is cut off.
    pub(super) fn total(&self, measures: &[Option<Decimal>]) -> Option<Decimal> {
        self.total_against(measures, &self.references())
    }

    /// The same, compared with these.
    pub(super) fn total_against(
        &self,
        measures: &[Option<Decimal>],
        references: &[Option<Reference<Exact>>],
    ) -> Option<Decimal> {
        let entry = self.entry(0, measures);
        let score = self.terms.one(&entry, 0, references, &mut Vec::new())?;
        let total = score.total?;
        Some(total.rounded.map_or(total.value, |one| one.from.0))
    }

    /// How much better the first total is than the second.
    pub(super) fn lead(&self, first: Decimal, second: Decimal) -> Option<Decimal> {
        let lead = Exact::exact(first) - Exact::exact(second);
        let lead = decide(lead.result().ok()?);
        Some(if self.lot.method.greatest_wins() {
            lead
        } else {
            Decimal::ZERO.checked_sub(lead)?
        })
    }

    /// The worst and the best of a bid's totals where one criterion goes through its range: where the
    /// method adds up, what that criterion adds, and else whole totals with all others in the middle.
    pub(super) fn extremes(&self, known: &Known<'_>) -> Option<(Decimal, Decimal)> {
        if self.lot.method.adds_up() {
            let (least, most) = known.extremes()?;
            return Some((least.weighted.value, most.weighted.value));
        }
        let totals = known.curve.places.iter().filter_map(|place| {
            let bid = with(self.middle(), [(known.index, place.measure)]);
            self.total(&bid)
        });
        let totals: Vec<Decimal> = totals.collect();
        Some((*totals.iter().min()?, *totals.iter().max()?))
    }

    /// The measures by which a criterion is worst and best for the total; where it moves nothing, by
    /// which it gives the least and the most.
    pub(super) fn ends(&self, known: &Known<'_>) -> Option<(Decimal, Decimal)> {
        let by = |measure: Decimal, worth: Decimal| {
            let total = self.total(&with(self.middle(), [(known.index, measure)]))?;
            let lead = self.lead(total, Decimal::ZERO)?;
            Some(((lead, decide(worth), known.better(measure)), measure))
        };
        let places = known.curve.places.iter();
        let places = places.filter_map(|place| by(place.measure, place.weighted.value));
        let places: Vec<_> = places.collect();
        Some((places.iter().min()?.1, places.iter().max()?.1))
    }

    /// A bid as the award sees it.
    pub(super) fn entry(&self, bid: usize, measures: &[Option<Decimal>]) -> Entry {
        let price = self.terms.criteria.iter().position(|criterion| {
            let scored = criterion.scored.as_ref();
            scored.is_some_and(|scored| scored.measure == Measure::OfferedPrice)
        });
        Entry {
            bid,
            measures: measures.to_vec(),
            offered_price: price.and_then(|price| measures.get(price).copied().flatten()),
            takes_part: true,
        }
    }
}

/// A bid with other measures by some criteria.
pub(super) fn with(
    mut bid: Measures,
    changes: impl IntoIterator<Item = (usize, Decimal)>,
) -> Measures {
    for (criterion, measure) in changes {
        if let Some(place) = bid.get_mut(criterion) {
            *place = Some(measure);
        }
    }
    bid
}
