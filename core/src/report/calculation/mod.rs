//! The answer to a question that needs no procurement, as sentences and tables.

mod cohort;
mod decision;
mod levels;
mod numbers;
mod reuse;
mod switch;
mod valued;

pub(super) use numbers::cell;

use super::incremental::Incremental;
use super::page::{Cover, Fact, Made, formulas_used, hashed};
use super::picture::{Picture, pictures};
use super::published::Published;
use super::reader::Reader;
use super::table::Table;
use crate::calculation::{Answer, Answered, Calculation, ReuseComparison};
use crate::catalogue::{CalculationLabels, Language};
use crate::chart::Chart;
use crate::evaluation::ProcurementReference;
use crate::num::DECISION_DECIMALS;
use crate::wording::number::{percent, rate, unit};
use crate::wording::{label, word};

/// An answer as sentences, pictures and tables.
pub(super) struct CalculationPage {
    pub(super) cover: Cover,
    /// What it comes to.
    pub(super) sentences: Vec<String>,
    pub(super) charts: Vec<Picture>,
    pub(super) tables: Vec<Table>,
    /// What only some readers look for.
    pub(super) details: Vec<Table>,
}

/// What an answer says.
#[derive(Default)]
struct Told {
    sentences: Vec<String>,
    tables: Vec<Table>,
    details: Vec<Table>,
    /// What was asked, in a few facts.
    facts: Vec<Fact>,
}

impl CalculationPage {
    /// The answer to a question, in `language`.
    pub(super) fn new(
        asked: &Calculation,
        answered: &Answered,
        charts: Vec<Chart>,
        language: Language,
    ) -> Self {
        let answer = &answered.answer;
        let say = CalculationLabels::of(language);
        // A question stands alone; the reader only needs its title and its currency.
        let stands_for = ProcurementReference {
            id: String::new(),
            title: label("calculation", answer.name(), language),
            version: String::new(),
            currency: currency(asked, answer),
            payers: Vec::new(),
            participants: Vec::new(),
            sha256: Some(answered.calculation_sha256.clone()),
        };
        let published = Published::default();
        let reader = Reader::new(&stands_for, &[], &published, language);
        let told = match (asked, answer) {
            (Calculation::ReuseComparison(asked), Answer::ReuseComparison(found)) => Told {
                facts: facts(asked, language),
                ..reuse::told(asked, found, reader)
            },
            (_, Answer::DecisionUncertainty(found)) => decision::told(found, &reader),
            (_, Answer::Switch(found)) => switch::told(found, reader),
            (_, Answer::NotionalPrice(found)) => levels::notional(found, &reader),
            (Calculation::Sanction(asked), Answer::Sanction(sum)) => {
                levels::sanction(asked, sum, &reader)
            }
            (Calculation::CohortModel(asked), Answer::CohortModel(found)) => {
                cohort::told(asked, found, &reader)
            }
            (_, Answer::IncrementalAnalysis(found)) => {
                let page = Incremental::new(found, &reader);
                Told {
                    sentences: page.sentences(),
                    tables: page.tables(),
                    ..Told::default()
                }
            }
            (Calculation::CarbonValue(asked), Answer::CarbonValue(found)) => {
                valued::by_calendar(numbers::told(answer, &reader), asked, found, &reader)
            }
            _ => numbers::told(answer, &reader),
        };
        let made = Made {
            engine: &answered.engine,
            schema_version: answered.schema_version,
            decision_decimals: DECISION_DECIMALS,
        };
        let sha256 = Some(answered.calculation_sha256.as_str());
        let document = hashed(say.calculation, answer.name(), sha256);
        let cover = Cover::new(made, &reader);
        Self {
            cover: Cover {
                kind: say.calculation,
                facts: told.facts,
                basis_title: say.basis,
                documents: Table {
                    caption: reader.say.document.to_owned(),
                    groups: Vec::new(),
                    ..cover.documents
                }
                .with_rows(vec![document]),
                formulas: formulas_used(told.tables.iter().chain(&told.details), language),
                ..cover
            },
            sentences: told.sentences,
            charts: pictures(charts, 1),
            tables: told.tables,
            details: told.details,
        }
    }
}

/// The currency of an answer; empty where it is of none.
fn currency(asked: &Calculation, answer: &Answer) -> String {
    match asked {
        Calculation::ReuseComparison(asked) => return asked.currency.clone(),
        Calculation::IncrementalAnalysis(asked) => return asked.currency.clone(),
        Calculation::CohortModel(asked) => return asked.currency.clone(),
        Calculation::DecisionUncertainty(asked) => return asked.currency.clone(),
        _ => {}
    }
    let units = numbers::explained(answer);
    let mut units = units.iter().filter_map(|one| one.unit.split('/').next());
    let is_currency =
        |unit: &&str| unit.len() == 3 && unit.chars().all(|letter| letter.is_ascii_uppercase());
    units.find(is_currency).unwrap_or_default().to_owned()
}

/// What a comparison of product systems was asked with.
fn facts(asked: &ReuseComparison, language: Language) -> Vec<Fact> {
    let say = CalculationLabels::of(language);
    let general = crate::catalogue::Labels::of(language);
    let exact = |number| crate::wording::number::exact(number, language);
    let mut rates: Vec<String> = asked
        .discounting
        .rates
        .iter()
        .map(|one| rate(*one, language))
        .collect();
    let years = rates.len();
    rates.dedup();
    let facts = [
        (general.currency, asked.currency.clone()),
        (say.functional_unit, unit(&asked.functional_unit, language)),
        (say.uses_per_year, exact(asked.uses_per_year)),
        (say.years, years.to_string()),
        (say.operating_days, exact(asked.operating_days)),
        (general.rate, rates.join("; ")),
        (general.timing, word(asked.discounting.timing, language)),
        (
            say.residual_value,
            label("pool_residual", asked.residual.word(), language),
        ),
        (say.material_from, percent(asked.material_from, language)),
    ];
    let facts = facts.into_iter().map(|(name, value)| Fact { name, value });
    facts.filter(|fact| fact.value != "0").collect()
}
