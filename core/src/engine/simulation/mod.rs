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
mod products;
mod progress;
mod questions;
mod result;
mod run;
mod scored;
mod segment;
mod table;
mod tally;
mod walk;

use std::ops::ControlFlow;

use super::{Room, factors, score, sensitivity};
use crate::evaluation::{Evaluation, SCHEMA_VERSION};
use crate::explain::Engine;
use crate::model::{self, Case};
use crate::problem::{Problems, Rejection};
use crate::simulation::{DesignUsed, ErrorBasis, LotSimulation, Simulation};
use crate::uncertainty::float;
pub use progress::Progress;
use progress::{Walks, Way};
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

/// All draws of a quantity.
#[derive(Debug, Clone, PartialEq)]
pub struct DrawnColumn {
    /// The lot.
    pub lot: String,
    /// The bid; empty for what the buyer sets.
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
    /// What this outcome line comes to, discounted as it says.
    Outcome(String),
    /// A number that was drawn.
    Drawn {
        /// What it is: `parameter`, `price`, `tier_price`, `item_discount` or `discount`.
        kind: &'static str,
        /// The parameter or item; empty for the discount on the whole schedule.
        name: String,
    },
}

/// Simulates a case: what is found, and all draws where they were asked for. `progress` is told after every few
/// thousand draws or walks of a question, and may stop it: then there is no result.
///
/// # Errors
///
/// What keeps the case from being evaluated.
pub fn simulate(
    case: &Case,
    settings: &model::Simulation,
    running: Running,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Option<(Simulation, Vec<DrawnColumn>)>, Rejection> {
    let mut problems = Problems::default();
    let procurement = &case.procurement;
    let replicates = Replicates::of(settings);
    let nothing = model::SimulatedLot::default();
    let lots = procurement.lots.iter().enumerate();
    let asked: Vec<Asked<'_>> = lots
        .map(|(index, lot)| {
            let of_lot = settings.lots.get(index).unwrap_or(&nothing);
            let walks = Walks::of(lot, settings, of_lot);
            Asked {
                index,
                lot,
                of_lot,
                walks,
            }
        })
        .collect();
    let varies = asked.iter().any(|one| one.walks.varied > 0);
    let base = varies.then(|| super::evaluate(case, false)).transpose()?;
    let walks = asked.iter().map(|one| one.walks.all());
    let mut way = Way::new(walks.fold(0, u64::saturating_add), progress);
    let mut simulated = Vec::with_capacity(procurement.lots.len());
    let mut draws = Vec::new();
    for asked in &asked {
        let known = problems.count();
        let lot = of_lot(
            (case, base.as_ref()),
            asked,
            (settings, &replicates, running),
            &mut way,
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
    }
    problems.into_result(())?;
    let independent = replicates.count == 1;
    let simulation = Simulation {
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
    };
    Ok(Some((simulation, draws)))
}

/// A lot with what is asked of it.
struct Asked<'a> {
    index: usize,
    lot: &'a model::Lot,
    of_lot: &'a model::SimulatedLot,
    walks: Walks,
}

/// Simulates a lot; none where it has problems, or was told to stop.
fn of_lot(
    (case, base): (&Case, Option<&Evaluation>),
    asked: &Asked<'_>,
    (settings, replicates, running): (&model::Simulation, &Replicates, Running),
    way: &mut Way<'_>,
    problems: &mut Problems,
) -> Option<(LotSimulation, Vec<DrawnColumn>)> {
    let lot = asked.lot;
    let pointer = format!("/procurement/lots/{}", asked.index);
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
    let varied = match base.filter(|_| asked.walks.varied > 0) {
        None => None,
        Some(base) => Some(way.piece(asked.walks.varied, |told| {
            sensitivity::of_lot((case, base), asked.index, asked.of_lot, told, problems)
        })?),
    };
    let information = asked.of_lot.value_of_information.as_ref();
    let keep = if running.keep_draws {
        vec![true; plan.columns]
    } else {
        information::columns(&plan, information)
    };
    let mut tally = Tally::new(&plan, replicates.count == 1);
    way.piece(asked.walks.draws, |told| {
        let mut before = 0;
        let mut to = |done: u64| {
            let by = done.saturating_sub(before);
            before = done;
            told(by)
        };
        let how = (running.threads, keep.as_slice());
        run::run(&plan, replicates, how, &mut tally, &mut to).then_some(())
    })?;
    let mut shares: Vec<f64> = settings.quantiles.iter().copied().map(float).collect();
    shares.sort_by(f64::total_cmp);
    tally.read_quantiles(&shares);
    let mut lot = result::lot(&plan, &tally);
    lot.sensitivity = varied;
    let question = questions::Question {
        plan: &plan,
        tally: &tally,
        settings,
        replicates,
        threads: running.threads,
        walks: asked.walks,
    };
    question.answer(asked.of_lot, &mut lot, way, problems)?;
    let columns = if running.keep_draws {
        let mut columns = result::columns(&plan, &mut tally);
        columns.extend(result::drawn(&plan, replicates));
        columns
    } else {
        Vec::new()
    };
    Some((lot, columns))
}
