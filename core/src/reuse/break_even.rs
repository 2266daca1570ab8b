//! Where two product systems cost or emit the same.

use crate::num::{Fault, Scalar};

/// The value of one input at which a total that is a line of it equals another.
///
/// # Formula
///
/// ```text
/// v* = v + (B − A) / a
/// ```
///
/// where `v` is the `value` as it is, `A` the total that contains it, `B` the other, and `a` how much of the
/// input is in `A` beyond what is in `B`.
///
/// # Errors
///
/// The scalar carries [`Fault::DivisionByZero`] where as much of it is in both.
///
/// # Examples
///
/// A use costs 445 with 0.1 items of 1,000 in it; it costs 615 at 2,700 an item:
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::num::{Exact, Scalar};
/// use wholelife::reuse::same_at;
/// let [price, own, other, part] = [dec!(1000), dec!(445), dec!(615), dec!(0.1)].map(Exact::exact);
/// assert_eq!(same_at(price, own, other, part).result(), Ok(dec!(2700)));
/// ```
#[must_use]
pub fn same_at<S: Scalar>(value: S, own: S, other: S, part: S) -> S {
    value + (other - own) / part
}

/// The uses an item has to be rated for so that it costs `k` a use, as a real number.
///
/// # Formula
///
/// ```text
/// R* = ln((k − q · P) / (k + q · D)) / ln(1 − q)        (P + D) / k for q = 0
/// ```
///
/// where `P` is what an item takes when it is bought, `D` what it takes at its end unless it is lost, and `q`
/// the probability of its loss following a use.
///
/// # Errors
///
/// The scalar carries [`Fault::NotPositive`] where no number of uses is enough: `k` is at most `q · P`.
///
/// # Examples
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::num::{Exact, Scalar};
/// use wholelife::reuse::rated_uses_at;
/// let at = |loss| {
///     let [price, disposal, loss, each] = [dec!(100), dec!(5), loss, dec!(3)].map(Exact::exact);
///     rated_uses_at(price, disposal, loss, each).result()
/// };
/// assert_eq!(at(dec!(0)), Ok(dec!(35)));
/// // (3 − 0.02 · 100) / (3 + 0.02 · 5) is 1 / 3.1, and ln 3.1 / −ln 0.98 is 56.0025.
/// assert_eq!(at(dec!(0.02)).unwrap().round_dp(4), dec!(56.0025));
/// ```
#[must_use]
pub fn rated_uses_at<S: Scalar>(price: S, disposal: S, loss: S, each: S) -> S {
    let each = each.positive();
    let left = (each - loss * price).positive();
    // Chosen before the quotient, so that nothing is divided by the logarithm of one.
    let lossy = S::zero().less(loss);
    let kept = S::choose(lossy, S::one() - loss, S::one() / (S::one() + S::one()));
    let uses = (left / (each + loss * disposal)).ln() / kept.ln();
    S::choose(lossy, uses, (price + disposal) / each)
}

/// The least whole number of rated uses with which a system wins; none up to `most`.
///
/// By the formula of the wear, what an item takes for each use is a fraction of two lines of `(1 − q)^R`, so it
/// only falls or only rises with `R`, and halving finds the first.
///
/// # Errors
///
/// The first fault of `wins`.
pub fn least_rated_uses(
    most: u32,
    mut wins: impl FnMut(u32) -> Result<bool, Fault>,
) -> Result<Option<u32>, Fault> {
    if wins(1)? {
        return Ok(Some(1));
    }
    if !wins(most)? {
        return Ok(None);
    }
    let (mut without, mut with) = (1, most);
    while with.saturating_sub(without) > 1 {
        let middle = without.midpoint(with);
        if wins(middle)? {
            with = middle;
        } else {
            without = middle;
        }
    }
    Ok(Some(with))
}

/// Neighbouring points with the same outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch<T> {
    /// The first.
    pub from: u32,
    /// The last.
    pub to: u32,
    /// What holds at each of them.
    pub outcome: T,
}

/// The points as stretches of the same outcome.
///
/// # Errors
///
/// The first fault of `outcome`.
///
/// # Examples
///
/// ```
/// use wholelife::reuse::stretches;
/// let found = stretches(1..=5, |point| Ok(point > 3)).unwrap();
/// assert_eq!((found[0].to, found[1].from, found.len()), (3, 4, 2));
/// ```
pub fn stretches<T: Copy + PartialEq>(
    points: impl IntoIterator<Item = u32>,
    mut outcome: impl FnMut(u32) -> Result<T, Fault>,
) -> Result<Vec<Stretch<T>>, Fault> {
    let mut found: Vec<Stretch<T>> = Vec::new();
    for point in points {
        let outcome = outcome(point)?;
        match found.last_mut() {
            Some(last) if last.outcome == outcome => last.to = point,
            _ => found.push(Stretch {
                from: point,
                to: point,
                outcome,
            }),
        }
    }
    Ok(found)
}
