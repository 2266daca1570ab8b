//! Who is lower by how often an item is lost.

use serde::Serialize;

use super::needed::{Pair, bought_and_disposed_of};
use super::not_known::{Gaps, ReuseUnknown};
use super::{ReuseLower, ReuseOption};
use crate::explain::{Explained, Term};
use crate::model::Durability;
use crate::num::{Decimal, Exact, Fault, Scalar, decide};
use crate::reuse::{loss_stretches, turn_of_loss, year};

/// Probabilities of loss with the same order.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LossNeeded {
    /// The first, of 12 decimals.
    pub from: Explained,
    /// The last, of 12 decimals.
    pub to: Explained,
    /// Who is lower.
    pub lower: ReuseLower,
}

/// Who is lower with which probability of loss of a component. What an item takes for a use turns once at most
/// as losses grow, so that nothing lies hidden between the places that are looked at.
pub(super) fn losses_needed(
    pair: &Pair<'_>,
    index: usize,
    place: usize,
    gaps: &mut Gaps,
) -> Result<Vec<LossNeeded>, Fault> {
    const FIELD: &str = "loss_per_use";
    let alike = limit(pair, pair.own, index, place).and_then(|own| {
        let other = limit(pair, pair.other, index, place)?;
        Ok(own.filter(|own| other.is_none_or(|other| other == *own)))
    });
    let found = match alike {
        Ok(Some(limit)) => stretches(pair, limit, index, place),
        Ok(None) => {
            gaps.leave_out(FIELD, ReuseUnknown::BothHold);
            return Ok(Vec::new());
        }
        Err(fault) => Err(fault),
    };
    gaps.or_none(FIELD, found)
}

/// How many uses an item can make at most in an option; none where it does not hold the system.
fn limit(
    pair: &Pair<'_>,
    option: &ReuseOption,
    index: usize,
    place: usize,
) -> Result<Option<Decimal>, Fault> {
    let share = option.shares.iter().find(|share| share.0 == index);
    let Some((_, share)) = share else {
        return Ok(None);
    };
    let system = pair.asked.systems.get(index).ok_or(Fault::Unread)?;
    let demand = pair.asked.demand(pair.asked.uses_per_year, *share)?;
    let worn = year::<Exact, _>(system, demand)?.worn;
    let worn = worn.get(place).ok_or(Fault::Unread)?;
    worn.limit.result().map(|limit| Some(decide(limit)))
}

fn stretches(
    pair: &Pair<'_>,
    limit: Decimal,
    index: usize,
    place: usize,
) -> Result<Vec<LossNeeded>, Fault> {
    let system = pair.asked.systems.get(index).ok_or(Fault::Unread)?;
    let component = system.components.get(place).ok_or(Fault::Unread)?;
    let [price, disposal] = bought_and_disposed_of(component, pair.axis)?;
    let turn = turn_of_loss(Exact::exact(limit), price, disposal)?;
    let durability = component.durability;
    let found = loss_stretches(turn, |loss| {
        pair.with(index, place, Durability { loss, ..durability })
    })?;
    let [_, other] = pair.per_use(&pair.asked.systems)?;
    let other = other.result()?;
    let told = |loss: Decimal| {
        let inputs = vec![Term::new("k", other)];
        Explained::new(loss, "1", "reuse.loss_stretch", inputs)
    };
    let found = found.into_iter().map(|stretch| LossNeeded {
        from: told(stretch.from),
        to: told(stretch.to),
        lower: ReuseLower::of(if pair.is_base {
            stretch.outcome.reverse()
        } else {
            stretch.outcome
        }),
    });
    Ok(found.collect())
}
