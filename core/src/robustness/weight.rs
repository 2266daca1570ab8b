//! The share of a criterion or group, changed while the others keep their proportion to one another.

use super::awarded::{Awarded, band, ranked};
use super::field::{Cause, Field, Hurdle, Line};
use super::form::Form;
use super::walk::{Direction, Flip, Path, Wanted, walk};
use crate::award::{Score, Scores, Terms, TieKey, score, weighted};
use crate::model::ReferenceSet;
use crate::num::{Decimal, Exact, Fault, Scalar, decide, sum};

/// A changed share.
///
/// ```text
/// T(x) = x · p + (1 − x) · r
/// ```
///
/// where `p` is what a bid gets for a point of the share of the criterion, and `r` what it gets for
/// a point of the share of all others.
pub(super) struct Share<'a> {
    awarded: &'a Awarded<'a>,
    criterion: usize,
    share: Decimal,
    exact: Exact,
    /// Whether other weights bring other bids into the reference set.
    moves_references: bool,
    breaks: Vec<Decimal>,
    /// The bids, as long as the reference set stays.
    field: Field,
}

/// What a bid gets for a point of the share of the criterion, and of all others.
#[derive(Debug, Clone, Copy)]
pub(super) struct Parts {
    pub(super) inside: Exact,
    pub(super) outside: Exact,
}

impl Parts {
    pub(super) fn minus(self, other: Self) -> Self {
        Self {
            inside: self.inside - other.inside,
            outside: self.outside - other.outside,
        }
    }

    fn form(self) -> Form {
        Form::line(self.outside, self.inside - self.outside)
    }
}

impl<'a> Share<'a> {
    /// The share of a criterion; none where there are no shares, where nothing is left for others, or
    /// where those inside a group have no proportion.
    pub(super) fn of(awarded: &'a Awarded<'a>, criterion: usize) -> Option<Self> {
        let is_sum = awarded.terms.method.adds_up();
        let shares = awarded.terms.shares.get(criterion).filter(|_| is_sum);
        let (weights, sums) = *shares?;
        let exact = Exact::exact(weights) / Exact::exact(sums);
        let share = exact.result().ok()?;
        let is_group = awarded.terms.criteria.get(criterion)?.scored.is_none();
        if share >= Decimal::ONE || (is_group && share.is_zero()) {
            return None;
        }
        let mut of = Self {
            awarded,
            criterion,
            share,
            exact,
            moves_references: false,
            breaks: Vec::new(),
            field: Field { lines: Vec::new() },
        };
        of.field = of.lines(&awarded.scores);
        of.breaks = of.reference_breaks().unwrap_or_default();
        of.moves_references = !of.breaks.is_empty();
        Some(of)
    }

    fn is_inside(&self, leaf: usize) -> bool {
        self.awarded.is_in(leaf, self.criterion)
    }

    /// What a leaf's share is of the share of the criterion, or of all others, times `amount`.
    fn proportion(&self, leaf: usize, amount: Exact) -> Exact {
        let terms = self.awarded.terms;
        if leaf == self.criterion {
            return amount;
        }
        let of_whole = weighted(amount, terms.share(leaf));
        if self.is_inside(leaf) {
            let (weights, sums) = terms.share(self.criterion);
            weighted(of_whole, (sums, weights))
        } else {
            of_whole / (Exact::one() - self.exact)
        }
    }

    /// What amounts by leaf come to for a point of either share.
    fn parts(&self, amount: impl Fn(usize) -> Option<Exact>) -> Option<Parts> {
        let of = |inside: bool| {
            let leaves = self.awarded.leaves();
            let leaves = leaves.filter(|leaf| self.is_inside(*leaf) == inside);
            let amounts: Option<Vec<Exact>> = leaves
                .map(|leaf| Some(self.proportion(leaf, amount(leaf)?)))
                .collect();
            Some(sum(amounts?))
        };
        Some(Parts {
            inside: of(true)?,
            outside: of(false)?,
        })
    }

    /// What a bid gets for a point of either share.
    fn parts_of(&self, entry: usize, score: &Score) -> Option<Parts> {
        let points = |leaf: usize| Some(score.points.get(leaf)?.as_ref()?.exact);
        let inside = || {
            let leaves = self.awarded.leaves();
            leaves.filter(|leaf| self.is_inside(*leaf))
        };
        let of_group: Option<Vec<Exact>> = inside()
            .map(|leaf| Some(self.proportion(leaf, points(leaf)?)))
            .collect();
        let counted: Option<Vec<Exact>> = inside()
            .map(|leaf| Some(weighted(points(leaf)?, self.awarded.terms.share(leaf))))
            .collect();
        let others = self.awarded.unrounded(entry)? - sum(counted?);
        Some(Parts {
            inside: sum(of_group?),
            outside: others / (Exact::one() - self.exact),
        })
    }

