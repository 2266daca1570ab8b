//! Shares of wholes: those of one whole sum to 1, and are told in one way.

use std::collections::BTreeMap;

use super::distribution::other_than_one;
use crate::document::wire::uncertainty as wire;
use crate::model::{Distribution, Uncertain, UncertainNumber};
use crate::num::{Decimal, Exact, Scalar};
use crate::problem::{Problem, Problems};

/// The shares of one list of parameters, or of one offer, by the name of their whole.
#[derive(Default)]
pub(super) struct Shares<'a>(BTreeMap<&'a str, Vec<Share<'a>>>);

/// A share: what is said of it, its number and value, and a JSON Pointer to it.
pub(super) struct Share<'a> {
    pub(super) wire: &'a wire::Dirichlet,
    pub(super) number: UncertainNumber,
    pub(super) value: Decimal,
    pub(super) pointer: String,
}

impl<'a> Shares<'a> {
    pub(super) fn add(&mut self, share: Share<'a>) {
        self.0.entry(&share.wire.group.0).or_default().push(share);
    }

    /// The names of the wholes.
    pub(super) fn wholes(&self) -> impl Iterator<Item = &'a str> {
        self.0.keys().copied()
    }

    /// That no whole has shares elsewhere too.
    pub(super) fn apart_from(&self, others: &[&str], problems: &mut Problems) {
        for (group, shares) in &self.0 {
            for share in shares.iter().filter(|_| others.contains(group)) {
                let problem = Problem::new("uncertainty.share_apart", share.pointer.as_str());
                problems.push(problem.with("group", group));
            }
        }
    }

    /// Checks each whole, and writes the counts that follow from means into `all`.
    pub(super) fn settle(&self, all: &mut [Uncertain], problems: &mut Problems) {
        for (group, shares) in &self.0 {
            let Some(total) = total(group, shares, problems) else {
                continue;
            };
            for uncertain in all.iter_mut() {
                let share = shares.iter().find(|share| share.number == uncertain.number);
                let mean = share.and_then(|share| share.wire.mean);
                let Distribution::Dirichlet { count, .. } = &mut uncertain.uncertainty.distribution
                else {
                    continue;
                };
                if let (Some(mean), Some(total)) = (mean, total) {
                    match (Exact::exact(mean.0) * total).result() {
                        Ok(counted) => *count = counted,
                        Err(_) => too_large(group, &uncertain.pointer, problems),
                    }
                }
            }
        }
    }
}

/// The count of a whole that is told by means, from the share whose standard error is stated; `Some(None)`
/// where it is told by counts, and none where the shares make no whole.
///
/// # Formula
///
/// ```text
/// n = m · (1 − m) / s² − 1
/// ```
fn total(group: &str, shares: &[Share<'_>], problems: &mut Problems) -> Option<Option<Exact>> {
    let [first, rest @ ..] = shares else {
        return None;
    };
    let problem = |code: &'static str, share: &Share<'_>| {
        Problem::new(code, share.pointer.as_str()).with("group", group)
    };
    if rest.is_empty() {
        problems.push(problem("uncertainty.share_alone", first));
        return None;
    }
    let before = problems.count();
    if let Some(sum) = other_than_one(shares.iter().map(|share| share.value)) {
        problems.push(problem("uncertainty.share_values", first).with("sum", sum));
    }
    let is_counted = first.wire.count.is_some();
    let differs = |share: &&Share<'_>| share.wire.count.is_some() != is_counted;
    if let Some(other) = rest.iter().find(differs) {
        problems.push(problem("uncertainty.share_forms", other));
        return None;
    }
    if is_counted {
        return (problems.count() == before).then_some(None);
    }
    let means = shares.iter().filter_map(|share| share.wire.mean);
    if let Some(sum) = other_than_one(means.map(|mean| mean.0)) {
        problems.push(problem("uncertainty.share_means", first).with("sum", sum));
    }
    let has_error = |share: &&Share<'_>| share.wire.standard_error.is_some();
    let mut known = shares.iter().filter(has_error);
    let (one, other) = (known.next(), known.next());
    if one.is_none() || other.is_some() {
        problems.push(problem("uncertainty.share_error", other.unwrap_or(first)));
    }
    (problems.count() == before).then_some(())?;
    let (mean, error) = (one?.wire.mean?, one?.wire.standard_error?);
    let (mean, error) = (Exact::exact(mean.0), Exact::exact(error.0));
    let total = mean * (Exact::one() - mean) / (error * error) - Exact::one();
    Some(Some(total))
}

fn too_large(group: &str, pointer: &str, problems: &mut Problems) {
    problems.push(Problem::new("uncertainty.share_error", pointer).with("group", group));
}
