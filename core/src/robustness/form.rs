//! How a number follows the one that is changed: not at all, along a line, a hyperbola, a power or a logarithm.

mod roots;

use std::cmp::Ordering;

use crate::num::{Decimal, Exact, Fault, Scalar};

/// A number as a function of the changed one.
///
/// ```text
/// line        c + f · x / 10^t
/// hyperbola   c + f / (x − k)
/// two         c + f / (x − k) + g / (x − h)
/// power       c + f · (x / 10^t)^p,  f / (x / 10^t)^p
/// logarithm   c + f · ln x
/// ```
///
/// Between the places where references, steps and limits change, every rule is one of these, and
/// so is every difference of those that move on one stretch. All but the difference of two hyperbolas are
/// monotone, so that two equal signs at the ends of a stretch mean that there is no root between, and two
/// that differ that there is one. Two hyperbolas are monotone beside the places where they go level.
///
/// A line over a price of twelve digits rises by next to nothing for a unit of it, and by a number of all digits
/// for a power of ten that is close to it: so large numbers are counted in these.
#[derive(Debug, Clone, Copy)]
pub(super) struct Form {
    constant: Exact,
    factor: Exact,
    /// The changed number is counted in this power of ten; zero beside lines and powers.
    tens: u32,
    shape: Shape,
}

/// What the factor is multiplied by.
#[derive(Debug, Clone, Copy)]
enum Shape {
    Line,
    /// Around the pole.
    Hyperbola(Exact),
    /// Around the pole, and another with a factor of its own around another.
    Two {
        pole: Exact,
        factor: Exact,
        around: Exact,
    },
    Power(u32),
    InversePower(u32),
    Logarithm,
}

/// From this distance of its pole a hyperbola is divided to know its sign.
const FARTHEST: Decimal = Decimal::from_parts(3_567_587_328, 232, 0, false, 0);

impl Form {
    pub(super) fn constant(constant: Exact) -> Self {
        Self::line(constant, Exact::zero())
    }

    pub(super) const fn line(constant: Exact, factor: Exact) -> Self {
        Self {
            constant,
            factor,
            tens: 0,
            shape: Shape::Line,
        }
    }

    /// A line that rises by `rise` for each `run`.
    pub(super) fn line_over(constant: Exact, rise: Exact, run: Exact) -> Self {
        let tens = tens_of(run);
        Self {
            constant,
            factor: rise * ten_to(tens) / run,
            tens,
            shape: Shape::Line,
        }
    }

    pub(super) const fn hyperbola(constant: Exact, factor: Exact, pole: Exact) -> Self {
        Self {
            constant,
            factor,
            tens: 0,
            shape: Shape::Hyperbola(pole),
        }
    }

    /// `most · (x / base)^p`
    pub(super) fn power(most: Exact, base: Exact, exponent: u32) -> Self {
        let tens = tens_of(base);
        Self {
            constant: Exact::zero(),
            factor: most * (ten_to(tens) / base).power(exponent),
            tens,
            shape: Shape::Power(exponent),
        }
    }

    /// `most · (base / x)^p`
    pub(super) fn inverse_power(most: Exact, base: Exact, exponent: u32) -> Self {
        let tens = tens_of(base);
        Self {
            constant: Exact::zero(),
            factor: most * (base * Exact::exact(Decimal::new(1, tens))).power(exponent),
            tens,
            shape: Shape::InversePower(exponent),
        }
    }

    pub(super) const fn logarithm(constant: Exact, factor: Exact) -> Self {
        Self {
            constant,
            factor,
            tens: 0,
            shape: Shape::Logarithm,
        }
    }

    /// Whether it follows the changed number at all.
    pub(super) fn moves(self) -> bool {
        self.factor.result() != Ok(Decimal::ZERO)
    }

    pub(super) fn at(self, x: Decimal) -> Exact {
        let x = Exact::exact(x);
        if !self.moves() {
            return self.constant;
        }
        let x = self.counted(x);
        let moving = match self.shape {
            Shape::Line => self.factor * x,
            Shape::Hyperbola(pole) => self.factor / (x - pole),
            Shape::Two {
                pole,
                factor,
                around,
            } => self.factor / (x - pole) + factor / (x - around),
            Shape::Power(exponent) => self.factor * x.power(exponent),
            Shape::InversePower(exponent) => {
                (0..exponent).fold(self.factor, |factor, _| factor / x)
            }
            Shape::Logarithm => self.factor * x.ln(),
        };
        self.constant + moving
    }

    /// The changed number in its power of ten.
    fn counted(self, x: Exact) -> Exact {
        if self.tens == 0 {
            return x;
        }
        x * Exact::exact(Decimal::new(1, self.tens))
    }

    /// A line or a power in a higher power of ten.
    fn in_tens(self, tens: u32) -> Self {
        let exponent = match self.shape {
            Shape::Power(exponent) => exponent,
            _ => 1,
        };
        let times = ten_to(tens.saturating_sub(self.tens)).power(exponent);
        Self {
            factor: self.factor * times,
            tens,
            ..self
        }
    }

