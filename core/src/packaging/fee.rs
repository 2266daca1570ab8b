//! What producer responsibility costs by kilogram.

use crate::model::{Fee, FeeGrade};
use crate::num::{Decimal, Fault, Scalar};

/// The fee of a kilogram of a grade.
///
/// # Formula
///
/// ```text
/// flat        f
/// graded      f_green, f_yellow, f_red
/// multiplied  yellow b;  red b · k
/// balanced    yellow c;  red c · (1 + a);  green c − a · c · M_red / M_green
/// ```
///
/// where `M_red` and `M_green` are the masses of the whole scheme, not of a bid, so that green components
/// get what red ones pay more. With `a = 0.35` green pays less than nothing above `M_red / M_green = 2.86`.
///
/// # Units
///
/// Money a kilogram; not rounded.
///
/// # Errors
///
/// The scalar carries a fault where the fee of the grade is not known ([`Fee::knows`]) or does not fit.
///
/// # Examples
///
/// A kilogram costs 2 to handle, and the scheme has 100 t of red and 50 t of green:
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::model::{Fee, FeeGrade};
/// use wholelife::num::Exact;
/// use wholelife::packaging::fee_of_kilogram;
/// let (red_mass, green_mass) = (dec!(100), dec!(50));
/// let fee = Fee::Balanced { cost: dec!(2), addition: dec!(0.35), red_mass, green_mass };
/// let of = |grade| fee_of_kilogram::<Exact>(&fee, grade).result();
/// assert_eq!(of(FeeGrade::Red), Ok(dec!(2.7)));
/// assert_eq!(of(FeeGrade::Green), Ok(dec!(0.6)));
/// ```
///
/// # Sources
///
/// `[VANA-GRADUERING]` the Danish addition of 35 % and what green gets of it; `[UK-PEPR-2025]`.
#[must_use]
pub fn fee_of_kilogram<S: Scalar>(fee: &Fee, grade: FeeGrade) -> S {
    let known = |amount: Option<Decimal>| amount.map_or_else(|| S::fault(Fault::Unread), S::exact);
    match (*fee, grade) {
        (Fee::Flat(amount), _) => S::exact(amount),
        (Fee::Graded { green, .. }, FeeGrade::Green) => known(green),
        (Fee::Graded { yellow, .. }, FeeGrade::Yellow) => known(yellow),
        (Fee::Graded { red, .. }, FeeGrade::Red) => known(red),
        (Fee::Multiplied { .. }, FeeGrade::Green) => S::fault(Fault::Unread),
        (Fee::Multiplied { base, .. }, FeeGrade::Yellow) => S::exact(base),
        (Fee::Multiplied { base, red }, FeeGrade::Red) => S::exact(base) * S::exact(red),
        (Fee::Balanced { cost, .. }, FeeGrade::Yellow) => S::exact(cost),
        (Fee::Balanced { cost, addition, .. }, FeeGrade::Red) => {
            S::exact(cost) * (S::one() + S::exact(addition))
        }
        (
            Fee::Balanced {
                cost,
                addition,
                red_mass,
                green_mass,
            },
            FeeGrade::Green,
        ) => {
            let paid_back = S::exact(addition) * S::exact(cost) * S::exact(red_mass);
            S::exact(cost) - paid_back / S::exact(green_mass)
        }
    }
}
