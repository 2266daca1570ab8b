//! A probability that loses no digits near 1.

/// How likely a number is at or below a value, and above it; the two sum to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Chance {
    /// The probability at or below.
    pub below: f64,
    /// The probability above.
    pub above: f64,
}

impl Chance {
    /// By the probability at or below.
    pub fn below(below: f64) -> Self {
        Self {
            below,
            above: 1.0 - below,
        }
    }

    /// By the probability above.
    pub fn above(above: f64) -> Self {
        Self {
            below: 1.0 - above,
            above,
        }
    }

    /// That of the value mirrored.
    #[must_use]
    pub fn mirrored(self) -> Self {
        Self {
            below: self.above,
            above: self.below,
        }
    }
}
