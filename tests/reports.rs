//! The report of an analysis: what both of its faces say of a purchase worked out by hand.

use wholelife::{
    AnalysisOptions, Input, Language, Options, analysis_report, analysis_summary, report,
};

/// Two bids against current practice, in two views; a third lacks a value.
const PURCHASE: &[u8] = include_bytes!("vectors/analysis-against-practice.input.json");

/// The analysis with all that it can answer.
const ASKED: AnalysisOptions = AnalysisOptions { robustness: true };

fn both(language: Language) -> [String; 2] {
    let input = Input::Envelope(PURCHASE);
    let faces = [
        analysis_report(input, language, ASKED).unwrap(),
        analysis_summary(input, language, ASKED).unwrap(),
    ];
    faces.map(|face| face.replace('\u{a0}', " "))
}

#[track_caller]
fn assert_says(language: Language, words: &[&str]) {
    for face in both(language) {
        for word in words {
            assert!(face.contains(word), "{word:?} is not in:\n{face}");
        }
    }
}

#[test]
fn an_analysis_says_what_each_bid_is_worth_and_when_it_has_paid_back() {
    assert_says(
        Language::Danish,
        &[
            "Tilbuddet fra A A/S koster 22,40 DKK mere end »I dag«, målt som nutidsværdi.",
            "Tilbuddet fra B A/S sparer 19,52 DKK i forhold til »I dag«, målt som nutidsværdi.",
            "(evalueringen siger hvorfor): C A/S.",
            "−22,40",
            "0,81",
            "Tilbagebetalingstid: 2,4 år",
            "Diskonteret tilbagebetalingstid: aldrig i perioden",
            "straks, der lægges aldrig penge ud",
            "Bedre på begge dele",
            "Gevinsterne dækker tabene",
        ],
    );
    assert_says(
        Language::English,
        &[
            "The bid of A A/S costs DKK 22.40 more than “I dag”, as present value.",
            "Payback: 2.4 years",
            "Discounted payback: never within the study",
            "Losses exceed the gains",
            "The analysis is no part of the award.",
        ],
    );
}

#[test]
fn an_analysis_shows_each_view_each_budget_and_how_numbers_were_made() {
    assert_says(
        Language::Danish,
        &[
            "Hvad regionen betaler",
            "Alle betalere, også tid",
            "273,28",
            "Regionen: virkning på budgettet",
        ],
    );
    let [page, _] = both(Language::Danish);
    for word in [
        "S(t) = Σ s(i), i = 0 … t",
        "B(t) = T0(t) − T1(t)",
        "Akkumuleret besparelse i forhold til »I dag«",
        "Omkostning pr. synsvinkel og tilbud",
    ] {
        assert!(page.contains(word), "{word:?} is not in:\n{page}");
    }
    // A payer whose budget does not change has no table.
    assert!(!page.contains("Kommunen: virkning på budgettet"));
}

/// The report of the evaluation of a vector, in Danish.
fn evaluated(envelope: &[u8]) -> String {
    let options = Options::default();
    let page = report(Input::Envelope(envelope), Language::Danish, options).unwrap();
    page.replace('\u{a0}', " ")
}

#[track_caller]
fn assert_holds(page: &str, words: &[&str]) {
    for word in words {
        assert!(page.contains(word), "{word:?} is not in:\n{page}");
    }
}

#[test]
fn the_price_of_an_item_can_be_followed() {
    let slices = evaluated(include_bytes!("vectors/tiers-slices-by-year.input.json"));
    assert_holds(
        &slices,
        &[
            "Tilbudslisten, post for post",
            "Trin fra 100 stk.",
            "8,00 DKK/stk.",
            "20 stk.",
            "40 pr. år i 1 år",
        ],
    );
    let whole = evaluated(include_bytes!(
        "vectors/discount-on-schedule-amount.input.json"
    ));
    assert_holds(
        &whole,
        &["Rabat på hele tilbudslisten", "D = min(1, a / S)", ">5 %<"],
    );
}

#[test]
fn a_total_is_told_as_what_the_method_makes_it() {
    let quotient = evaluated(include_bytes!("vectors/method-quotient.input.json"));
    assert_holds(&quotient, &["med 10.000 kvalitetspoint for 1.000.000 DKK."]);
    let lowest = evaluated(include_bytes!("vectors/method-lowest-price.input.json"));
    assert_holds(&lowest, &["med en pris på 1.100,00 DKK."]);
    let featured = evaluated(include_bytes!(
        "vectors/method-feature-coefficient.input.json"
    ));
    assert_holds(&featured, &["med en evalueringspris på 350,00 DKK."]);
}

