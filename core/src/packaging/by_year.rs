//! What the packaging that is bought weighs, year by year, for emissions and fees that follow it.

use crate::lcc::{Inputs, quantity_in_year};
use crate::model::{CarbonFlow, Lot, Packaging, PackagingParts, PackagingTotal};
use crate::num::{Fault, Scalar, sum};

use super::{Lack, component_mass, lacks};

/// What the chosen components weigh in year 0, 1, 2 …; none in a year in which none of them is bought.
///
/// # Formula
///
/// ```text
/// m(t) = Σ G · Q(t) / (1000 · h · r)
/// ```
///
/// with the symbols of [`component_mass`], where `Q(t)` is what is bought of the item in year `t`.
///
/// # Units
///
/// kg, not rounded.
///
/// # Errors
///
/// The scalars carry a fault where a mass does not fit. A component whose mass is not documented is left out:
/// ask [`lacks`] before.
pub fn mass_by_year<S: Scalar>(
    lot: &Lot,
    packaging: Option<&Packaging>,
    parts: &PackagingParts,
    inputs: &Inputs<'_, S>,
) -> Vec<Option<S>> {
    let study = &inputs.procurement.study;
    let components = packaging.map_or(&[][..], |packaging| &packaging.components);
    let in_year = |year: u32| {
        let chosen = components
            .iter()
            .filter(|one| parts.hold(one.level, one.material));
        let masses = chosen.filter_map(|one| {
            let item = lot.schedule.get(one.item)?;
            let quantity = quantity_in_year(item, study, year)?;
            let mass = component_mass(one, quantity)?;
            inputs.counts_item(item).then_some(mass)
        });
        let masses: Vec<S> = masses.collect();
        (!masses.is_empty()).then(|| sum(masses))
    };
    (0..=study.years()).map(in_year).collect()
}

/// What carbon lines that follow the packaging need and an offer does not say.
#[must_use]
pub fn lacks_of_lines<'a>(lot: &Lot, packaging: Option<&'a Packaging>) -> Vec<Lack<'a>> {
    let parts = lot.carbon_lines.iter().filter_map(|line| match &line.flow {
        CarbonFlow::Packaging { parts } => Some(parts),
        _ => None,
    });
    let mut found: Vec<Lack<'a>> = Vec::new();
    for lack in parts.flat_map(|parts| lacks(lot, packaging, PackagingTotal::Mass, parts)) {
        if !found.contains(&lack) {
            found.push(lack);
        }
    }
    found
}

/// Hands what the packaging weighs to the carbon lines that follow it.
///
/// # Errors
///
/// The scalars carry a fault where the packaging is not documented: it weighs something, and never nothing.
pub fn hand_in<S: Scalar>(lot: &Lot, packaging: Option<&Packaging>, inputs: &mut Inputs<'_, S>) {
    let is_unknown = !lacks_of_lines(lot, packaging).is_empty();
    for (index, line) in lot.carbon_lines.iter().enumerate() {
        if let CarbonFlow::Packaging { parts } = &line.flow {
            let mut masses = mass_by_year(lot, packaging, parts, inputs);
            if is_unknown {
                masses.fill(Some(S::fault(Fault::Unread)));
            }
            inputs.packed.insert(index, masses);
        }
    }
}
