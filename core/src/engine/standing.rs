//! Where a bid stands before anything is scored: excluded, non-compliant, incomplete or complete.

use super::{
    Room, footprint, ground, mini_competition, packaging, panel, ppwr, reservation, supply_chain,
    unusable,
};
use crate::evaluation::{Flag, FlagCode, Reason, ReasonCode, Standing};
use crate::explain::Figure;
use crate::model::{
    Aggregation, Complete, Lack, LackKind, Lot, Measure, Missing, Price, RequirementTest,
    RulingKind, ScheduleItem, SealedOffer, Stated, Subject, Verification,
};
use crate::num::{Decimal, Exact, decide};

/// What a bid's standing rests on, and its values where it has all of them.
pub(super) struct Settled {
    pub(super) standing: Standing,
    pub(super) reasons: Vec<Reason>,
    pub(super) flags: Vec<Flag>,
    pub(super) complete: Option<Complete>,
}

/// The standing of an offer, by the published policies and the buyer's decisions; `panel` are the
/// evaluators of each criterion.
pub(super) fn settle(room: &Room<'_>, sealed: &SealedOffer, panel: &[Vec<&str>]) -> Settled {
    let of = Standings { room, sealed };
    let mut failed = Vec::new();
    let mut open = Vec::new();
    let mut flags = Vec::new();
    let mut excluded = Vec::new();
    let mut admitted = Vec::new();
    let mut refused: Vec<&str> = Vec::new();
    for ruling in &sealed.rulings {
        let flag = |code, subject: &str| Flag {
            code,
            subjects: vec![subject.to_owned()],
            places: Vec::new(),
            share: None,
        };
        let decided = |code, ground: &str| Reason {
            ground: Some(ground.to_owned()),
            ..reason(code, &ruling.decision, sealed.pointer.clone())
        };
        match &ruling.kind {
            RulingKind::Excluded { ground } => {
                excluded.push(decided(ReasonCode::ExcludedByDecision, ground));
            }
            RulingKind::ResolvedNonCompliant { target } => {
                refused.push(target);
                failed.push(decided(ReasonCode::NonCompliantByDecision, target));
            }
            RulingKind::Admitted => admitted.push(ruling.decision.clone()),
            RulingKind::Corrected { target, .. }
            | RulingKind::PackagingCorrected { target, .. }
            | RulingKind::FootprintCorrected { target, .. }
            | RulingKind::FeeGradeCorrected { target, .. } => {
                flags.push(flag(FlagCode::ValueCorrected, target));
            }
            RulingKind::Resolved { target, .. } => {
                flags.push(flag(FlagCode::MissingValueResolved, target));
            }
            RulingKind::Clarified => {
                flags.push(flag(FlagCode::ClarificationReceived, &ruling.decision));
            }
        }
    }
    excluded.extend(mini_competition::outsider(room.lot, sealed));
    let complete = match room.lot.complete(&sealed.offer, sealed.is_admitted()) {
        Ok(complete) => Some(complete),
        Err(lacks) => {
            for lack in lacks {
                let reason = of.lack(&lack);
                if refused.contains(&reason.subject.as_str()) {
                    continue;
                }
                match lack.kind {
                    LackKind::Missing(Missing::Ask | Missing::Adverse(_))
                    | LackKind::PackSize(Missing::Ask | Missing::Adverse(_)) => open.push(reason),
                    _ => failed.push(reason),
                }
            }
            None
        }
    };
    let mut set_aside = of.requirements(&refused, &mut open);
    unusable::settle(room, sealed, (&mut failed, &mut open));
    let packaging = packaging::standing(room, sealed);
    failed.extend(packaging.lacking);
    set_aside.extend(packaging.unmet);
    open.extend(packaging.open);
    footprint::settle(room, sealed, (&mut failed, &mut open), &mut flags);
    ground::settle(room, sealed, complete.as_ref(), (&mut failed, &mut open));
    set_aside.extend(of.above_ceiling().chain(of.lots_beyond()));
    if admitted.is_empty() {
        failed.extend(set_aside);
    } else {
        flags.extend(of.admission(admitted, set_aside));
    }
    let (untreated, disqualified) = reservation::reasons(sealed);
    open.extend(untreated);
    failed.extend(disqualified);
    flags.extend(reservation::flags(sealed));
    flags.extend(ppwr::flags(room, sealed));
    open.extend(refuted(room.lot, sealed));
    open.extend(unassessed(room, sealed, panel));
    if let Some(complete) = &complete {
        flags.extend(flags_of(room.lot, complete));
    }
    let drafts = Flag::about(FlagCode::DraftAssessment, sealed.drafts.clone());
    let thousands = sealed.offer.three_decimals.clone();
    flags.extend(
        drafts
            .into_iter()
            .chain(Flag::about(FlagCode::ThreeDecimals, thousands)),
    );
    let (standing, reasons) = gravest(excluded, failed, open);
    Settled {
        standing,
        reasons,
        flags,
        complete,
    }
}

