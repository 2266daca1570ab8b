//! What holds for every price clause and every table, whatever its numbers.

use proptest::prelude::*;
use rust_decimal_macros::dec;
use serde_json::{Value, json};
use wholelife::model::{
    ChainedFrom, CutOff, Direction, IndexTerm, Limits, Linkage, Measured, Notice, PriceClause,
    Trigger,
};
use wholelife::num::{Decimal, Exact, Period, Rounding, RoundingMode, Scalar, decide};
use wholelife::price_clause::{path, yearly_factors};
use wholelife::uncertainty::{self, float};

/// How many draws a block holds.
const WIDTH: usize = 32;

type Lanes = uncertainty::Lanes<WIDTH>;

/// How many years an index has; the first is the base.
const YEARS: usize = 8;

fn year(after_base: usize) -> Period {
    let years = u32::try_from(after_base).unwrap();
    Period::parse("2026").unwrap().later(years)
}

/// A clause that adjusts every January, by nothing but its formula.
fn plain(share: Decimal) -> PriceClause {
    PriceClause {
        fixed: Decimal::ONE - share,
        terms: vec![IndexTerm {
            series: 0,
            share,
            base: year(0),
            base_average: 1,
            lag: 0,
            average: 1,
            ratio_rounding: None,
        }],
        linkage: Linkage::Base,
        first: Period::parse("2027-01").unwrap(),
        interval_months: 12,
        trigger: None,
        direction: Direction::BothWays,
        each: Limits::default(),
        total: Limits::default(),
        cut_off: CutOff::Carried,
        factor_rounding: None,
        price_rounding: None,
        notice: Notice::None,
    }
}

fn months(clause: &PriceClause) -> Vec<Period> {
    clause.months(Period::parse("2033-12").unwrap())
}

/// The prices after each adjustment; index `i` stands at `levels[i]` in its years.
fn prices(clause: &PriceClause, start: Decimal, levels: &[Decimal]) -> Vec<Decimal> {
    let level = |_, at: Period| Exact::exact(levels[at.since(year(0)).unwrap() as usize]);
    let steps = path(clause, Exact::exact(start), &months(clause), &level);
    let price = |exact: Exact| decide(exact.result().unwrap());
    steps.into_iter().map(|step| price(step.price)).collect()
}

fn levels() -> impl Strategy<Value = Vec<Decimal>> {
    let level = (60_000_000i64..160_000_000).prop_map(|level| Decimal::new(level, 6));
    prop::collection::vec(level, YEARS)
}

fn linkage() -> impl Strategy<Value = Linkage> {
    prop_oneof![
        Just(Linkage::Base),
        prop::sample::select(ChainedFrom::ALL).prop_map(Linkage::Chained),
    ]
}

fn start() -> impl Strategy<Value = Decimal> {
    (1i64..100_000_000).prop_map(|hundredths| Decimal::new(hundredths, 2))
}

prop_compose! {
    /// A rate with digits that no movement meets by chance, where floats would decide otherwise.
    fn odd_rate(low: i64, high: i64)(thousandths in low..high) -> Decimal {
        Decimal::new(thousandths, 3) + dec!(0.000137)
    }
}

fn limits() -> impl Strategy<Value = Limits> {
    (
        prop::option::of(odd_rate(0, 200)),
        prop::option::of(odd_rate(-200, 0)),
    )
        .prop_map(|(cap, floor)| Limits { cap, floor })
}

fn trigger() -> impl Strategy<Value = Option<Trigger>> {
    let measured = prop_oneof![
        Just(Measured::Price),
        Just(Measured::IndexSinceBase),
        Just(Measured::IndexSinceLastChange),
        Just(Measured::IndexOver(1)),
    ];
    let trigger = (odd_rate(0, 100), measured);
    prop::option::of(trigger.prop_map(|(at_least, measured)| Trigger { at_least, measured }))
}

prop_compose! {
    /// A clause with everything but rounding.
    fn clause()(
        share in 1i64..=100,
        linkage in linkage(),
        trigger in trigger(),
        direction in prop::sample::select(Direction::ALL),
        each in limits(),
        total in limits(),
        cut_off in prop::sample::select(CutOff::ALL),
    ) -> PriceClause {
        PriceClause {
            linkage, trigger, direction, each, total, cut_off,
            ..plain(Decimal::new(share, 2))
        }
    }
}

