//! The verbs of the package: what a function refuses it throws as the text of a rejection.

use wasm_bindgen::prelude::wasm_bindgen;
use wholelife::{AnalysisOptions, Language, Options, Problem, Rejection};

use crate::documents::Documents;

#[wasm_bindgen]
impl Documents {
    /// Checks the documents, and what a simulation of them is asked where it is given; evaluates nothing.
    ///
    /// # Errors
    ///
    /// The rejection.
    pub fn validate(self, simulation: Option<Vec<u8>>) -> Result<(), String> {
        self.read(|input| match &simulation {
            Some(settings) => wholelife::read_simulation(input, settings).map(|_| ()),
            None => wholelife::validate(input),
        })
    }

    /// The evaluation as JSON text.
    ///
    /// # Errors
    ///
    /// The rejection.
    pub fn evaluate(self, redacted: bool) -> Result<String, String> {
        self.read(|input| wholelife::evaluate(input, Options { redacted }))
    }

    /// The evaluation as a self-contained HTML page.
    ///
    /// # Errors
    ///
    /// The rejection.
    pub fn report(self, language: &str, redacted: bool) -> Result<String, String> {
        self.read(|input| wholelife::report(input, spoken(language), Options { redacted }))
    }

    /// The evaluation as plain text.
    ///
    /// # Errors
    ///
    /// The rejection.
    pub fn summary(self, language: &str, redacted: bool) -> Result<String, String> {
        self.read(|input| wholelife::summary(input, spoken(language), Options { redacted }))
    }

    /// The analysis as JSON text.
    ///
    /// # Errors
    ///
    /// The rejection.
    pub fn analyse(self, robustness: bool) -> Result<String, String> {
        let options = AnalysisOptions { robustness };
        self.read(|input| wholelife::analyse(input, options))
    }

    /// The analysis as a self-contained HTML page.
    ///
    /// # Errors
    ///
    /// The rejection.
    pub fn analysis_report(self, language: &str, robustness: bool) -> Result<String, String> {
        let options = AnalysisOptions { robustness };
        self.read(|input| wholelife::analysis_report(input, spoken(language), options))
    }

    /// The analysis as plain text.
    ///
    /// # Errors
    ///
    /// The rejection.
    pub fn analysis_summary(self, language: &str, robustness: bool) -> Result<String, String> {
        let options = AnalysisOptions { robustness };
        self.read(|input| wholelife::analysis_summary(input, spoken(language), options))
    }

    /// The explanation as JSON text, to all bidders or to that of one bid.
    ///
    /// # Errors
    ///
    /// The rejection.
    pub fn explain(self, bid: Option<String>) -> Result<String, String> {
        self.read(|input| wholelife::explain(input, bid.as_deref()))
    }

    /// What comes out with other values in the place of those of the documents, as JSON text.
    ///
    /// # Errors
    ///
    /// The rejection.
    pub fn vary(self, settings: Vec<u8>) -> Result<String, String> {
        self.read(|input| wholelife::vary(input, &settings))
    }

    /// The letter to the bidder of a bid as a self-contained HTML page.
    ///
    /// # Errors
    ///
    /// The rejection.
    pub fn letter(self, bid: &str, language: &str) -> Result<String, String> {
        self.read(|input| wholelife::letter(input, bid, spoken(language)))
    }

    /// The letter to the bidder of a bid as plain text.
    ///
    /// # Errors
    ///
    /// The rejection.
    pub fn letter_text(self, bid: &str, language: &str) -> Result<String, String> {
        self.read(|input| wholelife::letter_text(input, bid, spoken(language)))
    }

    /// The charts as JSON text: Vega-Lite documents by name.
    ///
    /// # Errors
    ///
    /// The rejection.
    pub fn charts(self, language: &str, redacted: bool) -> Result<String, String> {
        self.read(|input| wholelife::charts(input, spoken(language), Options { redacted }))
    }
}

/// The package lets only known tags through.
pub(crate) fn spoken(language: &str) -> Language {
    Language::from_tag(language).unwrap_or_default()
}

/// The JSON Schema of the kind of document or of the question of the calculation called `name`, if there is such a one.
#[wasm_bindgen]
#[must_use]
pub fn schema(name: &str) -> Option<String> {
    wholelife::schema_named(name)
}

