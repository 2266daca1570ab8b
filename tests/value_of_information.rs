//! What draws say of a decision: against closed forms, against the definition read word by word, and in
//! properties that hold for any table.

#![allow(
    clippy::cast_precision_loss,
    clippy::float_cmp,
    clippy::needless_range_loop,
    reason = "draws are few, and what is compared is exact"
)]

use std::ops::ControlFlow;

use proptest::prelude::*;
use wholelife::uncertainty::{
    Acceptability, Benefits, Direction, Gain, Line, Mean, Partial, Stretch, affected,
    best_expected, expected_losses, frontier, likeliest, nested, partial_information,
    perfect_information,
};
use wholelife::{calculate, decision_uncertainty};

const DRAWS: usize = 20_000;

/// Standard normal numbers by Box and Muller from a plain generator.
struct Normals(u64);

impl Normals {
    fn uniform(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1_u64 << 53) as f64 + 1e-17
    }

    fn one(&mut self) -> f64 {
        let radius = (-2.0 * self.uniform().ln()).sqrt();
        radius * (std::f64::consts::TAU * self.uniform()).cos()
    }

    fn column(&mut self, mean: f64, deviation: f64) -> Vec<f64> {
        (0..DRAWS).map(|_| mean + deviation * self.one()).collect()
    }
}

/// The closed forms of voi's vignette: NB₁ = 0, NB₂ = p₁ − p₂, p₁ ~ N(1, 1), p₂ ~ N(0, 2); for a part of
/// the variance s², μΦ(μ/s) + sφ(μ/s) − μ.
const EVPI: f64 = 0.479_810_706_348_392_4;
const EVPPI: [f64; 2] = [0.083_315_470_587_686_3, 0.395_593_114_802_612_06];
const EVSI: [(f64, f64); 3] = [
    (10.0, 0.072_325_120_260_862_26),
    (100.0, 0.082_117_605_597_113_8),
    (1000.0, 0.083_194_606_099_986_47),
];

/// The two parameters and the net benefits, as costs of −NB at a willingness to pay of 0.
fn two_normals(seed: u64) -> ([Vec<f64>; 2], [Vec<f64>; 2], Normals) {
    let mut normals = Normals(seed);
    let (one, two) = (normals.column(1.0, 1.0), normals.column(0.0, 2.0));
    let second = one.iter().zip(&two).map(|(one, two)| two - one).collect();
    ([one, two], [vec![0.0; DRAWS], second], normals)
}

fn within(found: f64, error: f64, known: f64, what: &str) {
    let apart = (found - known).abs() / error;
    assert!(apart < 4.0, "{what}: {found} ± {error}, not {known}");
    assert!(error < 0.03 * known.max(0.3), "{what}: error {error}");
}

#[test]
fn two_normals_meet_their_closed_forms() {
    for seed in 1..=2 {
        let (parameters, costs, mut normals) = two_normals(seed);
        let nothing = vec![0.0; DRAWS];
        let costs = costs.each_ref().map(Vec::as_slice);
        let benefits = Benefits::of(&costs, &[&nothing[..]; 2], Direction::HigherIsBetter);
        let grid = [0.0];
        let perfect = perfect_information(&benefits, &grid);
        within(perfect.value[0], perfect.error[0], EVPI, "EVPI");
        let learnt = |columns: &[&[f64]]| partial_information(&benefits, columns, &perfect, &grid);
        let meets = |found: &Partial, known: f64, what: &str| {
            within(found.gain.value[0], found.gain.error[0], known, what);
            let apart = found.gain.value[0] - found.held_out[0];
            assert!(
                apart.abs() < 3.0 * found.gain.error[0],
                "{what}: bias {apart}"
            );
        };
        meets(&learnt(&[&parameters[0]]), EVPPI[0], "EVPPI of p1");
        meets(&learnt(&[&parameters[1]]), EVPPI[1], "EVPPI of p2");
        meets(
            &learnt(&[&parameters[0], &parameters[1]]),
            EVPI,
            "EVPPI of both",
        );
        for (size, known) in EVSI {
            let seen = parameters[0]
                .iter()
                .map(|mean| mean + normals.one() / size.sqrt());
            let seen: Vec<f64> = seen.collect();
            meets(&learnt(&[&seen]), known, "EVSI");
        }
        let other = normals.column(0.0, 1.0);
        let idle = learnt(&[&other]);
        assert!(idle.gain.value[0] < 4.0 * perfect.error[0], "{idle:?}");
        assert_eq!(learnt(&[&vec![3.0; DRAWS]]).gain.value, [0.0]);
    }
}

