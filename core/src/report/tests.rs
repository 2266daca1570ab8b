//! What both faces say about a hand-made evaluation.

use super::sample::{HOSTILE, evaluation, published, published_with_draws, reason};
use super::{html, text};
use crate::catalogue::Language::{self, Danish, English};
use crate::evaluation::{
    Evaluation, Flag, FlagCode, LotEvaluation, Outcome, PartyCost, ReasonCode, Standing,
};
use crate::explain::{Explained, Figure};
use rust_decimal_macros::dec;

/// Spaces that do not break are spaces for a test.
fn spaced(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

fn both(evaluation: &Evaluation, language: Language) -> [String; 2] {
    [
        spaced(&html(evaluation, &published(), language)),
        spaced(&text(evaluation, &published(), language)),
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
            "rækkefølgen er afgjort ved flest point i »Quality › Service«.",
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
fn a_tie_that_lots_are_drawn_for_is_not_said_to_be_without_a_rule() {
    let tied = with_lot(|lot| {
        lot.outcome = Outcome::Tied;
        let second = lot.ranking.pop().unwrap();
        lot.ranking.first_mut().unwrap().bids.extend(second.bids);
    });
    let page = text(&tied, &published_with_draws(), Danish);
    assert!(page.contains("Lod skal trækkes mellem dem; registrér beslutningen »lot_drawn«."));
    assert!(!page.contains("De offentliggjorte regler afgør ikke"));
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
            "Assessment missing: “Quality › Service”",
        ],
    );
}

#[test]
fn a_reason_says_what_is_required_and_what_is_offered() {
    let danish = "Mindstekrav er ikke opfyldt: »battery« (grænse 8 kg, tilbuddet 7,5 kg)";
    assert_says(&evaluation(), Danish, &[danish]);
    let english = "Minimum requirement not met: “battery” (bound 8 kg, the bid 7.5 kg)";
    assert_says(&evaluation(), English, &[english]);
}

#[test]
fn flags_of_the_lot_and_of_bids_are_said() {
    let differ = "do not weigh as their weights say: “Life-cycle cost”; “Quality › Service”";
    let thousands = "which can be read as thousands; counted as decimals: “pump”";
    assert_says(&evaluation(), English, &["Lot 1", differ, thousands]);
}

/// The item and the line have one identifier; the flags are about one of them each.
#[test]
fn a_flag_names_what_it_is_about_and_not_what_has_the_same_identifier() {
    let place = "/procurement/lots/0/cost_lines/0/nature";
    let flagged = with_lot(|lot| {
        let about = |code| Flag::about(code, vec!["energy".to_owned()]);
        lot.flags = [FlagCode::ItemOutsideCost, FlagCode::Co2Twice]
            .into_iter()
            .filter_map(about)
            .chain(Flag::about(FlagCode::AssumedValue, vec!["npi".to_owned()]))
            .collect();
        let twice = lot.flags.get_mut(1).unwrap();
        twice.places = vec![place.to_owned()];
    });
    let places = "i en pris: omkostningslinjen »Electricity«";
    let words = [
        "omkostningslinje, der måles: »Cables«",
        "CO₂ tæller to gange",
        places,
        "bygger på en antagelse: »Net price index«",
    ];
    assert_says(&flagged, Danish, &words);
}

#[test]
fn the_rates_and_the_price_level_stand_beside_the_factors() {
    assert_says(
        &evaluation(),
        Danish,
        &[
            "3,5 % i år 1–2, 2,5 % i år 3",
            "1. juli 2025",
            "× 1,012",
            "2 %",
            "Ministry of Finance",
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
fn a_reader_sees_where_the_panel_is_apart() {
    let english = [
        "How far the evaluators are apart, widest first",
        "Quality › Service",
        "65%",
        "Bo and Åse",
        "−1.25",
        "undefined",
        "0.88",
    ];
    assert_says(&evaluation(), English, &english);
    let danish = ["Bedømmernes spredning", "65 %", "Bo og Åse", "−1,25"];
    assert_says(&evaluation(), Danish, &danish);
}

#[test]
fn a_reservation_stands_with_its_price_and_who_decided() {
    let words = [
        "Forbehold, og hvad der er besluttet om dem",
        "Installation: Not included",
        "Prissat",
        "24.000",
        "Own technicians",
        "The buyer has to do it",
        "KL (buyer), 12. marts 2026",
    ];
    assert_says(&evaluation(), Danish, &words);
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
        line.by_year.values = None;
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
        let page = html(&evaluation(), &published(), language);
        assert!(!page.contains("<script"));
        assert!(!page.contains("onmouseover=\"x"));
        // The namespace of SVG is a name, and nothing is fetched from it.
        let page = page.replace(r#"xmlns="http://www.w3.org/2000/svg""#, "");
        assert!(
            !page.contains("http://") && !page.contains("https://"),
            "an outside resource"
        );
        let shown = text(&evaluation(), &published(), language);
        assert!(!shown.contains(['\u{1b}', '\u{202e}']));
        // A name that looks like a place of a sentence stays as it is.
        assert!(shown.contains("{total}"));
        assert!(HOSTILE.contains("{total}"));
    }
}

#[test]
fn a_number_explains_itself() {
    let page = spaced(&html(&evaluation(), &published(), English));
    for word in [
        "A = Π f · u / (Π d · v)",
        "2.5 DKK/kWh",
        "<i>Price of electricity</i>",
        "Price list 2026",
        "became zero; the formula gives",
        "−4.25",
        "T = Σ w",
    ] {
        assert!(page.contains(word), "{word:?} is not in:\n{page}");
    }
}

#[test]
fn terms_are_spoken_in_the_language_of_the_report() {
    let page = spaced(&html(&evaluation(), &published(), Danish));
    assert!(page.contains("<code>C</code> <i>Electricity</i>"), "{page}");
    assert!(page.contains("<code>k</code> <i>Nutidsværdi</i>"), "{page}");
    assert!(
        page.contains("<code>f</code> <i>Endt levetid</i>"),
        "{page}"
    );
    assert!(!page.contains("end_of_life"), "{page}");
}

#[test]
fn a_number_that_the_procurement_rounds_says_so_and_none_is_called_exact() {
    let danish = spaced(&html(&evaluation(), &published(), Danish));
    let rule = "Afrundet efter udbuddets regel til 2 decimaler (Nærmeste; en halv væk fra nul) fra 87,4485: <b>87,45 point</b>";
    assert!(danish.contains(rule), "{danish}");
    assert!(
        danish.contains("Med alle decimaler: <b>100.000 DKK</b>"),
        "{danish}"
    );
    let english = spaced(&html(&evaluation(), &published(), English));
    assert!(english.contains("Rounded by the procurement"), "{english}");
    for page in [danish, english] {
        assert!(!page.contains("Nøjagtig") && !page.contains("Exactly"));
    }
}

#[test]
fn what_arises_at_no_participant_is_shown_so_that_participants_add_up() {
    let shared = with_lot(|lot| {
        for bid in &mut lot.bids {
            let Some(costs) = bid.costs.as_mut() else {
                continue;
            };
            let part = costs.by_payer.first().unwrap().clone();
            let half = |number: &Explained| Explained {
                value: number.value.map(|figure| Figure(figure.0 / dec!(4))),
                ..number.clone()
            };
            costs.by_participant = vec![PartyCost {
                party: "ward".to_owned(),
                undiscounted: half(&part.undiscounted),
                present_value: half(&part.present_value),
                by_year: part.by_year.clone(),
            }];
        }
    });
    let shown = spaced(&text(&shared, &published(), Danish));
    let table = shown.split_once("Pr. deltager, nutidsværdi").unwrap().1;
    let rows: Vec<Vec<&str>> = table
        .lines()
        .map(|line| line.split_whitespace().collect())
        .skip_while(|words: &Vec<&str>| words.first() != Some(&"ward"))
        .take(3)
        .collect();
    let [ward, rest, total] = rows.as_slice() else {
        panic!("{shown}");
    };
    assert_eq!(ward.get(..2).unwrap(), ["ward", "22.500,00"]);
    assert_eq!(rest.get(..3).unwrap(), ["Uden", "deltager", "67.500,00"]);
    assert_eq!(total.get(..3).unwrap(), ["I", "alt", "90.000,00"]);
}

#[test]
fn a_budget_holds_only_the_tax_that_cannot_be_recovered() {
    let page = html(&evaluation(), &published(), Danish);
    assert!(page.contains("Inkl. moms, der ikke kan fradrages"));
    assert!(!page.contains("Med moms"));
}

#[test]
fn reasons_name_things_by_their_titles_and_show_no_pointer() {
    assert_says(
        &evaluation(),
        Danish,
        &["Mindstekrav er ikke opfyldt: »Delivered sterile«"],
    );
    for page in both(&evaluation(), Danish) {
        assert!(!page.contains("/bids/2/"), "{page}");
    }
}

#[test]
fn a_bid_without_a_place_says_why_where_its_place_would_stand() {
    let shown = spaced(&text(&evaluation(), &published(), Danish));
    let ranking = shown.split_once("Plads eller status").unwrap().1;
    let row = ranking.lines().find(|line| line.contains("Gamma")).unwrap();
    assert_eq!(
        row.split_whitespace().collect::<Vec<_>>(),
        ["Gamma", "(c)", "Ukonditionsmæssigt"]
    );
}

/// Every element that is opened is closed in order: a page for machines that read it aloud.
#[test]
fn the_page_nests_properly() {
    let page = html(&evaluation(), &published(), Danish);
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
