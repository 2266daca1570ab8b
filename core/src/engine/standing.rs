//! Where a bid stands before anything is scored: excluded, non-compliant, incomplete or complete.

use crate::evaluation::{Flag, FlagCode, Reason, ReasonCode, Standing};
use crate::model::{
    Lot, Measure, Missing, Offer, Origin, Price, RequirementTest, RulingKind, ScheduleItem,
    SealedOffer, Stated,
};
use crate::num::{Decimal, decide};
use crate::problem::{Problem, Problems};

/// What a bid's standing rests on, and its values where it has all of them.
pub(super) struct Settled {
    pub(super) standing: Standing,
    pub(super) reasons: Vec<Reason>,
    pub(super) flags: Vec<Flag>,
    pub(super) complete: Option<Complete>,
}

/// Every value and price of an offer, with what is confidential among them.
pub(super) struct Complete {
    /// Values, by parameter.
    pub(super) values: Vec<Decimal>,
    /// Lives, by parameter.
    pub(super) lives: Vec<u32>,
    /// Prices, by item.
    pub(super) prices: Vec<Price>,
    /// Whether a value is confidential, by parameter.
    pub(super) confidential: Vec<bool>,
    /// Parameters whose value nobody has verified.
    pub(super) unverified: Vec<usize>,
    /// Items and parameters where an adverse value stands for a missing one.
    pub(super) adverse: Vec<String>,
}

/// What is missing from an offer.
struct Gap {
    reason: Reason,
    policy: Missing,
}

/// The standing of an offer, by the published policies and the buyer's decisions.
pub(super) fn settle(lot: &Lot, sealed: &SealedOffer, problems: &mut Problems) -> Settled {
    let (complete, gaps) = fill(lot, &sealed.offer, &sealed.pointer);
    let mut excluded = Vec::new();
    let mut failed = Vec::new();
    let mut open = Vec::new();
    let mut flags = Vec::new();
    let mut admitted = false;
    let mut refused: Vec<&str> = Vec::new();
    for ruling in &sealed.rulings {
        let reason = |code, subject: &str, ground: Option<&String>| Reason {
            code,
            subject: subject.to_owned(),
            pointer: sealed.pointer.clone(),
            ground: ground.cloned(),
        };
        let flag = |code, subject: &str| Flag {
            code,
            subjects: vec![subject.to_owned()],
            share: None,
        };
        match &ruling.kind {
            RulingKind::Excluded { ground } => {
                excluded.push(reason(
                    ReasonCode::ExcludedByDecision,
                    &ruling.decision,
                    Some(ground),
                ));
            }
            RulingKind::ResolvedNonCompliant { target } => {
                refused.push(target);
                failed.push(reason(
                    ReasonCode::NonCompliantByDecision,
                    &ruling.decision,
                    Some(target),
                ));
            }
            RulingKind::Admitted => admitted = true,
            RulingKind::Corrected { target, .. } => {
                flags.push(flag(FlagCode::ValueCorrected, target));
            }
            RulingKind::Resolved { target } => {
                flags.push(flag(FlagCode::MissingValueResolved, target));
            }
            RulingKind::Clarified => {}
        }
    }
    for gap in gaps
        .into_iter()
        .filter(|gap| !refused.contains(&gap.reason.subject.as_str()))
    {
        match gap.policy {
            Missing::Problem => problems.push(
                Problem::new("bid.value_missing", gap.reason.pointer)
                    .with("subject", gap.reason.subject),
            ),
            Missing::NonCompliant => failed.push(gap.reason),
            Missing::Ask | Missing::Adverse(_) => open.push(gap.reason),
        }
    }
    let mut set_aside = requirements(lot, sealed, &refused, &mut open);
    set_aside.extend(above_ceiling(lot, sealed));
    if !admitted {
        failed.extend(set_aside);
    }
    open.extend(unassessed(lot, sealed));
    if let Some(complete) = &complete {
        flags.extend(flags_of(lot, complete));
    }
    let (standing, reasons) = if !excluded.is_empty() {
        (Standing::Excluded, excluded)
    } else if !failed.is_empty() {
        (Standing::NonCompliant, failed)
    } else if !open.is_empty() {
        (Standing::Incomplete, open)
    } else {
        (Standing::Admitted, Vec::new())
    };
    Settled {
        standing,
        reasons,
        flags,
        complete,
    }
}

