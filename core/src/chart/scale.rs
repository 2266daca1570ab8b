//! Where an amount lies on a scale, worked out exactly.

use crate::num::Decimal;

/// About how many steps a scale has; on a narrow screen more would run into each other.
const STEPS: u32 = 4;

/// A scale that holds zero.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scale {
    pub(super) from: Decimal,
    pub(super) to: Decimal,
}

impl Scale {
    /// The scale that holds zero and all of `amounts`; none where they are all zero.
    pub(super) fn of(amounts: impl IntoIterator<Item = Decimal>) -> Option<Self> {
        let nothing = Self {
            from: Decimal::ZERO,
            to: Decimal::ZERO,
        };
        let scale = amounts.into_iter().fold(nothing, |scale, amount| Self {
            from: scale.from.min(amount),
            to: scale.to.max(amount),
        });
        (scale.from < scale.to).then_some(scale)
    }

    /// How far `amount` lies from the beginning, where the whole scale is `length` long; to two decimals.
    pub(super) fn place(&self, amount: Decimal, length: u32) -> Decimal {
        let span = self.to.checked_sub(self.from);
        let place = amount.checked_sub(self.from).and_then(|distance| {
            // The share first: an amount and a length may be too large together.
            let share = distance.checked_div(span?)?;
            share.checked_mul(Decimal::from(length))
        });
        place.unwrap_or_default().round_dp(2).normalize()
    }

    /// How long `amount` is, where the whole scale is `length` long.
    pub(super) fn length(&self, amount: Decimal, length: u32) -> Decimal {
        self.from
            .checked_add(amount.abs())
            .map_or(Decimal::ZERO, |end| self.place(end, length))
    }

    /// Round amounts on the scale; zero among them, where it is on it.
    pub(super) fn ticks(&self) -> Vec<Decimal> {
        self.ticks_in(STEPS)
    }

    /// The same, as close as they `fit`.
    pub(super) fn ticks_that(&self, fit: impl Fn(&[Decimal]) -> bool) -> Vec<Decimal> {
        let mut scales = (1..=STEPS).rev().map(|steps| self.ticks_in(steps));
        scales.find(|ticks| fit(ticks)).unwrap_or_default()
    }

    fn ticks_in(&self, steps: u32) -> Vec<Decimal> {
        let Some(step) = self.step(steps) else {
            return vec![Decimal::ZERO];
        };
        // From the first multiple of the step on: a scale may lie far from zero.
        let first = self.from.checked_div(step).map(|steps| steps.ceil());
        let first = first.and_then(|steps| steps.checked_mul(step));
        let ticks = std::iter::successors(first, |tick| tick.checked_add(step));
        let within = ticks.take_while(|tick| *tick <= self.to);
        within.map(|tick| tick.normalize()).collect()
    }

    /// The smallest of 1, 2 and 5 times a power of ten with which no more than some steps are needed.
    fn step(&self, steps: u32) -> Option<Decimal> {
        let span = self.to.checked_sub(self.from)?;
        let least = span.checked_div(Decimal::from(steps))?;
        let mut power = Decimal::new(1, 12);
        while power.checked_mul(Decimal::TEN)? <= least {
            power = power.checked_mul(Decimal::TEN)?;
        }
        [1u32, 2, 5, 10]
            .into_iter()
            .filter_map(|times| power.checked_mul(Decimal::from(times)))
            .find(|step| *step >= least)
            .map(|step| step.normalize())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal_macros::dec;

    fn ticks(from: Decimal, to: Decimal) -> Vec<Decimal> {
        Scale { from, to }.ticks()
    }

    #[test]
    fn ticks_are_round_and_hold_zero() {
        let amiens = [dec!(0), dec!(50000), dec!(100000), dec!(150000)];
        assert_eq!(ticks(dec!(0), dec!(184500)), amiens);
        assert_eq!(
            ticks(dec!(-30), dec!(50)),
            [-20, 0, 20, 40].map(Decimal::from)
        );
        assert_eq!(ticks(dec!(-7), dec!(0)), [-6, -4, -2, 0].map(Decimal::from));
        assert_eq!(ticks(dec!(0), dec!(0.0004)).len(), 5);
        let far = [1_000_000_000_000_i64, 1_000_000_000_002].map(Decimal::from);
        assert_eq!(
            ticks(dec!(1_000_000_000_000), dec!(1_000_000_000_003.5))[..2],
            [far[0], far[0] + Decimal::ONE]
        );
    }

    #[test]
    fn labels_that_would_touch_stand_further_apart_and_evenly() {
        let scale = Scale {
            from: dec!(8_500_000),
            to: dec!(27_000_000),
        };
        let ticks = |wide: u32| {
            scale.ticks_that(|ticks| {
                let pairs = ticks.iter().zip(ticks.iter().skip(1));
                let mut apart =
                    pairs.map(|(one, next)| scale.place(*next, 284) - scale.place(*one, 284));
                apart.all(|apart| apart >= Decimal::from(wide))
            })
        };
        let millions = |ticks: &[i64]| -> Vec<Decimal> {
            let all = ticks.iter().map(|tick| tick * 1_000_000);
            all.map(Decimal::from).collect()
        };
        assert_eq!(ticks(70), millions(&[10, 15, 20, 25]));
        assert_eq!(ticks(80), millions(&[10, 20]));
        assert_eq!(ticks(200), millions(&[20]));
    }

    #[test]
    fn places_are_shares_of_the_scale() {
        let scale = Scale::of([dec!(-50), dec!(150)]).unwrap();
        assert_eq!(scale.place(dec!(0), 100), dec!(25));
        assert_eq!(scale.place(dec!(150), 100), dec!(100));
        assert!(Scale::of([Decimal::ZERO]).is_none());
    }
}
