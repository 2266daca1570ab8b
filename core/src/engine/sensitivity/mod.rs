//! How an award depends on its numbers: the whole case is evaluated again with other values in their place.

mod outcome;

use std::collections::BTreeMap;

use crate::evaluation::{Engine, Evaluation, SCHEMA_VERSION};
use crate::explain::{Figure, fault_problem};
use crate::model::{
    Case, NumberAsked, NumberGrid, NumberRange, Scenario, SensitivityAsked, UncertainNumber,
};
use crate::num::{DECISION_DECIMALS, Decimal};
use crate::problem::{Problems, Rejection};
use crate::robustness::{Seen, Threshold, thresholds};
use crate::simulation::{
    GridAxis, GridCell, GridOutcome, LotOutcome, NumberMoved, NumberReplaced, PointOutcome,
    RangeOutcome, Refused, ScenarioOutcome, Sensitivity, ThresholdFound,
};
use outcome::{lead, lot_outcome, winners};

/// What comes out with the values that are asked for.
///
/// # Errors
///
/// A calculation without a result, with the values as stated. With others it is told where it was asked for.
pub fn sensitivity(case: &Case, asked: &SensitivityAsked) -> Result<Sensitivity, Rejection> {
    let base = super::evaluate(case, false)?;
    let bench = Bench { case, base: &base };
    let mut problems = Problems::default();
    let ranges: Vec<Option<RangeOutcome>> = asked
        .ranges
        .iter()
        .enumerate()
        .map(|(index, range)| {
            bench
                .range(range)
                .map_err(|fault| {
                    let pointer = format!("/sensitivity/ranges/{index}");
                    problems.push(fault_problem(fault, pointer, "sensitivity"));
                })
                .ok()
        })
        .collect();
    problems.into_result(())?;
    Ok(Sensitivity {
        engine: Engine::THIS,
        schema_version: SCHEMA_VERSION,
        decision_decimals: DECISION_DECIMALS,
        procurement: base.procurement.clone(),
        bids: base.bids.clone(),
        asked_sha256: asked.sha256.clone(),
        base: bench.lots(&base),
        scenarios: asked
            .scenarios
            .iter()
            .map(|one| bench.scenario(one))
            .collect(),
        ranges: ranges.into_iter().flatten().collect(),
        grids: asked.grids.iter().map(|grid| bench.grid(grid)).collect(),
    })
}

/// The case with what comes out as it is stated.
struct Bench<'a> {
    case: &'a Case,
    base: &'a Evaluation,
}

