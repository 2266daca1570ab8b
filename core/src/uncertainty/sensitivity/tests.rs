//! Against what is known analytically, and against SALib on the same numbers.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::doc_markdown,
    clippy::type_complexity,
    reason = "a test that goes wrong here fails, as it should"
)]

use std::ops::ControlFlow;

use super::*;

/// Nobody stops it.
fn on(_: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// A model whose outputs are functions of all their inputs, each in a part of its own.
struct Functions {
    inputs: usize,
    parts: Vec<Part>,
    outputs: Vec<Vec<usize>>,
    of: Vec<fn(&[f64]) -> f64>,
}

impl Functions {
    fn new(inputs: usize, of: Vec<(Vec<usize>, fn(&[f64]) -> f64)>) -> Self {
        let (reads, of): (Vec<_>, Vec<_>) = of.into_iter().unzip();
        Self {
            inputs,
            outputs: (0..reads.len()).map(|part| vec![part]).collect(),
            parts: reads
                .into_iter()
                .map(|inputs| Part { inputs, values: 1 })
                .collect(),
            of,
        }
    }
}

impl Model for Functions {
    fn inputs(&self) -> usize {
        self.inputs
    }

    fn parts(&self) -> &[Part] {
        &self.parts
    }

    fn outputs(&self) -> &[Vec<usize>] {
        &self.outputs
    }

    fn part(&self, part: usize, inputs: &[&[f64]], values: &mut [Vec<f64>]) {
        for (lane, value) in values[0].iter_mut().enumerate() {
            let at: Vec<f64> = inputs.iter().map(|column| column[lane]).collect();
            *value = (self.of[part])(&at);
        }
    }

    fn output(&self, _: usize, values: &[&[Vec<f64>]], result: &mut [f64]) {
        // The first part alone, or what it is above the second.
        result.copy_from_slice(&values[0][0]);
        for other in values.iter().skip(1) {
            for (result, other) in result.iter_mut().zip(&other[0]) {
                *result -= other;
            }
        }
    }
}

const PRIMES: [f64; 16] = [
    2.0, 3.0, 5.0, 7.0, 11.0, 13.0, 17.0, 19.0, 23.0, 29.0, 31.0, 37.0, 41.0, 43.0, 47.0, 53.0,
];

/// The rows of a sequence with little discrepancy: the fractions of the multiples of square roots of primes.
fn kronecker(half: Half, first: u64, columns: &mut [Vec<f64>]) {
    let inputs = columns.len();
    for (input, column) in columns.iter_mut().enumerate() {
        let prime = PRIMES[if half == Half::A {
            input
        } else {
            inputs + input
        }];
        for (lane, value) in column.iter_mut().enumerate() {
            let product = (first + lane as u64 + 1) as f64 * prime.sqrt();
            *value = product - product.floor();
        }
    }
}

fn ishigami(u: &[f64]) -> f64 {
    let [x1, x2, x3] = [0, 1, 2].map(|input| (2.0 * u[input] - 1.0) * std::f64::consts::PI);
    x1.sin() + 7.0 * x2.sin() * x2.sin() + 0.1 * x3 * x3 * x3 * x3 * x1.sin()
}

/// `Π (|4 u_i − 2| + a_i) / (1 + a_i)` with a = 0, 1, 4.5, 9.
fn sobol_g(u: &[f64]) -> f64 {
    let factors = u.iter().zip([0.0, 1.0, 4.5, 9.0]);
    factors
        .map(|(u, a)| ((4.0 * u - 2.0).abs() + a) / (1.0 + a))
        .product()
}

fn single(inputs: usize) -> Vec<Vec<usize>> {
    (0..inputs).map(|input| vec![input]).collect()
}

fn plan(draws: u64) -> Plan {
    Plan {
        draws,
        pairs: true,
        threads: 1,
    }
}

fn close(name: &str, found: f64, expected: f64, tolerance: f64) {
    assert!(
        (found - expected).abs() <= tolerance,
        "{name}: {found}, not {expected}"
    );
}

/// The numbers of Ishigami and Homma (1990), by the closed formulas of Saltelli et al. (2008).
#[test]
fn the_indices_of_ishigami_are_those_of_its_formulas() {
    let model = Functions::new(3, vec![(vec![0, 1, 2], ishigami)]);
    let of = &indices(&model, &single(3), plan(1 << 14), &kronecker, &mut on).unwrap()[0];
    close("mean", of.mean, 3.5, 0.01);
    close("variance", of.variance, 13.844_587_940_719_256, 0.05);
    let shares = of.shares.as_ref().unwrap();
    let firsts = [0.313_905_191_147_811_46, 0.442_411_144_790_040_8, 0.0];
    let totals = [
        0.557_588_855_209_959_2,
        0.442_411_144_790_040_8,
        0.243_683_664_062_147_73,
    ];
    for (share, (first, total)) in shares.iter().zip(firsts.into_iter().zip(totals)) {
        close("first", share.first.value, first, 0.01);
        close("total", share.total.value, total, 0.01);
        let (low, high) = share.total.interval();
        assert!(low < total && total < high, "{share:?}");
    }
    let second: Vec<f64> = of.pairs.iter().map(|pair| pair.second.value).collect();
    for (found, expected) in second.into_iter().zip([0.0, 0.243_683_664_062_147_73, 0.0]) {
        close("second", found, expected, 0.02);
    }
}

/// V_i = 1 / (3 (1 + a_i)²), V = Π (1 + V_i) − 1, total (V_i Π (1 + V_j)) / V over the others.
#[test]
fn the_indices_of_the_g_function_are_those_of_its_formulas() {
    let model = Functions::new(4, vec![(vec![0, 1, 2, 3], sobol_g)]);
    let of = &indices(&model, &single(4), plan(1 << 14), &kronecker, &mut on).unwrap()[0];
    let own = [0.0, 1.0, 4.5, 9.0].map(|a: f64| 1.0 / (3.0 * (1.0 + a) * (1.0 + a)));
    let product: f64 = own.iter().map(|own| 1.0 + own).product();
    for (share, own) in of.shares.as_ref().unwrap().iter().zip(own) {
        close("first", share.first.value, own / (product - 1.0), 0.01);
        let total = own * product / (1.0 + own) / (product - 1.0);
        close("total", share.total.value, total, 0.01);
    }
}

/// What SALib 1.6.0 makes of the same 64 rows of the G function, by `python tests/uncertainty/salib_numbers.py`.
#[test]
fn indices_of_few_rows_are_those_of_salib() {
    let model = Functions::new(4, vec![(vec![0, 1, 2, 3], sobol_g)]);
    let of = &indices(&model, &single(4), plan(64), &kronecker, &mut on).unwrap()[0];
    for (share, (first, total)) in of
        .shares
        .as_ref()
        .unwrap()
        .iter()
        .zip(SALIB_FIRST.into_iter().zip(SALIB_TOTAL))
    {
        close("first", share.first.value, first, 1e-12);
        close("total", share.total.value, total, 1e-12);
    }
    for (pair, second) in of.pairs.iter().zip(SALIB_SECOND) {
        close("second", pair.second.value, second, 1e-12);
    }
}

const SALIB_FIRST: [f64; 4] = [
    0.581_597_973_675_174_7,
    0.026_113_530_524_535_32,
    0.033_096_644_466_372_31,
    0.005_386_724_019_259_654,
];
const SALIB_TOTAL: [f64; 4] = [
    0.558_281_302_155_572_1,
    0.256_918_280_502_595_24,
    0.034_445_409_650_120_57,
    0.005_497_028_712_917_533,
];
const SALIB_SECOND: [f64; 6] = [
    0.246_617_737_937_832_95,
    0.005_979_531_967_918_311,
    0.003_336_488_627_168_182_3,
    0.253_789_425_050_508_17,
    0.247_995_622_935_932_86,
    -0.023_649_622_100_478_468,
];
/// mu, mu* and sigma, by input.
const SALIB_EFFECTS: [[f64; 3]; 4] = [
    [
        -0.167_684_848_484_848_27,
        1.819_090_909_090_909_8,
        2.461_089_068_143_321,
    ],
    [
        0.128_048_484_848_484_97,
        1.192_412_121_212_121_5,
        1.707_636_635_290_992_2,
    ],
    [
        0.014_351_515_151_515_27,
        0.457_745_454_545_454_9,
        0.702_632_847_650_092_6,
    ],
    [
        0.007_951_515_151_515_157,
        0.262_254_545_454_545_46,
        0.400_733_549_016_827,
    ],
];

/// The linear model of Saltelli et al. (2008): every share is (c_i s_i)² of their sum, each input's effect over its
/// range is c_i times the range, and nothing acts together with anything.
const COEFFICIENTS: [f64; 4] = [8.3166, -0.5, 0.7441, 1.0];
const DEVIATIONS: [f64; 4] = [10.0, 20.0, 30.0, 5.0];

fn linear(x: &[f64]) -> f64 {
    x.iter().zip(COEFFICIENTS).map(|(x, c)| c * x).sum()
}

/// Uniform with the standard deviations of the case.
fn linear_of_uniforms(u: &[f64]) -> f64 {
    let spread = u.iter().zip(DEVIATIONS);
    let x: Vec<f64> = spread.map(|(u, s)| (u - 0.5) * s * 12_f64.sqrt()).collect();
    linear(&x)
}

#[test]
fn the_shares_of_a_linear_model_are_those_of_its_coefficients() {
    let model = Functions::new(4, vec![(vec![0, 1, 2, 3], linear_of_uniforms)]);
    let of = &indices(&model, &single(4), plan(1 << 14), &kronecker, &mut on).unwrap()[0];
    close("variance", of.variance, 7_539.899_885, 10.0);
    let expected = [
        0.917_330_954_189_453_4,
        0.013_262_775_570_659_982,
        0.066_090_576_347_221_62,
        0.003_315_693_892_664_995_5,
    ];
    for (share, expected) in of.shares.as_ref().unwrap().iter().zip(expected) {
        close("first", share.first.value, expected, 0.01);
        close("total", share.total.value, expected, 0.01);
    }
}

#[test]
fn the_effects_of_a_linear_model_are_its_coefficients() {
    let model = Functions::new(4, vec![(vec![0, 1, 2, 3], linear)]);
    let ranges = DEVIATIONS.map(|s| (100.0 - s, 100.0 + s));
    let grid = Grid {
        levels: 4,
        trajectories: 16,
    };
    let starts = |columns: &mut [Vec<f64>]| kronecker(Half::A, 0, columns);
    let effects = screen(&model, &ranges, grid, &starts, &mut on).unwrap();
    for (input, effect) in effects[0].iter().enumerate() {
        let effect = effect.unwrap();
        let slope = COEFFICIENTS[input] * 2.0 * DEVIATIONS[input];
        close("mu", effect.mu.value, slope, 1e-9);
        close("mu*", effect.mu_star.value, slope.abs(), 1e-9);
        close("sigma", effect.sigma, 0.0, 1e-9);
    }
}

/// What SALib 1.6.0 makes of the same 16 trajectories of the G function, by
/// `python tests/uncertainty/salib_numbers.py`.
#[test]
fn effects_are_those_of_salib() {
    let model = Functions::new(4, vec![(vec![0, 1, 2, 3], sobol_g)]);
    let grid = Grid {
        levels: 6,
        trajectories: 16,
    };
    let starts = |columns: &mut [Vec<f64>]| kronecker(Half::A, 0, columns);
    let effects = screen(&model, &[(0.0, 1.0); 4], grid, &starts, &mut on).unwrap();
    for (effect, expected) in effects[0].iter().zip(SALIB_EFFECTS) {
        let effect = effect.unwrap();
        let found = [effect.mu.value, effect.mu_star.value, effect.sigma];
        for (found, expected) in found.into_iter().zip(expected) {
            close("effect", found, expected, 1e-12);
        }
    }
}

/// Two bids with an input each and one of the buyer's in common, and what the first is above the second.
fn two_bids() -> Functions {
    let cost: fn(&[f64]) -> f64 = |x| x[0] * x[1];
    let mut model = Functions::new(3, vec![(vec![0, 1], cost), (vec![0, 2], cost)]);
    model.outputs.push(vec![0, 1]);
    model
}

#[test]
fn what_an_output_does_not_read_has_no_share_of_it() {
    let all = indices(&two_bids(), &single(3), plan(256), &kronecker, &mut on).unwrap();
    let share = |output: usize, group: usize| all[output].shares.as_ref().unwrap()[group];
    assert_eq!(share(0, 2).total, Estimate::certain(0.0));
    assert_eq!(share(1, 1).first, Estimate::certain(0.0));
    assert!(share(2, 1).total.value > 0.0 && share(2, 2).total.value > 0.0);
    assert!(share(2, 0).total.value > 0.0);
}

/// Only what moves is calculated again, and the result is that of calculating everything.
#[test]
fn parts_change_no_index() {
    let whole = |of: fn(&[f64]) -> f64| Functions::new(3, vec![(vec![0, 1, 2], of)]);
    let parts = indices(&two_bids(), &single(3), plan(256), &kronecker, &mut on).unwrap();
    let models = [
        whole(|x| x[0] * x[1]),
        whole(|x| x[0] * x[2]),
        whole(|x| x[0] * x[1] - x[0] * x[2]),
    ];
    for (model, parts) in models.iter().zip(parts) {
        let of = indices(model, &single(3), plan(256), &kronecker, &mut on).unwrap();
        let of = of[0].shares.as_ref().unwrap();
        for (one, other) in of.iter().zip(parts.shares.as_ref().unwrap()) {
            assert_eq!(one.total.value.to_bits(), other.total.value.to_bits());
            close("first", one.first.value, other.first.value, 0.0);
        }
    }
}

#[test]
fn threads_change_no_bit() {
    let model = Functions::new(3, vec![(vec![0, 1, 2], ishigami)]);
    let one = indices(&model, &single(3), plan(1_024), &kronecker, &mut on).unwrap();
    let three = Plan {
        threads: 3,
        ..plan(1_024)
    };
    assert_eq!(
        indices(&model, &single(3), three, &kronecker, &mut on).unwrap(),
        one
    );
}

/// Inputs in one group make what they make alone and together.
#[test]
fn a_group_makes_what_its_inputs_make_together() {
    let model = Functions::new(3, vec![(vec![0, 1, 2], ishigami)]);
    let groups = [vec![0, 2], vec![1]];
    let of = &indices(&model, &groups, plan(1 << 14), &kronecker, &mut on).unwrap()[0];
    let shares = of.shares.as_ref().unwrap();
    close(
        "first",
        shares[0].first.value,
        0.557_588_855_209_959_2,
        0.01,
    );
    close(
        "total",
        shares[0].total.value,
        0.557_588_855_209_959_2,
        0.01,
    );
}

#[test]
fn what_does_not_vary_has_no_shares_and_what_has_no_result_is_counted() {
    let constant: fn(&[f64]) -> f64 = |_| 0.1;
    let partly: fn(&[f64]) -> f64 = |x| if x[0] < 0.25 { f64::NAN } else { x[0] };
    let model = Functions::new(1, vec![(vec![0], constant), (vec![0], partly)]);
    let of = indices(&model, &single(1), plan(256), &kronecker, &mut on).unwrap();
    assert_eq!((of[0].shares.as_ref(), of[0].rows), (None, 256));
    assert!(of[1].rows > 128 && of[1].rows < 160, "{}", of[1].rows);
    // Where A and B have a result, A with the only input of B has that of B.
    assert_eq!(of[1].without_result, 0);
    close("mean", of[1].mean, 0.625, 0.01);
}

#[test]
fn draws_that_make_no_batches_and_inputs_that_are_not_there_are_refused() {
    let model = two_bids();
    let refused = |draws, group| indices(&model, &[vec![group]], plan(draws), &kronecker, &mut on);
    assert_eq!(refused(100, 0), Err(Unshared::Draws));
    assert_eq!(refused(0, 0), Err(Unshared::Draws));
    assert_eq!(refused(64, 3), Err(Unshared::Input(3)));
    let grid = |levels, trajectories| {
        let grid = Grid {
            levels,
            trajectories,
        };
        screen(&model, &[(0.0, 1.0); 3], grid, &|_| {}, &mut on)
    };
    assert_eq!(grid(3, 8), Err(Unscreened::Levels));
    assert_eq!(grid(4, 3), Err(Unscreened::Trajectories));
}

#[test]
fn rows_and_steps_are_told_as_they_are_made_and_stop_where_they_are_told_to() {
    let model = two_bids();
    let (draws, grid) = (
        1_024,
        Grid {
            levels: 4,
            trajectories: 8,
        },
    );
    for threads in [1, 3] {
        let plan = super::Plan {
            threads,
            ..plan(draws)
        };
        let mut rows = 0;
        let mut told = |more| {
            rows += more;
            ControlFlow::Continue(())
        };
        indices(&model, &single(3), plan, &kronecker, &mut told).unwrap();
        assert_eq!(rows, draws);
        for last in [1, draws] {
            let mut rows = 0;
            let mut told = |more| {
                rows += more;
                if rows < last {
                    ControlFlow::Continue(())
                } else {
                    ControlFlow::Break(())
                }
            };
            let stopped = indices(&model, &single(3), plan, &kronecker, &mut told);
            assert_eq!(stopped, Err(Unshared::Stopped));
        }
    }
    // At the start, and after the step of each of the three inputs.
    let mut times = 0;
    let mut told = |trajectories| {
        assert_eq!(trajectories, 8);
        times += 1;
        ControlFlow::Continue(())
    };
    screen(&model, &[(0.0, 1.0); 3], grid, &|_| {}, &mut told).unwrap();
    assert_eq!(times, 4);
    let mut stop = |_| ControlFlow::Break(());
    let stopped = screen(&model, &[(0.0, 1.0); 3], grid, &|_| {}, &mut stop);
    assert_eq!(stopped, Err(Unscreened::Stopped));
}
