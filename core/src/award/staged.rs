//! A number after the declared policies.

use super::below_zero;
use crate::explain::Rounded;
use crate::model::BelowZero;
use crate::num::{Decimal, Exact, Fault, Rounding, Scalar, decide};

/// A number after the declared policies, with what they changed.
#[derive(Debug, Clone, Copy)]
pub struct Staged {
    /// The number.
    pub value: Decimal,
    /// The same with the bound of its error.
    pub exact: Exact,
    /// What it was where it was below zero and became zero.
    pub raised_from: Option<Decimal>,
    /// The declared rounding, where there is one.
    pub rounded: Option<Rounded>,
}

impl Staged {
    /// `raw` after the policy for points below zero and a declared rounding.
    ///
    /// # Errors
    ///
    /// The fault that `raw` carries.
    pub fn of(raw: Exact, policy: BelowZero, rounding: Option<Rounding>) -> Result<Self, Fault> {
        let kept = below_zero(raw, policy);
        let exact = rounding.map_or(kept, |rounding| kept.round(rounding));
        let value = exact.result()?;
        let (raw, kept) = (raw.result()?, kept.result()?);
        Ok(Self {
            value,
            exact,
            raised_from: (decide(raw) != decide(kept)).then_some(raw),
            rounded: rounding.map(|rounding| Rounded::new(kept, rounding)),
        })
    }
}
