//! Who is in a framework of several suppliers, and how much each delivers in a cascade.

use super::Ranked;
use crate::model::CutOffTie;
use crate::num::Scalar;

/// Who is in a framework.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Admitted {
    /// Indices of the bids, the best place first.
    pub bids: Vec<usize>,
    /// Bids that share the last place, where there is no room for all of them.
    pub cut_off: Vec<usize>,
}

/// The first places of a ranking, for so many suppliers.
///
/// A place that is shared by more bids than there is room for is the cut-off; what happens there is declared.
///
/// # Examples
///
/// Two suppliers, of one first and two second bids:
///
/// ```
/// use wholelife::award::{Ranked, admitted};
/// use wholelife::model::CutOffTie;
/// let place = |rank, bids: &[usize]| Ranked { rank, bids: bids.to_vec(), decided_by: None };
/// let places = [place(1, &[4]), place(2, &[0, 7])];
/// assert_eq!(admitted(&places, 2, CutOffTie::MoreSuppliers).bids, [4, 0, 7]);
/// assert_eq!(admitted(&places, 2, CutOffTie::FewerSuppliers).bids, [4]);
/// assert_eq!(admitted(&places, 2, CutOffTie::Undecided).cut_off, [0, 7]);
/// ```
#[must_use]
pub fn admitted(places: &[Ranked], suppliers: u32, cut_off_tie: CutOffTie) -> Admitted {
    let room = usize::try_from(suppliers).unwrap_or(usize::MAX);
    let mut admitted = Admitted::default();
    for place in places {
        let left = room.saturating_sub(admitted.bids.len());
        if left == 0 {
            break;
        }
        if place.bids.len() <= left {
            admitted.bids.extend(&place.bids);
            continue;
        }
        admitted.cut_off.clone_from(&place.bids);
        if cut_off_tie == CutOffTie::MoreSuppliers {
            admitted.bids.extend(&place.bids);
        }
        break;
    }
    admitted
}

/// What each supplier of a cascade delivers, and what nobody delivers.
///
/// # Formula
///
/// ```text
/// q_i = max(0, min(c_i, D − Σ q_j)) over the suppliers j before i
/// ```
///
/// where `D` is the demand and `c` a capacity, in one unit; not rounded.
///
/// # Examples
///
/// A demand of 100 and capacities of 60, 70 and 10:
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::award::cascade;
/// use wholelife::num::{Exact, Scalar};
/// let exact = |value| Exact::exact(value);
/// let (quantities, left) = cascade(exact(dec!(100)), &[dec!(60), dec!(70), dec!(10)].map(exact));
/// let quantities: Vec<_> = quantities.into_iter().map(|one| one.result().unwrap()).collect();
/// assert_eq!(quantities, [dec!(60), dec!(40), dec!(0)]);
/// assert_eq!(left.result(), Ok(dec!(0)));
/// ```
pub fn cascade<S: Scalar>(demand: S, capacities: &[S]) -> (Vec<S>, S) {
    let mut left = demand;
    let mut quantities = Vec::with_capacity(capacities.len());
    for capacity in capacities {
        let quantity = capacity.smaller(left).greater(S::zero());
        left = left - quantity;
        quantities.push(quantity);
    }
    (quantities, left)
}

/// What a part of the demand costs, where the price is that of all of it.
///
/// # Formula
///
/// ```text
/// K = P · q / D
/// ```
///
/// where `P` is the offered price, `q` the part and `D` the demand; not rounded.
///
/// # Errors
///
/// The scalar carries a fault where the demand is zero, or the product does not fit.
pub fn part_of_price<S: Scalar>(price: S, part: S, demand: S) -> S {
    price * part / demand
}
