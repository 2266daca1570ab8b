//! What is asked of a lot beside its draws.

use std::ops::ControlFlow;

use super::driven::DrivenLot;
use super::information;
use super::inputs::Inputs;
use super::plan::Plan;
use super::segment::Replicates;
use super::tally::Tally;
use super::walk::factors;
use super::{indices, result};
use crate::model::{SimulatedLot, Simulation};
use crate::problem::{Problem, Problems};
use crate::simulation::{LotSimulation, SimulationFlagCode};

/// A lot whose draws have been made.
pub(super) struct Question<'a> {
    pub(super) plan: &'a Plan<'a>,
    pub(super) tally: &'a Tally,
    pub(super) settings: &'a Simulation,
    pub(super) replicates: &'a Replicates,
    pub(super) threads: usize,
}

impl Question<'_> {
    /// Answers what is asked; none where it was told to stop, which it asks before each question.
    pub(super) fn answer(
        &self,
        asked: &SimulatedLot,
        lot: &mut LotSimulation,
        progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
        problems: &mut Problems,
    ) -> Option<()> {
        let plan = self.plan;
        let mut goes_on = || match progress(self.tally.done) {
            ControlFlow::Continue(()) => Some(()),
            ControlFlow::Break(()) => None,
        };
        // Reading the settings has refused what cannot be estimated.
        let mut internal = |detail: String| {
            problems.push(Problem::new("engine.internal", "").with("detail", detail));
        };
        let inputs = Inputs::of(plan);
        let factors = factors(plan);
        let driven = DrivenLot::of(plan, &inputs, &factors);
        if let Some(sobol) = asked.sobol_indices {
            goes_on()?;
            let how = (self.settings, sobol, self.threads);
            match indices::shares(&driven, &inputs, how) {
                Ok(shares) => lot.variance_shares = Some(shares),
                Err(fault) => internal(format!("{fault:?}")),
            }
        }
        if let Some(morris) = asked.morris {
            goes_on()?;
            match indices::effects(&driven, &inputs, (self.settings, morris)) {
                Ok(effects) => lot.elementary_effects = Some(effects),
                Err(fault) => internal(format!("{fault:?}")),
            }
        }
        if let Some(information) = &asked.value_of_information {
            goes_on()?;
            let worth = information::worth(self, &inputs, &driven, information);
            if worth.is_none() {
                result::flag(lot, SimulationFlagCode::InformationNotValued);
            }
            lot.value_of_information = worth;
        }
        Some(())
    }
}
