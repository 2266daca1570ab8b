//! The procurement and its bids, resolved: every reference is an index, every unit checked.
//!
//! Values of these types are made by reading documents, which reports every fault; the rooms that
//! calculate can therefore trust them.

mod carbon;
mod carbon_price;
mod combined_bids;
mod complete;
mod cost;
mod criterion;
mod documentation;
mod expectation;
mod footprint;
mod framework;
mod lot;
mod lot_limit;
mod low_bid;
mod method;
mod mini_competition;
mod offer;
mod option;
mod packaging;
mod packaging_criteria;
mod ppwr;
mod price_clause;
mod procurement;
mod product;
mod record;
mod reservation;
mod reuse;
mod rule;
mod solution;
mod study;
mod supply_chain;
mod tariff;

pub use carbon::*;
pub use carbon_price::*;
pub use combined_bids::*;
pub use complete::*;
pub use cost::*;
pub use criterion::*;
pub use documentation::*;
pub use expectation::*;
pub use footprint::*;
pub use framework::*;
pub use lot::*;
pub use lot_limit::*;
pub use low_bid::*;
pub use method::*;
pub use mini_competition::*;
pub use offer::*;
pub use option::*;
pub use packaging::*;
pub use packaging_criteria::*;
pub use ppwr::*;
pub use price_clause::*;
pub use procurement::*;
pub use product::*;
pub use record::*;
pub use reservation::*;
pub use reuse::*;
pub use rule::*;
pub use solution::*;
pub use study::*;
pub use supply_chain::*;
pub use tariff::*;
