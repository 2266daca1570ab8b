//! What the packaging that is bought pays by a tariff, year by year.

use crate::lcc::{Inputs, quantity_in_year};
use crate::model::{
    FeeGrade, InvoicedFee, Lot, Packaging, PackagingComponent, PackagingParts, PackagingTotal,
};
use crate::num::{Fault, Scalar, sum};

use super::{Lack, component_mass, fee_of_kilogram, lacks};

/// What the packaging of some items pays in year 0, 1, 2 …
///
/// # Formula
///
/// ```text
/// F(t) = Σ f · G · Q(t) / (1000 · h · r)
/// ```
///
/// with the symbols of [`component_mass`], where `Q(t)` is what is bought of the item in year `t`, and `f`
/// the fee of a kilogram of the material and grade; a grade that is not documented is red.
///
/// # Units
///
/// Money before value added tax, not rounded.
///
/// # Errors
///
/// The scalars carry a fault where a fee does not fit, and where a mass or a fee is not known: ask
/// [`lacks_of_fees`] before.
///
/// # Sources
///
/// `[VANA-GRADUERING]`, `[UK-PEPR-2025]`: fees by mass, material and grade.
pub fn fees_by_year<S: Scalar>(
    lot: &Lot,
    packaging: Option<&Packaging>,
    fee: &InvoicedFee,
    inputs: &Inputs<'_, S>,
) -> Vec<S> {
    let study = &inputs.procurement.study;
    let in_year = |year: u32| {
        let pays = paying(packaging, fee).filter_map(|one| {
            let item = lot.schedule.get(one.item)?;
            let item = Some(item).filter(|item| inputs.counts_item(item))?;
            let mass = component_mass(one, quantity_in_year(item, study, year)?);
            Some(mass.unwrap_or_else(|| S::fault(Fault::Unread)) * fee_of_component(one, fee))
        });
        sum(pays)
    };
    (0..=study.years()).map(in_year).collect()
}

/// The components that pay a fee.
pub fn paying<'a>(
    packaging: Option<&'a Packaging>,
    fee: &InvoicedFee,
) -> impl Iterator<Item = &'a PackagingComponent> {
    let components = packaging.map_or(&[][..], |packaging| &packaging.components);
    components
        .iter()
        .filter(|one| fee.items.contains(&one.item))
}

/// The fee of a kilogram of a component; its scalar carries a fault where the tariff does not know it.
#[must_use]
pub fn fee_of_component<S: Scalar>(component: &PackagingComponent, fee: &InvoicedFee) -> S {
    let of_material = fee.tariff.fee(component.material);
    let grade = component.fee_grade.unwrap_or(FeeGrade::Red);
    of_material.map_or_else(
        || S::fault(Fault::Unread),
        |of_kilogram| fee_of_kilogram(of_kilogram, grade),
    )
}

/// What cost lines that are a producer fee need and an offer does not say.
#[must_use]
pub fn lacks_of_fees<'a>(lot: &Lot, packaging: Option<&'a Packaging>) -> Vec<Lack<'a>> {
    let mut found: Vec<Lack<'a>> = Vec::new();
    for fee in lot
        .cost_lines
        .iter()
        .filter_map(|line| line.flow.invoiced())
    {
        let pays = |lack: &Lack<'_>| match lack {
            Lack::Item(item) | Lack::Level(item, _) => fee.items.contains(item),
            Lack::Component(component, _) => fee.items.contains(&component.item),
            Lack::Nothing => false,
        };
        let all = PackagingParts::default();
        let missing = lacks(lot, packaging, PackagingTotal::Mass, &all).into_iter();
        for lack in missing.filter(pays) {
            if !found.contains(&lack) {
                found.push(lack);
            }
        }
    }
    found
}

/// Hands what packaging pays to the cost lines that are its fee.
///
/// # Errors
///
/// The scalars carry a fault where the packaging is not documented: it pays something, and never nothing.
pub fn hand_in_fees<S: Scalar>(
    lot: &Lot,
    packaging: Option<&Packaging>,
    inputs: &mut Inputs<'_, S>,
) {
    for line in &lot.cost_lines {
        if let Some(fee) = line.flow.invoiced() {
            let mut fees = fees_by_year(lot, packaging, fee, inputs);
            if !lacks_of_fees(lot, packaging).is_empty() {
                fees.fill(S::fault(Fault::Unread));
            }
            inputs.fees.insert(line.id.clone(), fees);
        }
    }
}
