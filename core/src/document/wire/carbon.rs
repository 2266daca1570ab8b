//! Greenhouse gas emissions: the factors that a procurement names, and what they are multiplied by.

use super::lot::RequirementMissing;
use super::value::{Citation, Identifier, Number, Operand, Quantity};
use crate::document::declare::{choice, object, readable};
use crate::document::decode::Listed;
use crate::model::{
    Biogenic, CarbonTotal, Documentation, FactorKind, GwpSet, PackagingLevel, PackagingMaterial,
    Service, Stage,
};

readable!(
    Biogenic,
    CarbonTotal,
    Documentation,
    FactorKind,
    GwpSet,
    Stage
);

object! {
    /// A set of emission factors.
    FactorSet {
        /// The name by which carbon lines refer to it.
        id: Identifier,
        /// Its factors: a set that ships, or those of the buyer.
        factors: FactorSource,
    }
}

choice! {
    /// Where emission factors stand.
    FactorSource {
        /// In a set that ships with the engine.
        Shipped(ShippedSet) = "shipped",
        /// Here.
        Own(OwnFactors) = "own",
    }
}

object! {
    /// A set that ships with the engine, in a version.
    ShippedSet {
        /// Its name.
        name: String,
        /// Its version.
        version: String,
    }
}

object! {
    /// Emission factors that the buyer states.
    OwnFactors {
        /// What they are.
        title: String,
        /// Their version.
        version: String,
        /// The year that they were published for.
        year: u32,
        /// The global warming potentials that they count with.
        gwp_set: GwpSet,
        /// What they are multiplied by.
        kind: FactorKind,
        /// Their licence, or the permission to use them.
        licence: String,
        /// Where they come from.
        source: Citation,
        /// The factors; at least one.
        list: Vec<Factor>,
    }
}

object! {
    /// An emission factor.
    Factor {
        /// Its name in the set.
        id: Identifier,
        /// What it is.
        title: String,
        /// Its unit, such as `kgCO2e/kWh`.
        unit: String,
        /// Its number. Left out where the source has none, which is not zero: a line cannot use it.
        value: Option<FactorValue>,
        /// Where it holds, such as DK1 for electricity.
        area: Option<String>,
        /// How it was made, such as the way in which heat and power were told apart.
        method: Option<String>,
    }
}

choice! {
    /// The number of an emission factor.
    FactorValue {
        /// One for every year.
        Constant(Number) = "constant",
        /// One for each calendar year, for a supply that decarbonises. A year of the study has that of the calendar year it begins in.
        ByYear(Vec<FactorOfYear>) = "by_year",
    }
}

object! {
    /// The number of a calendar year.
    FactorOfYear {
        /// The calendar year.
        year: u32,
        /// The number.
        value: Number,
    }
}

object! {
    /// An emission of greenhouse gases over the life of the purchase: an activity times an emission factor, in kg CO2e.
    CarbonLine {
        /// Its name.
        id: Identifier,
        /// What emits.
        title: String,
        /// The stage of life it belongs to (ISO 14067).
        stage: Stage,
        /// Whether it is biogenic carbon, which is told apart from all else; uptake is negative.
        biogenic: bool,
        /// When it arises, and how much.
        flow: CarbonFlow,
        /// Where the line comes from.
        source: Option<Citation>,
    }
}

choice! {
    /// When an emission arises.
    CarbonFlow {
        /// Once.
        Once(CarbonOnce) = "once",
        /// In every year of a range.
        Yearly(CarbonYearly) = "yearly",
        /// Every few years.
        Every(CarbonEvery) = "every",
        /// With a capital item, and with each that replaces it when its life ends.
        Capital(CarbonCapital) = "capital",
        /// With each unit of an item of the price schedule that is bought; whole packs are bought whole.
        Schedule(CarbonSchedule) = "schedule",
        /// With each kilogram of the packaging that a bid documents. A bid, or current practice, that leaves out what a component weighs lacks it, by the policy of the lot's packaging.
        Packaging(CarbonPackaging) = "packaging",
    }
}

object! {
    /// A product of factors, in emissions or emissions per year.
    CarbonAmount {
        /// Multiplied together.
        factors: Vec<CarbonOperand>,
        /// Divided by.
        divisors: Listed<Operand>,
    }
}

choice! {
    /// A factor of an emission: a parameter, a constant, or an emission factor.
    CarbonOperand {
        /// The parameter of this name.
        Parameter(Identifier) = "parameter",
        /// A constant with its unit.
        Constant(Quantity) = "constant",
        /// An emission factor of a set of the procurement.
        EmissionFactor(FactorName) = "emission_factor",
    }
}

object! {
    /// An emission factor by its set and name.
    FactorName {
        /// The set.
        set: Identifier,
        /// The factor.
        factor: Identifier,
    }
}

object! {
    /// A single emission.
    CarbonOnce {
        /// The amount, in kg CO2e.
        amount: CarbonAmount,
        /// The year; 0 is the base date.
        year: u32,
    }
}

object! {
    /// An emission in every year.
    CarbonYearly {
        /// The amount, in kg CO2e per year.
        amount: CarbonAmount,
        /// The first year, at least 1.
        from_year: u32,
        /// The last year.
        to_year: u32,
        /// Whether it arises only while the purchase serves, from the study's service date on. No where left out.
        while_in_service: Option<bool>,
    }
}

object! {
    /// An emission every few years.
    CarbonEvery {
        /// The amount, in kg CO2e.
        amount: CarbonAmount,
        /// Years from one to the next.
        years: u32,
        /// The first year.
        from_year: u32,
        /// None after this year.
        to_year: u32,
    }
}

object! {
    /// An emission with each item of a capital good.
    CarbonCapital {
        /// The amount of one, in kg CO2e.
        amount: CarbonAmount,
        /// The year of the first purchase; 0 is the base date.
        purchase_year: u32,
        /// Its life in whole years: a parameter or a constant in `year`.
        life: Operand,
        /// Whether it is replaced at the end of its life within the study.
        replaced: bool,
        /// Which year is the first it serves.
        service: Service,
    }
}

object! {
    /// An emission with each unit that is bought.
    CarbonSchedule {
        /// The item.
        item: Identifier,
        /// The amount of one unit, in kg CO2e per unit of the item.
        amount: CarbonAmount,
    }
}

object! {
    /// An emission of packaging: of making it, or of what becomes of a share of it.
    CarbonPackaging {
        /// Only components of these levels; every level where empty.
        levels: Listed<PackagingLevel>,
        /// Only components of these materials; every material where empty.
        materials: Listed<PackagingMaterial>,
        /// The amount of one kilogram, in kg CO2e per kg: an emission factor, and the share of the packaging that it is about.
        amount: CarbonAmount,
    }
}

object! {
    /// A total of the emissions.
    CarbonMeasure {
        /// Which total.
        total: CarbonTotal,
        /// Only these stages; every stage where empty.
        stages: Listed<Stage>,
        /// Whether biogenic carbon counts.
        biogenic: Biogenic,
    }
}

object! {
    /// The share of the emissions that rests on what counts as documentation, from 0 to 1; without biogenic carbon, and of what is taken off by its size.
    DocumentedShare {
        /// Only these stages; every stage where empty.
        stages: Listed<Stage>,
        /// What counts as documentation; at least one. Of a footprint that counts by its primary data alone, their share does.
        counts_as: Vec<Documentation>,
        /// What happens to a bid that emits nothing in these stages: there is no share of nothing.
        when_nothing_emitted: RequirementMissing,
    }
}
