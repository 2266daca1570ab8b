//! From the numbers of all bids of a lot to points, totals and places.

use std::collections::BTreeSet;

use super::{
    Missed, Ranked, Reference, Shortlisted, Staged, evaluation_price, feature_coefficient,
    price_per_quality, quality_percent, rank, reference, weighted, worth,
};
use crate::model::{BelowZero, Criterion, Draw, Method, Policies, ReferenceSet, Rule, SingleBid};
use crate::num::{Decimal, Exact, Fault, Scalar, decide, sum};

/// What a lot is awarded by.
#[derive(Debug, Clone)]
pub struct Terms<'a> {
    /// The criteria, groups and leaves.
    pub criteria: &'a [Criterion],
    /// How the criteria become one order.
    pub method: &'a Method,
    /// What is declared and never assumed.
    pub policies: &'a Policies,
    /// Lots drawn.
    pub draws: &'a [Draw],
    /// By criterion: its share of the whole as a fraction (see [`shares`](super::shares)); empty where
    /// points are added.
    pub shares: Vec<(Decimal, Decimal)>,
}

/// A bid as the award sees it.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Index of the bid, as draws of lots name it.
    pub bid: usize,
    /// By criterion: what was measured.
    pub measures: Vec<Option<Decimal>>,
    /// What the schedule amounts to.
    pub offered_price: Option<Decimal>,
    /// Whether it takes part in the ranking; otherwise it can only be compared with.
    pub takes_part: bool,
}

/// The scores of a lot.
#[derive(Debug, Clone, Default)]
pub struct Scores {
    /// By entry: its points and total; none where it takes no part.
    pub by_entry: Vec<Option<Score>>,
    /// By entry: whether it takes part and reaches the thresholds that need no comparison.
    pub left: Vec<bool>,
    /// Which of them go on to the comparison, where that is declared.
    pub shortlist: Option<Shortlisted>,
    /// By criterion: what its rule compares with.
    pub references: Vec<Option<Reference<Exact>>>,
    /// The places; bids are indices of entries.
    pub places: Vec<Ranked>,
    /// The greatest quotient and the least one that is in the corridor, where there is one.
    pub corridor: Option<(Decimal, Decimal)>,
    /// Indices of the lots drawn that broke a tie.
    pub draws_used: BTreeSet<usize>,
    /// Measures that are not positive where a rule needs them to be: nothing is scored then.
    pub culprits: Vec<FaultAt>,
    /// What else has no result.
    pub faults: Vec<FaultAt>,
}

/// What a bid scores.
#[derive(Debug, Clone)]
pub struct Score {
    /// By criterion: points or money.
    pub points: Vec<Option<Staged>>,
    /// By criterion.
    pub weighted: Vec<Option<Staged>>,
    /// The points of quality, where the method states them beside the total; not rounded.
    pub quality: Option<Staged>,
    /// What the order goes by; none for a single bid that is not scored.
    pub total: Option<Staged>,
    /// Thresholds it does not reach.
    pub below: Vec<Missed>,
}

/// A calculation without a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FaultAt {
    /// Index of the entry.
    pub entry: usize,
    /// What of it.
    pub subject: Subject,
    /// Why.
    pub fault: Fault,
}

/// What a fault is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The criterion at this index.
    Criterion(usize),
    /// The total.
    Total,
}

impl Score {
    /// The score of a bid that is not scored.
    fn nothing(criteria: usize) -> Self {
        Self {
            points: vec![None; criteria],
            weighted: vec![None; criteria],
            quality: None,
            total: None,
            below: Vec::new(),
        }
    }
}

