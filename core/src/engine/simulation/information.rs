//! What it would be worth to know more before the award.

use std::ops::ControlFlow;

use super::driven::DrivenLot;
use super::indices::finite;
use super::inputs::Inputs;
use super::numbers::Purpose;
use super::offer::WIDTH;
use super::plan::{Plan, Planned};
use super::progress::Told;
use super::questions::Question;
use crate::explain::Figure;
use crate::model::{Information, InformationBy, ValueOfInformation};
use crate::num::Decimal;
use crate::simulation::{Estimated, InformationEstimator, InformationWorth, PartialInformation};
use crate::uncertainty::{Design, Sampling, Worth, float, is_less, nested};

/// After how many walks it is asked whether to go on.
const TOLD_EVERY: u64 = 1_024;

/// The columns whose draws are kept for it: the totals, where something is regressed on them.
pub(super) fn columns(plan: &Plan<'_>, asked: Option<&ValueOfInformation>) -> Vec<bool> {
    let mut keep = vec![false; plan.columns];
    let partial = asked.into_iter().flat_map(|one| &one.partial);
    let mut estimators = partial.map(|one| one.estimated_by);
    if estimators.any(|one| one == InformationBy::Regression) {
        for planned in &plan.offers {
            let column = planned.columns.total;
            if let Some(place) = column.and_then(|column| keep.get_mut(column)) {
                *place = true;
            }
        }
    }
    keep
}

/// The value of knowing all and some numbers, none where no two bids are ranked in every draw; breaks where it was
/// told to stop.
pub(super) fn worth(
    question: &Question<'_>,
    (inputs, driven): (&Inputs<'_>, &DrivenLot<'_>),
    asked: &ValueOfInformation,
    told: Told<'_>,
) -> ControlFlow<(), Option<InformationWorth>> {
    let Some(all) = worth_of_all(question, asked) else {
        return ControlFlow::Continue(None);
    };
    let regressed = asked.partial.iter();
    let regressed = regressed.filter(|one| one.estimated_by == InformationBy::Regression);
    let wanted: Vec<usize> = regressed.flat_map(|one| places(inputs, one)).collect();
    let known = inputs.drawn(question.replicates, &wanted);
    let partial = asked.partial.iter().map(|one| {
        let asked = Asked {
            inputs,
            places: places(inputs, one),
            worth: all.worth,
        };
        let found = match one.estimated_by {
            InformationBy::Regression => asked.by_regression(question, &all.ranked, &known),
            InformationBy::Nested { outer, inner } => {
                asked.by_draws(question, driven, all.ranked.len(), (outer, inner), told)?
            }
        };
        let named = inputs.named();
        let numbers = asked.places.iter();
        Some(PartialInformation {
            id: one.id.clone(),
            title: one.title.clone(),
            numbers: numbers
                .filter_map(|place| named.get(*place).cloned())
                .collect(),
            ..found
        })
    });
    let Some(partial) = partial.collect::<Option<Vec<_>>>() else {
        return ControlFlow::Break(());
    };
    ControlFlow::Continue(Some(InformationWorth {
        partial,
        ..all.found
    }))
}

/// What it is worth to know all numbers.
struct WorthOfAll<'a> {
    worth: Worth,
    /// The bids that are chosen among.
    ranked: Vec<&'a Planned<'a>>,
    /// The result, with nothing partial yet.
    found: InformationWorth,
}

/// The value of knowing all numbers; none where no two bids are ranked in every draw.
fn worth_of_all<'a>(question: &Question<'a>, asked: &ValueOfInformation) -> Option<WorthOfAll<'a>> {
    let (plan, tally) = (question.plan, question.tally);
    let ranked: Vec<&Planned<'_>> = plan.offers.iter().filter(|one| one.takes_part).collect();
    if !plan.is_ranked || !plan.is_fixed || ranked.len() < 2 {
        return None;
    }
    let worth = Worth {
        money: float(asked.money_per_point.unwrap_or(Decimal::ONE)),
        greatest_wins: plan.terms.method.greatest_wins(),
    };
    let expected = |planned: &Planned<'_>| Some(tally.mean(planned.columns.total?)?.mean);
    let expected: Vec<f64> = ranked
        .iter()
        .map(|planned| expected(planned).map(|mean| worth.benefit(mean)))
        .collect::<Option<_>>()?;
    let most = expected.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let best = ranked.iter().zip(&expected);
    let best: Vec<&&Planned<'_>> = best
        .filter(|(_, expected)| !is_less(**expected, most))
        .map(|(planned, _)| planned)
        .collect();
    // What is lost by choosing it and not the best of the draw: E(max) − max E.
    let regret = tally.mean(best.first()?.columns.regret?)?;
    let bid = |planned: &&&Planned<'_>| plan.room.bid_id(planned.sealed.bid).to_owned();
    let best_expected = best.iter().map(bid).collect();
    let found = InformationWorth {
        unit: plan.room.currency().to_owned(),
        money_per_point: asked.money_per_point.map(Figure),
        best_expected,
        all: Estimated {
            value: worth.of(regret.mean),
            standard_error: worth.of(regret.standard_error),
        },
        partial: Vec::new(),
    };
    Some(WorthOfAll {
        worth,
        ranked,
        found,
    })
}

