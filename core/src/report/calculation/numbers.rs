//! The numbers of any answer, each with its derivation.

use super::Told;
use crate::calculation::{
    Answer, Cheaper, CohortModelFound, FootingAnswer, IncrementalAnalysisFound, InternalRatesFound,
    PaybackTime, PriceClaimAnswer, PriceStep,
};
use crate::catalogue::CalculationLabels;
use crate::explain::{Explained, Series};
use crate::report::reader::{Reader, values_by_year};
use crate::report::table::{Cell, Column, Group, GroupHead, Row, Table};
use crate::wording::fill;
use crate::wording::number::{Kind, shown};

/// The most decimals of a share or a rate, and of any other quantity.
const DECIMALS: [u32; 2] = [6, 3];

/// Numbers that belong together.
#[derive(Default)]
struct Part<'a> {
    /// What they are of; empty where they are the whole answer.
    heading: String,
    numbers: Vec<&'a Explained>,
    series: Vec<&'a Series>,
    /// What is said of them.
    sentences: Vec<String>,
}

impl<'a> Part<'a> {
    fn new(heading: impl Into<String>, numbers: impl IntoIterator<Item = &'a Explained>) -> Self {
        Self {
            heading: heading.into(),
            numbers: numbers.into_iter().collect(),
            ..Self::default()
        }
    }

    fn with(mut self, sentences: impl IntoIterator<Item = String>) -> Self {
        self.sentences.extend(sentences);
        self
    }
}

/// What an answer says.
pub(super) fn told(answer: &Answer, reader: &Reader<'_>) -> Told {
    let parts = parts(answer, Some(reader));
    let sentences = parts.iter().flat_map(|part| {
        part.sentences.iter().map(|sentence| {
            if part.heading.is_empty() {
                sentence.clone()
            } else {
                format!("{}: {sentence}", part.heading)
            }
        })
    });
    let years = parts.iter().flat_map(|part| &part.series).copied();
    let years: Vec<&Series> = years.collect();
    Told {
        sentences: sentences.collect(),
        tables: vec![numbers(&parts, reader), by_year(&years, reader)],
        ..Told::default()
    }
}

/// Every number of an answer with its derivation.
pub(super) fn explained(answer: &Answer) -> Vec<&Explained> {
    let parts = parts(answer, None).into_iter();
    parts.flat_map(|part| part.numbers).collect()
}

