//! Numbers that are drawn together.

use super::copula::{Copula, NoCopula};
use super::dirichlet::Dirichlet;
use super::marginal::Marginal;
use super::unmade::Unmade;

/// Numbers that move together.
#[derive(Debug, Clone, PartialEq)]
pub struct Group(Kind);

#[derive(Debug, Clone, PartialEq)]
enum Kind {
    Copula(Copula),
    Dirichlet(Dirichlet),
}

impl Group {
    /// Numbers with rank correlations (Spearman), each between two places of `members`; others are 0.
    ///
    /// A number depends on the uniforms of those before it and its own. Numbers of the buyer therefore
    /// come first: they are then the same for all bids.
    ///
    /// # Errors
    ///
    /// Where correlations contradict each other: which numbers they are of.
    pub fn copula(members: Vec<Marginal>, ranks: &[(usize, usize, f64)]) -> Result<Self, NoCopula> {
        Copula::of(members, ranks).map(Kind::Copula).map(Self)
    }

    /// Shares of a whole by their counts.
    ///
    /// # Errors
    ///
    /// Where a count is not above 0.
    pub fn dirichlet(counts: &[f64]) -> Result<Self, Unmade> {
        Dirichlet::of(counts).map(Kind::Dirichlet).map(Self)
    }

    /// The distribution of each number by itself: of a share, a beta distribution.
    pub fn members(&self) -> &[Marginal] {
        match &self.0 {
            Kind::Copula(copula) => copula.members(),
            Kind::Dirichlet(dirichlet) => dirichlet.members(),
        }
    }

    /// Turns uniforms, neither 0 nor 1, into draws: a column of equal length for every number.
    pub fn fill(&self, columns: &mut [&mut [f64]]) {
        match &self.0 {
            Kind::Copula(copula) => copula.fill(columns),
            Kind::Dirichlet(dirichlet) => dirichlet.fill(columns),
        }
    }
}
