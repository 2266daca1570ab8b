//! How the amounts of a cost line grow, and from what.

use std::collections::BTreeSet;

use smol_str::{SmolStr, format_smolstr};

use super::costing::Ledger;
use crate::explain::{Figure, Series, Term};
use crate::lcc::growth_factors;
use crate::model::{CostLine, Flow, Growth, IndexSeries, Lot};
use crate::num::{Decimal, Exact, Scalar};

/// The indices with assumed levels that lines of the lot grow with.
pub(super) fn assumed_indices(lot: &Lot) -> Vec<String> {
    let growths = lot.cost_lines.iter().flat_map(|line| &line.growth);
    let followed = growths.flat_map(|growth| match growth {
        Growth::Clause(followed) => {
            let terms = followed.clause.terms.iter();
            let series = terms.filter_map(|term| followed.series.get(term.series));
            series.collect::<Vec<&IndexSeries>>()
        }
        Growth::Series(followed) => followed.series.get(followed.place).into_iter().collect(),
        Growth::Rate { .. } | Growth::Rates(_) | Growth::Index(_) => Vec::new(),
    });
    let assumed = followed.filter(|series| !series.assumed.is_empty());
    let names: BTreeSet<&str> = assumed.map(|series| series.id.as_str()).collect();
    names.into_iter().map(str::to_owned).collect()
}

impl Ledger<'_> {
    /// What an amount at base prices is multiplied by in each year.
    pub(super) fn growth_factors(&self, growths: &[Growth]) -> Option<Vec<Exact>> {
        growth_factors(
            growths,
            self.room.case.procurement.study.months,
            &|operand| Exact::exact(self.value(operand)),
            &|item| Exact::exact(self.asked(item)),
        )
    }

    /// The price asked for an item.
    fn asked(&self, item: usize) -> Decimal {
        let price = self.complete.prices.get(item);
        let asked = price.and_then(|price| price.asked::<Exact>().next()?.result().ok());
        asked.unwrap_or_default()
    }

    /// Each growth of a line, year by year.
    pub(super) fn growth(&mut self, index: usize, line: &CostLine) -> Vec<Series> {
        let secret = self.secrets.costs();
        let steps = line.growth.iter().enumerate();
        steps
            .map(|(step, growth)| {
                let factors = self.growth_factors(std::slice::from_ref(growth));
                let factors = factors.unwrap_or_default().into_iter();
                let values = factors
                    .map(|factor| Figure(self.figure(factor, &line.id)))
                    .collect();
                let (formula, inputs) = self.source_of((index, line), step, growth);
                Series::new(values, "1", formula, inputs).unless(secret)
            })
            .collect()
    }

    /// The formula of a growth and its inputs. Of what the procurement lists only the place is said.
    fn source_of(
        &self,
        (index, line): (usize, &CostLine),
        step: usize,
        growth: &Growth,
    ) -> (&'static str, Vec<Term>) {
        let listed = |symbol, word| {
            let lot = self.room.pointer;
            let lines = if matches!(line.flow, Flow::Product { .. }) {
                SmolStr::new_static("product_systems")
            } else {
                format_smolstr!("cost_lines/{index}")
            };
            let place = format_smolstr!("{lot}/{lines}/growth/{step}/{word}");
            vec![Term::series(symbol, None).named(place)]
        };
        match growth {
            Growth::Rate {
                per_year,
                first_year,
            } => {
                let first = Term::new("f", Decimal::from(*first_year));
                let rate = self.operand("e", *per_year);
                ("finance.growth_rate", vec![rate, first])
            }
            Growth::Rates(_) => ("finance.growth_rates", listed("e", "rates")),
            Growth::Index(_) => ("finance.growth_index", listed("I", "index")),
            Growth::Clause(followed) => {
                let place = format!("/procurement/price_clauses/{}", followed.place);
                let mut inputs = vec![Term::series("P", Some(&place))];
                let rounded = followed.rounds.and_then(|item| {
                    let price = Term::new("P0", self.asked(item));
                    let item = self.room.lot.schedule.get(item)?;
                    Some(price.named(&item.id).in_unit(self.room.currency()))
                });
                inputs.extend(rounded);
                ("price_clause.growth", inputs)
            }
            Growth::Series(followed) => {
                let series: Option<&IndexSeries> = followed.series.get(followed.place);
                let level = series.and_then(|series| {
                    let level = series.levels.get(&followed.base)?;
                    let base = Term::new("I0", *level).named(followed.base.to_string());
                    Some(base.from_source(series.source.as_deref()))
                });
                let place = format!("/procurement/index_series/{}", followed.place);
                let mut inputs = vec![Term::series("I", Some(&place))];
                inputs.extend(level);
                ("price_clause.index_growth", inputs)
            }
        }
    }
}
