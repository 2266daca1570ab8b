//! Where what a criterion measures of an offered product system comes from.

use super::Room;
use super::offer::Measures;
use crate::explain::Term;
use crate::lcc::InUse;
use crate::measure::rivals;
use crate::model::{ReuseAxis, ReuseMeasure};
use crate::num::{Decimal, Exact, Fault, Scalar};

/// The formula of what a criterion measures of the offered system, and what goes into it.
pub(super) fn measured(
    room: &Room<'_>,
    asked: &ReuseMeasure,
    measures: &Measures,
    value: Decimal,
) -> (&'static str, Vec<Term>) {
    let in_use = measures.in_use.as_ref();
    let found = in_use.map(|in_use| break_even(room, asked, in_use, value));
    // What has a fault has been reported when it was measured.
    found
        .and_then(Result::ok)
        .unwrap_or(("reuse.per_use", Vec::new()))
}

fn break_even(
    room: &Room<'_>,
    asked: &ReuseMeasure,
    in_use: &InUse<Exact>,
    value: Decimal,
) -> Result<(&'static str, Vec<Term>), Fault> {
    let uses = in_use.demand.uses;
    let Some(against) = asked.against() else {
        let total = in_use.in_year(asked.axis())?.result()?;
        let inputs = vec![Term::new("C", total), Term::new("U", uses)];
        return Ok(("reuse.per_use", inputs));
    };
    let unit = match against.axis {
        ReuseAxis::Cost => room.currency(),
        ReuseAxis::Emissions => "kgCO2e",
    };
    let rivals = rivals(room.lot, in_use, against)?;
    let (own, other) = (rivals.own.id.as_str(), rivals.other.id.as_str());
    let taken = |symbol, amount: Exact, name: &str| {
        let amount = amount.result()?;
        Ok::<_, Fault>(Term::new(symbol, amount).in_unit(unit).named(name))
    };
    match asked {
        ReuseMeasure::BreakEvenUses {
            range,
            always,
            never,
            ..
        } => {
            let last = range.points().last().map_or(uses, Decimal::from);
            let mut inputs = vec![
                Term::new("a", range.from.into()),
                Term::new("b", last),
                Term::new("s", range.step.into()),
            ];
            let mut both = |at: Decimal, [one, two]: [&'static str; 2]| {
                let [of_own, of_other] = rivals.at(at)?;
                inputs.extend([taken(one, of_own, own)?, taken(two, of_other, other)?]);
                Ok::<_, Fault>(())
            };
            // Which of them it is can be told: they lie on either side of the range.
            let formula = if value == *always {
                both(range.from.into(), ["A", "B"])?;
                both(last, ["C", "D"])?;
                "reuse.lower_at_all_uses"
            } else if value == *never {
                both(last, ["A", "B"])?;
                "reuse.lower_at_no_uses"
            } else {
                let before = Exact::exact(value) - Exact::exact(range.step.into());
                both(before.result()?, ["A", "B"])?;
                both(value, ["C", "D"])?;
                "reuse.lower_from"
            };
            if formula != "reuse.lower_from" {
                inputs.push(Term::new("x", value));
            }
            Ok((formula, inputs))
        }
        ReuseMeasure::LeastRatedUses {
            places,
            most,
            never,
            ..
        } => {
            let mut inputs = vec![Term::new("b", (*most).into()), Term::new("u", uses)];
            let [_, of_other] = rivals.at(uses)?;
            inputs.push(taken("B", of_other, other)?);
            let Some(place) = places.get(in_use.index).copied().flatten() else {
                inputs.push(Term::new("x", value));
                return Ok(("reuse.no_rated_uses", inputs));
            };
            let component = rivals.own.components.get(place);
            let component = component.map_or(own, |component| component.id.as_str());
            let is_enough = value != *never;
            let at = if is_enough { whole(value)? } else { *most };
            inputs.push(taken("A", rivals.rated(place, at)?, component)?);
            if !is_enough {
                inputs.push(Term::new("x", value));
                return Ok(("reuse.no_rated_uses", inputs));
            }
            if at > 1 {
                let before = rivals.rated(place, at.saturating_sub(1))?;
                inputs.push(taken("C", before, component)?);
            }
            Ok(("reuse.least_rated_uses", inputs))
        }
        ReuseMeasure::PerUse(_) => Err(Fault::Unread),
    }
}

fn whole(value: Decimal) -> Result<u32, Fault> {
    u32::try_from(value).map_err(|_| Fault::Unread)
}
