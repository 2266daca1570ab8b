//! Where the logarithm of a tail takes a wanted value.

/// The logarithm of a tail with its first two derivatives.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tail {
    logarithm: f64,
    slope: f64,
    curvature: f64,
}

impl Tail {
    /// Of a tail of this size; `grows` by its density (negative where the tail is the upper one), whose
    /// logarithm has the slope `bends`.
    pub(super) fn of(size: f64, grows: f64, bends: f64) -> Self {
        let slope = grows / size;
        Self {
            logarithm: libm::log(size),
            slope,
            curvature: slope * (bends - slope),
        }
    }
}

/// Finds where a tail, concave and monotone in its logarithm, has the wanted logarithm: from `start` by
/// Newton's method, which after its first step nears from one side, close by with Halley's correction.
/// Where the tail is too thin for a number it goes back towards `middle`, where it is not.
pub(super) fn solved(start: f64, middle: f64, wanted: f64, tail: impl Fn(f64) -> Tail) -> f64 {
    /// The exponential of more is no number.
    const FAR: f64 = 700.0;
    /// So near that one step more leaves the cube of it, which is rounding.
    const NEAR: f64 = 1e-5;
    let mut at = start.clamp(-FAR, FAR);
    for _ in 0..200 {
        let Tail {
            logarithm,
            slope,
            curvature,
        } = tail(at);
        let off = logarithm - wanted;
        let newton = off / slope;
        if !newton.is_finite() {
            at = 0.5 * (at + middle);
            continue;
        }
        let correction = 1.0 - 0.5 * newton * curvature / slope;
        let step = if off.abs() < 0.5 {
            newton / correction.max(0.5)
        } else {
            newton
        };
        let next = (at - step).clamp(-FAR, FAR);
        let stays = next.to_bits() == at.to_bits();
        at = next;
        if off.abs() < NEAR || stays {
            break;
        }
    }
    at
}