/// The standing that the gravest of the reasons make, with these.
fn gravest(
    excluded: Vec<Reason>,
    failed: Vec<Reason>,
    open: Vec<Reason>,
) -> (Standing, Vec<Reason>) {
    if !excluded.is_empty() {
        (Standing::Excluded, excluded)
    } else if !failed.is_empty() {
        (Standing::NonCompliant, failed)
    } else if !open.is_empty() {
        (Standing::Incomplete, open)
    } else {
        (Standing::Admitted, Vec::new())
    }
}

/// A reason without numbers.
pub(super) fn reason(code: ReasonCode, subject: &str, pointer: String) -> Reason {
    Reason {
        code,
        subject: subject.to_owned(),
        pointer,
        link: None,
        ground: None,
        required: None,
        offered: None,
        unit: None,
    }
}

/// The item or parameter that an offer lacks.
fn about(lot: &Lot, lack: &Lack, pointer: &str) -> Reason {
    let (subject, field) = match lack.subject {
        Subject::Item(index) => (lot.schedule.get(index).map(|item| &item.id), "prices"),
        Subject::Parameter(index) => (
            lot.parameters.get(index).map(|parameter| &parameter.id),
            "values",
        ),
        Subject::OptionGroup(index) => {
            let group = lot.options.groups.get(index);
            (group.map(|group| &group.id), "prices")
        }
    };
    let code = match (lack.kind, lack.subject) {
        (LackKind::TooFewOptions { .. }, _) => ReasonCode::OptionsNotOffered,
        (LackKind::Missing(_), Subject::Item(_) | Subject::OptionGroup(_)) => {
            ReasonCode::PriceMissing
        }
        (LackKind::Missing(_), Subject::Parameter(_)) => ReasonCode::ValueMissing,
        (LackKind::PackSize(_), _) => ReasonCode::PackSizeMissing,
        (LackKind::NotAllowed(_), _) => ReasonCode::PriceNotAllowed,
        (LackKind::OutOfBounds { .. }, _) => ReasonCode::ValueOutOfBounds,
        (LackKind::NotUsable(_), _) => ReasonCode::ValueNotUsable,
    };
    let subject = subject.map_or("", String::as_str);
    reason(code, subject, format!("{pointer}/{field}"))
}

/// What the reasons of a bid are written from.
struct Standings<'a> {
    room: &'a Room<'a>,
    sealed: &'a SealedOffer,
}

