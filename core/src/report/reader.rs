//! What a report needs to know of its reader: the language, and names in place of identifiers.

use crate::analysis::LotAnalysis;
use crate::catalogue::{self, Labels, Language};
use crate::chart::Ground;
use crate::evaluation::{BidReference, CriterionUsed, LotEvaluation, Named, ProcurementReference};
use crate::explain::{Derivation, Explained, Figure, Rounded, Series, Term};
use crate::num::Decimal;
use crate::wording::number::{self, Kind};
use crate::wording::{self, Spoken, fill};

use super::published::{Published, PublishedLot, Thing};
use super::table::{Cell, Column, Input, Shown, ShownDerivation};

/// A document of the engine's, and the language it is read in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reader<'a> {
    pub(super) procurement: &'a ProcurementReference,
    pub(super) bids: &'a [BidReference],
    published: &'a Published,
    /// The lot that is read, with the words it was published with.
    pub(super) lot: Option<&'a LotEvaluation>,
    pub(super) published_lot: Option<&'a PublishedLot>,
    pub(super) language: Language,
    pub(super) say: &'static Labels,
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        procurement: &'a ProcurementReference,
        bids: &'a [BidReference],
        published: &'a Published,
        language: Language,
    ) -> Self {
        Self {
            procurement,
            bids,
            published,
            lot: None,
            published_lot: None,
            language,
            say: Labels::of(language),
        }
    }

    /// The reader of one lot, who knows what it calls its things.
    pub(super) fn of_lot(self, lot: &'a LotEvaluation) -> Self {
        Self {
            lot: Some(lot),
            ..self.of_lot_called(&lot.id)
        }
    }

    /// The same, where only the lot's identifier is known.
    pub(super) fn of_lot_called(self, id: &str) -> Self {
        Self {
            published_lot: self.published.lot(id),
            ..self
        }
    }

    /// A thing of the lot by the title it was published with.
    pub(super) fn titled<'i>(&self, what: Thing, id: &'i str) -> &'i str
    where
        'a: 'i,
    {
        let lot = self.published_lot;
        let title = lot.and_then(|lot| lot.titles(&[what], id).next());
        title.unwrap_or(id)
    }

    /// A thing of one of these kinds by its title, as a sentence quotes it; all that it can be where
    /// several have the identifier.
    pub(super) fn quoted(&self, kinds: &[Thing], id: &str) -> String {
        let titles = self.published_lot.into_iter();
        let titles: Vec<String> = titles
            .flat_map(|lot| lot.titles(kinds, id))
            .map(|title| self.quote(title))
            .collect();
        if titles.is_empty() {
            return self.quote(id);
        }
        titles.join(" / ")
    }

    /// What stands at a place of the documents: `the item “Pump”`.
    pub(super) fn placed_at(&self, pointer: &str) -> Option<String> {
        let thing = self.published_lot?.at(pointer)?;
        let kind = self.label("thing", thing.what.word());
        Some(format!("{kind} {}", self.quote(&thing.title)))
    }

    /// A title in the middle of a sentence.
    pub(super) fn quote(&self, title: &str) -> String {
        wording::quoted(title, self.language)
    }

    /// What a chart needs to know of the same reader.
    pub(super) fn ground(&self) -> Ground<'a> {
        Ground {
            procurement: self.procurement,
            bids: self.bids,
            language: self.language,
        }
    }

    pub(super) fn currency(&self) -> &'a str {
        &self.procurement.currency
    }

    /// A word of one of the documents' closed lists.
    pub(super) fn word<W: Spoken>(&self, word: W) -> String {
        wording::word(word, self.language)
    }

    /// The label `list.word`; the word itself where the catalogue has none.
    pub(super) fn label(&self, list: &str, word: &str) -> String {
        wording::label(list, word, self.language)
    }

    /// Who made a bid.
    pub(super) fn bidder<'i>(&self, bid: &'i str) -> &'i str
    where
        'a: 'i,
    {
        self.bids
            .iter()
            .find(|reference| reference.id == bid)
            .map_or(bid, |reference| &reference.bidder)
    }

    /// A bid as the heading of a column.
    pub(super) fn column(&self, bid: &'a str) -> Column {
        Column {
            detail: bid.to_owned(),
            ..Column::numbers(self.bidder(bid))
        }
    }

    /// Current practice as the heading of a column.
    pub(super) fn practice(&self, title: &str) -> Column {
        Column {
            detail: self.say.current_practice.to_owned(),
            ..Column::numbers(title)
        }
    }

    /// An option of an analysis as the heading of a column.
    pub(super) fn option(&self, lot: &LotAnalysis, option: &'a str) -> Column {
        match &lot.alternative {
            Some(alternative) if alternative.id == option => self.practice(&alternative.title),
            _ => self.column(option),
        }
    }

    /// `A, B and C`.
    pub(super) fn listed(&self, names: &[&str]) -> String {
        match names {
            [] => String::new(),
            [only] => (*only).to_owned(),
            [others @ .., last] => format!("{} {} {last}", others.join(", "), self.say.and),
        }
    }

    /// A number that stands in a sentence, with its unit.
    pub(super) fn spoken(&self, number: &Explained, decimals: u32) -> String {
        match number.value {
            None => self.say.confidential.to_owned(),
            Some(Figure(value)) => {
                self.in_unit(&number::shown(value, decimals, self.language), &number.unit)
            }
        }
    }

    /// `number` with `unit` in people's words.
    pub(super) fn in_unit(&self, number: &str, unit: &str) -> String {
        let unit = self.with_counted(&number::unit_beside(number, unit, self.language));
        number::with_unit(number, &unit, self.currency(), self.language)
    }

    /// The unit of several numbers in people's words.
    pub(super) fn unit_of_many(&self, unit: &str) -> String {
        self.with_counted(&number::unit_of_many(unit, self.language))
    }

    /// A unit with what the procurement counts by its titles, as they stand within a sentence.
    fn with_counted(&self, unit: &str) -> String {
        let words = unit.split_inclusive(['/', '·', ' ']);
        let words = words.map(|word| {
            let name = word.trim_end_matches(['/', '·', ' ']);
            let after = word.strip_prefix(name).unwrap_or_default();
            let title = self.published.counted(name).map(within_sentence);
            format!("{}{after}", title.as_deref().unwrap_or(name))
        });
        words.collect()
    }

    /// What a parameter of the lot is measured in, as written.
    pub(super) fn unit_of_parameter(&self, id: &str) -> &'a str {
        let lot = self.published_lot;
        let mut units = lot.into_iter().flat_map(|lot| &lot.units);
        let found = units.find(|(parameter, _)| parameter == id);
        found.map_or("", |(_, unit)| unit)
    }

    /// Every digit of `value`.
    pub(super) fn exact(&self, value: Figure) -> String {
        number::exact(value.0, self.language)
    }

    /// How many there are of something.
    pub(super) fn counted(&self, count: u64) -> String {
        number::shown(Decimal::from(count), 0, self.language)
    }

    /// A number that is shown as something else than itself.
    pub(super) fn shown_as(&self, number: &Explained, text: String) -> Cell {
        match self.cell(Some(number), 0) {
            Cell::Number(shown) => Cell::Number(Shown { text, ..shown }),
            other => other,
        }
    }

    /// A number as a cell, with its derivation.
    pub(super) fn cell(&self, number: Option<&Explained>, decimals: u32) -> Cell {
        let Some(number) = number else {
            return Cell::Empty;
        };
        let Some(value) = number.value else {
            return Cell::Withheld;
        };
        Cell::Number(Shown {
            text: number::shown(value.0, decimals, self.language),
            in_full: self.in_unit(&self.exact(value), &number.unit),
            rounded: number
                .derivation
                .as_ref()
                .and_then(|derivation| derivation.rounded.as_ref())
                .map(|rounded| self.rounding(rounded)),
            derivation: number
                .derivation
                .as_ref()
                .map(|derivation| self.derivation(derivation)),
        })
    }

    /// A number in `unit` without a derivation as a cell.
    pub(super) fn plain(&self, value: Decimal, decimals: u32, unit: &str) -> Cell {
        let in_full = self.in_unit(&self.exact(Figure(value)), unit);
        Cell::plain(number::shown(value, decimals, self.language), in_full)
    }

    /// A number without a derivation as a cell; `None` is withheld.
    pub(super) fn figure(&self, figure: Option<Figure>, decimals: u32) -> Cell {
        figure.map_or(Cell::Withheld, |figure| {
            self.plain(figure.0, decimals, self.currency())
        })
    }

    /// The number of a year as a cell, with the derivation of the series; nothing makes a zero. The
    /// symbols without an input stand once at the end of the report, not in each cell.
    pub(super) fn of_year(&self, series: &Series, year: usize, decimals: u32) -> Cell {
        let Some(values) = &series.values else {
            return Cell::Withheld;
        };
        let Some(Figure(value)) = values.get(year).copied() else {
            return Cell::Empty;
        };
        let made = series.derivation.as_ref().filter(|_| !value.is_zero());
        Cell::Number(Shown {
            text: number::shown(value, decimals, self.language),
            in_full: self.in_unit(&self.exact(Figure(value)), &series.unit),
            rounded: None,
            derivation: made.map(|derivation| self.given(derivation)),
        })
    }

    /// What a formula computes.
    pub(super) fn formula_title(&self, formula: &'static str) -> String {
        catalogue::formula(formula)
            .map_or(formula, |entry| entry.title.get(self.language))
            .to_owned()
    }

    /// A formula with the inputs it was given.
    fn given(&self, derivation: &Derivation) -> ShownDerivation {
        let entry = catalogue::formula(derivation.formula);
        let inputs = derivation.inputs.iter();
        ShownDerivation {
            id: derivation.formula,
            title: self.formula_title(derivation.formula),
            formula: entry
                .map_or(derivation.formula, |entry| entry.text)
                .to_owned(),
            inputs: inputs
                .map(|term| self.input(term, derivation.formula, entry))
                .collect(),
        }
    }

    /// The same, with the symbols that need no input.
    fn derivation(&self, derivation: &Derivation) -> ShownDerivation {
        let entry = catalogue::formula(derivation.formula);
        let mut shown = self.given(derivation);
        let inputs = &mut shown.inputs;
        let without_input = entry
            .map(|entry| entry.symbols)
            .unwrap_or_default()
            .iter()
            .filter(|symbol| {
                !derivation
                    .inputs
                    .iter()
                    .any(|term| term.symbol == symbol.symbol)
            });
        inputs.extend(without_input.map(|symbol| Input {
            symbol: symbol.symbol.to_owned(),
            meaning: symbol.meaning.get(self.language).to_owned(),
            name: String::new(),
            value: String::new(),
            source: String::new(),
        }));
        inputs.extend(self.raised(derivation));
        shown
    }

    /// What a declared policy made of the formula's result before it was rounded.
    fn raised(&self, derivation: &Derivation) -> Option<Input> {
        let from = derivation.raised_from?;
        Some(Input {
            symbol: "→ 0".to_owned(),
            meaning: self.say.raised_from.to_owned(),
            name: String::new(),
            value: self.exact(from),
            source: String::new(),
        })
    }

    /// How the procurement rounded a number.
    fn rounding(&self, rounded: &Rounded) -> String {
        let mode = self.word(rounded.mode);
        let decimals = self.in_unit(&rounded.decimals.to_string(), "decimal");
        let from = self.exact(rounded.from);
        let places = [
            ("decimals", decimals.as_str()),
            ("mode", &mode),
            ("from", &from),
        ];
        fill(self.say.rounded, &places)
    }

    fn input(&self, term: &Term, formula: &str, entry: Option<&catalogue::FormulaEntry>) -> Input {
        let value = match term.value {
            // A series stands elsewhere in the report; the symbol's meaning says where.
            None => String::new(),
            Some(value) => {
                let exact = self.exact(value);
                term.unit
                    .as_ref()
                    .map_or(exact.clone(), |unit| self.in_unit(&exact, unit))
            }
        };
        Input {
            symbol: term.symbol.to_owned(),
            meaning: entry
                .and_then(|entry| entry.symbol(term.symbol))
                .map_or("", |meaning| meaning.get(self.language))
                .to_owned(),
            name: self.name(term, formula),
            value,
            source: term.source.as_deref().unwrap_or_default().to_owned(),
        }
    }
}

