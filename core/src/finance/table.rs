//! The worth of many series at once.

use super::internal;
use super::roots::is_known;
use crate::num::{Decimal, DecimalFault, Fault, Wide, units_of_float};

/// Series of flows, one in each row; rows may differ in length.
///
/// A flow is held in units of the twelfth decimal, which every written decimal has.
#[derive(Debug, Clone, Default)]
pub struct FlowTable {
    units: Vec<i128>,
    ends: Vec<usize>,
}

impl FlowTable {
    /// A table without rows, with room for so many flows.
    #[must_use]
    pub fn with_capacity(flows: usize) -> Self {
        Self {
            units: Vec::with_capacity(flows),
            ends: Vec::new(),
        }
    }

    /// Adds a flow to the row that is being written; of the value, what 12 decimals hold.
    pub fn push(&mut self, value: Decimal) {
        let units = value.trunc_with_scale(12);
        let lacking = 12_u32.saturating_sub(units.scale());
        let power = 10_i128.wrapping_pow(lacking);
        self.units.push(units.mantissa().saturating_mul(power));
    }

    /// Adds a flow given as a float.
    ///
    /// # Errors
    ///
    /// The float is not a decimal of at most 15 significant digits and 12 decimals.
    pub fn push_float(&mut self, value: f64) -> Result<(), DecimalFault> {
        self.units.push(units_of_float(value)?);
        Ok(())
    }

    /// Ends the row that is being written.
    pub fn end_row(&mut self) {
        self.ends.push(self.units.len());
    }

    fn rows(&self) -> impl Iterator<Item = &[i128]> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts
            .zip(&self.ends)
            .map(|(start, end)| self.units.get(start..*end).unwrap_or_default())
    }

    /// The net present value of each row, decided.
    ///
    /// # Formula
    ///
    /// As [`net_present_value`](super::net_present_value), with the factors of the periods computed
    /// once for all rows.
    ///
    /// # Units
    ///
    /// - `rate`: fraction per period, greater than −1
    /// - results: money at the time of the first flow, to 12 decimals
    ///
    /// # Errors
    ///
    /// A [`Fault`] for a row whose value does not fit; for all rows where the rate is −1.
    ///
    /// # Examples
    ///
    /// ```
    /// use rust_decimal_macros::dec;
    /// use wholelife::finance::FlowTable;
    /// let mut table = FlowTable::default();
    /// for flow in [-100.0, 55.0, 60.5, 1.331] {
    ///     table.push_float(flow).unwrap();
    /// }
    /// table.end_row();
    /// assert_eq!(table.net_present_values(dec!(0.1)), [Ok(dec!(1))]);
    /// ```
    #[must_use]
    pub fn net_present_values(&self, rate: Decimal) -> Vec<Result<Decimal, Fault>> {
        let base = Wide::ONE + Wide::of(rate);
        if base.is_zero() {
            return vec![Err(Fault::DivisionByZero); self.ends.len()];
        }
        let left = Wide::ONE / base;
        let longest = self.rows().map(<[i128]>::len).max().unwrap_or(0);
        let factors: Vec<Wide> =
            std::iter::successors(Some(Wide::ONE), |factor| Some(*factor * left))
                .take(longest)
                .collect();
        // What flows of one unit in the first periods come to, by how many there are.
        let sums: Vec<Wide> = factors
            .iter()
            .scan(Wide::ZERO, |sum, factor| {
                *sum = *sum + *factor;
                Some(*sum)
            })
            .collect();
        self.rows()
            .map(|row| {
                let (mut sum, mut largest) = (Wide::ZERO, 0);
                for (units, factor) in row.iter().zip(&factors) {
                    sum = sum + Wide::whole(*units) * *factor;
                    largest = largest.max(units.unsigned_abs());
                }
                let largest = Wide::whole(i128::try_from(largest).unwrap_or(i128::MAX));
                let most = row.len().checked_sub(1).and_then(|last| sums.get(last));
                // A unit is less than 2^-39.
                if most.is_some_and(|most| !is_known((largest * *most).scaled(-39))) {
                    return Err(Fault::Precision);
                }
                let units = sum.decided().ok_or(Fault::Overflow)?;
                Decimal::try_from_i128_with_scale(units, 12)
                    .map(|value| value.normalize())
                    .map_err(|_| Fault::Overflow)
            })
            .collect()
    }

    /// The internal rate of each row that means something; `None` for a row without one.
    ///
    /// # Formula
    ///
    /// As [`internal_rates`](super::internal_rates), of which it is `meaningful`. A row whose sign
    /// changes more than [`MOST_SIGN_CHANGES`](super::MOST_SIGN_CHANGES) times has none.
    ///
    /// # Units
    ///
    /// - results: fraction per period, to 12 decimals
    ///
    /// # Examples
    ///
    /// ```
    /// use rust_decimal_macros::dec;
    /// use wholelife::finance::FlowTable;
    /// let mut table = FlowTable::default();
    /// for row in [[-100.0, 110.0], [100.0, 110.0]] {
    ///     row.map(|flow| table.push_float(flow).unwrap());
    ///     table.end_row();
    /// }
    /// assert_eq!(table.internal_rates(), [Some(dec!(0.1)), None]);
    /// ```
    #[must_use]
    pub fn internal_rates(&self) -> Vec<Option<Decimal>> {
        self.rows()
            .map(|row| {
                let flows = row.iter().copied().map(Wide::whole);
                internal::read(&internal::periodic(flows)).meaningful
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::{internal_rates, net_present_value};
    use crate::num::{Exact, Scalar, decide};
    use proptest::prelude::*;

    fn flows() -> impl Strategy<Value = Vec<Decimal>> {
        let flow = (-99_999_999i64..99_999_999, 0u32..5)
            .prop_map(|(digits, scale)| Decimal::new(digits, scale));
        prop::collection::vec(flow, 1..40)
    }

    fn table(flows: &[Decimal]) -> FlowTable {
        let mut table = FlowTable::default();
        for _ in 0..2 {
            for flow in flows {
                table.push(*flow);
            }
            table.end_row();
        }
        table
    }

    proptest! {
        #[test]
        fn rows_are_worth_what_the_formula_says(flows in flows(), rate in 0i64..2_000, scale in 3u32..5) {
            let rate = Decimal::new(rate, scale);
            let exact: Vec<Exact> = flows.iter().copied().map(Exact::exact).collect();
            let value = net_present_value(Exact::exact(rate), &exact).result().map(decide);
            prop_assume!(value.is_ok());
            prop_assert_eq!(table(&flows).net_present_values(rate), vec![value; 2]);
        }

        #[test]
        fn rows_have_the_rate_that_is_meant(flows in flows()) {
            let meant = internal_rates(&flows).meaningful;
            prop_assert_eq!(table(&flows).internal_rates(), vec![meant; 2]);
        }
    }
}
