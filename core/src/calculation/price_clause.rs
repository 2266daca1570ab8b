//! Prices under a clause: the way of a price, and the change of an index.

use serde::Serialize;

use crate::explain::{Explained, Term, number};
use crate::model::{ChainedFrom, IndexSeries, IndexTerm, Linkage, Measured, PriceClause, Trigger};
use crate::num::{Decimal, Exact, Fault, Period, Scalar, decide};
use crate::price_clause::{self, Limit, Step};
use crate::problem::Problems;
use crate::words;

/// Up to so many levels of a mean are listed in its derivation; of more, only the periods.
const MOST_LISTED: u32 = 12;

/// Two periods of an index.
#[derive(Debug, Clone, PartialEq)]
pub struct IndexChange {
    /// The index.
    pub series: IndexSeries,
    /// The earlier period.
    pub from: Period,
    /// The later period.
    pub to: Period,
}

pub(super) fn index_change(asked: &IndexChange, problems: &mut Problems) -> Option<Explained> {
    let level = |at| level(std::slice::from_ref(&asked.series), 0, at);
    let (earlier, later) = (level(asked.from), level(asked.to));
    let value = price_clause::change(earlier, later);
    let value = number(value, "/index_change", "index_change", problems)?;
    let term = |symbol, period: Period, level: Exact| {
        Term::new(symbol, level.result().unwrap_or_default())
            .named(period.to_string())
            .from_source(asked.series.source.as_deref())
    };
    let inputs = vec![term("I0", asked.from, earlier), term("I1", asked.to, later)];
    Some(Explained::new(
        value,
        "1",
        "price_clause.index_change",
        inputs,
    ))
}

/// A price that follows a clause through its adjustments.
#[derive(Debug, Clone, PartialEq)]
pub struct PricePath {
    /// The clause.
    pub clause: PriceClause,
    /// The indices it follows, every level that is used among them.
    pub series: Vec<IndexSeries>,
    /// The price at the base.
    pub start_price: Decimal,
    /// The months of the adjustments.
    pub months: Vec<Period>,
}

/// The way of a price through the adjustments of a clause.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PricePathAnswer {
    /// The price in force at the end.
    pub price: Explained,
    /// The adjustments in their order.
    pub steps: Vec<PriceStep>,
}

words! {
    /// What an adjustment did.
    pub enum StepOutcome {
        /// The price follows the formula, within the limits. It may come out the same.
        Adjusted = "adjusted",
        /// The movement is less than the trigger; the price stands.
        BelowTrigger = "below_trigger",
        /// The price would fall, and may only rise; it stands.
        NotLowered = "not_lowered",
    }
}

/// One adjustment, from the indices to the price.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PriceStep {
    /// The month from which it holds.
    pub month: String,
    /// What it did.
    pub outcome: StepOutcome,
    /// The indices, in the order of the clause.
    pub indices: Vec<IndexStep>,
    /// What the formula multiplies the price by.
    pub factor: Explained,
    /// The price by the formula, before trigger, limits and rounding.
    pub by_formula: Explained,
    /// The movement that the trigger measures, where there is a trigger.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub movement: Option<Explained>,
    /// The limits that cut the price, in the order in which they were applied.
    pub limits: Vec<Limit>,
    /// The price within the limits, where there are any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limited: Option<Explained>,
    /// What the limits cut off, where they did; the clause says whether it is carried or lost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cut_off: Option<Explained>,
    /// The price in force from this month on.
    pub price: Explained,
}

/// What one index did to an adjustment.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct IndexStep {
    /// Its name.
    pub series: String,
    /// The level of the adjustment.
    pub level: Explained,
    /// The level it is compared with.
    pub reference: Explained,
    /// Their ratio.
    pub ratio: Explained,
}

pub(super) fn price_path(asked: &PricePath, problems: &mut Problems) -> Option<PricePathAnswer> {
    let told = Told {
        clause: &asked.clause,
        series: &asked.series,
        start_price: asked.start_price,
        place: "/price_path",
        subject: "price_path",
    };
    told.path(&asked.months, problems)
}

/// The level of a series; resolving has seen to it that it is there.
fn level(series: &[IndexSeries], index: usize, at: Period) -> Exact {
    let found = series.get(index).and_then(|series| series.levels.get(&at));
    found.map_or(Exact::fault(Fault::Unread), |level| Exact::exact(*level))
}

