//! Questions that need no procurement: what is asked, and the answer with its derivation.

mod footing;
mod price_claim;
mod price_clause;
mod worth;

use serde::Serialize;

pub use footing::*;
pub use price_claim::*;
pub use price_clause::*;
pub use worth::*;

use crate::evaluation::Engine;
use crate::explain::Explained;
use crate::problem::{Problems, Rejection};

/// What is asked.
#[derive(Debug, Clone, PartialEq)]
pub enum Calculation {
    /// The net present value of a series of flows.
    NetPresentValue(NetPresentValue),
    /// The equal instalment that pays an amount back.
    Instalment(Instalment),
    /// The change of an index between two periods.
    IndexChange(IndexChange),
    /// The way of a price under a clause.
    PricePath(PricePath),
    /// A claimed price against a clause.
    PriceClaim(PriceClaim),
    /// Whether a table adds up.
    Footing(Footing),
}

/// The document that answers a calculation.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Answered {
    /// What computed it.
    pub engine: Engine,
    /// Version of this document's schema.
    pub schema_version: &'static str,
    /// The SHA-256 of the canonical form of the calculation, in hexadecimal.
    pub calculation_sha256: String,
    /// The answer, under the name of the calculation.
    pub answer: Answer,
}

/// Declares the answers: an enum that is written as an object of one member. Its schema is an
/// object whose members are all optional, since readers in other languages look for the one they
/// asked for.
macro_rules! answers {
    ($( $(#[doc = $doc:literal])+ $variant:ident($kind:ty) = $name:literal, )+) => {
        /// The answer, under the name of the calculation.
        #[derive(Debug, Clone, PartialEq, Serialize)]
        pub enum Answer { $( $(#[doc = $doc])+ #[serde(rename = $name)] $variant($kind), )+ }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for Answer {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                "Answer".into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "type": "object",
                    "description": "The answer, under the name of the calculation.",
                    "properties": { $( $name: {
                        "description": concat!($($doc),+).trim(),
                        "allOf": [generator.subschema_for::<$kind>()],
                    } ),+ },
                    "minProperties": 1,
                    "maxProperties": 1,
                    "additionalProperties": false,
                })
            }
        }
    };
}

answers! {
    /// The net present value.
    NetPresentValue(Explained) = "net_present_value",
    /// The equal instalment, per period.
    Instalment(Explained) = "instalment",
    /// The change of the index, as a fraction.
    IndexChange(Explained) = "index_change",
    /// The way of the price through its adjustments.
    PricePath(PricePathAnswer) = "price_path",
    /// What the claim comes to.
    PriceClaim(PriceClaimAnswer) = "price_claim",
    /// Whether the table adds up, and where it does not.
    Footing(FootingAnswer) = "footing",
}

/// Answers a calculation.
///
/// # Errors
///
/// A calculation without a result: an overflow, a division by zero.
pub fn answer(calculation: &Calculation) -> Result<Answer, Rejection> {
    let mut problems = Problems::default();
    let answer = match calculation {
        Calculation::NetPresentValue(asked) => {
            net_present_value(asked, &mut problems).map(Answer::NetPresentValue)
        }
        Calculation::Instalment(asked) => instalment(asked, &mut problems).map(Answer::Instalment),
        Calculation::IndexChange(asked) => {
            index_change(asked, &mut problems).map(Answer::IndexChange)
        }
        Calculation::PricePath(asked) => price_path(asked, &mut problems).map(Answer::PricePath),
        Calculation::PriceClaim(asked) => price_claim(asked, &mut problems).map(Answer::PriceClaim),
        Calculation::Footing(asked) => footing(asked, &mut problems).map(Answer::Footing),
    };
    match problems.into_result(answer)? {
        Some(answer) => Ok(answer),
        // An answer that fails and says nothing would be a fault of ours.
        None => Err(crate::problem::Problem::new("engine.internal", "")
            .with("detail", "no answer and no problem")
            .into()),
    }
}
