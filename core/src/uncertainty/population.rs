//! What information is worth to all whom a decision affects.

/// How many people a decision affects, weighted by the discount factor of their year.
///
/// # Formula
///
/// `Σ n_t / (1 + r)^t` over years t = 0, 1, 2 …, year 0 being now; without a rate nothing is discounted.
///
/// # Examples
///
/// ```
/// use wholelife::uncertainty::affected;
/// assert_eq!(affected(&[100.0, 100.0], None), 200.0);
/// assert!((affected(&[100.0, 110.0, 121.0], Some(0.1)) - 300.0).abs() < 1e-9);
/// ```
#[must_use]
pub fn affected(yearly: &[f64], rate: Option<f64>) -> f64 {
    let growth = 1.0 + rate.unwrap_or(0.0);
    let mut factor = 1.0;
    let mut people = 0.0;
    for year in yearly {
        people += year / factor;
        factor *= growth;
    }
    people
}
