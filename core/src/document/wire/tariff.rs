//! Tariffs of producer responsibility, and packaging that pays by them.

use super::lot::RequirementMissing;
use super::value::{Citation, Identifier, Number};
use crate::document::declare::{choice, object, readable};
use crate::model::{FeeGrade, PackagingMaterial};

readable!(FeeGrade);

choice! {
    /// Where a tariff stands.
    TariffSource {
        /// In one that ships with the engine.
        Shipped(ShippedTariff) = "shipped",
        /// Here.
        Own(Tariff) = "own",
    }
}

object! {
    /// A tariff that ships with the engine, in a version and a year.
    ShippedTariff {
        /// Its name.
        name: String,
        /// Its version.
        version: String,
        /// The year by whose grading red components pay.
        year: u32,
    }
}

object! {
    /// What a scheme asks for packaging.
    Tariff {
        /// What it is.
        title: String,
        /// The currency, an ISO 4217 code.
        currency: Identifier,
        /// Its fees; each material stands in one of them.
        rates: Vec<TariffRate>,
        /// Where it comes from.
        source: Citation,
    }
}

object! {
    /// The fee of a kilogram of some materials.
    TariffRate {
        /// The materials.
        materials: Vec<PackagingMaterial>,
        /// The fee.
        fee: Fee,
    }
}

choice! {
    /// The fee of a kilogram.
    Fee {
        /// The same for every grade.
        Flat(Number) = "flat",
        /// One for each grade.
        Graded(GradedFee) = "graded",
        /// What handling costs, with an addition for red of which green of the same material gets the sum: the Danish model.
        Balanced(BalancedFee) = "balanced",
    }
}

object! {
    /// A fee for each grade. What is left out is not known, and not zero.
    GradedFee {
        /// Of green components.
        green: Option<Number>,
        /// Of yellow ones.
        yellow: Option<Number>,
        /// Of red ones.
        red: Option<Number>,
    }
}

object! {
    /// A fee whose additions are paid back within a material.
    BalancedFee {
        /// What handling a kilogram costs; yellow pays it.
        cost: Number,
        /// By which share red pays more, as a fraction: 0.35 in Denmark.
        addition: Number,
        /// The red mass of the material in the whole scheme, not in a bid.
        scheme_red_mass: Number,
        /// Its green mass, in the same unit.
        scheme_green_mass: Number,
    }
}

object! {
    /// What producer responsibility costs for some packaging.
    ProducerFee {
        /// The tariff.
        tariff: TariffSource,
        /// The packaging.
        components: Vec<FeeComponent>,
    }
}

object! {
    /// Packaging of one material and grade.
    FeeComponent {
        /// Its name.
        id: Identifier,
        /// What it is made of.
        material: PackagingMaterial,
        /// What all of it weighs, in kg.
        kilograms: Number,
        /// Its grade. What is left out is not documented and counts as red.
        grade: Option<FeeGrade>,
    }
}

object! {
    /// What the packaging of some items pays, by what it weighs and is made of. Purchases of a year pay in that year; the fees are in prices of the procurement's price level. A bid whose packaging of them is not documented has no fee, never one of zero.
    ProducerFeeFlow {
        /// The items, which the lot asks the packaging of.
        items: Vec<Identifier>,
        /// The tariff, in the currency of the procurement.
        tariff: TariffSource,
        /// Whether the fee is invoiced apart from the price of the items. One that is part of their price is no line of its own.
        invoiced_apart: bool,
        /// What happens to a bid that is packed in a material or a grade that the tariff has no fee for. Required where the tariff lacks one, such as green in a tariff whose green fee is not published yet. With `ask` nothing is ranked before the tariff is complete, a new revision of the bid mends it, or the bid is excluded.
        not_in_tariff: Option<RequirementMissing>,
    }
}