impl Standings<'_> {
    fn lot(&self) -> &Lot {
        self.room.lot
    }

    /// What the decisions that admit the bid are good for: each thing that it does not meet, where
    /// there is any. A missing price or value stays missing.
    fn admission(&self, decisions: Vec<String>, set_aside: Vec<Reason>) -> Option<Flag> {
        let lacks = self.lot().complete(&self.sealed.offer, false).err();
        let lacks = lacks.into_iter().flatten();
        let lacks = lacks.filter(|lack| lack.kind.can_be_admitted());
        let mut subjects: Vec<String> = lacks
            .map(|lack| self.lack(&lack))
            .chain(set_aside)
            .map(|reason| reason.subject)
            .collect();
        // Several links may not meet one requirement.
        subjects.dedup();
        if subjects.is_empty() {
            return Flag::about(FlagCode::DecisionUnused, decisions);
        }
        Flag::about(FlagCode::AdmittedByDecision, subjects)
    }

    fn lack(&self, lack: &Lack) -> Reason {
        let found = about(self.lot(), lack, &self.sealed.pointer);
        let (required, offered) = match lack.kind {
            LackKind::Missing(_) | LackKind::PackSize(_) => return found,
            LackKind::TooFewOptions { number, offered } => {
                (Some(Decimal::from(number)), Decimal::from(offered))
            }
            LackKind::NotAllowed(offered) | LackKind::NotUsable(offered) => (None, offered),
            LackKind::OutOfBounds { bound, offered } => (Some(bound), offered),
        };
        self.with_numbers(found, lack.subject, required, Some(offered))
    }

    /// The reason with what is required and what is offered, unless that is confidential.
    fn with_numbers(
        &self,
        reason: Reason,
        subject: Subject,
        required: Option<Decimal>,
        offered: Option<Decimal>,
    ) -> Reason {
        let unit = match subject {
            Subject::Item(index) => {
                let item = self.lot().schedule.get(index);
                item.map(|item| format!("{}/{}", self.room.currency(), item.unit))
            }
            Subject::Parameter(index) => {
                let parameter = self.lot().parameters.get(index);
                parameter.map(|parameter| parameter.unit.clone())
            }
            Subject::OptionGroup(_) => None,
        };
        let secret = self.room.withholds_stated(self.sealed);
        Reason {
            required: required.map(Figure),
            offered: offered.map(Figure).filter(|_| !secret),
            unit,
            ..reason
        }
    }

    /// The value of a parameter that counts against a requirement, though another is still missing.
    fn value(&self, parameter: usize) -> Option<Decimal> {
        let declared = self.lot().parameters.get(parameter)?;
        let stated: Option<Stated> = self.sealed.offer.values.get(parameter).copied().flatten();
        let adverse = match declared.missing {
            Missing::Adverse(value) => Some(value),
            Missing::Problem | Missing::NonCompliant | Missing::Ask => None,
        };
        declared
            .value
            .or(stated.map(|stated| stated.value))
            .or(adverse)
    }

    /// Requirements that are not met; those that wait for a decision are added to `open`.
    fn requirements(&self, refused: &[&str], open: &mut Vec<Reason>) -> Vec<Reason> {
        let mut failed = Vec::new();
        let place = format!("{}/requirements", self.sealed.pointer);
        let requirements = self.lot().requirements.iter().enumerate();
        for (index, requirement) in requirements.filter(|(_, one)| one.reaches(self.sealed)) {
            let reason = |code| reason(code, &requirement.id, place.clone());
            let (parameter, bound, met) = match &requirement.test {
                RequirementTest::Confirmed => {
                    match self.sealed.offer.requirements.get(index).copied().flatten() {
                        Some(true) => {}
                        Some(false) => failed.push(reason(ReasonCode::RequirementNotMet)),
                        None if refused.contains(&requirement.id.as_str()) => {}
                        None if requirement.ask => {
                            open.push(reason(ReasonCode::RequirementUnanswered));
                        }
                        None => failed.push(reason(ReasonCode::RequirementUnanswered)),
                    }
                    continue;
                }
                RequirementTest::ThroughTiers(tiers) => {
                    let (failing, missing) =
                        supply_chain::reasons(self.room, self.sealed, index, tiers);
                    failed.extend(failing);
                    match requirement.ask {
                        _ if refused.contains(&requirement.id.as_str()) => {}
                        true => open.extend(missing),
                        false => failed.extend(missing),
                    }
                    continue;
                }
                RequirementTest::AtLeast(parameter, least) => {
                    let met = |value| decide(value) >= decide(*least);
                    (*parameter, *least, self.value(*parameter).is_none_or(met))
                }
                RequirementTest::AtMost(parameter, most) => {
                    let met = |value| decide(value) <= decide(*most);
                    (*parameter, *most, self.value(*parameter).is_none_or(met))
                }
            };
            // A missing value has its own policy and reason.
            if !met {
                failed.push(self.with_numbers(
                    reason(ReasonCode::RequirementNotMet),
                    Subject::Parameter(parameter),
                    Some(bound),
                    self.value(parameter),
                ));
            }
        }
        failed
    }

    /// That the bidder bids for more lots than it may.
    fn lots_beyond(&self) -> Option<Reason> {
        let beyond = self.sealed.lots_beyond?;
        let bid = self.sealed.pointer.strip_suffix("/offer");
        let place = bid.unwrap_or(&self.sealed.pointer).to_owned();
        Some(Reason {
            required: Some(Figure(beyond.most.into())),
            offered: Some(Figure(beyond.bid_for.into())),
            ..reason(ReasonCode::TooManyLots, &self.lot().id, place)
        })
    }

    fn above_ceiling(&self) -> impl Iterator<Item = Reason> + '_ {
        let items = self.lot().schedule.iter().zip(&self.sealed.offer.prices);
        items.enumerate().filter_map(|(index, (item, price))| {
            let (ceiling, asked) = above_ceiling(item, price.as_ref()?)?;
            let place = format!("{}/prices", self.sealed.pointer);
            let found = reason(ReasonCode::AboveCeiling, &item.id, place);
            Some(self.with_numbers(found, Subject::Item(index), Some(ceiling), asked))
        })
    }
}

