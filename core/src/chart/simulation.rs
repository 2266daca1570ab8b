//! What a simulation found: how often each bid holds which place, and how totals and costs spread.

use crate::catalogue::SimulationLabels;
use crate::num::Decimal;
use crate::simulation::{
    BidClasses, BidSimulation, ClassCounts, ClassedQuantity, LotSimulation, Probability, Simulated,
};
use crate::wording::estimate::{Estimate, decimal};
use crate::wording::{self, fill, number};

use super::{Bar, BarPanel, Bars, Chart, Ground, Measure, Plot, Shape};

/// How many places have a part of their own.
const PLACES: usize = 5;
/// How many curves are told apart.
const CURVES: usize = 8;

/// The charts of a lot.
pub(crate) fn of_simulation(lot: &LotSimulation, ground: Ground<'_>) -> Vec<Chart> {
    // Where the award goes by the cost alone, it is the total.
    let is_new = |classes: &&ClassCounts| {
        let mut others = lot
            .classes
            .iter()
            .take_while(|other| other.quantity != classes.quantity);
        !others.any(|other| other.bids == classes.bids && other.bounds == classes.bounds)
    };
    let spread = lot.classes.iter().filter(is_new);
    let spread = spread.filter_map(|classes| distribution(lot, classes, ground));
    rank_probabilities(lot, ground)
        .into_iter()
        .chain(spread)
        .collect()
}

/// A share in percent, as far as an eye can follow.
fn percent(share: f64) -> Option<Decimal> {
    Some(
        Estimate::percent(share, 0.0)?
            .value()
            .round_dp(2)
            .normalize(),
    )
}

fn rank_probabilities(lot: &LotSimulation, ground: Ground<'_>) -> Option<Chart> {
    let say = SimulationLabels::of(ground.language);
    let mut ranked: Vec<_> = lot.by_place();
    ranked.retain(|bid| bid.places.is_some());
    let places = ranked.iter().filter_map(|bid| bid.places.as_ref());
    let most = places.clone().map(|places| places.ranks.len()).max()?;
    let told = if most > PLACES {
        PLACES.saturating_sub(1)
    } else {
        most
    };
    let leaves_out = places.clone().any(|places| places.not_ranked.share > 0.0);
    let number = |place: usize| place.to_string();
    let mut parts: Vec<String> = (1..=told)
        .map(|place| fill(say.place, &[("place", &number(place))]))
        .collect();
    if most > told {
        let place = number(told.saturating_add(1));
        parts.push(fill(say.places_from, &[("place", &place)]));
    }
    if leaves_out {
        parts.push(say.not_ranked.to_owned());
    }
    let bars = ranked.iter().zip(places).map(|(bid, places)| {
        let share = |one: &Probability| percent(one.share);
        let (each, others) = places.ranks.split_at_checked(told)?;
        let mut amounts: Vec<Decimal> = each.iter().map(share).collect::<Option<_>>()?;
        if most > told {
            let others: Vec<Decimal> = others.iter().map(share).collect::<Option<_>>()?;
            amounts.push(others.into_iter().sum());
        }
        if leaves_out {
            amounts.push(share(&places.not_ranked)?);
        }
        let first = amounts.first().copied();
        Bar::new(ground.bid(&bid.bid), first, Some(amounts))
    });
    let bars = bars.collect::<Option<_>>()?;
    Chart::of_bars_in(
        "rank_probabilities",
        say.chart_places,
        ground.reading(),
        "%".to_owned(),
        Bars {
            bar_title: ground.say().bid,
            part_title: say.chart_place,
            value_title: say.chart_places_value.to_owned(),
            total_title: Some(say.chart_first_place),
            parts,
            panels: vec![BarPanel { title: None, bars }],
        },
    )
}

/// A quantity of a bid, by what is counted in classes.
fn simulated(bid: &BidSimulation, quantity: ClassedQuantity) -> Option<&Simulated> {
    match quantity {
        ClassedQuantity::Total => bid.total.as_ref(),
        ClassedQuantity::LifeCycleCost => bid.life_cycle_cost.as_ref(),
    }
}

