//! What a use of each product costs and emits, by the uses of a year.

use crate::calculation::{ReuseComparison, ReuseCurves, reuse_curves};
use crate::catalogue::{Labels, Language, ReuseLabels};
use crate::evaluation::{LotEvaluation, ProductCurvesOfAxis};
use crate::explain::Figure;
use crate::model::ReuseAxis;
use crate::num::{Decimal, Fault};
use crate::wording::number::{self, Kind, percent};
use crate::wording::{fill, quoted};

use super::scale::Scale;
use super::{Chart, Ground, Measure, Plot, Shape};

/// How many times the lowest end of a curve is still drawn: where there are few uses, a use can take anything.
const TIMES: u32 = 3;

/// How much of the width the first number below needs, in hundredths.
const FIRST_TICK: u32 = 15;

/// A chart of each axis that was asked for; none where the question looks through no yearly uses.
///
/// # Errors
///
/// A calculation without a result.
pub(crate) fn of_reuse(asked: &ReuseComparison, language: Language) -> Result<Vec<Chart>, Fault> {
    let pairs: Vec<[usize; 2]> = (1..asked.options.len()).map(|other| [0, other]).collect();
    let mut charts = Vec::new();
    for axis in &asked.axes {
        let Some(curves) = reuse_curves(asked, *axis, &pairs)? else {
            continue;
        };
        let titles = asked.options.iter().map(|option| option.title.clone());
        let subject = Subject {
            name: match axis {
                ReuseAxis::Cost => "cost_per_use",
                ReuseAxis::Emissions => "emissions_per_use",
            },
            axis: *axis,
            currency: &asked.currency,
            functional_unit: &asked.functional_unit,
            names: titles.collect(),
            material_from: asked.material_from,
            language,
        };
        charts.extend(subject.chart(curves));
    }
    Ok(charts)
}

/// A chart of each axis of the product systems that bids and current practice offer; none where the lot asks
/// for no figures of them.
pub(crate) fn of_products(lot: &LotEvaluation, ground: Ground<'_>) -> Vec<Chart> {
    let Some(found) = &lot.product_curves else {
        return Vec::new();
    };
    let axes = [
        (ReuseAxis::Cost, "reuse_cost_per_use", &found.cost),
        (
            ReuseAxis::Emissions,
            "reuse_emissions_per_use",
            &found.emissions,
        ),
    ];
    let practice = lot.alternative.as_ref();
    let name = |option: &str| match practice.filter(|practice| practice.id == option) {
        Some(practice) => ground.practice(&practice.title),
        None => ground.bid(option),
    };
    let charts = axes.into_iter().filter_map(|(axis, chart, curves)| {
        let curves = curves.as_ref()?;
        let options = curves.curves.iter();
        let subject = Subject {
            name: chart,
            axis,
            currency: &ground.procurement.currency,
            functional_unit: &found.functional_unit,
            names: options.map(|curve| name(&curve.option)).collect(),
            material_from: Decimal::ZERO,
            language: ground.language,
        };
        subject.chart(read(curves))
    });
    charts.collect()
}

/// The curves that an evaluation states.
fn read(stated: &ProductCurvesOfAxis) -> ReuseCurves {
    let numbers = |figures: &[Figure]| figures.iter().map(|Figure(number)| *number).collect();
    let curves = stated.curves.iter();
    let crossings = stated.crossings.iter();
    let crossings = crossings.map(|one| (one.uses_per_year.0, one.per_use.0));
    ReuseCurves {
        points: numbers(&stated.uses_per_year),
        options: curves.map(|curve| numbers(&curve.per_use)).collect(),
        crossings: crossings.collect(),
        immaterial: Vec::new(),
    }
}

/// What curves are of.
struct Subject<'a> {
    name: &'static str,
    axis: ReuseAxis,
    currency: &'a str,
    functional_unit: &'a str,
    /// What each curve is.
    names: Vec<String>,
    /// The least difference that counts as one, as a share of the greater amount.
    material_from: Decimal,
    language: Language,
}

