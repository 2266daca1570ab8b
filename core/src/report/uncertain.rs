//! What the documents say of uncertain numbers: a simulation has their means and spreads alone.

use crate::catalogue::{Language, SimulationLabels};
use crate::model::{Distribution, Lot, Spread, UncertainNumber, Uncertainty};
use crate::num::Decimal;
use crate::wording::{fill, number};

/// Values that are told one by one; of more, how many there are and between which.
const VALUES_TOLD: usize = 4;

/// What is said of the uncertain numbers of a lot.
#[derive(Debug, Default)]
pub(super) struct Uncertainties {
    /// How each is distributed, by the JSON Pointer to it.
    distributions: Vec<(String, Uncertainty)>,
    /// Which of them move together.
    pub(super) together: Vec<Together>,
    /// From which probability to which each is moved alone, where that was asked.
    pub(super) moved_between: Option<[Decimal; 2]>,
}

/// Two numbers that move together.
#[derive(Debug)]
pub(super) struct Together {
    /// What each is, and its name, as a simulation names it.
    pub(super) between: [(&'static str, String); 2],
    /// Their rank correlation.
    pub(super) rank: Decimal,
}

impl Uncertainties {
    pub(super) fn of(lot: &Lot) -> Self {
        let of_bids = lot.received().flat_map(|sealed| &sealed.offer.uncertain);
        let stated = lot.uncertain.iter().chain(of_bids);
        let together = lot.correlations.iter().filter_map(|one| {
            let [first, other] = one.between.map(|number| named(number, lot));
            Some(Together {
                between: [first?, other?],
                rank: one.rank,
            })
        });
        Self {
            distributions: stated
                .map(|one| (one.pointer.clone(), one.uncertainty.clone()))
                .collect(),
            together: together.collect(),
            moved_between: None,
        }
    }

    /// The distribution at a JSON Pointer in words, but for its kind.
    pub(super) fn described(&self, pointer: &str, language: Language) -> Option<String> {
        let mut stated = self.distributions.iter();
        let (_, uncertainty) = stated.find(|(at, _)| at == pointer)?;
        Some(Words::of(language).uncertainty(uncertainty))
    }
}

/// What a number is, and its name.
fn named(number: UncertainNumber, lot: &Lot) -> Option<(&'static str, String)> {
    let item = |index: usize| Some(lot.schedule.get(index)?.id.clone());
    Some(match number {
        UncertainNumber::Parameter(index) => ("parameter", lot.parameters.get(index)?.id.clone()),
        UncertainNumber::Price(index) => ("price", item(index)?),
        UncertainNumber::TierPrice(index, tier) => {
            ("tier_price", format!("{}/{tier}", item(index)?))
        }
        UncertainNumber::ItemDiscount(index) => ("item_discount", item(index)?),
        UncertainNumber::Discount => ("discount", String::new()),
    })
}

struct Words {
    language: Language,
    told: &'static SimulationLabels,
}

impl Words {
    fn of(language: Language) -> Self {
        Self {
            language,
            told: SimulationLabels::of(language),
        }
    }

    fn exact(&self, value: Decimal) -> String {
        number::exact(value, self.language)
    }

    /// `template` with these numbers in its places.
    fn filled<const N: usize>(&self, template: &str, places: [(&str, Decimal); N]) -> String {
        let places = places.map(|(name, value)| (name, self.exact(value)));
        let places = places.each_ref().map(|(name, value)| (*name, &**value));
        fill(template, &places)
    }

    fn uncertainty(&self, uncertainty: &Uncertainty) -> String {
        let told = self.told;
        let cut = match (uncertainty.at_least, uncertainty.at_most) {
            (None, None) => None,
            (Some(from), None) => Some(self.filled(told.cut_below, [("from", from)])),
            (None, Some(to)) => Some(self.filled(told.cut_above, [("to", to)])),
            (Some(from), Some(to)) => {
                let below = self.filled(told.cut_below, [("from", from)]);
                Some(format!(
                    "{below}, {}",
                    self.filled(told.cut_above, [("to", to)])
                ))
            }
        };
        let said = self.distribution(&uncertainty.distribution);
        cut.map_or_else(|| said.clone(), |cut| format!("{said}; {cut}"))
    }

    fn distribution(&self, distribution: &Distribution) -> String {
        let told = self.told;
        match distribution {
            Distribution::Normal(mean, spread)
            | Distribution::LognormalOfMean(mean, spread)
            | Distribution::GammaOfMean(mean, spread)
            | Distribution::BetaOfMean(mean, spread) => match spread {
                Spread::StandardError(error) => {
                    self.filled(told.by_error, [("mean", *mean), ("error", *error)])
                }
                Spread::Interval95(from, to) => self.filled(
                    told.by_interval,
                    [("mean", *mean), ("from", *from), ("to", *to)],
                ),
            },
            Distribution::Lognormal { mu, sigma } => {
                self.filled(told.by_logarithm, [("mean", *mu), ("error", *sigma)])
            }
            Distribution::Gamma { shape, scale } => {
                self.filled(told.by_scale, [("shape", *shape), ("scale", *scale)])
            }
            Distribution::Beta { alpha, beta } => {
                let [alpha, beta] = [alpha, beta].map(|value| self.exact(*value));
                format!("α = {alpha}, β = {beta}")
            }
            Distribution::Triangular {
                minimum,
                mode,
                maximum,
            }
            | Distribution::Pert {
                minimum,
                mode,
                maximum,
            } => self.filled(
                told.by_mode,
                [("from", *minimum), ("to", *maximum), ("mode", *mode)],
            ),
            Distribution::Uniform { minimum, maximum } => {
                self.filled(told.range, [("from", *minimum), ("to", *maximum)])
            }
            Distribution::Discrete(chances) => {
                let told = chances.iter().map(|(value, probability)| {
                    let share = number::rate(*probability, self.language);
                    format!("{} ({share})", self.exact(*value))
                });
                let values = chances.iter().map(|(value, _)| *value);
                self.values(&told.collect::<Vec<_>>(), &values.collect::<Vec<_>>())
            }
            Distribution::Empirical(values) => {
                let told = values.iter().map(|value| self.exact(*value));
                self.values(&told.collect::<Vec<_>>(), values)
            }
            Distribution::Dirichlet { count, .. } => {
                self.filled(told.by_count, [("count", *count)])
            }
        }
    }

    /// Values in rising order, each as it is `told`; of many, the first and the last.
    fn values(&self, told: &[String], values: &[Decimal]) -> String {
        let ends = [values.first(), values.last()].map(|end| end.copied().unwrap_or_default());
        if told.len() <= VALUES_TOLD {
            return told.join("; ");
        }
        let [from, to] = ends.map(|end| self.exact(end));
        let count = told.len().to_string();
        let places = [("count", &*count), ("from", &*from), ("to", &*to)];
        fill(self.told.by_values, &places)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Language::{Danish, English};
    use rust_decimal_macros::dec;

    #[test]
    fn a_distribution_is_told_as_it_is_stated() {
        let said = |distribution, [at_least, at_most]: [Option<Decimal>; 2], language| {
            let uncertainties = Uncertainties {
                distributions: vec![(
                    "/here".to_owned(),
                    Uncertainty {
                        distribution,
                        at_least,
                        at_most,
                    },
                )],
                ..Uncertainties::default()
            };
            let said = uncertainties.described("/here", language).unwrap();
            said.replace('\u{a0}', " ")
        };
        let normal = Distribution::Normal(dec!(320), Spread::StandardError(dec!(2.5)));
        assert_eq!(
            said(normal, [Some(dec!(0)), None], Danish),
            "320, standardfejl 2,5; afskåret under 0"
        );
        let gamma = Distribution::GammaOfMean(dec!(9), Spread::Interval95(dec!(7), dec!(12)));
        assert_eq!(said(gamma, [None; 2], English), "9, 95% interval 7 to 12");
        let chances = vec![(dec!(1), dec!(0.25)), (dec!(2.5), dec!(0.75))];
        assert_eq!(
            said(Distribution::Discrete(chances), [None; 2], Danish),
            "1 (25 %); 2,5 (75 %)"
        );
        let many = (1..=9).map(Decimal::from).collect();
        assert_eq!(
            said(Distribution::Empirical(many), [None; 2], Danish),
            "9 værdier fra 1 til 9"
        );
    }
}
