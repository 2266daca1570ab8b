//! What is asked of a lot beside its draws.

use super::driven::DrivenLot;
use super::information;
use super::inputs::Inputs;
use super::plan::Plan;
use super::progress::{Walks, Way};
use super::segment::Replicates;
use super::tally::Tally;
use super::walk::factors;
use super::{indices, result};
use crate::model::{SimulatedLot, Simulation};
use crate::problem::{Problem, Problems};
use crate::simulation::{LotSimulation, SimulationFlagCode};
use crate::uncertainty::sensitivity::{Unscreened, Unshared};

/// A lot whose draws have been made.
pub(super) struct Question<'a> {
    pub(super) plan: &'a Plan<'a>,
    pub(super) tally: &'a Tally,
    pub(super) settings: &'a Simulation,
    pub(super) replicates: &'a Replicates,
    pub(super) threads: usize,
    pub(super) walks: Walks,
}

impl Question<'_> {
    /// Answers what is asked; none where it was told to stop.
    pub(super) fn answer(
        &self,
        asked: &SimulatedLot,
        lot: &mut LotSimulation,
        way: &mut Way<'_>,
        problems: &mut Problems,
    ) -> Option<()> {
        let plan = self.plan;
        // Reading the settings has refused what cannot be estimated.
        let mut internal = |detail: String| {
            problems.push(Problem::new("engine.internal", "").with("detail", detail));
        };
        let inputs = Inputs::of(plan);
        let factors = factors(plan);
        let driven = DrivenLot::of(plan, &inputs, &factors);
        if let Some(sobol) = asked.sobol_indices {
            let how = (self.settings, sobol, self.threads);
            let found = way.piece(self.walks.sobol, |told| {
                let mut rows = |rows: u64| told(rows.saturating_mul(self.walks.by_sample));
                match indices::shares(&driven, &inputs, how, &mut rows) {
                    Err(Unshared::Stopped) => None,
                    found => Some(found),
                }
            });
            match found? {
                Ok(shares) => lot.variance_shares = Some(shares),
                Err(fault) => internal(format!("{fault:?}")),
            }
        }
        if let Some(morris) = asked.morris {
            let how = (self.settings, morris);
            let found = way.piece(self.walks.morris, |told| {
                match indices::effects(&driven, &inputs, how, told) {
                    Err(Unscreened::Stopped) => None,
                    found => Some(found),
                }
            });
            match found? {
                Ok(effects) => lot.elementary_effects = Some(effects),
                Err(fault) => internal(format!("{fault:?}")),
            }
        }
        if let Some(information) = &asked.value_of_information {
            let worth = way.piece(self.walks.nested, |told| {
                information::worth(self, (&inputs, &driven), information, told).continue_value()
            })?;
            if worth.is_none() {
                result::flag(lot, SimulationFlagCode::InformationNotValued);
            }
            lot.value_of_information = worth;
        }
        Some(())
    }
}
