//! The cheapest way to give every lot one choice, where choices use up places.

/// What a choice weighs: first how many lots go to nobody within the limit, then what it costs, in units of
/// the last decimal that is decided by, then how many lots go to combined bids, counted downwards where these
/// win what is equal. Whoever makes weights keeps their sums within `i128`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct Weight {
    pub(super) beyond: i64,
    pub(super) cost: i128,
    pub(super) combined: i64,
}

impl Weight {
    pub(super) const fn plus(self, other: Self) -> Self {
        Self {
            beyond: self.beyond.saturating_add(other.beyond),
            cost: self.cost.saturating_add(other.cost),
            combined: self.combined.saturating_add(other.combined),
        }
    }

    const fn minus(self, other: Self) -> Self {
        Self {
            beyond: self.beyond.saturating_sub(other.beyond),
            cost: self.cost.saturating_sub(other.cost),
            combined: self.combined.saturating_sub(other.combined),
        }
    }
}

/// One way to award a lot: it takes a place of a bidder.
#[derive(Debug, Clone, Copy)]
pub(super) struct Arc {
    pub(super) choice: usize,
    /// Index of the bidder; none where nobody's places are used.
    pub(super) bidder: Option<usize>,
    pub(super) weight: Weight,
}

/// The cheapest arc for each lot, with at most `places` of each bidder; every lot has an arc that uses
/// nobody's places. Returns the arcs by lot, and adds to `work` what it has looked at.
///
/// Lots come one by one, and each takes the shortest way: a place that is free, or one whose lot moves on
/// to another bidder. What stands is the cheapest for the lots so far, so no way goes in circles.
pub(super) fn cheapest(lots: &[Vec<Arc>], places: &[u32], work: &mut u64) -> Vec<Option<Arc>> {
    let mut standing = Standing {
        lots,
        chosen: vec![None; lots.len()],
        used: vec![0; places.len()],
    };
    for lot in 0..lots.len() {
        standing.place(lot, places, work);
    }
    let chosen = standing.chosen.iter().enumerate();
    chosen
        .map(|(lot, chosen)| lots.get(lot)?.get((*chosen)?).copied())
        .collect()
}

/// The lots that have been given an arc.
struct Standing<'a> {
    lots: &'a [Vec<Arc>],
    /// By lot: which of its arcs.
    chosen: Vec<Option<usize>>,
    /// By bidder: how many places.
    used: Vec<u32>,
}

/// The shortest way to a place of a bidder.
#[derive(Debug, Clone, Copy)]
struct Way {
    weight: Weight,
    /// The lot that comes to the bidder, and by which arc.
    lot: usize,
    arc: usize,
}

impl Standing<'_> {
    fn place(&mut self, lot: usize, places: &[u32], work: &mut u64) {
        let mut ways: Vec<Option<Way>> = vec![None; places.len()];
        let mut out: Option<Way> = None;
        self.extend(lot, Weight::default(), &mut ways, &mut out, work);
        let mut changed = true;
        while changed {
            changed = false;
            for mover in 0..self.lots.len() {
                let Some(arc) = self.standing(mover) else {
                    continue;
                };
                let Some(way) = arc
                    .bidder
                    .and_then(|bidder| ways.get(bidder).copied().flatten())
                else {
                    continue;
                };
                let moved = way.weight.minus(arc.weight);
                changed |= self.extend(mover, moved, &mut ways, &mut out, work);
            }
        }
        let is_free = |bidder: usize| self.used.get(bidder) < places.get(bidder);
        let free = ways
            .iter()
            .enumerate()
            .filter(|(bidder, _)| is_free(*bidder));
        let ends = free.filter_map(|(_, way)| *way).chain(out);
        let end = ends.min_by_key(|way| way.weight);
        let Some(end) = end else { return };
        self.walk(end, lot, &ways);
    }

    /// Where a lot can go after what `before` weighs; whether any way became shorter.
    fn extend(
        &self,
        lot: usize,
        before: Weight,
        ways: &mut [Option<Way>],
        out: &mut Option<Way>,
        work: &mut u64,
    ) -> bool {
        let arcs = self.lots.get(lot).map_or(&[][..], Vec::as_slice);
        let mut changed = false;
        for (index, arc) in arcs.iter().enumerate() {
            *work = work.saturating_add(1);
            let way = Way {
                weight: before.plus(arc.weight),
                lot,
                arc: index,
            };
            let known = match arc.bidder {
                None => &mut *out,
                Some(bidder) => match ways.get_mut(bidder) {
                    Some(known) => known,
                    None => continue,
                },
            };
            if known.is_none_or(|known| way.weight < known.weight) {
                *known = Some(way);
                changed = true;
            }
        }
        changed
    }

    /// Moves each lot of a way, from its end back to the lot that is placed.
    fn walk(&mut self, end: Way, placed: usize, ways: &[Option<Way>]) {
        let mut next = Some(end);
        let mut is_end = true;
        while let Some(way) = next {
            let from = self.standing(way.lot).and_then(|arc| arc.bidder);
            let to = self.lots.get(way.lot).and_then(|arcs| arcs.get(way.arc));
            let to = to.and_then(|arc| arc.bidder);
            if let Some(chosen) = self.chosen.get_mut(way.lot) {
                *chosen = Some(way.arc);
            }
            // Between the ends each bidder gives up one place and takes another.
            if let Some(used) = to.filter(|_| is_end).and_then(|to| self.used.get_mut(to)) {
                *used = used.saturating_add(1);
            }
            is_end = false;
            next = if way.lot == placed {
                None
            } else {
                from.and_then(|from| ways.get(from).copied().flatten())
            };
        }
    }

    fn standing(&self, lot: usize) -> Option<Arc> {
        let chosen = self.chosen.get(lot).copied().flatten()?;
        self.lots.get(lot)?.get(chosen).copied()
    }
}