/// Scores and ranks the entries of a lot; one without measures is none.
///
/// In two steps, with a shortlist between them where one is declared: what needs no comparison is scored first, and a bid that already misses a
/// threshold there is out before the lowest and highest measures are taken. Thresholds that do
/// compare are then tested with those measures.
#[must_use]
pub fn score(terms: &Terms<'_>, entries: &[Option<Entry>]) -> Scores {
    let mut scores = Scores {
        by_entry: entries.iter().map(|_| None).collect(),
        references: vec![None; terms.criteria.len()],
        ..Scores::default()
    };
    let takes_part = |entry: &Option<Entry>| entry.as_ref().is_some_and(|entry| entry.takes_part);
    let mut left: Vec<bool> = entries.iter().map(takes_part).collect();
    let listed = terms.policies.shortlist.as_ref();
    if terms.has_thresholds() || listed.is_some() {
        for ((index, entry), left) in entries.iter().enumerate().zip(&mut left) {
            let Some(entry) = entry.as_ref().filter(|_| *left) else {
                continue;
            };
            // A fault will be met again, and reported, when everything is scored.
            let mut unreported = Vec::new();
            let scored = terms.one(entry, index, &scores.references, &mut unreported);
            let Some(scored) = scored else { continue };
            if !scored.below.is_empty() {
                *left = false;
            }
            if !*left || listed.is_some() {
                place(&mut scores.by_entry, index, scored);
            }
        }
    }
    if let Some(listed) = listed {
        let considered: Vec<(usize, &Entry, &Score)> = entries
            .iter()
            .zip(&scores.by_entry)
            .zip(&left)
            .enumerate()
            .filter(|(_, (_, left))| **left)
            .filter_map(|(index, ((entry, score), _))| {
                Some((index, entry.as_ref()?, score.as_ref()?))
            })
            .collect();
        let (shortlisted, order) = terms.shortlisted(listed, &considered, &mut scores.faults);
        for (index, left) in left.iter_mut().enumerate() {
            *left = shortlisted.advanced.contains(&index);
        }
        scores.draws_used = order.draws_used;
        scores.shortlist = Some(shortlisted);
    }
    let alone = terms.policies.single_bid == SingleBid::Unscored
        && left.iter().filter(|left| **left).count() == 1;
    let compared = compared(terms, entries, &left);
    scores.left.clone_from(&left);
    scores.references = references(terms, &compared);
    if !alone || terms.has_thresholds() {
        scores.culprits = culprits(terms, &compared, left.contains(&true));
        scores.culprits.extend(without_price(terms, entries, &left));
        if !scores.culprits.is_empty() {
            scores.faults = other_faults(terms, entries, &scores);
            return scores;
        }
    }
    let mut ranked = Vec::new();
    for ((index, entry), left) in entries.iter().enumerate().zip(left) {
        let Some(entry) = entry.as_ref().filter(|_| left) else {
            continue;
        };
        let scored = if alone && !terms.has_thresholds() {
            Some(Score::nothing(terms.criteria.len()))
        } else {
            terms.one(entry, index, &scores.references, &mut scores.faults)
        };
        let Some(scored) = scored else { continue };
        if scored.below.is_empty() {
            ranked.push((index, entry));
        }
        place(&mut scores.by_entry, index, scored);
    }
    // The thresholds hold for the one bid that is left as well; its points are not stated.
    if let [(index, _)] = ranked.as_slice()
        && terms.policies.single_bid == SingleBid::Unscored
    {
        let nothing = Score::nothing(terms.criteria.len());
        place(&mut scores.by_entry, *index, nothing);
    }
    let ranked: Vec<(usize, &Entry, &Score)> = ranked
        .into_iter()
        .filter_map(|(index, entry)| Some((index, entry, scores.by_entry.get(index)?.as_ref()?)))
        .collect();
    scores.corridor = terms.corridor(&ranked, &mut scores.faults);
    let contenders = ranked
        .into_iter()
        .map(|(index, entry, score)| terms.contender(index, entry, score, scores.corridor));
    let order = rank(contenders.collect());
    scores.places = order.places;
    scores.draws_used.extend(order.draws_used);
    scores
}

fn place(scores: &mut [Option<Score>], index: usize, score: Score) {
    if let Some(place) = scores.get_mut(index) {
        *place = Some(score);
    }
}

/// The entries whose measures others are compared with.
fn compared<'a>(
    terms: &Terms<'_>,
    entries: &'a [Option<Entry>],
    left: &[bool],
) -> Vec<(usize, &'a Entry)> {
    let all = terms.policies.reference_set == ReferenceSet::Received;
    let entries = entries.iter().zip(left).enumerate();
    entries
        .filter(|(_, (_, left))| all || **left)
        .filter_map(|(index, (entry, _))| Some((index, entry.as_ref()?)))
        .collect()
}

/// The lowest and highest measure of the reference set, by criterion.
fn references(terms: &Terms<'_>, compared: &[(usize, &Entry)]) -> Vec<Option<Reference<Exact>>> {
    let criteria = terms.criteria.iter().enumerate();
    criteria
        .map(|(index, criterion)| {
            let scored = criterion.scored.as_ref()?;
            let measures: Vec<Exact> = compared
                .iter()
                .filter_map(|(_, entry)| entry.measure(index))
                .map(Exact::exact)
                .collect();
            reference(&scored.rule, &measures)
        })
        .collect()
}