/// Where the numbers that would be known stand; what is stated in a bid that is not simulated changes nothing.
fn places(inputs: &Inputs<'_>, one: &Information) -> Vec<usize> {
    let numbers = one.numbers.iter();
    numbers.filter_map(|number| inputs.place(*number)).collect()
}

/// Numbers that would be known.
struct Asked<'a> {
    inputs: &'a Inputs<'a>,
    places: Vec<usize>,
    worth: Worth,
}

impl Asked<'_> {
    fn by_regression(
        &self,
        question: &Question<'_>,
        ranked: &[&Planned<'_>],
        known: &[Vec<f64>],
    ) -> PartialInformation {
        let kept = |column: Option<usize>| question.tally.kept.get(column?);
        let totals = ranked.iter().filter_map(|one| kept(one.columns.total));
        let totals: Vec<&[f64]> = totals.map(Vec::as_slice).collect();
        let known = self.places.iter().filter_map(|place| known.get(*place));
        let known: Vec<&[f64]> = known.map(Vec::as_slice).collect();
        let found = self.worth.by_regression(&totals, &known);
        let draws = found.as_ref().map(|(_, draws)| *draws);
        let partial = found.as_ref().map(|(partial, _)| partial);
        let gain = |values: &[f64]| finite(*values.first()?);
        PartialInformation {
            draws: draws.map_or(0, |draws| u64::try_from(draws).unwrap_or(u64::MAX)),
            inner: None,
            value: partial.and_then(|partial| {
                Some(Estimated {
                    value: gain(&partial.gain.value)?,
                    standard_error: gain(&partial.gain.error)?,
                })
            }),
            held_out: partial.and_then(|partial| gain(&partial.held_out)),
            ..nothing(InformationEstimator::Regression)
        }
    }

    /// By draws within draws, each on its own. What would be known moves with nothing else, as the settings are held
    /// to, so that all other numbers are drawn as if it were not known. None where it was told to stop.
    fn by_draws(
        &self,
        question: &Question<'_>,
        driven: &DrivenLot<'_>,
        ranked: usize,
        (outer, inner): (u32, u32),
        told: Told<'_>,
    ) -> Option<PartialInformation> {
        let (inputs, seed) = (self.inputs, question.settings.seed);
        let design = Design {
            sampling: Sampling::PseudoRandom,
            seed,
            draws: u64::from(outer).saturating_mul(u64::from(inner)),
        };
        let known = inputs.streams(seed, Purpose::Known);
        let others = inputs.streams(seed, Purpose::Unknown);
        let mut fixed = vec![vec![0.0; 1]; inputs.count];
        let mut columns = vec![vec![0.0; WIDTH]; inputs.count];
        let mut totals = Vec::new();
        let mut untold: u64 = 0;
        let [outer_draws, inner_draws] =
            [outer, inner].map(|draws| usize::try_from(draws).unwrap_or(usize::MAX));
        let found = nested(ranked, outer_draws, inner_draws, |of, within, benefits| {
            let lane = within.checked_rem(WIDTH).unwrap_or_default();
            if within == 0 {
                inputs.draw((&design, &known), whole(of), &mut fixed);
            }
            if lane == 0 {
                let first = whole(of).saturating_mul(u64::from(inner));
                let first = first.saturating_add(whole(within));
                inputs.draw((&design, &others), first, &mut columns);
                for place in &self.places {
                    let value = fixed.get(*place).and_then(|one| one.first());
                    if let Some((column, value)) = columns.get_mut(*place).zip(value) {
                        column.fill(*value);
                    }
                }
                totals = driven.totals(&columns, WIDTH);
            }
            for (benefit, column) in benefits.iter_mut().zip(&totals) {
                let total = column.get(lane).copied().unwrap_or(f64::NAN);
                *benefit = self.worth.benefit(total);
            }
            untold = untold.saturating_add(1);
            if untold < TOLD_EVERY {
                return ControlFlow::Continue(());
            }
            told(std::mem::take(&mut untold))
        })?;
        Some(PartialInformation {
            draws: u64::from(outer),
            inner: Some(u64::from(inner)),
            value: finite(found.value)
                .zip(finite(found.error))
                .map(|(value, standard_error)| Estimated {
                    value,
                    standard_error,
                }),
            bias: finite(found.bias),
            ..nothing(InformationEstimator::Nested)
        })
    }
}

/// Nothing found yet.
const fn nothing(estimated_by: InformationEstimator) -> PartialInformation {
    PartialInformation {
        id: String::new(),
        title: String::new(),
        numbers: Vec::new(),
        estimated_by,
        draws: 0,
        inner: None,
        value: None,
        held_out: None,
        bias: None,
    }
}

fn whole(draw: usize) -> u64 {
    u64::try_from(draw).unwrap_or(u64::MAX)
}
