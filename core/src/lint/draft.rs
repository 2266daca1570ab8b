//! A lot before it is published, with what its criteria give over the expected range.

use super::bend::bends;
use super::whole::Measures;
use crate::award::{Reference, Scores, Staged, Terms, reference, score, shares};
use crate::engine::unit_of_totals;
use crate::evaluation::Named;
use crate::explain::fault_problem;
use crate::model::{Better, Criterion, ExpectedLot, ExpectedRange, Lot, Procurement, Rule, Scored};
use crate::num::{Decimal, Exact, Fault, Rounding, Scalar};
use crate::problem::Problems;

/// How many steps the expected range of a criterion is looked at in.
pub(super) const STEPS: u32 = 10;

/// A lot, what is expected of its bids, and what that is worth.
pub(super) struct Draft<'a> {
    pub(super) lot: &'a Lot,
    pub(super) expected: &'a ExpectedLot,
    pub(super) terms: Terms<'a>,
    pub(super) currency: &'a str,
    /// Where the lot stands.
    pub(super) pointer: String,
    /// By criterion: what it gives over the expected range; none for a group.
    pub(super) curves: Vec<Option<Curve>>,
}

/// What a criterion gives over its expected range, where the other bids lie evenly over it.
pub(super) struct Curve {
    /// What measures are compared with.
    pub(super) reference: Reference<Exact>,
    /// From the lowest measure to the highest, in equal steps and where the rule bends between them.
    pub(super) places: Vec<Worth>,
}

/// What a measure is worth.
#[derive(Clone, Copy)]
pub(super) struct Worth {
    pub(super) measure: Decimal,
    /// Points or money of the criterion.
    pub(super) points: Staged,
    /// The same by its share of the whole.
    pub(super) weighted: Staged,
    /// The share of the whole without any rounding.
    pub(super) unrounded: Decimal,
}

/// A criterion that is scored, with all that is known of it.
pub(super) struct Known<'a> {
    pub(super) index: usize,
    pub(super) criterion: &'a Criterion,
    pub(super) scored: &'a Scored,
    pub(super) range: &'a ExpectedRange,
    pub(super) curve: &'a Curve,
    /// The unit of its measure.
    pub(super) unit: String,
}

impl Known<'_> {
    pub(super) fn title(&self) -> &str {
        &self.criterion.title
    }

    pub(super) fn named(&self) -> Named {
        Named {
            id: self.criterion.id.clone(),
            title: self.criterion.title.clone(),
        }
    }

    /// A measure by which the better is the greater: what parts two that are worth the same.
    pub(super) fn better(&self, measure: Decimal) -> Decimal {
        let better = self.scored.rule.rewards().or(self.scored.measure.better());
        let negated = Decimal::ZERO.checked_sub(measure);
        negated
            .filter(|_| better == Some(Better::Lower))
            .unwrap_or(measure)
    }

    /// What it adds to the total at its least and at its most, by the whole range.
    pub(super) fn extremes(&self) -> Option<(Worth, Worth)> {
        let places = || self.curve.places.iter().copied();
        let by = |one: &Worth| one.weighted.value;
        Some((places().min_by_key(by)?, places().max_by_key(by)?))
    }
}

impl<'a> Draft<'a> {
    /// The draft, if everything it asks of the award has a result.
    pub(super) fn new(
        procurement: &'a Procurement,
        lot: &'a Lot,
        expected: &'a ExpectedLot,
        index: usize,
        problems: &mut Problems,
    ) -> Option<Self> {
        let pointer = format!("/procurement/lots/{index}");
        let mut draft = Self {
            lot,
            expected,
            terms: Terms {
                criteria: &lot.criteria,
                method: &lot.method,
                policies: &lot.policies,
                draws: &[],
                shares: Vec::new(),
            },
            currency: &procurement.currency,
            pointer,
            curves: Vec::new(),
        };
        if lot.method.weighting().is_some() {
            let Some(shares) = shares(&lot.criteria) else {
                let at = format!("{}/criteria", draft.pointer);
                problems.push(fault_problem(Fault::Overflow, &at, "weights"));
                return None;
            };
            draft.terms.shares = shares;
        }
        let before = problems.count();
        let criteria = lot.criteria.iter().zip(&expected.ranges).enumerate();
        let curves = criteria.map(|(index, (criterion, range))| {
            let (scored, range) = (criterion.scored.as_ref()?, range.as_ref()?);
            draft
                .curve(index, &scored.rule, range)
                .map_err(|fault| problems.push(fault_problem(fault, &range.pointer, &criterion.id)))
                .ok()
        });
        draft.curves = curves.collect();
        (problems.count() == before).then_some(draft)
    }

