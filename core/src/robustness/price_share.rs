//! The share of the price beside quality, where the price is raised for missing quality.

use super::awarded::{Awarded, band};
use super::field::{Cause, Field, Line};
use super::share_range::ShareEnd;
use super::walk::{Flip, Path};
use super::weight::Parts;
use crate::award::TieKey;
use crate::model::Method;
use crate::num::{Decimal, Exact, Fault, Scalar, decide, sum};

/// Shares less than this are none: without a weight of the price there is no total.
const LEAST: Decimal = Decimal::from_parts(1, 0, 0, false, 12);

/// A changed share of the price.
///
/// ```text
/// x · E(x) = x · P + (1 − x) · P · (T − Q) / T
/// ```
///
/// where `E` is the raised price and `x = wP / (wP + wQ)`; the order by `x · E` is that by `E`, since `x`
/// is the same for all bids. A declared rounding of totals moves `E`, and `x · E` by no more.
pub(super) struct PriceShare<'a> {
    awarded: &'a Awarded<'a>,
    pub(super) criterion: usize,
    pub(super) fraction: (Decimal, Decimal),
    top: Exact,
    start: Decimal,
}

impl<'a> PriceShare<'a> {
    /// The share of the price; none of a method that does not weigh it.
    pub(super) fn of(awarded: &'a Awarded<'a>) -> Option<Self> {
        let Method::QualityPercent {
            base,
            top,
            price_weight,
            quality_weight,
            ..
        } = awarded.terms.method
        else {
            return None;
        };
        let both = price_weight.checked_add(*quality_weight)?;
        Some(Self {
            awarded,
            criterion: *base,
            fraction: (*price_weight, both),
            top: Exact::exact(*top),
            start: price_weight.checked_div(both)?,
        })
    }

    /// The merit of a bid where the price has the whole, and where quality does.
    fn merits_of(&self, entry: usize) -> Option<Parts> {
        let score = self.awarded.score(entry)?;
        let price = score.points.get(self.criterion)?.as_ref()?;
        let price = Exact::exact(price.value);
        let missing = self.top - Exact::exact(score.quality?.value);
        Some(Parts {
            inside: -price,
            outside: -(price * missing / self.top),
        })
    }

    fn field(&self) -> Field {
        let lines = self.awarded.places().filter_map(|entry| {
            Some(Line {
                entry,
                merit: self.merits_of(entry)?.form(),
                band: band(self.awarded.stages().total),
                hurdles: Vec::new(),
            })
        });
        Field {
            lines: lines.collect(),
            seats: self.awarded.seats,
        }
    }

    /// The end of the interval at a flip.
    pub(super) fn end(&self, flip: Flip) -> Result<ShareEnd, Fault> {
        let leads = match flip.cause {
            Cause::Rival(rival) => {
                let both = self.merits_of(flip.entry).zip(self.merits_of(rival));
                both.map(|(own, other)| own.minus(other))
            }
            _ => None,
        };
        let leads = leads.map(|parts| {
            let inside = decide(parts.inside.result()?);
            Ok((inside, decide(parts.outside.result()?)))
        });
        let of_total = band(self.awarded.stages().total);
        Ok(ShareEnd {
            flip,
            leads: leads.transpose()?,
            band: decide(sum([of_total, of_total]).result()?),
        })
    }
}

impl Path for PriceShare<'_> {
    fn start(&self) -> Decimal {
        self.start
    }

    fn range(&self) -> (Decimal, Decimal) {
        (LEAST, Decimal::ONE)
    }

    fn breaks(&self) -> Result<Vec<Decimal>, Fault> {
        Ok(Vec::new())
    }

    fn between(&self, _: Decimal, _: Decimal) -> Result<Field, Fault> {
        Ok(self.field())
    }

    fn is_continuous(&self, _: Decimal) -> bool {
        true
    }

    fn at(&self, _: Decimal) -> Result<Field, Fault> {
        Ok(self.field())
    }

    fn keys(&self, entry: usize, _: Decimal) -> Vec<TieKey> {
        self.awarded.keys(entry)
    }
}
