//! The carbon report of an offer: every total with its derivation.

use std::collections::BTreeSet;

use smol_str::SmolStr;

use super::Room;
use super::costing::Ledger;
use super::line::number;
use super::offer::Measures;
use crate::carbon::LineEmissions;
use crate::evaluation::{
    CarbonReport, CarbonTotals, FactorSetUsed, FactorUsed, LineCarbon, StageCarbon,
};
use crate::explain::{Explained, FactorInYear, Figure, Series, Term};
use crate::lcc::Replacements;
use crate::model::{
    CarbonFlow, CarbonLine, CarbonTotal, Complete, FactorAt, FactorValue, Packs, Stage,
    calendar_year,
};
use crate::num::{Decimal, Exact};
use crate::problem::Problems;

/// What an offer emits over its life; none without carbon lines.
pub(super) fn report(
    room: &Room<'_>,
    complete: &Complete,
    measures: &Measures,
    pointer: &str,
    problems: &mut Problems,
) -> Option<CarbonReport> {
    let years = measures.carbon_years?;
    let mut ledger = Ledger::of(room, complete, measures, pointer, problems);
    Some(CarbonReport {
        totals: ledger.carbon_totals(years),
        biogenic: ledger.biogenic(),
        lines: ledger.carbon_lines(),
        footprints: ledger.footprints(),
        replaced: ledger.replaced_lines(),
        grounds: ledger.grounds(),
        by_stage: ledger.by_stage(),
        by_year: ledger.carbon_by_year(),
    })
}

/// The sets of factors that the lines of the lot use, with the factors.
pub(super) fn factor_sets(room: &Room<'_>) -> Vec<FactorSetUsed> {
    if room.lot.carbon_lines.is_empty() {
        return Vec::new();
    }
    let procurement = &room.case.procurement;
    let lines = room.lot.carbon_lines.iter();
    let used: BTreeSet<(usize, usize)> = lines
        .flat_map(|line| &line.factors)
        .map(|at| (at.set, at.factor))
        .collect();
    let years: BTreeSet<i64> = (0..=procurement.study.years())
        .map(|year| calendar_year(&procurement.study, year))
        .collect();
    let sets = procurement.factor_sets.iter().enumerate();
    sets.filter(|(index, _)| used.iter().any(|(set, _)| set == index))
        .map(|(index, set)| {
            let factors = set.factors.iter().enumerate();
            let factors = factors.filter(|(factor, _)| used.contains(&(index, *factor)));
            FactorSetUsed {
                id: set.id.clone(),
                title: set.title.clone(),
                version: set.version.clone(),
                year: set.year,
                gwp_set: set.gwp_set,
                kind: set.kind,
                licence: set.licence.clone(),
                source: set.source.clone(),
                factors: factors
                    .map(|(_, factor)| FactorUsed {
                        id: factor.id.clone(),
                        title: factor.title.clone(),
                        unit: factor.unit.clone(),
                        area: factor.area.clone(),
                        method: factor.method.clone(),
                        value: match &factor.value {
                            FactorValue::Constant(value) => Some(Figure(*value)),
                            FactorValue::Blank | FactorValue::ByYear(_) => None,
                        },
                        by_year: match &factor.value {
                            FactorValue::ByYear(values) => values
                                .iter()
                                .filter(|(year, _)| years.contains(year))
                                .map(|(year, value)| FactorInYear {
                                    year: *year,
                                    value: Figure(*value),
                                })
                                .collect(),
                            FactorValue::Blank | FactorValue::Constant(_) => Vec::new(),
                        },
                    })
                    .collect(),
            }
        })
        .collect()
}

/// The sets that the lines of the lot use, where they count with different global warming potentials.
pub(super) fn gwp_sets_that_differ(room: &Room<'_>) -> Vec<String> {
    let used = factor_sets(room);
    let differ = used.windows(2).any(|pair| match pair {
        [one, next] => one.gwp_set != next.gwp_set,
        _ => false,
    });
    let names = used.into_iter().map(|set| set.id);
    names.filter(|_| differ).collect()
}

