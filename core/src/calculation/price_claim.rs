//! A claimed price that is held against the clause.

use serde::Serialize;

use super::price_clause::{PriceStep, StepOutcome, Told, money, unchanged};
use crate::explain::{Explained, Figure, Term, number};
use crate::model::{IndexSeries, Notice, PriceClause};
use crate::num::{Date, Decimal, Exact, Period, Scalar};
use crate::price_clause::{Verdict, earliest_effect, verdict};
use crate::problem::Problems;

/// A claimed price, and what it is held against.
#[derive(Debug, Clone, PartialEq)]
pub struct PriceClaim {
    /// The clause.
    pub clause: PriceClause,
    /// The indices it follows, every level that is used among them.
    pub series: Vec<IndexSeries>,
    /// The price at the base.
    pub start_price: Decimal,
    /// The months of the adjustments that were made, and `from` where the clause adjusts then.
    pub months: Vec<Period>,
    /// The price that is claimed.
    pub claimed_price: Decimal,
    /// The month from which it is claimed.
    pub from: Period,
    /// Whether the clause adjusts the price in this month.
    pub due: bool,
    /// When the claim was received.
    pub received: Option<Date>,
    /// The required evidence that was not given.
    pub missing_evidence: Vec<EvidenceMissing>,
}

/// Required evidence that was not given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EvidenceMissing {
    /// Its name.
    pub id: String,
    /// What is required.
    pub title: String,
}

/// What a claim comes to.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PriceClaimAnswer {
    /// The verdict. A claim that is not due is not judged further; evidence comes before the price.
    pub verdict: Verdict,
    /// Whether the clause adjusts the price in this month.
    pub due: bool,
    /// Whether the notice is kept; left out where none is agreed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notice_kept: Option<bool>,
    /// The first day on which the claim may take effect; left out where no notice is agreed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earliest_effect: Option<String>,
    /// Whether the movement reaches the trigger; left out where the claim is not due or there is no trigger.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trigger_met: Option<bool>,
    /// The required evidence that was not given.
    pub missing_evidence: Vec<EvidenceMissing>,
    /// The price that is claimed.
    pub claimed_price: Figure,
    /// The price in force before.
    pub price_in_force: Explained,
    /// The price that the clause allows: the adjusted one where the claim is due, else the one in force.
    pub allowed_price: Explained,
    /// By how much the claimed price exceeds the allowed one; negative where it stays below.
    pub excess: Explained,
    /// The adjustments before and, where it is due, the one that is claimed.
    pub steps: Vec<PriceStep>,
}

pub(super) fn price_claim(asked: &PriceClaim, problems: &mut Problems) -> Option<PriceClaimAnswer> {
    let place = "/price_claim";
    let told = Told {
        clause: &asked.clause,
        series: &asked.series,
        start_price: asked.start_price,
        place,
        subject: "price_claim",
    };
    let received = asked
        .received
        .filter(|_| asked.clause.notice != Notice::None);
    let earliest = received.and_then(|received| earliest_effect(asked.clause.notice, received));
    let begins = Date::parse(&format!("{}-01", asked.from));
    let notice_kept = received.map(|_| match (earliest, begins) {
        (Some(earliest), Some(begins)) => earliest <= begins,
        _ => false,
    });
    let timely = asked.due && notice_kept != Some(false);

    let path = told.path(&asked.months, problems)?;
    let claimed_step = path.steps.last().filter(|_| asked.due);
    let before = path.steps.len().checked_sub(if asked.due { 2 } else { 1 });
    let price_in_force = match before.and_then(|before| path.steps.get(before)) {
        Some(step) => step.price.clone(),
        None => unchanged(asked.start_price),
    };
    let allowed_price = if timely {
        path.price.clone()
    } else {
        price_in_force.clone()
    };
    let allowed = allowed_price.value?.0;
    let excess = Exact::exact(asked.claimed_price) - Exact::exact(allowed);
    let excess = number(excess, place, "price_claim", problems)?;
    let trigger_met = claimed_step
        .filter(|step| step.movement.is_some())
        .map(|step| step.outcome != StepOutcome::BelowTrigger);
    Some(PriceClaimAnswer {
        verdict: verdict(
            timely,
            asked.missing_evidence.is_empty(),
            asked.claimed_price,
            allowed,
        ),
        due: asked.due,
        notice_kept,
        earliest_effect: earliest.map(|date| date.to_string()),
        trigger_met,
        missing_evidence: asked.missing_evidence.clone(),
        claimed_price: Figure(asked.claimed_price),
        price_in_force,
        excess: money(
            excess,
            "price_clause.excess",
            vec![Term::new("K", asked.claimed_price), Term::new("P", allowed)],
        ),
        allowed_price,
        steps: path.steps,
    })
}
