//! Calculations, with their numbers bounded.

use super::{bounds, footing, price_clause};
use crate::calculation::{self as model, Calculation};
use crate::document::pointer::Pointer;
use crate::document::wire::calculation as wire;
use crate::document::wire::value::Number;
use crate::num::Decimal;
use crate::problem::Problems;

/// The model of a calculation; `None` means that at least one problem was added.
pub(in crate::document) fn resolve(
    wire: &wire::Calculation,
    problems: &mut Problems,
) -> Option<Calculation> {
    let root = Pointer::ROOT;
    match wire {
        wire::Calculation::NetPresentValue(asked) => {
            let at = root.key("net_present_value");
            let rate = bounds::rate(asked.rate.0, at.key("rate"), problems);
            let flows = flows(&asked.flows, at.key("flows"), problems);
            Some(Calculation::NetPresentValue(model::NetPresentValue {
                rate: rate?,
                flows: flows?,
            }))
        }
        wire::Calculation::Instalment(asked) => {
            let at = root.key("instalment");
            let rate = bounds::rate(asked.rate.0, at.key("rate"), problems);
            let periods = bounds::count(asked.periods, 1, 2_400, at.key("periods"), problems);
            Some(Calculation::Instalment(model::Instalment {
                amount: asked.amount.0,
                rate: rate?,
                periods: periods?,
            }))
        }
        wire::Calculation::IndexChange(asked) => {
            price_clause::index_change(asked, root.key("index_change"), problems)
                .map(Calculation::IndexChange)
        }
        wire::Calculation::PricePath(asked) => {
            price_clause::path(asked, root.key("price_path"), problems).map(Calculation::PricePath)
        }
        wire::Calculation::PriceClaim(asked) => {
            price_clause::claim(asked, root.key("price_claim"), problems)
                .map(Calculation::PriceClaim)
        }
        wire::Calculation::Footing(asked) => {
            footing::resolve(asked, root.key("footing"), problems).map(Calculation::Footing)
        }
    }
}

/// At least one flow.
fn flows(wire: &[Number], at: Pointer<'_>, problems: &mut Problems) -> Option<Vec<Decimal>> {
    if wire.is_empty() {
        problems.push(at.problem("document.empty_list"));
        return None;
    }
    Some(wire.iter().map(|flow| flow.0).collect())
}
