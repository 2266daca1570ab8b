//! How many bids win, and what becomes of a last place that is shared.

use crate::award::{Ranked, admitted};
use crate::model::{CutOffTie, Framework};

/// The places that a lot has to give: one, or those of the suppliers of a framework.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seats {
    count: usize,
    cut_off_tie: CutOffTie,
}

impl Seats {
    /// The places of a framework; one without.
    #[must_use]
    pub fn of(framework: Option<&Framework>) -> Self {
        framework.map_or(
            Self {
                count: 1,
                cut_off_tie: CutOffTie::FewerSuppliers,
            },
            |framework| Self {
                count: usize::try_from(framework.suppliers).unwrap_or(usize::MAX),
                cut_off_tie: framework.cut_off_tie,
            },
        )
    }

    /// A place for every bid: of a lot whose winner other lots decide as well, anybody may be it.
    #[must_use]
    pub const fn every() -> Self {
        Self {
            count: usize::MAX,
            cut_off_tie: CutOffTie::MoreSuppliers,
        }
    }

    /// Whether there is more than one.
    #[must_use]
    pub const fn are_several(self) -> bool {
        self.count > 1
    }

    /// How many there are.
    pub(super) const fn count(self) -> usize {
        self.count
    }

    /// Whether the published rules leave open who has a last place that is shared.
    pub(super) fn is_undecided(self) -> bool {
        self.cut_off_tie == CutOffTie::Undecided
    }

    /// Whether the last place is shared by more than there is room for.
    pub(super) fn is_cut_off(self, places: &[Ranked]) -> bool {
        let suppliers = u32::try_from(self.count).unwrap_or(u32::MAX);
        !admitted(places, suppliers, self.cut_off_tie)
            .cut_off
            .is_empty()
    }

    /// Whether a bid wins that shares its place with so many, itself among them, behind so many others.
    pub(super) fn hold(self, before: usize, sharing: usize) -> bool {
        let more = self.are_several() && self.cut_off_tie == CutOffTie::MoreSuppliers;
        before.saturating_add(sharing) <= self.count || (more && before < self.count)
    }

    /// The bids that win by an order; of one place all that share it.
    pub(super) fn taken(self, places: &[Ranked]) -> Vec<usize> {
        if self.are_several() {
            let suppliers = u32::try_from(self.count).unwrap_or(u32::MAX);
            admitted(places, suppliers, self.cut_off_tie).bids
        } else {
            places
                .first()
                .map_or_else(Vec::new, |first| first.bids.clone())
        }
    }
}
