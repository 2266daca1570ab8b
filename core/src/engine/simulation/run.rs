//! Segments shared out to threads, and added up in their order, so that the number of threads changes no bit.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::sync_channel;
use std::thread;

use super::counted::Counted;
use super::plan::Plan;
use super::segment::{Replicates, Segment};
use super::tally::Tally;
use super::walk::{Drawn, Walks, factors};
use crate::uncertainty::{Moments, PlaceCounts};

/// The draws of a segment, added up.
pub(super) struct Batch {
    /// By column.
    pub(super) moments: Vec<Moments>,
    pub(super) places: PlaceCounts,
    /// The draws themselves, by column; empty for one that is not kept.
    pub(super) kept: Vec<Vec<f64>>,
    /// In how many draws without an order each column has no number.
    pub(super) missing: Vec<u64>,
}

/// More than this is no gain anywhere.
const MOST_THREADS: usize = 256;

/// Walks every segment and adds it to the tally; false where it was told to stop.
pub(super) fn run(
    plan: &Plan<'_>,
    replicates: &Replicates,
    (threads, keep): (usize, &[bool]),
    tally: &mut Tally,
    progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> bool {
    let segments: Vec<Segment> = replicates.segments().collect();
    if threads <= 1 || cfg!(target_family = "wasm") || segments.len() == 1 {
        return alone(plan, replicates, &segments, keep, tally, progress);
    }
    // More than there are segments would have nothing to do.
    let threads = threads.min(segments.len()).min(MOST_THREADS);
    let factors = factors(plan);
    let (next, stop) = (AtomicUsize::new(0), AtomicBool::new(false));
    let (sender, receiver) = sync_channel::<(usize, Batch)>(threads);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|_| {
                let sender = sender.clone();
                let (next, stop, segments, factors) = (&next, &stop, &segments, &factors);
                scope.spawn(move || {
                    let mut walks = Walks::new(plan, factors);
                    let mut counted = Counted::new(plan);
                    loop {
                        let place = next.fetch_add(1, Ordering::Relaxed);
                        let Some(segment) = segments.get(place) else {
                            return counted;
                        };
                        if stop.load(Ordering::Relaxed) {
                            return counted;
                        }
                        let drawn = walks.segment(replicates, segment);
                        let batch = added_up(plan, drawn, keep, &mut counted);
                        if sender.send((place, batch)).is_err() {
                            return counted;
                        }
                    }
                })
            })
            .collect();
        drop(sender);
        // What comes before its turn waits.
        let mut waiting = BTreeMap::new();
        let mut segments = segments.iter().enumerate();
        let mut due = segments.next();
        let mut goes_on = true;
        for (place, batch) in receiver {
            waiting.insert(place, batch);
            while goes_on
                && let Some((place, segment)) = due
                && let Some(batch) = waiting.remove(&place)
            {
                tally.add(batch, segment);
                if progress(tally.done).is_break() {
                    stop.store(true, Ordering::Relaxed);
                    goes_on = false;
                }
                due = segments.next();
            }
        }
        for worker in workers {
            match worker.join() {
                Ok(counted) => tally.count(counted),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        goes_on
    })
}

fn alone(
    plan: &Plan<'_>,
    replicates: &Replicates,
    segments: &[Segment],
    keep: &[bool],
    tally: &mut Tally,
    progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> bool {
    let factors = factors(plan);
    let mut walks = Walks::new(plan, &factors);
    let mut counted = Counted::new(plan);
    for segment in segments {
        let drawn = walks.segment(replicates, segment);
        let batch = added_up(plan, drawn, keep, &mut counted);
        tally.add(batch, segment);
        if progress(tally.done).is_break() {
            return false;
        }
    }
    tally.count(counted);
    true
}

fn added_up(plan: &Plan<'_>, drawn: Drawn<'_>, keep: &[bool], counted: &mut Counted) -> Batch {
    let Drawn { table, places } = drawn;
    let moments = counted.count(table);
    let mut missing = vec![0; plan.columns];
    if places.without > 0 {
        for (missing, column) in missing.iter_mut().zip(table.columns()) {
            let lost = column.iter().filter(|value| value.is_nan()).count();
            *missing = u64::try_from(lost).unwrap_or(u64::MAX);
        }
    }
    let kept = table.columns().zip(keep);
    let kept = kept.map(|(column, keep)| if *keep { column.to_vec() } else { Vec::new() });
    Batch {
        moments,
        places,
        missing,
        kept: kept.collect(),
    }
}
