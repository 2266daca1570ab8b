//! Everything a report says, in the order it says it.

use crate::catalogue::{self, FormulaEntry, Labels, Language};
use crate::chart;
use crate::evaluation::{DiscountingUsed, Engine, Evaluation, LotEvaluation, StatedRates};
use crate::explain::Figure;
use crate::num::Decimal;
use crate::wording::{date, fill, number};

use super::allocation::AllocatedLots;
use super::award::{Award, Notes};
use super::carbon::Carbon;
use super::combined_bids::CombinedLots;
use super::cost::Costs;
use super::outcome::Outcomes;
use super::picture::{Picture, pictures};
use super::product_systems::ProductSystems;
use super::published::Published;
use super::reader::Reader;
use super::table::{Cell, Column, Row, Table};

/// The report of an evaluation.
pub(super) struct Page {
    pub(super) cover: Cover,
    /// Who wins which lot, where a bidder may not win all of them.
    pub(super) allocation: Option<AllocatedLots>,
    pub(super) combined: Option<CombinedLots>,
    pub(super) lots: Vec<Lot>,
}

/// What every report says before and after its lots.
pub(super) struct Cover {
    pub(super) language: Language,
    pub(super) say: &'static Labels,
    /// What the report is.
    pub(super) kind: &'static str,
    /// The procurement's title.
    pub(super) title: String,
    /// The procurement in a few facts.
    pub(super) facts: Vec<Fact>,
    /// What a reader has to know first.
    pub(super) notice: Option<&'static str>,
    /// The lots with their outcomes.
    pub(super) contents: Vec<(String, String)>,
    /// The heading of what the report rests on.
    pub(super) basis_title: &'static str,
    /// What the report rests on.
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
    /// How much each of several suppliers delivers.
    pub(super) cascade: Table,
    pub(super) not_ranked: Vec<Notes>,
    pub(super) weights: Table,
    pub(super) weight_ranges: Table,
    pub(super) points: Table,
    /// Which bids went on to the comparison.
    pub(super) shortlist: Table,
    pub(super) reservations: Table,
    /// What the links of supply chains prove.
    pub(super) supply_chains: Table,
    pub(super) packaging: Vec<Table>,
    pub(super) packaging_charts: Vec<Picture>,
    pub(super) product_systems: Option<ProductSystems>,
    pub(super) options: Table,
    /// How far the evaluators of panels are apart.
    pub(super) panel: Vec<Table>,
    pub(super) low_bids: Table,
    pub(super) flags: Vec<Notes>,
    pub(super) practice: Option<String>,
    pub(super) charts: Vec<Picture>,
    pub(super) costs: Vec<Table>,
    pub(super) more_costs: Vec<Table>,
    pub(super) carbon: Option<Carbon>,
    pub(super) outcomes: Option<Outcomes>,
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

impl Bid {
    /// The tables of a bid that say anything.
    pub(super) fn new(column: &Column, mut tables: Vec<Table>) -> Self {
        tables.retain(|table| !table.is_empty());
        Self {
            name: column.named(),
            tables,
        }
    }
}

impl Page {
    pub(super) fn new(evaluation: &Evaluation, published: &Published, language: Language) -> Self {
        let reader = Reader::new(
            &evaluation.procurement,
            &evaluation.bids,
            published,
            language,
        );
        let say = reader.say;
        let lots = evaluation.lots.iter().enumerate();
        let lots: Vec<Lot> = lots
            .map(|(number, lot)| Lot::new(number, lot, reader))
            .collect();
        let allocation = AllocatedLots::of(evaluation, reader);
        let combined = CombinedLots::of(evaluation, reader);
        let across = allocation.iter().flat_map(AllocatedLots::tables);
        let across = across.chain(combined.iter().flat_map(CombinedLots::tables));
        let tables = across.chain(lots.iter().flat_map(Lot::tables));
        let contents = lots
            .iter()
            .map(|lot| (lot.title.clone(), lot.outcome.clone()));
        let made = Made {
            engine: &evaluation.engine,
            schema_version: evaluation.schema_version,
            decision_decimals: evaluation.decision_decimals,
        };
        Self {
            cover: Cover {
                kind: say.evaluation,
                notice: evaluation.redacted.then_some(say.redacted),
                contents: contents.collect(),
                entries: entries(evaluation, &reader),
                formulas: formulas_used(tables, language),
                ..Cover::new(made, &reader)
            },
            allocation,
            combined,
            lots,
        }
    }
}

/// What made a document.
pub(super) struct Made<'a> {
    pub(super) engine: &'a Engine,
    pub(super) schema_version: &'a str,
    pub(super) decision_decimals: u32,
}

impl Cover {
    /// What follows from the procurement, the bids and the engine.
    pub(super) fn new(made: Made<'_>, reader: &Reader<'_>) -> Self {
        let say = reader.say;
        let procurement = reader.procurement;
        let fact = |name, value: &str| Fact {
            name,
            value: value.to_owned(),
        };
        let engine = format!("{} {}", made.engine.name, made.engine.version);
        Self {
            language: reader.language,
            say,
            kind: "",
            title: procurement.title.clone(),
            facts: vec![
                fact(say.procurement, &procurement.id),
                fact(say.version, &procurement.version),
                fact(say.currency, &procurement.currency),
            ],
            notice: None,
            contents: Vec::new(),
            basis_title: say.basis,
            basis: vec![
                fact(say.engine, &engine),
                fact(say.schema_version, made.schema_version),
            ],
            decided: fill(
                say.decided,
                &[("decimals", &made.decision_decimals.to_string())],
            ),
            documents: documents(reader),
            entries: Table::default(),
            formulas: Vec::new(),
        }
    }
}