/// The complete values of an offer that is not in the competition; a gap is a problem.
pub(super) fn complete(
    lot: &Lot,
    offer: &Offer,
    pointer: &str,
    problems: &mut Problems,
) -> Option<Complete> {
    let (complete, gaps) = fill(lot, offer, pointer);
    for gap in gaps {
        problems.push(
            Problem::new("bid.value_missing", gap.reason.pointer)
                .with("subject", gap.reason.subject),
        );
    }
    complete
}

/// Fills an offer with the buyer's values and the published adverse ones; `None` where a gap is left.
fn fill(lot: &Lot, offer: &Offer, pointer: &str) -> (Option<Complete>, Vec<Gap>) {
    let mut gaps = Vec::new();
    let mut complete = Complete {
        values: Vec::with_capacity(lot.parameters.len()),
        lives: Vec::with_capacity(lot.parameters.len()),
        prices: Vec::with_capacity(lot.schedule.len()),
        confidential: Vec::with_capacity(lot.parameters.len()),
        unverified: Vec::new(),
        adverse: Vec::new(),
    };
    for (index, parameter) in lot.parameters.iter().enumerate() {
        let stated = offer.values.get(index).copied().flatten();
        let (value, confidential) = match (parameter.value, stated, parameter.missing) {
            (Some(value), ..) => (value, false),
            (
                None,
                Some(Stated {
                    value,
                    confidential,
                    verified,
                }),
                _,
            ) => {
                if !verified && parameter.used {
                    complete.unverified.push(index);
                }
                (value, confidential)
            }
            // What the lot does not use is not missed.
            (None, None, _) if !parameter.used => (Decimal::ZERO, false),
            (None, None, Missing::Adverse(value)) if parameter.origin == Origin::Bidder => {
                complete.adverse.push(parameter.id.clone());
                (value, false)
            }
            (None, None, policy) => {
                let reason = missing(ReasonCode::ValueMissing, &parameter.id, pointer, "values");
                gaps.push(Gap { reason, policy });
                (Decimal::ZERO, false)
            }
        };
        complete.values.push(value);
        complete.lives.push(u32::try_from(value).unwrap_or(1));
        complete.confidential.push(confidential);
    }
    for (index, item) in lot.schedule.iter().enumerate() {
        let price = match (offer.prices.get(index).copied().flatten(), item.missing) {
            (Some(price), _) => price,
            (None, Missing::Adverse(value)) => {
                complete.adverse.push(item.id.clone());
                priced(value)
            }
            (None, policy) => {
                let reason = missing(ReasonCode::PriceMissing, &item.id, pointer, "prices");
                gaps.push(Gap { reason, policy });
                priced(Decimal::ZERO)
            }
        };
        complete.prices.push(price);
    }
    (gaps.is_empty().then_some(complete), gaps)
}

fn priced(value: Decimal) -> Price {
    Price {
        stated: Stated {
            value,
            confidential: false,
            verified: true,
        },
        pack_size: Decimal::ONE,
    }
}

fn missing(code: ReasonCode, subject: &str, pointer: &str, field: &str) -> Reason {
    Reason {
        code,
        subject: subject.to_owned(),
        pointer: format!("{pointer}/{field}"),
        ground: None,
    }
}

