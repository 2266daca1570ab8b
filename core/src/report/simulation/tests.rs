//! What both faces say of a hand-made simulation.

use super::super::sample::{published, simulation};
use super::super::{simulation_html, simulation_text};
use crate::catalogue::Language::{self, Danish, English};
use crate::simulation::{Estimated, InformationEstimator, LotSimulation, Probability, Simulation};

fn both(simulation: &Simulation, language: Language) -> [String; 2] {
    let faces = [simulation_html, simulation_text];
    faces.map(|face| face(simulation, &published(), language).replace('\u{a0}', " "))
}

fn with_lot(change: impl FnOnce(&mut LotSimulation)) -> Simulation {
    let mut simulation = simulation();
    change(simulation.lots.first_mut().unwrap());
    simulation
}

#[track_caller]
fn assert_says(simulation: &Simulation, language: Language, words: &[&str]) {
    for page in both(simulation, language) {
        for word in words {
            assert!(page.contains(word), "{word:?} is not in:\n{page}");
        }
    }
}

#[test]
fn how_sure_the_award_is_can_be_read_aloud() {
    assert_says(
        &simulation(),
        Danish,
        &[
            "Simuleringen afgør ikke tildelingen",
            "Tilbuddet fra Ærø Skopi A/S er nummer 1 i evalueringen og vinder i 83,42 % af 99.992 gennemregninger (standardfejl 0,12 procentpoint).",
            "I 0,0100 % af gennemregningerne (standardfejl 0,0032 procentpoint) deler to eller flere den",
            "8 af 100.000 gennemregninger er holdt ude",
            "Latinsk hyperkube",
        ],
    );
    assert_says(
        &simulation(),
        English,
        &[
            "is number 1 in the evaluation and wins in 83.42% of 99,992 draws (standard error 0.12 percentage points).",
            "8 of 100,000 draws are left out",
        ],
    );
}

#[test]
fn estimates_stand_beside_their_errors_with_the_digits_these_leave() {
    assert_says(
        &simulation(),
        Danish,
        &[
            "1.205.678 ± 39",
            "1.234,5 ± 4,6",
            "83,42 ± 0,12",
            "12.346",
            // From the one quantile to the other, each as far as its error leaves it.
            "95 % ligger mellem",
            "1.178.000 og 1.231.000",
            // A distribution is known: its mean has no error.
            "2,123",
            "0,123",
            "PERT",
            "Pris: Flexible scope, trin 2",
            "Rabat: Flexible scope",
            "Ærø Skopi A/S: Pris: Flexible scope",
        ],
    );
    assert_says(
        &simulation(),
        English,
        &["1,205,678 ± 39", "Price of electricity"],
    );
}

#[test]
fn what_always_happens_is_no_estimate() {
    let always = with_lot(|lot| {
        for bid in &mut lot.bids {
            let places = bid.places.as_mut().unwrap();
            let share = if places.awarded == Some(1) { 1.0 } else { 0.0 };
            places.wins = Probability {
                share,
                standard_error: 0.0,
            };
        }
    });
    let said = "vinder i alle 99.992 gennemregninger.";
    assert_says(&always, Danish, &[said]);
    let [page, _] = both(&always, Danish);
    assert!(!page.contains("vinder oftest"), "{page}");
}

#[test]
fn what_is_estimated_too_high_is_told_corrected() {
    let nested = with_lot(|lot| {
        let worth = lot.value_of_information.as_mut().unwrap();
        let one = worth.partial.first_mut().unwrap();
        one.estimated_by = InformationEstimator::Nested;
        one.value = Some(Estimated {
            value: 3_170.0,
            standard_error: 780.0,
        });
        (one.held_out, one.bias) = (None, Some(1_720.0));
    });
    let said = ["1.450 ± 780", "3.170", "Værdien er korrigeret for det"];
    assert_says(&nested, Danish, &said);
}

#[test]
fn a_share_that_was_never_seen_is_not_ruled_out() {
    // Three in 99,992 draws: with more the third place would have been seen in 95 % of the cases.
    let said =
        "nogen af de 99.992 gennemregninger. Det udelukker ikke en andel på op til omkring 0,003 %";
    assert_says(&simulation(), Danish, &[said]);
}

#[test]
fn too_few_draws_are_called_that() {
    let mut few = simulation();
    few.design.draws = 1;
    assert_says(&few, Danish, &["Der er kun 1 gennemregning:"]);
    few.design.draws = 50;
    assert_says(&few, English, &["There are only 50 draws."]);
    for page in both(&simulation(), English) {
        assert!(!page.contains("There are only"), "{page}");
    }
}

#[test]
fn which_total_wins_is_told() {
    assert_says(
        &simulation(),
        Danish,
        &["Samlet resultat (DKK); det laveste vinder"],
    );
    let points = with_lot(|lot| lot.method = "weighted_points");
    assert_says(&points, English, &["; the highest wins"]);
}

#[test]
fn what_is_counted_has_its_title() {
    let counted = with_lot(|lot| {
        let number = lot.uncertain.first_mut().unwrap();
        number.unit = "DKK/infection".to_owned();
    });
    assert_says(&counted, Danish, &["DKK/infektion"]);
}

#[test]
fn a_lot_without_places_has_none() {
    let unranked = with_lot(|lot| {
        lot.tied = None;
        lot.without_result.draws = 0;
        for bid in &mut lot.bids {
            bid.places = None;
            bid.total = None;
        }
    });
    assert_says(
        &unranked,
        English,
        &["No places are simulated.", "Life-cycle cost"],
    );
    for page in both(&unranked, English) {
        assert!(!page.contains("Mean loss"), "{page}");
    }
}

#[test]
fn nothing_in_the_documents_becomes_markup_or_steers_a_terminal() {
    for language in Language::ALL {
        let [page, text] = both(&simulation(), language);
        let page = page.replace(r#"xmlns="http://www.w3.org/2000/svg""#, "");
        assert!(!page.contains("<script") && !page.contains("onmouseover=\"x"));
        assert!(!page.contains("http"));
        assert!(!text.contains(['\u{1b}', '\u{202e}']));
    }
}
