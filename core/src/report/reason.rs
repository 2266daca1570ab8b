//! Why a bid stands where it stands, in words.

use super::award::Award;
use super::published::Thing;
use crate::evaluation::{LinkResult, Reason, ReasonCode};
use crate::explain::Figure;
use crate::model::LinkOutcome;
use crate::num::{Decimal, decide};
use crate::wording::number::Kind;
use crate::wording::{fill, number};

/// What a bid offers or answers: a decision names one of them by its identifier alone.
pub(super) const OFFERED: &[Thing] = &[Thing::Item, Thing::Parameter, Thing::Requirement];

/// The most decimals that a number in a reason is shown with as it is.
const MOST_EXACT: u32 = 4;

impl Award<'_> {
    /// What a reason is about.
    fn about(&self, reason: &Reason) -> String {
        let (reader, subject) = (&self.reader, &reason.subject);
        match reason.code {
            _ if subject.is_empty() => String::new(),
            ReasonCode::AssessmentMissing
            | ReasonCode::EvaluatorMissing
            | ReasonCode::NothingEmitted
            | ReasonCode::BelowMinimumPoints => self.quoted_criterion(subject),
            // The lot is the one that is spoken of.
            ReasonCode::NotShortlisted
            | ReasonCode::BelowMinimumTotal
            | ReasonCode::ProductSystemMissing => String::new(),
            ReasonCode::TooManyLots
            | ReasonCode::TooManySolutions
            | ReasonCode::VariantNotAuthorised
            | ReasonCode::MainBidMissing
            | ReasonCode::NotASupplier
            | ReasonCode::ExcludedByDecision
            | ReasonCode::NonCompliantByDecision => subject.clone(),
            ReasonCode::RequirementUnanswered | ReasonCode::RequirementNotMet => {
                reader.quoted(&[Thing::Requirement], subject)
            }
            ReasonCode::ReservationUntreated
            | ReasonCode::ReservationDisqualifies
            | ReasonCode::PackagingNotUsable
            | ReasonCode::PackagingLevelNotAsked
            | ReasonCode::ExemptionDoesNotFit
            | ReasonCode::PackagingPropertyContradicts
            | ReasonCode::FeeMaterialNotInTariff
            | ReasonCode::FeeGradeNotInTariff => reader.quote(subject),
            ReasonCode::PackagingCriterionNotMet | ReasonCode::PackagingCriterionNotDocumented => {
                reader.quoted(&[Thing::PackagingCriterion], subject)
            }
            ReasonCode::PackagingNotDocumented => {
                reader.quoted(&[Thing::Item, Thing::Criterion], subject)
            }
            ReasonCode::OptionsNotOffered => reader.quoted(&[Thing::OptionGroup], subject),
            ReasonCode::ValueMissing
            | ReasonCode::ValueOutOfBounds
            | ReasonCode::ValueNotUsable
            | ReasonCode::ValueRefuted => reader.quoted(&[Thing::Parameter], subject),
            ReasonCode::PriceMissing
            | ReasonCode::PackSizeMissing
            | ReasonCode::PriceNotAllowed
            | ReasonCode::FootprintStageMissing
            | ReasonCode::FootprintGwpNotAccepted
            | ReasonCode::FootprintNotDivisible
            | ReasonCode::FootprintNotUsable
            | ReasonCode::FootprintUnitDoesNotFit
            | ReasonCode::FootprintStageNotAsked
            | ReasonCode::FootprintStageTwice
            | ReasonCode::FootprintPeriodReversed
            | ReasonCode::PackagingContradicts
            | ReasonCode::AboveCeiling => reader.quoted(&[Thing::Item], subject),
        }
    }

    /// A reason with what it is about, the numbers that decide, and the words that go with it.
    pub(super) fn reason(&self, reason: &Reason) -> String {
        if let Some(text) = self.not_shortlisted(reason) {
            return text;
        }
        let reader = &self.reader;
        let is_unproven = |link: &LinkResult| link.outcome == LinkOutcome::Missing;
        let mut text = match &reason.link {
            Some(link) if is_unproven(link) => reader.say.requirement_not_proven.to_owned(),
            _ => reader.word(reason.code),
        };
        let subject = self.about(reason);
        if !subject.is_empty() {
            text = format!("{text}: {subject}");
        }
        let unit = reason.unit.as_deref().unwrap_or_default();
        let both = [reason.required, reason.offered].into_iter().flatten();
        let both: Vec<Decimal> = both.map(|Figure(value)| value).collect();
        let apart = Kind::of(unit, reader.currency()).decimals_apart(&both);
        let number = |template: &str, figure: Option<Figure>| {
            let Figure(value) = figure?;
            // As it was stated, unless it was calculated and is long.
            let exact = decide(value).scale();
            let decimals = if exact > MOST_EXACT { apart } else { exact };
            let shown = number::shown(value, decimals, reader.language);
            let value = reader.in_unit(&shown, unit);
            Some(fill(template, &[("value", &value)]))
        };
        let say = self.reader.say;
        let numbers: Vec<String> = [
            number(say.required, reason.required),
            number(say.offered, reason.offered),
        ]
        .into_iter()
        .flatten()
        .collect();
        if !numbers.is_empty() {
            text = format!("{text} ({})", numbers.join(", "));
        }
        if let Some(link) = &reason.link {
            text = format!("{text} – {}", self.link(link));
        }
        if let Some(ground) = &reason.ground {
            text = format!("{text} – {}", self.ground(reason.code, ground));
        }
        text
    }

    /// The words that go with a reason.
    fn ground(&self, code: ReasonCode, ground: &str) -> String {
        let reader = &self.reader;
        match code {
            ReasonCode::NonCompliantByDecision => reader.quoted(OFFERED, ground),
            ReasonCode::FootprintStageMissing
            | ReasonCode::FootprintStageNotAsked
            | ReasonCode::FootprintStageTwice => reader.label("stage", ground),
            ReasonCode::PackagingNotDocumented | ReasonCode::PackagingLevelNotAsked => {
                reader.label("packaging_level", ground)
            }
            ReasonCode::PackagingNotUsable => reader.label("packaging_number", ground),
            ReasonCode::FootprintNotUsable => reader.label("footprint_number", ground),
            ReasonCode::ExemptionDoesNotFit => reader.label("packaging_exemption", ground),
            ReasonCode::PackagingPropertyContradicts => reader.label("packaging_property", ground),
            ReasonCode::FeeMaterialNotInTariff => reader.label("packaging_material", ground),
            ReasonCode::FeeGradeNotInTariff => reader.label("fee_grade", ground),
            _ => ground.to_owned(),
        }
    }
}