/// Requirements that are not met; those that wait for a decision are added to `open`.
fn requirements(
    lot: &Lot,
    sealed: &SealedOffer,
    refused: &[&str],
    open: &mut Vec<Reason>,
) -> Vec<Reason> {
    let mut failed = Vec::new();
    for (index, requirement) in lot.requirements.iter().enumerate() {
        // A value counts against a requirement though another value is still missing.
        let value = |parameter: usize| {
            let declared = lot.parameters.get(parameter)?;
            let stated = sealed.offer.values.get(parameter).copied().flatten();
            let adverse = match declared.missing {
                Missing::Adverse(value) => Some(value),
                Missing::Problem | Missing::NonCompliant | Missing::Ask => None,
            };
            declared
                .value
                .or(stated.map(|stated| stated.value))
                .or(adverse)
        };
        let met = match &requirement.test {
            RequirementTest::Confirmed => sealed.offer.requirements.get(index).copied().flatten(),
            // A missing value has its own policy and reason.
            RequirementTest::AtLeast(parameter, least) => {
                Some(value(*parameter).is_none_or(|value| decide(value) >= decide(*least)))
            }
            RequirementTest::AtMost(parameter, most) => {
                Some(value(*parameter).is_none_or(|value| decide(value) <= decide(*most)))
            }
        };
        let reason = |code| missing(code, &requirement.id, &sealed.pointer, "requirements");
        match met {
            Some(true) => {}
            Some(false) => failed.push(reason(ReasonCode::RequirementNotMet)),
            None if refused.contains(&requirement.id.as_str()) => {}
            None if requirement.ask => open.push(reason(ReasonCode::RequirementUnanswered)),
            None => failed.push(reason(ReasonCode::RequirementUnanswered)),
        }
    }
    failed
}

fn above_ceiling<'a>(lot: &'a Lot, sealed: &'a SealedOffer) -> impl Iterator<Item = Reason> + 'a {
    let is_above = |item: &ScheduleItem, price: &Price| {
        let unit_price = price.stated.value.checked_div(price.pack_size);
        item.ceiling_price
            .is_some_and(|ceiling| unit_price.is_none_or(|price| decide(price) > decide(ceiling)))
    };
    lot.schedule
        .iter()
        .zip(&sealed.offer.prices)
        .filter(move |(item, price)| price.as_ref().is_some_and(|price| is_above(item, price)))
        .map(|(item, _)| {
            missing(
                ReasonCode::AboveCeiling,
                &item.id,
                &sealed.pointer,
                "prices",
            )
        })
}

/// Criteria that the panel has not assessed.
fn unassessed<'a>(lot: &'a Lot, sealed: &'a SealedOffer) -> impl Iterator<Item = Reason> + 'a {
    use crate::model::Aggregation;
    lot.criteria
        .iter()
        .zip(&sealed.points)
        .filter_map(|(criterion, points)| {
            let Measure::Panel { aggregation, .. } = &criterion.scored.as_ref()?.measure else {
                return None;
            };
            let assessed = if *aggregation == Aggregation::Single {
                points.len() == 1
            } else {
                !points.is_empty()
            };
            (!assessed).then(|| Reason {
                code: ReasonCode::AssessmentMissing,
                subject: criterion.id.clone(),
                pointer: "/assessments".to_owned(),
                ground: None,
            })
        })
}

fn flags_of(lot: &Lot, complete: &Complete) -> Vec<Flag> {
    let named = |code, subjects: Vec<String>| {
        (!subjects.is_empty()).then_some(Flag {
            code,
            subjects,
            share: None,
        })
    };
    let id = |index: &usize| {
        lot.parameters
            .get(*index)
            .map(|parameter| parameter.id.clone())
    };
    let unverified = complete.unverified.iter().filter_map(id).collect();
    let assumed = lot
        .parameters
        .iter()
        .filter(|parameter| parameter.used && parameter.assumed)
        .map(|parameter| parameter.id.clone())
        .collect();
    [
        named(FlagCode::UnverifiedValues, unverified),
        named(FlagCode::AdverseValueUsed, complete.adverse.clone()),
        named(FlagCode::AssumedValue, assumed),
    ]
    .into_iter()
    .flatten()
    .collect()
}