/// How large a part of the draws reaches a number at most, bid by bid.
fn distribution(lot: &LotSimulation, classes: &ClassCounts, ground: Ground<'_>) -> Option<Chart> {
    let (language, currency) = (ground.language, &ground.procurement.currency);
    let say = SimulationLabels::of(language);
    let what = wording::word(classes.quantity, language);
    let unit = number::unit_of_many(&classes.unit, language);
    let bounds = classes.bounds.iter().copied();
    let points: Vec<Decimal> = bounds.map(decimal).collect::<Option<_>>()?;
    let in_order = lot.by_place().into_iter();
    let shown: Vec<(&BidSimulation, &BidClasses)> = in_order
        .filter_map(|bid| {
            let mut counted = classes.bids.iter();
            Some((bid, counted.find(|one| one.bid == bid.bid)?))
        })
        .take(CURVES)
        .collect();
    let lines = shown.iter().map(|(_, counted)| cumulative(counted));
    let lines: Vec<Vec<Decimal>> = lines.collect::<Option<_>>()?;
    let mut marks = Vec::new();
    let mut words = Vec::new();
    for ((bid, _), line) in shown.iter().zip(&lines) {
        let Some(found) = simulated(bid, classes.quantity) else {
            continue;
        };
        let awarded = found.awarded.map(|awarded| awarded.0);
        marks.extend(awarded.and_then(|at| on_curve(&points, line, at)));
        let quantile = |probability: &str| {
            let quantiles = &found.spread.as_ref()?.quantiles;
            let mut asked = quantiles.iter();
            let one = asked.find(|one| one.probability.to_string() == probability)?;
            let (value, _) = Estimate::of(one.value, one.standard_error)?.shown(2, language);
            Some(number::with_unit(&value, &unit, currency, language))
        };
        let told = (quantile("0.5"), quantile("0.025"), quantile("0.975"));
        if let (Some(middle), Some(from), Some(to)) = told {
            let name = ground.bid(&bid.bid);
            words.push(fill(
                say.chart_spread_said,
                &[
                    ("name", &name),
                    ("middle", &middle),
                    ("from", &from),
                    ("to", &to),
                ],
            ));
        }
    }
    let description = fill(
        say.chart_spread_about,
        &[("what", &what.to_lowercase()), ("bids", &words.join(" "))],
    );
    let mut beside = Vec::new();
    if classes.bids.len() > shown.len() {
        let count = shown.len().to_string();
        beside.push(fill(say.chart_first_bids, &[("count", &count)]));
    }
    let plot = Plot {
        across_title: format!("{what} ({unit})"),
        value_title: say.chart_spread_value.to_owned(),
        mark_title: say.chart_evaluated,
        band_title: String::new(),
        beyond_title: "",
        words: beside,
        names: shown.iter().map(|(bid, _)| ground.bid(&bid.bid)).collect(),
        points,
        lines,
        marks,
        bands: Vec::new(),
        top: Decimal::ONE_HUNDRED,
    };
    plot.scale()?;
    Some(Chart {
        name: match classes.quantity {
            ClassedQuantity::Total => "distribution_of_total".into(),
            ClassedQuantity::LifeCycleCost => "distribution_of_cost".into(),
        },
        title: fill(say.chart_spread, &[("what", &what)]),
        description,
        measure: Measure {
            language,
            unit: "%".to_owned(),
            currency: String::new(),
            decimals: 1,
        },
        shape: Shape::Plot(plot),
    })
}

/// How many percent of a bid's draws lie below each bound.
fn cumulative(counted: &BidClasses) -> Option<Vec<Decimal>> {
    let within = counted.counts.iter().copied();
    let reached = within.scan(counted.below, |below, count| {
        *below = below.saturating_add(count);
        Some(*below)
    });
    let reached: Vec<u64> = std::iter::once(counted.below).chain(reached).collect();
    let all = reached.last()?.checked_add(counted.above)?;
    let share = |below: u64| {
        let hundredfold = Decimal::from(below).checked_mul(Decimal::ONE_HUNDRED)?;
        Some(
            hundredfold
                .checked_div(Decimal::from(all))?
                .round_dp(3)
                .normalize(),
        )
    };
    reached.into_iter().map(share).collect()
}

/// Where a curve is at a number across; none where that is not drawn.
fn on_curve(points: &[Decimal], line: &[Decimal], at: Decimal) -> Option<(Decimal, Decimal)> {
    let curve = points.iter().zip(line);
    let mut steps = curve.clone().zip(curve.skip(1));
    let ((from, low), (to, high)) =
        steps.find(|((from, _), (to, _))| **from <= at && at <= **to)?;
    let along = at.checked_sub(*from)?.checked_div(to.checked_sub(*from)?)?;
    let rise = high.checked_sub(*low)?.checked_mul(along)?;
    Some((at, low.checked_add(rise)?.round_dp(3).normalize()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal_macros::dec;

    #[test]
    fn a_curve_rises_where_the_draws_lie() {
        let counted = BidClasses {
            bid: "a".to_owned(),
            below: 5,
            counts: vec![15, 60],
            above: 20,
        };
        let line = cumulative(&counted).unwrap();
        assert_eq!(line, [dec!(5), dec!(20), dec!(80)]);
        let points = [dec!(100), dec!(200), dec!(300)];
        // Halfway from 20 to 80; nothing is said of what the figure does not hold.
        assert_eq!(
            on_curve(&points, &line, dec!(250)),
            Some((dec!(250), dec!(50)))
        );
        assert_eq!(on_curve(&points, &line, dec!(301)), None);
        let nothing = BidClasses {
            below: 0,
            counts: vec![0, 0],
            above: 0,
            ..counted
        };
        assert_eq!(cumulative(&nothing), None);
    }
}
