//! What holds for every award with combined bids, at thirty lots of twelve bidders.

use proptest::prelude::*;
use serde_json::{Value, json};
use wholelife::allocation::{Candidate, Combined, Field, Offered, Winner, combine};
use wholelife::model::{EqualCombined, NoOtherBid};
use wholelife::num::Decimal;
use wholelife::{Input, Language, Options};

const LOTS: usize = 30;
const BIDDERS: usize = 12;

/// A price by lot and bidder, and a discount in thousandths by group and bidder where there is a combined bid.
type Drawn = (Vec<Vec<u32>>, Vec<Vec<Option<u32>>>);

fn drawn() -> impl Strategy<Value = Drawn> {
    let price = 1_000u32..2_000;
    let discount = prop_oneof![1 => (0u32..80).prop_map(Some), 2 => Just(None)];
    (
        prop::collection::vec(prop::collection::vec(price, BIDDERS..=BIDDERS), LOTS..=LOTS),
        prop::collection::vec(prop::collection::vec(discount, BIDDERS..=BIDDERS), 14..=14),
    )
}

/// Groups of three lots that stand beside each other: each shares a lot with the next.
fn lots_of(group: usize) -> [usize; 3] {
    [2 * group, 2 * group + 1, 2 * group + 2]
}

/// A combined bid asks what its bidder asks in each lot, less a discount.
fn offered((prices, discounts): &Drawn) -> Vec<Offered> {
    let mut offered = Vec::new();
    for (group, discounts) in discounts.iter().enumerate() {
        for (bidder, discount) in discounts.iter().enumerate() {
            let Some(discount) = discount else { continue };
            let lots = lots_of(group);
            let whole: u32 = lots.iter().map(|lot| prices[*lot][bidder]).sum();
            offered.push(Offered {
                bid: offered.len(),
                bidders: vec![bidder],
                lots: lots.to_vec(),
                value: Decimal::new(i64::from(whole * (1_000 - discount)), 3),
            });
        }
    }
    offered
}

fn field(prices: &[Vec<u32>], most_won: u32) -> Field {
    let lots = prices.iter().map(|lot| {
        let mut bids: Vec<(u32, usize)> = lot.iter().copied().zip(0..).collect();
        bids.sort_unstable();
        let candidate = |(place, (price, bidder)): (u32, (u32, usize))| Candidate {
            bid: bidder,
            place,
            bidders: vec![bidder],
            value: Some(Decimal::from(price)),
        };
        (1..).zip(bids).map(candidate).collect()
    });
    Field {
        lots: lots.collect(),
        bidders: BIDDERS,
        most_won,
        no_other_bid: NoOtherBid::NoWinner,
    }
}

/// What an award costs, and how many lots each bidder wins; a combined bid has all of its lots.
fn cost(field: &Field, offered: &[Offered], award: &Combined) -> (Decimal, Vec<u32>) {
    let mut won = vec![0; BIDDERS];
    let mut cost = Decimal::ZERO;
    for (lot, winner) in award.winners.iter().enumerate() {
        match winner.unwrap() {
            Winner::Separate(index) => {
                let candidate = &field.lots[lot][index];
                cost += candidate.value.unwrap();
                won[candidate.bid] += 1;
            }
            Winner::Combined(index) => {
                let bid = &offered[index];
                let is_its = |lot: &usize| award.winners[*lot] == Some(Winner::Combined(index));
                assert!(bid.lots.iter().all(is_its));
                if bid.lots[0] == lot {
                    cost += bid.value;
                }
                won[bid.bidders[0]] += 1;
            }
        }
    }
    (cost, won)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4))]

    /// Without a limit the least cost up to a lot follows from those up to the lots before it.
    #[test]
    fn without_a_limit_the_award_costs_least(drawn in drawn()) {
        let offered = offered(&drawn);
        let mut free = field(&drawn.0, u32::try_from(LOTS).unwrap());
        for lot in &mut free.lots {
            lot.truncate(1);
        }
        let award = combine(&free, &[], &offered, EqualCombined::SeparateBids).unwrap();
        prop_assume!(award.tie.is_none());
        let mut least = vec![Decimal::ZERO];
        for lot in 0..LOTS {
            let alone = least[lot] + free.lots[lot][0].value.unwrap();
            let ends_here = offered.iter().filter(|bid| bid.lots[2] == lot);
            let together = ends_here.map(|bid| least[lot - 2] + bid.value);
            least.push(together.fold(alone, Decimal::min));
        }
        prop_assert_eq!(cost(&free, &offered, &award).0, least[LOTS]);
    }

    /// A limit is kept; a looser one never costs more, nor does one combined bid more to choose from.
    #[test]
    fn a_limit_is_kept_and_more_to_choose_from_never_costs_more(drawn in drawn(), limit in 4u32..7) {
        let offered = offered(&drawn);
        let order: Vec<usize> = (0..LOTS).collect();
        let found = |most_won, offered: &[Offered]| {
            let field = field(&drawn.0, most_won);
            let award = combine(&field, &order, offered, EqualCombined::SeparateBids).unwrap();
            award.tie.is_none().then(|| cost(&field, offered, &award))
        };
        let (tight, loose) = (found(limit, &offered), found(limit + 1, &offered));
        let (fewer, none) = (found(limit, &offered[1..]), found(limit, &[]));
        if let (Some(tight), Some(loose), Some(fewer), Some(none)) = (tight, loose, fewer, none) {
            prop_assert!(tight.1.iter().all(|won| *won <= limit));
            prop_assert!(loose.0 <= tight.0 && tight.0 <= fewer.0 && fewer.0 <= none.0);
        }
    }
}

