//! What a bid emits less than current practice, in all, per functional unit and by stage of life.

use super::analysis::{Desk, Weighed};
use crate::analysis::{SavedEmissions, SavedInStage};
use crate::evaluation::StageCarbon;
use crate::explain::{Explained, Term, number};
use crate::model::{CarbonTotal, Stage};
use crate::num::Exact;
use crate::problem::Problems;

impl Desk<'_> {
    /// What `bid` emits less than `base`; none where one of the two does not say what it emits.
    pub(super) fn saved_emissions(
        &self,
        bid: &Weighed,
        base: &Weighed,
        problems: &mut Problems,
    ) -> Option<SavedEmissions> {
        let both = [base, bid];
        let [before, after] = both.map(|one| one.analysed.carbon.as_ref());
        let groups = together(&before?.by_stage, &after?.by_stage);
        let mut saved = |unit: &str, subject: &str, emitted: [Exact; 2], formula| {
            let [before, after] = emitted;
            let saved = number(before - after, &bid.pointer, subject, problems)?;
            let terms = ["E0", "E1"].into_iter().zip(both).zip(emitted);
            let inputs = terms.filter_map(|((symbol, option), emitted)| {
                let emitted = emitted.result().ok()?;
                Some(Term::new(symbol, emitted).in_unit(unit).named(&option.name))
            });
            Some(Explained::new(saved, unit, formula, inputs.collect()))
        };
        let total = both.map(|one| one.measures.emissions.total(|_, biogenic| !biogenic));
        let in_stages = |stages: &[Stage]| {
            let counts = |of: &[Stage], biogenic: bool| {
                !biogenic && of.iter().all(|stage| stages.contains(stage))
            };
            both.map(|one| one.measures.emissions.total(counts))
        };
        let by_stage = groups.iter().map(|stages| {
            let (stage, with) = stages.split_first()?;
            Some(SavedInStage {
                stage: *stage,
                with: with.to_vec(),
                saved: saved(
                    "kgCO2e",
                    stage.word(),
                    in_stages(stages),
                    "carbon.saved_in_stage",
                )?,
            })
        });
        let by_stage = by_stage.collect::<Option<_>>()?;
        let [units_before, units_after] = both.map(|one| one.measures.carbon_units);
        let [all_before, all_after] = total;
        let per_unit = units_before.zip(units_after);
        let per_unit = per_unit.map(|(before, after)| [all_before / before, all_after / after]);
        let unit = self.room.lot.carbon_unit(CarbonTotal::PerFunctionalUnit);
        Some(SavedEmissions {
            total: saved("kgCO2e", "carbon", total, "carbon.saved")?,
            per_functional_unit: per_unit.and_then(|emitted| {
                saved(&unit, "carbon", emitted, "carbon.saved_per_functional_unit")
            }),
            by_stage,
        })
    }
}

/// The stages of both, those together that one of the two tells together, in the order of life.
fn together(one: &[StageCarbon], other: &[StageCarbon]) -> Vec<Vec<Stage>> {
    let mut groups: Vec<Vec<Stage>> = Vec::new();
    for (stage, with) in one.iter().chain(other).map(StageCarbon::group) {
        let mut group: Vec<Stage> = std::iter::once(stage).chain(with).copied().collect();
        let (same, others): (Vec<_>, Vec<_>) = groups
            .into_iter()
            .partition(|known| known.iter().any(|stage| group.contains(stage)));
        group.extend(same.into_iter().flatten());
        groups = others;
        groups.push(group);
    }
    let ordered = |group: &Vec<Stage>| -> Vec<Stage> {
        let stages = Stage::ALL.iter().copied();
        stages.filter(|stage| group.contains(stage)).collect()
    };
    let mut groups: Vec<Vec<Stage>> = groups.iter().map(ordered).collect();
    let place = |group: &Vec<Stage>| Stage::ALL.iter().position(|one| Some(one) == group.first());
    groups.sort_by_key(place);
    groups
}
