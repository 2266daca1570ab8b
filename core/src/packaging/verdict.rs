//! Whether the packaging of a bid meets the criteria of a set.

use super::component_mass;
use crate::lcc::quantity_bought;
use crate::model::{
    Lot, Packaging, PackagingComponent, PackagingCriterion, PackagingExtent, PackagingOutcome,
    Study, WithoutComponents,
};
use crate::num::{Decimal, Exact, Fault, Scalar, decide, sum};

/// Whether a criterion is met, and the components by which it is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Whether it is met.
    pub outcome: PackagingOutcome,
    /// Indices of the components that do not meet it, or do not document that they do; where it is met,
    /// of those that meet it.
    pub components: Vec<usize>,
    /// The share of the mass that is documented to meet it, where that decides and is known.
    pub share: Option<Decimal>,
    /// Why the share has no result, where it has none; the criterion is then not documented.
    pub fault: Option<Fault>,
}

/// What a criterion is tested on.
struct Tested<'a> {
    /// The components that it is about, by index.
    components: Vec<(usize, &'a PackagingComponent, Option<bool>)>,
    /// Whether an item is asked for of which nothing is said on a level that it is about.
    has_gap: bool,
}

/// Whether the packaging of an offer meets each criterion of the lot's set, in the order of the set.
///
/// Components of the items that count are tested, also of options that a rule decides about, so that what
/// a bid has to meet does not depend on its price.
#[must_use]
pub fn verdicts(lot: &Lot, packaging: Option<&Packaging>, study: &Study) -> Vec<Verdict> {
    let asked = lot.packaging.as_ref();
    let criteria = asked.and_then(|asked| asked.criteria.as_ref());
    let criteria = criteria.map_or(&[][..], |set| &set.criteria);
    let verdicts = criteria.iter().map(|criterion| {
        let tested = Tested::of(criterion, lot, packaging);
        tested.verdict(criterion, lot, study)
    });
    verdicts.collect()
}

/// The points of the criteria that are met, of which these are the verdicts.
///
/// # Formula
///
/// ```text
/// P = Σ p
/// ```
///
/// where `p` is what a criterion that is met gives; one that is not met or not documented gives none.
///
/// # Units
///
/// Points; not rounded.
///
/// # Errors
///
/// The scalar carries a fault where a share of the mass has no result.
#[must_use]
pub fn points<S: Scalar>(lot: &Lot, verdicts: &[Verdict]) -> S {
    let asked = lot.packaging.as_ref();
    let criteria = asked.and_then(|asked| asked.criteria.as_ref());
    let criteria = criteria.map_or(&[][..], |set| &set.criteria);
    let given = criteria
        .iter()
        .zip(verdicts)
        .filter_map(|(criterion, verdict)| {
            let points = criterion.gives.points()?;
            match verdict.fault {
                Some(fault) => Some(S::fault(fault)),
                None if verdict.outcome == PackagingOutcome::Met => Some(S::exact(points)),
                None => None,
            }
        });
    sum(given)
}

impl<'a> Tested<'a> {
    fn of(criterion: &PackagingCriterion, lot: &Lot, packaging: Option<&'a Packaging>) -> Self {
        let counts = |item: usize| lot.schedule.get(item).is_some_and(|item| item.counts);
        let all = packaging.map_or(&[][..], |packaging| &packaging.components);
        let asked = lot.packaging.iter();
        let mut unsaid = asked.flat_map(|asked| asked.unsaid(packaging));
        let has_gap = unsaid.any(|(item, level)| counts(item) && criterion.parts.hold_level(level));
        let components = all.iter().enumerate().filter(|(_, one)| counts(one.item));
        let components =
            components.filter(|(_, one)| criterion.parts.hold(one.level, one.material));
        Self {
            components: components
                .map(|(index, one)| (index, one, criterion.met_by(one)))
                .collect(),
            has_gap,
        }
    }

    fn with(&self, met: impl Fn(Option<bool>) -> bool) -> Vec<usize> {
        let components = self.components.iter();
        let chosen = components.filter(|(.., one)| met(*one));
        chosen.map(|(index, ..)| *index).collect()
    }

    fn verdict(&self, criterion: &PackagingCriterion, lot: &Lot, study: &Study) -> Verdict {
        use PackagingOutcome::{Met, NotDocumented, NotMet};
        let plain = |outcome| Verdict {
            outcome,
            components: match outcome {
                Met => self.with(|one| one == Some(true)),
                NotMet => self.with(|one| one == Some(false)),
                NotDocumented => self.with(|one| one.is_none()),
            },
            share: None,
            fault: None,
        };
        let any = |met| self.components.iter().any(|(.., one)| *one == met);
        let open = self.has_gap || any(None);
        let without = match criterion.without {
            WithoutComponents::Met => Met,
            WithoutComponents::NotMet => NotMet,
        };
        match criterion.extent {
            PackagingExtent::All if any(Some(false)) => plain(NotMet),
            PackagingExtent::Any if any(Some(true)) => plain(Met),
            _ if self.components.is_empty() && !self.has_gap => plain(without),
            PackagingExtent::All | PackagingExtent::Any if open => plain(NotDocumented),
            PackagingExtent::All => plain(Met),
            PackagingExtent::Any => plain(NotMet),
            PackagingExtent::ShareByMass(_) if self.has_gap => plain(NotDocumented),
            PackagingExtent::ShareByMass(bound) => match self.share(bound, lot, study) {
                Ok(Some((outcome, share))) => Verdict {
                    share: Some(share),
                    ..plain(outcome)
                },
                Ok(None) => plain(NotDocumented),
                Err(fault) => Verdict {
                    fault: Some(fault),
                    ..plain(NotDocumented)
                },
            },
        }
    }

    /// What a bound on the share of the mass decides, and the share; none where a mass is left out, or
    /// where none of it is bought.
    ///
    /// ```text
    /// Σ m of those that meet it / Σ m
    /// ```
    ///
    /// Components that do not document it could meet it: the criterion is met where the bound is reached
    /// without them, and not met where it would not be reached with them.
    fn share(
        &self,
        bound: Decimal,
        lot: &Lot,
        study: &Study,
    ) -> Result<Option<(PackagingOutcome, Decimal)>, Fault> {
        let mass = |one: &PackagingComponent| {
            let item = lot.schedule.get(one.item)?;
            component_mass(one, quantity_bought::<Exact>(item, study))
        };
        let masses = self
            .components
            .iter()
            .map(|(_, one, met)| Some((mass(one)?, *met)));
        let Some(masses) = masses.collect::<Option<Vec<(Exact, Option<bool>)>>>() else {
            return Ok(None);
        };
        let of = |counts: fn(Option<bool>) -> bool| {
            let counting = masses.iter().filter(|(_, met)| counts(*met));
            sum(counting.map(|(mass, _)| *mass))
        };
        let whole = of(|_| true);
        if decide(whole.result()?).is_zero() {
            return Ok(None);
        }
        let least = decide((of(|met| met == Some(true)) / whole).result()?);
        let most = decide((of(|met| met != Some(false)) / whole).result()?);
        let outcome = if least >= decide(bound) {
            PackagingOutcome::Met
        } else if most < decide(bound) {
            PackagingOutcome::NotMet
        } else {
            PackagingOutcome::NotDocumented
        };
        Ok(Some((outcome, least)))
    }
}
