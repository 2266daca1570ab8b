//! Why a distribution cannot be made.

use thiserror::Error;

/// Why numbers that state a distribution give none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Unmade {
    /// A mean, shape, scale or count that has to be above zero is not.
    #[error("a number that has to be positive is not")]
    NotPositive,
    /// The standard deviation is negative.
    #[error("the standard deviation is negative")]
    NegativeSpread,
    /// The mean of a share is not between 0 and 1.
    #[error("the mean is not between 0 and 1")]
    MeanOutside,
    /// No share with this mean spreads as much: s² ≥ m (1 − m).
    #[error("no distribution between 0 and 1 with this mean spreads as much")]
    SpreadTooWide,
    /// Bounds, or a bound and the mode, are in the wrong order.
    #[error("the bounds are in the wrong order")]
    OutOfOrder,
    /// The distribution has no values, or as good as no probability, within the bounds.
    #[error("nothing of the distribution lies within the bounds")]
    NothingLeft,
    /// A share of a whole is drawn with the other shares, by [`Group::dirichlet`](super::Group::dirichlet).
    #[error("a share of a whole is drawn with the other shares")]
    ShareOfWhole,
    /// A parameter or moment is too great for a floating-point number.
    #[error("a number is too great")]
    TooGreat,
}
