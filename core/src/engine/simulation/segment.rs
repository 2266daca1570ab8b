//! How the draws of a simulation are parted: replicates, and segments of a size that no thread changes.

use super::Settings;
use crate::uncertainty::{Design, Sampling};

/// The most draws of a segment. A segment is walked by one thread; its moments are one part of the sums.
const MOST: u64 = 4_096;

/// In how many replicates draws that depend on each other are made, so that their spread tells the error.
const REPLICATES: u32 = 16;

/// What seeds of replicates lie apart: the golden ratio in 64 bits.
const APART: u64 = 0x9E37_79B9_7F4A_7C15;

/// The designs of a simulation.
#[derive(Debug, Clone, Copy)]
pub(super) struct Replicates {
    sampling: Sampling,
    seed: u64,
    draws: u64,
    pub(super) count: u32,
}

/// Draws that are made one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Segment {
    pub(super) replicate: u32,
    /// The first draw, within the replicate.
    pub(super) first: u64,
    /// How many draws.
    pub(super) draws: u64,
    pub(super) ends_replicate: bool,
    /// Whether an eighth, a quarter, half or all of the draws are made with it.
    pub(super) is_milestone: bool,
}

impl Segment {
    pub(super) fn length(&self) -> usize {
        usize::try_from(self.draws).unwrap_or_default()
    }
}

impl Replicates {
    pub(super) fn of(settings: &Settings) -> Self {
        Self {
            sampling: settings.sampling,
            seed: settings.seed,
            draws: settings.draws,
            count: match settings.sampling {
                Sampling::PseudoRandom => 1,
                Sampling::LatinHypercube | Sampling::Sobol => REPLICATES,
            },
        }
    }

    /// The design of a replicate. The first has the seed itself.
    pub(super) fn design(&self, replicate: u32) -> Design {
        Design {
            sampling: self.sampling,
            seed: self
                .seed
                .wrapping_add(APART.wrapping_mul(u64::from(replicate))),
            draws: self.draws_of(replicate),
        }
    }

    /// How many draws a replicate has: the first ones one more where they do not go up.
    fn draws_of(&self, replicate: u32) -> u64 {
        let count = u64::from(self.count.max(1));
        let each = self.draws.checked_div(count).unwrap_or_default();
        let rest = self.draws.checked_rem(count).unwrap_or_default();
        each.saturating_add(u64::from(u64::from(replicate) < rest))
    }

    /// The segments, in the order in which they are added up.
    pub(super) fn segments(self) -> impl Iterator<Item = Segment> {
        (0..self.count).flat_map(move |replicate| {
            let draws = self.draws_of(replicate);
            let cuts = cuts(draws, self.count == 1);
            let firsts = std::iter::once(0).chain(cuts.clone());
            let of_replicates = [8, 4, 2, 1].map(|part| self.count.checked_div(part));
            firsts.zip(cuts).map(move |(first, end)| {
                let ends_replicate = end == draws;
                let after = Some(replicate.saturating_add(1));
                Segment {
                    replicate,
                    first,
                    draws: end.saturating_sub(first),
                    ends_replicate,
                    is_milestone: if self.count == 1 {
                        milestones(draws).contains(&end)
                    } else {
                        ends_replicate && of_replicates.contains(&after)
                    },
                }
            })
        })
    }
}

/// An eighth, a quarter, half and all of the draws.
fn milestones(draws: u64) -> [u64; 4] {
    [8, 4, 2, 1].map(|part| draws.div_ceil(part))
}

/// Where segments end: after as many draws as one may have, and at milestones.
fn cuts(draws: u64, at_milestones: bool) -> impl Iterator<Item = u64> + Clone {
    let next = move |from: u64| {
        let most = from.saturating_add(MOST).min(draws);
        let mut milestones = milestones(draws).into_iter().filter(|_| at_milestones);
        let milestone = milestones.find(|milestone| *milestone > from);
        (from < draws).then(|| milestone.map_or(most, |milestone| milestone.min(most)))
    };
    std::iter::successors(next(0), move |end| next(*end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(sampling: Sampling, draws: u64) -> Vec<Segment> {
        let settings = Settings {
            sampling,
            seed: 7,
            draws,
            ..Settings::default()
        };
        Replicates::of(&settings).segments().collect()
    }

    #[test]
    fn segments_have_every_draw_once() {
        for draws in [1, 7, 100, 4_096, 10_001, 100_000] {
            for sampling in [Sampling::PseudoRandom, Sampling::LatinHypercube] {
                let segments = of(sampling, draws);
                assert_eq!(segments.iter().map(|one| one.draws).sum::<u64>(), draws);
                assert!(segments.iter().all(|one| one.draws <= MOST));
                assert!(segments.last().unwrap().is_milestone || draws < 16);
            }
        }
        let milestones = of(Sampling::PseudoRandom, 100_000);
        let mut done = 0;
        let ends = milestones.iter().filter_map(|one| {
            done += one.draws;
            one.is_milestone.then_some(done)
        });
        assert_eq!(ends.collect::<Vec<_>>(), [12_500, 25_000, 50_000, 100_000]);
    }
}
