//! What both faces say of a hand-made simulation.

use super::super::sample::{published, simulation};
use super::super::{simulation_html, simulation_text};
use crate::catalogue::Language::{self, Danish, English};
use crate::simulation::{LotSimulation, Probability, Simulation};

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
            "Tilbuddet fra Ærø Skopi A/S er nummer 1 i evalueringen og vinder i 83,42 % af 99.992 gennemregninger (± 0,12 procentpoint).",
            "I 0,0100 % af gennemregningerne (± 0,0032 procentpoint) deler to eller flere den",
            "8 af 100.000 gennemregninger er holdt ude",
            "Latinsk hyperkube",
        ],
    );
    assert_says(
        &simulation(),
        English,
        &[
            "is number 1 in the evaluation and wins in 83.42% of 99,992 draws (±0.12 percentage points).",
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
            "2,5 % ligger under",
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