    /// What a bid gets beyond a threshold, of a group or of the total.
    fn parts_beyond(&self, score: &Score, hurdle: Option<usize>) -> Option<Parts> {
        let terms = self.awarded.terms;
        let minimum = match hurdle {
            Some(group) => terms.criteria.get(group)?.minimum_points?,
            None => terms.minimum_total()?,
        };
        self.parts(|leaf| {
            if hurdle.is_none_or(|group| self.awarded.is_in(leaf, group)) {
                let points = score.points.get(leaf)?.as_ref()?.exact;
                Some(points - Exact::exact(minimum))
            } else {
                Some(Exact::zero())
            }
        })
    }

    /// How far rounding may move the weighted points of so many criteria.
    fn band(&self, leaves: usize) -> Exact {
        band(self.awarded.stages().weighted) * Exact::exact(Decimal::from(leaves))
    }

    /// How far rounding may move a total.
    fn band_of_total(&self) -> Exact {
        self.band(self.awarded.leaves().count()) + band(self.awarded.stages().total)
    }

    fn lines(&self, scores: &Scores) -> Field {
        let terms = self.awarded.terms;
        let entries = scores.by_entry.iter().enumerate();
        let lines = entries.filter_map(|(entry, score)| {
            let score = score.as_ref()?;
            let hindered = score.below.iter().any(|missed| {
                let criterion = missed.criterion.and_then(|index| terms.criteria.get(index));
                criterion.is_some_and(|criterion| criterion.scored.is_some())
            });
            if hindered || scores.left.get(entry) != Some(&true) || score.total.is_none() {
                return None;
            }
            Some(Line {
                entry,
                merit: self.parts_of(entry, score)?.form(),
                band: self.band_of_total(),
                hurdles: self.hurdles(score)?,
            })
        });
        Field {
            lines: lines.collect(),
        }
    }

    fn hurdles(&self, score: &Score) -> Option<Vec<Hurdle>> {
        let terms = self.awarded.terms;
        let mut hurdles = Vec::new();
        for (index, criterion) in terms.criteria.iter().enumerate() {
            if criterion.minimum_points.is_some() && criterion.scored.is_none() {
                let leaves = self.awarded.leaves();
                let leaves = leaves.filter(|leaf| self.awarded.is_in(*leaf, index));
                hurdles.push(Hurdle {
                    criterion: Some(index),
                    slack: self.parts_beyond(score, Some(index))?.form(),
                    band: self.band(leaves.count()),
                });
            }
        }
        if terms.minimum_total().is_some() {
            hurdles.push(Hurdle {
                criterion: None,
                slack: self.parts_beyond(score, None)?.form(),
                band: self.band_of_total(),
            });
        }
        Some(hurdles)
    }

    /// The shares at which a bid just reaches a threshold that puts it into the set that others are
    /// compared with, or takes it out.
    fn reference_breaks(&self) -> Option<Vec<Decimal>> {
        let mut breaks = Vec::new();
        for group in reference_groups(self.awarded) {
            for score in self.awarded.scores.by_entry.iter().flatten() {
                let slack = self.parts_beyond(score, Some(group))?.form();
                let root = slack.root(Exact::zero(), Decimal::ZERO, Decimal::ONE);
                breaks.extend(root.ok().flatten());
            }
        }
        Some(breaks)
    }

    /// The scores with the share changed to `x`.
    fn scores(&self, x: Decimal) -> Result<(Terms<'a>, Scores), Fault> {
        let awarded = self.awarded;
        let leaf_share = |leaf: usize| {
            let of = self.proportion(leaf, Exact::one());
            let part = if self.is_inside(leaf) {
                Exact::exact(x)
            } else {
                Exact::one() - Exact::exact(x)
            };
            part * of
        };
        let share = |criterion: usize| {
            let leaves = awarded.leaves();
            let leaves = leaves.filter(|leaf| awarded.is_in(*leaf, criterion));
            Ok((sum(leaves.map(leaf_share)).result()?, Decimal::ONE))
        };
        let shares = (0..awarded.terms.criteria.len()).map(share);
        let terms = Terms {
            shares: shares.collect::<Result<_, Fault>>()?,
            ..awarded.terms.clone()
        };
        let scores = score(&terms, awarded.entries);
        match scores.faults.first() {
            Some(fault) => Err(fault.fault),
            None => Ok((terms, scores)),
        }
    }
}

