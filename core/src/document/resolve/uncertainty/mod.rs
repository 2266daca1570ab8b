//! Uncertain values: each distribution exists, and its value and all it can reach are what the number may be.

mod correlation;
mod distribution;
mod offer;
mod share;
mod values;

pub(super) use correlation::correlations;

use crate::document::pointer::Pointer;
use crate::document::wire::uncertainty as wire;
use crate::document::wire::value::Value;
use crate::model::{Role, Support, Uncertain, UncertainNumber, Uncertainty};
use crate::problem::{Problem, Problems};
use share::{Share, Shares};

/// What is said of the uncertainty of the numbers of one list of parameters, or of one offer.
#[derive(Default)]
pub(super) struct Collected<'a> {
    all: Vec<Uncertain>,
    shares: Shares<'a>,
}

impl<'a> Collected<'a> {
    /// Adds a value that stands at `at`, if it is uncertain, and gives its uncertainty.
    pub(super) fn add(
        &mut self,
        number: UncertainNumber,
        value: &'a Value,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<&Uncertain> {
        let wire = value.1.as_deref()?;
        let value = value.0.0;
        let at = at.key("uncertainty");
        if let wire::Uncertainty::Dirichlet(wire) = wire {
            self.shares.add(Share {
                wire,
                number,
                value,
                pointer: at.key("dirichlet").to_string(),
            });
        }
        let uncertainty = distribution::resolve(wire, at, problems)?;
        let support = uncertainty.support();
        if !support.holds(value) {
            problems.push(
                at.problem("uncertainty.value_outside")
                    .with("value", value.normalize())
                    .with("reach", support),
            );
            return None;
        }
        self.all.push(Uncertain {
            number,
            uncertainty,
            pointer: at.to_string(),
        });
        self.all.last()
    }

    /// The names of the wholes that have shares here.
    pub(super) fn wholes(&self) -> impl Iterator<Item = &'a str> {
        self.shares.wholes()
    }

    /// All of them, once each whole is known by all its shares; none of these `others` has any here.
    pub(super) fn finish(mut self, others: &[&str], problems: &mut Problems) -> Vec<Uncertain> {
        self.shares.apart_from(others, problems);
        self.shares.settle(&mut self.all, problems);
        self.all
    }
}

/// That nothing which the number may not be is ever drawn.
pub(super) fn stays_within(uncertain: &Uncertain, allowed: Support, problems: &mut Problems) {
    let reach = uncertain.uncertainty.support();
    if !allowed.contains(reach) {
        problems.push(
            Problem::new("uncertainty.reaches_beyond", uncertain.pointer.as_str())
                .with("reach", reach)
                .with("bounds", allowed),
        );
    }
}

/// That a number which is read as `role` can be uncertain, and so; what is wrong is said at `place`.
pub(super) fn read_as(
    uncertainty: &Uncertainty,
    role: Role,
    place: String,
    problems: &mut Problems,
) {
    if role.is_structural() {
        problems.push(Problem::new("uncertainty.structural", place));
        return;
    }
    let (reach, allowed) = (uncertainty.support(), role.support());
    let atoms = uncertainty.distribution.atoms();
    if !allowed.contains(reach) || !atoms.into_iter().all(|atom| role.reads(atom)) {
        problems.push(
            Problem::new("uncertainty.reaches_beyond", place)
                .with("reach", reach)
                .with("bounds", allowed),
        );
    }
}
