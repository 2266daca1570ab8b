//! What a simulation is asked. What is not written is not done.

use serde::{Serialize, Serializer};

use super::value::{Identifier, Number};
use crate::document::declare::{choice, object, readable};
use crate::document::decode::{Decode, Listed, mismatch};
use crate::document::json::Node;
use crate::document::pointer::Pointer;
use crate::model::Sampling;
use crate::problem::Problems;

readable!(Sampling);

/// The fewest draws that have a standard error.
pub(crate) const FEWEST_DRAWS: u32 = 2;
/// The most draws.
pub(crate) const MOST_DRAWS: u32 = 10_000_000;
/// The first whole number that JSON readers do not all tell from its neighbour.
const FIRST_INEXACT: u64 = 1 << 53;

/// How many draws: a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub(crate) struct Draws(pub(crate) u32);

impl Decode for Draws {
    fn decode(node: &Node<'_>, at: Pointer<'_>, problems: &mut Problems) -> Option<Self> {
        let Node::Number(text) = node else {
            return mismatch("whole_number", node, at, problems);
        };
        let draws = text.parse().ok();
        let draws = draws.filter(|draws| (FEWEST_DRAWS..=MOST_DRAWS).contains(draws));
        if draws.is_none() {
            problems.push(at.problem("simulation.draws").with("value", text));
        }
        draws.map(Self)
    }
}

/// A seed: digits, or a whole number that every reader of JSON holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Seed(pub(crate) u64);

impl Serialize for Seed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl Decode for Seed {
    fn decode(node: &Node<'_>, at: Pointer<'_>, problems: &mut Problems) -> Option<Self> {
        let (text, seed) = match node {
            Node::Text(text) => (text, digits(text)),
            Node::Number(text) => (text, digits(text).filter(|seed| *seed < FIRST_INEXACT)),
            _ => return mismatch("whole_number", node, at, problems),
        };
        if seed.is_none() {
            problems.push(at.problem("simulation.seed").with("value", text));
        }
        seed.map(Self)
    }
}

/// A whole number written in digits alone, the first of them no zero before others.
fn digits(text: &str) -> Option<u64> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit());
    // The same seed is written in one way.
    let plain = plain && (text == "0" || !text.starts_with('0'));
    text.parse().ok().filter(|_| plain)
}

object! {
    /// What a simulation is asked.
    Simulation {
        /// Version of this document's schema; `1.0`.
        schema_version: String,
        /// How many draws, 2 to 10,000,000; a power of two for Sobol's sequence.
        draws: Draws,
        /// The same seed gives the same draws.
        seed: Seed,
        /// How the draws are chosen.
        sampling: Sampling,
        /// The probabilities whose quantiles are told, each between 0 and 1: for a 95 % interval and the median 0.025, 0.5 and 0.975; at most 1,000.
        quantiles: Vec<Number>,
        /// How the estimates settle as draws are added; not told where left out.
        convergence: Option<Convergence>,
        /// What else is asked, by lot.
        lots: Listed<SimulatedLot>,
    }
}

object! {
    /// How the estimates settle as draws are added.
    Convergence {
        /// At how many numbers of draws, evenly apart, the estimates so far are told; the last is all draws.
        stages: u32,
    }
}

object! {
    /// What else is asked of a lot. What is left out is not done.
    SimulatedLot {
        /// The lot.
        lot: Identifier,
        /// Numbers moved alone, each from a low to a high value.
        tornado: Option<Tornado>,
        /// Two numbers moved together; at most 100 such grids.
        grids: Listed<Grid>,
        /// Other values of some numbers, each named; at most 1,000.
        scenarios: Listed<Scenario>,
        /// Numbers of which the values are sought at which the award changes; at most 100.
        thresholds: Listed<Threshold>,
        /// How much of the variance each uncertain number explains, alone and with others.
        sobol_indices: Option<SobolIndices>,
        /// The elementary effects of each uncertain number.
        morris: Option<Morris>,
        /// What it would be worth to know more before the award.
        value_of_information: Option<ValueOfInformation>,
    }
}

