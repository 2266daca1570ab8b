//! Where a number that follows the changed one is at a level.

use std::cmp::Ordering;

use super::{Form, Shape, ten_to};
use crate::num::{Decimal, Exact, Fault, Scalar};

/// How often a stretch is halved: more often than a number has digits.
const HALVINGS: usize = 200;

impl Form {
    /// Where it is at a level strictly between `low` and `high`, if anywhere.
    pub(in super::super) fn root(
        self,
        level: Exact,
        low: Decimal,
        high: Decimal,
    ) -> Result<Option<Decimal>, Fault> {
        if !self.moves() {
            return Ok(None);
        }
        let below = self.against(level, low)?;
        if below == Ordering::Equal || self.goes(low, high) == Some(below) {
            return Ok(None);
        }
        let above = self.against(level, high)?;
        if below == above || above == Ordering::Equal {
            return Ok(None);
        }
        let wanted = level - self.constant;
        let root = match self.shape {
            Shape::Line => (wanted / self.factor * ten_to(self.tens)).result()?,
            Shape::Hyperbola(pole) => (pole + self.factor / wanted).result()?,
            Shape::Two { .. } | Shape::Power(_) | Shape::InversePower(_) | Shape::Logarithm => {
                self.halved(level, (low, high))?
            }
        };
        Ok((low < root && root < high).then_some(root))
    }

    /// Whether a line or a hyperbola rises or falls from `low` to `high`; none where that is not plain.
    fn goes(self, low: Decimal, high: Decimal) -> Option<Ordering> {
        let factor = self.factor.result().ok()?.cmp(&Decimal::ZERO);
        match self.shape {
            Shape::Line => Some(factor),
            Shape::Hyperbola(pole) => {
                let pole = pole.result().ok()?;
                (pole < low || pole > high).then(|| factor.reverse())
            }
            Shape::Two { .. } | Shape::Power(_) | Shape::InversePower(_) | Shape::Logarithm => None,
        }
    }

    /// The places strictly between `low` and `high` where it is at a level.
    ///
    /// ```text
    /// two   level where (x − h) / (x − k) = ± √(−g / f)
    /// ```
    pub(in super::super) fn roots(
        self,
        level: Exact,
        low: Decimal,
        high: Decimal,
    ) -> Result<Vec<Decimal>, Fault> {
        let Shape::Two {
            pole,
            factor,
            around,
        } = self.shape
        else {
            return Ok(self.root(level, low, high)?.into_iter().collect());
        };
        let mut ends = vec![low, high];
        let (first, second) = (self.factor.result()?, factor.result()?);
        if first.is_sign_negative() != second.is_sign_negative() {
            let ratio = (-factor / self.factor).root(2);
            for ratio in [ratio, -ratio] {
                let divisor = Exact::one() - ratio;
                // With equal factors it goes level half way between the poles, and at no other place.
                if divisor.sign()? != Ordering::Equal {
                    let place = ((around - ratio * pole) / divisor).result()?;
                    ends.extend((low < place && place < high).then_some(place));
                }
            }
        }
        ends.sort_unstable();
        let mut roots = Vec::new();
        for pair in ends.windows(2) {
            let [from, to] = pair else { continue };
            roots.extend(self.root(level, *from, *to)?);
            if *to < high && self.against(level, *to)? == Ordering::Equal {
                roots.push(*to);
            }
        }
        Ok(roots)
    }

    /// The place where it is at a level, by halving until no decimal lies between. The sign is that of all
    /// digits, and not of those that are decided by: where a total hardly moves, these would do for many
    /// places.
    fn halved(
        self,
        level: Exact,
        (mut low, mut high): (Decimal, Decimal),
    ) -> Result<Decimal, Fault> {
        let sign = |x: Decimal| {
            let difference = (self.at(x) - level).result()?;
            Ok(difference.cmp(&Decimal::ZERO))
        };
        let below = sign(low)?;
        for _ in 0..HALVINGS {
            let sum = low.checked_add(high).ok_or(Fault::Overflow)?;
            let middle = sum.checked_div(Decimal::TWO).ok_or(Fault::Overflow)?;
            if middle <= low || middle >= high {
                break;
            }
            match sign(middle)? {
                Ordering::Equal => return Ok(middle),
                order if order == below => low = middle,
                _ => high = middle,
            }
        }
        Ok(low)
    }
}
