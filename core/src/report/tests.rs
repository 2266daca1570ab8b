//! What both faces say about a hand-made evaluation.

use super::sample::{HOSTILE, evaluation, reason};
use super::{html, text};
use crate::catalogue::Language::{self, Danish, English};
use crate::evaluation::{Evaluation, LotEvaluation, Outcome, ReasonCode, Standing};

/// Spaces that do not break are spaces for a test.
fn spaced(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

fn both(evaluation: &Evaluation, language: Language) -> [String; 2] {
    [
        spaced(&html(evaluation, language)),
        spaced(&text(evaluation, language)),
    ]
}

fn with_lot(change: impl FnOnce(&mut LotEvaluation)) -> Evaluation {
    let mut evaluation = evaluation();
    change(evaluation.lots.first_mut().unwrap());
    evaluation
}

#[track_caller]
fn assert_says(evaluation: &Evaluation, language: Language, words: &[&str]) {
    for page in both(evaluation, language) {
        for word in words {
            assert!(page.contains(word), "{word:?} is not in:\n{page}");
        }
    }
}

#[test]
fn numbers_read_as_each_language_writes_them() {
    assert_says(
        &evaluation(),
        Danish,
        &["1.234.568", "87,45", "12,35", "12,5 %"],
    );
    assert_says(
        &evaluation(),
        English,
        &["1,234,568", "87.45", "12.35", "12.5%"],
    );
}

#[test]
fn the_result_can_be_read_aloud() {
    assert_says(
        &evaluation(),
        Danish,
        &[
            "Tilbuddet fra Ærø Skopi A/S er nummer 1 af 2 med 87,45 point.",
            "rækkefølgen er afgjort ved flest point i Quality › Service.",
        ],
    );
}

#[test]
fn a_shared_first_place_is_not_called_won() {
    let tied = with_lot(|lot| {
        lot.outcome = Outcome::Tied;
        let second = lot.ranking.pop().unwrap();
        lot.ranking.first_mut().unwrap().bids.extend(second.bids);
    });
    assert_says(
        &tied,
        English,
        &["share the first place with 87.45 points", "1 (shared)"],
    );
}

#[test]
fn an_open_lot_lists_its_questions() {
    let open = with_lot(|lot| {
        lot.outcome = Outcome::Open;
        lot.ranking.clear();
        for bid in &mut lot.bids {
            bid.rank = None;
            bid.total = None;
        }
        let waiting = lot.bids.first_mut().unwrap();
        waiting.standing = Standing::Incomplete;
        waiting.reasons = vec![reason(ReasonCode::AssessmentMissing, "service", None)];
    });
    assert_says(
        &open,
        English,
        &[
            "one question has to be resolved first",
            "Open questions",
            "Assessment missing: Quality › Service",
        ],
    );
}

#[test]
fn a_single_bid_without_points_stands_first() {
    let single = with_lot(|lot| {
        lot.ranking.truncate(1);
        lot.bids.retain(|bid| bid.bid == "a");
        lot.bids.first_mut().unwrap().total = None;
    });
    assert_says(
        &single,
        Danish,
        &["er det eneste, der kan rangordnes, og står som nummer 1 uden point"],
    );
}

#[test]
fn a_lot_without_bids_says_so() {
    let empty = with_lot(|lot| {
        lot.outcome = Outcome::NoAdmittedBid;
        lot.ranking.clear();
        lot.bids.clear();
        lot.criteria.clear();
        lot.alternative = None;
    });
    assert_says(&empty, English, &["There are no bids for the lot."]);
}

#[test]
fn evaluation_prices_carry_their_currency() {
    let priced = with_lot(|lot| {
        lot.method = "evaluation_price";
        for bid in &mut lot.bids {
            bid.total = bid.offered_price.clone();
        }
    });
    assert_says(
        &priced,
        Danish,
        &["med en evalueringspris på 1.234.568 DKK"],
    );
    assert_says(
        &priced,
        English,
        &["with an evaluation price of DKK 1,234,568"],
    );
}

#[test]
fn withheld_numbers_are_called_confidential_and_nothing_else_is_said_of_them() {
    let mut redacted = with_lot(|lot| {
        let bid = lot.bids.first_mut().unwrap();
        let price = bid.offered_price.as_mut().unwrap();
        price.value = None;
        price.derivation = None;
        let line = bid.costs.as_mut().unwrap().lines.first_mut().unwrap();
        line.by_year = None;
    });
    redacted.redacted = true;
    assert_says(&redacted, Danish, &["fortroligt", "udeladt"]);
    for page in both(&redacted, Danish) {
        assert!(!page.contains("1.358.024"), "{page}");
    }
}

#[test]
fn nothing_in_the_documents_becomes_markup_or_steers_a_terminal() {
    for language in Language::ALL {
        let page = html(&evaluation(), language);
        assert!(!page.contains("<script"));
        assert!(!page.contains("onmouseover=\"x"));
        assert!(
            !page.contains("http://") && !page.contains("https://"),
            "an outside resource"
        );
        let shown = text(&evaluation(), language);
        assert!(!shown.contains(['\u{1b}', '\u{202e}']));
        // A name that looks like a place of a sentence stays as it is.
        assert!(shown.contains("{total}"));
        assert!(HOSTILE.contains("{total}"));
    }
}

#[test]
fn a_number_explains_itself() {
    let page = spaced(&html(&evaluation(), English));
    for word in [
        "A = Π f · u / (Π d · v)",
        "2.5 DKK/kWh",
        "kwh_price",
        "Price list 2026",
        "T = Σ w",
    ] {
        assert!(page.contains(word), "{word:?} is not in:\n{page}");
    }
}

/// Every element that is opened is closed in order: a page for machines that read it aloud.
#[test]
fn the_page_nests_properly() {
    let page = html(&evaluation(), Danish);
    let body = page.split_once("</style>").unwrap().1;
    let mut open: Vec<&str> = vec!["html", "head"];
    for tag in body.split('<').skip(1) {
        let tag = tag.split('>').next().unwrap();
        let name = tag.split(' ').next().unwrap();
        match name.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "closed by </{name}>"),
            None if tag.ends_with('/') || name == "br" || name == "meta" => {}
            None => open.push(name),
        }
    }
    assert!(open.is_empty(), "{open:?}");
}
