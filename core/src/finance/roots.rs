//! The roots of sums of powers: found one by one, each held between two certain signs.

use std::cmp::Ordering;

use crate::num::Wide;

/// A sum counts as zero where its two sides differ by less than 2^-100 of what they are made of.
///
/// It is far above what 128 binary digits lose in thousands of terms, and far below what half a unit
/// of the twelfth decimal of a simple root makes of the sum.
const CERTAIN: i64 = -100;
/// A root that others are separated by is known to 2^-60 before the step that doubles its digits.
const SEPARATING: i64 = -60;
/// A root that is only rounded to 12 decimals afterwards.
pub(super) const TO_BE_ROUNDED: i64 = -40;
/// No search takes more steps: it halves its interval at worst.
const MOST_STEPS: u32 = 400;

/// Whether a sum of terms of this size is known to a thousandth of the twelfth decimal.
pub(super) fn is_known(size: Wide) -> bool {
    const THOUSANDTH: i64 = -50;
    size.magnitude().saturating_add(CERTAIN) < THOUSANDTH
}

/// What a term's factor is raised to.
#[derive(Debug, Clone)]
pub(super) enum Powers {
    /// 0, 1, 2 …
    Whole,
    /// One for each term, rising.
    Years(Vec<Wide>),
}

/// A sum `f(y) = Σ c_i · y^(a_i)` of terms in the order of rising powers.
#[derive(Debug, Clone)]
pub(super) struct Series {
    pub(super) powers: Powers,
    pub(super) coefficients: Vec<Wide>,
}

/// A root.
#[derive(Debug, Clone, Copy)]
pub(super) struct Root {
    pub(super) at: Wide,
    /// The sign of the sum below it and above it; equal where the sum only touches zero.
    pub(super) below: Ordering,
    pub(super) above: Ordering,
}

/// What a sum is at a place: its positive terms, its negative ones, and both by the logarithm of y.
struct Sides {
    gains: Wide,
    losses: Wide,
    gains_slope: Wide,
    losses_slope: Wide,
}

/// The sign of what remains of `gains` after `losses`; equal where it cannot be told from zero.
fn sign(gains: Wide, losses: Wide) -> Ordering {
    let rest = gains - losses;
    let size = gains.magnitude().max(losses.magnitude());
    if rest.is_zero() || rest.magnitude() < size.saturating_add(CERTAIN) {
        return Ordering::Equal;
    }
    rest.compare(Wide::ZERO)
}

impl Series {
    /// How often the sign changes from one coefficient to the next; zeros do not count.
    pub(super) fn sign_changes(&self) -> usize {
        self.changes().count()
    }

    /// The places of the last term before each change of sign and the first after it.
    fn changes(&self) -> impl Iterator<Item = (usize, usize)> {
        let mut before: Option<(usize, bool)> = None;
        self.coefficients
            .iter()
            .enumerate()
            .filter(|(_, coefficient)| !coefficient.is_zero())
            .filter_map(move |(place, coefficient)| {
                let negative = coefficient.is_negative();
                let (last, was) = before.replace((place, negative))?;
                (was != negative).then_some((last, place))
            })
    }

    fn power(&self, place: usize) -> Wide {
        match &self.powers {
            Powers::Whole => Wide::whole(i128::try_from(place).unwrap_or(0)),
            Powers::Years(years) => years.get(place).copied().unwrap_or(Wide::ZERO),
        }
    }

    /// Calls `each` with every term's coefficient, its power and `y` raised to that power.
    #[inline]
    fn at(&self, y: Wide, mut each: impl FnMut(Wide, Wide, Wide)) {
        match &self.powers {
            Powers::Whole => {
                let mut raised = Wide::ONE;
                for (power, coefficient) in (0_i128..).zip(&self.coefficients) {
                    if !coefficient.is_zero() {
                        each(*coefficient, Wide::whole(power), raised);
                    }
                    raised = raised * y;
                }
            }
            Powers::Years(years) => {
                let logarithm = y.ln();
                for (coefficient, power) in self.coefficients.iter().zip(years) {
                    each(*coefficient, *power, (*power * logarithm).exp());
                }
            }
        }
    }

    /// The sum at a place; `None` where its terms are so large that the decimals that are decided by
    /// are not known.
    pub(super) fn value(&self, y: Wide) -> Option<Wide> {
        let (mut sum, mut size) = (Wide::ZERO, Wide::ZERO);
        self.at(y, |coefficient, _, raised| {
            let term = coefficient * raised;
            sum = sum + term;
            size = size + term.absolute();
        });
        is_known(size).then_some(sum)
    }

    /// The sign of the sum at a place; equal where it cannot be told from zero.
    pub(super) fn sign(&self, y: Wide) -> Ordering {
        let (mut gains, mut losses) = (Wide::ZERO, Wide::ZERO);
        self.at(y, |coefficient, _, raised| {
            let term = coefficient.absolute() * raised;
            if coefficient.is_negative() {
                losses = losses + term;
            } else {
                gains = gains + term;
            }
        });
        sign(gains, losses)
    }

