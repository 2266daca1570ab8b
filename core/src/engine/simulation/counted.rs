//! What a thread counts of its draws, column by column; quantiles need no order.

use crate::num::Decimal;
use crate::uncertainty::{Classes, Moments, float};

/// The draws that a thread has counted.
///
/// Columns are often the same numbers: what a bid costs, what that measures and what the order goes by. A column
/// that has held what an earlier one holds, in every draw so far, is not counted again.
pub(super) struct Counted {
    classes: Vec<Classes>,
    /// By column: the earlier one that it has been equal to; none before the first draws.
    twins: Option<Vec<Option<usize>>>,
}

impl Counted {
    /// Nothing yet of columns that the award has these numbers for.
    pub(super) fn new(awarded: &[Option<Decimal>]) -> Self {
        Self {
            classes: awarded.iter().copied().map(classes_around).collect(),
            twins: None,
        }
    }

    /// Counts the draws of a segment and gives the moments of each column.
    pub(super) fn count(&mut self, columns: &[Vec<f64>]) -> Vec<Moments> {
        match &mut self.twins {
            Some(twins) => part(twins, &mut self.classes, columns),
            twins => *twins = Some(paired(columns, &self.classes)),
        }
        let twins = self.twins.iter().flatten();
        let mut moments: Vec<Moments> = Vec::with_capacity(columns.len());
        for ((twin, column), classes) in twins.zip(columns).zip(&mut self.classes) {
            let of_twin = twin.and_then(|twin| moments.get(twin).copied());
            moments.push(of_twin.unwrap_or_else(|| {
                classes.count(column);
                Moments::of(column)
            }));
        }
        moments
    }

    /// What was counted, by column.
    pub(super) fn into_classes(mut self) -> Vec<Classes> {
        for (column, twin) in self.twins.into_iter().flatten().enumerate() {
            if let Some(twin) = twin {
                copy(&mut self.classes, twin, column);
            }
        }
        self.classes
    }
}

/// Classes of draws around what the award has, or around nothing.
pub(super) fn classes_around(awarded: Option<Decimal>) -> Classes {
    Classes::around(awarded.map_or(0.0, float))
}

/// For each column the first one before it with the same numbers, which the award has the same number for.
fn paired(columns: &[Vec<f64>], classes: &[Classes]) -> Vec<Option<usize>> {
    let pairs = || columns.iter().zip(classes);
    let twin = |(place, (column, classes)): (usize, (&Vec<f64>, &Classes))| {
        let centre = classes.centre().to_bits();
        let mut before = pairs().take(place);
        before.position(|(other, of)| of.centre().to_bits() == centre && is_same(other, column))
    };
    pairs().enumerate().map(twin).collect()
}

/// Parts the columns that have become different: until now they counted the same.
fn part(twins: &mut [Option<usize>], classes: &mut [Classes], columns: &[Vec<f64>]) {
    for (place, (twin, column)) in twins.iter_mut().zip(columns).enumerate() {
        let Some(of) = *twin else { continue };
        if !columns.get(of).is_some_and(|other| is_same(other, column)) {
            copy(classes, of, place);
            *twin = None;
        }
    }
}

fn copy(classes: &mut [Classes], from: usize, to: usize) {
    let counted = classes.get(from).cloned();
    if let (Some(counted), Some(place)) = (counted, classes.get_mut(to)) {
        *place = counted;
    }
}

/// Whether all numbers are the same to the last bit, `NaN` too.
fn is_same(one: &[f64], other: &[f64]) -> bool {
    let mut pairs = one.iter().zip(other);
    one.len() == other.len() && pairs.all(|(one, other)| one.to_bits() == other.to_bits())
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
        let mut counted = Counted::new(&[None; 3]);
        for columns in &segments {
            let moments = counted.count(columns);
            assert_eq!(
                moments,
                columns.each_ref().map(|column| Moments::of(column))
            );
        }
        let classes = counted.into_classes();
        for (place, found) in classes.iter().enumerate() {
            let mut alone = Classes::around(0.0);
            for columns in &segments {
                alone.count(&columns[place]);
            }
            assert_eq!(found.quantile(0.5), alone.quantile(0.5));
            assert_eq!(found.total(), alone.total());
        }
    }
}