/// Both together say what neither says alone: NB₂ = p₁·p₂ of two standard normals, for which
/// E max(0, p₁p₂) = E|p₁p₂| / 2 = 1 / π.
#[test]
fn parameters_that_act_together_are_seen_together() {
    let mut normals = Normals(7);
    let (one, two) = (normals.column(0.0, 1.0), normals.column(0.0, 1.0));
    let noise = normals.column(0.0, 1.0);
    let cost: Vec<f64> = (0..DRAWS)
        .map(|draw| noise[draw] - one[draw] * two[draw])
        .collect();
    let nothing = vec![0.0; DRAWS];
    let benefits = Benefits::of(
        &[&nothing, &cost],
        &[&nothing[..]; 2],
        Direction::HigherIsBetter,
    );
    let perfect = perfect_information(&benefits, &[0.0]);
    let both = partial_information(&benefits, &[&one, &two], &perfect, &[0.0]);
    within(
        both.gain.value[0],
        both.gain.error[0],
        std::f64::consts::FRAC_1_PI,
        "both",
    );
    let alone = partial_information(&benefits, &[&one], &perfect, &[0.0]);
    assert!(alone.gain.value[0] < 0.03, "{alone:?}");
}

#[test]
fn nested_draws_meet_the_closed_form_less_their_bias() {
    let mut normals = Normals(3);
    let (outer, inner) = (2_000, 100);
    let fixed: Vec<f64> = (0..outer).map(|_| 2.0 * normals.one()).collect();
    let found = nested(2, outer, inner, |outer, _, benefits| {
        benefits[0] = 0.0;
        benefits[1] = 1.0 + normals.one() - fixed[outer];
        ControlFlow::Continue(())
    });
    let found = found.unwrap();
    let value = found.value - found.bias;
    assert!((value - EVPPI[1]).abs() < 4.0 * found.error, "{found:?}");
    assert!(
        found.bias.abs() < found.error && found.bias > 0.0,
        "{found:?}"
    );
}

#[test]
fn information_is_worth_more_to_more_people_and_less_later() {
    assert_eq!(affected(&[1000.0; 10], None), 10_000.0);
    let discounted = affected(&[1000.0; 10], Some(0.035));
    // 1,000 in advance for ten years at 3.5 %: 1,000 × (1 + 7.607686509…).
    assert!((discounted - 8_607.686_509).abs() < 1e-5, "{discounted}");
}

/// Eleven strategies against C. difficile, as dampack's vignette publishes their mean costs and effects
/// (`vignettes/cdiff_icers.csv`): six are on the frontier, and the ratios between them are its turns.
#[test]
fn the_frontier_turns_at_the_published_ratios() {
    let costs = [
        57_336.005_989_653_8,
        57_541.252_637_381_5,
        57_642.258_750_784_2,
        57_934.074_341_124_1,
        58_072.113_720_849_4,
        58_665.782_304_464_7,
        57_814.647_091_958_1,
        57_887.481_549_326,
        58_018.625_242_020_3,
        58_081.794_798_432_3,
        58_634.202_644_139_8,
    ];
    let gains = [
        12.939_963_920_240_8,
        13.014_064_069_627_5,
        13.038_911_632_191_8,
        13.096_625_793_221_7,
        13.112_857_669_12,
        13.128_332_839_702_5,
        13.046_279_016_318_5,
        12.997_065_715_376_5,
        13.065_041_238_799_2,
        13.102_971_115_697_8,
        13.110_056_886_799_5,
    ];
    let ratios = [
        2_769.854_709_152_63,
        4_065.031_052_492_31,
        5_056.221_647_040_6,
        8_504.216_061_655_3,
        38_362.651_994_713_4,
    ];
    let lines = costs
        .into_iter()
        .zip(gains)
        .map(|(cost, gain)| Line { cost, gain });
    let stretches = frontier(&lines.collect::<Vec<_>>());
    let order: Vec<usize> = stretches
        .iter()
        .map(|stretch| stretch.strategies[0])
        .collect();
    assert_eq!(order, [0, 1, 2, 3, 4, 5]);
    let turns = stretches.iter().filter_map(|stretch| stretch.to);
    for (turn, ratio) in turns.zip(ratios) {
        assert!((turn / ratio - 1.0).abs() < 1e-9, "{turn} {ratio}");
    }
}

