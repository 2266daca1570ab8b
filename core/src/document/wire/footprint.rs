//! Product carbon footprints: what a lot asks of them, and what a bid states.

use super::lot::RequirementMissing;
use super::value::{Evidence, Identifier, Number};
use crate::document::declare::{object, readable};
use crate::document::decode::{Listed, WireDate};
use crate::model::{BiogenicUptake, FootprintStandard, GwpSet, Stage};

readable!(BiogenicUptake, FootprintStandard);

object! {
    /// What a bid may state as the product footprint of an item, in place of carbon lines.
    FootprintAsked {
        /// The item.
        item: Identifier,
        /// The stages of life that a footprint may cover. Each has to be demanded, or have a carbon line that counts without a footprint: nothing is silently zero.
        stages: Vec<Stage>,
        /// The carbon lines that it stands in place of, each where it covers the stage of the line.
        replaces: Listed<Identifier>,
        /// The stages that it has to cover; cradle to gate is `raw_materials` and `production`. None is demanded where left out.
        boundary: Listed<Stage>,
        /// The global warming potentials that are accepted; all of them where left out.
        gwp_sets: Listed<GwpSet>,
        /// The day on which it has to be valid; one that has expired, or does not say how long it is valid, is flagged.
        valid_on: Option<WireDate>,
        /// The least share of primary data, as a fraction; less, or none stated, is flagged.
        primary_share: Option<Number>,
        /// The worst rating of technology, place and time, from 1, the best, to 5; worse, or one left out, is flagged.
        worst_rating: Option<Number>,
        /// What happens to a bid whose footprint is missing though stages are demanded, does not cover them, or counts with global warming potentials that are not accepted. With `ask` nothing is ranked before a new revision of the bid mends it, or the bid is excluded.
        when_not_met: RequirementMissing,
    }
}

object! {
    /// A supplier's product carbon footprint of an item.
    ProductFootprint {
        /// The item.
        item: Identifier,
        /// What a declared unit is counted in, such as `piece` or `kg`; it has to convert to the unit of the item.
        declared_unit: String,
        /// How many of these one declared unit is; more than nothing.
        declared_amount: Number,
        /// What one declared unit emits, in parts that can be told apart; at least one. Their stages are its boundary.
        parts: Vec<FootprintPart>,
        /// Whether its biogenic carbon counts what the product has taken up.
        biogenic_uptake: BiogenicUptake,
        /// The global warming potentials that it counts with.
        gwp_set: GwpSet,
        /// The standard that it was made by.
        standard: FootprintStandard,
        /// The days that its data are of.
        reference_period: ReferencePeriod,
        /// The last day on which it is valid.
        valid_until: Option<WireDate>,
        /// Where it holds, such as `DK`, or the name of a region.
        geography: Option<String>,
        /// How good its data are.
        data_quality: Option<DataQuality>,
        /// Who has verified it; nobody has where left out.
        verified_by: Option<String>,
        /// Whether it is confidential: a redacted evaluation withholds the emissions, who has verified it, how good its data are, and the hash of the bid.
        confidential: Option<bool>,
        /// What proves it.
        evidence: Listed<Evidence>,
    }
}

object! {
    /// What one declared unit emits in some stages of life.
    FootprintPart {
        /// The stages that are stated together; at least one.
        stages: Vec<Stage>,
        /// What it emits in kg CO2e, without biogenic carbon.
        fossil: Number,
        /// Biogenic carbon in kg CO2e, told apart; uptake is negative. None where left out.
        biogenic: Option<Number>,
    }
}

object! {
    /// The days that the data of a footprint are of.
    ReferencePeriod {
        /// The first day.
        from: WireDate,
        /// The last day.
        to: WireDate,
    }
}

object! {
    /// How good the data of a footprint are; ratings from 1, the best, to 5.
    DataQuality {
        /// How well the technology is met.
        technological: Option<Number>,
        /// How well the place is met.
        geographical: Option<Number>,
        /// How well the time is met.
        temporal: Option<Number>,
        /// The share of primary data, as a fraction.
        primary_share: Option<Number>,
    }
}
