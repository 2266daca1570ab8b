//! A price clause: shares that sum, limits in order, a base that lies before.

use super::series::{Indices, month, of_frequency};
use crate::document::pointer::Pointer;
use crate::document::resolve::{bounds, rule};
use crate::document::wire::price_clause as wire;
use crate::model::{
    IndexSeries, IndexTerm, Limits, Linkage, Measured, Notice, PriceClause, Trigger,
};
use crate::num::{Decimal, Exact, Period, Scalar, decide, sum};
use crate::problem::Problems;

/// How many indices a clause may follow.
const MOST_TERMS: usize = 20;

pub(super) fn clause_and_series(
    clause_wire: &wire::PriceClause,
    series_wire: &[wire::IndexSeries],
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<(PriceClause, Vec<IndexSeries>)> {
    let indices = Indices::of(series_wire, at.key("series"), problems);
    let clause = clause(clause_wire, &indices, at.key("clause"), problems);
    Some((clause?, indices.series?))
}

pub(super) fn clause(
    wire: &wire::PriceClause,
    indices: &Indices<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<PriceClause> {
    let before = problems.count();
    let fixed = bounds::fraction(wire.fixed_share.0, at.key("fixed_share"), problems);
    let terms_at = at.key("terms");
    if wire.terms.is_empty() {
        problems.push(terms_at.problem("document.empty_list"));
    }
    if wire.terms.len() > MOST_TERMS {
        problems.push(
            terms_at
                .problem("price_clause.too_many_terms")
                .with("count", wire.terms.len())
                .with("most", MOST_TERMS),
        );
        return None;
    }
    let terms: Vec<Option<IndexTerm>> = wire
        .terms
        .iter()
        .enumerate()
        .map(|(index, term)| self::term(term, indices, terms_at.index(index), problems))
        .collect();
    shares_sum(wire, terms_at, problems);
    let first = month(wire.first_adjustment, at.key("first_adjustment"), problems);
    let interval_at = at.key("interval_months");
    let interval = bounds::count(wire.interval_months, 1, 120, interval_at, problems);
    let trigger = trigger(wire, at, problems);
    let each = limits(&wire.floor, &wire.cap, ["floor", "cap"], at, problems);
    let names = ["total_floor", "total_cap"];
    let total = limits(&wire.total_floor, &wire.total_cap, names, at, problems);
    let factor = rule::rounding(&wire.factor_rounding, at.key("factor_rounding"), problems);
    let price = rule::rounding(&wire.price_rounding, at.key("price_rounding"), problems);
    let notice = notice(&wire.notice, at.key("notice"), problems);
    let clause = PriceClause {
        fixed: fixed?,
        terms: terms.into_iter().collect::<Option<_>>()?,
        linkage: match wire.linked {
            wire::Linkage::Base => Linkage::Base,
            wire::Linkage::Chained(from) => Linkage::Chained(from),
        },
        first: first?,
        interval_months: interval?,
        trigger: trigger?,
        direction: wire.direction,
        each: each?,
        total: total?,
        cut_off: wire.cut_off,
        factor_rounding: factor?,
        price_rounding: price?,
        notice: notice?,
    };
    base_before(&clause, clause.first, at, problems);
    (problems.count() == before).then_some(clause)
}

fn term(
    wire: &wire::IndexTerm,
    indices: &Indices<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<IndexTerm> {
    let found = indices.names.find(&wire.series, at.key("series"), problems);
    let share = bounds::fraction(wire.share.0, at.key("share"), problems);
    let average_at = at.key("base_average");
    let base_average = bounds::count(wire.base_average, 1, 120, average_at, problems);
    let lag = bounds::count(wire.lag, 0, 120, at.key("lag"), problems);
    let average = bounds::count(wire.average, 1, 120, at.key("average"), problems);
    let rounding_at = at.key("ratio_rounding");
    let ratio_rounding = rule::rounding(&wire.ratio_rounding, rounding_at, problems);
    let frequency = *indices.frequencies.get(found?)?;
    let base_at = at.key("base_period");
    let base = of_frequency(wire.base_period, frequency, base_at, problems);
    Some(IndexTerm {
        series: found?,
        share: share?,
        base: base?,
        base_average: base_average?,
        lag: lag?,
        average: average?,
        ratio_rounding: ratio_rounding?,
    })
}

fn shares_sum(wire: &wire::PriceClause, at: Pointer<'_>, problems: &mut Problems) {
    let shares = wire.terms.iter().map(|term| term.share.0);
    let all = std::iter::once(wire.fixed_share.0).chain(shares);
    let total = sum(all.map(Exact::exact)).result().map(decide);
    if let Ok(total) = total
        && total != Decimal::ONE
    {
        problems.push(at.problem("price_clause.shares_sum").with("sum", total));
    }
}

fn trigger(
    wire: &wire::PriceClause,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Option<Trigger>> {
    let wire::Trigger::AtLeast(level) = &wire.trigger else {
        return Some(None);
    };
    let at = at.key("trigger");
    let at = at.key("at_least");
    let of_at = at.key("of");
    let at_least = bounds::not_negative(level.movement.0, at.key("movement"), problems);
    let measured = match level.of {
        wire::Measured::Price => Some(Measured::Price),
        wire::Measured::IndexSinceBase => Some(Measured::IndexSinceBase),
        wire::Measured::IndexSinceLastChange => Some(Measured::IndexSinceLastChange),
        wire::Measured::IndexOver(periods) => {
            bounds::count(periods, 1, 120, of_at.key("index_over"), problems)
                .map(Measured::IndexOver)
        }
    };
    if measured? != Measured::Price && wire.terms.iter().all(|term| term.share.0.is_zero()) {
        problems.push(of_at.problem("price_clause.trigger_without_index"));
    }
    Some(Some(Trigger {
        at_least: at_least?,
        measured: measured?,
    }))
}

fn limits(
    floor: &wire::Limit,
    cap: &wire::Limit,
    [floor_name, cap_name]: [&str; 2],
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Limits> {
    let floor_at = at.key(floor_name);
    let cap_at = at.key(cap_name);
    let floor = limit(floor, floor_at, problems);
    let cap = limit(cap, cap_at, problems);
    let limits = Limits {
        floor: floor?,
        cap: cap?,
    };
    if let (Some(floor), Some(cap)) = (limits.floor, limits.cap)
        && cap < floor
    {
        problems.push(
            cap_at
                .problem("price_clause.cap_below_floor")
                .with("cap", cap)
                .with("floor", floor),
        );
        return None;
    }
    Some(limits)
}

fn limit(wire: &wire::Limit, at: Pointer<'_>, problems: &mut Problems) -> Option<Option<Decimal>> {
    match wire {
        wire::Limit::None => Some(None),
        wire::Limit::At(rate) => bounds::rate(rate.0, at.key("at"), problems).map(Some),
    }
}

fn notice(wire: &wire::Notice, at: Pointer<'_>, problems: &mut Problems) -> Option<Notice> {
    match *wire {
        wire::Notice::None => Some(Notice::None),
        wire::Notice::Days(days) => {
            bounds::count(days, 1, 1_000, at.key("days"), problems).map(Notice::Days)
        }
        wire::Notice::Months(months) => {
            bounds::count(months, 1, 120, at.key("months"), problems).map(Notice::Months)
        }
    }
}

/// Every base lies no later than what an adjustment in `month` would use.
pub(super) fn base_before(
    clause: &PriceClause,
    month: Period,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<()> {
    let before = problems.count();
    let terms_at = at.key("terms");
    for (index, term) in clause.terms.iter().enumerate() {
        let used = term.period(month);
        if term.base > used {
            problems.push(
                terms_at
                    .index(index)
                    .key("base_period")
                    .problem("price_clause.base_too_late")
                    .with("base", term.base)
                    .with("used", used)
                    .with("month", month),
            );
        }
    }
    (problems.count() == before).then_some(())
}
