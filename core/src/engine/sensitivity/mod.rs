//! How an award depends on its numbers: the whole case is evaluated again with other values in their place.

mod outcome;

use crate::evaluation::{Engine, Evaluation, SCHEMA_VERSION};
use crate::explain::{Figure, fault_problem};
use crate::model::{
    Axis, Case, Distribution, Grid, Lot, NumberOf, Scenario, SimulatedLot, Simulation, Threshold,
    Uncertain, UncertainNumber,
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
    let lots = case.procurement.lots.iter().zip(&settings.lots);
    let lots: Vec<Option<LotSensitivity>> = lots
        .enumerate()
        .map(|(index, (lot, asked))| {
            let bench = Bench {
                case,
                index,
                lot,
                base: &base,
            };
            let pointer = format!("/procurement/lots/{index}");
            let found = bench.sensitivity(asked);
            found
                .map_err(|fault| problems.push(fault_problem(fault, &pointer, "sensitivity")))
                .ok()?
        })
        .collect();
    problems.into_result(())?;
    Ok(Sensitivity {
        engine: Engine::THIS,
        schema_version: SCHEMA_VERSION,
        decision_decimals: DECISION_DECIMALS,
        procurement: base.procurement.clone(),
        bids: base.bids.clone(),
        settings_sha256: settings.sha256.clone(),
        lots: lots.into_iter().flatten().collect(),
    })
}

/// A number, and the value in its place.
type Other = (NumberOf, Decimal);

/// A lot with what comes out as it is stated.
struct Bench<'a> {
    case: &'a Case,
    index: usize,
    lot: &'a Lot,
    base: &'a Evaluation,
}

impl Bench<'_> {
    fn sensitivity(&self, asked: &SimulatedLot) -> Result<Option<LotSensitivity>, Fault> {
        let Some(base) = self.outcome(self.base) else {
            return Ok(None);
        };
        let (shares, alone): (Vec<_>, Vec<_>) = self
            .uncertain()
            .into_iter()
            .filter(|_| asked.tornado.is_some())
            .partition(|(_, uncertain)| {
                let distribution = &uncertain.uncertainty.distribution;
                matches!(distribution, Distribution::Dirichlet { .. })
            });
        let tornado = asked.tornado.iter().flat_map(|probabilities| {
            let swings = alone.iter();
            swings.map(|(number, uncertain)| self.swing(*number, uncertain, *probabilities))
        });
        let thresholds = asked.thresholds.iter();
        Ok(Some(LotSensitivity {
            base,
            tornado: tornado.collect::<Result<_, _>>()?,
            not_moved: shares.iter().map(|(of, _)| self.number(*of)).collect(),
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

    fn swing(
        &self,
        number: NumberOf,
        uncertain: &Uncertain,
        probabilities: [Decimal; 2],
    ) -> Result<Swing, Fault> {
        let [low, high] = probabilities.map(|one| quantile(&uncertain.uncertainty, one));
        Ok(Swing {
            number: self.number(number),
            low: self.point(number, low.ok_or(Fault::Overflow)?),
            high: self.point(number, high.ok_or(Fault::Overflow)?),
        })
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
