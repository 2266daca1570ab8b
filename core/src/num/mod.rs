//! Exact numbers: decimals, rounding, decisions, units, dates and periods.

mod bound;
mod date;
mod decide;
mod decimal;
mod exact;
mod float;
mod period;
mod rounding;
mod scalar;
mod unit;
mod wide;

pub use date::Date;
pub use decide::{DECISION_DECIMALS, decide};
pub use decimal::{DecimalFault, Source, parse_decimal};
pub use exact::{Exact, Fault};
pub(crate) use float::UNIT;
pub use float::units_of_float;
pub use period::{Frequency, Period};
pub use rounding::{Rounding, RoundingMode};
pub use rust_decimal::Decimal;
pub use scalar::{Scalar, highest, lowest, sum};
pub use unit::{Base, MOST_FACTORS, Unit, UnitFault};
pub use wide::Wide;
