//! How the draws of a simulation are parted: replicates, and segments of a size that no thread changes.

use crate::model::{Sampling, Simulation};
use crate::uncertainty::{self, Design};

/// The most draws of a segment, so few that its columns stay in a cache until they are counted. A segment is walked by
/// one thread; its moments are one part of the sums.
const MOST: u64 = 1_024;

/// In how many replicates draws that depend on each other are made, so that their spread tells the error.
const REPLICATES: u32 = 16;

/// What seeds of replicates lie apart: the golden ratio in 64 bits.
const APART: u64 = 0x9E37_79B9_7F4A_7C15;

/// The designs of a simulation.
#[derive(Debug, Clone, Copy)]
pub(super) struct Replicates {
    sampling: uncertainty::Sampling,
    seed: u64,
    draws: u64,
    /// At how many numbers of draws the estimates so far are told.
    stages: u32,
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
    /// Whether the estimates so far are told after it.
    pub(super) is_milestone: bool,
}

impl Segment {
    pub(super) fn length(&self) -> usize {
        usize::try_from(self.draws).unwrap_or_default()
    }
}

impl Replicates {
    pub(super) fn of(settings: &Simulation) -> Self {
        Self {
            sampling: sampling(settings),
            seed: settings.seed,
            draws: u64::from(settings.draws),
            stages: settings.convergence.unwrap_or(0),
            count: match settings.sampling {
                Sampling::PseudoRandom => 1,
                Sampling::LatinHypercube | Sampling::Sobol => REPLICATES.min(settings.draws).max(1),
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
        let alone = self.count == 1;
        // Whole replicates, where their spread tells the error.
        let whole = stages(u64::from(self.count), self.stages);
        (0..self.count).flat_map(move |replicate| {
            let draws = self.draws_of(replicate);
            let ends = if alone {
                stages(draws, self.stages)
            } else {
                Vec::new()
            };
            let is_told = whole.contains(&u64::from(replicate.saturating_add(1)));
            let mut first: u64 = 0;
            std::iter::from_fn(move || {
                let most = first.saturating_add(MOST).min(draws);
                let stage = ends.iter().copied().find(|end| *end > first);
                let end = stage.map_or(most, |stage| stage.min(most));
                let segment = Segment {
                    replicate,
                    first,
                    draws: end.saturating_sub(first),
                    ends_replicate: end == draws,
                    is_milestone: if alone {
                        stage == Some(end)
                    } else {
                        is_told && end == draws
                    },
                };
                first = end;
                (segment.draws > 0).then_some(segment)
            })
        })
    }
}

/// How draws are spread.
pub(super) const fn sampling(settings: &Simulation) -> uncertainty::Sampling {
    match settings.sampling {
        Sampling::PseudoRandom => uncertainty::Sampling::PseudoRandom,
        Sampling::LatinHypercube => uncertainty::Sampling::LatinHypercube,
        Sampling::Sobol => uncertainty::Sampling::Sobol,
    }
}

/// After how many of `all` the estimates so far are told, in so many stages.
fn stages(all: u64, stages: u32) -> Vec<u64> {
    let stages = u64::from(stages);
    let after = |stage: u64| Some(all.checked_mul(stage)?.div_ceil(stages));
    let mut after: Vec<u64> = (1..=stages).filter_map(after).collect();
    after.dedup();
    after
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(sampling: Sampling, draws: u32) -> Vec<Segment> {
        let settings = Simulation {
            draws,
            seed: 7,
            sampling,
            quantiles: Vec::new(),
            convergence: Some(8),
            lots: Vec::new(),
            sha256: String::new(),
        };
        Replicates::of(&settings).segments().collect()
    }

    #[test]
    fn segments_have_every_draw_once() {
        for draws in [1, 7, 100, 4_096, 10_001, 100_000] {
            for sampling in [Sampling::PseudoRandom, Sampling::LatinHypercube] {
                let segments = of(sampling, draws);
                let all: u64 = segments.iter().map(|one| one.draws).sum();
                assert_eq!(all, u64::from(draws));
                assert!(segments.iter().all(|one| one.draws <= MOST));
                assert!(segments.last().unwrap().is_milestone);
            }
        }
        let mut done = 0;
        let segments = of(Sampling::PseudoRandom, 100_000);
        let ends = segments.iter().filter_map(|one| {
            done += one.draws;
            one.is_milestone.then_some(done)
        });
        assert_eq!(ends.collect::<Vec<_>>()[..2], [12_500, 25_000]);
    }
}