fn numbers(parts: &[Part<'_>], reader: &Reader<'_>) -> Table {
    let say = CalculationLabels::of(reader.language);
    let groups = parts.iter().map(|part| Group {
        head: (!part.heading.is_empty()).then(|| GroupHead {
            title: part.heading.clone(),
            detail: String::new(),
        }),
        rows: part.numbers.iter().map(|one| row(one, reader)).collect(),
    });
    Table {
        caption: say.numbers.to_owned(),
        corner: say.number.to_owned(),
        columns: vec![Column::numbers(say.value)],
        groups: groups.filter(|group| !group.rows.is_empty()).collect(),
    }
}

/// A number under what its formula computes.
fn row(number: &Explained, reader: &Reader<'_>) -> Row {
    let formula = number.derivation.as_ref().map(|made| made.formula);
    let head = formula.map_or_else(String::new, |formula| reader.formula_title(formula));
    Row::new(head, vec![cell(number, reader)])
}

/// A number with its unit; money of no stated currency has none.
pub(in crate::report) fn cell(number: &Explained, reader: &Reader<'_>) -> Cell {
    let value = number.value.map(|value| value.0).unwrap_or_default();
    let (unit, kind) = match number.unit.as_str() {
        "money" => ("1", Kind::Money),
        unit if unit.starts_with("money/") => (unit, Kind::Money),
        unit if unit.starts_with("1/") => ("1", Kind::Quantity),
        unit => (unit, Kind::of(unit, reader.currency())),
    };
    let decimals = match kind {
        Kind::Quantity => {
            let [share, other] = DECIMALS;
            let is_share = unit == "1";
            let most = if is_share { share } else { other };
            value.normalize().scale().min(most)
        }
        kind => kind.decimals(&[value]),
    };
    let text = reader.in_unit(&shown(value, decimals, reader.language), unit);
    let named = Explained {
        unit: unit.into(),
        ..number.clone()
    };
    reader.shown_as(&named, text)
}

/// Series year by year.
fn by_year(series: &[&Series], reader: &Reader<'_>) -> Table {
    let say = CalculationLabels::of(reader.language);
    let columns = series.iter().map(|one| {
        let formula = one.derivation.as_ref().map(|made| made.formula);
        let title = formula.map_or_else(String::new, |formula| reader.formula_title(formula));
        let unit = crate::wording::number::unit(&one.unit, reader.language);
        Column::numbers(fill(say.in_unit, &[("what", &title), ("unit", &unit)]))
    });
    let years = series.iter().filter_map(|one| one.values.as_ref());
    let years = years.map(Vec::len).max().unwrap_or(0);
    let rows = (0..years).map(|year| {
        let cells = series.iter().map(|one| {
            let decimals = Kind::of(&one.unit, reader.currency());
            let decimals = decimals.decimals(&values_by_year([*one]));
            reader.of_year(one, year, decimals)
        });
        Row::new(year.to_string(), cells.collect())
    });
    Table {
        caption: say.by_year.to_owned(),
        corner: reader.say.year.to_owned(),
        columns: columns.collect(),
        ..Table::default()
    }
    .with_rows(rows.collect())
}

/// What another unit of effect costs along the frontier.
fn of_frontier(found: &IncrementalAnalysisFound) -> Part<'_> {
    let ratios = found.frontier.iter();
    Part::new("", ratios.filter_map(|step| step.icer.as_ref()))
}

/// What each strategy of a cohort costs and gives.
fn by_strategy(found: &CohortModelFound) -> Vec<Part<'_>> {
    let strategies = found.strategies.iter();
    strategies
        .map(|one| Part::new(one.title.as_str(), [&one.cost, &one.effect]))
        .collect()
}

