//! Everything a report says, in the order it says it.

use crate::catalogue::{self, FormulaEntry, Labels, Language};
use crate::evaluation::{Evaluation, LotEvaluation};
use crate::explain::Figure;
use crate::num::Decimal;

use super::award::{Award, Notes};
use super::chart::Chart;
use super::cost::Costs;
use super::number;
use super::published::Published;
use super::reader::{Reader, fill};
use super::table::{Cell, Column, Row, Table};

/// A report.
pub(super) struct Page {
    pub(super) language: Language,
    pub(super) say: &'static Labels,
    /// The procurement's title.
    pub(super) title: String,
    /// The procurement in a few facts.
    pub(super) facts: Vec<Fact>,
    /// Whether confidential values are withheld.
    pub(super) redacted: bool,
    pub(super) lots: Vec<Lot>,
    /// What the evaluation rests on.
    pub(super) basis: Vec<Fact>,
    /// How numbers were rounded.
    pub(super) decided: String,
    /// The procurement and the bids with their hashes.
    pub(super) documents: Table,
    /// The assessments and decisions with theirs.
    pub(super) entries: Table,
    /// The formulas that made the numbers.
    pub(super) formulas: Vec<Formula>,
}

/// A fact with its name.
pub(super) struct Fact {
    pub(super) name: &'static str,
    pub(super) value: String,
}

/// A formula in one language.
pub(super) struct Formula {
    pub(super) title: &'static str,
    pub(super) text: &'static str,
    pub(super) source: Option<&'static str>,
    /// Each symbol and what it stands for.
    pub(super) symbols: Vec<(&'static str, &'static str)>,
}

impl Formula {
    fn new(entry: &'static FormulaEntry, language: Language) -> Self {
        let symbols = entry.symbols.iter();
        Self {
            title: entry.title.get(language),
            text: entry.text,
            source: entry.source,
            symbols: symbols
                .map(|symbol| (symbol.symbol, symbol.meaning.get(language)))
                .collect(),
        }
    }
}

/// A lot of a report.
pub(super) struct Lot {
    /// The lot's heading.
    pub(super) title: String,
    /// The outcome in a word or two.
    pub(super) outcome: String,
    /// The award method.
    pub(super) method: String,
    /// The result, to be read aloud.
    pub(super) sentences: Vec<String>,
    pub(super) questions: Vec<Notes>,
    pub(super) ranking: Table,
    pub(super) not_ranked: Vec<Notes>,
    pub(super) points: Table,
    pub(super) flags: Vec<Notes>,
    pub(super) practice: Option<String>,
    pub(super) chart: Option<Chart>,
    pub(super) costs: Vec<Table>,
    pub(super) more_costs: Vec<Table>,
    pub(super) contract_values: Table,
    pub(super) bids: Vec<Bid>,
    pub(super) discounting: Vec<Fact>,
    pub(super) factors: Table,
}

/// What only concerns one bid.
pub(super) struct Bid {
    pub(super) name: String,
    pub(super) tables: Vec<Table>,
}

impl Page {
    pub(super) fn new(evaluation: &Evaluation, published: &Published, language: Language) -> Self {
        let reader = Reader::new(evaluation, published, language);
        let say = reader.say;
        let procurement = &evaluation.procurement;
        let fact = |name, value: &str| Fact {
            name,
            value: value.to_owned(),
        };
        let lots: Vec<Lot> = evaluation
            .lots
            .iter()
            .map(|lot| Lot::new(lot, reader))
            .collect();
        let engine = format!("{} {}", evaluation.engine.name, evaluation.engine.version);
        Self {
            language,
            say,
            title: procurement.title.clone(),
            facts: vec![
                fact(say.procurement, &procurement.id),
                fact(say.version, &procurement.version),
                fact(say.currency, &procurement.currency),
            ],
            redacted: evaluation.redacted,
            basis: vec![
                fact(say.engine, &engine),
                fact(say.schema_version, evaluation.schema_version),
            ],
            decided: fill(
                say.decided,
                &[("decimals", &evaluation.decision_decimals.to_string())],
            ),
            documents: documents(&reader),
            entries: entries(&reader),
            formulas: formulas_used(&lots, language),
            lots,
        }
    }
}