/// A path that is told step by step.
pub(super) struct Told<'a> {
    pub(super) clause: &'a PriceClause,
    pub(super) series: &'a [IndexSeries],
    pub(super) start_price: Decimal,
    /// Where a fault of arithmetic is reported, and as what.
    pub(super) place: &'static str,
    pub(super) subject: &'static str,
}

impl Told<'_> {
    /// The way of the price through the adjustments in `months`.
    pub(super) fn path(
        &self,
        months: &[Period],
        problems: &mut Problems,
    ) -> Option<PricePathAnswer> {
        let level = |index, at| level(self.series, index, at);
        let start = Exact::exact(self.start_price);
        let path = price_clause::path(self.clause, start, months, &level);
        let mut steps: Vec<PriceStep> = Vec::with_capacity(path.len());
        // The months whose levels a chained clause, or a trigger, goes on from.
        let (mut last, mut last_change) = (None, None);
        for step in &path {
            let chained = match self.clause.linkage {
                Linkage::Base => None,
                Linkage::Chained(ChainedFrom::LastAdjustment) => last,
                Linkage::Chained(ChainedFrom::LastChange) => last_change,
            };
            let told = self.step(step, chained, last_change, problems)?;
            last = Some(step.month);
            if told.outcome == StepOutcome::Adjusted {
                last_change = last;
            }
            steps.push(told);
        }
        let price = match steps.last() {
            Some(step) => step.price.clone(),
            None => unchanged(self.start_price),
        };
        Some(PricePathAnswer { price, steps })
    }

    fn decimal(&self, value: Exact, problems: &mut Problems) -> Option<Decimal> {
        number(value, self.place, self.subject, problems)
    }

    fn holds(&self, indicator: Exact, problems: &mut Problems) -> Option<bool> {
        Some(!self.decimal(indicator, problems)?.is_zero())
    }

    fn step(
        &self,
        step: &Step<Exact>,
        chained: Option<Period>,
        last_change: Option<Period>,
        problems: &mut Problems,
    ) -> Option<PriceStep> {
        let mut indices = Vec::with_capacity(step.terms.len());
        let mut inputs = vec![Term::new("c", self.clause.fixed)];
        for (term, index) in self.clause.terms.iter().zip(&step.terms) {
            let name = self.name(term);
            let level = self.mean(term, term.period(step.month), term.average, problems)?;
            let (base, average) = match chained {
                None => (term.base, term.base_average),
                Some(month) => (term.period(month), term.average),
            };
            let reference = self.mean(term, base, average, problems)?;
            let ratio = self.decimal(index.ratio, problems)?;
            let of_ratio = vec![
                Term::new("I1", self.decimal(index.level, problems)?),
                Term::new("I0", self.decimal(index.reference, problems)?),
            ];
            inputs.push(Term::new("a", term.share).named(&*name));
            inputs.push(Term::new("r", ratio).named(&*name));
            indices.push(IndexStep {
                series: name,
                level,
                reference,
                ratio: Explained::new(ratio, "1", "price_clause.ratio", of_ratio),
            });
        }
        let factor = self.decimal(step.factor, problems)?;
        let by_formula = self.decimal(step.by_formula, problems)?;
        let from = self.decimal(step.from, problems)?;
        let before = self.decimal(step.before, problems)?;
        let price = self.decimal(step.price, problems)?;
        let movement = self.movement(step, last_change, problems)?;
        let outcome = if self.holds(step.changed, problems)? {
            StepOutcome::Adjusted
        } else if self.holds(step.triggered, problems)? {
            StepOutcome::NotLowered
        } else {
            StepOutcome::BelowTrigger
        };
        let mut limits = Vec::new();
        let mut bounds = vec![Term::new("G", by_formula)];
        for limit in &step.limits {
            let bound = self.decimal(limit.bound, problems)?;
            let symbol = match limit.limit {
                Limit::Floor | Limit::TotalFloor => "B⁻",
                Limit::Cap | Limit::TotalCap => "B⁺",
            };
            bounds.push(Term::new(symbol, bound).named(limit.limit.word()));
            if self.holds(limit.met, problems)? {
                limits.push(limit.limit);
            }
        }
        let limited = self.decimal(step.limited, problems)?;
        let cut = self.decimal(step.cut, problems)?;
        let of_cut = || vec![Term::new("G", by_formula), Term::new("C", limited)];
        Some(PriceStep {
            month: step.month.to_string(),
            outcome,
            indices,
            factor: Explained::new(factor, "1", "price_clause.factor", inputs),
            by_formula: money(
                by_formula,
                "price_clause.by_formula",
                vec![Term::new("P", from), Term::new("F", factor)],
            ),
            movement,
            limits,
            limited: (!step.limits.is_empty())
                .then(|| money(limited, "price_clause.limited", bounds)),
            cut_off: (!decide(cut).is_zero()).then(|| money(cut, "price_clause.cut_off", of_cut())),
            price: match outcome {
                StepOutcome::Adjusted => {
                    let inputs = vec![Term::new("C", limited)];
                    money(price, "price_clause.price", inputs)
                }
                StepOutcome::BelowTrigger | StepOutcome::NotLowered => unchanged(before),
            },
        })
    }

    fn name(&self, term: &IndexTerm) -> String {
        let series = self.series.get(term.series);
        series.map(|series| series.id.clone()).unwrap_or_default()
    }

    /// The mean level of an index, with the levels that make it.
    fn mean(
        &self,
        term: &IndexTerm,
        last: Period,
        average: u32,
        problems: &mut Problems,
    ) -> Option<Explained> {
        let read = |at| level(self.series, term.series, at);
        let mean = price_clause::mean_level(last, average, &read);
        let mean = self.decimal(mean, problems)?;
        let series = self.series.get(term.series)?;
        let published = |at: Period| {
            let level = series.levels.get(&at)?;
            let input = Term::new("i", *level).named(at.to_string());
            Some(input.from_source(series.source.as_deref()))
        };
        let mut inputs: Vec<Term> = if average > MOST_LISTED {
            let first = last.earlier(average.saturating_sub(1));
            vec![Term::series("i", Some(&format!("{first} … {last}")))]
        } else {
            IndexTerm::averaged(last, average)
                .filter_map(published)
                .collect()
        };
        inputs.push(Term::new("m", Decimal::from(average)));
        Some(Explained::new(mean, "1", "price_clause.mean_level", inputs))
    }

    /// The movement that the trigger measures; `Some(None)` where there is no trigger.
    fn movement(
        &self,
        step: &Step<Exact>,
        last_change: Option<Period>,
        problems: &mut Problems,
    ) -> Option<Option<Explained>> {
        let (Some(Trigger { at_least, measured }), Some(movement)) =
            (self.clause.trigger, step.movement)
        else {
            return Some(None);
        };
        let movement = self.decimal(movement, problems)?;
        let trigger = Term::new("T", at_least);
        if measured == Measured::Price {
            let by_formula = self.decimal(step.by_formula, problems)?;
            let before = self.decimal(step.before, problems)?;
            let inputs = vec![Term::new("G", by_formula), Term::new("P", before), trigger];
            let formula = "price_clause.price_movement";
            return Some(Some(Explained::new(movement, "1", formula, inputs)));
        }
        let mut inputs = Vec::new();
        for term in &self.clause.terms {
            let last = term.period(step.month);
            let (earlier, average) = match (measured, last_change) {
                (Measured::IndexOver(periods), _) => (last.earlier(periods), term.average),
                (Measured::IndexSinceLastChange, Some(month)) => (term.period(month), term.average),
                _ => (term.base, term.base_average),
            };
            let mut level = |symbol, last: Period, average| {
                let read = |at| level(self.series, term.series, at);
                let mean = price_clause::mean_level(last, average, &read);
                let mean = self.decimal(mean, problems)?;
                Some(Term::new(symbol, mean).named(last.to_string()))
            };
            inputs.extend([
                level("I1", last, term.average)?,
                level("I0", earlier, average)?,
            ]);
            inputs.push(Term::new("a", term.share).named(self.name(term)));
        }
        inputs.push(trigger);
        let formula = "price_clause.index_movement";
        Some(Some(Explained::new(movement, "1", formula, inputs)))
    }
}

/// A price with its derivation.
pub(super) fn money(value: Decimal, formula: &'static str, inputs: Vec<Term>) -> Explained {
    Explained::new(value, "money", formula, inputs)
}

/// The price that stood before.
pub(super) fn unchanged(price: Decimal) -> Explained {
    money(price, "price_clause.unchanged", vec![Term::new("P", price)])
}
