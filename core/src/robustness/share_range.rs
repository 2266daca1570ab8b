//! Between which shares of a criterion the award stays.

use super::awarded::Awarded;
use super::field::Cause;
use super::price_share::PriceShare;
use super::walk::{Direction, Flip, Path, Watched, walk};
use super::weight::{Share, reference_groups, weighed_groups};
use crate::award::Terms;
use crate::model::Method;
use crate::num::{Decimal, Exact, Fault, Scalar, decide};
use crate::words;

/// Between which shares of a criterion the award stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShareRange {
    /// Index of the criterion or group.
    pub criterion: usize,
    /// Its share now.
    pub share: Decimal,
    /// The share as a fraction of weights.
    pub fraction: (Decimal, Decimal),
    /// Where the award changes on the way to no share, and to the whole.
    pub ends: [Option<ShareEnd>; 2],
}

words! {
    /// Whether it is told which weights would change an award.
    pub enum WeightsTold {
        /// It is.
        Told = "told",
        /// The method has no weights that could be others.
        NoWeights = "no_weights",
        /// It is not worked out: bids in a corridor are not ordered by totals, a rounding of weighted points
        /// decides who goes on to the comparison or is compared with, or thresholds that depend on weights decide
        /// who is considered for a shortlist; and where a bidder may win only so many lots and points or totals
        /// are rounded, quality raises the price by published weights, or there are too many bids.
        NotFollowed = "not_followed",
        /// A share or a shift cannot be told to 12 decimals.
        NotKnown = "not_known",
    }
}

impl WeightsTold {
    /// Whether it is told of a lot.
    #[must_use]
    pub fn of(terms: &Terms<'_>) -> Self {
        if terms.method.corridor().is_some() {
            return Self::NotFollowed;
        }
        let weighs_price = matches!(terms.method, Method::QualityPercent { .. });
        let lists = terms.policies.shortlist.is_some();
        let chooses = lists || !reference_groups(terms).is_empty();
        if chooses && terms.policies.rounding.weighted.is_some() {
            return Self::NotFollowed;
        }
        // Thresholds that depend on weights are tested before the shortlist is made.
        if lists && (terms.minimum_total().is_some() || weighed_groups(terms).next().is_some()) {
            return Self::NotFollowed;
        }
        if terms.shares.is_empty() && !weighs_price {
            return Self::NoWeights;
        }
        Self::Told
    }
}

/// A share at which the award changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShareEnd {
    /// What happens there.
    pub flip: Flip,
    /// By how much the bid of the flip leads where the criterion has the whole, and where all others do:
    /// in the total over a rival, and in points over a threshold, that ends its stay.
    pub leads: Option<(Decimal, Decimal)>,
    /// How much a declared rounding may bring or take.
    pub band: Decimal,
}

/// The interval of the share of each criterion and group within which the award stays, while the
/// others keep their proportion to one another; none where nothing is weighed, and within a corridor.
/// Where quality is set against a price the shares are those of quality, and the price has one beside
/// quality where the method weighs the two.
///
/// # Formula
///
/// ```text
/// x · a + (1 − x) · b = 0,  x = b / (b − a)
/// ```
///
/// where `a` is the lead of a bid that wins where the criterion has the whole and `b` where all others do.
///
/// # Errors
///
/// The fault of a number that is not known to the decimals that are decided by.
pub fn share_ranges(awarded: &Awarded<'_>) -> Result<Vec<ShareRange>, Fault> {
    let criteria = 0..awarded.terms.criteria.len();
    if WeightsTold::of(awarded.terms) != WeightsTold::Told {
        return Ok(Vec::new());
    }
    let watched = Watched::award(awarded);
    let mut ranges = Vec::new();
    if let Some(share) = PriceShare::of(awarded) {
        let end = |direction| {
            let flip = walk(&share, &watched, direction)?;
            flip.map(|flip| share.end(flip)).transpose()
        };
        ranges.push(ShareRange {
            criterion: share.criterion,
            share: decide(share.start()),
            fraction: share.fraction,
            ends: [end(Direction::Down)?, end(Direction::Up)?],
        });
    }
    for share in criteria.filter_map(|criterion| Share::of(awarded, criterion)) {
        let end = |direction| {
            let flip = walk(&share, &watched, direction)?;
            flip.map(|flip| share.end(flip)).transpose()
        };
        ranges.push(ShareRange {
            criterion: share.criterion,
            share: decide(share.share),
            fraction: awarded.terms.share(share.criterion),
            ends: [end(Direction::Down)?, end(Direction::Up)?],
        });
    }
    Ok(ranges)
}

impl Share<'_> {
    fn end(&self, flip: Flip) -> Result<ShareEnd, Fault> {
        let winner = flip.entry;
        let moved = if self.moves_references {
            Some(self.scores(flip.at)?.1)
        } else {
            None
        };
        let scores = moved.as_ref().unwrap_or(&self.awarded.scores);
        let score = |entry: usize| scores.by_entry.get(entry)?.as_ref();
        let (parts, band) = match flip.cause {
            Cause::Rival(rival) => {
                let merits = |entry| self.merits_of(entry, score(entry)?);
                let both = merits(winner).zip(merits(rival));
                let [of_winner, _] = self.bands(winner);
                let [of_rival, _] = self.bands(rival);
                let band = of_winner + of_rival;
                (both.map(|(own, other)| own.minus(other)), band)
            }
            Cause::Threshold(hurdle) | Cause::RivalThreshold(_, hurdle) => {
                let entry = match flip.cause {
                    Cause::RivalThreshold(rival, _) => rival,
                    _ => winner,
                };
                let own = score(entry);
                let leaves = self.awarded.weighed();
                let inside =
                    |leaf: &usize| hurdle.is_none_or(|group| self.awarded.is_in(*leaf, group));
                let band = if hurdle.is_some() {
                    self.band(leaves.filter(inside).count())
                } else {
                    self.bands(entry)[1]
                };
                (own.and_then(|own| self.parts_beyond(own, hurdle)), band)
            }
            Cause::Corridor(..) | Cause::Deciding | Cause::Step | Cause::Present => {
                (None, Exact::zero())
            }
        };
        let leads = parts.map(|parts| {
            let inside = decide(parts.inside.result()?);
            Ok((inside, decide(parts.outside.result()?)))
        });
        Ok(ShareEnd {
            flip,
            leads: leads.transpose()?,
            band: decide(band.result()?),
        })
    }
}
