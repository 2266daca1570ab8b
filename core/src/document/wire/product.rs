//! The product systems of a lot.

use super::cost::GrowthStep;
use super::reuse::{ProductSystem, SharedInput, UsesRange};
use super::value::{Identifier, Number};
use crate::document::declare::{choice, object, readable};
use crate::document::decode::Listed;
use crate::model::{InfectionCounts, PoolResidual, ReuseAxis, Service};

readable!(InfectionCounts);

object! {
    /// Product systems, single-use or reusable, of which each bid offers one. What each part of it takes is a cost line and a carbon line of the lot, named `SYSTEM.COMPONENT` or `SYSTEM.COMPONENT.RESOURCE`. A use is the lot's functional unit, and there are as many a year.
    ProductSystems {
        /// The systems. What a bid states of its own is a parameter in them.
        systems: Vec<ProductSystem>,
        /// The systems that stand here to be compared with. Current practice can be one of them; a bid cannot offer it.
        for_comparison: Listed<Identifier>,
        /// What several resources are amounts of, such as electricity.
        inputs: Listed<SharedInput>,
        /// Whether they are cost lines, carbon lines or both. What a system takes of it has to be known in full.
        axes: Vec<ReuseAxis>,
        /// On how many days of a year there are uses; needed where a pool, or what arises by operating day, asks for it.
        operating_days: Option<Number>,
        /// How the items of a pool are bought.
        pools: PoolPurchase,
        /// The yearly uses over which figures show what a use of each bid's system takes; there are none where it is left out.
        range: Option<UsesRange>,
        /// Whether the risk of infection that is imputed to a system counts, as the line `SYSTEM.infection`. Where it is included every system states one; a system without says so by a probability of 0.
        infection: InfectionCounts,
        /// Who pays what says nothing else.
        payer: Identifier,
        /// The rate of value added tax of what says nothing else.
        vat: Identifier,
        /// How what the systems cost grows over the years, as the growth of a cost line; several growths multiply. Empty for none. Measures of a year of a system are at the prices of the base date.
        growth: Vec<GrowthStep>,
    }
}

choice! {
    /// How the items of a pool are bought.
    PoolPurchase {
        /// As many every year as wear out in one, on average.
        Evenly = "evenly",
        /// The whole pool at the base date and whenever it is worn out. Only where every year of the study counts in full.
        Whole(WholePools) = "whole",
    }
}

object! {
    /// Pools that are bought whole.
    WholePools {
        /// Which year is the first that a pool serves which is bought in place of another.
        service: Service,
        /// What the last one is worth at the end of the study.
        residual: PoolResidual,
    }
}