/// An answer in parts; without a reader they have no words.
fn parts<'a>(answer: &'a Answer, reader: Option<&Reader<'_>>) -> Vec<Part<'a>> {
    let words = Words { reader };
    let alone = |number| vec![Part::new("", [number])];
    match answer {
        Answer::NetPresentValue(one)
        | Answer::Instalment(one)
        | Answer::IndexChange(one)
        | Answer::PresentValue(one)
        | Answer::FutureValue(one)
        | Answer::AnnualEquivalent(one)
        | Answer::RealNominalRate(one)
        | Answer::PeriodRate(one)
        | Answer::DatedNetPresentValue(one)
        | Answer::ModifiedInternalRate(one)
        | Answer::Sanction(one) => alone(one),
        Answer::PricePath(found) => {
            let steps = found.steps.iter().map(|step| words.step(step));
            alone(&found.price).into_iter().chain(steps).collect()
        }
        Answer::PriceClaim(found) => words.price_claim(found),
        Answer::Footing(found) => words.footing(found),
        Answer::InternalRates(found) | Answer::DatedInternalRates(found) => {
            words.internal_rates(found)
        }
        Answer::NetSavings(found) => {
            let numbers = [
                Some(&found.extra_investment),
                Some(&found.operational_savings),
                Some(&found.net_savings),
                found.savings_to_investment_ratio.as_ref(),
                found.adjusted_internal_rate.as_ref(),
            ];
            let verdict = words.stop("verdict", found.verdict.word());
            vec![Part::new("", numbers.into_iter().flatten()).with([verdict])]
        }
        Answer::NetBenefits(found) => {
            let numbers = [
                Some(&found.extra_costs),
                Some(&found.extra_benefits),
                Some(&found.net_benefits),
                found.benefit_cost_ratio.as_ref(),
            ];
            let verdict = words.stop("verdict", found.verdict.word());
            vec![Part::new("", numbers.into_iter().flatten()).with([verdict])]
        }
        Answer::Payback(found) => vec![
            words.payback(|say| say.simple, &found.simple),
            words.payback(|say| say.discounted, &found.discounted),
        ],
        Answer::BreakEvenVolume(found) => {
            let beside = [found.cheaper_below, found.cheaper_above];
            let sentences = words.cheaper(found.volume.is_some(), beside);
            vec![Part::new("", &found.volume).with(sentences)]
        }
        Answer::BreakEvenCarbonPrice(found) => {
            let beside = [found.cheaper_below, found.cheaper_above];
            let sentences = words.cheaper(found.per_kilogram.is_some(), beside);
            vec![Part::new("", found.per_kilogram.iter().chain(&found.per_tonne)).with(sentences)]
        }
        Answer::CarbonValue(found) => {
            let path = &found.price_path;
            let told = Part::new("", [&found.undiscounted, &found.present_value]);
            vec![Part {
                series: vec![&found.price, &found.by_year],
                ..told.with([format!("{} ({}, {}).", path.title, path.version, path.year)])
            }]
        }
        // Its numbers are estimates, and have a page of their own.
        Answer::DecisionUncertainty(_) => Vec::new(),
        // These have pages of their own; here are their numbers.
        Answer::NotionalPrice(found) => {
            let bids = found.bids.iter();
            let bids = bids.map(|bid| Part::new(&bid.bid, [&bid.discount, &bid.notional_price]));
            bids.collect()
        }
        Answer::Switch(found) => {
            let changes = [&found.cost, &found.emissions].into_iter();
            let numbers = changes.flat_map(|one| [&one.before, &one.after, &one.change]);
            vec![Part::new("", numbers)]
        }
        Answer::CohortModel(found) => by_strategy(found),
        Answer::IncrementalAnalysis(found) => vec![of_frontier(found)],
        Answer::ProducerFee(found) => {
            let source = format!("{} ({}).", found.tariff, found.source);
            let total = Part::new("", [&found.total]).with([source]);
            let components = found.components.iter().map(|component| {
                let material = words.label("packaging_material", component.material.word());
                let heading = format!("{} ({material})", component.id);
                Part::new(heading, [&component.per_kilogram, &component.fee])
            });
            std::iter::once(total).chain(components).collect()
        }
        // It has a page of its own; these are what decides.
        Answer::ReuseComparison(found) => {
            let totals = found.options.iter().map(|option| {
                let of = [&option.cost, &option.emissions];
                let numbers = of.into_iter().flatten().map(|one| &one.per_use);
                Part::new(&option.title, numbers)
            });
            totals.collect()
        }
    }
}

/// What is said of numbers, in the reader's language where there is one.
#[derive(Clone, Copy)]
struct Words<'r> {
    reader: Option<&'r Reader<'r>>,
}

type Say = &'static CalculationLabels;

