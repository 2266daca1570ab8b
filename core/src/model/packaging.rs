//! Packaging: what a lot asks of it, and what an offer declares.

use super::{
    FeeGrade, PackagingCriteria, PackagingExemption, PackagingProperty, PackagingShare, PpwrPeriod,
    Recyclability,
};
use crate::num::Decimal;
use crate::words;

words! {
    /// What a component of the packaging is for (Regulation (EU) 2025/40 Art. 3).
    pub enum PackagingLevel {
        /// Sales packaging: it is around the product where that is used.
        Primary = "primary",
        /// Grouped packaging: it holds several sales units.
        Secondary = "secondary",
        /// Transport packaging.
        Tertiary = "tertiary",
    }
}

words! {
    /// What a component of the packaging is mostly made of.
    pub enum PackagingMaterial {
        /// Polyethylene terephthalate.
        Pet = "pet",
        /// Polyethylene of any density.
        Pe = "pe",
        /// Polypropylene.
        Pp = "pp",
        /// Polystyrene, expanded too.
        Ps = "ps",
        /// Polyvinyl chloride.
        Pvc = "pvc",
        /// Any other plastic.
        OtherPlastic = "other_plastic",
        /// Paper and cardboard.
        Paper = "paper",
        /// Paper or cardboard that cannot be parted from another material by hand.
        FibreComposite = "fibre_composite",
        /// Glass.
        Glass = "glass",
        /// Steel.
        Steel = "steel",
        /// Aluminium.
        Aluminium = "aluminium",
        /// Wood.
        Wood = "wood",
        /// Anything else, such as textile or cork.
        Other = "other",
    }
}

impl PackagingMaterial {
    /// Whether what is made of it has the property for that reason alone.
    const fn shows(self, property: PackagingProperty) -> bool {
        matches!(
            (self, property),
            (Self::Pvc, PackagingProperty::Pvc)
                | (Self::Steel | Self::Aluminium, PackagingProperty::MetalParts)
        )
    }
}

words! {
    /// A number that a component of the packaging states and a decision can correct.
    pub enum PackagingNumber {
        /// What one weighs, in grams.
        Grams = "grams",
        /// How many units of the item one holds.
        Holds = "holds",
        /// The recycled share.
        Recycled = "recycled",
        /// The renewable share.
        Renewable = "renewable",
        /// The share that labels cover.
        Label = "label",
        /// The share that is printed.
        Print = "print",
        /// The share that is empty.
        EmptySpace = "empty_space",
        /// The share that is recyclable, where the result is a share.
        Recyclability = "recyclability",
        /// How often one is used, where it is used again.
        Rotations = "rotations",
    }
}

words! {
    /// Which total of the packaging is measured.
    pub enum PackagingTotal {
        /// What it weighs over the study.
        Mass = "mass",
        /// What it weighs per functional unit; units are never discounted for it.
        MassPerFunctionalUnit = "mass_per_functional_unit",
        /// The share of its mass that is recycled after use by consumers.
        RecycledShare = "recycled_share",
        /// The share of its mass from renewable sources.
        RenewableShare = "renewable_share",
    }
}

impl PackagingTotal {
    /// Whether it is a share of the mass.
    #[must_use]
    pub const fn is_share(self) -> bool {
        matches!(self, Self::RecycledShare | Self::RenewableShare)
    }
}

/// What a lot asks bidders to say of packaging.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackagingAsked {
    /// Indices of the items whose packaging is documented.
    pub items: Vec<usize>,
    /// The levels that are documented for each of them.
    pub levels: Vec<PackagingLevel>,
    /// Whether a bid that leaves out what is measured waits for the buyer; otherwise it does not comply.
    pub ask: bool,
    /// The criteria that its components are held against.
    pub criteria: Option<PackagingCriteria>,
    /// When it is delivered, where it is held against Regulation (EU) 2025/40.
    pub ppwr: Option<PpwrPeriod>,
}

impl PackagingAsked {
    /// The items and levels of which an offer says neither what packs them nor that nothing does.
    pub fn unsaid<'a>(
        &'a self,
        packaging: Option<&'a Packaging>,
    ) -> impl Iterator<Item = (usize, PackagingLevel)> + 'a {
        let levels = |item: &usize| {
            let item = *item;
            self.levels.iter().map(move |level| (item, *level))
        };
        let all = self.items.iter().flat_map(levels);
        all.filter(move |(item, level)| {
            !packaging.is_some_and(|packaging| packaging.says(*item, *level))
        })
    }
}

/// The components of some levels and materials; of all of them where a list is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PackagingParts {
    /// The levels.
    pub levels: Vec<PackagingLevel>,
    /// The materials.
    pub materials: Vec<PackagingMaterial>,
}

impl PackagingParts {
    /// Whether components of a level can be some of them.
    #[must_use]
    pub fn hold_level(&self, level: PackagingLevel) -> bool {
        self.levels.is_empty() || self.levels.contains(&level)
    }