    fn sides(&self, y: Wide) -> Sides {
        let (mut gains, mut losses) = (Wide::ZERO, Wide::ZERO);
        let (mut gains_slope, mut losses_slope) = (Wide::ZERO, Wide::ZERO);
        self.at(y, |coefficient, power, raised| {
            let term = coefficient.absolute() * raised;
            if coefficient.is_negative() {
                losses = losses + term;
                losses_slope = losses_slope + term * power;
            } else {
                gains = gains + term;
                gains_slope = gains_slope + term * power;
            }
        });
        Sides {
            gains,
            losses,
            gains_slope,
            losses_slope,
        }
    }

    /// The sum whose roots lie between the roots of this one: it has one change of sign less.
    ///
    /// By Rolle's theorem a root of the derivative of `f / y^b` lies between any two roots of `f`.
    /// With `b` between the powers where the sign changes, its coefficients `c_i · (a_i − b)` no
    /// longer change sign there, and change it wherever else they did.
    fn separating(&self, (last, next): (usize, usize)) -> Self {
        let between = (self.power(last) + self.power(next)).scaled(-1);
        let coefficients = self
            .coefficients
            .iter()
            .enumerate()
            .map(|(place, coefficient)| *coefficient * (self.power(place) - between))
            .collect();
        Self {
            powers: self.powers.clone(),
            coefficients,
        }
    }

    /// Every root from `least` to `greatest`, rising.
    pub(super) fn roots(&self, least: Wide, greatest: Wide, precision: i64) -> Vec<Root> {
        let mut changes = self.changes();
        let Some(first) = changes.next() else {
            return Vec::new();
        };
        if changes.next().is_none() {
            return self
                .only_root(least, greatest, precision)
                .into_iter()
                .collect();
        }
        let inner = self.separating(first).roots(least, greatest, SEPARATING);
        let places = inner.into_iter().map(|root| root.at).chain([greatest]);
        let mut roots = Vec::new();
        let mut before = (least, self.sign(least));
        let mut touched: Option<Wide> = None;
        for place in places {
            let now = self.sign(place);
            if now == Ordering::Equal {
                touched = Some(place);
                continue;
            }
            let (from, was) = before;
            let at = match touched.take() {
                // At an end of the search nothing is known of the other side.
                Some(at) if was != Ordering::Equal => Some(at),
                None if was != Ordering::Equal && was != now => {
                    Some(self.between(from, place, was, precision))
                }
                _ => None,
            };
            roots.extend(at.map(|at| Root {
                at,
                below: was,
                above: now,
            }));
            before = (place, now);
        }
        roots
    }

    /// The root of a sum whose sign changes once. There is exactly one (Descartes); `None` where it
    /// is not from `least` to `greatest`.
    fn only_root(&self, least: Wide, greatest: Wide, precision: i64) -> Option<Root> {
        let first = self.coefficients.iter().find(|first| !first.is_zero())?;
        let below = first.compare(Wide::ZERO);
        let at = self.between(least, greatest, below, precision);
        let outside = [least, greatest].into_iter().any(|end| {
            let away = (at - end).magnitude();
            away < end.magnitude().saturating_sub(30)
        });
        if outside && (self.sign(least) != below || self.sign(greatest) != below.reverse()) {
            return None;
        }
        Some(Root {
            at,
            below,
            above: below.reverse(),
        })
    }

    /// The root between two places with different signs, or where they cannot be told from it.
    ///
    /// The gains and the losses are compared by their logarithms, which are nearly straight lines of
    /// the logarithm of y: a step of Newton's on these goes almost home. A step that leaves the
    /// interval is replaced by halving it.
    fn between(&self, least: Wide, greatest: Wide, below: Ordering, precision: i64) -> Wide {
        let (mut low, mut high) = (least, greatest);
        let inside =
            |y: Wide, low: Wide, high: Wide| y.compare(low).is_gt() && y.compare(high).is_lt();
        let mut y = if inside(Wide::ONE, low, high) {
            Wide::ONE
        } else {
            middle(low, high)
        };
        for _ in 0..MOST_STEPS {
            let Sides {
                gains,
                losses,
                gains_slope,
                losses_slope,
            } = self.sides(y);
            let side = sign(gains, losses);
            if side == Ordering::Equal {
                return y;
            }
            if side == below {
                low = y;
            } else {
                high = y;
            }
            // ln(gains / losses) is near 2 (gains − losses) / (gains + losses), so that the step of
            // the logarithm is a/b, and e^-step is near (2 − step) / (2 + step).
            let a = ((gains - losses) * gains * losses).scaled(1);
            let b = (gains_slope * losses - losses_slope * gains) * (gains + losses);
            let size = a.magnitude().saturating_sub(b.magnitude());
            let next = if size < 0 {
                y * (b.scaled(1) - a) / (b.scaled(1) + a)
            } else {
                // A large step is cut to a factor of 2.
                y.scaled(if a.is_negative() == b.is_negative() {
                    -1
                } else {
                    1
                })
            };
            if !b.is_zero() && size < precision {
                return next;
            }
            y = if !b.is_zero() && inside(next, low, high) {
                next
            } else {
                middle(low, high)
            };
            if !inside(y, low, high) {
                return low;
            }
        }
        y
    }
}

/// A place between two positive ones, in the middle of their sizes.
fn middle(low: Wide, high: Wide) -> Wide {
    let apart = high.magnitude().saturating_sub(low.magnitude());
    if apart <= 2 {
        return (low + high).scaled(-1);
    }
    low.scaled(apart.wrapping_div(2))
}
