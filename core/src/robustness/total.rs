//! How the total of a bid follows what one criterion brings, all else being as it is.

use super::awarded::Awarded;
use super::form::Form;
use crate::model::Method;
use crate::num::{Decimal, Exact, Scalar};

/// What the total of a bid is made of beside one criterion.
#[derive(Debug, Clone, Copy)]
pub(super) enum Beside {
    /// A sum: what all other criteria bring, as a merit, and the sign of what this one does.
    Sum { rest: Exact, sign: Exact },
    /// The points of quality of all other criteria, beside the amounts of the bid.
    Quality { rest: Exact, total: Total },
    /// An amount, beside the quality of the bid.
    Amount { quality: Exact, total: Total },
}

/// A total made of quality and amounts.
#[derive(Debug, Clone, Copy)]
pub(super) enum Total {
    /// The price.
    Price { price: Exact },
    /// So much money times the quality, over the price.
    Quotient { per: Exact, price: Exact },
    /// The price times a factor less another for each point of quality.
    Percent {
        whole: Exact,
        each: Exact,
        price: Exact,
    },
    /// The price over a coefficient, and costs.
    Features {
        rest: Exact,
        price: Exact,
        costs: Exact,
        /// Whether it is one of the costs that is changed, which is not among `costs` then.
        changes_cost: bool,
    },
}

impl Beside {
    /// What an entry's total is made of beside a criterion that brings `weighted`.
    pub(super) fn of(
        awarded: &Awarded<'_>,
        entry: usize,
        criterion: usize,
        weighted: Decimal,
    ) -> Option<Self> {
        let terms = awarded.terms;
        let score = awarded.score(entry)?;
        let own = Exact::exact(weighted);
        let Some(total) = Total::of(awarded, entry, criterion) else {
            let counts_against = terms.base().is_some_and(|base| base != criterion);
            let part = if counts_against { -own } else { own };
            return Some(Self::Sum {
                rest: awarded.merit(awarded.sum(entry)? - part),
                sign: awarded.merit(if counts_against {
                    -Exact::one()
                } else {
                    Exact::one()
                }),
            });
        };
        let quality = Exact::exact(score.quality?.value);
        Some(if terms.method.is_amount(criterion) {
            Self::Amount { quality, total }
        } else {
            Self::Quality {
                rest: quality - own,
                total,
            }
        })
    }

    /// The merit of the bid where the criterion brings so much; none where that is no form.
    pub(super) fn merit(&self, part: Form) -> Option<Form> {
        match self {
            Self::Sum { rest, sign } => Some(part.times(*sign).plus(*rest)),
            Self::Quality { rest, total } => total.of_quality(part.plus(*rest)),
            Self::Amount { quality, total } => total.of_amount(part, *quality),
        }
    }

    /// What a threshold of the total is held against.
    pub(super) fn reached(&self, part: Form) -> Form {
        match self {
            Self::Sum { rest, sign } => part.times(*sign).plus(*rest),
            Self::Quality { rest, .. } => part.plus(*rest),
            Self::Amount { quality, .. } => Form::constant(*quality),
        }
    }

    /// How far the total can move where what the criterion brings moves by at most `band`.
    pub(super) fn band_of_total(&self, band: Exact) -> Exact {
        match self {
            Self::Sum { .. } | Self::Amount { .. } => band,
            Self::Quality { total, .. } => total.band(band),
        }
    }
}

impl Total {
    /// The total of an entry; none of a method whose total is a sum over the criteria.
    pub(super) fn of(awarded: &Awarded<'_>, entry: usize, criterion: usize) -> Option<Self> {
        let score = awarded.score(entry)?;
        let amount = |criterion: usize| {
            let points = score.points.get(criterion)?.as_ref()?;
            Some(Exact::exact(points.value))
        };
        Some(match awarded.terms.method {
            Method::WeightedPoints(_) | Method::EvaluationPrice { .. } => return None,
            Method::LowestPrice { base, .. } => Self::Price {
                price: amount(*base)?,
            },
            Method::PricePerQuality { base, per, .. } => Self::Quotient {
                per: Exact::exact(*per),
                price: amount(*base)?,
            },
            Method::QualityPercent {
                base,
                top,
                price_weight,
                quality_weight,
                ..
            } => {
                let of_price = Exact::exact(*top) * Exact::exact(*price_weight);
                let weight = Exact::exact(*quality_weight);
                Self::Percent {
                    whole: (of_price + Exact::exact(*top) * weight) / of_price,
                    each: weight / of_price,
                    price: amount(*base)?,
                }
            }
            Method::FeatureCoefficient { base, costs, most } => {
                let others = costs.iter().filter(|cost| **cost != criterion);
                let others: Option<Vec<Exact>> = others.map(|cost| amount(*cost)).collect();
                Self::Features {
                    rest: Exact::one() - Exact::exact(*most),
                    price: amount(*base)?,
                    costs: crate::num::sum(others?),
                    changes_cost: costs.contains(&criterion),
                }
            }
        })
    }

    /// The merit where the quality is so much and does not move.
    pub(super) fn at_quality(self, quality: Exact) -> Option<Exact> {
        let merit = self.of_quality(Form::constant(quality))?;
        Some(merit.at(Decimal::ONE))
    }

    /// The merit where the quality is so much.
    fn of_quality(self, quality: Form) -> Option<Form> {
        let minus = -Exact::one();
        Some(match self {
            Self::Price { price } => Form::constant(-price),
            Self::Quotient { per, price } => quality.times(per / price),
            Self::Percent { whole, each, price } => {
                quality.times(price * each).plus(-(price * whole))
            }
            Self::Features {
                rest, price, costs, ..
            } => {
                let divided = quality.plus(rest).under(price * rest)?;
                divided.times(minus).plus(-costs)
            }
        })
    }

    /// The merit where the changed amount is so much.
    fn of_amount(self, amount: Form, quality: Exact) -> Option<Form> {
        let minus = -Exact::one();
        Some(match self {
            Self::Price { .. } => amount.times(minus),
            Self::Quotient { per, .. } => amount.under(per * quality)?,
            Self::Percent { whole, each, .. } => amount.times(each * quality - whole),
            Self::Features {
                rest,
                price,
                costs,
                changes_cost,
            } => {
                if changes_cost {
                    let divided = price * rest / (rest + quality);
                    amount.times(minus).plus(-(costs + divided))
                } else {
                    amount.times(-(rest / (rest + quality))).plus(-costs)
                }
            }
        })
    }

    /// How far the total can move where quality moves by at most `band` and is not below zero.
    pub(super) fn band(self, band: Exact) -> Exact {
        match self {
            Self::Price { .. } => Exact::zero(),
            Self::Quotient { per, price } => band * per / price,
            Self::Percent { each, price, .. } => band * price * each,
            // P · (1 − m) / (1 − m + v) falls steepest at v = 0, by P / (1 − m).
            Self::Features { rest, price, .. } => band * price / rest,
        }
    }
}
