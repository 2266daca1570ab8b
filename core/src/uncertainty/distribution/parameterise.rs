//! The parameters of a distribution from what a document states of it: often a mean and a spread, by the
//! method of moments.

use super::base::Base;
use super::steps::Steps;
use super::triangular::Triangle;
use super::unmade::Unmade;
use crate::model::{Distribution, INTERVAL_WIDTH, Spread};
use crate::num::Decimal;

/// A decimal as the nearest floating-point number.
pub(super) fn float(number: Decimal) -> Result<f64, Unmade> {
    number.to_string().parse().map_err(|_| Unmade::TooGreat)
}

/// The width of the 95 % interval of a logarithm in standard deviations, 2 · 1.959964.
const LOGARITHM_WIDTH: f64 = 2.0 * 1.959_963_984_540_054_3;

/// The standard deviation: of an interval, its width over 3.92, as is customary in health economics.
fn deviation(spread: Spread) -> Result<f64, Unmade> {
    let deviation = match spread {
        Spread::StandardError(error) => float(error)?,
        Spread::Interval95(low, high) => (float(high)? - float(low)?) / float(INTERVAL_WIDTH)?,
    };
    if deviation >= 0.0 {
        Ok(deviation)
    } else {
        Err(Unmade::NegativeSpread)
    }
}

fn positive(number: f64) -> Result<f64, Unmade> {
    if number > 0.0 {
        Ok(number)
    } else {
        Err(Unmade::NotPositive)
    }
}

/// The distribution before it is cut off.
pub(super) fn base(distribution: &Distribution) -> Result<Base, Unmade> {
    match distribution {
        Distribution::Normal(mean, spread) => {
            let mean = float(*mean)?;
            let deviation = deviation(*spread)?;
            Ok(spread_around(
                mean,
                deviation,
                Base::Normal { mean, deviation },
            ))
        }
        Distribution::LognormalOfMean(mean, spread) => lognormal(float(*mean)?, *spread),
        Distribution::Lognormal { mu, sigma } => {
            let (mu, sigma) = (float(*mu)?, float(*sigma)?);
            if sigma < 0.0 {
                return Err(Unmade::NegativeSpread);
            }
            Ok(spread_around(
                libm::exp(mu),
                sigma,
                Base::Lognormal { mu, sigma },
            ))
        }
        Distribution::GammaOfMean(mean, spread) => {
            gamma_of_moments(float(*mean)?, deviation(*spread)?)
        }
        Distribution::Gamma { shape, scale } => Ok(Base::Gamma {
            shape: positive(float(*shape)?)?,
            scale: positive(float(*scale)?)?,
        }),
        Distribution::BetaOfMean(mean, spread) => {
            beta_of_moments(float(*mean)?, deviation(*spread)?)
        }
        Distribution::Beta { alpha, beta } => Ok(Base::Beta {
            alpha: positive(float(*alpha)?)?,
            beta: positive(float(*beta)?)?,
            minimum: 0.0,
            width: 1.0,
        }),
        Distribution::Triangular {
            minimum,
            mode,
            maximum,
        } => {
            let [minimum, mode, maximum] = in_order([*minimum, *mode, *maximum])?;
            let made = Base::Triangular(Triangle {
                minimum,
                mode,
                maximum,
            });
            Ok(spread_around(minimum, maximum - minimum, made))
        }
        Distribution::Pert {
            minimum,
            mode,
            maximum,
        } => {
            let [minimum, mode, maximum] = in_order([*minimum, *mode, *maximum])?;
            Ok(pert(minimum, mode, maximum))
        }
        Distribution::Uniform { minimum, maximum } => {
            let [minimum, maximum] = in_order([*minimum, *maximum])?;
            let made = Base::Uniform { minimum, maximum };
            Ok(spread_around(minimum, maximum - minimum, made))
        }
        Distribution::Discrete(values) => Steps::weighted(values).map(Base::Steps),
        Distribution::Empirical(values) => Steps::even(values).map(Base::Steps),
        Distribution::Dirichlet { .. } => Err(Unmade::ShareOfWhole),
    }
}

/// The distribution, or a constant where it does not spread.
fn spread_around(constant: f64, spread: f64, made: Base) -> Base {
    if spread == 0.0 {
        Base::Steps(Steps::constant(constant))
    } else {
        made
    }
}

fn in_order<const N: usize>(numbers: [Decimal; N]) -> Result<[f64; N], Unmade> {
    let mut floats = [0.0; N];
    for (place, number) in floats.iter_mut().zip(numbers) {
        *place = float(number)?;
    }
    if numbers.is_sorted() {
        Ok(floats)
    } else {
        Err(Unmade::OutOfOrder)
    }
}

/// σ² = ln(1 + s²/m²) and μ = ln m − σ²/2; with an interval from L to U, as of a ratio, m is the median:
/// μ = ln m and σ = (ln U − ln L) / (2 · 1.959964).
fn lognormal(mean: f64, spread: Spread) -> Result<Base, Unmade> {
    let mean = positive(mean)?;
    let (mu, sigma) = match spread {
        Spread::StandardError(error) => {
            let ratio = float(error)? / mean;
            if ratio < 0.0 {
                return Err(Unmade::NegativeSpread);
            }
            let square = libm::log1p(ratio * ratio);
            (libm::log(mean) - square / 2.0, square.sqrt())
        }
        Spread::Interval95(low, high) => {
            let width = libm::log(positive(float(high)?)? / positive(float(low)?)?);
            (libm::log(mean), width / LOGARITHM_WIDTH)
        }
    };
    if sigma < 0.0 {
        return Err(Unmade::NegativeSpread);
    }
    Ok(spread_around(mean, sigma, Base::Lognormal { mu, sigma }))
}

