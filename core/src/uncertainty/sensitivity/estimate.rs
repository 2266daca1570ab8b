//! A number that was estimated, with how well.

/// An estimate with its error.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// The estimate.
    pub value: f64,
    /// Its standard error.
    pub error: f64,
    /// Half the width of the 95 % interval around it.
    pub margin: f64,
}

/// The standard normal quantile at 97.5 %.
const Z: f64 = 1.959_963_984_540_054;

impl Estimate {
    /// A number that is known without error.
    #[must_use]
    pub const fn certain(value: f64) -> Self {
        Self {
            value,
            error: 0.0,
            margin: 0.0,
        }
    }

    /// An estimate whose error was found from as many degrees of freedom.
    #[must_use]
    pub fn with_error(value: f64, error: f64, freedom: usize) -> Self {
        Self {
            value,
            error,
            margin: error * student(freedom),
        }
    }

    /// The bounds of the 95 % interval.
    #[must_use]
    pub fn interval(&self) -> (f64, f64) {
        (self.value - self.margin, self.value + self.margin)
    }
}

/// Student's quantile at 97.5 % by the expansion of Cornish and Fisher: right to a hundredth from three
/// degrees of freedom, to a millionth from thirty.
fn student(freedom: usize) -> f64 {
    let n = freedom.max(1) as f64;
    let (z2, over) = (Z * Z, 1.0 / n);
    let first = (z2 + 1.0) / 4.0;
    let second = ((5.0 * z2 + 16.0) * z2 + 3.0) / 96.0;
    let third = (((3.0 * z2 + 19.0) * z2 + 17.0) * z2 - 15.0) / 384.0;
    Z * (1.0 + over * (first + over * (second + over * third)))
}

#[cfg(test)]
mod tests {
    use super::student;

    /// Against the tables.
    #[test]
    fn the_quantile_of_student_is_that_of_the_tables() {
        assert!((student(31) - 2.039_513).abs() < 1e-5);
        assert!((student(9) - 2.262_157).abs() < 1e-3);
        assert!((student(3) - 3.182_446).abs() < 0.04);
    }
}