impl Ledger<'_> {
    /// An amount of emissions, or nothing where it would reveal a secret.
    pub(super) fn emitted(
        &mut self,
        value: Exact,
        unit: impl Into<SmolStr>,
        formula: &'static str,
        inputs: Vec<Term>,
        subject: &str,
    ) -> Explained {
        let value = self.figure(value, subject);
        Explained::new(value, unit, formula, inputs).unless(self.secrets.carbon())
    }

    /// The lines that count and that `counts` selects, and the parts of footprints, as terms.
    fn emitting(&self, counts: impl Fn(&[Stage], bool) -> bool) -> Vec<Term> {
        let emissions = &self.measures.emissions;
        let lines = emissions.lines.iter();
        let lines = lines.filter(|line| counts(line.stages(), line.biogenic));
        let lines = lines.filter_map(|line| self.room.lot.carbon_lines.get(line.line));
        let stated = emissions.footprints.iter();
        let stated = stated.filter(|one| counts(&one.stages, one.biogenic));
        let items = stated.filter_map(|one| {
            let footprint = self.complete.footprints.get(one.footprint)?;
            self.room.lot.schedule.get(footprint.item)
        });
        let names = lines.map(|line| &line.id).chain(items.map(|item| &item.id));
        names.map(|id| Term::series("e", Some(id))).collect()
    }

    fn total_of(
        &mut self,
        counts: impl Fn(&[Stage], bool) -> bool,
        formula: &'static str,
        subject: &str,
    ) -> Explained {
        let total = self.measures.emissions.total(&counts);
        let inputs = self.emitting(&counts);
        self.emitted(total, "kgCO2e", formula, inputs, subject)
    }

    fn carbon_totals(&mut self, years: Exact) -> CarbonTotals {
        let total = self.total_of(fossil, "carbon.total", "carbon");
        let emitted = self.measures.emissions.total(fossil);
        let known = self.figure(emitted, "carbon");
        let inputs = |symbol, by: Decimal| {
            let all = Term::new("G", known).in_unit("kgCO2e");
            vec![all, Term::new(symbol, by)]
        };
        let by = self.figure(years, "carbon");
        let unit = self.room.lot.carbon_unit(CarbonTotal::PerYear);
        let per_year = self.emitted(
            emitted / years,
            unit,
            "carbon.per_year",
            inputs("Y", by),
            "carbon",
        );
        let per_functional_unit = self.measures.carbon_units.map(|units| {
            let by = self.figure(units, "carbon");
            let unit = self.room.lot.carbon_unit(CarbonTotal::PerFunctionalUnit);
            let formula = "carbon.per_functional_unit";
            let secret = self.secrets.units();
            self.emitted(emitted / units, unit, formula, inputs("N", by), "carbon")
                .unless(secret)
        });
        CarbonTotals {
            total,
            per_year,
            per_functional_unit,
        }
    }

    fn biogenic(&mut self) -> Option<Explained> {
        let of_lines = self.room.lot.carbon_lines.iter().any(|line| line.biogenic);
        let stated = &self.measures.emissions.footprints;
        let has_some = of_lines || stated.iter().any(|one| one.biogenic);
        let biogenic = |_: &[Stage], is_biogenic: bool| is_biogenic;
        has_some.then(|| self.total_of(biogenic, "carbon.biogenic", "carbon"))
    }

    fn by_stage(&mut self) -> Vec<StageCarbon> {
        // A stage that a footprint states together with others is not told as nothing of its own.
        let replaced = self.replaced_lines();
        let stated = self.measures.emissions.footprints.iter();
        let stated: Vec<&[Stage]> = stated.map(|one| one.stages.as_slice()).collect();
        let of_lines = |stage: Stage| {
            let mut lines = self.room.lot.carbon_lines.iter();
            lines.any(|line| line.stage == stage && !line.biogenic && !replaced.contains(&line.id))
        };
        let stages = Stage::ALL.iter().map(std::slice::from_ref);
        let mut groups: Vec<&[Stage]> = stages
            .filter(|one| stated.contains(one) || one.iter().any(|stage| of_lines(*stage)))
            .collect();
        for together in stated.iter().filter(|stages| stages.len() > 1) {
            if !groups.contains(together) {
                groups.push(together);
            }
        }
        let mut found = Vec::with_capacity(groups.len());
        for group in groups {
            let of_group = |stages: &[Stage], is_biogenic: bool| stages == group && !is_biogenic;
            let Some((stage, with)) = group.split_first() else {
                continue;
            };
            found.push(StageCarbon {
                stage: *stage,
                with: with.to_vec(),
                total: self.total_of(of_group, "carbon.by_stage", stage.word()),
            });
        }
        found
    }

    fn carbon_by_year(&mut self) -> Series {
        let emissions = &self.measures.emissions;
        let years = 0..self.room.factors.by_year.len();
        let values: Vec<Exact> = years.map(|year| emissions.in_year(year, fossil)).collect();
        let inputs = self.emitting(fossil);
        self.carbon_series(&values, "kgCO2e", "carbon.by_year", inputs, "carbon")
    }

    pub(super) fn carbon_series(
        &mut self,
        values: &[Exact],
        unit: &str,
        formula: &'static str,
        inputs: Vec<Term>,
        subject: &str,
    ) -> Series {
        let values = values.iter();
        let values = values.map(|value| Figure(self.figure(*value, subject)));
        let values = values.collect();
        Series::new(values, unit, formula, inputs).unless(self.secrets.carbon())
    }

    fn carbon_lines(&mut self) -> Vec<LineCarbon> {
        let measures = self.measures;
        let lines = measures.emissions.lines.iter();
        lines.filter_map(|line| self.carbon_line(line)).collect()
    }

    fn carbon_line(&mut self, emitted: &LineEmissions<Exact>) -> Option<LineCarbon> {
        let line = self.room.lot.carbon_lines.get(emitted.line)?;
        let item = match line.flow {
            CarbonFlow::Schedule { item } => self.room.lot.schedule.get(item),
            _ => None,
        };
        let (formula, inputs) = self.times_of(line);
        let unit = match line.flow {
            CarbonFlow::Packaging { .. } => "kg",
            _ => item.map_or("1", |item| item.unit.as_str()),
        };
        let times = self.carbon_series(&emitted.times, unit, formula, inputs, &line.id);
        let mut inputs = self.factors(&line.activity);
        inputs.extend(line.factors.iter().filter_map(|at| self.factor(*at)));
        inputs.push(Term::series("n", Some(&line.id)));
        let formula = "carbon.line_by_year";
        let by_year = self.carbon_series(&emitted.by_year, "kgCO2e", formula, inputs, &line.id);
        let of_line = vec![Term::series("e", Some(&line.id))];
        let total = self.emitted(
            emitted.total,
            "kgCO2e",
            "carbon.line_total",
            of_line,
            &line.id,
        );
        Some(LineCarbon {
            line: line.id.clone(),
            title: line.title.clone(),
            stage: line.stage,
            biogenic: line.biogenic,
            item: item.map(|item| item.id.clone()),
            times,
            by_year,
            total,
        })
    }

    /// An emission factor with its number, or its name where it has one for each year.
    fn factor(&self, at: FactorAt) -> Option<Term> {
        let set = self.room.case.procurement.factor_sets.get(at.set)?;
        let factor = set.factors.get(at.factor)?;
        let term = match &factor.value {
            FactorValue::Constant(value) => Term::new("F", *value),
            FactorValue::Blank | FactorValue::ByYear(_) => Term::series("F", None),
        };
        let named = term.named(format!("{}/{}", set.id, factor.id));
        Some(named.in_unit(&factor.unit).from_source(Some(&set.source)))
    }

    /// The formula of how often a line's activity happens, and its inputs.
    fn times_of(&self, line: &CarbonLine) -> (&'static str, Vec<Term>) {
        let study = &self.room.case.procurement.study;
        let mut inputs = Vec::new();
        let formula = match &line.flow {
            CarbonFlow::Yearly {
                from,
                to,
                while_in_service,
            } => {
                inputs.extend([number("f", *from), number("l", *to)]);
                if *while_in_service {
                    inputs.push(number("b", study.service));
                }
                "carbon.times_yearly"
            }
            CarbonFlow::InYears { from, to, step } => {
                inputs.extend([number("f", *from), number("l", *to)]);
                inputs.extend((*step != 1).then(|| number("k", *step)));
                "carbon.times_in_years"
            }
            CarbonFlow::Capital {
                purchase_year,
                life,
                replaced,
                service,
            } => {
                inputs.push(self.operand("L", *life));
                let life = self.life(*life);
                let plan =
                    Replacements::plan(*purchase_year, life, *service, *replaced, study.months);
                let bought = plan.years.iter();
                inputs.extend(bought.map(|year| number("b", *year)));
                "carbon.times_capital"
            }
            CarbonFlow::Product { part, .. } => {
                inputs.extend(self.part_terms(*part, None));
                "carbon.times_of_product"
            }
            CarbonFlow::Schedule { item } => return self.times_bought(*item),
            CarbonFlow::Packaging { .. } => {
                let weighed = self.measures.kilograms.iter();
                let mut weighed = weighed.filter(|(id, _)| *id == line.id);
                inputs.extend(
                    weighed
                        .next()
                        .into_iter()
                        .flat_map(|(_, terms)| terms.clone()),
                );
                "carbon.times_packaging"
            }
        };
        (formula, self.with_years(inputs))
    }

    /// The formula of how many units of an item are bought, and its inputs.
    pub(super) fn times_bought(&self, item: usize) -> (&'static str, Vec<Term>) {
        let mut inputs = Vec::new();
        let bought = self.room.lot.schedule.get(item);
        for row in bought.into_iter().flat_map(|item| &item.quantities) {
            inputs.push(Term::new("q", row.per_year));
            inputs.extend([number("f", row.from_year), number("l", row.to_year)]);
        }
        let price = self.complete.prices.get(item);
        let whole = bought.filter(|item| item.packs == Packs::Whole).and(price);
        inputs.extend(whole.map(|price| Term::new("s", price.pack_size)));
        let weight = bought.and_then(|item| item.weight);
        inputs.extend(weight.map(|weight| Term::new("o", weight)));
        ("carbon.times_bought", self.with_years(inputs))
    }

    /// With the parts and weights of the years, where there are any.
    pub(super) fn with_years(&self, mut inputs: Vec<Term>) -> Vec<Term> {
        let study = &self.room.case.procurement.study;
        if study.has_partial_year() {
            inputs.push(Term::series("m", None));
        }
        if !study.weights.is_empty() {
            inputs.push(Term::series("w", None));
        }
        inputs
    }
}

/// Whether emissions are not biogenic carbon.
const fn fossil(_: &[Stage], is_biogenic: bool) -> bool {
    !is_biogenic
}