/// A title without the capital that it begins with alone: `Infection` but not `QALY`.
fn within_sentence(title: &str) -> String {
    let mut letters = title.chars();
    let Some(first) = letters.next() else {
        return String::new();
    };
    let rest = letters.as_str();
    if rest.starts_with(char::is_lowercase) {
        format!("{}{rest}", first.to_lowercase())
    } else {
        title.to_owned()
    }
}

/// A payer's or participant's title.
pub(super) fn title_of<'a>(id: &'a str, among: &'a [Named]) -> &'a str {
    among
        .iter()
        .find(|named| named.id == id)
        .map_or(id, |named| &named.title)
}

/// A criterion of a lot.
pub(super) fn criterion<'a>(lot: &'a LotEvaluation, id: &str) -> Option<&'a CriterionUsed> {
    lot.criteria.iter().find(|criterion| criterion.id == id)
}

/// A criterion's title under its groups' titles: `Environment › Energy`.
pub(super) fn criterion_path(lot: &LotEvaluation, id: &str) -> String {
    let mut titles = Vec::new();
    let mut next = criterion(lot, id);
    // As many steps as there are criteria: a path that is longer would go in a circle.
    for _ in &lot.criteria {
        let Some(current) = next else { break };
        titles.push(current.title.as_str());
        next = current
            .parent
            .as_deref()
            .and_then(|parent| criterion(lot, parent));
    }
    if titles.is_empty() {
        return id.to_owned();
    }
    titles.reverse();
    titles.join(" › ")
}

/// The values that are not withheld.
pub(super) fn values<'a>(numbers: impl IntoIterator<Item = &'a Explained>) -> Vec<Decimal> {
    numbers
        .into_iter()
        .filter_map(|number| number.value.map(|figure| figure.0))
        .collect()
}

/// The numbers of series that are not withheld.
pub(super) fn values_by_year<'a>(series: impl IntoIterator<Item = &'a Series>) -> Vec<Decimal> {
    series
        .into_iter()
        .flat_map(|series| series.values.iter().flatten())
        .map(|figure| figure.0)
        .collect()
}

/// How many decimals numbers have that are compared with each other.
pub(super) fn decimals_compared(numbers: &[&Explained], currency: &str) -> u32 {
    let kind = numbers
        .first()
        .map_or(Kind::Quantity, |number| Kind::of(&number.unit, currency));
    kind.decimals_apart(&values(numbers.iter().copied()))
}
