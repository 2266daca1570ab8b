//! What of the packaging is measured and not documented.

use crate::model::{
    Lot, Packaging, PackagingComponent, PackagingLevel, PackagingParts, PackagingTotal,
};

/// Something that is measured and not documented.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack<'a> {
    /// The packaging of the item at this index.
    Item(usize),
    /// The packaging of the item at this index on a level, where something is said of other levels.
    Level(usize, PackagingLevel),
    /// A number of a component.
    Component(&'a PackagingComponent, Undocumented),
    /// A share is measured, and no component is certain to count of which it could be taken.
    Nothing,
}

/// A number of a component that is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Undocumented {
    /// What it weighs.
    Mass,
    /// Its recycled share.
    Recycled,
    /// Its renewable share.
    Renewable,
}

impl Undocumented {
    /// The field of the component that is left out.
    #[must_use]
    pub const fn field(self) -> &'static str {
        match self {
            Self::Mass => "grams",
            Self::Recycled => "recycled",
            Self::Renewable => "renewable",
        }
    }
}

/// What a total needs and an offer does not say: of each item that is asked for whether it has any
/// packaging on each level that is asked for and counts, and of each component that counts its mass and, for a share, that share.
///
/// An item that the procurement leaves out with its option is not asked for. A share is one of something:
/// an offer without a component whose share could be taken lacks it.
///
/// # Examples
///
/// An offer that says nothing lacks the packaging of every item:
///
/// ```
/// use wholelife::model::{PackagingAsked, PackagingLevel, PackagingParts, PackagingTotal};
/// use wholelife::packaging::{Lack, lacks};
/// # let envelope = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/example.json"));
/// # let case = wholelife::read(wholelife::Input::Envelope(envelope))?;
/// let mut lot = case.procurement.lots[0].clone();
/// let levels = vec![PackagingLevel::Primary, PackagingLevel::Tertiary];
/// let (ask, criteria, ppwr) = (false, None, None);
/// lot.packaging = Some(PackagingAsked { items: vec![0], levels, ask, criteria, ppwr });
/// let all = PackagingParts::default();
/// assert_eq!(lacks(&lot, None, PackagingTotal::Mass, &all), [Lack::Item(0)]);
/// # Ok::<(), wholelife::Rejection>(())
/// ```
#[must_use]
pub fn lacks<'a>(
    lot: &Lot,
    packaging: Option<&'a Packaging>,
    total: PackagingTotal,
    of: &PackagingParts,
) -> Vec<Lack<'a>> {
    let counts = |item: usize| lot.schedule.get(item).is_some_and(|item| item.counts);
    let components = packaging.map_or(&[][..], |packaging| &packaging.components);
    let asked = lot.packaging.iter();
    let unsaid = asked.flat_map(|asked| asked.unsaid(packaging));
    let unsaid = unsaid.filter(|(item, level)| counts(*item) && of.hold_level(*level));
    let mentions = |item: usize| packaging.is_some_and(|packaging| packaging.mentions(item));
    let mut gaps: Vec<Lack<'a>> = Vec::new();
    for (item, level) in unsaid {
        let gap = if mentions(item) {
            Lack::Level(item, level)
        } else {
            Lack::Item(item)
        };
        if !gaps.contains(&gap) {
            gaps.push(gap);
        }
    }
    let share = |one: &PackagingComponent| match total {
        PackagingTotal::RecycledShare => (Undocumented::Recycled, one.recycled.is_some()),
        PackagingTotal::RenewableShare => (Undocumented::Renewable, one.renewable.is_some()),
        PackagingTotal::Mass | PackagingTotal::MassPerFunctionalUnit => (Undocumented::Mass, true),
    };
    let counted = components.iter().filter(|one| counts(one.item));
    let counted = counted.filter(|one| of.hold(one.level, one.material));
    let undocumented = counted.flat_map(|one| {
        let needed = [(Undocumented::Mass, one.grams.is_some()), share(one)];
        let left_out = needed.into_iter().filter(|(_, is_said)| !is_said);
        left_out.map(move |(what, _)| Lack::Component(one, what))
    });
    let is_certain = |item: usize| {
        let item = lot.schedule.get(item);
        item.is_some_and(|item| item.counts && item.decided_by.is_none() && item.is_bought())
    };
    let mut certain = components.iter().filter(|one| is_certain(one.item));
    let nothing = total.is_share() && !certain.any(|one| of.hold(one.level, one.material));
    gaps.into_iter()
        .chain(undocumented)
        .chain(nothing.then_some(Lack::Nothing))
        .collect()
}
