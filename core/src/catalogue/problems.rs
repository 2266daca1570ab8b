//! Every problem code with its message and help.

mod award;
mod bid;
mod calculation;
mod carbon;
mod combined_bids;
mod expectation;
mod fields;
mod finance;
mod lot_limits;
mod mini_competition;
mod pact;
mod procurement;
mod reading;
mod reuse;
mod simulation;
mod terms;
mod uncertainty;

pub(crate) use fields::{meaning, schema_of};
pub(crate) use terms::spoken;

use super::Text;

/// A problem code with its words; `{name}` is filled by the problem's arguments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct ProblemEntry {
    /// The stable code, `room.reason`.
    pub code: &'static str,
    /// What is wrong.
    pub message: Text,
    /// What to do about it.
    pub help: Text,
}

/// The tables by theme, each sorted by code.
static TABLES: &[&[ProblemEntry]] = &[
    reading::PROBLEMS,
    procurement::PROBLEMS,
    award::PROBLEMS,
    carbon::PROBLEMS,
    lot_limits::PROBLEMS,
    combined_bids::PROBLEMS,
    mini_competition::PROBLEMS,
    bid::PROBLEMS,
    expectation::PROBLEMS,
    calculation::PROBLEMS,
    finance::PROBLEMS,
    reuse::PROBLEMS,
    pact::PROBLEMS,
    uncertainty::PROBLEMS,
    simulation::PROBLEMS,
];

/// The entry of `code`.
#[must_use]
pub fn problem(code: &str) -> Option<&'static ProblemEntry> {
    TABLES.iter().find_map(|table| {
        let index = table.binary_search_by(|entry| entry.code.cmp(code)).ok()?;
        table.get(index)
    })
}

/// Every code, in the order of the catalogue.
pub fn problems() -> impl Iterator<Item = &'static ProblemEntry> {
    TABLES.iter().copied().flatten()
}

/// Declares a table: each code with its message and help in Danish and English.
macro_rules! table {
    ($( $code:literal => {
        da: $da:literal, $da_help:literal,
        en: $en:literal, $en_help:literal,
    } )+) => {
        &[$( $crate::catalogue::ProblemEntry {
            code: $code,
            message: $crate::catalogue::Text { da: $da, en: $en },
            help: $crate::catalogue::Text { da: $da_help, en: $en_help },
        }, )+]
    };
}

use table;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Language;
    use std::collections::BTreeSet;

    fn places(text: &str) -> BTreeSet<&str> {
        let after = text.split('{').skip(1);
        after.filter_map(|rest| rest.split('}').next()).collect()
    }

    #[test]
    fn each_table_is_sorted_and_no_code_stands_twice() {
        for table in TABLES {
            assert!(table.is_sorted_by(|one, next| one.code < next.code));
        }
        let codes: BTreeSet<&str> = problems().map(|entry| entry.code).collect();
        assert_eq!(codes.len(), problems().count());
        for code in codes {
            assert_eq!(problem(code).map(|entry| entry.code), Some(code));
        }
    }

    #[test]
    fn both_languages_say_the_same_with_the_same_arguments() {
        for entry in problems() {
            for text in [entry.message, entry.help] {
                for language in Language::ALL {
                    let words = text.get(language);
                    assert!(words.ends_with('.') && words.len() > 10, "{}", entry.code);
                }
                assert_eq!(places(text.da), places(text.en), "{}", entry.code);
            }
        }
    }
}