/// Shape m²/s² and scale s²/m.
fn gamma_of_moments(mean: f64, deviation: f64) -> Result<Base, Unmade> {
    let mean = positive(mean)?;
    let ratio = mean / deviation;
    let made = Base::Gamma {
        shape: ratio * ratio,
        scale: deviation / ratio,
    };
    Ok(spread_around(mean, deviation, made))
}

/// v = m (1 − m) / s² − 1, α = m v and β = (1 − m) v.
fn beta_of_moments(mean: f64, deviation: f64) -> Result<Base, Unmade> {
    if !(mean > 0.0 && mean < 1.0) {
        return Err(Unmade::MeanOutside);
    }
    let most = mean * (1.0 - mean);
    let square = deviation * deviation;
    if square >= most {
        return Err(Unmade::SpreadTooWide);
    }
    let sum = (most - square) / square;
    let made = Base::Beta {
        alpha: mean * sum,
        beta: (1.0 - mean) * sum,
        minimum: 0.0,
        width: 1.0,
    };
    Ok(spread_around(mean, deviation, made))
}

/// α = 1 + 4 (c − a)/(b − a) and β = 1 + 4 (b − c)/(b − a), between a and b with the mode c.
fn pert(minimum: f64, mode: f64, maximum: f64) -> Base {
    let width = maximum - minimum;
    let made = Base::Beta {
        alpha: 1.0 + 4.0 * (mode - minimum) / width,
        beta: 1.0 + 4.0 * (maximum - mode) / width,
        minimum,
        width,
    };
    spread_around(minimum, width, made)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal_macros::dec;

    fn near(found: f64, wanted: f64) -> bool {
        (found / wanted - 1.0).abs() < 1e-12
    }

    /// dampack's `beta_params`, `gamma_params` and `lnorm_params`, hesim's `mom_beta` and `mom_gamma`.
    #[test]
    fn published_moments() {
        for (mean, error, wanted) in [
            (dec!(0.8), dec!(0.1), (12.0, 3.0)),
            (dec!(0.5), dec!(0.2), (2.625, 2.625)),
        ] {
            let stated = Distribution::BetaOfMean(mean, Spread::StandardError(error));
            let Base::Beta { alpha, beta, .. } = base(&stated).unwrap() else {
                panic!("{stated:?}")
            };
            assert!(
                near(alpha, wanted.0) && near(beta, wanted.1),
                "{alpha} {beta}"
            );
        }
        for (mean, error, wanted) in [
            (dec!(2), dec!(1), (4.0, 0.5)),
            (dec!(10000), dec!(1000), (100.0, 100.0)),
            (dec!(100), dec!(1), (10_000.0, 0.01)),
        ] {
            let stated = Distribution::GammaOfMean(mean, Spread::StandardError(error));
            let Base::Gamma { shape, scale } = base(&stated).unwrap() else {
                panic!("{stated:?}")
            };
            assert!(
                near(shape, wanted.0) && near(scale, wanted.1),
                "{shape} {scale}"
            );
        }
        for (mean, error, wanted) in [
            (
                dec!(3),
                dec!(0.1),
                (1.098_057_041_526_1, 0.033_324_079_642_611_5),
            ),
            (
                dec!(1),
                dec!(3),
                (-1.151_292_546_497_02, 1.517_427_129_385_15),
            ),
        ] {
            let stated = Distribution::LognormalOfMean(mean, Spread::StandardError(error));
            let Base::Lognormal { mu, sigma } = base(&stated).unwrap() else {
                panic!("{stated:?}")
            };
            assert!(near(mu, wanted.0) && near(sigma, wanted.1), "{mu} {sigma}");
        }
    }

    /// (13 − 8)/3.92, and of a ratio (ln 15 − ln 7)/(2 · 1.959964).
    #[test]
    fn intervals_have_their_customary_widths() {
        let stated = Distribution::Normal(dec!(10), Spread::Interval95(dec!(8), dec!(13)));
        let Base::Normal { deviation, .. } = base(&stated).unwrap() else {
            panic!("{stated:?}")
        };
        assert!(near(deviation, 1.275_510_204_081_632_7), "{deviation}");
        let stated = Distribution::LognormalOfMean(dec!(10), Spread::Interval95(dec!(7), dec!(15)));
        let Base::Lognormal { sigma, .. } = base(&stated).unwrap() else {
            panic!("{stated:?}")
        };
        assert!(near(sigma, 0.194_427_055_307_791_4), "{sigma}");
    }

    /// hesim refuses `mom_beta(.5, sqrt(.25))`.
    #[test]
    fn a_share_spreads_only_so_much() {
        let stated = Distribution::BetaOfMean(dec!(0.5), Spread::StandardError(dec!(0.5)));
        assert_eq!(base(&stated).unwrap_err(), Unmade::SpreadTooWide);
    }
}
