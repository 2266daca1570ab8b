//! What an offer says of packaging, footprints or its product system that nothing can be made of.

use crate::num::Decimal;

/// Something that keeps an offer from being calculated with; it stands in the way of that offer alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferFault {
    /// Why it cannot be used.
    pub kind: Unusable,
    /// The component, the item or the lot that it is about.
    pub subject: String,
    /// JSON Pointer to it in the envelope.
    pub pointer: String,
    /// The field, the stage, the level, the exemption, the material, the grade or the unit.
    pub detail: Option<String>,
    /// The number that is stated.
    pub value: Option<Decimal>,
    /// Its unit.
    pub unit: Option<&'static str>,
    /// Whether the bid waits for the buyer; otherwise it does not comply.
    pub ask: bool,
}

/// Why something that an offer says cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unusable {
    /// A number of a component is none that it can be: a mass of zero, a share above 1.
    PackagingNumber,
    /// An item is said to have no packaging of a level, and has a component of it.
    PackagingContradicts,
    /// The lot does not ask for the level.
    PackagingLevel,
    /// A component cannot be what it claims to be exempt as.
    Exemption,
    /// A property of a component cannot be, because of its material or of another property.
    PackagingProperty,
    /// A number of a footprint is none that it can be.
    FootprintNumber,
    /// The unit of a footprint does not convert to that of the item.
    FootprintUnit,
    /// The lot does not ask for the stage.
    FootprintStage,
    /// A stage stands twice.
    FootprintStageTwice,
    /// The data end before they begin.
    FootprintPeriod,
    /// The lot has several product systems, and none is named.
    ProductSystem,
    /// The tariff that a component pays by has no fee for its material.
    FeeMaterial,
    /// The tariff has none for its grade.
    FeeGrade,
}