impl Words<'_> {
    fn fill(self, of: impl Fn(Say) -> &'static str, names: &[(&str, &str)]) -> String {
        self.reader.map_or_else(String::new, |reader| {
            fill(of(CalculationLabels::of(reader.language)), names)
        })
    }

    fn label(self, list: &str, word: &str) -> String {
        self.reader
            .map_or_else(String::new, |reader| reader.label(list, word))
    }

    /// A word of a closed list as a sentence.
    fn stop(self, list: &str, word: &str) -> String {
        format!("{}.", self.label(list, word))
    }

    /// Which costs less on either side of a value; where there is none, one does everywhere or neither.
    fn cheaper(self, turns: bool, [below, above]: [Cheaper; 2]) -> Vec<String> {
        let which = |cheaper: Cheaper| self.label("cheaper", cheaper.word());
        let [low, high] = [which(below), which(above)];
        if turns {
            return vec![
                self.fill(|say| say.cheaper_below, &[("which", &low)]),
                self.fill(|say| say.cheaper_above, &[("which", &high)]),
            ];
        }
        if above == Cheaper::Equal {
            return vec![self.fill(|say| say.cheaper_never, &[])];
        }
        vec![self.fill(|say| say.cheaper_always, &[("which", &high)])]
    }

    fn price_claim(self, found: &PriceClaimAnswer) -> Vec<Part<'_>> {
        let numbers = [&found.price_in_force, &found.allowed_price, &found.excess];
        let missing = found.missing_evidence.iter();
        let missing = missing.map(|one| self.fill(|say| say.missing, &[("title", &one.title)]));
        let verdict = self.stop("claim", found.verdict.word());
        let claim = Part::new("", numbers).with(std::iter::once(verdict).chain(missing));
        let steps = found.steps.iter().map(|step| self.step(step));
        std::iter::once(claim).chain(steps).collect()
    }

    fn step(self, step: &PriceStep) -> Part<'_> {
        let indices = step.indices.iter();
        let indices = indices.flat_map(|index| [&index.level, &index.reference, &index.ratio]);
        let last = [Some(&step.factor), Some(&step.by_formula)];
        let more = [&step.movement, &step.limited, &step.cut_off].map(Option::as_ref);
        let numbers = last.into_iter().chain(more).flatten();
        let numbers = indices.chain(numbers).chain([&step.price]);
        let limits = step.limits.iter();
        let limits = limits.map(|limit| self.stop("limit", limit.word()));
        let outcome = self.stop("adjustment", step.outcome.word());
        Part::new(&step.month, numbers).with(std::iter::once(outcome).chain(limits))
    }

    fn footing(self, found: &FootingAnswer) -> Vec<Part<'_>> {
        let name = |named: &crate::calculation::Named| -> String {
            named.title.clone().unwrap_or_else(|| named.id.clone())
        };
        let counts = [found.checked, found.not_checked].map(|count| count.to_string());
        let [checked, not_checked] = counts.each_ref().map(String::as_str);
        let counted = [("checked", checked), ("not_checked", not_checked)];
        let verdict = Part::new("", []).with([
            self.stop("footing", found.verdict.word()),
            self.fill(|say| say.checked, &counted),
        ]);
        let exact = |number| {
            self.reader
                .map_or_else(String::new, |one| one.exact(number))
        };
        let printed = |number| {
            let printed = exact(number);
            self.fill(|say| say.printed, &[("printed", &printed)])
        };
        let place = |relation: &str, row, column| {
            let [row, column] = [name(row), name(column)];
            let names = [("relation", relation), ("row", &*row), ("column", &*column)];
            self.fill(|say| say.relation, &names)
        };
        let failing = found.failing.iter().map(|fault| {
            let heading = place(&name(&fault.relation), &fault.row, &fault.column);
            let numbers = [&fault.expected, &fault.difference, &fault.tolerance];
            Part::new(heading, numbers).with([printed(fault.printed)])
        });
        let suspect = found.suspect.iter().map(|suspect| {
            let what = self.fill(|say| say.suspect, &[]);
            let heading = place(&what, &suspect.row, &suspect.column);
            Part::new(heading, [&suspect.would_foot_at]).with([printed(suspect.printed)])
        });
        let parts = std::iter::once(verdict).chain(failing).chain(suspect);
        parts.collect()
    }

    fn internal_rates(self, found: &InternalRatesFound) -> Vec<Part<'_>> {
        let reading = self.stop("reading", found.reading.word());
        let whole = Part::new("", &found.meaningful).with([reading]);
        let rates = found.rates.iter().map(|rate| {
            let crossing = self.label("crossing", rate.crossing.word());
            Part::new(crossing, [&rate.rate])
        });
        std::iter::once(whole).chain(rates).collect()
    }

    fn payback(self, of: impl Fn(Say) -> &'static str, time: &PaybackTime) -> Part<'_> {
        let numbers = time.periods.iter().chain(&time.first);
        let outcome = self.stop("payback", time.outcome.word());
        Part::new(self.fill(of, &[]), numbers).with([outcome])
    }
}
