//! Whether published tables add up, within what their printed precision can explain.

mod check;
mod suspect;

pub use check::{Check, Outcome, Place, Printed, Relation, Share, Table, Tolerance};
pub use suspect::{Suspect, suspect};
