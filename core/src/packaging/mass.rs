//! What packaging weighs over the study, per functional unit, and by level and material.

use crate::lcc::{Inputs, quantity_bought, units_in_use};
use crate::model::{
    Lot, Packaging, PackagingComponent, PackagingLevel, PackagingMaterial, PackagingParts,
    PackagingTotal,
};
use crate::num::{Decimal, Fault, Scalar, sum};

use super::verdict::{Verdict, points, verdicts};

/// The packaging of an offer, as far as its items count.
#[derive(Debug, Clone)]
pub struct Packed<S> {
    /// Its components, in the order of the offer.
    pub components: Vec<Component<S>>,
    /// The levels that are asked for of which nothing is said of an item that counts.
    pub gaps: Vec<PackagingLevel>,
    /// How many functional units its mass is divided by, where the lot has one.
    pub units: Option<S>,
    /// Whether it meets each criterion of the lot's set.
    pub verdicts: Vec<Verdict>,
    /// The points of the criteria that it meets.
    pub points: S,
}

/// A component, and what all of it weighs.
#[derive(Debug, Clone, Copy)]
pub struct Component<S> {
    /// Index of the component in the offer.
    pub index: usize,
    /// What it is for.
    pub level: PackagingLevel,
    /// What it is made of.
    pub material: PackagingMaterial,
    /// The share of its mass that is recycled, where that is documented.
    pub recycled: Option<Decimal>,
    /// The share of its mass from renewable sources, where that is documented.
    pub renewable: Option<Decimal>,
    /// How many units of its item are bought over the study.
    pub quantity: S,
    /// What all of it weighs over the study, in kg, where what one weighs is documented.
    pub mass: Option<S>,
}

/// What all of a component weighs where `quantity` units of its item are bought; none where what one
/// weighs is not documented.
///
/// # Formula
///
/// ```text
/// m = G · Q / (1000 · h · r)
/// ```
///
/// where `G` is what one weighs in grams, `Q` how many units of the item are bought, `h` how many of
/// them one holds, and `r` how often one is used.
///
/// # Units
///
/// kg, not rounded. A part of a package counts as that part: whole packages are not rounded up.
///
/// # Errors
///
/// The scalar carries a fault where the mass does not fit.
///
/// # Examples
///
/// A crate of 1.5 kg that holds 20 pieces and is used 50 times, for 10,000 pieces:
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::model::{PackagingComponent, PackagingLevel, PackagingMaterial};
/// use wholelife::num::{Exact, Scalar};
/// use wholelife::packaging::component_mass;
///
/// let crate_of_20 = PackagingComponent {
///     id: "crate".to_owned(),
///     title: "Crate".to_owned(),
///     item: 0,
///     level: PackagingLevel::Tertiary,
///     material: PackagingMaterial::Pp,
///     grams: Some(dec!(1500)),
///     holds: dec!(20),
///     rotations: 50,
///     recycled: None,
///     renewable: None,
///     label: None,
///     print: None,
///     recyclability: None,
///     fee_grade: None,
///     empty_space: None,
///     exemptions: Vec::new(),
///     properties: Vec::new(),
///     evidenced: false,
///     confidential: false,
///     pointer: String::new(),
/// };
/// let mass = component_mass(&crate_of_20, Exact::exact(dec!(10000)));
/// assert_eq!(mass.unwrap().result(), Ok(dec!(15)));
/// ```
pub fn component_mass<S: Scalar>(component: &PackagingComponent, quantity: S) -> Option<S> {
    let holds = S::exact(component.holds) * S::exact(component.rotations.into());
    let grams = S::exact(component.grams?) * quantity;
    Some(grams / (S::exact(Decimal::ONE_THOUSAND) * holds))
}

/// The packaging of an offer over the study, and the criteria that it meets: of the items that count, and options that a rule decides
/// about as that has decided.
///
/// # Errors
///
/// The scalars carry a fault where a mass does not fit.
pub fn packed<S: Scalar>(
    lot: &Lot,
    packaging: Option<&Packaging>,
    inputs: &Inputs<'_, S>,
) -> Packed<S> {
    let components = packaging.into_iter().flat_map(|one| &one.components);
    let components = components.enumerate();
    let components = components.filter_map(|(index, one)| {
        let item = lot.schedule.get(one.item)?;
        inputs.counts_item(item).then(|| {
            let quantity = quantity_bought(item, &inputs.procurement.study);
            Component {
                index,
                level: one.level,
                material: one.material,
                recycled: one.recycled,
                renewable: one.renewable,
                quantity,
                mass: component_mass(one, quantity),
            }
        })
    });
    let unit = lot.functional_unit.as_ref();
    let asked = lot.packaging.iter();
    let unsaid = asked.flat_map(|asked| asked.unsaid(packaging));
    let unsaid = unsaid.filter(|(item, _)| {
        let item = lot.schedule.get(*item);
        item.is_some_and(|item| inputs.counts_item(item))
    });
    let verdicts = verdicts(lot, packaging, &inputs.procurement.study);
    Packed {
        points: points(lot, &verdicts),
        components: components.collect(),
        gaps: unsaid.map(|(_, level)| level).collect(),
        units: unit.map(|unit| units_in_use(unit, inputs)),
        verdicts,
    }
}

