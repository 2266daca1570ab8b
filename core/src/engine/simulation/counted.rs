//! What a thread counts of its draws, column by column; quantiles need no order.

use super::plan::Plan;
use super::table::Table;
use crate::uncertainty::{Classes, Moments};

/// The draws that have been counted; twins of a table once.
pub(super) struct Counted {
    /// By column; none of one whose quantiles nobody asks for.
    classes: Vec<Option<Classes>>,
    /// By column: its twin; none before the first draws.
    twins: Option<Vec<Option<usize>>>,
}

impl Counted {
    /// Nothing yet.
    pub(super) fn new(plan: &Plan<'_>) -> Self {
        Self::around(plan.centres())
    }

    fn around(centres: Vec<Option<f64>>) -> Self {
        let centres = centres.into_iter();
        Self {
            classes: centres.map(|centre| centre.map(Classes::around)).collect(),
            twins: None,
        }
    }

    /// Counts the draws of a segment and gives the moments of each column.
    pub(super) fn count(&mut self, table: &Table) -> Vec<Moments> {
        let twins = (0..self.classes.len()).map(|column| table.twin(column));
        let twins: Vec<Option<usize>> = twins.collect();
        if let Some(before) = &self.twins {
            let different = before.iter().zip(&twins).map(|(one, other)| one != other);
            self.part(&different.collect::<Vec<bool>>());
        }
        let mut moments: Vec<Moments> = Vec::with_capacity(twins.len());
        for ((twin, column), classes) in twins.iter().zip(table.columns()).zip(&mut self.classes) {
            let of_twin = twin.and_then(|twin| moments.get(twin).copied());
            moments.push(of_twin.unwrap_or_else(|| {
                if let Some(classes) = classes {
                    classes.count(column);
                }
                Moments::of(column)
            }));
        }
        self.twins = Some(twins);
        moments
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
        other.classes.iter_mut().flatten().for_each(Classes::settle);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::simulation::offer::Walk;

    #[test]
    fn columns_that_part_have_counted_what_they_held() {
        let segments = [
            [vec![1.0, 2.0], vec![1.0, 2.0], vec![5.0, f64::NAN]],
            [vec![3.0, 4.0], vec![3.0, 4.0], vec![6.0, 7.0]],
            [vec![5.0, 6.0], vec![5.0, 9.0], vec![5.0, 9.0]],
        ];
        let centres = || vec![Some(0.0); 3];
        let drawn = |table: &mut Table, columns: &[Vec<f64>]| {
            table.begin(2);
            for (place, column) in columns.iter().enumerate() {
                table.write(Some(place), (0, 2), &Walk::from_slice(column));
            }
            table.end();
        };
        let mut table = Table::of([Some(0); 3].into_iter(), true);
        let mut counted = Counted::around(centres());
        for columns in &segments {
            drawn(&mut table, columns);
            assert_eq!(
                counted.count(&table),
                columns.each_ref().map(|column| Moments::of(column))
            );
        }
        // As two threads do, of which one has not seen them part.
        let (mut first, mut later) = (Counted::around(centres()), Counted::around(centres()));
        let mut table = Table::of([Some(0); 3].into_iter(), true);
        drawn(&mut table, &segments[0]);
        first.count(&table);
        let mut table = Table::of([Some(0); 3].into_iter(), true);
        for columns in &segments[1..] {
            drawn(&mut table, columns);
            later.count(&table);
        }
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