impl Subject<'_> {
    /// The chart of the curves; none where they are all zero.
    fn chart(self, curves: ReuseCurves) -> Option<Chart> {
        let language = self.language;
        let say = ReuseLabels::of(language);
        let of_use = |text| {
            fill(
                text,
                &[("use", &number::unit(self.functional_unit, language))],
            )
        };
        let (title, unit) = match self.axis {
            ReuseAxis::Cost => (of_use(say.cost_per_use), self.currency.to_owned()),
            ReuseAxis::Emissions => (
                of_use(say.emissions_per_use),
                number::unit("kgCO2e", language),
            ),
        };
        let ends: Vec<Decimal> = curves
            .options
            .iter()
            .filter_map(|one| one.last().copied())
            .collect();
        let top = top(&curves, &ends);
        let measure = Measure {
            language,
            currency: self.currency.to_owned(),
            unit,
            decimals: Kind::Money.decimals(&ends),
        };
        let count = |uses: Decimal| number::exact(uses, language);
        let said = self.names.iter().zip(&curves.options).map(|(name, curve)| {
            let at = |place: Option<&Decimal>| measure.shown(place.copied().unwrap_or_default());
            fill(
                say.use_from_to,
                &[
                    ("name", name),
                    ("first", &at(curve.first())),
                    ("last", &at(curve.last())),
                ],
            )
        });
        let said: Vec<String> = said.collect();
        let least = percent(self.material_from, language);
        let words = self.words(&curves, &least);
        let ends = [curves.points.first(), curves.points.last()];
        let [first, last] = ends.map(|uses| count(uses.copied().unwrap_or_default()));
        let description = fill(
            say.of_uses,
            &[
                ("from", &first),
                ("to", &last),
                ("options", &said.join(" ")),
                ("turns", &words.join(" ")),
            ],
        );
        let bands = curves.immaterial.iter();
        let plot = Plot {
            across_title: of_use(say.uses_per_year),
            value_title: format!("{title} ({})", measure.unit),
            mark_title: say.break_even,
            band_title: fill(say.too_close, &[("least", &least)]),
            beyond_title: say.goes_on,
            words,
            names: self.names,
            bands: bands.map(|band| (band.from, band.to)).collect(),
            points: curves.points,
            lines: curves.options,
            marks: curves.crossings,
            top,
        };
        let is_drawn = plot.scale().is_some();
        let chart = Chart {
            name: self.name.into(),
            title,
            description,
            measure,
            shape: Shape::Plot(plot),
        };
        is_drawn.then_some(chart)
    }

    /// Where curves cross, and where they are too close to count as different.
    fn words(&self, curves: &ReuseCurves, least: &str) -> Vec<String> {
        let language = self.language;
        let say = ReuseLabels::of(language);
        let count = |uses: Decimal| number::exact(uses, language);
        let crossings = curves.crossings.iter().map(|(uses, _)| count(*uses));
        let crossings: Vec<String> = crossings.collect();
        let turns = match crossings.as_slice() {
            [] => say.never_turns.to_owned(),
            crossings => fill(say.turns, &[("uses", &crossings.join("; "))]),
        };
        let name = |option: usize| {
            let name = self.names.get(option);
            quoted(name.map_or("", String::as_str), language)
        };
        let close = curves.immaterial.iter().map(|band| {
            let [one, other] = band.options.map(name);
            let names = format!("{one} {} {other}", Labels::of(language).and);
            fill(
                say.close,
                &[
                    ("names", &names),
                    ("least", least),
                    ("from", &count(band.from)),
                    ("to", &count(band.to)),
                ],
            )
        });
        std::iter::once(turns).chain(close).collect()
    }
}

/// Up to where values are drawn: the highest, but no more than some times what curves end at.
fn top(curves: &ReuseCurves, ends: &[Decimal]) -> Decimal {
    let highest = curves.options.iter().flatten().copied().max();
    let highest = highest.unwrap_or_default();
    let most = ends.iter().max();
    let most = most.and_then(|end| end.checked_mul(Decimal::from(TIMES)));
    most.filter(|most| *most > Decimal::ZERO)
        .map_or(highest, |most| most.min(highest))
}

/// What a figure shows of a curve.
pub(super) struct Drawn {
    /// Its points; where it leaves the figure, the edge.
    pub(super) points: Vec<(Decimal, Decimal)>,
    /// Where it goes on above the figure.
    pub(super) beyond: Vec<Decimal>,
}

impl Plot {
    /// The scale of what is drawn; none where it is all zero.
    pub(super) fn scale(&self) -> Option<Scale> {
        let amounts = self.lines.iter().flatten().copied();
        let drawn = amounts.map(|amount| amount.min(self.top));
        Scale::of(drawn.chain([self.top]))
    }

    /// What is drawn of a curve.
    pub(super) fn drawn(&self, line: &[Decimal]) -> Drawn {
        let (mut points, mut beyond) = (Vec::new(), Vec::new());
        let mut before: Option<(Decimal, Decimal)> = None;
        for (at, amount) in self.points.iter().copied().zip(line.iter().copied()) {
            if let Some((last, was)) = before
                && (was <= self.top) != (amount <= self.top)
            {
                let edge = self.edge((last, was), (at, amount)).unwrap_or(at);
                points.push((edge, self.top));
                beyond.push(edge);
            }
            if amount <= self.top {
                points.push((at, amount));
            }
            before = Some((at, amount));
        }
        Drawn { points, beyond }
    }

    /// Where the line between two points meets the top of the figure.
    fn edge(&self, from: (Decimal, Decimal), to: (Decimal, Decimal)) -> Option<Decimal> {
        let rise = to.1.checked_sub(from.1)?;
        let share = self.top.checked_sub(from.1)?.checked_div(rise)?;
        let along = to.0.checked_sub(from.0)?.checked_mul(share)?;
        Some(from.0.checked_add(along)?.round_dp(2).normalize())
    }

    /// Whether a curve goes on above the figure.
    pub(super) fn goes_beyond(&self) -> bool {
        self.lines.iter().flatten().any(|amount| *amount > self.top)
    }

    /// The first and the last of the numbers across.
    pub(super) fn ends(&self) -> [Decimal; 2] {
        let ends = [self.points.first(), self.points.last()];
        ends.map(|end| end.copied().unwrap_or_default())
    }

    /// The numbers across.
    pub(super) fn across(&self) -> Scale {
        let [from, to] = self.ends();
        let to = to.max(from.saturating_add(Decimal::ONE));
        Scale { from, to }
    }

    /// What is written below: the first of the numbers across, and round ones that do not stand over it.
    pub(super) fn ticks_across(&self) -> Vec<Decimal> {
        let across = self.across();
        let room = Decimal::from(FIRST_TICK);
        let round = across.ticks().into_iter();
        let round = round.filter(|tick| across.place(*tick, 100) >= room && *tick > across.from);
        std::iter::once(across.from).chain(round).collect()
    }
}