    /// The criteria that are scored.
    pub(super) fn known(&self) -> impl Iterator<Item = Known<'_>> {
        let criteria = self.lot.criteria.iter().zip(&self.expected.ranges);
        criteria
            .zip(&self.curves)
            .enumerate()
            .filter_map(|(index, ((criterion, range), curve))| {
                let scored = criterion.scored.as_ref()?;
                let unit = self.lot.measure_unit(&scored.measure, self.currency);
                Some(Known {
                    index,
                    criterion,
                    scored,
                    range: range.as_ref()?,
                    curve: curve.as_ref()?,
                    unit: unit.to_string(),
                })
            })
    }

    /// Where a criterion, or a part of it, stands.
    pub(super) fn place(&self, criterion: usize, part: &str) -> String {
        format!("{}/criteria/{criterion}{part}", self.pointer)
    }

    /// The unit of totals.
    pub(super) fn unit(&self) -> &str {
        unit_of_totals(&self.lot.method, self.currency)
    }

    /// The unit of what a criterion gives.
    pub(super) fn worth_unit(&self, criterion: usize) -> &str {
        if self.lot.method.gives_points(criterion) {
            "points"
        } else {
            self.currency
        }
    }

    fn curve(&self, index: usize, rule: &Rule, range: &ExpectedRange) -> Result<Curve, Fault> {
        let others = self.expected.bids.saturating_sub(1);
        let evenly = (0..=others).map(|step| self.measure(range, step, others));
        let evenly = evenly.map(|measure| Ok(Exact::exact(measure?)));
        let evenly = evenly.collect::<Result<Vec<Exact>, Fault>>()?;
        let reference = reference(rule, &evenly).ok_or(Fault::NothingToCompare)?;
        let even = (0..=STEPS).map(|step| self.measure(range, step, STEPS));
        let mut measures = even.collect::<Result<Vec<Decimal>, Fault>>()?;
        // The ends as they are expected: the mean of a panel may lie between its steps.
        for end in [range.lowest, range.highest] {
            measures.push(self.rounded(end)?);
        }
        if self.lot.policies.rounding.measure.is_none() {
            let bends = bends(rule, &reference, (range.lowest, range.highest));
            let bends = bends.into_iter();
            measures.extend(bends.filter(|bend| range.possible(*bend) == *bend));
        }
        measures.sort_unstable();
        measures.dedup();
        let places = measures.into_iter();
        let places = places.map(|measure| self.worth(index, rule, measure, &reference));
        Ok(Curve {
            places: places.collect::<Result<_, _>>()?,
            reference,
        })
    }

    /// The measure at a step of so many from the lowest to the highest, or the nearest that a bid can have,
    /// rounded as measures are.
    pub(super) fn measure(
        &self,
        range: &ExpectedRange,
        step: u32,
        of: u32,
    ) -> Result<Decimal, Fault> {
        let lowest = Exact::exact(range.lowest);
        let span = Exact::exact(range.highest) - lowest;
        let part = span * Exact::exact(step.into()) / Exact::exact(of.into());
        let measure = (lowest + part).result()?;
        self.rounded(range.possible(measure))
    }

    /// A measure, rounded as measures are.
    fn rounded(&self, measure: Decimal) -> Result<Decimal, Fault> {
        let rounding: Option<Rounding> = self.lot.policies.rounding.measure;
        rounding.map_or(Ok(measure), |rounding| {
            Exact::exact(measure).round(rounding).result()
        })
    }

    /// What a measure is worth against a reference.
    pub(super) fn worth(
        &self,
        criterion: usize,
        rule: &Rule,
        measure: Decimal,
        reference: &Reference<Exact>,
    ) -> Result<Worth, Fault> {
        let points = self.terms.worth(criterion, rule, measure, reference)?;
        let before = points
            .rounded
            .map_or(points.exact, |rounded| Exact::exact(rounded.from.0));
        let smooth = self.terms.weighted(criterion, before)?;
        Ok(Worth {
            measure,
            points,
            weighted: self.terms.weighted(criterion, points.exact)?,
            unrounded: smooth
                .rounded
                .map_or(smooth.value, |rounded| rounded.from.0),
        })
    }

    /// The scores of bids with these measures by criterion.
    pub(super) fn contest(&self, bids: &[Measures]) -> Scores {
        self.contest_by(&self.terms, bids)
    }

    /// The same by other terms for the same criteria.
    pub(super) fn contest_by(&self, terms: &Terms<'_>, bids: &[Measures]) -> Scores {
        let entries = bids.iter().enumerate();
        let entries = entries.map(|(bid, measures)| Some(self.entry(bid, measures)));
        score(terms, &entries.collect::<Vec<_>>())
    }
}

/// The one bid in first place; none where bids share it, or nobody holds it.
pub(super) fn winner(scores: &Scores) -> Option<usize> {
    match scores.places.first()?.bids.as_slice() {
        [only] => Some(*only),
        _ => None,
    }
}