impl Lot {
    fn new<'a>(lot: &'a LotEvaluation, reader: Reader<'a>) -> Self {
        let reader = reader.of_lot(lot);
        let award = Award { reader, lot };
        let costs = Costs::new(award);
        Self {
            title: format!("{} {}: {}", reader.say.lot, lot.id, lot.title),
            outcome: reader.word(lot.outcome),
            method: reader.label("method", lot.method),
            sentences: award.sentences(),
            questions: award.reasons(true),
            ranking: award.ranking(),
            not_ranked: award.reasons(false),
            points: award.points(),
            flags: award.flags(),
            practice: costs.practice_note(),
            chart: costs.chart(),
            costs: costs.tables(),
            more_costs: costs.more_tables(),
            contract_values: costs.contract_values(),
            bids: bids(&award, &costs),
            discounting: discounting(lot, &reader),
            factors: factors(lot, &reader),
        }
    }

    /// Every table of the lot.
    pub(super) fn tables(&self) -> impl Iterator<Item = &Table> {
        [&self.ranking, &self.points]
            .into_iter()
            .chain(&self.costs)
            .chain(&self.more_costs)
            .chain(self.bids.iter().flat_map(|bid| &bid.tables))
    }
}

/// Lines and budget of every bid, and the lines of current practice.
fn bids(award: &Award<'_>, costs: &Costs<'_>) -> Vec<Bid> {
    let of_bids = award.bids().into_iter().filter_map(|bid| {
        let report = bid.costs.as_ref()?;
        Some((award.name(bid), report))
    });
    let of_practice = award.lot.alternative.as_ref().and_then(|alternative| {
        let name = format!(
            "{} ({})",
            alternative.title, award.reader.say.current_practice
        );
        Some((name, alternative.costs.as_ref()?))
    });
    of_bids
        .chain(of_practice)
        .map(|(name, report)| {
            let mut tables = vec![
                costs.lines(report),
                costs.lines_by_year(report),
                costs.budget(report),
            ];
            tables.retain(|table| !table.is_empty());
            Bid { name, tables }
        })
        .collect()
}

fn discounting(lot: &LotEvaluation, reader: &Reader<'_>) -> Vec<Fact> {
    let say = reader.say;
    let used = &lot.discounting;
    let rate = |figure: Figure| number::rate(figure.0, reader.language);
    let gap = used.price_level_gap.map(|gap| {
        if gap.0 == Decimal::ONE {
            say.unchanged.to_owned()
        } else {
            format!("× {}", reader.exact(gap))
        }
    });
    let service = (used.service_month > 0).then(|| used.service_month.to_string());
    let weights = |weights: &Vec<Figure>| {
        let weights: Vec<String> = weights.iter().map(|weight| reader.exact(*weight)).collect();
        weights.join("; ")
    };
    [
        (say.base_date, Some(used.base_date.clone())),
        (say.price_level, Some(used.price_level.clone())),
        (say.price_level_gap, gap),
        (say.price_basis, Some(reader.word(used.price_basis))),
        (say.timing, Some(reader.word(used.timing))),
        (say.rate, Some(rates(&used.rates, reader))),
        (say.chain, used.chain.map(|chain| reader.word(chain))),
        (say.inflation, used.inflation.map(rate)),
        (say.rate_source, used.source.clone()),
        (say.annuity, Some(reader.exact(used.annuity))),
        (say.study_months, Some(used.study_months.to_string())),
        (say.service_month, service),
        (
            say.partial_years,
            used.partial_years.map(|partial| reader.word(partial)),
        ),
        (
            say.monthly_rate,
            used.monthly_rate.map(|monthly| reader.word(monthly)),
        ),
        (say.year_weights, used.year_weights.as_ref().map(weights)),
        (say.functional_unit, used.functional_unit.clone()),
    ]
    .into_iter()
    .filter_map(|(name, value)| {
        Some(Fact {
            name,
            value: value?,
        })
    })
    .collect()
}