impl Path for Share<'_> {
    fn start(&self) -> Decimal {
        self.share
    }

    fn range(&self) -> (Decimal, Decimal) {
        (Decimal::ZERO, Decimal::ONE)
    }

    fn breaks(&self) -> Result<Vec<Decimal>, Fault> {
        Ok(self.breaks.clone())
    }

    fn between(&self, low: Decimal, high: Decimal) -> Result<Field, Fault> {
        if !self.moves_references {
            return Ok(self.field.clone());
        }
        let sum = low.checked_add(high).ok_or(Fault::Overflow)?;
        let within = sum.checked_div(Decimal::TWO).ok_or(Fault::Overflow)?;
        Ok(self.lines(&self.scores(within)?.1))
    }

    fn is_continuous(&self, _: Decimal) -> bool {
        !self.moves_references
    }

    fn at(&self, x: Decimal) -> Result<Field, Fault> {
        match self.scores(x) {
            Ok((terms, scores)) => Ok(ranked(&terms, &scores)),
            // A group without any share has no points that a threshold could be held against.
            Err(Fault::DivisionByZero) => Ok(self.field.clone()),
            Err(fault) => Err(fault),
        }
    }

    fn keys(&self, entry: usize, _: Decimal) -> Vec<TieKey> {
        self.awarded.keys(entry)
    }
}

/// The groups with a threshold that needs no comparison and decides which bids others are compared
/// with: there weights decide about the reference set.
pub(super) fn reference_groups(awarded: &Awarded<'_>) -> Vec<usize> {
    let terms = awarded.terms;
    let compares = |leaf: usize| {
        let criterion = terms.criteria.get(leaf);
        let scored = criterion.and_then(|criterion| criterion.scored.as_ref());
        scored.is_some_and(|scored| !scored.rule.compares().is_empty())
    };
    let admitted = terms.policies.reference_set == ReferenceSet::Admitted;
    if !admitted || !awarded.leaves().any(compares) {
        return Vec::new();
    }
    let groups = terms.criteria.iter().enumerate();
    let groups = groups.filter(|(group, criterion)| {
        let mut leaves = awarded.leaves().filter(|leaf| awarded.is_in(*leaf, *group));
        criterion.minimum_points.is_some() && criterion.scored.is_none() && !leaves.any(compares)
    });
    groups.map(|(group, _)| group).collect()
}

/// Between which shares of a criterion the winner stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShareRange {
    /// Index of the criterion or group.
    pub criterion: usize,
    /// Its share now.
    pub share: Decimal,
    /// Where the award changes on the way to no share, and to the whole.
    pub ends: [Option<ShareEnd>; 2],
}

/// A share at which the award changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShareEnd {
    /// What happens there.
    pub flip: Flip,
    /// By how many points the winner leads in the criterion, and in all others for a point of their
    /// share; what it leads is the rival, or the threshold, that ends its stay.
    pub leads: Option<(Decimal, Decimal)>,
    /// How many points a declared rounding may bring or take.
    pub band: Decimal,
}

/// The interval of the share of each criterion and group within which the winner stays, while the
/// others keep their proportion to one another; none where points are added, money counts, or quality is
/// set against a price.
///
/// # Formula
///
/// ```text
/// x · a + (1 − x) · b = 0,  x = b / (b − a)
/// ```
///
/// where `a` is the winner's lead in the points of the criterion and `b` in those of all others, for
/// a point of their share.
///
/// # Errors
///
/// The fault of a number that is not known to the decimals that are decided by.
pub fn share_ranges(awarded: &Awarded<'_>) -> Result<Vec<ShareRange>, Fault> {
    let criteria = 0..awarded.terms.criteria.len();
    let shares = criteria.filter_map(|criterion| Share::of(awarded, criterion));
    let range = |share: Share<'_>| {
        let end = |direction| {
            let flip = walk(&share, awarded.winner, Wanted::Loses, direction)?;
            flip.map(|flip| share.end(flip)).transpose()
        };
        Ok(ShareRange {
            criterion: share.criterion,
            share: decide(share.share),
            ends: [end(Direction::Down)?, end(Direction::Up)?],
        })
    };
    shares.map(range).collect()
}

impl Share<'_> {
    fn end(&self, flip: Flip) -> Result<ShareEnd, Fault> {
        let winner = self.awarded.winner;
        let total = self.band_of_total();
        let (parts, band) = match flip.cause {
            Cause::Rival(rival) => {
                let parts = |entry| self.parts_of(entry, self.awarded.score(entry)?);
                let both = parts(winner).zip(parts(rival));
                (both.map(|(own, other)| own.minus(other)), total + total)
            }
            Cause::Threshold(hurdle) | Cause::RivalThreshold(_, hurdle) => {
                let entry = match flip.cause {
                    Cause::RivalThreshold(rival, _) => rival,
                    _ => winner,
                };
                let own = self.awarded.score(entry);
                let leaves = self.awarded.leaves();
                let inside =
                    |leaf: &usize| hurdle.is_none_or(|group| self.awarded.is_in(*leaf, group));
                let band = if hurdle.is_some() {
                    self.band(leaves.filter(inside).count())
                } else {
                    total
                };
                (own.and_then(|own| self.parts_beyond(own, hurdle)), band)
            }
            Cause::Step | Cause::Present => (None, Exact::zero()),
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