proptest! {
    #[test]
    fn without_a_share_no_price_changes(of in clause(), start in start(), levels in levels()) {
        // A floor above zero would raise it, and a trigger on indices has none to measure.
        let mut of = PriceClause { trigger: None, ..of };
        of.fixed = Decimal::ONE;
        of.terms[0].share = Decimal::ZERO;
        of.each.floor = of.each.floor.filter(|floor| *floor <= Decimal::ZERO);
        of.total.floor = of.total.floor.filter(|floor| *floor <= Decimal::ZERO);
        prop_assert!(prices(&of, start, &levels).iter().all(|price| *price == start));
    }

    #[test]
    fn a_cap_that_is_never_met_is_no_cap(of in clause(), start in start(), levels in levels()) {
        let free = PriceClause { each: Limits::default(), total: Limits::default(), ..of };
        let wide = Limits { cap: Some(dec!(10)), floor: Some(dec!(-0.99)) };
        let capped = PriceClause { each: wide, total: wide, ..free.clone() };
        prop_assert_eq!(prices(&free, start, &levels), prices(&capped, start, &levels));
    }

    #[test]
    fn wholly_indexed_a_chain_is_linked_to_its_base(
        start in start(), levels in levels(), from in prop::sample::select(ChainedFrom::ALL),
    ) {
        let chained = PriceClause { linkage: Linkage::Chained(from), ..plain(Decimal::ONE) };
        prop_assert_eq!(
            prices(&plain(Decimal::ONE), start, &levels),
            prices(&chained, start, &levels)
        );
    }

    #[test]
    fn no_adjustment_passes_its_limits(
        of in clause(), start in start(), levels in levels(), decimals in 0u32..4,
    ) {
        let rounding = Rounding { decimals, mode: RoundingMode::Down };
        let of = PriceClause { price_rounding: Some(rounding), ..of };
        // The total is applied last, so that it may be below the floor of one adjustment.
        let mut before = start;
        for price in prices(&of, start, &levels) {
            if let Some(cap) = of.total.cap {
                prop_assert!(price <= start * (Decimal::ONE + cap));
            }
            if let (Some(cap), None) = (of.each.cap, of.total.floor) {
                prop_assert!(price <= before * (Decimal::ONE + cap));
            }
            if of.direction == Direction::UpOnly && before != start {
                prop_assert!(price >= before);
            }
            before = price;
            prop_assume!(!before.is_zero());
        }
    }

    #[test]
    fn a_clause_agrees_in_lanes(
        of in clause(), start in start(), draws in prop::collection::vec(levels(), 1..WIDTH),
    ) {
        let months = months(&of);
        let at = |at: Period| at.since(year(0)).map_or(0, |after| after as usize);
        let in_lanes = path(&of, Lanes::exact(start), &months, &|_, period| {
            uncertainty::Lanes(std::array::from_fn(|lane| float(draws[lane % draws.len()][at(period)])))
        });
        for lane in 0..WIDTH {
            let levels = &draws[lane % draws.len()];
            let exact = path(&of, Exact::exact(start), &months, &|_, period| {
                Exact::exact(levels[at(period)])
            });
            for (lanes, exact) in in_lanes.iter().zip(exact) {
                let exact = float(exact.price.result().unwrap());
                prop_assert!((lanes.price.0[lane] - exact).abs() <= 1e-9 * exact.abs());
            }
        }
    }

    #[test]
    fn the_growth_of_a_year_is_the_mean_of_its_months(
        of in clause(), start in start(), levels in levels(), first_month in 1u32..=12,
    ) {
        let first = Period::parse("2026-12").unwrap().later(first_month);
        let level = |_, at: Period| Exact::exact(levels[at.since(year(0)).unwrap() as usize]);
        let factors = yearly_factors(&of, Exact::exact(start), first, 60, &level);
        let steps = path(&of, Exact::exact(start), &months(&of), &level);
        prop_assert_eq!(factors.len(), 6);
        for (index, factor) in factors.iter().enumerate().skip(1) {
            let in_force = |month: Period| {
                let step = steps.iter().rev().find(|step| step.month <= month);
                step.map_or(start, |step| step.price.result().unwrap())
            };
            let begins = first.later(u32::try_from(index - 1).unwrap() * 12);
            let total: Decimal = (0..12).map(|month| in_force(begins.later(month))).sum();
            let mean = total / dec!(12) / start;
            prop_assert_eq!(decide(factor.result().unwrap()), decide(mean));
        }
    }
}

