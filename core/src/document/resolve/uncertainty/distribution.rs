//! One distribution: that its parameters are told in one way, and that it exists.

use super::values::{discrete, empirical};
use crate::document::pointer::Pointer;
use crate::document::resolve::bounds;
use crate::document::wire::uncertainty as wire;
use crate::document::wire::value::Number;
use crate::model::{Distribution, INTERVAL_WIDTH, Spread, Support, Uncertainty};
use crate::num::{Decimal, decide};
use crate::problem::{Numbers, Problems};
use crate::uncertainty::{Marginal, Unmade};

/// The distribution that stands at `at`.
pub(super) fn resolve(
    wire: &wire::Uncertainty,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Uncertainty> {
    let uncut = |distribution: Option<Distribution>| {
        Some(Uncertainty {
            distribution: distribution?,
            at_least: None,
            at_most: None,
        })
    };
    match wire {
        wire::Uncertainty::Normal(wire) => {
            let at = at.key("normal");
            let distribution = normal(wire, at, problems);
            cut(distribution, wire.truncated.as_ref(), at, problems)
        }
        wire::Uncertainty::Lognormal(wire) => {
            let at = at.key("lognormal");
            let distribution = lognormal(wire, at, problems);
            cut(distribution, wire.truncated.as_ref(), at, problems)
        }
        wire::Uncertainty::Gamma(wire) => {
            let at = at.key("gamma");
            let distribution = gamma(wire, at, problems);
            cut(distribution, wire.truncated.as_ref(), at, problems)
        }
        wire::Uncertainty::Beta(wire) => {
            let at = at.key("beta");
            let distribution = beta(wire, at, problems);
            cut(distribution, wire.truncated.as_ref(), at, problems)
        }
        wire::Uncertainty::Triangular(wire) => uncut(
            modal(wire, at.key("triangular"), problems).map(|(minimum, mode, maximum)| {
                Distribution::Triangular {
                    minimum,
                    mode,
                    maximum,
                }
            }),
        ),
        wire::Uncertainty::Pert(wire) => uncut(modal(wire, at.key("pert"), problems).map(
            |(minimum, mode, maximum)| Distribution::Pert {
                minimum,
                mode,
                maximum,
            },
        )),
        wire::Uncertainty::Uniform(wire) => {
            let ends = (wire.minimum.0, wire.maximum.0);
            let ends = rising(ends, at.key("uniform"), problems);
            uncut(ends.map(|(minimum, maximum)| Distribution::Uniform { minimum, maximum }))
        }
        wire::Uncertainty::Discrete(wire) => uncut(discrete(wire, at.key("discrete"), problems)),
        wire::Uncertainty::Empirical(wire) => uncut(empirical(wire, at.key("empirical"), problems)),
        wire::Uncertainty::Dirichlet(wire) => uncut(share(wire, at.key("dirichlet"), problems)),
    }
}

/// Which of the ways to state the parameters is used: all of its fields, and none of another's.
pub(super) fn form(
    stated: &[(&str, bool)],
    forms: &[&[&str]],
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<usize> {
    let stated = stated.iter().filter(|(_, is_stated)| *is_stated);
    let stated: Vec<&str> = stated.map(|(name, _)| *name).collect();
    let found = forms.iter().position(|form| *form == stated);
    if found.is_none() {
        let forms: Vec<String> = forms.iter().map(|form| form.join(" + ")).collect();
        problems.push(
            at.problem("uncertainty.parameters")
                .with("stated", stated.join(", "))
                .with("forms", forms.join("; ")),
        );
    }
    found
}

fn normal(wire: &wire::Normal, at: Pointer<'_>, problems: &mut Problems) -> Option<Distribution> {
    let stated = [
        ("mean", true),
        ("standard_error", wire.standard_error.is_some()),
        ("interval_95", wire.interval_95.is_some()),
    ];
    let forms: [&[&str]; 2] = [&["mean", "standard_error"], &["mean", "interval_95"]];
    form(&stated, &forms, at, problems)?;
    let spread = Stated {
        centre: wire.mean,
        standard_error: wire.standard_error,
        interval: wire.interval_95.as_deref(),
    };
    let spread = spread.resolve(Support::ALL, at, problems)?;
    if let Spread::Interval95(lower, upper) = spread {
        symmetric(wire.mean.0, [lower, upper], at.key("interval_95"), problems)?;
    }
    Some(Distribution::Normal(wire.mean.0, spread))
}

/// That a mean is the middle of an interval, up to one in the last digit that its ends are written with: `|2 m − l − u|
/// ≤ 2 · 10^−d`, which the rounding of all three explains.
fn symmetric(
    mean: Decimal,
    [lower, upper]: [Decimal; 2],
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<()> {
    let digits = lower.normalize().scale().max(upper.normalize().scale());
    let [to_lower, to_upper] = [mean.checked_sub(lower)?, upper.checked_sub(mean)?];
    let apart = to_upper.checked_sub(to_lower)?.abs();
    if apart <= Decimal::new(2, digits) {
        return Some(());
    }
    problems.push(
        at.problem("uncertainty.interval_not_symmetric")
            .with("mean", mean.normalize())
            .with("interval", Support::between(lower, upper)),
    );
    None
}

fn lognormal(
    wire: &wire::Lognormal,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Distribution> {
    let stated = [
        ("mean", wire.mean.is_some()),
        ("standard_error", wire.standard_error.is_some()),
        ("median", wire.median.is_some()),
        ("interval_95", wire.interval_95.is_some()),
        ("mu", wire.mu.is_some()),
        ("sigma", wire.sigma.is_some()),
    ];
    let forms: [&[&str]; 3] = [
        &["mean", "standard_error"],
        &["median", "interval_95"],
        &["mu", "sigma"],
    ];
    let (name, centre) = match form(&stated, &forms, at, problems)? {
        0 => ("mean", wire.mean?),
        1 => ("median", wire.median?),
        _ => {
            let sigma = bounds::positive(wire.sigma?.0, at.key("sigma"), problems);
            return Some(Distribution::Lognormal {
                mu: wire.mu?.0,
                sigma: sigma?,
            });
        }
    };
    let above_zero = bounds::positive(centre.0, at.key(name), problems);
    let interval = wire.interval_95.as_deref();
    let before = problems.count();
    for (index, end) in interval.unwrap_or_default().iter().enumerate() {
        let interval_at = at.key("interval_95");
        bounds::positive(end.0, interval_at.index(index), problems);
    }
    let ends_above_zero = problems.count() == before;
    let spread = Stated {
        centre,
        standard_error: wire.standard_error,
        interval,
    };
    let spread = spread.resolve(Support::ALL, at, problems);
    ends_above_zero.then_some(())?;
    Some(Distribution::LognormalOfMean(above_zero?, spread?))
}

fn gamma(wire: &wire::Gamma, at: Pointer<'_>, problems: &mut Problems) -> Option<Distribution> {
    let stated = [
        ("mean", wire.mean.is_some()),
        ("standard_error", wire.standard_error.is_some()),
        ("interval_95", wire.interval_95.is_some()),
        ("shape", wire.shape.is_some()),
        ("scale", wire.scale.is_some()),
    ];
    let forms: [&[&str]; 3] = [
        &["mean", "standard_error"],
        &["mean", "interval_95"],
        &["shape", "scale"],
    ];
    if form(&stated, &forms, at, problems)? == 2 {
        let shape = bounds::positive(wire.shape?.0, at.key("shape"), problems);
        let scale = bounds::positive(wire.scale?.0, at.key("scale"), problems);
        return Some(Distribution::Gamma {
            shape: shape?,
            scale: scale?,
        });
    }
    let centre = wire.mean?;
    let mean = bounds::positive(centre.0, at.key("mean"), problems);
    let spread = Stated {
        centre,
        standard_error: wire.standard_error,
        interval: wire.interval_95.as_deref(),
    };
    let spread = spread.resolve(Support::from(Decimal::ZERO), at, problems);
    Some(Distribution::GammaOfMean(mean?, spread?))
}

fn beta(wire: &wire::Beta, at: Pointer<'_>, problems: &mut Problems) -> Option<Distribution> {
    let stated = [
        ("mean", wire.mean.is_some()),
        ("standard_error", wire.standard_error.is_some()),
        ("interval_95", wire.interval_95.is_some()),
        ("alpha", wire.alpha.is_some()),
        ("beta", wire.beta.is_some()),
    ];
    let forms: [&[&str]; 3] = [
        &["mean", "standard_error"],
        &["mean", "interval_95"],
        &["alpha", "beta"],
    ];
    if form(&stated, &forms, at, problems)? == 2 {
        let alpha = bounds::positive(wire.alpha?.0, at.key("alpha"), problems);
        let beta = bounds::positive(wire.beta?.0, at.key("beta"), problems);
        return Some(Distribution::Beta {
            alpha: alpha?,
            beta: beta?,
        });
    }
    let centre = wire.mean?;
    let mean = bounds::inside(centre.0, at.key("mean"), problems);
    let spread = Stated {
        centre,
        standard_error: wire.standard_error,
        interval: wire.interval_95.as_deref(),
    };
    let unit = Support::between(Decimal::ZERO, Decimal::ONE);
    let spread = spread.resolve(unit, at, problems);
    let (mean, spread) = (mean?, spread?);
    let (name, error) = match spread {
        Spread::StandardError(error) => ("standard_error", error),
        Spread::Interval95(lower, upper) => {
            let width = upper.checked_sub(lower)?;
            ("interval_95", width.checked_div(INTERVAL_WIDTH)?)
        }
    };
    spreads_little(mean, error, at.key(name), problems)?;
    Some(Distribution::BetaOfMean(mean, spread))
}

/// That a share between 0 and 1 can spread so far around its mean: only if `s² < m · (1 − m)`.
pub(super) fn spreads_little(
    mean: Decimal,
    error: Decimal,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<()> {
    let most = Decimal::ONE
        .checked_sub(mean)
        .and_then(|rest| mean.checked_mul(rest));
    // Of more than 1 the square need not be taken, which could be too large.
    let square = error.checked_mul(error).filter(|_| error < Decimal::ONE);
    if square.zip(most).is_some_and(|(square, most)| square < most) {
        return Some(());
    }
    problems.push(
        at.problem("uncertainty.spread_too_wide")
            .with("mean", mean.normalize())
            .with("error", decide(error)),
    );
    None
}

/// A spread around a mean or median, as stated.
struct Stated<'a> {
    centre: Number,
    standard_error: Option<Number>,
    interval: Option<&'a [Number]>,
}

impl Stated<'_> {
    /// The spread of a number that lies in `support`.
    fn resolve(
        &self,
        support: Support,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Spread> {
        if let Some(error) = self.standard_error {
            let error = bounds::positive(error.0, at.key("standard_error"), problems);
            return error.map(Spread::StandardError);
        }
        let at = at.key("interval_95");
        let ends = match self.interval? {
            [lower, upper] if lower.0 < upper.0 => Support::between(lower.0, upper.0),
            _ => {
                problems.push(at.problem("uncertainty.interval"));
                return None;
            }
        };
        let before = problems.count();
        if !support.contains(ends) {
            problems.push(
                at.problem("number.out_of_bounds")
                    .with("value", ends)
                    .with("bounds", support),
            );
        }
        if !ends.holds(self.centre.0) {
            problems.push(
                at.problem("uncertainty.outside_interval")
                    .with("value", self.centre.0)
                    .with("interval", ends),
            );
        }
        (problems.count() == before).then_some(())?;
        Some(Spread::Interval95(ends.least?, ends.most?))
    }
}

/// A distribution that is cut off where that is stated, of which something is left.
fn cut(
    distribution: Option<Distribution>,
    wire: Option<&wire::Truncation>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Uncertainty> {
    let (whole_at, at) = (at, at.key("truncated"));
    let cut = Support {
        least: wire.and_then(|cut| cut.minimum).map(|least| least.0),
        most: wire.and_then(|cut| cut.maximum).map(|most| most.0),
    };
    if wire.is_some() && cut == Support::ALL {
        problems.push(at.problem("uncertainty.truncated_nowhere"));
        return None;
    }
    let uncertainty = Uncertainty {
        distribution: distribution?,
        at_least: cut.least,
        at_most: cut.most,
    };
    let left = uncertainty.support();
    let is_left = left
        .least
        .zip(left.most)
        .is_none_or(|(least, most)| least < most);
    if wire.is_some() && !is_left {
        problems.push(
            at.problem("uncertainty.nothing_left")
                .with("support", uncertainty.distribution.support())
                .with("cut", cut),
        );
        return None;
    }
    match Marginal::exists(&uncertainty) {
        Ok(()) => return Some(uncertainty),
        Err(Unmade::NothingLeft) => {
            problems.push(at.problem("uncertainty.too_little_left").with("cut", cut));
        }
        Err(_) => problems.push(whole_at.problem("uncertainty.too_extreme")),
    }
    None
}

/// Two ends, the first below the second.
fn rising(
    (minimum, maximum): (Decimal, Decimal),
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<(Decimal, Decimal)> {
    if minimum < maximum {
        return Some((minimum, maximum));
    }
    problems.push(
        at.key("maximum")
            .problem("uncertainty.bounds_reversed")
            .with("minimum", minimum.normalize())
            .with("maximum", maximum.normalize()),
    );
    None
}

/// Bounds, and a mode between them or at one of them.
fn modal(
    wire: &wire::Modal,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<(Decimal, Decimal, Decimal)> {
    let (minimum, maximum) = rising((wire.minimum.0, wire.maximum.0), at, problems)?;
    let bounds = Support::between(minimum, maximum);
    let mode = wire.mode.0;
    if !bounds.holds(mode) {
        problems.push(
            at.key("mode")
                .problem("uncertainty.mode_outside")
                .with("mode", mode.normalize())
                .with("bounds", bounds),
        );
        return None;
    }
    Some((minimum, mode, maximum))
}

/// What numbers sum to, where it is not 1.
pub(super) fn other_than_one(
    mut numbers: impl Iterator<Item = Decimal>,
) -> Option<Numbers<String>> {
    let sum = numbers.try_fold(Decimal::ZERO, Decimal::checked_add);
    let sum = sum.map(decide);
    (sum != Some(Decimal::ONE))
        .then(|| Numbers(sum.map_or_else(|| "–".to_owned(), |sum| sum.to_string())))
}

/// A share of a whole by its count; by its mean, the count follows once the whole is known.
fn share(wire: &wire::Dirichlet, at: Pointer<'_>, problems: &mut Problems) -> Option<Distribution> {
    let stated = [
        ("count", wire.count.is_some()),
        ("mean", wire.mean.is_some()),
        ("standard_error", wire.standard_error.is_some()),
    ];
    let forms: [&[&str]; 3] = [&["count"], &["mean"], &["mean", "standard_error"]];
    form(&stated, &forms, at, problems)?;
    let group = wire.group.0.clone();
    if let Some(count) = wire.count {
        let count = bounds::positive(count.0, at.key("count"), problems)?;
        return Some(Distribution::Dirichlet { group, count });
    }
    let mean = bounds::inside(wire.mean?.0, at.key("mean"), problems);
    if let Some(error) = wire.standard_error {
        let error_at = at.key("standard_error");
        let error = bounds::positive(error.0, error_at, problems)?;
        spreads_little(mean?, error, error_at, problems)?;
    }
    Some(Distribution::Dirichlet {
        group,
        count: mean?,
    })
}