/// The definition, word by word: for each value and draw, every strategy is compared.
struct Plain {
    alone: Vec<Vec<f64>>,
    ties: Vec<f64>,
    perfect: Vec<f64>,
    losses: Vec<Vec<f64>>,
}

fn plain(costs: &[Vec<f64>], effects: &[Vec<f64>], grid: &[f64]) -> Plain {
    let (strategies, draws) = (costs.len(), costs[0].len());
    let mut plain = Plain {
        alone: vec![vec![0.0; grid.len()]; strategies],
        ties: vec![0.0; grid.len()],
        perfect: Vec::new(),
        losses: vec![Vec::new(); strategies],
    };
    for (place, willingness) in grid.iter().enumerate() {
        let mut sums = vec![0.0; strategies];
        let mut most = 0.0;
        for draw in 0..draws {
            let benefit = |of: usize| willingness * effects[of][draw] - costs[of][draw];
            let best = (0..strategies)
                .map(benefit)
                .fold(f64::NEG_INFINITY, f64::max);
            let winners: Vec<usize> = (0..strategies)
                .filter(|of| (benefit(*of) - best).abs() < 1e-9)
                .collect();
            match winners.as_slice() {
                [winner] => plain.alone[*winner][place] += 1.0 / draws as f64,
                _ => plain.ties[place] += 1.0 / draws as f64,
            }
            most += best / draws as f64;
            (0..strategies).for_each(|of| sums[of] += benefit(of) / draws as f64);
        }
        plain
            .perfect
            .push(most - sums.iter().copied().fold(f64::NEG_INFINITY, f64::max));
        (0..strategies).for_each(|of| plain.losses[of].push(most - sums[of]));
    }
    plain
}

fn near(one: &[f64], two: &[f64]) -> bool {
    one.len() == two.len()
        && one
            .iter()
            .zip(two)
            .all(|(one, two)| (one - two).abs() < 1e-8)
}

/// Small whole numbers, so that ties and crossings on the grid are many.
fn table() -> impl Strategy<Value = (Vec<Vec<f64>>, Vec<Vec<f64>>)> {
    let column = |draws: usize| prop::collection::vec((-4_i8..5).prop_map(f64::from), draws);
    (1_usize..5, 2_usize..12).prop_flat_map(move |(strategies, draws)| {
        let columns = prop::collection::vec(column(draws), strategies);
        (columns.clone(), columns)
    })
}

/// A point of a stretch where no two lines of whole numbers cross: at one, a tie takes draws from both.
fn apart_from_crossings(stretch: &Stretch) -> f64 {
    let wide = stretch.to.map_or(1.0, |to| to - stretch.from);
    stretch.from + wide * 0.618_033_988_749_894_9
}

const GRID: [f64; 9] = [0.0, 0.25, 0.5, 1.0, 1.5, 2.0, 3.0, 8.0, 9.0];

type Found = (Acceptability, Gain, Vec<Vec<f64>>, Vec<Mean>);