impl Bench<'_> {
    /// The evaluation with other values.
    fn with(&self, values: &[(&NumberAsked, Decimal)]) -> Result<Evaluation, Vec<Refused>> {
        let mut case = self.case.clone();
        for (number, value) in values {
            case.put(number, *value);
        }
        super::evaluate(&case, false).map_err(|rejection| {
            let problems = rejection.problems.iter();
            problems
                .map(|problem| Refused {
                    code: problem.code().to_owned(),
                    pointer: problem.pointer().to_owned(),
                })
                .collect()
        })
    }

    fn lots(&self, evaluation: &Evaluation) -> Vec<LotOutcome> {
        (0..evaluation.lots.len())
            .filter_map(|lot| self.lot(evaluation, lot))
            .collect()
    }

    fn lot(&self, evaluation: &Evaluation, lot: usize) -> Option<LotOutcome> {
        let method = &self.case.procurement.lots.get(lot)?.method;
        let of = evaluation.lots.get(lot)?;
        Some(lot_outcome(of, self.base.lots.get(lot)?, method))
    }

    fn number(&self, asked: &NumberAsked) -> NumberMoved {
        let lot = self.case.procurement.lots.get(asked.lot);
        let sealed = lot.and_then(|lot| lot.offers.get(asked.offer?));
        let bid = sealed.and_then(|sealed| self.case.bids.get(sealed.bid));
        NumberMoved {
            lot: lot.map(|lot| lot.id.clone()).unwrap_or_default(),
            bid: bid.map(|bid| bid.id.clone()),
            kind: kind(asked.number),
            name: asked.name.clone(),
            tier: match asked.number {
                UncertainNumber::TierPrice(_, tier) => tier.checked_add(2),
                _ => None,
            },
            stated: Figure(asked.stated),
        }
    }

    fn scenario(&self, scenario: &Scenario) -> ScenarioOutcome {
        let values = scenario.values.iter();
        let replaced: Vec<_> = values
            .clone()
            .map(|(number, value)| (number, *value))
            .collect();
        let (lots, refused) = match self.with(&replaced) {
            Ok(evaluation) => (self.lots(&evaluation), Vec::new()),
            Err(refused) => (Vec::new(), refused),
        };
        ScenarioOutcome {
            id: scenario.id.clone(),
            title: scenario.title.clone(),
            values: values
                .map(|(number, value)| NumberReplaced {
                    number: self.number(number),
                    value: Figure(*value),
                })
                .collect(),
            lots,
            refused,
        }
    }

    fn range(&self, range: &NumberRange) -> Result<RangeOutcome, crate::num::Fault> {
        let asked = &range.number;
        let mut ids: BTreeMap<usize, String> = BTreeMap::new();
        let mut seen = |value| {
            let evaluation = self.with(&[(asked, value)]).ok()?;
            let lot = evaluation.lots.get(asked.lot)?;
            let mut winners = Vec::new();
            for (place, bid) in lot.bids.iter().enumerate() {
                if lot.is_winner(bid) {
                    winners.push(place);
                    ids.entry(place).or_insert_with(|| bid.bid.clone());
                }
            }
            let totals = lot.bids.iter().map(|bid| {
                let total = bid.total.as_ref().filter(|_| bid.rank.is_some())?;
                Some(total.value?.0)
            });
            Some(Seen {
                winners,
                totals: totals.collect(),
            })
        };
        let found = thresholds(range.low, range.high, &mut seen)?;
        let name = |winners: &Option<Vec<usize>>| {
            let places = winners.as_ref()?.iter();
            Some(places.filter_map(|place| ids.get(place).cloned()).collect())
        };
        let told = |found: &Threshold| {
            let [below, at, above] = &found.winners;
            ThresholdFound {
                value: Figure(found.value),
                known_by: found.known_by,
                below: Figure(found.below),
                above: Figure(found.above),
                winners_below: name(below),
                winners_at: name(at),
                winners_above: name(above),
            }
        };
        Ok(RangeOutcome {
            number: self.number(asked),
            low: self.point(asked, range.low),
            high: self.point(asked, range.high),
            thresholds: found.iter().map(told).collect(),
        })
    }

    fn point(&self, asked: &NumberAsked, value: Decimal) -> PointOutcome {
        let (outcome, refused) = match self.with(&[(asked, value)]) {
            Ok(evaluation) => (self.lot(&evaluation, asked.lot), Vec::new()),
            Err(refused) => (None, refused),
        };
        PointOutcome {
            value: Figure(value),
            outcome,
            refused,
        }
    }

    fn grid(&self, grid: &NumberGrid) -> GridOutcome {
        let [(first, rows), (second, columns)] = &grid.axes;
        let axis = |number: &NumberAsked, values: &[Decimal]| GridAxis {
            number: self.number(number),
            values: values.iter().copied().map(Figure).collect(),
        };
        let cell = |row: &Decimal, column: &Decimal| {
            self.cell(first.lot, &[(first, *row), (second, *column)])
        };
        GridOutcome {
            first: axis(first, rows),
            second: axis(second, columns),
            cells: rows
                .iter()
                .map(|row| columns.iter().map(|column| cell(row, column)).collect())
                .collect(),
        }
    }

    fn cell(&self, lot: usize, values: &[(&NumberAsked, Decimal)]) -> GridCell {
        let evaluation = match self.with(values) {
            Ok(evaluation) => evaluation,
            Err(refused) => {
                return GridCell {
                    winners: Vec::new(),
                    lead: None,
                    totals: Vec::new(),
                    refused,
                };
            }
        };
        let of = evaluation.lots.get(lot);
        let base = self.base.lots.get(lot);
        let method = self.case.procurement.lots.get(lot).map(|lot| &lot.method);
        let ahead = of.zip(base).zip(method);
        let ahead = ahead.and_then(|((of, base), method)| lead(of, base, method));
        let bids = of.map(|of| of.bids.as_slice()).unwrap_or_default();
        GridCell {
            winners: of.map(winners).unwrap_or_default(),
            lead: ahead.and_then(|ahead| ahead.value),
            totals: bids
                .iter()
                .map(|bid| bid.total.as_ref().and_then(|total| total.value))
                .collect(),
            refused: Vec::new(),
        }
    }
}

/// What a number is, as results name it.
const fn kind(number: UncertainNumber) -> &'static str {
    match number {
        UncertainNumber::Parameter(_) => "parameter",
        UncertainNumber::Price(_) => "price",
        UncertainNumber::TierPrice(..) => "tier_price",
        UncertainNumber::ItemDiscount(_) => "item_discount",
        UncertainNumber::Discount => "discount",
    }
}
