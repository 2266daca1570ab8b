//! Where the logarithm of a tail takes a wanted value.

/// The logarithm of a tail and its slope.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tail {
    pub(super) logarithm: f64,
    pub(super) slope: f64,
}

/// Finds where a tail, concave and monotone in its logarithm, has the wanted logarithm, by Newton's
/// method from `start`: after the first step it nears from one side and cannot leave. Where the tail is
/// too thin for a number it goes back towards `middle`, where it is not.
pub(super) fn solved(start: f64, middle: f64, wanted: f64, tail: impl Fn(f64) -> Tail) -> f64 {
    /// The exponential of more is no number.
    const FAR: f64 = 700.0;
    let mut at = start;
    let mut last = f64::INFINITY;
    for _ in 0..200 {
        let Tail { logarithm, slope } = tail(at);
        if !(logarithm.is_finite() && slope.is_finite()) {
            at = 0.5 * (at + middle);
            continue;
        }
        let next = (at - (logarithm - wanted) / slope).clamp(-FAR, FAR);
        let size = (next - at).abs();
        at = next;
        // Rounding sets the size of the last steps.
        if size <= 1e-15 * at.abs() || (size < 1e-11 * at.abs().max(1.0) && size >= last) {
            break;
        }
        last = size;
    }
    at
}
