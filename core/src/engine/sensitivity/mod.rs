//! How an award depends on its numbers: the whole case is evaluated again with other values in their place.

mod outcome;

use std::cell::{Cell, RefCell};
use std::ops::ControlFlow;

use crate::evaluation::{Engine, Evaluation, SCHEMA_VERSION};
use crate::explain::{Figure, fault_problem};
use crate::model::{
    Axis, Case, Distribution, Grid, Lot, NumberOf, Scenario, SimulatedLot, Simulation, Threshold,
    Tornado, Uncertain, UncertainNumber,
};
use crate::num::{DECISION_DECIMALS, Decimal, Fault};
use crate::problem::{Problems, Rejection};
use crate::robustness::{self, Seen};
use crate::simulation::{
    GridAxis, GridCell, GridOutcome, LotOutcome, LotSensitivity, NumberMoved, NumberReplaced,
    PointOutcome, Refused, ScenarioOutcome, Sensitivity, Swing, ThresholdFound, ThresholdsFound,
};
use crate::uncertainty::sensitivity::quantile;
use outcome::{lead, lot_outcome, winners};

/// What comes out with the other values that the settings of a simulation ask for.
///
/// # Errors
///
/// A calculation without a result, with the values as stated. With others it is told where it was asked for.
pub fn sensitivity(case: &Case, settings: &Simulation) -> Result<Sensitivity, Rejection> {
    let base = super::evaluate(case, false)?;
    let mut problems = Problems::default();
    let asked = settings.lots.iter().enumerate();
    let lots = asked.filter_map(|(index, asked)| {
        let go_on = &mut |_| ControlFlow::Continue(());
        of_lot((case, &base), index, asked, go_on, &mut problems)
    });
    let lots: Vec<LotSensitivity> = lots.collect();
    problems.into_result(())?;
    Ok(Sensitivity {
        engine: Engine::THIS,
        schema_version: SCHEMA_VERSION,
        decision_decimals: DECISION_DECIMALS,
        procurement: base.procurement.clone(),
        bids: base.bids.clone(),
        settings_sha256: settings.sha256.clone(),
        lots,
    })
}

/// What comes out in a lot whose case is evaluated as `base`; none where it has problems, or was told to stop. `told`
/// is told of each evaluation.
pub(super) fn of_lot(
    (case, base): (&Case, &Evaluation),
    index: usize,
    asked: &SimulatedLot,
    told: &mut dyn FnMut(u64) -> ControlFlow<()>,
    problems: &mut Problems,
) -> Option<LotSensitivity> {
    let bench = Bench {
        case,
        index,
        lot: case.procurement.lots.get(index)?,
        base,
        told: RefCell::new(told),
        is_stopped: Cell::new(false),
    };
    match bench.sensitivity(asked) {
        _ if bench.is_stopped.get() => None,
        Ok(found) => found,
        Err(fault) => {
            let pointer = format!("/procurement/lots/{index}");
            problems.push(fault_problem(fault, &pointer, "sensitivity"));
            None
        }
    }
}

/// As how many evaluations a search for thresholds counts: most take fewer, and how many nobody knows before.
const SEARCH: usize = 128;

/// How many evaluations what is asked of a lot takes.
pub(super) fn evaluations(lot: &Lot, asked: &SimulatedLot) -> u64 {
    let bids = lot.received().map(|sealed| sealed.offer.uncertain.len());
    let uncertain = bids.fold(lot.uncertain.len(), usize::saturating_add);
    let moved = asked.tornado.iter().map(|one| {
        let uncertain = one.quantiles.map_or(0, |_| uncertain);
        uncertain.saturating_add(one.ranges.len()).saturating_mul(2)
    });
    let grids = asked.grids.iter();
    let cells =
        grids.map(|grid| (grid.rows.values.len()).saturating_mul(grid.columns.values.len()));
    let all = moved
        .chain(cells)
        .chain([asked.scenarios.len()])
        .chain([asked.thresholds.len().saturating_mul(SEARCH)]);
    u64::try_from(all.fold(0, usize::saturating_add)).unwrap_or(u64::MAX)
}

/// A number, and the value in its place.
type Other = (NumberOf, Decimal);

/// A lot with what comes out as it is stated.
struct Bench<'a> {
    case: &'a Case,
    index: usize,
    lot: &'a Lot,
    base: &'a Evaluation,
    /// Is told of each evaluation, and may stop: nothing is evaluated any more then.
    told: RefCell<&'a mut dyn FnMut(u64) -> ControlFlow<()>>,
    is_stopped: Cell<bool>,
}

