//! From measures to an order of the bids. This room is handed numbers and never computes a cost.

mod contender;
mod contest;
mod framework;
mod low_bid;
mod method;
mod rank;
mod reference;
mod rule;
mod shortlist;
mod staged;
mod threshold;
mod total;
mod weight;

pub use contest::{Entry, FaultAt, Score, Scores, Subject, Terms, score};
pub use framework::{Admitted, admitted, cascade, part_of_price};
pub use low_bid::{LowBasis, LowLimit, low_limit};
pub use method::{corridor_from, feature_coefficient, price_per_quality, quality_percent};
pub use rank::{Contender, Order, Ranked, TieKey, rank};
pub use reference::{Reference, reference};
pub use rule::{slope_by_bids, worth};
pub use shortlist::{Shortlisted, advancing, shortlist_points};
pub use staged::Staged;
pub use threshold::Missed;
pub use total::{below_zero, evaluation_price, weighted};
pub use weight::{rank_order_centroid, shares};
