//! Present-value factors: over the years of a study, its months, and at any half-month between.

use super::discount_rates;
use crate::model::{Compounding, Discounting, RateChain, Span, Study, Timing};
use crate::num::{Decimal, Scalar, sum};

/// Half-months in a year: the finest time that a declared timing of months asks for.
const HALVES: u32 = 24;

/// What one unit of money due at any time of a study is worth at the base date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresentValueFactors<S> {
    /// The factor of year 0, 1, 2 …; year 0 is the base date, so its factor is 1.
    pub by_year: Vec<S>,
    /// The factor of month 1, 2 …; empty where the documents declare no monthly rate.
    pub by_month: Vec<S>,
    /// The factor of the end of the study, where a residual value stands.
    pub end_of_study: S,
    /// The sum of the factors of years 1 on, each as much as its year counts: a present value
    /// divided by it is its annual equivalent.
    pub annuity: S,
    /// The sum of the factors of the twelve months of year 1, 2 …: every line that is paid by the
    /// month asks for it in every year.
    months_of_year: Vec<S>,
    curve: Curve<S>,
}

/// The present-value factors of a study.
///
/// # Formula
///
/// ```text
/// end of year, chained    DF(t) = DF(t−1) / (1 + r_t),  DF(0) = 1
/// end of year, spot       DF(t) = 1 / (1 + r_t)^t
/// start of year           the end-of-year factor of year t − 1
/// mid-year, chained       DF(t) = C(t−1) / (1 + r_t)^½,  C the chained end-of-year factor
/// mid-year, spot          DF(t) = 1 / ((1 + r_t)^(t−1) · (1 + r_t)^½)
/// month k of year t       C(t−1) / (1 + r_t)^(k/12), at the end of the month
/// ```
///
/// where `r_t` is the rate of year `t`. A constant rate gives the same factors chained and spot.
/// Where a month earns a twelfth of the rate, `(1 + r_t)^(k/12)` is `(1 + r_t/12)^k`, also for
/// whole years. Start and middle of a month are to a month what they are to a year; a partial year
/// is due at the start, the middle or the end of its months.
///
/// # Units
///
/// - rates: fraction per year, greater than −1; real or nominal like the amounts they are applied to
/// - factors: pure numbers, not rounded
///
/// # Errors
///
/// The scalars carry a fault where a factor does not fit.
///
/// # Examples
///
/// 3 % over 15 years: the single present value factor is 0.642 and the uniform one 11.94.
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::finance::present_value_factors;
/// use wholelife::model::{Compounding, Discounting, PriceBasis, RateChain, Study, Timing};
/// use wholelife::num::{Date, Exact};
/// let discounting = Discounting {
///     price_basis: PriceBasis::Real,
///     timing: Timing::End,
///     chain: RateChain::Chained,
///     monthly: Some(Compounding::YearlyEquivalent),
///     day_count: None,
///     conversion: None,
///     rates: vec![dec!(0.03); 15],
///     inflation: None,
/// };
/// let study = Study::of_years(Date::parse("2027-01-01").unwrap(), 15);
/// let factors = present_value_factors::<Exact>(&discounting, &study);
/// let last = factors.by_year.last().unwrap().result().unwrap();
/// assert_eq!(last.round_dp(3), dec!(0.642));
/// assert_eq!(factors.annuity.result().unwrap().round_dp(2), dec!(11.94));
/// let last = factors.by_month.last().unwrap().result().unwrap();
/// assert_eq!(last.round_dp(3), dec!(0.642));
/// ```
///
/// # Sources
///
/// `[HB135-2025]` single and uniform present value factors; `[DK-FM-2021]` for rates that step down.
#[must_use]
pub fn present_value_factors<S: Scalar>(
    discounting: &Discounting,
    study: &Study,
) -> PresentValueFactors<S> {
    let curve = Curve::new(discounting);
    let by_year: Vec<S> = (0..=study.years())
        .map(|year| curve.due(study.year(year)))
        .collect();
    let counted = (1_u32..).zip(by_year.iter().skip(1));
    let annuity = counted.fold(S::zero(), |sum, (year, factor)| {
        let twelfths = study.twelfths(study.year(year));
        let factor = part_of_year(*factor, twelfths);
        sum + weighted(factor, study.weight(year))
    });
    let by_month = match discounting.monthly {
        Some(_) => curve.months(study.months),
        None => Vec::new(),
    };
    let years = by_month.chunks_exact(12);
    PresentValueFactors {
        months_of_year: years.map(|months| sum(months.iter().copied())).collect(),
        by_month,
        end_of_study: curve.at(study.months.saturating_mul(2)),
        annuity,
        by_year,
        curve,
    }
}

