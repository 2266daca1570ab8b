//! The letters with the explanation of an award: what they say, and that their numbers add up as shown.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;
use wholelife::num::Decimal;
use wholelife::{Input, Language, explanation, letter, letter_text};

/// Every input of a vector that is an envelope.
fn envelopes() -> Vec<(String, Vec<u8>)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors");
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let named = files.into_iter().filter_map(|file| {
        let name = file
            .file_name()?
            .to_str()?
            .strip_suffix(".input.json")?
            .to_owned();
        Some((name, fs::read(file).ok()?))
    });
    named.collect()
}

fn input(name: &str) -> Vec<u8> {
    let all = envelopes();
    let found = all.into_iter().find(|(known, _)| known == name);
    found.expect("there is such a vector").1
}

fn both(name: &str, bid: &str, language: Language) -> [String; 2] {
    let text = input(name);
    let input = Input::Envelope(&text);
    let faces = [
        letter(input, bid, language).unwrap(),
        letter_text(input, bid, language).unwrap(),
    ];
    faces.map(|face| face.replace('\u{a0}', " "))
}

#[track_caller]
fn assert_says(name: &str, bid: &str, language: Language, words: &[&str]) {
    for face in both(name, bid, language) {
        for word in words {
            assert!(face.contains(word), "{word:?} is not in:\n{face}");
        }
    }
}

#[test]
fn a_letter_says_what_the_difference_is_made_up_of() {
    assert_says(
        "explained-points",
        "c",
        Language::Danish,
        &[
            "Jeres tilbud fik 6,6 point og blev nummer 3 af 3.",
            "Vinderen er A A/S med 8,0 point.",
            "Forskellen på 1,400 point består af 0,356 point til jeres fordel i »Pris«, 1,800 point til vinderens fordel i »Kvalitet« og 0,044 point til jeres fordel ved afrunding.",
            "Om det vindende tilbud (8 point): Let at rengøre",
            "Om jeres tilbud (5 point): Skærmen kan ikke læses i sollys.",
            "»Kvalitet«: ændret fra 6 point til 8 point. Ny bedømmelse 11. marts 2026 ved AB (medicotekniker).",
            "Sådan er pointene beregnet",
        ],
    );
    assert_says(
        "explained-money",
        "b",
        Language::English,
        &[
            "Your bid got an evaluation price of EUR 79,000.00 and is number 2 of 2.",
            "EUR 1,000.00 in your favour for “Pris” and EUR 1,500.00 in the winner",
            "−1,500.00",
            "No points or values of the bids that are spoken of here were changed",
        ],
    );
}

#[test]
fn a_letter_tells_the_difference_in_the_numbers_of_the_method() {
    assert_says(
        "method-explained-percent",
        "a",
        Language::Danish,
        &[
            "Jeres tilbud fik en evalueringspris på 1.200,00 DKK og blev nummer 2 af 3.",
            "Forskellen på 26,67 DKK består af 100,00 DKK til jeres fordel i »Pris« og 126,67 DKK til vinderens fordel i »Tillæg for manglende kvalitet«.",
            "6,67 %",
            "A = P · (T − Q) / T · wQ / wP",
        ],
    );
    assert_says(
        "method-explained-features",
        "a",
        Language::English,
        &[
            "DKK 19.00 in your favour for “Price”, DKK 104.22 in the winner",
            "DKK 10.00 in your favour for “Costs”",
            "1.2857",
            "K = 1 + Q / (1 − m)",
        ],
    );
    assert_says(
        "method-explained-corridor",
        "c",
        Language::Danish,
        &[
            "Jeres tilbud giver 10.000 kvalitetspoint for 1.000.000 DKK og blev nummer 2 af 3.",
            "Vinderens kvalitetspoint er 1,6 gange jeres, og jeres pris er 0,5 gange vinderens. Ganget med hinanden giver det 0,8 gange så mange kvalitetspoint for beløbet.",
            "Tilbud med mindst 8.000 kvalitetspoint for beløbet regnes for lige så gode som det bedste, og jeres har 10.000. Mellem de tilbud tæller den forskel ikke; rækkefølgen er afgjort ved flest kvalitetspoint.",
        ],
    );
    assert_says(
        "method-explained-corridor",
        "b",
        Language::English,
        &[
            "yours has 7,200 and is not among them. Between those bids the order was decided by most points of quality.",
        ],
    );
    assert_says(
        "method-explained-lowest-price",
        "a",
        Language::Danish,
        &[
            "Jeres tilbud har en pris på 1.200,00 DKK og blev nummer 2 af 2.",
            "Vinderens pris er 200,00 DKK lavere end jeres.",
        ],
    );
    assert_says(
        "method-explained-lowest-price",
        "c",
        Language::Danish,
        &["Færre point end kriteriets minimum"],
    );
}