    /// The same plus a number that does not move.
    pub(super) fn plus(self, constant: Exact) -> Self {
        Self {
            constant: self.constant + constant,
            ..self
        }
    }

    /// The same times a number that does not move.
    pub(super) fn times(self, by: Exact) -> Self {
        let shape = match self.shape {
            Shape::Two {
                pole,
                factor,
                around,
            } => Shape::Two {
                pole,
                factor: factor * by,
                around,
            },
            shape => shape,
        };
        Self {
            constant: self.constant * by,
            factor: self.factor * by,
            shape,
            ..self
        }
    }

    /// The difference; of two that move on one stretch the shapes are the same, or hyperbolas around two poles.
    pub(super) fn minus(self, other: Self) -> Self {
        let (shape, tens) = if self.moves() {
            (self.shape, self.tens)
        } else {
            (other.shape, other.tens)
        };
        if self.moves() && other.moves() {
            let constant = self.constant - other.constant;
            match (self.shape, other.shape) {
                (Shape::Hyperbola(pole), Shape::Hyperbola(around)) if pole != around => {
                    let shape = Shape::Two {
                        pole,
                        factor: -other.factor,
                        around,
                    };
                    return Self {
                        constant,
                        shape,
                        ..self
                    };
                }
                (Shape::Line, Shape::Hyperbola(_)) | (Shape::Hyperbola(_), Shape::Line) => {
                    return Self::constant(Exact::fault(Fault::Unread));
                }
                _ if self.tens != other.tens => {
                    let tens = self.tens.max(other.tens);
                    return self.in_tens(tens).minus(other.in_tens(tens));
                }
                _ => {}
            }
        }
        Self {
            constant: self.constant - other.constant,
            factor: self.factor - other.factor,
            tens,
            shape,
        }
    }

    /// A number that does not move over this one; none of a power or a logarithm, which is no form then.
    pub(super) fn under(self, number: Exact) -> Option<Self> {
        if !self.moves() {
            return Some(Self::constant(number / self.constant));
        }
        match self.shape {
            Shape::Line => {
                let whole = ten_to(self.tens);
                Some(Self::hyperbola(
                    Exact::zero(),
                    number * whole / self.factor,
                    -self.constant * whole / self.factor,
                ))
            }
            // n / (c + f / (x − k)) = n / c − n · f / c² / (x − k + f / c), and a line where c is zero.
            Shape::Hyperbola(pole) if self.constant.result() == Ok(Decimal::ZERO) => {
                let constant = -number / self.factor * pole;
                Some(Self::line_over(constant, number, self.factor))
            }
            Shape::Hyperbola(pole) => {
                let of = self.factor / self.constant;
                let whole = number / self.constant;
                Some(Self::hyperbola(whole, -whole * of, pole - of))
            }
            Shape::Two { .. } | Shape::Power(_) | Shape::InversePower(_) | Shape::Logarithm => None,
        }
    }

    /// How it stands to a level at `x`, decided.
    pub(super) fn against(self, level: Exact, x: Decimal) -> Result<Ordering, Fault> {
        let difference = self.plus(-level);
        if let Some(far) = difference.far_from_zero(x) {
            return Ok(far);
        }
        difference.at(x).sign().or_else(|fault| {
            // Close to its pole a hyperbola is too large to be held; its sign is that of a product.
            let (pole, times) = match self.shape {
                Shape::Hyperbola(pole) => (pole, 1),
                Shape::InversePower(exponent) => (Exact::zero(), exponent),
                Shape::Two { .. } | Shape::Line | Shape::Power(_) | Shape::Logarithm => {
                    return Err(fault);
                }
            };
            let distance = self.counted(Exact::exact(x)) - pole;
            let grown = distance.power(times);
            let product = (difference.constant * grown + difference.factor).sign()?;
            Ok(match distance.sign()? {
                Ordering::Less if times & 1 == 1 => product.reverse(),
                Ordering::Less | Ordering::Equal | Ordering::Greater => product,
            })
        })
    }

    /// The sign of a hyperbola that is far from zero at `x`, without dividing: that of
    /// `(c · (x − k) + f) · (x − k)`. None where it may be decided to zero.
    fn far_from_zero(self, x: Decimal) -> Option<Ordering> {
        let Shape::Hyperbola(pole) = self.shape else {
            return None;
        };
        let distance = Exact::exact(x) - pole;
        let product = (self.constant * distance + self.factor).result().ok()?;
        let distance = distance.result().ok()?;
        // A product of 1 over 1e12 is a unit of the last decimal that is decided by.
        if product.abs() <= Decimal::ONE || distance.is_zero() || distance.abs() >= FARTHEST {
            return None;
        }
        let same = product.is_sign_negative() == distance.is_sign_negative();
        Some(if same {
            Ordering::Greater
        } else {
            Ordering::Less
        })
    }
}