fn found(costs: &[Vec<f64>], effects: &[Vec<f64>], direction: Direction) -> Found {
    let slices = |columns: &[Vec<f64>]| columns.iter().map(Vec::clone).collect::<Vec<_>>();
    let (costs, effects) = (slices(costs), slices(effects));
    let borrowed: Vec<&[f64]> = costs.iter().map(Vec::as_slice).collect();
    let given: Vec<&[f64]> = effects.iter().map(Vec::as_slice).collect();
    let benefits = Benefits::of(&borrowed, &given, direction);
    let perfect = perfect_information(&benefits, &GRID);
    let means = benefits.means();
    let losses = expected_losses(&means, &perfect, &GRID);
    (Acceptability::of(&benefits, &GRID), perfect, losses, means)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_sweep_says_what_the_definition_says((costs, effects) in table()) {
        let (curves, perfect, losses, means) = found(&costs, &effects, Direction::HigherIsBetter);
        let plain = plain(&costs, &effects, &GRID);
        prop_assert!(near(&curves.ties, &plain.ties), "{:?} {:?}", curves.ties, plain.ties);
        prop_assert!(near(&perfect.value, &plain.perfect), "{:?} {:?}", perfect, plain.perfect);
        let lines: Vec<Line> = means.iter().map(|mean| mean.line).collect();
        let best = best_expected(&lines, &GRID);
        for strategy in 0..costs.len() {
            prop_assert!(near(&curves.alone[strategy], &plain.alone[strategy]));
            prop_assert!(near(&losses[strategy], &plain.losses[strategy]));
        }
        for place in 0..GRID.len() {
            let alone: f64 = curves.alone.iter().map(|curve| curve[place]).sum();
            prop_assert!((alone + curves.ties[place] - 1.0).abs() < 1e-12);
            prop_assert_eq!(losses[best[place][0]][place], perfect.value[place]);
            prop_assert!(perfect.value[place] >= 0.0);
        }
    }

    #[test]
    fn the_order_of_the_strategies_does_not_matter((costs, effects) in table()) {
        let (curves, perfect, ..) = found(&costs, &effects, Direction::HigherIsBetter);
        let turned = |columns: &[Vec<f64>]| columns.iter().rev().cloned().collect::<Vec<_>>();
        let (costs, effects) = (turned(&costs), turned(&effects));
        let (other, again, ..) = found(&costs, &effects, Direction::HigherIsBetter);
        prop_assert!(near(&perfect.value, &again.value));
        prop_assert_eq!(&curves.ties, &other.ties);
        prop_assert!(curves.alone.iter().eq(other.alone.iter().rev()));
        let harms: Vec<Vec<f64>> = effects
            .iter()
            .map(|column| column.iter().map(|effect| -effect).collect())
            .collect();
        let (harmed, still, ..) = found(&costs, &harms, Direction::LowerIsBetter);
        prop_assert_eq!((other, again), (harmed, still));
    }

    #[test]
    fn what_is_learnt_of_a_part_is_worth_no_more_than_of_the_whole((costs, effects) in table()) {
        let borrowed: Vec<&[f64]> = costs.iter().map(Vec::as_slice).collect();
        let given: Vec<&[f64]> = effects.iter().map(Vec::as_slice).collect();
        let benefits = Benefits::of(&borrowed, &given, Direction::HigherIsBetter);
        let perfect = perfect_information(&benefits, &GRID);
        let part = partial_information(&benefits, &[borrowed[0], given[0]], &perfect, &GRID);
        for (value, most) in part.gain.value.iter().zip(&perfect.value) {
            prop_assert!(*value >= 0.0 && value <= most);
        }
    }

    /// Inside a stretch its strategies are best, and the leader in probability changes where it is said to.
    #[test]
    fn switch_points_are_where_the_best_changes((costs, effects) in table()) {
        let borrowed: Vec<&[f64]> = costs.iter().map(Vec::as_slice).collect();
        let given: Vec<&[f64]> = effects.iter().map(Vec::as_slice).collect();
        let benefits = Benefits::of(&borrowed, &given, Direction::HigherIsBetter);
        let lines: Vec<Line> = benefits.means().iter().map(|mean| mean.line).collect();
        for stretch in frontier(&lines) {
            let inside = apart_from_crossings(&stretch);
            let benefit = |line: &Line| inside * line.gain - line.cost;
            let best = lines.iter().map(benefit).fold(f64::NEG_INFINITY, f64::max);
            for (place, line) in lines.iter().enumerate() {
                let wins = (benefit(line) - best).abs() < 1e-12;
                prop_assert_eq!(wins, stretch.strategies.contains(&place), "{:?} at {}", lines, inside);
            }
        }
        for leading in likeliest(&benefits) {
            let curves = Acceptability::of(&benefits, &[apart_from_crossings(&leading)]);
            let most = curves.alone.iter().map(|curve| curve[0]).fold(0.0, f64::max);
            let leaders: Vec<usize> = (0..costs.len())
                .filter(|strategy| curves.alone[*strategy][0] == most)
                .collect();
            prop_assert_eq!(&leaders, &leading.strategies);
        }
    }
}