/// Each measure of the reference set that is not positive and keeps a rule from being applied.
fn culprits(terms: &Terms<'_>, compared: &[(usize, &Entry)], any_left: bool) -> Vec<FaultAt> {
    let mut culprits = Vec::new();
    for (index, criterion) in terms.criteria.iter().enumerate() {
        let scored = criterion.scored.as_ref();
        if !any_left || !scored.is_some_and(|scored| scored.rule.needs_positive()) {
            continue;
        }
        for (entry, numbers) in compared {
            let measure = numbers.measure(index);
            if measure.is_some_and(|measure| decide(measure) <= Decimal::ZERO) {
                culprits.push(FaultAt {
                    entry: *entry,
                    subject: Subject::Criterion(index),
                    fault: Fault::NotPositive,
                });
            }
        }
    }
    culprits
}

/// Each price that is not positive where the method needs it to be, of the bids that can be ranked.
fn without_price(terms: &Terms<'_>, entries: &[Option<Entry>], left: &[bool]) -> Vec<FaultAt> {
    let base = terms.method.base();
    let Some(base) = base.filter(|_| terms.method.needs_positive_price()) else {
        return Vec::new();
    };
    let entries = entries.iter().zip(left).enumerate();
    entries
        .filter(|(_, (entry, left))| {
            let price = entry.as_ref().and_then(|entry| entry.measure(base));
            **left && price.is_some_and(|price| decide(price) <= Decimal::ZERO)
        })
        .map(|(entry, _)| FaultAt {
            entry,
            subject: Subject::Criterion(base),
            fault: Fault::NotPositive,
        })
        .collect()
}

/// What has no result beside the measures that are not positive, so that it is told with them.
fn other_faults(terms: &Terms<'_>, entries: &[Option<Entry>], scores: &Scores) -> Vec<FaultAt> {
    let mut references = scores.references.clone();
    for culprit in &scores.culprits {
        if let Subject::Criterion(criterion) = culprit.subject
            && let Some(reference) = references.get_mut(criterion)
        {
            *reference = None;
        }
    }
    let mut faults = Vec::new();
    for ((index, entry), left) in entries.iter().enumerate().zip(&scores.left) {
        if let Some(entry) = entry.as_ref().filter(|_| *left) {
            terms.one(entry, index, &references, &mut faults);
        }
    }
    faults
}

impl Entry {
    /// What was measured for a criterion.
    #[must_use]
    pub fn measure(&self, criterion: usize) -> Option<Decimal> {
        self.measures.get(criterion).copied().flatten()
    }
}