impl<S: Scalar> Packed<S> {
    /// The components of some levels and materials.
    pub fn of<'a>(&'a self, parts: &'a PackagingParts) -> impl Iterator<Item = &'a Component<S>> {
        let components = self.components.iter();
        components.filter(|one| parts.hold(one.level, one.material))
    }

    /// A total of the components of some levels and materials; none where a number that it needs, or
    /// the packaging of an item, is not documented.
    ///
    /// # Formula
    ///
    /// ```text
    /// mass                 M = Σ m
    /// per functional unit  M / N
    /// share                Σ m · x / Σ m
    /// ```
    ///
    /// where `m` is what all of a component weighs, `N` how many functional units the purchase serves,
    /// undiscounted, and `x` the share of a component.
    ///
    /// # Units
    ///
    /// kg, kg per functional unit, or a fraction; not rounded.
    ///
    /// # Errors
    ///
    /// The scalar carries a fault where a number does not fit, and where a share of nothing is asked for.
    pub fn total(&self, total: PackagingTotal, parts: &PackagingParts) -> Option<S> {
        if self.gaps.iter().any(|level| parts.hold_level(*level)) {
            return None;
        }
        let masses = self.of(parts).map(|one| one.mass);
        let mass = sum(masses.collect::<Option<Vec<S>>>()?);
        let share = |of: fn(&Component<S>) -> Option<Decimal>| {
            let parts = self.of(parts);
            let parts = parts.map(|one| Some(one.mass? * S::exact(of(one)?)));
            Some(sum(parts.collect::<Option<Vec<S>>>()?) / mass)
        };
        match total {
            PackagingTotal::Mass => Some(mass),
            // Reading the documents has refused it where there is no unit.
            PackagingTotal::MassPerFunctionalUnit => Some(
                self.units
                    .map_or_else(|| S::fault(Fault::Unread), |units| mass / units),
            ),
            PackagingTotal::RecycledShare => share(|one| one.recycled),
            PackagingTotal::RenewableShare => share(|one| one.renewable),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::num::{Exact, decide};
    use proptest::prelude::*;
    use rust_decimal_macros::dec;

    fn part(grams: u32, holds: u32, rotations: u32, recycled: u32) -> PackagingComponent {
        PackagingComponent {
            id: String::new(),
            title: String::new(),
            item: 0,
            level: PackagingLevel::Primary,
            material: PackagingMaterial::Pe,
            grams: Some(grams.into()),
            holds: holds.into(),
            rotations,
            recycled: Some(Decimal::new(recycled.into(), 2)),
            renewable: None,
            label: None,
            print: None,
            recyclability: None,
            fee_grade: None,
            empty_space: None,
            exemptions: Vec::new(),
            properties: Vec::new(),
            evidenced: false,
            confidential: false,
            pointer: String::new(),
        }
    }

    fn packed(parts: &[PackagingComponent]) -> Packed<Exact> {
        let components = parts.iter().enumerate();
        let components = components.map(|(index, one)| Component {
            index,
            level: one.level,
            material: one.material,
            recycled: one.recycled,
            renewable: one.renewable,
            quantity: Exact::exact(dec!(700)),
            mass: component_mass(one, Exact::exact(dec!(700))),
        });
        Packed {
            components: components.collect(),
            gaps: Vec::new(),
            units: Some(Exact::exact(dec!(350))),
            verdicts: Vec::new(),
            points: Exact::zero(),
        }
    }

    fn total(parts: &[PackagingComponent], total: PackagingTotal) -> Decimal {
        let all = PackagingParts::default();
        let found = packed(parts).total(total, &all).unwrap();
        decide(found.result().unwrap())
    }

    proptest! {
        /// Heavier by a factor is heavier by that factor, and of the same make.
        #[test]
        fn masses_scale_and_shares_do_not(
            drawn in prop::collection::vec((1u32..5_000, 1u32..64, 1u32..40, 0u32..=100), 1..6),
            factor in 1u32..50,
        ) {
            let made = |factor: u32| -> Vec<PackagingComponent> {
                let parts = drawn.iter();
                parts.map(|(g, h, r, x)| part(g * factor, *h, *r, *x)).collect()
            };
            for one in [PackagingTotal::Mass, PackagingTotal::MassPerFunctionalUnit] {
                let scaled = total(&made(1), one) * Decimal::from(factor);
                // What is scaled was rounded to 12 decimals before.
                prop_assert!((total(&made(factor), one) - scaled).abs() <= dec!(0.00000000003));
            }
            let share = total(&made(1), PackagingTotal::RecycledShare);
            prop_assert_eq!(share, total(&made(factor), PackagingTotal::RecycledShare));
            let shares = drawn.iter().map(|(.., x)| Decimal::new((*x).into(), 2));
            prop_assert!(shares.clone().min() <= Some(share) && Some(share) <= shares.max());
        }

        /// A component that is used twice as often, or holds twice as much, weighs half.
        #[test]
        fn rotations_and_contents_divide(g in 1u32..5_000, h in 1u32..500, r in 1u32..40) {
            let once = total(&[part(g, 2 * h, r, 0)], PackagingTotal::Mass);
            prop_assert_eq!(once, total(&[part(g, h, 2 * r, 0)], PackagingTotal::Mass));
        }
    }
}