/// As many twelfths of a yearly amount.
///
/// # Formula
///
/// ```text
/// A · m / 12
/// ```
///
/// where `A` is `amount`, in any unit a year, and `m` the months that count.
///
/// # Errors
///
/// The scalar carries a fault where the product does not fit.
///
/// # Examples
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::finance::part_of_year;
/// use wholelife::num::{Exact, Scalar};
/// assert_eq!(part_of_year(Exact::exact(dec!(1200)), 5).result(), Ok(dec!(500)));
/// ```
#[must_use]
pub fn part_of_year<S: Scalar>(amount: S, twelfths: u32) -> S {
    if twelfths == 12 {
        return amount;
    }
    amount * S::exact(Decimal::from(twelfths)) / S::exact(Decimal::from(12))
}

/// An amount with the weight of its year; the amount itself where that is one.
///
/// # Formula
///
/// ```text
/// A · w
/// ```
///
/// # Errors
///
/// The scalar carries a fault where the product does not fit.
///
/// # Examples
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::finance::weighted;
/// use wholelife::num::{Exact, Scalar};
/// assert_eq!(weighted(Exact::exact(dec!(80)), Some(dec!(0.5))).result(), Ok(dec!(40)));
/// ```
#[must_use]
pub fn weighted<S: Scalar>(amount: S, weight: Option<Decimal>) -> S {
    weight.map_or(amount, |weight| amount * S::exact(weight))
}

impl<S: Scalar> PresentValueFactors<S> {
    /// The factor of what is due for a span of months, at the declared timing.
    #[must_use]
    pub fn due(&self, span: Span) -> S {
        self.curve.due(span)
    }

    /// The factor of a time after the base date, in years: `numerator / denominator`, the latter not
    /// zero. What lies beyond the study has the rate of its last year.
    #[must_use]
    pub fn at_time(&self, numerator: u32, denominator: u32) -> S {
        self.curve.at_time(numerator, denominator)
    }

    /// The sum of the factors of the months of a span.
    #[must_use]
    pub fn of_months(&self, span: Span) -> S {
        let index = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
        if span.months() == 12 && span.from.is_multiple_of(12) {
            let year = span
                .from
                .checked_div(12)
                .and_then(|year| self.months_of_year.get(index(year)));
            if let Some(sum) = year {
                return *sum;
            }
        }
        let months = self.by_month.iter().copied();
        sum(months.skip(index(span.from)).take(index(span.months())))
    }

    /// The factor of the end of a month after the base date, whatever the declared timing; 1 for
    /// month 0.
    #[must_use]
    pub fn at_month(&self, month: u32) -> S {
        self.curve.at(month.saturating_mul(2))
    }
}

/// The present value of one unit at any half-month after the base date.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Curve<S> {
    timing: Timing,
    chain: RateChain,
    /// Half-months over which the base of a year compounds once.
    period: u32,
    /// What one unit grows to in one period, by year from 1 on.
    bases: Vec<S>,
    /// The chained factor at the end of year 0, 1, 2 …
    ends: Vec<S>,
}

impl<S: Scalar> Curve<S> {
    fn new(discounting: &Discounting) -> Self {
        let twelfth = discounting.monthly == Some(Compounding::Twelfth);
        let base = |rate: S| {
            S::one()
                + if twelfth {
                    rate / S::exact(Decimal::from(12))
                } else {
                    rate
                }
        };
        let bases: Vec<S> = discount_rates(discounting).into_iter().map(base).collect();
        let period = if twelfth { 2 } else { HALVES };
        let yearly = HALVES.checked_div(period).unwrap_or(1);
        let chained = bases.iter().scan(S::one(), |end, base| {
            *end = *end / base.power(yearly);
            Some(*end)
        });
        Self {
            timing: discounting.timing,
            chain: discounting.chain,
            period,
            ends: std::iter::once(S::one()).chain(chained).collect(),
            bases,
        }
    }

    /// The factor of what is due for a span of months, at the declared timing.
    fn due(&self, span: Span) -> S {
        self.at(match self.timing {
            Timing::Start => span.from.saturating_mul(2),
            Timing::Mid => span.from.saturating_add(span.to),
            Timing::End => span.to.saturating_mul(2),
        })
    }

