//! Every formula that makes a reported number: its text, its symbols and its source.

mod allocation;
mod award;
mod carbon;
mod clause;
mod cost;
mod emissions;
mod explanation;
mod finance;
mod framework;
mod health;
mod packaging;
mod panel;
mod producer_fee;
mod reuse;
mod robustness;
mod sensitivity;
mod uncertainty;

use serde::Serialize;

use super::Text;

/// A formula with its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct FormulaEntry {
    /// The stable identifier, `room.formula`, by which a derivation names it.
    pub id: &'static str,
    /// What it computes.
    pub title: Text,
    /// The formula itself; the left side is the result.
    pub text: &'static str,
    /// What each symbol of the right side stands for.
    pub symbols: &'static [SymbolEntry],
    /// Its key in SOURCES.md; none where it is plain arithmetic.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<&'static str>,
}

impl FormulaEntry {
    /// What `symbol` stands for in this formula.
    #[must_use]
    pub fn symbol(&self, symbol: &str) -> Option<Text> {
        self.symbols
            .iter()
            .find(|entry| entry.symbol == symbol)
            .map(|entry| entry.meaning)
    }
}

/// A symbol and what it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct SymbolEntry {
    /// The symbol, as a derivation's inputs spell it.
    pub symbol: &'static str,
    /// What it stands for.
    pub meaning: Text,
}

/// The tables by theme.
static TABLES: &[&[FormulaEntry]] = &[
    finance::FORMULAS,
    cost::FORMULAS,
    carbon::FORMULAS,
    emissions::FORMULAS,
    award::FORMULAS,
    panel::FORMULAS,
    packaging::FORMULAS,
    producer_fee::FORMULAS,
    allocation::FORMULAS,
    framework::FORMULAS,
    clause::FORMULAS,
    explanation::FORMULAS,
    robustness::FORMULAS,
    sensitivity::FORMULAS,
    reuse::FORMULAS,
    health::FORMULAS,
    uncertainty::FORMULAS,
];

/// The entry of `id`.
#[must_use]
pub fn formula(id: &str) -> Option<&'static FormulaEntry> {
    formulas().find(|entry| entry.id == id)
}

/// Every formula, in the order of the catalogue.
pub fn formulas() -> impl Iterator<Item = &'static FormulaEntry> {
    TABLES.iter().copied().flatten()
}

/// Declares a table of formulas: identifier, title, text, symbols and source.
macro_rules! table {
    ($(
        $id:literal: $title_da:literal / $title_en:literal
            = $text:literal
            $( where $($symbol:literal: $da:literal / $en:literal),+ )?
            $( from $source:literal )?;
    )+) => {
        &[$( $crate::catalogue::FormulaEntry {
            id: $id,
            title: $crate::catalogue::Text { da: $title_da, en: $title_en },
            text: $text,
            symbols: &[$($( $crate::catalogue::SymbolEntry {
                symbol: $symbol,
                meaning: $crate::catalogue::Text { da: $da, en: $en },
            } ),+)?],
            source: $crate::catalogue::formulas::table!(@source $($source)?),
        } ),+]
    };
    (@source) => { None };
    (@source $source:literal) => { Some($source) };
}

use table;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_unique_and_texts_are_equations() {
        let mut ids: Vec<&str> = formulas().map(|entry| entry.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), formulas().count());
        for entry in formulas() {
            assert!(entry.text.contains(" = "), "{}", entry.id);
        }
    }

    #[test]
    fn texts_are_of_symbols_and_of_no_language() {
        let known = ["NPV", "EVPI", "EVPPI", "Pmin", "Pmax", "max", "min"];
        for entry in formulas() {
            let words = entry.text.split(|sign: char| !sign.is_alphabetic());
            for word in words.filter(|word| word.chars().count() > 2) {
                assert!(known.contains(&word), "{word:?} in {}", entry.id);
            }
        }
    }

    #[test]
    fn a_symbol_is_found_by_its_spelling() {
        let entry = formula("lcc.per_functional_unit").unwrap();
        assert_eq!(entry.symbol("N").unwrap().en, "number of functional units");
        assert_eq!(entry.symbol("n"), None);
        assert_eq!(formula("lcc.unknown"), None);
    }
}
