//! How a number follows the one that is changed: not at all, along a line, or along a hyperbola.

use std::cmp::Ordering;

use crate::num::{Decimal, Exact, Fault, Scalar};

/// A number as a function of the changed one.
///
/// ```text
/// line        c + f · x
/// hyperbola   c + f / (x − k)
/// ```
///
/// Between the places where references, steps and limits change, every rule is one of these, and so
/// is every sum with one changed term. All are monotone, so that two equal signs at the ends of a
/// stretch mean that there is no root between, and two that differ that there is one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Form {
    constant: Exact,
    factor: Exact,
    pole: Option<Exact>,
}

impl Form {
    pub(super) fn constant(constant: Exact) -> Self {
        Self::line(constant, Exact::zero())
    }

    pub(super) const fn line(constant: Exact, factor: Exact) -> Self {
        Self {
            constant,
            factor,
            pole: None,
        }
    }

    pub(super) const fn hyperbola(constant: Exact, factor: Exact, pole: Exact) -> Self {
        Self {
            constant,
            factor,
            pole: Some(pole),
        }
    }

    /// Whether it follows the changed number at all.
    pub(super) fn moves(self) -> bool {
        self.factor.result() != Ok(Decimal::ZERO)
    }

    pub(super) fn at(self, x: Decimal) -> Exact {
        let x = Exact::exact(x);
        match self.pole {
            _ if !self.moves() => self.constant,
            None => self.constant + self.factor * x,
            Some(pole) => self.constant + self.factor / (x - pole),
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
        Self {
            constant: self.constant * by,
            factor: self.factor * by,
            ..self
        }
    }

    /// The difference; of two hyperbolas on one stretch the poles are the same.
    pub(super) fn minus(self, other: Self) -> Self {
        let pole = if self.moves() { self.pole } else { other.pole };
        Self {
            constant: self.constant - other.constant,
            factor: self.factor - other.factor,
            pole,
        }
    }

    /// How it stands to a level at `x`, decided.
    pub(super) fn against(self, level: Exact, x: Decimal) -> Result<Ordering, Fault> {
        let difference = self.plus(-level);
        difference.at(x).sign().or_else(|fault| {
            // Close to its pole a hyperbola is too large to be held; its sign is that of a product.
            let pole = self.pole.ok_or(fault)?;
            let distance = Exact::exact(x) - pole;
            let product = (difference.constant * distance + difference.factor).sign()?;
            Ok(match distance.sign()? {
                Ordering::Less => product.reverse(),
                Ordering::Equal | Ordering::Greater => product,
            })
        })
    }

    /// Where it is at a level strictly between `low` and `high`, if anywhere.
    pub(super) fn root(
        self,
        level: Exact,
        low: Decimal,
        high: Decimal,
    ) -> Result<Option<Decimal>, Fault> {
        if !self.moves() {
            return Ok(None);
        }
        let (below, above) = (self.against(level, low)?, self.against(level, high)?);
        if below == above || below == Ordering::Equal || above == Ordering::Equal {
            return Ok(None);
        }
        let wanted = level - self.constant;
        let root = match self.pole {
            None => wanted / self.factor,
            Some(pole) => pole + self.factor / wanted,
        };
        let root = root.result()?;
        Ok((low < root && root < high).then_some(root))
    }
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
    fn a_sign_is_known_where_the_value_is_too_large_to_hold() {
        let steep = Form::hyperbola(exact(dec!(110)), exact(dec!(-1e14)), Exact::zero());
        let smallest = dec!(0.000000000001);
        assert_eq!(steep.against(Exact::zero(), smallest), Ok(Ordering::Less));
        let root = steep.root(Exact::zero(), smallest, dec!(1e12));
        assert_eq!(root, Ok(Some(dec!(1e14) / dec!(110))));
    }
}
