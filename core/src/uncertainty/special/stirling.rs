//! What densities of gamma and beta distributions lose no digits by (Loader 2000, source LOADER-DENSITY).

const HALF_LN_2PI: f64 = 0.918_938_533_204_672_8;

/// ln Γ(n + 1) less Stirling's ln √(2πn) + n ln n − n.
pub(super) fn remainder(n: f64) -> f64 {
    /// 1/12, 1/360, 1/1260, 1/1680, 1/1188, 691/360360, 1/156.
    const SERIES: [f64; 7] = [
        1.0 / 12.0,
        -1.0 / 360.0,
        1.0 / 1_260.0,
        -1.0 / 1_680.0,
        1.0 / 1_188.0,
        -691.0 / 360_360.0,
        1.0 / 156.0,
    ];
    if n < 16.0 {
        libm::lgamma(n + 1.0) - (n + 0.5) * libm::log(n) + n - HALF_LN_2PI
    } else {
        let square = 1.0 / (n * n);
        SERIES
            .iter()
            .rev()
            .fold(0.0, |sum, term| sum * square + term)
            / n
    }
}

/// x ln(x/m) + m − x, exact where x is near m.
pub(super) fn deviance(x: f64, m: f64) -> f64 {
    let apart = x - m;
    if apart.abs() >= 0.1 * (x + m) {
        return x * (libm::log(x) - libm::log(m)) - apart;
    }
    let v = apart / (x + m);
    let mut sum = apart * v;
    let mut term = 2.0 * x * v;
    for odd in 1..100 {
        term *= v * v;
        let more = sum + term / f64::from(2 * odd + 1);
        if more == sum {
            break;
        }
        sum = more;
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    /// ln 20! = ln 2432902008176640000, and 3 ln(3/2) − 1.
    #[test]
    fn known_values() {
        let stirling = HALF_LN_2PI + 0.5 * 20_f64.ln() + 20.0 * 20_f64.ln() - 20.0;
        let factorial = 2_432_902_008_176_640_000_f64.ln();
        assert!((remainder(20.0) - (factorial - stirling)).abs() < 2e-14);
        assert!((remainder(15.999_999_999) - remainder(16.0)).abs() < 1e-12);
        assert!((deviance(3.0, 2.0) - (3.0 * 1.5_f64.ln() - 1.0)).abs() < 1e-15);
        assert!((deviance(2.2, 2.0) - (2.2 * 1.1_f64.ln() - 0.2)).abs() < 1e-15);
    }
}
