//! The words the engine says to people: problems, formulas and labels, in Danish and English.

mod carbon_prices;
mod cheers;
mod digits;
mod factors;
mod formulas;
mod labels;
mod ppwr;
mod problems;
mod tariffs;

pub use carbon_prices::{SHIPPED_CARBON_PRICES, ShippedPrices};
pub(crate) use cheers::CHEERS;
pub(crate) use digits::{grouped, signs, spelt};
pub use factors::{SHIPPED_FACTORS, ShippedFactor, ShippedFactors};
pub use formulas::{FormulaEntry, SymbolEntry, formula, formulas};
pub(crate) use labels::{
    CalculationLabels, CarbonLabels, DecisionLabels, HealthLabels, Labels, LetterLabels,
    PackagingLabels, ProductLabels, ReuseLabels, SimulationLabels,
};
pub use labels::{LabelEntry, label, labels};
pub use ppwr::{PPWR_EXEMPTIONS, PPWR_GRADES, PPWR_THRESHOLDS, PpwrThreshold};
pub use problems::{ProblemEntry, problem, problems};
pub(crate) use problems::{meaning, schema_of, spoken};
pub use tariffs::{SHIPPED_TARIFFS, ShippedTariff};

/// Published ways to award, as JSON text: fragments of a procurement with their sources.
pub(crate) const PRESETS: &str = include_str!("presets.json");

/// A language a face speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// Danish: numbers read `1.234,56`.
    Danish,
    /// English: numbers read `1,234.56`.
    #[default]
    English,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 2] = [Self::Danish, Self::English];

    /// The language's tag, `da` or `en`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Danish => "da",
            Self::English => "en",
        }
    }

    /// The language with this tag, if the engine speaks it.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }
}

/// One text in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Text {
    /// Danish.
    pub da: &'static str,
    /// English.
    pub en: &'static str,
}

impl Text {
    /// The text in `language`.
    #[must_use]
    pub const fn get(self, language: Language) -> &'static str {
        match language {
            Language::Danish => self.da,
            Language::English => self.en,
        }
    }
}

/// The catalogues as JSON text: `{"problems": [...], "formulas": [...], "labels": [...]}`.
pub(crate) fn to_json() -> String {
    #[derive(serde::Serialize)]
    struct Catalogue {
        problems: Vec<&'static ProblemEntry>,
        formulas: Vec<&'static FormulaEntry>,
        labels: Vec<&'static LabelEntry>,
    }
    serde_json::to_string(&Catalogue {
        problems: problems().collect(),
        formulas: formulas().collect(),
        labels: labels().collect(),
    })
    .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One thing has one name; on the right stands the one that is used.
    const NOT_SAID: &[(&str, &str)] = &[
        (
            "levetidsomkostning",
            "livscyklusomkostning (udbudsloven § 166)",
        ),
        ("afgørelse", "beslutning"),
        ("revision", "udgave"),
        ("kroner", "beløb: the currency is the procurement's"),
        ("fratræk", "fradrag"),
        ("ikke-konditionsmæssig", "ukonditionsmæssig"),
        ("tilbudte pris", "tilbudspris"),
        ("vare på tilbudslisten", "post på tilbudslisten"),
        ("post i tilbudslisten", "post på tilbudslisten"),
        ("inklusive", "inkl."),
    ];

    #[test]
    fn one_thing_has_one_danish_name() {
        let of_problems = problems().flat_map(|entry| [entry.message, entry.help]);
        let of_labels = labels().map(|entry| entry.text);
        let of_formulas = formulas().flat_map(|entry| {
            let meanings = entry.symbols.iter().map(|symbol| symbol.meaning);
            std::iter::once(entry.title).chain(meanings)
        });
        for text in of_problems.chain(of_labels).chain(of_formulas) {
            let danish = text.da.to_lowercase().replace("{revision}", "");
            for (other, used) in NOT_SAID {
                assert!(!danish.contains(other), "{used}: {}", text.da);
            }
        }
    }
}
