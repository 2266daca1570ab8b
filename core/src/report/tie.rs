//! Bids that share a place: what broke the tie, and what is left to be done where nothing has.

use crate::evaluation::{AllocationOutcome, AllocationTie, Evaluation, Outcome, Place};
use crate::wording::fill;

use super::award::Award;
use super::reader::Reader;

impl<'a> Award<'a> {
    /// What broke a tie.
    pub(super) fn tie_break(&self, decided_by: &str) -> String {
        tie_break(&self.reader, decided_by, |id| self.quoted_criterion(id))
    }

    pub(super) fn tied_sentence(&self, place: &'a Place) -> String {
        let say = self.reader.say;
        let sentence = if draws_lots(&self.reader) {
            say.result_to_draw
        } else {
            say.result_tied
        };
        fill(
            sentence,
            &[
                ("bidders", &self.holders(place)),
                ("total", &self.total_of(place)),
            ],
        )
    }

    /// Bids that share the first place where nothing says yet which of them wins.
    pub(super) fn undecided(&self) -> Option<&'a Place> {
        let awarded = self.lot.awarded.as_ref();
        let is_tied = self.lot.outcome == Outcome::Tied && awarded.is_none_or(Vec::is_empty);
        self.lot.ranking.first().filter(|_| is_tied)
    }
}

/// Whether the published rules draw lots between bids of the lot that nothing else parts.
pub(super) fn draws_lots(reader: &Reader<'_>) -> bool {
    reader.published_lot.is_some_and(|lot| lot.draws_lots)
}

/// Whether a lot that is drawn parts the bids between which an allocation could not decide.
pub(super) fn parted_by_lot(
    reader: Reader<'_>,
    evaluation: &Evaluation,
    tie: &AllocationTie,
) -> bool {
    let mut lots = evaluation.lots.iter();
    let ranking = lots.find(|lot| lot.id == tie.lot).map(|lot| &lot.ranking);
    let is_shared = |place: &Place| tie.bids.iter().all(|bid| place.bids.contains(bid));
    draws_lots(&reader.of_lot_called(&tie.lot))
        && ranking.is_some_and(|places| places.iter().any(is_shared))
}

/// Whether who wins which lot waits for something, though the lots themselves may be ranked.
pub(super) fn is_allocation_undecided(evaluation: &Evaluation) -> bool {
    let allocation = evaluation.allocation.as_ref();
    allocation.is_some_and(|allocation| allocation.outcome != AllocationOutcome::Allocated)
}

/// What broke a tie: a word, or a word and the criterion it looks at, `most_points:quality`.
pub(super) fn tie_break(
    reader: &Reader<'_>,
    decided_by: &str,
    titled: impl FnOnce(&str) -> String,
) -> String {
    let (word, criterion) = decided_by.split_once(':').unwrap_or((decided_by, ""));
    let said = reader.label("tie_break", word);
    if criterion.is_empty() {
        said
    } else {
        format!("{said} {}", titled(criterion))
    }
}