#[test]
fn a_letter_about_a_bid_that_is_not_ranked_says_why_and_nothing_of_the_winner_but_its_name() {
    let words = [
        "Jeres tilbud er ikke rangordnet.",
        "Mindstekrav er ikke opfyldt: »CE-mærket«",
        "Vinderen er A A/S.",
    ];
    assert_says("explained-points", "d", Language::Danish, &words);
    let [_, text] = both("explained-points", "d", Language::Danish);
    assert!(!text.contains("8,0") && !text.contains("1.000"), "{text}");
}

#[test]
fn a_letter_shows_no_other_bidders_confidential_price() {
    for face in both("explained-secret", "c", Language::Danish) {
        assert!(face.contains("Værdierne kan ikke vises"), "{face}");
        assert!(!face.contains("800,00") && !face.contains("850"), "{face}");
    }
    // Its own is the only one here.
    assert_says(
        "explained-own-secret",
        "b",
        Language::Danish,
        &[
            "800,00 DKK",
            "»Infusionspumpe«: ændret fra 850 DKK/stk. til 800 DKK/stk.",
        ],
    );
}

/// The numbers of a row, without what stands around them; none for a row with withheld numbers.
fn numbers(row: &str) -> Vec<Decimal> {
    row.split("  ")
        .map(str::trim)
        .filter_map(|cell| cell.replace(',', "").replace('−', "-").parse().ok())
        .collect()
}

#[test]
fn every_column_of_every_difference_adds_up_as_it_is_shown() {
    let mut added = 0;
    for (name, text) in envelopes() {
        let input = Input::Envelope(&text);
        let Ok(explained) = explanation(input, None) else {
            continue;
        };
        for bid in &explained.bids {
            let told = letter_text(input, &bid.id, Language::English).unwrap();
            assert!(!told.contains('{'), "{name}: {told}");
            let mut lines = told.lines();
            while let Some(head) = lines.next() {
                let is_table = ["Weighted points", "Contributions", "Points of quality"];
                let is_table = is_table.iter().any(|caption| head.starts_with(caption));
                if !is_table {
                    continue;
                }
                // The headings and the rule below them.
                let rows: Vec<Vec<Decimal>> = lines
                    .by_ref()
                    .skip(2)
                    .take_while(|line| !line.is_empty())
                    .map(numbers)
                    .collect();
                if rows.iter().any(|row| row.len() != 3) {
                    continue;
                }
                let (total, parts) = rows.split_last().unwrap();
                for column in 0..3 {
                    let sum: Decimal = parts.iter().map(|row| row[column]).sum();
                    assert_eq!(sum, total[column], "{name}:\n{told}");
                }
                added += 1;
            }
        }
    }
    assert!(added > 100, "only {added} tables were added up");
}

#[test]
fn differences_and_rounding_add_up_to_that_of_the_totals() {
    for (name, text) in envelopes() {
        let Ok(explained) = explanation(Input::Envelope(&text), None) else {
            continue;
        };
        let document: Value = serde_json::to_value(&explained).unwrap();
        let lots = document["lots"].as_array().unwrap().iter();
        // Of a quotient the quality and the price have ratios, and no parts.
        let lots = lots.filter(|lot| lot["method"] != "price_per_quality");
        let bids = lots.flat_map(|lot| lot["bids"].as_array().unwrap());
        let comparisons = bids.flat_map(|bid| bid["comparisons"].as_array().into_iter().flatten());
        for comparison in comparisons {
            let number = |value: &Value| value.as_str()?.parse::<Decimal>().ok();
            let Some(total) = number(&comparison["total"]["value"]) else {
                continue;
            };
            let parts = comparison["parts"].as_array();
            let parts = parts.unwrap_or_else(|| comparison["criteria"].as_array().unwrap());
            let parts = parts.iter();
            let parts = parts.map(|part| number(&part["difference"]["value"]));
            let Some(sum) = parts.sum::<Option<Decimal>>() else {
                continue;
            };
            let rounding = number(&comparison["rounding"]["value"]).unwrap_or_default();
            assert_eq!(sum + rounding, total, "{name}");
        }
    }
}