    /// Whether a component is one of them.
    #[must_use]
    pub fn hold(&self, level: PackagingLevel, material: PackagingMaterial) -> bool {
        self.hold_level(level) && (self.materials.is_empty() || self.materials.contains(&material))
    }
}

/// The packaging of an offer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Packaging {
    /// Its components.
    pub components: Vec<PackagingComponent>,
    /// Indices of items that are delivered without any of a level, and the level.
    pub unpacked: Vec<(usize, PackagingLevel)>,
}

impl Packaging {
    /// Whether it says what packs an item on a level, or that nothing does.
    #[must_use]
    pub fn says(&self, item: usize, level: PackagingLevel) -> bool {
        let mut components = self.components.iter();
        self.unpacked.contains(&(item, level))
            || components.any(|one| (one.item, one.level) == (item, level))
    }

    /// Whether it says anything of an item.
    #[must_use]
    pub fn mentions(&self, item: usize) -> bool {
        let mut components = self.components.iter();
        let mut unpacked = self.unpacked.iter();
        unpacked.any(|(one, _)| *one == item) || components.any(|one| one.item == item)
    }

    /// Whether it holds a component that may not be shown.
    #[must_use]
    pub fn holds_secrets(&self) -> bool {
        self.components.iter().any(|one| one.confidential)
    }
}

/// A component of the packaging.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackagingComponent {
    /// Its identifier.
    pub id: String,
    /// What it is.
    pub title: String,
    /// Index of the item that it packs.
    pub item: usize,
    /// What it is for.
    pub level: PackagingLevel,
    /// What it is made of.
    pub material: PackagingMaterial,
    /// What one of it weighs, in grams; none where that is not documented.
    pub grams: Option<Decimal>,
    /// How many units of the item one of it holds.
    pub holds: Decimal,
    /// How often one of it is used.
    pub rotations: u32,
    /// The share of its mass that is recycled; none where that is not documented.
    pub recycled: Option<Decimal>,
    /// The share of its mass from renewable sources; none where that is not documented.
    pub renewable: Option<Decimal>,
    /// The share of its surface that labels cover; none where that is not documented.
    pub label: Option<Decimal>,
    /// The share of its surface that is printed; none where that is not documented.
    pub print: Option<Decimal>,
    /// How recyclable it was found to be; none where that is not documented.
    pub recyclability: Option<Recyclability>,
    /// The grade that it pays its producer fee by; red where that is not documented.
    pub fee_grade: Option<FeeGrade>,
    /// The share of its volume that is empty; none where that is not documented.
    pub empty_space: Option<Decimal>,
    /// The grounds on which Regulation (EU) 2025/40 exempts it.
    pub exemptions: Vec<PackagingExemption>,
    /// Properties that it has or has not; one that is left out is not documented.
    pub properties: Vec<(PackagingProperty, bool)>,
    /// Whether it names evidence.
    pub evidenced: bool,
    /// Whether what it is made of and weighs may not be shown.
    pub confidential: bool,
    /// JSON Pointer to it in the envelope.
    pub pointer: String,
}

impl PackagingComponent {
    /// Whether it has a property; none where that is not documented. What it is made of says so too: PVC
    /// contains PVC, and steel is metal.
    #[must_use]
    pub fn has(&self, property: PackagingProperty) -> Option<bool> {
        self.stated(property)
            .or_else(|| self.material.shows(property).then_some(true))
    }

    /// What is said of a property, whatever it is made of.
    #[must_use]
    pub fn stated(&self, property: PackagingProperty) -> Option<bool> {
        let mut properties = self.properties.iter();
        let found = properties.find(|(one, _)| *one == property);
        found.map(|(_, has)| *has)
    }

    /// The properties that cannot be as they are stated, because of the material or of another property.
    #[must_use]
    pub fn contradictions(&self) -> Vec<PackagingProperty> {
        let denied = [PackagingProperty::Pvc, PackagingProperty::MetalParts];
        let denied = denied.into_iter().filter(|property| {
            self.stated(*property) == Some(false) && self.material.shows(*property)
        });
        let layers = [PackagingProperty::MonoMaterial, PackagingProperty::Laminate];
        let bonded = layers.iter().all(|one| self.stated(*one) == Some(true));
        let bonded = bonded.then_some(PackagingProperty::MonoMaterial);
        denied.chain(bonded).collect()
    }

    /// A share of it; none where that is not documented.
    #[must_use]
    pub const fn share(&self, share: PackagingShare) -> Option<Decimal> {
        match share {
            PackagingShare::Recycled => self.recycled,
            PackagingShare::Renewable => self.renewable,
            PackagingShare::Label => self.label,
            PackagingShare::Print => self.print,
            PackagingShare::EmptySpace => self.empty_space,
        }
    }
}