    /// The factor of a time, in half-months after the base date. A time belongs to the year that it
    /// ends, or lies in.
    fn at(&self, halves: u32) -> S {
        let Some(last) = halves.checked_sub(1) else {
            return S::one();
        };
        let year = last.checked_div(HALVES).unwrap_or(0);
        let into = halves.saturating_sub(year.saturating_mul(HALVES));
        let index = usize::try_from(year).unwrap_or(usize::MAX);
        let base = self.bases.get(index).copied().unwrap_or_else(S::one);
        let grown = self.grown(base, into);
        match self.chain {
            RateChain::Chained => self.ends.get(index).copied().unwrap_or_else(S::one) / grown,
            RateChain::Spot => S::one() / (base.power(self.periods(year)) * grown),
        }
    }

    /// The factor of a time in years, `numerator / denominator`, on the same curve.
    fn at_time(&self, numerator: u32, denominator: u32) -> S {
        let last = u32::try_from(self.bases.len()).unwrap_or(u32::MAX);
        let whole = numerator.saturating_sub(1).checked_div(denominator);
        let before = whole.unwrap_or(0).min(last.saturating_sub(1));
        let into = numerator.saturating_sub(before.saturating_mul(denominator));
        if into == 0 {
            return S::one();
        }
        let index = usize::try_from(before).unwrap_or(usize::MAX);
        let base = self.bases.get(index).copied().unwrap_or_else(S::one);
        // The base compounds so often in a year.
        let yearly = HALVES.checked_div(self.period).unwrap_or(1);
        let (above, below) = (into.saturating_mul(yearly), denominator);
        let common = common_divisor(above, below);
        let degree = below.checked_div(common).unwrap_or(1);
        let times = above.checked_div(common).unwrap_or(0);
        self.before_growth(before, base) / raised(base.root(degree), times)
    }

    /// `base^(halves / period)`.
    fn grown(&self, base: S, halves: u32) -> S {
        let whole = halves.checked_div(self.period).unwrap_or(0);
        let rest = halves.saturating_sub(whole.saturating_mul(self.period));
        let grown = base.power(whole);
        if rest == 0 {
            return grown;
        }
        let common = common_divisor(rest, self.period);
        let degree = self.period.checked_div(common).unwrap_or(1);
        let part = base
            .root(degree)
            .power(rest.checked_div(common).unwrap_or(0));
        if whole == 0 { part } else { grown * part }
    }

    /// The factor of month 1, 2 … at the declared timing. Each year takes one root, not twelve.
    fn months(&self, months: u32) -> Vec<S> {
        let years = (0_u32..).zip(&self.bases).map(|(year, base)| {
            let begins = self.before_growth(year, *base);
            let degree = self.period.checked_div(2).unwrap_or(1);
            let month = base.root(degree);
            let first = match self.timing {
                Timing::Start => S::one(),
                Timing::Mid => base.root(self.period),
                Timing::End => month,
            };
            let grown = std::iter::successors(Some(first), move |grown| Some(*grown * month));
            let mut factors: Vec<S> = grown.take(12).map(|grown| begins / grown).collect();
            // The beginning of a year is the end of the one before, and has that one's rate.
            if let (Timing::Start, Some(first)) = (self.timing, factors.first_mut()) {
                *first = self.at(year.saturating_mul(HALVES));
            }
            factors
        });
        let most = usize::try_from(months).unwrap_or(usize::MAX);
        years.flatten().take(most).collect()
    }

    /// What the growth within a year, counted from 0, divides.
    fn before_growth(&self, year: u32, base: S) -> S {
        match self.chain {
            RateChain::Chained => {
                let index = usize::try_from(year).unwrap_or(usize::MAX);
                self.ends.get(index).copied().unwrap_or_else(S::one)
            }
            RateChain::Spot => S::one() / base.power(self.periods(year)),
        }
    }

    /// How often the base of a year compounds from the base date to the beginning of the year.
    fn periods(&self, year: u32) -> u32 {
        let halves = year.saturating_mul(HALVES);
        halves.checked_div(self.period).unwrap_or(0)
    }
}

/// `base^exponent` in few steps: exponents of days are large.
fn raised<S: Scalar>(base: S, exponent: u32) -> S {
    if exponent == 0 {
        return S::one();
    }
    let half = raised(base, exponent >> 1);
    let even = half * half;
    if exponent.is_multiple_of(2) {
        even
    } else {
        even * base
    }
}

