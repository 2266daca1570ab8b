//! Medians of runs that take turns, so that a busy machine slows all of them alike.

use std::time::{Duration, Instant};

/// How long a turn lasts at least.
const TURN: Duration = Duration::from_millis(1);

/// Something that is timed.
pub(crate) struct Runner<'a> {
    run: Box<dyn FnMut() + 'a>,
    nanoseconds: Vec<f64>,
}

impl<'a> Runner<'a> {
    pub(crate) fn new(run: impl FnMut() + 'a) -> Self {
        Self {
            run: Box::new(run),
            nanoseconds: Vec::new(),
        }
    }

    fn turn(&mut self) {
        let began = Instant::now();
        let mut runs = 0.0;
        while began.elapsed() < TURN {
            (self.run)();
            runs += 1.0;
        }
        self.nanoseconds
            .push(began.elapsed().as_secs_f64() * 1e9 / runs);
    }

    /// The median turn, in nanoseconds a run.
    pub(crate) fn median(&self) -> f64 {
        median(self.nanoseconds.clone())
    }
}

/// Lets the runners take so many turns.
pub(crate) fn take_turns(runners: &mut [&mut Runner<'_>], turns: usize) {
    for _ in 0..turns {
        for runner in runners.iter_mut() {
            runner.turn();
        }
    }
}

/// The middle of `times`.
pub(crate) fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}
