//! The share of a criterion or group, changed while the others keep their proportion to one another.

use super::awarded::{Awarded, band, ranked, unrounded};
use super::field::{Field, Hurdle, Line};
use super::form::Form;
use super::total::Total;
use super::walk::Path;
use crate::award::{Score, Scores, Terms, TieKey, score, weighted};
use crate::model::ReferenceSet;
use crate::num::{Decimal, Exact, Fault, Scalar, sum};

/// A changed share.
///
/// ```text
/// T(x) = x · p + (1 − x) · r
/// ```
///
/// where `p` is what a bid gets for a point of the share of the criterion, and `r` what it gets for
/// a point of the share of all others.
pub(super) struct Share<'a> {
    pub(super) awarded: &'a Awarded<'a>,
    pub(super) criterion: usize,
    pub(super) share: Decimal,
    exact: Exact,
    /// Whether other weights bring other bids into the reference set, or onto the shortlist.
    pub(super) moves_references: bool,
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

    pub(super) fn form(self) -> Form {
        Form::line(self.outside, self.inside - self.outside)
    }
}

impl<'a> Share<'a> {
    /// The share of a criterion; none where there are no shares, of an amount that quality is set against,
    /// where nothing is left for others, or where those inside a group have no proportion.
    pub(super) fn of(awarded: &'a Awarded<'a>, criterion: usize) -> Option<Self> {
        let is_amount = awarded.terms.method.is_amount(criterion);
        let shares = awarded.terms.shares.get(criterion).filter(|_| !is_amount);
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
            field: Field {
                lines: Vec::new(),
                seats: awarded.seats,
            },
        };
        of.field = of.lines(&awarded.scores);
        of.breaks = of.reference_breaks();
        of.breaks.extend(of.shortlist_breaks().unwrap_or_default());
        // At no share at all, or at the whole, a shortlist can be another than just before.
        let lists = awarded.terms.policies.shortlist.is_some();
        of.moves_references = lists || !of.breaks.is_empty();
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
            let leaves = self.awarded.weighed();
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

    /// What the total of a bid is, as a merit, where the criterion has the whole, and where all others do.
    pub(super) fn merits_of(&self, entry: usize, score: &Score) -> Option<Parts> {
        let parts = self.parts_of(entry, score)?;
        let Some(total) = Total::of(self.awarded, entry, usize::MAX) else {
            return Some(parts);
        };
        Some(Parts {
            inside: total.at_quality(parts.inside)?,
            outside: total.at_quality(parts.outside)?,
        })
    }

    /// What a bid gets for a point of either share.
    fn parts_of(&self, entry: usize, score: &Score) -> Option<Parts> {
        let points = |leaf: usize| Some(score.points.get(leaf)?.as_ref()?.exact);
        let inside = || {
            let leaves = self.awarded.weighed();
            leaves.filter(|leaf| self.is_inside(*leaf))
        };
        let of_group: Option<Vec<Exact>> = inside()
            .map(|leaf| Some(self.proportion(leaf, points(leaf)?)))
            .collect();
        let counted: Option<Vec<Exact>> = inside()
            .map(|leaf| Some(weighted(points(leaf)?, self.awarded.terms.share(leaf))))
            .collect();
        // Where other weights bring other bids into what is compared, points are others too.
        let all = if self.moves_references {
            unrounded(self.awarded.terms, score)
        } else {
            self.awarded.unrounded(entry)?
        };
        let others = all - sum(counted?);
        Some(Parts {
            inside: sum(of_group?),
            outside: others / (Exact::one() - self.exact),
        })
    }

