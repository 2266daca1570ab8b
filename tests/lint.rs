//! What is found before publication, as people read it.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that goes wrong here fails, as it should"
)]

use serde_json::Value;
use wholelife::{Language, Problem, lint, lint_summary};

const DRAFT: &[u8] = include_bytes!("vectors/lint-ratio.input.json");

fn documents(change: impl FnOnce(&mut Value)) -> [Vec<u8>; 2] {
    let mut draft: Value = serde_json::from_slice(DRAFT).unwrap();
    change(&mut draft);
    ["procurement", "expectations"].map(|name| draft[name].to_string().into_bytes())
}

#[test]
fn the_text_says_what_happens_with_the_bids_that_show_it() {
    let [procurement, expectations] = documents(|_| ());
    let told = |language| {
        let text = lint_summary(&procurement, &expectations, language).unwrap();
        text.replace('\u{a0}', " ")
    };
    for words in [
        "Gennemgang før offentliggørelse: Infusionspumper",
        "Advarsel: Pointene for »Pris« afhænger af de andre tilbud. I eksemplet vinder tilbud B, når tilbud C er med, men tilbud A, når tilbud C trækkes tilbage",
        "Advarsel: »Pris« vejer 60 % efter udbuddet, men flytter 37,5 % af forskellen",
        "Bemærk: Hvad et point koster i »Pris«, afhænger af tilbuddet: fra 13,67 DKK til 20,42 DKK",
        "200 udtrukne konkurrencer med 3 tilbud",
        "Lineær mellem laveste og højeste",
    ] {
        let text = told(Language::Danish);
        assert!(text.contains(words), "{words:?} is not in:\n{text}");
    }
    let text = told(Language::English);
    assert!(
        text.contains("Warning: “Pris” weighs 60% by the procurement"),
        "{text}"
    );
}

/// A field that both documents lack is told of both.
#[test]
fn both_documents_are_read_before_they_are_refused() {
    let [procurement, expectations] = documents(|draft| {
        draft["procurement"].as_object_mut().unwrap().remove("lots");
        draft["expectations"]
            .as_object_mut()
            .unwrap()
            .remove("lots");
    });
    let rejection = lint(&procurement, &expectations).unwrap_err();
    let pointers: Vec<&str> = rejection.problems.iter().map(Problem::pointer).collect();
    assert_eq!(pointers, ["/procurement/lots", "/expectations/lots"]);
}
