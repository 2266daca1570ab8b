//! The triangular distribution.

use crate::uncertainty::special::Chance;

/// Bounds and mode.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Triangle {
    pub(super) minimum: f64,
    pub(super) mode: f64,
    pub(super) maximum: f64,
}

impl Triangle {
    /// How likely a number is at or below the mode.
    pub(super) fn at_mode(self) -> f64 {
        (self.mode - self.minimum) / (self.maximum - self.minimum)
    }

    /// a + √(p (b − a)(c − a)) up to the mode c, then b − √((1 − p)(b − a)(b − c)).
    #[inline(always)]
    pub(super) fn quantile(self, Chance { below, above }: Chance) -> f64 {
        let Self {
            minimum,
            mode,
            maximum,
        } = self;
        let width = maximum - minimum;
        // Which side it is on is a sign, so that a loop needs no branch.
        let rises = below < self.at_mode();
        let (chance, side, from, sign) = if rises {
            (below, mode - minimum, minimum, 1.0)
        } else {
            (above, maximum - mode, maximum, -1.0)
        };
        from + sign * (chance * width * side).sqrt()
    }

    pub(super) fn cdf(self, x: f64) -> Chance {
        let Self {
            minimum,
            mode,
            maximum,
        } = self;
        let width = maximum - minimum;
        if x <= minimum {
            Chance::below(0.0)
        } else if x >= maximum {
            Chance::above(0.0)
        } else if x <= mode {
            Chance::below((x - minimum) * (x - minimum) / (width * (mode - minimum)))
        } else {
            Chance::above((maximum - x) * (maximum - x) / (width * (maximum - mode)))
        }
    }

    /// (a + b + c)/3
    pub(super) fn mean(self) -> f64 {
        (self.minimum + self.mode + self.maximum) / 3.0
    }

    /// (a² + b² + c² − ab − ac − bc)/18, by differences.
    pub(super) fn variance(self) -> f64 {
        let left = self.mode - self.minimum;
        let right = self.maximum - self.mode;
        (left * left + left * right + right * right) / 18.0
    }
}
