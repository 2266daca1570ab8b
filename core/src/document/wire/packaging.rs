//! Packaging: what a lot asks of it, and what an offer declares.

use super::lot::RequirementMissing;
use super::ppwr::{PpwrPeriod, Recyclability};
use super::value::{Evidence, Identifier, Number};
use crate::document::declare::{choice, object, readable};
use crate::document::decode::Listed;
use crate::model::{
    FeeGrade, PackagingExemption, PackagingLevel, PackagingMaterial, PackagingTotal,
};

readable!(PackagingLevel, PackagingMaterial, PackagingTotal);

object! {
    /// What bidders say of packaging.
    PackagingAsked {
        /// The items whose packaging is documented.
        items: Vec<Identifier>,
        /// The levels that are documented for each of them. A bid lists components of each or says that there are none; one of another level is refused, so that nobody is measured by what others need not say.
        levels: Vec<PackagingLevel>,
        /// What happens to a bid that leaves out what a criterion measures: a mass, a share, or the packaging of an item on a level. With `ask` nothing is ranked before a new revision of the bid says it, or the bid is excluded.
        missing: RequirementMissing,
        /// The set of criteria that the packaging is held against; none where left out.
        criteria: Option<Identifier>,
        /// When packaging is delivered, where each component is held against Regulation (EU) 2025/40. The evaluation tells what it finds; points and exclusion come from criteria alone.
        ppwr: Option<PpwrPeriod>,
    }
}

object! {
    /// The packaging of an offer. What is left out is not documented, and never counts as nothing.
    Packaging {
        /// Its components: each part that can be told from the others by its level and material.
        components: Listed<PackagingComponent>,
        /// What is delivered without packaging.
        unpacked: Listed<Unpacked>,
    }
}

object! {
    /// An item that has no packaging, or none of some levels.
    Unpacked {
        /// The item.
        item: Identifier,
        /// The levels; every level that is asked for where empty.
        levels: Listed<PackagingLevel>,
    }
}

object! {
    /// A component of the packaging.
    PackagingComponent {
        /// Its name.
        id: Identifier,
        /// What it is: a pouch, a label, a box, a pallet.
        title: String,
        /// The item that it packs.
        item: Identifier,
        /// What it is for.
        level: PackagingLevel,
        /// What it is mostly made of.
        material: PackagingMaterial,
        /// What one of it weighs, in grams. Not documented where left out.
        grams: Option<Number>,
        /// How many units of the item one of it holds, those in the packages within it too: a box of 20 pouches of one piece each holds 20.
        holds: Number,
        /// How often one of it is used.
        used: PackagingUse,
        /// The share of its mass that is recycled material after use by consumers, as a fraction. Not documented where left out.
        recycled: Option<Number>,
        /// The share of its mass from renewable sources, as a fraction. Not documented where left out.
        renewable: Option<Number>,
        /// The share of its surface that labels cover, as a fraction. Not documented where left out.
        label: Option<Number>,
        /// The share of its surface that is printed, as a fraction. Not documented where left out.
        print: Option<Number>,
        /// How recyclable it was found to be. Not documented where left out.
        recyclability: Option<Recyclability>,
        /// The grade that it pays a producer fee by, where a cost line of the lot is one. What is left out is not documented and counts as red.
        fee_grade: Option<FeeGrade>,
        /// The share of the volume of grouped, transport or e-commerce packaging that its sales packaging does not fill, as a fraction; filling material is empty space. Not documented where left out.
        empty_space: Option<Number>,
        /// The grounds on which Regulation (EU) 2025/40 exempts it.
        exemptions: Listed<PackagingExemption>,
        /// Properties that it has (`true`) or has not (`false`).
        properties: Option<PackagingProperties>,
        /// Whether what it is, is made of and weighs is confidential: a redacted evaluation withholds it, what reveals it, and the hash of the bid.
        confidential: Option<bool>,
        /// What proves it.
        evidence: Listed<Evidence>,
    }
}

object! {
    /// Properties of a component. What is left out is not documented, and neither yes nor no.
    PackagingProperties {
        /// It is made of one material alone.
        mono_material: Option<bool>,
        /// It can be parted from the others by hand, without tools.
        separable: Option<bool>,
        /// It is transparent and not dyed.
        clear: Option<bool>,
        /// It contains polyvinyl chloride.
        pvc: Option<bool>,
        /// Layers of different materials are bonded in it.
        laminate: Option<bool>,
        /// It is dyed with carbon black.
        carbon_black: Option<bool>,
        /// It has parts of metal.
        metal_parts: Option<bool>,
        /// It is packaging of food, medicines, medical devices or what else Regulation (EU) 2025/40 Art. 3(1)(49) names.
        contact_sensitive: Option<bool>,
        /// It is a single-use plastic beverage bottle.
        beverage_bottle: Option<bool>,
    }
}

choice! {
    /// How often a component of the packaging is used.
    PackagingUse {
        /// Once.
        Once = "once",
        /// Again and again.
        Reused(Reused) = "reused",
    }
}

object! {
    /// A component that is used again.
    Reused {
        /// How often one of it is used in its life, losses considered; 2 at least.
        rotations: u32,
    }
}

object! {
    /// A total of the packaging over the study.
    PackagingMeasure {
        /// Which total.
        total: PackagingTotal,
        /// Only components of these levels; every level where empty.
        levels: Listed<PackagingLevel>,
        /// Only components of these materials; every material where empty.
        materials: Listed<PackagingMaterial>,
    }
}
