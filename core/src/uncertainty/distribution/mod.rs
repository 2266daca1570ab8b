//! What a distribution stated in a document gives for a uniform number.

mod base;
mod copula;
mod dirichlet;
mod group;
mod marginal;
mod parameterise;
mod steps;
mod table;
mod triangular;
mod truncated;
mod unmade;

pub use self::copula::NoCopula;
pub use self::dirichlet::counts_of_shares;
pub use self::group::Group;
pub use self::marginal::{Marginal, Marginals};
pub use self::unmade::Unmade;
