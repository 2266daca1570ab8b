//! The indices and price clauses of a procurement, as the growth of its cost lines.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::clause::clause;
use super::series::{Indices, of_frequency, present};
use super::{adjustments, levels_present};
use crate::document::pointer::Pointer;
use crate::document::resolve::names::Names;
use crate::document::wire::cost as cost_wire;
use crate::document::wire::procurement as wire;
use crate::document::wire::value::Identifier;
use crate::model::{ClauseGrowth, IndexSeries, PriceClause, SeriesGrowth, Study};
use crate::num::Period;
use crate::problem::Problems;

/// What cost lines can grow by.
pub(in crate::document::resolve) struct PriceGrowth<'a> {
    indices: Indices<'a>,
    series: Arc<[IndexSeries]>,
    clause_names: Names<'a>,
    /// Each clause with its title.
    clauses: Vec<Option<(String, PriceClause)>>,
    /// The first month of year 1.
    first_month: Option<Period>,
    months: u32,
    /// The series of which a level was found missing, so that each is told once.
    told: RefCell<BTreeSet<usize>>,
}

impl<'a> PriceGrowth<'a> {
    pub(in crate::document::resolve) fn of(
        wire: &'a wire::Procurement,
        study: &Study,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Self {
        let series_at = at.key("index_series");
        let indices = Indices::of(&wire.index_series, series_at, problems);
        assumed_where_unknown(wire, series_at, problems);
        let clauses_at = at.key("price_clauses");
        let ids = wire.price_clauses.iter().map(|clause| &clause.id);
        let mut growth = Self {
            series: indices.series.clone().unwrap_or_default().into(),
            clause_names: Names::of(ids, "price clause", clauses_at, problems),
            indices,
            clauses: Vec::new(),
            first_month: Period::month_of(study.base_date),
            months: study.months,
            told: RefCell::default(),
        };
        for (index, named) in wire.price_clauses.iter().enumerate() {
            let named_at = clauses_at.index(index);
            let clause_at = named_at.key("clause");
            let clause = clause(&named.clause, &growth.indices, clause_at, problems);
            let followed = clause
                .as_ref()
                .and_then(|clause| growth.followed(clause, clause_at, series_at, problems));
            let title = named.clause.title.as_ref().unwrap_or(&named.id.0).clone();
            let followed = clause.filter(|_| followed.is_some());
            growth.clauses.push(followed.map(|clause| (title, clause)));
        }
        growth
    }

    /// Whether a clause can be followed from the base date to the end of the study.
    fn followed(
        &self,
        clause: &PriceClause,
        at: Pointer<'_>,
        series_at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<()> {
        let first = self.first_month?;
        self.indices.series.as_ref()?;
        if clause.first < first {
            problems.push(
                at.key("first_adjustment")
                    .problem("cost.clause_before_base_date")
                    .with("value", clause.first)
                    .with("base_date", first),
            );
            return None;
        }
        let last = first.later(self.months.saturating_sub(1));
        let months = adjustments(clause, last, at.key("interval_months"), problems)?;
        let present = levels_present(clause, &self.series, &months, series_at, problems);
        if present.is_none() {
            let series = clause.terms.iter().map(|term| term.series);
            self.told.borrow_mut().extend(series);
        }
        present
    }

    /// Growth by the clause of this name; `rounds` is the item whose price it may round.
    pub(in crate::document::resolve) fn by_clause(
        &self,
        name: &Identifier,
        item: Option<usize>,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<ClauseGrowth> {
        let place = self.clause_names.find(name, at, problems)?;
        let (title, clause) = self.clauses.get(place)?.clone()?;
        let rounds = clause.price_rounding.is_some();
        if rounds && item.is_none() {
            problems.push(at.problem("cost.clause_rounds_price").with("id", &name.0));
            return None;
        }
        Some(ClauseGrowth {
            place,
            title,
            clause,
            series: Arc::clone(&self.series),
            first_month: self.first_month?,
            rounds: item.filter(|_| rounds),
        })
    }

    /// Growth with a series, whose levels reach from the base period over the study.
    pub(in crate::document::resolve) fn by_series(
        &self,
        wire: &cost_wire::SeriesGrowth,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<SeriesGrowth> {
        let found = self
            .indices
            .names
            .find(&wire.series, at.key("series"), problems);
        let place = found?;
        let frequency = *self.indices.frequencies.get(place)?;
        let base_at = at.key("base_period");
        let base = of_frequency(wire.base_period, frequency, base_at, problems)?;
        let first_month = self.first_month?;
        let series = self.series.get(place)?;
        let used = (0..self.months).filter_map(|month| first_month.later(month).within(frequency));
        let mut wanted: BTreeSet<Period> = used.collect();
        if let Some(first) = wanted.first()
            && base > *first
        {
            problems.push(
                base_at
                    .problem("price_clause.base_too_late")
                    .with("base", base)
                    .with("used", *first)
                    .with("month", first_month),
            );
            return None;
        }
        wanted.insert(base);
        if self.told.borrow().contains(&place) {
            return None;
        }
        let root = Pointer::ROOT;
        let procurement_at = root.key("procurement");
        let series_at = procurement_at.key("index_series");
        if present(series, &wanted, series_at.index(place), problems).is_none() {
            self.told.borrow_mut().insert(place);
            return None;
        }
        Some(SeriesGrowth {
            place,
            series: Arc::clone(&self.series),
            base,
            first_month,
        })
    }
}

/// A level of a period that ends after the procurement was published can only be assumed.
fn assumed_where_unknown(wire: &wire::Procurement, at: Pointer<'_>, problems: &mut Problems) {
    let Some(published) = Period::month_of(wire.published.0) else {
        return;
    };
    for (index, series) in wire.index_series.iter().enumerate() {
        let series_at = at.index(index);
        let points_at = series_at.key("points");
        let unknown = series.points.iter().enumerate().filter(|(_, point)| {
            let begun = published.within(point.period.0.frequency());
            let ends_later = begun.is_some_and(|begun| point.period.0 >= begun);
            ends_later && point.assumed != Some(true)
        });
        for (index, point) in unknown {
            problems.push(
                points_at
                    .index(index)
                    .problem("price_clause.not_assumed")
                    .with("value", point.period.0)
                    .with("published", wire.published.0),
            );
        }
    }
}