/// The ceiling and the price of one unit, where the price is above the ceiling; of a tier where the
/// first price above its ceiling is that of a tier.
fn above_ceiling(item: &ScheduleItem, price: &Price) -> Option<(Decimal, Option<Decimal>)> {
    let tiers = item.tiers.iter().flat_map(|tiers| &tiers.from);
    let of_tiers = tiers.map(|(_, ceiling)| ceiling.or(item.ceiling_price));
    let ceilings = std::iter::once(item.ceiling_price).chain(of_tiers);
    let asked = price.asked::<Exact>().map(|asked| asked.result().ok());
    let mut above = ceilings.zip(asked).filter_map(|(ceiling, asked)| {
        let (ceiling, asked) = (
            ceiling?,
            asked.and_then(|asked| asked.checked_div(price.pack_size)),
        );
        let above = asked.is_none_or(|asked| decide(asked) > decide(ceiling));
        above.then_some((ceiling, asked))
    });
    above.next()
}

/// Values that the evidence contradicts: they wait for a correction.
fn refuted<'a>(lot: &'a Lot, sealed: &'a SealedOffer) -> impl Iterator<Item = Reason> + 'a {
    lot.parameters
        .iter()
        .zip(&sealed.offer.values)
        .filter_map(|(parameter, stated)| {
            let stated = stated.filter(|one| one.verification == Verification::Refuted)?;
            let place = || stated.place.of_value(&sealed.pointer);
            parameter
                .is_asked_of(sealed.offer.product_system)
                .then(|| reason(ReasonCode::ValueRefuted, &parameter.id, place()))
        })
}

/// Criteria that the panel has not assessed, or not all of it: an evaluator who has given
/// another bid points, and neither gave this one any nor abstained, has still to be heard.
fn unassessed(room: &Room<'_>, sealed: &SealedOffer, panel: &[Vec<&str>]) -> Vec<Reason> {
    let mut reasons = Vec::new();
    let criteria = room.lot.criteria.iter().zip(&sealed.points).zip(panel);
    for (index, ((criterion, points), evaluators)) in criteria.enumerate() {
        let aggregation = match criterion.scored.as_ref().map(|scored| &scored.measure) {
            Some(Measure::Panel { aggregation, .. }) => *aggregation,
            _ => continue,
        };
        let about = |code| reason(code, &criterion.id, "/assessments".to_owned());
        if points.is_empty() || (aggregation == Aggregation::Single && points.len() != 1) {
            reasons.push(about(ReasonCode::AssessmentMissing));
        } else if aggregation != Aggregation::Single {
            let silent = evaluators.iter().filter(|evaluator| {
                let mut voices = panel::voices(sealed, index);
                !voices.any(|(heard, _)| heard == **evaluator)
            });
            reasons.extend(silent.map(|evaluator| Reason {
                ground: Some((*evaluator).to_owned()),
                ..about(ReasonCode::EvaluatorMissing)
            }));
        }
    }
    reasons
}

fn flags_of(lot: &Lot, complete: &Complete) -> Vec<Flag> {
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
        Flag::about(FlagCode::UnverifiedValues, unverified),
        Flag::about(FlagCode::AdverseValueUsed, complete.adverse.clone()),
        Flag::about(FlagCode::AssumedValue, assumed),
    ]
    .into_iter()
    .flatten()
    .collect()
}
