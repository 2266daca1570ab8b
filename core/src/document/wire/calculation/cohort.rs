//! Strategies that move a cohort between states.

use crate::document::declare::{choice, object, readable};
use crate::document::decode::Listed;
use crate::document::wire::procurement::DiscountRate;
use crate::document::wire::value::{Identifier, Number};
use crate::health::{Complement, CycleCounting};
use crate::model::{BetterEffect, Timing};

readable!(CycleCounting);
readable!(Complement);

object! {
    /// Strategies that move a cohort between states, cycle by cycle: what they cost and give, and which are worth having.
    CohortModel {
        /// The currency of the costs, by its ISO 4217 code.
        currency: Identifier,
        /// What an effect is counted in, such as `QALY`.
        effect_unit: Identifier,
        /// Which effect is better: `higher` of life years, `lower` of infections.
        better: BetterEffect,
        /// How many cycles there are, 1 to 1,200.
        cycles: u32,
        /// When in a cycle those are counted who are in a state.
        counting: CycleCounting,
        /// When in a cycle its costs and effects fall due for discounting.
        timing: Timing,
        /// The discount rate of costs. A year of it is a cycle: the rates are per cycle, and steps begin in cycles.
        cost_rate: DiscountRate,
        /// The discount rate of effects, likewise per cycle.
        effect_rate: DiscountRate,
        /// The states, 1 to 30.
        states: Vec<CohortState>,
        /// The transitions of every strategy that declares none of its own.
        transitions: Listed<CohortTransitions>,
        /// The strategies, 1 to 10.
        strategies: Vec<CohortStrategy>,
        /// The strategy that all others are held against as well, such as current practice.
        comparator: Option<Identifier>,
        /// The willingness to pay for a unit of effect at which the strategies are compared, each zero or more; at most 200.
        thresholds: Listed<Number>,
    }
}

object! {
    /// A state that members of the cohort can be in.
    CohortState {
        /// Its name.
        id: Identifier,
        /// What people call it; its name where left out.
        title: Option<String>,
        /// The share of the cohort that starts in it; nobody where left out. The shares of all states sum to 1.
        at_start: Option<Number>,
        /// What a cycle in it costs for each member.
        cost: Number,
        /// What a cycle in it gives each member: 1 of a life year, a utility of a QALY.
        effect: Number,
    }
}

object! {
    /// Transitions between the states, from a cycle on until the next begin.
    CohortTransitions {
        /// The first cycle they hold in; the first transitions begin in cycle 1, and each later than the one before.
        from_cycle: u32,
        /// How often they happen.
        rows: TransitionRows,
    }
}

choice! {
    /// How often transitions happen: one row for each state that is left.
    TransitionRows {
        /// Probabilities of a cycle; each row sums to exactly 1.
        Probabilities(Vec<TransitionRow>) = "probabilities",
        /// How often each transition was counted; a row is divided by its sum.
        Counts(Vec<TransitionRow>) = "counts",
    }
}

object! {
    /// Where those in a state go.
    TransitionRow {
        /// The state.
        state: Identifier,
        /// Into each state, in the order of the states, this one among them; each zero or more.
        to: Vec<Number>,
    }
}

object! {
    /// A strategy.
    CohortStrategy {
        /// Its name.
        id: Identifier,
        /// What people call it; its name where left out.
        title: Option<String>,
        /// Its own transitions, in place of those of all.
        transitions: Listed<CohortTransitions>,
        /// Relative risks that change the transitions, in this order.
        relative_risks: Listed<CohortRisk>,
        /// What the strategy adds to the costs and effects of states.
        additions: Listed<CohortAddition>,
    }
}

object! {
    /// A relative risk on transitions out of states.
    CohortRisk {
        /// What the probabilities are multiplied by, zero or more.
        risk: Number,
        /// The first cycle it holds in; 1 where left out.
        from_cycle: Option<u32>,
        /// The last cycle it holds in; the last of all where left out.
        to_cycle: Option<u32>,
        /// The states that are left; all where left out.
        out_of: Option<Vec<Identifier>>,
        /// The states that are entered; all others where left out. Staying is never multiplied.
        into: Option<Vec<Identifier>>,
        /// How the probabilities out of the state sum to 1 again.
        complement: Complement,
    }
}

object! {
    /// What a strategy adds to each cycle in some states, such as what the medicine costs.
    CohortAddition {
        /// The states.
        states: Vec<Identifier>,
        /// The first cycle it is added in; 1 where left out.
        from_cycle: Option<u32>,
        /// The last cycle it is added in; the last of all where left out.
        to_cycle: Option<u32>,
        /// What it costs.
        cost: Option<Number>,
        /// What it gives.
        effect: Option<Number>,
    }
}