fn common_divisor(one: u32, other: u32) -> u32 {
    match one.checked_rem(other) {
        Some(rest) => common_divisor(other, rest),
        None => one,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::PriceBasis;
    use crate::num::{Date, Exact, decide};
    use proptest::prelude::*;
    use rust_decimal_macros::dec;

    fn all(
        timing: Timing,
        chain: RateChain,
        monthly: Compounding,
        rates: Vec<Decimal>,
    ) -> PresentValueFactors<Exact> {
        let base_date = Date::parse("2027-01-01").unwrap();
        let study = Study::of_years(base_date, u32::try_from(rates.len()).unwrap());
        let discounting = Discounting {
            price_basis: PriceBasis::Real,
            timing,
            chain,
            monthly: Some(monthly),
            day_count: None,
            conversion: None,
            rates,
            inflation: None,
        };
        present_value_factors(&discounting, &study)
    }

    fn plain(factors: &[Exact]) -> Vec<Decimal> {
        let results = factors.iter().map(|factor| factor.result().unwrap());
        results.collect()
    }

    fn factors(timing: Timing, chain: RateChain, rates: Vec<Decimal>) -> Vec<Decimal> {
        plain(&all(timing, chain, Compounding::YearlyEquivalent, rates).by_year)
    }

    /// 12 % a year as one per cent a month: twelve months make 12.68 %.
    #[test]
    fn a_twelfth_compounds_every_month() {
        let rates = vec![dec!(0.12)];
        let factors = all(Timing::End, RateChain::Chained, Compounding::Twelfth, rates);
        let months = plain(&factors.by_month);
        assert_eq!(decide(months[1] * dec!(1.0201)), dec!(1));
        assert_eq!(plain(&factors.by_year)[1].round_dp(6), dec!(0.887449));
    }

    /// 3.5 % to year 35 and 2.5 % after it: year 36 differs much between the two readings.
    #[test]
    fn chained_and_spot_differ_when_the_rate_steps() {
        let mut rates = vec![dec!(0.035); 35];
        rates.push(dec!(0.025));
        let last = |chain| {
            factors(Timing::End, chain, rates.clone())
                .last()
                .copied()
                .unwrap()
        };
        assert_eq!(last(RateChain::Chained).round_dp(3), dec!(0.293));
        assert_eq!(last(RateChain::Spot).round_dp(3), dec!(0.411));
    }

    proptest! {
        #[test]
        fn a_zero_rate_is_a_plain_sum(years in 1usize..60, spot: bool) {
            let chain = if spot { RateChain::Spot } else { RateChain::Chained };
            for timing in Timing::ALL {
                let all = factors(*timing, chain, vec![Decimal::ZERO; years]);
                prop_assert!(all.iter().all(|factor| *factor == Decimal::ONE));
            }
        }

        /// Months at a yearly-equivalent rate meet the years at their ends and beginnings.
        #[test]
        fn months_agree_with_years_where_they_must(
            rates in prop::collection::vec((-50i64..200).prop_map(|rate| Decimal::new(rate, 3)), 1..40),
            spot: bool,
            twelfth: bool,
        ) {
            let chain = if spot { RateChain::Spot } else { RateChain::Chained };
            let monthly = if twelfth { Compounding::Twelfth } else { Compounding::YearlyEquivalent };
            for (timing, first) in [(Timing::End, 11), (Timing::Start, 0)] {
                let all = all(timing, chain, monthly, rates.clone());
                let months = plain(&all.by_month);
                let years = plain(&all.by_year);
                for (month, year) in months.iter().skip(first).step_by(12).zip(&years[1..]) {
                    prop_assert!((month - year).abs() < dec!(1e-22), "{month} {year}");
                }
            }
        }

        #[test]
        fn constant_rates_do_not_depend_on_the_chain(years in 1usize..40, per_mille in 1i64..200) {
            let rates = vec![Decimal::new(per_mille, 3); years];
            for timing in Timing::ALL {
                let chained = factors(*timing, RateChain::Chained, rates.clone());
                let spot = factors(*timing, RateChain::Spot, rates.clone());
                for (one, other) in chained.iter().zip(&spot) {
                    prop_assert!((one - other).abs() < dec!(1e-20));
                }
            }
        }
    }
}