#[test]
fn a_draw_without_a_number_is_left_out_for_all() {
    let costs: [&[f64]; 2] = [&[1.0, f64::NAN, 3.0], &[2.0, 2.0, 2.0]];
    let effects: [&[f64]; 2] = [&[0.0, 0.0, 0.0], &[1.0, 1.0, 1.0]];
    let benefits = Benefits::of(&costs, &effects, Direction::HigherIsBetter);
    assert_eq!((benefits.draws(), benefits.left_out()), (2, 1));
    assert_eq!(perfect_information(&benefits, &[0.0]).value, [0.5]);
}

const QUESTION: &str = r#"{"decision_uncertainty": {"currency": "DKK", "effect_unit": "QALY", "strategies": [{"id": "a"}, {"id": "b"}],
    "parameters": [{"id": "p"}], "better": "higher", "comparator": "a",
    "willingness_to_pay": [0, 10], "learn": [["p"]]}}"#;

#[test]
fn draws_beside_a_question_give_the_bytes_of_draws_in_it() {
    let columns = [
        [0.0, -0.0, 0.5],
        [1e-7, 0.0, 2.0],
        [3.0, 1e15, 0.1],
        [0.0, 1.0, 2.0],
        [7.0, 8.0, 9.0],
    ];
    let beside = decision_uncertainty(QUESTION.as_bytes(), columns.map(Vec::from).into()).unwrap();
    let inside = QUESTION
        .replace(
            r#"{"id": "a"}"#,
            r#"{"id": "a", "costs": [0, 0.0, 0.50], "effects": [0.0000001, 0, 2]}"#,
        )
        .replace(
            r#"{"id": "b"}"#,
            r#"{"id": "b", "costs": [3, 1e15, "0.1"], "effects": [0, 1, 2]}"#,
        )
        .replace(r#"{"id": "p"}"#, r#"{"id": "p", "values": [7, 8, 9]}"#);
    assert_eq!(beside, calculate(inside.as_bytes()).unwrap());
}

#[test]
fn columns_that_do_not_fit_are_problems_with_their_place() {
    let refused = |question: &str, columns: Vec<Vec<f64>>| {
        let rejection = decision_uncertainty(question.as_bytes(), columns).unwrap_err();
        let problems = rejection.problems.iter();
        problems
            .map(|problem| format!("{} {}", problem.code(), problem.pointer()))
            .collect::<Vec<String>>()
    };
    let at = "/decision_uncertainty";
    let told = refused(QUESTION, vec![vec![0.0; 2]; 4]);
    assert_eq!(told[0], format!("draws.columns_differ {at}"));
    let mut columns = vec![vec![0.0; 3]; 5];
    columns[3][1] = f64::NAN;
    columns[4][2] = f64::NEG_INFINITY;
    let told = refused(QUESTION, columns);
    assert_eq!(
        told,
        [
            format!("draws.not_finite {at}/strategies/1/effects/1"),
            format!("draws.not_finite {at}/parameters/0/values/2"),
        ]
    );
    let twice = QUESTION.replace(r#""id": "b""#, r#""id": "b", "costs": [1, 2]"#);
    let told = refused(&twice, vec![vec![0.0; 2]; 5]);
    assert_eq!(told, [format!("draws.given_twice {at}/strategies/1/costs")]);
}