/// The rates of the years, each with the years it holds for where there are several.
fn rates(rates: &[Figure], reader: &Reader<'_>) -> String {
    let mut year: usize = 0;
    let runs: Vec<(Figure, usize, usize)> = rates
        .chunk_by(|one, next| one == next)
        .filter_map(|run| {
            let first = year.saturating_add(1);
            year = year.saturating_add(run.len());
            Some((*run.first()?, first, year))
        })
        .collect();
    let rate = |figure: Figure| number::rate(figure.0, reader.language);
    if let [(only, _, _)] = runs.as_slice() {
        return rate(*only);
    }
    let run = |(figure, first, last): &(Figure, usize, usize)| {
        let years = if first == last {
            first.to_string()
        } else {
            format!("{first}–{last}")
        };
        let of_years = [("rate", rate(*figure)), ("years", years)];
        fill(
            reader.say.rate_of_years,
            &of_years
                .each_ref()
                .map(|(name, value)| (*name, value.as_str())),
        )
    };
    let said: Vec<String> = runs.iter().map(run).collect();
    said.join(", ")
}

fn factors(lot: &LotEvaluation, reader: &Reader<'_>) -> Table {
    let factors = &lot.discounting.factors;
    let all_one = factors.iter().all(|factor| factor.0 == Decimal::ONE);
    let rows = factors.iter().enumerate().map(|(year, factor)| {
        let shown = number::shown(factor.0, if all_one { 0 } else { 6 }, reader.language);
        Row::new(
            year.to_string(),
            vec![Cell::Number(super::table::Shown {
                text: shown,
                in_full: reader.exact(*factor),
                rounded: None,
                derivation: None,
            })],
        )
    });
    Table {
        caption: reader.say.factors.to_owned(),
        corner: reader.say.year.to_owned(),
        columns: vec![Column::numbers(reader.say.factor)],
        ..Table::default()
    }
    .with_rows(rows.collect())
}

/// The procurement and the bids with their hashes.
fn documents(reader: &Reader<'_>) -> Table {
    let say = reader.say;
    let procurement = &reader.evaluation.procurement;
    let of_procurement = hashed(
        say.procurement,
        &procurement.id,
        procurement.sha256.as_deref(),
    );
    let of_bids = reader.evaluation.bids.iter().map(|bid| {
        let revision = fill(say.revision, &[("revision", &bid.revision.to_string())]);
        let name = format!("{}, {revision}, {}", bid.id, bid.bidder);
        hashed(say.bid, &name, bid.sha256.as_deref())
    });
    let rows = std::iter::once(of_procurement).chain(of_bids).collect();
    hashes(say.documents, reader).with_rows(rows)
}

/// The assessments and decisions with their hashes.
fn entries(reader: &Reader<'_>) -> Table {
    let say = reader.say;
    let evaluation = reader.evaluation;
    let assessments = evaluation.assessments.iter();
    let decisions = evaluation.decisions.iter();
    let rows = assessments
        .map(|entry| hashed(say.assessment, &entry.id, entry.sha256.as_deref()))
        .chain(decisions.map(|entry| hashed(say.decision, &entry.id, entry.sha256.as_deref())))
        .collect();
    hashes(say.entries, reader).with_rows(rows)
}

fn hashes(caption: &str, reader: &Reader<'_>) -> Table {
    Table {
        caption: caption.to_owned(),
        corner: reader.say.document.to_owned(),
        columns: vec![
            Column::words(reader.say.identifier),
            Column::words("SHA-256"),
        ],
        ..Table::default()
    }
}

fn hashed(kind: &str, name: &str, sha256: Option<&str>) -> Row {
    let hash = sha256.map_or(Cell::Withheld, |hash| Cell::Hash(hash.to_owned()));
    Row::new(kind, vec![Cell::Text(name.to_owned()), hash])
}

/// The formulas that made the numbers of `lots`, in the order of the catalogue.
fn formulas_used(lots: &[Lot], language: Language) -> Vec<Formula> {
    let used: std::collections::BTreeSet<&str> = lots
        .iter()
        .flat_map(Lot::tables)
        .flat_map(Table::cells)
        .filter_map(|cell| match cell {
            Cell::Number(shown) => shown.derivation.as_ref().map(|derivation| derivation.id),
            _ => None,
        })
        .collect();
    catalogue::formulas()
        .filter(|entry| used.contains(entry.id))
        .map(|entry| Formula::new(entry, language))
        .collect()
}
