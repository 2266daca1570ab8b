//! Quantiles as decimals, for exact evaluations at them.

use crate::model::Uncertainty;
use crate::num::{Decimal, decide};
use crate::uncertainty::Marginal;

/// A quantile of a distribution, rounded to 12 decimals; none where it is too large for a decimal.
#[must_use]
pub fn quantile(uncertainty: &Uncertainty, probability: Decimal) -> Option<Decimal> {
    let marginal = Marginal::of(uncertainty).ok()?;
    let probability: f64 = probability.try_into().ok()?;
    let quantile = marginal.quantile(probability);
    Decimal::from_f64_retain(quantile).map(decide)
}

#[cfg(test)]
mod tests {
    use rust_decimal_macros::dec;

    use super::quantile;
    use crate::model::{Distribution, Uncertainty};

    /// A tenth of the way from 100 to 200.
    #[test]
    fn a_quantile_of_a_uniform_number_is_as_far_along_it() {
        let uniform = Uncertainty {
            distribution: Distribution::Uniform {
                minimum: dec!(100),
                maximum: dec!(200),
            },
            at_least: None,
            at_most: None,
        };
        assert_eq!(quantile(&uniform, dec!(0.1)), Some(dec!(110)));
    }
}
