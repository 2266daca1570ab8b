//! What a thread counts of its draws, column by column; quantiles need no order.

use super::plan::Plan;
use crate::uncertainty::{Classes, Moments, float};

/// The draws that have been counted.
///
/// Columns are often the same numbers: what a bid costs, what that measures and what the order goes by. A column
/// that has held what an earlier one holds, in every draw so far, is not counted again.
pub(super) struct Counted {
    /// By column; none of one whose quantiles nobody asks for.
    classes: Vec<Option<Classes>>,
    /// By column: the earlier one that it has been equal to; none before the first draws.
    twins: Option<Vec<Option<usize>>>,
}

impl Counted {
    /// Nothing yet, to be told apart by the distance from what the award has.
    pub(super) fn new(plan: &Plan<'_>) -> Self {
        let around = |awarded: &Option<_>| Classes::around(awarded.map_or(0.0, float));
        let mut classes: Vec<_> = plan.awarded.iter().map(around).map(Some).collect();
        // Of what a choice loses the mean is told alone.
        for regret in plan.offers.iter().filter_map(|one| one.columns.regret) {
            if let Some(place) = classes.get_mut(regret) {
                *place = None;
            }
        }
        Self {
            classes,
            twins: None,
        }
    }

    /// Counts the draws of a segment and gives the moments of each column.
    pub(super) fn count(&mut self, columns: &[Vec<f64>]) -> Vec<Moments> {
        self.pair(columns);
        let twins = self.twins.iter().flatten();
        let mut moments: Vec<Moments> = Vec::with_capacity(columns.len());
        for ((twin, column), classes) in twins.zip(columns).zip(&mut self.classes) {
            let of_twin = twin.and_then(|twin| moments.get(twin).copied());
            moments.push(of_twin.unwrap_or_else(|| {
                if let Some(classes) = classes {
                    classes.count(column);
                }
                Moments::of(column)
            }));
        }
        moments
    }

    /// Finds the columns that hold the same numbers, and parts those that have become different.
    fn pair(&mut self, columns: &[Vec<f64>]) {
        let Some(twins) = &self.twins else {
            self.twins = Some(paired(columns, &self.classes));
            return;
        };
        let different = twins.iter().zip(columns).map(|(twin, column)| {
            twin.is_some_and(|of| !columns.get(of).is_some_and(|other| is_same(other, column)))
        });
        let different: Vec<bool> = different.collect();
        self.part(&different);
    }

    /// Parts these columns from those that they have been equal to: until now they counted the same.
    fn part(&mut self, columns: &[bool]) {
        let twins = self.twins.iter_mut().flatten();
        for (place, (twin, parts)) in twins.zip(columns).enumerate() {
            let of = twin.take_if(|_| *parts);
            let counted = of.and_then(|of| self.classes.get(of).cloned());
            if let Some((place, counted)) = self.classes.get_mut(place).zip(counted) {
                *place = counted;
            }
        }
    }

    /// Adds what another has counted of the same columns.
    pub(super) fn merge(&mut self, mut other: Self) {
        let (Some(twins), Some(others)) = (&self.twins, &other.twins) else {
            if self.twins.is_none() {
                *self = other;
            }
            return;
        };
        let different = twins.iter().zip(others).map(|(twin, other)| twin != other);
        let different: Vec<bool> = different.collect();
        self.part(&different);
        other.part(&different);
        for (classes, others) in self.classes.iter_mut().zip(other.classes) {
            if let Some((classes, others)) = classes.as_mut().zip(others) {
                classes.merge(others);
            }
        }
    }

    /// The earlier column that this one has been equal to in every draw.
    pub(super) fn twin(&self, column: usize) -> Option<usize> {
        self.twins.as_ref().and_then(|twins| *twins.get(column)?)
    }

    /// What was counted of a column.
    pub(super) fn classes(&self, column: usize) -> Option<&Classes> {
        let column = self.twin(column).unwrap_or(column);
        self.classes.get(column)?.as_ref()
    }
}

/// For each column the first one before it with the same numbers, which are told apart by the same one.
fn paired(columns: &[Vec<f64>], classes: &[Option<Classes>]) -> Vec<Option<usize>> {
    let centre = |of: &Option<Classes>| of.as_ref().map(|classes| classes.centre().to_bits());
    let pairs = || columns.iter().zip(classes);
    let twin = |(place, (column, classes)): (usize, (&Vec<f64>, &Option<Classes>))| {
        let mut before = pairs().take(place);
        before.position(|(other, of)| centre(of) == centre(classes) && is_same(other, column))
    };
    pairs().enumerate().map(twin).collect()
}

/// Whether all numbers are the same to the last bit, `NaN` too.
fn is_same(one: &[f64], other: &[f64]) -> bool {
    /// So many at once are compared without a branch.
    const TOGETHER: usize = 64;
    let differ = |(one, other): (&[f64], &[f64])| {
        let pairs = one.iter().zip(other);
        pairs.fold(0, |bits, (one, other)| {
            bits | (one.to_bits() ^ other.to_bits())
        }) != 0
    };
    let mut parts = one.chunks(TOGETHER).zip(other.chunks(TOGETHER));
    one.len() == other.len() && !parts.any(differ)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_that_part_have_counted_what_they_held() {
        let segments = [
            [vec![1.0, 2.0], vec![1.0, 2.0], vec![5.0, f64::NAN]],
            [vec![3.0, 4.0], vec![3.0, 4.0], vec![6.0, 7.0]],
            [vec![5.0, 6.0], vec![5.0, 9.0], vec![5.0, 9.0]],
        ];
        let none = || Counted {
            classes: vec![Some(Classes::around(0.0)); 3],
            twins: None,
        };
        let mut counted = none();
        for columns in &segments {
            let moments = counted.count(columns);
            assert_eq!(
                moments,
                columns.each_ref().map(|column| Moments::of(column))
            );
        }
        // As two threads do, of which one has not seen them part.
        let (mut first, mut later) = (none(), none());
        first.count(&segments[0]);
        later.count(&segments[1]);
        later.count(&segments[2]);
        first.merge(later);
        for place in 0..3 {
            let mut alone = Classes::around(0.0);
            for columns in &segments {
                alone.count(&columns[place]);
            }
            for found in [&counted, &first] {
                let found = found.classes(place).unwrap();
                assert_eq!(found.estimates(&[0.5]), alone.estimates(&[0.5]));
                assert_eq!(found.total(), alone.total());
            }
        }
    }
}