/// The answer to a question that needs no procurement, as JSON text.
///
/// # Errors
///
/// The rejection.
#[wasm_bindgen]
pub fn calculate(calculation: Vec<u8>) -> Result<String, String> {
    wholelife::calculate(&calculation).map_err(|rejection| rejection.to_json())
}

/// Columns of draws, added one by one.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Columns(Vec<Vec<f64>>);

#[wasm_bindgen]
impl Columns {
    /// No column yet.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a column.
    pub fn add(&mut self, column: Vec<f64>) {
        self.0.push(column);
    }

    /// What they say of a decision, as JSON text.
    ///
    /// # Errors
    ///
    /// The rejection.
    pub fn decision_uncertainty(self, question: Vec<u8>) -> Result<String, String> {
        wholelife::decision_uncertainty(&question, self.0).map_err(|rejection| rejection.to_json())
    }
}

/// The charts of a question that needs no procurement, as JSON text: Vega-Lite documents by name.
///
/// # Errors
///
/// The rejection.
#[wasm_bindgen]
pub fn calculation_charts(calculation: Vec<u8>, language: &str) -> Result<String, String> {
    wholelife::calculation_charts(&calculation, spoken(language))
        .map_err(|rejection| rejection.to_json())
}

/// The same as pictures, as JSON text: SVG texts by name.
///
/// # Errors
///
/// The rejection.
#[wasm_bindgen]
pub fn calculation_pictures(calculation: Vec<u8>, language: &str) -> Result<String, String> {
    wholelife::calculation_pictures(&calculation, spoken(language))
        .map_err(|rejection| rejection.to_json())
}

/// The answer to a question that needs no procurement as a self-contained HTML page.
///
/// # Errors
///
/// The rejection.
#[wasm_bindgen]
pub fn calculation_report(calculation: Vec<u8>, language: &str) -> Result<String, String> {
    wholelife::calculation_report(&calculation, spoken(language))
        .map_err(|rejection| rejection.to_json())
}

/// The same as plain text.
///
/// # Errors
///
/// The rejection.
#[wasm_bindgen]
pub fn calculation_summary(calculation: Vec<u8>, language: &str) -> Result<String, String> {
    wholelife::calculation_summary(&calculation, spoken(language))
        .map_err(|rejection| rejection.to_json())
}

/// What is found in a procurement before it is published, as JSON text.
///
/// # Errors
///
/// The rejection.
#[wasm_bindgen]
pub fn lint(procurement: Vec<u8>, expectations: Vec<u8>) -> Result<String, String> {
    wholelife::lint(&procurement, &expectations).map_err(|rejection| rejection.to_json())
}

/// The same as a self-contained HTML page.
///
/// # Errors
///
/// The rejection.
#[wasm_bindgen]
pub fn lint_report(
    procurement: Vec<u8>,
    expectations: Vec<u8>,
    language: &str,
) -> Result<String, String> {
    wholelife::lint_report(&procurement, &expectations, spoken(language))
        .map_err(|rejection| rejection.to_json())
}

/// The same as plain text.
///
/// # Errors
///
/// The rejection.
#[wasm_bindgen]
pub fn lint_summary(
    procurement: Vec<u8>,
    expectations: Vec<u8>,
    language: &str,
) -> Result<String, String> {
    wholelife::lint_summary(&procurement, &expectations, spoken(language))
        .map_err(|rejection| rejection.to_json())
}

/// Product footprints of PACT as bids state them, as JSON text.
///
/// # Errors
///
/// The rejection.
#[wasm_bindgen]
pub fn pact_footprints(text: Vec<u8>, item: &str, per_product: bool) -> Result<String, String> {
    wholelife::pact_footprints(&text, item, per_product).map_err(|rejection| rejection.to_json())
}

/// Published ways to award, as JSON text.
#[wasm_bindgen]
#[must_use]
pub fn presets() -> String {
    wholelife::presets().to_owned()
}

/// The catalogues as JSON text.
#[wasm_bindgen]
#[must_use]
pub fn catalogue() -> String {
    wholelife::catalogue_json()
}

/// The rejection that stands for a trap of this module.
#[wasm_bindgen]
#[must_use]
pub fn internal() -> String {
    Rejection::from(Problem::new("engine.internal", "")).to_json()
}