/// A buyer corrected the error of its own template in silence, and the award was annulled (`[RVS-259644]`).
/// Here a correction has to name what it corrects and why, and every letter shows it.
#[test]
fn a_correction_of_a_template_is_checked_and_explained() {
    let corrected = |change: &dyn Fn(&mut Value)| {
        let mut case: Value = serde_json::from_slice(&input("explained-points")).unwrap();
        case["bids"][1]["offers"][0]["offer"]["prices"][0]["price"] = "107.36".into();
        let decision = &mut case["decisions"][0];
        decision["ruling"]["value_corrected"]["before"] = "107.36".into();
        decision["ruling"]["value_corrected"]["after"] = "91.34".into();
        decision["reason"] = "Skabelonen gangede med 20 % i stedet for 2 %.".into();
        change(&mut case);
        case.to_string().into_bytes()
    };
    let case = corrected(&|_| {});
    for face in [letter, letter_text] {
        let told = face(Input::Envelope(&case), "c", Language::Danish).unwrap();
        for words in [
            "107,36",
            "91,34",
            "Skabelonen gangede med 20 % i stedet for 2 %.",
        ] {
            assert!(told.contains(words), "{words:?} is not in:\n{told}");
        }
    }
    let refused = |change: &dyn Fn(&mut Value)| {
        let case = corrected(change);
        let rejection = explanation(Input::Envelope(&case), None).unwrap_err();
        rejection.problems[0].code()
    };
    let other_value = |case: &mut Value| {
        let ruling = &mut case["decisions"][0]["ruling"]["value_corrected"];
        ruling["before"] = "107.63".into();
    };
    assert_eq!(refused(&other_value), "decision.before_differs");
    let silent = |case: &mut Value| {
        case["decisions"][0]
            .as_object_mut()
            .unwrap()
            .remove("reason");
    };
    assert_eq!(refused(&silent), "document.missing_field");
}

/// They are no reasons of the panel, and a bidder can add their points up.
#[test]
fn criteria_for_packaging_stand_in_a_table_with_their_points_and_why() {
    let said = [
        "Emballagekriterier, der giver point i »Point«",
        "ikke opfyldt af »Låg«",
        "mangler dokumentation for »Låg«",
        "dokumenteret for 66,67 % af vægten; opfyldt af »Pose« og »Æske«",
        "ingen emballagedele, som kriteriet gælder for",
    ];
    assert_says("explain-packaging-points", "b", Language::Danish, &said);
    let [_, winner] = both("explain-packaging-points", "a", Language::English);
    assert!(winner.contains("Criteria for packaging that give points for “Point”"));
    assert!(!winner.contains("The panel's reasons"), "{winner}");
}

/// Kilograms, fee and grade of each component, and whose tariff it is.
#[test]
fn a_producer_fee_is_told_so_that_it_can_be_recalculated() {
    let said = [
        "»Producentansvar«: producentansvar efter En kollektivordning (Takstblad 2026)",
        "Rød (ikke dokumenteret)",
        "4.000",
        "80,00",
        "116,00",
    ];
    assert_says("fee-line", "b", Language::Danish, &said);
    let secret = both("fee-line-redacted", "b", Language::English);
    assert!(secret.iter().all(|face| !face.contains("Pose")));
}

/// What the price of emissions and its source are, beside the kilograms of both.
#[test]
fn emissions_that_are_valued_are_told_with_their_price() {
    let said = [
        "Emissions (kg CO₂e)",
        "Price (DKK/t CO₂e)",
        "Prices of emissions",
    ];
    assert_says("externality-with", "b", Language::English, &said);
}
