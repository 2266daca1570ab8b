//! Draws of shares of a whole, whatever their counts.

#![allow(clippy::cast_precision_loss, reason = "draws are few")]

use crate::draws::uniforms;
use wholelife::uncertainty::{Group, Sampling};

/// Draws of shares by their counts, share by share.
fn drawn(counts: &[f64; 3], draws: usize) -> Vec<Vec<f64>> {
    let group = Group::dirichlet(counts).unwrap();
    let mut columns: Vec<Vec<f64>> = (0..)
        .zip(["a", "b", "c"])
        .map(|(dimension, name)| uniforms(Sampling::Sobol, draws, name, dimension))
        .collect();
    let mut slices: Vec<&mut [f64]> = columns.iter_mut().map(Vec::as_mut_slice).collect();
    group.fill(&mut slices);
    columns
}

/// Of a count a of n in all the mean is a/n and the standard deviation √(m (1 − m)/(n + 1)), also where each draw
/// is nearly all of one share.
#[test]
fn shares_have_their_moments() {
    for counts in [
        [101.5, 30.5, 71.0],
        [0.01, 0.05, 2.0],
        [0.001, 0.001, 0.001],
        [0.0001, 0.0002, 0.0001],
    ] {
        let columns = drawn(&counts, 1 << 14);
        for draw in 0..1 << 14 {
            let sum: f64 = columns.iter().map(|column| column[draw]).sum();
            assert!((sum - 1.0).abs() < 1e-15);
        }
        let group = Group::dirichlet(&counts).unwrap();
        let whole: f64 = counts.iter().sum();
        let shares = counts.iter().map(|count| count / whole);
        for ((share, column), member) in shares.zip(&columns).zip(group.members()) {
            let draws = column.len() as f64;
            let mean = column.iter().sum::<f64>() / draws;
            let squares = column.iter().map(|one| (one - mean).powi(2));
            let spread = (squares.sum::<f64>() / draws).sqrt();
            let deviation = (share * (1.0 - share) / (whole + 1.0)).sqrt();
            assert!((member.standard_deviation() / deviation - 1.0).abs() < 1e-12);
            assert!((mean - share).abs() < 5e-3 * deviation, "{counts:?} {mean}");
            assert!(
                (spread / deviation - 1.0).abs() < 1e-2,
                "{counts:?} {spread}"
            );
        }
    }
}

/// Shares of small counts are made by logarithms; where these take over, draws are the same as far as a table holds
/// those of other counts.
#[test]
fn both_ways_to_make_shares_meet() {
    let below = drawn(&[0.06 - 1e-15, 0.4, 3.0], 1 << 8);
    let above = drawn(&[0.06, 0.4, 3.0], 1 << 8);
    for (below, above) in below.iter().flatten().zip(above.iter().flatten()) {
        assert!((below - above).abs() < 1e-6, "{below} {above}");
    }
}
