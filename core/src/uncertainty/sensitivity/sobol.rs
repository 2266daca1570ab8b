//! Sobol's indices: which share of an output's variance an input makes, alone and with all others.

use std::ops::ControlFlow;
use std::sync::mpsc::channel;

use super::estimate::Estimate;
use super::model::{Block, Model, Reach};
use super::sums::{Crossed, Moved, Sums};

/// The draws are cut into as many batches, whose spread tells the error.
pub const BATCHES: u64 = 32;

/// How many draws are calculated at a time.
const ROWS: u64 = 128;

/// The two samples of Saltelli's design.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Half {
    /// The one that inputs are moved in.
    A,
    /// The one that they are moved to.
    B,
}

/// Fills a column for each input with the draws of one sample, from a row on.
pub type Sample<'a> = dyn Fn(Half, u64, &mut [Vec<f64>]) + Sync + 'a;

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plan {
    /// How many rows each sample has.
    pub draws: u64,
    /// Whether pairs of groups are asked for.
    pub pairs: bool,
    /// How many threads calculate; the result is the same for any number.
    pub threads: usize,
}

/// Why there are no indices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unshared {
    /// The draws are not a multiple of [`BATCHES`], or none.
    Draws,
    /// A group names an input that the model does not have.
    Input(usize),
    /// It was told to stop.
    Stopped,
}

/// The share of the variance that a group of inputs makes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share {
    /// The group, by its place.
    pub group: usize,
    /// What is gone of the variance, on average, when the group is known: the first index.
    pub first: Estimate,
    /// What is left of the variance, on average, when all other inputs are known: the total index.
    pub total: Estimate,
}

/// The share that two groups make together beyond what each makes alone: the second-order index.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pair {
    /// The two groups.
    pub groups: [usize; 2],
    /// The share.
    pub second: Estimate,
}

/// What drives an output.
#[derive(Debug, Clone, PartialEq)]
pub struct Indices {
    /// The mean of the output.
    pub mean: f64,
    /// Its variance.
    pub variance: f64,
    /// How many rows had a result at both samples, and so count.
    pub rows: u64,
    /// How many results of moved rows were none, of the rows that count; they are left out.
    pub without_result: u64,
    /// The shares of all groups in order, those included that the output does not follow: their shares are
    /// zero without error. None where the output does not vary.
    pub shares: Option<Vec<Share>>,
    /// The pairs of groups that the output follows.
    pub pairs: Vec<Pair>,
}

/// The Sobol indices of every output, for every group of inputs.
///
/// The groups move
/// independently of each other; inputs that depend on each other belong into one group.
///
/// ```text
/// first   S_i  = mean (f(B) − m) (f(AB_i) − f(A)) / V
/// total   T_i  = mean (f(A) − f(AB_i))² / 2 V
/// second  S_ij = mean ((f(BA_i) − m) (f(AB_j) − m) − (f(A) − m) (f(B) − m)) / V − S_i − S_j
/// ```
///
/// where `AB_i` is the sample A with the columns of group i from B, and m and V are the mean and the variance
/// over both samples. First and second order by Saltelli (2010), totals by Jansen (1999). Errors are those of a
/// jackknife over [`BATCHES`] batches of consecutive rows; a scrambled Sobol sequence is better than its batches,
/// and its errors are then bounds. `told` is told how many rows have been calculated since it last was, and may stop
/// it.
///
/// # Errors
///
/// Draws that are no multiple of the batches, inputs that are not there, and where it was told to stop.
pub fn indices(
    model: &dyn Model,
    groups: &[Vec<usize>],
    plan: Plan,
    sample: &Sample<'_>,
    told: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> Result<Vec<Indices>, Unshared> {
    if plan.draws == 0 || !plan.draws.is_multiple_of(BATCHES) {
        return Err(Unshared::Draws);
    }
    let beyond = |input: &&usize| **input >= model.inputs();
    if let Some(input) = groups.iter().flatten().find(beyond) {
        return Err(Unshared::Input(*input));
    }
    let reaches: Vec<Reach> = groups.iter().map(|group| Reach::of(model, group)).collect();
    let bench = Bench {
        model,
        groups,
        reaches: &reaches,
        plan,
        sample,
        origins: origins(model, sample),
    };
    let batches = bench.batches(told).ok_or(Unshared::Stopped)?;
    let outputs = 0..model.outputs().len();
    Ok(outputs
        .map(|output| {
            let of: Vec<&Sums> = batches.iter().filter_map(|one| one.get(output)).collect();
            bench.indices(output, &of)
        })
        .collect())
}

/// A value of every output to measure from, so that no digits are lost where outputs hardly vary: the first
/// result of the sample.
fn origins(model: &dyn Model, sample: &Sample<'_>) -> Vec<f64> {
    let rows = 32;
    let mut columns = vec![vec![0.0; rows]; model.inputs()];
    sample(Half::A, 0, &mut columns);
    let mut block = Block::new(model, rows);
    block.calculate(&columns);
    let outputs = block.outputs.iter();
    outputs
        .map(|output| output.iter().copied().find(|value| value.is_finite()))
        .map(Option::unwrap_or_default)
        .collect()
}

struct Bench<'a> {
    model: &'a dyn Model,
    groups: &'a [Vec<usize>],
    reaches: &'a [Reach],
    plan: Plan,
    sample: &'a Sample<'a>,
    origins: Vec<f64>,
}

