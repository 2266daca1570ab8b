//! What is said beside product systems that nothing in them reads.

use crate::document::pointer::Pointer;
use crate::document::wire::reuse::{
    Basis, ItemLife, ItemPool, ProductComponent, ProductSystem, ResourceRate, SharedInput,
};
use crate::problem::Problems;

/// That operating days and shared inputs, where they are stated, count somewhere.
pub(in crate::document::resolve) fn without_effect(
    systems: &[ProductSystem],
    (days, inputs): (bool, &[SharedInput]),
    at: Pointer<'_>,
    problems: &mut Problems,
) {
    let mut components = systems.iter().flat_map(|system| &system.components);
    if days && !components.any(by_operating_day) {
        problems.push(at.key("operating_days").problem("reuse.nothing_by_day"));
    }
    let inputs_at = at.key("inputs");
    for (index, input) in inputs.iter().enumerate() {
        let components = systems.iter().flat_map(|system| &system.components);
        let mut resources = components.flat_map(|component| component.resources.iter());
        let takes = |of: &ResourceRate| matches!(of, ResourceRate::Input(id) if *id == input.id);
        if !resources.any(|resource| takes(&resource.of)) {
            let problem = inputs_at.index(index).problem("reuse.input_not_used");
            problems.push(problem.with("id", &input.id.0));
        }
    }
}

/// Whether something of a component goes by operating day.
fn by_operating_day(component: &ProductComponent) -> bool {
    let turns = match &component.life {
        ItemLife::SingleUse => false,
        ItemLife::Reusable(life) => matches!(life.pool, ItemPool::Turnaround(_)),
    };
    let mut resources = component.resources.iter();
    turns || resources.any(|resource| matches!(resource.basis, Basis::PerOperatingDay))
}