/// A table of whole units of its last digit, with totals of each row and column.
fn grid(cells: &[Vec<i64>], decimals: u32) -> Value {
    let printed = |units: i64| Decimal::new(units, decimals).to_string();
    let mut cells: Vec<Vec<i64>> = cells.to_vec();
    for row in &mut cells {
        row.push(row.iter().sum());
    }
    let columns = cells[0].len();
    let totals = (0..columns).map(|column| cells.iter().map(|row| row[column]).sum());
    let totals = totals.collect();
    cells.push(totals);
    let name = |what: &str, index: usize| format!("{what}{index}");
    let rows: Vec<Value> = cells
        .iter()
        .enumerate()
        .map(|(index, row)| {
            let printed: Vec<String> = row.iter().map(|units| printed(*units)).collect();
            json!({ "id": name("r", index), "cells": printed })
        })
        .collect();
    let sum = |what: &str, field: &str, count: usize| {
        let place = |index| json!({ field: name(what, index) });
        let of: Vec<Value> = (0..count)
            .map(|index| json!({ "plus": place(index) }))
            .collect();
        json!({ "sum": { "result": place(count), "of": of } })
    };
    json!({ "footing": {
        "table": {
            "unit": "DKK",
            "columns": (0..columns).map(|index| json!({ "id": name("c", index) })).collect::<Vec<_>>(),
            "rows": rows,
        },
        "relations": [
            { "id": "across", "holds": sum("c", "column", columns - 1) },
            { "id": "down", "holds": sum("r", "row", cells.len() - 1) },
        ],
        "empty_cells": "not_checked",
        "tolerance": "printed",
    } })
}

fn footing(document: &Value) -> Value {
    let answer = wholelife::calculate(document.to_string().as_bytes()).unwrap();
    serde_json::from_str::<Value>(&answer).unwrap()["answer"]["footing"].clone()
}

fn units() -> impl Strategy<Value = Vec<Vec<i64>>> {
    (2usize..6, 2usize..6).prop_flat_map(|(rows, columns)| {
        let row = prop::collection::vec(-100_000i64..100_000, columns);
        prop::collection::vec(row, rows)
    })
}

proptest! {
    #[test]
    fn a_table_built_from_its_parts_foots(cells in units(), decimals in 0u32..4) {
        let answer = footing(&grid(&cells, decimals));
        prop_assert_eq!(&answer["verdict"], "foots");
        prop_assert_eq!(&answer["failing"], &json!([]));
        prop_assert_eq!(&answer["suspect"], &Value::Null);
    }

    #[test]
    fn a_cell_that_was_changed_is_found(
        cells in units(),
        decimals in 0u32..4,
        which in any::<(prop::sample::Index, prop::sample::Index)>(),
        change in prop_oneof![10i64..1_000, -1_000i64..-10],
    ) {
        let mut document = grid(&cells, decimals);
        let row = which.0.index(cells.len() + 1);
        let column = which.1.index(cells[0].len() + 1);
        let pointer = format!("/footing/table/rows/{row}/cells/{column}");
        let cell = document.pointer_mut(&pointer).unwrap();
        let right = cell.as_str().unwrap().to_owned();
        let wrong = right.parse::<Decimal>().unwrap() + Decimal::new(change, decimals);
        *cell = json!(wrong.to_string());
        let answer = footing(&document);
        prop_assert_eq!(&answer["verdict"], "does_not_foot");
        prop_assert_eq!(&answer["suspect"]["pointer"], &json!(pointer));
        let foots_at = answer["suspect"]["would_foot_at"]["value"].as_str().unwrap();
        prop_assert_eq!(foots_at.parse::<Decimal>().unwrap(), right.parse::<Decimal>().unwrap());
    }

    #[test]
    fn rounding_alone_is_never_accused(
        thousandths in prop::collection::vec(-1_000_000i64..1_000_000, 1..12),
        modes in prop::collection::vec(prop::sample::select(&[
            RoundingMode::HalfEven, RoundingMode::HalfUp, RoundingMode::HalfDown,
        ][..]), 13),
        decimals in prop::collection::vec(0u32..3, 13),
    ) {
        let printed = |index: usize, units: i64| {
            let rounding = Rounding { decimals: decimals[index], mode: modes[index] };
            let mut printed = rounding.apply(Decimal::new(units, 3));
            printed.rescale(decimals[index]);
            json!([printed.to_string()])
        };
        let total: i64 = thousandths.iter().sum();
        let mut rows: Vec<Value> = thousandths
            .iter()
            .enumerate()
            .map(|(index, units)| json!({ "id": format!("r{index}"), "cells": printed(index, *units) }))
            .collect();
        rows.push(json!({ "id": "total", "cells": printed(12, total) }));
        let of: Vec<Value> = (0..thousandths.len())
            .map(|index| json!({ "plus": { "row": format!("r{index}") } }))
            .collect();
        let document = json!({ "footing": {
            "table": { "unit": "1", "columns": [{ "id": "c" }], "rows": rows },
            "relations": [{ "id": "sum", "holds": { "sum": { "result": { "row": "total" }, "of": of } } }],
            "empty_cells": "not_checked",
            "tolerance": "printed",
        } });
        prop_assert_eq!(&footing(&document)["verdict"], "foots");
    }
}