impl Bench<'_> {
    /// The sums of every batch, by output; each batch is the same whoever calculates it. None where it was told to
    /// stop.
    fn batches(&self, told: &mut dyn FnMut(u64) -> ControlFlow<()>) -> Option<Vec<Vec<Sums>>> {
        let threads = if cfg!(target_arch = "wasm32") {
            1
        } else {
            self.plan.threads.clamp(1, BATCHES as usize)
        };
        if threads == 1 {
            return (0..BATCHES).map(|batch| self.batch(batch, told)).collect();
        }
        let numbers: Vec<u64> = (0..BATCHES).collect();
        let (sender, receiver) = channel();
        std::thread::scope(|scope| {
            let share = (BATCHES as usize).div_ceil(threads);
            let workers: Vec<_> = numbers
                .chunks(share)
                .map(|numbers| {
                    let sender = sender.clone();
                    scope.spawn(move || {
                        // Nobody hears it any more where it was told to stop.
                        let mut told = |rows: u64| match sender.send(rows) {
                            Ok(()) => ControlFlow::Continue(()),
                            Err(_) => ControlFlow::Break(()),
                        };
                        let batches = numbers.iter().map(|batch| self.batch(*batch, &mut told));
                        batches.collect::<Option<Vec<_>>>()
                    })
                })
                .collect();
            drop(sender);
            // Whoever asked is told on the thread that asked.
            let is_stopped = receiver.into_iter().any(|rows| told(rows).is_break());
            let ends = workers.into_iter().map(std::thread::ScopedJoinHandle::join);
            let ends = ends.map(|end| end.unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
            let batches: Option<Vec<Vec<_>>> = ends.collect();
            let batches = batches.filter(|_| !is_stopped)?;
            Some(batches.into_iter().flatten().collect())
        })
    }

    fn batch(&self, batch: u64, told: &mut dyn FnMut(u64) -> ControlFlow<()>) -> Option<Vec<Sums>> {
        let size = self.plan.draws / BATCHES;
        let mut sums: Vec<Sums> = (0..self.model.outputs().len())
            .map(|output| {
                let followed = self.followed(output).len();
                let pairs = if self.plan.pairs {
                    followed * followed.saturating_sub(1) / 2
                } else {
                    0
                };
                Sums {
                    groups: vec![Moved::default(); followed],
                    pairs: vec![Crossed::default(); pairs],
                    ..Sums::default()
                }
            })
            .collect();
        let mut first = 0;
        while first < size {
            let rows = ROWS.min(size - first);
            Rows::new(self, batch * size + first, rows as usize).add_to(&mut sums);
            first += rows;
            if told(rows).is_break() {
                return None;
            }
        }
        Some(sums)
    }

    /// The groups that an output follows.
    fn followed(&self, output: usize) -> Vec<usize> {
        let reaches = self.reaches.iter().enumerate();
        reaches
            .filter(|(_, reach)| reach.outputs.contains(&output))
            .map(|(group, _)| group)
            .collect()
    }

    fn indices(&self, output: usize, batches: &[&Sums]) -> Indices {
        let mut all = Sums::default();
        for batch in batches {
            all.add(batch, 1.0);
        }
        let without: Vec<Sums> = batches
            .iter()
            .map(|batch| {
                let mut rest = all.clone();
                rest.add(batch, -1.0);
                rest
            })
            .collect();
        let followed = self.followed(output);
        let moved = all
            .groups
            .iter()
            .map(|group| all.rows - group.rows)
            .sum::<f64>();
        let origin = self.origins.get(output).copied().unwrap_or_default();
        let estimate = |of: &dyn Fn(&Sums) -> f64| jackknife(of(&all), without.iter().map(of));
        let share = |group: usize| {
            let place = followed.iter().position(|followed| *followed == group);
            let estimated = |of: fn(&Sums, usize) -> f64| {
                place.map_or(Estimate::certain(0.0), |place| {
                    estimate(&|sums| of(sums, place))
                })
            };
            Share {
                group,
                first: estimated(Sums::first),
                total: estimated(Sums::total),
            }
        };
        let varies = all.variance() > 0.0;
        let asked = varies && self.plan.pairs;
        let pairs = pairs(followed.len()).enumerate().filter(|_| asked);
        Indices {
            mean: origin + all.mean(),
            variance: all.variance(),
            rows: all.rows as u64,
            without_result: moved as u64,
            shares: varies.then(|| (0..self.groups.len()).map(share).collect()),
            pairs: pairs
                .map(|(pair, places)| Pair {
                    groups: places.map(|place| followed.get(place).copied().unwrap_or_default()),
                    second: estimate(&|sums| sums.second(pair, places)),
                })
                .collect(),
        }
    }
}

