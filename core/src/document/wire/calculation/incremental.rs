//! Strategies with costs and effects.

use crate::document::declare::{object, readable};
use crate::document::decode::Listed;
use crate::document::wire::value::{Identifier, Number};
use crate::model::BetterEffect;

readable!(BetterEffect);

object! {
    /// Strategies with costs and effects: which are worth having, what another unit of effect costs, and which is best for a willingness to pay.
    IncrementalAnalysis {
        /// The currency of the costs, by its ISO 4217 code.
        currency: Identifier,
        /// What an effect is counted in, such as `QALY`.
        effect_unit: Identifier,
        /// Which effect is better: `higher` of life years, `lower` of infections.
        better: BetterEffect,
        /// The strategies, 1 to 500.
        strategies: Vec<CostAndEffect>,
        /// The strategy that all others are held against as well, such as current practice.
        comparator: Option<Identifier>,
        /// The willingness to pay for a unit of effect at which the strategies are compared, each zero or more; at most 200.
        thresholds: Listed<Number>,
    }
}

object! {
    /// A strategy with its cost and effect.
    CostAndEffect {
        /// Its name.
        id: Identifier,
        /// What people call it; its name where left out.
        title: Option<String>,
        /// What it costs.
        cost: Number,
        /// What it gives.
        effect: Number,
    }
}
