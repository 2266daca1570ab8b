//! What is found before publication, as people read it.

use serde_json::Value;
use wholelife::{Language, Problem, lint, lint_report, lint_summary};

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

/// The page says what the text says, and shows how each number was made.
#[test]
fn the_page_shows_the_bids_and_where_its_numbers_come_from() {
    let [procurement, expectations] = documents(|_| ());
    let page = lint_report(&procurement, &expectations, Language::Danish).unwrap();
    for part in [
        "<html lang=\"da\">",
        "Gennemgang før offentliggørelse",
        "<strong>Advarsel:</strong>",
        "Hvad der ikke er undersøgt eller afgjort",
        "Tildelingsmetoder side om side",
        "S = W1 − W2",
        "Forventninger",
    ] {
        assert!(page.contains(part), "{part:?} is not in the page");
    }
    let english = lint_report(&procurement, &expectations, Language::English).unwrap();
    assert!(
        english.contains("What was not examined or decided"),
        "{english}"
    );
    assert!(!english.contains("<script"), "a page runs nothing");
}

/// The codes of what is found in the draft.
fn codes(documents: &[Vec<u8>; 2]) -> Vec<String> {
    let found = lint(&documents[0], &documents[1]).unwrap();
    let found: Value = serde_json::from_str(&found).unwrap();
    let findings = found["lots"][0]["findings"].as_array().unwrap().iter();
    let codes = findings.map(|one| one["code"].as_str().unwrap().to_owned());
    codes.collect()
}

/// Not too dear and not too cheap: a price that is best in the middle is refused unless the procurement
/// says that it means it, and a lint then says what it does.
#[test]
fn a_goldilocks_price_that_is_best_in_the_middle_is_told() {
    let middle = serde_json::json!({"table": {
        "steps": [{"at_most": "850", "points": "20"}, {"at_most": "950", "points": "60"}],
        "otherwise": "0",
    }});
    let [procurement, expectations] = documents(|draft| {
        draft["procurement"]["lots"][0]["criteria"][0]["rule"] = middle.clone();
    });
    let rejection = lint(&procurement, &expectations).unwrap_err();
    assert_eq!(rejection.problems[0].code(), "award.rule_direction");
    let meant = documents(|draft| {
        let price = &mut draft["procurement"]["lots"][0]["criteria"][0];
        price["rule"] = middle;
        price["better"] = "neither".into();
    });
    assert!(codes(&meant).contains(&"dearer_gets_more".to_owned()));
    let text = lint_summary(&meant[0], &meant[1], Language::Danish).unwrap();
    let text = text.replace('\u{a0}', " ");
    let words =
        "»Pris« er ikke den laveste: 800,00 DKK giver 20 point, men 860,00 DKK giver 60 point";
    assert!(text.contains(words), "{text}");
}

/// By the mean of the bids nobody knows the best price beforehand: one more bid moves it, and what lies
/// below half of it gets no more.
#[test]
fn a_goldilocks_price_about_the_mean_is_told() {
    let about_the_mean = documents(|draft| {
        let price = &mut draft["procurement"]["lots"][0]["criteria"][0];
        price["rule"] = serde_json::json!({"mean_based": {"max_points": "60", "capped": true}});
        draft["expectations"]["lots"][0]["criteria"][0]["lowest"] = "100".into();
    });
    let codes = codes(&about_the_mean);
    for code in ["rank_reversal", "same_points_by_rule"] {
        assert!(codes.contains(&code.to_owned()), "{codes:?}");
    }
    let text = lint_summary(&about_the_mean[0], &about_the_mean[1], Language::English).unwrap();
    let text = text.replace('\u{a0}', " ");
    // The mean of 100, 550 and 1,000 is 550.
    let words = "All measures for “Pris” from DKK 100.00 to DKK 275.00 give 60 points";
    assert!(text.contains(words), "{text}");
}
