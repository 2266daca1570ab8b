//! What is added up over rows for Sobol's indices.

/// Sums over rows of one output, measured from its origin.
#[derive(Debug, Clone, Default)]
pub(super) struct Sums {
    pub(super) rows: f64,
    pub(super) both: f64,
    pub(super) squares: f64,
    pub(super) products: f64,
    pub(super) groups: Vec<Moved>,
    /// By pair, in the order of the groups that the output follows.
    pub(super) pairs: Vec<Crossed>,
}

/// Sums over the rows where one group is moved to A and another to B.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Crossed {
    pub(super) rows: f64,
    pub(super) both: f64,
    pub(super) products: f64,
}

/// Sums over the rows where one group is moved.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Moved {
    pub(super) rows: f64,
    pub(super) difference: f64,
    pub(super) with_other: f64,
    pub(super) squared: f64,
}

impl Sums {
    pub(super) fn add(&mut self, other: &Self, sign: f64) {
        self.rows += sign * other.rows;
        self.both += sign * other.both;
        self.squares += sign * other.squares;
        self.products += sign * other.products;
        self.groups.resize(other.groups.len(), Moved::default());
        for (sum, other) in self.groups.iter_mut().zip(&other.groups) {
            sum.rows += sign * other.rows;
            sum.difference += sign * other.difference;
            sum.with_other += sign * other.with_other;
            sum.squared += sign * other.squared;
        }
        self.pairs.resize(other.pairs.len(), Crossed::default());
        for (sum, other) in self.pairs.iter_mut().zip(&other.pairs) {
            sum.rows += sign * other.rows;
            sum.both += sign * other.both;
            sum.products += sign * other.products;
        }
    }

    pub(super) fn mean(&self) -> f64 {
        self.both / (2.0 * self.rows)
    }

    pub(super) fn variance(&self) -> f64 {
        let mean = self.mean();
        self.squares / (2.0 * self.rows) - mean * mean
    }

    pub(super) fn first(&self, group: usize) -> f64 {
        let moved = self.groups.get(group).copied().unwrap_or_default();
        (moved.with_other - self.mean() * moved.difference) / moved.rows / self.variance()
    }

    pub(super) fn total(&self, group: usize) -> f64 {
        let moved = self.groups.get(group).copied().unwrap_or_default();
        moved.squared / (2.0 * moved.rows) / self.variance()
    }

    pub(super) fn second(&self, pair: usize, [one, other]: [usize; 2]) -> f64 {
        let crossed = self.pairs.get(pair).copied().unwrap_or_default();
        let mean = self.mean();
        let moved = (crossed.products - mean * crossed.both) / crossed.rows;
        let stayed = (self.products - mean * self.both) / self.rows;
        (moved - stayed) / self.variance() - self.first(one) - self.first(other)
    }
}

impl Moved {
    pub(super) fn add(&mut self, a: &[f64], b: &[f64], moved: &[f64]) {
        for ((a, b), moved) in a.iter().zip(b).zip(moved) {
            let difference = moved - a;
            let product = b * difference;
            if product.is_finite() {
                self.rows += 1.0;
                self.difference += difference;
                self.with_other += product;
                self.squared += difference * difference;
            }
        }
    }
}