/// Every two of so many, the later last.
fn pairs(of: usize) -> impl Iterator<Item = [usize; 2]> {
    (0..of).flat_map(move |one| (one + 1..of).map(move |other| [one, other]))
}

/// The error of an estimate from the estimates without each batch.
fn jackknife(value: f64, without: impl ExactSizeIterator<Item = f64> + Clone) -> Estimate {
    let count = without.len() as f64;
    let mean = without.clone().sum::<f64>() / count;
    let squares = without.map(|one| (one - mean) * (one - mean)).sum::<f64>();
    let error = (squares * (count - 1.0) / count).sqrt();
    Estimate::with_error(value, error, BATCHES as usize - 1)
}

/// A block of rows at both samples.
struct Rows<'a> {
    bench: &'a Bench<'a>,
    inputs: [Vec<Vec<f64>>; 2],
    at: [Block<'a>; 2],
}

impl<'a> Rows<'a> {
    fn new(bench: &'a Bench<'a>, first: u64, rows: usize) -> Self {
        let inputs = [Half::A, Half::B].map(|half| {
            let mut columns = vec![vec![0.0; rows]; bench.model.inputs()];
            (bench.sample)(half, first, &mut columns);
            columns
        });
        let mut at = [Block::new(bench.model, rows), Block::new(bench.model, rows)];
        for (block, columns) in at.iter_mut().zip(&inputs) {
            block.calculate(columns);
        }
        for block in &mut at {
            for (output, origin) in block.outputs.iter_mut().zip(&bench.origins) {
                for value in output {
                    *value -= origin;
                }
            }
        }
        Self { bench, inputs, at }
    }

    fn add_to(mut self, sums: &mut [Sums]) {
        let [at_a, at_b] = &self.at;
        for (sums, (a, b)) in sums.iter_mut().zip(at_a.outputs.iter().zip(&at_b.outputs)) {
            for (a, b) in a.iter().zip(b) {
                if a.is_finite() && b.is_finite() {
                    sums.rows += 1.0;
                    sums.both += a + b;
                    sums.squares += a * a + b * b;
                    sums.products += a * b;
                }
            }
        }
        let mut next = vec![0; sums.len()];
        // The outputs with each group moved from A to B, and from B to A, where pairs are asked for.
        let mut moved: [Vec<Vec<Vec<f64>>>; 2] =
            [vec![Vec::new(); sums.len()], vec![Vec::new(); sums.len()]];
        for group in 0..self.bench.groups.len() {
            for (output, result) in self.moved(group, 0) {
                let [at_a, at_b] = &self.at;
                let (Some(sums), Some(place)) = (sums.get_mut(output), next.get_mut(output)) else {
                    continue;
                };
                let (Some(a), Some(b)) = (at_a.outputs.get(output), at_b.outputs.get(output))
                else {
                    continue;
                };
                if let Some(group) = sums.groups.get_mut(*place) {
                    group.add(a, b, &result);
                }
                *place += 1;
                if let Some(kept) = moved[0].get_mut(output).filter(|_| self.bench.plan.pairs) {
                    kept.push(result);
                }
            }
            if self.bench.plan.pairs {
                for (output, result) in self.moved(group, 1) {
                    if let Some(kept) = moved[1].get_mut(output) {
                        kept.push(result);
                    }
                }
            }
        }
        let [to_b, to_a] = moved;
        for (sums, (to_b, to_a)) in sums.iter_mut().zip(to_b.iter().zip(&to_a)) {
            for (sum, [one, other]) in sums.pairs.iter_mut().zip(pairs(to_a.len())) {
                let (Some(one), Some(other)) = (to_a.get(one), to_b.get(other)) else {
                    continue;
                };
                for (one, other) in one.iter().zip(other) {
                    if (one * other).is_finite() {
                        sum.rows += 1.0;
                        sum.both += one + other;
                        sum.products += one * other;
                    }
                }
            }
        }
    }

    /// The outputs that follow a group, where it is moved from one sample to the other.
    fn moved(&mut self, group: usize, from: usize) -> Vec<(usize, Vec<f64>)> {
        let bench = self.bench;
        let (Some(inputs), Some(reach)) = (bench.groups.get(group), bench.reaches.get(group))
        else {
            return Vec::new();
        };
        let [a, b] = &self.inputs;
        let (stays, moves) = if from == 0 { (a, b) } else { (b, a) };
        let column = |input: usize| {
            let of = if inputs.contains(&input) {
                moves
            } else {
                stays
            };
            of.get(input).map_or(&[][..], Vec::as_slice)
        };
        let Some(block) = self.at.get_mut(from) else {
            return Vec::new();
        };
        block.move_to(reach, column);
        let rows = a.first().map_or(0, Vec::len);
        let outputs = reach.outputs.iter().map(|output| {
            let mut result = vec![0.0; rows];
            block.output(*output, &reach.parts, &mut result);
            let origin = bench.origins.get(*output).copied().unwrap_or_default();
            for value in &mut result {
                *value -= origin;
            }
            (*output, result)
        });
        outputs.collect()
    }
}
