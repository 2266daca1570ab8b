//! What would change an award: other weights, other prices and points, one bid fewer. It is handed
//! numbers, and every answer is exact, or a bound that is proven.

mod allotted;
mod awarded;
mod change;
mod corridor;
mod counted;
mod curve;
mod field;
mod form;
mod gap;
mod knee;
mod measured;
mod par;
mod price_share;
mod rebates;
mod relisted;
mod seats;
mod share_range;
mod shift;
mod threshold;
mod total;
mod turn;
mod walk;
mod weight;
mod withdrawal;

pub use allotted::{
    Allotted, AllottedBy, AllottedShare, AllottedTurn, Apart, Lots, Standings, allotted_shares,
    allotted_turn,
};
pub use awarded::{Awarded, NotAwarded};
pub use change::Changed;
pub use field::Cause;
pub use gap::{Gap, gaps};
pub use seats::Seats;
pub use share_range::{ShareEnd, ShareRange, WeightsTold, share_ranges};
pub use shift::{Against, Moved, Shift, shifts};
pub use threshold::{KnownBy, Seen, Threshold, thresholds};
pub use turn::{Turn, turn};
pub use walk::{Direction, Flip, Known};
pub use withdrawal::{Withdrawal, withdrawals};