/// The power of ten that a number is at least, if that is no fraction.
fn tens_of(number: Exact) -> u32 {
    let whole = number.result().unwrap_or_default().trunc();
    whole
        .mantissa()
        .unsigned_abs()
        .checked_ilog10()
        .unwrap_or(0)
}

fn ten_to(tens: u32) -> Exact {
    let power = 10_i128.checked_pow(tens);
    let power = power.and_then(|power| Decimal::try_from_i128_with_scale(power, 0).ok());
    power.map_or_else(|| Exact::fault(Fault::Overflow), Exact::exact)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal_macros::dec;

    fn exact(value: Decimal) -> Exact {
        Exact::exact(value)
    }

    #[test]
    fn a_hyperbola_meets_a_level_where_its_reciprocal_does() {
        // 100 · 800 / P = 64 at P = 1250.
        let ratio = Form::hyperbola(Exact::zero(), exact(dec!(80000)), Exact::zero());
        let root = ratio.root(exact(dec!(64)), dec!(800), dec!(1000000000000));
        assert_eq!(root, Ok(Some(dec!(1250))));
        assert_eq!(
            ratio.root(exact(dec!(64)), dec!(1300), dec!(2000)),
            Ok(None)
        );
    }

    #[test]
    fn powers_and_logarithms_meet_a_level_where_their_inverses_do() {
        // 100 · (800 / P)² = 64 at P = 1000, and 100 · (P / 800)² at 640.
        let inverse = Form::inverse_power(exact(dec!(100)), exact(dec!(800)), 2);
        let level = exact(dec!(64));
        assert_eq!(
            inverse.root(level, dec!(800), dec!(1000000000000)),
            Ok(Some(dec!(1000)))
        );
        let power = Form::power(exact(dec!(100)), exact(dec!(800)), 2);
        let root = power.root(level, dec!(0.01), dec!(800)).unwrap().unwrap();
        assert_eq!(crate::num::decide(root), dec!(640));
        let log = Form::logarithm(exact(dec!(0)), exact(dec!(1)));
        let e = log
            .root(exact(dec!(1)), dec!(1), dec!(1000))
            .unwrap()
            .unwrap();
        assert!((e - dec!(2.718281828459)).abs() < dec!(0.00000000001));
    }

    /// 22 + 60 · x / 9e11 is 80 at 8.7e11, and 58 + 60 · x / 8e9 at −36 · 7.2e21 / (60 · 8.92e11).
    #[test]
    fn lines_over_large_numbers_meet_a_level_to_all_decimals() {
        let zero = Exact::zero();
        let rising = Form::line_over(exact(dec!(22)), exact(dec!(60)), exact(dec!(900000000000)));
        let root = rising.root(exact(dec!(80)), dec!(700000000000), dec!(1000000000000));
        assert_eq!(root, Ok(Some(dec!(870000000000))));
        let other = Form::line_over(exact(dec!(58)), exact(dec!(60)), exact(dec!(8000000000)));
        let apart = other.minus(rising);
        let root = apart.root(zero, dec!(-10000000000), dec!(0)).unwrap();
        assert_eq!(
            root.map(crate::num::decide),
            Some(dec!(-4843049327.354260089686))
        );
    }

    /// 1 − 1 / x + 2 / (x − 6) is (x − 2) (x − 3) / (x (x − 6)).
    #[test]
    fn two_hyperbolas_meet_twice() {
        let one = Form::hyperbola(exact(dec!(1)), exact(dec!(-1)), exact(dec!(0)));
        let other = Form::hyperbola(exact(dec!(0)), exact(dec!(-2)), exact(dec!(6)));
        let apart = one.minus(other);
        let roots = apart.roots(Exact::zero(), dec!(1), dec!(5)).unwrap();
        let roots: Vec<Decimal> = roots.into_iter().map(crate::num::decide).collect();
        assert_eq!(roots, [dec!(2), dec!(3)]);
        assert_eq!(
            apart.against(Exact::zero(), dec!(2.5)),
            Ok(Ordering::Greater)
        );
    }

    #[test]
    fn a_number_over_a_hyperbola_is_one() {
        // 12 / (2 + 3 / (x − 1)) at x = 4 is 4.
        let form = Form::hyperbola(exact(dec!(2)), exact(dec!(3)), exact(dec!(1)));
        let under = form.under(exact(dec!(12))).unwrap();
        assert_eq!(under.at(dec!(4)).sign(), Ok(Ordering::Greater));
        assert_eq!(
            crate::num::decide(under.at(dec!(4)).result().unwrap()),
            dec!(4)
        );
    }

    #[test]
    fn a_sign_is_known_where_the_value_is_too_large_to_hold() {
        let steep = Form::hyperbola(exact(dec!(110)), exact(dec!(-1e14)), Exact::zero());
        let smallest = dec!(0.000000000001);
        assert_eq!(steep.against(Exact::zero(), smallest), Ok(Ordering::Less));
        let root = steep.root(Exact::zero(), smallest, dec!(1e12));
        assert_eq!(root, Ok(Some(dec!(1e14) / dec!(110))));
    }
}
