//! Functions that distributions are made of, with the same bits on every machine.

mod beta;
mod chance;
mod elementary;
mod gamma;
mod march;
mod newton;
mod normal;
mod stirling;
mod tail;

pub(super) use self::beta::{Beta, share_of_odds};
pub use self::beta::{beta_cdf, beta_quantile};
pub use self::chance::Chance;
pub(super) use self::elementary::exp;
pub(super) use self::gamma::{Gamma, gamma_quantile_logarithm};
pub use self::gamma::{gamma_cdf, gamma_quantile};
pub(super) use self::march::{Density, marched};
pub(super) use self::normal::normals;
pub use self::normal::{normal_cdf, normal_density, normal_quantile};
pub(super) use self::tail::panel;