impl Bench<'_> {
    fn sensitivity(&self, asked: &SimulatedLot) -> Result<Option<LotSensitivity>, Fault> {
        let Some(base) = self.outcome(self.base) else {
            return Ok(None);
        };
        let tornado = asked.tornado.as_ref();
        let (tornado, not_moved) =
            tornado.map_or_else(|| Ok((Vec::new(), Vec::new())), |one| self.tornado(one))?;
        let thresholds = asked.thresholds.iter();
        Ok(Some(LotSensitivity {
            base,
            tornado,
            not_moved,
            grids: asked.grids.iter().map(|grid| self.grid(grid)).collect(),
            scenarios: asked
                .scenarios
                .iter()
                .map(|one| self.scenario(one))
                .collect(),
            thresholds: thresholds
                .map(|threshold| self.thresholds(*threshold))
                .collect::<Result<_, _>>()?,
        }))
    }

    /// Numbers moved alone, and those that cannot be: shares of a whole.
    fn tornado(&self, asked: &Tornado) -> Result<(Vec<Swing>, Vec<NumberMoved>), Fault> {
        let ranges = asked.ranges.iter();
        let mut swings: Vec<Swing> = ranges
            .map(|range| self.swing(range.number, [range.low, range.high]))
            .collect();
        let mut not_moved = Vec::new();
        let Some(probabilities) = asked.quantiles else {
            return Ok((swings, not_moved));
        };
        for (number, uncertain) in self.uncertain() {
            let uncertainty = &uncertain.uncertainty;
            if asked.ranges.iter().any(|range| range.number == number) {
                continue;
            }
            if let Distribution::Dirichlet { .. } = uncertainty.distribution {
                not_moved.push(self.number(number));
                continue;
            }
            let [low, high] = probabilities.map(|one| quantile(uncertainty, one));
            let ends = [low.ok_or(Fault::Overflow)?, high.ok_or(Fault::Overflow)?];
            swings.push(self.swing(number, ends));
        }
        Ok((swings, not_moved))
    }

    /// The uncertain numbers of the buyer, then those of each bid.
    fn uncertain(&self) -> Vec<(NumberOf, &Uncertain)> {
        fn of(
            bid: Option<usize>,
            list: &[Uncertain],
        ) -> impl Iterator<Item = (NumberOf, &Uncertain)> {
            list.iter().map(move |uncertain| {
                let number = uncertain.number;
                (NumberOf { number, bid }, uncertain)
            })
        }
        let bids = self.lot.received();
        let bids = bids.flat_map(|sealed| of(Some(sealed.bid), &sealed.offer.uncertain));
        of(None, &self.lot.uncertain).chain(bids).collect()
    }

    /// The evaluation with other values.
    fn with(&self, others: &[Other]) -> Result<Evaluation, Vec<Refused>> {
        if self.is_stopped.get() {
            return Err(Vec::new());
        }
        if (self.told.borrow_mut())(1).is_break() {
            self.is_stopped.set(true);
        }
        let mut case = self.case.clone();
        for (number, value) in others {
            case.put(self.index, *number, *value);
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

    fn outcome(&self, evaluation: &Evaluation) -> Option<LotOutcome> {
        let base = self.base.lots.get(self.index)?;
        let of = evaluation.lots.get(self.index)?;
        Some(lot_outcome(of, base, &self.lot.method))
    }

    /// What comes out, or why nothing does.
    fn outcome_with(&self, others: &[Other]) -> (Option<LotOutcome>, Vec<Refused>) {
        match self.with(others) {
            Ok(evaluation) => (self.outcome(&evaluation), Vec::new()),
            Err(refused) => (None, refused),
        }
    }

    fn number(&self, of: NumberOf) -> NumberMoved {
        let bid = of.bid.and_then(|bid| self.case.bids.get(bid));
        let parameter = |index: usize| self.lot.parameters.get(index).map(|one| one.id.clone());
        let item = |index: usize| self.lot.schedule.get(index).map(|one| one.id.clone());
        let (kind, name, tier) = match of.number {
            UncertainNumber::Parameter(index) => ("parameter", parameter(index), None),
            UncertainNumber::Price(index) => ("price", item(index), None),
            UncertainNumber::TierPrice(index, tier) => {
                ("tier_price", item(index), tier.checked_add(2))
            }
            UncertainNumber::ItemDiscount(index) => ("item_discount", item(index), None),
            UncertainNumber::Discount => ("discount", None, None),
        };
        NumberMoved {
            bid: bid.map(|bid| bid.id.clone()),
            kind,
            name,
            tier,
            stated: self.lot.number(of).map(Figure),
        }
    }

    fn swing(&self, number: NumberOf, [low, high]: [Decimal; 2]) -> Swing {
        Swing {
            number: self.number(number),
            low: self.point(number, low),
            high: self.point(number, high),
        }
    }

    fn point(&self, number: NumberOf, value: Decimal) -> PointOutcome {
        let (outcome, refused) = self.outcome_with(&[(number, value)]);
        PointOutcome {
            value: Figure(value),
            outcome,
            refused,
        }
    }

    fn scenario(&self, scenario: &Scenario) -> ScenarioOutcome {
        let (outcome, refused) = self.outcome_with(&scenario.values);
        let values = scenario.values.iter();
        ScenarioOutcome {
            id: scenario.id.clone(),
            title: scenario.title.clone(),
            values: values
                .map(|(number, value)| NumberReplaced {
                    number: self.number(*number),
                    value: Figure(*value),
                })
                .collect(),
            outcome,
            refused,
        }
    }

    fn thresholds(&self, asked: Threshold) -> Result<ThresholdsFound, Fault> {
        let mut seen = |value| {
            let evaluation = self.with(&[(asked.number, value)]).ok()?;
            let lot = evaluation.lots.get(self.index)?;
            let bids = lot.bids.iter().chain(&lot.combined);
            let won = bids.enumerate().filter(|(_, bid)| lot.is_winner(bid));
            let totals = lot.bids.iter().map(|bid| {
                let total = bid.total.as_ref().filter(|_| bid.rank.is_some())?;
                Some(total.value?.0)
            });
            Some(Seen {
                winners: won.map(|(place, _)| place).collect(),
                totals: totals.collect(),
            })
        };
        let found = robustness::thresholds(asked.from, asked.to, &mut seen)?;
        let base = self.base.lots.get(self.index);
        let bids = base
            .into_iter()
            .flat_map(|lot| lot.bids.iter().chain(&lot.combined));
        let bids: Vec<&String> = bids.map(|bid| &bid.bid).collect();
        let names = |winners: Option<Vec<usize>>| -> Option<Vec<String>> {
            let places = winners?.into_iter();
            Some(
                places
                    .filter_map(|place| bids.get(place).copied().cloned())
                    .collect(),
            )
        };
        let told = found.into_iter().map(|found| {
            let [winners_below, winners_at, winners_above] = found.winners.map(names);
            ThresholdFound {
                value: Figure(found.value),
                known_by: found.known_by,
                below: Figure(found.below),
                above: Figure(found.above),
                winners_below,
                winners_at,
                winners_above,
            }
        });
        Ok(ThresholdsFound {
            number: self.number(asked.number),
            from: Figure(asked.from),
            to: Figure(asked.to),
            thresholds: told.collect(),
        })
    }

    fn grid(&self, grid: &Grid) -> GridOutcome {
        let Grid { rows, columns } = grid;
        let axis = |axis: &Axis| GridAxis {
            number: self.number(axis.number),
            values: axis.values.iter().copied().map(Figure).collect(),
        };
        let cell = |row: &Decimal, column: &Decimal| {
            self.cell(&[(rows.number, *row), (columns.number, *column)])
        };
        let cells = rows.values.iter().map(|row| {
            let columns = columns.values.iter();
            columns.map(|column| cell(row, column)).collect()
        });
        GridOutcome {
            rows: axis(rows),
            columns: axis(columns),
            cells: cells.collect(),
        }
    }

    fn cell(&self, others: &[Other]) -> GridCell {
        let (evaluation, refused) = match self.with(others) {
            Ok(evaluation) => (Some(evaluation), Vec::new()),
            Err(refused) => (None, refused),
        };
        let of = evaluation.as_ref().and_then(|one| one.lots.get(self.index));
        let base = self.base.lots.get(self.index);
        let ahead = of.zip(base);
        let ahead = ahead.and_then(|(of, base)| lead(of, base, &self.lot.method));
        let bids = of.map(|of| of.bids.as_slice()).unwrap_or_default().iter();
        GridCell {
            winners: of.map(winners).unwrap_or_default(),
            lead: ahead.and_then(|ahead| ahead.value),
            totals: bids
                .map(|bid| bid.total.as_ref().and_then(|total| total.value))
                .collect(),
            refused,
        }
    }
}