/// What is told of combined bids, and to whom each lot is awarded.
fn compared(document: &Value, redacted: bool) -> String {
    let text = document.to_string();
    let evaluation =
        wholelife::evaluation(Input::Envelope(text.as_bytes()), Options { redacted }).unwrap();
    let awarded: Vec<_> = evaluation.lots.iter().map(|lot| &lot.awarded).collect();
    serde_json::to_string(&(&evaluation.combined_bids, awarded)).unwrap()
}

/// Two combined bids that tie, and two separate ones that share a place, of which one has a secret price.
#[test]
fn the_order_of_the_bids_is_no_part_of_what_is_told_of_combined_ones() {
    for vector in [
        "combined-tied",
        "combined-shared-place",
        "combined-limited-dearer",
    ] {
        let mut given: Value = serde_json::from_slice(&read(vector)).unwrap();
        given["bids"][0]["offers"][0]["offer"]["prices"][0]["confidential"] = json!(true);
        let mut other = given.clone();
        other["bids"].as_array_mut().unwrap().reverse();
        for redacted in [false, true] {
            assert_eq!(
                compared(&given, redacted),
                compared(&other, redacted),
                "{vector}"
            );
        }
    }
}

fn read(vector: &str) -> Vec<u8> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/vectors");
    std::fs::read(format!("{folder}/{vector}.input.json")).unwrap()
}

/// The report and the letters of a vector, in Danish.
fn told(vector: &str, letters: &[&str]) -> Vec<String> {
    let text = read(vector);
    let input = || Input::Envelope(&text);
    let report = wholelife::summary(input(), Language::Danish, Options::default()).unwrap();
    let letters = letters
        .iter()
        .map(|bid| wholelife::letter_text(input(), bid, Language::Danish).unwrap());
    let texts = std::iter::once(report).chain(letters);
    // A number is not parted from its unit.
    texts.map(|text| text.replace('\u{a0}', " ")).collect()
}

#[test]
fn reports_and_letters_say_which_combined_bid_wins_and_by_what() {
    let won = "vinder delaftalerne nord og midt med et samlet tilbud: 285,00 DKK mod 300,00 DKK for de bedste særskilte tilbud.";
    let own = "Det vinder dem: 285,00 DKK mod 300,00 DKK for de bedste særskilte tilbud.";
    let found = told("combined-wins", &["a", "c"]);
    assert!(found[0].contains(won) && found[0].contains("der spares 15,00 DKK"));
    assert!(found[1].contains(won) && found[2].contains(own));
    assert!(!found[2].contains("ikke er rangordnet"));
    // Cheaper in its own lots, and dearer over all.
    let better = "Det er bedre end de særskilte tilbud på sine egne delaftaler, men en anden tildeling er bedre";
    assert!(told("combined-limited-dearer", &["a2"])[1].contains(better));
}

#[test]
fn a_report_says_why_a_combined_bid_waits_or_takes_no_part() {
    let open = &told("combined-open", &[])[0];
    assert!(open.contains("kan først tildeles") && open.contains("»CE«"));
    let missing = &told("combined-not-admitted", &[])[0];
    assert!(missing.contains("Kan ikke deltage i alle sine delaftaler"));
    assert!(missing.contains("»Infusionspumpe«"));
}