impl Terms<'_> {
    /// A criterion's share of the whole; the whole where points are added.
    #[must_use]
    pub fn share(&self, criterion: usize) -> (Decimal, Decimal) {
        let share = self.shares.get(criterion).copied();
        share.unwrap_or((Decimal::ONE, Decimal::ONE))
    }

    /// The criterion whose measure the total starts from.
    #[must_use]
    pub const fn base(&self) -> Option<usize> {
        self.method.base()
    }

    /// What a measure is worth by the rule of a criterion, after the policies.
    ///
    /// # Errors
    ///
    /// The fault of the rule.
    pub fn worth(
        &self,
        criterion: usize,
        rule: &Rule,
        measure: Decimal,
        reference: &Reference<Exact>,
    ) -> Result<Staged, Fault> {
        // The amount that a total starts from is a measure, not a worth.
        let is_amount = self.method.is_amount(criterion);
        let policy = self.policies.points_below_zero;
        let policy = policy.filter(|_| !is_amount);
        let stage = self.policies.rounding.criterion.filter(|_| !is_amount);
        let worth = worth(rule, Exact::exact(measure), reference);
        Staged::of(worth, policy.unwrap_or(BelowZero::Allowed), stage)
    }

    /// The points of a criterion by its share of the whole; money as it is.
    ///
    /// # Errors
    ///
    /// The fault of the points, or one of their product.
    pub fn weighted(&self, criterion: usize, points: Exact) -> Result<Staged, Fault> {
        let is_amount = self.method.is_amount(criterion);
        let share = self.shares.get(criterion).filter(|_| !is_amount);
        let share = share.map_or(points, |share| weighted(points, *share));
        let stage = self.policies.rounding.weighted.filter(|_| !is_amount);
        Staged::of(share, BelowZero::Allowed, stage)
    }

    /// What an entry scores; a rule that compares gives nothing while there is nothing to compare with.
    pub fn one(
        &self,
        entry: &Entry,
        index: usize,
        references: &[Option<Reference<Exact>>],
        faults: &mut Vec<FaultAt>,
    ) -> Option<Score> {
        let before = faults.len();
        let rounding = self.policies.rounding;
        let mut points = vec![None; self.criteria.len()];
        let mut weights = vec![None; self.criteria.len()];
        let mut known = |staged: Result<Staged, Fault>, subject| {
            let at = |fault| FaultAt {
                entry: index,
                subject,
                fault,
            };
            staged.map_err(|fault| faults.push(at(fault))).ok()
        };
        for (criterion, declared) in self.criteria.iter().enumerate() {
            let (Some(scored), Some(measure)) = (&declared.scored, entry.measure(criterion)) else {
                continue;
            };
            let compared = references.get(criterion).copied().flatten();
            // What compares nothing is worth the same whoever else bids.
            let itself = || reference(&scored.rule, &[Exact::exact(measure)]);
            let alone = scored.rule.compares().is_empty();
            let Some(reference) = compared.or_else(|| itself().filter(|_| alone)) else {
                continue;
            };
            let subject = Subject::Criterion(criterion);
            // One fault is one problem.
            let Some(worth) = known(
                self.worth(criterion, &scored.rule, measure, &reference),
                subject,
            ) else {
                continue;
            };
            let share = known(self.weighted(criterion, worth.exact), subject);
            for (list, value) in [(&mut points, Some(worth)), (&mut weights, share)] {
                if let Some(place) = list.get_mut(criterion) {
                    *place = value;
                }
            }
        }
        let values = |list: &[Option<Staged>]| -> Vec<Option<Decimal>> {
            list.iter().map(|one| Some(one.as_ref()?.value)).collect()
        };
        let (worths, shares) = (values(&points), values(&weights));
        let is_known = |of: &dyn Fn(usize) -> bool| {
            let leaves = self.criteria.iter().zip(&points).enumerate();
            leaves
                .filter(|(index, _)| of(*index))
                .all(|(_, (criterion, points))| criterion.scored.is_none() || points.is_some())
        };
        let quality = sum((0..shares.len())
            .filter(|criterion| self.method.gives_points(*criterion))
            .filter_map(|criterion| shares.get(criterion).copied().flatten())
            .map(Exact::exact));
        let stated = self.method.states_quality()
            && is_known(&|criterion| self.method.gives_points(criterion));
        let quality_stated = stated
            .then(|| {
                known(
                    Staged::of(quality, BelowZero::Allowed, None),
                    Subject::Total,
                )
            })
            .flatten();
        let total = is_known(&|_| true)
            .then(|| {
                let raw = self.combined(quality, &worths)?;
                let staged = Staged::of(raw, BelowZero::Allowed, rounding.total);
                known(staged, Subject::Total)
            })
            .flatten();
        let reached = if self.method.states_quality() {
            quality_stated
        } else {
            total
        };
        let reached = reached.map(|points| points.value);
        let below = self.missed(&worths, &shares, reached, index, faults);
        (faults.len() == before).then_some(Score {
            points,
            weighted: weights,
            quality: quality_stated,
            total,
            below,
        })
    }

    /// What the order goes by, of points of quality and of amounts.
    fn combined(&self, quality: Exact, worths: &[Option<Decimal>]) -> Option<Exact> {
        let worth = |criterion: usize| worths.get(criterion).copied().flatten();
        let amount = |criterion: &usize| worth(*criterion).map(Exact::exact);
        // A bid that is below a threshold anyway need not have a price that works.
        let price = self.method.base().and_then(worth);
        if self.method.needs_positive_price()
            && price.is_some_and(|price| decide(price) <= Decimal::ZERO)
        {
            return None;
        }
        Some(match self.method {
            Method::WeightedPoints(_) => quality,
            Method::EvaluationPrice { base } => {
                let others = (0..worths.len()).filter(|criterion| criterion != base);
                evaluation_price(amount(base)?, others.filter_map(|other| amount(&other)))
            }
            Method::LowestPrice { base, .. } => amount(base)?,
            Method::PricePerQuality { base, per, .. } => {
                price_per_quality(quality, amount(base)?, *per)
            }
            Method::QualityPercent {
                base,
                top,
                price_weight,
                quality_weight,
                ..
            } => quality_percent(
                amount(base)?,
                quality,
                *top,
                (*quality_weight, *price_weight),
            ),
            Method::FeatureCoefficient { base, costs, most } => {
                let costs = sum(costs.iter().filter_map(amount));
                feature_coefficient(amount(base)?, quality, *most) + costs
            }
        })
    }
}
