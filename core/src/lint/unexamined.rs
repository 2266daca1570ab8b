//! What was not looked at, or not decided, and why: so that no silence is taken for an answer.

use serde::Serialize;

use super::draft::{Draft, Known};
use super::said::{Said, say_by};
use super::{Finding, FindingCode, SimulatedField, Words};
use crate::evaluation::Named;
use crate::model::{Method, Procurement, Rule};
use crate::words;

words! {
    /// Why something is not said.
    pub enum UnexaminedReason {
        /// Only measures are looked at, and not what they are made of.
        OnlyMeasures = "only_measures",
        /// A rule compares the bids, and no bids were found by which an order is reversed.
        NoReversalFound = "no_reversal_found",
        /// No bids were found by which the corridor reverses an order.
        NoCorridorReversalFound = "no_corridor_reversal_found",
        /// No bids were found of which the shortlist cuts off the one that would win.
        NoShortlistReversalFound = "no_shortlist_reversal_found",
        /// The method publishes no weights to hold the real ones against.
        NoPublishedWeights = "no_published_weights",
        /// A criterion has no most points that could be reached or not.
        NoMaximum = "no_maximum",
        /// Points come in steps, so that no single point has a price.
        PointsInSteps = "points_in_steps",
        /// No criterion is measured in money, so that no point has a price.
        NoPrice = "no_price",
        /// The method publishes what quality is worth in money.
        QualityInMoney = "quality_in_money",
        /// The method sets no quality against the price.
        QualityNotTraded = "quality_not_traded",
        /// Rounding was tried beside some expected measures, and not beside all.
        RoundingAtSome = "rounding_at_some",
        /// There is no other rule or method to award contests by.
        NoOtherRule = "no_other_rule",
        /// Low bids may be set aside.
        LowBids = "low_bids",
        /// Several suppliers share the framework.
        Framework = "framework",
        /// A bidder may not win every lot.
        LotLimit = "lot_limit",
    }
}

/// Something that is not said of a lot, and why.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Unexamined {
    /// Why.
    pub reason: UnexaminedReason,
    /// The criterion it is about, where it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub criterion: Option<Named>,
    /// The same in words.
    pub text: Words,
}

/// All that is not said of the lot.
pub(super) fn list(
    draft: &Draft<'_>,
    procurement: &Procurement,
    findings: &[Finding],
    field: Option<&SimulatedField>,
) -> Vec<Unexamined> {
    use UnexaminedReason as Why;
    let lot = draft.lot;
    let about = |reason: Why, known: Option<&Known<'_>>| {
        let title = known.map_or("", Known::title);
        let places = [("criterion", Said::Title(title))];
        let name = format!("unexamined.{}", reason.word());
        Unexamined {
            reason,
            criterion: known.map(Known::named),
            text: say_by(&name, draft.currency, &places),
        }
    };
    let found = |code: FindingCode, pointer: &str| {
        let mut of_code = findings.iter().filter(|finding| finding.code == code);
        of_code.any(|one| one.pointers.first().is_some_and(|at| at.contains(pointer)))
    };
    let mut all = vec![about(Why::OnlyMeasures, None)];
    for known in draft.known() {
        let place = draft.place(known.index, "/rule");
        let compares = !known.scored.rule.compares().is_empty();
        if compares && !found(FindingCode::RankReversal, &place) {
            all.push(about(Why::NoReversalFound, Some(&known)));
        }
    }
    if lot.method.corridor().is_some() && !found(FindingCode::RankReversal, "/corridor") {
        all.push(about(Why::NoCorridorReversalFound, None));
    }
    let listed = findings
        .iter()
        .any(|finding| finding.pointers.iter().any(|at| at.ends_with("/shortlist")));
    if lot.policies.shortlist.is_some() && !listed {
        all.push(about(Why::NoShortlistReversalFound, None));
    }
    if draft.publishes_no_weights() {
        all.push(about(Why::NoPublishedWeights, None));
    }
    for known in draft.known() {
        if !lot.method.is_amount(known.index)
            && !matches!(known.scored.rule, Rule::MoneyPerUnit { .. })
            && known.scored.most_points().is_none()
        {
            all.push(about(Why::NoMaximum, Some(&known)));
        }
    }
    let is_price = |known: &Known<'_>| known.unit.starts_with(draft.currency);
    match &lot.method {
        Method::WeightedPoints(_) => {
            for known in draft.known().filter(is_price) {
                let steps = matches!(
                    known.scored.rule,
                    Rule::Table { .. } | Rule::DistanceTable { .. }
                );
                if steps {
                    all.push(about(Why::PointsInSteps, Some(&known)));
                }
            }
            if !draft.known().any(|known| is_price(&known)) {
                all.push(about(Why::NoPrice, None));
            }
        }
        Method::EvaluationPrice { .. } => all.push(about(Why::QualityInMoney, None)),
        Method::LowestPrice { .. } => all.push(about(Why::QualityNotTraded, None)),
        _ => {}
    }
    let rounding = lot.policies.rounding;
    let rounds = rounding.criterion.or(rounding.weighted).or(rounding.total);
    let others = [
        (rounds.is_some(), Why::RoundingAtSome),
        (field.is_none(), Why::NoOtherRule),
        (lot.low_bids.is_some(), Why::LowBids),
        (lot.framework.is_some(), Why::Framework),
        (procurement.lot_limits.is_some(), Why::LotLimit),
    ];
    let others = others.into_iter().filter(|(holds, _)| *holds);
    all.extend(others.map(|(_, reason)| about(reason, None)));
    all
}
