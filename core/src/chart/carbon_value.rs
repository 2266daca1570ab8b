//! Emissions as money by year, and what two options cost at each price of emissions.

use crate::calculation::{
    BreakEvenCarbonPrice, BreakEvenCarbonPriceFound, CarbonValue, CarbonValueFound,
    CostAndEmissions,
};
use crate::catalogue::{CalculationLabels, CarbonLabels, Labels, Language};
use crate::explain::Series;
use crate::num::Decimal;
use crate::wording::fill;
use crate::wording::number::{self, Kind};

use super::{Bar, BarPanel, Bars, Chart, Measure, Plot, Reading, Shape};

/// What emissions are worth in each calendar year, and the price of a tonne in it.
pub(crate) fn of_value(
    asked: &CarbonValue,
    found: &CarbonValueFound,
    language: Language,
) -> Vec<Chart> {
    let say = CarbonLabels::of(language);
    let charts = [
        ("value_by_year", say.amount, &found.by_year),
        ("price_by_year", say.price, &found.price),
    ];
    let charts = charts.map(|(name, what, series)| by_year(name, what, series, asked, language));
    charts.into_iter().flatten().collect()
}

fn by_year(
    name: &'static str,
    what: &str,
    series: &Series,
    asked: &CarbonValue,
    language: Language,
) -> Option<Chart> {
    let years = (asked.first_year..).zip(series.values.as_ref()?);
    let bars = years
        .map(|(year, amount)| Bar::new(year.to_string(), Some(amount.0), Some(vec![amount.0])));
    let bars = bars.collect::<Option<_>>()?;
    let unit = number::unit(&series.unit, language);
    let say = CalculationLabels::of(language);
    Chart::of_bars_in(
        name,
        &fill(say.what_by_year, &[("what", what)]),
        Reading {
            language,
            currency: &asked.currency,
        },
        unit.clone(),
        Bars {
            bar_title: Labels::of(language).year,
            part_title: "",
            total_title: None,
            value_title: format!("{what} ({unit})"),
            parts: vec![String::new()],
            panels: vec![BarPanel { title: None, bars }],
        },
    )
}

/// What both options cost with their emissions, from no price to twice the one at which they cost the same;
/// none where no price above zero turns the order.
pub(crate) fn of_break_even(
    asked: &BreakEvenCarbonPrice,
    found: &BreakEvenCarbonPriceFound,
    language: Language,
) -> Option<Chart> {
    let say = CalculationLabels::of(language);
    let price = found.per_tonne.as_ref()?.value?.0;
    (!price.is_zero()).then_some(())?;
    let points = vec![Decimal::ZERO, price, price.checked_mul(Decimal::TWO)?];
    let line = |option: CostAndEmissions| {
        let tonnes = option.emissions.checked_div(Decimal::ONE_THOUSAND)?;
        let at = |price: &Decimal| option.cost.checked_add(tonnes.checked_mul(*price)?);
        points.iter().map(at).collect::<Option<Vec<Decimal>>>()
    };
    let lines = vec![line(asked.first)?, line(asked.second)?];
    let amounts: Vec<Decimal> = lines.iter().flatten().copied().collect();
    let crossing = *lines.first()?.get(1)?;
    let measure = Measure {
        language,
        unit: String::new(),
        currency: String::new(),
        decimals: Kind::Money.decimals(&amounts),
    };
    let decimals = Kind::Money.decimals(&[price]);
    let turns = fill(
        say.costs_equal,
        &[
            ("price", &number::shown(price, decimals, language)),
            ("cost", &measure.shown(crossing)),
        ],
    );
    let names = [say.first_option, say.second_option];
    let ends = names.iter().zip(&lines).map(|(name, line)| {
        let at = |end: Option<&Decimal>| measure.shown(end.copied().unwrap_or_default());
        let (first, last) = (at(line.first()), at(line.last()));
        fill(
            say.cost_from_to,
            &[("name", *name), ("first", &first), ("last", &last)],
        )
    });
    let ends: Vec<String> = ends.collect();
    let plot = Plot {
        across_title: say.carbon_price_of_tonne.to_owned(),
        value_title: say.cost_with_emissions.to_owned(),
        mark_title: say.costs_are_equal,
        band_title: String::new(),
        beyond_title: "",
        names: names.map(str::to_owned).into(),
        marks: vec![(price, crossing)],
        bands: Vec::new(),
        top: amounts.iter().max().copied()?,
        points,
        lines,
        words: vec![turns.clone()],
    };
    plot.scale()?;
    Some(Chart {
        name: "cost_by_carbon_price".into(),
        title: say.cost_by_carbon_price.to_owned(),
        description: format!("{turns} {}", ends.join(" ")),
        measure,
        shape: Shape::Plot(plot),
    })
}