    /// What a bid gets beyond a threshold, of a group or of the total.
    pub(super) fn parts_beyond(&self, score: &Score, hurdle: Option<usize>) -> Option<Parts> {
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
    pub(super) fn band(&self, leaves: usize) -> Exact {
        band(self.awarded.stages().weighted) * Exact::exact(Decimal::from(leaves))
    }

    /// How far rounding may move the total of an entry, and what a threshold of the total is held against.
    pub(super) fn bands(&self, entry: usize) -> [Exact; 2] {
        let of_points = self.band(self.awarded.weighed().count());
        let of_total = band(self.awarded.stages().total);
        match Total::of(self.awarded, entry, usize::MAX) {
            Some(total) => [total.band(of_points) + of_total, of_points],
            None => [of_points + of_total; 2],
        }
    }

    fn lines(&self, scores: &Scores) -> Field {
        // Elsewhere a bid below a threshold has its total, and the threshold is a hurdle of its line.
        let chooses = self.moves_references || self.awarded.terms.policies.shortlist.is_some();
        let entries = scores.by_entry.iter().enumerate();
        let lines = entries.filter_map(|(entry, score)| {
            let score = score.as_ref()?;
            let is_left = scores.left.get(entry) == Some(&true);
            if (chooses && !is_left) || !self.awarded.may_be_ranked(score) {
                return None;
            }
            let [band, reached] = self.bands(entry);
            Some(Line {
                entry,
                merit: self.merits_of(entry, score)?.form(),
                band,
                hurdles: self.hurdles(score, reached)?,
            })
        });
        Field {
            lines: lines.collect(),
            seats: self.awarded.seats,
        }
    }

    fn hurdles(&self, score: &Score, of_total: Exact) -> Option<Vec<Hurdle>> {
        let terms = self.awarded.terms;
        let mut hurdles = Vec::new();
        for (index, criterion) in terms.criteria.iter().enumerate() {
            if criterion.minimum_points.is_some() && criterion.scored.is_none() {
                let leaves = self.awarded.weighed();
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
                band: of_total,
            });
        }
        Some(hurdles)
    }

    /// The shares at which a bid just reaches a threshold that puts it into the set that others are
    /// compared with, or takes it out.
    fn reference_breaks(&self) -> Vec<Decimal> {
        let mut breaks = Vec::new();
        for group in reference_groups(self.awarded.terms) {
            for score in self.awarded.scores.by_entry.iter().flatten() {
                let Some(beyond) = self.parts_beyond(score, Some(group)) else {
                    continue;
                };
                let slack = beyond.form();
                let root = slack.root(Exact::zero(), Decimal::ZERO, Decimal::ONE);
                breaks.extend(root.ok().flatten());
            }
        }
        breaks
    }

    /// The shares at which two bids have the same points by which they go on to the comparison.
    fn shortlist_breaks(&self) -> Option<Vec<Decimal>> {
        let listed = self.awarded.terms.policies.shortlist.as_ref()?;
        let considered = self.awarded.scores.shortlist.as_ref()?.points.iter();
        let parts = considered.map(|(entry, _)| {
            let score = self.awarded.score(*entry)?;
            self.parts(|leaf| {
                let points = score.points.get(leaf)?.as_ref();
                let points = points.filter(|_| listed.criteria.contains(&leaf));
                Some(points.map_or_else(Exact::zero, |points| points.exact))
            })
        });
        let parts = parts.collect::<Option<Vec<Parts>>>()?;
        let mut breaks = Vec::new();
        for (index, own) in parts.iter().enumerate() {
            for other in parts.iter().skip(index).skip(1) {
                let lead = own.minus(*other).form();
                let root = lead.root(Exact::zero(), Decimal::ZERO, Decimal::ONE);
                breaks.extend(root.ok().flatten());
            }
        }
        Some(breaks)
    }

    /// The scores with the share changed to `x`.
    pub(super) fn scores(&self, x: Decimal) -> Result<(Terms<'a>, Scores), Fault> {
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
            let leaves = awarded.weighed();
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
            Ok((terms, scores)) => Ok(ranked(&terms, &scores, self.awarded.seats)),
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
pub(super) fn reference_groups(terms: &Terms<'_>) -> Vec<usize> {
    let compares = |leaf: usize| {
        let criterion = terms.criteria.get(leaf);
        let scored = criterion.and_then(|criterion| criterion.scored.as_ref());
        scored.is_some_and(|scored| !scored.rule.compares().is_empty())
    };
    let admitted = terms.policies.reference_set == ReferenceSet::Admitted;
    if !admitted || !(0..terms.criteria.len()).any(compares) {
        return Vec::new();
    }
    weighed_groups(terms)
        .filter(|group| {
            let mut inside = (0..terms.criteria.len()).filter(|leaf| {
                let mut groups = terms.groups_of(*leaf);
                groups.any(|one| one == *group)
            });
            !inside.any(compares)
        })
        .collect()
}

/// The groups with a threshold.
pub(super) fn weighed_groups<'a>(terms: &'a Terms<'_>) -> impl Iterator<Item = usize> + 'a {
    let groups = terms.criteria.iter().enumerate();
    groups
        .filter(|(_, group)| group.minimum_points.is_some() && group.scored.is_none())
        .map(|(group, _)| group)
}