#[test]
fn the_growth_of_a_year_is_told_with_what_gives_it() {
    let page = evaluated(include_bytes!("vectors/clause-growth.input.json"));
    let clause = "Prisudvikling efter en prisklausul: »regulering«";
    assert_holds(&page, &[clause]);
    // The cell of year 2 says the factor of that year.
    let growth = format!("<code>g</code> = <b>1,0775</b> <i>{clause}</i>");
    assert_holds(&page, &[&growth, "bygger på en antagelse: »An index«"]);
}

#[test]
fn a_payment_at_a_date_and_a_converted_rate_are_told() {
    let page = evaluated(include_bytes!("vectors/dated-act-act.input.json"));
    assert_holds(
        &page,
        &[
            "2028-07-02",
            ">183<",
            "0,800000",
            "år på 365 eller i skudår 366",
        ],
    );
    let page = evaluated(include_bytes!(
        "vectors/rate-real-for-nominal-prices.input.json"
    ));
    assert_holds(&page, &["Renten er omregnet fra", "(faste priser)"]);
}

#[test]
fn a_transfer_goes_from_those_who_gain_and_there_is_none_beyond_what_they_gain() {
    assert_says(
        Language::Danish,
        &[
            "fra Regionen til Kommunen",
            "Tabene er større end gevinsterne",
            "ingen",
        ],
    );
}

#[test]
fn a_page_has_no_two_elements_of_one_name_and_fetches_nothing() {
    let [page, _] = both(Language::English);
    let mut names: Vec<&str> = page
        .split(" id=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert!(count > 8 && names.len() == count, "{names:?}");
    let page = page.replace(r#"xmlns="http://www.w3.org/2000/svg""#, "");
    assert!(!page.contains("http") && !page.contains("<script"));
}

/// Three bids, of which the second wins with 84 points against 80.
const QUESTIONED: &[u8] = include_bytes!("vectors/robustness-weights-and-prices.input.json");

#[test]
fn an_analysis_says_what_would_change_the_award() {
    for (language, words) in [
        (
            Language::Danish,
            [
                "B A/S vinder og ligger 4 point (4,76 %) foran A A/S.",
                "Vinderen vinder, så længe vægten på »Pris« er under 66,67 %; den er nu 60 %.",
                "6,67 % af den samlede vægt flyttes fra »Kvalitet« til »Pris«; så overhaler A A/S vinderen.",
                "højst 916,67 DKK (nu 1.000,00 DKK)",
                "aldrig",
            ],
        ),
        (
            Language::English,
            [
                "B A/S wins and is 4 points (4.76%) ahead of A A/S.",
                "The winner wins as long as the weight of “Kvalitet” is more than 33.33%",
                "Who wins does not change if one of the losing bids is withdrawn.",
                "at most DKK 916.67 (now DKK 1,000.00)",
                "never",
            ],
        ),
    ] {
        let input = Input::Envelope(QUESTIONED);
        for face in [analysis_report, analysis_summary] {
            let said = face(input, language, ASKED).unwrap().replace('\u{a0}', " ");
            for word in words {
                assert!(said.contains(word), "{word:?} is not in:\n{said}");
            }
            let unasked = face(input, language, AnalysisOptions::default()).unwrap();
            assert!(!unasked.contains("»Kvalitet«") && !unasked.contains("“Kvalitet”"));
        }
    }
}

#[test]
fn an_analysis_says_who_wins_before_a_bid_that_lowers_its_price_does() {
    let passed: &[u8] = include_bytes!("vectors/robustness-passed-on.input.json");
    for (language, head, place) in [
        (
            Language::Danish,
            "Inden da er først",
            "B A/S: under 933,33 DKK",
        ),
        (
            Language::English,
            "Before that first",
            "B A/S: less than DKK 933.33",
        ),
    ] {
        let input = Input::Envelope(passed);
        for face in [analysis_report, analysis_summary] {
            let said = face(input, language, ASKED).unwrap().replace('\u{a0}', " ");
            assert!(said.contains(head), "{head:?} is not in:\n{said}");
            assert!(said.contains(place), "{place:?} is not in:\n{said}");
        }
    }
}
