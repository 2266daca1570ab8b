//! From a resolved case and the settings of a simulation to what the draws find: every number that is uncertain
//! is drawn, and the formulas of the award are walked again for each draw.

mod awarded;
mod counted;
mod driven;
mod indices;
mod information;
mod inputs;
mod lines;
mod numbers;
mod offer;
mod plan;
mod questions;
mod result;
mod run;
mod scored;
mod segment;
mod tally;
mod walk;

use std::ops::ControlFlow;

use super::{Room, factors, score};
use crate::evaluation::SCHEMA_VERSION;
use crate::explain::Engine;
use crate::model::{self, Case};
use crate::problem::{Problems, Rejection};
use crate::simulation::{DesignUsed, ErrorBasis, LotSimulation, Simulation};
use crate::uncertainty::float;
use segment::Replicates;
use tally::Tally;

/// How a simulation is run: nothing of it changes a bit of the result.
#[derive(Debug, Clone, Copy, Default)]
pub struct Running {
    /// On how many threads; one for 0, and in WASM.
    pub threads: usize,
    /// Whether all draws are given out.
    pub keep_draws: bool,
}

/// How far a simulation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Draws made, over all lots.
    pub done: u64,
    /// Draws to make.
    pub of: u64,
}

/// A simulation that was not stopped.
#[derive(Debug, Clone, PartialEq)]
pub struct Simulated {
    /// What it finds.
    pub simulation: Simulation,
    /// All draws, where they were asked for.
    pub draws: Vec<DrawnColumn>,
}

/// All draws of a quantity.
#[derive(Debug, Clone, PartialEq)]
pub struct DrawnColumn {
    /// The lot.
    pub lot: String,
    /// The bid.
    pub bid: String,
    /// What it is.
    pub quantity: Quantity,
    /// Draw by draw; `NaN` where there is no result.
    pub values: Vec<f64>,
}

/// What a column of draws is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Quantity {
    /// The present value of all cost lines.
    LifeCycleCost,
    /// What is measured for this criterion.
    Measure(String),
    /// What that is worth, in points or money, before weights.
    Worth(String),
    /// What the order goes by.
    Total,
    /// What is lost by choosing the bid and not the best of the draw.
    Regret,
}

/// Simulates a case. `progress` is told after every few thousand draws, and may stop it: then there is no result.
///
/// # Errors
///
/// What keeps the case from being evaluated.
pub fn simulate(
    case: &Case,
    settings: &model::Simulation,
    running: Running,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Option<Simulated>, Rejection> {
    let mut problems = Problems::default();
    let procurement = &case.procurement;
    let replicates = Replicates::of(settings);
    let lots = u64::try_from(procurement.lots.len()).unwrap_or(u64::MAX);
    let all = u64::from(settings.draws).saturating_mul(lots);
    let mut before = 0;
    let mut simulated = Vec::with_capacity(procurement.lots.len());
    let mut draws = Vec::new();
    for index in 0..procurement.lots.len() {
        let mut told = |done: u64| {
            progress(Progress {
                done: done.saturating_add(before),
                of: all,
            })
        };
        let known = problems.count();
        let lot = of_lot(
            case,
            index,
            (settings, &replicates, running),
            &mut told,
            &mut problems,
        );
        match lot {
            Some((lot, columns)) => {
                simulated.push(lot);
                draws.extend(columns);
            }
            None if problems.count() > known => {}
            None => return Ok(None),
        }
        before = before.saturating_add(u64::from(settings.draws));
    }
    problems.into_result(())?;
    let independent = replicates.count == 1;
    Ok(Some(Simulated {
        simulation: Simulation {
            engine: Engine::THIS,
            schema_version: SCHEMA_VERSION,
            procurement: super::procurement_reference(procurement, false),
            bids: super::bid_references(case, false),
            assessments: super::references(&case.assessments, false),
            decisions: super::references(&case.decisions, false),
            design: DesignUsed {
                settings_sha256: settings.sha256.clone(),
                sampling: settings.sampling,
                seed: settings.seed.to_string(),
                draws: settings.draws,
                replicates: replicates.count,
                errors_from: if independent {
                    ErrorBasis::Draws
                } else {
                    ErrorBasis::Replicates
                },
            },
            lots: simulated,
        },
        draws,
    }))
}

/// Simulates a lot; none where it has problems, or was told to stop.
fn of_lot(
    case: &Case,
    index: usize,
    (settings, replicates, running): (&model::Simulation, &Replicates, Running),
    progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
    problems: &mut Problems,
) -> Option<(LotSimulation, Vec<DrawnColumn>)> {
    let lot = case.procurement.lots.get(index)?;
    let pointer = format!("/procurement/lots/{index}");
    let factors = factors(&case.procurement);
    let room = Room::new(case, lot, &pointer, &factors, false);
    let settled = room.settled();
    let known = problems.count();
    let measured = room.measured(&settled, problems);
    let scores = score::score(&room, &settled, &measured, Vec::new(), &pointer, problems);
    if problems.count() > known {
        return None;
    }
    let scores = scores?;
    let plan = plan::plan(room, &settled, &measured, &scores, problems)?;
    if problems.count() > known {
        return None;
    }
    let nothing = model::SimulatedLot::default();
    let asked = settings.lots.get(index).unwrap_or(&nothing);
    let information = asked.value_of_information.as_ref();
    let keep = if running.keep_draws {
        vec![true; plan.columns]
    } else {
        information::columns(&plan, information)
    };
    let mut tally = Tally::new(&plan, replicates.count == 1);
    if !run::run(
        &plan,
        replicates,
        (running.threads, &keep),
        &mut tally,
        progress,
    ) {
        return None;
    }
    let mut shares: Vec<f64> = settings.quantiles.iter().copied().map(float).collect();
    shares.sort_by(f64::total_cmp);
    let mut lot = result::lot(&plan, &tally, &shares);
    let question = questions::Question {
        plan: &plan,
        tally: &tally,
        settings,
        replicates,
        threads: running.threads,
    };
    question.answer(asked, &mut lot, progress, problems)?;
    let columns = if running.keep_draws {
        result::columns(&plan, &mut tally)
    } else {
        Vec::new()
    };
    Some((lot, columns))
}
