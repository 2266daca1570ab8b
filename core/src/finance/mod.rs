//! What amounts of different times are worth: present-value factors, growth, measures of worth.

mod dated;
mod discount;
mod internal;
mod payback;
mod rate;
mod roots;
mod savings;
mod table;
mod worth;

pub use crate::model::{DayCount, Relation};
pub use dated::{DatedFlow, dated_net_present_value};
pub use discount::{PresentValueFactors, part_of_year, present_value_factors, weighted};
pub use internal::{
    Crossing, InternalRate, InternalRates, MOST_SIGN_CHANGES, Reading, SEARCHED_RATES,
    dated_internal_rates, internal_rates, sign_changes,
};
pub use payback::{Payback, PaybackOutcome, WithinPeriod, payback};
pub use rate::{discount_rates, monthly_rate, nominal_rate, real_rate, yearly_rate};
pub use savings::{Comparison, Verdict, adjusted_internal_rate, break_even_volume, compare};
pub use table::FlowTable;
pub use worth::{
    future_value, instalment, modified_internal_rate, net_present_value, present_value,
};