object! {
    /// A number: a parameter, or the price of an item; of a bid where bids state it.
    NumberOf {
        /// The value of the parameter of this name.
        parameter: Option<Identifier>,
        /// The price of the item of this name.
        item: Option<Identifier>,
        /// The bid whose number it is; for what the buyer sets it is left out.
        bid: Option<Identifier>,
    }
}

object! {
    /// Which numbers are moved, and how far: by quantiles, by ranges or by both.
    Tornado {
        /// Two probabilities, the lower first, such as 0.05 and 0.95: each uncertain number is moved between its quantiles there.
        quantiles: Option<Vec<Number>>,
        /// Numbers, uncertain or not, that are moved over a range of their own, and not between quantiles.
        ranges: Listed<Range>,
    }
}

object! {
    /// A number and how far it is moved.
    Range {
        /// The number.
        number: NumberOf,
        /// The low value.
        low: Number,
        /// The high value.
        high: Number,
    }
}

object! {
    /// Two numbers moved together; at most 10,000 pairs of values.
    Grid {
        /// The first number, with its values.
        rows: Axis,
        /// The second number, with its values.
        columns: Axis,
    }
}

object! {
    /// A number and its values.
    Axis {
        /// The number.
        number: NumberOf,
        /// The values it is given.
        values: Vec<Number>,
    }
}

object! {
    /// Other values of some numbers. Everything else stays as it is.
    Scenario {
        /// Its name.
        id: Identifier,
        /// What it is.
        title: String,
        /// The numbers with their values.
        values: Vec<NumberSet>,
    }
}

object! {
    /// A number with another value.
    NumberSet {
        /// The number.
        number: NumberOf,
        /// The value it is given; certain, if it was uncertain.
        value: Number,
    }
}

object! {
    /// A number of which the values are sought at which the award changes.
    Threshold {
        /// The number.
        number: NumberOf,
        /// The least value that is looked at.
        from: Number,
        /// The greatest value that is looked at.
        to: Number,
    }
}

object! {
    /// How shares of the variance are estimated.
    SobolIndices {
        /// The size N of each of the two base samples, a multiple of 32; the award is made N times two plus the number of uncertain numbers, and more for pairs; at most 100,000,000 times.
        sample: Draws,
        /// Whether what two numbers explain only together is told too.
        pairs: bool,
    }
}

object! {
    /// How elementary effects are estimated.
    Morris {
        /// How many trajectories, 4 to 100,000; the award is made so many times one plus the number of uncertain numbers; at most 100,000,000 times.
        trajectories: u32,
        /// Into how many levels the range of each number is divided; even, at most 1,000.
        levels: u32,
        /// Two probabilities, the lower first, such as 0.05 and 0.95: each number is moved between its quantiles there.
        quantiles: Vec<Number>,
    }
}

object! {
    /// What it would be worth to know more before the award.
    ValueOfInformation {
        /// What a point is worth, in the currency of the procurement; only where the award totals points.
        money_per_point: Option<Number>,
        /// Numbers that might be known, one or several together; what it is worth to know all is always told. At most 100.
        partial: Listed<Information>,
    }
}

object! {
    /// Numbers that might be known.
    Information {
        /// Its name.
        id: Identifier,
        /// What would be known.
        title: String,
        /// The numbers, all of them uncertain.
        numbers: Vec<NumberOf>,
        /// How its value is estimated.
        estimated_by: InformationBy,
    }
}

choice! {
    /// How the value of knowing some numbers is estimated.
    InformationBy {
        /// By regression on the draws of the simulation.
        Regression = "regression",
        /// By draws of all other numbers within draws of these.
        Nested(NestedDraws) = "nested",
    }
}

object! {
    /// Draws within draws; over a lot at most 100,000,000 in all.
    NestedDraws {
        /// How many draws of the numbers that would be known.
        outer: Draws,
        /// How many draws of all others within each of them.
        inner: Draws,
    }
}