impl Lot {
    fn new<'a>(number: usize, lot: &'a LotEvaluation, reader: Reader<'a>) -> Self {
        let reader = reader.of_lot(lot);
        let award = Award { reader, lot };
        let costs = Costs::of_award(&award);
        Self {
            title: format!("{} {}: {}", reader.say.lot, lot.id, lot.title),
            outcome: reader.word(lot.outcome),
            method: reader.label("method", lot.method),
            sentences: award
                .sentences()
                .into_iter()
                .chain(award.awarded())
                .chain(award.suppliers())
                .chain(award.under_framework())
                .collect(),
            cascade: award.cascade(),
            questions: award.reasons(true),
            ranking: award.ranking(),
            not_ranked: award.reasons(false),
            weights: award.weights(),
            weight_ranges: award.weight_ranges(),
            points: award.points(),
            shortlist: award.shortlist(),
            reservations: award.reservations(),
            supply_chains: award.supply_chains(),
            packaging: award.packaging(),
            packaging_charts: pictures(chart::of_packaging(lot, reader.ground()), number),
            product_systems: ProductSystems::of(&award, number),
            options: award.options(),
            panel: award.panel(),
            low_bids: award.low_bids(),
            flags: award.flags(),
            practice: award.practice_note(),
            charts: pictures(chart::of_lot(lot, reader.ground()), number),
            costs: costs.tables(),
            more_costs: costs.more_tables(),
            carbon: Carbon::of(&award, number),
            outcomes: Outcomes::of(&award),
            contract_values: award.contract_values(),
            bids: award.each(&costs),
            discounting: discounting(&lot.discounting, &reader),
            factors: factors(&lot.discounting, &reader),
        }
    }

    /// Every table of the lot.
    pub(super) fn tables(&self) -> impl Iterator<Item = &Table> {
        [
            &self.ranking,
            &self.cascade,
            &self.low_bids,
            &self.weights,
            &self.weight_ranges,
            &self.shortlist,
            &self.reservations,
            &self.supply_chains,
            &self.points,
            &self.options,
        ]
        .into_iter()
        .chain(&self.packaging)
        .chain(&self.panel)
        .chain(&self.costs)
        .chain(&self.more_costs)
        .chain(self.product_systems.iter().flat_map(|one| &one.tables))
        .chain(self.product_systems.iter().flat_map(|one| &one.details))
        .chain(self.carbon.iter().flat_map(|carbon| &carbon.tables))
        .chain(self.outcomes.iter().flat_map(|outcomes| &outcomes.tables))
        .chain(self.bids.iter().flat_map(|bid| &bid.tables))
    }
}

pub(super) fn discounting(used: &DiscountingUsed, reader: &Reader<'_>) -> Vec<Fact> {
    let say = reader.say;
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
        (say.base_date, Some(date(&used.base_date, reader.language))),
        (
            say.price_level,
            Some(date(&used.price_level, reader.language)),
        ),
        (say.price_level_gap, gap),
        (say.price_basis, Some(reader.word(used.price_basis))),
        (say.timing, Some(reader.word(used.timing))),
        (say.rate, Some(rates(&used.rates, reader))),
        (
            say.converted_from,
            used.converted_from
                .as_ref()
                .map(|stated| converted_from(stated, reader)),
        ),
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
        (
            say.day_count,
            used.day_count.map(|count| reader.word(count)),
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

/// The rates that the documents state, in the other price basis, and how they became those that are used.
fn converted_from(stated: &StatedRates, reader: &Reader<'_>) -> String {
    let formula = catalogue::formula(stated.derivation.formula);
    fill(
        reader.say.converted_by,
        &[
            ("rate", &rates(&stated.rates, reader)),
            ("basis", &reader.word(stated.price_basis).to_lowercase()),
            ("title", &reader.formula_title(stated.derivation.formula)),
            ("formula", formula.map_or("", |entry| entry.text)),
        ],
    )
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

pub(super) fn factors(used: &DiscountingUsed, reader: &Reader<'_>) -> Table {
    let factors = &used.factors;
    let all_one = factors.iter().all(|factor| factor.0 == Decimal::ONE);
    let rows = factors.iter().enumerate().map(|(year, factor)| {
        let shown = number::shown(factor.0, if all_one { 0 } else { 6 }, reader.language);
        Row::new(
            year.to_string(),
            vec![Cell::plain(shown, reader.exact(*factor))],
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
    let procurement = reader.procurement;
    let of_procurement = hashed(
        say.procurement,
        &procurement.id,
        procurement.sha256.as_deref(),
    );
    let of_bids = reader.bids.iter().map(|bid| {
        let revision = fill(say.revision, &[("revision", &bid.revision.to_string())]);
        let name = format!("{}, {revision}, {}", bid.id, bid.bidder);
        hashed(say.bid, &name, bid.sha256.as_deref())
    });
    let rows = std::iter::once(of_procurement).chain(of_bids).collect();
    hashes(say.documents, reader).with_rows(rows)
}

/// The assessments and decisions with their hashes.
fn entries(evaluation: &Evaluation, reader: &Reader<'_>) -> Table {
    let say = reader.say;
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

pub(super) fn hashed(kind: &str, name: &str, sha256: Option<&str>) -> Row {
    let hash = sha256.map_or(Cell::Withheld, |hash| Cell::Hash(hash.to_owned()));
    Row::new(kind, vec![Cell::Text(name.to_owned()), hash])
}

/// The formulas that made the numbers of `tables`, in the order of the catalogue.
pub(super) fn formulas_used<'a>(
    tables: impl Iterator<Item = &'a Table>,
    language: Language,
) -> Vec<Formula> {
    let used: std::collections::BTreeSet<&str> = tables
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
