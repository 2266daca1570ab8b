//! What a simulation is asked: how it draws, and what it finds beside the award's uncertainty.

use super::UncertainNumber;
use crate::num::Decimal;
use crate::words;

words! {
    /// How the draws of a simulation are chosen.
    pub enum Sampling {
        /// Each on its own, as if by dice.
        PseudoRandom = "pseudo_random",
        /// Each number's draws are spread evenly over its distribution: one in each of as many equally likely parts.
        LatinHypercube = "latin_hypercube",
        /// All numbers' draws together are spread evenly, by a scrambled Sobol sequence.
        Sobol = "sobol",
    }
}

/// What a simulation is asked, resolved. What is not asked for is not done.
#[derive(Debug, Clone, PartialEq)]
pub struct Simulation {
    /// How many draws, 1 to 10,000,000.
    pub draws: u32,
    /// The same seed gives the same draws.
    pub seed: u64,
    /// How they are chosen.
    pub sampling: Sampling,
    /// The probabilities whose quantiles are told, each between 0 and 1, in the order of the document.
    pub quantiles: Vec<Decimal>,
    /// At how many numbers of draws the estimates so far are told; the last is all draws.
    pub convergence: Option<u32>,
    /// By lot of the procurement: what else is asked of it.
    pub lots: Vec<SimulatedLot>,
    /// The SHA-256 of the canonical form.
    pub sha256: String,
}

/// What else is asked of a lot.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SimulatedLot {
    /// Numbers moved alone.
    pub tornado: Option<Tornado>,
    /// Two numbers moved together.
    pub grids: Vec<Grid>,
    /// Other values of some numbers.
    pub scenarios: Vec<Scenario>,
    /// Numbers of which the values are sought at which the award changes.
    pub thresholds: Vec<Threshold>,
    /// The shares of the variance that each uncertain number explains.
    pub sobol_indices: Option<SobolIndices>,
    /// The elementary effects of each uncertain number.
    pub morris: Option<Morris>,
    /// What it would be worth to know more.
    pub value_of_information: Option<ValueOfInformation>,
}

/// A number of the buyer, or of one bid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct NumberOf {
    /// The number.
    pub number: UncertainNumber,
    /// Index of the bid whose number it is; none where the buyer sets it.
    pub bid: Option<usize>,
}

/// Which numbers are moved alone, and how far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tornado {
    /// The lower and the upper probability between whose quantiles each uncertain number without a range is moved;
    /// where there are none, only those with a range are.
    pub quantiles: Option<[Decimal; 2]>,
    /// Numbers with a range of their own, in the order of the document; each stands once.
    pub ranges: Vec<Range>,
}

/// A number and how far it is moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// The number.
    pub number: NumberOf,
    /// The low value.
    pub low: Decimal,
    /// The high value, which is above it.
    pub high: Decimal,
}

/// Two numbers moved together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid {
    /// The first number, with its values.
    pub rows: Axis,
    /// The second.
    pub columns: Axis,
}

/// A number and its values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Axis {
    /// The number.
    pub number: NumberOf,
    /// Its values, in the order of the document.
    pub values: Vec<Decimal>,
}

/// Other values of some numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scenario {
    /// Its identifier.
    pub id: String,
    /// What it is.
    pub title: String,
    /// The numbers with their values.
    pub values: Vec<(NumberOf, Decimal)>,
}

/// A number of which the values are sought at which the award changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Threshold {
    /// The number.
    pub number: NumberOf,
    /// The least value that is looked at.
    pub from: Decimal,
    /// The greatest.
    pub to: Decimal,
}

/// How shares of the variance are estimated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SobolIndices {
    /// The size of each of the two base samples.
    pub sample: u32,
    /// Whether what two numbers explain only together is told too.
    pub pairs: bool,
}

/// How elementary effects are estimated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Morris {
    /// How many trajectories.
    pub trajectories: u32,
    /// Into how many levels the range of each number is divided; even.
    pub levels: u32,
    /// The lower and the upper probability between whose quantiles each number is moved.
    pub quantiles: [Decimal; 2],
}

/// What it would be worth to know more before the award.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValueOfInformation {
    /// What a point is worth in money; only where the award totals points.
    pub money_per_point: Option<Decimal>,
    /// Which numbers might be known.
    pub partial: Vec<Information>,
}

/// Numbers that might be known, one or several together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Information {
    /// Its identifier.
    pub id: String,
    /// What would be known.
    pub title: String,
    /// The numbers.
    pub numbers: Vec<NumberOf>,
    /// How its value is estimated.
    pub estimated_by: InformationBy,
}

/// How the value of knowing some numbers is estimated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InformationBy {
    /// By regression on the draws of the simulation.
    Regression,
    /// By draws of all other numbers within draws of these.
    Nested {
        /// How many draws of these.
        outer: u32,
        /// How many draws of the others within each.
        inner: u32,
    },
}
